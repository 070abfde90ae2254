/* Comprehensions, and the arguments of calls. */
#include "syntax/parser_internal.h"

#include <string.h>

/* ---- comprehensions ---- */

bool at_comprehension(Parser *p) {
    if (!at(p, TOKEN_KEYWORD)) {
        return false;
    }
    return at_word(p, WORD_FOR) || (at_word(p, WORD_ASYNC) && parser_peek(p).word == WORD_FOR);
}

bool parse_comprehensions(Parser *p, ComprehensionList *out) {
    size_t begin = list_begin(p);
    while (at_comprehension(p)) {
        Comprehension part = {0};
        if (at_word(p, WORD_ASYNC)) {
            part.is_async = true;
            if (p->function_flags) {
                *p->function_flags |= FUNCTION_HAS_AWAIT;
            }
            parser_advance(p);
        }
        parser_advance(p);
        part.target = parse_for_targets(p);
        if (!part.target || !parser_need_word(p, WORD_IN)) {
            return false;
        }
        part.iterable = parse_disjunction(p);
        if (!part.iterable) {
            return false;
        }
        size_t conditions = list_begin(p);
        while (parser_eat_word(p, WORD_IF)) {
            Expr *condition = parse_disjunction(p);
            if (!condition || !list_push(p, &condition, sizeof condition)) {
                return false;
            }
        }
        if (!LIST_TAKE(p, conditions, part.conditions) || !list_push(p, &part, sizeof part)) {
            return false;
        }
    }
    return LIST_TAKE(p, begin, *out);
}

static Expr *finish_generator(Parser *p, Expr *element, Span start) {
    Expr *expr = expr_new(p, EXPR_GENERATOR_EXP, start);
    if (!expr || !parse_comprehensions(p, &expr->as.comp.generators)) {
        return NULL;
    }
    expr->as.comp.element = element;
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

/* ---- calls ---- */

typedef struct CallState {
    bool has_keyword;   /* name=value was seen */
    bool has_unpacking; /* **value was seen */
    size_t keywords_begin;
    Expr *generator; /* an argument that is a bare generator expression */
    uint32_t count;  /* all arguments */
} CallState;

typedef struct KeywordChain { /* keywords wait in the arena, positional arguments on the scratch
                                 stack */
    Keyword keyword;
    struct KeywordChain *next;
} KeywordChain;

static Expr *parse_address_of(Parser *p) {
    Span start = token_span(&p->token);
    parser_advance(p);
    return expr_unary(p, AST_ADDRESS_OF, start, parse_primary(p));
}

static bool parse_keyword_argument(Parser *p, KeywordChain *out) {
    Span start = token_span(&p->token);
    if (at(p, TOKEN_KEYWORD) &&
        (at_word(p, WORD_TRUE) || at_word(p, WORD_FALSE) || at_word(p, WORD_NONE))) {
        Token next = parser_peek(p);
        fail_at(p, span_join(start, token_span(&next)), "bad-target", "cannot assign to %s",
                tr_word_text((Word)p->token.word));
        return false;
    }
    out->keyword.name = token_name(p, &p->token);
    if (!out->keyword.name.utf8) {
        return false;
    }
    parser_advance(p);
    parser_advance(p);
    out->keyword.value = parse_expression(p);
    out->keyword.span = span_from(p, start);
    if (out->keyword.value && at_comprehension(p)) {
        fail_at(p, span_from(p, start), "syntax",
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        return false;
    }
    return out->keyword.value != NULL;
}

static bool parse_positional_argument(Parser *p, CallState *state) {
    Span start = token_span(&p->token);
    bool starred = at(p, TOKEN_STAR);
    Expr *value;
    if (starred) {
        parser_advance(p);
        Expr *operand = parse_expression(p);
        value = operand ? expr_new(p, EXPR_STARRED, span_from(p, start)) : NULL;
        if (value) {
            value->as.operand = operand;
            value = expr_done(p, value);
        }
    } else if (at(p, TOKEN_AMPERSAND)) {
        value = parse_address_of(p);
    } else {
        value = parse_named_expression(p);
    }
    if (!value) {
        return false;
    }
    if (at_comprehension(p)) {
        if (starred) {
            fail_at(p, value->node.span, "syntax",
                    "iterable unpacking cannot be used in comprehension");
            return false;
        }
        value = finish_generator(p, value, start);
        if (!value) {
            return false;
        }
        state->generator = value;
    } else if (at(p, TOKEN_EQUAL)) {
        fail_at(p, span_join(start, token_span(&p->token)), "syntax",
                "expression cannot contain assignment, perhaps you meant \"==\"?");
        return false;
    }
    if (state->has_unpacking && starred) {
        fail_at(p, value->node.span, "argument-order",
                "iterable argument unpacking follows keyword argument unpacking");
        return false;
    }
    if (!starred && (state->has_unpacking || state->has_keyword)) {
        if (fail_if_unclosed(p)) {
            return false;
        }
        fail_at(p, value->node.span, "argument-order",
                state->has_unpacking ? "positional argument follows keyword argument unpacking"
                                     : "positional argument follows keyword argument");
        return false;
    }
    return list_push(p, &value, sizeof value);
}

/* Could an expression stand here? Reads it without reporting anything and puts everything back;
 * *end is where it ended. */
static bool expression_follows(Parser *p, Span start, Span *whole) {
    Parser before = *p;
    p->quiet = true;
    bool ok = parse_expression(p) != NULL;
    *whole = span_from(p, start);
    Parser after = *p;
    *p = before;
    /* What owns memory may have grown meanwhile. */
    p->open = after.open;
    p->open_capacity = after.open_capacity;
    p->scratch = after.scratch;
    p->scratch_capacity = after.scratch_capacity;
    p->names = after.names;
    p->name_count = after.name_count;
    p->name_capacity = after.name_capacity;
    p->no_memory = after.no_memory;
    return ok;
}

bool fail_missing_comma(Parser *p, const Expr *before) {
    bool name_string = before && before->node.kind == EXPR_NAME && at(p, TOKEN_STRING);
    bool plausible = before && starts_expression(&p->token) && !name_string &&
                     !at(p, TOKEN_LBRACE) && !p->failed && !p->quiet;
    Span whole;
    if (plausible && expression_follows(p, before->node.span, &whole) && !fail_if_unclosed(p)) {
        fail_at(p, whole, "missing-comma", "invalid syntax. Perhaps you forgot a comma?");
    }
    if (p->no_memory) {
        return fail_memory(p) != NULL;
    }
    fail_token(p); /* unless something was reported */
    return false;
}

bool parse_call_arguments(Parser *p, ExprList *args, KeywordList *keywords) {
    CallState state = {0};
    KeywordChain *first = NULL;
    KeywordChain **last = &first;
    uint32_t keyword_count = 0;
    size_t begin = list_begin(p);
    Span open = token_span(&p->token);
    Context saved = parser_enter_brackets(p);
    p->context.in_type = false;
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        Token next = parser_peek(p);
        bool is_word = at(p, TOKEN_NAME) || at(p, TOKEN_KEYWORD);
        Expr *before = NULL;
        if (at(p, TOKEN_STAR_STAR) || (is_word && next.kind == TOKEN_EQUAL)) {
            KeywordChain *link = parser_alloc(p, sizeof *link);
            if (!link) {
                return false;
            }
            if (at(p, TOKEN_STAR_STAR)) {
                Span start = token_span(&p->token);
                parser_advance(p);
                link->keyword.value = parse_expression(p);
                link->keyword.span = span_from(p, start);
                state.has_unpacking = true;
                if (!link->keyword.value) {
                    return false;
                }
            } else if (parse_keyword_argument(p, link)) {
                state.has_keyword = true;
            } else {
                return false;
            }
            before = link->keyword.value;
            *last = link;
            last = &link->next;
            keyword_count++;
        } else {
            if (!parse_positional_argument(p, &state)) {
                return false;
            }
            memcpy(&before, p->scratch + p->scratch_size - sizeof before, sizeof before);
        }
        state.count++;
        if (!at(p, TOKEN_COMMA)) {
            if (!at(p, TOKEN_RPAR)) {
                return fail_missing_comma(p, before);
            }
            break;
        }
        if (state.generator) {
            break;
        }
        parser_advance(p);
    }
    if (!p->failed && state.generator && (state.count > 1 || at(p, TOKEN_COMMA))) {
        fail_at(p, state.generator->node.span, "syntax",
                "Generator expression must be parenthesized");
        return false;
    }
    if (!parser_close_bracket(p, TOKEN_RPAR, saved) || !LIST_TAKE(p, begin, *args)) {
        return false;
    }
    keywords->count = keyword_count;
    keywords->items = NULL;
    if (keyword_count > 0) {
        keywords->items = tr_arena_array(p->arena, keyword_count, sizeof *keywords->items);
        if (!keywords->items) {
            fail_memory(p);
            return false;
        }
        Keyword *item = keywords->items;
        for (const KeywordChain *link = first; link; link = link->next) {
            *item++ = link->keyword;
        }
    }
    if (state.generator) { /* its parentheses are the call's */
        state.generator->node.span = span_from(p, open);
    }
    return true;
}
