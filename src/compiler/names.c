/* Small services of the compiler: names, pointer maps, memory, diagnostics, attributes.
 *
 * Names are compared by address everywhere in the compiler, so that one table makes them unique by
 * contents: the parser's texts are unique only per parse, and mangled names (`_C__x`) and hidden
 * ones (`.0`, `[T]`) are made here. */
#include "compiler/scope.h"

#include "objects/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void *tr_compile_alloc(Compiler *c, size_t size) {
    void *p = tr_arena_calloc(&c->arena, size);
    if (!p) {
        c->no_memory = true;
    }
    return p;
}

void tr_compile_error(Compiler *c, Span span, const char *code, const char *format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    /* Copies of a finally block would repeat their errors. */
    for (uint32_t i = 0; i < c->diagnostics->count; i++) {
        const Diagnostic *d = &c->diagnostics->items[i];
        if (d->severity == DIAG_ERROR && d->span.line == span.line &&
            d->span.column == span.column && strcmp(d->message, text) == 0) {
            return;
        }
    }
    tr_diag_add(c->diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, code, span, "%s", text);
}

void tr_compile_warning(Compiler *c, Span span, const char *code, const char *format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    for (uint32_t i = 0; i < c->diagnostics->count; i++) {
        const Diagnostic *d = &c->diagnostics->items[i];
        if (d->span.line == span.line && d->span.column == span.column &&
            strcmp(d->message, text) == 0) {
            return;
        }
    }
    tr_diag_add(c->diagnostics, DIAG_WARNING, DIAG_SYNTAX_WARNING, code, span, "%s", text);
}

/* ---- names
 * -------------------------------------------------------------------------------------------------------
 */

static uint32_t hash_text(const char *utf8, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (uint8_t)utf8[i]) * 16777619u;
    }
    return hash;
}

static bool grow_names(Compiler *c) {
    uint32_t size = c->name_table_size ? c->name_table_size * 2 : 256;
    Name **table = tr_compile_alloc(c, size * sizeof *table);
    if (!table) {
        return false;
    }
    for (Name *name = c->all_names; name; name = name->all) {
        Name **slot = &table[name->hash & (size - 1)];
        name->next = *slot;
        *slot = name;
    }
    c->name_table = table;
    c->name_table_size = size;
    return true;
}

Name *tr_name(Compiler *c, const char *utf8, size_t length) {
    if (c->name_count >= c->name_table_size && !grow_names(c)) {
        return NULL;
    }
    uint32_t hash = hash_text(utf8, length);
    Name **slot = &c->name_table[hash & (c->name_table_size - 1)];
    for (Name *name = *slot; name; name = name->next) {
        if (name->hash == hash && name->length == length && memcmp(name->utf8, utf8, length) == 0) {
            return name;
        }
    }
    Name *name = tr_compile_alloc(c, sizeof *name);
    char *copy = name ? tr_arena_copy(&c->arena, utf8, length) : NULL;
    if (!copy) {
        c->no_memory = true;
        return NULL;
    }
    *name = (Name){
        .utf8 = copy, .length = (uint32_t)length, .hash = hash, .next = *slot, .all = c->all_names};
    *slot = name;
    c->all_names = name;
    c->name_count++;
    return name;
}

Name *tr_name_cstr(Compiler *c, const char *text) {
    return tr_name(c, text, strlen(text));
}

StrObject *tr_name_string(Compiler *c, Name *name) {
    if (!name) {
        c->no_memory = true;
        return NULL;
    }
    if (!name->string && !c->failed) {
        name->string = tr_str_intern(c->vm, name->utf8, name->length);
        if (!name->string) {
            c->failed = true;
        }
    }
    return name->string;
}

void tr_names_free(Compiler *c) {
    for (Name *name = c->all_names; name; name = name->all) {
        tr_object_release(c->vm, name->string);
        name->string = NULL;
    }
}

/* `__x` inside class C becomes `_C__x` (leading underscores of C dropped), unless it ends in two
 * underscores or holds a dot. */
Name *tr_name_mangled(Compiler *c, const Unit *unit, Text text) {
    const Name *class_name = unit ? unit->class_name : NULL;
    if (class_name && text.length > 2 && text.utf8[0] == '_' && text.utf8[1] == '_' &&
        !(text.utf8[text.length - 1] == '_' && text.utf8[text.length - 2] == '_') &&
        !memchr(text.utf8, '.', text.length)) {
        const char *prefix = class_name->utf8;
        size_t length = class_name->length;
        while (length && *prefix == '_') {
            prefix++;
            length--;
        }
        if (length) {
            size_t total = 1 + length + text.length;
            char *mangled = tr_compile_alloc(c, total + 1);
            if (!mangled) {
                return NULL;
            }
            mangled[0] = '_';
            memcpy(mangled + 1, prefix, length);
            memcpy(mangled + 1 + length, text.utf8, text.length);
            return tr_name(c, mangled, total);
        }
    }
    return tr_name(c, text.utf8, text.length);
}

Name *tr_type_param_name(Compiler *c, Text name) {
    char *text = tr_compile_alloc(c, name.length + 3);
    if (!text) {
        return NULL;
    }
    text[0] = '[';
    memcpy(text + 1, name.utf8, name.length);
    text[name.length + 1] = ']';
    return tr_name(c, text, name.length + 2);
}

/* ---- maps keyed by address
 * --------------------------------------------------------------------------------------- */

static uint32_t hash_pointer(const void *key) {
    uint64_t bits = (uint64_t)(uintptr_t)key;
    return (uint32_t)((bits >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

bool tr_map_set(Compiler *c, PointerMap *map, const void *key, void *value) {
    if (map->count * 4 >= map->capacity * 3) {
        uint32_t capacity = map->capacity ? map->capacity * 2 : 64;
        PointerMap bigger = {.capacity = capacity};
        bigger.keys = tr_compile_alloc(c, capacity * sizeof *bigger.keys);
        bigger.values = tr_compile_alloc(c, capacity * sizeof *bigger.values);
        if (!bigger.keys || !bigger.values) {
            return false;
        }
        for (uint32_t i = 0; i < map->capacity; i++) {
            if (map->keys[i] && !tr_map_set(c, &bigger, map->keys[i], map->values[i])) {
                return false;
            }
        }
        *map = bigger;
    }
    uint32_t i = hash_pointer(key) & (map->capacity - 1);
    while (map->keys[i] && map->keys[i] != key) {
        i = (i + 1) & (map->capacity - 1);
    }
    map->count += !map->keys[i];
    map->keys[i] = key;
    map->values[i] = value;
    return true;
}

void *tr_map_get(const PointerMap *map, const void *key) {
    if (map->capacity == 0) {
        return NULL;
    }
    uint32_t i = hash_pointer(key) & (map->capacity - 1);
    while (map->keys[i]) {
        if (map->keys[i] == key) {
            return map->values[i];
        }
        i = (i + 1) & (map->capacity - 1);
    }
    return NULL;
}

/* ---- attributes
 * --------------------------------------------------------------------------------------------------
 */

#if defined(__linux__)
#define CFG_OS "linux"
#elif defined(__APPLE__)
#define CFG_OS "macos"
#elif defined(_WIN32)
#define CFG_OS "windows"
#else
#define CFG_OS "wasi"
#endif
#if defined(__x86_64__)
#define CFG_ARCH "x86_64"
#elif defined(__aarch64__)
#define CFG_ARCH "aarch64"
#elif defined(__wasm__)
#define CFG_ARCH "wasm32"
#else
#define CFG_ARCH "unknown"
#endif

/* The features this build has, for cfg(feature = "..."). */
static const char *const features[] = {"interpreter"};

static bool cfg_pair(Compiler *c, Text name, Text value, Span span) {
    if (tr_text_is(name, "target_os")) {
        return tr_text_is(value, CFG_OS);
    }
    if (tr_text_is(name, "target_arch")) {
        return tr_text_is(value, CFG_ARCH);
    }
    if (tr_text_is(name, "target_family")) {
        return tr_text_is(value, TR_WASM ? "wasm" : "unix");
    }
    if (tr_text_is(name, "backend")) {
        return tr_text_is(value, "interpreter") || tr_text_is(value, "vm");
    }
    if (tr_text_is(name, "feature")) {
        for (size_t i = 0; i < TR_COUNT(features); i++) {
            if (tr_text_is(value, features[i])) {
                return true;
            }
        }
        return false;
    }
    tr_compile_error(c, span, "cfg", "unknown cfg condition '%s'", name.utf8 ? name.utf8 : "?");
    return false;
}

static bool cfg_holds(Compiler *c, const Attribute *a) {
    if (tr_text_is(a->name, "not")) {
        if (a->args.count != 1) {
            tr_compile_error(c, a->span, "cfg", "cfg(not(...)) takes one condition");
            return false;
        }
        return !cfg_holds(c, &a->args.items[0]);
    }
    if (tr_text_is(a->name, "all") || tr_text_is(a->name, "any")) {
        bool all = tr_text_is(a->name, "all");
        for (uint32_t i = 0; i < a->args.count; i++) {
            if (cfg_holds(c, &a->args.items[i]) != all) {
                return !all;
            }
        }
        return all;
    }
    if (a->value) {
        Text value = {0};
        if (a->value->node.kind == EXPR_CONSTANT && a->value->as.constant.kind == CONSTANT_STRING) {
            value = a->value->as.constant.text;
        }
        return cfg_pair(c, a->name, value, a->span);
    }
    if (tr_text_is(a->name, "test")) {
        return c->options->cfg_test;
    }
    if (tr_text_is(a->name, "debug") || tr_text_is(a->name, "debug_assertions")) {
        return !c->options->no_optimize;
    }
    if (tr_text_is(a->name, CFG_OS) || tr_text_is(a->name, TR_WASM ? "wasm" : "unix")) {
        return true;
    }
    if (tr_text_is(a->name, "windows") || tr_text_is(a->name, "unix") ||
        tr_text_is(a->name, "linux") || tr_text_is(a->name, "macos") ||
        tr_text_is(a->name, "wasm") || tr_text_is(a->name, "backend")) {
        return false;
    }
    tr_compile_error(c, a->span, "cfg", "unknown cfg condition '%s'",
                     a->name.utf8 ? a->name.utf8 : "?");
    return false;
}

/* `@cfg(...)` spelled as a decorator: the same conditions as expressions. */
static bool cfg_expr_holds(Compiler *c, const Expr *e) {
    if (e->node.kind == EXPR_NAME) {
        Attribute a = {.name = e->as.name, .span = e->node.span};
        return cfg_holds(c, &a);
    }
    if (e->node.kind == EXPR_CALL && e->as.call.func->node.kind == EXPR_NAME) {
        Text name = e->as.call.func->as.name;
        bool is_not = tr_text_is(name, "not_");
        bool is_all = tr_text_is(name, "all");
        if (is_not && e->as.call.args.count == 1) {
            return !cfg_expr_holds(c, e->as.call.args.items[0]);
        }
        for (uint32_t i = 0; i < e->as.call.args.count; i++) {
            if (cfg_expr_holds(c, e->as.call.args.items[i]) != is_all) {
                return !is_all;
            }
        }
        return is_all;
    }
    if (e->node.kind == EXPR_UNARY_OP && e->op == AST_NOT) {
        return !cfg_expr_holds(c, e->as.operand);
    }
    tr_compile_error(c, e->node.span, "cfg", "not a cfg condition");
    return false;
}

static bool decorators_enabled(Compiler *c, const ExprList *decorators) {
    for (uint32_t i = 0; i < decorators->count; i++) {
        const Expr *d = decorators->items[i];
        if (d->node.kind != EXPR_CALL || d->as.call.func->node.kind != EXPR_NAME ||
            !tr_text_is(d->as.call.func->as.name, "cfg")) {
            continue;
        }
        for (uint32_t k = 0; k < d->as.call.args.count; k++) {
            if (!cfg_expr_holds(c, d->as.call.args.items[k])) {
                return false;
            }
        }
        for (uint32_t k = 0; k < d->as.call.keywords.count; k++) {
            const Keyword *keyword = &d->as.call.keywords.items[k];
            if (keyword->value->node.kind != EXPR_CONSTANT ||
                !cfg_pair(c, keyword->name, keyword->value->as.constant.text, keyword->span)) {
                return false;
            }
        }
    }
    return true;
}

bool tr_stmt_enabled(Compiler *c, const Stmt *stmt) {
    if (stmt->attributes) {
        for (uint32_t i = 0; i < stmt->attributes->count; i++) {
            const Attribute *a = &stmt->attributes->items[i];
            if (!tr_text_is(a->name, "cfg")) {
                continue;
            }
            for (uint32_t k = 0; k < a->args.count; k++) {
                if (!cfg_holds(c, &a->args.items[k])) {
                    return false;
                }
            }
        }
    }
    switch (stmt->node.kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF:
        return stmt->as.function->decorators.count == 0 ||
               decorators_enabled(c, &stmt->as.function->decorators);
    case STMT_CLASS_DEF:
        return decorators_enabled(c, &stmt->as.class_def->decorators);
    default:
        return true;
    }
}

const Attribute *tr_find_attribute(const Stmt *stmt, const char *name) {
    for (uint32_t i = 0; stmt->attributes && i < stmt->attributes->count; i++) {
        if (tr_text_is(stmt->attributes->items[i].name, name)) {
            return &stmt->attributes->items[i];
        }
    }
    return NULL;
}

bool tr_function_has_decorator(const FunctionDef *f, const char *name) {
    for (uint32_t i = 0; i < f->decorators.count; i++) {
        const Expr *d = f->decorators.items[i];
        if (d->node.kind == EXPR_CALL) {
            d = d->as.call.func;
        }
        if (d->node.kind == EXPR_NAME && tr_text_is(d->as.name, name)) {
            return true;
        }
    }
    return false;
}

bool tr_decorator_is_attribute(const Expr *decorator, bool is_fn) {
    const Expr *head = decorator->node.kind == EXPR_CALL ? decorator->as.call.func : decorator;
    if (head->node.kind != EXPR_NAME) {
        return false;
    }
    if (tr_text_is(head->as.name, "cfg")) {
        return decorator != head;
    }
    return is_fn && (tr_text_is(head->as.name, "test") || tr_text_is(head->as.name, "ignore") ||
                     tr_text_is(head->as.name, "should_panic"));
}
