/* Scope analysis, first half: the walk over the tree.
 *
 * It makes units, block scopes and `let` variables, notes what Python's rule binds, and records
 * every use of a name together with the `let` visible there. It also finds what is wrong regardless
 * of values: `return` outside a function, a `global` after a use, patterns that bind a name twice,
 * and so on, in unreachable code too, because emission skips that. Children are visited in the
 * order of evaluation: the order of first bindings is the order of the registers.
 *
 * scope_resolve.c continues. The interface and the terms are in scope.h. */
#include "compiler/scope_walk.h"

#include "objects/vm.h"

typedef struct Scan {
    Compiler *c;
    Unit *unit;
    BlockScope *block;
    uint32_t suite_depth;    /* `:` suites around, inside the current BlockScope */
    uint32_t loop_depth;     /* loops around, inside the unit */
    uint32_t except_star;    /* except* blocks around, inside the innermost loop or unit */
    uint32_t iterable_depth; /* iterables of comprehensions around */
    uint32_t nesting;        /* of blocks, for the limit */
    bool in_pattern_type;
} Scan;

static void walk_expr(Scan *s, Expr *e);
static void walk_block(Scan *s, Block *block);
static void walk_stmts(Scan *s, const StmtList *list);
static void walk_pattern(Scan *s, Pattern *p, bool fresh);

static Span no_span(void) {
    return (Span){0};
}

/* ---- making things
 * -----------------------------------------------------------------------------------------------
 */

Symbol *tr_unit_symbol(Compiler *c, Unit *unit, Name *name, bool make) {
    if (!name) {
        return NULL;
    }
    if (unit->table_size) {
        uint32_t i = name->hash & (unit->table_size - 1);
        while (unit->table[i]) {
            if (unit->table[i]->name == name) {
                return unit->table[i];
            }
            i = (i + 1) & (unit->table_size - 1);
        }
    }
    if (!make) {
        return NULL;
    }
    if (unit->symbol_count * 2 >= unit->table_size) {
        uint32_t size = unit->table_size ? unit->table_size * 2 : 16;
        Symbol **table = tr_compile_alloc(c, size * sizeof *table);
        if (!table) {
            return NULL;
        }
        for (Symbol *symbol = unit->first_symbol; symbol; symbol = symbol->next) {
            uint32_t i = symbol->name->hash & (size - 1);
            while (table[i]) {
                i = (i + 1) & (size - 1);
            }
            table[i] = symbol;
        }
        unit->table = table;
        unit->table_size = size;
    }
    Symbol *symbol = tr_compile_alloc(c, sizeof *symbol);
    if (!symbol) {
        return NULL;
    }
    symbol->name = name;
    *unit->last_symbol = symbol;
    unit->last_symbol = &symbol->next;
    unit->symbol_count++;
    uint32_t i = name->hash & (unit->table_size - 1);
    while (unit->table[i]) {
        i = (i + 1) & (unit->table_size - 1);
    }
    unit->table[i] = symbol;
    return symbol;
}

Variable *tr_unit_new_variable(Compiler *c, Unit *unit, Name *name, VariableKind kind,
                               uint32_t flags, Span span) {
    Variable *v = tr_compile_alloc(c, sizeof *v);
    if (!v) {
        return NULL;
    }
    *v =
        (Variable){.name = name, .unit = unit, .kind = (uint8_t)kind, .flags = flags, .span = span};
    if (kind == VAR_LOCAL) {
        *unit->last_variable = v;
        unit->last_variable = &v->next;
        unit->variable_count++;
    }
    return v;
}

static Unit *new_unit(Scan *s, UnitKind kind, const void *node, Name *name, Span span) {
    Compiler *c = s->c;
    Unit *unit = tr_compile_alloc(c, sizeof *unit);
    BlockScope *block = tr_compile_alloc(c, sizeof *block);
    if (!unit || !block) {
        return NULL;
    }
    unit->kind = kind;
    unit->parent = s->unit;
    unit->node = node;
    unit->name = name;
    unit->span = span;
    unit->last_symbol = &unit->first_symbol;
    unit->last_variable = &unit->first_variable;
    unit->class_name = s->unit ? s->unit->class_name : NULL;
    unit->block = block;
    block->unit = unit;
    block->outer = s->block;
    *c->last_unit = unit;
    c->last_unit = &unit->next;
    if (!tr_map_set(c, &c->units, node, unit)) {
        return NULL;
    }
    return unit;
}

static Scan enter(Scan *s, Unit *unit) {
    Scan inner = {.c = s->c,
                  .unit = unit,
                  .block = unit->block,
                  .nesting = s->nesting,
                  .iterable_depth = s->iterable_depth};
    return inner;
}

/* The unit that Python's rule binds names of `unit` in: a deferred block shares the variables of
 * the function around it. */
static Unit *binding_unit(Unit *unit) {
    while (unit->kind == UNIT_DEFER) {
        unit = unit->parent;
    }
    return unit;
}

static bool is_function_unit(const Unit *unit) {
    return unit->kind == UNIT_FUNCTION || unit->kind == UNIT_LAMBDA;
}

/* ---- names
 * -------------------------------------------------------------------------------------------------------
 */

/* The innermost `let` variable called `name` that is visible here, in this unit or an outer one. */
static Variable *visible_let(const Scan *s, const Name *name) {
    BlockScope *b = s->block;
    while (b) {
        for (Variable *v = b->lets; v; v = v->visible) {
            if (v->name == name) {
                return v;
            }
        }
        b = b->parent ? b->parent : b->outer;
    }
    return NULL;
}

static Use *add_use(Scan *s, const void *key, Name *name, Span span) {
    Compiler *c = s->c;
    if (c->use_count == c->use_capacity) {
        uint32_t capacity = c->use_capacity ? c->use_capacity * 2 : 256;
        Use *list = tr_compile_alloc(c, capacity * sizeof *list);
        if (!list) {
            return NULL;
        }
        if (c->use_count) {
            memcpy(list, c->use_list, c->use_count * sizeof *list);
        }
        c->use_list = list;
        c->use_capacity = capacity;
    }
    Use *use = &c->use_list[c->use_count++];
    *use = (Use){.unit = s->unit, .bind_unit = s->unit, .key = key, .name = name, .span = span};
    use->is_pattern_type = s->in_pattern_type;
    use->visible = visible_let(s, name);
    if (s->unit->last_use) {
        c->use_list[s->unit->last_use - 1].next = c->use_count;
    } else {
        s->unit->first_use = c->use_count;
    }
    s->unit->last_use = c->use_count;
    return use;
}

static void load(Scan *s, const void *key, Text text, Span span) {
    Compiler *c = s->c;
    Name *name = tr_name_mangled(c, s->unit, text);
    if (!name) {
        return;
    }
    Symbol *symbol = tr_unit_symbol(c, binding_unit(s->unit), name, true);
    if (symbol) {
        symbol->flags |= SYMBOL_USED;
    }
    add_use(s, key, name, span);
    if (s->unit->class_name && is_function_unit(s->unit) && tr_text_is(text, "super")) {
        Name *cell = tr_name_cstr(c, "__class__");
        if (cell) {
            add_use(s, NULL, cell, span);
        }
    }
}

static bool is_forbidden(Scan *s, Text text, Span span, bool is_delete) {
    if (tr_text_is(text, "__debug__")) {
        tr_compile_error(s->c, span, "assign-debug",
                         is_delete ? "cannot delete __debug__" : "cannot assign to __debug__");
        return true;
    }
    return false;
}

enum { BIND_ASSIGN, BIND_DECLARE, BIND_DELETE, BIND_IMPORT, BIND_CLASS, BIND_WALRUS };

static void bind(Scan *s, const void *key, Text text, Span span, int how) {
    Compiler *c = s->c;
    if (is_forbidden(s, text, span, how == BIND_DELETE)) {
        return;
    }
    Name *name = tr_name_mangled(c, s->unit, text);
    if (!name) {
        return;
    }
    Unit *target = binding_unit(s->unit);
    if (how == BIND_WALRUS) {
        while (target->kind == UNIT_COMPREHENSION || target->kind == UNIT_GENERATOR_EXP ||
               target->kind == UNIT_DEFER) {
            Symbol *inner = tr_unit_symbol(c, target, name, false);
            if (inner && (inner->flags & SYMBOL_ITERATION)) {
                tr_compile_error(
                    c, span, "walrus-rebinds",
                    "assignment expression cannot rebind comprehension iteration variable '%s'",
                    name->utf8);
                return;
            }
            inner = tr_unit_symbol(c, target, name, true);
            if (inner) {
                inner->flags |= SYMBOL_WALRUS;
            }
            target = target->parent;
        }
        if (target->kind == UNIT_CLASS && s->unit != target) {
            tr_compile_error(
                c, span, "walrus-in-class",
                "assignment expression within a comprehension cannot be used in a class body");
            return;
        }
        tr_unit_effective(s->unit)->has_rebinding = true;
        s->unit->has_rebinding = true;
        target->has_rebinding = true;
    }
    Symbol *symbol = tr_unit_symbol(c, target, name, true);
    Use *use = add_use(s, key, name, span);
    if (!symbol || !use) {
        return;
    }
    use->is_store = true;
    use->bind_unit = target;
    use->is_declaration = how == BIND_DECLARE || how == BIND_IMPORT || how == BIND_CLASS;
    if (use->is_declaration) {
        symbol->flags |= SYMBOL_DECLARED;
    }
    if (how == BIND_CLASS) {
        symbol->flags |= SYMBOL_CLASS;
    }
    if (how == BIND_DELETE) {
        symbol->flags |= SYMBOL_DELETED | SYMBOL_USED;
    }
    if (!symbol->span.line) {
        symbol->span = span;
    }
    symbol->flags |= SYMBOL_BOUND; /* provisional: scope_resolve.c recomputes it for names that turn
                                      out to be lets */
}

/* A new variable in the current scope, visible from here on. At the top level of module and class
 * bodies it is an ordinary attribute of those. */
static Variable *declare_let(Scan *s, const void *key, Text text, Span span, uint32_t flags) {
    Compiler *c = s->c;
    if (is_forbidden(s, text, span, false)) {
        return NULL;
    }
    Name *name = tr_name_mangled(c, s->unit, text);
    if (!name) {
        return NULL;
    }
    bool top = !s->block->is_block;
    if (top && s->unit->kind == UNIT_CLASS) {
        bind(s, key, text, span, BIND_DECLARE);
        return NULL;
    }
    VariableKind kind = VAR_LOCAL;
    if (top && s->unit->kind == UNIT_MODULE) {
        kind = VAR_GLOBAL;
        Symbol *symbol = tr_unit_symbol(c, s->unit, name, true);
        if (symbol) {
            symbol->flags |= SYMBOL_BOUND;
        }
        flags |= VARIABLE_BOUND;
    }
    if (s->suite_depth) {
        flags |= VARIABLE_IN_SUITE;
    }
    Variable *v = tr_unit_new_variable(c, s->unit, name, kind, flags | VARIABLE_LET, span);
    if (!v) {
        return NULL;
    }
    if (kind == VAR_GLOBAL) {
        v->unit = NULL;
        Symbol *symbol = tr_unit_symbol(c, s->unit, name, true);
        if (symbol) {
            symbol->variable = v;
        }
    }
    v->block = s->block;
    v->visible = s->block->lets;
    s->block->lets = v;
    if (key) {
        (void)tr_map_set(c, &c->uses, key, v);
    }
    return v;
}

/* Declares every name of an assignment target; other parts of it are evaluated here. */
static void declare_target(Scan *s, Expr *target, uint32_t flags, Expr *type) {
    switch (target->node.kind) {
    case EXPR_NAME: {
        Variable *v = declare_let(s, target, target->as.name, target->node.span, flags);
        if (v) {
            v->type = type;
        }
        break;
    }
    case EXPR_LIST:
    case EXPR_TUPLE:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            declare_target(s, target->as.elements.items[i], flags, NULL);
        }
        break;
    case EXPR_STARRED:
        declare_target(s, target->as.operand, flags, NULL);
        break;
    default:
        walk_expr(s, target);
        break;
    }
}

/* ---- functions and comprehensions
 * -------------------------------------------------------------------------------- */

static void add_parameter(Scan *s, Unit *unit, const void *key, Name *name, Span span,
                          uint32_t flags) {
    if (!name) {
        return;
    }
    Symbol *symbol = tr_unit_symbol(s->c, unit, name, true);
    if (!symbol) {
        return;
    }
    if (symbol->flags & SYMBOL_PARAMETER) {
        tr_compile_error(s->c, span, "duplicate-argument",
                         "duplicate argument '%s' in function definition", name->utf8);
        return;
    }
    symbol->flags |= SYMBOL_PARAMETER | SYMBOL_BOUND;
    symbol->span = span;
    symbol->variable =
        tr_unit_new_variable(s->c, unit, name, VAR_LOCAL, VARIABLE_PARAMETER | flags, span);
    unit->parameter_count++;
    if (key && symbol->variable) {
        (void)tr_map_set(s->c, &s->c->uses, key, symbol->variable);
    }
}

static void add_parameters(Scan *s, Unit *unit, const FunctionDef *f) {
    static const uint8_t order[] = {PARAM_POSITIONAL_ONLY, PARAM_NORMAL, PARAM_KEYWORD_ONLY,
                                    PARAM_VAR_POSITIONAL, PARAM_VAR_KEYWORD};
    if (unit->implicit_self) {
        add_parameter(s, unit, NULL, tr_name_cstr(s->c, "self"), unit->span, 0);
    }
    for (size_t k = 0; k < TR_COUNT(order); k++) {
        for (uint32_t i = 0; i < f->params.count; i++) {
            Param *p = &f->params.items[i];
            if (p->kind == order[k] && p->name.utf8) {
                (void)is_forbidden(s, p->name, p->span, false);
                add_parameter(s, unit, &p->name, tr_name_mangled(s->c, unit, p->name), p->span, 0);
            }
        }
        if (order[k] == PARAM_KEYWORD_ONLY && unit->is_fn) {
            for (uint32_t i = 0; i < f->type_params.count; i++) {
                TypeParam *t = &f->type_params.items[i];
                add_parameter(s, unit, &t->name, tr_name(s->c, t->name.utf8, t->name.length),
                              t->span, VARIABLE_TYPE_PARAM);
            }
        }
    }
}

/* Annotations of `def` are expressions of the scope around; those of `fn` are types, resolved at
 * run time. */
static void walk_annotation(Scan *s, Expr *annotation, bool is_fn) {
    if (annotation && !is_fn && !s->c->future_annotations &&
        annotation->node.kind < EXPR_FN_LITERAL) {
        walk_expr(s, annotation);
    }
}

static void walk_function(Scan *s, const void *key, FunctionDef *f, Name *name, bool is_async,
                          Span span) {
    Compiler *c = s->c;
    bool is_fn = (f->flags & FUNCTION_FN) != 0;
    for (uint32_t i = 0; i < f->params.count; i++) {
        Param *p = &f->params.items[i];
        if (p->default_value && p->kind != PARAM_KEYWORD_ONLY) {
            walk_expr(s, p->default_value);
        }
    }
    for (uint32_t i = 0; i < f->params.count; i++) {
        Param *p = &f->params.items[i];
        if (p->default_value && p->kind == PARAM_KEYWORD_ONLY) {
            walk_expr(s, p->default_value);
        }
    }
    for (uint32_t i = 0; i < f->params.count; i++) {
        walk_annotation(s, f->params.items[i].annotation, is_fn);
    }
    walk_annotation(s, f->returns, is_fn);
    UnitKind kind = f->lambda_body ? UNIT_LAMBDA : UNIT_FUNCTION;
    Unit *unit = new_unit(s, kind, key, name, span);
    if (!unit) {
        return;
    }
    unit->is_fn = is_fn;
    unit->is_method =
        s->unit->kind == UNIT_CLASS && !f->lambda_body && (f->flags & FUNCTION_METHOD);
    unit->is_coroutine = is_async;
    unit->brace = f->body.style == BLOCK_BRACE;
    unit->implicit_self = unit->is_method && is_fn &&
                          !(f->flags & (FUNCTION_STATIC | FUNCTION_EXPLICIT_SELF)) &&
                          !tr_function_has_decorator(f, "staticmethod") &&
                          !tr_function_has_decorator(f, "classmethod") &&
                          !tr_text_is(f->name, "new") && !tr_text_is(f->name, "__new__");
    add_parameters(s, unit, f);
    Scan inner = enter(s, unit);
    if (f->lambda_body) {
        walk_expr(&inner, f->lambda_body);
    } else {
        inner.nesting++;
        walk_stmts(&inner, &f->body.body);
    }
    (void)c;
}

static const char *comprehension_word(const Expr *e) {
    switch (e->node.kind) {
    case EXPR_LIST_COMP:
        return "list comprehension";
    case EXPR_SET_COMP:
        return "set comprehension";
    case EXPR_DICT_COMP:
        return "dict comprehension";
    default:
        return "generator expression";
    }
}

/* Marks the names of a comprehension's target: they are its own variables. */
static void bind_iteration(Scan *s, Expr *target) {
    switch (target->node.kind) {
    case EXPR_NAME: {
        Name *name = tr_name_mangled(s->c, s->unit, target->as.name);
        Symbol *symbol = tr_unit_symbol(s->c, s->unit, name, true);
        if (symbol) {
            if (symbol->flags & SYMBOL_WALRUS) {
                tr_compile_error(
                    s->c, target->node.span, "walrus-rebinds",
                    "comprehension inner loop cannot rebind assignment expression target '%s'",
                    name->utf8);
            }
            symbol->flags |= SYMBOL_ITERATION;
        }
        bind(s, target, target->as.name, target->node.span, BIND_DECLARE);
        break;
    }
    case EXPR_LIST:
    case EXPR_TUPLE:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            bind_iteration(s, target->as.elements.items[i]);
        }
        break;
    case EXPR_STARRED:
        bind_iteration(s, target->as.operand);
        break;
    default:
        walk_expr(s, target);
        break;
    }
}

static bool allows_await(const Scan *s) {
    const Unit *unit = s->unit;
    while (unit->kind == UNIT_COMPREHENSION || unit->kind == UNIT_DEFER) {
        unit = unit->parent;
    }
    return unit->kind == UNIT_GENERATOR_EXP ||
           (unit->kind == UNIT_FUNCTION && unit->is_coroutine) ||
           (unit->kind == UNIT_MODULE && s->c->options->top_level_await);
}

/* The unit becomes a coroutine, with the comprehensions around that it suspends. */
static void mark_await(Scan *s) {
    Unit *unit = s->unit;
    while (unit->kind == UNIT_COMPREHENSION || unit->kind == UNIT_DEFER) {
        unit->is_coroutine = true;
        unit = unit->parent;
    }
    unit->is_coroutine = true;
    if (unit->kind == UNIT_MODULE) {
        s->c->module_is_async = true;
    }
}

static void walk_comprehension(Scan *s, Expr *e) {
    Compiler *c = s->c;
    ComprehensionList *list = &e->as.comp.generators;
    s->iterable_depth++;
    walk_expr(s, list->items[0].iterable);
    s->iterable_depth--;
    bool is_generator = e->node.kind == EXPR_GENERATOR_EXP;
    Unit *unit =
        new_unit(s, is_generator ? UNIT_GENERATOR_EXP : UNIT_COMPREHENSION, e, NULL, e->node.span);
    if (!unit) {
        return;
    }
    add_parameter(s, unit, NULL, tr_name_cstr(c, ".0"), e->node.span, 0);
    unit->is_generator = is_generator;
    Scan inner = enter(s, unit);
    for (uint32_t i = 0; i < list->count; i++) {
        Comprehension *g = &list->items[i];
        bind_iteration(&inner, g->target);
        if (i > 0) {
            inner.iterable_depth++;
            walk_expr(&inner, g->iterable);
            inner.iterable_depth--;
        }
        for (uint32_t k = 0; k < g->conditions.count; k++) {
            walk_expr(&inner, g->conditions.items[k]);
        }
        if (g->is_async) {
            if (!is_generator && !allows_await(s)) {
                tr_compile_error(c, e->node.span, "async-comprehension",
                                 "asynchronous comprehension outside of an asynchronous function");
            }
            unit->is_coroutine = true;
            if (!is_generator) {
                mark_await(&inner);
            }
        }
    }
    if (e->as.comp.value) {
        /* The key is evaluated first. */
        walk_expr(&inner, e->as.comp.element);
        walk_expr(&inner, e->as.comp.value);
    } else {
        walk_expr(&inner, e->as.comp.element);
    }
    if (unit->has_rebinding) {
        s->unit->has_rebinding = true;
    }
}

/* ---- expressions
 * -------------------------------------------------------------------------------------------------
 */

static void walk_list(Scan *s, const ExprList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i]) {
            walk_expr(s, list->items[i]);
        }
    }
}

static void check_yield(Scan *s, Expr *e) {
    Unit *unit = s->unit;
    const char *word = e->node.kind == EXPR_AWAIT ? "await" : "yield";
    if (unit->kind == UNIT_COMPREHENSION || unit->kind == UNIT_GENERATOR_EXP) {
        tr_compile_error(s->c, e->node.span, "yield-in-comprehension", "'yield' inside %s",
                         comprehension_word((const Expr *)unit->node));
    } else if (unit->kind == UNIT_DEFER) {
        tr_compile_error(s->c, e->node.span, "yield-in-defer", "'yield' inside a deferred block");
    } else if (!is_function_unit(unit)) {
        tr_compile_error(s->c, e->node.span, "yield-outside", "'%s' outside function", word);
    } else if (e->node.kind == EXPR_YIELD_FROM && unit->is_coroutine) {
        tr_compile_error(s->c, e->node.span, "yield-from-async",
                         "'yield from' inside async function");
    } else {
        unit->is_generator = true;
    }
}

static void walk_await(Scan *s, Expr *e) {
    const Unit *unit = s->unit;
    while (unit->kind == UNIT_COMPREHENSION || unit->kind == UNIT_DEFER) {
        unit = unit->parent;
    }
    if (!allows_await(s)) {
        bool outside = unit->kind == UNIT_MODULE || unit->kind == UNIT_CLASS;
        tr_compile_error(s->c, e->node.span, "await-outside",
                         outside ? "'await' outside function" : "'await' outside async function");
    } else {
        mark_await(s);
    }
    walk_expr(s, e->as.operand);
}

static void walk_match(Scan *s, Expr *subject, const MatchCaseList *cases);

static void check_duplicate_keywords(Scan *s, const KeywordList *keywords) {
    for (uint32_t i = 0; i < keywords->count; i++) {
        Text name = keywords->items[i].name;
        if (name.utf8) {
            (void)is_forbidden(s, name, keywords->items[i].span, false);
        }
        for (uint32_t k = 0; name.utf8 && k < i; k++) {
            Text other = keywords->items[k].name;
            if (other.utf8 && other.length == name.length &&
                memcmp(other.utf8, name.utf8, name.length) == 0) {
                tr_compile_error(s->c, keywords->items[i].span, "keyword-repeated",
                                 "keyword argument repeated: %s", name.utf8);
            }
        }
    }
}

static void walk_expr(Scan *s, Expr *e) {
    if (!e || s->c->failed) {
        return;
    }
    if ((e->height & 31) == 0 && tr_stack_check(s->c->vm)) {
        s->c->failed = true;
        return;
    }
    switch ((ExprKind)e->node.kind) {
    case EXPR_BOOL_OP:
        walk_list(s, &e->as.bool_op);
        break;
    case EXPR_NAMED:
        walk_expr(s, e->as.named.value);
        if (s->iterable_depth) {
            tr_compile_error(
                s->c, e->node.span, "walrus-in-iterable",
                "assignment expression cannot be used in a comprehension iterable expression");
            break;
        }
        bind(s, e->as.named.target, e->as.named.target->as.name, e->as.named.target->node.span,
             BIND_WALRUS);
        break;
    case EXPR_BIN_OP:
        walk_expr(s, e->as.bin_op.left);
        walk_expr(s, e->as.bin_op.right);
        break;
    case EXPR_UNARY_OP:
        walk_expr(s, e->as.operand);
        break;
    case EXPR_LAMBDA:
        walk_function(s, e, e->as.lambda, NULL, false, e->node.span);
        break;
    case EXPR_FN_LITERAL:
        walk_function(s, e, e->as.function, NULL, (e->as.function->flags & FUNCTION_ASYNC) != 0,
                      e->node.span);
        break;
    case EXPR_IF_EXP:
        walk_expr(s, e->as.if_exp.test);
        walk_expr(s, e->as.if_exp.body);
        walk_expr(s, e->as.if_exp.orelse);
        break;
    case EXPR_DICT:
        for (uint32_t i = 0; i < e->as.dict.values.count; i++) {
            walk_expr(s, e->as.dict.keys.items[i]);
            walk_expr(s, e->as.dict.values.items[i]);
        }
        break;
    case EXPR_SET:
    case EXPR_LIST:
    case EXPR_TUPLE:
        walk_list(s, &e->as.elements);
        break;
    case EXPR_LIST_COMP:
    case EXPR_SET_COMP:
    case EXPR_DICT_COMP:
    case EXPR_GENERATOR_EXP:
        walk_comprehension(s, e);
        break;
    case EXPR_AWAIT:
        walk_await(s, e);
        break;
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
        check_yield(s, e);
        walk_expr(s, e->as.operand);
        break;
    case EXPR_COMPARE:
        walk_expr(s, e->as.compare.left);
        walk_list(s, &e->as.compare.comparators);
        break;
    case EXPR_CALL:
        walk_expr(s, e->as.call.func);
        walk_list(s, &e->as.call.args);
        check_duplicate_keywords(s, &e->as.call.keywords);
        for (uint32_t i = 0; i < e->as.call.keywords.count; i++) {
            walk_expr(s, e->as.call.keywords.items[i].value);
        }
        break;
    case EXPR_FORMATTED_VALUE:
        walk_expr(s, e->as.formatted.value);
        walk_expr(s, e->as.formatted.format_spec);
        break;
    case EXPR_JOINED_STR:
        walk_list(s, &e->as.joined);
        break;
    case EXPR_CONSTANT:
        break;
    case EXPR_ATTRIBUTE:
        walk_expr(s, e->as.attribute.value);
        if (e->node.context != CONTEXT_LOAD) {
            (void)is_forbidden(s, e->as.attribute.name, e->node.span,
                               e->node.context == CONTEXT_DELETE);
        }
        break;
    case EXPR_SUBSCRIPT:
        walk_expr(s, e->as.subscript.value);
        walk_expr(s, e->as.subscript.index);
        break;
    case EXPR_STARRED:
        walk_expr(s, e->as.operand);
        break;
    case EXPR_NAME:
        if (e->node.context == CONTEXT_STORE) {
            bind(s, e, e->as.name, e->node.span, BIND_ASSIGN);
        } else if (e->node.context == CONTEXT_DELETE) {
            bind(s, e, e->as.name, e->node.span, BIND_DELETE);
        } else {
            load(s, e, e->as.name, e->node.span);
        }
        break;
    case EXPR_SLICE:
        walk_expr(s, e->as.slice.lower);
        walk_expr(s, e->as.slice.upper);
        walk_expr(s, e->as.slice.step);
        break;
    case EXPR_STRUCT_LITERAL:
        s->c->struct_aware = s->c->struct_methods = true;
        walk_expr(s, e->as.struct_literal.type);
        for (uint32_t i = 0; i < e->as.struct_literal.fields.count; i++) {
            walk_expr(s, e->as.struct_literal.fields.items[i].value);
        }
        break;
    case EXPR_MATCH:
        s->unit->has_rebinding = true;
        s->unit->no_inline = true;
        walk_match(s, e->as.match.subject, &e->as.match.cases);
        break;
    case EXPR_RAW_PYTHON:
        s->unit->has_rebinding = true;
        s->unit->no_inline = true;
        if (e->as.raw->is_async) {
            break;
        }
        break;
    case EXPR_OPTIONAL_TYPE:
    case EXPR_RECORD_TYPE:
    case EXPR_FUNCTION_TYPE:
    case EXPR_REFERENCE_TYPE:
    case EXPR_KIND_COUNT:
        break;
    }
}

/* ---- blocks
 * ------------------------------------------------------------------------------------------------------
 */

/* Opens the scope of a brace block. The result is what to restore. */
static BlockScope *open_block(Scan *s, const Block *block, uint32_t *saved_depth) {
    BlockScope *previous = s->block;
    *saved_depth = s->suite_depth;
    if (block->style == BLOCK_BRACE) {
        BlockScope *scope = tr_compile_alloc(s->c, sizeof *scope);
        if (scope) {
            scope->parent = previous;
            scope->unit = s->unit;
            scope->is_block = true;
            scope->span = block->span;
            s->block = scope;
            s->suite_depth = 0;
            (void)tr_map_set(s->c, &s->c->blocks, block, scope);
        }
    } else {
        s->suite_depth++;
    }
    return previous;
}

static void close_block(Scan *s, BlockScope *previous, uint32_t saved_depth) {
    s->block = previous;
    s->suite_depth = saved_depth;
}

static void walk_block(Scan *s, Block *block) {
    if (!block || block->style == BLOCK_NONE) {
        return;
    }
    uint32_t depth;
    BlockScope *previous = open_block(s, block, &depth);
    walk_stmts(s, &block->body);
    close_block(s, previous, depth);
}

/* ---- patterns
 * ----------------------------------------------------------------------------------------------------
 */

typedef struct NameSet {
    Name *names[256];
    uint32_t count;
} NameSet;

static bool irrefutable(const Pattern *p) {
    if (p->node.kind == PATTERN_AS) {
        return !p->as.as.pattern || irrefutable(p->as.as.pattern);
    }
    if (p->node.kind == PATTERN_OR) {
        return p->as.patterns.count && irrefutable(p->as.patterns.items[p->as.patterns.count - 1]);
    }
    return false;
}

static void unreachable_after(Scan *s, const Pattern *p) {
    while (p->node.kind == PATTERN_OR) {
        p = p->as.patterns.items[p->as.patterns.count - 1];
    }
    if (p->node.kind == PATTERN_AS && p->as.as.name.utf8) {
        tr_compile_error(s->c, p->node.span, "unreachable-pattern",
                         "name capture '%s' makes remaining patterns unreachable",
                         p->as.as.name.utf8);
    } else {
        tr_compile_error(s->c, p->node.span, "unreachable-pattern",
                         "wildcard makes remaining patterns unreachable");
    }
}

static void collect(Scan *s, Text text, Span span, NameSet *set) {
    Name *name = tr_name_mangled(s->c, s->unit, text);
    for (uint32_t i = 0; i < set->count; i++) {
        if (set->names[i] == name) {
            tr_compile_error(s->c, span, "pattern-rebinds",
                             "multiple assignments to name '%s' in pattern", text.utf8);
            return;
        }
    }
    if (set->count < TR_COUNT(set->names)) {
        set->names[set->count++] = name;
    }
}

static void check_keys(Scan *s, const Pattern *p) {
    const ExprList *keys = &p->as.mapping.keys;
    for (uint32_t i = 0; i < keys->count; i++) {
        const Expr *a = keys->items[i];
        for (uint32_t k = 0; k < i; k++) {
            const Expr *b = keys->items[k];
            if (a->node.kind != EXPR_CONSTANT || b->node.kind != EXPR_CONSTANT ||
                a->as.constant.kind != b->as.constant.kind) {
                continue;
            }
            const Constant *x = &a->as.constant, *y = &b->as.constant;
            bool same = x->kind == CONSTANT_STRING || x->kind == CONSTANT_BYTES
                            ? x->text.length == y->text.length &&
                                  memcmp(x->text.utf8, y->text.utf8, x->text.length) == 0
                        : x->kind == CONSTANT_INT
                            ? x->fits && y->fits && x->value.integer == y->value.integer
                        : x->kind == CONSTANT_FLOAT ? x->value.number == y->value.number
                                                    : true;
            if (same && x->kind == CONSTANT_STRING) {
                tr_compile_error(s->c, p->node.span, "duplicate-key",
                                 "mapping pattern checks duplicate key ('%s')", x->text.utf8);
            } else if (same && x->kind == CONSTANT_INT) {
                tr_compile_error(s->c, p->node.span, "duplicate-key",
                                 "mapping pattern checks duplicate key (%lld)",
                                 (long long)x->value.integer);
            } else if (same) {
                tr_compile_error(s->c, p->node.span, "duplicate-key",
                                 "mapping pattern checks duplicate key");
            }
        }
    }
}

/* Checks a pattern and collects the names it binds. */
static void check_pattern(Scan *s, Pattern *p, NameSet *set) {
    switch ((PatternKind)p->node.kind) {
    case PATTERN_SEQUENCE: {
        bool star = false;
        for (uint32_t i = 0; i < p->as.patterns.count; i++) {
            if (p->as.patterns.items[i]->node.kind == PATTERN_STAR) {
                if (star) {
                    tr_compile_error(s->c, p->node.span, "pattern-stars",
                                     "multiple starred names in sequence pattern");
                }
                star = true;
            }
            check_pattern(s, p->as.patterns.items[i], set);
        }
        break;
    }
    case PATTERN_OR: {
        NameSet *first = NULL;
        for (uint32_t i = 0; i < p->as.patterns.count; i++) {
            NameSet *each = tr_compile_alloc(s->c, sizeof *each);
            if (!each) {
                return;
            }
            check_pattern(s, p->as.patterns.items[i], each);
            if (i + 1 < p->as.patterns.count && irrefutable(p->as.patterns.items[i])) {
                unreachable_after(s, p->as.patterns.items[i]);
            }
            if (!first) {
                first = each;
                continue;
            }
            bool same = first->count == each->count;
            for (uint32_t k = 0; same && k < each->count; k++) {
                bool found = false;
                for (uint32_t j = 0; j < first->count; j++) {
                    found |= first->names[j] == each->names[k];
                }
                same = found;
            }
            if (!same) {
                tr_compile_error(s->c, p->node.span, "pattern-names",
                                 "alternative patterns bind different names");
                return;
            }
        }
        for (uint32_t k = 0; first && k < first->count; k++) {
            collect(s, (Text){first->names[k]->utf8, first->names[k]->length}, p->node.span, set);
        }
        break;
    }
    case PATTERN_AS:
        if (p->as.as.pattern) {
            check_pattern(s, p->as.as.pattern, set);
        }
        if (p->as.as.name.utf8) {
            collect(s, p->as.as.name, p->node.span, set);
        }
        break;
    case PATTERN_STAR:
        if (p->as.star.utf8) {
            collect(s, p->as.star, p->node.span, set);
        }
        break;
    case PATTERN_MAPPING:
        check_keys(s, p);
        for (uint32_t i = 0; i < p->as.mapping.patterns.count; i++) {
            check_pattern(s, p->as.mapping.patterns.items[i], set);
        }
        if (tr_text_is(p->as.mapping.rest, "_")) {
            tr_compile_error(s->c, p->node.span, "pattern-rest", "invalid syntax");
        } else if (p->as.mapping.rest.utf8) {
            collect(s, p->as.mapping.rest, p->node.span, set);
        }
        break;
    case PATTERN_CLASS:
        for (uint32_t i = 0; i < p->as.class_.patterns.count; i++) {
            check_pattern(s, p->as.class_.patterns.items[i], set);
        }
        for (uint32_t i = 0; i < p->as.class_.keywords.count; i++) {
            Text name = p->as.class_.keywords.items[i].name;
            for (uint32_t k = 0; k < i; k++) {
                Text other = p->as.class_.keywords.items[k].name;
                if (other.length == name.length &&
                    memcmp(other.utf8, name.utf8, name.length) == 0) {
                    tr_compile_error(s->c, p->as.class_.keywords.items[i].pattern->node.span,
                                     "pattern-attribute",
                                     "attribute name repeated in class pattern: %s", name.utf8);
                }
            }
            check_pattern(s, p->as.class_.keywords.items[i].pattern, set);
        }
        break;
    case PATTERN_STRUCT:
        for (uint32_t i = 0; i < p->as.struct_.fields.count; i++) {
            check_pattern(s, p->as.struct_.fields.items[i].pattern, set);
        }
        break;
    default:
        break;
    }
}

/* A name bound by a pattern. The alternatives of an or-pattern share the variable that the first
 * one made. */
static void capture(Scan *s, Text *text, Span span, bool fresh) {
    if (!fresh) {
        bind(s, text, *text, span, BIND_ASSIGN);
        return;
    }
    Name *name = tr_name_mangled(s->c, s->unit, *text);
    for (Variable *v = s->block->lets; v; v = v->visible) {
        if (v->name == name) {
            (void)tr_map_set(s->c, &s->c->uses, text, v);
            return;
        }
    }
    declare_let(s, text, *text, span, 0);
}

static void walk_pattern_type(Scan *s, Expr *type) {
    s->in_pattern_type = true;
    walk_expr(s, type);
    s->in_pattern_type = false;
}

static void walk_pattern(Scan *s, Pattern *p, bool fresh) {
    switch ((PatternKind)p->node.kind) {
    case PATTERN_VALUE:
    case PATTERN_SINGLETON:
        walk_expr(s, p->as.value);
        break;
    case PATTERN_SEQUENCE:
    case PATTERN_OR:
        for (uint32_t i = 0; i < p->as.patterns.count; i++) {
            walk_pattern(s, p->as.patterns.items[i], fresh);
        }
        break;
    case PATTERN_MAPPING:
        for (uint32_t i = 0; i < p->as.mapping.keys.count; i++) {
            walk_expr(s, p->as.mapping.keys.items[i]);
        }
        for (uint32_t i = 0; i < p->as.mapping.patterns.count; i++) {
            walk_pattern(s, p->as.mapping.patterns.items[i], fresh);
        }
        if (p->as.mapping.rest.utf8) {
            capture(s, &p->as.mapping.rest, p->node.span, fresh);
        }
        break;
    case PATTERN_CLASS:
        walk_pattern_type(s, p->as.class_.type);
        for (uint32_t i = 0; i < p->as.class_.patterns.count; i++) {
            walk_pattern(s, p->as.class_.patterns.items[i], fresh);
        }
        for (uint32_t i = 0; i < p->as.class_.keywords.count; i++) {
            walk_pattern(s, p->as.class_.keywords.items[i].pattern, fresh);
        }
        break;
    case PATTERN_STAR:
        if (p->as.star.utf8) {
            capture(s, &p->as.star, p->node.span, fresh);
        }
        break;
    case PATTERN_AS:
        if (p->as.as.pattern) {
            walk_pattern(s, p->as.as.pattern, fresh);
        }
        if (p->as.as.name.utf8) {
            capture(s, &p->as.as.name, p->node.span, fresh);
        }
        break;
    case PATTERN_RANGE:
        walk_expr(s, p->as.range.low);
        walk_expr(s, p->as.range.high);
        break;
    case PATTERN_STRUCT:
        walk_pattern_type(s, p->as.struct_.type);
        for (uint32_t i = 0; i < p->as.struct_.fields.count; i++) {
            walk_pattern(s, p->as.struct_.fields.items[i].pattern, fresh);
        }
        break;
    case PATTERN_KIND_COUNT:
        break;
    }
}

static void walk_match(Scan *s, Expr *subject, const MatchCaseList *cases) {
    walk_expr(s, subject);
    for (uint32_t i = 0; i < cases->count; i++) {
        MatchCase *m = &cases->items[i];
        NameSet *set = tr_compile_alloc(s->c, sizeof *set);
        if (!set) {
            return;
        }
        if (i + 1 < cases->count && !m->guard && irrefutable(m->pattern)) {
            if (m->is_arrow) {
                tr_compile_warning(s->c, cases->items[i + 1].span, "unreachable-arm",
                                   "this arm can never match");
            } else {
                unreachable_after(s, m->pattern);
            }
        }
        check_pattern(s, m->pattern, set);
        /* Captures of a `=>` arm are variables of the arm; those of `case p:` follow Python's rule.
         */
        BlockScope *scope = NULL;
        BlockScope *previous = s->block;
        uint32_t depth = s->suite_depth;
        if (m->is_arrow) {
            scope = tr_compile_alloc(s->c, sizeof *scope);
            if (!scope) {
                return;
            }
            *scope = (BlockScope){
                .parent = previous, .unit = s->unit, .is_block = true, .span = m->span};
            s->block = scope;
            s->suite_depth = 0;
            (void)tr_map_set(s->c, &s->c->blocks, m, scope);
        }
        walk_pattern(s, m->pattern, m->is_arrow);
        walk_expr(s, m->guard);
        walk_block(s, &m->body);
        close_block(s, previous, depth);
    }
}

/* ---- statements
 * --------------------------------------------------------------------------------------------------
 */

static void walk_decorators(Scan *s, const ExprList *list, bool is_fn) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (!tr_decorator_is_attribute(list->items[i], is_fn)) {
            walk_expr(s, list->items[i]);
        }
    }
}

static void walk_class_like(Scan *s, const void *node, Text name_text, Block *body, Span span) {
    Compiler *c = s->c;
    Name *name = tr_name(c, name_text.utf8, name_text.length);
    Unit *unit = new_unit(s, UNIT_CLASS, node, name, span);
    if (!unit) {
        return;
    }
    unit->class_name = name;
    unit->uses_names = true;
    unit->brace = body->style == BLOCK_BRACE;
    Scan inner = enter(s, unit);
    inner.nesting++;
    walk_stmts(&inner, &body->body);
}

static void walk_global(Scan *s, Stmt *stmt, bool is_nonlocal) {
    Compiler *c = s->c;
    const char *word = is_nonlocal ? "nonlocal" : "global";
    Unit *unit = binding_unit(s->unit);
    if (is_nonlocal && unit->kind == UNIT_MODULE) {
        tr_compile_error(c, stmt->node.span, "nonlocal-module",
                         "nonlocal declaration not allowed at module level");
        return;
    }
    for (uint32_t i = 0; i < stmt->as.names.count; i++) {
        Name *name = tr_name_mangled(c, s->unit, stmt->as.names.items[i]);
        Symbol *symbol = tr_unit_symbol(c, unit, name, true);
        if (!symbol) {
            return;
        }
        uint32_t flags = symbol->flags;
        if (flags & SYMBOL_PARAMETER) {
            tr_compile_error(c, stmt->node.span, "global", "name '%s' is parameter and %s",
                             name->utf8, word);
        } else if ((flags & SYMBOL_BOUND) && !(flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) &&
                   !(flags & SYMBOL_ANNOTATED)) {
            tr_compile_error(c, stmt->node.span, "global",
                             "name '%s' is assigned to before %s declaration", name->utf8, word);
        } else if (flags & SYMBOL_ANNOTATED) {
            tr_compile_error(c, stmt->node.span, "global", "annotated name '%s' can't be %s",
                             name->utf8, word);
        } else if ((flags & SYMBOL_USED) && !(flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
            tr_compile_error(c, stmt->node.span, "global",
                             "name '%s' is used prior to %s declaration", name->utf8, word);
        }
        symbol->flags |= is_nonlocal ? SYMBOL_NONLOCAL : SYMBOL_GLOBAL;
        Symbol *of_module = is_nonlocal ? NULL : tr_unit_symbol(c, c->module_unit, name, true);
        if (of_module) {
            of_module->flags |= SYMBOL_GLOBAL_BELOW;
        }
        if ((symbol->flags & SYMBOL_NONLOCAL) && (symbol->flags & SYMBOL_GLOBAL)) {
            tr_compile_error(c, stmt->node.span, "global", "name '%s' is nonlocal and global",
                             name->utf8);
        }
        symbol->span = stmt->node.span;
        if (is_nonlocal) {
            Use *use = add_use(s, &stmt->as.names.items[i], name, stmt->node.span);
            (void)use;
        }
    }
}

static void walk_import(Scan *s, AliasList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        Alias *a = &list->items[i];
        if (a->asname.utf8) {
            bind(s, a, a->asname, a->span, BIND_IMPORT);
            continue;
        }
        const char *dot = memchr(a->name.utf8, '.', a->name.length);
        Text first = {a->name.utf8, dot ? (size_t)(dot - a->name.utf8) : a->name.length};
        bind(s, a, first, a->span, BIND_IMPORT);
    }
}

static void walk_future(Scan *s, Stmt *stmt) {
    static const char *const known[] = {"nested_scopes",    "generators",     "division",
                                        "absolute_import",  "with_statement", "print_function",
                                        "unicode_literals", "generator_stop", "annotations"};
    AliasList *names = &stmt->as.import_from.names;
    for (uint32_t i = 0; i < names->count; i++) {
        bool found = false;
        for (size_t k = 0; k < TR_COUNT(known); k++) {
            found |= tr_text_is(names->items[i].name, known[k]);
        }
        if (tr_text_is(names->items[i].name, "braces")) {
            tr_compile_error(s->c, stmt->node.span, "future", "not a chance");
        } else if (!found) {
            tr_compile_error(s->c, stmt->node.span, "future", "future feature %s is not defined",
                             names->items[i].name.utf8);
        }
    }
}

static void walk_import_from(Scan *s, Stmt *stmt) {
    AliasList *names = &stmt->as.import_from.names;
    if (tr_text_is(stmt->as.import_from.module, "__future__") && stmt->as.import_from.level == 0) {
        walk_future(s, stmt);
    }
    for (uint32_t i = 0; i < names->count; i++) {
        Alias *a = &names->items[i];
        if (tr_text_is(a->name, "*")) {
            s->c->has_star_import = true;
            if (s->unit->kind != UNIT_MODULE) {
                tr_compile_error(s->c, a->span, "import-star",
                                 "import * only allowed at module level");
            }
            continue;
        }
        bind(s, a, a->asname.utf8 ? a->asname : a->name, a->span, BIND_IMPORT);
    }
}

static void walk_for(Scan *s, Stmt *stmt) {
    Block *body = stmt->as.for_.body;
    if (stmt->node.kind == STMT_ASYNC_FOR) {
        if (!allows_await(s)) {
            tr_compile_error(s->c, stmt->node.span, "async-outside",
                             "'async for' outside async function");
        }
        mark_await(s);
    }
    walk_expr(s, stmt->as.for_.iterable);
    uint32_t depth;
    uint32_t star = s->except_star;
    if (body->style == BLOCK_BRACE) {
        BlockScope *previous = open_block(s, body, &depth);
        declare_target(s, stmt->as.for_.target, VARIABLE_LOOP, NULL);
        s->loop_depth++;
        s->except_star = 0;
        walk_stmts(s, &body->body);
        s->except_star = star;
        s->loop_depth--;
        close_block(s, previous, depth);
    } else {
        walk_expr(s, stmt->as.for_.target);
        s->loop_depth++;
        s->except_star = 0;
        walk_block(s, body);
        s->except_star = star;
        s->loop_depth--;
    }
    walk_block(s, stmt->as.for_.orelse);
}

static void walk_try(Scan *s, Stmt *stmt) {
    walk_block(s, stmt->as.try_.body);
    bool is_star = stmt->node.kind == STMT_TRY_STAR;
    HandlerList *handlers = &stmt->as.try_.handlers;
    for (uint32_t i = 0; i < handlers->count; i++) {
        ExceptClause *h = &handlers->items[i];
        if (!h->type && i + 1 < handlers->count) {
            tr_compile_error(s->c, h->span, "bare-except", "default 'except:' must be last");
        }
        walk_expr(s, h->type);
        if (is_star) {
            s->except_star++;
        }
        uint32_t depth;
        BlockScope *previous = open_block(s, &h->body, &depth);
        if (h->name.utf8) {
            if (h->body.style == BLOCK_BRACE) {
                declare_let(s, &h->name, h->name, h->span, 0);
            } else {
                s->suite_depth = depth;
                bind(s, &h->name, h->name, h->span, BIND_ASSIGN);
                Symbol *symbol = tr_unit_symbol(s->c, binding_unit(s->unit),
                                                tr_name_mangled(s->c, s->unit, h->name), true);
                if (symbol) {
                    symbol->flags |= SYMBOL_DELETED;
                }
                s->suite_depth++;
            }
        }
        walk_stmts(s, &h->body.body);
        close_block(s, previous, depth);
        if (is_star) {
            s->except_star--;
        }
    }
    walk_block(s, stmt->as.try_.orelse);
    walk_block(s, stmt->as.try_.finalbody);
}

static void walk_let(Scan *s, Stmt *stmt) {
    Expr *target = stmt->as.let.target, *value = stmt->as.let.value;
    uint32_t flags = stmt->as.let.is_const ? VARIABLE_CONST : 0;
    bool recursive = value && value->node.kind == EXPR_FN_LITERAL && target->node.kind == EXPR_NAME;
    if (recursive) { /* the function may call itself by this name */
        declare_target(s, target, flags, stmt->as.let.annotation);
    }
    walk_expr(s, value);
    if (!recursive) {
        declare_target(s, target, flags, stmt->as.let.annotation);
    }
}

static void walk_ann_assign(Scan *s, Stmt *stmt) {
    Expr *target = stmt->as.ann_assign.target;
    bool in_function = is_function_unit(binding_unit(s->unit));
    walk_expr(s, stmt->as.ann_assign.value);
    if (target->node.kind == EXPR_NAME) {
        Unit *unit = binding_unit(s->unit);
        Name *name = tr_name_mangled(s->c, s->unit, target->as.name);
        Symbol *symbol = tr_unit_symbol(s->c, unit, name, true);
        if (symbol && stmt->as.ann_assign.simple) {
            if (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL) && unit->kind != UNIT_MODULE) {
                tr_compile_error(s->c, stmt->node.span, "annotated",
                                 "annotated name '%s' can't be %s", name->utf8,
                                 symbol->flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
            }
            symbol->flags |= SYMBOL_ANNOTATED;
            s->unit->has_annotations = true;
        }
        if (stmt->as.ann_assign.simple || stmt->as.ann_assign.value) {
            bind(s, target, target->as.name, target->node.span, BIND_ASSIGN);
        }
    } else {
        walk_expr(s, target);
    }
    if (!in_function || !stmt->as.ann_assign.simple) {
        walk_annotation(s, stmt->as.ann_assign.annotation, false);
    }
}

static void walk_methods(Scan *s, Stmt *stmt, Text name, Block *body) {
    walk_class_like(s, stmt, name, body, stmt->node.span);
}

static void walk_return(Scan *s, Stmt *stmt) {
    Unit *unit = s->unit;
    if (s->except_star) {
        tr_compile_error(s->c, stmt->as.value ? stmt->as.value->node.span : stmt->node.span,
                         "return-in-except-star",
                         "'break', 'continue' and 'return' cannot appear in an except* block");
    }
    if (unit->kind == UNIT_DEFER) {
        tr_compile_error(s->c, stmt->node.span, "return-in-defer",
                         "'return' cannot leave a deferred block");
    } else if (!is_function_unit(unit)) {
        tr_compile_error(s->c, stmt->node.span, "return-outside", "'return' outside function");
    }
    walk_expr(s, stmt->as.value);
}

static void walk_loop_exit(Scan *s, Stmt *stmt) {
    bool is_break = stmt->node.kind == STMT_BREAK;
    if (s->except_star) {
        tr_compile_error(s->c, stmt->node.span, "break-in-except-star",
                         "'break', 'continue' and 'return' cannot appear in an except* block");
    } else if (!s->loop_depth) {
        if (s->unit->kind == UNIT_DEFER) {
            tr_compile_error(s->c, stmt->node.span, "break-in-defer",
                             "'%s' cannot leave a deferred block", is_break ? "break" : "continue");
        } else {
            tr_compile_error(s->c, stmt->node.span, "break-outside",
                             is_break ? "'break' outside loop" : "'continue' not properly in loop");
        }
    }
}

static void walk_defer(Scan *s, Stmt *stmt) {
    if (s->unit->kind == UNIT_CLASS && !s->block->is_block) {
        tr_compile_error(s->c, stmt->node.span, "defer-in-class", "'defer' in a class body");
        return;
    }
    if (s->block->is_block) {
        s->block->has_defer = true;
    } else {
        s->unit->has_defer = true;
    }
    if (stmt->as.defer.call) {
        Expr *call = stmt->as.defer.call;
        if (call->node.kind == EXPR_AWAIT) {
            walk_await(s, call);
        } else {
            walk_expr(s, call);
        }
        return;
    }
    Unit *unit = new_unit(s, UNIT_DEFER, stmt, NULL, stmt->node.span);
    if (!unit) {
        return;
    }
    unit->brace = stmt->as.defer.block->style == BLOCK_BRACE;
    Scan inner = enter(s, unit);
    walk_stmts(&inner, &stmt->as.defer.block->body);
}

/* The name that `import python "a.b-c"` or `import c "dir/x.h"` binds without `as`: the last
 * component, made an identifier. */
Name *tr_foreign_module_name(Compiler *c, const Stmt *stmt) {
    Text path = stmt->as.import_foreign.path;
    if (stmt->as.import_foreign.asname.utf8) {
        return tr_name(c, stmt->as.import_foreign.asname.utf8,
                       stmt->as.import_foreign.asname.length);
    }
    size_t start = 0, end = path.length;
    bool is_c = stmt->node.kind == STMT_IMPORT_C;
    for (size_t i = 0; i < path.length; i++) {
        if (path.utf8[i] == (is_c ? '/' : '.')) {
            start = i + 1;
        }
    }
    for (size_t i = start; is_c && i < path.length; i++) {
        if (path.utf8[i] == '.') {
            end = i;
            break;
        }
    }
    char *copy = tr_compile_alloc(c, end - start + 2);
    if (!copy) {
        return NULL;
    }
    size_t n = 0;
    for (size_t i = start; i < end; i++) {
        unsigned char ch = (unsigned char)path.utf8[i];
        bool ok = ch >= 128 || ch == '_' || (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') ||
                  (ch >= '0' && ch <= '9');
        if (n == 0 && ch >= '0' && ch <= '9') {
            copy[n++] = '_';
        }
        copy[n++] = ok ? (char)ch : '_';
    }
    return tr_name(c, copy, n);
}

static void walk_extern(Scan *s, const StmtList *body) {
    for (uint32_t i = 0; i < body->count; i++) {
        Stmt *proto = body->items[i];
        if (proto->node.kind == STMT_PROTO && tr_stmt_enabled(s->c, proto)) {
            bind(s, proto->as.function, proto->as.function->name, proto->node.span, BIND_DECLARE);
        }
    }
}

static void walk_stmt(Scan *s, Stmt *stmt) {
    Compiler *c = s->c;
    switch ((StmtKind)stmt->node.kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: {
        FunctionDef *f = stmt->as.function;
        walk_decorators(s, &f->decorators, (f->flags & FUNCTION_FN) != 0);
        Name *name = tr_name(c, f->name.utf8, f->name.length);
        bool is_init =
            s->unit->kind == UNIT_CLASS && (f->flags & FUNCTION_FN) && tr_text_is(f->name, "init");
        if (is_init) {
            name = tr_name_cstr(c, "__init__");
            Symbol *symbol = tr_unit_symbol(c, s->unit, name, false);
            if (symbol && (symbol->flags & SYMBOL_BOUND)) {
                tr_compile_error(c, f->name_span, "two-constructors",
                                 "a class has either 'fn init' or '__init__', not both");
            }
        } else if (s->unit->kind == UNIT_CLASS && tr_text_is(f->name, "__init__")) {
            Symbol *symbol = tr_unit_symbol(c, s->unit, name, false);
            if (symbol && (symbol->flags & SYMBOL_BOUND) && (symbol->flags & SYMBOL_CLASS)) {
                tr_compile_error(c, f->name_span, "two-constructors",
                                 "a class has either 'fn init' or '__init__', not both");
            }
        }
        walk_function(s, stmt, f, name, stmt->node.kind == STMT_ASYNC_FUNCTION_DEF,
                      stmt->node.span);
        if (is_init) {
            bind(s, f, (Text){"__init__", 8}, stmt->node.span, BIND_CLASS);
        } else {
            bind(s, f, f->name, stmt->node.span, BIND_DECLARE);
        }
        if (s->unit->kind == UNIT_MODULE && (f->flags & FUNCTION_FN) &&
            tr_text_is(f->name, "main")) {
            bool required = false;
            for (uint32_t i = 0; i < f->params.count; i++) {
                ParamKind kind = f->params.items[i].kind;
                required |= !f->params.items[i].default_value && kind != PARAM_VAR_POSITIONAL &&
                            kind != PARAM_VAR_KEYWORD;
            }
            c->main_declared = !required;
        }
        break;
    }
    case STMT_CLASS_DEF:
    case STMT_PYTHON_CLASS: {
        ClassDef *d = stmt->as.class_def;
        walk_decorators(s, &d->decorators, false);
        walk_list(s, &d->bases);
        check_duplicate_keywords(s, &d->keywords);
        for (uint32_t i = 0; i < d->keywords.count; i++) {
            walk_expr(s, d->keywords.items[i].value);
        }
        walk_class_like(s, stmt, d->name, &d->body, stmt->node.span);
        bind(s, d, d->name, stmt->node.span, BIND_CLASS);
        break;
    }
    case STMT_STRUCT: {
        StructDef *d = stmt->as.struct_def;
        c->struct_aware = c->struct_methods = true;
        walk_decorators(s, &d->decorators, false);
        for (uint32_t i = 0; i < d->fields.count; i++) {
            walk_expr(s, d->fields.items[i].default_value);
        }
        walk_methods(s, stmt, d->name, &d->body);
        bind(s, d, d->name, stmt->node.span, BIND_CLASS);
        break;
    }
    case STMT_ENUM: {
        EnumDef *d = stmt->as.enum_def;
        walk_decorators(s, &d->decorators, false);
        for (uint32_t i = 0; i < d->variants.count; i++) {
            walk_expr(s, d->variants.items[i].value);
        }
        walk_methods(s, stmt, d->name, &d->body);
        bind(s, d, d->name, stmt->node.span, BIND_CLASS);
        break;
    }
    case STMT_RETURN:
        walk_return(s, stmt);
        break;
    case STMT_DELETE:
        walk_list(s, &stmt->as.targets);
        break;
    case STMT_ASSIGN:
        walk_expr(s, stmt->as.assign.value);
        walk_list(s, &stmt->as.assign.targets);
        break;
    case STMT_AUG_ASSIGN:
        if (stmt->as.aug_assign.target->node.kind == EXPR_NAME) {
            Name *name = tr_name_mangled(c, s->unit, stmt->as.aug_assign.target->as.name);
            Symbol *symbol = tr_unit_symbol(c, binding_unit(s->unit), name, true);
            if (symbol) {
                symbol->flags |= SYMBOL_USED;
            }
            walk_expr(s, stmt->as.aug_assign.value);
            walk_expr(s, stmt->as.aug_assign.target);
        } else {
            walk_expr(s, stmt->as.aug_assign.target);
            walk_expr(s, stmt->as.aug_assign.value);
        }
        break;
    case STMT_ANN_ASSIGN:
        walk_ann_assign(s, stmt);
        break;
    case STMT_FOR:
    case STMT_ASYNC_FOR:
        walk_for(s, stmt);
        break;
    case STMT_WHILE: {
        uint32_t star = s->except_star;
        walk_expr(s, stmt->as.branch.test);
        s->loop_depth++;
        s->except_star = 0;
        walk_block(s, stmt->as.branch.body);
        s->except_star = star;
        s->loop_depth--;
        walk_block(s, stmt->as.branch.orelse);
        break;
    }
    case STMT_IF:
        for (;;) { /* chains of elif can be thousands long */
            walk_expr(s, stmt->as.branch.test);
            walk_block(s, stmt->as.branch.body);
            Block *orelse = stmt->as.branch.orelse;
            if (orelse->style != BLOCK_ELIF) {
                walk_block(s, orelse);
                break;
            }
            stmt = orelse->body.items[0];
        }
        break;
    case STMT_WITH:
    case STMT_ASYNC_WITH:
        if (stmt->node.kind == STMT_ASYNC_WITH) {
            if (!allows_await(s)) {
                tr_compile_error(c, stmt->node.span, "async-outside",
                                 "'async with' outside async function");
            }
            mark_await(s);
        }
        for (uint32_t i = 0; i < stmt->as.with.items.count; i++) {
            walk_expr(s, stmt->as.with.items.items[i].context);
            walk_expr(s, stmt->as.with.items.items[i].target);
        }
        walk_block(s, stmt->as.with.body);
        break;
    case STMT_MATCH:
        walk_match(s, stmt->as.match.subject, &stmt->as.match.cases);
        break;
    case STMT_RAISE:
        walk_expr(s, stmt->as.raise.exception);
        walk_expr(s, stmt->as.raise.cause);
        break;
    case STMT_TRY:
    case STMT_TRY_STAR:
        walk_try(s, stmt);
        break;
    case STMT_ASSERT:
        walk_expr(s, stmt->as.assert_.test);
        walk_expr(s, stmt->as.assert_.message);
        if (stmt->as.assert_.test->node.kind == EXPR_TUPLE &&
            stmt->as.assert_.test->as.elements.count) {
            tr_compile_warning(c, stmt->node.span, "assert-tuple",
                               "assertion is always true, perhaps remove parentheses?");
        }
        break;
    case STMT_IMPORT:
        walk_import(s, &stmt->as.import);
        break;
    case STMT_IMPORT_FROM:
        walk_import_from(s, stmt);
        break;
    case STMT_GLOBAL:
        walk_global(s, stmt, false);
        break;
    case STMT_NONLOCAL:
        walk_global(s, stmt, true);
        break;
    case STMT_EXPR:
        walk_expr(s, stmt->as.value);
        break;
    case STMT_PASS:
        break;
    case STMT_BREAK:
    case STMT_CONTINUE:
        walk_loop_exit(s, stmt);
        break;
    case STMT_LET:
        walk_let(s, stmt);
        break;
    case STMT_DEFER:
        walk_defer(s, stmt);
        break;
    case STMT_EXTERN:
        walk_extern(s, &stmt->as.extern_.body);
        break;
    case STMT_PROTO:
    case STMT_IMPORT_JS:
        bind(s, stmt->as.function, stmt->as.function->name, stmt->node.span, BIND_DECLARE);
        break;
    case STMT_IMPORT_PYTHON:
    case STMT_IMPORT_C: {
        Name *name = tr_foreign_module_name(c, stmt);
        if (name) {
            bind(s, stmt, (Text){name->utf8, name->length}, stmt->node.span, BIND_IMPORT);
        }
        break;
    }
    case STMT_RAW_PYTHON:
        s->unit->has_rebinding = true;
        break;
    case STMT_BLOCK:
        walk_block(s, stmt->as.block);
        break;
    case STMT_KIND_COUNT:
        break;
    }
}

static void walk_stmts(Scan *s, const StmtList *list) {
    if (++s->nesting > 1000) {
        tr_compile_error(s->c, list->count ? list->items[0]->node.span : no_span(), "too-deep",
                         "too many nested blocks");
        s->nesting--;
        return;
    }
    if (tr_stack_check(s->c->vm)) {
        s->c->failed = true;
    }
    for (uint32_t i = 0; i < list->count && !s->c->failed && !s->c->no_memory; i++) {
        if (tr_stmt_enabled(s->c, list->items[i])) {
            walk_stmt(s, list->items[i]);
        }
    }
    s->nesting--;
}

/* `from __future__` must come first; finds out about `annotations`. */
static void scan_futures(Compiler *c) {
    bool allowed = true;
    for (uint32_t i = 0; i < c->module->body.count; i++) {
        const Stmt *stmt = c->module->body.items[i];
        bool is_future = stmt->node.kind == STMT_IMPORT_FROM && stmt->as.import_from.level == 0 &&
                         tr_text_is(stmt->as.import_from.module, "__future__");
        if (is_future) {
            if (!allowed) {
                tr_compile_error(c, stmt->node.span, "future",
                                 "from __future__ imports must occur at the beginning of the file");
            }
            for (uint32_t k = 0; k < stmt->as.import_from.names.count; k++) {
                c->future_annotations |=
                    tr_text_is(stmt->as.import_from.names.items[k].name, "annotations");
            }
        } else if (!(i == 0 && stmt->node.kind == STMT_EXPR &&
                     stmt->as.value->node.kind == EXPR_CONSTANT &&
                     stmt->as.value->as.constant.kind == CONSTANT_STRING)) {
            allowed = false;
        }
    }
}

void tr_scope_analyse(Compiler *c) {
    c->last_unit = &c->first_unit;
    scan_futures(c);
    Scan s = {.c = c};
    c->struct_aware = c->module->style == BLOCK_BRACE;
    Unit *unit = new_unit(&s, UNIT_MODULE, c->module, tr_name_cstr(c, "<module>"), c->module->span);
    if (!unit) {
        return;
    }
    unit->uses_names = c->options->use_names;
    unit->brace = c->module->style == BLOCK_BRACE;
    c->module_unit = unit;
    Scan inner = enter(&s, unit);
    walk_stmts(&inner, &c->module->body);
    if (!c->no_memory && !c->failed) {
        tr_scope_resolve(c);
    }
}
