/* Plug-ins: modules in shared objects of their own, so that what needs more than libc is mapped only when a program asks for it.
 *
 * The module `_x` may be served by tauraro_x.so, which lies beside the executable (build tree), in ../lib/tauraro (installed) or in the
 * folder fixed at configuration. Its symbol tr_plugin_module_new makes the module. A plug-in resolves the engine's functions in
 * the process that loads it. It is never unloaded: its code may be on the stack or in a type. */
#include "runtime/runtime.h"

#include "objects/error.h"
#include "objects/function.h"
#include "objects/str.h"

#include <stdio.h>
#include <string.h>

#if TR_WASM

Value tr_plugin_load(VM *vm, StrObject *full) {
    (void)vm, (void)full;
    return tr_undef();
}

#else

#include <dlfcn.h>
#include <unistd.h>

typedef ModuleObject *(*PluginMaker)(VM *vm);

static void *open_in(const char *folder, const char *name) {
    char path[4400];
    int size = snprintf(path, sizeof path, "%s/tauraro_%s.so", folder, name);
    if (size < 0 || (size_t)size >= sizeof path || access(path, R_OK) != 0) {
        return NULL;
    }
    return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

/* The module, also in sys.modules; UNDEF without exception = there is no such plug-in. */
Value tr_plugin_load(VM *vm, StrObject *full) {
    if (full->data[0] != '_' || full->size < 2 || strchr(full->data, '.') || strchr(full->data, '/')) {
        return tr_undef();
    }
    const char *name = full->data + 1;
    void *library = NULL;
    char folder[4200];
    ssize_t size = readlink("/proc/self/exe", folder, 4000);
    char *slash = NULL;
    if (size > 0) {
        folder[size] = 0;
        slash = strrchr(folder, '/');
    }
    if (slash) {
        *slash = 0;
        library = open_in(folder, name);
        if (!library) {
            strcpy(slash, "/../lib/tauraro");
            library = open_in(folder, name);
        }
    }
#ifdef TR_PLUGIN_DIR
    if (!library) {
        library = open_in(TR_PLUGIN_DIR, name);
    }
#endif
    if (!library) {
        return tr_undef();
    }
    PluginMaker make;
    void *symbol = dlsym(library, "tr_plugin_module_new");
    memcpy(&make, &symbol, sizeof make);
    if (!make) {
        return tr_raise(vm, vm->exc.ImportError, "tauraro_%s.so is not a plug-in of Tauraro", name);
    }
    ModuleObject *module = make(vm);
    if (!module) {
        return tr_undef();
    }
    if (!tr_dict_set_str(vm, vm->modules, full, tr_obj(module))) {
        tr_object_release(vm, module);
        return tr_undef();
    }
    return tr_obj(module);
}

#endif
