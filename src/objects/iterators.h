/* Iterators that are not tied to one container, and the constructors behind iter(). */
#ifndef TR_OBJECTS_ITERATORS_H
#define TR_OBJECTS_ITERATORS_H

#include "objects/ops.h"

Value tr_seq_iter_new(VM *vm,
                      ValueRef sequence); /* calls __getitem__(0), (1), ... until IndexError */
Value tr_callable_iter_new(VM *vm, ValueRef callable,
                           ValueRef sentinel);   /* iter(callable, sentinel) */
Value tr_list_iter_new(VM *vm, ValueRef list);   /* TAG_LIST_ITER */
Value tr_tuple_iter_new(VM *vm, ValueRef tuple); /* TAG_TUPLE_ITER */
Value tr_set_iter_new(VM *vm, ValueRef set);
Value tr_reversed_new(VM *vm, ValueRef sequence); /* reversed(x) */

/* Slot functions for `iter` of iterators: returns self. */
Value tr_iter_self(VM *vm, ValueRef self);

#endif
