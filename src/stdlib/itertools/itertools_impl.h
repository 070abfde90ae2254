/* What the files of the module itertools share. */
#ifndef TR_STDLIB_ITERTOOLS_IMPL_H
#define TR_STDLIB_ITERTOOLS_IMPL_H

#include "objects/function.h"
#include "objects/iterators.h"
#include "objects/seq.h"

bool tr_itertools_add_simple(VM *vm,
                             ModuleObject *module) TR_MUST_CHECK; /* count ... zip_longest */
bool tr_itertools_add_combine(VM *vm, ModuleObject *module)
    TR_MUST_CHECK; /* product ... combinations_with_replacement */
bool tr_itertools_add_grouping(VM *vm, ModuleObject *module) TR_MUST_CHECK; /* groupby, tee */

/* Makes a class and adds it to the module under the last part of its name. The class is borrowed
 * from the module; NULL = failed. */
static inline TypeObject *tr_module_make_type(VM *vm, ModuleObject *module, const TypeSpec *spec) {
    TypeObject *type = tr_type_new_builtin(vm, spec, NULL);
    return type && tr_module_add_type(vm, module, type) ? type : NULL;
}

#endif
