/* The table behind opcode_info.h. Names, formats and flags come from opcodes.def; what an operand
 * means follows from the format, with the exceptions listed here. */
#include "compiler/opcode_info.h"

#include "objects/function.h"

#define J OPF_J
#define T OPF_T
#define C OPF_C
#define E OPF_E

static const struct {
    const char *name;
    uint8_t format, flags;
} basic[] = {
#define FORMAT_OF_0 FORMAT_0
#define FORMAT_OF_A FORMAT_A
#define FORMAT_OF_AB FORMAT_AB
#define FORMAT_OF_ABC FORMAT_ABC
#define FORMAT_OF_AD FORMAT_AD
#define FORMAT_OF_D FORMAT_D
#define OP(name, format, flags, doc) {#name, FORMAT_OF_##format, flags},
#include "compiler/opcodes.def"
#undef OP
};

#undef J
#undef T
#undef C
#undef E

static void operands(uint8_t op, OpInfo *info) {
    const uint8_t R = OPERAND_REG, K = OPERAND_CONSTANT, S = OPERAND_SITE, N = OPERAND_NUMBER,
                  Z = OPERAND_NONE;
#define SET(x, y, z) (info->a = (x), info->b = (y), info->c = (z))
    switch (info->format) {
    case FORMAT_0:
        SET(Z, Z, Z);
        break;
    case FORMAT_A:
        SET(R, Z, Z);
        break;
    case FORMAT_AB:
        SET(R, R, Z);
        break;
    case FORMAT_ABC:
        SET(R, R, R);
        break;
    case FORMAT_AD:
        SET(R, Z, info->flags & OPF_J ? OPERAND_JUMP : N);
        break;
    case FORMAT_D:
        SET(Z, Z, info->flags & OPF_J ? OPERAND_JUMP : S);
        break;
    }
    if (op >= OP_ADD_K && op <= OP_RSHIFT_K) {
        SET(R, R, K);
    } else if (op >= OP_JUMP_LT && op <= OP_JUMP_NOT_GE) {
        SET(R, R, OPERAND_JUMP);
    } else if (op >= OP_JUMP_LT_K && op <= OP_JUMP_NOT_GE_K) {
        SET(R, K, OPERAND_JUMP);
    }
    switch (op) {
    case OP_EXTRA:
        SET(N, N, N);
        break;
    case OP_LOAD_K:
        info->c = K;
        break;
    case OP_LOAD_INTRINSIC:
        info->c = OPERAND_INTRINSIC;
        break;
    case OP_LOAD_GLOBAL:
    case OP_STORE_GLOBAL:
    case OP_LOAD_NAME:
    case OP_STORE_NAME:
        info->c = S;
        break;
    case OP_CHECK_BOUND:
    case OP_DELETE_LOCAL:
        SET(R, K, Z);
        break;
    case OP_LOAD_CELL:
        SET(R, R, K);
        break;
    case OP_DELETE_CELL:
        SET(R, Z, K);
        break;
    case OP_LOAD_FREE:
        SET(R, OPERAND_FREE, K);
        break;
    case OP_STORE_FREE:
        SET(OPERAND_FREE, R, Z);
        break;
    case OP_DELETE_FREE:
        SET(OPERAND_FREE, Z, K);
        break;
    case OP_LOAD_CLOSURE:
        SET(R, OPERAND_FREE, Z);
        break;
    case OP_MAKE_FUNCTION:
        SET(R, K, R);
        break;
    case OP_LOAD_CLASS_FREE:
        SET(R, OPERAND_FREE, S);
        break;
    case OP_GET_ATTR:
    case OP_SET_ATTR:
    case OP_LOAD_METHOD:
    case OP_WRITE_BACK_ATTR:
    case OP_IMPORT_NAME:
    case OP_IMPORT_FROM:
        SET(R, R, S);
        break;
    case OP_DEL_ATTR:
        SET(R, Z, S);
        break;
    case OP_GET_ITEM_I:
    case OP_BUILD_SLICE:
    case OP_UNPACK:
    case OP_UNPACK_EX:
    case OP_BUILD_LIST:
    case OP_BUILD_TUPLE:
    case OP_BUILD_SET:
    case OP_BUILD_DICT:
    case OP_BUILD_STRING:
    case OP_FORMAT_VALUE:
        SET(R, R, N);
        break;
    case OP_FOR_ITER:
        SET(R, R, OPERAND_FORWARD);
        break;
    case OP_CALL:
    case OP_CALL_KW:
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX:
        SET(R, N, R);
        break;
    case OP_RETURN:
        SET(R, N, Z);
        break;
    case OP_RETURN_NONE:
        SET(Z, N, Z);
        break;
    case OP_RAISE:
    case OP_ASSERT_FAIL:
        SET(R, Z, Z);
        break;
    case OP_DEFER_ADD:
        SET(R, R, Z);
        break;
    case OP_CHECK_TYPE:
        SET(R, K, K);
        break;
    default:
        break;
    }
#undef SET
}

bool tr_opcode_info(uint8_t op, OpInfo *out) {
    if (op >= OP_COUNT) {
        return false;
    }
    *out = (OpInfo){
        .name = basic[op].name, .format = (OpFormat)basic[op].format, .flags = basic[op].flags};
    operands(op, out);
    return true;
}

bool tr_opcode_has_extra(uint8_t op) {
    return op == OP_CALL_KW || op == OP_CALL_METHOD_KW || op == OP_MATCH_CLASS;
}

uint32_t tr_opcode_register_span(const CodeObject *code, const Insn *insn, uint32_t *first) {
    *first = insn->b;
    switch (insn->op) {
    case OP_MAKE_FUNCTION: {
        *first = insn->c;
        ValueRef k = insn->b < code->constant_count ? code->constants[insn->b] : tr_undef();
        return 3 + (k.tag == TAG_CODE ? ((const CodeObject *)(const void *)k.o)->free_count : 0);
    }
    case OP_GET_SLICE:
        *first = insn->c;
        return 2;
    case OP_BUILD_SLICE:
    case OP_BUILD_LIST:
    case OP_BUILD_TUPLE:
    case OP_BUILD_SET:
    case OP_BUILD_STRING:
        return insn->c;
    case OP_BUILD_DICT:
        return 2u * insn->c;
    case OP_UNPACK:
        *first = insn->a;
        return insn->c;
    case OP_UNPACK_EX:
        *first = insn->a;
        return (insn->c & 255u) + (insn->c >> 8) + 1;
    case OP_FORMAT_VALUE:
        return insn->c & 8 ? 2 : 1;
    case OP_CALL:
    case OP_CALL_KW:
        *first = insn->a;
        return 1u + insn->b;
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW:
        *first = insn->a;
        return 2u + insn->b;
    case OP_CALL_EX:
        *first = insn->a;
        return 3;
    case OP_LOAD_METHOD:
    case OP_PUSH_EXC:
    case OP_POP_EXC:
    case OP_WITH_ENTER:
    case OP_ASYNC_WITH_ENTER:
        *first = insn->a;
        return 2;
    case OP_DEFER_ADD:
        return 3;
    case OP_IMPORT_NAME:
        return 2;
    default:
        return 0;
    }
}
