/* f-strings: literal text, replacement fields, format specifications.
 *
 * The scanner has found where the literal ends. Here its text is walked: pieces between fields are
 * decoded like any string, and a field is parsed in place, by pointing the parser into the literal,
 * so that positions inside are exact and nested quotes need no second scanner. The parser's place
 * is put back after each field. */
#include "syntax/parser_internal.h"

#include <string.h>

typedef struct FString {
    const Token *token;
    StrBuf *literal;
    uint32_t end; /* offset of the closing quote */
} FString;

static bool parse_pieces(Parser *p, FString *string, uint32_t *at_text, bool in_spec, int level);

static Span offset_span(const FString *string, const char *text, uint32_t start, uint32_t end) {
    Span span = {string->token->line, string->token->column, 0, 0};
    for (uint32_t i = string->token->start; i < start; i++) {
        span.column++;
        if (text[i] == '\n') {
            span.line++;
            span.column = 0;
        }
    }
    span.end_line = span.line;
    span.end_column = span.column + (end - start);
    return span;
}

static bool fail_expecting_brace(Parser *p, const FString *string, uint32_t from) {
    uint32_t stop = TR_MIN(p->token.start, string->end);
    if (from < stop && memchr(p->text + from, '#', stop - from)) {
        fail_at(p, token_span(string->token), "syntax",
                "f-string expression part cannot include '#'");
    } else {
        fail_at(p, token_span(string->token), "syntax", "f-string: expecting '}'");
    }
    return false;
}

/* `!r`, `!s`, `!a`; the `!` is the current token. */
static bool parse_conversion(Parser *p, Expr *field) {
    char c = p->text[p->token.end];
    char after = c ? p->text[p->token.end + 1] : c;
    if (p->token.end >= p->field_limit) {
        fail_at(p, token_span(&p->token), "syntax", "f-string: expecting '}'");
        return false;
    }
    if (c != 'r' && c != 's' && c != 'a') {
        fail_at(p, token_span(&p->token), "syntax",
                "f-string: invalid conversion character: expected 's', 'r', or 'a'");
        return false;
    }
    if (after != ':' && after != '}') {
        fail_at(p, token_span(&p->token), "syntax", "f-string: expecting '}'");
        return false;
    }
    field->as.formatted.conversion = c;
    parser_advance(p);
    parser_jump(p, p->previous.end + 1);
    return true;
}

/* The format specification; the colon is the current token. Leaves the closing brace as the current
 * token. */
static bool parse_format_spec(Parser *p, FString *string, Expr *field, int level) {
    uint32_t i = p->token.end;
    Span start = token_span(&p->token);
    Expr *spec = expr_new(p, EXPR_JOINED_STR, start);
    if (!spec) {
        return false;
    }
    StrBuf text = {0};
    FString inner = {string->token, &text, string->end};
    size_t begin = list_begin(p);
    bool ok = parse_pieces(p, &inner, &i, true, level + 1) && flush_literal(p, &text, start) &&
              LIST_TAKE(p, begin, spec->as.joined) && expr_done(p, spec);
    if (text.failed) {
        fail_memory(p);
    }
    tr_strbuf_free(&text);
    if (!ok) {
        return false;
    }
    parser_advance(p);
    parser_jump(p, i);
    spec->node.span = span_from(p, start);
    field->as.formatted.format_spec = spec;
    return true;
}

/* What stands between `{` and `}`. The current token is the first behind `{`, whose offset is
 * `open`. */
static Expr *parse_field(Parser *p, FString *string, uint32_t open, int level) {
    Span start = offset_span(string, p->text, open, open + 1);
    if (p->token.start >= string->end) {
        fail_expecting_brace(p, string, open + 1);
        return NULL;
    }
    if (at(p, TOKEN_RBRACE)) {
        return fail_at(p, token_span(&p->token), "syntax",
                       "f-string: empty expression not allowed");
    }
    Token next = parser_peek(p);
    bool conversion =
        at(p, TOKEN_BANG) && (next.end - next.start == 1 || !starts_expression(&next));
    if (conversion || at(p, TOKEN_COLON) || at(p, TOKEN_EQUAL)) {
        return fail_at(p, token_span(&p->token), "syntax",
                       "f-string: expression required before '%c'", p->text[p->token.start]);
    }
    Expr *value = parse_yield_or_star_expressions(p);
    if (!value) {
        return NULL;
    }
    if (value->node.kind == EXPR_STARRED) {
        return fail_at(p, value->node.span, "syntax",
                       "f-string: cannot use starred expression here");
    }
    Expr *field = expr_new(p, EXPR_FORMATTED_VALUE, start);
    if (!field) {
        return NULL;
    }
    field->as.formatted.value = value;
    field->as.formatted.conversion = -1;
    if (p->token.start >= string->end) {
        fail_expecting_brace(p, string, p->previous.end);
        return NULL;
    }
    bool debug = at(p, TOKEN_EQUAL);
    if (debug) { /* the text up to the expression's end, `=` and blanks, comes before the value */
        uint32_t from = open + 1;
        parser_advance(p);
        uint32_t to = TR_MIN(p->token.start, string->end);
        tr_strbuf_append(string->literal, p->text + from, to - from);
    }
    if (at(p, TOKEN_BANG) && !parse_conversion(p, field)) {
        return NULL;
    }
    bool has_spec = at(p, TOKEN_COLON);
    if (has_spec && !parse_format_spec(p, string, field, level)) {
        return NULL;
    }
    if (debug && !has_spec && field->as.formatted.conversion == -1) {
        field->as.formatted.conversion = 'r';
    }
    if (p->token.start >= string->end) {
        fail_expecting_brace(p, string, p->previous.end);
        return NULL;
    }
    if (!at(p, TOKEN_RBRACE)) {
        if (starts_expression(&p->token) && !debug) {
            fail_missing_comma(p, value);
            return NULL;
        }
        return at(p, TOKEN_ERROR) || at(p, TOKEN_RPAR) || at(p, TOKEN_RSQB)
                   ? fail_token(p)
                   : fail_at(p, token_span(&p->token), "syntax", "f-string: expecting '}'");
    }
    field->node.span.end_line = p->token.end_line;
    field->node.span.end_column = p->token.end_column;
    return expr_done(p, field);
}

/* A field whose `{` is at *at_text; sets *at_text behind its `}`. */
static bool parse_field_at(Parser *p, FString *string, uint32_t *at_text, int level) {
    if (level >= 2) {
        fail_at(p, token_span(string->token), "syntax", "f-string: expressions nested too deeply");
        return false;
    }
    if (!parser_deeper(p)) {
        return false;
    }
    Token saved_token = p->token;
    Token saved_previous = p->previous;
    Context saved = p->context;
    uint32_t saved_limit = p->field_limit;
    p->field_limit = string->end;
    uint32_t open = *at_text;
    Span brace = offset_span(string, p->text, open, open + 1);
    p->context.in_field = true;
    p->context.in_fstring = true;
    p->context.header = false;
    p->context.arm = false;
    p->context.in_type = false;
    p->context.in_pattern = false;
    p->context.brackets++;
    p->previous = (Token){.kind = TOKEN_LBRACE,
                          .start = open,
                          .end = open + 1,
                          .line = brace.line,
                          .column = brace.column,
                          .end_line = brace.line,
                          .end_column = brace.column + 1};
    p->token = parser_peek_after(p, &p->previous);
    StrBuf *literal = string->literal;
    /* The debug text of `{x=}` is appended to the literal while the field is parsed, and so comes
     * before it. */
    Expr *field = parse_field(p, string, open, level);
    if (!field) {
        return false;
    }
    *at_text = p->token.end;
    p->token = saved_token;
    p->previous = saved_previous;
    p->context = saved;
    p->field_limit = saved_limit;
    parser_shallower(p);
    return flush_literal(p, literal, token_span(string->token)) &&
           list_push(p, &field, sizeof field);
}

/* Text and fields from *at_text to the end of the literal, or of the format specification. */
static bool parse_pieces(Parser *p, FString *string, uint32_t *at_text, bool in_spec, int level) {
    const char *text = p->text;
    bool raw = (string->token->string_flags & STRING_RAW) != 0;
    uint32_t i = *at_text;
    uint32_t piece = i;
    while (i < string->end) {
        char c = text[i];
        if (c == '\\' && !raw && i + 1 < string->end) {
            i++;
            if (text[i] == 'N' && text[i + 1] == '{') {
                while (i < string->end && text[i] != '}') {
                    i++;
                }
                i += i < string->end;
            } else if (text[i] != '{' && text[i] != '}') {
                i++;
            }
            continue;
        }
        if (c != '{' && c != '}') {
            i++;
            continue;
        }
        if (c == '}' && in_spec) {
            break;
        }
        if (!in_spec && i + 1 < string->end && text[i + 1] == c) { /* {{ or }} */
            if (!decode_string(p, string->token, piece, i + 1, string->literal)) {
                return false;
            }
            i += 2;
            piece = i;
            continue;
        }
        if (c == '}') {
            fail_at(p, offset_span(string, text, i, i + 1), "syntax",
                    "f-string: single '}' is not allowed");
            return false;
        }
        if (!decode_string(p, string->token, piece, i, string->literal) ||
            !parse_field_at(p, string, &i, level)) {
            return false;
        }
        piece = i;
    }
    if (in_spec && i >= string->end) {
        fail_at(p, token_span(string->token), "syntax", "f-string: expecting '}'");
        return false;
    }
    *at_text = i;
    return decode_string(p, string->token, piece, i, string->literal);
}

bool parse_fstring(Parser *p, const Token *token, StrBuf *literal) {
    uint32_t quote = token->string_flags & STRING_TRIPLE ? 3 : 1;
    FString string = {token, literal, token->end - quote};
    uint32_t i = token->start + token->prefix + quote;
    return parse_pieces(p, &string, &i, false, 0);
}
