/* dict views, dict iterators, mapping proxies.
 *
 * A view is a pointer to its dictionary; keys and items behave as sets, built on the operations of
 * set_impl.h. An iterator remembers the number of keys it started with, and how many are still to
 * come, and complains when either turns out wrong; after a complaint it goes on complaining.
 * Iterators of items hand out the same tuple again when nobody kept it. */
#include "base/alloc.h"
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/iterators.h"
#include "objects/seq.h"
#include "objects/set_impl.h"

/* ---- iterators ---- */

static inline DictIterator *as_iter(ValueRef v) {
    return (DictIterator *)(void *)v.o;
}

static void iter_finish(VM *vm, DictIterator *iter) {
    DictObject *dict = iter->dict;
    Object *pair = iter->pair;
    iter->dict = NULL;
    iter->pair = NULL;
    tr_object_release(vm, dict);
    tr_object_release(vm, pair);
}

static void iter_dealloc(VM *vm, Object *self) {
    iter_finish(vm, (DictIterator *)self);
    tr_object_free(vm, self);
}

static void iter_clear(VM *vm, Object *self) {
    iter_finish(vm, (DictIterator *)self);
}

static void iter_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((DictIterator *)self)->dict, visit, context);
    tr_gc_visit_object(((DictIterator *)self)->pair, visit, context);
}

static TypeObject *iter_type(VM *vm, int kind, bool reversed) {
    switch (kind) {
    case 0:
        return reversed ? vm->type.dict_reverse_key_iterator : vm->type.dict_iterator;
    case 1:
        return reversed ? vm->type.dict_reverse_value_iterator : vm->type.dict_value_iterator;
    default:
        return reversed ? vm->type.dict_reverse_item_iterator : vm->type.dict_item_iterator;
    }
}

Value tr_dict_iter_new(VM *vm, DictObject *dict, int kind, bool reversed) {
    DictIterator *iter = tr_object_new(vm, iter_type(vm, kind, reversed), sizeof(DictIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->dict = tr_object_retain(dict);
    iter->position = reversed ? dict->used : dict->first;
    iter->expected = iter->remaining = dict->count;
    iter->kind = (uint8_t)kind;
    iter->reversed = reversed;
    return tr_obj(iter);
}

/* The tuple (key, value): the one handed out before if it came back, else a new one. */
static Value make_pair(VM *vm, DictIterator *iter, const DictEntry *entry) {
    TupleObject *pair = (TupleObject *)iter->pair;
    if (pair && pair->base.rc == 1) {
        pair->base.rc = 2;
        pair->hash_cache = 0;
        tr_store(vm, &pair->items[0], tr_retain(tr_dict_key(entry)));
        tr_store(vm, &pair->items[1], tr_retain(entry->value));
        return tr_obj(pair);
    }
    TupleObject *fresh = tr_tuple_new(vm, 2);
    if (!fresh) {
        return tr_undef();
    }
    fresh->items[0] = tr_retain(tr_dict_key(entry));
    fresh->items[1] = tr_retain(entry->value);
    iter->pair = tr_object_retain(fresh);
    tr_object_release(vm, pair);
    return tr_obj(fresh);
}

static Value iter_next(VM *vm, ValueRef self) {
    DictIterator *iter = as_iter(self);
    DictObject *dict = iter->dict;
    if (!dict) {
        return tr_undef();
    }
    if (TR_UNLIKELY(iter->expected != dict->count)) {
        iter->expected = UINT32_MAX;
        return tr_raise(vm, vm->exc.RuntimeError, "dictionary changed size during iteration");
    }
    const DictEntry *entry;
    uint32_t position = iter->position;
    if (iter->reversed) {
        position = TR_MIN(position, dict->used);
        while (position > 0 && dict->entries[position - 1].key.tag == TAG_UNDEF) {
            position--;
        }
        if (position == 0) {
            iter_finish(vm, iter);
            return tr_undef();
        }
        entry = &dict->entries[--position];
    } else {
        while (position < dict->used && dict->entries[position].key.tag == TAG_UNDEF) {
            position++;
        }
        if (position >= dict->used) {
            iter_finish(vm, iter);
            return tr_undef();
        }
        entry = &dict->entries[position++];
    }
    if (TR_UNLIKELY(iter->remaining == 0)) {
        iter_finish(vm, iter);
        return tr_raise(vm, vm->exc.RuntimeError, "dictionary keys changed during iteration");
    }
    iter->position = position;
    iter->remaining--;
    switch (iter->kind) {
    case 0:
        return tr_retain(tr_dict_key(entry));
    case 1:
        return tr_retain(entry->value);
    default:
        return make_pair(vm, iter, entry);
    }
}

static Value iter_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const DictIterator *iter = as_iter(args[0]);
    return tr_int(iter->dict && iter->expected == iter->dict->count ? (int64_t)iter->remaining : 0);
}

static const BuiltinDef iter_methods[] = {
    {"__length_hint__(self, /)", iter_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots iter_slots = {
    .dealloc = iter_dealloc,
    .traverse = iter_traverse,
    .clear = iter_clear,
    .iter = tr_iter_self,
    .next = iter_next,
};

#define ITER_SPEC(text)                                                                            \
    {.name = (text),                                                                               \
     .instance_size = sizeof(DictIterator),                                                        \
     .tag = TAG_DICT_ITER,                                                                         \
     .flags = TYPE_GC | TYPE_NO_NEW,                                                               \
     .slots = &iter_slots,                                                                         \
     .methods = iter_methods}

static const TypeSpec key_iter_spec = ITER_SPEC("dict_keyiterator");
static const TypeSpec value_iter_spec = ITER_SPEC("dict_valueiterator");
static const TypeSpec item_iter_spec = ITER_SPEC("dict_itemiterator");
static const TypeSpec reverse_key_iter_spec = ITER_SPEC("dict_reversekeyiterator");
static const TypeSpec reverse_value_iter_spec = ITER_SPEC("dict_reversevalueiterator");
static const TypeSpec reverse_item_iter_spec = ITER_SPEC("dict_reverseitemiterator");

/* ---- views ---- */

static inline DictView *as_view(ValueRef v) {
    return (DictView *)(void *)v.o;
}

/* 0 keys, 1 values, 2 items, -1 not a view. */
static int view_kind(VM *vm, ValueRef v) {
    if (v.tag != TAG_OBJECT) {
        return -1;
    }
    for (const TypeObject *type = v.o->type; type;
         type = type->base_type) { /* OrderedDict's views derive from these */
        if (type == vm->type.dict_keys) {
            return 0;
        }
        if (type == vm->type.dict_values) {
            return 1;
        }
        if (type == vm->type.dict_items) {
            return 2;
        }
    }
    return -1;
}

static bool is_set_view(VM *vm, ValueRef v) {
    int kind = view_kind(vm, v);
    return kind == 0 || kind == 2;
}

Value tr_dict_view_new(VM *vm, DictObject *dict, int kind) {
    TypeObject *type = kind == 0   ? vm->type.dict_keys
                       : kind == 1 ? vm->type.dict_values
                                   : vm->type.dict_items;
    DictView *view = tr_object_new(vm, type, sizeof(DictView));
    if (!view) {
        return tr_undef();
    }
    view->dict = tr_object_retain(dict);
    return tr_obj(view);
}

static void view_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((DictView *)self)->dict);
    tr_object_free(vm, self);
}

static void view_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((DictView *)self)->dict, visit, context);
}

static int64_t view_length(VM *vm, ValueRef self) {
    (void)vm;
    return as_view(self)->dict->count;
}

static Value view_iter(VM *vm, ValueRef self) {
    return tr_dict_iter_new(vm, as_view(self)->dict, view_kind(vm, self), false);
}

static Value view_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_dict_iter_new(vm, as_view(args[0])->dict, view_kind(vm, args[0]), true);
}

static Value view_repr(VM *vm, ValueRef self) {
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "..."));
    }
    Value list = tr_list_from(vm, self);
    StrObject *text = tr_is_error(list) ? NULL : tr_str_format(vm, "%T(%R)", self, list);
    tr_release(vm, list);
    tr_repr_leave(self.o);
    return tr_str_value(text);
}

/* ---- views as sets ---- */

static int view_contains(VM *vm, ValueRef self, ValueRef item) {
    ValueRef value;
    if (view_kind(vm, self) == 0) {
        return tr_dict_get(vm, as_view(self)->dict, item, &value);
    }
    if (!tr_is_tuple(item) || tr_as_tuple(item)->size != 2) {
        return 0;
    }
    int found = tr_dict_get(vm, as_view(self)->dict, tr_as_tuple(item)->items[0], &value);
    return found <= 0 ? found : tr_equal_held(vm, value, tr_as_tuple(item)->items[1]);
}

/* Are all items of `some` in `all`? */
static int all_contained(VM *vm, ValueRef some, ValueRef all) {
    Value iterator = tr_iter(vm, some);
    if (tr_is_error(iterator)) {
        return -1;
    }
    int result = 1;
    while (result > 0) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            result = tr_error_pending(vm) ? -1 : 1;
            break;
        }
        result = tr_contains(vm, all, item);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return result;
}

static Value view_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (!tr_is_any_set(right) && !is_set_view(vm, right)) {
        return tr_not_implemented();
    }
    int64_t size_left = tr_length(vm, left);
    int64_t size_right = tr_length(vm, right);
    if (size_left < 0 || size_right < 0) {
        return tr_undef();
    }
    int result = 0;
    switch (op) {
    case CMP_NE:
    case CMP_EQ:
        result = size_left == size_right ? all_contained(vm, left, right) : 0;
        if (op == CMP_NE && result >= 0) {
            result = !result;
        }
        break;
    case CMP_LT:
        result = size_left < size_right ? all_contained(vm, left, right) : 0;
        break;
    case CMP_LE:
        result = size_left <= size_right ? all_contained(vm, left, right) : 0;
        break;
    case CMP_GT:
        result = size_left > size_right ? all_contained(vm, right, left) : 0;
        break;
    case CMP_GE:
        result = size_left >= size_right ? all_contained(vm, right, left) : 0;
        break;
    }
    return result < 0 ? tr_undef() : tr_bool(result != 0);
}

static Value view_to_set(VM *vm, ValueRef v) {
    if (view_kind(vm, v) == 0) {
        return tr_set_from(vm, tr_obj(as_view(v)->dict), false);
    }
    return tr_set_from(vm, v, false);
}

static Value finish_set(VM *vm, Value set, bool ok) {
    if (!ok) {
        tr_release(vm, set);
        return tr_undef();
    }
    return set;
}

static Value view_sub(VM *vm, ValueRef left, ValueRef right) {
    Value result = view_to_set(vm, left);
    return tr_is_error(result)
               ? result
               : finish_set(vm, result, tr_set_difference_update(vm, tr_as_set(result), right));
}

static Value view_or(VM *vm, ValueRef left, ValueRef right) {
    Value result = view_to_set(vm, left);
    return tr_is_error(result)
               ? result
               : finish_set(vm, result, tr_set_update(vm, tr_as_set(result), right));
}

static Value view_and(VM *vm, ValueRef left, ValueRef right) {
    ValueRef self = left;
    ValueRef other = right;
    if (!is_set_view(vm, self)) {
        self = right;
        other = left;
    }
    uint32_t size = as_view(self)->dict->count;
    if (other.tag == TAG_SET && size <= tr_as_set(other)->used) {
        SetObject *result = tr_set_intersection(vm, tr_as_set(other), self);
        return result ? tr_obj(result) : tr_undef();
    }
    if (is_set_view(vm, other) && as_view(other)->dict->count > size) {
        ValueRef swap = self;
        self = other;
        other = swap;
    }
    SetObject *result = tr_set_new(vm);
    if (!result) {
        return tr_undef();
    }
    Value iterator = tr_iter(vm, other);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        int found = view_contains(vm, self, item);
        ok = found >= 0 && (found == 0 || tr_set_add(vm, result, item));
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return finish_set(vm, tr_obj(result), ok);
}

static bool add_item_pair(VM *vm, SetObject *set, ValueRef key, ValueRef value) {
    Value pair = tr_tuple_pack(vm, 2, key, value);
    bool ok = !tr_is_error(pair) && tr_set_add(vm, set, pair);
    tr_release(vm, pair);
    return ok;
}

/* items ^ items. Only values of keys that both have are compared: they need not be hashable as long
 * as they are equal. */
static Value items_xor(VM *vm, DictObject *a, DictObject *b) {
    if (a->count > b->count) {
        DictObject *swap = a;
        a = b;
        b = swap;
    }
    DictObject *rest = tr_dict_copy(vm, a);
    SetObject *result = rest ? tr_set_new(vm) : NULL;
    bool ok = result != NULL;
    for (uint32_t i = 0; ok && i < b->used; i++) {
        if (b->entries[i].key.tag == TAG_UNDEF) {
            continue;
        }
        uint32_t hash = b->entries[i].key.aux;
        Value key = tr_retain(tr_dict_key(&b->entries[i]));
        Value value = tr_retain(b->entries[i].value);
        int32_t position = tr_dict_find_hashed(vm, rest, key, hash);
        int equal = position == DICT_ERROR ? -1 : 0;
        if (position >= 0) {
            uint32_t version = rest->version;
            equal = tr_equal_held(vm, rest->entries[position].value, value);
            if (equal > 0 && rest->version == version) {
                tr_dict_remove_at(vm, rest, (uint32_t)position);
            }
        }
        ok = equal > 0 || (equal == 0 && add_item_pair(vm, result, key, value));
        tr_release(vm, key);
        tr_release(vm, value);
    }
    uint32_t position = 0;
    ValueRef key;
    ValueRef value;
    while (ok && tr_dict_next(rest, &position, &key, &value)) {
        ok = add_item_pair(vm, result, key, value);
    }
    tr_object_release(vm, rest);
    return result ? finish_set(vm, tr_obj(result), ok) : tr_undef();
}

static Value view_xor(VM *vm, ValueRef left, ValueRef right) {
    if (view_kind(vm, left) == 2 && view_kind(vm, right) == 2) {
        return items_xor(vm, as_view(left)->dict, as_view(right)->dict);
    }
    Value result = view_to_set(vm, left);
    return tr_is_error(result)
               ? result
               : finish_set(vm, result,
                            tr_set_symmetric_difference_update(vm, tr_as_set(result), right));
}

static Value view_isdisjoint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef self = args[0];
    ValueRef other = args[1];
    if (tr_is_same(self, other)) {
        return tr_bool(as_view(self)->dict->count == 0);
    }
    if (tr_is_any_set(other) || is_set_view(vm, other)) {
        int64_t size = tr_length(vm, other);
        if (size < 0) {
            return tr_undef();
        }
        if (size > (int64_t)as_view(self)->dict->count) {
            ValueRef swap = self;
            self = other;
            other = swap;
        }
    }
    Value iterator = tr_iter(vm, other);
    if (tr_is_error(iterator)) {
        return iterator;
    }
    int found = 0;
    while (!found) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            found = tr_error_pending(vm) ? -1 : 0;
            break;
        }
        found = tr_contains(vm, self, item);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return found < 0 ? tr_undef() : tr_bool(!found);
}

static Value view_mapping(VM *vm, ValueRef self) {
    return tr_mapping_proxy_new(vm, tr_obj(as_view(self)->dict));
}

static const BuiltinDef set_view_methods[] = {
    {"isdisjoint(self, other, /)", view_isdisjoint,
     "Return True if the view and the given iterable have a null intersection.", 0},
    {"__reversed__(self, /)", view_reversed, "Return a reverse iterator over the view.", 0},
    {NULL, NULL, NULL, 0},
};
static const BuiltinDef value_view_methods[] = {
    {"__reversed__(self, /)", view_reversed, "Return a reverse iterator over the dict values.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef view_getsets[] = {
    {"mapping", view_mapping, NULL, "dictionary that this view refers to"},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots set_view_slots = {
    .dealloc = view_dealloc,
    .traverse = view_traverse,
    .repr = view_repr,
    .compare = view_compare,
    .iter = view_iter,
    .length = view_length,
    .contains = view_contains,
    .binary[BIN_SUB] = view_sub,
    .binary[BIN_AND] = view_and,
    .binary[BIN_XOR] = view_xor,
    .binary[BIN_OR] = view_or,
};
static const TypeSlots value_view_slots = {
    .dealloc = view_dealloc,
    .traverse = view_traverse,
    .repr = view_repr,
    .iter = view_iter,
    .length = view_length,
};

#define VIEW_SPEC(text, slot_table, method_table, more)                                            \
    {.name = (text),                                                                               \
     .instance_size = sizeof(DictView),                                                            \
     .tag = TAG_OBJECT,                                                                            \
     .flags = TYPE_GC | TYPE_NO_NEW | (more),                                                      \
     .slots = &(slot_table),                                                                       \
     .methods = (method_table),                                                                    \
     .getsets = view_getsets}

static const TypeSpec keys_spec =
    VIEW_SPEC("dict_keys", set_view_slots, set_view_methods, TYPE_UNHASHABLE);
static const TypeSpec items_spec =
    VIEW_SPEC("dict_items", set_view_slots, set_view_methods, TYPE_UNHASHABLE);
static const TypeSpec values_spec =
    VIEW_SPEC("dict_values", value_view_slots, value_view_methods, 0);

/* ---- mapping proxy ---- */

typedef struct ProxyObject {
    Object base;
    Value mapping;
} ProxyObject;

static inline ValueRef proxied(ValueRef self) {
    return ((ProxyObject *)(void *)self.o)->mapping;
}

static bool is_proxy(VM *vm, ValueRef v) {
    return v.tag == TAG_OBJECT && v.o->type == vm->type.mapping_proxy;
}

Value tr_mapping_proxy_new(VM *vm, ValueRef mapping) {
    ProxyObject *proxy = tr_object_new(vm, vm->type.mapping_proxy, sizeof(ProxyObject));
    if (!proxy) {
        return tr_undef();
    }
    proxy->mapping = tr_retain(mapping);
    return tr_obj(proxy);
}

static Value proxy_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    (void)type;
    Value slots[1];
    if (!tr_bind_arguments(vm, "mappingproxy(mapping)", args, n, kw, slots)) {
        return tr_undef();
    }
    ValueRef mapping = slots[0];
    if (!tr_type_of(vm, mapping)->slots.get_item || tr_is_list(mapping) || tr_is_tuple(mapping)) {
        return tr_raise(vm, vm->exc.TypeError, "mappingproxy() argument must be a mapping, not %T",
                        mapping);
    }
    return tr_mapping_proxy_new(vm, mapping);
}

static void proxy_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((ProxyObject *)self)->mapping);
    tr_object_free(vm, self);
}

static void proxy_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((ProxyObject *)self)->mapping, visit, context);
}

static Value proxy_repr(VM *vm, ValueRef self) {
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    return tr_str_value(tr_str_format(vm, "mappingproxy(%R)", proxied(self)));
}

static Value proxy_str(VM *vm, ValueRef self) {
    return tr_str(vm, proxied(self));
}

static Value proxy_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    return tr_stack_check_compare(vm) ? tr_undef() : tr_compare(vm, proxied(left), right, op);
}

static Value proxy_iter(VM *vm, ValueRef self) {
    return tr_iter(vm, proxied(self));
}

static int64_t proxy_length(VM *vm, ValueRef self) {
    return tr_length(vm, proxied(self));
}

static Value proxy_get_item(VM *vm, ValueRef self, ValueRef key) {
    return tr_get_item(vm, proxied(self), key);
}

static int proxy_contains(VM *vm, ValueRef self, ValueRef key) {
    return tr_contains(vm, proxied(self), key);
}

static Value proxy_or(VM *vm, ValueRef left, ValueRef right) {
    return tr_binary(vm, BIN_OR, is_proxy(vm, left) ? proxied(left) : left,
                     is_proxy(vm, right) ? proxied(right) : right);
}

static Value proxy_inplace_or(VM *vm, ValueRef self, ValueRef other) {
    (void)other;
    return tr_raise(vm, vm->exc.TypeError, "'|=' is not supported by %T; use '|' instead", self);
}

static Value proxy_get(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value pair[2] = {args[1], args[2].tag == TAG_UNDEF ? tr_none() : args[2]};
    return tr_call_method(vm, proxied(args[0]), vm->name.get, pair, 2);
}

static Value proxy_keys(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_call_method(vm, proxied(args[0]), vm->name.keys, NULL, 0);
}

static Value proxy_values(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_call_method(vm, proxied(args[0]), vm->name.values, NULL, 0);
}

static Value proxy_items(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_call_method(vm, proxied(args[0]), vm->name.items, NULL, 0);
}

static Value proxy_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value method = tr_get_attr_cstr(vm, proxied(args[0]), "copy");
    if (tr_is_error(method)) {
        return method;
    }
    Value result = tr_call0(vm, method);
    tr_release(vm, method);
    return result;
}

static Value proxy_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_call_method(vm, proxied(args[0]), vm->name.__reversed__, NULL, 0);
}

static const BuiltinDef proxy_methods[] = {
    {"get(self, key, default=None, /)", proxy_get,
     "Return the value for key if key is in the mapping, else default.", 0},
    {"keys(self, /)", proxy_keys, "a set-like object providing a view on D's keys", 0},
    {"values(self, /)", proxy_values, "an object providing a view on D's values", 0},
    {"items(self, /)", proxy_items, "a set-like object providing a view on D's items", 0},
    {"copy(self, /)", proxy_copy, "a shallow copy of D", 0},
    {"__reversed__(self, /)", proxy_reversed, "reverse iterator", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};

static const TypeSlots proxy_slots = {
    .dealloc = proxy_dealloc,
    .traverse = proxy_traverse,
    .create = proxy_create,
    .repr = proxy_repr,
    .str = proxy_str,
    .compare = proxy_compare,
    .iter = proxy_iter,
    .length = proxy_length,
    .get_item = proxy_get_item,
    .contains = proxy_contains,
    .binary[BIN_OR] = proxy_or,
    .inplace[BIN_OR] = proxy_inplace_or,
};

static const TypeSpec proxy_spec = {
    .name = "mappingproxy",
    .instance_size = sizeof(ProxyObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_UNHASHABLE | TYPE_MAPPING,
    .slots = &proxy_slots,
    .methods = proxy_methods,
};

bool tr_dict_view_init_types(VM *vm) {
    const struct {
        TypeObject **type;
        const TypeSpec *spec;
    } all[] = {
        {&vm->type.dict_iterator, &key_iter_spec},
        {&vm->type.dict_value_iterator, &value_iter_spec},
        {&vm->type.dict_item_iterator, &item_iter_spec},
        {&vm->type.dict_reverse_key_iterator, &reverse_key_iter_spec},
        {&vm->type.dict_reverse_value_iterator, &reverse_value_iter_spec},
        {&vm->type.dict_reverse_item_iterator, &reverse_item_iter_spec},
        {&vm->type.dict_keys, &keys_spec},
        {&vm->type.dict_values, &values_spec},
        {&vm->type.dict_items, &items_spec},
        {&vm->type.mapping_proxy, &proxy_spec},
    };
    for (size_t i = 0; i < TR_COUNT(all); i++) {
        *all[i].type = tr_type_new_builtin(vm, all[i].spec, NULL);
        if (!*all[i].type) {
            return false;
        }
    }
    vm->tag_type[TAG_DICT_ITER] = vm->type.dict_iterator;
    return true;
}
