/* Raising. An error is a pending exception in the VM plus a failure result of the function.
 *
 * tr_raise() and friends return UNDEF so that `return tr_raise(...)` works in functions returning Value; others write
 * `return tr_raise(...), false;`. Format directives: %s (C string) %d %u %ld %lu %lld %llu %zu %c %x %% %.*s (int, char *), and
 * %R (Value: repr) %S (Value: str) %T (Value: name of its type) %N (TypeObject *: name) %U (StrObject *). Values are passed by value. */
#ifndef TR_OBJECTS_ERROR_H
#define TR_OBJECTS_ERROR_H

#include "objects/vm.h"

#include <stdarg.h>

Value tr_raise(VM *vm, TypeObject *type, const char *format, ...);
Value tr_raise_v(VM *vm, TypeObject *type, const char *format, va_list arguments);
Value tr_raise_value(VM *vm, TypeObject *type, ValueRef argument); /* type(argument), e.g. KeyError(key), StopIteration(value) */
Value tr_raise_exception(VM *vm, ValueRef exception);              /* an exception instance */
Value tr_raise_no_memory(VM *vm);
Value tr_raise_errno(VM *vm, int error, ValueRef filename); /* OSError subclass by errno; filename UNDEF = none */

static inline bool tr_error_pending(const VM *vm) {
    return vm->pending.tag != TAG_UNDEF;
}
bool tr_error_matches(VM *vm, const TypeObject *type); /* is the pending exception an instance of type? */
void tr_error_clear(VM *vm);
Value tr_error_take(VM *vm);             /* the pending exception (owned), nothing pending afterwards */
void tr_error_restore(VM *vm, Value taken); /* makes an exception pending again, without touching __context__ */
void tr_error_set_cause(VM *vm, Value cause_taken); /* `raise ... from cause` on the pending exception */
void tr_error_unraisable(VM *vm, const char *where, ValueRef object); /* prints "Exception ignored in: ...", clears */

/* A new str from the same directives. NULL + exception on failure. */
StrObject *tr_str_format(VM *vm, const char *format, ...) TR_MUST_CHECK;
StrObject *tr_str_format_v(VM *vm, const char *format, va_list arguments) TR_MUST_CHECK;

#endif
