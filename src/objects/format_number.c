/* format(number, spec) for int, float and complex.
 *
 * The spec is parsed by format_spec.c; here a number is turned into sign, prefix, digits and the
 * rest, and tr_format_number() groups and pads them. Floats are written by tr_double_format()
 * without a positive sign and taken apart again, so that grouping sees only the digits before the
 * point. */
#include "objects/format_spec.h"
#include "objects/int_internal.h"

#include "base/dtoa.h"

#include <math.h>

static char sign_of(const FormatSpec *spec, bool negative) {
    if (negative) {
        return '-';
    }
    return spec->sign == '+' || spec->sign == ' ' ? spec->sign : '\0';
}

/* Appends one double in the layout of `spec`. */
static void append_double(StrBuf *out, const FormatSpec *spec, double d, char type, int precision,
                          unsigned flags) {
    StrBuf text = {0};
    tr_double_format(&text, d, type, precision, flags);
    if (!tr_strbuf_ok(&text)) {
        out->failed = true;
        tr_strbuf_free(&text);
        return;
    }
    const char *p = text.data;
    size_t size = text.size, digits = 0;
    bool negative = size && *p == '-';
    if (negative) {
        p++;
        size--;
    }
    while (digits < size && p[digits] >= '0' && p[digits] <= '9') {
        digits++;
    }
    tr_format_number(out, spec, sign_of(spec, negative), "", p, digits, p + digits, size - digits);
    tr_strbuf_free(&text);
}

static unsigned double_flags(const FormatSpec *spec) {
    return (spec->alternate ? TR_DOUBLE_ALTERNATE : 0u) |
           (spec->no_neg_zero ? TR_DOUBLE_NO_NEG_ZERO : 0u);
}

static bool check_precision(VM *vm, const FormatSpec *spec) {
    if (spec->precision > INT32_MAX) {
        tr_raise(vm, vm->exc.ValueError, "precision too big");
        return false;
    }
    return true;
}

static Value format_double(VM *vm, double d, const FormatSpec *spec, ValueRef object) {
    unsigned flags = double_flags(spec);
    char type = spec->type < 128 ? (char)spec->type : '?';
    switch (type) {
    case '\0': /* like repr, or like 'g' with a precision; always shows that it is a float */
        type = spec->precision < 0 ? 'r' : 'g';
        flags |= TR_DOUBLE_ADD_DOT_ZERO;
        break;
    case 'n':
        type = 'g';
        break;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
        break;
    default:
        return tr_format_unknown_code(vm, spec->type, object);
    }
    if (!check_precision(vm, spec)) {
        return tr_undef();
    }
    StrBuf out = {0};
    append_double(&out, spec, d, type, (int)spec->precision, flags);
    return tr_format_finish(vm, &out);
}

Value tr_float_format(VM *vm, double d, StrObject *spec) {
    FormatSpec parsed;
    if (spec->size == 0) {
        return tr_str_value(tr_float_repr(vm, d));
    }
    if (!tr_format_spec_parse(vm, spec->data, spec->size, '\0', '>', tr_float(d), &parsed)) {
        return tr_undef();
    }
    return format_double(vm, d, &parsed, tr_float(d));
}

/* ---- int ---- */

static Value format_char(VM *vm, ValueRef value, const FormatSpec *spec) {
    if (spec->sign) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Sign not allowed with integer format specifier 'c'");
    }
    if (spec->alternate) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.tag != TAG_INT) {
        return tr_raise(vm, vm->exc.OverflowError, "Python int too large to convert to C long");
    }
    if (value.i < 0 || value.i > 0x10ffff) {
        return tr_raise(vm, vm->exc.OverflowError, "%%c arg not in range(0x110000)");
    }
    StrObject *text = tr_str_from_char(vm, (uint32_t)value.i);
    if (!text) {
        return tr_undef();
    }
    StrBuf out = {0};
    tr_format_pad(&out, spec, text->data, text->size);
    tr_object_release(vm, text);
    return tr_format_finish(vm, &out);
}

static Value format_integer(VM *vm, ValueRef value, const FormatSpec *spec, int base,
                            const char *prefix, bool upper) {
    StrObject *text = tr_int_to_str(vm, value, base);
    if (!text) {
        return tr_undef();
    }
    bool negative = text->data[0] == '-';
    StrBuf digits = {0}, out = {0};
    const char *p = text->data + negative;
    size_t size = text->size - negative;
    if (upper) {
        tr_strbuf_append(&digits, p, size);
        for (size_t i = 0; i < digits.size; i++) {
            if (digits.data[i] >= 'a') {
                digits.data[i] = (char)(digits.data[i] - 'a' + 'A');
            }
        }
        out.failed = digits.failed;
        p = digits.data;
    }
    if (!out.failed) {
        tr_format_number(&out, spec, sign_of(spec, negative), spec->alternate ? prefix : "", p,
                         size, "", 0);
    }
    tr_strbuf_free(&digits);
    tr_object_release(vm, text);
    return tr_format_finish(vm, &out);
}

Value tr_int_format(VM *vm, ValueRef a, StrObject *spec) {
    FormatSpec parsed;
    if (spec->size == 0) {
        return tr_str(vm, a);
    }
    if (!tr_format_spec_parse(vm, spec->data, spec->size, 'd', '>', a, &parsed)) {
        return tr_undef();
    }
    ValueRef value = tr_int_value(a);
    switch (parsed.type) {
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': {
        double d;
        return tr_int_to_double(vm, value, &d) ? format_double(vm, d, &parsed, a) : tr_undef();
    }
    case 'b':
    case 'c':
    case 'd':
    case 'n':
    case 'o':
    case 'x':
    case 'X':
        break;
    default:
        return tr_format_unknown_code(vm, parsed.type, a);
    }
    if (parsed.precision >= 0) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Precision not allowed in integer format specifier");
    }
    if (parsed.no_neg_zero) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Negative zero coercion (z) not allowed in integer format specifier");
    }
    switch (parsed.type) {
    case 'c':
        return format_char(vm, value, &parsed);
    case 'b':
        return format_integer(vm, value, &parsed, 2, "0b", false);
    case 'o':
        return format_integer(vm, value, &parsed, 8, "0o", false);
    case 'x':
        return format_integer(vm, value, &parsed, 16, "0x", false);
    case 'X':
        return format_integer(vm, value, &parsed, 16, "0X", true);
    default:
        return format_integer(vm, value, &parsed, 10, "", false);
    }
}

/* ---- complex ---- */

Value tr_complex_format(VM *vm, ValueRef v, StrObject *spec) {
    FormatSpec parsed;
    if (spec->size == 0) {
        return tr_str(vm, v);
    }
    if (!tr_format_spec_parse(vm, spec->data, spec->size, '\0', '>', v, &parsed)) {
        return tr_undef();
    }
    const ComplexObject *z = (ComplexObject *)(void *)v.o;
    char type = parsed.type < 128 ? (char)parsed.type : '?';
    bool plain = type == '\0'; /* as repr: parentheses, no real part that is zero */
    switch (type) {
    case '\0':
        type = parsed.precision < 0 ? 'r' : 'g';
        break;
    case 'n':
        type = 'g';
        break;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        break;
    default:
        return tr_format_unknown_code(vm, parsed.type, v);
    }
    if (!check_precision(vm, &parsed)) {
        return tr_undef();
    }
    if (parsed.fill == '0') {
        return tr_raise(vm, vm->exc.ValueError,
                        "Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align == '=') {
        return tr_raise(vm, vm->exc.ValueError,
                        "'=' alignment flag is not allowed in complex format specifier");
    }
    FormatSpec part = parsed;
    part.width = -1;
    StrBuf text = {0}, out = {0};
    bool both = !plain || z->real != 0.0 || signbit(z->real);
    if (plain && both) {
        tr_strbuf_char(&text, '(');
    }
    if (both) {
        append_double(&text, &part, z->real, type, (int)part.precision, double_flags(&part));
        part.sign = '+';
    }
    append_double(&text, &part, z->imag, type, (int)part.precision, double_flags(&part));
    tr_strbuf_text(&text, plain && both ? "j)" : "j");
    if (tr_strbuf_ok(&text)) {
        tr_format_pad(&out, &parsed, text.data, text.size);
    } else {
        out.failed = true;
    }
    tr_strbuf_free(&text);
    return tr_format_finish(vm, &out);
}
