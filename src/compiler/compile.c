/* From source text to a code object: parse, analyse scopes, emit, verify; and from diagnostics to
 * SyntaxError.
 *
 * One arena holds the tree and everything the compiler makes of it; it is freed at the end, so that
 * failing at any point leaks nothing but what the code objects own, and those are released. Debug
 * builds verify what was emitted. */
#include "compiler/compile.h"

#include "compiler/emit.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"

#include <stdio.h>
#include <string.h>

/* ---- diagnostics to exceptions
 * ----------------------------------------------------------------------------------- */

typedef struct Line {
    const char *start;
    size_t size;
} Line;

static Line line_of(const char *source, size_t size, uint32_t number) {
    const char *p = source, *end = source + size;
    for (uint32_t at = 1; at < number && p < end; p++) {
        if (*p == '\n' || (*p == '\r' && !(p + 1 < end && p[1] == '\n'))) {
            at++;
        }
    }
    const char *stop = p;
    while (stop < end && *stop != '\n' && *stop != '\r') {
        stop++;
    }
    return (Line){p, (size_t)(stop - p)};
}

/* Characters, counted from 1, before byte `column` of the line. */
static int64_t character_offset(Line line, uint32_t column) {
    return (int64_t)tr_utf8_count(line.start, TR_MIN((size_t)column, line.size)) + 1;
}

static TypeObject *class_of(VM *vm, DiagClass class_) {
    switch (class_) {
    case DIAG_INDENTATION_ERROR:
        return vm->exc.IndentationError;
    case DIAG_TAB_ERROR:
        return vm->exc.TabError;
    case DIAG_SYNTAX_WARNING:
        return vm->exc.SyntaxWarning;
    case DIAG_DEPRECATION_WARNING:
        return vm->exc.DeprecationWarning;
    default:
        return vm->exc.SyntaxError;
    }
}

static Value text_or_undef(VM *vm, const char *text, size_t size) {
    if (!tr_wtf8_validate(text, size, NULL)) {
        return tr_str_value(tr_str_decode(vm, text, size, "utf-8", "replace"));
    }
    return tr_str_value(tr_str_new(vm, text, size));
}

/* The line as CPython gives it, newline included. */
static Value line_text(VM *vm, Line line) {
    StrBuf out = {0};
    tr_strbuf_append(&out, line.start, line.size);
    tr_strbuf_char(&out, '\n');
    Value text =
        tr_strbuf_ok(&out) ? text_or_undef(vm, out.data, out.size) : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return text;
}

/* (filename, line, offset, text, end line, end offset), as SyntaxError() takes them. */
static Value details_of(VM *vm, const char *source, size_t size, const char *filename,
                        const Diagnostic *d) {
    Line line = line_of(source, size, d->span.line);
    Line last = line_of(source, size, d->span.end_line);
    StrObject *name = tr_str_from_cstr(vm, filename);
    Value text = line_text(vm, line);
    if (!name || tr_is_undef(text)) {
        tr_object_release(vm, name);
        tr_release(vm, text);
        return tr_undef();
    }
    bool has_line = d->span.line != 0;
    Value details =
        tr_tuple_pack(vm, 6, tr_obj(name), tr_int(d->span.line),
                      tr_int(has_line ? character_offset(line, d->span.column) : 0),
                      has_line ? text : tr_none(), tr_int(d->span.end_line),
                      tr_int(has_line ? character_offset(last, d->span.end_column) : 0));
    tr_object_release(vm, name);
    tr_release(vm, text);
    return details;
}

static bool add_note(VM *vm, ListObject *notes, StrObject *text) {
    bool ok = text && tr_list_append(vm, notes, tr_obj(text));
    tr_object_release(vm, text);
    return ok;
}

static ListObject *notes_of(VM *vm, const Diagnostics *diagnostics, const Diagnostic *first) {
    ListObject *notes = tr_list_new(vm, 4);
    bool ok = notes != NULL;
    if (ok && first->hint) {
        ok = add_note(vm, notes, tr_str_format(vm, "hint: %s", first->hint));
    }
    if (ok && first->note) {
        ok = add_note(vm, notes,
                      tr_str_format(vm, "line %u: %s", first->note_span.line, first->note));
    }
    for (uint32_t i = 0; ok && i < diagnostics->count; i++) {
        const Diagnostic *d = &diagnostics->items[i];
        if (d->severity == DIAG_ERROR && d != first) {
            ok = add_note(vm, notes,
                          tr_str_format(vm, "also line %u: %s", d->span.line, d->message));
        }
    }
    if (!ok) {
        tr_object_release(vm, notes);
        return NULL;
    }
    return notes;
}

static const Diagnostic *first_error(const Diagnostics *diagnostics) {
    const Diagnostic *first = NULL;
    for (uint32_t i = 0; i < diagnostics->count; i++) {
        const Diagnostic *d = &diagnostics->items[i];
        if (d->severity == DIAG_ERROR &&
            (!first || d->span.line < first->span.line ||
             (d->span.line == first->span.line && d->span.column < first->span.column))) {
            first = d;
        }
    }
    return first;
}

void tr_raise_diagnostics(VM *vm, const char *source, size_t size, const char *filename,
                          const Diagnostics *diagnostics) {
    const Diagnostic *d = first_error(diagnostics);
    if (!d) {
        tr_raise_no_memory(vm);
        return;
    }
    Value details = details_of(vm, source, size, filename, d);
    StrObject *message = tr_is_undef(details) ? NULL : tr_str_from_cstr(vm, d->message);
    Value exception = message
                          ? tr_call2(vm, tr_obj(class_of(vm, d->class_)), tr_obj(message), details)
                          : tr_undef();
    tr_object_release(vm, message);
    tr_release(vm, details);
    if (tr_is_undef(exception)) {
        return;
    }
    ListObject *notes = notes_of(vm, diagnostics, d);
    bool ok = notes != NULL;
    if (ok && notes->size) {
        ok = tr_set_attr(vm, exception, vm->name.__notes__, tr_obj(notes));
    }
    tr_object_release(vm, notes);
    if (ok) {
        tr_raise_exception(vm, exception);
    }
    tr_release(vm, exception);
}

/* ---- warnings
 * ----------------------------------------------------------------------------------------------------
 */

/* warnings.warn_explicit(message, category, filename, line) if that module is loaded; else what it
 * would print by default. */
static bool issue_warning(VM *vm, const char *filename, const Diagnostic *d) {
    ValueRef module = tr_undef();
    StrObject *key = tr_str_intern(vm, "warnings", 8);
    if (!key) {
        return false;
    }
    if (vm->modules) {
        module = tr_dict_get_str(vm, vm->modules, key);
    }
    tr_object_release(vm, key);
    StrObject *attribute = tr_str_intern(vm, "warn_explicit", 13);
    if (!attribute) {
        return false;
    }
    Value function = tr_is_undef(module) ? tr_undef() : tr_get_attr_or_undef(vm, module, attribute);
    tr_object_release(vm, attribute);
    if (tr_is_undef(function)) {
        if (tr_error_pending(vm)) {
            return false;
        }
        if (d->class_ != DIAG_DEPRECATION_WARNING) {
            fprintf(stderr, "%s:%u: %s: %s\n", filename, d->span.line,
                    tr_diag_class_name(d->class_), d->message);
        }
        return true;
    }
    StrObject *message = tr_str_from_cstr(vm, d->message),
              *file = message ? tr_str_from_cstr(vm, filename) : NULL;
    Value result = tr_undef();
    if (file) {
        Value args[4] = {tr_obj(message), tr_obj(class_of(vm, d->class_)), tr_obj(file),
                         tr_int(d->span.line)};
        result = tr_call(vm, function, args, 4, NULL);
    }
    tr_object_release(vm, message);
    tr_object_release(vm, file);
    tr_release(vm, function);
    bool ok = !tr_is_undef(result);
    tr_release(vm, result);
    return ok;
}

/* False: an exception is pending. A warning that a filter turned into an exception is a SyntaxError
 * at its place. */
static bool issue_warnings(VM *vm, const char *source, size_t size, const char *filename,
                           Diagnostics *diagnostics) {
    for (uint32_t i = 0; i < diagnostics->count; i++) {
        Diagnostic *d = &diagnostics->items[i];
        if (d->severity != DIAG_WARNING || issue_warning(vm, filename, d)) {
            continue;
        }
        if (tr_error_matches(vm, class_of(vm, d->class_))) {
            tr_error_clear(vm);
            d->severity = DIAG_ERROR;
            d->class_ = DIAG_SYNTAX_ERROR;
            tr_raise_diagnostics(vm, source, size, filename, diagnostics);
        }
        return false;
    }
    return true;
}

/* ---- compiling
 * ---------------------------------------------------------------------------------------------------
 */

static bool set_module_facts(Compiler *c, CodeObject *code) {
    VM *vm = c->vm;
    DictObject *facts = tr_dict_new(vm);
    bool ok = facts && tr_dict_set_cstr(vm, facts, "main", tr_bool(c->main_declared)) &&
              tr_dict_set_cstr(vm, facts, "main_referenced", tr_bool(c->main_referenced)) &&
              tr_dict_set_cstr(vm, facts, "brace", tr_bool(c->module->style == BLOCK_BRACE));
    if (!ok) {
        tr_object_release(vm, facts);
        return false;
    }
    code->extra = tr_obj(facts);
    return true;
}

static CodeObject *emit_module(Compiler *c) {
    VM *vm = c->vm;
    uint32_t flags = CODE_MODULE | (c->module->mode == PARSE_EVAL ? CODE_EVAL : 0u) |
                     (c->module_unit->is_coroutine ? CODE_COROUTINE : 0u);
    Span span = c->module->span;
    span.line = 1;
    span.column = 0;
    CodeObject *code = emit_unit(c, NULL, c->module_unit, "<module>", tr_name_cstr(c, "<module>"),
                                 emit_module_body, c->module, span, flags);
    if (!code) {
        return NULL;
    }
    size_t length;
    const char *doc = docstring_of(&c->module->body, &length);
    if (doc && c->module->mode == PARSE_EXEC) {
        StrObject *text = tr_str_new(vm, doc, length);
        if (!text) {
            tr_object_release(vm, code);
            c->failed = true;
            return NULL;
        }
        code->doc = tr_obj(text);
    }
    if (!set_module_facts(c, code)) {
        tr_object_release(vm, code);
        c->failed = true;
        return NULL;
    }
    return code;
}

static bool prepare(Compiler *c, const char *filename) {
    VM *vm = c->vm;
    c->filename = tr_str_intern(vm, filename, strlen(filename));
    if (!c->filename) {
        return false;
    }
    /* A text without a file is kept for tracebacks. */
    if (filename[0] == '<' && tr_wtf8_validate(c->source, c->source_size, NULL)) {
        StrObject *text = tr_str_new(vm, c->source, c->source_size);
        if (!text) {
            return false;
        }
        c->source_text = tr_obj(text);
    }
    return true;
}

static bool is_blank(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (text[i] != ' ' && text[i] != '\t' && text[i] != '\f') {
            return false;
        }
    }
    return true;
}

CodeObject *tr_compile_with(VM *vm, const char *source, size_t size, const CompileOptions *options,
                            Diagnostics *diagnostics, bool *incomplete) {
    Compiler c = {.vm = vm,
                  .options = options,
                  .diagnostics = diagnostics,
                  .source = source,
                  .source_size = size,
                  .source_text = tr_undef()};
    const char *filename = options->filename ? options->filename : "<string>";
    CodeObject *code = NULL;
    *incomplete = false;
    tr_arena_init(&c.arena);
    ParseOptions parse = {.filename = filename,
                          .mode = options->mode == COMPILE_EVAL     ? PARSE_EVAL
                                  : options->mode == COMPILE_SINGLE ? PARSE_SINGLE
                                                                    : PARSE_EXEC,
                          .tolerate_incomplete = options->incomplete != NULL};
    if (options->style) {
        parse.style = strcmp(options->style, "brace") == 0 ? BLOCK_BRACE : BLOCK_INDENT;
    }
    ParseStatus status = tr_parse(source, size, &parse, &c.arena, diagnostics, &c.module);
    if (status == PARSE_INCOMPLETE) {
        *incomplete = true;
    } else if (status == PARSE_NO_MEMORY) {
        tr_raise_no_memory(vm);
    } else if (status == PARSE_OK) {
        const Stmt *first = c.module->body.count ? c.module->body.items[0] : NULL;
        if (first && first->node.span.line == 1 && first->node.span.column > 0 &&
            parse.mode == PARSE_EXEC && is_blank(source, first->node.span.column)) {
            /* A text may be indented as a whole only if it begins with a line break, as in
             * exec("""...). */
            tr_diag_add(diagnostics, DIAG_ERROR, DIAG_INDENTATION_ERROR, "unexpected-indent",
                        first->node.span, "unexpected indent");
        } else if (prepare(&c, filename)) {
            tr_scope_analyse(&c);
            if (!c.no_memory && !c.failed && diagnostics->error_count == 0) {
                code = emit_module(&c);
            }
            if ((c.no_memory || diagnostics->out_of_memory) && !tr_error_pending(vm)) {
                tr_raise_no_memory(vm);
            }
        }
        if (code && (diagnostics->error_count || tr_error_pending(vm))) {
            tr_object_release(vm, code);
            code = NULL;
        }
    }
    tr_names_free(&c);
    tr_object_release(vm, c.filename);
    tr_release(vm, c.source_text);
    tr_arena_free(&c.arena);
#ifndef NDEBUG
    if (code && !tr_code_verify(vm, code)) {
        tr_object_release(vm, code);
        code = NULL;
    }
#endif
    return code;
}

CodeObject *tr_compile(VM *vm, const char *source, size_t size, const CompileOptions *options) {
    static const CompileOptions defaults = {.mode = COMPILE_EXEC};
    if (!options) {
        options = &defaults;
    }
    const char *filename = options->filename ? options->filename : "<string>";
    Diagnostics diagnostics;
    bool incomplete;
    tr_diag_init(&diagnostics);
    CodeObject *code = tr_compile_with(vm, source, size, options, &diagnostics, &incomplete);
    if (options->incomplete) {
        *options->incomplete = incomplete;
    }
    if (!code && !tr_error_pending(vm)) {
        if (incomplete) {
            tr_diag_add(&diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "incomplete",
                        (Span){1, 0, 1, 0}, "incomplete input");
        }
        tr_raise_diagnostics(vm, source, size, filename, &diagnostics);
    } else if (code && !issue_warnings(vm, source, size, filename, &diagnostics)) {
        tr_object_release(vm, code);
        code = NULL;
    }
    tr_diag_free(&diagnostics);
    return code;
}
