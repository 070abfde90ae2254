/* The module _collections: deque, defaultdict, OrderedDict, _count_elements. */
#ifndef TR_STDLIB_COLLECTIONS_H
#define TR_STDLIB_COLLECTIONS_H

#include "objects/function.h"

ModuleObject *tr_collections_module_new(VM *vm) TR_MUST_CHECK;

/* The module's parts, one file each. */
bool tr_collections_add_deque(VM *vm, ModuleObject *module) TR_MUST_CHECK;
bool tr_collections_add_defaultdict(VM *vm, ModuleObject *module) TR_MUST_CHECK;
bool tr_collections_add_ordered_dict(VM *vm, ModuleObject *module) TR_MUST_CHECK;

#endif
