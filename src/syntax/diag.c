/* See diag.h. Texts live in the list's own arena. Rendering finds lines in the source by scanning
 * for newlines (all three kinds), once per diagnostic; columns are bytes in the source and are
 * turned into terminal columns for the carets. */
#include "syntax/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/unicode.h"
#include "base/utf8.h"

void tr_diag_init(Diagnostics *diagnostics) {
    memset(diagnostics, 0, sizeof *diagnostics);
    tr_arena_init(&diagnostics->arena);
}

void tr_diag_free(Diagnostics *diagnostics) {
    tr_arena_free(&diagnostics->arena);
    tr_free(diagnostics->items);
    tr_diag_init(diagnostics);
}

static const char *format_text(Diagnostics *diagnostics, const char *format, va_list arguments) {
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = length < 0 ? NULL : tr_arena_alloc(&diagnostics->arena, (size_t)length + 1);
    if (!text) {
        diagnostics->out_of_memory = true;
        return NULL;
    }
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

Diagnostic *tr_diag_add(Diagnostics *diagnostics, DiagSeverity severity, DiagClass class_,
                        const char *code, Span span, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *message = format_text(diagnostics, format, arguments);
    va_end(arguments);
    if (!message) {
        return NULL;
    }
    if (diagnostics->count == diagnostics->capacity) {
        uint32_t capacity = diagnostics->capacity ? diagnostics->capacity * 2 : 8;
        Diagnostic *items = tr_realloc_array(diagnostics->items, capacity, sizeof *items);
        if (!items) {
            diagnostics->out_of_memory = true;
            return NULL;
        }
        diagnostics->items = items;
        diagnostics->capacity = capacity;
    }
    Diagnostic *diagnostic = &diagnostics->items[diagnostics->count++];
    *diagnostic = (Diagnostic){
        .severity = severity, .class_ = class_, .code = code, .message = message, .span = span};
    diagnostics->error_count += severity == DIAG_ERROR;
    return diagnostic;
}

void tr_diag_hint(Diagnostics *diagnostics, Diagnostic *diagnostic, const char *format, ...) {
    if (diagnostic) {
        va_list arguments;
        va_start(arguments, format);
        diagnostic->hint = format_text(diagnostics, format, arguments);
        va_end(arguments);
    }
}

void tr_diag_note(Diagnostics *diagnostics, Diagnostic *diagnostic, Span span, const char *format,
                  ...) {
    if (diagnostic) {
        va_list arguments;
        va_start(arguments, format);
        diagnostic->note = format_text(diagnostics, format, arguments);
        diagnostic->note_span = span;
        va_end(arguments);
    }
}

const char *tr_diag_class_name(DiagClass class_) {
    static const char *const names[] = {[DIAG_SYNTAX_ERROR] = "SyntaxError",
                                        [DIAG_INDENTATION_ERROR] = "IndentationError",
                                        [DIAG_TAB_ERROR] = "TabError",
                                        [DIAG_SYNTAX_WARNING] = "SyntaxWarning",
                                        [DIAG_DEPRECATION_WARNING] = "DeprecationWarning"};
    return names[class_];
}

/* ---- source lines ---- */

typedef struct Line {
    const char *text;
    size_t length;
} Line;

/* Line number `number` (from 1) without its newline; length 0 if there is none. */
static Line find_line(const DiagRenderOptions *options, uint32_t number) {
    Line none = {"", 0};
    if (!options->source || number == 0) {
        return none;
    }
    const char *p = options->source;
    const char *end = p + options->source_length;
    for (uint32_t line = 1; p <= end; line++) {
        const char *stop = p;
        while (stop < end && *stop != '\n' && *stop != '\r') {
            stop++;
        }
        if (line == number) {
            return (Line){p, (size_t)(stop - p)};
        }
        if (stop >= end) {
            break;
        }
        p = stop + (*stop == '\r' && stop + 1 < end && stop[1] == '\n' ? 2 : 1);
    }
    return none;
}

/* ---- text ---- */

typedef struct Renderer {
    StrBuf out;
    const DiagRenderOptions *options;
} Renderer;

#define TR_STYLE_BOLD "\033[1m"
#define TR_STYLE_RED "\033[1;31m"
#define TR_STYLE_YELLOW "\033[1;33m"
#define TR_STYLE_BLUE "\033[1;34m"
#define TR_STYLE_OFF "\033[0m"

static void style(Renderer *renderer, const char *escape) {
    if (renderer->options->colors) {
        tr_strbuf_text(&renderer->out, escape);
    }
}

/* The excerpt: the line, tabs as blanks, and carets under the span's part of it. */
static void render_excerpt(Renderer *renderer, Span span, const char *escape) {
    Line line = find_line(renderer->options, span.line);
    if (!renderer->options->source || (line.length == 0 && span.line == 0)) {
        return;
    }
    StrBuf *out = &renderer->out;
    char number[16];
    int digits = snprintf(number, sizeof number, "%u", span.line);
    style(renderer, TR_STYLE_BLUE);
    tr_strbuf_printf(out, " %s | ", number);
    style(renderer, TR_STYLE_OFF);
    size_t end = span.end_line > span.line ? line.length : span.end_column;
    size_t start = TR_MIN((size_t)span.column, line.length);
    uint32_t before = 0;
    uint32_t under = 0;
    for (size_t i = 0; i < line.length;) {
        size_t width = 1;
        uint32_t c = tr_utf8_decode_checked(line.text + i, line.length - i, &width);
        uint32_t columns = 1;
        if (c == '\t') {
            tr_strbuf_text(out, "    ");
            columns = 4;
        } else if (c < 0x20 || c == 0x7F || c == UINT32_MAX) {
            tr_strbuf_char(out, '?');
        } else {
            columns = tr_unicode_columns(c);
            tr_strbuf_append(out, line.text + i, width);
        }
        if (i < start) {
            before += columns;
        } else if (i < end) {
            under += columns;
        }
        i += width;
    }
    tr_strbuf_char(out, '\n');
    tr_strbuf_fill(out, ' ', (size_t)digits + 1);
    style(renderer, TR_STYLE_BLUE);
    tr_strbuf_text(out, " | ");
    tr_strbuf_fill(out, ' ', before);
    style(renderer, escape);
    tr_strbuf_fill(out, '^', TR_MAX(under, 1u));
    style(renderer, TR_STYLE_OFF);
    tr_strbuf_char(out, '\n');
}

/* Columns are shown counting characters from 1. */
static uint32_t shown_column(const Renderer *renderer, Span span) {
    Line line = find_line(renderer->options, span.line);
    uint32_t column = 1;
    for (size_t i = 0; i < span.column; i++) {
        column += i >= line.length || !tr_utf8_is_continuation(line.text[i]);
    }
    return column;
}

static void render_place(Renderer *renderer, Span span) {
    const char *filename = renderer->options->filename ? renderer->options->filename : "<string>";
    tr_strbuf_printf(&renderer->out, "%s:%u:%u: ", filename, span.line,
                     shown_column(renderer, span));
}

static void render_text(Renderer *renderer, const Diagnostic *item) {
    StrBuf *out = &renderer->out;
    const char *escape = item->severity == DIAG_ERROR     ? TR_STYLE_RED
                         : item->severity == DIAG_WARNING ? TR_STYLE_YELLOW
                                                          : TR_STYLE_BLUE;
    style(renderer, TR_STYLE_BOLD);
    render_place(renderer, item->span);
    style(renderer, TR_STYLE_OFF);
    style(renderer, escape);
    tr_strbuf_text(out, item->severity == DIAG_NOTE ? "note" : tr_diag_class_name(item->class_));
    style(renderer, TR_STYLE_OFF);
    tr_strbuf_printf(out, ": %s\n", item->message);
    render_excerpt(renderer, item->span, escape);
    if (item->note) {
        render_place(renderer, item->note_span);
        style(renderer, TR_STYLE_BLUE);
        tr_strbuf_text(out, "note");
        style(renderer, TR_STYLE_OFF);
        tr_strbuf_printf(out, ": %s\n", item->note);
        render_excerpt(renderer, item->note_span, TR_STYLE_BLUE);
    }
    if (item->hint) {
        style(renderer, TR_STYLE_BOLD);
        tr_strbuf_text(out, "  hint: ");
        style(renderer, TR_STYLE_OFF);
        tr_strbuf_printf(out, "%s\n", item->hint);
    }
}

/* ---- JSON ---- */

static void json_string(StrBuf *out, const char *text) {
    tr_strbuf_char(out, '"');
    for (const char *p = text; *p; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '"' || c == '\\') {
            tr_strbuf_char(out, '\\');
            tr_strbuf_char(out, (char)c);
        } else if (c == '\n') {
            tr_strbuf_text(out, "\\n");
        } else if (c < 0x20) {
            tr_strbuf_text(out, "\\u");
            tr_strbuf_hex(out, c, 4);
        } else {
            tr_strbuf_char(out, (char)c);
        }
    }
    tr_strbuf_char(out, '"');
}

static void json_span(const Renderer *renderer, StrBuf *out, Span span) {
    tr_strbuf_printf(out, "\"line\": %u, \"column\": %u, \"end_line\": %u, \"end_column\": %u",
                     span.line, shown_column(renderer, span), span.end_line,
                     shown_column(renderer, (Span){span.end_line, span.end_column, 0, 0}));
}

static void render_json(Renderer *renderer, const Diagnostic *item) {
    static const char *const severities[] = {"error", "warning", "note"};
    StrBuf *out = &renderer->out;
    tr_strbuf_text(out, "{\"file\": ");
    json_string(out, renderer->options->filename ? renderer->options->filename : "<string>");
    tr_strbuf_text(out, ", ");
    json_span(renderer, out, item->span);
    tr_strbuf_printf(out, ", \"severity\": \"%s\", \"class\": \"%s\", \"code\": ",
                     severities[item->severity], tr_diag_class_name(item->class_));
    json_string(out, item->code);
    tr_strbuf_text(out, ", \"message\": ");
    json_string(out, item->message);
    if (item->hint) {
        tr_strbuf_text(out, ", \"hint\": ");
        json_string(out, item->hint);
    }
    if (item->note) {
        tr_strbuf_text(out, ", \"note\": {\"message\": ");
        json_string(out, item->note);
        tr_strbuf_text(out, ", ");
        json_span(renderer, out, item->note_span);
        tr_strbuf_char(out, '}');
    }
    tr_strbuf_text(out, "}\n");
}

/* ---- all of them ---- */

static bool comes_before(const Diagnostic *a, const Diagnostic *b) {
    return a->span.line != b->span.line ? a->span.line < b->span.line
                                        : a->span.column < b->span.column;
}

char *tr_diag_render(const Diagnostics *diagnostics, const DiagRenderOptions *options,
                     size_t *length) {
    uint32_t count = diagnostics->count;
    const Diagnostic **order = tr_malloc((count + 1) * sizeof *order);
    if (!order) {
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++) { /* insertion sort: nearly sorted, and there are few */
        uint32_t place = i;
        while (place > 0 && comes_before(&diagnostics->items[i], order[place - 1])) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = &diagnostics->items[i];
    }
    Renderer renderer = {.options = options};
    for (uint32_t i = 0; i < count; i++) {
        if (options->format == DIAG_JSON) {
            render_json(&renderer, order[i]);
        } else {
            render_text(&renderer, order[i]);
        }
    }
    tr_free(order);
    tr_strbuf_append(&renderer.out, "", 0);
    if (count == 0) {
        tr_strbuf_reserve(&renderer.out, 1);
    }
    return tr_strbuf_take(&renderer.out, length);
}
