/* Functions: the code of a body and the closure made of it.
 *
 * `def` evaluates annotations into the function's dictionary and checks nothing (unless --strict-
 * types); `fn` keeps its types in the code object's
 * `extra` facts and checks arguments and results. extra is a dict: "types" (one entry per parameter
 * register, None unchecked), "returns", "type_params" (names), "annotations" ((name, text) pairs),
 * each present only if there is something to say. */
#include "compiler/emit.h"
#include "compiler/scope_walk.h"

#include "objects/dict.h"

char *qualname_of(Emitter *e, const Name *name) {
    if (!name) {
        e->c->no_memory = true;
        return NULL;
    }
    const char *middle = e->unit->kind == UNIT_CLASS ? "." : ".<locals>.";
    const Symbol *symbol = tr_unit_symbol(e->c, e->unit, (Name *)(uintptr_t)name, false);
    if (e->unit->kind == UNIT_MODULE || (symbol && (symbol->flags & SYMBOL_GLOBAL))) {
        return tr_arena_copy(&e->c->arena, name->utf8, name->length);
    }
    size_t prefix = strlen(e->qualname), join = strlen(middle);
    char *text = tr_compile_alloc(e->c, prefix + join + name->length + 1);
    if (text) {
        memcpy(text, e->qualname, prefix);
        memcpy(text + prefix, middle, join);
        memcpy(text + prefix + join, name->utf8, name->length);
    }
    return text;
}

void emit_closure(Emitter *e, CodeObject *code_taken, Unit *unit, uint32_t base, uint32_t target) {
    if (!e->reachable) {
        tr_object_release(e->c->vm, code_taken);
        return;
    }
    if (base == NO_REGISTER) {
        base = temp_block(e, 3);
        for (uint32_t i = 0; i < 3; i++) {
            load_undef(e, base + i);
        }
    }
    e->top = base + 3;
    for (uint32_t i = 0; i < unit->free_count; i++) {
        load_cell(e, unit->frees[i], temp_new(e));
    }
    uint32_t k = constant_take(e, tr_obj(code_taken));
    emit(e, OP_MAKE_FUNCTION, 0, target, k, base);
    e->top = base;
}

/* ---- the body
 * ----------------------------------------------------------------------------------------------------
 */

void emit_unit_cells(Emitter *e) {
    for (Variable *v = e->unit->first_variable; v; v = v->next) {
        if (v->flags & VARIABLE_PARAMETER) {
            set_assigned(e, v, true);
        }
        if (!(v->flags & VARIABLE_CELL) || v->unit != e->unit) {
            continue;
        }
        if (v->flags & VARIABLE_PARAMETER) {
            emit(e, OP_MAKE_CELL, 0, v->reg, 0, 0);
        } else if (!(v->flags & VARIABLE_LET) ||
                   ((v->flags & VARIABLE_IN_SUITE) && v->block && !v->block->is_block)) {
            emit(e, OP_NEW_CELL, 0, v->reg, 0, 0);
        }
    }
}

static bool checks_types(const Emitter *e, const FunctionDef *f) {
    return (f->flags & FUNCTION_FN) || e->c->options->strict_types;
}

/* Type parameters that the body uses are hidden keyword-only parameters: None unless f[int](...)
 * bound them. */
static void emit_type_parameters(Emitter *e, const FunctionDef *f) {
    for (uint32_t i = 0; i < f->type_params.count; i++) {
        const TypeParam *t = &f->type_params.items[i];
        Variable *v = tr_scope_variable(e->c, &t->name);
        if (!v || !(v->flags & VARIABLE_USED)) {
            continue;
        }
        Label bound = label_new(e);
        emit_jump_op(e, OP_JUMP_IF_NOT_NONE, 0, v->reg, bound);
        uint32_t callee = intrinsic_begin(e, INTRINSIC_infer_type);
        load_text(e, t->name.utf8, t->name.length, temp_new(e));
        uint32_t count = 1;
        for (uint32_t k = 0; k < f->params.count; k++) {
            const Param *p = &f->params.items[k];
            Variable *argument = tr_scope_variable(e->c, &p->name);
            if (p->annotation && argument && type_mentions(p->annotation, t->name)) {
                load_constant(e, type_value(e, p->annotation), temp_new(e));
                emit(e, OP_MOVE, 0, temp_new(e), argument->reg, 0);
                count += 2;
                break;
            }
        }
        intrinsic_end(e, callee, count, v->reg);
        label_bind(e, bound);
    }
}

static void emit_parameter_checks(Emitter *e, const FunctionDef *f) {
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        Variable *v = tr_scope_variable(e->c, &p->name);
        if (p->annotation && v && p->kind != PARAM_VAR_POSITIONAL && p->kind != PARAM_VAR_KEYWORD) {
            e->span = p->span;
            emit_type_check(e, v->reg, p->annotation, "parameter", v->name);
        }
    }
}

static void function_body(Emitter *e, const void *node) {
    const FunctionDef *f = node;
    Span start = e->span;
    e->is_struct_method = e->parent && e->parent->in_struct && e->unit->is_method;
    if (e->code->code_flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) {
        emit(e, OP_GENERATOR_START, 0, 0, 0, 0);
    }
    if (checks_types(e, f)) {
        emit_type_parameters(e, f);
        emit_parameter_checks(e, f);
        if (f->returns && !(e->code->code_flags & (CODE_GENERATOR | CODE_ASYNC_GENERATOR)) &&
            type_is_checked(e, f->returns)) {
            e->returns = f->returns;
        }
    }
    e->span = start;
    emit_unit_cells(e);
    if (f->lambda_body) {
        emit_return(e, f->lambda_body, f->lambda_body->node.span);
        return;
    }
    Flow defer;
    if (e->unit->has_defer) {
        emit_defer_begin(e, &defer);
    }
    const StmtList *body = &f->body.body;
    if ((f->flags & FUNCTION_SINGLE_EXPR) && body->count == 1 &&
        body->items[0]->node.kind == STMT_EXPR) {
        emit_return(e, body->items[0]->as.value, body->items[0]->node.span);
    } else {
        emit_statements(e, body);
    }
    if (e->reachable && e->returns) {
        emit_return(e, NULL, e->span);
    }
    if (e->unit->has_defer) {
        emit_defer_end(e, &defer);
    }
}

/* ---- facts
 * -------------------------------------------------------------------------------------------------------
 */

static bool set_fact(Emitter *e, DictObject *facts, const char *key, Value taken) {
    if (tr_is_undef(taken)) {
        emit_fail(e);
        return false;
    }
    bool ok = tr_dict_set_cstr(e->c->vm, facts, key, taken);
    tr_release(e->c->vm, taken);
    if (!ok) {
        emit_fail(e);
    }
    return ok;
}

static Value type_or_none(Emitter *e, const Expr *annotation) {
    Value v = annotation ? type_value(e, annotation) : tr_none();
    return tr_is_undef(v) ? tr_none() : v;
}

static void add_facts(Emitter *e, CodeObject *code, const FunctionDef *f, const Unit *unit) {
    VM *vm = e->c->vm;
    bool typed = f->returns != NULL;
    for (uint32_t i = 0; i < f->params.count; i++) {
        typed |= f->params.items[i].annotation != NULL;
    }
    if (!(f->flags & FUNCTION_FN) || (!typed && f->type_params.count == 0)) {
        return;
    }
    e->type_params = &f->type_params;
    DictObject *facts = tr_dict_new(vm);
    uint32_t n = unit->parameter_count, pairs = 0;
    Value *types = tr_compile_alloc(e->c, (n + 1) * sizeof *types);
    Value *texts = tr_compile_alloc(e->c, (f->params.count + 2) * sizeof *texts);
    if (!facts || !types || !texts) {
        if (!facts) {
            emit_fail(e);
        }
        tr_object_release(vm, facts);
        return;
    }
    for (uint32_t i = 0; i < n; i++) {
        types[i] = tr_none();
    }
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        const Variable *v = tr_scope_variable(e->c, &p->name);
        if (p->annotation && v && v->reg < n) {
            types[v->reg] = type_or_none(e, p->annotation);
            Value pair[2] = {text_value(e, p->name.utf8, p->name.length),
                             annotation_text(e, p->annotation)};
            texts[pairs++] = tuple_value(e, pair, 2);
        }
    }
    if (f->returns) {
        Value pair[2] = {text_value(e, "return", 6), annotation_text(e, f->returns)};
        texts[pairs++] = tuple_value(e, pair, 2);
    }
    bool ok = set_fact(e, facts, "types", tuple_value(e, types, n));
    Value all = tuple_value(e, texts, pairs);
    ok = ok ? set_fact(e, facts, "annotations", all) : (tr_release(vm, all), false);
    if (ok && f->returns) {
        ok = set_fact(e, facts, "returns", type_or_none(e, f->returns));
    }
    if (ok && f->type_params.count) {
        Value *names = tr_compile_alloc(e->c, f->type_params.count * sizeof *names);
        for (uint32_t i = 0; names && i < f->type_params.count; i++) {
            names[i] = text_value(e, f->type_params.items[i].name.utf8,
                                  f->type_params.items[i].name.length);
        }
        ok =
            names && set_fact(e, facts, "type_params", tuple_value(e, names, f->type_params.count));
    }
    if (ok) {
        code->extra = tr_obj(facts);
    } else {
        tr_object_release(vm, facts);
    }
}

/* ---- making the function
 * ----------------------------------------------------------------------------------------- */

static void emit_defaults(Emitter *e, const FunctionDef *f, uint32_t target) {
    uint32_t first = e->top, n = 0;
    bool all_constant = true;
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        if (!p->default_value || p->kind == PARAM_KEYWORD_ONLY) {
            continue;
        }
        Value v;
        all_constant = all_constant && constant_fold(e, p->default_value, &v);
        if (all_constant) {
            tr_release(e->c->vm, v);
        }
        n++;
    }
    if (n == 0) {
        load_undef(e, target);
        return;
    }
    Value *items = all_constant ? tr_compile_alloc(e->c, n * sizeof *items) : NULL;
    uint32_t k = 0;
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        if (!p->default_value || p->kind == PARAM_KEYWORD_ONLY) {
            continue;
        }
        if (!items) {
            emit_push(e, p->default_value);
        } else if (!constant_fold(e, p->default_value, &items[k++])) {
            items[k - 1] = tr_undef();
        }
    }
    if (items) {
        load_constant(e, tuple_value(e, items, n), target);
    } else {
        emit(e, OP_BUILD_TUPLE, 0, target, first, n);
    }
    e->top = first;
}

static void emit_keyword_defaults(Emitter *e, const FunctionDef *f, uint32_t target) {
    uint32_t first = e->top, n = 0;
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        if (p->default_value && p->kind == PARAM_KEYWORD_ONLY) {
            uint32_t key = temp_new(e);
            emit_ad(e, OP_LOAD_K, 0, key,
                    (int32_t)constant_name(e, tr_name_mangled(e->c, e->scope_unit, p->name)));
            emit_push(e, p->default_value);
            n++;
        }
    }
    for (uint32_t i = 0; i < f->type_params.count; i++) {
        const Variable *v = tr_scope_variable(e->c, &f->type_params.items[i].name);
        if (v && (v->flags & VARIABLE_USED) && (v->flags & VARIABLE_TYPE_PARAM)) {
            uint32_t key = temp_new(e);
            emit_ad(
                e, OP_LOAD_K, 0, key,
                (int32_t)constant_name(e, tr_type_param_name(e->c, f->type_params.items[i].name)));
            load_none(e, temp_new(e));
            n++;
        }
    }
    if (n) {
        emit(e, OP_BUILD_DICT, 0, target, first, n);
    } else {
        load_undef(e, target);
    }
    e->top = first;
}

static void push_annotation(Emitter *e, Name *name, Expr *annotation) {
    uint32_t key = temp_new(e);
    emit_ad(e, OP_LOAD_K, 0, key, (int32_t)constant_name(e, name));
    uint32_t value = temp_new(e);
    if (e->c->future_annotations || annotation->node.kind >= EXPR_FN_LITERAL) {
        load_constant(e, annotation_text(e, annotation), value);
    } else if (annotation->node.kind == EXPR_STARRED) { /* *args: *Ts */
        Operand o = emit_operand(e, annotation->as.operand);
        emit(e, OP_UNPACK, take_b(o), value, o.reg, 1);
    } else {
        emit_to(e, annotation, value);
    }
    e->top = value + 1;
}

static void emit_annotations(Emitter *e, const FunctionDef *f, uint32_t target) {
    uint32_t first = e->top, n = 0;
    if (!(f->flags & FUNCTION_FN)) {
        for (uint32_t i = 0; i < f->params.count; i++) {
            const Param *p = &f->params.items[i];
            if (p->annotation) {
                push_annotation(e, tr_name_mangled(e->c, e->scope_unit, p->name), p->annotation);
                n++;
            }
        }
        if (f->returns) {
            push_annotation(e, tr_name_cstr(e->c, "return"), f->returns);
            n++;
        }
    }
    if (n) {
        emit(e, OP_BUILD_DICT, 0, target, first, n);
    } else {
        load_undef(e, target);
    }
    e->top = first;
}

static uint32_t function_flags(const Emitter *e, const FunctionDef *f, const Unit *unit) {
    uint32_t flags =
        CODE_OPTIMIZED | CODE_NEWLOCALS | (e->unit->kind == UNIT_MODULE ? 0u : CODE_NESTED);
    if (unit->is_coroutine) {
        flags |= unit->is_generator ? CODE_ASYNC_GENERATOR : CODE_COROUTINE;
    } else if (unit->is_generator) {
        flags |= CODE_GENERATOR;
    }
    for (uint32_t i = 0; i < f->params.count; i++) {
        flags |= f->params.items[i].kind == PARAM_VAR_POSITIONAL ? CODE_VARARGS : 0u;
        flags |= f->params.items[i].kind == PARAM_VAR_KEYWORD ? CODE_VARKEYWORDS : 0u;
    }
    flags |= f->flags & FUNCTION_FN ? CODE_FN : 0u;
    flags |= unit->implicit_self ? CODE_IMPLICIT_SELF : 0u;
    return flags;
}

static void set_counts(CodeObject *code, const FunctionDef *f, const Unit *unit) {
    code->positional_count = unit->implicit_self ? 1 : 0;
    code->positional_only_count = 0;
    code->keyword_only_count = 0;
    for (uint32_t i = 0; i < f->params.count; i++) {
        ParamKind kind = f->params.items[i].kind;
        code->positional_count += kind == PARAM_NORMAL || kind == PARAM_POSITIONAL_ONLY;
        code->positional_only_count += kind == PARAM_POSITIONAL_ONLY;
        code->keyword_only_count += kind == PARAM_KEYWORD_ONLY;
    }
    if (code->positional_only_count && unit->implicit_self) {
        code->positional_only_count++;
    }
    bool cells = false;
    for (const Variable *v = unit->first_variable; v; v = v->next) {
        code->keyword_only_count += (v->flags & VARIABLE_TYPE_PARAM) != 0;
        cells |= (v->flags & VARIABLE_PARAMETER) && (v->flags & VARIABLE_CELL);
    }
    if (!cells && !code->keyword_only_count &&
        !(code->code_flags & (CODE_VARARGS | CODE_VARKEYWORDS))) {
        code->code_flags |= CODE_SIMPLE_ARGS;
    }
}

void emit_function(Emitter *e, const void *key, FunctionDef *f, Name *name, Stmt *stmt,
                   uint32_t target) {
    Unit *unit = tr_scope_unit(e->c, key);
    if (!unit) {
        return;
    }
    if (!name) {
        name = tr_name_cstr(e->c, f->lambda_body ? "<lambda>" : "<fn>");
    }
    uint32_t top = e->top;
    uint32_t base = temp_block(e, 3);
    emit_defaults(e, f, base);
    emit_keyword_defaults(e, f, base + 1);
    emit_annotations(e, f, base + 2);
    Span span = stmt ? stmt->node.span : unit->span;
    if (f->decorators.count) {
        span.line = f->decorators.items[0]->node.span.line;
    }
    CodeObject *code = emit_unit(e->c, e, unit, qualname_of(e, name), name, function_body, f, span,
                                 function_flags(e, f, unit));
    if (!code) {
        return;
    }
    set_counts(code, f, unit);
    if (e->unit->kind == UNIT_CLASS && e->in_struct) {
        code->code_flags |= CODE_STRUCT_METHOD;
    }
    size_t length;
    const char *doc = f->lambda_body ? NULL : docstring_of(&f->body.body, &length);
    if (doc && !e->c->failed) {
        code->doc = text_value(e, doc, length);
    }
    const TypeParamList *outer = e->type_params;
    add_facts(e, code, f, unit);
    e->type_params = outer;
    emit_closure(e, code, unit, base, target);
    e->top = top;
}

/* Attributes that the runtime wants to know of: set_fn_info(function, facts). */
static void emit_function_info(Emitter *e, const Stmt *stmt, const FunctionDef *f, uint32_t reg) {
    static const char *const marks[] = {"test", "ignore", "should_panic"};
    bool any = stmt->attributes && stmt->attributes->count;
    for (size_t i = 0; i < TR_COUNT(marks) && (f->flags & FUNCTION_FN); i++) {
        any |= tr_function_has_decorator(f, marks[i]);
    }
    if (!any) {
        return;
    }
    uint32_t callee = intrinsic_begin(e, INTRINSIC_set_fn_info);
    emit_move(e, temp_new(e), temp_operand(reg));
    uint32_t dict = temp_new(e), first = e->top, n = 0;
    if (stmt->attributes && stmt->attributes->count) {
        load_text(e, "attributes", 10, temp_new(e));
        load_constant(e, attributes_value(e, stmt->attributes), temp_new(e));
        n++;
    }
    for (size_t i = 0; i < TR_COUNT(marks); i++) {
        const Attribute *a = tr_find_attribute(stmt, marks[i]);
        bool decorated = (f->flags & FUNCTION_FN) && tr_function_has_decorator(f, marks[i]);
        if (!a && !decorated) {
            continue;
        }
        load_text(e, marks[i], strlen(marks[i]), temp_new(e));
        uint32_t value = temp_new(e);
        const Expr *text = a ? a->value : NULL;
        if (a && !text && a->args.count) {
            text = a->args.items[0].value;
        }
        Value constant;
        if (text && constant_fold(e, text, &constant)) {
            load_constant(e, constant, value);
        } else {
            load_constant(e, tr_bool(true), value);
        }
        n++;
    }
    emit(e, OP_BUILD_DICT, 0, dict, first, n);
    e->top = dict + 1;
    intrinsic_end(e, callee, 2, reg);
}

void emit_function_statement(Emitter *e, Stmt *stmt) {
    FunctionDef *f = stmt->as.function;
    uint32_t first = e->top, count = 0;
    for (uint32_t i = 0; i < f->decorators.count; i++) {
        if (!tr_decorator_is_attribute(f->decorators.items[i], (f->flags & FUNCTION_FN) != 0)) {
            emit_push(e, f->decorators.items[i]);
            count++;
        }
    }
    Variable *v = variable_at(e, f);
    Unit *unit = tr_scope_unit(e->c, stmt);
    if (!v || !unit) {
        return;
    }
    bool is_static =
        unit->is_method && (f->flags & FUNCTION_FN) && !unit->implicit_self &&
        !(f->flags & FUNCTION_EXPLICIT_SELF) && !tr_function_has_decorator(f, "staticmethod") &&
        !tr_function_has_decorator(f, "classmethod") && !tr_text_is(f->name, "__new__");
    bool exported = (stmt->node.flags & NODE_EXPORT) || tr_find_attribute(stmt, "export");
    uint32_t direct = store_target(e, v);
    if (count == 0 && !is_static && !exported && !stmt->attributes && direct != NO_REGISTER &&
        f->decorators.count == 0) {
        emit_function(e, stmt, f, unit->name, stmt, direct);
        stored_direct(e, v);
        return;
    }
    uint32_t wrapper = NO_REGISTER;
    if (is_static) {
        wrapper = temp_new(e);
        emit_ad(e, OP_LOAD_GLOBAL, 0, wrapper,
                (int32_t)site_shared(e, OP_LOAD_GLOBAL, tr_name_cstr(e->c, "staticmethod")));
    }
    uint32_t value = temp_new(e);
    emit_function(e, stmt, f, unit->name, stmt, value);
    e->top = value + 1;
    emit_function_info(e, stmt, f, value);
    if (exported) {
        e->top = value + 1;
        uint32_t callee = intrinsic_begin(e, INTRINSIC_export_mark);
        emit_move(e, temp_new(e), temp_operand(value));
        intrinsic_end(e, callee, 1, value);
    }
    if (is_static) {
        emit(e, OP_CALL, 0, wrapper, 1, wrapper);
        value = wrapper;
    }
    for (uint32_t i = count; i > 0; i--) {
        e->span = f->decorators.items[i - 1]->node.span;
        emit(e, OP_CALL, 0, first + i - 1, 1, first + i - 1);
        value = first + i - 1;
    }
    e->span = stmt->node.span;
    store_variable(e, v, temp_operand(value));
}
