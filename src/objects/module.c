/* Modules: a namespace with a name. Missing attributes ask the module's own __getattr__ (PEP 562). */
#include "objects/function.h"
#include "objects/internal.h"
#include "objects/str.h"

static void module_dealloc(VM *vm, Object *self) {
    ModuleObject *module = (ModuleObject *)(void *)self;
    tr_object_release(vm, module->dict);
    tr_object_release(vm, module->name);
    tr_object_free(vm, self);
}

static void module_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((ModuleObject *)(void *)self)->dict, visit, context);
}

static void module_clear(VM *vm, Object *self) {
    ModuleObject *module = (ModuleObject *)(void *)self;
    if (module->dict) {
        tr_dict_clear(vm, module->dict);
    }
}

static ModuleObject *module_make(VM *vm, TypeObject *type, StrObject *name) {
    ModuleObject *module = tr_object_new(vm, type, type->instance_size);
    if (!module) {
        return NULL;
    }
    module->name = tr_object_retain(name);
    module->dict = tr_dict_new(vm);
    if (!module->dict || !tr_dict_set_str(vm, module->dict, vm->name.__name__, tr_obj(name)) ||
        !tr_dict_set_str(vm, module->dict, vm->name.__doc__, tr_none()) ||
        !tr_dict_set_str(vm, module->dict, vm->name.__package__, tr_none()) ||
        !tr_dict_set_str(vm, module->dict, vm->name.__loader__, tr_none()) ||
        !tr_dict_set_str(vm, module->dict, vm->name.__spec__, tr_none())) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}

ModuleObject *tr_module_new(VM *vm, const char *name) {
    StrObject *text = tr_str_intern(vm, name, strlen(name));
    if (!text) {
        return NULL;
    }
    ModuleObject *module = module_make(vm, vm->type.module, text);
    tr_object_release(vm, text);
    return module;
}

bool tr_module_add(VM *vm, ModuleObject *module, const char *name, Value taken) {
    if (tr_is_error(taken)) {
        return false;
    }
    bool ok = tr_dict_set_cstr(vm, module->dict, name, taken);
    tr_release(vm, taken);
    return ok;
}

bool tr_module_add_functions(VM *vm, ModuleObject *module, const BuiltinDef *table) {
    for (; table->signature; table++) {
        Value function = tr_builtin_new(vm, table, NULL, tr_undef(), tr_obj(module->name));
        if (tr_is_error(function)) {
            return false;
        }
        bool ok = tr_dict_set_str(vm, module->dict, ((BuiltinObject *)(void *)function.o)->name, function);
        tr_release(vm, function);
        if (!ok) {
            return false;
        }
    }
    return true;
}

bool tr_module_add_type(VM *vm, ModuleObject *module, TypeObject *type) {
    return type && tr_dict_set_str(vm, module->dict, type->name, tr_obj(type));
}

static Value module_get_attr(VM *vm, ValueRef self, StrObject *name) {
    ModuleObject *module = tr_as_module(self);
    ValueRef found = tr_dict_get_str(vm, module->dict, name);
    TypeObject *type = self.o->type;
    ValueRef descriptor = tr_type_lookup(vm, type, name);
    const TypeSlots *slots = tr_is_undef(descriptor) ? NULL : &tr_type_of(vm, descriptor)->slots;
    if (slots && slots->get && slots->set) {
        return slots->get(vm, descriptor, self, tr_obj(type));
    }
    if (!tr_is_undef(found)) {
        return tr_retain(found);
    }
    if (slots) {
        return slots->get ? slots->get(vm, descriptor, self, tr_obj(type)) : tr_retain(descriptor);
    }
    ValueRef hook = tr_dict_get_str(vm, module->dict, vm->name.__getattr__);
    if (!tr_is_undef(hook)) {
        return tr_call1(vm, hook, tr_obj(name));
    }
    ValueRef own_name = tr_dict_get_str(vm, module->dict, vm->name.__name__);
    if (own_name.tag == TAG_STR) {
        tr_raise(vm, vm->exc.AttributeError, "module '%U' has no attribute '%U'", tr_as_str(own_name), name);
    } else {
        tr_raise(vm, vm->exc.AttributeError, "module has no attribute '%U'", name);
    }
    tr_attribute_error_details(vm, self, name);
    return tr_undef();
}

static bool module_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    ModuleObject *module = tr_as_module(self);
    ValueRef descriptor = tr_type_lookup(vm, self.o->type, name);
    if (!tr_is_undef(descriptor) && tr_type_of(vm, descriptor)->slots.set) {
        return tr_type_of(vm, descriptor)->slots.set(vm, descriptor, self, value);
    }
    if (!tr_is_undef(value)) {
        return tr_dict_set_str(vm, module->dict, name, value);
    }
    int deleted = tr_dict_delete_str(vm, module->dict, name);
    if (deleted == 0) {
        tr_raise(vm, vm->exc.AttributeError, "%U", name);
    }
    return deleted > 0;
}

static Value module_repr(VM *vm, ValueRef self) {
    ModuleObject *module = tr_as_module(self);
    ValueRef file = tr_dict_get_str(vm, module->dict, vm->name.__file__);
    ValueRef name = tr_dict_get_str(vm, module->dict, vm->name.__name__);
    StrObject *text = name.tag == TAG_STR ? tr_as_str(name) : module->name;
    if (file.tag == TAG_STR) {
        return tr_str_value(tr_str_format(vm, "<module '%U' from %R>", text, file));
    }
    ValueRef loader = tr_dict_get_str(vm, module->dict, vm->name.__loader__);
    return tr_str_value(tr_is_none(loader) ? tr_str_format(vm, "<module '%U'>", text)
                                           : tr_str_format(vm, "<module '%U' (built-in)>", text));
}

static Value module_dict(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_module(self)->dict);
}

static Value module_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    Value a[2];
    if (!tr_bind_arguments(vm, "module(name, doc=None)", args, n, kw, a)) {
        return tr_undef();
    }
    if (!tr_is_str(a[0])) {
        return tr_raise(vm, vm->exc.TypeError, "module.__init__() argument 'name' must be str, not %T", a[0]);
    }
    ModuleObject *module = module_make(vm, type, tr_as_str(a[0]));
    if (module && !tr_is_undef(a[1]) && !tr_dict_set_str(vm, module->dict, vm->name.__doc__, a[1])) {
        tr_object_release(vm, module);
        return tr_undef();
    }
    return module ? tr_obj(module) : tr_undef();
}

static bool module_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw;
    return true;
}

static Value module_dir(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ModuleObject *module = tr_as_module(args[0]);
    ValueRef hook = tr_dict_get_str(vm, module->dict, vm->name.__dir__);
    return tr_is_undef(hook) ? tr_list_from(vm, tr_obj(module->dict)) : tr_call0(vm, hook);
}

static const BuiltinDef module_methods[] = {
    {"__dir__(self, /)", module_dir, "__dir__() -> list\nspecialized dir() implementation", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef module_getsets[] = {
    {"__dict__", module_dict, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots module_slots = {
    .dealloc = module_dealloc,
    .traverse = module_traverse,
    .clear = module_clear,
    .create = module_create,
    .init = module_init,
    .repr = module_repr,
    .get_attr = module_get_attr,
    .set_attr = module_set_attr,
};
static const TypeSpec module_spec = {
    .name = "module",
    .instance_size = sizeof(ModuleObject),
    .tag = TAG_MODULE,
    .flags = TYPE_GC | TYPE_BASE | TYPE_IS_MODULE,
    .slots = &module_slots,
    .methods = module_methods,
    .getsets = module_getsets,
};

bool tr_module_init_type(VM *vm) {
    vm->type.module = tr_type_new_builtin(vm, &module_spec, NULL);
    return vm->type.module != NULL;
}
