/* Methods of str that trim, pad and translate: strip, center, zfill, expandtabs, translate, encode.
 *
 * translate() asks the table for every character. For ASCII characters that map to ASCII ones the
 * answer is remembered, because texts repeat their characters; a table is expected to answer the
 * same each time, as in CPython. */
#include "base/unicode.h"
#include "objects/bytes.h"
#include "objects/str_impl.h"

/* ---- strip ---- */

enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };

static Value strip_space(VM *vm, StrObject *s, int sides) {
    size_t start = 0;
    size_t stop = s->size;
    size_t width;
    while ((sides & STRIP_LEFT) && start < stop &&
           tr_unicode_is_space(tr_utf8_decode(s->data + start, &width))) {
        start += width;
    }
    while ((sides & STRIP_RIGHT) && stop > start) {
        size_t previous = tr_utf8_prev(s->data, stop);
        if (!tr_unicode_is_space(tr_utf8_decode(s->data + previous, &width))) {
            break;
        }
        stop = previous;
    }
    return tr_str_slice_bytes(vm, s, start, stop);
}

/* Is the character at `at` one of chars? */
static bool is_among(const char *at, const StrObject *chars) {
    size_t width = tr_utf8_width(*at);
    if (width == 1) {
        return memchr(chars->data, *at, chars->size) != NULL;
    }
    return tr_bytes_find(chars->data, chars->size, at, width) != TR_NOT_FOUND;
}

static Value strip_chars(VM *vm, StrObject *s, StrObject *chars, int sides) {
    size_t start = 0;
    size_t stop = s->size;
    while ((sides & STRIP_LEFT) && start < stop && is_among(s->data + start, chars)) {
        start = tr_utf8_next(s->data, start);
    }
    while ((sides & STRIP_RIGHT) && stop > start) {
        size_t previous = tr_utf8_prev(s->data, stop);
        if (!is_among(s->data + previous, chars)) {
            break;
        }
        stop = previous;
    }
    return tr_str_slice_bytes(vm, s, start, stop);
}

static Value strip(VM *vm, const Value *args, int sides, const char *name) {
    if (tr_is_undef(args[1]) || tr_is_none(args[1])) {
        return strip_space(vm, tr_as_str(args[0]), sides);
    }
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "%s arg must be None or str", name);
    }
    return strip_chars(vm, tr_as_str(args[0]), tr_as_str(args[1]), sides);
}

TR_METHOD(tr_strm_strip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_LEFT | STRIP_RIGHT, "strip");
}

TR_METHOD(tr_strm_lstrip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_LEFT, "lstrip");
}

TR_METHOD(tr_strm_rstrip) {
    (void)n, (void)kw;
    return strip(vm, args, STRIP_RIGHT, "rstrip");
}

/* ---- padding ---- */

static Value pad(VM *vm, StrObject *s, size_t left, size_t right, uint32_t fill) {
    if (left + right == 0) {
        return tr_str_exact(vm, s);
    }
    if (left + right > SIZE_MAX / 32) {
        return tr_raise_no_memory(vm);
    }
    char bytes[4];
    size_t width = tr_utf8_encode(fill, bytes);
    StrObject *result =
        tr_str_alloc(vm, s->size + (left + right) * width, s->length + left + right);
    if (!result) {
        return tr_undef();
    }
    char *to = result->data;
    if (width == 1) {
        memset(to, bytes[0], left);
        memcpy(to + left, s->data, s->size);
        memset(to + left + s->size, bytes[0], right);
        return tr_obj(result);
    }
    for (size_t i = 0; i < left + right; i++) {
        if (i == left) {
            memcpy(to, s->data, s->size);
            to += s->size;
        }
        memcpy(to, bytes, width);
        to += width;
    }
    if (right == 0) {
        memcpy(to, s->data, s->size);
    }
    return tr_obj(result);
}

/* Reads width and fill character; *missing = columns to add. */
static bool pad_arguments(VM *vm, const Value *args, size_t *missing, int64_t *width,
                          uint32_t *fill) {
    if (!tr_to_int64(vm, args[1], width)) {
        return false;
    }
    *fill = ' ';
    if (!tr_is_undef(args[2])) {
        if (!tr_is_str(args[2])) {
            tr_raise(vm, vm->exc.TypeError,
                     "The fill character must be a unicode character, not %T", args[2]);
            return false;
        }
        if (tr_as_str(args[2])->length != 1) {
            tr_raise(vm, vm->exc.TypeError,
                     "The fill character must be exactly one character long");
            return false;
        }
        *fill = tr_str_char_at(vm, tr_as_str(args[2]), 0);
    }
    int64_t length = (int64_t)tr_as_str(args[0])->length;
    *missing = *width > length ? (size_t)(*width - length) : 0;
    return true;
}

TR_METHOD(tr_strm_center) {
    (void)n, (void)kw;
    size_t missing;
    int64_t width;
    uint32_t fill;
    if (!pad_arguments(vm, args, &missing, &width, &fill)) {
        return tr_undef();
    }
    size_t left = missing / 2 + (missing & (size_t)width & 1);
    return pad(vm, tr_as_str(args[0]), left, missing - left, fill);
}

TR_METHOD(tr_strm_ljust) {
    (void)n, (void)kw;
    size_t missing;
    int64_t width;
    uint32_t fill;
    return pad_arguments(vm, args, &missing, &width, &fill)
               ? pad(vm, tr_as_str(args[0]), 0, missing, fill)
               : tr_undef();
}

TR_METHOD(tr_strm_rjust) {
    (void)n, (void)kw;
    size_t missing;
    int64_t width;
    uint32_t fill;
    return pad_arguments(vm, args, &missing, &width, &fill)
               ? pad(vm, tr_as_str(args[0]), missing, 0, fill)
               : tr_undef();
}

TR_METHOD(tr_strm_zfill) {
    (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    int64_t width;
    if (!tr_to_int64(vm, args[1], &width)) {
        return tr_undef();
    }
    if (width <= (int64_t)s->length) {
        return tr_str_exact(vm, s);
    }
    size_t missing = (size_t)width - s->length;
    Value result = pad(vm, s, missing, 0, '0');
    if (!tr_is_error(result) && s->size > 0 && (s->data[0] == '+' || s->data[0] == '-')) {
        StrObject *padded = tr_as_str(result); /* new: nobody has seen it yet */
        padded->data[0] = s->data[0];
        padded->data[missing] = '0';
    }
    return result;
}

bool tr_text_tab_size(VM *vm, ValueRef v, int64_t *out) {
    if (!tr_to_int64(vm, v, out)) {
        return false;
    }
    if (*out > INT32_MAX || *out < INT32_MIN) {
        tr_raise(vm, vm->exc.OverflowError, "Python int too large to convert to C int");
        return false;
    }
    return true;
}

TR_METHOD(tr_strm_expandtabs) {
    (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    int64_t tab = 8;
    if (!tr_is_undef(args[1]) && !tr_text_tab_size(vm, args[1], &tab)) {
        return tr_undef();
    }
    if (!memchr(s->data, '\t', s->size)) {
        return tr_str_exact(vm, s);
    }
    StrBuf out = {0};
    size_t column = 0;
    for (size_t i = 0; i < s->size; i++) {
        char c = s->data[i];
        if (c == '\t') {
            size_t blanks = tab > 0 ? (size_t)tab - column % (size_t)tab : 0;
            if (blanks > SIZE_MAX / 4 - out.size) {
                tr_strbuf_free(&out);
                return tr_raise(vm, vm->exc.OverflowError, "new string is too long");
            }
            tr_strbuf_fill(&out, ' ', blanks);
            column += blanks;
            continue;
        }
        tr_strbuf_char(&out, c);
        if (!tr_utf8_is_continuation(c)) {
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return tr_str_from_buffer(vm, &out);
}

/* ---- translate ---- */

/* The mapping of one character: owned value, or UNDEF without exception if the table has no entry.
 */
static Value translate_lookup(VM *vm, ValueRef table, uint32_t c) {
    if (table.tag == TAG_DICT) {
        ValueRef found;
        int status = tr_dict_get(vm, tr_as_dict(table), tr_int(c), &found);
        return status > 0 ? tr_retain(found) : tr_undef();
    }
    Value mapped = tr_get_item(vm, table, tr_int(c));
    if (tr_is_error(mapped) && tr_error_matches(vm, vm->exc.LookupError)) {
        tr_error_clear(vm);
    }
    return mapped;
}

/* Appends what the table says for c; false = exception pending. */
static bool translate_char(VM *vm, ValueRef table, uint32_t c, StrBuf *out) {
    Value mapped = translate_lookup(vm, table, c);
    if (tr_is_undef(mapped)) {
        if (tr_error_pending(vm)) {
            return false;
        }
        tr_strbuf_codepoint(out, c);
        return true;
    }
    bool ok = true;
    if (tr_is_str(mapped)) {
        tr_strbuf_append(out, tr_as_str(mapped)->data, tr_as_str(mapped)->size);
    } else if (tr_is_int_like(mapped)) {
        int64_t code;
        ok = tr_to_clamped(vm, mapped, &code);
        if (ok && (code < 0 || code > TR_UNICODE_MAX)) {
            tr_raise(vm, vm->exc.ValueError, "character mapping must be in range(0x110000)");
            ok = false;
        } else if (ok) {
            tr_strbuf_codepoint(out, (uint32_t)code);
        }
    } else if (!tr_is_none(mapped)) {
        tr_raise(vm, vm->exc.TypeError, "character mapping must return integer, None or str");
        ok = false;
    }
    tr_release(vm, mapped);
    return ok;
}

TR_METHOD(tr_strm_translate) {
    (void)n, (void)kw;
    enum { UNKNOWN = 255 };
    StrObject *s = tr_as_str(args[0]);
    unsigned char known[128];
    memset(known, UNKNOWN, sizeof known);
    StrBuf out = {0};
    tr_strbuf_reserve(&out, s->size);
    for (size_t at = 0, width; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c < 128 && known[c] != UNKNOWN) {
            tr_strbuf_char(&out, (char)known[c]);
            continue;
        }
        size_t before = out.size;
        if (!translate_char(vm, args[1], c, &out)) {
            tr_strbuf_free(&out);
            return tr_undef();
        }
        if (c < 128 && out.size == before + 1) {
            known[c] = (unsigned char)out.data[before];
        }
    }
    return tr_str_from_buffer(vm, &out);
}

/* maketrans({...}): keys that are one-character strings become ints. */
static bool maketrans_from_dict(VM *vm, DictObject *from, DictObject *to) {
    uint32_t position = 0;
    ValueRef key, value;
    while (tr_dict_next(from, &position, &key, &value)) {
        if (tr_is_str(key)) {
            if (tr_as_str(key)->length != 1) {
                tr_raise(vm, vm->exc.ValueError,
                         "string keys in translate table must be of length 1");
                return false;
            }
            key = tr_int(tr_str_char_at(vm, tr_as_str(key), 0));
        } else if (!tr_is_int_like(key)) {
            tr_raise(vm, vm->exc.TypeError, "keys in translate table must be strings or integers");
            return false;
        }
        if (!tr_dict_set(vm, to, key, value)) {
            return false;
        }
    }
    return true;
}

static bool maketrans_from_strings(VM *vm, const Value *args, DictObject *to) {
    if (!tr_is_str(args[0])) {
        tr_raise(vm, vm->exc.TypeError,
                 "first maketrans argument must be a string if there is a second argument");
        return false;
    }
    StrObject *from = tr_as_str(args[0]);
    StrObject *into = tr_str_argument(vm, args[1], "maketrans() argument 2 ");
    StrObject *drop = NULL;
    if (into && !tr_is_undef(args[2])) {
        drop = tr_str_argument(vm, args[2], "maketrans() argument 3 ");
        if (!drop) {
            return false;
        }
    }
    if (!into) {
        return false;
    }
    if (from->length != into->length) {
        tr_raise(vm, vm->exc.ValueError,
                 "the first two maketrans arguments must have equal length");
        return false;
    }
    size_t width, into_width;
    for (size_t at = 0, into_at = 0; at < from->size; at += width, into_at += into_width) {
        uint32_t key = tr_utf8_decode(from->data + at, &width);
        uint32_t value = tr_utf8_decode(into->data + into_at, &into_width);
        if (!tr_dict_set(vm, to, tr_int(key), tr_int(value))) {
            return false;
        }
    }
    for (size_t at = 0; drop && at < drop->size; at += width) {
        if (!tr_dict_set(vm, to, tr_int(tr_utf8_decode(drop->data + at, &width)), tr_none())) {
            return false;
        }
    }
    return true;
}

TR_METHOD(tr_strm_maketrans) {
    (void)n, (void)kw;
    if (tr_is_undef(args[1]) && args[0].tag != TAG_DICT) {
        return tr_raise(vm, vm->exc.TypeError,
                        "if you give only one argument to maketrans it must be a dict");
    }
    DictObject *result = tr_dict_new(vm);
    if (!result) {
        return tr_undef();
    }
    bool ok = tr_is_undef(args[1]) ? maketrans_from_dict(vm, tr_as_dict(args[0]), result)
                                   : maketrans_from_strings(vm, args, result);
    if (!ok) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return tr_obj(result);
}

/* ---- encode ---- */

TR_METHOD(tr_strm_encode) {
    (void)n, (void)kw;
    const char *encoding = "utf-8";
    const char *errors = "strict";
    if (!tr_is_undef(args[1])) {
        if (!tr_str_argument(vm, args[1], "encode() argument 'encoding' ") ||
            !(encoding = tr_str_to_cstr(vm, args[1]))) {
            return tr_undef();
        }
    }
    if (!tr_is_undef(args[2])) {
        if (!tr_str_argument(vm, args[2], "encode() argument 'errors' ") ||
            !(errors = tr_str_to_cstr(vm, args[2]))) {
            return tr_undef();
        }
    }
    return tr_str_encode(vm, tr_as_str(args[0]), encoding, errors);
}
