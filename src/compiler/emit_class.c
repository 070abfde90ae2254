/* Classes and the module.
 *
 * A class body is a function that the runtime calls with a fresh namespace: names are stored
 * there, free variables are looked up there first. If a
 * method uses `super` or `__class__`, the body owns a cell of that name and leaves it in the
 * namespace as `__classcell__`. */
#include "compiler/emit.h"

#include "objects/dict.h"

typedef struct ClassBody {
    const Block *body;
    const TypeParamList *type_params;
    bool is_struct;
} ClassBody;

static void store_name(Emitter *e, const char *name, uint32_t reg) {
    emit_ad(e, OP_STORE_NAME, TAKE_A, reg, (int32_t)site_new(e, tr_name_cstr(e->c, name)));
}

static void store_docstring(Emitter *e, const StmtList *body) {
    size_t length;
    const char *doc = docstring_of(body, &length);
    if (doc && !e->c->failed) {
        uint32_t t = temp_new(e);
        load_text(e, doc, length, t);
        if (e->unit->uses_names) {
            store_name(e, "__doc__", t);
        } else {
            emit_ad(e, OP_STORE_GLOBAL, TAKE_A, t,
                    (int32_t)site_new(e, tr_name_cstr(e->c, "__doc__")));
        }
        e->top = t;
    }
}

static void class_body(Emitter *e, const void *node) {
    const ClassBody *b = node;
    e->in_struct = b->is_struct;
    emit_unit_cells(e);
    uint32_t t = temp_new(e);
    emit_ad(e, OP_LOAD_NAME, 0, t, (int32_t)site_new(e, tr_name_cstr(e->c, "__name__")));
    store_name(e, "__module__", t);
    load_text(e, e->qualname, strlen(e->qualname), t);
    store_name(e, "__qualname__", t);
    if (b->type_params && b->type_params->count) {
        Name **names = tr_compile_alloc(e->c, b->type_params->count * sizeof *names);
        for (uint32_t i = 0; names && i < b->type_params->count; i++) {
            names[i] = tr_name(e->c, b->type_params->items[i].name.utf8,
                               b->type_params->items[i].name.length);
        }
        if (names) {
            emit_ad(e, OP_LOAD_K, 0, t,
                    (int32_t)constant_names_tuple(e, names, b->type_params->count));
            store_name(e, "__type_params__", t);
        }
    }
    e->top = t;
    if (e->unit->has_annotations) {
        emit(e, OP_SETUP_ANNOTATIONS, 0, 0, 0, 0);
    }
    store_docstring(e, &b->body->body);
    emit_statements(e, &b->body->body);
    if (e->unit->class_cell && e->reachable) {
        t = temp_new(e);
        emit(e, OP_MOVE, 0, t, e->unit->class_cell->reg, 0);
        store_name(e, "__classcell__", t);
        e->top = t;
    }
}

static void emit_body_function(Emitter *e, const void *key, Text name_text, const Block *body,
                               const TypeParamList *type_params, bool is_struct, Span span,
                               uint32_t target) {
    Unit *unit = tr_scope_unit(e->c, key);
    if (!unit) {
        return;
    }
    ClassBody b = {body, type_params, is_struct};
    Name *name = tr_name(e->c, name_text.utf8, name_text.length);
    CodeObject *code =
        emit_unit(e->c, e, unit, qualname_of(e, name), name, class_body, &b, span, CODE_CLASS);
    if (code) {
        emit_closure(e, code, unit, NO_REGISTER, target);
    }
}

void emit_class_body_function(Emitter *e, const void *key, Text name, const Block *body,
                              uint32_t target) {
    bool is_struct = ((const Stmt *)key)->node.kind == STMT_STRUCT;
    emit_body_function(e, key, name, body, NULL, is_struct, ((const Stmt *)key)->node.span, target);
}

void emit_class(Emitter *e, Stmt *stmt) {
    ClassDef *d = stmt->as.class_def;
    uint32_t first = e->top, count = 0;
    for (uint32_t i = 0; i < d->decorators.count; i++) {
        if (!tr_decorator_is_attribute(d->decorators.items[i], false)) {
            emit_push(e, d->decorators.items[i]);
            count++;
        }
    }
    Span span = stmt->node.span;
    if (d->decorators.count) {
        span.line = d->decorators.items[0]->node.span.line;
    }
    uint32_t value = temp_new(e);
    emit(e, OP_LOAD_BUILD_CLASS, 0, value, 0, 0);
    uint32_t body = temp_new(e);
    emit_body_function(e, stmt, d->name, &d->body, &d->type_params, false, span, body);
    e->top = body + 1;
    uint32_t name = temp_new(e);
    load_text(e, d->name.utf8, d->name.length, name);
    emit_call_with(e, value, 2, &d->bases, &d->keywords, value);
    for (uint32_t i = count; i > 0; i--) {
        e->span = d->decorators.items[i - 1]->node.span;
        emit(e, OP_CALL, 0, first + i - 1, 1, first + i - 1);
        value = first + i - 1;
    }
    e->span = stmt->node.span;
    e->top = value + 1;
    if (stmt->node.flags & NODE_EXPORT) {
        uint32_t callee = intrinsic_begin(e, INTRINSIC_export_mark);
        emit_move(e, temp_new(e), temp_operand(value));
        intrinsic_end(e, callee, 1, value);
    }
    store_variable(e, variable_at(e, d), temp_operand(value));
}

void emit_module_body(Emitter *e, const void *node) {
    const Module *m = node;
    if (e->code->code_flags & CODE_COROUTINE) {
        emit(e, OP_GENERATOR_START, 0, 0, 0, 0);
    }
    emit_unit_cells(e);
    if (m->mode == PARSE_EVAL) {
        if (m->body.count == 1 && m->body.items[0]->node.kind == STMT_EXPR) {
            Expr *x = m->body.items[0]->as.value;
            e->span = x->node.span;
            emit_return(e, x, x->node.span);
        }
        return;
    }
    e->single = m->mode == PARSE_SINGLE;
    if (!e->single) {
        store_docstring(e, &m->body);
    }
    if (e->unit->has_annotations) {
        emit(e, OP_SETUP_ANNOTATIONS, 0, 0, 0, 0);
    }
    Flow defer;
    if (e->unit->has_defer) {
        emit_defer_begin(e, &defer);
    }
    emit_statements(e, &m->body);
    if (e->unit->has_defer) {
        emit_defer_end(e, &defer);
    }
}
