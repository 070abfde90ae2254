/* Methods of bytes and bytearray that look for bytes or replace them: find, count, startswith,
 * partition, replace.
 *
 * args[0] is the receiver; results are of its kind (exact bytes or bytearray). Arguments that can
 * run user code are converted before the receiver's Span is taken. */
#include "objects/bytes_impl.h"

/* ---- find, index, count ---- */

typedef struct Search {
    BytesArgument wanted; /* to be released */
    Span text;            /* the part that is searched */
    size_t start;         /* where it begins in the receiver */
    bool valid;           /* false: start lies behind stop; nothing is found */
} Search;

static bool search_prepare(VM *vm, const Value *args, Search *search) {
    int64_t from, to;
    if (!tr_text_indices(vm, args[2], args[3], &from, &to) ||
        !tr_bytes_or_int_argument(vm, args[1], &search->wanted)) {
        return false;
    }
    Span s = tr_bytes_span(args[0]);
    tr_text_clamp((int64_t)s.size, &from, &to);
    search->valid = from <= to;
    search->start = search->valid ? (size_t)from : 0;
    search->text = search->valid ? (Span){s.data + from, (size_t)(to - from)} : (Span){s.data, 0};
    return true;
}

/* Index of the match, -1 for none, -2 = exception pending. */
static int64_t search(VM *vm, const Value *args, bool backwards) {
    Search s;
    if (!search_prepare(vm, args, &s)) {
        return -2;
    }
    int64_t result = -1;
    if (s.valid) {
        Span wanted = s.wanted.span;
        size_t found = backwards
                           ? tr_bytes_rfind(s.text.data, s.text.size, wanted.data, wanted.size)
                           : tr_bytes_find(s.text.data, s.text.size, wanted.data, wanted.size);
        result = found == TR_NOT_FOUND ? -1 : (int64_t)(s.start + found);
    }
    tr_bytes_argument_done(vm, &s.wanted);
    return result;
}

static Value find_result(int64_t index) {
    return index == -2 ? tr_undef() : tr_int(index);
}

static Value index_result(VM *vm, int64_t index) {
    return index == -1 ? tr_raise(vm, vm->exc.ValueError, "subsection not found")
                       : find_result(index);
}

TR_METHOD(tr_bytesm_find) {
    (void)n, (void)kw;
    return find_result(search(vm, args, false));
}

TR_METHOD(tr_bytesm_rfind) {
    (void)n, (void)kw;
    return find_result(search(vm, args, true));
}

TR_METHOD(tr_bytesm_index) {
    (void)n, (void)kw;
    return index_result(vm, search(vm, args, false));
}

TR_METHOD(tr_bytesm_rindex) {
    (void)n, (void)kw;
    return index_result(vm, search(vm, args, true));
}

TR_METHOD(tr_bytesm_count) {
    (void)n, (void)kw;
    Search s;
    if (!search_prepare(vm, args, &s)) {
        return tr_undef();
    }
    size_t count = 0;
    if (s.valid) {
        Span wanted = s.wanted.span;
        count = wanted.size == 0
                    ? s.text.size + 1
                    : tr_bytes_count(s.text.data, s.text.size, wanted.data, wanted.size, SIZE_MAX);
    }
    tr_bytes_argument_done(vm, &s.wanted);
    return tr_int((int64_t)count);
}

/* ---- startswith, endswith ---- */

static bool matches(Span text, Span affix, bool at_end) {
    if (affix.size > text.size) {
        return false;
    }
    return memcmp(at_end ? text.data + text.size - affix.size : text.data, affix.data,
                  affix.size) == 0;
}

/* 1, 0 or -1. */
static int affix_matches(VM *vm, Span text, ValueRef affix, bool at_end, bool valid) {
    BytesArgument argument;
    if (!tr_bytes_argument(vm, affix, &argument)) {
        return -1;
    }
    int result = valid && matches(text, argument.span, at_end);
    tr_bytes_argument_done(vm, &argument);
    return result;
}

static Value affix_match(VM *vm, const Value *args, const char *name, bool at_end) {
    int64_t from, to;
    if (!tr_text_indices(vm, args[2], args[3], &from, &to)) {
        return tr_undef();
    }
    Span s = tr_bytes_span(args[0]);
    tr_text_clamp((int64_t)s.size, &from, &to);
    bool valid = from <= to;
    Span text = valid ? (Span){s.data + from, (size_t)(to - from)} : (Span){s.data, 0};
    if (tr_is_tuple(args[1])) {
        TupleObject *affixes = tr_as_tuple(args[1]);
        for (size_t i = 0; i < affixes->size; i++) {
            int result = affix_matches(vm, text, affixes->items[i], at_end, valid);
            if (result != 0) {
                return result < 0 ? tr_undef() : tr_bool(true);
            }
        }
        return tr_bool(false);
    }
    if (!tr_is_bytes(args[1]) && !tr_type_of(vm, args[1])->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError,
                        "%s first arg must be bytes or a tuple of bytes, not %T", name, args[1]);
    }
    int result = affix_matches(vm, text, args[1], at_end, valid);
    return result < 0 ? tr_undef() : tr_bool(result > 0);
}

TR_METHOD(tr_bytesm_startswith) {
    (void)n, (void)kw;
    return affix_match(vm, args, "startswith", false);
}

TR_METHOD(tr_bytesm_endswith) {
    (void)n, (void)kw;
    return affix_match(vm, args, "endswith", true);
}

/* self[start:stop], or self itself if it is exact bytes and nothing is cut off. */
static Value piece(VM *vm, ValueRef self, size_t start, size_t stop) {
    Span s = tr_bytes_span(self);
    if (self.tag == TAG_BYTES && start == 0 && stop == s.size) {
        return tr_retain(self);
    }
    return tr_bytes_make(vm, self, s.data + start, stop - start);
}

static Value remove_affix(VM *vm, const Value *args, bool at_end) {
    BytesArgument affix;
    if (!tr_bytes_argument(vm, args[1], &affix)) {
        return tr_undef();
    }
    Span s = tr_bytes_span(args[0]);
    bool found = matches(s, affix.span, at_end);
    size_t size = affix.span.size;
    tr_bytes_argument_done(vm, &affix);
    if (!found) {
        size = 0;
    }
    return at_end ? piece(vm, args[0], 0, s.size - size) : piece(vm, args[0], size, s.size);
}

TR_METHOD(tr_bytesm_removeprefix) {
    (void)n, (void)kw;
    return remove_affix(vm, args, false);
}

TR_METHOD(tr_bytesm_removesuffix) {
    (void)n, (void)kw;
    return remove_affix(vm, args, true);
}

/* ---- partition ---- */

static Value partition(VM *vm, const Value *args, bool from_right) {
    BytesArgument separator;
    if (!tr_bytes_argument(vm, args[1], &separator)) {
        return tr_undef();
    }
    if (separator.span.size == 0) {
        tr_bytes_argument_done(vm, &separator);
        return tr_raise(vm, vm->exc.ValueError, "empty separator");
    }
    Span s = tr_bytes_span(args[0]);
    size_t width = separator.span.size;
    size_t found = from_right ? tr_bytes_rfind(s.data, s.size, separator.span.data, width)
                              : tr_bytes_find(s.data, s.size, separator.span.data, width);
    Value parts[3];
    if (found == TR_NOT_FOUND) {
        parts[0] = from_right ? tr_bytes_make(vm, args[0], "", 0) : piece(vm, args[0], 0, s.size);
        parts[1] = tr_bytes_make(vm, args[0], "", 0);
        parts[2] = from_right ? piece(vm, args[0], 0, s.size) : tr_bytes_make(vm, args[0], "", 0);
    } else {
        parts[0] = piece(vm, args[0], 0, found);
        parts[1] = tr_is_bytes(args[0]) ? tr_retain(args[1])
                                        : tr_bytes_make(vm, args[0], separator.span.data, width);
        parts[2] = piece(vm, args[0], found + width, s.size);
    }
    tr_bytes_argument_done(vm, &separator);
    Value result = tr_undef();
    if (!tr_is_error(parts[0]) && !tr_is_error(parts[1]) && !tr_is_error(parts[2])) {
        result = tr_tuple_pack(vm, 3, parts[0], parts[1], parts[2]);
    }
    for (int i = 0; i < 3; i++) {
        tr_release(vm, parts[i]);
    }
    return result;
}

TR_METHOD(tr_bytesm_partition) {
    (void)n, (void)kw;
    return partition(vm, args, false);
}

TR_METHOD(tr_bytesm_rpartition) {
    (void)n, (void)kw;
    return partition(vm, args, true);
}

/* ---- replace ---- */

/* replace(b"", new): new before every byte and at the end, at most `limit` times. */
static void interleave(char *to, Span s, Span new_bytes, size_t times) {
    for (size_t i = 0; i < times; i++) {
        memcpy(to, new_bytes.data, new_bytes.size);
        to += new_bytes.size;
        if (i < s.size) {
            *to++ = s.data[i];
        }
    }
    if (times < s.size) {
        memcpy(to, s.data + times, s.size - times);
    }
}

static Value replace(VM *vm, ValueRef self, Span old_bytes, Span new_bytes, size_t limit) {
    Span s = tr_bytes_span(self);
    size_t times = old_bytes.size == 0
                       ? TR_MIN(limit, s.size + 1)
                       : tr_bytes_count(s.data, s.size, old_bytes.data, old_bytes.size, limit);
    if (limit == 0 || times == 0) {
        return piece(vm, self, 0, s.size);
    }
    if (new_bytes.size && times > (SIZE_MAX / 8 - s.size) / new_bytes.size) {
        return tr_raise(vm, vm->exc.OverflowError, "replace bytes are too long");
    }
    Value result =
        tr_bytes_make(vm, self, NULL, s.size - times * old_bytes.size + times * new_bytes.size);
    if (tr_is_error(result)) {
        return result;
    }
    char *to = tr_bytes_data(result);
    if (old_bytes.size == 0) {
        interleave(to, s, new_bytes, times);
        return result;
    }
    for (size_t i = 0; i < times; i++) {
        size_t at = tr_bytes_find(s.data, s.size, old_bytes.data, old_bytes.size);
        memcpy(to, s.data, at);
        memcpy(to + at, new_bytes.data, new_bytes.size);
        to += at + new_bytes.size;
        s.data += at + old_bytes.size;
        s.size -= at + old_bytes.size;
    }
    memcpy(to, s.data, s.size);
    return result;
}

TR_METHOD(tr_bytesm_replace) {
    (void)n, (void)kw;
    int64_t limit = -1;
    BytesArgument old_bytes, new_bytes;
    if (!tr_is_undef(args[3]) && !tr_to_int64(vm, args[3], &limit)) {
        return tr_undef();
    }
    if (!tr_bytes_argument(vm, args[1], &old_bytes)) {
        return tr_undef();
    }
    Value result = tr_undef();
    if (tr_bytes_argument(vm, args[2], &new_bytes)) {
        result = replace(vm, args[0], old_bytes.span, new_bytes.span,
                         limit < 0 ? SIZE_MAX : (size_t)limit);
        tr_bytes_argument_done(vm, &new_bytes);
    }
    tr_bytes_argument_done(vm, &old_bytes);
    return result;
}
