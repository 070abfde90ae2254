/* set and frozenset: slots, methods and set algebra, in CPython's order of operations (see set.c
 * for why that matters). */
#include "base/alloc.h"
#include "base/hash.h"
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/seq.h"
#include "objects/set_impl.h"

/* ---- algebra ---- */

static int hash_and_find(VM *vm, SetObject *set, ValueRef item, int64_t *hash) {
    return tr_hash(vm, item, hash) ? tr_set_contains_hashed(vm, set, item, *hash) : -1;
}

typedef struct EachContext {
    SetObject *set, *result;
} EachContext;

static bool add_if_common(VM *vm, ValueRef item, void *context) {
    const EachContext *each = context;
    int64_t hash;
    int found = hash_and_find(vm, each->set, item, &hash);
    return found >= 0 && (!found || tr_set_add_hashed(vm, each->result, item, hash));
}

/* Calls `each` for every item of an iterable; false = exception. */
static bool for_each(VM *vm, ValueRef iterable, bool (*each)(VM *vm, ValueRef item, void *context),
                     void *context) {
    Value iterator = tr_iter(vm, iterable);
    if (tr_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = each(vm, item, context);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

SetObject *tr_set_intersection(VM *vm, SetObject *set, ValueRef other) {
    if (other.o == &set->base && tr_is_heap(other)) {
        return tr_set_copy(vm, set);
    }
    SetObject *result = tr_set_alloc(vm, tr_set_base_type(vm, set));
    if (!result) {
        return NULL;
    }
    bool ok = true;
    if (tr_is_any_set(other)) {
        SetObject *small = tr_as_set(other);
        SetObject *large = set;
        if (small->used > large->used) {
            large = small;
            small = set;
        }
        for (size_t i = 0; ok && i <= small->mask; i++) {
            const SetEntry *entry = &small->table[i];
            if (!tr_set_is_live(entry)) {
                continue;
            }
            int64_t hash = entry->hash;
            Value key = tr_retain(entry->key);
            int found = tr_set_contains_hashed(vm, large, key, hash);
            ok = found >= 0 && (!found || tr_set_add_hashed(vm, result, key, hash));
            tr_release(vm, key);
        }
    } else {
        EachContext context = {set, result};
        ok = for_each(vm, other, add_if_common, &context);
    }
    if (!ok) {
        tr_object_release(vm, result);
        return NULL;
    }
    return result;
}

static bool discard_each(VM *vm, ValueRef item, void *context) {
    return tr_set_discard(vm, context, item) >= 0;
}

/* Removes all members of another set from `set`. */
static bool discard_members(VM *vm, SetObject *set, SetObject *other) {
    for (size_t i = 0; i <= other->mask; i++) {
        const SetEntry *entry = &other->table[i];
        if (!tr_set_is_live(entry)) {
            continue;
        }
        Value key = tr_retain(entry->key);
        int done = tr_set_discard_hashed(vm, set, key, entry->hash);
        tr_release(vm, key);
        if (done < 0) {
            return false;
        }
    }
    return true;
}

bool tr_set_difference_update(VM *vm, SetObject *set, ValueRef other) {
    if (tr_is_heap(other) && other.o == &set->base) {
        tr_set_clear(vm, set);
        return true;
    }
    bool ok;
    if (tr_is_any_set(other)) {
        SetObject *members = tr_as_set(other);
        if ((members->used >> 3) > set->used) { /* far larger: look only at what both have */
            members = tr_set_intersection(vm, set, other);
            if (!members) {
                return false;
            }
        } else {
            tr_object_retain(members);
        }
        ok = discard_members(vm, set, members);
        tr_object_release(vm, members);
    } else {
        ok = for_each(vm, other, discard_each, set);
    }
    if (!ok) {
        return false;
    }
    if (set->fill - set->used <= set->mask / 4) {
        return true;
    }
    return tr_set_resize(vm, set, set->used > 50000 ? set->used * 2 : set->used * 4);
}

SetObject *tr_set_difference(VM *vm, SetObject *set, ValueRef other) {
    bool is_set = tr_is_any_set(other);
    size_t other_size = is_set                  ? tr_as_set(other)->used
                        : other.tag == TAG_DICT ? tr_as_dict(other)->count
                                                : 0;
    if ((!is_set && other.tag != TAG_DICT) || (set->used >> 2) > other_size) {
        SetObject *copy = tr_set_copy(vm, set);
        if (copy && !tr_set_difference_update(vm, copy, other)) {
            tr_object_release(vm, copy);
            return NULL;
        }
        return copy;
    }
    SetObject *result = tr_set_alloc(vm, tr_set_base_type(vm, set));
    if (!result) {
        return NULL;
    }
    bool ok = true;
    for (size_t i = 0; ok && i <= set->mask; i++) {
        const SetEntry *entry = &set->table[i];
        if (!tr_set_is_live(entry)) {
            continue;
        }
        int64_t hash = entry->hash;
        Value key = tr_retain(entry->key);
        int found;
        if (is_set) {
            found = tr_set_contains_hashed(vm, tr_as_set(other), key, hash);
        } else {
            int32_t position = tr_dict_find_hashed(vm, tr_as_dict(other), key, tr_dict_fold(hash));
            found = position == DICT_ERROR ? -1 : position >= 0;
        }
        ok = found > 0 || (found == 0 && tr_set_add_hashed(vm, result, key, hash));
        tr_release(vm, key);
    }
    if (!ok) {
        tr_object_release(vm, result);
        return NULL;
    }
    return result;
}

static bool toggle(VM *vm, SetObject *set, ValueRef item, int64_t hash) {
    int discarded = tr_set_discard_hashed(vm, set, item, hash);
    return discarded > 0 || (discarded == 0 && tr_set_add_hashed(vm, set, item, hash));
}

bool tr_set_symmetric_difference_update(VM *vm, SetObject *set, ValueRef other) {
    if (tr_is_heap(other) && other.o == &set->base) {
        tr_set_clear(vm, set);
        return true;
    }
    if (other.tag == TAG_DICT) {
        uint32_t position = 0;
        ValueRef key;
        while (tr_dict_next(tr_as_dict(other), &position, &key, NULL)) {
            int64_t hash;
            tr_retain(key);
            bool ok = tr_hash(vm, key, &hash) && toggle(vm, set, key, hash);
            tr_release(vm, key);
            if (!ok) {
                return false;
            }
        }
        return true;
    }
    Value members;
    if (tr_is_any_set(other)) {
        members = tr_retain(other);
    } else {
        members = tr_set_from(vm, other, false);
        if (tr_is_error(members)) {
            return false;
        }
    }
    bool ok = true;
    SetObject *source = tr_as_set(members);
    for (size_t i = 0; ok && i <= source->mask; i++) {
        const SetEntry *entry = &source->table[i];
        if (tr_set_is_live(entry)) {
            Value key = tr_retain(entry->key);
            ok = toggle(vm, set, key, entry->hash);
            tr_release(vm, key);
        }
    }
    tr_release(vm, members);
    return ok;
}

SetObject *tr_set_symmetric_difference(VM *vm, SetObject *set, ValueRef other) {
    SetObject *result = tr_set_alloc(vm, tr_set_base_type(vm, set));
    if (result && (!tr_set_update(vm, result, other) ||
                   !tr_set_symmetric_difference_update(vm, result, tr_obj(set)))) {
        tr_object_release(vm, result);
        return NULL;
    }
    return result;
}

/* 1 if every member of `some` is in `all`. */
static int contains_all(VM *vm, SetObject *all, SetObject *some) {
    if (some->used > all->used) {
        return 0;
    }
    for (size_t i = 0; i <= some->mask; i++) {
        const SetEntry *entry = &some->table[i];
        if (!tr_set_is_live(entry)) {
            continue;
        }
        Value key = tr_retain(entry->key);
        int found = tr_set_contains_hashed(vm, all, key, entry->hash);
        tr_release(vm, key);
        if (found <= 0) {
            return found;
        }
    }
    return 1;
}

/* ---- life ---- */

static void set_dealloc(VM *vm, Object *self) {
    SetObject *set = (SetObject *)self;
    if (set->table) {
        if (set->fill) {
            for (size_t i = 0; i <= set->mask; i++) {
                tr_release(vm, set->table[i].key);
            }
        }
        if (set->table != set->small) {
            tr_free(set->table);
        }
    }
    tr_object_free(vm, self);
}

static void set_traverse(Object *self, GcVisit visit, void *context) {
    const SetObject *set = (const SetObject *)self;
    if (set->table && set->fill) {
        for (size_t i = 0; i <= set->mask; i++) {
            tr_gc_visit_value(set->table[i].key, visit, context);
        }
    }
}

static void set_gc_clear(VM *vm, Object *self) {
    tr_set_clear(vm, (SetObject *)self);
}

static Value set_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    (void)args, (void)n, (void)kw; /* __init__ looks at them */
    SetObject *set = tr_set_alloc(vm, type);
    return set ? tr_obj(set) : tr_undef();
}

static bool set_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!tr_args_check(vm, "set", n, kw, 0, 1)) {
        return false;
    }
    SetObject *set = tr_as_set(self);
    tr_set_clear(vm, set);
    set->hash = -1;
    return n == 0 || tr_set_update(vm, set, args[0]);
}

static Value frozenset_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    bool exact = type == vm->type.frozenset;
    /* A subclass may define __init__ with any arguments it likes. */
    if (!tr_args_check(vm, "frozenset", n, exact ? kw : NULL, 0, 1)) {
        return tr_undef();
    }
    if (exact) {
        return tr_set_from(vm, n ? args[0] : tr_undef(), true);
    }
    SetObject *set = tr_set_alloc(vm, type);
    if (set && n && !tr_set_update(vm, set, args[0])) {
        tr_object_release(vm, set);
        return tr_undef();
    }
    return set ? tr_obj(set) : tr_undef();
}

/* ---- slots ---- */

static Value set_repr(VM *vm, ValueRef self) {
    if (tr_as_set(self)->used == 0) {
        return tr_str_value(tr_str_format(vm, "%T()", self));
    }
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_format(vm, "%T(...)", self));
    }
    /* A snapshot: repr() of an item may change the set. */
    Value list = tr_list_from(vm, self);
    StrBuf out = {0};
    bool ok = !tr_is_error(list);
    bool plain = ok && tr_is_exact_type(vm, self, vm->type.set);
    if (ok && !plain) {
        tr_strbuf_text(&out, tr_type_name(self.o->type));
        tr_strbuf_char(&out, '(');
    }
    for (size_t i = 0; ok && i < tr_as_list(list)->size; i++) {
        tr_strbuf_text(&out, i ? ", " : "{");
        ok = tr_repr_append(vm, &out, tr_list_at(tr_as_list(list), i));
    }
    tr_release(vm, list);
    tr_repr_leave(self.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_text(&out, plain ? "}" : "})");
    return tr_strbuf_to_value(vm, &out);
}

static bool frozenset_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    SetObject *set = tr_as_set(self);
    if (set->hash == -1) {
        uint64_t hash = 0;
        for (size_t i = 0; i <= set->mask; i++) {
            if (tr_set_is_live(&set->table[i])) {
                hash = tr_hash_set_add(hash, set->table[i].hash);
            }
        }
        set->hash = tr_hash_set_finish(hash, set->used);
    }
    *out = set->hash;
    return true;
}

static Value set_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_any_set(left) || !tr_is_any_set(right)) {
        return tr_not_implemented();
    }
    if (tr_stack_check_compare(vm)) {
        return tr_undef();
    }
    SetObject *a = tr_as_set(left);
    SetObject *b = tr_as_set(right);
    int result = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        result = a->used == b->used && !(a->hash != -1 && b->hash != -1 && a->hash != b->hash)
                     ? contains_all(vm, b, a)
                     : 0;
        if (op == CMP_NE && result >= 0) {
            result = !result;
        }
        break;
    case CMP_LE:
        result = contains_all(vm, b, a);
        break;
    case CMP_GE:
        result = contains_all(vm, a, b);
        break;
    case CMP_LT:
        result = a->used < b->used ? contains_all(vm, b, a) : 0;
        break;
    case CMP_GT:
        result = b->used < a->used ? contains_all(vm, a, b) : 0;
        break;
    }
    return result < 0 ? tr_undef() : tr_bool(result != 0);
}

static Value set_iter(VM *vm, ValueRef self) {
    return tr_set_iter_new(vm, self);
}

static int64_t set_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_as_set(self)->used;
}

/* Unhashable sets may be looked up: they are hashed as a frozenset of the same members. NULL if
 * `item` is no such set. */
static SetObject *frozen_double(VM *vm, ValueRef item) {
    if (!tr_is_set(item) || !tr_error_matches(vm, vm->exc.TypeError)) {
        return NULL;
    }
    tr_error_clear(vm);
    SetObject *copy = tr_set_alloc(vm, vm->type.frozenset);
    if (copy && !tr_set_merge(vm, copy, tr_as_set(item))) {
        tr_object_release(vm, copy);
        return NULL;
    }
    return copy;
}

static int set_contains(VM *vm, ValueRef self, ValueRef item) {
    int found = tr_set_contains(vm, tr_as_set(self), item);
    if (TR_UNLIKELY(found < 0)) {
        SetObject *copy = frozen_double(vm, item);
        if (copy) {
            found = tr_set_contains(vm, tr_as_set(self), tr_obj(copy));
            tr_object_release(vm, copy);
        }
    }
    return found;
}

static Value set_or_undef(SetObject *set) {
    return set ? tr_obj(set) : tr_undef();
}

static Value set_or(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_any_set(left) || !tr_is_any_set(right)) {
        return tr_not_implemented();
    }
    SetObject *result = tr_set_copy(vm, tr_as_set(left));
    if (result && left.o != right.o && !tr_set_merge(vm, result, tr_as_set(right))) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return set_or_undef(result);
}

static Value set_and(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_any_set(left) || !tr_is_any_set(right)) {
        return tr_not_implemented();
    }
    return set_or_undef(tr_set_intersection(vm, tr_as_set(left), right));
}

static Value set_sub(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_any_set(left) || !tr_is_any_set(right)) {
        return tr_not_implemented();
    }
    return set_or_undef(tr_set_difference(vm, tr_as_set(left), right));
}

static Value set_xor(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_any_set(left) || !tr_is_any_set(right)) {
        return tr_not_implemented();
    }
    return set_or_undef(tr_set_symmetric_difference(vm, tr_as_set(left), right));
}

static Value set_inplace_or(VM *vm, ValueRef self, ValueRef other) {
    if (!tr_is_any_set(other)) {
        return tr_not_implemented();
    }
    return tr_set_merge(vm, tr_as_set(self), tr_as_set(other)) ? tr_retain(self) : tr_undef();
}

static bool intersect_in_place(VM *vm, SetObject *set, ValueRef other) {
    SetObject *result = tr_set_intersection(vm, set, other);
    if (!result) {
        return false;
    }
    tr_set_swap(set, result);
    tr_object_release(vm, result);
    return true;
}

static Value set_inplace_and(VM *vm, ValueRef self, ValueRef other) {
    if (!tr_is_any_set(other)) {
        return tr_not_implemented();
    }
    return intersect_in_place(vm, tr_as_set(self), other) ? tr_retain(self) : tr_undef();
}

static Value set_inplace_sub(VM *vm, ValueRef self, ValueRef other) {
    if (!tr_is_any_set(other)) {
        return tr_not_implemented();
    }
    return tr_set_difference_update(vm, tr_as_set(self), other) ? tr_retain(self) : tr_undef();
}

static Value set_inplace_xor(VM *vm, ValueRef self, ValueRef other) {
    if (!tr_is_any_set(other)) {
        return tr_not_implemented();
    }
    return tr_set_symmetric_difference_update(vm, tr_as_set(self), other) ? tr_retain(self)
                                                                          : tr_undef();
}

#define SHARED_SLOTS                                                                               \
    .dealloc = set_dealloc, .traverse = set_traverse, .clear = set_gc_clear, .repr = set_repr,     \
    .compare = set_compare, .iter = set_iter, .length = set_length, .contains = set_contains,      \
    .binary[BIN_OR] = set_or, .binary[BIN_AND] = set_and, .binary[BIN_SUB] = set_sub,              \
    .binary[BIN_XOR] = set_xor

const TypeSlots tr_set_slots = {
    SHARED_SLOTS,
    .create = set_create,
    .init = set_init,
    .inplace[BIN_OR] = set_inplace_or,
    .inplace[BIN_AND] = set_inplace_and,
    .inplace[BIN_SUB] = set_inplace_sub,
    .inplace[BIN_XOR] = set_inplace_xor,
};

const TypeSlots tr_frozenset_slots = {
    SHARED_SLOTS,
    .create = frozenset_create,
    .hash = frozenset_hash,
};

/* ---- methods ---- */

static Value set_add(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_set_add(vm, tr_as_set(args[0]), args[1]) ? tr_none() : tr_undef();
}

static int discard(VM *vm, ValueRef self, ValueRef item) {
    int done = tr_set_discard(vm, tr_as_set(self), item);
    if (TR_UNLIKELY(done < 0)) {
        SetObject *copy = frozen_double(vm, item);
        if (copy) {
            done = tr_set_discard(vm, tr_as_set(self), tr_obj(copy));
            tr_object_release(vm, copy);
        }
    }
    return done;
}

static Value set_discard(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return discard(vm, args[0], args[1]) < 0 ? tr_undef() : tr_none();
}

static Value set_remove(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int done = discard(vm, args[0], args[1]);
    if (done == 0) {
        return tr_raise_value(vm, vm->exc.KeyError, args[1]);
    }
    return done < 0 ? tr_undef() : tr_none();
}

static Value set_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    SetObject *set = tr_as_set(args[0]);
    if (set->used == 0) {
        return tr_raise(vm, vm->exc.KeyError, "pop from an empty set");
    }
    size_t slot = set->finger & set->mask;
    while (!tr_set_is_live(&set->table[slot])) {
        slot = slot == set->mask ? 0 : slot + 1;
    }
    Value item = set->table[slot].key;
    set->table[slot].key = tr_ptr(NULL);
    set->table[slot].hash = -1;
    set->used--;
    set->finger = slot + 1; /* where the next pop() starts to look */
    return item;
}

static Value set_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    tr_set_clear(vm, tr_as_set(args[0]));
    return tr_none();
}

static Value set_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return args[0].tag == TAG_FROZENSET ? tr_retain(args[0])
                                        : set_or_undef(tr_set_copy(vm, tr_as_set(args[0])));
}

/* Methods with *others: args[0] is self. */
static bool no_keywords(VM *vm, const char *name, const KwNames *kw) {
    if (kw && kw->count) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    return true;
}

static Value set_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!no_keywords(vm, "set.update", kw)) {
        return tr_undef();
    }
    for (uint32_t i = 1; i < n; i++) {
        if (!tr_set_update(vm, tr_as_set(args[0]), args[i])) {
            return tr_undef();
        }
    }
    return tr_none();
}

static Value set_union(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    SetObject *result =
        no_keywords(vm, "set.union", kw) ? tr_set_copy(vm, tr_as_set(args[0])) : NULL;
    for (uint32_t i = 1; result && i < n; i++) {
        if (tr_is_heap(args[i]) && args[i].o == args[0].o) {
            continue;
        }
        if (!tr_set_update(vm, result, args[i])) {
            tr_object_release(vm, result);
            return tr_undef();
        }
    }
    return set_or_undef(result);
}

static Value set_intersection(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!no_keywords(vm, "set.intersection", kw)) {
        return tr_undef();
    }
    if (n == 1) {
        return set_copy(vm, args, 1, NULL);
    }
    SetObject *result = tr_object_retain(args[0].o);
    for (uint32_t i = 1; i < n; i++) {
        SetObject *next = tr_set_intersection(vm, result, args[i]);
        tr_object_release(vm, result);
        if (!next) {
            return tr_undef();
        }
        result = next;
    }
    return tr_obj(result);
}

static Value set_intersection_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value result = set_intersection(vm, args, n, kw);
    if (tr_is_error(result)) {
        return result;
    }
    if (result.o != args[0].o) {
        tr_set_swap(tr_as_set(args[0]), tr_as_set(result));
    }
    tr_release(vm, result);
    return tr_none();
}

static Value set_difference(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!no_keywords(vm, "set.difference", kw)) {
        return tr_undef();
    }
    if (n == 1) {
        return set_copy(vm, args, 1, NULL);
    }
    SetObject *result = tr_set_difference(vm, tr_as_set(args[0]), args[1]);
    for (uint32_t i = 2; result && i < n; i++) {
        if (!tr_set_difference_update(vm, result, args[i])) {
            tr_object_release(vm, result);
            return tr_undef();
        }
    }
    return set_or_undef(result);
}

static Value set_difference_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!no_keywords(vm, "set.difference_update", kw)) {
        return tr_undef();
    }
    for (uint32_t i = 1; i < n; i++) {
        if (!tr_set_difference_update(vm, tr_as_set(args[0]), args[i])) {
            return tr_undef();
        }
    }
    return tr_none();
}

static Value set_symmetric_difference(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return set_or_undef(tr_set_symmetric_difference(vm, tr_as_set(args[0]), args[1]));
}

static Value set_symmetric_difference_update(VM *vm, const Value *args, uint32_t n,
                                             const KwNames *kw) {
    (void)n, (void)kw;
    return tr_set_symmetric_difference_update(vm, tr_as_set(args[0]), args[1]) ? tr_none()
                                                                               : tr_undef();
}

static bool is_absent(VM *vm, ValueRef item, void *context) {
    EachContext *each = context;
    int64_t hash;
    int found = hash_and_find(vm, each->set, item, &hash);
    if (found > 0) {
        each->result = each->set; /* tells "found" from "failed" */
    }
    return found == 0;
}

static Value set_isdisjoint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    SetObject *set = tr_as_set(args[0]);
    ValueRef other = args[1];
    if (!tr_is_any_set(other)) {
        EachContext context = {set, NULL};
        bool disjoint = for_each(vm, other, is_absent, &context);
        return !disjoint && !context.result ? tr_undef() : tr_bool(disjoint);
    }
    SetObject *small = tr_as_set(other);
    if (small == set) {
        return tr_bool(set->used == 0);
    }
    if (small->used > set->used) {
        SetObject *swap = small;
        small = set;
        set = swap;
    }
    for (size_t i = 0; i <= small->mask; i++) {
        const SetEntry *entry = &small->table[i];
        if (!tr_set_is_live(entry)) {
            continue;
        }
        Value key = tr_retain(entry->key);
        int found = tr_set_contains_hashed(vm, set, key, entry->hash);
        tr_release(vm, key);
        if (found) {
            return found < 0 ? tr_undef() : tr_bool(false);
        }
    }
    return tr_bool(true);
}

static Value set_issubset(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    SetObject *set = tr_as_set(args[0]);
    if (tr_is_any_set(args[1])) {
        int result = contains_all(vm, tr_as_set(args[1]), set);
        return result < 0 ? tr_undef() : tr_bool(result != 0);
    }
    SetObject *common = tr_set_intersection(vm, set, args[1]);
    if (!common) {
        return tr_undef();
    }
    bool all = common->used == set->used;
    tr_object_release(vm, common);
    return tr_bool(all);
}

static bool is_present(VM *vm, ValueRef item, void *context) {
    EachContext *each = context;
    int64_t hash;
    int found = hash_and_find(vm, each->set, item, &hash);
    if (found == 0) {
        each->result = each->set;
    }
    return found > 0;
}

static Value set_issuperset(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    SetObject *set = tr_as_set(args[0]);
    if (tr_is_any_set(args[1])) {
        int result = contains_all(vm, set, tr_as_set(args[1]));
        return result < 0 ? tr_undef() : tr_bool(result != 0);
    }
    EachContext context = {set, NULL};
    bool all = for_each(vm, args[1], is_present, &context);
    return !all && !context.result ? tr_undef() : tr_bool(all);
}

static Value set_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const SetObject *set = tr_as_set(args[0]);
    return tr_int((int64_t)(sizeof(SetObject) +
                            (set->table == set->small ? 0 : (set->mask + 1) * sizeof(SetEntry))));
}

static Value set_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value list = tr_list_from(vm, args[0]);
    if (tr_is_error(list)) {
        return list;
    }
    Value arguments = tr_tuple_pack(vm, 1, list);
    tr_release(vm, list);
    if (tr_is_error(arguments)) {
        return arguments;
    }
    Value state = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    if (tr_is_undef(state)) {
        state = tr_none();
    }
    Value result = tr_tuple_pack(vm, 3, tr_obj(args[0].o->type), arguments, state);
    tr_release(vm, arguments);
    tr_release(vm, state);
    return result;
}

#define SHARED_METHODS                                                                             \
    {"copy(self, /)", set_copy, "Return a shallow copy of a set.", 0},                             \
        {"union(self, /, *others)", set_union,                                                     \
         "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)",  \
         0},                                                                                       \
        {"intersection(self, /, *others)", set_intersection,                                       \
         "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in "    \
         "both sets.)",                                                                            \
         0},                                                                                       \
        {"difference(self, /, *others)", set_difference,                                           \
         "Return the difference of two or more sets as a new set.\n\n"                             \
         "(i.e. all elements that are in this set but not the others.)",                           \
         0},                                                                                       \
        {"symmetric_difference(self, other, /)", set_symmetric_difference,                         \
         "Return the symmetric difference of two sets as a new set.\n\n"                           \
         "(i.e. all elements that are in exactly one of the sets.)",                               \
         0},                                                                                       \
        {"isdisjoint(self, other, /)", set_isdisjoint,                                             \
         "Return True if two sets have a null intersection.", 0},                                  \
        {"issubset(self, other, /)", set_issubset,                                                 \
         "Test whether every element in the set is in other.", 0},                                 \
        {"issuperset(self, other, /)", set_issuperset,                                             \
         "Test whether every element in other is in the set.", 0},                                 \
        {"__reduce__(self, /)", set_reduce, "Return state information for pickling.", 0},          \
        {"__sizeof__(self, /)", set_sizeof, "S.__sizeof__() -> size of S in memory, in bytes", 0}, \
        TR_CLASS_GETITEM

const BuiltinDef tr_set_methods[] = {
    SHARED_METHODS,
    {"add(self, item, /)", set_add,
     "Add an element to a set.\n\nThis has no effect if the element is already present.", 0},
    {"discard(self, item, /)", set_discard,
     "Remove an element from a set if it is a member.\n\n"
     "Unlike set.remove(), the discard() method does not raise\nan exception when an element is "
     "missing from the set.",
     0},
    {"remove(self, item, /)", set_remove,
     "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise "
     "a KeyError.",
     0},
    {"pop(self, /)", set_pop,
     "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.", 0},
    {"clear(self, /)", set_clear, "Remove all elements from this set.", 0},
    {"update(self, /, *others)", set_update, "Update a set with the union of itself and others.",
     0},
    {"intersection_update(self, /, *others)", set_intersection_update,
     "Update a set with the intersection of itself and another.", 0},
    {"difference_update(self, /, *others)", set_difference_update,
     "Remove all elements of another set from this set.", 0},
    {"symmetric_difference_update(self, other, /)", set_symmetric_difference_update,
     "Update a set with the symmetric difference of itself and another.", 0},
    {NULL, NULL, NULL, 0},
};

const BuiltinDef tr_frozenset_methods[] = {
    SHARED_METHODS,
    {NULL, NULL, NULL, 0},
};
