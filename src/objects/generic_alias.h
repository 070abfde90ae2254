/* types.GenericAlias (`list[int]`) and types.UnionType (`int | str`). */
#ifndef TR_OBJECTS_GENERIC_ALIAS_H
#define TR_OBJECTS_GENERIC_ALIAS_H

#include "objects/ops.h"

/* origin[args]: args is a tuple, or one argument that is not a tuple. */
Value tr_generic_alias_new(VM *vm, ValueRef origin, ValueRef args);
/* left | right for classes, None, aliases and unions; NotImplemented for anything else. The BIN_OR
 * slot of `type`. */
Value tr_union_new(VM *vm, ValueRef left, ValueRef right);
/* The members of a union, a tuple. Borrowed. */
ValueRef tr_union_args(ValueRef union_type);
/* The C function of `__class_getitem__(cls, item, /)` of the builtin generic classes
 * (BUILTIN_CLASS). */
Value tr_class_getitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
#define TR_CLASS_GETITEM                                                                           \
    {"__class_getitem__(cls, item, /)", tr_class_getitem, "See PEP 585", BUILTIN_CLASS}

bool tr_generic_alias_init_types(VM *vm) TR_MUST_CHECK; /* vm->type.generic_alias, union_type */

#endif
