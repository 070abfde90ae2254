/* Binding of arguments to parameters, for every call that is not the plain "as many positional arguments as parameters".
 *
 * regs[0..n) holds the positional arguments and regs[n..) the keyword values, all owned. Afterwards regs has the parameters in the
 * order positional, keyword-only, *args, **kwargs and the other locals unbound. On failure everything has been released. */
#include "base/alloc.h"
#include "objects/str.h"
#include "vm/vm_internal.h"

#include <stdio.h>
#include <string.h>

static void release_all(VM *vm, Value *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        Value v = values[i];
        values[i] = tr_int(0);
        tr_release(vm, v);
    }
}

static const char *plural(int64_t n) {
    return n == 1 ? "" : "s";
}

static bool too_many(VM *vm, FunctionObject *f, const Value *regs, uint32_t given, uint32_t kwonly_given) {
    CodeObject *code = f->code;
    uint32_t count = code->positional_count;
    uint32_t defaults = f->defaults.tag == TAG_TUPLE ? (uint32_t)tr_as_tuple(f->defaults)->size : 0;
    (void)regs;
    char takes[64];
    bool many;
    if (defaults) {
        snprintf(takes, sizeof takes, "from %u to %u", count - TR_MIN(defaults, count), count);
        many = true;
    } else {
        snprintf(takes, sizeof takes, "%u", count);
        many = count != 1;
    }
    if (kwonly_given) {
        tr_raise(vm, vm->exc.TypeError,
                 "%U() takes %s positional argument%s but %u positional argument%s (and %u keyword-only argument%s) "
                 "were given",
                 f->qualname, takes, many ? "s" : "", given, plural(given), kwonly_given, plural(kwonly_given));
    } else {
        tr_raise(vm, vm->exc.TypeError, "%U() takes %s positional argument%s but %u %s given", f->qualname, takes,
                 many ? "s" : "", given, given == 1 ? "was" : "were");
    }
    return false;
}

static bool missing(VM *vm, FunctionObject *f, const Value *bound, uint32_t from, uint32_t to, const char *kind) {
    CodeObject *code = f->code;
    uint32_t count = 0, seen = 0;
    for (uint32_t i = from; i < to; i++) {
        count += tr_is_undef(bound[i]);
    }
    StrObject *text = tr_str_from_cstr(vm, "");
    for (uint32_t i = from; i < to && text; i++) {
        if (!tr_is_undef(bound[i])) {
            continue;
        }
        seen++;
        const char *separator = seen == 1 ? "" : seen < count ? ", " : count == 2 ? " and " : ", and ";
        StrObject *longer = tr_str_format(vm, "%U%s'%U'", text, separator, code->local_names[i]);
        tr_object_release(vm, text);
        text = longer;
    }
    if (text) {
        tr_raise(vm, vm->exc.TypeError, "%U() missing %u required %s argument%s: %U", f->qualname, count, kind,
                 plural(count), text);
        tr_object_release(vm, text);
    }
    return false;
}

static uint32_t find_parameter(const CodeObject *code, const StrObject *name, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        if (code->local_names[i] == name) {
            return i;
        }
    }
    for (uint32_t i = from; i < to; i++) {
        if (tr_str_equal(code->local_names[i], name)) {
            return i;
        }
    }
    return UINT32_MAX;
}

static bool positional_only_as_keyword(VM *vm, FunctionObject *f, const KwNames *kw) {
    CodeObject *code = f->code;
    StrObject *text = NULL;
    for (uint32_t i = 0; i < code->positional_only_count; i++) {
        for (uint32_t k = 0; k < kw->count; k++) {
            if (tr_str_equal(code->local_names[i], kw->names[k])) {
                StrObject *longer = text ? tr_str_format(vm, "%U, %U", text, kw->names[k])
                                         : tr_object_retain(kw->names[k]);
                tr_object_release(vm, text);
                text = longer;
                if (!text) {
                    return true;
                }
            }
        }
    }
    if (!text) {
        return false;
    }
    tr_raise(vm, vm->exc.TypeError, "%U() got some positional-only arguments passed as keyword arguments: '%U'",
             f->qualname, text);
    tr_object_release(vm, text);
    return true;
}

bool tr_bind_parameters(VM *vm, FunctionObject *f, Value *regs, uint32_t n, const KwNames *kw) {
    CodeObject *code = f->code;
    uint32_t kw_count = kw ? kw->count : 0, total = n + kw_count;
    uint32_t positional = code->positional_count, named = positional + code->keyword_only_count;
    bool var_args = (code->code_flags & CODE_VARARGS) != 0, var_kw = (code->code_flags & CODE_VARKEYWORDS) != 0;
    uint32_t parameters = named + var_args + var_kw;
    Value small[24];
    Value *bound = parameters <= TR_COUNT(small) ? small : tr_malloc(parameters * sizeof(Value));
    if (!bound) {
        release_all(vm, regs, total);
        return tr_raise_no_memory(vm), false;
    }
    for (uint32_t i = 0; i < parameters; i++) {
        bound[i] = tr_undef();
    }
    bool ok = false;
    uint32_t direct = TR_MIN(n, positional);
    for (uint32_t i = 0; i < direct; i++) {
        bound[i] = regs[i];
        regs[i] = tr_int(0);
    }
    if (var_args) {
        TupleObject *rest = tr_tuple_new(vm, n - direct);
        if (!rest) {
            goto done;
        }
        for (uint32_t i = direct; i < n; i++) {
            rest->items[i - direct] = regs[i];
            regs[i] = tr_int(0);
        }
        bound[named] = tr_obj(rest);
    }
    DictObject *extra = NULL;
    if (var_kw) {
        extra = tr_dict_new(vm);
        if (!extra) {
            goto done;
        }
        bound[named + var_args] = tr_obj(extra);
    }
    for (uint32_t k = 0; k < kw_count; k++) {
        StrObject *name = kw->names[k];
        uint32_t at = find_parameter(code, name, code->positional_only_count, named);
        if (at != UINT32_MAX) {
            if (!tr_is_undef(bound[at])) {
                tr_raise(vm, vm->exc.TypeError, "%U() got multiple values for argument '%U'", f->qualname, name);
                goto done;
            }
            bound[at] = regs[n + k];
            regs[n + k] = tr_int(0);
        } else if (extra) {
            if (!tr_dict_set_str(vm, extra, name, regs[n + k])) {
                goto done;
            }
        } else {
            if (!positional_only_as_keyword(vm, f, kw) && !tr_error_pending(vm)) {
                tr_raise(vm, vm->exc.TypeError, "%U() got an unexpected keyword argument '%U'", f->qualname, name);
            }
            goto done;
        }
    }
    if (n > positional && !var_args) {
        uint32_t kwonly_given = 0;
        for (uint32_t i = positional; i < named; i++) {
            kwonly_given += !tr_is_undef(bound[i]);
        }
        too_many(vm, f, regs, n, kwonly_given);
        goto done;
    }
    if (n < positional) {
        uint32_t defaults = f->defaults.tag == TAG_TUPLE ? (uint32_t)tr_as_tuple(f->defaults)->size : 0;
        uint32_t required = defaults > positional ? 0 : positional - defaults;
        for (uint32_t i = n; i < required; i++) {
            if (tr_is_undef(bound[i])) {
                missing(vm, f, bound, 0, required, "positional");
                goto done;
            }
        }
        for (uint32_t i = TR_MAX(n, required); i < positional; i++) {
            if (tr_is_undef(bound[i])) {
                bound[i] = tr_retain(tr_as_tuple(f->defaults)->items[i - required + (defaults > positional ? defaults - positional : 0)]);
            }
        }
    }
    for (uint32_t i = positional; i < named; i++) {
        if (tr_is_undef(bound[i]) && f->kwdefaults.tag == TAG_DICT) {
            bound[i] = tr_retain(tr_dict_get_str(vm, tr_as_dict(f->kwdefaults), code->local_names[i]));
        }
    }
    for (uint32_t i = positional; i < named; i++) {
        if (tr_is_undef(bound[i])) {
            missing(vm, f, bound, positional, named, "keyword-only");
            goto done;
        }
    }
    ok = true;
done:
    release_all(vm, regs, total);
    if (ok) {
        memcpy(regs, bound, parameters * sizeof(Value));
        for (uint32_t i = parameters; i < code->local_count; i++) {
            regs[i] = tr_undef();
        }
    } else {
        for (uint32_t i = 0; i < parameters; i++) {
            tr_release(vm, bound[i]);
        }
    }
    if (bound != small) {
        tr_free(bound);
    }
    return ok;
}
