/* The module `math`: functions of integers.
 *
 * Products of ranges (factorial, perm, comb) are multiplied as balanced trees, so that the big
 * multiplications at the top have operands of equal size, where the fast algorithms of bigint.h
 * pay. */
#include "stdlib/math/math_internal.h"

/* Owned plain int of an argument. */
static Value integer(VM *vm, ValueRef v) {
    return tr_index(vm, v);
}

/* ---- gcd, lcm, isqrt ---- */

static uint64_t gcd_uint64(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static uint64_t magnitude(int64_t a) {
    return a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
}

static Value int_abs(VM *vm, ValueRef a) {
    return tr_int_sign(a) < 0 ? tr_int_neg(vm, a) : tr_retain(a);
}

static Value int_gcd(VM *vm, ValueRef a, ValueRef b) {
    if ((a.tag | b.tag) == TAG_INT) {
        return tr_int_from_uint64(vm, gcd_uint64(magnitude(a.i), magnitude(b.i)));
    }
    uint64_t sa[1], sb[1];
    BigInt x = tr_int_view(a, sa), y = tr_int_view(b, sb);
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_gcd_bound(&x, &y));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    if (!tr_big_gcd(&result, &x, &y)) {
        return tr_bigint_fail(vm, object);
    }
    return tr_bigint_finish(vm, object, &result);
}

static Value int_lcm(VM *vm, ValueRef a, ValueRef b) {
    if (tr_int_sign(a) == 0 || tr_int_sign(b) == 0) {
        return tr_int(0);
    }
    Value gcd = int_gcd(vm, a, b);
    Value part = tr_is_error(gcd) ? gcd : tr_int_floordiv(vm, a, gcd);
    tr_release(vm, gcd);
    if (tr_is_error(part)) {
        return part;
    }
    Value product = tr_int_mul(vm, part, b);
    tr_release(vm, part);
    if (tr_is_error(product)) {
        return product;
    }
    Value result = int_abs(vm, product);
    tr_release(vm, product);
    return result;
}

/* Folds any number of integers. */
static Value fold(VM *vm, const Value *args, uint32_t n, const KwNames *kw, const char *name,
                  int64_t start, Value (*combine)(VM *vm, ValueRef a, ValueRef b)) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "math.%s() takes no keyword arguments", name);
    }
    Value result = tr_int(start);
    for (uint32_t i = 0; i < n; i++) {
        Value item = integer(vm, args[i]);
        Value next = tr_is_error(item) ? item : combine(vm, result, item);
        tr_release(vm, item);
        tr_release(vm, result);
        if (tr_is_error(next)) {
            return next;
        }
        result = next;
    }
    return result;
}

static Value math_gcd(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return fold(vm, args, n, kw, "gcd", 0, int_gcd);
}
static Value math_lcm(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return fold(vm, args, n, kw, "lcm", 1, int_lcm);
}

static Value math_isqrt(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value value = integer(vm, args[0]);
    if (tr_is_error(value)) {
        return value;
    }
    if (tr_int_sign(value) < 0) {
        tr_release(vm, value);
        return tr_raise(vm, vm->exc.ValueError, "isqrt() argument must be nonnegative");
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(value, storage);
    BigIntObject *object = tr_bigint_alloc(vm, x.count / 2 + 1);
    Value root = tr_undef();
    if (object) {
        BigInt result = {.limbs = object->limbs};
        root = tr_big_isqrt(&result, &x) ? tr_bigint_finish(vm, object, &result)
                                         : tr_bigint_fail(vm, object);
    }
    tr_release(vm, value);
    return root;
}

/* ---- products of ranges ---- */

/* first * (first + 1) * ... , `count` factors. */
static Value product_of_range(VM *vm, ValueRef first, int64_t count) {
    if (count <= 8) {
        Value result = tr_int(1);
        for (int64_t i = 0; i < count; i++) {
            Value factor = tr_int_add(vm, first, tr_int(i));
            Value next = tr_is_error(factor) ? factor : tr_int_mul(vm, result, factor);
            tr_release(vm, factor);
            tr_release(vm, result);
            if (tr_is_error(next)) {
                return next;
            }
            result = next;
        }
        return result;
    }
    int64_t half = count / 2;
    Value middle = tr_int_add(vm, first, tr_int(half));
    Value low = tr_is_error(middle) ? middle : product_of_range(vm, first, half);
    Value high = tr_is_error(low) ? low : product_of_range(vm, middle, count - half);
    Value result = tr_is_error(high) ? high : tr_int_mul(vm, low, high);
    tr_release(vm, middle);
    tr_release(vm, low);
    tr_release(vm, high);
    return result;
}

/* n! */
static Value factorial(VM *vm, int64_t n) {
    return product_of_range(vm, tr_int(1), n);
}

static Value math_factorial(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value value = integer(vm, args[0]);
    if (tr_is_error(value)) {
        return value;
    }
    Value result;
    if (tr_int_sign(value) < 0) {
        result = tr_raise(vm, vm->exc.ValueError, "factorial() not defined for negative values");
    } else if (value.tag != TAG_INT) {
        result = tr_raise(vm, vm->exc.OverflowError, "factorial() argument should not exceed %lld",
                          (long long)INT64_MAX);
    } else {
        result = factorial(vm, value.i);
    }
    tr_release(vm, value);
    return result;
}

/* n (n-1) ... (n-k+1) */
static Value falling_factorial(VM *vm, ValueRef n, int64_t k) {
    Value first = tr_int_sub(vm, n, tr_int(k - 1));
    Value result = tr_is_error(first) ? first : product_of_range(vm, first, k);
    tr_release(vm, first);
    return result;
}

/* The two arguments of comb and perm; false with exception, or with *result set when it is known.
 */
static bool two_counts(VM *vm, const Value *args, Value *n, Value *k) {
    *n = integer(vm, args[0]);
    if (tr_is_error(*n)) {
        return false;
    }
    *k = integer(vm, args[1]);
    const char *negative = tr_int_sign(*n) < 0 ? "n" : NULL;
    if (!tr_is_error(*k) && !negative && tr_int_sign(*k) < 0) {
        negative = "k";
    }
    if (tr_is_error(*k) || negative) {
        if (negative && !tr_is_error(*k)) {
            tr_raise(vm, vm->exc.ValueError, "%s must be a non-negative integer", negative);
        }
        tr_release(vm, *n);
        tr_release(vm, *k);
        return false;
    }
    return true;
}

static Value math_perm(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (tr_is_undef(args[1]) || tr_is_none(args[1])) {
        return math_factorial(vm, args, n, kw);
    }
    Value total, chosen, result;
    if (!two_counts(vm, args, &total, &chosen)) {
        return tr_undef();
    }
    if (tr_int_compare(total, chosen) < 0) {
        result = tr_int(0);
    } else if (chosen.tag != TAG_INT) {
        result =
            tr_raise(vm, vm->exc.OverflowError, "k must not exceed %lld", (long long)INT64_MAX);
    } else {
        result = falling_factorial(vm, total, chosen.i);
    }
    tr_release(vm, total);
    tr_release(vm, chosen);
    return result;
}

static Value math_comb(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value total, chosen, result;
    if (!two_counts(vm, args, &total, &chosen)) {
        return tr_undef();
    }
    Value other = tr_int_sub(vm, total, chosen);
    if (tr_is_error(other)) {
        result = other;
    } else if (tr_int_sign(other) < 0) {
        result = tr_int(0);
    } else {
        if (tr_int_compare(other, chosen) < 0) {
            Value swap = other;
            other = chosen;
            chosen = swap;
        }
        if (chosen.tag != TAG_INT) {
            result = tr_raise(vm, vm->exc.OverflowError, "min(n - k, k) must not exceed %lld",
                              (long long)INT64_MAX);
        } else {
            Value top = falling_factorial(vm, total, chosen.i);
            Value bottom = tr_is_error(top) ? top : factorial(vm, chosen.i);
            result = tr_is_error(bottom) ? bottom : tr_int_floordiv(vm, top, bottom);
            tr_release(vm, top);
            tr_release(vm, bottom);
        }
    }
    tr_release(vm, other);
    tr_release(vm, total);
    tr_release(vm, chosen);
    return result;
}

/* ---- prod ---- */

static bool multiply_item(VM *vm, ValueRef item, void *context) {
    Value *product = context;
    if (product->tag == TAG_FLOAT && item.tag == TAG_FLOAT) {
        product->f *= item.f;
        return true;
    }
    Value next = tr_binary(vm, BIN_MUL, *product, item);
    if (tr_is_error(next)) {
        return false;
    }
    tr_store(vm, product, next);
    return true;
}

static Value math_prod(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value product = tr_is_undef(args[1]) ? tr_int(1) : tr_retain(args[1]);
    if (!tr_iterate(vm, args[0], multiply_item, &product)) {
        tr_release(vm, product);
        return tr_undef();
    }
    return product;
}

const BuiltinDef tr_math_int_functions[] = {
    {"comb(n, k, /)", math_comb,
     "Number of ways to choose k items from n items without repetition and without order.\n\n"
     "Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates to zero when k > n.",
     0},
    {"factorial(n, /)", math_factorial,
     "Find n!.\n\nRaise a ValueError if n is negative or non-integral.", 0},
    {"gcd(*integers)", math_gcd, "Greatest Common Divisor.", BUILTIN_RAW},
    {"isqrt(n, /)", math_isqrt, "Return the integer part of the square root of the input.", 0},
    {"lcm(*integers)", math_lcm, "Least Common Multiple.", BUILTIN_RAW},
    {"perm(n, k=None, /)", math_perm,
     "Number of ways to choose k items from n items without repetition and with order.\n\n"
     "Evaluates to n! / (n - k)! when k <= n and evaluates to zero when k > n.",
     0},
    {"prod(iterable, /, *, start=1)", math_prod,
     "Calculate the product of all the elements in the input iterable.\n\n"
     "The default start value for the product is 1.",
     0},
    {NULL, NULL, NULL, 0},
};
