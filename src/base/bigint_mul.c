/* Multiplication of magnitudes: schoolbook below KARATSUBA_LIMBS, then Karatsuba, then Toom-Cook
 * with three parts from TOOM3_LIMBS (Knuth, TAOCP vol. 2, 4.3.3; the interpolation sequence is
 * Bodrato's, 2007). Squares share the code: whenever both operands are the same memory, only half
 * of the evaluation is done and the schoolbook step computes each cross product once.
 *
 * The balanced routines take one scratch area, allocated once by the caller and handed down, so
 * that an out-of-memory error can happen at one place only. Unbalanced products are cut into
 * balanced blocks. */
#include "base/alloc.h"
#include "base/limbs.h"

#include <string.h>

enum { KARATSUBA_LIMBS = 24, KARATSUBA_SQUARE_LIMBS = 40, TOOM3_LIMBS = 100 };
enum { STACK_SCRATCH = 400 };

void tr_limbs_mul_small(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    if (na < nb) {
        const uint64_t *pointer = a;
        a = b;
        b = pointer;
        size_t count = na;
        na = nb;
        nb = count;
    }
    r[na] = tr_limbs_mul_1(r, a, na, b[0], 0);
    for (size_t i = 1; i < nb; i++) {
        r[na + i] = tr_limbs_addmul_1(r + i, a, na, b[i]);
    }
}

void tr_limbs_square_small(uint64_t *r, const uint64_t *a, size_t n) {
    /* The products a[i] * a[j] with i < j, then twice that plus the squares. */
    r[0] = 0;
    if (n > 1) {
        r[n] = tr_limbs_mul_1(r + 1, a + 1, n - 1, a[0], 0);
        for (size_t i = 1; i + 1 < n; i++) {
            r[n + i] = tr_limbs_addmul_1(r + 2 * i + 1, a + i + 1, n - 1 - i, a[i]);
        }
    }
    r[2 * n - 1] = 0;
    uint64_t carry = 0;
    uint64_t out_bit = 0;
    for (size_t i = 0; i < n; i++) {
        Wide square = (Wide)a[i] * a[i];
        uint64_t low = r[2 * i] << 1 | out_bit;
        uint64_t high = r[2 * i + 1] << 1 | r[2 * i] >> 63;
        out_bit = r[2 * i + 1] >> 63;
        Wide sum = (Wide)low + (uint64_t)square + carry;
        r[2 * i] = (uint64_t)sum;
        sum = (Wide)high + (uint64_t)(square >> 64) + (uint64_t)(sum >> 64);
        r[2 * i + 1] = (uint64_t)sum;
        carry = (uint64_t)(sum >> 64);
    }
}

/* |a - b| where a has na limbs and b has nb <= na; r has na limbs. Returns whether a < b. */
static bool difference(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    bool a_longer = tr_limbs_normalise(a + nb, na - nb) != 0;
    if (a_longer || tr_limbs_compare_n(a, b, nb) >= 0) {
        (void)tr_limbs_sub(r, a, na, b, nb);
        return false;
    }
    (void)tr_limbs_sub_n(r, b, a, nb);
    memset(r + nb, 0, (na - nb) * sizeof *r);
    return true;
}

static void mul_balanced(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n,
                         uint64_t *scratch);

/* a = a1 * X + a0 and so on with X = 2**(64 h): r = a1 b1 X**2 + (a0 b0 + a1 b1 - (a0 - a1)(b0 -
 * b1)) X + a0 b0. */
static void mul_karatsuba(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n,
                          uint64_t *scratch) {
    size_t h = n - n / 2;
    size_t top = n - h;
    uint64_t *middle = scratch;
    uint64_t *deeper = scratch + 2 * h;
    bool negative = difference(r, a, h, a + h, top);
    if (a == b) {
        negative = false;
        mul_balanced(middle, r, r, h, deeper);
    } else {
        negative ^= difference(r + h, b, h, b + h, top);
        mul_balanced(middle, r, r + h, h, deeper);
    }
    mul_balanced(r, a, b, h, deeper);
    mul_balanced(r + 2 * h, a + h, b + h, top, deeper);
    uint64_t *sum = deeper;
    uint64_t carry = tr_limbs_add(sum, r, 2 * h, r + 2 * h, 2 * top);
    if (negative) {
        carry += tr_limbs_add_n(sum, sum, middle, 2 * h);
    } else {
        carry -= tr_limbs_sub_n(sum, sum, middle, 2 * h);
    }
    /* The sum is below 2**(64 (n + 1)), so what lies above the top of r is zero. */
    size_t room = 2 * n - h;
    size_t used = TR_MIN(2 * h, room);
    uint64_t out = tr_limbs_add_n(r + h, r + h, sum, used);
    if (used < room) {
        (void)tr_limbs_add_1(r + h + used, room - used, out + carry);
    }
}

/* The parts of a Toom-3 operand: two of k limbs and a top one of `top` limbs, evaluated at x = 1,
 * -1 and 2 into k + 1 limbs each. Returns whether the value at -1 is negative. */
static bool evaluate(const uint64_t *a, size_t k, size_t top, uint64_t *at1, uint64_t *at_minus1,
                     uint64_t *at2) {
    const uint64_t *a1 = a + k;
    const uint64_t *a2 = a + 2 * k;
    /* at2 = ((a2 * 2) + a1) * 2 + a0 */
    memset(at2 + top, 0, (k + 1 - top) * sizeof *at2);
    at2[top] = tr_limbs_shift_left(at2, a2, top, 1);
    at2[k] += tr_limbs_add_n(at2, at2, a1, k);
    (void)tr_limbs_shift_left(at2, at2, k + 1, 1);
    at2[k] += tr_limbs_add_n(at2, at2, a, k);
    /* at1 = (a0 + a2) + a1, at_minus1 = (a0 + a2) - a1 */
    at1[k] = tr_limbs_add(at1, a, k, a2, top);
    bool negative = difference(at_minus1, at1, k + 1, a1, k);
    at1[k] += tr_limbs_add_n(at1, at1, a1, k);
    return negative;
}

/* a /= 3 exactly: the quotient digit is the limb times the inverse of 3 modulo 2**64, low end
 * first. */
static void divide_by_3(uint64_t *a, size_t n) {
    uint64_t borrow = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t limb = a[i] - borrow;
        uint64_t wrapped = a[i] < borrow;
        uint64_t digit = limb * UINT64_C(0xAAAAAAAAAAAAAAAB);
        a[i] = digit;
        borrow = wrapped + (uint64_t)(((Wide)digit * 3) >> 64);
    }
}

static void mul_toom3(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n,
                      uint64_t *scratch) {
    size_t k = (n + 2) / 3;
    size_t top = n - 2 * k;
    size_t m = k + 1;
    size_t width = 2 * m;
    uint64_t *w1 = scratch;             /* value at 1, later the coefficient c2 */
    uint64_t *w2 = scratch + width;     /* value at 2, later c3 */
    uint64_t *wm = scratch + 2 * width; /* |value at -1|, later c1 */
    uint64_t *ea = scratch + 3 * width; /* evaluated operands: three of m limbs each */
    uint64_t *eb = ea;
    uint64_t *deeper = ea + 6 * m;
    bool negative = evaluate(a, k, top, ea, ea + m, ea + 2 * m);
    if (a == b) {
        negative = false;
    } else {
        eb = ea + 3 * m;
        negative ^= evaluate(b, k, top, eb, eb + m, eb + 2 * m);
    }
    mul_balanced(w1, ea, eb, m, deeper);
    mul_balanced(wm, ea + m, eb + m, m, deeper);
    mul_balanced(w2, ea + 2 * m, eb + 2 * m, m, deeper);
    mul_balanced(r, a, b, k, deeper);                           /* c0: 2k limbs */
    mul_balanced(r + 4 * k, a + 2 * k, b + 2 * k, top, deeper); /* c4: 2 top limbs */
    const uint64_t *c0 = r;
    const uint64_t *c4 = r + 4 * k;
    /* w2 = (w2 - wm) / 3; wm = (w1 - wm) / 2, the sum of the odd coefficients. */
    if (negative) {
        (void)tr_limbs_add_n(w2, w2, wm, width);
        (void)tr_limbs_add_n(wm, w1, wm, width);
    } else {
        (void)tr_limbs_sub_n(w2, w2, wm, width);
        (void)tr_limbs_sub_n(wm, w1, wm, width);
    }
    divide_by_3(w2, width);
    (void)tr_limbs_shift_right(wm, wm, width, 1);
    /* w1 -= c0; w2 = (w2 - w1) / 2 - 2 c4 = c3; w1 -= wm + c4 = c2; wm -= c3 = c1. */
    (void)tr_limbs_sub(w1, w1, width, c0, 2 * k);
    (void)tr_limbs_sub_n(w2, w2, w1, width);
    (void)tr_limbs_shift_right(w2, w2, width, 1);
    (void)tr_limbs_sub(w2, w2, width, c4, 2 * top);
    (void)tr_limbs_sub(w2, w2, width, c4, 2 * top);
    (void)tr_limbs_sub_n(w1, w1, wm, width);
    (void)tr_limbs_sub(w1, w1, width, c4, 2 * top);
    (void)tr_limbs_sub_n(wm, wm, w2, width);
    /* Recompose: c2 fills the gap between c0 and c4, c1 and c3 are added across. */
    memcpy(r + 2 * k, w1, 2 * k * sizeof *r);
    uint64_t *end = r + 2 * n;
    (void)tr_limbs_add(r + 4 * k, r + 4 * k, (size_t)(end - (r + 4 * k)), w1 + 2 * k,
                       TR_MIN((size_t)2, 2 * top));
    (void)tr_limbs_add(r + k, r + k, (size_t)(end - (r + k)), wm, width);
    size_t room = (size_t)(end - (r + 3 * k));
    (void)tr_limbs_add(r + 3 * k, r + 3 * k, room, w2, TR_MIN(width, room));
}

static void mul_balanced(uint64_t *r, const uint64_t *a, const uint64_t *b, size_t n,
                         uint64_t *scratch) {
    if (a == b && n < KARATSUBA_SQUARE_LIMBS) {
        tr_limbs_square_small(r, a, n);
    } else if (n < KARATSUBA_LIMBS) {
        tr_limbs_mul_small(r, a, n, b, n);
    } else if (n < TOOM3_LIMBS) {
        mul_karatsuba(r, a, b, n, scratch);
    } else {
        mul_toom3(r, a, b, n, scratch);
    }
}

/* Karatsuba takes 2 h per level and at the end 4 h + 1, together below 2 n + 4 levels; Toom-3 takes
 * 12 (n / 3 + 2) per level, which sums to at most 6 n + 24 levels. The first n limbs are for the
 * unbalanced case. */
size_t tr_limbs_mul_scratch(size_t n) {
    if (n < KARATSUBA_LIMBS) {
        return 0;
    }
    return n < TOOM3_LIMBS ? 4 * n + 64 : 8 * n + 1024;
}

void tr_limbs_mul_with(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb,
                       uint64_t *scratch) {
    if (na < nb) {
        const uint64_t *pointer = a;
        a = b;
        b = pointer;
        size_t count = na;
        na = nb;
        nb = count;
    }
    if (na == nb) {
        mul_balanced(r, a, b, na, scratch);
        return;
    }
    if (nb < KARATSUBA_LIMBS) {
        tr_limbs_mul_small(r, a, na, b, nb);
        return;
    }
    /* Blocks of nb limbs of a, low end first. Each product overlaps the one before by nb limbs,
     * which are saved before they are overwritten. */
    mul_balanced(r, a, b, nb, scratch);
    uint64_t *saved = scratch;
    uint64_t *deeper = scratch + nb;
    size_t done = nb;
    for (; na - done >= nb; done += nb) {
        memcpy(saved, r + done, nb * sizeof *r);
        mul_balanced(r + done, a + done, b, nb, deeper);
        (void)tr_limbs_add(r + done, r + done, 2 * nb, saved, nb);
    }
    size_t rest = na - done;
    if (rest > 0) {
        memcpy(saved, r + done, nb * sizeof *r);
        tr_limbs_mul_with(r + done, a + done, rest, b, nb, deeper);
        (void)tr_limbs_add(r + done, r + done, rest + nb, saved, nb);
    }
}

bool tr_limbs_mul(uint64_t *r, const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
    uint64_t stack[STACK_SCRATCH];
    size_t small = TR_MIN(na, nb);
    if (small < KARATSUBA_LIMBS) {
        if (a == b && na == nb) {
            tr_limbs_square_small(r, a, na);
        } else {
            tr_limbs_mul_small(r, a, na, b, nb);
        }
        return true;
    }
    /* The recursion of the unbalanced case on (rest, nb) has smaller operands but its own saved
     * area. */
    size_t need = tr_limbs_mul_scratch(small) + 2 * small;
    uint64_t *scratch = stack;
    if (need > STACK_SCRATCH) {
        scratch = tr_realloc_array(NULL, need, sizeof *scratch);
        if (!scratch) {
            return false;
        }
    }
    tr_limbs_mul_with(r, a, na, b, nb, scratch);
    if (scratch != stack) {
        tr_free(scratch);
    }
    return true;
}
