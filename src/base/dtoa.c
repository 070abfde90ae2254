/* Shortest decimal and hexadecimal forms of doubles. The shortest digits come from R. Giulietti's
 * Schubfach ("The Schubfach way to render doubles", 2020): with k chosen so that 10**k is just not
 * wider than the interval of decimals that round to the double, that interval holds at least one
 * multiple of 10**k and at most one of 10**(k+1); both ends and the value are scaled by one
 * multiplication with a 126-bit power of ten each, rounded to odd, which makes every comparison
 * exact. No table beyond dtoa_powers.c, no loop, no fallback. */
#include "base/dtoa.h"

#include "base/dtoa_powers.h"
#include "base/limbs.h"

#include <math.h>
#include <string.h>

static uint64_t bits_of(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* floor(g * c / 2**126), rounded to odd: the last bit also says that something was cut off. g is
 * the upper 126 bits of the table row plus one. */
static uint64_t round_to_odd(unsigned __int128 g, uint64_t c) {
    uint64_t g1 = (uint64_t)(g >> 63);
    uint64_t g0 = (uint64_t)g & (UINT64_MAX >> 1);
    uint64_t x1 = (uint64_t)(((unsigned __int128)g0 * c) >> 64);
    unsigned __int128 y = (unsigned __int128)g1 * c;
    uint64_t z = ((uint64_t)y >> 1) + x1;
    uint64_t w = (uint64_t)(y >> 64) + (z >> 63);
    return w | ((z & (UINT64_MAX >> 1)) != 0);
}

/* value = significand * 10**exponent, shortest, but perhaps with zeros at the end. */
static uint64_t shortest(double value, int *exponent) {
    uint64_t bits = bits_of(value);
    uint64_t c = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    int q = -1074;
    if (biased != 0) {
        c |= UINT64_C(1) << 52;
        q = biased - 1075;
        /* An integer that is exact and short is its own answer. */
        if (q <= 0 && q > -53 && (c & ((UINT64_C(1) << -q) - 1)) == 0) {
            *exponent = 0;
            return c >> -q;
        }
    }
    uint64_t out = c & 1; /* the interval's ends belong to it only for even c */
    uint64_t value4 = c << 2;
    uint64_t right = value4 + 2;
    uint64_t left;
    int k;
    if (c != UINT64_C(1) << 52 || biased <= 1) {
        left = value4 - 2;
        k = (int)(((int64_t)q * INT64_C(661971961083)) >> 41);
    } else {
        /* A power of two: the neighbour below is only half as far. */
        left = value4 - 1;
        k = (int)(((int64_t)q * INT64_C(661971961083) - INT64_C(274743187321)) >> 41);
    }
    int h = q + tr_pow10_exponent(-k) + 127 + 2;
    const uint64_t *row = tr_pow10_table[-k - TR_POW10_MIN];
    unsigned __int128 g = ((((unsigned __int128)row[0]) << 64 | row[1]) >> 2) + 1;
    uint64_t v = round_to_odd(g, value4 << h);
    uint64_t low = round_to_odd(g, left << h) + out;
    uint64_t high = round_to_odd(g, right << h);
    uint64_t s = v >> 2;
    *exponent = k;
    if (s >= 10) {
        uint64_t s10 = s / 10 * 10;
        bool below = low <= s10 << 2;
        bool above = ((s10 + 10) << 2) + out <= high;
        if (below != above) {
            return below ? s10 : s10 + 10;
        }
    }
    bool below = low <= s << 2;
    bool above = ((s + 1) << 2) + out <= high;
    if (below != above) {
        return below ? s : s + 1;
    }
    uint64_t middle = (s << 2) + 2;
    return v < middle || (v == middle && (s & 1) == 0) ? s : s + 1;
}

int tr_double_shortest(double value, char digits[TR_DOUBLE_SHORTEST_MAX], int *point) {
    int exponent;
    uint64_t significand = shortest(value, &exponent);
    while (significand % 10000 == 0) {
        significand /= 10000;
        exponent += 4;
    }
    while (significand % 10 == 0) {
        significand /= 10;
        exponent++;
    }
    char text[20];
    int at = 20;
    while (significand >= 100) {
        unsigned pair = (unsigned)(significand % 100);
        significand /= 100;
        text[--at] = (char)('0' + pair % 10);
        text[--at] = (char)('0' + pair / 10);
    }
    for (; significand != 0; significand /= 10) {
        text[--at] = (char)('0' + significand % 10);
    }
    int count = 20 - at;
    memcpy(digits, text + at, (size_t)count);
    *point = exponent + count;
    return count;
}

static char *put(char *p, const char *text, size_t length) {
    memcpy(p, text, length);
    return p + length;
}

size_t tr_double_repr(double value, char out[TR_DOUBLE_REPR_SIZE]) {
    char *p = out;
    if (isnan(value)) {
        memcpy(out, "nan", 4);
        return 3;
    }
    if (signbit(value)) {
        *p++ = '-';
        value = -value;
    }
    if (isinf(value)) {
        p = put(p, "inf", 3);
    } else if (value == 0) {
        p = put(p, "0.0", 3);
    } else {
        char digits[TR_DOUBLE_SHORTEST_MAX];
        int point;
        int count = tr_double_shortest(value, digits, &point);
        if (point > 16 || point <= -4) {
            *p++ = digits[0];
            if (count > 1) {
                *p++ = '.';
                p = put(p, digits + 1, (size_t)(count - 1));
            }
            int exponent = point - 1;
            *p++ = 'e';
            *p++ = exponent < 0 ? '-' : '+';
            exponent = exponent < 0 ? -exponent : exponent;
            if (exponent >= 100) {
                *p++ = (char)('0' + exponent / 100);
            }
            *p++ = (char)('0' + exponent / 10 % 10);
            *p++ = (char)('0' + exponent % 10);
        } else if (point <= 0) {
            p = put(p, "0.", 2);
            memset(p, '0', (size_t)-point);
            p = put(p - point, digits, (size_t)count);
        } else if (count <= point) {
            p = put(p, digits, (size_t)count);
            memset(p, '0', (size_t)(point - count));
            p = put(p + (point - count), ".0", 2);
        } else {
            p = put(p, digits, (size_t)point);
            *p++ = '.';
            p = put(p, digits + point, (size_t)(count - point));
        }
    }
    *p = '\0';
    return (size_t)(p - out);
}

/* ---- hexadecimal ---- */

size_t tr_double_hex(double value, char out[TR_DOUBLE_HEX_SIZE]) {
    if (isnan(value) || isinf(value)) {
        return tr_double_repr(value, out);
    }
    char *p = out;
    if (signbit(value)) {
        *p++ = '-';
    }
    uint64_t bits = bits_of(value);
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    if (biased == 0 && fraction == 0) {
        p = put(p, "0x0.0p+0", 8);
        *p = '\0';
        return (size_t)(p - out);
    }
    int exponent = biased ? biased - 1023 : -1022;
    p = put(p, biased ? "0x1." : "0x0.", 4);
    for (int shift = 48; shift >= 0; shift -= 4) {
        *p++ = "0123456789abcdef"[fraction >> shift & 15];
    }
    *p++ = 'p';
    *p++ = exponent < 0 ? '-' : '+';
    unsigned magnitude = (unsigned)(exponent < 0 ? -exponent : exponent);
    char digits[4];
    int at = 4;
    do {
        digits[--at] = (char)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    p = put(p, digits + at, (size_t)(4 - at));
    *p = '\0';
    return (size_t)(p - out);
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Whether text starts with the lower-case word, in any case. */
static bool has_word(const char *p, const char *end, const char *word) {
    for (; *word; word++, p++) {
        if (p == end || (*p | 32) != *word) {
            return false;
        }
    }
    return true;
}

/* Digits with a point and the binary exponent; advances *text. `negative` is the sign already read.
 */
static HexStatus hex_number(const char **text, const char *end, bool negative, double *out) {
    const char *p = *text;
    if (end - p >= 2 && p[0] == '0' && (p[1] | 32) == 'x') {
        p += 2;
    }
    uint64_t top = 0;
    bool sticky = false;
    bool seen = false;
    bool after_point = false;
    int64_t exponent = 0;
    for (; p < end; p++) {
        int digit = hex_digit(*p);
        if (digit >= 0) {
            seen = true;
            if (top >> 60 == 0) {
                top = top << 4 | (unsigned)digit;
                exponent -= after_point ? 4 : 0;
            } else {
                sticky |= digit != 0;
                exponent += after_point ? 0 : 4;
            }
        } else if (*p == '.' && !after_point) {
            after_point = true;
        } else {
            break;
        }
    }
    if (!seen) {
        return HEX_INVALID;
    }
    if (p < end && (*p | 32) == 'p') {
        p++;
        bool minus = p < end && *p == '-';
        if (p < end && (*p == '-' || *p == '+')) {
            p++;
        }
        if (p == end || *p < '0' || *p > '9') {
            return HEX_INVALID;
        }
        int64_t value = 0;
        for (; p < end && *p >= '0' && *p <= '9'; p++) {
            value = TR_MIN(value * 10 + (*p - '0'), INT64_C(1) << 58);
        }
        exponent += minus ? -value : value;
    }
    *text = p;
    if (top == 0) {
        *out = negative ? -0.0 : 0.0;
        return HEX_OK;
    }
    int shift = __builtin_clzll(top);
    double value = tr_limbs_compose_double(top << shift, sticky, exponent - shift);
    if (isinf(value)) {
        return HEX_TOO_LARGE;
    }
    *out = negative ? -value : value;
    return HEX_OK;
}

HexStatus tr_double_from_hex(const char *text, size_t length, double *out) {
    const char *p = text;
    const char *end = text + length;
    while (p < end && is_blank(*p)) {
        p++;
    }
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) {
        p++;
    }
    HexStatus status = HEX_OK;
    double value;
    if (has_word(p, end, "infinity")) {
        p += 8;
        value = negative ? -INFINITY : INFINITY;
    } else if (has_word(p, end, "inf")) {
        p += 3;
        value = negative ? -INFINITY : INFINITY;
    } else if (has_word(p, end, "nan")) {
        p += 3;
        value = negative ? -NAN : NAN;
    } else {
        status = hex_number(&p, end, negative, &value);
    }
    if (status == HEX_INVALID) {
        return status;
    }
    while (p < end && is_blank(*p)) {
        p++;
    }
    if (p != end) {
        return HEX_INVALID;
    }
    if (status == HEX_OK) {
        *out = value;
    }
    return status;
}
