/* Running code: files, strings, __main__, exit status. */
#include "base/alloc.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "runtime/runtime.h"
#include "vm/vm_internal.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>

Value tr_run_code(VM *vm, CodeObject *code, DictObject *globals, ValueRef names) {
    if (code->free_count) {
        return tr_raise(vm, vm->exc.TypeError, "code object passed to exec() may not contain free variables");
    }
    DictObject *builtins = vm->builtins;
    ValueRef own = tr_dict_get_str(vm, globals, vm->name.__builtins__);
    if (own.tag == TAG_DICT) {
        builtins = tr_as_dict(own);
    } else if (own.tag == TAG_MODULE) {
        builtins = tr_as_module(own)->dict;
    }
    tr_object_retain(code);
    tr_object_retain(globals);
    tr_object_retain(builtins);
    Frame *frame = tr_frame_push_code(vm, code, globals, builtins);
    Value result = tr_undef();
    if (frame) {
        if (names.tag == TAG_DICT) {
            frame->names = tr_object_retain(names.o);
        } else if (!tr_is_undef(names)) {
            frame->names_object = tr_retain(names);
        }
        result = tr_interpret(vm, frame);
    }
    tr_object_release(vm, builtins);
    tr_object_release(vm, globals);
    tr_object_release(vm, code);
    return result;
}

/* ---- reading source ---- */

static char *read_all(VM *vm, FILE *file, const char *path, size_t *size) {
    size_t capacity = 1 << 14, used = 0;
    char *text = tr_malloc(capacity + 1);
    StrObject *name = NULL;
    while (text) {
        size_t got = fread(text + used, 1, capacity - used, file);
        used += got;
        if (got == 0) {
            break;
        }
        if (used == capacity) {
            char *larger = tr_realloc(text, capacity * 2 + 1);
            if (!larger) {
                tr_free(text);
                text = NULL;
                break;
            }
            text = larger;
            capacity *= 2;
        }
    }
    if (!text) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    if (ferror(file)) {
        int error = errno;
        tr_free(text);
        name = tr_str_decode(vm, path, strlen(path), "utf-8", "surrogateescape");
        tr_raise_errno(vm, error, name ? tr_obj(name) : tr_undef());
        tr_object_release(vm, name);
        return NULL;
    }
    text[used] = 0;
    *size = used;
    return text;
}

CodeObject *tr_compile_file(VM *vm, const char *path, bool cfg_test) {
    bool standard_input = strcmp(path, "-") == 0;
    FILE *file = standard_input ? stdin : fopen(path, "rb");
    if (!file) {
        int error = errno;
        StrObject *name = tr_str_decode(vm, path, strlen(path), "utf-8", "surrogateescape");
        if (name) {
            tr_raise_errno(vm, error, tr_obj(name));
            tr_object_release(vm, name);
        }
        return NULL;
    }
    size_t size;
    char *text = read_all(vm, file, path, &size);
    if (!standard_input) {
        fclose(file);
    }
    if (!text) {
        return NULL;
    }
    CompileOptions options = {
        .mode = COMPILE_EXEC,
        .filename = standard_input ? "<stdin>" : path,
        .style = vm->options->style,
        .cfg_test = cfg_test,
        .strict_types = vm->options->strict_types,
        .top_level_await = true,
    };
    CodeObject *code = tr_compile(vm, text, size, &options);
    tr_free(text);
    return code;
}

/* ---- __main__ ---- */

static bool set_up_main(VM *vm, const char *path) {
    ModuleObject *module = tr_module_new(vm, "__main__");
    if (!module) {
        return false;
    }
    ValueRef builtins;
    bool ok = tr_dict_get(vm, vm->modules, tr_obj(vm->name.builtins), &builtins) > 0 &&
              tr_dict_set_str(vm, module->dict, vm->name.__builtins__, builtins) &&
              tr_dict_set_str(vm, vm->modules, vm->name.__main__, tr_obj(module));
    if (ok && path) {
        StrObject *file = tr_str_decode(vm, path, strlen(path), "utf-8", "surrogateescape");
        ok = file && tr_dict_set_str(vm, module->dict, vm->name.__file__, tr_obj(file));
        tr_object_release(vm, file);
    }
    vm->main_module = module; /* borrowed from sys.modules */
    tr_object_release(vm, module);
    return ok;
}

/* Runs a coroutine to its end with the library's loop. Consumes it. */
static Value run_coroutine(VM *vm, Value coroutine) {
    Value module = tr_import_module(vm, "asyncio");
    Value result = tr_undef();
    if (!tr_is_error(module)) {
        Value run = tr_get_attr_cstr(vm, module, "run");
        if (!tr_is_error(run)) {
            result = tr_call1(vm, run, coroutine);
        }
        tr_release(vm, run);
        tr_release(vm, module);
    }
    tr_release(vm, coroutine);
    return result;
}

static bool is_coroutine(VM *vm, ValueRef v) {
    return v.tag == TAG_GENERATOR && v.o->type == vm->type.coroutine;
}

/* Rule 9.7: a module-level `fn main` that was not called is called once. */
static Value call_main(VM *vm, DictObject *globals) {
    ValueRef main = tr_dict_get_str(vm, globals, vm->name.main);
    if (main.tag != TAG_FUNCTION) {
        return tr_none();
    }
    FunctionObject *function = tr_as_function(main);
    CodeObject *code = function->code;
    uint32_t defaults = function->defaults.tag == TAG_TUPLE ? (uint32_t)tr_as_tuple(function->defaults)->size : 0;
    if (!(code->code_flags & CODE_FN) || code->hot_count || code->positional_count > defaults ||
        function->globals != globals) {
        return tr_none();
    }
    Value result = tr_call0(vm, main);
    return is_coroutine(vm, result) ? run_coroutine(vm, result) : result;
}

Value tr_run_main(VM *vm, CodeObject *code, const char *path) {
    if (!set_up_main(vm, path)) {
        return tr_undef();
    }
    DictObject *globals = tr_object_retain(vm->main_module->dict);
    Value result = tr_run_code(vm, code, globals, tr_undef());
    if (is_coroutine(vm, result)) { /* top-level await */
        result = run_coroutine(vm, result);
    }
    if (!tr_is_error(result)) {
        tr_release(vm, result);
        result = call_main(vm, globals);
    }
    tr_object_release(vm, globals);
    return result;
}

int tr_report_exit(VM *vm) {
    if (!tr_error_matches(vm, vm->exc.SystemExit)) {
        bool interrupted = tr_error_matches(vm, vm->exc.KeyboardInterrupt);
        tr_error_print_pending(vm);
        return interrupted ? 130 : 1;
    }
    Value exit = tr_error_take(vm);
    Value code = tr_retain(tr_as_exception(exit)->value);
    tr_release(vm, exit);
    int status = 0;
    if (code.tag == TAG_INT || code.tag == TAG_BOOL) {
        status = (int)(code.i & 0xff);
    } else if (!tr_is_none(code) && !tr_is_undef(code)) {
        fflush(stdout);
        Value text = tr_str(vm, code);
        if (!tr_is_error(text)) {
            fprintf(stderr, "%s\n", tr_as_str(text)->data);
        }
        tr_error_clear(vm);
        tr_release(vm, text);
        status = 1;
    }
    tr_release(vm, code);
    return status;
}
