/* The parser's primitives: tokens and look-ahead, contexts, lists under construction, names, nodes.
 *
 * List elements under construction live on one scratch stack, identifiers are interned in one table
 * per parse, and every node gets its height when it is complete, so that no tree is higher than a
 * recursive walk can bear. */
#include "syntax/parser_internal.h"

#include <string.h>

#include "base/alloc.h"
#include "base/unicode_normalize.h"

/* ---- tokens ---- */

unsigned parser_scan_mode(const Context *context) {
    return (context->brace && !context->in_fstring ? SCAN_BRACE : 0u) |
           (context->brackets ? SCAN_BRACKETS : 0u) | (context->in_pattern ? SCAN_PATTERN : 0u) |
           (context->in_field ? SCAN_FIELD : 0u);
}

Token parser_peek_after(Parser *p, const Token *token) {
    Token next = *tr_scanner_token(p->scanner, token->end, token->end_line, token->end_column,
                                   parser_scan_mode(&p->context));
    return next;
}

Token parser_peek(Parser *p) {
    return parser_peek_after(p, &p->token);
}

void parser_refresh(Parser *p) {
    if ((p->token.flags & TOKEN_DEPENDS) && p->token.mode != parser_scan_mode(&p->context)) {
        p->token = parser_peek_after(p, &p->previous);
    }
}

void parser_advance(Parser *p) {
    if (p->token.kind == TOKEN_END) {
        return;
    }
    p->previous = p->token;
    p->token = parser_peek_after(p, &p->previous);
}

void parser_jump(Parser *p, uint32_t offset) {
    Token *last = &p->previous;
    const char *from = p->text + last->end;
    const char *to = p->text + offset;
    uint32_t line_start = last->end - last->end_column;
    const char *newline;
    while (from < to && (newline = memchr(from, '\n', (size_t)(to - from))) != NULL) {
        last->end_line++;
        from = newline + 1;
        line_start = (uint32_t)(from - p->text);
    }
    last->end = offset;
    last->end_column = offset - line_start;
    p->token = parser_peek_after(p, last);
}

enum { LOOK_AHEAD = 5000 }; /* tokens; keeps deep nests of brackets from taking quadratic time */

Token parser_peek_past_bracket(Parser *p, const Token *open) {
    uint32_t depth = 0;
    Context saved = p->context;
    p->context.brackets = 1;
    p->context.in_field = false;
    Token token = *open;
    for (int looked_at = 0;; looked_at++) {
        if (token.kind == TOKEN_LPAR || token.kind == TOKEN_LSQB || token.kind == TOKEN_LBRACE) {
            depth++;
        } else if (token.kind == TOKEN_RPAR || token.kind == TOKEN_RSQB ||
                   token.kind == TOKEN_RBRACE) {
            depth--;
        } else if (token.kind == TOKEN_END || token.kind == TOKEN_ERROR || looked_at > LOOK_AHEAD) {
            token.kind = TOKEN_END;
            break;
        }
        if (depth == 0) {
            p->context = saved;
            return parser_peek_after(p, &token);
        }
        token = parser_peek_after(p, &token);
    }
    p->context = saved;
    return token;
}

/* In brace style a line goes on after these. */
static bool joins_lines(const Token *token) {
    switch (token->kind) {
    case TOKEN_COMMA:
    case TOKEN_EQUAL:
    case TOKEN_COLON_EQUAL:
    case TOKEN_DOT:
    case TOKEN_ARROW:
    case TOKEN_FAT_ARROW:
    case TOKEN_AND_AND:
    case TOKEN_OR_OR:
        return true;
    case TOKEN_KEYWORD:
        return token->word == WORD_AND || token->word == WORD_OR || token->word == WORD_IN ||
               token->word == WORD_IS || token->word == WORD_NOT;
    default:
        return token->kind >= TOKEN_EQ;
    }
}

bool parser_continues(Parser *p) {
    if (p->context.brackets > 0 || !token_first(&p->token)) {
        return true;
    }
    if (p->token.kind == TOKEN_DOT) { /* a method chain */
        Token next = parser_peek(p);
        return (next.kind == TOKEN_NAME || next.kind == TOKEN_KEYWORD) &&
               next.start == p->token.end;
    }
    if (!p->context.brace) {
        return false;
    }
    if (p->token.kind == TOKEN_AND_AND || p->token.kind == TOKEN_OR_OR ||
        (p->token.kind == TOKEN_KEYWORD &&
         (p->token.word == WORD_AND || p->token.word == WORD_OR))) {
        return true;
    }
    return joins_lines(&p->previous) && p->token.kind != TOKEN_RBRACE && p->token.kind != TOKEN_END;
}

bool parser_eat(Parser *p, TokenKind kind) {
    if (!continues_with(p, kind)) {
        return false;
    }
    parser_advance(p);
    return true;
}

bool parser_eat_word(Parser *p, Word word) {
    if (!continues_with_word(p, word)) {
        return false;
    }
    parser_advance(p);
    return true;
}

bool parser_need(Parser *p, TokenKind kind) {
    if (parser_eat(p, kind)) {
        return true;
    }
    fail_token(p);
    return false;
}

bool parser_need_word(Parser *p, Word word) {
    if (parser_eat_word(p, word)) {
        return true;
    }
    fail_token(p);
    return false;
}

bool parser_operand_follows(Parser *p) {
    if (token_first(&p->token) && p->token.start != p->statement_start && !parser_continues(p)) {
        fail_token(p);
        return false;
    }
    return true;
}

bool parser_at_statement_end(Parser *p) {
    if (token_first(&p->token) && !parser_continues(p)) {
        return true;
    }
    switch (p->token.kind) {
    case TOKEN_END:
    case TOKEN_SEMI:
    case TOKEN_RBRACE:
    case TOKEN_RPAR:
    case TOKEN_RSQB:
        return true;
    case TOKEN_COMMA:
        return p->context.arm;
    default:
        return false;
    }
}

/* ---- contexts ---- */

bool parser_push_open(Parser *p, char open, Span span) {
    if (p->open_count == p->open_capacity) {
        uint32_t capacity = p->open_capacity ? p->open_capacity * 2 : 32;
        Bracket *grown = tr_realloc_array(p->open, capacity, sizeof *grown);
        if (!grown) {
            fail_memory(p);
            return false;
        }
        p->open = grown;
        p->open_capacity = capacity;
    }
    p->open[p->open_count++] = (Bracket){open, span};
    return true;
}

Context parser_enter_brackets(Parser *p) {
    Context saved = p->context;
    char open = p->text[p->token.start];
    parser_push_open(p, open == '#' ? '[' : open, token_span(&p->token));
    p->context.brackets++;
    p->context.header = false;
    p->context.arm = false;
    p->context.in_field = false;
    parser_advance(p);
    return saved;
}

bool parser_close_bracket(Parser *p, TokenKind kind, Context saved) {
    if (p->failed) {
        return false;
    }
    if (!at(p, kind)) {
        fail_token(p);
        return false;
    }
    p->open_count--;
    p->context = saved;
    parser_advance(p);
    return true;
}

Context parser_enter_header(Parser *p, bool header) {
    Context saved = p->context;
    p->context.header = header;
    return saved;
}

void parser_leave(Parser *p, Context saved) {
    p->context = saved;
    parser_refresh(p);
}

bool parser_deeper(Parser *p) {
    if (++p->depth > p->max_depth) {
        fail_at(p, token_span(&p->token), "too-deep", "too deeply nested");
        return false;
    }
    return true;
}

/* ---- memory ---- */

void *parser_alloc(Parser *p, size_t size) {
    void *result = tr_arena_calloc(p->arena, size);
    return result ? result : fail_memory(p);
}

bool list_push(Parser *p, const void *item, size_t size) {
    if (p->scratch_capacity - p->scratch_size < size) {
        size_t capacity = TR_MAX(p->scratch_capacity * 2, (size_t)4096);
        while (capacity - p->scratch_size < size) {
            capacity *= 2;
        }
        char *grown = tr_realloc(p->scratch, capacity);
        if (!grown) {
            fail_memory(p);
            return false;
        }
        p->scratch = grown;
        p->scratch_capacity = capacity;
    }
    memcpy(p->scratch + p->scratch_size, item, size);
    p->scratch_size += size;
    return true;
}

void *list_take(Parser *p, size_t begin, size_t size, uint32_t *count) {
    size_t bytes = p->scratch_size - begin;
    p->scratch_size = begin;
    *count = (uint32_t)(bytes / size);
    if (bytes == 0) {
        return NULL;
    }
    void *items = tr_arena_alloc(p->arena, bytes);
    if (!items) {
        *count = 0;
        return fail_memory(p);
    }
    memcpy(items, p->scratch + begin, bytes);
    return items;
}

Text text_copy(Parser *p, const char *text, size_t length) {
    const char *copy = tr_arena_copy(p->arena, text, length);
    if (!copy) {
        fail_memory(p);
        return (Text){NULL, 0};
    }
    return (Text){copy, length};
}

static uint32_t hash_name(const char *text, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    }
    return hash ^ (hash >> 15);
}

static bool grow_names(Parser *p) {
    uint32_t capacity = p->name_capacity ? p->name_capacity * 2 : 256;
    NameSlot *slots = tr_calloc(capacity, sizeof *slots);
    if (!slots) {
        fail_memory(p);
        return false;
    }
    for (uint32_t i = 0; i < p->name_capacity; i++) {
        if (p->names[i].utf8) {
            uint32_t at_slot = p->names[i].hash & (capacity - 1);
            while (slots[at_slot].utf8) {
                at_slot = (at_slot + 1) & (capacity - 1);
            }
            slots[at_slot] = p->names[i];
        }
    }
    tr_free(p->names);
    p->names = slots;
    p->name_capacity = capacity;
    return true;
}

Text parser_intern(Parser *p, const char *text, size_t length) {
    if (p->name_count * 2 >= p->name_capacity && !grow_names(p)) {
        return (Text){NULL, 0};
    }
    uint32_t hash = hash_name(text, length);
    uint32_t slot = hash & (p->name_capacity - 1);
    while (p->names[slot].utf8) {
        const NameSlot *known = &p->names[slot];
        if (known->hash == hash && known->length == length &&
            memcmp(known->utf8, text, length) == 0) {
            return (Text){known->utf8, length};
        }
        slot = (slot + 1) & (p->name_capacity - 1);
    }
    Text copy = text_copy(p, text, length);
    if (copy.utf8) {
        p->names[slot] = (NameSlot){copy.utf8, (uint32_t)length, hash};
        p->name_count++;
    }
    return copy;
}

/* Identifiers are equal if their NFKC forms are. */
static Text intern_normalized(Parser *p, const char *text, size_t length) {
    StrBuf normal = {0};
    Text name = {NULL, 0};
    if (tr_unicode_normalize(text, length, UNICODE_NFKC, &normal)) {
        name = parser_intern(p, normal.data, normal.size);
    } else {
        fail_memory(p);
    }
    tr_strbuf_free(&normal);
    return name;
}

Text token_name(Parser *p, const Token *token) {
    if (token->flags & TOKEN_NON_ASCII) {
        return intern_normalized(p, p->text + token->start, token->end - token->start);
    }
    return parser_intern(p, p->text + token->start, token->end - token->start);
}

Text parser_name(Parser *p, bool any_word) {
    bool on_new_line = token_first(&p->token) && p->token.start != p->statement_start;
    if (!(at(p, TOKEN_NAME) || (any_word && at(p, TOKEN_KEYWORD))) ||
        (on_new_line && !parser_continues(p))) {
        fail_token(p);
        return (Text){NULL, 0};
    }
    Text name = token_name(p, &p->token);
    parser_advance(p);
    return name;
}

/* ---- nodes ---- */

Expr *expr_new(Parser *p, ExprKind kind, Span span) {
    Expr *expr = parser_alloc(p, sizeof *expr);
    if (expr) {
        expr->node.kind = (uint16_t)kind;
        expr->node.span = span;
        expr->height = 1;
    }
    return expr;
}

static uint32_t list_height(const ExprList *list) {
    uint32_t height = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i]) {
            height = TR_MAX(height, list->items[i]->height);
        }
    }
    return height;
}

static uint32_t height_of(const Expr *expr) {
    return expr ? expr->height : 0;
}

static uint32_t field_height(const FieldList *list) {
    uint32_t height = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        height = TR_MAX(height, height_of(list->items[i].value));
    }
    return height;
}

static uint32_t children_height(const Expr *expr) {
    uint32_t height = 0;
    switch ((ExprKind)expr->node.kind) {
    case EXPR_BOOL_OP:
    case EXPR_SET:
    case EXPR_LIST:
    case EXPR_TUPLE:
    case EXPR_JOINED_STR:
        return list_height(&expr->as.elements); /* the same member of the union for all of them */
    case EXPR_NAMED:
    case EXPR_BIN_OP:
        return TR_MAX(height_of(expr->as.bin_op.left), height_of(expr->as.bin_op.right));
    case EXPR_UNARY_OP:
    case EXPR_AWAIT:
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
    case EXPR_STARRED:
    case EXPR_OPTIONAL_TYPE:
        return height_of(expr->as.operand);
    case EXPR_LAMBDA:
        return height_of(expr->as.lambda->lambda_body);
    case EXPR_IF_EXP:
        height = TR_MAX(height_of(expr->as.if_exp.test), height_of(expr->as.if_exp.body));
        return TR_MAX(height, height_of(expr->as.if_exp.orelse));
    case EXPR_DICT:
        return TR_MAX(list_height(&expr->as.dict.keys), list_height(&expr->as.dict.values));
    case EXPR_LIST_COMP:
    case EXPR_SET_COMP:
    case EXPR_DICT_COMP:
    case EXPR_GENERATOR_EXP:
        height = TR_MAX(height_of(expr->as.comp.element), height_of(expr->as.comp.value));
        for (uint32_t i = 0; i < expr->as.comp.generators.count; i++) {
            const Comprehension *part = &expr->as.comp.generators.items[i];
            height = TR_MAX(height, height_of(part->iterable));
            height = TR_MAX(height, height_of(part->target));
            height = TR_MAX(height, list_height(&part->conditions));
        }
        return height;
    case EXPR_COMPARE:
        return TR_MAX(height_of(expr->as.compare.left), list_height(&expr->as.compare.comparators));
    case EXPR_CALL:
        height = TR_MAX(height_of(expr->as.call.func), list_height(&expr->as.call.args));
        for (uint32_t i = 0; i < expr->as.call.keywords.count; i++) {
            height = TR_MAX(height, height_of(expr->as.call.keywords.items[i].value));
        }
        return height;
    case EXPR_FORMATTED_VALUE:
        return TR_MAX(height_of(expr->as.formatted.value),
                      height_of(expr->as.formatted.format_spec));
    case EXPR_ATTRIBUTE:
        return height_of(expr->as.attribute.value);
    case EXPR_SUBSCRIPT:
        return TR_MAX(height_of(expr->as.subscript.value), height_of(expr->as.subscript.index));
    case EXPR_SLICE:
        height = TR_MAX(height_of(expr->as.slice.lower), height_of(expr->as.slice.upper));
        return TR_MAX(height, height_of(expr->as.slice.step));
    case EXPR_STRUCT_LITERAL:
        return TR_MAX(height_of(expr->as.struct_literal.type),
                      field_height(&expr->as.struct_literal.fields));
    case EXPR_MATCH:
        return height_of(expr->as.match.subject);
    case EXPR_RECORD_TYPE:
        return field_height(&expr->as.record);
    case EXPR_FUNCTION_TYPE:
        return TR_MAX(list_height(&expr->as.function_type.params),
                      height_of(expr->as.function_type.returns));
    case EXPR_REFERENCE_TYPE:
        return height_of(expr->as.reference.type);
    case EXPR_CONSTANT:
    case EXPR_NAME:
    case EXPR_FN_LITERAL:
    case EXPR_RAW_PYTHON:
    case EXPR_KIND_COUNT:
        break;
    }
    return 0;
}

Expr *expr_done(Parser *p, Expr *expr) {
    uint32_t height = children_height(expr) + 1;
    if (height > p->max_height) {
        return fail_at(p, expr->node.span, "too-deep", "too deeply nested");
    }
    expr->height = (uint16_t)height;
    return expr;
}

Expr *expr_name(Parser *p, Text name, Span span) {
    if (!name.utf8) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_NAME, span);
    if (expr) {
        expr->as.name = name;
    }
    return expr;
}

Expr *expr_string(Parser *p, Text text, Span span) {
    if (!text.utf8) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_CONSTANT, span);
    if (expr) {
        expr->as.constant.kind = CONSTANT_STRING;
        expr->as.constant.text = text;
    }
    return expr;
}

Stmt *stmt_new(Parser *p, StmtKind kind, Span start) {
    Stmt *stmt = parser_alloc(p, sizeof *stmt);
    if (stmt) {
        stmt->node.kind = (uint16_t)kind;
        stmt->node.span = start;
    }
    return stmt;
}

Stmt *stmt_done(Parser *p, Stmt *stmt) {
    stmt->node.span = span_from(p, stmt->node.span);
    return stmt;
}

Block *block_new(Parser *p) {
    return parser_alloc(p, sizeof(Block));
}

bool push_stmt(Parser *p, Stmt *stmt) {
    return stmt && list_push(p, &stmt, sizeof stmt);
}
