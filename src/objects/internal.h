/* Functions that the object layer's files share among themselves and with the VM's start-up, but that ordinary code does not need. */
#ifndef TR_OBJECTS_INTERNAL_H
#define TR_OBJECTS_INTERNAL_H

#include "objects/vm.h"

struct BytesObject;
struct TupleObject;

bool tr_object_pool_init(VM *vm);
void tr_object_pool_free(VM *vm);
void tr_object_each_gc(VM *vm, void (*each)(VM *vm, Object *object, void *context), void *context);
bool tr_object_queue_finalizer(VM *vm, Object *object); /* the reference is taken; false = no memory */
void tr_run_finalizers(VM *vm); /* runs user code; called between instructions */
/* Where the attribute dictionary pointer of an instance lives; NULL if its class gives instances none (or uses shapes). */
DictObject **tr_object_dict_slot(VM *vm, Object *object);
DictObject **tr_str_dict_slot(StrObject *s);
DictObject **tr_bytes_dict_slot(struct BytesObject *bytes);
DictObject **tr_tuple_dict_slot(struct TupleObject *tuple);

void tr_weak_object_dies(VM *vm, Object *object);
void tr_weak_run_callback(VM *vm, Object *reference);
void tr_weak_table_free(VM *vm);

/* start-up, in this order */
bool tr_type_bootstrap(VM *vm);  /* object, type and an empty str type, so that names can be made */
bool tr_names_init(VM *vm);      /* vm->name, vm->ascii */
bool tr_type_finish(VM *vm);     /* fills object and type */
bool tr_builtin_init_types(VM *vm);    /* builtin, method_descriptor, getset, wrapper ... */
bool tr_function_init_types(VM *vm);   /* function, method, cell */
bool tr_descriptor_init_types(VM *vm); /* property, classmethod, staticmethod, super */
bool tr_instance_init_types(VM *vm);   /* member_descriptor, shapes */
bool tr_module_init_type(VM *vm);
bool tr_weak_init_types(VM *vm);
bool tr_singletons_init_types(VM *vm); /* None, NotImplemented, Ellipsis, ptr */
bool tr_generator_init_types(VM *vm);
bool tr_generic_alias_init_types(VM *vm);
bool tr_struct_init_types(VM *vm);
/* Type arguments for a function, method or class that has type parameters; *known false (no exception) if `container` has none. */
Value tr_specialize(VM *vm, ValueRef container, ValueRef key, bool *known);

void tr_type_update_slots(VM *vm, TypeObject *type);          /* slots of a user class from its dunders */
bool tr_type_add_slot_wrappers(VM *vm, TypeObject *type);     /* dunders of a builtin class from its slots */
bool tr_name_is_slot(VM *vm, const StrObject *name);
uint32_t tr_version_new(VM *vm);
Value tr_getset_new(VM *vm, const GetSetDef *def, TypeObject *owner);
Value tr_member_new(VM *vm, TypeObject *owner, StrObject *name, uint32_t field);
bool tr_member_field(VM *vm, ValueRef descriptor, uint32_t *field); /* is it a __slots__ member? */
int tr_real_is_instance(VM *vm, ValueRef v, ValueRef cls); /* type.__instancecheck__ */
int tr_real_is_subclass(VM *vm, ValueRef type, ValueRef cls);
Value tr_generic_find_attr(VM *vm, ValueRef v, StrObject *name); /* UNDEF with nothing pending: no such attribute */
void tr_attribute_error_details(VM *vm, ValueRef object, StrObject *name); /* sets .obj and .name of the pending error */
bool tr_slotwrap_init_types(VM *vm);
int64_t tr_types_teardown(VM *vm); /* end of the VM: see type.c */
void tr_str_finish(VM *vm); /* frees the table of interned strings */

#endif
