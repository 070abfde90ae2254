/* Constant folding: the value of an expression that is known at compile time.
 *
 * The same bounds as CPython's keep results small (an int of 128 bits, a string of 4096
 * characters, a tuple of 256 items), so that compiling
 * never takes long or much memory. What would raise is left to run time. Names `true`, `false` and
 * `null` count as constants where the module binds no such name. */
#include "compiler/emit.h"

#include "objects/bytes.h"
#include "objects/number.h"
#include "objects/str.h"

static bool value_of_constant(Emitter *e, const Constant *k, Value *out) {
    VM *vm = e->c->vm;
    switch ((ConstantKind)k->kind) {
    case CONSTANT_NONE:
        *out = tr_none();
        break;
    case CONSTANT_TRUE:
    case CONSTANT_FALSE:
        *out = tr_bool(k->kind == CONSTANT_TRUE);
        break;
    case CONSTANT_ELLIPSIS:
        *out = tr_ellipsis();
        break;
    case CONSTANT_INT:
        *out = k->fits ? tr_int(k->value.integer)
                       : tr_int_from_digits(vm, k->text.utf8, k->text.length, k->base);
        break;
    case CONSTANT_FLOAT:
        *out = tr_float(k->value.number);
        break;
    case CONSTANT_IMAGINARY:
        *out = tr_complex_new(vm, 0.0, k->value.number);
        break;
    case CONSTANT_STRING:
        *out = text_value(e, k->text.utf8, k->text.length);
        break;
    case CONSTANT_BYTES: {
        BytesObject *b = tr_bytes_new(vm, k->text.utf8 ? k->text.utf8 : "", k->text.length);
        *out = b ? tr_obj(b) : tr_undef();
        break;
    }
    }
    if (out->tag == TAG_UNDEF) {
        emit_fail(e);
        return false;
    }
    return true;
}

static int64_t size_of(ValueRef v) {
    switch (v.tag) {
    case TAG_STR:
        return (int64_t)tr_as_str(v)->length;
    case TAG_BYTES:
        return (int64_t)tr_as_bytes(v)->size;
    case TAG_TUPLE:
        return (int64_t)tr_as_tuple(v)->size;
    default:
        return -1;
    }
}

static bool is_number(ValueRef v) {
    return v.tag == TAG_INT || v.tag == TAG_FLOAT || v.tag == TAG_BOOL || v.tag == TAG_BIGINT ||
           v.tag == TAG_COMPLEX;
}

static bool is_integer(ValueRef v) {
    return v.tag == TAG_INT || v.tag == TAG_BOOL || v.tag == TAG_BIGINT;
}

/* Is the result of `a op b` small enough to be computed here? */
static bool is_bounded(uint32_t op, ValueRef a, ValueRef b) {
    switch (op) {
    case AST_MULT:
        if (is_integer(a) && is_integer(b)) {
            return tr_int_bit_length(tr_int_value(a)) + tr_int_bit_length(tr_int_value(b)) <= 128;
        }
        if (size_of(a) >= 0 || size_of(b) >= 0) {
            ValueRef sequence = size_of(a) >= 0 ? a : b, count = size_of(a) >= 0 ? b : a;
            int64_t limit = sequence.tag == TAG_TUPLE ? 256 : 4096;
            return count.tag == TAG_INT && count.i >= 0 && count.i <= limit &&
                   (size_of(sequence) == 0 || count.i <= limit / size_of(sequence));
        }
        return is_number(a) && is_number(b);
    case AST_POW:
        if (is_integer(a) && is_integer(b)) {
            return b.tag == TAG_INT &&
                   (b.i < 0 || b.i == 0 || tr_int_bit_length(tr_int_value(a)) <= 128 / b.i);
        }
        return is_number(a) && is_number(b);
    case AST_LSHIFT:
        return is_integer(a) && b.tag == TAG_INT && b.i >= 0 && b.i <= 128 &&
               tr_int_bit_length(tr_int_value(a)) + b.i <= 128;
    case AST_ADD:
        return (is_number(a) && is_number(b)) ||
               (a.tag == b.tag && size_of(a) >= 0 && size_of(a) + size_of(b) <= 4096);
    default: /* `%` of a string is formatting: left to run time */
        return is_number(a) && is_number(b);
    }
}

static BinaryOp binary_of(uint32_t op) {
    static const uint8_t map[] = {
        [AST_ADD] = BIN_ADD,
        [AST_SUB] = BIN_SUB,
        [AST_MULT] = BIN_MUL,
        [AST_MAT_MULT] = BIN_MATMUL,
        [AST_DIV] = BIN_TRUEDIV,
        [AST_MOD] = BIN_MOD,
        [AST_POW] = BIN_POW,
        [AST_LSHIFT] = BIN_LSHIFT,
        [AST_RSHIFT] = BIN_RSHIFT,
        [AST_BIT_OR] = BIN_OR,
        [AST_BIT_XOR] = BIN_XOR,
        [AST_BIT_AND] = BIN_AND,
        [AST_FLOOR_DIV] = BIN_FLOORDIV,
    };
    return (BinaryOp)map[op];
}

/* Takes both operands. */
static bool fold_binary(Emitter *e, uint32_t op, Value a, Value b, Value *out) {
    VM *vm = e->c->vm;
    *out = tr_undef();
    if (is_bounded(op, a, b)) {
        *out = tr_binary(vm, binary_of(op), a, b);
        if (tr_is_error(*out)) {
            tr_error_clear(vm);
        }
    }
    tr_release(vm, a);
    tr_release(vm, b);
    return out->tag != TAG_UNDEF;
}

static bool fold_unary(Emitter *e, uint32_t op, Value a, Value *out) {
    VM *vm = e->c->vm;
    *out = tr_undef();
    switch (op) {
    case AST_NOT: {
        int truth = is_number(a) || size_of(a) >= 0 || a.tag == TAG_NONE ? tr_truth(vm, a) : -1;
        if (truth >= 0) {
            *out = tr_bool(!truth);
        }
        break;
    }
    case AST_UADD:
    case AST_USUB:
        if (is_number(a)) {
            *out = tr_unary(vm, op == AST_UADD ? UN_POS : UN_NEG, a);
        }
        break;
    case AST_INVERT:
        if (is_integer(a)) {
            *out = tr_unary(vm, UN_INVERT, a);
        }
        break;
    default:
        break;
    }
    if (out->tag == TAG_UNDEF && tr_error_pending(vm)) {
        tr_error_clear(vm);
    }
    tr_release(vm, a);
    return out->tag != TAG_UNDEF;
}

static bool fold_name(Emitter *e, const Expr *x, Value *out) {
    Text t = x->as.name;
    if (tr_text_is(t, "__debug__")) {
        *out = tr_bool(!e->c->options->no_optimize);
        return true;
    }
    bool is_true = tr_text_is(t, "true");
    if (!is_true && !tr_text_is(t, "false") && !tr_text_is(t, "null")) {
        return false;
    }
    const Variable *v = tr_scope_variable(e->c, x);
    if (!v || v->kind == VAR_LOCAL || (v->flags & (VARIABLE_BOUND | VARIABLE_STORED))) {
        return false;
    }
    if (v->kind == VAR_NAME && e->unit->kind != UNIT_CLASS) {
        return false;
    }
    *out = tr_text_is(t, "null") ? tr_none() : tr_bool(is_true);
    return true;
}

bool constant_fold(Emitter *e, const Expr *x, Value *out) {
    VM *vm = e->c->vm;
    Value a, b;
    if (e->c->failed || e->c->no_memory) {
        return false;
    }
    switch (x->node.kind) {
    case EXPR_CONSTANT:
        return value_of_constant(e, &x->as.constant, out);
    case EXPR_NAME:
        return x->node.context == CONTEXT_LOAD && fold_name(e, x, out);
    case EXPR_UNARY_OP:
        if (x->op == AST_ADDRESS_OF || !constant_fold(e, x->as.operand, &a)) {
            return false;
        }
        return fold_unary(e, x->op, a, out);
    case EXPR_BIN_OP:
        if (!constant_fold(e, x->as.bin_op.right, &b)) {
            return false;
        }
        if (!constant_fold(e, x->as.bin_op.left, &a)) {
            tr_release(vm, b);
            return false;
        }
        return fold_binary(e, x->op, a, b, out);
    case EXPR_TUPLE: {
        uint32_t n = x->as.elements.count;
        if (x->node.context != CONTEXT_LOAD || n > 4096) {
            return false;
        }
        for (uint32_t i = 0; i < n; i++) { /* cheap refusal first */
            uint16_t kind = x->as.elements.items[i]->node.kind;
            if (kind != EXPR_CONSTANT && kind != EXPR_UNARY_OP && kind != EXPR_BIN_OP &&
                kind != EXPR_TUPLE && kind != EXPR_NAME) {
                return false;
            }
        }
        Value *items = tr_compile_alloc(e->c, (n + 1) * sizeof *items);
        if (!items) {
            return false;
        }
        for (uint32_t i = 0; i < n; i++) {
            if (!constant_fold(e, x->as.elements.items[i], &items[i])) {
                while (i > 0) {
                    tr_release(vm, items[--i]);
                }
                return false;
            }
        }
        *out = tuple_value(e, items, n);
        return out->tag != TAG_UNDEF;
    }
    default:
        return false;
    }
}

int constant_truth(Emitter *e, const Expr *x) {
    Value v;
    if (!constant_fold(e, x, &v)) {
        return -1;
    }
    int truth = v.tag == TAG_ELLIPSIS ? 1 : tr_truth(e->c->vm, v);
    tr_release(e->c->vm, v);
    return truth;
}
