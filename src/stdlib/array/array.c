/* The module array: the class, its slots and its iterator. Items are in kinds.c, methods in
 * methods.c.
 *
 * The items are one block of plain C values, exported through the buffer protocol; while a buffer
 * is live the array may not be resized. Converting a Python value to an item may run user code
 * (`__index__`, `__float__`), so a value is converted into a scratch place first and the array
 * looked at again afterwards. */
#include "stdlib/array/array.h"

#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/number.h"
#include "stdlib/array/array_impl.h"

typedef struct ArrayIterator {
    Object base;
    ArrayObject *array; /* NULL when exhausted */
    size_t index;
} ArrayIterator;

static const TypeSpec array_spec;

static const TypeObject *builtin_base(const TypeObject *type) {
    while (type && type->spec != &array_spec) {
        type = type->base_type;
    }
    return type;
}

bool tr_is_array(ValueRef v) {
    return v.tag == TAG_OBJECT && builtin_base(v.o->type);
}

/* ---- storage ---- */

bool tr_array_resize(VM *vm, ArrayObject *array, size_t size) {
    if (size == array->size) {
        return true;
    }
    if (array->exports > 0) {
        tr_raise(vm, vm->exc.BufferError, "cannot resize an array that is exporting buffers");
        return false;
    }
    if (size > array->capacity || size < array->capacity / 4) {
        size_t capacity = size == 0 ? 0 : size + (size >> 3) + (array->size ? 8 : 0);
        char *data = NULL;
        if (capacity) {
            data = tr_realloc_array(array->data, capacity, array->kind->size);
            if (!data) {
                tr_raise_no_memory(vm);
                return false;
            }
        } else {
            tr_free(array->data);
        }
        array->data = data;
        array->capacity = capacity;
    }
    if (size > array->size) {
        memset(tr_array_item(array, array->size), 0, (size - array->size) * array->kind->size);
    }
    array->size = size;
    return true;
}

bool tr_array_splice(VM *vm, ArrayObject *array, size_t start, size_t stop, size_t count) {
    size_t tail = array->size - stop;
    size_t unit = array->kind->size;
    size_t removed = stop - start;
    if (count == removed) {
        return true;
    }
    if (count < removed) {
        if (array->exports > 0) {
            return tr_array_resize(vm, array, array->size - (removed - count));
        }
        memmove(tr_array_item(array, start + count), tr_array_item(array, stop), tail * unit);
        return tr_array_resize(vm, array, array->size - (removed - count));
    }
    if (!tr_array_resize(vm, array, array->size + (count - removed))) {
        return false;
    }
    memmove(tr_array_item(array, start + count), tr_array_item(array, stop), tail * unit);
    return true;
}

bool tr_array_append(VM *vm, ArrayObject *array, ValueRef value) {
    char item[8];
    if (!array->kind->set(vm, item, value)) {
        return false;
    }
    size_t size = array->size;
    if (!tr_array_resize(vm, array, size + 1)) {
        return false;
    }
    memcpy(tr_array_item(array, size), item, array->kind->size);
    return true;
}

bool tr_array_extend(VM *vm, ArrayObject *array, ValueRef iterable) {
    if (tr_is_array(iterable)) {
        const ArrayObject *other = tr_as_array(iterable);
        size_t size = array->size;
        size_t count = other->size;
        if (other->kind != array->kind) {
            tr_raise(vm, vm->exc.TypeError, "can only extend with array of same kind");
            return false;
        }
        if (!tr_array_resize(vm, array, size + count)) {
            return false;
        }
        if (count) {
            memcpy(tr_array_item(array, size), other->data, count * array->kind->size);
        }
        return true;
    }
    Value iterator = tr_iter(vm, iterable);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = tr_array_append(vm, array, item);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

static ArrayObject *array_alloc(VM *vm, TypeObject *type, const ArrayKind *kind, size_t size) {
    ArrayObject *array = tr_object_new(vm, type, type->instance_size);
    if (array) {
        array->kind = kind;
        if (!tr_array_resize(vm, array, size)) {
            tr_object_release(vm, array);
            return NULL;
        }
    }
    return array;
}

ArrayObject *tr_array_new_like(VM *vm, const ArrayObject *like, size_t size) {
    TypeObject *type = like->base.type;
    while (type->spec != &array_spec) {
        type = type->base_type;
    }
    return array_alloc(vm, type, like->kind, size);
}

Value tr_array_to_list(VM *vm, const ArrayObject *array) {
    ListObject *list = tr_list_new(vm, array->size);
    for (size_t i = 0; list && i < array->size; i++) {
        Value item = array->kind->get(vm, tr_array_item(array, i));
        if (tr_is_error(item) || !tr_list_append_take(vm, list, item)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return list ? tr_obj(list) : tr_undef();
}

/* ---- life ---- */

static bool fill(VM *vm, ArrayObject *array, ValueRef source) {
    if (tr_is_str(source)) {
        if (array->kind->code != 'u') {
            tr_raise(vm, vm->exc.TypeError,
                     "cannot use a str to initialize an array with typecode '%c'",
                     array->kind->code);
            return false;
        }
        StrObject *text = tr_as_str(source);
        if (!tr_array_resize(vm, array, text->length)) {
            return false;
        }
        for (size_t i = 0; i < text->length; i++) {
            uint32_t code_point = tr_str_char_at(vm, text, i);
            memcpy(tr_array_item(array, i), &code_point, sizeof code_point);
        }
        return true;
    }
    if (tr_is_bytes(source) || tr_is_bytearray(source)) {
        BufferView view;
        if (!tr_get_buffer(vm, source, &view, BUFFER_READ)) {
            return false;
        }
        size_t unit = array->kind->size;
        bool ok = (uint64_t)view.size % unit == 0;
        if (!ok) {
            tr_raise(vm, vm->exc.ValueError, "bytes length not a multiple of item size");
        } else {
            ok = tr_array_resize(vm, array, (size_t)view.size / unit);
            if (ok && view.size) {
                memcpy(array->data, view.data, (size_t)view.size);
            }
        }
        tr_release_buffer(vm, &view);
        return ok;
    }
    if (tr_is_array(source) && tr_as_array(source)->kind != array->kind) {
        if (tr_as_array(source)->kind->code == 'u') {
            tr_raise(vm, vm->exc.TypeError,
                     "cannot use a unicode array to initialize an array with typecode '%c'",
                     array->kind->code);
            return false;
        }
        const ArrayObject *other = tr_as_array(source);
        for (size_t i = 0; i < other->size; i++) {
            Value item = other->kind->get(vm, tr_array_item(other, i));
            bool ok = !tr_is_error(item) && tr_array_append(vm, array, item);
            tr_release(vm, item);
            if (!ok) {
                return false;
            }
        }
        return true;
    }
    return tr_array_extend(vm, array, source);
}

static Value array_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    if (kw && kw->count && !(type->flags & TYPE_HEAP)) {
        return tr_raise(vm, vm->exc.TypeError, "array.array() takes no keyword arguments");
    }
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "array() takes at least 1 argument (0 given)");
    }
    if (n > 2) {
        return tr_raise(vm, vm->exc.TypeError, "array() takes at most 2 arguments (%u given)", n);
    }
    if (!tr_is_str(args[0]) || tr_as_str(args[0])->length != 1) {
        return tr_raise(vm, vm->exc.TypeError,
                        "array() argument 1 must be a unicode character, not %T", args[0]);
    }
    const ArrayKind *kind = tr_array_kind(tr_as_str(args[0])->data[0]);
    if (!kind) {
        return tr_raise(vm, vm->exc.ValueError,
                        "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    ArrayObject *array = array_alloc(vm, type, kind, 0);
    if (array && n == 2 && !fill(vm, array, args[1])) {
        tr_object_release(vm, array);
        return tr_undef();
    }
    return array ? tr_obj(array) : tr_undef();
}

static void array_dealloc(VM *vm, Object *object) {
    tr_free(((ArrayObject *)object)->data);
    tr_object_free(vm, object);
}

/* ---- slots ---- */

static Value array_repr(VM *vm, ValueRef self) {
    const ArrayObject *array = tr_as_array(self);
    const char *name = tr_type_name(self.o->type);
    if (array->size == 0) {
        return tr_str_value(tr_str_format(vm, "%s('%c')", name, array->kind->code));
    }
    Value content =
        array->kind->code == 'u' ? tr_array_to_text(vm, array) : tr_array_to_list(vm, array);
    if (tr_is_error(content)) {
        return content;
    }
    StrObject *text = tr_str_format(vm, "%s('%c', %R)", name, array->kind->code, content);
    tr_release(vm, content);
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

static Value array_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_array(left) || !tr_is_array(right)) {
        return tr_not_implemented();
    }
    const ArrayObject *a = tr_as_array(left);
    const ArrayObject *b = tr_as_array(right);
    if (a->size != b->size && (op == CMP_EQ || op == CMP_NE)) {
        return tr_bool(op == CMP_NE);
    }
    for (size_t i = 0; i < a->size && i < b->size; i++) {
        Value x = a->kind->get(vm, tr_array_item(a, i));
        Value y = tr_is_error(x) ? x : b->kind->get(vm, tr_array_item(b, i));
        int equal = tr_is_error(y) ? -1 : tr_compare_bool(vm, x, y, CMP_EQ);
        Value result = equal < 0 ? tr_undef() : tr_bool(op == CMP_NE);
        if (equal == 0 && op != CMP_EQ && op != CMP_NE) {
            result = tr_compare(vm, x, y, op);
        }
        tr_release(vm, x);
        if (!tr_is_error(x)) {
            tr_release(vm, y);
        }
        if (equal <= 0) {
            return result;
        }
    }
    return tr_bool(holds(op, a->size, b->size));
}

static int64_t array_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_as_array(self)->size;
}

static bool array_index(VM *vm, ValueRef self, ValueRef key, const char *complaint, size_t *out) {
    int64_t index;
    if (!tr_has_index(vm, key)) {
        tr_raise(vm, vm->exc.TypeError, "array indices must be integers");
        return false;
    }
    if (!tr_to_index(vm, key, &index)) {
        return false;
    }
    const ArrayObject *array = tr_as_array(self);
    if (index < 0) {
        index += (int64_t)array->size;
    }
    if ((uint64_t)index >= array->size) {
        tr_raise(vm, vm->exc.IndexError, "%s", complaint);
        return false;
    }
    *out = (size_t)index;
    return true;
}

static Value array_get_item(VM *vm, ValueRef self, ValueRef key) {
    const ArrayObject *array = tr_as_array(self);
    if (key.tag != TAG_SLICE) {
        size_t index;
        return array_index(vm, self, key, "array index out of range", &index)
                   ? array->kind->get(vm, tr_array_item(array, index))
                   : tr_undef();
    }
    SliceBounds bounds;
    if (!tr_slice_unpack(vm, key, &bounds)) {
        return tr_undef();
    }
    int64_t count = tr_slice_adjust(&bounds, (int64_t)array->size);
    ArrayObject *result = tr_array_new_like(vm, array, (size_t)count);
    if (!result) {
        return tr_undef();
    }
    int64_t at = bounds.start;
    if (bounds.step == 1 && count) {
        memcpy(result->data, tr_array_item(array, (size_t)at), (size_t)count * array->kind->size);
    } else {
        for (int64_t i = 0; i < count; i++, at += bounds.step) {
            memcpy(tr_array_item(result, (size_t)i), tr_array_item(array, (size_t)at),
                   array->kind->size);
        }
    }
    return tr_obj(result);
}

static bool set_slice(VM *vm, ArrayObject *array, ValueRef slice, ValueRef value) {
    const ArrayObject *source = NULL;
    SliceBounds bounds;
    if (value.tag != TAG_UNDEF) {
        if (!tr_is_array(value)) {
            tr_raise(vm, vm->exc.TypeError, "can only assign array (not \"%T\") to array slice",
                     value);
            return false;
        }
        source = tr_as_array(value);
        if (source->kind != array->kind) {
            tr_raise(vm, vm->exc.TypeError, "bad argument type for built-in operation");
            return false;
        }
        if (source == array) { /* a[i:j] = a: from a copy */
            ArrayObject *copy = tr_array_new_like(vm, array, array->size);
            if (!copy) {
                return false;
            }
            if (array->size) {
                memcpy(copy->data, array->data, array->size * array->kind->size);
            }
            bool ok = set_slice(vm, array, slice, tr_obj(copy));
            tr_object_release(vm, copy);
            return ok;
        }
    }
    if (!tr_slice_unpack(vm, slice, &bounds)) {
        return false;
    }
    int64_t count = tr_slice_adjust(&bounds, (int64_t)array->size);
    size_t unit = array->kind->size;
    size_t given = source ? source->size : 0;
    if (bounds.step == 1) {
        if (!tr_array_splice(vm, array, (size_t)bounds.start, (size_t)(bounds.start + count),
                             given)) {
            return false;
        }
        if (given) {
            memcpy(tr_array_item(array, (size_t)bounds.start), source->data, given * unit);
        }
        return true;
    }
    if (!source) {
        if (bounds.step < 0) {
            bounds.start += bounds.step * (count - 1);
            bounds.step = -bounds.step;
        }
        if (count && array->exports > 0) {
            return tr_array_resize(vm, array, array->size - (size_t)count);
        }
        size_t to = (size_t)bounds.start;
        int64_t left = count;
        size_t next = to;
        for (size_t from = to; count && from < array->size; from++) {
            if (left && from == next) {
                left--;
                next += (size_t)bounds.step;
                continue;
            }
            memcpy(tr_array_item(array, to++), tr_array_item(array, from), unit);
        }
        return count == 0 || tr_array_resize(vm, array, to);
    }
    if ((int64_t)given != count) {
        tr_raise(vm, vm->exc.ValueError,
                 "attempt to assign array of size %zu to extended slice of size %lld", given,
                 (long long)count);
        return false;
    }
    int64_t at = bounds.start;
    for (int64_t i = 0; i < count; i++, at += bounds.step) {
        memcpy(tr_array_item(array, (size_t)at), tr_array_item(source, (size_t)i), unit);
    }
    return true;
}

static bool array_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    ArrayObject *array = tr_as_array(self);
    size_t index;
    char item[8];
    if (key.tag == TAG_SLICE) {
        return set_slice(vm, array, key, value);
    }
    if (!array_index(vm, self, key, "array assignment index out of range", &index)) {
        return false;
    }
    if (value.tag == TAG_UNDEF) {
        return tr_array_splice(vm, array, index, index + 1, 0);
    }
    if (!array->kind->set(vm, item, value)) {
        return false;
    }
    if (index >= array->size) { /* the conversion has shortened the array */
        tr_raise(vm, vm->exc.IndexError, "array assignment index out of range");
        return false;
    }
    memcpy(tr_array_item(array, index), item, array->kind->size);
    return true;
}

static int array_contains(VM *vm, ValueRef self, ValueRef item) {
    const ArrayObject *array = tr_as_array(self);
    for (size_t i = 0; i < array->size; i++) {
        Value candidate = array->kind->get(vm, tr_array_item(array, i));
        int equal = tr_is_error(candidate) ? -1 : tr_equal(vm, candidate, item);
        tr_release(vm, candidate);
        if (equal) {
            return equal;
        }
    }
    return 0;
}

static Value array_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_array(right)) {
        return tr_raise(vm, vm->exc.TypeError, "can only append array (not \"%T\") to array",
                        right);
    }
    const ArrayObject *a = tr_as_array(left);
    const ArrayObject *b = tr_as_array(right);
    if (a->kind != b->kind) {
        return tr_raise(vm, vm->exc.TypeError, "bad argument type for built-in operation");
    }
    ArrayObject *result = tr_array_new_like(vm, a, a->size + b->size);
    if (!result) {
        return tr_undef();
    }
    if (a->size) {
        memcpy(result->data, a->data, a->size * a->kind->size);
    }
    if (b->size) {
        memcpy(tr_array_item(result, a->size), b->data, b->size * b->kind->size);
    }
    return tr_obj(result);
}

static Value array_inplace_concat(VM *vm, ValueRef self, ValueRef other) {
    if (!tr_is_array(other)) {
        return tr_raise(vm, vm->exc.TypeError, "can only extend array with array (not \"%T\")",
                        other);
    }
    return tr_array_extend(vm, tr_as_array(self), other) ? tr_retain(self) : tr_undef();
}

/* Fills the array, whose first `size` items are there, with copies of those. */
static void fill_copies(ArrayObject *array, size_t size) {
    size_t unit = array->kind->size;
    for (size_t done = size; done && done < array->size;) {
        size_t step = TR_MIN(done, array->size - done);
        memcpy(tr_array_item(array, done), array->data, step * unit);
        done += step;
    }
}

static Value array_repeat(VM *vm, ValueRef self, ValueRef count) {
    const ArrayObject *array = tr_as_array(self);
    int64_t times;
    size_t total;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    if (__builtin_mul_overflow(array->size, (size_t)times, &total)) {
        return tr_raise_no_memory(vm);
    }
    ArrayObject *result = tr_array_new_like(vm, array, total);
    if (result && total) {
        memcpy(result->data, array->data, array->size * array->kind->size);
        fill_copies(result, array->size);
    }
    return result ? tr_obj(result) : tr_undef();
}

static Value array_inplace_repeat(VM *vm, ValueRef self, ValueRef count) {
    ArrayObject *array = tr_as_array(self);
    int64_t times;
    size_t size = array->size;
    size_t total;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    if (__builtin_mul_overflow(size, (size_t)times, &total)) {
        return tr_raise_no_memory(vm);
    }
    if (!tr_array_resize(vm, array, total)) {
        return tr_undef();
    }
    if (times > 1) {
        fill_copies(array, size);
    }
    return tr_retain(self);
}

static bool array_get_buffer(VM *vm, ValueRef self, BufferView *view, int flags) {
    (void)vm, (void)flags;
    static char nothing[1];
    ArrayObject *array = tr_as_array(self);
    memset(view, 0, sizeof *view);
    view->data = array->data ? array->data : nothing;
    view->size = (int64_t)(array->size * array->kind->size);
    view->item_size = array->kind->size;
    view->format = array->kind->format;
    view->ndim = 1;
    view->small[0] = (int64_t)array->size;
    view->small[1] = array->kind->size;
    view->shape = &view->small[0];
    view->strides = &view->small[1];
    view->owner = tr_retain(self);
    array->exports++;
    return true;
}

static void array_release_buffer(VM *vm, ValueRef self, BufferView *view) {
    (void)vm, (void)view;
    tr_as_array(self)->exports--;
}

/* ---- iterator: its class is the `extra` of the array class ---- */

static Value array_iter(VM *vm, ValueRef self) {
    ArrayIterator *iter =
        tr_object_new(vm, builtin_base(self.o->type)->extra, sizeof(ArrayIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->array = tr_object_retain(self.o);
    return tr_obj(iter);
}

static void iter_dealloc(VM *vm, Object *object) {
    tr_object_release(vm, ((ArrayIterator *)object)->array);
    tr_object_free(vm, object);
}

static void iter_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((ArrayIterator *)object)->array, visit, context);
}

static Value iter_next(VM *vm, ValueRef object) {
    ArrayIterator *iter = (ArrayIterator *)(void *)object.o;
    ArrayObject *array = iter->array;
    if (!array) {
        return tr_undef();
    }
    if (iter->index < array->size) {
        return array->kind->get(vm, tr_array_item(array, iter->index++));
    }
    iter->array = NULL;
    tr_object_release(vm, array);
    return tr_undef();
}

static const TypeSlots iter_slots = {
    .dealloc = iter_dealloc,
    .traverse = iter_traverse,
    .iter = tr_iter_self,
    .next = iter_next,
};
static const TypeSpec iter_spec = {
    .name = "array.arrayiterator",
    .instance_size = sizeof(ArrayIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &iter_slots,
};

static Value get_typecode(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_char(vm, (unsigned char)tr_as_array(self)->kind->code));
}
static Value get_itemsize(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(tr_as_array(self)->kind->size);
}

static const GetSetDef array_getsets[] = {
    {"typecode", get_typecode, NULL, "the typecode character used to create the array"},
    {"itemsize", get_itemsize, NULL, "the size, in bytes, of one array item"},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots array_slots = {
    .dealloc = array_dealloc,
    .create = array_create,
    .repr = array_repr,
    .compare = array_compare,
    .iter = array_iter,
    .length = array_length,
    .get_item = array_get_item,
    .set_item = array_set_item,
    .contains = array_contains,
    .concat = array_concat,
    .repeat = array_repeat,
    .inplace_concat = array_inplace_concat,
    .inplace_repeat = array_inplace_repeat,
    .get_buffer = array_get_buffer,
    .release_buffer = array_release_buffer,
};
static const TypeSpec array_spec = {
    .name = "array.array",
    .instance_size = sizeof(ArrayObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_BASE | TYPE_UNHASHABLE | TYPE_SEQUENCE,
    .doc = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are "
           "restricted by typecode, and\n"
           "initialized from the optional initializer value, which must be a list,\nstring or "
           "iterable over elements of the "
           "appropriate type.",
    .slots = &array_slots,
    .methods = tr_array_methods,
    .getsets = array_getsets,
};

/* Bound to the class array, which is args[0]: _array_reconstructor(arraytype, typecode,
 * mformat_code, items). */
static Value reconstruct(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[1].tag != TAG_TYPE || !builtin_base((TypeObject *)(void *)args[1].o)) {
        return tr_raise(vm, vm->exc.TypeError, "first argument must be a type object, not %T",
                        args[1]);
    }
    Value pair[2] = {args[2], args[4]};
    return tr_call(vm, args[1], pair, 2, NULL);
}

static const BuiltinDef reconstructor_def = {
    "_array_reconstructor(self, arraytype, typecode, mformat_code, items, /)", reconstruct,
    "Internal. Used for pickling support.", 0};

ModuleObject *tr_array_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "array");
    TypeObject *iterator = module ? tr_type_new_builtin(vm, &iter_spec, NULL) : NULL;
    TypeObject *type = iterator ? tr_type_new_builtin(vm, &array_spec, NULL) : NULL;
    bool ok = type != NULL;
    if (ok) {
        type->extra = iterator;
        ok = tr_module_add_type(vm, module, type) &&
             tr_module_add(vm, module, "ArrayType", tr_obj_retained(type)) &&
             tr_module_add(vm, module, "typecodes",
                           tr_str_value(tr_str_from_cstr(vm, "bBuhHiIlLqQfd"))) &&
             tr_module_add(
                 vm, module, "_array_reconstructor",
                 tr_builtin_new(vm, &reconstructor_def, NULL, tr_obj(type), tr_obj(module->name)));
    }
    if (!ok) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
