/* `tauraro check FILE...`: reports errors and warnings without running anything.
 *
 * Text goes to standard error in the form of the run-time error report, JSON (--format=json) to
 * standard output, one object per line. The status is 1 if any file has an error. */
#include "cli/cli.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "compiler/compile.h"
#include "runtime/runtime.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool read_file(const char *path, StrBuf *out) {
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    if (!file) {
        return false;
    }
    char block[4096];
    size_t n;
    while ((n = fread(block, 1, sizeof block, file)) > 0) {
        tr_strbuf_append(out, block, n);
    }
    bool ok = !ferror(file) && tr_strbuf_ok(out);
    if (file != stdin) {
        fclose(file);
    }
    return ok;
}

static int check_file(VM *vm, const char *path, const CompileOptions *base, DiagFormat format) {
    StrBuf source = {0};
    if (!read_file(path, &source)) {
        fprintf(stderr, "Error: cannot read '%s': %s\n", path, strerror(errno));
        tr_strbuf_free(&source);
        return 1;
    }
    CompileOptions options = *base;
    options.filename = path;
    char *text;
    uint32_t errors;
    bool colors = format == DIAG_TEXT && isatty(STDERR_FILENO);
    bool ok = tr_check(vm, tr_strbuf_cstr(&source), source.size, &options, format, colors, &text,
                       &errors);
    tr_strbuf_free(&source);
    if (!ok) {
        (void)tr_report_exit(vm);
        return 1;
    }
    fputs(text, format == DIAG_JSON ? stdout : stderr);
    tr_free(text);
    return errors ? 1 : 0;
}

int tr_cli_check(CommandLine *line) {
    VMOptions vm_options = {.program = line->program};
    CompileOptions options = {.mode = COMPILE_EXEC, .top_level_await = true};
    DiagFormat format = DIAG_TEXT;
    int files = 0, status = 0;
    for (int i = 0; i < line->argc; i++) {
        const char *word = line->argv[i];
        if (strcmp(word, "--format=json") == 0) {
            format = DIAG_JSON;
        } else if (strcmp(word, "--format=text") == 0) {
            format = DIAG_TEXT;
        } else if (strcmp(word, "--strict-types") == 0) {
            options.strict_types = true;
        } else if (strcmp(word, "--test") == 0) {
            options.cfg_test = true;
        } else if (strncmp(word, "--style=", 8) == 0) {
            options.style = word + 8;
        } else if (word[0] == '-' && word[1]) {
            fprintf(stderr, "Error: unknown option '%s' (see tauraro --help)\n", word);
            return 2;
        } else {
            files++;
        }
    }
    if (!files) {
        fprintf(stderr, "Error: check needs a file (see tauraro --help)\n");
        return 2;
    }
    VM *vm = tr_vm_new(&vm_options);
    if (!vm) {
        fprintf(stderr, "Error: MemoryError: cannot start\n");
        return 1;
    }
    for (int i = 0; i < line->argc; i++) {
        if (line->argv[i][0] != '-' || !line->argv[i][1]) {
            status |= check_file(vm, line->argv[i], &options, format);
        }
    }
    (void)tr_vm_free(vm);
    return status;
}
