/* String and bytes literals: escapes, implicit concatenation.
 *
 * Adjacent literals make one constant; one f-string among them makes an EXPR_JOINED_STR of the
 * whole. A literal without a backslash is copied straight from the source. Escapes have Python's
 * meaning and error messages; an unknown escape keeps its backslash and gives a DeprecationWarning.
 */
#include "syntax/parser_internal.h"

#include <string.h>

#include "base/unicode_names.h"
#include "base/utf8.h"

typedef struct Escape { /* one escape sequence in a literal */
    Parser *parser;
    const Token *token;
    uint32_t start; /* of the literal text, for positions in messages */
    uint32_t at;    /* of the backslash */
    uint32_t end;   /* of the text */
} Escape;

/* Positions in CPython's messages count non-ASCII characters as the ten bytes of their \U escape.
 */
static uint32_t codec_position(const Escape *escape, uint32_t offset) {
    uint32_t position = 0;
    for (uint32_t i = escape->start; i < offset; i++) {
        unsigned char c = (unsigned char)escape->parser->text[i];
        if (c < 0x80) {
            position++;
        } else if (c >= 0xC0) {
            position += 10;
        }
    }
    return position;
}

static bool fail_unicode(const Escape *escape, uint32_t stop, const char *reason) {
    Parser *p = escape->parser;
    uint32_t first = codec_position(escape, escape->at);
    uint32_t last = codec_position(escape, stop);
    Span span = token_span(escape->token);
    if (last <= first + 1) {
        fail_at(p, span, "bad-escape",
                "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %u: %s",
                first, reason);
    } else {
        fail_at(p, span, "bad-escape",
                "(unicode error) 'unicodeescape' codec can't decode bytes in position %u-%u: %s",
                first, last - 1, reason);
    }
    return false;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* \xHH, \uHHHH, \UHHHHHHHH; *at stands on the letter and ends behind the digits. */
static bool decode_hex(const Escape *escape, uint32_t *at_text, unsigned digits, bool bytes,
                       StrBuf *out) {
    const char *text = escape->parser->text;
    uint32_t i = *at_text + 1;
    uint32_t value = 0;
    unsigned count = 0;
    for (; count < digits && i < escape->end && hex_digit(text[i]) >= 0; count++, i++) {
        value = value * 16 + (uint32_t)hex_digit(text[i]);
    }
    if (count < digits) {
        if (bytes) {
            fail_at(escape->parser, token_span(escape->token), "bad-escape",
                    "(value error) invalid \\x escape at position %u", escape->at - escape->start);
            return false;
        }
        return fail_unicode(escape, i,
                            digits == 2   ? "truncated \\xXX escape"
                            : digits == 4 ? "truncated \\uXXXX escape"
                                          : "truncated \\UXXXXXXXX escape");
    }
    if (bytes) {
        tr_strbuf_char(out, (char)(unsigned char)value);
    } else if (value > TR_UNICODE_MAX) {
        return fail_unicode(escape, i, "illegal Unicode character");
    } else {
        tr_strbuf_codepoint(out, value);
    }
    *at_text = i;
    return true;
}

/* \N{NAME}; *at stands on the N. */
static bool decode_name(const Escape *escape, uint32_t *at_text, StrBuf *out) {
    const char *text = escape->parser->text;
    uint32_t open = *at_text + 1;
    if (open >= escape->end || text[open] != '{') {
        return fail_unicode(escape, open, "malformed \\N character escape");
    }
    uint32_t close = open + 1;
    while (close < escape->end && text[close] != '}') {
        close++;
    }
    if (close >= escape->end || close == open + 1) {
        return fail_unicode(escape, TR_MIN(close + (close < escape->end), escape->end),
                            "malformed \\N character escape");
    }
    uint32_t codepoint = 0;
    if (!tr_unicode_find_name(text + open + 1, close - open - 1, &codepoint)) {
        return fail_unicode(escape, close + 1, "unknown Unicode character name");
    }
    tr_strbuf_codepoint(out, codepoint);
    *at_text = close + 1;
    return true;
}

static void decode_octal(const Escape *escape, uint32_t *at_text, bool bytes, StrBuf *out) {
    const char *text = escape->parser->text;
    uint32_t value = 0;
    uint32_t i = *at_text;
    for (unsigned count = 0; count < 3 && i < escape->end && text[i] >= '0' && text[i] <= '7';
         count++, i++) {
        value = value * 8 + (uint32_t)(text[i] - '0');
    }
    if (bytes) {
        tr_strbuf_char(out, (char)(unsigned char)value);
    } else {
        tr_strbuf_codepoint(out, value);
    }
    *at_text = i;
}

static Span escape_span(const Escape *escape) {
    const Token *token = escape->token;
    Span span = {token->line, token->column, 0, 0};
    for (uint32_t i = token->start; i < escape->at; i++) {
        span.column++;
        if (escape->parser->text[i] == '\n') {
            span.line++;
            span.column = 0;
        }
    }
    span.end_line = span.line;
    span.end_column = span.column + 2;
    return span;
}

/* The escape whose backslash is at escape->at. Returns the offset behind it, 0 after an error. */
static uint32_t decode_escape(const Escape *escape, bool bytes, StrBuf *out) {
    Parser *p = escape->parser;
    const char *text = p->text;
    uint32_t i = escape->at + 1;
    if (i >= escape->end) {
        /* Only a piece of an f-string can end so: the backslash stands before a brace. */
        tr_strbuf_char(out, '\\');
        return i;
    }
    char c = text[i];
    static const char simple[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
    for (const char *pair = simple; *pair; pair += 2) {
        if (c == *pair) {
            tr_strbuf_char(out, pair[1]);
            return i + 1;
        }
    }
    if (c == '\n') {
        return i + 1;
    }
    if (c >= '0' && c <= '7') {
        decode_octal(escape, &i, bytes, out);
        return i;
    }
    bool ok = true;
    if (c == 'x') {
        ok = decode_hex(escape, &i, 2, bytes, out);
    } else if (c == 'u' && !bytes) {
        ok = decode_hex(escape, &i, 4, false, out);
    } else if (c == 'U' && !bytes) {
        ok = decode_hex(escape, &i, 8, false, out);
    } else if (c == 'N' && !bytes) {
        ok = decode_name(escape, &i, out);
    } else {
        size_t width = 1;
        (void)tr_utf8_decode_checked(text + i, p->length - i, &width);
        warn_at(p, DIAG_DEPRECATION_WARNING, escape_span(escape), "invalid-escape",
                "invalid escape sequence '\\%.*s'", (int)width, text + i);
        tr_strbuf_char(out, '\\');
        return p->failed ? 0 : i;
    }
    return ok ? i : 0;
}

bool decode_string(Parser *p, const Token *token, uint32_t start, uint32_t end, StrBuf *out) {
    const char *text = p->text;
    bool bytes = (token->string_flags & STRING_BYTES) != 0;
    if (bytes) {
        for (uint32_t i = start; i < end; i++) {
            if ((unsigned char)text[i] >= 0x80) {
                fail_at(p, token_span(token), "syntax",
                        "bytes can only contain ASCII literal characters");
                return false;
            }
        }
    }
    if (token->string_flags & STRING_RAW) {
        tr_strbuf_append(out, text + start, end - start);
    } else {
        Escape escape = {p, token, start, 0, end};
        uint32_t i = start;
        while (i < end) {
            const char *backslash = memchr(text + i, '\\', end - i);
            uint32_t stop = backslash ? (uint32_t)(backslash - text) : end;
            tr_strbuf_append(out, text + i, stop - i);
            if (stop == end) {
                break;
            }
            escape.at = stop;
            i = decode_escape(&escape, bytes, out);
            if (i == 0) {
                return false;
            }
        }
    }
    if (out->failed) {
        fail_memory(p);
        return false;
    }
    return true;
}

static uint32_t body_start(const Token *token) {
    return token->start + token->prefix + (token->string_flags & STRING_TRIPLE ? 3u : 1u);
}

static uint32_t body_end(const Token *token) {
    return token->end - (token->string_flags & STRING_TRIPLE ? 3u : 1u);
}

static Expr *constant_from(Parser *p, StrBuf *value, Span span, bool bytes, bool has_u_prefix) {
    Text text = text_copy(p, value->size ? value->data : "", value->size);
    Expr *expr = expr_string(p, text, span);
    if (expr) {
        expr->as.constant.kind = bytes ? CONSTANT_BYTES : CONSTANT_STRING;
        expr->as.constant.has_u_prefix = has_u_prefix;
    }
    return expr;
}

bool flush_literal(Parser *p, StrBuf *literal, Span span) {
    if (literal->failed) {
        fail_memory(p);
        return false;
    }
    if (literal->size == 0) {
        return true;
    }
    Expr *constant = constant_from(p, literal, span, false, false);
    tr_strbuf_truncate(literal, 0);
    return constant && list_push(p, &constant, sizeof constant);
}

/* As in CPython, the literal pieces have the place of the whole expression. */
static void place_pieces(ExprList *pieces, Span span) {
    for (uint32_t i = 0; i < pieces->count; i++) {
        Expr *piece = pieces->items[i];
        if (piece->node.kind == EXPR_CONSTANT) {
            piece->node.span = span;
        } else if (piece->as.formatted.format_spec) {
            place_pieces(&piece->as.formatted.format_spec->as.joined, span);
        }
    }
}

/* The value of the literals from the current token on, collected in `literal`; parts of f-strings
 * go to the scratch stack. */
static Expr *collect_strings(Parser *p, StrBuf *literal) {
    Span start = token_span(&p->token);
    bool bytes = (p->token.string_flags & STRING_BYTES) != 0;
    bool has_u_prefix = (p->token.string_flags & STRING_UNICODE) != 0;
    bool joined = false;
    size_t begin = list_begin(p);
    do {
        Token token = p->token;
        if (((token.string_flags & STRING_BYTES) != 0) != bytes) {
            return fail_at(p, span_join(start, token_span(&token)), "syntax",
                           "cannot mix bytes and nonbytes literals");
        }
        if (token.string_flags & STRING_FORMAT) {
            joined = true;
            if (!parse_fstring(p, &token, literal)) {
                return NULL;
            }
        } else if (!decode_string(p, &token, body_start(&token), body_end(&token), literal)) {
            return NULL;
        }
        parser_advance(p);
    } while (continues_with(p, TOKEN_STRING));
    Span span = span_from(p, start);
    if (!joined) {
        return constant_from(p, literal, span, bytes, has_u_prefix);
    }
    Expr *expr = expr_new(p, EXPR_JOINED_STR, span);
    if (!expr || !flush_literal(p, literal, span) || !LIST_TAKE(p, begin, expr->as.joined)) {
        return NULL;
    }
    place_pieces(&expr->as.joined, span);
    return expr_done(p, expr);
}

Expr *parse_strings(Parser *p) {
    const Token token = p->token;
    Token next = parser_peek(p);
    bool alone = next.kind != TOKEN_STRING;
    uint32_t start = body_start(&token);
    uint32_t size = body_end(&token) - start;
    bool plain = (token.string_flags & STRING_RAW) || !memchr(p->text + start, '\\', size);
    if (alone && plain && !(token.string_flags & (STRING_FORMAT | STRING_BYTES))) {
        Text text = text_copy(p, p->text + start, size);
        Expr *expr = expr_string(p, text, token_span(&token));
        if (expr) {
            expr->as.constant.has_u_prefix = (token.string_flags & STRING_UNICODE) != 0;
            parser_advance(p);
        }
        return expr;
    }
    StrBuf literal = {0};
    Expr *expr = collect_strings(p, &literal);
    if (literal.failed) { /* perhaps unnoticed because of an error in the literal */
        expr = fail_memory(p);
    }
    tr_strbuf_free(&literal);
    return expr;
}
