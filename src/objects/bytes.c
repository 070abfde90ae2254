/* The type `bytes`, and what bytes and bytearray do alike as sequences: construction, comparison,
 * +, *, in, slices, iteration.
 *
 * A bytes object is one block with a NUL behind the data. Its hash is that of the str with the same
 * UTF-8 text, as in CPython. Instances of a subclass with attributes keep their dictionary pointer
 * behind the data (tr_bytes_dict_slot). */
#include "objects/bytes.h"

#include "base/hash.h"
#include "objects/bytes_impl.h"
#include "objects/function.h"
#include "objects/memoryview_impl.h"
#include "objects/number.h"

#include <stdio.h>

/* ---- allocation ---- */

static size_t dict_slot_offset(size_t size) {
    return (offsetof(BytesObject, data) + size + 1 + 7) & ~(size_t)7;
}

DictObject **tr_bytes_dict_slot(BytesObject *bytes) {
    return (DictObject **)(void *)((char *)bytes + dict_slot_offset(bytes->size));
}

BytesObject *tr_bytes_alloc_type(VM *vm, TypeObject *type, size_t size) {
    if (size > SIZE_MAX / 4) {
        return tr_raise_no_memory(vm), NULL;
    }
    size_t total = offsetof(BytesObject, data) + size + 1;
    size_t cleared = offsetof(BytesObject, data);
    if (type->flags & TYPE_HAS_DICT) {
        total = cleared = dict_slot_offset(size) + sizeof(DictObject *);
    }
    BytesObject *bytes = tr_object_new_partly(vm, type, total, cleared);
    if (bytes) {
        bytes->size = size;
        bytes->data[size] = 0;
    }
    return bytes;
}

BytesObject *tr_bytes_new(VM *vm, const char *data, size_t size) {
    BytesObject *bytes = tr_bytes_alloc_type(vm, vm->type.bytes, size);
    if (bytes && data && size) {
        memcpy(bytes->data, data, size);
    } else if (bytes && size) {
        memset(bytes->data, 0, size);
    }
    return bytes;
}

Value tr_bytes_make(VM *vm, ValueRef like, const char *data, size_t size) {
    if (tr_is_bytes(like)) {
        BytesObject *bytes = tr_bytes_alloc_type(vm, vm->type.bytes, size);
        if (!bytes) {
            return tr_undef();
        }
        if (data) {
            memcpy(bytes->data, data, size);
        }
        return tr_obj(bytes);
    }
    BytearrayObject *array = tr_bytearray_new(vm, data, size);
    return array ? tr_obj(array) : tr_undef();
}

char *tr_bytes_data(ValueRef v) {
    return tr_is_bytes(v) ? tr_as_bytes(v)->data : ((BytearrayObject *)(void *)v.o)->data;
}

static void bytes_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

/* ---- arguments ---- */

bool tr_bytes_argument(VM *vm, ValueRef v, BytesArgument *out) {
    out->held = false;
    if (tr_is_bytes(v)) {
        out->span = (Span){tr_as_bytes(v)->data, tr_as_bytes(v)->size};
        return true;
    }
    if (!tr_get_buffer(vm, v, &out->view, BUFFER_READ)) {
        return false;
    }
    out->held = true;
    out->span = (Span){out->view.data ? out->view.data : "", (size_t)out->view.size};
    return true;
}

bool tr_bytes_or_int_argument(VM *vm, ValueRef v, BytesArgument *out) {
    if (tr_is_int_like(v) || tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        unsigned char byte;
        if (!tr_byte_from_value(vm, v, "byte must be in range(0, 256)", &byte)) {
            return false;
        }
        out->byte = (char)byte;
        out->held = false;
        out->span = (Span){&out->byte, 1};
        return true;
    }
    if (!tr_is_bytes(v) && !tr_type_of(vm, v)->slots.get_buffer) {
        tr_raise(vm, vm->exc.TypeError, "argument should be integer or bytes-like object, not '%T'",
                 v);
        return false;
    }
    return tr_bytes_argument(vm, v, out);
}

void tr_bytes_argument_done(VM *vm, BytesArgument *argument) {
    if (argument->held) {
        tr_release_buffer(vm, &argument->view);
        argument->held = false;
    }
}

bool tr_byte_from_value(VM *vm, ValueRef v, const char *message, unsigned char *out) {
    int64_t value;
    if (v.tag == TAG_INT) {
        value = v.i;
    } else if (!tr_to_clamped(vm, v, &value)) {
        return false;
    }
    if (value < 0 || value > 255) {
        tr_raise(vm, vm->exc.ValueError, "%s", message);
        return false;
    }
    *out = (unsigned char)value;
    return true;
}

/* ---- construction ---- */

typedef struct Collector {
    StrBuf *out;
    const char *message;
} Collector;

static bool collect_item(VM *vm, ValueRef item, void *context) {
    Collector *collector = context;
    unsigned char byte;
    if (!tr_byte_from_value(vm, item, collector->message, &byte)) {
        return false;
    }
    tr_strbuf_char(collector->out, (char)byte);
    return true;
}

/* Appends the memory of an exporter; a strided view in the order of its elements. */
static bool append_buffer(VM *vm, ValueRef source, StrBuf *out) {
    if (tr_type_of(vm, source) == vm->type.memoryview) {
        MemoryviewObject *m = tr_as_memoryview(source);
        if (!tr_memory_check(vm, m)) {
            return false;
        }
        size_t size = (size_t)(tr_memory_count(m) * m->item_size);
        char *room = size ? tr_strbuf_extend(out, size) : NULL;
        if (room) {
            tr_memory_gather(m, room, false);
        }
        return true;
    }
    BufferView view;
    if (!tr_get_buffer(vm, source, &view, BUFFER_READ)) {
        return false;
    }
    tr_strbuf_append(out, view.data, (size_t)view.size);
    tr_release_buffer(vm, &view);
    return true;
}

bool tr_bytes_collect(VM *vm, ValueRef source, bool array, StrBuf *out) {
    TypeObject *type = tr_type_of(vm, source);
    int64_t count = -1;
    bool is_count = tr_is_int_like(source) || type->slots.unary[UN_INDEX];
    if (is_count && !tr_to_clamped(vm, source, &count)) {
        if (!tr_error_matches(vm, vm->exc.TypeError)) {
            return false;
        }
        tr_error_clear(vm); /* a bad __index__: perhaps it can be iterated */
        is_count = false;
    }
    if (is_count) {
        if (count < 0) {
            return tr_raise(vm, vm->exc.ValueError, "negative count"), false;
        }
        if (count == INT64_MAX) {
            tr_raise(vm, vm->exc.OverflowError, "cannot fit 'int' into an index-sized integer");
            return false;
        }
        tr_strbuf_fill(out, 0, (size_t)count);
    } else if (type->slots.get_buffer) {
        if (!append_buffer(vm, source, out)) {
            return false;
        }
    } else {
        Value iterator = tr_iter(vm, source);
        if (tr_is_error(iterator)) {
            if (tr_error_matches(vm, vm->exc.TypeError)) {
                tr_error_clear(vm);
                tr_raise(vm, vm->exc.TypeError, "cannot convert '%T' object to %s", source,
                         array ? "bytearray" : "bytes");
            }
            return false;
        }
        if (!array && tr_length_hint(vm, source, 64) < 0) { /* only asked, as CPython does */
            tr_release(vm, iterator);
            return false;
        }
        Collector collector = {out, array ? "byte must be in range(0, 256)"
                                          : "bytes must be in range(0, 256)"};
        bool ok = tr_iterate(vm, iterator, collect_item, &collector);
        tr_release(vm, iterator);
        if (!ok) {
            return false;
        }
    }
    if (!tr_strbuf_ok(out)) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

static bool construct_from_str(VM *vm, const Value *slots, const char *type_name, StrBuf *out) {
    const char *encoding = NULL;
    const char *errors = "strict";
    char what[64];
    if (!tr_is_undef(slots[1])) {
        snprintf(what, sizeof what, "%s() argument 'encoding' ", type_name);
        if (!tr_str_argument(vm, slots[1], what) || !(encoding = tr_str_to_cstr(vm, slots[1]))) {
            return false;
        }
    }
    if (!tr_is_undef(slots[2])) {
        snprintf(what, sizeof what, "%s() argument 'errors' ", type_name);
        if (!tr_str_argument(vm, slots[2], what) || !(errors = tr_str_to_cstr(vm, slots[2]))) {
            return false;
        }
    }
    if (!encoding) {
        return tr_raise(vm, vm->exc.TypeError, "string argument without an encoding"), false;
    }
    Value encoded = tr_str_encode(vm, tr_as_str(slots[0]), encoding, errors);
    if (tr_is_error(encoded)) {
        return false;
    }
    tr_strbuf_append(out, tr_as_bytes(encoded)->data, tr_as_bytes(encoded)->size);
    tr_release(vm, encoded);
    return true;
}

bool tr_bytes_construct(VM *vm, const Value *slots, bool array, StrBuf *out) {
    if (tr_is_str(slots[0])) {
        return construct_from_str(vm, slots, array ? "bytearray" : "bytes", out);
    }
    if (!tr_is_undef(slots[1]) || !tr_is_undef(slots[2])) {
        tr_raise(vm, vm->exc.TypeError, "%s without a string argument",
                 tr_is_undef(slots[1]) ? "errors" : "encoding");
        return false;
    }
    if (tr_is_undef(slots[0])) {
        return true;
    }
    if (!array && (slots[0].tag >= TAG_OBJECT || slots[0].tag == TAG_INSTANCE ||
                   slots[0].tag == TAG_STRUCT)) {
        bool found;
        Value made = tr_call_special(vm, slots[0], vm->name.__bytes__, NULL, 0, &found);
        if (tr_is_error(made)) {
            if (found || tr_error_pending(vm)) {
                return false;
            }
        } else {
            bool ok = tr_is_bytes(made);
            if (ok) {
                tr_strbuf_append(out, tr_as_bytes(made)->data, tr_as_bytes(made)->size);
            } else {
                tr_raise(vm, vm->exc.TypeError, "__bytes__ returned non-bytes (type %T)", made);
            }
            tr_release(vm, made);
            return ok;
        }
    }
    return tr_bytes_collect(vm, slots[0], array, out);
}

static Value bytes_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    Value slots[3];
    if (!tr_bind_arguments(vm, "bytes(source=<unset>, encoding=<unset>, errors=<unset>)", args, n,
                           kw, slots)) {
        return tr_undef();
    }
    if (n == 1 && slots[0].tag == TAG_BYTES && type == vm->type.bytes) {
        return tr_retain(slots[0]);
    }
    StrBuf out = {0};
    BytesObject *bytes = NULL;
    if (tr_bytes_construct(vm, slots, false, &out)) {
        if (!tr_strbuf_ok(&out)) {
            tr_raise_no_memory(vm);
        } else {
            bytes = tr_bytes_alloc_type(vm, type, out.size);
        }
        if (bytes && out.size) {
            memcpy(bytes->data, out.data, out.size);
        }
    }
    tr_strbuf_free(&out);
    return bytes ? tr_obj(bytes) : tr_undef();
}

/* ---- text, hash, comparison ---- */

void tr_bytes_repr_append(StrBuf *out, const char *data, size_t size) {
    char quote = memchr(data, '\'', size) && !memchr(data, '"', size) ? '"' : '\'';
    tr_strbuf_char(out, quote);
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)data[i];
        if (c == (unsigned char)quote || c == '\\') {
            tr_strbuf_char(out, '\\');
            tr_strbuf_char(out, (char)c);
        } else if (c == '\t' || c == '\n' || c == '\r') {
            tr_strbuf_char(out, '\\');
            tr_strbuf_char(out, c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        } else if (c < ' ' || c >= 127) {
            tr_strbuf_text(out, "\\x");
            tr_strbuf_hex(out, c, 2);
        } else {
            tr_strbuf_char(out, (char)c);
        }
    }
    tr_strbuf_char(out, quote);
}

static Value bytes_repr(VM *vm, ValueRef self) {
    StrBuf out = {0};
    tr_strbuf_char(&out, 'b');
    tr_bytes_repr_append(&out, tr_as_bytes(self)->data, tr_as_bytes(self)->size);
    return tr_str_from_buffer(vm, &out);
}

static bool bytes_hash(VM *vm, ValueRef self, int64_t *out) {
    BytesObject *bytes = tr_as_bytes(self);
    if (bytes->hash == 0 && bytes->size > 0) {
        bytes->hash = (uint64_t)tr_hash_bytes(bytes->data, bytes->size, vm->hash_seed);
    }
    *out = (int64_t)bytes->hash;
    return true;
}

static bool is_bytes_like(VM *vm, ValueRef v) {
    return tr_is_bytes(v) || tr_is_bytearray(v) ||
           (!tr_is_str(v) && tr_type_of(vm, v)->slots.get_buffer);
}

static Value bytes_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_bytes(left) || !tr_is_bytes(right)) {
        return tr_not_implemented(); /* other kinds know how to compare themselves with bytes */
    }
    return tr_bytes_compare(vm, left, right, op);
}

/* An operand whose memory is not contiguous: the other side may know what to do. */
static Value not_comparable(VM *vm) {
    if (!tr_error_matches(vm, vm->exc.BufferError)) {
        return tr_undef();
    }
    tr_error_clear(vm);
    return tr_not_implemented();
}

Value tr_bytes_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!is_bytes_like(vm, left) || !is_bytes_like(vm, right)) {
        return tr_not_implemented();
    }
    BytesArgument a, b;
    if (!tr_bytes_argument(vm, left, &a)) {
        return not_comparable(vm);
    }
    if (!tr_bytes_argument(vm, right, &b)) {
        tr_bytes_argument_done(vm, &a);
        return not_comparable(vm);
    }
    size_t common = TR_MIN(a.span.size, b.span.size);
    int order = common ? memcmp(a.span.data, b.span.data, common) : 0;
    if (order == 0) {
        order = a.span.size < b.span.size ? -1 : a.span.size > b.span.size;
    }
    tr_bytes_argument_done(vm, &a);
    tr_bytes_argument_done(vm, &b);
    static const bool answers[6][3] = {/* LT LE EQ NE GT GE; less, same, greater */
                                       {1, 0, 0}, {1, 1, 0}, {0, 1, 0},
                                       {1, 0, 1}, {0, 0, 1}, {0, 1, 1}};
    return tr_bool(answers[op][(order > 0) - (order < 0) + 1]);
}

/* ---- sequence ---- */

int64_t tr_bytes_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_bytes_span(self).size;
}

Value tr_bytes_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!is_bytes_like(vm, right)) {
        return tr_raise(vm, vm->exc.TypeError, "can't concat %T to %T", right, left);
    }
    BytesArgument b;
    if (!tr_bytes_argument(vm, right, &b)) {
        return tr_undef();
    }
    Span a = tr_bytes_span(left);
    Value result = tr_bytes_make(vm, left, NULL, a.size + b.span.size);
    if (!tr_is_error(result)) {
        memcpy(tr_bytes_data(result), a.data, a.size);
        memcpy(tr_bytes_data(result) + a.size, b.span.data, b.span.size);
    }
    tr_bytes_argument_done(vm, &b);
    return result;
}

bool tr_bytes_repeat_count(VM *vm, ValueRef count, size_t size, size_t *out) {
    int64_t times;
    if (!tr_is_int_like(count) && !tr_type_of(vm, count)->slots.unary[UN_INDEX]) {
        tr_raise(vm, vm->exc.TypeError, "can't multiply sequence by non-int of type '%T'", count);
        return false;
    }
    if (!tr_to_clamped(vm, count, &times)) {
        return false;
    }
    if (times == INT64_MAX && count.tag != TAG_INT) {
        tr_raise(vm, vm->exc.OverflowError, "cannot fit 'int' into an index-sized integer");
        return false;
    }
    *out = times < 0 ? 0 : (size_t)times;
    if (size && *out > SIZE_MAX / 4 / size) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

Value tr_bytes_repeat(VM *vm, ValueRef left, ValueRef right) {
    size_t times;
    if (!tr_bytes_repeat_count(vm, right, tr_bytes_span(left).size, &times)) {
        return tr_undef();
    }
    if (times == 1 && left.tag == TAG_BYTES) {
        return tr_retain(left);
    }
    Span a = tr_bytes_span(left);
    Value result = tr_bytes_make(vm, left, NULL, a.size * times);
    if (tr_is_error(result)) {
        return result;
    }
    char *to = tr_bytes_data(result);
    if (a.size == 1) {
        memset(to, a.data[0], times);
    } else {
        for (size_t i = 0; i < times; i++) {
            memcpy(to + i * a.size, a.data, a.size);
        }
    }
    return result;
}

int tr_bytes_contains(VM *vm, ValueRef self, ValueRef item) {
    BytesArgument wanted;
    if (tr_is_int_like(item) || tr_type_of(vm, item)->slots.unary[UN_INDEX]) {
        if (!tr_bytes_or_int_argument(vm, item, &wanted)) {
            return -1;
        }
    } else if (!tr_bytes_argument(vm, item, &wanted)) {
        return -1;
    }
    Span s = tr_bytes_span(self);
    int found = tr_bytes_find(s.data, s.size, wanted.span.data, wanted.span.size) != TR_NOT_FOUND;
    tr_bytes_argument_done(vm, &wanted);
    return found;
}

Value tr_bytes_slice(VM *vm, ValueRef self, ValueRef slice) {
    int64_t start, stop, step;
    int64_t count =
        tr_slice_range(vm, slice, (int64_t)tr_bytes_span(self).size, &start, &stop, &step);
    if (count < 0) {
        return tr_undef();
    }
    Span s = tr_bytes_span(self);
    if (step == 1) {
        if (self.tag == TAG_BYTES && (size_t)count == s.size) {
            return tr_retain(self);
        }
        return tr_bytes_make(vm, self, s.data + (count ? start : 0), (size_t)count);
    }
    Value result = tr_bytes_make(vm, self, NULL, (size_t)count);
    if (!tr_is_error(result)) {
        char *to = tr_bytes_data(result);
        for (int64_t i = 0; i < count; i++) {
            to[i] = s.data[start + i * step];
        }
    }
    return result;
}

static Value bytes_get_item(VM *vm, ValueRef self, ValueRef key) {
    if (key.tag == TAG_SLICE) {
        return tr_bytes_slice(vm, self, key);
    }
    if (!tr_is_int_like(key) && !tr_type_of(vm, key)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError, "byte indices must be integers or slices, not %T",
                        key);
    }
    int64_t index;
    if (!tr_to_index(vm, key, &index)) {
        return tr_undef();
    }
    BytesObject *bytes = tr_as_bytes(self);
    if (index < 0) {
        index += (int64_t)bytes->size;
    }
    if (index < 0 || (uint64_t)index >= bytes->size) {
        return tr_raise(vm, vm->exc.IndexError, "index out of range");
    }
    return tr_int((unsigned char)bytes->data[index]);
}

Value tr_bytes_percent_slot(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_bytes(left) && !tr_is_bytearray(left)) {
        return tr_not_implemented();
    }
    return tr_bytes_percent(vm, left, right);
}

/* ---- buffers ---- */

void tr_bytes_fill_view(BufferView *view, void *data, size_t size, bool readonly, ValueRef owner) {
    *view = (BufferView){.data = data,
                         .size = (int64_t)size,
                         .item_size = 1,
                         .format = "B",
                         .ndim = 1,
                         .readonly = readonly};
    view->small[0] = (int64_t)size;
    view->small[1] = 1;
    view->shape = &view->small[0];
    view->strides = &view->small[1];
    view->owner = tr_retain(owner);
}

static bool bytes_get_buffer(VM *vm, ValueRef self, BufferView *view, int flags) {
    if (flags & BUFFER_WRITE) {
        return tr_raise(vm, vm->exc.BufferError, "Object is not writable."), false;
    }
    tr_bytes_fill_view(view, tr_as_bytes(self)->data, tr_as_bytes(self)->size, true, self);
    return true;
}

/* ---- iteration: one type for bytes and bytearray ---- */

typedef struct BytesIterator {
    Object base;
    Value sequence; /* UNDEF when exhausted */
    size_t index;
} BytesIterator;

Value tr_bytes_iter(VM *vm, ValueRef self) {
    BytesIterator *iterator =
        tr_object_new(vm, tr_is_bytes(self) ? vm->type.bytes_iterator : vm->type.bytearray_iterator,
                      sizeof *iterator);
    if (!iterator) {
        return tr_undef();
    }
    iterator->sequence = tr_retain(self);
    return tr_obj(iterator);
}

static Value iterator_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static Value iterator_next(VM *vm, ValueRef self) {
    BytesIterator *iterator = (BytesIterator *)(void *)self.o;
    if (tr_is_undef(iterator->sequence)) {
        return tr_undef();
    }
    Span s = tr_bytes_span(iterator->sequence);
    if (iterator->index < s.size) {
        return tr_int((unsigned char)s.data[iterator->index++]);
    }
    tr_store(vm, &iterator->sequence, tr_undef());
    return tr_undef();
}

static TR_METHOD(iterator_length_hint) {
    (void)vm, (void)n, (void)kw;
    BytesIterator *iterator = (BytesIterator *)(void *)args[0].o;
    if (tr_is_undef(iterator->sequence)) {
        return tr_int(0);
    }
    size_t size = tr_bytes_span(iterator->sequence).size;
    return tr_int(size > iterator->index ? (int64_t)(size - iterator->index) : 0);
}

static TR_METHOD(iterator_reduce) {
    (void)n, (void)kw;
    BytesIterator *iterator = (BytesIterator *)(void *)args[0].o;
    return tr_is_undef(iterator->sequence)
               ? tr_iterator_reduce(vm, vm->empty_tuple, -1)
               : tr_iterator_reduce(vm, iterator->sequence, (int64_t)iterator->index);
}

static TR_METHOD(iterator_setstate) {
    (void)n, (void)kw;
    BytesIterator *iterator = (BytesIterator *)(void *)args[0].o;
    int64_t index;
    if (!tr_to_clamped(vm, args[1], &index)) {
        return tr_undef();
    }
    if (!tr_is_undef(iterator->sequence)) {
        int64_t size = (int64_t)tr_bytes_span(iterator->sequence).size;
        iterator->index = (size_t)TR_MAX(TR_MIN(index, size), 0);
    }
    return tr_none();
}

static void iterator_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((BytesIterator *)(void *)self)->sequence);
    tr_object_free(vm, self);
}

/* ---- tables ---- */

static TR_METHOD(bytes_dunder_bytes) {
    (void)n, (void)kw;
    if (args[0].tag == TAG_BYTES) {
        return tr_retain(args[0]);
    }
    return tr_bytes_make(vm, args[0], tr_as_bytes(args[0])->data, tr_as_bytes(args[0])->size);
}

static TR_METHOD(bytes_getnewargs) {
    Value copy = bytes_dunder_bytes(vm, args, n, kw);
    if (tr_is_error(copy)) {
        return copy;
    }
    Value result = tr_tuple_pack(vm, 1, copy);
    tr_release(vm, copy);
    return result;
}

static const BuiltinDef bytes_methods[] = {
    TR_BYTES_METHODS,
    {"__bytes__(self, /)", bytes_dunder_bytes, "self as an exact bytes object.", 0},
    {"__getnewargs__(self, /)", bytes_getnewargs, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots bytes_slots = {
    .dealloc = bytes_dealloc,
    .create = bytes_create,
    .repr = bytes_repr,
    .hash = bytes_hash,
    .compare = bytes_compare,
    .iter = tr_bytes_iter,
    .binary[BIN_MOD] = tr_bytes_percent_slot,
    .length = tr_bytes_length,
    .get_item = bytes_get_item,
    .contains = tr_bytes_contains,
    .concat = tr_bytes_concat,
    .repeat = tr_bytes_repeat,
    .get_buffer = bytes_get_buffer,
};

static const TypeSpec bytes_spec = {
    .name = "bytes",
    .instance_size = sizeof(BytesObject),
    .tag = TAG_BYTES,
    .flags = TYPE_BASE | TYPE_IS_BYTES | TYPE_IMMUTABLE | TYPE_MATCH_SELF,
    .doc =
        "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
        "bytes(bytes_or_buffer) -> copy\nbytes(int) -> that many zero bytes\nbytes() -> empty\n\n"
        "An immutable sequence of bytes.",
    .slots = &bytes_slots,
    .methods = bytes_methods,
};

static const BuiltinDef iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint, "How many bytes are left.", 0},
    {"__reduce__(self, /)", iterator_reduce, NULL, 0},
    {"__setstate__(self, state, /)", iterator_setstate, "Goes on at another index.", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots iterator_slots = {
    .dealloc = iterator_dealloc,
    .iter = iterator_self,
    .next = iterator_next,
};

static const TypeSpec iterator_spec = {
    .name = "bytes_iterator",
    .instance_size = sizeof(BytesIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_IMMUTABLE | TYPE_NO_NEW,
    .slots = &iterator_slots,
    .methods = iterator_methods,
};

static const TypeSpec array_iterator_spec = {
    .name = "bytearray_iterator",
    .instance_size = sizeof(BytesIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_IMMUTABLE | TYPE_NO_NEW,
    .slots = &iterator_slots,
    .methods = iterator_methods,
};

bool tr_bytes_init_types(VM *vm) {
    vm->type.bytes = tr_type_new_builtin(vm, &bytes_spec, NULL);
    vm->tag_type[TAG_BYTES] = vm->type.bytes;
    vm->type.bytes_iterator = tr_type_new_builtin(vm, &iterator_spec, NULL);
    vm->type.bytearray_iterator = tr_type_new_builtin(vm, &array_iterator_spec, NULL);
    return vm->type.bytes && vm->type.bytes_iterator && vm->type.bytearray_iterator &&
           tr_bytearray_init_type(vm) && tr_memoryview_init_type(vm);
}
