/* Values of enums: payload, attributes, comparison, printing; throwing them. See enum.h. */
#include "objects/enum.h"

#include "base/buffer.h"
#include "base/hash.h"
#include "base/suggest.h"
#include "objects/exception.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

/* ---- making values ---- */

EnumObject *tr_enum_alloc(VM *vm, TypeObject *type, const EnumVariant *variant) {
    size_t count = variant->fields->size;
    EnumObject *e = tr_object_new(vm, type, sizeof *e + count * sizeof(Value));
    if (e) {
        e->variant = variant;
        e->count = (uint32_t)count;
        for (size_t i = 0; i < count; i++) {
            e->payload[i] = tr_undef();
        }
    }
    return e;
}

static int32_t find_field(const EnumVariant *variant, const StrObject *name) {
    for (size_t i = 0; i < variant->fields->size; i++) {
        const StrObject *field = tr_as_str(variant->fields->items[i]);
        if (field == name || (!(name->base.flags & STR_INTERNED) && tr_str_equal(field, name))) {
            return (int32_t)i;
        }
    }
    return -1;
}

static const char *owner_name(const TypeObject *type) { /* the enum's own name, for E and for E.B */
    return tr_type_name(tr_enum_payload_variant(type) ? type->base_type : type);
}

static bool set_by_name(VM *vm, EnumObject *e, StrObject *name, ValueRef value) {
    const EnumVariant *variant = e->variant;
    int32_t field = find_field(variant, name);
    const char *owner = owner_name(e->base.type);
    if (field < 0) {
        Suggestion suggestion;
        tr_suggest_begin(&suggestion, name->data, name->size);
        for (size_t i = 0; i < variant->fields->size; i++) {
            const StrObject *s = tr_as_str(variant->fields->items[i]);
            tr_suggest_offer(&suggestion, s->data, s->size);
        }
        if (suggestion.best) {
            tr_raise(vm, vm->exc.TypeError, "%s.%U has no field '%U'. Did you mean: '%.*s'?", owner, variant->name, name,
                     (int)suggestion.best_length, suggestion.best);
        } else {
            tr_raise(vm, vm->exc.TypeError, "%s.%U has no field '%U'", owner, variant->name, name);
        }
        return false;
    }
    if (!tr_is_undef(e->payload[field])) {
        return tr_raise(vm, vm->exc.TypeError, "%s.%U got more than one value for field '%U'", owner, variant->name, name),
               false;
    }
    e->payload[field] = tr_retain(value);
    return true;
}

static Value finished(VM *vm, EnumObject *e) {
    for (uint32_t i = 0; i < e->count; i++) {
        if (tr_is_undef(e->payload[i])) {
            const EnumVariant *variant = e->variant;
            if (variant->kind == VARIANT_KIND_FIELDS) {
                tr_raise(vm, vm->exc.TypeError, "%s.%U is missing field '%S'", owner_name(e->base.type), variant->name,
                         variant->fields->items[i]);
            } else {
                tr_raise(vm, vm->exc.TypeError, "%s.%U takes %u value%s but %u %s given", owner_name(e->base.type),
                         variant->name, e->count, e->count == 1 ? "" : "s", i, i == 1 ? "was" : "were");
            }
            tr_object_release(vm, e);
            return tr_undef();
        }
    }
    return tr_obj(e);
}

static Value enum_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    const EnumVariant *variant = tr_enum_payload_variant(type);
    if (!variant) {
        return tr_raise(vm, vm->exc.TypeError, "cannot create '%N' instances", type);
    }
    if (n > variant->fields->size) {
        return tr_raise(vm, vm->exc.TypeError, "%s.%U takes %zu value%s but %u %s given", owner_name(type), variant->name,
                        variant->fields->size, variant->fields->size == 1 ? "" : "s", n, n == 1 ? "was" : "were");
    }
    EnumObject *e = tr_enum_alloc(vm, type, variant);
    if (!e) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < n; i++) {
        e->payload[i] = tr_retain(args[i]);
    }
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        if (!set_by_name(vm, e, kw->names[i], args[n + i])) {
            tr_object_release(vm, e);
            return tr_undef();
        }
    }
    return finished(vm, e);
}

Value tr_enum_from_fields(VM *vm, TypeObject *type, TupleObject *names, const Value *values) {
    EnumObject *e = tr_enum_alloc(vm, type, tr_enum_payload_variant(type));
    if (!e) {
        return tr_undef();
    }
    for (size_t i = 0; i < names->size; i++) {
        if (!set_by_name(vm, e, tr_as_str(names->items[i]), values[i])) {
            tr_object_release(vm, e);
            return tr_undef();
        }
    }
    return finished(vm, e);
}

static bool enum_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)self, (void)args, (void)n, (void)kw; /* create did it */
    return true;
}

/* ---- life ---- */

static void enum_dealloc(VM *vm, Object *self) {
    EnumObject *e = (EnumObject *)(void *)self;
    for (uint32_t i = 0; i < e->count; i++) {
        tr_release(vm, e->payload[i]);
    }
    tr_object_free(vm, self);
}

static void enum_traverse(Object *self, GcVisit visit, void *context) {
    EnumObject *e = (EnumObject *)(void *)self;
    for (uint32_t i = 0; i < e->count; i++) {
        tr_gc_visit_value(e->payload[i], visit, context);
    }
}

static void enum_clear(VM *vm, Object *self) {
    EnumObject *e = (EnumObject *)(void *)self;
    for (uint32_t i = 0; i < e->count; i++) {
        tr_store(vm, &e->payload[i], tr_none());
    }
}

/* ---- basics ---- */

static bool append_repr(VM *vm, StrBuf *out, ValueRef v) {
    Value text = tr_repr(vm, v);
    if (tr_is_error(text)) {
        return false;
    }
    tr_strbuf_append(out, tr_as_str(text)->data, tr_as_str(text)->size);
    tr_release(vm, text);
    return true;
}

static Value enum_repr(VM *vm, ValueRef self) {
    const EnumObject *e = tr_as_enum(self);
    const EnumVariant *variant = e->variant;
    const char *owner = owner_name(self.o->type);
    if (variant->kind == VARIANT_KIND_PLAIN) {
        return tr_str_value(tr_str_format(vm, "%s.%U", owner, variant->name));
    }
    bool fields = variant->kind == VARIANT_KIND_FIELDS;
    StrBuf out = {0};
    tr_strbuf_printf(&out, "%s.%s%s", owner, variant->name->data, fields ? " {" : "(");
    bool ok = true;
    for (uint32_t i = 0; ok && i < e->count; i++) {
        tr_strbuf_text(&out, i ? ", " : fields ? " " : "");
        if (fields) {
            tr_strbuf_printf(&out, "%s: ", tr_as_str(variant->fields->items[i])->data);
        }
        ok = append_repr(vm, &out, e->payload[i]);
    }
    tr_strbuf_text(&out, !fields ? ")" : e->count ? " }" : "}");
    Value result = tr_undef();
    if (ok) {
        result = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, tr_strbuf_cstr(&out), out.size)) : tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&out);
    return result;
}

static int enum_equal(VM *vm, const EnumObject *a, const EnumObject *b) {
    if (a == b) {
        return 1;
    }
    if (a->variant != b->variant) {
        return 0;
    }
    if (tr_stack_check(vm)) {
        return -1;
    }
    int equal = 1;
    for (uint32_t i = 0; equal == 1 && i < a->count; i++) {
        equal = tr_equal(vm, a->payload[i], b->payload[i]);
    }
    return equal;
}

static Value enum_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || right.tag != TAG_ENUM) {
        return tr_not_implemented();
    }
    int equal = enum_equal(vm, tr_as_enum(left), tr_as_enum(right));
    return equal < 0 ? tr_undef() : tr_bool((equal == 1) == (op == CMP_EQ));
}

static bool enum_hash(VM *vm, ValueRef self, int64_t *out) {
    const EnumObject *e = tr_as_enum(self);
    TupleHash state;
    if (e->count && tr_stack_check(vm)) {
        return false;
    }
    tr_hash_tuple_start(&state);
    tr_hash_tuple_add(&state, (int64_t)tr_str_hash(vm, e->variant->name));
    for (uint32_t i = 0; i < e->count; i++) {
        int64_t hash;
        if (!tr_hash(vm, e->payload[i], &hash)) {
            return false;
        }
        tr_hash_tuple_add(&state, hash);
    }
    *out = tr_hash_tuple_finish(&state);
    return true;
}

/* ---- attributes ---- */

static Value get_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_enum(self)->variant->name);
}

static Value get_code(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(tr_as_enum(self)->variant->code);
}

/* The first payload that is a string; UNDEF if there is none. Borrowed. */
static ValueRef text_payload(const EnumObject *e) {
    for (uint32_t i = 0; i < e->count; i++) {
        if (tr_is_str(e->payload[i])) {
            return e->payload[i];
        }
    }
    return tr_undef();
}

static Value get_message(VM *vm, ValueRef self) {
    ValueRef text = text_payload(tr_as_enum(self));
    return tr_is_undef(text) ? get_name(vm, self) : tr_retain(text);
}

static Value get_values(VM *vm, ValueRef self) {
    const EnumObject *e = tr_as_enum(self);
    TupleObject *tuple = tr_tuple_from_array(vm, e->payload, e->count);
    return tuple ? tr_obj(tuple) : tr_undef();
}

/* The names of the payload come first: a variant may have a field called `code`. */
static Value enum_get_attr(VM *vm, ValueRef self, StrObject *name) {
    const EnumObject *e = tr_as_enum(self);
    int32_t field = e->count ? find_field(e->variant, name) : -1;
    return field >= 0 ? tr_retain(e->payload[field]) : tr_generic_get_attr(vm, self, name);
}

static bool enum_set_attr(VM *vm, ValueRef self, StrObject *name, ValueRef value) {
    (void)value;
    tr_raise(vm, vm->exc.AttributeError, "enum values cannot be changed: %s.%U.%U", owner_name(self.o->type),
             tr_as_enum(self)->variant->name, name);
    return false;
}

static Value enum_get_item(VM *vm, ValueRef self, ValueRef key) {
    const EnumObject *e = tr_as_enum(self);
    int64_t index;
    if (key.tag == TAG_SLICE) {
        Value values = get_values(vm, self);
        Value part = tr_is_error(values) ? values : tr_get_item(vm, values, key);
        tr_release(vm, values);
        return part;
    }
    if (!tr_to_index(vm, key, &index)) {
        return tr_undef();
    }
    if (index < 0) {
        index += e->count;
    }
    if (index < 0 || index >= e->count) {
        return tr_raise(vm, vm->exc.IndexError, "%s.%U has %u value%s", owner_name(self.o->type), e->variant->name, e->count,
                        e->count == 1 ? "" : "s");
    }
    return tr_retain(e->payload[index]);
}

/* ---- methods ---- */

static Value enum_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_retain(args[0]);
}

static Value enum_deepcopy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const EnumObject *e = tr_as_enum(args[0]);
    if (e->count == 0) {
        return tr_retain(args[0]);
    }
    StrObject *name = tr_str_intern(vm, "copy", 4);
    Value module = name ? vm->hooks.import(vm, name, tr_undef(), tr_undef(), 0) : tr_undef();
    tr_object_release(vm, name);
    Value deepcopy = tr_is_error(module) ? tr_undef() : tr_get_attr_cstr(vm, module, "deepcopy");
    tr_release(vm, module);
    EnumObject *copy = tr_is_error(deepcopy) ? NULL : tr_enum_alloc(vm, args[0].o->type, e->variant);
    for (uint32_t i = 0; copy && i < e->count; i++) {
        copy->payload[i] = tr_call2(vm, deepcopy, e->payload[i], args[1]);
        if (tr_is_error(copy->payload[i])) {
            tr_object_release(vm, copy);
            copy = NULL;
        }
    }
    tr_release(vm, deepcopy);
    return copy ? tr_obj(copy) : tr_undef();
}

static Value enum_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const EnumObject *e = tr_as_enum(args[0]);
    Value values = tr_undef(), callee = tr_undef(), result = tr_undef();
    if (e->variant->kind == VARIANT_KIND_PLAIN) { /* getattr(E, "A") */
        values = tr_tuple_pack(vm, 2, tr_obj(args[0].o->type), tr_obj(e->variant->name));
        callee = tr_retain(tr_dict_get_cstr(vm, vm->builtins, "getattr"));
    } else {
        values = get_values(vm, args[0]);
        callee = tr_obj_retained(args[0].o->type);
    }
    if (!tr_is_error(values) && !tr_is_error(callee)) {
        result = tr_tuple_pack(vm, 2, callee, values);
    }
    tr_release(vm, values);
    tr_release(vm, callee);
    return result;
}

static Value enum_class_getitem(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw; /* payloads are not checked, so Option[int] is Option */
    StrObject *key = vm->name.__type_params__;
    if (tr_is_undef(tr_type_lookup(vm, (TypeObject *)(void *)args[0].o, key))) {
        return tr_raise(vm, vm->exc.TypeError, "enum %N has no type parameters", (TypeObject *)(void *)args[0].o);
    }
    return tr_retain(args[0]);
}

static const BuiltinDef enum_methods[] = {
    {"__copy__(self, /)", enum_copy, "The value itself: enum values do not change.", 0},
    {"__deepcopy__(self, memo, /)", enum_deepcopy, "The value with a copied payload.", 0},
    {"__reduce__(self, /)", enum_reduce, "Helper for pickle.", 0},
    {"__class_getitem__(cls, item, /)", enum_class_getitem, "The enum with its type parameters bound.", BUILTIN_CLASS},
    {NULL, NULL, NULL, 0},
};

static const GetSetDef enum_getsets[] = {
    {"name", get_name, NULL, "The name of the variant."},
    {"code", get_code, NULL, "The explicit value of the variant, else its position in the enum."},
    {"message", get_message, NULL, "The first string of the payload, else the name."},
    {"values", get_values, NULL, "The payload as a tuple."},
    {NULL, NULL, NULL, NULL},
};

/* ---- throwing ---- */

static TypeObject *thrown_class(VM *vm, EnumVariant *variant, TypeObject *owner) {
    if (variant->thrown) {
        return variant->thrown;
    }
    DictObject *namespace_ = tr_dict_new(vm);
    StrObject *qualname = tr_str_format(vm, "%U.%U", owner->qualname, variant->name);
    Value bases = tr_tuple_pack(vm, 1, tr_obj(vm->type.enum_thrown));
    ValueRef module = tr_dict_get_str(vm, owner->dict, vm->name.__module__);
    if (namespace_ && qualname && !tr_is_error(bases) &&
        tr_dict_set_str(vm, namespace_, vm->name.__qualname__, tr_obj(qualname)) &&
        (tr_is_undef(module) || tr_dict_set_str(vm, namespace_, vm->name.__module__, module))) {
        Value made = tr_type_new(vm, vm->type.type, variant->name, bases, namespace_, NULL, NULL);
        variant->thrown = tr_is_error(made) ? NULL : (TypeObject *)(void *)made.o;
    }
    tr_object_release(vm, namespace_);
    tr_object_release(vm, qualname);
    tr_release(vm, bases);
    return variant->thrown;
}

static bool carries(VM *vm, ValueRef exception) {
    return tr_is_exception(exception) && exception.o->type->base_type == vm->type.enum_thrown;
}

Value tr_enum_to_exception(VM *vm, ValueRef value) {
    /* Throwing again what is being handled goes on with the same exception, as `raise e` does, so its traceback grows. */
    for (ExcInfo *info = vm->exc_info; info; info = info->previous) {
        if (tr_is_exception(info->exception)) {
            if (carries(vm, info->exception) && tr_as_exception(info->exception)->value.o == value.o) {
                return tr_retain(info->exception);
            }
            break;
        }
    }
    const EnumObject *e = tr_as_enum(value);
    TypeObject *owner = tr_enum_class(value);
    EnumInfo *info = tr_enum_info(owner);
    EnumVariant *variant = &info->variants[e->variant - info->variants];
    TypeObject *type = thrown_class(vm, variant, owner);
    if (!type) {
        return tr_undef();
    }
    ValueRef text = text_payload(e);
    Value args = tr_is_undef(text) ? get_values(vm, value) : tr_tuple_pack(vm, 1, text);
    Value exception = tr_is_error(args) ? args : tr_exception_new(vm, type, args);
    if (!tr_is_error(exception)) {
        tr_store(vm, &tr_as_exception(exception)->value, tr_retain(value));
    }
    tr_release(vm, args);
    return exception;
}

Value tr_thrown_value(VM *vm, ValueRef exception) {
    if (carries(vm, exception) && tr_as_exception(exception)->value.tag == TAG_ENUM) {
        return tr_retain(tr_as_exception(exception)->value);
    }
    return tr_retain(exception);
}

int tr_enum_matches(VM *vm, ValueRef exception, ValueRef type) {
    bool is_class = type.tag == TAG_TYPE && ((TypeObject *)(void *)type.o)->tag == TAG_ENUM;
    if (!is_class && type.tag != TAG_ENUM) {
        return -1;
    }
    ValueRef value = carries(vm, exception) ? tr_as_exception(exception)->value : tr_undef();
    if (value.tag != TAG_ENUM) {
        return 0;
    }
    return is_class ? tr_type_is_subclass(value.o->type, (TypeObject *)(void *)type.o)
                    : enum_equal(vm, tr_as_enum(value), tr_as_enum(type));
}

/* ---- types ---- */

static const TypeSlots enum_slots = {
    .dealloc = enum_dealloc,
    .traverse = enum_traverse,
    .clear = enum_clear,
    .create = enum_create,
    .init = enum_init,
    .repr = enum_repr,
    .hash = enum_hash,
    .compare = enum_compare,
    .get_attr = enum_get_attr,
    .set_attr = enum_set_attr,
    .get_item = enum_get_item,
};

bool tr_enum_type_init(VM *vm); /* enum_type.c */

bool tr_enum_init_types(VM *vm) {
    static const TypeSpec spec = {
        .name = "enum",
        .instance_size = sizeof(EnumObject),
        .tag = TAG_ENUM,
        .flags = TYPE_GC | TYPE_BASE | TYPE_NO_NEW,
        .doc = "Base class of enums.",
        .slots = &enum_slots,
        .methods = enum_methods,
        .getsets = enum_getsets,
    };
    static const TypeSpec thrown_spec = {
        .name = "ThrownValue",
        .instance_size = sizeof(ExceptionObject),
        .tag = TAG_OBJECT,
        .flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT | TYPE_IS_EXCEPTION,
        .doc = "Base class of the exceptions that carry thrown enum values.",
    };
    vm->type.enum_ = tr_type_new_builtin(vm, &spec, NULL);
    vm->type.enum_thrown = tr_type_new_builtin(vm, &thrown_spec, vm->exc.Exception);
    if (!vm->type.enum_ || !vm->type.enum_thrown) {
        return false;
    }
    vm->type.enum_thrown->dict_offset = vm->exc.Exception->dict_offset;
    return tr_enum_type_init(vm);
}
