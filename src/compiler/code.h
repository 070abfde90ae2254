/* CodeObject: compiled code of one function, class body or module.
 *
 * Made by the compiler, executed by src/vm, dumped by disasm.c, checked by verify.c. Instructions
 * are private to the VM (quickening rewrites `op` in place; the original is OP_BASE of it), so the
 * disassembler shows what runs now. */
#ifndef TR_COMPILER_CODE_H
#define TR_COMPILER_CODE_H

#include "objects/instance.h"
#include "objects/list.h"

typedef enum Opcode {
#define OP(name, format, flags, doc) OP_##name,
#include "compiler/opcodes.def"
#undef OP
    OP_COUNT
} Opcode;

enum { /* Insn.flags */
    TAKE_A = 1 << 0,
    TAKE_B = 1 << 1,
    TAKE_C = 1 << 2,
    INPLACE = 1 << 3,
};

typedef struct Insn {
    uint8_t op;
    uint8_t flags;
    uint16_t a;
    union {
        struct {
            uint16_t b, c;
        };
        int32_t d;
    };
} Insn;

/* Inline cache: what an instruction that uses a name learned. Reset by VMHooks.flush_caches. */
typedef struct Site {
    StrObject *name; /* owned, interned */
    void *key;       /* Shape, TypeObject or DictObject that the entry is for; compared by address,
                        borrowed */
    void *value;     /* method (Object), new Shape, or entry's dict; borrowed */
    uint32_t version;
    uint32_t index; /* field or dict entry */
    uint8_t kind;   /* SITE_xxx of src/vm/cache.h; 0 = empty */
    uint8_t misses;
} Site;

typedef struct Handler { /* exception table, sorted so that inner handlers come first */
    uint32_t start, end; /* instructions [start, end) */
    uint32_t target;
    uint32_t reg; /* R[reg] = exception; registers above it are released */
} Handler;

typedef struct Position {
    uint32_t line; /* 1-based */
    uint32_t end_line;
    uint16_t column, end_column; /* bytes, 0-based; 65535 = beyond */
} Position;

enum { /* CodeObject.code_flags; the first ones are co_flags of Python */
    CODE_OPTIMIZED = 0x1,
    CODE_NEWLOCALS = 0x2,
    CODE_VARARGS = 0x4,
    CODE_VARKEYWORDS = 0x8,
    CODE_NESTED = 0x10,
    CODE_GENERATOR = 0x20,
    CODE_COROUTINE = 0x80,
    CODE_ITERABLE_COROUTINE = 0x100,
    CODE_ASYNC_GENERATOR = 0x200,
    CODE_CLASS = 0x10000, /* class body: has a namespace */
    CODE_MODULE = 0x20000,
    CODE_SIMPLE_ARGS = 0x40000, /* positional parameters only, no cells: the fast call path */
    CODE_FN = 0x80000, /* declared with `fn` */
    CODE_EVAL = 0x100000, /* an expression; uses the caller's namespace */
    CODE_IMPLICIT_SELF = 0x200000,
    CODE_STRUCT_METHOD = 0x400000,
};

struct CodeObject {
    Object base;
    Insn *insns;
    uint32_t insn_count;
    uint32_t register_count; /* locals + temporaries, + room for CALL windows */
    uint32_t code_flags;
    uint32_t positional_count; /* co_argcount: positional-only ones included */
    uint32_t positional_only_count;
    uint32_t keyword_only_count;
    uint32_t local_count; /* variables in registers 0..local_count-1: parameters, *args, **kwargs,
                             then others */
    uint32_t free_count;
    uint32_t site_count, constant_count, handler_count;
    Value *constants; /* owned */
    Site *sites;
    Handler *handlers;
    Position *positions;     /* insn_count entries */
    StrObject **local_names; /* local_count entries; owned references. Hidden ones are "" */
    StrObject **free_names;
    uint8_t *local_kinds; /* LOCAL_CELL = the register holds a cell */
    StrObject *name, *qualname, *filename;
    Value source; /* str of the whole file for tracebacks and inspect, or UNDEF (read from disk) */
    Value doc;    /* first string of the body or UNDEF */
    Value extra;  /* type parameter names and other front-end facts (dict), or UNDEF */
    uint32_t first_line;
    uint32_t hot_count;
    CodeObject *next, *previous; /* vm->codes */
};
enum { LOCAL_CELL = 1, LOCAL_PARAMETER = 2 };

static inline CodeObject *tr_as_code(ValueRef v) {
    return (CodeObject *)(void *)v.o;
}
CodeObject *
tr_code_new(VM *vm) TR_MUST_CHECK; /* empty, linked in vm->codes; the compiler fills it */
Value tr_code_disassemble(VM *vm, CodeObject *code); /* text, nested code included */
bool tr_code_verify(VM *vm, const CodeObject *code)
    TR_MUST_CHECK; /* SystemError naming the first violation */
bool tr_code_init_type(VM *vm) TR_MUST_CHECK;

typedef enum CompileMode { COMPILE_EXEC, COMPILE_EVAL, COMPILE_SINGLE } CompileMode;
typedef struct CompileOptions {
    CompileMode mode;
    const char *filename;
    const char *style; /* NULL, "brace" or "indent" */
    bool cfg_test;     /* #[cfg(test)] */
    bool strict_types; /* `def` annotations are checked too */
    bool top_level_await;
    bool no_optimize; /* keep asserts is the default; true = __debug__ False */
    bool
        repl; /* expression statements call sys.displayhook; incomplete input is reported as such */
    bool use_names; /* top-level names live in a mapping given by the caller: LOAD_NAME, STORE_NAME
                       (eval, exec with locals) */
    bool lint;      /* `check`: warn about names that nothing defines */
    bool *incomplete; /* out, may be NULL: the source ends in the middle of something (REPL) */
    /* names of the enclosing function's locals for eval/exec, none in 1.0 */
} CompileOptions;
/* Source text -> code. On failure a SyntaxError (IndentationError, TabError) with all details is
 * pending; diagnostics after the first are in its __notes__. Warnings are issued through the
 * warnings hook. */
CodeObject *tr_compile(VM *vm, const char *source, size_t size,
                       const CompileOptions *options) TR_MUST_CHECK;

#endif
