/* Weak definitions of the helpers whose real ones are being written: they say so instead of failing to link. */
#include "objects/internal.h"
#include "objects/ops.h"
#include "runtime/intrinsics.h"
#include "vm/vm_internal.h"

#define MISSING(id)                                                                                \
    __attribute__((weak)) Value tr_intrinsic_##id(VM *vm, const Value *args, uint32_t n,           \
                                                  const KwNames *kw) {                             \
        (void)args, (void)n, (void)kw;                                                             \
        return tr_raise(vm, vm->exc.NotImplementedError, #id " is not available in this build");   \
    }
MISSING(match_error)
MISSING(match_enum)
MISSING(build_struct)
MISSING(specialize)
MISSING(struct_literal)
MISSING(build_enum)
MISSING(set_fn_info)
MISSING(export_mark)
MISSING(import_js)
MISSING(extern_block)
MISSING(print_expr)
MISSING(throw_value)
__attribute__((weak)) bool tr_struct_init_types(VM *vm) {
    (void)vm;
    return true;
}
__attribute__((weak)) int tr_enum_matches(VM *vm, ValueRef exception, ValueRef type) {
    (void)vm, (void)exception, (void)type;
    return -1;
}
