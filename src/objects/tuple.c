/* tuple: immutable sequences of Values.
 *
 * The items follow the header in one block. Instances of subclasses have the same layout; if such a
 * class gives its instances attributes (TYPE_HAS_DICT), the pointer to their dictionary is the very
 * last word of the block, behind the items, because the number of items differs between instances:
 * tr_tuple_dict_slot() finds it. The type's dict_offset stays 0 for such classes.
 *
 * A tuple caches its hash only if all items are immutable builtins: a `__hash__` written by a user
 * is called every time. */
#include "objects/list.h"

#include "base/hash.h"
#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/seq.h"

#define TUPLE_MAX_SIZE (SIZE_MAX >> 6)

static inline size_t tuple_bytes(size_t size) {
    return sizeof(TupleObject) + size * sizeof(Value);
}

DictObject **tr_tuple_dict_slot(TupleObject *tuple) {
    return (DictObject **)(void *)((char *)tuple + tuple_bytes(tuple->size));
}

/* `size` items that are not set yet: the caller does so before anything else is allocated. */
static TupleObject *tuple_alloc(VM *vm, TypeObject *type, size_t size) {
    if (size > TUPLE_MAX_SIZE) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    size_t bytes = tuple_bytes(size);
    if (type->flags & TYPE_HAS_DICT) {
        bytes += sizeof(DictObject *);
    }
    TupleObject *tuple = tr_object_new_partly(vm, type, bytes, sizeof(TupleObject));
    if (tuple) {
        tuple->size = size;
        if (type->flags & TYPE_HAS_DICT) {
            *tr_tuple_dict_slot(tuple) = NULL;
        }
    }
    return tuple;
}

static inline TupleObject *empty_tuple(VM *vm) {
    return tr_object_retain(vm->empty_tuple.o);
}

TupleObject *tr_tuple_new(VM *vm, size_t size) {
    if (size == 0) {
        return empty_tuple(vm);
    }
    TupleObject *tuple = tuple_alloc(vm, vm->type.tuple, size);
    if (tuple) {
        for (size_t i = 0; i < size; i++) {
            tuple->items[i] = tr_undef();
        }
    }
    return tuple;
}

static TupleObject *tuple_copy(VM *vm, TypeObject *type, const Value *items, size_t count) {
    TupleObject *tuple = tuple_alloc(vm, type, count);
    if (tuple) {
        for (size_t i = 0; i < count; i++) {
            tuple->items[i] = tr_retain(items[i]);
        }
    }
    return tuple;
}

TupleObject *tr_tuple_from_array(VM *vm, const Value *items, size_t count) {
    return count == 0 ? empty_tuple(vm) : tuple_copy(vm, vm->type.tuple, items, count);
}

TupleObject *tr_tuple_take_array(VM *vm, Value *items, size_t count) {
    if (count == 0) {
        return empty_tuple(vm);
    }
    TupleObject *tuple = tuple_alloc(vm, vm->type.tuple, count);
    if (tuple) {
        for (size_t i = 0; i < count; i++) {
            tuple->items[i] = items[i];
            items[i].tag = TAG_UNDEF;
        }
    }
    return tuple;
}

Value tr_tuple_pack(VM *vm, uint32_t count, ...) {
    TupleObject *tuple = count ? tuple_alloc(vm, vm->type.tuple, count) : empty_tuple(vm);
    if (!tuple) {
        return tr_undef();
    }
    va_list values;
    va_start(values, count);
    for (uint32_t i = 0; i < count; i++) {
        tuple->items[i] = tr_retain(va_arg(values, Value));
    }
    va_end(values);
    return tr_obj(tuple);
}

static Value tuple_or_undef(TupleObject *tuple) {
    return tuple ? tr_obj(tuple) : tr_undef();
}

/* ---- life ---- */

static void tuple_dealloc(VM *vm, Object *self) {
    TupleObject *tuple = (TupleObject *)self;
    for (size_t i = 0; i < tuple->size; i++) {
        tr_release(vm, tuple->items[i]);
    }
    tr_object_free(vm, self); /* releases the dictionary of an instance of a subclass, too */
}

static void tuple_traverse(Object *self, GcVisit visit, void *context) {
    TupleObject *tuple = (TupleObject *)self;
    for (size_t i = 0; i < tuple->size; i++) {
        tr_gc_visit_value(tuple->items[i], visit, context);
    }
}

/* The items of a garbage tuple become None. Attributes of instances of subclasses are the
 * collector's own affair. */
static void tuple_clear(VM *vm, Object *self) {
    TupleObject *tuple = (TupleObject *)self;
    for (size_t i = 0; i < tuple->size; i++) {
        tr_store(vm, &tuple->items[i], tr_none());
    }
}

static Value tuple_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    bool exact = type == vm->type.tuple;
    if (exact ? !tr_args_check(vm, "tuple", n, kw, 0, 1)
              : n > 1 && !tr_args_check(vm, "tuple", n, NULL, 0, 1)) {
        return tr_undef();
    }
    Value items = n ? tr_tuple_from(vm, args[0]) : tr_retain(vm->empty_tuple);
    if (exact || tr_is_error(items)) {
        return items;
    }
    TupleObject *tuple = tuple_copy(vm, type, tr_as_tuple(items)->items, tr_as_tuple(items)->size);
    tr_release(vm, items);
    return tuple_or_undef(tuple);
}

/* ---- slots ---- */

static Value tuple_repr(VM *vm, ValueRef self) {
    TupleObject *tuple = tr_as_tuple(self);
    if (tuple->size == 0) {
        return tr_str_value(tr_str_from_cstr(vm, "()"));
    }
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "(...)"));
    }
    StrBuf out = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < tuple->size; i++) {
        tr_strbuf_text(&out, i ? ", " : "(");
        ok = tr_repr_append(vm, &out, tuple->items[i]);
    }
    tr_repr_leave(self.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_text(&out, tuple->size == 1 ? ",)" : ")");
    return tr_strbuf_to_value(vm, &out);
}

/* Will the hash of this item be the same for ever, without a call? */
static bool is_stable_item(ValueRef v) {
    return v.tag <= TAG_BYTES || (v.tag == TAG_TUPLE && tr_as_tuple(v)->hash_cache != 0);
}

static bool tuple_hash(VM *vm, ValueRef self, int64_t *out) {
    TupleObject *tuple = tr_as_tuple(self);
    if (tuple->hash_cache) {
        *out = tuple->hash_cache;
        return true;
    }
    if (tr_stack_check(vm)) {
        return false;
    }
    TupleHash state;
    tr_hash_tuple_start(&state);
    bool stable = self.tag == TAG_TUPLE;
    for (size_t i = 0; i < tuple->size; i++) {
        int64_t hash;
        ValueRef item = tuple->items[i];
        if (item.tag == TAG_INT) {
            hash = tr_hash_int64(item.i);
        } else if (!tr_hash(vm, item, &hash)) {
            return false;
        }
        stable = stable && is_stable_item(item);
        tr_hash_tuple_add(&state, hash);
    }
    *out = tr_hash_tuple_finish(&state);
    if (stable) {
        tuple->hash_cache = *out;
    }
    return true;
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

static Value tuple_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_tuple(left) || !tr_is_tuple(right)) {
        return tr_not_implemented();
    }
    TupleObject *a = tr_as_tuple(left);
    TupleObject *b = tr_as_tuple(right);
    if (tr_stack_check_compare(vm)) {
        return tr_undef();
    }
    size_t i = 0;
    for (; i < a->size && i < b->size; i++) {
        int equal = tr_quick_equal(a->items[i], b->items[i]);
        if (equal == -2) {
            equal = tr_equal(vm, a->items[i],
                             b->items[i]); /* tuples keep their items: no need to hold them */
        }
        if (equal < 0) {
            return tr_undef();
        }
        if (!equal) {
            break;
        }
    }
    if (i >= a->size || i >= b->size) {
        return tr_bool(holds(op, a->size, b->size));
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return tr_bool(op == CMP_NE);
    }
    return tr_compare(vm, a->items[i], b->items[i], op);
}

static Value tuple_iter(VM *vm, ValueRef self) {
    return tr_tuple_iter_new(vm, self);
}

static int64_t tuple_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_as_tuple(self)->size;
}

static Value tuple_get_slice(VM *vm, TupleObject *tuple, ValueRef slice) {
    SliceBounds bounds;
    if (!tr_slice_unpack(vm, slice, &bounds)) {
        return tr_undef();
    }
    int64_t count = tr_slice_adjust(&bounds, (int64_t)tuple->size);
    if (bounds.step == 1) {
        if ((size_t)count == tuple->size && tuple->base.type == vm->type.tuple) {
            return tr_obj_retained(tuple);
        }
        return tuple_or_undef(tr_tuple_from_array(vm, tuple->items + bounds.start, (size_t)count));
    }
    TupleObject *result = tr_tuple_new(vm, (size_t)count);
    int64_t at = bounds.start;
    for (int64_t i = 0; result && i < count; i++, at += bounds.step) {
        result->items[i] = tr_retain(tuple->items[at]);
    }
    return tuple_or_undef(result);
}

static Value tuple_get_item(VM *vm, ValueRef self, ValueRef key) {
    TupleObject *tuple = tr_as_tuple(self);
    if (key.tag == TAG_SLICE) {
        return tuple_get_slice(vm, tuple, key);
    }
    int64_t index;
    if (!tr_seq_index(vm, key, "tuple", &index)) {
        return tr_undef();
    }
    if (index < 0) {
        index += (int64_t)tuple->size;
    }
    if ((uint64_t)index >= tuple->size) {
        return tr_raise(vm, vm->exc.IndexError, "tuple index out of range");
    }
    return tr_retain(tuple->items[index]);
}

/* Position of the first item equal to `item` in [start, stop); -1 none, -2 error. */
static int64_t tuple_find(VM *vm, const TupleObject *tuple, ValueRef item, int64_t start,
                          int64_t stop) {
    for (int64_t i = start; i < stop && i < (int64_t)tuple->size; i++) {
        int equal = tr_quick_equal(tuple->items[i], item);
        if (equal == -2) {
            equal = tr_equal(vm, tuple->items[i], item);
        }
        if (equal != 0) {
            return equal < 0 ? -2 : i;
        }
    }
    return -1;
}

static int tuple_contains(VM *vm, ValueRef self, ValueRef item) {
    int64_t position = tuple_find(vm, tr_as_tuple(self), item, 0, INT64_MAX);
    return position < -1 ? -1 : position >= 0;
}

static Value tuple_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_tuple(right)) {
        return tr_raise(vm, vm->exc.TypeError, "can only concatenate tuple (not \"%T\") to tuple",
                        right);
    }
    const TupleObject *a = tr_as_tuple(left);
    const TupleObject *b = tr_as_tuple(right);
    if (a->size == 0 && right.tag == TAG_TUPLE) {
        return tr_retain(right);
    }
    if (b->size == 0 && left.tag == TAG_TUPLE) {
        return tr_retain(left);
    }
    if (a->size + b->size == 0) {
        return tr_retain(vm->empty_tuple);
    }
    TupleObject *result = tuple_alloc(vm, vm->type.tuple, a->size + b->size);
    if (!result) {
        return tr_undef();
    }
    for (size_t i = 0; i < a->size; i++) {
        result->items[i] = tr_retain(a->items[i]);
    }
    for (size_t i = 0; i < b->size; i++) {
        result->items[a->size + i] = tr_retain(b->items[i]);
    }
    return tr_obj(result);
}

static Value tuple_repeat(VM *vm, ValueRef self, ValueRef count) {
    int64_t times;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    const TupleObject *tuple = tr_as_tuple(self);
    size_t total;
    if (__builtin_mul_overflow(tuple->size, (size_t)times, &total)) {
        return tr_raise_no_memory(vm);
    }
    if (total == 0) {
        return tr_retain(vm->empty_tuple);
    }
    if (times == 1 && self.tag == TAG_TUPLE) {
        return tr_retain(self);
    }
    TupleObject *result = tuple_alloc(vm, vm->type.tuple, total);
    if (!result) {
        return tr_undef();
    }
    for (size_t i = 0; i < total; i += tuple->size) {
        for (size_t j = 0; j < tuple->size; j++) {
            result->items[i + j] = tr_retain(tuple->items[j]);
        }
    }
    return tr_obj(result);
}

/* ---- methods ---- */

static Value tuple_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        i = tuple_find(vm, tr_as_tuple(args[0]), args[1], i, INT64_MAX);
        if (i < 0) {
            return i == -1 ? tr_int(count) : tr_undef();
        }
        count++;
    }
}

static Value tuple_index(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const TupleObject *tuple = tr_as_tuple(args[0]);
    int64_t start = 0;
    int64_t stop = INT64_MAX;
    if (!tr_seq_bound(vm, args[2], (int64_t)tuple->size, &start) ||
        !tr_seq_bound(vm, args[3], (int64_t)tuple->size, &stop)) {
        return tr_undef();
    }
    int64_t position = tuple_find(vm, tuple, args[1], start, stop);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "tuple.index(x): x not in tuple");
    }
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value tuple_getnewargs(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const TupleObject *tuple = tr_as_tuple(args[0]);
    TupleObject *copy = tr_tuple_from_array(vm, tuple->items, tuple->size);
    if (!copy) {
        return tr_undef();
    }
    Value result = tr_tuple_pack(vm, 1, tr_obj(copy));
    tr_object_release(vm, copy);
    return result;
}

static const BuiltinDef tuple_methods[] = {
    {"count(self, value, /)", tuple_count, "Return number of occurrences of value.", 0},
    {"index(self, value, start=0, stop=9223372036854775807, /)", tuple_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present.", 0},
    {"__getnewargs__(self, /)", tuple_getnewargs, NULL, 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};

static const TypeSlots tuple_slots = {
    .dealloc = tuple_dealloc,
    .traverse = tuple_traverse,
    .clear = tuple_clear,
    .create = tuple_create,
    .repr = tuple_repr,
    .hash = tuple_hash,
    .compare = tuple_compare,
    .iter = tuple_iter,
    .length = tuple_length,
    .get_item = tuple_get_item,
    .contains = tuple_contains,
    .concat = tuple_concat,
    .repeat = tuple_repeat,
};

static const TypeSpec tuple_spec = {
    .name = "tuple",
    .instance_size = sizeof(TupleObject),
    .tag = TAG_TUPLE,
    .flags = TYPE_GC | TYPE_BASE | TYPE_SEQUENCE | TYPE_MATCH_SELF | TYPE_IS_TUPLE,
    .doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an "
           "empty tuple.\n"
           "If iterable is specified the tuple is initialized from iterable's items.\n\n"
           "If the argument is a tuple, the return value is the same object.",
    .slots = &tuple_slots,
    .methods = tuple_methods,
    .text_signature = "(iterable=(), /)",
};

bool tr_tuple_init_types(VM *vm) {
    vm->type.tuple = tr_type_new_builtin(vm, &tuple_spec, NULL);
    if (!vm->type.tuple) {
        return false;
    }
    vm->tag_type[TAG_TUPLE] = vm->type.tuple;
    return true;
}
