/* Builtins that only Tauraro has.
 *
 * `default` is an object, not a function: `default[T]` is a callable that makes the default value of T. The sized integer types are
 * classes of which no instance exists: calling one checks the range and returns a plain int, `u8.wrap(x)` cuts off the bits that do not
 * fit. In annotations the compiler knows their names; as values they are for these two uses and for default[u8]. */
#include "runtime/language.h"

#include "compiler/typeref.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/struct.h"
#include "runtime/typecheck.h"

#include <stdlib.h>
#include <string.h>

/* ---- sized integers ---- */

typedef struct SizedType {
    const char *name;
    uint8_t bits;
    bool is_signed;
} SizedType;

static const SizedType sized_types[] = {
    {"i8", 8, true},   {"i16", 16, true},   {"i32", 32, true},   {"i64", 64, true},   {"isize", 64, true},
    {"u8", 8, false},  {"u16", 16, false},  {"u32", 32, false},  {"u64", 64, false},  {"usize", 64, false},
};

static const SizedType *sized_of(const TypeObject *type) {
    for (size_t i = 0; i < TR_COUNT(sized_types); i++) {
        if (strcmp(tr_type_name(type), sized_types[i].name) == 0) {
            return &sized_types[i];
        }
    }
    return NULL;
}

/* 2**bits, owned. */
static Value modulus(VM *vm, uint32_t bits) {
    return tr_binary(vm, BIN_LSHIFT, tr_int(1), tr_int(bits));
}

/* The low bits of an int, read as signed or unsigned; owned. */
static Value wrap(VM *vm, const SizedType *sized, ValueRef v) {
    Value size = modulus(vm, sized->bits);
    Value low = tr_is_error(size) ? tr_undef() : tr_binary(vm, BIN_MOD, v, size); /* never negative */
    if (!tr_is_error(low) && sized->is_signed) {
        Value half = modulus(vm, sized->bits - 1u);
        int high = tr_is_error(half) ? -1 : tr_compare_bool(vm, low, half, CMP_GE);
        tr_release(vm, half);
        Value cut = high > 0 ? tr_binary(vm, BIN_SUB, low, size) : high == 0 ? tr_retain(low) : tr_undef();
        tr_release(vm, low);
        low = cut;
    }
    tr_release(vm, size);
    return low;
}

static Value sized_wrap(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value v = tr_index(vm, args[1]);
    if (tr_is_error(v)) {
        return v;
    }
    Value result = wrap(vm, sized_of((TypeObject *)(void *)args[0].o), v);
    tr_release(vm, v);
    return result;
}

static Value sized_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    const SizedType *sized = sized_of(type);
    Value v = tr_call(vm, tr_obj(vm->type.int_), args, n, kw);
    if (tr_is_error(v)) {
        return v;
    }
    Value wrapped = wrap(vm, sized, v);
    int fits = tr_is_error(wrapped) ? -1 : tr_equal(vm, wrapped, v);
    if (fits == 0) {
        tr_raise(vm, vm->exc.OverflowError, "%R is out of range for %s", v, sized->name);
    }
    tr_release(vm, v);
    if (fits == 1) {
        return wrapped;
    }
    tr_release(vm, wrapped);
    return tr_undef();
}

static const BuiltinDef sized_methods[] = {
    {"wrap(cls, value, /)", sized_wrap, "The low bits of an int, as an int of this size.", BUILTIN_CLASS},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots sized_slots = {.create = sized_create};

#define SIZED(type_name)                                                                           \
    {.name = type_name, .instance_size = sizeof(Object), .tag = TAG_OBJECT, .slots = &sized_slots, \
     .methods = sized_methods, .doc = "A range-checked integer type."}
static const TypeSpec sized_specs[] = {
    SIZED("i8"), SIZED("i16"), SIZED("i32"), SIZED("i64"), SIZED("isize"),
    SIZED("u8"), SIZED("u16"), SIZED("u32"), SIZED("u64"), SIZED("usize"),
};

static bool add_sized_types(VM *vm, DictObject *builtins) {
    for (size_t i = 0; i < TR_COUNT(sized_specs); i++) {
        TypeObject *type = tr_type_new_builtin(vm, &sized_specs[i], NULL);
        if (!type || !tr_dict_set_cstr(vm, builtins, sized_specs[i].name, tr_obj(type))) {
            return false;
        }
    }
    return tr_dict_set_cstr(vm, builtins, "f32", tr_obj(vm->type.float_)) &&
           tr_dict_set_cstr(vm, builtins, "f64", tr_obj(vm->type.float_));
}

/* ---- default values ---- */

static Value default_of_kind(VM *vm, int64_t kind) {
    switch (kind) {
    case TYPEREF_FLOAT:
        return tr_float(0.0);
    case TYPEREF_BOOL:
        return tr_bool(false);
    case TYPEREF_STR:
        return tr_obj_retained(vm->name.empty);
    case TYPEREF_BYTES:
        return tr_call0(vm, tr_obj(vm->type.bytes));
    case TYPEREF_LIST:
        return tr_call0(vm, tr_obj(vm->type.list));
    case TYPEREF_DICT:
        return tr_call0(vm, tr_obj(vm->type.dict));
    case TYPEREF_SET:
        return tr_call0(vm, tr_obj(vm->type.set));
    case TYPEREF_TUPLE:
        return tr_retain(vm->empty_tuple);
    case TYPEREF_INT:
        return tr_int(0);
    default:
        return kind >= TYPEREF_I8 && kind <= TYPEREF_U64 ? tr_int(0) : tr_none();
    }
}

Value tr_default_of_class(VM *vm, ValueRef v) {
    if (v.tag == TAG_TYPE) {
        TypeObject *type = (TypeObject *)(void *)v.o;
        if (tr_struct_info(type)) {
            return tr_struct_default(vm, type);
        }
        const TypeObject *const empty[] = {vm->type.int_,  vm->type.float_, vm->type.bool_, vm->type.str,   vm->type.bytes,
                                           vm->type.list,  vm->type.dict,   vm->type.set,   vm->type.tuple, vm->type.bytearray,
                                           vm->type.frozenset, vm->type.complex};
        for (size_t i = 0; i < TR_COUNT(empty); i++) {
            if (type == empty[i]) {
                return tr_call0(vm, v);
            }
        }
        if (type == vm->type.map) { /* the value of the name `map` is Python's function; the type is a dict */
            return tr_call0(vm, tr_obj(vm->type.dict));
        }
        return type->slots.create == sized_create ? tr_int(0) : tr_none();
    }
    if (v.tag == TAG_OBJECT && v.o->type == vm->type.generic_alias) { /* list[int] */
        Value origin = tr_get_attr(vm, v, vm->name.__origin__);
        Value result = tr_is_error(origin) ? origin : tr_default_of_class(vm, origin);
        tr_release(vm, origin);
        return result;
    }
    return tr_none();
}

static Value default_of_record(VM *vm, const TupleObject *record, DictObject *globals, DictObject *builtins) {
    DictObject *dict = tr_dict_new(vm);
    for (size_t i = 1; dict && i < record->size; i++) {
        const TupleObject *field = tr_as_tuple(record->items[i]);
        Value v = tr_default_of_reference(vm, field->items[1], globals, builtins);
        if (tr_is_error(v) || !tr_dict_set(vm, dict, field->items[0], v)) {
            tr_object_release(vm, dict);
            dict = NULL;
        }
        tr_release(vm, v);
    }
    return dict ? tr_obj(dict) : tr_undef();
}

Value tr_default_of_reference(VM *vm, ValueRef type, DictObject *globals, DictObject *builtins) {
    if (type.tag == TAG_INT) {
        return default_of_kind(vm, type.i);
    }
    const TupleObject *t = tr_as_tuple(type);
    switch (t->items[0].i) {
    case TYPEREF_NAME:
    case TYPEREF_CLASS: {
        Value class_ = tr_type_ref_class(vm, type, globals, builtins);
        Value result = tr_is_error(class_) ? class_ : tr_default_of_class(vm, class_);
        tr_release(vm, class_);
        return result;
    }
    case TYPEREF_GENERIC:
        return tr_default_of_reference(vm, t->items[1], globals, builtins);
    case TYPEREF_RECORD:
        return default_of_record(vm, t, globals, builtins);
    default:
        return tr_none();
    }
}

/* ---- default[T] ---- */

static Value make_default(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_default_of_class(vm, tr_as_tuple(args[0])->items[0]);
}

/* T travels in a tuple: a bound function cannot have null as its self. */
static const BuiltinDef default_def = {"default(self, /)", make_default, "The default value of the type.", 0};

static Value default_get_item(VM *vm, ValueRef self, ValueRef key) {
    (void)self;
    Value bound = tr_tuple_pack(vm, 1, key);
    if (tr_is_error(bound)) {
        return bound;
    }
    Value function = tr_builtin_new(vm, &default_def, NULL, bound, tr_undef());
    tr_release(vm, bound);
    return function;
}

static Value default_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    (void)self, (void)args, (void)n, (void)kw;
    return tr_raise(vm, vm->exc.TypeError, "write default[T](), with the type in brackets");
}

static Value default_repr(VM *vm, ValueRef self) {
    (void)self;
    return tr_str_value(tr_str_from_cstr(vm, "default"));
}

static void default_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static bool add_default(VM *vm, DictObject *builtins) {
    static const TypeSlots slots = {
        .dealloc = default_dealloc,
        .repr = default_repr,
        .call = default_call,
        .get_item = default_get_item,
    };
    static const TypeSpec spec = {
        .name = "default",
        .instance_size = sizeof(Object),
        .tag = TAG_OBJECT,
        .flags = TYPE_NO_NEW,
        .doc = "default[T]() is the default value of type T.",
        .slots = &slots,
    };
    TypeObject *type = tr_type_new_builtin(vm, &spec, NULL);
    Object *object = type ? tr_object_new(vm, type, sizeof(Object)) : NULL;
    bool ok = object && tr_dict_set_cstr(vm, builtins, "default", tr_obj(object));
    tr_object_release(vm, object);
    return ok;
}

bool tr_language_builtins_register(VM *vm, DictObject *builtins) {
    return add_default(vm, builtins) && add_sized_types(vm, builtins);
}
