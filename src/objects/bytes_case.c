/* Methods of bytes and bytearray about the kinds of bytes and about other forms of them: case,
 * translate, hex, decode.
 *
 * Only ASCII letters have case here, whatever the locale. */
#include "objects/bytes_impl.h"

/* ---- predicates ---- */

static bool is_upper(char c) {
    return (unsigned char)(c - 'A') < 26;
}

static bool is_lower(char c) {
    return (unsigned char)(c - 'a') < 26;
}

static bool is_alpha(char c) {
    return is_upper(c) || is_lower(c);
}

static bool is_digit(char c) {
    return (unsigned char)(c - '0') < 10;
}

static bool is_alnum(char c) {
    return is_alpha(c) || is_digit(c);
}

static bool is_space(char c) {
    return c == ' ' || (unsigned char)(c - '\t') < 5;
}

static Value all(ValueRef self, bool (*test)(char c)) {
    Span s = tr_bytes_span(self);
    for (size_t i = 0; i < s.size; i++) {
        if (!test(s.data[i])) {
            return tr_bool(false);
        }
    }
    return tr_bool(s.size > 0);
}

TR_METHOD(tr_bytesm_isalnum) {
    (void)vm, (void)n, (void)kw;
    return all(args[0], is_alnum);
}

TR_METHOD(tr_bytesm_isalpha) {
    (void)vm, (void)n, (void)kw;
    return all(args[0], is_alpha);
}

TR_METHOD(tr_bytesm_isdigit) {
    (void)vm, (void)n, (void)kw;
    return all(args[0], is_digit);
}

TR_METHOD(tr_bytesm_isspace) {
    (void)vm, (void)n, (void)kw;
    return all(args[0], is_space);
}

TR_METHOD(tr_bytesm_isascii) {
    (void)vm, (void)n, (void)kw;
    Span s = tr_bytes_span(args[0]);
    return tr_bool(s.size == 0 || tr_utf8_is_ascii(s.data, s.size));
}

static Value only_case(ValueRef self, bool (*wanted)(char c), bool (*refused)(char c)) {
    Span s = tr_bytes_span(self);
    bool found = false;
    for (size_t i = 0; i < s.size; i++) {
        if (refused(s.data[i])) {
            return tr_bool(false);
        }
        found |= wanted(s.data[i]);
    }
    return tr_bool(found);
}

TR_METHOD(tr_bytesm_islower) {
    (void)vm, (void)n, (void)kw;
    return only_case(args[0], is_lower, is_upper);
}

TR_METHOD(tr_bytesm_isupper) {
    (void)vm, (void)n, (void)kw;
    return only_case(args[0], is_upper, is_lower);
}

TR_METHOD(tr_bytesm_istitle) {
    (void)vm, (void)n, (void)kw;
    Span s = tr_bytes_span(args[0]);
    bool found = false;
    bool in_word = false;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (is_upper(c) ? in_word : is_lower(c) && !in_word) {
            return tr_bool(false);
        }
        in_word = is_alpha(c);
        found |= in_word;
    }
    return tr_bool(found);
}

/* ---- case ---- */

static Value change_case(VM *vm, ValueRef self, CaseOp op) {
    Span s = tr_bytes_span(self);
    Value result = tr_bytes_make(vm, self, NULL, s.size);
    if (!tr_is_error(result)) {
        tr_ascii_map(tr_bytes_data(result), s.data, s.size, op);
    }
    return result;
}

TR_METHOD(tr_bytesm_lower) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_LOWER);
}

TR_METHOD(tr_bytesm_upper) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_UPPER);
}

TR_METHOD(tr_bytesm_swapcase) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_SWAP);
}

TR_METHOD(tr_bytesm_title) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_TITLE);
}

TR_METHOD(tr_bytesm_capitalize) {
    (void)n, (void)kw;
    return change_case(vm, args[0], CASE_CAPITALIZE);
}

/* ---- translate ---- */

static Value translate(VM *vm, ValueRef self, const char *table, Span removed) {
    bool drop[256] = {false};
    for (size_t i = 0; i < removed.size; i++) {
        drop[(unsigned char)removed.data[i]] = true;
    }
    StrBuf out = {0};
    Span s = tr_bytes_span(self);
    tr_strbuf_reserve(&out, s.size);
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        if (!drop[c]) {
            tr_strbuf_char(&out, table ? table[c] : (char)c);
        }
    }
    Value result = tr_strbuf_ok(&out) ? tr_bytes_make(vm, self, tr_strbuf_cstr(&out), out.size)
                                      : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}

TR_METHOD(tr_bytesm_translate) {
    (void)n, (void)kw;
    BytesArgument table = {.held = false};
    BytesArgument removed = {.held = false};
    bool use_table = !tr_is_none(args[1]);
    Value result = tr_undef();
    if (use_table && !tr_bytes_argument(vm, args[1], &table)) {
        return result;
    }
    if (use_table && table.span.size != 256) {
        tr_raise(vm, vm->exc.ValueError, "translation table must be 256 characters long");
    } else if (tr_is_undef(args[2]) || tr_bytes_argument(vm, args[2], &removed)) {
        result = translate(vm, args[0], use_table ? table.span.data : NULL,
                           tr_is_undef(args[2]) ? (Span){"", 0} : removed.span);
    }
    tr_bytes_argument_done(vm, &table);
    tr_bytes_argument_done(vm, &removed);
    return result;
}

TR_METHOD(tr_bytesm_maketrans) {
    (void)n, (void)kw;
    BytesArgument from, to;
    if (!tr_bytes_argument(vm, args[0], &from)) {
        return tr_undef();
    }
    if (!tr_bytes_argument(vm, args[1], &to)) {
        tr_bytes_argument_done(vm, &from);
        return tr_undef();
    }
    Value result = tr_undef();
    if (from.span.size != to.span.size) {
        tr_raise(vm, vm->exc.ValueError, "maketrans arguments must have same length");
    } else {
        BytesObject *table = tr_bytes_new(vm, NULL, 256);
        if (table) {
            for (int i = 0; i < 256; i++) {
                table->data[i] = (char)i;
            }
            for (size_t i = 0; i < from.span.size; i++) {
                table->data[(unsigned char)from.span.data[i]] = to.span.data[i];
            }
            result = tr_obj(table);
        }
    }
    tr_bytes_argument_done(vm, &from);
    tr_bytes_argument_done(vm, &to);
    return result;
}

/* ---- hexadecimal ---- */

static bool parse_separator(VM *vm, ValueRef v, char *out) {
    int64_t length = tr_length(vm, v);
    if (length < 0) {
        return false;
    }
    if (length != 1) {
        return tr_raise(vm, vm->exc.ValueError, "sep must be length 1."), false;
    }
    if (tr_is_str(v)) {
        if (!tr_str_is_ascii(tr_as_str(v))) {
            return tr_raise(vm, vm->exc.ValueError, "sep must be ASCII."), false;
        }
        *out = tr_as_str(v)->data[0];
        return true;
    }
    if (tr_is_bytes(v)) {
        *out = tr_as_bytes(v)->data[0];
        return true;
    }
    return tr_raise(vm, vm->exc.TypeError, "sep must be str or bytes."), false;
}

Value tr_bytes_hex(VM *vm, const char *data, size_t size, ValueRef separator, ValueRef group) {
    char sep = 0;
    int64_t per_group = 1;
    if (!tr_is_undef(group) && !tr_to_int64(vm, group, &per_group)) {
        return tr_undef();
    }
    if (tr_is_undef(separator)) {
        per_group = 0;
    } else if (!parse_separator(vm, separator, &sep)) {
        return tr_undef();
    }
    uint64_t width = per_group < 0 ? 0 - (uint64_t)per_group : (uint64_t)per_group;
    StrBuf out = {0};
    tr_strbuf_reserve(&out, size * 2);
    for (size_t i = 0; i < size; i++) {
        /* Groups are counted from the right, or from the left when the number is negative. */
        if (width && i > 0 && (per_group > 0 ? size - i : i) % width == 0) {
            tr_strbuf_char(&out, sep);
        }
        unsigned char c = (unsigned char)data[i];
        char *pair = tr_strbuf_extend(&out, 2);
        if (pair) {
            pair[0] = "0123456789abcdef"[c >> 4];
            pair[1] = "0123456789abcdef"[c & 15];
        }
    }
    return tr_str_from_buffer(vm, &out);
}

TR_METHOD(tr_bytesm_hex) {
    (void)n, (void)kw;
    /* tr_length() of the separator may run user code: work on a copy of a bytearray. */
    if (tr_is_bytes(args[0]) || tr_is_undef(args[1]) || args[1].tag == TAG_STR) {
        Span s = tr_bytes_span(args[0]);
        return tr_bytes_hex(vm, s.data, s.size, args[1], args[2]);
    }
    Span s = tr_bytes_span(args[0]);
    BytesObject *copy = tr_bytes_new(vm, s.data, s.size);
    if (!copy) {
        return tr_undef();
    }
    Value result = tr_bytes_hex(vm, copy->data, copy->size, args[1], args[2]);
    tr_object_release(vm, copy);
    return result;
}

static int hex_value(char c) {
    if (is_digit(c)) {
        return c - '0';
    }
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The bytes that the digits spell; false = exception pending. */
static bool parse_hex(VM *vm, StrObject *text, StrBuf *out) {
    for (size_t i = 0; i < text->size; i += 2) {
        while (i < text->size && is_space(text->data[i])) {
            i++;
        }
        if (i == text->size) {
            break;
        }
        int high = hex_value(text->data[i]);
        int low = high < 0 ? -1 : hex_value(text->data[i + 1]); /* the NUL at the end is no digit */
        if (low < 0) {
            size_t position = tr_str_index_of_offset(text, high < 0 ? i : i + 1);
            tr_raise(vm, vm->exc.ValueError,
                     "non-hexadecimal number found in fromhex() arg at position %zu", position);
            return false;
        }
        tr_strbuf_char(out, (char)(high << 4 | low));
    }
    if (!tr_strbuf_ok(out)) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

TR_METHOD(tr_bytesm_fromhex) {
    (void)n, (void)kw;
    StrObject *text = tr_str_argument(vm, args[1], "fromhex() argument ");
    if (!text) {
        return tr_undef();
    }
    TypeObject *type = (TypeObject *)(void *)args[0].o;
    StrBuf out = {0};
    Value result = tr_undef();
    if (parse_hex(vm, text, &out)) {
        if (type == vm->type.bytearray) {
            BytearrayObject *array = tr_bytearray_new(vm, tr_strbuf_cstr(&out), out.size);
            result = array ? tr_obj(array) : tr_undef();
        } else {
            BytesObject *bytes = tr_bytes_new(vm, tr_strbuf_cstr(&out), out.size);
            result = bytes ? tr_obj(bytes) : tr_undef();
        }
    }
    tr_strbuf_free(&out);
    if (!tr_is_error(result) && type != vm->type.bytes && type != vm->type.bytearray) {
        Value made = tr_call1(vm, args[0], result);
        tr_release(vm, result);
        result = made;
    }
    return result;
}

TR_METHOD(tr_bytesm_decode) {
    (void)n, (void)kw;
    const char *encoding = "utf-8";
    const char *errors = "strict";
    if (!tr_is_undef(args[1])) {
        if (!tr_str_argument(vm, args[1], "decode() argument 'encoding' ") ||
            !(encoding = tr_str_to_cstr(vm, args[1]))) {
            return tr_undef();
        }
    }
    if (!tr_is_undef(args[2])) {
        if (!tr_str_argument(vm, args[2], "decode() argument 'errors' ") ||
            !(errors = tr_str_to_cstr(vm, args[2]))) {
            return tr_undef();
        }
    }
    BytesArgument data; /* holds a bytearray: an error handler is user code */
    if (!tr_bytes_argument(vm, args[0], &data)) {
        return tr_undef();
    }
    StrObject *s = tr_str_decode(vm, data.span.data, data.span.size, encoding, errors);
    tr_bytes_argument_done(vm, &data);
    return tr_str_value(s);
}
