/* Builtins that only Tauraro has: default[T], the sized integer types. Type parameters: f[int], C[T]. */
#ifndef TR_RUNTIME_LANGUAGE_H
#define TR_RUNTIME_LANGUAGE_H

#include "objects/dict.h"

/* Adds `default`, `i8` ... `usize` and `f32`, `f64` to the builtins. */
bool tr_language_builtins_register(VM *vm, DictObject *builtins) TR_MUST_CHECK;
/* The default value of a type (language reference 7.8): of a class or other type argument, of a type reference. Owned. */
Value tr_default_of_class(VM *vm, ValueRef type);
Value tr_default_of_reference(VM *vm, ValueRef type, DictObject *globals, DictObject *builtins);

#endif
