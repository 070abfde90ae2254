/* Errors of the parser: how they are reported, and what is said when a token does not fit.
 *
 * The wording is CPython's where a Python program can see it. A failed parse unwinds with `failed`
 * set and reports nothing more, so one mistake gives one diagnostic; the block that holds the
 * statement goes on from there (parser_block.c). */
#include "syntax/parser_internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

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

/* Is there a `//` behind this place on its line? */
static bool slashes_on_line(const Parser *p, Span span) {
    const char *line = p->text;
    for (uint32_t number = 1; line && number < span.line; number++) {
        line = strchr(line, '\n');
        line += line != NULL;
    }
    if (!line) {
        return false;
    }
    const char *end = strchr(line + span.column, '\n');
    const char *slashes = strstr(line + span.column, "//");
    /* Not those of "http://". */
    return slashes && (!end || slashes < end) && slashes[-1] != ':';
}

void *fail_never_closed(Parser *p) {
    Bracket bracket = p->open[p->open_count - 1];
    bool was_end = at(p, TOKEN_END);
    p->fatal = true;
    fail_at(p, bracket.span, "unclosed-bracket", "'%c' was never closed", bracket.open);
    if (p->context.brace && bracket.open != '{' && slashes_on_line(p, bracket.span)) {
        fail_hint(p, "`//` starts a comment in a {} file; use floordiv(a, b)");
    }
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
                  !parser_push_open(p, p->text[token.start], token_span(&token));
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
