/* Modules written in C: one function each, which makes a new module for the VM.
 *
 * The import system looks a name up in tr_native_modules before it searches for files. NULL from a constructor means an
 * exception is pending. */
#ifndef TR_STDLIB_STDLIB_H
#define TR_STDLIB_STDLIB_H

#include "objects/function.h"

typedef struct NativeModule {
    const char *name;
    ModuleObject *(*create)(VM *vm);
} NativeModule;

/* Ends with an entry whose name is NULL. */
extern const NativeModule tr_native_modules[];

ModuleObject *tr_binascii_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_cmath_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_errno_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_hashes_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_math_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_random_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_struct_module_new(VM *vm) TR_MUST_CHECK;
ModuleObject *tr_time_module_new(VM *vm) TR_MUST_CHECK;

#endif
