/* list: storage and slots. Methods and slices are in list_methods.c, sorting in list_sort.c,
 * iterators in list_iter.c.
 *
 * Payloads and tags live in one block: `items` points at its start, and `tags`, when there are any,
 * at the bytes behind the last payload the block has room for. So a list costs one allocation
 * besides its header whether its items are of one kind or not, and growing is one realloc plus, for
 * a mixed list, moving the tag bytes outwards.
 *
 * Invariants: size <= capacity; without tags all items have item_tag (which means nothing while
 * size is 0); a block that lost its tags may be larger than capacity needs. Releasing an item never
 * runs user code (see object.h), but comparing one may: whoever calls out holds its own references
 * and looks at `size` again afterwards. */
#include "objects/list.h"

#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/list_impl.h"
#include "objects/seq.h"

enum { LIST_MIN_CAPACITY = 4 };
#define LIST_MAX_SIZE (SIZE_MAX >> 5)

/* ---- storage ---- */

bool tr_list_may_resize(VM *vm, ListObject *list) {
    if (TR_UNLIKELY(list->exports > 0)) {
        tr_raise(vm, vm->exc.BufferError, "Existing exports of data: object cannot be re-sized");
        return false;
    }
    return true;
}

static inline uint8_t *tags_behind(Payload *items, size_t capacity) {
    return (uint8_t *)(items + capacity);
}

static bool try_reallocate(VM *vm, ListObject *list, size_t capacity) {
    if (capacity > LIST_MAX_SIZE) {
        return false;
    }
    size_t unit = sizeof(Payload) + (list->tags ? 1 : 0);
    if (list->tags && capacity < list->capacity) {
        /* Shrinking: bring the tags to their new place first; the larger block stays correct if
         * realloc fails. */
        uint8_t *target = tags_behind(list->items, capacity);
        memmove(target, list->tags, list->size);
        list->tags = target;
        list->capacity = capacity;
    }
    size_t used = list->tags ? list->capacity * unit : list->size * sizeof(Payload);
    Payload *items = tr_block_resize(vm, list->items, &list->room, used, capacity * unit);
    if (!items) {
        return false;
    }
    if (list->tags) {
        list->tags = tags_behind(items, capacity);
        if (capacity > list->capacity) {
            memmove(list->tags, tags_behind(items, list->capacity), list->size);
        }
    }
    list->items = items;
    list->capacity = capacity;
    return true;
}

static bool list_reallocate(VM *vm, ListObject *list, size_t capacity) {
    if (TR_LIKELY(try_reallocate(vm, list, capacity))) {
        return true;
    }
    tr_raise_no_memory(vm);
    return false;
}

bool tr_list_grow(VM *vm, ListObject *list, size_t size) {
    if (!tr_list_may_resize(vm, list)) {
        return false;
    }
    list->sorting = false; /* list.sort() finds out that the list was changed */
    if (size <= list->capacity) {
        return true;
    }
    size_t capacity = size + (size >> (size < 65536 ? 1 : 3));
    return list_reallocate(vm, list, capacity < LIST_MIN_CAPACITY ? LIST_MIN_CAPACITY : capacity);
}

bool tr_list_reserve(VM *vm, ListObject *list, size_t capacity) {
    if (capacity <= list->capacity) {
        return true;
    }
    return tr_list_may_resize(vm, list) && list_reallocate(vm, list, capacity);
}

/* Gives memory back when three quarters of it are unused. Failing to do so does no harm. */
static void list_shrink(VM *vm, ListObject *list) {
    if (TR_UNLIKELY(list->capacity > 64 && list->size < list->capacity / 4 && !list->exports)) {
        (void)!try_reallocate(vm, list, list->size + list->size / 2 + LIST_MIN_CAPACITY);
    }
}

bool tr_list_make_mixed(VM *vm, ListObject *list) {
    if (list->tags || list->size == 0) {
        return true;
    }
    if (!tr_list_may_resize(vm, list)) {
        return false;
    }
    Payload *items = tr_block_resize(vm, list->items, &list->room, list->size * sizeof(Payload),
                                     list->capacity * (sizeof(Payload) + 1));
    if (!items) {
        return tr_raise_no_memory(vm), false;
    }
    list->items = items;
    list->tags = tags_behind(items, list->capacity);
    memset(list->tags, list->item_tag, list->size);
    return true;
}

void tr_list_normalise(ListObject *list) {
    if (list->tags) {
        uint8_t first = list->size ? list->tags[0] : 0;
        for (size_t i = 1; i < list->size; i++) {
            if (list->tags[i] != first) {
                return;
            }
        }
        list->item_tag = first;
        list->tags = NULL;
    }
}

/* Writes an owned item into a slot below capacity whose old content does not matter; the list can
 * take its tag. */
static inline void list_write(ListObject *list, size_t index, Value item) {
    list->items[index].bits = item.bits;
    if (list->tags) {
        list->tags[index] = (uint8_t)item.tag;
    }
}

/* Makes sure that an item of `tag` can be stored in a list that keeps its present items. */
static inline bool list_accept(VM *vm, ListObject *list, uint32_t tag) {
    if (TR_LIKELY(list->tags || list->item_tag == tag)) {
        return true;
    }
    if (list->size == 0) {
        list->item_tag = (uint8_t)tag;
        return true;
    }
    return tr_list_make_mixed(vm, list);
}

static void release_payloads(VM *vm, const Payload *items, const uint8_t *tags, uint8_t item_tag,
                             size_t count) {
    if (tags) {
        for (size_t i = 0; i < count; i++) {
            if (tags[i] >= TAG_HEAP) {
                tr_object_release(vm, items[i].o);
            }
        }
    } else if (item_tag >= TAG_HEAP) {
        for (size_t i = 0; i < count; i++) {
            tr_object_release(vm, items[i].o);
        }
    }
}

ListObject *tr_list_new(VM *vm, size_t capacity) {
    ListObject *list = tr_object_new(vm, vm->type.list, sizeof(ListObject));
    if (list && capacity) {
        list->items = capacity <= LIST_MAX_SIZE
                          ? tr_block_new(vm, capacity * sizeof(Payload), &list->room)
                          : NULL;
        if (TR_UNLIKELY(!list->items)) {
            list->room = 0;
            tr_raise_no_memory(vm);
            tr_object_release(vm, list);
            return NULL;
        }
        list->capacity = capacity;
    }
    return list;
}

ListObject *tr_list_take_array(VM *vm, Value *items, size_t count) {
    ListObject *list = tr_list_new(vm, count);
    if (!list || count == 0) {
        return list;
    }
    uint32_t different = 0;
    for (size_t i = 1; i < count; i++) {
        different |= items[i].tag ^ items[0].tag;
    }
    list->item_tag = (uint8_t)items[0].tag;
    if (different) {
        list->size = 1; /* so that make_mixed acts; all slots are filled before anybody looks */
        list->item_tag = TAG_INT;
        if (!tr_list_make_mixed(vm, list)) {
            list->size = 0;
            tr_object_release(vm, list);
            return NULL;
        }
        for (size_t i = 0; i < count; i++) {
            list->tags[i] = (uint8_t)items[i].tag;
        }
    }
    for (size_t i = 0; i < count; i++) {
        list->items[i].bits = items[i].bits;
        items[i].tag = TAG_UNDEF;
    }
    list->size = count;
    return list;
}

ListObject *tr_list_from_array(VM *vm, const Value *items, size_t count) {
    Value small[16];
    Value *copy = small;
    if (count > TR_COUNT(small)) {
        ListObject *list = tr_list_new(vm, count);
        for (size_t i = 0; list && i < count; i++) {
            if (!tr_list_append(vm, list, items[i])) {
                tr_object_release(vm, list);
                return NULL;
            }
        }
        return list;
    }
    for (size_t i = 0; i < count; i++) {
        copy[i] = tr_retain(items[i]);
    }
    ListObject *list = tr_list_take_array(vm, copy, count);
    for (size_t i = 0; !list && i < count; i++) {
        tr_release(vm, copy[i]);
    }
    return list;
}

bool tr_list_append_take(VM *vm, ListObject *list, Value item) {
    size_t size = list->size;
    if (TR_UNLIKELY(size >= list->capacity || list->exports) && !tr_list_grow(vm, list, size + 1)) {
        tr_release(vm, item);
        return false;
    }
    if (TR_UNLIKELY(!list->tags && item.tag != list->item_tag) &&
        !list_accept(vm, list, item.tag)) {
        tr_release(vm, item);
        return false;
    }
    list_write(list, size, item);
    list->size = size + 1;
    return true;
}

bool tr_list_append(VM *vm, ListObject *list, ValueRef item) {
    return tr_list_append_take(vm, list, tr_retain(item));
}

bool tr_list_set(VM *vm, ListObject *list, size_t index, ValueRef item) {
    Value old = tr_list_at(list, index);
    if (TR_UNLIKELY(!list->tags && item.tag != list->item_tag)) {
        if (list->size == 1) {
            list->item_tag = (uint8_t)item.tag;
        } else if (!tr_list_make_mixed(vm, list)) {
            return false;
        }
    }
    list_write(list, index, tr_retain(item));
    tr_release(vm, old);
    return true;
}

bool tr_list_insert(VM *vm, ListObject *list, size_t index, ValueRef item) {
    if (!tr_list_grow(vm, list, list->size + 1) || !list_accept(vm, list, item.tag)) {
        return false;
    }
    size_t tail = list->size - index;
    memmove(list->items + index + 1, list->items + index, tail * sizeof(Payload));
    if (list->tags) {
        memmove(list->tags + index + 1, list->tags + index, tail);
    }
    list_write(list, index, tr_retain(item));
    list->size++;
    return true;
}

Value tr_list_pop(VM *vm, ListObject *list, size_t index) {
    if (!tr_list_may_resize(vm, list)) {
        return tr_undef();
    }
    Value item = tr_list_at(list, index);
    size_t tail = --list->size - index;
    if (tail) {
        memmove(list->items + index, list->items + index + 1, tail * sizeof(Payload));
        if (list->tags) {
            memmove(list->tags + index, list->tags + index + 1, tail);
        }
    }
    if (list->size == 0) {
        list->tags = NULL;
    }
    list_shrink(vm, list);
    return item;
}

void tr_list_truncate(VM *vm, ListObject *list, size_t size) {
    if (size < list->size) {
        size_t old = list->size;
        const uint8_t *tags = list->tags;
        list->size = size;
        release_payloads(vm, list->items + size, tags ? tags + size : NULL, list->item_tag,
                         old - size);
        if (size == 0) {
            list->tags = NULL;
        }
        list_shrink(vm, list);
    }
}

void tr_list_reset(VM *vm, ListObject *list) {
    Payload *items = list->items;
    uint8_t *tags = list->tags;
    size_t size = list->size;
    uint8_t room = list->room;
    list->room = 0;
    list->items = NULL;
    list->tags = NULL;
    list->size = list->capacity = 0;
    release_payloads(vm, items, tags, list->item_tag, size);
    tr_block_free(vm, items, room);
}

bool tr_list_append_range(VM *vm, ListObject *list, const ListObject *source, size_t start,
                          size_t count) {
    if (count == 0) {
        return true;
    }
    size_t size = list->size;
    if (!tr_list_grow(vm, list, size + count)) {
        return false;
    }
    if (source->tags ? !tr_list_make_mixed(vm, list) : !list_accept(vm, list, source->item_tag)) {
        return false;
    }
    if (size == 0 && source->tags && !list->tags) {
        /* An empty list cannot be made mixed ahead of its items: give it one for the moment. */
        list->items[0].bits = 0;
        list->item_tag = TAG_INT;
        list->size = 1;
        bool ok = tr_list_make_mixed(vm, list);
        list->size = 0;
        if (!ok) {
            return false;
        }
    }
    const Payload *from = source->items + start; /* read only now: source may be the list itself */
    memcpy(list->items + size, from, count * sizeof(Payload));
    if (list->tags) {
        if (source->tags) {
            memcpy(list->tags + size, source->tags + start, count);
        } else {
            memset(list->tags + size, source->item_tag, count);
        }
    }
    if (source->tags) {
        for (size_t i = 0; i < count; i++) {
            if (source->tags[start + i] >= TAG_HEAP) {
                tr_object_retain(from[i].o);
            }
        }
    } else if (source->item_tag >= TAG_HEAP) {
        for (size_t i = 0; i < count; i++) {
            tr_object_retain(from[i].o);
        }
    }
    list->size = size + count;
    return true;
}

ListObject *tr_list_slice(VM *vm, ListObject *list, size_t start, size_t stop) {
    size_t count = stop > start ? stop - start : 0;
    ListObject *result = tr_list_new(vm, count);
    if (result && !tr_list_append_range(vm, result, list, start, count)) {
        tr_object_release(vm, result);
        return NULL;
    }
    if (result) {
        tr_list_normalise(result);
    }
    return result;
}

/* ---- extend ---- */

static bool extend_values(VM *vm, ListObject *list, const Value *items, size_t count) {
    if (list->size == 0 ? !tr_list_reserve(vm, list, count)
                        : !tr_list_grow(vm, list, list->size + count)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!tr_list_append(vm, list, items[i])) {
            return false;
        }
    }
    return true;
}

static bool extend_iterator(VM *vm, ListObject *list, ValueRef iterable) {
    Value iterator = tr_iter(vm, iterable);
    if (tr_is_error(iterator)) {
        return false;
    }
    int64_t hint = tr_length_hint(vm, iterable, 8);
    bool ok = hint >= 0;
    if (ok && (uint64_t)hint < LIST_MAX_SIZE - list->size) {
        ok = tr_list_reserve(vm, list, list->size + (size_t)hint);
    }
    while (ok) {
        Value item = tr_next_fast(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = tr_list_append_take(vm, list, item);
    }
    tr_release(vm, iterator);
    list_shrink(vm, list);
    return ok;
}

bool tr_list_extend(VM *vm, ListObject *list, ValueRef iterable) {
    switch (iterable.tag) {
    case TAG_LIST:
        return tr_list_append_range(vm, list, tr_as_list(iterable), 0, tr_as_list(iterable)->size);
    case TAG_TUPLE:
        return extend_values(vm, list, tr_as_tuple(iterable)->items, tr_as_tuple(iterable)->size);
    case TAG_DICT: {
        DictObject *dict = tr_as_dict(iterable);
        uint32_t position = 0;
        ValueRef key;
        if (!tr_list_grow(vm, list, list->size + dict->count)) {
            return false;
        }
        while (tr_dict_next(dict, &position, &key, NULL)) {
            if (!tr_list_append(vm, list, key)) {
                return false;
            }
        }
        return true;
    }
    case TAG_SET:
    case TAG_FROZENSET: {
        SetObject *set = tr_as_set(iterable);
        size_t position = 0;
        ValueRef item;
        if (!tr_list_grow(vm, list, list->size + set->used)) {
            return false;
        }
        while (tr_set_next(set, &position, &item)) {
            if (!tr_list_append(vm, list, item)) {
                return false;
            }
        }
        return true;
    }
    default:
        return extend_iterator(vm, list, iterable);
    }
}

/* ---- life ---- */

static void list_dealloc(VM *vm, Object *self) {
    tr_list_reset(vm, (ListObject *)self);
    tr_object_free(vm, self);
}

static void list_clear(VM *vm, Object *self) {
    tr_list_reset(vm, (ListObject *)self);
}

static void list_traverse(Object *self, GcVisit visit, void *context) {
    const ListObject *list = (const ListObject *)self;
    if (list->tags) {
        for (size_t i = 0; i < list->size; i++) {
            if (list->tags[i] >= TAG_HEAP) {
                visit(list->items[i].o, context);
            }
        }
    } else if (list->item_tag >= TAG_HEAP) {
        for (size_t i = 0; i < list->size; i++) {
            visit(list->items[i].o, context);
        }
    }
}

static Value list_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    (void)args, (void)n, (void)kw; /* __init__ looks at them */
    ListObject *list = tr_object_new(vm, type, type->instance_size);
    return list ? tr_obj(list) : tr_undef();
}

static bool list_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!tr_args_check(vm, "list", n, kw, 0, 1)) {
        return false;
    }
    ListObject *list = tr_as_list(self);
    if (list->size) {
        if (!tr_list_may_resize(vm, list)) {
            return false;
        }
        tr_list_reset(vm, list);
    }
    return n == 0 || tr_list_extend(vm, list, args[0]);
}

/* ---- slots ---- */

static Value list_repr(VM *vm, ValueRef self) {
    ListObject *list = tr_as_list(self);
    if (list->size == 0) {
        return tr_str_value(tr_str_from_cstr(vm, "[]"));
    }
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "[...]"));
    }
    StrBuf out = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < list->size; i++) {
        tr_strbuf_text(&out, i ? ", " : "[");
        Value item = tr_retain(tr_list_at(list, i));
        ok = tr_repr_append(vm, &out, item);
        tr_release(vm, item);
    }
    tr_repr_leave(self.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_char(&out, ']');
    return tr_strbuf_to_value(vm, &out);
}

static bool is_plain_tag(uint8_t tag) {
    return tag == TAG_INT || tag == TAG_BOOL;
}

/* Position of the first pair that differs (or the shorter size); -1 on error. */
static int64_t first_difference(VM *vm, ListObject *a, ListObject *b) {
    if (!a->tags && !b->tags && a->item_tag == b->item_tag && is_plain_tag(a->item_tag)) {
        size_t size = TR_MIN(a->size, b->size);
        for (size_t i = 0; i < size; i++) {
            if (a->items[i].i != b->items[i].i) {
                return (int64_t)i;
            }
        }
        return (int64_t)size;
    }
    size_t i = 0;
    for (; i < a->size && i < b->size; i++) {
        int equal = tr_equal_held(vm, tr_list_at(a, i), tr_list_at(b, i));
        if (equal < 0) {
            return -1;
        }
        if (!equal) {
            break;
        }
    }
    return (int64_t)i;
}

static bool holds(CompareOp op, size_t a, size_t b) {
    switch (op) {
    case CMP_LT:
        return a < b;
    case CMP_LE:
        return a <= b;
    case CMP_EQ:
        return a == b;
    case CMP_NE:
        return a != b;
    case CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static Value list_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_list(left) || !tr_is_list(right)) {
        return tr_not_implemented();
    }
    ListObject *a = tr_as_list(left);
    ListObject *b = tr_as_list(right);
    if (a->size != b->size && (op == CMP_EQ || op == CMP_NE)) {
        return tr_bool(op == CMP_NE);
    }
    if (tr_stack_check_compare(vm)) {
        return tr_undef();
    }
    int64_t position = first_difference(vm, a, b);
    if (position < 0) {
        return tr_undef();
    }
    size_t i = (size_t)position;
    if (i >= a->size || i >= b->size) {
        return tr_bool(holds(op, a->size, b->size));
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return tr_bool(op == CMP_NE);
    }
    Value x = tr_retain(tr_list_at(a, i));
    Value y = tr_retain(tr_list_at(b, i));
    Value result = tr_compare(vm, x, y, op);
    tr_release(vm, x);
    tr_release(vm, y);
    return result;
}

static int64_t list_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_as_list(self)->size;
}

static Value list_get_item(VM *vm, ValueRef self, ValueRef key) {
    ListObject *list = tr_as_list(self);
    if (key.tag == TAG_SLICE) {
        return tr_list_get_slice(vm, list, key);
    }
    int64_t index;
    if (!tr_seq_index(vm, key, "list", &index)) {
        return tr_undef();
    }
    if (index < 0) {
        index += (int64_t)list->size;
    }
    if ((uint64_t)index >= list->size) {
        return tr_raise(vm, vm->exc.IndexError, "list index out of range");
    }
    return tr_retain(tr_list_at(list, (size_t)index));
}

static bool list_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    ListObject *list = tr_as_list(self);
    if (key.tag == TAG_SLICE) {
        return tr_list_set_slice(vm, list, key, value);
    }
    int64_t index;
    if (!tr_seq_index(vm, key, "list", &index)) {
        return false;
    }
    if (index < 0) {
        index += (int64_t)list->size;
    }
    if ((uint64_t)index >= list->size) {
        tr_raise(vm, vm->exc.IndexError, "list assignment index out of range");
        return false;
    }
    if (value.tag != TAG_UNDEF) {
        return tr_list_set(vm, list, (size_t)index, value);
    }
    Value old = tr_list_pop(vm, list, (size_t)index);
    if (tr_is_error(old)) {
        return false;
    }
    tr_release(vm, old);
    return true;
}

static int list_contains(VM *vm, ValueRef self, ValueRef item) {
    int64_t position = tr_list_find(vm, tr_as_list(self), item, 0, INT64_MAX);
    return position < -1 ? -1 : position >= 0;
}

static Value list_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_list(right)) {
        return tr_raise(vm, vm->exc.TypeError, "can only concatenate list (not \"%T\") to list",
                        right);
    }
    ListObject *a = tr_as_list(left);
    ListObject *b = tr_as_list(right);
    ListObject *result = tr_list_new(vm, a->size + b->size);
    if (result && (!tr_list_append_range(vm, result, a, 0, a->size) ||
                   !tr_list_append_range(vm, result, b, 0, b->size))) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return result ? tr_obj(result) : tr_undef();
}

static Value list_inplace_concat(VM *vm, ValueRef self, ValueRef other) {
    return tr_list_extend(vm, tr_as_list(self), other) ? tr_retain(self) : tr_undef();
}

static Value list_iter(VM *vm, ValueRef self) {
    return tr_list_iter_new(vm, self);
}

static const TypeSlots list_slots = {
    .dealloc = list_dealloc,
    .traverse = list_traverse,
    .clear = list_clear,
    .create = list_create,
    .init = list_init,
    .repr = list_repr,
    .compare = list_compare,
    .iter = list_iter,
    .length = list_length,
    .get_item = list_get_item,
    .set_item = list_set_item,
    .contains = list_contains,
    .concat = list_concat,
    .repeat = tr_list_repeat,
    .inplace_concat = list_inplace_concat,
    .inplace_repeat = tr_list_inplace_repeat,
};

static const TypeSpec list_spec = {
    .name = "list",
    .instance_size = sizeof(ListObject),
    .tag = TAG_LIST,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_SEQUENCE | TYPE_MATCH_SELF | TYPE_IS_LIST,
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new "
           "empty list.\n"
           "The argument must be an iterable if specified.",
    .slots = &list_slots,
    .methods = tr_list_methods,
    .text_signature = "(iterable=(), /)",
};

bool tr_list_init_types(VM *vm) {
    vm->type.list = tr_type_new_builtin(vm, &list_spec, NULL);
    if (!vm->type.list) {
        return false;
    }
    vm->tag_type[TAG_LIST] = vm->type.list;
    return tr_list_iter_init_types(vm);
}
