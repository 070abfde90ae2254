/* Value structs: `struct Point { x: float, y: float }`.
 *
 * A struct class is a heap class that derives from vm->type.struct_; its instances are InstanceObject with TAG_STRUCT, all fields inline
 * in the order of declaration, never any others. They are values: whoever writes to one that somebody else holds too copies it
 * first (the interpreter's SET_ATTR, UNSHARE; tr_instance_copy), so a struct that has more than one reference does not change.
 *
 * What is known about the fields is a StructInfo behind TypeObject.extra. The type references in it (compiler/typeref.h) mean nothing to
 * this layer: checking a value and finding the default of a type are functions that the runtime supplies. */
#ifndef TR_OBJECTS_STRUCT_H
#define TR_OBJECTS_STRUCT_H

#include "objects/instance.h"
#include "objects/list.h"

typedef struct StructInfo StructInfo;
struct StructInfo {
    TypeObject *type; /* the class this belongs to; borrowed */
    uint32_t count;
    TupleObject *names;      /* interned str, one per field */
    TupleObject *types;      /* type references */
    TupleObject *defaults;   /* () or (value,) per field */
    TupleObject *params;     /* names of type parameters */
    TupleObject *attributes; /* #[...] as (name, value, arguments) */
    TupleObject *arguments;  /* of a specialisation such as S[int]: the types; else NULL */
    DictObject *globals, *builtins; /* where the names in type references are looked up */
    DictObject *special; /* arguments tuple -> specialised class; NULL until used */
    Shape *shape;        /* with all fields; owned by the class */
    /* Checks *value for a field and may convert it; false + TypeError or OverflowError. */
    bool (*check)(VM *vm, const StructInfo *info, uint32_t field, Value *value);
    /* The default value of a field's type (language reference 7.8); owned. */
    Value (*initial)(VM *vm, const StructInfo *info, uint32_t field);
};

/* Facts of a struct class, or NULL if `type` is none. */
StructInfo *tr_struct_info(const TypeObject *type);

/* A new struct class. `template` gives names, types, defaults, params, attributes, globals, builtins and the two functions; all references
 * are borrowed. `namespace_` holds methods and other class attributes. */
Value tr_struct_type_new(VM *vm, StrObject *name, DictObject *namespace_, const StructInfo *template);
/* S[arguments]: a cached subclass of the struct class whose type parameters are replaced; `arguments` is one type or a tuple of them. */
Value tr_struct_specialize(VM *vm, TypeObject *type, ValueRef arguments);
/* An instance from the values of the named fields (`S { x: 1 }`); names are interned. `init` is not called. */
Value tr_struct_from_fields(VM *vm, TypeObject *type, TupleObject *names, const Value *values);
/* An instance whose fields all have their defaults, or else the defaults of their types. */
Value tr_struct_default(VM *vm, TypeObject *type);

#endif
