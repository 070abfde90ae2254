/* Doubles with a given precision: the formats e, f, g, n, % and r, and round().
 *
 * A double is an integer times a power of two, so its decimal expansion ends, after at most 767
 * significant digits. Rounding to n digits is therefore a question of exact arithmetic, answered
 * twice: quickly, when the wanted digits fit one word, by one product with a 128-bit power of ten
 * whose error tells whether the fraction is certainly on one side of one half; and otherwise by
 * writing down all digits (with big integers on the stack) and rounding the text half to even. */
#include "base/dtoa.h"
#include "base/dtoa_powers.h"
#include "base/limbs.h"

#include <math.h>
#include <string.h>

enum { MAX_EXACT_DIGITS = 800, EXACT_LIMBS = 48 };

/* Decimal digits without zeros at the end; the value is 0.DIGITS * 10**point. No digits mean zero.
 */
typedef struct Digits {
    char text[MAX_EXACT_DIGITS];
    int count;
    int point;
} Digits;

/* value = *mantissa * 2**(result), for a finite value > 0. */
static int split(double value, uint64_t *mantissa) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    *mantissa = biased ? fraction | UINT64_C(1) << 52 : fraction;
    return (biased ? biased : 1) - 1075;
}

/* ---- all digits ---- */

static void strip_zeros(Digits *digits) {
    while (digits->count > 0 && digits->text[digits->count - 1] == '0') {
        digits->count--;
    }
}

static void exact_digits(double value, Digits *digits) {
    uint64_t limbs[EXACT_LIMBS];
    int exponent = split(value, limbs);
    size_t n = 1;
    int decimals = 0;
    if (exponent >= 0) {
        size_t whole = (size_t)exponent / 64;
        limbs[whole + 1] = 0;
        limbs[whole + 1] = tr_limbs_shift_left(limbs + whole, limbs, 1, (unsigned)exponent % 64);
        memset(limbs, 0, whole * sizeof *limbs);
        n = tr_limbs_normalise(limbs, whole + 2);
    } else {
        /* m / 2**d = m * 5**d / 10**d; common factors of two only make it longer. */
        int zeros = __builtin_ctzll(limbs[0]);
        int common = TR_MIN(zeros, -exponent);
        limbs[0] >>= common;
        decimals = -exponent - common;
        const uint64_t five27 = UINT64_C(7450580596923828125);
        int left = decimals;
        while (left > 0) {
            uint64_t factor = five27;
            if (left < 27) {
                factor = 1;
                for (int i = 0; i < left; i++) {
                    factor *= 5;
                }
            }
            uint64_t carry = tr_limbs_mul_1(limbs, limbs, n, factor, 0);
            if (carry != 0) {
                limbs[n++] = carry;
            }
            left -= 27;
        }
    }
    char *end = digits->text + MAX_EXACT_DIGITS;
    char *p = end;
    while (n > 0) {
        uint64_t chunk = tr_limbs_divide_1(limbs, limbs, n, UINT64_C(10000000000000000000));
        n = tr_limbs_normalise(limbs, n);
        for (int i = 0; i < 19 && (n > 0 || chunk != 0); i++) {
            *--p = (char)('0' + chunk % 10);
            chunk /= 10;
        }
    }
    digits->count = (int)(end - p);
    digits->point = digits->count - decimals;
    memmove(digits->text, p, (size_t)digits->count);
    strip_zeros(digits);
}

/* Keeps the first `keep` digits (or none), rounding half to even. */
static void round_digits(Digits *digits, int keep) {
    if (keep >= digits->count) {
        return;
    }
    if (keep < 0) {
        digits->count = 0;
        return;
    }
    char next = digits->text[keep];
    bool up = next > '5' || (next == '5' && digits->count > keep + 1) ||
              (next == '5' && keep > 0 && (digits->text[keep - 1] & 1));
    digits->count = keep;
    if (up) {
        while (digits->count > 0 && digits->text[digits->count - 1] == '9') {
            digits->count--;
        }
        if (digits->count == 0) {
            digits->text[0] = '1';
            digits->count = 1;
            digits->point++;
        } else {
            digits->text[digits->count - 1]++;
        }
    }
    strip_zeros(digits);
}

/* ---- the quick way ---- */

/* *out = value * 10**scale rounded half to even, if that is below 2**64 and certain. */
static bool scaled_integer(double value, int scale, uint64_t *out) {
    if (scale < TR_POW10_MIN || scale > TR_POW10_MAX) {
        return false;
    }
    uint64_t w;
    int exponent = split(value, &w);
    int shift = __builtin_clzll(w);
    w <<= shift;
    exponent -= shift;
    uint64_t p[3];
    tr_pow10_multiply(w, scale, p);
    /* The value is between p and p + w, times 2**-cut. */
    int cut = -(exponent + tr_pow10_exponent(scale));
    if (cut < 128) {
        return false;
    }
    if (cut > 192) {
        *out = 0; /* below one half, and not by rounding of the product */
        return true;
    }
    uint64_t whole = cut == 192 ? 0 : p[2] >> (cut - 128);
    uint64_t rest = cut == 128 ? 0 : p[2] << (192 - cut);
    /* The fraction as 192 bits: rest | p[1], shifted along, then p[0]. */
    unsigned up = (unsigned)(192 - cut);
    Wide low = (Wide)p[1] << 64 | p[0];
    Wide fraction;
    if (up == 0) {
        rest = p[2];
        fraction = low;
    } else if (up == 64) {
        rest = p[1];
        fraction = (Wide)p[0] << 64;
    } else {
        rest |= p[1] >> (64 - up);
        fraction = low << up;
    }
    uint64_t half = UINT64_C(1) << 63;
    if (tr_pow10_is_exact(scale)) {
        if (rest > half || (rest == half && (fraction != 0 || (whole & 1)))) {
            whole++;
        }
    } else {
        /* error = w << up, at most 128 bits. */
        Wide error = (Wide)w << up;
        Wide sum = fraction + error;
        uint64_t carry = sum < fraction;
        if (rest < half && (rest + carry > half || (rest + carry == half && sum != 0))) {
            return false;
        }
        whole += rest >= half;
    }
    if (whole == 0 && rest >= half) {
        return false; /* wrapped */
    }
    *out = whole;
    return true;
}

static void from_integer(uint64_t value, int scale, Digits *digits) {
    char text[20];
    int at = 20;
    for (; value != 0; value /= 10) {
        text[--at] = (char)('0' + value % 10);
    }
    digits->count = 20 - at;
    digits->point = digits->count - scale;
    memcpy(digits->text, text + at, (size_t)digits->count);
    strip_zeros(digits);
}

/* value > 0 rounded to `decimals` digits after the point (which may be negative). */
static void fixed_digits(double value, int decimals, Digits *digits) {
    uint64_t integer;
    if (scaled_integer(value, decimals, &integer)) {
        from_integer(integer, decimals, digits);
        return;
    }
    exact_digits(value, digits);
    if (decimals < MAX_EXACT_DIGITS * 2) {
        round_digits(digits, digits->point + decimals);
    }
}

/* value > 0 rounded to `wanted` >= 1 significant digits. */
static void significant_digits(double value, int wanted, Digits *digits) {
    if (wanted <= 17) {
        uint64_t w;
        int exponent = split(value, &w);
        exponent += 63 - __builtin_clzll(w);
        /* floor(log10(value)) or one less */
        int64_t log = ((int64_t)exponent * INT64_C(661971961083)) >> 41;
        static const uint64_t powers[] = {1,
                                          10,
                                          100,
                                          1000,
                                          10000,
                                          100000,
                                          1000000,
                                          10000000,
                                          100000000,
                                          1000000000,
                                          10000000000,
                                          100000000000,
                                          1000000000000,
                                          10000000000000,
                                          100000000000000,
                                          1000000000000000,
                                          10000000000000000,
                                          100000000000000000};
        int scale = wanted - 1 - (int)log;
        uint64_t integer;
        bool ok = scaled_integer(value, scale, &integer);
        if (ok && integer >= powers[wanted]) {
            /* One digit too many: either the logarithm was one less, or rounding made a power of
             * ten; both ways rounding the value again, with one digit less, is right. */
            scale--;
            ok = scaled_integer(value, scale, &integer);
        }
        if (ok) {
            from_integer(integer, scale, digits);
            return;
        }
    }
    exact_digits(value, digits);
    round_digits(digits, wanted);
}

/* ---- layout ---- */

static void put_exponent(StrBuf *out, char letter, int exponent) {
    tr_strbuf_char(out, letter);
    tr_strbuf_char(out, exponent < 0 ? '-' : '+');
    unsigned magnitude = (unsigned)(exponent < 0 ? -exponent : exponent);
    if (magnitude < 10) {
        tr_strbuf_char(out, '0');
    }
    tr_strbuf_uint64(out, magnitude);
}

/* The digits at positions [from, to) counted from the first one, zeros outside. */
static void put_range(StrBuf *out, const Digits *digits, int64_t from, int64_t to) {
    if (from < 0) {
        int64_t zeros = TR_MIN(-from, to - from);
        tr_strbuf_fill(out, '0', (size_t)zeros);
        from += zeros;
    }
    if (from < to && from < digits->count) {
        int64_t real = TR_MIN(to, (int64_t)digits->count) - from;
        tr_strbuf_append(out, digits->text + from, (size_t)real);
        from += real;
    }
    if (from < to) {
        tr_strbuf_fill(out, '0', (size_t)(to - from));
    }
}

static void put_sign(StrBuf *out, bool negative, unsigned flags) {
    if (negative) {
        tr_strbuf_char(out, '-');
    } else if (flags & TR_DOUBLE_SIGN_PLUS) {
        tr_strbuf_char(out, '+');
    } else if (flags & TR_DOUBLE_SIGN_SPACE) {
        tr_strbuf_char(out, ' ');
    }
}

/* decimals: digits after the point that must be there. */
static void put_number(StrBuf *out, const Digits *digits, int64_t decimals, bool use_exponent,
                       char letter, unsigned flags) {
    int point = digits->count ? digits->point : 1;
    int64_t whole = use_exponent ? 1 : TR_MAX(point, 1); /* digits before the point */
    int64_t first =
        use_exponent ? 0 : (int64_t)point - whole; /* position of the first of them, <= 0 */
    if (!use_exponent && (flags & TR_DOUBLE_ADD_DOT_ZERO) && decimals < 1) {
        decimals = 1;
    }
    put_range(out, digits, first, first + whole);
    if (decimals > 0 || (flags & TR_DOUBLE_ALTERNATE)) {
        tr_strbuf_char(out, '.');
        put_range(out, digits, first + whole, first + whole + decimals);
    }
    if (use_exponent) {
        put_exponent(out, letter, digits->count ? digits->point - 1 : 0);
    }
}

void tr_double_format(StrBuf *out, double value, char type, int precision, unsigned flags) {
    bool upper = type == 'E' || type == 'F' || type == 'G';
    bool percent = type == '%';
    char kind = upper ? (char)(type | 32) : percent ? 'f' : type == 'n' ? 'g' : type;
    if (percent) {
        value *= 100;
    }
    if (!isfinite(value)) {
        put_sign(out, signbit(value) && !isnan(value), flags);
        tr_strbuf_text(out, isnan(value) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf"));
        if (percent) {
            tr_strbuf_char(out, '%');
        }
        return;
    }
    if (precision < 0) {
        precision = 6;
    }
    Digits digits;
    digits.count = 0;
    digits.point = 1;
    double magnitude = fabs(value);
    if (kind == 'g' && precision == 0) {
        precision = 1;
    }
    if (magnitude != 0) {
        if (kind == 'r') {
            digits.count = tr_double_shortest(magnitude, digits.text, &digits.point);
        } else if (kind == 'f') {
            fixed_digits(magnitude, precision, &digits);
        } else {
            significant_digits(magnitude,
                               kind == 'e' && precision < INT32_MAX ? precision + 1 : precision,
                               &digits);
        }
    }
    bool negative = signbit(value);
    if (digits.count == 0 && (flags & TR_DOUBLE_NO_NEG_ZERO)) {
        negative = false;
    }
    put_sign(out, negative, flags);
    char letter = upper ? 'E' : 'e';
    int point = digits.count ? digits.point : 1;
    bool use_exponent = kind == 'e';
    int64_t decimals = precision;
    if (kind == 'r') {
        use_exponent = point <= -4 || point > 16;
        decimals = digits.count - (use_exponent ? 1 : point);
    } else if (kind == 'g') {
        use_exponent = point <= -4 || point > precision - (flags & TR_DOUBLE_ADD_DOT_ZERO ? 1 : 0);
        /* Zeros at the end go, unless the alternate form keeps all of the precision. */
        int64_t shown = flags & TR_DOUBLE_ALTERNATE ? precision : digits.count;
        decimals = shown - (use_exponent ? 1 : point);
    }
    put_number(out, &digits, decimals, use_exponent, letter, flags);
    if (percent) {
        tr_strbuf_char(out, '%');
    }
}

bool tr_double_round(double value, int ndigits, double *out) {
    *out = value;
    if (!isfinite(value) || value == 0 || ndigits > 323) {
        return true;
    }
    if (ndigits < -308) {
        *out = copysign(0.0, value);
        return true;
    }
    double magnitude = fabs(value);
    if (ndigits >= 0 && magnitude >= 4503599627370496.0) {
        return true; /* an integer already */
    }
    Digits digits;
    fixed_digits(magnitude, ndigits, &digits);
    if (digits.count == 0) {
        *out = copysign(0.0, value);
        return true;
    }
    /* 0.DIGITS * 10**point = DIGITS * 10**(point - count) */
    char text[MAX_EXACT_DIGITS + 8];
    size_t length = (size_t)digits.count;
    memcpy(text, digits.text, length);
    int exponent = digits.point - digits.count;
    text[length++] = 'e';
    text[length++] = exponent < 0 ? '-' : '+';
    exponent = exponent < 0 ? -exponent : exponent;
    text[length++] = (char)('0' + exponent / 1000);
    text[length++] = (char)('0' + exponent / 100 % 10);
    text[length++] = (char)('0' + exponent / 10 % 10);
    text[length++] = (char)('0' + exponent % 10);
    (void)tr_double_scan(text, length, &magnitude);
    *out = copysign(magnitude, value);
    return !isinf(magnitude);
}
