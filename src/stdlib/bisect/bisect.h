/* The module _bisect: binary search in sorted sequences. */
#ifndef TR_STDLIB_BISECT_H
#define TR_STDLIB_BISECT_H

#include "objects/function.h"

ModuleObject *tr__bisect_module_new(VM *vm) TR_MUST_CHECK;

#endif
