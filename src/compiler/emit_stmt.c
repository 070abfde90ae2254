/* Statements: assignment targets, loops, conditions, deletion, imports, blocks and their scopes.
 *
 * `x = e` computes straight into x's register. Unpacking whose targets are neighbouring registers
 * writes there directly; `a, b = b, a` builds no tuple. Statements after a jump are dead and
 * skipped; the scope analysis has checked them. */
#include "compiler/emit.h"

#include "objects/dict.h"

static void emit_statement(Emitter *e, Stmt *stmt);

/* ---- assignment
 * --------------------------------------------------------------------------------------------------
 */

/* The first of consecutive registers that the elements name in order, or NO_REGISTER. */
static uint32_t consecutive_registers(Emitter *e, const ExprList *targets) {
    uint32_t first = NO_REGISTER;
    for (uint32_t i = 0; i < targets->count; i++) {
        const Expr *t = targets->items[i];
        if (t->node.kind != EXPR_NAME) {
            return NO_REGISTER;
        }
        uint32_t reg = store_target(e, tr_scope_variable(e->c, t));
        if (reg == NO_REGISTER || (i > 0 && reg != first + i)) {
            return NO_REGISTER;
        }
        if (i == 0) {
            first = reg;
        }
    }
    return first;
}

static void emit_unpack(Emitter *e, Expr *target, Operand value) {
    const ExprList *list = &target->as.elements;
    uint32_t n = list->count, star = n;
    for (uint32_t i = 0; i < n; i++) {
        if (list->items[i]->node.kind == EXPR_STARRED) {
            if (star < n) {
                tr_compile_error(e->c, target->node.span, "two-stars",
                                 "multiple starred expressions in assignment");
            }
            star = i;
        }
    }
    uint32_t top = e->top;
    uint32_t direct = star == n && n > 0 ? consecutive_registers(e, list) : NO_REGISTER;
    if (direct != NO_REGISTER) {
        if (!value.temp && value.reg >= direct && value.reg < direct + n) {
            uint32_t t = temp_new(e);
            emit_move(e, t, value);
            value = temp_operand(t);
        }
        emit(e, OP_UNPACK, take_b(value), direct, value.reg, n);
        for (uint32_t i = 0; i < n; i++) {
            stored_direct(e, variable_at(e, list->items[i]));
        }
        e->top = top;
        return;
    }
    uint32_t first = temp_block(e, n);
    if (star < n) {
        if (star > 255 || n - star - 1 > 255) {
            tr_compile_error(e->c, target->node.span, "star-unpacking",
                             "too many expressions in star-unpacking assignment");
            return;
        }
        emit(e, OP_UNPACK_EX, take_b(value), first, value.reg, star | (n - star - 1) << 8);
    } else {
        emit(e, OP_UNPACK, take_b(value), first, value.reg, n);
    }
    for (uint32_t i = 0; i < n; i++) {
        Expr *t = list->items[i];
        emit_target(e, t->node.kind == EXPR_STARRED ? t->as.operand : t, temp_operand(first + i));
    }
    e->top = top;
}

static void emit_attribute_store(Emitter *e, Expr *target, Operand value) {
    Name *name = tr_name_mangled(e->c, e->scope_unit, target->as.attribute.name);
    Expr *object = target->as.attribute.value;
    if (place_needed(e, object)) {
        Place *p = place_begin(e, object, NULL);
        if (p) {
            emit(e, OP_SET_ATTR, take_b(value), p->object.reg, value.reg, site_new(e, name));
            place_write_back(e, p);
            place_end(e, p);
        }
        return;
    }
    Operand o = emit_operand(e, object);
    uint32_t by_reference = is_struct_self(e, object) ? INPLACE : 0u;
    emit(e, OP_SET_ATTR, by_reference | take_a(o) | take_b(value), o.reg, value.reg,
         site_new(e, name));
}

static void emit_item_store(Emitter *e, Expr *target, Operand value) {
    Expr *object = target->as.subscript.value, *index = target->as.subscript.index;
    Operand o = emit_operand_before(e, object, index);
    Operand key;
    if (index->node.kind == EXPR_SLICE) {
        key = temp_operand(temp_new(e));
        emit_slice(e, index, key.reg);
    } else {
        key = emit_operand(e, index);
    }
    emit(e, OP_SET_ITEM, take_a(o) | take_b(key) | take_c(value), o.reg, key.reg, value.reg);
}

void emit_target(Emitter *e, Expr *target, Operand value) {
    uint32_t top = e->top;
    Span saved = e->span;
    e->span = target->node.span;
    switch (target->node.kind) {
    case EXPR_NAME:
        store_variable(e, variable_at(e, target), value);
        break;
    case EXPR_ATTRIBUTE:
        emit_attribute_store(e, target, value);
        break;
    case EXPR_SUBSCRIPT:
        emit_item_store(e, target, value);
        break;
    case EXPR_TUPLE:
    case EXPR_LIST:
        emit_unpack(e, target, value);
        break;
    case EXPR_STARRED:
        tr_compile_error(e->c, target->node.span, "starred-target",
                         "starred assignment target must be in a list or tuple");
        break;
    default:
        tr_compile_error(e->c, target->node.span, "target", "cannot assign to expression");
        break;
    }
    e->top = top;
    e->span = saved;
}

/* Evaluates into the variable itself where that is possible. */
void emit_assign_expr(Emitter *e, Expr *target, Expr *value) {
    uint32_t top = e->top;
    if (target->node.kind == EXPR_NAME) {
        Variable *v = variable_at(e, target);
        uint32_t reg = store_target(e, v);
        if (reg != NO_REGISTER) {
            emit_to(e, value, reg);
            stored_direct(e, v);
            e->top = top;
            return;
        }
    }
    Operand o = emit_operand(e, value);
    emit_target(e, target, o);
    e->top = top;
}

/* Could storing to `target` change the register variable `v`? */
static bool target_binds(Emitter *e, const Expr *target, const Variable *v) {
    switch (target->node.kind) {
    case EXPR_NAME:
        return tr_scope_variable(e->c, target) == v;
    case EXPR_ATTRIBUTE:
        return may_rebind(e, target->as.attribute.value);
    case EXPR_SUBSCRIPT:
        return may_rebind(e, target->as.subscript.value) ||
               may_rebind(e, target->as.subscript.index);
    default:
        return true;
    }
}

/* `a, b = x, y` without building the tuple: all values first, then the stores in order. */
static bool emit_parallel(Emitter *e, Expr *target, Expr *value) {
    if ((target->node.kind != EXPR_TUPLE && target->node.kind != EXPR_LIST) ||
        value->node.kind != EXPR_TUPLE || target->as.elements.count != value->as.elements.count ||
        target->as.elements.count > 16 || target->as.elements.count == 0) {
        return false;
    }
    uint32_t n = target->as.elements.count;
    Expr **targets = target->as.elements.items, **values = value->as.elements.items;
    for (uint32_t i = 0; i < n; i++) {
        if (values[i]->node.kind == EXPR_STARRED || targets[i]->node.kind == EXPR_STARRED) {
            return false;
        }
    }
    Value constant;
    if (n > 2 && constant_fold(e, value, &constant)) { /* one constant tuple is better */
        tr_release(e->c->vm, constant);
        return false;
    }
    uint32_t top = e->top;
    Operand operands[16];
    for (uint32_t i = 0; i < n; i++) {
        operands[i] = emit_operand(e, values[i]);
        if (operands[i].temp) {
            continue;
        }
        const Variable *v = tr_scope_variable(e->c, values[i]);
        bool copy = false;
        for (uint32_t k = i + 1; k < n; k++) {
            copy |= may_rebind(e, values[k]);
        }
        for (uint32_t k = 0; k < i; k++) {
            copy |= target_binds(e, targets[k], v);
        }
        if (copy) {
            uint32_t t = temp_new(e);
            emit_move(e, t, operands[i]);
            operands[i] = temp_operand(t);
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        emit_target(e, targets[i], operands[i]);
    }
    e->top = top;
    return true;
}

static void emit_assign(Emitter *e, Stmt *stmt) {
    ExprList *targets = &stmt->as.assign.targets;
    Expr *value = stmt->as.assign.value;
    if (targets->count == 1) {
        if (!emit_parallel(e, targets->items[0], value)) {
            emit_assign_expr(e, targets->items[0], value);
        }
        return;
    }
    Operand o = emit_operand(e, value);
    if (!o.temp) { /* a target may be the very variable */
        uint32_t t = temp_new(e);
        emit_move(e, t, o);
        o = temp_operand(t);
    }
    for (uint32_t i = 0; i < targets->count; i++) {
        emit_target(e, targets->items[i], i + 1 < targets->count ? variable_operand(o.reg) : o);
    }
}

/* One augmented operation: R[target] = R[left] op= value. */
static void emit_inplace(Emitter *e, Stmt *stmt, uint32_t target, Operand left) {
    Opcode op = binary_opcode(stmt->as.aug_assign.op);
    Expr *value = stmt->as.aug_assign.value;
    Value constant;
    Span saved = e->span;
    if (constant_fold(e, value, &constant)) {
        uint32_t k = constant_take(e, constant);
        e->span = stmt->node.span;
        emit(e, (Opcode)(op + (OP_ADD_K - OP_ADD)), INPLACE | take_b(left), target, left.reg, k);
    } else {
        Operand right = emit_operand(e, value);
        e->span = stmt->node.span;
        emit(e, op, INPLACE | take_b(left) | take_c(right), target, left.reg, right.reg);
    }
    e->span = saved;
}

static void emit_aug_assign(Emitter *e, Stmt *stmt) {
    Expr *target = stmt->as.aug_assign.target, *value = stmt->as.aug_assign.value;
    switch (target->node.kind) {
    case EXPR_NAME: {
        Variable *v = variable_at(e, target);
        if (!v) {
            return;
        }
        uint32_t reg = store_target(e, v);
        Operand left = load_operand(e, v, target->node.span);
        if (reg != NO_REGISTER && !may_rebind(e, value)) {
            emit_inplace(e, stmt, reg, left);
            stored_direct(e, v);
            return;
        }
        uint32_t t = left.temp ? left.reg : temp_new(e);
        if (!left.temp) {
            emit_move(e, t, left);
        }
        emit_inplace(e, stmt, t, temp_operand(t));
        store_variable(e, v, temp_operand(t));
        break;
    }
    case EXPR_ATTRIBUTE: {
        Name *name = tr_name_mangled(e->c, e->scope_unit, target->as.attribute.name);
        bool place = place_needed(e, target->as.attribute.value);
        Place *p = place ? place_begin(e, target->as.attribute.value, value) : NULL;
        if (place && !p) {
            return;
        }
        Operand o = p ? variable_operand(p->object.reg)
                      : emit_operand_before(e, target->as.attribute.value, value);
        uint32_t t = temp_new(e);
        e->span = target->node.span;
        emit(e, OP_GET_ATTR, 0, t, o.reg, site_new(e, name));
        emit_inplace(e, stmt, t, temp_operand(t));
        e->span = target->node.span;
        uint32_t by_reference = is_struct_self(e, target->as.attribute.value) ? INPLACE : 0u;
        emit(e, OP_SET_ATTR, by_reference | take_a(o) | TAKE_B, o.reg, t, site_new(e, name));
        if (p) {
            place_write_back(e, p);
            place_end(e, p);
        }
        break;
    }
    case EXPR_SUBSCRIPT: {
        Expr *object = target->as.subscript.value, *index = target->as.subscript.index;
        Operand o = emit_operand_before(e, object, index);
        if (!o.temp && may_rebind(e, value)) {
            uint32_t copy = temp_new(e);
            emit_move(e, copy, o);
            o = temp_operand(copy);
        }
        Operand key;
        if (index->node.kind == EXPR_SLICE) {
            key = temp_operand(temp_new(e));
            emit_slice(e, index, key.reg);
        } else {
            key = emit_operand_before(e, index, value);
        }
        uint32_t t = temp_new(e);
        e->span = target->node.span;
        emit(e, OP_GET_ITEM, 0, t, o.reg, key.reg);
        emit_inplace(e, stmt, t, temp_operand(t));
        e->span = target->node.span;
        emit(e, OP_SET_ITEM, take_a(o) | take_b(key) | TAKE_C, o.reg, key.reg, t);
        break;
    }
    default:
        tr_compile_error(e->c, target->node.span, "target",
                         "illegal expression for augmented assignment");
        break;
    }
}

static void emit_annotation_value(Emitter *e, Expr *annotation, uint32_t target) {
    if (e->c->future_annotations || annotation->node.kind >= EXPR_FN_LITERAL) {
        load_constant(e, annotation_text(e, annotation), target);
    } else {
        emit_to(e, annotation, target);
    }
}

static void emit_ann_assign(Emitter *e, Stmt *stmt) {
    Expr *target = stmt->as.ann_assign.target, *annotation = stmt->as.ann_assign.annotation;
    bool in_function = e->unit->kind != UNIT_MODULE && e->unit->kind != UNIT_CLASS;
    if (stmt->as.ann_assign.value) {
        emit_assign_expr(e, target, stmt->as.ann_assign.value);
    }
    uint32_t top = e->top;
    if (target->node.kind == EXPR_NAME) {
        if (!in_function && stmt->as.ann_assign.simple) {
            uint32_t t = temp_block(e, 3);
            emit_annotation_value(e, annotation, t + 2);
            emit_ad(e, OP_LOAD_NAME, 0, t,
                    (int32_t)site_new(e, tr_name_cstr(e->c, "__annotations__")));
            emit_ad(
                e, OP_LOAD_K, 0, t + 1,
                (int32_t)constant_name(e, tr_name_mangled(e->c, e->scope_unit, target->as.name)));
            emit(e, OP_SET_ITEM, TAKE_A | TAKE_B | TAKE_C, t, t + 1, t + 2);
        } else if (!in_function) {
            uint32_t t = temp_new(e);
            emit_annotation_value(e, annotation, t);
            load_undef(e, t);
        }
        e->top = top;
        return;
    }
    if (!stmt->as.ann_assign.value) { /* the parts of the target are evaluated, nothing is stored */
        emit_discard(e, target->node.kind == EXPR_ATTRIBUTE ? target->as.attribute.value
                                                            : target->as.subscript.value);
        if (target->node.kind == EXPR_SUBSCRIPT &&
            target->as.subscript.index->node.kind != EXPR_SLICE) {
            emit_discard(e, target->as.subscript.index);
        }
    }
    if (!in_function && !e->c->future_annotations) {
        emit_discard(e, annotation);
    }
    e->top = top;
}

static void emit_delete(Emitter *e, Expr *target) {
    uint32_t top = e->top;
    Span saved = e->span;
    e->span = target->node.span;
    switch (target->node.kind) {
    case EXPR_NAME:
        delete_variable(e, variable_at(e, target), false);
        break;
    case EXPR_ATTRIBUTE: {
        Operand o = emit_operand(e, target->as.attribute.value);
        emit(e, OP_DEL_ATTR, take_a(o), o.reg, 0,
             site_new(e, tr_name_mangled(e->c, e->scope_unit, target->as.attribute.name)));
        break;
    }
    case EXPR_SUBSCRIPT: {
        Expr *index = target->as.subscript.index;
        Operand o = emit_operand_before(e, target->as.subscript.value, index);
        Operand key;
        if (index->node.kind == EXPR_SLICE) {
            key = temp_operand(temp_new(e));
            emit_slice(e, index, key.reg);
        } else {
            key = emit_operand(e, index);
        }
        emit(e, OP_DEL_ITEM, take_a(o) | take_b(key), o.reg, key.reg, 0);
        break;
    }
    case EXPR_TUPLE:
    case EXPR_LIST:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            emit_delete(e, target->as.elements.items[i]);
        }
        break;
    default:
        tr_compile_error(e->c, target->node.span, "target", "cannot delete expression");
        break;
    }
    e->top = top;
    e->span = saved;
}

/* ---- scopes
 * ------------------------------------------------------------------------------------------------------
 */

static void unbind_lets(Emitter *e, BlockScope *scope, bool loop_variables) {
    for (Variable *v = scope->lets; v; v = v->visible) {
        if (v->kind == VAR_LOCAL && ((v->flags & VARIABLE_LOOP) != 0) == loop_variables) {
            load_undef(e, v->reg);
            set_assigned(e, v, false);
        }
    }
}

void emit_open_scope(Emitter *e, Flow *flow, BlockScope *scope) {
    flow_push(e, flow, FLOW_SCOPE);
    flow->scope = scope;
    for (Variable *v = scope->lets; v; v = v->visible) {
        if ((v->flags & VARIABLE_CELL) && (v->flags & VARIABLE_IN_SUITE)) {
            declare_variable(e, v);
        }
    }
}

void emit_close_scope(Emitter *e, Flow *flow) {
    flow_pop(e, flow);
    unbind_lets(e, flow->scope, false);
}

static void emit_scope_body(Emitter *e, BlockScope *scope, const StmtList *body) {
    Flow flow, defer;
    emit_open_scope(e, &flow, scope);
    if (scope->has_defer) {
        emit_defer_begin(e, &defer);
    }
    emit_statements(e, body);
    if (scope->has_defer) {
        emit_defer_end(e, &defer);
    }
    emit_close_scope(e, &flow);
}

void emit_block(Emitter *e, const Block *block) {
    if (!block || block->style == BLOCK_NONE) {
        return;
    }
    BlockScope *scope = block->style == BLOCK_BRACE ? tr_scope_block(e->c, block) : NULL;
    if (scope && (scope->lets || scope->has_defer)) {
        emit_scope_body(e, scope, &block->body);
    } else {
        emit_statements(e, &block->body);
    }
}

/* ---- values of blocks
 * -------------------------------------------------------------------------------------------- */

static void emit_statement_value(Emitter *e, Stmt *stmt, uint32_t target) {
    Span saved = e->span;
    switch (stmt->node.kind) {
    case STMT_EXPR:
        emit_to(e, stmt->as.value, target);
        break;
    case STMT_IF: {
        Label end = label_new(e);
        for (;;) {
            Label next = label_new(e);
            emit_jump_if(e, stmt->as.branch.test, false, next);
            emit_block_value(e, stmt->as.branch.body, target);
            emit_jump(e, end);
            label_bind(e, next);
            Block *orelse = stmt->as.branch.orelse;
            if (orelse->style != BLOCK_ELIF) {
                if (orelse->style == BLOCK_NONE) {
                    load_none(e, target);
                } else {
                    emit_block_value(e, orelse, target);
                }
                break;
            }
            stmt = orelse->body.items[0];
        }
        label_bind(e, end);
        break;
    }
    case STMT_MATCH:
        emit_match(e, stmt->as.match.subject, &stmt->as.match.cases, stmt->node.span, target);
        break;
    case STMT_BLOCK:
        emit_block_value(e, stmt->as.block, target);
        break;
    default:
        emit_statement(e, stmt);
        load_none(e, target);
        break;
    }
    e->span = saved;
}

void emit_block_value(Emitter *e, const Block *block, uint32_t target) {
    BlockScope *scope = block->style == BLOCK_BRACE ? tr_scope_block(e->c, block) : NULL;
    Flow flow, defer;
    uint32_t last = block->body.count;
    while (last > 0 && !tr_stmt_enabled(e->c, block->body.items[last - 1])) {
        last--;
    }
    if (scope) {
        emit_open_scope(e, &flow, scope);
        if (scope->has_defer) {
            emit_defer_begin(e, &defer);
        }
    }
    StmtList before = {block->body.items, last ? last - 1 : 0};
    emit_statements(e, &before);
    if (last && e->reachable) {
        uint32_t top = e->top;
        emit_statement_value(e, block->body.items[last - 1], target);
        e->top = top;
    } else {
        load_none(e, target);
    }
    if (scope) {
        if (scope->has_defer) {
            emit_defer_end(e, &defer);
        }
        emit_close_scope(e, &flow);
    }
}

/* ---- loops
 * -------------------------------------------------------------------------------------------------------
 */

static void declare_names(Emitter *e, Expr *target) {
    switch (target->node.kind) {
    case EXPR_NAME:
        declare_variable(e, variable_at(e, target));
        break;
    case EXPR_TUPLE:
    case EXPR_LIST:
        for (uint32_t i = 0; i < target->as.elements.count; i++) {
            declare_names(e, target->as.elements.items[i]);
        }
        break;
    case EXPR_STARRED:
        declare_names(e, target->as.operand);
        break;
    default:
        break;
    }
}

static void store_loop_item(Emitter *e, Stmt *stmt, uint32_t item, BlockScope *scope) {
    if (scope) {
        declare_names(e, stmt->as.for_.target);
    }
    emit_target(e, stmt->as.for_.target, temp_operand(item));
}

static void emit_loop_body(Emitter *e, const Block *body, BlockScope *scope) {
    if (scope) {
        emit_scope_body(e, scope, &body->body);
    } else {
        emit_block(e, body);
    }
}

static void emit_sync_for(Emitter *e, Stmt *stmt) {
    Expr *target = stmt->as.for_.target, *iterable = stmt->as.for_.iterable;
    Block *body = stmt->as.for_.body;
    BlockScope *scope = body->style == BLOCK_BRACE ? tr_scope_block(e->c, body) : NULL;
    uint32_t iterator = temp_new(e);
    Expr as_tuple = *iterable;
    if (iterable->node.kind == EXPR_LIST) {
        as_tuple.node.kind = EXPR_TUPLE;
    }
    Value constant;
    e->span = iterable->node.span;
    if (iterable->node.kind == EXPR_LIST && constant_fold(e, &as_tuple, &constant)) {
        load_constant(e, constant, iterator);
        emit(e, OP_GET_ITER, TAKE_B, iterator, iterator, 0);
    } else {
        Operand o = emit_operand_in(e, iterable, iterator, NULL);
        emit(e, OP_GET_ITER, take_b(o), iterator, o.reg, 0);
    }
    e->top = iterator + 1;
    Flow loop;
    flow_push(e, &loop, FLOW_LOOP);
    loop.reg = iterator;
    loop.scope = scope;
    loop.on_break = label_new(e);
    loop.on_continue = label_new(e);
    Label exhausted = label_new(e);
    label_bind(e, loop.on_continue);
    uint64_t *before = assigned_copy(e);
    Variable *v = target->node.kind == EXPR_NAME ? variable_at(e, target) : NULL;
    uint32_t direct = v ? store_target(e, v) : NO_REGISTER;
    e->span = iterable->node.span;
    if (direct != NO_REGISTER) {
        emit_for_iter(e, direct, iterator, exhausted);
        stored_direct(e, v);
    } else {
        uint32_t item = temp_new(e);
        emit_for_iter(e, item, iterator, exhausted);
        store_loop_item(e, stmt, item, scope);
        e->top = iterator + 1;
    }
    emit_loop_body(e, body, scope);
    e->span = span_point(stmt->node.span);
    emit_jump_back(e, loop.on_continue);
    flow_pop(e, &loop);
    label_bind(e, exhausted);
    assigned_restore(e, before);
    e->top = iterator;
    if (scope) {
        unbind_lets(e, scope, true);
    }
    emit_block(e, stmt->as.for_.orelse);
    label_bind(e, loop.on_break);
}

static void emit_async_for(Emitter *e, Stmt *stmt) {
    Expr *iterable = stmt->as.for_.iterable;
    Block *body = stmt->as.for_.body;
    BlockScope *scope = body->style == BLOCK_BRACE ? tr_scope_block(e->c, body) : NULL;
    uint32_t iterator = temp_new(e);
    e->span = iterable->node.span;
    Operand o = emit_operand_in(e, iterable, iterator, NULL);
    emit(e, OP_GET_AITER, take_b(o), iterator, o.reg, 0);
    e->top = iterator + 1;
    Flow loop, step;
    flow_push(e, &loop, FLOW_LOOP);
    loop.reg = iterator;
    loop.scope = scope;
    loop.on_break = label_new(e);
    loop.on_continue = label_new(e);
    label_bind(e, loop.on_continue);
    uint64_t *before = assigned_copy(e);
    flow_push(e, &step, FLOW_TRY);
    region_open(e, &step, iterator + 1);
    uint32_t awaited = temp_new(e), sent = temp_new(e);
    emit(e, OP_GET_ANEXT, 0, awaited, iterator, 0);
    load_none(e, sent);
    emit(e, OP_YIELD_FROM, 0, awaited, awaited, sent);
    region_close(e, &step);
    flow_pop(e, &step);
    e->top = awaited + 1;
    store_loop_item(e, stmt, awaited, scope);
    e->top = iterator + 1;
    emit_loop_body(e, body, scope);
    emit_jump_back(e, loop.on_continue);
    flow_pop(e, &loop);
    label_bind(e, step.handler);
    e->reachable = step.region_used;
    assigned_restore(e, before);
    e->top = iterator + 2;
    e->span = iterable->node.span;
    emit(e, OP_END_ASYNC_FOR, 0, iterator + 1, 0, 0);
    load_undef(e, iterator);
    e->top = iterator;
    if (scope) {
        unbind_lets(e, scope, true);
    }
    emit_block(e, stmt->as.for_.orelse);
    label_bind(e, loop.on_break);
}

void emit_for_loop(Emitter *e, Stmt *stmt) {
    if (stmt->node.kind == STMT_ASYNC_FOR) {
        emit_async_for(e, stmt);
    } else {
        emit_sync_for(e, stmt);
    }
}

static void emit_while(Emitter *e, Stmt *stmt) {
    Flow loop;
    Label otherwise = label_new(e);
    flow_push(e, &loop, FLOW_LOOP);
    loop.reg = NO_REGISTER;
    loop.on_break = label_new(e);
    loop.on_continue = label_new(e);
    int truth = constant_truth(e, stmt->as.branch.test);
    if (truth != 0) {
        label_bind(e, loop.on_continue);
        uint64_t *before = assigned_copy(e);
        if (truth < 0) {
            emit_jump_if(e, stmt->as.branch.test, false, otherwise);
        }
        emit_block(e, stmt->as.branch.body);
        e->span = span_point(stmt->node.span);
        emit_jump_back(e, loop.on_continue);
        (void)before;
    }
    flow_pop(e, &loop);
    label_bind(e, otherwise);
    emit_block(e, stmt->as.branch.orelse);
    label_bind(e, loop.on_break);
}

static void emit_if(Emitter *e, Stmt *stmt) {
    Label end = label_new(e);
    for (;;) { /* chains of elif can be thousands long */
        Expr *test = stmt->as.branch.test;
        Block *orelse = stmt->as.branch.orelse;
        int truth = constant_truth(e, test);
        e->span = test->node.span;
        if (truth > 0) {
            emit_block(e, stmt->as.branch.body);
            break;
        }
        if (truth < 0) {
            Label next = label_new(e);
            emit_jump_if(e, test, false, next);
            emit_block(e, stmt->as.branch.body);
            if (orelse->style != BLOCK_NONE) {
                emit_jump(e, end);
            }
            label_bind(e, next);
        }
        if (orelse->style != BLOCK_ELIF) {
            emit_block(e, orelse);
            break;
        }
        stmt = orelse->body.items[0];
    }
    label_bind(e, end);
}

static void emit_loop_exit(Emitter *e, Stmt *stmt) {
    Flow *loop = e->flow;
    while (loop && loop->kind != FLOW_LOOP) {
        loop = loop->outer;
    }
    if (!loop) {
        return; /* reported by the scope analysis */
    }
    unwind(e, loop);
    if (stmt->node.kind == STMT_BREAK) {
        if (loop->reg != NO_REGISTER) {
            load_undef(e, loop->reg);
        }
        if (loop->scope) {
            unbind_lets(e, loop->scope, true);
        }
        emit_jump(e, loop->on_break);
    } else {
        emit_jump_back(e, loop->on_continue);
    }
    unwind_done(e, loop);
}

/* ---- imports
 * -----------------------------------------------------------------------------------------------------
 */

static void emit_import(Emitter *e, Stmt *stmt) {
    AliasList *list = &stmt->as.import;
    for (uint32_t i = 0; i < list->count; i++) {
        Alias *a = &list->items[i];
        uint32_t top = e->top;
        uint32_t t = temp_new(e), args = temp_block(e, 2);
        load_none(e, args);
        load_constant(e, tr_int(0), args + 1);
        emit(e, OP_IMPORT_NAME, 0, t, args,
             site_new(e, tr_name(e->c, a->name.utf8, a->name.length)));
        e->top = t + 1;
        if (a->asname.utf8) { /* import a.b.c as n binds the last component */
            const char *p = a->name.utf8, *end = p + a->name.length;
            const char *dot = memchr(p, '.', (size_t)(end - p));
            while (dot) {
                p = dot + 1;
                dot = memchr(p, '.', (size_t)(end - p));
                const char *stop = dot ? dot : end;
                emit(e, OP_IMPORT_FROM, TAKE_B, t, t,
                     site_new(e, tr_name(e->c, p, (size_t)(stop - p))));
            }
        }
        store_variable(e, variable_at(e, a), temp_operand(t));
        e->top = top;
    }
}

static void emit_import_from(Emitter *e, Stmt *stmt) {
    AliasList *names = &stmt->as.import_from.names;
    Text module = stmt->as.import_from.module;
    uint32_t t = temp_new(e), args = temp_block(e, 2);
    Name **list = tr_compile_alloc(e->c, (names->count + 1) * sizeof *list);
    if (!list) {
        return;
    }
    for (uint32_t i = 0; i < names->count; i++) {
        list[i] = tr_name(e->c, names->items[i].name.utf8, names->items[i].name.length);
    }
    emit_ad(e, OP_LOAD_K, 0, args, (int32_t)constant_names_tuple(e, list, names->count));
    load_constant(e, tr_int(stmt->as.import_from.level), args + 1);
    emit(e, OP_IMPORT_NAME, 0, t, args,
         site_new(e, module.utf8 ? tr_name(e->c, module.utf8, module.length)
                                 : tr_name_cstr(e->c, "")));
    e->top = t + 1;
    if (names->count == 1 && tr_text_is(names->items[0].name, "*")) {
        emit(e, OP_IMPORT_STAR, TAKE_A, t, 0, 0);
        return;
    }
    for (uint32_t i = 0; i < names->count; i++) {
        uint32_t item = temp_new(e);
        emit(e, OP_IMPORT_FROM, 0, item, t, site_new(e, list[i]));
        store_variable(e, variable_at(e, &names->items[i]), temp_operand(item));
        e->top = t + 1;
    }
    load_undef(e, t);
}

/* ---- the rest
 * ----------------------------------------------------------------------------------------------------
 */

static void emit_assert(Emitter *e, Stmt *stmt) {
    if (e->c->options->no_optimize) {
        return;
    }
    Label ok = label_new(e);
    emit_jump_if(e, stmt->as.assert_.test, true, ok);
    uint32_t t = temp_new(e);
    if (stmt->as.assert_.message) {
        emit_to(e, stmt->as.assert_.message, t);
    } else {
        load_undef(e, t);
    }
    e->span = stmt->as.assert_.test->node.span;
    emit(e, OP_ASSERT_FAIL, TAKE_A, t, 0, 0);
    label_bind(e, ok);
}

static void emit_raise(Emitter *e, Stmt *stmt) {
    Expr *exception = stmt->as.raise.exception, *cause = stmt->as.raise.cause;
    if (!exception) {
        emit(e, OP_RAISE_BARE, 0, 0, 0, 0);
        return;
    }
    Operand o = emit_operand_before(e, exception, cause);
    if (cause) {
        Operand from = emit_operand(e, cause);
        e->span = stmt->node.span;
        emit(e, OP_RAISE_FROM, take_a(o) | take_b(from), o.reg, from.reg, 0);
    } else {
        e->span = stmt->node.span;
        emit(e, OP_RAISE, take_a(o), o.reg, 0, 0);
    }
}

/* Brace style has no `//` operator: `a // b` evaluates `a` and is most likely a mistake. */
static void warn_comment(Emitter *e, const Expr *x) {
    if (e->c->module->style != BLOCK_BRACE ||
        (x->node.kind != EXPR_NAME && x->node.kind != EXPR_BIN_OP &&
         !(x->node.kind == EXPR_CONSTANT && x->as.constant.kind != CONSTANT_STRING))) {
        return;
    }
    const char *p = e->c->source, *end = p + e->c->source_size;
    for (uint32_t line = 1; line < x->node.span.end_line && p < end; p++) {
        line += *p == '\n';
    }
    p += TR_MIN((size_t)x->node.span.end_column, (size_t)(end - p));
    while (p < end && (*p == ' ' || *p == '\t')) {
        p++;
    }
    if (end - p >= 2 && p[0] == '/' && p[1] == '/') {
        tr_compile_warning(
            e->c, x->node.span, "floor-division",
            "the value is not used: `//` starts a comment in a {} block; use floordiv(a, b)");
    }
}

static void emit_expression_statement(Emitter *e, Stmt *stmt) {
    Expr *x = stmt->as.value;
    if (e->single && e->unit->kind == UNIT_MODULE) {
        uint32_t f = intrinsic_begin(e, INTRINSIC_print_expr);
        emit_push(e, x);
        intrinsic_end(e, f, 1, f);
        load_undef(e, f);
        return;
    }
    warn_comment(e, x);
    if (x->node.kind == EXPR_MATCH) { /* as a statement: no match is no error */
        emit_match(e, x->as.match.subject, &x->as.match.cases, x->node.span, NO_REGISTER);
        return;
    }
    emit_discard(e, x);
}

static void emit_statement(Emitter *e, Stmt *stmt) {
    uint32_t top = e->top;
    e->span = stmt->node.span;
    switch ((StmtKind)stmt->node.kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF:
        emit_function_statement(e, stmt);
        break;
    case STMT_CLASS_DEF:
        emit_class(e, stmt);
        break;
    case STMT_RETURN:
        emit_return(e, stmt->as.value, stmt->node.span);
        break;
    case STMT_DELETE:
        for (uint32_t i = 0; i < stmt->as.targets.count; i++) {
            emit_delete(e, stmt->as.targets.items[i]);
        }
        break;
    case STMT_ASSIGN:
        emit_assign(e, stmt);
        break;
    case STMT_AUG_ASSIGN:
        emit_aug_assign(e, stmt);
        break;
    case STMT_ANN_ASSIGN:
        emit_ann_assign(e, stmt);
        break;
    case STMT_FOR:
    case STMT_ASYNC_FOR:
        emit_for_loop(e, stmt);
        break;
    case STMT_WHILE:
        emit_while(e, stmt);
        break;
    case STMT_IF:
        emit_if(e, stmt);
        break;
    case STMT_WITH:
    case STMT_ASYNC_WITH:
        emit_with(e, stmt);
        break;
    case STMT_MATCH:
        emit_match(e, stmt->as.match.subject, &stmt->as.match.cases, stmt->node.span, NO_REGISTER);
        break;
    case STMT_RAISE:
        emit_raise(e, stmt);
        break;
    case STMT_TRY:
    case STMT_TRY_STAR:
        emit_try(e, stmt);
        break;
    case STMT_ASSERT:
        emit_assert(e, stmt);
        break;
    case STMT_IMPORT:
        emit_import(e, stmt);
        break;
    case STMT_IMPORT_FROM:
        emit_import_from(e, stmt);
        break;
    case STMT_EXPR:
        emit_expression_statement(e, stmt);
        break;
    case STMT_GLOBAL:
    case STMT_NONLOCAL:
        break;
    case STMT_PASS:
        break;
    case STMT_BREAK:
    case STMT_CONTINUE:
        emit_loop_exit(e, stmt);
        break;
    case STMT_LET:
        emit_let(e, stmt);
        break;
    case STMT_STRUCT:
        emit_struct(e, stmt);
        break;
    case STMT_ENUM:
        emit_enum(e, stmt);
        break;
    case STMT_DEFER:
        emit_defer(e, stmt);
        break;
    case STMT_EXTERN:
        emit_extern(e, stmt);
        break;
    case STMT_PROTO:
        break;
    case STMT_IMPORT_JS:
        emit_import_js(e, stmt);
        break;
    case STMT_IMPORT_PYTHON:
    case STMT_IMPORT_C:
        emit_import_foreign(e, stmt);
        break;
    case STMT_RAW_PYTHON: {
        uint32_t t = temp_new(e);
        emit_raw_python(e, stmt->as.raw, t);
        load_undef(e, t);
        break;
    }
    case STMT_PYTHON_CLASS:
        emit_python_class(e, stmt);
        break;
    case STMT_BLOCK:
        emit_block(e, stmt->as.block);
        break;
    case STMT_KIND_COUNT:
        break;
    }
    e->top = top;
}

void emit_statements(Emitter *e, const StmtList *list) {
    for (uint32_t i = 0; i < list->count && e->reachable && !e->c->failed && !e->c->no_memory;
         i++) {
        if (tr_stmt_enabled(e->c, list->items[i])) {
            if (tr_stack_check(e->c->vm)) {
                e->c->failed = true;
                return;
            }
            emit_statement(e, list->items[i]);
        }
    }
}

const char *docstring_of(const StmtList *body, size_t *length) {
    if (body->count == 0 || body->items[0]->node.kind != STMT_EXPR) {
        return NULL;
    }
    const Expr *x = body->items[0]->as.value;
    if (x->node.kind != EXPR_CONSTANT || x->as.constant.kind != CONSTANT_STRING) {
        return NULL;
    }
    *length = x->as.constant.text.length;
    return x->as.constant.text.utf8 ? x->as.constant.text.utf8 : "";
}
