/* What list.c (storage, slots), list_methods.c (methods, slices) and list_sort.c share. */
#ifndef TR_OBJECTS_LIST_IMPL_H
#define TR_OBJECTS_LIST_IMPL_H

#include "objects/list.h"

/* Makes room for `size` items; BufferError while the memory is exported. Also notes that a list
 * being sorted has changed. */
bool tr_list_grow(VM *vm, ListObject *list, size_t size) TR_MUST_CHECK;
/* False + BufferError if the list's memory is exported. */
bool tr_list_may_resize(VM *vm, ListObject *list) TR_MUST_CHECK;
/* Gives every item a tag of its own, so that items of any kind may be stored. No-op if that is so
 * already. */
bool tr_list_make_mixed(VM *vm, ListObject *list) TR_MUST_CHECK;
/* Drops the tags if all of them are equal after all. */
void tr_list_normalise(ListObject *list);
/* Appends count items of `source` from `start` on; source may be the list itself. */
bool tr_list_append_range(VM *vm, ListObject *list, const ListObject *source, size_t start,
                          size_t count) TR_MUST_CHECK;
/* Drops all items and the memory. */
void tr_list_reset(VM *vm, ListObject *list);
/* Position of the first item equal to `item` in [start, stop), -1 if there is none, -2 on error. */
int64_t tr_list_find(VM *vm, ListObject *list, ValueRef item, int64_t start, int64_t stop);
Value tr_list_get_slice(VM *vm, ListObject *list, ValueRef slice);
bool tr_list_set_slice(VM *vm, ListObject *list, ValueRef slice,
                       ValueRef value) TR_MUST_CHECK; /* UNDEF = delete */
Value tr_list_repeat(VM *vm, ValueRef self, ValueRef count);
Value tr_list_inplace_repeat(VM *vm, ValueRef self, ValueRef count);
/* *a < *b as sorting sees it: 1, 0, -1. No call for ints, floats, strings, and tuples of those.
 * Keeps nothing alive. */
int tr_value_less(VM *vm, const Value *a, const Value *b);
bool tr_list_iter_init_types(VM *vm) TR_MUST_CHECK;
Value tr_list_reverse_iter_new(VM *vm, ListObject *list);

extern const BuiltinDef tr_list_methods[];

#endif
