/* The subcommands. Each returns the exit status of the process. */
#ifndef TR_CLI_CLI_H
#define TR_CLI_CLI_H

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

#endif
