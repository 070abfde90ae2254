/* Diagnostics: what the front end and the compiler have to say about a source text.
 *
 * A Diagnostic carries its Python exception class (SyntaxError, IndentationError, TabError),
 * because Python programs observe it, and what a person wants: a span to underline, a hint, and one
 * related place ("the bracket was opened here"). The list owns its texts. Rendering is separate and
 * is given the source text again; it writes to a buffer, as human-readable text with carets
 * (optionally coloured) or as one JSON object per diagnostic.
 *
 * Adding never fails loudly: without memory the diagnostic is dropped and `out_of_memory` set,
 * which the caller turns into MemoryError. */
#ifndef TR_SYNTAX_DIAG_H
#define TR_SYNTAX_DIAG_H

#include "base/arena.h"
#include "syntax/ast.h"

typedef enum DiagSeverity { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } DiagSeverity;

typedef enum DiagClass {
    DIAG_SYNTAX_ERROR,
    DIAG_INDENTATION_ERROR,
    DIAG_TAB_ERROR,
    DIAG_SYNTAX_WARNING,
    DIAG_DEPRECATION_WARNING,
} DiagClass;

typedef struct Diagnostic {
    DiagSeverity severity;
    DiagClass class_;
    const char *code;    /* a short stable word, static storage: "unclosed-bracket",
                            "return-outside-function", ... */
    const char *message; /* one sentence without a final full stop, CPython's wording where Python
                            has the error */
    Span span;
    const char *hint; /* what to do about it, or NULL */
    const char *note; /* about note_span, or NULL */
    Span note_span;
} Diagnostic;

typedef struct Diagnostics {
    Diagnostic *items;
    uint32_t count, capacity;
    uint32_t error_count;
    bool out_of_memory;
    Arena arena; /* the texts */
} Diagnostics;

void tr_diag_init(Diagnostics *diagnostics);
void tr_diag_free(Diagnostics *diagnostics);

/* Append one. The result (NULL without memory; the functions below accept that) is valid until the
 * next is added. */
Diagnostic *tr_diag_add(Diagnostics *diagnostics, DiagSeverity severity, DiagClass class_,
                        const char *code, Span span, const char *format, ...) TR_PRINTF(6, 7);
void tr_diag_hint(Diagnostics *diagnostics, Diagnostic *diagnostic, const char *format, ...)
    TR_PRINTF(3, 4);
void tr_diag_note(Diagnostics *diagnostics, Diagnostic *diagnostic, Span span, const char *format,
                  ...) TR_PRINTF(4, 5);

/* "SyntaxError", "IndentationError", ... */
const char *tr_diag_class_name(DiagClass class_);

typedef enum DiagFormat { DIAG_TEXT, DIAG_JSON } DiagFormat;

typedef struct DiagRenderOptions {
    const char *filename; /* NULL: "<string>" */
    const char *source;   /* the text that was parsed, or NULL: no excerpt */
    size_t source_length;
    DiagFormat format;
    bool colors; /* ANSI escapes (DIAG_TEXT) */
} DiagRenderOptions;

/* Render all of them, in order of position. The text is allocated with tr_malloc (NUL-terminated,
 * its length in *length if that is not NULL) and is the caller's to tr_free; NULL without memory.
 */
char *tr_diag_render(const Diagnostics *diagnostics, const DiagRenderOptions *options,
                     size_t *length) TR_MUST_CHECK;

#endif
