/* See ast_print.h. One function per family of nodes; every one appends to the buffer of the
 * printer. */
#include "syntax/ast_print.h"

#include <string.h>

typedef struct Printer {
    StrBuf *out;
    bool positions;
} Printer;

static const char *const expr_names[EXPR_KIND_COUNT] = {
    [EXPR_BOOL_OP] = "BoolOp",
    [EXPR_NAMED] = "NamedExpr",
    [EXPR_BIN_OP] = "BinOp",
    [EXPR_UNARY_OP] = "UnaryOp",
    [EXPR_LAMBDA] = "Lambda",
    [EXPR_IF_EXP] = "IfExp",
    [EXPR_DICT] = "Dict",
    [EXPR_SET] = "Set",
    [EXPR_LIST_COMP] = "ListComp",
    [EXPR_SET_COMP] = "SetComp",
    [EXPR_DICT_COMP] = "DictComp",
    [EXPR_GENERATOR_EXP] = "GeneratorExp",
    [EXPR_AWAIT] = "Await",
    [EXPR_YIELD] = "Yield",
    [EXPR_YIELD_FROM] = "YieldFrom",
    [EXPR_COMPARE] = "Compare",
    [EXPR_CALL] = "Call",
    [EXPR_FORMATTED_VALUE] = "FormattedValue",
    [EXPR_JOINED_STR] = "JoinedStr",
    [EXPR_CONSTANT] = "Constant",
    [EXPR_ATTRIBUTE] = "Attribute",
    [EXPR_SUBSCRIPT] = "Subscript",
    [EXPR_STARRED] = "Starred",
    [EXPR_NAME] = "Name",
    [EXPR_LIST] = "List",
    [EXPR_TUPLE] = "Tuple",
    [EXPR_SLICE] = "Slice",
    [EXPR_FN_LITERAL] = "FnLiteral",
    [EXPR_STRUCT_LITERAL] = "StructLiteral",
    [EXPR_MATCH] = "MatchExpr",
    [EXPR_RAW_PYTHON] = "RawPythonExpr",
    [EXPR_OPTIONAL_TYPE] = "OptionalType",
    [EXPR_RECORD_TYPE] = "RecordType",
    [EXPR_FUNCTION_TYPE] = "FunctionType",
    [EXPR_REFERENCE_TYPE] = "ReferenceType",
};

static const char *const stmt_names[STMT_KIND_COUNT] = {
    [STMT_FUNCTION_DEF] = "FunctionDef",
    [STMT_ASYNC_FUNCTION_DEF] = "AsyncFunctionDef",
    [STMT_CLASS_DEF] = "ClassDef",
    [STMT_RETURN] = "Return",
    [STMT_DELETE] = "Delete",
    [STMT_ASSIGN] = "Assign",
    [STMT_AUG_ASSIGN] = "AugAssign",
    [STMT_ANN_ASSIGN] = "AnnAssign",
    [STMT_FOR] = "For",
    [STMT_ASYNC_FOR] = "AsyncFor",
    [STMT_WHILE] = "While",
    [STMT_IF] = "If",
    [STMT_WITH] = "With",
    [STMT_ASYNC_WITH] = "AsyncWith",
    [STMT_MATCH] = "Match",
    [STMT_RAISE] = "Raise",
    [STMT_TRY] = "Try",
    [STMT_TRY_STAR] = "TryStar",
    [STMT_ASSERT] = "Assert",
    [STMT_IMPORT] = "Import",
    [STMT_IMPORT_FROM] = "ImportFrom",
    [STMT_GLOBAL] = "Global",
    [STMT_NONLOCAL] = "Nonlocal",
    [STMT_EXPR] = "Expr",
    [STMT_PASS] = "Pass",
    [STMT_BREAK] = "Break",
    [STMT_CONTINUE] = "Continue",
    [STMT_LET] = "Let",
    [STMT_STRUCT] = "Struct",
    [STMT_ENUM] = "Enum",
    [STMT_DEFER] = "Defer",
    [STMT_EXTERN] = "Extern",
    [STMT_PROTO] = "Proto",
    [STMT_IMPORT_PYTHON] = "ImportPython",
    [STMT_IMPORT_JS] = "ImportJs",
    [STMT_IMPORT_C] = "ImportC",
    [STMT_RAW_PYTHON] = "RawPython",
    [STMT_PYTHON_CLASS] = "PythonClass",
    [STMT_BLOCK] = "Block",
};

static const char *const pattern_names[PATTERN_KIND_COUNT] = {
    [PATTERN_VALUE] = "MatchValue",
    [PATTERN_SINGLETON] = "MatchSingleton",
    [PATTERN_SEQUENCE] = "MatchSequence",
    [PATTERN_MAPPING] = "MatchMapping",
    [PATTERN_CLASS] = "MatchClass",
    [PATTERN_STAR] = "MatchStar",
    [PATTERN_AS] = "MatchAs",
    [PATTERN_OR] = "MatchOr",
    [PATTERN_RANGE] = "MatchRange",
    [PATTERN_STRUCT] = "MatchStruct",
};

const char *tr_expr_kind_name(ExprKind kind) {
    return expr_names[kind];
}

const char *tr_stmt_kind_name(StmtKind kind) {
    return stmt_names[kind];
}

const char *tr_pattern_kind_name(PatternKind kind) {
    return pattern_names[kind];
}

static const char *const binary_names[] = {"Add",    "Sub",    "Mult",    "MatMult", "Div",
                                           "Mod",    "Pow",    "LShift",  "RShift",  "BitOr",
                                           "BitXor", "BitAnd", "FloorDiv"};
static const char *const unary_names[] = {"Invert", "Not", "UAdd", "USub", "AddressOf"};
static const char *const compare_names[] = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                            "GtE", "Is",    "IsNot", "In",  "NotIn"};
static const char *const context_names[] = {"Load", "Store", "Del"};

static void print_expr(Printer *pr, const Expr *expr);
static void print_pattern(Printer *pr, const Pattern *pattern);
static void print_stmt(Printer *pr, const Stmt *stmt);

/* ---- pieces ---- */

static void word(Printer *pr, const char *text) {
    tr_strbuf_char(pr->out, ' ');
    tr_strbuf_text(pr->out, text);
}

static void open_node(Printer *pr, const char *name, const Span *span) {
    tr_strbuf_text(pr->out, " (");
    tr_strbuf_text(pr->out, name);
    if (pr->positions && span) {
        tr_strbuf_printf(pr->out, "@%u:%u-%u:%u", span->line, span->column, span->end_line,
                         span->end_column);
    }
}

static void close_node(Printer *pr) {
    tr_strbuf_char(pr->out, ')');
}

static void quoted(Printer *pr, Text text) {
    tr_strbuf_text(pr->out, " \"");
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.utf8[i];
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
            tr_strbuf_char(pr->out, (char)c);
        } else {
            tr_strbuf_text(pr->out, "\\x");
            tr_strbuf_hex(pr->out, c, 2);
        }
    }
    tr_strbuf_char(pr->out, '"');
}

static void identifier(Printer *pr, Text text) {
    if (text.utf8) {
        quoted(pr, text);
    } else {
        word(pr, "~");
    }
}

static void print_exprs(Printer *pr, const ExprList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        print_expr(pr, list->items[i]);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_stmts(Printer *pr, const StmtList *list, bool brace) {
    tr_strbuf_text(pr->out, brace ? " {" : " [");
    for (uint32_t i = 0; i < list->count; i++) {
        print_stmt(pr, list->items[i]);
    }
    tr_strbuf_char(pr->out, brace ? '}' : ']');
}

static void print_block(Printer *pr, const Block *block) {
    print_stmts(pr, &block->body, block->style == BLOCK_BRACE);
}

static void print_arg(Printer *pr, const Param *param) {
    open_node(pr, "arg", &param->span);
    identifier(pr, param->name);
    print_expr(pr, param->annotation);
    close_node(pr);
}

static void print_args_of(Printer *pr, const ParamList *list, ParamKind kind, bool single) {
    bool any = false;
    if (!single) {
        tr_strbuf_text(pr->out, " [");
    }
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i].kind == kind) {
            any = true;
            print_arg(pr, &list->items[i]);
        }
    }
    if (!single) {
        tr_strbuf_char(pr->out, ']');
    } else if (!any) {
        word(pr, "~");
    }
}

static void print_defaults(Printer *pr, const ParamList *list, bool keyword_only) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        const Param *param = &list->items[i];
        if (keyword_only ? param->kind == PARAM_KEYWORD_ONLY
                         : param->kind <= PARAM_NORMAL && param->default_value) {
            print_expr(pr, param->default_value);
        }
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_params(Printer *pr, const ParamList *list) {
    open_node(pr, "arguments", NULL);
    print_args_of(pr, list, PARAM_POSITIONAL_ONLY, false);
    print_args_of(pr, list, PARAM_NORMAL, false);
    print_args_of(pr, list, PARAM_VAR_POSITIONAL, true);
    print_args_of(pr, list, PARAM_KEYWORD_ONLY, false);
    print_defaults(pr, list, true);
    print_args_of(pr, list, PARAM_VAR_KEYWORD, true);
    print_defaults(pr, list, false);
    if (list->is_c_variadic) {
        word(pr, "...");
    }
    close_node(pr);
}

static void print_type_params(Printer *pr, const TypeParamList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        identifier(pr, list->items[i].name);
        if (list->items[i].bound) {
            word(pr, ":");
            print_expr(pr, list->items[i].bound);
        }
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_attributes(Printer *pr, const AttributeList *list);

static void print_fields(Printer *pr, const FieldList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        const Field *field = &list->items[i];
        open_node(pr, field->is_shorthand ? "shorthand" : "field", &field->span);
        if (field->attributes) {
            print_attributes(pr, field->attributes);
        }
        identifier(pr, field->name);
        print_expr(pr, field->value);
        if (field->default_value) {
            print_expr(pr, field->default_value);
        }
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_keywords(Printer *pr, const KeywordList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        open_node(pr, "keyword", &list->items[i].span);
        identifier(pr, list->items[i].name);
        print_expr(pr, list->items[i].value);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_field_patterns(Printer *pr, const FieldPatternList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        identifier(pr, list->items[i].name);
    }
    tr_strbuf_text(pr->out, "] [");
    for (uint32_t i = 0; i < list->count; i++) {
        print_pattern(pr, list->items[i].pattern);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_cases(Printer *pr, const MatchCaseList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        open_node(pr, "match_case", NULL);
        print_pattern(pr, list->items[i].pattern);
        print_expr(pr, list->items[i].guard);
        print_block(pr, &list->items[i].body);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_flags(Printer *pr, uint32_t flags) {
    static const char *const names[] = {"async", "fn",   "static", "self", "method",
                                        "proto", "expr", "yield",  "await"};
    tr_strbuf_text(pr->out, " <");
    for (uint32_t i = 0; i < TR_COUNT(names); i++) {
        if (flags & (1u << i)) {
            tr_strbuf_text(pr->out, names[i]);
            tr_strbuf_char(pr->out, ',');
        }
    }
    tr_strbuf_char(pr->out, '>');
}

/* What a function has beyond Python's. */
static void print_fn_extras(Printer *pr, const FunctionDef *function) {
    if ((function->flags & (FUNCTION_FN | FUNCTION_STATIC)) || function->type_params.count) {
        print_flags(pr, function->flags);
        print_type_params(pr, &function->type_params);
    }
}

static void print_raw(Printer *pr, const RawPython *raw) {
    word(pr, raw->is_async ? "async" : "sync");
    word(pr, raw->is_suite ? "suite" : "braces");
    quoted(pr, raw->text);
}

/* ---- expressions ---- */

static void print_constant(Printer *pr, const Constant *constant) {
    uint64_t bits;
    switch ((ConstantKind)constant->kind) {
    case CONSTANT_NONE:
        word(pr, "None");
        break;
    case CONSTANT_TRUE:
        word(pr, "True");
        break;
    case CONSTANT_FALSE:
        word(pr, "False");
        break;
    case CONSTANT_ELLIPSIS:
        word(pr, "Ellipsis");
        break;
    case CONSTANT_INT:
        tr_strbuf_char(pr->out, ' ');
        if (constant->fits) {
            tr_strbuf_int64(pr->out, constant->value.integer);
        } else {
            tr_strbuf_printf(pr->out, "I%u:", constant->base);
            tr_strbuf_append(pr->out, constant->text.utf8, constant->text.length);
        }
        break;
    case CONSTANT_FLOAT:
    case CONSTANT_IMAGINARY:
        memcpy(&bits, &constant->value.number, sizeof bits);
        word(pr, constant->kind == CONSTANT_FLOAT ? "F" : "J");
        tr_strbuf_hex(pr->out, bits, 16);
        break;
    case CONSTANT_STRING:
        quoted(pr, constant->text);
        break;
    case CONSTANT_BYTES:
        word(pr, "b");
        quoted(pr, constant->text);
        break;
    }
}

static void print_comprehensions(Printer *pr, const ComprehensionList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        const Comprehension *part = &list->items[i];
        open_node(pr, "comprehension", NULL);
        print_expr(pr, part->target);
        print_expr(pr, part->iterable);
        print_exprs(pr, &part->conditions);
        word(pr, part->is_async ? "1" : "0");
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_tauraro_expr(Printer *pr, const Expr *expr) {
    switch ((ExprKind)expr->node.kind) {
    case EXPR_FN_LITERAL:
        print_flags(pr, expr->as.function->flags);
        print_params(pr, &expr->as.function->params);
        print_block(pr, &expr->as.function->body);
        print_expr(pr, expr->as.function->returns);
        break;
    case EXPR_STRUCT_LITERAL:
        print_expr(pr, expr->as.struct_literal.type);
        print_fields(pr, &expr->as.struct_literal.fields);
        break;
    case EXPR_MATCH:
        print_expr(pr, expr->as.match.subject);
        print_cases(pr, &expr->as.match.cases);
        break;
    case EXPR_RAW_PYTHON:
        print_raw(pr, expr->as.raw);
        break;
    case EXPR_RECORD_TYPE:
        print_fields(pr, &expr->as.record);
        break;
    case EXPR_FUNCTION_TYPE:
        print_exprs(pr, &expr->as.function_type.params);
        print_expr(pr, expr->as.function_type.returns);
        break;
    case EXPR_REFERENCE_TYPE:
        if (expr->as.reference.is_mut) {
            word(pr, "mut");
        }
        print_expr(pr, expr->as.reference.type);
        break;
    default:
        break;
    }
}

static void print_expr_fields(Printer *pr, const Expr *expr) {
    switch ((ExprKind)expr->node.kind) {
    case EXPR_BOOL_OP:
        word(pr, expr->op == AST_AND ? "And" : "Or");
        print_exprs(pr, &expr->as.bool_op);
        break;
    case EXPR_NAMED:
        print_expr(pr, expr->as.named.target);
        print_expr(pr, expr->as.named.value);
        break;
    case EXPR_BIN_OP:
        print_expr(pr, expr->as.bin_op.left);
        word(pr, binary_names[expr->op]);
        print_expr(pr, expr->as.bin_op.right);
        break;
    case EXPR_UNARY_OP:
        word(pr, unary_names[expr->op]);
        print_expr(pr, expr->as.operand);
        break;
    case EXPR_LAMBDA:
        print_params(pr, &expr->as.lambda->params);
        print_expr(pr, expr->as.lambda->lambda_body);
        break;
    case EXPR_IF_EXP:
        print_expr(pr, expr->as.if_exp.test);
        print_expr(pr, expr->as.if_exp.body);
        print_expr(pr, expr->as.if_exp.orelse);
        break;
    case EXPR_DICT:
        print_exprs(pr, &expr->as.dict.keys);
        print_exprs(pr, &expr->as.dict.values);
        break;
    case EXPR_SET:
    case EXPR_LIST:
    case EXPR_TUPLE:
        print_exprs(pr, &expr->as.elements);
        break;
    case EXPR_DICT_COMP:
        print_expr(pr, expr->as.comp.element);
        print_expr(pr, expr->as.comp.value);
        print_comprehensions(pr, &expr->as.comp.generators);
        break;
    case EXPR_LIST_COMP:
    case EXPR_SET_COMP:
    case EXPR_GENERATOR_EXP:
        print_expr(pr, expr->as.comp.element);
        print_comprehensions(pr, &expr->as.comp.generators);
        break;
    case EXPR_AWAIT:
    case EXPR_YIELD:
    case EXPR_YIELD_FROM:
    case EXPR_STARRED:
    case EXPR_OPTIONAL_TYPE:
        print_expr(pr, expr->as.operand);
        break;
    case EXPR_COMPARE:
        print_expr(pr, expr->as.compare.left);
        tr_strbuf_text(pr->out, " [");
        for (uint32_t i = 0; i < expr->as.compare.comparators.count; i++) {
            word(pr, compare_names[expr->as.compare.ops[i]]);
        }
        tr_strbuf_char(pr->out, ']');
        print_exprs(pr, &expr->as.compare.comparators);
        break;
    case EXPR_CALL:
        print_expr(pr, expr->as.call.func);
        print_exprs(pr, &expr->as.call.args);
        print_keywords(pr, &expr->as.call.keywords);
        break;
    case EXPR_FORMATTED_VALUE:
        print_expr(pr, expr->as.formatted.value);
        tr_strbuf_char(pr->out, ' ');
        tr_strbuf_int64(pr->out, expr->as.formatted.conversion);
        print_expr(pr, expr->as.formatted.format_spec);
        break;
    case EXPR_JOINED_STR:
        print_exprs(pr, &expr->as.joined);
        break;
    case EXPR_CONSTANT:
        print_constant(pr, &expr->as.constant);
        break;
    case EXPR_ATTRIBUTE:
        print_expr(pr, expr->as.attribute.value);
        identifier(pr, expr->as.attribute.name);
        break;
    case EXPR_SUBSCRIPT:
        print_expr(pr, expr->as.subscript.value);
        print_expr(pr, expr->as.subscript.index);
        break;
    case EXPR_NAME:
        identifier(pr, expr->as.name);
        break;
    case EXPR_SLICE:
        print_expr(pr, expr->as.slice.lower);
        print_expr(pr, expr->as.slice.upper);
        print_expr(pr, expr->as.slice.step);
        break;
    default:
        print_tauraro_expr(pr, expr);
        break;
    }
}

static void print_expr(Printer *pr, const Expr *expr) {
    if (!expr) {
        word(pr, "~");
        return;
    }
    open_node(pr, expr_names[expr->node.kind], &expr->node.span);
    print_expr_fields(pr, expr);
    switch ((ExprKind)expr->node.kind) {
    case EXPR_ATTRIBUTE:
    case EXPR_SUBSCRIPT:
    case EXPR_STARRED:
    case EXPR_NAME:
    case EXPR_LIST:
    case EXPR_TUPLE:
        word(pr, context_names[expr->node.context]);
        break;
    default:
        break;
    }
    close_node(pr);
}

/* ---- patterns ---- */

static void print_patterns(Printer *pr, const PatternList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        print_pattern(pr, list->items[i]);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_pattern(Printer *pr, const Pattern *pattern) {
    if (!pattern) {
        word(pr, "~");
        return;
    }
    open_node(pr, pattern_names[pattern->node.kind], &pattern->node.span);
    switch ((PatternKind)pattern->node.kind) {
    case PATTERN_VALUE:
        print_expr(pr, pattern->as.value);
        break;
    case PATTERN_SINGLETON:
        print_constant(pr, &pattern->as.value->as.constant);
        break;
    case PATTERN_SEQUENCE:
    case PATTERN_OR:
        print_patterns(pr, &pattern->as.patterns);
        break;
    case PATTERN_MAPPING:
        print_exprs(pr, &pattern->as.mapping.keys);
        print_patterns(pr, &pattern->as.mapping.patterns);
        identifier(pr, pattern->as.mapping.rest);
        break;
    case PATTERN_CLASS:
        print_expr(pr, pattern->as.class_.type);
        print_patterns(pr, &pattern->as.class_.patterns);
        print_field_patterns(pr, &pattern->as.class_.keywords);
        break;
    case PATTERN_STAR:
        identifier(pr, pattern->as.star);
        break;
    case PATTERN_AS:
        print_pattern(pr, pattern->as.as.pattern);
        identifier(pr, pattern->as.as.name);
        break;
    case PATTERN_RANGE:
        print_expr(pr, pattern->as.range.low);
        print_expr(pr, pattern->as.range.high);
        word(pr, pattern->as.range.inclusive ? "..=" : "..");
        break;
    case PATTERN_STRUCT:
        print_expr(pr, pattern->as.struct_.type);
        print_field_patterns(pr, &pattern->as.struct_.fields);
        break;
    case PATTERN_KIND_COUNT:
        break;
    }
    close_node(pr);
}

/* ---- statements ---- */

static void print_aliases(Printer *pr, const AliasList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        open_node(pr, "alias", &list->items[i].span);
        identifier(pr, list->items[i].name);
        identifier(pr, list->items[i].asname);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_function(Printer *pr, const FunctionDef *function) {
    identifier(pr, function->name);
    print_fn_extras(pr, function);
    print_params(pr, &function->params);
    if (!(function->flags & FUNCTION_PROTO)) {
        print_block(pr, &function->body);
    }
    print_exprs(pr, &function->decorators);
    print_expr(pr, function->returns);
}

static void print_class(Printer *pr, const ClassDef *class_def) {
    identifier(pr, class_def->name);
    if (class_def->type_params.count) {
        print_type_params(pr, &class_def->type_params);
    }
    print_exprs(pr, &class_def->bases);
    print_keywords(pr, &class_def->keywords);
    print_block(pr, &class_def->body);
    print_exprs(pr, &class_def->decorators);
}

static void print_variants(Printer *pr, const VariantList *list) {
    static const char *const forms[] = {"unit", "tuple", "record", "value"};
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        open_node(pr, forms[list->items[i].form], &list->items[i].span);
        if (list->items[i].attributes) {
            print_attributes(pr, list->items[i].attributes);
        }
        identifier(pr, list->items[i].name);
        print_fields(pr, &list->items[i].fields);
        print_expr(pr, list->items[i].value);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_handlers(Printer *pr, const HandlerList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        open_node(pr, "ExceptHandler", &list->items[i].span);
        print_expr(pr, list->items[i].type);
        identifier(pr, list->items[i].name);
        print_block(pr, &list->items[i].body);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_attributes(Printer *pr, const AttributeList *list) {
    tr_strbuf_text(pr->out, " [");
    for (uint32_t i = 0; i < list->count; i++) {
        const Attribute *item = &list->items[i];
        open_node(pr, "attribute", &item->span);
        identifier(pr, item->name);
        if (item->has_args) {
            print_attributes(pr, &item->args);
        }
        print_expr(pr, item->value);
        close_node(pr);
    }
    tr_strbuf_char(pr->out, ']');
}

static void print_tauraro_stmt(Printer *pr, const Stmt *stmt) {
    switch ((StmtKind)stmt->node.kind) {
    case STMT_LET:
        print_expr(pr, stmt->as.let.target);
        print_expr(pr, stmt->as.let.annotation);
        print_expr(pr, stmt->as.let.value);
        word(pr, stmt->as.let.is_const ? "const" : "let");
        break;
    case STMT_STRUCT:
        identifier(pr, stmt->as.struct_def->name);
        print_type_params(pr, &stmt->as.struct_def->type_params);
        print_fields(pr, &stmt->as.struct_def->fields);
        print_block(pr, &stmt->as.struct_def->body);
        print_exprs(pr, &stmt->as.struct_def->decorators);
        break;
    case STMT_ENUM:
        identifier(pr, stmt->as.enum_def->name);
        print_type_params(pr, &stmt->as.enum_def->type_params);
        print_variants(pr, &stmt->as.enum_def->variants);
        print_block(pr, &stmt->as.enum_def->body);
        print_exprs(pr, &stmt->as.enum_def->decorators);
        break;
    case STMT_DEFER:
        print_expr(pr, stmt->as.defer.call);
        if (!stmt->as.defer.call) {
            print_block(pr, stmt->as.defer.block);
        }
        break;
    case STMT_EXTERN:
        identifier(pr, stmt->as.extern_.library);
        print_stmts(pr, &stmt->as.extern_.body, false);
        break;
    case STMT_IMPORT_PYTHON:
    case STMT_IMPORT_C:
        quoted(pr, stmt->as.import_foreign.path);
        identifier(pr, stmt->as.import_foreign.asname);
        break;
    case STMT_RAW_PYTHON:
        print_raw(pr, stmt->as.raw);
        break;
    case STMT_BLOCK:
        print_block(pr, stmt->as.block);
        break;
    default:
        break;
    }
}

static void print_stmt_fields(Printer *pr, const Stmt *stmt) {
    switch ((StmtKind)stmt->node.kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF:
    case STMT_PROTO:
    case STMT_IMPORT_JS:
        print_function(pr, stmt->as.function);
        break;
    case STMT_CLASS_DEF:
    case STMT_PYTHON_CLASS:
        print_class(pr, stmt->as.class_def);
        break;
    case STMT_RETURN:
    case STMT_EXPR:
        print_expr(pr, stmt->as.value);
        break;
    case STMT_DELETE:
        print_exprs(pr, &stmt->as.targets);
        break;
    case STMT_ASSIGN:
        print_exprs(pr, &stmt->as.assign.targets);
        print_expr(pr, stmt->as.assign.value);
        break;
    case STMT_AUG_ASSIGN:
        print_expr(pr, stmt->as.aug_assign.target);
        word(pr, binary_names[stmt->as.aug_assign.op]);
        print_expr(pr, stmt->as.aug_assign.value);
        break;
    case STMT_ANN_ASSIGN:
        print_expr(pr, stmt->as.ann_assign.target);
        print_expr(pr, stmt->as.ann_assign.annotation);
        print_expr(pr, stmt->as.ann_assign.value);
        word(pr, stmt->as.ann_assign.simple ? "1" : "0");
        break;
    case STMT_FOR:
    case STMT_ASYNC_FOR:
        print_expr(pr, stmt->as.for_.target);
        print_expr(pr, stmt->as.for_.iterable);
        print_block(pr, stmt->as.for_.body);
        print_block(pr, stmt->as.for_.orelse);
        break;
    case STMT_WHILE:
    case STMT_IF:
        print_expr(pr, stmt->as.branch.test);
        print_block(pr, stmt->as.branch.body);
        print_block(pr, stmt->as.branch.orelse);
        break;
    case STMT_WITH:
    case STMT_ASYNC_WITH:
        tr_strbuf_text(pr->out, " [");
        for (uint32_t i = 0; i < stmt->as.with.items.count; i++) {
            open_node(pr, "withitem", NULL);
            print_expr(pr, stmt->as.with.items.items[i].context);
            print_expr(pr, stmt->as.with.items.items[i].target);
            close_node(pr);
        }
        tr_strbuf_char(pr->out, ']');
        print_block(pr, stmt->as.with.body);
        break;
    case STMT_MATCH:
        print_expr(pr, stmt->as.match.subject);
        print_cases(pr, &stmt->as.match.cases);
        break;
    case STMT_RAISE:
        print_expr(pr, stmt->as.raise.exception);
        print_expr(pr, stmt->as.raise.cause);
        break;
    case STMT_TRY:
    case STMT_TRY_STAR:
        print_block(pr, stmt->as.try_.body);
        print_handlers(pr, &stmt->as.try_.handlers);
        print_block(pr, stmt->as.try_.orelse);
        print_block(pr, stmt->as.try_.finalbody);
        break;
    case STMT_ASSERT:
        print_expr(pr, stmt->as.assert_.test);
        print_expr(pr, stmt->as.assert_.message);
        break;
    case STMT_IMPORT:
        print_aliases(pr, &stmt->as.import);
        break;
    case STMT_IMPORT_FROM:
        identifier(pr, stmt->as.import_from.module);
        print_aliases(pr, &stmt->as.import_from.names);
        tr_strbuf_char(pr->out, ' ');
        tr_strbuf_int64(pr->out, stmt->as.import_from.level);
        break;
    case STMT_GLOBAL:
    case STMT_NONLOCAL:
        tr_strbuf_text(pr->out, " [");
        for (uint32_t i = 0; i < stmt->as.names.count; i++) {
            identifier(pr, stmt->as.names.items[i]);
        }
        tr_strbuf_char(pr->out, ']');
        break;
    default:
        print_tauraro_stmt(pr, stmt);
        break;
    }
}

static void print_stmt(Printer *pr, const Stmt *stmt) {
    open_node(pr, stmt_names[stmt->node.kind], &stmt->node.span);
    if (stmt->attributes) {
        print_attributes(pr, stmt->attributes);
    }
    if (stmt->node.flags & NODE_EXPORT) {
        word(pr, "export");
    }
    print_stmt_fields(pr, stmt);
    close_node(pr);
}

void tr_ast_print(const Module *module, bool positions, StrBuf *out) {
    Printer printer = {out, positions};
    tr_strbuf_text(out, "(Module");
    print_stmts(&printer, &module->body, false);
    tr_strbuf_text(out, ")\n");
}
