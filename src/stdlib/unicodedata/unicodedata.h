/* The module `unicodedata`; see unicodedata.c. */
#ifndef TR_STDLIB_UNICODEDATA_UNICODEDATA_H
#define TR_STDLIB_UNICODEDATA_UNICODEDATA_H

#include "objects/function.h"

ModuleObject *tr_unicodedata_module_new(VM *vm) TR_MUST_CHECK;

#endif
