/* Making a class: metaclass, best base, layout, MRO (C3), __slots__, and the hooks that run
 * afterwards (__set_name__, __init_subclass__). */
#include "base/alloc.h"
#include "objects/function.h"
#include "objects/instance.h"
#include "objects/internal.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <string.h>

static TypeObject *as_type(ValueRef v) {
    return (TypeObject *)(void *)v.o;
}

TypeObject *tr_type_winner(VM *vm, TypeObject *metatype, ValueRef bases) {
    TupleObject *tuple = tr_as_tuple(bases);
    TypeObject *winner = metatype;
    for (size_t i = 0; i < tuple->size; i++) {
        TypeObject *candidate = tr_type_of(vm, tuple->items[i]);
        if (tr_type_is_subclass(winner, candidate)) {
            continue;
        }
        if (tr_type_is_subclass(candidate, winner)) {
            winner = candidate;
            continue;
        }
        tr_raise(vm, vm->exc.TypeError,
                 "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                 "metaclasses of all its bases");
        return NULL;
    }
    return winner;
}

/* ---- layout ---- */

/* The builtin ancestor that decides how instances look in memory. */
static TypeObject *solid_base(TypeObject *type) {
    while (type->flags & TYPE_HEAP) {
        type = type->base_type;
    }
    while (type->base_type && type->instance_size == type->base_type->instance_size) {
        type = type->base_type;
    }
    return type;
}

static TypeObject *best_base(VM *vm, ValueRef bases) {
    TupleObject *tuple = tr_as_tuple(bases);
    TypeObject *winner = NULL, *solid = NULL;
    for (size_t i = 0; i < tuple->size; i++) {
        if (tuple->items[i].tag != TAG_TYPE) {
            tr_raise(vm, vm->exc.TypeError, "bases must be types");
            return NULL;
        }
        TypeObject *base = as_type(tuple->items[i]);
        if (!(base->flags & TYPE_BASE)) {
            tr_raise(vm, vm->exc.TypeError, "type '%N' is not an acceptable base type", base);
            return NULL;
        }
        TypeObject *candidate = solid_base(base);
        if (!winner) {
            winner = base;
            solid = candidate;
        } else if (tr_type_is_subclass(solid, candidate)) {
            continue;
        } else if (tr_type_is_subclass(candidate, solid)) {
            winner = base;
            solid = candidate;
        } else {
            tr_raise(vm, vm->exc.TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return winner;
}

static bool is_variable_size(const TypeObject *type) {
    return (type->flags & (TYPE_IS_STR | TYPE_IS_BYTES | TYPE_IS_TUPLE)) != 0;
}

static void choose_layout(VM *vm, TypeObject *type, TypeObject *base, bool wants_dict, bool no_members) {
    TypeObject *solid = solid_base(base);
    uint32_t has_dict = wants_dict ? TYPE_HAS_DICT : 0;
    type->flags |= base->flags & (TYPE_HAS_DICT | TYPE_DICT_ADDED | TYPE_IS_MASK | TYPE_INSTANCE);
    if (solid == vm->type.object) {
        type->tag = TAG_INSTANCE;
        type->flags |= TYPE_INSTANCE | has_dict;
        type->instance_size = sizeof(InstanceObject);
        type->slots.create = tr_object_create;
        if (base->flags & TYPE_INSTANCE) {
            type->inline_fields = base->inline_fields;
            type->tag = base->tag;
        }
        return;
    }
    type->tag = solid->tag == TAG_TYPE ? TAG_TYPE : TAG_OBJECT;
    type->instance_size = base->instance_size;
    type->dict_offset = base->dict_offset;
    type->slots.create = base->slots.create;
    bool own_attributes = (type->flags & (TYPE_IS_TYPE | TYPE_IS_MODULE)) != 0;
    if (own_attributes || (type->flags & TYPE_HAS_DICT) || (no_members && !wants_dict)) {
        return;
    }
    /* __slots__ of a builtin's subclass live in the dictionary too; TYPE_HAS_DICT says whether a program sees it. */
    type->flags |= TYPE_HAS_DICT | TYPE_DICT_ADDED;
    if (!is_variable_size(type)) {
        type->dict_offset = (base->instance_size + 7u) & ~7u;
        type->instance_size = type->dict_offset + (uint32_t)sizeof(void *);
    }
}

/* ---- MRO ---- */

typedef struct MroList {
    TypeObject **items;
    uint32_t count, position;
} MroList;

static bool in_tail(const MroList *list, const TypeObject *type) {
    for (uint32_t i = list->position + 1; i < list->count; i++) {
        if (list->items[i] == type) {
            return true;
        }
    }
    return false;
}

static bool mro_conflict(VM *vm, const MroList *lists, uint32_t count) {
    StrObject *text = tr_str_from_cstr(vm, "Cannot create a consistent method resolution\norder (MRO) for bases");
    const char *separator = " ";
    const TypeObject *seen[64];
    uint32_t seen_count = 0;
    for (uint32_t i = 0; i < count && text; i++) {
        if (lists[i].position >= lists[i].count) {
            continue;
        }
        const TypeObject *type = lists[i].items[lists[i].position];
        bool known = false;
        for (uint32_t j = 0; j < seen_count; j++) {
            known |= seen[j] == type;
        }
        if (known || seen_count == TR_COUNT(seen)) {
            continue;
        }
        seen[seen_count++] = type;
        StrObject *longer = tr_str_format(vm, "%U%s%N", text, separator, type);
        tr_object_release(vm, text);
        text = longer;
        separator = ", ";
    }
    if (text) {
        tr_raise(vm, vm->exc.TypeError, "%U", text);
        tr_object_release(vm, text);
    }
    return false;
}

/* C3: https://www.python.org/download/releases/2.3/mro/ */
static bool compute_mro(VM *vm, TypeObject *type) {
    TupleObject *bases = tr_as_tuple(type->bases);
    uint32_t count = (uint32_t)bases->size + 1, total = 1;
    for (size_t i = 0; i < bases->size; i++) {
        for (size_t j = i + 1; j < bases->size; j++) {
            if (bases->items[i].o == bases->items[j].o) {
                return tr_raise(vm, vm->exc.TypeError, "duplicate base class %N", as_type(bases->items[i])), false;
            }
        }
        total += as_type(bases->items[i])->mro_count;
    }
    MroList *lists = tr_calloc(count, sizeof *lists);
    TypeObject **direct = tr_malloc((bases->size + 1) * sizeof *direct);
    TypeObject **result = tr_malloc(total * sizeof *result);
    bool ok = false;
    uint32_t length = 0;
    if (!lists || !direct || !result) {
        tr_raise_no_memory(vm);
        goto done;
    }
    for (size_t i = 0; i < bases->size; i++) {
        TypeObject *base = as_type(bases->items[i]);
        lists[i].items = base->mro;
        lists[i].count = base->mro_count;
        direct[i] = base;
    }
    lists[count - 1].items = direct;
    lists[count - 1].count = count - 1;
    result[length++] = type;
    for (;;) {
        TypeObject *next = NULL;
        bool left = false;
        for (uint32_t i = 0; i < count && !next; i++) {
            if (lists[i].position >= lists[i].count) {
                continue;
            }
            left = true;
            TypeObject *candidate = lists[i].items[lists[i].position];
            bool blocked = false;
            for (uint32_t j = 0; j < count && !blocked; j++) {
                blocked = in_tail(&lists[j], candidate);
            }
            if (!blocked) {
                next = candidate;
            }
        }
        if (!left) {
            break;
        }
        if (!next) {
            mro_conflict(vm, lists, count);
            goto done;
        }
        result[length++] = next;
        for (uint32_t i = 0; i < count; i++) {
            if (lists[i].position < lists[i].count && lists[i].items[lists[i].position] == next) {
                lists[i].position++;
            }
        }
    }
    tr_free(type->mro);
    type->mro = result;
    type->mro_count = length;
    result = NULL;
    ok = true;
done:
    tr_free(lists);
    tr_free(direct);
    tr_free(result);
    return ok;
}

/* A metaclass may define mro(). */
static bool custom_mro(VM *vm, TypeObject *type) {
    TypeObject *metatype = type->base.type;
    ValueRef method = tr_type_lookup(vm, metatype, vm->name.mro);
    if (metatype == vm->type.type || method.tag != TAG_FUNCTION) {
        return true;
    }
    Value self = tr_obj(type);
    Value list = tr_call(vm, method, &self, 1, NULL);
    if (tr_is_error(list)) {
        return false;
    }
    Value tuple = tr_tuple_from(vm, list);
    tr_release(vm, list);
    if (tr_is_error(tuple)) {
        return false;
    }
    TupleObject *items = tr_as_tuple(tuple);
    TypeObject **mro = tr_malloc((items->size + 1) * sizeof *mro);
    bool ok = mro != NULL;
    if (!mro) {
        tr_raise_no_memory(vm);
    }
    for (size_t i = 0; ok && i < items->size; i++) {
        if (items->items[i].tag != TAG_TYPE) {
            tr_raise(vm, vm->exc.TypeError, "mro() returned a non-class ('%T')", items->items[i]);
            ok = false;
        } else {
            mro[i] = as_type(items->items[i]);
        }
    }
    if (ok) {
        tr_free(type->mro);
        type->mro = mro;
        type->mro_count = (uint32_t)items->size;
        ok = tr_dict_set_cstr(vm, type->dict, "__mro_items__", tuple); /* keeps them alive */
    } else {
        tr_free(mro);
    }
    tr_release(vm, tuple);
    return ok;
}

/* ---- descriptors for __dict__ and __weakref__ ---- */

static Value dict_get(VM *vm, ValueRef self) {
    if (self.o->type->flags & TYPE_INSTANCE) {
        return tr_instance_dict(vm, self);
    }
    DictObject **dict = tr_object_dict_slot(vm, self.o);
    if (!dict) {
        return tr_raise(vm, vm->exc.AttributeError, "'%T' object has no attribute '__dict__'", self);
    }
    if (!*dict && !(*dict = tr_dict_new(vm))) {
        return tr_undef();
    }
    return tr_obj_retained(*dict);
}

static bool dict_set(VM *vm, ValueRef self, ValueRef value) {
    if (tr_is_undef(value)) {
        DictObject *empty = tr_dict_new(vm);
        if (!empty) {
            return false;
        }
        bool ok = dict_set(vm, self, tr_obj(empty));
        tr_object_release(vm, empty);
        return ok;
    }
    if (!tr_is_dict(value)) {
        return tr_raise(vm, vm->exc.TypeError, "__dict__ must be set to a dictionary, not a '%T'", value), false;
    }
    if (self.o->type->flags & TYPE_INSTANCE) {
        return tr_instance_replace_dict(vm, (InstanceObject *)(void *)self.o, tr_as_dict(value));
    }
    DictObject **dict = tr_object_dict_slot(vm, self.o);
    DictObject *old = *dict;
    *dict = tr_object_retain(value.o);
    tr_object_release(vm, old);
    return true;
}

static Value weakref_get(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_none();
}

static const GetSetDef dict_def = {"__dict__", dict_get, dict_set, "dictionary for instance variables (if defined)"};
static const GetSetDef weakref_def = {"__weakref__", weakref_get, NULL,
                                      "list of weak references to the object (if defined)"};

static bool add_descriptor(VM *vm, TypeObject *type, const GetSetDef *def) {
    Value descriptor = tr_getset_new(vm, def, type);
    if (tr_is_error(descriptor)) {
        return false;
    }
    bool ok = tr_dict_set_cstr(vm, type->dict, def->name, descriptor);
    tr_release(vm, descriptor);
    return ok;
}

/* ---- __slots__ ---- */

static StrObject *mangle(VM *vm, const StrObject *class_name, StrObject *name) {
    if (name->size < 3 || name->data[0] != '_' || name->data[1] != '_' ||
        (name->data[name->size - 1] == '_' && name->data[name->size - 2] == '_')) {
        return tr_str_intern_object(vm, name);
    }
    const char *p = class_name->data;
    while (*p == '_') {
        p++;
    }
    if (!*p) {
        return tr_str_intern_object(vm, name);
    }
    StrObject *joined = tr_str_format(vm, "_%s%U", p, name);
    StrObject *interned = joined ? tr_str_intern_object(vm, joined) : NULL;
    tr_object_release(vm, joined);
    return interned;
}

typedef struct SlotsContext {
    TypeObject *type;
    TypeObject *base;
    bool dict, weakref;
} SlotsContext;

static bool add_slot(VM *vm, ValueRef item, void *context) {
    SlotsContext *c = context;
    if (!tr_is_str(item)) {
        return tr_raise(vm, vm->exc.TypeError, "__slots__ items must be strings, not '%T'", item), false;
    }
    StrObject *name = tr_as_str(item);
    bool identifier = name->size > 0 && !(name->data[0] >= '0' && name->data[0] <= '9') && !strchr(name->data, ' ');
    if (!identifier) {
        return tr_raise(vm, vm->exc.TypeError, "__slots__ must be identifiers"), false;
    }
    if (tr_str_equals_cstr(name, "__dict__")) {
        if (c->dict || (c->base->flags & TYPE_HAS_DICT)) {
            return tr_raise(vm, vm->exc.TypeError, "__dict__ slot disallowed: we already got one"), false;
        }
        c->dict = true;
        return true;
    }
    if (tr_str_equals_cstr(name, "__weakref__")) {
        c->weakref = true;
        return true;
    }
    StrObject *mangled = mangle(vm, c->type->name, name);
    if (!mangled) {
        return false;
    }
    bool ok = false;
    if (!tr_is_undef(tr_dict_get_str(vm, c->type->dict, mangled)) &&
        !tr_str_equals_cstr(mangled, "__qualname__") && !tr_str_equals_cstr(mangled, "__classcell__")) {
        tr_raise(vm, vm->exc.ValueError, "%R in __slots__ conflicts with class variable", tr_obj(mangled));
    } else {
        Value member = tr_member_new(vm, c->type, mangled, 0);
        ok = !tr_is_error(member) && tr_dict_set_str(vm, c->type->dict, mangled, member);
        tr_release(vm, member);
    }
    tr_object_release(vm, mangled);
    return ok;
}

/* Members are made after the layout is known; this says whether instances get a dictionary. */
static bool slots_want_dict(VM *vm, ValueRef slots, bool *dict, bool *weakref) {
    *dict = *weakref = false;
    if (tr_is_str(slots)) {
        *dict = tr_str_equals_cstr(tr_as_str(slots), "__dict__");
        return true;
    }
    Value list = tr_list_from(vm, slots);
    if (tr_is_error(list)) {
        return false;
    }
    for (size_t i = 0; i < tr_as_list(list)->size; i++) {
        ValueRef item = tr_list_at(tr_as_list(list), i);
        if (tr_is_str(item)) {
            *dict |= tr_str_equals_cstr(tr_as_str(item), "__dict__");
            *weakref |= tr_str_equals_cstr(tr_as_str(item), "__weakref__");
        }
    }
    tr_release(vm, list);
    return true;
}

/* ---- the class itself ---- */

static bool wrap_special(VM *vm, TypeObject *type, StrObject *name, TypeObject *wrapper) {
    ValueRef method = tr_dict_get_str(vm, type->dict, name);
    if (method.tag != TAG_FUNCTION) {
        return true;
    }
    Value wrapped = wrapper == vm->type.staticmethod ? tr_staticmethod_new(vm, method)
                                                     : tr_call1(vm, tr_obj(wrapper), method);
    if (tr_is_error(wrapped)) {
        return false;
    }
    bool ok = tr_dict_set_str(vm, type->dict, name, wrapped);
    tr_release(vm, wrapped);
    return ok;
}

StrObject *tr_frame_module_name(VM *vm); /* src/vm: __name__ of the running frame's globals; borrowed, may be NULL */

static bool set_identity(VM *vm, TypeObject *type, StrObject *name) {
    type->name = tr_str_intern_object(vm, name);
    if (!type->name) {
        return false;
    }
    ValueRef qualname = tr_dict_get_str(vm, type->dict, vm->name.__qualname__);
    if (!tr_is_undef(qualname)) {
        if (!tr_is_str(qualname)) {
            return tr_raise(vm, vm->exc.TypeError, "type __qualname__ must be a str, not %T", qualname), false;
        }
        type->qualname = tr_object_retain(qualname.o);
        if (tr_dict_delete_str(vm, type->dict, vm->name.__qualname__) < 0) {
            return false;
        }
    } else {
        type->qualname = tr_object_retain(type->name);
    }
    if (tr_is_undef(tr_dict_get_str(vm, type->dict, vm->name.__module__))) {
        StrObject *module = tr_frame_module_name(vm);
        if (module && !tr_dict_set_str(vm, type->dict, vm->name.__module__, tr_obj(module))) {
            return false;
        }
    }
    return true;
}

/* A class without a docstring has __doc__ None; asked after the slots are made, because __doc__ may be one of them. */
static bool settle_doc(VM *vm, TypeObject *type) {
    return !tr_is_undef(tr_dict_get_str(vm, type->dict, vm->name.__doc__)) ||
           tr_dict_set_str(vm, type->dict, vm->name.__doc__, tr_none());
}

/* __eq__ without __hash__ makes instances unhashable. */
static bool settle_hash(VM *vm, TypeObject *type) {
    if (!tr_is_undef(tr_dict_get_str(vm, type->dict, vm->name.__eq__)) &&
        tr_is_undef(tr_dict_get_str(vm, type->dict, vm->name.__hash__))) {
        return tr_dict_set_str(vm, type->dict, vm->name.__hash__, tr_none());
    }
    return true;
}

static bool call_set_names(VM *vm, TypeObject *type) {
    DictObject *copy = tr_dict_copy(vm, type->dict);
    if (!copy) {
        return false;
    }
    uint32_t position = 0;
    ValueRef key, value;
    bool ok = true;
    while (ok && tr_dict_next(copy, &position, &key, &value)) {
        if (tr_is_undef(tr_type_lookup(vm, tr_type_of(vm, value), vm->name.__set_name__))) {
            continue;
        }
        Value args[2] = {tr_obj(type), key};
        bool found;
        Value result = tr_call_special(vm, value, vm->name.__set_name__, args, 2, &found);
        if (tr_is_error(result)) {
            Value cause = tr_error_take(vm);
            tr_raise(vm, vm->exc.RuntimeError, "Error calling __set_name__ on '%T' instance %R in '%N'", value, key,
                     type);
            tr_error_set_cause(vm, cause);
            ok = false;
        }
        tr_release(vm, result);
    }
    tr_object_release(vm, copy);
    return ok;
}

static bool call_init_subclass(VM *vm, TypeObject *type, const Value *kwvalues, const KwNames *kw) {
    bool found;
    Value hook = tr_super_get_attr(vm, type, tr_obj(type), type, vm->name.__init_subclass__, &found);
    if (tr_is_error(hook)) {
        return !found;
    }
    Value result = tr_call(vm, hook, kwvalues, 0, kw);
    tr_release(vm, hook);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

static bool fill_class_cell(VM *vm, TypeObject *type) {
    ValueRef cell = tr_dict_get_str(vm, type->dict, vm->name.__classcell__);
    if (tr_is_undef(cell)) {
        return true;
    }
    if (cell.tag != TAG_CELL) {
        return tr_raise(vm, vm->exc.TypeError, "__classcell__ must be a nonlocal cell, not <class '%T'>", cell), false;
    }
    tr_store(vm, &((CellObject *)(void *)cell.o)->value, tr_obj_retained(type));
    return tr_dict_delete_str(vm, type->dict, vm->name.__classcell__) >= 0;
}

Value tr_type_new(VM *vm, TypeObject *metatype, StrObject *name, ValueRef bases_in, DictObject *namespace_,
                  const Value *kwvalues, const KwNames *kw) {
    Value bases = tr_as_tuple(bases_in)->size ? tr_retain(bases_in) : tr_tuple_pack(vm, 1, tr_obj(vm->type.object));
    if (tr_is_error(bases)) {
        return bases;
    }
    TypeObject *base = best_base(vm, bases);
    TypeObject *type = base ? tr_type_alloc_heap(vm, metatype) : NULL;
    if (!type) {
        tr_release(vm, bases);
        return tr_undef();
    }
    type->bases = bases;
    type->base_type = tr_object_retain(base);
    type->version = tr_version_new(vm);
    type->dict = tr_dict_copy(vm, namespace_);
    if (!type->dict || !set_identity(vm, type, name)) {
        goto fail;
    }
    ValueRef slots = tr_dict_get_cstr(vm, type->dict, "__slots__");
    bool wants_dict = tr_is_undef(slots), wants_weakref = wants_dict;
    bool base_has_dict = (base->flags & TYPE_HAS_DICT) != 0;
    if (!wants_dict && !slots_want_dict(vm, slots, &wants_dict, &wants_weakref)) {
        goto fail;
    }
    bool no_members = (tr_is_tuple(slots) && tr_as_tuple(slots)->size == 0) ||
                      (tr_is_list(slots) && tr_as_list(slots)->size == 0); /* __slots__ = () */
    choose_layout(vm, type, base, wants_dict, no_members);
    /* slots_want_dict read them; members are added now that the layout is settled */
    if (!tr_is_undef(slots)) {
        SlotsContext context = {.type = type, .base = base};
        Value keep = tr_retain(slots);
        bool ok = tr_is_str(keep) ? add_slot(vm, keep, &context) : tr_iterate(vm, keep, add_slot, &context);
        tr_release(vm, keep);
        if (!ok) {
            goto fail;
        }
    }
    if (wants_dict && !base_has_dict && !(type->flags & (TYPE_IS_TYPE | TYPE_IS_MODULE)) &&
        !add_descriptor(vm, type, &dict_def)) {
        goto fail;
    }
    if (wants_weakref && solid_base(base) == vm->type.object && base == vm->type.object &&
        !add_descriptor(vm, type, &weakref_def)) {
        goto fail;
    }
    if (!wrap_special(vm, type, vm->name.__new__, vm->type.staticmethod) ||
        !wrap_special(vm, type, vm->name.__init_subclass__, vm->type.classmethod) ||
        !wrap_special(vm, type, vm->name.__class_getitem__, vm->type.classmethod) || !settle_doc(vm, type) ||
        !settle_hash(vm, type) ||
        !compute_mro(vm, type) || !custom_mro(vm, type) || !fill_class_cell(vm, type)) {
        goto fail;
    }
    for (uint32_t i = 1; i < type->mro_count; i++) {
        type->flags |= type->mro[i]->flags & (TYPE_SEQUENCE | TYPE_MAPPING | TYPE_MATCH_SELF);
    }
    tr_type_update_slots(vm, type);
    if (type->flags & TYPE_INSTANCE) {
        type->slots.dealloc = tr_instance_dealloc;
        type->slots.traverse = tr_instance_traverse;
        type->slots.clear = tr_instance_clear;
    }
    if (!tr_type_link(vm, type) || !call_set_names(vm, type) || !call_init_subclass(vm, type, kwvalues, kw)) {
        goto fail;
    }
    return tr_obj(type);
fail:
    tr_object_release(vm, type);
    return tr_undef();
}

/* type(x), or type(name, bases, dict, **kwargs) */
Value tr_type_create(VM *vm, TypeObject *metatype, const Value *args, uint32_t n, const KwNames *kw) {
    if (n != 3) {
        return tr_raise(vm, vm->exc.TypeError, "type.__new__() takes exactly 3 arguments (%u given)", n);
    }
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "type.__new__() argument 1 must be str, not %T", args[0]);
    }
    if (!tr_is_tuple(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "type.__new__() argument 2 must be tuple, not %T", args[1]);
    }
    if (!tr_is_dict(args[2])) {
        return tr_raise(vm, vm->exc.TypeError, "type.__new__() argument 3 must be dict, not %T", args[2]);
    }
    TupleObject *bases = tr_as_tuple(args[1]);
    for (size_t i = 0; i < bases->size; i++) {
        if (bases->items[i].tag == TAG_TYPE) {
            continue;
        }
        Value entries = tr_get_attr_or_undef(vm, bases->items[i], vm->name.__mro_entries__);
        if (!tr_is_undef(entries)) {
            tr_release(vm, entries);
            return tr_raise(vm, vm->exc.TypeError,
                            "type() doesn't support MRO entry resolution; use types.new_class()");
        }
        if (tr_error_pending(vm)) {
            return tr_undef();
        }
    }
    TypeObject *winner = tr_type_winner(vm, metatype, args[1]);
    if (!winner) {
        return tr_undef();
    }
    if (winner != metatype && winner->slots.create != tr_type_create) {
        return winner->slots.create(vm, winner, args, n, kw);
    }
    return tr_type_new(vm, winner, tr_as_str(args[0]), args[1], tr_as_dict(args[2]), args + 3, kw);
}

bool tr_type_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)self, (void)args;
    if (kw && kw->count && n == 1) {
        return tr_raise(vm, vm->exc.TypeError, "type.__init__() takes no keyword arguments"), false;
    }
    if (n != 1 && n != 3) {
        return tr_raise(vm, vm->exc.TypeError, "type.__init__() takes 1 or 3 arguments"), false;
    }
    return true;
}

Value tr_type_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    TypeObject *type = as_type(self);
    if (type == vm->type.type && n == 1 && (!kw || !kw->count)) {
        return tr_obj_retained(tr_type_of(vm, args[0]));
    }
    if (type == vm->type.type && n != 3) {
        return tr_raise(vm, vm->exc.TypeError, "type() takes 1 or 3 arguments");
    }
    if (!type->slots.create || (type->flags & TYPE_NO_NEW)) {
        return tr_raise(vm, vm->exc.TypeError, "cannot create '%N' instances", type);
    }
    Value object = type->slots.create(vm, type, args, n, kw);
    if (tr_is_error(object)) {
        return object;
    }
    TypeObject *made = tr_type_of(vm, object);
    if (made != type && !tr_type_is_subclass(made, type)) {
        return object;
    }
    if (made->slots.init && !made->slots.init(vm, object, args, n, kw)) {
        tr_release(vm, object);
        return tr_undef();
    }
    return object;
}
