/* Developer tool behind the tests of the front end: parses files and prints the tree, or the
 * diagnostics.
 *
 *     tr_ast_dump [options] [FILE...]        standard input without a file
 *       --positions   with the position of every node     --quiet    parse only
 *       --json        diagnostics as JSON                  --eval     one expression
 *       --single      one interactive statement            --repl     tolerate incomplete input
 *       --style=brace|indent   --depth=N   --failing-allocations   fail every allocation in turn
 *       --null        trees end with a NUL byte instead of nothing (for scripts that read many)
 *       --list=FILE   more file names, one a line
 *
 * Exit status: 0 all parsed, 1 errors, 2 a file could not be read, 3 incomplete input, 4 a leak. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "syntax/ast_print.h"
#include "syntax/parser.h"

typedef struct Settings {
    ParseOptions parse;
    bool positions, quiet, json, failing, separate;
} Settings;

static char *read_all(FILE *file, size_t *length) {
    size_t capacity = 1 << 16;
    char *data = malloc(capacity);
    size_t size = 0;
    size_t got;
    while (data && (got = fread(data + size, 1, capacity - size, file)) > 0) {
        size += got;
        if (size == capacity) {
            capacity *= 2;
            char *grown = realloc(data, capacity);
            if (!grown) {
                free(data);
                return NULL;
            }
            data = grown;
        }
    }
    *length = size;
    return data;
}

static ParseStatus parse_once(const Settings *settings, const char *source, size_t length,
                              bool print) {
    Arena arena;
    Diagnostics diagnostics;
    Module *module;
    tr_arena_init(&arena);
    tr_diag_init(&diagnostics);
    ParseStatus status = tr_parse(source, length, &settings->parse, &arena, &diagnostics, &module);
    if (print && status == PARSE_OK && !settings->quiet) {
        StrBuf out = {0};
        tr_ast_print(module, settings->positions, &out);
        fwrite(out.data, 1, out.size, stdout);
        tr_strbuf_free(&out);
    }
    if (print && diagnostics.error_count > 0) {
        DiagRenderOptions options = {.filename = settings->parse.filename,
                                     .source = source,
                                     .source_length = length,
                                     .format = settings->json ? DIAG_JSON : DIAG_TEXT};
        char *text = tr_diag_render(&diagnostics, &options, NULL);
        fputs(text ? text : "no memory\n", stdout);
        tr_free(text);
    } else if (print && status == PARSE_INCOMPLETE) {
        fputs("incomplete\n", stdout);
    } else if (print && status == PARSE_NO_MEMORY) {
        fputs("no memory\n", stdout);
    }
    if (print && settings->separate) {
        fputc('\0', stdout);
    }
    tr_diag_free(&diagnostics);
    tr_arena_free(&arena);
    return status;
}

/* The n-th allocation fails, for n = 1, 2, ... until none does. */
static bool sweep(const Settings *settings, const char *source, size_t length) {
    for (uint64_t n = 1;; n++) {
        for (int sticky = 0; sticky < 2; sticky++) {
            tr_alloc_fail_after(n, sticky);
            ParseStatus status = parse_once(settings, source, length, false);
            uint64_t made = tr_alloc_fail_after(0, false);
            if (tr_alloc_live_blocks() != 0) {
                printf("leak when allocation %llu fails\n", (unsigned long long)n);
                return false;
            }
            if (made < n) {
                return true;
            }
            if (status != PARSE_NO_MEMORY) {
                printf("failed allocation %llu was not reported\n", (unsigned long long)n);
                return false;
            }
        }
    }
}

static int run(Settings *settings, const char *name) {
    FILE *file = name ? fopen(name, "rb") : stdin;
    if (!file) {
        fprintf(stderr, "cannot read %s\n", name);
        return 2;
    }
    size_t length = 0;
    char *source = read_all(file, &length);
    if (name) {
        fclose(file);
    }
    if (!source) {
        return 2;
    }
    settings->parse.filename = name ? name : "<stdin>";
    ParseStatus status = parse_once(settings, source, length, true);
    bool ok = !settings->failing || sweep(settings, source, length);
    free(source);
    if (!ok || tr_alloc_live_blocks() != 0) {
        return 4;
    }
    return status == PARSE_OK ? 0 : status == PARSE_INCOMPLETE ? 3 : 1;
}

int main(int argc, char **argv) {
    Settings settings = {.quiet = false};
    int result = 0;
    bool any = false;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (strcmp(arg, "--positions") == 0) {
            settings.positions = true;
        } else if (strcmp(arg, "--quiet") == 0) {
            settings.quiet = true;
        } else if (strcmp(arg, "--json") == 0) {
            settings.json = true;
        } else if (strcmp(arg, "--null") == 0) {
            settings.separate = true;
        } else if (strcmp(arg, "--eval") == 0) {
            settings.parse.mode = PARSE_EVAL;
        } else if (strcmp(arg, "--single") == 0) {
            settings.parse.mode = PARSE_SINGLE;
        } else if (strcmp(arg, "--repl") == 0) {
            settings.parse.tolerate_incomplete = true;
        } else if (strcmp(arg, "--style=brace") == 0) {
            settings.parse.style = BLOCK_BRACE;
        } else if (strcmp(arg, "--style=indent") == 0) {
            settings.parse.style = BLOCK_INDENT;
        } else if (strncmp(arg, "--depth=", 8) == 0) {
            settings.parse.max_depth = atoi(arg + 8);
        } else if (strcmp(arg, "--failing-allocations") == 0) {
            settings.failing = true;
        } else if (strncmp(arg, "--list=", 7) == 0) {
            FILE *list = fopen(arg + 7, "r");
            char line[4096];
            while (list && fgets(line, sizeof line, list)) {
                line[strcspn(line, "\n")] = '\0';
                int one = run(&settings, line);
                result = TR_MAX(result, one);
                any = true;
            }
            if (list) {
                fclose(list);
            }
        } else {
            int one = run(&settings, arg);
            result = TR_MAX(result, one);
            any = true;
        }
    }
    return any ? result : run(&settings, NULL);
}
