/* Signed integers of any size: conversions, comparison, + - * and the divisions. See bigint.h for
 * the contract; the arithmetic on magnitudes is in limbs.c, bigint_mul.c and bigint_div.c, bits and
 * bytes in bigint_bits.c, number theory in bigint_theory.c, text in bigint_text.c.
 *
 * Compared with CPython 3.11 (30-bit digits, Karatsuba only, quadratic division and text), one
 * core, operands of the given number of decimal digits: see the table in bigint_text.c. */
#include "base/bigint.h"

#include "base/alloc.h"
#include "base/limbs.h"

#include <math.h>
#include <string.h>

bool tr_big_alloc(BigInt *value, size_t count) {
    value->limbs = tr_realloc_array(NULL, count, sizeof(uint64_t));
    value->count = 0;
    value->negative = false;
    return value->limbs != NULL;
}

void tr_big_free(BigInt *value) {
    tr_free(value->limbs);
    *value = (BigInt){0};
}

/* ---- conversion ---- */

void tr_big_copy(BigInt *out, const BigInt *a) {
    if (a->count != 0 && out->limbs != a->limbs) {
        memmove(out->limbs, a->limbs, a->count * sizeof(uint64_t));
    }
    out->count = a->count;
    out->negative = a->negative;
}

bool tr_big_to_int64(const BigInt *a, int64_t *out) {
    if (a->count == 0) {
        *out = 0;
        return true;
    }
    uint64_t limit = (uint64_t)INT64_MAX + (a->negative ? 1 : 0);
    if (a->count > 1 || a->limbs[0] > limit) {
        return false;
    }
    *out = (int64_t)(a->negative ? 0 - a->limbs[0] : a->limbs[0]);
    return true;
}

bool tr_big_to_uint64(const BigInt *a, uint64_t *out) {
    if (a->negative || a->count > 1) {
        return false;
    }
    *out = a->count ? a->limbs[0] : 0;
    return true;
}

uint64_t tr_big_low64(const BigInt *a) {
    uint64_t low = a->count ? a->limbs[0] : 0;
    return a->negative ? 0 - low : low;
}

void tr_big_from_double(BigInt *out, double value) {
    int exponent;
    double fraction = frexp(fabs(trunc(value)), &exponent);
    if (exponent <= 64) {
        out->limbs[0] = (uint64_t)ldexp(fraction, exponent);
        tr_big_finish(out, 1, value < 0);
        return;
    }
    uint64_t mantissa = (uint64_t)ldexp(fraction, 64); /* bit 63 is set */
    size_t shift = (size_t)(exponent - 64);
    size_t whole = shift / 64;
    unsigned bits = (unsigned)(shift % 64);
    memset(out->limbs, 0, whole * sizeof(uint64_t));
    out->limbs[whole] = mantissa << bits;
    if (bits) {
        out->limbs[whole + 1] = mantissa >> (64 - bits);
    }
    tr_big_finish(out, whole + (bits ? 2 : 1), value < 0);
}

bool tr_big_to_double(const BigInt *a, double *out) {
    if (a->count == 0) {
        *out = 0.0;
        return true;
    }
    int64_t exponent;
    bool sticky;
    uint64_t top = tr_limbs_top(a->limbs, a->count, &exponent, &sticky);
    double value = tr_limbs_compose_double(top, sticky, exponent);
    *out = a->negative ? -value : value;
    return !isinf(value);
}

double tr_big_frexp(const BigInt *a, int64_t *exponent) {
    if (a->count == 0) {
        *exponent = 0;
        return 0.0;
    }
    int64_t scale;
    bool sticky;
    uint64_t top = tr_limbs_top(a->limbs, a->count, &scale, &sticky);
    double fraction = tr_limbs_compose_double(top, sticky, -64);
    *exponent = scale + 64;
    if (fraction == 1.0) {
        fraction = 0.5;
        (*exponent)++;
    }
    return a->negative ? -fraction : fraction;
}

int tr_big_compare_double(const BigInt *a, double value) {
    if (isinf(value)) {
        return value > 0 ? -1 : 1;
    }
    uint64_t limbs[TR_BIG_DOUBLE_LIMBS];
    BigInt whole = {.limbs = limbs};
    tr_big_from_double(&whole, value);
    int order = tr_big_compare(a, &whole);
    if (order != 0) {
        return order;
    }
    double rest = value - trunc(value);
    return rest > 0 ? -1 : rest < 0;
}

/* ---- facts ---- */

int tr_big_compare_magnitude(const BigInt *a, const BigInt *b) {
    return tr_limbs_compare(a->limbs, a->count, b->limbs, b->count);
}

int tr_big_compare(const BigInt *a, const BigInt *b) {
    if (a->negative != b->negative) {
        return a->negative ? -1 : 1;
    }
    int order = tr_big_compare_magnitude(a, b);
    return a->negative ? -order : order;
}

uint64_t tr_big_bit_length(const BigInt *a) {
    return a->count ? (uint64_t)(a->count - 1) * 64 + tr_limbs_bits(a->limbs[a->count - 1]) : 0;
}

uint64_t tr_big_bit_count(const BigInt *a) {
    uint64_t bits = 0;
    for (size_t i = 0; i < a->count; i++) {
        bits += (uint64_t)__builtin_popcountll(a->limbs[i]);
    }
    return bits;
}

uint64_t tr_big_trailing_zeros(const BigInt *a) {
    size_t i = 0;
    while (a->limbs[i] == 0) {
        i++;
    }
    return (uint64_t)i * 64 + (uint64_t)__builtin_ctzll(a->limbs[i]);
}

int64_t tr_big_hash(const BigInt *a) {
    /* Modulo 2**61 - 1 the word size 2**64 is 8, so each step is a rotation by three and an
     * addition. */
    const uint64_t modulus = (UINT64_C(1) << 61) - 1;
    uint64_t hash = 0;
    for (size_t i = a->count; i-- > 0;) {
        hash = ((hash << 3) & modulus) | hash >> 58;
        uint64_t limb = a->limbs[i];
        hash += (limb & modulus) + (limb >> 61);
        while (hash >= modulus) {
            hash -= modulus;
        }
    }
    int64_t result = a->negative ? -(int64_t)hash : (int64_t)hash;
    return result == -1 ? -2 : result;
}

/* ---- + - * ---- */

static void add_signed(BigInt *out, const BigInt *a, const BigInt *b, bool b_negative) {
    const uint64_t *x = a->limbs;
    const uint64_t *y = b->limbs;
    size_t nx = a->count;
    size_t ny = b->count;
    bool negative = a->negative;
    if (negative == b_negative) {
        if (nx < ny) {
            const uint64_t *pointer = x;
            x = y;
            y = pointer;
            size_t count = nx;
            nx = ny;
            ny = count;
        }
        uint64_t carry = tr_limbs_add(out->limbs, x, nx, y, ny);
        if (carry != 0) {
            out->limbs[nx++] = carry;
        }
        out->count = nx;
        out->negative = negative;
        return;
    }
    if (tr_limbs_compare(x, nx, y, ny) < 0) {
        (void)tr_limbs_sub(out->limbs, y, ny, x, nx);
        tr_big_finish(out, ny, b_negative);
    } else {
        (void)tr_limbs_sub(out->limbs, x, nx, y, ny);
        tr_big_finish(out, nx, negative);
    }
}

void tr_big_add(BigInt *out, const BigInt *a, const BigInt *b) {
    add_signed(out, a, b, b->count ? b->negative : a->negative);
}

void tr_big_sub(BigInt *out, const BigInt *a, const BigInt *b) {
    add_signed(out, a, b, b->count ? !b->negative : a->negative);
    if (out->count == 0) {
        out->negative = false;
    }
}

bool tr_big_mul(BigInt *out, const BigInt *a, const BigInt *b) {
    if (a->count == 0 || b->count == 0) {
        tr_big_finish(out, 0, false);
        return true;
    }
    bool negative = a->negative != b->negative;
    if (!tr_limbs_mul(out->limbs, a->limbs, a->count, b->limbs, b->count)) {
        return false;
    }
    tr_big_finish(out, a->count + b->count, negative);
    return true;
}

/* ---- division ---- */

bool tr_big_divmod_trunc(BigInt *quotient, BigInt *remainder, const BigInt *a, const BigInt *b) {
    bool negative = a->negative != b->negative;
    bool rest_negative = a->negative;
    if (a->count < b->count) {
        if (remainder) {
            tr_big_copy(remainder, a);
        }
        if (quotient) {
            tr_big_finish(quotient, 0, false);
        }
        return true;
    }
    if (!tr_limbs_divide(quotient ? quotient->limbs : NULL, remainder ? remainder->limbs : NULL,
                         a->limbs, a->count, b->limbs, b->count)) {
        return false;
    }
    if (quotient) {
        tr_big_finish(quotient, a->count - b->count + 1, negative);
    }
    if (remainder) {
        tr_big_finish(remainder, b->count, rest_negative);
    }
    return true;
}

bool tr_big_divmod_floor(BigInt *quotient, BigInt *remainder, const BigInt *a, const BigInt *b) {
    if (a->negative == b->negative || a->count == 0) {
        return tr_big_divmod_trunc(quotient, remainder, a, b);
    }
    /* Different signs: unless the division is exact, the quotient is one further from zero and the
     * remainder moves to b's side. The remainder is needed to know, also by a caller who wants the
     * quotient only. */
    uint64_t stack[8];
    BigInt rest = {.limbs = stack};
    bool own = false;
    if (remainder) {
        rest.limbs = remainder->limbs;
    } else if (b->count > TR_COUNT(stack)) {
        if (!tr_big_alloc(&rest, b->count)) {
            return false;
        }
        own = true;
    }
    bool ok = tr_big_divmod_trunc(quotient, &rest, a, b);
    if (ok && rest.count != 0) {
        if (quotient) {
            quotient->limbs[quotient->count] = 0;
            (void)tr_limbs_add_1(quotient->limbs, quotient->count + 1, 1);
            tr_big_finish(quotient, quotient->count + 1, true);
        }
        if (remainder) {
            (void)tr_limbs_sub(rest.limbs, b->limbs, b->count, rest.limbs, rest.count);
            tr_big_finish(&rest, b->count, b->negative);
        }
    }
    if (ok && remainder) {
        *remainder = rest;
    }
    if (own) {
        tr_big_free(&rest);
    }
    return ok;
}

BigDivide tr_big_true_divide(double *out, const BigInt *a, const BigInt *b) {
    bool negative = a->negative != b->negative;
    if (a->count == 0) {
        *out = negative ? -0.0 : 0.0;
        return BIG_DIVIDE_OK;
    }
    uint64_t bits_a = tr_big_bit_length(a);
    uint64_t bits_b = tr_big_bit_length(b);
    if (bits_a <= 53 && bits_b <= 53) {
        double value = (double)a->limbs[0] / (double)b->limbs[0];
        *out = negative ? -value : value;
        return BIG_DIVIDE_OK;
    }
    int64_t difference = (int64_t)(bits_a - bits_b);
    if (difference > 1025) {
        return BIG_DIVIDE_OVERFLOW;
    }
    if (difference < -1080) {
        *out = negative ? -0.0 : 0.0;
        return BIG_DIVIDE_OK;
    }
    /* Scale so that the integer quotient has 65 to 67 bits; its top 64 and a sticky bit decide the
     * rounding. */
    int64_t shift = 66 - difference;
    uint64_t by = (uint64_t)(shift < 0 ? -shift : shift);
    const BigInt *long_one = shift < 0 ? b : a;
    BigInt scaled;
    BigInt quotient;
    BigInt rest;
    if (!tr_big_alloc(&scaled, tr_big_shift_left_bound(long_one, by))) {
        return BIG_DIVIDE_NO_MEMORY;
    }
    tr_big_shift_left(&scaled, long_one, by);
    const BigInt *x = shift < 0 ? a : &scaled;
    const BigInt *y = shift < 0 ? &scaled : b;
    BigDivide status = BIG_DIVIDE_NO_MEMORY;
    if (!tr_big_alloc(&quotient, tr_big_quotient_bound(x, y))) {
        goto free_scaled;
    }
    if (!tr_big_alloc(&rest, TR_MAX(y->count, x->count))) {
        goto free_quotient;
    }
    if (tr_big_divmod_trunc(&quotient, &rest, x, y)) {
        int64_t exponent;
        bool sticky;
        uint64_t top = tr_limbs_top(quotient.limbs, quotient.count, &exponent, &sticky);
        double value = tr_limbs_compose_double(top, sticky || rest.count != 0, exponent - shift);
        *out = negative ? -value : value;
        status = isinf(value) ? BIG_DIVIDE_OVERFLOW : BIG_DIVIDE_OK;
    }
    tr_big_free(&rest);
free_quotient:
    tr_big_free(&quotient);
free_scaled:
    tr_big_free(&scaled);
    return status;
}
