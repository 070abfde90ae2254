/* What the files of the parser share: the parser's state, its primitives, and the entry points of
 * its parts.
 *
 * Conventions. A parse function consumes its construct and returns the node, or NULL (false) after
 * an error, which has then been reported or memory is gone; the caller returns at once and the
 * statement loop recovers. Positions: `token` is the next, unconsumed token; `previous` the last
 * consumed one. The scanning mode is derived from the fields style, brackets, in_pattern and
 * in_field; whoever changes one of them uses parser_enter_... and parser_leave, which read the
 * current token again if it depends on the mode. */
#ifndef TR_SYNTAX_PARSER_INTERNAL_H
#define TR_SYNTAX_PARSER_INTERNAL_H

#include "base/arena.h"
#include "base/buffer.h"
#include "syntax/ast.h"
#include "syntax/parser.h"
#include "syntax/scanner.h"

/* The part of the state that brackets, blocks and headers change and restore. */
typedef struct Context {
    uint32_t brackets; /* open brackets since the innermost block began */
    bool brace;        /* style: brace (else indent) */
    bool header;       /* in a block's header: `{` opens the block */
    bool arm;          /* in the body of a `=>` arm: a comma ends it */
    bool in_pattern;
    bool in_field;   /* directly in a replacement field of an f-string */
    bool in_fstring; /* anywhere in a replacement field: `//` is an operator, errors say "f-string:
                        " */
    bool in_type;    /* annotations: `T?`, record and function types */
} Context;

typedef struct Bracket { /* for "was never closed" and "does not match" */
    char open;
    Span span;
} Bracket;

typedef struct NameSlot {
    const char *utf8;
    uint32_t length, hash;
} NameSlot;

typedef struct Parser {
    Arena *arena;
    Diagnostics *diagnostics;
    const ParseOptions *options;
    Scanner *scanner;
    const char *text;
    uint32_t length;

    Token token;
    Token previous;
    Context context;

    bool failed; /* an error was met; unwinding */
    bool fatal;  /* after which no statement start can be trusted (brackets do not match) */
    bool no_memory;
    bool incomplete; /* the error was met at the end of the text */
    bool restart;    /* the first block opened with `{`: read again in brace style */
    bool auto_style; /* restart is allowed */
    bool quiet;      /* speculative: do not report */
    BlockStyle first_block;
    bool suite_open_at_end; /* the text's end closed a suite of several lines (REPL) */
    uint32_t error_limit;

    int depth, max_depth;
    uint32_t max_height;

    bool in_class; /* directly in the body of a class or struct: `name: type` declares */
    uint32_t
        *function_flags; /* of the function whose own code is being parsed; NULL at module level */
    uint32_t block_open; /* offset of the innermost brace block's `{`, if block_header */
    bool block_header;   /* the innermost brace block belongs to if, while, for, with or match */
    uint32_t statement_start; /* offset of the current statement's first token */
    uint32_t floor_div_line;  /* line of the last `//` read as an operator, 0: none */
    uint32_t field_limit; /* offset of the quote that ends the f-string of the innermost field */

    Bracket *open; /* stack of open brackets and brace blocks */
    uint32_t open_count, open_capacity;

    char *scratch; /* stack of list elements under construction */
    size_t scratch_size, scratch_capacity;

    NameSlot *names; /* interned identifiers: open addressing, a power of two */
    uint32_t name_count, name_capacity;
} Parser;

/* ---- primitives (parser_core.c) ---- */

void parser_advance(Parser *p); /* consume the current token */
void parser_jump(Parser *p,
                 uint32_t at);  /* continue at this offset, which lies behind `previous` */
void parser_refresh(Parser *p); /* after a change of mode */
Token parser_peek(Parser *p);   /* the token after the current one */
Token parser_peek_after(Parser *p, const Token *token);
/* The token behind the bracket that closes the one at `open`; kind TOKEN_END if it is not closed.
 */
Token parser_peek_past_bracket(Parser *p, const Token *open);

Context parser_enter_brackets(
    Parser *p); /* call with the opening bracket as the current token; consumes it */
bool parser_close_bracket(Parser *p, TokenKind kind, Context saved); /* consume it and leave */
bool parser_push_open(Parser *p, char open, Span span); /* onto the stack of open brackets */
unsigned parser_scan_mode(const Context *context);
Context parser_enter_header(Parser *p, bool header);
void parser_leave(Parser *p, Context saved);

bool parser_deeper(Parser *p); /* one level of nesting more; false: too deep, reported */
static inline void parser_shallower(Parser *p) {
    p->depth--;
}

static inline bool at(const Parser *p, TokenKind kind) {
    return p->token.kind == kind;
}
static inline bool at_word(const Parser *p, Word word) {
    return p->token.word == word;
}
static inline bool token_first(const Token *token) {
    return (token->flags & TOKEN_FIRST) != 0;
}
/* The current token continues the statement: it is on the same line, or newlines do not count here,
 * or it is one of the tokens that continue a line from its beginning. */
bool parser_continues(Parser *p);
static inline bool continues_with(Parser *p, TokenKind kind) {
    return p->token.kind == kind && (!token_first(&p->token) || parser_continues(p));
}
static inline bool continues_with_word(Parser *p, Word word) {
    return p->token.word == word && (!token_first(&p->token) || parser_continues(p));
}
bool parser_eat(Parser *p, TokenKind kind); /* consume it if it continues with it */
bool parser_eat_word(Parser *p, Word word);
bool parser_need(Parser *p, TokenKind kind); /* or a syntax error */
bool parser_need_word(Parser *p, Word word);
/* An operand follows: false, reported, if the current token starts a new line that does not
 * continue this one. */
bool parser_operand_follows(Parser *p);
bool parser_at_statement_end(Parser *p); /* nothing more of this simple statement follows */

/* Errors (parser_error.c). All return NULL so that `return fail(...)` reads well. */
void *fail_at(Parser *p, Span span, const char *code, const char *format, ...) TR_PRINTF(4, 5);
void *fail_class(Parser *p, DiagClass class_, Span span, const char *code, const char *format, ...)
    TR_PRINTF(5, 6);
void *
fail_token(Parser *p); /* "invalid syntax" at the current token, or what the scanner found there */
/* Reports a bracket that is never closed, if there is one. */
bool fail_if_unclosed(Parser *p);
void *fail_never_closed(Parser *p); /* the innermost open bracket */
void *fail_memory(Parser *p);
void fail_hint(Parser *p, const char *format, ...) TR_PRINTF(2, 3); /* on the error just made */
void fail_note(Parser *p, Span span, const char *format, ...) TR_PRINTF(3, 4);
void warn_at(Parser *p, DiagClass class_, Span span, const char *code, const char *format, ...)
    TR_PRINTF(5, 6);
/* Report that `{` or `:` is missing. */
struct BlockHeader;
void *fail_block_expected(Parser *p, const struct BlockHeader *header);

Span token_span(const Token *token);
Span span_from(const Parser *p,
               Span start); /* from the start of `start` to the end of `previous` */
Span span_join(Span start, Span end);

/* Lists under construction live on the scratch stack; LIST_TAKE copies them to the arena. */
static inline size_t list_begin(const Parser *p) {
    return p->scratch_size;
}
bool list_push(Parser *p, const void *item, size_t size);
void *list_take(Parser *p, size_t begin, size_t size, uint32_t *count);
#define LIST_TAKE(p, begin, list)                                                                  \
    ((list).items = list_take((p), (begin), sizeof *(list).items, &(list).count), !(p)->no_memory)

void *parser_alloc(Parser *p, size_t size);                     /* zeroed; NULL: no_memory is set */
Text parser_intern(Parser *p, const char *text, size_t length); /* utf8 NULL: no_memory is set */
Text token_name(Parser *p, const Token *token);
Text text_copy(Parser *p, const char *text, size_t length);
/* An identifier; with `any_word` reserved words are names too. utf8 NULL after an error. */
Text parser_name(Parser *p, bool any_word);

Expr *expr_new(Parser *p, ExprKind kind, Span span);
Expr *expr_done(Parser *p, Expr *expr); /* computes and checks its height; NULL: too high */
Expr *expr_name(Parser *p, Text name, Span span);
Expr *expr_string(Parser *p, Text text, Span span);
Stmt *stmt_new(Parser *p, StmtKind kind, Span start);
Stmt *stmt_done(Parser *p, Stmt *stmt); /* sets the end position */
Block *block_new(Parser *p);
bool push_stmt(Parser *p, Stmt *stmt); /* onto the scratch stack; false for NULL too */

/* ---- blocks (parser_block.c) ---- */

typedef enum BlockItem { ITEM_STATEMENT, ITEM_FIELD, ITEM_VARIANT, ITEM_PROTO } BlockItem;

typedef struct BlockHeader {
    bool only_colon; /* nothing but a block can follow (def, else, try): say "expected ':'" */
    uint32_t indent; /* of the line that started the statement */
    uint32_t narrow; /* the same with tabs as one column */
    bool has_tabs;
    Span start;        /* of the statement */
    const char *what;  /* "'if' statement", "function definition", for the message */
    bool is_condition; /* header with an expression at its end: a struct literal may have been meant
                        */
} BlockHeader;

BlockHeader block_header(Parser *p, const char *what);
/* In the block of a struct, enum or extern, declarations go to the collector and other statements
 * to the block. */
typedef struct DeclCollector {
    BlockItem item;
    FieldList fields;
    VariantList variants;
} DeclCollector;
/* Statements in the column of the current token, up to one that stands further left. */
bool parse_column(Parser *p, DeclCollector *collector, bool is_module);
bool parse_block(Parser *p, const BlockHeader *header, Block *out);
bool parse_decl_block(Parser *p, const BlockHeader *header, DeclCollector *collector, Block *out);
/* True if the current token is a word that continues the statement `header` after one of its
 * blocks. */
bool parser_at_clause(Parser *p, const BlockHeader *header, Word word);

/* ---- parts ---- */

/* parser_expr.c */
Expr *parse_expression(Parser *p);       /* conditional expression or lambda */
Expr *parse_named_expression(Parser *p); /* with := */
Expr *parse_star_expressions(Parser *p); /* tuple without parentheses, stars allowed */
Expr *parse_star_named(Parser *p);       /* an element inside brackets: `*a` or with := */
Expr *parse_star_named_expressions(
    Parser *p); /* subject of match: a tuple without parentheses, := allowed */
Expr *parse_yield_or_star_expressions(Parser *p);
Expr *parse_bitwise_or(Parser *p);
Expr *parse_disjunction(Parser *p);
Expr *expr_unary(Parser *p, UnaryOperator op, Span start, Expr *operand);
Expr *parse_primary(Parser *p);
Expr *parse_header_expression(Parser *p, Expr *(*parse)(Parser *)); /* with context.header set */

/* parser_call.c */
bool parse_call_arguments(Parser *p, ExprList *args, KeywordList *keywords); /* at `(` */
bool parse_comprehensions(Parser *p, ComprehensionList *out);
bool at_comprehension(Parser *p);
bool starts_expression(const Token *token);
bool word_is_operator(Word word); /* in is and or if else not as */
/* After the element `before` of a bracketed list, when neither a comma nor the closing bracket
 * follows: says what may have been meant. Always false. */
bool fail_missing_comma(Parser *p, const Expr *before);

/* parser_atom.c */
Expr *parse_atom(Parser *p, bool *is_path);
Expr *parse_lambda(Parser *p);
Expr *parse_yield(Parser *p);
bool looks_like_struct_literal(Parser *p);
Expr *parse_struct_literal(Parser *p, Expr *type);
bool match_has_braces(Parser *p, bool statement);

/* parser_target.c */
typedef enum TargetUse { TARGET_FIRST, TARGET_ASSIGN, TARGET_FOR, TARGET_DELETE } TargetUse;
bool set_target(Parser *p, Expr *target, TargetUse use); /* checks and sets the context */
Expr *parse_for_targets(Parser *p);
const char *
expr_describe(const Expr *expr); /* "function call", "literal", ... as CPython names them */
void *fail_not_assignable(Parser *p, const Expr *expr);

/* parser_type.c */
Expr *parse_type(Parser *p);
bool parse_type_params(Parser *p, TypeParamList *out);
bool parse_params(Parser *p, ParamList *out, bool is_proto); /* with the parentheses */
bool parse_lambda_params(Parser *p, ParamList *out);
Expr *parse_type_atom(Parser *p, bool *handled); /* called by parse_atom in types */

/* parser_pattern.c */
bool parse_match_body(Parser *p, const BlockHeader *header, MatchCaseList *out);

/* parser_compound.c: each is called with its keyword as the current token */
Stmt *parse_if(Parser *p, const BlockHeader *statement);
Stmt *parse_while(Parser *p, const BlockHeader *statement);
Stmt *parse_for(Parser *p, const BlockHeader *statement, Span start, bool is_async);
Stmt *parse_with(Parser *p, const BlockHeader *statement, Span start, bool is_async);
Stmt *parse_try(Parser *p, const BlockHeader *statement);

/* parser_simple.c, parser_stmt.c */
bool no_star(Parser *p, const Expr *expr); /* expr is there and no `*x`; else false, reported */
/* Pushes one or more Stmt *; `attributes` were read before it, or NULL. */
bool parse_statement(Parser *p, const AttributeList *attributes);
bool parse_simple_statement(Parser *p, Stmt **out);
bool parse_simple_line(Parser *p); /* `a; b` up to the end of the line; pushes Stmt * */
bool expect_statement_end(Parser *p);
bool parse_proto_item(Parser *p); /* an item of an extern block; pushes Stmt * */
bool parser_at_raw_python(Parser *p);
RawPython *parse_raw_python(Parser *p); /* at `python` or `python_async` */

/* parser_decl.c: each is called with its first word as the current token */
Stmt *parse_function(Parser *p, const BlockHeader *header, Span start, ExprList decorators,
                     uint32_t flags, bool is_proto);
Stmt *parse_class(Parser *p, const BlockHeader *header, ExprList decorators);
Stmt *parse_struct(Parser *p, const BlockHeader *header, ExprList decorators);
Stmt *parse_enum(Parser *p, const BlockHeader *header, ExprList decorators);
Stmt *parse_extern(Parser *p, const BlockHeader *header);
bool parse_field_declaration(Parser *p, Field *out);
bool parse_variant_declaration(Parser *p, Variant *out);
bool parse_attributes(Parser *p, const AttributeList **out);
bool parse_import(Parser *p, Stmt **out);
bool parse_import_from(Parser *p, Stmt **out);

/* string_literal.c, fstring.c */
Expr *parse_strings(Parser *p); /* one or more adjacent string tokens */
/* Appends the value of the literal text [start, end) of the source, which belongs to the string
 * `token`. */
bool decode_string(Parser *p, const Token *token, uint32_t start, uint32_t end, StrBuf *out);
/* Pushes the parts of one f-string token on the scratch stack; text that is not followed by a field
 * stays in `literal`. */
bool parse_fstring(Parser *p, const Token *token, StrBuf *literal);
/* Pushes the collected text as a constant, if there is any. */
bool flush_literal(Parser *p, StrBuf *literal, Span span);
Expr *parse_number(Parser *p);

#endif
