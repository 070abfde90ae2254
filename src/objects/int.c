/* Arithmetic on plain ints: int64 in the Value, BigIntObject beyond.
 *
 * Every operation first tries 64-bit machine arithmetic with an overflow check, then falls back to
 * limbs. The result is always canonical: whatever fits int64 has TAG_INT, so that equality of small
 * ints is equality of words and the interpreter's fast paths never see a BigIntObject that they
 * could have handled. Results that just left the range of int64 are made from a 128-bit product or
 * sum without going through the general code.
 *
 * Functions here take plain ints only (see tr_int_value() for bools and subclasses) and never run
 * user code. The type `int` with its slots and methods is in int_type.c, conversions to and from
 * text and bytes are in int_convert.c. */
#include "objects/int_internal.h"

#include "base/hash.h"

#include <math.h>

/* ---- objects ---- */

BigIntObject *tr_bigint_alloc(VM *vm, size_t limbs) {
    if (limbs > UINT32_MAX) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    size_t size = offsetof(BigIntObject, limbs) + TR_MAX(limbs, 1) * sizeof(uint64_t);
    BigIntObject *object = tr_object_new(vm, vm->type.int_, size);
    if (object) {
        object->base.tag = TAG_BIGINT;
        object->sign = 1;
    }
    return object;
}

Value tr_bigint_finish(VM *vm, BigIntObject *object, const BigInt *result) {
    int64_t small;
    if (result->count <= 1 && tr_big_to_int64(result, &small)) {
        tr_object_release(vm, object);
        return tr_int(small);
    }
    object->sign = result->negative ? -1 : 1;
    object->count = (uint32_t)result->count;
    return tr_obj(object);
}

Value tr_bigint_fail(VM *vm, BigIntObject *object) {
    tr_object_release(vm, object);
    return tr_raise_no_memory(vm);
}

/* A value that is known not to fit int64. */
static Value int_from_int128(VM *vm, __int128 value) {
    BigIntObject *object = tr_bigint_alloc(vm, 2);
    if (!object) {
        return tr_undef();
    }
    unsigned __int128 magnitude =
        value < 0 ? 0 - (unsigned __int128)value : (unsigned __int128)value;
    object->sign = value < 0 ? -1 : 1;
    object->limbs[0] = (uint64_t)magnitude;
    object->limbs[1] = (uint64_t)(magnitude >> 64);
    object->count = object->limbs[1] ? 2 : 1;
    return tr_obj(object);
}

Value tr_int_from_uint64(VM *vm, uint64_t value) {
    return value <= INT64_MAX ? tr_int((int64_t)value) : int_from_int128(vm, (__int128)value);
}

/* ---- facts ---- */

int tr_int_sign(ValueRef a) {
    if (a.tag == TAG_INT) {
        return (a.i > 0) - (a.i < 0);
    }
    return tr_as_bigint(a)->sign;
}

int tr_int_compare(ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        return (a.i > b.i) - (a.i < b.i);
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    return tr_big_compare(&x, &y);
}

int64_t tr_int_hash(ValueRef a) {
    if (a.tag == TAG_INT) {
        return tr_hash_int64(a.i);
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    return tr_big_hash(&x);
}

int64_t tr_int_bit_length(ValueRef a) {
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    return (int64_t)tr_big_bit_length(&x);
}

bool tr_int_to_int64(ValueRef a, int64_t *out) {
    if (a.tag == TAG_INT) {
        *out = a.i;
        return true;
    }
    return false;
}

bool tr_int_to_uint64(ValueRef a, uint64_t *out) {
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    return tr_big_to_uint64(&x, out);
}

/* ---- + - * ---- */

Value tr_int_add(VM *vm, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        int64_t sum;
        if (TR_LIKELY(!__builtin_add_overflow(a.i, b.i, &sum))) {
            return tr_int(sum);
        }
        return int_from_int128(vm, (__int128)a.i + b.i);
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_add_bound(&x, &y));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_add(&result, &x, &y);
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_sub(VM *vm, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        int64_t difference;
        if (TR_LIKELY(!__builtin_sub_overflow(a.i, b.i, &difference))) {
            return tr_int(difference);
        }
        return int_from_int128(vm, (__int128)a.i - b.i);
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_add_bound(&x, &y));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_sub(&result, &x, &y);
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_mul(VM *vm, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        int64_t product;
        if (TR_LIKELY(!__builtin_mul_overflow(a.i, b.i, &product))) {
            return tr_int(product);
        }
        return int_from_int128(vm, (__int128)a.i * b.i);
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    if (x.count == 0 || y.count == 0) {
        return tr_int(0);
    }
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_mul_bound(&x, &y));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    if (!tr_big_mul(&result, &x, &y)) {
        return tr_bigint_fail(vm, object);
    }
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_neg(VM *vm, ValueRef a) {
    return tr_int_sub(vm, tr_int(0), a);
}

Value tr_int_invert(VM *vm, ValueRef a) {
    if (a.tag == TAG_INT) {
        return tr_int(~a.i);
    }
    return tr_int_sub(vm, tr_int(-1), a);
}

/* ---- division ---- */

/* Quotient and remainder of machine integers, rounding towards minus infinity; b is neither 0 nor
 * (with the least int64) -1. */
static inline int64_t floor_divide(int64_t a, int64_t b, int64_t *remainder) {
    int64_t quotient = a / b, rest = a % b;
    if (rest != 0 && (rest ^ b) < 0) {
        quotient--;
        rest += b;
    }
    *remainder = rest;
    return quotient;
}

/* Either result may be unwanted (NULL). b is not 0. */
static bool divide(VM *vm, ValueRef a, ValueRef b, Value *quotient, Value *remainder) {
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    BigIntObject *q = NULL, *r = NULL;
    BigInt q_view, r_view;
    if (quotient) {
        q = tr_bigint_alloc(vm, tr_big_quotient_bound(&x, &y));
        if (!q) {
            return false;
        }
        q_view = (BigInt){.limbs = q->limbs};
    }
    if (remainder) {
        r = tr_bigint_alloc(vm, tr_big_remainder_bound(&y));
        if (!r) {
            tr_object_release(vm, q);
            return false;
        }
        r_view = (BigInt){.limbs = r->limbs};
    }
    if (!tr_big_divmod_floor(q ? &q_view : NULL, r ? &r_view : NULL, &x, &y)) {
        tr_object_release(vm, q);
        tr_object_release(vm, r);
        tr_raise_no_memory(vm);
        return false;
    }
    if (q) {
        *quotient = tr_bigint_finish(vm, q, &q_view);
    }
    if (r) {
        *remainder = tr_bigint_finish(vm, r, &r_view);
    }
    return true;
}

bool tr_int_divmod(VM *vm, ValueRef a, ValueRef b, Value *quotient, Value *remainder) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        if (b.i == 0) {
            tr_raise(vm, vm->exc.ZeroDivisionError, "integer division or modulo by zero");
            return false;
        }
        if (b.i == -1) {
            *remainder = tr_int(0);
            *quotient = tr_int_neg(vm, a);
            return !tr_is_error(*quotient);
        }
        int64_t rest;
        *quotient = tr_int(floor_divide(a.i, b.i, &rest));
        *remainder = tr_int(rest);
        return true;
    }
    if (tr_int_sign(b) == 0) {
        tr_raise(vm, vm->exc.ZeroDivisionError, "integer division or modulo by zero");
        return false;
    }
    return divide(vm, a, b, quotient, remainder);
}

Value tr_int_floordiv(VM *vm, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        if (TR_LIKELY(b.i > 0 || b.i < -1)) {
            int64_t rest;
            return tr_int(floor_divide(a.i, b.i, &rest));
        }
        if (b.i == -1) {
            return tr_int_neg(vm, a);
        }
    }
    if (tr_int_sign(b) == 0) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "integer division or modulo by zero");
    }
    Value quotient;
    return divide(vm, a, b, &quotient, NULL) ? quotient : tr_undef();
}

Value tr_int_mod(VM *vm, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        if (TR_LIKELY(b.i > 0 || b.i < -1)) {
            int64_t rest = a.i % b.i;
            return tr_int(rest != 0 && (rest ^ b.i) < 0 ? rest + b.i : rest);
        }
        if (b.i == -1) {
            return tr_int(0);
        }
    }
    if (tr_int_sign(b) == 0) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "integer modulo by zero");
    }
    Value remainder;
    return divide(vm, a, b, NULL, &remainder) ? remainder : tr_undef();
}

Value tr_int_truediv(VM *vm, ValueRef a, ValueRef b) {
    const int64_t exact = INT64_C(1) << 53;
    if (tr_int_sign(b) == 0) {
        return tr_raise(vm, vm->exc.ZeroDivisionError, "division by zero");
    }
    if ((a.tag | b.tag) == TAG_INT && a.i <= exact && a.i >= -exact && b.i <= exact &&
        b.i >= -exact) {
        return tr_float((double)a.i / (double)b.i); /* one rounding, of exact operands */
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    double result = 0.0;
    switch (tr_big_true_divide(&result, &x, &y)) {
    case BIG_DIVIDE_OK:
        return tr_float(result);
    case BIG_DIVIDE_OVERFLOW:
        return tr_raise(vm, vm->exc.OverflowError, "integer division result too large for a float");
    case BIG_DIVIDE_NO_MEMORY:
    default:
        return tr_raise_no_memory(vm);
    }
}

/* ---- bits ---- */

Value tr_int_lshift(VM *vm, ValueRef a, ValueRef b) {
    if (tr_int_sign(b) < 0) {
        return tr_raise(vm, vm->exc.ValueError, "negative shift count");
    }
    if (tr_int_sign(a) == 0) {
        return tr_int(0);
    }
    if (b.tag != TAG_INT) {
        return tr_raise_no_memory(vm);
    }
    if (a.tag == TAG_INT && b.i < 64) {
        __int128 shifted = (__int128)((unsigned __int128)(__int128)a.i << b.i);
        if (shifted >= INT64_MIN && shifted <= INT64_MAX) {
            return tr_int((int64_t)shifted);
        }
        return int_from_int128(vm, shifted);
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_shift_left_bound(&x, (uint64_t)b.i));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_shift_left(&result, &x, (uint64_t)b.i);
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_rshift(VM *vm, ValueRef a, ValueRef b) {
    if (tr_int_sign(b) < 0) {
        return tr_raise(vm, vm->exc.ValueError, "negative shift count");
    }
    if (b.tag != TAG_INT) {
        return tr_int(tr_int_sign(a) < 0 ? -1 : 0);
    }
    if (a.tag == TAG_INT) {
        return tr_int(a.i >> (b.i < 63 ? b.i : 63));
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_shift_right_bound(&x, (uint64_t)b.i));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_shift_right(&result, &x, (uint64_t)b.i);
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_bitop(VM *vm, BinaryOp op, ValueRef a, ValueRef b) {
    if (TR_LIKELY((a.tag | b.tag) == TAG_INT)) {
        return tr_int(op == BIN_AND ? a.i & b.i : op == BIN_OR ? a.i | b.i : a.i ^ b.i);
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_bitwise_bound(&x, &y));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    if (op == BIN_AND) {
        tr_big_and(&result, &x, &y);
    } else if (op == BIN_OR) {
        tr_big_or(&result, &x, &y);
    } else {
        tr_big_xor(&result, &x, &y);
    }
    return tr_bigint_finish(vm, object, &result);
}

/* ---- powers ---- */

/* base ** exponent by squaring; false as soon as it leaves int64. */
static bool power_int64(int64_t base, uint64_t exponent, int64_t *out) {
    int64_t result = 1;
    for (;;) {
        if ((exponent & 1) && __builtin_mul_overflow(result, base, &result)) {
            return false;
        }
        exponent >>= 1;
        if (exponent == 0) {
            *out = result;
            return true;
        }
        if (__builtin_mul_overflow(base, base, &base)) {
            return false;
        }
    }
}

static Value power(VM *vm, ValueRef a, ValueRef b) {
    if (tr_int_sign(b) < 0) {
        double x, y;
        if (!tr_int_to_double(vm, a, &x) || !tr_int_to_double(vm, b, &y)) {
            return tr_undef();
        }
        return tr_float_pow(vm, x, y);
    }
    if (a.tag == TAG_INT) {
        if (a.i >= -1 && a.i <= 1) {
            bool odd = b.tag == TAG_INT ? (b.i & 1) != 0 : (tr_as_bigint(b)->limbs[0] & 1) != 0;
            if (tr_int_sign(b) == 0 || (a.i == -1 && !odd)) {
                return tr_int(1);
            }
            return tr_int(a.i);
        }
        int64_t small;
        if (b.tag == TAG_INT && power_int64(a.i, (uint64_t)b.i, &small)) {
            return tr_int(small);
        }
    }
    if (b.tag != TAG_INT) {
        return tr_raise_no_memory(vm);
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_pow_bound(&x, (uint64_t)b.i));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    if (!tr_big_pow(&result, &x, (uint64_t)b.i)) {
        return tr_bigint_fail(vm, object);
    }
    return tr_bigint_finish(vm, object, &result);
}

static int64_t power_mod_int64(int64_t base, uint64_t exponent, int64_t modulus) {
    uint64_t m = modulus < 0 ? 0 - (uint64_t)modulus : (uint64_t)modulus;
    int64_t rest;
    uint64_t square;
    if (m <= INT64_MAX) {
        floor_divide(base, (int64_t)m, &rest);
        square = (uint64_t)rest;
    } else {
        square = base < 0 ? (uint64_t)base + m : (uint64_t)base; /* m is 2**63 */
    }
    uint64_t result = 1 % m;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) {
            result = (uint64_t)((unsigned __int128)result * square % m);
        }
        square = (uint64_t)((unsigned __int128)square * square % m);
    }
    if (modulus < 0 && result != 0) {
        return (int64_t)(result + (uint64_t)modulus);
    }
    return (int64_t)result;
}

/* pow(a, b, m); the remainder has the sign of m, a negative exponent inverts the base. */
static Value power_mod(VM *vm, ValueRef a, ValueRef b, ValueRef m) {
    if (tr_int_sign(m) == 0) {
        return tr_raise(vm, vm->exc.ValueError, "pow() 3rd argument cannot be 0");
    }
    if (m.tag == TAG_INT && (m.i == 1 || m.i == -1)) {
        return tr_int(0);
    }
    if ((a.tag | b.tag | m.tag) == TAG_INT && b.i >= 0 && m.i != INT64_MIN) {
        return tr_int(power_mod_int64(a.i, (uint64_t)b.i, m.i));
    }
    uint64_t sa[1], sb[1], sm[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb), z = tr_int_view(m, sm);
    BigIntObject *inverse = NULL;
    if (y.negative) {
        bool exists;
        inverse = tr_bigint_alloc(vm, z.count);
        if (!inverse) {
            return tr_undef();
        }
        x = (BigInt){.limbs = inverse->limbs};
        BigInt original = tr_int_view(a, sa);
        if (!tr_big_inverse_mod(&x, &original, &z, &exists)) {
            return tr_bigint_fail(vm, inverse);
        }
        if (!exists) {
            tr_object_release(vm, inverse);
            return tr_raise(vm, vm->exc.ValueError, "base is not invertible for the given modulus");
        }
        y.negative = false;
    }
    Value value = tr_undef();
    BigIntObject *object = tr_bigint_alloc(vm, z.count);
    if (object) {
        BigInt result = {.limbs = object->limbs};
        if (tr_big_pow_mod(&result, &x, &y, &z)) {
            value = tr_bigint_finish(vm, object, &result);
        } else {
            value = tr_bigint_fail(vm, object);
        }
    }
    tr_object_release(vm, inverse);
    return value;
}

Value tr_int_pow(VM *vm, ValueRef a, ValueRef b, ValueRef modulus_or_undef) {
    return tr_is_undef(modulus_or_undef) ? power(vm, a, b) : power_mod(vm, a, b, modulus_or_undef);
}

/* ---- doubles ---- */

bool tr_int_to_double(VM *vm, ValueRef a, double *out) {
    if (a.tag == TAG_INT) {
        *out = (double)a.i;
        return true;
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    if (tr_big_to_double(&x, out)) {
        return true;
    }
    tr_raise(vm, vm->exc.OverflowError, "int too large to convert to float");
    return false;
}

Value tr_int_from_double(VM *vm, double d) {
    if (d > -9223372036854775809.0 && d < 9223372036854775808.0) {
        return tr_int((int64_t)d);
    }
    if (isnan(d)) {
        return tr_raise(vm, vm->exc.ValueError, "cannot convert float NaN to integer");
    }
    if (isinf(d)) {
        return tr_raise(vm, vm->exc.OverflowError, "cannot convert float infinity to integer");
    }
    BigIntObject *object = tr_bigint_alloc(vm, TR_BIG_DOUBLE_LIMBS);
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_from_double(&result, d);
    return tr_bigint_finish(vm, object, &result);
}

int tr_float_compare_int(double d, ValueRef a) {
    const int64_t exact = INT64_C(1) << 53;
    if (a.tag == TAG_INT && a.i <= exact && a.i >= -exact) {
        double i = (double)a.i;
        return (d > i) - (d < i);
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    return -tr_big_compare_double(&x, d);
}

/* ---- rounding to powers of ten ---- */

Value tr_int_round(VM *vm, ValueRef a, ValueRef digits) {
    if (tr_int_sign(digits) >= 0) {
        return tr_retain(a);
    }
    if (digits.tag != TAG_INT || -digits.i > tr_int_bit_length(a)) {
        return tr_int(0); /* 10 ** n is far more than twice the value */
    }
    Value unit = power(vm, tr_int(10), tr_int(-digits.i));
    if (tr_is_error(unit)) {
        return unit;
    }
    Value quotient, rest;
    if (!tr_int_divmod(vm, a, unit, &quotient, &rest)) {
        tr_release(vm, unit);
        return tr_undef();
    }
    /* Half to even: compare twice the remainder with the unit, look at the quotient's last bit on a
     * tie. */
    Value result = tr_undef();
    Value twice = tr_int_add(vm, rest, rest);
    if (!tr_is_error(twice)) {
        int order = tr_int_compare(twice, unit);
        bool odd = quotient.tag == TAG_INT ? (quotient.i & 1) != 0
                                           : (tr_as_bigint(quotient)->limbs[0] & 1) != 0;
        Value floor = tr_int_sub(vm, a, rest);
        if (!tr_is_error(floor) && (order > 0 || (order == 0 && odd))) {
            result = tr_int_add(vm, floor, unit);
            tr_release(vm, floor);
        } else {
            result = floor;
        }
        tr_release(vm, twice);
    }
    tr_release(vm, quotient);
    tr_release(vm, rest);
    tr_release(vm, unit);
    return result;
}
