/* Tauraro's enums: `enum E { A, B(string), C { f: int }, D = 7 }`.
 *
 * An enum is a heap class E deriving from vm->type.enum_, with the metaclass vm->type.enum_type
 * (so that a class can be iterated). A variant
 * without payload is the one instance of E that E's dictionary holds under its name. A variant with payload is a subclass of E in that
 * dictionary: `E.B("x")` instantiates it, patterns and isinstance() name it. Values are immutable.
 *
 * Any value can be thrown: it travels inside an exception whose class (`E.B` under Exception) is made for the variant on first use, and
 * `catch ... as e` takes it out again. */
#ifndef TR_OBJECTS_ENUM_H
#define TR_OBJECTS_ENUM_H

#include "objects/dict.h"
#include "objects/list.h"

typedef enum VariantKind { VARIANT_KIND_PLAIN, VARIANT_KIND_TUPLE, VARIANT_KIND_FIELDS } VariantKind;

typedef struct EnumVariant { /* lives in the EnumInfo of its class */
    StrObject *name;     /* interned */
    TupleObject *fields; /* names of the payload: given, or _0, _1, ...; empty for plain variants */
    Value code;          /* explicit value, else the ordinal */
    TypeObject *thrown;  /* exception class for throw, or NULL */
    VariantKind kind;
} EnumVariant;

typedef struct EnumInfo { /* TypeObject.extra of the enum class */
    uint32_t count;
    EnumVariant variants[];
} EnumInfo;

typedef struct EnumObject { /* TAG_ENUM */
    Object base;
    const EnumVariant *variant; /* borrowed: the class keeps it alive */
    uint32_t count;             /* of payload */
    Value payload[];
} EnumObject;

static inline EnumObject *tr_as_enum(ValueRef v) {
    return (EnumObject *)(void *)v.o;
}

/* A new enum class. `variants`: tuples (name, kind, payload count or names, explicit value or None). `namespace_` holds the methods. */
Value tr_enum_type_new(VM *vm, StrObject *name, DictObject *namespace_, TupleObject *variants);
EnumInfo *tr_enum_info(const TypeObject *type);             /* NULL: not an enum class */
TypeObject *tr_enum_class(ValueRef value);                  /* E of any of its values */
EnumVariant *tr_enum_payload_variant(const TypeObject *type); /* of a class such as E.B; NULL: none */
EnumObject *tr_enum_alloc(VM *vm, TypeObject *type, const EnumVariant *variant) TR_MUST_CHECK; /* payload UNDEF */
/* `E.C { f: 1 }`: names are interned. */
Value tr_enum_from_fields(VM *vm, TypeObject *type, TupleObject *names, const Value *values);

/* ---- throwing ---- */
Value tr_enum_to_exception(VM *vm, ValueRef value);    /* the exception that carries it; owned */
Value tr_thrown_value(VM *vm, ValueRef exception);     /* what `as e` binds: the enum value inside, else the exception; owned */
int tr_enum_matches(VM *vm, ValueRef exception, ValueRef type); /* `catch type`: 1, 0; -1 without exception: type is no enum */

bool tr_enum_init_types(VM *vm) TR_MUST_CHECK;

#endif
