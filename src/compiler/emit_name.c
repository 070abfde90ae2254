/* Loading, storing and deleting variables, wherever they live.
 *
 * A variable in a register is used in place and needs a check only where it may be unbound: the bit
 * set in Emitter.assigned says "bound on every path to here". Cells, closure cells, globals and
 * namespaces have instructions of their own that check. */
#include "compiler/emit.h"

AccessKind access_of(const Emitter *e, const Variable *v, uint32_t *index) {
    *index = v->reg;
    if (v->kind == VAR_NAME) {
        return ACCESS_NAME;
    }
    if (v->kind == VAR_GLOBAL) {
        return (v->flags & VARIABLE_LET) && e->unit->kind == UNIT_MODULE && e->unit->uses_names
                   ? ACCESS_NAME
                   : ACCESS_GLOBAL;
    }
    if (tr_unit_effective(v->unit) == e->unit) {
        return v->flags & VARIABLE_CELL ? ACCESS_CELL : ACCESS_LOCAL;
    }
    int32_t free = tr_unit_free_index(e->unit, v);
    *index = free < 0 ? 0 : (uint32_t)free;
    return e->unit->kind == UNIT_CLASS ? ACCESS_CLASS_FREE : ACCESS_FREE;
}

Variable *variable_at(Emitter *e, const void *key) {
    Variable *v = tr_scope_variable(e->c, key);
    if (!v) { /* only after an error that was reported, or without memory */
        if (!e->c->diagnostics->error_count) {
            e->c->no_memory = true;
        }
    }
    return v;
}

static void check_bound(Emitter *e, const Variable *v, Span span) {
    if (!is_assigned(e, v) && e->reachable) {
        Span saved = e->span;
        e->span = span;
        emit(e, OP_CHECK_BOUND, 0, v->reg, constant_name(e, v->name), 0);
        e->span = saved;
        set_assigned(e, v, true);
    }
}

Operand load_operand(Emitter *e, const Variable *v, Span span) {
    uint32_t index;
    if (v && access_of(e, v, &index) == ACCESS_LOCAL) {
        check_bound(e, v, span);
        return variable_operand(v->reg);
    }
    uint32_t t = temp_new(e);
    load_variable(e, v, t, span);
    return temp_operand(t);
}

void load_variable(Emitter *e, const Variable *v, uint32_t target, Span span) {
    if (!v) {
        return;
    }
    Span saved = e->span;
    e->span = span;
    uint32_t index;
    switch (access_of(e, v, &index)) {
    case ACCESS_LOCAL:
        check_bound(e, v, span);
        emit(e, OP_MOVE, 0, target, index, 0);
        break;
    case ACCESS_CELL:
        emit(e, OP_LOAD_CELL, 0, target, index, constant_name(e, v->name));
        break;
    case ACCESS_FREE:
        emit(e, OP_LOAD_FREE, 0, target, index, constant_name(e, v->name));
        break;
    case ACCESS_CLASS_FREE:
        emit(e, OP_LOAD_CLASS_FREE, 0, target, index, site_new(e, v->name));
        break;
    case ACCESS_GLOBAL:
        emit_ad(e, OP_LOAD_GLOBAL, 0, target, (int32_t)site_shared(e, OP_LOAD_GLOBAL, v->name));
        break;
    case ACCESS_NAME:
        emit_ad(e, OP_LOAD_NAME, 0, target, (int32_t)site_shared(e, OP_LOAD_NAME, v->name));
        break;
    }
    e->span = saved;
}

uint32_t store_target(Emitter *e, const Variable *v) {
    uint32_t index;
    if (!v || v->type || access_of(e, v, &index) != ACCESS_LOCAL) {
        return NO_REGISTER;
    }
    return v->reg;
}

void stored_direct(Emitter *e, Variable *v) {
    if (e->reachable) {
        set_assigned(e, v, true);
    }
}

void store_variable(Emitter *e, Variable *v, Operand value) {
    if (!v) {
        return;
    }
    if (v->type) { /* the old value must survive a failing check */
        uint32_t t = value.reg;
        if (!value.temp) {
            t = temp_new(e);
            emit_move(e, t, value);
            value = temp_operand(t);
        }
        emit_type_check(e, t, v->type, "variable", v->name);
    }
    uint32_t index;
    switch (access_of(e, v, &index)) {
    case ACCESS_LOCAL:
        emit_move(e, index, value);
        stored_direct(e, v);
        break;
    case ACCESS_CELL:
        emit(e, OP_STORE_CELL, take_b(value), index, value.reg, 0);
        break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE:
        emit(e, OP_STORE_FREE, take_b(value), index, value.reg, 0);
        break;
    case ACCESS_GLOBAL:
        emit_ad(e, OP_STORE_GLOBAL, take_a(value), value.reg,
                (int32_t)site_shared(e, OP_STORE_GLOBAL, v->name));
        break;
    case ACCESS_NAME:
        emit_ad(e, OP_STORE_NAME, take_a(value), value.reg,
                (int32_t)site_shared(e, OP_STORE_NAME, v->name));
        break;
    }
}

void delete_variable(Emitter *e, Variable *v, bool silent) {
    if (!v) {
        return;
    }
    uint32_t index;
    AccessKind kind = access_of(e, v, &index);
    if (silent && kind != ACCESS_LOCAL) {
        /* `except ... as e` ends with e = None; del e, so that a `del e` in the body is no error.
         */
        uint32_t t = temp_new(e);
        load_none(e, t);
        store_variable(e, v, temp_operand(t));
        e->top--;
    }
    switch (kind) {
    case ACCESS_LOCAL:
        if (silent) {
            load_undef(e, index);
        } else {
            emit(e, OP_DELETE_LOCAL, 0, index, constant_name(e, v->name), 0);
        }
        set_assigned(e, v, false);
        break;
    case ACCESS_CELL:
        emit(e, OP_DELETE_CELL, 0, index, 0, constant_name(e, v->name));
        break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE:
        emit(e, OP_DELETE_FREE, 0, index, 0, constant_name(e, v->name));
        break;
    case ACCESS_GLOBAL:
        emit_ad(e, OP_DELETE_GLOBAL, 0, 0, (int32_t)site_new(e, v->name));
        break;
    case ACCESS_NAME:
        emit_ad(e, OP_DELETE_NAME, 0, 0, (int32_t)site_new(e, v->name));
        break;
    }
}

void declare_variable(Emitter *e, Variable *v) {
    if (v && v->kind == VAR_LOCAL && (v->flags & VARIABLE_CELL)) {
        emit(e, OP_NEW_CELL, 0, v->reg, 0, 0);
    }
}

void load_cell(Emitter *e, const Variable *v, uint32_t target) {
    if (tr_unit_effective(v->unit) == e->unit) {
        emit(e, OP_MOVE, 0, target, v->reg, 0);
    } else {
        int32_t free = tr_unit_free_index(e->unit, v);
        emit(e, OP_LOAD_CLOSURE, 0, target, free < 0 ? 0 : (uint32_t)free, 0);
    }
}
