/* `tauraro repl`, and `tauraro` without arguments: reads a statement, runs it, prints what an expression is worth, again.
 *
 * Lines are gathered until the compiler no longer calls the text incomplete; an indented block ends with an empty line, a braced one with
 * its brace. Statements run in __main__, so names stay. Values go through sys.displayhook, which sets `_`. An error prints its traceback
 * and the prompt comes back; SystemExit and the end of the input leave, Ctrl-C drops what was typed. Prompts and the greeting are written
 * only if standard input is a terminal, so that a session can be piped in; its output is then that of the program alone. */
#include "cli/cli.h"

#include "base/buffer.h"
#include "runtime/runtime.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef TR_VERSION
#define TR_VERSION "0.1.0"
#endif

typedef enum LineStatus { LINE_READ, LINE_END, LINE_INTERRUPTED } LineStatus;

/* Appends one line; the end of the input counts as the end of a line that was begun. */
static LineStatus read_line(VM *vm, StrBuf *text) {
    char block[1024];
    bool any = false;
    for (;;) {
        errno = 0;
        if (!fgets(block, sizeof block, stdin)) {
            if (vm->breaker & BREAK_INTERRUPT) {
                vm->breaker &= ~(unsigned)BREAK_INTERRUPT;
                clearerr(stdin);
                return LINE_INTERRUPTED;
            }
            if (!any) {
                return LINE_END;
            }
            tr_strbuf_append(text, "\n", 1);
            return LINE_READ;
        }
        any = true;
        size_t size = strlen(block);
        tr_strbuf_append(text, block, size);
        if (size && block[size - 1] == '\n') {
            return LINE_READ;
        }
    }
}

static bool is_blank(const StrBuf *text) {
    for (size_t i = 0; i < text->size; i++) {
        if (!strchr(" \t\r\n\f", text->data[i])) {
            return false;
        }
    }
    return true;
}

/* Makes __main__ by running an empty program. */
static bool start_main(VM *vm) {
    CompileOptions options = {.mode = COMPILE_EXEC, .filename = "<stdin>"};
    CodeObject *code = tr_cli_add_script_folder(vm, NULL) ? tr_compile(vm, "", 0, &options) : NULL;
    Value result = code ? tr_run_main(vm, code, NULL) : tr_undef();
    bool ok = !tr_is_error(result);
    tr_release(vm, result);
    tr_object_release(vm, code);
    return ok;
}

/* Compiles and runs what was typed. With `last` nothing can follow, and what is incomplete is an error.
 * False: *more is set (read on), or an exception is pending. */
static bool run_text(VM *vm, StrBuf *text, bool last, bool *more) {
    *more = false;
    CompileOptions options = {.mode = COMPILE_SINGLE, .filename = "<stdin>", .style = vm->options->style,
                              .strict_types = vm->options->strict_types, .top_level_await = true, .repl = true,
                              .incomplete = last ? NULL : more};
    const char *source = tr_strbuf_cstr(text);
    if (!tr_strbuf_ok(text)) {
        tr_raise_no_memory(vm);
        return false;
    }
    CodeObject *code = tr_compile(vm, source, text->size, &options);
    if (!code) {
        if (*more) {
            tr_error_clear(vm);
        }
        return false;
    }
    DictObject *globals = tr_object_retain(vm->main_module->dict);
    Value result = tr_cli_finish(vm, tr_run_code(vm, code, globals, tr_undef()));
    bool ok = !tr_is_error(result);
    tr_release(vm, result);
    tr_object_release(vm, globals);
    tr_object_release(vm, code);
    return ok;
}

/* The loop; the result is the exit status. */
static int converse(VM *vm, bool terminal) {
    StrBuf text = {0};
    int status = 0;
    for (bool leave = false; !leave;) {
        if (terminal) {
            fputs(text.size ? "... " : ">>> ", stdout);
        }
        fflush(stdout);
        LineStatus read = read_line(vm, &text);
        bool more = false;
        if (read == LINE_INTERRUPTED) {
            fputs("\nKeyboardInterrupt\n", stderr);
        } else if (read == LINE_END && terminal) {
            putchar('\n'); /* what was begun is given up, as Ctrl-D asks */
            leave = true;
        } else {
            leave = read == LINE_END;
            if (!is_blank(&text) && !run_text(vm, &text, leave, &more) && !more) {
                fflush(stdout);
                bool asked = tr_error_matches(vm, vm->exc.SystemExit);
                int code = tr_report_exit(vm);
                status = asked ? code : status;
                leave |= asked;
            }
        }
        if (!more) {
            tr_strbuf_free(&text);
        }
    }
    tr_strbuf_free(&text);
    return status;
}

int tr_cli_repl(CommandLine *line) {
    VMOptions options = {.program = line->program};
    for (int i = 0; i < line->argc; i++) {
        const char *word = line->argv[i];
        if (strcmp(word, "--style=brace") == 0 || strcmp(word, "--style=indent") == 0) {
            options.style = word + 8;
        } else if (strcmp(word, "--strict-types") == 0) {
            options.strict_types = true;
        } else {
            fprintf(stderr, "Error: repl does not take '%s' (see tauraro --help)\n", word);
            return 2;
        }
    }
    char no_name[] = "";
    char *arguments[] = {no_name, NULL};
    options.argc = 1;
    options.argv = arguments;
    VM *vm = tr_vm_new(&options);
    if (!vm) {
        fprintf(stderr, "Error: MemoryError: cannot start\n");
        return 1;
    }
    tr_signals_install(vm);
    bool terminal = isatty(STDIN_FILENO);
    if (terminal) {
        printf("Tauraro " TR_VERSION ", Ctrl-D leaves\n");
    }
    int status = start_main(vm) ? converse(vm, terminal) : tr_report_exit(vm);
    (void)tr_vm_free(vm);
    int flushed = tr_cli_flush();
    return status ? status : flushed;
}
