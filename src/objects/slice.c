/* slice objects: `a[start:stop:step]` as a value.
 *
 * Sequences resolve a slice with tr_slice_range() (ops), which clamps to int64. slice.indices() and
 * ranges beyond int64 need exact integers of any size: tr_slice_indices() below is that version. */
#include "objects/slice_internal.h"

#include "objects/function.h"
#include "objects/list.h"

static SliceObject *as_slice(ValueRef v) {
    return (SliceObject *)(void *)v.o;
}

Value tr_slice_new(VM *vm, ValueRef start, ValueRef stop, ValueRef step) {
    SliceObject *slice = tr_object_new(vm, vm->type.slice, sizeof(SliceObject));
    if (!slice) {
        return tr_undef();
    }
    slice->start = tr_is_undef(start) ? tr_none() : tr_retain(start);
    slice->stop = tr_is_undef(stop) ? tr_none() : tr_retain(stop);
    slice->step = tr_is_undef(step) ? tr_none() : tr_retain(step);
    return tr_obj(slice);
}

static void slice_dealloc(VM *vm, Object *self) {
    SliceObject *slice = (SliceObject *)(void *)self;
    tr_release(vm, slice->start);
    tr_release(vm, slice->stop);
    tr_release(vm, slice->step);
    tr_object_free(vm, self);
}

static void slice_traverse(Object *self, GcVisit visit, void *context) {
    SliceObject *slice = (SliceObject *)(void *)self;
    tr_gc_visit_value(slice->start, visit, context);
    tr_gc_visit_value(slice->stop, visit, context);
    tr_gc_visit_value(slice->step, visit, context);
}

static void slice_clear(VM *vm, Object *self) {
    SliceObject *slice = (SliceObject *)(void *)self;
    tr_store(vm, &slice->start, tr_none());
    tr_store(vm, &slice->stop, tr_none());
    tr_store(vm, &slice->step, tr_none());
}

static Value slice_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    (void)type;
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "slice() takes no keyword arguments");
    }
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "slice expected at least 1 argument, got 0");
    }
    if (n > 3) {
        return tr_raise(vm, vm->exc.TypeError, "slice expected at most 3 arguments, got %u", n);
    }
    if (n == 1) {
        return tr_slice_new(vm, tr_none(), args[0], tr_none());
    }
    return tr_slice_new(vm, args[0], args[1], n == 3 ? args[2] : tr_none());
}

static Value slice_repr(VM *vm, ValueRef self) {
    SliceObject *slice = as_slice(self);
    return tr_str_value(
        tr_str_format(vm, "slice(%R, %R, %R)", slice->start, slice->stop, slice->step));
}

static Value as_tuple(VM *vm, ValueRef v) {
    SliceObject *slice = as_slice(v);
    return tr_tuple_pack(vm, 3, slice->start, slice->stop, slice->step);
}

/* As their triples compare. */
static Value slice_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    if (b.tag != TAG_SLICE) {
        return tr_not_implemented();
    }
    Value x = as_tuple(vm, a), y = as_tuple(vm, b), result = tr_undef();
    if (!tr_is_error(x) && !tr_is_error(y)) {
        result = tr_compare(vm, x, y, op);
    }
    tr_release(vm, x);
    tr_release(vm, y);
    return result;
}

/* ---- indices ---- */

/* One member as an exact int. */
static Value exact_index(VM *vm, ValueRef v) {
    if (!tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError,
                        "slice indices must be integers or None or have an __index__ method");
    }
    return tr_index(vm, v);
}

/* Replaces *value (owned) by one that lies between low and high, counting negative ones from
 * `length`. */
static bool clamp(VM *vm, Value *value, ValueRef length, ValueRef low, ValueRef high) {
    if (tr_int_sign(*value) < 0) {
        Value moved = tr_int_add(vm, *value, length);
        if (tr_is_error(moved)) {
            return false;
        }
        tr_store(vm, value, moved);
        if (tr_int_compare(*value, low) < 0) {
            tr_store(vm, value, tr_retain(low));
        }
    } else if (tr_int_compare(*value, high) > 0) {
        tr_store(vm, value, tr_retain(high));
    }
    return true;
}

bool tr_slice_indices(VM *vm, ValueRef self, ValueRef length, Value out[3]) {
    SliceObject *slice = as_slice(self);
    Value low = tr_int(0), high = tr_retain(length);
    out[0] = out[1] = tr_undef();
    out[2] = tr_is_none(slice->step) ? tr_int(1) : exact_index(vm, slice->step);
    if (tr_is_error(out[2])) {
        goto fail;
    }
    int direction = tr_int_sign(out[2]);
    if (direction == 0) {
        tr_raise(vm, vm->exc.ValueError, "slice step cannot be zero");
        goto fail;
    }
    if (direction < 0) {
        low = tr_int(-1);
        Value last = tr_int_sub(vm, length, tr_int(1));
        if (tr_is_error(last)) {
            goto fail;
        }
        tr_store(vm, &high, last);
    }
    const Value members[2] = {slice->start, slice->stop};
    for (int i = 0; i < 2; i++) {
        if (tr_is_none(members[i])) {
            out[i] = tr_retain((i == 0) == (direction < 0) ? high : low);
            continue;
        }
        out[i] = exact_index(vm, members[i]);
        if (tr_is_error(out[i]) || !clamp(vm, &out[i], length, low, high)) {
            goto fail;
        }
    }
    tr_release(vm, high);
    return true;
fail:
    tr_release(vm, high);
    tr_release(vm, out[0]);
    tr_release(vm, out[1]);
    tr_release(vm, out[2]);
    return false;
}

static Value slice_indices(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value length = tr_index(vm, args[1]);
    if (tr_is_error(length)) {
        return length;
    }
    Value result = tr_undef(), out[3];
    if (tr_int_sign(length) < 0) {
        tr_raise(vm, vm->exc.ValueError, "length should not be negative");
    } else if (tr_slice_indices(vm, args[0], length, out)) {
        result = tr_tuple_pack(vm, 3, out[0], out[1], out[2]);
        for (int i = 0; i < 3; i++) {
            tr_release(vm, out[i]);
        }
    }
    tr_release(vm, length);
    return result;
}

static Value slice_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value members = as_tuple(vm, args[0]);
    if (tr_is_error(members)) {
        return members;
    }
    Value result = tr_tuple_pack(vm, 2, tr_obj(vm->type.slice), members);
    tr_release(vm, members);
    return result;
}

static Value slice_start(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_slice(self)->start);
}
static Value slice_stop(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_slice(self)->stop);
}
static Value slice_step(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_slice(self)->step);
}

bool tr_raise_readonly(VM *vm, ValueRef self, ValueRef value) {
    (void)self, (void)value;
    tr_raise(vm, vm->exc.AttributeError, "readonly attribute");
    return false;
}

static const BuiltinDef slice_methods[] = {
    {"indices(self, len, /)", slice_indices,
     "S.indices(len) -> (start, stop, stride)\n\n"
     "Assuming a sequence of length len, calculate the start and stop indices, and the stride\n"
     "length of the extended slice described by S. Out of bounds indices are clipped in a manner\n"
     "consistent with the handling of normal slices.",
     0},
    {"__reduce__(self, /)", slice_reduce, "Return state information for pickling.", 0},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef slice_getsets[] = {
    {"start", slice_start, tr_raise_readonly, NULL},
    {"stop", slice_stop, tr_raise_readonly, NULL},
    {"step", slice_step, tr_raise_readonly, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots slice_slots = {
    .dealloc = slice_dealloc,
    .traverse = slice_traverse,
    .clear = slice_clear,
    .create = slice_create,
    .repr = slice_repr,
    .compare = slice_compare,
};

static const TypeSpec slice_spec = {
    .name = "slice",
    .instance_size = sizeof(SliceObject),
    .tag = TAG_SLICE,
    .flags = TYPE_GC | TYPE_UNHASHABLE,
    .doc = "slice(stop)\nslice(start, stop[, step])\n\n"
           "Create a slice object. This is used for extended slicing (e.g. a[0:10:2]).",
    .slots = &slice_slots,
    .methods = slice_methods,
    .getsets = slice_getsets,
};

bool tr_slice_init_types(VM *vm) {
    vm->type.slice = tr_type_new_builtin(vm, &slice_spec, NULL);
    if (!vm->type.slice) {
        return false;
    }
    vm->tag_type[TAG_SLICE] = vm->type.slice;
    return true;
}
