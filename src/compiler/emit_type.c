/* Types: annotations to type references (typeref.h), checks, and the text of an annotation.
 *
 * A name means, in this order: a type parameter of a function or class around; a class, struct or
 * enum statement of the module; a type name of the
 * language; any variable, looked up when the check runs. A class that is local to a function cannot
 * be named by a constant: such annotations are not checked. */
#include "compiler/emit.h"
#include "compiler/scope_walk.h"
#include "compiler/typeref.h"

#include "base/buffer.h"
#include "objects/list.h"
#include "objects/str.h"

static const struct {
    const char *name;
    TypeRefKind kind;
} type_names[] = {
    {"int", TYPEREF_INT},      {"long", TYPEREF_I64},    {"float", TYPEREF_FLOAT},
    {"double", TYPEREF_FLOAT}, {"bool", TYPEREF_BOOL},   {"string", TYPEREF_STR},
    {"str", TYPEREF_STR},      {"bytes", TYPEREF_BYTES}, {"ptr", TYPEREF_PTR},
    {"array", TYPEREF_LIST},   {"list", TYPEREF_LIST},   {"map", TYPEREF_DICT},
    {"dict", TYPEREF_DICT},    {"set", TYPEREF_SET},     {"tuple", TYPEREF_TUPLE},
    {"any", TYPEREF_ANY},      {"object", TYPEREF_ANY},  {"function", TYPEREF_FUNCTION},
    {"void", TYPEREF_VOID},    {"null", TYPEREF_VOID},   {"None", TYPEREF_VOID},
    {"i8", TYPEREF_I8},        {"i16", TYPEREF_I16},     {"i32", TYPEREF_I32},
    {"i64", TYPEREF_I64},      {"u8", TYPEREF_U8},       {"u16", TYPEREF_U16},
    {"u32", TYPEREF_U32},      {"u64", TYPEREF_U64},     {"usize", TYPEREF_U64},
    {"isize", TYPEREF_I64},    {"f32", TYPEREF_FLOAT},   {"f64", TYPEREF_FLOAT},
};

static bool is_type_param(const Emitter *e, Text name) {
    for (const Unit *u = e->unit; u; u = u->parent) {
        const TypeParamList *list = NULL;
        if (u->kind == UNIT_FUNCTION && u->node) {
            const Node *node = u->node; /* a statement or a function literal */
            if (node->kind == STMT_FUNCTION_DEF || node->kind == STMT_ASYNC_FUNCTION_DEF) {
                list = &((const Stmt *)u->node)->as.function->type_params;
            }
        } else if (u->kind == UNIT_CLASS) {
            const Stmt *stmt = u->node;
            list = stmt->node.kind == STMT_STRUCT ? &stmt->as.struct_def->type_params
                   : stmt->node.kind == STMT_ENUM ? &stmt->as.enum_def->type_params
                                                  : &stmt->as.class_def->type_params;
        }
        for (uint32_t i = 0; list && i < list->count; i++) {
            Text t = list->items[i].name;
            if (t.length == name.length && memcmp(t.utf8, name.utf8, t.length) == 0) {
                return true;
            }
        }
    }
    return e->type_params && type_param_listed(e->type_params, name);
}

bool type_param_listed(const TypeParamList *list, Text name) {
    for (uint32_t i = 0; i < list->count; i++) {
        Text t = list->items[i].name;
        if (t.length == name.length && memcmp(t.utf8, name.utf8, t.length) == 0) {
            return true;
        }
    }
    return false;
}

/* Is the name a class that a function around declares? */
static bool is_local_class(const Emitter *e, Name *name) {
    for (Unit *u = e->unit; u && u->kind != UNIT_MODULE; u = u->parent) {
        if (u->kind == UNIT_CLASS) {
            continue;
        }
        const Symbol *symbol = tr_unit_symbol(e->c, u, name, false);
        if (symbol && (symbol->flags & SYMBOL_CLASS)) {
            return true;
        }
    }
    return false;
}

static Value simple(TypeRefKind kind) {
    return kind == TYPEREF_ANY ? tr_undef() : tr_int(kind);
}

static Value name_type(Emitter *e, Text text) {
    Name *name = tr_name(e->c, text.utf8, text.length);
    if (!name) {
        return tr_undef();
    }
    if (is_type_param(e, text)) {
        Value items[2] = {tr_int(TYPEREF_PARAM), text_value(e, text.utf8, text.length)};
        return tuple_value(e, items, 2);
    }
    const Symbol *symbol = tr_unit_symbol(e->c, e->c->module_unit, name, false);
    bool of_module = symbol && (symbol->flags & SYMBOL_CLASS);
    for (size_t i = 0; i < TR_COUNT(type_names) && !of_module; i++) {
        if (tr_text_is(text, type_names[i].name)) {
            return simple(type_names[i].kind);
        }
    }
    if (is_local_class(e, name)) {
        return tr_undef();
    }
    Value items[2] = {tr_int(TYPEREF_NAME), text_value(e, text.utf8, text.length)};
    return tuple_value(e, items, 2);
}

/* A type reference for a place inside another one, where "anything" must be spelled. */
static Value inner_type(Emitter *e, const Expr *x) {
    Value v = type_value(e, x);
    return tr_is_undef(v) ? tr_int(TYPEREF_ANY) : v;
}

static Value dotted_type(Emitter *e, const Expr *x) {
    Text parts[16];
    uint32_t n = 0;
    for (; x->node.kind == EXPR_ATTRIBUTE && n < 15; x = x->as.attribute.value) {
        parts[n++] = x->as.attribute.name;
    }
    if (x->node.kind != EXPR_NAME) {
        return tr_undef();
    }
    parts[n++] = x->as.name;
    Value items[17];
    items[0] = tr_int(TYPEREF_NAME);
    for (uint32_t i = 0; i < n; i++) {
        items[i + 1] = text_value(e, parts[n - 1 - i].utf8, parts[n - 1 - i].length);
    }
    return tuple_value(e, items, n + 1);
}

static Value list_of_types(Emitter *e, TypeRefKind kind, const Expr *first, const ExprList *rest) {
    uint32_t count = (first ? 2 : 1) + rest->count;
    Value *items = tr_compile_alloc(e->c, count * sizeof *items);
    if (!items) {
        return tr_undef();
    }
    uint32_t n = 0;
    items[n++] = tr_int(kind);
    if (first) {
        items[n++] = inner_type(e, first);
    }
    for (uint32_t i = 0; i < rest->count; i++) {
        items[n++] = inner_type(e, rest->items[i]);
    }
    return tuple_value(e, items, count);
}

static bool is_null_type(const Expr *x) {
    return (x->node.kind == EXPR_CONSTANT && x->as.constant.kind == CONSTANT_NONE) ||
           (x->node.kind == EXPR_NAME && tr_text_is(x->as.name, "null"));
}

Value type_value(Emitter *e, const Expr *x) {
    VM *vm = e->c->vm;
    if (e->c->failed || e->c->no_memory || (x->height > 64)) {
        return tr_undef();
    }
    switch (x->node.kind) {
    case EXPR_NAME:
        return name_type(e, x->as.name);
    case EXPR_CONSTANT:
        return x->as.constant.kind == CONSTANT_NONE ? tr_int(TYPEREF_VOID) : tr_undef();
    case EXPR_ATTRIBUTE:
        return dotted_type(e, x);
    case EXPR_SUBSCRIPT: {
        if (x->as.subscript.value->node.kind == EXPR_NAME &&
            tr_text_is(x->as.subscript.value->as.name, "Promise")) {
            return tr_undef();
        }
        if (!type_is_checked(e, x->as.subscript.value)) {
            return tr_undef();
        }
        Expr *index = x->as.subscript.index;
        ExprList one = {&index, 1};
        return list_of_types(e, TYPEREF_GENERIC, x->as.subscript.value,
                             index->node.kind == EXPR_TUPLE ? &index->as.elements : &one);
    }
    case EXPR_BIN_OP: {
        if (x->op != AST_BIT_OR || !type_is_checked(e, x->as.bin_op.left) ||
            !type_is_checked(e, x->as.bin_op.right)) {
            return tr_undef();
        }
        if (is_null_type(x->as.bin_op.right)) {
            Value items[2] = {tr_int(TYPEREF_OPTIONAL), inner_type(e, x->as.bin_op.left)};
            return tuple_value(e, items, 2);
        }
        Value items[3] = {tr_int(TYPEREF_UNION), inner_type(e, x->as.bin_op.left),
                          inner_type(e, x->as.bin_op.right)};
        return tuple_value(e, items, 3);
    }
    case EXPR_OPTIONAL_TYPE: {
        if (!type_is_checked(e, x->as.operand)) {
            return tr_undef();
        }
        Value items[2] = {tr_int(TYPEREF_OPTIONAL), inner_type(e, x->as.operand)};
        return tuple_value(e, items, 2);
    }
    case EXPR_LIST:
        if (x->as.elements.count == 1) {
            Value items[3] = {tr_int(TYPEREF_GENERIC), tr_int(TYPEREF_LIST),
                              inner_type(e, x->as.elements.items[0])};
            return tuple_value(e, items, 3);
        }
        return tr_undef();
    case EXPR_REFERENCE_TYPE:
        return type_value(e, x->as.reference.type);
    case EXPR_FUNCTION_TYPE: {
        Value *params =
            tr_compile_alloc(e->c, (x->as.function_type.params.count + 1) * sizeof *params);
        if (!params) {
            return tr_undef();
        }
        for (uint32_t i = 0; i < x->as.function_type.params.count; i++) {
            params[i] = inner_type(e, x->as.function_type.params.items[i]);
        }
        Value items[3] = {
            tr_int(TYPEREF_SIGNATURE), tuple_value(e, params, x->as.function_type.params.count),
            x->as.function_type.returns ? inner_type(e, x->as.function_type.returns) : tr_none()};
        return tuple_value(e, items, 3);
    }
    case EXPR_RECORD_TYPE: {
        const FieldList *fields = &x->as.record;
        Value *items = tr_compile_alloc(e->c, (fields->count + 1) * sizeof *items);
        if (!items) {
            return tr_undef();
        }
        items[0] = tr_int(TYPEREF_RECORD);
        for (uint32_t i = 0; i < fields->count; i++) {
            Value pair[2] = {
                text_value(e, fields->items[i].name.utf8, fields->items[i].name.length),
                inner_type(e, fields->items[i].value)};
            items[i + 1] = tuple_value(e, pair, 2);
        }
        return tuple_value(e, items, fields->count + 1);
    }
    default:
        (void)vm;
        return tr_undef();
    }
}

bool type_is_checked(Emitter *e, const Expr *annotation) {
    Value v = type_value(e, annotation);
    if (tr_is_undef(v)) {
        return false;
    }
    bool param = v.tag == TAG_TUPLE && tr_as_tuple(v)->items[0].i == TYPEREF_PARAM;
    tr_release(e->c->vm, v);
    return !param;
}

bool type_mentions(const Expr *x, Text name) {
    if (!x) {
        return false;
    }
    switch (x->node.kind) {
    case EXPR_NAME:
        return x->as.name.length == name.length &&
               memcmp(x->as.name.utf8, name.utf8, name.length) == 0;
    case EXPR_SUBSCRIPT:
        return type_mentions(x->as.subscript.value, name) ||
               type_mentions(x->as.subscript.index, name);
    case EXPR_TUPLE:
    case EXPR_LIST:
        for (uint32_t i = 0; i < x->as.elements.count; i++) {
            if (type_mentions(x->as.elements.items[i], name)) {
                return true;
            }
        }
        return false;
    case EXPR_OPTIONAL_TYPE:
        return type_mentions(x->as.operand, name);
    case EXPR_BIN_OP:
        return type_mentions(x->as.bin_op.left, name) || type_mentions(x->as.bin_op.right, name);
    case EXPR_REFERENCE_TYPE:
        return type_mentions(x->as.reference.type, name);
    case EXPR_FUNCTION_TYPE:
        for (uint32_t i = 0; i < x->as.function_type.params.count; i++) {
            if (type_mentions(x->as.function_type.params.items[i], name)) {
                return true;
            }
        }
        return type_mentions(x->as.function_type.returns, name);
    default:
        return false;
    }
}

void emit_type_check(Emitter *e, uint32_t reg, const Expr *annotation, const char *what,
                     Name *name) {
    if (!e->reachable || !type_is_checked(e, annotation)) {
        return;
    }
    uint32_t type = constant_take(e, type_value(e, annotation));
    Value pair[2] = {text_value(e, what, strlen(what)),
                     name ? text_value(e, name->utf8, name->length) : tr_none()};
    emit(e, OP_CHECK_TYPE, 0, reg, type, constant_take(e, tuple_value(e, pair, 2)));
}

/* ---- the text of an annotation
 * ------------------------------------------------------------------------------------- */

static const char *line_start(const Compiler *c, uint32_t line) {
    const char *p = c->source, *end = p + c->source_size;
    for (uint32_t at = 1; at < line && p < end; p++) {
        if (*p == '\n' || (*p == '\r' && !(p + 1 < end && p[1] == '\n'))) {
            at++;
        }
    }
    return p;
}

Value annotation_text(Emitter *e, const Expr *x) {
    Compiler *c = e->c;
    if (x->node.kind == EXPR_CONSTANT && x->as.constant.kind == CONSTANT_STRING) {
        Value s = text_value(e, x->as.constant.text.utf8, x->as.constant.text.length);
        Value repr = tr_is_undef(s) ? s : tr_repr(c->vm, s);
        tr_release(c->vm, s);
        if (tr_is_undef(repr)) {
            emit_fail(e);
        }
        return repr;
    }
    const char *end = c->source + c->source_size;
    const char *start = line_start(c, x->node.span.line) + x->node.span.column;
    const char *stop = line_start(c, x->node.span.end_line) + x->node.span.end_column;
    if (start > end || stop > end || stop < start) {
        return text_value(e, "", 0);
    }
    StrBuf out = {0};
    for (const char *p = start; p < stop; p++) {
        if (*p == '\n' || *p == '\r') { /* a line break inside brackets */
            while (p + 1 < stop && (p[1] == ' ' || p[1] == '\t' || p[1] == '\n' || p[1] == '\r')) {
                p++;
            }
            if (out.size && out.data[out.size - 1] != '[' && out.data[out.size - 1] != '(' &&
                out.data[out.size - 1] != ' ') {
                tr_strbuf_char(&out, ' ');
            }
        } else {
            tr_strbuf_char(&out, *p);
        }
    }
    Value v = tr_undef();
    if (tr_strbuf_ok(&out)) {
        v = text_value(e, out.data ? out.data : "", out.size);
    } else {
        c->no_memory = true;
    }
    tr_strbuf_free(&out);
    return v;
}
