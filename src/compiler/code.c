/* CodeObject: its type, its life, and the attributes that Python programs read.
 *
 * A code object owns its arrays, names and constants; constants form no cycles (strings, numbers,
 * tuples of those, code), so that it takes no part in cycle
 * collection. All live ones are linked in vm->codes, because forgetting the inline caches means
 * visiting every site. Equality is CPython's: same name, arguments, flags, first line,
 * instructions, constants and names. */
#include "compiler/code.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "objects/bytes.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"

#include <string.h>

CodeObject *tr_code_new(VM *vm) {
    CodeObject *code = tr_object_new(vm, vm->type.code, sizeof *code);
    if (!code) {
        return NULL;
    }
    code->source = code->doc = code->extra = tr_undef();
    code->next = vm->codes;
    if (vm->codes) {
        vm->codes->previous = code;
    }
    vm->codes = code;
    return code;
}

static void code_dealloc(VM *vm, Object *self) {
    CodeObject *code = (CodeObject *)(void *)self;
    if (code->previous) {
        code->previous->next = code->next;
    } else if (vm->codes == code) {
        vm->codes = code->next;
    }
    if (code->next) {
        code->next->previous = code->previous;
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        tr_release(vm, code->constants[i]);
    }
    for (uint32_t i = 0; i < code->site_count; i++) {
        tr_object_release(vm, code->sites[i].name);
    }
    for (uint32_t i = 0; code->local_names && i < code->local_count; i++) {
        tr_object_release(vm, code->local_names[i]);
    }
    for (uint32_t i = 0; code->free_names && i < code->free_count; i++) {
        tr_object_release(vm, code->free_names[i]);
    }
    tr_free(code->insns);
    tr_free(code->constants);
    tr_free(code->sites);
    tr_free(code->handlers);
    tr_free(code->positions);
    tr_free(code->local_names);
    tr_free(code->free_names);
    tr_free(code->local_kinds);
    tr_object_release(vm, code->name);
    tr_object_release(vm, code->qualname);
    tr_object_release(vm, code->filename);
    tr_release(vm, code->source);
    tr_release(vm, code->doc);
    tr_release(vm, code->extra);
    tr_object_free(vm, self);
}

static Value code_repr(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    return tr_str_value(tr_str_format(vm, "<code object %U at %p, file \"%U\", line %u>",
                                      code->name, (void *)self.o, code->filename,
                                      code->first_line));
}

/* ---- equality
 * ----------------------------------------------------------------------------------------------------
 */

static bool same_names(StrObject *const *a, StrObject *const *b, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

/* 1, 0, -1. Constants compare with their types: 1 and True differ. */
static int same_constants(VM *vm, const CodeObject *a, const CodeObject *b) {
    for (uint32_t i = 0; i < a->constant_count; i++) {
        if (a->constants[i].tag != b->constants[i].tag) {
            return 0;
        }
        int equal = tr_equal(vm, a->constants[i], b->constants[i]);
        if (equal != 1) {
            return equal;
        }
    }
    return 1;
}

static int same_code(VM *vm, const CodeObject *a, const CodeObject *b) {
    if (a == b) {
        return 1;
    }
    if (!tr_str_equal(a->name, b->name) || a->positional_count != b->positional_count ||
        a->positional_only_count != b->positional_only_count ||
        a->keyword_only_count != b->keyword_only_count || a->code_flags != b->code_flags ||
        a->first_line != b->first_line || a->insn_count != b->insn_count ||
        a->constant_count != b->constant_count || a->site_count != b->site_count ||
        a->local_count != b->local_count || a->free_count != b->free_count ||
        !same_names(a->local_names, b->local_names, a->local_count) ||
        !same_names(a->free_names, b->free_names, a->free_count)) {
        return 0;
    }
    for (uint32_t i = 0; i < a->site_count; i++) {
        if (a->sites[i].name != b->sites[i].name) {
            return 0;
        }
    }
    for (uint32_t i = 0; i < a->insn_count;
         i++) { /* operands only: opcodes may have been specialised */
        if (a->insns[i].a != b->insns[i].a || a->insns[i].d != b->insns[i].d) {
            return 0;
        }
    }
    return same_constants(vm, a, b);
}

static Value code_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || left.tag != TAG_CODE || right.tag != TAG_CODE) {
        return tr_not_implemented();
    }
    int equal = same_code(vm, tr_as_code(left), tr_as_code(right));
    return equal < 0 ? tr_undef() : tr_bool((equal == 1) == (op == CMP_EQ));
}

static bool code_hash(VM *vm, ValueRef self, int64_t *out) {
    const CodeObject *code = tr_as_code(self);
    uint64_t h = tr_str_hash(vm, code->name);
    h = tr_hash_mix(h, code->first_line);
    h = tr_hash_mix(h, ((uint64_t)code->insn_count << 32) | code->constant_count);
    *out = h == UINT64_MAX ? -2 : (int64_t)h;
    return true;
}

/* ---- attributes
 * --------------------------------------------------------------------------------------------------
 */

static Value get_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_code(self)->name);
}
static Value get_qualname(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_code(self)->qualname);
}
static Value get_filename(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_as_code(self)->filename);
}
static Value get_first_line(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(tr_as_code(self)->first_line);
}
static Value get_positional_count(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(tr_as_code(self)->positional_count);
}
static Value get_positional_only_count(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(tr_as_code(self)->positional_only_count);
}

/* Hidden parameters ("[T]", type parameters) are no business of Python programs. */
static bool is_hidden(const StrObject *name) {
    return name->size == 0 || name->data[0] == '[';
}

static uint32_t hidden_count(const CodeObject *code) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        n += (code->local_kinds[i] & LOCAL_PARAMETER) && is_hidden(code->local_names[i]);
    }
    return n;
}

static Value get_keyword_only_count(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int((int64_t)tr_as_code(self)->keyword_only_count - hidden_count(tr_as_code(self)));
}

static Value names_tuple(VM *vm, StrObject *const *names, const uint8_t *kinds, uint32_t n,
                         int which) {
    ListObject *list = tr_list_new(vm, n);
    if (!list) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < n; i++) {
        bool cell = kinds && (kinds[i] & LOCAL_CELL),
             parameter = kinds && (kinds[i] & LOCAL_PARAMETER);
        bool wanted = which == 0 ? !cell || parameter : which == 1 ? cell : true;
        if (wanted && !is_hidden(names[i]) && !tr_list_append(vm, list, tr_obj(names[i]))) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    Value tuple = tr_tuple_from(vm, tr_obj(list));
    tr_object_release(vm, list);
    return tuple;
}

static Value get_varnames(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    return names_tuple(vm, code->local_names, code->local_kinds, code->local_count, 0);
}
static Value get_cellvars(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    return names_tuple(vm, code->local_names, code->local_kinds, code->local_count, 1);
}
static Value get_freevars(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    return names_tuple(vm, code->free_names, NULL, code->free_count, 2);
}
static Value get_local_count(VM *vm, ValueRef self) {
    Value names = get_varnames(vm, self);
    if (tr_is_error(names)) {
        return names;
    }
    int64_t n = (int64_t)tr_as_tuple(names)->size;
    tr_release(vm, names);
    return tr_int(n);
}
static Value get_stack_size(VM *vm, ValueRef self) {
    (void)vm;
    const CodeObject *code = tr_as_code(self);
    return tr_int(code->register_count - code->local_count);
}

static Value get_names(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    ListObject *list = tr_list_new(vm, code->site_count);
    if (!list) {
        return tr_undef();
    }
    for (uint32_t i = 0; i < code->site_count; i++) {
        bool seen = false;
        for (size_t k = 0; k < list->size && !seen; k++) {
            seen = tr_list_at(list, k).o == (Object *)code->sites[i].name;
        }
        if (!seen && !tr_list_append(vm, list, tr_obj(code->sites[i].name))) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    Value tuple = tr_tuple_from(vm, tr_obj(list));
    tr_object_release(vm, list);
    return tuple;
}

static Value get_constants(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    bool has_doc = !tr_is_undef(code->doc);
    TupleObject *tuple = tr_tuple_new(vm, (size_t)code->constant_count + 1);
    if (!tuple) {
        return tr_undef();
    }
    tuple->items[0] = has_doc ? tr_retain(code->doc) : tr_none();
    for (uint32_t i = 0; i < code->constant_count; i++) {
        tuple->items[i + 1] = tr_retain(code->constants[i]);
    }
    return tr_obj(tuple);
}

static Value get_flags(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(tr_as_code(self)->code_flags & 0xffff);
}

static Value get_code_bytes(VM *vm, ValueRef self) {
    const CodeObject *code = tr_as_code(self);
    BytesObject *bytes =
        tr_bytes_new(vm, (const char *)code->insns, code->insn_count * sizeof(Insn));
    return bytes ? tr_obj(bytes) : tr_undef();
}

static const GetSetDef code_getsets[] = {
    {"co_name", get_name, NULL, "The function's name."},
    {"co_qualname", get_qualname, NULL, "The name with the path to it."},
    {"co_filename", get_filename, NULL, "The file it was compiled from."},
    {"co_firstlineno", get_first_line, NULL, "The line where it begins."},
    {"co_argcount", get_positional_count, NULL, "Number of positional parameters."},
    {"co_posonlyargcount", get_positional_only_count, NULL,
     "Number of positional-only parameters."},
    {"co_kwonlyargcount", get_keyword_only_count, NULL, "Number of keyword-only parameters."},
    {"co_nlocals", get_local_count, NULL, "Number of local variables."},
    {"co_stacksize", get_stack_size, NULL, "Number of temporaries."},
    {"co_varnames", get_varnames, NULL, "Parameters, then other local variables."},
    {"co_cellvars", get_cellvars, NULL, "Local variables that inner functions use."},
    {"co_freevars", get_freevars, NULL, "Variables of enclosing functions."},
    {"co_names", get_names, NULL, "Names of globals and attributes."},
    {"co_consts", get_constants, NULL, "The docstring or None, then the constants."},
    {"co_flags", get_flags, NULL, "What kind of function it is."},
    {"co_code", get_code_bytes, NULL, "The instructions, of this virtual machine."},
    {NULL, NULL, NULL, NULL},
};

/* ---- methods
 * -----------------------------------------------------------------------------------------------------
 */

static Value list_iterator_of(VM *vm, ListObject *list) {
    Value iterator = tr_iter(vm, tr_obj(list));
    tr_object_release(vm, list);
    return iterator;
}

/* (start, end, line) for runs of instructions of one line; offsets in bytes. */
static Value code_lines(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[0].tag != TAG_CODE) {
        return tr_raise(vm, vm->exc.TypeError,
                        "descriptor requires a 'code' object but received '%T'", args[0]);
    }
    const CodeObject *code = tr_as_code(args[0]);
    ListObject *list = tr_list_new(vm, 16);
    for (uint32_t i = 0; list && i < code->insn_count;) {
        uint32_t end = i + 1;
        while (end < code->insn_count && code->positions[end].line == code->positions[i].line) {
            end++;
        }
        uint32_t line = code->positions[i].line;
        Value item =
            tr_tuple_pack(vm, 3, tr_int((int64_t)(i * sizeof(Insn))),
                          tr_int((int64_t)(end * sizeof(Insn))), line ? tr_int(line) : tr_none());
        if (tr_is_error(item) || !tr_list_append_take(vm, list, item)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
        i = end;
    }
    return list ? list_iterator_of(vm, list) : tr_undef();
}

static Value code_positions(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (args[0].tag != TAG_CODE) {
        return tr_raise(vm, vm->exc.TypeError,
                        "descriptor requires a 'code' object but received '%T'", args[0]);
    }
    const CodeObject *code = tr_as_code(args[0]);
    ListObject *list = tr_list_new(vm, code->insn_count);
    for (uint32_t i = 0; list && i < code->insn_count; i++) {
        const Position *p = &code->positions[i];
        Value item = tr_tuple_pack(vm, 4, p->line ? tr_int(p->line) : tr_none(),
                                   p->line ? tr_int(p->end_line) : tr_none(),
                                   p->column != 65535 ? tr_int(p->column) : tr_none(),
                                   p->end_column != 65535 ? tr_int(p->end_column) : tr_none());
        if (tr_is_error(item) || !tr_list_append_take(vm, list, item)) {
            tr_object_release(vm, list);
            return tr_undef();
        }
    }
    return list ? list_iterator_of(vm, list) : tr_undef();
}

static const BuiltinDef code_methods[] = {
    {"co_lines(self, /)", code_lines, "Iterator of (start, end, line) triples.", 0},
    {"co_positions(self, /)", code_positions,
     "Iterator of (line, end_line, column, end_column), one per instruction.", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots code_slots = {
    .dealloc = code_dealloc,
    .repr = code_repr,
    .compare = code_compare,
    .hash = code_hash,
};

bool tr_code_init_type(VM *vm) {
    static const TypeSpec spec = {
        .name = "code",
        .instance_size = sizeof(CodeObject),
        .tag = TAG_CODE,
        .flags = TYPE_NO_NEW,
        .doc = "Compiled code of a function, class body or module.",
        .slots = &code_slots,
        .methods = code_methods,
        .getsets = code_getsets,
    };
    vm->type.code = tr_type_new_builtin(vm, &spec, NULL);
    if (!vm->type.code) {
        return false;
    }
    vm->tag_type[TAG_CODE] = vm->type.code;
    return true;
}
