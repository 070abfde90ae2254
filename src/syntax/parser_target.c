/* Assignment targets: what may stand before `=`, after `for`, `as` and `del`, with CPython's
 * messages for what may not.
 *
 * Targets are parsed as expressions; afterwards set_target walks over the names, attributes,
 * subscripts, tuples and lists, checks each, and marks it as stored or deleted. */
#include "syntax/parser_internal.h"

const char *expr_describe(const Expr *expr) {
    switch ((ExprKind)expr->node.kind) {
    case EXPR_ATTRIBUTE:
        return "attribute";
    case EXPR_SUBSCRIPT:
        return "subscript";
    case EXPR_STARRED:
        return "starred";
    case EXPR_NAME:
        return "name";
    case EXPR_LIST:
        return "list";
    case EXPR_TUPLE:
        return "tuple";
    case EXPR_LAMBDA:
        return "lambda";
    case EXPR_CALL:
        return "function call";
    case EXPR_GENERATOR_EXP:
        return "generator expression";
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
        return "yield expression";
    case EXPR_AWAIT:
        return "await expression";
    case EXPR_LIST_COMP:
        return "list comprehension";
    case EXPR_SET_COMP:
        return "set comprehension";
    case EXPR_DICT_COMP:
        return "dict comprehension";
    case EXPR_DICT:
        return "dict literal";
    case EXPR_SET:
        return "set display";
    case EXPR_JOINED_STR:
    case EXPR_FORMATTED_VALUE:
        return "f-string expression";
    case EXPR_CONSTANT:
        switch ((ConstantKind)expr->as.constant.kind) {
        case CONSTANT_NONE:
            return "None";
        case CONSTANT_TRUE:
            return "True";
        case CONSTANT_FALSE:
            return "False";
        case CONSTANT_ELLIPSIS:
            return "ellipsis";
        default:
            return "literal";
        }
    case EXPR_COMPARE:
        return "comparison";
    case EXPR_IF_EXP:
        return "conditional expression";
    case EXPR_NAMED:
        return "named expression";
    case EXPR_FN_LITERAL:
        return "function literal";
    case EXPR_STRUCT_LITERAL:
        return "struct literal";
    case EXPR_MATCH:
        return "match expression";
    case EXPR_RAW_PYTHON:
        return "python block";
    case EXPR_OPTIONAL_TYPE:
    case EXPR_RECORD_TYPE:
    case EXPR_FUNCTION_TYPE:
    case EXPR_REFERENCE_TYPE:
        return "type";
    case EXPR_BOOL_OP:
    case EXPR_BIN_OP:
    case EXPR_UNARY_OP:
    case EXPR_SLICE:
    case EXPR_KIND_COUNT:
        break;
    }
    return "expression";
}

void *fail_not_assignable(Parser *p, const Expr *expr) {
    bool grouped = (expr->node.flags & NODE_PARENTHESIZED) != 0 && expr->node.kind != EXPR_TUPLE;
    if (expr->node.kind == EXPR_GENERATOR_EXP) {
        return fail_at(p, expr->node.span, "bad-target", "cannot assign to generator expression");
    }
    bool is_not = expr->node.kind == EXPR_UNARY_OP && expr->op == AST_NOT;
    if (is_not && !grouped) {
        return fail_at(p, expr->node.span, "bad-target", "cannot assign to expression");
    }
    switch (grouped ? EXPR_BIN_OP : (ExprKind)expr->node.kind) {
    case EXPR_LIST:
    case EXPR_TUPLE:
    case EXPR_NAME:
        return fail_token(p);
    case EXPR_ATTRIBUTE:
    case EXPR_SUBSCRIPT:
        return fail_at(p, expr->node.span, "bad-target",
                       "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                       expr_describe(expr));
    case EXPR_CONSTANT:
        if (expr->as.constant.kind <= CONSTANT_FALSE) {
            return fail_at(p, expr->node.span, "bad-target", "cannot assign to %s",
                           expr_describe(expr));
        }
        break;
    case EXPR_BOOL_OP:
    case EXPR_COMPARE:
    case EXPR_IF_EXP:
    case EXPR_LAMBDA:
    case EXPR_NAMED:
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
        return fail_at(p, expr->node.span, "bad-target", "cannot assign to %s",
                       expr_describe(expr));
    default:
        break;
    }
    return fail_at(p, expr->node.span, "bad-target",
                   "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                   expr_describe(expr));
}

/* `inside`: within a tuple or list, where a star is fine. */
static bool set_one(Parser *p, Expr *target, TargetUse use, bool inside) {
    switch ((ExprKind)target->node.kind) {
    case EXPR_NAME:
    case EXPR_ATTRIBUTE:
    case EXPR_SUBSCRIPT:
        break;
    case EXPR_STARRED:
        if (use == TARGET_DELETE) {
            fail_at(p, target->node.span, "bad-target", "cannot delete starred");
            return false;
        }
        if (!inside) {
            fail_at(p, target->node.span, "bad-target",
                    "starred assignment target must be in a list or tuple");
            return false;
        }
        if (!set_one(p, target->as.operand, use, false)) {
            return false;
        }
        break;
    case EXPR_TUPLE:
    case EXPR_LIST: {
        bool starred = false;
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            Expr *item = target->as.elements.items[i];
            if (item->node.kind == EXPR_STARRED && use != TARGET_DELETE) {
                if (starred) {
                    fail_at(p, item->node.span, "bad-target",
                            "multiple starred expressions in assignment");
                    return false;
                }
                starred = true;
            }
            if (!set_one(p, item, use, true)) {
                return false;
            }
        }
        break;
    }
    default:
        if (use == TARGET_DELETE) {
            fail_at(p, target->node.span, "bad-target", "cannot delete %s", expr_describe(target));
        } else if (use != TARGET_FIRST || inside) {
            fail_at(p, target->node.span, "bad-target", "cannot assign to %s",
                    expr_describe(target));
        } else {
            fail_not_assignable(p, target);
        }
        return false;
    }
    target->node.context = use == TARGET_DELETE ? CONTEXT_DELETE : CONTEXT_STORE;
    return true;
}

bool set_target(Parser *p, Expr *target, TargetUse use) {
    return set_one(p, target, use, false);
}

/* A target of `for`, up to `in`: operators below `|` end it. */
static Expr *parse_for_target(Parser *p) {
    if (!at(p, TOKEN_STAR)) {
        return parse_bitwise_or(p);
    }
    Span start = token_span(&p->token);
    parser_advance(p);
    Expr *operand = parse_bitwise_or(p);
    Expr *starred = operand ? expr_new(p, EXPR_STARRED, span_from(p, start)) : NULL;
    if (!starred) {
        return NULL;
    }
    starred->as.operand = operand;
    return expr_done(p, starred);
}

Expr *parse_for_targets(Parser *p) {
    Span start = token_span(&p->token);
    Expr *first = parse_for_target(p);
    if (!first) {
        return NULL;
    }
    if (continues_with(p, TOKEN_COMMA)) {
        size_t begin = list_begin(p);
        if (!list_push(p, &first, sizeof first)) {
            return NULL;
        }
        while (parser_eat(p, TOKEN_COMMA)) {
            if (at_word(p, WORD_IN)) {
                break;
            }
            Expr *next = parse_for_target(p);
            if (!next || !list_push(p, &next, sizeof next)) {
                return NULL;
            }
        }
        Expr *tuple = expr_new(p, EXPR_TUPLE, span_from(p, start));
        if (!tuple || !LIST_TAKE(p, begin, tuple->as.elements) || !expr_done(p, tuple)) {
            return NULL;
        }
        first = tuple;
    }
    return set_target(p, first, TARGET_FOR) ? first : NULL;
}
