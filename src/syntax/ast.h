/* The tree that the parser builds and the compiler reads.
 *
 * The nodes mirror CPython's `ast` (same names, same nesting, same order of children), so that a
 * Python file gives the tree a Python programmer expects and a test can compare both. What Tauraro
 * adds has its own kinds, listed after Python's in each enumeration. Three unions (Expr, Stmt,
 * Pattern) share the head `Node`; type annotations are ordinary expressions plus the few
 * EXPR_..._TYPE kinds.
 *
 * Ownership: everything lives in the arena given to tr_parse and dies with it; nothing points into
 * the source text. Invariants:
 *  - Texts are UTF-8, NUL-terminated one past `length`. Identifiers are in NFKC and interned per
 * parse: two names are equal exactly if their `utf8` pointers are. String constants may hold NUL
 * bytes, and lone surrogates as WTF-8.
 *  - Lines start at 1; columns are byte offsets in the line, from 0; the end is exclusive.
 *  - Expr.height bounds recursion: no expression is higher than the parser's limit (see
 * ParseOptions), so a recursive walk over one cannot overflow the C stack. Chains of `elif` can be
 * thousands long: walk them in a loop.
 *  - Absent optional children are NULL, absent optional texts have utf8 == NULL, absent blocks
 * style BLOCK_NONE. */
#ifndef TR_SYNTAX_AST_H
#define TR_SYNTAX_AST_H

#include "base/compiler.h"

typedef struct Expr Expr;
typedef struct Stmt Stmt;
typedef struct Pattern Pattern;

typedef struct Text {
    const char *utf8; /* NULL: absent */
    size_t length;
} Text;

typedef struct Span {
    uint32_t line, column;         /* of the first byte */
    uint32_t end_line, end_column; /* one past the last byte */
} Span;

/* How an assignable expression is used (CPython's Load, Store, Del). */
typedef enum ExprContext { CONTEXT_LOAD, CONTEXT_STORE, CONTEXT_DELETE } ExprContext;

enum NodeFlags {
    NODE_PARENTHESIZED = 1, /* Expr: written inside its own () */
    NODE_EXPORT = 2,        /* Stmt: `export` stood before it */
    NODE_BARE_KEY = 4, /* EXPR_CONSTANT: a string that stood unquoted as a map key in brace style */
};

typedef struct Node {
    uint16_t kind;   /* ExprKind, StmtKind or PatternKind */
    uint8_t context; /* ExprContext of Name, Attribute, Subscript, Starred, List, Tuple; else
                        CONTEXT_LOAD */
    uint8_t flags;   /* NodeFlags */
    Span span;
} Node;

typedef struct ExprList {
    Expr **items; /* an entry is NULL only where a comment below says so */
    uint32_t count;
} ExprList;

typedef struct StmtList {
    Stmt **items;
    uint32_t count;
} StmtList;

typedef struct PatternList {
    Pattern **items;
    uint32_t count;
} PatternList;

typedef struct TextList {
    Text *items;
    uint32_t count;
} TextList;

/* ---- Blocks ---- */

typedef enum BlockStyle {
    BLOCK_NONE,   /* the block is absent (no else, no finally) */
    BLOCK_INDENT, /* `:` suite: not a scope */
    BLOCK_BRACE,  /* `{}`: a scope */
    BLOCK_ELIF,   /* synthetic else block of `elif`/`else if`: exactly one STMT_IF; not a scope */
    BLOCK_ARM,    /* one simple statement after `=>`; not a scope */
} BlockStyle;

typedef struct Block {
    StmtList body; /* may be empty in brace style */
    BlockStyle style;
    Span span;
} Block;

/* ---- Parts of functions, calls, comprehensions ---- */

typedef enum ParamKind {
    PARAM_POSITIONAL_ONLY,
    PARAM_NORMAL,
    PARAM_VAR_POSITIONAL, /* *args */
    PARAM_KEYWORD_ONLY,
    PARAM_VAR_KEYWORD, /* **kwargs */
} ParamKind;

typedef struct Param {
    Text name;
    ParamKind kind;
    Expr *annotation;    /* or NULL */
    Expr *default_value; /* or NULL */
    Span span;           /* name and annotation, as in CPython */
} Param;

typedef struct ParamList { /* in source order, which is also the order of the kinds */
    Param *items;
    uint32_t count;
    bool is_c_variadic; /* a final `...` (prototypes only) */
} ParamList;

typedef struct TypeParam {
    Text name;
    Expr *bound; /* `T: Bound`, or NULL */
    Span span;
} TypeParam;

typedef struct TypeParamList {
    TypeParam *items;
    uint32_t count;
} TypeParamList;

typedef struct Keyword {
    Text name; /* absent: `**value` */
    Expr *value;
    Span span;
} Keyword;

typedef struct KeywordList {
    Keyword *items;
    uint32_t count;
} KeywordList;

typedef struct Comprehension { /* one `for target in iterable if condition...` */
    Expr *target;
    Expr *iterable;
    ExprList conditions;
    bool is_async;
} Comprehension;

typedef struct ComprehensionList {
    Comprehension *items;
    uint32_t count;
} ComprehensionList;

/* #[name], #[name(a, b = c, "text")], #[name = value]. Arguments have the same shape: `not(test)`
 * is an item with one argument, a literal is an item without a name. */
typedef struct Attribute Attribute;

typedef struct AttributeList {
    Attribute *items;
    uint32_t count;
} AttributeList;

struct Attribute {
    Text name;   /* absent: only `value` */
    Expr *value; /* constant after `=`, or the literal itself; or NULL */
    AttributeList args;
    bool has_args; /* parentheses were written */
    Span span;
};

/* A name with an expression: a field of a struct literal, a field of a record type or of an enum
 * variant, ... */
typedef struct Field {
    Text name;                       /* absent for the positional payload of an enum variant */
    Expr *value;                     /* the value, or the type for declarations; never NULL */
    Expr *default_value;             /* struct declarations: `= e`, or NULL */
    const AttributeList *attributes; /* struct declarations: NULL if there are none */
    bool is_shorthand;               /* struct literal `P { x }`: value is the Name x */
    Span span;
} Field;

typedef struct FieldList {
    Field *items;
    uint32_t count;
} FieldList;

enum FunctionFlags {
    FUNCTION_ASYNC = 1,
    FUNCTION_FN = 2,            /* spelled `fn`: Tauraro semantics; else `def` */
    FUNCTION_STATIC = 4,        /* `static` before it, or a static `fn new` in a class */
    FUNCTION_EXPLICIT_SELF = 8, /* the first parameter is named self */
    FUNCTION_METHOD = 16, /* stands directly in the body of a class, struct, enum or python_class */
    FUNCTION_PROTO = 32,  /* no body: extern or import js */
    FUNCTION_SINGLE_EXPR =
        64, /* function literal whose body is a single expression: it is the result */
    FUNCTION_HAS_YIELD = 128, /* its own code holds yield / yield from */
    FUNCTION_HAS_AWAIT = 256, /* its own code holds await / async for / async with */
};

typedef struct FunctionDef { /* also function literals, lambdas and prototypes */
    Text name;               /* absent in function literals and lambdas */
    Span name_span;
    TypeParamList type_params;
    ParamList params;
    Expr *returns; /* or NULL */
    Block body;    /* lambda and prototypes: BLOCK_NONE */
    Expr *lambda_body;
    ExprList decorators;
    uint32_t flags; /* FunctionFlags */
} FunctionDef;

/* ---- Constants ---- */

typedef enum ConstantKind {
    CONSTANT_NONE,
    CONSTANT_TRUE,
    CONSTANT_FALSE,
    CONSTANT_ELLIPSIS,
    CONSTANT_INT,
    CONSTANT_FLOAT,
    CONSTANT_IMAGINARY,
    CONSTANT_STRING,
    CONSTANT_BYTES,
} ConstantKind;

typedef struct Constant {
    uint8_t kind;      /* ConstantKind */
    uint8_t base;      /* INT: 2, 8, 10 or 16 */
    bool fits;         /* INT: `integer` is the value; else only `text` is (never negative: `-` is a
                          UnaryOp) */
    bool has_u_prefix; /* STRING: u"..." */
    union {
        int64_t integer; /* INT */
        double number;   /* FLOAT, IMAGINARY */
    } value;
    Text text; /* INT: digits without prefix and underscores; STRING, BYTES: the contents */
} Constant;

/* ---- Raw Python ---- */

typedef struct RawPython {
    Text text; /* between the braces, or the lines of the `python:` suite; not re-indented */
    uint32_t line, column; /* of the first byte of text */
    bool is_async;         /* python_async */
    bool is_suite;         /* the `python:` form */
} RawPython;

/* ---- Expressions ---- */

typedef enum BoolOperator { AST_AND, AST_OR } BoolOperator;

typedef enum BinaryOperator {
    AST_ADD,
    AST_SUB,
    AST_MULT,
    AST_MAT_MULT,
    AST_DIV,
    AST_MOD,
    AST_POW,
    AST_LSHIFT,
    AST_RSHIFT,
    AST_BIT_OR,
    AST_BIT_XOR,
    AST_BIT_AND,
    AST_FLOOR_DIV,
} BinaryOperator;

typedef enum UnaryOperator {
    AST_INVERT,
    AST_NOT,
    AST_UADD,
    AST_USUB,
    AST_ADDRESS_OF, /* prefix & */
} UnaryOperator;

typedef enum CompareOperator {
    AST_EQ,
    AST_NOT_EQ,
    AST_LT,
    AST_LT_E,
    AST_GT,
    AST_GT_E,
    AST_IS,
    AST_IS_NOT,
    AST_IN,
    AST_NOT_IN,
} CompareOperator;

typedef enum ExprKind {
    EXPR_BOOL_OP,
    EXPR_NAMED,
    EXPR_BIN_OP,
    EXPR_UNARY_OP,
    EXPR_LAMBDA,
    EXPR_IF_EXP,
    EXPR_DICT,
    EXPR_SET,
    EXPR_LIST_COMP,
    EXPR_SET_COMP,
    EXPR_DICT_COMP,
    EXPR_GENERATOR_EXP,
    EXPR_AWAIT,
    EXPR_YIELD,
    EXPR_YIELD_FROM,
    EXPR_COMPARE,
    EXPR_CALL,
    EXPR_FORMATTED_VALUE,
    EXPR_JOINED_STR,
    EXPR_CONSTANT,
    EXPR_ATTRIBUTE,
    EXPR_SUBSCRIPT,
    EXPR_STARRED,
    EXPR_NAME,
    EXPR_LIST,
    EXPR_TUPLE,
    EXPR_SLICE,
    /* Tauraro's */
    EXPR_FN_LITERAL,     /* fn(params) [-> T] { ... } */
    EXPR_STRUCT_LITERAL, /* P { x: 1, y } */
    EXPR_MATCH,          /* match as an operand */
    EXPR_RAW_PYTHON,     /* python { ... } as an operand */
    /* only inside annotations */
    EXPR_OPTIONAL_TYPE,  /* T? */
    EXPR_RECORD_TYPE,    /* {a: T, b: U} */
    EXPR_FUNCTION_TYPE,  /* function(A, B) -> R */
    EXPR_REFERENCE_TYPE, /* &T, &mut T. The slice type [T] is an EXPR_LIST of one element. */
    EXPR_KIND_COUNT,
} ExprKind;

typedef struct MatchCase MatchCase;

typedef struct MatchCaseList {
    MatchCase *items;
    uint32_t count;
} MatchCaseList;

struct Expr {
    Node node;
    uint16_t height; /* of the tree below, a leaf is 1 */
    uint8_t op; /* BoolOperator, BinaryOperator or UnaryOperator of BOOL_OP, BIN_OP, UNARY_OP */
    union {
        ExprList bool_op; /* BOOL_OP: the values, two or more */
        struct {
            Expr *target; /* a Name */
            Expr *value;
        } named;
        struct {
            Expr *left, *right;
        } bin_op;
        Expr *operand; /* UNARY_OP, AWAIT, YIELD (or NULL), YIELD_FROM, STARRED, OPTIONAL_TYPE */
        FunctionDef *lambda; /* LAMBDA: only params, lambda_body and flags are set */
        struct {
            Expr *test, *body, *orelse;
        } if_exp;
        struct {
            ExprList keys; /* an entry is NULL for `**value` */
            ExprList values;
        } dict;
        ExprList elements; /* SET, LIST, TUPLE */
        struct {           /* LIST_COMP, SET_COMP, GENERATOR_EXP, DICT_COMP */
            Expr *element; /* DICT_COMP: the key */
            Expr *value;   /* DICT_COMP only */
            ComprehensionList generators;
        } comp;
        struct {
            Expr *left;
            uint8_t *ops; /* CompareOperator, comparators.count of them */
            ExprList comparators;
        } compare;
        struct {
            Expr *func;
            ExprList args; /* may hold STARRED */
            KeywordList keywords;
        } call;
        struct {
            Expr *value;
            Expr *format_spec; /* a JOINED_STR, or NULL */
            int conversion;    /* -1, or 's', 'r', 'a' */
        } formatted;
        ExprList joined; /* JOINED_STR: CONSTANT strings and FORMATTED_VALUEs; `{x=}` gives the text
                            as a CONSTANT */
        Constant constant;
        struct {
            Expr *value;
            Text name;
        } attribute;
        struct {
            Expr *value;
            Expr *index; /* may be SLICE, or a TUPLE holding SLICEs and STARREDs */
        } subscript;
        Text name; /* NAME; null, true and false are names too */
        struct {
            Expr *lower, *upper, *step; /* each may be NULL */
        } slice;
        FunctionDef *function; /* FN_LITERAL */
        struct {
            Expr *type; /* Name, Attribute or Subscript */
            FieldList fields;
        } struct_literal;
        struct {
            Expr *subject;
            MatchCaseList cases;
        } match;
        RawPython *raw;
        FieldList record; /* RECORD_TYPE */
        struct {
            ExprList params;
            Expr *returns; /* or NULL */
        } function_type;
        struct {
            Expr *type;
            bool is_mut;
        } reference;
    } as;
};

/* ---- Patterns ---- */

typedef enum PatternKind {
    PATTERN_VALUE,     /* equal to an expression: literal (also negative, complex) or dotted name */
    PATTERN_SINGLETON, /* None/null, True/true, False/false: a CONSTANT expression, compared by
                          identity */
    PATTERN_SEQUENCE,
    PATTERN_MAPPING,
    PATTERN_CLASS, /* C(p, k=p); also an enum variant with payload */
    PATTERN_STAR,
    PATTERN_AS, /* `p as name`, a capture (no pattern) or `_` (neither) */
    PATTERN_OR,
    /* Tauraro's */
    PATTERN_RANGE,  /* low..high, low..=high */
    PATTERN_STRUCT, /* P { x, y: p } */
    PATTERN_KIND_COUNT,
} PatternKind;

typedef struct FieldPattern {
    Text name;
    Pattern *pattern; /* `{ x }` gives a capture of x */
    Span span;
} FieldPattern;

typedef struct FieldPatternList {
    FieldPattern *items;
    uint32_t count;
} FieldPatternList;

struct Pattern {
    Node node;
    union {
        Expr *value;          /* VALUE, SINGLETON */
        PatternList patterns; /* SEQUENCE, OR */
        struct {
            ExprList keys; /* values as in PATTERN_VALUE; a bare key is a string CONSTANT with
                              NODE_BARE_KEY */
            PatternList patterns;
            Text rest; /* **rest, or absent */
        } mapping;
        struct {
            Expr *type;
            PatternList patterns;
            FieldPatternList keywords;
        } class_;
        Text star; /* STAR: absent for `*_` */
        struct {
            Pattern *pattern; /* or NULL */
            Text name;        /* or absent: `_` */
        } as;
        struct {
            Expr *low, *high; /* number or string constants, low may be negative (UnaryOp) */
            bool inclusive;
        } range;
        struct {
            Expr *type;
            FieldPatternList fields;
        } struct_;
    } as;
};

struct MatchCase {
    Pattern *pattern;
    Expr *guard; /* or NULL */
    Block body;
    bool is_arrow; /* `pattern => body`; else `case pattern:` */
    Span span;
};

/* ---- Statements ---- */

typedef enum StmtKind {
    STMT_FUNCTION_DEF,       /* as.function */
    STMT_ASYNC_FUNCTION_DEF, /* as.function */
    STMT_CLASS_DEF,
    STMT_RETURN,
    STMT_DELETE,
    STMT_ASSIGN,
    STMT_AUG_ASSIGN,
    STMT_ANN_ASSIGN,
    STMT_FOR,
    STMT_ASYNC_FOR,
    STMT_WHILE,
    STMT_IF,
    STMT_WITH,
    STMT_ASYNC_WITH,
    STMT_MATCH,
    STMT_RAISE,
    STMT_TRY,
    STMT_TRY_STAR,
    STMT_ASSERT,
    STMT_IMPORT,
    STMT_IMPORT_FROM,
    STMT_GLOBAL,
    STMT_NONLOCAL,
    STMT_EXPR,
    STMT_PASS,
    STMT_BREAK,
    STMT_CONTINUE,
    /* Tauraro's */
    STMT_LET, /* let, const, var */
    STMT_STRUCT,
    STMT_ENUM,
    STMT_DEFER,
    STMT_EXTERN, /* a block or a single prototype; the body holds STMT_PROTOs (and attributes'
                    statements) */
    STMT_PROTO,  /* as.function: a function without a body, only inside STMT_EXTERN */
    STMT_IMPORT_PYTHON, /* import python "a.b" [as n] */
    STMT_IMPORT_JS,     /* as.function: import js fn f(...) -> T */
    STMT_IMPORT_C,      /* import c "x.h" [as n] */
    STMT_RAW_PYTHON,    /* as.raw: python { ... } as a statement */
    STMT_PYTHON_CLASS,  /* as.class_def */
    STMT_BLOCK,         /* a bare { ... } */
    STMT_KIND_COUNT,
} StmtKind;

typedef struct ClassDef {
    Text name;
    Span name_span;
    TypeParamList type_params;
    ExprList bases;
    KeywordList keywords;
    Block body;
    ExprList decorators;
} ClassDef;

typedef struct StructDef {
    Text name;
    Span name_span;
    TypeParamList type_params;
    FieldList fields;
    Block body; /* methods and other declarations; the fields are not in it */
    ExprList decorators;
} StructDef;

typedef enum VariantForm { VARIANT_UNIT, VARIANT_TUPLE, VARIANT_RECORD, VARIANT_VALUE } VariantForm;

typedef struct Variant {
    Text name;
    VariantForm form;
    FieldList fields;                /* TUPLE (names may be absent), RECORD */
    Expr *value;                     /* VALUE: `A = 7` */
    const AttributeList *attributes; /* NULL: none */
    Span span;
} Variant;

typedef struct VariantList {
    Variant *items;
    uint32_t count;
} VariantList;

typedef struct EnumDef {
    Text name;
    Span name_span;
    TypeParamList type_params;
    VariantList variants;
    Block body; /* methods */
    ExprList decorators;
} EnumDef;

typedef struct WithItem {
    Expr *context;
    Expr *target; /* or NULL */
} WithItem;

typedef struct WithItemList {
    WithItem *items;
    uint32_t count;
} WithItemList;

typedef struct ExceptClause { /* except or catch */
    Expr *type;               /* NULL: catches everything */
    Text name;                /* or absent */
    Block body;
    bool is_catch; /* spelled `catch` */
    Span span;
} ExceptClause;

typedef struct HandlerList {
    ExceptClause *items;
    uint32_t count;
} HandlerList;

typedef struct Alias {
    Text name;   /* dotted, or "*" in `from m import *` */
    Text asname; /* or absent */
    Span span;
} Alias;

typedef struct AliasList {
    Alias *items;
    uint32_t count;
} AliasList;

struct Stmt {
    Node node;
    const AttributeList *
        attributes; /* NULL: none. `@cfg(...)`, `@test` stay decorators: the compiler reads both. */
    union {
        FunctionDef *function; /* FUNCTION_DEF, ASYNC_FUNCTION_DEF, PROTO, IMPORT_JS */
        ClassDef *class_def;   /* CLASS_DEF, PYTHON_CLASS */
        Expr *value;           /* RETURN (or NULL), EXPR */
        ExprList targets;      /* DELETE */
        struct {
            ExprList targets; /* a = b = value */
            Expr *value;
        } assign;
        struct {
            Expr *target;
            BinaryOperator op;
            Expr *value;
        } aug_assign;
        struct {
            Expr *target;
            Expr *annotation;
            Expr *value; /* or NULL */
            bool simple; /* target is a name without parentheses */
        } ann_assign;
        struct { /* FOR, ASYNC_FOR; body.style BLOCK_BRACE: fresh targets in every iteration */
            Expr *target;
            Expr *iterable;
            Block *body;
            Block *orelse; /* never NULL, style BLOCK_NONE if absent */
        } for_;
        struct { /* WHILE, IF */
            Expr *test;
            Block *body;
            Block *orelse; /* never NULL */
        } branch;
        struct {
            WithItemList items;
            Block *body;
        } with;
        struct {
            Expr *subject;
            MatchCaseList cases;
        } match;
        struct {
            Expr *exception; /* or NULL */
            Expr *cause;     /* or NULL */
        } raise;
        struct { /* TRY, TRY_STAR */
            Block *body;
            HandlerList handlers;
            Block *orelse;    /* never NULL */
            Block *finalbody; /* never NULL */
        } try_;
        struct {
            Expr *test;
            Expr *message; /* or NULL */
        } assert_;
        AliasList import;
        struct {
            Text module; /* absent in `from . import x` */
            AliasList names;
            uint32_t level;
        } import_from;
        TextList names; /* GLOBAL, NONLOCAL */
        struct {
            Expr *target;     /* Name, or Tuple/List of targets, in store context */
            Expr *annotation; /* or NULL */
            Expr *value;      /* or NULL */
            bool is_const;
        } let;
        StructDef *struct_def;
        EnumDef *enum_def;
        struct {
            Expr *call;   /* a CALL or an AWAIT of one; NULL: the block */
            Block *block; /* never NULL */
        } defer;
        struct {
            Text library; /* "C", "rust", "libm.so.6", ...; absent: `extern fn` */
            StmtList body;
        } extern_;
        struct { /* IMPORT_PYTHON, IMPORT_C */
            Text path;
            Text asname; /* as written, or absent: the rules for the default name are in the
                            language reference */
        } import_foreign;
        RawPython *raw;
        Block *block; /* BLOCK */
    } as;
};

typedef enum ParseMode {
    PARSE_EXEC,   /* a file */
    PARSE_EVAL,   /* one expression: the module's body is a single STMT_EXPR */
    PARSE_SINGLE, /* one interactive statement */
} ParseMode;

typedef struct Module {
    StmtList body;
    ParseMode mode;
    BlockStyle style; /* the layout that was used at module level: BLOCK_INDENT or BLOCK_BRACE */
    Span span;
} Module;

#endif
