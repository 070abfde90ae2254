/* Builtin functions about iteration: aiter all anext any iter len max min next sorted. */
#include "runtime/builtins_impl.h"

#include "objects/exception.h"
#include "objects/function.h"
#include "objects/iterators.h"
#include "objects/list.h"

/* ---- all, any, len ---- */

typedef struct TruthSearch {
    bool wanted, found;
} TruthSearch;

static bool look_for_truth(VM *vm, ValueRef item, void *context) {
    TruthSearch *search = context;
    int truth = item.tag == TAG_BOOL ? (int)item.i : tr_truth(vm, item);
    if (truth >= 0 && (truth != 0) == search->wanted) {
        search->found = true;
        return false;
    }
    return truth >= 0;
}

/* Is there an item whose truth is `wanted`? 1, 0, -1 exception. */
static int find_truth(VM *vm, ValueRef iterable, bool wanted) {
    TruthSearch search = {.wanted = wanted};
    bool finished = tr_iterate(vm, iterable, look_for_truth, &search);
    return finished ? 0 : search.found ? 1 : -1;
}

Value tr_builtin_all(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int found = find_truth(vm, args[0], false);
    return found < 0 ? tr_undef() : tr_bool(!found);
}

Value tr_builtin_any(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int found = find_truth(vm, args[0], true);
    return found < 0 ? tr_undef() : tr_bool(found != 0);
}

Value tr_builtin_len(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t length = tr_length(vm, args[0]);
    return length < 0 ? tr_undef() : tr_int(length);
}

/* ---- iter, next ---- */

static bool check_count(VM *vm, const char *name, uint32_t n, const KwNames *kw, uint32_t least,
                        uint32_t most) {
    if (kw && kw->count) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (n < least || n > most) {
        uint32_t limit = n < least ? least : most;
        tr_raise(vm, vm->exc.TypeError, "%s expected %s %u argument%s, got %u", name,
                 n < least ? "at least" : "at most", limit, limit == 1 ? "" : "s", n);
        return false;
    }
    return true;
}

Value tr_builtin_iter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "iter", n, kw, 1, 2)) {
        return tr_undef();
    }
    if (n == 1) {
        return tr_iter(vm, args[0]);
    }
    if (!tr_is_callable(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "iter(v, w): v must be callable");
    }
    return tr_callable_iter_new(vm, args[0], args[1]);
}

Value tr_builtin_next(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "next", n, kw, 1, 2)) {
        return tr_undef();
    }
    UnaryFn next = tr_type_of(vm, args[0])->slots.next;
    if (!next) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not an iterator", args[0]);
    }
    Value item;
    if (tr_type_of(vm, args[0])->flags & TYPE_HEAP) {
        /* Past the slot, which drops the exception: what __next__ raised is what the caller sees.
         */
        bool found = false;
        item = tr_call_special(vm, args[0], vm->name.__next__, NULL, 0, &found);
        if (!found && !tr_error_pending(vm)) {
            item = next(vm, args[0]);
        }
    } else {
        item = next(vm, args[0]);
    }
    if (!tr_is_undef(item)) {
        return item;
    }
    if (tr_error_pending(vm)) {
        if (n == 1 || !tr_error_matches(vm, vm->exc.StopIteration)) {
            return tr_undef();
        }
        tr_error_clear(vm);
    }
    if (n == 2) {
        return tr_retain(args[1]);
    }
    Value stop = tr_exception_new(vm, vm->exc.StopIteration, vm->empty_tuple);
    if (!tr_is_error(stop)) {
        tr_raise_exception(vm, stop);
        tr_release(vm, stop);
    }
    return tr_undef();
}

/* ---- min, max ---- */

typedef struct Extreme {
    Value key_function;   /* borrowed; UNDEF = none */
    Value best, best_key; /* owned; UNDEF = none yet. best_key is unused without key function */
    CompareOp op;
} Extreme;

static bool consider(VM *vm, ValueRef item, void *context) {
    Extreme *extreme = context;
    if (tr_is_undef(extreme->key_function)) {
        if (tr_is_undef(extreme->best)) {
            extreme->best = tr_retain(item);
            return true;
        }
        int better;
        if (item.tag == TAG_INT && extreme->best.tag == TAG_INT) {
            better = extreme->op == CMP_GT ? item.i > extreme->best.i : item.i < extreme->best.i;
        } else {
            better = tr_compare_bool(vm, item, extreme->best, extreme->op);
        }
        if (better > 0) {
            tr_store(vm, &extreme->best, tr_retain(item));
        }
        return better >= 0;
    }
    Value key = tr_call1(vm, extreme->key_function, item);
    if (tr_is_error(key)) {
        return false;
    }
    int better =
        tr_is_undef(extreme->best) ? 1 : tr_compare_bool(vm, key, extreme->best_key, extreme->op);
    if (better > 0) {
        tr_store(vm, &extreme->best, tr_retain(item));
        tr_store(vm, &extreme->best_key, key);
    } else {
        tr_release(vm, key);
    }
    return better >= 0;
}

static Value find_extreme(VM *vm, const char *name, CompareOp op, const Value *args, uint32_t n,
                          const KwNames *kw) {
    Extreme extreme = {tr_undef(), tr_undef(), tr_undef(), op};
    ValueRef fallback = tr_undef();
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        ValueRef value = args[n + i];
        if (tr_str_equals_cstr(kw->names[i], "key")) {
            extreme.key_function = tr_is_none(value) ? tr_undef() : value;
        } else if (tr_str_equals_cstr(kw->names[i], "default")) {
            fallback = value;
        } else {
            return tr_raise(vm, vm->exc.TypeError, "'%U' is an invalid keyword argument for %s()",
                            kw->names[i], name);
        }
    }
    if (n == 0) {
        return tr_raise(vm, vm->exc.TypeError, "%s expected at least 1 argument, got 0", name);
    }
    if (n > 1 && !tr_is_undef(fallback)) {
        return tr_raise(vm, vm->exc.TypeError,
                        "Cannot specify a default for %s() with multiple positional arguments",
                        name);
    }
    bool done = true;
    if (n == 1) {
        done = tr_iterate(vm, args[0], consider, &extreme);
    } else {
        for (uint32_t i = 0; done && i < n; i++) {
            done = consider(vm, args[i], &extreme);
        }
    }
    tr_release(vm, extreme.best_key);
    if (!done) {
        tr_release(vm, extreme.best);
        return tr_undef();
    }
    if (!tr_is_undef(extreme.best)) {
        return extreme.best;
    }
    if (!tr_is_undef(fallback)) {
        return tr_retain(fallback);
    }
    return tr_raise(vm, vm->exc.ValueError, "%s() arg is an empty sequence", name);
}

Value tr_builtin_max(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return find_extreme(vm, "max", CMP_GT, args, n, kw);
}

Value tr_builtin_min(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return find_extreme(vm, "min", CMP_LT, args, n, kw);
}

Value tr_builtin_sorted(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef key = tr_undef();
    int reverse = 0;
    if (n != 1) {
        return tr_raise(vm, vm->exc.TypeError, "sorted expected 1 argument, got %u", n);
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        ValueRef value = args[n + i];
        if (tr_str_equals_cstr(kw->names[i], "key")) {
            key = tr_is_none(value) ? tr_undef() : value;
        } else if (tr_str_equals_cstr(kw->names[i], "reverse")) {
            int64_t number;
            if (!tr_to_int64(vm, value, &number)) {
                return tr_undef();
            }
            reverse = number != 0;
        } else {
            return tr_raise(vm, vm->exc.TypeError, "'%U' is an invalid keyword argument for sort()",
                            kw->names[i]);
        }
    }
    Value list = tr_list_from(vm, args[0]);
    if (!tr_is_error(list) && !tr_list_sort(vm, tr_as_list(list), key, reverse != 0)) {
        tr_release(vm, list);
        return tr_undef();
    }
    return list;
}

/* ---- asynchronous iteration ---- */

Value tr_builtin_aiter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    UnaryFn aiter = tr_type_of(vm, args[0])->slots.aiter;
    if (!aiter) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not an async iterable", args[0]);
    }
    Value iterator = aiter(vm, args[0]);
    if (!tr_is_error(iterator) && !tr_type_of(vm, iterator)->slots.anext) {
        tr_raise(vm, vm->exc.TypeError, "aiter() returned not an async iterator of type '%T'",
                 iterator);
        tr_release(vm, iterator);
        return tr_undef();
    }
    return iterator;
}

/* What anext(it, default) returns: awaits the wrapped awaitable and turns StopAsyncIteration into
 * the default. */
typedef struct AnextObject {
    Object base;
    Value iterator; /* of the awaitable: its __await__() */
    Value fallback;
} AnextObject;

static AnextObject *as_anext(ValueRef v) {
    return (AnextObject *)(void *)v.o;
}

static void anext_dealloc(VM *vm, Object *self) {
    AnextObject *anext = (AnextObject *)(void *)self;
    tr_release(vm, anext->iterator);
    tr_release(vm, anext->fallback);
    tr_object_free(vm, self);
}

static void anext_traverse(Object *self, GcVisit visit, void *context) {
    AnextObject *anext = (AnextObject *)(void *)self;
    tr_gc_visit_value(anext->iterator, visit, context);
    tr_gc_visit_value(anext->fallback, visit, context);
}

static void anext_clear(VM *vm, Object *self) {
    AnextObject *anext = (AnextObject *)(void *)self;
    tr_store(vm, &anext->iterator, tr_none());
    tr_store(vm, &anext->fallback, tr_none());
}

/* Replaces a pending StopAsyncIteration by StopIteration(default). */
static Value anext_result(VM *vm, AnextObject *anext, Value result) {
    if (tr_is_undef(result) && tr_error_pending(vm) &&
        tr_error_matches(vm, vm->exc.StopAsyncIteration)) {
        tr_error_clear(vm);
        return tr_raise_value(vm, vm->exc.StopIteration, anext->fallback);
    }
    return result;
}

static Value anext_next(VM *vm, ValueRef self) {
    ValueRef iterator = as_anext(self)->iterator;
    UnaryFn next = tr_type_of(vm, iterator)->slots.next;
    if (!next) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not an iterator", iterator);
    }
    return anext_result(vm, as_anext(self), next(vm, iterator));
}

static Value anext_forward(VM *vm, const char *method, const Value *args, uint32_t n) {
    AnextObject *anext = as_anext(args[0]);
    StrObject *name = tr_str_intern(vm, method, strlen(method));
    if (!name) {
        return tr_undef();
    }
    Value result = tr_call_method(vm, anext->iterator, name, args + 1, n - 1);
    tr_object_release(vm, name);
    return anext_result(vm, anext, result);
}

static Value anext_send(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return anext_forward(vm, "send", args, n);
}
static Value anext_throw(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return anext_forward(vm, "throw", args, n);
}
static Value anext_close(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return anext_forward(vm, "close", args, n);
}

static const BuiltinDef anext_methods[] = {
    {"send(self, value, /)", anext_send, NULL, 0},
    {"throw(self, /, *args)", anext_throw, NULL, BUILTIN_RAW},
    {"close(self, /)", anext_close, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots anext_slots = {
    .dealloc = anext_dealloc,
    .traverse = anext_traverse,
    .clear = anext_clear,
    .iter = tr_iter_self,
    .next = anext_next,
    .await = tr_iter_self,
};

static const TypeSpec anext_spec = {
    .name = "anext_awaitable",
    .instance_size = sizeof(AnextObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &anext_slots,
    .methods = anext_methods,
};

Value tr_builtin_anext(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "anext", n, kw, 1, 2)) {
        return tr_undef();
    }
    UnaryFn next = tr_type_of(vm, args[0])->slots.anext;
    if (!next) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not an async iterator", args[0]);
    }
    Value awaitable = next(vm, args[0]);
    if (n == 1 || tr_is_error(awaitable)) {
        return awaitable;
    }
    UnaryFn await = tr_type_of(vm, awaitable)->slots.await;
    Value iterator = await ? await(vm, awaitable)
                           : tr_raise(vm, vm->exc.TypeError,
                                      "object %T can't be used in 'await' expression", awaitable);
    tr_release(vm, awaitable);
    if (!tr_is_error(iterator) && !vm->type.anext_awaitable) {
        vm->type.anext_awaitable = tr_type_new_builtin(vm, &anext_spec, NULL);
    }
    AnextObject *object = NULL;
    if (!tr_is_error(iterator) && vm->type.anext_awaitable) {
        object = tr_object_new(vm, vm->type.anext_awaitable, sizeof(AnextObject));
    }
    if (!object) {
        tr_release(vm, iterator);
        return tr_undef();
    }
    object->iterator = iterator;
    object->fallback = tr_retain(args[1]);
    return tr_obj(object);
}
