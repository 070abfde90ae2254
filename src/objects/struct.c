/* Instances of value structs: making them from arguments, comparing, hashing, printing, copying; field assignment.
 *
 * Every instance has the class's one shape, so field number i of StructInfo is fields[i].
 * Constructors go through the same binding: each field
 * gets an argument, its own default, or is reported as missing; each value passes the type check of its field and may be converted
 * there (an int in a float field). A default that is a list, map or set is copied for each
 * instance, because struct values share nothing. */
#include "objects/struct.h"

#include "base/buffer.h"
#include "base/hash.h"
#include "base/suggest.h"
#include "objects/function.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

static InstanceObject *as_instance(ValueRef v) {
    return (InstanceObject *)(void *)v.o;
}

static StructInfo *info_of(ValueRef self) {
    return tr_struct_info(self.o->type);
}

static StrObject *field_name(const StructInfo *info, uint32_t field) {
    return tr_as_str(info->names->items[field]);
}

/* ---- finding fields ---- */

static int32_t find_field(const StructInfo *info, const StrObject *name) {
    int32_t index = tr_shape_find(info->shape, name);
    if (index < 0 && !(name->base.flags & STR_INTERNED)) {
        for (uint32_t i = 0; i < info->count; i++) {
            if (tr_str_equal(field_name(info, i), name)) {
                return (int32_t)i;
            }
        }
    }
    return index;
}

static bool raise_no_field(VM *vm, TypeObject *error, const StructInfo *info, ValueRef object, StrObject *name) {
    Suggestion suggestion;
    tr_suggest_begin(&suggestion, name->data, name->size);
    for (uint32_t i = 0; i < info->count; i++) {
        tr_suggest_offer(&suggestion, field_name(info, i)->data, field_name(info, i)->size);
    }
    if (suggestion.best && error != vm->exc.AttributeError) { /* the traceback adds it to an AttributeError */
        tr_raise(vm, error, "%N has no field '%U'. Did you mean: '%.*s'?", info->type, name, (int)suggestion.best_length,
                 suggestion.best);
    } else {
        tr_raise(vm, error, "%N has no field '%U'", info->type, name);
    }
    if (error == vm->exc.AttributeError) {
        tr_attribute_error_details(vm, object, name);
    }
    return false;
}

/* ---- construction ---- */

/* All fields UNDEF. */
static InstanceObject *alloc_instance(VM *vm, TypeObject *type, const StructInfo *info) {
    InstanceObject *instance = tr_instance_new(vm, type);
    if (instance) {
        for (uint32_t i = 0; i < info->count; i++) {
            instance->fields[i] = tr_undef();
        }
        instance->shape = info->shape;
    }
    return instance;
}

static bool set_field(VM *vm, InstanceObject *instance, const StructInfo *info, uint32_t field, ValueRef value) {
    Value v = tr_retain(value);
    if (!info->check(vm, info, field, &v)) {
        tr_release(vm, v);
        return false;
    }
    tr_store(vm, &instance->fields[field], v);
    return true;
}

/* A default belongs to the class: what could be changed through one instance is copied. Owned. */
static Value copy_default(VM *vm, ValueRef v) {
    switch (v.tag) {
    case TAG_LIST:
        return tr_list_from(vm, v);
    case TAG_DICT: {
        DictObject *dict = tr_dict_copy(vm, tr_as_dict(v));
        return dict ? tr_obj(dict) : tr_undef();
    }
    case TAG_SET:
        return tr_set_from(vm, v, false);
    default:
        return tr_retain(v);
    }
}

static bool raise_missing(VM *vm, const InstanceObject *instance, const StructInfo *info) {
    StrBuf names = {0};
    uint32_t missing = 0, seen = 0;
    for (uint32_t i = 0; i < info->count; i++) {
        missing += tr_is_undef(instance->fields[i]);
    }
    for (uint32_t i = 0; i < info->count; i++) {
        if (!tr_is_undef(instance->fields[i])) {
            continue;
        }
        if (seen) {
            tr_strbuf_text(&names, missing == 2 ? " and " : seen + 1 == missing ? ", and " : ", ");
        }
        tr_strbuf_printf(&names, "'%s'", field_name(info, i)->data);
        seen++;
    }
    tr_raise(vm, vm->exc.TypeError, "%N is missing %s %s", info->type, missing == 1 ? "field" : "fields",
             tr_strbuf_cstr(&names));
    tr_strbuf_free(&names);
    return false;
}

/* Gives every field that is still UNDEF its default. `all`: a field without one gets the default of its type, else it is missing. */
static bool fill_defaults(VM *vm, InstanceObject *instance, const StructInfo *info, bool all) {
    bool missing = false;
    for (uint32_t i = 0; i < info->count; i++) {
        if (!tr_is_undef(instance->fields[i])) {
            continue;
        }
        const TupleObject *given = tr_as_tuple(info->defaults->items[i]);
        Value v;
        if (given->size) {
            v = copy_default(vm, given->items[0]);
            if (!tr_is_error(v) && !info->check(vm, info, i, &v)) {
                tr_release(vm, v);
                return false;
            }
        } else if (all) {
            v = info->initial(vm, info, i);
        } else {
            missing = true;
            continue;
        }
        if (tr_is_error(v)) {
            return false;
        }
        instance->fields[i] = v;
    }
    return missing ? raise_missing(vm, instance, info) : true;
}

static bool set_by_name(VM *vm, InstanceObject *instance, const StructInfo *info, StrObject *name, ValueRef value) {
    int32_t field = find_field(info, name);
    if (field < 0) {
        return raise_no_field(vm, vm->exc.TypeError, info, tr_undef(), name);
    }
    if (!tr_is_undef(instance->fields[field])) {
        return tr_raise(vm, vm->exc.TypeError, "%N got more than one value for field '%U'", info->type, name), false;
    }
    return set_field(vm, instance, info, (uint32_t)field, value);
}

static bool bind(VM *vm, InstanceObject *instance, const StructInfo *info, const Value *args, uint32_t n, const KwNames *kw) {
    if (n > info->count) {
        return tr_raise(vm, vm->exc.TypeError, "%N has %u field%s but %u values were given", info->type, info->count,
                        info->count == 1 ? "" : "s", n),
               false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!set_field(vm, instance, info, i, args[i])) {
            return false;
        }
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!set_by_name(vm, instance, info, kw->names[i], args[n + i])) {
            return false;
        }
    }
    return fill_defaults(vm, instance, info, false);
}

static bool struct_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw; /* create did it */
    return true;
}

/* A struct with an `init` of its own starts from the defaults of its fields and gets the arguments itself. */
static Value struct_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    const StructInfo *info = tr_struct_info(type);
    if (!info) {
        return tr_raise(vm, vm->exc.TypeError, "cannot create '%N' instances", type);
    }
    InstanceObject *instance = alloc_instance(vm, type, info);
    if (!instance) {
        return tr_undef();
    }
    bool ok = type->slots.init == struct_init ? bind(vm, instance, info, args, n, kw)
                                              : fill_defaults(vm, instance, info, true);
    if (!ok) {
        tr_object_release(vm, instance);
        return tr_undef();
    }
    return tr_obj(instance);
}

Value tr_struct_from_fields(VM *vm, TypeObject *type, TupleObject *names, const Value *values) {
    const StructInfo *info = tr_struct_info(type);
    InstanceObject *instance = alloc_instance(vm, type, info);
    bool ok = instance != NULL;
    for (size_t i = 0; ok && i < names->size; i++) {
        ok = set_by_name(vm, instance, info, tr_as_str(names->items[i]), values[i]);
    }
    if (!ok || !fill_defaults(vm, instance, info, false)) {
        tr_object_release(vm, instance);
        return tr_undef();
    }
    return tr_obj(instance);
}

Value tr_struct_default(VM *vm, TypeObject *type) {
    const StructInfo *info = tr_struct_info(type);
    if (tr_stack_check(vm)) { /* a struct that contains itself */
        return tr_undef();
    }
    InstanceObject *instance = alloc_instance(vm, type, info);
    if (!instance || !fill_defaults(vm, instance, info, true)) {
        tr_object_release(vm, instance);
        return tr_undef();
    }
    return tr_obj(instance);
}

/* ---- basics ---- */

static bool struct_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    const StructInfo *info = info_of(self);
    int32_t field = find_field(info, name);
    if (field >= 0) {
        if (tr_is_undef(value)) {
            return tr_raise(vm, vm->exc.AttributeError, "a field of a struct cannot be deleted: %N.%U", info->type, name),
                   false;
        }
        return set_field(vm, as_instance(self), info, (uint32_t)field, value);
    }
    ValueRef found = tr_type_lookup(vm, self.o->type, name);
    if (!tr_is_undef(found) && tr_type_of(vm, found)->slots.set) {
        return tr_generic_set_attr(vm, self, name, value);
    }
    return raise_no_field(vm, vm->exc.AttributeError, info, self, name);
}

static Value struct_repr(VM *vm, ValueRef self) {
    const StructInfo *info = info_of(self);
    const InstanceObject *instance = as_instance(self);
    if (info->count == 0) {
        return tr_str_value(tr_str_format(vm, "%N {}", info->type));
    }
    if (!tr_repr_enter(self.o)) {
        return tr_str_value(tr_str_format(vm, "%N { ... }", info->type));
    }
    StrBuf out = {0};
    bool ok = true;
    tr_strbuf_text(&out, tr_type_name(info->type));
    for (uint32_t i = 0; ok && i < info->count; i++) {
        tr_strbuf_printf(&out, "%s%s: ", i ? ", " : " { ", field_name(info, i)->data);
        Value v = tr_retain(instance->fields[i]);
        Value text = tr_is_undef(v) ? tr_obj_retained(vm->name.empty) : tr_repr(vm, v);
        tr_release(vm, v);
        ok = !tr_is_error(text);
        if (ok) {
            tr_strbuf_append(&out, tr_as_str(text)->data, tr_as_str(text)->size);
        }
        tr_release(vm, text);
    }
    tr_strbuf_text(&out, " }");
    tr_repr_leave(self.o);
    Value result = tr_undef();
    if (ok) {
        result = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, tr_strbuf_cstr(&out), out.size)) : tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&out);
    return result;
}

/* S and its specialisations are one kind of value. */
static const TypeObject *generic_class(const TypeObject *type) {
    const StructInfo *info = tr_struct_info(type);
    return info && info->arguments ? type->base_type : type;
}

static Value struct_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || right.tag != TAG_STRUCT ||
        generic_class(left.o->type) != generic_class(right.o->type)) {
        return tr_not_implemented();
    }
    int equal = 1;
    if (left.o != right.o) {
        if (tr_stack_check(vm)) {
            return tr_undef();
        }
        uint32_t count = info_of(left)->count;
        for (uint32_t i = 0; equal == 1 && i < count; i++) {
            Value a = tr_retain(as_instance(left)->fields[i]), b = tr_retain(as_instance(right)->fields[i]);
            equal = tr_equal(vm, a, b);
            tr_release(vm, a);
            tr_release(vm, b);
        }
    }
    return equal < 0 ? tr_undef() : tr_bool((equal == 1) == (op == CMP_EQ));
}

static bool struct_hash(VM *vm, ValueRef self, int64_t *out) {
    const StructInfo *info = info_of(self);
    TupleHash state;
    if (tr_stack_check(vm)) {
        return false;
    }
    tr_hash_tuple_start(&state);
    for (uint32_t i = 0; i < info->count; i++) {
        int64_t hash;
        if (!tr_hash(vm, as_instance(self)->fields[i], &hash)) {
            return false;
        }
        tr_hash_tuple_add(&state, hash);
    }
    *out = tr_hash_tuple_finish(&state);
    return true;
}

/* ---- methods ---- */

static Value struct_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    InstanceObject *copy = tr_instance_copy(vm, as_instance(args[0]));
    return copy ? tr_obj(copy) : tr_undef();
}

static Value struct_deepcopy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StrObject *name = tr_str_intern(vm, "copy", 4);
    Value module = name ? vm->hooks.import(vm, name, tr_undef(), tr_undef(), 0) : tr_undef();
    tr_object_release(vm, name);
    Value deepcopy = tr_is_error(module) ? tr_undef() : tr_get_attr_cstr(vm, module, "deepcopy");
    tr_release(vm, module);
    InstanceObject *copy = tr_is_error(deepcopy) ? NULL : tr_instance_copy(vm, as_instance(args[0]));
    uint32_t count = copy ? info_of(args[0])->count : 0;
    for (uint32_t i = 0; i < count; i++) {
        Value v = tr_call2(vm, deepcopy, copy->fields[i], args[1]);
        if (tr_is_error(v)) {
            tr_object_release(vm, copy);
            copy = NULL;
            break;
        }
        tr_store(vm, &copy->fields[i], v);
    }
    tr_release(vm, deepcopy);
    return copy ? tr_obj(copy) : tr_undef();
}

static Value struct_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    TupleObject *values = tr_tuple_from_array(vm, as_instance(args[0])->fields, info_of(args[0])->count);
    if (!values) {
        return tr_undef();
    }
    Value result = tr_tuple_pack(vm, 2, tr_obj(args[0].o->type), tr_obj(values));
    tr_object_release(vm, values);
    return result;
}

static Value struct_class_getitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_struct_specialize(vm, (TypeObject *)(void *)args[0].o, args[1]);
}

static const BuiltinDef struct_methods[] = {
    {"__copy__(self, /)", struct_copy, "A copy of the struct.", 0},
    {"__deepcopy__(self, memo, /)", struct_deepcopy, "A copy of the struct whose fields are copied too.", 0},
    {"__reduce__(self, /)", struct_reduce, "Helper for pickle.", 0},
    {"__class_getitem__(cls, item, /)", struct_class_getitem, "The struct with its type parameters bound.", BUILTIN_CLASS},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots struct_slots = {
    .dealloc = tr_instance_dealloc,
    .traverse = tr_instance_traverse,
    .clear = tr_instance_clear,
    .create = struct_create,
    .init = struct_init,
    .repr = struct_repr,
    .hash = struct_hash,
    .compare = struct_compare,
    .set_attr = struct_set_attr,
};

bool tr_enum_init_types(VM *vm);

bool tr_struct_init_types(VM *vm) {
    static const TypeSpec spec = {
        .name = "struct",
        .instance_size = sizeof(Object), /* as object: instances are laid out by shape */
        .tag = TAG_STRUCT,
        .flags = TYPE_GC | TYPE_BASE | TYPE_INSTANCE | TYPE_NO_NEW,
        .doc = "Base class of value structs.",
        .slots = &struct_slots,
        .methods = struct_methods,
    };
    vm->type.struct_ = tr_type_new_builtin(vm, &spec, NULL);
    return vm->type.struct_ != NULL && tr_enum_init_types(vm);
}
