/* Struct sequences: see structseq.h.
 *
 * Each named field is a small descriptor object in the class that knows its index. The type's
 * `extra` holds the TypeSpec (which the type refers to for its whole life) and the definition. */
#include "runtime/structseq.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "objects/function.h"
#include "objects/str.h"

#include <string.h>

typedef struct StructSeqExtra {
    TypeSpec spec;
    const StructSeqDef *def;
} StructSeqExtra;

static const StructSeqDef *def_of(const TypeObject *type) {
    while (!type->extra) { /* subclasses made by programs */
        type = type->base_type;
    }
    return ((const StructSeqExtra *)type->extra)->def;
}

/* ---- field descriptors ---- */

typedef struct FieldObject {
    Object base;
    TypeObject *owner; /* borrowed: the field is in its dictionary */
    uint32_t index;
} FieldObject;

static Value field_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    const FieldObject *field = (FieldObject *)(void *)self.o;
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    if (!tr_has_type(vm, object, field->owner)) {
        return tr_raise(vm, vm->exc.TypeError,
                        "descriptor for '%s' objects doesn't apply to a '%T' object",
                        tr_type_name(field->owner), object);
    }
    return tr_retain(tr_as_tuple(object)->items[field->index]);
}

static bool field_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    (void)self, (void)object, (void)value;
    tr_raise(vm, vm->exc.AttributeError, "readonly attribute");
    return false;
}

static Value field_repr(VM *vm, ValueRef self) {
    const FieldObject *field = (FieldObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "<member '%s' of '%s' objects>",
                                      def_of(field->owner)->fields[field->index],
                                      tr_type_name(field->owner)));
}

static void field_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static const TypeSlots field_slots = {
    .dealloc = field_dealloc, .repr = field_repr, .get = field_get, .set = field_set};
static const TypeSpec field_spec = {
    .name = "member_descriptor",
    .instance_size = sizeof(FieldObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &field_slots,
};

static Value field_new(VM *vm, TypeObject *owner, uint32_t index) {
    if (!vm->type.structseq_field) {
        vm->type.structseq_field = tr_type_new_builtin(vm, &field_spec, NULL);
    }
    FieldObject *field = vm->type.structseq_field
                             ? tr_object_new(vm, vm->type.structseq_field, sizeof(FieldObject))
                             : NULL;
    if (!field) {
        return tr_undef();
    }
    field->owner = owner;
    field->index = index;
    return tr_obj(field);
}

/* ---- instances ----
 *
 * The number of hidden fields is kept in the object's own flag bits, because instances can outlive
 * the contents of their type when the VM ends. */

static uint32_t field_count(const TupleObject *tuple) {
    return (uint32_t)tuple->size + (uint32_t)(tuple->base.flags / OBJ_USER);
}

TupleObject *tr_structseq_new(VM *vm, TypeObject *type) {
    const StructSeqDef *def = def_of(type);
    TupleObject *tuple = tr_object_new(vm, type, sizeof(TupleObject) + def->total * sizeof(Value));
    if (tuple) {
        tuple->size = def->visible;
        tuple->base.flags |= (uint16_t)((def->total - def->visible) * OBJ_USER);
        for (uint32_t i = 0; i < def->total; i++) {
            tuple->items[i] = tr_none();
        }
    }
    return tuple;
}

static void structseq_dealloc(VM *vm, Object *self) {
    TupleObject *tuple = (TupleObject *)(void *)self;
    for (uint32_t i = 0; i < field_count(tuple); i++) {
        tr_release(vm, tuple->items[i]);
    }
    tr_object_free(vm, self);
}

static void structseq_traverse(Object *self, GcVisit visit, void *context) {
    TupleObject *tuple = (TupleObject *)(void *)self;
    for (uint32_t i = 0; i < field_count(tuple); i++) {
        tr_gc_visit_value(tuple->items[i], visit, context);
    }
}

static void structseq_clear(VM *vm, Object *self) {
    TupleObject *tuple = (TupleObject *)(void *)self;
    for (uint32_t i = 0; i < field_count(tuple); i++) {
        tr_store(vm, &tuple->items[i], tr_none());
    }
}

static Value wrong_size(VM *vm, const StructSeqDef *def, size_t given) {
    const char *bound = def->visible == def->total ? "a"
                        : given < def->visible     ? "an at least"
                                                   : "an at most";
    return tr_raise(vm, vm->exc.TypeError, "%s() takes %s %u-sequence (%zu-sequence given)",
                    def->name, bound, given < def->visible ? def->visible : def->total, given);
}

static Value structseq_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                              const KwNames *kw) {
    const StructSeqDef *def = def_of(type);
    Value slots[2];
    if (!tr_bind_arguments(vm, "structseq(sequence, dict={})", args, n, kw, slots)) {
        return tr_undef();
    }
    if (!tr_is_undef(slots[1]) && !tr_is_dict(slots[1])) {
        return tr_raise(vm, vm->exc.TypeError, "%s() takes a dict as second arg, if any",
                        def->name);
    }
    if (!tr_type_of(vm, slots[0])->slots.iter && !tr_type_of(vm, slots[0])->slots.get_item) {
        return tr_raise(vm, vm->exc.TypeError, "constructor requires a sequence");
    }
    Value sequence = tr_tuple_from(vm, slots[0]);
    if (tr_is_error(sequence)) {
        return sequence;
    }
    const TupleObject *given = tr_as_tuple(sequence);
    if (given->size < def->visible || given->size > def->total) {
        wrong_size(vm, def, given->size);
        tr_release(vm, sequence);
        return tr_undef();
    }
    TupleObject *tuple = tr_structseq_new(vm, type);
    for (size_t i = 0; tuple && i < given->size; i++) {
        tuple->items[i] = tr_retain(given->items[i]);
    }
    if (tuple && !tr_is_undef(slots[1])) {
        for (size_t i = given->size; i < def->total; i++) {
            StrObject *name = tr_str_intern(vm, def->fields[i], strlen(def->fields[i]));
            if (!name) {
                tr_object_release(vm, tuple);
                tuple = NULL;
                break;
            }
            ValueRef value = tr_dict_get_str(vm, tr_as_dict(slots[1]), name);
            tr_object_release(vm, name);
            if (!tr_is_undef(value)) {
                tuple->items[i] = tr_retain(value);
            }
        }
    }
    tr_release(vm, sequence);
    return tuple ? tr_obj(tuple) : tr_undef();
}

static Value structseq_repr(VM *vm, ValueRef self) {
    const StructSeqDef *def = def_of(self.o->type);
    StrBuf out = {0};
    tr_strbuf_text(&out, def->name);
    tr_strbuf_char(&out, '(');
    for (uint32_t i = 0; i < def->visible; i++) {
        Value text = tr_repr(vm, tr_as_tuple(self)->items[i]);
        if (tr_is_error(text)) {
            tr_strbuf_free(&out);
            return text;
        }
        tr_strbuf_printf(&out, "%s%s=", i ? ", " : "", def->fields[i]);
        tr_strbuf_append(&out, tr_as_str(text)->data, tr_as_str(text)->size);
        tr_release(vm, text);
    }
    tr_strbuf_char(&out, ')');
    Value result = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, out.data, out.size))
                                      : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}

static Value structseq_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const StructSeqDef *def = def_of(args[0].o->type);
    const TupleObject *self = tr_as_tuple(args[0]);
    TupleObject *visible = tr_tuple_from_array(vm, self->items, def->visible);
    DictObject *rest = visible ? tr_dict_new(vm) : NULL;
    Value result = tr_undef();
    bool done = rest != NULL;
    for (uint32_t i = def->visible; done && i < def->total; i++) {
        done = tr_dict_set_cstr(vm, rest, def->fields[i], self->items[i]);
    }
    if (done) {
        Value arguments = tr_tuple_pack(vm, 2, tr_obj(visible), tr_obj(rest));
        if (!tr_is_error(arguments)) {
            result = tr_tuple_pack(vm, 2, tr_obj(args[0].o->type), arguments);
            tr_release(vm, arguments);
        }
    }
    tr_object_release(vm, visible);
    tr_object_release(vm, rest);
    return result;
}

static const BuiltinDef structseq_methods[] = {
    {"__reduce__(self, /)", structseq_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots structseq_slots = {
    .dealloc = structseq_dealloc,
    .traverse = structseq_traverse,
    .clear = structseq_clear,
    .create = structseq_create,
    .repr = structseq_repr,
};

/* ---- types ---- */

static void free_extra(VM *vm, void *extra) {
    (void)vm;
    tr_free(extra);
}

static bool add_attribute(VM *vm, TypeObject *type, const char *name, Value taken) {
    bool done = !tr_is_error(taken) && tr_dict_set_cstr(vm, type->dict, name, taken);
    tr_release(vm, taken);
    return done;
}

TypeObject *tr_structseq_type_new(VM *vm, const StructSeqDef *def) {
    StructSeqExtra *extra = tr_calloc(1, sizeof *extra);
    if (!extra) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    extra->def = def;
    extra->spec = (TypeSpec){
        .name = def->name,
        .instance_size = sizeof(TupleObject),
        .tag = TAG_OBJECT,
        .flags = TYPE_GC | TYPE_IS_TUPLE | TYPE_SEQUENCE,
        .doc = def->doc,
        .slots = &structseq_slots,
        .methods = structseq_methods,
    };
    TypeObject *type = tr_type_new_builtin(vm, &extra->spec, vm->type.tuple);
    if (!type) {
        tr_free(extra);
        return NULL;
    }
    type->extra = extra;
    type->extra_free = free_extra;
    bool done = add_attribute(vm, type, "n_fields", tr_int(def->total)) &&
                add_attribute(vm, type, "n_sequence_fields", tr_int(def->visible)) &&
                add_attribute(vm, type, "n_unnamed_fields", tr_int(0));
    TupleObject *names = done ? tr_tuple_new(vm, def->visible) : NULL;
    for (uint32_t i = 0; done && i < def->total; i++) {
        done = add_attribute(vm, type, def->fields[i], field_new(vm, type, i));
        if (done && names && i < def->visible) {
            names->items[i] = tr_str_value(tr_str_from_cstr(vm, def->fields[i]));
            done = !tr_is_error(names->items[i]);
        }
    }
    if (!names || !done) {
        tr_object_release(vm, names);
        return NULL; /* the type itself is immortal, as builtin types are */
    }
    return add_attribute(vm, type, "__match_args__", tr_obj(names)) ? type : NULL;
}
