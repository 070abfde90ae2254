/* The module gc: the cycle collector as programs see it. */
#ifndef TR_STDLIB_GC_H
#define TR_STDLIB_GC_H

#include "objects/function.h"

ModuleObject *tr_gc_module_new(VM *vm) TR_MUST_CHECK;

#endif
