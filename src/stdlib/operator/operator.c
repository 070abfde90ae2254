/* The module operator: one function per operator. The three classes are in getters.c. */
#include "stdlib/operator/operator.h"

#include "objects/number.h"
#include "objects/seq.h"

#include <stdio.h>

#define ARGS VM *vm, const Value *args, uint32_t n, const KwNames *kw

#define BINARY(name, op)                                                                           \
    static Value name(ARGS) {                                                                      \
        (void)n, (void)kw;                                                                         \
        return tr_binary(vm, op, args[0], args[1]);                                                \
    }                                                                                              \
    static Value i##name(ARGS) {                                                                   \
        (void)n, (void)kw;                                                                         \
        return tr_inplace(vm, op, args[0], args[1]);                                               \
    }
BINARY(op_add, BIN_ADD)
BINARY(op_sub, BIN_SUB)
BINARY(op_mul, BIN_MUL)
BINARY(op_matmul, BIN_MATMUL)
BINARY(op_truediv, BIN_TRUEDIV)
BINARY(op_floordiv, BIN_FLOORDIV)
BINARY(op_mod, BIN_MOD)
BINARY(op_pow, BIN_POW)
BINARY(op_lshift, BIN_LSHIFT)
BINARY(op_rshift, BIN_RSHIFT)
BINARY(op_and, BIN_AND)
BINARY(op_or, BIN_OR)
BINARY(op_xor, BIN_XOR)

#define COMPARE(name, op)                                                                          \
    static Value name(ARGS) {                                                                      \
        (void)n, (void)kw;                                                                         \
        return tr_compare(vm, args[0], args[1], op);                                               \
    }
COMPARE(op_lt, CMP_LT)
COMPARE(op_le, CMP_LE)
COMPARE(op_eq, CMP_EQ)
COMPARE(op_ne, CMP_NE)
COMPARE(op_gt, CMP_GT)
COMPARE(op_ge, CMP_GE)

#define UNARY(name, op)                                                                            \
    static Value name(ARGS) {                                                                      \
        (void)n, (void)kw;                                                                         \
        return tr_unary(vm, op, args[0]);                                                          \
    }
UNARY(op_neg, UN_NEG)
UNARY(op_pos, UN_POS)
UNARY(op_invert, UN_INVERT)
UNARY(op_abs, UN_ABS)

static Value op_index(ARGS) {
    (void)n, (void)kw;
    return tr_index(vm, args[0]);
}

static Value op_truth(ARGS) {
    (void)n, (void)kw;
    int truth = tr_truth(vm, args[0]);
    return truth < 0 ? tr_undef() : tr_bool(truth != 0);
}

static Value op_not(ARGS) {
    (void)n, (void)kw;
    int truth = tr_truth(vm, args[0]);
    return truth < 0 ? tr_undef() : tr_bool(truth == 0);
}

static Value op_is(ARGS) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(tr_is_same(args[0], args[1]));
}

static Value op_is_not(ARGS) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(!tr_is_same(args[0], args[1]));
}

static bool is_sequence(VM *vm, ValueRef v) {
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    return slots->get_item && !tr_is_dict(v);
}

static Value concat(VM *vm, ValueRef left, ValueRef right, bool in_place) {
    const TypeSlots *slots = &tr_type_of(vm, left)->slots;
    if (!slots->concat && (!is_sequence(vm, left) || !is_sequence(vm, right))) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object can't be concatenated", left);
    }
    return in_place ? tr_inplace(vm, BIN_ADD, left, right) : tr_binary(vm, BIN_ADD, left, right);
}

static Value op_concat(ARGS) {
    (void)n, (void)kw;
    return concat(vm, args[0], args[1], false);
}

static Value op_iconcat(ARGS) {
    (void)n, (void)kw;
    return concat(vm, args[0], args[1], true);
}

static Value op_contains(ARGS) {
    (void)n, (void)kw;
    int found = tr_contains(vm, args[0], args[1]);
    return found < 0 ? tr_undef() : tr_bool(found != 0);
}

static Value op_getitem(ARGS) {
    (void)n, (void)kw;
    return tr_get_item(vm, args[0], args[1]);
}

static Value op_setitem(ARGS) {
    (void)n, (void)kw;
    return tr_set_item(vm, args[0], args[1], args[2]) ? tr_none() : tr_undef();
}

static Value op_delitem(ARGS) {
    (void)n, (void)kw;
    return tr_del_item(vm, args[0], args[1]) ? tr_none() : tr_undef();
}

/* Goes through an iterable comparing with `item`: the number of equal items, or (first) the
 * position of one. -1 = error. */
static int64_t search(VM *vm, ValueRef iterable, ValueRef item, bool first) {
    Value iterator = tr_iter(vm, iterable);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "argument of type '%T' is not iterable", iterable);
        }
        return -1;
    }
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        Value candidate = tr_next(vm, iterator);
        if (tr_is_error(candidate)) {
            if (tr_error_pending(vm)) {
                count = -1;
            } else if (first) {
                tr_raise(vm, vm->exc.ValueError, "sequence.index(x): x not in sequence");
                count = -1;
            }
            break;
        }
        int equal = tr_equal(vm, candidate, item);
        tr_release(vm, candidate);
        if (equal < 0) {
            count = -1;
            break;
        }
        if (equal && first) {
            count = i;
            break;
        }
        count += equal;
    }
    tr_release(vm, iterator);
    return count;
}

static Value op_count_of(ARGS) {
    (void)n, (void)kw;
    int64_t count = search(vm, args[0], args[1], false);
    return count < 0 ? tr_undef() : tr_int(count);
}

static Value op_index_of(ARGS) {
    (void)n, (void)kw;
    int64_t position = search(vm, args[0], args[1], true);
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value op_length_hint(ARGS) {
    (void)n, (void)kw;
    int64_t fallback = 0;
    if (args[1].tag != TAG_UNDEF) {
        if (!tr_is_int_like(args[1])) {
            return tr_raise(vm, vm->exc.TypeError,
                            "'%T' object cannot be interpreted as an integer", args[1]);
        }
        if (!tr_to_int64(vm, args[1], &fallback)) {
            return tr_undef();
        }
    }
    int64_t hint = tr_length_hint(vm, args[0], fallback);
    return hint < 0 && tr_error_pending(vm) ? tr_undef() : tr_int(hint);
}

static Value op_call(ARGS) {
    return n == 0 ? tr_raise(vm, vm->exc.TypeError, "call expected at least 1 argument, got 0")
                  : tr_call(vm, args[0], args + 1, n - 1, kw);
}

/* Takes as long whatever the arguments are, except for their lengths. */
static Value op_compare_digest(ARGS) {
    (void)n, (void)kw;
    if (tr_is_str(args[0]) && tr_is_str(args[1])) {
        const StrObject *a = tr_as_str(args[0]);
        const StrObject *b = tr_as_str(args[1]);
        if (!tr_str_is_ascii(a) || !tr_str_is_ascii(b)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "comparing strings with non-ASCII characters is not supported");
        }
        unsigned difference = a->size != b->size;
        for (size_t i = 0; i < b->size; i++) {
            difference |= (unsigned char)(a->data[a->size ? i % a->size : 0] ^ b->data[i]);
        }
        return tr_bool(difference == 0);
    }
    if (tr_is_str(args[0]) || tr_is_str(args[1]) || !tr_type_of(vm, args[0])->slots.get_buffer ||
        !tr_type_of(vm, args[1])->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError,
                        "unsupported operand types(s) or combination of types: '%T' and '%T'",
                        args[0], args[1]);
    }
    BufferView a;
    BufferView b;
    if (!tr_get_buffer(vm, args[0], &a, BUFFER_READ)) {
        return tr_undef();
    }
    if (!tr_get_buffer(vm, args[1], &b, BUFFER_READ)) {
        tr_release_buffer(vm, &a);
        return tr_undef();
    }
    unsigned difference = a.size != b.size;
    for (int64_t i = 0; i < b.size; i++) {
        uint8_t other = a.size ? ((const uint8_t *)a.data)[i % a.size] : 0;
        difference |= (unsigned)(other ^ ((const uint8_t *)b.data)[i]);
    }
    tr_release_buffer(vm, &a);
    tr_release_buffer(vm, &b);
    return tr_bool(difference == 0);
}

static const BuiltinDef functions[] = {
    {"truth(a, /)", op_truth, "Return True if a is true, False otherwise.", 0},
    {"contains(a, b, /)", op_contains, "Same as b in a (note reversed operands).", 0},
    {"indexOf(a, b, /)", op_index_of, "Return the first index of b in a.", 0},
    {"countOf(a, b, /)", op_count_of,
     "Return the number of items in a which are, or which equal, b.", 0},
    {"is_(a, b, /)", op_is, "Same as a is b.", 0},
    {"is_not(a, b, /)", op_is_not, "Same as a is not b.", 0},
    {"add(a, b, /)", op_add, "Same as a + b.", 0},
    {"sub(a, b, /)", op_sub, "Same as a - b.", 0},
    {"mul(a, b, /)", op_mul, "Same as a * b.", 0},
    {"matmul(a, b, /)", op_matmul, "Same as a @ b.", 0},
    {"floordiv(a, b, /)", op_floordiv, "Same as a // b.", 0},
    {"truediv(a, b, /)", op_truediv, "Same as a / b.", 0},
    {"mod(a, b, /)", op_mod, "Same as a % b.", 0},
    {"neg(a, /)", op_neg, "Same as -a.", 0},
    {"pos(a, /)", op_pos, "Same as +a.", 0},
    {"abs(a, /)", op_abs, "Same as abs(a).", 0},
    {"inv(a, /)", op_invert, "Same as ~a.", 0},
    {"invert(a, /)", op_invert, "Same as ~a.", 0},
    {"index(a, /)", op_index, "Same as a.__index__()", 0},
    {"lshift(a, b, /)", op_lshift, "Same as a << b.", 0},
    {"rshift(a, b, /)", op_rshift, "Same as a >> b.", 0},
    {"not_(a, /)", op_not, "Same as not a.", 0},
    {"and_(a, b, /)", op_and, "Same as a & b.", 0},
    {"xor(a, b, /)", op_xor, "Same as a ^ b.", 0},
    {"or_(a, b, /)", op_or, "Same as a | b.", 0},
    {"pow(a, b, /)", op_pow, "Same as a ** b.", 0},
    {"iadd(a, b, /)", iop_add, "Same as a += b.", 0},
    {"isub(a, b, /)", iop_sub, "Same as a -= b.", 0},
    {"imul(a, b, /)", iop_mul, "Same as a *= b.", 0},
    {"imatmul(a, b, /)", iop_matmul, "Same as a @= b.", 0},
    {"ifloordiv(a, b, /)", iop_floordiv, "Same as a //= b.", 0},
    {"itruediv(a, b, /)", iop_truediv, "Same as a /= b.", 0},
    {"imod(a, b, /)", iop_mod, "Same as a %= b.", 0},
    {"ilshift(a, b, /)", iop_lshift, "Same as a <<= b.", 0},
    {"irshift(a, b, /)", iop_rshift, "Same as a >>= b.", 0},
    {"iand(a, b, /)", iop_and, "Same as a &= b.", 0},
    {"ixor(a, b, /)", iop_xor, "Same as a ^= b.", 0},
    {"ior(a, b, /)", iop_or, "Same as a |= b.", 0},
    {"ipow(a, b, /)", iop_pow, "Same as a **= b.", 0},
    {"concat(a, b, /)", op_concat, "Same as a + b, for a and b sequences.", 0},
    {"iconcat(a, b, /)", op_iconcat, "Same as a += b, for a and b sequences.", 0},
    {"getitem(a, b, /)", op_getitem, "Same as a[b].", 0},
    {"setitem(a, b, c, /)", op_setitem, "Same as a[b] = c.", 0},
    {"delitem(a, b, /)", op_delitem, "Same as del a[b].", 0},
    {"eq(a, b, /)", op_eq, "Same as a == b.", 0},
    {"ne(a, b, /)", op_ne, "Same as a != b.", 0},
    {"lt(a, b, /)", op_lt, "Same as a < b.", 0},
    {"le(a, b, /)", op_le, "Same as a <= b.", 0},
    {"gt(a, b, /)", op_gt, "Same as a > b.", 0},
    {"ge(a, b, /)", op_ge, "Same as a >= b.", 0},
    {"length_hint(obj, default=0, /)", op_length_hint,
     "Return an estimate of the number of items in obj.\n\nThis is useful for presizing containers "
     "when building from an "
     "iterable.\n\nIf the object supports len(), the result will be exact.\nOtherwise, it may "
     "over- or under-estimate by an "
     "arbitrary amount.",
     0},
    {"call(obj, /, *args, **kwargs)", op_call, "Same as obj(*args, **kwargs).", 0},
    {"_compare_digest(a, b, /)", op_compare_digest,
     "Return 'a == b'.\n\nThis function uses an approach designed to prevent timing analysis, "
     "making it\nappropriate for "
     "cryptography.",
     0},
    {NULL, NULL, NULL, 0},
};

/* Every function that stands for a dunder is there under that name, too: __add__ is add, __and__ is
 * and_. */
static bool add_dunders(VM *vm, ModuleObject *module) {
    static const char *const names[] = {
        "abs",      "add",     "and_",    "call",     "concat",  "contains", "delitem", "eq",
        "floordiv", "ge",      "getitem", "gt",       "iadd",    "iand",     "iconcat", "ifloordiv",
        "ilshift",  "imatmul", "imod",    "imul",     "index",   "inv",      "invert",  "ior",
        "ipow",     "irshift", "isub",    "itruediv", "ixor",    "le",       "lshift",  "lt",
        "matmul",   "mod",     "mul",     "ne",       "neg",     "not_",     "or_",     "pos",
        "pow",      "rshift",  "setitem", "sub",      "truediv", "xor",
    };
    for (size_t i = 0; i < TR_COUNT(names); i++) {
        char dunder[32];
        size_t size = strlen(names[i]);
        snprintf(dunder, sizeof dunder, "__%.*s__",
                 (int)(names[i][size - 1] == '_' ? size - 1 : size), names[i]);
        StrObject *name = tr_str_intern(vm, names[i], size);
        bool ok = name && tr_dict_set_cstr(vm, module->dict, dunder,
                                           tr_dict_get_str(vm, module->dict, name));
        tr_object_release(vm, name);
        if (!ok) {
            return false;
        }
    }
    return true;
}

ModuleObject *tr_operator_module_new_as(VM *vm, const char *name) {
    ModuleObject *module = tr_module_new(vm, name);
    if (module &&
        (!tr_module_add_functions(vm, module, functions) || !tr_operator_add_getters(vm, module) ||
         (name[0] != '_' && !add_dunders(vm, module)))) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}

ModuleObject *tr_operator_module_new(VM *vm) {
    return tr_operator_module_new_as(vm, "operator");
}

ModuleObject *tr__operator_module_new(VM *vm) {
    return tr_operator_module_new_as(vm, "_operator");
}
