/* The standard streams as objects. */
#ifndef TR_STDLIB_IO_STREAMS_H
#define TR_STDLIB_IO_STREAMS_H

#include "objects/function.h"

/* Sets sys.stdin, sys.stdout, sys.stderr and their originals. */
bool tr_streams_install(VM *vm, ModuleObject *sys) TR_MUST_CHECK;

#endif
