/* Tauraro's own statements: let, struct, enum, defer, extern, foreign imports, python blocks and
 * classes, struct literals.
 *
 * What is rare goes through helper functions of the runtime (intrinsics.def); what a program does
 * all the time (let, struct fields) is ordinary code. */
#include "compiler/emit.h"

#include "objects/list.h"

/* ---- let
 * ---------------------------------------------------------------------------------------------------------
 */

static void declare_targets(Emitter *e, Expr *target) {
    switch (target->node.kind) {
    case EXPR_NAME:
        declare_variable(e, variable_at(e, target));
        break;
    case EXPR_TUPLE:
    case EXPR_LIST:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            declare_targets(e, target->as.elements.items[i]);
        }
        break;
    case EXPR_STARRED:
        declare_targets(e, target->as.operand);
        break;
    default:
        break;
    }
}

void emit_let(Emitter *e, Stmt *stmt) {
    Expr *target = stmt->as.let.target, *value = stmt->as.let.value;
    if (!value) { /* null, unchecked: there is no value yet */
        declare_targets(e, target);
        uint32_t t = temp_new(e);
        load_none(e, t);
        Variable *v = target->node.kind == EXPR_NAME ? variable_at(e, target) : NULL;
        if (v) {
            Expr *type = v->type;
            v->type = NULL;
            store_variable(e, v, temp_operand(t));
            v->type = type;
        } else {
            load_undef(e, t);
        }
        return;
    }
    if (target->node.kind == EXPR_NAME) {
        Variable *v = variable_at(e, target);
        if (v && v->kind == VAR_LOCAL && (v->flags & VARIABLE_CELL)) {
            if (value->node.kind == EXPR_FN_LITERAL) { /* may capture itself */
                declare_variable(e, v);
                uint32_t t = emit_push(e, value);
                store_variable(e, v, temp_operand(t));
            } else {
                uint32_t t = emit_push(e, value);
                declare_variable(e, v);
                store_variable(e, v, temp_operand(t));
            }
            return;
        }
        emit_assign_expr(e, target, value);
        return;
    }
    uint32_t t = emit_push(e, value);
    declare_targets(e, target);
    emit_target(e, target, temp_operand(t));
}

/* ---- attributes
 * --------------------------------------------------------------------------------------------------
 */

static Value attribute_value(Emitter *e, const Attribute *a) {
    Value value = tr_none();
    if (a->value && !constant_fold(e, a->value, &value)) {
        value = tr_none();
    }
    Value items[3] = {a->name.utf8 ? text_value(e, a->name.utf8, a->name.length) : tr_none(), value,
                      attributes_value(e, &a->args)};
    return tuple_value(e, items, 3);
}

Value attributes_value(Emitter *e, const AttributeList *attributes) {
    uint32_t n = attributes ? attributes->count : 0;
    Value *items = tr_compile_alloc(e->c, (n + 1) * sizeof *items);
    if (!items) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < n; i++) {
        items[i] = attribute_value(e, &attributes->items[i]);
    }
    return tuple_value(e, items, n);
}

/* ---- struct and enum
 * --------------------------------------------------------------------------------------------- */

static Value type_params_value(Emitter *e, const TypeParamList *list) {
    Value *items = tr_compile_alloc(e->c, (list->count + 1) * sizeof *items);
    if (!items) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < list->count; i++) {
        items[i] = text_value(e, list->items[i].name.utf8, list->items[i].name.length);
    }
    return tuple_value(e, items, list->count);
}

static uint32_t push_decorators(Emitter *e, const ExprList *list) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        if (!tr_decorator_is_attribute(list->items[i], false)) {
            emit_push(e, list->items[i]);
            count++;
        }
    }
    return count;
}

/* Applies `count` decorators below R[value] and stores the result under the declaration's name. */
static void finish_declaration(Emitter *e, Stmt *stmt, const void *key, uint32_t first,
                               uint32_t count, uint32_t value) {
    while (count > 0) {
        count--;
        emit(e, OP_CALL, 0, first + count, 1, first + count);
        value = first + count;
    }
    e->top = value + 1;
    if (stmt->node.flags & NODE_EXPORT) {
        uint32_t callee = intrinsic_begin(e, INTRINSIC_export_mark);
        emit_move(e, temp_new(e), temp_operand(value));
        intrinsic_end(e, callee, 1, value);
    }
    store_variable(e, variable_at(e, key), temp_operand(value));
}

void emit_struct(Emitter *e, Stmt *stmt) {
    StructDef *d = stmt->as.struct_def;
    uint32_t first = e->top, decorators = push_decorators(e, &d->decorators), n = d->fields.count;
    uint32_t callee = intrinsic_begin(e, INTRINSIC_build_struct);
    load_text(e, d->name.utf8, d->name.length, temp_new(e));
    Name **names = tr_compile_alloc(e->c, (n + 1) * sizeof *names);
    Value *types = tr_compile_alloc(e->c, (n + 1) * sizeof *types);
    if (!names || !types) {
        return;
    }
    e->type_params = &d->type_params;
    for (uint32_t i = 0; i < n; i++) {
        names[i] = tr_name(e->c, d->fields.items[i].name.utf8, d->fields.items[i].name.length);
        Value v = type_value(e, d->fields.items[i].value);
        types[i] = tr_is_undef(v) ? tr_int(0) : v;
        for (uint32_t k = 0; k < i; k++) {
            if (names[k] == names[i]) {
                tr_compile_error(e->c, d->fields.items[i].span, "duplicate-field",
                                 "duplicate field '%s'", names[i]->utf8);
            }
        }
    }
    e->type_params = NULL;
    emit_ad(e, OP_LOAD_K, 0, temp_new(e), (int32_t)constant_names_tuple(e, names, n));
    load_constant(e, tuple_value(e, types, n), temp_new(e));
    uint32_t defaults = temp_new(e), items = e->top;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = temp_new(e);
        if (d->fields.items[i].default_value) {
            emit_to(e, d->fields.items[i].default_value, t);
            emit(e, OP_BUILD_TUPLE, 0, t, t, 1);
        } else {
            load_constant(e, tr_retain(e->c->vm->empty_tuple), t);
        }
    }
    emit(e, OP_BUILD_TUPLE, 0, defaults, items, n);
    e->top = items;
    uint32_t body = temp_new(e);
    emit_class_body_function(e, stmt, d->name, &d->body, body);
    e->top = body + 1;
    load_constant(e, type_params_value(e, &d->type_params), temp_new(e));
    load_constant(e, attributes_value(e, stmt->attributes), temp_new(e));
    intrinsic_end(e, callee, 7, callee);
    finish_declaration(e, stmt, d, first, decorators, callee);
}

static Value payload_value(Emitter *e, const Variant *v) {
    bool named = v->form == VARIANT_RECORD;
    for (uint32_t i = 0; i < v->fields.count; i++) {
        named |= v->fields.items[i].name.utf8 != NULL;
    }
    if (!named) {
        return tr_int(v->fields.count);
    }
    Value *items = tr_compile_alloc(e->c, (v->fields.count + 1) * sizeof *items);
    if (!items) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < v->fields.count; i++) {
        Text name = v->fields.items[i].name;
        items[i] = name.utf8 ? text_value(e, name.utf8, name.length) : text_value(e, "", 0);
    }
    return tuple_value(e, items, v->fields.count);
}

void emit_enum(Emitter *e, Stmt *stmt) {
    EnumDef *d = stmt->as.enum_def;
    uint32_t first = e->top, decorators = push_decorators(e, &d->decorators);
    uint32_t callee = intrinsic_begin(e, INTRINSIC_build_enum);
    load_text(e, d->name.utf8, d->name.length, temp_new(e));
    uint32_t list = temp_new(e);
    emit(e, OP_BUILD_LIST, 0, list, e->top, 0);
    for (uint32_t i = 0; i < d->variants.count; i++) {
        const Variant *v = &d->variants.items[i];
        for (uint32_t k = 0; k < i; k++) {
            Text other = d->variants.items[k].name;
            if (other.length == v->name.length &&
                memcmp(other.utf8, v->name.utf8, other.length) == 0) {
                tr_compile_error(e->c, v->span, "duplicate-variant", "duplicate variant '%s'",
                                 v->name.utf8);
            }
        }
        uint32_t t = temp_new(e), items = e->top;
        e->span = v->span;
        load_text(e, v->name.utf8, v->name.length, temp_new(e));
        load_constant(e,
                      tr_int(v->form == VARIANT_TUPLE    ? 1
                             : v->form == VARIANT_RECORD ? 2
                                                         : 0),
                      temp_new(e));
        load_constant(e, payload_value(e, v), temp_new(e));
        if (v->value) {
            emit_push(e, v->value);
        } else {
            load_none(e, temp_new(e));
        }
        emit(e, OP_BUILD_TUPLE, 0, t, items, 4);
        emit(e, OP_LIST_APPEND, TAKE_B, list, t, 0);
        e->top = t;
    }
    e->span = stmt->node.span;
    emit(e, OP_LIST_TO_TUPLE, TAKE_B, list, list, 0);
    uint32_t body = temp_new(e);
    if (d->body.body.count) {
        emit_class_body_function(e, stmt, d->name, &d->body, body);
    } else {
        load_none(e, body);
    }
    e->top = body + 1;
    load_constant(e, type_params_value(e, &d->type_params), temp_new(e));
    intrinsic_end(e, callee, 4, callee);
    finish_declaration(e, stmt, d, first, decorators, callee);
}

void emit_struct_literal(Emitter *e, Expr *x, uint32_t target) {
    const FieldList *fields = &x->as.struct_literal.fields;
    uint32_t callee = intrinsic_begin(e, INTRINSIC_struct_literal);
    emit_push(e, x->as.struct_literal.type);
    Name **names = tr_compile_alloc(e->c, (fields->count + 1) * sizeof *names);
    if (!names) {
        return;
    }
    for (uint32_t i = 0; i < fields->count; i++) {
        names[i] = tr_name(e->c, fields->items[i].name.utf8, fields->items[i].name.length);
        for (uint32_t k = 0; k < i; k++) {
            if (names[k] == names[i]) {
                tr_compile_error(e->c, fields->items[i].span, "duplicate-field",
                                 "field '%s' is given twice", names[i]->utf8);
            }
        }
    }
    emit_ad(e, OP_LOAD_K, 0, temp_new(e), (int32_t)constant_names_tuple(e, names, fields->count));
    for (uint32_t i = 0; i < fields->count; i++) {
        emit_push(e, fields->items[i].value);
    }
    intrinsic_end(e, callee, fields->count + 2, target);
}

/* ---- defer
 * -------------------------------------------------------------------------------------------------------
 */

static void deferred_block(Emitter *e, const void *node) {
    const Stmt *stmt = node;
    emit_unit_cells(e);
    Flow defer;
    if (e->unit->has_defer) {
        emit_defer_begin(e, &defer);
    }
    emit_statements(e, &stmt->as.defer.block->body);
    if (e->unit->has_defer) {
        emit_defer_end(e, &defer);
    }
}

void emit_defer(Emitter *e, Stmt *stmt) {
    Flow *flow = e->flow;
    while (flow && flow->kind != FLOW_DEFER) {
        flow = flow->outer;
    }
    if (!flow) {
        return; /* in a class body: reported by the scope analysis */
    }
    uint32_t callee = temp_new(e);
    Expr *call = stmt->as.defer.call;
    if (!call) {
        Unit *unit = tr_scope_unit(e->c, stmt);
        Name *name = tr_name_cstr(e->c, "<defer>");
        uint32_t flags =
            CODE_OPTIMIZED | CODE_NEWLOCALS | (e->unit->kind == UNIT_MODULE ? 0u : CODE_NESTED);
        CodeObject *code = emit_unit(e->c, e, unit, qualname_of(e, name), name, deferred_block,
                                     stmt, stmt->node.span, flags);
        if (!code) {
            return;
        }
        emit_closure(e, code, unit, NO_REGISTER, callee);
        e->top = callee + 1;
        load_constant(e, tr_retain(e->c->vm->empty_tuple), temp_new(e));
        load_none(e, temp_new(e));
    } else if (call->node.kind != EXPR_CALL) {
        tr_compile_error(e->c, call->node.span, "defer-await",
                         "'await' cannot be deferred; defer a block or a plain call");
        return;
    } else {
        emit_to(e, call->as.call.func, callee);
        e->top = callee + 1;
        bool is_list;
        uint32_t args = emit_args_tuple(e, &call->as.call.args, &is_list);
        if (call->as.call.args.count == 1 && is_list) { /* f(*x): x may be any iterable */
            uint32_t list = temp_new(e);
            emit(e, OP_BUILD_LIST, 0, list, e->top, 0);
            emit(e, OP_LIST_EXTEND, TAKE_B, list, args, 0);
            emit(e, OP_LIST_TO_TUPLE, TAKE_B, args, list, 0);
            e->top = args + 1;
        } else if (is_list) {
            emit(e, OP_LIST_TO_TUPLE, TAKE_B, args, args, 0);
        }
        if (call->as.call.keywords.count) {
            emit_kwargs_dict(e, &call->as.call.keywords, callee);
        } else {
            load_none(e, temp_new(e));
        }
    }
    e->span = stmt->node.span;
    emit(e, OP_DEFER_ADD, 0, flow->reg, callee, 0);
}

/* ---- foreign code
 * ------------------------------------------------------------------------------------------------
 */

/* (name, ((parameter, type), ...), result type or None, is variadic, attributes) */
static Value prototype_value(Emitter *e, const Stmt *stmt) {
    const FunctionDef *f = stmt->as.function;
    Value *params = tr_compile_alloc(e->c, (f->params.count + 1) * sizeof *params);
    if (!params) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < f->params.count; i++) {
        const Param *p = &f->params.items[i];
        Value pair[2] = {text_value(e, p->name.utf8 ? p->name.utf8 : "", p->name.length),
                         p->annotation ? annotation_text(e, p->annotation) : tr_none()};
        params[i] = tuple_value(e, pair, 2);
    }
    Value items[5] = {text_value(e, f->name.utf8, f->name.length),
                      tuple_value(e, params, f->params.count),
                      f->returns ? annotation_text(e, f->returns) : tr_none(),
                      tr_bool(f->params.is_c_variadic), attributes_value(e, stmt->attributes)};
    return tuple_value(e, items, 5);
}

void emit_extern(Emitter *e, Stmt *stmt) {
    const StmtList *body = &stmt->as.extern_.body;
    Text library = stmt->as.extern_.library;
    Value *prototypes = tr_compile_alloc(e->c, (body->count + 1) * sizeof *prototypes);
    if (!prototypes) {
        return;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < body->count; i++) {
        if (body->items[i]->node.kind == STMT_PROTO && tr_stmt_enabled(e->c, body->items[i])) {
            prototypes[n++] = prototype_value(e, body->items[i]);
        }
    }
    uint32_t callee = intrinsic_begin(e, INTRINSIC_extern_block);
    load_text(e, library.utf8 ? library.utf8 : "C", library.utf8 ? library.length : 1, temp_new(e));
    load_constant(e, tuple_value(e, prototypes, n), temp_new(e));
    load_constant(e, attributes_value(e, stmt->attributes), temp_new(e));
    intrinsic_end(e, callee, 3, callee);
    e->top = callee + 1;
    for (uint32_t i = 0; i < body->count; i++) {
        Stmt *proto = body->items[i];
        if (proto->node.kind != STMT_PROTO || !tr_stmt_enabled(e->c, proto)) {
            continue;
        }
        uint32_t t = temp_block(e, 2);
        load_text(e, proto->as.function->name.utf8, proto->as.function->name.length, t + 1);
        emit(e, OP_GET_ITEM, TAKE_C, t, callee, t + 1);
        store_variable(e, variable_at(e, proto->as.function), temp_operand(t));
        e->top = callee + 1;
    }
    load_undef(e, callee);
}

void emit_import_js(Emitter *e, Stmt *stmt) {
    uint32_t callee = intrinsic_begin(e, INTRINSIC_import_js);
    load_constant(e, prototype_value(e, stmt), temp_new(e));
    intrinsic_end(e, callee, 1, callee);
    store_variable(e, variable_at(e, stmt->as.function), temp_operand(callee));
}

void emit_import_foreign(Emitter *e, Stmt *stmt) {
    Text path = stmt->as.import_foreign.path;
    uint32_t callee = intrinsic_begin(
        e, stmt->node.kind == STMT_IMPORT_C ? INTRINSIC_import_c : INTRINSIC_import_python);
    load_text(e, path.utf8, path.length, temp_new(e));
    intrinsic_end(e, callee, 1, callee);
    store_variable(e, variable_at(e, stmt), temp_operand(callee));
}

void emit_raw_python(Emitter *e, RawPython *raw, uint32_t target) {
    uint32_t callee = intrinsic_begin(e, INTRINSIC_raw_python);
    load_text(e, raw->text.utf8 ? raw->text.utf8 : "", raw->text.length, temp_new(e));
    load_constant(e, tr_bool(raw->is_async), temp_new(e));
    uint32_t captured = temp_new(e);
    emit(e, OP_BUILD_DICT, 0, captured, e->top, 0);
    intrinsic_end(e, callee, 3, target);
}

void emit_python_class(Emitter *e, Stmt *stmt) {
    ClassDef *d = stmt->as.class_def;
    uint32_t first = e->top, decorators = push_decorators(e, &d->decorators);
    uint32_t callee = intrinsic_begin(e, INTRINSIC_python_class);
    load_text(e, d->name.utf8, d->name.length, temp_new(e));
    uint32_t bases = temp_new(e), items = e->top;
    for (uint32_t i = 0; i < d->bases.count; i++) {
        emit_push(e, d->bases.items[i]);
    }
    emit(e, OP_BUILD_TUPLE, 0, bases, items, d->bases.count);
    e->top = items;
    uint32_t body = temp_new(e);
    emit_class_body_function(e, stmt, d->name, &d->body, body);
    e->top = body + 1;
    intrinsic_end(e, callee, 3, callee);
    finish_declaration(e, stmt, d, first, decorators, callee);
}
