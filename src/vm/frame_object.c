/* Frames and tracebacks as objects of the language.
 *
 * A frame object refers to the live frame while that runs and keeps a snapshot of the variables afterwards; it is made only when a
 * program asks for one (sys._getframe, tb_frame, gi_frame). Traceback entries keep code and line, and make a frame object on demand. */
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

typedef struct FrameObject {
    Object base;
    Frame *live; /* NULL once the frame has ended */
    CodeObject *code;
    DictObject *globals, *builtins;
    Value locals; /* snapshot, UNDEF while live */
    Value back;   /* frame object of the caller, or UNDEF */
    int32_t line;
    uint32_t instruction;
} FrameObject;

static FrameObject *as_frame(ValueRef v) {
    return (FrameObject *)(void *)v.o;
}

static FrameObject *frame_object_new(VM *vm, CodeObject *code, DictObject *globals, DictObject *builtins) {
    FrameObject *f = tr_object_new(vm, vm->type.frame, sizeof *f);
    if (f) {
        f->code = tr_object_retain(code);
        f->globals = globals ? tr_object_retain(globals) : NULL;
        f->builtins = builtins ? tr_object_retain(builtins) : NULL;
        f->locals = f->back = tr_undef();
    }
    return f;
}

Value tr_frame_object(VM *vm, Frame *frame) {
    if (frame->frame_object) {
        return tr_obj_retained(frame->frame_object);
    }
    FrameObject *f = frame_object_new(vm, frame->code, frame->globals, frame->builtins);
    if (!f) {
        return tr_undef();
    }
    f->live = frame;
    frame->frame_object = tr_object_retain(f);
    frame->special = true;
    return tr_obj(f);
}

static void update_position(FrameObject *f) {
    if (f->live) {
        uint32_t at = (uint32_t)(f->live->pc - f->code->insns);
        f->instruction = at ? at - 1 : 0;
        f->line = (int32_t)tr_frame_line(f->live);
    }
}

void tr_frame_detach_object(VM *vm, Frame *frame) {
    FrameObject *f = (FrameObject *)(void *)frame->frame_object;
    frame->frame_object = NULL;
    if (f->base.rc > 1) {
        update_position(f);
        Value pending = vm->pending;
        vm->pending = tr_undef();
        f->locals = tr_frame_namespace(vm, frame);
        if (frame->previous && frame->previous->code && !frame->generator) {
            f->back = tr_frame_object(vm, frame->previous);
        }
        tr_error_clear(vm);
        vm->pending = pending;
    }
    f->live = NULL;
    tr_object_release(vm, f);
}

static void frame_dealloc(VM *vm, Object *self) {
    FrameObject *f = (FrameObject *)(void *)self;
    tr_object_release(vm, f->code);
    tr_object_release(vm, f->globals);
    tr_object_release(vm, f->builtins);
    tr_release(vm, f->locals);
    tr_release(vm, f->back);
    tr_object_free(vm, self);
}

static void frame_traverse(Object *self, GcVisit visit, void *context) {
    FrameObject *f = (FrameObject *)(void *)self;
    tr_gc_visit_object(f->code, visit, context);
    tr_gc_visit_object(f->globals, visit, context);
    tr_gc_visit_object(f->builtins, visit, context);
    tr_gc_visit_value(f->locals, visit, context);
    tr_gc_visit_value(f->back, visit, context);
}

static void frame_clear_slot(VM *vm, Object *self) {
    FrameObject *f = (FrameObject *)(void *)self;
    tr_store(vm, &f->locals, tr_undef());
    tr_store(vm, &f->back, tr_undef());
}

static Value frame_code(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_frame(self)->code);
}
static Value frame_globals(VM *vm, ValueRef self) {
    (void)vm;
    return as_frame(self)->globals ? tr_obj_retained(as_frame(self)->globals) : tr_none();
}
static Value frame_builtins(VM *vm, ValueRef self) {
    (void)vm;
    return as_frame(self)->builtins ? tr_obj_retained(as_frame(self)->builtins) : tr_none();
}
static Value frame_locals(VM *vm, ValueRef self) {
    FrameObject *f = as_frame(self);
    if (f->live) {
        return tr_frame_namespace(vm, f->live);
    }
    if (tr_is_undef(f->locals)) {
        DictObject *dict = tr_dict_new(vm);
        return dict ? tr_obj(dict) : tr_undef();
    }
    return tr_retain(f->locals);
}
static Value frame_back(VM *vm, ValueRef self) {
    FrameObject *f = as_frame(self);
    if (f->live) {
        return f->live->previous && f->live->previous->code ? tr_frame_object(vm, f->live->previous) : tr_none();
    }
    return tr_is_undef(f->back) ? tr_none() : tr_retain(f->back);
}
static Value frame_line(VM *vm, ValueRef self) {
    (void)vm;
    update_position(as_frame(self));
    return tr_int(as_frame(self)->line);
}
static Value frame_lasti(VM *vm, ValueRef self) {
    (void)vm;
    update_position(as_frame(self));
    return tr_int((int64_t)as_frame(self)->instruction * 2);
}
static Value frame_trace(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_none();
}
static Value frame_repr(VM *vm, ValueRef self) {
    FrameObject *f = as_frame(self);
    update_position(f);
    return tr_str_value(tr_str_format(vm, "<frame at %p, file %R, line %d, code %U>", (void *)self.o,
                                      tr_obj(f->code->filename), (int)f->line, f->code->name));
}
static Value frame_method_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    FrameObject *f = as_frame(args[0]);
    if (f->live) {
        return tr_raise(vm, vm->exc.RuntimeError, "cannot clear an executing frame");
    }
    frame_clear_slot(vm, args[0].o);
    return tr_none();
}
static const BuiltinDef frame_methods[] = {
    {"clear(self, /)", frame_method_clear, "F.clear(): clear most references held by the frame", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef frame_getsets[] = {
    {"f_code", frame_code, NULL, NULL},
    {"f_globals", frame_globals, NULL, NULL},
    {"f_builtins", frame_builtins, NULL, NULL},
    {"f_locals", frame_locals, NULL, NULL},
    {"f_back", frame_back, NULL, NULL},
    {"f_lineno", frame_line, NULL, NULL},
    {"f_lasti", frame_lasti, NULL, NULL},
    {"f_trace", frame_trace, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots frame_slots = {
    .dealloc = frame_dealloc,
    .traverse = frame_traverse,
    .clear = frame_clear_slot,
    .repr = frame_repr,
};
static const TypeSpec frame_spec = {
    .name = "frame",
    .instance_size = sizeof(FrameObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &frame_slots,
    .methods = frame_methods,
    .getsets = frame_getsets,
};

/* ---- traceback ---- */

static TracebackObject *as_traceback(ValueRef v) {
    return (TracebackObject *)(void *)v.o;
}

Value tr_traceback_new(VM *vm, Frame *frame, ValueRef next) {
    TracebackObject *t = tr_object_new(vm, vm->type.traceback, sizeof *t);
    if (!t) {
        return tr_undef();
    }
    t->next = next.tag == TAG_OBJECT ? tr_object_retain(next.o) : NULL;
    t->code = tr_object_retain(frame->code);
    uint32_t at = (uint32_t)(frame->pc - frame->code->insns);
    t->instruction = (int32_t)(at ? at - 1 : 0);
    t->line = (int32_t)tr_frame_line(frame);
    t->frame = frame->frame_object ? tr_obj_retained(frame->frame_object) : tr_obj_retained(frame->globals);
    return tr_obj(t);
}

/* Made on demand: then it knows code, globals and line, but no variables. */
static Value traceback_frame(VM *vm, ValueRef self) {
    TracebackObject *t = as_traceback(self);
    if (t->frame.tag == TAG_OBJECT) {
        return tr_retain(t->frame);
    }
    for (Frame *frame = vm->frame; frame && frame->code; frame = frame->previous) {
        if (frame->code == t->code && frame->globals == tr_as_dict(t->frame)) {
            Value live = tr_frame_object(vm, frame);
            if (!tr_is_error(live)) {
                tr_store(vm, &t->frame, tr_retain(live));
            }
            return live;
        }
    }
    FrameObject *f = frame_object_new(vm, t->code, tr_as_dict(t->frame), vm->builtins);
    if (!f) {
        return tr_undef();
    }
    f->line = t->line;
    f->instruction = (uint32_t)t->instruction;
    tr_store(vm, &t->frame, tr_obj_retained(f));
    return tr_obj(f);
}

static void traceback_dealloc(VM *vm, Object *self) {
    TracebackObject *t = (TracebackObject *)(void *)self;
    tr_object_release(vm, t->next);
    tr_object_release(vm, t->code);
    tr_release(vm, t->frame);
    tr_object_free(vm, self);
}
static void traceback_traverse(Object *self, GcVisit visit, void *context) {
    TracebackObject *t = (TracebackObject *)(void *)self;
    tr_gc_visit_object(t->next, visit, context);
    tr_gc_visit_object(t->code, visit, context);
    tr_gc_visit_value(t->frame, visit, context);
}
static void traceback_clear(VM *vm, Object *self) {
    TracebackObject *t = (TracebackObject *)(void *)self;
    TracebackObject *next = t->next;
    t->next = NULL;
    tr_object_release(vm, next);
}
static Value traceback_next(VM *vm, ValueRef self) {
    (void)vm;
    return as_traceback(self)->next ? tr_obj_retained(as_traceback(self)->next) : tr_none();
}
static bool traceback_set_next(VM *vm, ValueRef self, ValueRef value) {
    TracebackObject *t = as_traceback(self);
    if (!tr_is_none(value) && tr_type_of(vm, value) != vm->type.traceback) {
        return tr_raise(vm, vm->exc.TypeError, "expected traceback object, got '%T'", value), false;
    }
    for (TracebackObject *p = tr_is_none(value) ? NULL : as_traceback(value); p; p = p->next) {
        if (p == t) {
            return tr_raise(vm, vm->exc.ValueError, "traceback loop detected"), false;
        }
    }
    TracebackObject *old = t->next;
    t->next = tr_is_none(value) ? NULL : tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}
static Value traceback_line(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(as_traceback(self)->line);
}
static Value traceback_lasti(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int((int64_t)as_traceback(self)->instruction * 2);
}
static const GetSetDef traceback_getsets[] = {
    {"tb_next", traceback_next, traceback_set_next, NULL},
    {"tb_lineno", traceback_line, NULL, NULL},
    {"tb_lasti", traceback_lasti, NULL, NULL},
    {"tb_frame", traceback_frame, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots traceback_slots = {
    .dealloc = traceback_dealloc,
    .traverse = traceback_traverse,
    .clear = traceback_clear,
};
static const TypeSpec traceback_spec = {
    .name = "traceback",
    .instance_size = sizeof(TracebackObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &traceback_slots,
    .getsets = traceback_getsets,
};

bool tr_traceback_init_type(VM *vm) {
    return (vm->type.frame = tr_type_new_builtin(vm, &frame_spec, NULL)) &&
           (vm->type.traceback = tr_type_new_builtin(vm, &traceback_spec, NULL));
}
