/* Compiled functions, bound methods, cells and modules. Calling a function is the VM's business (VMHooks.call_function). */
#include "objects/function.h"

#include "compiler/code.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

/* ---- cell ---- */

CellObject *tr_cell_new(VM *vm, ValueRef value) {
    CellObject *cell = tr_object_new(vm, vm->type.cell, sizeof *cell);
    if (cell) {
        cell->value = tr_retain(value);
    }
    return cell;
}

static void cell_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((CellObject *)(void *)self)->value);
    tr_object_free(vm, self);
}

static void cell_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((CellObject *)(void *)self)->value, visit, context);
}

static void cell_clear(VM *vm, Object *self) {
    tr_store(vm, &((CellObject *)(void *)self)->value, tr_undef());
}

static Value cell_contents(VM *vm, ValueRef self) {
    Value v = ((CellObject *)(void *)self.o)->value;
    return tr_is_undef(v) ? tr_raise(vm, vm->exc.ValueError, "Cell is empty") : tr_retain(v);
}

static bool cell_set_contents(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &((CellObject *)(void *)self.o)->value, tr_retain(value));
    return true;
}

static Value cell_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    Value slots[1];
    (void)type;
    if (!tr_bind_arguments(vm, "cell(contents=<unset>, /)", args, n, kw, slots)) {
        return tr_undef();
    }
    CellObject *cell = tr_cell_new(vm, slots[0]);
    return cell ? tr_obj(cell) : tr_undef();
}

static Value cell_repr(VM *vm, ValueRef self) {
    Value v = ((CellObject *)(void *)self.o)->value;
    if (tr_is_undef(v)) {
        return tr_str_value(tr_str_format(vm, "<cell at %p: empty>", (void *)self.o));
    }
    return tr_str_value(tr_str_format(vm, "<cell at %p: %T object at %p>", (void *)self.o, v, v.p));
}

static const GetSetDef cell_getsets[] = {
    {"cell_contents", cell_contents, cell_set_contents, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots cell_slots = {
    .dealloc = cell_dealloc,
    .traverse = cell_traverse,
    .clear = cell_clear,
    .create = cell_create,
    .repr = cell_repr,
};
static const TypeSpec cell_spec = {
    .name = "cell",
    .instance_size = sizeof(CellObject),
    .tag = TAG_CELL,
    .flags = TYPE_GC,
    .slots = &cell_slots,
    .getsets = cell_getsets,
};

/* ---- function ---- */

static void function_dealloc(VM *vm, Object *self) {
    FunctionObject *f = (FunctionObject *)(void *)self;
    tr_object_release(vm, f->code);
    tr_object_release(vm, f->globals);
    tr_object_release(vm, f->builtins);
    tr_object_release(vm, f->name);
    tr_object_release(vm, f->qualname);
    tr_release(vm, f->defaults);
    tr_release(vm, f->kwdefaults);
    tr_release(vm, f->annotations);
    tr_release(vm, f->doc);
    tr_release(vm, f->module);
    tr_object_release(vm, f->dict);
    for (uint32_t i = 0; i < f->closure_count; i++) {
        tr_object_release(vm, f->closure[i]);
    }
    tr_object_free(vm, self);
}

static void function_traverse(Object *self, GcVisit visit, void *context) {
    FunctionObject *f = (FunctionObject *)(void *)self;
    tr_gc_visit_object(f->code, visit, context);
    tr_gc_visit_object(f->globals, visit, context);
    tr_gc_visit_object(f->builtins, visit, context);
    tr_gc_visit_value(f->defaults, visit, context);
    tr_gc_visit_value(f->kwdefaults, visit, context);
    tr_gc_visit_value(f->annotations, visit, context);
    tr_gc_visit_value(f->doc, visit, context);
    tr_gc_visit_value(f->module, visit, context);
    tr_gc_visit_object(f->dict, visit, context);
    for (uint32_t i = 0; i < f->closure_count; i++) {
        tr_gc_visit_object(f->closure[i], visit, context);
    }
}

static void function_clear(VM *vm, Object *self) {
    FunctionObject *f = (FunctionObject *)(void *)self;
    tr_store(vm, &f->defaults, tr_undef());
    tr_store(vm, &f->kwdefaults, tr_undef());
    tr_store(vm, &f->annotations, tr_undef());
    for (uint32_t i = 0; i < f->closure_count; i++) {
        if (f->closure[i]) {
            tr_store(vm, &f->closure[i]->value, tr_undef());
        }
    }
    DictObject *dict = f->dict;
    f->dict = NULL;
    tr_object_release(vm, dict);
}

FunctionObject *tr_function_new(VM *vm, CodeObject *code, DictObject *globals, DictObject *builtins) {
    FunctionObject *f = tr_object_new(vm, vm->type.function,
                                      sizeof(FunctionObject) + code->free_count * sizeof(CellObject *));
    if (!f) {
        return NULL;
    }
    f->code = tr_object_retain(code);
    f->globals = tr_object_retain(globals);
    f->builtins = tr_object_retain(builtins);
    f->name = tr_object_retain(code->name);
    f->qualname = tr_object_retain(code->qualname);
    f->defaults = f->kwdefaults = f->annotations = tr_undef();
    f->doc = tr_is_undef(code->doc) ? tr_none() : tr_retain(code->doc);
    ValueRef module = tr_dict_get_str(vm, globals, vm->name.__name__);
    f->module = tr_is_undef(module) ? tr_none() : tr_retain(module);
    f->closure_count = code->free_count;
    return f;
}

static Value function_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return vm->hooks.call_function(vm, self, args, n, kw);
}

static Value function_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    return tr_is_undef(object) ? tr_retain(self) : tr_method_new(vm, self, object);
}

static Value function_repr(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_format(vm, "<function %U at %p>", tr_as_function(self)->qualname, (void *)self.o));
}

static DictObject *ensure_dict(VM *vm, FunctionObject *f) {
    if (!f->dict) {
        f->dict = tr_dict_new(vm);
    }
    return f->dict;
}

static Value function_get_attr(VM *vm, ValueRef self, StrObject *name) {
    FunctionObject *f = tr_as_function(self);
    if (f->dict) {
        ValueRef found = tr_dict_get_str(vm, f->dict, name);
        if (!tr_is_undef(found)) {
            ValueRef descriptor = tr_type_lookup(vm, vm->type.function, name);
            if (tr_is_undef(descriptor)) {
                return tr_retain(found);
            }
        }
    }
    ValueRef descriptor = tr_type_lookup(vm, vm->type.function, name);
    if (tr_is_undef(descriptor)) {
        tr_raise(vm, vm->exc.AttributeError, "'function' object has no attribute '%U'", name);
        tr_attribute_error_details(vm, self, name);
        return tr_undef();
    }
    const TypeSlots *slots = &tr_type_of(vm, descriptor)->slots;
    return slots->get ? slots->get(vm, descriptor, self, tr_obj(vm->type.function)) : tr_retain(descriptor);
}

static bool function_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    ValueRef descriptor = tr_type_lookup(vm, vm->type.function, name);
    if (!tr_is_undef(descriptor) && tr_type_of(vm, descriptor)->slots.set) {
        return tr_type_of(vm, descriptor)->slots.set(vm, descriptor, self, value);
    }
    DictObject *dict = ensure_dict(vm, tr_as_function(self));
    if (!dict) {
        return false;
    }
    if (!tr_is_undef(value)) {
        return tr_dict_set_str(vm, dict, name, value);
    }
    int deleted = tr_dict_delete_str(vm, dict, name);
    if (deleted == 0) {
        tr_raise(vm, vm->exc.AttributeError, "'function' object has no attribute '%U'", name);
    }
    return deleted > 0;
}

static Value none_if_undef(ValueRef v) {
    return tr_is_undef(v) ? tr_none() : tr_retain(v);
}

static Value get_code(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_function(self)->code);
}
static bool set_code(VM *vm, ValueRef self, ValueRef value) {
    FunctionObject *f = tr_as_function(self);
    if (value.tag != TAG_CODE) {
        return tr_raise(vm, vm->exc.TypeError, "__code__ must be set to a code object"), false;
    }
    if (tr_as_code(value)->free_count != f->closure_count) {
        return tr_raise(vm, vm->exc.ValueError, "%U() requires a code object with %u free vars, not %u", f->name,
                        f->closure_count, tr_as_code(value)->free_count),
               false;
    }
    CodeObject *old = f->code;
    f->code = tr_object_retain(tr_as_code(value));
    tr_object_release(vm, old);
    return true;
}
static Value get_globals(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_function(self)->globals);
}
static Value get_builtins(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_function(self)->builtins);
}
static Value get_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_function(self)->name);
}
static bool set_text(VM *vm, StrObject **slot, ValueRef value, const char *what) {
    if (!tr_is_str(value)) {
        return tr_raise(vm, vm->exc.TypeError, "%s must be set to a string object", what), false;
    }
    StrObject *old = *slot;
    *slot = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}
static bool set_name(VM *vm, ValueRef self, ValueRef value) {
    return set_text(vm, &tr_as_function(self)->name, value, "__name__");
}
static Value get_qualname(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_function(self)->qualname);
}
static bool set_qualname(VM *vm, ValueRef self, ValueRef value) {
    return set_text(vm, &tr_as_function(self)->qualname, value, "__qualname__");
}
static Value get_defaults(VM *vm, ValueRef self) {
    (void)vm;
    return none_if_undef(tr_as_function(self)->defaults);
}
static bool set_defaults(VM *vm, ValueRef self, ValueRef value) {
    bool none = tr_is_undef(value) || tr_is_none(value);
    if (!none && value.tag != TAG_TUPLE) {
        return tr_raise(vm, vm->exc.TypeError, "__defaults__ must be set to a tuple object"), false;
    }
    tr_store(vm, &tr_as_function(self)->defaults, none ? tr_undef() : tr_retain(value));
    return true;
}
static Value get_kwdefaults(VM *vm, ValueRef self) {
    (void)vm;
    return none_if_undef(tr_as_function(self)->kwdefaults);
}
static bool set_kwdefaults(VM *vm, ValueRef self, ValueRef value) {
    bool none = tr_is_undef(value) || tr_is_none(value);
    if (!none && value.tag != TAG_DICT) {
        return tr_raise(vm, vm->exc.TypeError, "__kwdefaults__ must be set to a dict object"), false;
    }
    tr_store(vm, &tr_as_function(self)->kwdefaults, none ? tr_undef() : tr_retain(value));
    return true;
}
static Value get_annotations(VM *vm, ValueRef self) {
    FunctionObject *f = tr_as_function(self);
    if (tr_is_undef(f->annotations)) {
        DictObject *dict = tr_dict_new(vm);
        if (!dict) {
            return tr_undef();
        }
        f->annotations = tr_obj(dict);
    }
    return tr_retain(f->annotations);
}
static bool set_annotations(VM *vm, ValueRef self, ValueRef value) {
    bool none = tr_is_undef(value) || tr_is_none(value);
    if (!none && !tr_is_dict(value)) {
        return tr_raise(vm, vm->exc.TypeError, "__annotations__ must be set to a dict object"), false;
    }
    tr_store(vm, &tr_as_function(self)->annotations, none ? tr_undef() : tr_retain(value));
    return true;
}
static Value get_doc(VM *vm, ValueRef self) {
    (void)vm;
    return none_if_undef(tr_as_function(self)->doc);
}
static bool set_doc(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &tr_as_function(self)->doc, none_if_undef(value));
    return true;
}
static Value get_module(VM *vm, ValueRef self) {
    (void)vm;
    return none_if_undef(tr_as_function(self)->module);
}
static bool set_module(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &tr_as_function(self)->module, none_if_undef(value));
    return true;
}
static Value get_dict(VM *vm, ValueRef self) {
    DictObject *dict = ensure_dict(vm, tr_as_function(self));
    return dict ? tr_obj_retained(dict) : tr_undef();
}
static bool set_dict(VM *vm, ValueRef self, ValueRef value) {
    if (value.tag != TAG_DICT) {
        return tr_raise(vm, vm->exc.TypeError, "__dict__ must be set to a dictionary, not a '%T'", value), false;
    }
    DictObject *old = tr_as_function(self)->dict;
    tr_as_function(self)->dict = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}
static Value get_closure(VM *vm, ValueRef self) {
    FunctionObject *f = tr_as_function(self);
    if (!f->closure_count) {
        return tr_none();
    }
    TupleObject *tuple = tr_tuple_new(vm, f->closure_count);
    for (uint32_t i = 0; tuple && i < f->closure_count; i++) {
        tuple->items[i] = tr_obj_retained(f->closure[i]);
    }
    return tuple ? tr_obj(tuple) : tr_undef();
}

static const GetSetDef function_getsets[] = {
    {"__code__", get_code, set_code, NULL},
    {"__globals__", get_globals, NULL, NULL},
    {"__builtins__", get_builtins, NULL, NULL},
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__defaults__", get_defaults, set_defaults, NULL},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__dict__", get_dict, set_dict, NULL},
    {"__closure__", get_closure, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

/* FunctionType(code, globals, name=None, argdefs=None, closure=None) */
static Value function_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    Value a[5];
    (void)type;
    if (!tr_bind_arguments(vm, "function(code, globals, name=None, argdefs=None, closure=None)", args, n, kw, a)) {
        return tr_undef();
    }
    if (a[0].tag != TAG_CODE || a[1].tag != TAG_DICT) {
        return tr_raise(vm, vm->exc.TypeError, "function() argument 'code' must be code, not %T", a[0]);
    }
    CodeObject *code = tr_as_code(a[0]);
    bool no_closure = tr_is_undef(a[4]) || tr_is_none(a[4]);
    size_t cells = no_closure ? 0 : a[4].tag == TAG_TUPLE ? tr_as_tuple(a[4])->size : 0;
    if (cells != code->free_count) {
        return tr_raise(vm, vm->exc.ValueError, "%U requires closure of length %u, not %zu", code->name,
                        code->free_count, cells);
    }
    FunctionObject *f = tr_function_new(vm, code, tr_as_dict(a[1]), vm->builtins);
    if (!f) {
        return tr_undef();
    }
    for (size_t i = 0; i < cells; i++) {
        ValueRef cell = tr_as_tuple(a[4])->items[i];
        if (cell.tag != TAG_CELL) {
            tr_raise(vm, vm->exc.TypeError, "arg 5 (closure) expected cell, found %T", cell);
            tr_object_release(vm, f);
            return tr_undef();
        }
        f->closure[i] = tr_object_retain(cell.o);
    }
    if (!tr_is_undef(a[2]) && !tr_is_none(a[2]) && !set_name(vm, tr_obj(f), a[2])) {
        tr_object_release(vm, f);
        return tr_undef();
    }
    if (!tr_is_undef(a[3]) && !set_defaults(vm, tr_obj(f), a[3])) {
        tr_object_release(vm, f);
        return tr_undef();
    }
    return tr_obj(f);
}

static const TypeSlots function_slots = {
    .dealloc = function_dealloc,
    .traverse = function_traverse,
    .clear = function_clear,
    .create = function_create,
    .repr = function_repr,
    .call = function_call,
    .get = function_get,
    .get_attr = function_get_attr,
    .set_attr = function_set_attr,
};
static const TypeSpec function_spec = {
    .name = "function",
    .instance_size = sizeof(FunctionObject),
    .tag = TAG_FUNCTION,
    .flags = TYPE_GC | TYPE_HAS_DICT,
    .slots = &function_slots,
    .getsets = function_getsets,
};

/* ---- bound method ---- */

Value tr_method_new(VM *vm, ValueRef function, ValueRef self) {
    MethodObject *method = tr_object_new(vm, vm->type.method, sizeof *method);
    if (!method) {
        return tr_undef();
    }
    method->function = tr_retain(function);
    method->self = tr_retain(self);
    return tr_obj(method);
}

static MethodObject *as_method(ValueRef v) {
    return (MethodObject *)(void *)v.o;
}

static void method_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((MethodObject *)(void *)self)->function);
    tr_release(vm, ((MethodObject *)(void *)self)->self);
    tr_object_free(vm, self);
}

static void method_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((MethodObject *)(void *)self)->function, visit, context);
    tr_gc_visit_value(((MethodObject *)(void *)self)->self, visit, context);
}

static Value method_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return tr_call(vm, self, args, n, kw);
}

static Value method_repr(VM *vm, ValueRef self) {
    MethodObject *method = as_method(self);
    Value qualname = tr_get_attr_or_undef(vm, method->function, vm->name.__qualname__);
    if (tr_is_undef(qualname)) {
        if (tr_error_pending(vm)) {
            return tr_undef();
        }
        qualname = tr_get_attr_or_undef(vm, method->function, vm->name.__name__);
    }
    Value text = tr_repr(vm, method->self);
    Value result = tr_undef();
    if (!tr_is_error(text)) {
        result = tr_is_str(qualname)
                     ? tr_str_value(tr_str_format(vm, "<bound method %U of %U>", tr_as_str(qualname), tr_as_str(text)))
                     : tr_str_value(tr_str_format(vm, "<bound method ? of %U>", tr_as_str(text)));
    }
    tr_release(vm, qualname);
    tr_release(vm, text);
    return result;
}

static Value method_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || right.tag != TAG_METHOD) {
        return tr_not_implemented();
    }
    int same = tr_equal(vm, as_method(left)->function, as_method(right)->function);
    if (same < 0) {
        return tr_undef();
    }
    bool equal = same && tr_is_same(as_method(left)->self, as_method(right)->self);
    return tr_bool(equal == (op == CMP_EQ));
}

static bool method_hash(VM *vm, ValueRef self, int64_t *out) {
    int64_t function;
    if (!tr_hash(vm, as_method(self)->function, &function)) {
        return false;
    }
    *out = function ^ (int64_t)(as_method(self)->self.bits >> 4);
    return true;
}

static Value method_get_attr(VM *vm, ValueRef self, StrObject *name) {
    ValueRef found = tr_type_lookup(vm, vm->type.method, name);
    if (!tr_is_undef(found)) {
        const TypeSlots *slots = &tr_type_of(vm, found)->slots;
        return slots->get ? slots->get(vm, found, self, tr_obj(vm->type.method)) : tr_retain(found);
    }
    return tr_get_attr(vm, as_method(self)->function, name);
}

static bool method_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    (void)self, (void)value;
    return tr_raise(vm, vm->exc.AttributeError, "'method' object has no attribute '%U'", name), false;
}

static Value method_function(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_method(self)->function);
}
static Value method_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_method(self)->self);
}
static Value method_doc(VM *vm, ValueRef self) {
    return tr_get_attr(vm, as_method(self)->function, vm->name.__doc__);
}

static Value method_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    Value a[2];
    (void)type;
    if (!tr_bind_arguments(vm, "method(function, instance, /)", args, n, kw, a)) {
        return tr_undef();
    }
    if (!tr_is_callable(a[0])) {
        return tr_raise(vm, vm->exc.TypeError, "first argument must be callable");
    }
    if (tr_is_none(a[1])) {
        return tr_raise(vm, vm->exc.TypeError, "instance must not be None");
    }
    return tr_method_new(vm, a[0], a[1]);
}

static const GetSetDef method_getsets[] = {
    {"__func__", method_function, NULL, NULL},
    {"__self__", method_self, NULL, NULL},
    {"__doc__", method_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots method_slots = {
    .dealloc = method_dealloc,
    .traverse = method_traverse,
    .create = method_create,
    .repr = method_repr,
    .call = method_call,
    .compare = method_compare,
    .hash = method_hash,
    .get_attr = method_get_attr,
    .set_attr = method_set_attr,
};
static const TypeSpec method_spec = {
    .name = "method",
    .instance_size = sizeof(MethodObject),
    .tag = TAG_METHOD,
    .flags = TYPE_GC,
    .slots = &method_slots,
    .getsets = method_getsets,
};

bool tr_function_init_types(VM *vm) {
    return (vm->type.cell = tr_type_new_builtin(vm, &cell_spec, NULL)) &&
           (vm->type.function = tr_type_new_builtin(vm, &function_spec, NULL)) &&
           (vm->type.method = tr_type_new_builtin(vm, &method_spec, NULL));
}
