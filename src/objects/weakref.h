/* Weak references: see weakref.c. */
#ifndef TR_OBJECTS_WEAKREF_H
#define TR_OBJECTS_WEAKREF_H

#include "objects/function.h"

Value tr_weakref_get(ValueRef ref); /* the target (owned), None if it is dead */
ModuleObject *tr_weakref_module_new(VM *vm) TR_MUST_CHECK; /* the native module _weakref */

#endif
