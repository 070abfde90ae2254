/* Expressions: operators, calls, subscripts, comprehensions.
 *
 * Binary operators are parsed by precedence climbing, the rest by one function per grammar level.
 * An expression ends at the first token that cannot continue it; a token that begins a line
 * continues only where parser_continues says so. The error checks are those of CPython's grammar,
 * with its messages. */
#include "syntax/parser_internal.h"

#include <string.h>

bool word_is_operator(Word word) {
    switch (word) {
    case WORD_IN:
    case WORD_IS:
    case WORD_AND:
    case WORD_OR:
    case WORD_IF:
    case WORD_ELSE:
    case WORD_NOT:
    case WORD_AS:
        return true;
    default:
        return false;
    }
}

bool starts_expression(const Token *token) {
    switch (token->kind) {
    case TOKEN_NAME:
    case TOKEN_NUMBER:
    case TOKEN_STRING:
    case TOKEN_LPAR:
    case TOKEN_LSQB:
    case TOKEN_LBRACE:
    case TOKEN_MINUS:
    case TOKEN_PLUS:
    case TOKEN_TILDE:
    case TOKEN_BANG:
    case TOKEN_ELLIPSIS:
        return true;
    case TOKEN_KEYWORD:
        return token->word == WORD_NONE || token->word == WORD_TRUE || token->word == WORD_FALSE ||
               token->word == WORD_NOT || token->word == WORD_LAMBDA || token->word == WORD_AWAIT;
    default:
        return false;
    }
}

Expr *parse_header_expression(Parser *p, Expr *(*parse)(Parser *)) {
    Context saved = parser_enter_header(p, true);
    Expr *expr = parse(p);
    if (expr) {
        parser_leave(p, saved);
    }
    return expr;
}

/* ---- arithmetic ---- */

Expr *expr_unary(Parser *p, UnaryOperator op, Span start, Expr *operand) {
    if (!operand) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_UNARY_OP, span_join(start, operand->node.span));
    if (!expr) {
        return NULL;
    }
    expr->op = (uint8_t)op;
    expr->as.operand = operand;
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

static Expr *binary_new(Parser *p, BinaryOperator op, Span start, Expr *left, Expr *right) {
    if (!left || !right) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_BIN_OP, span_from(p, start));
    if (!expr) {
        return NULL;
    }
    expr->op = (uint8_t)op;
    expr->as.bin_op.left = left;
    expr->as.bin_op.right = right;
    return expr_done(p, expr);
}

static Expr *parse_unary(Parser *p);

static Expr *parse_power(Parser *p) {
    Expr *base;
    Span start = token_span(&p->token);
    if (at(p, TOKEN_KEYWORD) && at_word(p, WORD_AWAIT)) {
        parser_advance(p);
        if (p->function_flags) {
            *p->function_flags |= FUNCTION_HAS_AWAIT;
        }
        if (!parser_operand_follows(p)) {
            return NULL;
        }
        Expr *operand = parse_primary(p);
        base = operand ? expr_new(p, EXPR_AWAIT, span_from(p, start)) : NULL;
        if (base) {
            base->as.operand = operand;
            base = expr_done(p, base);
        }
    } else {
        base = parse_primary(p);
    }
    if (base && continues_with(p, TOKEN_STAR_STAR)) {
        parser_advance(p);
        if (!parser_deeper(p)) {
            return NULL;
        }
        Expr *exponent = parse_unary(p);
        parser_shallower(p);
        return binary_new(p, AST_POW, start, base, exponent);
    }
    return base;
}

/* In a type: &T, &mut T. */
static Expr *parse_reference_type(Parser *p) {
    Span start = token_span(&p->token);
    parser_advance(p);
    bool is_mut = false;
    if (at_word(p, WORD_MUT)) {
        Token next = parser_peek(p);
        if (!token_first(&next) && (starts_expression(&next) || next.kind == TOKEN_AMPERSAND)) {
            is_mut = true;
            parser_advance(p);
        }
    }
    Expr *type = parse_unary(p);
    Expr *expr = type ? expr_new(p, EXPR_REFERENCE_TYPE, span_from(p, start)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->as.reference.type = type;
    expr->as.reference.is_mut = is_mut;
    return expr_done(p, expr);
}

static Expr *parse_unary(Parser *p) {
    if (!parser_operand_follows(p)) {
        return NULL;
    }
    UnaryOperator op;
    switch (p->token.kind) {
    case TOKEN_PLUS:
        op = AST_UADD;
        break;
    case TOKEN_MINUS:
        op = AST_USUB;
        break;
    case TOKEN_TILDE:
        op = AST_INVERT;
        break;
    case TOKEN_AMPERSAND:
        if (p->context.in_type) {
            if (!parser_deeper(p)) {
                return NULL;
            }
            Expr *reference = parse_reference_type(p);
            parser_shallower(p);
            return reference;
        }
        return parse_power(p);
    default:
        return parse_power(p);
    }
    Span start = token_span(&p->token);
    if (!parser_deeper(p)) {
        return NULL;
    }
    parser_advance(p);
    Expr *operand = parse_unary(p);
    parser_shallower(p);
    return expr_unary(p, op, start, operand);
}

static int precedence(TokenKind kind) {
    switch (kind) {
    case TOKEN_BAR:
        return 1;
    case TOKEN_CARET:
        return 2;
    case TOKEN_AMPERSAND:
        return 3;
    case TOKEN_LSHIFT:
    case TOKEN_RSHIFT:
        return 4;
    case TOKEN_PLUS:
    case TOKEN_MINUS:
        return 5;
    case TOKEN_STAR:
    case TOKEN_AT:
    case TOKEN_SLASH:
    case TOKEN_PERCENT:
    case TOKEN_SLASH_SLASH:
        return 6;
    default:
        return 0;
    }
}

static Expr *parse_binary(Parser *p, int lowest) {
    Span start = token_span(&p->token); /* a parenthesis before the left operand belongs to it */
    Expr *left = parse_unary(p);
    while (left) {
        TokenKind kind = (TokenKind)p->token.kind;
        int level = precedence(kind);
        if (level < lowest || level == 0 || !continues_with(p, kind)) {
            break;
        }
        if (kind == TOKEN_SLASH_SLASH) {
            p->floor_div_line = p->token.line;
        }
        parser_advance(p);
        BinaryOperator op =
            (BinaryOperator)(kind - TOKEN_PLUS); /* both enumerations have one order */
        left = binary_new(p, op, start, left, parse_binary(p, level + 1));
    }
    return left;
}

Expr *parse_bitwise_or(Parser *p) {
    return parse_binary(p, 1);
}

/* ---- comparison and logic ---- */

/* Consumes a comparison operator, if there is one. */
static bool eat_comparison(Parser *p, CompareOperator *op) {
    if (token_first(&p->token) && !parser_continues(p)) {
        return false;
    }
    switch (p->token.kind) {
    case TOKEN_EQ:
        *op = AST_EQ;
        break;
    case TOKEN_NOT_EQ:
        *op = AST_NOT_EQ;
        break;
    case TOKEN_LT:
        *op = AST_LT;
        break;
    case TOKEN_LT_E:
        *op = AST_LT_E;
        break;
    case TOKEN_GT:
        *op = AST_GT;
        break;
    case TOKEN_GT_E:
        *op = AST_GT_E;
        break;
    case TOKEN_KEYWORD:
        if (at_word(p, WORD_IN)) {
            *op = AST_IN;
        } else if (at_word(p, WORD_IS)) {
            parser_advance(p);
            *op = AST_IS;
            if (continues_with_word(p, WORD_NOT)) {
                *op = AST_IS_NOT;
                parser_advance(p);
            }
            return true;
        } else if (at_word(p, WORD_NOT)) {
            Token next = parser_peek(p);
            if (next.word != WORD_IN) {
                return false;
            }
            parser_advance(p);
            *op = AST_NOT_IN;
        } else {
            return false;
        }
        break;
    default:
        return false;
    }
    parser_advance(p);
    return true;
}

static Expr *parse_comparison(Parser *p) {
    Span start = token_span(&p->token);
    Expr *left = parse_bitwise_or(p);
    CompareOperator op;
    if (!left || !eat_comparison(p, &op)) {
        return left;
    }
    uint8_t few[8];
    uint32_t count = 0;
    size_t begin = list_begin(p);
    /* Operators wait in a small array, longer chains go to the arena in doubling steps. */
    uint8_t *ops = few;
    uint32_t capacity = TR_COUNT(few);
    do {
        if (count == capacity) {
            uint8_t *grown = tr_arena_alloc(p->arena, (size_t)capacity * 2);
            if (!grown) {
                return fail_memory(p);
            }
            memcpy(grown, ops, count);
            ops = grown;
            capacity *= 2;
        }
        ops[count++] = (uint8_t)op;
        Expr *right = parse_bitwise_or(p);
        if (!right || !list_push(p, &right, sizeof right)) {
            return NULL;
        }
    } while (eat_comparison(p, &op));
    Expr *expr = expr_new(p, EXPR_COMPARE, span_from(p, start));
    if (!expr || !LIST_TAKE(p, begin, expr->as.compare.comparators)) {
        return NULL;
    }
    expr->as.compare.left = left;
    expr->as.compare.ops = tr_arena_alloc(p->arena, count);
    if (!expr->as.compare.ops) {
        return fail_memory(p);
    }
    memcpy(expr->as.compare.ops, ops, count);
    return expr_done(p, expr);
}

static Expr *parse_inversion(Parser *p) {
    if (!parser_operand_follows(p)) {
        return NULL;
    }
    if (!(at(p, TOKEN_BANG) || (at(p, TOKEN_KEYWORD) && at_word(p, WORD_NOT)))) {
        return parse_comparison(p);
    }
    Span start = token_span(&p->token);
    if (!parser_deeper(p)) {
        return NULL;
    }
    parser_advance(p);
    Expr *operand = parse_inversion(p);
    parser_shallower(p);
    return expr_unary(p, AST_NOT, start, operand);
}

static bool eat_logic(Parser *p, BoolOperator op) {
    bool here = op == AST_AND ? at(p, TOKEN_AND_AND) || at_word(p, WORD_AND)
                              : at(p, TOKEN_OR_OR) || at_word(p, WORD_OR);
    if (!here || (token_first(&p->token) && !parser_continues(p))) {
        return false;
    }
    parser_advance(p);
    return true;
}

static Expr *parse_logic(Parser *p, BoolOperator op) {
    Span start = token_span(&p->token);
    Expr *first = op == AST_AND ? parse_inversion(p) : parse_logic(p, AST_AND);
    if (!first || !eat_logic(p, op)) {
        return first;
    }
    size_t begin = list_begin(p);
    if (!list_push(p, &first, sizeof first)) {
        return NULL;
    }
    do {
        Expr *next = op == AST_AND ? parse_inversion(p) : parse_logic(p, AST_AND);
        if (!next || !list_push(p, &next, sizeof next)) {
            return NULL;
        }
    } while (eat_logic(p, op));
    Expr *expr = expr_new(p, EXPR_BOOL_OP, span_from(p, start));
    if (!expr || !LIST_TAKE(p, begin, expr->as.bool_op)) {
        return NULL;
    }
    expr->op = (uint8_t)op;
    return expr_done(p, expr);
}

Expr *parse_disjunction(Parser *p) {
    return parse_logic(p, AST_OR);
}

Expr *parse_expression(Parser *p) {
    if (at(p, TOKEN_KEYWORD) && at_word(p, WORD_LAMBDA) && parser_operand_follows(p)) {
        return parse_lambda(p);
    }
    Span start = token_span(&p->token);
    Expr *body = parse_disjunction(p);
    if (!body || p->context.in_pattern || !continues_with_word(p, WORD_IF)) {
        return body;
    }
    parser_advance(p);
    Expr *test = parse_disjunction(p);
    if (!test) {
        return NULL;
    }
    if (!continues_with_word(p, WORD_ELSE)) {
        if (at(p, TOKEN_COLON) || at(p, TOKEN_ERROR)) {
            return fail_token(p);
        }
        return fail_at(p, span_from(p, body->node.span), "syntax",
                       "expected 'else' after 'if' expression");
    }
    parser_advance(p);
    if (!parser_deeper(p)) {
        return NULL;
    }
    Expr *orelse = parse_expression(p);
    parser_shallower(p);
    Expr *expr = orelse ? expr_new(p, EXPR_IF_EXP, span_from(p, start)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->as.if_exp.test = test;
    expr->as.if_exp.body = body;
    expr->as.if_exp.orelse = orelse;
    return expr_done(p, expr);
}

Expr *parse_named_expression(Parser *p) {
    Span start = token_span(&p->token);
    Expr *target = parse_expression(p);
    if (!target || !continues_with(p, TOKEN_COLON_EQUAL)) {
        return target;
    }
    if (target->node.kind != EXPR_NAME || (target->node.flags & NODE_PARENTHESIZED)) {
        return fail_at(p, target->node.span, "bad-target",
                       "cannot use assignment expressions with %s", expr_describe(target));
    }
    target->node.context = CONTEXT_STORE;
    parser_advance(p);
    Expr *value = parse_expression(p);
    Expr *expr = value ? expr_new(p, EXPR_NAMED, span_from(p, start)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->as.named.target = target;
    expr->as.named.value = value;
    return expr_done(p, expr);
}

/* ---- lists without brackets ---- */

static Expr *parse_starred(Parser *p) {
    Span start = token_span(&p->token);
    parser_advance(p);
    Expr *operand = parse_bitwise_or(p);
    Expr *expr = operand ? expr_new(p, EXPR_STARRED, span_from(p, start)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->as.operand = operand;
    return expr_done(p, expr);
}

static Expr *parse_star_expression(Parser *p) {
    return at(p, TOKEN_STAR) ? parse_starred(p) : parse_expression(p);
}

Expr *parse_star_named(Parser *p) {
    return at(p, TOKEN_STAR) ? parse_starred(p) : parse_named_expression(p);
}

static Expr *finish_tuple(Parser *p, Span start, Expr *first, Expr *(*parse)(Parser *)) {
    if (!first || p->context.arm || !continues_with(p, TOKEN_COMMA)) {
        return first;
    }
    size_t begin = list_begin(p);
    if (!list_push(p, &first, sizeof first)) {
        return NULL;
    }
    while (continues_with(p, TOKEN_COMMA)) {
        parser_advance(p);
        if (!(starts_expression(&p->token) || at(p, TOKEN_STAR)) ||
            (token_first(&p->token) && !parser_continues(p))) {
            break;
        }
        Expr *item = parse(p);
        if (!item || !list_push(p, &item, sizeof item)) {
            return NULL;
        }
    }
    Expr *tuple = expr_new(p, EXPR_TUPLE, span_from(p, start));
    if (!tuple || !LIST_TAKE(p, begin, tuple->as.elements)) {
        return NULL;
    }
    return expr_done(p, tuple);
}

Expr *parse_star_expressions(Parser *p) {
    Span start = token_span(&p->token);
    return finish_tuple(p, start, parse_star_expression(p), parse_star_expression);
}

Expr *parse_star_named_expressions(Parser *p) {
    Span start = token_span(&p->token);
    return finish_tuple(p, start, parse_star_named(p), parse_star_named);
}

Expr *parse_yield_or_star_expressions(Parser *p) {
    return at(p, TOKEN_KEYWORD) && at_word(p, WORD_YIELD) ? parse_yield(p)
                                                          : parse_star_expressions(p);
}

static Expr *parse_call(Parser *p, Span start, Expr *func) {
    Expr *expr = expr_new(p, EXPR_CALL, start);
    if (!expr) {
        return NULL;
    }
    expr->as.call.func = func;
    if (!parse_call_arguments(p, &expr->as.call.args, &expr->as.call.keywords)) {
        return NULL;
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

/* ---- subscripts ---- */

static bool at_slice_end(const Parser *p) {
    return at(p, TOKEN_COLON) || at(p, TOKEN_RSQB) || at(p, TOKEN_COMMA);
}

static Expr *parse_slice(Parser *p) {
    Span start = token_span(&p->token);
    Expr *lower = NULL;
    if (!at(p, TOKEN_COLON)) {
        lower = parse_star_named(p);
        if (!lower) {
            return NULL;
        }
        if (!at(p, TOKEN_COLON) || lower->node.kind == EXPR_STARRED ||
            (lower->node.kind == EXPR_NAMED && !(lower->node.flags & NODE_PARENTHESIZED))) {
            return lower;
        }
    }
    Expr *expr = expr_new(p, EXPR_SLICE, start);
    if (!expr) {
        return NULL;
    }
    expr->as.slice.lower = lower;
    parser_advance(p);
    if (!at_slice_end(p) && !(expr->as.slice.upper = parse_expression(p))) {
        return NULL;
    }
    if (parser_eat(p, TOKEN_COLON) && !at_slice_end(p) &&
        !(expr->as.slice.step = parse_expression(p))) {
        return NULL;
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

static Expr *parse_subscript(Parser *p, Span start, Expr *value) {
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return NULL;
    }
    Expr *index = parse_slice(p);
    if (!index) {
        return NULL;
    }
    if (at(p, TOKEN_COMMA) || index->node.kind == EXPR_STARRED) {
        size_t begin = list_begin(p);
        Span first = index->node.span;
        if (!list_push(p, &index, sizeof index)) {
            return NULL;
        }
        while (parser_eat(p, TOKEN_COMMA) && !at(p, TOKEN_RSQB)) {
            index = parse_slice(p);
            if (!index || !list_push(p, &index, sizeof index)) {
                return NULL;
            }
        }
        Expr *tuple = expr_new(p, EXPR_TUPLE, span_from(p, first));
        if (!tuple || !LIST_TAKE(p, begin, tuple->as.elements) || !expr_done(p, tuple)) {
            return NULL;
        }
        index = tuple;
    }
    if (!at(p, TOKEN_RSQB)) {
        fail_missing_comma(p, index);
        return NULL;
    }
    if (!parser_close_bracket(p, TOKEN_RSQB, saved)) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_SUBSCRIPT, span_from(p, start));
    if (!expr) {
        return NULL;
    }
    expr->as.subscript.value = value;
    expr->as.subscript.index = index;
    return expr_done(p, expr);
}

/* ---- primaries ---- */

static Expr *parse_attribute_access(Parser *p, Span start, Expr *value) {
    parser_advance(p);
    Text name = parser_name(p, true);
    if (!name.utf8) {
        return NULL;
    }
    Expr *expr = expr_new(p, EXPR_ATTRIBUTE, span_from(p, start));
    if (!expr) {
        return NULL;
    }
    expr->as.attribute.value = value;
    expr->as.attribute.name = name;
    return expr_done(p, expr);
}

/* Everything recursive comes through here, apart from prefix operators, lambda and conditional
 * expressions. */
Expr *parse_primary(Parser *p) {
    bool is_path = false;
    Span start = token_span(&p->token);
    if (!parser_deeper(p)) {
        return NULL;
    }
    Expr *expr = parse_atom(p, &is_path);
    while (expr) {
        if (token_first(&p->token) && !parser_continues(p)) {
            break;
        }
        if (at(p, TOKEN_DOT)) {
            expr = parse_attribute_access(p, start, expr);
        } else if (at(p, TOKEN_LPAR)) {
            expr = parse_call(p, start, expr);
            is_path = false;
        } else if (at(p, TOKEN_LSQB)) {
            expr = parse_subscript(p, start, expr);
        } else if (at(p, TOKEN_LBRACE) && is_path && looks_like_struct_literal(p)) {
            expr = parse_struct_literal(p, expr);
            is_path = false;
        } else if (at(p, TOKEN_QUESTION) && p->context.in_type) {
            parser_advance(p);
            Expr *optional = expr_new(p, EXPR_OPTIONAL_TYPE, span_from(p, start));
            if (!optional) {
                return NULL;
            }
            optional->as.operand = expr;
            expr = expr_done(p, optional);
        } else {
            break;
        }
    }
    parser_shallower(p);
    return expr;
}
