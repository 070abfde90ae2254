/* The tuples with names in the module `sys`. */
#ifndef TR_RUNTIME_SYS_INFO_H
#define TR_RUNTIME_SYS_INFO_H

#include "objects/function.h"

Value tr_sys_version_info(VM *vm); /* a new sys.version_info */
/* Adds float_info, int_info, hash_info, flags, thread_info. */
bool tr_sys_add_info(VM *vm, ModuleObject *sys) TR_MUST_CHECK;

#endif
