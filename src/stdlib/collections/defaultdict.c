/* collections.defaultdict: a dict that makes the value of a missing key by calling
 * `default_factory`. */
#include "objects/dict_impl.h"
#include "objects/generic_alias.h"
#include "objects/seq.h"
#include "stdlib/collections/collections.h"

typedef struct DefaultDict {
    DictObject dict;
    Value factory; /* None: missing keys are errors */
} DefaultDict;

static const TypeSpec defaultdict_spec;

static inline DefaultDict *as_default(ValueRef v) {
    return (DefaultDict *)(void *)v.o;
}

static bool is_default(ValueRef v) {
    const TypeObject *type = v.tag == TAG_OBJECT ? v.o->type : NULL;
    while (type && type->spec != &defaultdict_spec) {
        type = type->base_type;
    }
    return type != NULL;
}

static Value default_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    (void)args, (void)n, (void)kw; /* __init__ looks at them */
    DictObject *dict = tr_dict_alloc(vm, type);
    if (!dict) {
        return tr_undef();
    }
    Value self = tr_obj(dict);
    as_default(self)->factory = tr_none();
    return self;
}

static bool default_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef factory = tr_none();
    if (n > 0) {
        factory = args[0];
        if (!tr_is_none(factory) && !tr_is_callable(factory)) {
            tr_raise(vm, vm->exc.TypeError, "first argument must be callable or None");
            return false;
        }
        args++;
        n--;
    }
    tr_store(vm, &as_default(self)->factory, tr_retain(factory));
    return tr_dict_update_args(vm, tr_as_dict(self), "dict", args, n, kw);
}

static void default_dealloc(VM *vm, Object *object) {
    tr_store(vm, &((DefaultDict *)(void *)object)->factory, tr_none());
    tr_dict_slots.dealloc(vm, object);
}

static void default_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_value(((DefaultDict *)(void *)object)->factory, visit, context);
    tr_dict_slots.traverse(object, visit, context);
}

static void default_clear(VM *vm, Object *object) {
    tr_store(vm, &((DefaultDict *)(void *)object)->factory, tr_none());
    tr_dict_slots.clear(vm, object);
}

static Value missing(VM *vm, ValueRef self, ValueRef key) {
    if (tr_is_none(as_default(self)->factory)) {
        return tr_raise_value(vm, vm->exc.KeyError, key);
    }
    Value factory = tr_retain(as_default(self)->factory);
    Value value = tr_call0(vm, factory);
    tr_release(vm, factory);
    if (tr_is_error(value)) {
        return value;
    }
    if (!tr_set_item(vm, self, key, value)) {
        tr_release(vm, value);
        return tr_undef();
    }
    return value;
}

static Value default_missing(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return missing(vm, args[0], args[1]);
}

static Value default_repr(VM *vm, ValueRef self) {
    Value content = tr_dict_slots.repr(vm, self);
    if (tr_is_error(content)) {
        return content;
    }
    StrBuf out = {0};
    bool ok = true;
    tr_strbuf_text(&out, tr_type_name(self.o->type));
    tr_strbuf_char(&out, '(');
    if (tr_repr_enter(self.o)) {
        ok = tr_repr_append(vm, &out, as_default(self)->factory);
        tr_repr_leave(self.o);
    } else {
        tr_strbuf_text(&out, "...");
    }
    tr_strbuf_text(&out, ", ");
    tr_strbuf_append(&out, tr_as_str(content)->data, tr_as_str(content)->size);
    tr_strbuf_char(&out, ')');
    tr_release(vm, content);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    return tr_strbuf_to_value(vm, &out);
}

/* type(self)(factory, content) */
static Value copy_with(VM *vm, ValueRef self, ValueRef content) {
    Value pair[2] = {as_default(self)->factory, content};
    return tr_call(vm, tr_obj(self.o->type), pair, 2, NULL);
}

static Value default_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return copy_with(vm, args[0], args[0]);
}

static Value default_or(VM *vm, ValueRef left, ValueRef right) {
    ValueRef self = is_default(left) ? left : right;
    if (!tr_is_dict(left) || !tr_is_dict(right) || !is_default(self)) {
        return tr_not_implemented();
    }
    Value result = copy_with(vm, self, left);
    if (!tr_is_error(result) &&
        (!tr_is_dict(result) || !tr_dict_update(vm, tr_as_dict(result), right))) {
        tr_release(vm, result);
        return tr_error_pending(vm) ? tr_undef() : tr_not_implemented();
    }
    return result;
}

static Value default_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef factory = as_default(args[0])->factory;
    Value arguments =
        tr_is_none(factory) ? tr_retain(vm->empty_tuple) : tr_tuple_pack(vm, 1, factory);
    Value items = tr_call_method(vm, args[0], vm->name.items, NULL, 0);
    Value iterator = tr_is_error(items) ? items : tr_iter(vm, items);
    Value result = tr_is_error(arguments) || tr_is_error(iterator)
                       ? tr_undef()
                       : tr_tuple_pack(vm, 5, tr_obj(args[0].o->type), arguments, tr_none(),
                                       tr_none(), iterator);
    tr_release(vm, arguments);
    tr_release(vm, items);
    tr_release(vm, iterator);
    return result;
}

static Value get_factory(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_default(self)->factory);
}

static bool set_factory(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &as_default(self)->factory, value.tag == TAG_UNDEF ? tr_none() : tr_retain(value));
    return true;
}

static const BuiltinDef default_methods[] = {
    {"__missing__(self, key, /)", default_missing,
     "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n"
     "  if self.default_factory is None: raise KeyError((key,))\n"
     "  self[key] = value = self.default_factory()\n  return value",
     0},
    {"copy(self, /)", default_copy, "D.copy() -> a shallow copy of D.", 0},
    {"__copy__(self, /)", default_copy, "D.copy() -> a shallow copy of D.", 0},
    {"__reduce__(self, /)", default_reduce, "Return state information for pickling.", 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
static const GetSetDef default_getsets[] = {
    {"default_factory", get_factory, set_factory,
     "Factory for default value called by __missing__()."},
    {NULL, NULL, NULL, NULL},
};

/* The usual case, without looking __missing__ up: a subclass that defines it gets dict's own
 * function. */
static Value default_get_item(VM *vm, ValueRef self, ValueRef key) {
    if (self.o->type->spec != &defaultdict_spec) {
        return tr_dict_slots.get_item(vm, self, key);
    }
    ValueRef value;
    int found = tr_dict_get(vm, tr_as_dict(self), key, &value);
    if (found > 0) {
        return tr_retain(value);
    }
    return found < 0 ? tr_undef() : missing(vm, self, key);
}

static const TypeSlots default_slots = {
    .dealloc = default_dealloc,
    .traverse = default_traverse,
    .clear = default_clear,
    .create = default_create,
    .init = default_init,
    .repr = default_repr,
    .get_item = default_get_item,
    .binary[BIN_OR] = default_or,
};
static const TypeSpec defaultdict_spec = {
    .name = "collections.defaultdict",
    .instance_size = sizeof(DefaultDict),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_UNHASHABLE | TYPE_MAPPING | TYPE_IS_DICT,
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
           "The default factory is called without arguments to produce\n"
           "a new value when a key is not present, in __getitem__ only.\n"
           "A defaultdict compares equal to a dict with the same items.\n"
           "All remaining arguments are treated the same as if they were\n"
           "passed to the dict constructor, including keyword arguments.",
    .slots = &default_slots,
    .methods = default_methods,
    .getsets = default_getsets,
};

bool tr_collections_add_defaultdict(VM *vm, ModuleObject *module) {
    return tr_module_add_type(vm, module,
                              tr_type_new_builtin(vm, &defaultdict_spec, vm->type.dict));
}
