/* The interpreter loop.
 *
 * One C function runs all compiled code of a VM between two calls from C: calls among compiled functions, generators in for loops and
 * instantiations switch frames without recursion. Each instruction tries the cases that need no call (ints, floats, cached
 * attributes) in line and leaves the rest to slow.c and cache.c. The frame's pc is stored before anything that may raise or run other
 * code. opcodes.def says what each instruction means; the order of the cases here is that of the list.
 *
 * Conventions in this file: R[x] register, K[x] constant; A, B, C, D operands of `insn`; SAVE stores pc; a failing
 * instruction goes to `error` with the exception pending. Values that die may leave work for the breaker (finalizers); instructions
 * that can release counted values end with NEXT_CHECK. */
#include "objects/bytes.h"
#include "objects/enum.h"
#include "objects/exception.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/type_internal.h"
#include "runtime/intrinsics.h"
#include "vm/typecheck.h"
#include "vm/vm_internal.h"

#include <math.h>

#if TR_WASM || defined(TR_SWITCH_DISPATCH)
#define USE_SWITCH 1
#else
#define USE_SWITCH 0
#endif

#define A insn.a
#define B insn.b
#define C insn.c
#define D insn.d
#define SAVE (frame->pc = pc)

#if USE_SWITCH
#define NEXT goto dispatch
#define CASE(name) case OP_##name:
#else
#define NEXT                                                                                       \
    do {                                                                                           \
        insn = *pc++;                                                                              \
        goto *labels[insn.op];                                                                     \
    } while (0)
#define CASE(name) label_##name:
#endif
#define NEXT_CHECK                                                                                 \
    do {                                                                                           \
        if (TR_UNLIKELY(vm->breaker)) {                                                            \
            goto breaker;                                                                          \
        }                                                                                          \
        NEXT;                                                                                      \
    } while (0)

/* Writes to a register: release what was there. */
#define SET(reg, value)                                                                            \
    do {                                                                                           \
        Value *slot_ = &R[reg];                                                                    \
        Value old_ = *slot_;                                                                       \
        *slot_ = (value);                                                                          \
        if (old_.tag >= TAG_HEAP && --old_.o->rc == 0) {                                           \
            tr_object_dead(vm, old_.o);                                                            \
        }                                                                                          \
    } while (0)
#define SET_INT(reg, value)                                                                        \
    do {                                                                                           \
        Value *slot_ = &R[reg];                                                                    \
        int64_t value_ = (value);                                                                  \
        if (TR_UNLIKELY(slot_->tag >= TAG_HEAP)) {                                                 \
            Value old_ = *slot_;                                                                   \
            *slot_ = tr_int(value_);                                                               \
            tr_release(vm, old_);                                                                  \
        } else {                                                                                   \
            *slot_ = tr_int(value_);                                                               \
        }                                                                                          \
    } while (0)
#define SET_FLOAT(reg, value)                                                                      \
    do {                                                                                           \
        Value *slot_ = &R[reg];                                                                    \
        double value_ = (value);                                                                   \
        if (TR_UNLIKELY(slot_->tag >= TAG_HEAP)) {                                                 \
            Value old_ = *slot_;                                                                   \
            *slot_ = tr_float(value_);                                                             \
            tr_release(vm, old_);                                                                  \
        } else {                                                                                   \
            *slot_ = tr_float(value_);                                                             \
        }                                                                                          \
    } while (0)

/* Consumes a temporary. */
#define DROP(reg)                                                                                  \
    do {                                                                                           \
        Value dead_ = R[reg];                                                                      \
        R[reg].tag = TAG_UNDEF;                                                                    \
        tr_release(vm, dead_);                                                                     \
    } while (0)
#define DROP_A_IF_TAKEN                                                                            \
    if (insn.flags & TAKE_A) {                                                                     \
        DROP(A);                                                                                   \
    }
#define DROP_B_IF_TAKEN                                                                            \
    if (insn.flags & TAKE_B) {                                                                     \
        DROP(B);                                                                                   \
    }
#define DROP_C_IF_TAKEN                                                                            \
    if (insn.flags & TAKE_C) {                                                                     \
        DROP(C);                                                                                   \
    }
/* After a result was computed from R[b] and R[c]: consume the operands, then write. The destination may be one of them. */
#define FINISH(value)                                                                              \
    do {                                                                                           \
        Value result_ = (value);                                                                   \
        if (insn.flags & (TAKE_B | TAKE_C)) {                                                      \
            DROP_B_IF_TAKEN                                                                        \
            DROP_C_IF_TAKEN                                                                        \
        }                                                                                          \
        if (tr_is_error(result_)) {                                                                \
            goto error;                                                                            \
        }                                                                                          \
        SET(A, result_);                                                                           \
    } while (0)
#define FINISH_B(value)                                                                            \
    do {                                                                                           \
        Value result_ = (value);                                                                   \
        DROP_B_IF_TAKEN                                                                            \
        if (tr_is_error(result_)) {                                                                \
            goto error;                                                                            \
        }                                                                                          \
        SET(A, result_);                                                                           \
    } while (0)

#define FLOAT_OF(v) ((v).tag == TAG_FLOAT ? (v).f : (double)(v).i)

#define ARITHMETIC(OPNAME, right, int_case, float_case)                                            \
    {                                                                                              \
        Value x = R[B], y = right;                                                                 \
        if (TR_LIKELY((x.tag | y.tag) == TAG_INT)) {                                               \
            int_case                                                                               \
        } else if ((x.tag | y.tag) == TAG_FLOAT) {                                                 \
            double p = FLOAT_OF(x), q = FLOAT_OF(y);                                               \
            float_case                                                                             \
        }                                                                                          \
        goto slow_##OPNAME;                                                                        \
    }

#define OVERFLOW_CASE(builtin)                                                                     \
    int64_t r;                                                                                     \
    if (TR_LIKELY(!builtin(x.i, y.i, &r))) {                                                       \
        SET_INT(A, r);                                                                             \
        NEXT;                                                                                      \
    }
#define FLOAT_CASE(expression)                                                                     \
    SET_FLOAT(A, expression);                                                                      \
    NEXT;
#define BIT_CASE(operator)                                                                         \
    SET_INT(A, x.i operator y.i);                                                                  \
    NEXT;
#define NO_CASE (void)0;

#define TRUEDIV_INT                                                                                \
    if (TR_LIKELY(y.i != 0 && x.i >= -(1LL << 53) && x.i <= (1LL << 53) && y.i >= -(1LL << 53) &&  \
                  y.i <= (1LL << 53))) {                                                           \
        SET_FLOAT(A, (double)x.i / (double)y.i);                                                   \
        NEXT;                                                                                      \
    }
#define TRUEDIV_FLOAT                                                                              \
    if (TR_LIKELY(q != 0)) {                                                                       \
        SET_FLOAT(A, p / q);                                                                       \
        NEXT;                                                                                      \
    }
#define FLOORDIV_INT                                                                               \
    if (TR_LIKELY(y.i > 0)) {                                                                      \
        int64_t q_ = x.i / y.i;                                                                    \
        q_ -= (x.i % y.i) < 0;                                                                     \
        SET_INT(A, q_);                                                                            \
        NEXT;                                                                                      \
    }
#define MOD_INT                                                                                    \
    if (TR_LIKELY(y.i > 0)) {                                                                      \
        int64_t r_ = x.i % y.i;                                                                    \
        SET_INT(A, r_ < 0 ? r_ + y.i : r_);                                                        \
        NEXT;                                                                                      \
    }
#define LSHIFT_INT                                                                                 \
    if (TR_LIKELY((uint64_t)y.i < 63 && x.i >= 0 && x.i <= (INT64_MAX >> y.i))) {                  \
        SET_INT(A, x.i << y.i);                                                                    \
        NEXT;                                                                                      \
    }
#define RSHIFT_INT                                                                                 \
    if (TR_LIKELY(y.i >= 0)) {                                                                     \
        SET_INT(A, x.i >> (y.i > 63 ? 63 : y.i));                                                  \
        NEXT;                                                                                      \
    }

#define COMPARE(OPNAME, operator, cmp)                                                             \
    {                                                                                              \
        Value x = R[B], y = R[C];                                                                  \
        bool truth_;                                                                               \
        if (TR_LIKELY((x.tag | y.tag) == TAG_INT)) {                                               \
            truth_ = x.i operator y.i;                                                             \
        } else if (x.tag == TAG_FLOAT && y.tag == TAG_FLOAT) {                                     \
            truth_ = x.f operator y.f;                                                             \
        } else {                                                                                   \
            SAVE;                                                                                  \
            FINISH(tr_compare(vm, x, y, cmp));                                                     \
            NEXT_CHECK;                                                                            \
        }                                                                                          \
        SET(A, tr_bool(truth_));                                                                   \
        NEXT;                                                                                      \
    }

#define COMPARE_JUMP(right, operator, cmp, sense)                                                  \
    {                                                                                              \
        Value x = R[A], y = right;                                                                 \
        bool truth_;                                                                               \
        if (TR_LIKELY((x.tag | y.tag) == TAG_INT)) {                                               \
            truth_ = x.i operator y.i;                                                             \
        } else if (x.tag == TAG_FLOAT && y.tag == TAG_FLOAT) {                                     \
            truth_ = x.f operator y.f;                                                             \
        } else {                                                                                   \
            SAVE;                                                                                  \
            int result_ = tr_compare_bool(vm, x, y, cmp);                                          \
            if (insn.flags & (TAKE_A | TAKE_B)) {                                                  \
                DROP_A_IF_TAKEN                                                                    \
                if (insn.flags & TAKE_B) {                                                         \
                    DROP(B);                                                                       \
                }                                                                                  \
            }                                                                                      \
            if (result_ < 0) {                                                                     \
                goto error;                                                                        \
            }                                                                                      \
            if (result_ == sense) {                                                                \
                pc += (int16_t)C;                                                                  \
            }                                                                                      \
            NEXT_CHECK;                                                                            \
        }                                                                                          \
        if (truth_ == sense) {                                                                     \
            pc += (int16_t)C;                                                                      \
        }                                                                                          \
        NEXT;                                                                                      \
    }
#define COMPARE_JUMPS(name, operator, cmp)                                                         \
    CASE(JUMP_##name) COMPARE_JUMP(R[B], operator, cmp, 1)                                         \
    CASE(JUMP_NOT_##name) COMPARE_JUMP(R[B], operator, cmp, 0)                                     \
    CASE(JUMP_##name##_K) COMPARE_JUMP(K[B], operator, cmp, 1)                                     \
    CASE(JUMP_NOT_##name##_K) COMPARE_JUMP(K[B], operator, cmp, 0)

/* Drops the `count` values from register `base` on. */
static inline void drop_registers(VM *vm, Value *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        Value v = values[i];
        if (v.tag >= TAG_HEAP) {
            values[i].tag = TAG_UNDEF;
            tr_release(vm, v);
        }
    }
}

/* A frame for the plain case: positional arguments only, as many as parameters, room on the stack. Takes the reference to the function.
 * NULL: use tr_frame_push(). */
static inline Frame *push_fast(VM *vm, Frame *caller, FunctionObject *function, Value *args, uint32_t n) {
    CodeObject *code = function->code;
    Frame *frame = caller->next;
    if (TR_UNLIKELY(!(code->code_flags & CODE_SIMPLE_ARGS) || n != code->positional_count || !frame ||
                    caller->generator || vm->depth >= vm->recursion_limit ||
                    (size_t)(caller->limit - args) <= code->register_count)) {
        return NULL;
    }
    for (uint32_t i = n; i < code->local_count; i++) {
        args[i] = tr_undef();
    }
    code->hot_count++;
    frame->previous = caller;
    frame->pc = code->insns;
    frame->regs = args;
    frame->free = args + code->register_count;
    frame->limit = caller->limit;
    frame->code = code;
    frame->function = function;
    frame->globals = function->globals;
    frame->builtins = function->builtins;
    frame->special = false;
    vm->frame = frame;
    vm->depth++;
    return frame;
}

static inline int fast_truth(VM *vm, ValueRef v) {
    if (v.tag == TAG_BOOL || v.tag == TAG_INT) {
        return v.i != 0;
    }
    if (v.tag == TAG_NONE) {
        return 0;
    }
    return tr_truth(vm, v);
}

/* The innermost handler for the instruction before `pc`, or NULL. */
static const Handler *find_handler(const Frame *frame) {
    const CodeObject *code = frame->code;
    uint32_t at = (uint32_t)(frame->pc - code->insns) - 1;
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const Handler *handler = &code->handlers[i];
        if (at >= handler->start && at < handler->end) {
            return handler;
        }
    }
    return NULL;
}

static Value get_slice(VM *vm, ValueRef object, ValueRef start, ValueRef stop) {
    bool plain = (start.tag == TAG_INT || start.tag == TAG_NONE) && (stop.tag == TAG_INT || stop.tag == TAG_NONE);
    if (plain && (object.tag == TAG_STR || object.tag == TAG_LIST)) {
        int64_t length = object.tag == TAG_STR ? (int64_t)tr_as_str(object)->length : (int64_t)tr_as_list(object)->size;
        int64_t from = start.tag == TAG_INT ? start.i : 0, to = stop.tag == TAG_INT ? stop.i : length;
        from = from < 0 ? TR_MAX(from + length, 0) : TR_MIN(from, length);
        to = to < 0 ? TR_MAX(to + length, 0) : TR_MIN(to, length);
        to = TR_MAX(from, to);
        if (object.tag == TAG_STR) {
            return tr_str_value(tr_str_substring(vm, tr_as_str(object), (size_t)from, (size_t)to));
        }
        ListObject *list = tr_list_slice(vm, tr_as_list(object), (size_t)from, (size_t)to);
        return list ? tr_obj(list) : tr_undef();
    }
    Value slice = tr_slice_new(vm, start, stop, tr_none());
    if (tr_is_error(slice)) {
        return slice;
    }
    Value result = tr_get_item(vm, object, slice);
    tr_release(vm, slice);
    return result;
}

Value tr_interpret(VM *vm, Frame *frame) {
#if !USE_SWITCH
    static const void *const labels[] = {
#define OP(name, format, flags, doc) &&label_##name,
#include "compiler/opcodes.def"
#undef OP
    };
#endif
    const Insn *pc;
    Value *R;
    const Value *K;
    Site *sites;
    Insn insn;
    Value returned;

    if (TR_UNLIKELY(tr_stack_check(vm))) {
        tr_frame_clear(vm, frame, frame->code->local_count);
        vm->frame = frame->previous;
        vm->depth--;
        return tr_undef();
    }
#define ENTER_FRAME                                                                                \
    do {                                                                                           \
        pc = frame->pc;                                                                            \
        R = frame->regs;                                                                           \
        K = frame->code->constants;                                                                \
        sites = frame->code->sites;                                                                \
    } while (0)
    ENTER_FRAME;
    if (tr_error_pending(vm)) { /* a generator is resumed to raise */
        goto error;
    }

#if USE_SWITCH
dispatch:
    insn = *pc++;
    {
        switch ((Opcode)insn.op) {
#else
    NEXT;
#endif

    /* ---- moving ---- */

    CASE(NOP) CASE(EXTRA) {
        NEXT;
    }
    CASE(MOVE) {
        Value v = R[B];
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(LOAD_K) {
        Value v = tr_retain(K[D]);
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(LOAD_INT) {
        SET_INT(A, D);
        NEXT;
    }
    CASE(LOAD_NONE) {
        SET(A, tr_none());
        NEXT_CHECK;
    }
    CASE(LOAD_BOOL) {
        SET(A, tr_bool(D));
        NEXT_CHECK;
    }
    CASE(LOAD_UNDEF) {
        SET(A, tr_undef());
        NEXT_CHECK;
    }
    CASE(CHECK_BOUND) {
        if (TR_UNLIKELY(R[A].tag == TAG_UNDEF)) {
            SAVE;
            tr_raise_unbound(vm, K[B], false);
            goto error;
        }
        NEXT;
    }
    CASE(DELETE_LOCAL) {
        if (R[A].tag == TAG_UNDEF) {
            SAVE;
            tr_raise_unbound(vm, K[B], false);
            goto error;
        }
        SET(A, tr_undef());
        NEXT_CHECK;
    }
    CASE(LOAD_INTRINSIC) {
        SAVE;
        Value v = tr_intrinsic(vm, (uint32_t)D);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT;
    }

    /* ---- cells ---- */

    CASE(MAKE_CELL) {
        SAVE;
        CellObject *cell = tr_cell_new(vm, R[A]);
        if (!cell) {
            goto error;
        }
        SET(A, tr_obj(cell));
        NEXT;
    }
    CASE(NEW_CELL) {
        SAVE;
        CellObject *cell = tr_cell_new(vm, tr_undef());
        if (!cell) {
            goto error;
        }
        SET(A, tr_obj(cell));
        NEXT_CHECK;
    }
    CASE(LOAD_CELL) {
        Value v = ((CellObject *)(void *)R[B].o)->value;
        if (TR_UNLIKELY(v.tag == TAG_UNDEF)) {
            SAVE;
            tr_raise_unbound(vm, K[C], false);
            goto error;
        }
        tr_retain(v);
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(STORE_CELL) {
        Value v = R[B];
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        tr_store(vm, &((CellObject *)(void *)R[A].o)->value, v);
        NEXT_CHECK;
    }
    CASE(DELETE_CELL) {
        CellObject *cell = (CellObject *)(void *)R[A].o;
        if (cell->value.tag == TAG_UNDEF) {
            SAVE;
            tr_raise_unbound(vm, K[C], false);
            goto error;
        }
        tr_store(vm, &cell->value, tr_undef());
        NEXT_CHECK;
    }
    CASE(LOAD_FREE) {
        Value v = frame->function->closure[B]->value;
        if (TR_UNLIKELY(v.tag == TAG_UNDEF)) {
            SAVE;
            tr_raise_unbound(vm, K[C], true);
            goto error;
        }
        tr_retain(v);
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(STORE_FREE) {
        Value v = R[B];
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        tr_store(vm, &frame->function->closure[A]->value, v);
        NEXT_CHECK;
    }
    CASE(DELETE_FREE) {
        CellObject *cell = frame->function->closure[A];
        if (cell->value.tag == TAG_UNDEF) {
            SAVE;
            tr_raise_unbound(vm, K[C], true);
            goto error;
        }
        tr_store(vm, &cell->value, tr_undef());
        NEXT_CHECK;
    }
    CASE(LOAD_CLOSURE) {
        SET(A, tr_obj_retained(frame->function->closure[B]));
        NEXT;
    }
    CASE(MAKE_FUNCTION) {
        SAVE;
        Value v = tr_make_function(vm, frame, tr_as_code(K[B]), &R[C]);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }

    /* ---- names ---- */

    CASE(LOAD_GLOBAL) {
        Site *site = &sites[D];
        const DictObject *dict = frame->globals;
        if (TR_LIKELY(site->kind == SITE_GLOBAL)) {
            if (TR_LIKELY(site->index < dict->used)) {
                const DictEntry *entry = &dict->entries[site->index];
                if (TR_LIKELY(entry->key.o == (Object *)(void *)site->name && entry->key.tag == TAG_STR)) {
                    Value v = tr_retain(entry->value);
                    SET(A, v);
                    NEXT_CHECK;
                }
            }
        } else if (site->kind == SITE_BUILTIN && dict->version == site->version) {
            const DictObject *builtins = frame->builtins;
            if (TR_LIKELY(site->index < builtins->used)) {
                const DictEntry *entry = &builtins->entries[site->index];
                if (TR_LIKELY(entry->key.o == (Object *)(void *)site->name && entry->key.tag == TAG_STR)) {
                    Value v = tr_retain(entry->value);
                    SET(A, v);
                    NEXT_CHECK;
                }
            }
        }
        SAVE;
        Value v = tr_load_global(vm, frame, site);
        if (tr_is_error(v)) {
            if (insn.flags & INPLACE) {
                tr_hint_bare_key(vm, site->name);
            }
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(STORE_GLOBAL) {
        Site *site = &sites[D];
        DictObject *dict = frame->globals;
        if (TR_LIKELY(site->kind == SITE_GLOBAL && site->index < dict->used)) {
            DictEntry *entry = &dict->entries[site->index];
            if (TR_LIKELY(entry->key.o == (Object *)(void *)site->name && entry->key.tag == TAG_STR)) {
                Value v = R[A];
                if (insn.flags & TAKE_A) {
                    R[A].tag = TAG_UNDEF;
                } else {
                    tr_retain(v);
                }
                tr_store(vm, &entry->value, v);
                NEXT_CHECK;
            }
        }
        SAVE;
        if (!tr_store_global(vm, frame, site, R[A])) {
            goto error;
        }
        DROP_A_IF_TAKEN
        NEXT_CHECK;
    }
    CASE(DELETE_GLOBAL) {
        SAVE;
        if (!tr_delete_global(vm, frame, frame->code->sites[D].name)) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(LOAD_NAME) {
        SAVE;
        Value v = tr_load_name(vm, frame, &sites[D]);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(STORE_NAME) {
        SAVE;
        if (!tr_store_name(vm, frame, frame->code->sites[D].name, R[A])) {
            goto error;
        }
        DROP_A_IF_TAKEN
        NEXT_CHECK;
    }
    CASE(DELETE_NAME) {
        SAVE;
        if (!tr_delete_name(vm, frame, frame->code->sites[D].name)) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(LOAD_CLASS_FREE) {
        SAVE;
        Value v = tr_load_class_free(vm, frame, frame->code->sites[C].name, tr_obj(frame->function->closure[B]));
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(LOAD_LOCALS) {
        SAVE;
        Value v = tr_frame_namespace(vm, frame);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT;
    }
    CASE(SETUP_ANNOTATIONS) {
        SAVE;
        if (!tr_setup_annotations(vm, frame)) {
            goto error;
        }
        NEXT;
    }

    /* ---- attributes and items ---- */

    CASE(GET_ATTR) {
        Value object = R[B];
        Site *site = &sites[C];
        if (TR_LIKELY(tr_is_shaped(object))) {
            InstanceObject *instance = (InstanceObject *)(void *)object.o;
            if (TR_LIKELY(instance->shape == site->key)) {
                if (TR_LIKELY(site->kind == SITE_FIELD)) {
                    Value v = tr_retain(instance->fields[site->index]);
                    DROP_B_IF_TAKEN
                    SET(A, v);
                    NEXT_CHECK;
                }
                if (site->kind == SITE_OVERFLOW) {
                    Value v = tr_retain(instance->overflow[site->index]);
                    DROP_B_IF_TAKEN
                    SET(A, v);
                    NEXT_CHECK;
                }
                if (site->kind == SITE_CLASS_VALUE && object.o->type->version == site->version) {
                    Value v = tr_retain(((const DictObject *)site->value)->entries[site->index].value);
                    DROP_B_IF_TAKEN
                    SET(A, v);
                    NEXT_CHECK;
                }
                if (site->kind == SITE_PROPERTY) {
                    Value *args = frame->free; /* beyond the frame's registers: there is always room for one */
                    FunctionObject *getter = site->value;
                    SAVE;
                    if (getter->code->positional_count == 1 && (getter->code->code_flags & CODE_SIMPLE_ARGS) && !frame->generator) {
                        *args = tr_retain(object);
                        DROP_B_IF_TAKEN
                        Frame *callee = tr_frame_push(vm, getter, args, 1, NULL);
                        if (!callee) {
                            goto error;
                        }
                        callee->kind = FRAME_CALL;
                        callee->result = A;
                        frame = callee;
                        ENTER_FRAME;
                        NEXT;
                    }
                }
            }
        } else if (object.tag == TAG_TYPE) {
            if (object.o == site->key && site->kind == SITE_TYPE_VALUE &&
                ((TypeObject *)(void *)object.o)->version == site->version) {
                Value v = tr_retain(((const DictObject *)site->value)->entries[site->index].value);
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        } else if (object.tag == TAG_MODULE && ((ModuleObject *)(void *)object.o)->dict == site->key) {
            const DictObject *dict = ((ModuleObject *)(void *)object.o)->dict;
            if (site->index < dict->used) {
                const DictEntry *entry = &dict->entries[site->index];
                if (entry->key.o == (Object *)(void *)site->name && entry->key.tag == TAG_STR) {
                    Value v = tr_retain(entry->value);
                    DROP_B_IF_TAKEN
                    SET(A, v);
                    NEXT_CHECK;
                }
            }
        }
        SAVE;
        FINISH_B(tr_site_get_attr(vm, object, site));
        NEXT_CHECK;
    }
    CASE(SET_ATTR) {
        Value object = R[A];
        Site *site = &sites[C];
        if (TR_LIKELY(object.tag == TAG_INSTANCE)) {
            InstanceObject *instance = (InstanceObject *)(void *)object.o;
            if (TR_LIKELY(instance->shape == site->key)) {
                Value v = R[B];
                if (TR_LIKELY(site->kind == SITE_FIELD)) {
                    if (insn.flags & TAKE_B) {
                        R[B].tag = TAG_UNDEF;
                    } else {
                        tr_retain(v);
                    }
                    tr_store(vm, &instance->fields[site->index], v);
                    DROP_A_IF_TAKEN
                    NEXT_CHECK;
                }
                if (site->kind == SITE_ADD_FIELD && site->index < instance->shape->inline_fields) {
                    if (insn.flags & TAKE_B) {
                        R[B].tag = TAG_UNDEF;
                    } else {
                        tr_retain(v);
                    }
                    instance->fields[site->index] = v;
                    instance->shape = site->value;
                    DROP_A_IF_TAKEN
                    NEXT_CHECK;
                }
            }
        } else if (TR_UNLIKELY(object.tag == TAG_STRUCT) && object.o->rc > 1 && !(insn.flags & INPLACE)) {
            SAVE;
            InstanceObject *copy = tr_instance_copy(vm, (InstanceObject *)(void *)object.o);
            if (!copy) {
                goto error;
            }
            SET(A, tr_obj(copy));
            object = R[A];
        }
        SAVE;
        bool ok = tr_site_set_attr(vm, object, site, R[B]);
        DROP_B_IF_TAKEN
        DROP_A_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(DEL_ATTR) {
        SAVE;
        StrObject *name = frame->code->sites[C].name;
        bool ok = R[A].tag == TAG_DICT ? tr_map_delete_attr(vm, R[A], name) : tr_set_attr(vm, R[A], name, tr_undef());
        DROP_A_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(LOAD_METHOD) {
        Value object = R[B];
        Site *site = &sites[C];
        if (TR_LIKELY(object.tag >= TAG_HEAP)) {
            if (tr_is_shaped(object)
                    ? (((InstanceObject *)(void *)object.o)->shape == site->key && site->kind == SITE_METHOD)
                    : (object.o->type == site->key && site->kind == SITE_BUILTIN_METHOD)) {
                Value function = tr_obj_retained(site->value);
                if (insn.flags & TAKE_B) {
                    R[B].tag = TAG_UNDEF;
                } else {
                    object.o->rc++;
                }
                SET(A, function);
                SET(A + 1, object);
                NEXT;
            }
            if (object.tag == TAG_TYPE && object.o == site->key && site->kind == SITE_TYPE_VALUE &&
                ((TypeObject *)(void *)object.o)->version == site->version) {
                Value found = tr_retain(((const DictObject *)site->value)->entries[site->index].value);
                DROP_B_IF_TAKEN
                SET(A, found);
                SET(A + 1, tr_undef());
                NEXT_CHECK;
            }
            if (object.tag == TAG_MODULE && site->kind == SITE_MODULE &&
                ((ModuleObject *)(void *)object.o)->dict == site->key) {
                const DictObject *dict = ((ModuleObject *)(void *)object.o)->dict;
                const DictEntry *entry = &dict->entries[site->index];
                if (site->index < dict->used && entry->key.o == (Object *)(void *)site->name &&
                    entry->key.tag == TAG_STR) {
                    Value v = tr_retain(entry->value);
                    DROP_B_IF_TAKEN
                    SET(A, v);
                    SET(A + 1, tr_undef());
                    NEXT_CHECK;
                }
            }
        }
        SAVE;
        Value function, self;
        tr_retain(object);
        if (!tr_site_load_method(vm, object, site, &function, &self)) {
            tr_release(vm, object);
            DROP_B_IF_TAKEN
            goto error;
        }
        DROP_B_IF_TAKEN
        SET(A, function);
        SET(A + 1, self);
        NEXT_CHECK;
    }
    CASE(WRITE_BACK_ATTR) {
        if (TR_UNLIKELY(R[B].tag == TAG_STRUCT)) {
            SAVE;
            if (R[A].tag == TAG_STRUCT && R[A].o->rc > 1 && !(insn.flags & INPLACE)) {
                InstanceObject *copy = tr_instance_copy(vm, (InstanceObject *)(void *)R[A].o);
                if (!copy) {
                    goto error;
                }
                SET(A, tr_obj(copy));
            }
            if (!tr_site_set_attr(vm, R[A], &sites[C], R[B])) {
                goto error;
            }
        }
        if (insn.flags & (TAKE_A | TAKE_B)) {
            DROP_A_IF_TAKEN
            DROP_B_IF_TAKEN
        }
        NEXT_CHECK;
    }
    CASE(WRITE_BACK_ITEM) {
        if (TR_UNLIKELY(R[C].tag == TAG_STRUCT)) {
            SAVE;
            if (!tr_set_item(vm, R[A], R[B], R[C])) {
                goto error;
            }
        }
        if (insn.flags & (TAKE_A | TAKE_B | TAKE_C)) {
            DROP_A_IF_TAKEN
            DROP_B_IF_TAKEN
            DROP_C_IF_TAKEN
        }
        NEXT_CHECK;
    }
    CASE(UNSHARE) {
        if (TR_UNLIKELY(R[A].tag == TAG_STRUCT) && R[A].o->rc > 1) {
            SAVE;
            InstanceObject *copy = tr_instance_copy(vm, (InstanceObject *)(void *)R[A].o);
            if (!copy) {
                goto error;
            }
            SET(A, tr_obj(copy));
        }
        NEXT;
    }
    CASE(GET_ITEM) {
        Value object = R[B], key = R[C];
        if (TR_LIKELY(object.tag == TAG_LIST && key.tag == TAG_INT)) {
            const ListObject *list = tr_as_list(object);
            uint64_t i = (uint64_t)(key.i < 0 ? key.i + (int64_t)list->size : key.i);
            if (TR_LIKELY(i < list->size)) {
                Value v = tr_retain(tr_list_at(list, (size_t)i));
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        } else if (object.tag == TAG_TUPLE && key.tag == TAG_INT) {
            const TupleObject *tuple = tr_as_tuple(object);
            uint64_t i = (uint64_t)(key.i < 0 ? key.i + (int64_t)tuple->size : key.i);
            if (TR_LIKELY(i < tuple->size)) {
                Value v = tr_retain(tuple->items[i]);
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        } else if (object.tag == TAG_DICT) {
            ValueRef found;
            SAVE;
            int status = tr_dict_get(vm, tr_as_dict(object), key, &found);
            if (TR_LIKELY(status > 0)) {
                Value v = tr_retain(found);
                if (insn.flags & (TAKE_B | TAKE_C)) {
                    DROP_B_IF_TAKEN
                    DROP_C_IF_TAKEN
                }
                SET(A, v);
                NEXT_CHECK;
            }
            if (status == 0) {
                tr_raise_value(vm, vm->exc.KeyError, key);
            }
            DROP_B_IF_TAKEN
            DROP_C_IF_TAKEN
            goto error;
        } else if (object.tag == TAG_STR && key.tag == TAG_INT) {
            StrObject *s = tr_as_str(object);
            uint64_t i = (uint64_t)(key.i < 0 ? key.i + (int64_t)s->length : key.i);
            if (TR_LIKELY(i < s->length && tr_str_is_ascii(s))) {
                Value v = tr_obj_retained(vm->ascii[(unsigned char)s->data[i] & 127]);
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        }
        SAVE;
        FINISH(tr_get_item(vm, object, key));
        NEXT_CHECK;
    }
    CASE(GET_ITEM_I) {
        Value object = R[B];
        int64_t key = (int16_t)C;
        if (TR_LIKELY(object.tag == TAG_LIST)) {
            const ListObject *list = tr_as_list(object);
            uint64_t i = (uint64_t)(key < 0 ? key + (int64_t)list->size : key);
            if (TR_LIKELY(i < list->size)) {
                Value v = tr_retain(tr_list_at(list, (size_t)i));
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        } else if (object.tag == TAG_TUPLE) {
            const TupleObject *tuple = tr_as_tuple(object);
            uint64_t i = (uint64_t)(key < 0 ? key + (int64_t)tuple->size : key);
            if (TR_LIKELY(i < tuple->size)) {
                Value v = tr_retain(tuple->items[i]);
                DROP_B_IF_TAKEN
                SET(A, v);
                NEXT_CHECK;
            }
        }
        SAVE;
        FINISH_B(tr_get_item(vm, object, tr_int(key)));
        NEXT_CHECK;
    }
    CASE(SET_ITEM) {
        Value object = R[A], key = R[B], value = R[C];
        SAVE;
        bool ok;
        if (TR_LIKELY(object.tag == TAG_LIST && key.tag == TAG_INT)) {
            ListObject *list = tr_as_list(object);
            uint64_t i = (uint64_t)(key.i < 0 ? key.i + (int64_t)list->size : key.i);
            if (TR_LIKELY(i < list->size)) {
                if (!list->tags && value.tag == list->item_tag && value.tag < TAG_HEAP) {
                    list->items[i].bits = value.bits;
                    if (insn.flags & TAKE_A) {
                        DROP(A);
                        NEXT_CHECK;
                    }
                    NEXT;
                }
                ok = tr_list_set(vm, list, (size_t)i, value);
            } else {
                ok = tr_set_item(vm, object, key, value);
            }
        } else if (object.tag == TAG_DICT) {
            ok = tr_dict_set(vm, tr_as_dict(object), key, value);
        } else {
            ok = tr_set_item(vm, object, key, value);
        }
        if (insn.flags & (TAKE_A | TAKE_B | TAKE_C)) {
            DROP_C_IF_TAKEN
            DROP_B_IF_TAKEN
            DROP_A_IF_TAKEN
        }
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(DEL_ITEM) {
        SAVE;
        bool ok = tr_del_item(vm, R[A], R[B]);
        DROP_B_IF_TAKEN
        DROP_A_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(GET_SLICE) {
        SAVE;
        Value v = get_slice(vm, R[B], R[C], R[C + 1]);
        if (insn.flags & TAKE_C) {
            DROP(C);
            DROP(C + 1);
        }
        DROP_B_IF_TAKEN
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(BUILD_SLICE) {
        SAVE;
        Value v = tr_slice_new(vm, R[B], R[B + 1], C == 3 ? R[B + 2] : tr_none());
        drop_registers(vm, &R[B], C);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }

    /* ---- arithmetic ---- */

    CASE(ADD) ARITHMETIC(r, R[C], OVERFLOW_CASE(__builtin_add_overflow), FLOAT_CASE(p + q))
    CASE(SUB) ARITHMETIC(r, R[C], OVERFLOW_CASE(__builtin_sub_overflow), FLOAT_CASE(p - q))
    CASE(MUL) ARITHMETIC(r, R[C], OVERFLOW_CASE(__builtin_mul_overflow), FLOAT_CASE(p * q))
    CASE(TRUEDIV) ARITHMETIC(r, R[C], TRUEDIV_INT, TRUEDIV_FLOAT)
    CASE(FLOORDIV) ARITHMETIC(r, R[C], FLOORDIV_INT, (void)p; (void)q;)
    CASE(MOD) ARITHMETIC(r, R[C], MOD_INT, (void)p; (void)q;)
    CASE(POW) goto slow_r;
    CASE(MATMUL) goto slow_r;
    CASE(AND) ARITHMETIC(r, R[C], BIT_CASE(&), (void)p; (void)q;)
    CASE(OR) ARITHMETIC(r, R[C], BIT_CASE(|), (void)p; (void)q;)
    CASE(XOR) ARITHMETIC(r, R[C], BIT_CASE(^), (void)p; (void)q;)
    CASE(LSHIFT) ARITHMETIC(r, R[C], LSHIFT_INT, (void)p; (void)q;)
    CASE(RSHIFT) ARITHMETIC(r, R[C], RSHIFT_INT, (void)p; (void)q;)
    CASE(ADD_K) ARITHMETIC(k, K[C], OVERFLOW_CASE(__builtin_add_overflow), FLOAT_CASE(p + q))
    CASE(SUB_K) ARITHMETIC(k, K[C], OVERFLOW_CASE(__builtin_sub_overflow), FLOAT_CASE(p - q))
    CASE(MUL_K) ARITHMETIC(k, K[C], OVERFLOW_CASE(__builtin_mul_overflow), FLOAT_CASE(p * q))
    CASE(TRUEDIV_K) ARITHMETIC(k, K[C], TRUEDIV_INT, TRUEDIV_FLOAT)
    CASE(FLOORDIV_K) ARITHMETIC(k, K[C], FLOORDIV_INT, (void)p; (void)q;)
    CASE(MOD_K) ARITHMETIC(k, K[C], MOD_INT, (void)p; (void)q;)
    CASE(POW_K) goto slow_k;
    CASE(MATMUL_K) goto slow_k;
    CASE(AND_K) ARITHMETIC(k, K[C], BIT_CASE(&), (void)p; (void)q;)
    CASE(OR_K) ARITHMETIC(k, K[C], BIT_CASE(|), (void)p; (void)q;)
    CASE(XOR_K) ARITHMETIC(k, K[C], BIT_CASE(^), (void)p; (void)q;)
    CASE(LSHIFT_K) ARITHMETIC(k, K[C], LSHIFT_INT, (void)p; (void)q;)
    CASE(RSHIFT_K) ARITHMETIC(k, K[C], RSHIFT_INT, (void)p; (void)q;)
    {
    slow_r:
        SAVE;
        if (insn.op == OP_ADD && A == B && R[A].tag >= TAG_HEAP && R[A].o->rc == 1) {
            bool done;
            bool ok = tr_slow_add_to(vm, &R[A], R[C], (insn.flags & INPLACE) != 0, &done);
            if (done) {
                DROP_C_IF_TAKEN
                if (!ok) {
                    goto error;
                }
                NEXT_CHECK;
            }
        }
        FINISH(tr_slow_binary(vm, insn.op - (uint32_t)OP_ADD, (insn.flags & INPLACE) != 0, R[B], R[C]));
        NEXT_CHECK;
    slow_k:
        SAVE;
        if (insn.op == OP_ADD_K && A == B && R[A].tag >= TAG_HEAP && R[A].o->rc == 1) {
            bool done;
            bool ok = tr_slow_add_to(vm, &R[A], K[C], (insn.flags & INPLACE) != 0, &done);
            if (done) {
                if (!ok) {
                    goto error;
                }
                NEXT_CHECK;
            }
        }
        FINISH_B(tr_slow_binary(vm, insn.op - (uint32_t)OP_ADD_K, (insn.flags & INPLACE) != 0, R[B], K[C]));
        NEXT_CHECK;
    }
    CASE(NEG) {
        Value v = R[B];
        if (TR_LIKELY(v.tag == TAG_INT && v.i != INT64_MIN)) {
            SET_INT(A, -v.i);
            NEXT;
        }
        if (v.tag == TAG_FLOAT) {
            SET_FLOAT(A, -v.f);
            NEXT;
        }
        SAVE;
        FINISH_B(tr_unary(vm, UN_NEG, v));
        NEXT_CHECK;
    }
    CASE(POS) {
        SAVE;
        FINISH_B(tr_unary(vm, UN_POS, R[B]));
        NEXT_CHECK;
    }
    CASE(INVERT) {
        SAVE;
        FINISH_B(tr_unary(vm, UN_INVERT, R[B]));
        NEXT_CHECK;
    }
    CASE(NOT) {
        SAVE;
        int truth = fast_truth(vm, R[B]);
        DROP_B_IF_TAKEN
        if (truth < 0) {
            goto error;
        }
        SET(A, tr_bool(!truth));
        NEXT_CHECK;
    }
    CASE(LT) COMPARE(LT, <, CMP_LT)
    CASE(LE) COMPARE(LE, <=, CMP_LE)
    CASE(EQ) COMPARE(EQ, ==, CMP_EQ)
    CASE(NE) COMPARE(NE, !=, CMP_NE)
    CASE(GT) COMPARE(GT, >, CMP_GT)
    CASE(GE) COMPARE(GE, >=, CMP_GE)
    CASE(IS) {
        bool same = tr_is_same(R[B], R[C]);
        FINISH(tr_bool(same));
        NEXT_CHECK;
    }
    CASE(IS_NOT) {
        bool same = tr_is_same(R[B], R[C]);
        FINISH(tr_bool(!same));
        NEXT_CHECK;
    }
    CASE(IN) {
        SAVE;
        int found = tr_contains(vm, R[C], R[B]);
        FINISH(found < 0 ? tr_undef() : tr_bool(found));
        NEXT_CHECK;
    }
    CASE(NOT_IN) {
        SAVE;
        int found = tr_contains(vm, R[C], R[B]);
        FINISH(found < 0 ? tr_undef() : tr_bool(!found));
        NEXT_CHECK;
    }

    /* ---- jumps ---- */

    CASE(JUMP) {
        pc += D;
        NEXT;
    }
    CASE(JUMP_BACK) {
        pc += D;
        NEXT_CHECK;
    }
    CASE(JUMP_IF) {
        SAVE;
        int truth = fast_truth(vm, R[A]);
        DROP_A_IF_TAKEN
        if (TR_UNLIKELY(truth < 0)) {
            goto error;
        }
        if (truth) {
            pc += D;
        }
        NEXT_CHECK;
    }
    CASE(JUMP_IF_NOT) {
        SAVE;
        int truth = fast_truth(vm, R[A]);
        DROP_A_IF_TAKEN
        if (TR_UNLIKELY(truth < 0)) {
            goto error;
        }
        if (!truth) {
            pc += D;
        }
        NEXT_CHECK;
    }
    CASE(JUMP_IF_NONE) {
        bool none = R[A].tag == TAG_NONE;
        DROP_A_IF_TAKEN
        if (none) {
            pc += D;
        }
        NEXT_CHECK;
    }
    CASE(JUMP_IF_NOT_NONE) {
        bool none = R[A].tag == TAG_NONE;
        DROP_A_IF_TAKEN
        if (!none) {
            pc += D;
        }
        NEXT_CHECK;
    }
    CASE(JUMP_IF_UNDEF) {
        if (R[A].tag == TAG_UNDEF) {
            pc += D;
        }
        NEXT;
    }
    CASE(JUMP_IF_NOT_STRUCT) {
        if (R[A].tag != TAG_STRUCT) {
            pc += D;
        }
        NEXT;
    }
    COMPARE_JUMPS(LT, <, CMP_LT)
    COMPARE_JUMPS(LE, <=, CMP_LE)
    COMPARE_JUMPS(EQ, ==, CMP_EQ)
    COMPARE_JUMPS(NE, !=, CMP_NE)
    COMPARE_JUMPS(GT, >, CMP_GT)
    COMPARE_JUMPS(GE, >=, CMP_GE)

    /* ---- iteration ---- */

    CASE(GET_ITER) {
        SAVE;
        FINISH_B(tr_iter(vm, R[B]));
        NEXT_CHECK;
    }
    CASE(FOR_ITER) {
        Value iterator = R[B];
        switch (iterator.tag) {
        case TAG_RANGE_ITER: {
            RangeIterator *it = (RangeIterator *)(void *)iterator.o;
            if (TR_LIKELY(it->remaining > 0)) {
                int64_t i = it->next;
                it->remaining--;
                it->next = (int64_t)((uint64_t)i + (uint64_t)it->step);
                SET_INT(A, i);
                NEXT;
            }
            goto exhausted;
        }
        case TAG_LIST_ITER: {
            ListIterator *it = (ListIterator *)(void *)iterator.o;
            const ListObject *list = (const ListObject *)(void *)it->sequence;
            if (TR_LIKELY(list && it->index < list->size)) {
                Value v = tr_retain(tr_list_at(list, it->index++));
                SET(A, v);
                NEXT_CHECK;
            }
            break;
        }
        case TAG_TUPLE_ITER: {
            ListIterator *it = (ListIterator *)(void *)iterator.o;
            const TupleObject *tuple = (const TupleObject *)(void *)it->sequence;
            if (TR_LIKELY(tuple && it->index < tuple->size)) {
                Value v = tr_retain(tuple->items[it->index++]);
                SET(A, v);
                NEXT_CHECK;
            }
            break;
        }
        case TAG_GENERATOR: {
            GeneratorObject *generator = (GeneratorObject *)(void *)iterator.o;
            if (iterator.o->type == vm->type.generator && generator->frame.code && !generator->running &&
                vm->depth < vm->recursion_limit) {
                SAVE;
                Frame *callee = &generator->frame;
                if (generator->started) {
                    tr_store(vm, &generator->registers[generator->sent], tr_none());
                }
                generator->running = generator->started = true;
                callee->previous = frame;
                callee->next = frame->next;
                callee->free = frame->free;
                callee->limit = frame->limit;
                callee->kind = FRAME_FOR;
                generator->exc_info.previous = vm->exc_info;
                vm->exc_info = &generator->exc_info;
                vm->frame = frame = callee;
                vm->depth++;
                ENTER_FRAME;
                NEXT;
            }
            break;
        }
        default:
            break;
        }
        SAVE;
        Value v = tr_type_of(vm, iterator)->slots.next(vm, iterator);
        if (TR_LIKELY(!tr_is_undef(v))) {
            SET(A, v);
            NEXT_CHECK;
        }
        if (tr_error_pending(vm)) {
            if (!tr_error_matches(vm, vm->exc.StopIteration)) {
                goto error;
            }
            tr_error_clear(vm); /* the end, with a value that nobody asked for */
        }
    exhausted:
        DROP(B);
        pc += C;
        NEXT_CHECK;
    }
    CASE(UNPACK) {
        Value source = R[B];
        SAVE;
        if (TR_LIKELY(source.tag == TAG_TUPLE && tr_as_tuple(source)->size == C)) {
            TupleObject *tuple = tr_as_tuple(source);
            uint32_t count = C;
            if (!(insn.flags & TAKE_B)) {
                tr_object_retain(tuple);
            } else {
                R[B].tag = TAG_UNDEF;
            }
            for (uint32_t i = 0; i < count; i++) {
                Value v = tr_retain(tuple->items[i]);
                SET(A + i, v);
            }
            tr_object_release(vm, tuple);
            NEXT_CHECK;
        }
        tr_retain(source);
        DROP_B_IF_TAKEN
        bool ok = tr_unpack(vm, source, &R[A], C);
        tr_release(vm, source);
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(UNPACK_EX) {
        Value source = tr_retain(R[B]);
        SAVE;
        DROP_B_IF_TAKEN
        bool ok = tr_unpack_ex(vm, source, &R[A], C & 255u, C >> 8);
        tr_release(vm, source);
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }

    /* ---- building ---- */

    CASE(BUILD_LIST) {
        SAVE;
        ListObject *list = tr_list_take_array(vm, &R[B], C);
        if (!list) {
            goto error;
        }
        SET(A, tr_obj(list));
        NEXT_CHECK;
    }
    CASE(BUILD_TUPLE) {
        SAVE;
        TupleObject *tuple = tr_tuple_take_array(vm, &R[B], C);
        if (!tuple) {
            goto error;
        }
        SET(A, tr_obj(tuple));
        NEXT_CHECK;
    }
    CASE(BUILD_SET) {
        SAVE;
        SetObject *set = tr_set_new(vm);
        bool ok = set != NULL;
        for (uint32_t i = 0; ok && i < C; i++) {
            ok = tr_set_add(vm, set, R[B + i]);
        }
        drop_registers(vm, &R[B], C);
        if (!ok) {
            if (set) {
                tr_object_release(vm, set);
            }
            goto error;
        }
        SET(A, tr_obj(set));
        NEXT_CHECK;
    }
    CASE(BUILD_DICT) {
        SAVE;
        DictObject *dict = tr_dict_new_sized(vm, C);
        bool ok = dict != NULL;
        for (uint32_t i = 0; ok && i < C; i++) {
            ok = tr_dict_set(vm, dict, R[B + 2 * i], R[B + 2 * i + 1]);
        }
        drop_registers(vm, &R[B], 2u * C);
        if (!ok) {
            if (dict) {
                tr_object_release(vm, dict);
            }
            goto error;
        }
        SET(A, tr_obj(dict));
        NEXT_CHECK;
    }
    CASE(BUILD_STRING) {
        SAVE;
        Value v = tr_build_string(vm, &R[B], C);
        drop_registers(vm, &R[B], C);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(LIST_APPEND) {
        Value v = R[B];
        SAVE;
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        if (TR_UNLIKELY(!tr_list_append_take(vm, tr_as_list(R[A]), v))) {
            goto error;
        }
        NEXT;
    }
    CASE(LIST_EXTEND) {
        SAVE;
        bool ok = tr_list_display_extend(vm, tr_as_list(R[A]), R[B], (insn.flags & INPLACE) != 0);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(LIST_TO_TUPLE) {
        SAVE;
        FINISH_B(tr_tuple_from(vm, R[B]));
        NEXT_CHECK;
    }
    CASE(SET_ADD) {
        SAVE;
        bool ok = tr_set_add(vm, tr_as_set(R[A]), R[B]);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(SET_UPDATE) {
        SAVE;
        bool ok = tr_set_update(vm, tr_as_set(R[A]), R[B]);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(DICT_SET) {
        SAVE;
        bool ok = tr_dict_set(vm, tr_as_dict(R[A]), R[B], R[C]);
        DROP_B_IF_TAKEN
        DROP_C_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(DICT_UPDATE) {
        SAVE;
        bool ok = tr_dict_display_update(vm, tr_as_dict(R[A]), R[B]);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(DICT_MERGE) {
        SAVE;
        bool ok = tr_dict_merge_keywords(vm, tr_as_dict(R[A]), R[B], R[C]);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(FORMAT_VALUE) {
        static const int conversions[8] = {0, 's', 'r', 'a', 0, 0, 0, 0};
        SAVE;
        Value v = tr_format_value(vm, R[B], conversions[C & 7], C & 8 ? R[B + 1] : tr_undef());
        DROP(B);
        if (C & 8) {
            DROP(B + 1);
        }
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }

    /* ---- calls ---- */

    CASE(CALL) {
        Value *base = &R[A];
        uint32_t n = B;
        SAVE;
        Value callee = base[0];
        Frame *made;
        uint16_t destination = C;
        if (TR_LIKELY(callee.tag == TAG_FUNCTION)) {
            base[0].tag = TAG_UNDEF;
            made = push_fast(vm, frame, tr_as_function(callee), base + 1, n);
            if (TR_UNLIKELY(!made)) {
                made = tr_frame_push(vm, tr_as_function(callee), base + 1, n, NULL);
                if (TR_UNLIKELY(!made)) {
                    tr_release(vm, callee);
                    goto error;
                }
                callee.o->rc--; /* the frame keeps one */
            }
            made->kind = FRAME_CALL;
            made->result = destination;
            frame = made;
            ENTER_FRAME;
            NEXT;
        }
        if (callee.tag == TAG_BUILTIN) {
            BuiltinObject *builtin = (BuiltinObject *)(void *)callee.o;
            returned = tr_builtin_call(vm, builtin, builtin->self, base + 1, n, NULL);
            goto call_done;
        }
        if (callee.tag == TAG_TYPE) {
            TypeObject *type = (TypeObject *)(void *)callee.o;
            if (type->slots.create == tr_object_create && tr_slot_is_python_init(type) &&
                type->base.type == vm->type.type && !(type->flags & TYPE_ABSTRACT)) {
                ValueRef init = tr_type_lookup(vm, type, vm->name.__init__);
                InstanceObject *instance;
                if (init.tag == TAG_FUNCTION && (instance = tr_instance_new(vm, type)) != NULL) {
                    base[0] = tr_obj(instance);
                    Value keep = tr_obj_retained(instance);
                    made = push_fast(vm, frame, tr_as_function(init), base, n + 1);
                    if (TR_LIKELY(made != NULL)) {
                        init.o->rc++;
                    } else {
                        made = tr_frame_push(vm, tr_as_function(init), base, n + 1, NULL);
                    }
                    tr_release(vm, callee);
                    if (TR_UNLIKELY(!made)) {
                        tr_release(vm, keep);
                        goto error;
                    }
                    made->kind = FRAME_INIT;
                    made->result = destination;
                    made->instance = keep;
                    frame = made;
                    ENTER_FRAME;
                    NEXT;
                }
            }
        } else if (callee.tag == TAG_METHOD) {
            MethodObject *method = (MethodObject *)(void *)callee.o;
            if (method->function.tag == TAG_FUNCTION) {
                Value function = tr_retain(method->function);
                base[0] = tr_retain(method->self);
                tr_release(vm, callee);
                made = tr_frame_push(vm, tr_as_function(function), base, n + 1, NULL);
                if (TR_UNLIKELY(!made)) {
                    tr_release(vm, function);
                    goto error;
                }
                function.o->rc--;
                made->kind = FRAME_CALL;
                made->result = destination;
                frame = made;
                ENTER_FRAME;
                NEXT;
            }
        }
        returned = tr_call(vm, callee, base + 1, n, NULL);
    call_done:
        drop_registers(vm, base, n + 1);
        if (tr_is_error(returned)) {
            goto error;
        }
        SET(destination, returned);
        NEXT_CHECK;
    }
    CASE(CALL_METHOD) {
        Value *base = &R[A];
        uint32_t n = B;
        SAVE;
        Value callee = base[0];
        if (TR_LIKELY(base[1].tag != TAG_UNDEF)) { /* function and self */
            if (TR_LIKELY(callee.tag == TAG_FUNCTION)) {
                base[0].tag = TAG_UNDEF;
                Frame *made = push_fast(vm, frame, tr_as_function(callee), base + 1, n + 1);
                if (TR_UNLIKELY(!made)) {
                    made = tr_frame_push(vm, tr_as_function(callee), base + 1, n + 1, NULL);
                    if (TR_UNLIKELY(!made)) {
                        tr_release(vm, callee);
                        goto error;
                    }
                    callee.o->rc--;
                }
                made->kind = FRAME_CALL;
                made->result = C;
                frame = made;
                ENTER_FRAME;
                NEXT;
            }
            returned = tr_builtin_call_method(vm, (BuiltinObject *)(void *)callee.o, base + 1, n + 1);
            drop_registers(vm, base, n + 2);
            if (tr_is_error(returned)) {
                goto error;
            }
            SET(C, returned);
            NEXT_CHECK;
        }
        if (callee.tag == TAG_FUNCTION) {
            Frame *made = tr_frame_push(vm, tr_as_function(callee), base + 2, n, NULL);
            base[0].tag = TAG_UNDEF;
            if (TR_UNLIKELY(!made)) {
                tr_release(vm, callee);
                goto error;
            }
            callee.o->rc--;
            made->kind = FRAME_CALL;
            made->result = C;
            frame = made;
            ENTER_FRAME;
            NEXT;
        }
        /* shift, so that the plain call applies (instantiation through a module attribute, ...) */
        base[1] = callee;
        base[0].tag = TAG_UNDEF;
        insn.a++;
        base++;
        if (callee.tag == TAG_TYPE || callee.tag == TAG_METHOD) {
            insn.op = OP_CALL;
#if USE_SWITCH
            pc--;
            frame->pc = pc;
            goto shifted_call;
#else
            goto label_CALL;
#endif
        }
        returned = tr_call(vm, callee, base + 1, n, NULL);
        drop_registers(vm, base, n + 1);
        if (tr_is_error(returned)) {
            goto error;
        }
        SET(C, returned);
        NEXT_CHECK;
#if USE_SWITCH
    shifted_call:
        pc++;
        frame->pc = pc;
        returned = tr_call(vm, base[0], base + 1, n, NULL);
        drop_registers(vm, base, n + 1);
        if (tr_is_error(returned)) {
            goto error;
        }
        SET(C, returned);
        NEXT_CHECK;
#endif
    }
    CASE(CALL_KW) CASE(CALL_METHOD_KW) {
        const Insn extra = *pc++;
        Value *base = &R[A];
        uint32_t n = B;
        SAVE;
        TupleObject *names = tr_as_tuple(K[extra.a]);
        struct {
            KwNames header;
            StrObject *names[40];
        } small;
        uint32_t kw_count = (uint32_t)names->size;
        KwNames *kw = kw_count <= TR_COUNT(small.names) ? &small.header : tr_kw_names_alloc(vm, kw_count);
        if (!kw) {
            drop_registers(vm, base, n + 2);
            goto error;
        }
        kw->count = kw_count;
        for (uint32_t i = 0; i < kw_count; i++) {
            kw->names[i] = tr_as_str(names->items[i]);
        }
        Value callee = base[0];
        Value *args = base + 1;
        uint32_t total = n + 1;
        if (insn.op == OP_CALL_METHOD_KW) {
            total = n + 2;
            if (base[1].tag != TAG_UNDEF) {
                n++;
            } else {
                args = base + 2;
            }
        }
        if (callee.tag == TAG_FUNCTION) {
            Frame *made = tr_frame_push(vm, tr_as_function(callee), args, n - kw_count, kw);
            if (kw != &small.header) {
                tr_kw_names_free(kw);
            }
            base[0].tag = TAG_UNDEF;
            if (TR_UNLIKELY(!made)) {
                tr_release(vm, callee);
                goto error;
            }
            callee.o->rc--;
            made->kind = FRAME_CALL;
            made->result = C;
            frame = made;
            ENTER_FRAME;
            NEXT;
        }
        if (callee.tag == TAG_BUILTIN && args == base + 1 && insn.op == OP_CALL_METHOD_KW) {
            returned = tr_builtin_call(vm, (BuiltinObject *)(void *)callee.o, base[1], base + 2, n - 1 - kw_count, kw);
        } else {
            returned = tr_call(vm, callee, args, n - kw_count, kw);
        }
        if (kw != &small.header) {
            tr_kw_names_free(kw);
        }
        drop_registers(vm, base, total);
        if (tr_is_error(returned)) {
            goto error;
        }
        SET(C, returned);
        NEXT_CHECK;
    }
    CASE(CALL_EX) {
        SAVE;
        returned = tr_call_ex(vm, R[A], R[A + 1], R[A + 2]);
        drop_registers(vm, &R[A], 3);
        if (tr_is_error(returned)) {
            goto error;
        }
        SET(C, returned);
        NEXT_CHECK;
    }
    CASE(RETURN) {
        returned = R[A];
        if (insn.flags & TAKE_A) {
            R[A].tag = TAG_UNDEF;
        } else {
            tr_retain(returned);
        }
        goto leave;
    }
    CASE(RETURN_NONE) {
        returned = tr_none();
        goto leave;
    }

    /* ---- generators ---- */

    CASE(GENERATOR_START) {
        SAVE;
        Frame *starting = frame;
        returned = tr_generator_start(vm, frame);
        if (tr_is_error(returned)) {
            goto error;
        }
        frame = starting->previous;
        vm->frame = frame;
        vm->depth--;
        if (starting->kind == FRAME_ENTRY) {
            return returned;
        }
        uint16_t destination = starting->result;
        ENTER_FRAME;
        SET(destination, returned);
        NEXT_CHECK;
    }
    CASE(YIELD) {
        Value v = R[B];
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        frame->generator->sent = A;
        frame->generator->yield_is_value = true;
        returned = v;
        goto suspend;
    }
    CASE(YIELD_FROM) {
        SAVE;
        Value v;
        switch (tr_send(vm, R[B], R[C], &v)) {
        case SEND_YIELD:
            pc--; /* executes again when resumed */
            frame->generator->sent = C;
            frame->generator->yield_is_value = false;
            returned = v;
            goto suspend;
        case SEND_RETURN:
            DROP(B);
            DROP(C);
            SET(A, v);
            NEXT_CHECK;
        default:
            goto error;
        }
    }
    CASE(GET_YIELD_FROM_ITER) {
        SAVE;
        FINISH_B(tr_get_yield_from_iter(vm, R[B], frame->code));
        NEXT_CHECK;
    }
    CASE(GET_AWAITABLE) {
        SAVE;
        FINISH_B(tr_get_awaitable(vm, R[B]));
        NEXT_CHECK;
    }
    CASE(GET_AITER) {
        SAVE;
        FINISH_B(tr_get_aiter(vm, R[B]));
        NEXT_CHECK;
    }
    CASE(GET_ANEXT) {
        SAVE;
        FINISH_B(tr_get_anext(vm, R[B]));
        NEXT_CHECK;
    }
    CASE(END_ASYNC_FOR) {
        SAVE;
        Value v = R[A];
        if (!tr_has_type(vm, v, vm->exc.StopAsyncIteration)) {
            R[A].tag = TAG_UNDEF;
            tr_error_restore(vm, v);
            goto unwind;
        }
        DROP(A);
        NEXT_CHECK;
    }

    /* ---- exceptions ---- */

    CASE(RAISE) {
        SAVE;
        tr_do_raise(vm, R[A], tr_undef());
        DROP_A_IF_TAKEN
        goto error;
    }
    CASE(RAISE_FROM) {
        SAVE;
        tr_do_raise(vm, R[A], R[B]);
        DROP_A_IF_TAKEN
        DROP_B_IF_TAKEN
        goto error;
    }
    CASE(RAISE_BARE) {
        SAVE;
        if (tr_raise_bare(vm)) {
            goto unwind;
        }
        goto error;
    }
    CASE(RERAISE) {
        SAVE;
        Value v = R[A];
        R[A].tag = TAG_UNDEF;
        tr_error_restore(vm, v);
        goto unwind;
    }
    CASE(PUSH_EXC) {
        Value before = vm->exc_info->exception;
        vm->exc_info->exception = tr_retain(R[A]);
        SET(A + 1, before);
        NEXT;
    }
    CASE(POP_EXC) {
        Value v = vm->exc_info->exception;
        vm->exc_info->exception = R[A + 1];
        R[A + 1].tag = TAG_UNDEF;
        tr_release(vm, v);
        DROP(A);
        NEXT_CHECK;
    }
    CASE(MATCH_EXC) {
        SAVE;
        int matches = tr_match_exception(vm, R[B], R[C]);
        DROP_C_IF_TAKEN
        if (matches < 0) {
            goto error;
        }
        SET(A, tr_bool(matches));
        NEXT_CHECK;
    }
    CASE(MATCH_EXC_STAR) {
        SAVE;
        Value match;
        bool ok = tr_match_exception_star(vm, &R[B], R[C], &match);
        DROP_C_IF_TAKEN
        if (!ok) {
            goto error;
        }
        SET(A, match);
        NEXT_CHECK;
    }
    CASE(CAUGHT) {
        Value v = tr_thrown_value(vm, R[B]);
        DROP_B_IF_TAKEN
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(RERAISE_STAR) {
        SAVE;
        FINISH(tr_reraise_star(vm, R[B], R[C]));
        NEXT_CHECK;
    }
    CASE(WITH_ENTER) CASE(ASYNC_WITH_ENTER) {
        SAVE;
        Value leave, entered;
        bool ok = tr_with_enter(vm, R[B], &leave, &entered, insn.op == OP_ASYNC_WITH_ENTER);
        DROP_B_IF_TAKEN
        if (!ok) {
            goto error;
        }
        SET(A, leave);
        SET(A + 1, entered);
        NEXT_CHECK;
    }
    CASE(WITH_EXIT) {
        SAVE;
        FINISH(tr_with_exit(vm, R[B], R[C]));
        NEXT_CHECK;
    }
    CASE(ASSERT_FAIL) {
        SAVE;
        if (tr_is_undef(R[A])) {
            tr_raise_exception(vm, tr_obj(vm->exc.AssertionError));
        } else {
            tr_raise_value(vm, vm->exc.AssertionError, R[A]);
            DROP_A_IF_TAKEN
        }
        goto error;
    }
    CASE(DEFER_ADD) {
        SAVE;
        Value entry = tr_tuple_pack(vm, 3, R[B], R[B + 1], R[B + 2]);
        drop_registers(vm, &R[B], 3);
        if (tr_is_error(entry) || !tr_list_append_take(vm, tr_as_list(R[A]), entry)) {
            goto error;
        }
        NEXT;
    }
    CASE(DEFER_RUN) {
        SAVE;
        if (!tr_defer_run(vm, R[A], R[B])) {
            goto error;
        }
        NEXT_CHECK;
    }

    /* ---- modules, matching, checks ---- */

    CASE(IMPORT_NAME) {
        SAVE;
        Value v = tr_import_name(vm, frame, frame->code->sites[C].name, R[B], R[B + 1]);
        drop_registers(vm, &R[B], 2);
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(IMPORT_FROM) {
        SAVE;
        Value v = tr_import_from(vm, R[B], frame->code->sites[C].name);
        DROP_B_IF_TAKEN
        if (tr_is_error(v)) {
            goto error;
        }
        SET(A, v);
        NEXT_CHECK;
    }
    CASE(IMPORT_STAR) {
        SAVE;
        bool ok = tr_import_star(vm, frame, R[A]);
        DROP_A_IF_TAKEN
        if (!ok) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(LOAD_BUILD_CLASS) {
        SAVE;
        ValueRef v = tr_dict_get_str(vm, frame->builtins, vm->name.__build_class__);
        if (tr_is_undef(v)) {
            tr_raise(vm, vm->exc.NameError, "__build_class__ not found");
            goto error;
        }
        SET(A, tr_retain(v));
        NEXT;
    }
    CASE(GET_LEN) {
        SAVE;
        int64_t length = tr_length(vm, R[B]);
        DROP_B_IF_TAKEN
        if (length < 0) {
            goto error;
        }
        SET_INT(A, length);
        NEXT_CHECK;
    }
    CASE(MATCH_SEQUENCE) {
        Value v = R[B];
        bool may = v.tag == TAG_LIST || v.tag == TAG_TUPLE ||
                   (v.tag >= TAG_HEAP && (v.o->type->flags & TYPE_SEQUENCE) != 0);
        SET(A, tr_bool(may));
        NEXT_CHECK;
    }
    CASE(MATCH_MAPPING) {
        Value v = R[B];
        bool may = v.tag == TAG_DICT || (v.tag >= TAG_HEAP && (v.o->type->flags & TYPE_MAPPING) != 0);
        SET(A, tr_bool(may));
        NEXT_CHECK;
    }
    CASE(MATCH_KEYS) {
        SAVE;
        FINISH(tr_match_keys(vm, R[B], R[C]));
        NEXT_CHECK;
    }
    CASE(MATCH_CLASS) {
        const Insn extra = *pc++;
        SAVE;
        FINISH(tr_match_class(vm, R[B], R[C], extra.a, K[extra.b]));
        NEXT_CHECK;
    }
    CASE(CHECK_TYPE) {
        Value v = R[A];
        if (TR_LIKELY(tr_check_type_fast(v, K[B]))) {
            NEXT;
        }
        SAVE;
        if (!tr_check_type(vm, frame, &R[A], K[B], K[C])) {
            goto error;
        }
        NEXT_CHECK;
    }
    CASE(COPY_STRUCT) {
        Value v = R[B];
        SAVE;
        if (TR_UNLIKELY(v.tag == TAG_STRUCT)) {
            InstanceObject *copy = tr_instance_copy(vm, (InstanceObject *)(void *)v.o);
            FINISH_B(copy ? tr_obj(copy) : tr_undef());
            NEXT_CHECK;
        }
        if (insn.flags & TAKE_B) {
            R[B].tag = TAG_UNDEF;
        } else {
            tr_retain(v);
        }
        SET(A, v);
        NEXT_CHECK;
    }
#if USE_SWITCH
        case OP_COUNT:
            goto dispatch;
        }
    }
#endif

    /* ---- leaving a frame with a result ---- */
leave: {
    uint32_t live = B;
    Frame *done = frame;
    SAVE;
    if (TR_LIKELY(!done->special && done->kind == FRAME_CALL)) {
        for (uint32_t i = live; i-- > 0;) {
            Value v = R[i];
            if (v.tag >= TAG_HEAP) {
                R[i].tag = TAG_INT;
                tr_release(vm, v);
            }
        }
        FunctionObject *function = done->function;
        if (--function->base.rc == 0) {
            tr_object_dead(vm, &function->base);
        }
        frame = done->previous;
        vm->frame = frame;
        vm->depth--;
        uint16_t target = done->result;
        ENTER_FRAME;
        SET(target, returned);
        NEXT_CHECK;
    }
    if (TR_UNLIKELY(done->generator != NULL)) {
        GeneratorObject *generator = done->generator;
        uint8_t kind = done->kind;
        frame = done->previous;
        vm->exc_info = generator->exc_info.previous;
        vm->frame = frame;
        vm->depth--;
        tr_object_retain(generator);
        generator->running = false;
        tr_generator_finish(vm, generator);
        if (kind == FRAME_ENTRY) {
            generator->result = returned;
            tr_object_release(vm, generator);
            return tr_undef(); /* nothing pending: finished */
        }
        ENTER_FRAME;
        tr_release(vm, returned);
        tr_object_release(vm, generator);
        insn = pc[-1]; /* the FOR_ITER */
        DROP(B);
        pc += C;
        NEXT_CHECK;
    }
    if (TR_UNLIKELY(done->kind == FRAME_INIT)) {
        if (TR_UNLIKELY(returned.tag != TAG_NONE)) {
            tr_raise(vm, vm->exc.TypeError, "__init__() should return None, not '%T'", returned);
            tr_release(vm, returned);
            goto error;
        }
        returned = done->instance;
        done->instance = tr_undef();
    }
    /* the frame stays linked while its registers die: what a dying object does is charged to it */
    tr_frame_clear(vm, done, live);
    frame = done->previous;
    vm->frame = frame;
    vm->depth--;
    if (done->kind == FRAME_ENTRY) {
        return returned;
    }
    uint16_t destination = done->result;
    ENTER_FRAME;
    SET(destination, returned);
    NEXT_CHECK;
}

    /* ---- a generator yields ---- */
suspend: {
    GeneratorObject *generator = frame->generator;
    SAVE;
    uint8_t kind = frame->kind;
    vm->exc_info = generator->exc_info.previous;
    generator->running = false;
    frame = frame->previous;
    vm->frame = frame;
    vm->depth--;
    if (kind == FRAME_ENTRY) {
        return returned;
    }
    ENTER_FRAME;
    insn = pc[-1]; /* the FOR_ITER */
    SET(A, returned);
    NEXT_CHECK;
}

breaker:
    SAVE;
    if (tr_serve_breaker(vm)) {
        NEXT;
    }
    frame->pc = pc + 1; /* attributed to the instruction that would be next */

error:
    tr_traceback_add(vm, frame);
unwind: {
    const Handler *handler = find_handler(frame);
    if (handler) {
        Value *registers = frame->regs;
        R = registers;
        K = frame->code->constants;
        sites = frame->code->sites;
        for (uint32_t i = frame->code->register_count; i-- > handler->reg;) {
            Value v = registers[i];
            if (v.tag >= TAG_HEAP) {
                registers[i].tag = TAG_UNDEF;
                tr_release(vm, v);
            }
        }
        pc = frame->code->insns + handler->target;
        registers[handler->reg] = vm->pending;
        vm->pending = tr_undef();
        NEXT_CHECK;
    }
    Frame *done = frame;
    if (done->generator) {
        GeneratorObject *generator = done->generator;
        uint8_t kind = done->kind;
        tr_generator_stop_iteration(vm, done->code);
        frame = done->previous;
        vm->exc_info = generator->exc_info.previous;
        vm->frame = frame;
        vm->depth--;
        generator->running = false;
        Value pending = vm->pending;
        vm->pending = tr_undef();
        tr_object_retain(generator);
        tr_generator_finish(vm, generator);
        vm->pending = pending;
        tr_object_release(vm, generator);
        if (kind == FRAME_ENTRY) {
            return tr_undef();
        }
        ENTER_FRAME;
        goto error;
    }
    Value pending = vm->pending;
    vm->pending = tr_undef();
    tr_frame_clear(vm, done, done->code->register_count);
    if (done->kind == FRAME_INIT) {
        tr_store(vm, &done->instance, tr_undef());
    }
    vm->pending = pending;
    frame = done->previous;
    vm->frame = frame;
    vm->depth--;
    if (done->kind == FRAME_ENTRY) {
        return tr_undef();
    }
    ENTER_FRAME;
    goto error;
}
}

Value tr_function_call(VM *vm, ValueRef callee, const Value *args, uint32_t n, const KwNames *kw) {
    FunctionObject *function = tr_as_function(callee);
    uint32_t total = n + (kw ? kw->count : 0);
    Value *limit;
    uint32_t extra = total > function->code->local_count ? total - function->code->local_count : 0;
    Value *regs = tr_frame_registers(vm, function->code->register_count + extra + 1, &limit);
    if (!regs) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < total; i++) {
        regs[i] = tr_retain(args[i]);
    }
    Frame *frame = tr_frame_push(vm, function, regs, n, kw);
    return frame ? tr_interpret(vm, frame) : tr_undef();
}
