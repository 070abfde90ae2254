/* types.GenericAlias (`list[int]`) and types.UnionType (`int | str`).
 *
 * An alias behaves as its origin in nearly everything: calls, attributes, subclassing (through
 * `__mro_entries__`); only the few names in own_names are its own. Type variables are recognised by
 * `__typing_subst__`, as the typing module defines it, so neither this file nor the core knows
 * their class. A union is a flat tuple of distinct members, with NoneType for None. */
#include "objects/generic_alias.h"

#include "objects/function.h"
#include "objects/seq.h"

typedef struct AliasObject {
    Object base;
    Value origin;
    Value args;       /* tuple */
    Value parameters; /* tuple, UNDEF until asked for */
    bool starred;     /* made by iteration: *list[int] */
} AliasObject;

typedef struct UnionObject {
    Object base;
    Value args;       /* tuple of at least two */
    Value parameters; /* tuple, UNDEF until asked for */
} UnionObject;

static inline AliasObject *as_alias(ValueRef v) {
    return (AliasObject *)(void *)v.o;
}
static inline UnionObject *as_union(ValueRef v) {
    return (UnionObject *)(void *)v.o;
}
static bool is_alias(VM *vm, ValueRef v) {
    return v.tag == TAG_OBJECT && tr_type_is_subclass(v.o->type, vm->type.generic_alias);
}
static bool is_union(VM *vm, ValueRef v) {
    return v.tag == TAG_OBJECT && v.o->type == vm->type.union_type;
}

/* ---- type parameters ---- */

/* Attribute that may be missing: 1 there (owned in *out), 0 missing, -1 error. */
static int optional_attr(VM *vm, ValueRef v, StrObject *name, Value *out) {
    *out = tr_get_attr_or_undef(vm, v, name);
    if (tr_is_undef(*out)) {
        return tr_error_pending(vm) ? -1 : 0;
    }
    return 1;
}

static bool add_once(VM *vm, ListObject *list, ValueRef item) {
    for (size_t i = 0; i < list->size; i++) {
        if (tr_is_same(tr_list_at(list, i), item)) {
            return true;
        }
    }
    return tr_list_append(vm, list, item);
}

/* The distinct type variables in `args`, in order of appearance: a tuple. */
static Value collect_parameters(VM *vm, ValueRef args) {
    ListObject *found = tr_list_new(vm, 0);
    const TupleObject *tuple = tr_as_tuple(args);
    bool ok = found != NULL;
    for (size_t i = 0; ok && i < tuple->size; i++) {
        ValueRef arg = tuple->items[i];
        Value value;
        if (arg.tag == TAG_TYPE) {
            continue;
        }
        int has = optional_attr(vm, arg, vm->name.__typing_subst__, &value);
        if (has > 0) {
            tr_release(vm, value);
            ok = add_once(vm, found, arg);
            continue;
        }
        if (has == 0) {
            has = optional_attr(vm, arg, vm->name.__parameters__, &value);
        }
        if (has > 0) {
            for (size_t j = 0; ok && value.tag == TAG_TUPLE && j < tr_as_tuple(value)->size; j++) {
                ok = add_once(vm, found, tr_as_tuple(value)->items[j]);
            }
            tr_release(vm, value);
        }
        ok = ok && has >= 0;
    }
    Value result = ok ? tr_tuple_from(vm, tr_obj(found)) : tr_undef();
    tr_object_release(vm, found);
    return result;
}

static int64_t position_in(ValueRef tuple, ValueRef item) {
    for (size_t i = 0; i < tr_as_tuple(tuple)->size; i++) {
        if (tr_is_same(tr_as_tuple(tuple)->items[i], item)) {
            return (int64_t)i;
        }
    }
    return -1;
}

/* One argument with the type variables in it replaced. */
static Value substitute_one(VM *vm, ValueRef arg, ValueRef parameters, ValueRef values) {
    Value value;
    if (arg.tag == TAG_TYPE) {
        return tr_retain(arg);
    }
    int has = optional_attr(vm, arg, vm->name.__typing_subst__, &value);
    if (has < 0) {
        return tr_undef();
    }
    if (has) {
        int64_t position = position_in(parameters, arg);
        Value result = position < 0 ? tr_retain(arg)
                                    : tr_call1(vm, value, tr_as_tuple(values)->items[position]);
        tr_release(vm, value);
        return result;
    }
    has = optional_attr(vm, arg, vm->name.__parameters__, &value);
    if (has < 0) {
        return tr_undef();
    }
    if (!has || value.tag != TAG_TUPLE || tr_as_tuple(value)->size == 0) {
        tr_release(vm, value);
        return tr_retain(arg);
    }
    /* An alias inside: give it the values of the variables it has itself. */
    const TupleObject *inner = tr_as_tuple(value);
    TupleObject *inner_values = tr_tuple_new(vm, inner->size);
    for (size_t i = 0; inner_values && i < inner->size; i++) {
        int64_t position = position_in(parameters, inner->items[i]);
        inner_values->items[i] =
            tr_retain(position < 0 ? inner->items[i] : tr_as_tuple(values)->items[position]);
    }
    Value result = inner_values ? tr_get_item(vm, arg, tr_obj(inner_values)) : tr_undef();
    tr_object_release(vm, inner_values);
    tr_release(vm, value);
    return result;
}

/* The arguments of `self[item]`: a tuple. */
static Value substitute(VM *vm, ValueRef self, ValueRef args, ValueRef parameters, ValueRef item) {
    size_t wanted = tr_as_tuple(parameters)->size;
    if (wanted == 0) {
        return tr_raise(vm, vm->exc.TypeError, "%R is not a generic class", self);
    }
    Value values = item.tag == TAG_TUPLE ? tr_retain(item) : tr_tuple_pack(vm, 1, item);
    if (tr_is_error(values)) {
        return values;
    }
    size_t given = tr_as_tuple(values)->size;
    if (given != wanted) {
        tr_release(vm, values);
        return tr_raise(vm, vm->exc.TypeError, "Too %s arguments for %R; actual %zu, expected %zu",
                        given > wanted ? "many" : "few", self, given, wanted);
    }
    const TupleObject *old = tr_as_tuple(args);
    TupleObject *result = tr_tuple_new(vm, old->size);
    for (size_t i = 0; result && i < old->size; i++) {
        result->items[i] = substitute_one(vm, old->items[i], parameters, values);
        if (tr_is_error(result->items[i])) {
            tr_object_release(vm, result);
            result = NULL;
        }
    }
    tr_release(vm, values);
    return result ? tr_obj(result) : tr_undef();
}

/* ---- text ---- */

/* A class by its qualified name, without `builtins.`; anything else by its repr. */
static bool append_type(VM *vm, StrBuf *out, ValueRef item) {
    Value value;
    Value module;
    if (item.tag == TAG_ELLIPSIS) {
        tr_strbuf_text(out, "...");
        return true;
    }
    int has = optional_attr(vm, item, vm->name.__origin__, &value);
    if (has > 0) {
        tr_release(vm, value);
        has = optional_attr(vm, item, vm->name.__args__, &value);
        if (has > 0) {
            tr_release(vm, value);
            return tr_repr_append(vm, out, item);
        }
    }
    if (has < 0) {
        return false;
    }
    has = optional_attr(vm, item, vm->name.__qualname__, &value);
    if (has <= 0) {
        return has == 0 && tr_repr_append(vm, out, item);
    }
    has = optional_attr(vm, item, vm->name.__module__, &module);
    if (has <= 0 || tr_is_none(module)) {
        tr_release(vm, value);
        return has >= 0 && tr_repr_append(vm, out, item);
    }
    Value texts[2] = {tr_str(vm, module), tr_str(vm, value)};
    tr_release(vm, module);
    tr_release(vm, value);
    bool ok = !tr_is_error(texts[0]) && !tr_is_error(texts[1]);
    if (ok) {
        const StrObject *name = tr_as_str(texts[0]);
        if (!tr_str_equals_cstr(name, "builtins")) {
            tr_strbuf_append(out, name->data, name->size);
            tr_strbuf_char(out, '.');
        }
        tr_strbuf_append(out, tr_as_str(texts[1])->data, tr_as_str(texts[1])->size);
    }
    tr_release(vm, texts[0]);
    tr_release(vm, texts[1]);
    return ok;
}

/* ---- GenericAlias ---- */

static Value make_alias(VM *vm, TypeObject *type, ValueRef origin, ValueRef args) {
    Value tuple = tr_is_tuple(args) ? tr_tuple_from(vm, args) : tr_tuple_pack(vm, 1, args);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    AliasObject *alias = tr_object_new(vm, type, type->instance_size);
    if (!alias) {
        tr_release(vm, tuple);
        return tr_undef();
    }
    alias->origin = tr_retain(origin);
    alias->args = tuple;
    alias->parameters = tr_undef();
    return tr_obj(alias);
}

static Value alias_new(VM *vm, TypeObject *type, ValueRef origin, ValueRef args) {
    Value tuple = tr_is_tuple(args) ? tr_tuple_from(vm, args) : tr_tuple_pack(vm, 1, args);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    AliasObject *alias = tr_object_new(vm, type, type->instance_size);
    if (!alias) {
        tr_release(vm, tuple);
        return tr_undef();
    }
    alias->origin = tr_retain(origin);
    alias->args = tuple;
    alias->parameters = tr_undef();
    return tr_obj(alias);
}

Value tr_generic_alias_new(VM *vm, ValueRef origin, ValueRef args) {
    return alias_new(vm, vm->type.generic_alias, origin, args);
}

Value tr_class_getitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_generic_alias_new(vm, args[0], args[1]);
}

static Value alias_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                          const KwNames *kw) {
    if (!tr_args_check(vm, "GenericAlias", n, kw, 2, 2)) {
        return tr_undef();
    }
    return make_alias(vm, type, args[0], args[1]);
}

static void alias_dealloc(VM *vm, Object *self) {
    AliasObject *alias = (AliasObject *)self;
    tr_release(vm, alias->origin);
    tr_release(vm, alias->args);
    tr_release(vm, alias->parameters);
    tr_object_free(vm, self);
}

static void alias_traverse(Object *self, GcVisit visit, void *context) {
    AliasObject *alias = (AliasObject *)self;
    tr_gc_visit_value(alias->origin, visit, context);
    tr_gc_visit_value(alias->args, visit, context);
    tr_gc_visit_value(alias->parameters, visit, context);
}

static ValueRef alias_parameters(VM *vm, AliasObject *alias) {
    if (alias->parameters.tag == TAG_UNDEF) {
        alias->parameters = collect_parameters(vm, alias->args);
    }
    return alias->parameters;
}

static Value alias_repr(VM *vm, ValueRef self) {
    const AliasObject *alias = as_alias(self);
    const TupleObject *args = tr_as_tuple(alias->args);
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    StrBuf out = {0};
    if (alias->starred) {
        tr_strbuf_char(&out, '*');
    }
    bool ok = append_type(vm, &out, alias->origin);
    tr_strbuf_char(&out, '[');
    for (size_t i = 0; ok && i < args->size; i++) {
        if (i) {
            tr_strbuf_text(&out, ", ");
        }
        ok = append_type(vm, &out, args->items[i]);
    }
    tr_strbuf_text(&out, args->size ? "]" : "()]");
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    return tr_strbuf_to_value(vm, &out);
}

static bool alias_hash(VM *vm, ValueRef self, int64_t *out) {
    int64_t origin;
    int64_t args;
    if (!tr_hash(vm, as_alias(self)->origin, &origin) ||
        !tr_hash(vm, as_alias(self)->args, &args)) {
        return false;
    }
    *out = origin ^ args;
    if (*out == -1) {
        *out = -2;
    }
    return true;
}

static Value alias_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_alias(vm, left) || !is_alias(vm, right)) {
        return tr_not_implemented();
    }
    const AliasObject *a = as_alias(left);
    const AliasObject *b = as_alias(right);
    int equal = a->starred == b->starred ? tr_equal(vm, a->origin, b->origin) : 0;
    if (equal > 0) {
        equal = tr_equal(vm, a->args, b->args);
    }
    return equal < 0 ? tr_undef() : tr_bool((equal > 0) == (op == CMP_EQ));
}

static Value alias_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Value result = tr_call(vm, as_alias(self)->origin, args, n, kw);
    if (tr_is_error(result) || !tr_is_heap(result)) {
        return result;
    }
    if (!tr_set_attr(vm, result, vm->name.__orig_class__, self)) {
        if (!tr_error_matches(vm, vm->exc.AttributeError) &&
            !tr_error_matches(vm, vm->exc.TypeError)) {
            tr_release(vm, result);
            return tr_undef();
        }
        tr_error_clear(vm); /* most builtin classes take no attributes */
    }
    return result;
}

static Value alias_get_attr(VM *vm, ValueRef self, StrObject *name) {
    static const char *const own_names[] = {
        "__class__",    "__bases__",      "__origin__",      "__args__",
        "__unpacked__", "__parameters__", "__mro_entries__", "__reduce_ex__",
        "__reduce__",   "__copy__",       "__deepcopy__",    "__typing_unpacked_tuple_args__",
    };
    for (size_t i = 0; i < TR_COUNT(own_names); i++) {
        if (tr_str_equals_cstr(name, own_names[i])) {
            return tr_generic_get_attr(vm, self, name);
        }
    }
    return tr_get_attr(vm, as_alias(self)->origin, name);
}

static Value alias_get_item(VM *vm, ValueRef self, ValueRef item) {
    AliasObject *alias = as_alias(self);
    ValueRef parameters = alias_parameters(vm, alias);
    if (tr_is_error(parameters)) {
        return tr_undef();
    }
    Value args = substitute(vm, self, alias->args, parameters, item);
    if (tr_is_error(args)) {
        return args;
    }
    Value result = tr_generic_alias_new(vm, alias->origin, args);
    tr_release(vm, args);
    if (!tr_is_error(result)) {
        as_alias(result)->starred = alias->starred;
    }
    return result;
}

/* *list[int]: one item, the starred alias. */
static Value alias_iter(VM *vm, ValueRef self) {
    const AliasObject *alias = as_alias(self);
    Value starred = tr_generic_alias_new(vm, alias->origin, alias->args);
    if (tr_is_error(starred)) {
        return starred;
    }
    as_alias(starred)->starred = true;
    Value tuple = tr_tuple_pack(vm, 1, starred);
    tr_release(vm, starred);
    if (tr_is_error(tuple)) {
        return tuple;
    }
    Value iterator = tr_iter(vm, tuple);
    tr_release(vm, tuple);
    return iterator;
}

static Value alias_mro_entries(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_tuple_pack(vm, 1, as_alias(args[0])->origin);
}

static Value alias_instancecheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_raise(vm, vm->exc.TypeError,
                    "isinstance() argument 2 cannot be a parameterized generic");
}

static Value alias_subclasscheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return tr_raise(vm, vm->exc.TypeError,
                    "issubclass() argument 2 cannot be a parameterized generic");
}

static Value alias_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const AliasObject *alias = as_alias(args[0]);
    Value arguments = tr_tuple_pack(vm, 2, alias->origin, alias->args);
    if (tr_is_error(arguments)) {
        return arguments;
    }
    Value result = tr_tuple_pack(vm, 2, tr_obj(vm->type.generic_alias), arguments);
    tr_release(vm, arguments);
    return result;
}

static Value alias_get_origin(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_alias(self)->origin);
}
static Value alias_get_args(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_alias(self)->args);
}
static Value alias_get_parameters(VM *vm, ValueRef self) {
    return tr_retain(alias_parameters(vm, as_alias(self)));
}
static Value alias_get_unpacked(VM *vm, ValueRef self) {
    (void)vm;
    return tr_bool(as_alias(self)->starred);
}
static Value alias_get_unpacked_args(VM *vm, ValueRef self) {
    const AliasObject *alias = as_alias(self);
    bool is_tuple = alias->origin.tag == TAG_TYPE && alias->origin.o == &vm->type.tuple->base;
    return alias->starred && is_tuple ? tr_retain(alias->args) : tr_none();
}

static const BuiltinDef alias_methods[] = {
    {"__mro_entries__(self, bases, /)", alias_mro_entries, NULL, 0},
    {"__instancecheck__(self, instance, /)", alias_instancecheck, NULL, 0},
    {"__subclasscheck__(self, cls, /)", alias_subclasscheck, NULL, 0},
    {"__reduce__(self, /)", alias_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef alias_getsets[] = {
    {"__origin__", alias_get_origin, NULL, NULL},
    {"__args__", alias_get_args, NULL, NULL},
    {"__parameters__", alias_get_parameters, NULL, "Type variables in the GenericAlias."},
    {"__unpacked__", alias_get_unpacked, NULL, NULL},
    {"__typing_unpacked_tuple_args__", alias_get_unpacked_args, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots alias_slots = {
    .dealloc = alias_dealloc,
    .traverse = alias_traverse,
    .create = alias_create,
    .repr = alias_repr,
    .hash = alias_hash,
    .compare = alias_compare,
    .call = alias_call,
    .get_attr = alias_get_attr,
    .iter = alias_iter,
    .get_item = alias_get_item,
    .binary[BIN_OR] = tr_union_new,
};
static const TypeSpec alias_spec = {
    .name = "types.GenericAlias",
    .instance_size = sizeof(AliasObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and "
           "t.__args__ is (int,).",
    .slots = &alias_slots,
    .methods = alias_methods,
    .getsets = alias_getsets,
};

/* ---- UnionType ---- */

ValueRef tr_union_args(ValueRef union_type) {
    return as_union(union_type)->args;
}

static bool can_join(VM *vm, ValueRef v) {
    return tr_is_none(v) || v.tag == TAG_TYPE || is_alias(vm, v) || is_union(vm, v);
}

/* Adds a member unless it is there: classes by identity, aliases by equality. */
static bool add_member(VM *vm, ListObject *members, ValueRef item) {
    if (tr_is_none(item)) {
        item = tr_obj(vm->type.none);
    }
    for (size_t i = 0; i < members->size; i++) {
        ValueRef present = tr_list_at(members, i);
        int same = tr_is_same(present, item);
        if (!same && is_alias(vm, present) && is_alias(vm, item)) {
            same = tr_equal(vm, present, item);
        }
        if (same) {
            return same > 0;
        }
    }
    return tr_list_append(vm, members, item);
}

static bool add_members(VM *vm, ListObject *members, ValueRef v) {
    if (!is_union(vm, v)) {
        return add_member(vm, members, v);
    }
    const TupleObject *args = tr_as_tuple(as_union(v)->args);
    for (size_t i = 0; i < args->size; i++) {
        if (!add_member(vm, members, args->items[i])) {
            return false;
        }
    }
    return true;
}

/* A union of the list's members; the only member itself if there is but one. Consumes the list. */
static Value union_of(VM *vm, ListObject *members) {
    if (members->size == 1) {
        Value only = tr_retain(tr_list_at(members, 0));
        tr_object_release(vm, members);
        return only;
    }
    Value args = tr_tuple_from(vm, tr_obj(members));
    tr_object_release(vm, members);
    if (tr_is_error(args)) {
        return args;
    }
    UnionObject *result = tr_object_new(vm, vm->type.union_type, sizeof(UnionObject));
    if (!result) {
        tr_release(vm, args);
        return tr_undef();
    }
    result->args = args;
    result->parameters = tr_undef();
    return tr_obj(result);
}

Value tr_union_new(VM *vm, ValueRef left, ValueRef right) {
    if (!can_join(vm, left) || !can_join(vm, right)) {
        return tr_not_implemented();
    }
    ListObject *members = tr_list_new(vm, 2);
    if (!members) {
        return tr_undef();
    }
    if (!add_members(vm, members, left) || !add_members(vm, members, right)) {
        tr_object_release(vm, members);
        return tr_undef();
    }
    return union_of(vm, members);
}

static void union_dealloc(VM *vm, Object *self) {
    tr_release(vm, ((UnionObject *)self)->args);
    tr_release(vm, ((UnionObject *)self)->parameters);
    tr_object_free(vm, self);
}

static void union_traverse(Object *self, GcVisit visit, void *context) {
    tr_gc_visit_value(((UnionObject *)self)->args, visit, context);
    tr_gc_visit_value(((UnionObject *)self)->parameters, visit, context);
}

static Value union_repr(VM *vm, ValueRef self) {
    const TupleObject *args = tr_as_tuple(as_union(self)->args);
    StrBuf out = {0};
    for (size_t i = 0; i < args->size; i++) {
        if (i) {
            tr_strbuf_text(&out, " | ");
        }
        if (args->items[i].tag == TAG_TYPE && args->items[i].o == &vm->type.none->base) {
            tr_strbuf_text(&out, "None");
        } else if (!append_type(vm, &out, args->items[i])) {
            tr_strbuf_free(&out);
            return tr_undef();
        }
    }
    return tr_strbuf_to_value(vm, &out);
}

static bool union_hash(VM *vm, ValueRef self, int64_t *out) {
    Value set = tr_set_from(vm, as_union(self)->args, true);
    bool ok = !tr_is_error(set) && tr_hash(vm, set, out);
    tr_release(vm, set);
    return ok;
}

static Value union_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_union(vm, left) || !is_union(vm, right)) {
        return tr_not_implemented();
    }
    Value a = tr_set_from(vm, as_union(left)->args, true);
    Value b = tr_is_error(a) ? tr_undef() : tr_set_from(vm, as_union(right)->args, true);
    Value result = tr_is_error(b) ? tr_undef() : tr_compare(vm, a, b, op);
    tr_release(vm, a);
    tr_release(vm, b);
    return result;
}

static ValueRef union_parameters(VM *vm, UnionObject *self) {
    if (self->parameters.tag == TAG_UNDEF) {
        self->parameters = collect_parameters(vm, self->args);
    }
    return self->parameters;
}

static Value union_get_item(VM *vm, ValueRef self, ValueRef item) {
    ValueRef parameters = union_parameters(vm, as_union(self));
    if (tr_is_error(parameters)) {
        return tr_undef();
    }
    Value args = substitute(vm, self, as_union(self)->args, parameters, item);
    if (tr_is_error(args)) {
        return args;
    }
    Value result = tr_retain(tr_as_tuple(args)->items[0]);
    for (size_t i = 1; i < tr_as_tuple(args)->size && !tr_is_error(result); i++) {
        Value joined = tr_binary(vm, BIN_OR, result, tr_as_tuple(args)->items[i]);
        tr_release(vm, result);
        result = joined;
    }
    tr_release(vm, args);
    return result;
}

/* isinstance(v, int | str), or issubclass: any member will do. */
static Value check_members(VM *vm, ValueRef self, ValueRef subject, bool instance) {
    const TupleObject *args = tr_as_tuple(as_union(self)->args);
    for (size_t i = 0; i < args->size; i++) {
        if (args->items[i].tag != TAG_TYPE) {
            return tr_raise(vm, vm->exc.TypeError,
                            "%s() argument 2 cannot be a parameterized generic",
                            instance ? "isinstance" : "issubclass");
        }
        int answer = instance ? tr_is_instance(vm, subject, args->items[i])
                              : tr_is_subclass(vm, subject, args->items[i]);
        if (answer) {
            return answer < 0 ? tr_undef() : tr_bool(true);
        }
    }
    return tr_bool(false);
}

static Value union_instancecheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return check_members(vm, args[0], args[1], true);
}

static Value union_subclasscheck(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[1].tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "issubclass() arg 1 must be a class");
    }
    return check_members(vm, args[0], args[1], false);
}

static Value union_get_args(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_union(self)->args);
}
static Value union_get_parameters(VM *vm, ValueRef self) {
    return tr_retain(union_parameters(vm, as_union(self)));
}

static const BuiltinDef union_methods[] = {
    {"__instancecheck__(self, instance, /)", union_instancecheck, NULL, 0},
    {"__subclasscheck__(self, cls, /)", union_subclasscheck, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef union_getsets[] = {
    {"__args__", union_get_args, NULL, NULL},
    {"__parameters__", union_get_parameters, NULL, "Type variables in the types.UnionType."},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots union_slots = {
    .dealloc = union_dealloc,
    .traverse = union_traverse,
    .repr = union_repr,
    .hash = union_hash,
    .compare = union_compare,
    .get_item = union_get_item,
    .binary[BIN_OR] = tr_union_new,
};
static const TypeSpec union_spec = {
    .name = "types.UnionType",
    .instance_size = sizeof(UnionObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
    .slots = &union_slots,
    .methods = union_methods,
    .getsets = union_getsets,
};

bool tr_generic_alias_init_types(VM *vm) {
    vm->type.generic_alias = tr_type_new_builtin(vm, &alias_spec, NULL);
    vm->type.union_type = tr_type_new_builtin(vm, &union_spec, NULL);
    return vm->type.generic_alias && vm->type.union_type;
}
