/* The type `complex`: a pair of doubles in an immutable object.
 *
 * Division scales by the larger part of the divisor, powers with small integer exponents multiply
 * instead of going through logarithms: both as CPython does it, so that results agree to the last
 * bit. */
#include "objects/float_internal.h"

#include "base/dtoa.h"
#include "base/hash.h"
#include "objects/function.h"
#include "objects/list.h"

#include <math.h>

typedef struct Complex {
    double real, imag;
} Complex;

static ComplexObject *as_complex(ValueRef v) {
    return (ComplexObject *)(void *)v.o;
}

static Complex parts(ValueRef v) {
    return (Complex){as_complex(v)->real, as_complex(v)->imag};
}

static Value complex_of_type(VM *vm, TypeObject *type, Complex z) {
    ComplexObject *object = tr_object_new(
        vm, type, type == vm->type.complex ? sizeof(ComplexObject) : type->instance_size);
    if (!object) {
        return tr_undef();
    }
    object->real = z.real;
    object->imag = z.imag;
    return tr_obj(object);
}

Value tr_complex_new(VM *vm, double real, double imag) {
    return complex_of_type(vm, vm->type.complex, (Complex){real, imag});
}

static Value wrap(VM *vm, Complex z) {
    return tr_complex_new(vm, z.real, z.imag);
}

/* ---- arithmetic ---- */

static Complex multiply(Complex a, Complex b) {
    return (Complex){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

/* b is not zero. Smith's method: divide both parts by the larger one first, so that nothing
 * overflows needlessly. */
static Complex divide(Complex a, Complex b) {
    double real = fabs(b.real), imag = fabs(b.imag);
    if (real >= imag) {
        double ratio = b.imag / b.real, denominator = b.real + b.imag * ratio;
        return (Complex){(a.real + a.imag * ratio) / denominator,
                         (a.imag - a.real * ratio) / denominator};
    }
    if (imag >= real) {
        double ratio = b.real / b.imag, denominator = b.real * ratio + b.imag;
        return (Complex){(a.real * ratio + a.imag) / denominator,
                         (a.imag * ratio - a.real) / denominator};
    }
    return (Complex){NAN, NAN};
}

static Complex power_unsigned(Complex base, unsigned exponent) {
    Complex result = {1.0, 0.0};
    for (unsigned mask = 1; exponent >= mask; mask <<= 1) {
        if (exponent & mask) {
            result = multiply(result, base);
        }
        base = multiply(base, base);
    }
    return result;
}

/* False: 0 to a negative or complex power. */
static bool power(Complex a, Complex b, Complex *out) {
    if (b.real == 0.0 && b.imag == 0.0) {
        *out = (Complex){1.0, 0.0};
        return true;
    }
    if (a.real == 0.0 && a.imag == 0.0) {
        *out = (Complex){0.0, 0.0};
        return b.imag == 0.0 && b.real > 0.0;
    }
    double modulus = hypot(a.real, a.imag), angle = atan2(a.imag, a.real);
    double length = pow(modulus, b.real), phase = angle * b.real;
    if (b.imag != 0.0) {
        length /= exp(angle * b.imag);
        phase += b.imag * log(modulus);
    }
    if (isinf(phase)) { /* the angle is undefined; CPython reports it in these words too */
        return false;
    }
    *out = (Complex){length * cos(phase), length * sin(phase)};
    return true;
}

Value tr_complex_pow(VM *vm, double ar, double ai, double br, double bi) {
    Complex a = {ar, ai}, b = {br, bi}, result;
    bool defined = true;
    if (bi == 0.0 && br == floor(br) && fabs(br) <= 100.0) {
        if (br >= 0.0) {
            result = power_unsigned(a, (unsigned)br);
        } else {
            defined = ar != 0.0 || ai != 0.0;
            Complex divisor = power_unsigned(a, (unsigned)-br);
            /* The power of a tiny number may be zero although the number is not. */
            if (divisor.real == 0.0 && divisor.imag == 0.0) {
                defined = false;
            }
            result = defined ? divide((Complex){1.0, 0.0}, divisor) : (Complex){0.0, 0.0};
        }
    } else {
        defined = power(a, b, &result);
    }
    if (!defined) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "0.0 to a negative or complex power");
    }
    if (isinf(result.real) || isinf(result.imag)) {
        return tr_raise(vm, vm->exc.OverflowError, "complex exponentiation");
    }
    return wrap(vm, result);
}

/* Any number as complex: 1 done, 0 another kind, -1 exception. */
static int to_complex(VM *vm, ValueRef v, Complex *out) {
    if (tr_is_complex(v)) {
        *out = parts(v);
        return 1;
    }
    out->imag = 0.0;
    return tr_number_to_double(vm, v, &out->real);
}

static int complex_pair(VM *vm, ValueRef a, ValueRef b, Complex *x, Complex *y) {
    int status = to_complex(vm, a, x);
    return status == 1 ? to_complex(vm, b, y) : status;
}

static Value unsupported(int status) {
    return status < 0 ? tr_undef() : tr_not_implemented();
}

static Value complex_add(VM *vm, ValueRef a, ValueRef b) {
    Complex x, y;
    int status = complex_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_complex_new(vm, x.real + y.real, x.imag + y.imag) : unsupported(status);
}
static Value complex_sub(VM *vm, ValueRef a, ValueRef b) {
    Complex x, y;
    int status = complex_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_complex_new(vm, x.real - y.real, x.imag - y.imag) : unsupported(status);
}
static Value complex_mul(VM *vm, ValueRef a, ValueRef b) {
    Complex x, y;
    int status = complex_pair(vm, a, b, &x, &y);
    return status == 1 ? wrap(vm, multiply(x, y)) : unsupported(status);
}
static Value complex_truediv(VM *vm, ValueRef a, ValueRef b) {
    Complex x, y;
    int status = complex_pair(vm, a, b, &x, &y);
    if (status != 1) {
        return unsupported(status);
    }
    if (y.real == 0.0 && y.imag == 0.0) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "complex division by zero");
    }
    return wrap(vm, divide(x, y));
}
static Value complex_pow(VM *vm, ValueRef a, ValueRef b) {
    Complex x, y;
    int status = complex_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_complex_pow(vm, x.real, x.imag, y.real, y.imag) : unsupported(status);
}
static Value complex_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus) {
    (void)base, (void)exponent, (void)modulus;
    return tr_raise(vm, vm->exc.ValueError, "complex modulo");
}

static Value complex_neg(VM *vm, ValueRef self) {
    return tr_complex_new(vm, -as_complex(self)->real, -as_complex(self)->imag);
}
static Value complex_pos(VM *vm, ValueRef self) {
    return self.tag == TAG_COMPLEX ? tr_retain(self) : wrap(vm, parts(self));
}
static Value complex_abs(VM *vm, ValueRef self) {
    Complex z = parts(self);
    double length = hypot(z.real, z.imag);
    if (isinf(length) && isfinite(z.real) && isfinite(z.imag)) {
        return tr_raise(vm, vm->exc.OverflowError, "absolute value too large");
    }
    return tr_float(length);
}
static int complex_truth(VM *vm, ValueRef self) {
    (void)vm;
    return as_complex(self)->real != 0.0 || as_complex(self)->imag != 0.0;
}

static Value complex_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    (void)vm;
    if (op != CMP_EQ && op != CMP_NE) {
        return tr_not_implemented();
    }
    Complex z = parts(a);
    bool equal;
    if (tr_is_complex(b)) {
        equal = z.real == as_complex(b)->real && z.imag == as_complex(b)->imag;
    } else if (tr_is_float_like(b)) {
        equal = z.imag == 0.0 && z.real == tr_float_value(b);
    } else if (tr_is_int_like(b)) {
        equal =
            z.imag == 0.0 && !isnan(z.real) && tr_float_compare_int(z.real, tr_int_value(b)) == 0;
    } else {
        return tr_not_implemented();
    }
    return tr_bool(equal == (op == CMP_EQ));
}

static bool complex_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    Complex z = parts(self);
    *out = tr_hash_complex(isnan(z.real) ? 0 : tr_hash_double(z.real),
                           isnan(z.imag) ? 0 : tr_hash_double(z.imag));
    return true;
}

static Value complex_repr(VM *vm, ValueRef self) {
    Complex z = parts(self);
    StrBuf out = {0};
    if (z.real == 0.0 && !signbit(z.real)) {
        tr_double_format(&out, z.imag, 'r', -1, 0);
        tr_strbuf_char(&out, 'j');
    } else {
        tr_strbuf_char(&out, '(');
        tr_double_format(&out, z.real, 'r', -1, 0);
        tr_double_format(&out, z.imag, 'r', -1, TR_DOUBLE_SIGN_PLUS);
        tr_strbuf_text(&out, "j)");
    }
    Value result = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, out.data, out.size))
                                      : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}

/* ---- text ---- */

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Removes underscores between digits in place; false where one stands elsewhere. */
static bool drop_underscores(char *text, size_t *size) {
    size_t n = 0;
    for (size_t i = 0; i < *size; i++) {
        if (text[i] != '_') {
            text[n++] = text[i];
        } else if (i == 0 || i + 1 >= *size || text[i - 1] < '0' || text[i - 1] > '9' ||
                   text[i + 1] < '0' || text[i + 1] > '9') {
            return false;
        }
    }
    *size = n;
    return true;
}

/* A signed number, or a lone sign or nothing (which mean 1 before a `j`). Returns its length. */
static size_t scan_part(const char *p, const char *end, double *out) {
    size_t length = tr_double_scan(p, (size_t)(end - p), out);
    if (length == 0) {
        bool sign = p < end && (*p == '+' || *p == '-');
        *out = sign && *p == '-' ? -1.0 : 1.0;
        return sign ? 1 : 0;
    }
    return length;
}

static bool is_unit(const char *p, const char *end) {
    return p < end && (*p == 'j' || *p == 'J');
}

/* "a", "bj", "a+bj", optionally in parentheses, blanks around; text has no underscores left. */
static bool parse_complex(const char *p, size_t size, Complex *out) {
    const char *end = p + size;
    while (p < end && is_blank(*p)) {
        p++;
    }
    while (p < end && is_blank(end[-1])) {
        end--;
    }
    if (p < end && *p == '(' && end[-1] == ')' && end - p >= 2) {
        p++;
        end--;
        while (p < end && is_blank(*p)) {
            p++;
        }
        while (p < end && is_blank(end[-1])) {
            end--;
        }
    }
    if (p == end) {
        return false;
    }
    double first, second;
    size_t probe = tr_double_scan(p, (size_t)(end - p), &first);
    size_t length = scan_part(p, end, &first);
    p += length;
    if (is_unit(p, end)) {
        *out = (Complex){0.0, first};
        return p + 1 == end;
    }
    if (probe == 0) {
        return false; /* a lone sign is a number only before j */
    }
    if (p == end) {
        *out = (Complex){first, 0.0};
        return true;
    }
    if (*p != '+' && *p != '-') {
        return false;
    }
    p += scan_part(p, end, &second);
    *out = (Complex){first, second};
    return is_unit(p, end) && p + 1 == end;
}

static bool complex_from_str(VM *vm, StrObject *s, Complex *out) {
    StrBuf text = {0};
    bool done = false;
    tr_number_text(&text, s->data, s->size);
    if (!tr_strbuf_ok(&text)) {
        tr_raise_no_memory(vm);
    } else if (text.size && !drop_underscores(text.data, &text.size)) {
        tr_raise(vm, vm->exc.ValueError, "could not convert string to complex: %R", tr_obj(s));
    } else if (!text.size || !parse_complex(text.data, text.size, out)) {
        tr_raise(vm, vm->exc.ValueError, "complex() arg is a malformed string");
    } else {
        done = true;
    }
    tr_strbuf_free(&text);
    return done;
}

/* ---- construction ---- */

/* Through __complex__, then as a real number. *was_complex tells the first. 1 done, 0 not a number,
 * -1 exception. */
static int number_parts(VM *vm, ValueRef v, bool special, Complex *out, bool *was_complex) {
    *was_complex = tr_is_complex(v);
    if (*was_complex && (v.tag == TAG_COMPLEX || !special)) {
        *out = parts(v);
        return 1;
    }
    if (special && v.tag != TAG_INT && v.tag != TAG_FLOAT) {
        bool found = false;
        Value z = tr_call_special(vm, v, vm->name.dunder_complex, NULL, 0, &found);
        if (found) {
            if (tr_is_error(z)) {
                return -1;
            }
            int status = 1;
            if (tr_is_complex(z)) {
                *out = parts(z);
                *was_complex = true;
            } else {
                tr_raise(vm, vm->exc.TypeError, "__complex__ returned non-complex (type %T)", z);
                status = -1;
            }
            tr_release(vm, z);
            return status;
        }
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (!slots->unary[UN_FLOAT] && !slots->unary[UN_INDEX]) {
        return 0;
    }
    Value real = tr_float_from_value(vm, v);
    if (tr_is_error(real)) {
        return -1;
    }
    *out = (Complex){real.f, 0.0};
    return 1;
}

bool tr_to_complex(VM *vm, ValueRef v, double *real, double *imag) {
    Complex z;
    bool was_complex;
    int status = number_parts(vm, v, true, &z, &was_complex);
    if (status == 0) {
        tr_raise(vm, vm->exc.TypeError, "must be real number, not %T", v);
    }
    if (status != 1) {
        return false;
    }
    *real = z.real;
    *imag = z.imag;
    return true;
}

static Value complex_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    Value slots[2] = {tr_undef(), tr_undef()};
    uint32_t total = n + (kw ? kw->count : 0);
    if (total > 2) {
        return tr_raise(vm, vm->exc.TypeError, "complex() takes at most 2 arguments (%u given)",
                        total);
    }
    if (total && !tr_bind_arguments(vm, "complex(real=0, imag=0)", args, n, kw, slots)) {
        return tr_undef();
    }
    ValueRef real = slots[0], imag = slots[1];
    if (type == vm->type.complex && real.tag == TAG_COMPLEX && tr_is_undef(imag)) {
        return tr_retain(real);
    }
    Complex z = {0.0, 0.0}, i = {0.0, 0.0};
    if (tr_is_str(real)) {
        if (!tr_is_undef(imag)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "complex() can't take second arg if first is a string");
        }
        return complex_from_str(vm, tr_as_str(real), &z) ? complex_of_type(vm, type, z)
                                                         : tr_undef();
    }
    if (tr_is_str(imag)) {
        return tr_raise(vm, vm->exc.TypeError, "complex() second arg can't be a string");
    }
    bool real_complex = false, imag_complex = false;
    if (!tr_is_undef(real)) {
        int status = number_parts(vm, real, true, &z, &real_complex);
        if (status <= 0) {
            return status < 0 ? tr_undef()
                              : tr_raise(vm, vm->exc.TypeError,
                                         "complex() first argument must be a string or a number, "
                                         "not '%T'",
                                         real);
        }
    }
    if (!tr_is_undef(imag)) {
        int status = number_parts(vm, imag, false, &i, &imag_complex);
        if (status <= 0) {
            return status < 0
                       ? tr_undef()
                       : tr_raise(vm, vm->exc.TypeError,
                                  "complex() second argument must be a number, not '%T'", imag);
        }
        /* real + imag * 1j, without touching the sign of zeros where a part is a real number. */
        if (imag_complex) {
            z.real -= i.imag;
        }
        z.imag = real_complex ? z.imag + i.real : i.real;
    }
    return complex_of_type(vm, type, z);
}

static void complex_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

/* ---- methods ---- */

static Value complex_conjugate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_complex_new(vm, as_complex(args[0])->real, -as_complex(args[0])->imag);
}

static Value complex_complex(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return complex_pos(vm, args[0]);
}

static Value complex_getnewargs(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_tuple_pack(vm, 2, tr_float(as_complex(args[0])->real),
                         tr_float(as_complex(args[0])->imag));
}

static Value complex_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__format__() argument must be str, not %T",
                        args[1]);
    }
    if (tr_as_str(args[1])->size == 0) {
        return tr_str(vm, args[0]);
    }
    return tr_complex_format(vm, args[0], tr_as_str(args[1]));
}

static Value complex_real(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float(as_complex(self)->real);
}
static Value complex_imag(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float(as_complex(self)->imag);
}

static const BuiltinDef complex_methods[] = {
    {"conjugate(self, /)", complex_conjugate, "Return the complex conjugate of its argument.", 0},
    {"__complex__(self, /)", complex_complex, "Convert this value to exact type complex.", 0},
    {"__getnewargs__(self, /)", complex_getnewargs, NULL, 0},
    {"__format__(self, format_spec, /)", complex_format,
     "Convert to a string according to format_spec.", 0},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef complex_getsets[] = {
    {"real", complex_real, tr_raise_readonly, "the real part of a complex number"},
    {"imag", complex_imag, tr_raise_readonly, "the imaginary part of a complex number"},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots complex_slots = {
    .dealloc = complex_dealloc,
    .create = complex_create,
    .repr = complex_repr,
    .hash = complex_hash,
    .compare = complex_compare,
    .truth = complex_truth,
    .pow_mod = complex_pow_mod,
    .binary =
        {
            [BIN_ADD] = complex_add,
            [BIN_SUB] = complex_sub,
            [BIN_MUL] = complex_mul,
            [BIN_TRUEDIV] = complex_truediv,
            [BIN_POW] = complex_pow,
        },
    .unary = {[UN_NEG] = complex_neg, [UN_POS] = complex_pos, [UN_ABS] = complex_abs},
};

static const TypeSpec complex_spec = {
    .name = "complex",
    .instance_size = sizeof(ComplexObject),
    .tag = TAG_COMPLEX,
    .flags = TYPE_BASE | TYPE_IS_COMPLEX,
    .doc = "Create a complex number from a real part and an optional imaginary part.\n\n"
           "This is equivalent to (real + imag*1j) where imag defaults to 0.",
    .slots = &complex_slots,
    .methods = complex_methods,
    .getsets = complex_getsets,
    .text_signature = "(real=0, imag=0)",
};

bool tr_complex_init_types(VM *vm) {
    vm->type.complex = tr_type_new_builtin(vm, &complex_spec, NULL);
    if (!vm->type.complex) {
        return false;
    }
    vm->tag_type[TAG_COMPLEX] = vm->type.complex;
    return true;
}
