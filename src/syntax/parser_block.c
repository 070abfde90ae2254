/* Blocks, which is where layout is decided, and recovery after errors.
 *
 * A brace block takes statements until its `}`, whatever their columns; a `:` suite takes
 * statements as long as their first token stands in the suite's column. After an error inside a
 * statement the block that holds it skips to the next place where a statement can start and goes
 * on, so that one run reports several errors. */
#include "syntax/parser_internal.h"

#include <string.h>

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

/* In the body of a struct or enum: a statement, as opposed to a field or variant. */
static bool at_member_statement(Parser *p) {
    Token next = parser_peek(p);
    bool ends = token_first(&next) || next.kind == TOKEN_RBRACE || next.kind == TOKEN_SEMI;
    switch (p->token.word) {
    case WORD_FN:
    case WORD_DEF:
    case WORD_STATIC:
    case WORD_ASYNC:
    case WORD_CLASS:
    case WORD_CONST:
    case WORD_LET:
        return !token_first(&next) && (next.kind == TOKEN_NAME || next.kind == TOKEN_KEYWORD);
    case WORD_PASS:
        return ends;
    default:
        return at(p, TOKEN_AT) || (at(p, TOKEN_STRING) && ends);
    }
}

/* Room for one more element in an arena array whose capacity is the next power of two; fields and
 * statements come in any order, so the declarations cannot wait on the scratch stack. NULL: no
 * memory. */
static void *grow_array(Parser *p, void *items, uint32_t count, size_t size) {
    if (count & (count - 1)) {
        return items;
    }
    void *grown = tr_arena_array(p->arena, count ? (size_t)count * 2 : 1, size);
    if (!grown) {
        return fail_memory(p);
    }
    if (count) {
        memcpy(grown, items, count * size);
    }
    return grown;
}

static bool collect_field(Parser *p, const AttributeList *attributes, FieldList *list) {
    Field field = {.attributes = attributes};
    if (!parse_field_declaration(p, &field)) {
        return false;
    }
    Field *items = grow_array(p, list->items, list->count, sizeof *items);
    if (!items) {
        return false;
    }
    items[list->count++] = field;
    list->items = items;
    return true;
}

static bool collect_variant(Parser *p, const AttributeList *attributes, VariantList *list) {
    Variant variant = {.attributes = attributes};
    if (!parse_variant_declaration(p, &variant)) {
        return false;
    }
    Variant *items = grow_array(p, list->items, list->count, sizeof *items);
    if (!items) {
        return false;
    }
    items[list->count++] = variant;
    list->items = items;
    return true;
}

static bool parse_item(Parser *p, DeclCollector *collector) {
    if (!collector) {
        return parse_statement(p, NULL);
    }
    if (collector->item == ITEM_PROTO) {
        return parse_proto_item(p);
    }
    const AttributeList *attributes = NULL;
    if (at(p, TOKEN_ATTRIBUTE) && !parse_attributes(p, &attributes)) {
        return false;
    }
    if (at_member_statement(p)) {
        return parse_statement(p, attributes);
    }
    return collector->item == ITEM_FIELD ? collect_field(p, attributes, &collector->fields)
                                         : collect_variant(p, attributes, &collector->variants);
}

/* `{` is the current token. */
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
bool parse_column(Parser *p, DeclCollector *collector, bool is_module) {
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

/* `enum E: A, B`: declarations up to the end of the line. */
static bool parse_declaration_line(Parser *p, DeclCollector *collector) {
    do {
        if (!parse_item(p, collector)) {
            return false;
        }
        if (!token_first(&p->token) && at(p, TOKEN_SEMI)) {
            parser_advance(p);
        }
    } while (!token_first(&p->token) && !at(p, TOKEN_RBRACE));
    return true;
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
        ok = collector ? parse_declaration_line(p, collector) : parse_simple_line(p);
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
