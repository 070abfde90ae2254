/* Slices resolved with exact integers: shared by slice.c and range.c. */
#ifndef TR_OBJECTS_SLICE_INTERNAL_H
#define TR_OBJECTS_SLICE_INTERNAL_H

#include "objects/int_internal.h"

/* slice.indices(length) for a plain int `length` >= 0: start, stop and step as owned plain ints.
 * False = exception. */
bool tr_slice_indices(VM *vm, ValueRef slice, ValueRef length, Value out[3]) TR_MUST_CHECK;

#endif
