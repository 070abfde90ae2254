/* Calling values, special methods and class tests: see ops.h. */
#include "base/alloc.h"
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"

Value tr_call(VM *vm, ValueRef callee, const Value *args, uint32_t n, const KwNames *kw) {
    switch (callee.tag) {
    case TAG_FUNCTION:
        return vm->hooks.call_function(vm, callee, args, n, kw);
    case TAG_BUILTIN: {
        if (tr_stack_check(vm)) {
            return tr_undef();
        }
        BuiltinObject *builtin = (BuiltinObject *)(void *)callee.o;
        return tr_builtin_call(vm, builtin, builtin->self, args, n, kw);
    }
    case TAG_METHOD: {
        MethodObject *method = (MethodObject *)(void *)callee.o;
        uint32_t total = n + (kw ? kw->count : 0);
        Value small[9];
        Value *all = total < TR_COUNT(small) ? small : tr_malloc((total + 1) * sizeof(Value));
        if (!all) {
            return tr_raise_no_memory(vm);
        }
        all[0] = tr_retain(method->self);
        for (uint32_t i = 0; i < total; i++) {
            all[i + 1] = args[i];
        }
        Value function = tr_retain(method->function);
        Value result = tr_call(vm, function, all, n + 1, kw);
        tr_release(vm, function);
        tr_release(vm, all[0]);
        if (all != small) {
            tr_free(all);
        }
        return result;
    }
    default:
        break;
    }
    TypeObject *type = tr_type_of(vm, callee);
    if (!type->slots.call) {
        return tr_raise(vm, vm->exc.TypeError, "'%N' object is not callable", type);
    }
    if (tr_stack_check(vm)) {
        return tr_undef();
    }
    return type->slots.call(vm, callee, args, n, kw);
}

Value tr_call0(VM *vm, ValueRef callee) {
    return tr_call(vm, callee, NULL, 0, NULL);
}

Value tr_call1(VM *vm, ValueRef callee, ValueRef a) {
    return tr_call(vm, callee, &a, 1, NULL);
}

Value tr_call2(VM *vm, ValueRef callee, ValueRef a, ValueRef b) {
    Value args[2] = {a, b};
    return tr_call(vm, callee, args, 2, NULL);
}

bool tr_is_callable(ValueRef v) {
    return v.tag >= TAG_HEAP && v.o->type->slots.call != NULL;
}

/* Calls `found`, an attribute of self's class, as a method of self. */
static Value call_found(VM *vm, ValueRef found, ValueRef self, const Value *args, uint32_t n) {
    if (found.tag == TAG_FUNCTION) {
        Value small[9];
        Value *all = n < TR_COUNT(small) ? small : tr_malloc((n + 1) * sizeof(Value));
        if (!all) {
            return tr_raise_no_memory(vm);
        }
        all[0] = self;
        for (uint32_t i = 0; i < n; i++) {
            all[i + 1] = args[i];
        }
        Value keep = tr_retain(found);
        Value result = vm->hooks.call_function(vm, found, all, n + 1, NULL);
        tr_release(vm, keep);
        if (all != small) {
            tr_free(all);
        }
        return result;
    }
    TypeObject *type = tr_type_of(vm, found);
    if (!type->slots.get) {
        return tr_call(vm, found, args, n, NULL);
    }
    Value bound = type->slots.get(vm, found, self, tr_obj(tr_type_of(vm, self)));
    if (tr_is_error(bound)) {
        return bound;
    }
    Value result = tr_call(vm, bound, args, n, NULL);
    tr_release(vm, bound);
    return result;
}

Value tr_call_special(VM *vm, ValueRef self, StrObject *name, const Value *args, uint32_t n, bool *found) {
    ValueRef method = tr_type_lookup(vm, tr_type_of(vm, self), name);
    *found = !tr_is_undef(method);
    return *found ? call_found(vm, method, self, args, n) : tr_undef();
}

Value tr_call_method(VM *vm, ValueRef self, StrObject *name, const Value *args, uint32_t n) {
    TypeObject *type = tr_type_of(vm, self);
    if (type->slots.get_attr == tr_generic_get_attr && !(type->flags & (TYPE_HAS_DICT | TYPE_INSTANCE))) {
        ValueRef method = tr_type_lookup(vm, type, name);
        if (!tr_is_undef(method)) {
            return call_found(vm, method, self, args, n);
        }
    }
    Value bound = tr_get_attr(vm, self, name);
    if (tr_is_error(bound)) {
        return bound;
    }
    Value result = tr_call(vm, bound, args, n, NULL);
    tr_release(vm, bound);
    return result;
}

Value tr_call_dict(VM *vm, ValueRef callee, ValueRef args_tuple, ValueRef kwargs) {
    TupleObject *tuple = tr_as_tuple(args_tuple);
    DictObject *dict = tr_is_undef(kwargs) ? NULL : tr_as_dict(kwargs);
    if (!dict || dict->count == 0) {
        return tr_call(vm, callee, tuple->items, (uint32_t)tuple->size, NULL);
    }
    uint32_t count = dict->count, n = (uint32_t)tuple->size;
    KwNames *names = tr_malloc(sizeof(KwNames) + count * sizeof(StrObject *));
    Value *all = tr_malloc((n + count) * sizeof(Value));
    Value result = tr_undef();
    uint32_t made = 0;
    if (!names || !all) {
        tr_raise_no_memory(vm);
        goto done;
    }
    for (uint32_t i = 0; i < n; i++) {
        all[i] = tr_retain(tuple->items[i]);
    }
    uint32_t position = 0;
    ValueRef key, value;
    names->count = 0;
    while (made < count && tr_dict_next(dict, &position, &key, &value)) {
        if (!tr_is_str(key)) {
            tr_raise(vm, vm->exc.TypeError, "keywords must be strings");
            goto release;
        }
        StrObject *name = tr_str_intern_object(vm, tr_as_str(key));
        if (!name) {
            goto release;
        }
        names->names[made] = name;
        all[n + made++] = tr_retain(value);
    }
    names->count = made;
    result = tr_call(vm, callee, all, n, names);
release:
    for (uint32_t i = 0; i < n + made; i++) {
        tr_release(vm, all[i]);
    }
    for (uint32_t i = 0; i < made; i++) {
        tr_object_release(vm, names->names[i]);
    }
done:
    tr_free(names);
    tr_free(all);
    return result;
}

/* ---- classes ---- */

bool tr_is_exact_type(VM *vm, ValueRef v, const TypeObject *type) {
    return tr_type_of(vm, v) == type;
}

bool tr_has_type(VM *vm, ValueRef v, const TypeObject *type) {
    return tr_type_is_subclass(tr_type_of(vm, v), type);
}

static Value bases_of(VM *vm, ValueRef cls) {
    Value bases = tr_get_attr_or_undef(vm, cls, vm->name.__bases__);
    if (!tr_is_undef(bases) && bases.tag != TAG_TUPLE) {
        tr_release(vm, bases);
        return tr_undef();
    }
    return bases;
}

static int abstract_subclass(VM *vm, ValueRef derived, ValueRef cls) {
    if (tr_is_same(derived, cls)) {
        return 1;
    }
    Value bases = bases_of(vm, derived);
    if (tr_is_undef(bases)) {
        return tr_error_pending(vm) ? -1 : 0;
    }
    int result = 0;
    TupleObject *tuple = tr_as_tuple(bases);
    for (size_t i = 0; i < tuple->size && result == 0; i++) {
        result = tr_stack_check(vm) ? -1 : abstract_subclass(vm, tuple->items[i], cls);
    }
    tr_release(vm, bases);
    return result;
}

static bool check_class(VM *vm, ValueRef cls, const char *message) {
    Value bases = bases_of(vm, cls);
    if (tr_is_undef(bases)) {
        if (!tr_error_pending(vm)) {
            tr_raise(vm, vm->exc.TypeError, "%s", message);
        }
        return false;
    }
    tr_release(vm, bases);
    return true;
}

int tr_real_is_instance(VM *vm, ValueRef v, ValueRef cls) {
    if (tr_is_type(cls)) {
        if (tr_has_type(vm, v, (TypeObject *)(void *)cls.o)) {
            return 1;
        }
        Value claimed = tr_get_attr_or_undef(vm, v, vm->name.__class__);
        if (tr_is_undef(claimed)) {
            return tr_error_pending(vm) ? -1 : 0;
        }
        int result = 0;
        if (tr_is_type(claimed) && claimed.o != (Object *)(void *)tr_type_of(vm, v)) {
            result = tr_type_is_subclass((TypeObject *)(void *)claimed.o, (TypeObject *)(void *)cls.o);
        }
        tr_release(vm, claimed);
        return result;
    }
    if (!check_class(vm, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")) {
        return -1;
    }
    Value claimed = tr_get_attr_or_undef(vm, v, vm->name.__class__);
    if (tr_is_undef(claimed)) {
        return tr_error_pending(vm) ? -1 : 0;
    }
    int result = abstract_subclass(vm, claimed, cls);
    tr_release(vm, claimed);
    return result;
}

int tr_real_is_subclass(VM *vm, ValueRef type, ValueRef cls) {
    if (tr_is_type(type) && tr_is_type(cls)) {
        return tr_type_is_subclass((TypeObject *)(void *)type.o, (TypeObject *)(void *)cls.o);
    }
    if (!check_class(vm, type, "issubclass() arg 1 must be a class") ||
        !check_class(vm, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union")) {
        return -1;
    }
    return abstract_subclass(vm, type, cls);
}

static int check_with(VM *vm, ValueRef v, ValueRef cls, StrObject *hook, int (*real)(VM *, ValueRef, ValueRef)) {
    if (cls.tag == TAG_TYPE && cls.o->type == vm->type.type) {
        return real(vm, v, cls);
    }
    if (tr_is_tuple(cls)) {
        if (tr_stack_check(vm)) {
            return -1;
        }
        TupleObject *tuple = tr_as_tuple(cls);
        int result = 0;
        for (size_t i = 0; i < tuple->size && result == 0; i++) {
            result = check_with(vm, v, tuple->items[i], hook, real);
        }
        return result;
    }
    bool found;
    Value answer = tr_call_special(vm, cls, hook, &v, 1, &found);
    if (!found) {
        return real(vm, v, cls);
    }
    if (tr_is_error(answer)) {
        return -1;
    }
    int truth = tr_truth(vm, answer);
    tr_release(vm, answer);
    return truth;
}

int tr_is_instance(VM *vm, ValueRef v, ValueRef cls) {
    if (cls.tag == TAG_TYPE && tr_type_of(vm, v) == (TypeObject *)(void *)cls.o) {
        return 1;
    }
    return check_with(vm, v, cls, vm->name.__instancecheck__, tr_real_is_instance);
}

int tr_is_subclass(VM *vm, ValueRef type, ValueRef cls) {
    return check_with(vm, type, cls, vm->name.__subclasscheck__, tr_real_is_subclass);
}
