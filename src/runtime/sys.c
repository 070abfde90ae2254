/* The module sys. */
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/weakref.h"
#include "runtime/runtime.h"
#include "runtime/sys_info.h"
#include "vm/vm_internal.h"

#include <stdio.h>
#include <string.h>

ValueRef tr_sys_get(VM *vm, const char *name) {
    ValueRef sys = vm->modules ? tr_dict_get_cstr(vm, vm->modules, "sys") : tr_undef();
    return sys.tag == TAG_MODULE ? tr_dict_get_cstr(vm, tr_as_module(sys)->dict, name) : tr_undef();
}

static Value sys_exit(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_raise_value(vm, vm->exc.SystemExit, tr_is_undef(args[0]) ? tr_none() : args[0]);
}

static ValueRef handled(VM *vm) {
    for (ExcInfo *info = vm->exc_info; info; info = info->previous) {
        if (tr_is_exception(info->exception)) {
            return info->exception;
        }
    }
    return tr_none();
}

static Value sys_exc_info(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    ValueRef e = handled(vm);
    if (tr_is_none(e)) {
        return tr_tuple_pack(vm, 3, e, e, e);
    }
    Value traceback = tr_as_exception(e)->traceback;
    return tr_tuple_pack(vm, 3, tr_obj(tr_type_of(vm, e)), e, tr_is_undef(traceback) ? tr_none() : traceback);
}

static Value sys_exception(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_retain(handled(vm));
}

static Value sys_getrecursionlimit(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_int(vm->recursion_limit);
}

static Value sys_setrecursionlimit(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t limit;
    if (!tr_to_int64(vm, args[0], &limit)) {
        return tr_undef();
    }
    if (limit < 1) {
        return tr_raise(vm, vm->exc.ValueError, "recursion limit must be greater or equal than 1");
    }
    if (limit > INT32_MAX) {
        return tr_raise(vm, vm->exc.OverflowError, "Python int too large to convert to C int");
    }
    if (limit <= vm->depth) {
        return tr_raise(vm, vm->exc.RecursionError,
                        "cannot set the recursion limit to %lld at the recursion depth %u: the limit is too low",
                        (long long)limit, vm->depth);
    }
    vm->recursion_limit = (uint32_t)limit;
    return tr_none();
}

static Value sys_getrefcount(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_int(tr_is_heap(args[0]) ? (int64_t)args[0].o->rc : 1);
}

static Value sys_getsizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    bool found;
    Value size = tr_call_special(vm, args[0], vm->name.__sizeof__, NULL, 0, &found);
    if (tr_is_error(size) && !tr_is_undef(args[1])) {
        tr_error_clear(vm);
        return tr_retain(args[1]);
    }
    return size;
}

static Value sys_intern(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[0].tag != TAG_STR) {
        return tr_raise(vm, vm->exc.TypeError, "intern() argument must be str, not %T", args[0]);
    }
    return tr_str_value(tr_str_intern_object(vm, tr_as_str(args[0])));
}

static Value sys_getframe(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t depth = 0;
    if (!tr_is_undef(args[0]) && !tr_to_int64(vm, args[0], &depth)) {
        return tr_undef();
    }
    Frame *frame = vm->frame;
    while (frame && frame->code && depth-- > 0) {
        frame = frame->previous;
    }
    if (!frame || !frame->code) {
        return tr_raise(vm, vm->exc.ValueError, "call stack is not deep enough");
    }
    return tr_frame_object(vm, frame);
}

static Value sys_encoding(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_str_value(tr_str_from_cstr(vm, "utf-8"));
}

static Value sys_fserrors(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_str_value(tr_str_from_cstr(vm, "surrogateescape"));
}

static Value sys_get_digits(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_int(vm->int_max_str_digits);
}

static Value sys_set_digits(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t limit;
    if (!tr_to_int64(vm, args[0], &limit)) {
        return tr_undef();
    }
    if (limit != 0 && (limit < 640 || limit > INT32_MAX)) {
        return tr_raise(vm, vm->exc.ValueError, "maxdigits must be 0 or larger than 640");
    }
    vm->int_max_str_digits = (int32_t)limit;
    return tr_none();
}

static Value sys_displayhook(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_none(args[0])) {
        return tr_none();
    }
    Value text = tr_repr(vm, args[0]);
    if (tr_is_error(text)) {
        return text;
    }
    ValueRef print = tr_dict_get_str(vm, vm->builtins, vm->name.print);
    Value printed = tr_call1(vm, print, text);
    tr_release(vm, text);
    if (tr_is_error(printed)) {
        return printed;
    }
    tr_release(vm, printed);
    return tr_dict_set_cstr(vm, vm->builtins, "_", args[0]) ? tr_none() : tr_undef();
}

static Value sys_excepthook(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    tr_error_print_traceback(vm, args[1]);
    return tr_none();
}

static Value sys_breakpointhook(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_raise(vm, vm->exc.NotImplementedError, "breakpoint() is not available in this build (it needs a debugger)");
}

static Value none_function(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_none();
}

static Value sys_unraisablehook(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value e = tr_get_attr_cstr(vm, args[0], "exc_value");
    if (!tr_is_error(e)) {
        tr_error_print_traceback(vm, e);
    }
    tr_release(vm, e);
    return tr_is_error(e) ? tr_undef() : tr_none();
}

static Value sys_getswitchinterval(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_float(0.005);
}

static Value sys_is_finalizing(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_bool(vm->main_module == NULL && vm->modules == NULL);
}

static const BuiltinDef functions[] = {
    {"exit(status=None, /)", sys_exit, "Exit the interpreter by raising SystemExit(status).", 0},
    {"exc_info()", sys_exc_info, "Return current exception information: (type, value, traceback).", 0},
    {"exception()", sys_exception, "Return the current exception.", 0},
    {"getrecursionlimit()", sys_getrecursionlimit, "Return the current value of the recursion limit.", 0},
    {"setrecursionlimit(limit, /)", sys_setrecursionlimit, "Set the maximum depth of calls to n.", 0},
    {"getrefcount(object, /)", sys_getrefcount, "Return the reference count of object.", 0},
    {"getsizeof(object, default=<unset>)", sys_getsizeof, "Return the size of object in bytes.", 0},
    {"intern(string, /)", sys_intern, "``Intern'' the given string.", 0},
    {"_getframe(depth=0, /)", sys_getframe, "Return a frame object from the call stack.", 0},
    {"getdefaultencoding()", sys_encoding, "Return the current default encoding.", 0},
    {"getfilesystemencoding()", sys_encoding, "Return the encoding used to convert file names.", 0},
    {"getfilesystemencodeerrors()", sys_fserrors, "Return the error mode used for file names.", 0},
    {"get_int_max_str_digits()", sys_get_digits, "Return the maximum string digits limit for int<->str conversions.", 0},
    {"set_int_max_str_digits(maxdigits)", sys_set_digits, "Set the maximum string digits limit for int<->str conversions.", 0},
    {"displayhook(object, /)", sys_displayhook, "Print an object to sys.stdout and save it in builtins._", 0},
    {"excepthook(exctype, value, traceback, /)", sys_excepthook, "Handle an exception by displaying it with a traceback.", 0},
    {"unraisablehook(unraisable, /)", sys_unraisablehook, "Handle an unraisable exception.", 0},
    {"breakpointhook(*args, **kwargs)", sys_breakpointhook, "Called by breakpoint().", 0},
    {"settrace(function, /)", none_function, "Accepted and ignored.", 0},
    {"setprofile(function, /)", none_function, "Accepted and ignored.", 0},
    {"gettrace()", none_function, "Always None.", 0},
    {"getprofile()", none_function, "Always None.", 0},
    {"getswitchinterval()", sys_getswitchinterval, NULL, 0},
    {"setswitchinterval(interval, /)", none_function, "Accepted and ignored.", 0},
    {"is_finalizing()", sys_is_finalizing, "Return True if the interpreter is shutting down.", 0},
    {NULL, NULL, NULL, 0},
};

/* ---- namespaces such as sys.version_info ---- */

static bool add_str(VM *vm, ModuleObject *module, const char *name, const char *text) {
    return tr_module_add(vm, module, name, tr_str_value(tr_str_from_cstr(vm, text)));
}

static bool add_argv(VM *vm, ModuleObject *sys) {
    const VMOptions *options = vm->options;
    ListObject *list = tr_list_new(vm, (size_t)(options->argc > 0 ? options->argc : 1));
    bool ok = list != NULL;
    for (int i = 0; ok && i < options->argc; i++) {
        StrObject *text = tr_str_decode(vm, options->argv[i], strlen(options->argv[i]), "utf-8", "surrogateescape");
        ok = text && tr_list_append(vm, list, tr_obj(text));
        tr_object_release(vm, text);
    }
    if (ok && options->argc == 0) {
        ok = tr_list_append(vm, list, tr_obj(vm->name.empty));
    }
    if (!ok) {
        tr_object_release(vm, list);
        return false;
    }
    return tr_module_add(vm, sys, "argv", tr_obj(list));
}

/* A namespace object: an instance of a small class made for it. */
static Value make_namespace(VM *vm, const char *class_name, const char *const *names, Value *values, uint32_t count) {
    DictObject *body = tr_dict_new(vm);
    Value result = tr_undef();
    StrObject *name = tr_str_from_cstr(vm, class_name);
    if (body && name) {
        Value args[3] = {tr_obj(name), vm->empty_tuple, tr_obj(body)};
        Value cls = tr_call(vm, tr_obj(vm->type.type), args, 3, NULL);
        result = tr_is_error(cls) ? cls : tr_call0(vm, cls);
        tr_release(vm, cls);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!tr_is_error(result)) {
            StrObject *key = tr_str_intern(vm, names[i], strlen(names[i]));
            if (tr_is_error(values[i]) || !key || !tr_set_attr(vm, result, key, values[i])) {
                tr_release(vm, result);
                result = tr_undef();
            }
            tr_object_release(vm, key);
        }
        tr_release(vm, values[i]);
    }
    tr_object_release(vm, body);
    tr_object_release(vm, name);
    return result;
}

ModuleObject *tr_sys_module_new(VM *vm) {
    ModuleObject *sys = tr_module_new(vm, "sys");
    if (!sys) {
        return NULL;
    }
    Value version_info = tr_sys_version_info(vm);
    if (tr_is_error(version_info)) {
        tr_object_release(vm, sys);
        return NULL;
    }
    static const char *const implementation_names[] = {"name", "cache_tag", "version", "hexversion"};
    Value implementation_values[] = {tr_str_value(tr_str_from_cstr(vm, "tauraro")),
                                     tr_str_value(tr_str_from_cstr(vm, "tauraro-01")), tr_retain(version_info),
                                     tr_int(0x030b07f0)};
    uint16_t probe = 1;
    bool little = *(const char *)&probe == 1;
#if TR_WASM
    const char *platform = "wasi";
#elif defined(__APPLE__)
    const char *platform = "darwin";
#else
    const char *platform = "linux";
#endif
#ifndef TR_VERSION
#define TR_VERSION "0.1.0"
#endif
    bool ok = tr_module_add_functions(vm, sys, functions) && add_argv(vm, sys) &&
              tr_module_add(vm, sys, "modules", tr_obj_retained(vm->modules)) &&
              add_str(vm, sys, "platform", platform) && add_str(vm, sys, "byteorder", little ? "little" : "big") &&
              add_str(vm, sys, "version", "3.11.7 (Tauraro " TR_VERSION ")") &&
              add_str(vm, sys, "tauraro_version", TR_VERSION) && tr_module_add(vm, sys, "hexversion", tr_int(0x030b07f0)) &&
              add_str(vm, sys, "copyright", "Copyright (c) the Tauraro authors") &&
              tr_module_add(vm, sys, "version_info", version_info) && tr_module_add(vm, sys, "maxsize", tr_int(INT64_MAX)) &&
              tr_module_add(vm, sys, "maxunicode", tr_int(0x10ffff)) && tr_module_add(vm, sys, "api_version", tr_int(1013)) &&
              tr_sys_add_info(vm, sys) &&
              tr_module_add(vm, sys, "implementation",
                            make_namespace(vm, "SimpleNamespace", implementation_names, implementation_values, 4)) &&
              add_str(vm, sys, "executable", vm->options->program ? vm->options->program : "") &&
              add_str(vm, sys, "prefix", "") && add_str(vm, sys, "exec_prefix", "") && add_str(vm, sys, "base_prefix", "") &&
              tr_module_add(vm, sys, "dont_write_bytecode", tr_bool(true)) &&
              tr_module_add(vm, sys, "warnoptions", tr_list_from(vm, vm->empty_tuple)) &&
              tr_module_add(vm, sys, "meta_path", tr_list_from(vm, vm->empty_tuple)) &&
              tr_module_add(vm, sys, "path_hooks", tr_list_from(vm, vm->empty_tuple));
    static const char *const copies[][2] = {{"__excepthook__", "excepthook"}, {"__displayhook__", "displayhook"},
                                            {"__breakpointhook__", "breakpointhook"}, {"__unraisablehook__", "unraisablehook"}};
    for (size_t i = 0; ok && i < TR_COUNT(copies); i++) {
        ok = tr_module_add(vm, sys, copies[i][0], tr_retain(tr_dict_get_cstr(vm, sys->dict, copies[i][1])));
    }
    ok = ok && tr_dict_set_str(vm, sys->dict, vm->name.__loader__, tr_bool(true));
    if (!ok) {
        tr_object_release(vm, sys);
        return NULL;
    }
    return sys;
}
