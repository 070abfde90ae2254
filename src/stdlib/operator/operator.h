/* The module operator, also importable as _operator: the operators as functions, itemgetter,
 * attrgetter, methodcaller. */
#ifndef TR_STDLIB_OPERATOR_H
#define TR_STDLIB_OPERATOR_H

#include "objects/function.h"

/* `name` is "operator" or "_operator". */
ModuleObject *tr_operator_module_new_as(VM *vm, const char *name) TR_MUST_CHECK;
ModuleObject *tr_operator_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr__operator_module_new(VM *vm) TR_MUST_CHECK;
bool tr_operator_add_getters(VM *vm, ModuleObject *module) TR_MUST_CHECK;

#endif
