/* The module _functools: reduce() and cmp_to_key(); the other two have files of their own. */
#include "stdlib/functools/functools.h"

#include "objects/seq.h"

/* ---- reduce ---- */

static Value reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!tr_args_check(vm, "reduce", n, kw, 2, 3)) {
        return tr_undef();
    }
    Value total = n == 3 ? tr_retain(args[2]) : tr_undef();
    Value iterator = tr_iter(vm, args[1]);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "reduce() arg 2 must support iteration");
        }
        tr_release(vm, total);
        return tr_undef();
    }
    for (;;) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            break;
        }
        if (tr_is_undef(total)) {
            total = item;
            continue;
        }
        Value next = tr_call2(vm, args[0], total, item);
        tr_release(vm, total);
        tr_release(vm, item);
        total = next;
        if (tr_is_error(total)) {
            break;
        }
    }
    tr_release(vm, iterator);
    if (tr_error_pending(vm)) {
        tr_release(vm, total);
        return tr_undef();
    }
    if (tr_is_undef(total)) {
        return tr_raise(vm, vm->exc.TypeError, "reduce() of empty iterable with no initial value");
    }
    return total;
}

/* ---- cmp_to_key ---- */

typedef struct KeyWrapper {
    Object base;
    Value compare;
    Value object; /* UNDEF: the factory that cmp_to_key() returned */
} KeyWrapper;

static inline KeyWrapper *as_key(ValueRef v) {
    return (KeyWrapper *)(void *)v.o;
}

static Value key_new(VM *vm, TypeObject *type, ValueRef compare, ValueRef object) {
    KeyWrapper *key = tr_object_new(vm, type, sizeof(KeyWrapper));
    if (!key) {
        return tr_undef();
    }
    key->compare = tr_retain(compare);
    key->object = tr_retain(object);
    return tr_obj(key);
}

static void key_dealloc(VM *vm, Object *object) {
    tr_release(vm, ((KeyWrapper *)object)->compare);
    tr_release(vm, ((KeyWrapper *)object)->object);
    tr_object_free(vm, object);
}

static void key_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_value(((KeyWrapper *)object)->compare, visit, context);
    tr_gc_visit_value(((KeyWrapper *)object)->object, visit, context);
}

static Value key_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Value slots[1];
    if (TR_LIKELY(n == 1 && !(kw && kw->count))) {
        slots[0] = args[0];
    } else if (!tr_bind_arguments(vm, "K(obj)", args, n, kw, slots)) {
        return tr_undef();
    }
    return key_new(vm, self.o->type, as_key(self)->compare, slots[0]);
}

static Value key_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (right.tag != TAG_OBJECT || right.o->type != left.o->type) {
        return tr_raise(vm, vm->exc.TypeError, "other argument must be K instance");
    }
    if (tr_is_undef(as_key(left)->object) || tr_is_undef(as_key(right)->object)) {
        return tr_raise(vm, vm->exc.AttributeError, "object");
    }
    Value answer = tr_call2(vm, as_key(left)->compare, as_key(left)->object, as_key(right)->object);
    if (tr_is_error(answer)) {
        return answer;
    }
    Value result = tr_compare(vm, answer, tr_int(0), op);
    tr_release(vm, answer);
    return result;
}

static Value key_get_object(VM *vm, ValueRef self) {
    Value object = as_key(self)->object;
    return tr_is_undef(object) ? tr_raise(vm, vm->exc.AttributeError, "obj") : tr_retain(object);
}

static bool key_set_object(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &as_key(self)->object, tr_retain(value));
    return true;
}

static const GetSetDef key_getsets[] = {
    {"obj", key_get_object, key_set_object, "Value wrapped by a key function."},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots key_slots = {
    .dealloc = key_dealloc,
    .traverse = key_traverse,
    .compare = key_compare,
    .call = key_call,
};
static const TypeSpec key_spec = {
    .name = "functools.KeyWrapper",
    .instance_size = sizeof(KeyWrapper),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW | TYPE_UNHASHABLE,
    .slots = &key_slots,
    .getsets = key_getsets,
};

/* Bound to the class KeyWrapper, which is args[0]. */
static Value cmp_to_key(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return key_new(vm, (TypeObject *)(void *)args[0].o, args[1], tr_undef());
}

static const BuiltinDef cmp_to_key_def = {"cmp_to_key(self, /, mycmp)", cmp_to_key,
                                          "Convert a cmp= function into a key= function.\n\n  "
                                          "mycmp\n    Function that compares two objects.",
                                          0};

static const BuiltinDef functions[] = {
    {"reduce(function, iterable, initial=<unset>, /)", reduce,
     "reduce(function, iterable[, initial]) -> value\n\nApply a function of two arguments "
     "cumulatively to the items of a "
     "sequence\nor iterable, from left to right, so as to reduce the iterable to a single\nvalue.  "
     "For example, "
     "reduce(lambda x, y: x+y, [1, 2, 3, 4, 5]) calculates\n((((1+2)+3)+4)+5).  If initial is "
     "present, it is placed before "
     "the items\nof the iterable in the calculation, and serves as a default when the\niterable is "
     "empty.",
     BUILTIN_RAW},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_functools_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_functools");
    if (!module) {
        return NULL;
    }
    TypeObject *key = tr_type_new_builtin(vm, &key_spec, NULL);
    if (!key || !tr_module_add_functions(vm, module, functions) ||
        !tr_module_add(
            vm, module, "cmp_to_key",
            tr_builtin_new(vm, &cmp_to_key_def, NULL, tr_obj(key), tr_obj(module->name))) ||
        !tr_functools_add_partial(vm, module) || !tr_functools_add_lru_cache(vm, module)) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
