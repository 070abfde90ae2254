/* The module `math`: sums of many doubles without loss: fsum, hypot, dist.
 *
 * fsum keeps the running total as a list of doubles that do not overlap (J. R. Shewchuk, "Adaptive
 * Precision Floating-Point Arithmetic", 1997), so that no bit is lost, and rounds once at the end.
 * hypot and dist sum the squares in double-double arithmetic after scaling by a power of two, then
 * correct the square root by one Newton step; the result is nearly always the correctly rounded
 * one. */
#include "stdlib/math/math_internal.h"

#include "base/alloc.h"
#include "objects/list.h"

#include <math.h>

/* ---- fsum ---- */

typedef struct Partials {
    double *values; /* increasing magnitude, not overlapping */
    size_t count, capacity;
    double special, infinities; /* sums of what is not finite */
} Partials;

static bool push_partial(VM *vm, Partials *partials, double value) {
    if (partials->count == partials->capacity) {
        size_t capacity = partials->capacity ? 2 * partials->capacity : 32;
        double *values = tr_realloc_array(partials->values, capacity, sizeof(double));
        if (!values) {
            tr_raise_no_memory(vm);
            return false;
        }
        partials->values = values;
        partials->capacity = capacity;
    }
    partials->values[partials->count++] = value;
    return true;
}

static bool fsum_item(VM *vm, ValueRef item, void *context) {
    Partials *partials = context;
    double x;
    if (!tr_to_double(vm, item, &x)) {
        return false;
    }
    double original = x;
    size_t kept = 0, count = partials->count;
    for (size_t i = 0; i < count; i++) {
        double y = partials->values[i];
        if (fabs(x) < fabs(y)) {
            double swap = x;
            x = y;
            y = swap;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0.0) {
            partials->values[kept++] = low;
        }
        x = high;
    }
    partials->count = kept;
    if (x == 0.0) {
        return true;
    }
    if (!isfinite(x)) {
        if (isfinite(original)) {
            tr_raise(vm, vm->exc.OverflowError, "intermediate overflow in fsum");
            return false;
        }
        if (isinf(original)) {
            partials->infinities += original;
        }
        partials->special += original;
        partials->count = 0;
        return true;
    }
    return push_partial(vm, partials, x);
}

/* The sum of the partials, rounded once: half-way cases look at the sign of what is left below. */
static double round_partials(const Partials *partials) {
    size_t i = partials->count;
    if (i == 0) {
        return 0.0;
    }
    double high = partials->values[--i], low = 0.0;
    while (i > 0) {
        double x = high, y = partials->values[--i];
        high = x + y;
        low = y - (high - x);
        if (low != 0.0) {
            break;
        }
    }
    if (i > 0 && ((low < 0.0 && partials->values[i - 1] < 0.0) ||
                  (low > 0.0 && partials->values[i - 1] > 0.0))) {
        double twice = low * 2.0, rounded = high + twice;
        if (twice == rounded - high) {
            high = rounded;
        }
    }
    return high;
}

static Value math_fsum(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Partials partials = {0};
    Value result = tr_undef();
    if (tr_iterate(vm, args[0], fsum_item, &partials)) {
        if (partials.special != 0.0) {
            result = isnan(partials.infinities)
                         ? tr_raise(vm, vm->exc.ValueError, "-inf + inf in fsum")
                         : tr_float(partials.special);
        } else {
            result = tr_float(round_partials(&partials));
        }
    }
    tr_free(partials.values);
    return result;
}

/* ---- hypot, dist ---- */

typedef struct DoubleDouble {
    double high, low;
} DoubleDouble;

/* total += x * x, exactly up to the last bits of `low`. */
static void add_square(DoubleDouble *total, double x) {
    double square = x * x, error = fma(x, x, -square);
    double sum = total->high + square;
    double part = sum - total->high;
    total->low += (total->high - (sum - part)) + (square - part) + error;
    total->high = sum;
}

/* Square root of the sum of squares; overwrites the vector. */
static double norm(double *vector, size_t count) {
    double largest = 0.0;
    bool has_nan = false;
    for (size_t i = 0; i < count; i++) {
        vector[i] = fabs(vector[i]);
        has_nan = has_nan || isnan(vector[i]);
        if (vector[i] > largest) {
            largest = vector[i];
        }
    }
    if (isinf(largest) || largest == 0.0) {
        return has_nan && largest == 0.0 ? (double)NAN : largest;
    }
    if (has_nan) {
        return (double)NAN;
    }
    if (count == 1) {
        return largest;
    }
    int exponent;
    frexp(largest, &exponent);
    DoubleDouble total = {0.0, 0.0};
    for (size_t i = 0; i < count; i++) {
        add_square(&total, ldexp(vector[i], -exponent));
    }
    double root = sqrt(total.high + total.low);
    DoubleDouble rest = total; /* total - root * root, for the correction */
    double square = root * root, error = fma(root, root, -square);
    double correction = ((rest.high - square) - error) + rest.low;
    return ldexp(root + correction / (2.0 * root), exponent);
}

enum { STACK_DOUBLES = 16 };

static double *vector_room(VM *vm, size_t count, double stack[STACK_DOUBLES]) {
    if (count <= STACK_DOUBLES) {
        return stack;
    }
    double *vector = tr_realloc_array(NULL, count, sizeof(double));
    if (!vector) {
        tr_raise_no_memory(vm);
    }
    return vector;
}

static Value math_hypot(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "math.hypot() takes no keyword arguments");
    }
    double stack[STACK_DOUBLES];
    double *vector = vector_room(vm, n, stack);
    if (!vector) {
        return tr_undef();
    }
    bool done = true;
    for (uint32_t i = 0; done && i < n; i++) {
        done = tr_to_double(vm, args[i], &vector[i]);
    }
    Value result = done ? tr_float(norm(vector, n)) : tr_undef();
    if (vector != stack) {
        tr_free(vector);
    }
    return result;
}

static Value math_dist(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value p = tr_tuple_from(vm, args[0]);
    Value q = tr_is_error(p) ? p : tr_tuple_from(vm, args[1]);
    if (tr_is_error(q)) {
        tr_release(vm, p);
        return tr_undef();
    }
    Value result = tr_undef();
    size_t count = tr_as_tuple(p)->size;
    if (count != tr_as_tuple(q)->size) {
        tr_raise(vm, vm->exc.ValueError, "both points must have the same number of dimensions");
    } else {
        double stack[STACK_DOUBLES];
        double *vector = vector_room(vm, count, stack);
        bool done = vector != NULL;
        for (size_t i = 0; done && i < count; i++) {
            double x, y;
            done = tr_to_double(vm, tr_as_tuple(p)->items[i], &x) &&
                   tr_to_double(vm, tr_as_tuple(q)->items[i], &y);
            if (done) {
                vector[i] = x - y;
            }
        }
        if (done) {
            result = tr_float(norm(vector, count));
        }
        if (vector != stack) {
            tr_free(vector);
        }
    }
    tr_release(vm, p);
    tr_release(vm, q);
    return result;
}

const BuiltinDef tr_math_sum_functions[] = {
    {"dist(p, q, /)", math_dist,
     "Return the Euclidean distance between two points p and q.\n\n"
     "The points should be specified as sequences (or iterables) of\n"
     "coordinates.  Both inputs must have the same dimension.\n\n"
     "Roughly equivalent to:\n"
     "    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))",
     0},
    {"fsum(seq, /)", math_fsum,
     "Return an accurate floating point sum of values in the iterable seq.\n\n"
     "Assumes IEEE-754 floating point arithmetic.",
     0},
    {"hypot(*coordinates)", math_hypot,
     "Multidimensional Euclidean distance from the origin to a point.\n\n"
     "Roughly equivalent to:\n    sqrt(sum(x**2 for x in coordinates))",
     BUILTIN_RAW},
    {NULL, NULL, NULL, 0},
};
