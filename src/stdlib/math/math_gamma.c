/* The gamma function and its logarithm.
 *
 * Lanczos' approximation, gamma(x) = sqrt-like factor times a rational function, with g = 6.0246...
 * and the 13 coefficients published for 53-bit arithmetic (G. Pugh, "An Analysis of the Lanczos
 * Gamma Approximation", 2004; the coefficients are those of the Boost library). The error of the
 * rounded sum x + g - 0.5 is carried along, which keeps results within a few units in the last
 * place. Negative arguments use the reflection formula. CPython uses the same method, so results
 * agree. */
#include "stdlib/math/math_internal.h"

#include <errno.h>
#include <math.h>

enum { TERMS = 13 };

static const double exact_factorials = 23.0; /* gamma is exact up to here */
static const double pi = 3.14159265358979323846;
static const double log_pi = 1.144729885849400174143427351353058711647;
static const double lanczos_g = 6.024680040776729583740234375;
static const double lanczos_g_minus_half = 5.524680040776729583740234375;

static const double numerator[TERMS] = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};
/* The coefficients of x (x + 1) ... (x + 11). */
static const double denominator[TERMS] = {
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
    2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0,
};

/* The rational function; evaluated in 1/x where x is large, so that nothing overflows. x > 0. */
static double lanczos_sum(double x) {
    double top = 0.0, bottom = 0.0;
    if (x < 5.0) {
        for (int i = TERMS - 1; i >= 0; i--) {
            top = top * x + numerator[i];
            bottom = bottom * x + denominator[i];
        }
    } else {
        for (int i = 0; i < TERMS; i++) {
            top = top / x + numerator[i];
            bottom = bottom / x + denominator[i];
        }
    }
    return top / bottom;
}

/* sin(pi * x), exact at multiples of one half. */
static double sin_pi(double x) {
    double y = fmod(fabs(x), 2.0), result;
    switch ((int)round(2.0 * y)) {
    case 0:
        result = sin(pi * y);
        break;
    case 1:
        result = cos(pi * (y - 0.5));
        break;
    case 2:
        result = sin(pi * (1.0 - y)); /* not sin(pi * (y - 1)), for the sign of zero */
        break;
    case 3:
        result = -cos(pi * (y - 1.5));
        break;
    default:
        result = sin(pi * (y - 2.0));
        break;
    }
    return copysign(1.0, x) * result;
}

double tr_math_gamma(double x) {
    if (!isfinite(x)) {
        if (isinf(x) && x < 0.0) {
            errno = EDOM;
            return (double)NAN;
        }
        return x;
    }
    if (x == 0.0) {
        errno = EDOM;
        return copysign(HUGE_VAL, x);
    }
    if (x == floor(x)) {
        if (x < 0.0) {
            errno = EDOM;
            return (double)NAN;
        }
        if (x <= exact_factorials) {
            double product = 1.0;
            for (double i = 2.0; i < x; i += 1.0) {
                product *= i;
            }
            return product;
        }
    }
    double size = fabs(x), result;
    if (size < 1e-20) {
        result = 1.0 / x;
        if (isinf(result)) {
            errno = ERANGE;
        }
        return result;
    }
    if (size > 200.0) {
        if (x < 0.0) {
            return 0.0 / sin_pi(x);
        }
        errno = ERANGE;
        return HUGE_VAL;
    }
    /* y is size + g - 0.5, z the relative effect of its rounding error. */
    double y = size + lanczos_g_minus_half, z;
    if (size > lanczos_g_minus_half) {
        double q = y - size;
        z = q - lanczos_g_minus_half;
    } else {
        double q = y - lanczos_g_minus_half;
        z = q - size;
    }
    z = z * lanczos_g / y;
    if (x < 0.0) {
        result = -pi / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        result -= z * result;
        if (size < 140.0) {
            result /= pow(y, size - 0.5);
        } else { /* in two steps, to stay within range */
            double root = pow(y, size / 2.0 - 0.25);
            result /= root;
            result /= root;
        }
    } else {
        result = lanczos_sum(size) / exp(y);
        result += z * result;
        if (size < 140.0) {
            result *= pow(y, size - 0.5);
        } else {
            double root = pow(y, size / 2.0 - 0.25);
            result *= root;
            result *= root;
        }
    }
    if (isinf(result)) {
        errno = ERANGE;
    }
    return result;
}

double tr_math_lgamma(double x) {
    if (!isfinite(x)) {
        return isnan(x) ? x : HUGE_VAL;
    }
    if (x == floor(x) && x <= 2.0) {
        if (x <= 0.0) {
            errno = EDOM;
            return HUGE_VAL;
        }
        return 0.0;
    }
    double size = fabs(x);
    if (size < 1e-20) {
        return -log(size);
    }
    double result = log(lanczos_sum(size)) - lanczos_g;
    result += (size - 0.5) * (log(size + lanczos_g - 0.5) - 1.0);
    if (x < 0.0) {
        result = log_pi - log(fabs(sin_pi(size))) - log(size) - result;
    }
    if (isinf(result)) {
        errno = ERANGE;
    }
    return result;
}
