/* Cycle collector: synchronous trial deletion over all TYPE_GC objects.
 *
 * 1. Every reference that a GC object holds to another GC object is subtracted from the target's count. What keeps a count
 *    is referenced from outside (registers, C code, the VM). 2. Everything reachable from those
 * gets its counts back and a mark. 3. The rest
 *    is garbage; its counts are restored too. 4. Garbage with finalizers is queued and left alone
 * this time (they may resurrect); otherwise all
 *    weak references are cleared and every object drops its members.
 * Frames and their registers are not objects: what only a register holds is "referenced from outside", which is exact.
 * The method is that of Lins and of Bacon and Rajan (Concurrent Cycle Collection in Reference Counted Systems, 2001), without candidates:
 * collections are so rare (the number of objects has to grow by half) that walking everything is amortised. */
#include "base/alloc.h"
#include "objects/dict.h"
#include "objects/internal.h"
#include "objects/ops.h"

#include <string.h>

typedef struct Collector {
    VM *vm;
    Object **stack;
    size_t count, capacity;
    Object **garbage;
    size_t garbage_count, garbage_capacity;
    uint64_t live;
    bool overflow; /* the stack could not grow: marks are completed by sweeping again */
    bool failed;
    bool has_finalizers;
    Object *small[256]; /* the stack before it grows: a collection makes progress without memory */
} Collector;

static bool is_gc(const Object *object) {
    return (object->type->flags & TYPE_GC) != 0;
}

static void visit_members(VM *vm, Object *object, GcVisit visit, void *context) {
    TypeObject *type = object->type;
    if (type->slots.traverse) {
        type->slots.traverse(object, visit, context);
    }
    if (type->flags & TYPE_HEAP) {
        visit(&type->base, context);
    }
    if (type->flags & TYPE_DICT_ADDED) {
        DictObject **dict = tr_object_dict_slot(vm, object);
        if (dict && *dict) {
            visit((Object *)(void *)*dict, context);
        }
    }
}

static void subtract(Object *member, void *context) {
    (void)context;
    if (is_gc(member)) {
        member->rc--;
    }
}

static void add(Object *member, void *context) {
    (void)context;
    if (is_gc(member)) {
        member->rc++;
    }
}

static void each_subtract(VM *vm, Object *object, void *context) {
    visit_members(vm, object, subtract, context);
}

static void push(Collector *c, Object *object) {
    if (c->count == c->capacity) {
        bool small = c->stack == c->small;
        size_t capacity = c->capacity * 2;
        Object **stack = tr_realloc_array(small ? NULL : c->stack, capacity, sizeof *stack);
        if (stack && small) {
            memcpy(stack, c->small, sizeof c->small);
        }
        if (!stack) {
            c->overflow = true; /* stays unmarked with count > 0: found by the next sweep */
            object->flags &= (uint16_t)~OBJ_GC_MARK;
            return;
        }
        c->stack = stack;
        c->capacity = capacity;
    }
    c->stack[c->count++] = object;
}

static void restore(Object *member, void *context) {
    if (!is_gc(member)) {
        return;
    }
    member->rc++;
    if (!(member->flags & OBJ_GC_MARK)) {
        member->flags |= OBJ_GC_MARK;
        push(context, member);
    }
}

static void each_mark(VM *vm, Object *object, void *context) {
    Collector *c = context;
    if (object->rc == 0 || (object->flags & OBJ_GC_MARK)) {
        return;
    }
    object->flags |= OBJ_GC_MARK;
    push(c, object);
    while (c->count) {
        Object *top = c->stack[--c->count];
        visit_members(vm, top, restore, c);
    }
}

static void each_garbage(VM *vm, Object *object, void *context) {
    Collector *c = context;
    if (object->flags & OBJ_GC_MARK) {
        object->flags &= (uint16_t)~OBJ_GC_MARK;
        c->live++;
        return;
    }
    visit_members(vm, object, add, NULL);
    if ((object->type->flags & TYPE_HAS_DEL) && !(object->flags & OBJ_FINALIZED)) {
        c->has_finalizers = true;
    }
    if (c->garbage_count == c->garbage_capacity) {
        size_t capacity = c->garbage_capacity ? c->garbage_capacity * 2 : 256;
        Object **garbage = tr_realloc_array(c->garbage, capacity, sizeof *garbage);
        if (!garbage) {
            c->failed = true;
            return;
        }
        c->garbage = garbage;
        c->garbage_capacity = capacity;
    }
    c->garbage[c->garbage_count++] = object;
}

int64_t tr_gc_collect(VM *vm) {
    vm->breaker &= ~(uint32_t)BREAK_GC;
    if (vm->gc_running) {
        return 0;
    }
    vm->gc_running = true;
    Collector c;
    memset(&c, 0, offsetof(Collector, small));
    c.vm = vm;
    c.stack = c.small;
    c.capacity = TR_COUNT(c.small);
    tr_object_each_gc(vm, each_subtract, NULL);
    do {
        c.overflow = false;
        tr_object_each_gc(vm, each_mark, &c);
    } while (c.overflow);
    tr_object_each_gc(vm, each_garbage, &c);
    int64_t found = (int64_t)c.garbage_count;
    if (c.has_finalizers) {
        for (size_t i = 0; i < c.garbage_count; i++) {
            Object *object = c.garbage[i];
            if ((object->type->flags & TYPE_HAS_DEL) && !(object->flags & OBJ_FINALIZED)) {
                object->rc++;
                object->flags |= OBJ_FINALIZED;
                if (!tr_object_queue_finalizer(vm, object)) {
                    object->rc--;
                    object->flags &= (uint16_t)~OBJ_FINALIZED;
                }
            }
        }
        vm->breaker |= BREAK_GC; /* once they have run, look again */
    } else {
        for (size_t i = 0; i < c.garbage_count; i++) {
            c.garbage[i]->rc++;
        }
        for (size_t i = 0; i < c.garbage_count; i++) {
            if (c.garbage[i]->flags & OBJ_WEAK) {
                tr_weak_object_dies(vm, c.garbage[i]);
            }
        }
        for (size_t i = 0; i < c.garbage_count; i++) {
            Object *object = c.garbage[i];
            if (object->type->slots.clear) {
                object->type->slots.clear(vm, object);
            }
            if (object->type->flags & TYPE_DICT_ADDED) {
                DictObject **dict = tr_object_dict_slot(vm, object);
                if (dict && *dict) {
                    DictObject *held = *dict;
                    *dict = NULL;
                    tr_object_release(vm, held);
                }
            }
        }
        for (size_t i = 0; i < c.garbage_count; i++) {
            tr_object_release(vm, c.garbage[i]);
        }
    }
    if (c.stack != c.small) {
        tr_free(c.stack);
    }
    tr_free(c.garbage);
    vm->gc_allocated = 0;
    uint64_t half = c.live / 2;
    vm->gc_threshold = half > 20000 ? half : 20000;
    vm->gc_running = false;
    return found;
}
