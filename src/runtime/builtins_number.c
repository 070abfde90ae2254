/* Builtin functions about numbers: abs bin chr divmod floordiv hex oct ord pow round sum. */
#include "runtime/builtins_impl.h"

#include "objects/bytes.h"
#include "objects/list.h"

Value tr_builtin_abs(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_unary(vm, UN_ABS, args[0]);
}

static Value with_prefix(VM *vm, ValueRef v, int base, char letter) {
    Value index = tr_index(vm, v);
    if (tr_is_error(index)) {
        return index;
    }
    StrObject *digits = tr_int_to_str(vm, index, base);
    tr_release(vm, index);
    if (!digits) {
        return tr_undef();
    }
    bool negative = digits->data[0] == '-';
    StrObject *text =
        tr_str_format(vm, "%s0%c%s", negative ? "-" : "", letter, digits->data + negative);
    tr_object_release(vm, digits);
    return tr_str_value(text);
}

Value tr_builtin_bin(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return with_prefix(vm, args[0], 2, 'b');
}
Value tr_builtin_hex(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return with_prefix(vm, args[0], 16, 'x');
}
Value tr_builtin_oct(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return with_prefix(vm, args[0], 8, 'o');
}

Value tr_builtin_chr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value index = tr_index(vm, args[0]);
    if (tr_is_error(index)) {
        return index;
    }
    if (index.tag != TAG_INT || index.i > INT32_MAX || index.i < INT32_MIN) {
        bool negative = tr_int_sign(index) < 0;
        tr_release(vm, index);
        return tr_raise(vm, vm->exc.OverflowError,
                        negative ? "signed integer is less than minimum"
                                 : "Python int too large to convert to C int");
    }
    if (index.i < 0 || index.i > 0x10ffff) {
        return tr_raise(vm, vm->exc.ValueError, "chr() arg not in range(0x110000)");
    }
    return tr_str_value(tr_str_from_char(vm, (uint32_t)index.i));
}

Value tr_builtin_ord(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    size_t length;
    if (tr_is_str(args[0])) {
        StrObject *s = tr_as_str(args[0]);
        length = s->length;
        if (length == 1) {
            return tr_int(tr_str_char_at(vm, s, 0));
        }
    } else if (tr_is_bytes(args[0])) {
        length = tr_as_bytes(args[0])->size;
        if (length == 1) {
            return tr_int((unsigned char)tr_as_bytes(args[0])->data[0]);
        }
    } else if (tr_is_bytearray(args[0])) {
        const BytearrayObject *array = (BytearrayObject *)(void *)args[0].o;
        length = array->size;
        if (length == 1) {
            return tr_int((unsigned char)array->data[0]);
        }
    } else {
        return tr_raise(vm, vm->exc.TypeError, "ord() expected string of length 1, but %T found",
                        args[0]);
    }
    return tr_raise(vm, vm->exc.TypeError,
                    "ord() expected a character, but string of length %zu found", length);
}

Value tr_builtin_divmod(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_binary(vm, BIN_DIVMOD, args[0], args[1]);
}

Value tr_builtin_floordiv(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_binary(vm, BIN_FLOORDIV, args[0], args[1]);
}

Value tr_builtin_pow(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_undef(args[2]) || tr_is_none(args[2])) {
        return tr_binary(vm, BIN_POW, args[0], args[1]);
    }
    return tr_pow_mod(vm, args[0], args[1], args[2]);
}

Value tr_builtin_round(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    bool found = false;
    bool plain = tr_is_undef(args[1]) || tr_is_none(args[1]);
    Value result =
        tr_call_special(vm, args[0], vm->name.__round__, plain ? NULL : &args[1], !plain, &found);
    if (!found && !tr_error_pending(vm)) {
        return tr_raise(vm, vm->exc.TypeError, "type %T doesn't define __round__ method", args[0]);
    }
    return result;
}

/* ---- sum ----
 *
 * As long as the total is an int64 or a double, adding is machine arithmetic; any other item moves
 * the total to the general
 * `+` for good, except that a float result goes back to the fast path, as in CPython. */

static bool is_exact_int64(ValueRef v) {
    return v.tag == TAG_INT || v.tag == TAG_BOOL;
}

static bool sum_item(VM *vm, ValueRef item, void *context) {
    Value *total = context;
    if (total->tag == TAG_INT && is_exact_int64(item)) {
        int64_t sum;
        if (!__builtin_add_overflow(total->i, item.i, &sum)) {
            *total = tr_int(sum);
            return true;
        }
    } else if (total->tag == TAG_FLOAT && (item.tag == TAG_FLOAT || is_exact_int64(item))) {
        total->f += item.tag == TAG_FLOAT ? item.f : (double)item.i;
        return true;
    }
    Value sum = tr_binary(vm, BIN_ADD, *total, item);
    if (tr_is_error(sum)) {
        return false;
    }
    tr_store(vm, total, sum);
    return true;
}

/* Lists of one kind of number are arrays of machine words. Returns how many items were added. */
static size_t sum_homogeneous(const ListObject *list, Value *total) {
    if (list->tags || list->size == 0) {
        return 0;
    }
    size_t i = 0;
    if (list->item_tag == TAG_INT && total->tag == TAG_INT) {
        int64_t sum = total->i;
        for (; i < list->size; i++) {
            if (__builtin_add_overflow(sum, list->items[i].i, &sum)) {
                sum = (int64_t)((uint64_t)sum - (uint64_t)list->items[i].i);
                break;
            }
        }
        *total = tr_int(sum);
    } else if (list->item_tag == TAG_FLOAT && (total->tag == TAG_FLOAT || total->tag == TAG_INT)) {
        double sum = total->tag == TAG_FLOAT ? total->f : (double)total->i;
        for (; i < list->size; i++) {
            sum += list->items[i].f;
        }
        *total = tr_float(sum);
    }
    return i;
}

Value tr_builtin_sum(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef start = args[1];
    if (tr_is_undef(start)) {
        start = tr_int(0);
    } else if (tr_is_str(start)) {
        return tr_raise(vm, vm->exc.TypeError,
                        "sum() can't sum strings [use ''.join(seq) instead]");
    } else if (tr_is_bytes(start)) {
        return tr_raise(vm, vm->exc.TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    } else if (tr_is_bytearray(start)) {
        return tr_raise(vm, vm->exc.TypeError,
                        "sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    Value total = tr_retain(start);
    if (args[0].tag == TAG_LIST) {
        ListObject *list = tr_object_retain(tr_as_list(args[0]));
        bool ok = true;
        for (size_t i = sum_homogeneous(list, &total); ok && i < list->size; i++) {
            Value item = tr_retain(tr_list_at(list, i));
            ok = sum_item(vm, item, &total);
            tr_release(vm, item);
        }
        tr_object_release(vm, list);
        if (ok) {
            return total;
        }
    } else if (args[0].tag == TAG_RANGE && total.tag == TAG_INT &&
               ((RangeObject *)(void *)args[0].o)->small) {
        /* start*length + step*length*(length-1)/2, exactly: |each factor| < 2**64, so 128 bits hold
         * each product. */
        const RangeObject *range = (RangeObject *)(void *)args[0].o;
        __int128 sum = total.i, half = (__int128)range->length * (range->length - 1) / 2;
        __int128 first, steps;
        if (!__builtin_mul_overflow((__int128)range->start, (__int128)range->length, &first) &&
            !__builtin_mul_overflow((__int128)range->step, half, &steps) &&
            !__builtin_add_overflow(first, steps, &first) &&
            !__builtin_add_overflow(first, sum, &sum) && sum >= INT64_MIN && sum <= INT64_MAX) {
            return tr_int((int64_t)sum);
        }
        if (tr_iterate(vm, args[0], sum_item, &total)) {
            return total;
        }
    } else if (tr_iterate(vm, args[0], sum_item, &total)) {
        return total;
    }
    tr_release(vm, total);
    return tr_undef();
}
