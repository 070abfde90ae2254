/* Type expressions, type parameters and parameter lists.
 *
 * A type is an ordinary expression read with context.in_type set, which adds `T?`, `&T`, records
 * and function types wherever an operand may stand, also inside the subscripts of other types. */
#include "syntax/parser_internal.h"

#include <string.h>

Expr *parse_type(Parser *p) {
    bool saved = p->context.in_type;
    p->context.in_type = true;
    Expr *type = parse_expression(p);
    p->context.in_type = saved;
    return type;
}

/* `function(A, B) -> R`; the word is the current token and a parenthesis follows. */
Expr *parse_type_atom(Parser *p, bool *handled) {
    *handled = true;
    Span start = token_span(&p->token);
    Expr *expr = expr_new(p, EXPR_FUNCTION_TYPE, start);
    if (!expr) {
        return NULL;
    }
    parser_advance(p);
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        Expr *param = parse_type(p);
        if (!param || !list_push(p, &param, sizeof param)) {
            return NULL;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_close_bracket(p, TOKEN_RPAR, saved) ||
        !LIST_TAKE(p, begin, expr->as.function_type.params)) {
        return NULL;
    }
    if (parser_eat(p, TOKEN_ARROW)) {
        expr->as.function_type.returns = parse_type(p);
        if (!expr->as.function_type.returns) {
            return NULL;
        }
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

bool parse_type_params(Parser *p, TypeParamList *out) {
    if (!at(p, TOKEN_LSQB) || token_first(&p->token)) {
        return true;
    }
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RSQB)) {
        TypeParam param = {.span = token_span(&p->token)};
        param.name = parser_name(p, false);
        if (!param.name.utf8) {
            return false;
        }
        if (parser_eat(p, TOKEN_COLON) && !(param.bound = parse_type(p))) {
            return false;
        }
        param.span = span_from(p, param.span);
        if (!list_push(p, &param, sizeof param)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_close_bracket(p, TOKEN_RSQB, saved) && LIST_TAKE(p, begin, *out);
}

/* ---- parameters ---- */

typedef struct ParamState {
    bool is_lambda;
    bool slash;     /* `/` was seen */
    bool star;      /* `*` or `*args` was seen */
    bool bare_star; /* and no name has followed the bare `*` yet */
    bool has_default;
    bool var_keyword;
    Span star_span;
    size_t begin;
} ParamState;

static uint32_t param_count(const Parser *p, const ParamState *state) {
    return (uint32_t)((p->scratch_size - state->begin) / sizeof(Param));
}

static bool check_duplicate(Parser *p, const ParamState *state, const Param *param) {
    for (size_t at_byte = state->begin; at_byte < p->scratch_size; at_byte += sizeof(Param)) {
        Param other;
        memcpy(&other, p->scratch + at_byte, sizeof other);
        if (other.name.utf8 == param->name.utf8) {
            fail_at(p, param->span, "duplicate-parameter",
                    "duplicate argument '%s' in function definition", param->name.utf8);
            return false;
        }
    }
    return true;
}

static bool parse_param(Parser *p, ParamState *state, ParamKind kind) {
    Param param = {.kind = kind, .span = token_span(&p->token)};
    if (at(p, TOKEN_LPAR)) {
        Token after = parser_peek_past_bracket(p, &p->token);
        if (after.kind == TOKEN_COMMA || after.kind == TOKEN_RPAR || after.kind == TOKEN_COLON) {
            fail_at(p, token_span(&p->token), "syntax",
                    state->is_lambda ? "Lambda expression parameters cannot be parenthesized"
                                     : "Function parameters cannot be parenthesized");
            return false;
        }
    }
    param.name = parser_name(p, false);
    if (!param.name.utf8 || !check_duplicate(p, state, &param)) {
        return false;
    }
    if (!state->is_lambda && parser_eat(p, TOKEN_COLON)) {
        if (kind == PARAM_VAR_POSITIONAL && at(p, TOKEN_STAR)) { /* *args: *Ts */
            Span start = token_span(&p->token);
            parser_advance(p);
            Expr *operand = parse_bitwise_or(p);
            param.annotation = operand ? expr_new(p, EXPR_STARRED, span_from(p, start)) : NULL;
            if (param.annotation) {
                param.annotation->as.operand = operand;
                param.annotation = expr_done(p, param.annotation);
            }
        } else {
            param.annotation = parse_type(p);
        }
        if (!param.annotation) {
            return false;
        }
    }
    param.span = span_from(p, param.span);
    if (at(p, TOKEN_EQUAL)) {
        if (kind == PARAM_VAR_POSITIONAL || kind == PARAM_VAR_KEYWORD) {
            fail_at(p, token_span(&p->token), "syntax",
                    kind == PARAM_VAR_POSITIONAL
                        ? "var-positional argument cannot have default value"
                        : "var-keyword argument cannot have default value");
            return false;
        }
        parser_advance(p);
        if (at(p, TOKEN_COMMA) || at(p, TOKEN_RPAR)) {
            fail_at(p, token_span(&p->previous), "syntax", "expected default value expression");
            return false;
        }
        bool in_type = p->context.in_type;
        p->context.in_type = false;
        param.default_value = parse_expression(p);
        p->context.in_type = in_type;
        if (!param.default_value) {
            return false;
        }
        state->has_default |= kind == PARAM_NORMAL;
    } else if (kind == PARAM_NORMAL && state->has_default) {
        fail_at(p, param.span, "parameter-order", "non-default argument follows default argument");
        return false;
    }
    return list_push(p, &param, sizeof param);
}

/* After `/`: everything so far is positional only. */
static bool take_slash(Parser *p, ParamState *state) {
    Span span = token_span(&p->token);
    if (state->slash) {
        fail_at(p, span, "parameter-order", "/ may appear only once");
    } else if (state->star) {
        fail_at(p, span, "parameter-order", "/ must be ahead of *");
    } else if (param_count(p, state) == 0) {
        fail_at(p, span, "parameter-order", "at least one argument must precede /");
    }
    if (p->failed) {
        return false;
    }
    state->slash = true;
    for (size_t at_byte = state->begin; at_byte < p->scratch_size; at_byte += sizeof(Param)) {
        Param param;
        memcpy(&param, p->scratch + at_byte, sizeof param);
        param.kind = PARAM_POSITIONAL_ONLY;
        memcpy(p->scratch + at_byte, &param, sizeof param);
    }
    parser_advance(p);
    return true;
}

static bool take_star(Parser *p, ParamState *state) {
    if (state->star) {
        fail_at(p, token_span(&p->token), "parameter-order", "* argument may appear only once");
        return false;
    }
    state->star = true;
    state->star_span = token_span(&p->token);
    parser_advance(p);
    if (at(p, TOKEN_NAME)) {
        return parse_param(p, state, PARAM_VAR_POSITIONAL);
    }
    state->bare_star = true;
    if (!at(p, TOKEN_COMMA)) {
        if (at(p, state->is_lambda ? TOKEN_COLON : TOKEN_RPAR)) {
            fail_at(p, state->star_span, "parameter-order", "named arguments must follow bare *");
        }
        fail_token(p);
        return false;
    }
    return true;
}

static bool parse_one_param(Parser *p, ParamState *state) {
    if (state->var_keyword) {
        fail_at(p, token_span(&p->token), "parameter-order",
                "arguments cannot follow var-keyword argument");
        return false;
    }
    switch (p->token.kind) {
    case TOKEN_SLASH:
        return take_slash(p, state);
    case TOKEN_STAR:
        return take_star(p, state);
    case TOKEN_STAR_STAR:
        if (state->bare_star) {
            fail_at(p, state->star_span, "parameter-order", "named arguments must follow bare *");
            return false;
        }
        parser_advance(p);
        state->var_keyword = true;
        return parse_param(p, state, PARAM_VAR_KEYWORD);
    default:
        if (!parse_param(p, state, state->star ? PARAM_KEYWORD_ONLY : PARAM_NORMAL)) {
            return false;
        }
        state->bare_star = false;
        return true;
    }
}

static bool finish_params(Parser *p, ParamState *state, ParamList *out) {
    if (state->bare_star) {
        fail_at(p, state->star_span, "parameter-order", "named arguments must follow bare *");
        return false;
    }
    return LIST_TAKE(p, state->begin, *out);
}

bool parse_params(Parser *p, ParamList *out, bool is_proto) {
    if (!at(p, TOKEN_LPAR)) {
        if (at(p, TOKEN_ERROR) || p->context.brackets > 0) {
            fail_token(p);
        } else {
            fail_at(p, token_span(&p->token), "syntax", "expected '('");
        }
        return false;
    }
    ParamState state = {.begin = list_begin(p)};
    bool in_type = p->context.in_type;
    Context saved = parser_enter_brackets(p);
    p->context.in_type = false;
    (void)in_type;
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        if (is_proto && at(p, TOKEN_ELLIPSIS)) {
            parser_advance(p);
            out->is_c_variadic = true;
            break;
        }
        if (!parse_one_param(p, &state)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_close_bracket(p, TOKEN_RPAR, saved) && finish_params(p, &state, out);
}

bool parse_lambda_params(Parser *p, ParamList *out) {
    ParamState state = {.is_lambda = true, .begin = list_begin(p)};
    while (!at(p, TOKEN_COLON)) {
        if (!parse_one_param(p, &state)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return finish_params(p, &state, out);
}
