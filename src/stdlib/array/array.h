/* The module array: arrays of C numbers and of characters. */
#ifndef TR_STDLIB_ARRAY_H
#define TR_STDLIB_ARRAY_H

#include "objects/function.h"

ModuleObject *tr_array_module_new(VM *vm) TR_MUST_CHECK;

#endif
