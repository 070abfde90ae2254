/* Exception instances. All share this layout; classes with extra members (OSError, SyntaxError, ImportError, StopIteration, SystemExit,
 * UnicodeError, NameError, AttributeError, ExceptionGroup) keep them in `dict` under their attribute names, preset by their init. */
#ifndef TR_OBJECTS_EXCEPTION_H
#define TR_OBJECTS_EXCEPTION_H

#include "objects/function.h"

typedef struct ExceptionObject {
    Object base;
    DictObject *dict;
    Value args;      /* tuple */
    Value cause, context, traceback; /* UNDEF = None */
    bool suppress_context;
    Value value;     /* StopIteration.value, SystemExit.code; UNDEF elsewhere */
} ExceptionObject;

typedef struct TracebackObject {
    Object base;
    struct TracebackObject *next; /* towards the raise */
    Value frame;                  /* frame object made on demand, or UNDEF */
    CodeObject *code;
    int32_t instruction; /* index into the code */
    int32_t line;
} TracebackObject;

static inline ExceptionObject *tr_as_exception(ValueRef v) {
    return (ExceptionObject *)(void *)v.o;
}
Value tr_exception_new(VM *vm, TypeObject *type, ValueRef args_tuple);
bool tr_exception_set_member(VM *vm, ValueRef exception, const char *name, ValueRef value) TR_MUST_CHECK; /* e.g. SyntaxError.lineno */
ValueRef tr_exception_member(VM *vm, ValueRef exception, const char *name); /* borrowed; None if absent */
bool tr_exception_init_types(VM *vm) TR_MUST_CHECK;

#endif
