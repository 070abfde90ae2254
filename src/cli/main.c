/* The command `tauraro`. Each subcommand is a row of one table, from which the help derives; a word that is no subcommand is a file to run,
 * and no word at all starts the prompt. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

static int command_run(CommandLine *line) {
    return tr_cli_run(line);
}

static int command_version(CommandLine *line) {
    (void)line;
#ifndef TR_VERSION
#define TR_VERSION "0.1.0"
#endif
    printf("Tauraro " TR_VERSION "\n");
    return 0;
}

static int command_help(CommandLine *line);

static const struct Command {
    const char *name, *arguments, *help;
    int (*run)(CommandLine *line);
} commands[] = {
    {"run", "FILE [flags] [-- args]", "run a program (also: tauraro FILE)", command_run},
    {"check", "FILE... [--format=json]", "report errors and warnings without running", tr_cli_check},
    {"repl", "[--style=brace|indent]", "read, run and print, line by line", tr_cli_repl},
    {"test", "[PATH...] [-k WORD]", "run #[test] and test_* functions of test_*.tr", tr_cli_test},
    {"disasm", "FILE", "show the compiled code", tr_cli_disasm},
    {"help", "", "show this text", command_help},
    {"version", "", "show the version (also: --version)", command_version},
};

static int command_help(CommandLine *line) {
    (void)line;
    printf("Usage: tauraro [COMMAND] [ARGUMENTS]\n\nCommands:\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        printf("  %-8s %-36s %s\n", commands[i].name, commands[i].arguments, commands[i].help);
    }
    printf("\nWithout a command:\n  tauraro                the same as repl\n  tauraro FILE [args]    run a program"
           "\n  tauraro -c TEXT [args] run the text"
           "\n  tauraro -              run standard input\n"
           "\nFlags of run: --style=brace|indent  --strict-types  --live-objects\n");
    return 0;
}

int main(int argc, char **argv) {
    CommandLine line = {.program = argv[0], .argc = argc - 1, .argv = argv + 1};
    if (argc < 2) {
        line.argc = 0;
        return tr_cli_repl(&line);
    }
    const char *word = argv[1];
    if (strcmp(word, "--version") == 0 || strcmp(word, "-V") == 0) {
        return command_version(&line);
    }
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
        return command_help(&line);
    }
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(word, commands[i].name) == 0) {
            line.argc--;
            line.argv++;
            return commands[i].run(&line);
        }
    }
    return tr_cli_run(&line);
}
