/* The type `int`: constructor, slots, methods.
 *
 * An int-like operand is a plain int, a bool or an instance of a subclass; tr_int_value() gets at
 * the plain int behind it, so each slot unwraps and calls the arithmetic of int.c. Results are
 * always plain ints: operations on subclasses do not keep the class, as in Python.
 *
 * Exact ints are never IntSubObject. The type's instance_size and dealloc describe instances of
 * *subclasses*, which wrap a plain int; a BigIntObject is recognised by its tag. */
#include "objects/int_internal.h"

#include "base/utf8.h"
#include "objects/bytes.h"
#include "objects/function.h"
#include "objects/list.h"

static bool plain_pair(ValueRef *a, ValueRef *b) {
    if (!tr_is_int_like(*a) || !tr_is_int_like(*b)) {
        return false;
    }
    *a = tr_int_value(*a);
    *b = tr_int_value(*b);
    return true;
}

/* ---- construction ---- */

Value tr_int_new_subclass(VM *vm, TypeObject *type, Value value) {
    if (tr_is_error(value)) {
        return value;
    }
    IntSubObject *object = tr_object_new(vm, type, type->instance_size);
    if (!object) {
        tr_release(vm, value);
        return tr_undef();
    }
    object->value = value;
    return tr_obj(object);
}

static void int_dealloc(VM *vm, Object *self) {
    if (self->tag != TAG_BIGINT) {
        tr_release(vm, ((IntSubObject *)(void *)self)->value);
    }
    tr_object_free(vm, self);
}

/* What a user's __int__, __index__ or __trunc__ gave, as a plain int. Takes `result`. */
static Value checked_result(VM *vm, Value result, const char *method) {
    if (tr_is_error(result) || result.tag == TAG_INT || result.tag == TAG_BIGINT) {
        return result;
    }
    Value plain;
    if (tr_is_int_like(result)) {
        plain = tr_retain(tr_int_value(result));
    } else {
        plain = tr_raise(vm, vm->exc.TypeError, "%s returned non-int (type %T)", method, result);
    }
    tr_release(vm, result);
    return plain;
}

static Value invalid_literal(VM *vm, ValueRef text, int base) {
    return tr_error_pending(vm)
               ? tr_undef()
               : tr_raise(vm, vm->exc.ValueError, "invalid literal for int() with base %d: %R",
                          base, text);
}

/* int() of text or of the bytes of a buffer; *known is false if `v` is neither. */
static Value parse_value(VM *vm, ValueRef v, int base, bool any_buffer, bool *known) {
    *known = true;
    if (tr_is_str(v)) {
        StrObject *s = tr_as_str(v);
        Value result = tr_int_parse(vm, s->data, s->size, base);
        return tr_is_error(result) ? invalid_literal(vm, v, base) : result;
    }
    if (!tr_is_bytes(v) && !tr_is_bytearray(v) &&
        !(any_buffer && tr_type_of(vm, v)->slots.get_buffer)) {
        *known = false;
        return tr_undef();
    }
    BufferView view;
    if (!tr_get_buffer(vm, v, &view, BUFFER_READ)) {
        return tr_undef();
    }
    Value result = tr_undef();
    BytesObject *copy = tr_bytes_new(vm, view.size ? view.data : "", (size_t)view.size);
    tr_release_buffer(vm, &view);
    if (copy) {
        if (tr_utf8_is_ascii(copy->data, copy->size)) {
            result = tr_int_parse(vm, copy->data, copy->size, base);
        }
        if (tr_is_error(result)) {
            invalid_literal(vm, tr_obj(copy), base);
        }
        tr_object_release(vm, copy);
    }
    return result;
}

Value tr_int_from_value(VM *vm, ValueRef v) {
    if (v.tag == TAG_INT || v.tag == TAG_BIGINT) {
        return tr_retain(v);
    }
    if (v.tag == TAG_FLOAT) {
        return tr_int_from_double(vm, v.f);
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->unary[UN_INT]) {
        return checked_result(vm, slots->unary[UN_INT](vm, v), "__int__");
    }
    if (slots->unary[UN_INDEX]) {
        return checked_result(vm, slots->unary[UN_INDEX](vm, v), "__index__");
    }
    bool found = false;
    Value result = tr_call_special(vm, v, vm->name.__trunc__, NULL, 0, &found);
    if (found) {
        if (tr_is_error(result) || tr_is_int_like(result)) {
            return checked_result(vm, result, "__trunc__");
        }
        UnaryFn index = tr_type_of(vm, result)->slots.unary[UN_INDEX];
        Value plain = index ? checked_result(vm, index(vm, result), "__index__")
                            : tr_raise(vm, vm->exc.TypeError,
                                       "__trunc__ returned non-Integral (type %T)", result);
        tr_release(vm, result);
        return plain;
    }
    bool known;
    result = parse_value(vm, v, 10, true, &known);
    if (!known) {
        return tr_raise(vm, vm->exc.TypeError,
                        "int() argument must be a string, a bytes-like object or a real number, "
                        "not '%T'",
                        v);
    }
    return result;
}

static Value int_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    Value slots[2] = {tr_undef(), tr_undef()};
    uint32_t total = n + (kw ? kw->count : 0);
    if (total == 1 && n == 1) {
        slots[0] = args[0];
    } else if (total > 2) {
        return tr_raise(vm, vm->exc.TypeError, "int() takes at most 2 arguments (%u given)", total);
    } else if (total &&
               !tr_bind_arguments(vm, "int(x=<unset>, /, base=<unset>)", args, n, kw, slots)) {
        return tr_undef();
    }
    Value result;
    if (tr_is_undef(slots[1])) {
        result = tr_is_undef(slots[0]) ? tr_int(0) : tr_int_from_value(vm, slots[0]);
    } else {
        int64_t base;
        if (tr_is_undef(slots[0])) {
            return tr_raise(vm, vm->exc.TypeError, "int() missing string argument");
        }
        if (!tr_to_clamped(vm, slots[1], &base)) {
            return tr_undef();
        }
        if (base != 0 && (base < 2 || base > 36)) {
            return tr_raise(vm, vm->exc.ValueError, "int() base must be >= 2 and <= 36, or 0");
        }
        bool known;
        result = parse_value(vm, slots[0], (int)base, false, &known);
        if (!known) {
            return tr_raise(vm, vm->exc.TypeError,
                            "int() can't convert non-string with explicit base");
        }
    }
    return type == vm->type.int_ ? result : tr_int_new_subclass(vm, type, result);
}

/* ---- slots ---- */

/* Defines the slot `int_<name>` for two int-like operands; `x` and `y` are the plain ints. */
#define INT_BINARY(name, expression)                                                               \
    static Value int_##name(VM *vm, ValueRef x, ValueRef y) {                                      \
        return plain_pair(&x, &y) ? (expression) : tr_not_implemented();                           \
    }

INT_BINARY(add, tr_int_add(vm, x, y))
INT_BINARY(sub, tr_int_sub(vm, x, y))
INT_BINARY(mul, tr_int_mul(vm, x, y))
INT_BINARY(truediv, tr_int_truediv(vm, x, y))
INT_BINARY(floordiv, tr_int_floordiv(vm, x, y))
INT_BINARY(mod, tr_int_mod(vm, x, y))
INT_BINARY(pow, tr_int_pow(vm, x, y, tr_undef()))
INT_BINARY(and, tr_int_bitop(vm, BIN_AND, x, y))
INT_BINARY(or, tr_int_bitop(vm, BIN_OR, x, y))
INT_BINARY(xor, tr_int_bitop(vm, BIN_XOR, x, y))
INT_BINARY(lshift, tr_int_lshift(vm, x, y))
INT_BINARY(rshift, tr_int_rshift(vm, x, y))

static Value int_divmod(VM *vm, ValueRef a, ValueRef b) {
    if (!plain_pair(&a, &b)) {
        return tr_not_implemented();
    }
    Value quotient, remainder;
    if (!tr_int_divmod(vm, a, b, &quotient, &remainder)) {
        return tr_undef();
    }
    Value pair = tr_tuple_pack(vm, 2, quotient, remainder);
    tr_release(vm, quotient);
    tr_release(vm, remainder);
    return pair;
}

static Value int_pow_mod(VM *vm, ValueRef base, ValueRef exponent, ValueRef modulus) {
    if (!plain_pair(&base, &exponent) || !tr_is_int_like(modulus)) {
        return tr_not_implemented();
    }
    return tr_int_pow(vm, base, exponent, tr_int_value(modulus));
}

static Value int_neg(VM *vm, ValueRef self) {
    return tr_int_neg(vm, tr_int_value(self));
}
static Value int_self(VM *vm, ValueRef self) { /* +x, int(x), x.__index__(), x.real ... */
    (void)vm;
    return tr_retain(tr_int_value(self));
}
static Value int_invert(VM *vm, ValueRef self) {
    return tr_int_invert(vm, tr_int_value(self));
}
static Value int_abs(VM *vm, ValueRef self) {
    ValueRef plain = tr_int_value(self);
    return tr_int_sign(plain) < 0 ? tr_int_neg(vm, plain) : tr_retain(plain);
}
static Value int_float(VM *vm, ValueRef self) {
    double d;
    return tr_int_to_double(vm, tr_int_value(self), &d) ? tr_float(d) : tr_undef();
}
static int int_truth(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int_sign(tr_int_value(self)) != 0;
}
static Value int_repr(VM *vm, ValueRef self) {
    return tr_str_value(tr_int_to_str(vm, tr_int_value(self), 10));
}
static bool int_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    *out = tr_int_hash(tr_int_value(self));
    return true;
}

static Value int_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    (void)vm;
    if (!plain_pair(&a, &b)) {
        return tr_not_implemented();
    }
    int order = tr_int_compare(a, b);
    switch (op) {
    case CMP_LT:
        return tr_bool(order < 0);
    case CMP_LE:
        return tr_bool(order <= 0);
    case CMP_EQ:
        return tr_bool(order == 0);
    case CMP_NE:
        return tr_bool(order != 0);
    case CMP_GT:
        return tr_bool(order > 0);
    case CMP_GE:
    default:
        return tr_bool(order >= 0);
    }
}

/* ---- methods ---- */

static Value int_method_self(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return int_self(vm, args[0]);
}

static Value int_bit_length(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_int(tr_int_bit_length(tr_int_value(args[0])));
}

static Value int_bit_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    uint64_t storage[1];
    BigInt x = tr_int_view(tr_int_value(args[0]), storage);
    return tr_int((int64_t)tr_big_bit_count(&x));
}

static Value int_as_integer_ratio(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_tuple_pack(vm, 2, tr_int_value(args[0]), tr_int(1));
}

static Value int_getnewargs(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_tuple_pack(vm, 1, tr_int_value(args[0]));
}

static Value int_round(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef self = tr_int_value(args[0]);
    if (tr_is_undef(args[1])) {
        return tr_retain(self);
    }
    Value digits = tr_index(vm, args[1]);
    if (tr_is_error(digits)) {
        return digits;
    }
    Value result = tr_int_round(vm, self, digits);
    tr_release(vm, digits);
    return result;
}

static Value int_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__format__() argument must be str, not %T",
                        args[1]);
    }
    if (tr_as_str(args[1])->size == 0) {
        return tr_str(vm, args[0]); /* a subclass may have its own __str__ */
    }
    return tr_int_format(vm, args[0], tr_as_str(args[1]));
}

static Value int_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    ValueRef self = args[0];
    if (self.tag == TAG_BIGINT) {
        return tr_int((int64_t)(offsetof(BigIntObject, limbs) +
                                tr_as_bigint(self)->count * sizeof(uint64_t)));
    }
    return tr_int((int64_t)(self.tag == TAG_OBJECT ? self.o->type->instance_size : sizeof(Value)));
}

/* byteorder='big' or 'little'. */
static bool read_byte_order(VM *vm, ValueRef v, bool *little) {
    *little = false;
    if (tr_is_undef(v)) {
        return true;
    }
    if (!tr_is_str(v)) {
        return tr_raise(vm, vm->exc.TypeError, "byteorder must be str, not %T", v), false;
    }
    *little = tr_str_equals_cstr(tr_as_str(v), "little");
    if (!*little && !tr_str_equals_cstr(tr_as_str(v), "big")) {
        tr_raise(vm, vm->exc.ValueError, "byteorder must be either 'little' or 'big'");
        return false;
    }
    return true;
}

static Value int_to_bytes(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t length = 1;
    bool little;
    if ((!tr_is_undef(args[1]) && !tr_to_int64(vm, args[1], &length)) ||
        !read_byte_order(vm, args[2], &little)) {
        return tr_undef();
    }
    int is_signed = tr_is_undef(args[3]) ? 0 : tr_truth(vm, args[3]);
    if (is_signed < 0) {
        return tr_undef();
    }
    if (length < 0) {
        return tr_raise(vm, vm->exc.ValueError, "length argument must be non-negative");
    }
    BytesObject *bytes = tr_bytes_new(vm, NULL, (size_t)length);
    if (!bytes) {
        return tr_undef();
    }
    if (length == 0 && tr_int_sign(tr_int_value(args[0])) == 0) {
        return tr_obj(bytes); /* the empty bytes object may be shared: write nothing */
    }
    if (length == 0 || !tr_int_to_bytes(vm, tr_int_value(args[0]), (uint8_t *)bytes->data,
                                        (size_t)length, little, is_signed != 0)) {
        tr_object_release(vm, bytes);
        if (!tr_error_pending(vm)) {
            tr_raise(vm, vm->exc.OverflowError,
                     !is_signed && tr_int_sign(tr_int_value(args[0])) < 0
                         ? "can't convert negative int to unsigned"
                         : "int too big to convert");
        }
        return tr_undef();
    }
    return tr_obj(bytes);
}

static bool append_byte(VM *vm, ValueRef item, void *context) {
    int64_t byte;
    if (!tr_to_int64(vm, item, &byte)) {
        return false;
    }
    if (byte < 0 || byte > 255) {
        tr_raise(vm, vm->exc.ValueError, "bytes must be in range(0, 256)");
        return false;
    }
    tr_strbuf_char(context, (char)byte);
    return true;
}

static Value int_from_any_bytes(VM *vm, ValueRef v, bool little, bool is_signed) {
    if (tr_type_of(vm, v)->slots.get_buffer) {
        BufferView view;
        if (!tr_get_buffer(vm, v, &view, BUFFER_READ)) {
            return tr_undef();
        }
        Value result = tr_int_from_bytes(vm, view.data, (size_t)view.size, little, is_signed);
        tr_release_buffer(vm, &view);
        return result;
    }
    bool found = false;
    Value bytes = tr_call_special(vm, v, vm->name.__bytes__, NULL, 0, &found);
    if (found) {
        if (tr_is_error(bytes)) {
            return bytes;
        }
        Value result =
            tr_is_bytes(bytes)
                ? tr_int_from_bytes(vm, (const uint8_t *)tr_as_bytes(bytes)->data,
                                    tr_as_bytes(bytes)->size, little, is_signed)
                : tr_raise(vm, vm->exc.TypeError, "__bytes__ returned non-bytes (type %T)", bytes);
        tr_release(vm, bytes);
        return result;
    }
    if (tr_is_str(v) || (!tr_type_of(vm, v)->slots.iter && !tr_type_of(vm, v)->slots.get_item)) {
        return tr_raise(vm, vm->exc.TypeError, "cannot convert '%T' object to bytes", v);
    }
    StrBuf buffer = {0};
    Value result = tr_undef();
    if (tr_iterate(vm, v, append_byte, &buffer)) {
        result = tr_strbuf_ok(&buffer) ? tr_int_from_bytes(vm, (const uint8_t *)buffer.data,
                                                           buffer.size, little, is_signed)
                                       : tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&buffer);
    return result;
}

static Value int_from_bytes(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    bool little;
    if (!read_byte_order(vm, args[2], &little)) {
        return tr_undef();
    }
    int is_signed = tr_is_undef(args[3]) ? 0 : tr_truth(vm, args[3]);
    if (is_signed < 0) {
        return tr_undef();
    }
    Value result = int_from_any_bytes(vm, args[1], little, is_signed != 0);
    if (tr_is_error(result) || args[0].o == (Object *)vm->type.int_) {
        return result;
    }
    Value wrapped = tr_call1(vm, args[0], result);
    tr_release(vm, result);
    return wrapped;
}

static Value int_zero(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_int(0);
}
static Value int_one(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_int(1);
}

static const BuiltinDef int_methods[] = {
    {"conjugate(self, /)", int_method_self, "Returns self, the complex conjugate of any int.", 0},
    {"bit_length(self, /)", int_bit_length,
     "Number of bits necessary to represent self in binary, without sign and leading zeros.", 0},
    {"bit_count(self, /)", int_bit_count,
     "Number of ones in the binary representation of the absolute value.", 0},
    {"to_bytes(self, /, length=1, byteorder='big', *, signed=False)", int_to_bytes,
     "Return an array of bytes representing the integer.", 0},
    {"from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", int_from_bytes,
     "Return the integer represented by the given array of bytes.", BUILTIN_CLASS},
    {"as_integer_ratio(self, /)", int_as_integer_ratio,
     "Return a pair of integers whose ratio is equal to the int: (self, 1).", 0},
    {"__trunc__(self, /)", int_method_self, "Truncating an int returns itself.", 0},
    {"__floor__(self, /)", int_method_self, "Flooring an int returns itself.", 0},
    {"__ceil__(self, /)", int_method_self, "The ceiling of an int is itself.", 0},
    {"__round__(self, ndigits=<unset>, /)", int_round,
     "Rounding an int returns itself, or a multiple of a power of ten.", 0},
    {"__getnewargs__(self, /)", int_getnewargs, NULL, 0},
    {"__format__(self, format_spec, /)", int_format, "Format the int by format_spec.", 0},
    {"__sizeof__(self, /)", int_sizeof, "Size of the object in memory, in bytes.", 0},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef int_getsets[] = {
    {"real", int_self, NULL, "the real part of a complex number"},
    {"imag", int_zero, NULL, "the imaginary part of a complex number"},
    {"numerator", int_self, NULL, "the numerator of a rational number in lowest terms"},
    {"denominator", int_one, NULL, "the denominator of a rational number in lowest terms"},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots int_slots = {
    .dealloc = int_dealloc,
    .create = int_create,
    .repr = int_repr,
    .hash = int_hash,
    .compare = int_compare,
    .truth = int_truth,
    .pow_mod = int_pow_mod,
    .binary =
        {
            [BIN_ADD] = int_add,
            [BIN_SUB] = int_sub,
            [BIN_MUL] = int_mul,
            [BIN_TRUEDIV] = int_truediv,
            [BIN_FLOORDIV] = int_floordiv,
            [BIN_MOD] = int_mod,
            [BIN_POW] = int_pow,
            [BIN_AND] = int_and,
            [BIN_OR] = int_or,
            [BIN_XOR] = int_xor,
            [BIN_LSHIFT] = int_lshift,
            [BIN_RSHIFT] = int_rshift,
            [BIN_DIVMOD] = int_divmod,
        },
    .unary =
        {
            [UN_NEG] = int_neg,
            [UN_POS] = int_self,
            [UN_INVERT] = int_invert,
            [UN_ABS] = int_abs,
            [UN_INT] = int_self,
            [UN_FLOAT] = int_float,
            [UN_INDEX] = int_self,
        },
};

static const TypeSpec int_spec = {
    .name = "int",
    .instance_size = sizeof(IntSubObject),
    .tag = TAG_BIGINT,
    .flags = TYPE_BASE | TYPE_IS_INT | TYPE_MATCH_SELF,
    .doc =
        "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
        "Convert a number or string to an integer, or return 0 if no arguments are given.\n"
        "Floating point numbers are truncated towards zero. A string is read in the given base;\n"
        "base 0 takes the base from the prefix, as in source text.",
    .slots = &int_slots,
    .methods = int_methods,
    .getsets = int_getsets,
};

/* ---- bool ---- */

static Value bool_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    (void)type;
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "bool() takes no keyword arguments");
    }
    if (n > 1) {
        return tr_raise(vm, vm->exc.TypeError, "bool expected at most 1 argument, got %u", n);
    }
    int truth = n ? tr_truth(vm, args[0]) : 0;
    return truth < 0 ? tr_undef() : tr_bool(truth != 0);
}

static Value bool_repr(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, self.i ? "True" : "False"));
}

static Value bool_and(VM *vm, ValueRef a, ValueRef b) {
    return a.tag == TAG_BOOL && b.tag == TAG_BOOL ? tr_bool(a.i & b.i) : int_and(vm, a, b);
}
static Value bool_or(VM *vm, ValueRef a, ValueRef b) {
    return a.tag == TAG_BOOL && b.tag == TAG_BOOL ? tr_bool(a.i | b.i) : int_or(vm, a, b);
}
static Value bool_xor(VM *vm, ValueRef a, ValueRef b) {
    return a.tag == TAG_BOOL && b.tag == TAG_BOOL ? tr_bool(a.i ^ b.i) : int_xor(vm, a, b);
}

static const TypeSlots bool_slots = {
    .create = bool_create,
    .repr = bool_repr,
    .binary = {[BIN_AND] = bool_and, [BIN_OR] = bool_or, [BIN_XOR] = bool_xor},
};

static const TypeSpec bool_spec = {
    .name = "bool",
    .instance_size = sizeof(IntSubObject),
    .tag = TAG_BOOL,
    .flags = TYPE_IS_INT | TYPE_MATCH_SELF,
    .doc = "bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\n"
           "The class bool is a subclass of the class int, and cannot be subclassed.",
    .slots = &bool_slots,
};

bool tr_int_init_types(VM *vm) {
    vm->int_max_str_digits = 4300;
    vm->type.int_ = tr_type_new_builtin(vm, &int_spec, NULL);
    if (!vm->type.int_) {
        return false;
    }
    vm->tag_type[TAG_INT] = vm->type.int_;
    vm->tag_type[TAG_BIGINT] = vm->type.int_;
    vm->type.bool_ = tr_type_new_builtin(vm, &bool_spec, vm->type.int_);
    if (!vm->type.bool_) {
        return false;
    }
    vm->tag_type[TAG_BOOL] = vm->type.bool_;
    return true;
}
