/* CHECK_TYPE for the interpreter: the common kinds inline, everything else in runtime/typecheck.c.
 */
#ifndef TR_VM_TYPECHECK_H
#define TR_VM_TYPECHECK_H

#include "runtime/typecheck.h"
#include "vm/frame.h"

/* True: passes as it is. False: ask tr_check_type(). */
static inline bool tr_check_type_fast(ValueRef v, ValueRef type) {
    if (type.tag != TAG_INT) {
        return false;
    }
    switch (type.i) {
    case TYPEREF_INT:
        return v.tag == TAG_INT;
    case TYPEREF_FLOAT:
        return v.tag == TAG_FLOAT;
    case TYPEREF_BOOL:
        return v.tag == TAG_BOOL;
    case TYPEREF_STR:
        return v.tag == TAG_STR;
    case TYPEREF_LIST:
        return v.tag == TAG_LIST;
    case TYPEREF_DICT:
        return v.tag == TAG_DICT;
    case TYPEREF_VOID:
        return v.tag == TAG_NONE;
    case TYPEREF_FUNCTION:
        return v.tag == TAG_FUNCTION;
    case TYPEREF_I64:
        return v.tag == TAG_INT;
    default:
        return false;
    }
}

static inline bool tr_check_type(VM *vm, Frame *frame, Value *slot, ValueRef type, ValueRef what) {
    return tr_check_type_slow(vm, slot, type, what, frame->code->name, frame->globals,
                              frame->builtins);
}

#endif
