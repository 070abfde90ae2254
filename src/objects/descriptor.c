/* staticmethod, classmethod, property and super. */
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

/* ---- staticmethod and classmethod ---- */

typedef struct WrapObject {
    Object base;
    Value function;
    DictObject *dict;
} WrapObject;

static WrapObject *as_wrap(ValueRef v) {
    return (WrapObject *)(void *)v.o;
}

static void wrap_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((WrapObject *)(void *)self)->function);
    tr_object_release(vm, ((WrapObject *)(void *)self)->dict);
    tr_object_free(vm, self);
}

static void wrap_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((WrapObject *)(void *)self)->function, visit, context);
    tr_gc_visit_object(((WrapObject *)(void *)self)->dict, visit, context);
}

static void wrap_clear(VM *vm, Object *self) {
    tr_store(vm, &((WrapObject *)(void *)self)->function, tr_none());
}

static Value wrap_make(VM *vm, TypeObject *type, ValueRef function) {
    WrapObject *wrap = tr_object_new(vm, type, type->instance_size ? type->instance_size : sizeof *wrap);
    if (!wrap) {
        return tr_undef();
    }
    wrap->function = tr_retain(function);
    return tr_obj(wrap);
}

/* During the bootstrap staticmethod's spec is not filled yet. */
Value tr_staticmethod_new(VM *vm, ValueRef function) {
    WrapObject *wrap = tr_object_new(vm, vm->type.staticmethod, sizeof *wrap);
    if (!wrap) {
        return tr_undef();
    }
    wrap->function = tr_retain(function);
    return tr_obj(wrap);
}

static Value wrap_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "%N() takes no keyword arguments", type);
    }
    if (n != 1) {
        return tr_raise(vm, vm->exc.TypeError, "%N expected 1 argument, got %u", type, n);
    }
    Value made = wrap_make(vm, type, args[0]);
    if (tr_is_error(made)) {
        return made;
    }
    /* what functools.wraps would copy */
    StrObject *names[] = {vm->name.__module__, vm->name.__name__, vm->name.__qualname__, vm->name.__doc__};
    if (args[0].tag == TAG_FUNCTION) {
        for (size_t i = 0; i < TR_COUNT(names); i++) {
            Value v = tr_get_attr_or_undef(vm, args[0], names[i]);
            bool ok = !tr_error_pending(vm);
            if (ok && !tr_is_undef(v)) {
                WrapObject *wrap = as_wrap(made);
                ok = (wrap->dict || (wrap->dict = tr_dict_new(vm))) && tr_dict_set_str(vm, wrap->dict, names[i], v);
            }
            tr_release(vm, v);
            if (!ok) {
                tr_release(vm, made);
                return tr_undef();
            }
        }
    }
    return made;
}

static bool wrap_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw;
    return true;
}

static Value static_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)vm, (void)object, (void)type;
    return tr_retain(as_wrap(self)->function);
}

static Value static_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return tr_call(vm, as_wrap(self)->function, args, n, kw);
}

static Value class_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    Value cls = tr_is_undef(type) ? tr_obj(tr_type_of(vm, object)) : type;
    ValueRef function = as_wrap(self)->function;
    const TypeSlots *slots = &tr_type_of(vm, function)->slots;
    if (function.tag != TAG_FUNCTION && slots->get) {
        return slots->get(vm, function, cls, cls);
    }
    return tr_method_new(vm, function, cls);
}

static Value wrap_repr(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_format(vm, "<%T(%R)>", self, as_wrap(self)->function));
}

static Value wrap_function(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_wrap(self)->function);
}

static Value wrap_abstract(VM *vm, ValueRef self) {
    Value flag = tr_get_attr_or_undef(vm, as_wrap(self)->function, vm->name.__isabstractmethod__);
    if (tr_is_undef(flag)) {
        return tr_error_pending(vm) ? flag : tr_bool(false);
    }
    int truth = tr_truth(vm, flag);
    tr_release(vm, flag);
    return truth < 0 ? tr_undef() : tr_bool(truth);
}

static Value wrap_dict(VM *vm, ValueRef self) {
    WrapObject *wrap = as_wrap(self);
    if (!wrap->dict && !(wrap->dict = tr_dict_new(vm))) {
        return tr_undef();
    }
    return tr_obj_retained(wrap->dict);
}

static const GetSetDef wrap_getsets[] = {
    {"__func__", wrap_function, NULL, NULL},
    {"__wrapped__", wrap_function, NULL, NULL},
    {"__isabstractmethod__", wrap_abstract, NULL, NULL},
    {"__dict__", wrap_dict, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots static_slots = {
    .dealloc = wrap_dealloc,
    .traverse = wrap_traverse,
    .clear = wrap_clear,
    .create = wrap_create,
    .init = wrap_init,
    .repr = wrap_repr,
    .call = static_call,
    .get = static_get,
};
static const TypeSlots class_slots = {
    .dealloc = wrap_dealloc,
    .traverse = wrap_traverse,
    .clear = wrap_clear,
    .create = wrap_create,
    .init = wrap_init,
    .repr = wrap_repr,
    .get = class_get,
};
static const TypeSpec static_spec = {
    .name = "staticmethod",
    .instance_size = sizeof(WrapObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT,
    .doc = "staticmethod(function) -> method\n\nConvert a function to be a static method.",
    .slots = &static_slots,
    .getsets = wrap_getsets,
};
static const TypeSpec class_spec = {
    .name = "classmethod",
    .instance_size = sizeof(WrapObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT,
    .doc = "classmethod(function) -> method\n\nConvert a function to be a class method.",
    .slots = &class_slots,
    .getsets = wrap_getsets,
};

/* ---- property ---- */

typedef struct PropertyObject {
    Object base;
    Value get, set, delete, doc; /* UNDEF = none */
    StrObject *name;             /* from __set_name__ */
    bool doc_from_getter;
} PropertyObject;

static PropertyObject *as_property(ValueRef v) {
    return (PropertyObject *)(void *)v.o;
}

static void property_dealloc(VM *vm, Object *self) {
    PropertyObject *p = (PropertyObject *)(void *)self;
    tr_release(vm, p->get);
    tr_release(vm, p->set);
    tr_release(vm, p->delete);
    tr_release(vm, p->doc);
    tr_object_release(vm, p->name);
    tr_object_free(vm, self);
}

static void property_traverse(Object *self, GcVisit visit, void *context) {
    PropertyObject *p = (PropertyObject *)(void *)self;
    tr_gc_visit_value(p->get, visit, context);
    tr_gc_visit_value(p->set, visit, context);
    tr_gc_visit_value(p->delete, visit, context);
    tr_gc_visit_value(p->doc, visit, context);
}

static Value property_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    PropertyObject *p = tr_object_new(vm, type, type->instance_size);
    if (!p) {
        return tr_undef();
    }
    p->get = p->set = p->delete = p->doc = tr_undef();
    return tr_obj(p);
}

static Value none_to_undef(ValueRef v) {
    return tr_is_none(v) ? tr_undef() : tr_retain(v);
}

static bool property_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Value a[4];
    PropertyObject *p = as_property(self);
    if (!tr_bind_arguments(vm, "property(fget=None, fset=None, fdel=None, doc=None)", args, n, kw, a)) {
        return false;
    }
    tr_store(vm, &p->get, none_to_undef(a[0]));
    tr_store(vm, &p->set, none_to_undef(a[1]));
    tr_store(vm, &p->delete, none_to_undef(a[2]));
    tr_store(vm, &p->doc, none_to_undef(a[3]));
    p->doc_from_getter = false;
    if (tr_is_undef(p->doc) && !tr_is_undef(p->get)) {
        Value doc = tr_get_attr_or_undef(vm, p->get, vm->name.__doc__);
        if (tr_error_pending(vm)) {
            return false;
        }
        if (!tr_is_none(doc) && !tr_is_undef(doc)) {
            p->doc_from_getter = true;
            if (self.o->type != vm->type.property) { /* a subclass has a class attribute __doc__ in the way */
                DictObject **dict = tr_object_dict_slot(vm, self.o);
                if (dict && (*dict || (*dict = tr_dict_new(vm)))) {
                    bool ok = tr_dict_set_str(vm, *dict, vm->name.__doc__, doc);
                    tr_release(vm, doc);
                    return ok;
                }
            }
            p->doc = doc;
        } else {
            tr_release(vm, doc);
        }
    }
    return true;
}

static Value property_error(VM *vm, const PropertyObject *p, ValueRef object, const char *what) {
    if (p->name) {
        return tr_raise(vm, vm->exc.AttributeError, "property %R of %R object has no %s", tr_obj(p->name),
                        tr_obj(tr_type_of(vm, object)->qualname), what);
    }
    return tr_raise(vm, vm->exc.AttributeError, "property of %R object has no %s",
                    tr_obj(tr_type_of(vm, object)->qualname), what);
}

static Value property_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    PropertyObject *p = as_property(self);
    (void)type;
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    if (tr_is_undef(p->get)) {
        return property_error(vm, p, object, "getter");
    }
    return tr_call1(vm, p->get, object);
}

static bool property_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    PropertyObject *p = as_property(self);
    Value result;
    if (tr_is_undef(value)) {
        result = tr_is_undef(p->delete) ? property_error(vm, p, object, "deleter") : tr_call1(vm, p->delete, object);
    } else {
        result = tr_is_undef(p->set) ? property_error(vm, p, object, "setter") : tr_call2(vm, p->set, object, value);
    }
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

static Value or_none(ValueRef v) {
    return tr_is_undef(v) ? tr_none() : tr_retain(v);
}

/* property(...) of the same class with one part replaced. */
static Value property_with(VM *vm, ValueRef self, int part, ValueRef function) {
    PropertyObject *p = as_property(self);
    Value args[4] = {or_none(p->get), or_none(p->set), or_none(p->delete),
                     p->doc_from_getter ? tr_none() : or_none(p->doc)};
    tr_store(vm, &args[part], tr_retain(function));
    Value result = tr_call(vm, tr_obj(self.o->type), args, 4, NULL);
    for (int i = 0; i < 4; i++) {
        tr_release(vm, args[i]);
    }
    if (!tr_is_error(result) && tr_has_type(vm, result, vm->type.property) && p->name) {
        as_property(result)->name = tr_object_retain(p->name);
    }
    return result;
}

static Value property_getter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return property_with(vm, args[0], 0, args[1]);
}
static Value property_setter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return property_with(vm, args[0], 1, args[1]);
}
static Value property_deleter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return property_with(vm, args[0], 2, args[1]);
}
static Value property_set_name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_str(args[2])) {
        StrObject *old = as_property(args[0])->name;
        as_property(args[0])->name = tr_object_retain(args[2].o);
        tr_object_release(vm, old);
    }
    return tr_none();
}

static Value property_fget(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_property(self)->get);
}
static Value property_fset(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_property(self)->set);
}
static Value property_fdel(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_property(self)->delete);
}
static Value property_doc(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_property(self)->doc);
}
static bool property_set_doc(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &as_property(self)->doc, tr_retain(value));
    return true;
}
static Value property_abstract(VM *vm, ValueRef self) {
    PropertyObject *p = as_property(self);
    Value parts[3] = {p->get, p->set, p->delete};
    for (int i = 0; i < 3; i++) {
        if (tr_is_undef(parts[i])) {
            continue;
        }
        Value flag = tr_get_attr_or_undef(vm, parts[i], vm->name.__isabstractmethod__);
        if (tr_is_undef(flag)) {
            if (tr_error_pending(vm)) {
                return flag;
            }
            continue;
        }
        int truth = tr_truth(vm, flag);
        tr_release(vm, flag);
        if (truth) {
            return truth < 0 ? tr_undef() : tr_bool(true);
        }
    }
    return tr_bool(false);
}

static const BuiltinDef property_methods[] = {
    {"getter(self, fget, /)", property_getter, "Descriptor to obtain a copy of the property with a different getter.", 0},
    {"setter(self, fset, /)", property_setter, "Descriptor to obtain a copy of the property with a different setter.", 0},
    {"deleter(self, fdel, /)", property_deleter, "Descriptor to obtain a copy of the property with a different deleter.", 0},
    {"__set_name__(self, owner, name, /)", property_set_name, "Method to set name of a property.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef property_getsets[] = {
    {"fget", property_fget, NULL, NULL},
    {"fset", property_fset, NULL, NULL},
    {"fdel", property_fdel, NULL, NULL},
    {"__doc__", property_doc, property_set_doc, NULL},
    {"__isabstractmethod__", property_abstract, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots property_slots = {
    .dealloc = property_dealloc,
    .traverse = property_traverse,
    .create = property_create,
    .init = property_init,
    .get = property_get,
    .set = property_set,
};
static const TypeSpec property_spec = {
    .name = "property",
    .instance_size = sizeof(PropertyObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "Property attribute.",
    .slots = &property_slots,
    .methods = property_methods,
    .getsets = property_getsets,
};

Value tr_property_getter(ValueRef property) { /* borrowed; UNDEF = none */
    return as_property(property)->get;
}

/* ---- super ---- */

typedef struct SuperObject {
    Object base;
    TypeObject *type;     /* after which class on the MRO to look */
    Value object;         /* UNDEF = unbound */
    TypeObject *object_type;
} SuperObject;

static SuperObject *as_super(ValueRef v) {
    return (SuperObject *)(void *)v.o;
}

static void super_dealloc(VM *vm, Object *self) {
    SuperObject *s = (SuperObject *)(void *)self;
    tr_object_release(vm, s->type);
    tr_release(vm, s->object);
    tr_object_release(vm, s->object_type);
    tr_object_free(vm, self);
}

static void super_traverse(Object *self, GcVisit visit, void *context) {
    SuperObject *s = (SuperObject *)(void *)self;
    tr_gc_visit_object(s->type, visit, context);
    tr_gc_visit_value(s->object, visit, context);
    tr_gc_visit_object(s->object_type, visit, context);
}

/* Class whose MRO is used: type(object), or object itself if that is a subclass. NULL + TypeError. */
static TypeObject *super_check(VM *vm, TypeObject *type, ValueRef object) {
    if (object.tag == TAG_TYPE && tr_type_is_subclass((TypeObject *)(void *)object.o, type)) {
        return (TypeObject *)(void *)object.o;
    }
    TypeObject *object_type = tr_type_of(vm, object);
    if (tr_type_is_subclass(object_type, type)) {
        return object_type;
    }
    Value claimed = tr_get_attr_or_undef(vm, object, vm->name.__class__);
    TypeObject *found = NULL;
    if (claimed.tag == TAG_TYPE && tr_type_is_subclass((TypeObject *)(void *)claimed.o, type)) {
        found = (TypeObject *)(void *)claimed.o;
    }
    tr_release(vm, claimed); /* the object keeps its class alive */
    if (!found && !tr_error_pending(vm)) {
        tr_raise(vm, vm->exc.TypeError, "super(type, obj): obj must be an instance or subtype of type");
    }
    return found;
}

Value tr_super_new(VM *vm, TypeObject *type, ValueRef object) {
    TypeObject *object_type = super_check(vm, type, object);
    if (!object_type) {
        return tr_undef();
    }
    SuperObject *s = tr_object_new(vm, vm->type.super, sizeof *s);
    if (!s) {
        return tr_undef();
    }
    s->type = tr_object_retain(type);
    s->object = tr_retain(object);
    s->object_type = tr_object_retain(object_type);
    return tr_obj(s);
}

static Value super_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    SuperObject *s = tr_object_new(vm, type, type->instance_size);
    if (!s) {
        return tr_undef();
    }
    s->object = tr_undef();
    return tr_obj(s);
}

bool tr_frame_super_arguments(VM *vm, Value *type, Value *object); /* src/vm: __class__ cell and first argument; borrowed */

static bool super_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    SuperObject *s = as_super(self);
    Value type, object = tr_undef();
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "super() takes no keyword arguments"), false;
    }
    if (n > 2) {
        return tr_raise(vm, vm->exc.TypeError, "super() expected at most 2 arguments, got %u", n), false;
    }
    if (n == 0) {
        if (!tr_frame_super_arguments(vm, &type, &object)) {
            return false;
        }
    } else {
        type = args[0];
        if (type.tag != TAG_TYPE) {
            return tr_raise(vm, vm->exc.TypeError, "super() argument 1 must be a type, not %T", type), false;
        }
        if (n == 2 && !tr_is_none(args[1])) {
            object = args[1];
        }
    }
    TypeObject *object_type = NULL;
    if (!tr_is_undef(object)) {
        object_type = super_check(vm, (TypeObject *)(void *)type.o, object);
        if (!object_type) {
            return false;
        }
    }
    tr_object_release(vm, s->type);
    s->type = tr_object_retain(type.o);
    tr_store(vm, &s->object, tr_retain(object));
    tr_object_release(vm, s->object_type);
    s->object_type = object_type ? tr_object_retain(object_type) : NULL;
    return true;
}

Value tr_super_get_attr(VM *vm, TypeObject *type, ValueRef object, TypeObject *object_type, StrObject *name,
                        bool *found) {
    uint32_t i = 0;
    while (i < object_type->mro_count && object_type->mro[i] != type) {
        i++;
    }
    for (i++; i < object_type->mro_count; i++) {
        ValueRef v = tr_dict_get_str(vm, object_type->mro[i]->dict, name);
        if (!tr_is_undef(v)) {
            *found = true;
            const TypeSlots *slots = &tr_type_of(vm, v)->slots;
            if (!slots->get) {
                return tr_retain(v);
            }
            bool through_class = object.tag == TAG_TYPE && object.o == (Object *)(void *)object_type;
            Value keep = tr_retain(v);
            Value result = slots->get(vm, v, through_class ? tr_undef() : object, tr_obj(object_type));
            tr_release(vm, keep);
            return result;
        }
    }
    *found = false;
    return tr_undef();
}

static Value super_get_attr(VM *vm, ValueRef self, StrObject *name) {
    SuperObject *s = as_super(self);
    if (s->object_type && name != vm->name.__class__) {
        bool found;
        Value result = tr_super_get_attr(vm, s->type, s->object, s->object_type, name, &found);
        if (found) {
            return result;
        }
    }
    return tr_generic_get_attr(vm, self, name);
}

static Value super_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    SuperObject *s = as_super(self);
    (void)type;
    if (tr_is_undef(object) || !tr_is_undef(s->object) || !s->type) {
        return tr_retain(self);
    }
    return tr_super_new(vm, s->type, object);
}

static Value super_repr(VM *vm, ValueRef self) {
    SuperObject *s = as_super(self);
    if (!s->type) {
        return tr_str_value(tr_str_format(vm, "<super: NULL>"));
    }
    if (s->object_type) {
        return tr_str_value(tr_str_format(vm, "<super: <class '%N'>, <%N object>>", s->type, s->object_type));
    }
    return tr_str_value(tr_str_format(vm, "<super: <class '%N'>, NULL>", s->type));
}

static Value super_thisclass(VM *vm, ValueRef self) {
    (void)vm;
    return as_super(self)->type ? tr_obj_retained(as_super(self)->type) : tr_none();
}
static Value super_self(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_super(self)->object);
}
static Value super_self_class(VM *vm, ValueRef self) {
    (void)vm;
    return as_super(self)->object_type ? tr_obj_retained(as_super(self)->object_type) : tr_none();
}

static const GetSetDef super_getsets[] = {
    {"__thisclass__", super_thisclass, NULL, NULL},
    {"__self__", super_self, NULL, NULL},
    {"__self_class__", super_self_class, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots super_slots = {
    .dealloc = super_dealloc,
    .traverse = super_traverse,
    .create = super_create,
    .init = super_init,
    .repr = super_repr,
    .get_attr = super_get_attr,
    .get = super_get,
};
static const TypeSpec super_spec = {
    .name = "super",
    .instance_size = sizeof(SuperObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
           "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
           "super(type, type2) -> bound super object; requires issubclass(type2, type)",
    .slots = &super_slots,
    .getsets = super_getsets,
};

bool tr_descriptor_init_types(VM *vm) {
    if (!tr_type_fill(vm, vm->type.staticmethod, &static_spec, vm->type.object)) {
        return false;
    }
    vm->type.staticmethod->dict_offset = offsetof(WrapObject, dict);
    vm->type.classmethod = tr_type_new_builtin(vm, &class_spec, NULL);
    if (!vm->type.classmethod) {
        return false;
    }
    vm->type.classmethod->dict_offset = offsetof(WrapObject, dict);
    return (vm->type.property = tr_type_new_builtin(vm, &property_spec, NULL)) &&
           (vm->type.super = tr_type_new_builtin(vm, &super_spec, NULL));
}
