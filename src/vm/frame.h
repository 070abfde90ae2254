/* Frames and the register stack.
 *
 * Registers of ordinary frames lie in chunks of Values that never move. A callee's registers begin where the caller put the arguments, so
 * arguments are passed without copying; if they do not fit the chunk, they move to a new one. Frame records themselves are links of a
 * list that grows on demand and is reused. A generator owns its frame and registers: resuming links its frame on top.
 *
 * Invariant: above the registers of the innermost ordinary frame, no Value of the stack is counted. A frame that ends leaves its
 * registers that way. */
#ifndef TR_VM_FRAME_H
#define TR_VM_FRAME_H

#include "compiler/code.h"
#include "objects/function.h"

enum { /* Frame.kind */
    FRAME_CALL = 0,  /* called by compiled code: the result goes to a register of the caller */
    FRAME_ENTRY,     /* called by C: the interpreter loop returns */
    FRAME_INIT,      /* __init__ of an instantiation by compiled code: the result is the instance */
    FRAME_FOR,       /* generator resumed by a FOR_ITER of compiled code */
};

typedef struct GeneratorObject GeneratorObject;

struct Frame {
    Frame *previous; /* caller */
    Frame *next;     /* record to use for the next call; NULL = none made yet */
    const Insn *pc;  /* next instruction; while running valid only during calls into C */
    Value *regs;
    Value *free;  /* first stack slot a callee from C may use */
    Value *limit; /* end of the chunk `free` is in */
    CodeObject *code;
    FunctionObject *function; /* owned; NULL for module and class-body code run by exec */
    DictObject *globals, *builtins; /* borrowed from function, or owned by whoever runs the frame */
    DictObject *names;              /* namespace of class bodies and exec; owned; NULL in functions */
    Value names_object;             /* the same if it is not an exact dict (metaclass __prepare__), else UNDEF; owned */
    GeneratorObject *generator;     /* whose frame this is, or NULL */
    Object *frame_object;           /* sys._getframe() made one; owned */
    Value instance;                 /* FRAME_INIT: owned */
    uint16_t result;                /* FRAME_CALL, FRAME_INIT: register of the caller */
    uint8_t kind;
    bool special; /* leaving needs more than releasing registers and function: names, a frame object, a generator */
};
/* In a record of the stack, names, names_object, generator, frame_object and instance are empty whenever no call is using it, so the fast
 * call path does not have to set them. */

struct GeneratorObject { /* generator, coroutine, async generator: which one is code->code_flags' business */
    Object base;
    Frame frame;         /* frame.code NULL = finished */
    ExcInfo exc_info;    /* what is being handled inside */
    StrObject *name, *qualname;
    Value origin;        /* coroutine: who awaits us (debugging), or UNDEF */
    Value result;        /* value of `return`, until delivered */
    bool running, started, closed;
    bool async_hooks_done, async_closing;
    bool yield_is_value; /* async generator: the last YIELD produced a value (not an await passing through) */
    uint16_t sent;       /* register that receives what is sent */
    uint32_t register_count;
    Value registers[];
};

typedef struct FrameStack {
    struct StackChunk *chunks;
    struct FrameBlock *blocks;
    Frame base; /* bottom: never executed, `free` is the start of the first chunk */
} FrameStack;

bool tr_frames_init(VM *vm) TR_MUST_CHECK;
void tr_frames_free(VM *vm);
/* A frame for `function`, whose arguments (owned, consumed also on failure) start at args. If args is on the register stack of
 * the innermost frame it is used in place, else the values move. NULL + exception on failure. The frame is linked as vm->frame. */
Frame *tr_frame_push(VM *vm, FunctionObject *function, Value *args, uint32_t n, const KwNames *kw) TR_MUST_CHECK;
/* A frame for code without function (module, class body, eval). names may be NULL. */
Frame *tr_frame_push_code(VM *vm, CodeObject *code, DictObject *globals, DictObject *builtins) TR_MUST_CHECK;
void tr_frame_clear(VM *vm, Frame *frame, uint32_t live); /* releases registers below live and what the frame owns */
Frame *tr_frame_record(VM *vm) TR_MUST_CHECK; /* the next free record above vm->frame */
Value *tr_frame_registers(VM *vm, uint32_t count, Value **limit) TR_MUST_CHECK; /* stack room above vm->frame */

static inline uint32_t tr_frame_line(const Frame *frame) {
    uint32_t index = (uint32_t)(frame->pc - frame->code->insns);
    index = index ? index - 1 : 0;
    return index < frame->code->insn_count ? frame->code->positions[index].line : frame->code->first_line;
}

#endif
