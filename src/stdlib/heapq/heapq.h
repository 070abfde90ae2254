/* The module _heapq: lists as priority queues. */
#ifndef TR_STDLIB_HEAPQ_H
#define TR_STDLIB_HEAPQ_H

#include "objects/function.h"

ModuleObject *tr__heapq_module_new(VM *vm) TR_MUST_CHECK;

#endif
