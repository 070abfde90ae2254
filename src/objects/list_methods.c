/* list: methods, slices, repetition and searching; list.c has the storage. */
#include "base/alloc.h"
#include "objects/generic_alias.h"
#include "objects/list_impl.h"
#include "objects/number.h"
#include "objects/seq.h"

/* ---- searching ---- */

int64_t tr_list_find(VM *vm, ListObject *list, ValueRef item, int64_t start, int64_t stop) {
    if (!list->tags && list->item_tag == item.tag &&
        (item.tag == TAG_INT || item.tag == TAG_BOOL)) {
        int64_t limit = TR_MIN(stop, (int64_t)list->size);
        for (int64_t i = start; i < limit; i++) {
            if (list->items[i].i == item.i) {
                return i;
            }
        }
        return -1;
    }
    /* The size is read again in every round: == may be user code that changes the list. */
    for (int64_t i = start; i < stop && i < (int64_t)list->size; i++) {
        int equal = tr_equal_held(vm, tr_list_at(list, (size_t)i), item);
        if (equal != 0) {
            return equal < 0 ? -2 : i;
        }
    }
    return -1;
}

/* ---- slices ---- */

Value tr_list_get_slice(VM *vm, ListObject *list, ValueRef slice) {
    SliceBounds bounds;
    if (!tr_slice_unpack(vm, slice, &bounds)) {
        return tr_undef();
    }
    int64_t count = tr_slice_adjust(&bounds, (int64_t)list->size);
    ListObject *result;
    if (bounds.step == 1) {
        result = tr_list_slice(vm, list, (size_t)bounds.start, (size_t)(bounds.start + count));
        return result ? tr_obj(result) : tr_undef();
    }
    result = tr_list_new(vm, (size_t)count);
    if (!result) {
        return tr_undef();
    }
    int64_t at = bounds.start;
    for (int64_t i = 0; i < count; i++, at += bounds.step) {
        if (!tr_list_append(vm, result, tr_list_at(list, (size_t)at))) {
            tr_object_release(vm, result);
            return tr_undef();
        }
    }
    return tr_obj(result);
}

/* Replaces the items [start, stop) by all items of `source`, which is another list. */
static bool list_splice(VM *vm, ListObject *list, size_t start, size_t stop,
                        const ListObject *source) {
    size_t count = source->size;
    size_t removed = stop - start;
    size_t kept = list->size - removed;
    if (count != removed && !tr_list_may_resize(vm, list)) {
        return false;
    }
    if (kept == 0) {
        /* Nothing stays: the list may take the source's form. */
        tr_list_truncate(vm, list, 0);
        return tr_list_append_range(vm, list, source, 0, count);
    }
    if (count > removed && !tr_list_grow(vm, list, kept + count)) {
        return false;
    }
    if (count && !list->tags && (source->tags || source->item_tag != list->item_tag) &&
        !tr_list_make_mixed(vm, list)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        tr_retain(tr_list_at(source, i));
    }
    for (size_t i = start; i < stop; i++) {
        /* Releasing runs no user code, so the list may hold the dead items until they are
         * overwritten below. */
        tr_release(vm, tr_list_at(list, i));
    }
    size_t tail = list->size - stop;
    memmove(list->items + start + count, list->items + stop, tail * sizeof(Payload));
    if (list->tags) {
        memmove(list->tags + start + count, list->tags + stop, tail);
    }
    for (size_t i = 0; i < count; i++) {
        list->items[start + i] = source->items[i];
        if (list->tags) {
            list->tags[start + i] = (uint8_t)tr_list_at(source, i).tag;
        }
    }
    list->size = kept + count;
    return true;
}

/* A list with the items of `value` that is not `list` itself. Owned. */
static ListObject *slice_source(VM *vm, const ListObject *list, ValueRef value,
                                const char *complaint) {
    if (value.tag == TAG_LIST && tr_as_list(value) != list) {
        return tr_object_retain(value.o);
    }
    Value iterator = tr_iter(vm, value);
    if (tr_is_error(iterator)) {
        if (tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "%s", complaint);
        }
        return NULL;
    }
    Value copy = tr_list_from(vm, iterator);
    tr_release(vm, iterator);
    return tr_is_error(copy) ? NULL : tr_as_list(copy);
}

static void delete_stepped(VM *vm, ListObject *list, SliceBounds bounds, int64_t count) {
    if (bounds.step < 0) { /* the same positions, in ascending order */
        bounds.start += bounds.step * (count - 1);
        bounds.step = -bounds.step;
    }
    size_t next = (size_t)bounds.start;
    size_t left = (size_t)count;
    size_t to = next;
    for (size_t from = next; from < list->size; from++) {
        if (left && from == next) {
            tr_release(vm, tr_list_at(list, from));
            left--;
            next += (size_t)bounds.step;
            continue;
        }
        list->items[to] = list->items[from];
        if (list->tags) {
            list->tags[to] = list->tags[from];
        }
        to++;
    }
    list->size = to;
    if (to == 0) {
        list->tags = NULL;
    }
}

bool tr_list_set_slice(VM *vm, ListObject *list, ValueRef slice, ValueRef value) {
    SliceBounds wanted;
    if (!tr_slice_unpack(vm, slice, &wanted)) {
        return false;
    }
    bool is_delete = value.tag == TAG_UNDEF;
    ListObject *source = NULL;
    if (is_delete) {
        source = tr_list_new(vm, 0);
    } else {
        source = slice_source(vm, list, value,
                              wanted.step == 1 ? "can only assign an iterable"
                                               : "must assign iterable to extended slice");
    }
    if (!source) {
        return false;
    }
    /* Making the source may have run user code: only now look at the size. */
    SliceBounds bounds = wanted;
    int64_t count = tr_slice_adjust(&bounds, (int64_t)list->size);
    bool ok = true;
    if (bounds.step == 1) {
        ok = list_splice(vm, list, (size_t)bounds.start, (size_t)(bounds.start + count), source);
    } else if (is_delete) {
        if (count > 0) {
            ok = tr_list_may_resize(vm, list);
            if (ok) {
                delete_stepped(vm, list, bounds, count);
            }
        }
    } else if ((int64_t)source->size != count) {
        tr_raise(vm, vm->exc.ValueError,
                 "attempt to assign sequence of size %zu to extended slice of size %lld",
                 source->size, (long long)count);
        ok = false;
    } else {
        int64_t at = bounds.start;
        for (int64_t i = 0; ok && i < count; i++, at += bounds.step) {
            ok = tr_list_set(vm, list, (size_t)at, tr_list_at(source, (size_t)i));
        }
    }
    tr_object_release(vm, source);
    return ok;
}

/* ---- repetition ---- */

/* Appends the first `size` items of the list count - 1 times to itself. */
static bool repeat_in_place(VM *vm, ListObject *list, size_t size, int64_t count) {
    size_t total;
    if (__builtin_mul_overflow(size, (size_t)count, &total)) {
        tr_raise_no_memory(vm);
        return false;
    }
    if (!tr_list_reserve(vm, list, total)) {
        return false;
    }
    if (size == 1 && !list->tags && list->item_tag < TAG_HEAP) { /* [0] * n */
        Payload item = list->items[0];
        if (!tr_list_may_resize(vm, list)) {
            return false;
        }
        for (size_t i = 1; i < total; i++) {
            list->items[i] = item;
        }
        list->size = total;
        return true;
    }
    /* Doubling: every step copies all that is there already. */
    while (list->size < total) {
        size_t step = TR_MIN(list->size, total - list->size);
        if (!tr_list_append_range(vm, list, list, 0, step)) {
            return false;
        }
    }
    return true;
}

Value tr_list_repeat(VM *vm, ValueRef self, ValueRef count) {
    int64_t times;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    ListObject *list = tr_as_list(self);
    size_t total;
    if (__builtin_mul_overflow(list->size, (size_t)times, &total)) {
        return tr_raise_no_memory(vm);
    }
    ListObject *result = tr_list_new(vm, total);
    if (!result) {
        return tr_undef();
    }
    if (total && (!tr_list_append_range(vm, result, list, 0, list->size) ||
                  !repeat_in_place(vm, result, result->size, times))) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return tr_obj(result);
}

Value tr_list_inplace_repeat(VM *vm, ValueRef self, ValueRef count) {
    int64_t times;
    if (!tr_seq_repeat_count(vm, count, &times)) {
        return tr_undef();
    }
    ListObject *list = tr_as_list(self);
    if (list->size && times != 1) {
        if (!tr_list_may_resize(vm, list)) {
            return tr_undef();
        }
        if (times == 0) {
            tr_list_reset(vm, list);
        } else if (!repeat_in_place(vm, list, list->size, times)) {
            return tr_undef();
        }
    }
    return tr_retain(self);
}

/* ---- methods ---- */

static Value list_append(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_list_append(vm, tr_as_list(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value list_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    if (list->size && !tr_list_may_resize(vm, list)) {
        return tr_undef();
    }
    tr_list_reset(vm, list);
    return tr_none();
}

static Value list_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    ListObject *result = tr_list_slice(vm, list, 0, list->size);
    return result ? tr_obj(result) : tr_undef();
}

static Value list_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        i = tr_list_find(vm, list, args[1], i, INT64_MAX);
        if (i < 0) {
            return i == -1 ? tr_int(count) : tr_undef();
        }
        count++;
    }
}

static Value list_extend(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_list_extend(vm, tr_as_list(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value list_index(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    int64_t start = 0;
    int64_t stop = INT64_MAX;
    if (!tr_seq_bound(vm, args[2], (int64_t)list->size, &start) ||
        !tr_seq_bound(vm, args[3], (int64_t)list->size, &stop)) {
        return tr_undef();
    }
    int64_t position = tr_list_find(vm, list, args[1], start, stop);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "%R is not in list", args[1]);
    }
    return position < 0 ? tr_undef() : tr_int(position);
}

static Value list_insert(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    Value number = tr_index(vm, args[1]);
    int64_t index = 0;
    if (tr_is_error(number)) {
        return number;
    }
    bool fits = tr_int_to_int64(tr_int_value(number), &index);
    tr_release(vm, number);
    if (!fits) {
        return tr_raise(vm, vm->exc.OverflowError, "Python int too large to convert to C ssize_t");
    }
    int64_t size = (int64_t)list->size;
    if (index < 0) {
        index = index + size < 0 ? 0 : index + size;
    } else if (index > size) {
        index = size;
    }
    return tr_list_insert(vm, list, (size_t)index, args[2]) ? tr_none() : tr_undef();
}

static Value list_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    int64_t index = -1;
    if (args[1].tag == TAG_INT) {
        index = args[1].i;
    } else if (args[1].tag != TAG_UNDEF && !tr_to_index(vm, args[1], &index)) {
        return tr_undef();
    }
    if (list->size == 0) {
        return tr_raise(vm, vm->exc.IndexError, "pop from empty list");
    }
    if (index < 0) {
        index += (int64_t)list->size;
    }
    if ((uint64_t)index >= list->size) {
        return tr_raise(vm, vm->exc.IndexError, "pop index out of range");
    }
    return tr_list_pop(vm, list, (size_t)index);
}

static Value list_remove(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    int64_t position = tr_list_find(vm, list, args[1], 0, INT64_MAX);
    if (position == -1) {
        return tr_raise(vm, vm->exc.ValueError, "list.remove(x): x not in list");
    }
    if (position < 0) {
        return tr_undef();
    }
    if ((uint64_t)position < list->size) { /* == may have emptied the list */
        Value item = tr_list_pop(vm, list, (size_t)position);
        if (tr_is_error(item)) {
            return item;
        }
        tr_release(vm, item);
    }
    return tr_none();
}

static Value list_reverse(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    ListObject *list = tr_as_list(args[0]);
    if (list->size < 2) {
        return tr_none();
    }
    for (size_t i = 0, j = list->size - 1; i < j; i++, j--) {
        Payload item = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
    if (list->tags) {
        for (size_t i = 0, j = list->size - 1; i < j; i++, j--) {
            uint8_t tag = list->tags[i];
            list->tags[i] = list->tags[j];
            list->tags[j] = tag;
        }
    }
    return tr_none();
}

static Value list_sort(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int reverse = args[2].tag == TAG_UNDEF ? 0 : tr_truth(vm, args[2]);
    if (reverse < 0) {
        return tr_undef();
    }
    ValueRef key = tr_is_none(args[1]) ? tr_undef() : args[1];
    return tr_list_sort(vm, tr_as_list(args[0]), key, reverse != 0) ? tr_none() : tr_undef();
}

static Value list_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_list_reverse_iter_new(vm, tr_as_list(args[0]));
}

static Value list_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const ListObject *list = tr_as_list(args[0]);
    return tr_int(
        (int64_t)(sizeof(ListObject) + list->capacity * (sizeof(Payload) + (list->tags ? 1 : 0))));
}

const BuiltinDef tr_list_methods[] = {
    {"append(self, object, /)", list_append, "Append object to the end of the list.", 0},
    {"clear(self, /)", list_clear, "Remove all items from list.", 0},
    {"copy(self, /)", list_copy, "Return a shallow copy of the list.", 0},
    {"count(self, value, /)", list_count, "Return number of occurrences of value.", 0},
    {"extend(self, iterable, /)", list_extend,
     "Extend list by appending elements from the iterable.", 0},
    {"index(self, value, start=0, stop=9223372036854775807, /)", list_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present.", 0},
    {"insert(self, index, object, /)", list_insert, "Insert object before index.", 0},
    {"pop(self, index=-1, /)", list_pop,
     "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or "
     "index is out of range.",
     0},
    {"remove(self, value, /)", list_remove,
     "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.", 0},
    {"reverse(self, /)", list_reverse, "Reverse *IN PLACE*.", 0},
    {"sort(self, /, *, key=None, reverse=False)", list_sort,
     "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list "
     "itself is modified) and "
     "stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, "
     "apply it once to each "
     "list item and sort them,\nascending or descending, according to their function "
     "values.\n\nThe reverse flag can be "
     "set to sort in descending order.",
     0},
    {"__reversed__(self, /)", list_reversed, "Return a reverse iterator over the list.", 0},
    {"__sizeof__(self, /)", list_sizeof, "Return the size of the list in memory, in bytes.", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
