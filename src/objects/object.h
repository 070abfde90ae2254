/* Object: the header of everything counted, reference counting, allocation.
 *
 * Counting is not atomic: one VM runs on one thread at a time. When a count reaches zero the type's `dealloc` releases
 * the members and returns the memory; deep structures are unlinked iteratively. A dead object with `__del__`, or with
 * weak references that have callbacks, is queued instead and handled when the current instruction is complete:
 * **user code never runs inside tr_release()**, so C code may hold raw pointers into objects across a release, as long as
 * it owns a reference to the object itself.
 *
 * Objects whose type has TYPE_GC can be part of cycles. The collector (gc.c) finds them by walking the allocator's pages,
 * so they need no link fields; a TYPE_GC object must be traversable (all members valid or NULL/UNDEF) at every allocation:
 * tr_object_new() returns zeroed memory and a zeroed Value is the int 0, so that holds by construction. */
#ifndef TR_OBJECTS_OBJECT_H
#define TR_OBJECTS_OBJECT_H

#include "objects/value.h"

enum { /* Object.flags */
    OBJ_WEAK = 1 << 0,      /* has weak references (VM's weakref table) */
    OBJ_FINALIZED = 1 << 1, /* __del__ has been queued or run */
    OBJ_LARGE = 1 << 2,     /* allocated outside the pages */
    OBJ_IMMORTAL = 1 << 3,  /* lives as long as the VM (builtin types) */
    OBJ_GC_MARK = 1 << 4,   /* collector's scratch */
    OBJ_REPR = 1 << 5,      /* repr() of this container is running */
    OBJ_USER = 1 << 8,      /* first bit free for the type's own use */
};

struct Object {
    uint32_t rc;
    uint8_t tag; /* Tag of a Value that points here */
    uint8_t size_class;
    uint16_t flags;
    TypeObject *type;
};

static inline Value tr_obj(void *object) { /* wraps a pointer; neither takes nor gives a reference */
    Object *o = (Object *)object;
    Value v = {.tag = o->tag, .i = 0};
    v.o = o;
    return v;
}

static inline void *tr_object_retain(void *object) {
    ((Object *)object)->rc++;
    return object;
}
static inline Value tr_retain(ValueRef v) {
    if (v.tag >= TAG_HEAP) {
        v.o->rc++;
    }
    return v;
}
static inline Value tr_obj_retained(void *object) { /* a new reference as a Value */
    return tr_obj(tr_object_retain(object));
}

void tr_object_dead(VM *vm, Object *object); /* count reached zero; called by the release functions only */

static inline void tr_release(VM *vm, Value v) {
    if (v.tag >= TAG_HEAP && --v.o->rc == 0) {
        tr_object_dead(vm, v.o);
    }
}
static inline void tr_object_release(VM *vm, void *object) {
    Object *o = (Object *)object;
    if (o && --o->rc == 0) {
        tr_object_dead(vm, o);
    }
}
/* Stores `value` (taken) in *slot and releases what was there, in the safe order. */
static inline void tr_store(VM *vm, Value *slot, Value value) {
    Value old = *slot;
    *slot = value;
    tr_release(vm, old);
}

/* A new object of `type` with `size` bytes (header included), zeroed behind the header, count 1, tag = type->tag.
 * Keeps a reference to `type` if that is a heap type. NULL with MemoryError set on failure. */
void *tr_object_new(VM *vm, TypeObject *type, size_t size) TR_MUST_CHECK;
/* Same, but only the first `cleared` bytes are zeroed: for types whose tail is raw data that the caller fills at once. */
void *tr_object_new_partly(VM *vm, TypeObject *type, size_t size, size_t cleared) TR_MUST_CHECK;
/* Last act of every `dealloc`: drops the reference to the type and returns the memory. */
void tr_object_free(VM *vm, void *object);

/* Memory that belongs to one object (the items of a list, the table of a dictionary): small blocks share the objects' pages, larger ones
 * come from the system allocator. `room` is what tells them apart: the caller keeps it and hands it back; 0 = system allocator. */
void *tr_block_new(VM *vm, size_t size, uint8_t *room) TR_MUST_CHECK; /* uninitialised; NULL = no memory (nothing raised) */
/* Makes the block hold `size` bytes and keeps its first `used` ones. On failure NULL, and the block stays valid. */
void *tr_block_resize(VM *vm, void *block, uint8_t *room, size_t used, size_t size) TR_MUST_CHECK;
void tr_block_free(VM *vm, void *block, uint8_t room); /* NULL is fine */

/* Cycle collector: runs when enough objects were allocated, or on demand. Returns the number of objects found dead. */
int64_t tr_gc_collect(VM *vm);
typedef void (*GcVisit)(Object *member, void *context);
static inline void tr_gc_visit_value(ValueRef v, GcVisit visit, void *context) {
    if (v.tag >= TAG_HEAP) {
        visit(v.o, context);
    }
}
static inline void tr_gc_visit_object(void *object, GcVisit visit, void *context) {
    if (object) {
        visit((Object *)object, context);
    }
}

#endif
