/* Emission: from the tree to instructions. The state of one code object under construction and the
 * services that the emit_*.c files share.
 *
 * Registers: variables first, temporaries above them as a stack (Emitter.top is the first free
 * one). An Operand says where a value is: a variable's own register, read in place, or a temporary,
 * which must be consumed exactly once; the consuming instruction carries the TAKE flag
 * (take_b(operand) and friends). emit_to() writes its target by the last instruction of every path,
 * and only then, if the target is a variable: an exception, or a read of the variable by the
 * expression itself, must see the old value. Long evaluations that build up a value therefore go
 * through scratch().
 *
 * Control flow: labels collect patches and the set of variables that are certainly bound. Flow is
 * the stack of enclosing loops, handlers, `with` and
 * `finally` blocks, scopes and deferred calls that a jump out must clean up after (emit_try.c).
 *
 * Nothing here fails by return value. Without memory, or with an exception pending, emission goes
 * on harmlessly; tr_emit_code asks at the end. */
#ifndef TR_COMPILER_EMIT_H
#define TR_COMPILER_EMIT_H

#include "compiler/scope.h"

/* Numbers of the runtime's helpers: LOAD_INTRINSIC. */
enum {
#define INTRINSIC(name, doc) INTRINSIC_##name,
#include "compiler/intrinsics.def"
#undef INTRINSIC
    INTRINSIC_COUNT
};

typedef struct Operand {
    uint32_t reg;
    bool temp;
} Operand;

typedef uint32_t Label;
#define NO_LABEL UINT32_MAX
#define NO_REGISTER UINT32_MAX

typedef struct LabelInfo {
    uint32_t target; /* instruction, or UINT32_MAX while unbound */
    bool jumped;     /* something jumps here */
    uint64_t
        *assigned; /* variables bound on every path that jumps here; NULL while there is none */
} LabelInfo;

typedef enum FlowKind {
    FLOW_LOOP,
    FLOW_TRY,         /* body of try with handlers: nothing to do but leaving the protected range */
    FLOW_FINALLY,     /* body, handlers and else of a try with finally */
    FLOW_FINALLY_END, /* the copy of finally that runs for an exception */
    FLOW_HANDLER,     /* body of an except clause */
    FLOW_WITH,
    FLOW_SCOPE, /* a block scope with variables to unbind */
    FLOW_DEFER, /* a scope with deferred calls */
} FlowKind;

typedef struct Flow {
    FlowKind kind;
    struct Flow *outer;
    Label on_break, on_continue; /* LOOP */
    uint32_t reg; /* LOOP: iterator or NO_REGISTER; WITH: exit function; HANDLER, FINALLY_END:
                     exception; DEFER: list */
    bool has_region;
    uint32_t start; /* first instruction of the current piece of the protected range */
    Label handler;
    uint32_t handler_reg;
    bool region_used;         /* some piece was not empty */
    bool is_closed;           /* between unwind() and unwind_done() */
    const Block *finalbody;   /* FINALLY */
    const Text *name;         /* HANDLER: to be unbound */
    BlockScope *scope;        /* SCOPE */
    Variable *loop_variables; /* LOOP in brace style: see emit_stmt.c */
    bool is_async;            /* WITH */
    Span span;
} Flow;

typedef struct Patch {
    uint32_t insn;
    Label label;
} Patch;

typedef struct SiteKey { /* sites of globals are shared per name and opcode */
    Name *name;
    uint32_t op, site;
} SiteKey;

typedef struct Emitter {
    Compiler *c;
    Unit *unit;
    Unit *scope_unit; /* innermost comprehension being inlined, or unit */
    CodeObject *code;
    struct Emitter *parent;
    const char *qualname;
    uint32_t insn_capacity, constant_capacity, site_capacity, handler_capacity;
    uint32_t *constant_table; /* hash table of indices + 1 */
    uint32_t constant_table_size;
    SiteKey *site_keys;
    uint32_t site_key_count, site_key_capacity;
    LabelInfo *labels;
    uint32_t label_count, label_capacity;
    Patch *patches;
    uint32_t patch_count, patch_capacity;
    Flow *flow;
    uint32_t top, max_register, local_count;
    uint64_t *assigned;
    uint32_t assigned_words;
    bool reachable;
    bool long_jumps, jump_overflow, too_large;
    bool single;   /* REPL: expression statements are displayed */
    Span span;     /* position of what is emitted */
    Expr *returns; /* checked return type, or NULL */
    uint32_t inline_depth;
    const TypeParamList
        *type_params; /* of the struct or enum whose fields are being described, or NULL */
    bool in_struct;   /* class body of a struct: its methods take self by reference */
    bool is_struct_method;
} Emitter;

/* ---- core: emit.c ---- */
uint32_t emit(Emitter *e, Opcode op, uint32_t flags, uint32_t a, uint32_t b, uint32_t c);
uint32_t emit_ad(Emitter *e, Opcode op, uint32_t flags, uint32_t a, int32_t d);
uint32_t emit_here(const Emitter *e);

uint32_t temp_new(Emitter *e);                   /* the next free register */
uint32_t temp_block(Emitter *e, uint32_t count); /* `count` consecutive ones */
static inline bool is_variable_register(const Emitter *e, uint32_t reg) {
    return reg < e->local_count;
}
static inline uint32_t take_a(Operand o) {
    return o.temp ? TAKE_A : 0u;
}
static inline uint32_t take_b(Operand o) {
    return o.temp ? TAKE_B : 0u;
}
static inline uint32_t take_c(Operand o) {
    return o.temp ? TAKE_C : 0u;
}
static inline Operand temp_operand(uint32_t reg) {
    return (Operand){reg, true};
}
static inline Operand variable_operand(uint32_t reg) {
    return (Operand){reg, false};
}
/* Where to build a value that ends in `target`: target itself if that is a temporary, else a new
 * one. */
uint32_t scratch(Emitter *e, uint32_t target);
void scratch_done(Emitter *e, uint32_t built, uint32_t target);
void emit_move(Emitter *e, uint32_t target, Operand from);
void emit_release(Emitter *e, Operand o); /* drops an unused value */

Label label_new(Emitter *e);
void label_bind(Emitter *e, Label label);
bool label_used(const Emitter *e, Label label);
void emit_jump(Emitter *e, Label label);
void emit_jump_back(Emitter *e, Label label);
void emit_jump_op(Emitter *e, Opcode op, uint32_t flags, uint32_t a, Label label); /* AD forms */
void emit_compare_jump(Emitter *e, Opcode op, uint32_t flags, uint32_t a, uint32_t b,
                       Label label); /* fused ABC forms */
void emit_for_iter(Emitter *e, uint32_t target, uint32_t iterator, Label exhausted);

bool is_assigned(const Emitter *e, const Variable *v);
void set_assigned(Emitter *e, const Variable *v, bool assigned);
uint64_t *assigned_copy(Emitter *e);
void assigned_restore(Emitter *e, const uint64_t *saved);
void assigned_meet(Emitter *e, const uint64_t *other); /* intersection */

uint32_t constant_take(Emitter *e,
                       Value taken); /* index; equal constants of equal type share one */
uint32_t constant_name(Emitter *e, Name *name);
uint32_t constant_cstr(Emitter *e, const char *text);
uint32_t constant_names_tuple(Emitter *e, Name *const *names, uint32_t count);
uint32_t site_new(Emitter *e, Name *name); /* one of its own */
uint32_t site_shared(Emitter *e, Opcode op,
                     Name *name); /* shared by the loads (stores) of a global */
void load_constant(Emitter *e, Value taken, uint32_t target);
void load_int(Emitter *e, int64_t value, uint32_t target);
void load_text(Emitter *e, const char *utf8, size_t length, uint32_t target);
void load_none(Emitter *e, uint32_t target);
void load_undef(Emitter *e, uint32_t target);
Value text_value(Emitter *e, const char *utf8, size_t length); /* a str; UNDEF + failed */
Value tuple_value(Emitter *e, Value *items, uint32_t count);   /* takes the items; UNDEF + failed */
void emit_fail(Emitter *e);                                    /* an exception is pending */
Span span_point(Span span);                                    /* its first line only */

/* Compiles a unit into code of its own (an owned reference, NULL on failure) with `body` emitting
 * the instructions. */
typedef void (*EmitBody)(Emitter *e, const void *node);
CodeObject *emit_unit(Compiler *c, Emitter *parent, Unit *unit, const char *qualname, Name *name,
                      EmitBody body, const void *node, Span span, uint32_t flags);

/* ---- variables: emit_name.c ---- */
typedef enum AccessKind {
    ACCESS_LOCAL,
    ACCESS_CELL,
    ACCESS_FREE,
    ACCESS_CLASS_FREE,
    ACCESS_GLOBAL,
    ACCESS_NAME
} AccessKind;
AccessKind access_of(const Emitter *e, const Variable *v, uint32_t *index);
Variable *variable_at(Emitter *e, const void *key);
Operand load_operand(Emitter *e, const Variable *v,
                     Span span); /* in place if it is in a register */
void load_variable(Emitter *e, const Variable *v, uint32_t target, Span span);
void store_variable(Emitter *e, Variable *v, Operand value);
/* The register that the value may be computed into directly, or NO_REGISTER. */
uint32_t store_target(Emitter *e, const Variable *v);
void stored_direct(Emitter *e, Variable *v); /* after writing store_target() */
void delete_variable(Emitter *e, Variable *v, bool silent);
void declare_variable(Emitter *e, Variable *v); /* a let: makes its cell if it is captured */
void load_cell(Emitter *e, const Variable *v, uint32_t target); /* the cell itself, for a closure */

/* ---- expressions: emit_expr.c ---- */
bool constant_fold(Emitter *e, const Expr *x,
                   Value *out);                /* owned; false: not a constant. fold.c */
int constant_truth(Emitter *e, const Expr *x); /* 1, 0, -1 unknown */
void emit_to(Emitter *e, Expr *x, uint32_t target);
Operand emit_operand(Emitter *e, Expr *x); /* anywhere */
Operand emit_operand_before(Emitter *e, Expr *x,
                            Expr *later); /* stays valid while `later` (may be NULL) is evaluated */
Operand emit_operand_in(Emitter *e, Expr *x, uint32_t target,
                        Expr *later);    /* temporary target: may use it */
uint32_t emit_push(Emitter *e, Expr *x); /* into a new temporary on top */
void emit_discard(Emitter *e, Expr *x);
void emit_jump_if(Emitter *e, Expr *x, bool when, Label label);
void emit_await(Emitter *e, uint32_t reg, uint32_t target); /* awaits the temporary `reg` */
bool may_rebind(const Emitter *e, const Expr *x);
void emit_slice(Emitter *e, const Expr *x, uint32_t target);
void emit_index(Emitter *e, Expr *index, uint32_t target); /* a subscript's index as an object */
Opcode binary_opcode(uint32_t op);
bool emit_is_small_index(Emitter *e, const Expr *index, int32_t *value);

/* ---- places: emit_place.c. What an expression denotes, kept open so that a changed struct can be
 * written back. ---- */
typedef enum PlaceKind {
    PLACE_LOCAL,
    PLACE_VARIABLE,
    PLACE_ATTRIBUTE,
    PLACE_ITEM,
    PLACE_VALUE
} PlaceKind;
typedef struct Place {
    PlaceKind kind;
    Operand object; /* the value; temporaries stay until place_end() */
    struct Place *parent;
    Variable *variable; /* VARIABLE */
    Name *name;         /* ATTRIBUTE */
    Operand key;        /* ITEM */
    bool by_reference;  /* LOCAL: `self` of a struct's method */
} Place;
/* `self` of a struct's method: stores through it change the caller's struct. */
bool is_struct_self(Emitter *e, const Expr *x);
/* Does storing into this expression need the write-back protocol? */
bool place_needed(Emitter *e, const Expr *x);
Place *place_begin(Emitter *e, Expr *x, Expr *later);
void place_write_back(Emitter *e, Place *place); /* after place->object was changed in place */
void place_end(Emitter *e, Place *place);        /* releases the temporaries */

/* ---- calls: emit_call.c ---- */
void emit_call(Emitter *e, Expr *x, uint32_t target);
uint32_t emit_args_tuple(Emitter *e, const ExprList *args,
                         bool *is_list); /* pushes list or tuple */
/* Pushes a dict of keyword arguments, or UNDEF when there are none; `callee` is named in errors. */
uint32_t emit_kwargs_dict(Emitter *e, const KeywordList *keywords, uint32_t callee);
/* R[callee], with `count` arguments pushed by the caller: positional lists of a class statement. */
void emit_call_with(Emitter *e, uint32_t callee, uint32_t pushed, const ExprList *args,
                    const KeywordList *keywords, uint32_t target);
/* Calls helper `intrinsic`; begin pushes the function, end calls it with the `count` arguments
 * pushed since. */
uint32_t intrinsic_begin(Emitter *e, int intrinsic);
void intrinsic_end(Emitter *e, uint32_t callee, uint32_t count, uint32_t target);

/* ---- comprehensions: emit_comprehension.c ---- */
void emit_comprehension(Emitter *e, Expr *x, uint32_t target);

/* ---- statements: emit_stmt.c ---- */
void emit_block(Emitter *e, const Block *block);
void emit_statements(Emitter *e, const StmtList *list);
void emit_target(Emitter *e, Expr *target, Operand value);
void emit_assign_expr(Emitter *e, Expr *target, Expr *value);
void emit_open_scope(Emitter *e, Flow *flow, BlockScope *scope);
void emit_close_scope(Emitter *e, Flow *flow);
/* Runs the block for its last expression, which goes to `target`; None if there is none. */
void emit_block_value(Emitter *e, const Block *block, uint32_t target);
void emit_for_loop(Emitter *e, Stmt *stmt);
const char *docstring_of(const StmtList *body, size_t *length);

/* ---- exceptions and cleaning up: emit_try.c ---- */
void flow_push(Emitter *e, Flow *flow, FlowKind kind);
void flow_pop(Emitter *e, Flow *flow);
void region_open(Emitter *e, Flow *flow, uint32_t handler_reg);
void region_close(Emitter *e, Flow *flow);
/* Emits what leaving everything inside `until` (exclusive) needs. Follow with the jump, then
 * unwind_done(). */
void unwind(Emitter *e, Flow *until);
void unwind_done(Emitter *e, Flow *until);
bool unwinds_code(const Emitter *e, const Flow *until); /* would unwind() emit calls? */
void emit_try(Emitter *e, Stmt *stmt);
void emit_with(Emitter *e, Stmt *stmt);
void emit_defer_begin(Emitter *e, Flow *flow);
void emit_defer_end(Emitter *e, Flow *flow);
void emit_return(Emitter *e, Expr *value, Span span);

/* ---- functions and classes: emit_function.c, emit_class.c ---- */
void emit_function(Emitter *e, const void *key, FunctionDef *f, Name *name, Stmt *stmt,
                   uint32_t target);
/* Makes the function. `base`: three temporaries on top with defaults, kwdefaults, annotations;
 * NO_REGISTER: it has none. */
void emit_closure(Emitter *e, CodeObject *code_taken, Unit *unit, uint32_t base, uint32_t target);
void emit_function_statement(Emitter *e, Stmt *stmt);
void emit_class(Emitter *e, Stmt *stmt);
void emit_class_body_function(Emitter *e, const void *key, Text name, const Block *body,
                              uint32_t target);
void emit_module_body(Emitter *e, const void *node);
char *qualname_of(Emitter *e, const Name *name);
/* What every function does first: cells for captured variables. */
void emit_unit_cells(Emitter *e);

/* ---- match: emit_pattern.c ---- */
void emit_match(Emitter *e, Expr *subject, const MatchCaseList *cases, Span span,
                uint32_t value_target);

/* ---- Tauraro's statements: emit_tauraro.c ---- */
void emit_let(Emitter *e, Stmt *stmt);
void emit_struct(Emitter *e, Stmt *stmt);
void emit_enum(Emitter *e, Stmt *stmt);
void emit_defer(Emitter *e, Stmt *stmt);
void emit_extern(Emitter *e, Stmt *stmt);
void emit_import_js(Emitter *e, Stmt *stmt);
void emit_import_foreign(Emitter *e, Stmt *stmt);
void emit_raw_python(Emitter *e, RawPython *raw, uint32_t target);
void emit_python_class(Emitter *e, Stmt *stmt);
void emit_struct_literal(Emitter *e, Expr *x, uint32_t target);
Value attributes_value(Emitter *e,
                       const AttributeList *attributes); /* tuple of (name, value or None, args) */

/* ---- types: emit_type.c ---- */
/* The constant that stands for a type annotation (typeref.h); UNDEF without failure: nothing to
 * check. */
Value type_value(Emitter *e, const Expr *annotation);
/* Checks R[reg]; `what` is "parameter", "variable", "return", "field". Emits nothing if the check
 * can never fail. */
void emit_type_check(Emitter *e, uint32_t reg, const Expr *annotation, const char *what,
                     Name *name);
bool type_is_checked(Emitter *e, const Expr *annotation);
bool type_param_listed(const TypeParamList *list, Text name);
bool type_mentions(const Expr *annotation, Text type_param);
Value annotation_text(Emitter *e, const Expr *annotation); /* its source text as a str */

#endif
