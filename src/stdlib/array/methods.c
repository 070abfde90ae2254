/* array: the methods. */
#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/generic_alias.h"
#include "objects/number.h"
#include "stdlib/array/array_impl.h"

#define ARGS VM *vm, const Value *args, uint32_t n, const KwNames *kw

static Value array_append(ARGS) {
    (void)n, (void)kw;
    return tr_array_append(vm, tr_as_array(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value array_buffer_info(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    return tr_tuple_pack(vm, 2, tr_int((int64_t)(intptr_t)array->data),
                         tr_int((int64_t)array->size));
}

static Value array_byteswap(ARGS) {
    (void)vm, (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    size_t unit = array->kind->size;
    for (size_t i = 0; i < array->size; i++) {
        char *item = tr_array_item(array, i);
        for (size_t a = 0, b = unit - 1; a < b; a++, b--) {
            char byte = item[a];
            item[a] = item[b];
            item[b] = byte;
        }
    }
    return tr_none();
}

static Value array_copy(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    ArrayObject *copy = tr_array_new_like(vm, array, array->size);
    if (copy && array->size) {
        memcpy(copy->data, array->data, array->size * array->kind->size);
    }
    return copy ? tr_obj(copy) : tr_undef();
}

/* Position of the first item in [start, stop) that equals `value`; -1 none, -2 error. */
static int64_t find(VM *vm, const ArrayObject *array, ValueRef value, int64_t start, int64_t stop) {
    for (int64_t i = start; i < stop && i < (int64_t)array->size; i++) {
        Value item = array->kind->get(vm, tr_array_item(array, (size_t)i));
        int equal = tr_is_error(item) ? -1 : tr_equal(vm, item, value);
        tr_release(vm, item);
        if (equal) {
            return equal < 0 ? -2 : i;
        }
    }
    return -1;
}

static Value array_count(ARGS) {
    (void)n, (void)kw;
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        i = find(vm, tr_as_array(args[0]), args[1], i, INT64_MAX);
        if (i < 0) {
            return i == -1 ? tr_int(count) : tr_undef();
        }
        count++;
    }
}

static Value array_index(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    int64_t start = 0;
    int64_t stop = INT64_MAX;
    if (!tr_seq_bound(vm, args[2], (int64_t)array->size, &start) ||
        !tr_seq_bound(vm, args[3], (int64_t)array->size, &stop)) {
        return tr_undef();
    }
    int64_t position = find(vm, array, args[1], start, stop);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "array.index(x): x not in array");
    }
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value array_remove(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    int64_t position = find(vm, array, args[1], 0, INT64_MAX);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "array.remove(x): x not in array");
    }
    if (position < 0) {
        return tr_undef();
    }
    if ((uint64_t)position < array->size &&
        !tr_array_splice(vm, array, (size_t)position, (size_t)position + 1, 0)) {
        return tr_undef();
    }
    return tr_none();
}

static Value array_pop(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    int64_t index = -1;
    if (args[1].tag != TAG_UNDEF && !tr_to_index(vm, args[1], &index)) {
        return tr_undef();
    }
    if (array->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "pop from empty array");
    }
    if (index < 0) {
        index += (int64_t)array->size;
    }
    if ((uint64_t)index >= array->size) {
        return tr_raise(vm, vm->exc.IndexError, "pop index out of range");
    }
    Value item = array->kind->get(vm, tr_array_item(array, (size_t)index));
    if (!tr_is_error(item) && !tr_array_splice(vm, array, (size_t)index, (size_t)index + 1, 0)) {
        tr_release(vm, item);
        return tr_undef();
    }
    return item;
}

static Value array_insert(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    int64_t index;
    char item[8];
    if (!tr_to_int64(vm, args[1], &index) || !array->kind->set(vm, item, args[2])) {
        return tr_undef();
    }
    int64_t size = (int64_t)array->size;
    index = index < 0 ? TR_MAX(index + size, 0) : TR_MIN(index, size);
    if (!tr_array_splice(vm, array, (size_t)index, (size_t)index, 1)) {
        return tr_undef();
    }
    memcpy(tr_array_item(array, (size_t)index), item, array->kind->size);
    return tr_none();
}

static Value array_extend(ARGS) {
    (void)n, (void)kw;
    return tr_array_extend(vm, tr_as_array(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value array_fromlist(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    if (!tr_is_list(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "arg must be list");
    }
    ListObject *list = tr_as_list(args[1]);
    size_t old = array->size;
    size_t wanted = list->size;
    for (size_t i = 0; i < list->size; i++) {
        Value item = tr_retain(tr_list_at(list, i));
        bool ok = tr_array_append(vm, array, item);
        tr_release(vm, item);
        if (ok && list->size != wanted) {
            tr_raise(vm, vm->exc.RuntimeError, "list changed size during iteration");
            ok = false;
        }
        if (!ok) {
            Value error = tr_error_take(vm); /* the array goes back to what it was */
            if (!tr_array_resize(vm, array, TR_MIN(old, array->size))) {
                tr_error_clear(vm);
            }
            tr_error_restore(vm, error);
            return tr_undef();
        }
    }
    return tr_none();
}

static Value array_tolist(ARGS) {
    (void)n, (void)kw;
    return tr_array_to_list(vm, tr_as_array(args[0]));
}

static bool append_bytes(VM *vm, ArrayObject *array, ValueRef source) {
    BufferView view;
    if (!tr_get_buffer(vm, source, &view, BUFFER_READ)) {
        return false;
    }
    size_t unit = array->kind->size;
    size_t old = array->size;
    bool ok = false;
    if (view.item_size != 1) {
        tr_raise(vm, vm->exc.TypeError, "a bytes-like object is required");
    } else if ((uint64_t)view.size % unit) {
        tr_raise(vm, vm->exc.ValueError, "bytes length not a multiple of item size");
    } else {
        ok = tr_array_resize(vm, array, old + (size_t)view.size / unit);
        if (ok && view.size) {
            memcpy(tr_array_item(array, old), view.data, (size_t)view.size);
        }
    }
    tr_release_buffer(vm, &view);
    return ok;
}

static Value array_frombytes(ARGS) {
    (void)n, (void)kw;
    return append_bytes(vm, tr_as_array(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value to_bytes(VM *vm, const ArrayObject *array) {
    BytesObject *bytes =
        tr_bytes_new(vm, array->data ? array->data : "", array->size * array->kind->size);
    return bytes ? tr_obj(bytes) : tr_undef();
}

static Value array_tobytes(ARGS) {
    (void)n, (void)kw;
    return to_bytes(vm, tr_as_array(args[0]));
}

static Value array_fromunicode(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "fromunicode() argument must be str, not %T",
                        args[1]);
    }
    if (array->kind->code != 'u') {
        return tr_raise(vm, vm->exc.ValueError,
                        "fromunicode() may only be called on unicode type arrays");
    }
    StrObject *text = tr_as_str(args[1]);
    size_t old = array->size;
    if (!tr_array_resize(vm, array, old + text->length)) {
        return tr_undef();
    }
    for (size_t i = 0; i < text->length; i++) {
        uint32_t code_point = tr_str_char_at(vm, text, i);
        memcpy(tr_array_item(array, old + i), &code_point, sizeof code_point);
    }
    return tr_none();
}

Value tr_array_to_text(VM *vm, const ArrayObject *array) {
    StrBuf out = {0};
    for (size_t i = 0; i < array->size; i++) {
        uint32_t code_point;
        memcpy(&code_point, tr_array_item(array, i), sizeof code_point);
        if (code_point > 0x10ffff) {
            tr_strbuf_free(&out);
            return tr_raise(vm, vm->exc.ValueError,
                            "character U+%x is not in range [U+0000; U+10ffff]", code_point);
        }
        tr_strbuf_codepoint(&out, code_point);
    }
    return tr_strbuf_to_value(vm, &out);
}

static Value array_tounicode(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    if (array->kind->code != 'u') {
        return tr_raise(vm, vm->exc.ValueError,
                        "tounicode() may only be called on unicode type arrays");
    }
    return tr_array_to_text(vm, array);
}

static Value array_fromfile(ARGS) {
    (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    int64_t count;
    int64_t bytes;
    if (!tr_to_index(vm, args[2], &count)) {
        return tr_undef();
    }
    if (count < 0) {
        return tr_raise(vm, vm->exc.ValueError, "negative count");
    }
    if (__builtin_mul_overflow(count, (int64_t)array->kind->size, &bytes)) {
        return tr_raise_no_memory(vm);
    }
    Value size = tr_int(bytes);
    Value data = tr_call_method(vm, args[1], vm->name.read, &size, 1);
    if (tr_is_error(data)) {
        return data;
    }
    if (!tr_is_bytes(data)) {
        tr_release(vm, data);
        return tr_raise(vm, vm->exc.TypeError, "read() didn't return bytes");
    }
    bool complete = tr_as_bytes(data)->size == (uint64_t)bytes;
    bool ok = append_bytes(vm, array, data);
    tr_release(vm, data);
    if (ok && !complete) {
        return tr_raise(vm, vm->exc.EOFError, "read() didn't return enough bytes");
    }
    return ok ? tr_none() : tr_undef();
}

static Value array_tofile(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    if (array->size == 0) {
        return tr_none();
    }
    Value data = to_bytes(vm, array);
    if (tr_is_error(data)) {
        return data;
    }
    Value result = tr_call_method(vm, args[1], vm->name.write, &data, 1);
    tr_release(vm, data);
    if (tr_is_error(result)) {
        return result;
    }
    tr_release(vm, result);
    return tr_none();
}

static Value array_reverse(ARGS) {
    (void)vm, (void)n, (void)kw;
    ArrayObject *array = tr_as_array(args[0]);
    size_t unit = array->kind->size;
    for (size_t i = 0; i + 1 < array->size - i; i++) {
        char item[8];
        char *a = tr_array_item(array, i);
        char *b = tr_array_item(array, array->size - 1 - i);
        memcpy(item, a, unit);
        memcpy(a, b, unit);
        memcpy(b, item, unit);
    }
    return tr_none();
}

static Value array_reduce_ex(ARGS) {
    (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    Value state = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    if (tr_is_undef(state)) {
        state = tr_none();
    }
    Value code = tr_str_value(tr_str_from_char(vm, (unsigned char)array->kind->code));
    Value list = tr_array_to_list(vm, array);
    Value arguments =
        tr_is_error(code) || tr_is_error(list) ? tr_undef() : tr_tuple_pack(vm, 2, code, list);
    Value result = tr_is_error(arguments)
                       ? tr_undef()
                       : tr_tuple_pack(vm, 3, tr_obj(array->base.type), arguments, state);
    tr_release(vm, code);
    tr_release(vm, list);
    tr_release(vm, arguments);
    tr_release(vm, state);
    return result;
}

static Value array_sizeof(ARGS) {
    (void)vm, (void)n, (void)kw;
    const ArrayObject *array = tr_as_array(args[0]);
    return tr_int((int64_t)(sizeof(ArrayObject) + array->capacity * array->kind->size));
}

const BuiltinDef tr_array_methods[] = {
    {"append(self, v, /)", array_append, "Append new value v to the end of the array.", 0},
    {"buffer_info(self, /)", array_buffer_info,
     "Return a tuple (address, length) giving the current memory address and the length in items "
     "of the buffer used to "
     "hold array's contents.",
     0},
    {"byteswap(self, /)", array_byteswap, "Byteswap all items of the array.", 0},
    {"__copy__(self, /)", array_copy, "Return a copy of the array.", 0},
    {"__deepcopy__(self, unused, /)", array_copy, "Return a copy of the array.", 0},
    {"count(self, v, /)", array_count, "Return number of occurrences of v in the array.", 0},
    {"extend(self, bb, /)", array_extend, "Append items to the end of the array.", 0},
    {"fromfile(self, f, n, /)", array_fromfile,
     "Read n objects from the file object f and append them to the end of the array.", 0},
    {"fromlist(self, list, /)", array_fromlist, "Append items to array from list.", 0},
    {"frombytes(self, buffer, /)", array_frombytes,
     "Appends items from the string, interpreting it as an array of machine values, as if it had "
     "been read from a file "
     "using the fromfile() method).",
     0},
    {"fromunicode(self, ustr, /)", array_fromunicode,
     "Extends this array with data from the unicode string ustr.\n\nThe array must be a unicode "
     "type array; otherwise a "
     "ValueError is raised.",
     0},
    {"index(self, v, start=0, stop=9223372036854775807, /)", array_index,
     "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not "
     "present.",
     0},
    {"insert(self, i, v, /)", array_insert, "Insert a new item v into the array before position i.",
     0},
    {"pop(self, i=-1, /)", array_pop,
     "Return the i-th element and delete it from the array.\n\ni defaults to -1.", 0},
    {"remove(self, v, /)", array_remove, "Remove the first occurrence of v in the array.", 0},
    {"reverse(self, /)", array_reverse, "Reverse the order of the items in the array.", 0},
    {"tobytes(self, /)", array_tobytes,
     "Convert the array to an array of machine values and return the bytes representation.", 0},
    {"tofile(self, f, /)", array_tofile,
     "Write all items (as machine values) to the file object f.", 0},
    {"tolist(self, /)", array_tolist, "Convert array to an ordinary list with the same items.", 0},
    {"tounicode(self, /)", array_tounicode,
     "Extends this array with data from the unicode string ustr.\n\nConvert the array to a unicode "
     "string.",
     0},
    {"__reduce_ex__(self, value, /)", array_reduce_ex, "Return state information for pickling.", 0},
    {"__sizeof__(self, /)", array_sizeof, "Size of the array in memory, in bytes.", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
