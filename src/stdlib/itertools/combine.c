/* itertools: product, permutations, combinations, combinations_with_replacement.
 *
 * Each keeps its input as tuples ("pools") and an array of indices into them; the first call to
 * next gives the first arrangement, every later one advances the indices. The tuple handed out is
 * used again when nobody kept it. */
#include "base/alloc.h"
#include "stdlib/itertools/itertools_impl.h"

typedef struct ComboObject {
    Object base;
    TupleObject *pools;  /* product: one per position; the others: one */
    size_t length;       /* of the arrangements */
    int64_t *indices;    /* product, combinations: `length`; permutations: size of the pool */
    int64_t *cycles;     /* permutations: `length`, or NULL */
    TupleObject *result; /* NULL before the first call */
    bool stopped;
} ComboObject;

static inline ComboObject *as_combo(ValueRef v) {
    return (ComboObject *)(void *)v.o;
}

static void combo_dealloc(VM *vm, Object *object) {
    ComboObject *self = (ComboObject *)object;
    tr_object_release(vm, self->pools);
    tr_object_release(vm, self->result);
    tr_free(self->indices);
    tr_free(self->cycles);
    tr_object_free(vm, object);
}

static void combo_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((ComboObject *)object)->pools, visit, context);
    tr_gc_visit_object(((ComboObject *)object)->result, visit, context);
}

/* Takes `pools`. `index_count` zeroed indices. */
static ComboObject *combo_new(VM *vm, TypeObject *type, TupleObject *pools, size_t length,
                              size_t index_count) {
    ComboObject *self = pools ? tr_object_new(vm, type, type->instance_size) : NULL;
    if (!self) {
        tr_object_release(vm, pools);
        return NULL;
    }
    self->pools = pools;
    self->length = length;
    self->indices = tr_calloc(index_count + 1, sizeof(int64_t));
    if (!self->indices) {
        tr_raise_no_memory(vm);
        tr_object_release(vm, self);
        return NULL;
    }
    return self;
}

/* ((pool,)) of tuple(iterable) */
static TupleObject *single_pool(VM *vm, ValueRef iterable) {
    Value pool = tr_tuple_from(vm, iterable);
    Value pools = tr_is_error(pool) ? pool : tr_tuple_pack(vm, 1, pool);
    tr_release(vm, pool);
    return tr_is_error(pools) ? NULL : tr_as_tuple(pools);
}

static inline const TupleObject *pool_at(const ComboObject *self, size_t i) {
    return tr_as_tuple(self->pools->items[i]);
}

/* The tuple to fill from position `from` on: the last one if it came back, else a copy of it. Owned
 * by self, NULL on failure. */
static TupleObject *writable_result(VM *vm, ComboObject *self) {
    TupleObject *old = self->result;
    if (old && old->base.rc == 1) {
        old->hash_cache = 0;
        return old;
    }
    TupleObject *fresh =
        old ? tr_tuple_from_array(vm, old->items, self->length) : tr_tuple_new(vm, self->length);
    if (fresh) {
        self->result = fresh;
        tr_object_release(vm, old);
    }
    return fresh;
}

static inline void put(VM *vm, TupleObject *result, size_t at, ValueRef item) {
    tr_store(vm, &result->items[at], tr_retain(item));
}

static Value stop(ComboObject *self) {
    self->stopped = true;
    return tr_undef();
}

static Value give(ComboObject *self) {
    return tr_obj_retained(self->result);
}

/* Shared beginning of all `next` functions but product's: the first arrangement takes indices as
 * they are. */
static Value first(VM *vm, ComboObject *self) {
    TupleObject *result = writable_result(vm, self);
    if (!result) {
        return tr_undef();
    }
    for (size_t i = 0; i < self->length; i++) {
        put(vm, result, i, pool_at(self, 0)->items[self->indices[i]]);
    }
    return give(self);
}

/* ---- product ---- */

static Value product_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    int64_t repeat = 1;
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!tr_str_equals_cstr(kw->names[i], "repeat")) {
            return tr_raise(vm, vm->exc.TypeError,
                            "'%U' is an invalid keyword argument for product()", kw->names[i]);
        }
        if (!tr_to_int64(vm, args[n + i], &repeat)) {
            return tr_undef();
        }
        if (repeat < 0) {
            return tr_raise(vm, vm->exc.ValueError, "repeat argument cannot be negative");
        }
    }
    size_t once = repeat ? n : 0;
    size_t length;
    if (__builtin_mul_overflow(once, (size_t)repeat, &length) || length > (SIZE_MAX >> 8)) {
        return tr_raise(vm, vm->exc.OverflowError, "repeat argument too large");
    }
    TupleObject *pools = tr_tuple_new(vm, length);
    for (size_t i = 0; pools && i < once; i++) {
        pools->items[i] = tr_tuple_from(vm, args[i]);
        if (tr_is_error(pools->items[i])) {
            tr_object_release(vm, pools);
            return tr_undef();
        }
    }
    for (size_t i = once; pools && i < length; i++) {
        pools->items[i] = tr_retain(pools->items[i - once]);
    }
    ComboObject *self = combo_new(vm, type, pools, length, length);
    return self ? tr_obj(self) : tr_undef();
}

static Value product_next(VM *vm, ValueRef object) {
    ComboObject *self = as_combo(object);
    if (self->stopped) {
        return tr_undef();
    }
    if (!self->result) {
        for (size_t i = 0; i < self->length; i++) {
            if (pool_at(self, i)->size == 0) {
                return stop(self);
            }
        }
        TupleObject *result = writable_result(vm, self);
        if (!result) {
            return tr_undef();
        }
        for (size_t i = 0; i < self->length; i++) {
            put(vm, result, i, pool_at(self, i)->items[0]);
        }
        return give(self);
    }
    TupleObject *result = writable_result(vm, self);
    if (!result) {
        return tr_undef();
    }
    for (size_t i = self->length; i-- > 0;) { /* an odometer: the last position turns fastest */
        const TupleObject *pool = pool_at(self, i);
        if ((size_t)++self->indices[i] < pool->size) {
            put(vm, result, i, pool->items[self->indices[i]]);
            return give(self);
        }
        self->indices[i] = 0;
        put(vm, result, i, pool->items[0]);
    }
    return stop(self);
}

/* ---- permutations ---- */

static Value permutations_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                 const KwNames *kw) {
    Value slots[2];
    if (!tr_bind_arguments(vm, "permutations(iterable, r=None)", args, n, kw, slots)) {
        return tr_undef();
    }
    TupleObject *pools = single_pool(vm, slots[0]);
    if (!pools) {
        return tr_undef();
    }
    size_t size = tr_as_tuple(pools->items[0])->size;
    int64_t length = (int64_t)size;
    if (slots[1].tag != TAG_UNDEF && !tr_is_none(slots[1])) {
        bool ok = false;
        if (!tr_is_int_like(slots[1])) {
            tr_raise(vm, vm->exc.TypeError, "Expected int as r");
        } else if (tr_to_int64(vm, slots[1], &length)) {
            ok = length >= 0;
            if (!ok) {
                tr_raise(vm, vm->exc.ValueError, "r must be non-negative");
            }
        }
        if (!ok) {
            tr_object_release(vm, pools);
            return tr_undef();
        }
    }
    bool none = (uint64_t)length > size;
    size_t places = none ? 0 : (size_t)length;
    ComboObject *self = combo_new(vm, type, pools, places, size);
    if (!self) {
        return tr_undef();
    }
    self->stopped = none;
    self->cycles = tr_calloc(places + 1, sizeof(int64_t));
    if (!self->cycles) {
        tr_raise_no_memory(vm);
        tr_object_release(vm, self);
        return tr_undef();
    }
    for (size_t i = 0; i < size; i++) {
        self->indices[i] = (int64_t)i;
    }
    for (size_t i = 0; i < places; i++) {
        self->cycles[i] = (int64_t)(size - i);
    }
    return tr_obj(self);
}

static Value permutations_next(VM *vm, ValueRef object) {
    ComboObject *self = as_combo(object);
    if (self->stopped) {
        return tr_undef();
    }
    if (!self->result) {
        return first(vm, self);
    }
    TupleObject *result = writable_result(vm, self);
    if (!result) {
        return tr_undef();
    }
    const TupleObject *pool = pool_at(self, 0);
    for (size_t i = self->length; i-- > 0;) {
        int64_t *indices = self->indices;
        if (--self->cycles[i] == 0) {
            /* All choices for this place are used up: put them back in order and turn the place
             * before. */
            int64_t moved = indices[i];
            memmove(indices + i, indices + i + 1, (pool->size - i - 1) * sizeof(int64_t));
            indices[pool->size - 1] = moved;
            self->cycles[i] = (int64_t)(pool->size - i);
            continue;
        }
        size_t j = pool->size - (size_t)self->cycles[i];
        int64_t swap = indices[i];
        indices[i] = indices[j];
        indices[j] = swap;
        for (size_t k = i; k < self->length; k++) {
            put(vm, result, k, pool->items[indices[k]]);
        }
        return give(self);
    }
    return stop(self);
}

/* ---- combinations, with and without replacement ---- */

static Value combinations_make(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                               const KwNames *kw, const char *signature, bool repeating) {
    Value slots[2];
    int64_t length;
    if (!tr_bind_arguments(vm, signature, args, n, kw, slots) ||
        !tr_to_int64(vm, slots[1], &length)) {
        return tr_undef();
    }
    TupleObject *pools = single_pool(vm, slots[0]);
    if (!pools) {
        return tr_undef();
    }
    if (length < 0) {
        tr_object_release(vm, pools);
        return tr_raise(vm, vm->exc.ValueError, "r must be non-negative");
    }
    size_t size = tr_as_tuple(pools->items[0])->size;
    bool none = repeating ? size == 0 && length > 0 : (uint64_t)length > size;
    size_t places = none ? 0 : (size_t)length;
    if (places > (SIZE_MAX >> 8)) {
        tr_object_release(vm, pools);
        return tr_raise_no_memory(vm);
    }
    ComboObject *self = combo_new(vm, type, pools, places, places);
    if (!self) {
        return tr_undef();
    }
    self->stopped = none;
    for (size_t i = 0; i < places && !repeating; i++) {
        self->indices[i] = (int64_t)i;
    }
    return tr_obj(self);
}

static Value combinations_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                 const KwNames *kw) {
    return combinations_make(vm, type, args, n, kw, "combinations(iterable, r)", false);
}

static Value replacement_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                const KwNames *kw) {
    return combinations_make(vm, type, args, n, kw, "combinations_with_replacement(iterable, r)",
                             true);
}

static Value combinations_next(VM *vm, ValueRef object) {
    ComboObject *self = as_combo(object);
    if (self->stopped) {
        return tr_undef();
    }
    if (!self->result) {
        return first(vm, self);
    }
    const TupleObject *pool = pool_at(self, 0);
    size_t i = self->length;
    while (i > 0 && (size_t)self->indices[i - 1] == pool->size - self->length + i - 1) {
        i--; /* this place has its highest choice */
    }
    if (i == 0) {
        return stop(self);
    }
    TupleObject *result = writable_result(vm, self);
    if (!result) {
        return tr_undef();
    }
    int64_t index = self->indices[i - 1];
    for (size_t k = i - 1; k < self->length; k++) {
        self->indices[k] = ++index;
        put(vm, result, k, pool->items[index]);
    }
    return give(self);
}

static Value replacement_next(VM *vm, ValueRef object) {
    ComboObject *self = as_combo(object);
    if (self->stopped) {
        return tr_undef();
    }
    if (!self->result) {
        return first(vm, self);
    }
    const TupleObject *pool = pool_at(self, 0);
    size_t i = self->length;
    while (i > 0 && (size_t)self->indices[i - 1] == pool->size - 1) {
        i--;
    }
    if (i == 0) {
        return stop(self);
    }
    TupleObject *result = writable_result(vm, self);
    if (!result) {
        return tr_undef();
    }
    int64_t index = self->indices[i - 1] + 1;
    for (size_t k = i - 1; k < self->length; k++) {
        self->indices[k] = index;
        put(vm, result, k, pool->items[index]);
    }
    return give(self);
}

#define COMBO_SLOTS(make, advance)                                                                 \
    {.dealloc = combo_dealloc,                                                                     \
     .traverse = combo_traverse,                                                                   \
     .create = (make),                                                                             \
     .iter = tr_iter_self,                                                                         \
     .next = (advance)}
#define COMBO_SPEC(text, slot_table, document)                                                     \
    {.name = (text),                                                                               \
     .instance_size = sizeof(ComboObject),                                                         \
     .tag = TAG_OBJECT,                                                                            \
     .flags = TYPE_GC | TYPE_BASE,                                                                 \
     .doc = (document),                                                                            \
     .slots = &(slot_table)}

static const TypeSlots product_slots = COMBO_SLOTS(product_create, product_next);
static const TypeSlots permutations_slots = COMBO_SLOTS(permutations_create, permutations_next);
static const TypeSlots combinations_slots = COMBO_SLOTS(combinations_create, combinations_next);
static const TypeSlots replacement_slots = COMBO_SLOTS(replacement_create, replacement_next);

static const TypeSpec product_spec =
    COMBO_SPEC("itertools.product", product_slots,
               "product(*iterables, repeat=1) --> product object\n\n"
               "Cartesian product of input iterables.  Equivalent to nested for-loops.");
static const TypeSpec permutations_spec =
    COMBO_SPEC("itertools.permutations", permutations_slots,
               "Return successive r-length permutations of elements in the iterable.\n\n"
               "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)");
static const TypeSpec combinations_spec =
    COMBO_SPEC("itertools.combinations", combinations_slots,
               "Return successive r-length combinations of elements in the iterable.\n\n"
               "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)");
static const TypeSpec replacement_spec =
    COMBO_SPEC("itertools.combinations_with_replacement", replacement_slots,
               "Return successive r-length combinations of elements in the iterable allowing "
               "individual elements to have "
               "successive repeats.\n\n"
               "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), "
               "('B','B'), ('B','C'), "
               "('C','C')");

bool tr_itertools_add_combine(VM *vm, ModuleObject *module) {
    return tr_module_make_type(vm, module, &product_spec) &&
           tr_module_make_type(vm, module, &permutations_spec) &&
           tr_module_make_type(vm, module, &combinations_spec) &&
           tr_module_make_type(vm, module, &replacement_spec);
}
