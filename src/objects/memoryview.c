/* The type `memoryview`: typed, shaped access to the memory of another object.
 *
 * Each view takes its own buffer from the exporter (a slice or cast asks the exporter again), which
 * keeps the memory in place until the view is released or dies. Shape and strides are the view's
 * own, so slices and casts only change numbers. What hands out buffers of a view (tr_get_buffer on
 * it) refuses strided ones unless asked with BUFFER_STRIDED, because most callers read `size` bytes
 * from `data` on. */
#include "objects/memoryview_impl.h"

#include "base/hash.h"
#include "objects/function.h"

/* ---- shape ---- */

int64_t tr_memory_count(MemoryviewObject *m) {
    int64_t count = 1;
    for (int i = 0; i < m->ndim; i++) {
        count *= tr_memory_shape(m)[i];
    }
    return count;
}

bool tr_memory_is_contiguous(MemoryviewObject *m, char order) {
    if (tr_memory_count(m) == 0) {
        return true;
    }
    int64_t expected = m->item_size;
    for (int k = 0; k < m->ndim; k++) {
        int i = order == 'C' ? m->ndim - 1 - k : k;
        if (tr_memory_shape(m)[i] > 1 && tr_memory_strides(m)[i] != expected) {
            return false;
        }
        expected *= tr_memory_shape(m)[i];
    }
    return true;
}

/* Copies dimension `depth` and below; returns the place behind what was written. */
static char *gather_c(MemoryviewObject *m, int depth, const char *from, char *to) {
    if (depth == m->ndim) {
        memcpy(to, from, (size_t)m->item_size);
        return to + m->item_size;
    }
    for (int64_t i = 0; i < tr_memory_shape(m)[depth]; i++) {
        to = gather_c(m, depth + 1, from + i * tr_memory_strides(m)[depth], to);
    }
    return to;
}

static char *gather_f(MemoryviewObject *m, int depth, const char *from, char *to) {
    if (depth < 0) {
        memcpy(to, from, (size_t)m->item_size);
        return to + m->item_size;
    }
    for (int64_t i = 0; i < tr_memory_shape(m)[depth]; i++) {
        to = gather_f(m, depth - 1, from + i * tr_memory_strides(m)[depth], to);
    }
    return to;
}

void tr_memory_gather(MemoryviewObject *m, char *to, bool fortran) {
    if (tr_memory_count(m) == 0) {
        return;
    }
    if (tr_memory_is_contiguous(m, fortran ? 'F' : 'C')) {
        memcpy(to, m->data, (size_t)(tr_memory_count(m) * m->item_size));
    } else if (fortran) {
        gather_f(m, m->ndim - 1, m->data, to);
    } else {
        gather_c(m, 0, m->data, to);
    }
}

bool tr_memory_check(VM *vm, MemoryviewObject *m) {
    if (m->released) {
        tr_raise(vm, vm->exc.ValueError, "operation forbidden on released memoryview object");
        return false;
    }
    return true;
}

/* ---- life ---- */

MemoryviewObject *tr_memory_alloc(VM *vm, int ndim) {
    MemoryviewObject *m =
        tr_object_new(vm, vm->type.memoryview, sizeof *m + 2 * (size_t)ndim * sizeof(int64_t));
    if (m) {
        m->ndim = ndim;
        m->released = true; /* until it holds a buffer */
        m->source.owner = tr_undef();
    }
    return m;
}

static bool take_buffer(VM *vm, MemoryviewObject *m, ValueRef object) {
    if (!tr_get_buffer(vm, object, &m->source, BUFFER_READ | BUFFER_STRIDED)) {
        m->source.owner = tr_undef();
        return false;
    }
    m->released = false;
    return true;
}

MemoryviewObject *tr_memory_copy(VM *vm, MemoryviewObject *from, int ndim) {
    MemoryviewObject *m = tr_memory_alloc(vm, ndim);
    if (!m || !take_buffer(vm, m, from->source.owner)) {
        tr_object_release(vm, m);
        return NULL;
    }
    m->readonly = from->readonly;
    m->data = from->data;
    m->item_size = from->item_size;
    m->format = from->format;
    if (from->format == from->own_format) {
        memcpy(m->own_format, from->own_format, sizeof m->own_format);
        m->format = m->own_format;
    }
    if (ndim == from->ndim) {
        memcpy(m->dims, from->dims, 2 * (size_t)ndim * sizeof(int64_t));
    }
    return m;
}

MemoryviewObject *tr_memory_from(VM *vm, ValueRef object) {
    TypeObject *type = tr_type_of(vm, object);
    if (type == vm->type.memoryview) {
        MemoryviewObject *from = tr_as_memoryview(object);
        return tr_memory_check(vm, from) ? tr_memory_copy(vm, from, from->ndim) : NULL;
    }
    if (!type->slots.get_buffer) {
        tr_raise(vm, vm->exc.TypeError, "memoryview: a bytes-like object is required, not '%T'",
                 object);
        return NULL;
    }
    BufferView probe;
    if (!tr_get_buffer(vm, object, &probe, BUFFER_READ | BUFFER_STRIDED)) {
        return NULL;
    }
    int ndim = probe.ndim;
    tr_release_buffer(vm, &probe);
    MemoryviewObject *m = ndim <= MEMORY_MAX_DIMENSIONS ? tr_memory_alloc(vm, ndim) : NULL;
    if (!m) {
        if (ndim > MEMORY_MAX_DIMENSIONS) {
            tr_raise(vm, vm->exc.ValueError, "memoryview: number of dimensions must not exceed 64");
        }
        return NULL;
    }
    if (!take_buffer(vm, m, object) || m->source.ndim != ndim) {
        tr_object_release(vm, m);
        return NULL;
    }
    BufferView *source = &m->source;
    m->readonly = source->readonly;
    m->data = source->data;
    m->item_size = source->item_size ? source->item_size : 1;
    m->format = source->format ? source->format : "B";
    int64_t stride = m->item_size;
    for (int i = ndim - 1; i >= 0; i--) {
        int64_t length = source->shape ? source->shape[i] : source->size / m->item_size;
        tr_memory_shape(m)[i] = length;
        tr_memory_strides(m)[i] = source->strides ? source->strides[i] : stride;
        stride *= length;
    }
    return m;
}

Value tr_memoryview_new(VM *vm, ValueRef object) {
    MemoryviewObject *m = tr_memory_from(vm, object);
    return m ? tr_obj(m) : tr_undef();
}

static void give_back(VM *vm, MemoryviewObject *m) {
    if (!m->released) {
        m->released = true;
        tr_release_buffer(vm, &m->source);
    }
}

static void memory_dealloc(VM *vm, Object *self) {
    give_back(vm, (MemoryviewObject *)(void *)self);
    tr_object_free(vm, self);
}

static void memory_traverse(Object *self, GcVisit visit, void *context) {
    MemoryviewObject *m = (MemoryviewObject *)(void *)self;
    if (!m->released) {
        tr_gc_visit_value(m->source.owner, visit, context);
    }
}

static void memory_clear(VM *vm, Object *self) {
    MemoryviewObject *m = (MemoryviewObject *)(void *)self;
    if (m->exports == 0) {
        give_back(vm, m);
    }
}

static Value memory_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    (void)type; /* cannot be subclassed */
    Value object;
    if (!tr_bind_arguments(vm, "memoryview(object)", args, n, kw, &object)) {
        return tr_undef();
    }
    return tr_memoryview_new(vm, object);
}

/* ---- basics ---- */

static Value memory_repr(VM *vm, ValueRef self) {
    StrObject *s = tr_str_format(
        vm, tr_as_memoryview(self)->released ? "<released memory at %p>" : "<memory at %p>",
        (void *)self.o);
    return tr_str_value(s);
}

static bool memory_hash(VM *vm, ValueRef self, int64_t *out) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return false;
    }
    if (!m->readonly) {
        return tr_raise(vm, vm->exc.ValueError, "cannot hash writable memoryview object"), false;
    }
    const char *format = m->format[0] == '@' ? m->format + 1 : m->format;
    if (strcmp(format, "B") != 0 && strcmp(format, "b") != 0 && strcmp(format, "c") != 0) {
        tr_raise(vm, vm->exc.ValueError,
                 "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return false;
    }
    int64_t ignored;
    m->exports++; /* the exporter's hash may be user code */
    bool hashable = tr_hash(vm, m->source.owner, &ignored);
    m->exports--;
    size_t size = (size_t)(tr_memory_count(m) * m->item_size);
    BytesObject *copy = hashable ? tr_bytes_new(vm, NULL, size) : NULL;
    if (!copy) {
        return false;
    }
    tr_memory_gather(m, copy->data, false);
    *out = size ? tr_hash_bytes(copy->data, size, vm->hash_seed) : 0;
    tr_object_release(vm, copy);
    return true;
}

static int64_t memory_length(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return -1;
    }
    return m->ndim == 0 ? 1 : tr_memory_shape(m)[0];
}

static bool memory_get_buffer(VM *vm, ValueRef self, BufferView *view, int flags) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return false;
    }
    if ((flags & BUFFER_WRITE) && m->readonly) {
        return tr_raise(vm, vm->exc.BufferError, "memoryview: underlying buffer is not writable"),
               false;
    }
    if (!(flags & BUFFER_STRIDED) && !tr_memory_is_contiguous(m, 'C')) {
        return tr_raise(vm, vm->exc.BufferError,
                        "memoryview: underlying buffer is not C-contiguous"),
               false;
    }
    *view = (BufferView){.data = m->data,
                         .size = tr_memory_count(m) * m->item_size,
                         .item_size = m->item_size,
                         .format = m->format,
                         .ndim = m->ndim,
                         .shape = tr_memory_shape(m),
                         .strides = tr_memory_strides(m),
                         .readonly = m->readonly,
                         .owner = tr_retain(self)};
    m->exports++;
    return true;
}

static void memory_release_buffer(VM *vm, ValueRef self, BufferView *view) {
    (void)vm, (void)view;
    tr_as_memoryview(self)->exports--;
}

/* ---- methods ---- */

static TR_METHOD(memory_release) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    if (m->exports > 0) {
        return tr_raise(vm, vm->exc.BufferError, "memoryview has %lld exported buffer%s",
                        (long long)m->exports, m->exports == 1 ? "" : "s");
    }
    give_back(vm, m);
    return tr_none();
}

static TR_METHOD(memory_enter) {
    (void)n, (void)kw;
    return tr_memory_check(vm, tr_as_memoryview(args[0])) ? tr_retain(args[0]) : tr_undef();
}

static Value to_bytes(VM *vm, MemoryviewObject *m, bool fortran) {
    BytesObject *bytes = tr_bytes_new(vm, NULL, (size_t)(tr_memory_count(m) * m->item_size));
    if (!bytes) {
        return tr_undef();
    }
    tr_memory_gather(m, bytes->data, fortran);
    return tr_obj(bytes);
}

static TR_METHOD(memory_tobytes) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    bool fortran = false;
    if (!tr_is_undef(args[1]) && !tr_is_none(args[1])) {
        StrObject *order = tr_str_argument(vm, args[1], "tobytes() argument 'order' ");
        if (!order) {
            return tr_undef();
        }
        fortran = tr_str_equals_cstr(order, "F") ||
                  (tr_str_equals_cstr(order, "A") && !tr_memory_is_contiguous(m, 'C') &&
                   tr_memory_is_contiguous(m, 'F'));
        if (!fortran && !tr_str_equals_cstr(order, "C") && !tr_str_equals_cstr(order, "A")) {
            return tr_raise(vm, vm->exc.ValueError, "order must be 'C', 'F' or 'A'");
        }
    }
    return tr_memory_check(vm, m) ? to_bytes(vm, m, fortran) : tr_undef();
}

static TR_METHOD(memory_hex) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    if (!tr_memory_check(vm, m)) {
        return tr_undef();
    }
    Value bytes = to_bytes(vm, m, false);
    if (tr_is_error(bytes)) {
        return bytes;
    }
    Value result =
        tr_bytes_hex(vm, tr_as_bytes(bytes)->data, tr_as_bytes(bytes)->size, args[1], args[2]);
    tr_release(vm, bytes);
    return result;
}

static TR_METHOD(memory_toreadonly) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    MemoryviewObject *copy = tr_memory_check(vm, m) ? tr_memory_copy(vm, m, m->ndim) : NULL;
    if (!copy) {
        return tr_undef();
    }
    copy->readonly = true;
    return tr_obj(copy);
}

/* ---- cast ---- */

/* The shape argument: reads it into dims and returns the number of dimensions, -1 on error. */
static int read_shape(VM *vm, ValueRef v, int64_t *dims) {
    bool list = tr_is_list(v);
    if (!list && !tr_is_tuple(v)) {
        return tr_raise(vm, vm->exc.TypeError, "shape must be a list or a tuple"), -1;
    }
    size_t count = list ? tr_as_list(v)->size : tr_as_tuple(v)->size;
    if (count > MEMORY_MAX_DIMENSIONS) {
        tr_raise(vm, vm->exc.ValueError, "memoryview: number of dimensions must not exceed 64");
        return -1;
    }
    for (size_t i = 0; i < count; i++) {
        ValueRef item = list ? tr_list_at(tr_as_list(v), i) : tr_as_tuple(v)->items[i];
        if (!tr_is_int_like(item)) {
            tr_raise(vm, vm->exc.TypeError,
                     "memoryview.cast(): elements of shape must be integers");
            return -1;
        }
        if (!tr_to_clamped(vm, item, &dims[i])) {
            return -1;
        }
        if (dims[i] <= 0) {
            tr_raise(vm, vm->exc.ValueError,
                     "memoryview.cast(): elements of shape must be integers > 0");
            return -1;
        }
    }
    return (int)count;
}

static bool is_byte_format(const char *format) {
    format += format[0] == '@';
    return (format[0] == 'B' || format[0] == 'b' || format[0] == 'c') && !format[1];
}

static bool check_cast(VM *vm, MemoryviewObject *m, const char *format, int64_t item_size,
                       bool shaped, int ndim) {
    const char *message = NULL;
    if (!tr_memory_is_contiguous(m, 'C')) {
        message = "memoryview: casts are restricted to C-contiguous views";
    } else if ((shaped || m->ndim != 1) && tr_memory_count(m) == 0) {
        message = "memoryview: cannot cast view with zeros in shape or strides";
    } else if (shaped && m->ndim != 1 && ndim != 1) {
        message = "memoryview: cast must be 1D -> ND or ND -> 1D";
    }
    if (message) {
        return tr_raise(vm, vm->exc.TypeError, "%s", message), false;
    }
    if (item_size == 0) {
        tr_raise(vm, vm->exc.ValueError,
                 "memoryview: destination format must be a native single character format prefixed "
                 "with an "
                 "optional '@'");
        return false;
    }
    if (tr_memory_format_size(m->format) == 0) {
        tr_raise(vm, vm->exc.ValueError,
                 "memoryview: source format must be a native single character format prefixed with "
                 "an optional "
                 "'@'");
        return false;
    }
    if (!is_byte_format(m->format) && !is_byte_format(format)) {
        return tr_raise(vm, vm->exc.TypeError,
                        "memoryview: cannot cast between two non-byte formats"),
               false;
    }
    if (tr_memory_count(m) * m->item_size % item_size != 0) {
        return tr_raise(vm, vm->exc.TypeError, "memoryview: length is not a multiple of itemsize"),
               false;
    }
    return true;
}

static TR_METHOD(memory_cast) {
    (void)n, (void)kw;
    MemoryviewObject *m = tr_as_memoryview(args[0]);
    StrObject *format = tr_str_argument(vm, args[1], "cast() argument 'format' ");
    if (!format || !tr_memory_check(vm, m)) {
        return tr_undef();
    }
    int64_t dims[MEMORY_MAX_DIMENSIONS];
    bool shaped = !tr_is_undef(args[2]);
    int ndim = shaped ? read_shape(vm, args[2], dims) : 1;
    int64_t item_size = tr_memory_format_size(format->data);
    if (ndim < 0 || !check_cast(vm, m, format->data, item_size, shaped, ndim)) {
        return tr_undef();
    }
    int64_t size = tr_memory_count(m) * m->item_size;
    if (!shaped) {
        dims[0] = size / item_size;
    }
    int64_t product = item_size;
    for (int i = 0; i < ndim; i++) {
        if (__builtin_mul_overflow(product, dims[i], &product)) {
            product = -1;
            break;
        }
    }
    if (product != size) {
        return tr_raise(vm, vm->exc.TypeError,
                        "memoryview: product(shape) * itemsize != buffer size");
    }
    MemoryviewObject *cast = tr_memory_copy(vm, m, ndim);
    if (!cast) {
        return tr_undef();
    }
    memcpy(cast->own_format, format->data, format->size + 1); /* at most "@B" */
    cast->format = cast->own_format;
    cast->item_size = item_size;
    int64_t stride = item_size;
    for (int i = ndim - 1; i >= 0; i--) {
        tr_memory_shape(cast)[i] = dims[i];
        tr_memory_strides(cast)[i] = stride;
        stride *= dims[i];
    }
    return tr_obj(cast);
}

/* ---- attributes ---- */

static Value dims_tuple(VM *vm, MemoryviewObject *m, const int64_t *dims) {
    if (!tr_memory_check(vm, m)) {
        return tr_undef();
    }
    TupleObject *tuple = tr_tuple_new(vm, (size_t)m->ndim);
    for (int i = 0; tuple && i < m->ndim; i++) {
        tuple->items[i] = tr_int(dims[i]);
    }
    return tuple ? tr_obj(tuple) : tr_undef();
}

static Value get_shape(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return dims_tuple(vm, m, tr_memory_shape(m));
}

static Value get_strides(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return dims_tuple(vm, m, tr_memory_strides(m));
}

static Value get_suboffsets(VM *vm, ValueRef self) {
    return tr_memory_check(vm, tr_as_memoryview(self)) ? tr_retain(vm->empty_tuple) : tr_undef();
}

static Value get_format(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_str_value(tr_str_from_cstr(vm, m->format)) : tr_undef();
}

static Value get_itemsize(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_int(m->item_size) : tr_undef();
}

static Value get_nbytes(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_int(tr_memory_count(m) * m->item_size) : tr_undef();
}

static Value get_ndim(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_int(m->ndim) : tr_undef();
}

static Value get_readonly(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_bool(m->readonly) : tr_undef();
}

static Value get_obj(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_retain(m->source.owner) : tr_undef();
}

static Value get_c_contiguous(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_bool(tr_memory_is_contiguous(m, 'C')) : tr_undef();
}

static Value get_f_contiguous(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m) ? tr_bool(tr_memory_is_contiguous(m, 'F')) : tr_undef();
}

static Value get_contiguous(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    return tr_memory_check(vm, m)
               ? tr_bool(tr_memory_is_contiguous(m, 'C') || tr_memory_is_contiguous(m, 'F'))
               : tr_undef();
}

/* ---- iteration ---- */

typedef struct MemoryIterator {
    Object base;
    MemoryviewObject *memory; /* NULL when exhausted */
    int64_t index, length;
} MemoryIterator;

static Value memory_iter(VM *vm, ValueRef self) {
    MemoryviewObject *m = tr_as_memoryview(self);
    if (!tr_memory_check(vm, m)) {
        return tr_undef();
    }
    if (m->ndim != 1) {
        return tr_raise(vm, m->ndim == 0 ? vm->exc.TypeError : vm->exc.NotImplementedError,
                        m->ndim == 0 ? "invalid indexing of 0-dim memory"
                                     : "multi-dimensional sub-views are not implemented");
    }
    MemoryIterator *iterator = tr_object_new(vm, vm->type.memory_iterator, sizeof *iterator);
    if (!iterator) {
        return tr_undef();
    }
    iterator->memory = tr_object_retain(m);
    iterator->length = tr_memory_shape(m)[0];
    return tr_obj(iterator);
}

static Value iterator_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static Value iterator_next(VM *vm, ValueRef self) {
    MemoryIterator *iterator = (MemoryIterator *)(void *)self.o;
    MemoryviewObject *m = iterator->memory;
    if (!m) {
        return tr_undef();
    }
    if (iterator->index < iterator->length) {
        return tr_memory_check(vm, m) ? tr_memory_item_at(vm, m, iterator->index++) : tr_undef();
    }
    iterator->memory = NULL;
    tr_object_release(vm, m);
    return tr_undef();
}

static void iterator_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((MemoryIterator *)(void *)self)->memory);
    tr_object_free(vm, self);
}

static void iterator_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((MemoryIterator *)(void *)self)->memory, visit, context);
}

static void iterator_clear(VM *vm, Object *self) {
    MemoryIterator *iterator = (MemoryIterator *)(void *)self;
    MemoryviewObject *m = iterator->memory;
    iterator->memory = NULL;
    tr_object_release(vm, m);
}

/* ---- tables ---- */

static const BuiltinDef memory_methods[] = {
    {"cast(self, /, format, shape=<unset>)", memory_cast,
     "The same memory with another format or shape.", 0},
    {"hex(self, /, sep=<unset>, bytes_per_sep=1)", memory_hex,
     "Two hexadecimal digits per byte, with sep between groups.", 0},
    {"release(self, /)", memory_release,
     "Gives the buffer back to its owner; the view is dead afterwards.", 0},
    {"tobytes(self, /, order='C')", memory_tobytes, "The elements as bytes, in C or Fortran order.",
     0},
    {"tolist(self, /)", tr_memorym_tolist, "The elements as a list, nested for several dimensions.",
     0},
    {"toreadonly(self, /)", memory_toreadonly, "The same memory, not writable through the result.",
     0},
    {"__enter__(self, /)", memory_enter, NULL, 0},
    {"__exit__(self, exc_type=None, exc_value=None, traceback=None, /)", memory_release, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef memory_getsets[] = {
    {"obj", get_obj, NULL, "The object whose memory this is."},
    {"nbytes", get_nbytes, NULL, "Size of all elements in bytes."},
    {"readonly", get_readonly, NULL, "Is writing refused?"},
    {"itemsize", get_itemsize, NULL, "Size of an element in bytes."},
    {"format", get_format, NULL, "Format of an element, in the syntax of the struct module."},
    {"ndim", get_ndim, NULL, "Number of dimensions."},
    {"shape", get_shape, NULL, "Length of each dimension."},
    {"strides", get_strides, NULL, "Bytes from one element to the next, per dimension."},
    {"suboffsets", get_suboffsets, NULL, "Always ()."},
    {"c_contiguous", get_c_contiguous, NULL, "Do the elements lie in C order without gaps?"},
    {"f_contiguous", get_f_contiguous, NULL, "Do they lie in Fortran order without gaps?"},
    {"contiguous", get_contiguous, NULL, "One of the two."},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots memory_slots = {
    .dealloc = memory_dealloc,
    .traverse = memory_traverse,
    .clear = memory_clear,
    .create = memory_create,
    .repr = memory_repr,
    .hash = memory_hash,
    .compare = tr_memory_compare,
    .iter = memory_iter,
    .length = memory_length,
    .get_item = tr_memory_get_item,
    .set_item = tr_memory_set_item,
    .get_buffer = memory_get_buffer,
    .release_buffer = memory_release_buffer,
};

static const TypeSpec memory_spec = {
    .name = "memoryview",
    .instance_size = sizeof(MemoryviewObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_IMMUTABLE | TYPE_SEQUENCE,
    .doc = "memoryview(object)\n\nThe memory of an object that supports the buffer protocol.",
    .slots = &memory_slots,
    .methods = memory_methods,
    .getsets = memory_getsets,
    .text_signature = "(object)",
};

static const TypeSlots iterator_slots = {
    .dealloc = iterator_dealloc,
    .traverse = iterator_traverse,
    .clear = iterator_clear,
    .iter = iterator_self,
    .next = iterator_next,
};

static const TypeSpec iterator_spec = {
    .name = "memory_iterator",
    .instance_size = sizeof(MemoryIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_IMMUTABLE | TYPE_NO_NEW,
    .slots = &iterator_slots,
};

bool tr_memoryview_init_type(VM *vm) {
    vm->type.memoryview = tr_type_new_builtin(vm, &memory_spec, NULL);
    vm->type.memory_iterator = tr_type_new_builtin(vm, &iterator_spec, NULL);
    return vm->type.memoryview && vm->type.memory_iterator;
}
