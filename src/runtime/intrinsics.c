/* The table of helper functions that compiled code calls, and those that only say what is missing. Structs and enums are in
 * objects/struct.c and objects/enum.c. */
#include "runtime/intrinsics.h"

#include "objects/str.h"
#include "runtime/runtime.h"

static const BuiltinDef table[] = {
#define INTRINSIC(name, doc) {"<" #name ">(*args)", tr_intrinsic_##name, doc, BUILTIN_RAW},
#include "compiler/intrinsics.def"
#undef INTRINSIC
};

Value tr_intrinsic(VM *vm, uint32_t number) {
    Value *slot = &vm->runtime->intrinsics[number];
    if (tr_is_undef(*slot)) {
        *slot = tr_builtin_new(vm, &table[number], NULL, tr_undef(), tr_undef());
        if (tr_is_error(*slot)) {
            return tr_undef();
        }
    }
    return tr_retain(*slot);
}

/* What is parsed but not there yet: one place, one kind of message. */
static Value not_available(VM *vm, const char *what, const char *part) {
    return tr_raise(vm, vm->exc.NotImplementedError, "%s is not available in this build (it needs %s)", what, part);
}

Value tr_intrinsic_unavailable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return tr_raise(vm, vm->exc.NotImplementedError, "%S is not available in this build", n ? args[0] : tr_none());
}

Value tr_intrinsic_import_python(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    return tr_raise(vm, vm->exc.ModuleNotFoundError,
                    "import python %R is not available in this build (it needs the Python bridge)",
                    n ? args[0] : tr_none());
}

Value tr_intrinsic_import_c(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return not_available(vm, "import c", "the C header importer");
}

Value tr_intrinsic_raw_python(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return not_available(vm, "python { }", "the Python bridge");
}

Value tr_intrinsic_python_class(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return not_available(vm, "python_class", "the Python bridge");
}

Value tr_intrinsic_address_of(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    return not_available(vm, "the address-of operator &", "the C interface");
}
