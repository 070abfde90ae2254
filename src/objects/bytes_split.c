/* Methods of bytes and bytearray that split, join, trim and pad. White space is that of ASCII;
 * lines end with \n, \r or
 * \r\n only, unlike those of str. */
#include "objects/bytes_impl.h"

static inline bool is_space(char c) {
    return c == ' ' || (unsigned char)(c - '\t') < 5;
}

static bool append_piece(VM *vm, ListObject *list, ValueRef self, size_t start, size_t stop) {
    Span s = tr_bytes_span(self);
    Value made = self.tag == TAG_BYTES && start == 0 && stop == s.size
                     ? tr_retain(self)
                     : tr_bytes_make(vm, self, s.data + start, stop - start);
    return !tr_is_error(made) && tr_list_append_take(vm, list, made);
}

/* ---- split ---- */

static bool split_space(VM *vm, ListObject *list, ValueRef self, size_t limit) {
    Span s = tr_bytes_span(self);
    size_t at = 0;
    for (;;) {
        while (at < s.size && is_space(s.data[at])) {
            at++;
        }
        if (at == s.size) {
            return true;
        }
        size_t start = at;
        if (limit-- == 0) { /* the rest, with the blanks at its end */
            return append_piece(vm, list, self, start, s.size);
        }
        while (at < s.size && !is_space(s.data[at])) {
            at++;
        }
        if (!append_piece(vm, list, self, start, at)) {
            return false;
        }
    }
}

static bool rsplit_space(VM *vm, ListObject *list, ValueRef self, size_t limit) {
    Span s = tr_bytes_span(self);
    size_t at = s.size;
    for (;;) {
        while (at > 0 && is_space(s.data[at - 1])) {
            at--;
        }
        if (at == 0) {
            return true;
        }
        size_t stop = at;
        if (limit-- == 0) { /* the rest, with the blanks in front */
            return append_piece(vm, list, self, 0, stop);
        }
        while (at > 0 && !is_space(s.data[at - 1])) {
            at--;
        }
        if (!append_piece(vm, list, self, at, stop)) {
            return false;
        }
    }
}

static bool split_bytes(VM *vm, ListObject *list, ValueRef self, Span separator, size_t limit,
                        bool from_right) {
    Span s = tr_bytes_span(self);
    size_t start = 0;
    size_t stop = s.size;
    while (limit-- > 0) {
        size_t found = from_right ? tr_bytes_rfind(s.data, stop, separator.data, separator.size)
                                  : tr_bytes_find(s.data + start, s.size - start, separator.data,
                                                  separator.size);
        if (found == TR_NOT_FOUND) {
            break;
        }
        bool ok = from_right ? append_piece(vm, list, self, found + separator.size, stop)
                             : append_piece(vm, list, self, start, start + found);
        if (!ok) {
            return false;
        }
        stop = from_right ? found : stop;
        start += from_right ? 0 : found + separator.size;
    }
    return append_piece(vm, list, self, start, stop);
}

static void reverse_list(ListObject *list) {
    for (size_t low = 0, high = list->size; low + 1 < high; low++) {
        high--;
        Payload item = list->items[low];
        list->items[low] = list->items[high];
        list->items[high] = item; /* all items are of one kind: the tags need no exchange */
    }
}

static Value split(VM *vm, const Value *args, bool from_right) {
    int64_t limit = -1;
    if (!tr_is_undef(args[2]) && !tr_to_int64(vm, args[2], &limit)) {
        return tr_undef();
    }
    size_t pieces = limit < 0 ? SIZE_MAX : (size_t)limit;
    bool blanks = tr_is_undef(args[1]) || tr_is_none(args[1]);
    BytesArgument separator = {.held = false};
    if (!blanks && !tr_bytes_argument(vm, args[1], &separator)) {
        return tr_undef();
    }
    if (!blanks && separator.span.size == 0) {
        tr_bytes_argument_done(vm, &separator);
        return tr_raise(vm, vm->exc.ValueError, "empty separator");
    }
    ListObject *list = tr_list_new(vm, 4);
    bool ok = list != NULL;
    if (ok && blanks) {
        ok = from_right ? rsplit_space(vm, list, args[0], pieces)
                        : split_space(vm, list, args[0], pieces);
    } else if (ok) {
        ok = split_bytes(vm, list, args[0], separator.span, pieces, from_right);
    }
    tr_bytes_argument_done(vm, &separator);
    if (!ok) {
        tr_object_release(vm, list);
        return tr_undef();
    }
    if (from_right) {
        reverse_list(list);
    }
    return tr_obj(list);
}

TR_METHOD(tr_bytesm_split) {
    (void)n, (void)kw;
    return split(vm, args, false);
}

TR_METHOD(tr_bytesm_rsplit) {
    (void)n, (void)kw;
    return split(vm, args, true);
}

TR_METHOD(tr_bytesm_splitlines) {
    (void)n, (void)kw;
    int64_t keep = 0;
    if (!tr_is_undef(args[1]) && !tr_to_int64(vm, args[1], &keep)) {
        return tr_undef();
    }
    ListObject *list = tr_list_new(vm, 0);
    if (!list) {
        return tr_undef();
    }
    Span s = tr_bytes_span(args[0]);
    for (size_t at = 0; at < s.size;) {
        size_t start = at;
        while (at < s.size && s.data[at] != '\n' && s.data[at] != '\r') {
            at++;
        }
        size_t stop = at;
        if (at < s.size) {
            at += s.data[at] == '\r' && at + 1 < s.size && s.data[at + 1] == '\n' ? 2 : 1;
        }
        if (!append_piece(vm, list, args[0], start, keep ? at : stop)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return tr_obj(list);
}

/* ---- join ---- */

static bool join_append(VM *vm, StrBuf *out, Span separator, const TupleObject *items) {
    for (size_t i = 0; i < items->size; i++) {
        if (i > 0) {
            tr_strbuf_append(out, separator.data, separator.size);
        }
        ValueRef item = items->items[i];
        if (!tr_is_bytes(item) && !tr_type_of(vm, item)->slots.get_buffer) {
            tr_raise(vm, vm->exc.TypeError,
                     "sequence item %zu: expected a bytes-like object, %T found", i, item);
            return false;
        }
        BytesArgument argument;
        if (!tr_bytes_argument(vm, item, &argument)) {
            if (tr_error_matches(vm, vm->exc.BufferError)) { /* a strided view */
                tr_error_clear(vm);
                tr_raise(vm, vm->exc.TypeError,
                         "sequence item %zu: expected a bytes-like object, %T found", i, item);
            }
            return false;
        }
        tr_strbuf_append(out, argument.span.data, argument.span.size);
        tr_bytes_argument_done(vm, &argument);
    }
    if (!tr_strbuf_ok(out)) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

TR_METHOD(tr_bytesm_join) {
    (void)n, (void)kw;
    Value iterator = tr_iter(vm, args[1]);
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
    Value result = tr_undef();
    TupleObject *tuple = tr_as_tuple(items);
    if (tuple->size == 1 && tuple->items[0].tag == TAG_BYTES && tr_is_bytes(args[0])) {
        result = tr_retain(tuple->items[0]);
    } else {
        StrBuf out = {0};
        if (join_append(vm, &out, tr_bytes_span(args[0]), tuple)) {
            result = tr_bytes_make(vm, args[0], tr_strbuf_cstr(&out), out.size);
        }
        tr_strbuf_free(&out);
    }
    tr_release(vm, items);
    return result;
}

/* ---- strip ---- */

enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };

static Value strip(VM *vm, const Value *args, int sides) {
    bool set[256] = {false};
    if (tr_is_undef(args[1]) || tr_is_none(args[1])) {
        set[' '] = set['\t'] = set['\n'] = set['\v'] = set['\f'] = set['\r'] = true;
    } else {
        BytesArgument chars;
        if (!tr_bytes_argument(vm, args[1], &chars)) {
            return tr_undef();
        }
        for (size_t i = 0; i < chars.span.size; i++) {
            set[(unsigned char)chars.span.data[i]] = true;
        }
        tr_bytes_argument_done(vm, &chars);
    }
    Span s = tr_bytes_span(args[0]);
    size_t start = 0;
    size_t stop = s.size;
    while ((sides & STRIP_LEFT) && start < stop && set[(unsigned char)s.data[start]]) {
        start++;
    }
    while ((sides & STRIP_RIGHT) && stop > start && set[(unsigned char)s.data[stop - 1]]) {
        stop--;
    }
    if (args[0].tag == TAG_BYTES && start == 0 && stop == s.size) {
        return tr_retain(args[0]);
    }
    return tr_bytes_make(vm, args[0], s.data + start, stop - start);
}

TR_METHOD(tr_bytesm_strip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_LEFT | STRIP_RIGHT);
}

TR_METHOD(tr_bytesm_lstrip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_LEFT);
}

TR_METHOD(tr_bytesm_rstrip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_RIGHT);
}

/* ---- padding ---- */

static Value pad(VM *vm, ValueRef self, size_t left, size_t right, char fill) {
    Span s = tr_bytes_span(self);
    if (left + right == 0 && self.tag == TAG_BYTES) {
        return tr_retain(self);
    }
    if (left + right > SIZE_MAX / 8) {
        return tr_raise_no_memory(vm);
    }
    Value result = tr_bytes_make(vm, self, NULL, left + s.size + right);
    if (!tr_is_error(result)) {
        char *to = tr_bytes_data(result);
        memset(to, fill, left);
        memcpy(to + left, s.data, s.size);
        memset(to + left + s.size, fill, right);
    }
    return result;
}

static bool pad_arguments(VM *vm, const Value *args, const char *name, int64_t *width,
                          size_t *missing, char *fill) {
    *fill = ' ';
    if (!tr_to_int64(vm, args[1], width)) {
        return false;
    }
    if (!tr_is_undef(args[2])) {
        if ((!tr_is_bytes(args[2]) && !tr_is_bytearray(args[2])) ||
            tr_bytes_span(args[2]).size != 1) {
            tr_raise(vm, vm->exc.TypeError,
                     "%s() argument 2 must be a byte string of length 1, not %T", name, args[2]);
            return false;
        }
        *fill = tr_bytes_span(args[2]).data[0];
    }
    int64_t size = (int64_t)tr_bytes_span(args[0]).size;
    *missing = *width > size ? (size_t)(*width - size) : 0;
    return true;
}

TR_METHOD(tr_bytesm_center) {
    (void)n, (void)kw;
    int64_t width;
    size_t missing;
    char fill;
    if (!pad_arguments(vm, args, "center", &width, &missing, &fill)) {
        return tr_undef();
    }
    size_t left = missing / 2 + (missing & (size_t)width & 1);
    return pad(vm, args[0], left, missing - left, fill);
}

TR_METHOD(tr_bytesm_ljust) {
    (void)n, (void)kw;
    int64_t width;
    size_t missing;
    char fill;
    return pad_arguments(vm, args, "ljust", &width, &missing, &fill)
               ? pad(vm, args[0], 0, missing, fill)
               : tr_undef();
}

TR_METHOD(tr_bytesm_rjust) {
    (void)n, (void)kw;
    int64_t width;
    size_t missing;
    char fill;
    return pad_arguments(vm, args, "rjust", &width, &missing, &fill)
               ? pad(vm, args[0], missing, 0, fill)
               : tr_undef();
}

TR_METHOD(tr_bytesm_zfill) {
    (void)n, (void)kw;
    int64_t width;
    if (!tr_to_int64(vm, args[1], &width)) {
        return tr_undef();
    }
    int64_t size = (int64_t)tr_bytes_span(args[0]).size;
    size_t missing = width > size ? (size_t)(width - size) : 0;
    Value result = pad(vm, args[0], missing, 0, '0');
    if (!tr_is_error(result) && missing > 0 && size > 0) {
        char *data = tr_bytes_data(result);
        if (data[missing] == '+' || data[missing] == '-') {
            data[0] = data[missing];
            data[missing] = '0';
        }
    }
    return result;
}

TR_METHOD(tr_bytesm_expandtabs) {
    (void)n, (void)kw;
    int64_t tab = 8;
    if (!tr_is_undef(args[1]) && !tr_text_tab_size(vm, args[1], &tab)) {
        return tr_undef();
    }
    Span s = tr_bytes_span(args[0]);
    StrBuf out = {0};
    size_t column = 0;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (c == '\t') {
            size_t blanks = tab > 0 ? (size_t)tab - column % (size_t)tab : 0;
            if (blanks > SIZE_MAX / 4 - out.size) {
                tr_strbuf_free(&out);
                return tr_raise(vm, vm->exc.OverflowError, "result too long");
            }
            tr_strbuf_fill(&out, ' ', blanks);
            column += blanks;
        } else {
            tr_strbuf_char(&out, c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    Value result = tr_strbuf_ok(&out) ? tr_bytes_make(vm, args[0], tr_strbuf_cstr(&out), out.size)
                                      : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}
