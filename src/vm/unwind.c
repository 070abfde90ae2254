/* What happens around an exception on its way up: tracebacks, and the messages that need to look at frames. Also the breaker: what the
 * interpreter does between instructions (finalizers, Ctrl-C, cycle collection). */
#include "base/suggest.h"
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

#include <stdio.h>
#include <string.h>

Value tr_traceback_new(VM *vm, Frame *frame, ValueRef next); /* frame_object.c */

void tr_traceback_add(VM *vm, Frame *frame) {
    Value exception = vm->pending;
    if (!tr_is_exception(exception) || !frame->code) {
        return;
    }
    ExceptionObject *e = tr_as_exception(exception);
    Value traceback = tr_traceback_new(vm, frame, e->traceback);
    if (tr_is_error(traceback)) { /* no memory for it: the exception itself matters more */
        Value failed = vm->pending;
        if (!tr_is_same(failed, exception)) {
            vm->pending = exception;
            tr_release(vm, failed);
        }
        return;
    }
    tr_store(vm, &e->traceback, traceback);
}

bool tr_serve_breaker(VM *vm) {
    if (vm->breaker & BREAK_GC) {
        tr_gc_collect(vm);
    }
    if (vm->breaker & BREAK_FINALIZE) {
        tr_run_finalizers(vm);
    }
    if (vm->breaker & BREAK_INTERRUPT) {
        vm->breaker &= ~(uint32_t)BREAK_INTERRUPT;
        return tr_interrupted(vm);
    }
    return true;
}

/* ---- NameError ---- */

static void consider_dict(Suggestion *suggestion, const DictObject *dict) {
    uint32_t position = 0;
    ValueRef key;
    while (dict && tr_dict_next(dict, &position, &key, NULL)) {
        if (key.tag == TAG_STR) {
            tr_suggest_offer(suggestion, tr_as_str(key)->data, tr_as_str(key)->size);
        }
    }
}

void tr_raise_name_error(VM *vm, StrObject *name) {
    const Frame *frame = vm->frame;
    Suggestion suggestion;
    tr_suggest_begin(&suggestion, name->data, name->size);
    if (frame->code) {
        for (uint32_t i = 0; i < frame->code->local_count; i++) {
            if (!tr_is_undef(frame->regs[i])) {
                tr_suggest_offer(&suggestion, frame->code->local_names[i]->data, frame->code->local_names[i]->size);
            }
        }
        consider_dict(&suggestion, frame->globals);
        consider_dict(&suggestion, frame->builtins);
    }
    StrObject *best = NULL;
    if (suggestion.best) {
        best = tr_str_new(vm, suggestion.best, suggestion.best_length);
        if (!best) {
            return;
        }
    }
    tr_raise(vm, vm->exc.NameError, "name '%U' is not defined", name);
    if (tr_is_exception(vm->pending)) {
        Value e = tr_error_take(vm);
        bool ok = tr_exception_set_member(vm, e, "name", tr_obj(name)) &&
                  (!best || tr_exception_set_member(vm, e, "suggestion", tr_obj(best)));
        if (!ok) {
            tr_error_clear(vm);
        }
        tr_error_restore(vm, e);
    }
    tr_object_release(vm, best);
}

void tr_warn_never_awaited(VM *vm, const StrObject *qualname) {
    (void)vm;
    fflush(stdout);
    fprintf(stderr, "RuntimeWarning: coroutine '%s' was never awaited\n", qualname->data);
}

/* ---- what builtins ask of the running frame ---- */

static Frame *innermost(VM *vm) { /* with code; NULL at the bottom */
    return vm->frame && vm->frame->code ? vm->frame : NULL;
}

StrObject *tr_frame_module_name(VM *vm) {
    Frame *frame = innermost(vm);
    if (!frame) {
        return NULL;
    }
    ValueRef name = tr_dict_get_str(vm, frame->globals, vm->name.__name__);
    return name.tag == TAG_STR ? tr_as_str(name) : NULL;
}

bool tr_frame_super_arguments(VM *vm, Value *type, Value *object) {
    Frame *frame = innermost(vm);
    if (!frame || !frame->code) {
        return tr_raise(vm, vm->exc.RuntimeError, "super(): no current frame"), false;
    }
    CodeObject *code = frame->code;
    if (code->positional_count == 0) {
        return tr_raise(vm, vm->exc.RuntimeError, "super(): no arguments"), false;
    }
    Value first = frame->regs[0];
    if (first.tag == TAG_CELL) {
        first = ((CellObject *)(void *)first.o)->value;
    }
    if (tr_is_undef(first)) {
        return tr_raise(vm, vm->exc.RuntimeError, "super(): arg[0] deleted"), false;
    }
    for (uint32_t i = 0; frame->function && i < code->free_count; i++) {
        if (tr_str_equals_cstr(code->free_names[i], "__class__")) {
            Value cls = frame->function->closure[i]->value;
            if (tr_is_undef(cls)) {
                return tr_raise(vm, vm->exc.RuntimeError, "super(): empty __class__ cell"), false;
            }
            if (cls.tag != TAG_TYPE) {
                return tr_raise(vm, vm->exc.RuntimeError, "super(): __class__ is not a type (%T)", cls), false;
            }
            *type = cls;
            *object = first;
            return true;
        }
    }
    return tr_raise(vm, vm->exc.RuntimeError, "super(): __class__ cell not found"), false;
}

Value tr_frame_globals(VM *vm) { /* owned; the running code's globals() */
    Frame *frame = innermost(vm);
    return frame ? tr_obj_retained(frame->globals) : tr_raise(vm, vm->exc.SystemError, "globals(): no frame");
}

Value tr_frame_locals(VM *vm) {
    Frame *frame = innermost(vm);
    return frame ? tr_frame_namespace(vm, frame) : tr_raise(vm, vm->exc.SystemError, "locals(): no frame");
}
