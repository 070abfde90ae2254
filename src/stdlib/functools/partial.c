/* functools.partial: a callable with some of its arguments given.
 *
 * A call puts the arguments together in one array: the kept positional ones, the call's, then the
 * keyword values, of which the call's win. Small calls need no allocation. */
#include "base/alloc.h"
#include "objects/generic_alias.h"
#include "objects/internal.h"
#include "objects/seq.h"
#include "stdlib/functools/functools.h"

#include <stddef.h>

typedef struct PartialObject {
    Object base;
    Value function;
    TupleObject *args;
    DictObject *keywords;
    DictObject *attributes;
} PartialObject;

static const TypeSpec partial_spec;

static inline PartialObject *as_partial(ValueRef v) {
    return (PartialObject *)(void *)v.o;
}

static Value partial_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                            const KwNames *kw) {
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "type 'partial' takes at least one argument");
    }
    ValueRef function = args[0];
    if (!tr_is_callable(function)) {
        return tr_raise(vm, vm->exc.TypeError, "the first argument must be callable");
    }
    /* A partial of a plain partial takes over what that one holds. */
    const PartialObject *inner = NULL;
    if (type->spec == &partial_spec && function.tag == TAG_OBJECT && function.o->type == type &&
        !as_partial(function)->attributes) {
        inner = as_partial(function);
        function = inner->function;
    }
    size_t kept = inner ? inner->args->size : 0;
    PartialObject *self = tr_object_new(vm, type, type->instance_size);
    if (!self) {
        return tr_undef();
    }
    self->function = tr_retain(function);
    self->args = tr_tuple_new(vm, kept + n - 1);
    self->keywords = self->args && inner ? tr_dict_copy(vm, inner->keywords) : tr_dict_new(vm);
    bool ok = self->args && self->keywords;
    for (size_t i = 0; ok && i < kept; i++) {
        self->args->items[i] = tr_retain(inner->args->items[i]);
    }
    for (uint32_t i = 1; ok && i < n; i++) {
        self->args->items[kept + i - 1] = tr_retain(args[i]);
    }
    for (uint32_t i = 0; ok && kw && i < kw->count; i++) {
        ok = tr_dict_set_str(vm, self->keywords, kw->names[i], args[n + i]);
    }
    if (!ok) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    return tr_obj(self);
}

static void partial_dealloc(VM *vm, Object *object) {
    PartialObject *self = (PartialObject *)object;
    tr_release(vm, self->function);
    tr_object_release(vm, self->args);
    tr_object_release(vm, self->keywords);
    tr_object_free(vm, object);
}

static void partial_traverse(Object *object, GcVisit visit, void *context) {
    PartialObject *self = (PartialObject *)object;
    tr_gc_visit_value(self->function, visit, context);
    tr_gc_visit_object(self->args, visit, context);
    tr_gc_visit_object(self->keywords, visit, context);
}

/* With keywords kept: their values and the call's behind the positional ones, the call's replacing
 * kept ones. */
static Value call_with_keywords(VM *vm, const PartialObject *self, Value *all, uint32_t positional,
                                const Value *args, uint32_t n, const KwNames *kw) {
    uint32_t most = self->keywords->count + (kw ? kw->count : 0);
    KwNames *names = tr_malloc(sizeof(KwNames) + most * sizeof(StrObject *));
    if (!names) {
        return tr_raise_no_memory(vm);
    }
    names->count = 0;
    uint32_t position = 0;
    ValueRef key;
    ValueRef value;
    Value result = tr_undef();
    while (tr_dict_next(self->keywords, &position, &key, &value)) {
        if (!tr_is_str(key)) {
            tr_raise(vm, vm->exc.TypeError, "keywords must be strings");
            goto done;
        }
        StrObject *name = tr_str_intern_object(vm, tr_as_str(key));
        if (!name) {
            goto done;
        }
        names->names[names->count] = name;
        all[positional + names->count++] = value;
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        uint32_t at = 0;
        while (at < names->count && names->names[at] != kw->names[i]) {
            at++;
        }
        if (at == names->count) {
            names->names[names->count++] = tr_object_retain(kw->names[i]);
        }
        all[positional + at] = args[n + i];
    }
    result = tr_call(vm, self->function, all, positional, names);
done:
    for (uint32_t i = 0; i < names->count; i++) {
        tr_object_release(vm, names->names[i]);
    }
    tr_free(names);
    return result;
}

static Value partial_call(VM *vm, ValueRef object, const Value *args, uint32_t n,
                          const KwNames *kw) {
    PartialObject *self = as_partial(object);
    Value small[12];
    Value *all = small;
    size_t kept = self->args->size;
    size_t extra = kw ? kw->count : 0;
    size_t total = kept + n + extra + self->keywords->count;
    if (tr_stack_check(vm)) {
        return tr_undef();
    }
    if (total > TR_COUNT(small)) {
        all = tr_realloc_array(NULL, total, sizeof(Value));
        if (!all) {
            return tr_raise_no_memory(vm);
        }
    }
    memcpy(all, self->args->items, kept * sizeof(Value));
    memcpy(all + kept, args, n * sizeof(Value));
    tr_object_retain(self); /* what `all` borrows must outlive the call */
    Value result;
    if (self->keywords->count == 0) {
        memcpy(all + kept + n, args + n, extra * sizeof(Value));
        result = tr_call(vm, self->function, all, (uint32_t)kept + n, kw);
    } else {
        result = call_with_keywords(vm, self, all, (uint32_t)kept + n, args, n, kw);
    }
    tr_object_release(vm, self);
    if (all != small) {
        tr_free(all);
    }
    return result;
}

static Value partial_repr(VM *vm, ValueRef object) {
    const PartialObject *self = as_partial(object);
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    if (!tr_repr_enter(object.o)) {
        return tr_str_value(tr_str_from_cstr(vm, "..."));
    }
    StrBuf out = {0};
    const TypeObject *type = object.o->type;
    tr_strbuf_text(&out, type->spec ? type->spec->name : tr_type_name(type));
    tr_strbuf_char(&out, '(');
    bool ok = tr_repr_append(vm, &out, self->function);
    for (size_t i = 0; ok && i < self->args->size; i++) {
        tr_strbuf_text(&out, ", ");
        ok = tr_repr_append(vm, &out, self->args->items[i]);
    }
    uint32_t position = 0;
    ValueRef key;
    ValueRef value;
    while (ok && tr_dict_next(self->keywords, &position, &key, &value)) {
        tr_strbuf_text(&out, ", ");
        Value name = tr_str(vm, key);
        ok = !tr_is_error(name);
        if (ok) {
            tr_strbuf_append(&out, tr_as_str(name)->data, tr_as_str(name)->size);
            tr_strbuf_char(&out, '=');
            ok = tr_repr_append(vm, &out, value);
        }
        tr_release(vm, name);
    }
    tr_repr_leave(object.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_char(&out, ')');
    return tr_strbuf_to_value(vm, &out);
}

static Value partial_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const PartialObject *self = as_partial(args[0]);
    Value first = tr_tuple_pack(vm, 1, self->function);
    Value state = tr_tuple_pack(vm, 4, self->function, tr_obj(self->args), tr_obj(self->keywords),
                                self->attributes ? tr_obj(self->attributes) : tr_none());
    Value result = tr_is_error(first) || tr_is_error(state)
                       ? tr_undef()
                       : tr_tuple_pack(vm, 3, tr_obj(self->base.type), first, state);
    tr_release(vm, first);
    tr_release(vm, state);
    return result;
}

static Value partial_setstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    PartialObject *self = as_partial(args[0]);
    const TupleObject *state = args[1].tag == TAG_TUPLE ? tr_as_tuple(args[1]) : NULL;
    if (!state || state->size != 4 || !tr_is_callable(state->items[0]) ||
        !tr_is_tuple(state->items[1]) ||
        !(tr_is_dict(state->items[2]) || tr_is_none(state->items[2]))) {
        return tr_raise(vm, vm->exc.TypeError, "invalid partial state");
    }
    Value kept = tr_tuple_from(vm, state->items[1]);
    DictObject *keywords = tr_is_none(state->items[2])
                               ? tr_dict_new(vm)
                               : tr_dict_copy(vm, tr_as_dict(state->items[2]));
    if (tr_is_error(kept) || !keywords) {
        tr_release(vm, kept);
        tr_object_release(vm, keywords);
        return tr_undef();
    }
    TupleObject *old_args = self->args;
    DictObject *old_keywords = self->keywords;
    DictObject *old_attributes = self->attributes;
    self->args = tr_as_tuple(kept);
    self->keywords = keywords;
    self->attributes = tr_is_dict(state->items[3]) ? tr_object_retain(state->items[3].o) : NULL;
    tr_store(vm, &self->function, tr_retain(state->items[0]));
    tr_object_release(vm, old_args);
    tr_object_release(vm, old_keywords);
    tr_object_release(vm, old_attributes);
    return tr_none();
}

static Value get_function(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_partial(self)->function);
}
static Value get_args(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_partial(self)->args);
}
static Value get_keywords(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(as_partial(self)->keywords);
}
static Value get_attributes(VM *vm, ValueRef self) {
    DictObject **slot = tr_object_dict_slot(vm, self.o);
    if (!*slot) {
        *slot = tr_dict_new(vm);
    }
    return *slot ? tr_obj_retained(*slot) : tr_undef();
}

static const BuiltinDef partial_methods[] = {
    {"__reduce__(self, /)", partial_reduce, NULL, 0},
    {"__setstate__(self, state, /)", partial_setstate, NULL, 0},
    TR_CLASS_GETITEM,
    {NULL, NULL, NULL, 0},
};
static const GetSetDef partial_getsets[] = {
    {"func", get_function, NULL, "function object to use in future partial calls"},
    {"args", get_args, NULL, "tuple of arguments to future partial calls"},
    {"keywords", get_keywords, NULL, "dictionary of keyword arguments to future partial calls"},
    {"__dict__", get_attributes, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots partial_slots = {
    .dealloc = partial_dealloc,
    .traverse = partial_traverse,
    .create = partial_create,
    .call = partial_call,
    .repr = partial_repr,
};
static const TypeSpec partial_spec = {
    .name = "functools.partial",
    .instance_size = sizeof(PartialObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE,
    .doc = "partial(func, *args, **keywords) - new function with partial application\n"
           "    of the given arguments and keywords.\n",
    .slots = &partial_slots,
    .methods = partial_methods,
    .getsets = partial_getsets,
};

bool tr_functools_add_partial(VM *vm, ModuleObject *module) {
    TypeObject *type = tr_type_new_builtin(vm, &partial_spec, NULL);
    if (!type) {
        return false;
    }
    type->dict_offset = offsetof(PartialObject, attributes);
    type->flags |= TYPE_HAS_DICT | TYPE_DICT_ADDED; /* object.c and gc.c look after it */
    return tr_module_add_type(vm, module, type);
}
