/* What the files that implement numbers share and nobody else needs.
 *
 * A plain int is a Value with TAG_INT (it fits int64) or TAG_BIGINT (it does not).
 * src/base/bigint.h does the arithmetic on views of limbs; the helpers here make a view of any
 * plain int without copying, allocate an object whose limbs the result is computed into, and bring
 * the result back to the canonical form. */
#ifndef TR_OBJECTS_INT_INTERNAL_H
#define TR_OBJECTS_INT_INTERNAL_H

#include "base/bigint.h"
#include "base/buffer.h"
#include "objects/number.h"
#include "objects/str.h"

static inline BigIntObject *tr_as_bigint(ValueRef v) {
    return (BigIntObject *)(void *)v.o;
}

/* A view of a plain int; small ones use the caller's storage. */
static inline BigInt tr_int_view(ValueRef a, uint64_t storage[1]) {
    if (a.tag == TAG_INT) {
        return tr_big_of_int64(a.i, storage);
    }
    BigIntObject *big = tr_as_bigint(a);
    return (BigInt){.limbs = big->limbs, .count = big->count, .negative = big->sign < 0};
}

/* An object with room for `limbs` limbs, to be given to tr_bigint_finish. SIZE_MAX is a
 * MemoryError. */
BigIntObject *tr_bigint_alloc(VM *vm, size_t limbs) TR_MUST_CHECK;
/* Turns the object whose limbs hold `result` into a Value (consumes the object). */
Value tr_bigint_finish(VM *vm, BigIntObject *object, const BigInt *result);
/* Releases the object after a failed computation and raises MemoryError. */
Value tr_bigint_fail(VM *vm, BigIntObject *object);

/* Appends `text` (WTF-8) with Unicode blanks and decimal digits replaced by their ASCII equals; any
 * other character beyond ASCII becomes '?'. What int(), float() and complex() parse. */
void tr_number_text(StrBuf *out, const char *text, size_t size);

/* ValueError of the digit limit. */
Value tr_int_raise_digits(VM *vm, int64_t digits);

/* int(x) of one argument; also what round() and math need: the result is a plain int. */
Value tr_int_from_value(VM *vm, ValueRef v);

/* round(a, digits) for a plain int. */
Value tr_int_round(VM *vm, ValueRef a, ValueRef digits);

/* Wraps a plain int as an instance of `type`, which is a strict subclass of int. The value is
 * taken. */
Value tr_int_new_subclass(VM *vm, TypeObject *type, Value value);

/* Any number as a double: int-like or float-like values only. 1 done, 0 another kind, -1 exception.
 */
int tr_number_to_double(VM *vm, ValueRef v, double *out);

/* Raises OverflowError(34, 'Numerical result out of range'), what pow() gives for floats. */
Value tr_raise_range_error(VM *vm);

/* `set` of attributes that Python declares as read-only members: AttributeError "readonly
 * attribute". */
bool tr_raise_readonly(VM *vm, ValueRef self, ValueRef value);

#endif
