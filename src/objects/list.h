/* ListObject: a growable array whose payloads and tags are stored apart.
 *
 * While all items have one tag (`item_tag`), there is no tag array: a list of ints is an int64_t[] and a list of floats a
 * double[], which C, NumPy and compiled code read directly. The first item of another tag creates `tags`; it stays until the list is
 * cleared. Nothing of this shows in the language. TupleObject holds plain Values. */
#ifndef TR_OBJECTS_LIST_H
#define TR_OBJECTS_LIST_H

#include "objects/ops.h"

typedef union Payload {
    int64_t i;
    double f;
    void *p;
    Object *o;
    uint64_t bits;
} Payload;

typedef struct ListObject {
    Object base;
    size_t size, capacity;
    Payload *items;
    uint8_t *tags;    /* NULL while homogeneous */
    uint8_t item_tag; /* tag of all items while tags is NULL and size > 0 */
    uint8_t room;     /* of the block behind items, see tr_block_new() */
    bool sorting;     /* list.sort() is running: mutation is a ValueError afterwards */
    int64_t exports;  /* live zero-copy views: resizing is a BufferError while > 0 */
} ListObject;

typedef struct TupleObject {
    Object base;
    size_t size;
    int64_t hash_cache; /* unused by subclasses; 0 = not computed */
    Value items[];
} TupleObject;

typedef struct ListIterator { /* also of tuples: TAG_LIST_ITER / TAG_TUPLE_ITER */
    Object base;
    size_t index;
    Object *sequence; /* NULL when exhausted */
} ListIterator;

static inline ListObject *tr_as_list(ValueRef v) {
    return (ListObject *)(void *)v.o;
}
static inline TupleObject *tr_as_tuple(ValueRef v) {
    return (TupleObject *)(void *)v.o;
}

ListObject *tr_list_new(VM *vm, size_t capacity) TR_MUST_CHECK;
static inline ValueRef tr_list_at(const ListObject *list, size_t index) { /* borrowed; index < size */
    Value v = {.tag = list->tags ? list->tags[index] : list->item_tag, .bits = list->items[index].bits};
    return v;
}
bool tr_list_append(VM *vm, ListObject *list, ValueRef item) TR_MUST_CHECK;
bool tr_list_append_take(VM *vm, ListObject *list, Value item) TR_MUST_CHECK; /* item is consumed, also on failure */
bool tr_list_set(VM *vm, ListObject *list, size_t index, ValueRef item) TR_MUST_CHECK; /* index < size */
bool tr_list_insert(VM *vm, ListObject *list, size_t index, ValueRef item) TR_MUST_CHECK;
bool tr_list_extend(VM *vm, ListObject *list, ValueRef iterable) TR_MUST_CHECK;
bool tr_list_reserve(VM *vm, ListObject *list, size_t capacity) TR_MUST_CHECK;
Value tr_list_pop(VM *vm, ListObject *list, size_t index); /* owned; index < size */
void tr_list_truncate(VM *vm, ListObject *list, size_t size);
ListObject *tr_list_slice(VM *vm, ListObject *list, size_t start, size_t stop) TR_MUST_CHECK;
bool tr_list_sort(VM *vm, ListObject *list, ValueRef key_or_undef, bool reverse) TR_MUST_CHECK;
ListObject *tr_list_from_array(VM *vm, const Value *items, size_t count) TR_MUST_CHECK; /* items borrowed */
/* The same, moving the items out of the array, where they become UNDEF; on failure they stay. */
ListObject *tr_list_take_array(VM *vm, Value *items, size_t count) TR_MUST_CHECK;

TupleObject *tr_tuple_new(VM *vm, size_t size) TR_MUST_CHECK; /* items UNDEF, to be filled with owned values at once; size 0 is shared */
TupleObject *tr_tuple_from_array(VM *vm, const Value *items, size_t count) TR_MUST_CHECK; /* items borrowed */
TupleObject *tr_tuple_take_array(VM *vm, Value *items, size_t count) TR_MUST_CHECK; /* items moved: UNDEF afterwards */
Value tr_tuple_pack(VM *vm, uint32_t count, ...); /* Values, borrowed */
bool tr_list_init_types(VM *vm) TR_MUST_CHECK;  /* list and its iterators */
bool tr_tuple_init_types(VM *vm) TR_MUST_CHECK; /* tuple, tuple_iterator, vm->empty_tuple */

#endif
