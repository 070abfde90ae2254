/* The operations of the language on arbitrary values: what `a + b`, `a[b]`, `len(a)`, `a.b`, `a(b)` mean.
 *
 * Fast for builtin types, falling back to the type's slots. Any of these may run user code (dunder methods) unless the comment
 * says otherwise; results are owned; UNDEF/false/-1 = exception pending. */
#ifndef TR_OBJECTS_OPS_H
#define TR_OBJECTS_OPS_H

#include "objects/error.h"
#include "objects/vm.h"

/* arithmetic and comparison */
Value tr_binary(VM *vm, BinaryOp op, ValueRef left, ValueRef right);
Value tr_inplace(VM *vm, BinaryOp op, ValueRef left, ValueRef right); /* result replaces left */
Value tr_unary(VM *vm, UnaryOp op, ValueRef operand);
Value tr_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus);
Value tr_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op); /* the rich result */
int tr_compare_bool(VM *vm, ValueRef left, ValueRef right, CompareOp op); /* 1, 0, -1 */
int tr_equal(VM *vm, ValueRef left, ValueRef right);                      /* identity, then ==; as containers compare */
int tr_truth(VM *vm, ValueRef v);
bool tr_hash(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK;

/* text */
Value tr_repr(VM *vm, ValueRef v); /* a str */
Value tr_str(VM *vm, ValueRef v);
Value tr_ascii(VM *vm, ValueRef v);
Value tr_format(VM *vm, ValueRef v, StrObject *spec); /* format(v, spec); spec NULL = "" */
/* repr() of containers: false (no exception) if `o` is being printed already, in which case write "[...]". */
bool tr_repr_enter(Object *o);
void tr_repr_leave(Object *o);

/* containers */
int64_t tr_length(VM *vm, ValueRef v);
int64_t tr_length_hint(VM *vm, ValueRef v, int64_t fallback);
Value tr_get_item(VM *vm, ValueRef container, ValueRef key);
bool tr_set_item(VM *vm, ValueRef container, ValueRef key, ValueRef value) TR_MUST_CHECK;
bool tr_del_item(VM *vm, ValueRef container, ValueRef key) TR_MUST_CHECK;
int tr_contains(VM *vm, ValueRef container, ValueRef item);
Value tr_iter(VM *vm, ValueRef iterable);
Value tr_next(VM *vm, ValueRef iterator); /* UNDEF without pending exception at the end */
/* Calls `each` with every item (borrowed) until it returns false. False = exception pending. Fast for builtin containers. */
bool tr_iterate(VM *vm, ValueRef iterable, bool (*each)(VM *vm, ValueRef item, void *context), void *context) TR_MUST_CHECK;
Value tr_list_from(VM *vm, ValueRef iterable);  /* list(iterable) */
Value tr_tuple_from(VM *vm, ValueRef iterable); /* tuple(iterable); an exact tuple is returned itself */

/* attributes */
Value tr_get_attr(VM *vm, ValueRef v, StrObject *name);
Value tr_get_attr_or_undef(VM *vm, ValueRef v, StrObject *name); /* AttributeError is swallowed: UNDEF with nothing pending */
Value tr_get_attr_cstr(VM *vm, ValueRef v, const char *name);
bool tr_set_attr(VM *vm, ValueRef v, StrObject *name, ValueRef value) TR_MUST_CHECK; /* UNDEF = delete */
Value tr_generic_get_attr(VM *vm, ValueRef v, StrObject *name); /* object.__getattribute__ */
bool tr_generic_set_attr(VM *vm, ValueRef v, StrObject *name, ValueRef value) TR_MUST_CHECK;

/* calls: args holds n positional values followed by kw->count keyword values; kw may be NULL. All borrowed. */
Value tr_call(VM *vm, ValueRef callee, const Value *args, uint32_t n, const KwNames *kw);
Value tr_call0(VM *vm, ValueRef callee);
Value tr_call1(VM *vm, ValueRef callee, ValueRef a);
Value tr_call2(VM *vm, ValueRef callee, ValueRef a, ValueRef b);
Value tr_call_method(VM *vm, ValueRef self, StrObject *name, const Value *args, uint32_t n); /* self.name(*args) */
/* Special method through the type only: UNDEF with nothing pending when the type has none. *found tells. */
Value tr_call_special(VM *vm, ValueRef self, StrObject *name, const Value *args, uint32_t n, bool *found);
Value tr_call_dict(VM *vm, ValueRef callee, ValueRef args_tuple, ValueRef kwargs_dict_or_undef);
bool tr_is_callable(ValueRef v);

/* classes */
int tr_is_instance(VM *vm, ValueRef v, ValueRef class_or_tuple); /* 1, 0, -1; honours __instancecheck__ */
int tr_is_subclass(VM *vm, ValueRef type, ValueRef class_or_tuple);
bool tr_is_exact_type(VM *vm, ValueRef v, const TypeObject *type); /* no user code */
bool tr_has_type(VM *vm, ValueRef v, const TypeObject *type);      /* real class or subclass; no user code */

/* integers out of values */
Value tr_index(VM *vm, ValueRef v);                     /* int via __index__; TypeError "'x' object cannot be interpreted as an integer" */
bool tr_to_int64(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK; /* via __index__; OverflowError if it does not fit */
bool tr_to_index(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK; /* same, IndexError "cannot fit 'int' into an index-sized integer" */
bool tr_to_clamped(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK; /* same, clamped (slices) */
bool tr_to_double(VM *vm, ValueRef v, double *out) TR_MUST_CHECK; /* via __float__ / __index__; TypeError "must be real number, not x" */
/* start, stop, step of a slice for a sequence of `length`, as slice.indices(); returns the number of items, -1 error. */
int64_t tr_slice_range(VM *vm, ValueRef slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step);

/* memory */
/* TypeError "a bytes-like object is required, not 'x'" */
bool tr_get_buffer(VM *vm, ValueRef v, BufferView *view, int flags) TR_MUST_CHECK;
void tr_release_buffer(VM *vm, BufferView *view);

/* subclass-aware kind tests (flag of the class); the structs below them are then laid out as the builtin's */
static inline bool tr_has_flag(ValueRef v, uint8_t exact_tag, uint32_t flag) {
    return v.tag == exact_tag || (v.tag == TAG_OBJECT && (v.o->type->flags & flag) != 0);
}
static inline bool tr_is_str(ValueRef v) { return tr_has_flag(v, TAG_STR, TYPE_IS_STR); }
static inline bool tr_is_bytes(ValueRef v) { return tr_has_flag(v, TAG_BYTES, TYPE_IS_BYTES); }
static inline bool tr_is_bytearray(ValueRef v) { return tr_has_flag(v, TAG_BYTEARRAY, TYPE_IS_BYTEARRAY); }
static inline bool tr_is_list(ValueRef v) { return tr_has_flag(v, TAG_LIST, TYPE_IS_LIST); }
static inline bool tr_is_tuple(ValueRef v) { return tr_has_flag(v, TAG_TUPLE, TYPE_IS_TUPLE); }
static inline bool tr_is_dict(ValueRef v) { return tr_has_flag(v, TAG_DICT, TYPE_IS_DICT); }
static inline bool tr_is_set(ValueRef v) { return tr_has_flag(v, TAG_SET, TYPE_IS_SET); }
static inline bool tr_is_frozenset(ValueRef v) { return tr_has_flag(v, TAG_FROZENSET, TYPE_IS_FROZENSET); }
static inline bool tr_is_any_set(ValueRef v) { return tr_is_set(v) || tr_is_frozenset(v); }
static inline bool tr_is_type(ValueRef v) { return v.tag == TAG_TYPE; }
static inline bool tr_is_complex(ValueRef v) { return tr_has_flag(v, TAG_COMPLEX, TYPE_IS_COMPLEX); }
static inline bool tr_is_exception(ValueRef v) { return v.tag == TAG_OBJECT && (v.o->type->flags & TYPE_IS_EXCEPTION); }
/* int, bool, bigint or an instance of a subclass of int */
static inline bool tr_is_int_like(ValueRef v) {
    return v.tag == TAG_INT || v.tag == TAG_BOOL || v.tag == TAG_BIGINT ||
           (v.tag == TAG_OBJECT && (v.o->type->flags & TYPE_IS_INT));
}
static inline bool tr_is_float_like(ValueRef v) { return tr_has_flag(v, TAG_FLOAT, TYPE_IS_FLOAT); }

#endif
