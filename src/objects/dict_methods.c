/* dict: methods, slots and the ways to fill a dictionary from something else; dict.c has the table.
 */
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/seq.h"

/* ---- filling ---- */

/* One element of dict([(k, v), ...]). */
static bool add_pair(VM *vm, DictObject *dict, ValueRef item, int64_t number) {
    Value pair = tr_undef();
    const Value *items = NULL;
    Value from_list[2];
    size_t size;
    if (item.tag == TAG_TUPLE) {
        pair = tr_retain(item);
    } else if (item.tag == TAG_LIST) {
        pair = tr_retain(item);
    } else {
        Value iterator = tr_iter(vm, item);
        if (tr_is_error(iterator)) {
            if (tr_error_matches(vm, vm->exc.TypeError)) {
                tr_error_clear(vm);
                tr_raise(vm, vm->exc.TypeError,
                         "cannot convert dictionary update sequence element #%lld to a sequence",
                         (long long)number);
            }
            return false;
        }
        pair = tr_tuple_from(vm, iterator);
        tr_release(vm, iterator);
        if (tr_is_error(pair)) {
            return false;
        }
    }
    if (pair.tag == TAG_LIST) {
        const ListObject *list = tr_as_list(pair);
        size = list->size;
        if (size == 2) {
            from_list[0] = tr_list_at(list, 0);
            from_list[1] = tr_list_at(list, 1);
            items = from_list;
        }
    } else {
        size = tr_as_tuple(pair)->size;
        items = tr_as_tuple(pair)->items;
    }
    bool ok = false;
    if (size != 2) {
        tr_raise(vm, vm->exc.ValueError,
                 "dictionary update sequence element #%lld has length %zu; 2 is required",
                 (long long)number, size);
    } else {
        Value key = tr_retain(items[0]);
        Value value = tr_retain(items[1]);
        ok = tr_dict_set(vm, dict, key, value);
        tr_release(vm, key);
        tr_release(vm, value);
    }
    tr_release(vm, pair);
    return ok;
}

static bool update_from_pairs(VM *vm, DictObject *dict, ValueRef pairs) {
    Value iterator = tr_iter(vm, pairs);
    if (tr_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    for (int64_t number = 0; ok; number++) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = add_pair(vm, dict, item, number);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    return ok;
}

static bool update_from_keys(VM *vm, DictObject *dict, ValueRef mapping) {
    Value keys = tr_call_method(vm, mapping, vm->name.keys, NULL, 0);
    if (tr_is_error(keys)) {
        return false;
    }
    Value iterator = tr_iter(vm, keys);
    tr_release(vm, keys);
    if (tr_is_error(iterator)) {
        return false;
    }
    bool ok = true;
    while (ok) {
        Value key = tr_next(vm, iterator);
        if (tr_is_error(key)) {
            ok = !tr_error_pending(vm);
            break;
        }
        Value value = tr_get_item(vm, mapping, key);
        ok = !tr_is_error(value) && tr_dict_set(vm, dict, key, value);
        tr_release(vm, key);
        tr_release(vm, value);
    }
    tr_release(vm, iterator);
    return ok;
}

bool tr_dict_update(VM *vm, DictObject *dict, ValueRef other) {
    if (other.tag == TAG_DICT ||
        (tr_is_dict(other) && other.o->type->slots.iter == vm->type.dict->slots.iter)) {
        return tr_dict_merge(vm, dict, tr_as_dict(other));
    }
    Value keys = tr_get_attr_or_undef(vm, other, vm->name.keys);
    if (tr_is_undef(keys)) {
        return !tr_error_pending(vm) && update_from_pairs(vm, dict, other);
    }
    tr_release(vm, keys);
    return update_from_keys(vm, dict, other);
}

bool tr_dict_update_args(VM *vm, DictObject *dict, const char *name, const Value *args, uint32_t n,
                         const KwNames *kw) {
    if (n > 1) {
        tr_raise(vm, vm->exc.TypeError, "%s expected at most 1 argument, got %u", name, n);
        return false;
    }
    if (n == 1 && !tr_dict_update(vm, dict, args[0])) {
        return false;
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!tr_dict_set(vm, dict, tr_obj(kw->names[i]), args[n + i])) {
            return false;
        }
    }
    return true;
}

/* ---- life ---- */

static void dict_dealloc(VM *vm, Object *self) {
    DictObject *dict = (DictObject *)self;
    for (uint32_t i = 0; i < dict->used; i++) {
        if (dict->entries[i].key.tag != TAG_UNDEF) {
            tr_release(vm, dict->entries[i].key);
            tr_release(vm, dict->entries[i].value);
        }
    }
    tr_block_free(vm, dict->entries, dict->room);
    tr_object_free(vm, self);
}

static void dict_traverse(Object *self, GcVisit visit, void *context) {
    const DictObject *dict = (const DictObject *)self;
    for (uint32_t i = 0; i < dict->used; i++) {
        tr_gc_visit_value(dict->entries[i].key, visit, context);
        tr_gc_visit_value(dict->entries[i].value, visit, context);
    }
}

static void dict_gc_clear(VM *vm, Object *self) {
    tr_dict_clear(vm, (DictObject *)self);
}

static Value dict_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    (void)args, (void)n, (void)kw; /* __init__ looks at them */
    DictObject *dict = tr_dict_alloc(vm, type);
    return dict ? tr_obj(dict) : tr_undef();
}

static bool dict_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return tr_dict_update_args(vm, tr_as_dict(self), "dict", args, n, kw);
}

/* ---- slots ---- */

static Value dict_repr(VM *vm, ValueRef self) {
    DictObject *dict = tr_as_dict(self);
    if (dict->count == 0) {
        return tr_str_value(tr_str_from_cstr(vm, "{}"));
    }
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "{...}"));
    }
    StrBuf out = {0};
    bool ok = true;
    uint32_t position = 0;
    ValueRef key;
    ValueRef value;
    for (bool first = true; ok && tr_dict_next(dict, &position, &key, &value); first = false) {
        tr_strbuf_text(&out, first ? "{" : ", ");
        tr_retain(key);
        tr_retain(value);
        ok = tr_repr_append(vm, &out, key);
        if (ok) {
            tr_strbuf_text(&out, ": ");
            ok = tr_repr_append(vm, &out, value);
        }
        tr_release(vm, key);
        tr_release(vm, value);
    }
    tr_repr_leave(self.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_char(&out, '}');
    return tr_strbuf_to_value(vm, &out);
}

static Value dict_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !tr_is_dict(left) || !tr_is_dict(right)) {
        return tr_not_implemented();
    }
    bool equal;
    if (tr_stack_check_compare(vm) ||
        !tr_dict_equal(vm, tr_as_dict(left), tr_as_dict(right), &equal)) {
        return tr_undef();
    }
    return tr_bool(equal == (op == CMP_EQ));
}

static Value dict_iter(VM *vm, ValueRef self) {
    return tr_dict_iter_new(vm, tr_as_dict(self), 0, false);
}

static int64_t dict_length(VM *vm, ValueRef self) {
    (void)vm;
    return tr_as_dict(self)->count;
}

static int dict_contains(VM *vm, ValueRef self, ValueRef key) {
    ValueRef value;
    return tr_dict_get(vm, tr_as_dict(self), key, &value);
}

static Value dict_get_item(VM *vm, ValueRef self, ValueRef key) {
    ValueRef value;
    int found = tr_dict_get(vm, tr_as_dict(self), key, &value);
    if (TR_LIKELY(found > 0)) {
        return tr_retain(value);
    }
    if (found < 0) {
        return tr_undef();
    }
    if (self.tag != TAG_DICT) {
        bool has_missing;
        Value result = tr_call_special(vm, self, vm->name.__missing__, &key, 1, &has_missing);
        if (has_missing || tr_error_pending(vm)) {
            return result;
        }
    }
    return tr_raise_value(vm, vm->exc.KeyError, key);
}

static bool dict_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    if (value.tag != TAG_UNDEF) {
        return tr_dict_set(vm, tr_as_dict(self), key, value);
    }
    int deleted = tr_dict_delete(vm, tr_as_dict(self), key);
    if (deleted == 0) {
        tr_raise_value(vm, vm->exc.KeyError, key);
    }
    return deleted > 0;
}

static Value dict_or(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_dict(left) || !tr_is_dict(right)) {
        return tr_not_implemented();
    }
    DictObject *result = tr_dict_copy(vm, tr_as_dict(left));
    if (result && !tr_dict_update(vm, result, right)) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return result ? tr_obj(result) : tr_undef();
}

static Value dict_inplace_or(VM *vm, ValueRef self, ValueRef other) {
    return tr_dict_update(vm, tr_as_dict(self), other) ? tr_retain(self) : tr_undef();
}

const TypeSlots tr_dict_slots = {
    .dealloc = dict_dealloc,
    .traverse = dict_traverse,
    .clear = dict_gc_clear,
    .create = dict_create,
    .init = dict_init,
    .repr = dict_repr,
    .compare = dict_compare,
    .iter = dict_iter,
    .length = dict_length,
    .get_item = dict_get_item,
    .set_item = dict_set_item,
    .contains = dict_contains,
    .binary[BIN_OR] = dict_or,
    .inplace[BIN_OR] = dict_inplace_or,
};

/* ---- methods ---- */

static Value dict_get(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef value;
    int found = tr_dict_get(vm, tr_as_dict(args[0]), args[1], &value);
    if (found > 0) {
        return tr_retain(value);
    }
    return found < 0 ? tr_undef() : args[2].tag == TAG_UNDEF ? tr_none() : tr_retain(args[2]);
}

static Value dict_setdefault(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef fallback = args[2].tag == TAG_UNDEF ? tr_none() : args[2];
    ValueRef value;
    return tr_dict_set_default(vm, tr_as_dict(args[0]), args[1], fallback, &value) < 0
               ? tr_undef()
               : tr_retain(value);
}

static Value dict_pop(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value value;
    int found = tr_dict_pop(vm, tr_as_dict(args[0]), args[1], &value);
    if (found > 0) {
        return value;
    }
    if (found < 0) {
        return tr_undef();
    }
    return args[2].tag == TAG_UNDEF ? tr_raise_value(vm, vm->exc.KeyError, args[1])
                                    : tr_retain(args[2]);
}

static Value dict_popitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DictObject *dict = tr_as_dict(args[0]);
    if (dict->count == 0) {
        return tr_raise(vm, vm->exc.KeyError, "popitem(): dictionary is empty");
    }
    TupleObject *pair = tr_tuple_new(vm, 2);
    if (!pair) {
        return tr_undef();
    }
    uint32_t position = dict->used - 1;
    while (dict->entries[position].key.tag == TAG_UNDEF) {
        position--;
    }
    pair->items[0] = tr_retain(tr_dict_key(&dict->entries[position]));
    pair->items[1] = tr_retain(dict->entries[position].value);
    tr_dict_remove_at(vm, dict, position);
    if (dict->used > position) {
        dict->used = position; /* so that taking all items one by one stays linear */
    }
    return tr_obj(pair);
}

static Value dict_keys(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_dict_view_new(vm, tr_as_dict(args[0]), 0);
}

static Value dict_values(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_dict_view_new(vm, tr_as_dict(args[0]), 1);
}

static Value dict_items(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_dict_view_new(vm, tr_as_dict(args[0]), 2);
}

static Value dict_clear(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    tr_dict_clear(vm, tr_as_dict(args[0]));
    return tr_none();
}

static Value dict_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DictObject *copy = tr_dict_copy(vm, tr_as_dict(args[0]));
    return copy ? tr_obj(copy) : tr_undef();
}

static Value dict_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return tr_dict_update_args(vm, tr_as_dict(args[0]), "update", args + 1, n - 1, kw) ? tr_none()
                                                                                       : tr_undef();
}

static Value dict_fromkeys(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef value = args[2].tag == TAG_UNDEF ? tr_none() : args[2];
    Value result = tr_call0(vm, args[0]);
    if (tr_is_error(result)) {
        return result;
    }
    Value iterator = tr_iter(vm, args[1]);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value key = tr_next(vm, iterator);
        if (tr_is_error(key)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = result.tag == TAG_DICT ? tr_dict_set(vm, tr_as_dict(result), key, value)
                                    : tr_set_item(vm, result, key, value);
        tr_release(vm, key);
    }
    tr_release(vm, iterator);
    if (!ok) {
        tr_release(vm, result);
        return tr_undef();
    }
    return result;
}

static Value dict_reversed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_dict_iter_new(vm, tr_as_dict(args[0]), 0, true);
}

static Value dict_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const DictObject *dict = tr_as_dict(args[0]);
    size_t table = dict->entries ? dict->capacity * sizeof(DictEntry) +
                                       ((size_t)dict->index_width << dict->index_bits)
                                 : 0;
    return tr_int((int64_t)(sizeof(DictObject) + table));
}

const BuiltinDef tr_dict_methods[] = {
    {"get(self, key, default=None, /)", dict_get,
     "Return the value for key if key is in the dictionary, else default.", 0},
    {"setdefault(self, key, default=None, /)", dict_setdefault,
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default.",
     0},
    {"pop(self, key, default=<unset>, /)", dict_pop,
     "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
     "If the key is not found, return the default if given; otherwise,\nraise a KeyError.",
     0},
    {"popitem(self, /)", dict_popitem,
     "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, "
     "first-out) order.\n"
     "Raises KeyError if the dict is empty.",
     0},
    {"keys(self, /)", dict_keys, "D.keys() -> a set-like object providing a view on D's keys", 0},
    {"items(self, /)", dict_items, "D.items() -> a set-like object providing a view on D's items",
     0},
    {"values(self, /)", dict_values, "D.values() -> an object providing a view on D's values", 0},
    {"update(self, /, *args, **kwargs)", dict_update,
     "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\n"
     "If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]\n"
     "If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n"
     "In either case, this is followed by: for k in F:  D[k] = F[k]",
     0},
    {"fromkeys(cls, iterable, value=None, /)", dict_fromkeys,
     "Create a new dictionary with keys from iterable and values set to value.", BUILTIN_CLASS},
    {"clear(self, /)", dict_clear, "D.clear() -> None.  Remove all items from D.", 0},
    {"copy(self, /)", dict_copy, "D.copy() -> a shallow copy of D", 0},
    {"__reversed__(self, /)", dict_reversed, "Return a reverse iterator over the dict keys.", 0},
    {"__sizeof__(self, /)", dict_sizeof, "D.__sizeof__() -> size of D in memory, in bytes", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
