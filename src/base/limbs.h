/* Magnitudes: the layer under bigint.h, on bare arrays of 64-bit limbs, least significant first.
 *
 * Counts are given, not stored; nothing is normalised unless a comment says so; `carry` and
 * `borrow` results are what did not fit. Used by bigint*.c and by the exact paths of dtoa*.c, and
 * by nobody else. The multiplication and division entry points choose among algorithms by size;
 * their temporary memory comes from tr_malloc. */
#ifndef TR_BASE_LIMBS_H
#define TR_BASE_LIMBS_H

#include "base/compiler.h"

typedef unsigned __int128 Wide;

/* ---- linear ---- r may be a or b */
uint64_t tr_limbs_add_n(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n);
uint64_t tr_limbs_sub_n(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n);
/* na >= nb; r has na limbs. */
uint64_t tr_limbs_add(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb);
uint64_t tr_limbs_sub(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb);
/* In place: a += value, a -= value. */
uint64_t tr_limbs_add_1(uint64_t *a, size_t n, uint64_t value);
uint64_t tr_limbs_sub_1(uint64_t *a, size_t n, uint64_t value);
/* r = a * m + carry; r += a * m; r -= a * m. */
uint64_t tr_limbs_mul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m, uint64_t carry);
uint64_t tr_limbs_addmul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m);
uint64_t tr_limbs_submul_1(uint64_t *r, const uint64_t *a, size_t n, uint64_t m);
/* 0 <= bits < 64. Left: r may lie at or above a; returns the bits shifted out at the top. Right: r
 * may lie at or below a; returns the bits shifted out, at the top of the word. */
uint64_t tr_limbs_shift_left(uint64_t *r, const uint64_t *a, size_t n, unsigned bits);
uint64_t tr_limbs_shift_right(uint64_t *r, const uint64_t *a, size_t n, unsigned bits);
int tr_limbs_compare_n(const uint64_t *a, const uint64_t *b, size_t n);
/* Both normalised. */
int tr_limbs_compare(const uint64_t *a, size_t na, const uint64_t *b, size_t nb);

static inline size_t tr_limbs_normalise(const uint64_t *a, size_t n) {
    while (n > 0 && a[n - 1] == 0) {
        n--;
    }
    return n;
}

/* ---- multiplication ---- r has na + nb limbs and overlaps neither input; na, nb >= 1. */
/* Schoolbook; needs no memory. */
void tr_limbs_mul_small(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb);
void tr_limbs_square_small(uint64_t *r, const uint64_t *a, size_t n);
/* Any size; a == b (and na == nb) squares. */
bool tr_limbs_mul(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b,
                  size_t nb) TR_MUST_CHECK;
/* The same with the caller's scratch of tr_limbs_mul_scratch(max(na, nb)) limbs. */
size_t tr_limbs_mul_scratch(size_t n);
void tr_limbs_mul_with(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb,
                       uint64_t *scratch);

/* ---- division ---- */

/* floor((2**128 - 1) / d) - 2**64 for a d with the top bit set (Moeller and Granlund, "Improved
 * division by invariant integers", 2011). */
static inline uint64_t tr_limbs_reciprocal(uint64_t d) {
    return (uint64_t)((((Wide)~d << 64) | UINT64_MAX) / d);
}
/* (high, low) / d with high < d, d normalised and its reciprocal; the remainder goes to *rest. */
static inline uint64_t tr_limbs_divide_2by1(uint64_t high, uint64_t low, uint64_t d,
                                            uint64_t inverse, uint64_t *rest) {
    Wide product = (Wide)inverse * high + (((Wide)high << 64) | low);
    uint64_t quotient = (uint64_t)(product >> 64) + 1;
    uint64_t r = low - quotient * d;
    if (r > (uint64_t)product) {
        quotient--;
        r += d;
    }
    if (TR_UNLIKELY(r >= d)) {
        quotient++;
        r -= d;
    }
    *rest = r;
    return quotient;
}
/* q = a / d, returns a % d; d != 0; q may be a or NULL. */
uint64_t tr_limbs_divide_1(uint64_t *q, const uint64_t *a, size_t n, uint64_t d);
/* a / d with d[nd - 1] != 0, na >= nd >= 1. q (or NULL) gets na - nd + 1 limbs, r (or NULL) nd
 * limbs. q and r may not overlap the inputs. */
bool tr_limbs_divide(uint64_t *q, uint64_t *r, const uint64_t *a, size_t na, const uint64_t *d,
                     size_t nd) TR_MUST_CHECK;

/* ---- to floating point ---- */
/* The double nearest to (top + a fraction if sticky) * 2**exponent, ties to even; top has bit 63
 * set. Handles subnormals; too large gives infinity. */
double tr_limbs_compose_double(uint64_t top, bool sticky, int64_t exponent);
/* The top 64 bits of a normalised n >= 1, and whether any lower bit is set. a = top * 2**exponent +
 * rest. */
uint64_t tr_limbs_top(const uint64_t *a, size_t n, int64_t *exponent, bool *sticky);

static inline unsigned tr_limbs_bits(uint64_t limb) {
    return limb ? 64 - (unsigned)__builtin_clzll(limb) : 0;
}

#endif
