/* Attribute access: object.__getattribute__ and object.__setattr__ on everything, and the short cuts around them. */
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/ops.h"
#include "objects/str.h"

Value tr_get_attr(VM *vm, ValueRef v, StrObject *name) {
    TypeObject *type = tr_type_of(vm, v);
    return type->slots.get_attr(vm, v, name);
}

Value tr_get_attr_or_undef(VM *vm, ValueRef v, StrObject *name) {
    TypeObject *type = tr_type_of(vm, v);
    Value result = type->slots.get_attr == tr_generic_get_attr ? tr_generic_find_attr(vm, v, name)
                                                               : type->slots.get_attr(vm, v, name);
    if (tr_is_error(result) && tr_error_matches(vm, vm->exc.AttributeError)) {
        tr_error_clear(vm);
    }
    return result;
}

Value tr_get_attr_cstr(VM *vm, ValueRef v, const char *name) {
    StrObject *interned = tr_str_intern(vm, name, strlen(name));
    if (!interned) {
        return tr_undef();
    }
    Value result = tr_get_attr(vm, v, interned);
    tr_object_release(vm, interned);
    return result;
}

bool tr_set_attr(VM *vm, ValueRef v, StrObject *name, ValueRef value) {
    TypeObject *type = tr_type_of(vm, v);
    return type->slots.set_attr(vm, v, name, value);
}

/* The instance's own attribute; UNDEF = none. Borrowed. */
static ValueRef own_attribute(VM *vm, ValueRef v, TypeObject *type, StrObject *name) {
    if (v.tag < TAG_HEAP) {
        return tr_undef();
    }
    if (type->flags & TYPE_INSTANCE) {
        return tr_instance_get(vm, (InstanceObject *)(void *)v.o, name);
    }
    DictObject **dict = tr_object_dict_slot(vm, v.o);
    return dict && *dict ? tr_dict_get_str(vm, *dict, name) : tr_undef();
}

/* tr_generic_get_attr() that makes no exception when there is no such attribute: UNDEF with nothing pending. */
Value tr_generic_find_attr(VM *vm, ValueRef v, StrObject *name) {
    TypeObject *type = tr_type_of(vm, v);
    ValueRef found = tr_type_lookup(vm, type, name);
    const TypeSlots *slots = NULL;
    if (!tr_is_undef(found)) {
        slots = &tr_type_of(vm, found)->slots;
        if (slots->get && slots->set) {
            Value keep = tr_retain(found);
            Value result = slots->get(vm, found, v, tr_obj(type));
            tr_release(vm, keep);
            return result;
        }
    }
    ValueRef own = own_attribute(vm, v, type, name);
    if (!tr_is_undef(own)) {
        return tr_retain(own);
    }
    if (!tr_is_undef(found)) {
        if (!slots->get) {
            return tr_retain(found);
        }
        Value keep = tr_retain(found);
        Value result = slots->get(vm, found, v, tr_obj(type));
        tr_release(vm, keep);
        return result;
    }
    return tr_undef();
}

Value tr_generic_get_attr(VM *vm, ValueRef v, StrObject *name) {
    Value result = tr_generic_find_attr(vm, v, name);
    if (tr_is_error(result) && !tr_error_pending(vm)) {
        tr_raise(vm, vm->exc.AttributeError, "'%T' object has no attribute '%U'", v, name);
        tr_attribute_error_details(vm, v, name);
    }
    return result;
}

bool tr_generic_set_attr(VM *vm, ValueRef v, StrObject *name, ValueRef value) {
    TypeObject *type = tr_type_of(vm, v);
    ValueRef found = tr_type_lookup(vm, type, name);
    if (!tr_is_undef(found)) {
        const TypeSlots *slots = &tr_type_of(vm, found)->slots;
        if (slots->set) {
            Value keep = tr_retain(found);
            bool ok = slots->set(vm, found, v, value);
            tr_release(vm, keep);
            return ok;
        }
    }
    if (v.tag >= TAG_HEAP) {
        if ((type->flags & TYPE_INSTANCE) && (type->flags & TYPE_HAS_DICT)) {
            return tr_instance_set(vm, (InstanceObject *)(void *)v.o, name, value);
        }
        DictObject **dict = (type->flags & TYPE_HAS_DICT) ? tr_object_dict_slot(vm, v.o) : NULL;
        if (dict) {
            if (!*dict && !(*dict = tr_dict_new(vm))) {
                return false;
            }
            if (!tr_is_undef(value)) {
                return tr_dict_set_str(vm, *dict, name, value);
            }
            int deleted = tr_dict_delete_str(vm, *dict, name);
            if (deleted == 0) {
                tr_raise(vm, vm->exc.AttributeError, "'%N' object has no attribute '%U'", type, name);
            }
            return deleted > 0;
        }
    }
    if (tr_is_undef(found)) {
        tr_raise(vm, vm->exc.AttributeError, "'%N' object has no attribute '%U'", type, name);
    } else {
        tr_raise(vm, vm->exc.AttributeError, "'%N' object attribute '%U' is read-only", type, name);
    }
    return false;
}
