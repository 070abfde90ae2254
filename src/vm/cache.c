/* Attribute access with inline caches, and its slow cases.
 *
 * A site remembers the last shape (or builtin class, or module namespace) and what the look-up found there. Instance-field and method
 * entries hold without further checks until tr_flush_caches(): a class that a cache relies on is marked TYPE_CACHED, and type.c flushes all
 * caches when such a class changes in a way that matters. Dictionaries (maps) follow language.md section 5: a plain get finds keys
 * first, a method call finds methods first. */
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"
#include "vm/vm_internal.h"

enum { MAX_MISSES = 200 }; /* after that a site stays generic until the next flush */

void tr_flush_caches(VM *vm) {
    for (CodeObject *code = vm->codes; code; code = code->next) {
        for (uint32_t i = 0; i < code->site_count; i++) {
            Site *site = &code->sites[i];
            if (site->kind != SITE_GLOBAL && site->kind != SITE_BUILTIN) {
                site->kind = SITE_EMPTY;
                site->key = NULL;
                site->value = NULL;
                site->misses = 0;
            }
        }
    }
}

static bool may_cache(Site *site) {
    if (site->misses >= MAX_MISSES) {
        return false;
    }
    site->misses++;
    return true;
}

static void remember(Site *site, uint8_t kind, void *key, void *value, uint32_t index, TypeObject *type) {
    site->kind = kind;
    site->key = key;
    site->value = value;
    site->index = index;
    type->flags |= TYPE_CACHED;
}

static Value map_get(VM *vm, ValueRef map, StrObject *name, bool method_first) {
    TypeObject *type = map.o->type;
    ValueRef method = tr_type_lookup(vm, type, name);
    if (method_first && !tr_is_undef(method)) {
        return tr_generic_get_attr(vm, map, name);
    }
    ValueRef found = tr_dict_get_str(vm, tr_as_dict(map), name);
    if (!tr_is_undef(found)) {
        return tr_retain(found);
    }
    if (tr_error_pending(vm)) {
        return tr_undef();
    }
    if (!tr_is_undef(method)) {
        return tr_generic_get_attr(vm, map, name);
    }
    tr_raise(vm, vm->exc.AttributeError, "map has no key '%U'", name);
    tr_attribute_error_details(vm, map, name);
    return tr_undef();
}

bool tr_map_delete_attr(VM *vm, ValueRef map, StrObject *name) {
    int deleted = tr_dict_delete_str(vm, tr_as_dict(map), name);
    if (deleted == 0) {
        tr_raise(vm, vm->exc.AttributeError, "map has no key '%U'", name);
    }
    return deleted > 0;
}

/* Which class's dictionary along the MRO has the name, and where. */
static DictObject *find_entry(VM *vm, TypeObject *type, StrObject *name, uint32_t *index) {
    for (uint32_t i = 0; i < type->mro_count; i++) {
        int32_t at = tr_dict_find_str(vm, type->mro[i]->dict, name);
        if (at >= 0) {
            *index = (uint32_t)at;
            return type->mro[i]->dict;
        }
    }
    return NULL;
}

static void remember_class_value(VM *vm, Site *site, uint8_t kind, void *key, TypeObject *type) {
    uint32_t index;
    DictObject *dict = find_entry(vm, type, site->name, &index);
    if (dict && may_cache(site)) {
        remember(site, kind, key, dict, index, type);
        site->version = type->version;
    }
}

/* C.x on a class whose metaclass is `type`. */
static Value type_get(VM *vm, ValueRef object, Site *site) {
    TypeObject *type = (TypeObject *)(void *)object.o;
    ValueRef found = tr_type_lookup(vm, type, site->name);
    if (!tr_is_undef(found) && tr_is_undef(tr_type_lookup(vm, vm->type.type, site->name)) &&
        (found.tag == TAG_FUNCTION || !tr_type_of(vm, found)->slots.get)) {
        remember_class_value(vm, site, SITE_TYPE_VALUE, type, type);
        return tr_retain(found);
    }
    return tr_type_get_attr(vm, object, site->name);
}

static Value instance_get(VM *vm, ValueRef object, Site *site) {
    InstanceObject *instance = (InstanceObject *)(void *)object.o;
    TypeObject *type = object.o->type;
    StrObject *name = site->name;
    Shape *shape = instance->shape;
    ValueRef found = tr_type_lookup(vm, type, name);
    const TypeSlots *slots = tr_is_undef(found) ? NULL : &tr_type_of(vm, found)->slots;
    uint32_t member;
    if (slots && slots->set && !tr_member_field(vm, found, &member)) { /* data descriptor */
        if (tr_type_of(vm, found) == vm->type.property && !shape->dictionary) {
            ValueRef getter = tr_property_getter(found);
            if (getter.tag == TAG_FUNCTION && may_cache(site)) {
                remember(site, SITE_PROPERTY, shape, getter.o, 0, type);
            }
        }
        if (slots->get) {
            Value keep = tr_retain(found);
            Value result = slots->get(vm, found, object, tr_obj(type));
            tr_release(vm, keep);
            return result;
        }
    }
    if (!shape->dictionary) {
        int32_t index = tr_shape_find(shape, name);
        if (index >= 0) {
            uint32_t i = (uint32_t)index;
            bool is_inline = i < shape->inline_fields;
            Value v = is_inline ? instance->fields[i] : instance->overflow[i - shape->inline_fields];
            if (!tr_is_undef(v)) {
                if (may_cache(site)) {
                    remember(site, is_inline ? SITE_FIELD : SITE_OVERFLOW, shape, NULL,
                             is_inline ? i : i - shape->inline_fields, type);
                }
                return tr_retain(v);
            }
        }
    }
    if (!shape->dictionary && slots && !slots->get && !slots->set) { /* plain data of the class */
        remember_class_value(vm, site, SITE_CLASS_VALUE, shape, type);
        return tr_retain(found);
    }
    return tr_generic_get_attr(vm, object, name);
}

Value tr_site_get_attr(VM *vm, ValueRef object, Site *site) {
    TypeObject *type = tr_type_of(vm, object);
    if (object.tag == TAG_DICT) {
        return map_get(vm, object, site->name, false);
    }
    if (type->slots.get_attr != tr_generic_get_attr) {
        if (object.tag == TAG_TYPE && type == vm->type.type) {
            return type_get(vm, object, site);
        }
        if (object.tag == TAG_MODULE && type == vm->type.module) {
            DictObject *dict = ((ModuleObject *)(void *)object.o)->dict;
            int32_t index = tr_dict_find_str(vm, dict, site->name);
            if (index >= 0 && tr_is_undef(tr_type_lookup(vm, type, site->name))) {
                site->kind = SITE_MODULE;
                site->key = dict;
                site->index = (uint32_t)index;
                return tr_retain(dict->entries[index].value);
            }
        }
        return type->slots.get_attr(vm, object, site->name);
    }
    if (tr_is_shaped(object)) {
        return instance_get(vm, object, site);
    }
    return tr_generic_get_attr(vm, object, site->name);
}

bool tr_site_set_attr(VM *vm, ValueRef object, Site *site, ValueRef value) {
    TypeObject *type = tr_type_of(vm, object);
    if (object.tag == TAG_DICT) {
        return tr_dict_set_str(vm, tr_as_dict(object), site->name, value);
    }
    if (object.tag != TAG_INSTANCE || type->slots.set_attr != tr_generic_set_attr) {
        return type->slots.set_attr(vm, object, site->name, value);
    }
    InstanceObject *instance = (InstanceObject *)(void *)object.o;
    Shape *shape = instance->shape;
    ValueRef found = tr_type_lookup(vm, type, site->name);
    uint32_t field;
    bool member = !tr_is_undef(found) && tr_member_field(vm, found, &field); /* __slots__: a field like any other */
    if (shape->dictionary || (!member && (!(type->flags & TYPE_HAS_DICT) ||
                                          (!tr_is_undef(found) && tr_type_of(vm, found)->slots.set)))) {
        return tr_generic_set_attr(vm, object, site->name, value);
    }
    int32_t index = tr_shape_find(shape, site->name);
    if (index >= 0) {
        if ((uint32_t)index < shape->inline_fields && may_cache(site)) {
            remember(site, SITE_FIELD, shape, NULL, (uint32_t)index, type);
        }
        return tr_instance_set(vm, instance, site->name, value);
    }
    if (!tr_instance_set(vm, instance, site->name, value)) {
        return false;
    }
    Shape *after = instance->shape;
    if (after->parent == shape && may_cache(site)) {
        remember(site, SITE_ADD_FIELD, shape, after, after->field_count - 1, type);
    }
    return true;
}

bool tr_site_load_method(VM *vm, Value object, Site *site, Value *function, Value *self) {
    TypeObject *type = tr_type_of(vm, object);
    StrObject *name = site->name;
    Value result;
    if (object.tag == TAG_DICT) {
        ValueRef method = tr_type_lookup(vm, type, name);
        if (method.tag == TAG_OBJECT && method.o->type == vm->type.method_descriptor) {
            BuiltinObject *builtin = tr_method_descriptor_builtin(method);
            site->kind = SITE_BUILTIN_METHOD;
            site->key = type;
            site->value = builtin;
            *function = tr_obj_retained(builtin);
            *self = object;
            return true;
        }
        result = map_get(vm, object, name, true);
    } else if (type->slots.get_attr == tr_generic_get_attr) {
        ValueRef found = tr_type_lookup(vm, type, name);
        bool plain = found.tag == TAG_FUNCTION;
        bool builtin = found.tag == TAG_OBJECT && found.o->type == vm->type.method_descriptor;
        if (plain || builtin) {
            bool shadowed = false;
            if (tr_is_shaped(object)) {
                shadowed = !tr_is_undef(tr_instance_get(vm, (InstanceObject *)(void *)object.o, name));
            } else if (object.tag >= TAG_HEAP && (type->flags & TYPE_HAS_DICT)) {
                DictObject **dict = tr_object_dict_slot(vm, object.o);
                shadowed = dict && *dict && !tr_is_undef(tr_dict_get_str(vm, *dict, name));
            }
            if (!shadowed) {
                if (plain) {
                    *function = tr_retain(found);
                    Shape *shape = tr_is_shaped(object) ? ((InstanceObject *)(void *)object.o)->shape : NULL;
                    if (shape && !shape->dictionary && may_cache(site)) {
                        remember(site, SITE_METHOD, shape, found.o, 0, type);
                    }
                } else {
                    BuiltinObject *method = tr_method_descriptor_builtin(found);
                    *function = tr_obj_retained(method);
                    if (object.tag >= TAG_HEAP && !tr_is_shaped(object) && !(type->flags & (TYPE_HEAP | TYPE_HAS_DICT))) {
                        site->kind = SITE_BUILTIN_METHOD;
                        site->key = type;
                        site->value = method;
                    }
                }
                *self = object;
                return true;
            }
        }
        result = tr_is_shaped(object) ? instance_get(vm, object, site) : tr_generic_get_attr(vm, object, name);
    } else {
        result = tr_site_get_attr(vm, object, site);
    }
    if (tr_is_error(result)) {
        /* C.new(...) constructs, unless the class defines `new` (language reference 9.5). */
        if (object.tag != TAG_TYPE || name != vm->name.new || !tr_error_matches(vm, vm->exc.AttributeError)) {
            return false;
        }
        tr_error_clear(vm);
        *function = object;
        *self = tr_undef();
        return true;
    }
    if (object.tag == TAG_TYPE && result.tag == TAG_FUNCTION &&
        (tr_as_function(result)->code->code_flags & CODE_IMPLICIT_SELF)) {
        site->kind = 0;
        tr_raise(vm, vm->exc.TypeError, "%U.%U() has an implicit self: such methods take the object before the dot",
                 ((const TypeObject *)(const void *)object.o)->name, name);
        tr_release(vm, result);
        return false;
    }
    *function = result;
    *self = tr_undef();
    tr_release(vm, object);
    return true;
}
