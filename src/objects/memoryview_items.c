/* Elements of a memoryview: reading and writing them by format, indexing, slicing, assignment,
 * comparison.
 *
 * Formats are the native single-character ones of the struct module, with an optional '@'. Elements
 * may lie unaligned, so they are copied in and out. */
#include "objects/memoryview_impl.h"
#include "objects/number.h"

/* ---- formats ---- */

/* Every format: letter, C type, kind: 'i' signed, 'u' unsigned, 'f' float, 'c' bytes, 'b' bool, 'p'
 * pointer. */
#define FORMATS(X)                                                                                 \
    X('b', signed char, 'i')                                                                       \
    X('B', unsigned char, 'u')                                                                     \
    X('h', short, 'i')                                                                             \
    X('H', unsigned short, 'u') X('i', int, 'i') X('I', unsigned, 'u') X('l', long, 'i')           \
        X('L', unsigned long, 'u') X('q', long long, 'i') X('Q', unsigned long long, 'u')          \
            X('n', ptrdiff_t, 'i') X('N', size_t, 'u') X('f', float, 'f') X('d', double, 'f')      \
                X('c', char, 'c') X('?', bool, 'b') X('P', void *, 'p')

static char format_letter(const char *format) {
    format += format[0] == '@';
    return format[0] && !format[1] ? format[0] : 0;
}

int64_t tr_memory_format_size(const char *format) {
    switch (format_letter(format)) {
#define X(letter, type, kind)                                                                      \
    case letter:                                                                                   \
        return (int64_t)sizeof(type);
        FORMATS(X)
#undef X
    default:
        return 0;
    }
}

static char format_kind(char letter) {
    switch (letter) {
#define X(letter, type, kind)                                                                      \
    case letter:                                                                                   \
        return kind;
        FORMATS(X)
#undef X
    default:
        return 0;
    }
}

static int64_t load_signed(const char *at, int64_t size) {
    switch (size) {
    case 1:
        return *(const signed char *)at;
    case 2: {
        int16_t v;
        memcpy(&v, at, sizeof v);
        return v;
    }
    case 4: {
        int32_t v;
        memcpy(&v, at, sizeof v);
        return v;
    }
    default: {
        int64_t v;
        memcpy(&v, at, sizeof v);
        return v;
    }
    }
}

static uint64_t load_unsigned(const char *at, int64_t size) {
    uint64_t value = (uint64_t)load_signed(at, size);
    return size == 8 ? value : value & ((UINT64_C(1) << (8 * size)) - 1);
}

/* The element at `at` as a value. */
static Value unpack(VM *vm, const char *format, const char *at) {
    char letter = format_letter(format);
    int64_t size = tr_memory_format_size(format);
    switch (format_kind(letter)) {
    case 'i':
        return tr_int(load_signed(at, size));
    case 'u':
    case 'p':
        return tr_int_from_uint64(vm, load_unsigned(at, size));
    case 'f':
        if (letter == 'f') {
            float f;
            memcpy(&f, at, sizeof f);
            return tr_float((double)f);
        } else {
            double d;
            memcpy(&d, at, sizeof d);
            return tr_float(d);
        }
    case 'c': {
        BytesObject *bytes = tr_bytes_new(vm, at, 1);
        return bytes ? tr_obj(bytes) : tr_undef();
    }
    case 'b':
        return tr_bool(*at != 0);
    default:
        return tr_raise(vm, vm->exc.NotImplementedError, "memoryview: format %s not supported",
                        format);
    }
}

static bool bad_value(VM *vm, const char *format) {
    tr_raise(vm, vm->exc.ValueError, "memoryview: invalid value for format '%s'", format);
    return false;
}

static bool bad_type(VM *vm, const char *format) {
    tr_raise(vm, vm->exc.TypeError, "memoryview: invalid type for format '%s'", format);
    return false;
}

/* A failed conversion: what is wrong with the value is said in terms of the format; other errors
 * stay. */
static bool conversion_failed(VM *vm, const char *format) {
    if (tr_error_matches(vm, vm->exc.TypeError)) {
        tr_error_clear(vm);
        return bad_type(vm, format);
    }
    if (tr_error_matches(vm, vm->exc.OverflowError) || tr_error_matches(vm, vm->exc.ValueError)) {
        tr_error_clear(vm);
        return bad_value(vm, format);
    }
    return false;
}

static bool pack_integer(VM *vm, const char *format, bool is_signed, ValueRef v, char *at) {
    int64_t size = tr_memory_format_size(format);
    if (!tr_is_int_like(v) && !tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        return bad_type(vm, format);
    }
    Value index = tr_index(vm, v);
    if (tr_is_error(index)) {
        return conversion_failed(vm, format);
    }
    int64_t number = 0;
    uint64_t bits = 0;
    bool fits;
    if (is_signed) {
        fits = tr_int_to_int64(tr_int_value(index), &number);
        fits = fits && (size == 8 || (number >= -(INT64_C(1) << (8 * size - 1)) &&
                                      number < (INT64_C(1) << (8 * size - 1))));
        bits = (uint64_t)number;
    } else {
        fits = tr_int_to_uint64(tr_int_value(index), &bits);
        fits = fits && (size == 8 || bits < (UINT64_C(1) << (8 * size)));
    }
    tr_release(vm, index);
    if (!fits) {
        return bad_value(vm, format);
    }
    for (int64_t i = 0; i < size; i++) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        at[i] = (char)(bits >> (8 * i));
#else
        at[i] = (char)(bits >> (8 * (size - 1 - i)));
#endif
    }
    return true;
}

/* Stores v at `at`, which has room for one element. */
static bool pack(VM *vm, const char *format, ValueRef v, char *at) {
    char letter = format_letter(format);
    switch (format_kind(letter)) {
    case 'i':
        return pack_integer(vm, format, true, v, at);
    case 'u':
    case 'p':
        return pack_integer(vm, format, false, v, at);
    case 'f': {
        double number;
        if (!tr_to_double(vm, v, &number)) {
            return conversion_failed(vm, format);
        }
        if (letter == 'f') {
            float f = (float)number;
            memcpy(at, &f, sizeof f);
        } else {
            memcpy(at, &number, sizeof number);
        }
        return true;
    }
    case 'c':
        if (!tr_is_bytes(v)) {
            return bad_type(vm, format);
        }
        if (tr_as_bytes(v)->size != 1) {
            return bad_value(vm, format);
        }
        *at = tr_as_bytes(v)->data[0];
        return true;
    case 'b': {
        int truth = tr_truth(vm, v);
        if (truth >= 0) {
            *at = (char)truth;
        }
        return truth >= 0;
    }
    default:
        tr_raise(vm, vm->exc.NotImplementedError, "memoryview: format %s not supported", format);
        return false;
    }
}

/* ---- indexing ---- */

Value tr_memory_item_at(VM *vm, MemoryviewObject *m, int64_t index) {
    return unpack(vm, m->format, m->data + index * tr_memory_strides(m)[0]);
}

static bool is_index(VM *vm, ValueRef v) {
    return tr_is_int_like(v) || tr_type_of(vm, v)->slots.unary[UN_INDEX];
}

/* Moves *at by an index of dimension `dimension`. */
static bool step_into(VM *vm, MemoryviewObject *m, int dimension, ValueRef key, char **at) {
    int64_t index;
    if (!tr_to_index(vm, key, &index)) {
        return false;
    }
    int64_t length = tr_memory_shape(m)[dimension];
    if (index < 0) {
        index += length;
    }
    if (index < 0 || index >= length) {
        tr_raise(vm, vm->exc.IndexError, "index out of bounds on dimension %d", dimension + 1);
        return false;
    }
    *at += index * tr_memory_strides(m)[dimension];
    return tr_memory_check(vm, m);
}

/* The address of the element that key means; NULL + exception otherwise. */
static char *locate(VM *vm, MemoryviewObject *m, ValueRef key, bool writing) {
    char *at = m->data;
    if (is_index(vm, key)) {
        if (m->ndim == 0) {
            return tr_raise(vm, vm->exc.TypeError, "invalid indexing of 0-dim memory"), NULL;
        }
        if (!step_into(vm, m, 0, key, &at)) {
            return NULL;
        }
        if (m->ndim > 1) {
            tr_raise(vm, vm->exc.NotImplementedError,
                     writing ? "sub-views are not implemented"
                             : "multi-dimensional sub-views are not implemented");
            return NULL;
        }
        return at;
    }
    if (tr_is_tuple(key)) {
        TupleObject *tuple = tr_as_tuple(key);
        bool indexes = true;
        bool slices = tuple->size > 0;
        for (size_t i = 0; i < tuple->size; i++) {
            indexes &= is_index(vm, tuple->items[i]);
            slices &= tuple->items[i].tag == TAG_SLICE;
        }
        if (indexes && tuple->size < (size_t)m->ndim) {
            return tr_raise(vm, vm->exc.NotImplementedError, "sub-views are not implemented"), NULL;
        }
        if (indexes && tuple->size > (size_t)m->ndim) {
            tr_raise(vm, vm->exc.TypeError, "cannot index %d-dimension view with %zu-element tuple",
                     m->ndim, tuple->size);
            return NULL;
        }
        if (slices) {
            tr_raise(vm, vm->exc.NotImplementedError,
                     writing ? "memoryview slice assignments are currently restricted to ndim = 1"
                             : "multi-dimensional slicing is not implemented");
            return NULL;
        }
        for (size_t i = 0; indexes && i < tuple->size; i++) {
            if (!step_into(vm, m, (int)i, tuple->items[i], &at)) {
                return NULL;
            }
        }
        if (indexes) {
            return at;
        }
    }
    return tr_raise(vm, vm->exc.TypeError, "memoryview: invalid slice key"), NULL;
}

/* Applies a slice to the first dimension of m, which nobody else has seen yet. */
static bool apply_slice(VM *vm, MemoryviewObject *m, ValueRef slice) {
    int64_t start, stop, step;
    int64_t count = tr_slice_range(vm, slice, tr_memory_shape(m)[0], &start, &stop, &step);
    if (count < 0) {
        return false;
    }
    m->data += start * tr_memory_strides(m)[0];
    tr_memory_shape(m)[0] = count;
    tr_memory_strides(m)[0] *= step;
    return true;
}

static MemoryviewObject *slice_view(VM *vm, MemoryviewObject *m, ValueRef slice) {
    MemoryviewObject *part = tr_memory_copy(vm, m, m->ndim);
    if (part && !apply_slice(vm, part, slice)) {
        tr_object_release(vm, part);
        return NULL;
    }
    return part;
}

Value tr_memory_get_item(VM *vm, ValueRef self, ValueRef key) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return tr_undef();
    }
    if (key.tag == TAG_SLICE && m->ndim > 0) {
        MemoryviewObject *part = slice_view(vm, m, key);
        return part ? tr_obj(part) : tr_undef();
    }
    if (key.tag == TAG_ELLIPSIS && m->ndim == 0) {
        return tr_retain(self);
    }
    char *at = locate(vm, m, key, false);
    return at ? unpack(vm, m->format, at) : tr_undef();
}

/* m[slice] = value: value has the same format and length; the two may overlap. */
static bool assign_slice(VM *vm, MemoryviewObject *m, ValueRef slice, ValueRef value) {
    if (m->ndim != 1) {
        tr_raise(vm, vm->exc.NotImplementedError,
                 "memoryview slice assignments are currently restricted to ndim = 1");
        return false;
    }
    if (!tr_type_of(vm, value)->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError, "a bytes-like object is required, not '%T'", value),
               false;
    }
    MemoryviewObject *from = tr_memory_from(vm, value);
    MemoryviewObject *to = from ? slice_view(vm, m, slice) : NULL;
    bool ok = to != NULL;
    if (ok) {
        ok = from->ndim == 1 && tr_memory_shape(from)[0] == tr_memory_shape(to)[0] &&
             format_letter(from->format) == format_letter(to->format) &&
             from->item_size == to->item_size;
        if (!ok) {
            tr_raise(vm, vm->exc.ValueError,
                     "memoryview assignment: lvalue and rvalue have different structures");
        }
    }
    size_t size = ok ? (size_t)(tr_memory_count(from) * from->item_size) : 0;
    BytesObject *copy = ok ? tr_bytes_new(vm, NULL, size) : NULL;
    if (copy) {
        tr_memory_gather(from, copy->data, false);
        for (int64_t i = 0; i < tr_memory_shape(to)[0]; i++) {
            memcpy(to->data + i * tr_memory_strides(to)[0], copy->data + i * to->item_size,
                   (size_t)to->item_size);
        }
    }
    ok = ok && copy;
    tr_object_release(vm, copy);
    tr_object_release(vm, to);
    tr_object_release(vm, from);
    return ok;
}

bool tr_memory_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return false;
    }
    if (m->readonly) {
        return tr_raise(vm, vm->exc.TypeError, "cannot modify read-only memory"), false;
    }
    if (tr_is_undef(value)) {
        return tr_raise(vm, vm->exc.TypeError, "cannot delete memory"), false;
    }
    if (key.tag == TAG_SLICE && m->ndim > 0) {
        return assign_slice(vm, m, key, value);
    }
    char *at = key.tag == TAG_ELLIPSIS && m->ndim == 0 ? m->data : locate(vm, m, key, true);
    if (!at) {
        return false;
    }
    char element[8]; /* converted first: the conversion may run user code that releases the view */
    if (!pack(vm, m->format, value, element) || !tr_memory_check(vm, m)) {
        return false;
    }
    memcpy(at, element, (size_t)m->item_size);
    return true;
}

/* ---- tolist ---- */

static Value list_of(VM *vm, MemoryviewObject *m, int depth, const char *at) {
    if (depth == m->ndim) {
        return unpack(vm, m->format, at);
    }
    int64_t length = tr_memory_shape(m)[depth];
    ListObject *list = tr_list_new(vm, (size_t)length);
    for (int64_t i = 0; list && i < length; i++) {
        Value item = list_of(vm, m, depth + 1, at + i * tr_memory_strides(m)[depth]);
        if (tr_is_error(item) || !tr_list_append_take(vm, list, item)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return list ? tr_obj(list) : tr_undef();
}

TR_METHOD(tr_memorym_tolist) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    return tr_memory_check(vm, m) ? list_of(vm, m, 0, m->data) : tr_undef();
}

/* ---- comparison ---- */

/* 1, 0 or -1. */
static int equal_elements(VM *vm, MemoryviewObject *a, MemoryviewObject *b, int depth,
                          const char *x, const char *y) {
    if (depth == a->ndim) {
        Value left = unpack(vm, a->format, x);
        Value right = tr_is_error(left) ? left : unpack(vm, b->format, y);
        int result = tr_is_error(right) ? -1 : tr_compare_bool(vm, left, right, CMP_EQ);
        tr_release(vm, left);
        tr_release(vm, right);
        return result;
    }
    for (int64_t i = 0; i < tr_memory_shape(a)[depth]; i++) {
        int result = equal_elements(vm, a, b, depth + 1, x + i * tr_memory_strides(a)[depth],
                                    y + i * tr_memory_strides(b)[depth]);
        if (result != 1) {
            return result;
        }
    }
    return 1;
}

static int equal_views(VM *vm, MemoryviewObject *a, MemoryviewObject *b) {
    if (a->ndim != b->ndim) {
        return 0;
    }
    for (int i = 0; i < a->ndim; i++) {
        if (tr_memory_shape(a)[i] != tr_memory_shape(b)[i]) {
            return 0;
        }
    }
    char letter = format_letter(a->format);
    if (!format_kind(letter) || !format_kind(format_letter(b->format))) {
        return 0; /* formats that cannot be read are never equal */
    }
    if (letter == format_letter(b->format) && format_kind(letter) != 'f' && letter != '?' &&
        tr_memory_is_contiguous(a, 'C') && tr_memory_is_contiguous(b, 'C')) {
        return memcmp(a->data, b->data, (size_t)(tr_memory_count(a) * a->item_size)) == 0;
    }
    return equal_elements(vm, a, b, 0, a->data, b->data);
}

Value tr_memory_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !tr_type_of(vm, left)->slots.get_buffer ||
        !tr_type_of(vm, right)->slots.get_buffer) {
        return tr_not_implemented();
    }
    ValueRef sides[2] = {left, right};
    for (int i = 0; i < 2; i++) { /* a released view equals only itself */
        if (tr_type_of(vm, sides[i]) == vm->type.memoryview &&
            tr_as_memoryview(sides[i])->released) {
            return tr_bool((left.o == right.o) == (op == CMP_EQ));
        }
    }
    MemoryviewObject *a = tr_memory_from(vm, left);
    MemoryviewObject *b = a ? tr_memory_from(vm, right) : NULL;
    int equal = b ? equal_views(vm, a, b) : -1;
    tr_object_release(vm, a);
    tr_object_release(vm, b);
    return equal < 0 ? tr_undef() : tr_bool((equal != 0) == (op == CMP_EQ));
}
