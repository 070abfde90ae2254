/* match: patterns into tests.
 *
 * The subject sits in a temporary. A pattern jumps to `fail` as soon as it does not match; captures
 * go to temporaries and are stored to their variables, in order, only when the whole pattern has
 * matched (before the guard), as in CPython. From the moment when a temporary may hold something,
 * failing goes through a second label that releases them. In
 * `=>` arms the captures are variables of the arm. */
#include "compiler/emit.h"

#include "objects/dict.h"
#include "objects/str.h"

typedef struct Capture {
    Name *name;
    const Text *text; /* key of the variable */
    uint32_t reg;
    struct Capture *next;
} Capture;

typedef struct Matching {
    Capture *first, **last;
    Label clean, dirty; /* where a failing pattern goes: nothing, or temporaries to release */
    bool is_dirty;
    uint32_t base; /* temporaries from here on belong to the pattern */
} Matching;

static void emit_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m);

static Label fail_label(const Matching *m) {
    return m->is_dirty ? m->dirty : m->clean;
}

static Capture *capture_of(Emitter *e, Matching *m, const Text *text) {
    Name *name = tr_name_mangled(e->c, e->scope_unit, *text);
    for (Capture *c = m->first; c; c = c->next) {
        if (c->name == name) {
            return c;
        }
    }
    Capture *c = tr_compile_alloc(e->c, sizeof *c);
    if (!c) {
        return NULL;
    }
    c->name = name;
    c->text = text;
    c->reg = temp_new(e);
    *m->last = c;
    m->last = &c->next;
    return c;
}

/* Reserves a temporary for every name that the pattern binds, in order of binding. */
static void reserve_captures(Emitter *e, Pattern *p, Matching *m) {
    switch ((PatternKind)p->node.kind) {
    case PATTERN_SEQUENCE:
    case PATTERN_OR:
        for (uint32_t i = 0; i < p->as.patterns.count; i++) {
            reserve_captures(e, p->as.patterns.items[i], m);
        }
        break;
    case PATTERN_MAPPING:
        for (uint32_t i = 0; i < p->as.mapping.patterns.count; i++) {
            reserve_captures(e, p->as.mapping.patterns.items[i], m);
        }
        if (p->as.mapping.rest.utf8) {
            (void)capture_of(e, m, &p->as.mapping.rest);
        }
        break;
    case PATTERN_CLASS:
        for (uint32_t i = 0; i < p->as.class_.patterns.count; i++) {
            reserve_captures(e, p->as.class_.patterns.items[i], m);
        }
        for (uint32_t i = 0; i < p->as.class_.keywords.count; i++) {
            reserve_captures(e, p->as.class_.keywords.items[i].pattern, m);
        }
        break;
    case PATTERN_STRUCT:
        for (uint32_t i = 0; i < p->as.struct_.fields.count; i++) {
            reserve_captures(e, p->as.struct_.fields.items[i].pattern, m);
        }
        break;
    case PATTERN_STAR:
        if (p->as.star.utf8) {
            (void)capture_of(e, m, &p->as.star);
        }
        break;
    case PATTERN_AS:
        if (p->as.as.pattern) {
            reserve_captures(e, p->as.as.pattern, m);
        }
        if (p->as.as.name.utf8) {
            (void)capture_of(e, m, &p->as.as.name);
        }
        break;
    default:
        break;
    }
}

static void capture(Emitter *e, Matching *m, const Text *text, uint32_t from) {
    Capture *c = capture_of(e, m, text);
    if (c) {
        emit(e, OP_MOVE, 0, c->reg, from, 0);
        m->is_dirty = true;
    }
}

static bool is_wildcard(const Pattern *p) {
    return (p->node.kind == PATTERN_AS && !p->as.as.pattern && !p->as.as.name.utf8) ||
           (p->node.kind == PATTERN_STAR && !p->as.star.utf8);
}

/* Matches the items that were unpacked to `first`... and drops them. */
static void emit_items(Emitter *e, Pattern *const *patterns, uint32_t count, uint32_t first,
                       Matching *m) {
    m->is_dirty = true;
    for (uint32_t i = 0; i < count; i++) {
        Pattern *p = patterns[i];
        bool star = p->node.kind == PATTERN_STAR;
        if (star ? p->as.star.utf8 != NULL
                 : p->node.kind == PATTERN_AS && !p->as.as.pattern && p->as.as.name.utf8) {
            Capture *c = capture_of(e, m, star ? &p->as.star : &p->as.as.name);
            if (c) {
                emit(e, OP_MOVE, TAKE_B, c->reg, first + i, 0);
            }
            continue;
        }
        if (!is_wildcard(p)) {
            emit_pattern(e, p, first + i, m);
        }
        load_undef(e, first + i);
    }
}

/* [a, *_, z]: only the items that are looked at are fetched, by index. */
static void emit_indexed_items(Emitter *e, const PatternList *list, uint32_t star, uint32_t subject,
                               Matching *m) {
    uint32_t n = list->count;
    for (uint32_t i = 0; i < n; i++) {
        Pattern *p = list->items[i];
        if (i == star || is_wildcard(p)) {
            continue;
        }
        uint32_t item = temp_new(e);
        if (i < star) {
            load_constant(e, tr_int(i), item);
        } else {
            emit(e, OP_GET_LEN, 0, item, subject, 0);
            emit(e, OP_SUB_K, TAKE_B, item, item, constant_take(e, tr_int(n - i)));
        }
        emit(e, OP_GET_ITEM, TAKE_C, item, subject, item);
        emit_items(e, &p, 1, item, m);
        e->top = item;
    }
}

static void emit_sequence_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m) {
    const PatternList *list = &p->as.patterns;
    uint32_t n = list->count, star = n, top = e->top;
    bool interesting = false;
    for (uint32_t i = 0; i < n; i++) {
        if (list->items[i]->node.kind == PATTERN_STAR) {
            star = i;
        }
        interesting |= !is_wildcard(list->items[i]);
    }
    uint32_t t = temp_new(e);
    emit(e, OP_MATCH_SEQUENCE, 0, t, subject, 0);
    emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, fail_label(m));
    uint32_t needed = star < n ? n - 1 : n;
    if (star == n || needed > 0) {
        emit(e, OP_GET_LEN, 0, t, subject, 0);
        emit_compare_jump(e, star < n ? OP_JUMP_NOT_GE_K : OP_JUMP_NOT_EQ_K, TAKE_A, t,
                          constant_take(e, tr_int(needed)), fail_label(m));
    }
    e->top = top;
    if (!interesting) {
        return;
    }
    if (star < n &&
        is_wildcard(list->items[star])) { /* the middle is not wanted: it may be very long */
        emit_indexed_items(e, list, star, subject, m);
        e->top = top;
        return;
    }
    uint32_t first = temp_block(e, n);
    if (star < n) {
        if (star > 255 || n - star - 1 > 255) {
            tr_compile_error(e->c, p->node.span, "star-unpacking",
                             "too many expressions in star-unpacking sequence pattern");
            return;
        }
        emit(e, OP_UNPACK_EX, 0, first, subject, star | (n - star - 1) << 8);
    } else {
        emit(e, OP_UNPACK, 0, first, subject, n);
    }
    emit_items(e, list->items, n, first, m);
    e->top = top;
}

/* Keys are compared by value: 0, False and 0.0 are one. */
static void check_mapping_keys(Emitter *e, const Pattern *p) {
    const ExprList *keys = &p->as.mapping.keys;
    VM *vm = e->c->vm;
    for (uint32_t i = 0; i < keys->count && keys->count <= 256; i++) {
        Value a, b;
        if (!constant_fold(e, keys->items[i], &a)) {
            continue;
        }
        for (uint32_t k = 0; k < i; k++) {
            if (!constant_fold(e, keys->items[k], &b)) {
                continue;
            }
            int equal = tr_equal(vm, a, b);
            tr_release(vm, b);
            StrObject *text = equal == 1 ? tr_str_format(vm, "%R", a) : NULL;
            if (text) {
                tr_compile_error(e->c, p->node.span, "duplicate-key",
                                 "mapping pattern checks duplicate key (%s)", text->data);
                tr_object_release(vm, text);
            } else if (equal != 0) {
                emit_fail(e);
            }
        }
        tr_release(vm, a);
    }
}

static void emit_mapping_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m) {
    const ExprList *keys = &p->as.mapping.keys;
    uint32_t n = keys->count, top = e->top;
    check_mapping_keys(e, p);
    uint32_t t = temp_new(e);
    emit(e, OP_MATCH_MAPPING, 0, t, subject, 0);
    emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, fail_label(m));
    if (n > 0) {
        emit(e, OP_GET_LEN, 0, t, subject, 0);
        emit_compare_jump(e, OP_JUMP_NOT_GE_K, TAKE_A, t, constant_take(e, tr_int(n)),
                          fail_label(m));
    }
    uint32_t key_tuple = t;
    if (n > 0) {
        uint32_t first = e->top;
        for (uint32_t i = 0; i < n; i++) {
            emit_push(e, keys->items[i]);
        }
        emit(e, OP_BUILD_TUPLE, 0, key_tuple, first, n);
        m->is_dirty = true;
        e->top = first;
        uint32_t values = temp_new(e);
        emit(e, OP_MATCH_KEYS, 0, values, subject, key_tuple);
        emit_jump_op(e, OP_JUMP_IF_NONE, 0, values, fail_label(m));
        uint32_t items = temp_block(e, n);
        emit(e, OP_UNPACK, TAKE_B, items, values, n);
        emit_items(e, p->as.mapping.patterns.items, n, items, m);
        e->top = values;
    }
    if (p->as.mapping.rest.utf8) {
        uint32_t rest = temp_new(e);
        emit(e, OP_BUILD_DICT, 0, rest, e->top, 0);
        emit(e, OP_DICT_UPDATE, 0, rest, subject, 0);
        m->is_dirty = true;
        if (n > 0) {
            uint32_t items = temp_block(e, n);
            emit(e, OP_UNPACK, 0, items, key_tuple, n);
            for (uint32_t i = 0; i < n; i++) {
                emit(e, OP_DEL_ITEM, TAKE_B, rest, items + i, 0);
            }
        }
        capture(e, m, &p->as.mapping.rest, rest);
        load_undef(e, rest);
    }
    if (n > 0) {
        load_undef(e, key_tuple);
    }
    e->top = top;
}

/* A class name that nothing defines: a variant of the subject's enum (language reference 10.2). */
static bool is_undefined_name(Emitter *e, const Expr *type) {
    if (type->node.kind != EXPR_NAME || e->c->has_star_import || e->c->module_unit->uses_names) {
        return false;
    }
    Variable *v = tr_scope_variable(e->c, type);
    if (!v || v->kind == VAR_LOCAL || (v->flags & (VARIABLE_BOUND | VARIABLE_STORED))) {
        return false;
    }
    StrObject *name = tr_name_string(e->c, v->name);
    DictObject *builtins = e->c->vm->builtins;
    return name && !(builtins && !tr_is_undef(tr_dict_get_str(e->c->vm, builtins, name)));
}

static void emit_payload(Emitter *e, uint32_t values, Pattern *const *patterns, uint32_t n,
                         Matching *m) {
    if (n == 0) {
        load_undef(e, values);
        return;
    }
    uint32_t items = temp_block(e, n);
    emit(e, OP_UNPACK, TAKE_B, items, values, n);
    emit_items(e, patterns, n, items, m);
}

/* C(p, k=q), P { x, y: p }: `names` are the keyword or field names. */
static void emit_class_like(Emitter *e, Expr *type, Pattern *const *patterns, uint32_t positional,
                            const FieldPatternList *fields, uint32_t subject, Matching *m,
                            bool is_struct) {
    uint32_t top = e->top, n = positional + fields->count;
    uint32_t values = temp_new(e);
    Name **names = tr_compile_alloc(e->c, (fields->count + 1) * sizeof *names);
    Pattern **all = tr_compile_alloc(e->c, (n + 1) * sizeof *all);
    if (!names || !all) {
        return;
    }
    for (uint32_t i = 0; i < positional; i++) {
        all[i] = patterns[i];
    }
    for (uint32_t i = 0; i < fields->count; i++) {
        names[i] = tr_name_mangled(e->c, e->scope_unit, fields->items[i].name);
        all[positional + i] = fields->items[i].pattern;
    }
    uint32_t tuple = constant_names_tuple(e, names, fields->count);
    if (is_undefined_name(e, type)) {
        uint32_t f = intrinsic_begin(e, INTRINSIC_match_enum);
        emit(e, OP_MOVE, 0, temp_new(e), subject, 0);
        load_text(e, type->as.name.utf8, type->as.name.length, temp_new(e));
        if (is_struct || fields->count) {
            emit_ad(e, OP_LOAD_K, 0, temp_new(e), (int32_t)tuple);
        } else {
            load_constant(e, tr_int(n), temp_new(e));
        }
        intrinsic_end(e, f, 3, values);
    } else {
        Operand o = emit_operand(e, type);
        emit(e, OP_MATCH_CLASS, take_c(o), values, subject, o.reg);
        emit(e, OP_EXTRA, 0, positional, tuple, 0);
    }
    e->top = values + 1;
    emit_jump_op(e, OP_JUMP_IF_NONE, 0, values, fail_label(m));
    emit_payload(e, values, all, n, m);
    e->top = top;
}

static void emit_or_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m) {
    uint32_t n = p->as.patterns.count, top = e->top;
    Label matched = label_new(e);
    bool dirty_before = m->is_dirty, dirty_after = dirty_before;
    for (uint32_t i = 0; i < n; i++) {
        Pattern *each = p->as.patterns.items[i];
        if (i + 1 == n) {
            emit_pattern(e, each, subject, m);
            break;
        }
        Matching inner = *m;
        inner.clean = label_new(e);
        inner.dirty = label_new(e);
        inner.is_dirty = false;
        inner.base = e->top;
        inner.last = inner.first ? m->last : &inner.first;
        uint32_t saved_max = e->max_register;
        e->max_register = e->top;
        emit_pattern(e, each, subject, &inner);
        uint32_t high = e->max_register;
        e->max_register = TR_MAX(saved_max, high);
        dirty_after |= inner.is_dirty;
        emit_jump(e, matched);
        if (label_used(e, inner.dirty)) {
            label_bind(e, inner.dirty);
            for (uint32_t t = inner.base; t < high; t++) {
                load_undef(e, t);
            }
        }
        label_bind(e, inner.clean);
        m->is_dirty = dirty_before || inner.is_dirty;
        e->top = top;
    }
    m->is_dirty |= dirty_after;
    label_bind(e, matched);
}

static void emit_range_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m) {
    uint32_t top = e->top;
    uint32_t t = temp_new(e);
    uint32_t f = intrinsic_begin(e, INTRINSIC_match_range);
    emit(e, OP_MOVE, 0, temp_new(e), subject, 0);
    emit_push(e, p->as.range.low);
    emit_push(e, p->as.range.high);
    load_constant(e, tr_bool(p->as.range.inclusive), temp_new(e));
    intrinsic_end(e, f, 4, t);
    emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, fail_label(m));
    e->top = top;
}

static void emit_pattern(Emitter *e, Pattern *p, uint32_t subject, Matching *m) {
    uint32_t top = e->top;
    Span saved = e->span;
    e->span = p->node.span;
    if (tr_stack_check(e->c->vm)) {
        e->c->failed = true;
        return;
    }
    switch ((PatternKind)p->node.kind) {
    case PATTERN_VALUE: {
        Value constant;
        if (constant_fold(e, p->as.value, &constant)) {
            emit_compare_jump(e, OP_JUMP_NOT_EQ_K, 0, subject, constant_take(e, constant),
                              fail_label(m));
        } else {
            Operand o = emit_operand(e, p->as.value);
            emit_compare_jump(e, OP_JUMP_NOT_EQ, take_b(o), subject, o.reg, fail_label(m));
        }
        break;
    }
    case PATTERN_SINGLETON: {
        Value constant;
        if (!constant_fold(e, p->as.value, &constant)) {
            Operand o = emit_operand(e, p->as.value);
            uint32_t t = temp_new(e);
            emit(e, OP_IS, take_c(o), t, subject, o.reg);
            emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, fail_label(m));
        } else if (constant.tag == TAG_NONE) {
            emit_jump_op(e, OP_JUMP_IF_NOT_NONE, 0, subject, fail_label(m));
        } else {
            uint32_t t = temp_new(e);
            load_constant(e, constant, t);
            emit(e, OP_IS, TAKE_C, t, subject, t);
            emit_jump_op(e, OP_JUMP_IF_NOT, TAKE_A, t, fail_label(m));
        }
        break;
    }
    case PATTERN_SEQUENCE:
        emit_sequence_pattern(e, p, subject, m);
        break;
    case PATTERN_MAPPING:
        emit_mapping_pattern(e, p, subject, m);
        break;
    case PATTERN_CLASS:
        emit_class_like(e, p->as.class_.type, p->as.class_.patterns.items,
                        p->as.class_.patterns.count, &p->as.class_.keywords, subject, m, false);
        break;
    case PATTERN_STRUCT:
        emit_class_like(e, p->as.struct_.type, NULL, 0, &p->as.struct_.fields, subject, m, true);
        break;
    case PATTERN_STAR:
        break; /* only inside sequences, handled there */
    case PATTERN_AS:
        if (p->as.as.pattern) {
            emit_pattern(e, p->as.as.pattern, subject, m);
        }
        if (p->as.as.name.utf8) {
            capture(e, m, &p->as.as.name, subject);
        }
        break;
    case PATTERN_OR:
        emit_or_pattern(e, p, subject, m);
        break;
    case PATTERN_RANGE:
        emit_range_pattern(e, p, subject, m);
        break;
    case PATTERN_KIND_COUNT:
        break;
    }
    e->top = top;
    e->span = saved;
}

static void store_captures(Emitter *e, const Matching *m, bool fresh) {
    for (const Capture *c = m->first; c; c = c->next) {
        Variable *v = variable_at(e, c->text);
        if (fresh) {
            declare_variable(e, v);
        }
        store_variable(e, v, temp_operand(c->reg));
    }
}

static void emit_case(Emitter *e, MatchCase *mc, uint32_t subject, Label end,
                      uint32_t value_target) {
    uint32_t top = e->top;
    Matching m = {.clean = label_new(e), .dirty = label_new(e)};
    BlockScope *scope = mc->is_arrow ? tr_scope_block(e->c, mc) : NULL;
    uint64_t *assigned = assigned_copy(e);
    m.last = &m.first;
    m.base = e->top;
    uint32_t saved_max = e->max_register;
    e->max_register = e->top;
    reserve_captures(e, mc->pattern, &m);
    emit_pattern(e, mc->pattern, subject, &m);
    uint32_t high = e->max_register;
    e->max_register = TR_MAX(saved_max, high);
    Flow arm;
    if (scope) {
        emit_open_scope(e, &arm, scope);
    }
    store_captures(e, &m, scope != NULL);
    e->top = top;
    Label guard_failed = label_new(e);
    if (mc->guard) {
        emit_jump_if(e, mc->guard, false, guard_failed);
    }
    load_undef(e, subject);
    e->top = subject;
    if (value_target != NO_REGISTER) {
        emit_block_value(e, &mc->body, value_target);
    } else {
        emit_block(e, &mc->body);
    }
    if (scope) {
        emit_close_scope(e, &arm);
    }
    emit_jump(e, end);
    e->top = top;
    if (label_used(e, m.dirty)) {
        label_bind(e, m.dirty);
        for (uint32_t t = m.base; t < high; t++) {
            load_undef(e, t);
        }
        emit_jump(e, m.clean);
    }
    if (mc->guard) {
        label_bind(e, guard_failed);
        for (Variable *v = scope ? scope->lets : NULL; v; v = v->visible) {
            load_undef(e, v->reg);
        }
    }
    label_bind(e, m.clean);
    assigned_restore(e, assigned);
}

void emit_match(Emitter *e, Expr *subject_expr, const MatchCaseList *cases, Span span,
                uint32_t value_target) {
    uint32_t top = e->top;
    uint32_t subject = emit_push(e, subject_expr);
    Label end = label_new(e);
    for (uint32_t i = 0; i < cases->count && e->reachable; i++) {
        emit_case(e, &cases->items[i], subject, end, value_target);
    }
    if (value_target != NO_REGISTER && e->reachable) {
        e->span = span;
        uint32_t f = intrinsic_begin(e, INTRINSIC_match_error);
        emit_move(e, temp_new(e), temp_operand(subject));
        intrinsic_end(e, f, 1, value_target);
    } else {
        load_undef(e, subject);
    }
    label_bind(e, end);
    e->top = top;
}
