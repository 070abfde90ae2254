/* What opcodes.def says about an opcode, as data: for the disassembler, the verifier and the tests.
 */
#ifndef TR_COMPILER_OPCODE_INFO_H
#define TR_COMPILER_OPCODE_INFO_H

#include "compiler/code.h"

typedef enum OpFormat { FORMAT_0, FORMAT_A, FORMAT_AB, FORMAT_ABC, FORMAT_AD, FORMAT_D } OpFormat;

enum { OPF_J = 1, OPF_T = 2, OPF_C = 4, OPF_E = 8 };

/* What an operand is. */
typedef enum OperandKind {
    OPERAND_NONE,
    OPERAND_REG,       /* register */
    OPERAND_CONSTANT,  /* index of a constant */
    OPERAND_SITE,      /* index of a site */
    OPERAND_FREE,      /* closure cell number */
    OPERAND_NUMBER,    /* a number of its own */
    OPERAND_JUMP,      /* signed offset */
    OPERAND_FORWARD,   /* unsigned offset */
    OPERAND_INTRINSIC, /* helper function */
} OperandKind;

typedef struct OpInfo {
    const char *name;
    OpFormat format;
    uint8_t flags;   /* OPF_xxx */
    uint8_t a, b, c; /* OperandKind; for AD and D, c stands for d */
} OpInfo;

bool tr_opcode_info(uint8_t op, OpInfo *out); /* false for unknown (specialised) opcodes */
bool tr_opcode_has_extra(uint8_t op);
/* Registers that the instruction touches from R[first] on: a range that an operand alone does not
 * show. */
uint32_t tr_opcode_register_span(const CodeObject *code, const Insn *insn, uint32_t *first);

#endif
