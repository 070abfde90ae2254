/* try, with, deferred calls, and what a jump out of them has to do.
 *
 * A protected range is given by table entries, not by instructions. Code that cleans up on the way
 * out of a range (the body of `finally` before a `return`)
 * must not be protected by it: unwind() closes the range, emits the cleaning up of each Flow from
 * the inside out, and unwind_done() opens it again behind the jump. So one range may have several
 * entries; they are added inner first, which is the order of the search.
 *
 * A handler begins with the exception in R[h]. PUSH_EXC makes it the one being handled and needs
 * R[h+1]; an exception inside the handler arrives in R[h+2] of a second, outer-most part that
 * restores the state and raises on. `finally` bodies are emitted once per way out. */
#include "compiler/emit.h"

#include "base/alloc.h"

/* ---- flows and protected ranges
 * ---------------------------------------------------------------------------------- */

void flow_push(Emitter *e, Flow *flow, FlowKind kind) {
    *flow = (Flow){
        .kind = kind, .outer = e->flow, .reg = NO_REGISTER, .handler = NO_LABEL, .span = e->span};
    e->flow = flow;
}

void flow_pop(Emitter *e, Flow *flow) {
    e->flow = flow->outer;
}

void region_open(Emitter *e, Flow *flow, uint32_t handler_reg) {
    flow->has_region = true;
    flow->start = emit_here(e);
    flow->handler = label_new(e);
    flow->handler_reg = handler_reg;
    if (handler_reg + 4 > e->max_register) {
        e->max_register = handler_reg + 4;
    }
}

void region_close(Emitter *e, Flow *flow) {
    if (!flow->has_region || flow->start == emit_here(e) || e->c->no_memory || e->c->failed) {
        return;
    }
    CodeObject *code = e->code;
    if (code->handler_count == e->handler_capacity) {
        uint32_t capacity = e->handler_capacity ? e->handler_capacity * 2 : 8;
        Handler *handlers = tr_realloc_array(code->handlers, capacity, sizeof *handlers);
        if (!handlers) {
            e->c->no_memory = true;
            return;
        }
        code->handlers = handlers;
        e->handler_capacity = capacity;
    }
    code->handlers[code->handler_count++] = (Handler){.start = flow->start,
                                                      .end = emit_here(e),
                                                      .target = flow->handler,
                                                      .reg = flow->handler_reg};
    flow->start = emit_here(e);
    flow->region_used = true;
}

/* Starts the code of the handler; false if nothing could raise. `saved` are the variables bound
 * where the range began. */
static bool handler_begin(Emitter *e, Flow *flow, const uint64_t *saved) {
    if (!flow->region_used) {
        return false;
    }
    label_bind(e, flow->handler);
    e->reachable = true;
    assigned_restore(e, saved);
    return true;
}

static bool has_code(const Flow *f) {
    return f->kind == FLOW_FINALLY || f->kind == FLOW_FINALLY_END || f->kind == FLOW_HANDLER ||
           f->kind == FLOW_WITH || f->kind == FLOW_DEFER;
}

bool unwinds_code(const Emitter *e, const Flow *until) {
    for (const Flow *f = e->flow; f && f != until; f = f->outer) {
        if (has_code(f)) {
            return true;
        }
    }
    return false;
}

static void emit_with_exit(Emitter *e, const Flow *with) {
    Span saved = e->span;
    e->span = with->span;
    uint32_t t = temp_new(e);
    load_undef(e, t);
    emit(e, OP_WITH_EXIT, TAKE_B, t, with->reg, t);
    if (with->is_async) {
        emit_await(e, t, t);
    }
    load_undef(e, t);
    e->top = t;
    e->span = saved;
}

static void emit_defer_run(Emitter *e, const Flow *defer) {
    uint32_t t = temp_new(e);
    load_undef(e, t);
    emit(e, OP_DEFER_RUN, 0, defer->reg, t, 0);
    load_undef(e, defer->reg);
    e->top = t;
}

static void leave_flow(Emitter *e, Flow *f) {
    switch (f->kind) {
    case FLOW_LOOP:
        if (f->reg != NO_REGISTER) {
            load_undef(e, f->reg);
        }
        break;
    case FLOW_FINALLY:
        emit_block(e, f->finalbody);
        break;
    case FLOW_FINALLY_END:
        emit(e, OP_POP_EXC, 0, f->reg, 0, 0);
        break;
    case FLOW_HANDLER:
        if (f->reg != NO_REGISTER) {
            emit(e, OP_POP_EXC, 0, f->reg, 0, 0);
        }
        if (f->name) {
            delete_variable(e, variable_at(e, f->name), true);
        }
        break;
    case FLOW_WITH:
        emit_with_exit(e, f);
        break;
    case FLOW_DEFER:
        emit_defer_run(e, f);
        break;
    case FLOW_SCOPE:
        for (Variable *v = f->scope->lets; v; v = v->visible) {
            if (v->kind == VAR_LOCAL && !(v->flags & VARIABLE_LOOP)) {
                load_undef(e, v->reg);
            }
        }
        break;
    case FLOW_TRY:
        break;
    }
}

void unwind(Emitter *e, Flow *until) {
    Flow *saved = e->flow;
    if (++e->inline_depth > 64) { /* copies of copies: the code would explode */
        e->too_large = true;
        e->inline_depth--;
        return;
    }
    for (Flow *f = saved; f && f != until && e->reachable; f = f->outer) {
        region_close(e, f);
        f->is_closed = true;
        e->flow = f->outer;
        leave_flow(e, f);
    }
    e->flow = saved;
    e->inline_depth--;
}

void unwind_done(Emitter *e, Flow *until) {
    for (Flow *f = e->flow; f && f != until; f = f->outer) {
        if (f->is_closed) { /* else a finally body that does not end kept unwind() from getting here
                             */
            f->start = emit_here(e);
            f->is_closed = false;
        }
    }
}

/* After an exception came out of `block`, the variables of brace blocks inside it are still bound:
 * their scopes have been left. */
static void unbind_inner_lets(Emitter *e, Span block) {
    Variable *doomed[64];
    uint32_t n = 0;
    for (Variable *v = e->unit->first_variable; v; v = v->next) {
        if (!(v->flags & VARIABLE_LET) || !v->block || !v->block->is_block) {
            continue;
        }
        Span s = v->block->span;
        bool after = s.line > block.line || (s.line == block.line && s.column >= block.column);
        bool before = s.end_line < block.end_line ||
                      (s.end_line == block.end_line && s.end_column <= block.end_column);
        if (after && before && n < TR_COUNT(doomed)) {
            doomed[n++] = v;
        }
    }
    while (n > 0) {
        Variable *v = doomed[--n];
        load_undef(e, v->reg);
        set_assigned(e, v, false);
    }
}

/* The end of every handler: R[h+2] is the exception that leaves it. */
static void emit_cleanup(Emitter *e, Flow *flow, uint32_t h) {
    if (e->reachable) {
        emit(e, OP_MOVE, 0, h + 2, h, 0);
    }
    label_bind(e, flow->handler);
    e->reachable |= flow->region_used;
    emit(e, OP_POP_EXC, 0, h, 0, 0);
    emit(e, OP_RERAISE, TAKE_A, h + 2, 0, 0);
}

/* ---- return
 * ------------------------------------------------------------------------------------------------------
 */

void emit_return(Emitter *e, Expr *value, Span span) {
    uint32_t top = e->top;
    bool code = unwinds_code(e, NULL);
    bool is_constant = false;
    Value constant;
    if (value && e->unit->kind == UNIT_FUNCTION && e->unit->is_generator && e->unit->is_coroutine) {
        tr_compile_error(e->c, span, "return-in-async-generator",
                         "'return' with value in async generator");
        return;
    }
    if (!value || (is_constant = constant_fold(e, value, &constant))) {
        if (value && (constant.tag != TAG_NONE || e->returns)) {
            if (!e->returns && code) {
                unwind(e, NULL);
            }
            uint32_t t = temp_new(e);
            e->span = value->node.span;
            load_constant(e, constant, t);
            if (e->returns) {
                emit_type_check(e, t, e->returns, "return", NULL);
                if (code) {
                    unwind(e, NULL);
                }
            }
            e->span = span;
            emit(e, OP_RETURN, TAKE_A, t, e->top, 0);
        } else {
            if (e->returns) {
                uint32_t t = temp_new(e);
                load_none(e, t);
                emit_type_check(e, t, e->returns, "return", NULL);
                e->top = t;
            }
            if (code) {
                unwind(e, NULL);
            }
            e->span = span;
            emit(e, OP_RETURN_NONE, 0, 0, e->top, 0);
        }
    } else {
        Operand o = emit_operand(e, value);
        if (!o.temp &&
            (code || e->returns)) { /* what runs on the way out may rebind the variable */
            uint32_t t = temp_new(e);
            emit_move(e, t, o);
            o = temp_operand(t);
        }
        if (e->returns) {
            e->span = value->node.span;
            emit_type_check(e, o.reg, e->returns, "return", NULL);
        }
        if (code) {
            unwind(e, NULL);
        }
        e->span = span;
        emit(e, OP_RETURN, take_a(o), o.reg, e->top, 0);
    }
    if (code) {
        unwind_done(e, NULL);
    }
    e->top = top;
}

/* ---- try
 * ---------------------------------------------------------------------------------------------------------
 */

/* `as name`: a thrown enum value arrives inside an exception and is taken out. */
static void bind_caught(Emitter *e, Variable *v, uint32_t exception) {
    uint32_t t = temp_new(e);
    emit(e, OP_CAUGHT, 0, t, exception, 0);
    store_variable(e, v, temp_operand(t));
    e->top = t;
}

static void emit_clause(Emitter *e, ExceptClause *clause, Flow *common, uint32_t h, Label end) {
    Label next = label_new(e);
    Span saved = e->span;
    uint64_t *assigned = assigned_copy(e);
    if (clause->type) {
        uint32_t t = temp_new(e);
        emit_to(e, clause->type, t);
        e->span = clause->type->node.span;
        emit(e, OP_MATCH_EXC, TAKE_C, t, h, t);
        emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, next);
        e->top = t;
    }
    e->span = span_point(clause->span);
    BlockScope *scope =
        clause->body.style == BLOCK_BRACE ? tr_scope_block(e->c, &clause->body) : NULL;
    bool python_name = clause->name.utf8 && clause->body.style != BLOCK_BRACE;
    Variable *v = clause->name.utf8 ? variable_at(e, &clause->name) : NULL;
    Flow named, defer, block;
    if (python_name) {
        bind_caught(e, v, h);
        flow_push(e, &named, FLOW_HANDLER);
        named.name = &clause->name;
        region_open(e, &named, h + 2);
        emit_block(e, &clause->body);
        region_close(e, &named);
        flow_pop(e, &named);
    } else if (scope) {
        emit_open_scope(e, &block, scope);
        if (v) {
            declare_variable(e, v);
            bind_caught(e, v, h);
        }
        if (scope->has_defer) {
            emit_defer_begin(e, &defer);
        }
        emit_statements(e, &clause->body.body);
        if (scope->has_defer) {
            emit_defer_end(e, &defer);
        }
        emit_close_scope(e, &block);
    } else {
        emit_block(e, &clause->body);
    }
    region_close(e, common);
    e->span = saved;
    if (e->reachable) {
        emit(e, OP_POP_EXC, 0, h, 0, 0);
        if (python_name) {
            delete_variable(e, v, true);
        }
        emit_jump(e, end);
    }
    common->start = emit_here(e);
    if (python_name && handler_begin(e, &named, assigned)) {
        uint32_t top = e->top;
        e->top = h + 3;
        delete_variable(e, v, true);
        e->top = top;
        if (e->reachable) { /* on to the common end, with the exception in R[h+2] */
            region_close(e, common);
            emit(e, OP_POP_EXC, 0, h, 0, 0);
            emit(e, OP_RERAISE, TAKE_A, h + 2, 0, 0);
            common->start = emit_here(e);
        }
    }
    label_bind(e, next);
    if (clause->type) {
        assigned_restore(e, assigned);
    }
}

static void emit_clauses(Emitter *e, Stmt *stmt, uint32_t h, Label end) {
    HandlerList *handlers = &stmt->as.try_.handlers;
    e->top = h + 2;
    emit(e, OP_PUSH_EXC, 0, h, 0, 0);
    Flow common;
    flow_push(e, &common, FLOW_HANDLER);
    common.reg = h;
    region_open(e, &common, h + 2);
    uint32_t top = temp_new(e); /* keeps R[h+2] free for the exception that leaves */
    for (uint32_t i = 0; i < handlers->count && e->reachable; i++) {
        emit_clause(e, &handlers->items[i], &common, h, end);
        e->top = top + 1;
    }
    region_close(e, &common);
    flow_pop(e, &common);
    emit_cleanup(e, &common, h);
}

/* except*: registers h exception, h+1 what was handled before, then the list of what was raised,
 * the rest, the matching part. */
static void emit_star_clauses(Emitter *e, Stmt *stmt, uint32_t h, Label end) {
    HandlerList *handlers = &stmt->as.try_.handlers;
    e->top = h + 3;
    emit(e, OP_PUSH_EXC, 0, h, 0, 0);
    Flow common;
    flow_push(e, &common, FLOW_HANDLER);
    common.reg = h;
    region_open(e, &common, h + 2);
    uint32_t list = temp_new(e), rest = temp_new(e), part = temp_block(e, 3);
    uint64_t *assigned = assigned_copy(e);
    emit(e, OP_BUILD_LIST, 0, list, e->top, 0);
    emit(e, OP_MOVE, 0, rest, h, 0);
    Label finish = label_new(e);
    for (uint32_t i = 0; i < handlers->count; i++) {
        ExceptClause *clause = &handlers->items[i];
        Label next = label_new(e);
        emit_jump_op(e, OP_JUMP_IF_NONE, 0, rest, finish);
        e->top = part + 3;
        uint32_t t = temp_new(e);
        if (clause->type) {
            emit_to(e, clause->type, t);
            e->span = clause->type->node.span;
        }
        emit(e, OP_MATCH_EXC_STAR, TAKE_C, part, rest, t);
        emit_jump_op(e, OP_JUMP_IF_NONE, 0, part, next);
        e->top = part + 3;
        Flow body;
        emit(e, OP_PUSH_EXC, 0, part, 0, 0);
        Variable *v = clause->name.utf8 ? variable_at(e, &clause->name) : NULL;
        if (v) {
            declare_variable(e, v->flags & VARIABLE_LET ? v : NULL);
            store_variable(e, v, variable_operand(part));
        }
        flow_push(e, &body, FLOW_HANDLER);
        body.reg = part;
        body.name = v ? &clause->name : NULL;
        region_open(e, &body, part + 2);
        emit_block(e, &clause->body);
        region_close(e, &body);
        flow_pop(e, &body);
        if (e->reachable) {
            emit(e, OP_POP_EXC, 0, part, 0, 0);
            if (v) {
                delete_variable(e, v, true);
            }
            emit_jump(e, next);
        }
        if (handler_begin(e, &body, assigned)) {
            e->top = part + 3;
            emit(e, OP_POP_EXC, 0, part, 0, 0);
            if (v) {
                delete_variable(e, v, true);
            }
            emit(e, OP_LIST_APPEND, TAKE_B, list, part + 2, 0);
        }
        label_bind(e, next);
        load_undef(e, part);
        assigned_meet(e, assigned);
    }
    label_bind(e, finish);
    assigned_restore(e, assigned);
    Label no_rest = label_new(e), quiet = label_new(e);
    emit_jump_op(e, OP_JUMP_IF_NONE, 0, rest, no_rest);
    emit(e, OP_LIST_APPEND, 0, list, rest, 0);
    label_bind(e, no_rest);
    load_undef(e, rest);
    emit(e, OP_RERAISE_STAR, TAKE_C, rest, h, list);
    region_close(e, &common);
    flow_pop(e, &common);
    emit_jump_op(e, OP_JUMP_IF_NONE, 0, rest, quiet);
    emit(e, OP_POP_EXC, 0, h, 0, 0);
    emit(e, OP_RERAISE, TAKE_A, rest, 0, 0);
    label_bind(e, quiet);
    load_undef(e, rest);
    emit(e, OP_POP_EXC, 0, h, 0, 0);
    emit_jump(e, end);
    emit_cleanup(e, &common, h);
}

static void emit_try_except(Emitter *e, Stmt *stmt) {
    uint32_t h = e->top;
    Label end = label_new(e);
    Flow body;
    uint64_t *assigned = assigned_copy(e);
    flow_push(e, &body, FLOW_TRY);
    region_open(e, &body, h);
    emit_block(e, stmt->as.try_.body);
    region_close(e, &body);
    flow_pop(e, &body);
    emit_block(e, stmt->as.try_.orelse);
    emit_jump(e, end);
    if (handler_begin(e, &body, assigned)) {
        e->span = span_point(stmt->node.span);
        e->top = h + 2;
        unbind_inner_lets(e, stmt->as.try_.body->span);
        if (stmt->node.kind == STMT_TRY_STAR) {
            emit_star_clauses(e, stmt, h, end);
        } else {
            emit_clauses(e, stmt, h, end);
        }
    }
    label_bind(e, end);
    e->top = h;
}

void emit_try(Emitter *e, Stmt *stmt) {
    Block *finalbody = stmt->as.try_.finalbody;
    bool has_handlers = stmt->as.try_.handlers.count > 0;
    if (finalbody->style == BLOCK_NONE) {
        emit_try_except(e, stmt);
        return;
    }
    uint32_t h = e->top;
    Label end = label_new(e);
    Flow body, last;
    uint64_t *assigned = assigned_copy(e);
    flow_push(e, &body, FLOW_FINALLY);
    body.finalbody = finalbody;
    region_open(e, &body, h);
    if (has_handlers) {
        emit_try_except(e, stmt);
    } else {
        emit_block(e, stmt->as.try_.body);
        emit_block(e, stmt->as.try_.orelse);
    }
    region_close(e, &body);
    flow_pop(e, &body);
    emit_block(e, finalbody);
    emit_jump(e, end);
    if (handler_begin(e, &body, assigned)) {
        e->span = span_point(stmt->node.span);
        e->top = h + 3;
        unbind_inner_lets(e, stmt->as.try_.body->span);
        emit(e, OP_PUSH_EXC, 0, h, 0, 0);
        flow_push(e, &last, FLOW_FINALLY_END);
        last.reg = h;
        region_open(e, &last, h + 2);
        emit_block(e, finalbody);
        region_close(e, &last);
        flow_pop(e, &last);
        emit_cleanup(e, &last, h);
    }
    label_bind(e, end);
    e->top = h;
}

/* ---- with
 * --------------------------------------------------------------------------------------------------------
 */

static void emit_with_item(Emitter *e, Stmt *stmt, uint32_t index) {
    if (index == stmt->as.with.items.count) {
        emit_block(e, stmt->as.with.body);
        return;
    }
    WithItem *item = &stmt->as.with.items.items[index];
    bool is_async = stmt->node.kind == STMT_ASYNC_WITH;
    Span span = item->context->node.span;
    uint32_t r = temp_block(e, 2);
    Operand o = emit_operand_in(e, item->context, r, NULL);
    e->span = span;
    emit(e, is_async ? OP_ASYNC_WITH_ENTER : OP_WITH_ENTER, take_b(o), r, o.reg, 0);
    e->top = r + 2;
    if (is_async) {
        emit_await(e, r + 1, r + 1);
    }
    Label end = label_new(e);
    Flow with, inside;
    uint64_t *assigned = assigned_copy(e);
    flow_push(e, &with, FLOW_WITH);
    with.reg = r;
    with.is_async = is_async;
    with.span = span;
    region_open(e, &with, r + 1);
    if (item->target) {
        emit_target(e, item->target, temp_operand(r + 1));
    } else {
        load_undef(e, r + 1);
    }
    e->top = r + 1;
    emit_with_item(e, stmt, index + 1);
    region_close(e, &with);
    flow_pop(e, &with);
    if (e->reachable) {
        e->top = r + 1;
        emit_with_exit(e, &with);
        emit_jump(e, end);
    }
    if (handler_begin(e, &with, assigned)) {
        uint32_t h = r + 1;
        Label suppressed = label_new(e);
        e->span = span;
        e->top = h + 3;
        unbind_inner_lets(e, stmt->as.with.body->span);
        emit(e, OP_PUSH_EXC, 0, h, 0, 0);
        flow_push(e, &inside, FLOW_HANDLER);
        inside.reg = h;
        region_open(e, &inside, h + 2);
        uint32_t t = temp_new(e);
        emit(e, OP_WITH_EXIT, TAKE_B, t, r, h);
        if (is_async) {
            emit_await(e, t, t);
        }
        emit_jump_op(e, OP_JUMP_IF, TAKE_A, t, suppressed);
        region_close(e, &inside);
        flow_pop(e, &inside);
        emit_cleanup(e, &inside, h);
        label_bind(e, suppressed);
        emit(e, OP_POP_EXC, 0, h, 0, 0);
    }
    label_bind(e, end);
    e->top = r;
}

void emit_with(Emitter *e, Stmt *stmt) {
    emit_with_item(e, stmt, 0);
}

/* ---- defer
 * -------------------------------------------------------------------------------------------------------
 */

void emit_defer_begin(Emitter *e, Flow *flow) {
    uint32_t list = temp_new(e);
    emit(e, OP_BUILD_LIST, 0, list, e->top, 0);
    flow_push(e, flow, FLOW_DEFER);
    flow->reg = list;
    region_open(e, flow, list + 1);
}

void emit_defer_end(Emitter *e, Flow *flow) {
    uint32_t list = flow->reg, h = list + 1;
    Label end = label_new(e);
    Flow inside;
    uint64_t *assigned = assigned_copy(e);
    region_close(e, flow);
    flow_pop(e, flow);
    if (e->reachable) {
        e->top = h;
        emit_defer_run(e, flow);
        emit_jump(e, end);
    }
    if (handler_begin(e, flow, assigned)) {
        e->top = h + 3;
        emit(e, OP_PUSH_EXC, 0, h, 0, 0);
        flow_push(e, &inside, FLOW_HANDLER);
        inside.reg = h;
        region_open(e, &inside, h + 2);
        emit(e, OP_DEFER_RUN, 0, list, h, 0);
        region_close(e, &inside);
        flow_pop(e, &inside);
        emit_cleanup(e, &inside, h);
    }
    label_bind(e, end);
    e->top = list;
}
