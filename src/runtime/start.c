/* Starting and stopping a VM. The order of start-up matters: the types that names and dictionaries
 * are made of come first (type.c, bootstrap),
 * then the interned names, then every type in turn, then modules. */
#include "runtime/runtime.h"

#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/weakref.h"
#include "runtime/builtins.h"
#include "vm/vm_internal.h"

#include <string.h>
#include <time.h>

enum { C_STACK_USE = 4 << 20, C_STACK_RESERVE = 192 << 10 };

bool tr_stack_check(VM *vm) {
    char here;
    if (TR_LIKELY(&here > vm->c_stack_limit)) {
        return false;
    }
    char *limit = vm->c_stack_limit;
    vm->c_stack_limit = limit - C_STACK_RESERVE / 2; /* making the exception needs some stack itself */
    tr_raise(vm, vm->exc.RecursionError, "maximum recursion depth exceeded");
    vm->c_stack_limit = limit;
    return true;
}

bool tr_names_init(VM *vm) {
#define NAME(id) (vm->name.id = tr_str_intern(vm, #id, strlen(#id))) &&
#define NAME2(id) (vm->name.__##id##__ = tr_str_intern(vm, "__" #id "__", strlen("__" #id "__"))) &&
#define NAME_AS(id, text) (vm->name.id = tr_str_intern(vm, text, strlen(text))) &&
    bool ok =
#include "objects/names.def"
        (vm->name.empty = tr_str_intern(vm, "", 0)) != NULL;
#undef NAME
#undef NAME2
#undef NAME_AS
    for (int i = 0; ok && i < 128; i++) {
        char c = (char)i;
        ok = (vm->ascii[i] = tr_str_intern(vm, &c, 1)) != NULL;
    }
    return ok;
}

/* Classes have a tuple of bases, so the empty tuple comes before the first class is described. */
static bool empty_tuple_init(VM *vm) {
    TupleObject *empty = tr_object_new(vm, vm->type.tuple, sizeof *empty);
    if (empty) {
        vm->empty_tuple = tr_obj(empty);
    }
    return empty != NULL;
}

static bool types_init(VM *vm) {
    if (!tr_type_bootstrap(vm) || !tr_names_init(vm) || !empty_tuple_init(vm) || !tr_type_finish(vm) ||
        !tr_tuple_init_types(vm) ||
        !tr_slotwrap_init_types(vm) || !tr_builtin_init_types(vm) || !tr_descriptor_init_types(vm) ||
        !tr_str_init_types(vm) || !tr_dict_init_types(vm) || !tr_list_init_types(vm) || !tr_function_init_types(vm) ||
        !tr_module_init_type(vm) || !tr_code_init_type(vm) || !tr_instance_init_types(vm) ||
        !tr_int_init_types(vm) || !tr_float_init_types(vm) || !tr_complex_init_types(vm) ||
        !tr_singletons_init_types(vm) || !tr_range_init_types(vm) || !tr_slice_init_types(vm) ||
        !tr_iterators_init_types(vm) || !tr_bytes_init_types(vm) || !tr_set_init_types(vm) ||
        !tr_generator_init_types(vm) || !tr_weak_init_types(vm) || !tr_exception_init_types(vm) ||
        !tr_generic_alias_init_types(vm) || !tr_struct_init_types(vm)) {
        return false;
    }
    vm->tag_type[TAG_INT] = vm->type.int_;
    vm->tag_type[TAG_FLOAT] = vm->type.float_;
    vm->tag_type[TAG_BOOL] = vm->type.bool_;
    vm->tag_type[TAG_NONE] = vm->type.none;
    vm->tag_type[TAG_PTR] = vm->type.ptr;
    vm->tag_type[TAG_NOTIMPL] = vm->type.not_implemented;
    vm->tag_type[TAG_ELLIPSIS] = vm->type.ellipsis;
    vm->tag_type[TAG_UNDEF] = vm->type.none; /* only messages ask */
    return true;
}

static uint64_t random_seed(const VM *vm) {
    struct timespec now = {0, 0};
    timespec_get(&now, TIME_UTC);
    uint64_t x = (uint64_t)now.tv_nsec * 0x9e3779b97f4a7c15u ^ (uint64_t)now.tv_sec ^ (uint64_t)(uintptr_t)vm;
    x ^= x >> 31;
    return x * 0xbf58476d1ce4e5b9u;
}

static bool builtins_init(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "builtins");
    if (!module) {
        return false;
    }
    vm->builtins = tr_object_retain(module->dict);
    bool ok = tr_builtins_register(vm, vm->builtins) &&
              tr_builtins_add_functions(vm, vm->builtins, tr_builtin_exec_functions) &&
              tr_dict_set_cstr(vm, vm->builtins, "__debug__", tr_bool(true)) &&
              tr_dict_set_str(vm, vm->modules, vm->name.builtins, tr_obj(module));
    tr_object_release(vm, module);
    return ok;
}

VM *tr_vm_new(const VMOptions *options) {
    VM *vm = tr_calloc(1, sizeof *vm);
    if (!vm) {
        return NULL;
    }
    char here;
    vm->c_stack_limit = (char *)((uintptr_t)&here - (C_STACK_USE - C_STACK_RESERVE));
    vm->pending = vm->memory_error = vm->empty_tuple = tr_undef();
    vm->base_exc_info.exception = tr_undef();
    vm->exc_info = &vm->base_exc_info;
    vm->recursion_limit = 1000;
    vm->hash_seed = random_seed(vm);
    vm->hooks.call_function = tr_function_call;
    vm->hooks.flush_caches = tr_flush_caches;
    vm->hooks.import = tr_import_hook;
    vm->options = tr_calloc(1, sizeof *vm->options);
    vm->runtime = tr_calloc(1, sizeof *vm->runtime);
    if (!vm->options || !vm->runtime || !tr_object_pool_init(vm) || !tr_frames_init(vm)) {
        goto fail;
    }
    if (options) {
        *vm->options = *options;
    }
    for (size_t i = 0; i < TR_COUNT(vm->runtime->intrinsics); i++) {
        vm->runtime->intrinsics[i] = tr_undef();
    }
    vm->runtime->import_error_hint = vm->runtime->display_value = tr_undef();
    vm->int_max_str_digits = 4300;
    vm->gc_enabled = false;
    if (!types_init(vm) || !(vm->modules = tr_dict_new(vm)) || !builtins_init(vm) || !tr_import_init(vm)) {
        goto fail;
    }
    vm->gc_enabled = true;
    vm->gc_allocated = 0;
    vm->breaker = 0;
    return vm;
fail:
    tr_vm_free(vm);
    return NULL;
}

/* Module globals go in reverse order of import; within a module, in reverse order of definition. */
static void drop_modules(VM *vm) {
    if (!vm->modules) {
        return;
    }
    Value list = tr_list_from(vm, tr_obj(vm->modules));
    if (tr_is_error(list)) {
        tr_error_clear(vm);
        return;
    }
    ListObject *names = tr_as_list(list);
    for (size_t i = names->size; i-- > 0;) {
        ValueRef module;
        if (tr_dict_get(vm, vm->modules, tr_list_at(names, i), &module) <= 0 || module.tag != TAG_MODULE) {
            tr_error_clear(vm);
            continue;
        }
        if (tr_as_module(module)->dict == vm->builtins || tr_str_equals_cstr(tr_as_module(module)->name, "sys")) {
            continue;
        }
        DictObject *dict = tr_object_retain(tr_as_module(module)->dict);
        for (uint32_t e = dict->used; e-- > 0;) {
            if (e < dict->used && dict->entries[e].key.tag == TAG_STR) {
                StrObject *key = tr_as_str(dict->entries[e].key);
                if (key->size > 4 && key->data[0] == '_' && key->data[1] == '_') {
                    continue;
                }
                Value v = dict->entries[e].value;
                dict->entries[e].value = tr_none();
                tr_release(vm, v);
                if (vm->breaker & BREAK_FINALIZE) {
                    tr_run_finalizers(vm);
                }
            }
        }
        tr_object_release(vm, dict);
    }
    tr_release(vm, list);
}

int64_t tr_vm_free(VM *vm) {
    int64_t left = 0;
    if (vm->pages && vm->frame) {
        tr_signals_remove(vm);
        if (vm->type.dict && vm->type.dict->spec) {
            drop_modules(vm);
            tr_gc_collect(vm);
            tr_run_finalizers(vm);
            tr_object_release(vm, vm->modules);
            vm->modules = NULL;
            tr_object_release(vm, vm->builtins);
            vm->builtins = NULL;
            tr_object_release(vm, vm->codec_errors);
            vm->codec_errors = NULL;
            for (size_t i = 0; vm->runtime && i < TR_COUNT(vm->runtime->intrinsics); i++) {
                tr_release(vm, vm->runtime->intrinsics[i]);
            }
            tr_release(vm, vm->runtime->import_error_hint);
            tr_release(vm, vm->runtime->display_value);
            tr_release(vm, vm->pending);
            tr_release(vm, vm->memory_error);
            vm->pending = vm->memory_error = tr_undef();
            for (int round = 0; round < 5 && tr_gc_collect(vm) > 0; round++) {
                tr_run_finalizers(vm);
            }
            left = tr_types_teardown(vm);
        }
    }
    if (vm->interned) { /* start-up failed half way */
        tr_str_finish(vm);
    }
    tr_weak_table_free(vm);
    tr_frames_free(vm);
    tr_object_pool_free(vm);
    tr_free(vm->method_cache);
    tr_free(vm->options);
    tr_free(vm->runtime);
    tr_free(vm);
    return left;
}
