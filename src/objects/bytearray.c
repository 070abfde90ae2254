/* The type `bytearray`: bytes that can be changed.
 *
 * The live bytes are data[0..size) inside an owned block; deleting from the front moves `data`
 * instead of the bytes, so a bytearray works as a queue. A NUL follows the data. While a buffer of
 * it is in use (exports > 0) the size is fixed: whatever would change it raises BufferError first.
 * Methods shared with bytes are in bytes_*.c. */
#include "base/alloc.h"
#include "objects/bytes_impl.h"
#include "objects/function.h"

static BytearrayObject *self_of(ValueRef v) {
    return (BytearrayObject *)(void *)v.o;
}

/* ---- memory ---- */

static BytearrayObject *alloc_type(VM *vm, TypeObject *type, const char *data, size_t size) {
    if (size > SIZE_MAX / 4) {
        return tr_raise_no_memory(vm), NULL;
    }
    BytearrayObject *array = tr_object_new(vm, type, type->instance_size);
    if (!array) {
        return NULL;
    }
    array->block = tr_malloc(size + 1);
    if (!array->block) {
        tr_object_release(vm, array);
        return tr_raise_no_memory(vm), NULL;
    }
    array->data = array->block;
    array->size = size;
    array->capacity = size;
    if (data && size) {
        memcpy(array->data, data, size);
    }
    array->data[size] = 0;
    return array;
}

BytearrayObject *tr_bytearray_new(VM *vm, const char *data, size_t size) {
    return alloc_type(vm, vm->type.bytearray, data, size);
}

static bool check_exports(VM *vm, const BytearrayObject *array) {
    if (array->exports > 0) {
        tr_raise(vm, vm->exc.BufferError, "Existing exports of data: object cannot be re-sized");
        return false;
    }
    return true;
}

/* Bytes usable from `data` on, without the place of the NUL. */
static size_t room(const BytearrayObject *array) {
    return array->capacity - (size_t)(array->data - array->block);
}

/* Changes the size; new bytes are not initialised. */
static bool resize(VM *vm, BytearrayObject *array, size_t size) {
    if (size == array->size) {
        return true;
    }
    if (!check_exports(vm, array)) {
        return false;
    }
    if (size > SIZE_MAX / 4) {
        return tr_raise_no_memory(vm), false;
    }
    if (size > room(array) || size + 64 < array->capacity / 4) {
        size_t capacity = size > room(array) ? size + size / 4 + 8 : size;
        char *block = tr_malloc(capacity + 1);
        if (!block) {
            return tr_raise_no_memory(vm), false;
        }
        if (array->size) {
            memcpy(block, array->data, TR_MIN(size, array->size));
        }
        tr_free(array->block);
        array->block = array->data = block;
        array->capacity = capacity;
    }
    array->size = size;
    array->data[size] = 0;
    return true;
}

/* Replaces [start, stop) by size bytes, which do not belong to the array. */
static bool splice(VM *vm, BytearrayObject *array, size_t start, size_t stop, const char *data,
                   size_t size) {
    size_t removed = stop - start;
    size_t tail = array->size - stop;
    if (size < removed) {
        if (!check_exports(vm, array)) {
            return false;
        }
        if (start == 0) { /* cut off in front */
            array->data += removed - size;
            array->size -= removed - size;
        } else {
            memmove(array->data + start + size, array->data + stop, tail);
            if (!resize(vm, array, array->size - (removed - size))) {
                return false;
            }
        }
    } else if (size > removed) {
        if (!resize(vm, array, array->size + (size - removed))) {
            return false;
        }
        memmove(array->data + start + size, array->data + stop, tail);
    }
    if (size) {
        memcpy(array->data + start, data, size);
    }
    return true;
}

static void bytearray_dealloc(VM *vm, Object *self) {
    tr_free(((BytearrayObject *)(void *)self)->block);
    tr_object_free(vm, self);
}

/* ---- construction ---- */

static Value bytearray_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    BytearrayObject *array = alloc_type(vm, type, "", 0);
    return array ? tr_obj(array) : tr_undef();
}

static bool bytearray_init(VM *vm, ValueRef self, const Value *args, uint32_t n,
                           const KwNames *kw) {
    Value slots[3];
    if (!tr_bind_arguments(vm, "bytearray(source=<unset>, encoding=<unset>, errors=<unset>)", args,
                           n, kw, slots)) {
        return false;
    }
    StrBuf out = {0};
    bool ok = tr_bytes_construct(vm, slots, true, &out);
    if (ok && !tr_strbuf_ok(&out)) {
        tr_raise_no_memory(vm);
        ok = false;
    }
    BytearrayObject *array = self_of(self);
    ok = ok && resize(vm, array, out.size);
    if (ok && out.size) {
        memcpy(array->data, out.data, out.size);
    }
    tr_strbuf_free(&out);
    return ok;
}

static Value bytearray_repr(VM *vm, ValueRef self) {
    StrBuf out = {0};
    tr_strbuf_text(&out, tr_type_name(tr_type_of(vm, self)));
    tr_strbuf_text(&out, "(b");
    /* CPython escapes ' here even between double quotes. */
    Span s = tr_bytes_span(self);
    StrBuf text = {0};
    tr_bytes_repr_append(&text, s.data, s.size);
    bool doubled = text.size > 0 && text.data[0] == '"';
    for (size_t i = 0; i < text.size; i++) {
        if (doubled && text.data[i] == '\'') {
            tr_strbuf_char(&out, '\\');
        }
        tr_strbuf_char(&out, text.data[i]);
    }
    out.failed |= text.failed;
    tr_strbuf_free(&text);
    tr_strbuf_char(&out, ')');
    return tr_str_from_buffer(vm, &out);
}

/* ---- items ---- */

static bool item_index(VM *vm, ValueRef key, int64_t *index) {
    if (!tr_is_int_like(key) && !tr_type_of(vm, key)->slots.unary[UN_INDEX]) {
        tr_raise(vm, vm->exc.TypeError, "bytearray indices must be integers or slices, not %T",
                 key);
        return false;
    }
    return tr_to_index(vm, key, index);
}

static bool check_index(VM *vm, const BytearrayObject *array, int64_t *index) {
    if (*index < 0) {
        *index += (int64_t)array->size;
    }
    if (*index < 0 || (uint64_t)*index >= array->size) {
        tr_raise(vm, vm->exc.IndexError, "bytearray index out of range");
        return false;
    }
    return true;
}

static Value bytearray_get_item(VM *vm, ValueRef self, ValueRef key) {
    if (key.tag == TAG_SLICE) {
        return tr_bytes_slice(vm, self, key);
    }
    int64_t index;
    if (!item_index(vm, key, &index) || !check_index(vm, self_of(self), &index)) {
        return tr_undef();
    }
    return tr_int((unsigned char)self_of(self)->data[index]);
}

/* What may be assigned to a slice, gathered in *out. */
static bool slice_source(VM *vm, ValueRef value, StrBuf *out) {
    if (tr_is_str(value) || tr_is_int_like(value)) {
        tr_raise(vm, vm->exc.TypeError,
                 "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    return tr_bytes_collect(vm, value, true, out);
}

static bool set_extended(VM *vm, BytearrayObject *array, int64_t start, int64_t step, int64_t count,
                         const StrBuf *from) {
    if ((int64_t)from->size != count) {
        tr_raise(vm, vm->exc.ValueError,
                 "attempt to assign bytes of size %zu to extended slice of size %lld", from->size,
                 (long long)count);
        return false;
    }
    for (int64_t i = 0; i < count; i++) {
        array->data[start + i * step] = from->data[i];
    }
    return true;
}

static bool delete_extended(VM *vm, BytearrayObject *array, int64_t start, int64_t step,
                            int64_t count) {
    if (count == 0) {
        return true;
    }
    if (!check_exports(vm, array)) {
        return false;
    }
    if (step < 0) {
        start += step * (count - 1);
        step = -step;
    }
    size_t to = (size_t)start;
    int64_t next = start;
    int64_t left = count;
    for (size_t from = (size_t)start; from < array->size; from++) {
        if (left > 0 && (int64_t)from == next) {
            next += step;
            left--;
        } else {
            array->data[to++] = array->data[from];
        }
    }
    return resize(vm, array, to);
}

static bool set_slice(VM *vm, ValueRef self, ValueRef slice, ValueRef value) {
    BytearrayObject *array = self_of(self);
    StrBuf from = {0};
    bool deleting = tr_is_undef(value);
    int64_t start, stop, step;
    if (!deleting &&
        !slice_source(vm, value, &from)) { /* may run user code: before the positions are known */
        tr_strbuf_free(&from);
        return false;
    }
    int64_t count = tr_slice_range(vm, slice, (int64_t)array->size, &start, &stop, &step);
    bool ok = count >= 0 && (uint64_t)count <= array->size;
    if (ok && step == 1) {
        size_t at = TR_MIN((size_t)start, array->size);
        ok = splice(vm, array, at, at + (size_t)count, from.data, from.size);
    } else if (ok && (deleting || from.size == 0)) {
        ok = deleting || count == 0 ? delete_extended(vm, array, start, step, deleting ? count : 0)
                                    : delete_extended(vm, array, start, step, count);
    } else if (ok) {
        ok = set_extended(vm, array, start, step, count, &from);
    }
    tr_strbuf_free(&from);
    return ok;
}

static bool bytearray_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    BytearrayObject *array = self_of(self);
    if (key.tag == TAG_SLICE) {
        return set_slice(vm, self, key, value);
    }
    int64_t index;
    if (!item_index(vm, key, &index) || !check_index(vm, array, &index)) {
        return false;
    }
    if (tr_is_undef(value)) {
        return splice(vm, array, (size_t)index, (size_t)index + 1, NULL, 0);
    }
    unsigned char byte;
    if (!tr_byte_from_value(vm, value, "byte must be in range(0, 256)", &byte) ||
        !check_index(vm, array, &index)) {
        return false;
    }
    array->data[index] = (char)byte;
    return true;
}

/* ---- operators ---- */

static bool append_bytes(VM *vm, ValueRef self, ValueRef value) {
    BytearrayObject *array = self_of(self);
    BytesArgument argument;
    if (!tr_bytes_argument(vm, value, &argument)) {
        return false;
    }
    bool ok = splice(vm, array, array->size, array->size, argument.span.data, argument.span.size);
    tr_bytes_argument_done(vm, &argument);
    return ok;
}

static Value bytearray_inplace_concat(VM *vm, ValueRef self, ValueRef value) {
    if (!tr_type_of(vm, value)->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError, "can't concat %T to %T", value, self);
    }
    return append_bytes(vm, self, value) ? tr_retain(self) : tr_undef();
}

static Value bytearray_inplace_repeat(VM *vm, ValueRef self, ValueRef count) {
    BytearrayObject *array = self_of(self);
    size_t times;
    if (!tr_bytes_repeat_count(vm, count, array->size, &times)) {
        return tr_undef();
    }
    size_t size = array->size;
    if (!resize(vm, array, size * times)) {
        return tr_undef();
    }
    for (size_t i = 1; i < times; i++) {
        memcpy(array->data + i * size, array->data, size);
    }
    return tr_retain(self);
}

static bool bytearray_get_buffer(VM *vm, ValueRef self, BufferView *view, int flags) {
    (void)vm, (void)flags;
    tr_bytes_fill_view(view, self_of(self)->data, self_of(self)->size, false, self);
    self_of(self)->exports++;
    return true;
}

static void bytearray_release_buffer(VM *vm, ValueRef self, BufferView *view) {
    (void)vm, (void)view;
    self_of(self)->exports--;
}

/* ---- methods ---- */

#define BYTE_RANGE "byte must be in range(0, 256)"

static TR_METHOD(bytearray_append) {
    (void)n, (void)kw;
    BytearrayObject *array = self_of(args[0]);
    unsigned char byte;
    if (!tr_byte_from_value(vm, args[1], BYTE_RANGE, &byte) ||
        !resize(vm, array, array->size + 1)) {
        return tr_undef();
    }
    array->data[array->size - 1] = (char)byte;
    return tr_none();
}

static TR_METHOD(bytearray_extend) {
    (void)n, (void)kw;
    if (args[1].tag >= TAG_HEAP &&
        args[1].o == args[0].o) { /* no buffer of itself while it grows */
        BytearrayObject *self = self_of(args[0]);
        size_t size = self->size;
        if (!resize(vm, self, size * 2)) {
            return tr_undef();
        }
        memcpy(self->data + size, self->data, size);
        return tr_none();
    }
    if (tr_type_of(vm, args[1])->slots.get_buffer) {
        return append_bytes(vm, args[0], args[1]) ? tr_none() : tr_undef();
    }
    Value iterator = tr_iter(vm, args[1]);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "can't extend bytearray with %T", args[1]);
        }
        return tr_undef();
    }
    StrBuf out = {0};
    bool ok = tr_length_hint(vm, args[1], 32) >= 0 && tr_bytes_collect(vm, iterator, true, &out);
    tr_release(vm, iterator);
    BytearrayObject *array = self_of(args[0]);
    ok = ok && splice(vm, array, array->size, array->size, out.data, out.size);
    tr_strbuf_free(&out);
    return ok ? tr_none() : tr_undef();
}

static TR_METHOD(bytearray_insert) {
    (void)n, (void)kw;
    BytearrayObject *array = self_of(args[0]);
    int64_t index;
    unsigned char byte;
    if (!tr_to_int64(vm, args[1], &index) || !tr_byte_from_value(vm, args[2], BYTE_RANGE, &byte)) {
        return tr_undef();
    }
    int64_t size = (int64_t)array->size;
    if (index < 0) {
        index = index + size < 0 ? 0 : index + size;
    }
    index = TR_MIN(index, size);
    char data = (char)byte;
    return splice(vm, array, (size_t)index, (size_t)index, &data, 1) ? tr_none() : tr_undef();
}

static TR_METHOD(bytearray_pop) {
    (void)n, (void)kw;
    BytearrayObject *array = self_of(args[0]);
    int64_t index = -1;
    if (!tr_is_undef(args[1]) && !tr_to_index(vm, args[1], &index)) {
        return tr_undef();
    }
    if (array->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "pop from empty bytearray");
    }
    if (index < 0) {
        index += (int64_t)array->size;
    }
    if (index < 0 || (uint64_t)index >= array->size) {
        return tr_raise(vm, vm->exc.IndexError, "pop index out of range");
    }
    unsigned char byte = (unsigned char)array->data[index];
    return splice(vm, array, (size_t)index, (size_t)index + 1, NULL, 0) ? tr_int(byte) : tr_undef();
}

static TR_METHOD(bytearray_remove) {
    (void)n, (void)kw;
    BytearrayObject *array = self_of(args[0]);
    unsigned char byte;
    if (!tr_byte_from_value(vm, args[1], BYTE_RANGE, &byte)) {
        return tr_undef();
    }
    char *found = memchr(array->data, byte, array->size);
    if (!found) {
        return tr_raise(vm, vm->exc.ValueError, "value not found in bytearray");
    }
    size_t at = (size_t)(found - array->data);
    return splice(vm, array, at, at + 1, NULL, 0) ? tr_none() : tr_undef();
}

static TR_METHOD(bytearray_reverse) {
    (void)vm, (void)n, (void)kw;
    BytearrayObject *array = self_of(args[0]);
    for (size_t low = 0, high = array->size; low + 1 < high; low++) {
        char byte = array->data[low];
        array->data[low] = array->data[--high];
        array->data[high] = byte;
    }
    return tr_none();
}

static TR_METHOD(bytearray_clear) {
    (void)n, (void)kw;
    return resize(vm, self_of(args[0]), 0) ? tr_none() : tr_undef();
}

static TR_METHOD(bytearray_copy) {
    (void)n, (void)kw;
    Span s = tr_bytes_span(args[0]);
    return tr_bytes_make(vm, args[0], s.data, s.size);
}

static TR_METHOD(bytearray_alloc) {
    (void)vm, (void)n, (void)kw;
    return tr_int((int64_t)self_of(args[0])->capacity + 1);
}

/* (class, (latin-1 text, "latin-1"), state): how copy and pickle make another one. */
static TR_METHOD(bytearray_reduce) {
    (void)n, (void)kw;
    Span s = tr_bytes_span(args[0]);
    Value text = tr_str_value(tr_str_decode(vm, s.data, s.size, "latin-1", "strict"));
    Value encoding = tr_str_value(tr_str_from_cstr(vm, "latin-1"));
    Value inner = tr_is_error(text) || tr_is_error(encoding) ? tr_undef()
                                                             : tr_tuple_pack(vm, 2, text, encoding);
    Value result = tr_undef();
    if (!tr_is_error(inner)) {
        Value state = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
        if (!tr_error_pending(vm)) {
            result = tr_tuple_pack(vm, 3, tr_obj(tr_type_of(vm, args[0])), inner,
                                   tr_is_undef(state) ? tr_none() : state);
        }
        tr_release(vm, state);
    }
    tr_release(vm, text);
    tr_release(vm, encoding);
    tr_release(vm, inner);
    return result;
}

static const BuiltinDef bytearray_methods[] = {
    TR_BYTES_METHODS,
    {"append(self, item, /)", bytearray_append, "Appends one byte.", 0},
    {"clear(self, /)", bytearray_clear, "Removes all bytes.", 0},
    {"copy(self, /)", bytearray_copy, "A copy.", 0},
    {"extend(self, iterable_of_ints, /)", bytearray_extend,
     "Appends the bytes of an iterable or buffer.", 0},
    {"insert(self, index, item, /)", bytearray_insert, "Inserts one byte before the index.", 0},
    {"pop(self, index=-1, /)", bytearray_pop, "Removes one byte and returns it.", 0},
    {"remove(self, value, /)", bytearray_remove, "Removes the first occurrence of a byte.", 0},
    {"reverse(self, /)", bytearray_reverse, "Reverses the order in place.", 0},
    {"__alloc__(self, /)", bytearray_alloc, "How many bytes are allocated.", 0},
    {"__reduce__(self, /)", bytearray_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots bytearray_slots = {
    .dealloc = bytearray_dealloc,
    .create = bytearray_create,
    .init = bytearray_init,
    .repr = bytearray_repr,
    .str = bytearray_repr,
    .compare = tr_bytes_compare,
    .iter = tr_bytes_iter,
    .binary[BIN_MOD] = tr_bytes_percent_slot,
    .length = tr_bytes_length,
    .get_item = bytearray_get_item,
    .set_item = bytearray_set_item,
    .contains = tr_bytes_contains,
    .concat = tr_bytes_concat,
    .repeat = tr_bytes_repeat,
    .inplace_concat = bytearray_inplace_concat,
    .inplace_repeat = bytearray_inplace_repeat,
    .get_buffer = bytearray_get_buffer,
    .release_buffer = bytearray_release_buffer,
};

static const TypeSpec bytearray_spec = {
    .name = "bytearray",
    .instance_size = sizeof(BytearrayObject),
    .tag = TAG_BYTEARRAY,
    .flags = TYPE_BASE | TYPE_IS_BYTEARRAY | TYPE_IMMUTABLE | TYPE_UNHASHABLE | TYPE_MATCH_SELF,
    .doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> "
           "bytearray\n"
           "bytearray(bytes_or_buffer) -> copy\nbytearray(int) -> that many zero "
           "bytes\nbytearray() -> empty\n\n"
           "A sequence of bytes that can be changed.",
    .slots = &bytearray_slots,
    .methods = bytearray_methods,
};

bool tr_bytearray_init_type(VM *vm) {
    vm->type.bytearray = tr_type_new_builtin(vm, &bytearray_spec, NULL);
    vm->tag_type[TAG_BYTEARRAY] = vm->type.bytearray;
    return vm->type.bytearray != NULL;
}
