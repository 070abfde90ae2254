/* The bridge between C slots and dunder attributes.
 *
 * One table row per dunder: which slot it belongs to, the C function that implements the slot by calling the dunder (for user
 * classes), and the function that makes a Python-level call out of the slot (for builtin classes:
 * `int.__add__` is a wrapper_descriptor). A user
 * class's slot is filled when the dunder is found anywhere on its MRO: with the builtin's own C function if what is found is a wrapper of
 * that very slot (so a subclass of int that adds nothing is as fast as int), with the generic function otherwise. */
#include "base/alloc.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <string.h>

typedef void (*AnyFn)(void);
typedef Value (*WrapFn)(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra);

typedef struct SlotDef {
    size_t name;    /* offset of the name in VM */
    size_t slot;    /* offset in TypeSlots */
    AnyFn generic;  /* implements the slot through the dunder; NULL: the dunder alone fills no slot */
    WrapFn wrap;
    int extra;      /* for wrap: comparison operator, swapped operands ... */
    int8_t min, max; /* arguments without self; max -1 = any */
    const char *doc;
} SlotDef;

typedef struct WrapperObject { /* wrapper_descriptor */
    Object base;
    const SlotDef *def;
    TypeObject *owner; /* borrowed: builtin types are immortal */
    AnyFn slot;
} WrapperObject;

typedef struct MethodWrapperObject { /* bound */
    Object base;
    WrapperObject *wrapper;
    Value self;
} MethodWrapperObject;

/* ---- calling a dunder ---- */

static Value call_dunder(VM *vm, ValueRef self, StrObject *name, const Value *args, uint32_t n) {
    bool found;
    Value result = tr_call_special(vm, self, name, args, n, &found);
    if (!found) {
        return tr_raise(vm, vm->exc.AttributeError, "'%T' object has no attribute '%U'", self, name);
    }
    return result;
}

static Value unary_generic(VM *vm, ValueRef self, StrObject *name) {
    return call_dunder(vm, self, name, NULL, 0);
}

#define GENERIC_UNARY(fn, dunder)                                                                  \
    static Value fn(VM *vm, ValueRef self) {                                                       \
        return unary_generic(vm, self, vm->name.dunder);                                           \
    }

GENERIC_UNARY(slot_neg, __neg__)
GENERIC_UNARY(slot_pos, __pos__)
GENERIC_UNARY(slot_invert, __invert__)
GENERIC_UNARY(slot_abs, __abs__)
GENERIC_UNARY(slot_int, __int__)
GENERIC_UNARY(slot_float, __float__)
GENERIC_UNARY(slot_index, __index__)
GENERIC_UNARY(slot_await, __await__)
GENERIC_UNARY(slot_aiter, __aiter__)
GENERIC_UNARY(slot_anext, __anext__)

static Value text_generic(VM *vm, ValueRef self, StrObject *name) {
    Value result = unary_generic(vm, self, name);
    if (!tr_is_error(result) && !tr_is_str(result)) {
        tr_raise(vm, vm->exc.TypeError, "%U returned non-string (type %T)", name, result);
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

static Value slot_repr(VM *vm, ValueRef self) {
    return text_generic(vm, self, vm->name.__repr__);
}

static Value slot_str(VM *vm, ValueRef self) {
    return text_generic(vm, self, vm->name.__str__);
}

static Value slot_iter(VM *vm, ValueRef self) {
    ValueRef found = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__iter__);
    if (tr_is_none(found)) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not iterable", self);
    }
    return call_dunder(vm, self, vm->name.__iter__, NULL, 0);
}

static Value slot_next(VM *vm, ValueRef self) {
    Value result = call_dunder(vm, self, vm->name.__next__, NULL, 0);
    if (tr_is_error(result) && tr_error_matches(vm, vm->exc.StopIteration)) {
        ValueRef value = tr_as_exception(vm->pending)->value; /* kept for those who delegate to this iterator */
        if (tr_is_none(value) || tr_is_undef(value)) {
            tr_error_clear(vm);
        }
    }
    return result;
}

static bool slot_hash(VM *vm, ValueRef self, int64_t *out) {
    ValueRef found = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__hash__);
    if (tr_is_none(found)) {
        return tr_raise(vm, vm->exc.TypeError, "unhashable type: '%T'", self), false;
    }
    Value result = call_dunder(vm, self, vm->name.__hash__, NULL, 0);
    if (tr_is_error(result)) {
        return false;
    }
    if (!tr_is_int_like(result)) {
        tr_release(vm, result);
        return tr_raise(vm, vm->exc.TypeError, "__hash__ method should return an integer"), false;
    }
    ValueRef plain = tr_int_value(result);
    *out = plain.tag == TAG_INT ? plain.i : tr_int_hash(plain);
    if (*out == -1) {
        *out = -2;
    }
    tr_release(vm, result);
    return true;
}

static StrObject *compare_name(VM *vm, CompareOp op) {
    switch (op) {
    case CMP_LT:
        return vm->name.__lt__;
    case CMP_LE:
        return vm->name.__le__;
    case CMP_EQ:
        return vm->name.__eq__;
    case CMP_NE:
        return vm->name.__ne__;
    case CMP_GT:
        return vm->name.__gt__;
    default:
        return vm->name.__ge__;
    }
}

static Value slot_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    bool found;
    Value result = tr_call_special(vm, left, compare_name(vm, op), &right, 1, &found);
    return found ? result : tr_not_implemented();
}

static Value slot_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef method = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__call__);
    if (tr_is_undef(method)) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not callable", self);
    }
    TypeObject *method_type = tr_type_of(vm, method);
    if (method.tag == TAG_FUNCTION) {
        uint32_t total = n + (kw ? kw->count : 0);
        Value small[9];
        Value *all = total < TR_COUNT(small) ? small : tr_malloc((total + 1) * sizeof(Value));
        if (!all) {
            return tr_raise_no_memory(vm);
        }
        all[0] = self;
        if (total) {
            memcpy(all + 1, args, total * sizeof(Value));
        }
        Value keep = tr_retain(method);
        Value result = tr_call(vm, method, all, n + 1, kw);
        tr_release(vm, keep);
        if (all != small) {
            tr_free(all);
        }
        return result;
    }
    if (method_type->slots.get) {
        Value bound = method_type->slots.get(vm, method, self, tr_obj(tr_type_of(vm, self)));
        if (tr_is_error(bound)) {
            return bound;
        }
        Value result = tr_call(vm, bound, args, n, kw);
        tr_release(vm, bound);
        return result;
    }
    return tr_call(vm, method, args, n, kw);
}

static Value slot_get_attr(VM *vm, ValueRef self, StrObject *name) {
    TypeObject *type = tr_type_of(vm, self);
    ValueRef own = tr_type_lookup(vm, type, vm->name.__getattribute__);
    bool fallback = !tr_is_undef(tr_type_lookup(vm, type, vm->name.__getattr__));
    Value result;
    Value argument = tr_obj(name);
    if (tr_is_undef(own) || own.tag != TAG_FUNCTION) {
        WrapperObject *wrapper = !tr_is_undef(own) && tr_type_of(vm, own) == vm->type.wrapper_descriptor
                                     ? (WrapperObject *)(void *)own.o
                                     : NULL;
        Value (*slot)(VM *, ValueRef, StrObject *) =
            wrapper ? (Value(*)(VM *, ValueRef, StrObject *))wrapper->slot : tr_generic_get_attr;
        if (!wrapper && !tr_is_undef(own)) {
            result = call_dunder(vm, self, vm->name.__getattribute__, &argument, 1);
        } else if (fallback && slot == tr_generic_get_attr) {
            result = tr_generic_find_attr(vm, self, name); /* no exception that __getattr__ makes vain */
            if (tr_is_undef(result) && !tr_error_pending(vm)) {
                return call_dunder(vm, self, vm->name.__getattr__, &argument, 1);
            }
        } else {
            result = slot(vm, self, name);
        }
    } else {
        result = call_dunder(vm, self, vm->name.__getattribute__, &argument, 1);
    }
    if (tr_is_error(result) && fallback && tr_error_matches(vm, vm->exc.AttributeError)) {
        tr_error_clear(vm);
        result = call_dunder(vm, self, vm->name.__getattr__, &argument, 1);
    }
    return result;
}

static bool slot_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    Value args[2] = {tr_obj(name), value};
    Value result = tr_is_undef(value) ? call_dunder(vm, self, vm->name.__delattr__, args, 1)
                                      : call_dunder(vm, self, vm->name.__setattr__, args, 2);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

static Value slot_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    bool found;
    Value args[2] = {tr_is_undef(object) ? tr_none() : object, tr_is_undef(type) ? tr_none() : type};
    Value result = tr_call_special(vm, self, vm->name.__get__, args, 2, &found);
    return found ? result : tr_retain(self);
}

static bool slot_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    Value args[2] = {object, value};
    Value result = tr_is_undef(value) ? call_dunder(vm, self, vm->name.__delete__, args, 1)
                                      : call_dunder(vm, self, vm->name.__set__, args, 2);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

bool tr_slot_is_python_init(const TypeObject *type);

static bool slot_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    uint32_t total = n + (kw ? kw->count : 0);
    Value small[9];
    Value *all = total < TR_COUNT(small) ? small : tr_malloc((total + 1) * sizeof(Value));
    if (!all) {
        return tr_raise_no_memory(vm), false;
    }
    ValueRef method = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__init__);
    Value result;
    if (tr_is_undef(method) || method.tag != TAG_FUNCTION) {
        TypeObject *method_type = tr_type_of(vm, method);
        if (!tr_is_undef(method) && method_type->slots.get) {
            Value bound = method_type->slots.get(vm, method, self, tr_obj(tr_type_of(vm, self)));
            result = tr_is_error(bound) ? bound : tr_call(vm, bound, args, n, kw);
            tr_release(vm, bound);
        } else {
            result = tr_call(vm, method, args, n, kw);
        }
    } else {
        all[0] = self;
        if (total) {
            memcpy(all + 1, args, total * sizeof(Value));
        }
        Value keep = tr_retain(method);
        result = tr_call(vm, method, all, n + 1, kw);
        tr_release(vm, keep);
    }
    if (all != small) {
        tr_free(all);
    }
    if (tr_is_error(result)) {
        return false;
    }
    if (!tr_is_none(result)) {
        tr_raise(vm, vm->exc.TypeError, "__init__() should return None, not '%T'", result);
        tr_release(vm, result);
        return false;
    }
    return true;
}

bool tr_slot_is_python_init(const TypeObject *type) {
    return type->slots.init == slot_init;
}

Value tr_slot_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef method = tr_type_lookup(vm, type, vm->name.__new__);
    uint32_t total = n + (kw ? kw->count : 0);
    Value *all = tr_malloc((total + 1) * sizeof(Value));
    if (!all) {
        return tr_raise_no_memory(vm);
    }
    all[0] = tr_obj(type);
    if (total) {
        memcpy(all + 1, args, total * sizeof(Value));
    }
    Value function = tr_undef();
    TypeObject *method_type = tr_type_of(vm, method);
    if (method_type->slots.get) { /* staticmethod */
        function = method_type->slots.get(vm, method, tr_undef(), tr_obj(type));
    } else {
        function = tr_retain(method);
    }
    Value result = tr_is_error(function) ? function : tr_call(vm, function, all, n + 1, kw);
    tr_release(vm, function);
    tr_free(all);
    return result;
}

static void slot_finalize(VM *vm, ValueRef self) {
    bool found;
    Value result = tr_call_special(vm, self, vm->name.__del__, NULL, 0, &found);
    if (tr_is_error(result) && tr_error_pending(vm)) {
        ValueRef method = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__del__);
        tr_error_unraisable(vm, "", method);
    }
    tr_release(vm, result);
}

static int64_t slot_length(VM *vm, ValueRef self) {
    Value result = call_dunder(vm, self, vm->name.__len__, NULL, 0);
    if (tr_is_error(result)) {
        return -1;
    }
    Value index = tr_index(vm, result);
    tr_release(vm, result);
    if (tr_is_error(index)) {
        return -1;
    }
    int64_t length;
    if (tr_int_sign(index) < 0) {
        tr_raise(vm, vm->exc.ValueError, "__len__() should return >= 0");
        tr_release(vm, index);
        return -1;
    }
    if (!tr_int_to_int64(index, &length)) {
        tr_raise(vm, vm->exc.OverflowError, "cannot fit 'int' into an index-sized integer");
        length = -1;
    }
    tr_release(vm, index);
    return length;
}

static int slot_truth(VM *vm, ValueRef self) {
    bool found;
    Value result = tr_call_special(vm, self, vm->name.__bool__, NULL, 0, &found);
    if (!found) {
        int64_t length = slot_length(vm, self);
        return length < 0 ? -1 : length > 0;
    }
    if (tr_is_error(result)) {
        return -1;
    }
    if (result.tag != TAG_BOOL) {
        tr_raise(vm, vm->exc.TypeError, "__bool__ should return bool, returned %T", result);
        tr_release(vm, result);
        return -1;
    }
    return (int)result.i;
}

static Value slot_get_item(VM *vm, ValueRef self, ValueRef key) {
    return call_dunder(vm, self, vm->name.__getitem__, &key, 1);
}

static bool slot_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    Value args[2] = {key, value};
    bool found;
    Value result;
    if (tr_is_undef(value)) {
        result = tr_call_special(vm, self, vm->name.__delitem__, args, 1, &found);
        if (!found) {
            tr_raise(vm, vm->exc.TypeError, "'%T' object doesn't support item deletion", self);
        }
    } else {
        result = tr_call_special(vm, self, vm->name.__setitem__, args, 2, &found);
        if (!found) {
            tr_raise(vm, vm->exc.TypeError, "'%T' object does not support item assignment", self);
        }
    }
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

static int slot_contains(VM *vm, ValueRef self, ValueRef item) {
    ValueRef method = tr_type_lookup(vm, tr_type_of(vm, self), vm->name.__contains__);
    if (tr_is_none(method)) {
        tr_raise(vm, vm->exc.TypeError, "'%T' object is not a container", self);
        return -1;
    }
    Value result = call_dunder(vm, self, vm->name.__contains__, &item, 1);
    if (tr_is_error(result)) {
        return -1;
    }
    int truth = tr_truth(vm, result);
    tr_release(vm, result);
    return truth;
}

/* Binary operators of user classes: the reflected method of a more derived right operand goes first. */
static Value binary_generic(VM *vm, ValueRef self, ValueRef other, StrObject *name, StrObject *reflected,
                            BinaryOp op, BinaryFn own) {
    TypeObject *self_type = tr_type_of(vm, self), *other_type = tr_type_of(vm, other);
    bool do_other = self_type != other_type && other_type->slots.binary[op] == own;
    bool found;
    Value result;
    if (self_type->slots.binary[op] == own) {
        if (do_other && tr_type_is_subclass(other_type, self_type)) {
            ValueRef a = tr_type_lookup(vm, self_type, reflected);
            ValueRef b = tr_type_lookup(vm, other_type, reflected);
            if (!tr_is_undef(b) && (tr_is_undef(a) || !tr_is_same(a, b))) {
                result = tr_call_special(vm, other, reflected, &self, 1, &found);
                if (result.tag != TAG_NOTIMPL) {
                    return result;
                }
                do_other = false;
            }
        }
        result = tr_call_special(vm, self, name, &other, 1, &found);
        if (found && result.tag != TAG_NOTIMPL) {
            return result;
        }
    }
    if (do_other || (self_type->slots.binary[op] != own && other_type->slots.binary[op] == own)) {
        result = tr_call_special(vm, other, reflected, &self, 1, &found);
        if (found) {
            return result;
        }
    }
    return tr_not_implemented();
}

#define GENERIC_BINARY(id, op)                                                                     \
    static Value slot_##id(VM *vm, ValueRef self, ValueRef other) {                                \
        return binary_generic(vm, self, other, vm->name.__##id##__, vm->name.__r##id##__, op,      \
                              slot_##id);                                                          \
    }

GENERIC_BINARY(add, BIN_ADD)
GENERIC_BINARY(sub, BIN_SUB)
GENERIC_BINARY(mul, BIN_MUL)
GENERIC_BINARY(truediv, BIN_TRUEDIV)
GENERIC_BINARY(floordiv, BIN_FLOORDIV)
GENERIC_BINARY(mod, BIN_MOD)
GENERIC_BINARY(pow, BIN_POW)
GENERIC_BINARY(matmul, BIN_MATMUL)
GENERIC_BINARY(and, BIN_AND)
GENERIC_BINARY(or, BIN_OR)
GENERIC_BINARY(xor, BIN_XOR)
GENERIC_BINARY(lshift, BIN_LSHIFT)
GENERIC_BINARY(rshift, BIN_RSHIFT)
GENERIC_BINARY(divmod, BIN_DIVMOD)

#define GENERIC_INPLACE(id)                                                                        \
    static Value slot_##id(VM *vm, ValueRef self, ValueRef other) {                                \
        bool found;                                                                                \
        Value result = tr_call_special(vm, self, vm->name.__##id##__, &other, 1, &found);          \
        return found ? result : tr_not_implemented();                                              \
    }

GENERIC_INPLACE(iadd)
GENERIC_INPLACE(isub)
GENERIC_INPLACE(imul)
GENERIC_INPLACE(itruediv)
GENERIC_INPLACE(ifloordiv)
GENERIC_INPLACE(imod)
GENERIC_INPLACE(ipow)
GENERIC_INPLACE(imatmul)
GENERIC_INPLACE(iand)
GENERIC_INPLACE(ior)
GENERIC_INPLACE(ixor)
GENERIC_INPLACE(ilshift)
GENERIC_INPLACE(irshift)

static Value slot_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus) {
    Value args[2] = {exponent, modulus};
    bool found;
    Value result = tr_call_special(vm, base, vm->name.__pow__, args, 2, &found);
    return found ? result : tr_not_implemented();
}

/* ---- wrappers: args[0] is self ---- */

static Value wrap_unary(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    return ((UnaryFn)slot)(vm, args[0]);
}

static Value wrap_next(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    Value result = ((UnaryFn)slot)(vm, args[0]);
    if (tr_is_error(result) && !tr_error_pending(vm)) {
        return tr_raise_exception(vm, tr_obj(vm->exc.StopIteration));
    }
    return result;
}

static Value wrap_binary(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int swapped) {
    (void)n, (void)kw;
    return swapped ? ((BinaryFn)slot)(vm, args[1], args[0]) : ((BinaryFn)slot)(vm, args[0], args[1]);
}

static Value wrap_pow(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int swapped) {
    (void)kw;
    if (n == 3 && !tr_is_none(args[2])) {
        /* The class that the wrapper is of: going through the class of self would come back here. */
        const TypeObject *type = tr_type_of(vm, args[0]);
        for (uint32_t i = 0; i < type->mro_count; i++) {
            const TypeSlots *slots = &type->mro[i]->slots;
            if ((type->mro[i]->flags & TYPE_IMMUTABLE) && (AnyFn)slots->binary[BIN_POW] == slot && slots->pow_mod) {
                return swapped ? slots->pow_mod(vm, args[1], args[0], args[2])
                               : slots->pow_mod(vm, args[0], args[1], args[2]);
            }
        }
        return tr_not_implemented();
    }
    return swapped ? ((BinaryFn)slot)(vm, args[1], args[0]) : ((BinaryFn)slot)(vm, args[0], args[1]);
}

static Value wrap_hash(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    int64_t hash;
    bool ok = ((bool (*)(VM *, ValueRef, int64_t *))slot)(vm, args[0], &hash);
    return ok ? tr_int(hash) : tr_undef();
}

static Value wrap_compare(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int op) {
    (void)n, (void)kw;
    return ((Value(*)(VM *, ValueRef, ValueRef, CompareOp))slot)(vm, args[0], args[1], (CompareOp)op);
}

static Value wrap_call(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)extra;
    return ((Value(*)(VM *, ValueRef, const Value *, uint32_t, const KwNames *))slot)(vm, args[0], args + 1,
                                                                                     n - 1, kw);
}

static Value wrap_init(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)extra;
    bool ok = ((bool (*)(VM *, ValueRef, const Value *, uint32_t, const KwNames *))slot)(vm, args[0], args + 1,
                                                                                         n - 1, kw);
    return ok ? tr_none() : tr_undef();
}

static StrObject *name_argument(VM *vm, ValueRef v) {
    if (!tr_is_str(v)) {
        tr_raise(vm, vm->exc.TypeError, "attribute name must be string, not '%T'", v);
        return NULL;
    }
    return tr_str_intern_object(vm, tr_as_str(v));
}

static Value wrap_get_attr(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    StrObject *name = name_argument(vm, args[1]);
    if (!name) {
        return tr_undef();
    }
    Value result = ((Value(*)(VM *, ValueRef, StrObject *))slot)(vm, args[0], name);
    tr_object_release(vm, name);
    return result;
}

static Value wrap_set_attr(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw;
    StrObject *name = name_argument(vm, args[1]);
    if (!name) {
        return tr_undef();
    }
    bool ok = ((bool (*)(VM *, ValueRef, StrObject *, ValueRef))slot)(vm, args[0], name,
                                                                      extra ? tr_undef() : args[2]);
    tr_object_release(vm, name);
    return ok ? tr_none() : tr_undef();
}

static Value wrap_get(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)kw, (void)extra;
    Value object = tr_is_none(args[1]) ? tr_undef() : args[1];
    Value type = n > 2 && !tr_is_none(args[2]) ? args[2] : tr_undef();
    if (tr_is_undef(object) && tr_is_undef(type)) {
        return tr_raise(vm, vm->exc.TypeError, "__get__(None, None) is invalid");
    }
    return ((Value(*)(VM *, ValueRef, ValueRef, ValueRef))slot)(vm, args[0], object, type);
}

static Value wrap_set(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw;
    bool ok = ((bool (*)(VM *, ValueRef, ValueRef, ValueRef))slot)(vm, args[0], args[1],
                                                                   extra ? tr_undef() : args[2]);
    return ok ? tr_none() : tr_undef();
}

static Value wrap_length(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    int64_t length = ((int64_t(*)(VM *, ValueRef))slot)(vm, args[0]);
    return length < 0 ? tr_undef() : tr_int(length);
}

static Value wrap_truth(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    int truth = ((int (*)(VM *, ValueRef))slot)(vm, args[0]);
    return truth < 0 ? tr_undef() : tr_bool(truth);
}

static Value wrap_contains(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    int found = ((int (*)(VM *, ValueRef, ValueRef))slot)(vm, args[0], args[1]);
    return found < 0 ? tr_undef() : tr_bool(found);
}

static Value wrap_finalize(VM *vm, AnyFn slot, const Value *args, uint32_t n, const KwNames *kw, int extra) {
    (void)n, (void)kw, (void)extra;
    ((void (*)(VM *, ValueRef))slot)(vm, args[0]);
    return tr_none();
}

/* ---- the table ---- */

#define NAME_OF(id) offsetof(VM, name.id)
#define SLOT(field) offsetof(TypeSlots, field)
#define ROW(id, field, fn, wrapper, extra, min, max, doc)                                          \
    {NAME_OF(id), SLOT(field), (AnyFn)(fn), wrapper, extra, min, max, doc}
#define UNARY_ROW(id, field, fn, doc) ROW(id, field, fn, wrap_unary, 0, 0, 0, doc)
#define BINARY_ROWS(op, name, sign)                                                                \
    ROW(__##name##__, binary[op], slot_##name, wrap_binary, 0, 1, 1, "Return self" sign "value."), \
        ROW(__r##name##__, binary[op], slot_##name, wrap_binary, 1, 1, 1, "Return value" sign "self.")
#define INPLACE_ROW(op, name, sign)                                                                \
    ROW(__##name##__, inplace[op], slot_##name, wrap_binary, 0, 1, 1, "Return self" sign "value.")
#define COMPARE_ROW(id, op, sign)                                                                  \
    ROW(id, compare, slot_compare, wrap_compare, op, 1, 1, "Return self" sign "value.")

static const SlotDef table[] = {
    UNARY_ROW(__repr__, repr, slot_repr, "Return repr(self)."),
    UNARY_ROW(__str__, str, slot_str, "Return str(self)."),
    ROW(__hash__, hash, slot_hash, wrap_hash, 0, 0, 0, "Return hash(self)."),
    ROW(__call__, call, slot_call, wrap_call, 0, 0, -1, "Call self as a function."),
    ROW(__getattribute__, get_attr, slot_get_attr, wrap_get_attr, 0, 1, 1, "Return getattr(self, name)."),
    ROW(__getattr__, get_attr, slot_get_attr, NULL, 0, 1, 1, ""),
    ROW(__setattr__, set_attr, slot_set_attr, wrap_set_attr, 0, 2, 2, "Implement setattr(self, name, value)."),
    ROW(__delattr__, set_attr, slot_set_attr, wrap_set_attr, 1, 1, 1, "Implement delattr(self, name)."),
    COMPARE_ROW(__lt__, CMP_LT, "<"),
    COMPARE_ROW(__le__, CMP_LE, "<="),
    COMPARE_ROW(__eq__, CMP_EQ, "=="),
    COMPARE_ROW(__ne__, CMP_NE, "!="),
    COMPARE_ROW(__gt__, CMP_GT, ">"),
    COMPARE_ROW(__ge__, CMP_GE, ">="),
    UNARY_ROW(__iter__, iter, slot_iter, "Implement iter(self)."),
    ROW(__next__, next, slot_next, wrap_next, 0, 0, 0, "Implement next(self)."),
    UNARY_ROW(__await__, await, slot_await, "Return an iterator to be used in await expression."),
    UNARY_ROW(__aiter__, aiter, slot_aiter, "Return an awaitable, that resolves in asynchronous iterator."),
    UNARY_ROW(__anext__, anext, slot_anext, "Return a value or raise StopAsyncIteration."),
    ROW(__get__, get, slot_get, wrap_get, 0, 1, 2, "Return an attribute of instance, which is of type owner."),
    ROW(__set__, set, slot_set, wrap_set, 0, 2, 2, "Set an attribute of instance to value."),
    ROW(__delete__, set, slot_set, wrap_set, 1, 1, 1, "Delete an attribute of instance."),
    ROW(__init__, init, slot_init, wrap_init, 0, 0, -1, "Initialize self.  See help(type(self)) for accurate signature."),
    ROW(__del__, finalize, slot_finalize, wrap_finalize, 0, 0, 0, "Called when the instance is about to be destroyed."),
    BINARY_ROWS(BIN_ADD, add, "+"),
    BINARY_ROWS(BIN_SUB, sub, "-"),
    BINARY_ROWS(BIN_MUL, mul, "*"),
    BINARY_ROWS(BIN_TRUEDIV, truediv, "/"),
    BINARY_ROWS(BIN_FLOORDIV, floordiv, "//"),
    BINARY_ROWS(BIN_MOD, mod, "%"),
    ROW(__pow__, binary[BIN_POW], slot_pow, wrap_pow, 0, 1, 2, "Return pow(self, value, mod)."),
    ROW(__rpow__, binary[BIN_POW], slot_pow, wrap_pow, 1, 1, 2, "Return pow(value, self, mod)."),
    ROW(__pow__, pow_mod, slot_pow_mod, NULL, 0, 1, 2, ""),
    BINARY_ROWS(BIN_MATMUL, matmul, "@"),
    BINARY_ROWS(BIN_AND, and, "&"),
    BINARY_ROWS(BIN_OR, or, "|"),
    BINARY_ROWS(BIN_XOR, xor, "^"),
    BINARY_ROWS(BIN_LSHIFT, lshift, "<<"),
    BINARY_ROWS(BIN_RSHIFT, rshift, ">>"),
    ROW(__divmod__, binary[BIN_DIVMOD], slot_divmod, wrap_binary, 0, 1, 1, "Return divmod(self, value)."),
    ROW(__rdivmod__, binary[BIN_DIVMOD], slot_divmod, wrap_binary, 1, 1, 1, "Return divmod(value, self)."),
    INPLACE_ROW(BIN_ADD, iadd, "+="),
    INPLACE_ROW(BIN_SUB, isub, "-="),
    INPLACE_ROW(BIN_MUL, imul, "*="),
    INPLACE_ROW(BIN_TRUEDIV, itruediv, "/="),
    INPLACE_ROW(BIN_FLOORDIV, ifloordiv, "//="),
    INPLACE_ROW(BIN_MOD, imod, "%="),
    INPLACE_ROW(BIN_POW, ipow, "**="),
    INPLACE_ROW(BIN_MATMUL, imatmul, "@="),
    INPLACE_ROW(BIN_AND, iand, "&="),
    INPLACE_ROW(BIN_OR, ior, "|="),
    INPLACE_ROW(BIN_XOR, ixor, "^="),
    INPLACE_ROW(BIN_LSHIFT, ilshift, "<<="),
    INPLACE_ROW(BIN_RSHIFT, irshift, ">>="),
    UNARY_ROW(__neg__, unary[UN_NEG], slot_neg, "-self"),
    UNARY_ROW(__pos__, unary[UN_POS], slot_pos, "+self"),
    UNARY_ROW(__invert__, unary[UN_INVERT], slot_invert, "~self"),
    UNARY_ROW(__abs__, unary[UN_ABS], slot_abs, "abs(self)"),
    UNARY_ROW(__int__, unary[UN_INT], slot_int, "int(self)"),
    UNARY_ROW(__float__, unary[UN_FLOAT], slot_float, "float(self)"),
    UNARY_ROW(__index__, unary[UN_INDEX], slot_index,
              "Return self converted to an integer, if self is suitable for use as an index into a list."),
    ROW(__bool__, truth, slot_truth, wrap_truth, 0, 0, 0, "True if self else False"),
    ROW(__len__, length, slot_length, wrap_length, 0, 0, 0, "Return len(self)."),
    ROW(__getitem__, get_item, slot_get_item, wrap_binary, 0, 1, 1, "Return self[key]."),
    ROW(__setitem__, set_item, slot_set_item, wrap_set, 0, 2, 2, "Set self[key] to value."),
    ROW(__delitem__, set_item, slot_set_item, wrap_set, 1, 1, 1, "Delete self[key]."),
    ROW(__contains__, contains, slot_contains, wrap_contains, 0, 1, 1, "Return key in self."),
    /* sequences: the same dunders as the number slots, for types that fill these instead */
    ROW(__add__, concat, NULL, wrap_binary, 0, 1, 1, "Return self+value."),
    ROW(__mul__, repeat, NULL, wrap_binary, 0, 1, 1, "Return self*value."),
    ROW(__rmul__, repeat, NULL, wrap_binary, 0, 1, 1, "Return value*self."),
    ROW(__iadd__, inplace_concat, NULL, wrap_binary, 0, 1, 1, "Implement self+=value."),
    ROW(__imul__, inplace_repeat, NULL, wrap_binary, 0, 1, 1, "Implement self*=value."),
};

static StrObject *row_name(VM *vm, const SlotDef *def) {
    return *(StrObject **)(void *)((char *)vm + def->name);
}

static AnyFn *slot_at(TypeSlots *slots, size_t offset) {
    return (AnyFn *)(void *)((char *)slots + offset);
}

bool tr_name_is_slot(VM *vm, const StrObject *name) {
    if (name->size < 5 || name->data[0] != '_' || name->data[1] != '_') {
        return false;
    }
    for (size_t i = 0; i < TR_COUNT(table); i++) {
        if (row_name(vm, &table[i]) == name) {
            return true;
        }
    }
    return name == vm->name.__new__;
}

static bool add_new(VM *vm, TypeObject *type);

bool tr_type_add_slot_wrappers(VM *vm, TypeObject *type) {
    for (size_t i = 0; i < TR_COUNT(table); i++) {
        const SlotDef *def = &table[i];
        AnyFn slot = *slot_at(&type->slots, def->slot);
        if (!slot || !def->wrap || def->slot == SLOT(finalize)) {
            continue;
        }
        StrObject *name = row_name(vm, def);
        if (!tr_is_undef(tr_dict_get_str(vm, type->dict, name))) {
            continue;
        }
        WrapperObject *wrapper = tr_object_new(vm, vm->type.wrapper_descriptor, sizeof *wrapper);
        if (!wrapper) {
            return false;
        }
        wrapper->def = def;
        wrapper->owner = type;
        wrapper->slot = slot;
        bool ok = tr_dict_set_str(vm, type->dict, name, tr_obj(wrapper));
        tr_object_release(vm, wrapper);
        if (!ok) {
            return false;
        }
    }
    if ((type->flags & TYPE_UNHASHABLE) && !type->slots.hash &&
        !tr_dict_set_str(vm, type->dict, vm->name.__hash__, tr_none())) {
        return false;
    }
    return !type->slots.create || add_new(vm, type);
}

/* Fills the slots of a user class from what its MRO has. */
void tr_type_update_slots(VM *vm, TypeObject *type) {
    if (type->flags & TYPE_IMMUTABLE) {
        return;
    }
    const TypeSlots *base = &type->base_type->slots;
    TypeSlots slots;
    memset(&slots, 0, sizeof slots);
    slots.dealloc = base->dealloc;
    slots.traverse = base->traverse;
    slots.clear = base->clear;
    slots.get_buffer = base->get_buffer;
    slots.release_buffer = base->release_buffer;
    slots.create = type->slots.create;
    uint32_t custom = 0;
    for (size_t i = 0; i < TR_COUNT(table); i++) {
        const SlotDef *def = &table[i];
        ValueRef found = tr_type_lookup(vm, type, row_name(vm, def));
        if (tr_is_undef(found)) {
            continue;
        }
        AnyFn *slot = slot_at(&slots, def->slot);
        WrapperObject *wrapper = found.tag == TAG_OBJECT && found.o->type == vm->type.wrapper_descriptor
                                     ? (WrapperObject *)(void *)found.o
                                     : NULL;
        if (wrapper) {
            if (wrapper->def->slot == def->slot && (!*slot || *slot == wrapper->slot)) {
                *slot = wrapper->slot;
            } else if (def->slot == SLOT(pow_mod)) {
                *slot = (AnyFn)wrapper->owner->slots.pow_mod;
            } else if (def->generic) {
                *slot = def->generic; /* also __str__ = int.__repr__: another slot's wrapper is called like a function */
            }
            continue;
        }
        if (tr_is_none(found) && def->slot == SLOT(hash)) {
            custom |= TYPE_UNHASHABLE;
        }
        if (def->generic) {
            if (def->slot == SLOT(get_attr)) {
                custom |= TYPE_CUSTOM_GETATTR;
            } else if (def->slot == SLOT(set_attr)) {
                custom |= TYPE_CUSTOM_SETATTR;
            } else if (def->slot == SLOT(finalize)) {
                custom |= TYPE_HAS_DEL;
            }
            *slot = def->generic;
        }
    }
    if (!slots.truth && slots.length == slot_length) {
        slots.truth = slot_truth;
    }
    type->flags = (type->flags & ~(uint32_t)(TYPE_CUSTOM_GETATTR | TYPE_CUSTOM_SETATTR | TYPE_UNHASHABLE |
                                             TYPE_HAS_DEL)) |
                  custom;
    ValueRef creator = tr_type_lookup(vm, type, vm->name.__new__);
    bool native = false;
    if (creator.tag == TAG_BUILTIN) {
        BuiltinObject *builtin = (BuiltinObject *)(void *)creator.o;
        if (builtin->self.tag == TAG_TYPE) {
            TypeObject *owner = (TypeObject *)(void *)builtin->self.o;
            slots.create = owner->slots.create;
            native = true;
        }
    }
    if (!native) {
        slots.create = tr_is_undef(creator) ? base->create : tr_slot_create;
    }
    type->slots = slots;
}

/* ---- __new__ of builtin types ---- */

static Value new_call(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
static const BuiltinDef new_def = {
    "__new__(*args, **kwargs)", new_call,
    "Create and return a new object.  See help(type) for accurate signature.", BUILTIN_RAW | BUILTIN_STATIC};

/* args[0] is the builtin type the __new__ belongs to (bound self), args[1] the class to instantiate. */
static Value new_call(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    TypeObject *owner = (TypeObject *)(void *)args[0].o;
    if (n < 2) {
        return tr_raise(vm, vm->exc.TypeError, "%N.__new__(): not enough arguments", owner);
    }
    if (args[1].tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "%N.__new__(X): X is not a type object (%T)", owner, args[1]);
    }
    TypeObject *type = (TypeObject *)(void *)args[1].o;
    if (!tr_type_is_subclass(type, owner)) {
        return tr_raise(vm, vm->exc.TypeError, "%N.__new__(%N): %N is not a subtype of %N", owner, type, type,
                        owner);
    }
    /* object.__new__(int) would make an int that is none: the class's own builtin base must agree. */
    TypeObject *solid = type;
    while (solid && (solid->flags & TYPE_HEAP)) {
        solid = solid->base_type;
    }
    if (solid && solid->slots.create != owner->slots.create && solid->slots.create != tr_object_create) {
        return tr_raise(vm, vm->exc.TypeError, "%N.__new__(%N) is not safe, use %N.__new__()", owner, type, solid);
    }
    return owner->slots.create(vm, type, args + 2, n - 2, kw);
}

static bool add_new(VM *vm, TypeObject *type) {
    Value method = tr_builtin_new(vm, &new_def, type, tr_obj(type), tr_undef());
    if (tr_is_error(method)) {
        return false;
    }
    bool ok = tr_dict_set_str(vm, type->dict, vm->name.__new__, method);
    tr_release(vm, method);
    return ok;
}

/* ---- wrapper_descriptor and method-wrapper ---- */

static Value run_wrapper(VM *vm, const WrapperObject *wrapper, const Value *args, uint32_t n, const KwNames *kw) {
    const SlotDef *def = wrapper->def;
    StrObject *name = row_name(vm, def);
    if (kw && kw->count && def->wrap != wrap_call && def->wrap != wrap_init) {
        return tr_raise(vm, vm->exc.TypeError, "wrapper %U() takes no keyword arguments", name);
    }
    int64_t given = (int64_t)n - 1;
    if (given < def->min || (def->max >= 0 && given > def->max)) {
        if (def->min == def->max) {
            return tr_raise(vm, vm->exc.TypeError, "expected %d argument%s, got %lld", def->min,
                            def->min == 1 ? "" : "s", (long long)given);
        }
        return tr_raise(vm, vm->exc.TypeError, "expected at %s %d argument%s, got %lld",
                        given < def->min ? "least" : "most", given < def->min ? def->min : def->max,
                        (given < def->min ? def->min : def->max) == 1 ? "" : "s", (long long)given);
    }
    return def->wrap(vm, wrapper->slot, args, n, kw, def->extra);
}

static Value wrapper_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    WrapperObject *wrapper = (WrapperObject *)(void *)self.o;
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' of '%N' object needs an argument",
                        row_name(vm, wrapper->def), wrapper->owner);
    }
    if (!tr_has_type(vm, args[0], wrapper->owner)) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' requires a '%N' object but received a '%T'",
                        row_name(vm, wrapper->def), wrapper->owner, args[0]);
    }
    return run_wrapper(vm, wrapper, args, n, kw);
}

static Value wrapper_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    MethodWrapperObject *bound = tr_object_new(vm, vm->type.method_wrapper, sizeof *bound);
    if (!bound) {
        return tr_undef();
    }
    bound->wrapper = tr_object_retain(self.o);
    bound->self = tr_retain(object);
    return tr_obj(bound);
}

static Value wrapper_repr(VM *vm, ValueRef self) {
    WrapperObject *wrapper = (WrapperObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "<slot wrapper '%U' of '%N' objects>", row_name(vm, wrapper->def),
                                      wrapper->owner));
}

static void wrapper_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static Value wrapper_name(VM *vm, ValueRef self) {
    return tr_obj_retained(row_name(vm, ((WrapperObject *)(void *)self.o)->def));
}

static Value wrapper_qualname(VM *vm, ValueRef self) {
    WrapperObject *wrapper = (WrapperObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "%N.%U", wrapper->owner, row_name(vm, wrapper->def)));
}

static Value wrapper_doc(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, ((WrapperObject *)(void *)self.o)->def->doc));
}

static Value wrapper_objclass(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(((WrapperObject *)(void *)self.o)->owner);
}

static const GetSetDef wrapper_getsets[] = {
    {"__name__", wrapper_name, NULL, NULL},
    {"__qualname__", wrapper_qualname, NULL, NULL},
    {"__doc__", wrapper_doc, NULL, NULL},
    {"__objclass__", wrapper_objclass, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots wrapper_slots = {
    .dealloc = wrapper_dealloc,
    .repr = wrapper_repr,
    .call = wrapper_call,
    .get = wrapper_get,
};

static const TypeSpec wrapper_spec = {
    .name = "wrapper_descriptor",
    .instance_size = sizeof(WrapperObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &wrapper_slots,
    .getsets = wrapper_getsets,
};

static Value bound_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    MethodWrapperObject *bound = (MethodWrapperObject *)(void *)self.o;
    uint32_t total = n + (kw ? kw->count : 0);
    Value small[8];
    Value *all = total < TR_COUNT(small) ? small : tr_malloc((total + 1) * sizeof(Value));
    if (!all) {
        return tr_raise_no_memory(vm);
    }
    all[0] = bound->self;
    if (total) {
        memcpy(all + 1, args, total * sizeof(Value));
    }
    Value keep = tr_retain(self);
    Value result = run_wrapper(vm, bound->wrapper, all, n + 1, kw);
    tr_release(vm, keep);
    if (all != small) {
        tr_free(all);
    }
    return result;
}

static Value bound_repr(VM *vm, ValueRef self) {
    MethodWrapperObject *bound = (MethodWrapperObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "<method-wrapper '%U' of %T object at %p>",
                                      row_name(vm, bound->wrapper->def), bound->self, (void *)bound->self.o));
}

static void bound_dealloc(VM *vm, Object *self) {
    MethodWrapperObject *bound = (MethodWrapperObject *)(void *)self;
    tr_object_release(vm, bound->wrapper);
    tr_release(vm, bound->self);
    tr_object_free(vm, self);
}

static void bound_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((MethodWrapperObject *)(void *)self)->self, visit, context);
}

static Value bound_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || right.tag != TAG_OBJECT || right.o->type != vm->type.method_wrapper) {
        return tr_not_implemented();
    }
    MethodWrapperObject *a = (MethodWrapperObject *)(void *)left.o, *b = (MethodWrapperObject *)(void *)right.o;
    bool equal = a->wrapper == b->wrapper && tr_is_same(a->self, b->self);
    return tr_bool(equal == (op == CMP_EQ));
}

static bool bound_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    MethodWrapperObject *bound = (MethodWrapperObject *)(void *)self.o;
    *out = (int64_t)(((uintptr_t)bound->wrapper >> 4) ^ (bound->self.bits >> 4));
    return true;
}

static Value bound_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(((MethodWrapperObject *)(void *)self.o)->self);
}

static Value bound_name(VM *vm, ValueRef self) {
    return wrapper_name(vm, tr_obj(((MethodWrapperObject *)(void *)self.o)->wrapper));
}

static Value bound_qualname(VM *vm, ValueRef self) {
    return wrapper_qualname(vm, tr_obj(((MethodWrapperObject *)(void *)self.o)->wrapper));
}

static const GetSetDef bound_getsets[] = {
    {"__self__", bound_self, NULL, NULL},
    {"__name__", bound_name, NULL, NULL},
    {"__qualname__", bound_qualname, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots bound_slots = {
    .dealloc = bound_dealloc,
    .traverse = bound_traverse,
    .repr = bound_repr,
    .call = bound_call,
    .compare = bound_compare,
    .hash = bound_hash,
};

static const TypeSpec bound_spec = {
    .name = "method-wrapper",
    .instance_size = sizeof(MethodWrapperObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW | TYPE_GC,
    .slots = &bound_slots,
    .getsets = bound_getsets,
};

bool tr_slotwrap_init_types(VM *vm) {
    vm->type.method_wrapper = tr_type_new_builtin(vm, &bound_spec, NULL);
    return vm->type.method_wrapper &&
           tr_type_fill(vm, vm->type.wrapper_descriptor, &wrapper_spec, vm->type.object);
}
