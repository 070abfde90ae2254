/* Shapes and shape-based instances: see instance.h. */
#include "objects/instance.h"

#include "base/alloc.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <string.h>

enum { MAX_FIELDS = 64, MAX_INLINE = 24, DEFAULT_INLINE = 4 };

/* ---- shapes: plain blocks owned by their class ---- */

static Shape *shape_new(VM *vm, TypeObject *type, Shape *parent, StrObject *name, uint16_t inline_fields) {
    uint32_t count = parent ? parent->field_count + 1 : 0;
    Shape *shape = tr_calloc(1, sizeof *shape);
    if (!shape) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    shape->type = type;
    shape->parent = parent;
    shape->field_count = count;
    shape->inline_fields = inline_fields;
    if (count) {
        shape->names = tr_malloc(count * sizeof(StrObject *));
        if (!shape->names) {
            tr_free(shape);
            tr_raise_no_memory(vm);
            return NULL;
        }
        if (count > 1) {
            memcpy(shape->names, parent->names, (count - 1) * sizeof(StrObject *));
        }
        shape->names[count - 1] = name;
        shape->name = tr_object_retain(name);
    }
    return shape;
}

static bool link_shape(VM *vm, TypeObject *type, Shape *shape) {
    (void)vm;
    shape->next_in_class = type->root_shape ? type->root_shape->next_in_class : NULL;
    if (type->root_shape) {
        type->root_shape->next_in_class = shape;
    }
    return true;
}

void tr_shapes_free(VM *vm, TypeObject *type) {
    Shape *next;
    for (Shape *shape = type->root_shape; shape; shape = next) {
        next = shape->next_in_class;
        tr_object_release(vm, shape->name);
        tr_free(shape->names);
        tr_free(shape->children);
        tr_free(shape);
    }
    type->root_shape = NULL;
}

static Shape *make_root(VM *vm, TypeObject *type, uint16_t inline_fields, bool dictionary) {
    Shape *root = shape_new(vm, type, NULL, NULL, inline_fields);
    if (root) {
        root->dictionary = dictionary;
        root->next_in_class = type->root_shape; /* the newest root leads the list of all shapes */
        type->root_shape = root;
    }
    return root;
}

int32_t tr_shape_find(const Shape *shape, const StrObject *name) {
    for (uint32_t i = 0; i < shape->field_count; i++) {
        if (shape->names[i] == name) {
            return (int32_t)i;
        }
    }
    return -1;
}

Shape *tr_shape_add(VM *vm, Shape *shape, StrObject *name) {
    for (uint32_t i = 0; i < shape->child_count; i++) {
        if (shape->children[i]->name == name) {
            return shape->children[i];
        }
    }
    if (shape->child_count == shape->child_capacity) {
        uint32_t capacity = shape->child_capacity ? shape->child_capacity * 2 : 2;
        Shape **children = tr_realloc_array(shape->children, capacity, sizeof *children);
        if (!children) {
            tr_raise_no_memory(vm);
            return NULL;
        }
        shape->children = children;
        shape->child_capacity = capacity;
    }
    Shape *child = shape_new(vm, shape->type, shape, name, shape->inline_fields);
    if (!child) {
        return NULL;
    }
    if (!link_shape(vm, shape->type, child)) {
        return NULL;
    }
    shape->children[shape->child_count++] = child;
    TypeObject *type = shape->type;
    if (child->field_count > type->inline_fields && child->field_count <= MAX_INLINE) {
        type->inline_fields = (uint16_t)child->field_count; /* new instances get a fitting root */
    }
    return child;
}

/* The root for new instances: with as many inline fields as instances turned out to need. Roots that are no longer used stay for the
 * instances that have them; their number is bounded by MAX_INLINE. */
static Shape *root_for(VM *vm, TypeObject *type) {
    Shape *root = type->root_shape;
    if (!root) {
        if (type->inline_fields == 0) {
            type->inline_fields = DEFAULT_INLINE;
        }
        return make_root(vm, type, type->inline_fields, false);
    }
    if (TR_UNLIKELY(root->inline_fields < type->inline_fields || root->dictionary)) {
        for (Shape *shape = root; shape; shape = shape->next_in_class) {
            if (!shape->parent && !shape->dictionary && shape->inline_fields == type->inline_fields) {
                return shape;
            }
        }
        return make_root(vm, type, type->inline_fields, false);
    }
    return root;
}

static Shape *dictionary_shape(VM *vm, const InstanceObject *instance) {
    TypeObject *type = instance->base.type;
    uint16_t inline_fields = instance->shape->inline_fields;
    for (Shape *shape = type->root_shape; shape; shape = shape->next_in_class) {
        if (shape->dictionary && shape->inline_fields == inline_fields) {
            return shape;
        }
    }
    Shape *shape = shape_new(vm, type, NULL, NULL, inline_fields);
    if (shape) {
        shape->dictionary = true;
        link_shape(vm, type, shape);
    }
    return shape;
}

/* ---- instances ---- */

InstanceObject *tr_instance_new(VM *vm, TypeObject *type) {
    Shape *root = root_for(vm, type);
    if (!root) {
        return NULL;
    }
    InstanceObject *instance = tr_object_new(
        vm, type, sizeof(InstanceObject) + (size_t)root->inline_fields * sizeof(Value));
    if (instance) {
        instance->shape = root;
    }
    return instance;
}

static Value *field_at(InstanceObject *instance, uint32_t index) {
    uint32_t inline_fields = instance->shape->inline_fields;
    return index < inline_fields ? &instance->fields[index] : &instance->overflow[index - inline_fields];
}

ValueRef tr_instance_get(VM *vm, InstanceObject *instance, StrObject *name) {
    if (TR_UNLIKELY(instance->shape->dictionary)) {
        return tr_dict_get_str(vm, instance->dict, name);
    }
    int32_t index = tr_shape_find(instance->shape, name);
    return index < 0 ? tr_undef() : *field_at(instance, (uint32_t)index);
}

static bool to_dictionary(VM *vm, InstanceObject *instance) {
    Shape *shape = instance->shape, *target = dictionary_shape(vm, instance);
    if (!target) {
        return false;
    }
    DictObject *dict = tr_dict_new(vm);
    if (!dict) {
        return false;
    }
    for (uint32_t i = 0; i < shape->field_count; i++) {
        Value v = *field_at(instance, i);
        if (!tr_is_undef(v) && !tr_dict_set_str(vm, dict, shape->names[i], v)) {
            tr_object_release(vm, dict);
            return false;
        }
    }
    Value *overflow = instance->overflow;
    uint32_t count = shape->field_count;
    instance->shape = target;
    instance->dict = dict;
    for (uint32_t i = 0; i < count; i++) {
        Value *slot = i < shape->inline_fields ? &instance->fields[i] : &overflow[i - shape->inline_fields];
        Value v = *slot;
        *slot = tr_int(0);
        tr_release(vm, v);
    }
    tr_free(overflow);
    return true;
}

bool tr_instance_add_field(VM *vm, InstanceObject *instance, Shape *target, ValueRef value) {
    uint32_t index = target->field_count - 1, inline_fields = target->inline_fields;
    if (index >= inline_fields) {
        uint32_t extra = index - inline_fields;
        if (extra % 4 == 0) {
            Value *overflow = tr_realloc_array(extra ? instance->overflow : NULL, extra + 4, sizeof(Value));
            if (!overflow) {
                return tr_raise_no_memory(vm), false;
            }
            instance->overflow = overflow;
        }
        instance->overflow[extra] = tr_retain(value);
    } else {
        instance->fields[index] = tr_retain(value);
    }
    instance->shape = target;
    return true;
}

bool tr_instance_set(VM *vm, InstanceObject *instance, StrObject *name, ValueRef value) {
    Shape *shape = instance->shape;
    if (!shape->dictionary) {
        int32_t index = tr_shape_find(shape, name);
        if (index >= 0 && !tr_is_undef(value)) {
            tr_store(vm, field_at(instance, (uint32_t)index), tr_retain(value));
            return true;
        }
        if (index < 0 && tr_is_undef(value)) {
            return tr_raise(vm, vm->exc.AttributeError, "'%N' object has no attribute '%U'", instance->base.type, name),
                   false;
        }
        if (index < 0 && shape->field_count < MAX_FIELDS) {
            StrObject *interned = tr_str_intern_object(vm, name);
            if (!interned) {
                return false;
            }
            Shape *target = tr_shape_add(vm, shape, interned);
            tr_object_release(vm, interned);
            return target && tr_instance_add_field(vm, instance, target, value);
        }
        if (!to_dictionary(vm, instance)) {
            return false;
        }
    }
    if (tr_is_undef(value)) {
        int deleted = tr_dict_delete_str(vm, instance->dict, name);
        if (deleted == 0) {
            tr_raise(vm, vm->exc.AttributeError, "'%N' object has no attribute '%U'", instance->base.type, name);
        }
        return deleted > 0;
    }
    return tr_dict_set_str(vm, instance->dict, name, value);
}

Value tr_instance_dict(VM *vm, ValueRef v) {
    InstanceObject *instance = (InstanceObject *)(void *)v.o;
    if (!instance->shape->dictionary && !to_dictionary(vm, instance)) {
        return tr_undef();
    }
    return tr_obj_retained(instance->dict);
}

/* A copy for reading (vars() on hot paths, comparison): fields as a new dict, without changing the mode. */
DictObject *tr_instance_snapshot(VM *vm, InstanceObject *instance) {
    if (instance->shape->dictionary) {
        return tr_dict_copy(vm, instance->dict);
    }
    DictObject *dict = tr_dict_new(vm);
    for (uint32_t i = 0; dict && i < instance->shape->field_count; i++) {
        Value v = *field_at(instance, i);
        if (!tr_is_undef(v) && !tr_dict_set_str(vm, dict, instance->shape->names[i], v)) {
            tr_object_release(vm, dict);
            return NULL;
        }
    }
    return dict;
}

bool tr_instance_replace_dict(VM *vm, InstanceObject *instance, DictObject *dict) {
    if (!instance->shape->dictionary && !to_dictionary(vm, instance)) {
        return false;
    }
    DictObject *old = instance->dict;
    instance->dict = tr_object_retain(dict);
    tr_object_release(vm, old);
    return true;
}

/* `obj.__class__ = other`: the fields are kept, by name. */
bool tr_instance_change_class(VM *vm, InstanceObject *instance, TypeObject *to) {
    TypeObject *from = instance->base.type;
    if (to == from) {
        return true;
    }
    uint16_t inline_fields = instance->shape->inline_fields;
    Shape *target = NULL;
    for (Shape *shape = to->root_shape; shape; shape = shape->next_in_class) {
        if (!shape->parent && !shape->dictionary && shape->inline_fields == inline_fields) {
            target = shape;
        }
    }
    if (!target) {
        target = shape_new(vm, to, NULL, NULL, inline_fields);
        if (!target) {
            return false;
        }
        if (to->root_shape) {
            link_shape(vm, to, target);
        } else {
            to->root_shape = target;
        }
    }
    Shape *old = instance->shape;
    if (!old->dictionary) {
        for (uint32_t i = 0; i < old->field_count; i++) {
            target = tr_shape_add(vm, target, old->names[i]);
            if (!target) {
                return false;
            }
        }
    } else {
        Shape *dictionary = NULL;
        for (Shape *shape = to->root_shape; shape; shape = shape->next_in_class) {
            if (shape->dictionary && shape->inline_fields == inline_fields) {
                dictionary = shape;
            }
        }
        if (!dictionary) {
            dictionary = shape_new(vm, to, NULL, NULL, inline_fields);
            if (!dictionary) {
                return false;
            }
            dictionary->dictionary = true;
            link_shape(vm, to, dictionary);
        }
        target = dictionary;
    }
    instance->shape = target;
    instance->base.type = tr_object_retain(to);
    tr_object_release(vm, from);
    return true;
}

/* Same fields, values shared: copy of a value struct. */
InstanceObject *tr_instance_copy(VM *vm, InstanceObject *source) {
    Shape *shape = source->shape;
    InstanceObject *copy =
        tr_object_new(vm, source->base.type, sizeof(InstanceObject) + (size_t)shape->inline_fields * sizeof(Value));
    if (!copy) {
        return NULL;
    }
    copy->shape = shape;
    if (shape->dictionary) {
        copy->dict = NULL;
        DictObject *dict = tr_dict_copy(vm, source->dict);
        if (!dict) {
            tr_object_release(vm, copy);
            return NULL;
        }
        copy->dict = dict;
        return copy;
    }
    if (shape->field_count > shape->inline_fields) {
        uint32_t extra = shape->field_count - shape->inline_fields;
        copy->overflow = tr_malloc((extra + 3) / 4 * 4 * sizeof(Value));
        if (!copy->overflow) {
            copy->shape = root_for(vm, source->base.type);
            tr_object_release(vm, copy);
            tr_raise_no_memory(vm);
            return NULL;
        }
        for (uint32_t i = 0; i < extra; i++) {
            copy->overflow[i] = tr_retain(source->overflow[i]);
        }
    }
    uint32_t count = TR_MIN(shape->field_count, shape->inline_fields);
    for (uint32_t i = 0; i < count; i++) {
        copy->fields[i] = tr_retain(source->fields[i]);
    }
    return copy;
}

void tr_instance_dealloc(VM *vm, Object *self) {
    InstanceObject *instance = (InstanceObject *)(void *)self;
    Shape *shape = instance->shape;
    if (TR_UNLIKELY(shape->dictionary)) {
        tr_object_release(vm, instance->dict);
    } else {
        uint32_t count = shape->field_count;
        uint32_t inline_count = TR_MIN(count, shape->inline_fields);
        for (uint32_t i = 0; i < inline_count; i++) {
            tr_release(vm, instance->fields[i]);
        }
        if (TR_UNLIKELY(count > inline_count)) {
            for (uint32_t i = 0; i < count - inline_count; i++) {
                tr_release(vm, instance->overflow[i]);
            }
            tr_free(instance->overflow);
        }
    }
    tr_object_free(vm, self);
}

void tr_instance_traverse(Object *self, GcVisit visit, void *context) {
    InstanceObject *instance = (InstanceObject *)(void *)self;
    Shape *shape = instance->shape;
    if (!shape) {
        return;
    }
    if (shape->dictionary) {
        tr_gc_visit_object(instance->dict, visit, context);
        return;
    }
    for (uint32_t i = 0; i < shape->field_count; i++) {
        tr_gc_visit_value(*field_at(instance, i), visit, context);
    }
}

void tr_instance_clear(VM *vm, Object *self) {
    InstanceObject *instance = (InstanceObject *)(void *)self;
    Shape *shape = instance->shape;
    if (shape->dictionary) {
        tr_dict_clear(vm, instance->dict);
        return;
    }
    for (uint32_t i = 0; i < shape->field_count; i++) {
        tr_store(vm, field_at(instance, i), tr_undef());
    }
}

/* ---- __slots__ members ---- */

typedef struct MemberObject {
    Object base;
    TypeObject *owner; /* borrowed: the member lives in its dictionary */
    StrObject *name;
    uint32_t field;
} MemberObject;

/* Slot values are ordinary fields of the shape under their (mangled) name; `field` is only a hint. */
static Value member_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    MemberObject *member = (MemberObject *)(void *)self.o;
    (void)type;
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    if (!tr_has_type(vm, object, member->owner)) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' for '%N' objects doesn't apply to a '%T' object",
                        member->name, member->owner, object);
    }
    ValueRef v = tr_undef();
    if (object.o->type->flags & TYPE_INSTANCE) {
        v = tr_instance_get(vm, (InstanceObject *)(void *)object.o, member->name);
    } else {
        DictObject **dict = tr_object_dict_slot(vm, object.o);
        v = dict && *dict ? tr_dict_get_str(vm, *dict, member->name) : tr_undef();
    }
    if (tr_is_undef(v)) {
        return tr_raise(vm, vm->exc.AttributeError, "'%T' object has no attribute '%U'", object, member->name);
    }
    return tr_retain(v);
}

static bool member_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    MemberObject *member = (MemberObject *)(void *)self.o;
    if (!tr_has_type(vm, object, member->owner)) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' for '%N' objects doesn't apply to a '%T' object",
                        member->name, member->owner, object),
               false;
    }
    if (object.o->type->flags & TYPE_INSTANCE) {
        InstanceObject *instance = (InstanceObject *)(void *)object.o;
        if (tr_is_undef(value)) {
            ValueRef old = tr_instance_get(vm, instance, member->name);
            if (tr_is_undef(old)) {
                return tr_raise(vm, vm->exc.AttributeError, "%U", member->name), false;
            }
        }
        return tr_instance_set(vm, instance, member->name, value);
    }
    DictObject **dict = tr_object_dict_slot(vm, object.o);
    if (dict && !*dict) {
        *dict = tr_dict_new(vm);
    }
    if (!dict || !*dict) {
        return false;
    }
    if (tr_is_undef(value)) {
        int deleted = tr_dict_delete_str(vm, *dict, member->name);
        if (deleted == 0) {
            tr_raise(vm, vm->exc.AttributeError, "%U", member->name);
        }
        return deleted > 0;
    }
    return tr_dict_set_str(vm, *dict, member->name, value);
}

static Value member_repr(VM *vm, ValueRef self) {
    MemberObject *member = (MemberObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "<member '%U' of '%N' objects>", member->name, member->owner));
}

static void member_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((MemberObject *)(void *)self)->name);
    tr_object_free(vm, self);
}

Value tr_member_new(VM *vm, TypeObject *owner, StrObject *name, uint32_t field) {
    MemberObject *member = tr_object_new(vm, vm->type.member_descriptor, sizeof *member);
    if (!member) {
        return tr_undef();
    }
    member->owner = owner;
    member->name = tr_object_retain(name);
    member->field = field;
    return tr_obj(member);
}

bool tr_member_field(VM *vm, ValueRef descriptor, uint32_t *field) {
    if (descriptor.tag != TAG_OBJECT || descriptor.o->type != vm->type.member_descriptor) {
        return false;
    }
    *field = ((MemberObject *)(void *)descriptor.o)->field;
    return true;
}

static Value member_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(((MemberObject *)(void *)self.o)->name);
}

static Value member_objclass(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(((MemberObject *)(void *)self.o)->owner);
}

static Value member_doc(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_none();
}

static const GetSetDef member_getsets[] = {
    {"__name__", member_name, NULL, NULL},
    {"__objclass__", member_objclass, NULL, NULL},
    {"__doc__", member_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots member_slots = {
    .dealloc = member_dealloc,
    .repr = member_repr,
    .get = member_get,
    .set = member_set,
};

static const TypeSpec member_spec = {
    .name = "member_descriptor",
    .instance_size = sizeof(MemberObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &member_slots,
    .getsets = member_getsets,
};

bool tr_instance_init_types(VM *vm) {
    vm->type.member_descriptor = tr_type_new_builtin(vm, &member_spec, NULL);
    return vm->type.member_descriptor != NULL;
}
