/* Integers of any size: signed arithmetic on arrays of 64-bit limbs.
 *
 * A BigInt is a *view*: limbs (least significant first), their count and a sign. It is normalised:
 * the top limb is not zero, and zero has count 0 and is not negative. It does not say who owns the
 * limbs, so the integer object of the engine, whose limbs lie inside the object, makes a view for
 * free and needs no copy of a result either:
 *
 *     IntObject *r = new_object(tr_big_add_bound(&a, &b));      // limbs with room for the bound
 *     BigInt out = {.limbs = r->limbs};
 *     tr_big_add(&out, &a, &b);                                 // sets out.count and out.negative
 *     r->size = out.negative ? -out.count : out.count;          // then shrink if wanted
 *
 * Rules. Every function writes to out->limbs, which has room for the number of limbs that the
 * matching *_bound function (or the comment) gives, and sets out->count and out->negative to a
 * normalised value. Inputs are normalised. out may not overlap an input unless the comment says so.
 * Functions that return bool and are marked TR_MUST_CHECK may need temporary memory and return
 * false when there is none (nothing else makes them fail unless stated). Semantics of all operators
 * are Python's. A bound of SIZE_MAX means that the result cannot be represented. */
#ifndef TR_BASE_BIGINT_H
#define TR_BASE_BIGINT_H

#include "base/compiler.h"

/* The largest result that the *_bound functions promise: counts fit an int32_t, 120 000 million
 * bits or, where memory is smaller, half of the address space. */
#define TR_BIG_MAX_LIMBS TR_MIN((size_t)0x70000000, SIZE_MAX / 16)

typedef struct BigInt {
    uint64_t *limbs;
    size_t count;
    bool negative;
} BigInt;

/* Completes a result whose `count` limbs are written: drops zero limbs at the top; zero is not
 * negative. */
static inline void tr_big_finish(BigInt *out, size_t count, bool negative) {
    while (count > 0 && out->limbs[count - 1] == 0) {
        count--;
    }
    out->count = count;
    out->negative = negative && count != 0;
}

/* ---- owned values, for callers without objects of their own ---- */

/* Gives value room for `count` limbs from tr_malloc and makes it 0. Release with tr_big_free. */
bool tr_big_alloc(BigInt *value, size_t count) TR_MUST_CHECK;
void tr_big_free(BigInt *value);

/* ---- conversion ---- */

/* A view of a machine integer in the caller's one-limb storage. */
static inline BigInt tr_big_of_int64(int64_t value, uint64_t storage[1]) {
    storage[0] = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    return (BigInt){.limbs = storage, .count = value != 0, .negative = value < 0};
}
static inline BigInt tr_big_of_uint64(uint64_t value, uint64_t storage[1]) {
    storage[0] = value;
    return (BigInt){.limbs = storage, .count = value != 0, .negative = false};
}
/* Copies; out->limbs has room for a->count and may be a->limbs. */
void tr_big_copy(BigInt *out, const BigInt *a);
/* False when the value does not fit; then *out is not written. */
bool tr_big_to_int64(const BigInt *a, int64_t *out);
bool tr_big_to_uint64(const BigInt *a, uint64_t *out);
/* The low 64 bits of the infinite two's complement representation. */
uint64_t tr_big_low64(const BigInt *a);
/* Truncates a finite double towards zero; out->limbs has room for TR_BIG_DOUBLE_LIMBS. */
#define TR_BIG_DOUBLE_LIMBS 16
void tr_big_from_double(BigInt *out, double value);
/* Nearest double, ties to even; false (and *out = +-inf) when the magnitude is too large. */
bool tr_big_to_double(const BigInt *a, double *out);
/* The value as fraction * 2**exponent with 0.5 <= |fraction| < 1 rounded half-even (for math.log of
 * huge values). */
double tr_big_frexp(const BigInt *a, int64_t *exponent);
/* <0, 0 or >0; value is not NaN (infinities are fine). Exact. */
int tr_big_compare_double(const BigInt *a, double value);

/* ---- facts ---- */
int tr_big_compare(const BigInt *a, const BigInt *b);           /* <0, 0, >0 */
int tr_big_compare_magnitude(const BigInt *a, const BigInt *b); /* of absolute values */
uint64_t tr_big_bit_length(const BigInt *a);                    /* int.bit_length() */
uint64_t tr_big_bit_count(const BigInt *a);                     /* int.bit_count() */
uint64_t tr_big_trailing_zeros(const BigInt *a);                /* a is not 0 */
int64_t tr_big_hash(const BigInt *a);                           /* CPython's hash(int) */
static inline bool tr_big_is_odd(const BigInt *a) {
    return a->count != 0 && (a->limbs[0] & 1) != 0;
}

/* ---- + - * ---- add and sub: out may be a or b itself (same limbs) if it has room for the bound.
 */
static inline size_t tr_big_add_bound(const BigInt *a, const BigInt *b) {
    return TR_MAX(a->count, b->count) + 1;
}
void tr_big_add(BigInt *out, const BigInt *a, const BigInt *b);
void tr_big_sub(BigInt *out, const BigInt *a, const BigInt *b);
static inline size_t tr_big_mul_bound(const BigInt *a, const BigInt *b) {
    return a->count + b->count;
}
/* a == b (the same limbs) is recognised and squares. */
bool tr_big_mul(BigInt *out, const BigInt *a, const BigInt *b) TR_MUST_CHECK;

/* ---- division ---- b is not 0 (the caller raises ZeroDivisionError). quotient or remainder may be
 * NULL. quotient needs tr_big_quotient_bound limbs, remainder b->count (a->count is also enough if
 * that is smaller, but floor may need b->count). floor: the remainder has b's sign; trunc: the
 * remainder has a's sign. */
static inline size_t tr_big_quotient_bound(const BigInt *a, const BigInt *b) {
    return a->count < b->count ? 1 : a->count - b->count + 2;
}
static inline size_t tr_big_remainder_bound(const BigInt *b) {
    return b->count;
}
bool tr_big_divmod_floor(BigInt *quotient, BigInt *remainder, const BigInt *a,
                         const BigInt *b) TR_MUST_CHECK;
bool tr_big_divmod_trunc(BigInt *quotient, BigInt *remainder, const BigInt *a,
                         const BigInt *b) TR_MUST_CHECK;
typedef enum BigDivide { BIG_DIVIDE_OK, BIG_DIVIDE_OVERFLOW, BIG_DIVIDE_NO_MEMORY } BigDivide;
/* a / b correctly rounded (int.__truediv__); OVERFLOW: "integer division result too large for a
 * float". */
BigDivide tr_big_true_divide(double *out, const BigInt *a, const BigInt *b) TR_MUST_CHECK;

/* ---- bits ---- two's complement semantics, as if sign-extended for ever. */
size_t tr_big_shift_left_bound(const BigInt *a, uint64_t bits); /* SIZE_MAX: too large */
void tr_big_shift_left(BigInt *out, const BigInt *a, uint64_t bits);
size_t tr_big_shift_right_bound(const BigInt *a, uint64_t bits);
void tr_big_shift_right(BigInt *out, const BigInt *a, uint64_t bits); /* rounds to minus infinity */
static inline size_t tr_big_bitwise_bound(const BigInt *a, const BigInt *b) {
    return TR_MAX(a->count, b->count) + 1;
}
void tr_big_and(BigInt *out, const BigInt *a, const BigInt *b);
void tr_big_or(BigInt *out, const BigInt *a, const BigInt *b);
void tr_big_xor(BigInt *out, const BigInt *a, const BigInt *b);
void tr_big_not(BigInt *out, const BigInt *a); /* room for a->count + 1 */

/* ---- number theory ---- */
size_t tr_big_pow_bound(const BigInt *base, uint64_t exponent); /* SIZE_MAX: too large */
bool tr_big_pow(BigInt *out, const BigInt *base, uint64_t exponent) TR_MUST_CHECK;
/* pow(base, exponent, modulus) with Python's sign rule; exponent >= 0, modulus != 0. Room for
 * modulus->count. */
bool tr_big_pow_mod(BigInt *out, const BigInt *base, const BigInt *exponent,
                    const BigInt *modulus) TR_MUST_CHECK;
/* pow(a, -1, modulus), modulus != 0, room for modulus->count. *exists is false if a is not
 * invertible. */
bool tr_big_inverse_mod(BigInt *out, const BigInt *a, const BigInt *modulus,
                        bool *exists) TR_MUST_CHECK;
static inline size_t tr_big_gcd_bound(const BigInt *a, const BigInt *b) {
    return TR_MAX(a->count, b->count);
}
bool tr_big_gcd(BigInt *out, const BigInt *a, const BigInt *b) TR_MUST_CHECK; /* >= 0 */
/* math.isqrt; a >= 0; room for a->count / 2 + 1. */
bool tr_big_isqrt(BigInt *out, const BigInt *a) TR_MUST_CHECK;

/* The same for one word. */
uint64_t tr_uint64_gcd(uint64_t a, uint64_t b);
uint64_t tr_uint64_isqrt(uint64_t value);
/* base**exponent % modulus, modulus != 0. */
uint64_t tr_uint64_pow_mod(uint64_t base, uint64_t exponent, uint64_t modulus);

/* ---- text ---- base 2 to 36 */
/* Limbs that `digits` digits in this base may need. */
size_t tr_big_parse_bound(size_t digits, unsigned base);
/* Digits only (0-9 a-z A-Z below base, no sign, no underscore): the caller has validated. Result >=
 * 0. */
bool tr_big_parse(BigInt *out, const char *digits, size_t count, unsigned base) TR_MUST_CHECK;
/* Bytes that tr_big_format may write, sign included, no NUL. */
size_t tr_big_format_bound(const BigInt *a, unsigned base);
/* Writes "-" and lower-case digits without prefix; *length is what was written; no NUL. */
bool tr_big_format(const BigInt *a, unsigned base, char *out, size_t *length) TR_MUST_CHECK;

/* ---- bytes ---- */
/* int.from_bytes; room for (length + 7) / 8 limbs (at least 1). */
void tr_big_from_bytes(BigInt *out, const uint8_t *bytes, size_t length, bool little_endian,
                       bool is_signed);
/* int.to_bytes: fills all `length` bytes, sign-extended. False when the value does not fit ("int
 * too big to convert") or is negative while is_signed is false ("can't convert negative int to
 * unsigned"). */
bool tr_big_to_bytes(const BigInt *a, uint8_t *out, size_t length, bool little_endian,
                     bool is_signed) TR_MUST_CHECK;

#endif
