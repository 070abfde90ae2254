/* list.sort(): one merge sort (sort_template.h) in eight forms.
 *
 * What is compared decides the form. Keys of one kind (all int, all float, all str) are compared
 * without a call: 8-byte payloads when the items are their own keys, pairs of key and position when
 * there is a key function. Everything else is compared as Values, with short cuts for equal kinds
 * and tuples.
 *
 * While the sort runs, the list is empty, so that comparison functions see nothing half-done; if
 * they put something into it, that is a ValueError at the end and the list gets its sorted items
 * back nevertheless. The flag `sorting` is cleared by whatever makes the list grow. */
#include "base/alloc.h"
#include "objects/list_impl.h"
#include "objects/seq.h"

typedef struct KeyedPayload { /* key of a known kind, position of its item */
    Payload key;
    size_t position;
} KeyedPayload;

typedef struct KeyedValue {
    Value key;
    size_t position;
} KeyedValue;

static inline int str_less(const Object *left, const Object *right) {
    const StrObject *a = (const StrObject *)(const void *)left;
    const StrObject *b = (const StrObject *)(const void *)right;
    size_t size = TR_MIN(a->size, b->size);
    int order = memcmp(a->data, b->data, size); /* UTF-8 keeps the order of code points */
    return order ? order < 0 : a->size < b->size;
}

static int tuple_less(VM *vm, const TupleObject *a, const TupleObject *b) {
    for (size_t i = 0; i < a->size && i < b->size; i++) {
        int equal = tr_equal_held(vm, a->items[i], b->items[i]);
        if (equal < 0) {
            return -1;
        }
        if (!equal) {
            return tr_value_less(vm, &a->items[i], &b->items[i]);
        }
    }
    return a->size < b->size;
}

int tr_value_less(VM *vm, const Value *a, const Value *b) {
    if (a->tag == b->tag) {
        switch (a->tag) {
        case TAG_INT:
            return a->i < b->i;
        case TAG_FLOAT:
            return a->f < b->f;
        case TAG_STR:
            return str_less(a->o, b->o);
        case TAG_TUPLE:
            return tuple_less(vm, tr_as_tuple(*a), tr_as_tuple(*b));
        default:
            break;
        }
    }
    return tr_compare_bool(vm, *a, *b, CMP_LT);
}

#define SORT_NAME(x) int_##x
#define SORT_ITEM Payload
#define SORT_LESS(vm, a, b) ((a)->i < (b)->i)
#include "objects/sort_template.h"

#define SORT_NAME(x) float_##x
#define SORT_ITEM Payload
#define SORT_LESS(vm, a, b) ((a)->f < (b)->f)
#include "objects/sort_template.h"

#define SORT_NAME(x) str_##x
#define SORT_ITEM Payload
#define SORT_LESS(vm, a, b) str_less((a)->o, (b)->o)
#include "objects/sort_template.h"

#define SORT_NAME(x) value_##x
#define SORT_ITEM Value
#define SORT_LESS(vm, a, b) tr_value_less(vm, a, b)
#include "objects/sort_template.h"

#define SORT_NAME(x) keyed_int_##x
#define SORT_ITEM KeyedPayload
#define SORT_LESS(vm, a, b) ((a)->key.i < (b)->key.i)
#include "objects/sort_template.h"

#define SORT_NAME(x) keyed_float_##x
#define SORT_ITEM KeyedPayload
#define SORT_LESS(vm, a, b) ((a)->key.f < (b)->key.f)
#include "objects/sort_template.h"

#define SORT_NAME(x) keyed_str_##x
#define SORT_ITEM KeyedPayload
#define SORT_LESS(vm, a, b) str_less((a)->key.o, (b)->key.o)
#include "objects/sort_template.h"

#define SORT_NAME(x) keyed_value_##x
#define SORT_ITEM KeyedValue
#define SORT_LESS(vm, a, b) tr_value_less(vm, &(a)->key, &(b)->key)
#include "objects/sort_template.h"

/* The list's contents while it is being sorted. */
typedef struct Taken {
    Payload *items;
    uint8_t *tags;
    uint8_t item_tag, room;
    size_t size, capacity;
} Taken;

static Value taken_at(const Taken *taken, size_t i) {
    Value v = {.tag = taken->tags ? taken->tags[i] : taken->item_tag, .bits = taken->items[i].bits};
    return v;
}

static bool is_sortable_tag(uint32_t tag) {
    return tag == TAG_INT || tag == TAG_FLOAT || tag == TAG_STR || tag == TAG_BOOL;
}

static void reverse_taken(Taken *taken) {
    for (size_t i = 0; i + 1 < taken->size - i; i++) {
        size_t j = taken->size - 1 - i;
        Payload item = taken->items[i];
        taken->items[i] = taken->items[j];
        taken->items[j] = item;
        if (taken->tags) {
            uint8_t tag = taken->tags[i];
            taken->tags[i] = taken->tags[j];
            taken->tags[j] = tag;
        }
    }
}

/* Without key function. */
static bool sort_plain(VM *vm, Taken *taken) {
    size_t count = taken->size;
    bool uniform = !taken->tags && is_sortable_tag(taken->item_tag);
    size_t unit = uniform ? sizeof(Payload) : sizeof(Value);
    size_t extra = uniform ? 0 : count;
    void *memory = tr_realloc_array(NULL, count / 2 + extra + 1, unit);
    if (!memory) {
        tr_raise_no_memory(vm);
        return false;
    }
    bool ok;
    if (uniform) {
        ok = taken->item_tag == TAG_FLOAT ? float_array(vm, taken->items, count, memory)
             : taken->item_tag == TAG_STR ? str_array(vm, taken->items, count, memory)
                                          : int_array(vm, taken->items, count, memory);
    } else {
        Value *values = memory;
        for (size_t i = 0; i < count; i++) {
            values[i] = taken_at(taken, i);
        }
        ok = value_array(vm, values, count, values + count);
        for (size_t i = 0; i < count; i++) {
            taken->items[i].bits = values[i].bits;
            if (taken->tags) {
                taken->tags[i] = (uint8_t)values[i].tag;
            }
        }
    }
    tr_free(memory);
    return ok;
}

/* Puts the items into the order of `positions`, which lie `stride` bytes apart. */
static void permute(Taken *taken, const size_t *positions, size_t stride, Payload *copy) {
    size_t count = taken->size;
    const char *at = (const char *)positions;
    memcpy(copy, taken->items, count * sizeof(Payload));
    for (size_t i = 0; i < count; i++) {
        taken->items[i] = copy[*(const size_t *)(const void *)(at + i * stride)];
    }
    if (taken->tags) {
        uint8_t *tags = (uint8_t *)copy;
        memcpy(tags, taken->tags, count);
        for (size_t i = 0; i < count; i++) {
            taken->tags[i] = tags[*(const size_t *)(const void *)(at + i * stride)];
        }
    }
}

/* Sorts by the keys that were computed; scratch of the sort doubles as room for permute(). */
static bool sort_keyed(VM *vm, Taken *taken, const Value *keys) {
    size_t count = taken->size;
    uint32_t tag = keys[0].tag;
    bool uniform = is_sortable_tag(tag);
    for (size_t i = 1; uniform && i < count; i++) {
        uniform = keys[i].tag == tag;
    }
    size_t unit = uniform ? sizeof(KeyedPayload) : sizeof(KeyedValue);
    void *memory = tr_realloc_array(NULL, count + count / 2 + 1, unit);
    if (!memory) {
        tr_raise_no_memory(vm);
        return false;
    }
    bool ok;
    if (uniform) {
        KeyedPayload *pairs = memory;
        for (size_t i = 0; i < count; i++) {
            pairs[i] = (KeyedPayload){.key = {.bits = keys[i].bits}, .position = i};
        }
        KeyedPayload *scratch = pairs + count;
        ok = tag == TAG_FLOAT ? keyed_float_array(vm, pairs, count, scratch)
             : tag == TAG_STR ? keyed_str_array(vm, pairs, count, scratch)
                              : keyed_int_array(vm, pairs, count, scratch);
        permute(taken, &pairs[0].position, sizeof(KeyedPayload), (Payload *)(void *)scratch);
    } else {
        KeyedValue *pairs = memory;
        for (size_t i = 0; i < count; i++) {
            pairs[i] = (KeyedValue){.key = keys[i], .position = i};
        }
        KeyedValue *scratch = pairs + count;
        ok = keyed_value_array(vm, pairs, count, scratch);
        permute(taken, &pairs[0].position, sizeof(KeyedValue), (Payload *)(void *)scratch);
    }
    tr_free(memory);
    return ok;
}

static bool sort_by_key(VM *vm, Taken *taken, ValueRef key) {
    size_t count = taken->size;
    Value *keys = tr_realloc_array(NULL, count, sizeof(Value));
    if (!keys) {
        tr_raise_no_memory(vm);
        return false;
    }
    size_t made = 0;
    for (; made < count; made++) {
        keys[made] = tr_call1(vm, key, taken_at(taken, made));
        if (tr_is_error(keys[made])) {
            break;
        }
    }
    bool ok = made == count && sort_keyed(vm, taken, keys);
    for (size_t i = 0; i < made; i++) {
        tr_release(vm, keys[i]);
    }
    tr_free(keys);
    return ok;
}

bool tr_list_sort(VM *vm, ListObject *list, ValueRef key_or_undef, bool reverse) {
    Taken taken = {list->items, list->tags, list->item_tag, list->room, list->size, list->capacity};
    bool was_sorting = list->sorting;
    int64_t exports = list->exports;
    list->items = NULL;
    list->tags = NULL;
    list->size = list->capacity = 0;
    list->room = 0;
    list->exports = 0; /* the new, empty memory is not exported */
    list->sorting = true;
    tr_object_retain(list);

    bool ok = true;
    if (taken.size > 1 || (taken.size && key_or_undef.tag != TAG_UNDEF)) {
        if (reverse) { /* equal items must keep their order, also backwards */
            reverse_taken(&taken);
        }
        ok = key_or_undef.tag == TAG_UNDEF ? sort_plain(vm, &taken)
                                           : sort_by_key(vm, &taken, key_or_undef);
        if (reverse) {
            reverse_taken(&taken);
        }
    }
    bool changed = !list->sorting || list->size;
    tr_list_reset(vm, list);
    list->items = taken.items;
    list->tags = taken.tags;
    list->item_tag = taken.item_tag;
    list->room = taken.room;
    list->size = taken.size;
    list->capacity = taken.capacity;
    list->exports = exports;
    list->sorting = was_sorting;
    if (ok && changed) {
        tr_raise(vm, vm->exc.ValueError, "list modified during sort");
        ok = false;
    }
    tr_object_release(vm, list);
    return ok;
}
