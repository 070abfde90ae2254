/* The module itertools: every class of Python 3.11's. */
#ifndef TR_STDLIB_ITERTOOLS_H
#define TR_STDLIB_ITERTOOLS_H

#include "objects/function.h"

ModuleObject *tr_itertools_module_new(VM *vm) TR_MUST_CHECK;

#endif
