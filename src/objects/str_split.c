/* Methods of str that take it apart or put it together: split, rsplit, splitlines, partition, join.
 *
 * All work on byte offsets; pieces of ASCII text are made without counting their characters.
 * rsplit() collects from the right and reverses the list at the end. */
#include "base/unicode.h"
#include "objects/str_impl.h"

static bool append_piece(VM *vm, ListObject *list, StrObject *s, size_t start, size_t stop) {
    Value piece = tr_str_slice_bytes(vm, s, start, stop);
    return !tr_is_error(piece) && tr_list_append_take(vm, list, piece);
}

static void reverse_list(ListObject *list) {
    for (size_t low = 0, high = list->size; low + 1 < high; low++) {
        high--;
        Payload item = list->items[low];
        list->items[low] = list->items[high];
        list->items[high] = item; /* all items are str: the tags need no exchange */
    }
}

static inline bool space_at(const StrObject *s, size_t at, size_t *width) {
    unsigned char c = (unsigned char)s->data[at];
    if (c < 128) {
        *width = 1;
        return c == ' ' || c - 9u < 5 || c - 0x1Cu < 4;
    }
    return tr_unicode_is_space(tr_utf8_decode(s->data + at, width));
}

/* Like tr_bytes_find_byte, for a byte that is probably near: words are looked at before memchr is
 * called. */
static inline size_t find_near(const char *text, size_t size, char byte) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t pattern = ones * (unsigned char)byte;
    size_t at = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    for (; at < 32 && size - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text + at, sizeof word);
        word ^= pattern;
        uint64_t zeros = (word - ones) & ~word & (ones << 7);
        if (zeros) {
            return at + (size_t)__builtin_ctzll(zeros) / 8;
        }
    }
#else
    (void)pattern;
#endif
    size_t found = tr_bytes_find_byte(text + at, size - at, byte);
    return found == TR_NOT_FOUND ? TR_NOT_FOUND : at + found;
}

/* ---- split ---- */

static bool split_space(VM *vm, ListObject *list, StrObject *s, size_t limit) {
    size_t at = 0;
    size_t width = 1;
    for (;;) {
        while (at < s->size && space_at(s, at, &width)) {
            at += width;
        }
        if (at == s->size) {
            return true;
        }
        size_t start = at;
        if (limit-- == 0) { /* the rest, with the blanks at its end */
            return append_piece(vm, list, s, start, s->size);
        }
        while (at < s->size && !space_at(s, at, &width)) {
            at += width;
        }
        if (!append_piece(vm, list, s, start, at)) {
            return false;
        }
    }
}

static bool rsplit_space(VM *vm, ListObject *list, StrObject *s, size_t limit) {
    size_t at = s->size;
    size_t width;
    for (;;) {
        while (at > 0 && space_at(s, tr_utf8_prev(s->data, at), &width)) {
            at = tr_utf8_prev(s->data, at);
        }
        if (at == 0) {
            return true;
        }
        size_t stop = at;
        if (limit-- == 0) { /* the rest, with the blanks in front */
            return append_piece(vm, list, s, 0, stop);
        }
        while (at > 0 && !space_at(s, tr_utf8_prev(s->data, at), &width)) {
            at = tr_utf8_prev(s->data, at);
        }
        if (!append_piece(vm, list, s, at, stop)) {
            return false;
        }
    }
}

static bool split_text(VM *vm, ListObject *list, StrObject *s, StrObject *separator, size_t limit) {
    size_t start = 0;
    while (limit-- > 0) {
        size_t found =
            separator->size == 1
                ? find_near(s->data + start, s->size - start, separator->data[0])
                : tr_bytes_find(s->data + start, s->size - start, separator->data, separator->size);
        if (found == TR_NOT_FOUND) {
            break;
        }
        if (!append_piece(vm, list, s, start, start + found)) {
            return false;
        }
        start += found + separator->size;
    }
    return append_piece(vm, list, s, start, s->size);
}

static bool rsplit_text(VM *vm, ListObject *list, StrObject *s, StrObject *separator,
                        size_t limit) {
    size_t stop = s->size;
    while (limit-- > 0) {
        size_t found = tr_bytes_rfind(s->data, stop, separator->data, separator->size);
        if (found == TR_NOT_FOUND) {
            break;
        }
        if (!append_piece(vm, list, s, found + separator->size, stop)) {
            return false;
        }
        stop = found;
    }
    return append_piece(vm, list, s, 0, stop);
}

static Value split(VM *vm, const Value *args, bool from_right) {
    StrObject *s = tr_as_str(args[0]);
    int64_t limit = -1;
    if (!tr_is_undef(args[2]) && !tr_to_int64(vm, args[2], &limit)) {
        return tr_undef();
    }
    size_t pieces = limit < 0 ? SIZE_MAX : (size_t)limit;
    bool blanks = tr_is_undef(args[1]) || tr_is_none(args[1]);
    if (!blanks && !tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "must be str or None, not %T", args[1]);
    }
    if (!blanks && tr_as_str(args[1])->size == 0) {
        return tr_raise(vm, vm->exc.ValueError, "empty separator");
    }
    ListObject *list = tr_list_new(vm, TR_MIN(pieces, s->size < 16 ? 2 : 8));
    if (!list) {
        return tr_undef();
    }
    bool ok;
    if (blanks) {
        ok = from_right ? rsplit_space(vm, list, s, pieces) : split_space(vm, list, s, pieces);
    } else {
        ok = from_right ? rsplit_text(vm, list, s, tr_as_str(args[1]), pieces)
                        : split_text(vm, list, s, tr_as_str(args[1]), pieces);
    }
    if (!ok) {
        tr_object_release(vm, list);
        return tr_undef();
    }
    if (from_right) {
        reverse_list(list);
    }
    return tr_obj(list);
}

TR_METHOD(tr_strm_split) {
    (void)n, (void)kw;
    return split(vm, args, false);
}

TR_METHOD(tr_strm_rsplit) {
    (void)n, (void)kw;
    return split(vm, args, true);
}

TR_METHOD(tr_strm_splitlines) {
    (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    int64_t keep = 0;
    if (!tr_is_undef(args[1]) && !tr_to_int64(vm, args[1], &keep)) {
        return tr_undef();
    }
    ListObject *list = tr_list_new(vm, 0);
    if (!list) {
        return tr_undef();
    }
    size_t at = 0;
    while (at < s->size) {
        size_t start = at;
        size_t width = 0;
        while (at < s->size && !tr_unicode_is_linebreak(tr_utf8_decode(s->data + at, &width))) {
            at += width;
        }
        size_t stop = at;
        if (at < s->size) {
            at += s->data[at] == '\r' && s->data[at + 1] == '\n' ? 2 : width;
        }
        if (!append_piece(vm, list, s, start, keep ? at : stop)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return tr_obj(list);
}

/* ---- partition ---- */

static Value partition(VM *vm, const Value *args, bool from_right) {
    StrObject *s = tr_as_str(args[0]);
    StrObject *separator = tr_str_argument(vm, args[1], "");
    if (!separator) {
        return tr_undef();
    }
    if (separator->size == 0) {
        return tr_raise(vm, vm->exc.ValueError, "empty separator");
    }
    size_t found = from_right ? tr_bytes_rfind(s->data, s->size, separator->data, separator->size)
                              : tr_bytes_find(s->data, s->size, separator->data, separator->size);
    Value parts[3];
    if (found == TR_NOT_FOUND) {
        Value whole = tr_str_exact(vm, s);
        parts[0] = from_right ? tr_str_value(tr_str_new(vm, "", 0)) : whole;
        parts[1] = tr_str_value(tr_str_new(vm, "", 0));
        parts[2] = from_right ? whole : tr_str_value(tr_str_new(vm, "", 0));
    } else {
        parts[0] = tr_str_slice_bytes(vm, s, 0, found);
        parts[1] = tr_str_exact(vm, separator);
        parts[2] = tr_str_slice_bytes(vm, s, found + separator->size, s->size);
    }
    Value result = tr_undef();
    if (!tr_is_error(parts[0]) && !tr_is_error(parts[1]) && !tr_is_error(parts[2])) {
        result = tr_tuple_pack(vm, 3, parts[0], parts[1], parts[2]);
    }
    for (int i = 0; i < 3; i++) {
        tr_release(vm, parts[i]);
    }
    return result;
}

TR_METHOD(tr_strm_partition) {
    (void)n, (void)kw;
    return partition(vm, args, false);
}

TR_METHOD(tr_strm_rpartition) {
    (void)n, (void)kw;
    return partition(vm, args, true);
}

/* ---- join ---- */

TR_METHOD(tr_strm_join) {
    (void)n, (void)kw;
    StrObject *separator = tr_as_str(args[0]);
    if (args[1].tag == TAG_LIST) {
        return tr_str_value(tr_str_join_list(vm, separator, tr_as_list(args[1])));
    }
    Value iterator = args[1].tag == TAG_TUPLE ? tr_retain(args[1]) : tr_iter(vm, args[1]);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "can only join an iterable");
        }
        return tr_undef();
    }
    Value items = tr_tuple_from(vm, iterator);
    tr_release(vm, iterator);
    if (tr_is_error(items)) {
        return tr_undef();
    }
    Value result = tr_str_value(
        tr_str_join(vm, separator, tr_as_tuple(items)->items, tr_as_tuple(items)->size));
    tr_release(vm, items);
    return result;
}
