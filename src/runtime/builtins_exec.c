/* Builtin functions that need the compiler, frames or files: compile, eval, exec, __build_class__, __import__, globals, locals, dir, vars,
 * super's helpers, input, open. */
#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/instance.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"
#include "runtime/builtins.h"
#include "runtime/runtime.h"
#include "vm/vm_internal.h"

#include <stdio.h>
#include <string.h>

Value tr_frame_globals(VM *vm);
Value tr_frame_locals(VM *vm);

static Value builtin_globals(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_frame_globals(vm);
}

static Value builtin_locals(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_frame_locals(vm);
}

static Value sorted_names(VM *vm, ValueRef names) {
    Value list = tr_list_from(vm, names);
    if (!tr_is_error(list) && !tr_list_sort(vm, tr_as_list(list), tr_undef(), false)) {
        tr_release(vm, list);
        return tr_undef();
    }
    return list;
}

static Value builtin_dir(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value names;
    if (tr_is_undef(args[0])) {
        names = tr_frame_locals(vm);
    } else {
        bool found;
        names = tr_call_special(vm, args[0], vm->name.__dir__, NULL, 0, &found);
        if (!found) {
            return tr_raise(vm, vm->exc.TypeError, "object does not provide __dir__");
        }
    }
    if (tr_is_error(names)) {
        return names;
    }
    Value list = sorted_names(vm, names);
    tr_release(vm, names);
    return list;
}

static Value builtin_vars(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_undef(args[0])) {
        return tr_frame_locals(vm);
    }
    Value dict = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    if (tr_is_undef(dict) && !tr_error_pending(vm)) {
        return tr_raise(vm, vm->exc.TypeError, "vars() argument must have __dict__ attribute");
    }
    return dict;
}

/* ---- compile, eval, exec ---- */

/* Source text of a str or bytes-like argument; the buffer is kept by *keep. */
static const char *source_text(VM *vm, ValueRef source, const char *function, size_t *size) {
    if (tr_is_str(source)) {
        *size = tr_as_str(source)->size;
        const char *text = tr_as_str(source)->data;
        if (memchr(text, 0, *size)) {
            tr_raise(vm, vm->exc.ValueError, "source code string cannot contain null bytes");
            return NULL;
        }
        return text;
    }
    if (tr_is_bytes(source)) {
        *size = tr_as_bytes(source)->size;
        return tr_as_bytes(source)->data;
    }
    if (tr_is_bytearray(source)) {
        BytearrayObject *array = (BytearrayObject *)(void *)source.o;
        *size = array->size;
        return array->data ? array->data : "";
    }
    tr_raise(vm, vm->exc.TypeError, "%s() arg 1 must be a string, bytes or code object", function);
    return NULL;
}

static Value builtin_compile(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    size_t size;
    const char *text = source_text(vm, args[0], "compile", &size);
    if (!text) {
        return tr_undef();
    }
    const char *filename = tr_is_str(args[1]) ? tr_str_to_cstr(vm, args[1])
                           : tr_is_bytes(args[1]) ? tr_as_bytes(args[1])->data
                                                  : NULL;
    if (!filename) {
        return tr_error_pending(vm) ? tr_undef()
                                    : tr_raise(vm, vm->exc.TypeError,
                                               "expected str, bytes or os.PathLike object, not %T", args[1]);
    }
    if (!tr_is_str(args[2])) {
        return tr_raise(vm, vm->exc.TypeError, "compile() argument 3 must be str, not %T", args[2]);
    }
    CompileOptions options = {.filename = filename, .strict_types = vm->options->strict_types};
    if (tr_str_equals_cstr(tr_as_str(args[2]), "exec")) {
        options.mode = COMPILE_EXEC;
    } else if (tr_str_equals_cstr(tr_as_str(args[2]), "eval")) {
        options.mode = COMPILE_EVAL;
    } else if (tr_str_equals_cstr(tr_as_str(args[2]), "single")) {
        options.mode = COMPILE_SINGLE;
    } else {
        return tr_raise(vm, vm->exc.ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    }
    options.use_names = true;
    CodeObject *code = tr_compile(vm, text, size, &options);
    return code ? tr_obj(code) : tr_undef();
}

static Value run_source(VM *vm, const Value *args, CompileMode mode, const char *function) {
    Value globals = tr_is_undef(args[1]) || tr_is_none(args[1]) ? tr_frame_globals(vm) : tr_retain(args[1]);
    if (tr_is_error(globals)) {
        return globals;
    }
    if (!tr_is_dict(globals)) {
        tr_release(vm, globals);
        return tr_raise(vm, vm->exc.TypeError, "%s must be a dict, not %T",
                        mode == COMPILE_EVAL ? "globals" : "exec() globals", args[1]);
    }
    Value locals = tr_undef();
    Value result = tr_undef();
    CodeObject *code = NULL;
    bool given = !tr_is_undef(args[2]) && !tr_is_none(args[2]);
    if (given) {
        locals = tr_retain(args[2]);
        if (!tr_type_of(vm, locals)->slots.get_item) {
            tr_raise(vm, vm->exc.TypeError,
                     mode == COMPILE_EVAL ? "locals must be a mapping" : "locals must be a mapping or None, not %T",
                     locals);
            goto done;
        }
    } else if (tr_is_undef(args[1]) || tr_is_none(args[1])) {
        locals = tr_frame_locals(vm);
        if (tr_is_error(locals)) {
            goto done;
        }
    }
    if (locals.tag == TAG_DICT && locals.o == globals.o) {
        tr_release(vm, locals);
        locals = tr_undef();
    }
    ValueRef own = tr_dict_get_str(vm, tr_as_dict(globals), vm->name.__builtins__);
    if (tr_is_undef(own)) {
        ValueRef builtins;
        if (tr_dict_get(vm, vm->modules, tr_obj(vm->name.builtins), &builtins) > 0 &&
            !tr_dict_set_str(vm, tr_as_dict(globals), vm->name.__builtins__, builtins)) {
            goto done;
        }
    }
    if (args[0].tag == TAG_CODE) {
        code = tr_object_retain(args[0].o);
    } else {
        size_t size;
        const char *text = source_text(vm, args[0], function, &size);
        if (!text) {
            goto done;
        }
        if (mode == COMPILE_EVAL) {
            while (size && (*text == ' ' || *text == '\t')) {
                text++;
                size--;
            }
        }
        CompileOptions options = {.mode = mode, .filename = "<string>", .use_names = !tr_is_undef(locals),
                                  .strict_types = vm->options->strict_types};
        code = tr_compile(vm, text, size, &options);
        if (!code) {
            goto done;
        }
    }
    result = tr_run_code(vm, code, tr_as_dict(globals), locals);
done:
    tr_object_release(vm, code);
    tr_release(vm, globals);
    tr_release(vm, locals);
    return result;
}

static Value builtin_eval(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return run_source(vm, args, COMPILE_EVAL, "eval");
}

static Value builtin_exec(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value result = run_source(vm, args, COMPILE_EXEC, "exec");
    if (tr_is_error(result)) {
        return result;
    }
    tr_release(vm, result);
    return tr_none();
}

/* ---- __build_class__ ---- */

/* Replaces bases that are not classes by what their __mro_entries__ says. Owned tuple. */
static Value resolve_bases(VM *vm, const Value *bases, uint32_t count, bool *changed) {
    ListObject *list = tr_list_new(vm, count);
    TupleObject *original = tr_tuple_from_array(vm, bases, count);
    *changed = false;
    bool ok = list && original;
    for (uint32_t i = 0; ok && i < count; i++) {
        if (bases[i].tag == TAG_TYPE) {
            ok = tr_list_append(vm, list, bases[i]);
            continue;
        }
        Value method = tr_get_attr_or_undef(vm, bases[i], vm->name.__mro_entries__);
        if (tr_is_undef(method)) {
            ok = !tr_error_pending(vm) && tr_list_append(vm, list, bases[i]);
            continue;
        }
        Value entries = tr_call1(vm, method, tr_obj(original));
        tr_release(vm, method);
        *changed = true;
        if (!tr_is_error(entries) && entries.tag != TAG_TUPLE) {
            tr_raise(vm, vm->exc.TypeError, "__mro_entries__ must return a tuple");
            ok = false;
        } else {
            ok = !tr_is_error(entries) && tr_list_extend(vm, list, entries);
        }
        tr_release(vm, entries);
    }
    Value result = ok ? (*changed ? tr_tuple_from(vm, tr_obj(list)) : tr_obj_retained(original)) : tr_undef();
    tr_object_release(vm, list);
    tr_object_release(vm, original);
    return result;
}

/* Runs a class body in `namespace_`. */
Value tr_run_class_body(VM *vm, FunctionObject *body, ValueRef namespace_) {
    Value *limit;
    Value *regs = tr_frame_registers(vm, body->code->register_count + 1, &limit);
    if (!regs) {
        return tr_undef();
    }
    Frame *frame = tr_frame_push(vm, body, regs, 0, NULL);
    if (!frame) {
        return tr_undef();
    }
    frame->special = true;
    if (namespace_.tag == TAG_DICT) {
        frame->names = tr_object_retain(namespace_.o);
    } else {
        frame->names_object = tr_retain(namespace_);
    }
    return tr_interpret(vm, frame);
}

static Value build_class(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (n < 2 || args[0].tag != TAG_FUNCTION || !tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__build_class__: not enough arguments");
    }
    bool changed;
    Value bases = resolve_bases(vm, args + 2, n - 2, &changed);
    if (tr_is_error(bases)) {
        return bases;
    }
    Value result = tr_undef(), namespace_ = tr_undef(), cell = tr_undef(), metaclass = tr_undef();
    uint32_t kw_count = kw ? kw->count : 0;
    KwNames *rest = tr_malloc(sizeof(KwNames) + (kw_count + 1) * sizeof(StrObject *));
    Value *values = tr_malloc((kw_count + 3) * sizeof(Value));
    if (!rest || !values) {
        tr_raise_no_memory(vm);
        goto done;
    }
    rest->count = 0;
    for (uint32_t i = 0; i < kw_count; i++) {
        if (kw->names[i] == vm->name.metaclass) {
            metaclass = tr_retain(args[n + i]);
        } else {
            values[2 + rest->count] = args[n + i];
            rest->names[rest->count++] = kw->names[i];
        }
    }
    if (tr_is_undef(metaclass)) {
        TupleObject *tuple = tr_as_tuple(bases);
        metaclass = tr_obj_retained(tuple->size ? tr_type_of(vm, tuple->items[0]) : vm->type.type);
    }
    if (metaclass.tag == TAG_TYPE) {
        TypeObject *winner = tr_type_winner(vm, (TypeObject *)(void *)metaclass.o, bases);
        if (!winner) {
            goto done;
        }
        tr_object_retain(winner);
        tr_release(vm, metaclass);
        metaclass = tr_obj(winner);
    }
    Value prepare = metaclass.tag == TAG_TYPE && metaclass.o == (Object *)(void *)vm->type.type
                        ? tr_undef()
                        : tr_get_attr_or_undef(vm, metaclass, vm->name.__prepare__);
    values[0] = args[1];
    values[1] = bases;
    if (tr_is_undef(prepare)) {
        if (tr_error_pending(vm)) {
            goto done;
        }
        DictObject *dict = tr_dict_new(vm);
        namespace_ = dict ? tr_obj(dict) : tr_undef();
    } else {
        namespace_ = tr_call(vm, prepare, values, 2, rest->count ? rest : NULL);
        tr_release(vm, prepare);
    }
    if (tr_is_error(namespace_)) {
        goto done;
    }
    if (!tr_type_of(vm, namespace_)->slots.set_item) {
        Value name = metaclass.tag == TAG_TYPE ? tr_obj_retained(((TypeObject *)(void *)metaclass.o)->name)
                                               : tr_obj_retained(vm->name.metaclass);
        tr_raise(vm, vm->exc.TypeError, "%S.__prepare__() must return a mapping, not %T", name, namespace_);
        tr_release(vm, name);
        goto done;
    }
    cell = tr_run_class_body(vm, tr_as_function(args[0]), namespace_);
    if (tr_is_error(cell)) {
        goto done;
    }
    if (changed) {
        TupleObject *original = tr_tuple_from_array(vm, args + 2, n - 2);
        bool ok = original && tr_set_item(vm, namespace_, tr_obj(vm->name.__orig_bases__), tr_obj(original));
        tr_object_release(vm, original);
        if (!ok) {
            goto done;
        }
    }
    for (uint32_t i = rest->count; i-- > 0;) {
        values[3 + i] = values[2 + i];
    }
    values[2] = namespace_;
    result = tr_call(vm, metaclass, values, 3, rest->count ? rest : NULL);
    if (result.tag == TAG_TYPE && cell.tag == TAG_CELL) {
        Value inside = ((CellObject *)(void *)cell.o)->value;
        if (tr_is_undef(inside)) {
            tr_raise(vm, vm->exc.RuntimeError,
                     "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?", args[1],
                     result);
            tr_release(vm, result);
            result = tr_undef();
        }
    }
done:
    tr_free(rest);
    tr_free(values);
    tr_release(vm, metaclass);
    tr_release(vm, namespace_);
    tr_release(vm, cell);
    tr_release(vm, bases);
    return result;
}

/* ---- import, input ---- */

static Value builtin_import(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "module name must be a string");
    }
    int64_t level = 0;
    if (!tr_is_undef(args[4]) && !tr_to_int64(vm, args[4], &level)) {
        return tr_undef();
    }
    Value globals = tr_is_undef(args[1]) ? tr_none() : args[1];
    return tr_import_hook(vm, tr_as_str(args[0]), globals, tr_is_undef(args[3]) ? tr_none() : args[3], level);
}

static Value builtin_input(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef out = tr_sys_get(vm, "stdout"), in = tr_sys_get(vm, "stdin");
    if (!tr_is_undef(args[0])) {
        Value text = tr_str(vm, args[0]);
        if (tr_is_error(text)) {
            return text;
        }
        bool ok = tr_print_text(vm, out, tr_as_str(text));
        tr_release(vm, text);
        if (!ok) {
            return tr_undef();
        }
    }
    fflush(stdout);
    if (tr_is_undef(in) || tr_is_none(in)) {
        return tr_raise(vm, vm->exc.RuntimeError, "input(): lost sys.stdin");
    }
    Value line = tr_call_method(vm, in, vm->name.readline, NULL, 0);
    if (tr_is_error(line)) {
        return line;
    }
    if (!tr_is_str(line)) {
        tr_release(vm, line);
        return tr_raise(vm, vm->exc.TypeError, "object.readline() returned non-string");
    }
    StrObject *s = tr_as_str(line);
    if (s->size == 0) {
        tr_release(vm, line);
        return tr_raise(vm, vm->exc.EOFError, "EOF when reading a line");
    }
    if (s->data[s->size - 1] == '\n') {
        StrObject *cut = tr_str_new(vm, s->data, s->size - 1);
        tr_release(vm, line);
        return tr_str_value(cut);
    }
    return line;
}

/* open() is _io.open; the module is loaded when it is first used. */
static Value builtin_open(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value module = tr_import_module(vm, "_io");
    if (tr_is_error(module)) {
        return module;
    }
    Value function = tr_get_attr_cstr(vm, module, "open");
    tr_release(vm, module);
    if (tr_is_error(function)) {
        return function;
    }
    Value result = tr_call(vm, function, args, n, kw);
    tr_release(vm, function);
    return result;
}

/* gather(list) and gather(a, b): asyncio.gather over all of them. */
static Value builtin_gather(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value module = tr_import_module(vm, "asyncio");
    if (tr_is_error(module)) {
        return module;
    }
    Value function = tr_get_attr_cstr(vm, module, "gather");
    tr_release(vm, module);
    if (tr_is_error(function)) {
        return function;
    }
    Value result;
    if (n == 1 && (tr_is_list(args[0]) || tr_is_tuple(args[0])) && (!kw || !kw->count)) {
        Value tuple = tr_tuple_from(vm, args[0]);
        result = tr_is_error(tuple) ? tuple : tr_call_dict(vm, function, tuple, tr_undef());
        tr_release(vm, tuple);
    } else {
        result = tr_call(vm, function, args, n, kw);
    }
    tr_release(vm, function);
    return result;
}

static Value builtin_breakpoint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef hook = tr_sys_get(vm, "breakpointhook");
    if (tr_is_undef(hook)) {
        return tr_raise(vm, vm->exc.RuntimeError, "lost sys.breakpointhook");
    }
    return tr_call(vm, hook, args, n, kw);
}

const BuiltinDef tr_builtin_exec_functions[] = {
    {"globals()", builtin_globals, "Return the dictionary containing the current scope's global variables.", 0},
    {"locals()", builtin_locals, "Return a dictionary containing the current scope's local variables.", 0},
    {"dir(object=<unset>, /)", builtin_dir, "Show attributes of an object.", 0},
    {"vars(object=<unset>, /)", builtin_vars, "Return the __dict__ of an object, or locals() without argument.", 0},
    {"compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)", builtin_compile,
     "Compile source into a code object that can be executed by exec() or eval().", 0},
    {"eval(source, globals=None, locals=None, /)", builtin_eval,
     "Evaluate the given source in the context of globals and locals.", 0},
    {"exec(source, globals=None, locals=None, /)", builtin_exec,
     "Execute the given source in the context of globals and locals.", 0},
    {"__build_class__(*args, **kwargs)", build_class, "Internal helper function used by the class statement.", 0},
    {"__import__(name, globals=None, locals=None, fromlist=(), level=0)", builtin_import, "Import a module.", 0},
    {"input(prompt='', /)", builtin_input, "Read a string from standard input.", 0},
    {"open(*args, **kwargs)", builtin_open, "Open file and return a stream.", 0},
    {"gather(*awaitables, **kwargs)", builtin_gather, "Run awaitables together; their results in order.", 0},
    {"breakpoint(*args, **kwargs)", builtin_breakpoint, "Call sys.breakpointhook().", 0},
    {NULL, NULL, NULL, 0},
};
