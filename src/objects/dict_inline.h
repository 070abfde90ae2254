/* The inner loops of dictionary look-ups, for code that cannot afford a call.
 *
 * A key's hash is folded to 32 bits (low half, high half multiplied in) and kept in the entry, so
 * tables are rebuilt without hashing again. Small ints keep their value, which gives consecutive
 * keys consecutive slots. Probing is Python's: a linear congruential walk over the slots, disturbed
 * by the hash's higher bits. Nothing here runs user code or allocates. */
#ifndef TR_OBJECTS_DICT_INLINE_H
#define TR_OBJECTS_DICT_INLINE_H

#include "base/hash.h"
#include "objects/dict.h"
#include "objects/str.h"

enum { DICT_SLOT_EMPTY = -1, DICT_SLOT_DELETED = -2 }; /* in the index table */
enum {
    DICT_ABSENT = -1,
    DICT_ERROR = -2,
    DICT_UNDECIDED = -3
}; /* results of look-ups instead of a position */

static inline uint32_t tr_dict_fold(int64_t hash) {
    uint64_t h = (uint64_t)hash;
    return (uint32_t)h ^ (uint32_t)(((h >> 32) * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

static inline uint32_t tr_dict_hash_str(VM *vm, StrObject *key) {
    uint64_t hash = TR_LIKELY(key->base.flags & STR_HASHED) ? key->hash : tr_str_hash(vm, key);
    return tr_dict_fold((int64_t)hash);
}

static inline uint32_t tr_dict_hash_int(int64_t key) {
    return tr_dict_fold(tr_hash_int64(key));
}

static inline int32_t tr_dict_slot(const DictObject *dict, uint32_t slot) {
    switch (dict->index_width) {
    case 1:
        return ((const int8_t *)dict->index)[slot];
    case 2:
        return ((const int16_t *)dict->index)[slot];
    default:
        return ((const int32_t *)dict->index)[slot];
    }
}

static inline uint32_t tr_dict_mask(const DictObject *dict) {
    return (UINT32_C(1) << dict->index_bits) - 1;
}

#define TR_DICT_NEXT_SLOT(slot, perturb, mask) (((slot) * 5 + ((perturb) >>= 5) + 1) & (mask))

static inline bool tr_dict_same_text(const StrObject *a, const StrObject *b) {
    return !(a->base.flags & b->base.flags & STR_INTERNED) && a->size == b->size &&
           memcmp(a->data, b->data, a->size) == 0;
}

/* Position of an exact str in a dictionary that has only such keys and is not empty. */
static inline int32_t tr_dict_probe_str(const DictObject *dict, const StrObject *key,
                                        uint32_t hash) {
    uint32_t mask = tr_dict_mask(dict);
    uint32_t slot = hash & mask;
    uint32_t perturb = hash;
    for (;;) {
        int32_t position = tr_dict_slot(dict, slot);
        if (position >= 0) {
            const DictEntry *entry = &dict->entries[position];
            if (TR_LIKELY(entry->key.p == (const void *)key)) {
                return position;
            }
            if (entry->key.aux == hash && tr_dict_same_text((const StrObject *)entry->key.p, key)) {
                return position;
            }
        } else if (position == DICT_SLOT_EMPTY) {
            return DICT_ABSENT;
        }
        slot = TR_DICT_NEXT_SLOT(slot, perturb, mask);
    }
}

/* Position of an int in a dictionary that is not empty; DICT_UNDECIDED if a key of another kind has
 * the same hash. */
static inline int32_t tr_dict_probe_int(const DictObject *dict, int64_t key, uint32_t hash) {
    uint32_t mask = tr_dict_mask(dict);
    uint32_t slot = hash & mask;
    uint32_t perturb = hash;
    for (;;) {
        int32_t position = tr_dict_slot(dict, slot);
        if (position >= 0) {
            const DictEntry *entry = &dict->entries[position];
            if (entry->key.aux == hash) {
                if (TR_UNLIKELY(entry->key.tag != TAG_INT)) {
                    if (entry->key.tag != TAG_STR) {
                        return DICT_UNDECIDED;
                    }
                } else if (TR_LIKELY(entry->key.i == key)) {
                    return position;
                }
            }
        } else if (position == DICT_SLOT_EMPTY) {
            return DICT_ABSENT;
        }
        slot = TR_DICT_NEXT_SLOT(slot, perturb, mask);
    }
}

/* A stored key as a program may see it. */
static inline ValueRef tr_dict_key(const DictEntry *entry) {
    ValueRef key = entry->key;
    key.aux = 0;
    return key;
}

#endif
