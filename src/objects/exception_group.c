/* BaseExceptionGroup and ExceptionGroup (PEP 654): construction, split, subgroup, derive, and what except* needs. */
#include "base/alloc.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"

static ValueRef member(VM *vm, ValueRef group, const char *name) {
    return tr_exception_member(vm, group, name);
}

static bool is_group(VM *vm, ValueRef v) {
    return tr_has_type(vm, v, vm->exc.BaseExceptionGroup);
}

static Value group_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "%N() takes no keyword arguments", type);
    }
    if (n != 2) {
        return tr_raise(vm, vm->exc.TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%u given)", n);
    }
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %T", args[0]);
    }
    if (!tr_is_list(args[1]) && !tr_is_tuple(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "second argument (exceptions) must be a sequence");
    }
    Value tuple = tr_tuple_from(vm, args[1]);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    TupleObject *items = tr_as_tuple(tuple);
    bool all_plain = true;
    if (items->size == 0) {
        tr_raise(vm, vm->exc.ValueError, "second argument (exceptions) must be a non-empty sequence");
        goto fail;
    }
    for (size_t i = 0; i < items->size; i++) {
        if (!tr_is_exception(items->items[i])) {
            tr_raise(vm, vm->exc.ValueError, "Item %zu of second argument (exceptions) is not an exception", i);
            goto fail;
        }
        all_plain &= tr_has_type(vm, items->items[i], vm->exc.Exception);
    }
    if (type == vm->exc.BaseExceptionGroup && all_plain) {
        type = vm->exc.ExceptionGroup;
    } else if (!all_plain && type == vm->exc.ExceptionGroup) {
        tr_raise(vm, vm->exc.TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
        goto fail;
    } else if (!all_plain && tr_type_is_subclass(type, vm->exc.Exception)) {
        tr_raise(vm, vm->exc.TypeError, "Cannot nest BaseExceptions in '%N'", type);
        goto fail;
    }
    TupleObject *own_args = tr_tuple_from_array(vm, args, 2);
    Value group = own_args ? tr_exception_new(vm, type, tr_obj(own_args)) : tr_undef();
    tr_object_release(vm, own_args);
    if (!tr_is_error(group) && (!tr_exception_set_member(vm, group, "message", args[0]) ||
                                !tr_exception_set_member(vm, group, "exceptions", tuple))) {
        tr_release(vm, group);
        group = tr_undef();
    }
    tr_release(vm, tuple);
    return group;
fail:
    tr_release(vm, tuple);
    return tr_undef();
}

static bool group_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw;
    return true;
}

static Value group_str(VM *vm, ValueRef self) {
    ValueRef exceptions = member(vm, self, "exceptions");
    size_t count = exceptions.tag == TAG_TUPLE ? tr_as_tuple(exceptions)->size : 0;
    return tr_str_value(tr_str_format(vm, "%S (%zu sub-exception%s)", member(vm, self, "message"), count,
                                      count == 1 ? "" : "s"));
}

static bool copy_chain(VM *vm, ValueRef from, ValueRef to) {
    ExceptionObject *a = tr_as_exception(from), *b = tr_as_exception(to);
    tr_store(vm, &b->traceback, tr_retain(a->traceback));
    tr_store(vm, &b->context, tr_retain(a->context));
    tr_store(vm, &b->cause, tr_retain(a->cause));
    b->suppress_context = a->suppress_context;
    Value notes = tr_get_attr_or_undef(vm, from, vm->name.__notes__);
    if (tr_is_undef(notes)) {
        return !tr_error_pending(vm);
    }
    Value copy = tr_list_from(vm, notes);
    tr_release(vm, notes);
    bool ok = !tr_is_error(copy) && tr_set_attr(vm, to, vm->name.__notes__, copy);
    tr_release(vm, copy);
    return ok;
}

/* A group like `group` with other members: group.derive(list). None for an empty list. Consumes list. */
static Value derive(VM *vm, ValueRef group, ListObject *list) {
    Value result = tr_none();
    if (list->size) {
        StrObject *name = tr_str_intern(vm, "derive", 6);
        Value items = tr_obj(list);
        result = name ? tr_call_method(vm, group, name, &items, 1) : tr_undef();
        tr_object_release(vm, name);
        if (!tr_is_error(result)) {
            if (!is_group(vm, result)) {
                tr_release(vm, result);
                result = tr_raise(vm, vm->exc.TypeError, "derive must return an instance of BaseExceptionGroup");
            } else if (!copy_chain(vm, group, result)) {
                tr_release(vm, result);
                result = tr_undef();
            }
        }
    }
    tr_object_release(vm, list);
    return result;
}

/* 1 match, 0 no, -1 error. The condition is a class, a tuple of classes or a predicate. */
static int condition_holds(VM *vm, ValueRef exception, ValueRef condition) {
    bool classes = condition.tag == TAG_TUPLE || condition.tag == TAG_TYPE;
    if (classes) {
        return tr_is_instance(vm, exception, condition);
    }
    Value answer = tr_call1(vm, condition, exception);
    if (tr_is_error(answer)) {
        return -1;
    }
    int truth = tr_truth(vm, answer);
    tr_release(vm, answer);
    return truth;
}

static bool check_condition(VM *vm, ValueRef condition) {
    bool ok = false;
    if (condition.tag == TAG_TYPE) {
        ok = (((TypeObject *)(void *)condition.o)->flags & TYPE_IS_EXCEPTION) != 0;
    } else if (condition.tag == TAG_TUPLE) {
        ok = true;
        for (size_t i = 0; i < tr_as_tuple(condition)->size; i++) {
            ValueRef item = tr_as_tuple(condition)->items[i];
            ok &= item.tag == TAG_TYPE && (((TypeObject *)(void *)item.o)->flags & TYPE_IS_EXCEPTION);
        }
    } else {
        ok = tr_is_callable(condition);
    }
    if (!ok) {
        tr_raise(vm, vm->exc.TypeError,
                 "expected a function, exception type or tuple of exception types");
    }
    return ok;
}

static bool split(VM *vm, ValueRef group, ValueRef condition, Value *match, Value *rest) {
    *match = *rest = tr_none();
    int whole = condition_holds(vm, group, condition);
    if (whole < 0) {
        return false;
    }
    if (whole) {
        *match = tr_retain(group);
        return true;
    }
    if (!is_group(vm, group)) {
        *rest = tr_retain(group);
        return true;
    }
    if (tr_stack_check(vm)) {
        return false;
    }
    ListObject *yes = tr_list_new(vm, 0), *no = tr_list_new(vm, 0);
    ValueRef exceptions = member(vm, group, "exceptions");
    bool ok = yes && no && exceptions.tag == TAG_TUPLE;
    for (size_t i = 0; ok && i < tr_as_tuple(exceptions)->size; i++) {
        Value a, b;
        ok = split(vm, tr_as_tuple(exceptions)->items[i], condition, &a, &b);
        if (ok) {
            ok = (tr_is_none(a) || tr_list_append(vm, yes, a)) && (tr_is_none(b) || tr_list_append(vm, no, b));
            tr_release(vm, a);
            tr_release(vm, b);
        }
    }
    if (!ok) {
        tr_object_release(vm, yes);
        tr_object_release(vm, no);
        return false;
    }
    *match = derive(vm, group, yes);
    if (tr_is_error(*match)) {
        tr_object_release(vm, no);
        return false;
    }
    *rest = derive(vm, group, no);
    if (tr_is_error(*rest)) {
        tr_release(vm, *match);
        return false;
    }
    return true;
}

static Value group_split(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value match, rest;
    if (!check_condition(vm, args[1]) || !split(vm, args[0], args[1], &match, &rest)) {
        return tr_undef();
    }
    Value pair = tr_tuple_pack(vm, 2, match, rest);
    tr_release(vm, match);
    tr_release(vm, rest);
    return pair;
}

static Value group_subgroup(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value match, rest;
    if (!check_condition(vm, args[1]) || !split(vm, args[0], args[1], &match, &rest)) {
        return tr_undef();
    }
    tr_release(vm, rest);
    return match;
}

static Value group_derive(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value call_args[2] = {member(vm, args[0], "message"), args[1]};
    return tr_call(vm, tr_obj(vm->exc.BaseExceptionGroup), call_args, 2, NULL);
}

static Value get_message(VM *vm, ValueRef self) {
    return tr_retain(member(vm, self, "message"));
}
static Value get_exceptions(VM *vm, ValueRef self) {
    return tr_retain(member(vm, self, "exceptions"));
}

static const BuiltinDef group_methods[] = {
    {"split(self, condition, /)", group_split, NULL, 0},
    {"subgroup(self, condition, /)", group_subgroup, NULL, 0},
    {"derive(self, excs, /)", group_derive, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef group_getsets[] = {
    {"message", get_message, NULL, "exception message"},
    {"exceptions", get_exceptions, NULL, "nested exceptions"},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots group_slots = {
    .create = group_create,
    .init = group_init,
    .str = group_str,
};
static const TypeSpec base_group_spec = {
    .name = "BaseExceptionGroup",
    .instance_size = sizeof(ExceptionObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT | TYPE_IS_EXCEPTION,
    .doc = "A combination of multiple unrelated exceptions.",
    .slots = &group_slots,
    .methods = group_methods,
    .getsets = group_getsets,
};

bool tr_exception_group_init(VM *vm);

bool tr_exception_group_init(VM *vm) {
    TypeObject *base = tr_type_new_builtin(vm, &base_group_spec, vm->exc.BaseException);
    if (!base) {
        return false;
    }
    base->dict_offset = offsetof(ExceptionObject, dict);
    base->slots.create = group_create;
    vm->exc.BaseExceptionGroup = base;
    /* class ExceptionGroup(BaseExceptionGroup, Exception): two bases, so it is made like a user class */
    StrObject *name = tr_str_intern(vm, "ExceptionGroup", 14);
    Value bases = tr_tuple_pack(vm, 2, tr_obj(base), tr_obj(vm->exc.Exception));
    DictObject *namespace_ = tr_dict_new(vm);
    bool ok = name && namespace_ && !tr_is_error(bases) &&
              tr_dict_set_str(vm, namespace_, vm->name.__module__, tr_obj(vm->name.builtins));
    Value args[3] = {name ? tr_obj(name) : tr_undef(), bases, namespace_ ? tr_obj(namespace_) : tr_undef()};
    Value made = ok ? tr_call(vm, tr_obj(vm->type.type), args, 3, NULL) : tr_undef();
    tr_object_release(vm, name);
    tr_release(vm, bases);
    tr_object_release(vm, namespace_);
    if (tr_is_error(made)) {
        return false;
    }
    vm->exc.ExceptionGroup = (TypeObject *)(void *)made.o;
    return true;
}

Value tr_group_reraise(VM *vm, ValueRef original, ValueRef parts);

/* Adds the exceptions inside `part`, at any depth, to `leaves`. */
static bool collect_leaves(VM *vm, ValueRef part, ListObject *leaves) {
    if (!is_group(vm, part)) {
        return tr_list_append(vm, leaves, part);
    }
    const TupleObject *items = tr_as_tuple(member(vm, part, "exceptions"));
    for (size_t i = 0; i < items->size; i++) {
        if (tr_stack_check(vm) || !collect_leaves(vm, items->items[i], leaves)) {
            return false;
        }
    }
    return true;
}

/* The part of `group` whose leaves are in the list: the original's structure, with the rest left out. None if nothing is left. */
static Value project(VM *vm, ValueRef group, const ListObject *leaves) {
    const TupleObject *items = tr_as_tuple(member(vm, group, "exceptions"));
    ListObject *kept = tr_list_new(vm, 0);
    bool ok = kept && !tr_stack_check(vm);
    for (size_t i = 0; ok && i < items->size; i++) {
        ValueRef item = items->items[i];
        if (is_group(vm, item)) {
            Value inner = project(vm, item, leaves);
            ok = !tr_is_error(inner) && (tr_is_none(inner) || tr_list_append(vm, kept, inner));
            tr_release(vm, inner);
            continue;
        }
        bool found = false;
        for (size_t k = 0; k < leaves->size && !found; k++) {
            found = tr_is_same(tr_list_at(leaves, k), item);
        }
        ok = !found || tr_list_append(vm, kept, item);
    }
    if (!ok) {
        tr_object_release(vm, kept);
        return tr_undef();
    }
    return derive(vm, group, kept);
}

/* What an except* statement raises in the end: the unhandled rest and everything its handlers raised. */
Value tr_group_reraise(VM *vm, ValueRef original, ValueRef parts) {
    ListObject *all = tr_as_list(parts);
    ListObject *raised = tr_list_new(vm, 0), *rest = tr_list_new(vm, 0);
    Value result = tr_undef();
    bool ok = raised && rest;
    for (size_t i = 0; ok && i < all->size; i++) {
        ValueRef part = tr_list_at(all, i);
        if (tr_is_none(part)) {
            continue;
        }
        /* what is left of the original has its traceback; what a handler raised has its own */
        bool same = is_group(vm, part) && is_group(vm, original) &&
                    tr_is_same(tr_as_exception(part)->traceback, tr_as_exception(original)->traceback) &&
                    tr_is_same(tr_as_exception(part)->context, tr_as_exception(original)->context);
        same |= tr_is_same(part, original);
        ok = tr_list_append(vm, same ? rest : raised, part);
    }
    if (!ok) {
        goto done;
    }
    Value left = tr_none();
    if (rest->size == 1) {
        left = tr_retain(tr_list_at(rest, 0));
    } else if (rest->size > 1) {
        ListObject *leaves = tr_list_new(vm, 0);
        for (size_t i = 0; leaves && ok && i < rest->size; i++) {
            ok = collect_leaves(vm, tr_list_at(rest, i), leaves);
        }
        left = leaves && ok ? project(vm, original, leaves) : tr_undef();
        tr_object_release(vm, leaves);
        if (tr_is_error(left)) {
            goto done;
        }
    }
    if (raised->size == 0) {
        result = left;
        goto done;
    }
    if (!tr_is_none(left)) {
        ok = tr_list_append(vm, raised, left);
        tr_release(vm, left);
        if (!ok) {
            goto done;
        }
    }
    if (raised->size == 1) {
        result = tr_retain(tr_list_at(raised, 0));
    } else {
        Value args[2] = {tr_obj(vm->name.empty), tr_obj(raised)};
        result = tr_call(vm, tr_obj(vm->exc.BaseExceptionGroup), args, 2, NULL);
    }
done:
    tr_object_release(vm, raised);
    tr_object_release(vm, rest);
    return result;
}
