/* Prototypes of the builtin functions, for the table in builtins.c. All have the shape of
 * BuiltinFn. */
#ifndef TR_RUNTIME_BUILTINS_IMPL_H
#define TR_RUNTIME_BUILTINS_IMPL_H

#include "objects/number.h"
#include "objects/str.h"
#include "runtime/builtins.h"

#define TR_BUILTIN_PROTOTYPE(name)                                                                 \
    Value tr_builtin_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw);

/* builtins_number.c */
TR_BUILTIN_PROTOTYPE(abs)
TR_BUILTIN_PROTOTYPE(bin)
TR_BUILTIN_PROTOTYPE(chr)
TR_BUILTIN_PROTOTYPE(divmod)
TR_BUILTIN_PROTOTYPE(floordiv)
TR_BUILTIN_PROTOTYPE(hex)
TR_BUILTIN_PROTOTYPE(oct)
TR_BUILTIN_PROTOTYPE(ord)
TR_BUILTIN_PROTOTYPE(pow)
TR_BUILTIN_PROTOTYPE(round)
TR_BUILTIN_PROTOTYPE(sum)
/* builtins_iter.c */
TR_BUILTIN_PROTOTYPE(aiter)
TR_BUILTIN_PROTOTYPE(all)
TR_BUILTIN_PROTOTYPE(anext)
TR_BUILTIN_PROTOTYPE(any)
TR_BUILTIN_PROTOTYPE(iter)
TR_BUILTIN_PROTOTYPE(len)
TR_BUILTIN_PROTOTYPE(max)
TR_BUILTIN_PROTOTYPE(min)
TR_BUILTIN_PROTOTYPE(next)
TR_BUILTIN_PROTOTYPE(sorted)
/* builtins_object.c */
TR_BUILTIN_PROTOTYPE(ascii)
TR_BUILTIN_PROTOTYPE(callable)
TR_BUILTIN_PROTOTYPE(delattr)
TR_BUILTIN_PROTOTYPE(dir)
TR_BUILTIN_PROTOTYPE(exit)
TR_BUILTIN_PROTOTYPE(format)
TR_BUILTIN_PROTOTYPE(getattr)
TR_BUILTIN_PROTOTYPE(hasattr)
TR_BUILTIN_PROTOTYPE(hash)
TR_BUILTIN_PROTOTYPE(id)
TR_BUILTIN_PROTOTYPE(isinstance)
TR_BUILTIN_PROTOTYPE(issubclass)
TR_BUILTIN_PROTOTYPE(repr)
TR_BUILTIN_PROTOTYPE(setattr)
TR_BUILTIN_PROTOTYPE(vars)
/* builtins_print.c */
TR_BUILTIN_PROTOTYPE(print)
/* builtins_test.c */
TR_BUILTIN_PROTOTYPE(assert_eq)
TR_BUILTIN_PROTOTYPE(assert_ne)
TR_BUILTIN_PROTOTYPE(assert_true)
TR_BUILTIN_PROTOTYPE(get_time)
TR_BUILTIN_PROTOTYPE(strcmp)
TR_BUILTIN_PROTOTYPE(strlen)

#endif
