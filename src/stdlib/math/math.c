/* The module `math`: functions of doubles.
 *
 * The C library computes; this file adds Python's rules for what is an error. A NaN made from
 * numbers and an infinity made from finite numbers raise ValueError "math domain error" or, where
 * the function can overflow, OverflowError "math range error"; NaN and infinite arguments pass
 * through. */
#include "stdlib/math/math_internal.h"

#include "objects/list.h"

#include <errno.h>
#include <float.h>
#include <math.h>

static const double pi = 3.14159265358979323846;

static Value domain_error(VM *vm) {
    return tr_raise(vm, vm->exc.ValueError, "math domain error");
}
static Value range_error(VM *vm) {
    return tr_raise(vm, vm->exc.OverflowError, "math range error");
}

/* ---- functions of one double ---- */

static Value checked(VM *vm, double x, double result, bool can_overflow) {
    if (isnan(result) && !isnan(x)) {
        return domain_error(vm);
    }
    if (isinf(result) && isfinite(x)) {
        return can_overflow ? range_error(vm) : domain_error(vm);
    }
    return tr_float(result);
}

/* Defines math_<name>(x), which applies the C expression to the double x. */
#define MATH_UNARY(name, expression, can_overflow)                                                 \
    static Value math_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {           \
        (void)n, (void)kw;                                                                         \
        double x;                                                                                  \
        return tr_to_double(vm, args[0], &x) ? checked(vm, x, (expression), can_overflow)          \
                                             : tr_undef();                                         \
    }

MATH_UNARY(acos, acos(x), false)
MATH_UNARY(acosh, acosh(x), false)
MATH_UNARY(asin, asin(x), false)
MATH_UNARY(asinh, asinh(x), false)
MATH_UNARY(atan, atan(x), false)
MATH_UNARY(atanh, atanh(x), false)
MATH_UNARY(cbrt, cbrt(x), false)
MATH_UNARY(cos, cos(x), false)
MATH_UNARY(cosh, cosh(x), true)
MATH_UNARY(erf, erf(x), false)
MATH_UNARY(erfc, erfc(x), false)
MATH_UNARY(exp, exp(x), true)
MATH_UNARY(exp2, exp2(x), true)
MATH_UNARY(expm1, expm1(x), true)
MATH_UNARY(fabs, fabs(x), false)
MATH_UNARY(log1p, x == 0.0 ? x : log1p(x), false)
MATH_UNARY(sin, sin(x), false)
MATH_UNARY(sinh, sinh(x), true)
MATH_UNARY(sqrt, sqrt(x), false)
MATH_UNARY(tan, tan(x), false)
MATH_UNARY(tanh, tanh(x), false)
MATH_UNARY(radians, x *(pi / 180.0), false)

/* Overflow is silent here, as in Python. */
static Value math_degrees(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x;
    return tr_to_double(vm, args[0], &x) ? tr_float(x * (180.0 / pi)) : tr_undef();
}

static Value by_errno(VM *vm, const Value *args, double (*function)(double)) {
    double x;
    if (!tr_to_double(vm, args[0], &x)) {
        return tr_undef();
    }
    errno = 0;
    double result = function(x);
    if (errno == EDOM) {
        return domain_error(vm);
    }
    return errno == ERANGE ? range_error(vm) : tr_float(result);
}

static Value math_gamma(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return by_errno(vm, args, tr_math_gamma);
}
static Value math_lgamma(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return by_errno(vm, args, tr_math_lgamma);
}

#define MATH_TEST(name, test)                                                                      \
    static Value math_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {           \
        (void)n, (void)kw;                                                                         \
        double x;                                                                                  \
        return tr_to_double(vm, args[0], &x) ? tr_bool(test(x)) : tr_undef();                      \
    }

MATH_TEST(isfinite, isfinite)
MATH_TEST(isinf, isinf)
MATH_TEST(isnan, isnan)

/* ---- functions of two doubles ---- */

static bool two_doubles(VM *vm, const Value *args, double *x, double *y) {
    return tr_to_double(vm, args[0], x) && tr_to_double(vm, args[1], y);
}

static Value math_atan2(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double y, x;
    return two_doubles(vm, args, &y, &x) ? tr_float(atan2(y, x)) : tr_undef();
}

static Value math_copysign(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, y;
    return two_doubles(vm, args, &x, &y) ? tr_float(copysign(x, y)) : tr_undef();
}

static Value math_nextafter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, y;
    return two_doubles(vm, args, &x, &y) ? tr_float(nextafter(x, y)) : tr_undef();
}

static Value math_fmod(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, y;
    if (!two_doubles(vm, args, &x, &y)) {
        return tr_undef();
    }
    if (isinf(y) && isfinite(x)) {
        return tr_float(x);
    }
    double result = fmod(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? domain_error(vm) : tr_float(result);
}

static Value math_remainder(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, y;
    if (!two_doubles(vm, args, &x, &y)) {
        return tr_undef();
    }
    double result = remainder(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? domain_error(vm) : tr_float(result);
}

static Value math_pow(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, y;
    if (!two_doubles(vm, args, &x, &y)) {
        return tr_undef();
    }
    double result = pow(x, y); /* C99 Annex F agrees with Python on every special value */
    if (isfinite(x) && isfinite(y)) {
        if (isnan(result)) {
            return domain_error(vm);
        }
        if (isinf(result)) {
            return x == 0.0 ? domain_error(vm) : range_error(vm);
        }
    }
    return tr_float(result);
}

/* ---- parts of a double ---- */

static Value math_frexp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x;
    int exponent = 0;
    if (!tr_to_double(vm, args[0], &x)) {
        return tr_undef();
    }
    double fraction = isfinite(x) && x != 0.0 ? frexp(x, &exponent) : x;
    return tr_tuple_pack(vm, 2, tr_float(fraction), tr_int(exponent));
}

static Value math_ldexp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x;
    if (!tr_to_double(vm, args[0], &x)) {
        return tr_undef();
    }
    if (!tr_is_int_like(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "Expected an int as second argument to ldexp.");
    }
    int64_t exponent;
    if (!tr_to_clamped(vm, args[1], &exponent)) {
        return tr_undef();
    }
    if (x == 0.0 || !isfinite(x)) {
        return tr_float(x);
    }
    if (exponent > INT32_MAX) {
        return range_error(vm);
    }
    double result = ldexp(x, exponent < INT32_MIN ? INT32_MIN : (int)exponent);
    return isinf(result) ? range_error(vm) : tr_float(result);
}

static Value math_modf(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x, whole;
    if (!tr_to_double(vm, args[0], &x)) {
        return tr_undef();
    }
    double fraction = modf(x, &whole);
    return tr_tuple_pack(vm, 2, tr_float(fraction), tr_float(whole));
}

static Value math_ulp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double x;
    if (!tr_to_double(vm, args[0], &x)) {
        return tr_undef();
    }
    x = fabs(x);
    if (!isfinite(x)) {
        return tr_float(x);
    }
    double above = nextafter(x, HUGE_VAL);
    return tr_float(isinf(above) ? x - nextafter(x, 0.0) : above - x);
}

/* ---- to integers ---- */

/* ceil and floor: a float directly, else the type's own method, else as a float. */
static Value whole(VM *vm, ValueRef v, double (*function)(double), StrObject *method) {
    if (v.tag == TAG_FLOAT) {
        return tr_int_from_double(vm, function(v.f));
    }
    if (v.tag == TAG_INT || v.tag == TAG_BIGINT) {
        return tr_retain(v);
    }
    bool found = false;
    Value result = tr_call_special(vm, v, method, NULL, 0, &found);
    if (found || tr_error_pending(vm)) {
        return result;
    }
    double x;
    return tr_to_double(vm, v, &x) ? tr_int_from_double(vm, function(x)) : tr_undef();
}

static Value math_ceil(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return whole(vm, args[0], ceil, vm->name.__ceil__);
}
static Value math_floor(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return whole(vm, args[0], floor, vm->name.__floor__);
}
static Value math_trunc(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[0].tag == TAG_FLOAT) {
        return tr_int_from_double(vm, args[0].f);
    }
    bool found = false;
    Value result = tr_call_special(vm, args[0], vm->name.__trunc__, NULL, 0, &found);
    if (!found && !tr_error_pending(vm)) {
        return tr_raise(vm, vm->exc.TypeError, "type %T doesn't define __trunc__ method", args[0]);
    }
    return result;
}

/* ---- logarithms ---- */

/* A logarithm of any int-like or real number; ints that are too large for a double are split first.
 */
static bool logarithm(VM *vm, ValueRef v, double (*function)(double), double *out) {
    double x;
    if (tr_is_int_like(v)) {
        ValueRef plain = tr_int_value(v);
        if (tr_int_sign(plain) <= 0) {
            domain_error(vm);
            return false;
        }
        if (plain.tag != TAG_INT) {
            uint64_t storage[1];
            int64_t exponent;
            BigInt big = tr_int_view(plain, storage);
            if (!tr_big_to_double(&big, &x)) {
                double fraction = tr_big_frexp(&big, &exponent);
                *out = function(fraction) + function(2.0) * (double)exponent;
                return true;
            }
        }
    }
    if (!tr_to_double(vm, v, &x)) {
        return false;
    }
    if (x <= 0.0) {
        domain_error(vm);
        return false;
    }
    *out = isinf(x) ? x : function(x);
    return true;
}

static Value math_log(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    double result, base;
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "math.log() takes no keyword arguments");
    }
    if (n < 1 || n > 2) {
        return tr_raise(vm, vm->exc.TypeError, "math.log requires 1 to 2 arguments");
    }
    if (!logarithm(vm, args[0], log, &result)) {
        return tr_undef();
    }
    if (n == 1) {
        return tr_float(result);
    }
    if (!logarithm(vm, args[1], log, &base)) {
        return tr_undef();
    }
    if (base == 0.0) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "float division by zero");
    }
    return tr_float(result / base);
}
static Value math_log2(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double result;
    return logarithm(vm, args[0], log2, &result) ? tr_float(result) : tr_undef();
}
static Value math_log10(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double result;
    return logarithm(vm, args[0], log10, &result) ? tr_float(result) : tr_undef();
}

static Value math_isclose(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double a, b, relative = 1e-9, absolute = 0.0;
    if (!two_doubles(vm, args, &a, &b) ||
        (!tr_is_undef(args[2]) && !tr_to_double(vm, args[2], &relative)) ||
        (!tr_is_undef(args[3]) && !tr_to_double(vm, args[3], &absolute))) {
        return tr_undef();
    }
    if (relative < 0.0 || absolute < 0.0) {
        return tr_raise(vm, vm->exc.ValueError, "tolerances must be non-negative");
    }
    if (a == b) {
        return tr_bool(true);
    }
    if (isinf(a) || isinf(b)) {
        return tr_bool(false);
    }
    double difference = fabs(b - a);
    return tr_bool(difference <= fabs(relative * b) || difference <= fabs(relative * a) ||
                   difference <= absolute);
}

static const BuiltinDef functions[] = {
    {"acos(x, /)", math_acos,
     "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi.", 0},
    {"acosh(x, /)", math_acosh, "Return the inverse hyperbolic cosine of x.", 0},
    {"asin(x, /)", math_asin,
     "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2.", 0},
    {"asinh(x, /)", math_asinh, "Return the inverse hyperbolic sine of x.", 0},
    {"atan(x, /)", math_atan,
     "Return the arc tangent (measured in radians) of x.\n\n"
     "The result is between -pi/2 and pi/2.",
     0},
    {"atan2(y, x, /)", math_atan2,
     "Return the arc tangent (measured in radians) of y/x.\n\n"
     "Unlike atan(y/x), the signs of both x and y are considered.",
     0},
    {"atanh(x, /)", math_atanh, "Return the inverse hyperbolic tangent of x.", 0},
    {"cbrt(x, /)", math_cbrt, "Return the cube root of x.", 0},
    {"ceil(x, /)", math_ceil,
     "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x.", 0},
    {"copysign(x, y, /)", math_copysign,
     "Return a float with the magnitude (absolute value) of x but the sign of y.", 0},
    {"cos(x, /)", math_cos, "Return the cosine of x (measured in radians).", 0},
    {"cosh(x, /)", math_cosh, "Return the hyperbolic cosine of x.", 0},
    {"degrees(x, /)", math_degrees, "Convert angle x from radians to degrees.", 0},
    {"erf(x, /)", math_erf, "Error function at x.", 0},
    {"erfc(x, /)", math_erfc, "Complementary error function at x.", 0},
    {"exp(x, /)", math_exp, "Return e raised to the power of x.", 0},
    {"exp2(x, /)", math_exp2, "Return 2 raised to the power of x.", 0},
    {"expm1(x, /)", math_expm1,
     "Return exp(x)-1.\n\nThis avoids the loss of precision of exp(x)-1 for small x.", 0},
    {"fabs(x, /)", math_fabs, "Return the absolute value of the float x.", 0},
    {"floor(x, /)", math_floor,
     "Return the floor of x as an Integral.\n\nThis is the largest integer <= x.", 0},
    {"fmod(x, y, /)", math_fmod, "Return fmod(x, y), according to platform C.", 0},
    {"frexp(x, /)", math_frexp,
     "Return the mantissa and exponent of x, as pair (m, e).\n\n"
     "m is a float and e is an int, such that x = m * 2.**e.\n"
     "If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.",
     0},
    {"gamma(x, /)", math_gamma, "Gamma function at x.", 0},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", math_isclose,
     "Determine whether two floating point numbers are close in value.\n\n"
     "rel_tol is the maximum difference for being considered \"close\", relative to the\n"
     "magnitude of the input values; abs_tol the maximum difference regardless of it.",
     0},
    {"isfinite(x, /)", math_isfinite, "Return True if x is neither an infinity nor a NaN.", 0},
    {"isinf(x, /)", math_isinf, "Return True if x is a positive or negative infinity.", 0},
    {"isnan(x, /)", math_isnan, "Return True if x is a NaN (not a number).", 0},
    {"ldexp(x, i, /)", math_ldexp,
     "Return x * (2**i).\n\nThis is essentially the inverse of frexp().", 0},
    {"lgamma(x, /)", math_lgamma, "Natural logarithm of absolute value of Gamma function at x.", 0},
    {"log(x, base=<unset>, /)", math_log,
     "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
     "If the base is not specified, returns the natural logarithm (base e) of x.",
     BUILTIN_RAW},
    {"log10(x, /)", math_log10, "Return the base 10 logarithm of x.", 0},
    {"log1p(x, /)", math_log1p,
     "Return the natural logarithm of 1+x (base e), accurately for x near zero.", 0},
    {"log2(x, /)", math_log2, "Return the base 2 logarithm of x.", 0},
    {"modf(x, /)", math_modf,
     "Return the fractional and integer parts of x.\n\n"
     "Both results carry the sign of x and are floats.",
     0},
    {"nextafter(x, y, /)", math_nextafter,
     "Return the next floating-point value after x towards y.", 0},
    {"pow(x, y, /)", math_pow, "Return x**y (x to the power of y).", 0},
    {"radians(x, /)", math_radians, "Convert angle x from degrees to radians.", 0},
    {"remainder(x, y, /)", math_remainder,
     "Difference between x and the closest integer multiple of y.\n\n"
     "Return x - n*y where n*y is the closest integer multiple of y.\n"
     "In the case where x is exactly halfway between two multiples of\n"
     "y, the nearest even value of n is used. The result is always exact.",
     0},
    {"sin(x, /)", math_sin, "Return the sine of x (measured in radians).", 0},
    {"sinh(x, /)", math_sinh, "Return the hyperbolic sine of x.", 0},
    {"sqrt(x, /)", math_sqrt, "Return the square root of x.", 0},
    {"tan(x, /)", math_tan, "Return the tangent of x (measured in radians).", 0},
    {"tanh(x, /)", math_tanh, "Return the hyperbolic tangent of x.", 0},
    {"trunc(x, /)", math_trunc,
     "Truncates the Real x to the nearest Integral toward 0.\n\n"
     "Uses the __trunc__ magic method.",
     0},
    {"ulp(x, /)", math_ulp, "Return the value of the least significant bit of the float x.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_math_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "math");
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add_functions(vm, module, tr_math_int_functions) &&
        tr_module_add_functions(vm, module, tr_math_sum_functions) &&
        tr_module_add(vm, module, "pi", tr_float(pi)) &&
        tr_module_add(vm, module, "tau", tr_float(2.0 * pi)) &&
        tr_module_add(vm, module, "e", tr_float(2.7182818284590452354)) &&
        tr_module_add(vm, module, "inf", tr_float(HUGE_VAL)) &&
        tr_module_add(vm, module, "nan", tr_float((double)NAN))) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
