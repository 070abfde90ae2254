/* DictObject: insertion-ordered hash table. SetObject: unordered one.
 *
 * Dict: an index table (int8/16/32 by size, -1 empty, -2 deleted) over a dense array of 32-byte
 * entries; the low 32 bits of a key's hash sit in
 * key.aux. Deleted entries have key tag UNDEF until the next rebuild. Keys that are interned strings compare by pointer first.
 * An entry keeps its position until the entries are rebuilt, so inline caches remember (position) and check the key by pointer;
 * `version` changes whenever a key is added or removed or the entries move, but not when a value is replaced.
 *
 * Set: CPython's probing sequence and growth rule are part of its behaviour (iteration order of ints), so set.c reproduces them. */
#ifndef TR_OBJECTS_DICT_H
#define TR_OBJECTS_DICT_H

#include "objects/ops.h"

typedef struct DictEntry {
    Value key; /* UNDEF = deleted; aux = low 32 bits of the hash */
    Value value;
} DictEntry;

struct DictObject {
    Object base;
    uint32_t version; /* from vm->next_version, never 0 */
    uint8_t index_bits; /* log2 of the number of index slots; 0 = no table yet */
    uint8_t index_width; /* bytes of an index slot: 1, 2, 4 */
    uint8_t room;       /* of the block behind entries, see tr_block_new() */
    bool only_str;      /* all keys are exact str: look-ups of str need no calls */
    uint32_t used;      /* entries in use, deleted ones included */
    uint32_t capacity;  /* entries allocated */
    uint32_t count;     /* live keys = len() */
    uint32_t usable;    /* index slots that may still be taken before the table is rebuilt (deleted ones are not reused) */
    uint32_t first;     /* no live entry lies before this position */
    DictEntry *entries;
    void *index;
};

static inline DictObject *tr_as_dict(ValueRef v) {
    return (DictObject *)(void *)v.o;
}

DictObject *tr_dict_new(VM *vm) TR_MUST_CHECK;
DictObject *tr_dict_new_sized(VM *vm, size_t expected) TR_MUST_CHECK;
/* 1 found (borrowed value in *out), 0 absent, -1 exception. */
int tr_dict_get(VM *vm, DictObject *dict, ValueRef key, ValueRef *out);
bool tr_dict_set(VM *vm, DictObject *dict, ValueRef key, ValueRef value) TR_MUST_CHECK;
int tr_dict_delete(VM *vm, DictObject *dict, ValueRef key); /* 1 deleted, 0 absent, -1 exception */
int tr_dict_pop(VM *vm, DictObject *dict, ValueRef key, Value *out); /* owned value */
int tr_dict_set_default(VM *vm, DictObject *dict, ValueRef key, ValueRef value, ValueRef *out); /* 1 was there, 0 inserted, -1 */
/* Same for str keys: never run user code when only_str. */
ValueRef tr_dict_get_str(VM *vm, DictObject *dict, StrObject *key); /* UNDEF = absent (no exception) */
bool tr_dict_set_str(VM *vm, DictObject *dict, StrObject *key, ValueRef value) TR_MUST_CHECK;
int tr_dict_delete_str(VM *vm, DictObject *dict, StrObject *key);
bool tr_dict_set_cstr(VM *vm, DictObject *dict, const char *key, ValueRef value) TR_MUST_CHECK; /* interns the key */
ValueRef tr_dict_get_cstr(VM *vm, DictObject *dict, const char *key); /* slow; UNDEF = absent or no memory */
int32_t tr_dict_find_str(VM *vm, DictObject *dict, StrObject *key); /* entry position or -1 */
void tr_dict_clear(VM *vm, DictObject *dict);
DictObject *tr_dict_copy(VM *vm, DictObject *dict) TR_MUST_CHECK;
bool tr_dict_update(VM *vm, DictObject *dict, ValueRef mapping_or_pairs) TR_MUST_CHECK; /* dict.update(x) */
/* Iteration without user code: *position starts at 0; borrowed key and value (either pointer may be NULL). */
bool tr_dict_next(const DictObject *dict, uint32_t *position, ValueRef *key, ValueRef *value);
bool tr_dict_equal(VM *vm, DictObject *a, DictObject *b, bool *equal) TR_MUST_CHECK;
Value tr_mapping_proxy_new(VM *vm, ValueRef mapping);
/* dict views and iterators: kind 0 keys, 1 values, 2 items */
Value tr_dict_iter_new(VM *vm, DictObject *dict, int kind, bool reversed);

typedef struct DictIterator { /* TAG_DICT_ITER */
    Object base;
    DictObject *dict; /* NULL when exhausted */
    uint32_t position; /* next entry to look at */
    uint32_t expected; /* dict->count when started: "dictionary changed size during iteration" */
    uint32_t remaining; /* keys still to come: "dictionary keys changed during iteration" if there are more */
    uint8_t kind;
    bool reversed;
    Object *pair; /* kind 2: the tuple handed out last, used again if nobody kept it; or NULL */
} DictIterator;

typedef struct SetEntry {
    Value key;    /* UNDEF = never used; PTR tag and hash -1 = deleted */
    int64_t hash; /* of the key; never -1 for a live one, 0 in a slot that was never used */
} SetEntry;

typedef struct SetObject { /* set and frozenset */
    Object base;
    size_t fill, used; /* fill counts deleted slots too */
    size_t mask;
    SetEntry *table;
    int64_t hash; /* frozenset, -1 = not computed */
    size_t finger; /* for pop() */
    SetEntry small[8];
} SetObject;

static inline SetObject *tr_as_set(ValueRef v) {
    return (SetObject *)(void *)v.o;
}
SetObject *tr_set_new(VM *vm) TR_MUST_CHECK;
Value tr_set_from(VM *vm, ValueRef iterable_or_undef, bool frozen);
bool tr_set_add(VM *vm, SetObject *set, ValueRef item) TR_MUST_CHECK;
int tr_set_contains(VM *vm, SetObject *set, ValueRef item);
int tr_set_discard(VM *vm, SetObject *set, ValueRef item);
bool tr_set_update(VM *vm, SetObject *set, ValueRef iterable) TR_MUST_CHECK;
bool tr_set_next(const SetObject *set, size_t *position, ValueRef *item);
bool tr_dict_init_types(VM *vm) TR_MUST_CHECK; /* dict, views, iterators, mapping_proxy */
bool tr_set_init_types(VM *vm) TR_MUST_CHECK;

#endif
