/* Imports: sys.modules, native modules, then `.tr` files and packages (folders with __init__.tr) along sys.path.
 *
 * sys.path starts with the script's folder, then TAURARO_PATH, then the library folder. A file `x.py` is accepted too after `x.tr`: it
 * is Python source, which is Tauraro source. What cannot be found raises ModuleNotFoundError with a hint. */
#include "base/alloc.h"
#include "base/buffer.h"
#include "base/suggest.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"
#include "runtime/runtime.h"
#include "stdlib/io/streams.h"
#include "stdlib/stdlib.h"
#include "vm/vm_internal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#if !TR_WASM
#include <unistd.h>
#endif

static bool is_file(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static bool is_folder(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* ---- the search path ---- */

static bool add_path(VM *vm, ListObject *list, const char *path, size_t size) {
    StrObject *text = tr_str_decode(vm, path, size, "utf-8", "surrogateescape");
    bool ok = text && tr_list_append(vm, list, tr_obj(text));
    tr_object_release(vm, text);
    return ok;
}

/* The library belongs to the executable: <exe>/../lib/tauraro-lib style for an installation, <repository>/lib for a build tree. */
static bool add_library(VM *vm, ListObject *list) {
    const char *set = getenv("TAURARO_LIB");
    if (set && *set) {
        return add_path(vm, list, set, strlen(set));
    }
#if !TR_WASM
    char exe[4096];
    ssize_t size = readlink("/proc/self/exe", exe, sizeof exe - 64);
    if (size > 0) {
        exe[size] = 0;
        static const char *const relative[] = {"/../share/tauraro/lib", "/../../lib", "/../lib"};
        char *slash = strrchr(exe, '/');
        for (size_t i = 0; slash && i < TR_COUNT(relative); i++) {
            char probe[4200], marker[4300];
            *slash = 0;
            strcpy(probe, exe);
            strcat(probe, relative[i]);
            strcpy(marker, probe);
            strcat(marker, "/types.tr");
            if (is_file(marker)) {
                char *real = realpath(probe, NULL);
                bool ok = add_path(vm, list, real ? real : probe, strlen(real ? real : probe));
                free(real);
                return ok;
            }
        }
    }
#endif
#ifdef TR_LIB_DIR
    return add_path(vm, list, TR_LIB_DIR, strlen(TR_LIB_DIR));
#else
    return true;
#endif
}

static bool make_path(VM *vm, ModuleObject *sys) {
    ListObject *list = tr_list_new(vm, 4);
    if (!list) {
        return false;
    }
    bool ok = true;
    const char *set = getenv("TAURARO_PATH");
    while (ok && set && *set) {
        size_t size = strcspn(set, ":");
        ok = size == 0 || add_path(vm, list, set, size);
        set += size + (set[size] == ':');
    }
    ok = ok && add_library(vm, list);
    if (!ok) {
        tr_object_release(vm, list);
        return false;
    }
    return tr_module_add(vm, sys, "path", tr_obj(list));
}

bool tr_import_init(VM *vm) {
    ModuleObject *sys = tr_sys_module_new(vm);
    if (!sys) {
        return false;
    }
    StrObject *name = tr_str_intern(vm, "sys", 3);
    bool ok = name && tr_dict_set_str(vm, vm->modules, name, tr_obj(sys)) && make_path(vm, sys) && tr_streams_install(vm, sys);
    tr_object_release(vm, name);
    tr_object_release(vm, sys);
    return ok;
}

/* ---- loading ---- */

static bool set_text(VM *vm, ModuleObject *module, StrObject *key, const char *text, size_t size) {
    StrObject *value = tr_str_decode(vm, text, size, "utf-8", "surrogateescape");
    bool ok = value && tr_dict_set_str(vm, module->dict, key, tr_obj(value));
    tr_object_release(vm, value);
    return ok;
}

/* Loads a file as module `full`; `folder` is not NULL for a package. Owned. */
static Value load_file(VM *vm, StrObject *full, const char *path, const char *folder) {
    CodeObject *code = tr_compile_file(vm, path, false);
    if (!code) {
        return tr_undef();
    }
    ModuleObject *module = tr_module_new(vm, full->data);
    bool ok = module && set_text(vm, module, vm->name.__file__, path, strlen(path));
    ValueRef builtins;
    ok = ok && tr_dict_get(vm, vm->modules, tr_obj(vm->name.builtins), &builtins) > 0 &&
         tr_dict_set_str(vm, module->dict, vm->name.__builtins__, builtins);
    if (ok && folder) {
        ListObject *list = tr_list_new(vm, 1);
        ok = list && add_path(vm, list, folder, strlen(folder)) &&
             tr_dict_set_str(vm, module->dict, vm->name.__path__, tr_obj(list));
        tr_object_release(vm, list);
    }
    if (ok) {
        const char *dot = strrchr(full->data, '.');
        size_t size = folder ? full->size : dot ? (size_t)(dot - full->data) : 0;
        ok = set_text(vm, module, vm->name.__package__, full->data, size);
    }
    ok = ok && tr_dict_set_cstr(vm, module->dict, "__initializing__", tr_bool(true)) &&
         tr_dict_set_str(vm, vm->modules, full, tr_obj(module));
    Value result = tr_undef();
    if (ok) {
        result = tr_run_code(vm, code, module->dict, tr_undef());
        if (tr_is_error(result)) {
            Value pending = tr_error_take(vm);
            if (tr_dict_delete_str(vm, vm->modules, full) < 0) {
                tr_error_clear(vm);
            }
            tr_error_restore(vm, pending);
        } else {
            tr_release(vm, result);
            StrObject *busy = tr_str_intern(vm, "__initializing__", 16);
            ok = busy && tr_dict_delete_str(vm, module->dict, busy) >= 0;
            tr_object_release(vm, busy);
            /* a module may replace itself in sys.modules */
            ValueRef now = tr_dict_get_str(vm, vm->modules, full);
            result = !ok ? tr_undef() : tr_is_undef(now) ? tr_obj_retained(module) : tr_retain(now);
        }
    }
    tr_object_release(vm, module);
    tr_object_release(vm, code);
    return result;
}

static Value load_native(VM *vm, StrObject *full) {
    for (const NativeModule *native = tr_native_modules; native->name; native++) {
        if (strcmp(native->name, full->data) != 0) {
            continue;
        }
        ModuleObject *module = native->create(vm);
        if (!module) {
            return tr_undef();
        }
        if (!tr_dict_set_str(vm, vm->modules, full, tr_obj(module))) {
            tr_object_release(vm, module);
            return tr_undef();
        }
        return tr_obj(module);
    }
    return tr_undef();
}

/* Looks for `name` (last component) in one folder. 1 loaded, 0 not there, -1 exception. */
static int load_from(VM *vm, StrObject *full, const char *name, const char *folder, Value *out) {
    static const char *const suffixes[] = {".tr", ".py"};
    StrBuf path = {0};
    int status = 0;
    const char *base = *folder ? folder : ".";
    tr_strbuf_printf(&path, "%s/%s", base, name);
    const char *package = tr_strbuf_cstr(&path);
    if (!package) {
        tr_raise_no_memory(vm);
        return -1;
    }
    bool folder_there = is_folder(package);
    for (size_t i = 0; i < TR_COUNT(suffixes) && status == 0 && folder_there; i++) {
        StrBuf init = {0};
        tr_strbuf_printf(&init, "%s/%s/__init__%s", base, name, suffixes[i]);
        const char *file = tr_strbuf_cstr(&init);
        if (file && is_file(file)) {
            *out = load_file(vm, full, file, package);
            status = tr_is_error(*out) ? -1 : 1;
        }
        tr_strbuf_free(&init);
    }
    for (size_t i = 0; i < TR_COUNT(suffixes) && status == 0; i++) {
        StrBuf plain = {0};
        tr_strbuf_printf(&plain, "%s/%s%s", base, name, suffixes[i]);
        const char *file = tr_strbuf_cstr(&plain);
        if (file && is_file(file)) {
            *out = load_file(vm, full, file, NULL);
            status = tr_is_error(*out) ? -1 : 1;
        }
        tr_strbuf_free(&plain);
    }
    tr_strbuf_free(&path);
    return status;
}

static Value not_found(VM *vm, StrObject *full, bool parent_is_module) {
    Value message;
    if (parent_is_module) {
        const char *dot = strrchr(full->data, '.');
        message = tr_str_value(tr_str_format(vm, "No module named '%U'; '%.*s' is not a package", full,
                                             (int)(dot - full->data), full->data));
    } else {
        message = tr_str_value(tr_str_format(vm, "No module named '%U'", full));
    }
    if (tr_is_error(message)) {
        return message;
    }
    Value e = tr_call1(vm, tr_obj(vm->exc.ModuleNotFoundError), message);
    tr_release(vm, message);
    if (!tr_is_error(e)) {
        if (tr_exception_set_member(vm, e, "name", tr_obj(full))) {
            Suggestion suggestion;
            tr_suggest_begin(&suggestion, full->data, full->size);
            for (const NativeModule *native = tr_native_modules; native->name; native++) {
                if (native->name[0] != '_') {
                    tr_suggest_offer(&suggestion, native->name, strlen(native->name));
                }
            }
            if (suggestion.best && !strchr(full->data, '.')) {
                StrObject *note = tr_str_format(vm, "Did you mean: '%.*s'?", (int)suggestion.best_length, suggestion.best);
                ListObject *notes = note ? tr_list_new(vm, 1) : NULL;
                if (!notes || !tr_list_append(vm, notes, tr_obj(note)) ||
                    !tr_set_attr(vm, e, vm->name.__notes__, tr_obj(notes))) {
                    tr_error_clear(vm);
                }
                tr_object_release(vm, note);
                tr_object_release(vm, notes);
            }
            tr_raise_exception(vm, e);
        }
        tr_release(vm, e);
    }
    return tr_undef();
}

/* The module `full`, whose parents are loaded; owned. */
static Value import_one(VM *vm, StrObject *full, ValueRef parent) {
    ValueRef loaded = tr_dict_get_str(vm, vm->modules, full);
    if (!tr_is_undef(loaded)) {
        if (tr_is_none(loaded)) {
            return tr_raise(vm, vm->exc.ModuleNotFoundError, "import of %U halted; None in sys.modules", full);
        }
        return tr_retain(loaded);
    }
    Value module = load_native(vm, full);
    if (!tr_is_undef(module) || tr_error_pending(vm)) {
        return module;
    }
    const char *dot = strrchr(full->data, '.');
    const char *name = dot ? dot + 1 : full->data;
    Value path;
    if (tr_is_undef(parent)) {
        path = tr_retain(tr_sys_get(vm, "path"));
    } else {
        path = tr_get_attr_or_undef(vm, parent, vm->name.__path__);
        if (tr_is_undef(path)) {
            return tr_error_pending(vm) ? tr_undef() : not_found(vm, full, true);
        }
    }
    int status = 0;
    Value list = tr_is_undef(path) ? tr_undef() : tr_list_from(vm, path);
    tr_release(vm, path);
    if (tr_is_error(list)) {
        return tr_error_pending(vm) ? tr_undef() : not_found(vm, full, false);
    }
    for (size_t i = 0; status == 0 && i < tr_as_list(list)->size; i++) {
        ValueRef folder = tr_list_at(tr_as_list(list), i);
        if (tr_is_str(folder)) {
            status = load_from(vm, full, name, tr_as_str(folder)->data, &module);
        }
    }
    tr_release(vm, list);
    if (status == 0) {
        module = tr_plugin_load(vm, full);
        return tr_is_undef(module) && !tr_error_pending(vm) ? not_found(vm, full, false) : module;
    }
    if (status > 0 && !tr_is_undef(parent)) {
        StrObject *attribute = tr_str_intern(vm, name, strlen(name));
        bool ok = attribute && tr_set_attr(vm, parent, attribute, module);
        tr_object_release(vm, attribute);
        if (!ok) {
            tr_release(vm, module);
            return tr_undef();
        }
    }
    return module;
}

/* Imports a dotted name from the left. *top gets the first module (owned), the result is the last one (owned). */
static Value import_dotted(VM *vm, const char *name, size_t size, Value *top) {
    Value parent = tr_undef();
    *top = tr_undef();
    size_t end = 0;
    while (end < size) {
        const char *dot = memchr(name + end, '.', size - end);
        end = dot ? (size_t)(dot - name) : size;
        if (end == 0) {
            tr_raise(vm, vm->exc.ValueError, "Empty module name");
            tr_release(vm, parent);
            return tr_undef();
        }
        StrObject *full = tr_str_intern(vm, name, end);
        Value module = full ? import_one(vm, full, parent) : tr_undef();
        tr_object_release(vm, full);
        tr_release(vm, parent);
        if (tr_is_error(module)) {
            tr_release(vm, *top);
            *top = tr_undef();
            return module;
        }
        parent = module;
        if (tr_is_undef(*top)) {
            *top = tr_retain(module);
        }
        end += dot != NULL;
    }
    return parent;
}

Value tr_import_module(VM *vm, const char *name) {
    Value top;
    Value module = import_dotted(vm, name, strlen(name), &top);
    tr_release(vm, top);
    return module;
}

/* The absolute name for a relative import. NULL + ImportError. */
static StrObject *resolve(VM *vm, StrObject *name, ValueRef globals, int64_t level) {
    DictObject *dict = tr_is_dict(globals) ? tr_as_dict(globals) : NULL;
    ValueRef package = dict ? tr_dict_get_str(vm, dict, vm->name.__package__) : tr_undef();
    const char *text = tr_is_str(package) ? tr_as_str(package)->data : "";
    size_t size = strlen(text);
    if (!tr_is_str(package)) {
        ValueRef own = dict ? tr_dict_get_str(vm, dict, vm->name.__name__) : tr_undef();
        if (tr_is_str(own)) {
            text = tr_as_str(own)->data;
            size = strlen(text);
            if (tr_is_undef(tr_dict_get_str(vm, dict, vm->name.__path__))) {
                const char *dot = strrchr(text, '.');
                size = dot ? (size_t)(dot - text) : 0;
            }
        }
    }
    if (size == 0) {
        tr_raise(vm, vm->exc.ImportError, "attempted relative import with no known parent package");
        return NULL;
    }
    for (int64_t i = 1; i < level; i++) {
        size_t n = size;
        while (n && text[n - 1] != '.') {
            n--;
        }
        if (n == 0) {
            tr_raise(vm, vm->exc.ImportError, "attempted relative import beyond top-level package");
            return NULL;
        }
        size = n - 1;
    }
    return name->size ? tr_str_format(vm, "%.*s.%U", (int)size, text, name)
                      : tr_str_format(vm, "%.*s", (int)size, text);
}

typedef struct FromContext {
    Value module;
    StrObject *full;
} FromContext;

/* `from package import x`: x may be a submodule that is not loaded yet. */
static bool load_submodule(VM *vm, ValueRef item, void *context) {
    FromContext *c = context;
    if (!tr_is_str(item)) {
        return tr_raise(vm, vm->exc.TypeError, "Item in ``from list'' must be str, not %T", item), false;
    }
    StrObject *name = tr_as_str(item);
    if (tr_str_equals_cstr(name, "*")) {
        Value all = tr_get_attr_or_undef(vm, c->module, vm->name.__all__);
        if (tr_is_undef(all)) {
            return !tr_error_pending(vm);
        }
        bool ok = tr_iterate(vm, all, load_submodule, context);
        tr_release(vm, all);
        return ok;
    }
    StrObject *interned = tr_str_intern_object(vm, name);
    if (!interned) {
        return false;
    }
    Value there = tr_get_attr_or_undef(vm, c->module, interned);
    tr_object_release(vm, interned);
    if (!tr_is_undef(there) || tr_error_pending(vm)) {
        tr_release(vm, there);
        return !tr_error_pending(vm);
    }
    StrObject *full = tr_str_format(vm, "%U.%U", c->full, name);
    StrObject *key = full ? tr_str_intern_object(vm, full) : NULL;
    Value module = key ? import_one(vm, key, c->module) : tr_undef();
    bool ok = !tr_is_error(module);
    if (!ok && tr_error_matches(vm, vm->exc.ModuleNotFoundError)) {
        ValueRef missing = tr_exception_member(vm, vm->pending, "name");
        if (tr_is_str(missing) && tr_str_equal(tr_as_str(missing), full)) {
            tr_error_clear(vm); /* IMPORT_FROM reports it */
            ok = true;
        }
    }
    tr_release(vm, module);
    tr_object_release(vm, full);
    tr_object_release(vm, key);
    return ok;
}

Value tr_import_hook(VM *vm, StrObject *name, ValueRef globals, ValueRef fromlist, int64_t level) {
    if (level < 0) {
        return tr_raise(vm, vm->exc.ValueError, "level must be >= 0");
    }
    StrObject *full = level ? resolve(vm, name, globals, level) : tr_object_retain(name);
    if (!full) {
        return tr_undef();
    }
    if (full->size == 0) {
        tr_object_release(vm, full);
        return tr_raise(vm, vm->exc.ValueError, "Empty module name");
    }
    Value top;
    Value module = import_dotted(vm, full->data, full->size, &top);
    Value result = tr_undef();
    if (tr_is_error(module)) {
        goto done;
    }
    int wants = tr_is_undef(fromlist) ? 0 : tr_truth(vm, fromlist);
    if (wants < 0) {
        goto done;
    }
    if (!wants) {
        if (level && name->size) { /* from . import is never without a list; import .a is not syntax */
            result = tr_retain(module);
        } else {
            result = tr_retain(top);
        }
        goto done;
    }
    if (module.tag == TAG_MODULE && !tr_is_undef(tr_dict_get_str(vm, tr_as_module(module)->dict, vm->name.__path__))) {
        FromContext context = {module, full};
        if (!tr_iterate(vm, fromlist, load_submodule, &context)) {
            goto done;
        }
    }
    result = tr_retain(module);
done:
    tr_release(vm, module);
    tr_release(vm, top);
    tr_object_release(vm, full);
    return result;
}
