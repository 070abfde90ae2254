/* `tauraro check`: everything that can be said about a program without running it.
 *
 * Parsing and compiling find the errors; what they warn about is reported too. The program is never
 * executed. */
#include "compiler/compile.h"

#include "base/alloc.h"
#include "objects/error.h"

bool tr_check(VM *vm, const char *source, size_t size, const CompileOptions *options,
              DiagFormat format, bool colors, char **text, uint32_t *errors) {
    Diagnostics diagnostics;
    bool incomplete;
    *text = NULL;
    *errors = 0;
    tr_diag_init(&diagnostics);
    CompileOptions lint = *options;
    lint.lint = true;
    CodeObject *code = tr_compile_with(vm, source, size, &lint, &diagnostics, &incomplete);
    bool ok = code || !tr_error_pending(vm);
    tr_object_release(vm, code);
    if (ok && diagnostics.out_of_memory) {
        tr_raise_no_memory(vm);
        ok = false;
    }
    if (ok) {
        DiagRenderOptions render = {.filename = options->filename,
                                    .source = source,
                                    .source_length = size,
                                    .format = format,
                                    .colors = colors};
        *errors = diagnostics.error_count;
        *text = tr_diag_render(&diagnostics, &render, NULL);
        if (!*text) {
            tr_raise_no_memory(vm);
            ok = false;
        }
    }
    tr_diag_free(&diagnostics);
    return ok;
}
