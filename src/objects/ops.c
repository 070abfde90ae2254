/* The operations on arbitrary values: see ops.h. Arithmetic and comparison are here, attributes in attributes.c, calls in call.c,
 * classes and conversions in ops_type.c, containers and iteration in ops_container.c. */
#include "objects/ops.h"
#include "objects/seq.h"

#include "objects/bytes.h"

#include "objects/function.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"

static const char *const binary_sign[BIN_COUNT] = {"+",  "-", "*", "/", "//", "%",  "** or pow()",
                                                   "@",  "&", "|", "^", "<<", ">>", "divmod()"};
static const char *const inplace_sign[BIN_COUNT] = {"+=", "-=", "*=", "/=", "//=", "%=",  "**=",
                                                    "@=", "&=", "|=", "^=", "<<=", ">>=", "divmod()"};

static Value unsupported(VM *vm, const char *sign, ValueRef left, ValueRef right) {
    return tr_raise(vm, vm->exc.TypeError, "unsupported operand type(s) for %s: '%T' and '%T'", sign, left, right);
}

/* The number protocol: NotImplemented if neither side knows the other. */
static Value binary_slots(VM *vm, BinaryOp op, ValueRef left, ValueRef right) {
    TypeObject *left_type = tr_type_of(vm, left), *right_type = tr_type_of(vm, right);
    BinaryFn left_slot = left_type->slots.binary[op];
    BinaryFn right_slot = right_type != left_type ? right_type->slots.binary[op] : NULL;
    if (right_slot == left_slot) {
        right_slot = NULL;
    }
    if (left_slot) {
        if (right_slot && tr_type_is_subclass(right_type, left_type)) {
            Value result = right_slot(vm, left, right);
            if (result.tag != TAG_NOTIMPL) {
                return result;
            }
            right_slot = NULL;
        }
        Value result = left_slot(vm, left, right);
        if (result.tag != TAG_NOTIMPL) {
            return result;
        }
    }
    if (right_slot) {
        return right_slot(vm, left, right);
    }
    return tr_not_implemented();
}

static Value repeat(VM *vm, BinaryFn fn, ValueRef sequence, ValueRef count) {
    if (!tr_type_of(vm, count)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError, "can't multiply sequence by non-int of type '%T'", count);
    }
    return fn(vm, sequence, count);
}

static Value sequence_fallback(VM *vm, BinaryOp op, ValueRef left, ValueRef right, bool inplace) {
    const TypeSlots *left_slots = &tr_type_of(vm, left)->slots, *right_slots = &tr_type_of(vm, right)->slots;
    if (op == BIN_ADD) {
        BinaryFn fn = inplace && left_slots->inplace_concat ? left_slots->inplace_concat : left_slots->concat;
        if (fn) {
            return fn(vm, left, right);
        }
    } else if (op == BIN_MUL) {
        BinaryFn fn = inplace && left_slots->inplace_repeat ? left_slots->inplace_repeat : left_slots->repeat;
        if (fn) {
            return repeat(vm, fn, left, right);
        }
        if (right_slots->repeat) {
            return repeat(vm, right_slots->repeat, right, left);
        }
    }
    return tr_not_implemented();
}

Value tr_binary(VM *vm, BinaryOp op, ValueRef left, ValueRef right) {
    Value result = binary_slots(vm, op, left, right);
    if (result.tag == TAG_NOTIMPL) {
        result = sequence_fallback(vm, op, left, right, false);
    }
    if (result.tag == TAG_NOTIMPL) {
        if (op == BIN_RSHIFT && left.tag == TAG_BUILTIN &&
            tr_str_equals_cstr(((BuiltinObject *)(void *)left.o)->name, "print")) {
            return tr_raise(vm, vm->exc.TypeError,
                            "unsupported operand type(s) for >>: '%T' and '%T'. Did you mean \"print(<message>, "
                            "file=<output_stream>)\"?",
                            left, right);
        }
        return unsupported(vm, binary_sign[op], left, right);
    }
    return result;
}

Value tr_inplace(VM *vm, BinaryOp op, ValueRef left, ValueRef right) {
    BinaryFn slot = tr_type_of(vm, left)->slots.inplace[op];
    Value result;
    if (slot) {
        result = slot(vm, left, right);
        if (result.tag != TAG_NOTIMPL) {
            return result;
        }
    }
    result = binary_slots(vm, op, left, right);
    if (result.tag == TAG_NOTIMPL) {
        result = sequence_fallback(vm, op, left, right, true);
    }
    return result.tag == TAG_NOTIMPL ? unsupported(vm, inplace_sign[op], left, right) : result;
}

Value tr_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus) {
    if (tr_is_none(modulus) || tr_is_undef(modulus)) {
        return tr_binary(vm, BIN_POW, base, exponent);
    }
    ValueRef operands[3] = {base, exponent, modulus};
    Value (*tried[3])(VM *, ValueRef, ValueRef, ValueRef) = {NULL, NULL, NULL};
    for (int i = 0; i < 3; i++) {
        tried[i] = tr_type_of(vm, operands[i])->slots.pow_mod;
        bool seen = !tried[i];
        for (int j = 0; j < i; j++) {
            seen |= tried[j] == tried[i];
        }
        if (seen) {
            continue;
        }
        Value result = tried[i](vm, base, exponent, modulus);
        if (result.tag != TAG_NOTIMPL) {
            return result;
        }
    }
    return tr_raise(vm, vm->exc.TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base,
                    exponent, modulus);
}

Value tr_unary(VM *vm, UnaryOp op, ValueRef operand) {
    UnaryFn slot = tr_type_of(vm, operand)->slots.unary[op];
    if (slot) {
        return slot(vm, operand);
    }
    static const char *const message[UN_COUNT] = {
        "bad operand type for unary -: '%T'", "bad operand type for unary +: '%T'",
        "bad operand type for unary ~: '%T'", "bad operand type for abs(): '%T'",
        "int() argument must be a string, a bytes-like object or a real number, not '%T'",
        "must be real number, not %T", "'%T' object cannot be interpreted as an integer"};
    return tr_raise(vm, vm->exc.TypeError, message[op], operand);
}

/* ---- comparison ---- */

static CompareOp mirrored(CompareOp op) {
    static const CompareOp mirror[] = {CMP_GT, CMP_GE, CMP_EQ, CMP_NE, CMP_LT, CMP_LE};
    return mirror[op];
}

static bool compare_numbers(ValueRef a, ValueRef b, CompareOp op) {
    if (a.tag == TAG_FLOAT || b.tag == TAG_FLOAT) {
        double x = a.tag == TAG_FLOAT ? a.f : (double)a.i, y = b.tag == TAG_FLOAT ? b.f : (double)b.i;
        switch (op) {
        case CMP_LT:
            return x < y;
        case CMP_LE:
            return x <= y;
        case CMP_EQ:
            return x == y;
        case CMP_NE:
            return x != y;
        case CMP_GT:
            return x > y;
        default:
            return x >= y;
        }
    }
    switch (op) {
    case CMP_LT:
        return a.i < b.i;
    case CMP_LE:
        return a.i <= b.i;
    case CMP_EQ:
        return a.i == b.i;
    case CMP_NE:
        return a.i != b.i;
    case CMP_GT:
        return a.i > b.i;
    default:
        return a.i >= b.i;
    }
}

/* Both are int/float immediates whose comparison as doubles is exact? */
static bool plain_numbers(ValueRef a, ValueRef b) {
    if (a.tag > TAG_BOOL || b.tag > TAG_BOOL) {
        return false;
    }
    if ((a.tag == TAG_FLOAT) != (b.tag == TAG_FLOAT)) {
        int64_t i = a.tag == TAG_FLOAT ? b.i : a.i;
        return i >= -(1LL << 53) && i <= (1LL << 53);
    }
    return true;
}

Value tr_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (plain_numbers(left, right)) {
        return tr_bool(compare_numbers(left, right, op));
    }
    TypeObject *left_type = tr_type_of(vm, left), *right_type = tr_type_of(vm, right);
    if (!tr_stack_check_compare(vm)) {
        bool reflected_first = left_type != right_type && right_type->slots.compare &&
                               tr_type_is_subclass(right_type, left_type);
        Value result;
        if (reflected_first) {
            result = right_type->slots.compare(vm, right, left, mirrored(op));
            if (result.tag != TAG_NOTIMPL) {
                return result;
            }
        }
        if (left_type->slots.compare) {
            result = left_type->slots.compare(vm, left, right, op);
            if (result.tag != TAG_NOTIMPL) {
                return result;
            }
        }
        if (!reflected_first && right_type->slots.compare) {
            result = right_type->slots.compare(vm, right, left, mirrored(op));
            if (result.tag != TAG_NOTIMPL) {
                return result;
            }
        }
    } else {
        return tr_undef();
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return tr_bool(tr_is_same(left, right) == (op == CMP_EQ));
    }
    static const char *const sign[] = {"<", "<=", "==", "!=", ">", ">="};
    return tr_raise(vm, vm->exc.TypeError, "'%s' not supported between instances of '%T' and '%T'", sign[op], left,
                    right);
}

int tr_compare_bool(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (plain_numbers(left, right)) {
        return compare_numbers(left, right, op);
    }
    if (op == CMP_EQ || op == CMP_NE) {
        if (left.tag == TAG_STR && right.tag == TAG_STR) {
            return tr_str_equal(tr_as_str(left), tr_as_str(right)) == (op == CMP_EQ);
        }
    }
    Value result = tr_compare(vm, left, right, op);
    if (result.tag == TAG_BOOL) {
        return (int)result.i;
    }
    if (tr_is_error(result)) {
        return -1;
    }
    int truth = tr_truth(vm, result);
    tr_release(vm, result);
    return truth;
}

int tr_equal(VM *vm, ValueRef left, ValueRef right) {
    if (left.tag >= TAG_NONE ? tr_is_same(left, right) : left.tag == right.tag && left.tag != TAG_FLOAT && left.i == right.i) {
        return 1;
    }
    return tr_compare_bool(vm, left, right, CMP_EQ);
}

int tr_truth(VM *vm, ValueRef v) {
    switch (v.tag) {
    case TAG_INT:
    case TAG_BOOL:
        return v.i != 0;
    case TAG_FLOAT:
        return v.f != 0;
    case TAG_NONE:
    case TAG_UNDEF:
        return 0;
    case TAG_PTR:
        return v.p != NULL;
    case TAG_STR:
        return tr_as_str(v)->size != 0;
    case TAG_LIST:
        return tr_as_list(v)->size != 0;
    case TAG_TUPLE:
        return tr_as_tuple(v)->size != 0;
    case TAG_DICT:
        return ((DictObject *)(void *)v.o)->count != 0;
    case TAG_BIGINT:
        return 1;
    default:
        break;
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->truth) {
        return slots->truth(vm, v);
    }
    if (slots->length) {
        int64_t length = slots->length(vm, v);
        return length < 0 ? -1 : length > 0;
    }
    return 1;
}

bool tr_hash(VM *vm, ValueRef v, int64_t *out) {
    switch (v.tag) {
    case TAG_INT:
    case TAG_BOOL:
        *out = tr_int_hash(tr_int_value(v));
        return true;
    case TAG_STR:
        *out = (int64_t)tr_str_hash(vm, tr_as_str(v));
        return true;
    default:
        break;
    }
    TypeObject *type = tr_type_of(vm, v);
    if (type->slots.hash) {
        return type->slots.hash(vm, v, out);
    }
    return tr_raise(vm, vm->exc.TypeError, "unhashable type: '%N'", type), false;
}

/* ---- text ---- */

bool tr_repr_enter(Object *o) {
    if (o->flags & OBJ_REPR) {
        return false;
    }
    o->flags |= OBJ_REPR;
    return true;
}

void tr_repr_leave(Object *o) {
    o->flags &= (uint16_t)~OBJ_REPR;
}

Value tr_repr(VM *vm, ValueRef v) {
    TypeObject *type = tr_type_of(vm, v);
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (type->slots.repr) {
        return type->slots.repr(vm, v);
    }
    return tr_str_value(tr_str_format(vm, "<%N object at %p>", type, (void *)v.o));
}

Value tr_str(VM *vm, ValueRef v) {
    if (v.tag == TAG_STR) {
        return tr_retain(v);
    }
    TypeObject *type = tr_type_of(vm, v);
    if (tr_stack_check(vm)) {
        return tr_undef();
    }
    return type->slots.str ? type->slots.str(vm, v) : tr_repr(vm, v);
}

Value tr_format(VM *vm, ValueRef v, StrObject *spec) {
    if (!spec || spec->size == 0) {
        if (v.tag == TAG_STR) {
            return tr_retain(v);
        }
        if (v.tag == TAG_INT) {
            return tr_str_value(tr_int_to_str(vm, v, 10));
        }
    }
    Value argument = tr_obj(spec ? spec : vm->name.empty);
    bool found;
    Value result = tr_call_special(vm, v, vm->name.__format__, &argument, 1, &found);
    if (!found) {
        return tr_raise(vm, vm->exc.TypeError, "Type %T doesn't define __format__", v);
    }
    if (!tr_is_error(result) && !tr_is_str(result)) {
        tr_raise(vm, vm->exc.TypeError, "__format__ must return a str, not %T", result);
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

Value tr_ascii(VM *vm, ValueRef v) {
    Value text = tr_repr(vm, v);
    if (tr_is_error(text) || tr_str_is_ascii(tr_as_str(text))) {
        return text;
    }
    Value bytes = tr_str_encode(vm, tr_as_str(text), "ascii", "backslashreplace");
    tr_release(vm, text);
    if (tr_is_error(bytes)) {
        return bytes;
    }
    StrObject *result = tr_str_new(vm, tr_as_bytes(bytes)->data, tr_as_bytes(bytes)->size);
    tr_release(vm, bytes);
    return tr_str_value(result);
}
