/* The type `float`: IEEE doubles, unboxed in the Value.
 *
 * Arithmetic follows Python: division by zero raises, `%` and `//` floor, `**` of a negative base
 * and a fractional exponent is complex, comparison with ints is exact whatever their size.
 * Conversions that need more code (ratios, hexadecimal text, rounding, parsing) are in
 * float_convert.c.
 *
 * Exact floats live in the Value; only instances of subclasses are objects (FloatSubObject). */
#include "objects/float_internal.h"

#include "base/dtoa.h"
#include "base/hash.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/exception.h"

#include <errno.h>
#include <math.h>

int tr_number_to_double(VM *vm, ValueRef v, double *out) {
    if (tr_is_float_like(v)) {
        *out = tr_float_value(v);
        return 1;
    }
    if (tr_is_int_like(v)) {
        return tr_int_to_double(vm, tr_int_value(v), out) ? 1 : -1;
    }
    return 0;
}

/* Both operands as doubles: 1 done, 0 not two real numbers, -1 exception. */
static int double_pair(VM *vm, ValueRef a, ValueRef b, double *x, double *y) {
    int status = tr_number_to_double(vm, a, x);
    return status == 1 ? tr_number_to_double(vm, b, y) : status;
}

static Value unsupported(int status) {
    return status < 0 ? tr_undef() : tr_not_implemented();
}

Value tr_raise_range_error(VM *vm) {
    StrObject *text = tr_str_from_cstr(vm, "Numerical result out of range");
    if (!text) {
        return tr_undef();
    }
    Value args = tr_tuple_pack(vm, 2, tr_int(ERANGE), tr_obj(text));
    tr_object_release(vm, text);
    if (tr_is_error(args)) {
        return args;
    }
    Value exception = tr_exception_new(vm, vm->exc.OverflowError, args);
    tr_release(vm, args);
    if (!tr_is_error(exception)) {
        tr_raise_exception(vm, exception);
        tr_release(vm, exception);
    }
    return tr_undef();
}

/* ---- arithmetic ---- */

double tr_float_mod(double a, double b) {
    double rest = fmod(a, b);
    if (rest == 0.0) {
        return copysign(0.0, b);
    }
    return (rest < 0.0) != (b < 0.0) ? rest + b : rest;
}

/* The floored quotient that belongs to tr_float_mod. (a - rest) / b is an integer up to rounding,
 * so the nearest one is it. */
double tr_float_floordiv(double a, double b) {
    double rest = fmod(a, b);
    double quotient = (a - rest) / b;
    if (rest != 0.0 && (rest < 0.0) != (b < 0.0)) {
        quotient -= 1.0;
    }
    if (quotient == 0.0) {
        return copysign(0.0, a / b);
    }
    double whole = floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

static bool is_odd_integer(double d) {
    return fmod(fabs(d), 2.0) == 1.0;
}

Value tr_float_pow(VM *vm, double a, double b) {
    if (b == 0.0 || a == 1.0) {
        return tr_float(1.0);
    }
    if (isnan(a) || isnan(b)) {
        return tr_float(isnan(a) ? a : b);
    }
    if (isinf(b)) {
        double magnitude = fabs(a);
        if (magnitude == 1.0) {
            return tr_float(1.0);
        }
        return tr_float((b > 0.0) == (magnitude > 1.0) ? HUGE_VAL : 0.0);
    }
    if (isinf(a)) {
        bool odd = is_odd_integer(b);
        if (b > 0.0) {
            return tr_float(odd ? a : fabs(a));
        }
        return tr_float(odd ? copysign(0.0, a) : 0.0);
    }
    if (a == 0.0) {
        if (b < 0.0) {
            return tr_raise(vm, vm->exc.ZeroDivisionError,
                            "0.0 cannot be raised to a negative power");
        }
        return tr_float(is_odd_integer(b) ? a : 0.0);
    }
    if (a < 0.0 && b != floor(b)) {
        return tr_complex_pow(vm, a, 0.0, b, 0.0);
    }
    double result = pow(a, b);
    return isinf(result) ? tr_raise_range_error(vm) : tr_float(result);
}

static Value float_add(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = double_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_float(x + y) : unsupported(status);
}
static Value float_sub(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = double_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_float(x - y) : unsupported(status);
}
static Value float_mul(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = double_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_float(x * y) : unsupported(status);
}

/* Operands of a division; raises ZeroDivisionError. */
static int divisor_pair(VM *vm, ValueRef a, ValueRef b, double *x, double *y, const char *message) {
    int status = double_pair(vm, a, b, x, y);
    if (status == 1 && *y == 0.0) {
        tr_raise(vm, vm->exc.ZeroDivisionError, "%s", message);
        return -1;
    }
    return status;
}

static Value float_truediv(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = divisor_pair(vm, a, b, &x, &y, "float division by zero");
    return status == 1 ? tr_float(x / y) : unsupported(status);
}
static Value float_floordiv(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = divisor_pair(vm, a, b, &x, &y, "float floor division by zero");
    return status == 1 ? tr_float(tr_float_floordiv(x, y)) : unsupported(status);
}
static Value float_mod(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = divisor_pair(vm, a, b, &x, &y, "float modulo");
    return status == 1 ? tr_float(tr_float_mod(x, y)) : unsupported(status);
}
static Value float_divmod(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = divisor_pair(vm, a, b, &x, &y, "float divmod()");
    return status == 1 ? tr_tuple_pack(vm, 2, tr_float(tr_float_floordiv(x, y)),
                                       tr_float(tr_float_mod(x, y)))
                       : unsupported(status);
}
static Value float_pow(VM *vm, ValueRef a, ValueRef b) {
    double x, y;
    int status = double_pair(vm, a, b, &x, &y);
    return status == 1 ? tr_float_pow(vm, x, y) : unsupported(status);
}

static Value float_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus) {
    (void)base, (void)exponent, (void)modulus;
    return tr_raise(vm, vm->exc.TypeError,
                    "pow() 3rd argument not allowed unless all arguments are integers");
}

static Value float_neg(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float(-tr_float_value(self));
}
static Value float_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float(tr_float_value(self));
}
static Value float_abs(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float(fabs(tr_float_value(self)));
}
static Value float_int(VM *vm, ValueRef self) {
    return tr_int_from_double(vm, tr_float_value(self));
}
static int float_truth(VM *vm, ValueRef self) {
    (void)vm;
    return tr_float_value(self) != 0.0;
}

/* ---- basics ---- */

static bool order_holds(int order, CompareOp op) {
    switch (op) {
    case CMP_LT:
        return order < 0;
    case CMP_LE:
        return order <= 0;
    case CMP_EQ:
        return order == 0;
    case CMP_NE:
        return order != 0;
    case CMP_GT:
        return order > 0;
    case CMP_GE:
    default:
        return order >= 0;
    }
}

static Value float_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    (void)vm;
    double x = tr_float_value(a);
    if (tr_is_float_like(b)) {
        double y = tr_float_value(b);
        if (isnan(x) || isnan(y)) {
            return tr_bool(op == CMP_NE);
        }
        return tr_bool(order_holds((x > y) - (x < y), op));
    }
    if (tr_is_int_like(b)) {
        if (isnan(x)) {
            return tr_bool(op == CMP_NE);
        }
        return tr_bool(order_holds(tr_float_compare_int(x, tr_int_value(b)), op));
    }
    return tr_not_implemented();
}

int64_t tr_float_hash(double d) {
    return tr_hash_double(d);
}

static bool float_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    double d = tr_float_value(self);
    /* Python hashes a NaN by identity; ours have none, and need none, because `is` compares their
     * bits. */
    *out = isnan(d) ? 0 : tr_hash_double(d);
    return true;
}

StrObject *tr_float_repr(VM *vm, double d) {
    char text[TR_DOUBLE_REPR_SIZE];
    size_t size = tr_double_repr(d, text);
    return tr_str_new(vm, text, size);
}

static Value float_repr(VM *vm, ValueRef self) {
    return tr_str_value(tr_float_repr(vm, tr_float_value(self)));
}

/* ---- construction ---- */

static void float_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

Value tr_float_from_value(VM *vm, ValueRef v) {
    if (v.tag == TAG_FLOAT) {
        return v;
    }
    if (v.tag == TAG_INT) {
        return tr_float((double)v.i);
    }
    if (tr_is_str(v)) {
        return tr_float_parse_value(vm, v);
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->unary[UN_FLOAT]) {
        Value result = slots->unary[UN_FLOAT](vm, v);
        if (tr_is_error(result) || result.tag == TAG_FLOAT) {
            return result;
        }
        Value plain = tr_is_float_like(result)
                          ? tr_float(tr_float_value(result))
                          : tr_raise(vm, vm->exc.TypeError,
                                     "%T.__float__ returned non-float (type %T)", v, result);
        tr_release(vm, result);
        return plain;
    }
    if (slots->unary[UN_INDEX]) {
        Value index = tr_index(vm, v);
        if (tr_is_error(index)) {
            return index;
        }
        double d;
        bool done = tr_int_to_double(vm, index, &d);
        tr_release(vm, index);
        return done ? tr_float(d) : tr_undef();
    }
    return tr_float_parse_value(vm, v);
}

static Value float_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "%N() takes no keyword arguments", type);
    }
    if (n > 1) {
        return tr_raise(vm, vm->exc.TypeError, "float expected at most 1 argument, got %u", n);
    }
    Value value = n ? tr_float_from_value(vm, args[0]) : tr_float(0.0);
    if (type == vm->type.float_ || tr_is_error(value)) {
        return value;
    }
    FloatSubObject *object = tr_object_new(vm, type, type->instance_size);
    if (!object) {
        return tr_undef();
    }
    object->value = value.f;
    return tr_obj(object);
}

static Value float_zero(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_float(0.0);
}

static const GetSetDef float_getsets[] = {
    {"real", float_self, NULL, "the real part of a complex number"},
    {"imag", float_zero, NULL, "the imaginary part of a complex number"},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots float_slots = {
    .dealloc = float_dealloc,
    .create = float_create,
    .repr = float_repr,
    .hash = float_hash,
    .compare = float_compare,
    .truth = float_truth,
    .pow_mod = float_pow_mod,
    .binary =
        {
            [BIN_ADD] = float_add,
            [BIN_SUB] = float_sub,
            [BIN_MUL] = float_mul,
            [BIN_TRUEDIV] = float_truediv,
            [BIN_FLOORDIV] = float_floordiv,
            [BIN_MOD] = float_mod,
            [BIN_POW] = float_pow,
            [BIN_DIVMOD] = float_divmod,
        },
    .unary =
        {
            [UN_NEG] = float_neg,
            [UN_POS] = float_self,
            [UN_ABS] = float_abs,
            [UN_INT] = float_int,
            [UN_FLOAT] = float_self,
        },
};

static const TypeSpec float_spec = {
    .name = "float",
    .instance_size = sizeof(FloatSubObject),
    .tag = TAG_FLOAT,
    .flags = TYPE_BASE | TYPE_IS_FLOAT | TYPE_MATCH_SELF,
    .doc = "Convert a string or number to a floating point number, if possible.",
    .slots = &float_slots,
    .methods = tr_float_methods,
    .getsets = float_getsets,
    .text_signature = "(x=0, /)",
};

bool tr_float_init_types(VM *vm) {
    vm->type.float_ = tr_type_new_builtin(vm, &float_spec, NULL);
    if (!vm->type.float_) {
        return false;
    }
    vm->tag_type[TAG_FLOAT] = vm->type.float_;
    return true;
}
