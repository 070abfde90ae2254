/* Division of magnitudes: Knuth's algorithm D (TAOCP vol. 2, 4.3.1) for short quotients or
 * divisors, and the recursive division of Burnikel and Ziegler ("Fast Recursive Division", 1998)
 * above, which costs about two multiplications.
 *
 * Both work on a normalised divisor (top bit set) and on a dividend u that they turn into the
 * remainder in place. Algorithm D estimates each quotient limb from three limbs of u and two of the
 * divisor with a precomputed reciprocal (Moeller and Granlund, 2011), which is wrong by one too
 * many at most, and that almost never. */
#include "base/alloc.h"
#include "base/limbs.h"

#include <string.h>

enum { RECURSIVE_LIMBS = 32 };
enum { STACK_LIMBS = 128 };

/* The reciprocal of two normalised limbs for divide_3by2. */
static uint64_t reciprocal_2(uint64_t d1, uint64_t d0) {
    uint64_t v = tr_limbs_reciprocal(d1);
    uint64_t p = d1 * v + d0;
    if (p < d0) {
        v--;
        if (p >= d1) {
            v--;
            p -= d1;
        }
        p -= d1;
    }
    Wide t = (Wide)v * d0;
    p += (uint64_t)(t >> 64);
    if (p < (uint64_t)(t >> 64)) {
        v--;
        if (p > d1 || (p == d1 && (uint64_t)t >= d0)) {
            v--;
        }
    }
    return v;
}

/* floor((u2, u1, u0) / (d1, d0)), (u2, u1) < (d1, d0). */
static inline uint64_t divide_3by2(uint64_t u2, uint64_t u1, uint64_t u0, uint64_t d1, uint64_t d0,
                                   uint64_t inverse) {
    Wide q = (Wide)inverse * u2 + (((Wide)u2 << 64) | u1);
    uint64_t digit = (uint64_t)(q >> 64);
    uint64_t r1 = u1 - digit * d1;
    Wide d = ((Wide)d1 << 64) | d0;
    Wide r = (((Wide)r1 << 64) | u0) - (Wide)d0 * digit - d;
    digit++;
    if ((uint64_t)(r >> 64) >= (uint64_t)q) {
        digit--;
        r += d;
    }
    if (TR_UNLIKELY(r >= d)) {
        digit++;
    }
    return digit;
}

/* Divides u, m + n limbs whose top n are below v, by v, n >= 2 limbs, normalised. q gets m limbs,
 * the low n limbs of u the remainder and the others zero. */
static void divide_schoolbook(uint64_t *q, uint64_t *u, size_t m, const uint64_t *v, size_t n) {
    uint64_t d1 = v[n - 1];
    uint64_t d0 = v[n - 2];
    uint64_t inverse = reciprocal_2(d1, d0);
    for (size_t j = m; j-- > 0;) {
        uint64_t u2 = u[j + n];
        uint64_t u1 = u[j + n - 1];
        uint64_t digit;
        if (TR_UNLIKELY(u2 == d1 && u1 == d0)) {
            digit = UINT64_MAX;
        } else {
            digit = divide_3by2(u2, u1, u[j + n - 2], d1, d0, inverse);
        }
        uint64_t borrow = tr_limbs_submul_1(u + j, v, n, digit);
        if (TR_UNLIKELY(borrow > u2)) {
            digit--;
            (void)tr_limbs_add_n(u + j, u + j, v, n);
        }
        u[j + n] = 0;
        q[j] = digit;
    }
}

/* The same for any m <= n by recursion. product has room for n limbs, scratch for a multiplication
 * of n. */
static void divide_block(uint64_t *q, uint64_t *u, size_t m, const uint64_t *v, size_t n,
                         uint64_t *product, uint64_t *scratch) {
    if (m < RECURSIVE_LIMBS) {
        divide_schoolbook(q, u, m, v, n);
        return;
    }
    if (2 * m > n + 1) {
        /* Two quotients of half the length, the high one first. */
        size_t low = m / 2;
        divide_block(q + low, u + low, m - low, v, n, product, scratch);
        divide_block(q, u, low, v, n, product, scratch);
        return;
    }
    /* Divide by the top m limbs of v only, then subtract the quotient times the rest of v. */
    size_t k = n - m;
    uint64_t *top = u + k;
    uint64_t carry = 0;
    if (tr_limbs_compare_n(top + m, v + k, m) < 0) {
        divide_block(q, top, m, v + k, m, product, scratch);
    } else {
        /* The tops are equal: the quotient would be 2**(64 m), so take one less; rest = low part +
         * divisor. */
        memset(q, 0xFF, m * sizeof *q);
        carry = tr_limbs_add_n(top, top, v + k, m);
        memset(top + m, 0, m * sizeof *top);
    }
    tr_limbs_mul_with(product, v, k, q, m, scratch);
    /* u, with carry as its limb number n, minus product. */
    uint64_t negative = tr_limbs_sub_n(u, u, product, n);
    while (negative > carry) {
        (void)tr_limbs_sub_1(q, m, 1);
        carry += tr_limbs_add_n(u, u, v, n);
    }
}

/* Room that divide_long needs besides its operands. */
static size_t divide_scratch(size_t m, size_t n) {
    return TR_MIN(m, n) < RECURSIVE_LIMBS ? 0 : n + tr_limbs_mul_scratch(n);
}

/* Like divide_schoolbook for any m. */
static void divide_long(uint64_t *q, uint64_t *u, size_t m, const uint64_t *v, size_t n,
                        uint64_t *scratch) {
    if (TR_MIN(m, n) < RECURSIVE_LIMBS) {
        divide_schoolbook(q, u, m, v, n);
        return;
    }
    size_t first = m % n ? m % n : n;
    size_t done = m - first;
    divide_block(q + done, u + done, first, v, n, scratch, scratch + n);
    while (done > 0) {
        done -= n;
        divide_block(q + done, u + done, n, v, n, scratch, scratch + n);
    }
}

bool tr_limbs_divide(uint64_t *q, uint64_t *r, const uint64_t *a, size_t na, const uint64_t *d,
                     size_t nd) {
    if (nd == 1) {
        uint64_t rest = tr_limbs_divide_1(q, a, na, d[0]);
        if (r) {
            r[0] = rest;
        }
        return true;
    }
    /* u takes na + 1 limbs, v nd, and a quotient nobody wants still needs its place. */
    size_t m = na + 1 - nd;
    size_t need = na + 1 + nd + (q ? 0 : m) + divide_scratch(m, nd);
    uint64_t stack[STACK_LIMBS];
    uint64_t *memory = stack;
    if (need > STACK_LIMBS) {
        memory = tr_realloc_array(NULL, need, sizeof *memory);
        if (!memory) {
            return false;
        }
    }
    uint64_t *u = memory;
    uint64_t *v = u + na + 1;
    uint64_t *scratch = v + nd;
    if (!q) {
        q = scratch;
        scratch += m;
    }
    unsigned shift = (unsigned)__builtin_clzll(d[nd - 1]);
    (void)tr_limbs_shift_left(v, d, nd, shift);
    u[na] = tr_limbs_shift_left(u, a, na, shift);
    divide_long(q, u, m, v, nd, scratch);
    if (r) {
        (void)tr_limbs_shift_right(r, u, nd, shift);
    }
    if (memory != stack) {
        tr_free(memory);
    }
    return true;
}
