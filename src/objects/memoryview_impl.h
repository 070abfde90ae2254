/* The layout of memoryview objects, for memoryview.c (the type) and memoryview_items.c (elements).
 */
#ifndef TR_OBJECTS_MEMORYVIEW_IMPL_H
#define TR_OBJECTS_MEMORYVIEW_IMPL_H

#include "objects/bytes_impl.h"

enum { MEMORY_MAX_DIMENSIONS = 64 };

typedef struct MemoryviewObject {
    Object base;
    BufferView source; /* what was taken from the exporter; given back by release */
    bool released;
    bool readonly;
    int ndim;
    int64_t exports; /* buffers that others hold of this view */
    char *data;      /* of the element with all indexes 0 */
    int64_t item_size;
    const char *format; /* the exporter's, or `own_format` after a cast */
    char own_format[4];
    int64_t dims[]; /* shape[ndim], then strides[ndim] */
} MemoryviewObject;

static inline int64_t *tr_memory_shape(MemoryviewObject *m) {
    return m->dims;
}
static inline int64_t *tr_memory_strides(MemoryviewObject *m) {
    return m->dims + m->ndim;
}
static inline MemoryviewObject *tr_as_memoryview(ValueRef v) {
    return (MemoryviewObject *)(void *)v.o;
}
int64_t tr_memory_count(MemoryviewObject *m);                    /* elements */
bool tr_memory_is_contiguous(MemoryviewObject *m, char order);   /* 'C' or 'F' */
bool tr_memory_check(VM *vm, MemoryviewObject *m) TR_MUST_CHECK; /* ValueError if released */
MemoryviewObject *tr_memory_alloc(VM *vm, int ndim) TR_MUST_CHECK;
/* A view of the same memory with the same shape. */
MemoryviewObject *tr_memory_copy(VM *vm, MemoryviewObject *m, int ndim) TR_MUST_CHECK;
MemoryviewObject *tr_memory_from(VM *vm, ValueRef object) TR_MUST_CHECK;
/* Copies all elements, in C or Fortran order, to `to`. */
void tr_memory_gather(MemoryviewObject *m, char *to, bool fortran);

/* memoryview_items.c */
/* Size of a native format ("B", "@i"), 0 if it is not one. */
int64_t tr_memory_format_size(const char *format);
Value tr_memory_get_item(VM *vm, ValueRef self, ValueRef key);
bool tr_memory_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value);
Value tr_memory_item_at(VM *vm, MemoryviewObject *m,
                        int64_t index); /* first dimension; ndim is 1 */
Value tr_memory_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op);
TR_METHOD(tr_memorym_tolist);

#endif
