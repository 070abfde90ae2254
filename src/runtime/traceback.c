/* Printing exceptions: the traceback with source lines and carets, chained exceptions, groups, notes; repeated frames are folded.
 *
 * The last line is `Error: <Class>: <message>` for an exception that ends the program (language.md
 * 12.5); elsewhere it is Python's. The text
 * is built in a buffer with a sticky failure flag, because this runs when things have gone wrong already. */
#include "base/buffer.h"
#include "base/suggest.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/str.h"
#include "runtime/runtime.h"

#include <stdio.h>
#include <string.h>

enum { REPEAT_LIMIT = 3, CHAIN_LIMIT = 50 };

static void add_text(VM *vm, StrBuf *out, Value text) { /* consumes */
    if (tr_is_error(text)) {
        tr_error_clear(vm);
        tr_strbuf_text(out, "<exception str() failed>");
        return;
    }
    tr_strbuf_append(out, tr_as_str(text)->data, tr_as_str(text)->size);
    tr_release(vm, text);
}

/* Line `number` of a source; finds it in the code's own text or on disk. NULL if unknown; *size without line end. */
static char *source_line(const CodeObject *code, uint32_t number, size_t *size, StrBuf *scratch) {
    const char *text = NULL;
    size_t length = 0;
    StrBuf file = {0};
    if (code->source.tag == TAG_STR) {
        text = tr_as_str(code->source)->data;
        length = tr_as_str(code->source)->size;
    } else {
        FILE *stream = fopen(code->filename->data, "rb");
        if (!stream) {
            return NULL;
        }
        char block[4096];
        size_t got;
        while ((got = fread(block, 1, sizeof block, stream)) > 0) {
            tr_strbuf_append(&file, block, got);
        }
        fclose(stream);
        text = file.data;
        length = file.size;
    }
    const char *p = text, *end = text ? text + length : NULL;
    for (uint32_t line = 1; p && line < number; line++) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        p = newline ? newline + 1 : NULL;
    }
    char *found = NULL;
    if (p && p < end) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        size_t n = (size_t)((newline ? newline : end) - p);
        if (n && p[n - 1] == '\r') {
            n--;
        }
        scratch->size = 0;
        tr_strbuf_append(scratch, p, n);
        found = scratch->data;
        *size = n;
    }
    tr_strbuf_free(&file);
    return found;
}

static void add_frame(StrBuf *out, const TracebackObject *t) {
    const CodeObject *code = t->code;
    tr_strbuf_printf(out, "  File \"%s\", line %d, in %s\n", code->filename->data, (int)t->line, code->name->data);
    StrBuf scratch = {0};
    size_t size = 0;
    const char *line = source_line(code, (uint32_t)t->line, &size, &scratch);
    if (line) {
        size_t indent = 0;
        while (indent < size && (line[indent] == ' ' || line[indent] == '\t')) {
            indent++;
        }
        if (indent < size) {
            tr_strbuf_text(out, "    ");
            tr_strbuf_append(out, line + indent, size - indent);
            tr_strbuf_text(out, "\n");
            uint32_t at = (uint32_t)t->instruction;
            if (at < code->insn_count) {
                const Position *p = &code->positions[at];
                size_t from = p->column, to = p->end_line == p->line ? p->end_column : size;
                bool whole = from <= indent && to >= size;
                if (from >= indent && to > from && to <= size && !whole && p->line == (uint32_t)t->line) {
                    tr_strbuf_text(out, "    ");
                    for (size_t i = indent; i < to; i++) {
                        if (((unsigned char)line[i] & 0xc0) == 0x80) {
                            continue; /* one column per code point */
                        }
                        tr_strbuf_append(out, i < from ? " " : "^", 1);
                    }
                    tr_strbuf_text(out, "\n");
                }
            }
        }
    }
    tr_strbuf_free(&scratch);
}

static void add_traceback(StrBuf *out, const TracebackObject *t) {
    const CodeObject *last_code = NULL;
    int32_t last_line = -1;
    int64_t count = 0;
    for (; t; t = t->next) {
        if (t->code == last_code && t->line == last_line) {
            count++;
        } else {
            if (count > REPEAT_LIMIT) {
                tr_strbuf_printf(out, "  [Previous line repeated %lld more time%s]\n", (long long)(count - REPEAT_LIMIT),
                                 count - REPEAT_LIMIT == 1 ? "" : "s");
            }
            last_code = t->code;
            last_line = t->line;
            count = 1;
        }
        if (count <= REPEAT_LIMIT) {
            add_frame(out, t);
        }
    }
    if (count > REPEAT_LIMIT) {
        tr_strbuf_printf(out, "  [Previous line repeated %lld more time%s]\n", (long long)(count - REPEAT_LIMIT),
                         count - REPEAT_LIMIT == 1 ? "" : "s");
    }
}

static void add_class(VM *vm, StrBuf *out, const TypeObject *type) {
    ValueRef module = tr_dict_get_str(vm, type->dict, vm->name.__module__);
    if (tr_is_str(module) && !tr_str_equals_cstr(tr_as_str(module), "builtins") &&
        !tr_str_equals_cstr(tr_as_str(module), "__main__")) {
        tr_strbuf_text(out, tr_as_str(module)->data);
        tr_strbuf_text(out, ".");
    }
    tr_strbuf_text(out, type->qualname->data);
}

static void add_syntax_details(VM *vm, StrBuf *out, ValueRef e) {
    ValueRef file = tr_exception_member(vm, e, "filename"), line = tr_exception_member(vm, e, "lineno");
    ValueRef text = tr_exception_member(vm, e, "text"), offset = tr_exception_member(vm, e, "offset");
    ValueRef end = tr_exception_member(vm, e, "end_offset");
    if (line.tag != TAG_INT) {
        return;
    }
    tr_strbuf_printf(out, "  File \"%s\", line %lld\n", tr_is_str(file) ? tr_as_str(file)->data : "<string>",
                     (long long)line.i);
    if (!tr_is_str(text)) {
        return;
    }
    const char *source = tr_as_str(text)->data;
    size_t size = strcspn(source, "\r\n"), indent = strspn(source, " \t\f");
    if (indent >= size) {
        return;
    }
    tr_strbuf_text(out, "    ");
    tr_strbuf_append(out, source + indent, size - indent);
    tr_strbuf_text(out, "\n");
    if (offset.tag == TAG_INT && offset.i >= 1) {
        size_t from = (size_t)offset.i - 1;
        size_t to = end.tag == TAG_INT && end.i > offset.i ? (size_t)end.i - 1 : from + 1;
        if (from >= indent) {
            tr_strbuf_text(out, "    ");
            for (size_t i = indent; i < to && i < from + 200; i++) {
                tr_strbuf_append(out, i < from ? " " : "^", 1);
            }
            tr_strbuf_text(out, "\n");
        }
    }
}

/* The attribute of the object that is spelled almost like the missing one. */
static void add_attribute_suggestion(VM *vm, StrBuf *out, ValueRef e) {
    ValueRef name = tr_exception_member(vm, e, "name");
    if (!tr_is_str(name)) {
        return;
    }
    Value object = tr_retain(tr_exception_member(vm, e, "obj"));
    bool found;
    Value names = tr_call_special(vm, object, vm->name.__dir__, NULL, 0, &found);
    Value list = tr_is_error(names) ? tr_undef() : tr_list_from(vm, names);
    if (!tr_is_error(list) && tr_list_sort(vm, tr_as_list(list), tr_undef(), false)) {
        Suggestion suggestion;
        tr_suggest_begin(&suggestion, tr_as_str(name)->data, tr_as_str(name)->size);
        for (size_t i = 0; i < tr_as_list(list)->size; i++) {
            ValueRef known = tr_list_at(tr_as_list(list), i);
            if (tr_is_str(known)) {
                tr_suggest_offer(&suggestion, tr_as_str(known)->data, tr_as_str(known)->size);
            }
        }
        if (suggestion.best) {
            tr_strbuf_printf(out, ". Did you mean: '%.*s'?", (int)suggestion.best_length, suggestion.best);
        }
    }
    tr_error_clear(vm);
    tr_release(vm, list);
    tr_release(vm, names);
    tr_release(vm, object);
}

static void add_last_line(VM *vm, StrBuf *out, ValueRef e, bool final) {
    TypeObject *type = tr_type_of(vm, e);
    bool syntax = tr_type_is_subclass(type, vm->exc.SyntaxError);
    if (syntax) {
        add_syntax_details(vm, out, e);
    }
    if (final) {
        tr_strbuf_text(out, "Error: ");
    }
    add_class(vm, out, type);
    Value text;
    if (syntax) {
        text = tr_str(vm, tr_exception_member(vm, e, "msg"));
    } else {
        text = tr_str(vm, e);
    }
    bool empty = !tr_is_error(text) && tr_as_str(text)->size == 0;
    if (!empty) {
        tr_strbuf_text(out, ": ");
        add_text(vm, out, text);
    } else {
        tr_release(vm, text);
    }
    if (tr_type_is_subclass(type, vm->exc.NameError)) {
        ValueRef suggestion = tr_exception_member(vm, e, "suggestion");
        if (tr_is_str(suggestion)) {
            tr_strbuf_printf(out, ". Did you mean: '%s'?", tr_as_str(suggestion)->data);
        }
    } else if (tr_type_is_subclass(type, vm->exc.AttributeError)) {
        add_attribute_suggestion(vm, out, e);
    }
    tr_strbuf_text(out, "\n");
    Value notes = tr_get_attr_or_undef(vm, e, vm->name.__notes__);
    tr_error_clear(vm);
    if (tr_is_list(notes) || tr_is_tuple(notes)) {
        Value list = tr_list_from(vm, notes);
        for (size_t i = 0; !tr_is_error(list) && i < tr_as_list(list)->size; i++) {
            add_text(vm, out, tr_str(vm, tr_list_at(tr_as_list(list), i)));
            tr_strbuf_text(out, "\n");
        }
        tr_release(vm, list);
        tr_error_clear(vm);
    }
    tr_release(vm, notes);
}

static void add_exception(VM *vm, StrBuf *out, ValueRef e, bool final, int depth);

static void add_group_members(VM *vm, StrBuf *out, ValueRef group, int depth) {
    ValueRef members = tr_exception_member(vm, group, "exceptions");
    if (members.tag != TAG_TUPLE) {
        return;
    }
    TupleObject *tuple = tr_as_tuple(members);
    for (size_t i = 0; i < tuple->size && i < 15; i++) {
        tr_strbuf_printf(out, "  %s---------------- %zu ----------------\n", i ? "+" : "+-+", i + 1);
        StrBuf inner = {0};
        add_exception(vm, &inner, tuple->items[i], false, depth + 1);
        const char *p = inner.data, *end = p ? p + inner.size : NULL;
        while (p && p < end) {
            const char *newline = memchr(p, '\n', (size_t)(end - p));
            size_t n = newline ? (size_t)(newline - p) + 1 : (size_t)(end - p);
            tr_strbuf_text(out, "    | ");
            tr_strbuf_append(out, p, n);
            p += n;
        }
        tr_strbuf_free(&inner);
    }
    if (tuple->size > 15) {
        tr_strbuf_printf(out, "    +---------------- ... ----------------\n    | and %zu more exceptions\n", tuple->size - 15);
    }
    tr_strbuf_text(out, "    +------------------------------------\n");
}

static void add_exception(VM *vm, StrBuf *out, ValueRef exception, bool final, int depth) {
    if (depth > CHAIN_LIMIT) {
        tr_strbuf_text(out, "[... more exceptions in the chain]\n");
        return;
    }
    ExceptionObject *e = tr_as_exception(exception);
    if (tr_is_exception(e->cause)) {
        add_exception(vm, out, e->cause, false, depth + 1);
        tr_strbuf_text(
            out, "\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (tr_is_exception(e->context) && !e->suppress_context) {
        add_exception(vm, out, e->context, false, depth + 1);
        tr_strbuf_text(
            out, "\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    bool group = tr_has_type(vm, exception, vm->exc.BaseExceptionGroup);
    if (e->traceback.tag == TAG_OBJECT) {
        tr_strbuf_text(out, group ? "  + Exception Group Traceback (most recent call last):\n"
                                         : "Traceback (most recent call last):\n");
        add_traceback(out, (const TracebackObject *)(void *)e->traceback.o);
    }
    add_last_line(vm, out, exception, final);
    if (group) {
        add_group_members(vm, out, exception, depth);
    }
}

static void write_error(VM *vm, ValueRef exception, bool final) {
    StrBuf out = {0};
    Value pending = tr_error_take(vm);
    fflush(stdout);
    add_exception(vm, &out, exception, final, 0);
    if (out.failed || !out.data) {
        fprintf(stderr, "Error: %s (no memory to describe it)\n", tr_type_name(tr_type_of(vm, exception)));
    } else {
        fwrite(out.data, 1, out.size, stderr);
    }
    fflush(stderr);
    tr_strbuf_free(&out);
    tr_error_restore(vm, pending);
}

void tr_error_print_traceback(VM *vm, ValueRef exception) {
    if (tr_is_exception(exception)) {
        write_error(vm, exception, false);
    }
}

void tr_error_print_pending(VM *vm) {
    Value exception = tr_error_take(vm);
    if (!tr_is_exception(exception)) {
        tr_release(vm, exception);
        return;
    }
    ValueRef hook = tr_sys_get(vm, "excepthook");
    ValueRef original = tr_sys_get(vm, "__excepthook__");
    if (!tr_is_undef(hook) && !tr_is_same(hook, original)) {
        Value traceback = tr_as_exception(exception)->traceback;
        Value args[3] = {tr_obj(tr_type_of(vm, exception)), exception, tr_is_undef(traceback) ? tr_none() : traceback};
        Value result = tr_call(vm, hook, args, 3, NULL);
        if (!tr_is_error(result)) {
            tr_release(vm, result);
            tr_release(vm, exception);
            return;
        }
        fprintf(stderr, "Error in sys.excepthook:\n");
        Value second = tr_error_take(vm);
        write_error(vm, second, false);
        tr_release(vm, second);
        fprintf(stderr, "\nOriginal exception was:\n");
    }
    write_error(vm, exception, true);
    tr_release(vm, exception);
}
