/* Struct classes: creating one from its fields and methods, and specialising a generic one (`Box[int]`).
 *
 * A specialisation is a subclass that shares everything but the types of the fields, in which the type parameters are replaced. It is made
 * once per tuple of arguments and kept by the generic class, so `Box[int] is Box[int]`, and its instances are instances of Box. */
#include "objects/struct.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "compiler/typeref.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

/* ---- StructInfo ---- */

static void free_info(VM *vm, void *extra) {
    StructInfo *info = extra;
    tr_object_release(vm, info->names);
    tr_object_release(vm, info->types);
    tr_object_release(vm, info->defaults);
    tr_object_release(vm, info->params);
    tr_object_release(vm, info->attributes);
    tr_object_release(vm, info->arguments);
    tr_object_release(vm, info->globals);
    tr_object_release(vm, info->builtins);
    tr_object_release(vm, info->special);
    tr_free(info);
}

static void traverse_info(void *extra, GcVisit visit, void *context) {
    StructInfo *info = extra;
    tr_gc_visit_object(info->names, visit, context);
    tr_gc_visit_object(info->types, visit, context);
    tr_gc_visit_object(info->defaults, visit, context);
    tr_gc_visit_object(info->params, visit, context);
    tr_gc_visit_object(info->attributes, visit, context);
    tr_gc_visit_object(info->arguments, visit, context);
    tr_gc_visit_object(info->globals, visit, context);
    tr_gc_visit_object(info->builtins, visit, context);
    tr_gc_visit_object(info->special, visit, context);
}

StructInfo *tr_struct_info(const TypeObject *type) {
    return type->extra_free == free_info ? type->extra : NULL;
}

static void *retained(void *object) {
    return object ? tr_object_retain(object) : NULL;
}

static StructInfo *info_new(VM *vm, TypeObject *type, const StructInfo *from, TupleObject *types, TupleObject *arguments) {
    StructInfo *info = tr_calloc(1, sizeof *info);
    if (!info) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    info->type = type;
    info->count = (uint32_t)from->names->size;
    info->names = retained(from->names);
    info->types = retained(types);
    info->defaults = retained(from->defaults);
    info->params = retained(from->params);
    info->attributes = retained(from->attributes);
    info->arguments = retained(arguments);
    info->globals = retained(from->globals);
    info->builtins = retained(from->builtins);
    info->check = from->check;
    info->initial = from->initial;
    type->extra = info;
    type->extra_free = free_info;
    type->extra_traverse = traverse_info;
    return info;
}

/* ---- the class ---- */

static bool prepare_namespace(VM *vm, DictObject *namespace_, const StructInfo *from) {
    return tr_dict_set_str(vm, namespace_, vm->name.__slots__, vm->empty_tuple) &&
           (!tr_is_undef(tr_dict_get_str(vm, namespace_, vm->name.__match_args__)) ||
            tr_dict_set_str(vm, namespace_, vm->name.__match_args__, tr_obj(from->names)));
}

/* Makes the shape that all instances have. */
static bool make_shape(VM *vm, TypeObject *type, StructInfo *info) {
    type->inline_fields = (uint16_t)TR_MAX(info->count, 1u);
    InstanceObject *probe = tr_instance_new(vm, type);
    if (!probe) {
        return false;
    }
    Shape *shape = probe->shape;
    tr_object_release(vm, probe);
    for (uint32_t i = 0; shape && i < info->count; i++) {
        shape = tr_shape_add(vm, shape, tr_as_str(info->names->items[i]));
    }
    info->shape = shape;
    return shape != NULL;
}

static Value new_class(VM *vm, StrObject *name, TypeObject *base, DictObject *namespace_, const StructInfo *from, TupleObject *types,
                       TupleObject *arguments) {
    if (from->names->size > UINT16_MAX) {
        return tr_raise(vm, vm->exc.TypeError, "a struct cannot have more than 65535 fields");
    }
    Value bases = tr_tuple_pack(vm, 1, tr_obj(base));
    if (tr_is_error(bases)) {
        return bases;
    }
    Value made = tr_type_new(vm, vm->type.type, name, bases, namespace_, NULL, NULL);
    tr_release(vm, bases);
    if (tr_is_error(made)) {
        return made;
    }
    TypeObject *type = (TypeObject *)(void *)made.o;
    StructInfo *info = info_new(vm, type, from, types, arguments);
    if (!info || tr_dict_delete_str(vm, type->dict, vm->name.__slots__) < 0 || !make_shape(vm, type, info)) {
        tr_release(vm, made);
        return tr_undef();
    }
    type->flags &= ~(uint32_t)(TYPE_BASE | TYPE_HAS_DICT); /* a value has its fields and nothing else */
    return made;
}

Value tr_struct_type_new(VM *vm, StrObject *name, DictObject *namespace_, const StructInfo *template) {
    if (!prepare_namespace(vm, namespace_, template)) {
        return tr_undef();
    }
    return new_class(vm, name, vm->type.struct_, namespace_, template, template->types, NULL);
}

/* ---- specialisation ---- */

/* The type reference for a class given as type argument; owned. */
static Value reference_to(VM *vm, ValueRef v) {
    const struct {
        const TypeObject *type;
        TypeRefKind kind;
    } known[] = {
        {vm->type.int_, TYPEREF_INT},    {vm->type.float_, TYPEREF_FLOAT}, {vm->type.bool_, TYPEREF_BOOL},
        {vm->type.str, TYPEREF_STR},     {vm->type.bytes, TYPEREF_BYTES},  {vm->type.ptr, TYPEREF_PTR},
        {vm->type.list, TYPEREF_LIST},   {vm->type.dict, TYPEREF_DICT},    {vm->type.set, TYPEREF_SET},
        {vm->type.tuple, TYPEREF_TUPLE}, {vm->type.object, TYPEREF_ANY},
    };
    if (tr_is_none(v)) {
        return tr_int(TYPEREF_VOID);
    }
    if (v.tag != TAG_TYPE) { /* `any`, list[int], a union: nothing that a shallow check could use */
        return tr_int(TYPEREF_ANY);
    }
    for (size_t i = 0; i < TR_COUNT(known); i++) {
        if (v.o == &known[i].type->base) {
            return tr_int(known[i].kind);
        }
    }
    return tr_tuple_pack(vm, 2, tr_int(TYPEREF_CLASS), v);
}

/* `type` with the type parameters replaced; owned. Type references are nested tuples, so this need not know their kinds. */
static Value substitute(VM *vm, ValueRef type, const TupleObject *params, const TupleObject *arguments) {
    if (type.tag != TAG_TUPLE) {
        return tr_retain(type);
    }
    const TupleObject *t = tr_as_tuple(type);
    if (t->size == 2 && t->items[0].tag == TAG_INT && t->items[0].i == TYPEREF_PARAM) {
        for (size_t i = 0; i < params->size && i < arguments->size; i++) {
            if (tr_str_equal(tr_as_str(params->items[i]), tr_as_str(t->items[1]))) {
                return reference_to(vm, arguments->items[i]);
            }
        }
        return tr_retain(type);
    }
    if (tr_stack_check(vm)) {
        return tr_undef();
    }
    TupleObject *copy = tr_tuple_new(vm, t->size);
    for (size_t i = 0; copy && i < t->size; i++) {
        copy->items[i] = substitute(vm, t->items[i], params, arguments);
        if (tr_is_error(copy->items[i])) {
            tr_object_release(vm, copy);
            copy = NULL;
        }
    }
    return copy ? tr_obj(copy) : tr_undef();
}

static bool put_argument(VM *vm, StrBuf *out, ValueRef v) {
    if (v.tag == TAG_TYPE) {
        tr_strbuf_text(out, tr_type_name((TypeObject *)(void *)v.o));
        return true;
    }
    if (tr_is_none(v)) {
        tr_strbuf_text(out, "null");
        return true;
    }
    if (v.tag == TAG_BUILTIN || v.tag == TAG_FUNCTION) { /* `any` is a function */
        Value name = tr_get_attr(vm, v, vm->name.__name__);
        if (tr_is_error(name)) {
            return false;
        }
        tr_strbuf_text(out, tr_is_str(name) ? tr_as_str(name)->data : "?");
        tr_release(vm, name);
        return true;
    }
    Value text = tr_repr(vm, v);
    if (tr_is_error(text)) {
        return false;
    }
    tr_strbuf_append(out, tr_as_str(text)->data, tr_as_str(text)->size);
    tr_release(vm, text);
    return true;
}

/* "Box[int, str]" */
static StrObject *special_name(VM *vm, const StrObject *generic, const TupleObject *arguments) {
    StrBuf out = {0};
    bool ok = true;
    tr_strbuf_append(&out, generic->data, generic->size);
    for (size_t i = 0; ok && i < arguments->size; i++) {
        tr_strbuf_text(&out, i ? ", " : "[");
        ok = put_argument(vm, &out, arguments->items[i]);
    }
    tr_strbuf_text(&out, "]");
    StrObject *name = NULL;
    if (ok && tr_strbuf_ok(&out)) {
        name = tr_str_new(vm, tr_strbuf_cstr(&out), out.size);
    } else if (ok) {
        tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&out);
    return name;
}

static Value make_special(VM *vm, TypeObject *type, StructInfo *info, TupleObject *arguments) {
    Value types = substitute(vm, tr_obj(info->types), info->params, arguments);
    StrObject *name = tr_is_error(types) ? NULL : special_name(vm, type->name, arguments);
    StrObject *qualname = name ? special_name(vm, type->qualname, arguments) : NULL;
    DictObject *namespace_ = qualname ? tr_dict_new(vm) : NULL;
    Value made = tr_undef();
    if (namespace_ && tr_dict_set_str(vm, namespace_, vm->name.__qualname__, tr_obj(qualname))) {
        ValueRef module = tr_dict_get_str(vm, type->dict, vm->name.__module__);
        if ((tr_is_undef(module) || tr_dict_set_str(vm, namespace_, vm->name.__module__, module)) &&
            prepare_namespace(vm, namespace_, info)) {
            type->flags |= TYPE_BASE;
            made = new_class(vm, name, type, namespace_, info, tr_as_tuple(types), arguments);
            type->flags &= ~(uint32_t)TYPE_BASE;
        }
    }
    tr_release(vm, types);
    tr_object_release(vm, name);
    tr_object_release(vm, qualname);
    tr_object_release(vm, namespace_);
    return made;
}

Value tr_struct_specialize(VM *vm, TypeObject *type, ValueRef arguments) {
    StructInfo *info = tr_struct_info(type);
    if (!info || info->params->size == 0 || info->arguments) {
        return tr_raise(vm, vm->exc.TypeError, "struct %N has no type parameters", type);
    }
    Value tuple = arguments.tag == TAG_TUPLE ? tr_retain(arguments) : tr_tuple_pack(vm, 1, arguments);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    Value result = tr_undef();
    ValueRef found;
    if (tr_as_tuple(tuple)->size != info->params->size) {
        tr_raise(vm, vm->exc.TypeError, "struct %N has %zu type parameter%s but %zu %s given", type, info->params->size,
                 info->params->size == 1 ? "" : "s", tr_as_tuple(tuple)->size,
                 tr_as_tuple(tuple)->size == 1 ? "was" : "were");
        goto done;
    }
    if (!info->special && !(info->special = tr_dict_new(vm))) {
        goto done;
    }
    int known = tr_dict_get(vm, info->special, tuple, &found);
    if (known > 0) {
        result = tr_retain(found);
    } else if (known == 0) {
        result = make_special(vm, type, info, tr_as_tuple(tuple));
        if (!tr_is_error(result) && !tr_dict_set(vm, info->special, tuple, result)) {
            tr_release(vm, result);
            result = tr_undef();
        }
    }
done:
    tr_release(vm, tuple);
    return result;
}
