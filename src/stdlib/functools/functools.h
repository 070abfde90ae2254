/* The module _functools: partial, reduce, cmp_to_key, _lru_cache_wrapper. */
#ifndef TR_STDLIB_FUNCTOOLS_H
#define TR_STDLIB_FUNCTOOLS_H

#include "objects/function.h"

ModuleObject *tr_functools_module_new(VM *vm) TR_MUST_CHECK;

/* The module's parts, one file each. */
bool tr_functools_add_partial(VM *vm, ModuleObject *module) TR_MUST_CHECK;
bool tr_functools_add_lru_cache(VM *vm, ModuleObject *module) TR_MUST_CHECK;

#endif
