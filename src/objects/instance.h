/* Instances of user classes, and the shapes that say where their attributes are.
 *
 * A Shape maps names to field numbers; instances that got the same attributes in the same order share it. Shapes form a tree per
 * class: adding an attribute follows (or makes) a transition. Field i of an instance lies inline if i < shape->inline_fields, else in
 * `overflow`. A class learns how many fields its instances need and gives new ones that many inline, through a new root shape, so a
 * shape implies class and layout: an inline cache needs one comparison. After deleting an attribute or past 64 of them, or when
 * a program takes `__dict__` and changes it, the instance turns to dictionary mode: shape->dictionary, `dict` holds everything. */
#ifndef TR_OBJECTS_INSTANCE_H
#define TR_OBJECTS_INSTANCE_H

#include "objects/dict.h"

struct Shape {            /* owned by its class, lives as long */
    TypeObject *type;
    Shape *parent;        /* borrowed */
    StrObject *name;      /* attribute added last (owned); NULL in a root */
    uint32_t field_count;
    uint16_t inline_fields;
    bool dictionary;
    uint32_t child_count, child_capacity;
    Shape **children;     /* owned */
    StrObject **names;    /* table name -> field for look-ups: field_count names in order (owned array, borrowed names) */
    Shape *next_in_class; /* all shapes of a class, owned by it */
};

typedef struct InstanceObject { /* TAG_INSTANCE, TAG_STRUCT */
    Object base;
    Shape *shape;
    union {
        Value *overflow;  /* fields from shape->inline_fields on; capacity is a multiple of 4 */
        DictObject *dict; /* dictionary mode */
    };
    Value fields[];
} InstanceObject;

InstanceObject *tr_instance_new(VM *vm, TypeObject *type) TR_MUST_CHECK;
ValueRef tr_instance_get(VM *vm, InstanceObject *instance, StrObject *name); /* own attribute, UNDEF = absent */
/* UNDEF = delete; AttributeError if absent */
bool tr_instance_set(VM *vm, InstanceObject *instance, StrObject *name, ValueRef value) TR_MUST_CHECK;
Value tr_instance_dict(VM *vm, ValueRef instance); /* __dict__: turns to dictionary mode */
int32_t tr_shape_find(const Shape *shape, const StrObject *name); /* field number or -1 */
Shape *tr_shape_add(VM *vm, Shape *shape, StrObject *name) TR_MUST_CHECK; /* name interned */
/* Gives the instance the field that `target` (a child of its shape) adds. */
bool tr_instance_add_field(VM *vm, InstanceObject *instance, Shape *target, ValueRef value) TR_MUST_CHECK;
InstanceObject *tr_instance_copy(VM *vm, InstanceObject *source) TR_MUST_CHECK;
DictObject *tr_instance_snapshot(VM *vm, InstanceObject *instance) TR_MUST_CHECK; /* a new dict */
bool tr_instance_replace_dict(VM *vm, InstanceObject *instance, DictObject *dict) TR_MUST_CHECK;
bool tr_instance_change_class(VM *vm, InstanceObject *instance, TypeObject *to) TR_MUST_CHECK;
void tr_instance_dealloc(VM *vm, Object *self);
void tr_instance_traverse(Object *self, GcVisit visit, void *context);
void tr_instance_clear(VM *vm, Object *self);

#endif
