/* Helpers that the container types share; see seq.h. */
#include "objects/seq.h"

#include "base/alloc.h"
#include "objects/number.h"

bool tr_args_check(VM *vm, const char *name, uint32_t n, const KwNames *kw, uint32_t min,
                   uint32_t max) {
    if (TR_UNLIKELY(kw && kw->count)) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (TR_UNLIKELY(n < min || n > max)) {
        uint32_t wanted = n < min ? min : max;
        const char *bound = min == max ? "" : n < min ? "at least " : "at most ";
        tr_raise(vm, vm->exc.TypeError, "%s expected %s%u argument%s, got %u", name, bound, wanted,
                 wanted == 1 ? "" : "s", n);
        return false;
    }
    return true;
}

bool tr_has_index(VM *vm, ValueRef v) {
    return tr_is_int_like(v) || (v.tag >= TAG_HEAP && tr_type_of(vm, v)->slots.unary[UN_INDEX]);
}

static bool slice_bound(VM *vm, ValueRef v, int64_t *out) {
    if (TR_LIKELY(v.tag == TAG_INT)) {
        *out = v.i;
        return true;
    }
    if (!tr_has_index(vm, v)) {
        tr_raise(vm, vm->exc.TypeError,
                 "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return tr_to_clamped(vm, v, out);
}

bool tr_slice_unpack(VM *vm, ValueRef slice, SliceBounds *bounds) {
    const SliceObject *s = (const SliceObject *)(const void *)slice.o;
    bounds->step = 1;
    if (s->step.tag != TAG_NONE) {
        if (!slice_bound(vm, s->step, &bounds->step)) {
            return false;
        }
        if (bounds->step == 0) {
            tr_raise(vm, vm->exc.ValueError, "slice step cannot be zero");
            return false;
        }
        if (bounds->step < -INT64_MAX) {
            bounds->step = -INT64_MAX; /* so that -step is representable */
        }
    }
    bounds->start = bounds->step < 0 ? INT64_MAX : 0;
    bounds->stop = bounds->step < 0 ? INT64_MIN : INT64_MAX;
    if (s->start.tag != TAG_NONE && !slice_bound(vm, s->start, &bounds->start)) {
        return false;
    }
    return s->stop.tag == TAG_NONE || slice_bound(vm, s->stop, &bounds->stop);
}

static int64_t clamp_bound(int64_t bound, int64_t length, bool backwards) {
    if (bound < 0) {
        /* INT64_MIN + length cannot overflow: length is not negative. */
        bound += length;
        return bound < 0 ? (backwards ? -1 : 0) : bound;
    }
    return bound >= length ? (backwards ? length - 1 : length) : bound;
}

int64_t tr_slice_adjust(SliceBounds *bounds, int64_t length) {
    bool backwards = bounds->step < 0;
    bounds->start = clamp_bound(bounds->start, length, backwards);
    bounds->stop = clamp_bound(bounds->stop, length, backwards);
    if (backwards) {
        return bounds->stop < bounds->start ? (bounds->start - bounds->stop - 1) / -bounds->step + 1
                                            : 0;
    }
    return bounds->start < bounds->stop ? (bounds->stop - bounds->start - 1) / bounds->step + 1 : 0;
}

bool tr_seq_index(VM *vm, ValueRef key, const char *what, int64_t *index) {
    if (TR_LIKELY(key.tag == TAG_INT)) {
        *index = key.i;
        return true;
    }
    if (!tr_has_index(vm, key)) {
        tr_raise(vm, vm->exc.TypeError, "%s indices must be integers or slices, not %T", what, key);
        return false;
    }
    return tr_to_index(vm, key, index);
}

bool tr_seq_repeat_count(VM *vm, ValueRef count, int64_t *out) {
    if (TR_LIKELY(count.tag == TAG_INT)) {
        *out = count.i < 0 ? 0 : count.i;
        return true;
    }
    if (!tr_has_index(vm, count)) {
        tr_raise(vm, vm->exc.TypeError, "can't multiply sequence by non-int of type '%T'", count);
        return false;
    }
    Value number = tr_index(vm, count);
    if (tr_is_error(number)) {
        return false;
    }
    int64_t value = 0;
    bool fits = tr_int_to_int64(tr_int_value(number), &value);
    tr_release(vm, number);
    if (!fits) {
        tr_raise(vm, vm->exc.OverflowError, "cannot fit '%T' into an index-sized integer", count);
        return false;
    }
    *out = value < 0 ? 0 : value;
    return true;
}

bool tr_seq_bound(VM *vm, ValueRef bound, int64_t length, int64_t *out) {
    if (bound.tag == TAG_UNDEF) {
        return true;
    }
    if (!tr_has_index(vm, bound)) {
        tr_raise(vm, vm->exc.TypeError,
                 "slice indices must be integers or have an __index__ method");
        return false;
    }
    if (!tr_to_clamped(vm, bound, out)) {
        return false;
    }
    if (*out < 0) {
        *out += length;
        if (*out < 0) {
            *out = 0;
        }
    }
    return true;
}

static TR_COLD bool too_deep(VM *vm, const char *what) {
    tr_error_clear(vm);
    tr_raise(vm, vm->exc.RecursionError, "maximum recursion depth exceeded %s", what);
    return true;
}

bool tr_stack_check_compare(VM *vm) {
    return tr_stack_check(vm) && too_deep(vm, "in comparison");
}

bool tr_stack_check_repr(VM *vm) {
    return tr_stack_check(vm) && too_deep(vm, "while getting the repr of an object");
}

bool tr_repr_append(VM *vm, StrBuf *out, ValueRef v) {
    Value text = tr_repr(vm, v);
    if (tr_is_error(text)) {
        return false;
    }
    const StrObject *s = tr_as_str(text);
    tr_strbuf_append(out, s->data, s->size);
    tr_release(vm, text);
    return true;
}

Value tr_strbuf_to_value(VM *vm, StrBuf *out) {
    Value result = tr_undef();
    if (tr_strbuf_ok(out)) {
        result = tr_str_value(tr_str_new(vm, out->data ? out->data : "", out->size));
    } else {
        tr_raise_no_memory(vm);
    }
    tr_strbuf_free(out);
    return result;
}
