/* Builtin functions about objects and their attributes: ascii callable delattr dir format getattr
 * hasattr hash id isinstance issubclass repr setattr vars; and exit. */
#include "runtime/builtins_impl.h"

#include "objects/function.h"
#include "objects/list.h"

Value tr_builtin_ascii(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_ascii(vm, args[0]);
}
Value tr_builtin_repr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_repr(vm, args[0]);
}
Value tr_builtin_callable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(tr_is_callable(args[0]));
}

Value tr_builtin_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_undef(args[1])) {
        return tr_format(vm, args[0], NULL);
    }
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "format() argument 2 must be str, not %T", args[1]);
    }
    return tr_format(vm, args[0], tr_as_str(args[1]));
}

Value tr_builtin_hash(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t hash;
    return tr_hash(vm, args[0], &hash) ? tr_int(hash) : tr_undef();
}

/* Objects answer with their address. Immediates, which have none, with an odd number made of kind
 * and contents, so that equal ids mean `is`. */
Value tr_builtin_id(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    ValueRef v = args[0];
    if (tr_is_heap(v)) {
        return tr_int_from_uint64(vm, (uint64_t)(uintptr_t)v.o);
    }
    uint64_t contents = v.tag == TAG_INT ? ((uint64_t)v.i << 1) ^ (uint64_t)(v.i >> 63) : v.bits;
    Value wide = tr_int_from_uint64(vm, contents);
    if (tr_is_error(wide)) {
        return wide;
    }
    Value scaled = tr_int_lshift(vm, wide, tr_int(5));
    tr_release(vm, wide);
    if (tr_is_error(scaled)) {
        return scaled;
    }
    Value id = tr_int_add(vm, scaled, tr_int((int64_t)v.tag << 1 | 1));
    tr_release(vm, scaled);
    return id;
}

Value tr_builtin_isinstance(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int result = tr_is_instance(vm, args[0], args[1]);
    return result < 0 ? tr_undef() : tr_bool(result != 0);
}

Value tr_builtin_issubclass(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int result = tr_is_subclass(vm, args[0], args[1]);
    return result < 0 ? tr_undef() : tr_bool(result != 0);
}

/* ---- attributes ---- */

static bool check_count(VM *vm, const char *name, uint32_t n, const KwNames *kw, uint32_t least,
                        uint32_t most) {
    if (kw && kw->count) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (n < least || n > most) {
        uint32_t limit = n < least ? least : most;
        const char *bound = least == most ? "" : n < least ? "at least " : "at most ";
        tr_raise(vm, vm->exc.TypeError, "%s expected %s%u argument%s, got %u", name, bound, limit,
                 limit == 1 ? "" : "s", n);
        return false;
    }
    return true;
}

/* The interned attribute name; owned, NULL + TypeError if it is not a str. */
static StrObject *attribute_name(VM *vm, ValueRef v) {
    if (!tr_is_str(v)) {
        tr_raise(vm, vm->exc.TypeError, "attribute name must be string, not '%T'", v);
        return NULL;
    }
    return tr_str_intern_object(vm, tr_as_str(v));
}

Value tr_builtin_getattr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "getattr", n, kw, 2, 3)) {
        return tr_undef();
    }
    StrObject *name = attribute_name(vm, args[1]);
    if (!name) {
        return tr_undef();
    }
    Value result;
    if (n == 2) {
        result = tr_get_attr(vm, args[0], name);
    } else {
        result = tr_get_attr_or_undef(vm, args[0], name);
        if (tr_is_undef(result) && !tr_error_pending(vm)) {
            result = tr_retain(args[2]);
        }
    }
    tr_object_release(vm, name);
    return result;
}

Value tr_builtin_hasattr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StrObject *name = attribute_name(vm, args[1]);
    if (!name) {
        return tr_undef();
    }
    Value result = tr_get_attr_or_undef(vm, args[0], name);
    tr_object_release(vm, name);
    if (tr_is_undef(result)) {
        return tr_error_pending(vm) ? tr_undef() : tr_bool(false);
    }
    tr_release(vm, result);
    return tr_bool(true);
}

static Value store_attribute(VM *vm, ValueRef object, ValueRef key, ValueRef value) {
    StrObject *name = attribute_name(vm, key);
    if (!name) {
        return tr_undef();
    }
    bool done = tr_set_attr(vm, object, name, value);
    tr_object_release(vm, name);
    return done ? tr_none() : tr_undef();
}

Value tr_builtin_setattr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return check_count(vm, "setattr", n, kw, 3, 3) ? store_attribute(vm, args[0], args[1], args[2])
                                                   : tr_undef();
}

Value tr_builtin_delattr(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return check_count(vm, "delattr", n, kw, 2, 2)
               ? store_attribute(vm, args[0], args[1], tr_undef())
               : tr_undef();
}

/* locals() of the caller: builtins have no frame of their own, so the builtin function sees the
 * right one. */
static Value caller_locals(VM *vm) {
    StrObject *name = tr_str_intern(vm, "locals", 6);
    if (!name) {
        return tr_undef();
    }
    ValueRef function = tr_dict_get_str(vm, vm->builtins, name);
    tr_object_release(vm, name);
    if (tr_is_undef(function)) {
        return tr_raise(vm, vm->exc.SystemError, "frame does not exist");
    }
    return tr_call0(vm, function);
}

Value tr_builtin_vars(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "vars", n, kw, 0, 1)) {
        return tr_undef();
    }
    if (n == 0) {
        return caller_locals(vm);
    }
    Value dict = tr_get_attr_or_undef(vm, args[0], vm->name.__dict__);
    if (tr_is_undef(dict) && !tr_error_pending(vm)) {
        tr_raise(vm, vm->exc.TypeError, "vars() argument must have __dict__ attribute");
    }
    return dict;
}

/* A sorted list of the items of `iterable`, which is consumed. */
static Value sorted_list(VM *vm, Value iterable) {
    if (tr_is_error(iterable)) {
        return iterable;
    }
    Value list = tr_list_from(vm, iterable);
    tr_release(vm, iterable);
    if (!tr_is_error(list) && !tr_list_sort(vm, tr_as_list(list), tr_undef(), false)) {
        tr_release(vm, list);
        return tr_undef();
    }
    return list;
}

Value tr_builtin_dir(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    if (!check_count(vm, "dir", n, kw, 0, 1)) {
        return tr_undef();
    }
    if (n == 0) {
        Value locals = caller_locals(vm);
        if (tr_is_error(locals)) {
            return locals;
        }
        Value keys = tr_call_method(vm, locals, vm->name.keys, NULL, 0);
        tr_release(vm, locals);
        return sorted_list(vm, keys);
    }
    bool found = false;
    Value names = tr_call_special(vm, args[0], vm->name.__dir__, NULL, 0, &found);
    if (!found && !tr_error_pending(vm)) {
        return tr_raise(vm, vm->exc.TypeError, "object does not provide __dir__");
    }
    return sorted_list(vm, names);
}

Value tr_builtin_exit(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_raise_value(vm, vm->exc.SystemExit, tr_is_undef(args[0]) ? tr_none() : args[0]);
}
