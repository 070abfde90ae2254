/* The class `object`: what every instance can do. */
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"

static void object_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static bool excess(uint32_t n, const KwNames *kw) {
    return n > 0 || (kw && kw->count > 0);
}

static bool is_object_create(const TypeObject *type) {
    return type->slots.create == tr_object_create;
}

static bool is_object_init(const TypeObject *type) {
    return type->slots.init == tr_object_init;
}

static Value abstract_error(VM *vm, TypeObject *type) {
    Value names = tr_get_attr_or_undef(vm, tr_obj(type), vm->name.__abstractmethods__);
    if (tr_is_undef(names)) {
        return names;
    }
    Value list = tr_list_from(vm, names);
    tr_release(vm, names);
    if (tr_is_error(list)) {
        return list;
    }
    if (!tr_list_sort(vm, tr_as_list(list), tr_undef(), false)) {
        tr_release(vm, list);
        return tr_undef();
    }
    size_t count = tr_as_list(list)->size;
    StrObject *text = tr_str_from_cstr(vm, "");
    for (size_t i = 0; text && i < count; i++) {
        ValueRef item = tr_list_at(tr_as_list(list), i);
        StrObject *longer = tr_str_format(vm, "%U%s%S", text, i ? ", " : "", item);
        tr_object_release(vm, text);
        text = longer;
    }
    tr_release(vm, list);
    if (text) {
        tr_raise(vm, vm->exc.TypeError, "Can't instantiate abstract class %N with abstract method%s %U", type,
                 count == 1 ? "" : "s", text);
        tr_object_release(vm, text);
    }
    return tr_undef();
}

Value tr_object_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args;
    if (TR_UNLIKELY(excess(n, kw))) {
        if (!is_object_create(type)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (is_object_init(type)) {
            return tr_raise(vm, vm->exc.TypeError, "%N() takes no arguments", type);
        }
    }
    if (TR_UNLIKELY(type->flags & TYPE_ABSTRACT)) {
        return abstract_error(vm, type);
    }
    if (type->flags & TYPE_INSTANCE) {
        InstanceObject *instance = tr_instance_new(vm, type);
        return instance ? tr_obj(instance) : tr_undef();
    }
    Object *object = tr_object_new(vm, type, type->instance_size ? type->instance_size : sizeof(Object));
    return object ? tr_obj(object) : tr_undef();
}

bool tr_object_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args;
    TypeObject *type = tr_type_of(vm, self);
    if (excess(n, kw)) {
        if (!is_object_init(type)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "object.__init__() takes exactly one argument (the instance to initialize)"),
                   false;
        }
        if (is_object_create(type)) {
            return tr_raise(vm, vm->exc.TypeError, "%N() takes no arguments", type), false;
        }
    }
    return true;
}

static Value object_repr(VM *vm, ValueRef self) {
    TypeObject *type = tr_type_of(vm, self);
    Value module = tr_get_attr_or_undef(vm, tr_obj(type), vm->name.__module__);
    Value result;
    if (tr_is_str(module) && !tr_str_equals_cstr(tr_as_str(module), "builtins")) {
        result = tr_str_value(
            tr_str_format(vm, "<%U.%U object at %p>", tr_as_str(module), type->qualname, (void *)self.o));
    } else {
        tr_error_clear(vm);
        result = tr_str_value(tr_str_format(vm, "<%U object at %p>", type->qualname, (void *)self.o));
    }
    tr_release(vm, module);
    return result;
}

static Value object_str(VM *vm, ValueRef self) {
    return tr_repr(vm, self);
}

static bool object_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    uint64_t address = self.tag >= TAG_HEAP ? (uint64_t)(uintptr_t)self.o : self.bits + self.tag;
    *out = (int64_t)((address >> 4) | (address << 60));
    if (*out == -1) {
        *out = -2;
    }
    return true;
}

static Value object_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if (op == CMP_EQ) {
        return tr_is_same(left, right) ? tr_bool(true) : tr_not_implemented();
    }
    if (op == CMP_NE) { /* the inverse of __eq__ */
        TypeObject *type = tr_type_of(vm, left);
        if (!type->slots.compare) {
            return tr_not_implemented();
        }
        Value equal = type->slots.compare(vm, left, right, CMP_EQ);
        if (tr_is_error(equal) || equal.tag == TAG_NOTIMPL) {
            return equal;
        }
        int truth = tr_truth(vm, equal);
        tr_release(vm, equal);
        return truth < 0 ? tr_undef() : tr_bool(!truth);
    }
    return tr_not_implemented();
}

/* ---- methods ---- */

static Value object_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "__format__() argument must be str, not %T", args[1]);
    }
    if (tr_as_str(args[1])->size) {
        return tr_raise(vm, vm->exc.TypeError, "unsupported format string passed to %T.__format__", args[0]);
    }
    return tr_str(vm, args[0]);
}

static bool merge_keys(VM *vm, DictObject *into, ValueRef mapping) {
    uint32_t position = 0;
    ValueRef key;
    while (tr_dict_next(tr_as_dict(mapping), &position, &key, NULL)) {
        if (!tr_dict_set(vm, into, key, tr_none())) {
            return false;
        }
    }
    return true;
}

static bool merge_instance(VM *vm, DictObject *into, ValueRef self) {
    if (self.tag < TAG_HEAP) {
        return true;
    }
    if (self.o->type->flags & TYPE_INSTANCE) {
        DictObject *own = tr_instance_snapshot(vm, (InstanceObject *)(void *)self.o);
        bool ok = own && merge_keys(vm, into, tr_obj(own));
        tr_object_release(vm, own);
        return ok;
    }
    Value dict = tr_get_attr_or_undef(vm, self, vm->name.__dict__);
    bool ok = !tr_error_pending(vm) && (!tr_is_dict(dict) || merge_keys(vm, into, dict));
    tr_release(vm, dict);
    return ok;
}

static Value object_dir(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    DictObject *names = tr_dict_new(vm);
    if (!names) {
        return tr_undef();
    }
    TypeObject *type = tr_type_of(vm, args[0]);
    bool ok = merge_instance(vm, names, args[0]);
    for (uint32_t i = 0; ok && i < type->mro_count; i++) {
        ok = merge_keys(vm, names, tr_obj(type->mro[i]->dict));
    }
    Value list = ok ? tr_list_from(vm, tr_obj(names)) : tr_undef();
    tr_object_release(vm, names);
    return list;
}

static Value object_sizeof(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    TypeObject *type = tr_type_of(vm, args[0]);
    return tr_int(type->instance_size ? type->instance_size : (int64_t)sizeof(Value));
}

static Value object_init_subclass(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (n > 1 || (kw && kw->count)) {
        return tr_raise(vm, vm->exc.TypeError, "%N.__init_subclass__() takes no %s",
                        (TypeObject *)(void *)args[0].o, n > 1 ? "arguments" : "keyword arguments");
    }
    return tr_none();
}

static Value object_subclasshook(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_not_implemented();
}

/* __reduce_ex__ is written in lib/copyreg.tr; copy and pickle call that. */
static Value reduce_through_library(VM *vm, ValueRef self, int64_t protocol) {
    StrObject *name = tr_str_intern(vm, "copyreg", 7);
    if (!name) {
        return tr_undef();
    }
    Value module = vm->hooks.import(vm, name, tr_undef(), tr_undef(), 0);
    tr_object_release(vm, name);
    if (tr_is_error(module)) {
        return module;
    }
    Value function = tr_get_attr_cstr(vm, module, "_reduce");
    tr_release(vm, module);
    if (tr_is_error(function)) {
        return function;
    }
    (void)protocol;
    Value result = tr_call1(vm, function, self);
    tr_release(vm, function);
    return result;
}

static Value object_reduce_ex(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t protocol;
    if (!tr_to_int64(vm, args[1], &protocol)) {
        return tr_undef();
    }
    ValueRef own = tr_type_lookup(vm, tr_type_of(vm, args[0]), vm->name.__reduce__);
    ValueRef base = tr_dict_get_str(vm, vm->type.object->dict, vm->name.__reduce__);
    if (!tr_is_undef(own) && !tr_is_same(own, base)) {
        return tr_call_method(vm, args[0], vm->name.__reduce__, NULL, 0);
    }
    return reduce_through_library(vm, args[0], protocol);
}

static Value object_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return reduce_through_library(vm, args[0], 0);
}

static Value object_getstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[0].tag >= TAG_HEAP && (args[0].o->type->flags & TYPE_INSTANCE)) {
        DictObject *own = tr_instance_snapshot(vm, (InstanceObject *)(void *)args[0].o);
        if (own && own->count == 0) {
            tr_object_release(vm, own);
            return tr_none();
        }
        return own ? tr_obj(own) : tr_undef();
    }
    Value dict = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    return tr_is_undef(dict) && !tr_error_pending(vm) ? tr_none() : dict;
}

static const BuiltinDef object_methods[] = {
    {"__format__(self, format_spec, /)", object_format, "Default object formatter.", 0},
    {"__dir__(self, /)", object_dir, "Default dir() implementation.", 0},
    {"__sizeof__(self, /)", object_sizeof, "Size of object in memory, in bytes.", 0},
    {"__init_subclass__(*args, **kwargs)", object_init_subclass,
     "This method is called when a class is subclassed.", BUILTIN_CLASS | BUILTIN_RAW},
    {"__subclasshook__(cls, subclass, /)", object_subclasshook,
     "Abstract classes can override this to customize issubclass().", BUILTIN_CLASS},
    {"__reduce_ex__(self, protocol, /)", object_reduce_ex, "Helper for pickle.", 0},
    {"__reduce__(self, /)", object_reduce, "Helper for pickle.", 0},
    {"__getstate__(self, /)", object_getstate, "Helper for pickle.", 0},
    {NULL, NULL, NULL, 0},
};

static Value object_class(VM *vm, ValueRef self) {
    return tr_obj_retained(tr_type_of(vm, self));
}

static bool object_set_class(VM *vm, ValueRef self, ValueRef value) {
    if (value.tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "__class__ must be set to a class, not '%T' object", value), false;
    }
    TypeObject *to = (TypeObject *)(void *)value.o, *from = tr_type_of(vm, self);
    bool plain = self.tag == TAG_INSTANCE && (to->flags & TYPE_INSTANCE) && (to->flags & TYPE_HEAP) &&
                 to->tag == TAG_INSTANCE;
    if (self.tag == TAG_MODULE && (to->flags & TYPE_IS_MODULE)) {
        if (from->flags & TYPE_HEAP) {
            from->base.rc--;
        }
        self.o->type = to;
        if (to->flags & TYPE_HEAP) {
            to->base.rc++;
        }
        return true;
    }
    if (!plain) {
        if (!(to->flags & TYPE_HEAP) || !(from->flags & TYPE_HEAP)) {
            return tr_raise(vm, vm->exc.TypeError,
                            "__class__ assignment only supported for mutable types or ModuleType subclasses"),
                   false;
        }
        return tr_raise(vm, vm->exc.TypeError, "__class__ assignment: '%N' object layout differs from '%N'", to, from),
               false;
    }
    if ((to->flags & TYPE_HAS_DICT) != (from->flags & TYPE_HAS_DICT)) {
        return tr_raise(vm, vm->exc.TypeError, "__class__ assignment: '%N' object layout differs from '%N'", to, from),
               false;
    }
    return tr_instance_change_class(vm, (InstanceObject *)(void *)self.o, to);
}

static const GetSetDef object_getsets[] = {
    {"__class__", object_class, object_set_class, "the object's class"},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots object_slots = {
    .dealloc = object_dealloc,
    .create = tr_object_create,
    .init = tr_object_init,
    .repr = object_repr,
    .str = object_str,
    .hash = object_hash,
    .compare = object_compare,
    .get_attr = tr_generic_get_attr,
    .set_attr = tr_generic_set_attr,
};

const TypeSpec tr_object_spec = {
    .name = "object",
    .instance_size = sizeof(Object),
    .tag = TAG_OBJECT,
    .flags = TYPE_BASE,
    .doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new "
           "featureless\ninstance that has no instance attributes and cannot be given any.\n",
    .slots = &object_slots,
    .methods = object_methods,
    .getsets = object_getsets,
};
