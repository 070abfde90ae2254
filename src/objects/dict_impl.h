/* What the files that know the table of a dictionary share: dict.c, dict_methods.c, dict_view.c,
 * set.c. */
#ifndef TR_OBJECTS_DICT_IMPL_H
#define TR_OBJECTS_DICT_IMPL_H

#include "objects/dict_inline.h"

/* Folded hash of any key; false = exception (unhashable). May run user code. */
bool tr_dict_hash(VM *vm, ValueRef key, uint32_t *hash) TR_MUST_CHECK;
/* Position of a key whose hash is known, DICT_ABSENT or DICT_ERROR. May run user code (`__eq__`).
 */
int32_t tr_dict_find_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash);
bool tr_dict_set_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash,
                        ValueRef value) TR_MUST_CHECK;
/* Adds a key that is known not to be there, at the end. */
bool tr_dict_append_hashed(VM *vm, DictObject *dict, ValueRef key, uint32_t hash,
                           ValueRef value) TR_MUST_CHECK;
void tr_dict_swap(VM *vm, DictObject *a, DictObject *b); /* exchanges the contents */
void tr_dict_remove_at(VM *vm, DictObject *dict, uint32_t position);
bool tr_dict_reserve(VM *vm, DictObject *dict,
                     size_t count) TR_MUST_CHECK; /* room for `count` keys in all */
/* dict.update(other) for another dictionary: `override` false keeps keys that are there. */
bool tr_dict_merge(VM *vm, DictObject *dict, DictObject *other) TR_MUST_CHECK;
/* The arguments of dict(...) and update(...): at most one mapping or iterable, then keywords. */
bool tr_dict_update_args(VM *vm, DictObject *dict, const char *name, const Value *args, uint32_t n,
                         const KwNames *kw) TR_MUST_CHECK;
/* An empty dictionary of any dict class. */
DictObject *tr_dict_alloc(VM *vm, TypeObject *type) TR_MUST_CHECK;

typedef struct DictView { /* dict_keys, dict_values, dict_items */
    Object base;
    DictObject *dict;
} DictView;
Value tr_dict_view_new(VM *vm, DictObject *dict, int kind);
bool tr_dict_view_init_types(VM *vm) TR_MUST_CHECK;

extern const BuiltinDef tr_dict_methods[];
extern const TypeSlots tr_dict_slots;

#endif
