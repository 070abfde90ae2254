/* Statements, simple and compound; declarations are in parser_decl.c.
 *
 * A statement is recognised by its first token. Soft keywords count only in the positions that the
 * language reference lists, decided by looking at one or two more tokens, never by trying and
 * undoing. */
#include "syntax/parser_internal.h"

#include <string.h>

/* ---- match, defer, raw python, bare blocks ---- */

/* `match subject:` newline, deeper indented `case`. */
static bool match_has_suite(Parser *p, const BlockHeader *header) {
    Token token = parser_peek(p);
    for (;;) {
        if (token_first(&token)) {
            return false;
        }
        Token next;
        switch (token.kind) {
        case TOKEN_LPAR:
        case TOKEN_LSQB:
        case TOKEN_LBRACE:
            next = parser_peek_past_bracket(p, &token);
            if (next.kind == TOKEN_END) {
                return false;
            }
            token = next;
            continue;
        case TOKEN_COLON:
            next = parser_peek_after(p, &token);
            if (token_first(&next)) {
                return next.word == WORD_CASE && next.indent >= header->indent;
            }
            token = next;
            continue;
        case TOKEN_END:
        case TOKEN_ERROR:
        case TOKEN_SEMI:
        case TOKEN_RPAR:
        case TOKEN_RSQB:
        case TOKEN_RBRACE:
        case TOKEN_EQUAL:
            return false;
        default:
            token = parser_peek_after(p, &token);
        }
    }
}

static bool at_match(Parser *p, const BlockHeader *header) {
    Token next = parser_peek(p);
    if (token_first(&next) || !(starts_expression(&next) || next.kind == TOKEN_STAR)) {
        return false;
    }
    return match_has_braces(p, true) || match_has_suite(p, header);
}

static Stmt *parse_match(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'match' statement";
    Stmt *stmt = stmt_new(p, STMT_MATCH, token_span(&p->token));
    if (!stmt) {
        return NULL;
    }
    parser_advance(p);
    stmt->as.match.subject = parse_header_expression(p, parse_star_named_expressions);
    if (!no_star(p, stmt->as.match.subject)) {
        return NULL;
    }
    if (!parser_deeper(p) || !parse_match_body(p, &header, &stmt->as.match.cases)) {
        return NULL;
    }
    parser_shallower(p);
    return stmt_done(p, stmt);
}

static bool at_defer(Parser *p) {
    Token next = parser_peek(p);
    if (token_first(&next)) {
        return false;
    }
    return next.kind == TOKEN_NAME || next.kind == TOKEN_LBRACE ||
           (next.kind == TOKEN_KEYWORD && next.word == WORD_AWAIT);
}

static Stmt *parse_defer(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'defer' statement";
    Stmt *stmt = stmt_new(p, STMT_DEFER, token_span(&p->token));
    if (!stmt || !(stmt->as.defer.block = block_new(p))) {
        return NULL;
    }
    parser_advance(p);
    if (at(p, TOKEN_LBRACE)) {
        if (!parse_block(p, &header, stmt->as.defer.block)) {
            return NULL;
        }
        return stmt_done(p, stmt);
    }
    Expr *call = parse_expression(p);
    if (!call) {
        return NULL;
    }
    const Expr *inner = call->node.kind == EXPR_AWAIT ? call->as.operand : call;
    if (inner->node.kind != EXPR_CALL) {
        return fail_at(p, call->node.span, "bad-defer", "defer needs a call or a block");
    }
    stmt->as.defer.call = call;
    return stmt_done(p, stmt);
}

bool parser_at_raw_python(Parser *p) {
    Token next = parser_peek(p);
    return next.kind == TOKEN_LBRACE && !token_first(&next);
}

RawPython *parse_raw_python(Parser *p) {
    RawPython *raw = parser_alloc(p, sizeof *raw);
    if (!raw) {
        return NULL;
    }
    raw->is_async = at_word(p, WORD_PYTHON_ASYNC);
    parser_advance(p);
    Token open = p->token;
    uint32_t end = 0;
    if (!tr_scanner_raw_end(p->scanner, open.end, &end)) {
        if (end >= p->length) {
            p->incomplete = p->options->tolerate_incomplete;
            p->fatal = true;
            fail_at(p, token_span(&open), "unclosed-bracket", "'{' was never closed");
        } else {
            parser_jump(p, end);
            fail_at(p, token_span(&p->token), "unmatched-bracket",
                    "unmatched '%c' in the python block", p->text[end]);
            fail_note(p, token_span(&open), "the block was opened here");
        }
        return NULL;
    }
    raw->text = text_copy(p, p->text + open.end, end - open.end);
    raw->line = open.end_line;
    raw->column = open.end_column;
    p->previous = open;
    parser_jump(p, end);
    parser_advance(p);
    return raw->text.utf8 ? raw : NULL;
}

/* `python:` with a deeper indented line below. */
static bool at_raw_suite(Parser *p, const BlockHeader *header) {
    Token colon = parser_peek(p);
    if (colon.kind != TOKEN_COLON || token_first(&colon)) {
        return false;
    }
    Token next = parser_peek_after(p, &colon);
    return token_first(&next) && next.kind != TOKEN_END && next.indent > header->indent;
}

/* The offset behind the last line of raw text that is indented deeper than `indent`; strings and
 * brackets may span lines that are not. */
static uint32_t raw_suite_end(const Parser *p, uint32_t start, uint32_t indent) {
    const char *text = p->text;
    uint32_t end = start;
    uint32_t i = start;
    while (i < p->length) {
        uint32_t column = 0;
        uint32_t first = i;
        for (; text[first] == ' ' || text[first] == '\t' || text[first] == '\f'; first++) {
            column = text[first] == '\t'   ? (column / 8 + 1) * 8
                     : text[first] == '\f' ? 0
                                           : column + 1;
        }
        bool blank = text[first] == '\n' || text[first] == '#';
        if (!blank && (first >= p->length || column <= indent)) {
            break;
        }
        i = first;
        uint32_t depth = 0;
        while (i < p->length && (text[i] != '\n' || depth > 0)) {
            uint8_t flags, prefix;
            uint32_t string_end;
            bool in_word =
                i > first && (text[i - 1] == '_' || (text[i - 1] >= '0' && text[i - 1] <= '9') ||
                              ((text[i - 1] | 0x20) >= 'a' && (text[i - 1] | 0x20) <= 'z'));
            if (text[i] == '#') {
                while (i < p->length && text[i] != '\n') {
                    i++;
                }
            } else if (text[i] == '\\' && i + 1 < p->length) {
                i += 2;
            } else if ((!in_word || text[i] == '"' || text[i] == '\'') &&
                       tr_scanner_string_start(p->scanner, i, &flags, &prefix) &&
                       tr_scanner_string_end(p->scanner, i, &string_end)) {
                i = string_end;
            } else {
                if (text[i] == '(' || text[i] == '[' || text[i] == '{') {
                    depth++;
                } else if (text[i] == ')' || text[i] == ']' || text[i] == '}') {
                    if (depth == 0 && p->open_count > 0 && text[i] == '}') {
                        return i; /* the brace block around the suite ends here */
                    }
                    depth -= depth > 0;
                }
                i++;
            }
        }
        if (!blank) {
            end = i;
        }
        i += i < p->length;
    }
    return end;
}

static RawPython *parse_raw_suite(Parser *p, const BlockHeader *header) {
    RawPython *raw = parser_alloc(p, sizeof *raw);
    if (!raw) {
        return NULL;
    }
    raw->is_async = at_word(p, WORD_PYTHON_ASYNC);
    raw->is_suite = true;
    parser_advance(p);
    Token colon = p->token;
    uint32_t start = colon.end;
    while (start < p->length && p->text[start] != '\n') {
        start++;
    }
    uint32_t end = raw_suite_end(p, start + 1, header->indent);
    raw->text = text_copy(p, p->text + start, end - start);
    raw->line = colon.end_line;
    raw->column = colon.end_column + (start - colon.end);
    p->previous = colon;
    parser_jump(p, end);
    return raw->text.utf8 ? raw : NULL;
}

static Stmt *parse_raw_statement(Parser *p, const BlockHeader *header) {
    Stmt *stmt = stmt_new(p, STMT_RAW_PYTHON, token_span(&p->token));
    if (!stmt) {
        return NULL;
    }
    stmt->as.raw = parser_at_raw_python(p) ? parse_raw_python(p) : parse_raw_suite(p, header);
    return stmt->as.raw ? stmt_done(p, stmt) : NULL;
}

static Stmt *parse_bare_block(Parser *p, const BlockHeader *header) {
    Stmt *stmt = stmt_new(p, STMT_BLOCK, token_span(&p->token));
    if (!stmt || !(stmt->as.block = block_new(p))) {
        return NULL;
    }
    BlockHeader own = *header;
    own.what = "block";
    return parse_block(p, &own, stmt->as.block) ? stmt_done(p, stmt) : NULL;
}

/* ---- dispatch ---- */

static bool next_is_name(Parser *p) {
    Token next = parser_peek(p);
    return next.kind == TOKEN_NAME && !token_first(&next);
}

static bool at_exportable(Parser *p) {
    Token next = parser_peek(p);
    if (token_first(&next)) {
        return false;
    }
    switch (next.word) {
    case WORD_FN:
    case WORD_DEF:
    case WORD_CLASS:
    case WORD_STRUCT:
    case WORD_ENUM:
    case WORD_ASYNC:
    case WORD_LET:
    case WORD_CONST:
        return true;
    default:
        return false;
    }
}

static bool parse_decorators(Parser *p, ExprList *out) {
    size_t begin = list_begin(p);
    while (at(p, TOKEN_AT)) {
        parser_advance(p);
        Expr *decorator = parse_named_expression(p);
        if (!decorator || !list_push(p, &decorator, sizeof decorator)) {
            return false;
        }
        if (!token_first(&p->token)) {
            fail_token(p);
            return false;
        }
        if (at(p, TOKEN_END)) {
            p->incomplete = p->options->tolerate_incomplete;
        }
        p->statement_start = p->token.start;
    }
    return LIST_TAKE(p, begin, *out);
}

static Stmt *parse_async(Parser *p, const BlockHeader *header, ExprList decorators) {
    Span start = token_span(&p->token);
    Token next = parser_peek(p);
    if (!token_first(&next)) {
        switch (next.word) {
        case WORD_DEF:
        case WORD_FN:
            parser_advance(p);
            return parse_function(p, header, start, decorators, FUNCTION_ASYNC, false);
        case WORD_FOR:
        case WORD_WITH:
            if (p->function_flags) {
                *p->function_flags |= FUNCTION_HAS_AWAIT;
            }
            parser_advance(p);
            return next.word == WORD_FOR ? parse_for(p, header, start, true)
                                         : parse_with(p, header, start, true);
        default:
            break;
        }
    }
    parser_advance(p);
    return fail_token(p);
}

/* Statements that are not simple. *handled is false, and nothing consumed, if it is a simple one.
 */
static Stmt *parse_compound(Parser *p, const BlockHeader *header, ExprList decorators,
                            bool *handled) {
    Span start = token_span(&p->token);
    *handled = true;
    if (at(p, TOKEN_LBRACE) && p->context.brace) {
        return parse_bare_block(p, header);
    }
    switch (p->token.word) {
    case WORD_IF:
        return parse_if(p, header);
    case WORD_WHILE:
        return parse_while(p, header);
    case WORD_FOR:
        return parse_for(p, header, start, false);
    case WORD_TRY:
        return parse_try(p, header);
    case WORD_WITH:
        return parse_with(p, header, start, false);
    case WORD_DEF:
        return parse_function(p, header, start, decorators, 0, false);
    case WORD_CLASS:
        return parse_class(p, header, decorators);
    case WORD_ASYNC:
        return parse_async(p, header, decorators);
    case WORD_FN: {
        Token next = parser_peek(p);
        bool named = next.kind == TOKEN_NAME ||
                     (next.kind == TOKEN_KEYWORD && !word_is_operator((Word)next.word));
        if (named && !token_first(&next)) {
            return parse_function(p, header, start, decorators, 0, false);
        }
        break;
    }
    case WORD_STATIC: {
        Token next = parser_peek(p);
        if (!token_first(&next) &&
            (next.word == WORD_FN || next.word == WORD_DEF || next.word == WORD_ASYNC)) {
            parser_advance(p);
            uint32_t flags = FUNCTION_STATIC;
            if (at_word(p, WORD_ASYNC)) {
                flags |= FUNCTION_ASYNC;
                parser_advance(p);
            }
            return parse_function(p, header, start, decorators, flags, false);
        }
        break;
    }
    case WORD_PYTHON_CLASS:
        if (next_is_name(p)) {
            return parse_class(p, header, decorators);
        }
        break;
    case WORD_STRUCT:
        if (next_is_name(p)) {
            return parse_struct(p, header, decorators);
        }
        break;
    case WORD_ENUM:
        if (next_is_name(p)) {
            return parse_enum(p, header, decorators);
        }
        break;
    case WORD_EXTERN: {
        Token next = parser_peek(p);
        if (!token_first(&next) &&
            (next.kind == TOKEN_STRING || next.word == WORD_FN || next.word == WORD_DEF)) {
            return parse_extern(p, header);
        }
        break;
    }
    case WORD_MATCH:
        if (at_match(p, header)) {
            return parse_match(p, header);
        }
        break;
    case WORD_DEFER:
        if (at_defer(p)) {
            return parse_defer(p, header);
        }
        break;
    case WORD_PYTHON:
    case WORD_PYTHON_ASYNC:
        if (parser_at_raw_python(p) || at_raw_suite(p, header)) {
            return parse_raw_statement(p, header);
        }
        break;
    default:
        break;
    }
    *handled = false;
    return NULL;
}

/* Words that a statement cannot begin with, but that a person may have put in a wrong column. */
static bool check_stray_clause(Parser *p) {
    switch (p->token.word) {
    case WORD_ELSE:
    case WORD_ELIF:
    case WORD_EXCEPT:
    case WORD_FINALLY:
        fail_at(p, token_span(&p->token), "syntax", "invalid syntax");
        if (!p->context.brace) {
            fail_hint(p, "in a suite '%s' must stand in the column of the statement it belongs to",
                      tr_word_text((Word)p->token.word));
        }
        return false;
    default:
        return true;
    }
}

bool parse_statement(Parser *p, const AttributeList *attributes) {
    ExprList decorators = {NULL, 0};
    uint8_t flags = 0;
    size_t begin = list_begin(p);
    p->statement_start = p->token.start;
    if (at(p, TOKEN_ATTRIBUTE)) {
        if (!parse_attributes(p, &attributes)) {
            return false;
        }
        p->statement_start = p->token.start;
    }
    if (at(p, TOKEN_AT)) {
        if (!parse_decorators(p, &decorators)) {
            return false;
        }
    }
    if (attributes && at(p, TOKEN_AT)) {
        fail_token(p);
        return false;
    }
    bool compound_word = at(p, TOKEN_NAME) || at(p, TOKEN_KEYWORD) || at(p, TOKEN_LBRACE);
    if (!compound_word && decorators.count == 0) {
        if (!parse_simple_line(p)) {
            return false;
        }
    } else {
        if (at(p, TOKEN_KEYWORD) && !check_stray_clause(p)) {
            return false;
        }
        BlockHeader header = {0};
        bool cheap = at(p, TOKEN_NAME) && at_word(p, WORD_OTHER);
        if (!cheap) {
            header = block_header(p, "statement");
        }
        if (at_word(p, WORD_EXPORT) && at_exportable(p)) {
            flags = NODE_EXPORT;
            parser_advance(p);
        }
        bool handled = false;
        Stmt *stmt = cheap ? NULL : parse_compound(p, &header, decorators, &handled);
        if (handled) {
            if (!push_stmt(p, stmt) || !expect_statement_end(p)) {
                return false;
            }
            if (!token_first(&p->token) && at(p, TOKEN_SEMI)) {
                parser_advance(p);
            }
            if (decorators.count > 0 && stmt->node.kind != STMT_FUNCTION_DEF &&
                stmt->node.kind != STMT_ASYNC_FUNCTION_DEF && stmt->node.kind != STMT_CLASS_DEF &&
                stmt->node.kind != STMT_PYTHON_CLASS && stmt->node.kind != STMT_STRUCT &&
                stmt->node.kind != STMT_ENUM) {
                fail_at(p, decorators.items[0]->node.span, "syntax",
                        "only functions and classes can be decorated");
                return false;
            }
        } else if (decorators.count > 0) {
            fail_at(p, token_span(&p->token), "syntax", "invalid syntax");
            return false;
        } else if (!parse_simple_line(p)) {
            return false;
        }
    }
    if (attributes || flags) {
        Stmt *first;
        memcpy(&first, p->scratch + begin, sizeof first);
        first->attributes = attributes;
        first->node.flags |= flags;
    }
    return true;
}
