/* Expressions: values into registers, and conditions into jumps.
 *
 * emit_to() is destination-driven; emit_operand() leaves a variable where it is. Left operands are
 * evaluated into the target itself when that is a temporary, so that the register stack stays low.
 * A variable used in place must not be rebound by a part of the expression that is evaluated later
 * (only a walrus, a match operand or a python block can): then it is copied first. */
#include "compiler/emit.h"

#include "objects/dict.h"

/* ---- operands
 * ----------------------------------------------------------------------------------------------------
 */

static bool list_may_rebind(const ExprList *list);

static bool binds_inside(const Expr *x) {
    if (!x) {
        return false;
    }
    switch (x->node.kind) {
    case EXPR_CONSTANT:
    case EXPR_NAME:
    case EXPR_LAMBDA:
    case EXPR_FN_LITERAL:
        return false;
    case EXPR_ATTRIBUTE:
        return binds_inside(x->as.attribute.value);
    case EXPR_SUBSCRIPT:
        return binds_inside(x->as.subscript.value) || binds_inside(x->as.subscript.index);
    case EXPR_SLICE:
        return binds_inside(x->as.slice.lower) || binds_inside(x->as.slice.upper) ||
               binds_inside(x->as.slice.step);
    case EXPR_BIN_OP:
        return binds_inside(x->as.bin_op.left) || binds_inside(x->as.bin_op.right);
    case EXPR_UNARY_OP:
    case EXPR_STARRED:
    case EXPR_AWAIT:
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
        return binds_inside(x->as.operand);
    case EXPR_BOOL_OP:
        return list_may_rebind(&x->as.bool_op);
    case EXPR_COMPARE:
        return binds_inside(x->as.compare.left) || list_may_rebind(&x->as.compare.comparators);
    case EXPR_LIST:
    case EXPR_TUPLE:
    case EXPR_SET:
        return list_may_rebind(&x->as.elements);
    case EXPR_CALL: {
        if (binds_inside(x->as.call.func) || list_may_rebind(&x->as.call.args)) {
            return true;
        }
        for (uint32_t i = 0; i < x->as.call.keywords.count; i++) {
            if (binds_inside(x->as.call.keywords.items[i].value)) {
                return true;
            }
        }
        return false;
    }
    default:
        return true; /* rare enough: a copy costs little */
    }
}

static bool list_may_rebind(const ExprList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (binds_inside(list->items[i])) {
            return true;
        }
    }
    return false;
}

bool may_rebind(const Emitter *e, const Expr *x) {
    return x && e->unit->has_rebinding && binds_inside(x);
}

Operand emit_operand(Emitter *e, Expr *x) {
    if (x->node.kind == EXPR_NAME) {
        Value constant;
        if (!constant_fold(e, x, &constant)) {
            return load_operand(e, variable_at(e, x), x->node.span);
        }
        tr_release(e->c->vm, constant);
    }
    uint32_t t = temp_new(e);
    emit_to(e, x, t);
    return temp_operand(t);
}

static Operand protect(Emitter *e, Operand o, Expr *later) {
    if (!o.temp && may_rebind(e, later)) {
        uint32_t t = temp_new(e);
        emit_move(e, t, o);
        return temp_operand(t);
    }
    return o;
}

Operand emit_operand_before(Emitter *e, Expr *x, Expr *later) {
    return protect(e, emit_operand(e, x), later);
}

Operand emit_operand_in(Emitter *e, Expr *x, uint32_t target, Expr *later) {
    uint32_t index;
    if (x->node.kind == EXPR_NAME) {
        Variable *v = tr_scope_variable(e->c, x);
        if (v && v->kind == VAR_LOCAL && access_of(e, v, &index) == ACCESS_LOCAL) {
            return protect(e, load_operand(e, v, x->node.span), later);
        }
    }
    if (!is_variable_register(e, target)) {
        emit_to(e, x, target);
        return temp_operand(target);
    }
    return emit_operand(e, x);
}

uint32_t emit_push(Emitter *e, Expr *x) {
    uint32_t t = temp_new(e);
    emit_to(e, x, t);
    e->top = t + 1;
    return t;
}

/* ---- operators
 * ---------------------------------------------------------------------------------------------------
 */

Opcode binary_opcode(uint32_t op) {
    static const uint8_t map[] = {
        [AST_ADD] = OP_ADD,
        [AST_SUB] = OP_SUB,
        [AST_MULT] = OP_MUL,
        [AST_MAT_MULT] = OP_MATMUL,
        [AST_DIV] = OP_TRUEDIV,
        [AST_MOD] = OP_MOD,
        [AST_POW] = OP_POW,
        [AST_LSHIFT] = OP_LSHIFT,
        [AST_RSHIFT] = OP_RSHIFT,
        [AST_BIT_OR] = OP_OR,
        [AST_BIT_XOR] = OP_XOR,
        [AST_BIT_AND] = OP_AND,
        [AST_FLOOR_DIV] = OP_FLOORDIV,
    };
    return (Opcode)map[op];
}

static void emit_binary(Emitter *e, Expr *x, uint32_t target) {
    Opcode op = binary_opcode(x->op);
    Operand left = emit_operand_in(e, x->as.bin_op.left, target, x->as.bin_op.right);
    Value constant;
    if (constant_fold(e, x->as.bin_op.right, &constant)) {
        uint32_t k = constant_take(e, constant);
        emit(e, (Opcode)(op + (OP_ADD_K - OP_ADD)), take_b(left), target, left.reg, k);
        return;
    }
    Operand right = emit_operand(e, x->as.bin_op.right);
    emit(e, op, take_b(left) | take_c(right), target, left.reg, right.reg);
}

static void emit_unary(Emitter *e, Expr *x, uint32_t target) {
    static const uint8_t map[] = {
        [AST_INVERT] = OP_INVERT, [AST_NOT] = OP_NOT, [AST_UADD] = OP_POS, [AST_USUB] = OP_NEG};
    if (x->op == AST_ADDRESS_OF) {
        uint32_t f = intrinsic_begin(e, INTRINSIC_address_of);
        emit_push(e, x->as.operand);
        intrinsic_end(e, f, 1, target);
        return;
    }
    Operand o = emit_operand_in(e, x->as.operand, target, NULL);
    emit(e, (Opcode)map[x->op], take_b(o), target, o.reg, 0);
}

static Opcode compare_opcode(uint32_t op) {
    static const uint8_t map[] = {
        [AST_EQ] = OP_EQ, [AST_NOT_EQ] = OP_NE,     [AST_LT] = OP_LT, [AST_LT_E] = OP_LE,
        [AST_GT] = OP_GT, [AST_GT_E] = OP_GE,       [AST_IS] = OP_IS, [AST_IS_NOT] = OP_IS_NOT,
        [AST_IN] = OP_IN, [AST_NOT_IN] = OP_NOT_IN,
    };
    return (Opcode)map[op];
}

/* A list or set display of constants as the right operand of `in`, or as what a loop runs over, is
 * a constant itself. */
static bool fold_container(Emitter *e, const Expr *x, Value *out) {
    if ((x->node.kind != EXPR_LIST && x->node.kind != EXPR_SET) || x->as.elements.count == 0) {
        return constant_fold(e, x, out);
    }
    Expr as_tuple = *x;
    as_tuple.node.kind = EXPR_TUPLE;
    as_tuple.node.context = CONTEXT_LOAD;
    if (!constant_fold(e, &as_tuple, out)) {
        return false;
    }
    if (x->node.kind == EXPR_SET) {
        Value set = tr_set_from(e->c->vm, *out, true);
        tr_release(e->c->vm, *out);
        *out = set;
        if (tr_is_error(set)) {
            emit_fail(e);
            return false;
        }
    }
    return true;
}

static bool is_literal_for_is(const Expr *x) {
    if (x->node.kind == EXPR_TUPLE) {
        return true;
    }
    return x->node.kind == EXPR_CONSTANT && x->as.constant.kind != CONSTANT_NONE &&
           x->as.constant.kind != CONSTANT_TRUE && x->as.constant.kind != CONSTANT_FALSE &&
           x->as.constant.kind != CONSTANT_ELLIPSIS;
}

static void warn_is_literal(Emitter *e, const Expr *x) {
    const Expr *left = x->as.compare.left;
    for (uint32_t i = 0; i < x->as.compare.comparators.count; i++) {
        const Expr *right = x->as.compare.comparators.items[i];
        uint8_t op = x->as.compare.ops[i];
        if ((op == AST_IS || op == AST_IS_NOT) &&
            (is_literal_for_is(left) || is_literal_for_is(right))) {
            tr_compile_warning(e->c, x->node.span, "is-literal",
                               op == AST_IS ? "\"is\" with a literal. Did you mean \"==\"?"
                                            : "\"is not\" with a literal. Did you mean \"!=\"?");
        }
        left = right;
    }
}

/* Right operand of comparison number i. In the middle of a chain it is used again, so it must stay
 * valid. */
static Operand emit_comparator(Emitter *e, Expr *x, uint32_t i) {
    Expr *right = x->as.compare.comparators.items[i];
    uint8_t op = x->as.compare.ops[i];
    Value constant;
    bool last =
        i + 1 == x->as.compare.comparators.count; /* else the list itself is compared next */
    if (last && (op == AST_IN || op == AST_NOT_IN) && fold_container(e, right, &constant)) {
        uint32_t t = temp_new(e);
        load_constant(e, constant, t);
        return temp_operand(t);
    }
    Expr *later =
        i + 1 < x->as.compare.comparators.count ? x->as.compare.comparators.items[i + 1] : NULL;
    return emit_operand_before(e, right, later);
}

static void emit_compare(Emitter *e, Expr *x, uint32_t target) {
    uint32_t n = x->as.compare.comparators.count;
    warn_is_literal(e, x);
    if (n == 1) {
        Operand left =
            emit_operand_in(e, x->as.compare.left, target, x->as.compare.comparators.items[0]);
        Operand right = emit_comparator(e, x, 0);
        emit(e, compare_opcode(x->as.compare.ops[0]), take_b(left) | take_c(right), target,
             left.reg, right.reg);
        return;
    }
    uint32_t result = scratch(e, target);
    Label cleanup = label_new(e), end = label_new(e);
    uint32_t first = e->top;
    Operand left = emit_operand_before(e, x->as.compare.left, x->as.compare.comparators.items[0]);
    uint64_t *saved = NULL;
    for (uint32_t i = 0; i < n; i++) {
        bool last = i + 1 == n;
        Operand right = emit_comparator(e, x, i);
        emit(e, compare_opcode(x->as.compare.ops[i]), take_b(left) | (last ? take_c(right) : 0u),
             result, left.reg, right.reg);
        if (!last) {
            emit_jump_op(e, OP_JUMP_IF_NOT, 0, result, cleanup);
            if (!saved) {
                saved = assigned_copy(e);
            }
        }
        left = right;
    }
    if (e->top > first) {
        emit_jump(e, end);
    }
    uint32_t used = e->top;
    label_bind(e, cleanup);
    for (uint32_t t = first; t < used; t++) {
        load_undef(e, t);
    }
    label_bind(e, end);
    assigned_meet(e, saved);
    scratch_done(e, result, target);
}

/* R[result] = x; jumps to `label` if its truth is `when`, with the value in place, else falls
 * through (and the value is not needed). In nested `and` and `or` every operand's truth is asked
 * once. */
static void emit_value_jump(Emitter *e, Expr *x, uint32_t result, bool when, Label label) {
    if (x->node.kind != EXPR_BOOL_OP) {
        emit_to(e, x, result);
        emit_jump_op(e, when ? OP_JUMP_IF : OP_JUMP_IF_NOT, 0, result, label);
        return;
    }
    bool is_and = x->op == AST_AND;
    uint32_t n = x->as.bool_op.count;
    Label skip = label_new(e);
    for (uint32_t i = 0; i < n; i++) {
        Expr *value = x->as.bool_op.items[i];
        if (is_and != when || i + 1 == n) {
            emit_value_jump(e, value, result, when, label);
        } else {
            emit_value_jump(e, value, result, !when, skip);
        }
    }
    label_bind(e, skip);
}

static void emit_bool_op(Emitter *e, Expr *x, uint32_t target) {
    bool is_and = x->op == AST_AND;
    uint32_t n = x->as.bool_op.count;
    uint32_t result = scratch(e, target);
    Label end = label_new(e);
    for (uint32_t i = 0; i < n; i++) {
        Expr *value = x->as.bool_op.items[i];
        int truth = i + 1 < n ? constant_truth(e, value) : -1;
        if (truth >= 0 && (truth != 0) == is_and) {
            continue; /* decides nothing and is not the value */
        }
        if (truth >= 0 || i + 1 == n) {
            emit_to(e, value, result);
            break;
        }
        emit_value_jump(e, value, result, !is_and, end);
    }
    label_bind(e, end);
    scratch_done(e, result, target);
}

static void emit_if_exp(Emitter *e, Expr *x, uint32_t target) {
    Label orelse = label_new(e), end = label_new(e);
    emit_jump_if(e, x->as.if_exp.test, false, orelse);
    emit_to(e, x->as.if_exp.body, target);
    emit_jump(e, end);
    label_bind(e, orelse);
    emit_to(e, x->as.if_exp.orelse, target);
    label_bind(e, end);
}

/* ---- conditions as jumps
 * ----------------------------------------------------------------------------------------- */

static bool is_none(Emitter *e, const Expr *x) {
    Value v;
    if (!constant_fold(e, x, &v)) {
        return false;
    }
    bool none = v.tag == TAG_NONE;
    tr_release(e->c->vm, v);
    return none;
}

static Opcode fused_opcode(uint32_t op, bool when) {
    Opcode compare = compare_opcode(op);
    return (Opcode)((when ? OP_JUMP_LT : OP_JUMP_NOT_LT) + (compare - OP_LT));
}

static void emit_simple_compare_jump(Emitter *e, uint32_t op, Operand left, Operand right,
                                     bool keep_right, bool when, Label label) {
    uint32_t take_right_b = keep_right ? 0 : take_b(right),
             take_right_c = keep_right ? 0 : take_c(right);
    Opcode compare = compare_opcode(op);
    if (compare >= OP_LT && compare <= OP_GE) {
        emit_compare_jump(e, fused_opcode(op, when), take_a(left) | take_right_b, left.reg,
                          right.reg, label);
        return;
    }
    uint32_t t = temp_new(e);
    emit(e, compare, take_b(left) | take_right_c, t, left.reg, right.reg);
    emit_jump_op(e, when ? OP_JUMP_IF : OP_JUMP_IF_NOT, TAKE_A, t, label);
    e->top--;
}

/* Is `x` a variable in a register, which `later` does not rebind? */
static bool stays_in_place(Emitter *e, const Expr *x, const Expr *later) {
    uint32_t index;
    const Variable *v = x->node.kind == EXPR_NAME ? tr_scope_variable(e->c, x) : NULL;
    return v && access_of(e, v, &index) == ACCESS_LOCAL && !may_rebind(e, later);
}

static void emit_compare_if(Emitter *e, Expr *x, bool when, Label label) {
    uint32_t n = x->as.compare.comparators.count;
    uint32_t top = e->top;
    warn_is_literal(e, x);
    Expr *first = x->as.compare.left, *second = x->as.compare.comparators.items[0];
    uint8_t op = x->as.compare.ops[0];
    if (n == 1 && (op == AST_IS || op == AST_IS_NOT) && is_none(e, second)) {
        Operand o = emit_operand(e, first);
        bool none = (op == AST_IS) == when;
        emit_jump_op(e, none ? OP_JUMP_IF_NONE : OP_JUMP_IF_NOT_NONE, take_a(o), o.reg, label);
        e->top = top;
        return;
    }
    Operand left = emit_operand_before(e, first, second);
    Value constant;
    if (n == 1 && op <= AST_GT_E && constant_fold(e, second, &constant)) {
        uint32_t k = constant_take(e, constant);
        Opcode fused = (Opcode)(fused_opcode(op, when) + (OP_JUMP_LT_K - OP_JUMP_LT));
        emit_compare_jump(e, fused, take_a(left), left.reg, k, label);
        e->top = top;
        return;
    }
    if (n == 1) {
        Operand right = emit_comparator(e, x, 0);
        emit_simple_compare_jump(e, op, left, right, false, when, label);
        e->top = top;
        return;
    }
    /* A chain. A temporary in the middle must be released on the way out. */
    bool in_place = !when;
    for (uint32_t i = 0; i + 1 < n && in_place; i++) {
        in_place = stays_in_place(e, x->as.compare.comparators.items[i],
                                  x->as.compare.comparators.items[i + 1]);
    }
    Label out = in_place ? label : label_new(e), end = label_new(e);
    uint32_t mid = e->top;
    uint64_t *saved = NULL;
    for (uint32_t i = 0; i < n; i++) {
        bool last = i + 1 == n;
        if (last && x->as.compare.ops[i] <= AST_GT_E &&
            constant_fold(e, x->as.compare.comparators.items[i], &constant)) {
            Opcode fused =
                (Opcode)(fused_opcode(x->as.compare.ops[i], when) + (OP_JUMP_LT_K - OP_JUMP_LT));
            emit_compare_jump(e, fused, take_a(left), left.reg, constant_take(e, constant), label);
            break;
        }
        Operand right = emit_comparator(e, x, i);
        if (last) {
            emit_simple_compare_jump(e, x->as.compare.ops[i], left, right, false, when, label);
        } else {
            emit_simple_compare_jump(e, x->as.compare.ops[i], left, right, true, false, out);
            if (!saved) {
                saved = assigned_copy(e);
            }
        }
        left = right;
    }
    uint32_t used = e->top;
    if (!in_place) {
        emit_jump(e, end);
        label_bind(e, out);
        for (uint32_t t = mid; t < used; t++) {
            load_undef(e, t);
        }
        if (!when) {
            emit_jump(e, label);
        }
    }
    label_bind(e, end);
    assigned_meet(e, saved);
    e->top = top;
}

void emit_jump_if(Emitter *e, Expr *x, bool when, Label label) {
    uint32_t top = e->top;
    Span saved_span = e->span;
    int truth = constant_truth(e, x);
    if (truth >= 0) {
        if ((truth != 0) == when) {
            emit_jump(e, label);
        }
        return;
    }
    e->span = x->node.span;
    switch (x->node.kind) {
    case EXPR_UNARY_OP:
        if (x->op == AST_NOT) {
            emit_jump_if(e, x->as.operand, !when, label);
            e->span = saved_span;
            return;
        }
        break;
    case EXPR_BOOL_OP: {
        bool is_and = x->op == AST_AND;
        uint32_t n = x->as.bool_op.count;
        Label skip = label_new(e);
        for (uint32_t i = 0; i < n; i++) {
            Expr *value = x->as.bool_op.items[i];
            if (is_and != when) {
                emit_jump_if(e, value, when, label); /* any of them decides */
            } else if (i + 1 < n) {
                emit_jump_if(e, value, !when, skip);
            } else {
                emit_jump_if(e, value, when, label);
            }
        }
        label_bind(e, skip);
        e->span = saved_span;
        return;
    }
    case EXPR_COMPARE: {
        uint32_t n = x->as.compare.comparators.count;
        if (n == 1) {
            emit_compare_if(e, x, when, label);
        } else {
            /* The chain as a condition: jump if it fails, or fall through. */
            if (!when) {
                emit_compare_if(e, x, false, label);
            } else {
                Label skip = label_new(e);
                emit_compare_if(e, x, false, skip);
                emit_jump(e, label);
                label_bind(e, skip);
            }
        }
        e->span = saved_span;
        return;
    }
    case EXPR_IF_EXP: {
        Label orelse = label_new(e), end = label_new(e);
        emit_jump_if(e, x->as.if_exp.test, false, orelse);
        emit_jump_if(e, x->as.if_exp.body, when, label);
        emit_jump(e, end);
        label_bind(e, orelse);
        emit_jump_if(e, x->as.if_exp.orelse, when, label);
        label_bind(e, end);
        e->span = saved_span;
        return;
    }
    default:
        break;
    }
    Operand o = emit_operand(e, x);
    emit_jump_op(e, when ? OP_JUMP_IF : OP_JUMP_IF_NOT, take_a(o), o.reg, label);
    e->top = top;
    e->span = saved_span;
}

/* ---- displays
 * ----------------------------------------------------------------------------------------------------
 */

#define DISPLAY_CHUNK 64u

static bool has_starred(const ExprList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i]->node.kind == EXPR_STARRED) {
            return true;
        }
    }
    return false;
}

/* Builds the list (or set) of `list` in the temporary `built`, in pieces. */
static void emit_in_pieces(Emitter *e, const ExprList *list, bool is_set, uint32_t built) {
    uint32_t i = 0, first = e->top;
    for (; i < list->count && i < DISPLAY_CHUNK && list->items[i]->node.kind != EXPR_STARRED; i++) {
        emit_push(e, list->items[i]);
    }
    emit(e, is_set ? OP_BUILD_SET : OP_BUILD_LIST, 0, built, first, i);
    e->top = first;
    for (; i < list->count; i++) {
        Expr *item = list->items[i];
        bool star = item->node.kind == EXPR_STARRED;
        Operand o = emit_operand(e, star ? item->as.operand : item);
        Opcode op = star ? (is_set ? OP_SET_UPDATE : OP_LIST_EXTEND)
                         : (is_set ? OP_SET_ADD : OP_LIST_APPEND);
        emit(e, op, take_b(o), built, o.reg, 0);
        e->top = first;
    }
}

static void emit_display(Emitter *e, Expr *x, uint32_t target) {
    const ExprList *list = &x->as.elements;
    bool is_set = x->node.kind == EXPR_SET, is_tuple = x->node.kind == EXPR_TUPLE;
    Value constant;
    if (!is_tuple && list->count >= 3 && !has_starred(list) && fold_container(e, x, &constant)) {
        uint32_t built = scratch(e, target), k = temp_new(e);
        emit(e, is_set ? OP_BUILD_SET : OP_BUILD_LIST, 0, built, e->top, 0);
        load_constant(e, constant, k);
        emit(e, is_set ? OP_SET_UPDATE : OP_LIST_EXTEND, TAKE_B, built, k, 0);
        scratch_done(e, built, target);
        return;
    }
    if (list->count > DISPLAY_CHUNK || has_starred(list)) {
        if (is_tuple) {
            uint32_t built = temp_new(e);
            emit_in_pieces(e, list, false, built);
            emit(e, OP_LIST_TO_TUPLE, TAKE_B, target, built, 0);
        } else {
            uint32_t built = scratch(e, target);
            emit_in_pieces(e, list, is_set, built);
            scratch_done(e, built, target);
        }
        return;
    }
    uint32_t first = e->top;
    for (uint32_t i = 0; i < list->count; i++) {
        emit_push(e, list->items[i]);
    }
    emit(e,
         is_set     ? OP_BUILD_SET
         : is_tuple ? OP_BUILD_TUPLE
                    : OP_BUILD_LIST,
         0, target, first, list->count);
}

/* A key that is a name nothing defines is most likely a word without its quotes: the NameError will
 * say so. */
static void push_key(Emitter *e, Expr *key) {
    uint32_t t = emit_push(e, key);
    const Variable *v = key->node.kind == EXPR_NAME ? tr_scope_variable(e->c, key) : NULL;
    if (v && v->kind == VAR_GLOBAL && !(v->flags & (VARIABLE_BOUND | VARIABLE_STORED)) &&
        e->reachable && e->code->insn_count > 0) {
        Insn *last = &e->code->insns[e->code->insn_count - 1];
        if (last->op == OP_LOAD_GLOBAL && last->a == t) {
            last->flags |= INPLACE;
        }
    }
}

static void emit_dict(Emitter *e, Expr *x, uint32_t target) {
    const ExprList *keys = &x->as.dict.keys, *values = &x->as.dict.values;
    uint32_t n = values->count, i = 0;
    uint32_t built = scratch(e, target);
    uint32_t first = e->top;
    for (; i < n && i < DISPLAY_CHUNK && keys->items[i]; i++) {
        push_key(e, keys->items[i]);
        emit_push(e, values->items[i]);
    }
    emit(e, OP_BUILD_DICT, 0, i == n ? target : built, first, i);
    e->top = first;
    if (i == n) {
        return;
    }
    for (; i < n; i++) {
        if (!keys->items[i]) {
            Operand o = emit_operand(e, values->items[i]);
            emit(e, OP_DICT_UPDATE, take_b(o), built, o.reg, 0);
        } else {
            Operand key = emit_operand_before(e, keys->items[i], values->items[i]);
            Operand value = emit_operand(e, values->items[i]);
            emit(e, OP_DICT_SET, take_b(key) | take_c(value), built, key.reg, value.reg);
        }
        e->top = first;
    }
    scratch_done(e, built, target);
}

/* ---- strings
 * -----------------------------------------------------------------------------------------------------
 */

static void emit_formatted(Emitter *e, Expr *x, uint32_t target) {
    uint32_t conversion = x->as.formatted.conversion == 's'   ? 1
                          : x->as.formatted.conversion == 'r' ? 2
                          : x->as.formatted.conversion == 'a' ? 3
                                                              : 0;
    uint32_t t = emit_push(e, x->as.formatted.value);
    if (x->as.formatted.format_spec) {
        emit_push(e, x->as.formatted.format_spec);
        conversion |= 8;
    }
    emit(e, OP_FORMAT_VALUE, TAKE_B, target, t, conversion);
}

static void emit_joined(Emitter *e, Expr *x, uint32_t target) {
    const ExprList *list = &x->as.joined;
    if (list->count == 0) {
        load_text(e, "", 0, target);
        return;
    }
    if (list->count == 1) {
        emit_to(e, list->items[0], target);
        return;
    }
    uint32_t first = e->top, pieces = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        emit_push(e, list->items[i]);
        if (++pieces == 128) {
            emit(e, OP_BUILD_STRING, 0, first, first, pieces);
            e->top = first + 1;
            pieces = 1;
        }
    }
    emit(e, OP_BUILD_STRING, 0, target, first, pieces);
}

/* ---- subscripts
 * --------------------------------------------------------------------------------------------------
 */

static void push_or_none(Emitter *e, Expr *x) {
    if (x) {
        emit_push(e, x);
    } else {
        load_none(e, temp_new(e));
    }
}

void emit_slice(Emitter *e, const Expr *x, uint32_t target) {
    uint32_t first = e->top;
    push_or_none(e, x->as.slice.lower);
    push_or_none(e, x->as.slice.upper);
    if (x->as.slice.step) {
        push_or_none(e, x->as.slice.step);
    }
    emit(e, OP_BUILD_SLICE, 0, target, first, x->as.slice.step ? 3 : 2);
    e->top = first;
}

void emit_index(Emitter *e, Expr *index, uint32_t target) {
    if (index->node.kind == EXPR_SLICE) {
        emit_slice(e, index, target);
    } else {
        emit_to(e, index, target);
    }
}

bool emit_is_small_index(Emitter *e, const Expr *index, int32_t *value) {
    Value v;
    if (index->node.kind == EXPR_NAME || !constant_fold(e, index, &v)) {
        return false;
    }
    bool ok = v.tag == TAG_INT && v.i >= -32768 && v.i <= 32767;
    *value = ok ? (int32_t)v.i : 0;
    tr_release(e->c->vm, v);
    return ok;
}

static void emit_subscript(Emitter *e, Expr *x, uint32_t target) {
    Expr *index = x->as.subscript.index;
    Operand object = emit_operand_in(e, x->as.subscript.value, target, index);
    int32_t small;
    if (emit_is_small_index(e, index, &small)) {
        emit(e, OP_GET_ITEM_I, take_b(object), target, object.reg, (uint16_t)(int16_t)small);
    } else if (index->node.kind == EXPR_SLICE && !index->as.slice.step) {
        uint32_t first = e->top;
        push_or_none(e, index->as.slice.lower);
        push_or_none(e, index->as.slice.upper);
        emit(e, OP_GET_SLICE, take_b(object) | TAKE_C, target, object.reg, first);
    } else if (index->node.kind == EXPR_SLICE) {
        uint32_t t = temp_new(e);
        emit_slice(e, index, t);
        emit(e, OP_GET_ITEM, take_b(object) | TAKE_C, target, object.reg, t);
    } else {
        Operand key = emit_operand(e, index);
        emit(e, OP_GET_ITEM, take_b(object) | take_c(key), target, object.reg, key.reg);
    }
}

/* ---- suspension
 * --------------------------------------------------------------------------------------------------
 */

void emit_await(Emitter *e, uint32_t reg, uint32_t target) {
    uint32_t top = e->top;
    uint32_t sent = temp_new(e);
    emit(e, OP_GET_AWAITABLE, TAKE_B, reg, reg, 0);
    load_none(e, sent);
    emit(e, OP_YIELD_FROM, 0, target, reg, sent);
    e->top = top;
}

static void emit_yield_from(Emitter *e, Expr *x, uint32_t target) {
    uint32_t iterator = emit_push(e, x->as.operand);
    emit(e, OP_GET_YIELD_FROM_ITER, TAKE_B, iterator, iterator, 0);
    uint32_t sent = temp_new(e);
    load_none(e, sent);
    emit(e, OP_YIELD_FROM, 0, target, iterator, sent);
}

static void emit_yield(Emitter *e, Expr *x, uint32_t target) {
    if (x->as.operand) {
        Operand o = emit_operand_in(e, x->as.operand, target, NULL);
        emit(e, OP_YIELD, take_b(o), target, o.reg, 0);
    } else {
        uint32_t t = temp_new(e);
        load_none(e, t);
        emit(e, OP_YIELD, TAKE_B, target, t, 0);
    }
}

/* ---- everything
 * --------------------------------------------------------------------------------------------------
 */

static void emit_named(Emitter *e, Expr *x, uint32_t target) {
    uint32_t built = scratch(e, target);
    emit_to(e, x->as.named.value, built);
    store_variable(e, variable_at(e, x->as.named.target), variable_operand(built));
    scratch_done(e, built, target);
}

static void warn_call(Emitter *e, const Expr *x) {
    const Expr *f = x->as.call.func;
    static const char *const names[] = {
        [CONSTANT_NONE] = "NoneType",     [CONSTANT_TRUE] = "bool",  [CONSTANT_FALSE] = "bool",
        [CONSTANT_ELLIPSIS] = "ellipsis", [CONSTANT_INT] = "int",    [CONSTANT_FLOAT] = "float",
        [CONSTANT_IMAGINARY] = "complex", [CONSTANT_STRING] = "str", [CONSTANT_BYTES] = "bytes"};
    const char *type = f->node.kind == EXPR_CONSTANT     ? names[f->as.constant.kind]
                       : f->node.kind == EXPR_TUPLE      ? "tuple"
                       : f->node.kind == EXPR_LIST       ? "list"
                       : f->node.kind == EXPR_DICT       ? "dict"
                       : f->node.kind == EXPR_SET        ? "set"
                       : f->node.kind == EXPR_JOINED_STR ? "str"
                                                         : NULL;
    if (type) {
        tr_compile_warning(e->c, f->node.span, "not-callable",
                           "'%s' object is not callable; perhaps you missed a comma?", type);
    }
}

void emit_to(Emitter *e, Expr *x, uint32_t target) {
    Compiler *c = e->c;
    if (!e->reachable || c->failed || c->no_memory) {
        return;
    }
    if ((x->height & 31) == 0 && tr_stack_check(c->vm)) {
        c->failed = true;
        return;
    }
    uint32_t top = e->top;
    Span saved = e->span;
    e->span = x->node.span;
    Value constant;
    switch ((ExprKind)x->node.kind) {
    case EXPR_CONSTANT:
        if (constant_fold(e, x, &constant)) {
            load_constant(e, constant, target);
        }
        break;
    case EXPR_NAME:
        if (constant_fold(e, x, &constant)) {
            load_constant(e, constant, target);
        } else {
            load_variable(e, variable_at(e, x), target, x->node.span);
        }
        break;
    case EXPR_BIN_OP:
        if (constant_fold(e, x, &constant)) {
            load_constant(e, constant, target);
        } else {
            emit_binary(e, x, target);
        }
        break;
    case EXPR_UNARY_OP:
        if (constant_fold(e, x, &constant)) {
            load_constant(e, constant, target);
        } else {
            emit_unary(e, x, target);
        }
        break;
    case EXPR_TUPLE:
        if (constant_fold(e, x, &constant)) {
            load_constant(e, constant, target);
        } else {
            emit_display(e, x, target);
        }
        break;
    case EXPR_LIST:
    case EXPR_SET:
        emit_display(e, x, target);
        break;
    case EXPR_BOOL_OP:
        emit_bool_op(e, x, target);
        break;
    case EXPR_NAMED:
        emit_named(e, x, target);
        break;
    case EXPR_LAMBDA:
        emit_function(e, x, x->as.lambda, NULL, NULL, target);
        break;
    case EXPR_FN_LITERAL:
        emit_function(e, x, x->as.function, NULL, NULL, target);
        break;
    case EXPR_IF_EXP:
        emit_if_exp(e, x, target);
        break;
    case EXPR_DICT:
        emit_dict(e, x, target);
        break;
    case EXPR_LIST_COMP:
    case EXPR_SET_COMP:
    case EXPR_DICT_COMP:
    case EXPR_GENERATOR_EXP:
        emit_comprehension(e, x, target);
        break;
    case EXPR_AWAIT:
        emit_await(e, emit_push(e, x->as.operand), target);
        break;
    case EXPR_YIELD:
        emit_yield(e, x, target);
        break;
    case EXPR_YIELD_FROM:
        emit_yield_from(e, x, target);
        break;
    case EXPR_COMPARE:
        emit_compare(e, x, target);
        break;
    case EXPR_CALL:
        warn_call(e, x);
        emit_call(e, x, target);
        break;
    case EXPR_FORMATTED_VALUE:
        emit_formatted(e, x, target);
        break;
    case EXPR_JOINED_STR:
        emit_joined(e, x, target);
        break;
    case EXPR_ATTRIBUTE: {
        Operand object = emit_operand_in(e, x->as.attribute.value, target, NULL);
        Name *name = tr_name_mangled(c, e->scope_unit, x->as.attribute.name);
        emit(e, OP_GET_ATTR, take_b(object), target, object.reg, site_new(e, name));
        break;
    }
    case EXPR_SUBSCRIPT:
        emit_subscript(e, x, target);
        break;
    case EXPR_STARRED:
        tr_compile_error(c, x->node.span, "starred", "can't use starred expression here");
        break;
    case EXPR_SLICE:
        emit_slice(e, x, target);
        break;
    case EXPR_STRUCT_LITERAL:
        emit_struct_literal(e, x, target);
        break;
    case EXPR_MATCH: {
        uint32_t built = temp_new(e);
        emit_match(e, x->as.match.subject, &x->as.match.cases, x->node.span, built);
        emit_move(e, target, temp_operand(built));
        break;
    }
    case EXPR_RAW_PYTHON:
        emit_raw_python(e, x->as.raw, target);
        break;
    case EXPR_OPTIONAL_TYPE:
    case EXPR_RECORD_TYPE:
    case EXPR_FUNCTION_TYPE:
    case EXPR_REFERENCE_TYPE: {
        Value text = annotation_text(e, x);
        load_constant(e, text, target);
        break;
    }
    case EXPR_KIND_COUNT:
        break;
    }
    e->top = top;
    e->span = saved;
}

void emit_discard(Emitter *e, Expr *x) {
    uint32_t top = e->top;
    switch (x->node.kind) {
    case EXPR_CONSTANT:
        return;
    case EXPR_NAME: {
        Operand o = emit_operand(e, x); /* the NameError counts */
        emit_release(e, o);
        break;
    }
    case EXPR_NAMED:
        emit_assign_expr(e, x->as.named.target, x->as.named.value);
        break;
    default: {
        uint32_t t = temp_new(e);
        emit_to(e, x, t);
        load_undef(e, t);
        break;
    }
    }
    e->top = top;
}
