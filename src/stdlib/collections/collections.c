/* The module _collections: puts its parts together, and the counting loop behind
 * collections.Counter. */
#include "stdlib/collections/collections.h"

#include "objects/dict_impl.h"
#include "objects/number.h"
#include "objects/seq.h"

typedef struct CountContext {
    DictObject *dict; /* NULL: the mapping has methods of its own */
    ValueRef mapping;
    Value getter; /* mapping.get */
} CountContext;

static bool count_item(VM *vm, ValueRef item, void *context) {
    const CountContext *counting = context;
    Value total;
    if (!counting->dict) {
        Value old = tr_call2(vm, counting->getter, item, tr_int(0));
        if (tr_is_error(old)) {
            return false;
        }
        total = tr_binary(vm, BIN_ADD, old, tr_int(1));
        tr_release(vm, old);
        bool ok = !tr_is_error(total) && tr_set_item(vm, counting->mapping, item, total);
        tr_release(vm, total);
        return ok;
    }
    uint32_t hash;
    if (!tr_dict_hash(vm, item, &hash)) {
        return false;
    }
    int32_t position = tr_dict_find_hashed(vm, counting->dict, item, hash);
    if (position == DICT_ERROR) {
        return false;
    }
    if (position == DICT_ABSENT) {
        return tr_dict_set_hashed(vm, counting->dict, item, hash, tr_int(1));
    }
    Value *slot = &counting->dict->entries[position].value;
    if (TR_LIKELY(slot->tag == TAG_INT && slot->i < INT64_MAX)) {
        slot->i++;
        return true;
    }
    total = tr_binary(vm, BIN_ADD, *slot, tr_int(1));
    bool ok = !tr_is_error(total) && tr_dict_set_hashed(vm, counting->dict, item, hash, total);
    tr_release(vm, total);
    return ok;
}

/* Does the class of `dict` have this method from dict itself? (Counter adds others.) */
static bool is_inherited(VM *vm, ValueRef dict, StrObject *name) {
    return tr_is_same(tr_type_lookup(vm, dict.o->type, name),
                      tr_type_lookup(vm, vm->type.dict, name));
}

static Value count_elements(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    CountContext context = {NULL, args[0], tr_undef()};
    if (tr_is_dict(args[0]) && is_inherited(vm, args[0], vm->name.__setitem__) &&
        is_inherited(vm, args[0], vm->name.get)) {
        context.dict = tr_as_dict(args[0]);
    }
    if (!context.dict) {
        context.getter = tr_get_attr(vm, args[0], vm->name.get);
        if (tr_is_error(context.getter)) {
            return context.getter;
        }
    }
    Value iterator = tr_iter(vm, args[1]);
    bool ok = !tr_is_error(iterator);
    while (ok) {
        Value item = tr_next(vm, iterator);
        if (tr_is_error(item)) {
            ok = !tr_error_pending(vm);
            break;
        }
        ok = count_item(vm, item, &context);
        tr_release(vm, item);
    }
    tr_release(vm, iterator);
    tr_release(vm, context.getter);
    return ok ? tr_none() : tr_undef();
}

/* _tuplegetter(index, doc): the property behind a field of a namedtuple. */
typedef struct TupleGetter {
    Object base;
    int64_t index;
    Value doc;
} TupleGetter;

static Value getter_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    int64_t index;
    if (!tr_args_check(vm, "_tuplegetter", n, kw, 2, 2) || !tr_to_index(vm, args[0], &index)) {
        return tr_undef();
    }
    TupleGetter *self = tr_object_new(vm, type, sizeof(TupleGetter));
    if (!self) {
        return tr_undef();
    }
    self->index = index;
    self->doc = tr_retain(args[1]);
    return tr_obj(self);
}

static void getter_dealloc(VM *vm, Object *object) {
    tr_release(vm, ((TupleGetter *)object)->doc);
    tr_object_free(vm, object);
}

static void getter_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_value(((TupleGetter *)object)->doc, visit, context);
}

static Value getter_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    const TupleGetter *getter = (const TupleGetter *)(const void *)self.o;
    if (object.tag == TAG_UNDEF || tr_is_none(object)) {
        return tr_retain(self);
    }
    if (!tr_is_tuple(object)) {
        return tr_raise(
            vm, vm->exc.TypeError,
            "descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object",
            (long long)getter->index, object);
    }
    if ((uint64_t)getter->index >= tr_as_tuple(object)->size) {
        return tr_raise(vm, vm->exc.IndexError, "tuple index out of range");
    }
    return tr_retain(tr_as_tuple(object)->items[getter->index]);
}

static bool getter_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    (void)self, (void)object;
    tr_raise(vm, vm->exc.AttributeError,
             value.tag == TAG_UNDEF ? "can't delete attribute" : "can't set attribute");
    return false;
}

static Value getter_repr(VM *vm, ValueRef self) {
    const TupleGetter *getter = (const TupleGetter *)(const void *)self.o;
    return tr_str_value(
        tr_str_format(vm, "_tuplegetter(%lld, %R)", (long long)getter->index, getter->doc));
}

static Value getter_get_doc(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(((const TupleGetter *)(const void *)self.o)->doc);
}

static bool getter_set_doc(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &((TupleGetter *)(void *)self.o)->doc,
             value.tag == TAG_UNDEF ? tr_none() : tr_retain(value));
    return true;
}

static const GetSetDef getter_getsets[] = {
    {"__doc__", getter_get_doc, getter_set_doc, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots getter_slots = {
    .dealloc = getter_dealloc,
    .traverse = getter_traverse,
    .create = getter_create,
    .repr = getter_repr,
    .get = getter_get,
    .set = getter_set,
};
static const TypeSpec getter_spec = {
    .name = "_collections._tuplegetter",
    .instance_size = sizeof(TupleGetter),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC,
    .slots = &getter_slots,
    .getsets = getter_getsets,
};

static const BuiltinDef functions[] = {
    {"_count_elements(mapping, iterable, /)", count_elements,
     "Count elements in the iterable, updating the mapping", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_collections_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_collections");
    if (module &&
        (!tr_module_add_functions(vm, module, functions) || !tr_collections_add_deque(vm, module) ||
         !tr_collections_add_defaultdict(vm, module) ||
         !tr_collections_add_ordered_dict(vm, module) ||
         !tr_module_add_type(vm, module, tr_type_new_builtin(vm, &getter_spec, NULL)))) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
