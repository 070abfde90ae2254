/* set and frozenset: the table, iteration, the operations that other containers need. Methods are
 * in set_methods.c.
 *
 * In which order a set gives its items is not specified, but programs print sets of small ints and
 * their output should be Python's. So the table does exactly what CPython 3.11's does: a look-up
 * tries up to ten neighbouring slots, then jumps to slot * 5 + 1 + (hash >>= 5); the last deleted
 * slot on the way is used again; the table grows as soon as three fifths of it are filled, to the
 * power of two above four (two, for more than 50 000 items) times the number of live items; merging
 * two sets resizes first and copies slot by slot when it can. tests/pycompat compares the order of
 * random operation sequences.
 *
 * `==` of items may be user code that changes the set: a look-up starts again if the table moved or
 * the slot changed. */
#include "base/alloc.h"
#include "base/hash.h"
#include "objects/dict_impl.h"
#include "objects/iterators.h"
#include "objects/seq.h"
#include "objects/set_impl.h"

enum { LINEAR_PROBES = 9, PERTURB_SHIFT = 5, FAST_GROWTH_LIMIT = 50000 };

/* ---- storage ---- */

static void fill_unused(SetEntry *table, size_t count) {
    for (size_t i = 0; i < count; i++) {
        table[i].key = tr_undef();
        table[i].hash = 0;
    }
}

static void reset_to_small(SetObject *set) {
    fill_unused(set->small, SET_MIN_SIZE);
    set->table = set->small;
    set->mask = SET_MIN_SIZE - 1;
    set->fill = set->used = 0;
    set->hash = -1;
}

SetObject *tr_set_alloc(VM *vm, TypeObject *type) {
    bool exact = type == vm->type.set || type == vm->type.frozenset;
    SetObject *set = tr_object_new(vm, type, exact ? sizeof(SetObject) : type->instance_size);
    if (set) {
        reset_to_small(set);
    }
    return set;
}

SetObject *tr_set_new(VM *vm) {
    return tr_set_alloc(vm, vm->type.set);
}

TypeObject *tr_set_base_type(VM *vm, const SetObject *set) {
    return set->base.type->flags & TYPE_IS_FROZENSET ? vm->type.frozenset : vm->type.set;
}

/* Puts an item into a table that has neither it nor deleted slots. */
static inline void insert_clean(SetEntry *table, size_t mask, Value key, int64_t hash) {
    size_t perturb = (size_t)hash;
    size_t slot = perturb & mask;
    for (;;) {
        SetEntry *entry = &table[slot];
        size_t probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
        for (size_t i = 0; i <= probes; i++, entry++) {
            if (tr_set_is_unused(entry)) {
                entry->key = key;
                entry->hash = hash;
                return;
            }
        }
        perturb >>= PERTURB_SHIFT;
        slot = (slot * 5 + 1 + perturb) & mask;
    }
}

bool tr_set_resize(VM *vm, SetObject *set, size_t minimum) {
    size_t size = SET_MIN_SIZE;
    while (size <= minimum) {
        size <<= 1;
    }
    SetEntry *old = set->table;
    size_t old_mask = set->mask;
    SetEntry copy[SET_MIN_SIZE];
    SetEntry *table;
    if (size == SET_MIN_SIZE) {
        if (old == set->small) {
            if (set->fill == set->used) {
                return true; /* nothing to clean */
            }
            memcpy(copy, old, sizeof copy);
            old = copy;
        }
        table = set->small;
    } else {
        table = tr_realloc_array(NULL, size, sizeof(SetEntry));
        if (!table) {
            tr_raise_no_memory(vm);
            return false;
        }
    }
    fill_unused(table, size);
    for (size_t i = 0; i <= old_mask; i++) {
        if (tr_set_is_live(&old[i])) {
            insert_clean(table, size - 1, old[i].key, old[i].hash);
        }
    }
    if (old != set->small && old != copy) {
        tr_free(old);
    }
    set->table = table;
    set->mask = size - 1;
    set->fill = set->used;
    return true;
}

static bool grow(VM *vm, SetObject *set) {
    return tr_set_resize(vm, set, set->used > FAST_GROWTH_LIMIT ? set->used * 2 : set->used * 4);
}

void tr_set_clear(VM *vm, SetObject *set) {
    SetEntry *table = set->table;
    size_t mask = set->mask;
    SetEntry copy[SET_MIN_SIZE];
    if (!table || set->fill == 0) {
        return;
    }
    if (table == set->small) {
        memcpy(copy, table, sizeof copy);
        table = copy;
    }
    reset_to_small(set);
    for (size_t i = 0; i <= mask; i++) {
        tr_release(vm, table[i].key);
    }
    if (table != copy) {
        tr_free(table);
    }
}

void tr_set_swap(SetObject *a, SetObject *b) {
    SetEntry small[SET_MIN_SIZE];
    bool a_small = a->table == a->small;
    bool b_small = b->table == b->small;
    SetEntry *table_a = a->table;
    memcpy(small, a->small, sizeof small);
    memcpy(a->small, b->small, sizeof small);
    memcpy(b->small, small, sizeof small);
    a->table = b_small ? a->small : b->table;
    b->table = a_small ? b->small : table_a;
    size_t number = a->fill;
    a->fill = b->fill;
    b->fill = number;
    number = a->used;
    a->used = b->used;
    b->used = number;
    number = a->mask;
    a->mask = b->mask;
    b->mask = number;
    a->hash = b->hash = -1;
}

/* ---- look-up, insertion, removal ---- */

static inline bool set_hash(VM *vm, ValueRef item, int64_t *hash) {
    if (item.tag == TAG_INT) {
        *hash = tr_hash_int64(item.i);
        return true;
    }
    if (item.tag == TAG_STR && (item.o->flags & STR_HASHED)) {
        *hash = (int64_t)tr_as_str(item)->hash;
        return true;
    }
    return tr_hash(vm, item, hash);
}

/* Slot of the item, or the unused slot where the search ended; NULL on error. Restarts when user
 * code changed the table. With `reuse`, a search that fails gives the last deleted slot it has
 * passed, if any. */
static inline SetEntry *find_slot(VM *vm, SetObject *set, ValueRef item, int64_t hash, bool reuse) {
    SetEntry *deleted;
restart:
    deleted = NULL;
    SetEntry *table = set->table;
    size_t mask = set->mask;
    size_t perturb = (size_t)hash;
    size_t slot = perturb & mask;
    for (;;) {
        SetEntry *entry = &table[slot];
        size_t probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
        for (size_t i = 0; i <= probes; i++, entry++) {
            if (entry->hash == hash) {
                if (tr_set_is_unused(entry)) {
                    return deleted ? deleted : entry; /* hash 0 */
                }
                ValueRef key = entry->key;
                int equal = tr_quick_equal(key, item);
                if (equal == -2) {
                    tr_retain(key);
                    equal = tr_equal(vm, key, item);
                    tr_release(vm, key);
                    if (equal < 0) {
                        return NULL;
                    }
                    if (set->table != table || set->mask != mask || !tr_is_same(entry->key, key)) {
                        goto restart;
                    }
                }
                if (equal) {
                    return entry;
                }
            } else if (tr_set_is_unused(entry)) {
                return deleted ? deleted : entry;
            } else if (reuse && entry->hash == -1) {
                deleted = entry;
            }
        }
        perturb >>= PERTURB_SHIFT;
        slot = (slot * 5 + 1 + perturb) & mask;
    }
}

int tr_set_contains_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash) {
    const SetEntry *entry = find_slot(vm, set, item, hash, false);
    return entry ? !tr_set_is_unused(entry) : -1;
}

int tr_set_contains(VM *vm, SetObject *set, ValueRef item) {
    int64_t hash;
    return set_hash(vm, item, &hash) ? tr_set_contains_hashed(vm, set, item, hash) : -1;
}

bool tr_set_add_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash) {
    SetEntry *entry = find_slot(vm, set, item, hash, true);
    if (!entry) {
        return false;
    }
    bool unused = tr_set_is_unused(entry);
    if (!unused && tr_set_is_live(entry)) {
        return true;
    }
    entry->key = tr_retain(item);
    entry->hash = hash;
    set->used++;
    if (!unused) {
        return true; /* a deleted slot: it was counted already */
    }
    set->fill++;
    return set->fill * 5 < set->mask * 3 || grow(vm, set);
}

bool tr_set_add(VM *vm, SetObject *set, ValueRef item) {
    int64_t hash;
    return set_hash(vm, item, &hash) && tr_set_add_hashed(vm, set, item, hash);
}

static void entry_delete(VM *vm, SetObject *set, SetEntry *entry) {
    Value key = entry->key;
    entry->key = tr_ptr(NULL);
    entry->hash = -1;
    set->used--;
    tr_release(vm, key);
}

int tr_set_discard_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash) {
    SetEntry *entry = find_slot(vm, set, item, hash, false);
    if (!entry) {
        return -1;
    }
    if (tr_set_is_unused(entry)) {
        return 0;
    }
    entry_delete(vm, set, entry);
    return 1;
}

int tr_set_discard(VM *vm, SetObject *set, ValueRef item) {
    int64_t hash;
    return set_hash(vm, item, &hash) ? tr_set_discard_hashed(vm, set, item, hash) : -1;
}

bool tr_set_next(const SetObject *set, size_t *position, ValueRef *item) {
    size_t i = *position;
    while (i <= set->mask && !tr_set_is_live(&set->table[i])) {
        i++;
    }
    *position = i + 1;
    if (i > set->mask) {
        return false;
    }
    *item = set->table[i].key;
    return true;
}

/* ---- filling from others ---- */

bool tr_set_merge(VM *vm, SetObject *set, SetObject *other) {
    if (other == set || other->used == 0) {
        return true;
    }
    if ((set->fill + other->used) * 5 >= set->mask * 3 &&
        !tr_set_resize(vm, set, (set->used + other->used) * 2)) {
        return false;
    }
    if (set->fill == 0) {
        bool same_form = set->mask == other->mask && other->fill == other->used;
        for (size_t i = 0; i <= other->mask; i++) {
            SetEntry *entry = &other->table[i];
            if (tr_set_is_live(entry)) {
                tr_retain(entry->key);
                if (same_form) {
                    set->table[i] = *entry;
                } else {
                    insert_clean(set->table, set->mask, entry->key, entry->hash);
                }
            }
        }
        set->fill = set->used = other->used;
        return true;
    }
    for (size_t i = 0; i <= other->mask;
         i++) { /* `other` may change meanwhile: read its fields again */
        SetEntry *entry = &other->table[i];
        if (!tr_set_is_live(entry)) {
            continue;
        }
        Value key = tr_retain(entry->key);
        bool ok = tr_set_add_hashed(vm, set, key, entry->hash);
        tr_release(vm, key);
        if (!ok) {
            return false;
        }
    }
    return true;
}

static bool update_from_dict(VM *vm, SetObject *set, DictObject *dict) {
    if ((set->fill + dict->count) * 5 >= set->mask * 3 &&
        !tr_set_resize(vm, set, (set->used + dict->count) * 2)) {
        return false;
    }
    uint32_t position = 0;
    ValueRef key;
    while (tr_dict_next(dict, &position, &key, NULL)) {
        tr_retain(key);
        bool ok = tr_set_add(vm, set, key);
        tr_release(vm, key);
        if (!ok) {
            return false;
        }
    }
    return true;
}

bool tr_set_update(VM *vm, SetObject *set, ValueRef iterable) {
    if (tr_is_any_set(iterable)) {
        return tr_set_merge(vm, set, tr_as_set(iterable));
    }
    if (iterable.tag == TAG_DICT) {
        return update_from_dict(vm, set, tr_as_dict(iterable));
    }
    if (iterable.tag == TAG_LIST) {
        ListObject *list = tr_as_list(iterable);
        for (size_t i = 0; i < list->size; i++) {
            Value item = tr_retain(tr_list_at(list, i));
            bool ok = tr_set_add(vm, set, item);
            tr_release(vm, item);
            if (!ok) {
                return false;
            }
        }
        return true;
    }
    Value iterator = tr_iter(vm, iterable);
    if (tr_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    while (ok) {
        Value item = tr_next_fast(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = tr_set_add(vm, set, item);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

Value tr_set_from(VM *vm, ValueRef iterable_or_undef, bool frozen) {
    if (frozen && iterable_or_undef.tag == TAG_FROZENSET) {
        return tr_retain(iterable_or_undef);
    }
    SetObject *set = tr_set_alloc(vm, frozen ? vm->type.frozenset : vm->type.set);
    if (set && iterable_or_undef.tag != TAG_UNDEF && !tr_set_update(vm, set, iterable_or_undef)) {
        tr_object_release(vm, set);
        return tr_undef();
    }
    return set ? tr_obj(set) : tr_undef();
}

SetObject *tr_set_copy(VM *vm, SetObject *like) {
    SetObject *set = tr_set_alloc(vm, tr_set_base_type(vm, like));
    if (set && !tr_set_merge(vm, set, like)) {
        tr_object_release(vm, set);
        return NULL;
    }
    return set;
}

/* ---- iterators ---- */

typedef struct SetIterator {
    Object base;
    SetObject *set; /* NULL when exhausted */
    size_t position;
    size_t expected; /* number of items: a change is a RuntimeError */
    size_t remaining;
} SetIterator;

Value tr_set_iter_new(VM *vm, ValueRef set) {
    SetIterator *iter = tr_object_new(vm, vm->type.set_iterator, sizeof(SetIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->set = tr_object_retain(set.o);
    iter->expected = iter->remaining = iter->set->used;
    return tr_obj(iter);
}

static void iter_finish(VM *vm, SetIterator *iter) {
    SetObject *set = iter->set;
    iter->set = NULL;
    tr_object_release(vm, set);
}

static void iter_dealloc(VM *vm, Object *self) {
    iter_finish(vm, (SetIterator *)self);
    tr_object_free(vm, self);
}

static void iter_clear(VM *vm, Object *self) {
    iter_finish(vm, (SetIterator *)self);
}

static void iter_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((SetIterator *)self)->set, visit, context);
}

static Value iter_next(VM *vm, ValueRef self) {
    SetIterator *iter = (SetIterator *)(void *)self.o;
    if (!iter->set) {
        return tr_undef();
    }
    if (iter->expected != iter->set->used) {
        iter->expected = SIZE_MAX; /* complain again next time */
        return tr_raise(vm, vm->exc.RuntimeError, "Set changed size during iteration");
    }
    ValueRef item;
    if (!tr_set_next(iter->set, &iter->position, &item)) {
        iter_finish(vm, iter);
        return tr_undef();
    }
    iter->remaining--;
    return tr_retain(item);
}

static Value iter_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const SetIterator *iter = (const SetIterator *)(const void *)args[0].o;
    return tr_int(iter->set && iter->expected == iter->set->used ? (int64_t)iter->remaining : 0);
}

static const BuiltinDef iter_methods[] = {
    {"__length_hint__(self, /)", iter_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots iter_slots = {
    .dealloc = iter_dealloc,
    .traverse = iter_traverse,
    .clear = iter_clear,
    .iter = tr_iter_self,
    .next = iter_next,
};

static const TypeSpec iter_spec = {
    .name = "set_iterator",
    .instance_size = sizeof(SetIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &iter_slots,
    .methods = iter_methods,
};

static const TypeSpec set_spec = {
    .name = "set",
    .instance_size = sizeof(SetObject),
    .tag = TAG_SET,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_MATCH_SELF | TYPE_IS_SET,
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\n"
           "Build an unordered collection of unique elements.",
    .slots = &tr_set_slots,
    .methods = tr_set_methods,
};

static const TypeSpec frozenset_spec = {
    .name = "frozenset",
    .instance_size = sizeof(SetObject),
    .tag = TAG_FROZENSET,
    .flags = TYPE_GC | TYPE_BASE | TYPE_MATCH_SELF | TYPE_IS_FROZENSET,
    .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
           "Build an immutable unordered collection of unique elements.",
    .slots = &tr_frozenset_slots,
    .methods = tr_frozenset_methods,
};

bool tr_set_init_types(VM *vm) {
    vm->type.set = tr_type_new_builtin(vm, &set_spec, NULL);
    vm->type.frozenset = tr_type_new_builtin(vm, &frozenset_spec, NULL);
    vm->type.set_iterator = tr_type_new_builtin(vm, &iter_spec, NULL);
    vm->tag_type[TAG_SET] = vm->type.set;
    vm->tag_type[TAG_FROZENSET] = vm->type.frozenset;
    return vm->type.set && vm->type.frozenset && vm->type.set_iterator;
}
