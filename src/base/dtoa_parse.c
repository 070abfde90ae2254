/* Decimal text to the nearest double, ties to even.
 *
 * The first 19 significant digits w and the exponent q are multiplied in 192 bits (dtoa_powers.h);
 * the error of the truncated power, and of digits beyond the nineteenth, gives an interval. If no
 * point halfway between two doubles lies inside it, the rounding is decided (D. Lemire's "Number
 * parsing at a gigabyte per second", 2021, is the same idea with a shorter product). Otherwise the
 * halfway point is compared with the whole number exactly, in big integers on the stack: more than
 * 800 digits cannot change the outcome except through being nonzero. */
#include "base/alloc.h"
#include "base/dtoa.h"
#include "base/dtoa_powers.h"
#include "base/limbs.h"

#include <math.h>
#include <string.h>

enum { MAX_DIGITS = 800, BIG_LIMBS = 160 };

/* The parts of a number in the text. */
typedef struct Decimal {
    const char *digits; /* first significant digit; a point may lie between the digits */
    const char *end;    /* after the last digit */
    uint64_t first19;   /* value of up to 19 significant digits */
    int64_t exponent;   /* of first19 */
    bool truncated;     /* digits other than 0 follow the first 19 */
    bool negative;
} Decimal;

static double from_bits(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* ---- exact comparison ---- */

typedef struct Fixed {
    uint64_t limbs[BIG_LIMBS];
    size_t count;
} Fixed;

static void fixed_multiply(Fixed *x, uint64_t factor, uint64_t carry) {
    carry = tr_limbs_mul_1(x->limbs, x->limbs, x->count, factor, carry);
    if (carry != 0) {
        x->limbs[x->count++] = carry;
    }
}

static void fixed_multiply_pow5(Fixed *x, unsigned power) {
    const uint64_t five27 = UINT64_C(7450580596923828125);
    for (; power >= 27; power -= 27) {
        fixed_multiply(x, five27, 0);
    }
    uint64_t rest = 1;
    while (power-- > 0) {
        rest *= 5;
    }
    fixed_multiply(x, rest, 0);
}

static void fixed_shift(Fixed *x, unsigned bits) {
    unsigned whole = bits / 64;
    uint64_t top = tr_limbs_shift_left(x->limbs + whole, x->limbs, x->count, bits % 64);
    memset(x->limbs, 0, whole * sizeof(uint64_t));
    x->count += whole;
    if (top != 0) {
        x->limbs[x->count++] = top;
    }
}

/* Sign of the number minus halves * 2**exponent. */
static int compare_exactly(const Decimal *decimal, uint64_t halves, int exponent) {
    Fixed left = {.count = 0};
    Fixed right = {.limbs = {halves}, .count = 1};
    int64_t power = decimal->exponent;
    bool more = false;
    int taken = 0;
    /* decimal->exponent belongs to the first 19 digits, of which there may be fewer. */
    for (const char *p = decimal->digits; p < decimal->end; p++) {
        if (*p == '.') {
            continue;
        }
        if (taken >= MAX_DIGITS) {
            more |= *p != '0';
            continue;
        }
        fixed_multiply(&left, 10, (uint64_t)(*p - '0'));
        taken++;
        power -= taken > 19;
    }
    unsigned fives = (unsigned)(power < 0 ? -power : power);
    fixed_multiply_pow5(power < 0 ? &right : &left, fives);
    int64_t twos = power - exponent; /* left * 2**power against right * 2**exponent */
    fixed_shift(twos < 0 ? &right : &left, (unsigned)(twos < 0 ? -twos : twos));
    int order = tr_limbs_compare(left.limbs, left.count, right.limbs, right.count);
    return order == 0 && more ? 1 : order;
}

/* ---- rounding ---- */

/* The number without its sign. */
static double nearest(const Decimal *decimal) {
    uint64_t w = decimal->first19;
    int64_t exponent = decimal->exponent;
    if (w == 0 || exponent < TR_POW10_MIN) {
        return 0.0;
    }
    if (exponent > 308) {
        return INFINITY;
    }
    int q = (int)exponent;
    if (!decimal->truncated && w <= UINT64_C(1) << 53 && q >= -22 && q <= 22) {
        /* Both are exact doubles, so one operation rounds once. */
        static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
        return q < 0 ? (double)w / powers[-q] : (double)w * powers[q];
    }
    int shift = __builtin_clzll(w);
    w <<= shift;
    uint64_t p[3];
    tr_pow10_multiply(w, q, p);
    /* error: what the exact product may exceed p by, 130 bits. */
    bool exact = tr_pow10_is_exact(q) && !decimal->truncated;
    Wide error = tr_pow10_is_exact(q) ? 0 : w;
    uint64_t error_high = 0;
    if (decimal->truncated) {
        /* One unit of the last digit, shifted like w: at most T << shift, and shift is at most 4
         * for 19 digits. */
        const uint64_t *row = tr_pow10_table[q - TR_POW10_MIN];
        Wide unit = (Wide)row[0] << 64 | row[1];
        error_high = shift ? (uint64_t)(unit >> (128 - shift)) : 0;
        unit = unit << shift;
        Wide sum = error + unit;
        error_high += sum < unit;
        error = sum + ((Wide)1 << shift);
        error_high += error < sum;
    }
    int binary =
        tr_pow10_exponent(q) - shift + 128; /* value = p[2]... * 2**binary, p[2] as an integer */
    if (p[2] >> 63 == 0) {
        p[2] = p[2] << 1 | p[1] >> 63;
        p[1] = p[1] << 1 | p[0] >> 63;
        p[0] <<= 1;
        error_high = error_high << 1 | (uint64_t)(error >> 127);
        error <<= 1;
        binary--;
    }
    /* The value is in [2**(binary + 63), 2**(binary + 64)); 53 bits are kept, fewer below 2**-1022.
     */
    int kept = binary + 63 >= -1022 ? 53 : 53 - (-1022 - 63 - binary);
    if (kept < 0) {
        /* Below half the smallest subnormal, unless the error (less than 64 units of p[2]) reaches
         * it. */
        if (kept == -1 && p[2] > UINT64_MAX - 64 && !exact) {
            return compare_exactly(decimal, 1, -1075) > 0 ? from_bits(1) : 0.0;
        }
        return 0.0;
    }
    unsigned dropped = 64 - (unsigned)kept;
    uint64_t mantissa = dropped == 64 ? 0 : p[2] >> dropped;
    uint64_t mask = UINT64_MAX >> kept;
    uint64_t half = UINT64_C(1) << (dropped - 1);
    uint64_t rest = p[2] & mask;
    bool up;
    if (rest < half) {
        up = false;
        if (!exact) {
            /* Is half strictly inside (rest, rest + error)? */
            Wide low = (Wide)p[1] << 64 | p[0];
            Wide sum = low + error;
            uint64_t top = rest + error_high + (sum < low);
            if (top > half || (top == half && sum != 0)) {
                up = compare_exactly(decimal, 2 * mantissa + 1, binary + (int)dropped - 1) > 0;
                if (!up && (mantissa & 1)) {
                    up = compare_exactly(decimal, 2 * mantissa + 1, binary + (int)dropped - 1) == 0;
                }
            }
        }
    } else if (rest == half && p[1] == 0 && p[0] == 0 && exact) {
        up = mantissa & 1;
    } else {
        up = true;
    }
    mantissa += up;
    /* A mantissa of 2**53 carries into the exponent field by itself, as a full subnormal does. */
    if (kept < 53) {
        return from_bits(mantissa);
    }
    int biased = binary + 63 + 1023;
    if (biased >= 2047) {
        return INFINITY;
    }
    return from_bits(((uint64_t)(biased - 1) << 52) + mantissa);
}

/* ---- scanning ---- */

static inline bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Reads digits and one point. Returns the end, or NULL if there is no digit. */
static const char *scan_digits(const char *p, const char *end, Decimal *decimal) {
    bool seen = false;
    bool after_point = false;
    int count = 0;
    decimal->first19 = 0;
    decimal->exponent = 0;
    decimal->truncated = false;
    decimal->digits = NULL;
    for (; p < end; p++) {
        if (is_digit(*p)) {
            seen = true;
            if (count > 0 || *p != '0') {
                if (count == 0) {
                    decimal->digits = p;
                }
                if (count < 19) {
                    decimal->first19 = decimal->first19 * 10 + (uint64_t)(*p - '0');
                    count++;
                } else {
                    decimal->truncated |= *p != '0';
                    decimal->exponent++;
                }
            }
            decimal->exponent -= after_point;
        } else if (*p == '.' && !after_point) {
            after_point = true;
        } else {
            break;
        }
    }
    decimal->end = p;
    if (decimal->digits == NULL) {
        decimal->digits = p;
    }
    return seen ? p : NULL;
}

static bool has_word(const char *p, const char *end, const char *word) {
    for (; *word; word++, p++) {
        if (p == end || (*p | 32) != *word) {
            return false;
        }
    }
    return true;
}

size_t tr_double_scan(const char *text, size_t length, double *out) {
    const char *p = text;
    const char *end = text + length;
    Decimal decimal;
    decimal.negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) {
        p++;
    }
    double value;
    const char *after = scan_digits(p, end, &decimal);
    if (after) {
        p = after;
        if (p < end && (*p | 32) == 'e') {
            const char *e = p + 1;
            bool minus = e < end && *e == '-';
            if (e < end && (*e == '-' || *e == '+')) {
                e++;
            }
            if (e < end && is_digit(*e)) {
                int64_t exponent = 0;
                for (; e < end && is_digit(*e); e++) {
                    exponent = TR_MIN(exponent * 10 + (*e - '0'), INT64_C(1) << 58);
                }
                decimal.exponent += minus ? -exponent : exponent;
                p = e;
            }
        }
        value = nearest(&decimal);
    } else if (has_word(p, end, "infinity")) {
        p += 8;
        value = INFINITY;
    } else if (has_word(p, end, "inf")) {
        p += 3;
        value = INFINITY;
    } else if (has_word(p, end, "nan")) {
        p += 3;
        value = NAN;
    } else {
        return 0;
    }
    *out = decimal.negative ? -value : value;
    return (size_t)(p - text);
}

bool tr_double_parse(const char *text, size_t length, double *out) {
    if (!memchr(text, '_', length)) {
        return length != 0 && tr_double_scan(text, length, out) == length;
    }
    /* Underscores stand between two digits only; the text without them is read. */
    char stack[200];
    char *copy = length <= sizeof stack ? stack : tr_malloc(length);
    if (!copy) {
        return false;
    }
    size_t n = 0;
    bool ok = true;
    for (size_t i = 0; i < length; i++) {
        if (text[i] != '_') {
            copy[n++] = text[i];
        } else if (i == 0 || i + 1 == length || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) {
            ok = false;
            break;
        }
    }
    ok = ok && tr_double_scan(copy, n, out) == n;
    if (copy != stack) {
        tr_free(copy);
    }
    return ok;
}
