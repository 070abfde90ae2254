/* Helper functions of compiled code: see compiler/intrinsics.def. */
#ifndef TR_RUNTIME_INTRINSICS_H
#define TR_RUNTIME_INTRINSICS_H

#include "objects/function.h"

typedef enum Intrinsic {
#define INTRINSIC(name, doc) INTRINSIC_##name,
#include "compiler/intrinsics.def"
#undef INTRINSIC
    INTRINSIC_COUNT
} Intrinsic;

Value tr_intrinsic(VM *vm, uint32_t number); /* the function object, owned */

#define INTRINSIC(name, doc) Value tr_intrinsic_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
#include "compiler/intrinsics.def"
#undef INTRINSIC

#endif
