/* itertools: the iterators that transform one stream, or join a few.
 *
 * All of them are StepObjects: a source, a function, up to two more values and three numbers cover
 * what each has to remember, so they share their memory management. What a field means for a class
 * is said above its functions. */
#include "base/alloc.h"
#include "objects/generic_alias.h"
#include "objects/number.h"
#include "stdlib/itertools/itertools_impl.h"

typedef struct StepObject {
    Object base;
    Value source;   /* the iterator that is consumed; UNDEF = none (any more) */
    Value function; /* predicate, selector, ... */
    Value extra;
    Value saved;
    int64_t index, stop, step;
    bool started;
} StepObject;

static inline StepObject *as_step(ValueRef v) {
    return (StepObject *)(void *)v.o;
}

static void step_clear(VM *vm, Object *object) {
    StepObject *self = (StepObject *)object;
    tr_store(vm, &self->source, tr_undef());
    tr_store(vm, &self->function, tr_undef());
    tr_store(vm, &self->extra, tr_undef());
    tr_store(vm, &self->saved, tr_undef());
}

static void step_dealloc(VM *vm, Object *object) {
    step_clear(vm, object);
    tr_object_free(vm, object);
}

static void step_traverse(Object *object, GcVisit visit, void *context) {
    StepObject *self = (StepObject *)object;
    tr_gc_visit_value(self->source, visit, context);
    tr_gc_visit_value(self->function, visit, context);
    tr_gc_visit_value(self->extra, visit, context);
    tr_gc_visit_value(self->saved, visit, context);
}

static StepObject *step_new(VM *vm, TypeObject *type) {
    StepObject *self = tr_object_new(vm, type, type->instance_size);
    if (self) {
        self->source = self->function = self->extra = self->saved = tr_undef();
    }
    return self;
}

/* A new object whose source is iter(iterable). */
static StepObject *step_over(VM *vm, TypeObject *type, ValueRef iterable) {
    Value source = tr_iter(vm, iterable);
    if (tr_is_error(source)) {
        return NULL;
    }
    StepObject *self = step_new(vm, type);
    if (!self) {
        tr_release(vm, source);
        return NULL;
    }
    self->source = source;
    return self;
}

static Value step_value(StepObject *self) {
    return self ? tr_obj(self) : tr_undef();
}

/* Next item of the source, which is dropped at its end. */
static Value step_pull(VM *vm, StepObject *self) {
    if (self->source.tag == TAG_UNDEF) {
        return tr_undef();
    }
    Value source = tr_retain(self->source);
    Value item = tr_next_fast(vm, source);
    tr_release(vm, source);
    if (tr_is_error(item) && !tr_error_pending(vm)) {
        tr_store(vm, &self->source, tr_undef());
    }
    return item;
}

/* truth(function(item)): 1, 0, -1 */
static int ask(VM *vm, ValueRef function, ValueRef item) {
    Value answer = tr_call1(vm, function, item);
    int truth = tr_is_error(answer) ? -1 : tr_truth(vm, answer);
    tr_release(vm, answer);
    return truth;
}

/* Keywords are refused for the classes themselves; a subclass with an __init__ of its own may take
 * what it likes. */
static bool check_args(VM *vm, const TypeObject *type, const char *name, uint32_t n,
                       const KwNames *kw, uint32_t min, uint32_t max) {
    return tr_args_check(vm, name, n, type->flags & TYPE_HEAP ? NULL : kw, min, max);
}

#define STEP_SLOTS(make, advance)                                                                  \
    .dealloc = step_dealloc, .traverse = step_traverse, .clear = step_clear, .create = (make),     \
    .iter = tr_iter_self, .next = (advance)

#define STEP_SPEC(text, slot_table, method_table, document)                                        \
    {.name = (text),                                                                               \
     .instance_size = sizeof(StepObject),                                                          \
     .tag = TAG_OBJECT,                                                                            \
     .flags = TYPE_GC | TYPE_BASE,                                                                 \
     .doc = (document),                                                                            \
     .slots = &(slot_table),                                                                       \
     .methods = (method_table)}

/* ---- count: extra = next value, function = step ---- */

static bool is_number(VM *vm, ValueRef v) {
    if (tr_is_int_like(v) || tr_is_float_like(v) || tr_is_complex(v)) {
        return true;
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    return slots->unary[UN_INDEX] || slots->unary[UN_INT] || slots->unary[UN_FLOAT];
}

static Value count_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    Value slots[2];
    if (!tr_bind_arguments(vm, "count(start=0, step=1)", args, n, kw, slots)) {
        return tr_undef();
    }
    for (int i = 0; i < 2; i++) {
        if (slots[i].tag == TAG_UNDEF) {
            slots[i] = tr_int(i);
        } else if (!is_number(vm, slots[i])) {
            return tr_raise(vm, vm->exc.TypeError, "a number is required");
        }
    }
    StepObject *self = step_new(vm, type);
    if (self) {
        self->extra = tr_retain(slots[0]);
        self->function = tr_retain(slots[1]);
    }
    return step_value(self);
}

static Value count_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    Value current = self->extra;
    int64_t sum;
    if (TR_LIKELY(current.tag == TAG_INT && self->function.tag == TAG_INT) &&
        !__builtin_add_overflow(current.i, self->function.i, &sum)) {
        self->extra.i = sum;
        return current;
    }
    Value next = tr_binary(vm, BIN_ADD, current, self->function);
    if (tr_is_error(next)) {
        return next;
    }
    Value result = self->extra; /* may have moved on, if + came back here */
    self->extra = next;
    return result;
}

static Value count_repr(VM *vm, ValueRef object) {
    const StepObject *self = as_step(object);
    const char *name = tr_type_name(object.o->type);
    if (self->function.tag == TAG_INT && self->function.i == 1) {
        return tr_str_value(tr_str_format(vm, "%s(%R)", name, self->extra));
    }
    return tr_str_value(tr_str_format(vm, "%s(%R, %R)", name, self->extra, self->function));
}

static Value count_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const StepObject *self = as_step(args[0]);
    bool plain = self->function.tag == TAG_INT && self->function.i == 1;
    Value state = plain ? tr_tuple_pack(vm, 1, self->extra)
                        : tr_tuple_pack(vm, 2, self->extra, self->function);
    Value result =
        tr_is_error(state) ? state : tr_tuple_pack(vm, 2, tr_obj(args[0].o->type), state);
    tr_release(vm, state);
    return result;
}

static const BuiltinDef count_methods[] = {
    {"__reduce__(self, /)", count_reduce, "Return state information for pickling.", 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots count_slots = {STEP_SLOTS(count_create, count_next), .repr = count_repr};
static const TypeSpec count_spec =
    STEP_SPEC("itertools.count", count_slots, count_methods,
              "Return a count object whose .__next__() method returns consecutive values.");

/* ---- cycle: saved = list of the items seen, index = position in it once the source is exhausted
 * ---- */

static Value cycle_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    if (!check_args(vm, type, "cycle", n, kw, 1, 1)) {
        return tr_undef();
    }
    StepObject *self = step_over(vm, type, args[0]);
    if (!self) {
        return tr_undef();
    }
    ListObject *saved = tr_list_new(vm, 0);
    if (!saved) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    self->saved = tr_obj(saved);
    return tr_obj(self);
}

static Value cycle_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    Value item = step_pull(vm, self);
    if (tr_is_error(item) && tr_error_pending(vm)) {
        return item;
    }
    if (self->saved.tag != TAG_LIST) { /* cleared by the collector */
        return item;
    }
    ListObject *saved = tr_as_list(self->saved);
    if (!tr_is_error(item)) {
        if (!tr_list_append(vm, saved, item)) {
            tr_release(vm, item);
            return tr_undef();
        }
        return item;
    }
    if (saved->size == 0) {
        return tr_undef();
    }
    if ((size_t)self->index >= saved->size) {
        self->index = 0;
    }
    return tr_retain(tr_list_at(saved, (size_t)self->index++));
}

static const TypeSlots cycle_slots = {STEP_SLOTS(cycle_create, cycle_next)};
static const TypeSpec cycle_spec = STEP_SPEC("itertools.cycle", cycle_slots, NULL,
                                             "Return elements from the iterable until it is "
                                             "exhausted. Then repeat the sequence indefinitely.");

/* ---- repeat: extra = the object, stop = how often still, -1 = for ever ---- */

static Value repeat_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    Value slots[2];
    int64_t times = -1;
    if (!tr_bind_arguments(vm, "repeat(object, times=<unset>)", args, n, kw, slots)) {
        return tr_undef();
    }
    if (slots[1].tag != TAG_UNDEF) {
        if (!tr_to_int64(vm, slots[1], &times)) {
            return tr_undef();
        }
        times = times < 0 ? 0 : times;
    }
    StepObject *self = step_new(vm, type);
    if (self) {
        self->extra = tr_retain(slots[0]);
        self->stop = times;
    }
    return step_value(self);
}

static Value repeat_next(VM *vm, ValueRef object) {
    (void)vm;
    StepObject *self = as_step(object);
    if (self->stop == 0) {
        return tr_undef();
    }
    if (self->stop > 0) {
        self->stop--;
    }
    return tr_retain(self->extra);
}

static Value repeat_repr(VM *vm, ValueRef object) {
    const StepObject *self = as_step(object);
    const char *name = tr_type_name(object.o->type);
    if (self->stop < 0) {
        return tr_str_value(tr_str_format(vm, "%s(%R)", name, self->extra));
    }
    return tr_str_value(
        tr_str_format(vm, "%s(%R, %lld)", name, self->extra, (long long)self->stop));
}

static Value repeat_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (as_step(args[0])->stop < 0) {
        return tr_raise(vm, vm->exc.TypeError, "len() of unsized object");
    }
    return tr_int(as_step(args[0])->stop);
}

static const BuiltinDef repeat_methods[] = {
    {"__length_hint__(self, /)", repeat_length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots repeat_slots = {STEP_SLOTS(repeat_create, repeat_next), .repr = repeat_repr};
static const TypeSpec repeat_spec =
    STEP_SPEC("itertools.repeat", repeat_slots, repeat_methods,
              "repeat(object [,times]) -> create an iterator which returns the object\nfor the "
              "specified number of times.  "
              "If not specified, returns the object\nendlessly.");

/* ---- chain: source = iterator over the iterables, extra = the one in use ---- */

static Value chain_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    if (kw && kw->count && !(type->flags & TYPE_HEAP)) {
        return tr_raise(vm, vm->exc.TypeError, "chain() takes no keyword arguments");
    }
    TupleObject *iterables = tr_tuple_from_array(vm, args, n);
    StepObject *self = iterables ? step_over(vm, type, tr_obj(iterables)) : NULL;
    tr_object_release(vm, iterables);
    return step_value(self);
}

static Value chain_from_iterable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return step_value(step_over(vm, (TypeObject *)(void *)args[0].o, args[1]));
}

static Value chain_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    for (;;) {
        if (self->extra.tag == TAG_UNDEF) {
            Value iterable = step_pull(vm, self);
            if (tr_is_error(iterable)) {
                if (tr_error_pending(vm)) {
                    tr_store(vm, &self->source, tr_undef());
                }
                return iterable;
            }
            Value iterator = tr_iter(vm, iterable);
            tr_release(vm, iterable);
            if (tr_is_error(iterator)) {
                tr_store(vm, &self->source, tr_undef());
                return iterator;
            }
            tr_store(vm, &self->extra, iterator);
        }
        Value active = tr_retain(self->extra);
        Value item = tr_next_fast(vm, active);
        tr_release(vm, active);
        if (!tr_is_error(item) || tr_error_pending(vm)) {
            return item;
        }
        tr_store(vm, &self->extra, tr_undef());
    }
}

static const BuiltinDef chain_methods[] = {
    {"from_iterable(cls, iterable, /)", chain_from_iterable,
     "Alternative chain() constructor taking a single iterable argument that evaluates lazily.",
     BUILTIN_CLASS},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
static const TypeSlots chain_slots = {STEP_SLOTS(chain_create, chain_next)};
static const TypeSpec chain_spec =
    STEP_SPEC("itertools.chain", chain_slots, chain_methods,
              "chain(*iterables) --> chain object\n\nReturn a chain object whose .__next__() "
              "method returns elements from "
              "the\nfirst iterable until it is exhausted, then elements from the next\niterable, "
              "until all of the "
              "iterables are exhausted.");

/* ---- compress: extra = iterator over the selectors ---- */

static Value compress_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                             const KwNames *kw) {
    Value slots[2];
    if (!tr_bind_arguments(vm, "compress(data, selectors)", args, n, kw, slots)) {
        return tr_undef();
    }
    StepObject *self = step_over(vm, type, slots[0]);
    if (!self) {
        return tr_undef();
    }
    self->extra = tr_iter(vm, slots[1]);
    if (tr_is_error(self->extra)) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    return tr_obj(self);
}

static Value compress_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    for (;;) {
        Value item = step_pull(vm, self);
        if (tr_is_error(item)) {
            return item;
        }
        Value selector = self->extra.tag == TAG_UNDEF ? tr_undef() : tr_next(vm, self->extra);
        int wanted = tr_is_error(selector) ? -1 : tr_truth(vm, selector);
        tr_release(vm, selector);
        if (wanted > 0) {
            return item;
        }
        tr_release(vm, item);
        if (wanted < 0) {
            return tr_undef();
        }
    }
}

static const TypeSlots compress_slots = {STEP_SLOTS(compress_create, compress_next)};
static const TypeSpec compress_spec =
    STEP_SPEC("itertools.compress", compress_slots, NULL,
              "Return data elements corresponding to true selector elements.\n\nForms a shorter "
              "iterator from selected data "
              "elements using the selectors to\nchoose the data elements.");

/* ---- dropwhile, takewhile, filterfalse, starmap: function and source; started = the condition has
 * turned ---- */

static Value function_create(VM *vm, TypeObject *type, const char *name, const Value *args,
                             uint32_t n, const KwNames *kw) {
    if (!check_args(vm, type, name, n, kw, 2, 2)) {
        return tr_undef();
    }
    StepObject *self = step_over(vm, type, args[1]);
    if (self) {
        self->function = tr_retain(args[0]);
    }
    return step_value(self);
}

static Value dropwhile_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    return function_create(vm, type, "dropwhile", args, n, kw);
}

static Value dropwhile_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    for (;;) {
        Value item = step_pull(vm, self);
        if (tr_is_error(item) || self->started) {
            return item;
        }
        int drop = ask(vm, self->function, item);
        if (drop == 0) {
            self->started = true;
            return item;
        }
        tr_release(vm, item);
        if (drop < 0) {
            return tr_undef();
        }
    }
}

static Value takewhile_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    return function_create(vm, type, "takewhile", args, n, kw);
}

static Value takewhile_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    if (self->started) {
        return tr_undef();
    }
    Value item = step_pull(vm, self);
    if (tr_is_error(item)) {
        return item;
    }
    int take = ask(vm, self->function, item);
    if (take > 0) {
        return item;
    }
    tr_release(vm, item);
    self->started = self->started || take == 0;
    return tr_undef();
}

static Value filterfalse_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                const KwNames *kw) {
    return function_create(vm, type, "filterfalse", args, n, kw);
}

static Value filterfalse_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    bool by_truth = tr_is_none(self->function) ||
                    (self->function.tag == TAG_TYPE && self->function.o == &vm->type.bool_->base);
    for (;;) {
        Value item = step_pull(vm, self);
        if (tr_is_error(item)) {
            return item;
        }
        int good = by_truth ? tr_truth(vm, item) : ask(vm, self->function, item);
        if (good == 0) {
            return item;
        }
        tr_release(vm, item);
        if (good < 0) {
            return tr_undef();
        }
    }
}

static Value starmap_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    return function_create(vm, type, "starmap", args, n, kw);
}

static Value starmap_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    Value item = step_pull(vm, self);
    if (tr_is_error(item)) {
        return item;
    }
    Value arguments = tr_tuple_from(vm, item);
    tr_release(vm, item);
    if (tr_is_error(arguments)) {
        return arguments;
    }
    const TupleObject *tuple = tr_as_tuple(arguments);
    Value result = tr_call(vm, self->function, tuple->items, (uint32_t)tuple->size, NULL);
    tr_release(vm, arguments);
    return result;
}

static const TypeSlots dropwhile_slots = {STEP_SLOTS(dropwhile_create, dropwhile_next)};
static const TypeSlots takewhile_slots = {STEP_SLOTS(takewhile_create, takewhile_next)};
static const TypeSlots filterfalse_slots = {STEP_SLOTS(filterfalse_create, filterfalse_next)};
static const TypeSlots starmap_slots = {STEP_SLOTS(starmap_create, starmap_next)};
static const TypeSpec dropwhile_spec =
    STEP_SPEC("itertools.dropwhile", dropwhile_slots, NULL,
              "Drop items from the iterable while predicate(item) is true.\n\n"
              "Afterwards, return every element until the iterable is exhausted.");
static const TypeSpec takewhile_spec =
    STEP_SPEC("itertools.takewhile", takewhile_slots, NULL,
              "Return successive entries from an iterable as long as the predicate evaluates to "
              "true for each entry.");
static const TypeSpec filterfalse_spec =
    STEP_SPEC("itertools.filterfalse", filterfalse_slots, NULL,
              "Return those items of iterable for which function(item) is false.\n\n"
              "If function is None, return the items that are false.");
static const TypeSpec starmap_spec =
    STEP_SPEC("itertools.starmap", starmap_slots, NULL,
              "Return an iterator whose values are returned from the function evaluated with an "
              "argument tuple taken from "
              "the given sequence.");

/* ---- islice: index = items consumed, stop = end or -1, step; extra unused ---- */

/* An optional position: *out is `fallback` for None, -1 for what is no index at all. */
static void islice_bound(VM *vm, ValueRef v, int64_t fallback, int64_t *out) {
    *out = fallback;
    if (!tr_is_none(v) && !tr_to_index(vm, v, out)) {
        tr_error_clear(vm);
        *out = -1;
    }
}

static Value islice_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    int64_t start = 0;
    int64_t stop;
    int64_t step = 1;
    if (!check_args(vm, type, "islice", n, kw, 2, 4)) {
        return tr_undef();
    }
    ValueRef end = args[n == 2 ? 1 : 2];
    if (n > 2) {
        islice_bound(vm, args[1], 0, &start);
    }
    islice_bound(vm, end, -1, &stop);
    if (stop == -1 && !tr_is_none(end)) {
        return tr_raise(
            vm, vm->exc.ValueError,
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    if (start < 0 || stop < -1) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    if (n == 4) {
        islice_bound(vm, args[3], 1, &step);
    }
    if (step < 1) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Step for islice() must be a positive integer or None.");
    }
    StepObject *self = step_over(vm, type, args[0]);
    if (self) {
        self->extra = tr_int(start); /* next position to give */
        self->stop = stop;
        self->step = step;
    }
    return step_value(self);
}

static Value islice_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    int64_t wanted = self->extra.i;
    if (self->source.tag == TAG_UNDEF) {
        return tr_undef();
    }
    while (self->index < wanted) {
        Value skipped = step_pull(vm, self);
        if (tr_is_error(skipped)) {
            return skipped;
        }
        tr_release(vm, skipped);
        self->index++;
    }
    if (self->stop >= 0 && self->index >= self->stop) {
        tr_store(vm, &self->source, tr_undef());
        return tr_undef();
    }
    Value item = step_pull(vm, self);
    if (tr_is_error(item)) {
        return item;
    }
    self->index++;
    int64_t next;
    if (__builtin_add_overflow(wanted, self->step, &next) ||
        (self->stop >= 0 && next > self->stop)) {
        next = self->stop >= 0 ? self->stop : INT64_MAX;
    }
    self->extra.i = next;
    return item;
}

static const TypeSlots islice_slots = {STEP_SLOTS(islice_create, islice_next)};
static const TypeSpec islice_spec =
    STEP_SPEC("itertools.islice", islice_slots, NULL,
              "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> "
              "islice object\n\n"
              "Return an iterator whose next() method returns selected values from an\niterable.");

/* ---- accumulate: function (UNDEF = +), extra = total so far (UNDEF = none), saved = initial
 * (UNDEF = given or none) ---- */

static Value accumulate_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                               const KwNames *kw) {
    Value slots[3];
    if (!tr_bind_arguments(vm, "accumulate(iterable, func=None, *, initial=None)", args, n, kw,
                           slots)) {
        return tr_undef();
    }
    StepObject *self = step_over(vm, type, slots[0]);
    if (self) {
        self->function = tr_is_none(slots[1]) ? tr_undef() : tr_retain(slots[1]);
        self->saved = tr_is_none(slots[2]) ? tr_undef() : tr_retain(slots[2]);
    }
    return step_value(self);
}

static Value accumulate_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    if (self->saved.tag != TAG_UNDEF) {
        Value initial = self->saved;
        self->saved = tr_undef();
        tr_store(vm, &self->extra, tr_retain(initial));
        return initial;
    }
    Value item = step_pull(vm, self);
    if (tr_is_error(item)) {
        return item;
    }
    if (self->extra.tag == TAG_UNDEF) {
        tr_store(vm, &self->extra, tr_retain(item));
        return item;
    }
    Value total = self->function.tag == TAG_UNDEF ? tr_binary(vm, BIN_ADD, self->extra, item)
                                                  : tr_call2(vm, self->function, self->extra, item);
    tr_release(vm, item);
    if (!tr_is_error(total)) {
        tr_store(vm, &self->extra, tr_retain(total));
    }
    return total;
}

static const TypeSlots accumulate_slots = {STEP_SLOTS(accumulate_create, accumulate_next)};
static const TypeSpec accumulate_spec =
    STEP_SPEC("itertools.accumulate", accumulate_slots, NULL,
              "Return series of accumulated sums (or other binary function results).");

/* ---- pairwise: extra = the item before ---- */

static Value pairwise_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                             const KwNames *kw) {
    if (!check_args(vm, type, "pairwise", n, kw, 1, 1)) {
        return tr_undef();
    }
    return step_value(step_over(vm, type, args[0]));
}

static Value pairwise_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    if (self->extra.tag == TAG_UNDEF) {
        Value first = step_pull(vm, self);
        if (tr_is_error(first)) {
            return first;
        }
        tr_store(vm, &self->extra, first);
    }
    Value old = tr_retain(self->extra);
    Value item = step_pull(vm, self);
    if (tr_is_error(item)) {
        tr_release(vm, old);
        tr_store(vm, &self->extra, tr_undef());
        return item;
    }
    Value pair = tr_tuple_pack(vm, 2, old, item);
    tr_release(vm, old);
    tr_store(vm, &self->extra, item);
    return pair;
}

static const TypeSlots pairwise_slots = {STEP_SLOTS(pairwise_create, pairwise_next)};
static const TypeSpec pairwise_spec =
    STEP_SPEC("itertools.pairwise", pairwise_slots, NULL,
              "Return an iterator of overlapping pairs taken from the input iterator.\n\n"
              "    s -> (s0,s1), (s1,s2), (s2, s3), ...");

/* ---- zip_longest: saved = list of iterators (None = exhausted), extra = fill value, index = how
 * many still run ---- */

static Value zip_longest_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                const KwNames *kw) {
    ValueRef fill = tr_none();
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!tr_str_equals_cstr(kw->names[i], "fillvalue")) {
            return tr_raise(vm, vm->exc.TypeError,
                            "zip_longest() got an unexpected keyword argument");
        }
        fill = args[n + i];
    }
    StepObject *self = step_new(vm, type);
    ListObject *iterators = self ? tr_list_new(vm, n) : NULL;
    if (!iterators) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    self->saved = tr_obj(iterators);
    self->extra = tr_retain(fill);
    self->index = n;
    for (uint32_t i = 0; i < n; i++) {
        Value iterator = tr_iter(vm, args[i]);
        if (tr_is_error(iterator) || !tr_list_append_take(vm, iterators, iterator)) {
            tr_object_release(vm, self);
            return tr_undef();
        }
    }
    return tr_obj(self);
}

static Value zip_longest_next(VM *vm, ValueRef object) {
    StepObject *self = as_step(object);
    if (self->saved.tag != TAG_LIST || self->index == 0) {
        return tr_undef();
    }
    ListObject *iterators = tr_as_list(self->saved);
    size_t count = iterators->size;
    TupleObject *items = tr_tuple_new(vm, count);
    for (size_t i = 0; items && i < count; i++) {
        ValueRef iterator = tr_list_at(iterators, i);
        Value item = tr_undef();
        if (!tr_is_none(iterator)) {
            tr_retain(iterator);
            item = tr_next(vm, iterator);
            tr_release(vm, iterator);
            if (tr_is_error(item)) {
                bool failed = tr_error_pending(vm);
                if (failed) {
                    self->index = 0;
                } else {
                    self->index--;
                    failed = self->index == 0 || !tr_list_set(vm, iterators, i, tr_none());
                }
                if (failed) {
                    tr_object_release(vm, items);
                    return tr_undef();
                }
            }
        }
        items->items[i] = tr_is_error(item) ? tr_retain(self->extra) : item;
    }
    return items ? tr_obj(items) : tr_undef();
}

static const TypeSlots zip_longest_slots = {STEP_SLOTS(zip_longest_create, zip_longest_next)};
static const TypeSpec zip_longest_spec =
    STEP_SPEC("itertools.zip_longest", zip_longest_slots, NULL,
              "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object\n\n"
              "Return a zip_longest object whose .__next__() method returns a tuple where\nthe "
              "i-th element comes from the "
              "i-th iterable argument.  The .__next__()\nmethod continues until the longest "
              "iterable in the argument "
              "sequence\nis exhausted and then it raises StopIteration.  When the shorter "
              "iterables\nare exhausted, the "
              "fillvalue is substituted in their place.  The fillvalue\ndefaults to None or can be "
              "specified by a keyword "
              "argument.");

bool tr_itertools_add_simple(VM *vm, ModuleObject *module) {
    static const TypeSpec *const all[] = {
        &count_spec,      &cycle_spec,     &repeat_spec,      &chain_spec,   &compress_spec,
        &dropwhile_spec,  &takewhile_spec, &filterfalse_spec, &starmap_spec, &islice_spec,
        &accumulate_spec, &pairwise_spec,  &zip_longest_spec,
    };
    for (size_t i = 0; i < TR_COUNT(all); i++) {
        if (!tr_module_make_type(vm, module, all[i])) {
            return false;
        }
    }
    return true;
}
