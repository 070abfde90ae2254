/* Declarations: functions, classes, structs, enums, extern blocks, imports, attributes. */
#include "syntax/parser_internal.h"

#include <string.h>

#include "base/suggest.h"

/* ---- functions ---- */

static bool has_self(const ParamList *params) {
    return params->count > 0 && params->items[0].kind <= PARAM_NORMAL &&
           params->items[0].name.length == 4 && memcmp(params->items[0].name.utf8, "self", 4) == 0;
}

/* The current token is `def` or `fn`. */
Stmt *parse_function(Parser *p, const BlockHeader *statement, Span start, ExprList decorators,
                     uint32_t flags, bool is_proto) {
    BlockHeader header = *statement;
    header.what = "function definition";
    header.only_colon = true;
    StmtKind kind = is_proto                 ? STMT_PROTO
                    : flags & FUNCTION_ASYNC ? STMT_ASYNC_FUNCTION_DEF
                                             : STMT_FUNCTION_DEF;
    Stmt *stmt = stmt_new(p, kind, start);
    FunctionDef *function = parser_alloc(p, sizeof *function);
    if (!stmt || !function) {
        return NULL;
    }
    stmt->as.function = function;
    bool is_fn = at_word(p, WORD_FN);
    if (!is_fn && !at_word(p, WORD_DEF)) {
        return fail_token(p);
    }
    flags |= (is_fn ? FUNCTION_FN : 0u) | (is_proto ? FUNCTION_PROTO : 0u) |
             (p->in_class ? FUNCTION_METHOD : 0u);
    parser_advance(p);
    function->decorators = decorators;
    function->name_span = token_span(&p->token);
    bool is_new =
        p->token.end - p->token.start == 3 && memcmp(p->text + p->token.start, "new", 3) == 0;
    function->name = parser_name(p, is_fn);
    if (!function->name.utf8 || !parse_type_params(p, &function->type_params) ||
        !parse_params(p, &function->params, is_proto)) {
        return NULL;
    }
    if (has_self(&function->params)) {
        flags |= FUNCTION_EXPLICIT_SELF;
    } else if (is_fn && is_new && p->in_class) {
        flags |= FUNCTION_STATIC;
    }
    if (parser_eat(p, TOKEN_ARROW)) {
        function->returns = parse_header_expression(p, parse_type);
        if (!function->returns) {
            return NULL;
        }
    }
    function->flags = flags;
    if (is_proto) {
        return stmt_done(p, stmt);
    }
    uint32_t *outer = p->function_flags;
    bool in_class = p->in_class;
    p->function_flags = &function->flags;
    p->in_class = false;
    bool ok = parse_block(p, &header, &function->body);
    p->function_flags = outer;
    p->in_class = in_class;
    return ok ? stmt_done(p, stmt) : NULL;
}

/* ---- classes ---- */

/* `class A : B, C {`: the colon opens a list of bases if nothing but dotted names with subscripts
 * stands between it and a
 * `{` on the same line. */
static bool at_base_list(Parser *p) {
    if (!at(p, TOKEN_COLON) || token_first(&p->token)) {
        return false;
    }
    Token token = parser_peek(p);
    for (;;) {
        for (;;) {
            if (token.kind != TOKEN_NAME || token_first(&token)) {
                return false;
            }
            token = parser_peek_after(p, &token);
            if (token.kind != TOKEN_DOT) {
                break;
            }
            token = parser_peek_after(p, &token);
        }
        if (token.kind == TOKEN_LSQB) {
            token = parser_peek_past_bracket(p, &token);
        }
        if (token.kind != TOKEN_COMMA) {
            return token.kind == TOKEN_LBRACE && !token_first(&token);
        }
        token = parser_peek_after(p, &token);
    }
}

static bool parse_base_list(Parser *p, ExprList *out) {
    size_t begin = list_begin(p);
    do {
        parser_advance(p);
        Expr *base = parse_header_expression(p, parse_primary);
        if (!base || !list_push(p, &base, sizeof base)) {
            return false;
        }
    } while (at(p, TOKEN_COMMA));
    return LIST_TAKE(p, begin, *out);
}

/* The body of a class, struct or enum: names with a type declare, functions are methods. */
static bool parse_class_body(Parser *p, const BlockHeader *header, DeclCollector *collector,
                             Block *out) {
    uint32_t *outer = p->function_flags;
    bool in_class = p->in_class;
    p->function_flags = NULL;
    p->in_class = true;
    bool ok = parse_decl_block(p, header, collector, out);
    p->function_flags = outer;
    p->in_class = in_class;
    return ok;
}

Stmt *parse_class(Parser *p, const BlockHeader *statement, ExprList decorators) {
    BlockHeader header = *statement;
    header.what = "class definition";
    bool python = at_word(p, WORD_PYTHON_CLASS);
    Stmt *stmt = stmt_new(p, python ? STMT_PYTHON_CLASS : STMT_CLASS_DEF, token_span(&p->token));
    ClassDef *class_def = parser_alloc(p, sizeof *class_def);
    if (!stmt || !class_def) {
        return NULL;
    }
    stmt->as.class_def = class_def;
    class_def->decorators = decorators;
    parser_advance(p);
    class_def->name_span = token_span(&p->token);
    class_def->name = parser_name(p, false);
    if (!class_def->name.utf8 || !parse_type_params(p, &class_def->type_params)) {
        return NULL;
    }
    if (at(p, TOKEN_LPAR) && !token_first(&p->token)) {
        Span open = token_span(&p->token);
        if (!parse_call_arguments(p, &class_def->bases, &class_def->keywords)) {
            return NULL;
        }
        /* A bare generator expression would have the place of these parentheses. */
        const ExprList *bases = &class_def->bases;
        if (bases->count == 1 && bases->items[0]->node.span.line == open.line &&
            bases->items[0]->node.span.column == open.column) {
            return fail_at(p, bases->items[0]->node.span, "syntax", "invalid syntax");
        }
    } else if (at_base_list(p) && !parse_base_list(p, &class_def->bases)) {
        return NULL;
    }
    if (!parse_class_body(p, &header, NULL, &class_def->body)) {
        return NULL;
    }
    return stmt_done(p, stmt);
}

/* ---- structs and enums ---- */

/* After one declaration: a comma, or the end of the statement. */
static bool end_declaration(Parser *p) {
    if (parser_eat(p, TOKEN_COMMA)) {
        return true;
    }
    return expect_statement_end(p);
}

bool parse_field_declaration(Parser *p, Field *out) {
    p->statement_start = p->token.start;
    out->span = token_span(&p->token);
    out->name = parser_name(p, true);
    if (!out->name.utf8 || !parser_need(p, TOKEN_COLON)) {
        if (!p->no_memory) {
            fail_hint(p, "a field is written `name: type`, optionally with `= default`");
        }
        return false;
    }
    out->value = parse_header_expression(p, parse_type);
    if (!out->value) {
        return false;
    }
    if (parser_eat(p, TOKEN_EQUAL)) {
        out->default_value = parse_expression(p);
        if (!out->default_value) {
            return false;
        }
    }
    out->span = span_from(p, out->span);
    return end_declaration(p);
}

Stmt *parse_struct(Parser *p, const BlockHeader *statement, ExprList decorators) {
    BlockHeader header = *statement;
    header.what = "struct definition";
    Stmt *stmt = stmt_new(p, STMT_STRUCT, token_span(&p->token));
    StructDef *def = parser_alloc(p, sizeof *def);
    if (!stmt || !def) {
        return NULL;
    }
    stmt->as.struct_def = def;
    def->decorators = decorators;
    parser_advance(p);
    def->name_span = token_span(&p->token);
    def->name = parser_name(p, false);
    DeclCollector collector = {.item = ITEM_FIELD};
    if (!def->name.utf8 || !parse_type_params(p, &def->type_params) ||
        !parse_class_body(p, &header, &collector, &def->body)) {
        return NULL;
    }
    def->fields = collector.fields;
    return stmt_done(p, stmt);
}

/* `(string)`, `(code: int, string)` */
static bool parse_payload(Parser *p, FieldList *out) {
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RPAR)) {
        Field field = {.span = token_span(&p->token)};
        if ((at(p, TOKEN_NAME) || at(p, TOKEN_KEYWORD)) && parser_peek(p).kind == TOKEN_COLON) {
            field.name = parser_name(p, true);
            if (!field.name.utf8) {
                return false;
            }
            parser_advance(p);
        }
        field.value = parse_type(p);
        field.span = span_from(p, field.span);
        if (!field.value || !list_push(p, &field, sizeof field)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_close_bracket(p, TOKEN_RPAR, saved) && LIST_TAKE(p, begin, *out);
}

/* `{ f: int, g: string = "x" }` */
static bool parse_variant_record(Parser *p, FieldList *out) {
    Context saved = parser_enter_brackets(p);
    size_t begin = list_begin(p);
    while (!p->failed && !at(p, TOKEN_RBRACE)) {
        Field field = {.span = token_span(&p->token)};
        field.name = parser_name(p, true);
        if (!field.name.utf8 || !parser_need(p, TOKEN_COLON) || !(field.value = parse_type(p))) {
            return false;
        }
        if (parser_eat(p, TOKEN_EQUAL) && !(field.default_value = parse_expression(p))) {
            return false;
        }
        field.span = span_from(p, field.span);
        if (!list_push(p, &field, sizeof field)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_close_bracket(p, TOKEN_RBRACE, saved) && LIST_TAKE(p, begin, *out);
}

bool parse_variant_declaration(Parser *p, Variant *out) {
    p->statement_start = p->token.start;
    out->span = token_span(&p->token);
    out->name = parser_name(p, true);
    if (!out->name.utf8) {
        return false;
    }
    if (!token_first(&p->token)) {
        if (at(p, TOKEN_LPAR)) {
            out->form = VARIANT_TUPLE;
            if (!parse_payload(p, &out->fields)) {
                return false;
            }
        } else if (at(p, TOKEN_LBRACE)) {
            out->form = VARIANT_RECORD;
            if (!parse_variant_record(p, &out->fields)) {
                return false;
            }
        } else if (at(p, TOKEN_EQUAL)) {
            out->form = VARIANT_VALUE;
            parser_advance(p);
            out->value = parse_expression(p);
            if (!out->value) {
                return false;
            }
        }
    }
    out->span = span_from(p, out->span);
    return end_declaration(p);
}

Stmt *parse_enum(Parser *p, const BlockHeader *statement, ExprList decorators) {
    BlockHeader header = *statement;
    header.what = "enum definition";
    Stmt *stmt = stmt_new(p, STMT_ENUM, token_span(&p->token));
    EnumDef *def = parser_alloc(p, sizeof *def);
    if (!stmt || !def) {
        return NULL;
    }
    stmt->as.enum_def = def;
    def->decorators = decorators;
    parser_advance(p);
    def->name_span = token_span(&p->token);
    def->name = parser_name(p, false);
    DeclCollector collector = {.item = ITEM_VARIANT};
    if (!def->name.utf8 || !parse_type_params(p, &def->type_params) ||
        !parse_class_body(p, &header, &collector, &def->body)) {
        return NULL;
    }
    def->variants = collector.variants;
    return stmt_done(p, stmt);
}

/* ---- extern ---- */

bool parse_proto_item(Parser *p) {
    Token next = parser_peek(p);
    bool is_proto = (at_word(p, WORD_FN) || at_word(p, WORD_DEF)) && next.kind == TOKEN_NAME;
    if (!is_proto && !at(p, TOKEN_ATTRIBUTE)) {
        return parse_statement(p, NULL);
    }
    const AttributeList *attributes = NULL;
    if (at(p, TOKEN_ATTRIBUTE)) {
        if (!parse_attributes(p, &attributes)) {
            return false;
        }
        if (!at_word(p, WORD_FN) && !at_word(p, WORD_DEF)) {
            fail_token(p);
            return false;
        }
    }
    p->statement_start = p->token.start;
    BlockHeader header = block_header(p, "function definition");
    Stmt *stmt = parse_function(p, &header, token_span(&p->token), (ExprList){NULL, 0}, 0, true);
    if (!stmt || !list_push(p, &stmt, sizeof stmt) || !expect_statement_end(p)) {
        return false;
    }
    stmt->attributes = attributes;
    if (!token_first(&p->token) && at(p, TOKEN_SEMI)) {
        parser_advance(p);
    }
    return true;
}

static bool plain_string(Parser *p, Text *out) {
    Expr *value = parse_strings(p);
    if (!value) {
        return false;
    }
    if (value->node.kind != EXPR_CONSTANT || value->as.constant.kind != CONSTANT_STRING) {
        fail_at(p, value->node.span, "syntax", "a plain string is needed here");
        return false;
    }
    *out = value->as.constant.text;
    return true;
}

Stmt *parse_extern(Parser *p, const BlockHeader *statement) {
    BlockHeader header = *statement;
    header.what = "'extern' statement";
    Stmt *stmt = stmt_new(p, STMT_EXTERN, token_span(&p->token));
    if (!stmt) {
        return NULL;
    }
    parser_advance(p);
    if (at(p, TOKEN_STRING) && !plain_string(p, &stmt->as.extern_.library)) {
        return NULL;
    }
    bool in_class = p->in_class;
    p->in_class = false;
    if (at_word(p, WORD_FN) || at_word(p, WORD_DEF)) {
        Stmt *proto =
            parse_function(p, &header, token_span(&p->token), (ExprList){NULL, 0}, 0, true);
        size_t begin = list_begin(p);
        p->in_class = in_class;
        if (!proto || !list_push(p, &proto, sizeof proto) ||
            !LIST_TAKE(p, begin, stmt->as.extern_.body)) {
            return NULL;
        }
        return stmt_done(p, stmt);
    }
    DeclCollector collector = {.item = ITEM_PROTO};
    Block body = {.style = BLOCK_NONE};
    bool ok = parse_decl_block(p, &header, &collector, &body);
    p->in_class = in_class;
    if (!ok) {
        return NULL;
    }
    stmt->as.extern_.body = body.body;
    return stmt_done(p, stmt);
}

/* ---- imports ---- */

static bool append(Parser *p, const char *text, size_t length) {
    return list_push(p, text, length);
}

/* a.b.c as one text; dots are tokens, so blanks between them vanish. */
static Text parse_dotted(Parser *p) {
    size_t begin = list_begin(p);
    Text none = {NULL, 0};
    Text name = parser_name(p, false);
    if (!name.utf8 || !append(p, name.utf8, name.length)) {
        return none;
    }
    if (!continues_with(p, TOKEN_DOT)) {
        p->scratch_size = begin;
        return name;
    }
    while (parser_eat(p, TOKEN_DOT)) {
        name = parser_name(p, true);
        if (!name.utf8 || !append(p, ".", 1) || !append(p, name.utf8, name.length)) {
            return none;
        }
    }
    Text dotted = parser_intern(p, p->scratch + begin, p->scratch_size - begin);
    p->scratch_size = begin;
    return dotted;
}

static bool parse_asname(Parser *p, Text *out) {
    if (!parser_eat_word(p, WORD_AS)) {
        return true;
    }
    *out = parser_name(p, false);
    return out->utf8 != NULL;
}

/* import python "a.b" [as n], import c "x.h" [as n]; the current token is `python` or `c`. */
static bool parse_import_string(Parser *p, Span start, StmtKind kind, Stmt **out) {
    Stmt *stmt = stmt_new(p, kind, start);
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    if (!plain_string(p, &stmt->as.import_foreign.path) ||
        !parse_asname(p, &stmt->as.import_foreign.asname)) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_import_js(Parser *p, Span start, Stmt **out) {
    BlockHeader header = block_header(p, "'import js' statement");
    parser_advance(p);
    uint32_t flags = 0;
    if (at_word(p, WORD_ASYNC)) {
        flags = FUNCTION_ASYNC;
        parser_advance(p);
    }
    if (!at_word(p, WORD_FN)) {
        fail_token(p);
        return false;
    }
    Stmt *stmt = parse_function(p, &header, start, (ExprList){NULL, 0}, flags, true);
    if (!stmt) {
        return false;
    }
    stmt->node.kind = STMT_IMPORT_JS;
    *out = stmt_done(p, stmt);
    return true;
}

bool parse_import(Parser *p, Stmt **out) {
    Span start = token_span(&p->token);
    parser_advance(p);
    Token next = parser_peek(p);
    if (!token_first(&p->token) && !token_first(&next)) {
        if (at_word(p, WORD_PYTHON) && next.kind == TOKEN_STRING) {
            return parse_import_string(p, start, STMT_IMPORT_PYTHON, out);
        }
        if (at_word(p, WORD_C) && next.kind == TOKEN_STRING) {
            return parse_import_string(p, start, STMT_IMPORT_C, out);
        }
        if (at_word(p, WORD_JS) && (next.word == WORD_FN || next.word == WORD_ASYNC)) {
            return parse_import_js(p, start, out);
        }
    }
    Stmt *stmt = stmt_new(p, STMT_IMPORT, start);
    if (!stmt) {
        return false;
    }
    size_t begin = list_begin(p);
    do {
        Alias alias = {.span = token_span(&p->token)};
        alias.name = parse_dotted(p);
        if (!alias.name.utf8 || !parse_asname(p, &alias.asname)) {
            return false;
        }
        alias.span = span_from(p, alias.span);
        if (!list_push(p, &alias, sizeof alias)) {
            return false;
        }
    } while (!p->context.arm && parser_eat(p, TOKEN_COMMA));
    if (!LIST_TAKE(p, begin, stmt->as.import)) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

static bool parse_imported_names(Parser *p, AliasList *out, bool in_parens) {
    size_t begin = list_begin(p);
    for (;;) {
        Alias alias = {.span = token_span(&p->token)};
        alias.name = parser_name(p, false);
        if (!alias.name.utf8 || !parse_asname(p, &alias.asname)) {
            return false;
        }
        alias.span = span_from(p, alias.span);
        if (!list_push(p, &alias, sizeof alias)) {
            return false;
        }
        if ((p->context.arm && !in_parens) || !continues_with(p, TOKEN_COMMA)) {
            break;
        }
        Token comma = p->token;
        parser_advance(p);
        if (in_parens && at(p, TOKEN_RPAR)) {
            break;
        }
        if (!in_parens && (token_first(&p->token) || at(p, TOKEN_END))) {
            fail_at(p, token_span(&comma), "syntax",
                    "trailing comma not allowed without surrounding parentheses");
            return false;
        }
    }
    return LIST_TAKE(p, begin, *out);
}

bool parse_import_from(Parser *p, Stmt **out) {
    Stmt *stmt = stmt_new(p, STMT_IMPORT_FROM, token_span(&p->token));
    if (!stmt) {
        return false;
    }
    parser_advance(p);
    while (at(p, TOKEN_DOT) || at(p, TOKEN_ELLIPSIS)) {
        stmt->as.import_from.level += at(p, TOKEN_DOT) ? 1 : 3;
        parser_advance(p);
    }
    if (stmt->as.import_from.level == 0 || !at_word(p, WORD_IMPORT)) {
        stmt->as.import_from.module = parse_dotted(p);
        if (!stmt->as.import_from.module.utf8) {
            return false;
        }
    }
    if (!parser_need_word(p, WORD_IMPORT)) {
        return false;
    }
    AliasList *names = &stmt->as.import_from.names;
    if (at(p, TOKEN_STAR) && !token_first(&p->token)) {
        Alias star = {.span = token_span(&p->token)};
        star.name = parser_intern(p, "*", 1);
        size_t begin = list_begin(p);
        if (!star.name.utf8 || !list_push(p, &star, sizeof star) || !LIST_TAKE(p, begin, *names)) {
            return false;
        }
        parser_advance(p);
    } else if (at(p, TOKEN_LPAR) && !token_first(&p->token)) {
        Context saved = parser_enter_brackets(p);
        if (p->failed || !parse_imported_names(p, names, true) ||
            !parser_close_bracket(p, TOKEN_RPAR, saved)) {
            return false;
        }
    } else if (!parse_imported_names(p, names, false)) {
        return false;
    }
    *out = stmt_done(p, stmt);
    return true;
}

/* ---- attributes ---- */

static bool parse_attribute_items(Parser *p, TokenKind close, AttributeList *out);

static bool parse_attribute_item(Parser *p, Attribute *out) {
    out->span = token_span(&p->token);
    if (at(p, TOKEN_NAME) || (at(p, TOKEN_KEYWORD) && !at_word(p, WORD_NONE) &&
                              !at_word(p, WORD_TRUE) && !at_word(p, WORD_FALSE))) {
        out->name = parser_name(p, true);
        if (!out->name.utf8) {
            return false;
        }
        if (at(p, TOKEN_LPAR)) {
            out->has_args = true;
            if (!parser_deeper(p)) {
                return false;
            }
            Context saved = parser_enter_brackets(p);
            if (p->failed || !parse_attribute_items(p, TOKEN_RPAR, &out->args) ||
                !parser_close_bracket(p, TOKEN_RPAR, saved)) {
                return false;
            }
            parser_shallower(p);
        }
        if (!parser_eat(p, TOKEN_EQUAL)) {
            out->span = span_from(p, out->span);
            return true;
        }
    }
    bool unused = false;
    out->value = parse_atom(p, &unused);
    if (!out->value) {
        return false;
    }
    if (out->value->node.kind != EXPR_CONSTANT && out->value->node.kind != EXPR_NAME) {
        fail_at(p, out->value->node.span, "bad-attribute",
                "an attribute's value is a constant or a name");
        return false;
    }
    out->span = span_from(p, out->span);
    return true;
}

static bool parse_attribute_items(Parser *p, TokenKind close, AttributeList *out) {
    size_t begin = list_begin(p);
    while (!at(p, close)) {
        Attribute item = {0};
        if (!parse_attribute_item(p, &item) || !list_push(p, &item, sizeof item)) {
            return false;
        }
        if (!parser_eat(p, TOKEN_COMMA)) {
            break;
        }
    }
    return LIST_TAKE(p, begin, *out);
}

static bool check_attribute_names(Parser *p, const AttributeList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        const Attribute *item = &list->items[i];
        if (item->name.utf8 && tr_attribute_is_known(item->name.utf8, item->name.length)) {
            continue;
        }
        if (!item->name.utf8) {
            fail_at(p, item->span, "bad-attribute", "an attribute begins with its name");
            return false;
        }
        fail_at(p, item->span, "unknown-attribute", "unknown attribute '%s'", item->name.utf8);
        Suggestion suggestion;
        tr_suggest_begin(&suggestion, item->name.utf8, item->name.length);
        char known[256] = "";
        for (const char *const *name = tr_attribute_names; *name; name++) {
            tr_suggest_offer(&suggestion, *name, strlen(*name));
            if (strlen(known) + strlen(*name) + 3 < sizeof known) {
                strcat(known, *name);
                strcat(known, name[1] ? ", " : "");
            }
        }
        if (suggestion.best) {
            fail_hint(p, "did you mean '%s'? Known attributes: %s", suggestion.best, known);
        } else {
            fail_hint(p, "known attributes: %s", known);
        }
        return false;
    }
    return true;
}

bool parse_attributes(Parser *p, const AttributeList **out) {
    AttributeList *list = parser_alloc(p, sizeof *list);
    size_t begin = list_begin(p);
    if (!list) {
        return false;
    }
    while (at(p, TOKEN_ATTRIBUTE)) {
        Context saved = parser_enter_brackets(p);
        AttributeList items = {NULL, 0};
        if (p->failed || !parse_attribute_items(p, TOKEN_RSQB, &items) ||
            !check_attribute_names(p, &items) || !parser_close_bracket(p, TOKEN_RSQB, saved)) {
            return false;
        }
        for (uint32_t i = 0; i < items.count; i++) {
            if (!list_push(p, &items.items[i], sizeof items.items[i])) {
                return false;
            }
        }
    }
    if (!LIST_TAKE(p, begin, *list)) {
        return false;
    }
    if (at(p, TOKEN_END) || at(p, TOKEN_RBRACE)) {
        if (at(p, TOKEN_END)) {
            p->incomplete = p->options->tolerate_incomplete;
        }
        fail_at(p, token_span(&p->previous), "bad-attribute",
                "an attribute must be followed by a statement");
        return false;
    }
    *out = list;
    return true;
}
