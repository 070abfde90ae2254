/* TypeObject: a class, builtin or user-defined, with its slots.
 *
 * Slots are C functions behind the operators and protocols. Builtin types fill them in a TypeSpec; tr_type_new_builtin()
 * then creates the matching dunder attributes (`__add__`, `__len__`, ...) as wrappers, exactly as CPython does. For user classes
 * the slots are filled with functions that look the dunder up, and are kept up to date when the class is changed.
 *
 * Conventions for all slots: operands are borrowed, results are owned, TAG_UNDEF (or -1, false, NULL) means an exception is
 * pending. Binary slots are called with the operands in source order, either of which may be the one whose type owns
 * the slot, and return NotImplemented when they do not know the pair. `next` returns UNDEF *without* pending exception when exhausted. */
#ifndef TR_OBJECTS_TYPE_H
#define TR_OBJECTS_TYPE_H

#include "objects/object.h"

/* Names of keyword arguments. Their values follow the `n` positional ones in the argument array. */
typedef struct KwNames {
    uint32_t count;
    StrObject *names[]; /* borrowed or owned by the code object; interned */
} KwNames;

/* A function in C. `args` holds n positional values, then one per keyword name. Borrowed.
 * Functions declared with a plain signature (no *args, no **kwargs) get exactly one slot per parameter in order, UNDEF where an
 * optional one is missing; n is then the number of parameters and kw is NULL. See BuiltinDef. */
typedef Value (*BuiltinFn)(VM *vm, const Value *args, uint32_t n, const KwNames *kw);

enum { /* BuiltinDef.flags */
    BUILTIN_STATIC = 1 << 0, /* staticmethod in a type's table */
    BUILTIN_CLASS = 1 << 1,  /* classmethod: args[0] is the class */
    BUILTIN_RAW = 1 << 2,    /* no binding: args, n, kw as the caller gave them (implied by *args or **kwargs) */
    BUILTIN_TAKES = 1 << 3,  /* a wrong count reads "f() takes at least 1 argument (0 given)", not "f expected ..." */
};

/* One builtin function or method, declared at one spot: Python signature, C function, docstring.
 *   {"append(self, item, /)", list_append, "Append item to the end of the list.", 0}
 * Signature syntax: Python parameter list with `/`, `*`, `*args`, `**kwargs`; `=default` marks an optional parameter (the text
 * is shown by help() and inspect; the C function applies the default itself). It is parsed on first use.
 * An optional group without a default that Python can express is written `name=<unset>`. Tables
 * end with an entry whose signature is NULL. */
typedef struct BuiltinDef {
    const char *signature;
    BuiltinFn function;
    const char *doc;
    uint32_t flags;
} BuiltinDef;

/* Attribute computed by C (`getset`). `set` may be NULL (read-only); value UNDEF in set = delete. Tables end with name NULL. */
typedef struct GetSetDef {
    const char *name;
    Value (*get)(VM *vm, ValueRef self);
    bool (*set)(VM *vm, ValueRef self, ValueRef value);
    const char *doc;
} GetSetDef;

typedef enum CompareOp { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE } CompareOp;

typedef enum BinaryOp { /* order of the slots and of the opcodes */
    BIN_ADD, BIN_SUB, BIN_MUL, BIN_TRUEDIV, BIN_FLOORDIV, BIN_MOD, BIN_POW, BIN_MATMUL,
    BIN_AND, BIN_OR, BIN_XOR, BIN_LSHIFT, BIN_RSHIFT, BIN_DIVMOD, BIN_COUNT
} BinaryOp;

typedef enum UnaryOp { UN_NEG, UN_POS, UN_INVERT, UN_ABS, UN_INT, UN_FLOAT, UN_INDEX, UN_COUNT } UnaryOp;

/* A view of contiguous or strided memory (PEP 3118). Filled by get_buffer, given back by release_buffer. */
typedef struct BufferView {
    void *data;
    int64_t size; /* bytes */
    int64_t item_size;
    const char *format; /* struct-module syntax, "B" for bytes */
    int ndim;
    int64_t *shape;   /* ndim entries; points into the view's owner or `small` */
    int64_t *strides;
    int64_t small[2]; /* room for shape/strides of one dimension */
    bool readonly;
    Value owner; /* a reference to the exporter */
} BufferView;
/* BUFFER_STRIDED: the caller understands strides; without it the bytes are contiguous: size bytes from data on. */
enum { BUFFER_READ = 0, BUFFER_WRITE = 1, BUFFER_STRIDED = 2 };

typedef Value (*UnaryFn)(VM *vm, ValueRef self);
typedef Value (*BinaryFn)(VM *vm, ValueRef left, ValueRef right);

/* The slots. All optional; inherited from the base type when NULL (tr_type_ready). */
typedef struct TypeSlots {
    /* life */
    void (*dealloc)(VM *vm, Object *self); /* release members, then tr_object_free(vm, self) */
    void (*traverse)(Object *self, GcVisit visit, void *context); /* TYPE_GC only: visit each owned member */
    void (*clear)(VM *vm, Object *self); /* TYPE_GC only: drop members that can form cycles, leave self usable */
    Value (*create)(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw); /* __new__ without cls */
    bool (*init)(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);       /* __init__ without self */
    void (*finalize)(VM *vm, ValueRef self); /* __del__; runs user code, called from the queue only */
    /* basics */
    UnaryFn repr, str;
    bool (*hash)(VM *vm, ValueRef self, int64_t *out);
    Value (*compare)(VM *vm, ValueRef left, ValueRef right, CompareOp op); /* self is left */
    Value (*call)(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);
    Value (*get_attr)(VM *vm, ValueRef self, StrObject *name); /* AttributeError when missing */
    bool (*set_attr)(VM *vm, ValueRef self, StrObject *name, ValueRef value); /* UNDEF = delete */
    /* descriptors: self is the descriptor; object UNDEF = through the class */
    Value (*get)(VM *vm, ValueRef self, ValueRef object, ValueRef type);
    bool (*set)(VM *vm, ValueRef self, ValueRef object, ValueRef value); /* UNDEF = delete */
    /* iteration */
    UnaryFn iter, next, await, aiter, anext;
    /* numbers */
    BinaryFn binary[BIN_COUNT];
    BinaryFn inplace[BIN_COUNT];
    Value (*pow_mod)(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus);
    UnaryFn unary[UN_COUNT];
    int (*truth)(VM *vm, ValueRef self); /* 1, 0, -1 error */
    /* containers */
    int64_t (*length)(VM *vm, ValueRef self); /* -1 error */
    BinaryFn get_item;
    bool (*set_item)(VM *vm, ValueRef self, ValueRef key, ValueRef value); /* UNDEF = delete */
    int (*contains)(VM *vm, ValueRef self, ValueRef item);                 /* 1, 0, -1 error */
    BinaryFn concat;         /* sequence `+`, tried after binary[BIN_ADD] of both operands */
    BinaryFn repeat;         /* sequence `*`: right is the int-like count */
    BinaryFn inplace_concat; /* result owned; usually self retained */
    BinaryFn inplace_repeat;
    /* memory */
    bool (*get_buffer)(VM *vm, ValueRef self, BufferView *view, int flags);
    void (*release_buffer)(VM *vm, ValueRef self, BufferView *view);
} TypeSlots;

enum { /* TypeObject.flags */
    TYPE_GC = 1 << 0,        /* instances take part in cycle collection */
    TYPE_BASE = 1 << 1,      /* may be subclassed */
    TYPE_HEAP = 1 << 2,      /* created at run time; counted by its instances */
    TYPE_HAS_DICT = 1 << 3,  /* instances have attributes of their own */
    TYPE_INSTANCE = 1 << 4,  /* instances are InstanceObject (shape storage) */
    TYPE_CACHED = 1 << 5,    /* an inline cache relies on this class's contents: changing it flushes the caches */
    TYPE_HAS_DEL = 1 << 6,
    TYPE_UNHASHABLE = 1 << 7,
    TYPE_IMMUTABLE = 1 << 8, /* builtin: attributes cannot be set */
    TYPE_ABSTRACT = 1 << 9,
    TYPE_SEQUENCE = 1 << 10, /* matches sequence patterns */
    TYPE_MAPPING = 1 << 11,  /* matches mapping patterns */
    TYPE_MATCH_SELF = 1 << 12, /* C(x) pattern binds the subject itself */
    TYPE_CUSTOM_GETATTR = 1 << 13, /* defines __getattribute__ or __getattr__: no inline cache */
    TYPE_CUSTOM_SETATTR = 1 << 14,
    TYPE_NO_NEW = 1 << 15,   /* "cannot create 'x' instances" */
    /* subclass of ...: bits inherited by tr_type_ready */
    TYPE_IS_INT = 1 << 16, TYPE_IS_FLOAT = 1 << 17, TYPE_IS_STR = 1 << 18, TYPE_IS_BYTES = 1 << 19,
    TYPE_IS_LIST = 1 << 20, TYPE_IS_TUPLE = 1 << 21, TYPE_IS_DICT = 1 << 22, TYPE_IS_SET = 1 << 23,
    TYPE_IS_FROZENSET = 1 << 24, TYPE_IS_TYPE = 1 << 25, TYPE_IS_EXCEPTION = 1 << 26, TYPE_IS_BYTEARRAY = 1 << 27,
    TYPE_IS_COMPLEX = 1 << 28, TYPE_IS_MODULE = 1 << 29,
    TYPE_UNLINKED = (int)(1u << 31), /* taken out of its bases' lists of subclasses */
    TYPE_DICT_ADDED = 1 << 30, /* object.c and gc.c own the attribute dictionary at dict_offset: user classes, some builtin ones */
};
#define TYPE_IS_MASK 0x3fff0000u

typedef struct Shape Shape;

struct TypeObject {
    Object base;
    StrObject *name;
    StrObject *qualname;
    Value module; /* __module__; UNDEF = builtins */
    TypeObject *base_type; /* the "best base": gives the layout; NULL for object */
    Value bases;           /* tuple */
    TypeObject **mro;      /* this type first; owned array, borrowed entries kept alive by bases */
    uint32_t mro_count;
    uint32_t flags;
    uint32_t version; /* changes whenever an attribute of this class or of one of its bases does; unique */
    uint32_t instance_size; /* bytes of the fixed part */
    uint32_t dict_offset;   /* where a DictObject* lives in instances, 0 = none (TYPE_INSTANCE stores by shape) */
    uint8_t tag;            /* Tag of instances */
    uint16_t inline_fields; /* TYPE_INSTANCE: how many fields new instances have inline */
    struct DictObject *dict;
    Shape *root_shape;
    TypeObject **subclasses; /* borrowed */
    uint32_t subclass_count;
    const struct TypeSpec *spec; /* builtin types only */
    const char *doc;
    void *extra; /* struct/enum descriptors; owned through extra_free */
    void (*extra_free)(VM *vm, void *extra);
    void (*extra_traverse)(void *extra, GcVisit visit, void *context);
    TypeSlots slots;
};

/* Static description of a builtin type. */
typedef struct TypeSpec {
    const char *name; /* "list", or "module.name" */
    uint32_t instance_size;
    uint8_t tag; /* TAG_OBJECT unless the type has its own tag */
    uint32_t flags;
    const char *doc;
    const TypeSlots *slots;
    const BuiltinDef *methods; /* may be NULL */
    const GetSetDef *getsets;  /* may be NULL */
    const char *text_signature; /* of the constructor, may be NULL */
} TypeSpec;

/* A new builtin type, ready to use; base NULL = object. NULL + exception on failure. */
TypeObject *tr_type_new_builtin(VM *vm, const TypeSpec *spec, TypeObject *base) TR_MUST_CHECK;
bool tr_type_is_subclass(const TypeObject *type, const TypeObject *base);
/* Looks `name` (interned) up along the MRO. Borrowed result, UNDEF (no exception) when absent. Uses the VM's method cache. */
ValueRef tr_type_lookup(VM *vm, TypeObject *type, StrObject *name);
/* Sets a class attribute with every consequence (slots, caches, versions). UNDEF = delete. */
bool tr_type_set_attr(VM *vm, TypeObject *type, StrObject *name, ValueRef value) TR_MUST_CHECK;
const char *tr_type_name(const TypeObject *type); /* UTF-8, without module */

TypeObject *tr_type_of(VM *vm, ValueRef v); /* class of any value, borrowed */

#endif
