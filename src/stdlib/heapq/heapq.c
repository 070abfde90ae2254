/* The module _heapq: binary heaps in lists, smallest item first (and largest first, for the
 * functions named _max).
 *
 * Items are moved inside the list by swapping, so the list is a permutation of itself at every
 * comparison: those may be user code, which may also change the list; a change of its size is a
 * RuntimeError. Sinking goes to the bottom first and up from there, as CPython does: fewer
 * comparisons on average, and the same order of them. */
#include "stdlib/heapq/heapq.h"

#include "objects/list_impl.h"
#include "objects/seq.h"

static inline void swap(ListObject *list, size_t i, size_t j) {
    Payload item = list->items[i];
    list->items[i] = list->items[j];
    list->items[j] = item;
    if (list->tags) {
        uint8_t tag = list->tags[i];
        list->tags[i] = list->tags[j];
        list->tags[j] = tag;
    }
}

/* Does item i belong above item j? 1, 0, -1. */
static int above(VM *vm, ListObject *list, size_t i, size_t j, bool max) {
    Value a = tr_list_at(list, max ? j : i);
    Value b = tr_list_at(list, max ? i : j);
    if (!list->tags && list->item_tag == TAG_INT) {
        return a.i < b.i;
    }
    size_t size = list->size;
    tr_retain(a);
    tr_retain(b);
    int less = tr_value_less(vm, &a, &b);
    tr_release(vm, a);
    tr_release(vm, b);
    if (less >= 0 && list->size != size) {
        tr_raise(vm, vm->exc.RuntimeError, "list changed size during iteration");
        return -1;
    }
    return less;
}

/* Lets the item at `position` rise, not above `start`. */
static bool rise(VM *vm, ListObject *list, size_t start, size_t position, bool max) {
    while (position > start) {
        size_t parent = (position - 1) / 2;
        int order = above(vm, list, position, parent, max);
        if (order < 0) {
            return false;
        }
        if (!order) {
            break;
        }
        swap(list, position, parent);
        position = parent;
    }
    return true;
}

/* Lets the item at `position` sink to where it belongs. */
static bool sink(VM *vm, ListObject *list, size_t position, bool max) {
    size_t start = position;
    size_t limit = list->size / 2; /* from here on there are no children */
    while (position < limit) {
        size_t child = 2 * position + 1;
        if (child + 1 < list->size) {
            int order = above(vm, list, child, child + 1, max);
            if (order < 0) {
                return false;
            }
            child += !order;
        }
        swap(list, position, child);
        position = child;
    }
    return rise(vm, list, start, position, max);
}

static bool as_heap(VM *vm, const char *name, ValueRef v, bool only, ListObject **out) {
    if (!tr_is_list(v)) {
        tr_raise(vm, vm->exc.TypeError, "%s() argument %smust be list, not %T", name,
                 only ? "" : "1 ", v);
        return false;
    }
    *out = tr_as_list(v);
    return true;
}

static Value push(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *heap;
    if (!as_heap(vm, "heappush", args[0], false, &heap) || !tr_list_append(vm, heap, args[1]) ||
        !rise(vm, heap, 0, heap->size - 1, false)) {
        return tr_undef();
    }
    return tr_none();
}

static Value pop_with(VM *vm, const char *name, ValueRef v, bool max) {
    ListObject *heap;
    if (!as_heap(vm, name, v, true, &heap)) {
        return tr_undef();
    }
    if (heap->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "index out of range");
    }
    swap(heap, 0, heap->size - 1);
    Value top = tr_list_pop(vm, heap, heap->size - 1);
    if (!tr_is_error(top) && heap->size && !sink(vm, heap, 0, max)) {
        tr_release(vm, top);
        return tr_undef();
    }
    return top;
}

static Value pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return pop_with(vm, "heappop", args[0], false);
}

static Value pop_max(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return pop_with(vm, "_heappop_max", args[0], true);
}

/* Puts `item` in the place of the top, which is returned. The heap is not empty. */
static Value exchange_top(VM *vm, ListObject *heap, ValueRef item, bool max) {
    Value top = tr_retain(tr_list_at(heap, 0));
    if (!tr_list_set(vm, heap, 0, item) || !sink(vm, heap, 0, max)) {
        tr_release(vm, top);
        return tr_undef();
    }
    return top;
}

static Value replace_with(VM *vm, const char *name, const Value *args, bool max) {
    ListObject *heap;
    if (!as_heap(vm, name, args[0], false, &heap)) {
        return tr_undef();
    }
    if (heap->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "index out of range");
    }
    return exchange_top(vm, heap, args[1], max);
}

static Value replace(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return replace_with(vm, "heapreplace", args, false);
}

static Value replace_max(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return replace_with(vm, "_heapreplace_max", args, true);
}

static Value push_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *heap;
    if (!as_heap(vm, "heappushpop", args[0], false, &heap)) {
        return tr_undef();
    }
    if (heap->size == 0) {
        return tr_retain(args[1]);
    }
    Value top = tr_retain(tr_list_at(heap, 0));
    int smaller = tr_value_less(vm, &top, &args[1]);
    tr_release(vm, top);
    if (smaller < 0) {
        return tr_undef();
    }
    if (!smaller) {
        return tr_retain(args[1]);
    }
    if (heap->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "index out of range");
    }
    return exchange_top(vm, heap, args[1], false);
}

static Value heapify_with(VM *vm, const char *name, ValueRef v, bool max) {
    ListObject *heap;
    if (!as_heap(vm, name, v, true, &heap)) {
        return tr_undef();
    }
    for (size_t i = heap->size / 2; i-- > 0;) {
        if (i >= heap->size || !sink(vm, heap, i, max)) {
            return tr_error_pending(vm) ? tr_undef() : tr_none();
        }
    }
    return tr_none();
}

static Value heapify(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return heapify_with(vm, "heapify", args[0], false);
}

static Value heapify_max(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return heapify_with(vm, "_heapify_max", args[0], true);
}

static const BuiltinDef functions[] = {
    {"heappush(heap, item, /)", push, "Push item onto heap, maintaining the heap invariant.", 0},
    {"heappushpop(heap, item, /)", push_pop,
     "Push item on the heap, then pop and return the smallest item from the heap.\n\nThe combined "
     "action runs more "
     "efficiently than heappush() followed by\na separate call to heappop().",
     0},
    {"heappop(heap, /)", pop, "Pop the smallest item off the heap, maintaining the heap invariant.",
     0},
    {"heapreplace(heap, item, /)", replace,
     "Pop and return the current smallest value, and add the new item.\n\nThis is more efficient "
     "than heappop() followed by "
     "heappush(), and can be\nmore appropriate when using a fixed-size heap.  Note that the "
     "value\nreturned may be larger "
     "than item!",
     0},
    {"heapify(heap, /)", heapify, "Transform list into a heap, in-place, in O(len(heap)) time.", 0},
    {"_heappop_max(heap, /)", pop_max, "Maxheap variant of heappop.", 0},
    {"_heapify_max(heap, /)", heapify_max, "Maxheap variant of heapify.", 0},
    {"_heapreplace_max(heap, item, /)", replace_max, "Maxheap variant of heapreplace.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr__heapq_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_heapq");
    if (module && !tr_module_add_functions(vm, module, functions)) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
