/* The module `cmath`: functions of complex numbers.
 *
 * For finite arguments the formulas are Kahan's ("Branch cuts for complex elementary functions",
 * 1987), arranged so that intermediate results neither overflow nor cancel; where an argument is
 * infinite or NaN, the C library's complex functions give the values of C99 Annex G, which are
 * Python's. A NaN or infinity made from finite arguments is an error as in `math`. */
#include "stdlib/stdlib.h"

#include "objects/list.h"
#include "objects/number.h"

#include <complex.h>
#include <float.h>
#include <math.h>

typedef struct Complex {
    double re, im;
} Complex;

typedef enum Status { FINE, DOMAIN_ERROR, RANGE_ERROR } Status;

static const double pi = 3.14159265358979323846;
static const double ln2 = 0.69314718055994530942;
static const double ln10 = 2.30258509299404568402;
static const double e = 2.7182818284590452354;

#define LARGE (DBL_MAX / 4.0)
#define LOG_LARGE 708.3964185322641 /* log(LARGE) */

static bool is_finite(Complex z) {
    return isfinite(z.re) && isfinite(z.im);
}

static double _Complex to_c(Complex z) {
    union {
        double parts[2];
        double _Complex value;
    } pun = {{z.re, z.im}};
    return pun.value;
}
static Complex from_c(double _Complex z) {
    return (Complex){creal(z), cimag(z)};
}

static Complex times_i(Complex z) {
    return (Complex){-z.im, z.re};
}
static Complex over_i(Complex z) {
    return (Complex){z.im, -z.re};
}

/* ---- functions; each sets *status when it is undefined or overflows ---- */

static Complex c_sqrt(Complex z, Status *status) {
    (void)status;
    if (!is_finite(z)) {
        return from_c(csqrt(to_c(z)));
    }
    if (z.re == 0.0 && z.im == 0.0) {
        return (Complex){0.0, z.im};
    }
    double ax = fabs(z.re), ay = fabs(z.im), s;
    if (ax < DBL_MIN && ay < DBL_MIN && (ax > 0.0 || ay > 0.0)) {
        ax = ldexp(ax, 53); /* subnormal: scale up, then the root of half of it down */
        s = ldexp(sqrt(ax + hypot(ax, ldexp(ay, 53))), -27);
    } else {
        ax /= 8.0;
        s = 2.0 * sqrt(ax + hypot(ax, ay / 8.0));
    }
    double d = ay / (2.0 * s);
    return z.re >= 0.0 ? (Complex){s, copysign(d, z.im)} : (Complex){d, copysign(s, z.im)};
}

static Complex c_acos(Complex z, Status *status) {
    if (!is_finite(z)) {
        return from_c(cacos(to_c(z)));
    }
    if (fabs(z.re) > LARGE || fabs(z.im) > LARGE) {
        double size = log(hypot(z.re / 2.0, z.im / 2.0)) + ln2 * 2.0;
        return (Complex){atan2(fabs(z.im), z.re), -copysign(size, z.im)};
    }
    Complex s1 = c_sqrt((Complex){1.0 - z.re, -z.im}, status);
    Complex s2 = c_sqrt((Complex){1.0 + z.re, z.im}, status);
    return (Complex){2.0 * atan2(s1.re, s2.re), asinh(s2.re * s1.im - s2.im * s1.re)};
}

static Complex c_acosh(Complex z, Status *status) {
    if (!is_finite(z)) {
        return from_c(cacosh(to_c(z)));
    }
    if (fabs(z.re) > LARGE || fabs(z.im) > LARGE) {
        return (Complex){log(hypot(z.re / 2.0, z.im / 2.0)) + ln2 * 2.0, atan2(z.im, z.re)};
    }
    Complex s1 = c_sqrt((Complex){z.re - 1.0, z.im}, status);
    Complex s2 = c_sqrt((Complex){z.re + 1.0, z.im}, status);
    return (Complex){asinh(s1.re * s2.re + s1.im * s2.im), 2.0 * atan2(s1.im, s2.re)};
}

static Complex c_asinh(Complex z, Status *status) {
    if (!is_finite(z)) {
        return from_c(casinh(to_c(z)));
    }
    if (fabs(z.re) > LARGE || fabs(z.im) > LARGE) {
        double size = log(hypot(z.re / 2.0, z.im / 2.0)) + ln2 * 2.0;
        return (Complex){copysign(size, z.re), atan2(z.im, fabs(z.re))};
    }
    Complex s1 = c_sqrt((Complex){1.0 + z.im, -z.re}, status);
    Complex s2 = c_sqrt((Complex){1.0 - z.im, z.re}, status);
    return (Complex){asinh(s1.re * s2.im - s2.re * s1.im),
                     atan2(z.im, s1.re * s2.re - s1.im * s2.im)};
}

static Complex c_asin(Complex z, Status *status) {
    return over_i(c_asinh(times_i(z), status));
}

static Complex c_atanh(Complex z, Status *status) {
    if (!is_finite(z)) {
        return from_c(catanh(to_c(z)));
    }
    if (signbit(z.re)) { /* odd: work in the right half plane */
        Complex mirrored = c_atanh((Complex){-z.re, -z.im}, status);
        return (Complex){-mirrored.re, -mirrored.im};
    }
    const double root_large = sqrt(LARGE), root_small = sqrt(DBL_MIN);
    double ay = fabs(z.im);
    if (z.re > root_large || ay > root_large) {
        double h = hypot(z.re / 2.0, z.im / 2.0);
        return (Complex){z.re / 4.0 / h / h, -copysign(pi / 2.0, -z.im)};
    }
    if (z.re == 1.0 && ay < root_small) {
        if (ay == 0.0) {
            *status = DOMAIN_ERROR;
            return (Complex){HUGE_VAL, z.im};
        }
        return (Complex){-log(sqrt(ay) / sqrt(hypot(ay, 2.0))),
                         copysign(atan2(2.0, -ay) / 2.0, z.im)};
    }
    double below = 1.0 - z.re;
    return (Complex){log1p(4.0 * z.re / (below * below + ay * ay)) / 4.0,
                     -atan2(-2.0 * z.im, below * (1.0 + z.re) - ay * ay) / 2.0};
}

static Complex c_atan(Complex z, Status *status) {
    return over_i(c_atanh(times_i(z), status));
}

static void check_overflow(Complex z, Status *status) {
    if (isinf(z.re) || isinf(z.im)) {
        *status = RANGE_ERROR;
    }
}

static Complex c_cosh(Complex z, Status *status) {
    if (!is_finite(z)) {
        if (isinf(z.im) && !isnan(z.re)) {
            *status = DOMAIN_ERROR;
        }
        return from_c(ccosh(to_c(z)));
    }
    Complex r;
    if (fabs(z.re) > LOG_LARGE) {
        double x = z.re - copysign(1.0, z.re);
        r = (Complex){cos(z.im) * cosh(x) * e, sin(z.im) * sinh(x) * e};
    } else {
        r = (Complex){cos(z.im) * cosh(z.re), sin(z.im) * sinh(z.re)};
    }
    check_overflow(r, status);
    return r;
}

static Complex c_cos(Complex z, Status *status) {
    return c_cosh(times_i(z), status);
}

static Complex c_sinh(Complex z, Status *status) {
    if (!is_finite(z)) {
        if (isinf(z.im) && !isnan(z.re)) {
            *status = DOMAIN_ERROR;
        }
        return from_c(csinh(to_c(z)));
    }
    Complex r;
    if (fabs(z.re) > LOG_LARGE) {
        double x = z.re - copysign(1.0, z.re);
        r = (Complex){cos(z.im) * sinh(x) * e, sin(z.im) * cosh(x) * e};
    } else {
        r = (Complex){cos(z.im) * sinh(z.re), sin(z.im) * cosh(z.re)};
    }
    check_overflow(r, status);
    return r;
}

static Complex c_sin(Complex z, Status *status) {
    return over_i(c_sinh(times_i(z), status));
}

static Complex c_tanh(Complex z, Status *status) {
    if (!is_finite(z)) {
        if (isinf(z.im) && isfinite(z.re)) {
            *status = DOMAIN_ERROR;
        }
        return from_c(ctanh(to_c(z)));
    }
    if (fabs(z.re) > LOG_LARGE) {
        return (Complex){copysign(1.0, z.re), 4.0 * sin(z.im) * cos(z.im) * exp(-2.0 * fabs(z.re))};
    }
    double tx = tanh(z.re), ty = tan(z.im), cx = 1.0 / cosh(z.re), both = tx * ty;
    double denominator = 1.0 + both * both;
    return (Complex){tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx};
}

static Complex c_tan(Complex z, Status *status) {
    return over_i(c_tanh(times_i(z), status));
}

static Complex c_exp(Complex z, Status *status) {
    if (!is_finite(z)) {
        if (isinf(z.im) && (isfinite(z.re) || (isinf(z.re) && z.re > 0.0))) {
            *status = DOMAIN_ERROR;
        }
        return from_c(cexp(to_c(z)));
    }
    Complex r;
    if (z.re > LOG_LARGE) {
        double size = exp(z.re - 1.0);
        r = (Complex){size * cos(z.im) * e, size * sin(z.im) * e};
    } else {
        double size = exp(z.re);
        r = (Complex){size * cos(z.im), size * sin(z.im)};
    }
    check_overflow(r, status);
    return r;
}

static Complex c_log(Complex z, Status *status) {
    if (!is_finite(z)) {
        return from_c(clog(to_c(z)));
    }
    double ax = fabs(z.re), ay = fabs(z.im), size;
    if (ax > LARGE || ay > LARGE) {
        size = log(hypot(ax / 2.0, ay / 2.0)) + ln2;
    } else if (ax < DBL_MIN && ay < DBL_MIN) {
        if (ax == 0.0 && ay == 0.0) {
            *status = DOMAIN_ERROR;
            return (Complex){-HUGE_VAL, atan2(z.im, z.re)};
        }
        size = log(hypot(ldexp(ax, DBL_MANT_DIG), ldexp(ay, DBL_MANT_DIG))) - DBL_MANT_DIG * ln2;
    } else {
        double h = hypot(ax, ay);
        if (h >= 0.71 && h <= 1.73) { /* near 1: |z|**2 - 1 without cancellation */
            double large = ax > ay ? ax : ay, small = ax > ay ? ay : ax;
            size = log1p((large - 1.0) * (large + 1.0) + small * small) / 2.0;
        } else {
            size = log(h);
        }
    }
    return (Complex){size, atan2(z.im, z.re)};
}

static Complex c_log10(Complex z, Status *status) {
    Complex r = c_log(z, status);
    return (Complex){r.re / ln10, r.im / ln10};
}

/* ---- calls from programs ---- */

static Value failure(VM *vm, Status status) {
    return status == DOMAIN_ERROR ? tr_raise(vm, vm->exc.ValueError, "math domain error")
                                  : tr_raise(vm, vm->exc.OverflowError, "math range error");
}

static Value apply(VM *vm, ValueRef v, Complex (*function)(Complex z, Status *status)) {
    Complex z;
    if (!tr_to_complex(vm, v, &z.re, &z.im)) {
        return tr_undef();
    }
    Status status = FINE;
    Complex r = function(z, &status);
    return status == FINE ? tr_complex_new(vm, r.re, r.im) : failure(vm, status);
}

#define CMATH_UNARY(name)                                                                          \
    static Value cmath_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {          \
        (void)n, (void)kw;                                                                         \
        return apply(vm, args[0], c_##name);                                                       \
    }

CMATH_UNARY(acos)
CMATH_UNARY(acosh)
CMATH_UNARY(asin)
CMATH_UNARY(asinh)
CMATH_UNARY(atan)
CMATH_UNARY(atanh)
CMATH_UNARY(cos)
CMATH_UNARY(cosh)
CMATH_UNARY(exp)
CMATH_UNARY(log10)
CMATH_UNARY(sin)
CMATH_UNARY(sinh)
CMATH_UNARY(sqrt)
CMATH_UNARY(tan)
CMATH_UNARY(tanh)

static Value cmath_log(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value result = apply(vm, args[0], c_log);
    if (tr_is_undef(args[1]) || tr_is_error(result)) {
        return result;
    }
    Value base = apply(vm, args[1], c_log);
    Value quotient = tr_is_error(base) ? base : tr_binary(vm, BIN_TRUEDIV, result, base);
    tr_release(vm, result);
    tr_release(vm, base);
    return quotient;
}

static Value cmath_phase(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Complex z;
    return tr_to_complex(vm, args[0], &z.re, &z.im) ? tr_float(atan2(z.im, z.re)) : tr_undef();
}

static Value cmath_polar(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Complex z;
    if (!tr_to_complex(vm, args[0], &z.re, &z.im)) {
        return tr_undef();
    }
    double size = hypot(z.re, z.im);
    if (isinf(size) && is_finite(z)) {
        return failure(vm, RANGE_ERROR);
    }
    return tr_tuple_pack(vm, 2, tr_float(size), tr_float(atan2(z.im, z.re)));
}

static Value cmath_rect(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    double r, phi;
    if (!tr_to_double(vm, args[0], &r) || !tr_to_double(vm, args[1], &phi)) {
        return tr_undef();
    }
    if (isinf(phi) && r != 0.0 && !isnan(r)) {
        return failure(vm, DOMAIN_ERROR);
    }
    if (phi == 0.0) {
        return tr_complex_new(vm, r, r * phi);
    }
    if (r == 0.0 && !isfinite(phi)) {
        return tr_complex_new(vm, 0.0, 0.0);
    }
    if (isinf(r) && isfinite(phi)) {
        double size = fabs(r), sign = copysign(1.0, r);
        return tr_complex_new(vm, copysign(size, sign * cos(phi)), copysign(size, sign * sin(phi)));
    }
    return tr_complex_new(vm, r * cos(phi), r * sin(phi));
}

#define CMATH_TEST(name, expression)                                                               \
    static Value cmath_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {          \
        (void)n, (void)kw;                                                                         \
        Complex z;                                                                                 \
        return tr_to_complex(vm, args[0], &z.re, &z.im) ? tr_bool(expression) : tr_undef();        \
    }

CMATH_TEST(isfinite, is_finite(z))
CMATH_TEST(isinf, isinf(z.re) || isinf(z.im))
CMATH_TEST(isnan, isnan(z.re) || isnan(z.im))

static Value cmath_isclose(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Complex a, b;
    double relative = 1e-9, absolute = 0.0;
    if (!tr_to_complex(vm, args[0], &a.re, &a.im) || !tr_to_complex(vm, args[1], &b.re, &b.im) ||
        (!tr_is_undef(args[2]) && !tr_to_double(vm, args[2], &relative)) ||
        (!tr_is_undef(args[3]) && !tr_to_double(vm, args[3], &absolute))) {
        return tr_undef();
    }
    if (relative < 0.0 || absolute < 0.0) {
        return tr_raise(vm, vm->exc.ValueError, "tolerances must be non-negative");
    }
    if (a.re == b.re && a.im == b.im) {
        return tr_bool(true);
    }
    if (isinf(a.re) || isinf(a.im) || isinf(b.re) || isinf(b.im)) {
        return tr_bool(false);
    }
    double difference = hypot(a.re - b.re, a.im - b.im);
    return tr_bool(difference <= relative * hypot(b.re, b.im) ||
                   difference <= relative * hypot(a.re, a.im) || difference <= absolute);
}

static const BuiltinDef functions[] = {
    {"acos(z, /)", cmath_acos, "Return the arc cosine of z.", 0},
    {"acosh(z, /)", cmath_acosh, "Return the inverse hyperbolic cosine of z.", 0},
    {"asin(z, /)", cmath_asin, "Return the arc sine of z.", 0},
    {"asinh(z, /)", cmath_asinh, "Return the inverse hyperbolic sine of z.", 0},
    {"atan(z, /)", cmath_atan, "Return the arc tangent of z.", 0},
    {"atanh(z, /)", cmath_atanh, "Return the inverse hyperbolic tangent of z.", 0},
    {"cos(z, /)", cmath_cos, "Return the cosine of z.", 0},
    {"cosh(z, /)", cmath_cosh, "Return the hyperbolic cosine of z.", 0},
    {"exp(z, /)", cmath_exp, "Return the exponential value e**z.", 0},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", cmath_isclose,
     "Determine whether two complex numbers are close in value.", 0},
    {"isfinite(z, /)", cmath_isfinite,
     "Return True if both the real and imaginary parts of z are finite, else False.", 0},
    {"isinf(z, /)", cmath_isinf, "Checks if the real or imaginary part of z is infinite.", 0},
    {"isnan(z, /)", cmath_isnan, "Checks if the real or imaginary part of z not a number (NaN).",
     0},
    {"log(z, base=<unset>, /)", cmath_log,
     "log(z[, base]) -> the logarithm of z to the given base.\n\n"
     "If the base is not specified, returns the natural logarithm (base e) of z.",
     0},
    {"log10(z, /)", cmath_log10, "Return the base-10 logarithm of z.", 0},
    {"phase(z, /)", cmath_phase, "Return argument, also known as the phase angle, of a complex.",
     0},
    {"polar(z, /)", cmath_polar,
     "Convert a complex from rectangular coordinates to polar coordinates.\n\n"
     "r is the distance from 0 and phi the phase angle.",
     0},
    {"rect(r, phi, /)", cmath_rect, "Convert from polar coordinates to rectangular coordinates.",
     0},
    {"sin(z, /)", cmath_sin, "Return the sine of z.", 0},
    {"sinh(z, /)", cmath_sinh, "Return the hyperbolic sine of z.", 0},
    {"sqrt(z, /)", cmath_sqrt, "Return the square root of z.", 0},
    {"tan(z, /)", cmath_tan, "Return the tangent of z.", 0},
    {"tanh(z, /)", cmath_tanh, "Return the hyperbolic tangent of z.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_cmath_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "cmath");
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add(vm, module, "pi", tr_float(pi)) &&
        tr_module_add(vm, module, "tau", tr_float(2.0 * pi)) &&
        tr_module_add(vm, module, "e", tr_float(e)) &&
        tr_module_add(vm, module, "inf", tr_float(HUGE_VAL)) &&
        tr_module_add(vm, module, "infj", tr_complex_new(vm, 0.0, HUGE_VAL)) &&
        tr_module_add(vm, module, "nan", tr_float((double)NAN)) &&
        tr_module_add(vm, module, "nanj", tr_complex_new(vm, 0.0, (double)NAN))) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
