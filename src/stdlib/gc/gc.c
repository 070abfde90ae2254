/* The module gc: collect, enable and disable, and a look at what the collector sees.
 *
 * There is one generation only: functions that take one check its number and do the same for all.
 * collect() also runs the finalizers of what it finds and collects again, so that garbage with
 * `__del__` is gone when it returns, as in CPython. */
#include "stdlib/gc/gc.h"

#include "objects/internal.h"
#include "objects/object.h"
#include "objects/seq.h"

#define ARGS VM *vm, const Value *args, uint32_t n, const KwNames *kw

static bool check_generation(VM *vm, ValueRef v) {
    int64_t generation = 2;
    if (v.tag != TAG_UNDEF && !tr_to_int64(vm, v, &generation)) {
        return false;
    }
    if (generation < 0 || generation > 2) {
        tr_raise(vm, vm->exc.ValueError, "invalid generation");
        return false;
    }
    return true;
}

static Value gc_collect(ARGS) {
    (void)n, (void)kw;
    if (!check_generation(vm, args[0])) {
        return tr_undef();
    }
    int64_t found = tr_gc_collect(vm);
    /* Finalizers may make new garbage, or keep the old alive; a few rounds settle it. */
    for (int round = 0; round < 4 && vm->finalize_count; round++) {
        tr_run_finalizers(vm);
        tr_gc_collect(vm);
    }
    return tr_int(found);
}

static Value gc_enable(ARGS) {
    (void)args, (void)n, (void)kw;
    vm->gc_enabled = true;
    return tr_none();
}

static Value gc_disable(ARGS) {
    (void)args, (void)n, (void)kw;
    vm->gc_enabled = false;
    return tr_none();
}

static Value gc_isenabled(ARGS) {
    (void)args, (void)n, (void)kw;
    return tr_bool(vm->gc_enabled);
}

static Value gc_get_count(ARGS) {
    (void)args, (void)n, (void)kw;
    return tr_tuple_pack(vm, 3, tr_int((int64_t)vm->gc_allocated), tr_int(0), tr_int(0));
}

static Value gc_get_threshold(ARGS) {
    (void)args, (void)n, (void)kw;
    return tr_tuple_pack(vm, 3, tr_int((int64_t)vm->gc_threshold), tr_int(10), tr_int(10));
}

static Value gc_set_threshold(ARGS) {
    (void)kw;
    int64_t threshold;
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "set_threshold expected at least 1 argument, got 0");
    }
    if (!tr_to_int64(vm, args[0], &threshold)) {
        return tr_undef();
    }
    if (threshold <= 0) { /* in CPython, too, 0 turns the collector off */
        vm->gc_enabled = false;
    } else {
        vm->gc_threshold = (uint64_t)threshold;
    }
    return tr_none();
}

static Value gc_is_tracked(ARGS) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(tr_is_heap(args[0]) && (args[0].o->type->flags & TYPE_GC));
}

static Value gc_is_finalized(ARGS) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(tr_is_heap(args[0]) && (args[0].o->flags & OBJ_FINALIZED));
}

typedef struct Gather {
    ListObject *list;
    const Value *wanted; /* get_referrers: what is looked for */
    uint32_t wanted_count;
    bool found, failed;
    VM *vm;
} Gather;

static void add_member(Object *member, void *context) {
    Gather *gather = context;
    gather->failed = gather->failed || !tr_list_append(gather->vm, gather->list, tr_obj(member));
}

static Value gc_get_referents(ARGS) {
    (void)kw;
    Gather gather = {.list = tr_list_new(vm, 0), .vm = vm};
    if (!gather.list) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < n; i++) {
        if (tr_is_heap(args[i]) && args[i].o->type->slots.traverse) {
            args[i].o->type->slots.traverse(args[i].o, add_member, &gather);
        }
    }
    if (gather.failed) {
        tr_object_release(vm, gather.list);
        return tr_undef();
    }
    return tr_obj(gather.list);
}

static void look_for(Object *member, void *context) {
    Gather *gather = context;
    for (uint32_t i = 0; i < gather->wanted_count; i++) {
        gather->found = gather->found || gather->wanted[i].o == member;
    }
}

/* Is this an object that a program may hold: no shape, nothing half-made, not the list being
 * filled? */
static bool is_presentable(VM *vm, const Gather *gather, const Object *object) {
    (void)vm;
    return object != &gather->list->base && object->rc > 0 && object->type->name &&
           object->type->mro;
}

static void each_referrer(VM *vm, Object *object, void *context) {
    Gather *gather = context;
    if (gather->failed || !object->type->slots.traverse || !is_presentable(vm, gather, object)) {
        return;
    }
    gather->found = false;
    object->type->slots.traverse(object, look_for, gather);
    if (gather->found) {
        add_member(object, gather);
    }
}

static Value gc_get_referrers(ARGS) {
    (void)kw;
    Gather gather = {.list = tr_list_new(vm, 64), .wanted = args, .wanted_count = n, .vm = vm};
    if (!gather.list) {
        return tr_undef();
    }
    tr_object_each_gc(vm, each_referrer, &gather);
    if (gather.failed) {
        tr_object_release(vm, gather.list);
        return tr_undef();
    }
    return tr_obj(gather.list);
}

static void each_object(VM *vm, Object *object, void *context) {
    Gather *gather = context;
    if (!gather->failed && is_presentable(vm, gather, object)) {
        add_member(object, gather);
    }
}

static Value gc_get_objects(ARGS) {
    (void)args, (void)n, (void)kw;
    Gather gather = {.list = tr_list_new(vm, 4096), .vm = vm};
    if (!gather.list) {
        return tr_undef();
    }
    tr_object_each_gc(vm, each_object, &gather);
    if (gather.failed) {
        tr_object_release(vm, gather.list);
        return tr_undef();
    }
    return tr_obj(gather.list);
}

static Value gc_nothing(ARGS) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_none();
}

static Value gc_zero(ARGS) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_int(0);
}

static const BuiltinDef functions[] = {
    {"collect(generation=2)", gc_collect,
     "Run the garbage collector.\n\nThe number of unreachable objects is returned.", 0},
    {"enable()", gc_enable, "Enable automatic garbage collection.", 0},
    {"disable()", gc_disable, "Disable automatic garbage collection.", 0},
    {"isenabled()", gc_isenabled, "Returns true if automatic garbage collection is enabled.", 0},
    {"get_count()", gc_get_count, "Return a three-tuple of the current collection counts.", 0},
    {"get_threshold()", gc_get_threshold, "Return the current collection thresholds.", 0},
    {"set_threshold(threshold0, threshold1=<unset>, threshold2=<unset>, /)", gc_set_threshold,
     "Sets the collection threshold. Setting threshold0 to zero disables collection.", BUILTIN_RAW},
    {"is_tracked(obj, /)", gc_is_tracked,
     "Returns true if the object is tracked by the garbage collector.", 0},
    {"is_finalized(obj, /)", gc_is_finalized,
     "Returns true if the object has been already finalized by the GC.", 0},
    {"get_referents(*objs)", gc_get_referents,
     "Return the list of objects that are directly referred to by objs.", 0},
    {"get_referrers(*objs)", gc_get_referrers,
     "Return the list of objects that directly refer to any of objs.", 0},
    {"get_objects(generation=None)", gc_get_objects,
     "Return a list of objects tracked by the collector (excluding the list returned).", 0},
    {"freeze()", gc_nothing, "Has no effect: there is one generation only.", 0},
    {"unfreeze()", gc_nothing, "Has no effect: there is one generation only.", 0},
    {"get_freeze_count()", gc_zero,
     "Return the number of objects in the permanent generation: none.", 0},
    {"set_debug(flags, /)", gc_nothing, "Has no effect: the collector prints nothing.", 0},
    {"get_debug()", gc_zero, "Get the garbage collection debugging flags: none.", 0},
    {NULL, NULL, NULL, 0},
};

static bool add_list(VM *vm, ModuleObject *module, const char *name) {
    ListObject *list = tr_list_new(vm, 0);
    return list && tr_module_add(vm, module, name, tr_obj(list));
}

ModuleObject *tr_gc_module_new(VM *vm) {
    static const struct {
        const char *name;
        int value;
    } flags[] = {{"DEBUG_STATS", 1},
                 {"DEBUG_COLLECTABLE", 2},
                 {"DEBUG_UNCOLLECTABLE", 4},
                 {"DEBUG_SAVEALL", 32},
                 {"DEBUG_LEAK", 38}};
    ModuleObject *module = tr_module_new(vm, "gc");
    bool ok = module && tr_module_add_functions(vm, module, functions) &&
              add_list(vm, module, "garbage") && add_list(vm, module, "callbacks");
    for (size_t i = 0; ok && i < TR_COUNT(flags); i++) {
        ok = tr_module_add(vm, module, flags[i].name, tr_int(flags[i].value));
    }
    if (!ok) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
