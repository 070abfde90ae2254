/* Scope analysis: which variable every name in the tree means.
 *
 * A Unit is what becomes one code object: module, class body, function, lambda, comprehension,
 * `defer` block. A BlockScope is a brace block (or another place with variables of its own) inside
 * a unit. A Variable is a binding: Python's rule gives one per name and unit; every `let`,
 * brace-`for` target, `catch ... as e {` and capture of a `=>` arm makes another one. The first
 * walk creates units and variables and records every use together with the `let` that is visible at
 * that point; the second step resolves the uses outside-in, decides which comprehensions are
 * inlined, which variables are captured (cells), and numbers the registers.
 *
 * The result is looked up by address: tr_scope_variable() with the address of a Name expression or
 * of the Text that binds, tr_scope_unit() with the address of the node that makes a unit,
 * tr_scope_block() with the Block. Emission may therefore visit a part of the tree twice (copies of
 * `finally` blocks) or not at all (dead code).
 *
 * Everything lives in Compiler.arena, except the interned StrObjects of names, which tr_names_free
 * releases. Running out of memory sets Compiler.no_memory and makes all functions return harmless
 * values; the caller asks once at the end. */
#ifndef TR_COMPILER_SCOPE_H
#define TR_COMPILER_SCOPE_H

#include "compiler/code.h"
#include "syntax/parser.h"

#include <string.h>

typedef struct Name {
    const char *utf8;
    uint32_t length, hash;
    StrObject *string; /* interned; made on demand, owned */
    struct Name *next; /* chain of the table */
    struct Name *all;  /* every name, newest first */
} Name;

typedef struct Unit Unit;
typedef struct BlockScope BlockScope;

typedef enum VariableKind {
    VAR_LOCAL,  /* a register or a cell of its unit */
    VAR_GLOBAL, /* module attribute or builtin */
    VAR_NAME,   /* the unit's namespace: class bodies, exec() with a mapping */
} VariableKind;

enum { /* Variable.flags */
    VARIABLE_PARAMETER = 1 << 0,
    VARIABLE_CELL = 1 << 1, /* captured: its register holds a cell */
    VARIABLE_LET = 1 << 2,  /* made by let, brace for, catch, arm */
    VARIABLE_CONST = 1 << 3,
    VARIABLE_MAY_UNBIND = 1 << 4, /* `del`, or except ... as: reads are always checked */
    VARIABLE_IN_SUITE = 1 << 5, /* a let whose statement may be skipped while the name is visible */
    VARIABLE_BOUND = 1 << 6, /* VAR_GLOBAL: the module binds it somewhere */
    VARIABLE_COMPREHENSION = 1 << 7, /* target of an inlined comprehension: lives in a temporary */
    VARIABLE_ASSIGNED = 1 << 8, /* comprehension target: stored at this point of the emission */
    VARIABLE_USED = 1 << 9,
    VARIABLE_CLASS = 1 << 10, /* VAR_GLOBAL: bound by a class, struct or enum of the module */
    VARIABLE_TYPE_PARAM = 1 << 11, /* hidden keyword-only parameter of a generic fn */
    VARIABLE_STORED = 1 << 12,
    VARIABLE_LOOP = 1 << 13, /* target of a brace `for`: unbound when the loop ends, not after
                                   every iteration */
};

typedef struct Variable {
    Name *name;
    Unit *unit; /* owner; NULL for VAR_GLOBAL */
    uint8_t kind;
    uint32_t flags;
    uint32_t reg;
    Expr *type;                 /* annotation of a `let`: every store is checked */
    Span span;                  /* where it was made */
    struct Variable *next;      /* next variable of the unit, in order of binding */
    struct Variable *visible;   /* older let of the same BlockScope */
    BlockScope *block;          /* a let's scope */
    struct UnitList *capturers; /* units other than the owner that use it (resolution only) */
} Variable;

typedef struct UnitList {
    Unit *unit;
    struct UnitList *next;
} UnitList;

enum { /* Symbol.flags: what Python's rule knows of a name in a unit */
    SYMBOL_PARAMETER = 1 << 0,
    SYMBOL_BOUND = 1 << 1,
    SYMBOL_USED = 1 << 2,
    SYMBOL_GLOBAL = 1 << 3,
    SYMBOL_NONLOCAL = 1 << 4,
    SYMBOL_ANNOTATED = 1 << 5,
    SYMBOL_ITERATION = 1 << 6, /* iteration variable of a comprehension */
    SYMBOL_DELETED = 1 << 7,
    SYMBOL_DECLARED = 1 << 8, /* bound by def, class, import: always Python's rule */
    SYMBOL_CLASS = 1 << 9,
    SYMBOL_WALRUS = 1 << 10,
    SYMBOL_GLOBAL_BELOW = 1 << 11, /* of the module: some function declares it `global`, so it is
                                         no name of exec()'s locals */
};

typedef struct Symbol {
    Name *name;
    uint32_t flags;
    Variable *variable;  /* once resolved or declared */
    Span span;           /* of the first binding or declaration */
    struct Symbol *next; /* in order of appearance */
} Symbol;

typedef enum UnitKind {
    UNIT_MODULE,
    UNIT_CLASS,
    UNIT_FUNCTION,
    UNIT_LAMBDA,
    UNIT_COMPREHENSION, /* list, set, dict: may be inlined */
    UNIT_GENERATOR_EXP,
    UNIT_DEFER, /* a deferred block: a function without variables of its own except let */
} UnitKind;

struct Unit {
    UnitKind kind;
    Unit *parent;
    Unit *next; /* all units, outer before inner */
    const void *node;
    Name *name;       /* of the function or class; NULL where there is none */
    Name *class_name; /* innermost class, for mangling `__x`; NULL outside classes */
    Symbol **table;
    uint32_t table_size, symbol_count;
    Symbol *first_symbol, **last_symbol;
    Variable *first_variable, **last_variable;
    uint32_t variable_count, parameter_count;
    Variable **frees; /* variables of outer units, in the order of the closure */
    uint32_t free_count, free_capacity;
    bool is_generator,
        is_coroutine; /* yield in it; async, or await inside a comprehension or module */
    bool is_fn, is_method, implicit_self;
    bool needs_class_cell; /* class: a method uses __class__ */
    bool has_rebinding;    /* an expression in it binds: walrus, match expression, python block */
    bool inlined, no_inline;
    bool has_annotations;         /* module, class: annotated names exist */
    bool has_defer;               /* directly in the unit's own scope */
    bool brace;                   /* the body is a {} block */
    bool uses_names;              /* LOAD_NAME and STORE_NAME at this level */
    BlockScope *block;            /* the unit's own scope */
    uint32_t first_use, last_use; /* index + 1 into Compiler.use_list */
    Variable *class_cell;         /* class: the cell __class__; resolved when needed */
    Span span;
};

struct BlockScope {
    BlockScope
        *parent; /* NULL at the top of a unit: go on with unit->parent's scope at the definition */
    Unit *unit;
    Variable *lets; /* newest first */
    bool has_defer;
    bool is_block;     /* a brace block; else the unit's own scope */
    Span span;         /* of the block */
    BlockScope *outer; /* top of a unit: the scope in which the unit is defined */
};

typedef struct PointerMap {
    const void **keys;
    void **values;
    uint32_t capacity, count;
} PointerMap;

typedef struct Use {
    Unit *unit;      /* whose code does it */
    Unit *bind_unit; /* stores: the unit that Python's rule binds the name in (differs for walrus
                        and defer) */
    uint32_t next;   /* next use of the same unit, index + 1 */
    const void *key; /* what tr_scope_variable will be asked with */
    Name *name;
    Variable *visible; /* let visible at this point, or NULL */
    Span span;
    bool is_store;
    bool is_declaration;  /* def, class, import, parameter: Python's rule always */
    bool is_pattern_type; /* V in the pattern V(p): may be a variant of the subject's enum */
} Use;

typedef struct Compiler {
    VM *vm;
    Arena arena;
    Diagnostics *diagnostics;
    const CompileOptions *options;
    Module *module;
    const char *source;
    size_t source_size;
    StrObject *filename;
    Value source_text;
    Unit *module_unit;
    Unit *first_unit, **last_unit;
    Name **name_table;
    uint32_t name_table_size, name_count;
    Name *all_names;
    PointerMap uses, units, blocks;
    PointerMap globals;        /* Name -> VAR_GLOBAL Variable */
    PointerMap namespace_vars; /* Name -> VAR_NAME Variable for names that no class binds */
    Use *use_list;
    uint32_t use_count, use_capacity;
    bool no_memory;
    bool failed; /* an exception is pending (not a diagnostic) */
    bool future_annotations;
    bool
        struct_aware; /* structs may be about: stores through globals and paths write copies back */
    bool struct_methods;  /* the module mentions structs: method calls do so too */
    bool module_is_async; /* await at the top level */
    bool has_star_import;
    bool main_declared,
        main_referenced; /* `fn main` without required parameters; the name is read somewhere */
} Compiler;

/* Names. `text` may be of any length; the result is unique for the contents. NULL without memory.
 */
Name *tr_name(Compiler *c, const char *utf8, size_t length);
Name *tr_name_cstr(Compiler *c, const char *text);
StrObject *tr_name_string(Compiler *c, Name *name); /* borrowed, interned; NULL + no_memory */
Name *tr_name_mangled(Compiler *c, const Unit *unit, Text text);
void tr_names_free(Compiler *c);
static inline bool tr_text_is(Text text, const char *word) {
    return text.utf8 && strlen(word) == text.length && memcmp(text.utf8, word, text.length) == 0;
}

bool tr_map_set(Compiler *c, PointerMap *map, const void *key, void *value);
void *tr_map_get(const PointerMap *map, const void *key);

/* Builds everything for c->module. Errors go to the diagnostics. */
void tr_scope_analyse(Compiler *c);
Variable *tr_scope_variable(const Compiler *c, const void *key);
Unit *tr_scope_unit(const Compiler *c, const void *node);
BlockScope *tr_scope_block(const Compiler *c, const void *block);
/* The unit whose code holds the instructions of `unit`: itself unless it is an inlined
 * comprehension. */
Unit *tr_unit_effective(Unit *unit);
/* Position of `variable` in unit's closure, -1 if it is not free there. */
int32_t tr_unit_free_index(const Unit *unit, const Variable *variable);

/* Shared with emission. */
bool tr_stmt_enabled(Compiler *c, const Stmt *stmt); /* cfg attributes */
const Attribute *tr_find_attribute(const Stmt *stmt, const char *name);
/* The name that `import python` or `import c` binds. */
Name *tr_foreign_module_name(Compiler *c, const Stmt *stmt);
/* Is the decorator another spelling of an attribute: @cfg(...), and on `fn` @test, @ignore,
 * @should_panic? */
bool tr_decorator_is_attribute(const Expr *decorator, bool is_fn);
bool tr_function_has_decorator(const FunctionDef *f, const char *name);
void tr_compile_error(Compiler *c, Span span, const char *code, const char *format, ...)
    TR_PRINTF(4, 5);
void tr_compile_warning(Compiler *c, Span span, const char *code, const char *format, ...)
    TR_PRINTF(4, 5);
void *tr_compile_alloc(Compiler *c, size_t size); /* zeroed; NULL + no_memory */
/* The name of type parameter `name` as a hidden keyword-only parameter: "[T]". */
Name *tr_type_param_name(Compiler *c, Text name);

#endif
