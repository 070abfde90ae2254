/* Simple statements: expressions and assignments, let, return, raise, del, assert, ..., and what
 * ends a statement. Imports are in parser_decl.c. */
#include "syntax/parser_internal.h"

#include <string.h>

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

bool no_star(Parser *p, const Expr *expr) {
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

/* At the colon of `name: value` that opens a block: is it rather the first entry of a map? */
static bool looks_like_map(Parser *p) {
    uint32_t i = p->statement_start;
    while (i > 0 && strchr(" \t\n\f", p->text[i - 1])) {
        i--;
    }
    if (i == 0 || p->text[i - 1] != '{') {
        return false;
    }
    for (Token token = parser_peek(p);;) {
        switch (token.kind) {
        case TOKEN_COMMA:
        case TOKEN_RBRACE:
            return true;
        case TOKEN_END:
        case TOKEN_ERROR:
        case TOKEN_EQUAL:
        case TOKEN_SEMI:
            return false;
        case TOKEN_LPAR:
        case TOKEN_LSQB:
        case TOKEN_LBRACE:
            token = parser_peek_past_bracket(p, &token);
            break;
        default:
            token = parser_peek_after(p, &token);
        }
        if (token_first(&token)) { /* `{a: 1` and the brace on the next line */
            return token.kind == TOKEN_RBRACE && p->open_count > 0 &&
                   p->open[p->open_count - 1].span.line == p->token.line;
        }
    }
}

static bool parse_annotated(Parser *p, Expr *target, Span start, Stmt **out) {
    ExprKind kind = (ExprKind)target->node.kind;
    if (p->context.brace && p->open_count > 0 && !p->in_class) {
        fail_at(p, span_join(target->node.span, token_span(&p->token)), "annotation-without-let",
                "an annotated variable in a {} block needs let");
        if (!p->failed || !hint_struct_literal(p)) {
            fail_hint(p, looks_like_map(p) ? "`{` opens a block here; write a map as `({...})`"
                                           : "write `let name: type = value`");
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

/* `a // b` in a {} block reads as the useless statement `a` with a comment. One word behind the
 * slashes is taken for an operand, more for prose. */
static void warn_comment_division(Parser *p, const Expr *expr) {
    if (!p->context.brace || p->context.arm ||
        !(expr->node.kind == EXPR_NAME || expr->node.kind == EXPR_BIN_OP ||
          expr->node.kind == EXPR_ATTRIBUTE || expr->node.kind == EXPR_SUBSCRIPT)) {
        return;
    }
    const char *slashes = p->text + p->previous.end;
    while (*slashes == ' ' || *slashes == '\t') {
        slashes++;
    }
    if (slashes[0] != '/' || slashes[1] != '/' || slashes[2] == '/') {
        return;
    }
    const char *word = slashes + 2;
    while (*word == ' ' || *word == '\t') {
        word++;
    }
    size_t length = strcspn(word, " \t\n:,;!?'\"");
    if (length == 0 || (word[length] != '\n' && word[length] != '\0')) {
        return;
    }
    Span span = expr->node.span;
    span.line = p->previous.end_line;
    span.column = p->previous.end_column + (uint32_t)(slashes - (p->text + p->previous.end));
    span.end_line = span.line;
    span.end_column = span.column + 2;
    warn_at(p, DIAG_SYNTAX_WARNING, span, "comment-division",
            "`//` starts a comment in a {} block; use floordiv(a, b)");
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
    warn_comment_division(p, expr);
    Stmt *stmt = p->failed ? NULL : stmt_new(p, STMT_EXPR, start);
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
