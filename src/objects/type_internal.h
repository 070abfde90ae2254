/* What type.c, type_new.c, type_object.c and slotwrap.c share. */
#ifndef TR_OBJECTS_TYPE_INTERNAL_H
#define TR_OBJECTS_TYPE_INTERNAL_H

#include "objects/vm.h"

extern const TypeSpec tr_object_spec;
extern const BuiltinDef tr_type_methods[];
extern const GetSetDef tr_type_getsets[];

Value tr_type_repr(VM *vm, ValueRef self);
Value tr_type_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);
Value tr_type_create(VM *vm, TypeObject *metatype, const Value *args, uint32_t n, const KwNames *kw);
bool tr_type_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);
Value tr_type_get_attr(VM *vm, ValueRef self, StrObject *name);
bool tr_type_set_attr_slot(VM *vm, ValueRef self, StrObject *name, ValueRef value);
Value tr_type_or(VM *vm, ValueRef left, ValueRef right);

void tr_type_modified(VM *vm, TypeObject *type, bool flush);
bool tr_type_link(VM *vm, TypeObject *type);
void tr_type_unlink(TypeObject *type);
void tr_type_inherit(TypeObject *type);
TypeObject *tr_type_alloc_heap(VM *vm, TypeObject *metatype);
/* Fills a type allocated during bootstrap; used by *_init_types for str, dict, tuple and the descriptor types. */
bool tr_type_fill(VM *vm, TypeObject *type, const TypeSpec *spec, TypeObject *base);
void tr_shapes_free(VM *vm, TypeObject *type);
/* staticmethod/classmethod wrapping of a builtin method for a type's dictionary; owned result. */
Value tr_builtin_wrap_for_type(VM *vm, TypeObject *type, ValueRef method, uint32_t flags);
/* Value of a new class: type(name, bases, namespace) with all consequences. */
Value tr_type_new(VM *vm, TypeObject *metatype, StrObject *name, ValueRef bases, DictObject *namespace_,
                  const Value *kwvalues, const KwNames *kw);
TypeObject *tr_type_winner(VM *vm, TypeObject *metatype, ValueRef bases); /* most derived metaclass; NULL + TypeError */
Value tr_object_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw);
bool tr_object_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);
bool tr_slot_is_python_init(const TypeObject *type); /* init slot runs a __init__ written in the language */
Value tr_slot_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw);

#endif
