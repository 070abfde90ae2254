/* Checks that a code object keeps the promises that the interpreter relies on.
 *
 * Registers within the frame, constants, sites and free variables that exist, jumps to the
 * beginning of an instruction of this code, an EXTRA where one belongs and nowhere else, handlers
 * with sensible ranges, and no way to run off the end. Debug builds verify all compiled code; the
 * fuzzers do too. */
#include "compiler/opcode_info.h"

#include "objects/error.h"

typedef struct Check {
    VM *vm;
    const CodeObject *code;
    uint32_t at;
} Check;

static bool violation(const Check *k, const char *what, uint32_t value) {
    OpInfo info;
    bool known = k->at < k->code->insn_count && tr_opcode_info(k->code->insns[k->at].op, &info);
    tr_raise(k->vm, k->vm->exc.SystemError, "bad code in %U, instruction %u (%s): %s %u",
             k->code->qualname, k->at, known ? info.name : "?", what, value);
    return false;
}

static bool check_target(const Check *k, int64_t target) {
    if (target < 0 || target >= (int64_t)k->code->insn_count) {
        return violation(k, "jump outside the code to", (uint32_t)target);
    }
    if (k->code->insns[target].op == OP_EXTRA) {
        return violation(k, "jump into the middle of an instruction at", (uint32_t)target);
    }
    return true;
}

static bool check_operand(const Check *k, uint8_t kind, uint16_t value) {
    const CodeObject *code = k->code;
    switch ((OperandKind)kind) {
    case OPERAND_REG:
        return value < code->register_count || violation(k, "no such register", value);
    case OPERAND_CONSTANT:
        return value < code->constant_count || violation(k, "no such constant", value);
    case OPERAND_SITE:
        return value < code->site_count || violation(k, "no such site", value);
    case OPERAND_FREE:
        return value < code->free_count || violation(k, "no such free variable", value);
    case OPERAND_JUMP:
        return check_target(k, (int64_t)k->at + 1 + (int16_t)value);
    case OPERAND_FORWARD:
        return check_target(k, (int64_t)k->at + 1 + value);
    default:
        return true;
    }
}

static bool check_long_operand(const Check *k, uint8_t kind, int32_t value) {
    const CodeObject *code = k->code;
    switch ((OperandKind)kind) {
    case OPERAND_CONSTANT:
        return (value >= 0 && (uint32_t)value < code->constant_count) ||
               violation(k, "no such constant", (uint32_t)value);
    case OPERAND_SITE:
        return (value >= 0 && (uint32_t)value < code->site_count) ||
               violation(k, "no such site", (uint32_t)value);
    case OPERAND_JUMP:
        return check_target(k, (int64_t)k->at + 1 + value);
    default:
        return true;
    }
}

static bool check_insn(const Check *k) {
    const CodeObject *code = k->code;
    const Insn *insn = &code->insns[k->at];
    OpInfo info;
    if (!tr_opcode_info(insn->op, &info)) {
        return violation(k, "unknown opcode", insn->op);
    }
    bool extra_follows = k->at + 1 < code->insn_count && code->insns[k->at + 1].op == OP_EXTRA;
    if (tr_opcode_has_extra(insn->op) != extra_follows) {
        return violation(k, "EXTRA missing or misplaced after", k->at);
    }
    if (insn->op == OP_EXTRA) {
        const Insn *before = k->at ? &code->insns[k->at - 1] : insn;
        uint32_t names = before->op == OP_MATCH_CLASS ? insn->b : insn->a;
        return names < code->constant_count || violation(k, "no such constant", names);
    }
    if (!check_operand(k, info.a, insn->a)) {
        return false;
    }
    if (info.format == FORMAT_AD || info.format == FORMAT_D) {
        if (!check_long_operand(k, info.c, insn->d)) {
            return false;
        }
    } else if (!check_operand(k, info.b, insn->b) || !check_operand(k, info.c, insn->c)) {
        return false;
    }
    uint32_t first, span = tr_opcode_register_span(code, insn, &first);
    if (span && first + span > code->register_count) {
        return violation(k, "registers beyond the frame up to", first + span);
    }
    bool last = k->at + 1 == code->insn_count;
    if (last && !(info.flags & OPF_T)) {
        return violation(k, "control falls off the end at", k->at);
    }
    return true;
}

static bool check_handlers(Check *k) {
    const CodeObject *code = k->code;
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const Handler *h = &code->handlers[i];
        k->at = h->target;
        if (h->start >= h->end || h->end > code->insn_count || h->target >= code->insn_count) {
            return violation(k, "bad range of handler", i);
        }
        if (h->reg >= code->register_count) {
            return violation(k, "no register for the exception of handler", i);
        }
        if (h->target >= h->start && h->target < h->end) {
            return violation(k, "handler protects itself, entry", i);
        }
    }
    return true;
}

bool tr_code_verify(VM *vm, const CodeObject *code) {
    Check k = {vm, code, 0};
    if (code->insn_count == 0) {
        return violation(&k, "no instructions", 0);
    }
    if (code->local_count > code->register_count) {
        return violation(&k, "more variables than registers", code->local_count);
    }
    for (uint32_t i = 0; i < code->insn_count; i++) {
        k.at = i;
        if (!check_insn(&k)) {
            return false;
        }
    }
    if (!check_handlers(&k)) {
        return false;
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->constants[i].tag == TAG_CODE &&
            !tr_code_verify(vm, tr_as_code(code->constants[i]))) {
            return false;
        }
    }
    return true;
}
