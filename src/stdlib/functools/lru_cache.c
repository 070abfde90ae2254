/* functools._lru_cache_wrapper: the callable that lru_cache() and cache() make.
 *
 * The results are in a dictionary whose order is the order of use: a hit moves its key to the end,
 * the first key is the one to drop. A call with one int or str is its own key; any other is a tuple
 * of the positional arguments, then (after a mark) names and values of the keyword ones, then the
 * types if `typed`. The function may call its own wrapper: all positions are looked up again after
 * it returns. */
#include "base/alloc.h"
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/seq.h"
#include "stdlib/functools/functools.h"

#include <stddef.h>

typedef struct CacheObject {
    Object base;
    Value function;
    DictObject *results;
    int64_t limit; /* number of results kept; -1 = all, 0 = none */
    int64_t hits, misses;
    bool typed;
    Value info_type;
    DictObject *attributes;
} CacheObject;

static inline CacheObject *as_cache(ValueRef v) {
    return (CacheObject *)(void *)v.o;
}

static Value cache_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    Value slots[4];
    if (!tr_bind_arguments(vm, "lru_cache(user_function, maxsize, typed, cache_info_type)", args, n,
                           kw, slots)) {
        return tr_undef();
    }
    if (!tr_is_callable(slots[0])) {
        return tr_raise(vm, vm->exc.TypeError, "the first argument must be callable");
    }
    int64_t limit = -1;
    if (!tr_is_none(slots[1])) {
        if (!tr_has_index(vm, slots[1])) {
            return tr_raise(vm, vm->exc.TypeError, "maxsize should be integer or None");
        }
        if (!tr_to_clamped(vm, slots[1], &limit)) {
            return tr_undef();
        }
        limit = limit < 0 ? 0 : limit;
    }
    int typed = tr_truth(vm, slots[2]);
    if (typed < 0) {
        return tr_undef();
    }
    CacheObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        return tr_undef();
    }
    self->results = tr_dict_new(vm);
    if (!self->results) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    self->function = tr_retain(slots[0]);
    self->limit = limit;
    self->typed = typed;
    self->info_type = tr_retain(slots[3]);
    return tr_obj(self);
}

static void cache_dealloc(VM *vm, Object *object) {
    CacheObject *self = (CacheObject *)object;
    tr_release(vm, self->function);
    tr_release(vm, self->info_type);
    tr_object_release(vm, self->results);
    tr_object_free(vm, object);
}

static void cache_traverse(Object *object, GcVisit visit, void *context) {
    CacheObject *self = (CacheObject *)object;
    tr_gc_visit_value(self->function, visit, context);
    tr_gc_visit_value(self->info_type, visit, context);
    tr_gc_visit_object(self->results, visit, context);
}

static void cache_gc_clear(VM *vm, Object *object) {
    tr_dict_clear(vm, ((CacheObject *)object)->results);
}

/* The key of a call, owned. */
static Value make_key(VM *vm, const CacheObject *self, const Value *args, uint32_t n,
                      const KwNames *kw) {
    uint32_t named = kw ? kw->count : 0;
    if (!self->typed && !named && n == 1 && (args[0].tag == TAG_INT || args[0].tag == TAG_STR)) {
        return tr_retain(args[0]);
    }
    size_t size = n + (named ? 1 + 2 * (size_t)named : 0) + (self->typed ? (size_t)n + named : 0);
    TupleObject *key = tr_tuple_new(vm, size);
    if (!key) {
        return tr_undef();
    }
    Value *to = key->items;
    for (uint32_t i = 0; i < n; i++) {
        *to++ = tr_retain(args[i]);
    }
    if (named) {
        *to++ =
            tr_obj_retained(self->base.type); /* the mark: no argument is likely to be this class */
        for (uint32_t i = 0; i < named; i++) {
            *to++ = tr_obj_retained(kw->names[i]);
            *to++ = tr_retain(args[n + i]);
        }
    }
    for (uint32_t i = 0; self->typed && i < n + named; i++) {
        *to++ = tr_obj_retained(tr_type_of(vm, args[i]));
    }
    return tr_obj(key);
}

/* Makes the entry the one used last. */
static bool mark_used(VM *vm, DictObject *results, int32_t position, uint32_t hash) {
    if ((uint32_t)position + 1 == results->used) {
        return true;
    }
    Value key = tr_retain(tr_dict_key(&results->entries[position]));
    Value value = tr_retain(results->entries[position].value);
    bool ok = true;
    if (results->usable == 0) {
        /* Make room without losing the entry if there is no memory. Positions change. */
        ok = tr_dict_reserve(vm, results, results->count + (size_t)results->count / 2 + 8);
        position = ok ? tr_dict_find_hashed(vm, results, key, hash) : DICT_ABSENT;
        ok = ok && position != DICT_ERROR;
    }
    if (ok && position >= 0) {
        tr_dict_remove_at(vm, results, (uint32_t)position);
        ok = tr_dict_append_hashed(vm, results, key, hash, value);
    }
    tr_release(vm, key);
    tr_release(vm, value);
    return ok;
}

static bool remember(VM *vm, CacheObject *self, ValueRef key, uint32_t hash, ValueRef value) {
    if (self->limit < 0) {
        return tr_dict_set_hashed(vm, self->results, key, hash, value);
    }
    int32_t position = tr_dict_find_hashed(vm, self->results, key, hash);
    if (position != DICT_ABSENT) {
        return position != DICT_ERROR; /* the function's own calls have stored it meanwhile */
    }
    if (self->results->count >= (uint64_t)self->limit) {
        tr_dict_remove_at(vm, self->results, self->results->first);
    }
    return tr_dict_append_hashed(vm, self->results, key, hash, value);
}

static Value cache_call(VM *vm, ValueRef object, const Value *args, uint32_t n, const KwNames *kw) {
    CacheObject *self = as_cache(object);
    if (self->limit == 0) {
        self->misses++;
        return tr_call(vm, self->function, args, n, kw);
    }
    if (tr_stack_check(vm)) {
        return tr_undef();
    }
    Value key = make_key(vm, self, args, n, kw);
    uint32_t hash;
    if (tr_is_error(key)) {
        return key;
    }
    if (!tr_dict_hash(vm, key, &hash)) {
        tr_release(vm, key);
        return tr_undef();
    }
    int32_t position = tr_dict_find_hashed(vm, self->results, key, hash);
    Value result = tr_undef();
    if (position >= 0) {
        self->hits++;
        result = tr_retain(self->results->entries[position].value);
        if (self->limit > 0 && !mark_used(vm, self->results, position, hash)) {
            tr_release(vm, result);
            result = tr_undef();
        }
    } else if (position == DICT_ABSENT) {
        self->misses++;
        tr_object_retain(self);
        result = tr_call(vm, self->function, args, n, kw);
        if (!tr_is_error(result) && !remember(vm, self, key, hash, result)) {
            tr_release(vm, result);
            result = tr_undef();
        }
        tr_object_release(vm, self);
    }
    tr_release(vm, key);
    return result;
}

static Value cache_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    return object.tag == TAG_UNDEF || tr_is_none(object) ? tr_retain(self)
                                                         : tr_method_new(vm, self, object);
}

static Value cache_info(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const CacheObject *self = as_cache(args[0]);
    Value numbers[4] = {tr_int(self->hits), tr_int(self->misses),
                        self->limit < 0 ? tr_none() : tr_int(self->limit),
                        tr_int(self->results->count)};
    return tr_call(vm, self->info_type, numbers, 4, NULL);
}

static Value cache_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    CacheObject *self = as_cache(args[0]);
    self->hits = self->misses = 0;
    tr_dict_clear(vm, self->results);
    return tr_none();
}

static Value cache_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_get_attr(vm, args[0], vm->name.__qualname__);
}

static Value cache_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_retain(args[0]);
}

static Value get_attributes(VM *vm, ValueRef self) {
    DictObject **slot = tr_object_dict_slot(vm, self.o);
    if (!*slot) {
        *slot = tr_dict_new(vm);
    }
    return *slot ? tr_obj_retained(*slot) : tr_undef();
}

static const BuiltinDef cache_methods[] = {
    {"cache_info(self, /)", cache_info, "Report cache statistics", 0},
    {"cache_clear(self, /)", cache_clear, "Clear the cache and cache statistics", 0},
    {"__reduce__(self, /)", cache_reduce, NULL, 0},
    {"__copy__(self, /)", cache_copy, NULL, 0},
    {"__deepcopy__(self, memo, /)", cache_copy, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef cache_getsets[] = {
    {"__dict__", get_attributes, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots cache_slots = {
    .dealloc = cache_dealloc,
    .traverse = cache_traverse,
    .clear = cache_gc_clear,
    .create = cache_create,
    .call = cache_call,
    .get = cache_get,
};
static const TypeSpec cache_spec = {
    .name = "functools._lru_cache_wrapper",
    .instance_size = sizeof(CacheObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc =
        "Create a cached callable that wraps another function.\n\n"
        "user_function:      the function being cached\n\nmaxsize:  0         for no caching\n"
        "          None      for unlimited cache size\n          n         for a bounded cache\n\n"
        "typed:    False     cache f(3) and f(3.0) as identical calls\n"
        "          True      cache f(3) and f(3.0) as distinct calls\n\n"
        "cache_info_type:    namedtuple class with the fields:\n"
        "                        hits misses currsize maxsize",
    .slots = &cache_slots,
    .methods = cache_methods,
    .getsets = cache_getsets,
};

bool tr_functools_add_lru_cache(VM *vm, ModuleObject *module) {
    TypeObject *type = tr_type_new_builtin(vm, &cache_spec, NULL);
    if (!type) {
        return false;
    }
    type->dict_offset = offsetof(CacheObject, attributes);
    type->flags |= TYPE_HAS_DICT | TYPE_DICT_ADDED; /* object.c and gc.c look after it */
    return tr_module_add_type(vm, module, type);
}
