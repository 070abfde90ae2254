/* The module _bisect: bisect_left, bisect_right, insort_left, insort_right.
 *
 * Lists are searched without calls for ints, floats and strings (tr_value_less); any other sequence
 * through its `__getitem__`. A comparison may change the list, so its size is looked at in every
 * round. */
#include "stdlib/bisect/bisect.h"

#include "objects/list_impl.h"
#include "objects/seq.h"

/* The item at `index`, or its key. Owned. */
static Value key_at(VM *vm, ValueRef sequence, int64_t index, ValueRef key) {
    Value item;
    if (sequence.tag == TAG_LIST && (uint64_t)index < tr_as_list(sequence)->size) {
        item = tr_retain(tr_list_at(tr_as_list(sequence), (size_t)index));
    } else {
        item = tr_get_item(vm, sequence, tr_int(index));
    }
    if (tr_is_error(item) || tr_is_none(key)) {
        return item;
    }
    Value result = tr_call1(vm, key, item);
    tr_release(vm, item);
    return result;
}

/* Where `x` belongs in sequence[low:high], before (left) or behind items equal to it; -1 =
 * exception. */
static int64_t search(VM *vm, ValueRef sequence, ValueRef x, int64_t low, int64_t high,
                      ValueRef key, bool left) {
    if (low < 0) {
        tr_raise(vm, vm->exc.ValueError, "lo must be non-negative");
        return -1;
    }
    if (high == -1) {
        high = tr_length(vm, sequence);
        if (high < 0) {
            return -1;
        }
    }
    while (low < high) {
        int64_t middle = (int64_t)(((uint64_t)low + (uint64_t)high) / 2);
        Value item = key_at(vm, sequence, middle, key);
        if (tr_is_error(item)) {
            return -1;
        }
        int less = left ? tr_value_less(vm, &item, &x) : tr_value_less(vm, &x, &item);
        tr_release(vm, item);
        if (less < 0) {
            return -1;
        }
        if (less == left) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static int64_t search_args(VM *vm, const Value *args, ValueRef x, bool left) {
    int64_t low = 0;
    int64_t high = -1;
    if (args[2].tag != TAG_UNDEF && !tr_to_index(vm, args[2], &low)) {
        return -1;
    }
    if (args[3].tag != TAG_UNDEF && !tr_is_none(args[3]) && !tr_to_index(vm, args[3], &high)) {
        return -1;
    }
    return search(vm, args[0], x, low, high, args[4].tag == TAG_UNDEF ? tr_none() : args[4], left);
}

static Value bisect(VM *vm, const Value *args, bool left) {
    int64_t position = search_args(vm, args, args[1], left);
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value insort(VM *vm, const Value *args, bool left) {
    Value x = args[4].tag == TAG_UNDEF || tr_is_none(args[4]) ? tr_retain(args[1])
                                                              : tr_call1(vm, args[4], args[1]);
    if (tr_is_error(x)) {
        return x;
    }
    int64_t position = search_args(vm, args, x, left);
    tr_release(vm, x);
    if (position < 0) {
        return tr_undef();
    }
    if (args[0].tag == TAG_LIST) {
        ListObject *list = tr_as_list(args[0]);
        size_t index = TR_MIN((size_t)position, list->size);
        return tr_list_insert(vm, list, index, args[1]) ? tr_none() : tr_undef();
    }
    Value method = tr_get_attr_cstr(vm, args[0], "insert");
    if (tr_is_error(method)) {
        return method;
    }
    Value result = tr_call2(vm, method, tr_int(position), args[1]);
    tr_release(vm, method);
    if (tr_is_error(result)) {
        return result;
    }
    tr_release(vm, result);
    return tr_none();
}

static Value bisect_left(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return bisect(vm, args, true);
}
static Value bisect_right(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return bisect(vm, args, false);
}
static Value insort_left(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return insort(vm, args, true);
}
static Value insort_right(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return insort(vm, args, false);
}

static const BuiltinDef functions[] = {
    {"bisect_left(a, x, lo=0, hi=None, *, key=None)", bisect_left,
     "Return the index where to insert item x in list a, assuming a is sorted.\n\n"
     "The return value i is such that all e in a[:i] have e < x, and all e in\na[i:] have e >= x.  "
     "So if x already appears "
     "in the list, i points just\nbefore the leftmost x already there.\n\n"
     "Optional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.",
     0},
    {"bisect_right(a, x, lo=0, hi=None, *, key=None)", bisect_right,
     "Return the index where to insert item x in list a, assuming a is sorted.\n\n"
     "The return value i is such that all e in a[:i] have e <= x, and all e in\na[i:] have e > x.  "
     "So if x already appears "
     "in the list, i points just\nbeyond the rightmost x already there\n\n"
     "Optional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.",
     0},
    {"insort_left(a, x, lo=0, hi=None, *, key=None)", insort_left,
     "Insert item x in list a, and keep it sorted assuming a is sorted.\n\n"
     "If x is already in a, insert it to the left of the leftmost x.\n\n"
     "Optional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.",
     0},
    {"insort_right(a, x, lo=0, hi=None, *, key=None)", insort_right,
     "Insert item x in list a, and keep it sorted assuming a is sorted.\n\n"
     "If x is already in a, insert it to the right of the rightmost x.\n\n"
     "Optional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.",
     0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr__bisect_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_bisect");
    if (module && !tr_module_add_functions(vm, module, functions)) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
