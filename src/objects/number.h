/* int (int64 in the Value, BigIntObject beyond), bool, float, complex, range, slice. */
#ifndef TR_OBJECTS_NUMBER_H
#define TR_OBJECTS_NUMBER_H

#include "objects/ops.h"

typedef struct BigIntObject { /* never holds a value that fits int64 */
    Object base;
    int32_t sign; /* 1 or -1 */
    uint32_t count;
    uint64_t limbs[]; /* magnitude, least significant first, top limb not 0 */
} BigIntObject;

/* Instances of int subclasses: the value follows the header (a plain int Value or BigInt). */
typedef struct IntSubObject {
    Object base;
    Value value;
} IntSubObject;
typedef struct FloatSubObject {
    Object base;
    double value;
} FloatSubObject;

typedef struct ComplexObject {
    Object base;
    double real, imag;
} ComplexObject;

typedef struct RangeObject {
    Object base;
    bool small;               /* start, stop, step and length fit int64 */
    int64_t start, stop, step, length;
    Value big_start, big_stop, big_step, big_length; /* always valid ints */
} RangeObject;

typedef struct RangeIterator { /* TAG_RANGE_ITER: int64 ranges only; others use a generic one */
    Object base;
    int64_t next, step, remaining;
} RangeIterator;

typedef struct SliceObject {
    Object base;
    Value start, stop, step;
} SliceObject;

/* The plain int (TAG_INT or TAG_BIGINT) behind an int-like value (bool, subclass instance included). Borrowed. */
static inline ValueRef tr_int_value(ValueRef v) {
    if (v.tag == TAG_BOOL) {
        v.tag = TAG_INT;
    } else if (v.tag == TAG_OBJECT) {
        v = ((IntSubObject *)(void *)v.o)->value;
    }
    return v;
}
static inline double tr_float_value(ValueRef v) { /* v is float-like */
    return v.tag == TAG_FLOAT ? v.f : ((FloatSubObject *)(void *)v.o)->value;
}

/* Arithmetic on plain ints (TAG_INT / TAG_BIGINT); no user code. Division and shifts raise as Python does. */
Value tr_int_add(VM *vm, ValueRef a, ValueRef b);
Value tr_int_sub(VM *vm, ValueRef a, ValueRef b);
Value tr_int_mul(VM *vm, ValueRef a, ValueRef b);
Value tr_int_floordiv(VM *vm, ValueRef a, ValueRef b);
Value tr_int_mod(VM *vm, ValueRef a, ValueRef b);
bool tr_int_divmod(VM *vm, ValueRef a, ValueRef b, Value *quotient, Value *remainder) TR_MUST_CHECK;
Value tr_int_truediv(VM *vm, ValueRef a, ValueRef b);
Value tr_int_pow(VM *vm, ValueRef a, ValueRef b, ValueRef modulus_or_undef);
Value tr_int_lshift(VM *vm, ValueRef a, ValueRef b);
Value tr_int_rshift(VM *vm, ValueRef a, ValueRef b);
Value tr_int_bitop(VM *vm, BinaryOp op, ValueRef a, ValueRef b); /* BIN_AND, BIN_OR, BIN_XOR */
Value tr_int_neg(VM *vm, ValueRef a);
Value tr_int_invert(VM *vm, ValueRef a);
int tr_int_compare(ValueRef a, ValueRef b); /* <0, 0, >0 */
int tr_int_sign(ValueRef a);
int64_t tr_int_hash(ValueRef a);
int64_t tr_float_hash(double d); /* finite or infinite */
bool tr_int_to_int64(ValueRef a, int64_t *out);   /* false: does not fit (no exception) */
bool tr_int_to_uint64(ValueRef a, uint64_t *out); /* same */
bool tr_int_to_double(VM *vm, ValueRef a, double *out) TR_MUST_CHECK; /* OverflowError "int too large to convert to float" */
Value tr_int_from_uint64(VM *vm, uint64_t value);
Value tr_int_from_double(VM *vm, double d); /* truncates; ValueError/OverflowError for nan/inf */
Value tr_int_parse(VM *vm, const char *text, size_t size, int base); /* int(text, base) rules; UNDEF without exception if malformed */
Value tr_int_from_digits(VM *vm, const char *digits, size_t size, int base); /* literal: digits only, no sign or underscore */
StrObject *tr_int_to_str(VM *vm, ValueRef a, int base) TR_MUST_CHECK; /* no prefix */
Value tr_int_from_bytes(VM *vm, const uint8_t *data, size_t size, bool little, bool is_signed);
bool tr_int_to_bytes(VM *vm, ValueRef a, uint8_t *out, size_t size, bool little, bool is_signed) TR_MUST_CHECK; /* OverflowError */
int64_t tr_int_bit_length(ValueRef a);
int tr_float_compare_int(double d, ValueRef a); /* exact; d is not NaN */
double tr_float_mod(double a, double b);        /* Python's %, b != 0 */
double tr_float_floordiv(double a, double b);
Value tr_float_pow(VM *vm, double a, double b); /* complex result for negative base, ZeroDivisionError */
StrObject *tr_float_repr(VM *vm, double d) TR_MUST_CHECK;
Value tr_complex_new(VM *vm, double real, double imag);
bool tr_to_complex(VM *vm, ValueRef v, double *real, double *imag) TR_MUST_CHECK; /* any number; __complex__ */
Value tr_range_new(VM *vm, ValueRef start, ValueRef stop, ValueRef step); /* checked, as range(...) */
Value tr_slice_new(VM *vm, ValueRef start, ValueRef stop, ValueRef step);
/* format(number, spec): format_number.c */
Value tr_int_format(VM *vm, ValueRef a, StrObject *spec);
Value tr_float_format(VM *vm, double d, StrObject *spec);
Value tr_complex_format(VM *vm, ValueRef v, StrObject *spec);

bool tr_int_init_types(VM *vm) TR_MUST_CHECK;     /* int, bool */
bool tr_float_init_types(VM *vm) TR_MUST_CHECK;
bool tr_complex_init_types(VM *vm) TR_MUST_CHECK;
bool tr_range_init_types(VM *vm) TR_MUST_CHECK;   /* range and its iterators */
bool tr_slice_init_types(VM *vm) TR_MUST_CHECK;
bool tr_singletons_init_types(VM *vm) TR_MUST_CHECK; /* NoneType, NotImplementedType, ellipsis, ptr */
bool tr_iterators_init_types(VM *vm) TR_MUST_CHECK; /* seq_iterator, callable_iterator, enumerate, zip, map, filter, reversed */

#endif
