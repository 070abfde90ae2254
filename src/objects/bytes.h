/* BytesObject (immutable) and BytearrayObject (growable, cannot be resized while exported),
 * memoryview. */
#ifndef TR_OBJECTS_BYTES_H
#define TR_OBJECTS_BYTES_H

#include "objects/ops.h"

typedef struct BytesObject {
    Object base;
    size_t size;
    uint64_t hash; /* 0 = not computed */
    char data[];   /* NUL-terminated */
} BytesObject;

typedef struct BytearrayObject {
    Object base;
    size_t size, capacity;
    char *data; /* start of the live bytes */
    char *block;
    int64_t exports; /* live buffers; resizing is a BufferError while > 0 */
} BytearrayObject;

BytesObject *tr_bytes_new(VM *vm, const char *data,
                          size_t size) TR_MUST_CHECK; /* data NULL: zeroed */
BytearrayObject *tr_bytearray_new(VM *vm, const char *data, size_t size) TR_MUST_CHECK;
Value tr_memoryview_new(VM *vm, ValueRef object);
static inline BytesObject *tr_as_bytes(ValueRef v) {
    return (BytesObject *)(void *)v.o;
}
/* str.encode(): a bytes object. */
Value tr_str_encode(VM *vm, StrObject *s, const char *encoding, const char *errors);
DictObject **tr_bytes_dict_slot(BytesObject *bytes); /* as tr_str_dict_slot() */
bool tr_bytes_init_types(VM *vm)
    TR_MUST_CHECK; /* bytes, bytearray, memoryview and their iterators */

#endif
