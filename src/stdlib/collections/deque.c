/* collections.deque: a ring buffer of Values whose capacity is a power of two, so that both ends
 * and every index are reached in constant time.
 *
 * `state` counts structural changes: iterators and searches that run user code compare it. An item
 * leaves the ring before it is released, and a bounded deque drops from the far end after the new
 * item is in, as CPython does. */
#include "base/alloc.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/iterators.h"
#include "objects/number.h"
#include "objects/seq.h"
#include "stdlib/collections/collections.h"

typedef struct DequeObject {
    Object base;
    Value *ring;     /* NULL while capacity is 0 */
    size_t capacity; /* 0 or a power of two */
    size_t head;     /* slot of the first item */
    size_t size;
    int64_t max; /* maxlen, -1 = unbounded */
    uint64_t state;
} DequeObject;

typedef struct DequeIterator {
    Object base;
    DequeObject *deque; /* NULL when exhausted */
    size_t index;       /* items given so far */
    uint64_t state;
} DequeIterator;

/* The companion classes of deque, kept in its `extra`. */
typedef struct DequeTypes {
    TypeObject *forward, *backward;
} DequeTypes;

static const TypeSpec deque_spec;

static inline DequeObject *as_deque(ValueRef v) {
    return (DequeObject *)(void *)v.o;
}

static bool is_deque(ValueRef v) {
    const TypeObject *type = v.tag == TAG_OBJECT ? v.o->type : NULL;
    while (type && type->spec != &deque_spec) {
        type = type->base_type;
    }
    return type != NULL;
}

static TypeObject *exact_type(const DequeObject *deque) {
    TypeObject *type = deque->base.type;
    while (type->spec != &deque_spec) {
        type = type->base_type;
    }
    return type;
}

static inline Value *slot_at(const DequeObject *deque, size_t index) {
    return &deque->ring[(deque->head + index) & (deque->capacity - 1)];
}

static bool deque_grow(VM *vm, DequeObject *deque) {
    size_t capacity = deque->capacity ? deque->capacity * 2 : 8;
    Value *ring = tr_realloc_array(NULL, capacity, sizeof(Value));
    if (!ring) {
        tr_raise_no_memory(vm);
        return false;
    }
    if (deque->size) {
        size_t tail = TR_MIN(deque->size, deque->capacity - deque->head);
        memcpy(ring, deque->ring + deque->head, tail * sizeof(Value));
        memcpy(ring + tail, deque->ring, (deque->size - tail) * sizeof(Value));
    }
    tr_free(deque->ring);
    deque->ring = ring;
    deque->capacity = capacity;
    deque->head = 0;
    return true;
}

static Value take_right(DequeObject *deque) {
    deque->state++;
    return *slot_at(deque, --deque->size);
}

static Value take_left(DequeObject *deque) {
    Value item = deque->ring[deque->head];
    deque->head = (deque->head + 1) & (deque->capacity - 1);
    deque->size--;
    deque->state++;
    return item;
}

static bool push_right(VM *vm, DequeObject *deque, ValueRef item) {
    if (deque->size == deque->capacity && !deque_grow(vm, deque)) {
        return false;
    }
    *slot_at(deque, deque->size++) = tr_retain(item);
    deque->state++;
    if (deque->max >= 0 && deque->size > (uint64_t)deque->max) {
        tr_release(vm, take_left(deque));
    }
    return true;
}

static bool push_left(VM *vm, DequeObject *deque, ValueRef item) {
    if (deque->size == deque->capacity && !deque_grow(vm, deque)) {
        return false;
    }
    deque->head = (deque->head - 1) & (deque->capacity - 1);
    deque->ring[deque->head] = tr_retain(item);
    deque->size++;
    deque->state++;
    if (deque->max >= 0 && deque->size > (uint64_t)deque->max) {
        tr_release(vm, take_right(deque));
    }
    return true;
}

static void deque_empty(VM *vm, DequeObject *deque) {
    Value *ring = deque->ring;
    size_t capacity = deque->capacity;
    size_t head = deque->head;
    size_t size = deque->size;
    deque->ring = NULL;
    deque->capacity = deque->head = deque->size = 0;
    deque->state++;
    for (size_t i = 0; i < size; i++) {
        tr_release(vm, ring[(head + i) & (capacity - 1)]);
    }
    tr_free(ring);
}

static bool extend(VM *vm, DequeObject *deque, ValueRef iterable, bool left) {
    Value source = tr_undef();
    if (is_deque(iterable) && iterable.o == &deque->base) {
        source = tr_list_from(vm, iterable); /* extending by itself */
        if (tr_is_error(source)) {
            return false;
        }
        iterable = source;
    }
    Value iterator = tr_iter(vm, iterable);
    tr_release(vm, source);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = left ? push_left(vm, deque, item) : push_right(vm, deque, item);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

static DequeObject *deque_alloc(VM *vm, TypeObject *type, int64_t max) {
    DequeObject *deque = tr_object_new(vm, type, type->instance_size);
    if (deque) {
        deque->max = max;
    }
    return deque;
}

/* A plain deque with the same items. */
static DequeObject *deque_copy_plain(VM *vm, const DequeObject *deque) {
    DequeObject *copy = deque_alloc(vm, exact_type(deque), deque->max);
    for (size_t i = 0; copy && i < deque->size; i++) {
        if (!push_right(vm, copy, *slot_at(deque, i))) {
            tr_object_release(vm, copy);
            return NULL;
        }
    }
    return copy;
}

/* A copy of the same class: a subclass makes it itself. */
static Value copy_as_self(VM *vm, DequeObject *deque) {
    if (deque->base.type == exact_type(deque)) {
        DequeObject *copy = deque_copy_plain(vm, deque);
        return copy ? tr_obj(copy) : tr_undef();
    }
    Value pair[2] = {tr_obj(deque), tr_int(deque->max)};
    Value copy = tr_call(vm, tr_obj(deque->base.type), pair, deque->max < 0 ? 1 : 2, NULL);
    if (!tr_is_error(copy) && !is_deque(copy)) {
        tr_raise(vm, vm->exc.TypeError, "%N() must return a deque, not %T", deque->base.type, copy);
        tr_release(vm, copy);
        return tr_undef();
    }
    return copy;
}

/* ---- life ---- */

static void deque_dealloc(VM *vm, Object *object) {
    deque_empty(vm, (DequeObject *)object);
    tr_object_free(vm, object);
}

static void deque_gc_clear(VM *vm, Object *object) {
    deque_empty(vm, (DequeObject *)object);
}

static void deque_traverse(Object *object, GcVisit visit, void *context) {
    const DequeObject *deque = (const DequeObject *)object;
    for (size_t i = 0; i < deque->size; i++) {
        tr_gc_visit_value(*slot_at(deque, i), visit, context);
    }
}

static Value deque_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    (void)args, (void)n, (void)kw; /* __init__ looks at them */
    DequeObject *deque = deque_alloc(vm, type, -1);
    return deque ? tr_obj(deque) : tr_undef();
}

static bool deque_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Value slots[2] = {tr_undef(), tr_undef()};
    if (n <= 1 && !(kw && kw->count)) {
        slots[0] = n ? args[0] : tr_undef();
    } else if (!tr_bind_arguments(vm, "deque(iterable=<unset>, maxlen=None)", args, n, kw, slots)) {
        return false;
    }
    int64_t max = -1;
    if (slots[1].tag != TAG_UNDEF && !tr_is_none(slots[1])) {
        if (!tr_is_int_like(slots[1])) {
            tr_raise(vm, vm->exc.TypeError, "an integer is required");
            return false;
        }
        if (!tr_to_int64(vm, slots[1], &max)) {
            return false;
        }
        if (max < 0) {
            tr_raise(vm, vm->exc.ValueError, "maxlen must be non-negative");
            return false;
        }
    }
    DequeObject *deque = as_deque(self);
    deque->max = max;
    if (deque->size) {
        deque_empty(vm, deque);
    }
    return slots[0].tag == TAG_UNDEF || extend(vm, deque, slots[0], false);
}

/* ---- slots ---- */

static Value deque_repr(VM *vm, ValueRef self) {
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "[...]"));
    }
    Value list = tr_list_from(vm, self);
    StrObject *text = NULL;
    if (!tr_is_error(list)) {
        const char *name = tr_type_name(self.o->type);
        text = as_deque(self)->max < 0 ? tr_str_format(vm, "%s(%R)", name, list)
                                       : tr_str_format(vm, "%s(%R, maxlen=%lld)", name, list,
                                                       (long long)as_deque(self)->max);
    }
    tr_release(vm, list);
    tr_repr_leave(self.o);
    return tr_str_value(text);
}

static bool holds(CompareOp op, size_t a, size_t b) {
    switch (op) {
    case CMP_LT:
        return a < b;
    case CMP_LE:
        return a <= b;
    case CMP_EQ:
        return a == b;
    case CMP_NE:
        return a != b;
    case CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static Value deque_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!is_deque(left) || !is_deque(right)) {
        return tr_not_implemented();
    }
    DequeObject *a = as_deque(left);
    DequeObject *b = as_deque(right);
    if ((op == CMP_EQ || op == CMP_NE) && (a == b || a->size != b->size)) {
        return tr_bool((a == b) == (op == CMP_EQ));
    }
    if (tr_stack_check_compare(vm)) {
        return tr_undef();
    }
    uint64_t state_a = a->state;
    uint64_t state_b = b->state;
    for (size_t i = 0; i < a->size && i < b->size; i++) {
        int equal = tr_equal_held(vm, *slot_at(a, i), *slot_at(b, i));
        if (equal < 0) {
            return tr_undef();
        }
        if (a->state != state_a || b->state != state_b) {
            return tr_raise(vm, vm->exc.RuntimeError, "deque mutated during iteration");
        }
        if (!equal) {
            if (op == CMP_EQ || op == CMP_NE) {
                return tr_bool(op == CMP_NE);
            }
            Value x = tr_retain(*slot_at(a, i));
            Value y = tr_retain(*slot_at(b, i));
            Value result = tr_compare(vm, x, y, op);
            tr_release(vm, x);
            tr_release(vm, y);
            return result;
        }
    }
    return tr_bool(holds(op, a->size, b->size));
}

static int64_t deque_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)as_deque(self)->size;
}

/* Position from an index key; false = exception. */
static bool deque_index(VM *vm, DequeObject *deque, ValueRef key, size_t *out) {
    int64_t index;
    if (!tr_has_index(vm, key)) {
        tr_raise(vm, vm->exc.TypeError, "sequence index must be integer, not '%T'", key);
        return false;
    }
    if (!tr_to_index(vm, key, &index)) {
        return false;
    }
    if (index < 0) {
        index += (int64_t)deque->size;
    }
    if ((uint64_t)index >= deque->size) {
        tr_raise(vm, vm->exc.IndexError, "deque index out of range");
        return false;
    }
    *out = (size_t)index;
    return true;
}

static Value deque_get_item(VM *vm, ValueRef self, ValueRef key) {
    size_t index;
    return deque_index(vm, as_deque(self), key, &index) ? tr_retain(*slot_at(as_deque(self), index))
                                                        : tr_undef();
}

/* Removes the item at `index`, closing the gap from the nearer end. */
static Value remove_at(DequeObject *deque, size_t index) {
    Value item = *slot_at(deque, index);
    if (index < deque->size / 2) {
        for (size_t i = index; i > 0; i--) {
            *slot_at(deque, i) = *slot_at(deque, i - 1);
        }
        (void)take_left(deque);
    } else {
        for (size_t i = index; i + 1 < deque->size; i++) {
            *slot_at(deque, i) = *slot_at(deque, i + 1);
        }
        (void)take_right(deque);
    }
    return item;
}

static bool deque_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    size_t index;
    if (!deque_index(vm, as_deque(self), key, &index)) {
        return false;
    }
    if (value.tag == TAG_UNDEF) {
        tr_release(vm, remove_at(as_deque(self), index));
    } else {
        tr_store(vm, slot_at(as_deque(self), index), tr_retain(value));
    }
    return true;
}

/* Position of the first equal item in [start, stop); -1 none, -2 error. */
static int64_t find(VM *vm, DequeObject *deque, ValueRef item, int64_t start, int64_t stop) {
    uint64_t state = deque->state;
    for (int64_t i = start; i < stop && i < (int64_t)deque->size; i++) {
        int equal = tr_equal_held(vm, *slot_at(deque, (size_t)i), item);
        if (equal < 0) {
            return -2;
        }
        if (deque->state != state) {
            tr_raise(vm, vm->exc.RuntimeError, "deque mutated during iteration");
            return -2;
        }
        if (equal) {
            return i;
        }
    }
    return -1;
}

static int deque_contains(VM *vm, ValueRef self, ValueRef item) {
    int64_t position = find(vm, as_deque(self), item, 0, INT64_MAX);
    return position < -1 ? -1 : position >= 0;
}

static Value deque_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!is_deque(right)) {
        return tr_raise(vm, vm->exc.TypeError, "can only concatenate deque (not \"%s\") to deque",
                        tr_type_name(tr_type_of(vm, right)));
    }
    Value result = copy_as_self(vm, as_deque(left));
    if (!tr_is_error(result) && !extend(vm, as_deque(result), right, false)) {
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

static Value deque_inplace_concat(VM *vm, ValueRef self, ValueRef other) {
    return extend(vm, as_deque(self), other, false) ? tr_retain(self) : tr_undef();
}

static bool repeat_in_place(VM *vm, DequeObject *deque, int64_t times) {
    size_t size = deque->size;
    if (size == 0 || times == 1) {
        return true;
    }
    if (times <= 0) {
        deque_empty(vm, deque);
        return true;
    }
    size_t total;
    if (__builtin_mul_overflow(size, (size_t)times, &total) || total > (SIZE_MAX >> 6)) {
        tr_raise_no_memory(vm);
        return false;
    }
    if (deque->max >= 0 && total > (size_t)deque->max) {
        /* Only the last `max` items survive: a few rounds are enough to have them all in place. */
        size_t surplus = (total - (size_t)deque->max) / size * size;
        total -= surplus;
    }
    Value list = tr_list_from(vm, tr_obj(deque));
    if (tr_is_error(list)) {
        return false;
    }
    bool ok = true;
    for (size_t i = size; ok && i < total; i++) {
        ok = push_right(vm, deque, tr_list_at(tr_as_list(list), i % size));
    }
    tr_release(vm, list);
    return ok;
}

static Value deque_inplace_repeat(VM *vm, ValueRef self, ValueRef count) {
    int64_t times;
    if (!tr_seq_repeat_count(vm, count, &times) || !repeat_in_place(vm, as_deque(self), times)) {
        return tr_undef();
    }
    return tr_retain(self);
}

static Value deque_repeat(VM *vm, ValueRef self, ValueRef count) {
    int64_t times;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    Value result = copy_as_self(vm, as_deque(self));
    if (!tr_is_error(result) && !repeat_in_place(vm, as_deque(result), times)) {
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

/* ---- iterators ---- */

static Value iter_make(VM *vm, ValueRef self, bool backward) {
    DequeObject *deque = as_deque(self);
    const DequeTypes *types = exact_type(deque)->extra;
    DequeIterator *iter =
        tr_object_new(vm, backward ? types->backward : types->forward, sizeof(DequeIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->deque = tr_object_retain(deque);
    iter->state = deque->state;
    return tr_obj(iter);
}

static Value deque_iter(VM *vm, ValueRef self) {
    return iter_make(vm, self, false);
}

static void iter_dealloc(VM *vm, Object *object) {
    tr_object_release(vm, ((DequeIterator *)object)->deque);
    tr_object_free(vm, object);
}

static void iter_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((DequeIterator *)object)->deque, visit, context);
}

static Value iter_step(VM *vm, ValueRef object, bool backward) {
    DequeIterator *iter = (DequeIterator *)(void *)object.o;
    DequeObject *deque = iter->deque;
    if (!deque) {
        return tr_undef();
    }
    if (iter->state != deque->state) {
        iter->deque = NULL;
        tr_object_release(vm, deque);
        return tr_raise(vm, vm->exc.RuntimeError, "deque mutated during iteration");
    }
    if (iter->index >= deque->size) {
        iter->deque = NULL;
        tr_object_release(vm, deque);
        return tr_undef();
    }
    size_t index = iter->index++;
    return tr_retain(*slot_at(deque, backward ? deque->size - 1 - index : index));
}

static Value forward_next(VM *vm, ValueRef object) {
    return iter_step(vm, object, false);
}
static Value backward_next(VM *vm, ValueRef object) {
    return iter_step(vm, object, true);
}

static Value iter_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const DequeIterator *iter = (const DequeIterator *)(const void *)args[0].o;
    return tr_int(iter->deque && iter->index < iter->deque->size
                      ? (int64_t)(iter->deque->size - iter->index)
                      : 0);
}

static const BuiltinDef iter_methods[] = {
    {"__length_hint__(self, /)", iter_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots forward_slots = {
    .dealloc = iter_dealloc, .traverse = iter_traverse, .iter = tr_iter_self, .next = forward_next};
static const TypeSlots backward_slots = {.dealloc = iter_dealloc,
                                         .traverse = iter_traverse,
                                         .iter = tr_iter_self,
                                         .next = backward_next};
static const TypeSpec forward_spec = {
    .name = "_collections._deque_iterator",
    .instance_size = sizeof(DequeIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &forward_slots,
    .methods = iter_methods,
};
static const TypeSpec backward_spec = {
    .name = "_collections._deque_reverse_iterator",
    .instance_size = sizeof(DequeIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &backward_slots,
    .methods = iter_methods,
};

/* ---- methods ---- */

static Value deque_append(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return push_right(vm, as_deque(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value deque_appendleft(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return push_left(vm, as_deque(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value deque_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    deque_empty(vm, as_deque(args[0]));
    return tr_none();
}

static Value deque_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return copy_as_self(vm, as_deque(args[0]));
}

static Value deque_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        i = find(vm, as_deque(args[0]), args[1], i, INT64_MAX);
        if (i < 0) {
            return i == -1 ? tr_int(count) : tr_undef();
        }
        count++;
    }
}

static Value deque_extend(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return extend(vm, as_deque(args[0]), args[1], false) ? tr_none() : tr_undef();
}

static Value deque_extendleft(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return extend(vm, as_deque(args[0]), args[1], true) ? tr_none() : tr_undef();
}

static Value deque_index_method(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    int64_t start = 0;
    int64_t stop = INT64_MAX;
    if (!tr_seq_bound(vm, args[2], (int64_t)deque->size, &start) ||
        !tr_seq_bound(vm, args[3], (int64_t)deque->size, &stop)) {
        return tr_undef();
    }
    int64_t position = find(vm, deque, args[1], start, stop);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "%R is not in deque", args[1]);
    }
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value deque_insert(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    int64_t index;
    if (!tr_to_int64(vm, args[1], &index)) {
        return tr_undef();
    }
    if (deque->max >= 0 && deque->size == (uint64_t)deque->max) {
        return tr_raise(vm, vm->exc.IndexError, "deque already at its maximum size");
    }
    int64_t size = (int64_t)deque->size;
    index = index < 0 ? TR_MAX(index + size, 0) : TR_MIN(index, size);
    if (!push_right(vm, deque, args[2])) {
        return tr_undef();
    }
    Value item = *slot_at(deque, (size_t)size);
    for (int64_t i = size; i > index; i--) {
        *slot_at(deque, (size_t)i) = *slot_at(deque, (size_t)i - 1);
    }
    *slot_at(deque, (size_t)index) = item;
    return tr_none();
}

static Value deque_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    return deque->size ? take_right(deque)
                       : tr_raise(vm, vm->exc.IndexError, "pop from an empty deque");
}

static Value deque_popleft(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    return deque->size ? take_left(deque)
                       : tr_raise(vm, vm->exc.IndexError, "pop from an empty deque");
}

static Value deque_remove(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    uint64_t state = deque->state;
    int64_t position = find(vm, deque, args[1], 0, INT64_MAX);
    if (deque->state != state && position == -2 && tr_error_matches(vm, vm->exc.RuntimeError)) {
        tr_error_clear(vm);
        return tr_raise(vm, vm->exc.IndexError, "deque mutated during remove().");
    }
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "%R is not in deque", args[1]);
    }
    if (position < 0) {
        return tr_undef();
    }
    tr_release(vm, remove_at(deque, (size_t)position));
    return tr_none();
}

static Value deque_reverse(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    for (size_t i = 0; i + 1 < deque->size - i; i++) {
        Value *a = slot_at(deque, i);
        Value *b = slot_at(deque, deque->size - 1 - i);
        Value item = *a;
        *a = *b;
        *b = item;
    }
    return tr_none();
}

static Value deque_rotate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    int64_t steps = 1;
    if (args[1].tag != TAG_UNDEF && !tr_to_int64(vm, args[1], &steps)) {
        return tr_undef();
    }
    int64_t size = (int64_t)deque->size;
    if (size < 2) {
        return tr_none();
    }
    steps %= size;
    if (steps > size / 2) {
        steps -= size;
    } else if (steps < -(size / 2)) {
        steps += size;
    }
    deque->state++;
    size_t mask = deque->capacity - 1;
    if (deque->size == deque->capacity) { /* the ring is full: only the beginning moves */
        deque->head = (deque->head - (size_t)steps) & mask;
        return tr_none();
    }
    for (; steps > 0; steps--) {
        deque->head = (deque->head - 1) & mask;
        deque->ring[deque->head] = deque->ring[(deque->head + deque->size) & mask];
    }
    for (; steps < 0; steps++) {
        deque->ring[(deque->head + deque->size) & mask] = deque->ring[deque->head];
        deque->head = (deque->head + 1) & mask;
    }
    return tr_none();
}

static Value deque_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return iter_make(vm, args[0], true);
}

static Value deque_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_int((int64_t)(sizeof(DequeObject) + as_deque(args[0])->capacity * sizeof(Value)));
}

static Value deque_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DequeObject *deque = as_deque(args[0]);
    Value state = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    Value iterator = tr_iter(vm, args[0]);
    Value arguments = deque->max < 0 ? tr_retain(vm->empty_tuple)
                                     : tr_tuple_pack(vm, 2, vm->empty_tuple, tr_int(deque->max));
    Value result = tr_is_error(iterator) || tr_is_error(arguments)
                       ? tr_undef()
                       : tr_tuple_pack(vm, 4, tr_obj(deque->base.type), arguments,
                                       tr_is_undef(state) ? tr_none() : state, iterator);
    tr_release(vm, state);
    tr_release(vm, iterator);
    tr_release(vm, arguments);
    return result;
}

static Value get_maxlen(VM *vm, ValueRef self) {
    (void)vm;
    int64_t max = as_deque(self)->max;
    return max < 0 ? tr_none() : tr_int(max);
}

static const BuiltinDef deque_methods[] = {
    {"append(self, item, /)", deque_append, "Add an element to the right side of the deque.", 0},
    {"appendleft(self, item, /)", deque_appendleft, "Add an element to the left side of the deque.",
     0},
    {"clear(self, /)", deque_clear, "Remove all elements from the deque.", 0},
    {"copy(self, /)", deque_copy, "Return a shallow copy of a deque.", 0},
    {"__copy__(self, /)", deque_copy, "Return a shallow copy of a deque.", 0},
    {"count(self, value, /)", deque_count,
     "D.count(value) -- return number of occurrences of value", 0},
    {"extend(self, iterable, /)", deque_extend,
     "Extend the right side of the deque with elements from the iterable", 0},
    {"extendleft(self, iterable, /)", deque_extendleft,
     "Extend the left side of the deque with elements from the iterable", 0},
    {"index(self, value, start=0, stop=<unset>, /)", deque_index_method,
     "D.index(value, [start, [stop]]) -- return first index of value.\n"
     "Raises ValueError if the value is not present.",
     0},
    {"insert(self, index, object, /)", deque_insert,
     "D.insert(index, object) -- insert object before index", 0},
    {"pop(self, /)", deque_pop, "Remove and return the rightmost element.", 0},
    {"popleft(self, /)", deque_popleft, "Remove and return the leftmost element.", 0},
    {"remove(self, value, /)", deque_remove, "D.remove(value) -- remove first occurrence of value.",
     0},
    {"reverse(self, /)", deque_reverse, "D.reverse() -- reverse *IN PLACE*", 0},
    {"rotate(self, n=1, /)", deque_rotate,
     "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.", 0},
    {"__reversed__(self, /)", deque_reversed,
     "D.__reversed__() -- return a reverse iterator over the deque", 0},
    {"__reduce__(self, /)", deque_reduce, "Return state information for pickling.", 0},
    {"__sizeof__(self, /)", deque_sizeof, "D.__sizeof__() -- size of D in memory, in bytes", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
static const GetSetDef deque_getsets[] = {
    {"maxlen", get_maxlen, NULL, "maximum size of a deque or None if unbounded"},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots deque_slots = {
    .dealloc = deque_dealloc,
    .traverse = deque_traverse,
    .clear = deque_gc_clear,
    .create = deque_create,
    .init = deque_init,
    .repr = deque_repr,
    .compare = deque_compare,
    .iter = deque_iter,
    .length = deque_length,
    .get_item = deque_get_item,
    .set_item = deque_set_item,
    .contains = deque_contains,
    .concat = deque_concat,
    .repeat = deque_repeat,
    .inplace_concat = deque_inplace_concat,
    .inplace_repeat = deque_inplace_repeat,
};
static const TypeSpec deque_spec = {
    .name = "collections.deque",
    .instance_size = sizeof(DequeObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_SEQUENCE,
    .doc = "deque([iterable[, maxlen]]) --> deque object\n\n"
           "A list-like sequence optimized for data accesses near its endpoints.",
    .slots = &deque_slots,
    .methods = deque_methods,
    .getsets = deque_getsets,
};

static void free_types(VM *vm, void *extra) {
    (void)vm;
    tr_free(extra);
}

bool tr_collections_add_deque(VM *vm, ModuleObject *module) {
    DequeTypes *types = tr_calloc(1, sizeof *types);
    TypeObject *deque = types ? tr_type_new_builtin(vm, &deque_spec, NULL) : NULL;
    if (!deque) {
        tr_free(types);
        return false;
    }
    deque->extra = types;
    deque->extra_free = free_types;
    types->forward = tr_type_new_builtin(vm, &forward_spec, NULL);
    types->backward = types->forward ? tr_type_new_builtin(vm, &backward_spec, NULL) : NULL;
    return types->backward && tr_module_add_type(vm, module, deque) &&
           tr_module_add_type(vm, module, types->forward) &&
           tr_module_add_type(vm, module, types->backward);
}
