/* `match`: patterns, `case` suites and `=>` arms.
 *
 * Patterns are read with context.in_pattern set, which makes `1..2` a range for the scanner.
 * Python's patterns have Python's meaning and error messages; ranges, struct patterns and bare map
 * keys are added. */
#include "syntax/parser_internal.h"

#include <string.h>

static Pattern *parse_pattern(Parser *p);
static Pattern *parse_or_pattern(Parser *p);

static Pattern *pattern_new(Parser *p, PatternKind kind, Span start) {
    Pattern *pattern = parser_alloc(p, sizeof *pattern);
    if (pattern) {
        pattern->node.kind = (uint16_t)kind;
        pattern->node.span = start;
    }
    return pattern;
}

static Pattern *pattern_done(Parser *p, Pattern *pattern) {
    if (pattern) {
        pattern->node.span = span_from(p, pattern->node.span);
    }
    return pattern;
}

static Pattern *value_pattern(Parser *p, PatternKind kind, Expr *value) {
    Pattern *pattern = value ? pattern_new(p, kind, value->node.span) : NULL;
    if (pattern) {
        pattern->as.value = value;
    }
    return pattern;
}

static Pattern *capture(Parser *p, Text name, Span span) {
    Pattern *pattern = pattern_new(p, PATTERN_AS, span);
    if (pattern) {
        pattern->as.as.name = name;
    }
    return pattern;
}

/* ---- literals ---- */

static Expr *negated(Parser *p, Expr *number, Span start) {
    Expr *expr = number ? expr_new(p, EXPR_UNARY_OP, span_from(p, start)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->op = AST_USUB;
    expr->as.operand = number;
    return expr_done(p, expr);
}

static Expr *parse_signed_number(Parser *p) {
    Span start = token_span(&p->token);
    bool minus = at(p, TOKEN_MINUS);
    if (minus) {
        parser_advance(p);
    }
    if (!at(p, TOKEN_NUMBER)) {
        return fail_token(p);
    }
    Expr *number = parse_number(p);
    return minus ? negated(p, number, start) : number;
}

static bool is_imaginary(const Expr *expr) {
    const Expr *number = expr->node.kind == EXPR_UNARY_OP ? expr->as.operand : expr;
    return number->as.constant.kind == CONSTANT_IMAGINARY;
}

/* A number, `-number`, or `real + imaginary`. */
static Expr *parse_pattern_number(Parser *p) {
    Expr *real = parse_signed_number(p);
    if (!real || !(continues_with(p, TOKEN_PLUS) || continues_with(p, TOKEN_MINUS))) {
        return real;
    }
    BinaryOperator op = at(p, TOKEN_PLUS) ? AST_ADD : AST_SUB;
    parser_advance(p);
    if (is_imaginary(real)) {
        return fail_at(p, real->node.span, "bad-pattern",
                       "real number required in complex literal");
    }
    if (!at(p, TOKEN_NUMBER)) {
        return fail_token(p);
    }
    Expr *imaginary = parse_number(p);
    if (imaginary && !is_imaginary(imaginary)) {
        return fail_at(p, imaginary->node.span, "bad-pattern",
                       "imaginary number required in complex literal");
    }
    Expr *expr = imaginary ? expr_new(p, EXPR_BIN_OP, span_from(p, real->node.span)) : NULL;
    if (!expr) {
        return NULL;
    }
    expr->op = (uint8_t)op;
    expr->as.bin_op.left = real;
    expr->as.bin_op.right = imaginary;
    return expr_done(p, expr);
}

static Expr *parse_pattern_string(Parser *p) {
    Expr *value = parse_strings(p);
    if (value && value->node.kind != EXPR_CONSTANT) {
        return fail_at(p, value->node.span, "bad-pattern",
                       "patterns may only match literals and attribute lookups");
    }
    return value;
}

/* A number or string, which may begin a range. */
static Pattern *parse_literal_pattern(Parser *p) {
    Expr *low = at(p, TOKEN_STRING) ? parse_pattern_string(p) : parse_pattern_number(p);
    if (!low) {
        return NULL;
    }
    if (!continues_with(p, TOKEN_DOT_DOT) && !continues_with(p, TOKEN_DOT_DOT_EQUAL)) {
        return value_pattern(p, PATTERN_VALUE, low);
    }
    Pattern *pattern = pattern_new(p, PATTERN_RANGE, low->node.span);
    if (!pattern) {
        return NULL;
    }
    pattern->as.range.low = low;
    pattern->as.range.inclusive = at(p, TOKEN_DOT_DOT_EQUAL);
    parser_advance(p);
    pattern->as.range.high = at(p, TOKEN_STRING) ? parse_pattern_string(p) : parse_signed_number(p);
    return pattern->as.range.high ? pattern_done(p, pattern) : NULL;
}

static Pattern *parse_singleton(Parser *p, ConstantKind kind) {
    Expr *value = expr_new(p, EXPR_CONSTANT, token_span(&p->token));
    if (!value) {
        return NULL;
    }
    value->as.constant.kind = (uint8_t)kind;
    parser_advance(p);
    return value_pattern(p, PATTERN_SINGLETON, value);
}

/* ---- sequences and mappings ---- */

static Pattern *parse_star_pattern(Parser *p) {
    Span start = token_span(&p->token);
    parser_advance(p);
    bool wildcard = at_word(p, WORD_UNDERSCORE);
    Text name = parser_name(p, false);
    Pattern *pattern = name.utf8 ? pattern_new(p, PATTERN_STAR, start) : NULL;
    if (!pattern) {
        return NULL;
    }
    if (!wildcard) {
        pattern->as.star = name;
    }
    return pattern_done(p, pattern);
}

static Pattern *parse_maybe_star(Parser *p) {
    return at(p, TOKEN_STAR) ? parse_star_pattern(p) : parse_pattern(p);
}

static Pattern *parse_sequence(Parser *p) {
    Span start = token_span(&p->token);
    TokenKind close = at(p, TOKEN_LPAR) ? TOKEN_RPAR : TOKEN_RSQB;
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    bool comma = false;
    Pattern *item = NULL;
    while (!p->failed && !at(p, close)) {
        item = parse_maybe_star(p);
        if (!item || !list_push(p, &item, sizeof item)) {
            return NULL;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
        comma = true;
    }
    if (!parser_close_bracket(p, close, saved)) {
        return NULL;
    }
    if (close == TOKEN_RPAR && item && !comma && item->node.kind != PATTERN_STAR) {
        p->scratch_size = begin; /* only parentheses */
        return item;
    }
    Pattern *pattern = pattern_new(p, PATTERN_SEQUENCE, start);
    if (!pattern || !LIST_TAKE(p, begin, pattern->as.patterns)) {
        return NULL;
    }
    return pattern_done(p, pattern);
}

/* A dotted name as an expression; a single name is allowed too. */
static Expr *parse_path(Parser *p) {
    Span span = token_span(&p->token);
    Text name = parser_name(p, false);
    Expr *path = expr_name(p, name, span);
    while (path && continues_with(p, TOKEN_DOT)) {
        parser_advance(p);
        name = parser_name(p, true);
        if (!name.utf8) {
            return NULL;
        }
        Expr *attribute = expr_new(p, EXPR_ATTRIBUTE, span_from(p, span));
        if (!attribute) {
            return NULL;
        }
        attribute->as.attribute.value = path;
        attribute->as.attribute.name = name;
        path = expr_done(p, attribute);
    }
    return path;
}

/* One `key: pattern`, or in brace style `key` alone; pushes the pattern and sets *key. */
static Pattern *parse_mapping_entry(Parser *p, Expr **key) {
    Token next = parser_peek(p);
    bool is_word = at(p, TOKEN_NAME) || at(p, TOKEN_KEYWORD);
    bool is_literal_word = at_word(p, WORD_NONE) || at_word(p, WORD_TRUE) || at_word(p, WORD_FALSE);
    if (p->context.brace && is_word && !is_literal_word && next.kind != TOKEN_DOT) {
        Span span = token_span(&p->token);
        bool is_name = at(p, TOKEN_NAME);
        Text name = token_name(p, &p->token);
        *key = expr_string(p, name, span);
        if (!*key) {
            return NULL;
        }
        (*key)->node.flags |= NODE_BARE_KEY;
        parser_advance(p);
        if (parser_eat(p, TOKEN_COLON)) {
            return parse_pattern(p);
        }
        return is_name ? capture(p, name, span) : fail_token(p);
    }
    if (at(p, TOKEN_STRING)) {
        *key = parse_pattern_string(p);
    } else if (at(p, TOKEN_NUMBER) || at(p, TOKEN_MINUS)) {
        *key = parse_pattern_number(p);
    } else if (is_literal_word) {
        Pattern *constant = parse_singleton(p, at_word(p, WORD_NONE)   ? CONSTANT_NONE
                                               : at_word(p, WORD_TRUE) ? CONSTANT_TRUE
                                                                       : CONSTANT_FALSE);
        *key = constant ? constant->as.value : NULL;
    } else {
        *key = parse_path(p);
        if (*key && (*key)->node.kind == EXPR_NAME) {
            return fail_token(p);
        }
    }
    return *key && parser_need(p, TOKEN_COLON) ? parse_pattern(p) : NULL;
}

typedef struct MappingEntry {
    Expr *key;
    Pattern *pattern;
} MappingEntry;

static bool split_entries(Parser *p, size_t begin, Pattern *pattern) {
    uint32_t count;
    MappingEntry *entries = list_take(p, begin, sizeof *entries, &count);
    if (count == 0) {
        return !p->no_memory;
    }
    Expr **keys = parser_alloc(p, count * sizeof *keys);
    Pattern **patterns = parser_alloc(p, count * sizeof *patterns);
    if (!entries || !keys || !patterns) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        keys[i] = entries[i].key;
        patterns[i] = entries[i].pattern;
    }
    pattern->as.mapping.keys = (ExprList){keys, count};
    pattern->as.mapping.patterns = (PatternList){patterns, count};
    return true;
}

static Pattern *parse_mapping(Parser *p) {
    Pattern *pattern = pattern_new(p, PATTERN_MAPPING, token_span(&p->token));
    if (!pattern) {
        return NULL;
    }
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RBRACE)) {
        if (at(p, TOKEN_STAR_STAR)) {
            parser_advance(p);
            pattern->as.mapping.rest = parser_name(p, false);
            if (!pattern->as.mapping.rest.utf8) {
                return NULL;
            }
            parser_eat(p, TOKEN_COMMA);
            break;
        }
        MappingEntry entry = {0};
        entry.pattern = parse_mapping_entry(p, &entry.key);
        if (!entry.pattern || !list_push(p, &entry, sizeof entry)) {
            return NULL;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_close_bracket(p, TOKEN_RBRACE, saved) || !split_entries(p, begin, pattern)) {
        return NULL;
    }
    return pattern_done(p, pattern);
}

/* ---- names, classes, structs ---- */

/* Two kinds of arguments at once: keywords collect in the arena through a linked list. */
typedef struct FieldPatternLink {
    FieldPattern field;
    struct FieldPatternLink *next;
} FieldPatternLink;

static bool take_links(Parser *p, FieldPatternLink *first, uint32_t count, FieldPatternList *out) {
    if (count == 0) {
        return true;
    }
    out->items = parser_alloc(p, count * sizeof *out->items);
    if (!out->items) {
        return false;
    }
    out->count = count;
    FieldPattern *item = out->items;
    for (FieldPatternLink *link = first; link; link = link->next) {
        *item++ = link->field;
    }
    return true;
}

static Pattern *parse_class_pattern(Parser *p, Expr *type) {
    Pattern *pattern = pattern_new(p, PATTERN_CLASS, type->node.span);
    if (!pattern) {
        return NULL;
    }
    pattern->as.class_.type = type;
    FieldPatternLink *first = NULL;
    FieldPatternLink **last = &first;
    uint32_t keywords = 0;
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        if ((at(p, TOKEN_NAME) || at(p, TOKEN_KEYWORD)) && parser_peek(p).kind == TOKEN_EQUAL) {
            FieldPatternLink *link = parser_alloc(p, sizeof *link);
            if (!link) {
                return NULL;
            }
            link->field.span = token_span(&p->token);
            link->field.name = token_name(p, &p->token);
            parser_advance(p);
            parser_advance(p);
            link->field.pattern = parse_pattern(p);
            if (!link->field.name.utf8 || !link->field.pattern) {
                return NULL;
            }
            link->field.span = span_from(p, link->field.span);
            *last = link;
            last = &link->next;
            keywords++;
        } else {
            Pattern *item = parse_pattern(p);
            if (!item || !list_push(p, &item, sizeof item)) {
                return NULL;
            }
            if (keywords > 0) {
                return fail_at(p, item->node.span, "bad-pattern",
                               "positional patterns follow keyword patterns");
            }
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_close_bracket(p, TOKEN_RPAR, saved) ||
        !LIST_TAKE(p, begin, pattern->as.class_.patterns) ||
        !take_links(p, first, keywords, &pattern->as.class_.keywords)) {
        return NULL;
    }
    return pattern_done(p, pattern);
}

static Pattern *parse_struct_pattern(Parser *p, Expr *type) {
    Pattern *pattern = pattern_new(p, PATTERN_STRUCT, type->node.span);
    if (!pattern) {
        return NULL;
    }
    pattern->as.struct_.type = type;
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RBRACE)) {
        FieldPattern field = {.span = token_span(&p->token)};
        bool is_name = at(p, TOKEN_NAME);
        field.name = parser_name(p, true);
        if (!field.name.utf8) {
            return NULL;
        }
        if (parser_eat(p, TOKEN_COLON)) {
            field.pattern = parse_pattern(p);
        } else if (is_name) {
            field.pattern = capture(p, field.name, field.span);
        } else {
            return fail_token(p);
        }
        field.span = span_from(p, field.span);
        if (!field.pattern || !list_push(p, &field, sizeof field)) {
            return NULL;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_close_bracket(p, TOKEN_RBRACE, saved) ||
        !LIST_TAKE(p, begin, pattern->as.struct_.fields)) {
        return NULL;
    }
    return pattern_done(p, pattern);
}

/* Behind a path in brace style: `{` on the same line, then a name or `}`. */
static bool at_struct_pattern(Parser *p) {
    if (!p->context.brace || !at(p, TOKEN_LBRACE) || token_first(&p->token)) {
        return false;
    }
    Token next = parser_peek(p);
    return next.kind == TOKEN_NAME || next.kind == TOKEN_KEYWORD || next.kind == TOKEN_RBRACE;
}

static Pattern *parse_name_pattern(Parser *p) {
    Token name = p->token;
    Expr *path = parse_path(p);
    if (!path) {
        return NULL;
    }
    if (continues_with(p, TOKEN_LPAR)) {
        return parse_class_pattern(p, path);
    }
    if (at_struct_pattern(p)) {
        return parse_struct_pattern(p, path);
    }
    if (path->node.kind == EXPR_ATTRIBUTE) {
        return value_pattern(p, PATTERN_VALUE, path);
    }
    if (name.word == WORD_UNDERSCORE) {
        return pattern_new(p, PATTERN_AS, path->node.span);
    }
    return capture(p, path->as.name, path->node.span);
}

static Pattern *parse_closed_pattern(Parser *p) {
    if (!parser_operand_follows(p)) {
        return NULL;
    }
    switch (p->token.kind) {
    case TOKEN_STRING:
    case TOKEN_NUMBER:
    case TOKEN_MINUS:
        return parse_literal_pattern(p);
    case TOKEN_LPAR:
    case TOKEN_LSQB:
        return parse_sequence(p);
    case TOKEN_LBRACE:
        return parse_mapping(p);
    case TOKEN_KEYWORD:
        switch (p->token.word) {
        case WORD_NONE:
            return parse_singleton(p, CONSTANT_NONE);
        case WORD_TRUE:
            return parse_singleton(p, CONSTANT_TRUE);
        case WORD_FALSE:
            return parse_singleton(p, CONSTANT_FALSE);
        default:
            return fail_token(p);
        }
    case TOKEN_NAME: {
        Token next = parser_peek(p);
        bool plain = next.kind != TOKEN_DOT && next.kind != TOKEN_LPAR;
        if (plain && at_word(p, WORD_NULL)) {
            return parse_singleton(p, CONSTANT_NONE);
        }
        if (plain && at_word(p, WORD_LOWER_TRUE)) {
            return parse_singleton(p, CONSTANT_TRUE);
        }
        if (plain && at_word(p, WORD_LOWER_FALSE)) {
            return parse_singleton(p, CONSTANT_FALSE);
        }
        return parse_name_pattern(p);
    }
    default:
        return fail_token(p);
    }
}

static Pattern *parse_or_pattern(Parser *p) {
    Span start = token_span(&p->token);
    Pattern *first = parse_closed_pattern(p);
    if (!first || !continues_with(p, TOKEN_BAR)) {
        return first;
    }
    Pattern *pattern = pattern_new(p, PATTERN_OR, start);
    size_t begin = list_begin(p);
    if (!pattern || !list_push(p, &first, sizeof first)) {
        return NULL;
    }
    while (parser_eat(p, TOKEN_BAR)) {
        Pattern *next = parse_closed_pattern(p);
        if (!next || !list_push(p, &next, sizeof next)) {
            return NULL;
        }
    }
    return LIST_TAKE(p, begin, pattern->as.patterns) ? pattern_done(p, pattern) : NULL;
}

static Pattern *parse_as_pattern(Parser *p) {
    Span start = token_span(&p->token);
    Pattern *inner = parse_or_pattern(p);
    if (!inner || !continues_with_word(p, WORD_AS)) {
        return inner;
    }
    parser_advance(p);
    Span span = token_span(&p->token);
    if (at_word(p, WORD_UNDERSCORE)) {
        return fail_at(p, span, "bad-pattern", "cannot use '_' as a target");
    }
    if (!at(p, TOKEN_NAME)) {
        return fail_at(p, span, "bad-pattern", "invalid pattern target");
    }
    Pattern *pattern = pattern_new(p, PATTERN_AS, start);
    if (!pattern) {
        return NULL;
    }
    pattern->as.as.pattern = inner;
    pattern->as.as.name = parser_name(p, false);
    return pattern->as.as.name.utf8 ? pattern_done(p, pattern) : NULL;
}

static Pattern *parse_pattern(Parser *p) {
    if (!parser_deeper(p)) {
        return NULL;
    }
    Pattern *pattern = parse_as_pattern(p);
    parser_shallower(p);
    return pattern;
}

/* `case a, *b:`; in an arm a comma ends the arm, so an open sequence is for suites only. */
static Pattern *parse_patterns(Parser *p, bool in_arm) {
    Span start = token_span(&p->token);
    Pattern *first = in_arm ? parse_pattern(p) : parse_maybe_star(p);
    if (!first || in_arm) {
        return first;
    }
    if (!continues_with(p, TOKEN_COMMA)) {
        return first->node.kind == PATTERN_STAR ? fail_token(p) : first;
    }
    Pattern *pattern = pattern_new(p, PATTERN_SEQUENCE, start);
    size_t begin = list_begin(p);
    if (!pattern || !list_push(p, &first, sizeof first)) {
        return NULL;
    }
    while (parser_eat(p, TOKEN_COMMA)) {
        if (at(p, TOKEN_COLON) || at_word(p, WORD_IF) || at(p, TOKEN_FAT_ARROW)) {
            break;
        }
        Pattern *next = parse_maybe_star(p);
        if (!next || !list_push(p, &next, sizeof next)) {
            return NULL;
        }
    }
    return LIST_TAKE(p, begin, pattern->as.patterns) ? pattern_done(p, pattern) : NULL;
}

/* ---- the body of match ---- */

static bool parse_case_head(Parser *p, bool in_arm, MatchCase *out) {
    Context saved = p->context;
    p->context.in_pattern = true;
    p->context.header = true;
    parser_refresh(p);
    out->pattern = parse_patterns(p, in_arm);
    if (!out->pattern) {
        return false;
    }
    parser_leave(p, saved);
    if (parser_eat_word(p, WORD_IF)) {
        out->guard = parse_header_expression(p, parse_named_expression);
        return out->guard != NULL;
    }
    return true;
}

/* `=> body` */
static bool parse_arrow_body(Parser *p, const BlockHeader *header, Block *out) {
    parser_advance(p);
    if (at(p, TOKEN_LBRACE)) {
        return parse_block(p, header, out);
    }
    Context saved = p->context;
    p->context = (Context){.brace = true, .arm = true};
    parser_refresh(p);
    Span start = token_span(&p->token);
    p->statement_start = p->token.start;
    Stmt *stmt = NULL;
    if (!parser_deeper(p) || !parse_simple_statement(p, &stmt)) {
        return false;
    }
    parser_shallower(p);
    size_t begin = list_begin(p);
    if (!list_push(p, &stmt, sizeof(Stmt *)) || !LIST_TAKE(p, begin, out->body)) {
        return false;
    }
    out->style = BLOCK_ARM;
    out->span = span_from(p, start);
    parser_leave(p, saved);
    return true;
}

static bool at_case_word(Parser *p) {
    if (!at_word(p, WORD_CASE)) {
        return false;
    }
    Token next = parser_peek(p);
    if (token_first(&next)) {
        return false;
    }
    switch (next.kind) {
    case TOKEN_FAT_ARROW:
    case TOKEN_BAR:
    case TOKEN_COMMA:
    case TOKEN_COLON:
    case TOKEN_DOT:
        return false;
    case TOKEN_KEYWORD:
        return next.word != WORD_IF && next.word != WORD_AS;
    default:
        return true;
    }
}

static bool parse_arm(Parser *p) {
    BlockHeader header = block_header(p, "'case' statement");
    MatchCase arm = {.span = token_span(&p->token)};
    p->statement_start = p->token.start;
    if (at_case_word(p)) {
        parser_advance(p);
    }
    if (!parse_case_head(p, true, &arm)) {
        return false;
    }
    if (at(p, TOKEN_FAT_ARROW)) {
        arm.is_arrow = true;
        if (!parse_arrow_body(p, &header, &arm.body)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA) && !token_first(&p->token) && !at(p, TOKEN_RBRACE) &&
            !parser_eat(p, TOKEN_SEMI)) {
            fail_token(p);
            fail_hint(p, "arms of a match end at a comma or a newline");
            return false;
        }
    } else if (at(p, TOKEN_COLON)) {
        if (!parse_block(p, &header, &arm.body)) {
            return false;
        }
    } else {
        if (at(p, TOKEN_LBRACE)) {
            fail_at(p, token_span(&p->token), "expected-arrow", "expected '=>' after the pattern");
        }
        fail_token(p);
        return false;
    }
    arm.span = span_from(p, arm.span);
    return list_push(p, &arm, sizeof arm);
}

static bool parse_arms(Parser *p, MatchCaseList *out) {
    if (p->first_block == BLOCK_NONE) {
        p->first_block = BLOCK_BRACE;
        if (p->auto_style) {
            p->restart = true;
            p->failed = true;
            return false;
        }
    }
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return false;
    }
    p->context = (Context){.brace = true};
    parser_refresh(p);
    size_t begin = list_begin(p);
    while (!at(p, TOKEN_RBRACE)) {
        if (at(p, TOKEN_COMMA) || at(p, TOKEN_SEMI)) {
            parser_advance(p);
            continue;
        }
        if (!parse_arm(p)) {
            return false;
        }
    }
    return parser_close_bracket(p, TOKEN_RBRACE, saved) && LIST_TAKE(p, begin, *out);
}

static bool parse_cases(Parser *p, const BlockHeader *match, MatchCaseList *out) {
    if (p->first_block == BLOCK_NONE) {
        p->first_block = BLOCK_INDENT;
        p->auto_style = false;
    }
    Context saved = p->context;
    p->context = (Context){.brace = false};
    parser_advance(p);
    if (at(p, TOKEN_END) || p->token.indent <= match->indent) {
        p->incomplete = at(p, TOKEN_END) && p->options->tolerate_incomplete;
        fail_class(p, DIAG_INDENTATION_ERROR, token_span(&p->token), "expected-indent",
                   "expected an indented block after %s on line %u", match->what,
                   match->start.line);
        return false;
    }
    uint32_t indent = p->token.indent;
    size_t begin = list_begin(p);
    while (!at(p, TOKEN_END) && !at(p, TOKEN_RBRACE) && p->token.indent >= indent) {
        if (p->token.indent > indent) {
            fail_class(p, DIAG_INDENTATION_ERROR, token_span(&p->token), "unexpected-indent",
                       "unexpected indent");
            return false;
        }
        BlockHeader header = block_header(p, "'case' statement");
        MatchCase item = {.span = token_span(&p->token)};
        p->statement_start = p->token.start;
        if (!at_word(p, WORD_CASE)) {
            fail_token(p);
            return false;
        }
        parser_advance(p);
        if (!parse_case_head(p, false, &item) || !parse_block(p, &header, &item.body)) {
            return false;
        }
        item.span = span_from(p, item.span);
        if (!list_push(p, &item, sizeof item)) {
            return false;
        }
    }
    if (at(p, TOKEN_END)) {
        p->suite_open_at_end = true;
    }
    if (!LIST_TAKE(p, begin, *out)) {
        return false;
    }
    parser_leave(p, saved);
    return true;
}

bool parse_match_body(Parser *p, const BlockHeader *header, MatchCaseList *out) {
    if (at(p, TOKEN_LBRACE)) {
        return parse_arms(p, out);
    }
    if (!at(p, TOKEN_COLON)) {
        fail_block_expected(p, header);
        return false;
    }
    return parse_cases(p, header, out);
}
