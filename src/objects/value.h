/* Value: what a variable, a register, a list slot or a C function's argument holds.
 *
 * A Value is 16 bytes: a tag and a payload, so that int64, double and pointers are exact and unboxed. Tags are
 * ordered: everything from TAG_HEAP on points to a counted Object, everything below is immediate. TAG_INT is 0, so one
 * OR of two tags asks "are both ints". TAG_UNDEF never reaches a program: it marks an unbound variable, a missing
 * optional argument, "delete" in setters and, as a result, "an exception is pending" (or, from `next` slots only, "exhausted").
 *
 * The heap tags name the *exact* builtin type; instances of their subclasses carry TAG_OBJECT and are recognised
 * through their type (tr_is_list() and friends do both). `aux` is zero in every Value that a program can see; dict
 * entries keep a hash there.
 *
 * Ownership: results are owned, parameters are borrowed unless the name says `take`. ValueRef spells "borrowed". */
#ifndef TR_OBJECTS_VALUE_H
#define TR_OBJECTS_VALUE_H

#include "base/compiler.h"

typedef struct VM VM;
typedef struct Object Object;
typedef struct TypeObject TypeObject;
typedef struct StrObject StrObject;

typedef enum Tag {
    TAG_INT = 0,  /* payload.i: an int that fits 64 bits */
    TAG_FLOAT,    /* payload.f */
    TAG_BOOL,     /* payload.i is 0 or 1 */
    TAG_NONE,
    TAG_PTR,      /* payload.p: a foreign address, no ownership */
    TAG_NOTIMPL,  /* NotImplemented */
    TAG_ELLIPSIS, /* ... */
    TAG_UNDEF,
    TAG_HEAP,           /* first counted tag */
    TAG_STR = TAG_HEAP, /* StrObject */
    TAG_BIGINT,         /* BigIntObject: never a value that fits int64 */
    TAG_BYTES,
    TAG_LIST,
    TAG_TUPLE,
    TAG_DICT,
    TAG_SET,
    TAG_FROZENSET,
    TAG_RANGE,
    TAG_SLICE,
    TAG_COMPLEX,
    TAG_BYTEARRAY,
    TAG_FUNCTION,    /* compiled function or closure */
    TAG_BUILTIN,     /* function or method written in C */
    TAG_METHOD,      /* bound method */
    TAG_TYPE,        /* a class (any metaclass) */
    TAG_INSTANCE,    /* plain instance of a user class: InstanceObject */
    TAG_STRUCT,      /* value struct (copy on write): InstanceObject too */
    TAG_ENUM,        /* value of a Tauraro enum */
    TAG_CELL,
    TAG_CODE,
    TAG_GENERATOR,   /* generator, coroutine, async generator */
    TAG_MODULE,
    TAG_LIST_ITER,
    TAG_TUPLE_ITER,
    TAG_RANGE_ITER,
    TAG_DICT_ITER,
    TAG_OBJECT,      /* any other heap object, subclasses of builtins included */
    TAG_COUNT
} Tag;

typedef struct Value {
    uint32_t tag;
    uint32_t aux;
    union {
        int64_t i;
        double f;
        void *p;
        Object *o;
        uint64_t bits;
    };
} Value;
typedef Value ValueRef;

static inline Value tr_int(int64_t i) {
    return (Value){.tag = TAG_INT, .i = i};
}
static inline Value tr_float(double f) {
    return (Value){.tag = TAG_FLOAT, .f = f};
}
static inline Value tr_bool(bool b) {
    return (Value){.tag = TAG_BOOL, .i = b};
}
static inline Value tr_none(void) {
    return (Value){.tag = TAG_NONE, .i = 0};
}
static inline Value tr_ptr(void *p) {
    Value v = {.tag = TAG_PTR, .i = 0};
    v.p = p;
    return v;
}
static inline Value tr_not_implemented(void) {
    return (Value){.tag = TAG_NOTIMPL, .i = 0};
}
static inline Value tr_ellipsis(void) {
    return (Value){.tag = TAG_ELLIPSIS, .i = 0};
}
/* "Error, an exception is pending", "absent", "delete", "exhausted": see above. */
static inline Value tr_undef(void) {
    return (Value){.tag = TAG_UNDEF, .i = 0};
}

static inline bool tr_is_undef(ValueRef v) {
    return v.tag == TAG_UNDEF;
}
static inline bool tr_is_error(ValueRef v) {
    return TR_UNLIKELY(v.tag == TAG_UNDEF);
}
static inline bool tr_is_none(ValueRef v) {
    return v.tag == TAG_NONE;
}
static inline bool tr_is_heap(ValueRef v) {
    return v.tag >= TAG_HEAP;
}
static inline bool tr_is_shaped(ValueRef v) { /* TAG_INSTANCE or TAG_STRUCT: an InstanceObject */
    return v.tag - TAG_INSTANCE <= TAG_STRUCT - TAG_INSTANCE;
}
/* Same object (`is`). Ints and floats compare by value. */
static inline bool tr_is_same(ValueRef a, ValueRef b) {
    return a.tag == b.tag && (a.bits == b.bits || (a.tag >= TAG_NONE && a.tag < TAG_HEAP && a.tag != TAG_PTR));
}

#endif
