/* The class `type`: attributes of classes. */
#include "objects/dict.h"
#include "objects/function.h"
#include "objects/generic_alias.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"

static TypeObject *as_type(ValueRef v) {
    return (TypeObject *)(void *)v.o;
}

Value tr_type_repr(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    ValueRef module = tr_dict_get_str(vm, type->dict, vm->name.__module__);
    if (tr_is_undef(module)) {
        module = type->module;
    }
    if (tr_is_str(module) && !tr_str_equals_cstr(tr_as_str(module), "builtins")) {
        return tr_str_value(tr_str_format(vm, "<class '%U.%U'>", tr_as_str(module), type->qualname));
    }
    return tr_str_value(tr_str_format(vm, "<class '%U'>", type->qualname));
}

Value tr_type_get_attr(VM *vm, ValueRef self, StrObject *name) {
    TypeObject *type = as_type(self), *metatype = type->base.type;
    ValueRef meta = tr_type_lookup(vm, metatype, name);
    const TypeSlots *slots = tr_is_undef(meta) ? NULL : &tr_type_of(vm, meta)->slots;
    if (slots && slots->get && slots->set) {
        return slots->get(vm, meta, self, tr_obj(metatype));
    }
    ValueRef own = tr_type_lookup(vm, type, name);
    if (!tr_is_undef(own)) {
        const TypeSlots *own_slots = &tr_type_of(vm, own)->slots;
        if (!own_slots->get || own.tag == TAG_FUNCTION) {
            return tr_retain(own);
        }
        Value keep = tr_retain(own);
        Value result = own_slots->get(vm, own, tr_undef(), self);
        tr_release(vm, keep);
        return result;
    }
    if (slots) {
        return slots->get ? slots->get(vm, meta, self, tr_obj(metatype)) : tr_retain(meta);
    }
    tr_raise(vm, vm->exc.AttributeError, "type object '%N' has no attribute '%U'", type, name);
    tr_attribute_error_details(vm, self, name);
    return tr_undef();
}

bool tr_type_set_attr_slot(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    TypeObject *type = as_type(self);
    ValueRef meta = tr_type_lookup(vm, type->base.type, name);
    if (!tr_is_undef(meta) && !(type->flags & TYPE_IMMUTABLE)) {
        const TypeSlots *slots = &tr_type_of(vm, meta)->slots;
        if (slots->set) {
            return slots->set(vm, meta, self, value);
        }
    }
    return tr_type_set_attr(vm, type, name, value);
}



Value tr_type_or(VM *vm, ValueRef left, ValueRef right) {
    return tr_union_new(vm, left, right);
}

/* ---- attributes ---- */

static Value get_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_type(self)->name);
}

static bool changeable(VM *vm, TypeObject *type, const char *what, ValueRef value) {
    if (type->flags & TYPE_IMMUTABLE) {
        return tr_raise(vm, vm->exc.TypeError, "cannot set '%s' attribute of immutable type '%N'", what, type), false;
    }
    if (tr_is_undef(value)) {
        return tr_raise(vm, vm->exc.TypeError, "cannot delete '%s' attribute of type '%N'", what, type), false;
    }
    return true;
}

static bool set_name(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    if (!changeable(vm, type, "__name__", value)) {
        return false;
    }
    if (!tr_is_str(value)) {
        return tr_raise(vm, vm->exc.TypeError, "can only assign string to %N.__name__, not '%T'", type, value), false;
    }
    StrObject *old = type->name;
    type->name = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}

static Value get_qualname(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_type(self)->qualname);
}

static bool set_qualname(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    if (!changeable(vm, type, "__qualname__", value)) {
        return false;
    }
    if (!tr_is_str(value)) {
        return tr_raise(vm, vm->exc.TypeError, "can only assign string to %N.__qualname__, not '%T'", type, value),
               false;
    }
    StrObject *old = type->qualname;
    type->qualname = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}

static Value get_module(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    ValueRef module = tr_dict_get_str(vm, type->dict, vm->name.__module__);
    if (!tr_is_undef(module)) {
        return tr_retain(module);
    }
    return tr_is_undef(type->module) ? tr_obj_retained(vm->name.builtins) : tr_retain(type->module);
}

static bool set_module(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    return changeable(vm, type, "__module__", value) &&
           tr_dict_set_str(vm, type->dict, vm->name.__module__, value) && (tr_type_modified(vm, type, false), true);
}

static Value get_bases(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_type(self)->bases);
}

static Value get_base(VM *vm, ValueRef self) {
    (void)vm;
    TypeObject *base = as_type(self)->base_type;
    return base ? tr_obj_retained(base) : tr_none();
}

static Value get_mro(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    TupleObject *tuple = tr_tuple_new(vm, type->mro_count);
    for (uint32_t i = 0; tuple && i < type->mro_count; i++) {
        tuple->items[i] = tr_obj_retained(type->mro[i]);
    }
    return tuple ? tr_obj(tuple) : tr_undef();
}

static Value get_dict(VM *vm, ValueRef self) {
    return tr_mapping_proxy_new(vm, tr_obj(as_type(self)->dict));
}

static Value get_doc(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    ValueRef doc = tr_dict_get_str(vm, type->dict, vm->name.__doc__);
    if (!tr_is_undef(doc)) {
        const TypeSlots *slots = &tr_type_of(vm, doc)->slots;
        return slots->get && doc.tag != TAG_FUNCTION ? slots->get(vm, doc, tr_undef(), self) : tr_retain(doc);
    }
    return type->doc ? tr_str_value(tr_str_from_cstr(vm, type->doc)) : tr_none();
}

static bool set_doc(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    return changeable(vm, type, "__doc__", value) && tr_dict_set_str(vm, type->dict, vm->name.__doc__, value) &&
           (tr_type_modified(vm, type, false), true);
}

static Value get_abstract(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    ValueRef v = type == vm->type.type ? tr_undef() : tr_dict_get_str(vm, type->dict, vm->name.__abstractmethods__);
    return tr_is_undef(v) ? tr_raise(vm, vm->exc.AttributeError, "__abstractmethods__") : tr_retain(v);
}

static bool set_abstract(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    if (tr_is_undef(value)) {
        type->flags &= ~(uint32_t)TYPE_ABSTRACT;
        int deleted = tr_dict_delete_str(vm, type->dict, vm->name.__abstractmethods__);
        if (deleted == 0) {
            tr_raise(vm, vm->exc.AttributeError, "__abstractmethods__");
        }
        return deleted > 0;
    }
    int truth = tr_truth(vm, value);
    if (truth < 0 || !tr_dict_set_str(vm, type->dict, vm->name.__abstractmethods__, value)) {
        return false;
    }
    type->flags = truth ? type->flags | TYPE_ABSTRACT : type->flags & ~(uint32_t)TYPE_ABSTRACT;
    tr_type_modified(vm, type, true);
    return true;
}

static Value get_annotations(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    ValueRef v = tr_dict_get_str(vm, type->dict, vm->name.__annotations__);
    if (!tr_is_undef(v)) {
        return tr_retain(v);
    }
    if (type->flags & TYPE_IMMUTABLE) {
        return tr_raise(vm, vm->exc.AttributeError, "type object '%N' has no attribute '__annotations__'", type);
    }
    DictObject *dict = tr_dict_new(vm);
    if (!dict) {
        return tr_undef();
    }
    if (!tr_dict_set_str(vm, type->dict, vm->name.__annotations__, tr_obj(dict))) {
        tr_object_release(vm, dict);
        return tr_undef();
    }
    return tr_obj(dict);
}

static bool set_annotations(VM *vm, ValueRef self, ValueRef value) {
    TypeObject *type = as_type(self);
    if (type->flags & TYPE_IMMUTABLE) {
        return changeable(vm, type, "__annotations__", value);
    }
    if (tr_is_undef(value)) {
        return tr_dict_delete_str(vm, type->dict, vm->name.__annotations__) > 0;
    }
    return tr_dict_set_str(vm, type->dict, vm->name.__annotations__, value);
}

static Value get_text_signature(VM *vm, ValueRef self) {
    TypeObject *type = as_type(self);
    return type->spec && type->spec->text_signature ? tr_str_value(tr_str_from_cstr(vm, type->spec->text_signature))
                                                    : tr_none();
}

static Value get_flags(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(as_type(self)->flags);
}

static Value get_size(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(as_type(self)->instance_size);
}

static Value get_dictoffset(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(as_type(self)->flags & TYPE_HAS_DICT ? 8 : 0);
}

const GetSetDef tr_type_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__bases__", get_bases, NULL, NULL},
    {"__base__", get_base, NULL, NULL},
    {"__mro__", get_mro, NULL, NULL},
    {"__dict__", get_dict, NULL, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__abstractmethods__", get_abstract, set_abstract, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__text_signature__", get_text_signature, NULL, NULL},
    {"__flags__", get_flags, NULL, NULL},
    {"__basicsize__", get_size, NULL, NULL},
    {"__dictoffset__", get_dictoffset, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

/* ---- methods ---- */

static Value type_mro(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value tuple = get_mro(vm, args[0]);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    Value list = tr_list_from(vm, tuple);
    tr_release(vm, tuple);
    return list;
}

static Value type_subclasses(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    TypeObject *type = as_type(args[0]);
    ListObject *list = tr_list_new(vm, type->subclass_count);
    for (uint32_t i = 0; list && i < type->subclass_count; i++) {
        if (!tr_list_append(vm, list, tr_obj(type->subclasses[i]))) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return list ? tr_obj(list) : tr_undef();
}

static Value type_prepare(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    DictObject *dict = tr_dict_new(vm);
    return dict ? tr_obj(dict) : tr_undef();
}

static Value type_instancecheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int result = tr_real_is_instance(vm, args[1], args[0]);
    return result < 0 ? tr_undef() : tr_bool(result);
}

static Value type_subclasscheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int result = tr_real_is_subclass(vm, args[1], args[0]);
    return result < 0 ? tr_undef() : tr_bool(result);
}

static Value type_dir(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    TypeObject *type = as_type(args[0]);
    DictObject *names = tr_dict_new(vm);
    bool ok = names != NULL;
    for (uint32_t i = type->mro_count; ok && i-- > 0;) {
        uint32_t position = 0;
        ValueRef key;
        while (ok && tr_dict_next(type->mro[i]->dict, &position, &key, NULL)) {
            ok = tr_dict_set(vm, names, key, tr_none());
        }
    }
    Value list = ok ? tr_list_from(vm, tr_obj(names)) : tr_undef();
    tr_object_release(vm, names);
    return list;
}

const BuiltinDef tr_type_methods[] = {
    {"mro(self, /)", type_mro, "Return a type's method resolution order.", 0},
    {"__subclasses__(self, /)", type_subclasses, "Return a list of immediate subclasses.", 0},
    {"__prepare__(*args, **kwargs)", type_prepare, "__prepare__() -> dict\nused to create the namespace for the class statement",
     BUILTIN_CLASS | BUILTIN_RAW},
    {"__instancecheck__(self, instance, /)", type_instancecheck, "Check if an object is an instance.", 0},
    {"__subclasscheck__(self, subclass, /)", type_subclasscheck, "Check if a class is a subclass.", 0},
    {"__dir__(self, /)", type_dir, "Specialized __dir__ implementation for types.", 0},
    {NULL, NULL, NULL, 0},
};
