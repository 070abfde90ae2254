/* Type arguments: f[int], obj.method[int], C[int].
 *
 * In compiled code a type parameter that the body uses is a hidden keyword-only parameter "[T]" with the default None, which means "find
 * out from the arguments". So a specialised function is the function with other keyword defaults. A class with type parameters gives a
 * generic alias, as list[int] does. tr_get_item() comes here when a value is not subscriptable otherwise; structs and enums answer
 * through __class_getitem__. */
#include "compiler/code.h"
#include "objects/function.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"

/* The names of the type parameters of a function, or NULL. */
static TupleObject *function_params(VM *vm, const FunctionObject *function) {
    if (function->code->extra.tag != TAG_DICT) {
        return NULL;
    }
    ValueRef params = tr_dict_get_cstr(vm, tr_as_dict(function->code->extra), "type_params");
    return params.tag == TAG_TUPLE ? tr_as_tuple(params) : NULL;
}

static bool bind_params(VM *vm, DictObject *defaults, const TupleObject *params, const Value *arguments) {
    for (size_t i = 0; i < params->size; i++) {
        StrObject *text = tr_str_format(vm, "[%S]", params->items[i]);
        StrObject *hidden = text ? tr_str_intern_object(vm, text) : NULL;
        tr_object_release(vm, text);
        if (!hidden) {
            return false;
        }
        /* A parameter that the body does not use has no hidden one. */
        bool used = !tr_is_undef(tr_dict_get_str(vm, defaults, hidden));
        bool ok = !used || tr_dict_set_str(vm, defaults, hidden, arguments[i]);
        tr_object_release(vm, hidden);
        if (!ok) {
            return false;
        }
    }
    return true;
}

static Value specialize_function(VM *vm, FunctionObject *function, const TupleObject *params, ValueRef key) {
    const Value *arguments = &key;
    size_t count = 1;
    if (key.tag == TAG_TUPLE && params->size > 1) {
        arguments = tr_as_tuple(key)->items;
        count = tr_as_tuple(key)->size;
    }
    if (count != params->size) {
        return tr_raise(vm, vm->exc.TypeError, "%U() has %zu type parameter%s but %zu %s given", function->name, params->size,
                        params->size == 1 ? "" : "s", count, count == 1 ? "was" : "were");
    }
    if (function->kwdefaults.tag != TAG_DICT) {
        return tr_obj_retained(function);
    }
    DictObject *defaults = tr_dict_copy(vm, tr_as_dict(function->kwdefaults));
    if (!defaults || !bind_params(vm, defaults, params, arguments)) {
        tr_object_release(vm, defaults);
        return tr_undef();
    }
    FunctionObject *copy = tr_function_new(vm, function->code, function->globals, function->builtins);
    if (!copy) {
        tr_object_release(vm, defaults);
        return tr_undef();
    }
    for (uint32_t i = 0; i < function->closure_count; i++) {
        copy->closure[i] = tr_object_retain(function->closure[i]);
    }
    tr_store(vm, &copy->kwdefaults, tr_obj(defaults));
    tr_store(vm, &copy->defaults, tr_retain(function->defaults));
    tr_store(vm, &copy->annotations, tr_retain(function->annotations));
    tr_store(vm, &copy->doc, tr_retain(function->doc));
    return tr_obj(copy);
}

Value tr_specialize(VM *vm, ValueRef container, ValueRef key, bool *known) {
    *known = true;
    if (container.tag == TAG_FUNCTION) {
        TupleObject *params = function_params(vm, tr_as_function(container));
        if (params) {
            return specialize_function(vm, tr_as_function(container), params, key);
        }
    } else if (container.tag == TAG_METHOD) {
        const MethodObject *method = (const MethodObject *)(const void *)container.o;
        if (method->function.tag == TAG_FUNCTION) {
            Value function = tr_specialize(vm, method->function, key, known);
            Value bound = tr_is_error(function) ? function : tr_method_new(vm, function, method->self);
            tr_release(vm, function);
            return bound;
        }
    } else if (container.tag == TAG_TYPE) {
        ValueRef params = tr_type_lookup(vm, (TypeObject *)(void *)container.o, vm->name.__type_params__);
        if (params.tag == TAG_TUPLE && tr_as_tuple(params)->size) {
            return tr_generic_alias_new(vm, container, key);
        }
    }
    *known = false;
    return tr_undef();
}
