/* operator.itemgetter, attrgetter, methodcaller: callables that remember what to fetch.
 *
 * All three are GetterObjects: a tuple of what was given (for attrgetter: of tuples of the parts of
 * dotted names), and for methodcaller also the names of the keyword arguments, whose values end the
 * tuple. */
#include "base/alloc.h"
#include "objects/seq.h"
#include "stdlib/operator/operator.h"

typedef struct GetterObject {
    Object base;
    TupleObject *what;  /* items; paths of names; method name and its arguments */
    TupleObject *given; /* attrgetter: the arguments as they were, for repr */
    KwNames *names;     /* methodcaller; owned, with references to the names; or NULL */
} GetterObject;

static inline GetterObject *as_getter(ValueRef v) {
    return (GetterObject *)(void *)v.o;
}

static void getter_dealloc(VM *vm, Object *object) {
    GetterObject *self = (GetterObject *)object;
    tr_object_release(vm, self->what);
    tr_object_release(vm, self->given);
    for (uint32_t i = 0; self->names && i < self->names->count; i++) {
        tr_object_release(vm, self->names->names[i]);
    }
    tr_free(self->names);
    tr_object_free(vm, object);
}

static void getter_traverse(Object *object, GcVisit visit, void *context) {
    tr_gc_visit_object(((GetterObject *)object)->what, visit, context);
    tr_gc_visit_object(((GetterObject *)object)->given, visit, context);
}

static GetterObject *getter_new(VM *vm, TypeObject *type, const Value *items, size_t count) {
    GetterObject *self = tr_object_new(vm, type, type->instance_size);
    if (self) {
        self->what = tr_tuple_from_array(vm, items, count);
        if (!self->what) {
            tr_object_release(vm, self);
            return NULL;
        }
    }
    return self;
}

static bool at_least_one(VM *vm, const char *name, uint32_t n, const KwNames *kw) {
    if (kw && kw->count) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (n == 0) {
        tr_raise(vm, vm->exc.TypeError, "%s expected 1 argument, got 0", name);
        return false;
    }
    return true;
}

static const char *message_name(ValueRef self) {
    const TypeObject *type = self.o->type;
    return type->spec ? type->spec->name : tr_type_name(type);
}

/* name(item, item, name=value) */
static Value describe(VM *vm, ValueRef self, const TupleObject *items, const KwNames *names) {
    if (tr_stack_check_repr(vm)) {
        return tr_undef();
    }
    StrBuf out = {0};
    tr_strbuf_text(&out, message_name(self));
    if (!tr_repr_enter(self.o)) {
        tr_strbuf_text(&out, "(...)");
        return tr_strbuf_to_value(vm, &out);
    }
    tr_strbuf_char(&out, '(');
    bool ok = true;
    size_t named = names ? names->count : 0;
    for (size_t i = 0; ok && i < items->size; i++) {
        if (i) {
            tr_strbuf_text(&out, ", ");
        }
        if (i >= items->size - named) {
            const StrObject *name = names->names[i - (items->size - named)];
            tr_strbuf_append(&out, name->data, name->size);
            tr_strbuf_char(&out, '=');
        }
        ok = tr_repr_append(vm, &out, items->items[i]);
    }
    tr_repr_leave(self.o);
    if (!ok) {
        tr_strbuf_free(&out);
        return tr_undef();
    }
    tr_strbuf_char(&out, ')');
    return tr_strbuf_to_value(vm, &out);
}

static bool one_argument(VM *vm, ValueRef self, uint32_t n, const KwNames *kw) {
    const char *name = tr_type_name(self.o->type);
    if (TR_LIKELY(n == 1 && !(kw && kw->count))) {
        return true;
    }
    return tr_args_check(vm, name, n, kw, 1, 1);
}

/* Applies `fetch` for all parts: one result, or a tuple of several. */
static Value fetch_all(VM *vm, const GetterObject *self, ValueRef object,
                       Value (*fetch)(VM *vm, ValueRef object, ValueRef part)) {
    const TupleObject *what = self->what;
    if (what->size == 1) {
        return fetch(vm, object, what->items[0]);
    }
    TupleObject *result = tr_tuple_new(vm, what->size);
    for (size_t i = 0; result && i < what->size; i++) {
        result->items[i] = fetch(vm, object, what->items[i]);
        if (tr_is_error(result->items[i])) {
            tr_object_release(vm, result);
            return tr_undef();
        }
    }
    return result ? tr_obj(result) : tr_undef();
}

/* type(self)(*given) for copying and pickling */
static Value reduce(VM *vm, ValueRef self, TupleObject *given) {
    return tr_tuple_pack(vm, 2, tr_obj(self.o->type), tr_obj(given));
}

/* ---- itemgetter ---- */

static Value item_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    if (!at_least_one(vm, "itemgetter", n, kw)) {
        return tr_undef();
    }
    GetterObject *self = getter_new(vm, type, args, n);
    return self ? tr_obj(self) : tr_undef();
}

static Value fetch_item(VM *vm, ValueRef object, ValueRef key) {
    if (object.tag == TAG_TUPLE && key.tag == TAG_INT &&
        (uint64_t)key.i < tr_as_tuple(object)->size) {
        return tr_retain(tr_as_tuple(object)->items[key.i]);
    }
    return tr_get_item(vm, object, key);
}

static Value item_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return one_argument(vm, self, n, kw) ? fetch_all(vm, as_getter(self), args[0], fetch_item)
                                         : tr_undef();
}

static Value item_repr(VM *vm, ValueRef self) {
    return describe(vm, self, as_getter(self)->what, NULL);
}

static Value item_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return reduce(vm, args[0], as_getter(args[0])->what);
}

/* ---- attrgetter ---- */

/* "a.b" -> ("a", "b"), interned */
static Value split_path(VM *vm, ValueRef text) {
    const StrObject *s = tr_as_str(text);
    size_t parts = 1;
    for (size_t i = 0; i < s->size; i++) {
        parts += s->data[i] == '.';
    }
    TupleObject *path = tr_tuple_new(vm, parts);
    size_t start = 0;
    for (size_t i = 0; path && i < parts; i++) {
        const char *dot = memchr(s->data + start, '.', s->size - start);
        size_t size = dot ? (size_t)(dot - s->data) - start : s->size - start;
        StrObject *name = tr_str_intern(vm, s->data + start, size);
        if (!name) {
            tr_object_release(vm, path);
            return tr_undef();
        }
        path->items[i] = tr_obj(name);
        start += size + 1;
    }
    return path ? tr_obj(path) : tr_undef();
}

static Value attr_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    if (!at_least_one(vm, "attrgetter", n, kw)) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!tr_is_str(args[i])) {
            return tr_raise(vm, vm->exc.TypeError, "attribute name must be a string");
        }
    }
    GetterObject *self = getter_new(vm, type, args, n);
    if (!self) {
        return tr_undef();
    }
    self->given = self->what;
    self->what = tr_tuple_new(vm, n);
    for (uint32_t i = 0; self->what && i < n; i++) {
        self->what->items[i] = split_path(vm, args[i]);
        if (tr_is_error(self->what->items[i])) {
            tr_object_release(vm, self);
            return tr_undef();
        }
    }
    if (!self->what) {
        tr_object_release(vm, self);
        return tr_undef();
    }
    return tr_obj(self);
}

static Value fetch_path(VM *vm, ValueRef object, ValueRef path) {
    const TupleObject *names = tr_as_tuple(path);
    Value result = tr_get_attr(vm, object, tr_as_str(names->items[0]));
    for (size_t i = 1; i < names->size && !tr_is_error(result); i++) {
        Value next = tr_get_attr(vm, result, tr_as_str(names->items[i]));
        tr_release(vm, result);
        result = next;
    }
    return result;
}

static Value attr_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return one_argument(vm, self, n, kw) ? fetch_all(vm, as_getter(self), args[0], fetch_path)
                                         : tr_undef();
}

static Value attr_repr(VM *vm, ValueRef self) {
    return describe(vm, self, as_getter(self)->given, NULL);
}

static Value attr_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return reduce(vm, args[0], as_getter(args[0])->given);
}

/* ---- methodcaller ---- */

static Value method_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    if (n == 0) {
        return tr_raise(vm, vm->exc.TypeError,
                        "methodcaller needs at least one argument, the method name");
    }
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "method name must be a string");
    }
    uint32_t named = kw ? kw->count : 0;
    GetterObject *self = getter_new(vm, type, args, (size_t)n + named);
    if (self && named) {
        self->names = tr_malloc(sizeof(KwNames) + named * sizeof(StrObject *));
        if (!self->names) {
            tr_raise_no_memory(vm);
            tr_object_release(vm, self);
            return tr_undef();
        }
        self->names->count = named;
        for (uint32_t i = 0; i < named; i++) {
            self->names->names[i] = tr_object_retain(kw->names[i]);
        }
    }
    return self ? tr_obj(self) : tr_undef();
}

static Value method_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    const GetterObject *getter = as_getter(self);
    if (!one_argument(vm, self, n, kw)) {
        return tr_undef();
    }
    StrObject *name = tr_str_intern_object(vm, tr_as_str(getter->what->items[0]));
    if (!name) {
        return tr_undef();
    }
    Value method = tr_get_attr(vm, args[0], name);
    tr_object_release(vm, name);
    if (tr_is_error(method)) {
        return method;
    }
    size_t positional = getter->what->size - 1 - (getter->names ? getter->names->count : 0);
    Value result =
        tr_call(vm, method, getter->what->items + 1, (uint32_t)positional, getter->names);
    tr_release(vm, method);
    return result;
}

static Value method_repr(VM *vm, ValueRef self) {
    return describe(vm, self, as_getter(self)->what, as_getter(self)->names);
}

static const BuiltinDef item_methods[] = {
    {"__reduce__(self, /)", item_reduce, "Return state information for pickling", 0},
    {NULL, NULL, NULL, 0},
};
static const BuiltinDef attr_methods[] = {
    {"__reduce__(self, /)", attr_reduce, "Return state information for pickling", 0},
    {NULL, NULL, NULL, 0},
};

#define GETTER_SLOTS(make, apply, text)                                                            \
    {.dealloc = getter_dealloc,                                                                    \
     .traverse = getter_traverse,                                                                  \
     .create = (make),                                                                             \
     .call = (apply),                                                                              \
     .repr = (text)}
#define GETTER_SPEC(text, slot_table, method_table, document)                                      \
    {.name = (text),                                                                               \
     .instance_size = sizeof(GetterObject),                                                        \
     .tag = TAG_OBJECT,                                                                            \
     .flags = TYPE_GC,                                                                             \
     .doc = (document),                                                                            \
     .slots = &(slot_table),                                                                       \
     .methods = (method_table)}

static const TypeSlots item_slots = GETTER_SLOTS(item_create, item_call, item_repr);
static const TypeSlots attr_slots = GETTER_SLOTS(attr_create, attr_call, attr_repr);
static const TypeSlots method_slots = GETTER_SLOTS(method_create, method_call, method_repr);

static const TypeSpec item_spec =
    GETTER_SPEC("operator.itemgetter", item_slots, item_methods,
                "itemgetter(item, ...) --> itemgetter object\n\n"
                "Return a callable object that fetches the given item(s) from its operand.\n"
                "After f = itemgetter(2), the call f(r) returns r[2].\n"
                "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])");
static const TypeSpec attr_spec =
    GETTER_SPEC("operator.attrgetter", attr_slots, attr_methods,
                "attrgetter(attr, ...) --> attrgetter object\n\n"
                "Return a callable object that fetches the given attribute(s) from its operand.\n"
                "After f = attrgetter('name'), the call f(r) returns r.name.\n"
                "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
                "After h = attrgetter('name.first', 'name.last'), the call h(r) "
                "returns\n(r.name.first, r.name.last).");
static const TypeSpec method_spec = GETTER_SPEC(
    "operator.methodcaller", method_slots, NULL,
    "methodcaller(name, ...) --> methodcaller object\n\n"
    "Return a callable object that calls the given method on its operand.\n"
    "After f = methodcaller('name'), the call f(r) returns r.name().\n"
    "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1).");

bool tr_operator_add_getters(VM *vm, ModuleObject *module) {
    const TypeSpec *const all[] = {&item_spec, &attr_spec, &method_spec};
    for (size_t i = 0; i < TR_COUNT(all); i++) {
        if (!tr_module_add_type(vm, module, tr_type_new_builtin(vm, all[i], NULL))) {
            return false;
        }
    }
    return true;
}
