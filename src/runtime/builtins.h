/* The builtin functions and the namespace of the `builtins` module.
 *
 * builtins.c holds the one table that declares every builtin function (signature, C function,
 * docstring); the functions themselves are in builtins_<topic>.c. What needs the compiler or frames
 * (compile, eval, exec, open, ...) is added by the parts that own those. */
#ifndef TR_RUNTIME_BUILTINS_H
#define TR_RUNTIME_BUILTINS_H

#include "objects/dict.h"
#include "objects/type.h"

/* Ends with an entry whose signature is NULL. */
extern const BuiltinDef tr_builtin_functions[];

/* Fills the namespace with functions, types, exception classes and constants. */
bool tr_builtins_register(VM *vm, DictObject *builtins) TR_MUST_CHECK;

/* Adds the functions of a table under their names; `module` is the value of their __module__, or
 * UNDEF. */
bool tr_builtins_add_functions(VM *vm, DictObject *builtins, const BuiltinDef *table) TR_MUST_CHECK;

/* print() to a file-like object or, with `file` UNDEF, to sys.stdout. `text` is appended as it is.
 * False = exception. */
bool tr_print_text(VM *vm, ValueRef file, StrObject *text) TR_MUST_CHECK;

#endif
