/* Helpers of compiled code for structs and enums: declaring them, struct literals, variant patterns, throwing values.
 *
 * objects/struct.c and objects/enum.c hold what the values are; here their type references (compiler/typeref.h) get their meaning: how a
 * field's value is checked, and what the default of a type is. */
#include "objects/enum.h"
#include "objects/str.h"
#include "objects/struct.h"
#include "runtime/intrinsics.h"
#include "runtime/language.h"
#include "runtime/runtime.h"
#include "runtime/typecheck.h"

/* ---- fields ---- */

static bool raise_field(VM *vm, const StructInfo *info, uint32_t field, Value *value) {
    StrObject *kind = tr_str_format(vm, "%N field", info->type);
    Value what = kind ? tr_tuple_pack(vm, 2, tr_obj(kind), info->names->items[field]) : tr_undef();
    if (!tr_is_error(what) &&
        tr_check_type_slow(vm, value, info->types->items[field], what, NULL, info->globals, info->builtins)) {
        tr_raise(vm, vm->exc.TypeError, "%U '%S' has the wrong type", kind, info->names->items[field]);
    }
    tr_release(vm, what);
    tr_object_release(vm, kind);
    return false;
}

static bool check_field(VM *vm, const StructInfo *info, uint32_t field, Value *value) {
    ValueRef type = info->types->items[field];
    if (type.tag == TAG_INT && (type.i == TYPEREF_ANY || (type.i == TYPEREF_INT && value->tag == TAG_INT) ||
                                (type.i == TYPEREF_FLOAT && value->tag == TAG_FLOAT))) {
        return true;
    }
    int passes = tr_type_ref_check(vm, value, type, info->globals, info->builtins);
    if (passes == 1) {
        return true;
    }
    if (passes < 0) {
        if (!tr_error_matches(vm, vm->exc.OverflowError)) {
            return false;
        }
        tr_error_clear(vm); /* said again, with the name of the field */
    }
    return raise_field(vm, info, field, value);
}

static Value initial_value(VM *vm, const StructInfo *info, uint32_t field) {
    return tr_default_of_reference(vm, info->types->items[field], info->globals, info->builtins);
}

/* ---- declarations ---- */

/* The namespace that the body of a struct or enum fills; NULL on failure. */
static DictObject *body_namespace(VM *vm, ValueRef body) {
    DictObject *namespace_ = tr_dict_new(vm);
    if (namespace_ && body.tag == TAG_FUNCTION) {
        Value result = tr_run_class_body(vm, tr_as_function(body), tr_obj(namespace_));
        if (tr_is_error(result)) {
            tr_object_release(vm, namespace_);
            return NULL;
        }
        tr_release(vm, result);
    }
    return namespace_;
}

/* build_struct(name, field names, field types, defaults, body, type parameters, attributes) */
Value tr_intrinsic_build_struct(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 7 || args[4].tag != TAG_FUNCTION) {
        return tr_raise(vm, vm->exc.SystemError, "build_struct takes 7 arguments");
    }
    const FunctionObject *body = tr_as_function(args[4]);
    StructInfo info = {
        .names = tr_as_tuple(args[1]),
        .types = tr_as_tuple(args[2]),
        .defaults = tr_as_tuple(args[3]),
        .params = tr_as_tuple(args[5]),
        .attributes = tr_as_tuple(args[6]),
        .globals = body->globals,
        .builtins = body->builtins,
        .check = check_field,
        .initial = initial_value,
    };
    TupleObject *names = tr_tuple_new(vm, info.names->size);
    DictObject *namespace_ = names ? body_namespace(vm, args[4]) : NULL;
    for (size_t i = 0; namespace_ && i < names->size; i++) {
        StrObject *name = tr_str_intern_object(vm, tr_as_str(info.names->items[i]));
        if (!name) {
            tr_object_release(vm, namespace_);
            namespace_ = NULL;
            break;
        }
        names->items[i] = tr_obj(name);
    }
    info.names = names;
    Value result = namespace_ ? tr_struct_type_new(vm, tr_as_str(args[0]), namespace_, &info) : tr_undef();
    tr_object_release(vm, namespace_);
    tr_object_release(vm, names);
    return result;
}

/* build_enum(name, variants, body or None, type parameters) */
Value tr_intrinsic_build_enum(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 4 || args[1].tag != TAG_TUPLE) {
        return tr_raise(vm, vm->exc.SystemError, "build_enum takes 4 arguments");
    }
    DictObject *namespace_ = body_namespace(vm, args[2]);
    bool ok = namespace_ && (tr_as_tuple(args[3])->size == 0 ||
                             tr_dict_set_str(vm, namespace_, vm->name.__type_params__, args[3]));
    Value result = ok ? tr_enum_type_new(vm, tr_as_str(args[0]), namespace_, tr_as_tuple(args[1])) : tr_undef();
    tr_object_release(vm, namespace_);
    return result;
}

/* struct_literal(class, field names, values...) */
Value tr_intrinsic_struct_literal(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n < 2 || args[1].tag != TAG_TUPLE || tr_as_tuple(args[1])->size != n - 2) {
        return tr_raise(vm, vm->exc.SystemError, "struct_literal takes a class, names and their values");
    }
    TupleObject *names = tr_as_tuple(args[1]);
    if (args[0].tag == TAG_TYPE) {
        TypeObject *type = (TypeObject *)(void *)args[0].o;
        if (tr_struct_info(type)) {
            return tr_struct_from_fields(vm, type, names, args + 2);
        }
        if (tr_enum_payload_variant(type)) {
            return tr_enum_from_fields(vm, type, names, args + 2);
        }
        return tr_raise(vm, vm->exc.TypeError, "%N is not a struct; write %N(...)", type, type);
    }
    if (args[0].tag == TAG_ENUM) {
        return tr_raise(vm, vm->exc.TypeError, "%R has no fields", args[0]);
    }
    return tr_raise(vm, vm->exc.TypeError, "'%T' object is not a struct", args[0]);
}

Value tr_intrinsic_specialize(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 2 || args[1].tag != TAG_TUPLE) {
        return tr_raise(vm, vm->exc.SystemError, "specialize takes 2 arguments");
    }
    const TupleObject *types = tr_as_tuple(args[1]);
    return tr_get_item(vm, args[0], types->size == 1 ? types->items[0] : args[1]);
}

/* ---- patterns ---- */

/* match_enum(subject, variant name, number of positional patterns or names of fields) -> tuple or None. A subject that is no enum value,
 * or has no such variant, does not match: one `match` may look at values of several kinds. */
Value tr_intrinsic_match_enum(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 3) {
        return tr_raise(vm, vm->exc.SystemError, "match_enum takes 3 arguments");
    }
    if (args[0].tag != TAG_ENUM || !tr_str_equal(tr_as_enum(args[0])->variant->name, tr_as_str(args[1]))) {
        return tr_none();
    }
    const EnumObject *e = tr_as_enum(args[0]);
    if (args[2].tag == TAG_INT) {
        if (args[2].i > (int64_t)e->count) {
            return tr_raise(vm, vm->exc.TypeError, "%N.%S() accepts %u positional sub-pattern%s (%lld given)",
                            tr_enum_class(args[0]), args[1], e->count, e->count == 1 ? "" : "s", (long long)args[2].i);
        }
        TupleObject *values = tr_tuple_from_array(vm, e->payload, (size_t)args[2].i);
        return values ? tr_obj(values) : tr_undef();
    }
    const TupleObject *names = tr_as_tuple(args[2]);
    TupleObject *values = tr_tuple_new(vm, names->size);
    for (size_t i = 0; values && i < names->size; i++) {
        for (size_t k = 0; k < e->count; k++) {
            if (tr_str_equal(tr_as_str(e->variant->fields->items[k]), tr_as_str(names->items[i]))) {
                values->items[i] = tr_retain(e->payload[k]);
                break;
            }
        }
        if (tr_is_undef(values->items[i])) { /* no such field: no match, as for a missing attribute */
            tr_object_release(vm, values);
            return tr_none();
        }
    }
    return values ? tr_obj(values) : tr_undef();
}

Value tr_intrinsic_match_error(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return tr_raise(vm, vm->exc.MatchError, "no arm of the match fits %R", n ? args[0] : tr_none());
}

Value tr_intrinsic_throw_value(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 1) {
        return tr_raise(vm, vm->exc.SystemError, "throw_value takes 1 argument");
    }
    return args[0].tag == TAG_ENUM ? tr_enum_to_exception(vm, args[0]) : tr_retain(args[0]);
}
