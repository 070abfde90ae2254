/* The subcommands. Each returns the exit status of the process: 0 success, 1 the program (or a test, or a check) failed, 2 wrong usage.
 *
 * A subcommand owns its VM from start to end; shared.c holds what the ones that execute programs have in common. */
#ifndef TR_CLI_CLI_H
#define TR_CLI_CLI_H

#include "objects/value.h"
#include "objects/vm.h"

typedef struct CommandLine {
    const char *program; /* argv[0] */
    int argc;            /* what follows the command's name */
    char **argv;
} CommandLine;

int tr_cli_run(CommandLine *line);
int tr_cli_check(CommandLine *line);
int tr_cli_test(CommandLine *line);
int tr_cli_repl(CommandLine *line);
int tr_cli_disasm(CommandLine *line);

/* ---- shared.c ---- */
/* Puts the folder of `file` (NULL: the current one) first in sys.path. False: an exception is pending. */
bool tr_cli_add_script_folder(VM *vm, const char *file) TR_MUST_CHECK;
/* Runs a coroutine to its end; anything else is handed back. Consumes the result. */
Value tr_cli_finish(VM *vm, Value result);
/* Flushes standard output at the end; 0, or the exit status 120 after saying why not. */
int tr_cli_flush(void);

#endif
