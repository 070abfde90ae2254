/* Helpers of compiled code for foreign declarations and for facts about functions.
 *
 * `extern` blocks and `import js` bind names to functions. While this build has no C or JavaScript interface such a function raises when it
 * is called, naming itself and the part that is missing: an unused prototype costs nothing
 * (language reference 10.6). A prototype of a builtin C
 * function (malloc, strlen, ...) binds the builtin. */
#include "objects/list.h"
#include "objects/str.h"
#include "runtime/intrinsics.h"
#include "runtime/runtime.h"

/* ---- foreign functions ---- */

/* self: (name, where, part) */
static Value foreign_call(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const TupleObject *about = tr_as_tuple(args[0]);
    return tr_raise(vm, vm->exc.NotImplementedError, "%S() of %S is not available in this build (it needs %S)",
                    about->items[0], about->items[1], about->items[2]);
}

static const BuiltinDef foreign_def = {"foreign(*args, **kwargs)", foreign_call, "A function declared as foreign.",
                                       BUILTIN_RAW};

static Value foreign_function(VM *vm, ValueRef name, const char *where, const char *part) {
    StrObject *where_text = tr_str_from_cstr(vm, where), *part_text = where_text ? tr_str_from_cstr(vm, part) : NULL;
    Value about = part_text ? tr_tuple_pack(vm, 3, name, tr_obj(where_text), tr_obj(part_text)) : tr_undef();
    Value function = tr_is_error(about) ? about : tr_builtin_new(vm, &foreign_def, NULL, about, tr_undef());
    if (!tr_is_error(function)) {
        BuiltinObject *builtin = (BuiltinObject *)(void *)function.o;
        StrObject *old = builtin->name;
        builtin->name = tr_object_retain(name.o);
        tr_object_release(vm, old);
    }
    tr_release(vm, about);
    tr_object_release(vm, where_text);
    tr_object_release(vm, part_text);
    return function;
}

/* extern_block(abi or library, prototypes, attributes) -> dict of functions */
Value tr_intrinsic_extern_block(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 3 || !tr_is_str(args[0]) || args[1].tag != TAG_TUPLE) {
        return tr_raise(vm, vm->exc.SystemError, "extern_block takes 3 arguments");
    }
    StrObject *where = tr_str_format(vm, "extern \"%S\"", args[0]);
    DictObject *dict = where ? tr_dict_new(vm) : NULL;
    const TupleObject *prototypes = tr_as_tuple(args[1]);
    for (size_t i = 0; dict && i < prototypes->size; i++) {
        ValueRef name = tr_as_tuple(prototypes->items[i])->items[0];
        ValueRef builtin = tr_dict_get_str(vm, vm->builtins, tr_as_str(name));
        Value function = builtin.tag == TAG_BUILTIN ? tr_retain(builtin)
                                                    : foreign_function(vm, name, where->data, "the C interface");
        if (tr_is_error(function) || !tr_dict_set(vm, dict, name, function)) {
            tr_object_release(vm, dict);
            dict = NULL;
        }
        tr_release(vm, function);
    }
    tr_object_release(vm, where);
    return dict ? tr_obj(dict) : tr_undef();
}

Value tr_intrinsic_import_js(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 1 || args[0].tag != TAG_TUPLE) {
        return tr_raise(vm, vm->exc.SystemError, "import_js takes a prototype");
    }
    return foreign_function(vm, tr_as_tuple(args[0])->items[0], "import js", "the JavaScript interface");
}

/* ---- facts ---- */

/* The dictionary `__tauraro__` of a function or class, made if there is none; owned, NULL on failure. */
static DictObject *facts_of(VM *vm, ValueRef v) {
    Value found = tr_undef();
    if (v.tag == TAG_TYPE) { /* the class's own, not an inherited one */
        found = tr_retain(tr_dict_get_str(vm, ((TypeObject *)(void *)v.o)->dict, vm->name.__tauraro__));
    } else {
        found = tr_get_attr_or_undef(vm, v, vm->name.__tauraro__);
        if (tr_is_undef(found) && tr_error_pending(vm)) {
            return NULL;
        }
    }
    if (found.tag == TAG_DICT) {
        return tr_as_dict(found);
    }
    tr_release(vm, found);
    DictObject *facts = tr_dict_new(vm);
    if (facts && !tr_set_attr(vm, v, vm->name.__tauraro__, tr_obj(facts))) {
        tr_object_release(vm, facts);
        return NULL;
    }
    return facts;
}

Value tr_intrinsic_export_mark(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 1) {
        return tr_raise(vm, vm->exc.SystemError, "export_mark takes 1 argument");
    }
    if (args[0].tag != TAG_FUNCTION && args[0].tag != TAG_TYPE) {
        return tr_retain(args[0]); /* what a decorator made of it */
    }
    DictObject *facts = facts_of(vm, args[0]);
    bool ok = facts && tr_dict_set_cstr(vm, facts, "export", tr_bool(true));
    tr_object_release(vm, facts);
    return ok ? tr_retain(args[0]) : tr_undef();
}

/* set_fn_info(function, facts) -> function: the facts go to the attribute __tauraro__, where `tauraro test` looks for them. */
Value tr_intrinsic_set_fn_info(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 2 || args[1].tag != TAG_DICT) {
        return tr_raise(vm, vm->exc.SystemError, "set_fn_info takes a function and a dict");
    }
    DictObject *facts = facts_of(vm, args[0]);
    bool ok = facts && tr_dict_update(vm, facts, args[1]);
    tr_object_release(vm, facts);
    return ok ? tr_retain(args[0]) : tr_undef();
}

/* ---- the value of an expression statement typed at the prompt ---- */

Value tr_intrinsic_print_expr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 1) {
        return tr_raise(vm, vm->exc.SystemError, "print_expr takes 1 argument");
    }
    ValueRef found = tr_sys_get(vm, "displayhook");
    if (tr_is_undef(found)) {
        return tr_raise(vm, vm->exc.RuntimeError, "lost sys.displayhook");
    }
    Value hook = tr_retain(found);
    Value result = tr_call1(vm, hook, args[0]);
    tr_release(vm, hook);
    return result;
}
