/* collections.OrderedDict: a dict (which keeps order anyway) that can also move keys to either end,
 * compares with its like in order, and calls a subclass's `__setitem__`, `__delitem__` and
 * `__missing__` from its methods.
 *
 * Moving a key to the end takes it out and puts it in again: amortised constant. Moving it to the
 * front rebuilds the entries and is linear, where CPython's linked list is constant; programs use
 * the former for caches and the latter rarely. Its views are subclasses of dict's with names of
 * their own. */
#include "base/alloc.h"
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/seq.h"
#include "stdlib/collections/collections.h"

#include <stddef.h>

typedef struct OrderedDict {
    DictObject dict;
    DictObject *attributes;
} OrderedDict;

/* The companion classes of OrderedDict, kept in its `extra`; index = kind of view. */
typedef struct ViewTypes {
    TypeObject *types[3];
} ViewTypes;

static const TypeSpec ordered_spec;

static TypeObject *base_of(ValueRef v) {
    TypeObject *type = v.tag == TAG_OBJECT ? v.o->type : NULL;
    while (type && type->spec != &ordered_spec) {
        type = type->base_type;
    }
    return type;
}

static inline DictObject *as_attributes(ValueRef v) {
    return ((OrderedDict *)(void *)v.o)->attributes;
}

static bool is_exact(ValueRef v) {
    return v.tag == TAG_OBJECT && v.o->type->spec == &ordered_spec;
}

/* self[key] = value, through a subclass's method if it has one. */
static bool store(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    return is_exact(self) ? tr_dict_set(vm, tr_as_dict(self), key, value)
                          : tr_set_item(vm, self, key, value);
}

/* ---- filling: what MutableMapping.update() does ---- */

static bool store_pairs(VM *vm, ValueRef self, ValueRef pairs) {
    Value iterator = tr_iter(vm, pairs);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        Value pair = tr_tuple_from(vm, item);
        tr_release(vm, item);
        ok = !tr_is_error(pair);
        if (ok && tr_as_tuple(pair)->size != 2) {
            size_t size = tr_as_tuple(pair)->size;
            if (size < 2) {
                tr_raise(vm, vm->exc.ValueError, "need more than %zu value%s to unpack", size,
                         size == 1 ? "" : "s");
            } else {
                tr_raise(vm, vm->exc.ValueError, "too many values to unpack (expected 2)");
            }
            ok = false;
        }
        ok = ok && store(vm, self, tr_as_tuple(pair)->items[0], tr_as_tuple(pair)->items[1]);
        tr_release(vm, pair);
    }
    tr_release(vm, iterator);
    return ok;
}

static bool store_keys(VM *vm, ValueRef self, ValueRef mapping) {
    Value keys = tr_call_method(vm, mapping, vm->name.keys, NULL, 0);
    Value iterator = tr_is_error(keys) ? tr_undef() : tr_iter(vm, keys);
    tr_release(vm, keys);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value key = tr_next(vm, iterator);
        if (tr_is_error(key)) {
            ok = !tr_error_pending(vm);
            break;
        }
        Value value = tr_get_item(vm, mapping, key);
        ok = !tr_is_error(value) && store(vm, self, key, value);
        tr_release(vm, key);
        tr_release(vm, value);
    }
    tr_release(vm, iterator);
    return ok;
}

static bool update(VM *vm, ValueRef self, const char *name, const Value *args, uint32_t n,
                   const KwNames *kw) {
    if (n > 1) {
        tr_raise(vm, vm->exc.TypeError, "%s expected at most 1 argument, got %u", name, n);
        return false;
    }
    if (is_exact(self) && (n == 0 || tr_is_dict(args[0]))) {
        return tr_dict_update_args(vm, tr_as_dict(self), name, args, n, kw);
    }
    if (n == 1) {
        Value keys =
            tr_is_dict(args[0]) ? tr_none() : tr_get_attr_or_undef(vm, args[0], vm->name.keys);
        if (tr_is_undef(keys) && tr_error_pending(vm)) {
            return false;
        }
        bool ok =
            tr_is_undef(keys) ? store_pairs(vm, self, args[0]) : store_keys(vm, self, args[0]);
        tr_release(vm, keys);
        if (!ok) {
            return false;
        }
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!store(vm, self, tr_obj(kw->names[i]), args[n + i])) {
            return false;
        }
    }
    return true;
}

/* ---- slots ---- */

static bool ordered_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return update(vm, self, "OrderedDict", args, n, kw);
}

static Value ordered_repr(VM *vm, ValueRef self) {
    const char *name = tr_type_name(self.o->type);
    if (tr_as_dict(self)->count == 0) {
        return tr_str_value(tr_str_format(vm, "%s()", name));
    }
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "..."));
    }
    Value items = is_exact(self) ? tr_dict_view_new(vm, tr_as_dict(self), 2)
                                 : tr_call_method(vm, self, vm->name.items, NULL, 0);
    Value list = tr_is_error(items) ? tr_undef() : tr_list_from(vm, items);
    StrObject *text = tr_is_error(list) ? NULL : tr_str_format(vm, "%s(%R)", name, list);
    tr_release(vm, items);
    tr_release(vm, list);
    tr_repr_leave(self.o);
    return tr_str_value(text);
}

/* Do the keys come in the same order? */
static int same_order(VM *vm, DictObject *a, DictObject *b) {
    uint32_t i = 0;
    uint32_t j = 0;
    ValueRef x;
    ValueRef y;
    while (tr_dict_next(a, &i, &x, NULL) && tr_dict_next(b, &j, &y, NULL)) {
        int equal = tr_equal_held(vm, x, y);
        if (equal <= 0) {
            return equal;
        }
    }
    return 1;
}

static Value ordered_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !tr_is_dict(right)) {
        return tr_not_implemented();
    }
    bool equal;
    if (tr_stack_check_compare(vm) ||
        !tr_dict_equal(vm, tr_as_dict(left), tr_as_dict(right), &equal)) {
        return tr_undef();
    }
    if (equal && base_of(right)) {
        int same = same_order(vm, tr_as_dict(left), tr_as_dict(right));
        if (same < 0) {
            return tr_undef();
        }
        equal = same > 0;
    }
    return tr_bool(equal == (op == CMP_EQ));
}

static Value ordered_or(VM *vm, ValueRef left, ValueRef right) {
    ValueRef self = base_of(left) ? left : right;
    if (!tr_is_dict(left) || !tr_is_dict(right)) {
        return tr_not_implemented();
    }
    Value result = tr_call1(vm, tr_obj(self.o->type), left);
    if (!tr_is_error(result) && !update(vm, result, "update", &right, 1, NULL)) {
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

static Value ordered_inplace_or(VM *vm, ValueRef self, ValueRef other) {
    return update(vm, self, "update", &other, 1, NULL) ? tr_retain(self) : tr_undef();
}

/* ---- methods ---- */

static Value ordered_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return update(vm, args[0], "update", args + 1, n - 1, kw) ? tr_none() : tr_undef();
}

static Value ordered_setdefault(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef fallback = args[2].tag == TAG_UNDEF ? tr_none() : args[2];
    if (is_exact(args[0])) {
        ValueRef value;
        int done = tr_dict_set_default(vm, tr_as_dict(args[0]), args[1], fallback, &value);
        return done < 0 ? tr_undef() : tr_retain(value);
    }
    int found = tr_contains(vm, args[0], args[1]);
    if (found > 0) {
        return tr_get_item(vm, args[0], args[1]);
    }
    return found < 0 || !tr_set_item(vm, args[0], args[1], fallback) ? tr_undef()
                                                                     : tr_retain(fallback);
}

static Value ordered_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value value = tr_undef();
    int found;
    if (is_exact(args[0])) {
        found = tr_dict_pop(vm, tr_as_dict(args[0]), args[1], &value);
    } else {
        found = tr_contains(vm, args[0], args[1]);
        if (found > 0) {
            value = tr_get_item(vm, args[0], args[1]);
            if (tr_is_error(value) || !tr_del_item(vm, args[0], args[1])) {
                tr_release(vm, value);
                return tr_undef();
            }
        } else if (found == 0 && args[2].tag == TAG_UNDEF) {
            bool has_missing;
            value = tr_call_special(vm, args[0], vm->name.__missing__, args + 1, 1, &has_missing);
            if (has_missing || tr_error_pending(vm)) {
                return value;
            }
        }
    }
    if (found) {
        return found < 0 ? tr_undef() : value;
    }
    return args[2].tag == TAG_UNDEF ? tr_raise_value(vm, vm->exc.KeyError, args[1])
                                    : tr_retain(args[2]);
}

/* Position of the first or last key; the dictionary is not empty. */
static uint32_t end_position(const DictObject *dict, bool last) {
    if (!last) {
        return dict->first;
    }
    uint32_t position = dict->used - 1;
    while (dict->entries[position].key.tag == TAG_UNDEF) {
        position--;
    }
    return position;
}

static Value ordered_popitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DictObject *dict = tr_as_dict(args[0]);
    int last = args[1].tag == TAG_UNDEF ? 1 : tr_truth(vm, args[1]);
    if (last < 0) {
        return tr_undef();
    }
    if (dict->count == 0) {
        return tr_raise(vm, vm->exc.KeyError, "dictionary is empty");
    }
    uint32_t position = end_position(dict, last != 0);
    Value pair =
        tr_tuple_pack(vm, 2, tr_dict_key(&dict->entries[position]), dict->entries[position].value);
    if (tr_is_error(pair)) {
        return pair;
    }
    if (is_exact(args[0])) {
        tr_dict_remove_at(vm, dict, position);
        if (last && dict->used > position) {
            dict->used = position;
        }
    } else if (!tr_del_item(vm, args[0], tr_as_tuple(pair)->items[0])) {
        tr_release(vm, pair);
        return tr_undef();
    }
    return pair;
}

/* Makes the entry at `position` the first one. */
static bool move_to_front(VM *vm, DictObject *dict, uint32_t position) {
    DictObject *rest = tr_dict_new_sized(vm, dict->count);
    if (!rest) {
        return false;
    }
    DictEntry moved = dict->entries[position];
    uint32_t hash = moved.key.aux;
    moved.key.aux = 0;
    bool ok = tr_dict_append_hashed(vm, rest, moved.key, hash, moved.value);
    for (uint32_t i = 0; ok && i < dict->used; i++) {
        if (i != position && dict->entries[i].key.tag != TAG_UNDEF) {
            Value key = tr_dict_key(&dict->entries[i]);
            ok = tr_dict_append_hashed(vm, rest, key, dict->entries[i].key.aux,
                                       dict->entries[i].value);
        }
    }
    if (ok) {
        tr_dict_swap(vm, dict, rest);
    }
    tr_object_release(vm, rest);
    return ok;
}

static Value ordered_move_to_end(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DictObject *dict = tr_as_dict(args[0]);
    int last = args[2].tag == TAG_UNDEF ? 1 : tr_truth(vm, args[2]);
    uint32_t hash;
    if (last < 0 || !tr_dict_hash(vm, args[1], &hash)) {
        return tr_undef();
    }
    int32_t position = tr_dict_find_hashed(vm, dict, args[1], hash);
    if (position < 0) {
        return position == DICT_ERROR ? tr_undef() : tr_raise_value(vm, vm->exc.KeyError, args[1]);
    }
    if ((uint32_t)position == end_position(dict, last != 0)) {
        return tr_none();
    }
    if (!last) {
        return move_to_front(vm, dict, (uint32_t)position) ? tr_none() : tr_undef();
    }
    if (dict->usable == 0) {
        /* Make room first: after that nothing can fail between taking the key out and putting it
         * back. Positions change. */
        if (!tr_dict_reserve(vm, dict, dict->count + (size_t)dict->count / 2 + 8)) {
            return tr_undef();
        }
        position = tr_dict_find_hashed(vm, dict, args[1], hash);
        if (position < 0) {
            return tr_error_pending(vm) ? tr_undef()
                                        : tr_raise_value(vm, vm->exc.KeyError, args[1]);
        }
    }
    Value key = tr_retain(tr_dict_key(&dict->entries[position]));
    Value value = tr_retain(dict->entries[position].value);
    tr_dict_remove_at(vm, dict, (uint32_t)position);
    bool ok = tr_dict_append_hashed(vm, dict, key, hash, value);
    tr_release(vm, key);
    tr_release(vm, value);
    return ok ? tr_none() : tr_undef();
}

static Value ordered_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value result = tr_call0(vm, tr_obj(args[0].o->type));
    if (tr_is_error(result)) {
        return result;
    }
    if (!(is_exact(result) ? tr_dict_merge(vm, tr_as_dict(result), tr_as_dict(args[0]))
                           : store_keys(vm, result, args[0]))) {
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

static Value view_of(VM *vm, ValueRef self, int kind) {
    const ViewTypes *views = base_of(self)->extra;
    DictView *view = tr_object_new(vm, views->types[kind], sizeof(DictView));
    if (!view) {
        return tr_undef();
    }
    view->dict = tr_object_retain(self.o);
    return tr_obj(view);
}

static Value ordered_keys(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return view_of(vm, args[0], 0);
}
static Value ordered_values(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return view_of(vm, args[0], 1);
}
static Value ordered_items(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return view_of(vm, args[0], 2);
}

static Value ordered_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value state = tr_retain(as_attributes(args[0]) ? tr_obj(as_attributes(args[0])) : tr_none());
    Value items = tr_call_method(vm, args[0], vm->name.items, NULL, 0);
    Value iterator = tr_is_error(items) ? tr_undef() : tr_iter(vm, items);
    Value result = tr_is_error(iterator)
                       ? tr_undef()
                       : tr_tuple_pack(vm, 5, tr_obj(args[0].o->type), vm->empty_tuple, state,
                                       tr_none(), iterator);
    tr_release(vm, state);
    tr_release(vm, items);
    tr_release(vm, iterator);
    return result;
}

static Value get_attributes(VM *vm, ValueRef self) {
    DictObject **slot = tr_object_dict_slot(vm, self.o);
    if (!*slot) {
        *slot = tr_dict_new(vm);
    }
    return *slot ? tr_obj_retained(*slot) : tr_undef();
}

static const BuiltinDef ordered_methods[] = {
    {"update(self, /, *args, **kwargs)", ordered_update,
     "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.", 0},
    {"setdefault(self, /, key, default=None)", ordered_setdefault,
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default.",
     0},
    {"pop(self, /, key, default=<unrepresentable>)", ordered_pop,
     "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\n"
     "If the key is not found, return the default if given; otherwise,\nraise a KeyError.",
     0},
    {"popitem(self, /, last=True)", ordered_popitem,
     "Remove and return a (key, value) pair from the dictionary.\n\n"
     "Pairs are returned in LIFO order if last is true or FIFO order if false.",
     0},
    {"move_to_end(self, /, key, last=True)", ordered_move_to_end,
     "Move an existing element to the end (or beginning if last is false).\n\n"
     "Raise KeyError if the element does not exist.",
     0},
    {"copy(self, /)", ordered_copy, "od.copy() -> a shallow copy of od", 0},
    {"keys(self, /)", ordered_keys, NULL, 0},
    {"values(self, /)", ordered_values, NULL, 0},
    {"items(self, /)", ordered_items, NULL, 0},
    {"__reduce__(self, /)", ordered_reduce, "Return state information for pickling", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
static const GetSetDef ordered_getsets[] = {
    {"__dict__", get_attributes, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots ordered_slots = {
    .init = ordered_init,
    .repr = ordered_repr,
    .compare = ordered_compare,
    .binary[BIN_OR] = ordered_or,
    .inplace[BIN_OR] = ordered_inplace_or,
};
static const TypeSpec ordered_spec = {
    .name = "collections.OrderedDict",
    .instance_size = sizeof(OrderedDict),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_MAPPING | TYPE_IS_DICT,
    .doc = "Dictionary that remembers insertion order",
    .slots = &ordered_slots,
    .methods = ordered_methods,
    .getsets = ordered_getsets,
};

static const TypeSlots no_slots;
#define VIEW_SPEC(text)                                                                            \
    {.name = (text),                                                                               \
     .instance_size = sizeof(DictView),                                                            \
     .tag = TAG_OBJECT,                                                                            \
     .flags = TYPE_GC | TYPE_NO_NEW,                                                               \
     .slots = &no_slots}
static const TypeSpec view_specs[3] = {VIEW_SPEC("odict_keys"), VIEW_SPEC("odict_values"),
                                       VIEW_SPEC("odict_items")};

static void free_views(VM *vm, void *extra) {
    (void)vm;
    tr_free(extra);
}

bool tr_collections_add_ordered_dict(VM *vm, ModuleObject *module) {
    TypeObject *type = tr_type_new_builtin(vm, &ordered_spec, vm->type.dict);
    ViewTypes *views = type ? tr_calloc(1, sizeof *views) : NULL;
    if (!views) {
        return type ? tr_raise_no_memory(vm), false : false;
    }
    type->extra = views;
    type->extra_free = free_views;
    type->dict_offset = offsetof(OrderedDict, attributes);
    type->flags |= TYPE_HAS_DICT | TYPE_DICT_ADDED; /* object.c and gc.c look after it */
    TypeObject *const bases[3] = {vm->type.dict_keys, vm->type.dict_values, vm->type.dict_items};
    for (int i = 0; i < 3; i++) {
        views->types[i] = tr_type_new_builtin(vm, &view_specs[i], bases[i]);
        if (!views->types[i]) {
            return false;
        }
    }
    return tr_module_add_type(vm, module, type);
}
