/* The native module posix. */
#ifndef TR_STDLIB_POSIX_POSIX_H
#define TR_STDLIB_POSIX_POSIX_H

#include "objects/function.h"

ModuleObject *tr_posix_module_new(VM *vm) TR_MUST_CHECK;

#endif
