/* Helpers that the container types share: constructor arguments, slices, repeat counts, text under
 * construction.
 *
 * Everything here is internal to src/objects and the native modules that define containers of their
 * own. The functions that take a slice work in two steps, because reading the bounds may run user
 * code (`__index__`) which changes the sequence: first tr_slice_unpack(), then tr_slice_adjust()
 * with the length as it is *afterwards*. */
#ifndef TR_OBJECTS_SEQ_H
#define TR_OBJECTS_SEQ_H

#include "base/buffer.h"
#include "objects/function.h"
#include "objects/str.h"

/* "x expected at most 1 argument, got 2", "x() takes no keyword arguments": what constructors
 * written in C say. */
bool tr_args_check(VM *vm, const char *name, uint32_t n, const KwNames *kw, uint32_t min,
                   uint32_t max) TR_MUST_CHECK;

typedef struct SliceBounds {
    int64_t start, stop, step;
} SliceBounds;
/* Reads a slice object; missing bounds become extreme values. May run user code. */
bool tr_slice_unpack(VM *vm, ValueRef slice, SliceBounds *bounds) TR_MUST_CHECK;
/* Fits the bounds to a sequence of `length`; returns the number of items. No user code, cannot
 * fail. */
int64_t tr_slice_adjust(SliceBounds *bounds, int64_t length);

bool tr_has_index(VM *vm, ValueRef v); /* can v be an index: int-like or with __index__ */
/* The index in `key` for a sequence of `length` items, negative ones counted from the end, as a
 * position that may still be out of range (then >= length or < 0). `what` names the sequence in the
 * TypeError: "list indices must be integers or slices, not x". */
bool tr_seq_index(VM *vm, ValueRef key, const char *what, int64_t *index) TR_MUST_CHECK;
/* The count of `seq * count`: TypeError "can't multiply sequence by non-int of type 'x'",
 * OverflowError; never negative. */
bool tr_seq_repeat_count(VM *vm, ValueRef count, int64_t *out) TR_MUST_CHECK;
/* index(x, start, stop): clamps an optional bound. UNDEF leaves *out alone. */
bool tr_seq_bound(VM *vm, ValueRef bound, int64_t length, int64_t *out) TR_MUST_CHECK;

/* tr_stack_check() whose message says what was being done, as CPython's does. */
bool tr_stack_check_compare(VM *vm) TR_MUST_CHECK;
bool tr_stack_check_repr(VM *vm) TR_MUST_CHECK;

/* Appends repr(v). */
bool tr_repr_append(VM *vm, StrBuf *out, ValueRef v) TR_MUST_CHECK;
/* Turns the buffer into a str and frees it; reports a failed buffer as MemoryError. */
Value tr_strbuf_to_value(VM *vm, StrBuf *out);

/* Decides a == b without user code where that is possible: 1, 0, or -2 = ask tr_equal(). */
static inline int tr_quick_equal(ValueRef a, ValueRef b) {
    if (a.tag == b.tag) {
        if (a.bits == b.bits) {
            return 1;
        }
        switch (a.tag) {
        case TAG_INT:
        case TAG_BOOL:
        case TAG_PTR:
            return 0;
        case TAG_FLOAT:
            return a.f == b.f;
        case TAG_NONE:
        case TAG_NOTIMPL:
        case TAG_ELLIPSIS:
            return 1;
        case TAG_STR: {
            const StrObject *s = (const StrObject *)(const void *)a.o;
            const StrObject *t = (const StrObject *)(const void *)b.o;
            return s->size == t->size && memcmp(s->data, t->data, s->size) == 0;
        }
        default:
            return -2;
        }
    }
    return -2;
}

/* a == b as containers see it, keeping both alive while user code runs: 1, 0, -1. */
static inline int tr_equal_held(VM *vm, ValueRef a, ValueRef b) {
    int quick = tr_quick_equal(a, b);
    if (quick != -2) {
        return quick;
    }
    Value held_a = tr_retain(a);
    Value held_b = tr_retain(b);
    int equal = tr_equal(vm, held_a, held_b);
    tr_release(vm, held_a);
    tr_release(vm, held_b);
    return equal;
}

/* Tuples: where an instance of a subclass keeps its `__dict__` (behind the last item). Only with
 * TYPE_HAS_DICT. */
DictObject **tr_tuple_dict_slot(TupleObject *tuple);

#endif
