/* Raising: makes exceptions pending. See error.h. */
#include "objects/error.h"

#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static ValueRef currently_handled(VM *vm) {
    for (ExcInfo *info = vm->exc_info; info; info = info->previous) {
        if (!tr_is_undef(info->exception) && !tr_is_none(info->exception)) {
            return info->exception;
        }
    }
    return tr_undef();
}

/* __context__ = what is being handled, without making a ring. */
static void set_context(VM *vm, ValueRef exception) {
    ValueRef current = currently_handled(vm);
    if (tr_is_undef(current) || tr_is_same(current, exception) || !tr_is_exception(current)) {
        return;
    }
    ExceptionObject *e = tr_as_exception(current);
    for (int guard = 0; guard < 100000; guard++) {
        if (!tr_is_exception(e->context)) {
            break;
        }
        if (tr_is_same(e->context, exception)) {
            tr_store(vm, &e->context, tr_undef());
            break;
        }
        e = tr_as_exception(e->context);
    }
    tr_store(vm, &tr_as_exception(exception)->context, tr_retain(current));
}

static Value make_pending(VM *vm, Value exception_taken) {
    Value old = vm->pending;
    vm->pending = exception_taken;
    tr_release(vm, old);
    return tr_undef();
}

Value tr_raise_exception(VM *vm, ValueRef exception) {
    if (exception.tag == TAG_TYPE) {
        Value instance = tr_exception_new(vm, (TypeObject *)(void *)exception.o, vm->empty_tuple);
        if (tr_is_error(instance)) {
            return instance;
        }
        set_context(vm, instance);
        return make_pending(vm, instance);
    }
    set_context(vm, exception);
    return make_pending(vm, tr_retain(exception));
}

Value tr_raise_no_memory(VM *vm) {
    return make_pending(vm, tr_retain(vm->memory_error));
}

Value tr_raise_value(VM *vm, TypeObject *type, ValueRef argument) {
    TupleObject *args = tr_tuple_from_array(vm, &argument, 1);
    if (!args) {
        return tr_undef();
    }
    Value exception;
    if (type == vm->exc.StopIteration || type == vm->exc.KeyError) { /* no user code, no members beyond value */
        exception = tr_exception_new(vm, type, tr_obj(args));
        if (!tr_is_error(exception) && type == vm->exc.StopIteration) {
            tr_as_exception(exception)->value = tr_retain(argument);
        }
    } else {
        exception = tr_call(vm, tr_obj(type), &argument, 1, NULL);
    }
    tr_object_release(vm, args);
    if (tr_is_error(exception)) {
        return exception;
    }
    set_context(vm, exception);
    return make_pending(vm, exception);
}

Value tr_raise_v(VM *vm, TypeObject *type, const char *format, va_list arguments) {
    StrObject *text = tr_str_format_v(vm, format, arguments);
    if (!text) {
        return tr_undef();
    }
    Value message = tr_obj(text);
    TupleObject *args = tr_tuple_from_array(vm, &message, 1);
    tr_object_release(vm, text);
    if (!args) {
        return tr_undef();
    }
    Value exception = tr_exception_new(vm, type, tr_obj(args));
    if (!tr_is_error(exception)) {
        if (type->slots.init && type->slots.init != vm->exc.BaseException->slots.init) {
            if (!type->slots.init(vm, exception, args->items, 1, NULL)) {
                tr_release(vm, exception);
                tr_object_release(vm, args);
                return tr_undef();
            }
        }
        set_context(vm, exception);
        make_pending(vm, exception);
    }
    tr_object_release(vm, args);
    return tr_undef();
}

Value tr_raise(VM *vm, TypeObject *type, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value result = tr_raise_v(vm, type, format, arguments);
    va_end(arguments);
    return result;
}

TypeObject *tr_errno_class(VM *vm, int64_t error);

TypeObject *tr_errno_class(VM *vm, int64_t error) {
    switch (error) {
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS:
        return vm->exc.BlockingIOError;
    case ECHILD:
        return vm->exc.ChildProcessError;
    case EPIPE:
#ifdef ESHUTDOWN
    case ESHUTDOWN:
#endif
        return vm->exc.BrokenPipeError;
    case ECONNABORTED:
        return vm->exc.ConnectionAbortedError;
    case ECONNREFUSED:
        return vm->exc.ConnectionRefusedError;
    case ECONNRESET:
        return vm->exc.ConnectionResetError;
    case EEXIST:
        return vm->exc.FileExistsError;
    case ENOENT:
        return vm->exc.FileNotFoundError;
    case EINTR:
        return vm->exc.InterruptedError;
    case EISDIR:
        return vm->exc.IsADirectoryError;
    case ENOTDIR:
        return vm->exc.NotADirectoryError;
    case EACCES:
    case EPERM:
        return vm->exc.PermissionError;
    case ESRCH:
        return vm->exc.ProcessLookupError;
    case ETIMEDOUT:
        return vm->exc.TimeoutError;
    default:
        return vm->exc.OSError;
    }
}

Value tr_raise_errno(VM *vm, int error, ValueRef filename) {
    if (error == ENOMEM) {
        return tr_raise_no_memory(vm);
    }
    StrObject *text = tr_str_from_cstr(vm, strerror(error));
    if (!text) {
        return tr_undef();
    }
    Value args[3] = {tr_int(error), tr_obj(text), filename};
    Value exception = tr_call(vm, tr_obj(tr_errno_class(vm, error)), args, tr_is_undef(filename) ? 2 : 3, NULL);
    tr_object_release(vm, text);
    if (tr_is_error(exception)) {
        return exception;
    }
    set_context(vm, exception);
    return make_pending(vm, exception);
}

bool tr_error_matches(VM *vm, const TypeObject *type) {
    return tr_is_exception(vm->pending) && tr_type_is_subclass(vm->pending.o->type, type);
}

void tr_error_clear(VM *vm) {
    make_pending(vm, tr_undef());
}

Value tr_error_take(VM *vm) {
    Value taken = vm->pending;
    vm->pending = tr_undef();
    return taken;
}

void tr_error_restore(VM *vm, Value taken) {
    make_pending(vm, taken);
}

void tr_error_set_cause(VM *vm, Value cause_taken) {
    if (!tr_is_exception(vm->pending) || !tr_is_exception(cause_taken)) {
        tr_release(vm, cause_taken);
        return;
    }
    ExceptionObject *e = tr_as_exception(vm->pending);
    tr_store(vm, &e->context, tr_retain(cause_taken));
    tr_store(vm, &e->cause, cause_taken);
    e->suppress_context = true;
}

void tr_error_print_traceback(VM *vm, ValueRef exception); /* src/runtime: to sys.stderr */

void tr_error_unraisable(VM *vm, const char *where, ValueRef object) {
    Value exception = tr_error_take(vm);
    fflush(stdout);
    Value text = tr_is_undef(object) ? tr_undef() : tr_repr(vm, object);
    if (tr_is_error(text)) {
        tr_error_clear(vm);
        fprintf(stderr, "Exception ignored in: %s\n", where);
    } else {
        fprintf(stderr, "Exception ignored in: %s%s\n", where, tr_as_str(text)->data);
    }
    tr_release(vm, text);
    tr_error_print_traceback(vm, exception);
    tr_release(vm, exception);
    tr_error_clear(vm);
}
