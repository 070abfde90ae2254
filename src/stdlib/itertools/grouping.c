/* itertools: groupby and tee, whose iterators come in families that share state.
 *
 * groupby and the groups it gives read the same source; a group is over as soon as its groupby has
 * moved on. The iterators that tee() makes share a linked list of blocks of items: each holds on to
 * the block it is in, so blocks that all have left are freed. A class that another one needs at run
 * time is kept in the `extra` of the class (groupby), or bound to the function (tee). */
#include "base/alloc.h"
#include "stdlib/itertools/itertools_impl.h"

/* ---- groupby ---- */

typedef struct GroupbyObject {
    Object base;
    Value source;
    Value key;     /* None: items are their own keys */
    Value target;  /* key of the group given last; UNDEF before */
    Value current; /* key of the item below; UNDEF before the first */
    Value item;    /* the item read last, UNDEF when a group has taken it */
    Object *group; /* the group that may still read; borrowed, cleared by its dealloc */
} GroupbyObject;

typedef struct GroupObject { /* itertools._grouper */
    Object base;
    GroupbyObject *parent;
    Value target;
} GroupObject;

static const TypeSpec groupby_spec;

static inline GroupbyObject *as_groupby(ValueRef v) {
    return (GroupbyObject *)(void *)v.o;
}
static inline GroupObject *as_group(ValueRef v) {
    return (GroupObject *)(void *)v.o;
}

static Value groupby_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    Value slots[2];
    if (!tr_bind_arguments(vm, "groupby(iterable, key=None)", args, n, kw, slots)) {
        return tr_undef();
    }
    Value source = tr_iter(vm, slots[0]);
    if (tr_is_error(source)) {
        return source;
    }
    GroupbyObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        tr_release(vm, source);
        return tr_undef();
    }
    self->source = source;
    self->key = slots[1].tag == TAG_UNDEF ? tr_none() : tr_retain(slots[1]);
    self->target = self->current = self->item = tr_undef();
    return tr_obj(self);
}

static void groupby_dealloc(VM *vm, Object *object) {
    GroupbyObject *self = (GroupbyObject *)object;
    tr_release(vm, self->source);
    tr_release(vm, self->key);
    tr_release(vm, self->target);
    tr_release(vm, self->current);
    tr_release(vm, self->item);
    tr_object_free(vm, object);
}

static void groupby_traverse(Object *object, GcVisit visit, void *context) {
    GroupbyObject *self = (GroupbyObject *)object;
    tr_gc_visit_value(self->source, visit, context);
    tr_gc_visit_value(self->key, visit, context);
    tr_gc_visit_value(self->target, visit, context);
    tr_gc_visit_value(self->current, visit, context);
    tr_gc_visit_value(self->item, visit, context);
}

/* Reads the next item and its key. False: the end or an error. */
static bool groupby_step(VM *vm, GroupbyObject *self) {
    Value item = tr_next(vm, self->source);
    if (tr_is_error(item)) {
        return false;
    }
    Value key = tr_is_none(self->key) ? tr_retain(item) : tr_call1(vm, self->key, item);
    if (tr_is_error(key)) {
        tr_release(vm, item);
        return false;
    }
    tr_store(vm, &self->item, item);
    tr_store(vm, &self->current, key);
    return true;
}

static Value groupby_next(VM *vm, ValueRef object) {
    GroupbyObject *self = as_groupby(object);
    self->group = NULL;
    for (;;) { /* skip what is left of the last group */
        if (self->current.tag != TAG_UNDEF) {
            if (self->target.tag == TAG_UNDEF) {
                break;
            }
            int same = tr_equal_held(vm, self->target, self->current);
            if (same < 0) {
                return tr_undef();
            }
            if (!same) {
                break;
            }
        }
        if (!groupby_step(vm, self)) {
            return tr_undef();
        }
    }
    tr_store(vm, &self->target, tr_retain(self->current));
    const TypeObject *type = object.o->type;
    while (type->spec != &groupby_spec) {
        type = type->base_type;
    }
    GroupObject *group = tr_object_new(vm, type->extra, sizeof(GroupObject));
    if (!group) {
        return tr_undef();
    }
    group->parent = tr_object_retain(self);
    group->target = tr_retain(self->target);
    self->group = &group->base;
    Value pair = tr_tuple_pack(vm, 2, self->current, tr_obj(group));
    tr_object_release(vm, group);
    return pair;
}

static void group_dealloc(VM *vm, Object *object) {
    GroupObject *self = (GroupObject *)object;
    if (self->parent && self->parent->group == object) {
        self->parent->group = NULL;
    }
    tr_object_release(vm, self->parent);
    tr_release(vm, self->target);
    tr_object_free(vm, object);
}

static void group_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((GroupObject *)object)->parent, visit, context);
    tr_gc_visit_value(((GroupObject *)object)->target, visit, context);
}

static Value group_next(VM *vm, ValueRef object) {
    GroupObject *self = as_group(object);
    GroupbyObject *parent = self->parent;
    if (parent->group != object.o) {
        return tr_undef();
    }
    if (parent->item.tag == TAG_UNDEF && !groupby_step(vm, parent)) {
        return tr_undef();
    }
    int same = tr_equal_held(vm, self->target, parent->current);
    if (same <= 0) {
        return tr_undef();
    }
    Value item = parent->item;
    parent->item = tr_undef();
    return item;
}

static const TypeSlots groupby_slots = {
    .dealloc = groupby_dealloc,
    .traverse = groupby_traverse,
    .create = groupby_create,
    .iter = tr_iter_self,
    .next = groupby_next,
};
static const TypeSpec groupby_spec = {
    .name = "itertools.groupby",
    .instance_size = sizeof(GroupbyObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "make an iterator that returns consecutive keys and groups from the iterable\n\n  "
           "iterable\n"
           "    Elements to divide into groups according to the key function.\n  key\n"
           "    A function for computing the group category for each element.\n"
           "    If the key function is not specified or is None, the element itself\n"
           "    is used for grouping.",
    .slots = &groupby_slots,
};
static const TypeSlots group_slots = {
    .dealloc = group_dealloc,
    .traverse = group_traverse,
    .iter = tr_iter_self,
    .next = group_next,
};
static const TypeSpec group_spec = {
    .name = "itertools._grouper",
    .instance_size = sizeof(GroupObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &group_slots,
};

/* ---- tee ---- */

enum { TEE_BLOCK = 56 };

typedef struct TeeBlock { /* itertools._tee_dataobject */
    Object base;
    Value source;
    uint32_t count; /* items read so far */
    bool running;   /* the source is being asked: asking again would mix items up */
    struct TeeBlock *next;
    Value items[TEE_BLOCK];
} TeeBlock;

typedef struct TeeObject { /* itertools._tee */
    Object base;
    TeeBlock *block;
    uint32_t index;
} TeeObject;

static const TypeSpec tee_spec;

static TypeObject *tee_block_type(const TypeObject *type) {
    while (type->spec != &tee_spec) {
        type = type->base_type;
    }
    return type->extra;
}

static TeeBlock *block_new(VM *vm, TypeObject *type, ValueRef source) {
    TeeBlock *block = tr_object_new(vm, type, sizeof(TeeBlock));
    if (block) {
        block->source = tr_retain(source);
    }
    return block;
}

static void block_dealloc(VM *vm, Object *object) {
    TeeBlock *self = (TeeBlock *)object;
    for (uint32_t i = 0; i < self->count; i++) {
        tr_release(vm, self->items[i]);
    }
    tr_release(vm, self->source);
    tr_object_release(vm, self->next);
    tr_object_free(vm, object);
}

static void block_traverse(Object *object, GcVisit visit, void *context) {
    TeeBlock *self = (TeeBlock *)object;
    for (uint32_t i = 0; i < self->count; i++) {
        tr_gc_visit_value(self->items[i], visit, context);
    }
    tr_gc_visit_value(self->source, visit, context);
    tr_gc_visit_object(self->next, visit, context);
}

static void tee_dealloc(VM *vm, Object *object) {
    tr_object_release(vm, ((TeeObject *)object)->block);
    tr_object_free(vm, object);
}

static void tee_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((TeeObject *)object)->block, visit, context);
}

/* A tee that stands where `like` does. */
static Value tee_fork(VM *vm, const TeeObject *like) {
    TeeObject *self = tr_object_new(vm, like->base.type, sizeof(TeeObject));
    if (!self) {
        return tr_undef();
    }
    self->block = tr_object_retain(like->block);
    self->index = like->index;
    return tr_obj(self);
}

static Value tee_from(VM *vm, TypeObject *type, ValueRef iterable) {
    Value source = tr_iter(vm, iterable);
    if (tr_is_error(source)) {
        return source;
    }
    if (source.tag == TAG_OBJECT &&
        source.o->type->spec == &tee_spec) { /* a tee of a tee shares its blocks */
        Value fork = tee_fork(vm, (const TeeObject *)(const void *)source.o);
        tr_release(vm, source);
        return fork;
    }
    TeeObject *self = tr_object_new(vm, type, sizeof(TeeObject));
    if (self) {
        self->block = block_new(vm, tee_block_type(type), source);
        if (!self->block) {
            tr_object_release(vm, self);
            self = NULL;
        }
    }
    tr_release(vm, source);
    return self ? tr_obj(self) : tr_undef();
}

static Value tee_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    if (!tr_args_check(vm, "_tee", n, kw, 1, 1)) {
        return tr_undef();
    }
    return tee_from(vm, type, args[0]);
}

static Value tee_next(VM *vm, ValueRef object) {
    TeeObject *self = (TeeObject *)(void *)object.o;
    if (self->index == TEE_BLOCK) {
        TeeBlock *block = self->block;
        if (!block->next) {
            block->next = block_new(vm, block->base.type, block->source);
            if (!block->next) {
                return tr_undef();
            }
        }
        self->block = tr_object_retain(block->next);
        self->index = 0;
        tr_object_release(vm, block);
    }
    TeeBlock *block = self->block;
    if (self->index < block->count) {
        return tr_retain(block->items[self->index++]);
    }
    if (block->running) {
        return tr_raise(vm, vm->exc.RuntimeError, "cannot re-enter the tee iterator");
    }
    block->running = true;
    Value item = tr_next(vm, block->source);
    block->running = false;
    if (tr_is_error(item)) {
        return item;
    }
    block->items[block->count++] = tr_retain(item);
    self->index++;
    return item;
}

static Value tee_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tee_fork(vm, (const TeeObject *)(const void *)args[0].o);
}

/* tee(iterable, n=2): args[0] is the class _tee, to which the function is bound. */
static Value tee_function(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t count = 2;
    if (args[2].tag != TAG_UNDEF && !tr_to_int64(vm, args[2], &count)) {
        return tr_undef();
    }
    if (count < 0) {
        return tr_raise(vm, vm->exc.ValueError, "n must be >= 0");
    }
    if (count == 0) {
        return tr_retain(vm->empty_tuple);
    }
    Value iterator = tr_iter(vm, args[1]);
    if (tr_is_error(iterator)) {
        return iterator;
    }
    TupleObject *result = tr_tuple_new(vm, (size_t)count);
    Value copier = result ? tr_get_attr_or_undef(vm, iterator, vm->name.__copy__) : tr_undef();
    bool ok = result && !tr_error_pending(vm);
    if (ok && copier.tag != TAG_UNDEF) { /* an iterator that can copy itself needs no help */
        result->items[0] = tr_retain(iterator);
        for (int64_t i = 1; ok && i < count; i++) {
            result->items[i] = tr_call0(vm, copier);
            ok = !tr_is_error(result->items[i]);
        }
    } else if (ok) {
        Value base = tee_from(vm, (TypeObject *)(void *)args[0].o, iterator);
        ok = !tr_is_error(base);
        if (ok) {
            result->items[0] = base;
        }
        for (int64_t i = 1; ok && i < count; i++) {
            result->items[i] = tee_fork(vm, (const TeeObject *)(const void *)base.o);
            ok = !tr_is_error(result->items[i]);
        }
    }
    tr_release(vm, copier);
    tr_release(vm, iterator);
    if (!ok) {
        tr_object_release(vm, result);
        return tr_undef();
    }
    return tr_obj(result);
}

static const BuiltinDef tee_methods[] = {
    {"__copy__(self, /)", tee_copy, "Returns an independent iterator.", 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots tee_slots = {
    .dealloc = tee_dealloc,
    .traverse = tee_traverse,
    .create = tee_create,
    .iter = tr_iter_self,
    .next = tee_next,
};
static const TypeSpec tee_spec = {
    .name = "itertools._tee",
    .instance_size = sizeof(TeeObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC,
    .doc = "Iterator wrapped to make it copyable.",
    .slots = &tee_slots,
    .methods = tee_methods,
};
static const TypeSlots block_slots = {
    .dealloc = block_dealloc,
    .traverse = block_traverse,
};
static const TypeSpec block_spec = {
    .name = "itertools._tee_dataobject",
    .instance_size = sizeof(TeeBlock),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee "
           "objects.",
    .slots = &block_slots,
};

static const BuiltinDef tee_def = {"tee(self, iterable, n=2, /)", tee_function,
                                   "Returns a tuple of n independent iterators.", 0};

bool tr_itertools_add_grouping(VM *vm, ModuleObject *module) {
    TypeObject *groupby = tr_module_make_type(vm, module, &groupby_spec);
    TypeObject *group = groupby ? tr_module_make_type(vm, module, &group_spec) : NULL;
    TypeObject *tee = group ? tr_module_make_type(vm, module, &tee_spec) : NULL;
    TypeObject *block = tee ? tr_module_make_type(vm, module, &block_spec) : NULL;
    if (!block) {
        return false;
    }
    groupby->extra = group;
    tee->extra = block;
    return tr_module_add(vm, module, "tee",
                         tr_builtin_new(vm, &tee_def, NULL, tr_obj(tee), tr_obj(module->name)));
}
