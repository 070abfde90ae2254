/* dict: the table. Methods and slots are in dict_methods.c, views, iterators and the mapping proxy
 * in dict_view.c.
 *
 * Entries and index live in one block, entries first. The index has a power of two slots, two
 * thirds of which may be taken before the table is rebuilt; `usable` counts down what is left of
 * them, deletions do not give any back. Rebuilding closes the gaps that deletions left in the
 * entries (order is kept) and chooses the size by the number of live keys, so it also shrinks.
 *
 * `==` of keys may be user code which changes the dictionary: a look-up remembers the version and
 * starts again when it differs. Insertion happens only after the last user code has run, so a
 * failing one leaves the dictionary as it was. */
#include "objects/dict_impl.h"

#include "objects/seq.h"

uint32_t tr_version_new(VM *vm);

enum { DICT_MIN_BITS = 3, DICT_MAX_BITS = 31 };

static inline void dict_touch(VM *vm, DictObject *dict) {
    uint32_t version = vm->next_version + 1;
    if (TR_UNLIKELY(version == 0)) {
        version = tr_version_new(vm);
    } else {
        vm->next_version = version;
    }
    dict->version = version;
}

/* ---- geometry ---- */

static inline uint32_t capacity_of(unsigned bits) {
    return (uint32_t)((UINT64_C(2) << bits) / 3);
}

static inline uint8_t width_of(unsigned bits) {
    return bits <= 7 ? 1 : bits <= 15 ? 2 : 4;
}

static inline size_t block_bytes(unsigned bits) {
    return (size_t)capacity_of(bits) * sizeof(DictEntry) + ((size_t)width_of(bits) << bits);
}

static inline void slot_write(DictObject *dict, uint32_t slot, int32_t position) {
    switch (dict->index_width) {
    case 1:
        ((int8_t *)dict->index)[slot] = (int8_t)position;
        break;
    case 2:
        ((int16_t *)dict->index)[slot] = (int16_t)position;
        break;
    default:
        ((int32_t *)dict->index)[slot] = position;
        break;
    }
}

#define FILL_INDEX(name, type)                                                                     \
    static void name(const DictObject *dict) {                                                     \
        type *index = dict->index;                                                                 \
        uint32_t mask = tr_dict_mask(dict);                                                        \
        for (uint32_t i = 0; i < dict->used; i++) {                                                \
            uint32_t hash = dict->entries[i].key.aux;                                              \
            uint32_t slot = hash & mask;                                                           \
            while (index[slot] >= 0) {                                                             \
                slot = TR_DICT_NEXT_SLOT(slot, hash, mask);                                        \
            }                                                                                      \
            index[slot] = (type)i;                                                                 \
        }                                                                                          \
    }
FILL_INDEX(fill_index8, int8_t)
FILL_INDEX(fill_index16, int16_t)
FILL_INDEX(fill_index32, int32_t)

/* Builds the index anew; the entries have no gaps. */
static void rebuild_index(DictObject *dict) {
    memset(dict->index, 0xff, (size_t)dict->index_width << dict->index_bits);
    if (dict->index_width == 1) {
        fill_index8(dict);
    } else if (dict->index_width == 2) {
        fill_index16(dict);
    } else {
        fill_index32(dict);
    }
    dict->usable = dict->capacity - dict->used;
    dict->first = 0;
}

static void close_gaps(DictObject *dict) {
    if (dict->used != dict->count) {
        uint32_t to = 0;
        for (uint32_t from = 0; from < dict->used; from++) {
            if (dict->entries[from].key.tag != TAG_UNDEF) {
                dict->entries[to++] = dict->entries[from];
            }
        }
        dict->used = to;
    }
}

static bool dict_resize(VM *vm, DictObject *dict, unsigned bits) {
    if (bits > DICT_MAX_BITS) {
        tr_raise_no_memory(vm);
        return false;
    }
    if (dict->used != dict->count) {
        close_gaps(dict);
        dict_touch(vm, dict);
    }
    size_t used = dict->used * sizeof(DictEntry); /* the index is rebuilt */
    DictEntry *entries = tr_block_resize(vm, dict->entries, &dict->room, used, block_bytes(bits));
    if (!entries) {
        if (dict->entries) {
            rebuild_index(dict); /* positions have moved */
        }
        tr_raise_no_memory(vm);
        return false;
    }
    dict->entries = entries;
    dict->capacity = capacity_of(bits);
    dict->index = entries + dict->capacity;
    dict->index_bits = (uint8_t)bits;
    dict->index_width = width_of(bits);
    rebuild_index(dict);
    return true;
}

/* The smallest table, for a dictionary that has none yet. */
static bool first_table(VM *vm, DictObject *dict) {
    DictEntry *entries = tr_block_new(vm, block_bytes(DICT_MIN_BITS), &dict->room);
    if (!entries) {
        dict->room = 0;
        tr_raise_no_memory(vm);
        return false;
    }
    dict->entries = entries;
    dict->capacity = dict->usable = capacity_of(DICT_MIN_BITS);
    dict->index = entries + capacity_of(DICT_MIN_BITS);
    dict->index_bits = DICT_MIN_BITS;
    dict->index_width = 1;
    memset(dict->index, 0xff, (size_t)1 << DICT_MIN_BITS);
    return true;
}

/* Called when no slot is usable: half of the entries may be taken afterwards. */
static TR_NOINLINE bool dict_grow(VM *vm, DictObject *dict) {
    if (!dict->entries) {
        return first_table(vm, dict);
    }
    unsigned bits = DICT_MIN_BITS;
    while ((UINT64_C(1) << bits) < (uint64_t)dict->count * 3) {
        bits++;
    }
    return dict_resize(vm, dict, bits);
}

bool tr_dict_reserve(VM *vm, DictObject *dict, size_t count) {
    if (count <= dict->count + (size_t)dict->usable) {
        return true;
    }
    if (!dict->entries && count <= capacity_of(DICT_MIN_BITS)) {
        return first_table(vm, dict);
    }
    unsigned bits = DICT_MIN_BITS;
    while (bits <= DICT_MAX_BITS && capacity_of(bits) < count) {
        bits++;
    }
    return dict_resize(vm, dict, bits);
}

/* ---- life ---- */

DictObject *tr_dict_alloc(VM *vm, TypeObject *type) {
    DictObject *dict =
        tr_object_new(vm, type, type == vm->type.dict ? sizeof(DictObject) : type->instance_size);
    if (dict) {
        dict->only_str = true;
        dict_touch(vm, dict);
    }
    return dict;
}

DictObject *tr_dict_new(VM *vm) {
    return tr_dict_alloc(vm, vm->type.dict);
}

DictObject *tr_dict_new_sized(VM *vm, size_t expected) {
    DictObject *dict = tr_dict_new(vm);
    if (dict && expected && !tr_dict_reserve(vm, dict, expected)) {
        tr_object_release(vm, dict);
        return NULL;
    }
    return dict;
}

void tr_dict_clear(VM *vm, DictObject *dict) {
    DictEntry *entries = dict->entries;
    uint32_t used = dict->used;
    uint8_t room = dict->room;
    dict->room = 0;
    dict->entries = NULL;
    dict->index = NULL;
    dict->index_bits = dict->index_width = 0;
    dict->used = dict->capacity = dict->count = dict->usable = dict->first = 0;
    dict->only_str = true;
    dict_touch(vm, dict);
    for (uint32_t i = 0; i < used; i++) {
        if (entries[i].key.tag != TAG_UNDEF) {
            tr_release(vm, entries[i].key);
            tr_release(vm, entries[i].value);
        }
    }
    tr_block_free(vm, entries, room);
}

/* ---- look-up ---- */

bool tr_dict_hash(VM *vm, ValueRef key, uint32_t *hash) {
    int64_t full;
    if (key.tag == TAG_STR) {
        *hash = tr_dict_hash_str(vm, tr_as_str(key));
        return true;
    }
    if (key.tag == TAG_INT) {
        *hash = tr_dict_hash_int(key.i);
        return true;
    }
    if (!tr_hash(vm, key, &full)) {
        return false;
    }
    *hash = tr_dict_fold(full);
    return true;
}

static int32_t find_any(VM *vm, DictObject *dict, ValueRef key, uint32_t hash) {
restart:
    if (dict->count == 0) {
        return DICT_ABSENT;
    }
    uint32_t version = dict->version;
    uint32_t mask = tr_dict_mask(dict);
    uint32_t slot = hash & mask;
    uint32_t perturb = hash;
    for (;;) {
        int32_t position = tr_dict_slot(dict, slot);
        if (position == DICT_SLOT_EMPTY) {
            return DICT_ABSENT;
        }
        if (position >= 0 && dict->entries[position].key.aux == hash) {
            ValueRef other = tr_dict_key(&dict->entries[position]);
            int equal = tr_quick_equal(other, key);
            if (equal == -2) {
                tr_retain(other);
                equal = tr_equal(vm, other, key);
                tr_release(vm, other);
                if (equal < 0) {
                    return DICT_ERROR;
                }
                if (dict->version != version) {
                    goto restart;
                }
            }
            if (equal) {
                return position;
            }
        }
        slot = TR_DICT_NEXT_SLOT(slot, perturb, mask);
    }
}

int32_t tr_dict_find_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash) {
    if (dict->count == 0) {
        return DICT_ABSENT;
    }
    if (key.tag == TAG_STR && dict->only_str) {
        return tr_dict_probe_str(dict, tr_as_str(key), hash);
    }
    if (key.tag == TAG_INT) {
        int32_t position = tr_dict_probe_int(dict, key.i, hash);
        if (TR_LIKELY(position != DICT_UNDECIDED)) {
            return position;
        }
    }
    return find_any(vm, dict, key, hash);
}

int tr_dict_get(VM *vm, DictObject *dict, ValueRef key, ValueRef *out) {
    uint32_t hash;
    if (!tr_dict_hash(vm, key, &hash)) {
        return -1;
    }
    int32_t position = tr_dict_find_hashed(vm, dict, key, hash);
    if (position < 0) {
        return position == DICT_ABSENT ? 0 : -1;
    }
    *out = dict->entries[position].value;
    return 1;
}

/* ---- insertion ---- */

/* Appends a key that is not there. */
static inline bool insert_new(VM *vm, DictObject *dict, ValueRef key, uint32_t hash,
                              ValueRef value) {
    if (TR_UNLIKELY(dict->usable == 0) && !dict_grow(vm, dict)) {
        return false;
    }
    uint32_t mask = tr_dict_mask(dict);
    uint32_t slot = hash & mask;
    uint32_t perturb = hash;
    while (tr_dict_slot(dict, slot) >= 0) {
        slot = TR_DICT_NEXT_SLOT(slot, perturb, mask);
    }
    slot_write(dict, slot, (int32_t)dict->used);
    DictEntry *entry = &dict->entries[dict->used++];
    entry->key = tr_retain(key);
    entry->key.aux = hash;
    entry->value = tr_retain(value);
    dict->usable--;
    dict->count++;
    dict->only_str = dict->only_str && key.tag == TAG_STR;
    dict_touch(vm, dict);
    return true;
}

bool tr_dict_append_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash, ValueRef value) {
    return insert_new(vm, dict, key, hash, value);
}

bool tr_dict_set_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash, ValueRef value) {
    int32_t position = tr_dict_find_hashed(vm, dict, key, hash);
    if (position >= 0) {
        tr_store(vm, &dict->entries[position].value, tr_retain(value));
        return true;
    }
    return position == DICT_ABSENT && insert_new(vm, dict, key, hash, value);
}

bool tr_dict_set(VM *vm, DictObject *dict, ValueRef key, ValueRef value) {
    uint32_t hash;
    return tr_dict_hash(vm, key, &hash) && tr_dict_set_hashed(vm, dict, key, hash, value);
}

int tr_dict_set_default(VM *vm, DictObject *dict, ValueRef key, ValueRef value, ValueRef *out) {
    uint32_t hash;
    if (!tr_dict_hash(vm, key, &hash)) {
        return -1;
    }
    int32_t position = tr_dict_find_hashed(vm, dict, key, hash);
    if (position >= 0) {
        *out = dict->entries[position].value;
        return 1;
    }
    if (position != DICT_ABSENT || !insert_new(vm, dict, key, hash, value)) {
        return -1;
    }
    *out = value;
    return 0;
}

/* ---- removal ---- */

void tr_dict_remove_at(VM *vm, DictObject *dict, uint32_t position) {
    DictEntry *entry = &dict->entries[position];
    uint32_t mask = tr_dict_mask(dict);
    uint32_t perturb = entry->key.aux;
    uint32_t slot = perturb & mask;
    while (tr_dict_slot(dict, slot) != (int32_t)position) {
        slot = TR_DICT_NEXT_SLOT(slot, perturb, mask);
    }
    slot_write(dict, slot, DICT_SLOT_DELETED);
    Value key = entry->key;
    Value value = entry->value;
    entry->key = entry->value = tr_undef();
    dict->count--;
    while (dict->first < dict->used && dict->entries[dict->first].key.tag == TAG_UNDEF) {
        dict->first++; /* so that taking keys from the front stays linear */
    }
    if (dict->count == 0 && (dict->index_bits <= 6 || dict->used > mask / 8)) {
        dict->used = 0; /* empty: start afresh, all slots are usable again */
        dict->only_str = true;
        rebuild_index(dict);
    }
    dict_touch(vm, dict);
    tr_release(vm, key);
    tr_release(vm, value);
}

int tr_dict_delete(VM *vm, DictObject *dict, ValueRef key) {
    uint32_t hash;
    if (!tr_dict_hash(vm, key, &hash)) {
        return -1;
    }
    int32_t position = tr_dict_find_hashed(vm, dict, key, hash);
    if (position < 0) {
        return position == DICT_ABSENT ? 0 : -1;
    }
    tr_dict_remove_at(vm, dict, (uint32_t)position);
    return 1;
}

int tr_dict_pop(VM *vm, DictObject *dict, ValueRef key, Value *out) {
    uint32_t hash;
    if (dict->count == 0) {
        return 0; /* as in CPython, the key is not even hashed then */
    }
    if (!tr_dict_hash(vm, key, &hash)) {
        return -1;
    }
    int32_t position = tr_dict_find_hashed(vm, dict, key, hash);
    if (position < 0) {
        return position == DICT_ABSENT ? 0 : -1;
    }
    *out = tr_retain(dict->entries[position].value);
    tr_dict_remove_at(vm, dict, (uint32_t)position);
    return 1;
}

/* ---- str keys ---- */

/* Like tr_dict_find_hashed(), for look-ups that cannot report errors: those of `__eq__` are
 * dropped. */
int32_t tr_dict_find_str(VM *vm, DictObject *dict, StrObject *key) {
    if (dict->count == 0) {
        return DICT_ABSENT;
    }
    uint32_t hash = tr_dict_hash_str(vm, key);
    if (TR_LIKELY(dict->only_str && key->base.tag == TAG_STR)) {
        return tr_dict_probe_str(dict, key, hash);
    }
    int32_t position = find_any(vm, dict, tr_obj(key), hash);
    if (position == DICT_ERROR) {
        tr_error_clear(vm);
        return DICT_ABSENT;
    }
    return position;
}

ValueRef tr_dict_get_str(VM *vm, DictObject *dict, StrObject *key) {
    int32_t position = tr_dict_find_str(vm, dict, key);
    return position < 0 ? tr_undef() : dict->entries[position].value;
}

bool tr_dict_set_str(VM *vm, DictObject *dict, StrObject *key, ValueRef value) {
    return tr_dict_set_hashed(vm, dict, tr_obj(key), tr_dict_hash_str(vm, key), value);
}

int tr_dict_delete_str(VM *vm, DictObject *dict, StrObject *key) {
    return tr_dict_delete(vm, dict, tr_obj(key));
}

bool tr_dict_set_cstr(VM *vm, DictObject *dict, const char *key, ValueRef value) {
    StrObject *name = tr_str_intern(vm, key, strlen(key));
    if (!name) {
        return false;
    }
    bool ok = tr_dict_set_str(vm, dict, name, value);
    tr_object_release(vm, name);
    return ok;
}

/* ---- whole dictionaries ---- */

bool tr_dict_next(const DictObject *dict, uint32_t *position, ValueRef *key, ValueRef *value) {
    uint32_t i = TR_MAX(*position, dict->first);
    while (i < dict->used && dict->entries[i].key.tag == TAG_UNDEF) {
        i++;
    }
    if (i >= dict->used) {
        *position = i;
        return false;
    }
    if (key) {
        *key = tr_dict_key(&dict->entries[i]);
    }
    if (value) {
        *value = dict->entries[i].value;
    }
    *position = i + 1;
    return true;
}

/* Gives the empty `dict` the contents of `other`, table and all. */
static bool clone_table(VM *vm, DictObject *dict, const DictObject *other) {
    size_t bytes = block_bytes(other->index_bits);
    uint8_t room;
    DictEntry *entries = tr_block_new(vm, bytes, &room);
    if (!entries) {
        tr_raise_no_memory(vm);
        return false;
    }
    memcpy(entries, other->entries, other->used * sizeof(DictEntry));
    memcpy(entries + other->capacity, other->index,
           (size_t)other->index_width << other->index_bits);
    for (uint32_t i = 0; i < other->used; i++) {
        if (entries[i].key.tag != TAG_UNDEF) {
            tr_retain(entries[i].key);
            tr_retain(entries[i].value);
        }
    }
    tr_block_free(vm, dict->entries, dict->room);
    dict->room = room;
    dict->entries = entries;
    dict->index = entries + other->capacity;
    dict->index_bits = other->index_bits;
    dict->index_width = other->index_width;
    dict->used = other->used;
    dict->capacity = other->capacity;
    dict->count = other->count;
    dict->usable = other->usable;
    dict->first = other->first;
    dict->only_str = other->only_str;
    dict_touch(vm, dict);
    return true;
}

void tr_dict_swap(VM *vm, DictObject *a, DictObject *b) {
    DictObject old = *a;
    size_t from = offsetof(DictObject, version);
    size_t bytes = sizeof(DictObject) - from;
    memcpy((char *)a + from, (char *)b + from, bytes);
    memcpy((char *)b + from, (char *)&old + from, bytes);
    dict_touch(vm, a);
    dict_touch(vm, b);
}

bool tr_dict_merge(VM *vm, DictObject *dict, DictObject *other) {
    if (other == dict || other->count == 0) {
        return true;
    }
    if (dict->used == 0 && other->count >= other->used - other->used / 3) {
        return clone_table(vm, dict, other);
    }
    if (dict->usable < other->count &&
        !tr_dict_reserve(vm, dict, (size_t)dict->count + other->count)) {
        return false;
    }
    uint32_t version = other->version;
    for (uint32_t i = 0; i < other->used; i++) {
        Value key = other->entries[i].key;
        uint32_t hash = key.aux;
        if (key.tag == TAG_UNDEF) {
            continue;
        }
        key.aux = 0;
        tr_retain(key);
        Value value = tr_retain(other->entries[i].value);
        bool ok = tr_dict_set_hashed(vm, dict, key, hash, value);
        tr_release(vm, key);
        tr_release(vm, value);
        if (!ok) {
            return false;
        }
        if (other->version != version) {
            tr_raise(vm, vm->exc.RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

DictObject *tr_dict_copy(VM *vm, DictObject *dict) {
    DictObject *copy = tr_dict_new(vm);
    if (copy && !tr_dict_merge(vm, copy, dict)) {
        tr_object_release(vm, copy);
        return NULL;
    }
    return copy;
}

bool tr_dict_equal(VM *vm, DictObject *a, DictObject *b, bool *equal) {
    *equal = a->count == b->count;
    for (uint32_t i = 0; *equal && i < a->used; i++) {
        if (a->entries[i].key.tag == TAG_UNDEF) {
            continue;
        }
        uint32_t hash = a->entries[i].key.aux;
        Value key = tr_retain(tr_dict_key(&a->entries[i]));
        Value value = tr_retain(a->entries[i].value);
        int32_t position = tr_dict_find_hashed(vm, b, key, hash);
        int same = position == DICT_ABSENT ? 0 : -1;
        if (position >= 0) {
            same = tr_equal_held(vm, b->entries[position].value, value);
        }
        tr_release(vm, key);
        tr_release(vm, value);
        if (same < 0) {
            return false;
        }
        *equal = same != 0;
    }
    return true;
}

static const TypeSpec dict_spec = {
    .name = "dict",
    .instance_size = sizeof(DictObject),
    .tag = TAG_DICT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_MAPPING | TYPE_MATCH_SELF | TYPE_IS_DICT,
    .doc = "dict() -> new empty dictionary\n"
           "dict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) "
           "pairs\n"
           "dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in "
           "iterable:\n"
           "        d[k] = v\n"
           "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the "
           "keyword argument list.  "
           "For example:  dict(one=1, two=2)",
    .slots = &tr_dict_slots,
    .methods = tr_dict_methods,
};

bool tr_dict_init_types(VM *vm) {
    vm->type.dict = tr_type_new_builtin(vm, &dict_spec, NULL);
    if (!vm->type.dict) {
        return false;
    }
    vm->tag_type[TAG_DICT] = vm->type.dict;
    return tr_dict_view_init_types(vm);
}

ValueRef tr_dict_get_cstr(VM *vm, DictObject *dict, const char *key) {
    StrObject *name = tr_str_intern(vm, key, strlen(key));
    if (!name) {
        tr_error_clear(vm);
        return tr_undef();
    }
    ValueRef found = tr_dict_get_str(vm, dict, name);
    tr_object_release(vm, name);
    return found;
}
