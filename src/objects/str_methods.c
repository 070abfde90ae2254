/* Methods of str that look for text: find, count, startswith, replace and their relatives.
 *
 * UTF-8 sequences cannot overlap, so searching is searching bytes; what remains is to turn code
 * point positions into byte offsets and back, which costs nothing for ASCII text. args[0] is the
 * string itself (or an instance of a subclass; results are always exact str). */
#include "objects/str_impl.h"

/* ---- arguments ---- */

/* A slice index: None or UNDEF leaves *out alone, other values are clamped to int64. */
static bool slice_index(VM *vm, ValueRef v, int64_t *out) {
    if (tr_is_undef(v) || tr_is_none(v)) {
        return true;
    }
    if (v.tag == TAG_INT) {
        *out = v.i;
        return true;
    }
    if (!tr_is_int_like(v) && !tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        tr_raise(vm, vm->exc.TypeError,
                 "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return tr_to_clamped(vm, v, out);
}

bool tr_text_indices(VM *vm, ValueRef start, ValueRef stop, int64_t *from, int64_t *to) {
    *from = 0;
    *to = INT64_MAX;
    return slice_index(vm, start, from) && slice_index(vm, stop, to);
}

void tr_text_clamp(int64_t length, int64_t *from, int64_t *to) {
    if (*to > length) {
        *to = length;
    } else if (*to < 0) {
        *to = *to + length < 0 ? 0 : *to + length;
    }
    if (*from < 0) {
        *from = *from + length < 0 ? 0 : *from + length;
    }
}

static bool text_bounds(VM *vm, ValueRef start, ValueRef stop, int64_t length, int64_t *from,
                        int64_t *to) {
    if (!tr_text_indices(vm, start, stop, from, to)) {
        return false;
    }
    tr_text_clamp(length, from, to);
    return true;
}

StrObject *tr_str_argument(VM *vm, ValueRef v, const char *what) {
    if (!tr_is_str(v)) {
        if (*what && tr_is_none(v)) { /* CPython's argument parser says so */
            tr_raise(vm, vm->exc.TypeError, "%smust be str, not None", what);
        } else {
            tr_raise(vm, vm->exc.TypeError, "%smust be str, not %T", what, v);
        }
        return NULL;
    }
    return tr_as_str(v);
}

/* The range that a search covers, in bytes. */
typedef struct Range {
    StrObject *text, *wanted;
    size_t start, stop;
    bool valid; /* false: start lies behind stop or behind the text; nothing is found there, not
                   even "" */
} Range;

static bool parse_range(VM *vm, const Value *args, Range *range) {
    StrObject *s = tr_as_str(args[0]);
    StrObject *wanted = tr_str_argument(vm, args[1], "");
    if (!wanted) {
        return false;
    }
    *range = (Range){s, wanted, 0, s->size, true};
    if (tr_is_undef(args[2]) && tr_is_undef(args[3])) {
        return true;
    }
    int64_t from, to;
    if (!text_bounds(vm, args[2], args[3], (int64_t)s->length, &from, &to)) {
        return false;
    }
    if (from > to) {
        range->valid = false;
        return true;
    }
    range->start = tr_str_offset_of(vm, s, (size_t)from);
    range->stop = tr_str_offset_of(vm, s, (size_t)to);
    return true;
}

/* ---- find, index, count ---- */

/* Code point index of the match, -1 for none, -2 = exception pending. */
static int64_t search(VM *vm, const Value *args, bool backwards) {
    Range range;
    if (!parse_range(vm, args, &range)) {
        return -2;
    }
    if (!range.valid) {
        return -1;
    }
    const char *text = range.text->data + range.start;
    size_t size = range.stop - range.start;
    const char *wanted = range.wanted->data;
    size_t wanted_size = range.wanted->size;
    size_t found;
    if (wanted_size == 1) {
        found = backwards ? tr_bytes_rfind_byte(text, size, wanted[0])
                          : tr_bytes_find_byte(text, size, wanted[0]);
    } else {
        found = backwards ? tr_bytes_rfind(text, size, wanted, wanted_size)
                          : tr_bytes_find(text, size, wanted, wanted_size);
    }
    return found == TR_NOT_FOUND ? -1
                                 : (int64_t)tr_str_index_of_offset(range.text, range.start + found);
}

static Value find_result(int64_t index) {
    return index == -2 ? tr_undef() : tr_int(index);
}

static Value index_result(VM *vm, int64_t index) {
    return index == -1 ? tr_raise(vm, vm->exc.ValueError, "substring not found")
                       : find_result(index);
}

TR_METHOD(tr_strm_find) {
    (void)n, (void)kw;
    return find_result(search(vm, args, false));
}

TR_METHOD(tr_strm_rfind) {
    (void)n, (void)kw;
    return find_result(search(vm, args, true));
}

TR_METHOD(tr_strm_index) {
    (void)n, (void)kw;
    return index_result(vm, search(vm, args, false));
}

TR_METHOD(tr_strm_rindex) {
    (void)n, (void)kw;
    return index_result(vm, search(vm, args, true));
}

TR_METHOD(tr_strm_count) {
    (void)n, (void)kw;
    Range range;
    if (!parse_range(vm, args, &range)) {
        return tr_undef();
    }
    if (!range.valid) {
        return tr_int(0);
    }
    const char *text = range.text->data + range.start;
    size_t size = range.stop - range.start;
    if (range.wanted->size == 0) {
        size_t characters = tr_str_is_ascii(range.text) ? size : tr_utf8_count(text, size);
        return tr_int((int64_t)characters + 1);
    }
    return tr_int(
        (int64_t)tr_bytes_count(text, size, range.wanted->data, range.wanted->size, SIZE_MAX));
}

/* ---- startswith, endswith ---- */

static bool matches(const char *text, size_t size, const StrObject *affix, bool at_end) {
    if (affix->size > size) {
        return false;
    }
    return memcmp(at_end ? text + size - affix->size : text, affix->data, affix->size) == 0;
}

static Value affix_match(VM *vm, const Value *args, const char *name, bool at_end) {
    StrObject *s = tr_as_str(args[0]);
    int64_t from = 0;
    int64_t to = (int64_t)s->length;
    if (!(tr_is_undef(args[2]) && tr_is_undef(args[3])) &&
        !text_bounds(vm, args[2], args[3], (int64_t)s->length, &from, &to)) {
        return tr_undef();
    }
    bool valid = from <= to;
    size_t start = valid ? tr_str_offset_of(vm, s, (size_t)from) : 0;
    size_t stop = valid ? tr_str_offset_of(vm, s, (size_t)to) : 0;
    if (tr_is_str(args[1])) {
        return tr_bool(valid && matches(s->data + start, stop - start, tr_as_str(args[1]), at_end));
    }
    if (!tr_is_tuple(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "%s first arg must be str or a tuple of str, not %T",
                        name, args[1]);
    }
    TupleObject *affixes = tr_as_tuple(args[1]);
    for (size_t i = 0; i < affixes->size; i++) {
        ValueRef affix = affixes->items[i];
        if (!tr_is_str(affix)) {
            return tr_raise(vm, vm->exc.TypeError, "tuple for %s must only contain str, not %T",
                            name, affix);
        }
        if (valid && matches(s->data + start, stop - start, tr_as_str(affix), at_end)) {
            return tr_bool(true);
        }
    }
    return tr_bool(false);
}

TR_METHOD(tr_strm_startswith) {
    (void)n, (void)kw;
    return affix_match(vm, args, "startswith", false);
}

TR_METHOD(tr_strm_endswith) {
    (void)n, (void)kw;
    return affix_match(vm, args, "endswith", true);
}

TR_METHOD(tr_strm_removeprefix) {
    (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    StrObject *affix = tr_str_argument(vm, args[1], "removeprefix() argument ");
    if (!affix) {
        return tr_undef();
    }
    return tr_str_slice_bytes(vm, s, matches(s->data, s->size, affix, false) ? affix->size : 0,
                              s->size);
}

TR_METHOD(tr_strm_removesuffix) {
    (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    StrObject *affix = tr_str_argument(vm, args[1], "removesuffix() argument ");
    if (!affix) {
        return tr_undef();
    }
    return tr_str_slice_bytes(
        vm, s, 0, matches(s->data, s->size, affix, true) ? s->size - affix->size : s->size);
}

/* ---- replace ---- */

static Value replace_too_long(VM *vm) {
    return tr_raise(vm, vm->exc.OverflowError, "replace string is too long");
}

/* replace("", new): new before every character and at the end, at most `limit` times. */
static Value interleave(VM *vm, StrObject *s, StrObject *new_text, size_t limit) {
    size_t times = TR_MIN(limit, s->length + 1);
    if (new_text->size && times > (SIZE_MAX / 8 - s->size) / new_text->size) {
        return replace_too_long(vm);
    }
    StrObject *result =
        tr_str_alloc(vm, s->size + times * new_text->size, s->length + times * new_text->length);
    if (!result) {
        return tr_undef();
    }
    char *to = result->data;
    const char *from = s->data;
    const char *end = s->data + s->size;
    for (size_t i = 0; i < times; i++) {
        memcpy(to, new_text->data, new_text->size);
        to += new_text->size;
        if (from < end) {
            size_t width = tr_utf8_width(*from);
            memcpy(to, from, width);
            to += width;
            from += width;
        }
    }
    memcpy(to, from, (size_t)(end - from));
    return tr_obj(result);
}

static Value replace_bytes(VM *vm, StrObject *s, char old_byte, char new_byte, size_t limit) {
    StrObject *result = tr_str_alloc(vm, s->size, s->length);
    if (!result) {
        return tr_undef();
    }
    memcpy(result->data, s->data, s->size);
    char *end = result->data + result->size;
    for (char *p = result->data; limit > 0 && (p = memchr(p, old_byte, (size_t)(end - p))) != NULL;
         limit--) {
        *p++ = new_byte;
    }
    return tr_obj(result);
}

static Value replace(VM *vm, StrObject *s, StrObject *old_text, StrObject *new_text, size_t limit) {
    if (limit == 0 || old_text->size > s->size || tr_str_equal(old_text, new_text)) {
        return tr_str_exact(vm, s);
    }
    if (old_text->size == 0) {
        return interleave(vm, s, new_text, limit);
    }
    size_t times = tr_bytes_count(s->data, s->size, old_text->data, old_text->size, limit);
    if (times == 0) {
        return tr_str_exact(vm, s);
    }
    if (old_text->size == 1 && new_text->size == 1) {
        return replace_bytes(vm, s, old_text->data[0], new_text->data[0], limit);
    }
    if (new_text->size && times > (SIZE_MAX / 8 - s->size) / new_text->size) {
        return replace_too_long(vm);
    }
    size_t size = s->size - times * old_text->size + times * new_text->size;
    size_t length = s->length - times * old_text->length + times * new_text->length;
    if (size == 0) {
        return tr_str_value(tr_str_new(vm, "", 0));
    }
    StrObject *result = tr_str_alloc(vm, size, length);
    if (!result) {
        return tr_undef();
    }
    char *to = result->data;
    const char *from = s->data;
    size_t rest = s->size;
    for (size_t i = 0; i < times; i++) {
        size_t at = old_text->size == 1 ? tr_bytes_find_byte(from, rest, old_text->data[0])
                                        : tr_bytes_find(from, rest, old_text->data, old_text->size);
        memcpy(to, from, at);
        to += at;
        memcpy(to, new_text->data, new_text->size);
        to += new_text->size;
        from += at + old_text->size;
        rest -= at + old_text->size;
    }
    memcpy(to, from, rest);
    return tr_obj(result);
}

TR_METHOD(tr_strm_replace) {
    (void)n, (void)kw;
    StrObject *old_text = tr_str_argument(vm, args[1], "replace() argument 1 ");
    StrObject *new_text = old_text ? tr_str_argument(vm, args[2], "replace() argument 2 ") : NULL;
    int64_t limit = -1;
    if (!new_text || (!tr_is_undef(args[3]) && !tr_to_int64(vm, args[3], &limit))) {
        return tr_undef();
    }
    return replace(vm, tr_as_str(args[0]), old_text, new_text,
                   limit < 0 ? SIZE_MAX : (size_t)limit);
}
