/* Tauraro's own builtins that need no foreign library: assert_eq assert_ne assert_true get_time
 * strcmp strlen. */
#include "runtime/builtins_impl.h"

#include <string.h>
#include <time.h>

/* AssertionError with the text and, on a line of its own, the caller's message if there is one. */
static Value fail(VM *vm, StrObject *text, ValueRef message) {
    if (!text) {
        return tr_undef();
    }
    if (tr_is_undef(message) || tr_is_none(message)) {
        tr_raise(vm, vm->exc.AssertionError, "%U", text);
    } else {
        tr_raise(vm, vm->exc.AssertionError, "%U: %S", text, message);
    }
    tr_object_release(vm, text);
    return tr_undef();
}

Value tr_builtin_assert_eq(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int equal = tr_compare_bool(vm, args[0], args[1], CMP_EQ);
    if (equal) {
        return equal < 0 ? tr_undef() : tr_none();
    }
    return fail(vm, tr_str_format(vm, "assert_eq failed: %R != %R", args[0], args[1]), args[2]);
}

Value tr_builtin_assert_ne(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int differs = tr_compare_bool(vm, args[0], args[1], CMP_NE);
    if (differs) {
        return differs < 0 ? tr_undef() : tr_none();
    }
    return fail(vm, tr_str_format(vm, "assert_ne failed: both are %R", args[0]), args[2]);
}

Value tr_builtin_assert_true(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int truth = tr_truth(vm, args[0]);
    if (truth) {
        return truth < 0 ? tr_undef() : tr_none();
    }
    return fail(vm, tr_str_format(vm, "assert_true failed: %R is not true", args[0]), args[1]);
}

Value tr_builtin_get_time(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) {
        return tr_raise(vm, vm->exc.OSError, "the monotonic clock is not available");
    }
    return tr_float((double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6);
}

/* The bytes of a string, or of the C string at a pointer; NULL + TypeError for anything else. */
static const char *c_text(VM *vm, ValueRef v, const char *function, size_t *size) {
    if (tr_is_str(v)) {
        *size = tr_as_str(v)->size;
        return tr_as_str(v)->data;
    }
    if (v.tag == TAG_PTR) {
        *size = strlen(v.p);
        return v.p;
    }
    tr_raise(vm, vm->exc.TypeError, "%s() needs a string or a pointer, not %T", function, v);
    return NULL;
}

Value tr_builtin_strlen(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    size_t size;
    return c_text(vm, args[0], "strlen", &size) ? tr_int((int64_t)size) : tr_undef();
}

Value tr_builtin_strcmp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    size_t left_size, right_size;
    const char *left = c_text(vm, args[0], "strcmp", &left_size);
    const char *right = left ? c_text(vm, args[1], "strcmp", &right_size) : NULL;
    return right ? tr_int(strcmp(left, right)) : tr_undef();
}
