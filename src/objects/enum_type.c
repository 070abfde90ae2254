/* Enum classes, and their metaclass: iteration over the variants, len(E), value in E. See enum.h. */
#include "objects/enum.h"

#include "base/alloc.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <stdio.h>

static TypeObject *as_type(ValueRef v) {
    return (TypeObject *)(void *)v.o;
}

/* ---- EnumInfo ---- */

static void free_info(VM *vm, void *extra) {
    EnumInfo *info = extra;
    for (uint32_t i = 0; i < info->count; i++) {
        EnumVariant *variant = &info->variants[i];
        tr_object_release(vm, variant->name);
        tr_object_release(vm, variant->fields);
        tr_release(vm, variant->code);
        tr_object_release(vm, variant->thrown);
    }
    tr_free(info);
}

static void traverse_info(void *extra, GcVisit visit, void *context) {
    const EnumInfo *info = extra;
    for (uint32_t i = 0; i < info->count; i++) {
        const EnumVariant *variant = &info->variants[i];
        tr_gc_visit_object(variant->name, visit, context);
        tr_gc_visit_object(variant->fields, visit, context);
        tr_gc_visit_value(variant->code, visit, context);
        tr_gc_visit_object(variant->thrown, visit, context);
    }
}

EnumInfo *tr_enum_info(const TypeObject *type) {
    return type->extra_free == free_info ? type->extra : NULL;
}

/* The class of a payload variant points to its description in the enum's EnumInfo; it keeps the enum alive as its base. */
EnumVariant *tr_enum_payload_variant(const TypeObject *type) {
    return type->tag == TAG_ENUM && type->extra && type->extra_free != free_info ? type->extra : NULL;
}

TypeObject *tr_enum_class(ValueRef value) {
    TypeObject *type = value.o->type;
    return tr_enum_info(type) ? type : type->base_type;
}

/* ---- making a class ---- */

/* A class whose instances are EnumObjects: what tr_type_new() arranges for subclasses of builtins (attribute dictionary) does not apply. */
static TypeObject *new_class(VM *vm, TypeObject *base, StrObject *name, DictObject *namespace_) {
    Value bases = tr_tuple_pack(vm, 1, tr_obj(base));
    if (tr_is_error(bases)) {
        return NULL;
    }
    Value made = tr_undef();
    if (tr_dict_set_str(vm, namespace_, vm->name.__slots__, vm->empty_tuple)) {
        made = tr_type_new(vm, vm->type.enum_type, name, bases, namespace_, NULL, NULL);
    }
    tr_release(vm, bases);
    if (tr_is_error(made)) {
        return NULL;
    }
    TypeObject *type = as_type(made);
    type->tag = TAG_ENUM;
    type->flags &= ~(uint32_t)(TYPE_HAS_DICT | TYPE_DICT_ADDED);
    type->dict_offset = 0;
    type->instance_size = sizeof(EnumObject);
    if (tr_dict_delete_str(vm, type->dict, vm->name.__slots__) < 0) {
        tr_release(vm, made);
        return NULL;
    }
    return type;
}

/* The names of a payload: as given, or _0, _1, ... */
static TupleObject *payload_names(VM *vm, ValueRef given) {
    size_t count = given.tag == TAG_TUPLE ? tr_as_tuple(given)->size : given.tag == TAG_INT ? (size_t)given.i : 0;
    TupleObject *names = tr_tuple_new(vm, count);
    for (size_t i = 0; names && i < count; i++) {
        StrObject *name;
        if (given.tag == TAG_TUPLE && tr_as_str(tr_as_tuple(given)->items[i])->size) {
            name = tr_str_intern_object(vm, tr_as_str(tr_as_tuple(given)->items[i]));
        } else {
            char text[24];
            int size = snprintf(text, sizeof text, "_%zu", i);
            name = tr_str_intern(vm, text, (size_t)size);
        }
        if (!name) {
            tr_object_release(vm, names);
            return NULL;
        }
        names->items[i] = tr_obj(name);
    }
    return names;
}

static bool describe_variant(VM *vm, EnumVariant *variant, uint32_t ordinal, ValueRef description) {
    const TupleObject *d = tr_as_tuple(description);
    variant->name = tr_str_intern_object(vm, tr_as_str(d->items[0]));
    variant->kind = (VariantKind)d->items[1].i;
    variant->fields = payload_names(vm, variant->kind == VARIANT_KIND_PLAIN ? tr_int(0) : d->items[2]);
    variant->code = tr_is_none(d->items[3]) ? tr_int(ordinal) : tr_retain(d->items[3]);
    return variant->name && variant->fields;
}

static Value make_variant(VM *vm, TypeObject *owner, EnumVariant *variant) {
    if (variant->kind == VARIANT_KIND_PLAIN) {
        EnumObject *value = tr_enum_alloc(vm, owner, variant);
        return value ? tr_obj(value) : tr_undef();
    }
    TypeObject *type = NULL;
    DictObject *namespace_ = tr_dict_new(vm);
    StrObject *qualname = tr_str_format(vm, "%U.%U", owner->qualname, variant->name);
    ValueRef module = tr_dict_get_str(vm, owner->dict, vm->name.__module__);
    if (namespace_ && qualname && tr_dict_set_str(vm, namespace_, vm->name.__qualname__, tr_obj(qualname)) &&
        tr_dict_set_str(vm, namespace_, vm->name.__match_args__, tr_obj(variant->fields)) &&
        (tr_is_undef(module) || tr_dict_set_str(vm, namespace_, vm->name.__module__, module))) {
        type = new_class(vm, owner, variant->name, namespace_);
    }
    tr_object_release(vm, namespace_);
    tr_object_release(vm, qualname);
    if (!type) {
        return tr_undef();
    }
    type->extra = variant;
    type->flags &= ~(uint32_t)TYPE_BASE;
    return tr_obj(type);
}

Value tr_enum_type_new(VM *vm, StrObject *name, DictObject *namespace_, TupleObject *variants) {
    TypeObject *type = new_class(vm, vm->type.enum_, name, namespace_);
    if (!type) {
        return tr_undef();
    }
    EnumInfo *info = tr_calloc(1, sizeof *info + variants->size * sizeof(EnumVariant));
    if (!info) {
        tr_raise_no_memory(vm);
        goto fail;
    }
    type->extra = info;
    type->extra_free = free_info;
    type->extra_traverse = traverse_info;
    info->count = (uint32_t)variants->size; /* zeroed entries hold nothing */
    for (uint32_t i = 0; i < info->count; i++) {
        if (!describe_variant(vm, &info->variants[i], i, variants->items[i])) {
            goto fail;
        }
    }
    for (uint32_t i = 0; i < info->count; i++) {
        Value v = make_variant(vm, type, &info->variants[i]);
        if (tr_is_error(v)) {
            goto fail;
        }
        bool ok = tr_type_set_attr(vm, type, info->variants[i].name, v);
        tr_release(vm, v);
        if (!ok) {
            goto fail;
        }
    }
    type->flags = (type->flags & ~(uint32_t)TYPE_BASE) | TYPE_NO_NEW;
    return tr_obj(type);
fail:
    tr_object_release(vm, type);
    return tr_undef();
}

/* ---- the metaclass ---- */

/* The variants in order: values, and the classes of those with payload. E.B has no variants of its own. Owned. */
static TupleObject *all_variants(VM *vm, TypeObject *type) {
    const EnumInfo *info = tr_enum_info(type);
    TupleObject *tuple = tr_tuple_new(vm, info ? info->count : 0);
    for (uint32_t i = 0; tuple && info && i < info->count; i++) {
        ValueRef v = tr_dict_get_str(vm, type->dict, info->variants[i].name);
        tuple->items[i] = tr_is_undef(v) ? tr_none() : tr_retain(v);
    }
    return tuple;
}

static Value meta_iter(VM *vm, ValueRef self) {
    TupleObject *tuple = all_variants(vm, as_type(self));
    if (!tuple) {
        return tr_undef();
    }
    Value iterator = tr_iter(vm, tr_obj(tuple));
    tr_object_release(vm, tuple);
    return iterator;
}

static int64_t meta_length(VM *vm, ValueRef self) {
    (void)vm;
    const EnumInfo *info = tr_enum_info(as_type(self));
    return info ? info->count : 0;
}

static int meta_truth(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return 1;
}

/* `value in E`: one of its values, or one of its variants. */
static int meta_contains(VM *vm, ValueRef self, ValueRef item) {
    (void)vm;
    TypeObject *type = as_type(self);
    if (item.tag == TAG_ENUM) {
        return tr_type_is_subclass(item.o->type, type);
    }
    return item.tag == TAG_TYPE && as_type(item) != type && tr_type_is_subclass(as_type(item), type);
}

static bool meta_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    const EnumInfo *info = tr_enum_info(as_type(self));
    for (uint32_t i = 0; info && i < info->count; i++) {
        if (tr_str_equal(info->variants[i].name, name)) {
            return tr_raise(vm, vm->exc.AttributeError, "variant %N.%U cannot be changed", as_type(self), name), false;
        }
    }
    return tr_type_set_attr_slot(vm, self, name, value);
}

bool tr_enum_type_init(VM *vm);

bool tr_enum_type_init(VM *vm) {
    static const TypeSlots slots = {
        .iter = meta_iter,
        .length = meta_length,
        .truth = meta_truth,
        .contains = meta_contains,
        .set_attr = meta_set_attr,
    };
    static const TypeSpec spec = {
        .name = "enumtype",
        .instance_size = sizeof(TypeObject),
        .tag = TAG_TYPE,
        .flags = TYPE_GC | TYPE_NO_NEW,
        .doc = "The class of enums.",
        .slots = &slots,
    };
    vm->type.enum_type = tr_type_new_builtin(vm, &spec, vm->type.type);
    return vm->type.enum_type != NULL;
}
