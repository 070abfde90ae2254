/* Classes: bootstrap, look-up along the MRO, changing attributes, builtin types from their TypeSpec.
 *
 * Look-ups go through a direct-mapped method cache keyed by (type version, name). A class gets a fresh version whenever its
 * attributes or those of a base change. Inline caches of the interpreter rely on classes marked TYPE_CACHED; changing such a class in a
 * way that could redirect a look-up (adding or removing a name, or replacing something callable or a descriptor) flushes them all, which is
 * rare, while replacing plain data (a counter kept on the class) only renews versions. Creation of user classes is in type_new.c. */
#include "base/alloc.h"
#include "objects/dict.h"
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <string.h>

enum { METHOD_CACHE_SIZE = 2048 };

typedef struct MethodCacheEntry {
    uint32_t version;
    StrObject *name; /* borrowed: interned strings in class dictionaries outlive their entry's version */
    Value value;     /* borrowed */
} MethodCacheEntry;

struct MethodCache {
    MethodCacheEntry entries[METHOD_CACHE_SIZE];
};

uint32_t tr_version_new(VM *vm) {
    if (++vm->next_version == 0) { /* wrapped around: nothing may still remember an old one */
        vm->next_version = 1;
        memset(vm->method_cache, 0, sizeof *vm->method_cache);
        vm->hooks.flush_caches(vm);
    }
    return vm->next_version;
}

const char *tr_type_name(const TypeObject *type) {
    return type->name ? type->name->data : "?";
}

bool tr_type_is_subclass(const TypeObject *type, const TypeObject *base) {
    if (type == base) {
        return true;
    }
    if (type->mro) {
        for (uint32_t i = 0; i < type->mro_count; i++) {
            if (type->mro[i] == base) {
                return true;
            }
        }
        return false;
    }
    for (; type; type = type->base_type) {
        if (type == base) {
            return true;
        }
    }
    return false;
}

TypeObject *tr_type_of(VM *vm, ValueRef v) {
    return v.tag >= TAG_HEAP ? v.o->type : vm->tag_type[v.tag];
}

ValueRef tr_type_lookup(VM *vm, TypeObject *type, StrObject *name) {
    uint32_t slot = (type->version * 31u + (uint32_t)((uintptr_t)name >> 4)) % METHOD_CACHE_SIZE;
    MethodCacheEntry *entry = &vm->method_cache->entries[slot];
    if (TR_LIKELY(entry->version == type->version && entry->name == name)) {
        return entry->value;
    }
    Value found = tr_undef();
    for (uint32_t i = 0; i < type->mro_count; i++) {
        found = tr_dict_get_str(vm, type->mro[i]->dict, name);
        if (!tr_is_undef(found)) {
            break;
        }
    }
    if ((name->base.flags & STR_INTERNED) && type->version) {
        entry->version = type->version;
        entry->name = name;
        entry->value = found;
    }
    return found;
}

static void renew_versions(VM *vm, TypeObject *type) {
    type->version = tr_version_new(vm);
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        renew_versions(vm, type->subclasses[i]);
    }
}

static bool any_cached(const TypeObject *type) {
    if (type->flags & TYPE_CACHED) {
        return true;
    }
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        if (any_cached(type->subclasses[i])) {
            return true;
        }
    }
    return false;
}

/* Could a cached look-up depend on which object this is? Plain data is re-read after a version check. */
static bool redirects(VM *vm, ValueRef v) {
    if (tr_is_undef(v)) {
        return true;
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    return slots->get || slots->set || slots->call;
}

void tr_type_modified(VM *vm, TypeObject *type, bool flush) {
    renew_versions(vm, type);
    if (flush && any_cached(type)) {
        vm->hooks.flush_caches(vm);
    }
}

static void update_slots_below(VM *vm, TypeObject *type) {
    tr_type_update_slots(vm, type);
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        update_slots_below(vm, type->subclasses[i]);
    }
}

bool tr_type_set_attr(VM *vm, TypeObject *type, StrObject *name, ValueRef value) {
    if (type->flags & TYPE_IMMUTABLE) {
        return tr_raise(vm, vm->exc.TypeError, "cannot set '%U' attribute of immutable type '%N'", name, type), false;
    }
    StrObject *interned = tr_str_intern_object(vm, name);
    if (!interned) {
        return false;
    }
    ValueRef old = tr_dict_get_str(vm, type->dict, interned);
    bool flush = redirects(vm, old) || redirects(vm, value);
    bool ok;
    Value keep = tr_retain(old); /* what it releases may be looked at until the caches are renewed */
    if (tr_is_undef(value)) {
        int deleted = tr_dict_delete_str(vm, type->dict, interned);
        if (deleted == 0) {
            tr_raise(vm, vm->exc.AttributeError, "type object '%N' has no attribute '%U'", type, interned);
        }
        ok = deleted > 0;
    } else {
        ok = tr_dict_set_str(vm, type->dict, interned, value);
    }
    if (ok) {
        tr_type_modified(vm, type, flush);
        if (tr_name_is_slot(vm, interned)) {
            update_slots_below(vm, type);
        }
    }
    tr_release(vm, keep);
    tr_object_release(vm, interned);
    return ok;
}

/* ---- the type object's own life ---- */

static void type_dealloc(VM *vm, Object *self) {
    TypeObject *type = (TypeObject *)(void *)self;
    tr_type_unlink(type);
    if (type->flags & TYPE_CACHED) {
        vm->hooks.flush_caches(vm); /* caches remember shapes and methods by address */
    }
    if (type->extra_free) {
        type->extra_free(vm, type->extra);
    }
    tr_shapes_free(vm, type);
    tr_object_release(vm, type->dict);
    tr_object_release(vm, type->name);
    tr_object_release(vm, type->qualname);
    tr_release(vm, type->module);
    TypeObject *base = type->base_type;
    Value bases = type->bases;
    tr_free(type->mro);
    tr_free(type->subclasses);
    tr_object_free(vm, self);
    tr_release(vm, bases);
    if (base) {
        tr_object_release(vm, base);
    }
}

static void type_traverse(Object *self, GcVisit visit, void *context) {
    TypeObject *type = (TypeObject *)(void *)self;
    tr_gc_visit_object(type->dict, visit, context);
    tr_gc_visit_object(type->base_type, visit, context);
    tr_gc_visit_value(type->bases, visit, context);
    if (type->extra_traverse) {
        type->extra_traverse(type->extra, visit, context);
    }
}

static void type_clear(VM *vm, Object *self) {
    TypeObject *type = (TypeObject *)(void *)self;
    tr_type_unlink(type);
    if (type->dict) {
        tr_dict_clear(vm, type->dict);
    }
    renew_versions(vm, type);
}

/* Uses the MRO, not __bases__: the collector may have emptied that tuple already. Every base is alive here: in tr_type_dealloc the
 * type still owns its bases, and during a collection all garbage is. */
void tr_type_unlink(TypeObject *type) {
    for (uint32_t i = 1; i < type->mro_count && !(type->flags & (uint32_t)TYPE_UNLINKED); i++) {
        TypeObject *base = type->mro[i];
        for (uint32_t j = 0; j < base->subclass_count; j++) {
            if (base->subclasses[j] == type) {
                memmove(&base->subclasses[j], &base->subclasses[j + 1],
                        (base->subclass_count - j - 1) * sizeof(TypeObject *));
                base->subclass_count--;
                break;
            }
        }
    }
    type->flags |= (uint32_t)TYPE_UNLINKED;
}

bool tr_type_link(VM *vm, TypeObject *type) {
    TupleObject *bases = tr_as_tuple(type->bases);
    for (size_t i = 0; i < bases->size; i++) {
        TypeObject *base = (TypeObject *)(void *)bases->items[i].o;
        TypeObject **list =
            tr_realloc_array(base->subclasses, base->subclass_count + 1, sizeof(TypeObject *));
        if (!list) {
            tr_raise_no_memory(vm);
            return false;
        }
        base->subclasses = list;
        list[base->subclass_count++] = type;
    }
    return true;
}

/* ---- inheritance of slots ---- */

#define INHERIT(slot)                                                                              \
    if (!type->slots.slot) {                                                                       \
        type->slots.slot = base->slots.slot;                                                       \
    }

static void inherit_from(TypeObject *type, const TypeObject *base) {
    INHERIT(repr)
    INHERIT(str)
    if (!type->slots.hash && !type->slots.compare && !(type->flags & TYPE_UNHASHABLE)) {
        type->slots.hash = base->slots.hash;
        type->slots.compare = base->slots.compare;
        type->flags |= base->flags & TYPE_UNHASHABLE;
    }
    INHERIT(call)
    INHERIT(get_attr)
    INHERIT(set_attr)
    INHERIT(get)
    INHERIT(set)
    INHERIT(iter)
    INHERIT(next)
    INHERIT(await)
    INHERIT(aiter)
    INHERIT(anext)
    for (int i = 0; i < BIN_COUNT; i++) {
        INHERIT(binary[i])
        INHERIT(inplace[i])
    }
    for (int i = 0; i < UN_COUNT; i++) {
        INHERIT(unary[i])
    }
    INHERIT(pow_mod)
    INHERIT(truth)
    INHERIT(length)
    INHERIT(get_item)
    INHERIT(set_item)
    INHERIT(contains)
    INHERIT(concat)
    INHERIT(repeat)
    INHERIT(inplace_concat)
    INHERIT(inplace_repeat)
    INHERIT(get_buffer)
    INHERIT(release_buffer)
    INHERIT(init)
    INHERIT(finalize)
}

void tr_type_inherit(TypeObject *type) {
    TypeObject *base = type->base_type;
    if (base) {
        INHERIT(dealloc)
        INHERIT(traverse)
        INHERIT(clear)
        if (!(type->flags & TYPE_NO_NEW)) {
            INHERIT(create)
        }
        type->flags |= base->flags & (TYPE_IS_MASK | TYPE_INSTANCE | TYPE_DICT_ADDED | TYPE_HAS_DEL | TYPE_HAS_DICT |
                                      TYPE_CUSTOM_GETATTR | TYPE_CUSTOM_SETATTR);
        if (!(base->flags & TYPE_IMMUTABLE) || base->base_type) {
            type->flags |= base->flags & (TYPE_SEQUENCE | TYPE_MAPPING | TYPE_MATCH_SELF);
        }
    }
    for (uint32_t i = 1; i < type->mro_count; i++) {
        inherit_from(type, type->mro[i]);
    }
}

/* ---- builtin types ---- */

static TypeObject *type_alloc(VM *vm) {
    TypeObject *type = tr_object_new(vm, vm->type.type, sizeof *type);
    if (type) {
        type->module = tr_undef();
        type->bases = tr_undef();
    }
    return type;
}

static bool add_methods(VM *vm, TypeObject *type, const BuiltinDef *table) {
    for (; table && table->signature; table++) {
        Value method = tr_builtin_new(vm, table, type, tr_undef(), tr_undef());
        if (tr_is_error(method)) {
            return false;
        }
        StrObject *name = ((BuiltinObject *)(void *)method.o)->name;
        Value stored = tr_builtin_wrap_for_type(vm, type, method, table->flags);
        tr_release(vm, method);
        if (tr_is_error(stored)) {
            return false;
        }
        bool ok = tr_dict_set_str(vm, type->dict, name, stored);
        tr_release(vm, stored);
        if (!ok) {
            return false;
        }
    }
    return true;
}

static bool add_getsets(VM *vm, TypeObject *type, const GetSetDef *table) {
    for (; table && table->name; table++) {
        Value descriptor = tr_getset_new(vm, table, type);
        if (tr_is_error(descriptor)) {
            return false;
        }
        bool ok = tr_dict_set_cstr(vm, type->dict, table->name, descriptor);
        tr_release(vm, descriptor);
        if (!ok) {
            return false;
        }
    }
    return true;
}

static bool set_names(VM *vm, TypeObject *type, const char *full_name) {
    const char *dot = strrchr(full_name, '.');
    const char *name = dot ? dot + 1 : full_name;
    type->name = tr_str_intern(vm, name, strlen(name));
    if (!type->name) {
        return false;
    }
    type->qualname = tr_object_retain(type->name);
    if (dot) {
        StrObject *module = tr_str_intern(vm, full_name, (size_t)(dot - full_name));
        if (!module) {
            return false;
        }
        type->module = tr_obj(module);
    }
    return true;
}

static bool finish_builtin(VM *vm, TypeObject *type, const TypeSpec *spec, TypeObject *base) {
    type->spec = spec;
    type->doc = spec->doc;
    type->flags |= spec->flags | TYPE_IMMUTABLE;
    type->instance_size = spec->instance_size;
    type->tag = spec->tag;
    type->base.flags |= OBJ_IMMORTAL;
    if (spec->slots) {
        type->slots = *spec->slots;
    }
    if (!set_names(vm, type, spec->name)) {
        return false;
    }
    type->base_type = base ? tr_object_retain(base) : NULL;
    type->dict = tr_dict_new(vm);
    if (!type->dict) {
        return false;
    }
    uint32_t mro_count = base ? base->mro_count + 1 : 1;
    type->mro = tr_calloc(mro_count, sizeof(TypeObject *));
    if (!type->mro) {
        tr_raise_no_memory(vm);
        return false;
    }
    type->mro[0] = type;
    for (uint32_t i = 1; i < mro_count; i++) {
        type->mro[i] = base->mro[i - 1];
    }
    type->mro_count = mro_count;
    type->version = tr_version_new(vm);
    if (base) {
        type->bases = tr_tuple_pack(vm, 1, tr_obj(base));
        if (tr_is_error(type->bases) || !tr_type_link(vm, type)) {
            return false;
        }
    } else {
        type->bases = tr_retain(vm->empty_tuple);
    }
    bool wrappers = tr_type_add_slot_wrappers(vm, type);
    tr_type_inherit(type);
    if (!wrappers || !add_methods(vm, type, spec->methods) || !add_getsets(vm, type, spec->getsets)) {
        return false;
    }
    if (spec->doc && tr_is_undef(tr_dict_get_str(vm, type->dict, vm->name.__doc__))) {
        StrObject *doc = tr_str_from_cstr(vm, spec->doc);
        if (!doc) {
            return false;
        }
        bool ok = tr_dict_set_str(vm, type->dict, vm->name.__doc__, tr_obj(doc));
        tr_object_release(vm, doc);
        if (!ok) {
            return false;
        }
    }
    return true;
}

TypeObject *tr_type_new_builtin(VM *vm, const TypeSpec *spec, TypeObject *base) {
    TypeObject *type = spec->tag == TAG_STR ? vm->type.str
                       : spec->tag == TAG_DICT ? vm->type.dict
                       : spec->tag == TAG_TUPLE ? vm->type.tuple
                                                : NULL;
    if (!type || type->spec) { /* else: one that the bootstrap allocated */
        type = type_alloc(vm);
    }
    if (!type) {
        return NULL;
    }
    if (!finish_builtin(vm, type, spec, base ? base : vm->type.object)) {
        return NULL; /* half-made builtin types are kept by nobody; the VM start fails and frees all pages */
    }
    return type;
}

TypeObject *tr_type_alloc_heap(VM *vm, TypeObject *metatype) {
    TypeObject *type = tr_object_new(vm, metatype, metatype->instance_size);
    if (type) {
        type->module = tr_undef();
        type->bases = tr_undef();
        type->flags = TYPE_HEAP | TYPE_GC | TYPE_BASE;
    }
    return type;
}

/* ---- bootstrap ---- */

static const TypeSlots type_slots = {
    .dealloc = type_dealloc,
    .traverse = type_traverse,
    .clear = type_clear,
    .repr = tr_type_repr,
    .call = tr_type_call,
    .create = tr_type_create,
    .init = tr_type_init,
    .get_attr = tr_type_get_attr,
    .set_attr = tr_type_set_attr_slot,
    .binary[BIN_OR] = tr_type_or,
};

static const TypeSpec type_spec = {
    .name = "type",
    .instance_size = sizeof(TypeObject),
    .tag = TAG_TYPE,
    .flags = TYPE_GC | TYPE_BASE | TYPE_IS_TYPE,
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .slots = &type_slots,
    .methods = tr_type_methods,
    .getsets = tr_type_getsets,
};

static TypeObject *raw_type(VM *vm) {
    TypeObject *type = type_alloc(vm);
    if (type) {
        type->version = tr_version_new(vm);
    }
    return type;
}

bool tr_type_bootstrap(VM *vm) {
    vm->method_cache = tr_calloc(1, sizeof *vm->method_cache);
    if (!vm->method_cache) {
        return false;
    }
    TypeObject seed; /* stands in for `type` while `type` itself is allocated */
    memset(&seed, 0, sizeof seed);
    seed.tag = TAG_TYPE;
    seed.flags = TYPE_GC;
    vm->type.type = &seed;
    TypeObject *type = tr_object_new(vm, &seed, sizeof *type);
    vm->type.type = type;
    if (!type) {
        return false;
    }
    type->base.type = type;
    type->module = type->bases = tr_undef();
    type->tag = TAG_TYPE;
    type->flags = TYPE_GC;
    type->version = tr_version_new(vm);
    /* Types that names, dictionaries and tuples need before they can be described. */
    struct {
        TypeObject **type;
        uint8_t tag;
        uint32_t flags;
    } early[] = {
        {&vm->type.object, TAG_OBJECT, TYPE_GC},
        {&vm->type.str, TAG_STR, 0},
        {&vm->type.dict, TAG_DICT, TYPE_GC},
        {&vm->type.tuple, TAG_TUPLE, TYPE_GC},
        {&vm->type.builtin, TAG_BUILTIN, TYPE_GC},
        {&vm->type.wrapper_descriptor, TAG_OBJECT, TYPE_GC},
        {&vm->type.getset_descriptor, TAG_OBJECT, TYPE_GC},
        {&vm->type.method_descriptor, TAG_OBJECT, TYPE_GC},
        {&vm->type.classmethod_descriptor, TAG_OBJECT, TYPE_GC},
        {&vm->type.staticmethod, TAG_OBJECT, TYPE_GC},
    };
    for (size_t i = 0; i < TR_COUNT(early); i++) {
        TypeObject *made = raw_type(vm);
        if (!made) {
            return false;
        }
        made->tag = early[i].tag;
        made->flags = early[i].flags;
        *early[i].type = made;
    }
    return true;
}

/* Describes a type that tr_type_bootstrap() allocated. */
bool tr_type_fill(VM *vm, TypeObject *type, const TypeSpec *spec, TypeObject *base) {
    return finish_builtin(vm, type, spec, base);
}

static void inherit_late(VM *vm, Object *object, void *context) {
    bool *ok = context;
    TypeObject *type = (TypeObject *)(void *)object;
    if (object->tag != TAG_TYPE || !type->spec || type->base_type != vm->type.object || type->mro_count == 2) {
        return;
    }
    TypeObject **mro = tr_realloc_array(type->mro, 2, sizeof *mro);
    if (!mro) {
        *ok = false;
        return;
    }
    mro[1] = vm->type.object;
    type->mro = mro;
    type->mro_count = 2;
    tr_type_inherit(type);
}

bool tr_type_finish(VM *vm) {
    if (!finish_builtin(vm, vm->type.object, &tr_object_spec, NULL) ||
        !finish_builtin(vm, vm->type.type, &type_spec, vm->type.object)) {
        return false;
    }
    bool ok = true;
    tr_object_each_gc(vm, inherit_late, &ok); /* types described before `object` was */
    return ok;
}

/* ---- the end of a VM ---- */

static void empty_type(VM *vm, Object *object, void *context) {
    (void)context;
    if (object->tag == TAG_TYPE && (object->flags & OBJ_IMMORTAL) && ((TypeObject *)(void *)object)->dict) {
        tr_dict_clear(vm, ((TypeObject *)(void *)object)->dict);
    }
}

static void gut_type(VM *vm, Object *object, void *context) {
    int64_t *types = context;
    if (object->tag != TAG_TYPE || !(object->flags & OBJ_IMMORTAL)) {
        return;
    }
    TypeObject *type = (TypeObject *)(void *)object;
    ++*types;
    if (type->extra_free) {
        type->extra_free(vm, type->extra);
        type->extra = NULL;
    }
    tr_shapes_free(vm, type);
    tr_object_release(vm, type->name);
    tr_object_release(vm, type->qualname);
    tr_release(vm, type->module);
    tr_release(vm, type->bases);
    tr_object_release(vm, type->dict);
    tr_free(type->mro);
    tr_free(type->subclasses);
    type->name = type->qualname = NULL;
    type->dict = NULL;
    type->mro = type->subclasses = NULL;
    type->mro_count = type->subclass_count = 0;
    type->module = type->bases = tr_undef();
}

/* Releases what builtin types hold; the types themselves go with the pages. Returns how many objects are left that should not be. */
int64_t tr_types_teardown(VM *vm) {
    int64_t types = 0;
    vm->gc_enabled = false;
    tr_object_release(vm, vm->exc.ExceptionGroup);
    vm->exc.ExceptionGroup = NULL;
    tr_object_each_gc(vm, empty_type, NULL);
    tr_gc_collect(vm);
    tr_object_each_gc(vm, gut_type, &types);
    tr_release(vm, vm->empty_tuple);
    vm->empty_tuple = tr_undef();
    StrObject **names = (StrObject **)(void *)&vm->name;
    for (size_t i = 0; i < sizeof vm->name / sizeof *names; i++) {
        tr_object_release(vm, names[i]);
    }
    tr_str_finish(vm);
    return vm->live_objects - types;
}
