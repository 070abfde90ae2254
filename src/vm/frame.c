/* The register stack and frame records: see frame.h. */
#include "vm/frame.h"

#include "base/alloc.h"
#include "objects/ops.h"
#include "vm/vm_internal.h"

#include <string.h>

enum { CHUNK_VALUES = 4096, BLOCK_FRAMES = 32 };

typedef struct StackChunk {
    struct StackChunk *next; /* chunks that were used after this one are kept for the next time */
    Value *end;
    Value values[];
} StackChunk;

typedef struct FrameBlock {
    struct FrameBlock *next;
    Frame frames[BLOCK_FRAMES];
} FrameBlock;

static StackChunk *chunk_new(size_t values) {
    StackChunk *chunk = tr_calloc(1, sizeof *chunk + values * sizeof(Value));
    if (chunk) {
        chunk->end = chunk->values + values;
    }
    return chunk;
}

bool tr_frames_init(VM *vm) {
    FrameStack *stack = tr_calloc(1, sizeof *stack);
    if (!stack) {
        return false;
    }
    vm->frames = stack;
    stack->chunks = chunk_new(CHUNK_VALUES);
    if (!stack->chunks) {
        return false;
    }
    stack->base.free = stack->chunks->values;
    stack->base.limit = stack->chunks->end;
    stack->base.names_object = stack->base.instance = tr_undef();
    vm->frame = &stack->base;
    return true;
}

void tr_frames_free(VM *vm) {
    FrameStack *stack = vm->frames;
    if (!stack) {
        return;
    }
    StackChunk *next_chunk;
    for (StackChunk *chunk = stack->chunks; chunk; chunk = next_chunk) {
        next_chunk = chunk->next;
        tr_free(chunk);
    }
    FrameBlock *next_block;
    for (FrameBlock *block = stack->blocks; block; block = next_block) {
        next_block = block->next;
        tr_free(block);
    }
    tr_free(stack);
    vm->frames = NULL;
}

static TR_NOINLINE Frame *more_records(VM *vm, Frame *top) {
    FrameBlock *block = tr_calloc(1, sizeof *block);
    if (!block) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    block->next = vm->frames->blocks;
    vm->frames->blocks = block;
    for (int i = 0; i < BLOCK_FRAMES; i++) {
        block->frames[i].next = i + 1 < BLOCK_FRAMES ? &block->frames[i + 1] : NULL;
        block->frames[i].names_object = block->frames[i].instance = tr_undef();
    }
    top->next = block->frames;
    /* generators on top of the stack share the chain: the ordinary frame below must know it too */
    for (Frame *below = top; below && below->generator; below = below->previous) {
        if (below->previous) {
            below->previous->next = block->frames;
        }
    }
    return block->frames;
}

Frame *tr_frame_record(VM *vm) {
    Frame *top = vm->frame;
    return TR_LIKELY(top->next != NULL) ? top->next : more_records(vm, top);
}

Value *tr_frame_registers(VM *vm, uint32_t count, Value **limit) {
    Frame *top = vm->frame;
    if (TR_LIKELY((size_t)(top->limit - top->free) >= count)) {
        *limit = top->limit;
        return top->free;
    }
    StackChunk *chunk = vm->frames->chunks;
    while (chunk && chunk->end != top->limit) {
        chunk = chunk->next;
    }
    StackChunk *next = chunk ? chunk->next : NULL;
    if (!next || (size_t)(next->end - next->values) < count) {
        StackChunk *fresh = chunk_new(count > CHUNK_VALUES / 2 ? (size_t)count * 2 : CHUNK_VALUES);
        if (!fresh) {
            tr_raise_no_memory(vm);
            return NULL;
        }
        fresh->next = next;
        if (chunk) {
            chunk->next = fresh;
        }
        next = fresh;
    }
    *limit = next->end;
    return next->values;
}

static void release_values(VM *vm, Value *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        Value v = values[i];
        if (v.tag >= TAG_HEAP) {
            values[i].tag = TAG_INT;
            tr_release(vm, v);
        }
    }
}

static bool too_deep(VM *vm) {
    if (TR_LIKELY(vm->depth < vm->recursion_limit)) {
        return false;
    }
    vm->recursion_limit += 50; /* room for handlers, as in CPython */
    tr_raise(vm, vm->exc.RecursionError, "maximum recursion depth exceeded");
    vm->recursion_limit -= 50;
    return true;
}

Frame *tr_frame_push(VM *vm, FunctionObject *function, Value *args, uint32_t n, const KwNames *kw) {
    CodeObject *code = function->code;
    Frame *top = vm->frame;
    uint32_t total = n + (kw ? kw->count : 0);
    uint32_t needed = code->register_count + (total > code->local_count ? total - code->local_count : 0) + 1;
    Value *regs = args, *limit = top->limit;
    Frame *frame = NULL;
    if (too_deep(vm) || !(frame = tr_frame_record(vm))) {
        release_values(vm, args, total);
        return NULL;
    }
    bool in_place = !top->generator && args >= top->regs && args <= top->free && top->regs;
    if (!in_place || (size_t)(limit - args) < needed) {
        regs = tr_frame_registers(vm, needed, &limit);
        if (!regs) {
            release_values(vm, args, total);
            return NULL;
        }
        for (uint32_t i = 0; regs != args && i < total; i++) {
            regs[i] = args[i];
            args[i].tag = TAG_INT;
        }
    }
    code->hot_count++;
    if (TR_LIKELY((code->code_flags & CODE_SIMPLE_ARGS) && n == code->positional_count && !kw)) {
        for (uint32_t i = n; i < code->local_count; i++) {
            regs[i] = tr_undef();
        }
    } else {
        /* the frame is not linked yet: what binding calls (nothing but errors) sees the caller */
        Value *saved = top->free;
        if (!top->generator && regs + needed > top->free) {
            top->free = TR_MIN(regs + needed, top->limit);
        }
        bool ok = tr_bind_parameters(vm, function, regs, n, kw);
        top->free = saved;
        if (!ok) {
            return NULL;
        }
    }
    frame->previous = top;
    frame->pc = code->insns;
    frame->regs = regs;
    frame->free = regs + code->register_count;
    frame->limit = limit;
    frame->code = code;
    frame->function = tr_object_retain(function);
    frame->globals = function->globals;
    frame->builtins = function->builtins;
    frame->special = false;
    frame->kind = FRAME_ENTRY;
    vm->frame = frame;
    vm->depth++;
    return frame;
}

Frame *tr_frame_push_code(VM *vm, CodeObject *code, DictObject *globals, DictObject *builtins) {
    Frame *top = vm->frame, *frame;
    Value *limit, *regs;
    if (too_deep(vm) || !(frame = tr_frame_record(vm)) ||
        !(regs = tr_frame_registers(vm, code->register_count + 1, &limit))) {
        return NULL;
    }
    for (uint32_t i = 0; i < code->local_count; i++) {
        regs[i] = tr_undef();
    }
    memset((char *)frame + offsetof(Frame, pc), 0, sizeof *frame - offsetof(Frame, pc));
    frame->previous = top;
    frame->pc = code->insns;
    frame->regs = regs;
    frame->free = regs + code->register_count;
    frame->limit = limit;
    frame->code = code;
    frame->globals = globals;
    frame->builtins = builtins;
    frame->names_object = frame->instance = tr_undef();
    frame->kind = FRAME_ENTRY;
    frame->special = true;
    vm->frame = frame;
    vm->depth++;
    return frame;
}

void tr_frame_detach_object(VM *vm, Frame *frame); /* frame_object.c: the frame object keeps a snapshot */

void tr_frame_clear(VM *vm, Frame *frame, uint32_t live) {
    if (TR_UNLIKELY(frame->frame_object != NULL)) {
        tr_frame_detach_object(vm, frame);
    }
    Value *regs = frame->regs;
    for (uint32_t i = live; i-- > 0;) {
        Value v = regs[i];
        if (v.tag >= TAG_HEAP) {
            regs[i].tag = TAG_INT;
            tr_release(vm, v);
        }
    }
    if (TR_UNLIKELY(frame->names != NULL)) {
        tr_object_release(vm, frame->names);
        frame->names = NULL;
    }
    if (TR_UNLIKELY(frame->names_object.tag != TAG_UNDEF)) {
        tr_store(vm, &frame->names_object, tr_undef());
    }
    if (frame->function) {
        FunctionObject *function = frame->function;
        frame->function = NULL;
        tr_object_release(vm, function);
    }
}
