/* The operands of expressions: names, constants, everything in brackets, lambda, yield, function
 * and struct literals, `match` and `python` as operands. The rules for what a `{` means are applied
 * here and in parser_stmt.c. */
#include "syntax/parser_internal.h"

#include <string.h>

#include "base/dtoa.h"

/* ---- numbers ---- */

static bool int64_from_digits(const char *digits, size_t length, unsigned base, int64_t *out) {
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++) {
        char c = digits[i];
        unsigned digit = c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 0x20) - 'a') + 10u;
        if (__builtin_mul_overflow(value, (uint64_t)base, &value) ||
            __builtin_add_overflow(value, (uint64_t)digit, &value)) {
            return false;
        }
    }
    if (value > INT64_MAX) {
        return false;
    }
    *out = (int64_t)value;
    return true;
}

Expr *parse_number(Parser *p) {
    const Token token = p->token;
    const char *start = p->text + token.start;
    size_t size = token.end - token.start;
    Expr *expr = expr_new(p, EXPR_CONSTANT, token_span(&token));
    char *clean = tr_arena_alloc(p->arena, size + 1);
    if (!expr || !clean) {
        return fail_memory(p);
    }
    size_t length = 0;
    bool is_float = false;
    unsigned base = 10;
    if (size > 2 && start[0] == '0' && (start[1] | 0x20) > 'a') {
        char letter = (char)(start[1] | 0x20);
        base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
    }
    for (size_t i = base == 10 ? 0 : 2; i < size; i++) {
        char c = start[i];
        if (c == '_') {
            continue;
        }
        is_float |= base == 10 && (c == '.' || (c | 0x20) == 'e');
        clean[length++] = c;
    }
    Constant *constant = &expr->as.constant;
    constant->kind = CONSTANT_INT;
    if (base == 10 && (clean[length - 1] | 0x20) == 'j') {
        constant->kind = CONSTANT_IMAGINARY;
        length--;
    } else if (is_float) {
        constant->kind = CONSTANT_FLOAT;
    }
    clean[length] = '\0';
    constant->base = (uint8_t)base;
    constant->text = (Text){clean, length};
    if (constant->kind == CONSTANT_INT) {
        constant->fits = int64_from_digits(clean, length, base, &constant->value.integer);
    } else {
        (void)tr_double_scan(clean, length, &constant->value.number);
    }
    if (token.flags & TOKEN_GLUED_WORD) {
        static const char *const names[] = {[2] = "binary", [8] = "octal", [16] = "hexadecimal"};
        warn_at(p, DIAG_DEPRECATION_WARNING, token_span(&token), "glued-number",
                "invalid %s literal",
                constant->kind == CONSTANT_IMAGINARY ? "imaginary"
                : base == 10                         ? "decimal"
                                                     : names[base]);
        if (p->failed) {
            return NULL;
        }
    }
    parser_advance(p);
    return expr;
}

static Expr *parse_constant(Parser *p, ConstantKind kind) {
    Expr *expr = expr_new(p, EXPR_CONSTANT, token_span(&p->token));
    if (expr) {
        expr->as.constant.kind = (uint8_t)kind;
        parser_advance(p);
    }
    return expr;
}

/* ---- brackets ---- */

/* Elements up to the closing bracket; the first has been parsed. */
static bool parse_elements(Parser *p, Expr *first, TokenKind close, ExprList *out) {
    size_t begin = list_begin(p);
    Expr *item = first;
    if (!list_push(p, &item, sizeof item)) {
        return false;
    }
    while (parser_eat(p, TOKEN_COMMA) && !at(p, close)) {
        item = parse_star_named(p);
        if (!item || !list_push(p, &item, sizeof item)) {
            return false;
        }
    }
    if (!at(p, close)) {
        if (at_comprehension(p) && out->count == 0 && p->scratch_size - begin > sizeof item) {
            Expr *target;
            memcpy(&target, p->scratch + begin, sizeof target);
            fail_at(p, span_from(p, target->node.span), "syntax",
                    "did you forget parentheses around the comprehension target?");
            return false;
        }
        return fail_missing_comma(p, item);
    }
    return LIST_TAKE(p, begin, *out);
}

static Expr *parse_comprehension_of(Parser *p, ExprKind kind, Expr *element, Span start) {
    if (element->node.kind == EXPR_STARRED) {
        return fail_at(p, element->node.span, "syntax",
                       "iterable unpacking cannot be used in comprehension");
    }
    Expr *expr = expr_new(p, kind, start);
    if (!expr || !parse_comprehensions(p, &expr->as.comp.generators)) {
        return NULL;
    }
    expr->as.comp.element = element;
    return expr;
}

static Expr *finish_brackets(Parser *p, Expr *expr, Span start, TokenKind close, Context saved) {
    if (!expr) {
        return NULL;
    }
    if (!p->failed && !at(p, close) && starts_expression(&p->token)) {
        fail_missing_comma(p, expr);
        return NULL;
    }
    if (!parser_close_bracket(p, close, saved)) {
        return NULL;
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

static Expr *parse_parenthesized(Parser *p) {
    Span start = token_span(&p->token);
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return NULL;
    }
    if (at(p, TOKEN_RPAR)) {
        return finish_brackets(p, expr_new(p, EXPR_TUPLE, start), start, TOKEN_RPAR, saved);
    }
    if (at(p, TOKEN_KEYWORD) && at_word(p, WORD_YIELD)) {
        Expr *yield = parse_yield(p);
        if (!yield || !parser_close_bracket(p, TOKEN_RPAR, saved)) {
            return NULL;
        }
        yield->node.flags |= NODE_PARENTHESIZED;
        return yield;
    }
    Expr *first = parse_star_named(p);
    if (!first) {
        return NULL;
    }
    if (at_comprehension(p)) {
        Expr *expr = parse_comprehension_of(p, EXPR_GENERATOR_EXP, first, start);
        return finish_brackets(p, expr, start, TOKEN_RPAR, saved);
    }
    if (at(p, TOKEN_COMMA)) {
        Expr *tuple = expr_new(p, EXPR_TUPLE, start);
        if (!tuple || !parse_elements(p, first, TOKEN_RPAR, &tuple->as.elements)) {
            return NULL;
        }
        tuple = finish_brackets(p, tuple, start, TOKEN_RPAR, saved);
        if (tuple) {
            tuple->node.flags |= NODE_PARENTHESIZED;
        }
        return tuple;
    }
    if (!at(p, TOKEN_RPAR)) {
        if (at(p, TOKEN_EQUAL) && first->node.kind == EXPR_NAME) {
            return fail_at(p, span_join(first->node.span, token_span(&p->token)), "syntax",
                           "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        if (at(p, TOKEN_EQUAL)) {
            return fail_not_assignable(p, first);
        }
        fail_missing_comma(p, first);
        return NULL;
    }
    if (first->node.kind == EXPR_STARRED) {
        return fail_at(p, first->node.span, "syntax", "cannot use starred expression here");
    }
    if (!parser_close_bracket(p, TOKEN_RPAR, saved)) {
        return NULL;
    }
    first->node.flags |= NODE_PARENTHESIZED;
    return first;
}

static Expr *parse_list_display(Parser *p) {
    Span start = token_span(&p->token);
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return NULL;
    }
    Expr *list = expr_new(p, EXPR_LIST, start);
    if (list && !at(p, TOKEN_RSQB)) {
        Expr *first = parse_star_named(p);
        if (!first) {
            return NULL;
        }
        if (at_comprehension(p)) {
            list = parse_comprehension_of(p, EXPR_LIST_COMP, first, start);
        } else if (!parse_elements(p, first, TOKEN_RSQB, &list->as.elements)) {
            return NULL;
        }
    }
    return finish_brackets(p, list, start, TOKEN_RSQB, saved);
}

/* ---- map and set displays, record types ---- */

/* The key of a map entry that is a bare word, standing in front of a colon. */
static bool at_bare_key(Parser *p) {
    if (!at(p, TOKEN_NAME) && !at(p, TOKEN_KEYWORD)) {
        return false;
    }
    switch (p->token.word) {
    case WORD_LAMBDA:
    case WORD_NONE:
    case WORD_TRUE:
    case WORD_FALSE:
    case WORD_NULL:
    case WORD_LOWER_TRUE:
    case WORD_LOWER_FALSE:
        return false;
    default:
        return parser_peek(p).kind == TOKEN_COLON;
    }
}

typedef struct Entry { /* of a map or set; in a set there is no value */
    Expr *key;         /* NULL: **value */
    Expr *value;
    bool bare;
} Entry;

static bool parse_entry_value(Parser *p, Entry *out) {
    parser_advance(p); /* the colon */
    if (at(p, TOKEN_RBRACE) || at(p, TOKEN_COMMA)) {
        fail_at(p, token_span(&p->previous), "syntax",
                "expression expected after dictionary key and ':'");
        return false;
    }
    if (at(p, TOKEN_STAR)) {
        fail_at(p, token_span(&p->token), "syntax",
                "cannot use a starred expression in a dictionary value");
        return false;
    }
    out->value = p->context.in_type ? parse_type(p) : parse_expression(p);
    return out->value != NULL;
}

static bool parse_entry(Parser *p, Entry *out) {
    *out = (Entry){0};
    if (at(p, TOKEN_STAR_STAR)) {
        parser_advance(p);
        out->value = parse_bitwise_or(p);
        return out->value != NULL;
    }
    if ((p->context.brace || p->context.in_type) && at_bare_key(p)) {
        Span span = token_span(&p->token);
        Text name = token_name(p, &p->token);
        out->key = expr_string(p, name, span);
        out->bare = true;
        if (!out->key) {
            return false;
        }
        out->key->node.flags |= NODE_BARE_KEY;
        parser_advance(p);
        return parse_entry_value(p, out);
    }
    out->key = parse_star_named(p);
    if (!out->key) {
        return false;
    }
    if (!at(p, TOKEN_COLON)) {
        return true;
    }
    if (out->key->node.kind == EXPR_STARRED) {
        fail_token(p);
        return false;
    }
    /* `{[key]: v}`: a list is never a key, so the brackets only quote. */
    if (out->key->node.kind == EXPR_LIST && out->key->as.elements.count == 1 &&
        !(out->key->node.flags & NODE_PARENTHESIZED) &&
        out->key->as.elements.items[0]->node.kind != EXPR_STARRED) {
        out->key = out->key->as.elements.items[0];
    }
    return parse_entry_value(p, out);
}

/* A bare key where an expression was meant after all: the key of a comprehension, or of a map that
 * a type turned out to hold. */
static void bare_key_to_name(Expr *key) {
    Text name = key->as.constant.text;
    key->node.kind = EXPR_NAME;
    key->node.flags = 0;
    memset(&key->as, 0, sizeof key->as);
    key->as.name = name;
}

static Expr *record_from_entries(Parser *p, const Entry *entries, uint32_t count, Span start) {
    Expr *record = expr_new(p, EXPR_RECORD_TYPE, start);
    Field *fields = parser_alloc(p, count * sizeof *fields);
    if (!record || !fields) {
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++) {
        fields[i].name = entries[i].key->as.constant.text;
        fields[i].value = entries[i].value;
        fields[i].span = span_join(entries[i].key->node.span, entries[i].value->node.span);
    }
    record->as.record = (FieldList){fields, count};
    return record;
}

static Expr *display_from_entries(Parser *p, const Entry *entries, uint32_t count, Span start) {
    bool is_map = entries[0].value != NULL;
    bool all_bare = is_map;
    for (uint32_t i = 0; i < count; i++) {
        all_bare &= entries[i].bare;
        if ((entries[i].value != NULL) != is_map) {
            if (is_map) {
                return fail_at(p, entries[i].key->node.span, "syntax",
                               "':' expected after dictionary key");
            }
            return fail_at(p, entries[i].value->node.span, "syntax", "invalid syntax");
        }
    }
    if (p->context.in_type && all_bare) {
        return record_from_entries(p, entries, count, start);
    }
    Expr *expr = expr_new(p, is_map ? EXPR_DICT : EXPR_SET, start);
    Expr **keys = parser_alloc(p, count * sizeof *keys);
    Expr **values = is_map ? parser_alloc(p, count * sizeof *values) : NULL;
    if (!expr || !keys || (is_map && !values)) {
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++) {
        keys[i] = entries[i].key;
        if (is_map) {
            values[i] = entries[i].value;
            if (entries[i].bare && !p->context.brace) {
                bare_key_to_name(entries[i].key);
            }
        }
    }
    if (is_map) {
        expr->as.dict.keys = (ExprList){keys, count};
        expr->as.dict.values = (ExprList){values, count};
    } else {
        expr->as.elements = (ExprList){keys, count};
    }
    return expr;
}

static Expr *parse_display_comprehension(Parser *p, Entry *entry, Span start) {
    if (!entry->key) {
        return fail_at(p, start, "syntax", "dict unpacking cannot be used in dict comprehension");
    }
    if (entry->bare) {
        bare_key_to_name(entry->key);
    }
    Expr *expr =
        parse_comprehension_of(p, entry->value ? EXPR_DICT_COMP : EXPR_SET_COMP, entry->key, start);
    if (expr) {
        expr->as.comp.value = entry->value;
    }
    return expr;
}

static Expr *parse_display(Parser *p) {
    Span start = token_span(&p->token);
    Context saved = parser_enter_brackets(p);
    if (p->failed) {
        return NULL;
    }
    if (at(p, TOKEN_RBRACE)) {
        return finish_brackets(p, expr_new(p, EXPR_DICT, start), start, TOKEN_RBRACE, saved);
    }
    size_t begin = list_begin(p);
    uint32_t count = 0;
    Expr *expr = NULL;
    for (;;) {
        Entry entry;
        if (!parse_entry(p, &entry)) {
            return NULL;
        }
        if (count == 1 && !entry.value && at_comprehension(p)) {
            Entry first;
            memcpy(&first, p->scratch + begin, sizeof first);
            if (!first.value) {
                return fail_at(p, span_from(p, first.key->node.span), "syntax",
                               "did you forget parentheses around the comprehension target?");
            }
        }
        if (count == 0 && at_comprehension(p)) {
            expr = parse_display_comprehension(p, &entry, start);
            break;
        }
        if (!list_push(p, &entry, sizeof entry)) {
            return NULL;
        }
        count++;
        if (!at(p, TOKEN_COMMA)) {
            if (!at(p, TOKEN_RBRACE)) {
                fail_missing_comma(p, entry.value ? entry.value : entry.key);
                return NULL;
            }
        } else {
            parser_advance(p);
        }
        if (at(p, TOKEN_RBRACE)) {
            uint32_t entry_count;
            Entry *entries = list_take(p, begin, sizeof *entries, &entry_count);
            expr = entries ? display_from_entries(p, entries, entry_count, start) : NULL;
            break;
        }
    }
    return finish_brackets(p, expr, start, TOKEN_RBRACE, saved);
}

/* ---- lambda, yield ---- */

Expr *parse_lambda(Parser *p) {
    Span start = token_span(&p->token);
    if (p->context.in_field) {
        return fail_at(p, start, "syntax", "f-string: invalid syntax");
    }
    Expr *expr = expr_new(p, EXPR_LAMBDA, start);
    FunctionDef *function = parser_alloc(p, sizeof *function);
    if (!expr || !function || !parser_deeper(p)) {
        return NULL;
    }
    expr->as.lambda = function;
    parser_advance(p);
    if (!parse_lambda_params(p, &function->params) || !parser_need(p, TOKEN_COLON)) {
        return NULL;
    }
    uint32_t *outer = p->function_flags;
    p->function_flags = &function->flags;
    bool in_type = p->context.in_type;
    p->context.in_type = false;
    function->lambda_body = parse_expression(p);
    p->context.in_type = in_type;
    p->function_flags = outer;
    if (!function->lambda_body) {
        return NULL;
    }
    parser_shallower(p);
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

Expr *parse_yield(Parser *p) {
    Span start = token_span(&p->token);
    parser_advance(p);
    if (p->function_flags) {
        *p->function_flags |= FUNCTION_HAS_YIELD;
    }
    Expr *operand = NULL;
    bool from = false;
    if (continues_with_word(p, WORD_FROM)) {
        from = true;
        parser_advance(p);
        operand = parse_expression(p);
        if (!operand) {
            return NULL;
        }
    } else if ((starts_expression(&p->token) || at(p, TOKEN_STAR)) &&
               (!token_first(&p->token) || p->context.brackets > 0)) {
        operand = parse_star_expressions(p);
        if (!operand) {
            return NULL;
        }
    }
    Expr *expr = expr_new(p, from ? EXPR_YIELD_FROM : EXPR_YIELD, span_from(p, start));
    if (!expr) {
        return NULL;
    }
    expr->as.operand = operand;
    return expr_done(p, expr);
}

/* ---- Tauraro's operands ---- */

bool looks_like_struct_literal(Parser *p) {
    if (p->context.header || token_first(&p->token) || p->context.in_type) {
        return false;
    }
    /* `{` then `}`, or a name followed by one of : , } */
    Context saved = p->context;
    p->context.brackets++;
    Token first = parser_peek(p);
    bool is_literal = first.kind == TOKEN_RBRACE;
    if (first.kind == TOKEN_NAME || first.kind == TOKEN_KEYWORD) {
        Token second = parser_peek_after(p, &first);
        is_literal =
            second.kind == TOKEN_COLON || second.kind == TOKEN_COMMA || second.kind == TOKEN_RBRACE;
    }
    p->context = saved;
    return is_literal;
}

Expr *parse_struct_literal(Parser *p, Expr *type) {
    Expr *expr = expr_new(p, EXPR_STRUCT_LITERAL, type->node.span);
    if (!expr) {
        return NULL;
    }
    expr->as.struct_literal.type = type;
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RBRACE)) {
        Field field = {.span = token_span(&p->token)};
        bool is_name = at(p, TOKEN_NAME);
        field.name = parser_name(p, true);
        if (!field.name.utf8) {
            return NULL;
        }
        if (parser_eat(p, TOKEN_COLON)) {
            field.value = parse_expression(p);
        } else if (is_name) {
            field.is_shorthand = true;
            field.value = expr_name(p, field.name, field.span);
        } else {
            return fail_token(p);
        }
        field.span = span_from(p, field.span);
        if (!field.value || !list_push(p, &field, sizeof field)) {
            return NULL;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_close_bracket(p, TOKEN_RBRACE, saved) ||
        !LIST_TAKE(p, begin, expr->as.struct_literal.fields)) {
        return NULL;
    }
    expr->node.span = span_from(p, type->node.span);
    return expr_done(p, expr);
}

/* `fn (params) {` or `fn (params) -> T {`; everything else named fn is an ordinary name. */
static bool at_fn_literal(Parser *p) {
    if (p->context.header || !at_word(p, WORD_FN)) {
        return false;
    }
    Token open = parser_peek(p);
    if (open.kind != TOKEN_LPAR || token_first(&open)) {
        return false;
    }
    Token after = parser_peek_past_bracket(p, &open);
    return after.kind == TOKEN_ARROW || after.kind == TOKEN_LBRACE;
}

static Expr *parse_fn_literal(Parser *p) {
    BlockHeader header = block_header(p, "function literal");
    Span start = token_span(&p->token);
    Expr *expr = expr_new(p, EXPR_FN_LITERAL, start);
    FunctionDef *function = parser_alloc(p, sizeof *function);
    if (!expr || !function) {
        return NULL;
    }
    expr->as.function = function;
    function->flags = FUNCTION_FN;
    parser_advance(p);
    if (!parse_params(p, &function->params, false)) {
        return NULL;
    }
    if (parser_eat(p, TOKEN_ARROW)) {
        function->returns = parse_header_expression(p, parse_type);
        if (!function->returns) {
            return NULL;
        }
    }
    if (!at(p, TOKEN_LBRACE)) {
        return fail_token(p);
    }
    uint32_t *outer = p->function_flags;
    bool in_class = p->in_class;
    uint32_t flags = 0;
    p->function_flags = &flags;
    p->in_class = false;
    bool ok = parse_block(p, &header, &function->body);
    p->function_flags = outer;
    p->in_class = in_class;
    if (!ok) {
        return NULL;
    }
    function->flags |= flags;
    const StmtList *body = &function->body.body;
    if (body->count == 1 && body->items[0]->node.kind == STMT_EXPR && !body->items[0]->attributes) {
        function->flags |= FUNCTION_SINGLE_EXPR;
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

/* True if `{` opens the arms of the `match` that is the current token: it is met in operator
 * position on the subject's line, outside brackets. */
bool match_has_braces(Parser *p, bool statement) {
    bool operand_ended = false; /* what was read so far could be a whole subject */
    bool in_brackets = p->context.brackets > 0 && !statement;
    Token token = parser_peek(p);
    for (;;) {
        if (token_first(&token) && !in_brackets && !(operand_ended && token.kind == TOKEN_LBRACE)) {
            return false;
        }
        bool opens = false;
        switch (token.kind) {
        case TOKEN_LBRACE:
            if (operand_ended) {
                return true;
            }
            opens = true;
            break;
        case TOKEN_LPAR:
        case TOKEN_LSQB:
            opens = true;
            break;
        case TOKEN_NAME:
        case TOKEN_NUMBER:
        case TOKEN_STRING:
        case TOKEN_ELLIPSIS:
            operand_ended = true;
            break;
        case TOKEN_KEYWORD:
            operand_ended =
                token.word == WORD_NONE || token.word == WORD_TRUE || token.word == WORD_FALSE;
            break;
        case TOKEN_COMMA:
            if (!statement) {
                return false;
            }
            operand_ended = false;
            break;
        case TOKEN_END:
        case TOKEN_ERROR:
        case TOKEN_SEMI:
        case TOKEN_RPAR:
        case TOKEN_RSQB:
        case TOKEN_RBRACE:
        case TOKEN_EQUAL:
        case TOKEN_FAT_ARROW:
            return false;
        default:
            operand_ended = false;
            break;
        }
        if (opens) {
            Token next = parser_peek_past_bracket(p, &token);
            if (next.kind == TOKEN_END) {
                return false;
            }
            operand_ended = true;
            token = next;
        } else {
            token = parser_peek_after(p, &token);
        }
    }
}

/* `match` as an operand, in brace style only. */
static bool at_match_expression(Parser *p) {
    if (p->context.header || !p->context.brace || !at_word(p, WORD_MATCH)) {
        return false;
    }
    Token next = parser_peek(p);
    if (token_first(&next) || !starts_expression(&next) || next.kind == TOKEN_MINUS ||
        next.kind == TOKEN_PLUS || next.kind == TOKEN_BANG) {
        return false;
    }
    if (next.kind == TOKEN_KEYWORD && next.word == WORD_NOT) {
        return false; /* `match not in x` */
    }
    return match_has_braces(p, false);
}

static Expr *parse_match_expression(Parser *p) {
    BlockHeader header = block_header(p, "'match' expression");
    Span start = token_span(&p->token);
    Expr *expr = expr_new(p, EXPR_MATCH, start);
    if (!expr) {
        return NULL;
    }
    parser_advance(p);
    expr->as.match.subject = parse_header_expression(p, parse_named_expression);
    if (!expr->as.match.subject || !parse_match_body(p, &header, &expr->as.match.cases)) {
        return NULL;
    }
    expr->node.span = span_from(p, start);
    return expr_done(p, expr);
}

static Expr *parse_raw_operand(Parser *p) {
    Span start = token_span(&p->token);
    RawPython *raw = parse_raw_python(p);
    Expr *expr = raw ? expr_new(p, EXPR_RAW_PYTHON, span_from(p, start)) : NULL;
    if (expr) {
        expr->as.raw = raw;
    }
    return expr;
}

/* ---- atoms ---- */

static Expr *parse_name_atom(Parser *p, bool *is_path) {
    switch (p->token.word) {
    case WORD_PYTHON:
    case WORD_PYTHON_ASYNC:
        if (!p->context.header && parser_at_raw_python(p)) {
            return parse_raw_operand(p);
        }
        break;
    case WORD_FN:
        if (at_fn_literal(p)) {
            return parse_fn_literal(p);
        }
        break;
    case WORD_MATCH:
        if (at_match_expression(p)) {
            return parse_match_expression(p);
        }
        break;
    case WORD_FUNCTION:
        if (p->context.in_type && parser_peek(p).kind == TOKEN_LPAR) {
            bool handled = false;
            return parse_type_atom(p, &handled);
        }
        break;
    default:
        break;
    }
    *is_path = true;
    Span span = token_span(&p->token);
    Text name = token_name(p, &p->token);
    parser_advance(p);
    return expr_name(p, name, span);
}

Expr *parse_atom(Parser *p, bool *is_path) {
    if (!parser_operand_follows(p)) {
        return NULL;
    }
    switch (p->token.kind) {
    case TOKEN_NAME:
        return parse_name_atom(p, is_path);
    case TOKEN_NUMBER:
        return parse_number(p);
    case TOKEN_STRING:
        return parse_strings(p);
    case TOKEN_LPAR:
        return parse_parenthesized(p);
    case TOKEN_LSQB:
        return parse_list_display(p);
    case TOKEN_LBRACE:
        return parse_display(p);
    case TOKEN_ELLIPSIS:
        return parse_constant(p, CONSTANT_ELLIPSIS);
    case TOKEN_KEYWORD:
        switch (p->token.word) {
        case WORD_NONE:
            return parse_constant(p, CONSTANT_NONE);
        case WORD_TRUE:
            return parse_constant(p, CONSTANT_TRUE);
        case WORD_FALSE:
            return parse_constant(p, CONSTANT_FALSE);
        default:
            return fail_token(p);
        }
    default:
        return fail_token(p);
    }
}
