/* Places: `a.b[i].x = v` when `a.b[i]` may be a value struct.
 *
 * Structs are copied on write: storing into one that somebody else holds too changes a copy in the
 * register. A variable in a register needs nothing more. For everything else the changed copy must
 * go back where it came from: into the field or item (WRITE_BACK_ATTR, WRITE_BACK_ITEM, which do
 * nothing for references), and so on outwards, down to a global or a cell. One test on the
 * innermost object skips all of it when that is no struct. Only emitted in modules where structs
 * may be about. */
#include "compiler/emit.h"

static bool in_register(Emitter *e, const Expr *x) {
    uint32_t index;
    const Variable *v = x->node.kind == EXPR_NAME ? tr_scope_variable(e->c, x) : NULL;
    return v && access_of(e, v, &index) == ACCESS_LOCAL;
}

bool is_struct_self(Emitter *e, const Expr *x) {
    if (!e->is_struct_method || x->node.kind != EXPR_NAME) {
        return false;
    }
    const Variable *v = tr_scope_variable(e->c, x);
    return v && v->unit == e->unit && v->reg == 0 && (v->flags & VARIABLE_PARAMETER);
}

bool place_needed(Emitter *e, const Expr *x) {
    if (!e->c->struct_aware) {
        return false;
    }
    switch (x->node.kind) {
    case EXPR_NAME:
        return !in_register(e, x);
    case EXPR_ATTRIBUTE:
        return true;
    case EXPR_SUBSCRIPT:
        return x->as.subscript.index->node.kind != EXPR_SLICE;
    default:
        return false;
    }
}

Place *place_begin(Emitter *e, Expr *x, Expr *later) {
    Place *p = tr_compile_alloc(e->c, sizeof *p);
    if (!p) {
        return NULL;
    }
    switch (x->node.kind) {
    case EXPR_NAME:
        p->kind = in_register(e, x) ? PLACE_LOCAL : PLACE_VARIABLE;
        p->variable = variable_at(e, x);
        p->by_reference = is_struct_self(e, x);
        p->object = emit_operand_before(e, x, later);
        break;
    case EXPR_ATTRIBUTE:
        p->kind = PLACE_ATTRIBUTE;
        p->parent = place_begin(e, x->as.attribute.value, later);
        p->name = tr_name_mangled(e->c, e->scope_unit, x->as.attribute.name);
        if (!p->parent) {
            return NULL;
        }
        p->object = temp_operand(temp_new(e));
        emit(e, OP_GET_ATTR, 0, p->object.reg, p->parent->object.reg, site_new(e, p->name));
        break;
    case EXPR_SUBSCRIPT:
        if (x->as.subscript.index->node.kind != EXPR_SLICE) {
            p->kind = PLACE_ITEM;
            p->parent = place_begin(e, x->as.subscript.value, x->as.subscript.index);
            if (!p->parent) {
                return NULL;
            }
            p->key = emit_operand_before(e, x->as.subscript.index, later);
            p->object = temp_operand(temp_new(e));
            emit(e, OP_GET_ITEM, 0, p->object.reg, p->parent->object.reg, p->key.reg);
            break;
        }
        TR_FALLTHROUGH;
    default:
        p->kind = PLACE_VALUE;
        p->object = emit_operand_before(e, x, later);
        break;
    }
    return p;
}

static void write_back(Emitter *e, Place *p) {
    switch (p->kind) {
    case PLACE_VARIABLE: {
        if (p->variable && !(p->variable->flags & VARIABLE_CONST)) {
            Expr *type = p->variable->type;
            p->variable->type = NULL; /* it is the same struct type as before */
            store_variable(e, p->variable, variable_operand(p->object.reg));
            p->variable->type = type;
        } else if (p->variable) {
            store_variable(e, p->variable, variable_operand(p->object.reg));
        }
        break;
    }
    case PLACE_ATTRIBUTE:
        emit(e, OP_WRITE_BACK_ATTR, p->parent->by_reference ? INPLACE : 0, p->parent->object.reg,
             p->object.reg, site_new(e, p->name));
        break;
    case PLACE_ITEM:
        emit(e, OP_WRITE_BACK_ITEM, 0, p->parent->object.reg, p->key.reg, p->object.reg);
        break;
    default:
        return;
    }
    if (p->parent && (p->parent->kind == PLACE_ATTRIBUTE || p->parent->kind == PLACE_ITEM ||
                      p->parent->kind == PLACE_VARIABLE)) {
        place_write_back(e, p->parent);
    }
}

void place_write_back(Emitter *e, Place *p) {
    if (!p || p->kind == PLACE_LOCAL || p->kind == PLACE_VALUE) {
        return;
    }
    Label skip = label_new(e);
    emit_jump_op(e, OP_JUMP_IF_NOT_STRUCT, 0, p->object.reg, skip);
    write_back(e, p);
    label_bind(e, skip);
}

void place_end(Emitter *e, Place *p) {
    for (; p; p = p->parent) {
        emit_release(e, p->object);
        if (p->kind == PLACE_ITEM) {
            emit_release(e, p->key);
        }
    }
}
