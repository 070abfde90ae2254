/* Powers of ten to 128 bits, shared by the conversions in dtoa*.c.
 *
 * Row q - TR_POW10_MIN of the table holds T(q) = floor(10**q / 2**x) with x = tr_pow10_exponent(q),
 * so that its top bit is set; T is exact for 0 <= q <= 55 and otherwise less than one too small. A
 * product w * T(q) of 192 bits is therefore between w * 10**q / 2**x - w and w * 10**q / 2**x, and
 * in all but a vanishing share of cases that decides how to round. */
#ifndef TR_BASE_DTOA_POWERS_H
#define TR_BASE_DTOA_POWERS_H

#include "base/compiler.h"

#define TR_POW10_MIN (-342)
#define TR_POW10_MAX 324

extern const uint64_t tr_pow10_table[TR_POW10_MAX - TR_POW10_MIN + 1][2]; /* high and low half */

static inline int tr_pow10_exponent(int q) {
    return (int)(((int64_t)q * INT64_C(913124641741)) >> 38) - 127;
}

static inline bool tr_pow10_is_exact(int q) {
    return q >= 0 && q <= 55;
}

/* p[2], p[1], p[0] = w * T(q), p[2] the most significant. */
static inline void tr_pow10_multiply(uint64_t w, int q, uint64_t p[3]) {
    const uint64_t *row = tr_pow10_table[q - TR_POW10_MIN];
    unsigned __int128 low = (unsigned __int128)w * row[1];
    unsigned __int128 high = (unsigned __int128)w * row[0] + (uint64_t)(low >> 64);
    p[0] = (uint64_t)low;
    p[1] = (uint64_t)high;
    p[2] = (uint64_t)(high >> 64);
}

#endif
