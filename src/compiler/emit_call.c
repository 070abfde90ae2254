/* Calls.
 *
 * Callee and arguments are pushed to consecutive temporaries, so that the callee's frame can begin
 * where the arguments are. A method call looks the method up without making a bound method; keyword
 * arguments are named by a constant tuple; anything with `*` or
 * `**` builds a list and a dict and uses CALL_EX. Order of evaluation: callee, positional
 * arguments, keyword arguments. */
#include "compiler/emit.h"

static bool has_unpacking(const ExprList *args, const KeywordList *keywords) {
    for (uint32_t i = 0; i < args->count; i++) {
        if (args->items[i]->node.kind == EXPR_STARRED) {
            return true;
        }
    }
    for (uint32_t i = 0; i < keywords->count; i++) {
        if (!keywords->items[i].name.utf8) {
            return true;
        }
    }
    /* Very long argument lists would exhaust the registers. */
    return args->count + keywords->count > 4096;
}

uint32_t emit_args_tuple(Emitter *e, const ExprList *args, bool *is_list) {
    uint32_t t = temp_new(e);
    *is_list = false;
    if (args->count == 0) {
        load_constant(e, tr_retain(e->c->vm->empty_tuple), t);
        return t;
    }
    if (args->count == 1 &&
        args->items[0]->node.kind == EXPR_STARRED) { /* the call makes the tuple */
        *is_list = true;
        emit_to(e, args->items[0]->as.operand, t);
        e->top = t + 1;
        return t;
    }
    uint32_t first = e->top, i = 0;
    for (; i < args->count && i < 64 && args->items[i]->node.kind != EXPR_STARRED; i++) {
        emit_push(e, args->items[i]);
    }
    *is_list = i < args->count;
    emit(e, *is_list ? OP_BUILD_LIST : OP_BUILD_TUPLE, 0, t, first, i);
    e->top = first;
    for (; i < args->count; i++) {
        Expr *arg = args->items[i];
        bool star = arg->node.kind == EXPR_STARRED;
        Operand o = emit_operand(e, star ? arg->as.operand : arg);
        emit(e, star ? OP_LIST_EXTEND : OP_LIST_APPEND, take_b(o), t, o.reg, 0);
        e->top = first;
    }
    return t;
}

static Name *keyword_name(Emitter *e, const Keyword *keyword) {
    return tr_name_mangled(e->c, e->scope_unit, keyword->name);
}

uint32_t emit_kwargs_dict(Emitter *e, const KeywordList *keywords, uint32_t callee) {
    uint32_t t = temp_new(e);
    if (keywords->count == 0) {
        load_undef(e, t);
        return t;
    }
    uint32_t first = e->top, i = 0;
    for (; i < keywords->count && i < 64 && keywords->items[i].name.utf8; i++) {
        Name *name = keyword_name(e, &keywords->items[i]);
        uint32_t key = temp_new(e);
        emit_ad(e, OP_LOAD_K, 0, key, (int32_t)constant_name(e, name));
        emit_push(e, keywords->items[i].value);
    }
    emit(e, OP_BUILD_DICT, 0, t, first, i);
    e->top = first;
    while (i < keywords->count) {
        const Keyword *k = &keywords->items[i];
        if (!k->name.utf8) {
            Operand o = emit_operand(e, k->value);
            emit(e, OP_DICT_MERGE, take_b(o), t, o.reg, callee);
            i++;
        } else { /* collect the run of names, so that a duplicate is found when it is merged */
            uint32_t part = temp_new(e), pairs = e->top, n = 0;
            for (; i < keywords->count && n < 64 && keywords->items[i].name.utf8; i++, n++) {
                uint32_t key = temp_new(e);
                emit_ad(e, OP_LOAD_K, 0, key,
                        (int32_t)constant_name(e, keyword_name(e, &keywords->items[i])));
                emit_push(e, keywords->items[i].value);
            }
            emit(e, OP_BUILD_DICT, 0, part, pairs, n);
            emit(e, OP_DICT_MERGE, TAKE_B, t, part, callee);
        }
        e->top = first;
    }
    return t;
}

/* Pushes the values of keyword arguments and returns the index of the constant tuple of their
 * names. */
static uint32_t push_keywords(Emitter *e, const KeywordList *keywords) {
    Name **names = tr_compile_alloc(e->c, (keywords->count + 1) * sizeof *names);
    for (uint32_t i = 0; i < keywords->count && names; i++) {
        names[i] = keyword_name(e, &keywords->items[i]);
        emit_push(e, keywords->items[i].value);
    }
    return names ? constant_names_tuple(e, names, keywords->count) : 0;
}

static void emit_call_ex(Emitter *e, uint32_t callee, const ExprList *args,
                         const KeywordList *keywords, uint32_t target) {
    bool is_list;
    e->top = callee + 1;
    emit_args_tuple(e, args, &is_list);
    emit_kwargs_dict(e, keywords, callee);
    emit(e, OP_CALL_EX, 0, callee, 0, target);
}

void emit_call_with(Emitter *e, uint32_t callee, uint32_t pushed, const ExprList *args,
                    const KeywordList *keywords, uint32_t target) {
    if (has_unpacking(args, keywords)) { /* the pushed ones first, then the rest */
        uint32_t list = temp_new(e);
        emit(e, OP_BUILD_LIST, 0, list, callee + 1, pushed);
        emit_move(e, callee + 1, temp_operand(list));
        e->top = callee + 2;
        for (uint32_t i = 0; i < args->count; i++) {
            Expr *arg = args->items[i];
            bool star = arg->node.kind == EXPR_STARRED;
            Operand o = emit_operand(e, star ? arg->as.operand : arg);
            emit(e, star ? OP_LIST_EXTEND : OP_LIST_APPEND, take_b(o), callee + 1, o.reg, 0);
            e->top = callee + 2;
        }
        emit_kwargs_dict(e, keywords, callee);
        emit(e, OP_CALL_EX, 0, callee, 0, target);
        return;
    }
    for (uint32_t i = 0; i < args->count; i++) {
        emit_push(e, args->items[i]);
    }
    if (keywords->count) {
        uint32_t names = push_keywords(e, keywords);
        emit(e, OP_CALL_KW, 0, callee, pushed + args->count + keywords->count, target);
        emit(e, OP_EXTRA, 0, names, 0, 0);
    } else {
        emit(e, OP_CALL, 0, callee, pushed + args->count, target);
    }
}

/* The place of the attribute's name, which is what a traceback should point at when the chain runs
 * over several lines. */
static Span method_span(const Expr *func, Span call) {
    Span span = call;
    if (func->node.span.line != func->node.span.end_line) {
        uint32_t length = (uint32_t)func->as.attribute.name.length;
        span.line = func->node.span.end_line;
        span.column = func->node.span.end_column > length ? func->node.span.end_column - length : 0;
    }
    return span;
}

/* `super().init` in an `fn` method. */
static bool is_super_init(const Emitter *e, const Expr *func) {
    const Expr *object = func->as.attribute.value;
    return tr_text_is(func->as.attribute.name, "init") && e->unit->is_fn &&
           object->node.kind == EXPR_CALL && object->as.call.args.count == 0 &&
           object->as.call.keywords.count == 0 && object->as.call.func->node.kind == EXPR_NAME &&
           tr_text_is(object->as.call.func->as.name, "super");
}

static void emit_method_call(Emitter *e, Expr *x, uint32_t target) {
    Expr *func = x->as.call.func;
    const KeywordList *keywords = &x->as.call.keywords;
    bool place = e->c->struct_methods && place_needed(e, func->as.attribute.value);
    Place *kept = NULL;
    uint32_t base;
    Operand object;
    if (place) {
        kept = place_begin(e, func->as.attribute.value, NULL);
        if (!kept) {
            return;
        }
        emit(e, OP_UNSHARE, 0, kept->object.reg, 0, 0);
        object = variable_operand(kept->object.reg);
        base = temp_block(e, 2);
    } else {
        base = temp_block(e, 2);
        object = emit_operand_in(e, func->as.attribute.value, base, NULL);
        if (e->c->struct_methods && !object.temp && !is_struct_self(e, func->as.attribute.value)) {
            emit(e, OP_UNSHARE, 0, object.reg, 0, 0);
        }
    }
    e->span = method_span(func, x->node.span);
    Span call_span = e->span;
    if (func->node.span.line == func->node.span.end_line) {
        e->span = func->node.span;
    }
    Name *name = tr_name_mangled(e->c, e->scope_unit, func->as.attribute.name);
    if (is_super_init(e, func)) { /* `fn init` is __init__ */
        name = tr_name_cstr(e->c, "__init__");
    }
    emit(e, OP_LOAD_METHOD, take_b(object), base, object.reg, site_new(e, name));
    e->top = base + 2;
    for (uint32_t i = 0; i < x->as.call.args.count; i++) {
        emit_push(e, x->as.call.args.items[i]);
    }
    e->span = call_span;
    /* With places to write back to, the result waits in a temporary: nothing may be stored before
     * the write-back is done. */
    uint32_t result = place ? base : target;
    if (keywords->count) {
        uint32_t names = push_keywords(e, keywords);
        emit(e, OP_CALL_METHOD_KW, 0, base, x->as.call.args.count + keywords->count, result);
        emit(e, OP_EXTRA, 0, names, 0, 0);
    } else {
        emit(e, OP_CALL_METHOD, 0, base, x->as.call.args.count, result);
    }
    if (place) {
        e->top = base + 1;
        place_write_back(e, kept);
        place_end(e, kept);
        emit_move(e, target, temp_operand(base));
    }
}

void emit_call(Emitter *e, Expr *x, uint32_t target) {
    Expr *func = x->as.call.func;
    const ExprList *args = &x->as.call.args;
    const KeywordList *keywords = &x->as.call.keywords;
    bool unpacking = has_unpacking(args, keywords);
    if (func->node.kind == EXPR_ATTRIBUTE && !unpacking) {
        emit_method_call(e, x, target);
        return;
    }
    uint32_t callee = emit_push(e, func);
    if (unpacking) {
        emit_call_ex(e, callee, args, keywords, target);
    } else {
        emit_call_with(e, callee, 0, args, keywords, target);
    }
}

uint32_t intrinsic_begin(Emitter *e, int intrinsic) {
    uint32_t t = temp_new(e);
    emit_ad(e, OP_LOAD_INTRINSIC, 0, t, intrinsic);
    return t;
}

void intrinsic_end(Emitter *e, uint32_t callee, uint32_t count, uint32_t target) {
    emit(e, OP_CALL, 0, callee, count, target);
    e->top = callee;
}
