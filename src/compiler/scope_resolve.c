/* Scope analysis, second half: what every recorded use means, which comprehensions are inlined,
 * what is captured, where it lives.
 *
 * Units come outer before inner, and the bindings of a unit are decided before any use in it or in
 * inner units is resolved: an assignment without `let` goes to a `let` of an enclosing function
 * only if nothing between hides it (language reference 6.3), which needs the finished outer units.
 * A comprehension is inlined unless an inner function captures its variables or it stands in a
 * class body (whose names it must not see). */
#include "compiler/scope_walk.h"

#include "objects/dict.h"

static bool hides(const Symbol *symbol) {
    return symbol &&
           (symbol->flags & (SYMBOL_BOUND | SYMBOL_PARAMETER | SYMBOL_GLOBAL | SYMBOL_NONLOCAL));
}

static Variable *global_variable(Compiler *c, Name *name) {
    Symbol *symbol = tr_unit_symbol(c, c->module_unit, name, false);
    if (symbol && symbol->variable && symbol->variable->kind == VAR_GLOBAL) {
        return symbol->variable;
    }
    Variable *v = tr_map_get(&c->globals, name);
    if (!v) {
        v = tr_unit_new_variable(c, c->module_unit, name, VAR_GLOBAL, 0, (Span){0});
        if (!v || !tr_map_set(c, &c->globals, name, v)) {
            return NULL;
        }
        v->unit = NULL;
    }
    return v;
}

static Variable *namespace_variable(Compiler *c, Name *name) {
    Variable *v = tr_map_get(&c->namespace_vars, name);
    if (!v) {
        v = tr_unit_new_variable(c, c->module_unit, name, VAR_NAME, 0, (Span){0});
        if (!v || !tr_map_set(c, &c->namespace_vars, name, v)) {
            return NULL;
        }
    }
    return v;
}

/* Gives a name that Python's rule binds in `unit` its variable. */
static void make_bound(Compiler *c, Unit *unit, Symbol *symbol, Span span) {
    symbol->flags |= SYMBOL_BOUND;
    if (symbol->variable || (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
        return;
    }
    uint32_t flags = symbol->flags & SYMBOL_DELETED ? VARIABLE_MAY_UNBIND : 0;
    if (unit->kind == UNIT_MODULE && (!unit->uses_names || (symbol->flags & SYMBOL_GLOBAL_BELOW))) {
        Variable *v = global_variable(c, symbol->name);
        if (v) {
            v->flags |= VARIABLE_BOUND | (symbol->flags & SYMBOL_CLASS ? VARIABLE_CLASS : 0);
            symbol->variable = v;
        }
    } else if (unit->uses_names) {
        symbol->variable = namespace_variable(c, symbol->name);
    } else {
        symbol->variable = tr_unit_new_variable(c, unit, symbol->name, VAR_LOCAL, flags, span);
    }
}

/* Is `v` (visible by position) hidden by Python's binding of the name in a unit between `from`
 * (included) and its owner? */
static bool is_hidden(Compiler *c, const Unit *from, const Variable *v) {
    for (const Unit *u = from; u && u != v->unit; u = u->parent) {
        if (u->kind == UNIT_MODULE) {
            break;
        }
        if (u->kind == UNIT_CLASS && u != from) {
            continue;
        }
        if (hides(tr_unit_symbol(c, (Unit *)(uintptr_t)u, v->name, false))) {
            return true;
        }
    }
    return false;
}

/* The `let` at the top level of the module; functions see it wherever they stand. */
static Variable *module_let(Compiler *c, Name *name) {
    Symbol *symbol = tr_unit_symbol(c, c->module_unit, name, false);
    return symbol && symbol->variable && (symbol->variable->flags & VARIABLE_LET) ? symbol->variable
                                                                                  : NULL;
}

static void assign_const_error(Compiler *c, const Use *use, const Variable *v) {
    if ((v->flags & VARIABLE_CONST) && !use->is_declaration) {
        tr_compile_error(c, use->span, "const", "cannot assign to constant '%s'", use->name->utf8);
    }
}

/* Step A: decide for every store whether it goes to a let or makes Python's rule bind the name. */
static void resolve_stores(Compiler *c, Unit *unit) {
    for (uint32_t i = unit->first_use; i; i = c->use_list[i - 1].next) {
        Use *use = &c->use_list[i - 1];
        if (!use->is_store) {
            continue;
        }
        Unit *target = use->bind_unit;
        Symbol *symbol = tr_unit_symbol(c, target, use->name, true);
        if (!symbol) {
            return;
        }
        Variable *let = use->visible;
        if (let && let->unit && tr_unit_effective(let->unit) == target) {
            /* A let of this very function: the store is to it. */
        } else if (symbol->flags & (SYMBOL_PARAMETER | SYMBOL_GLOBAL | SYMBOL_NONLOCAL |
                                    SYMBOL_ITERATION | SYMBOL_DECLARED)) {
            if (!(let && !let->unit && target->kind == UNIT_MODULE)) {
                let = NULL;
            }
        } else if (target->kind == UNIT_CLASS) {
            let = NULL;
        } else {
            if (!let && target->kind != UNIT_MODULE) {
                let = module_let(c, use->name);
            }
            if (let && let->unit != target && is_hidden(c, target->parent, let)) {
                let = NULL;
            }
            if (let && (symbol->flags & SYMBOL_BOUND)) {
                let = NULL; /* an earlier assignment, before the let was visible, made it a variable
                               of this function */
            }
        }
        if (let) {
            assign_const_error(c, use, let);
            use->visible = let;
            if (use->key) {
                (void)tr_map_set(c, &c->uses, use->key, let);
            }
            if (symbol->flags & SYMBOL_DELETED) {
                let->flags |= VARIABLE_MAY_UNBIND;
            }
            symbol->flags |= SYMBOL_USED;
        } else {
            use->visible = NULL;
            make_bound(c, target, symbol, use->span);
        }
    }
}

static bool has_class_cell(const Unit *unit) {
    return unit->kind == UNIT_CLASS;
}

/* What `name` means in `unit`, where the let `visible` (or NULL) can be seen. */
static Variable *resolve(Compiler *c, Unit *unit, Name *name, Variable *visible, Name *class_cell) {
    for (Unit *u = unit; u; u = u->parent) {
        if (visible && visible->unit == u) {
            return visible;
        }
        if (u->kind == UNIT_MODULE) {
            break;
        }
        if (u->kind == UNIT_CLASS && u != unit) {
            if (name == class_cell && has_class_cell(u)) {
                if (!u->class_cell) {
                    u->class_cell =
                        tr_unit_new_variable(c, u, name, VAR_LOCAL, VARIABLE_CELL, u->span);
                    u->needs_class_cell = true;
                }
                return u->class_cell;
            }
            continue;
        }
        Symbol *symbol = tr_unit_symbol(c, u, name, false);
        if (!symbol) {
            continue;
        }
        if (symbol->flags & SYMBOL_GLOBAL) {
            return global_variable(c, name);
        }
        if (symbol->flags & SYMBOL_NONLOCAL) {
            continue;
        }
        if ((symbol->flags & (SYMBOL_BOUND | SYMBOL_PARAMETER)) && symbol->variable) {
            return symbol->variable;
        }
    }
    const Symbol *own = unit->kind == UNIT_MODULE ? tr_unit_symbol(c, unit, name, false) : NULL;
    if (own && (own->flags & SYMBOL_GLOBAL_BELOW)) {
        return global_variable(c, name);
    }
    if (unit->uses_names) { /* class body, exec(): the namespace first */
        return namespace_variable(c, name);
    }
    return global_variable(c, name);
}

static void check_self(Compiler *c, const Use *use, const Variable *v) {
    if (v->kind == VAR_GLOBAL && !(v->flags & VARIABLE_BOUND) && !c->module_unit->uses_names &&
        !c->has_star_import && use->name->length == 4 && memcmp(use->name->utf8, "self", 4) == 0) {
        const Unit *u = use->unit;
        while (u && u->kind != UNIT_FUNCTION) {
            u = u->parent;
        }
        if (u && u->is_fn) {
            tr_compile_error(
                c, use->span, "no-self",
                u->is_method ? "no self here: a static method has no object"
                             : "no self here: only methods of a class, struct or enum have one");
        }
    }
}

/* Step B: the meaning of every use. */
static void resolve_uses(Compiler *c, Unit *unit) {
    Name *class_cell = tr_name_cstr(c, "__class__");
    for (uint32_t i = unit->first_use; i && !c->no_memory; i = c->use_list[i - 1].next) {
        Use *use = &c->use_list[i - 1];
        Variable *v = use->is_store ? use->visible : NULL;
        if (!v) {
            Unit *from = use->is_store ? use->bind_unit : unit;
            /* An assignment whose name is declared nonlocal or free resolves outwards as a load
             * does. */
            v = resolve(c, from, use->name, use->is_store ? NULL : use->visible, class_cell);
        }
        if (!v) {
            return;
        }
        if (use->is_store) {
            v->flags |= VARIABLE_STORED;
        } else {
            v->flags |= VARIABLE_USED;
            check_self(c, use, v);
            if (v->kind == VAR_GLOBAL && use->name->length == 4 &&
                memcmp(use->name->utf8, "main", 4) == 0) {
                c->main_referenced = true;
            }
        }
        use->visible = v; /* from here on: the result */
        if (use->key) {
            (void)tr_map_set(c, &c->uses, use->key, v);
        }
        if (v->kind == VAR_LOCAL && v->unit != use->unit) {
            UnitList *entry = tr_compile_alloc(c, sizeof *entry);
            if (!entry) {
                return;
            }
            *entry = (UnitList){use->unit, v->capturers};
            v->capturers = entry;
        }
    }
}

/* Names that a module has without defining them. */
static bool is_module_attribute(const Name *name) {
    return name->length > 4 && memcmp(name->utf8, "__", 2) == 0 &&
           memcmp(name->utf8 + name->length - 2, "__", 2) == 0;
}

/* `check` only: a global that is read, that the module never binds and that is no builtin. */
static void warn_undefined(Compiler *c) {
    DictObject *builtins = c->vm->builtins;
    if (c->has_star_import || c->module_unit->uses_names || !builtins) {
        return;
    }
    static const char *const dynamic[] = {"globals", "exec",
                                          "vars"}; /* may define names nobody sees */
    for (uint32_t i = 0; i < c->use_count; i++) {
        const Name *name = c->use_list[i].name;
        for (size_t k = 0; k < TR_COUNT(dynamic); k++) {
            if (strcmp(name->utf8, dynamic[k]) == 0) {
                return;
            }
        }
    }
    for (uint32_t i = 0; i < c->use_count && !c->failed; i++) {
        const Use *use = &c->use_list[i];
        const Variable *v = use->visible;
        if (use->is_store || use->is_pattern_type || !use->key || !v || v->kind != VAR_GLOBAL ||
            (v->flags & (VARIABLE_BOUND | VARIABLE_STORED)) || is_module_attribute(use->name)) {
            continue;
        }
        StrObject *name = tr_name_string(c, use->name);
        if (name && tr_is_undef(tr_dict_get_str(c->vm, builtins, name))) {
            tr_compile_warning(c, use->span, "undefined-name", "undefined name '%s'",
                               use->name->utf8);
        }
    }
}

Unit *tr_unit_effective(Unit *unit) {
    while (unit->inlined) {
        unit = unit->parent;
    }
    return unit;
}

/* Step C, inner comprehensions first: may this one be inlined? Its variables must be used only by
 * itself and by inlined ones in it. */
static void decide_inlining(Compiler *c) {
    uint32_t count = 0;
    for (Unit *u = c->first_unit; u; u = u->next) {
        count++;
    }
    Unit **all = tr_compile_alloc(c, (count + 1) * sizeof *all);
    if (!all) {
        return;
    }
    uint32_t n = 0;
    for (Unit *u = c->first_unit; u; u = u->next) {
        all[n++] = u;
    }
    while (n > 0) {
        Unit *u = all[--n];
        if (u->kind != UNIT_COMPREHENSION || u->no_inline || u->parent->uses_names ||
            u->parent->kind == UNIT_CLASS) {
            continue;
        }
        bool inlinable = true;
        for (Variable *v = u->first_variable; v && inlinable; v = v->next) {
            for (UnitList *entry = v->capturers; entry && inlinable; entry = entry->next) {
                for (Unit *user = entry->unit; user != u; user = user->parent) {
                    inlinable &= user->inlined;
                }
            }
        }
        u->inlined = inlinable;
    }
    /* One inside a class body or exec() through another comprehension is fine: the outer one is a
     * function. */
}

static void add_free(Compiler *c, Unit *unit, Variable *v) {
    for (uint32_t i = 0; i < unit->free_count; i++) {
        if (unit->frees[i] == v) {
            return;
        }
    }
    if (unit->free_count == unit->free_capacity) {
        uint32_t capacity = unit->free_capacity ? unit->free_capacity * 2 : 8;
        Variable **frees = tr_compile_alloc(c, capacity * sizeof *frees);
        if (!frees) {
            return;
        }
        if (unit->free_count) {
            memcpy(frees, unit->frees, unit->free_count * sizeof *frees);
        }
        unit->frees = frees;
        unit->free_capacity = capacity;
    }
    unit->frees[unit->free_count++] = v;
}

/* Step D: variables used across code objects become cells, and free variables of everything on the
 * way. */
static void mark_captures(Compiler *c) {
    for (uint32_t i = 0; i < c->use_count && !c->no_memory; i++) {
        const Use *use = &c->use_list[i];
        Variable *v = use->visible;
        if (!v || v->kind != VAR_LOCAL) {
            continue;
        }
        Unit *owner = tr_unit_effective(v->unit);
        Unit *user = tr_unit_effective(use->unit);
        if (user == owner) {
            continue;
        }
        v->flags |= VARIABLE_CELL;
        for (; user && user != owner;
             user = user->parent ? tr_unit_effective(user->parent) : NULL) {
            add_free(c, user, v);
        }
    }
}

static int compare_names(const Name *a, const Name *b) {
    int order = memcmp(a->utf8, b->utf8, TR_MIN(a->length, b->length));
    return order ? order : (int)a->length - (int)b->length;
}

static void sort_frees(Unit *unit) {
    for (uint32_t i = 1; i < unit->free_count; i++) {
        Variable *v = unit->frees[i];
        uint32_t k = i;
        for (; k > 0 && compare_names(unit->frees[k - 1]->name, v->name) > 0; k--) {
            unit->frees[k] = unit->frees[k - 1];
        }
        unit->frees[k] = v;
    }
}

/* Step E: registers. Parameters were made first; a hidden type parameter that nobody uses goes
 * away. */
static void number_registers(Unit *unit) {
    uint32_t reg = 0;
    Variable **link = &unit->first_variable;
    unit->variable_count = 0;
    for (Variable *v = *link; v; v = *link) {
        if ((v->flags & VARIABLE_TYPE_PARAM) && !(v->flags & VARIABLE_USED)) {
            *link = v->next;
            unit->parameter_count--;
            continue;
        }
        if (unit->inlined) {
            v->flags |= VARIABLE_COMPREHENSION;
        } else {
            v->reg = reg++;
        }
        unit->variable_count++;
        link = &v->next;
    }
}

static void check_nonlocal(Compiler *c, Unit *unit) {
    for (Symbol *symbol = unit->first_symbol; symbol; symbol = symbol->next) {
        if (!(symbol->flags & SYMBOL_NONLOCAL) || (symbol->flags & SYMBOL_GLOBAL)) {
            continue;
        }
        bool found = false;
        for (Unit *u = unit->parent; u && u->kind != UNIT_MODULE && !found; u = u->parent) {
            if (u->kind == UNIT_CLASS) {
                found = u == unit->parent ? false : found;
                found |= symbol->name == tr_name_cstr(c, "__class__");
                continue;
            }
            Symbol *outer = tr_unit_symbol(c, u, symbol->name, false);
            if (outer && (outer->flags & SYMBOL_GLOBAL)) {
                break;
            }
            found = outer && (outer->flags & (SYMBOL_BOUND | SYMBOL_PARAMETER)) &&
                    !(outer->flags & SYMBOL_NONLOCAL);
        }
        for (uint32_t i = unit->first_use; i && !found; i = c->use_list[i - 1].next) {
            const Use *use = &c->use_list[i - 1];
            found = use->name == symbol->name && use->visible && use->visible->unit != unit;
        }
        if (!found) {
            tr_compile_error(c, symbol->span, "nonlocal", "no binding for nonlocal '%s' found",
                             symbol->name->utf8);
        }
    }
}

void tr_scope_resolve(Compiler *c) {
    for (Unit *u = c->first_unit; u && !c->no_memory; u = u->next) {
        for (Symbol *symbol = u->first_symbol; symbol; symbol = symbol->next) {
            if (!(symbol->flags & SYMBOL_PARAMETER)) {
                symbol->flags &= ~(uint32_t)SYMBOL_BOUND;
            }
        }
    }
    for (Unit *u = c->first_unit; u && !c->no_memory; u = u->next) {
        resolve_stores(c, u);
    }
    for (Unit *u = c->first_unit; u && !c->no_memory; u = u->next) {
        check_nonlocal(c, u);
    }
    for (Unit *u = c->first_unit; u && !c->no_memory; u = u->next) {
        resolve_uses(c, u);
    }
    if (c->no_memory) {
        return;
    }
    if (c->options->lint) {
        warn_undefined(c);
    }
    decide_inlining(c);
    mark_captures(c);
    for (Unit *u = c->first_unit; u && !c->no_memory; u = u->next) {
        sort_frees(u);
        number_registers(u);
    }
}

Variable *tr_scope_variable(const Compiler *c, const void *key) {
    return tr_map_get(&c->uses, key);
}

Unit *tr_scope_unit(const Compiler *c, const void *node) {
    return tr_map_get(&c->units, node);
}

BlockScope *tr_scope_block(const Compiler *c, const void *block) {
    return tr_map_get(&c->blocks, block);
}

int32_t tr_unit_free_index(const Unit *unit, const Variable *variable) {
    for (uint32_t i = 0; i < unit->free_count; i++) {
        if (unit->frees[i] == variable) {
            return (int32_t)i;
        }
    }
    return -1;
}
