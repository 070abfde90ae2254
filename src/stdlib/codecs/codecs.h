/* The module `_codecs`; see codecs.c. */
#ifndef TR_STDLIB_CODECS_CODECS_H
#define TR_STDLIB_CODECS_CODECS_H

#include "objects/function.h"

ModuleObject *tr_codecs_module_new(VM *vm) TR_MUST_CHECK;

#endif
