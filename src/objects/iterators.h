/* Iterators that are not tied to one container, and the constructors behind iter(). */
#ifndef TR_OBJECTS_ITERATORS_H
#define TR_OBJECTS_ITERATORS_H

#include "objects/list.h"
#include "objects/number.h"
#include "objects/ops.h"

Value tr_seq_iter_new(VM *vm,
                      ValueRef sequence); /* calls __getitem__(0), (1), ... until IndexError */
Value tr_callable_iter_new(VM *vm, ValueRef callable,
                           ValueRef sentinel);   /* iter(callable, sentinel) */
Value tr_list_iter_new(VM *vm, ValueRef list);   /* TAG_LIST_ITER */
Value tr_tuple_iter_new(VM *vm, ValueRef tuple); /* TAG_TUPLE_ITER */
Value tr_set_iter_new(VM *vm, ValueRef set);
Value tr_reversed_new(VM *vm, ValueRef sequence); /* reversed(x) */

/* tr_next() for hot loops: steps iterators of lists, tuples and small ranges without a call. */
static inline Value tr_next_fast(VM *vm, ValueRef iterator) {
    if (iterator.tag == TAG_LIST_ITER) {
        ListIterator *iter = (ListIterator *)(void *)iterator.o;
        const ListObject *list = (const ListObject *)(const void *)iter->sequence;
        if (TR_LIKELY(list && iter->index < list->size)) {
            return tr_retain(tr_list_at(list, iter->index++));
        }
    } else if (iterator.tag == TAG_RANGE_ITER) {
        RangeIterator *iter = (RangeIterator *)(void *)iterator.o;
        if (TR_LIKELY(iter->remaining > 0)) {
            int64_t value = iter->next;
            iter->remaining--;
            iter->next = (int64_t)((uint64_t)value + (uint64_t)iter->step);
            return tr_int(value);
        }
    } else if (iterator.tag == TAG_TUPLE_ITER) {
        ListIterator *iter = (ListIterator *)(void *)iterator.o;
        const TupleObject *tuple = (const TupleObject *)(const void *)iter->sequence;
        if (TR_LIKELY(tuple && iter->index < tuple->size)) {
            return tr_retain(tuple->items[iter->index++]);
        }
    }
    return tr_next(vm, iterator);
}

/* Slot functions for `iter` of iterators: returns self. */
Value tr_iter_self(VM *vm, ValueRef self);

#endif
