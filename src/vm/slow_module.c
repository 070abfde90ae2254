/* Imports and structural pattern matching: the slow halves of those instructions. */
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

Value tr_import_name(VM *vm, Frame *frame, StrObject *name, ValueRef fromlist, ValueRef level) {
    ValueRef import = tr_dict_get_str(vm, frame->builtins, vm->name.__import__);
    Value globals = tr_obj(frame->globals);
    if (tr_is_undef(import) || import.tag == TAG_BUILTIN) {
        return vm->hooks.import(vm, name, globals, fromlist, level.i);
    }
    Value args[5] = {tr_obj(name), globals, tr_none(), fromlist, level};
    return tr_call(vm, import, args, 5, NULL);
}

Value tr_import_from(VM *vm, ValueRef module, StrObject *name) {
    Value v = tr_get_attr_or_undef(vm, module, name);
    if (!tr_is_undef(v) || tr_error_pending(vm)) {
        return v;
    }
    Value package = tr_get_attr_or_undef(vm, module, vm->name.__name__);
    if (tr_error_pending(vm)) {
        return tr_undef();
    }
    if (tr_is_str(package)) { /* a submodule that is loaded but not yet an attribute (circular import) */
        StrObject *full = tr_str_format(vm, "%U.%U", tr_as_str(package), name);
        ValueRef loaded = full ? tr_dict_get_str(vm, vm->modules, full) : tr_undef();
        tr_object_release(vm, full);
        if (!tr_is_undef(loaded)) {
            tr_release(vm, package);
            return tr_retain(loaded);
        }
    }
    Value file = tr_get_attr_or_undef(vm, module, vm->name.__file__);
    if (!tr_error_pending(vm)) {
        if (tr_is_str(package)) {
            Value spec_busy = tr_get_attr_cstr(vm, module, "__initializing__");
            bool busy = !tr_is_error(spec_busy);
            tr_release(vm, spec_busy);
            tr_error_clear(vm);
            if (tr_is_str(file)) {
                tr_raise(vm, vm->exc.ImportError,
                         busy ? "cannot import name %R from partially initialized module %R (most likely due to a "
                                "circular import) (%S)"
                              : "cannot import name %R from %R (%S)",
                         tr_obj(name), package, file);
            } else {
                tr_raise(vm, vm->exc.ImportError, "cannot import name %R from %R (unknown location)", tr_obj(name),
                         package);
            }
        } else {
            tr_raise(vm, vm->exc.ImportError, "cannot import name %R from '<unknown module name>' (unknown location)",
                     tr_obj(name));
        }
    }
    tr_release(vm, file);
    tr_release(vm, package);
    return tr_undef();
}

typedef struct StarContext {
    Frame *frame;
    ValueRef module;
} StarContext;

static bool import_one(VM *vm, ValueRef item, void *context) {
    StarContext *c = context;
    if (!tr_is_str(item)) {
        return tr_raise(vm, vm->exc.TypeError, "Item in __all__ must be str, not %T", item), false;
    }
    StrObject *name = tr_str_intern_object(vm, tr_as_str(item));
    Value v = name ? tr_get_attr(vm, c->module, name) : tr_undef();
    bool ok = !tr_is_error(v) && tr_store_name(vm, c->frame, name, v);
    tr_release(vm, v);
    tr_object_release(vm, name);
    return ok;
}

bool tr_import_star(VM *vm, Frame *frame, ValueRef module) {
    StarContext context = {frame, module};
    Value all = tr_get_attr_or_undef(vm, module, vm->name.__all__);
    if (!tr_is_undef(all)) {
        bool ok = tr_iterate(vm, all, import_one, &context);
        tr_release(vm, all);
        return ok;
    }
    if (tr_error_pending(vm)) {
        return false;
    }
    Value dict = tr_get_attr(vm, module, vm->name.__dict__);
    if (tr_is_error(dict)) {
        return false;
    }
    bool ok = tr_is_dict(dict);
    DictObject *copy = ok ? tr_dict_copy(vm, tr_as_dict(dict)) : NULL;
    ok = copy != NULL;
    uint32_t position = 0;
    ValueRef key, value;
    while (ok && tr_dict_next(copy, &position, &key, &value)) {
        if (tr_is_str(key) && tr_as_str(key)->data[0] != '_') {
            ok = tr_store_name(vm, frame, tr_as_str(key), value);
        }
    }
    tr_object_release(vm, copy);
    tr_release(vm, dict);
    return ok;
}

/* ---- patterns ---- */

Value tr_match_keys(VM *vm, ValueRef subject, ValueRef keys) {
    TupleObject *wanted = tr_as_tuple(keys);
    for (size_t i = 0; i < wanted->size; i++) {
        for (size_t j = 0; j < i; j++) {
            int same = tr_equal(vm, wanted->items[i], wanted->items[j]);
            if (same < 0) {
                return tr_undef();
            }
            if (same) {
                return tr_raise(vm, vm->exc.ValueError, "mapping pattern checks duplicate key (%R)", wanted->items[i]);
            }
        }
    }
    TupleObject *values = tr_tuple_new(vm, wanted->size);
    if (!values) {
        return tr_undef();
    }
    Value get = tr_undef(), missing = tr_undef();
    Value result = tr_obj(values);
    for (size_t i = 0; i < wanted->size; i++) {
        Value v;
        if (subject.tag == TAG_DICT) {
            ValueRef found;
            int status = tr_dict_get(vm, tr_as_dict(subject), wanted->items[i], &found);
            v = status > 0 ? tr_retain(found) : tr_undef();
            if (status < 0) {
                goto fail;
            }
        } else {
            if (tr_is_undef(get)) {
                get = tr_get_attr(vm, subject, vm->name.get);
                missing = tr_call0(vm, tr_obj(vm->type.object));
                if (tr_is_error(get) || tr_is_error(missing)) {
                    goto fail;
                }
            }
            v = tr_call2(vm, get, wanted->items[i], missing);
            if (tr_is_error(v)) {
                goto fail;
            }
            if (tr_is_same(v, missing)) {
                tr_release(vm, v);
                v = tr_undef();
            }
        }
        if (tr_is_undef(v)) {
            tr_release(vm, result);
            result = tr_none();
            goto done;
        }
        values->items[i] = v;
    }
    goto done;
fail:
    tr_release(vm, result);
    result = tr_undef();
done:
    tr_release(vm, get);
    tr_release(vm, missing);
    return result;
}

/* Owned attribute; UNDEF without exception when missing. */
static Value match_attr(VM *vm, ValueRef subject, ValueRef name, TypeObject *type, ListObject *seen) {
    int known = tr_contains(vm, tr_obj(seen), name);
    if (known) {
        if (known > 0) {
            tr_raise(vm, vm->exc.TypeError, "%N() got multiple sub-patterns for attribute %R", type, name);
        }
        return tr_undef();
    }
    StrObject *interned = tr_str_intern_object(vm, tr_as_str(name));
    if (!interned || !tr_list_append(vm, seen, name)) {
        tr_object_release(vm, interned);
        return tr_undef();
    }
    Value v = tr_get_attr_or_undef(vm, subject, interned);
    tr_object_release(vm, interned);
    return v;
}

Value tr_match_class(VM *vm, ValueRef subject, ValueRef cls, uint32_t positional, ValueRef names) {
    if (cls.tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "called match pattern must be a class");
    }
    TypeObject *type = (TypeObject *)(void *)cls.o;
    int is_instance = tr_is_instance(vm, subject, cls);
    if (is_instance <= 0) {
        return is_instance < 0 ? tr_undef() : tr_none();
    }
    TupleObject *keywords = tr_as_tuple(names);
    TupleObject *result = tr_tuple_new(vm, positional + keywords->size);
    ListObject *seen = tr_list_new(vm, 0);
    Value args = tr_undef(), answer = tr_undef();
    if (!result || !seen) {
        goto done;
    }
    if (positional) {
        bool match_self = false;
        args = tr_get_attr_or_undef(vm, cls, vm->name.__match_args__);
        if (tr_is_undef(args)) {
            if (tr_error_pending(vm)) {
                goto done;
            }
            match_self = (type->flags & TYPE_MATCH_SELF) != 0;
            args = tr_retain(vm->empty_tuple);
        } else if (args.tag != TAG_TUPLE) {
            tr_raise(vm, vm->exc.TypeError, "%N.__match_args__ must be a tuple (got %T)", type, args);
            goto done;
        }
        size_t allowed = match_self ? 1 : tr_as_tuple(args)->size;
        if (positional > allowed) {
            tr_raise(vm, vm->exc.TypeError, "%N() accepts %zu positional sub-pattern%s (%u given)", type, allowed,
                     allowed == 1 ? "" : "s", positional);
            goto done;
        }
        for (uint32_t i = 0; i < positional; i++) {
            if (match_self) {
                result->items[i] = tr_retain(subject);
                continue;
            }
            ValueRef name = tr_as_tuple(args)->items[i];
            if (!tr_is_str(name)) {
                tr_raise(vm, vm->exc.TypeError, "__match_args__ elements must be strings (got %T)", name);
                goto done;
            }
            result->items[i] = match_attr(vm, subject, name, type, seen);
            if (tr_is_undef(result->items[i])) {
                answer = tr_error_pending(vm) ? tr_undef() : tr_none();
                goto done;
            }
        }
    }
    for (size_t i = 0; i < keywords->size; i++) {
        Value *slot = &result->items[positional + i];
        *slot = match_attr(vm, subject, keywords->items[i], type, seen);
        if (tr_is_undef(*slot)) {
            answer = tr_error_pending(vm) ? tr_undef() : tr_none();
            goto done;
        }
    }
    answer = tr_obj_retained(result);
done:
    tr_release(vm, args);
    tr_object_release(vm, result);
    tr_object_release(vm, seen);
    return answer;
}
