/* Raising, matching, `with`, `defer`: the slow halves of the exception instructions. */
#include "objects/enum.h"
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

static bool is_exception_class(ValueRef v) {
    return v.tag == TAG_TYPE && (((TypeObject *)(void *)v.o)->flags & TYPE_IS_EXCEPTION);
}

/* An exception instance from what follows `raise`; owned, UNDEF + TypeError. */
static Value to_exception(VM *vm, ValueRef v, const char *message) {
    if (is_exception_class(v)) {
        Value instance = tr_call0(vm, v);
        if (!tr_is_error(instance) && !tr_is_exception(instance)) {
            tr_raise(vm, vm->exc.TypeError, "calling %R should have returned an instance of BaseException, not %T", v,
                     instance);
            tr_release(vm, instance);
            return tr_undef();
        }
        return instance;
    }
    if (tr_is_exception(v)) {
        return tr_retain(v);
    }
    if (v.tag == TAG_ENUM) {
        return tr_enum_to_exception(vm, v);
    }
    return tr_raise(vm, vm->exc.TypeError, "%s", message);
}

bool tr_do_raise(VM *vm, ValueRef exception, ValueRef cause) {
    Value instance = to_exception(vm, exception, "exceptions must derive from BaseException");
    if (tr_is_error(instance)) {
        return false;
    }
    if (!tr_is_undef(cause)) {
        Value origin = tr_is_none(cause)
                           ? tr_none()
                           : to_exception(vm, cause, "exception causes must derive from BaseException");
        if (tr_is_error(origin)) {
            tr_release(vm, instance);
            return false;
        }
        ExceptionObject *e = tr_as_exception(instance);
        tr_store(vm, &e->cause, tr_is_none(origin) ? tr_undef() : origin);
        e->suppress_context = true;
    }
    tr_raise_exception(vm, instance);
    tr_release(vm, instance);
    return false;
}

static ValueRef handled(VM *vm) {
    for (ExcInfo *info = vm->exc_info; info; info = info->previous) {
        if (!tr_is_undef(info->exception) && !tr_is_none(info->exception)) {
            return info->exception;
        }
    }
    return tr_undef();
}

bool tr_raise_bare(VM *vm) {
    ValueRef current = handled(vm);
    if (tr_is_undef(current)) {
        tr_raise(vm, vm->exc.RuntimeError, "No active exception to reraise");
    } else {
        tr_error_restore(vm, tr_retain(current));
        return true;
    }
    return false;
}

static int matches_one(VM *vm, ValueRef exception, ValueRef type) {
    if (!is_exception_class(type)) {
        /* enum values are thrown wrapped; the runtime decides */
        int result = tr_enum_matches(vm, exception, type);
        if (result >= 0) {
            return result;
        }
        if (tr_error_pending(vm)) {
            return -1;
        }
        tr_raise(vm, vm->exc.TypeError, "catching classes that do not inherit from BaseException is not allowed");
        return -1;
    }
    return tr_type_is_subclass(tr_type_of(vm, exception), (TypeObject *)(void *)type.o);
}

int tr_match_exception(VM *vm, ValueRef exception, ValueRef type) {
    if (type.tag == TAG_TUPLE) {
        TupleObject *tuple = tr_as_tuple(type);
        for (size_t i = 0; i < tuple->size; i++) { /* all must be classes, even after a match */
            if (!is_exception_class(tuple->items[i]) && matches_one(vm, exception, tuple->items[i]) < 0) {
                return -1;
            }
        }
        for (size_t i = 0; i < tuple->size; i++) {
            int result = matches_one(vm, exception, tuple->items[i]);
            if (result) {
                return result;
            }
        }
        return 0;
    }
    return matches_one(vm, exception, type);
}

/* ---- except* ---- */

static bool check_star_type(VM *vm, ValueRef type) {
    TupleObject *tuple = type.tag == TAG_TUPLE ? tr_as_tuple(type) : NULL;
    size_t count = tuple ? tuple->size : 1;
    for (size_t i = 0; i < count; i++) {
        ValueRef item = tuple ? tuple->items[i] : type;
        if (!is_exception_class(item)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "catching classes that do not inherit from BaseException is not allowed"),
                   false;
        }
        if (tr_type_is_subclass((TypeObject *)(void *)item.o, vm->exc.BaseExceptionGroup)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "catching ExceptionGroup with except* is not allowed. Use except instead."),
                   false;
        }
    }
    return true;
}

bool tr_match_exception_star(VM *vm, Value *rest, ValueRef type, Value *match) {
    *match = tr_none();
    if (!check_star_type(vm, type)) {
        return false;
    }
    if (tr_is_none(*rest)) {
        return true;
    }
    int direct = tr_match_exception(vm, *rest, type);
    if (direct < 0) {
        return false;
    }
    bool is_group = tr_has_type(vm, *rest, vm->exc.BaseExceptionGroup);
    if (direct) {
        if (is_group) {
            *match = *rest;
        } else {
            Value list = tr_tuple_pack(vm, 1, *rest);
            if (tr_is_error(list)) {
                return false;
            }
            Value args[2] = {tr_obj(vm->name.empty), list};
            Value group = tr_call(vm, tr_obj(vm->exc.ExceptionGroup), args, 2, NULL);
            tr_release(vm, list);
            if (tr_is_error(group)) {
                return false;
            }
            ExceptionObject *inner = tr_as_exception(*rest);
            tr_store(vm, &tr_as_exception(group)->traceback, tr_retain(inner->traceback));
            *match = group;
            tr_release(vm, *rest);
        }
        *rest = tr_none();
        return true;
    }
    if (!is_group) {
        return true;
    }
    StrObject *name = tr_str_intern(vm, "split", 5);
    if (!name) {
        return false;
    }
    Value pair = tr_call_method(vm, *rest, name, &type, 1);
    tr_object_release(vm, name);
    if (tr_is_error(pair)) {
        return false;
    }
    if (pair.tag != TAG_TUPLE || tr_as_tuple(pair)->size != 2) {
        tr_raise(vm, vm->exc.TypeError, "%T.split must return a 2-tuple", *rest);
        tr_release(vm, pair);
        return false;
    }
    *match = tr_retain(tr_as_tuple(pair)->items[0]);
    if (!tr_is_none(*match)) {
        tr_store(vm, rest, tr_retain(tr_as_tuple(pair)->items[1]));
    }
    tr_release(vm, pair);
    return true;
}

Value tr_group_reraise(VM *vm, ValueRef original, ValueRef parts); /* exception.c */

Value tr_reraise_star(VM *vm, ValueRef original, ValueRef parts) {
    return tr_group_reraise(vm, original, parts);
}

/* ---- with ---- */

static Value special_bound(VM *vm, ValueRef object, StrObject *name) {
    TypeObject *type = tr_type_of(vm, object);
    ValueRef found = tr_type_lookup(vm, type, name);
    if (tr_is_undef(found)) {
        return tr_undef();
    }
    const TypeSlots *slots = &tr_type_of(vm, found)->slots;
    return slots->get ? slots->get(vm, found, object, tr_obj(type)) : tr_retain(found);
}

bool tr_with_enter(VM *vm, ValueRef manager, Value *exit, Value *entered, bool is_async) {
    StrObject *enter_name = is_async ? vm->name.__aenter__ : vm->name.__enter__;
    StrObject *exit_name = is_async ? vm->name.__aexit__ : vm->name.__exit__;
    Value enter = special_bound(vm, manager, enter_name);
    if (tr_is_error(enter)) {
        if (!tr_error_pending(vm)) {
            tr_raise(vm, vm->exc.TypeError, "'%T' object does not support the %s protocol", manager,
                     is_async ? "asynchronous context manager" : "context manager");
        }
        return false;
    }
    *exit = special_bound(vm, manager, exit_name);
    if (tr_is_error(*exit)) {
        tr_release(vm, enter);
        if (!tr_error_pending(vm)) {
            tr_raise(vm, vm->exc.TypeError, "'%T' object does not support the %s protocol (missed %U method)", manager,
                     is_async ? "asynchronous context manager" : "context manager", exit_name);
        }
        return false;
    }
    *entered = tr_call0(vm, enter);
    tr_release(vm, enter);
    if (tr_is_error(*entered)) {
        tr_release(vm, *exit);
        return false;
    }
    return true;
}

Value tr_with_exit(VM *vm, ValueRef exit, ValueRef exception) {
    Value args[3] = {tr_none(), tr_none(), tr_none()};
    if (!tr_is_undef(exception)) {
        args[0] = tr_obj(tr_type_of(vm, exception));
        args[1] = exception;
        Value traceback = tr_as_exception(exception)->traceback;
        args[2] = tr_is_undef(traceback) ? tr_none() : traceback;
    }
    Value keep = tr_retain(args[2]);
    Value result = tr_call(vm, exit, args, 3, NULL);
    tr_release(vm, keep);
    return result;
}

/* ---- defer ---- */

bool tr_defer_run(VM *vm, ValueRef list_value, ValueRef under_way) {
    ListObject *list = tr_as_list(list_value);
    Value failed = tr_undef();
    Value before = vm->exc_info->exception;
    bool nested = !tr_is_undef(under_way);
    if (nested) {
        vm->exc_info->exception = tr_retain(under_way);
    }
    while (list->size) {
        Value entry = tr_list_pop(vm, list, list->size - 1);
        TupleObject *call = tr_as_tuple(entry);
        Value kwargs = call->items[2];
        Value result = tr_call_dict(vm, call->items[0], call->items[1], tr_is_none(kwargs) ? tr_undef() : kwargs);
        tr_release(vm, entry);
        if (tr_is_error(result)) {
            Value raised = tr_error_take(vm);
            if (!tr_is_undef(failed) && tr_is_exception(raised) && tr_is_undef(tr_as_exception(raised)->context)) {
                tr_as_exception(raised)->context = failed;
            } else {
                tr_release(vm, failed);
            }
            failed = raised;
        } else {
            tr_release(vm, result);
        }
    }
    if (nested) {
        Value mine = vm->exc_info->exception;
        vm->exc_info->exception = before;
        tr_release(vm, mine);
    }
    if (tr_is_undef(failed)) {
        return true;
    }
    tr_error_restore(vm, failed);
    return false;
}
