/* Emission core: instructions, registers, labels, constants, sites, and the making of a code
 * object.
 *
 * Jumps are recorded as patches and resolved when the code is complete. The fused compare-and-jump
 * forms and FOR_ITER reach 32767 (65535) instructions; when a function needs more, it is compiled
 * again in long-jump mode, where compares and jumps are separate. */
#include "compiler/emit.h"

#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/number.h"
#include "objects/str.h"

#include <string.h>

#define MAX_OPERAND 65535u

void emit_fail(Emitter *e) {
    e->c->failed = true;
}

static bool stopped(const Emitter *e) {
    return e->c->failed || e->c->no_memory;
}

/* Doubles an array of the code object or the emitter until it holds `count` + 1 elements. */
static bool grow(Emitter *e, void **array, uint32_t *capacity, uint32_t count, size_t size) {
    if (count < *capacity) {
        return true;
    }
    uint32_t wanted = *capacity ? *capacity * 2 : 32;
    void *bigger = tr_realloc_array(*array, wanted, size);
    if (!bigger) {
        e->c->no_memory = true;
        return false;
    }
    memset((char *)bigger + (size_t)*capacity * size, 0, (size_t)(wanted - *capacity) * size);
    *array = bigger;
    *capacity = wanted;
    return true;
}

/* ---- instructions
 * ------------------------------------------------------------------------------------------------
 */

uint32_t emit_here(const Emitter *e) {
    return e->code->insn_count;
}

static uint32_t column(uint32_t value) {
    return value > 65535 ? 65535 : value;
}

static bool add_insn(Emitter *e, Insn insn) {
    CodeObject *code = e->code;
    if (stopped(e)) {
        return false;
    }
    if (code->insn_count >= e->insn_capacity) {
        uint32_t wanted = e->insn_capacity ? e->insn_capacity * 2 : 64;
        Insn *insns = tr_realloc_array(code->insns, wanted, sizeof *insns);
        if (insns) {
            code->insns = insns;
        }
        Position *positions =
            insns ? tr_realloc_array(code->positions, wanted, sizeof *positions) : NULL;
        if (!positions) {
            e->c->no_memory = true;
            return false;
        }
        code->positions = positions;
        e->insn_capacity = wanted;
    }
    code->insns[code->insn_count] = insn;
    code->positions[code->insn_count] =
        (Position){.line = e->span.line,
                   .end_line = e->span.end_line,
                   .column = (uint16_t)column(e->span.column),
                   .end_column = (uint16_t)column(e->span.end_column)};
    code->insn_count++;
    return true;
}

static bool ends_block(Opcode op) {
    switch (op) {
    case OP_JUMP:
    case OP_JUMP_BACK:
    case OP_RETURN:
    case OP_RETURN_NONE:
    case OP_RAISE:
    case OP_RAISE_FROM:
    case OP_RAISE_BARE:
    case OP_RERAISE:
    case OP_ASSERT_FAIL:
        return true;
    default:
        return false;
    }
}

uint32_t emit(Emitter *e, Opcode op, uint32_t flags, uint32_t a, uint32_t b, uint32_t c) {
    if (!e->reachable) {
        return emit_here(e);
    }
    if (a > MAX_OPERAND || b > MAX_OPERAND || c > MAX_OPERAND) {
        e->too_large = true;
    }
    uint32_t at = emit_here(e);
    Insn insn = {.op = (uint8_t)op, .flags = (uint8_t)flags, .a = (uint16_t)a};
    insn.b = (uint16_t)b;
    insn.c = (uint16_t)c;
    (void)add_insn(e, insn);
    if (ends_block(op)) {
        e->reachable = false;
    }
    return at;
}

uint32_t emit_ad(Emitter *e, Opcode op, uint32_t flags, uint32_t a, int32_t d) {
    if (!e->reachable) {
        return emit_here(e);
    }
    if (a > MAX_OPERAND) {
        e->too_large = true;
    }
    uint32_t at = emit_here(e);
    Insn insn = {.op = (uint8_t)op, .flags = (uint8_t)flags, .a = (uint16_t)a};
    insn.d = d;
    (void)add_insn(e, insn);
    if (ends_block(op)) {
        e->reachable = false;
    }
    return at;
}

Span span_point(Span span) {
    span.end_line = span.line;
    if (span.end_column < span.column) {
        span.end_column = span.column;
    }
    return span;
}

/* ---- registers
 * ---------------------------------------------------------------------------------------------------
 */

uint32_t temp_block(Emitter *e, uint32_t count) {
    uint32_t first = e->top;
    e->top += count;
    if (e->top > e->max_register) {
        e->max_register = e->top;
    }
    if (e->top > MAX_OPERAND - 64) {
        e->too_large = true;
    }
    return first;
}

uint32_t temp_new(Emitter *e) {
    return temp_block(e, 1);
}

uint32_t scratch(Emitter *e, uint32_t target) {
    return is_variable_register(e, target) ? temp_new(e) : target;
}

void scratch_done(Emitter *e, uint32_t built, uint32_t target) {
    if (built != target) {
        emit_move(e, target, temp_operand(built));
    }
}

void emit_move(Emitter *e, uint32_t target, Operand from) {
    if (target != from.reg) {
        emit(e, OP_MOVE, take_b(from), target, from.reg, 0);
    }
}

void emit_release(Emitter *e, Operand o) {
    if (o.temp) {
        load_undef(e, o.reg);
    }
}

/* ---- which variables are certainly bound
 * -------------------------------------------------------------------------- */

bool is_assigned(const Emitter *e, const Variable *v) {
    if (v->flags & VARIABLE_MAY_UNBIND) {
        return false;
    }
    if (v->flags & VARIABLE_COMPREHENSION) {
        return (v->flags & VARIABLE_ASSIGNED) != 0;
    }
    return (e->assigned[v->reg / 64] >> (v->reg % 64)) & 1;
}

void set_assigned(Emitter *e, const Variable *v, bool assigned) {
    if (v->flags & VARIABLE_COMPREHENSION) {
        uint32_t *flags = &((Variable *)(uintptr_t)v)->flags;
        *flags = assigned ? *flags | VARIABLE_ASSIGNED : *flags & ~(uint32_t)VARIABLE_ASSIGNED;
        return;
    }
    uint64_t bit = UINT64_C(1) << (v->reg % 64);
    if (assigned) {
        e->assigned[v->reg / 64] |= bit;
    } else {
        e->assigned[v->reg / 64] &= ~bit;
    }
}

uint64_t *assigned_copy(Emitter *e) {
    uint64_t *copy = tr_compile_alloc(e->c, e->assigned_words * sizeof *copy);
    if (copy) {
        memcpy(copy, e->assigned, e->assigned_words * sizeof *copy);
    }
    return copy;
}

void assigned_restore(Emitter *e, const uint64_t *saved) {
    if (saved) {
        memcpy(e->assigned, saved, e->assigned_words * sizeof *saved);
    }
}

void assigned_meet(Emitter *e, const uint64_t *other) {
    for (uint32_t i = 0; other && i < e->assigned_words; i++) {
        e->assigned[i] &= other[i];
    }
}

/* ---- labels and jumps
 * -------------------------------------------------------------------------------------------- */

Label label_new(Emitter *e) {
    if (!grow(e, (void **)&e->labels, &e->label_capacity, e->label_count, sizeof *e->labels)) {
        return 0;
    }
    e->labels[e->label_count] = (LabelInfo){.target = UINT32_MAX};
    return e->label_count++;
}

void label_bind(Emitter *e, Label label) {
    if (stopped(e)) {
        return;
    }
    LabelInfo *info = &e->labels[label];
    info->target = emit_here(e);
    if (info->assigned) {
        if (e->reachable) {
            assigned_meet(e, info->assigned);
        } else {
            assigned_restore(e, info->assigned);
        }
    }
    if (info->jumped) {
        e->reachable = true;
    }
}

bool label_used(const Emitter *e, Label label) {
    return label < e->label_count && e->labels[label].jumped;
}

static void note_jump(Emitter *e, Label label, uint32_t at) {
    if (stopped(e) ||
        !grow(e, (void **)&e->patches, &e->patch_capacity, e->patch_count, sizeof *e->patches)) {
        return;
    }
    e->patches[e->patch_count++] = (Patch){at, label};
    LabelInfo *info = &e->labels[label];
    info->jumped = true;
    if (info->target != UINT32_MAX) {
        return;
    }
    if (!info->assigned) {
        info->assigned = assigned_copy(e);
    } else {
        for (uint32_t i = 0; i < e->assigned_words; i++) {
            info->assigned[i] &= e->assigned[i];
        }
    }
}

void emit_jump(Emitter *e, Label label) {
    if (e->reachable) {
        note_jump(e, label, emit_here(e));
        emit_ad(e, OP_JUMP, 0, 0, 0);
    }
}

void emit_jump_back(Emitter *e, Label label) {
    if (e->reachable) {
        note_jump(e, label, emit_here(e));
        emit_ad(e, OP_JUMP_BACK, 0, 0, 0);
    }
}

void emit_jump_op(Emitter *e, Opcode op, uint32_t flags, uint32_t a, Label label) {
    if (e->reachable) {
        note_jump(e, label, emit_here(e));
        emit_ad(e, op, flags, a, 0);
    }
}

/* The compare that a fused jump is made of, and whether it jumps on true. */
static Opcode compare_of(Opcode op, bool *on_true, bool *constant) {
    static const Opcode plain[] = {OP_LT, OP_LE, OP_EQ, OP_NE, OP_GT, OP_GE};
    uint32_t i = (uint32_t)(op - OP_JUMP_LT);
    *constant = i >= 12;
    *on_true = i % 12 < 6;
    return plain[i % 6];
}

void emit_compare_jump(Emitter *e, Opcode op, uint32_t flags, uint32_t a, uint32_t b, Label label) {
    if (!e->reachable) {
        return;
    }
    if (!e->long_jumps) {
        note_jump(e, label, emit_here(e));
        emit(e, op, flags, a, b, 0);
        return;
    }
    bool on_true, constant;
    Opcode compare = compare_of(op, &on_true, &constant);
    uint32_t result = temp_new(e);
    if (constant) {
        uint32_t k = temp_new(e);
        emit_ad(e, OP_LOAD_K, 0, k, (int32_t)b);
        b = k;
        flags |= TAKE_B;
        e->top--;
    }
    uint32_t shifted = (flags & TAKE_A ? TAKE_B : 0u) | (flags & TAKE_B ? TAKE_C : 0u);
    emit(e, compare, shifted, result, a, b);
    emit_jump_op(e, on_true ? OP_JUMP_IF : OP_JUMP_IF_NOT, TAKE_A, result, label);
    e->top--;
}

void emit_for_iter(Emitter *e, uint32_t target, uint32_t iterator, Label exhausted) {
    if (!e->reachable) {
        return;
    }
    if (!e->long_jumps) {
        note_jump(e, exhausted, emit_here(e));
        emit(e, OP_FOR_ITER, 0, target, iterator, 0);
        return;
    }
    Label body = label_new(e);
    emit(e, OP_FOR_ITER, 0, target, iterator, 1); /* exhausted: over the next instruction */
    emit_jump_op(e, OP_JUMP, 0, 0, body);
    e->reachable = true;
    emit_jump_op(e, OP_JUMP, 0, 0, exhausted);
    e->reachable = false;
    label_bind(e, body);
}

static bool is_fused(uint8_t op) {
    return (op >= OP_JUMP_LT && op <= OP_JUMP_NOT_GE_K) || op == OP_FOR_ITER;
}

static void resolve_jumps(Emitter *e) {
    CodeObject *code = e->code;
    for (uint32_t i = 0; i < e->patch_count && !stopped(e); i++) {
        Patch *patch = &e->patches[i];
        Insn *insn = &code->insns[patch->insn];
        patch->label = e->labels[patch->label].target; /* from here on: the target */
        if (insn->op == OP_JUMP) {
            insn->d = (int32_t)(patch->label - patch->insn - 1);
        }
    }
    for (uint32_t i = 0; i < e->patch_count && !stopped(e); i++) {
        Insn *insn = &code->insns[e->patches[i].insn];
        uint32_t target = e->patches[i].label;
        if (insn->op !=
            OP_JUMP_BACK) { /* a jump to an unconditional jump goes where that one goes */
            for (int hops = 0;
                 hops < 16 && target < code->insn_count && code->insns[target].op == OP_JUMP;
                 hops++) {
                target = (uint32_t)((int64_t)target + 1 + code->insns[target].d);
            }
        }
        if (insn->op == OP_JUMP && target < code->insn_count &&
            code->insns[target].op == OP_JUMP_BACK) {
            insn->op = OP_JUMP_BACK; /* and so does a jump to a loop's back edge */
            for (uint32_t k = i + 1; k < e->patch_count; k++) {
                if (e->patches[k].insn == target) {
                    target = e->patches[k].label;
                    break;
                }
            }
            if (target > e->patches[i].insn) { /* the back edge's patch comes before: leave it */
                insn->op = OP_JUMP;
            }
        }
        int64_t offset = (int64_t)target - (int64_t)e->patches[i].insn - 1;
        if (insn->op == OP_FOR_ITER) {
            if (offset < 0 || offset > 65535) {
                e->jump_overflow = true;
            }
            insn->c = (uint16_t)offset;
        } else if (is_fused(insn->op)) {
            if (offset < -32768 || offset > 32767) {
                e->jump_overflow = true;
            }
            insn->c = (uint16_t)(int16_t)offset;
        } else {
            insn->d = (int32_t)offset;
        }
    }
    for (uint32_t i = 0; i < code->handler_count; i++) {
        code->handlers[i].target = e->labels[code->handlers[i].target].target;
    }
}

/* ---- constants
 * ---------------------------------------------------------------------------------------------------
 */

/* The same constant: equal value of the same type, -0.0 and 0.0 apart, tuples item by item. */
static bool same_constant(ValueRef a, ValueRef b) {
    if (a.tag != b.tag) {
        return false;
    }
    switch (a.tag) {
    case TAG_STR:
        return a.o == b.o || tr_str_equal(tr_as_str(a), tr_as_str(b));
    case TAG_BYTES: {
        const BytesObject *x = tr_as_bytes(a), *y = tr_as_bytes(b);
        return x->size == y->size && memcmp(x->data, y->data, x->size) == 0;
    }
    case TAG_BIGINT:
        return tr_int_compare(a, b) == 0;
    case TAG_COMPLEX:
        return memcmp(&((ComplexObject *)(void *)a.o)->real, &((ComplexObject *)(void *)b.o)->real,
                      2 * sizeof(double)) == 0;
    case TAG_TUPLE: {
        const TupleObject *x = tr_as_tuple(a), *y = tr_as_tuple(b);
        if (x->size != y->size) {
            return false;
        }
        for (size_t i = 0; i < x->size; i++) {
            if (!same_constant(x->items[i], y->items[i])) {
                return false;
            }
        }
        return true;
    }
    default:
        return a.bits == b.bits;
    }
}

static uint64_t hash_constant(VM *vm, ValueRef v) {
    uint64_t h = (uint64_t)v.tag * UINT64_C(0x9E3779B97F4A7C15);
    switch (v.tag) {
    case TAG_STR:
        return h ^ tr_str_hash(vm, tr_as_str(v));
    case TAG_BYTES: {
        const BytesObject *b = tr_as_bytes(v);
        for (size_t i = 0; i < b->size; i++) {
            h = (h ^ (uint8_t)b->data[i]) * UINT64_C(1099511628211);
        }
        return h;
    }
    case TAG_BIGINT:
        return h ^ (uint64_t)tr_int_hash(v);
    case TAG_COMPLEX:
        return h;
    case TAG_TUPLE: {
        const TupleObject *t = tr_as_tuple(v);
        for (size_t i = 0; i < t->size; i++) {
            h = h * 31 + hash_constant(vm, t->items[i]);
        }
        return h;
    }
    default:
        return h ^ (v.bits * UINT64_C(0xD1B54A32D192ED03));
    }
}

static bool grow_constant_table(Emitter *e) {
    uint32_t size = e->constant_table_size ? e->constant_table_size * 2 : 32;
    uint32_t *table = tr_compile_alloc(e->c, size * sizeof *table);
    if (!table) {
        return false;
    }
    for (uint32_t i = 0; i < e->code->constant_count; i++) {
        uint64_t h = hash_constant(e->c->vm, e->code->constants[i]);
        uint32_t k = (uint32_t)(h ^ h >> 32) & (size - 1);
        while (table[k]) {
            k = (k + 1) & (size - 1);
        }
        table[k] = i + 1;
    }
    e->constant_table = table;
    e->constant_table_size = size;
    return true;
}

uint32_t constant_take(Emitter *e, Value taken) {
    CodeObject *code = e->code;
    VM *vm = e->c->vm;
    if (taken.tag == TAG_UNDEF) {
        e->c->failed = true;
        return 0;
    }
    if (stopped(e) ||
        (code->constant_count * 2 >= e->constant_table_size && !grow_constant_table(e)) ||
        !grow(e, (void **)&code->constants, &e->constant_capacity, code->constant_count,
              sizeof(Value))) {
        tr_release(vm, taken);
        return 0;
    }
    uint64_t h = hash_constant(vm, taken);
    uint32_t k = (uint32_t)(h ^ h >> 32) & (e->constant_table_size - 1);
    while (e->constant_table[k]) {
        uint32_t i = e->constant_table[k] - 1;
        if (same_constant(code->constants[i], taken)) {
            tr_release(vm, taken);
            return i;
        }
        k = (k + 1) & (e->constant_table_size - 1);
    }
    uint32_t index = code->constant_count;
    e->constant_table[k] = index + 1;
    code->constants[index] = taken;
    code->constant_count++;
    return index;
}

uint32_t constant_name(Emitter *e, Name *name) {
    StrObject *s = tr_name_string(e->c, name);
    return s ? constant_take(e, tr_obj_retained(s)) : 0;
}

uint32_t constant_cstr(Emitter *e, const char *text) {
    return constant_name(e, tr_name_cstr(e->c, text));
}

Value tuple_value(Emitter *e, Value *items, uint32_t count) {
    VM *vm = e->c->vm;
    bool ok = !stopped(e);
    for (uint32_t i = 0; i < count; i++) {
        ok = ok && items[i].tag != TAG_UNDEF;
    }
    TupleObject *tuple = ok ? tr_tuple_from_array(vm, items, count) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        tr_release(vm, items[i]);
    }
    if (!tuple) {
        emit_fail(e);
        return tr_undef();
    }
    return tr_obj(tuple);
}

uint32_t constant_names_tuple(Emitter *e, Name *const *names, uint32_t count) {
    Value *items = tr_compile_alloc(e->c, (count + 1) * sizeof *items);
    for (uint32_t i = 0; i < count; i++) {
        StrObject *s = items ? tr_name_string(e->c, names[i]) : NULL;
        if (!s) {
            return 0; /* only interned names were collected so far, and those are owned by the table
                       */
        }
        items[i] = tr_obj(s);
    }
    if (!items || stopped(e)) {
        return 0;
    }
    TupleObject *tuple = tr_tuple_from_array(e->c->vm, items, count);
    if (!tuple) {
        emit_fail(e);
        return 0;
    }
    return constant_take(e, tr_obj(tuple));
}

Value text_value(Emitter *e, const char *utf8, size_t length) {
    if (stopped(e)) {
        return tr_undef();
    }
    bool identifier = length <= 64;
    for (size_t i = 0; i < length && identifier; i++) {
        unsigned char ch = (unsigned char)utf8[i];
        identifier = ch == '_' || (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'z') ||
                     (ch >= 'A' && ch <= 'Z');
    }
    StrObject *s =
        identifier ? tr_str_intern(e->c->vm, utf8, length) : tr_str_new(e->c->vm, utf8, length);
    if (!s) {
        emit_fail(e);
        return tr_undef();
    }
    return tr_obj(s);
}

void load_int(Emitter *e, int64_t value, uint32_t target) {
    load_constant(e, tr_int(value), target);
}

void load_constant(Emitter *e, Value taken, uint32_t target) {
    if (!e->reachable) {
        tr_release(e->c->vm, taken);
        return;
    }
    switch (taken.tag) {
    case TAG_INT:
        if (taken.i >= INT32_MIN && taken.i <= INT32_MAX) {
            emit_ad(e, OP_LOAD_INT, 0, target, (int32_t)taken.i);
            return;
        }
        break;
    case TAG_NONE:
        load_none(e, target);
        return;
    case TAG_BOOL:
        emit_ad(e, OP_LOAD_BOOL, 0, target, (int32_t)taken.i);
        return;
    default:
        break;
    }
    emit_ad(e, OP_LOAD_K, 0, target, (int32_t)constant_take(e, taken));
}

void load_text(Emitter *e, const char *utf8, size_t length, uint32_t target) {
    if (e->reachable) {
        load_constant(e, text_value(e, utf8, length), target);
    }
}

void load_none(Emitter *e, uint32_t target) {
    emit(e, OP_LOAD_NONE, 0, target, 0, 0);
}

void load_undef(Emitter *e, uint32_t target) {
    emit(e, OP_LOAD_UNDEF, 0, target, 0, 0);
}

/* ---- sites
 * -------------------------------------------------------------------------------------------------------
 */

uint32_t site_new(Emitter *e, Name *name) {
    CodeObject *code = e->code;
    StrObject *s = tr_name_string(e->c, name);
    if (!s || !e->reachable || stopped(e) ||
        !grow(e, (void **)&code->sites, &e->site_capacity, code->site_count, sizeof(Site))) {
        return 0;
    }
    code->sites[code->site_count].name = tr_object_retain(s);
    return code->site_count++;
}

uint32_t site_shared(Emitter *e, Opcode op, Name *name) {
    for (uint32_t i = 0; i < e->site_key_count; i++) {
        if (e->site_keys[i].name == name && e->site_keys[i].op == (uint32_t)op) {
            return e->site_keys[i].site;
        }
    }
    if (!e->reachable || !grow(e, (void **)&e->site_keys, &e->site_key_capacity, e->site_key_count,
                               sizeof *e->site_keys)) {
        return 0;
    }
    uint32_t site = site_new(e, name);
    if (e->site_key_count < 64) { /* linear search: only the first few names are shared */
        e->site_keys[e->site_key_count++] = (SiteKey){name, (uint32_t)op, site};
    }
    return site;
}

/* ---- code objects
 * ------------------------------------------------------------------------------------------------
 */

static StrObject *retained(StrObject *s) {
    return tr_object_retain(s);
}

static bool fill_names(Emitter *e) {
    CodeObject *code = e->code;
    Unit *unit = e->unit;
    uint32_t n = e->local_count;
    code->local_names = tr_calloc(n + 1, sizeof *code->local_names);
    code->local_kinds = tr_calloc(n + 1, 1);
    code->free_names = tr_calloc(unit->free_count + 1, sizeof *code->free_names);
    if (!code->local_names || !code->local_kinds || !code->free_names) {
        e->c->no_memory = true;
        return false;
    }
    uint32_t i = 0;
    for (Variable *v = unit->first_variable; v && i < n; v = v->next, i++) {
        Name *name = v->flags & VARIABLE_TYPE_PARAM
                         ? tr_type_param_name(e->c, (Text){v->name->utf8, v->name->length})
                         : v->name;
        StrObject *s = tr_name_string(e->c, name);
        if (!s) {
            return false;
        }
        code->local_names[i] = retained(s);
        code->local_kinds[i] = (uint8_t)((v->flags & VARIABLE_CELL ? LOCAL_CELL : 0) |
                                         (v->flags & VARIABLE_PARAMETER ? LOCAL_PARAMETER : 0));
        code->local_count = i + 1;
    }
    for (uint32_t k = 0; k < unit->free_count; k++) {
        StrObject *s = tr_name_string(e->c, unit->frees[k]->name);
        if (!s) {
            return false;
        }
        code->free_names[k] = retained(s);
        code->free_count = k + 1;
    }
    return true;
}

/* Gives back what doubling took too much; failing to shrink is no failure. */
static void shrink(Emitter *e) {
    CodeObject *code = e->code;
    void *p;
    if (code->insn_count && (p = tr_realloc_array(code->insns, code->insn_count, sizeof(Insn)))) {
        code->insns = p;
    }
    if (code->insn_count &&
        (p = tr_realloc_array(code->positions, code->insn_count, sizeof(Position)))) {
        code->positions = p;
    }
    if (code->constant_count &&
        (p = tr_realloc_array(code->constants, code->constant_count, sizeof(Value)))) {
        code->constants = p;
    }
    if (code->site_count && (p = tr_realloc_array(code->sites, code->site_count, sizeof(Site)))) {
        code->sites = p;
    }
}

static void free_emitter(Emitter *e) {
    tr_free(e->labels);
    tr_free(e->patches);
    tr_free(e->site_keys);
}

static CodeObject *emit_unit_once(Compiler *c, Emitter *parent, Unit *unit, const char *qualname,
                                  Name *name, EmitBody body, const void *node, Span span,
                                  uint32_t flags, bool long_jumps, bool *overflow) {
    VM *vm = c->vm;
    Emitter e = {.c = c,
                 .unit = unit,
                 .scope_unit = unit,
                 .parent = parent,
                 .qualname = qualname,
                 .reachable = true,
                 .span = span_point(span),
                 .long_jumps = long_jumps};
    *overflow = false;
    e.local_count = unit->variable_count;
    e.top = e.max_register = e.local_count;
    e.assigned_words = (e.local_count + 63) / 64 + 1;
    e.assigned = tr_compile_alloc(c, e.assigned_words * sizeof *e.assigned);
    CodeObject *code = e.assigned ? tr_code_new(vm) : NULL;
    if (!code) {
        if (e.assigned) {
            c->failed = true;
        }
        return NULL;
    }
    e.code = code;
    code->code_flags = flags;
    code->first_line = span.line ? span.line : 1;
    StrObject *name_string = tr_name_string(c, name);
    StrObject *qualname_string = name_string ? tr_str_from_cstr(vm, qualname) : NULL;
    if (!qualname_string) {
        c->failed = !c->no_memory;
        goto fail;
    }
    code->name = retained(name_string);
    code->qualname = qualname_string;
    code->filename = retained(c->filename);
    code->source = tr_retain(c->source_text);
    if (!fill_names(&e)) {
        goto fail;
    }
    body(&e, node);
    if (e.reachable) {
        emit(&e, OP_RETURN_NONE, 0, 0, e.top, 0);
    }
    if (stopped(&e)) {
        goto fail;
    }
    resolve_jumps(&e);
    if (e.jump_overflow && !long_jumps) {
        *overflow = true;
        goto fail;
    }
    if (e.too_large || code->constant_count > MAX_OPERAND || code->site_count > MAX_OPERAND ||
        e.max_register > MAX_OPERAND - 64) {
        tr_compile_error(c, span_point(span), "too-large", "function too large");
    }
    code->register_count = e.max_register + 4;
    code->free_count = unit->free_count;
    shrink(&e);
    free_emitter(&e);
    return code;
fail:
    free_emitter(&e);
    tr_object_release(vm, code);
    return NULL;
}

CodeObject *emit_unit(Compiler *c, Emitter *parent, Unit *unit, const char *qualname, Name *name,
                      EmitBody body, const void *node, Span span, uint32_t flags) {
    if (c->failed || c->no_memory || !unit || !qualname) {
        return NULL;
    }
    if (tr_stack_check(c->vm)) {
        c->failed = true;
        return NULL;
    }
    bool overflow;
    CodeObject *code =
        emit_unit_once(c, parent, unit, qualname, name, body, node, span, flags, false, &overflow);
    if (!code && overflow) {
        code = emit_unit_once(c, parent, unit, qualname, name, body, node, span, flags, true,
                              &overflow);
    }
    return code;
}
