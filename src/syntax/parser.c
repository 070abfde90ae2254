/* The parser's core: tokens, contexts, errors, lists, blocks, and the strategy of tr_parse.
 *
 * Blocks are where layout is decided. A brace block takes statements until its `}`, whatever their
 * columns; a `:` suite takes statements as long as their first token stands in the suite's column.
 * After an error inside a statement the block that holds it skips to the next place where a
 * statement can start and goes on, so that one run reports several errors; nothing is reported
 * twice because a failed statement never reports again while it unwinds.
 *
 * Recursion is bounded by `depth` (blocks, brackets, prefix operators), list elements under
 * construction live on one scratch stack, and identifiers are interned in one table per parse. */
#include "syntax/parser_internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"

/* ---- tokens ---- */

static unsigned scan_mode(const Context *context) {
    return (context->brace && !context->in_fstring ? SCAN_BRACE : 0u) |
           (context->brackets ? SCAN_BRACKETS : 0u) | (context->in_pattern ? SCAN_PATTERN : 0u) |
           (context->in_field ? SCAN_FIELD : 0u);
}

Token parser_peek_after(Parser *p, const Token *token) {
    Token next = *tr_scanner_token(p->scanner, token->end, token->end_line, token->end_column,
                                   scan_mode(&p->context));
    return next;
}

Token parser_peek(Parser *p) {
    return parser_peek_after(p, &p->token);
}

void parser_refresh(Parser *p) {
    if ((p->token.flags & TOKEN_DEPENDS) && p->token.mode != scan_mode(&p->context)) {
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

static bool push_open(Parser *p, char open, Span span) {
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
    push_open(p, open == '#' ? '[' : open, token_span(&p->token));
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

/* ---- errors ---- */

Span token_span(const Token *token) {
    return (Span){token->line, token->column, token->end_line, token->end_column};
}

Span span_join(Span start, Span end) {
    return (Span){start.line, start.column, end.end_line, end.end_column};
}

Span span_from(const Parser *p, Span start) {
    return (Span){start.line, start.column, p->previous.end_line, p->previous.end_column};
}

void *fail_memory(Parser *p) {
    p->failed = true;
    p->no_memory = true;
    return NULL;
}

static void fail_format(Parser *p, DiagClass class_, Span span, const char *code,
                        const char *format, va_list arguments) {
    if (p->failed) {
        return;
    }
    p->failed = true;
    if (p->options->tolerate_incomplete && at(p, TOKEN_END) &&
        (p->open_count > 0 || p->context.brace)) {
        p->incomplete = true;
    }
    if (p->quiet || p->incomplete) {
        return;
    }
    char message[512];
    vsnprintf(message, sizeof message, format, arguments);
    const char *prefix =
        p->context.in_fstring && strncmp(message, "f-string", 8) != 0 ? "f-string: " : "";
    tr_diag_add(p->diagnostics, DIAG_ERROR, class_, code, span, "%s%s", prefix, message);
    if (p->diagnostics->out_of_memory) {
        p->no_memory = true;
    }
}

void *fail_class(Parser *p, DiagClass class_, Span span, const char *code, const char *format,
                 ...) {
    va_list arguments;
    va_start(arguments, format);
    fail_format(p, class_, span, code, format, arguments);
    va_end(arguments);
    return NULL;
}

void *fail_at(Parser *p, Span span, const char *code, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fail_format(p, DIAG_SYNTAX_ERROR, span, code, format, arguments);
    va_end(arguments);
    return NULL;
}

static Diagnostic *last_error(Parser *p) {
    Diagnostics *list = p->diagnostics;
    return p->quiet || p->incomplete || list->count == 0 ? NULL : &list->items[list->count - 1];
}

void fail_hint(Parser *p, const char *format, ...) {
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    tr_diag_hint(p->diagnostics, last_error(p), "%s", message);
}

void fail_note(Parser *p, Span span, const char *format, ...) {
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    tr_diag_note(p->diagnostics, last_error(p), span, "%s", message);
}

void warn_at(Parser *p, DiagClass class_, Span span, const char *code, const char *format, ...) {
    if (p->quiet || p->failed) {
        return;
    }
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    tr_diag_add(p->diagnostics, DIAG_WARNING, class_, code, span, "%s", message);
    if (p->diagnostics->out_of_memory) {
        fail_memory(p);
    }
}

static void *fail_never_closed(Parser *p) {
    Bracket bracket = p->open[p->open_count - 1];
    bool was_end = at(p, TOKEN_END);
    p->fatal = true;
    fail_at(p, bracket.span, "unclosed-bracket", "'%c' was never closed", bracket.open);
    if (!was_end && !p->incomplete) {
        fail_note(p, token_span(&p->token), "the error showed up here");
    }
    return NULL;
}

/* After an error inside brackets: is one of them never closed? Then that is the real mistake, as
 * CPython sees it. Looks at the rest of the text; the innermost bracket that is open at its end is
 * moved to the top of the stack. */
static bool find_unclosed(Parser *p) {
    uint32_t base = p->open_count;
    Context saved = p->context;
    p->context.brackets = 1;
    Token token = p->token;
    bool bad = false;
    for (; token.kind != TOKEN_END && !bad; token = parser_peek_after(p, &token)) {
        if (token.kind == TOKEN_LPAR || token.kind == TOKEN_LSQB || token.kind == TOKEN_LBRACE) {
            bad = p->open_count > base + 200 ||
                  !push_open(p, p->text[token.start], token_span(&token));
        } else if (token.kind == TOKEN_RPAR || token.kind == TOKEN_RSQB ||
                   token.kind == TOKEN_RBRACE) {
            bad = p->open_count == 0;
            p->open_count -= !bad;
        } else {
            bad = token.kind == TOKEN_ERROR;
        }
    }
    p->context = saved;
    if (bad || p->open_count == 0) {
        p->open_count = base;
        return false;
    }
    return true;
}

static void *fail_closing(Parser *p) {
    char close = p->text[p->token.start];
    Span span = token_span(&p->token);
    if (p->open_count == 0) {
        return fail_at(p, span, "unmatched-bracket", "unmatched '%c'", close);
    }
    p->fatal = true;
    Bracket bracket = p->open[p->open_count - 1];
    char wanted = bracket.open == '(' ? ')' : bracket.open == '[' ? ']' : '}';
    if (close == wanted) {
        return fail_at(p, span, "syntax", "invalid syntax");
    }
    if (bracket.span.line != span.line) {
        fail_at(p, span, "mismatched-bracket",
                "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u",
                close, bracket.open, bracket.span.line);
    } else {
        fail_at(p, span, "mismatched-bracket",
                "closing parenthesis '%c' does not match opening parenthesis '%c'", close,
                bracket.open);
    }
    fail_note(p, bracket.span, "opened here");
    return NULL;
}

static void *fail_character(Parser *p, Span span) {
    size_t width = 1;
    uint32_t c =
        tr_utf8_decode_checked(p->text + p->token.start, p->length - p->token.start, &width);
    if (p->token.error == SCAN_BAD_CHARACTER && c >= 0x20 && c < 0x7F) {
        return fail_at(p, span, "syntax", "invalid syntax");
    }
    bool printable = c >= 0xA1 && c != 0xAD && !(c >= 0x2000 && c <= 0x200F) &&
                     !(c >= 0x2028 && c <= 0x202F) && !(c >= 0x205F && c <= 0x206F) &&
                     c != 0x3000 && c != 0xFEFF && c < 0xE000;
    if (!printable && !(c >= 0xF900 && c <= TR_UNICODE_MAX && c != 0xFEFF)) {
        return fail_at(p, span, "bad-character", "invalid non-printable character U+%04X", c);
    }
    return fail_at(p, span, "bad-character", "invalid character '%.*s' (U+%04X)", (int)width,
                   p->text + p->token.start, c);
}

/* The error that the scanner found at the current token. */
static void *fail_scan(Parser *p) {
    Token *token = &p->token;
    Span span = token_span(token);
    Span start = {token->line, token->column, token->line, token->column + 1};
    char last = token->end > token->start ? p->text[token->end - 1] : '?';
    switch ((ScanError)token->error) {
    case SCAN_UNTERMINATED_STRING:
        return fail_at(p, start, "unterminated-string",
                       "unterminated string literal (detected at line %u)", token->line);
    case SCAN_UNTERMINATED_TRIPLE: {
        p->incomplete = p->options->tolerate_incomplete;
        uint32_t detected = token->end_line;
        if (token->end_column == 0 && detected > token->line) {
            detected--; /* the text's last newline ends a line, it does not begin one */
        }
        return fail_at(p, start, "unterminated-string",
                       "unterminated triple-quoted string literal (detected at line %u)", detected);
    }
    case SCAN_UNTERMINATED_COMMENT:
        p->incomplete = p->options->tolerate_incomplete;
        start.end_column++;
        return fail_at(p, start, "unterminated-comment", "'/*' was never closed");
    case SCAN_STRAY_BACKSLASH:
        return fail_at(p, span, "stray-backslash",
                       "unexpected character after line continuation character");
    case SCAN_BACKSLASH_AT_END:
        p->incomplete = p->options->tolerate_incomplete;
        start = (Span){p->previous.end_line, p->previous.end_column, p->previous.end_line,
                       p->previous.end_column + 1};
        return fail_at(p, start, "unexpected-end", "unexpected EOF while parsing");
    case SCAN_BAD_DECIMAL:
        return fail_at(p, span, "bad-number", "invalid decimal literal");
    case SCAN_BAD_HEX:
        return fail_at(p, span, "bad-number", "invalid hexadecimal literal");
    case SCAN_BAD_OCTAL:
        return fail_at(p, span, "bad-number", "invalid octal literal");
    case SCAN_BAD_BINARY:
        return fail_at(p, span, "bad-number", "invalid binary literal");
    case SCAN_BAD_IMAGINARY:
        return fail_at(p, span, "bad-number", "invalid imaginary literal");
    case SCAN_OCTAL_DIGIT:
        return fail_at(p, span, "bad-number", "invalid digit '%c' in octal literal", last);
    case SCAN_BINARY_DIGIT:
        return fail_at(p, span, "bad-number", "invalid digit '%c' in binary literal", last);
    case SCAN_LEADING_ZEROS:
        return fail_at(p, span, "bad-number",
                       "leading zeros in decimal integer literals are not permitted; use an 0o "
                       "prefix for octal integers");
    case SCAN_BAD_CHARACTER:
    case SCAN_BAD_IDENTIFIER:
    case SCAN_NO_ERROR:
        break;
    }
    return fail_character(p, span);
}

/* Hints about the two readings of `//` go with whatever error the misreading caused. */
static void hint_floor_div(Parser *p) {
    if (p->floor_div_line != 0 && !p->context.brace && p->token.line <= p->floor_div_line + 1) {
        fail_hint(p, "`//` is floor division here; `#` starts a comment");
    }
}

bool fail_if_unclosed(Parser *p) {
    if (p->failed || p->context.in_fstring || !find_unclosed(p)) {
        return false;
    }
    fail_never_closed(p);
    return true;
}

void *fail_token(Parser *p) {
    if (p->failed) {
        return NULL;
    }
    bool past_field = p->context.in_fstring && p->token.start >= p->field_limit;
    switch (past_field ? TOKEN_NAME : p->token.kind) {
    case TOKEN_ERROR:
        fail_scan(p);
        hint_floor_div(p);
        return NULL;
    case TOKEN_RPAR:
    case TOKEN_RSQB:
    case TOKEN_RBRACE:
        return fail_closing(p);
    default:
        break;
    }
    if (past_field) {
        char open = p->open_count > 0 ? p->open[p->open_count - 1].open : '{';
        return open == '{'
                   ? fail_at(p, token_span(&p->token), "syntax", "f-string: expecting '}'")
                   : fail_at(p, token_span(&p->token), "syntax", "f-string: unmatched '%c'", open);
    }
    if (p->open_count > 0 &&
        (at(p, TOKEN_END) ||
         (p->context.brackets > 0 && p->token.line > p->open[p->open_count - 1].span.line))) {
        return fail_never_closed(p);
    }
    bool opens = at(p, TOKEN_LPAR) || at(p, TOKEN_LSQB) || at(p, TOKEN_LBRACE);
    if ((p->context.brackets > 0 || opens) && !p->context.in_fstring && find_unclosed(p)) {
        return fail_never_closed(p);
    }
    Span span = token_span(&p->token);
    if (at(p, TOKEN_END) || (token_first(&p->token) && p->context.brackets == 0)) {
        /* What is missing is missing at the end of the line before. */
        span = (Span){p->previous.end_line, p->previous.end_column, p->previous.end_line,
                      p->previous.end_column + 1};
        if (p->previous.end == 0) {
            span = token_span(&p->token);
        }
    }
    fail_at(p, span, "syntax", "invalid syntax");
    hint_floor_div(p);
    return NULL;
}

void *fail_block_expected(Parser *p, const BlockHeader *header) {
    if (p->failed || at(p, TOKEN_ERROR) || p->context.brackets > 0) {
        return fail_token(p);
    }
    if (at(p, TOKEN_RPAR) || at(p, TOKEN_RSQB) || at(p, TOKEN_RBRACE)) {
        return fail_closing(p);
    }
    if (!token_first(&p->token) && !header->only_colon) {
        fail_token(p);
    } else {
        Span span = token_span(&p->token);
        if (token_first(&p->token)) {
            span = (Span){p->previous.end_line, p->previous.end_column, p->previous.end_line,
                          p->previous.end_column + 1};
        }
        fail_at(p, span, "expected-block", "expected ':'");
    }
    if (!p->fatal) {
        fail_hint(p, "a block opens with ':' and an indented suite, or with '{'");
    }
    return NULL;
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

Text token_name(Parser *p, const Token *token) {
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

/* ---- recovery ---- */

typedef struct Recovery { /* the state that a block returns to after an error in one of its
                             statements */
    Context context;
    uint32_t open_count;
    size_t scratch_size;
    int depth;
    bool in_class;
    uint32_t *function_flags;

    uint32_t block_open;
    bool block_header;
    uint32_t statement_start;
} Recovery;

static Recovery recovery_point(const Parser *p) {
    return (Recovery){p->context,        p->open_count, p->scratch_size, p->depth,      p->in_class,
                      p->function_flags, p->block_open, p->block_header, p->token.start};
}

/* Words that go on with a statement: no place to start again. */
static bool is_clause_word(Word word) {
    return word == WORD_ELSE || word == WORD_ELIF || word == WORD_EXCEPT || word == WORD_FINALLY ||
           word == WORD_CASE;
}

/* After a reported error: skip to where the next statement of this block can start. `indent` is the
 * suite's column, or UINT32_MAX in a brace block. Returns false if parsing must stop. */
static bool recover(Parser *p, const Recovery *point, uint32_t indent) {
    if (p->no_memory || p->incomplete || p->restart || p->quiet || p->auto_style || p->fatal ||
        p->diagnostics->error_count >= p->error_limit) {
        return false;
    }
    bool brace_block = indent == UINT32_MAX;
    uint32_t depth = p->open_count > point->open_count ? p->open_count - point->open_count : 0;
    p->context = point->context;
    p->open_count = point->open_count;
    p->scratch_size = point->scratch_size;
    p->depth = point->depth;
    p->in_class = point->in_class;
    p->function_flags = point->function_flags;

    p->block_open = point->block_open;
    p->block_header = point->block_header;
    parser_refresh(p);
    for (; !at(p, TOKEN_END); parser_advance(p)) {
        bool first = token_first(&p->token) && p->token.start != point->statement_start &&
                     !is_clause_word((Word)p->token.word);
        if (brace_block) {
            if (depth == 0 && (at(p, TOKEN_RBRACE) || first)) {
                break;
            }
        } else if (first && p->token.indent <= indent) {
            break;
        }
        if (at(p, TOKEN_LBRACE) || at(p, TOKEN_LPAR) || at(p, TOKEN_LSQB)) {
            depth++;
        } else if (at(p, TOKEN_RBRACE) || at(p, TOKEN_RPAR) || at(p, TOKEN_RSQB)) {
            if (depth == 0 && at(p, TOKEN_RBRACE) && p->open_count > 0) {
                break; /* it closes the brace block around this suite */
            }
            depth -= depth > 0;
        }
    }
    p->failed = false;
    return true;
}

/* ---- blocks ---- */

BlockHeader block_header(Parser *p, const char *what) {
    BlockHeader header = {.start = token_span(&p->token), .what = what};
    bool has_tabs = false;
    header.indent = tr_scanner_line_indent(p->scanner, &p->token, 8, &has_tabs);
    header.narrow = tr_scanner_line_indent(p->scanner, &p->token, 1, &has_tabs);
    header.has_tabs = has_tabs;
    return header;
}

static bool parse_item(Parser *p, DeclCollector *collector) {
    if (collector && collector->item == ITEM_PROTO) {
        return parse_proto_item(p);
    }
    if (collector) {
        Word word = (Word)p->token.word;
        Token next = parser_peek(p);
        bool is_name = !token_first(&next) && next.kind == TOKEN_NAME;
        bool is_statement =
            at(p, TOKEN_ATTRIBUTE) || at(p, TOKEN_AT) ||
            ((word == WORD_FN || word == WORD_DEF || word == WORD_STATIC || word == WORD_ASYNC ||
              word == WORD_CLASS || word == WORD_CONST || word == WORD_LET) &&
             (is_name || (!token_first(&next) && next.kind == TOKEN_KEYWORD))) ||
            (word == WORD_PASS &&
             (token_first(&next) || next.kind == TOKEN_RBRACE || next.kind == TOKEN_SEMI)) ||
            (at(p, TOKEN_STRING) && (token_first(&next) || next.kind == TOKEN_RBRACE));
        if (!is_statement && collector->item == ITEM_FIELD) {
            Field field = {0};
            size_t keep = p->scratch_size;
            if (!parse_field_declaration(p, &field)) {
                return false;
            }
            p->scratch_size = keep;
            /* Fields and methods come in any order, so fields go to a list of their own. */
            FieldList *list = &collector->fields;
            if ((list->count & (list->count - 1)) == 0) {
                uint32_t capacity = list->count ? list->count * 2 : 1;
                Field *grown = tr_arena_array(p->arena, capacity, sizeof *grown);
                if (!grown) {
                    fail_memory(p);
                    return false;
                }
                if (list->count) {
                    memcpy(grown, list->items, list->count * sizeof *grown);
                }
                list->items = grown;
            }
            list->items[list->count++] = field;
            return true;
        }
        if (!is_statement && collector->item == ITEM_VARIANT) {
            Variant variant = {0};
            if (!parse_variant_declaration(p, &variant)) {
                return false;
            }
            VariantList *list = &collector->variants;
            if ((list->count & (list->count - 1)) == 0) {
                uint32_t capacity = list->count ? list->count * 2 : 1;
                Variant *grown = tr_arena_array(p->arena, capacity, sizeof *grown);
                if (!grown) {
                    fail_memory(p);
                    return false;
                }
                if (list->count) {
                    memcpy(grown, list->items, list->count * sizeof *grown);
                }
                list->items = grown;
            }
            list->items[list->count++] = variant;
            return true;
        }
    }
    return parse_statement(p);
}

/* `{` stands as the current token; `struct_literal` is said if it may have been meant. */
static bool parse_brace_block(Parser *p, const BlockHeader *header, DeclCollector *collector,
                              Block *out) {
    Span open = token_span(&p->token);
    if (p->first_block == BLOCK_NONE) {
        p->first_block = BLOCK_BRACE;
        if (p->auto_style) {
            p->restart = true;
            p->failed = true;
            return false;
        }
    }
    uint32_t saved_open = p->block_open;
    bool saved_header = p->block_header;
    p->block_open = p->token.start;
    p->block_header = header->is_condition;
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return false;
    }
    p->context = (Context){.brace = true};
    parser_refresh(p);
    size_t begin = list_begin(p);
    Recovery point = recovery_point(p);
    while (!at(p, TOKEN_RBRACE)) {
        bool ok = true;
        if (at(p, TOKEN_END)) {
            if (p->options->tolerate_incomplete) {
                p->incomplete = true;
            }
            fail_never_closed(p);
            return false;
        }
        if (at(p, TOKEN_SEMI)) {
            parser_advance(p);
            continue;
        }
        point.scratch_size = p->scratch_size;
        point.statement_start = p->token.start;
        ok = parse_item(p, collector);
        if (!ok) {
            if (!recover(p, &point, UINT32_MAX)) {
                return false;
            }
        }
    }
    p->block_open = saved_open;
    p->block_header = saved_header;
    if (!parser_close_bracket(p, TOKEN_RBRACE, saved) || !LIST_TAKE(p, begin, out->body)) {
        return false;
    }
    out->style = BLOCK_BRACE;
    out->span = span_from(p, open);
    return true;
}

static bool tabs_agree(Parser *p, const Token *token, uint32_t indent, uint32_t narrow,
                       int *difference) {
    bool has_tab = false;
    uint32_t here = tr_scanner_line_indent(p->scanner, token, 1, &has_tab);
    *difference = here < narrow ? -1 : here > narrow ? 1 : 0;
    int wide = token->indent < indent ? -1 : token->indent > indent ? 1 : 0;
    return wide == *difference;
}

static void *fail_tabs(Parser *p) {
    return fail_class(p, DIAG_TAB_ERROR, token_span(&p->token), "inconsistent-tabs",
                      "inconsistent use of tabs and spaces in indentation");
}

/* The statements of a suite (or of the module), all in the column of the current token. */
static bool parse_column(Parser *p, DeclCollector *collector, bool is_module) {
    uint32_t indent = p->token.indent;
    bool suite_tabs = (p->token.flags & TOKEN_TAB_INDENT) != 0;
    bool has_tab = false;
    uint32_t narrow = tr_scanner_line_indent(p->scanner, &p->token, 1, &has_tab);
    uint32_t dedent_at = UINT32_MAX; /* offset of a token that ended a deeper suite */
    Recovery point = recovery_point(p);
    for (;;) {
        Token *token = &p->token;
        if (token->kind == TOKEN_END) {
            p->suite_open_at_end = p->suite_open_at_end || !is_module;
            return true;
        }
        point.scratch_size = p->scratch_size;
        point.statement_start = p->token.start;
        bool ok = true;
        if (token_first(token)) {
            int difference = 0;
            bool tabs = suite_tabs || (token->flags & TOKEN_TAB_INDENT);
            if (tabs && token->indent >= indent &&
                !tabs_agree(p, token, indent, narrow, &difference)) {
                fail_tabs(p);
                ok = false;
            } else if (token->indent < indent) {
                if (!is_module) {
                    return true;
                }
                fail_class(p, DIAG_INDENTATION_ERROR, token_span(token), "bad-unindent",
                           "unindent does not match any outer indentation level");
                ok = false;
            } else if (token->indent > indent && token->kind != TOKEN_RBRACE) {
                if (dedent_at == token->start) {
                    fail_class(p, DIAG_INDENTATION_ERROR, token_span(token), "bad-unindent",
                               "unindent does not match any outer indentation level");
                } else {
                    fail_class(p, DIAG_INDENTATION_ERROR, token_span(token), "unexpected-indent",
                               "unexpected indent");
                }
                ok = false;
            }
        }
        if (ok && token->kind == TOKEN_RBRACE && !is_module) {
            return true;
        }
        ok = ok && parse_item(p, collector);
        if (!ok && !recover(p, &point, indent)) {
            return false;
        }
        dedent_at = p->previous.line != p->token.line ? p->token.start : UINT32_MAX;
        if (ok && p->token.kind != TOKEN_END && token_first(&p->token) &&
            p->previous.end_line < p->token.line) {
            /* Only a line that is less indented than the one before can be a wrong unindent. */
            bool unused = false;
            uint32_t before = tr_scanner_line_indent(p->scanner, &p->previous, 8, &unused);
            if (p->token.indent >= before) {
                dedent_at = UINT32_MAX;
            }
        }
    }
}

static bool parse_suite(Parser *p, const BlockHeader *header, DeclCollector *collector,
                        Block *out) {
    Span open = token_span(&p->token);
    if (p->first_block == BLOCK_NONE) {
        p->first_block = BLOCK_INDENT;
        p->auto_style = false;
    }
    Context saved = p->context;
    p->context = (Context){.brace = false};
    parser_advance(p);
    size_t begin = list_begin(p);
    bool ok;
    if (!token_first(&p->token)) {
        ok = collector ? parse_item(p, collector) : parse_simple_line(p);
    } else {
        bool unused = false;
        if (at(p, TOKEN_END) || p->token.indent <= header->indent) {
            if (at(p, TOKEN_END)) {
                p->incomplete = p->options->tolerate_incomplete;
            }
            if (at(p, TOKEN_ERROR)) {
                fail_token(p);
                return false;
            }
            fail_class(p, DIAG_INDENTATION_ERROR, token_span(&p->token), "expected-indent",
                       "expected an indented block after %s on line %u", header->what,
                       header->start.line);
            return false;
        }
        if ((header->has_tabs || (p->token.flags & TOKEN_TAB_INDENT)) &&
            tr_scanner_line_indent(p->scanner, &p->token, 1, &unused) <= header->narrow) {
            fail_tabs(p);
            return false;
        }
        ok = parse_column(p, collector, false);
    }
    if (!ok || !LIST_TAKE(p, begin, out->body)) {
        return false;
    }
    out->style = BLOCK_INDENT;
    out->span = span_from(p, open);
    parser_leave(p, saved);
    return true;
}

bool parse_decl_block(Parser *p, const BlockHeader *header, DeclCollector *collector, Block *out) {
    if (!parser_deeper(p)) {
        return false;
    }
    bool ok;
    if (at(p, TOKEN_LBRACE)) {
        ok = parse_brace_block(p, header, collector, out);
    } else if (at(p, TOKEN_COLON) && !(token_first(&p->token) && p->context.brackets == 0)) {
        ok = parse_suite(p, header, collector, out);
    } else {
        fail_block_expected(p, header);
        ok = false;
    }
    parser_shallower(p);
    return ok;
}

bool parse_block(Parser *p, const BlockHeader *header, Block *out) {
    return parse_decl_block(p, header, NULL, out);
}

bool parser_at_clause(Parser *p, const BlockHeader *header, Word word) {
    if (p->token.word != word) {
        return false;
    }
    return p->context.brace || !token_first(&p->token) || p->token.indent == header->indent;
}

/* ---- the whole text ---- */

/* `# tauraro: style=brace` in the comment lines that open the file. */
static BlockStyle style_comment(const char *text) {
    for (int line = 0; line < 10 && (*text == '#' || *text == '\n'); line++) {
        const char *end = strchr(text, '\n');
        size_t length = end ? (size_t)(end - text) : strlen(text);
        const char *p = text + (length > 0);
        while (*p == ' ') {
            p++;
        }
        if (strncmp(p, "tauraro:", 8) == 0) {
            p += 8;
            while (*p == ' ') {
                p++;
            }
            if (strncmp(p, "style=brace", 11) == 0) {
                return BLOCK_BRACE;
            }
            if (strncmp(p, "style=indent", 12) == 0) {
                return BLOCK_INDENT;
            }
        }
        if (!end) {
            break;
        }
        text = end + 1;
    }
    return BLOCK_NONE;
}

static bool parse_module_body(Parser *p) {
    if (p->options->mode == PARSE_EVAL) {
        Span start = token_span(&p->token);
        p->statement_start = p->token.start;
        Expr *value = parse_star_expressions(p);
        if (!value) {
            return false;
        }
        if (!at(p, TOKEN_END)) {
            fail_token(p);
            return false;
        }
        Stmt *stmt = stmt_new(p, STMT_EXPR, start);
        if (!stmt) {
            return false;
        }
        stmt->as.value = value;
        stmt_done(p, stmt);
        return list_push(p, &stmt, sizeof(Stmt *));
    }
    if (at(p, TOKEN_END)) {
        return true;
    }
    return parse_column(p, NULL, true);
}

static void reset(Parser *p, Diagnostics *diagnostics, BlockStyle style, bool auto_style) {
    p->diagnostics = diagnostics;
    p->context = (Context){.brace = style == BLOCK_BRACE};
    p->failed = p->fatal = p->incomplete = p->restart = p->quiet = false;
    p->statement_start = UINT32_MAX;
    p->auto_style = auto_style;
    p->first_block = BLOCK_NONE;
    p->suite_open_at_end = false;
    p->depth = 0;
    p->in_class = false;
    p->function_flags = NULL;
    p->block_header = false;
    p->floor_div_line = 0;

    p->open_count = 0;
    p->scratch_size = 0;
    p->previous = (Token){.end_line = 1, .line = 1};
    p->token = *tr_scanner_token(p->scanner, 0, 1, 0, scan_mode(&p->context));
}

/* One attempt. Returns true if the tree is complete and no error was reported. */
static bool attempt(Parser *p, Diagnostics *diagnostics, BlockStyle style, bool auto_style,
                    Module *module) {
    reset(p, diagnostics, style, auto_style);
    bool ok = parse_module_body(p);
    if (!ok || p->failed || diagnostics->error_count > 0 || p->no_memory) {
        return false;
    }
    if (!LIST_TAKE(p, 0, module->body)) {
        return false;
    }
    module->style = style;
    module->mode = p->options->mode;
    module->span = (Span){1, 0, p->token.line, p->token.column};
    return true;
}

static uint64_t first_error(const Diagnostics *diagnostics) {
    for (uint32_t i = 0; i < diagnostics->count; i++) {
        const Diagnostic *item = &diagnostics->items[i];
        if (item->severity == DIAG_ERROR) {
            return ((uint64_t)item->span.line << 32) | item->span.column;
        }
    }
    return UINT64_MAX;
}

/* Indent style first; if the first block opened with `{`, or an error came before any block, brace
 * style; the errors of the attempt that got further. */
static bool parse_either(Parser *p, Diagnostics *out, Module *module) {
    Diagnostics first;
    tr_diag_init(&first);
    bool ok = attempt(p, &first, BLOCK_INDENT, true, module);
    bool before_block = p->first_block == BLOCK_NONE || p->restart;
    bool give_up = p->no_memory || (p->incomplete && !before_block);
    if (ok || give_up || !before_block) {
        bool clean = first.count == 0;
        uint64_t where = first_error(&first);
        tr_diag_free(&first);
        if (give_up || (ok && clean)) {
            return ok;
        }
        (void)where;
        return attempt(p, out, BLOCK_INDENT, false, module);
    }
    bool restart = p->restart;
    bool first_incomplete = p->incomplete;
    uint64_t indent_error = first_error(&first);
    tr_diag_free(&first);
    if (restart) {
        return attempt(p, out, BLOCK_BRACE, false, module);
    }
    Diagnostics second;
    tr_diag_init(&second);
    ok = attempt(p, &second, BLOCK_BRACE, false, module);
    uint64_t brace_error = first_error(&second);
    bool brace = ok || p->incomplete ||
                 (!first_incomplete && brace_error != UINT64_MAX && brace_error > indent_error);
    tr_diag_free(&second);
    if (p->no_memory || p->incomplete) {
        return false;
    }
    return attempt(p, out, brace ? BLOCK_BRACE : BLOCK_INDENT, false, module);
}

/* A copy of the source with every kind of newline turned into \n, and a NUL behind. NULL: no
 * memory. */
static char *normalized(const char *source, size_t length, size_t *out_length) {
    char *copy = tr_malloc(length + 8);
    if (!copy) {
        return NULL;
    }
    size_t size = 0;
    if (length == 0 || !memchr(source, '\r', length)) {
        if (length) {
            memcpy(copy, source, length);
        }
        size = length;
    } else {
        for (size_t i = 0; i < length; i++) {
            char c = source[i];
            if (c == '\r') {
                c = '\n';
                i += i + 1 < length && source[i + 1] == '\n';
            }
            copy[size++] = c;
        }
    }
    memset(copy + size, 0, 8);
    *out_length = size;
    return copy;
}

static Span span_of_offset(const char *text, size_t offset) {
    Span span = {1, 0, 1, 0};
    for (size_t i = 0; i < offset; i++) {
        span.column++;
        if (text[i] == '\n') {
            span.line++;
            span.column = 0;
        }
    }
    span.end_line = span.line;
    span.end_column = span.column + 1;
    return span;
}

/* What no token could express: too long, NUL bytes, not UTF-8. */
static bool check_text(const char *text, size_t length, Diagnostics *diagnostics) {
    Span start = {1, 0, 1, 1};
    if (length > UINT32_MAX / 2) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "too-long", start,
                    "source text is too long");
        return false;
    }
    const char *nul = length ? memchr(text, '\0', length) : NULL;
    if (nul) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "null-byte",
                    span_of_offset(text, (size_t)(nul - text)),
                    "source code cannot contain null bytes");
        return false;
    }
    Utf8Error error;
    if (!tr_utf8_validate(text, length, &error)) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "not-utf8",
                    span_of_offset(text, error.start),
                    "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %zu: %s",
                    (unsigned char)text[error.start], error.start, error.reason);
        return false;
    }
    return true;
}

/* REPL: a suite of several lines goes on until an empty line. */
static bool ends_with_empty_line(const char *text, size_t length) {
    int newlines = 0;
    while (length > 0) {
        char c = text[--length];
        if (c == '\n') {
            newlines++;
        } else if (c != ' ' && c != '\t') {
            break;
        }
    }
    return newlines >= 2;
}

static ParseStatus parse_text(Parser *p, Module *module) {
    Diagnostics *diagnostics = p->diagnostics;
    BlockStyle style = style_comment(p->text);
    if (style == BLOCK_NONE) {
        style = p->options->style == BLOCK_INDENT || p->options->style == BLOCK_BRACE
                    ? p->options->style
                    : BLOCK_NONE;
    }
    uint32_t errors = diagnostics->error_count;
    bool ok;
    if (style == BLOCK_NONE) {
        ok = parse_either(p, diagnostics, module);
    } else {
        ok = attempt(p, diagnostics, style, false, module);
    }
    if (p->no_memory || diagnostics->out_of_memory) {
        return PARSE_NO_MEMORY;
    }
    if (p->incomplete && diagnostics->error_count == errors) {
        return PARSE_INCOMPLETE;
    }
    if (!ok) {
        return PARSE_ERROR;
    }
    if (p->options->tolerate_incomplete && p->options->mode == PARSE_SINGLE &&
        p->suite_open_at_end && !ends_with_empty_line(p->text, p->length)) {
        return PARSE_INCOMPLETE;
    }
    return PARSE_OK;
}

ParseStatus tr_parse(const char *source, size_t length, const ParseOptions *options, Arena *arena,
                     Diagnostics *diagnostics, Module **out) {
    static const ParseOptions defaults = {0};
    *out = NULL;
    size_t size = 0;
    char *text = normalized(source, length, &size);
    if (!text) {
        return PARSE_NO_MEMORY;
    }
    if (!check_text(text, size, diagnostics)) {
        tr_free(text);
        return diagnostics->out_of_memory ? PARSE_NO_MEMORY : PARSE_ERROR;
    }
    Scanner *scanner = tr_malloc(sizeof *scanner);
    Module *module = tr_arena_calloc(arena, sizeof *module);
    ParseStatus status = PARSE_NO_MEMORY;
    Parser parser = {.arena = arena,
                     .diagnostics = diagnostics,
                     .options = options ? options : &defaults,
                     .scanner = scanner,
                     .text = text,
                     .length = (uint32_t)size};
    if (scanner && module) {
        tr_scanner_init(scanner, text, (uint32_t)size);
        int depth = parser.options->max_depth;
        parser.max_depth = depth > 0 ? TR_MIN(depth, 8000) : TR_PARSE_DEFAULT_DEPTH;
        parser.max_height = (uint32_t)parser.max_depth * 8;
        parser.error_limit = parser.options->max_errors ? parser.options->max_errors : 20;
        status = parse_text(&parser, module);
    }
    if (status == PARSE_OK) {
        *out = module;
    }
    tr_free(parser.names);
    tr_free(parser.open);
    tr_free(parser.scratch);
    tr_free(scanner);
    tr_free(text);
    return status;
}
