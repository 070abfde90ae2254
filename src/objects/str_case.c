/* Methods of str that ask for the kind of its characters or change their case.
 *
 * ASCII text is handled by loops over bytes; other text goes through the Unicode tables character
 * by character. The full case mappings apply: one character can become three ("ß".upper() is "SS"),
 * and the Greek capital sigma becomes the final form at the end of a word. */
#include "objects/str_impl.h"

#include "base/unicode.h"

/* ---- predicates ---- */

/* Do all characters have one of the properties? False for the empty string. */
static Value all_flags(const Value *args, unsigned flags) {
    StrObject *s = tr_as_str(args[0]);
    for (size_t at = 0, width; at < s->size; at += width) {
        if (!(tr_unicode_flags(tr_utf8_decode(s->data + at, &width)) & flags)) {
            return tr_bool(false);
        }
    }
    return tr_bool(s->size > 0);
}

TR_METHOD(tr_strm_isalnum) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_ALNUM);
}

TR_METHOD(tr_strm_isalpha) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_ALPHA);
}

TR_METHOD(tr_strm_isdecimal) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_DECIMAL);
}

TR_METHOD(tr_strm_isdigit) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_DIGIT);
}

TR_METHOD(tr_strm_isnumeric) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_NUMERIC);
}

TR_METHOD(tr_strm_isspace) {
    (void)vm, (void)n, (void)kw;
    return all_flags(args, TR_UNI_SPACE);
}

TR_METHOD(tr_strm_isprintable) {
    (void)vm, (void)n, (void)kw;
    return tr_as_str(args[0])->size == 0 ? tr_bool(true) : all_flags(args, TR_UNI_PRINTABLE);
}

TR_METHOD(tr_strm_isascii) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(tr_str_is_ascii(tr_as_str(args[0])));
}

TR_METHOD(tr_strm_isidentifier) {
    (void)vm, (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    for (size_t at = 0, width; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (at == 0 ? !tr_unicode_is_xid_start(c) : !tr_unicode_is_xid_continue(c)) {
            return tr_bool(false);
        }
    }
    return tr_bool(s->size > 0);
}

/* All cased characters are of the wanted case, and there is one. */
static Value only_case(const Value *args, unsigned wanted, unsigned refused) {
    StrObject *s = tr_as_str(args[0]);
    bool found = false;
    for (size_t at = 0, width; at < s->size; at += width) {
        unsigned flags = tr_unicode_flags(tr_utf8_decode(s->data + at, &width));
        if (flags & refused) {
            return tr_bool(false);
        }
        found |= (flags & wanted) != 0;
    }
    return tr_bool(found);
}

TR_METHOD(tr_strm_islower) {
    (void)vm, (void)n, (void)kw;
    return only_case(args, TR_UNI_LOWER, TR_UNI_UPPER | TR_UNI_TITLE);
}

TR_METHOD(tr_strm_isupper) {
    (void)vm, (void)n, (void)kw;
    return only_case(args, TR_UNI_UPPER, TR_UNI_LOWER | TR_UNI_TITLE);
}

TR_METHOD(tr_strm_istitle) {
    (void)vm, (void)n, (void)kw;
    StrObject *s = tr_as_str(args[0]);
    bool found = false;
    bool in_word = false;
    for (size_t at = 0, width; at < s->size; at += width) {
        unsigned flags = tr_unicode_flags(tr_utf8_decode(s->data + at, &width));
        bool capital = (flags & (TR_UNI_UPPER | TR_UNI_TITLE)) != 0;
        bool small = !capital && (flags & TR_UNI_LOWER);
        if (capital ? in_word : small && !in_word) {
            return tr_bool(false);
        }
        in_word = capital || small;
        found |= in_word;
    }
    return tr_bool(found);
}

/* ---- mappings ---- */

static char ascii_lower(char c) {
    return (char)(c | ((unsigned char)(c - 'A') < 26 ? 32 : 0));
}

static char ascii_upper(char c) {
    return (char)(c & ((unsigned char)(c - 'a') < 26 ? ~32 : ~0));
}

/* Sixteen bytes at a time: turns the bit that distinguishes the cases in the letters from `start`
 * on. */
typedef unsigned char Bytes16 __attribute__((vector_size(16)));

static void flip_case(char *to, const char *from, size_t size, unsigned char start) {
    size_t i = 0;
    for (; i + sizeof(Bytes16) <= size; i += sizeof(Bytes16)) {
        Bytes16 bytes;
        memcpy(&bytes, from + i, sizeof bytes);
        bytes ^= (Bytes16)(bytes - start < 26) & 32;
        memcpy(to + i, &bytes, sizeof bytes);
    }
    for (; i < size; i++) {
        to[i] = (char)(from[i] ^ ((unsigned char)(from[i] - start) < 26 ? 32 : 0));
    }
}

static bool ascii_letter(char c) {
    return (unsigned char)((c | 32) - 'a') < 26;
}

void tr_ascii_map(char *to, const char *from, size_t size, CaseOp op) {
    switch (op) {
    case CASE_LOWER:
    case CASE_FOLD:
        flip_case(to, from, size, 'A');
        break;
    case CASE_UPPER:
        flip_case(to, from, size, 'a');
        break;
    case CASE_SWAP:
        for (size_t i = 0; i < size; i++) {
            to[i] = (char)(from[i] ^ (ascii_letter(from[i]) ? 32 : 0));
        }
        break;
    case CASE_TITLE:
        for (size_t i = 0; i < size; i++) {
            to[i] =
                i > 0 && ascii_letter(from[i - 1]) ? ascii_lower(from[i]) : ascii_upper(from[i]);
        }
        break;
    case CASE_CAPITALIZE:
        flip_case(to, from, size, 'A');
        to[0] = size > 0 ? ascii_upper(from[0]) : 0;
        break;
    }
}

static unsigned lower_at(const StrObject *s, size_t at, uint32_t c, uint32_t out[3]) {
    if (c == 0x3A3) {
        out[0] = tr_unicode_lower_sigma(s->data, s->size, at);
        return 1;
    }
    return tr_unicode_lower(c, out);
}

/* The mapping of one character; `follows` = a cased character stands before it. */
static unsigned map_one(const StrObject *s, size_t at, uint32_t c, CaseOp op, bool follows,
                        uint32_t out[3]) {
    switch (op) {
    case CASE_LOWER:
        return lower_at(s, at, c, out);
    case CASE_UPPER:
        return tr_unicode_upper(c, out);
    case CASE_FOLD:
        return tr_unicode_casefold(c, out);
    case CASE_SWAP:
        if (tr_unicode_is_upper(c)) {
            return lower_at(s, at, c, out);
        }
        if (tr_unicode_is_lower(c)) {
            return tr_unicode_upper(c, out);
        }
        break;
    case CASE_TITLE:
        return follows ? lower_at(s, at, c, out) : tr_unicode_title(c, out);
    case CASE_CAPITALIZE:
        return at > 0 ? lower_at(s, at, c, out) : tr_unicode_title(c, out);
    }
    out[0] = c;
    return 1;
}

static Value change_case(VM *vm, ValueRef self, CaseOp op) {
    StrObject *s = tr_as_str(self);
    if (s->size == 0) {
        return tr_str_exact(vm, s);
    }
    if (tr_str_is_ascii(s)) {
        if (s->size == 1) {
            char c;
            tr_ascii_map(&c, s->data, 1, op);
            return tr_str_value(tr_str_from_char(vm, (unsigned char)c));
        }
        StrObject *result = tr_str_alloc(vm, s->size, s->length);
        if (result) {
            tr_ascii_map(result->data, s->data, s->size, op);
        }
        return tr_str_value(result);
    }
    StrBuf out = {0};
    bool follows = false;
    tr_strbuf_reserve(&out, s->size);
    for (size_t at = 0, width; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        uint32_t mapped[3];
        unsigned count = map_one(s, at, c, op, follows, mapped);
        for (unsigned i = 0; i < count; i++) {
            tr_strbuf_codepoint(&out, mapped[i]);
        }
        if (op == CASE_TITLE) {
            follows = (tr_unicode_flags(c) &
                       (TR_UNI_CASED | TR_UNI_UPPER | TR_UNI_LOWER | TR_UNI_TITLE)) != 0;
        }
    }
    return tr_str_from_buffer(vm, &out);
}

TR_METHOD(tr_strm_lower) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_LOWER);
}

TR_METHOD(tr_strm_upper) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_UPPER);
}

TR_METHOD(tr_strm_casefold) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_FOLD);
}

TR_METHOD(tr_strm_swapcase) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_SWAP);
}

TR_METHOD(tr_strm_title) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_TITLE);
}

TR_METHOD(tr_strm_capitalize) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_CAPITALIZE);
}
