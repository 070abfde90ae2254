/* The disassembler: a code object as text a person can read.
 *
 *     function fib (file.tr:1) 3 locals, 7 registers
 *        1  0  JUMP_NOT_LT_K    n 2  -> 3
 *
 * One line per instruction: source line (where it changes), index, opcode, operands; variables by
 * name, temporaries as t0, t1, ...; a `!` marks an
 * operand that is consumed. Then the exception table, then the nested code objects. */
#include "compiler/opcode_info.h"

#include "base/buffer.h"
#include "objects/list.h"
#include "objects/str.h"

static const char *const intrinsic_names[] = {
#define INTRINSIC(name, doc) #name,
#include "compiler/intrinsics.def"
#undef INTRINSIC
};

static void put_register(StrBuf *out, const CodeObject *code, uint32_t reg, bool taken) {
    if (reg < code->local_count && code->local_names[reg]->size) {
        tr_strbuf_append(out, code->local_names[reg]->data, code->local_names[reg]->size);
    } else if (reg < code->local_count) {
        tr_strbuf_printf(out, "r%u", reg);
    } else {
        tr_strbuf_printf(out, "t%u", reg - code->local_count);
    }
    if (taken) {
        tr_strbuf_char(out, '!');
    }
}

static bool put_constant(VM *vm, StrBuf *out, const CodeObject *code, uint32_t index) {
    if (index >= code->constant_count) {
        tr_strbuf_printf(out, "K%u?", index);
        return true;
    }
    ValueRef k = code->constants[index];
    if (k.tag == TAG_CODE) {
        tr_strbuf_printf(out, "<code %s>", tr_as_code(k)->name->data);
        return true;
    }
    Value text = tr_repr(vm, k);
    if (tr_is_error(text)) {
        return false;
    }
    const StrObject *s = tr_as_str(text);
    tr_strbuf_append(out, s->data, TR_MIN(s->size, (size_t)60));
    if (s->size > 60) {
        tr_strbuf_text(out, "...");
    }
    tr_release(vm, text);
    return true;
}

static void put_jump(StrBuf *out, uint32_t at, int64_t offset) {
    tr_strbuf_printf(out, "-> %lld", (long long)((int64_t)at + 1 + offset));
}

static bool put_operand(VM *vm, StrBuf *out, const CodeObject *code, uint32_t at, uint8_t kind,
                        int32_t value, bool taken) {
    if (kind == OPERAND_NONE) {
        return true;
    }
    tr_strbuf_char(out, ' ');
    switch ((OperandKind)kind) {
    case OPERAND_REG:
        put_register(out, code, (uint32_t)value, taken);
        break;
    case OPERAND_CONSTANT:
        return put_constant(vm, out, code, (uint32_t)value);
    case OPERAND_SITE:
        tr_strbuf_printf(out, ".%s",
                         (uint32_t)value < code->site_count ? code->sites[value].name->data : "?");
        break;
    case OPERAND_FREE:
        tr_strbuf_printf(out, "free:%s",
                         (uint32_t)value < code->free_count ? code->free_names[value]->data : "?");
        break;
    case OPERAND_JUMP:
    case OPERAND_FORWARD:
        put_jump(out, at, value);
        break;
    case OPERAND_INTRINSIC:
        tr_strbuf_text(out,
                       (uint32_t)value < TR_COUNT(intrinsic_names) ? intrinsic_names[value] : "?");
        break;
    default:
        tr_strbuf_printf(out, "%d", value);
        break;
    }
    return true;
}

static bool put_insn(VM *vm, StrBuf *out, const CodeObject *code, uint32_t at) {
    const Insn *insn = &code->insns[at];
    uint32_t line = code->positions[at].line;
    if (at == 0 || line != code->positions[at - 1].line) {
        tr_strbuf_printf(out, "%5u ", line);
    } else {
        tr_strbuf_text(out, "      ");
    }
    OpInfo info;
    if (!tr_opcode_info(insn->op, &info)) {
        tr_strbuf_printf(out, "%4u  (specialised %u) %u %u %u\n", at, insn->op, insn->a, insn->b,
                         insn->c);
        return true;
    }
    tr_strbuf_printf(out, "%4u  %-18s", at, info.name);
    bool is_long = info.format == FORMAT_AD || info.format == FORMAT_D;
    int32_t c = is_long ? insn->d : info.c == OPERAND_JUMP ? (int16_t)insn->c : insn->c;
    if (insn->op == OP_GET_ITEM_I) {
        c = (int16_t)insn->c;
    }
    if (!put_operand(vm, out, code, at, info.a, insn->a, insn->flags & TAKE_A) ||
        (!is_long && !put_operand(vm, out, code, at, info.b, insn->b, insn->flags & TAKE_B)) ||
        !put_operand(vm, out, code, at, info.c, c, insn->flags & TAKE_C)) {
        return false;
    }
    if (insn->op == OP_EXTRA && at > 0) {
        uint32_t names = code->insns[at - 1].op == OP_MATCH_CLASS ? insn->b : insn->a;
        tr_strbuf_text(out, "  names ");
        if (!put_constant(vm, out, code, names)) {
            return false;
        }
    }
    if (insn->flags & INPLACE) {
        tr_strbuf_text(out, "  (in place)");
    }
    tr_strbuf_char(out, '\n');
    return true;
}

static bool disassemble(VM *vm, StrBuf *out, const CodeObject *code, int depth) {
    const char *kind = code->code_flags & CODE_CLASS    ? "class"
                       : code->code_flags & CODE_MODULE ? "module"
                                                        : "function";
    tr_strbuf_printf(out, "%s %s (%s:%u) %u locals, %u registers", kind, code->qualname->data,
                     code->filename->data, code->first_line, code->local_count,
                     code->register_count);
    if (code->free_count) {
        tr_strbuf_text(out, ", free:");
        for (uint32_t i = 0; i < code->free_count; i++) {
            tr_strbuf_printf(out, " %s", code->free_names[i]->data);
        }
    }
    tr_strbuf_char(out, '\n');
    for (uint32_t i = 0; i < code->insn_count; i++) {
        if (!put_insn(vm, out, code, i)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const Handler *h = &code->handlers[i];
        tr_strbuf_printf(out, "      exceptions in %u..%u -> %u in ", h->start, h->end - 1,
                         h->target);
        put_register(out, code, h->reg, false);
        tr_strbuf_char(out, '\n');
    }
    for (uint32_t i = 0; i < code->constant_count && depth < 100; i++) {
        if (code->constants[i].tag == TAG_CODE) {
            tr_strbuf_char(out, '\n');
            if (!disassemble(vm, out, tr_as_code(code->constants[i]), depth + 1)) {
                return false;
            }
        }
    }
    return true;
}

Value tr_code_disassemble(VM *vm, CodeObject *code) {
    StrBuf out = {0};
    Value text = tr_undef();
    if (disassemble(vm, &out, code, 0)) {
        text = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, tr_strbuf_cstr(&out), out.size))
                                  : tr_raise_no_memory(vm);
    }
    tr_strbuf_free(&out);
    return text;
}
