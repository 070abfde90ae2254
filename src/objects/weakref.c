/* Weak references.
 *
 * The VM keeps a hash table from object address to the list of its references; OBJ_WEAK in the object's header says that there is an entry.
 * When the object dies, its references are cleared at once and those with a callback are queued; the callbacks run between
 * instructions, newest reference first. Without callback, one reference object per target is shared, as in CPython. */
#include "base/alloc.h"
#include "objects/function.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/weakref.h"

typedef struct WeakRef {
    Object base;
    Object *target;    /* borrowed; NULL once dead */
    Value callback;    /* UNDEF = none */
    int64_t hash;      /* of the target, if asked while it lived */
    bool hashed;
    struct WeakRef *next; /* references to the same target, newest first */
    struct WeakRef *previous;
} WeakRef;

typedef struct WeakEntry {
    Object *target; /* NULL = empty, TOMB = deleted */
    WeakRef *first;
} WeakEntry;

struct WeakTable {
    WeakEntry *entries;
    size_t capacity; /* power of two */
    size_t used;     /* deleted ones included */
};

static Object tomb;

static size_t slot_of(const struct WeakTable *table, const Object *target) {
    return ((uintptr_t)target >> 4) * 0x9e3779b1u & (table->capacity - 1);
}

static WeakEntry *find(const struct WeakTable *table, const Object *target) {
    if (!table || !table->capacity) {
        return NULL;
    }
    for (size_t i = slot_of(table, target);; i = (i + 1) & (table->capacity - 1)) {
        WeakEntry *entry = &table->entries[i];
        if (!entry->target) {
            return NULL;
        }
        if (entry->target == target) {
            return entry;
        }
    }
}

static bool grow(struct WeakTable *table) {
    size_t live = 0;
    for (size_t i = 0; i < table->capacity; i++) {
        live += table->entries[i].target && table->entries[i].target != &tomb;
    }
    size_t capacity = 16;
    while (capacity < live * 3) {
        capacity *= 2;
    }
    WeakEntry *entries = tr_calloc(capacity, sizeof *entries);
    if (!entries) {
        return false;
    }
    struct WeakTable fresh = {entries, capacity, 0};
    for (size_t i = 0; i < table->capacity; i++) {
        WeakEntry *entry = &table->entries[i];
        if (entry->target && entry->target != &tomb) {
            size_t at = slot_of(&fresh, entry->target);
            while (entries[at].target) {
                at = (at + 1) & (capacity - 1);
            }
            entries[at] = *entry;
            fresh.used++;
        }
    }
    tr_free(table->entries);
    *table = fresh;
    return true;
}

static WeakEntry *find_or_add(VM *vm, Object *target) {
    if (!vm->weak && !(vm->weak = tr_calloc(1, sizeof *vm->weak))) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    struct WeakTable *table = vm->weak;
    WeakEntry *entry = find(table, target);
    if (entry) {
        return entry;
    }
    if ((table->used + 1) * 4 > table->capacity * 3 && !grow(table)) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    size_t at = slot_of(table, target);
    while (table->entries[at].target) {
        at = (at + 1) & (table->capacity - 1);
    }
    table->entries[at] = (WeakEntry){target, NULL};
    table->used++;
    return &table->entries[at];
}

static void unlink_ref(VM *vm, WeakRef *ref) {
    if (!ref->target) {
        return;
    }
    WeakEntry *entry = find(vm->weak, ref->target);
    if (ref->previous) {
        ref->previous->next = ref->next;
    } else if (entry) {
        entry->first = ref->next;
    }
    if (ref->next) {
        ref->next->previous = ref->previous;
    }
    if (entry && !entry->first) {
        ref->target->flags &= (uint16_t)~OBJ_WEAK;
        entry->target = &tomb;
    }
    ref->target = NULL;
    ref->next = ref->previous = NULL;
}

void tr_weak_object_dies(VM *vm, Object *object) {
    WeakEntry *entry = find(vm->weak, object);
    if (!entry) {
        return;
    }
    WeakRef *ref = entry->first;
    entry->target = &tomb;
    entry->first = NULL;
    object->flags &= (uint16_t)~OBJ_WEAK;
    while (ref) {
        WeakRef *next = ref->next;
        ref->target = NULL;
        ref->next = ref->previous = NULL;
        if (!tr_is_undef(ref->callback)) {
            tr_object_retain(ref);
            if (!tr_object_queue_finalizer(vm, &ref->base)) {
                tr_object_release(vm, ref);
            }
        }
        ref = next;
    }
}

void tr_weak_run_callback(VM *vm, Object *object) {
    WeakRef *ref = (WeakRef *)(void *)object;
    Value callback = ref->callback;
    if (tr_is_undef(callback)) {
        return; /* the reference was garbage too: the collector has cleared it since it was queued */
    }
    ref->callback = tr_undef();
    Value result = tr_call1(vm, callback, tr_obj(ref));
    if (tr_is_error(result)) {
        tr_error_unraisable(vm, "", callback);
    }
    tr_release(vm, result);
    tr_release(vm, callback);
}

void tr_weak_table_free(VM *vm) {
    if (vm->weak) {
        tr_free(vm->weak->entries);
        tr_free(vm->weak);
        vm->weak = NULL;
    }
}

static bool can_be_weak(VM *vm, ValueRef v) {
    switch (v.tag) {
    case TAG_INSTANCE:
    case TAG_FUNCTION:
    case TAG_TYPE:
    case TAG_SET:
    case TAG_FROZENSET:
    case TAG_GENERATOR:
    case TAG_MODULE:
    case TAG_METHOD:
    case TAG_CODE:
    case TAG_BUILTIN:
    case TAG_STRUCT:
        return true;
    case TAG_OBJECT:
        return (v.o->type->flags & TYPE_HEAP) ? !(v.o->type->flags & (TYPE_IS_INT | TYPE_IS_TUPLE)) || (v.o->type->flags & TYPE_HAS_DICT)
                                              : v.o->type != vm->type.weakref && v.o->type != vm->type.weakproxy;
    default:
        return false;
    }
}

static Value ref_new(VM *vm, TypeObject *type, ValueRef target, ValueRef callback) {
    if (!can_be_weak(vm, target)) {
        return tr_raise(vm, vm->exc.TypeError, "cannot create weak reference to '%T' object", target);
    }
    WeakEntry *entry = find_or_add(vm, target.o);
    if (!entry) {
        return tr_undef();
    }
    bool plain = tr_is_none(callback) || tr_is_undef(callback);
    if (plain && (type == vm->type.weakref || type == vm->type.weakproxy)) {
        for (WeakRef *ref = entry->first; ref; ref = ref->next) {
            if (ref->base.type == type && tr_is_undef(ref->callback)) {
                return tr_obj_retained(ref);
            }
        }
    }
    WeakRef *ref = tr_object_new(vm, type, type->instance_size);
    if (!ref) {
        if (!entry->first) {
            entry->target = &tomb;
        }
        return tr_undef();
    }
    ref->callback = plain ? tr_undef() : tr_retain(callback);
    ref->target = target.o;
    ref->next = entry->first;
    if (entry->first) {
        entry->first->previous = ref;
    }
    entry->first = ref;
    target.o->flags |= OBJ_WEAK;
    return tr_obj(ref);
}

static WeakRef *as_ref(ValueRef v) {
    return (WeakRef *)(void *)v.o;
}

Value tr_weakref_get(ValueRef ref) { /* owned; None if dead */
    return as_ref(ref)->target ? tr_obj_retained(as_ref(ref)->target) : tr_none();
}

static void ref_dealloc(VM *vm, Object *self) {
    WeakRef *ref = (WeakRef *)(void *)self;
    unlink_ref(vm, ref);
    tr_release(vm, ref->callback);
    tr_object_free(vm, self);
}

static void ref_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((WeakRef *)(void *)self)->callback, visit, context);
}

static void ref_clear(VM *vm, Object *self) {
    WeakRef *ref = (WeakRef *)(void *)self;
    unlink_ref(vm, ref);
    tr_store(vm, &ref->callback, tr_undef());
}

static Value ref_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n < 1 || n > 2) {
        if (type == vm->type.weakref || n < 1) {
            return tr_raise(vm, vm->exc.TypeError, "__new__ expected at %s %u argument%s, got %u",
                            n < 1 ? "least" : "most", n < 1 ? 1u : 2u, n < 1 ? "" : "s", n);
        }
    }
    return ref_new(vm, type, args[0], n > 1 ? args[1] : tr_undef());
}

static bool ref_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw;
    return true;
}

static Value ref_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args;
    if (n || (kw && kw->count)) {
        return tr_raise(vm, vm->exc.TypeError, "__call__() takes 0 positional arguments but %u were given", n);
    }
    return tr_weakref_get(self);
}

static Value ref_repr(VM *vm, ValueRef self) {
    WeakRef *ref = as_ref(self);
    if (!ref->target) {
        return tr_str_value(tr_str_format(vm, "<weakref at %p; dead>", (void *)ref));
    }
    return tr_str_value(tr_str_format(vm, "<weakref at %p; to '%N' at %p>", (void *)ref, ref->target->type,
                                      (void *)ref->target));
}

static bool ref_hash(VM *vm, ValueRef self, int64_t *out) {
    WeakRef *ref = as_ref(self);
    if (!ref->hashed) {
        if (!ref->target) {
            return tr_raise(vm, vm->exc.TypeError, "weak object has gone away"), false;
        }
        Value target = tr_obj_retained(ref->target);
        bool ok = tr_hash(vm, target, &ref->hash);
        tr_release(vm, target);
        if (!ok) {
            return false;
        }
        ref->hashed = true;
    }
    *out = ref->hash;
    return true;
}

static Value ref_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !tr_has_type(vm, right, vm->type.weakref)) {
        return tr_not_implemented();
    }
    Object *a = as_ref(left)->target, *b = as_ref(right)->target;
    if (!a || !b) {
        return tr_bool((left.o == right.o) == (op == CMP_EQ));
    }
    Value x = tr_obj_retained(a), y = tr_obj_retained(b);
    Value result = tr_compare(vm, x, y, op);
    tr_release(vm, x);
    tr_release(vm, y);
    return result;
}

static Value ref_callback(VM *vm, ValueRef self) {
    (void)vm;
    return tr_is_undef(as_ref(self)->callback) ? tr_none() : tr_retain(as_ref(self)->callback);
}

static const GetSetDef ref_getsets[] = {
    {"__callback__", ref_callback, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots ref_slots = {
    .dealloc = ref_dealloc,
    .traverse = ref_traverse,
    .clear = ref_clear,
    .create = ref_create,
    .init = ref_init,
    .repr = ref_repr,
    .call = ref_call,
    .hash = ref_hash,
    .compare = ref_compare,
};
static const TypeSpec ref_spec = {
    .name = "weakref.ReferenceType",
    .instance_size = sizeof(WeakRef),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .slots = &ref_slots,
    .getsets = ref_getsets,
};

/* ---- proxy: forwards operations to the target ---- */

static bool target_of(VM *vm, ValueRef v, Value *out) { /* owned */
    if (v.tag == TAG_OBJECT && v.o->type == vm->type.weakproxy) {
        if (!as_ref(v)->target) {
            return tr_raise(vm, vm->exc.ReferenceError, "weakly-referenced object no longer exists"), false;
        }
        *out = tr_obj_retained(as_ref(v)->target);
    } else {
        *out = tr_retain(v);
    }
    return true;
}

#define PROXY_UNARY(fn, call)                                                                      \
    static Value fn(VM *vm, ValueRef self) {                                                       \
        Value target;                                                                              \
        if (!target_of(vm, self, &target)) {                                                       \
            return tr_undef();                                                                     \
        }                                                                                          \
        Value result = call;                                                                       \
        tr_release(vm, target);                                                                    \
        return result;                                                                             \
    }
PROXY_UNARY(proxy_str, tr_str(vm, target))
PROXY_UNARY(proxy_iter, tr_iter(vm, target))
PROXY_UNARY(proxy_next, tr_next(vm, target))
PROXY_UNARY(proxy_neg, tr_unary(vm, UN_NEG, target))
PROXY_UNARY(proxy_pos, tr_unary(vm, UN_POS, target))
PROXY_UNARY(proxy_abs, tr_unary(vm, UN_ABS, target))
PROXY_UNARY(proxy_invert, tr_unary(vm, UN_INVERT, target))
PROXY_UNARY(proxy_int, tr_unary(vm, UN_INT, target))
PROXY_UNARY(proxy_float, tr_unary(vm, UN_FLOAT, target))
PROXY_UNARY(proxy_index, tr_index(vm, target))

static Value proxy_repr(VM *vm, ValueRef self) {
    WeakRef *ref = as_ref(self);
    return tr_str_value(ref->target ? tr_str_format(vm, "<weakproxy at %p to %N at %p>", (void *)ref,
                                                    ref->target->type, (void *)ref->target)
                                    : tr_str_format(vm, "<weakproxy at %p to NoneType at %p>", (void *)ref, NULL));
}

static Value proxy_binary(VM *vm, BinaryOp op, ValueRef left, ValueRef right) {
    Value x, y;
    if (!target_of(vm, left, &x)) {
        return tr_undef();
    }
    Value result = tr_undef();
    if (target_of(vm, right, &y)) {
        result = tr_binary(vm, op, x, y);
        tr_release(vm, y);
    }
    tr_release(vm, x);
    return result;
}
#define PROXY_BINARY(name, op)                                                                     \
    static Value proxy_##name(VM *vm, ValueRef left, ValueRef right) {                             \
        return proxy_binary(vm, op, left, right);                                                  \
    }
PROXY_BINARY(add, BIN_ADD)
PROXY_BINARY(sub, BIN_SUB)
PROXY_BINARY(mul, BIN_MUL)
PROXY_BINARY(truediv, BIN_TRUEDIV)
PROXY_BINARY(floordiv, BIN_FLOORDIV)
PROXY_BINARY(mod, BIN_MOD)
PROXY_BINARY(pow, BIN_POW)
PROXY_BINARY(matmul, BIN_MATMUL)
PROXY_BINARY(and, BIN_AND)
PROXY_BINARY(or, BIN_OR)
PROXY_BINARY(xor, BIN_XOR)
PROXY_BINARY(lshift, BIN_LSHIFT)
PROXY_BINARY(rshift, BIN_RSHIFT)
PROXY_BINARY(divmod, BIN_DIVMOD)

static Value proxy_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    Value x, y;
    if (!target_of(vm, left, &x)) {
        return tr_undef();
    }
    Value result = tr_undef();
    if (target_of(vm, right, &y)) {
        result = tr_compare(vm, x, y, op);
        tr_release(vm, y);
    }
    tr_release(vm, x);
    return result;
}

static Value proxy_get_attr(VM *vm, ValueRef self, StrObject *name) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return tr_undef();
    }
    Value result = tr_get_attr(vm, target, name);
    tr_release(vm, target);
    return result;
}

static bool proxy_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return false;
    }
    bool ok = tr_set_attr(vm, target, name, value);
    tr_release(vm, target);
    return ok;
}

static Value proxy_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return tr_undef();
    }
    Value result = tr_call(vm, target, args, n, kw);
    tr_release(vm, target);
    return result;
}

static int64_t proxy_length(VM *vm, ValueRef self) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return -1;
    }
    int64_t length = tr_length(vm, target);
    tr_release(vm, target);
    return length;
}

static Value proxy_get_item(VM *vm, ValueRef self, ValueRef key) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return tr_undef();
    }
    Value result = tr_get_item(vm, target, key);
    tr_release(vm, target);
    return result;
}

static bool proxy_set_item(VM *vm, ValueRef self, ValueRef key, ValueRef value) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return false;
    }
    bool ok = tr_is_undef(value) ? tr_del_item(vm, target, key) : tr_set_item(vm, target, key, value);
    tr_release(vm, target);
    return ok;
}

static int proxy_contains(VM *vm, ValueRef self, ValueRef item) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return -1;
    }
    int found = tr_contains(vm, target, item);
    tr_release(vm, target);
    return found;
}

static int proxy_truth(VM *vm, ValueRef self) {
    Value target;
    if (!target_of(vm, self, &target)) {
        return -1;
    }
    int truth = tr_truth(vm, target);
    tr_release(vm, target);
    return truth;
}

static bool proxy_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)out;
    return tr_raise(vm, vm->exc.TypeError, "unhashable type: '%T'", self), false;
}

static const TypeSlots proxy_slots = {
    .dealloc = ref_dealloc,
    .traverse = ref_traverse,
    .clear = ref_clear,
    .repr = proxy_repr,
    .str = proxy_str,
    .hash = proxy_hash,
    .compare = proxy_compare,
    .call = proxy_call,
    .get_attr = proxy_get_attr,
    .set_attr = proxy_set_attr,
    .iter = proxy_iter,
    .next = proxy_next,
    .binary = {proxy_add, proxy_sub, proxy_mul, proxy_truediv, proxy_floordiv, proxy_mod, proxy_pow, proxy_matmul,
               proxy_and, proxy_or, proxy_xor, proxy_lshift, proxy_rshift, proxy_divmod},
    .unary = {proxy_neg, proxy_pos, proxy_invert, proxy_abs, proxy_int, proxy_float, proxy_index},
    .truth = proxy_truth,
    .length = proxy_length,
    .get_item = proxy_get_item,
    .set_item = proxy_set_item,
    .contains = proxy_contains,
};
static const TypeSpec proxy_spec = {
    .name = "weakref.ProxyType",
    .instance_size = sizeof(WeakRef),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &proxy_slots,
};

bool tr_weak_init_types(VM *vm) {
    return (vm->type.weakref = tr_type_new_builtin(vm, &ref_spec, NULL)) &&
           (vm->type.weakproxy = tr_type_new_builtin(vm, &proxy_spec, NULL));
}

/* ---- module _weakref ---- */

static Value weak_proxy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return ref_new(vm, vm->type.weakproxy, args[0], args[1]);
}

static Value weak_count(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t count = 0;
    WeakEntry *entry = tr_is_heap(args[0]) ? find(vm->weak, args[0].o) : NULL;
    for (WeakRef *ref = entry ? entry->first : NULL; ref; ref = ref->next) {
        count++;
    }
    return tr_int(count);
}

static Value weak_list(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ListObject *list = tr_list_new(vm, 0);
    WeakEntry *entry = tr_is_heap(args[0]) ? find(vm->weak, args[0].o) : NULL;
    for (WeakRef *ref = entry ? entry->first : NULL; ref && list; ref = ref->next) {
        if (!tr_list_append(vm, list, tr_obj(ref))) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return list ? tr_obj(list) : tr_undef();
}

static const BuiltinDef functions[] = {
    {"proxy(object, callback=None, /)", weak_proxy,
     "Create a proxy object that weakly references 'object'.", 0},
    {"getweakrefcount(object, /)", weak_count, "Return the number of weak references to 'object'.", 0},
    {"getweakrefs(object, /)", weak_list, "Return a list of all weak reference objects pointing to 'object'.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_weakref_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_weakref");
    if (!module) {
        return NULL;
    }
    if (!tr_module_add_functions(vm, module, functions) ||
        !tr_module_add(vm, module, "ref", tr_obj_retained(vm->type.weakref)) ||
        !tr_module_add(vm, module, "ReferenceType", tr_obj_retained(vm->type.weakref)) ||
        !tr_module_add(vm, module, "ProxyType", tr_obj_retained(vm->type.weakproxy)) ||
        !tr_module_add(vm, module, "CallableProxyType", tr_obj_retained(vm->type.weakproxy))) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
