/* Shifts, bitwise operators and bytes of signed integers of any size. Negative numbers behave as
 * their infinite two's complement: -x is ~(x - 1), so a limb of the complement is ~limb plus a
 * carry that starts at one; the bitwise operators convert both operands and the result on the fly,
 * limb by limb, and need no temporary memory. */
#include "base/bigint.h"
#include "base/limbs.h"

#include <string.h>

/* ---- shifts ---- */

size_t tr_big_shift_left_bound(const BigInt *a, uint64_t bits) {
    uint64_t limbs = bits / 64 + 1;
    if (a->count == 0) {
        return 1;
    }
    if (limbs > TR_BIG_MAX_LIMBS - a->count) {
        return SIZE_MAX;
    }
    return a->count + (size_t)limbs;
}

void tr_big_shift_left(BigInt *out, const BigInt *a, uint64_t bits) {
    if (a->count == 0) {
        tr_big_finish(out, 0, false);
        return;
    }
    size_t whole = (size_t)(bits / 64);
    size_t count = a->count;
    bool negative = a->negative;
    out->limbs[count + whole] = tr_limbs_shift_left(out->limbs + whole, a->limbs, count, bits % 64);
    memset(out->limbs, 0, whole * sizeof(uint64_t));
    tr_big_finish(out, count + whole + 1, negative);
}

size_t tr_big_shift_right_bound(const BigInt *a, uint64_t bits) {
    uint64_t whole = bits / 64;
    return whole >= a->count ? 1 : a->count - (size_t)whole + 1;
}

void tr_big_shift_right(BigInt *out, const BigInt *a, uint64_t bits) {
    bool negative = a->negative;
    if (bits / 64 >= a->count) {
        out->limbs[0] = 1;
        tr_big_finish(out, negative ? 1 : 0, true);
        return;
    }
    size_t whole = (size_t)(bits / 64);
    size_t count = a->count - whole;
    bool inexact = false;
    if (negative) {
        inexact = tr_limbs_normalise(a->limbs, whole) != 0;
    }
    inexact |= tr_limbs_shift_right(out->limbs, a->limbs + whole, count, bits % 64) != 0;
    if (negative && inexact) {
        /* Truncation moved towards zero; the floor of a negative number is one further away. */
        out->limbs[count] = tr_limbs_add_1(out->limbs, count, 1);
        count++;
    }
    tr_big_finish(out, count, negative);
}

/* ---- bitwise ---- */

typedef enum BitOp { BIT_AND, BIT_OR, BIT_XOR } BitOp;

static TR_ALWAYS_INLINE uint64_t apply(BitOp op, uint64_t x, uint64_t y) {
    return op == BIT_AND ? x & y : op == BIT_OR ? x | y : x ^ y;
}

static TR_ALWAYS_INLINE void bitwise(BigInt *out, const BigInt *a, const BigInt *b, BitOp op) {
    const uint64_t *x = a->limbs;
    const uint64_t *y = b->limbs;
    size_t nx = a->count;
    size_t ny = b->count;
    size_t n = TR_MAX(nx, ny);
    uint64_t mask_x = a->negative ? UINT64_MAX : 0;
    uint64_t mask_y = b->negative ? UINT64_MAX : 0;
    uint64_t mask = apply(op, mask_x, mask_y);
    uint64_t carry_x = mask_x & 1;
    uint64_t carry_y = mask_y & 1;
    uint64_t carry = mask & 1;
    for (size_t i = 0; i < n; i++) {
        uint64_t limb_x = ((i < nx ? x[i] : 0) ^ mask_x) + carry_x;
        carry_x &= limb_x == 0;
        uint64_t limb_y = ((i < ny ? y[i] : 0) ^ mask_y) + carry_y;
        carry_y &= limb_y == 0;
        uint64_t limb = (apply(op, limb_x, limb_y) ^ mask) + carry;
        carry &= limb == 0;
        out->limbs[i] = limb;
    }
    out->limbs[n] = carry;
    tr_big_finish(out, n + 1, mask != 0);
}

void tr_big_and(BigInt *out, const BigInt *a, const BigInt *b) {
    bitwise(out, a, b, BIT_AND);
}

void tr_big_or(BigInt *out, const BigInt *a, const BigInt *b) {
    bitwise(out, a, b, BIT_OR);
}

void tr_big_xor(BigInt *out, const BigInt *a, const BigInt *b) {
    bitwise(out, a, b, BIT_XOR);
}

void tr_big_not(BigInt *out, const BigInt *a) {
    /* ~x = -x - 1 */
    uint64_t one = 1;
    BigInt unit = {.limbs = &one, .count = 1};
    tr_big_add(out, a, &unit);
    if (out->count != 0) {
        out->negative = !out->negative;
    }
}

/* ---- bytes ---- */

void tr_big_from_bytes(BigInt *out, const uint8_t *bytes, size_t length, bool little_endian,
                       bool is_signed) {
    size_t count = (length + 7) / 8;
    bool negative = false;
    if (is_signed && length != 0) {
        negative = (bytes[little_endian ? length - 1 : 0] & 0x80) != 0;
    }
    uint64_t carry = negative;
    for (size_t i = 0; i < count; i++) {
        uint64_t limb = 0;
        for (size_t k = 0; k < 8; k++) {
            size_t at = i * 8 + k;
            uint64_t byte = negative ? 0xFF : 0;
            if (at < length) {
                byte = bytes[little_endian ? at : length - 1 - at];
            }
            limb |= byte << (8 * k);
        }
        if (negative) {
            limb = ~limb + carry;
            carry &= limb == 0;
        }
        out->limbs[i] = limb;
    }
    tr_big_finish(out, count, negative);
}

bool tr_big_to_bytes(const BigInt *a, uint8_t *out, size_t length, bool little_endian,
                     bool is_signed) {
    if (a->negative && !is_signed) {
        return false;
    }
    uint64_t bits = tr_big_bit_length(a);
    uint64_t room = (uint64_t)length * 8;
    if (is_signed && a->count != 0) {
        /* A power of two fits one place higher when it is negative. */
        bool lowest = a->negative && tr_big_trailing_zeros(a) == bits - 1;
        bits += lowest ? 0 : 1;
    }
    if (bits > room) {
        return false;
    }
    uint64_t mask = a->negative ? UINT64_MAX : 0;
    uint64_t carry = a->negative;
    uint64_t limb = 0;
    for (size_t i = 0; i < length; i++) {
        if (i % 8 == 0) {
            limb = ((i / 8 < a->count ? a->limbs[i / 8] : 0) ^ mask) + carry;
            carry &= limb == 0;
        }
        out[little_endian ? i : length - 1 - i] = (uint8_t)(limb >> (8 * (i % 8)));
    }
    return true;
}
