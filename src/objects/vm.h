/* VM: the whole state of one interpreter. There is no other mutable state, so a process can hold many VMs.
 *
 * A VM is used by one thread at a time. Object code reaches types (vm->type.list), exception classes (vm->exc.ValueError)
 * and interned names (vm->name.__init__) here. Fields below "execution" belong to src/vm and src/runtime. */
#ifndef TR_OBJECTS_VM_H
#define TR_OBJECTS_VM_H

#include "objects/type.h"

typedef struct DictObject DictObject;
typedef struct ModuleObject ModuleObject;
typedef struct CodeObject CodeObject;
typedef struct Frame Frame;
typedef struct PagePool PagePool;

/* Exceptions being handled form a chain: one entry of the VM and one per running generator (as in CPython). */
typedef struct ExcInfo {
    Value exception; /* UNDEF = none */
    struct ExcInfo *previous;
} ExcInfo;

enum { /* VM.breaker: why the interpreter must leave its fast path at the next check */
    BREAK_FINALIZE = 1 << 0,  /* finalize_queue is not empty */
    BREAK_INTERRUPT = 1 << 1, /* Ctrl-C or tauraro_vm_interrupt() */
    BREAK_GC = 1 << 2,        /* enough was allocated: collect cycles */
    BREAK_CALLS = 1 << 3,     /* callbacks queued from other threads */
};

/* Functions of higher layers that the object layer calls. Filled when the VM starts; never NULL afterwards. */
typedef struct VMHooks {
    Value (*call_function)(VM *vm, ValueRef function, const Value *args, uint32_t n, const KwNames *kw); /* compiled functions */
    Value (*resume_generator)(VM *vm, Object *generator, ValueRef sent);
    void (*flush_caches)(VM *vm); /* forget all inline caches */
    Value (*import)(VM *vm, StrObject *name, ValueRef globals, ValueRef fromlist, int64_t level);
} VMHooks;

struct VM {
    struct {
#define TYPE(field) TypeObject *field;
#include "objects/types.def"
#undef TYPE
    } type;
    struct {
#define EXC(name, base) TypeObject *name;
#include "objects/errors.def"
#undef EXC
        TypeObject *BaseException, *ExceptionGroup;
    } exc;
    struct {
#define NAME(id) StrObject *id;
#define NAME2(id) StrObject *__##id##__;
#define NAME_AS(id, text) StrObject *id;
#include "objects/names.def"
#undef NAME
#undef NAME2
#undef NAME_AS
        StrObject *empty;
    } name;
    TypeObject *tag_type[TAG_COUNT]; /* class of immediates and of exact builtins */
    StrObject *ascii[128];           /* one-character strings */
    Value empty_tuple;

    /* memory (object.c, gc.c, str.c) */
    PagePool *pages;
    uint64_t gc_allocated; /* TYPE_GC objects made minus freed since the last collection */
    uint64_t gc_threshold;
    bool gc_enabled, gc_running;
    int64_t live_objects;
    uint32_t dead_depth; /* nesting of tr_object_dead */
    Object **dead;       /* objects waiting to be unlinked */
    size_t dead_count, dead_capacity;
    Object **finalize_queue; /* owned references: __del__ to run, or weakref callbacks */
    size_t finalize_count, finalize_capacity;
    struct StrTable *interned;
    char *scratch; /* memory of the last text that was built; NULL while in use */
    size_t scratch_capacity;
    DictObject *codec_errors; /* codecs.register_error(): name -> callable; NULL until used */
    struct WeakTable *weak;
    uint64_t hash_seed;
    uint32_t next_version; /* type and dict versions */
    struct MethodCache *method_cache;

    /* execution */
    volatile uint32_t breaker;
    Value pending;      /* exception being raised; UNDEF = none */
    Value memory_error; /* preallocated */
    ExcInfo *exc_info;
    ExcInfo base_exc_info;
    Frame *frame;       /* innermost */
    uint32_t depth;     /* of frames */
    uint32_t recursion_limit;
    char *c_stack_limit; /* lowest address the C stack may reach */
    struct FrameStack *frames;
    VMHooks hooks;

    /* runtime */
    DictObject *builtins; /* namespace of the builtins module */
    DictObject *modules;  /* sys.modules */
    ModuleObject *main_module;
    CodeObject *codes;    /* every code object, linked, for flush_caches */
    int32_t int_max_str_digits; /* sys.set_int_max_str_digits(); 0 = no limit */
    struct VMOptions *options;
    struct Runtime *runtime; /* state of src/runtime and src/stdlib modules */
};

/* Is the C stack close to its end? Sets RecursionError and returns true. Call before recursion in C (repr, compare, calls). */
bool tr_stack_check(VM *vm) TR_MUST_CHECK;

#endif
