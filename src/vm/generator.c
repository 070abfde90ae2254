/* Generators, coroutines and async generators: one C struct (frame.h), three classes.
 *
 * A generator owns its frame and registers. Resuming links the frame on top of the VM's and runs the interpreter until it yields, returns
 * or fails. Delegation (yield from, await) is one instruction, YIELD_FROM, that runs again at each
 * resumption; throw() and close() look at it
 * to find whom to pass the exception to. Async generators add the asend/athrow awaitables at the end of this file. */
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

#include <string.h>

static GeneratorObject *as_generator(ValueRef v) {
    return (GeneratorObject *)(void *)v.o;
}

static bool is_generator_object(VM *vm, ValueRef v) {
    return v.tag == TAG_GENERATOR && (v.o->type == vm->type.generator || v.o->type == vm->type.coroutine);
}

Value tr_generator_start(VM *vm, Frame *frame) {
    CodeObject *code = frame->code;
    TypeObject *type = code->code_flags & CODE_ASYNC_GENERATOR ? vm->type.async_generator
                       : code->code_flags & CODE_COROUTINE     ? vm->type.coroutine
                                                               : vm->type.generator;
    GeneratorObject *g =
        tr_object_new(vm, type, sizeof(GeneratorObject) + (code->register_count + 1) * sizeof(Value));
    if (!g) {
        return tr_undef();
    }
    g->register_count = code->register_count;
    for (uint32_t i = 0; i < code->register_count; i++) {
        if (i < code->local_count) {
            g->registers[i] = frame->regs[i];
            frame->regs[i].tag = TAG_INT;
        } else {
            g->registers[i] = tr_undef();
        }
    }
    Frame *own = &g->frame;
    *own = *frame;
    own->regs = g->registers;
    own->generator = g;
    own->special = true;
    own->previous = own->next = NULL;
    own->frame_object = NULL;
    tr_object_retain(code);
    frame->function = NULL; /* moved */
    frame->instance = tr_undef();
    frame->names = NULL;
    frame->names_object = tr_undef();
    g->exc_info.exception = tr_undef();
    g->origin = g->result = tr_undef();
    g->name = tr_object_retain(own->function ? own->function->name : code->name);
    g->qualname = tr_object_retain(own->function ? own->function->qualname : code->qualname);
    return tr_obj(g);
}

/* The generator has ended: its frame dies, in the usual order. */
void tr_generator_finish(VM *vm, GeneratorObject *g) {
    if (!g->frame.code) {
        return;
    }
    CodeObject *code = g->frame.code;
    tr_frame_clear(vm, &g->frame, g->register_count);
    tr_store(vm, &g->exc_info.exception, tr_undef());
    g->frame.code = NULL;
    tr_object_release(vm, code);
}

static const char *kind_name(VM *vm, const GeneratorObject *g) {
    return g->base.type == vm->type.coroutine         ? "coroutine"
           : g->base.type == vm->type.async_generator ? "async generator"
                                                      : "generator";
}

SendResult tr_generator_send(VM *vm, GeneratorObject *g, ValueRef sent, Value *out) {
    *out = tr_undef();
    if (g->running) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.ValueError, "%s already executing", kind_name(vm, g));
        return SEND_ERROR;
    }
    if (!g->frame.code) {
        if (tr_error_pending(vm)) {
            return SEND_ERROR;
        }
        if (g->base.type == vm->type.coroutine) {
            tr_raise(vm, vm->exc.RuntimeError, "cannot reuse already awaited coroutine");
            return SEND_ERROR;
        }
        *out = tr_none();
        return SEND_RETURN;
    }
    bool throwing = tr_is_undef(sent);
    if (!throwing && !g->started && !tr_is_none(sent)) {
        tr_raise(vm, vm->exc.TypeError, "can't send non-None value to a just-started %s", kind_name(vm, g));
        return SEND_ERROR;
    }
    if (vm->depth >= vm->recursion_limit) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.RecursionError, "maximum recursion depth exceeded");
        return SEND_ERROR;
    }
    Frame *top = vm->frame, *frame = &g->frame;
    if (!throwing && g->started) {
        tr_store(vm, &g->registers[g->sent], tr_retain(sent));
    }
    g->running = g->started = true;
    tr_object_retain(g);
    frame->previous = top;
    frame->next = top->next;
    frame->free = top->free;
    frame->limit = top->limit;
    frame->kind = FRAME_ENTRY;
    g->exc_info.previous = vm->exc_info;
    vm->exc_info = &g->exc_info;
    vm->frame = frame;
    vm->depth++;
    Value value = tr_interpret(vm, frame);
    SendResult result;
    if (!tr_is_undef(value)) {
        *out = value;
        result = SEND_YIELD;
    } else if (tr_error_pending(vm)) {
        result = SEND_ERROR;
    } else {
        *out = g->result;
        g->result = tr_undef();
        result = SEND_RETURN;
    }
    tr_object_release(vm, g);
    return result;
}

/* StopIteration must not leak out of a generator (PEP 479). */
bool tr_generator_stop_iteration(VM *vm, const CodeObject *code) {
    bool async_generator = (code->code_flags & CODE_ASYNC_GENERATOR) != 0;
    bool stop = tr_error_matches(vm, vm->exc.StopIteration);
    bool stop_async = async_generator && tr_error_matches(vm, vm->exc.StopAsyncIteration);
    if (!stop && !stop_async) {
        return false;
    }
    const char *kind = async_generator                      ? "async generator"
                       : code->code_flags & CODE_COROUTINE ? "coroutine"
                                                           : "generator";
    Value cause = tr_error_take(vm);
    tr_raise(vm, vm->exc.RuntimeError, "%s raised %s", kind, stop ? "StopIteration" : "StopAsyncIteration");
    tr_error_set_cause(vm, cause);
    return false;
}

ValueRef tr_generator_delegate(const GeneratorObject *g) {
    if (!g->frame.code || !g->started || g->running) {
        return tr_undef();
    }
    const Insn *at = g->frame.pc;
    return at->op == OP_YIELD_FROM ? g->frame.regs[at->b] : tr_undef();
}

/* ---- delegation ---- */

static SendResult finished_by_stop(VM *vm, Value *out) {
    if (!tr_error_pending(vm)) {
        *out = tr_none();
        return SEND_RETURN;
    }
    if (!tr_error_matches(vm, vm->exc.StopIteration)) {
        return SEND_ERROR;
    }
    Value stop = tr_error_take(vm);
    Value value = tr_as_exception(stop)->value;
    *out = tr_is_undef(value) ? tr_none() : tr_retain(value);
    tr_release(vm, stop);
    return SEND_RETURN;
}

SendResult tr_send(VM *vm, ValueRef iterator, ValueRef sent, Value *out) {
    *out = tr_undef();
    if (is_generator_object(vm, iterator)) {
        Value keep = tr_retain(iterator);
        SendResult result = tr_generator_send(vm, as_generator(iterator), sent, out);
        tr_release(vm, keep);
        return result;
    }
    Value value;
    TypeObject *type = tr_type_of(vm, iterator);
    if (tr_is_none(sent) && type->slots.next) {
        value = type->slots.next(vm, iterator);
    } else {
        value = tr_call_method(vm, iterator, vm->name.send, &sent, 1);
    }
    if (!tr_is_undef(value)) {
        *out = value;
        return SEND_YIELD;
    }
    return finished_by_stop(vm, out);
}

Value tr_get_yield_from_iter(VM *vm, ValueRef v, const CodeObject *code) {
    if (v.tag == TAG_GENERATOR) {
        if (v.o->type == vm->type.generator) {
            return tr_retain(v);
        }
        if (v.o->type == vm->type.coroutine) {
            if (code->code_flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE)) {
                return tr_retain(v);
            }
            return tr_raise(vm, vm->exc.TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
    }
    return tr_iter(vm, v);
}

Value tr_get_awaitable(VM *vm, ValueRef v) {
    if (v.tag == TAG_GENERATOR) {
        if (v.o->type == vm->type.coroutine) {
            if (!tr_is_undef(tr_generator_delegate(as_generator(v)))) {
                return tr_raise(vm, vm->exc.RuntimeError, "coroutine is being awaited already");
            }
            return tr_retain(v);
        }
        if (v.o->type == vm->type.generator && as_generator(v)->frame.code &&
            (as_generator(v)->frame.code->code_flags & CODE_ITERABLE_COROUTINE)) {
            return tr_retain(v);
        }
    }
    TypeObject *type = tr_type_of(vm, v);
    if (!type->slots.await) {
        return tr_raise(vm, vm->exc.TypeError, "object %T can't be used in 'await' expression", v);
    }
    Value iterator = type->slots.await(vm, v);
    if (tr_is_error(iterator)) {
        return iterator;
    }
    if (iterator.tag == TAG_GENERATOR && iterator.o->type == vm->type.coroutine) {
        tr_release(vm, iterator);
        return tr_raise(vm, vm->exc.TypeError, "__await__() returned a coroutine");
    }
    if (!tr_type_of(vm, iterator)->slots.next) {
        tr_raise(vm, vm->exc.TypeError, "__await__() returned non-iterator of type '%T'", iterator);
        tr_release(vm, iterator);
        return tr_undef();
    }
    return iterator;
}

Value tr_get_aiter(VM *vm, ValueRef v) {
    TypeObject *type = tr_type_of(vm, v);
    if (!type->slots.aiter) {
        return tr_raise(vm, vm->exc.TypeError, "'async for' requires an object with __aiter__ method, got %T", v);
    }
    Value iterator = type->slots.aiter(vm, v);
    if (!tr_is_error(iterator) && !tr_type_of(vm, iterator)->slots.anext) {
        tr_raise(vm, vm->exc.TypeError,
                 "'async for' received an object from __aiter__ that does not implement __anext__: %T", iterator);
        tr_release(vm, iterator);
        return tr_undef();
    }
    return iterator;
}

Value tr_get_anext(VM *vm, ValueRef v) {
    TypeObject *type = tr_type_of(vm, v);
    if (!type->slots.anext) {
        return tr_raise(vm, vm->exc.TypeError, "'async for' requires an iterator with __anext__ method, got %T", v);
    }
    Value awaitable = type->slots.anext(vm, v);
    if (tr_is_error(awaitable)) {
        return awaitable;
    }
    Value iterator = tr_get_awaitable(vm, awaitable);
    if (tr_is_error(iterator) && tr_error_matches(vm, vm->exc.TypeError)) {
        Value cause = tr_error_take(vm);
        tr_raise(vm, vm->exc.TypeError, "'async for' received an invalid object from __anext__: %T", awaitable);
        tr_error_set_cause(vm, cause);
    }
    tr_release(vm, awaitable);
    return iterator;
}

/* ---- throw and close ---- */

/* The exception that throw(type, value, traceback) means; made pending. */
static bool set_thrown(VM *vm, const Value *args, uint32_t n) {
    Value exception;
    ValueRef type = args[0];
    if (type.tag == TAG_TYPE && (((TypeObject *)(void *)type.o)->flags & TYPE_IS_EXCEPTION)) {
        ValueRef value = n > 1 ? args[1] : tr_none();
        if (tr_is_exception(value) && tr_has_type(vm, value, (TypeObject *)(void *)type.o)) {
            exception = tr_retain(value);
        } else if (tr_is_none(value)) {
            exception = tr_call0(vm, type);
        } else if (value.tag == TAG_TUPLE) {
            exception = tr_call_dict(vm, type, value, tr_undef());
        } else {
            exception = tr_call1(vm, type, value);
        }
    } else if (tr_is_exception(type)) {
        if (n > 1 && !tr_is_none(args[1])) {
            return tr_raise(vm, vm->exc.TypeError, "instance exception may not have a separate value"), false;
        }
        exception = tr_retain(type);
    } else {
        return tr_raise(vm, vm->exc.TypeError,
                        "exceptions must be classes or instances deriving from BaseException, not %T", type),
               false;
    }
    if (tr_is_error(exception)) {
        return false;
    }
    if (n > 2 && !tr_is_none(args[2])) {
        if (tr_type_of(vm, args[2]) != vm->type.traceback) {
            tr_release(vm, exception);
            return tr_raise(vm, vm->exc.TypeError, "throw() third argument must be a traceback object"), false;
        }
        tr_store(vm, &tr_as_exception(exception)->traceback, tr_retain(args[2]));
    }
    tr_raise_exception(vm, exception);
    tr_release(vm, exception);
    return true;
}

/* Continues a generator after its delegate has ended with `value`: the pending YIELD_FROM is skipped. */
static SendResult resume_after_delegate(VM *vm, GeneratorObject *g, Value value, Value *out) {
    const Insn *at = g->frame.pc;
    tr_store(vm, &g->frame.regs[at->b], tr_undef());
    tr_store(vm, &g->frame.regs[at->c], tr_undef());
    tr_store(vm, &g->frame.regs[at->a], value);
    g->frame.pc = at + 1;
    /* `sent` names a register that must not be overwritten: send to a's own register what it already has */
    g->sent = at->a;
    Value again = tr_retain(value);
    SendResult result = tr_generator_send(vm, g, again, out);
    tr_release(vm, again);
    return result;
}

static SendResult throw_pending(VM *vm, GeneratorObject *g, Value *out) {
    if (!g->running && g->frame.code && g->started) {
        g->frame.pc += g->frame.pc->op == OP_YIELD_FROM; /* raised "at" the YIELD_FROM: find_handler looks at pc - 1 */
    } else if (!g->started && g->frame.code) {
        g->frame.pc += 0;
    }
    return tr_generator_send(vm, g, tr_undef(), out);
}

static bool close_generator(VM *vm, GeneratorObject *g);

static bool close_iterator(VM *vm, ValueRef iterator) {
    if (is_generator_object(vm, iterator)) {
        return close_generator(vm, as_generator(iterator));
    }
    Value method = tr_get_attr_or_undef(vm, iterator, vm->name.close);
    if (tr_is_undef(method)) {
        return !tr_error_pending(vm);
    }
    Value result = tr_call0(vm, method);
    tr_release(vm, method);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

static SendResult generator_throw(VM *vm, GeneratorObject *g, const Value *args, uint32_t n, Value *out) {
    *out = tr_undef();
    if (g->running) {
        tr_raise(vm, vm->exc.ValueError, "%s already executing", kind_name(vm, g));
        return SEND_ERROR;
    }
    ValueRef delegate = tr_generator_delegate(g);
    if (!tr_is_undef(delegate)) {
        Value inner = tr_retain(delegate);
        bool exit = (args[0].tag == TAG_TYPE &&
                     tr_type_is_subclass((TypeObject *)(void *)args[0].o, vm->exc.GeneratorExit)) ||
                    tr_has_type(vm, args[0], vm->exc.GeneratorExit);
        if (exit) {
            g->running = true;
            bool closed = close_iterator(vm, inner);
            g->running = false;
            tr_release(vm, inner);
            if (!closed) {
                return throw_pending(vm, g, out);
            }
        } else {
            SendResult result;
            Value value = tr_undef();
            g->running = true;
            if (is_generator_object(vm, inner)) {
                result = generator_throw(vm, as_generator(inner), args, n, &value);
            } else {
                Value method = tr_get_attr_or_undef(vm, inner, vm->name.throw);
                if (tr_is_undef(method)) {
                    g->running = false;
                    tr_release(vm, inner);
                    if (tr_error_pending(vm)) {
                        return SEND_ERROR;
                    }
                    goto here;
                }
                value = tr_call(vm, method, args, n, NULL);
                tr_release(vm, method);
                result = tr_is_undef(value) ? finished_by_stop(vm, &value) : SEND_YIELD;
            }
            g->running = false;
            tr_release(vm, inner);
            if (result == SEND_YIELD) {
                *out = value;
                return SEND_YIELD;
            }
            if (result == SEND_RETURN) {
                return resume_after_delegate(vm, g, value, out);
            }
            return throw_pending(vm, g, out);
        }
    }
here:
    if (!set_thrown(vm, args, n)) {
        return SEND_ERROR;
    }
    if (!g->started && g->frame.code) { /* never run: it just ends */
        Value pending = tr_error_take(vm);
        g->started = true;
        tr_error_restore(vm, pending);
        if (g->base.type != vm->type.coroutine) {
            tr_traceback_add(vm, &g->frame);
        }
        pending = tr_error_take(vm);
        tr_generator_finish(vm, g);
        tr_error_restore(vm, pending);
        return SEND_ERROR;
    }
    return throw_pending(vm, g, out);
}

static bool close_generator(VM *vm, GeneratorObject *g) {
    if (!g->frame.code) {
        return true;
    }
    if (!g->started) {
        g->started = true;
        tr_generator_finish(vm, g);
        return true;
    }
    Value exit_class = tr_obj(vm->exc.GeneratorExit);
    Value out;
    switch (generator_throw(vm, g, &exit_class, 1, &out)) {
    case SEND_YIELD:
        tr_release(vm, out);
        tr_raise(vm, vm->exc.RuntimeError, "%s ignored GeneratorExit", kind_name(vm, g));
        return false;
    case SEND_RETURN:
        tr_release(vm, out);
        return true;
    default:
        if (tr_error_matches(vm, vm->exc.GeneratorExit) || tr_error_matches(vm, vm->exc.StopIteration)) {
            tr_error_clear(vm);
            return true;
        }
        return false;
    }
}

static Value deliver(VM *vm, SendResult result, Value out) {
    switch (result) {
    case SEND_YIELD:
        return out;
    case SEND_RETURN:
        if (tr_is_none(out)) {
            return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
        }
        tr_raise_value(vm, vm->exc.StopIteration, out);
        tr_release(vm, out);
        return tr_undef();
    default:
        return tr_undef();
    }
}

/* ---- methods of generator and coroutine ---- */

static Value generator_next(VM *vm, ValueRef self) {
    Value out;
    switch (tr_generator_send(vm, as_generator(self), tr_none(), &out)) {
    case SEND_YIELD:
        return out;
    case SEND_RETURN:
        if (!tr_is_none(out)) { /* the value would be lost without an exception */
            tr_raise_value(vm, vm->exc.StopIteration, out);
            tr_release(vm, out);
        }
        return tr_undef();
    default:
        return tr_undef();
    }
}

static Value method_send(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value out;
    SendResult result = tr_generator_send(vm, as_generator(args[0]), args[1], &out);
    return deliver(vm, result, out);
}

static Value method_throw(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value out;
    uint32_t count = tr_is_undef(args[2]) ? 1 : tr_is_undef(args[3]) ? 2 : 3;
    SendResult result = generator_throw(vm, as_generator(args[0]), args + 1, count, &out);
    return deliver(vm, result, out);
}

static Value method_close(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (as_generator(args[0])->running) {
        return tr_raise(vm, vm->exc.ValueError, "%s already executing", kind_name(vm, as_generator(args[0])));
    }
    return close_generator(vm, as_generator(args[0])) ? tr_none() : tr_undef();
}

static Value iter_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

/* A suspended generator that dies must run its finally blocks: that is user code, so it is queued like __del__. */
static bool needs_close(const GeneratorObject *g) {
    return g->frame.code && g->started && g->frame.code->handler_count > 0;
}

static void generator_finalize(VM *vm, ValueRef self) {
    GeneratorObject *g = as_generator(self);
    if (!close_generator(vm, g)) {
        tr_error_unraisable(vm, "", self);
    }
}

static void generator_dealloc(VM *vm, Object *self) {
    GeneratorObject *g = (GeneratorObject *)(void *)self;
    if (g->base.type == vm->type.coroutine && g->frame.code && !g->started && !(self->flags & OBJ_FINALIZED)) {
        tr_warn_never_awaited(vm, g->qualname);
    }
    if (needs_close(g) && !(self->flags & OBJ_FINALIZED)) {
        self->flags |= OBJ_FINALIZED;
        self->rc = 1;
        if (tr_object_queue_finalizer(vm, self)) {
            return;
        }
        self->rc = 0;
    }
    if (g->frame.code) {
        g->started = true;
        tr_generator_finish(vm, g);
    }
    tr_object_release(vm, g->name);
    tr_object_release(vm, g->qualname);
    tr_release(vm, g->origin);
    tr_release(vm, g->result);
    tr_release(vm, g->exc_info.exception);
    tr_object_free(vm, self);
}

static void generator_traverse(Object *self, GcVisit visit, void *context) {
    GeneratorObject *g = (GeneratorObject *)(void *)self;
    tr_gc_visit_value(g->origin, visit, context);
    tr_gc_visit_value(g->result, visit, context);
    tr_gc_visit_value(g->exc_info.exception, visit, context);
    if (!g->frame.code) {
        return;
    }
    tr_gc_visit_object(g->frame.code, visit, context);
    tr_gc_visit_object(g->frame.function, visit, context);
    tr_gc_visit_object(g->frame.names, visit, context);
    tr_gc_visit_value(g->frame.names_object, visit, context);
    for (uint32_t i = 0; i < g->register_count; i++) {
        tr_gc_visit_value(g->registers[i], visit, context);
    }
}

static void generator_clear(VM *vm, Object *self) {
    GeneratorObject *g = (GeneratorObject *)(void *)self;
    if (!g->running) {
        g->started = true;
        tr_generator_finish(vm, g);
    }
}

static Value generator_repr(VM *vm, ValueRef self) {
    GeneratorObject *g = as_generator(self);
    const char *kind = g->base.type == vm->type.coroutine         ? "coroutine"
                       : g->base.type == vm->type.async_generator ? "async_generator"
                                                                  : "generator";
    return tr_str_value(tr_str_format(vm, "<%s object %U at %p>", kind, g->qualname, (void *)self.o));
}

static Value get_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_generator(self)->name);
}
static Value get_qualname(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_generator(self)->qualname);
}
static bool set_text(VM *vm, StrObject **slot, ValueRef value, const char *what) {
    if (!tr_is_str(value)) {
        return tr_raise(vm, vm->exc.TypeError, "%s must be set to a string object", what), false;
    }
    StrObject *old = *slot;
    *slot = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}
static bool set_name(VM *vm, ValueRef self, ValueRef value) {
    return set_text(vm, &as_generator(self)->name, value, "__name__");
}
static bool set_qualname(VM *vm, ValueRef self, ValueRef value) {
    return set_text(vm, &as_generator(self)->qualname, value, "__qualname__");
}
static Value get_running(VM *vm, ValueRef self) {
    (void)vm;
    return tr_bool(as_generator(self)->running);
}
static Value get_suspended(VM *vm, ValueRef self) {
    (void)vm;
    GeneratorObject *g = as_generator(self);
    return tr_bool(g->started && !g->running && g->frame.code);
}
static Value get_code(VM *vm, ValueRef self) {
    (void)vm;
    CodeObject *code = as_generator(self)->frame.code;
    return code ? tr_obj_retained(code) : tr_none();
}
Value tr_frame_object(VM *vm, Frame *frame); /* frame_object.c */
static Value get_frame(VM *vm, ValueRef self) {
    GeneratorObject *g = as_generator(self);
    return g->frame.code ? tr_frame_object(vm, &g->frame) : tr_none();
}
static Value get_delegate(VM *vm, ValueRef self) {
    (void)vm;
    ValueRef v = tr_generator_delegate(as_generator(self));
    return tr_is_undef(v) ? tr_none() : tr_retain(v);
}
static Value get_none(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_none();
}

static const BuiltinDef generator_methods[] = {
    {"send(self, value, /)", method_send,
     "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.", 0},
    {"throw(self, typ, val=<unset>, tb=<unset>, /)", method_throw, "Raise exception in generator.", 0},
    {"close(self, /)", method_close, "close() -> raise GeneratorExit inside generator.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef generator_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"gi_running", get_running, NULL, NULL},
    {"gi_suspended", get_suspended, NULL, NULL},
    {"gi_code", get_code, NULL, NULL},
    {"gi_frame", get_frame, NULL, NULL},
    {"gi_yieldfrom", get_delegate, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const GetSetDef coroutine_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"cr_running", get_running, NULL, NULL},
    {"cr_suspended", get_suspended, NULL, NULL},
    {"cr_code", get_code, NULL, NULL},
    {"cr_frame", get_frame, NULL, NULL},
    {"cr_await", get_delegate, NULL, NULL},
    {"cr_origin", get_none, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots generator_slots = {
    .dealloc = generator_dealloc,
    .traverse = generator_traverse,
    .clear = generator_clear,
    .finalize = generator_finalize,
    .repr = generator_repr,
    .iter = iter_self,
    .next = generator_next,
};
static const TypeSpec generator_spec = {
    .name = "generator",
    .instance_size = sizeof(GeneratorObject),
    .tag = TAG_GENERATOR,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &generator_slots,
    .methods = generator_methods,
    .getsets = generator_getsets,
};

/* coroutine.__await__(): an object that is an iterator over the coroutine. */
typedef struct CoroutineWrapper {
    Object base;
    GeneratorObject *coroutine;
} CoroutineWrapper;

static Value coroutine_await(VM *vm, ValueRef self) {
    CoroutineWrapper *w = tr_object_new(vm, vm->type.coroutine_wrapper, sizeof *w);
    if (!w) {
        return tr_undef();
    }
    w->coroutine = tr_object_retain(self.o);
    return tr_obj(w);
}

static ValueRef wrapped(ValueRef self) {
    return tr_obj(((CoroutineWrapper *)(void *)self.o)->coroutine);
}

static Value wrapper_next(VM *vm, ValueRef self) {
    return generator_next(vm, wrapped(self));
}
static Value wrapper_send(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value inner[2] = {wrapped(args[0]), args[1]};
    return method_send(vm, inner, n, kw);
}
static Value wrapper_throw(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value inner[4] = {wrapped(args[0]), args[1], args[2], args[3]};
    return method_throw(vm, inner, n, kw);
}
static Value wrapper_close(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Value inner[1] = {wrapped(args[0])};
    return method_close(vm, inner, n, kw);
}
static void wrapper_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((CoroutineWrapper *)(void *)self)->coroutine);
    tr_object_free(vm, self);
}
static void wrapper_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((CoroutineWrapper *)(void *)self)->coroutine, visit, context);
}

static const BuiltinDef wrapper_methods[] = {
    {"send(self, value, /)", wrapper_send, NULL, 0},
    {"throw(self, typ, val=<unset>, tb=<unset>, /)", wrapper_throw, NULL, 0},
    {"close(self, /)", wrapper_close, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots wrapper_slots = {
    .dealloc = wrapper_dealloc,
    .traverse = wrapper_traverse,
    .iter = iter_self,
    .next = wrapper_next,
};
static const TypeSpec wrapper_spec = {
    .name = "coroutine_wrapper",
    .instance_size = sizeof(CoroutineWrapper),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &wrapper_slots,
    .methods = wrapper_methods,
};
static const TypeSlots coroutine_slots = {
    .dealloc = generator_dealloc,
    .traverse = generator_traverse,
    .clear = generator_clear,
    .finalize = generator_finalize,
    .repr = generator_repr,
    .await = coroutine_await,
};
static const TypeSpec coroutine_spec = {
    .name = "coroutine",
    .instance_size = sizeof(GeneratorObject),
    .tag = TAG_GENERATOR,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &coroutine_slots,
    .methods = generator_methods,
    .getsets = coroutine_getsets,
};

/* ---- async generators ---- */

typedef enum AsyncKind { ASYNC_SEND, ASYNC_THROW, ASYNC_CLOSE } AsyncKind;

typedef struct AsyncStep { /* what asend(), athrow(), aclose() and __anext__() return */
    Object base;
    GeneratorObject *generator;
    AsyncKind kind;
    Value args[3]; /* value sent, or what to throw */
    uint32_t count;
    bool started, done;
} AsyncStep;

static Value step_new(VM *vm, ValueRef generator, AsyncKind kind, const Value *args, uint32_t count) {
    AsyncStep *step = tr_object_new(vm, vm->type.async_gen_asend, sizeof *step);
    if (!step) {
        return tr_undef();
    }
    step->generator = tr_object_retain(generator.o);
    step->kind = kind;
    step->count = count;
    for (uint32_t i = 0; i < 3; i++) {
        step->args[i] = i < count ? tr_retain(args[i]) : tr_undef();
    }
    return tr_obj(step);
}

/* Turns the outcome of resuming an async generator into that of the awaitable step. */
static Value step_outcome(VM *vm, AsyncStep *step, SendResult result, Value out) {
    GeneratorObject *g = step->generator;
    if (result == SEND_YIELD && !g->yield_is_value) {
        return out; /* an await passing through to the event loop */
    }
    step->done = true;
    g->async_hooks_done = false; /* no step is under way any more */
    if (result == SEND_YIELD) {
        if (step->kind == ASYNC_CLOSE) {
            tr_release(vm, out);
            return tr_raise(vm, vm->exc.RuntimeError, "async generator ignored GeneratorExit");
        }
        tr_raise_value(vm, vm->exc.StopIteration, out);
        tr_release(vm, out);
        return tr_undef();
    }
    if (result == SEND_RETURN) {
        tr_release(vm, out);
        g->closed = true;
        if (step->kind == ASYNC_CLOSE) {
            return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
        }
        return tr_raise_exception(vm, tr_obj(vm->exc.StopAsyncIteration));
    }
    if (step->kind == ASYNC_CLOSE && (tr_error_matches(vm, vm->exc.StopAsyncIteration) ||
                                      tr_error_matches(vm, vm->exc.GeneratorExit))) {
        g->closed = true;
        tr_error_clear(vm);
        return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
    }
    if (!g->frame.code) {
        g->closed = true;
    }
    return tr_undef();
}

static Value step_send(VM *vm, ValueRef self, ValueRef sent) {
    AsyncStep *step = (AsyncStep *)(void *)self.o;
    GeneratorObject *g = step->generator;
    if (step->done) {
        return tr_raise(vm, vm->exc.RuntimeError,
                        step->kind == ASYNC_SEND ? "cannot reuse already awaited __anext__()/asend()"
                                                 : "cannot reuse already awaited aclose()/athrow()");
    }
    SendResult result;
    Value out;
    if (!step->started) {
        if (g->async_hooks_done) { /* another step is between its awaits */
            step->done = true;
            return tr_raise(vm, vm->exc.RuntimeError, "%s: asynchronous generator is already running",
                            step->kind == ASYNC_SEND    ? "anext()"
                            : step->kind == ASYNC_THROW ? "athrow()"
                                                        : "aclose()");
        }
        if (step->kind != ASYNC_SEND && !tr_is_none(sent)) {
            return tr_raise(vm, vm->exc.RuntimeError, "can't send non-None value to a just-started coroutine");
        }
        step->started = true;
        g->async_hooks_done = true;
        if (step->kind == ASYNC_SEND) {
            if (g->closed || !g->frame.code) {
                g->async_hooks_done = false;
                step->done = true;
                return tr_raise_exception(vm, tr_obj(vm->exc.StopAsyncIteration));
            }
            ValueRef first = tr_is_none(sent) ? step->args[0] : sent;
            result = tr_generator_send(vm, g, first, &out);
        } else if (!g->frame.code) {
            g->async_hooks_done = false;
            step->done = true;
            if (step->kind == ASYNC_CLOSE) {
                return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
            }
            if (g->closed) {
                return tr_raise_exception(vm, tr_obj(vm->exc.StopAsyncIteration));
            }
            set_thrown(vm, step->args, step->count);
            return tr_undef();
        } else if (step->kind == ASYNC_CLOSE) {
            if (!g->started) {
                g->closed = true;
                g->started = true;
                tr_generator_finish(vm, g);
                g->async_hooks_done = false;
                step->done = true;
                return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
            }
            g->closed = true;
            Value exit_class = tr_obj(vm->exc.GeneratorExit);
            result = generator_throw(vm, g, &exit_class, 1, &out);
        } else {
            result = generator_throw(vm, g, step->args, step->count, &out);
        }
    } else {
        result = tr_generator_send(vm, g, sent, &out);
    }
    return step_outcome(vm, step, result, out);
}

static Value step_next(VM *vm, ValueRef self) {
    return step_send(vm, self, tr_none());
}

static Value step_method_send(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return step_send(vm, args[0], args[1]);
}

static Value step_method_throw(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    AsyncStep *step = (AsyncStep *)(void *)args[0].o;
    if (step->done) {
        return tr_raise(vm, vm->exc.RuntimeError,
                        step->kind == ASYNC_SEND ? "cannot reuse already awaited __anext__()/asend()"
                                                 : "cannot reuse already awaited aclose()/athrow()");
    }
    step->started = true;
    uint32_t count = tr_is_undef(args[2]) ? 1 : tr_is_undef(args[3]) ? 2 : 3;
    Value out;
    SendResult result = generator_throw(vm, step->generator, args + 1, count, &out);
    return step_outcome(vm, step, result, out);
}

static Value step_method_close(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    ((AsyncStep *)(void *)args[0].o)->done = true;
    return tr_none();
}

static void step_dealloc(VM *vm, Object *self) {
    AsyncStep *step = (AsyncStep *)(void *)self;
    tr_object_release(vm, step->generator);
    for (int i = 0; i < 3; i++) {
        tr_release(vm, step->args[i]);
    }
    tr_object_free(vm, self);
}

static void step_traverse(Object *self, GcVisit visit, void *context) {
    AsyncStep *step = (AsyncStep *)(void *)self;
    tr_gc_visit_object(step->generator, visit, context);
    for (int i = 0; i < 3; i++) {
        tr_gc_visit_value(step->args[i], visit, context);
    }
}

static const BuiltinDef step_methods[] = {
    {"send(self, value, /)", step_method_send, NULL, 0},
    {"throw(self, typ, val=<unset>, tb=<unset>, /)", step_method_throw, NULL, 0},
    {"close(self, /)", step_method_close, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots step_slots = {
    .dealloc = step_dealloc,
    .traverse = step_traverse,
    .iter = iter_self,
    .next = step_next,
    .await = iter_self,
};
static const TypeSpec step_spec = {
    .name = "async_generator_asend",
    .instance_size = sizeof(AsyncStep),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &step_slots,
    .methods = step_methods,
};

static Value async_anext(VM *vm, ValueRef self) {
    Value none = tr_none();
    return step_new(vm, self, ASYNC_SEND, &none, 1);
}
static Value async_asend(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return step_new(vm, args[0], ASYNC_SEND, args + 1, 1);
}
static Value async_athrow(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    uint32_t count = tr_is_undef(args[2]) ? 1 : tr_is_undef(args[3]) ? 2 : 3;
    return step_new(vm, args[0], ASYNC_THROW, args + 1, count);
}
static Value async_aclose(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return step_new(vm, args[0], ASYNC_CLOSE, NULL, 0);
}

static const BuiltinDef async_methods[] = {
    {"asend(self, value, /)", async_asend, "asend(v) -> send 'v' in generator.", 0},
    {"athrow(self, typ, val=<unset>, tb=<unset>, /)", async_athrow, "athrow(value) -> raise exception in generator.", 0},
    {"aclose(self, /)", async_aclose, "aclose() -> raise GeneratorExit inside generator.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef async_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"ag_running", get_running, NULL, NULL},
    {"ag_code", get_code, NULL, NULL},
    {"ag_frame", get_frame, NULL, NULL},
    {"ag_await", get_delegate, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static void async_dealloc(VM *vm, Object *self) {
    GeneratorObject *g = (GeneratorObject *)(void *)self;
    self->flags |= OBJ_FINALIZED; /* without an event loop's hooks a suspended async generator is just dropped */
    (void)g;
    generator_dealloc(vm, self);
}
static const TypeSlots async_slots = {
    .dealloc = async_dealloc,
    .traverse = generator_traverse,
    .clear = generator_clear,
    .repr = generator_repr,
    .aiter = iter_self,
    .anext = async_anext,
};
static const TypeSpec async_spec = {
    .name = "async_generator",
    .instance_size = sizeof(GeneratorObject),
    .tag = TAG_GENERATOR,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &async_slots,
    .methods = async_methods,
    .getsets = async_getsets,
};

bool tr_generator_init_types(VM *vm) {
    return (vm->type.generator = tr_type_new_builtin(vm, &generator_spec, NULL)) &&
           (vm->type.coroutine = tr_type_new_builtin(vm, &coroutine_spec, NULL)) &&
           (vm->type.coroutine_wrapper = tr_type_new_builtin(vm, &wrapper_spec, NULL)) &&
           (vm->type.async_generator = tr_type_new_builtin(vm, &async_spec, NULL)) &&
           (vm->type.async_gen_asend = tr_type_new_builtin(vm, &step_spec, NULL));
}
