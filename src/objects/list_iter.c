/* Iterators over lists (forwards and backwards) and tuples.
 *
 * All three have the layout of ListIterator: a position and an owned reference to the sequence,
 * dropped as soon as the end was seen, so that an exhausted iterator stays exhausted even if the
 * list grows. The interpreter's loop knows this layout and steps the exact types itself. */
#include "objects/iterators.h"
#include "objects/list_impl.h"
#include "objects/number.h"
#include "objects/seq.h"

Value tr_iter_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static inline ListIterator *as_iter(ValueRef v) {
    return (ListIterator *)(void *)v.o;
}

static void iter_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((ListIterator *)self)->sequence);
    tr_object_free(vm, self);
}

static void iter_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_object(((ListIterator *)self)->sequence, visit, context);
}

static void iter_finish(VM *vm, ListIterator *iter) {
    Object *sequence = iter->sequence;
    iter->sequence = NULL;
    tr_object_release(vm, sequence);
}

static void iter_clear(VM *vm, Object *self) {
    iter_finish(vm, (ListIterator *)self);
}

static Value iter_new(VM *vm, TypeObject *type, void *sequence, size_t index) {
    ListIterator *iter = tr_object_new(vm, type, sizeof(ListIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->sequence = tr_object_retain(sequence);
    iter->index = index;
    return tr_obj(iter);
}

Value tr_list_iter_new(VM *vm, ValueRef list) {
    return iter_new(vm, vm->type.list_iterator, list.o, 0);
}

Value tr_tuple_iter_new(VM *vm, ValueRef tuple) {
    return iter_new(vm, vm->type.tuple_iterator, tuple.o, 0);
}

Value tr_list_reverse_iter_new(VM *vm, ListObject *list) {
    return iter_new(vm, vm->type.list_reverse_iterator, list,
                    list->size); /* index: items still to come */
}

static Value list_iter_next(VM *vm, ValueRef self) {
    ListIterator *iter = as_iter(self);
    const ListObject *list = (const ListObject *)iter->sequence;
    if (!list) {
        return tr_undef();
    }
    if (iter->index < list->size) {
        return tr_retain(tr_list_at(list, iter->index++));
    }
    iter_finish(vm, iter);
    return tr_undef();
}

static Value tuple_iter_next(VM *vm, ValueRef self) {
    ListIterator *iter = as_iter(self);
    const TupleObject *tuple = (const TupleObject *)iter->sequence;
    if (!tuple) {
        return tr_undef();
    }
    if (iter->index < tuple->size) {
        return tr_retain(tuple->items[iter->index++]);
    }
    iter_finish(vm, iter);
    return tr_undef();
}

static Value reverse_iter_next(VM *vm, ValueRef self) {
    ListIterator *iter = as_iter(self);
    const ListObject *list = (const ListObject *)iter->sequence;
    if (!list) {
        return tr_undef();
    }
    if (iter->index > 0 && iter->index <= list->size) {
        return tr_retain(tr_list_at(list, --iter->index));
    }
    iter_finish(vm, iter);
    return tr_undef();
}

static size_t sequence_size(const ListIterator *iter) {
    const Object *sequence = iter->sequence;
    return sequence->type->flags & TYPE_IS_LIST
               ? ((const ListObject *)(const void *)sequence)->size
               : ((const TupleObject *)(const void *)sequence)->size;
}

static Value iter_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const ListIterator *iter = as_iter(args[0]);
    if (!iter->sequence) {
        return tr_int(0);
    }
    size_t size = sequence_size(iter);
    return tr_int(iter->index < size ? (int64_t)(size - iter->index) : 0);
}

static Value reverse_iter_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    const ListIterator *iter = as_iter(args[0]);
    return tr_int(iter->sequence && iter->index <= sequence_size(iter) ? (int64_t)iter->index : 0);
}

static Value iter_setstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListIterator *iter = as_iter(args[0]);
    int64_t index;
    if (!tr_to_clamped(vm, args[1], &index)) {
        return tr_undef();
    }
    if (iter->sequence) {
        int64_t size = (int64_t)sequence_size(iter);
        bool backwards = iter->base.type == vm->type.list_reverse_iterator;
        if (backwards) {
            index = index < -1 ? 0 : index >= size ? size : index + 1;
        } else {
            index = index < 0 ? 0 : index > size ? size : index;
        }
        iter->index = (size_t)index;
    }
    return tr_none();
}

#define SETSTATE                                                                                   \
    {"__setstate__(self, state, /)", iter_setstate, "Set state information for unpickling.", 0}

static const BuiltinDef iter_methods[] = {
    {"__length_hint__(self, /)", iter_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    SETSTATE,
    {NULL, NULL, NULL, 0},
};
static const BuiltinDef reverse_iter_methods[] = {
    {"__length_hint__(self, /)", reverse_iter_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    SETSTATE,
    {NULL, NULL, NULL, 0},
};

#define ITER_SLOTS(step)                                                                           \
    {.dealloc = iter_dealloc,                                                                      \
     .traverse = iter_traverse,                                                                    \
     .clear = iter_clear,                                                                          \
     .iter = tr_iter_self,                                                                         \
     .next = (step)}

static const TypeSlots list_iter_slots = ITER_SLOTS(list_iter_next);
static const TypeSlots reverse_iter_slots = ITER_SLOTS(reverse_iter_next);
static const TypeSlots tuple_iter_slots = ITER_SLOTS(tuple_iter_next);

#define ITER_SPEC(text, slot_table, method_table, value_tag)                                       \
    {.name = (text),                                                                               \
     .instance_size = sizeof(ListIterator),                                                        \
     .tag = (value_tag),                                                                           \
     .flags = TYPE_GC | TYPE_NO_NEW,                                                               \
     .slots = &(slot_table),                                                                       \
     .methods = (method_table)}

static const TypeSpec list_iter_spec =
    ITER_SPEC("list_iterator", list_iter_slots, iter_methods, TAG_LIST_ITER);
static const TypeSpec reverse_iter_spec =
    ITER_SPEC("list_reverseiterator", reverse_iter_slots, reverse_iter_methods, TAG_OBJECT);
static const TypeSpec tuple_iter_spec =
    ITER_SPEC("tuple_iterator", tuple_iter_slots, iter_methods, TAG_TUPLE_ITER);

bool tr_list_iter_init_types(VM *vm) {
    vm->type.list_iterator = tr_type_new_builtin(vm, &list_iter_spec, NULL);
    vm->type.list_reverse_iterator = tr_type_new_builtin(vm, &reverse_iter_spec, NULL);
    vm->type.tuple_iterator = tr_type_new_builtin(vm, &tuple_iter_spec, NULL);
    vm->tag_type[TAG_LIST_ITER] = vm->type.list_iterator;
    vm->tag_type[TAG_TUPLE_ITER] = vm->type.tuple_iterator;
    return vm->type.list_iterator && vm->type.list_reverse_iterator && vm->type.tuple_iterator;
}
