/* `tauraro run FILE`, `tauraro FILE`, `tauraro -c TEXT`, `tauraro -`.
 *
 * Known flags may stand before or after the file; the first unknown word or `--` after the file starts the script's arguments. */
#include "cli/cli.h"

#include "runtime/runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct RunOptions {
    const char *file, *text;
    bool live_objects;
    VMOptions vm;
} RunOptions;

/* Takes a known flag; 1 taken, 0 not one, -1 wrong. */
static int take_flag(RunOptions *run, const char *word) {
    if (strcmp(word, "--strict-types") == 0) {
        run->vm.strict_types = true;
        return 1;
    }
    if (strcmp(word, "--live-objects") == 0) {
        run->live_objects = true;
        return 1;
    }
    if (strncmp(word, "--style=", 8) == 0) {
        run->vm.style = word + 8;
        if (strcmp(run->vm.style, "brace") == 0 || strcmp(run->vm.style, "indent") == 0) {
            return 1;
        }
        fprintf(stderr, "Error: --style is 'brace' or 'indent', not '%s'\n", run->vm.style);
        return -1;
    }
    return 0;
}

int tr_cli_run(CommandLine *line) {
    RunOptions run = {0};
    int i = 0;
    for (; i < line->argc; i++) {
        const char *word = line->argv[i];
        if (strcmp(word, "-c") == 0) {
            if (i + 1 >= line->argc) {
                fprintf(stderr, "Error: -c needs the program text\n");
                return 2;
            }
            run.text = line->argv[++i];
            break;
        }
        int taken = take_flag(&run, word);
        if (taken < 0) {
            return 2;
        }
        if (taken) {
            continue;
        }
        if (word[0] == '-' && word[1]) {
            fprintf(stderr, "Error: unknown option '%s' (see tauraro --help)\n", word);
            return 2;
        }
        run.file = word;
        break;
    }
    if (!run.file && !run.text) {
        fprintf(stderr, "Error: run needs a file (see tauraro --help)\n");
        return 2;
    }
    int first = i; /* argv[0] of the script */
    int keep = first + 1;
    for (; keep < line->argc && !run.text; keep++) {
        int taken = take_flag(&run, line->argv[keep]);
        if (taken < 0) {
            return 2;
        }
        if (!taken) {
            break;
        }
    }
    if (keep < line->argc && strcmp(line->argv[keep], "--") == 0) {
        keep++;
    }
    char **arguments = malloc((size_t)(line->argc - keep + 2) * sizeof *arguments);
    if (!arguments) {
        fprintf(stderr, "Error: MemoryError\n");
        return 1;
    }
    int count = 0;
    static char dash_c[] = "-c";
    arguments[count++] = run.text ? dash_c : line->argv[first];
    for (; keep < line->argc; keep++) {
        arguments[count++] = line->argv[keep];
    }
    run.vm.argc = count;
    run.vm.argv = arguments;
    run.vm.program = line->program;
    VM *vm = tr_vm_new(&run.vm);
    if (!vm) {
        fprintf(stderr, "Error: MemoryError: cannot start\n");
        free(arguments);
        return 1;
    }
    tr_signals_install(vm);
    int status = 0;
    CodeObject *code = NULL;
    if (tr_cli_add_script_folder(vm, run.file)) {
        if (run.text) {
            CompileOptions options = {.mode = COMPILE_EXEC, .filename = "<string>", .style = run.vm.style,
                                      .strict_types = run.vm.strict_types, .top_level_await = true};
            code = tr_compile(vm, run.text, strlen(run.text), &options);
        } else {
            code = tr_compile_file(vm, run.file, false);
        }
    }
    Value result = code ? tr_run_main(vm, code, run.file) : tr_undef();
    if (tr_is_error(result)) {
        status = tr_report_exit(vm);
    } else {
        status = result.tag == TAG_INT ? (int)(result.i & 0xff) : 0;
        tr_release(vm, result);
    }
    tr_object_release(vm, code);
    int64_t left = tr_vm_free(vm);
    int flushed = tr_cli_flush();
    if (run.live_objects) {
        fprintf(stderr, "live objects: %lld\n", (long long)left);
        if (left && !status) {
            status = 99;
        }
    }
    free(arguments);
    return status ? status : flushed;
}
