/* range: an arithmetic progression as an immutable sequence, and its iterators.
 *
 * Nearly every range is "small": start, stop, step and length fit int64, and the iterator is three
 * machine integers, which the interpreter's `for` reads directly. Anything else works on plain ints
 * of any size and iterates with a type of its own. The exact members (big_*) are always there, so
 * that code which need not be fast is written once.
 *
 * For `small`, start + i * step cannot overflow while 0 <= i < length, but the value *after* the
 * last one can: the iterators advance with wrapping arithmetic and count down `remaining`. */
#include "objects/slice_internal.h"

#include "objects/function.h"
#include "objects/list.h"

static RangeObject *as_range(ValueRef v) {
    return (RangeObject *)(void *)v.o;
}

static int64_t wrapping_add(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a + (uint64_t)b);
}
static int64_t wrapping_mul(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a * (uint64_t)b);
}
static uint64_t magnitude(int64_t a) {
    return a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
}

/* ---- making ---- */

/* Number of members of the exact progression. */
static Value exact_length(VM *vm, ValueRef start, ValueRef stop, ValueRef step) {
    bool up = tr_int_sign(step) > 0;
    if (up ? tr_int_compare(start, stop) >= 0 : tr_int_compare(start, stop) <= 0) {
        return tr_int(0);
    }
    if ((start.tag | stop.tag | step.tag) == TAG_INT) {
        uint64_t distance =
            up ? (uint64_t)stop.i - (uint64_t)start.i : (uint64_t)start.i - (uint64_t)stop.i;
        return tr_int_from_uint64(vm, (distance - 1) / magnitude(step.i) + 1);
    }
    /* (distance - 1) / |step| + 1 */
    Value result = tr_undef();
    Value distance = up ? tr_int_sub(vm, stop, start) : tr_int_sub(vm, start, stop);
    Value size = up ? tr_retain(step) : tr_int_neg(vm, step);
    if (!tr_is_error(distance) && !tr_is_error(size)) {
        Value less = tr_int_sub(vm, distance, tr_int(1));
        Value quotient = tr_is_error(less) ? less : tr_int_floordiv(vm, less, size);
        if (!tr_is_error(quotient)) {
            result = tr_int_add(vm, quotient, tr_int(1));
            tr_release(vm, quotient);
        }
        tr_release(vm, less);
    }
    tr_release(vm, distance);
    tr_release(vm, size);
    return result;
}

/* Takes the three plain ints; step is not 0. */
static Value make_range(VM *vm, Value start, Value stop, Value step) {
    Value length = exact_length(vm, start, stop, step);
    RangeObject *range =
        tr_is_error(length) ? NULL : tr_object_new(vm, vm->type.range, sizeof(RangeObject));
    if (!range) {
        tr_release(vm, start);
        tr_release(vm, stop);
        tr_release(vm, step);
        tr_release(vm, length);
        return tr_undef();
    }
    range->big_start = start;
    range->big_stop = stop;
    range->big_step = step;
    range->big_length = length;
    range->small = (start.tag | stop.tag | step.tag | length.tag) == TAG_INT;
    if (range->small) {
        range->start = start.i;
        range->stop = stop.i;
        range->step = step.i;
        range->length = length.i;
    }
    return tr_obj(range);
}

Value tr_range_new(VM *vm, ValueRef start, ValueRef stop, ValueRef step) {
    Value a = tr_index(vm, start);
    Value b = tr_is_error(a) ? tr_undef() : tr_index(vm, stop);
    Value c = tr_is_error(b) ? tr_undef() : tr_index(vm, step);
    if (tr_is_error(c)) {
        tr_release(vm, a);
        tr_release(vm, b);
        return tr_undef();
    }
    if (tr_int_sign(c) == 0) {
        tr_release(vm, a);
        tr_release(vm, b);
        return tr_raise(vm, vm->exc.ValueError, "range() arg 3 must not be zero");
    }
    return make_range(vm, a, b, c);
}

static Value range_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    (void)type;
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "range() takes no keyword arguments");
    }
    switch (n) {
    case 0:
        return tr_raise(vm, vm->exc.TypeError, "range expected at least 1 argument, got 0");
    case 1:
        return tr_range_new(vm, tr_int(0), args[0], tr_int(1));
    case 2:
        return tr_range_new(vm, args[0], args[1], tr_int(1));
    case 3:
        return tr_range_new(vm, args[0], args[1], args[2]);
    default:
        return tr_raise(vm, vm->exc.TypeError, "range expected at most 3 arguments, got %u", n);
    }
}

static void range_dealloc(VM *vm, Object *self) {
    RangeObject *range = (RangeObject *)(void *)self;
    tr_release(vm, range->big_start);
    tr_release(vm, range->big_stop);
    tr_release(vm, range->big_step);
    tr_release(vm, range->big_length);
    tr_object_free(vm, self);
}

/* ---- iterators ---- */

static Value small_iterator(VM *vm, int64_t next, int64_t step, int64_t remaining) {
    RangeIterator *it = tr_object_new(vm, vm->type.range_iterator, sizeof(RangeIterator));
    if (!it) {
        return tr_undef();
    }
    it->next = next;
    it->step = step;
    it->remaining = remaining;
    return tr_obj(it);
}

static RangeIterator *as_iterator(ValueRef v) {
    return (RangeIterator *)(void *)v.o;
}

static Value iterator_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static Value iterator_next(VM *vm, ValueRef self) {
    (void)vm;
    RangeIterator *it = as_iterator(self);
    if (it->remaining <= 0) {
        return tr_undef();
    }
    int64_t value = it->next;
    it->remaining--;
    it->next = wrapping_add(value, it->step);
    return tr_int(value);
}

static Value iterator_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_int(as_iterator(args[0])->remaining);
}

static void plain_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

/* The iterator of what is not small. */
typedef struct BigRangeIterator {
    Object base;
    Value next, step, remaining; /* plain ints */
} BigRangeIterator;

static Value big_iterator(VM *vm, Value next_taken, ValueRef step, ValueRef remaining) {
    if (tr_is_error(next_taken)) {
        return next_taken;
    }
    BigRangeIterator *it = tr_object_new(vm, vm->type.range_iterator_big, sizeof(BigRangeIterator));
    if (!it) {
        tr_release(vm, next_taken);
        return tr_undef();
    }
    it->next = next_taken;
    it->step = tr_retain(step);
    it->remaining = tr_retain(remaining);
    return tr_obj(it);
}

static Value big_iterator_next(VM *vm, ValueRef self) {
    BigRangeIterator *it = (BigRangeIterator *)(void *)self.o;
    if (tr_int_sign(it->remaining) <= 0) {
        return tr_undef();
    }
    Value following = tr_int_add(vm, it->next, it->step);
    Value less = tr_is_error(following) ? following : tr_int_sub(vm, it->remaining, tr_int(1));
    if (tr_is_error(less)) {
        tr_release(vm, following);
        return tr_undef();
    }
    tr_store(vm, &it->remaining, less);
    Value value = it->next;
    it->next = following;
    return value;
}

static Value big_iterator_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_retain(((BigRangeIterator *)(void *)args[0].o)->remaining);
}

static void big_iterator_dealloc(VM *vm, Object *self) {
    BigRangeIterator *it = (BigRangeIterator *)(void *)self;
    tr_release(vm, it->next);
    tr_release(vm, it->step);
    tr_release(vm, it->remaining);
    tr_object_free(vm, self);
}

static Value range_iter(VM *vm, ValueRef self) {
    RangeObject *range = as_range(self);
    if (range->small) {
        return small_iterator(vm, range->start, range->step, range->length);
    }
    return big_iterator(vm, tr_retain(range->big_start), range->big_step, range->big_length);
}

/* start + index * step; index is a plain int within the range. */
static Value member_at(VM *vm, const RangeObject *range, ValueRef index) {
    if (range->small && index.tag == TAG_INT) {
        return tr_int(wrapping_add(range->start, wrapping_mul(index.i, range->step)));
    }
    Value offset = tr_int_mul(vm, index, range->big_step);
    if (tr_is_error(offset)) {
        return offset;
    }
    Value member = tr_int_add(vm, range->big_start, offset);
    tr_release(vm, offset);
    return member;
}

static Value range_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    RangeObject *range = as_range(args[0]);
    if (range->small && range->step != INT64_MIN) {
        int64_t last = wrapping_add(range->start, wrapping_mul(range->length - 1, range->step));
        return small_iterator(vm, last, -range->step, range->length);
    }
    Value index = tr_int_sub(vm, range->big_length, tr_int(1));
    Value step = tr_is_error(index) ? index : tr_int_neg(vm, range->big_step);
    Value result = tr_undef();
    if (!tr_is_error(step)) {
        result = big_iterator(vm, member_at(vm, range, index), step, range->big_length);
    }
    tr_release(vm, index);
    tr_release(vm, step);
    return result;
}

/* ---- sequence ---- */

static int64_t range_length(VM *vm, ValueRef self) {
    RangeObject *range = as_range(self);
    if (range->big_length.tag != TAG_INT) {
        tr_raise(vm, vm->exc.OverflowError, "Python int too large to convert to C ssize_t");
        return -1;
    }
    return range->big_length.i;
}

static int range_truth(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int_sign(as_range(self)->big_length) != 0;
}

static Value range_slice(VM *vm, const RangeObject *range, ValueRef slice) {
    Value part[3];
    if (!tr_slice_indices(vm, slice, range->big_length, part)) {
        return tr_undef();
    }
    Value step = tr_int_mul(vm, range->big_step, part[2]);
    Value start = tr_is_error(step) ? step : member_at(vm, range, part[0]);
    Value stop = tr_is_error(start) ? start : member_at(vm, range, part[1]);
    for (int i = 0; i < 3; i++) {
        tr_release(vm, part[i]);
    }
    if (tr_is_error(stop)) {
        tr_release(vm, step);
        tr_release(vm, start);
        return tr_undef();
    }
    return make_range(vm, start, stop, step);
}

static Value range_get_item(VM *vm, ValueRef self, ValueRef key) {
    RangeObject *range = as_range(self);
    if (key.tag == TAG_INT && range->small) {
        int64_t index = key.i < 0 ? key.i + range->length : key.i;
        if (index < 0 || index >= range->length) {
            return tr_raise(vm, vm->exc.IndexError, "range object index out of range");
        }
        return tr_int(wrapping_add(range->start, wrapping_mul(index, range->step)));
    }
    if (key.tag == TAG_SLICE) {
        return range_slice(vm, range, key);
    }
    if (!tr_type_of(vm, key)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError, "range indices must be integers or slices, not %T",
                        key);
    }
    Value index = tr_index(vm, key);
    if (!tr_is_error(index) && tr_int_sign(index) < 0) {
        Value moved = tr_int_add(vm, index, range->big_length);
        tr_release(vm, index);
        index = moved;
    }
    if (tr_is_error(index)) {
        return index;
    }
    Value member = tr_int_sign(index) < 0 || tr_int_compare(index, range->big_length) >= 0
                       ? tr_raise(vm, vm->exc.IndexError, "range object index out of range")
                       : member_at(vm, range, index);
    tr_release(vm, index);
    return member;
}

/* Is the plain int a member? Its position is stored in *index (owned) if that is not NULL. 1, 0, -1
 * error. */
static int find_member(VM *vm, const RangeObject *range, ValueRef value, Value *index) {
    bool up = tr_int_sign(range->big_step) > 0;
    if (up ? tr_int_compare(value, range->big_start) < 0 ||
                 tr_int_compare(value, range->big_stop) >= 0
           : tr_int_compare(value, range->big_start) > 0 ||
                 tr_int_compare(value, range->big_stop) <= 0) {
        return 0;
    }
    if (range->small && value.tag == TAG_INT) {
        uint64_t distance = up ? (uint64_t)value.i - (uint64_t)range->start
                               : (uint64_t)range->start - (uint64_t)value.i;
        uint64_t step = magnitude(range->step);
        if (distance % step != 0) {
            return 0;
        }
        if (index) {
            *index = tr_int((int64_t)(distance / step));
        }
        return 1;
    }
    Value distance = tr_int_sub(vm, value, range->big_start);
    Value quotient, rest;
    if (tr_is_error(distance)) {
        return -1;
    }
    bool done = tr_int_divmod(vm, distance, range->big_step, &quotient, &rest);
    tr_release(vm, distance);
    if (!done) {
        return -1;
    }
    int found = tr_int_sign(rest) == 0;
    tr_release(vm, rest);
    if (found && index) {
        *index = quotient;
    } else {
        tr_release(vm, quotient);
    }
    return found;
}

static bool is_exact_int(ValueRef v) {
    return v.tag == TAG_INT || v.tag == TAG_BOOL || v.tag == TAG_BIGINT;
}

/* Compares one by one, for values that may equal an int in a way of their own. Stops at the first
 * if `first`; returns the number of equal members or -1; *position is that of the first. */
static int64_t search(VM *vm, ValueRef self, ValueRef value, bool first, int64_t *position) {
    Value it = range_iter(vm, self);
    if (tr_is_error(it)) {
        return -1;
    }
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        Value member = tr_next(vm, it);
        if (tr_is_undef(member)) {
            if (tr_error_pending(vm)) {
                count = -1;
            }
            break;
        }
        int equal = tr_equal(vm, member, value);
        tr_release(vm, member);
        if (equal < 0) {
            count = -1;
            break;
        }
        if (equal) {
            count++;
            if (first) {
                *position = i;
                break;
            }
        }
    }
    tr_release(vm, it);
    return count;
}

static int range_contains(VM *vm, ValueRef self, ValueRef item) {
    if (is_exact_int(item)) {
        return find_member(vm, as_range(self), tr_int_value(item), NULL);
    }
    int64_t position;
    int64_t count = search(vm, self, item, true, &position);
    return count < 0 ? -1 : count > 0;
}

static Value range_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t position;
    int64_t count = is_exact_int(args[1])
                        ? (int64_t)find_member(vm, as_range(args[0]), tr_int_value(args[1]), NULL)
                        : search(vm, args[0], args[1], false, &position);
    return count < 0 ? tr_undef() : tr_int(count);
}

static Value range_index(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (is_exact_int(args[1])) {
        Value index;
        int found = find_member(vm, as_range(args[0]), tr_int_value(args[1]), &index);
        if (found > 0) {
            return index;
        }
        return found < 0 ? tr_undef()
                         : tr_raise(vm, vm->exc.ValueError, "%R is not in range", args[1]);
    }
    int64_t position = 0;
    int64_t count = search(vm, args[0], args[1], true, &position);
    if (count > 0) {
        return tr_int(position);
    }
    return count < 0 ? tr_undef()
                     : tr_raise(vm, vm->exc.ValueError, "sequence.index(x): x not in sequence");
}

/* ---- basics ---- */

static Value range_repr(VM *vm, ValueRef self) {
    RangeObject *range = as_range(self);
    if (range->big_step.tag == TAG_INT && range->big_step.i == 1) {
        return tr_str_value(tr_str_format(vm, "range(%R, %R)", range->big_start, range->big_stop));
    }
    return tr_str_value(
        tr_str_format(vm, "range(%R, %R, %R)", range->big_start, range->big_stop, range->big_step));
}

/* As sequences: what an empty range was made from does not matter, nor the step of one member. */
static Value range_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    (void)vm;
    if (b.tag != TAG_RANGE || (op != CMP_EQ && op != CMP_NE)) {
        return tr_not_implemented();
    }
    const RangeObject *x = as_range(a), *y = as_range(b);
    bool equal = tr_int_compare(x->big_length, y->big_length) == 0;
    if (equal && tr_int_sign(x->big_length) != 0) {
        equal = tr_int_compare(x->big_start, y->big_start) == 0 &&
                (tr_int_compare(x->big_length, tr_int(1)) == 0 ||
                 tr_int_compare(x->big_step, y->big_step) == 0);
    }
    return tr_bool(equal == (op == CMP_EQ));
}

static bool range_hash(VM *vm, ValueRef self, int64_t *out) {
    const RangeObject *range = as_range(self);
    bool empty = tr_int_sign(range->big_length) == 0;
    bool single = tr_int_compare(range->big_length, tr_int(1)) == 0;
    Value key = tr_tuple_pack(vm, 3, range->big_length, empty ? tr_none() : range->big_start,
                              empty || single ? tr_none() : range->big_step);
    if (tr_is_error(key)) {
        return false;
    }
    bool done = tr_hash(vm, key, out);
    tr_release(vm, key);
    return done;
}

static Value range_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const RangeObject *range = as_range(args[0]);
    Value members = tr_tuple_pack(vm, 3, range->big_start, range->big_stop, range->big_step);
    if (tr_is_error(members)) {
        return members;
    }
    Value result = tr_tuple_pack(vm, 2, tr_obj(vm->type.range), members);
    tr_release(vm, members);
    return result;
}

static Value range_start(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_range(self)->big_start);
}
static Value range_stop(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_range(self)->big_stop);
}
static Value range_step(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_range(self)->big_step);
}

static const BuiltinDef range_methods[] = {
    {"count(self, value, /)", range_count,
     "rangeobject.count(value) -> integer -- return number of occurrences of value", 0},
    {"index(self, value, /)", range_index,
     "rangeobject.index(value) -> integer -- return index of value.\n"
     "Raise ValueError if the value is not present.",
     0},
    {"__reversed__(self, /)", range_reversed, "Return a reverse iterator.", 0},
    {"__reduce__(self, /)", range_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef range_getsets[] = {
    {"start", range_start, tr_raise_readonly, NULL},
    {"stop", range_stop, tr_raise_readonly, NULL},
    {"step", range_step, tr_raise_readonly, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots range_slots = {
    .dealloc = range_dealloc,
    .create = range_create,
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .iter = range_iter,
    .truth = range_truth,
    .length = range_length,
    .get_item = range_get_item,
    .contains = range_contains,
};

static const TypeSpec range_spec = {
    .name = "range",
    .instance_size = sizeof(RangeObject),
    .tag = TAG_RANGE,
    .flags = TYPE_SEQUENCE,
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
           "Return an object that produces a sequence of integers from start (inclusive)\n"
           "to stop (exclusive) by step.",
    .slots = &range_slots,
    .methods = range_methods,
    .getsets = range_getsets,
};

static const BuiltinDef iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots iterator_slots = {
    .dealloc = plain_dealloc,
    .iter = iterator_self,
    .next = iterator_next,
};

static const TypeSpec iterator_spec = {
    .name = "range_iterator",
    .instance_size = sizeof(RangeIterator),
    .tag = TAG_RANGE_ITER,
    .flags = TYPE_NO_NEW,
    .slots = &iterator_slots,
    .methods = iterator_methods,
};

static const BuiltinDef big_iterator_methods[] = {
    {"__length_hint__(self, /)", big_iterator_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots big_iterator_slots = {
    .dealloc = big_iterator_dealloc,
    .iter = iterator_self,
    .next = big_iterator_next,
};

static const TypeSpec big_iterator_spec = {
    .name = "longrange_iterator",
    .instance_size = sizeof(BigRangeIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &big_iterator_slots,
    .methods = big_iterator_methods,
};

bool tr_range_init_types(VM *vm) {
    vm->type.range = tr_type_new_builtin(vm, &range_spec, NULL);
    vm->type.range_iterator = vm->type.range ? tr_type_new_builtin(vm, &iterator_spec, NULL) : NULL;
    vm->type.range_iterator_big =
        vm->type.range_iterator ? tr_type_new_builtin(vm, &big_iterator_spec, NULL) : NULL;
    if (!vm->type.range_iterator_big) {
        return false;
    }
    vm->tag_type[TAG_RANGE] = vm->type.range;
    vm->tag_type[TAG_RANGE_ITER] = vm->type.range_iterator;
    return true;
}
