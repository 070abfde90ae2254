/* Comprehensions and generator expressions.
 *
 * A list, set or dict comprehension whose variables no inner function captures is inlined: its
 * variables are temporaries of the function around,
 * so that there is no call and no closure, and the unwinder releases them if an exception comes.
 * Everything else becomes a function with one parameter `.0`, the iterator of the first iterable,
 * which is evaluated outside as Python demands. */
#include "compiler/emit.h"

typedef struct Building {
    Expr *x;
    uint32_t result; /* list, set or dict; unused by generators */
    bool is_generator;
} Building;

static void emit_element(Emitter *e, const Building *b) {
    uint32_t top = e->top;
    Expr *x = b->x;
    if (b->is_generator) {
        Operand o = emit_operand(e, x->as.comp.element);
        uint32_t t = o.temp ? o.reg : temp_new(e);
        emit(e, OP_YIELD, take_b(o), t, o.reg, 0);
        load_undef(e, t);
    } else if (x->node.kind == EXPR_DICT_COMP) {
        Operand key = emit_operand_before(e, x->as.comp.element, x->as.comp.value);
        Operand value = emit_operand(e, x->as.comp.value);
        emit(e, OP_DICT_SET, take_b(key) | take_c(value), b->result, key.reg, value.reg);
    } else {
        Operand o = emit_operand(e, x->as.comp.element);
        emit(e, x->node.kind == EXPR_SET_COMP ? OP_SET_ADD : OP_LIST_APPEND, take_b(o), b->result,
             o.reg, 0);
    }
    e->top = top;
}

static void emit_conditions(Emitter *e, const Building *b, uint32_t index, Label next);

/* One `for` of the comprehension; `iterator` is a temporary that holds the iterator, on top. */
static void emit_generator(Emitter *e, const Building *b, uint32_t index, uint32_t iterator) {
    Comprehension *g = &b->x->as.comp.generators.items[index];
    Label head = label_new(e), next = label_new(e), end = label_new(e);
    Span saved = e->span;
    e->span = g->target->node.span;
    label_bind(e, head);
    Flow step = {0};
    if (g->is_async) {
        flow_push(e, &step, FLOW_TRY);
        region_open(e, &step, iterator + 1);
        uint32_t awaited = temp_new(e), sent = temp_new(e);
        emit(e, OP_GET_ANEXT, 0, awaited, iterator, 0);
        load_none(e, sent);
        emit(e, OP_YIELD_FROM, 0, awaited, awaited, sent);
        region_close(e, &step);
        flow_pop(e, &step);
        e->top = awaited + 1;
        emit_target(e, g->target, temp_operand(awaited));
        e->top = iterator + 1;
    } else {
        Variable *v = g->target->node.kind == EXPR_NAME ? variable_at(e, g->target) : NULL;
        uint32_t direct = v ? store_target(e, v) : NO_REGISTER;
        uint32_t item = direct != NO_REGISTER ? direct : temp_new(e);
        emit_for_iter(e, item, iterator, end);
        if (direct != NO_REGISTER) {
            stored_direct(e, v);
        } else {
            emit_target(e, g->target, temp_operand(item));
        }
        e->top = iterator + 1;
    }
    e->span = saved;
    emit_conditions(e, b, index, next);
    if (label_used(e, next)) {
        label_bind(e, next);
    }
    emit_jump_back(e, head);
    if (g->is_async) {
        label_bind(e, step.handler);
        e->reachable = true;
        e->top = iterator + 2;
        emit(e, OP_END_ASYNC_FOR, 0, iterator + 1, 0, 0);
        load_undef(e, iterator);
        e->top = iterator + 1;
    }
    label_bind(e, end);
}

static void emit_conditions(Emitter *e, const Building *b, uint32_t index, Label next) {
    Comprehension *g = &b->x->as.comp.generators.items[index];
    for (uint32_t i = 0; i < g->conditions.count; i++) {
        emit_jump_if(e, g->conditions.items[i], false, next);
    }
    if (index + 1 == b->x->as.comp.generators.count) {
        emit_element(e, b);
        return;
    }
    Comprehension *inner = &b->x->as.comp.generators.items[index + 1];
    uint32_t top = e->top;
    uint32_t iterator = temp_new(e);
    Operand o = emit_operand_in(e, inner->iterable, iterator, NULL);
    e->top = iterator + 1;
    emit(e, inner->is_async ? OP_GET_AITER : OP_GET_ITER, take_b(o), iterator, o.reg, 0);
    emit_generator(e, b, index + 1, iterator);
    e->top = top;
}

static void begin_result(Emitter *e, const Building *b) {
    Opcode op = b->x->node.kind == EXPR_DICT_COMP  ? OP_BUILD_DICT
                : b->x->node.kind == EXPR_SET_COMP ? OP_BUILD_SET
                                                   : OP_BUILD_LIST;
    emit(e, op, 0, b->result, e->top, 0);
}

static void emit_inlined(Emitter *e, Expr *x, Unit *unit, uint32_t target) {
    Building b = {.x = x, .result = scratch(e, target)};
    Comprehension *g = &x->as.comp.generators.items[0];
    /* The first iterable belongs to the scope around: evaluated before the comprehension's
     * variables exist. */
    uint32_t first = e->top;
    for (Variable *v = unit->first_variable; v; v = v->next) {
        if (!(v->flags & VARIABLE_PARAMETER)) {
            v->reg = temp_new(e);
            v->flags &= ~(uint32_t)VARIABLE_ASSIGNED;
        }
    }
    uint32_t after = e->top;
    uint32_t iterator = temp_new(e);
    Operand o = emit_operand_in(e, g->iterable, iterator, NULL);
    e->top = iterator + 1;
    emit(e, g->is_async ? OP_GET_AITER : OP_GET_ITER, take_b(o), iterator, o.reg, 0);
    begin_result(e, &b);
    uint64_t *saved = assigned_copy(e);
    Unit *outer = e->scope_unit;
    e->scope_unit = unit;
    emit_generator(e, &b, 0, iterator);
    e->scope_unit = outer;
    assigned_meet(e, saved);
    for (uint32_t t = first; t < after; t++) {
        load_undef(e, t);
    }
    e->top = after;
    scratch_done(e, b.result, target);
}

static void comprehension_body(Emitter *e, const void *node) {
    Expr *x = (Expr *)(uintptr_t)node;
    Building b = {.x = x, .is_generator = x->node.kind == EXPR_GENERATOR_EXP};
    uint32_t iterator;
    if (b.is_generator ||
        (e->code->code_flags & (CODE_COROUTINE | CODE_GENERATOR | CODE_ASYNC_GENERATOR))) {
        emit(e, OP_GENERATOR_START, 0, 0, 0, 0);
    }
    for (Variable *v = e->unit->first_variable; v; v = v->next) {
        if (v->flags & VARIABLE_PARAMETER) {
            set_assigned(e, v, true);
        } else if (v->flags & VARIABLE_CELL) {
            emit(e, OP_NEW_CELL, 0, v->reg, 0, 0);
        }
    }
    if (!b.is_generator) {
        b.result = temp_new(e);
        begin_result(e, &b);
    }
    iterator = temp_new(e);
    emit(e, OP_MOVE, TAKE_B, iterator, 0, 0);
    emit_generator(e, &b, 0, iterator);
    if (b.is_generator) {
        emit(e, OP_RETURN_NONE, 0, 0, e->top, 0);
    } else {
        emit(e, OP_RETURN, TAKE_A, b.result, e->top, 0);
    }
}

void emit_comprehension(Emitter *e, Expr *x, uint32_t target) {
    Unit *unit = tr_scope_unit(e->c, x);
    if (!unit) {
        return;
    }
    if (unit->inlined) {
        emit_inlined(e, x, unit, target);
        return;
    }
    bool is_generator = x->node.kind == EXPR_GENERATOR_EXP;
    const char *text = is_generator                     ? "<genexpr>"
                       : x->node.kind == EXPR_DICT_COMP ? "<dictcomp>"
                       : x->node.kind == EXPR_SET_COMP  ? "<setcomp>"
                                                        : "<listcomp>";
    Name *name = tr_name_cstr(e->c, text);
    uint32_t flags =
        CODE_OPTIMIZED | CODE_NEWLOCALS | (e->unit->kind == UNIT_MODULE ? 0u : CODE_NESTED);
    if (is_generator) {
        flags |= unit->is_coroutine ? CODE_ASYNC_GENERATOR : CODE_GENERATOR;
    } else if (unit->is_coroutine) {
        flags |= CODE_COROUTINE;
    }
    CodeObject *code = emit_unit(e->c, e, unit, qualname_of(e, name), name, comprehension_body, x,
                                 x->node.span, flags);
    if (!code) {
        return;
    }
    code->positional_count = 1;
    uint32_t callee = temp_new(e);
    emit_closure(e, code, unit, NO_REGISTER, callee);
    e->top = callee + 1;
    Comprehension *g = &x->as.comp.generators.items[0];
    uint32_t argument = temp_new(e);
    Operand o = emit_operand_in(e, g->iterable, argument, NULL);
    e->top = argument + 1;
    emit(e, g->is_async ? OP_GET_AITER : OP_GET_ITER, take_b(o), argument, o.reg, 0);
    if (!is_generator && unit->is_coroutine) {
        emit(e, OP_CALL, 0, callee, 1, callee);
        e->top = callee + 1;
        emit_await(e, callee, target);
    } else {
        emit(e, OP_CALL, 0, callee, 1, target);
    }
}
