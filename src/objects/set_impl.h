/* Operations of sets that other containers build on (dict views), and what set.c and set_methods.c
 * share. All results are owned; all of them may run user code (`__hash__`, `__eq__`, iterators). */
#ifndef TR_OBJECTS_SET_IMPL_H
#define TR_OBJECTS_SET_IMPL_H

#include "objects/dict.h"

enum { SET_MIN_SIZE = 8 };

static inline bool tr_set_is_live(const SetEntry *entry) {
    return entry->key.tag != TAG_UNDEF && !(entry->key.tag == TAG_PTR && entry->hash == -1);
}
static inline bool tr_set_is_unused(const SetEntry *entry) {
    return entry->key.tag == TAG_UNDEF;
}

/* An empty set or frozenset of any class. */
SetObject *tr_set_alloc(VM *vm, TypeObject *type) TR_MUST_CHECK;
/* 1, 0, -1, like the functions of dict.h, for an item whose hash is known. */
int tr_set_contains_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash);
bool tr_set_add_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash) TR_MUST_CHECK;
int tr_set_discard_hashed(VM *vm, SetObject *set, ValueRef item, int64_t hash);
bool tr_set_resize(VM *vm, SetObject *set, size_t minimum) TR_MUST_CHECK;
void tr_set_clear(VM *vm, SetObject *set);
bool tr_set_merge(VM *vm, SetObject *set, SetObject *other) TR_MUST_CHECK;
void tr_set_swap(SetObject *a, SetObject *b); /* exchanges the contents */
/* A new set (frozenset if `like` is one) with the items of `like`. */
SetObject *tr_set_copy(VM *vm, SetObject *like) TR_MUST_CHECK;
TypeObject *tr_set_base_type(VM *vm, const SetObject *set); /* set or frozenset */

SetObject *tr_set_intersection(VM *vm, SetObject *set, ValueRef other) TR_MUST_CHECK;
SetObject *tr_set_difference(VM *vm, SetObject *set, ValueRef other) TR_MUST_CHECK;
SetObject *tr_set_symmetric_difference(VM *vm, SetObject *set, ValueRef other) TR_MUST_CHECK;
bool tr_set_difference_update(VM *vm, SetObject *set, ValueRef other) TR_MUST_CHECK;
bool tr_set_symmetric_difference_update(VM *vm, SetObject *set, ValueRef other) TR_MUST_CHECK;

extern const BuiltinDef tr_set_methods[], tr_frozenset_methods[];
extern const TypeSlots tr_set_slots, tr_frozenset_slots;

#endif
