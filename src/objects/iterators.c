/* Iterators that belong to no container: over __getitem__, over a callable, and the classes
 * enumerate, zip, map, filter, reversed.
 *
 * All of them own what they iterate over, drop it once they are exhausted where Python does, and
 * stay exhausted. enumerate and zip hand out the same tuple again when nobody kept the last one:
 * that saves an allocation per round of a typical loop. */
#include "objects/iterators.h"

#include "base/alloc.h"
#include "objects/generic_alias.h"
#include "objects/number.h"
#include "objects/seq.h"

/* ---- iter(x) for x with __getitem__ ---- */

typedef struct SeqIterator { /* of `reversed` too: index counts down, -1 = exhausted */
    Object base;
    Value sequence; /* UNDEF when exhausted */
    int64_t index;
} SeqIterator;

static inline SeqIterator *as_seq(ValueRef v) {
    return (SeqIterator *)(void *)v.o;
}

static void seq_finish(VM *vm, SeqIterator *iter) {
    tr_store(vm, &iter->sequence, tr_undef());
}

static void seq_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((SeqIterator *)self)->sequence);
    tr_object_free(vm, self);
}

static void seq_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((SeqIterator *)self)->sequence, visit, context);
}

static void seq_clear(VM *vm, Object *self) {
    seq_finish(vm, (SeqIterator *)self);
}

Value tr_seq_iter_new(VM *vm, ValueRef sequence) {
    SeqIterator *iter = tr_object_new(vm, vm->type.seq_iterator, sizeof(SeqIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->sequence = tr_retain(sequence);
    return tr_obj(iter);
}

/* An item that could not be had: the end (UNDEF, nothing pending) or an error. */
static Value end_or_error(VM *vm, SeqIterator *iter) {
    if (tr_error_matches(vm, vm->exc.IndexError) || tr_error_matches(vm, vm->exc.StopIteration)) {
        tr_error_clear(vm);
        seq_finish(vm, iter);
    }
    return tr_undef();
}

static Value seq_next(VM *vm, ValueRef self) {
    SeqIterator *iter = as_seq(self);
    if (iter->sequence.tag == TAG_UNDEF) {
        return tr_undef();
    }
    if (iter->index == INT64_MAX) {
        return tr_raise(vm, vm->exc.OverflowError, "iter index too large");
    }
    Value sequence = tr_retain(iter->sequence);
    Value item = tr_get_item(vm, sequence, tr_int(iter->index));
    tr_release(vm, sequence);
    if (tr_is_error(item)) {
        return end_or_error(vm, iter);
    }
    iter->index++;
    return item;
}

static Value seq_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const SeqIterator *iter = as_seq(args[0]);
    if (iter->sequence.tag == TAG_UNDEF) {
        return tr_int(0);
    }
    const TypeObject *type = tr_type_of(vm, iter->sequence);
    if (!type->slots.length) {
        return tr_not_implemented();
    }
    int64_t length = tr_length(vm, iter->sequence);
    if (length < 0) {
        return tr_undef();
    }
    return tr_int(length > iter->index ? length - iter->index : 0);
}

static const BuiltinDef seq_methods[] = {
    {"__length_hint__(self, /)", seq_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots seq_slots = {
    .dealloc = seq_dealloc,
    .traverse = seq_traverse,
    .clear = seq_clear,
    .iter = tr_iter_self,
    .next = seq_next,
};

static const TypeSpec seq_spec = {
    .name = "iterator",
    .instance_size = sizeof(SeqIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &seq_slots,
    .methods = seq_methods,
};

/* ---- iter(callable, sentinel) ---- */

typedef struct CallableIterator {
    Object base;
    Value callable; /* UNDEF when exhausted */
    Value sentinel;
} CallableIterator;

Value tr_callable_iter_new(VM *vm, ValueRef callable, ValueRef sentinel) {
    CallableIterator *iter =
        tr_object_new(vm, vm->type.callable_iterator, sizeof(CallableIterator));
    if (!iter) {
        return tr_undef();
    }
    iter->callable = tr_retain(callable);
    iter->sentinel = tr_retain(sentinel);
    return tr_obj(iter);
}

static void callable_clear(VM *vm, Object *self) {
    CallableIterator *iter = (CallableIterator *)self;
    tr_store(vm, &iter->callable, tr_undef());
    tr_store(vm, &iter->sentinel, tr_undef());
}

static void callable_dealloc(VM *vm, Object *self) {
    callable_clear(vm, self);
    tr_object_free(vm, self);
}

static void callable_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((CallableIterator *)self)->callable, visit, context);
    tr_gc_visit_value(((CallableIterator *)self)->sentinel, visit, context);
}

static Value callable_next(VM *vm, ValueRef self) {
    CallableIterator *iter = (CallableIterator *)(void *)self.o;
    if (iter->callable.tag == TAG_UNDEF) {
        return tr_undef();
    }
    Value callable = tr_retain(iter->callable);
    Value result = tr_call0(vm, callable);
    tr_release(vm, callable);
    if (tr_is_error(result)) {
        if (tr_error_matches(vm, vm->exc.StopIteration)) {
            tr_error_clear(vm);
            callable_clear(vm, self.o);
        }
        return result;
    }
    if (iter->callable.tag == TAG_UNDEF) { /* the call itself exhausted this iterator */
        tr_release(vm, result);
        return tr_undef();
    }
    int equal = tr_equal_held(vm, iter->sentinel, result);
    if (equal) {
        tr_release(vm, result);
        if (equal > 0) {
            callable_clear(vm, self.o);
        }
        return tr_undef();
    }
    return result;
}

static const TypeSlots callable_slots = {
    .dealloc = callable_dealloc,
    .traverse = callable_traverse,
    .clear = callable_clear,
    .iter = tr_iter_self,
    .next = callable_next,
};

static const TypeSpec callable_spec = {
    .name = "callable_iterator",
    .instance_size = sizeof(CallableIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &callable_slots,
};

/* ---- enumerate ---- */

typedef struct EnumerateObject {
    Object base;
    Value iterator;
    Value index;       /* any int */
    TupleObject *pair; /* handed out last, or NULL */
} EnumerateObject;

static Value enumerate_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    Value slots[2] = {tr_undef(), tr_undef()};
    if (TR_LIKELY(n == 1 && !(kw && kw->count))) {
        slots[0] = args[0];
    } else {
        uint32_t given = n + (kw ? kw->count : 0);
        for (uint32_t i = 0; kw && i < kw->count; i++) {
            bool known = tr_str_equals_cstr(kw->names[i], "iterable") ||
                         tr_str_equals_cstr(kw->names[i], "start");
            if (!known && n > 0 && given <= 2) {
                return tr_raise(vm, vm->exc.TypeError,
                                "'%U' is an invalid keyword argument for enumerate()",
                                kw->names[i]);
            }
        }
        if (given == 0) {
            return tr_raise(vm, vm->exc.TypeError,
                            "enumerate() missing required argument 'iterable'");
        }
        if (given > 2) {
            return tr_raise(vm, vm->exc.TypeError,
                            "enumerate() takes at most 2 arguments (%u given)", given);
        }
        if (!tr_bind_arguments(vm, "enumerate(iterable, start=0)", args, n, kw, slots)) {
            return tr_undef();
        }
    }
    Value index = slots[1].tag == TAG_UNDEF ? tr_int(0) : tr_index(vm, slots[1]);
    if (tr_is_error(index)) {
        return index;
    }
    EnumerateObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        tr_release(vm, index);
        return tr_undef();
    }
    self->iterator = tr_undef();
    self->index = tr_int_value(index);
    if (self->index.tag == TAG_BIGINT && self->index.o != index.o) {
        tr_retain(self->index);
        tr_release(vm, index);
    } else if (index.tag == TAG_OBJECT) {
        tr_release(vm, index);
    }
    self->iterator = tr_iter(vm, slots[0]);
    if (tr_is_error(self->iterator)) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    return tr_obj(self);
}

static void enumerate_dealloc(VM *vm, Object *object) {
    EnumerateObject *self = (EnumerateObject *)object;
    tr_release(vm, self->iterator);
    tr_release(vm, self->index);
    tr_object_release(vm, self->pair);
    tr_object_free(vm, object);
}

static void enumerate_traverse(Object *object, GcVisit visit, void *context) {
    EnumerateObject *self = (EnumerateObject *)object;
    tr_gc_visit_value(self->iterator, visit, context);
    tr_gc_visit_object(self->pair, visit, context);
}

static Value enumerate_next(VM *vm, ValueRef object) {
    EnumerateObject *self = (EnumerateObject *)(void *)object.o;
    Value item = tr_next_fast(vm, self->iterator);
    if (tr_is_error(item)) {
        return item;
    }
    Value index = self->index;
    Value next = index.tag == TAG_INT && index.i < INT64_MAX ? tr_int(index.i + 1)
                                                             : tr_int_add(vm, index, tr_int(1));
    if (tr_is_error(next)) {
        tr_release(vm, item);
        return next;
    }
    TupleObject *pair = self->pair;
    if (pair && pair->base.rc == 1) {
        pair->base.rc = 2;
        pair->hash_cache = 0;
        self->index = next;
        tr_store(vm, &pair->items[0], index);
        tr_store(vm, &pair->items[1], item);
        return tr_obj(pair);
    }
    TupleObject *fresh = tr_tuple_new(vm, 2);
    if (!fresh) {
        tr_release(vm, item);
        tr_release(vm, next);
        return tr_undef();
    }
    self->index = next;
    fresh->items[0] = index;
    fresh->items[1] = item;
    self->pair = tr_object_retain(fresh);
    tr_object_release(vm, pair);
    return tr_obj(fresh);
}

static const BuiltinDef enumerate_methods[] = {TR_CLASS_GETITEM, {NULL, NULL, NULL, 0}};

static const TypeSlots enumerate_slots = {
    .dealloc = enumerate_dealloc,
    .traverse = enumerate_traverse,
    .create = enumerate_create,
    .iter = tr_iter_self,
    .next = enumerate_next,
};

static const TypeSpec enumerate_spec = {
    .name = "enumerate",
    .instance_size = sizeof(EnumerateObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
           "The enumerate object yields pairs containing a count (from start, which\ndefaults to "
           "zero) and a value yielded "
           "by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n"
           "    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    .slots = &enumerate_slots,
    .methods = enumerate_methods,
    .text_signature = "(iterable, start=0)",
};

/* ---- zip and map: several iterators ---- */

typedef struct ManyObject {
    Object base;
    TupleObject *iterators;
    Value function;     /* map */
    bool strict;        /* zip */
    TupleObject *items; /* zip: handed out last, or NULL */
} ManyObject;

static void many_dealloc(VM *vm, Object *object) {
    ManyObject *self = (ManyObject *)object;
    tr_object_release(vm, self->iterators);
    tr_release(vm, self->function);
    tr_object_release(vm, self->items);
    tr_object_free(vm, object);
}

static void many_traverse(Object *object, GcVisit visit, void *context) {
    ManyObject *self = (ManyObject *)object;
    tr_gc_visit_object(self->iterators, visit, context);
    tr_gc_visit_value(self->function, visit, context);
    tr_gc_visit_object(self->items, visit, context);
}

/* A tuple of iter(x) for all arguments. */
static TupleObject *iterators_of(VM *vm, const Value *args, uint32_t n) {
    TupleObject *iterators = tr_tuple_new(vm, n);
    for (uint32_t i = 0; iterators && i < n; i++) {
        iterators->items[i] = tr_iter(vm, args[i]);
        if (tr_is_error(iterators->items[i])) {
            tr_object_release(vm, iterators);
            return NULL;
        }
    }
    return iterators;
}

static ManyObject *many_new(VM *vm, TypeObject *type, ValueRef function, const Value *args,
                            uint32_t n) {
    TupleObject *iterators = iterators_of(vm, args, n);
    if (!iterators) {
        return NULL;
    }
    ManyObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        tr_object_release(vm, iterators);
        return NULL;
    }
    self->iterators = iterators;
    self->function = tr_retain(function);
    return self;
}

static Value zip_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    int strict = 0;
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (kw->names[i] != vm->name.strict) {
            return kw->count > 1
                       ? tr_raise(vm, vm->exc.TypeError,
                                  "zip() takes at most 1 keyword argument (%u given)", kw->count)
                       : tr_raise(vm, vm->exc.TypeError,
                                  "'%U' is an invalid keyword argument for zip()", kw->names[i]);
        }
        strict = tr_truth(vm, args[n + i]);
        if (strict < 0) {
            return tr_undef();
        }
    }
    ManyObject *self = many_new(vm, type, tr_none(), args, n);
    if (!self) {
        return tr_undef();
    }
    self->strict = strict;
    return tr_obj(self);
}

/* Iterator i ended although i others gave an item: with strict that is an error. */
static Value zip_end(VM *vm, ManyObject *self, size_t i) {
    if (tr_error_pending(vm) || !self->strict) {
        return tr_undef();
    }
    if (i > 0) {
        return tr_raise(vm, vm->exc.ValueError, "zip() argument %zu is shorter than argument%s%zu",
                        i + 1, i == 1 ? " " : "s 1-", i);
    }
    for (size_t j = 1; j < self->iterators->size; j++) {
        Value item = tr_next(vm, self->iterators->items[j]);
        if (!tr_is_error(item)) {
            tr_release(vm, item);
            return tr_raise(vm, vm->exc.ValueError,
                            "zip() argument %zu is longer than argument%s%zu", j + 1,
                            j == 1 ? " " : "s 1-", j);
        }
        if (tr_error_pending(vm)) {
            break;
        }
    }
    return tr_undef();
}

static Value zip_next(VM *vm, ValueRef object) {
    ManyObject *self = (ManyObject *)(void *)object.o;
    size_t count = self->iterators->size;
    if (count == 0) {
        return tr_undef();
    }
    TupleObject *items = self->items;
    if (items && items->base.rc == 1) {
        items->base.rc = 2; /* the caller's, and a guard against nested calls using it meanwhile */
        items->hash_cache = 0;
        for (size_t i = 0; i < count; i++) {
            Value item = tr_next_fast(vm, self->iterators->items[i]);
            if (tr_is_error(item)) {
                tr_object_release(vm, items);
                return zip_end(vm, self, i);
            }
            tr_store(vm, &items->items[i], item);
        }
        return tr_obj(items);
    }
    TupleObject *fresh = tr_tuple_new(vm, count);
    if (!fresh) {
        return tr_undef();
    }
    for (size_t i = 0; i < count; i++) {
        fresh->items[i] = tr_next_fast(vm, self->iterators->items[i]);
        if (tr_is_error(fresh->items[i])) {
            tr_object_release(vm, fresh);
            return zip_end(vm, self, i);
        }
    }
    items = self->items; /* an iterator may have called this zip */
    self->items = tr_object_retain(fresh);
    tr_object_release(vm, items);
    return tr_obj(fresh);
}

static const TypeSlots zip_slots = {
    .dealloc = many_dealloc,
    .traverse = many_traverse,
    .create = zip_create,
    .iter = tr_iter_self,
    .next = zip_next,
};

static const TypeSpec zip_spec = {
    .name = "zip",
    .instance_size = sizeof(ManyObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n"
           "   >>> list(zip('abcdefg', range(3), range(4)))\n"
           "   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\n"
           "The zip object yields n-length tuples, where n is the number of iterables\npassed as "
           "positional arguments to "
           "zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to "
           "zip().  This continues until "
           "the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is "
           "exhausted before the "
           "others,\nraise a ValueError.",
    .slots = &zip_slots,
};

static Value map_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    if (kw && kw->count && type == vm->type.map) {
        return tr_raise(vm, vm->exc.TypeError, "map() takes no keyword arguments");
    }
    if (n < 2) {
        return tr_raise(vm, vm->exc.TypeError, "map() must have at least two arguments.");
    }
    ManyObject *self = many_new(vm, type, args[0], args + 1, n - 1);
    return self ? tr_obj(self) : tr_undef();
}

static Value map_next(VM *vm, ValueRef object) {
    ManyObject *self = (ManyObject *)(void *)object.o;
    Value small[4];
    Value *items = small;
    size_t count = self->iterators->size;
    if (count == 1) {
        Value item = tr_next_fast(vm, self->iterators->items[0]);
        if (tr_is_error(item)) {
            return item;
        }
        Value result = tr_call1(vm, self->function, item);
        tr_release(vm, item);
        return result;
    }
    if (count > TR_COUNT(small)) {
        items = tr_realloc_array(NULL, count, sizeof(Value));
        if (!items) {
            return tr_raise_no_memory(vm);
        }
    }
    Value result = tr_undef();
    size_t made = 0;
    for (; made < count; made++) {
        items[made] = tr_next_fast(vm, self->iterators->items[made]);
        if (tr_is_error(items[made])) {
            break;
        }
    }
    if (made == count) {
        result = tr_call(vm, self->function, items, (uint32_t)count, NULL);
    }
    while (made > 0) {
        tr_release(vm, items[--made]);
    }
    if (items != small) {
        tr_free(items);
    }
    return result;
}

static const TypeSlots map_slots = {
    .dealloc = many_dealloc,
    .traverse = many_traverse,
    .create = map_create,
    .iter = tr_iter_self,
    .next = map_next,
};

static const TypeSpec map_spec = {
    .name = "map",
    .instance_size = sizeof(ManyObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "map(func, *iterables) --> map object\n\nMake an iterator that computes the function "
           "using arguments from\n"
           "each of the iterables.  Stops when the shortest iterable is exhausted.",
    .slots = &map_slots,
};

/* ---- filter ---- */

typedef struct FilterObject {
    Object base;
    Value function; /* None: truth itself */
    Value iterator;
} FilterObject;

static Value filter_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    if (!tr_args_check(vm, "filter", n, type == vm->type.filter ? kw : NULL, 2, 2)) {
        return tr_undef();
    }
    Value iterator = tr_iter(vm, args[1]);
    if (tr_is_error(iterator)) {
        return iterator;
    }
    FilterObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        tr_release(vm, iterator);
        return tr_undef();
    }
    self->function = tr_retain(args[0]);
    self->iterator = iterator;
    return tr_obj(self);
}

static void filter_dealloc(VM *vm, Object *object) {
    FilterObject *self = (FilterObject *)object;
    tr_release(vm, self->function);
    tr_release(vm, self->iterator);
    tr_object_free(vm, object);
}

static void filter_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_value(((FilterObject *)object)->function, visit, context);
    tr_gc_visit_value(((FilterObject *)object)->iterator, visit, context);
}

static Value filter_next(VM *vm, ValueRef object) {
    FilterObject *self = (FilterObject *)(void *)object.o;
    bool by_truth = tr_is_none(self->function) ||
                    (self->function.tag == TAG_TYPE && self->function.o == &vm->type.bool_->base);
    for (;;) {
        Value item = tr_next_fast(vm, self->iterator);
        if (tr_is_error(item)) {
            return item;
        }
        int good;
        if (by_truth) {
            good = tr_truth(vm, item);
        } else {
            Value answer = tr_call1(vm, self->function, item);
            good = tr_is_error(answer) ? -1 : tr_truth(vm, answer);
            tr_release(vm, answer);
        }
        if (good > 0) {
            return item;
        }
        tr_release(vm, item);
        if (good < 0) {
            return tr_undef();
        }
    }
}

static const TypeSlots filter_slots = {
    .dealloc = filter_dealloc,
    .traverse = filter_traverse,
    .create = filter_create,
    .iter = tr_iter_self,
    .next = filter_next,
};

static const TypeSpec filter_spec = {
    .name = "filter",
    .instance_size = sizeof(FilterObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding "
           "those items of iterable for "
           "which function(item)\nis true. If function is None, return the items that are true.",
    .slots = &filter_slots,
};

/* ---- reversed ---- */

static Value reversed_make(VM *vm, TypeObject *type, ValueRef sequence) {
    bool found;
    ValueRef special = tr_type_lookup(vm, tr_type_of(vm, sequence), vm->name.__reversed__);
    if (tr_is_none(special)) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not reversible", sequence);
    }
    Value result = tr_call_special(vm, sequence, vm->name.__reversed__, NULL, 0, &found);
    if (found || tr_error_pending(vm)) {
        return result;
    }
    const TypeObject *class = tr_type_of(vm, sequence);
    if (!class->slots.get_item || tr_is_dict(sequence)) {
        return tr_raise(vm, vm->exc.TypeError, "'%T' object is not reversible", sequence);
    }
    int64_t length = tr_length(vm, sequence);
    if (length < 0) {
        return tr_undef();
    }
    SeqIterator *iter = tr_object_new(vm, type, type->instance_size);
    if (!iter) {
        return tr_undef();
    }
    iter->sequence = tr_retain(sequence);
    iter->index = length - 1;
    return tr_obj(iter);
}

Value tr_reversed_new(VM *vm, ValueRef sequence) {
    return reversed_make(vm, vm->type.reversed, sequence);
}

static Value reversed_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                             const KwNames *kw) {
    if (!tr_args_check(vm, "reversed", n, type == vm->type.reversed ? kw : NULL, 1, 1)) {
        return tr_undef();
    }
    return reversed_make(vm, type, args[0]);
}

static Value reversed_next(VM *vm, ValueRef self) {
    SeqIterator *iter = as_seq(self);
    if (iter->sequence.tag == TAG_UNDEF) {
        return tr_undef();
    }
    if (iter->index < 0) {
        seq_finish(vm, iter);
        return tr_undef();
    }
    Value sequence = tr_retain(iter->sequence);
    Value item = tr_get_item(vm, sequence, tr_int(iter->index));
    tr_release(vm, sequence);
    if (tr_is_error(item)) {
        return end_or_error(vm, iter);
    }
    iter->index--;
    return item;
}

static Value reversed_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const SeqIterator *iter = as_seq(args[0]);
    if (iter->sequence.tag == TAG_UNDEF) {
        return tr_int(0);
    }
    int64_t length = tr_length(vm, iter->sequence);
    if (length < 0) {
        return tr_undef();
    }
    return tr_int(length < iter->index + 1 ? 0 : iter->index + 1);
}

static const BuiltinDef reversed_methods[] = {
    {"__length_hint__(self, /)", reversed_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots reversed_slots = {
    .dealloc = seq_dealloc,
    .traverse = seq_traverse,
    .clear = seq_clear,
    .create = reversed_create,
    .iter = tr_iter_self,
    .next = reversed_next,
};

static const TypeSpec reversed_spec = {
    .name = "reversed",
    .instance_size = sizeof(SeqIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "Return a reverse iterator over the values of the given sequence.",
    .slots = &reversed_slots,
    .methods = reversed_methods,
    .text_signature = "(sequence, /)",
};

bool tr_iterators_init_types(VM *vm) {
    const struct {
        TypeObject **type;
        const TypeSpec *spec;
    } all[] = {
        {&vm->type.seq_iterator, &seq_spec},
        {&vm->type.callable_iterator, &callable_spec},
        {&vm->type.enumerate, &enumerate_spec},
        {&vm->type.zip, &zip_spec},
        {&vm->type.map, &map_spec},
        {&vm->type.filter, &filter_spec},
        {&vm->type.reversed, &reversed_spec},
    };
    for (size_t i = 0; i < TR_COUNT(all); i++) {
        *all[i].type = tr_type_new_builtin(vm, all[i].spec, NULL);
        if (!*all[i].type) {
            return false;
        }
    }
    return true;
}
