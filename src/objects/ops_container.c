/* Items, length, membership and iteration on arbitrary values: see ops.h. */
#include "objects/dict.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/ops.h"
#include "objects/str.h"

int64_t tr_length(VM *vm, ValueRef v) {
    switch (v.tag) {
    case TAG_LIST:
        return (int64_t)tr_as_list(v)->size;
    case TAG_TUPLE:
        return (int64_t)tr_as_tuple(v)->size;
    case TAG_STR:
        return (int64_t)tr_as_str(v)->length;
    case TAG_DICT:
        return tr_as_dict(v)->count;
    default:
        break;
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->length) {
        return slots->length(vm, v);
    }
    tr_raise(vm, vm->exc.TypeError, "object of type '%T' has no len()", v);
    return -1;
}

int64_t tr_length_hint(VM *vm, ValueRef v, int64_t fallback) {
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->length) {
        int64_t length = slots->length(vm, v);
        if (length >= 0) {
            return length;
        }
        if (!tr_error_matches(vm, vm->exc.TypeError)) {
            return -1;
        }
        tr_error_clear(vm);
    }
    bool found;
    Value hint = tr_call_special(vm, v, vm->name.__length_hint__, NULL, 0, &found);
    if (!found) {
        return fallback;
    }
    if (tr_is_error(hint)) {
        if (!tr_error_matches(vm, vm->exc.TypeError)) {
            return -1;
        }
        tr_error_clear(vm);
        return fallback;
    }
    int64_t length = fallback;
    if (hint.tag == TAG_INT) {
        length = hint.i;
        if (length < 0) {
            tr_raise(vm, vm->exc.ValueError, "__length_hint__() should return >= 0");
            length = -1;
        }
    } else if (hint.tag != TAG_NOTIMPL) {
        tr_raise(vm, vm->exc.TypeError, "__length_hint__ must be an integer, not %T", hint);
        length = -1;
    }
    tr_release(vm, hint);
    return length;
}

Value tr_get_item(VM *vm, ValueRef container, ValueRef key) {
    TypeObject *type = tr_type_of(vm, container);
    if (type->slots.get_item) {
        return type->slots.get_item(vm, container, key);
    }
    if (container.tag == TAG_TYPE) { /* C[int] */
        Value method = tr_get_attr_or_undef(vm, container, vm->name.__class_getitem__);
        if (!tr_is_undef(method)) {
            Value result = tr_call1(vm, method, key);
            tr_release(vm, method);
            return result;
        }
        if (tr_error_pending(vm)) {
            return tr_undef();
        }
    }
    bool known;
    Value special = tr_specialize(vm, container, key, &known);
    if (known) {
        return special;
    }
    if (container.tag == TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "type '%N' is not subscriptable", (TypeObject *)(void *)container.o);
    }
    return tr_raise(vm, vm->exc.TypeError, "'%N' object is not subscriptable", type);
}

bool tr_set_item(VM *vm, ValueRef container, ValueRef key, ValueRef value) {
    TypeObject *type = tr_type_of(vm, container);
    if (type->slots.set_item) {
        return type->slots.set_item(vm, container, key, value);
    }
    return tr_raise(vm, vm->exc.TypeError, "'%N' object does not support item assignment", type), false;
}

bool tr_del_item(VM *vm, ValueRef container, ValueRef key) {
    TypeObject *type = tr_type_of(vm, container);
    if (type->slots.set_item) {
        return type->slots.set_item(vm, container, key, tr_undef());
    }
    return tr_raise(vm, vm->exc.TypeError, "'%N' object doesn't support item deletion", type), false;
}

int tr_contains(VM *vm, ValueRef container, ValueRef item) {
    TypeObject *type = tr_type_of(vm, container);
    if (type->slots.contains) {
        return type->slots.contains(vm, container, item);
    }
    Value iterator = tr_iter(vm, container);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "argument of type '%N' is not iterable", type);
        }
        return -1;
    }
    int result = 0;
    for (;;) {
        Value next = tr_next(vm, iterator);
        if (tr_is_undef(next)) {
            if (tr_error_pending(vm)) {
                result = -1;
            }
            break;
        }
        result = tr_equal(vm, next, item);
        tr_release(vm, next);
        if (result != 0) {
            break;
        }
    }
    tr_release(vm, iterator);
    return result;
}

Value tr_seq_iter_new(VM *vm, ValueRef sequence); /* iterators.c */

Value tr_iter(VM *vm, ValueRef iterable) {
    TypeObject *type = tr_type_of(vm, iterable);
    if (type->slots.iter) {
        Value iterator = type->slots.iter(vm, iterable);
        if (!tr_is_error(iterator) && !tr_type_of(vm, iterator)->slots.next) {
            tr_raise(vm, vm->exc.TypeError, "iter() returned non-iterator of type '%T'", iterator);
            tr_release(vm, iterator);
            return tr_undef();
        }
        return iterator;
    }
    if (type->slots.get_item && !tr_is_dict(iterable)) {
        return tr_seq_iter_new(vm, iterable);
    }
    return tr_raise(vm, vm->exc.TypeError, "'%N' object is not iterable", type);
}

/* The result of a `next` slot for those who only want items: a StopIteration that carries a value, or that a function called by the
 * iterator raised, is the end too. */
static inline Value next_item(VM *vm, ValueRef iterator, UnaryFn next) {
    Value item = next(vm, iterator);
    if (tr_is_undef(item) && tr_error_pending(vm) && tr_error_matches(vm, vm->exc.StopIteration)) {
        tr_error_clear(vm);
    }
    return item;
}

Value tr_next(VM *vm, ValueRef iterator) {
    TypeObject *type = tr_type_of(vm, iterator);
    if (TR_LIKELY(type->slots.next != NULL)) {
        return next_item(vm, iterator, type->slots.next);
    }
    return tr_raise(vm, vm->exc.TypeError, "'%N' object is not an iterator", type);
}

bool tr_iterate(VM *vm, ValueRef iterable, bool (*each)(VM *vm, ValueRef item, void *context), void *context) {
    if (iterable.tag == TAG_LIST) {
        ListObject *list = tr_as_list(iterable);
        bool ok = true;
        tr_object_retain(list);
        for (size_t i = 0; ok && i < list->size; i++) {
            Value item = tr_retain(tr_list_at(list, i));
            ok = each(vm, item, context);
            tr_release(vm, item);
        }
        tr_object_release(vm, list);
        return ok;
    }
    if (iterable.tag == TAG_TUPLE) {
        TupleObject *tuple = tr_object_retain(iterable.o);
        bool ok = true;
        for (size_t i = 0; ok && i < tuple->size; i++) {
            ok = each(vm, tuple->items[i], context);
        }
        tr_object_release(vm, tuple);
        return ok;
    }
    Value iterator = tr_iter(vm, iterable);
    if (tr_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    UnaryFn next = tr_type_of(vm, iterator)->slots.next;
    while (ok) {
        Value item = next_item(vm, iterator, next);
        if (tr_is_undef(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = each(vm, item, context);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

Value tr_list_from(VM *vm, ValueRef iterable) {
    ListObject *list = tr_list_new(vm, 0);
    if (!list) {
        return tr_undef();
    }
    if (!tr_list_extend(vm, list, iterable)) {
        tr_object_release(vm, list);
        return tr_undef();
    }
    return tr_obj(list);
}

Value tr_tuple_from(VM *vm, ValueRef iterable) {
    if (iterable.tag == TAG_TUPLE) {
        return tr_retain(iterable);
    }
    Value list = iterable.tag == TAG_LIST ? tr_retain(iterable) : tr_list_from(vm, iterable);
    if (tr_is_error(list)) {
        return list;
    }
    ListObject *items = tr_as_list(list);
    TupleObject *tuple = tr_tuple_new(vm, items->size);
    for (size_t i = 0; tuple && i < items->size; i++) {
        tuple->items[i] = tr_retain(tr_list_at(items, i));
    }
    tr_release(vm, list);
    return tuple ? tr_obj(tuple) : tr_undef();
}

/* ---- integers out of values ---- */

Value tr_index(VM *vm, ValueRef v) {
    if (v.tag == TAG_INT || v.tag == TAG_BIGINT) {
        return tr_retain(v);
    }
    if (tr_is_int_like(v)) {
        return tr_retain(tr_int_value(v));
    }
    UnaryFn slot = tr_type_of(vm, v)->slots.unary[UN_INDEX];
    if (!slot) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object cannot be interpreted as an integer", v);
    }
    Value result = slot(vm, v);
    if (tr_is_error(result)) {
        return result;
    }
    if (!tr_is_int_like(result)) {
        tr_raise(vm, vm->exc.TypeError, "__index__ returned non-int (type %T)", result);
        tr_release(vm, result);
        return tr_undef();
    }
    if (result.tag == TAG_INT || result.tag == TAG_BIGINT) {
        return result;
    }
    Value plain = tr_retain(tr_int_value(result));
    tr_release(vm, result);
    return plain;
}

static bool to_int64(VM *vm, ValueRef v, int64_t *out, bool clamp, TypeObject *error, const char *message) {
    if (v.tag == TAG_INT) {
        *out = v.i;
        return true;
    }
    Value index = tr_index(vm, v);
    if (tr_is_error(index)) {
        return false;
    }
    bool ok = true;
    if (index.tag == TAG_INT) {
        *out = index.i;
    } else if (clamp) {
        *out = tr_int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
    } else {
        tr_raise(vm, error, message, v);
        ok = false;
    }
    tr_release(vm, index);
    return ok;
}

bool tr_to_int64(VM *vm, ValueRef v, int64_t *out) {
    return to_int64(vm, v, out, false, vm->exc.OverflowError, "Python int too large to convert to C ssize_t");
}

bool tr_to_index(VM *vm, ValueRef v, int64_t *out) {
    return to_int64(vm, v, out, false, vm->exc.IndexError, "cannot fit '%T' into an index-sized integer");
}

bool tr_to_clamped(VM *vm, ValueRef v, int64_t *out) {
    return to_int64(vm, v, out, true, NULL, NULL);
}

bool tr_to_double(VM *vm, ValueRef v, double *out) {
    if (v.tag == TAG_FLOAT) {
        *out = v.f;
        return true;
    }
    if (v.tag == TAG_INT || v.tag == TAG_BOOL) {
        *out = (double)v.i;
        return true;
    }
    if (tr_is_float_like(v)) {
        *out = tr_float_value(v);
        return true;
    }
    if (tr_is_int_like(v)) {
        return tr_int_to_double(vm, tr_int_value(v), out);
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    if (slots->unary[UN_FLOAT]) {
        Value result = slots->unary[UN_FLOAT](vm, v);
        if (tr_is_error(result)) {
            return false;
        }
        if (!tr_is_float_like(result)) {
            tr_raise(vm, vm->exc.TypeError, "%T.__float__ returned non-float (type %T)", v, result);
            tr_release(vm, result);
            return false;
        }
        *out = tr_float_value(result);
        tr_release(vm, result);
        return true;
    }
    if (slots->unary[UN_INDEX]) {
        Value index = tr_index(vm, v);
        bool ok = !tr_is_error(index) && tr_int_to_double(vm, index, out);
        tr_release(vm, index);
        return ok;
    }
    return tr_raise(vm, vm->exc.TypeError, "must be real number, not %T", v), false;
}

static bool slice_part(VM *vm, ValueRef v, int64_t *out) {
    if (v.tag != TAG_INT && !tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError,
                        "slice indices must be integers or None or have an __index__ method"),
               false;
    }
    return tr_to_clamped(vm, v, out);
}

int64_t tr_slice_range(VM *vm, ValueRef slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step) {
    SliceObject *s = (SliceObject *)(void *)slice.o;
    *step = 1;
    if (!tr_is_none(s->step)) {
        if (!slice_part(vm, s->step, step)) {
            return -1;
        }
        if (*step == 0) {
            tr_raise(vm, vm->exc.ValueError, "slice step cannot be zero");
            return -1;
        }
        if (*step == INT64_MIN) {
            *step = -INT64_MAX;
        }
    }
    *start = *step < 0 ? INT64_MAX : 0;
    *stop = *step < 0 ? INT64_MIN : INT64_MAX;
    if ((!tr_is_none(s->start) && !slice_part(vm, s->start, start)) ||
        (!tr_is_none(s->stop) && !slice_part(vm, s->stop, stop))) {
        return -1;
    }
    int64_t low = *step < 0 ? -1 : 0, high = *step < 0 ? length - 1 : length;
    if (*start < 0) {
        *start += length;
        if (*start < 0) {
            *start = low;
        }
    } else if (*start > high) {
        *start = high;
    }
    if (*stop < 0) {
        bool open = *stop == INT64_MIN && tr_is_none(s->stop);
        *stop = open || *stop + length < 0 ? low : *stop + length;
    } else if (*stop > high) {
        *stop = high;
    }
    if (*step > 0) {
        return *start < *stop ? (*stop - *start - 1) / *step + 1 : 0;
    }
    return *stop < *start ? (*start - *stop - 1) / -*step + 1 : 0;
}

/* ---- memory ---- */

bool tr_get_buffer(VM *vm, ValueRef v, BufferView *view, int flags) {
    TypeObject *type = tr_type_of(vm, v);
    if (!type->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError, "a bytes-like object is required, not '%N'", type), false;
    }
    return type->slots.get_buffer(vm, v, view, flags);
}

void tr_release_buffer(VM *vm, BufferView *view) {
    Value owner = view->owner;
    if (tr_is_heap(owner)) {
        TypeObject *type = tr_type_of(vm, owner);
        if (type->slots.release_buffer) {
            type->slots.release_buffer(vm, owner, view);
        }
        view->owner = tr_undef();
        tr_release(vm, owner);
    }
}
