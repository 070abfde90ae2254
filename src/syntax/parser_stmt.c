/* Statements, simple and compound; declarations are in parser_decl.c.
 *
 * A statement is recognised by its first token. Soft keywords count only in the positions that the
 * language reference lists, decided by looking at one or two more tokens, never by trying and
 * undoing. */
#include "syntax/parser_internal.h"

#include <string.h>

static Block *block_new(Parser *p) {
    return parser_alloc(p, sizeof(Block));
}

static bool push_stmt(Parser *p, Stmt *stmt) {
    return stmt && list_push(p, &stmt, sizeof stmt);
}

/* ---- ends ---- */

/* True, and the hint given, if the innermost brace block looks like a struct literal that stood in
 * a condition. */
static bool hint_struct_literal(Parser *p) {
    if (!p->block_header || p->quiet) {
        return false;
    }
    Token open = {.kind = TOKEN_LBRACE};
    open.start = p->block_open;
    open.end = p->block_open + 1;
    Span span = p->open_count > 0 ? p->open[p->open_count - 1].span : token_span(&p->token);
    open.line = open.end_line = span.line;
    open.column = span.column;
    open.end_column = span.column + 1;
    Token after = parser_peek_past_bracket(p, &open);
    if (after.kind != TOKEN_LBRACE || token_first(&after)) {
        return false;
    }
    fail_hint(p, "parenthesize the struct literal: if x == (P { ... }) {");
    p->fatal = true; /* what follows is misread too */
    return true;
}

static void *fail_end(Parser *p) {
    if (at(p, TOKEN_LBRACE) && p->previous.kind == TOKEN_RBRACE) {
        fail_at(p, token_span(&p->token), "syntax", "invalid syntax");
        fail_hint(p, "parenthesize the struct literal: if x == (P { ... }) {");
        p->fatal = true;
        return NULL;
    }
    fail_token(p);
    if (p->context.brace && starts_expression(&p->token) && !at(p, TOKEN_ERROR)) {
        fail_hint(p, "two statements on one line need a ';' between them");
    }
    return NULL;
}

bool expect_statement_end(Parser *p) {
    if (token_first(&p->token)) {
        return true;
    }
    switch (p->token.kind) {
    case TOKEN_END:
    case TOKEN_RBRACE:
        if (at(p, TOKEN_RBRACE) && p->open_count == 0) {
            break;
        }
        return true;
    case TOKEN_SEMI:
        return true;
    case TOKEN_COMMA:
        if (p->context.arm) {
            return true;
        }
        break;
    default:
        break;
    }
    fail_end(p);
    return false;
}

/* print and exec were statements once. */
static void *fail_after_expression(Parser *p, const Expr *expr) {
    if (expr->node.kind == EXPR_NAME && starts_expression(&p->token) && !token_first(&p->token) &&
        (strcmp(expr->as.name.utf8, "print") == 0 || strcmp(expr->as.name.utf8, "exec") == 0)) {
        return fail_at(p, span_join(expr->node.span, token_span(&p->token)), "syntax",
                       "Missing parentheses in call to '%s'. Did you mean %s(...)?",
                       expr->as.name.utf8, expr->as.name.utf8);
    }
    return NULL;
}

static bool no_star(Parser *p, const Expr *expr) {
    if (expr && expr->node.kind == EXPR_STARRED) {
        fail_at(p, expr->node.span, "syntax", "can't use starred expression here");
        return false;
    }
    return expr != NULL;
}

/* ---- simple statements ---- */

static bool is_augmented(TokenKind kind) {
    return kind >= TOKEN_PLUS_EQUAL && kind <= TOKEN_SLASH_SLASH_EQUAL;
}

static Expr *parse_value(Parser *p) {
    if (!parser_operand_follows(p)) {
        return NULL;
    }
    Expr *value = parse_yield_or_star_expressions(p);
    return no_star(p, value) ? value : NULL;
}

static bool fail_annotation(Parser *p, const Expr *target) {
    if (target->node.kind == EXPR_LIST || target->node.kind == EXPR_TUPLE) {
        fail_at(p, target->node.span, "bad-target", "only single target (not %s) can be annotated",
                expr_describe(target));
    } else {
        fail_at(p, target->node.span, "bad-target", "illegal target for annotation");
    }
    return false;
}

static bool parse_annotated(Parser *p, Expr *target, Span start, Stmt **out) {
    ExprKind kind = (ExprKind)target->node.kind;
    if (p->context.brace && p->open_count > 0 && !p->in_class) {
        fail_at(p, span_join(target->node.span, token_span(&p->token)), "annotation-without-let",
                "an annotated variable in a {} block needs let");
        if (!p->failed || !hint_struct_literal(p)) {
            fail_hint(p, "write `let name: type = value`");
        }
        return false;
    }
    if (kind != EXPR_NAME && kind != EXPR_ATTRIBUTE && kind != EXPR_SUBSCRIPT) {
        return fail_annotation(p, target);
    }
    Stmt *stmt = stmt_new(p, STMT_ANN_ASSIGN, start);
    if (!stmt || !set_target(p, target, TARGET_ASSIGN)) {
        return false;
    }
    parser_advance(p);
    stmt->as.ann_assign.target = target;
    stmt->as.ann_assign.simple = kind == EXPR_NAME && !(target->node.flags & NODE_PARENTHESIZED);
    stmt->as.ann_assign.annotation = parse_header_expression(p, parse_type);
    if (!stmt->as.ann_assign.annotation) {
        return false;
    }
    if (parser_eat(p, TOKEN_EQUAL) && !(stmt->as.ann_assign.value = parse_value(p))) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_augmented(Parser *p, Expr *target, Span start, Stmt **out) {
    ExprKind kind = (ExprKind)target->node.kind;
    if (kind != EXPR_NAME && kind != EXPR_ATTRIBUTE && kind != EXPR_SUBSCRIPT) {
        fail_at(p, target->node.span, "bad-target",
                "'%s' is an illegal expression for augmented assignment", expr_describe(target));
        return false;
    }
    Stmt *stmt = stmt_new(p, STMT_AUG_ASSIGN, start);
    if (!stmt || !set_target(p, target, TARGET_ASSIGN)) {
        return false;
    }
    if (at(p, TOKEN_SLASH_SLASH_EQUAL)) {
        p->floor_div_line = p->token.line;
    }
    stmt->as.aug_assign.target = target;
    stmt->as.aug_assign.op = (BinaryOperator)(p->token.kind - TOKEN_PLUS_EQUAL);
    parser_advance(p);
    stmt->as.aug_assign.value = parse_value(p);
    if (!stmt->as.aug_assign.value) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_assignment(Parser *p, Expr *first, Span start, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_ASSIGN, start);
    size_t begin = list_begin(p);
    Expr *value = first;
    if (!stmt) {
        return false;
    }
    while (continues_with(p, TOKEN_EQUAL)) {
        if ((value->node.kind == EXPR_YIELD || value->node.kind == EXPR_YIELD_FROM) &&
            !(value->node.flags & NODE_PARENTHESIZED)) {
            fail_at(p, value->node.span, "bad-target",
                    "assignment to yield expression not possible");
            return false;
        }
        if (!set_target(p, value, value == first ? TARGET_FIRST : TARGET_ASSIGN) ||
            !list_push(p, &value, sizeof value)) {
            return false;
        }
        parser_advance(p);
        if (!parser_operand_follows(p)) {
            return false;
        }
        value = parse_yield_or_star_expressions(p);
        if (!value) {
            return false;
        }
    }
    if (is_augmented((TokenKind)p->token.kind)) {
        fail_token(p);
        return false;
    }
    if (!no_star(p, value) || !LIST_TAKE(p, begin, stmt->as.assign.targets)) {
        return false;
    }
    stmt->as.assign.value = value;
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_expression_statement(Parser *p, Stmt **out) {
    Span start = token_span(&p->token);
    Expr *expr = parse_yield_or_star_expressions(p);
    if (!expr) {
        return false;
    }
    bool continues = !token_first(&p->token) || parser_continues(p);
    if (continues && at(p, TOKEN_EQUAL)) {
        return parse_assignment(p, expr, start, out);
    }
    if (continues && is_augmented((TokenKind)p->token.kind)) {
        return parse_augmented(p, expr, start, out);
    }
    if (continues && at(p, TOKEN_COLON)) {
        return parse_annotated(p, expr, start, out);
    }
    if (!no_star(p, expr)) {
        return false;
    }
    if (continues && starts_expression(&p->token)) {
        fail_after_expression(p, expr);
        if (p->failed) {
            return false;
        }
    }
    Stmt *stmt = stmt_new(p, STMT_EXPR, start);
    if (!stmt) {
        return false;
    }
    stmt->as.value = expr;
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_return(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_RETURN, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    if (!parser_at_statement_end(p)) {
        stmt->as.value = parse_star_expressions(p);
        if (!no_star(p, stmt->as.value)) {
            return false;
        }
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_raise(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_RAISE, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    if (!parser_at_statement_end(p)) {
        stmt->as.raise.exception = parse_expression(p);
        if (!stmt->as.raise.exception) {
            return false;
        }
        if (parser_eat_word(p, WORD_FROM)) {
            stmt->as.raise.cause = parse_expression(p);
            if (!stmt->as.raise.cause) {
                return false;
            }
        }
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_names(Parser *p, StmtKind kind, Stmt **out) {
    Stmt *stmt = stmt_new(p, kind, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    size_t begin = list_begin(p);
    do {
        parser_advance(p);
        Text name = parser_name(p, false);
        if (!name.utf8 || !list_push(p, &name, sizeof name)) {
            return false;
        }
    } while (continues_with(p, TOKEN_COMMA) && !p->context.arm);
    if (!LIST_TAKE(p, begin, stmt->as.names)) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_delete(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_DELETE, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    size_t begin = list_begin(p);
    for (;;) {
        Expr *target = at(p, TOKEN_STAR) ? parse_star_named(p) : parse_expression(p);
        if (!target || !set_target(p, target, TARGET_DELETE) ||
            !list_push(p, &target, sizeof target)) {
            return false;
        }
        if (p->context.arm || !parser_eat(p, TOKEN_COMMA) || parser_at_statement_end(p)) {
            break;
        }
    }
    if (!LIST_TAKE(p, begin, stmt->as.targets)) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_assert(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_ASSERT, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    stmt->as.assert_.test = parse_expression(p);
    if (!stmt->as.assert_.test) {
        return false;
    }
    if (!p->context.arm && parser_eat(p, TOKEN_COMMA)) {
        stmt->as.assert_.message = parse_expression(p);
        if (!stmt->as.assert_.message) {
            return false;
        }
    }
    *out = stmt_done(p, stmt);
    return true;
}

/* ---- let ---- */

/* `let`, `const` or `var` followed by a name on the same line, or `let (a, b) =`. */
static bool at_let(Parser *p) {
    Token next = parser_peek(p);
    if (token_first(&next)) {
        return false;
    }
    if (next.kind == TOKEN_NAME) {
        return true;
    }
    return next.kind == TOKEN_LPAR && at_word(p, WORD_LET) &&
           parser_peek_past_bracket(p, &next).kind == TOKEN_EQUAL;
}

static bool binds_names_only(Parser *p, const Expr *target) {
    switch ((ExprKind)target->node.kind) {
    case EXPR_NAME:
        return true;
    case EXPR_STARRED:
        return binds_names_only(p, target->as.operand);
    case EXPR_TUPLE:
    case EXPR_LIST:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            if (!binds_names_only(p, target->as.elements.items[i])) {
                return false;
            }
        }
        return true;
    default:
        fail_at(p, target->node.span, "bad-target", "let binds names, not %s %s",
                expr_describe(target)[0] == 'a' || expr_describe(target)[0] == 'e' ? "an" : "a",
                expr_describe(target));
        return false;
    }
}

static bool parse_let(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_LET, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    stmt->as.let.is_const = at_word(p, WORD_CONST);
    parser_advance(p);
    Expr *target = parse_header_expression(p, parse_for_targets);
    if (!target || !binds_names_only(p, target)) {
        return false;
    }
    stmt->as.let.target = target;
    if (parser_eat(p, TOKEN_COLON)) {
        if (target->node.kind != EXPR_NAME) {
            return fail_annotation(p, target);
        }
        stmt->as.let.annotation = parse_header_expression(p, parse_type);
        if (!stmt->as.let.annotation) {
            return false;
        }
    }
    if (parser_eat(p, TOKEN_EQUAL)) {
        stmt->as.let.value = parse_value(p);
        if (!stmt->as.let.value) {
            return false;
        }
    } else if (stmt->as.let.is_const) {
        fail_at(p, span_from(p, stmt->node.span), "const-without-value", "const needs a value");
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool at_throw(Parser *p) {
    Token next = parser_peek(p);
    if (token_first(&next)) {
        return false;
    }
    return next.kind == TOKEN_NAME || next.kind == TOKEN_STRING || next.kind == TOKEN_NUMBER ||
           (next.kind == TOKEN_KEYWORD && !word_is_operator((Word)next.word) &&
            starts_expression(&next));
}

static bool parse_word_statement(Parser *p, StmtKind kind, Stmt **out) {
    Stmt *stmt = stmt_new(p, kind, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    *out = stmt_done(p, stmt);
    return true;
}

bool parse_simple_statement(Parser *p, Stmt **out) {
    if (at(p, TOKEN_KEYWORD)) {
        switch (p->token.word) {
        case WORD_PASS:
            return parse_word_statement(p, STMT_PASS, out);
        case WORD_BREAK:
            return parse_word_statement(p, STMT_BREAK, out);
        case WORD_CONTINUE:
            return parse_word_statement(p, STMT_CONTINUE, out);
        case WORD_RETURN:
            return parse_return(p, out);
        case WORD_RAISE:
            return parse_raise(p, out);
        case WORD_GLOBAL:
            return parse_names(p, STMT_GLOBAL, out);
        case WORD_NONLOCAL:
            return parse_names(p, STMT_NONLOCAL, out);
        case WORD_DEL:
            return parse_delete(p, out);
        case WORD_ASSERT:
            return parse_assert(p, out);
        case WORD_IMPORT:
            return parse_import(p, out);
        case WORD_FROM:
            return parse_import_from(p, out);
        default:
            break;
        }
    } else if (at(p, TOKEN_NAME)) {
        switch (p->token.word) {
        case WORD_LET:
        case WORD_CONST:
        case WORD_VAR:
            if (at_let(p)) {
                return parse_let(p, out);
            }
            break;
        case WORD_THROW:
            if (at_throw(p)) {
                return parse_raise(p, out);
            }
            break;
        default:
            break;
        }
    }
    return parse_expression_statement(p, out);
}

bool parse_simple_line(Parser *p) {
    for (;;) {
        Stmt *stmt = NULL;
        p->statement_start = p->token.start;
        if (!parse_simple_statement(p, &stmt) || !push_stmt(p, stmt) || !expect_statement_end(p)) {
            return false;
        }
        if (token_first(&p->token) || !at(p, TOKEN_SEMI)) {
            return true;
        }
        parser_advance(p);
        if (token_first(&p->token) || at(p, TOKEN_END) || at(p, TOKEN_RBRACE) || p->context.brace) {
            return true;
        }
    }
}

/* ---- if, while, for ---- */

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

static Stmt *parse_if(Parser *p, const BlockHeader *statement) {
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

static Stmt *parse_while(Parser *p, const BlockHeader *statement) {
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
static Stmt *parse_for(Parser *p, const BlockHeader *statement, Span start, bool is_async) {
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

static Stmt *parse_with(Parser *p, const BlockHeader *statement, Span start, bool is_async) {
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

static Stmt *parse_try(Parser *p, const BlockHeader *statement) {
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
        return fail_at(p, span, "syntax", "expected 'except' or 'finally' block");
    }
    return stmt_done(p, stmt);
}

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

bool parse_statement(Parser *p) {
    const AttributeList *attributes = NULL;
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
