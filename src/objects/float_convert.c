/* Methods of `float`, most of them conversions: exact ratios, hexadecimal text, rounding, and
 * float() of text. */
#include "objects/float_internal.h"

#include "base/alloc.h"
#include "base/dtoa.h"
#include "base/utf8.h"
#include "objects/bytes.h"
#include "objects/function.h"
#include "objects/list.h"

#include <math.h>

/* ---- text ---- */

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool parse_ascii(const char *text, size_t size, double *out) {
    while (size && is_blank(*text)) {
        text++;
        size--;
    }
    while (size && is_blank(text[size - 1])) {
        size--;
    }
    return tr_double_parse(text, size, out);
}

Value tr_float_parse_value(VM *vm, ValueRef v) {
    double d = 0.0;
    bool valid = false;
    if (tr_is_str(v)) {
        StrObject *s = tr_as_str(v);
        if (tr_str_is_ascii(s)) {
            valid = parse_ascii(s->data, s->size, &d);
        } else {
            StrBuf ascii = {0};
            tr_number_text(&ascii, s->data, s->size);
            if (!tr_strbuf_ok(&ascii)) {
                tr_strbuf_free(&ascii);
                return tr_raise_no_memory(vm);
            }
            valid = parse_ascii(ascii.data, ascii.size, &d);
            tr_strbuf_free(&ascii);
        }
    } else if (tr_type_of(vm, v)->slots.get_buffer) {
        BufferView view;
        if (!tr_get_buffer(vm, v, &view, BUFFER_READ)) {
            return tr_undef();
        }
        valid = parse_ascii(view.size ? view.data : "", (size_t)view.size, &d);
        tr_release_buffer(vm, &view);
    } else {
        return tr_raise(vm, vm->exc.TypeError,
                        "float() argument must be a string or a real number, not '%T'", v);
    }
    if (!valid) {
        return tr_raise(vm, vm->exc.ValueError, "could not convert string to float: %R", v);
    }
    return tr_float(d);
}

static Value float_hex(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    char text[TR_DOUBLE_HEX_SIZE];
    size_t size = tr_double_hex(tr_float_value(args[0]), text);
    return tr_str_value(tr_str_new(vm, text, size));
}

static Value float_fromhex(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "bad argument type for built-in operation");
    }
    double d = 0.0;
    switch (tr_double_from_hex(tr_as_str(args[1])->data, tr_as_str(args[1])->size, &d)) {
    case HEX_INVALID:
        return tr_raise(vm, vm->exc.ValueError, "invalid hexadecimal floating-point string");
    case HEX_TOO_LARGE:
        return tr_raise(vm, vm->exc.OverflowError,
                        "hexadecimal value too large to represent as a float");
    case HEX_OK:
    default:
        break;
    }
    return args[0].o == (Object *)vm->type.float_ ? tr_float(d)
                                                  : tr_call1(vm, args[0], tr_float(d));
}

/* ---- integers ---- */

static Value float_as_integer_ratio(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double d = tr_float_value(args[0]);
    if (isinf(d)) {
        return tr_raise(vm, vm->exc.OverflowError, "cannot convert Infinity to integer ratio");
    }
    if (isnan(d)) {
        return tr_raise(vm, vm->exc.ValueError, "cannot convert NaN to integer ratio");
    }
    int exponent;
    double fraction = frexp(d, &exponent);
    while (fraction != floor(fraction)) { /* at most 53 times; exact */
        fraction *= 2.0;
        exponent--;
    }
    Value whole = tr_int_from_double(vm, fraction);
    Value numerator = exponent > 0 ? tr_int_lshift(vm, whole, tr_int(exponent)) : whole;
    Value denominator = exponent < 0 ? tr_int_lshift(vm, tr_int(1), tr_int(-exponent)) : tr_int(1);
    Value pair = tr_undef();
    if (!tr_is_error(numerator) && !tr_is_error(denominator)) {
        pair = tr_tuple_pack(vm, 2, numerator, denominator);
    }
    tr_release(vm, numerator);
    tr_release(vm, denominator);
    return pair;
}

static Value float_is_integer(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    double d = tr_float_value(args[0]);
    return tr_bool(isfinite(d) && floor(d) == d);
}

static Value float_trunc(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_int_from_double(vm, tr_float_value(args[0]));
}
static Value float_floor(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_int_from_double(vm, floor(tr_float_value(args[0])));
}
static Value float_ceil(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_int_from_double(vm, ceil(tr_float_value(args[0])));
}

static Value float_round(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double d = tr_float_value(args[0]);
    if (tr_is_undef(args[1]) || tr_is_none(args[1])) {
        double rounded = round(d); /* halves away from zero: correct those to even */
        if (fabs(d - rounded) == 0.5) {
            rounded = 2.0 * round(d / 2.0);
        }
        return tr_int_from_double(vm, rounded);
    }
    int64_t digits;
    if (!tr_to_clamped(vm, args[1], &digits)) {
        return tr_undef();
    }
    if (!isfinite(d)) {
        return tr_float(d);
    }
    /* Beyond these bounds every double stays as it is, or becomes zero. */
    if (digits > 323) {
        return tr_float(d);
    }
    if (digits < -308) {
        return tr_float(0.0 * d);
    }
    double rounded;
    if (!tr_double_round(d, (int)digits, &rounded)) {
        return tr_raise(vm, vm->exc.OverflowError, "rounded value too large to represent");
    }
    return tr_float(rounded);
}

/* ---- the rest ---- */

static Value float_conjugate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_float(tr_float_value(args[0]));
}

static Value float_getnewargs(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_tuple_pack(vm, 1, tr_float(tr_float_value(args[0])));
}

static Value float_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__format__() argument must be str, not %T",
                        args[1]);
    }
    if (tr_as_str(args[1])->size == 0) {
        return tr_str(vm, args[0]);
    }
    return tr_float_format(vm, tr_float_value(args[0]), tr_as_str(args[1]));
}

static Value float_getformat(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__getformat__() argument must be str, not %T",
                        args[1]);
    }
    if (!tr_str_equals_cstr(tr_as_str(args[1]), "double") &&
        !tr_str_equals_cstr(tr_as_str(args[1]), "float")) {
        return tr_raise(vm, vm->exc.ValueError,
                        "__getformat__() argument 1 must be 'double' or 'float'");
    }
    const uint16_t probe = 1;
    bool little = *(const uint8_t *)&probe == 1;
    return tr_str_value(tr_str_from_cstr(vm, little ? "IEEE, little-endian" : "IEEE, big-endian"));
}

const BuiltinDef tr_float_methods[] = {
    {"as_integer_ratio(self, /)", float_as_integer_ratio,
     "Return a pair of integers, whose ratio is exactly equal to the original float.", 0},
    {"conjugate(self, /)", float_conjugate, "Return self, the complex conjugate of any float.", 0},
    {"hex(self, /)", float_hex, "Return a hexadecimal representation of a floating-point number.",
     0},
    {"fromhex(cls, string, /)", float_fromhex,
     "Create a floating-point number from a hexadecimal string.", BUILTIN_CLASS},
    {"is_integer(self, /)", float_is_integer, "Return True if the float is an integer.", 0},
    {"__trunc__(self, /)", float_trunc, "Return the Integral closest to x between 0 and x.", 0},
    {"__floor__(self, /)", float_floor, "Return the floor as an Integral.", 0},
    {"__ceil__(self, /)", float_ceil, "Return the ceiling as an Integral.", 0},
    {"__round__(self, ndigits=None, /)", float_round,
     "Return the Integral closest to x, rounding half toward even.\n\n"
     "When an argument is passed, work like built-in round(x, ndigits).",
     0},
    {"__getnewargs__(self, /)", float_getnewargs, NULL, 0},
    {"__format__(self, format_spec, /)", float_format, "Formats the float by format_spec.", 0},
    {"__getformat__(cls, typestr, /)", float_getformat,
     "Tells how this platform represents 'double' or 'float'.", BUILTIN_CLASS},
    {NULL, NULL, NULL, 0},
};
