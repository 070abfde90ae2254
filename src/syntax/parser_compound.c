/* Compound statements of Python: if, while, for, with, try. */
#include "syntax/parser_internal.h"

#include <string.h>

/* The test of if and while; `=` for `==` is told from other mistakes. */
static Expr *parse_test(Parser *p) {
    Expr *test = parse_header_expression(p, parse_named_expression);
    if (test && at(p, TOKEN_EQUAL) && !token_first(&p->token)) {
        if (test->node.kind == EXPR_NAME) {
            return fail_at(p, span_join(test->node.span, token_span(&p->token)), "syntax",
                           "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        return fail_not_assignable(p, test);
    }
    return test;
}

static bool parse_else(Parser *p, const BlockHeader *header, Block *out) {
    if (!parser_at_clause(p, header, WORD_ELSE)) {
        return true;
    }
    BlockHeader own = *header;
    own.start = token_span(&p->token);
    own.what = "'else' statement";
    own.is_condition = false;
    own.only_colon = true;
    parser_advance(p);
    return parse_block(p, &own, out);
}

Stmt *parse_if(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'if' statement";
    header.is_condition = true;
    Stmt *first = stmt_new(p, STMT_IF, token_span(&p->token));
    Stmt *last = first;
    while (last) {
        parser_advance(p); /* if, elif */
        last->as.branch.body = block_new(p);
        last->as.branch.orelse = block_new(p);
        if (!last->as.branch.body || !last->as.branch.orelse) {
            return NULL;
        }
        last->as.branch.test = parse_test(p);
        if (!last->as.branch.test || !parse_block(p, &header, last->as.branch.body)) {
            return NULL;
        }
        Span clause = token_span(&p->token);
        bool is_elif = parser_at_clause(p, &header, WORD_ELIF);
        if (!is_elif && parser_at_clause(p, &header, WORD_ELSE)) {
            Token next = parser_peek(p);
            if (next.word == WORD_IF && !token_first(&next)) {
                parser_advance(p);
                is_elif = true;
            }
        }
        if (!is_elif) {
            if (!parse_else(p, &header, last->as.branch.orelse)) {
                return NULL;
            }
            break;
        }
        header.start = clause;
        header.what = "'elif' statement";
        Stmt *next = stmt_new(p, STMT_IF, clause);
        Block *orelse = last->as.branch.orelse;
        orelse->body.items = parser_alloc(p, sizeof(Stmt *));
        if (!next || !orelse->body.items) {
            return NULL;
        }
        orelse->body.items[0] = next;
        orelse->body.count = 1;
        orelse->style = BLOCK_ELIF;
        orelse->span = clause;
        last = next;
    }
    for (Stmt *stmt = first; stmt;) { /* all of them end here */
        Block *orelse = stmt->as.branch.orelse;
        stmt_done(p, stmt);
        if (orelse->style != BLOCK_ELIF) {
            break;
        }
        orelse->span = span_from(p, orelse->span);
        stmt = orelse->body.items[0];
    }
    return first;
}

Stmt *parse_while(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'while' statement";
    header.is_condition = true;
    Stmt *stmt = stmt_new(p, STMT_WHILE, token_span(&p->token));
    if (!stmt || !(stmt->as.branch.body = block_new(p)) ||
        !(stmt->as.branch.orelse = block_new(p))) {
        return NULL;
    }
    parser_advance(p);
    stmt->as.branch.test = parse_test(p);
    if (!stmt->as.branch.test || !parse_block(p, &header, stmt->as.branch.body) ||
        !parse_else(p, &header, stmt->as.branch.orelse)) {
        return NULL;
    }
    return stmt_done(p, stmt);
}

/* At `for`; `start` is that of a preceding `async`. */
Stmt *parse_for(Parser *p, const BlockHeader *statement, Span start, bool is_async) {
    BlockHeader header = *statement;
    header.what = "'for' statement";
    header.is_condition = true;
    Stmt *stmt = stmt_new(p, is_async ? STMT_ASYNC_FOR : STMT_FOR, start);
    if (!stmt || !(stmt->as.for_.body = block_new(p)) || !(stmt->as.for_.orelse = block_new(p))) {
        return NULL;
    }
    parser_advance(p);
    stmt->as.for_.target = parse_header_expression(p, parse_for_targets);
    if (!stmt->as.for_.target || !parser_need_word(p, WORD_IN)) {
        return NULL;
    }
    stmt->as.for_.iterable = parse_header_expression(p, parse_star_expressions);
    if (!no_star(p, stmt->as.for_.iterable) || !parse_block(p, &header, stmt->as.for_.body) ||
        !parse_else(p, &header, stmt->as.for_.orelse)) {
        return NULL;
    }
    return stmt_done(p, stmt);
}

/* ---- with ---- */

static bool parse_with_target(Parser *p, WithItem *item) {
    if (!parser_eat_word(p, WORD_AS)) {
        return true;
    }
    item->target = at(p, TOKEN_STAR) ? parse_star_named(p) : parse_bitwise_or(p);
    return item->target && set_target(p, item->target, TARGET_FOR);
}

static bool parse_plain_items(Parser *p, WithItemList *out) {
    size_t begin = list_begin(p);
    Context saved = parser_enter_header(p, true);
    do {
        WithItem item = {0};
        item.context = parse_expression(p);
        if (!item.context || !parse_with_target(p, &item) || !list_push(p, &item, sizeof item)) {
            return false;
        }
    } while (parser_eat(p, TOKEN_COMMA));
    parser_leave(p, saved);
    return LIST_TAKE(p, begin, *out);
}

/* `with (a as b, c):`. The parentheses belong to the statement if a block opener follows them and
 * what they hold are plain expressions; else they are an ordinary expression. Nothing can follow
 * that expression, so one reading serves both cases. */
static bool parse_parenthesized_items(Parser *p, WithItemList *out) {
    Span start = token_span(&p->token);
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    bool plain = true;
    bool has_target = false;
    bool comma = false;
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        WithItem item = {0};
        if (at(p, TOKEN_KEYWORD) && at_word(p, WORD_YIELD)) {
            item.context = parse_yield(p);
        } else {
            item.context = parse_star_named(p);
        }
        if (!item.context) {
            return false;
        }
        ExprKind kind = (ExprKind)item.context->node.kind;
        bool bare = !(item.context->node.flags & NODE_PARENTHESIZED);
        if (at_comprehension(p)) {
            Expr *generator = expr_new(p, EXPR_GENERATOR_EXP, start);
            if (!generator || !parse_comprehensions(p, &generator->as.comp.generators)) {
                return false;
            }
            generator->as.comp.element = item.context;
            item.context = expr_done(p, generator);
            if (!item.context || !parser_close_bracket(p, TOKEN_RPAR, saved)) {
                return false;
            }
            item.context->node.span = span_from(p, start);
            return list_push(p, &item, sizeof item) && LIST_TAKE(p, begin, *out);
        }
        plain &= kind != EXPR_STARRED &&
                 !(bare && (kind == EXPR_NAMED || kind == EXPR_YIELD || kind == EXPR_YIELD_FROM));
        if (!parse_with_target(p, &item) || !list_push(p, &item, sizeof item)) {
            return false;
        }
        has_target |= item.target != NULL;
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
        comma = true;
    }
    if (!parser_close_bracket(p, TOKEN_RPAR, saved)) {
        return false;
    }
    WithItemList items;
    if (!LIST_TAKE(p, begin, items)) {
        return false;
    }
    if (plain && items.count > 0) {
        *out = items;
        return true;
    }
    if (has_target) {
        fail_at(p, span_from(p, start), "syntax", "invalid syntax");
        return false;
    }
    WithItem single = {0};
    if (items.count == 1 && !comma) {
        single.context = items.items[0].context;
        if (!no_star(p, single.context)) {
            return false;
        }
        single.context->node.flags |= NODE_PARENTHESIZED;
    } else {
        single.context = expr_new(p, EXPR_TUPLE, span_from(p, start));
        if (!single.context) {
            return false;
        }
        for (uint32_t i = 0; i < items.count; i++) {
            if (!list_push(p, &items.items[i].context, sizeof(Expr *))) {
                return false;
            }
        }
        if (!LIST_TAKE(p, begin, single.context->as.elements) || !expr_done(p, single.context)) {
            return false;
        }
    }
    return list_push(p, &single, sizeof single) && LIST_TAKE(p, begin, *out);
}

Stmt *parse_with(Parser *p, const BlockHeader *statement, Span start, bool is_async) {
    BlockHeader header = *statement;
    header.what = "'with' statement";
    header.is_condition = true;
    Stmt *stmt = stmt_new(p, is_async ? STMT_ASYNC_WITH : STMT_WITH, start);
    if (!stmt || !(stmt->as.with.body = block_new(p))) {
        return NULL;
    }
    parser_advance(p);
    bool parenthesized = false;
    if (at(p, TOKEN_LPAR)) {
        Token after = parser_peek_past_bracket(p, &p->token);
        parenthesized = after.kind == TOKEN_COLON || after.kind == TOKEN_LBRACE;
    }
    bool ok = parenthesized ? parse_parenthesized_items(p, &stmt->as.with.items)
                            : parse_plain_items(p, &stmt->as.with.items);
    if (!ok || !parse_block(p, &header, stmt->as.with.body)) {
        return NULL;
    }
    return stmt_done(p, stmt);
}

/* ---- try ---- */

/* `catch` is a handler unless it is plainly used as a name. */
static bool at_catch(Parser *p, const BlockHeader *header) {
    if (!parser_at_clause(p, header, WORD_CATCH)) {
        return false;
    }
    Token next = parser_peek(p);
    if (next.kind == TOKEN_LBRACE) {
        return true;
    }
    if (token_first(&next)) {
        return false;
    }
    if (next.kind == TOKEN_LPAR) {
        Token after = parser_peek_past_bracket(p, &next);
        return after.kind == TOKEN_LBRACE || after.kind == TOKEN_COLON || after.word == WORD_AS;
    }
    return next.kind == TOKEN_NAME || next.kind == TOKEN_COLON;
}

static bool parse_handler(Parser *p, const BlockHeader *statement, bool *is_star) {
    ExceptClause handler = {.span = token_span(&p->token), .is_catch = at_word(p, WORD_CATCH)};
    BlockHeader header = *statement;
    header.start = handler.span;
    header.what = "'except' statement";
    header.is_condition = true;
    header.only_colon = false;
    parser_advance(p);
    if (at(p, TOKEN_STAR) && !token_first(&p->token)) {
        *is_star = true;
        parser_advance(p);
        header.what = "'except*' statement";
        if (at(p, TOKEN_COLON) || at(p, TOKEN_LBRACE)) {
            fail_at(p, token_span(&p->token), "syntax", "expected one or more exception types");
            return false;
        }
    }
    if (!at(p, TOKEN_LBRACE) && !at(p, TOKEN_COLON)) {
        Context saved = parser_enter_header(p, true);
        handler.type = parse_expression(p);
        if (!handler.type) {
            return false;
        }
        if (at(p, TOKEN_COMMA)) {
            fail_at(p, handler.type->node.span, "syntax",
                    "multiple exception types must be parenthesized");
            return false;
        }
        if (parser_eat_word(p, WORD_AS)) {
            handler.name = parser_name(p, false);
            if (!handler.name.utf8) {
                return false;
            }
        }
        parser_leave(p, saved);
    }
    if (!parse_block(p, &header, &handler.body)) {
        return false;
    }
    handler.span = span_from(p, handler.span);
    return list_push(p, &handler, sizeof handler);
}

static bool parse_handlers(Parser *p, const BlockHeader *header, Stmt *stmt) {
    size_t begin = list_begin(p);
    bool any_star = false;
    bool bare = false;
    Span bare_span = {0, 0, 0, 0};
    for (uint32_t count = 0; parser_at_clause(p, header, WORD_EXCEPT) || at_catch(p, header);
         count++) {
        Span span = token_span(&p->token);
        bool is_star = false;
        if (bare) {
            fail_at(p, bare_span, "handler-order", "default 'except:' must be last");
            return false;
        }
        if (!parse_handler(p, header, &is_star)) {
            return false;
        }
        ExceptClause handler;
        memcpy(&handler, p->scratch + p->scratch_size - sizeof handler, sizeof handler);
        bare = handler.type == NULL;
        bare_span = span;
        if (count > 0 && is_star != any_star) {
            fail_at(p, span, "syntax", "cannot have both 'except' and 'except*' on the same 'try'");
            return false;
        }
        any_star = is_star;
    }
    if (any_star) {
        stmt->node.kind = STMT_TRY_STAR;
    }
    return LIST_TAKE(p, begin, stmt->as.try_.handlers);
}

Stmt *parse_try(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'try' statement";
    header.only_colon = true;
    Stmt *stmt = stmt_new(p, STMT_TRY, token_span(&p->token));
    if (!stmt || !(stmt->as.try_.body = block_new(p)) || !(stmt->as.try_.orelse = block_new(p)) ||
        !(stmt->as.try_.finalbody = block_new(p))) {
        return NULL;
    }
    parser_advance(p);
    if (!parse_block(p, &header, stmt->as.try_.body) || !parse_handlers(p, &header, stmt)) {
        return NULL;
    }
    if (stmt->as.try_.handlers.count > 0 && !parse_else(p, &header, stmt->as.try_.orelse)) {
        return NULL;
    }
    if (parser_at_clause(p, &header, WORD_FINALLY)) {
        BlockHeader own = header;
        own.start = token_span(&p->token);
        own.what = "'finally' statement";
        parser_advance(p);
        if (!parse_block(p, &own, stmt->as.try_.finalbody)) {
            return NULL;
        }
    } else if (stmt->as.try_.handlers.count == 0) {
        if (at(p, TOKEN_END)) {
            p->incomplete = p->options->tolerate_incomplete;
        }
        Span span = at(p, TOKEN_END) ? token_span(&p->previous) : token_span(&p->token);
        fail_at(p, span, "syntax", "expected 'except' or 'finally' block");
        if (!p->incomplete) {
            fail_note(p, stmt->node.span, "the 'try' statement is here");
        }
        return NULL;
    }
    return stmt_done(p, stmt);
}
