/* The module itertools: puts its three groups of classes together. */
#include "stdlib/itertools/itertools.h"

#include "stdlib/itertools/itertools_impl.h"

ModuleObject *tr_itertools_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "itertools");
    if (module && (!tr_itertools_add_simple(vm, module) || !tr_itertools_add_combine(vm, module) ||
                   !tr_itertools_add_grouping(vm, module))) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
