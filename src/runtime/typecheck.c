/* Type checks at run time, inference of type parameters, range patterns.
 *
 * Checks are shallow: a container by its kind, a record by its keys, a function by being callable,
 * a class by isinstance. A name that nothing defines stands for an opaque foreign handle, which no
 * builtin value is. See compiler/typeref.h for the encoding. */
#include "runtime/typecheck.h"

#include "base/buffer.h"
#include "compiler/code.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"

static const struct {
    const char *name;
    int64_t low, high; /* sized integers; equal: none */
} kinds[TYPEREF_SIMPLE_COUNT] = {
    [TYPEREF_ANY] = {"any", 0, 0},
    [TYPEREF_INT] = {"int", 0, 0},
    [TYPEREF_FLOAT] = {"float", 0, 0},
    [TYPEREF_BOOL] = {"bool", 0, 0},
    [TYPEREF_STR] = {"string", 0, 0},
    [TYPEREF_BYTES] = {"bytes", 0, 0},
    [TYPEREF_PTR] = {"ptr", 0, 0},
    [TYPEREF_LIST] = {"array", 0, 0},
    [TYPEREF_DICT] = {"map", 0, 0},
    [TYPEREF_SET] = {"set", 0, 0},
    [TYPEREF_TUPLE] = {"tuple", 0, 0},
    [TYPEREF_FUNCTION] = {"function", 0, 0},
    [TYPEREF_VOID] = {"void", 0, 0},
    [TYPEREF_I8] = {"i8", INT8_MIN, INT8_MAX},
    [TYPEREF_I16] = {"i16", INT16_MIN, INT16_MAX},
    [TYPEREF_I32] = {"i32", INT32_MIN, INT32_MAX},
    [TYPEREF_I64] = {"i64", INT64_MIN, INT64_MAX},
    [TYPEREF_U8] = {"u8", 0, UINT8_MAX},
    [TYPEREF_U16] = {"u16", 0, UINT16_MAX},
    [TYPEREF_U32] = {"u32", 0, UINT32_MAX},
    [TYPEREF_U64] = {"u64", 0, -1}, /* up to 2**64 - 1 */
};

static int check_sized(VM *vm, ValueRef v, TypeRefKind kind) {
    if (!tr_is_int_like(v)) {
        return 0;
    }
    ValueRef i = tr_int_value(v);
    if (i.tag == TAG_INT && kind != TYPEREF_U64 && i.i >= kinds[kind].low &&
        i.i <= kinds[kind].high) {
        return 1;
    }
    uint64_t unsigned_value;
    if (kind == TYPEREF_U64 && tr_int_to_uint64(i, &unsigned_value)) {
        return 1;
    }
    tr_raise(vm, vm->exc.OverflowError, "%R is out of range for %s", v, kinds[kind].name);
    return -1;
}

static bool is_bytes_like(ValueRef v) {
    return tr_is_bytes(v) || tr_is_bytearray(v) ||
           (v.tag == TAG_OBJECT && v.o->type->slots.get_buffer);
}

static int check_simple(VM *vm, Value *value, int64_t kind) {
    ValueRef v = *value;
    switch (kind) {
    case TYPEREF_ANY:
        return 1;
    case TYPEREF_INT:
        return tr_is_int_like(v);
    case TYPEREF_FLOAT:
        if (tr_is_float_like(v)) {
            return 1;
        }
        if (v.tag == TAG_INT || v.tag == TAG_BIGINT) {
            double d;
            if (!tr_int_to_double(vm, v, &d)) {
                return -1;
            }
            tr_store(vm, value, tr_float(d));
            return 1;
        }
        return 0;
    case TYPEREF_BOOL:
        return v.tag == TAG_BOOL;
    case TYPEREF_STR:
        return tr_is_str(v);
    case TYPEREF_BYTES:
        return tr_is_bytes(v) || tr_is_bytearray(v);
    case TYPEREF_PTR:
        return v.tag == TAG_PTR || v.tag == TAG_NONE || is_bytes_like(v);
    case TYPEREF_LIST:
        return tr_is_list(v);
    case TYPEREF_DICT:
        return tr_is_dict(v);
    case TYPEREF_SET:
        return tr_is_any_set(v);
    case TYPEREF_TUPLE:
        return tr_is_tuple(v);
    case TYPEREF_FUNCTION:
        return tr_is_callable(v);
    case TYPEREF_VOID:
        return v.tag == TAG_NONE;
    default:
        return kind >= TYPEREF_I8 && kind <= TYPEREF_U64 ? check_sized(vm, v, (TypeRefKind)kind)
                                                         : 1;
    }
}

/* The value that a (dotted) name has now; UNDEF when there is none. Owned. */
static Value look_up(VM *vm, const TupleObject *t, DictObject *globals, DictObject *builtins) {
    ValueRef found = globals ? tr_dict_get_str(vm, globals, tr_as_str(t->items[1])) : tr_undef();
    if (tr_is_undef(found) && builtins) {
        found = tr_dict_get_str(vm, builtins, tr_as_str(t->items[1]));
    }
    if (tr_is_undef(found)) {
        return tr_undef();
    }
    Value v = tr_retain(found);
    for (size_t i = 2; i < t->size && !tr_is_undef(v); i++) {
        Value next = tr_get_attr_or_undef(vm, v, tr_as_str(t->items[i]));
        tr_release(vm, v);
        v = next;
    }
    return v;
}

static bool is_opaque(ValueRef v) {
    return v.tag == TAG_PTR || v.tag == TAG_NONE || v.tag >= TAG_OBJECT || v.tag == TAG_INSTANCE;
}

/* Classes are references, and a reference may be null; structs and enums are values. */
static int check_class(VM *vm, ValueRef v, ValueRef class_) {
    if (class_.tag != TAG_TYPE) {
        return 1;
    }
    const TypeObject *type = (const TypeObject *)(const void *)class_.o;
    if (v.tag == TAG_NONE && type->tag != TAG_STRUCT && type->tag != TAG_ENUM &&
        (type->flags & TYPE_HEAP)) {
        return 1;
    }
    return tr_is_instance(vm, v, class_);
}

static int check_name(VM *vm, ValueRef v, const TupleObject *t, DictObject *globals,
                      DictObject *builtins) {
    Value class_ = look_up(vm, t, globals, builtins);
    if (tr_is_undef(class_)) {
        return tr_error_pending(vm) ? -1 : is_opaque(v);
    }
    int result = check_class(vm, v, class_);
    tr_release(vm, class_);
    return result;
}

static int check_record(VM *vm, ValueRef v, const TupleObject *t) {
    if (!tr_is_dict(v)) {
        return 0;
    }
    for (size_t i = 1; i < t->size; i++) {
        ValueRef ignored;
        int found = tr_dict_get(vm, tr_as_dict(v), tr_as_tuple(t->items[i])->items[0], &ignored);
        if (found != 1) {
            return found;
        }
    }
    return 1;
}

int tr_type_ref_check(VM *vm, Value *value, ValueRef type, DictObject *globals,
                      DictObject *builtins) {
    if (type.tag == TAG_INT) {
        return check_simple(vm, value, type.i);
    }
    if (type.tag != TAG_TUPLE || tr_as_tuple(type)->size < 2) {
        return 1;
    }
    const TupleObject *t = tr_as_tuple(type);
    switch (t->items[0].i) {
    case TYPEREF_NAME:
        return check_name(vm, *value, t, globals, builtins);
    case TYPEREF_OPTIONAL:
        return value->tag == TAG_NONE
                   ? 1
                   : tr_type_ref_check(vm, value, t->items[1], globals, builtins);
    case TYPEREF_UNION:
        for (int exact = 1; exact >= 0;
             exact--) { /* an exact member before a conversion: 1 passes int | float as it is */
            for (size_t i = 1; i < t->size; i++) {
                if (exact && t->items[i].tag == TAG_INT && t->items[i].i == TYPEREF_FLOAT &&
                    value->tag != TAG_FLOAT) {
                    continue;
                }
                int passes = tr_type_ref_check(vm, value, t->items[i], globals, builtins);
                if (passes != 0) {
                    return passes;
                }
            }
        }
        return 0;
    case TYPEREF_GENERIC:
        return tr_type_ref_check(vm, value, t->items[1], globals, builtins);
    case TYPEREF_RECORD:
        return check_record(vm, *value, t);
    case TYPEREF_SIGNATURE:
        return tr_is_callable(*value);
    case TYPEREF_CLASS:
        return check_class(vm, *value, t->items[1]);
    default:
        return 1;
    }
}

/* ---- text
 * --------------------------------------------------------------------------------------------------------
 */

static void put_type(StrBuf *out, ValueRef type, int depth) {
    if (type.tag == TAG_INT && type.i >= 0 && type.i < TYPEREF_SIMPLE_COUNT) {
        tr_strbuf_text(out, kinds[type.i].name);
        return;
    }
    if (type.tag != TAG_TUPLE || tr_as_tuple(type)->size < 2 || depth > 32) {
        tr_strbuf_text(out, "any");
        return;
    }
    const TupleObject *t = tr_as_tuple(type);
    switch (t->items[0].i) {
    case TYPEREF_NAME:
    case TYPEREF_PARAM:
        for (size_t i = 1; i < t->size; i++) {
            const StrObject *s = tr_as_str(t->items[i]);
            if (i > 1) {
                tr_strbuf_char(out, '.');
            }
            tr_strbuf_append(out, s->data, s->size);
        }
        break;
    case TYPEREF_CLASS:
        tr_strbuf_text(out, tr_type_name((const TypeObject *)(const void *)t->items[1].o));
        break;
    case TYPEREF_OPTIONAL:
        put_type(out, t->items[1], depth + 1);
        tr_strbuf_char(out, '?');
        break;
    case TYPEREF_UNION:
        for (size_t i = 1; i < t->size; i++) {
            tr_strbuf_text(out, i > 1 ? " | " : "");
            put_type(out, t->items[i], depth + 1);
        }
        break;
    case TYPEREF_GENERIC:
        put_type(out, t->items[1], depth + 1);
        for (size_t i = 2; i < t->size; i++) {
            tr_strbuf_text(out, i > 2 ? ", " : "[");
            put_type(out, t->items[i], depth + 1);
        }
        tr_strbuf_char(out, ']');
        break;
    case TYPEREF_RECORD:
        for (size_t i = 1; i < t->size; i++) {
            const TupleObject *field = tr_as_tuple(t->items[i]);
            const StrObject *s = tr_as_str(field->items[0]);
            tr_strbuf_text(out, i > 1 ? ", " : "{");
            tr_strbuf_append(out, s->data, s->size);
            tr_strbuf_text(out, ": ");
            put_type(out, field->items[1], depth + 1);
        }
        tr_strbuf_char(out, '}');
        break;
    default:
        tr_strbuf_text(out, "function");
        break;
    }
}

StrObject *tr_type_ref_text(VM *vm, ValueRef type) {
    StrBuf out = {0};
    put_type(&out, type, 0);
    StrObject *s = NULL;
    if (tr_strbuf_ok(&out)) {
        s = tr_str_new(vm, tr_strbuf_cstr(&out), out.size);
    } else {
        tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&out);
    return s;
}

/* ---- the check
 * ---------------------------------------------------------------------------------------------------
 */

/* "half(): parameter 'n'", "variable 'x'", "result of f()" */
static StrObject *subject_text(VM *vm, ValueRef what, StrObject *function) {
    const TupleObject *t = tr_as_tuple(what);
    const StrObject *kind = tr_as_str(t->items[0]);
    if (tr_str_equals_cstr(kind, "return")) {
        return function ? tr_str_format(vm, "result of %U()", function)
                        : tr_str_format(vm, "result");
    }
    if (tr_str_equals_cstr(kind, "parameter") && function) {
        return tr_str_format(vm, "%U(): parameter '%S'", function, t->items[1]);
    }
    return tr_str_format(vm, "%U '%S'", kind, t->items[1]);
}

bool tr_check_type_slow(VM *vm, Value *value, ValueRef type, ValueRef what, StrObject *function,
                        DictObject *globals, DictObject *builtins) {
    int passes = tr_type_ref_check(vm, value, type, globals, builtins);
    if (passes == 1) {
        return true;
    }
    bool range = passes < 0 && tr_error_matches(vm, vm->exc.OverflowError);
    if (passes < 0 && !range) {
        return false;
    }
    Value cause = range ? tr_error_take(vm) : tr_undef();
    StrObject *subject = subject_text(vm, what, function);
    StrObject *wanted = subject ? tr_type_ref_text(vm, type) : NULL;
    if (wanted && range) {
        tr_raise(vm, vm->exc.OverflowError, "%U: %S", subject, cause);
    } else if (wanted) {
        tr_raise(vm, vm->exc.TypeError, "%U must be %U, not %T", subject, wanted, *value);
    }
    tr_release(vm, cause);
    tr_object_release(vm, subject);
    tr_object_release(vm, wanted);
    return false;
}

/* ---- type parameters
 * --------------------------------------------------------------------------------------------- */

static Value any_type(VM *vm) {
    StrObject *name = tr_str_intern(vm, "any", 3);
    if (!name) {
        return tr_undef();
    }
    ValueRef any = vm->builtins ? tr_dict_get_str(vm, vm->builtins, name) : tr_undef();
    tr_object_release(vm, name);
    return tr_is_undef(any) ? tr_obj_retained(vm->type.object) : tr_retain(any);
}

Value tr_type_ref_class(VM *vm, ValueRef type, DictObject *globals, DictObject *builtins) {
    TypeObject *found = NULL;
    if (type.tag == TAG_INT) {
        switch (type.i) {
        case TYPEREF_FLOAT:
            found = vm->type.float_;
            break;
        case TYPEREF_BOOL:
            found = vm->type.bool_;
            break;
        case TYPEREF_STR:
            found = vm->type.str;
            break;
        case TYPEREF_BYTES:
            found = vm->type.bytes;
            break;
        case TYPEREF_PTR:
            found = vm->type.ptr;
            break;
        case TYPEREF_LIST:
            found = vm->type.list;
            break;
        case TYPEREF_DICT:
            found = vm->type.dict;
            break;
        case TYPEREF_SET:
            found = vm->type.set;
            break;
        case TYPEREF_TUPLE:
            found = vm->type.tuple;
            break;
        case TYPEREF_INT:
            found = vm->type.int_;
            break;
        default:
            found = type.i >= TYPEREF_I8 && type.i <= TYPEREF_U64 ? vm->type.int_ : NULL;
            break;
        }
    } else if (type.tag == TAG_TUPLE && tr_as_tuple(type)->size >= 2) {
        const TupleObject *t = tr_as_tuple(type);
        if (t->items[0].i == TYPEREF_GENERIC) {
            return tr_type_ref_class(vm, t->items[1], globals, builtins);
        }
        if (t->items[0].i == TYPEREF_CLASS) {
            return tr_retain(t->items[1]);
        }
        if (t->items[0].i == TYPEREF_NAME) {
            Value v = look_up(vm, t, globals, builtins);
            if (!tr_is_undef(v)) {
                return v;
            }
            if (tr_error_pending(vm)) {
                return tr_undef();
            }
        }
    }
    return found ? tr_obj_retained(found) : any_type(vm);
}

static bool is_param(ValueRef type, const StrObject *name) {
    return type.tag == TAG_TUPLE && tr_as_tuple(type)->items[0].i == TYPEREF_PARAM &&
           tr_str_equal(tr_as_str(tr_as_tuple(type)->items[1]), name);
}

/* What the argument says about the type parameter; UNDEF without exception: nothing. */
static Value infer(VM *vm, const StrObject *name, ValueRef type, ValueRef argument, int depth) {
    if (is_param(type, name)) {
        return tr_obj_retained(tr_type_of(vm, argument));
    }
    if (type.tag != TAG_TUPLE || depth > 16) {
        return tr_undef();
    }
    const TupleObject *t = tr_as_tuple(type);
    switch (t->items[0].i) {
    case TYPEREF_OPTIONAL:
        return argument.tag == TAG_NONE ? tr_undef()
                                        : infer(vm, name, t->items[1], argument, depth + 1);
    case TYPEREF_UNION:
        for (size_t i = 1; i < t->size; i++) {
            Value v = infer(vm, name, t->items[i], argument, depth + 1);
            if (!tr_is_undef(v) || tr_error_pending(vm)) {
                return v;
            }
        }
        return tr_undef();
    case TYPEREF_GENERIC:
        if (argument.tag == TAG_LIST && t->size == 3 && tr_as_list(argument)->size) {
            return infer(vm, name, t->items[2], tr_list_at(tr_as_list(argument), 0), depth + 1);
        }
        if (argument.tag == TAG_DICT && t->size == 4 && tr_as_dict(argument)->count) {
            uint32_t position = 0;
            ValueRef key, value;
            if (tr_dict_next(tr_as_dict(argument), &position, &key, &value)) {
                Value v = infer(vm, name, t->items[2], key, depth + 1);
                return tr_is_undef(v) && !tr_error_pending(vm)
                           ? infer(vm, name, t->items[3], value, depth + 1)
                           : v;
            }
        }
        return tr_undef();
    case TYPEREF_SIGNATURE:
        if (argument.tag == TAG_FUNCTION && is_param(t->items[2], name)) {
            const FunctionObject *f = tr_as_function(argument);
            if (f->code->extra.tag == TAG_DICT) {
                StrObject *key = tr_str_intern(vm, "returns", 7);
                if (!key) {
                    return tr_undef();
                }
                ValueRef returns = tr_dict_get_str(vm, tr_as_dict(f->code->extra), key);
                tr_object_release(vm, key);
                if (!tr_is_undef(returns) && returns.tag != TAG_NONE) {
                    return tr_type_ref_class(vm, returns, f->globals, f->builtins);
                }
            }
        }
        return tr_undef();
    default:
        return tr_undef();
    }
}

Value tr_intrinsic_infer_type(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n >= 3 && args[0].tag == TAG_STR) {
        Value v = infer(vm, tr_as_str(args[0]), args[1], args[2], 0);
        if (!tr_is_undef(v) || tr_error_pending(vm)) {
            return v;
        }
    }
    return any_type(vm);
}

/* ---- range patterns
 * ---------------------------------------------------------------------------------------------- */

static bool is_number(ValueRef v) {
    return tr_is_int_like(v) || tr_is_float_like(v);
}

Value tr_intrinsic_match_range(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    if (n != 4) {
        return tr_raise(vm, vm->exc.SystemError, "match_range takes 4 arguments");
    }
    bool comparable =
        (is_number(args[0]) && is_number(args[1])) || (tr_is_str(args[0]) && tr_is_str(args[1]));
    if (!comparable) {
        return tr_bool(false);
    }
    int low = tr_compare_bool(vm, args[1], args[0], CMP_LE);
    if (low <= 0) {
        return low < 0 ? tr_undef() : tr_bool(false);
    }
    int high = tr_compare_bool(vm, args[0], args[2], tr_truth(vm, args[3]) == 1 ? CMP_LE : CMP_LT);
    return high < 0 ? tr_undef() : tr_bool(high == 1);
}
