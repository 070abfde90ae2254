/* See limbs.h: the loops that are linear in the number of limbs. On x86-64 the carry chains use the
 * add-with-carry builtins, which halve the time of plain C; elsewhere 128-bit arithmetic says the
 * same. */
#include "base/limbs.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
static inline unsigned char add_carry(unsigned char carry, uint64_t a, uint64_t b, uint64_t *r) {
    unsigned long long sum;
    carry = _addcarry_u64(carry, a, b, &sum);
    *r = sum;
    return carry;
}
static inline unsigned char sub_borrow(unsigned char borrow, uint64_t a, uint64_t b, uint64_t *r) {
    unsigned long long difference;
    borrow = _subborrow_u64(borrow, a, b, &difference);
    *r = difference;
    return borrow;
}
#else
static inline unsigned char add_carry(unsigned char carry, uint64_t a, uint64_t b, uint64_t *r) {
    uint64_t sum = a + b;
    unsigned char first = sum < a;
    *r = sum + carry;
    return (unsigned char)(first | (*r < sum));
}
static inline unsigned char sub_borrow(unsigned char borrow, uint64_t a, uint64_t b, uint64_t *r) {
    uint64_t difference = a - b;
    unsigned char first = a < b;
    *r = difference - borrow;
    return (unsigned char)(first | (difference < borrow));
}
#endif

uint64_t tr_limbs_add_n(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n) {
    unsigned char carry = 0;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        carry = add_carry(carry, a[i], b[i], r + i);
        carry = add_carry(carry, a[i + 1], b[i + 1], r + i + 1);
        carry = add_carry(carry, a[i + 2], b[i + 2], r + i + 2);
        carry = add_carry(carry, a[i + 3], b[i + 3], r + i + 3);
    }
    for (; i < n; i++) {
        carry = add_carry(carry, a[i], b[i], r + i);
    }
    return carry;
}

uint64_t tr_limbs_sub_n(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n) {
    unsigned char borrow = 0;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        borrow = sub_borrow(borrow, a[i], b[i], r + i);
        borrow = sub_borrow(borrow, a[i + 1], b[i + 1], r + i + 1);
        borrow = sub_borrow(borrow, a[i + 2], b[i + 2], r + i + 2);
        borrow = sub_borrow(borrow, a[i + 3], b[i + 3], r + i + 3);
    }
    for (; i < n; i++) {
        borrow = sub_borrow(borrow, a[i], b[i], r + i);
    }
    return borrow;
}

uint64_t tr_limbs_add(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    uint64_t carry = tr_limbs_add_n(r, a, b, nb);
    for (size_t i = nb; i < na; i++) {
        uint64_t sum = a[i] + carry;
        carry = sum < carry;
        r[i] = sum;
    }
    return carry;
}

uint64_t tr_limbs_sub(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    uint64_t borrow = tr_limbs_sub_n(r, a, b, nb);
    for (size_t i = nb; i < na; i++) {
        uint64_t limb = a[i];
        r[i] = limb - borrow;
        borrow = limb < borrow;
    }
    return borrow;
}

uint64_t tr_limbs_add_1(uint64_t *a, size_t n, uint64_t value) {
    for (size_t i = 0; i < n && value != 0; i++) {
        a[i] += value;
        value = a[i] < value;
    }
    return value;
}

uint64_t tr_limbs_sub_1(uint64_t *a, size_t n, uint64_t value) {
    for (size_t i = 0; i < n && value != 0; i++) {
        uint64_t limb = a[i];
        a[i] = limb - value;
        value = limb < value;
    }
    return value;
}

uint64_t tr_limbs_mul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m, uint64_t carry) {
    for (size_t i = 0; i < n; i++) {
        Wide product = (Wide)a[i] * m + carry;
        r[i] = (uint64_t)product;
        carry = (uint64_t)(product >> 64);
    }
    return carry;
}

uint64_t tr_limbs_addmul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m) {
    uint64_t carry = 0;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        Wide p0 = (Wide)a[i] * m + r[i] + carry;
        r[i] = (uint64_t)p0;
        Wide p1 = (Wide)a[i + 1] * m + r[i + 1] + (uint64_t)(p0 >> 64);
        r[i + 1] = (uint64_t)p1;
        Wide p2 = (Wide)a[i + 2] * m + r[i + 2] + (uint64_t)(p1 >> 64);
        r[i + 2] = (uint64_t)p2;
        Wide p3 = (Wide)a[i + 3] * m + r[i + 3] + (uint64_t)(p2 >> 64);
        r[i + 3] = (uint64_t)p3;
        carry = (uint64_t)(p3 >> 64);
    }
    for (; i < n; i++) {
        Wide product = (Wide)a[i] * m + r[i] + carry;
        r[i] = (uint64_t)product;
        carry = (uint64_t)(product >> 64);
    }
    return carry;
}

uint64_t tr_limbs_submul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m) {
    uint64_t borrow = 0;
    for (size_t i = 0; i < n; i++) {
        Wide product = (Wide)a[i] * m + borrow;
        uint64_t low = (uint64_t)product;
        borrow = (uint64_t)(product >> 64) + (r[i] < low);
        r[i] -= low;
    }
    return borrow;
}

uint64_t tr_limbs_shift_left(uint64_t *r, const uint64_t *a, size_t n, unsigned bits) {
    if (n == 0) {
        return 0;
    }
    if (bits == 0) {
        memmove(r, a, n * sizeof *r);
        return 0;
    }
    uint64_t out = a[n - 1] >> (64 - bits);
    for (size_t i = n - 1; i > 0; i--) {
        r[i] = a[i] << bits | a[i - 1] >> (64 - bits);
    }
    r[0] = a[0] << bits;
    return out;
}

uint64_t tr_limbs_shift_right(uint64_t *r, const uint64_t *a, size_t n, unsigned bits) {
    if (n == 0) {
        return 0;
    }
    if (bits == 0) {
        memmove(r, a, n * sizeof *r);
        return 0;
    }
    uint64_t out = a[0] << (64 - bits);
    for (size_t i = 0; i + 1 < n; i++) {
        r[i] = a[i] >> bits | a[i + 1] << (64 - bits);
    }
    r[n - 1] = a[n - 1] >> bits;
    return out;
}

int tr_limbs_compare_n(const uint64_t *a, const uint64_t *b, size_t n) {
    while (n-- > 0) {
        if (a[n] != b[n]) {
            return a[n] < b[n] ? -1 : 1;
        }
    }
    return 0;
}

int tr_limbs_compare(const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    if (na != nb) {
        return na < nb ? -1 : 1;
    }
    return tr_limbs_compare_n(a, b, na);
}

uint64_t tr_limbs_divide_1(uint64_t *q, const uint64_t *a, size_t n, uint64_t d) {
    unsigned shift = (unsigned)__builtin_clzll(d);
    uint64_t inverse = tr_limbs_reciprocal(d << shift);
    d <<= shift;
    if (n == 0) {
        return 0;
    }
    uint64_t rest = shift ? a[n - 1] >> (64 - shift) : 0;
    for (size_t i = n; i-- > 0;) {
        uint64_t low = a[i] << shift;
        if (shift && i > 0) {
            low |= a[i - 1] >> (64 - shift);
        }
        uint64_t digit = tr_limbs_divide_2by1(rest, low, d, inverse, &rest);
        if (q) {
            q[i] = digit;
        }
    }
    return rest >> shift;
}

double tr_limbs_compose_double(uint64_t top, bool sticky, int64_t exponent) {
    /* The value is in [2**(exponent + 63), 2**(exponent + 64)). */
    if (exponent > 1024 - 64) {
        return INFINITY;
    }
    /* How many of the 64 bits are kept: 53, fewer for a subnormal. */
    int64_t kept = exponent >= -1022 - 63 ? 53 : 53 - (-1022 - 63 - exponent);
    if (kept < 0) {
        return 0.0;
    }
    unsigned dropped = 64 - (unsigned)kept;
    uint64_t mantissa = dropped == 64 ? 0 : top >> dropped;
    uint64_t rest = dropped == 64 ? top : top << kept;
    uint64_t half = UINT64_C(1) << 63;
    if (rest > half || (rest == half && (sticky || (mantissa & 1)))) {
        mantissa++;
    }
    return ldexp((double)mantissa, (int)exponent + (int)dropped);
}

uint64_t tr_limbs_top(const uint64_t *a, size_t n, int64_t *exponent, bool *sticky) {
    unsigned shift = (unsigned)__builtin_clzll(a[n - 1]);
    uint64_t top = a[n - 1] << shift;
    uint64_t rest = 0;
    if (n >= 2) {
        if (shift) {
            top |= a[n - 2] >> (64 - shift);
        }
        rest = a[n - 2] << shift;
        for (size_t i = 0; i + 2 < n && rest == 0; i++) {
            rest = a[i];
        }
    }
    *sticky = rest != 0;
    *exponent = (int64_t)(n - 1) * 64 - shift;
    return top;
}
