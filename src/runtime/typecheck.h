/* Checks of values against type references (compiler/typeref.h): parameters and results of `fn`,
 * `let x: T`, struct fields. */
#ifndef TR_RUNTIME_TYPECHECK_H
#define TR_RUNTIME_TYPECHECK_H

#include "objects/dict.h"

#include "compiler/typeref.h"

/* Does *value pass as `type`? 1 yes (possibly converted in place: int to float), 0 no, -1 an
 * exception is pending (a number out of range, user
 * code in __instancecheck__). Names are looked up in `globals`, then `builtins`; either may be
 * NULL. */
int tr_type_ref_check(VM *vm, Value *value, ValueRef type, DictObject *globals,
                      DictObject *builtins);
/* "int", "array[T]", "Point?": as a programmer writes it. NULL + exception on failure. */
StrObject *tr_type_ref_text(VM *vm, ValueRef type) TR_MUST_CHECK;
/* The class that a type reference stands for, or the builtin `any`; owned. */
Value tr_type_ref_class(VM *vm, ValueRef type, DictObject *globals, DictObject *builtins);
/* Checks *value for what the tuple `what` = (kind, name) describes in `function` (may be NULL);
 * raises TypeError or OverflowError. */
bool tr_check_type_slow(VM *vm, Value *value, ValueRef type, ValueRef what, StrObject *function,
                        DictObject *globals, DictObject *builtins) TR_MUST_CHECK;

Value tr_intrinsic_infer_type(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
Value tr_intrinsic_match_range(VM *vm, const Value *args, uint32_t n, const KwNames *kw);

#endif
