/* What the two files of the module array share: the object, and how its items are read and written.
 */
#ifndef TR_STDLIB_ARRAY_IMPL_H
#define TR_STDLIB_ARRAY_IMPL_H

#include "objects/function.h"
#include "objects/seq.h"

typedef struct ArrayObject ArrayObject;

typedef struct ArrayKind {
    char code;
    uint8_t size;       /* bytes of an item */
    const char *format; /* of its buffers */
    Value (*get)(VM *vm, const char *item);
    bool (*set)(VM *vm, char *item,
                ValueRef value); /* checked conversion; false = exception, *item untouched */
} ArrayKind;

struct ArrayObject {
    Object base;
    const ArrayKind *kind;
    size_t size, capacity; /* items */
    char *data;
    int64_t exports; /* live buffers: resizing is a BufferError while > 0 */
};

/* NULL = no such type code. */
const ArrayKind *tr_array_kind(char code);

static inline ArrayObject *tr_as_array(ValueRef v) {
    return (ArrayObject *)(void *)v.o;
}
static inline char *tr_array_item(const ArrayObject *array, size_t index) {
    return array->data + index * array->kind->size;
}
bool tr_is_array(ValueRef v);
/* An empty array of the class of `like`'s builtin base and of `like`'s kind, with `size` zeroed
 * items. */
ArrayObject *tr_array_new_like(VM *vm, const ArrayObject *like, size_t size) TR_MUST_CHECK;
/* Makes the array `size` items long; new ones are zero. BufferError while exported. */
bool tr_array_resize(VM *vm, ArrayObject *array, size_t size) TR_MUST_CHECK;
bool tr_array_append(VM *vm, ArrayObject *array, ValueRef value) TR_MUST_CHECK;
bool tr_array_extend(VM *vm, ArrayObject *array, ValueRef iterable) TR_MUST_CHECK;
/* Replaces items [start, stop) by `count` uninitialised ones; false = exception, nothing changed.
 */
bool tr_array_splice(VM *vm, ArrayObject *array, size_t start, size_t stop,
                     size_t count) TR_MUST_CHECK;
Value tr_array_to_list(VM *vm, const ArrayObject *array);
Value tr_array_to_text(VM *vm, const ArrayObject *array); /* of kind 'u' */

extern const BuiltinDef tr_array_methods[];

#endif
