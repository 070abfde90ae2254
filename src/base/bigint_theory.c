/* Powers, modular powers and inverses, greatest common divisor and integer square root of integers
 * of any size.
 *
 * Modular powers use Montgomery's representation for odd moduli ("Modular multiplication without
 * trial division", 1985) and plain division for even ones, with a fixed window over the exponent.
 * The gcd is Lehmer's: quotients are found on the leading 64 bits of both numbers, as long as
 * Collins' condition proves them right for the whole numbers, and applied to the whole numbers in
 * one pass. The square root doubles its precision per step; each step needs one division of half
 * the length. */
#include "base/alloc.h"
#include "base/bigint.h"
#include "base/limbs.h"

#include <math.h>
#include <string.h>

/* ---- powers ---- */

size_t tr_big_pow_bound(const BigInt *base, uint64_t exponent) {
    uint64_t bits;
    if (base->count == 0 || exponent == 0 || (base->count == 1 && base->limbs[0] == 1)) {
        return 1;
    }
    if (__builtin_mul_overflow(tr_big_bit_length(base), exponent, &bits) ||
        bits / 64 + 3 > TR_BIG_MAX_LIMBS) {
        return SIZE_MAX;
    }
    return (size_t)(bits / 64) + 3;
}

bool tr_big_pow(BigInt *out, const BigInt *base, uint64_t exponent) {
    bool negative = base->negative && (exponent & 1);
    if (exponent == 0 || base->count == 0 || (base->count == 1 && base->limbs[0] == 1)) {
        out->limbs[0] = 1;
        tr_big_finish(out, exponent == 0 || base->count != 0, negative);
        return true;
    }
    /* Only the odd part is multiplied; the factors of two are one shift at the end. */
    size_t bound = tr_big_pow_bound(base, exponent);
    uint64_t zeros = tr_big_trailing_zeros(base);
    size_t nb = base->count - (size_t)(zeros / 64);
    uint64_t *memory = tr_realloc_array(NULL, bound + nb, sizeof *memory);
    if (!memory) {
        return false;
    }
    uint64_t *odd = memory + bound;
    (void)tr_limbs_shift_right(odd, base->limbs + base->count - nb, nb, zeros % 64);
    nb = tr_limbs_normalise(odd, nb);
    uint64_t *result = out->limbs;
    uint64_t *other = memory;
    memcpy(result, odd, nb * sizeof *odd);
    size_t n = nb;
    bool ok = true;
    for (int bit = 62 - __builtin_clzll(exponent); bit >= 0 && ok; bit--) {
        ok = tr_limbs_mul(other, result, n, result, n);
        if (!ok) {
            break;
        }
        n = tr_limbs_normalise(other, 2 * n);
        uint64_t *swap = result;
        result = other;
        other = swap;
        if (exponent >> bit & 1) {
            if (nb == 1) {
                uint64_t carry = tr_limbs_mul_1(result, result, n, odd[0], 0);
                if (carry) {
                    result[n++] = carry;
                }
            } else {
                ok = tr_limbs_mul(other, result, n, odd, nb);
                n = tr_limbs_normalise(other, n + nb);
                swap = result;
                result = other;
                other = swap;
            }
        }
    }
    if (ok) {
        uint64_t shift = zeros * exponent;
        size_t whole = (size_t)(shift / 64);
        /* Upwards within one array or from one to the other: the shift works from the top down. */
        uint64_t top = tr_limbs_shift_left(out->limbs + whole, result, n, shift % 64);
        n += whole;
        memset(out->limbs, 0, whole * sizeof *result);
        if (top) {
            out->limbs[n++] = top;
        }
        tr_big_finish(out, n, negative);
    }
    tr_free(memory);
    return ok;
}

uint64_t tr_uint64_pow_mod(uint64_t base, uint64_t exponent, uint64_t modulus) {
    /* Residues are kept shifted like the normalised modulus, so that one division step reduces a
     * product. */
    unsigned shift = (unsigned)__builtin_clzll(modulus);
    uint64_t d = modulus << shift;
    uint64_t inverse = tr_limbs_reciprocal(d);
    uint64_t square = (base % modulus) << shift;
    uint64_t result = (1 % modulus) << shift;
    for (; exponent != 0; exponent >>= 1) {
        if (exponent & 1) {
            Wide product = (Wide)result * (square >> shift);
            (void)tr_limbs_divide_2by1((uint64_t)(product >> 64), (uint64_t)product, d, inverse,
                                       &result);
        }
        Wide product = (Wide)square * (square >> shift);
        (void)tr_limbs_divide_2by1((uint64_t)(product >> 64), (uint64_t)product, d, inverse,
                                   &square);
    }
    return result >> shift;
}

/* Multiplication modulo m. Montgomery form multiplies by R**-1 with R = 2**(64 n) besides. */
typedef struct Reducer {
    const uint64_t *modulus;
    size_t n;
    bool montgomery;
    uint64_t negative_inverse; /* -modulus**-1 modulo 2**64 */
    uint64_t *product;         /* 2 n limbs */
} Reducer;

static bool reduce_multiply(const Reducer *reducer, uint64_t *r, const uint64_t *a,
                            const uint64_t *b) {
    size_t n = reducer->n;
    uint64_t *product = reducer->product;
    const uint64_t *m = reducer->modulus;
    if (!tr_limbs_mul(product, a, n, b, n)) {
        return false;
    }
    if (!reducer->montgomery) {
        return tr_limbs_divide(NULL, r, product, 2 * n, m, n);
    }
    for (size_t i = 0; i < n; i++) {
        /* Makes limb i zero; its place keeps the carry out of limb i + n - 1. */
        uint64_t factor = product[i] * reducer->negative_inverse;
        product[i] = tr_limbs_addmul_1(product + i, m, n, factor);
    }
    uint64_t carry = tr_limbs_add_n(r, product + n, product, n);
    if (carry || tr_limbs_compare_n(r, m, n) >= 0) {
        (void)tr_limbs_sub_n(r, r, m, n);
    }
    return true;
}

static unsigned exponent_bits(const BigInt *exponent, uint64_t at, unsigned width) {
    size_t limb = (size_t)(at / 64);
    unsigned shift = (unsigned)(at % 64);
    uint64_t value = exponent->limbs[limb] >> shift;
    if (shift + width > 64 && limb + 1 < exponent->count) {
        value |= exponent->limbs[limb + 1] << (64 - shift);
    }
    return (unsigned)(value & ((1u << width) - 1));
}

/* result = base**exponent with table entries in the reducer's form; table has 2**width entries of n
 * limbs. */
static bool window_power(const Reducer *reducer, uint64_t *result, uint64_t *table, unsigned width,
                         const BigInt *exponent) {
    size_t n = reducer->n;
    for (size_t i = 2; i < (size_t)1 << width; i++) {
        const uint64_t *x = i % 2 ? table + n : table + i / 2 * n;
        const uint64_t *y = i % 2 ? table + (i - 1) * n : x;
        if (!reduce_multiply(reducer, table + i * n, x, y)) {
            return false;
        }
    }
    uint64_t windows = (tr_big_bit_length(exponent) + width - 1) / width;
    memcpy(result, table, n * sizeof *result);
    for (uint64_t w = windows; w-- > 0;) {
        if (w + 1 < windows) {
            for (unsigned i = 0; i < width; i++) {
                if (!reduce_multiply(reducer, result, result, result)) {
                    return false;
                }
            }
        }
        unsigned bits = exponent_bits(exponent, w * width, width);
        if (w + 1 == windows) {
            memcpy(result, table + bits * n, n * sizeof *result);
        } else if (bits && !reduce_multiply(reducer, result, result, table + bits * n)) {
            return false;
        }
    }
    return true;
}

/* r = a * 2**(64 n) modulo m, a has n limbs. */
static bool to_montgomery(uint64_t *r, const uint64_t *a, const uint64_t *m, size_t n,
                          uint64_t *wide) {
    memset(wide, 0, n * sizeof *wide);
    memcpy(wide + n, a, n * sizeof *wide);
    return tr_limbs_divide(NULL, r, wide, 2 * n, m, n);
}

bool tr_big_pow_mod(BigInt *out, const BigInt *base, const BigInt *exponent,
                    const BigInt *modulus) {
    size_t n = modulus->count;
    if (n == 1 && modulus->limbs[0] == 1) {
        tr_big_finish(out, 0, false);
        return true;
    }
    uint64_t bits = tr_big_bit_length(exponent);
    unsigned width = bits <= 20 ? 1 : bits <= 80 ? 3 : bits <= 500 ? 4 : 5;
    size_t entries = (size_t)1 << width;
    /* table, product, result */
    uint64_t *memory = tr_realloc_array(NULL, (entries + 4) * n, sizeof *memory);
    if (!memory) {
        return false;
    }
    uint64_t *table = memory;
    uint64_t *result = memory + (entries + 2) * n;
    uint64_t *spare = result + n;
    const uint64_t *m = modulus->limbs;
    Reducer reducer = {m, n, (m[0] & 1) != 0, 0, memory + entries * n};
    BigInt positive = {.limbs = modulus->limbs, .count = n, .negative = false};
    BigInt reduced = {.limbs = spare};
    bool ok = tr_big_divmod_floor(NULL, &reduced, base, &positive);
    if (ok) {
        memset(spare + reduced.count, 0, (n - reduced.count) * sizeof *spare);
        memset(result, 0, n * sizeof *result);
        result[0] = 1;
        if (reducer.montgomery) {
            uint64_t inverse = m[0]; /* right to 3 bits; every step doubles that */
            for (int i = 0; i < 5; i++) {
                inverse *= 2 - m[0] * inverse;
            }
            reducer.negative_inverse = 0 - inverse;
            ok = to_montgomery(table, result, m, n, reducer.product) &&
                 to_montgomery(table + n, spare, m, n, reducer.product);
        } else {
            memcpy(table, result, n * sizeof *result);
            memcpy(table + n, spare, n * sizeof *result);
        }
    }
    ok = ok && window_power(&reducer, result, table, width, exponent);
    if (ok && reducer.montgomery) {
        memset(spare, 0, n * sizeof *spare);
        spare[0] = 1;
        ok = reduce_multiply(&reducer, result, result, spare);
    }
    if (ok) {
        size_t count = tr_limbs_normalise(result, n);
        if (modulus->negative && count != 0) {
            (void)tr_limbs_sub(out->limbs, m, n, result, count);
            tr_big_finish(out, n, true);
        } else {
            memcpy(out->limbs, result, count * sizeof *result);
            tr_big_finish(out, count, false);
        }
    }
    tr_free(memory);
    return ok;
}

bool tr_big_inverse_mod(BigInt *out, const BigInt *a, const BigInt *modulus, bool *exists) {
    /* Euclid's algorithm on (modulus, a); s is a's cofactor, whose sign alternates. */
    size_t n = modulus->count;
    size_t room = n + 2;
    uint64_t *memory = tr_realloc_array(NULL, 7 * room, sizeof *memory);
    if (!memory) {
        return false;
    }
    BigInt positive = {.limbs = modulus->limbs, .count = n, .negative = false};
    BigInt r0 = {.limbs = memory};
    BigInt r1 = {.limbs = memory + room};
    BigInt r2 = {.limbs = memory + 2 * room};
    BigInt quotient = {.limbs = memory + 3 * room};
    BigInt s0 = {.limbs = memory + 4 * room};
    BigInt s1 = {.limbs = memory + 5 * room};
    uint64_t *product = memory + 6 * room;
    tr_big_copy(&r0, &positive);
    s1.limbs[0] = 1;
    s1.count = 1;
    bool minus = false; /* sign of s1 */
    bool ok = tr_big_divmod_floor(NULL, &r1, a, &positive);
    while (ok && r1.count != 0) {
        ok = tr_big_divmod_trunc(&quotient, &r2, &r0, &r1);
        if (!ok) {
            break;
        }
        /* s2 = s0 + quotient * s1 in magnitude, at most modulus; it takes s0's place. */
        size_t count = 0;
        if (quotient.count + s1.count <= room) {
            ok = tr_limbs_mul(product, quotient.limbs, quotient.count, s1.limbs, s1.count);
            count = tr_limbs_normalise(product, quotient.count + s1.count);
        }
        if (!ok) {
            break;
        }
        BigInt term = {.limbs = product, .count = count};
        tr_big_add(&s0, &s0, &term);
        BigInt swap = s0;
        s0 = s1;
        s1 = swap;
        minus = !minus;
        swap = r0;
        r0 = r1;
        r1 = r2;
        r2 = swap;
    }
    if (ok) {
        *exists = r0.count == 1 && r0.limbs[0] == 1;
        /* s0 is the cofactor of r0, its sign the opposite of s1's. */
        bool negative = !minus;
        if (!*exists || (n == 1 && modulus->limbs[0] == 1)) {
            tr_big_finish(out, 0, false);
        } else if (negative != modulus->negative) {
            (void)tr_limbs_sub(out->limbs, modulus->limbs, n, s0.limbs, s0.count);
            tr_big_finish(out, n, modulus->negative);
        } else {
            tr_big_copy(out, &s0);
            out->negative = modulus->negative;
        }
    }
    tr_free(memory);
    return ok;
}

/* ---- greatest common divisor ---- */

uint64_t tr_uint64_gcd(uint64_t a, uint64_t b) {
    if (a == 0 || b == 0) {
        return a | b;
    }
    int shift = __builtin_ctzll(a | b);
    a >>= __builtin_ctzll(a);
    while (b != 0) {
        b >>= __builtin_ctzll(b);
        if (a > b) {
            uint64_t swap = a;
            a = b;
            b = swap;
        }
        b -= a;
    }
    return a << shift;
}

/* Bits [n * 64 - shift - 64, n * 64 - shift) of the n-limb number. */
static uint64_t leading_bits(const uint64_t *a, size_t n, unsigned shift) {
    uint64_t top = a[n - 1] << shift;
    if (shift && n > 1) {
        top |= a[n - 2] >> (64 - shift);
    }
    return top;
}

/* r = x a - y b, known to be not negative and to have no more than n limbs. */
static void combine(uint64_t *r, const uint64_t *a, uint64_t x, const uint64_t *b, uint64_t y,
                    size_t n) {
    uint64_t carry_a = 0;
    uint64_t carry_b = 0;
    uint64_t borrow = 0;
    for (size_t i = 0; i < n; i++) {
        Wide pa = (Wide)a[i] * x + carry_a;
        Wide pb = (Wide)b[i] * y + carry_b;
        carry_a = (uint64_t)(pa >> 64);
        carry_b = (uint64_t)(pb >> 64);
        Wide d = (Wide)(uint64_t)pa - (uint64_t)pb - borrow;
        r[i] = (uint64_t)d;
        borrow = (uint64_t)(d >> 64) & 1;
    }
}

/* One pass of Lehmer's method on a >= b, both n limbs (b may have zeros on top). Writes the reduced
 * pair to x and y. Returns false if not even one quotient was certain. */
static bool lehmer_step(uint64_t *x, uint64_t *y, const uint64_t *a, const uint64_t *b, size_t n) {
    unsigned shift = (unsigned)__builtin_clzll(a[n - 1]);
    uint64_t r0 = leading_bits(a, n, shift);
    uint64_t r1 = leading_bits(b, n, shift);
    uint64_t u0 = 1;
    uint64_t v0 = 0;
    uint64_t u1 = 0;
    uint64_t v1 = 1;
    bool odd = false;
    while (r1 != 0) {
        /* Six quotients in ten are 1 or 2, and subtracting is cheaper than dividing. */
        uint64_t q = 1;
        uint64_t r2 = r0 - r1;
        if (r2 >= r1) {
            q = 2;
            r2 -= r1;
            if (r2 >= r1) {
                q = r0 / r1;
                r2 = r0 - q * r1;
            }
        }
        uint64_t u2 = u0 + q * u1;
        uint64_t v2 = v0 + q * v1;
        if (r2 < v2 || r1 - r2 < v1 + v2) {
            break;
        }
        r0 = r1;
        r1 = r2;
        u0 = u1;
        u1 = u2;
        v0 = v1;
        v1 = v2;
        odd = !odd;
    }
    if (u1 == 0) {
        return false;
    }
    if (odd) {
        combine(x, b, v0, a, u0, n);
        combine(y, a, u1, b, v1, n);
    } else {
        combine(x, a, u0, b, v0, n);
        combine(y, b, v1, a, u1, n);
    }
    return true;
}

bool tr_big_gcd(BigInt *out, const BigInt *first, const BigInt *second) {
    size_t n = TR_MAX(first->count, second->count);
    if (n <= 1 || first->count == 0 || second->count == 0) {
        if (n <= 1) {
            uint64_t x = first->count ? first->limbs[0] : 0;
            uint64_t y = second->count ? second->limbs[0] : 0;
            out->limbs[0] = tr_uint64_gcd(x, y);
            tr_big_finish(out, 1, false);
        } else {
            tr_big_copy(out, first->count ? first : second);
            out->negative = false;
        }
        return true;
    }
    uint64_t *memory = tr_realloc_array(NULL, 4 * n, sizeof *memory);
    if (!memory) {
        return false;
    }
    uint64_t *a = memory;
    uint64_t *b = memory + n;
    uint64_t *x = memory + 2 * n;
    uint64_t *y = memory + 3 * n;
    if (tr_big_compare_magnitude(first, second) < 0) {
        const BigInt *swap = first;
        first = second;
        second = swap;
    }
    size_t na = first->count;
    size_t nb = second->count;
    memcpy(a, first->limbs, na * sizeof *a);
    memcpy(b, second->limbs, nb * sizeof *b);
    bool ok = true;
    while (nb > 1) {
        bool stepped = false;
        if (na - nb <= 1) {
            memset(b + nb, 0, (na - nb) * sizeof *b);
            stepped = lehmer_step(x, y, a, b, na);
        }
        if (stepped) {
            nb = tr_limbs_normalise(y, na);
            na = tr_limbs_normalise(x, na);
        } else {
            /* a, b = b, a % b */
            ok = tr_limbs_divide(NULL, y, a, na, b, nb);
            if (!ok) {
                break;
            }
            memcpy(x, b, nb * sizeof *b);
            na = nb;
            nb = tr_limbs_normalise(y, nb);
        }
        uint64_t *swap = a;
        a = x;
        x = swap;
        swap = b;
        b = y;
        y = swap;
    }
    if (ok) {
        if (nb == 1) {
            uint64_t rest = tr_limbs_divide_1(NULL, a, na, b[0]);
            out->limbs[0] = tr_uint64_gcd(rest, b[0]);
            tr_big_finish(out, 1, false);
        } else {
            memcpy(out->limbs, a, na * sizeof *a);
            tr_big_finish(out, na, false);
        }
    }
    tr_free(memory);
    return ok;
}

/* ---- square root ---- */

uint64_t tr_uint64_isqrt(uint64_t value) {
    uint64_t root = (uint64_t)sqrt((double)value);
    /* The conversion and the root round; the true root is at most one away. */
    while (root > UINT32_MAX || root * root > value) {
        root--;
    }
    while (root < UINT32_MAX && (root + 1) * (root + 1) <= value) {
        root++;
    }
    return root;
}

bool tr_big_isqrt(BigInt *out, const BigInt *a) {
    if (a->count <= 1) {
        out->limbs[0] = tr_uint64_isqrt(a->count ? a->limbs[0] : 0);
        tr_big_finish(out, 1, false);
        return true;
    }
    /* root approximates sqrt(a >> 2 (c - d)) to within one, for d growing from 30 bits to c,
     * doubling each time: if it has e bits now, root * 2**(d-e-1) + (a >> (2c - e - d + 1)) / root
     * is as good for d. */
    uint64_t c = (tr_big_bit_length(a) - 1) / 2;
    unsigned s = 0;
    while (c >> s > 30) {
        s++;
    }
    size_t room = a->count + 3;
    uint64_t *memory = tr_realloc_array(NULL, 4 * room, sizeof *memory);
    if (!memory) {
        return false;
    }
    BigInt part = {.limbs = memory};
    BigInt root = {.limbs = memory + room};
    BigInt shifted = {.limbs = memory + 2 * room};
    BigInt quotient = {.limbs = memory + 3 * room};
    uint64_t d = c >> s;
    tr_big_shift_right(&part, a, 2 * (c - d));
    root.limbs[0] = tr_uint64_isqrt(part.limbs[0]);
    root.count = 1;
    bool ok = true;
    while (ok && s-- > 0) {
        uint64_t e = d;
        d = c >> s;
        tr_big_shift_right(&part, a, 2 * c - e - d + 1);
        ok = tr_big_divmod_trunc(&quotient, NULL, &part, &root);
        tr_big_shift_left(&shifted, &root, d - e - 1);
        if (ok) {
            tr_big_add(&root, &shifted, &quotient);
        }
    }
    /* The root may be one too large. */
    if (ok) {
        ok = tr_limbs_mul(part.limbs, root.limbs, root.count, root.limbs, root.count);
        tr_big_finish(&part, 2 * root.count, false);
        if (ok && tr_big_compare_magnitude(&part, a) > 0) {
            (void)tr_limbs_sub_1(root.limbs, root.count, 1);
        }
    }
    if (ok) {
        root.count = tr_limbs_normalise(root.limbs, root.count);
        tr_big_copy(out, &root);
    }
    tr_free(memory);
    return ok;
}
