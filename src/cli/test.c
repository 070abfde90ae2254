/* `tauraro test [PATH...] [-k WORD]`: runs the tests of files.
 *
 * A path is a file, or a folder that is searched for test_*.tr (default: the current folder). The tests of a file are its own
 * top-level functions that are marked #[test] or named test_*. Each runs in a fresh VM, in which the file is executed first, compiled
 * with cfg(test) and under its own name, not as __main__; thus no test sees what another one changed. #[ignore] skips a test;
 * #[should_panic] wants an exception, #[should_panic(expected = "text")] one whose message contains the text. Failures go to standard
 * error with their traceback, the last line of standard output counts. */
#include "cli/cli.h"

#include "base/alloc.h"
#include "objects/exception.h"
#include "objects/str.h"
#include "runtime/runtime.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct PathList {
    char **items;
    size_t count, capacity;
} PathList;

typedef struct TestRun {
    const CommandLine *line;
    const char *word; /* -k, or NULL */
    const char *style;
    bool strict_types;
    bool stop; /* Ctrl-C */
    unsigned passed, failed, skipped;
} TestRun;

typedef enum Verdict { TEST_NONE, TEST_PASSED, TEST_FAILED, TEST_SKIPPED } Verdict;

/* ---- finding files ---- */

static bool path_add(PathList *list, const char *folder, const char *name) {
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 16;
        char **items = tr_realloc(list->items, capacity * sizeof *items);
        if (!items) {
            return false;
        }
        list->items = items;
        list->capacity = capacity;
    }
    size_t before = strlen(folder), size = before + strlen(name) + 2;
    char *path = tr_malloc(size);
    if (!path) {
        return false;
    }
    if (strcmp(folder, ".") == 0 || !before) {
        snprintf(path, size, "%s", name);
    } else {
        snprintf(path, size, "%s%s%s", folder, folder[before - 1] == '/' ? "" : "/", name);
    }
    list->items[list->count++] = path;
    return true;
}

static void paths_free(PathList *list) {
    for (size_t i = 0; i < list->count; i++) {
        tr_free(list->items[i]);
    }
    tr_free(list->items);
    *list = (PathList){0};
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_test_file(const char *name) {
    size_t size = strlen(name);
    return strncmp(name, "test_", 5) == 0 && size > 8 && strcmp(name + size - 3, ".tr") == 0;
}

/* Adds the test files below a folder, sorted within each folder. Links to folders are not followed, as they may form a ring.
 * False: no memory. */
static bool search_folder(const char *folder, PathList *files) {
    DIR *stream = opendir(folder);
    if (!stream) {
        return true;
    }
    PathList found = {0}, folders = {0};
    bool ok = true;
    const struct dirent *entry;
    while (ok && (entry = readdir(stream))) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        ok = path_add(&found, folder, entry->d_name);
        struct stat status;
        if (ok && lstat(found.items[found.count - 1], &status) == 0 && S_ISDIR(status.st_mode)) {
            ok = path_add(&folders, "", found.items[found.count - 1]);
        }
        if (ok && !is_test_file(entry->d_name)) {
            tr_free(found.items[--found.count]);
        } else if (ok && stat(found.items[found.count - 1], &status) == 0 && !S_ISREG(status.st_mode)) {
            tr_free(found.items[--found.count]);
        }
    }
    closedir(stream);
    if (found.count) {
        qsort(found.items, found.count, sizeof *found.items, compare_paths);
    }
    if (folders.count) {
        qsort(folders.items, folders.count, sizeof *folders.items, compare_paths);
    }
    for (size_t i = 0; ok && i < found.count; i++) {
        ok = path_add(files, "", found.items[i]);
    }
    for (size_t i = 0; ok && i < folders.count; i++) {
        ok = search_folder(folders.items[i], files);
    }
    paths_free(&found);
    paths_free(&folders);
    return ok;
}

/* ---- one file ---- */

/* "a/test_b.tr" -> "test_b", cut to the size of the buffer. */
static void module_name(const char *path, char *name, size_t size) {
    const char *slash = strrchr(path, '/');
    snprintf(name, size, "%s", slash ? slash + 1 : path);
    char *dot = strrchr(name, '.');
    if (dot && dot != name) {
        *dot = 0;
    }
}

/* Executes the file as a module of its own; its dictionary (owned), NULL: an exception is pending. */
static DictObject *execute_file(VM *vm, const char *path) {
    char name[256];
    module_name(path, name, sizeof name);
    if (!tr_cli_add_script_folder(vm, path)) {
        return NULL;
    }
    CodeObject *code = tr_compile_file(vm, path, true);
    StrObject *key = code ? tr_str_decode(vm, name, strlen(name), "utf-8", "surrogateescape") : NULL;
    StrObject *file = key ? tr_str_decode(vm, path, strlen(path), "utf-8", "surrogateescape") : NULL;
    ModuleObject *module = file ? tr_module_new(vm, key->data) : NULL;
    ValueRef builtins = module ? tr_dict_get_str(vm, vm->modules, vm->name.builtins) : tr_undef();
    DictObject *globals = NULL;
    if (!tr_is_undef(builtins) && tr_dict_set_str(vm, module->dict, vm->name.__builtins__, builtins) &&
        tr_dict_set_str(vm, module->dict, vm->name.__file__, tr_obj(file)) && tr_dict_set(vm, vm->modules, tr_obj(key), tr_obj(module))) {
        globals = tr_object_retain(module->dict);
        Value result = tr_cli_finish(vm, tr_run_code(vm, code, globals, tr_undef()));
        if (tr_is_error(result)) {
            tr_object_release(vm, globals);
            globals = NULL;
        }
        tr_release(vm, result);
    }
    tr_object_release(vm, module);
    tr_object_release(vm, file);
    tr_object_release(vm, key);
    tr_object_release(vm, code);
    return globals;
}

/* What set_fn_info noted about a function under a name: borrowed, UNDEF if nothing. */
static ValueRef fact(VM *vm, ValueRef function, const char *name) {
    Value facts = tr_get_attr_or_undef(vm, function, vm->name.__tauraro__);
    tr_error_clear(vm);
    ValueRef found = facts.tag == TAG_DICT ? tr_dict_get_cstr(vm, tr_as_dict(facts), name) : tr_undef();
    tr_release(vm, facts); /* the function keeps it */
    return found;
}

static bool is_selected(VM *vm, const TestRun *run, const DictObject *globals, ValueRef key, ValueRef value) {
    if (key.tag != TAG_STR || value.tag != TAG_FUNCTION || tr_as_function(value)->globals != globals) {
        return false;
    }
    const char *name = tr_as_str(key)->data;
    if (strncmp(name, "test_", 5) != 0 && tr_is_undef(fact(vm, value, "test"))) {
        return false;
    }
    return !run->word || strstr(name, run->word);
}

/* The test with this number in order of definition: its name and itself, both owned. False: there are fewer. */
static bool find_test(VM *vm, const TestRun *run, const DictObject *globals, uint32_t number, Value *name, Value *function) {
    uint32_t position = 0;
    ValueRef key, value;
    while (tr_dict_next(globals, &position, &key, &value)) {
        if (is_selected(vm, run, globals, key, value) && number-- == 0) {
            *name = tr_retain(key);
            *function = tr_retain(value);
            return true;
        }
    }
    return false;
}

static void report_pending(VM *vm, TestRun *run, const char *path, const char *name) {
    fflush(stdout);
    fprintf(stderr, "FAILED %s%s%s\n", path, name ? "::" : "", name ? name : "");
    run->stop |= tr_error_matches(vm, vm->exc.KeyboardInterrupt);
    tr_error_print_pending(vm);
}

/* Judges the exception that #[should_panic] asked for; it is consumed if it is the right one. */
static bool panic_expected(VM *vm, ValueRef wanted) {
    if (wanted.tag != TAG_STR) {
        tr_error_clear(vm);
        return true;
    }
    Value exception = tr_error_take(vm);
    Value text = tr_str(vm, exception);
    bool right = !tr_is_error(text) && strstr(tr_as_str(text)->data, tr_as_str(wanted)->data);
    tr_release(vm, text);
    if (right) {
        tr_release(vm, exception);
    } else {
        tr_error_clear(vm);
        tr_error_restore(vm, exception);
    }
    return right;
}

static Verdict run_test(VM *vm, TestRun *run, const char *path, const char *name, ValueRef function) {
    if (!tr_is_undef(fact(vm, function, "ignore"))) {
        return TEST_SKIPPED;
    }
    ValueRef panic = fact(vm, function, "should_panic");
    Value result = tr_cli_finish(vm, tr_call0(vm, function));
    if (!tr_is_error(result)) {
        tr_release(vm, result);
        if (tr_is_undef(panic)) {
            return TEST_PASSED;
        }
        fflush(stdout);
        fprintf(stderr, "FAILED %s::%s\nError: the test should have raised an exception\n", path, name);
        return TEST_FAILED;
    }
    if (!tr_is_undef(panic) && !tr_error_matches(vm, vm->exc.KeyboardInterrupt) && panic_expected(vm, panic)) {
        return TEST_PASSED;
    }
    report_pending(vm, run, path, name);
    return TEST_FAILED;
}

/* Runs the test with this number in a VM of its own; TEST_NONE: there are fewer, or the file itself failed. */
static Verdict run_numbered(TestRun *run, char *path, uint32_t number) {
    char *arguments[] = {path, NULL};
    VMOptions options = {.argc = 1, .argv = arguments, .program = run->line->program, .cfg_test = true,
                         .strict_types = run->strict_types, .style = run->style};
    VM *vm = tr_vm_new(&options);
    if (!vm) {
        fprintf(stderr, "FAILED %s\nError: MemoryError: cannot start\n", path);
        run->failed++;
        return TEST_NONE;
    }
    tr_signals_install(vm);
    Verdict verdict = TEST_NONE;
    DictObject *globals = execute_file(vm, path);
    Value name = tr_undef(), function = tr_undef();
    if (!globals) {
        report_pending(vm, run, path, NULL);
        run->failed++;
    } else if (find_test(vm, run, globals, number, &name, &function)) {
        verdict = run_test(vm, run, path, tr_as_str(name)->data, function);
    }
    tr_release(vm, function);
    tr_release(vm, name);
    tr_object_release(vm, globals);
    (void)tr_vm_free(vm);
    return verdict;
}

static void run_file(TestRun *run, char *path) {
    for (uint32_t number = 0; !run->stop; number++) {
        switch (run_numbered(run, path, number)) {
        case TEST_NONE:
            return;
        case TEST_PASSED:
            run->passed++;
            break;
        case TEST_FAILED:
            run->failed++;
            break;
        case TEST_SKIPPED:
            run->skipped++;
            break;
        }
    }
}

/* ---- the command ---- */

static bool add_path(const char *path, PathList *files, int *status) {
    struct stat info;
    if (stat(path, &info) != 0) {
        fprintf(stderr, "Error: no such file or folder: '%s'\n", path);
        *status = 2;
        return true;
    }
    return S_ISDIR(info.st_mode) ? search_folder(path, files) : path_add(files, "", path);
}

/* Reads the words of the command; false: *status says how to leave. */
static bool read_words(TestRun *run, PathList *files, int *status) {
    const CommandLine *line = run->line;
    bool any = false, ok = true;
    for (int i = 0; ok && i < line->argc; i++) {
        const char *word = line->argv[i];
        if (strcmp(word, "-k") == 0) {
            if (++i == line->argc) {
                fprintf(stderr, "Error: -k needs a word\n");
                *status = 2;
                return false;
            }
            run->word = line->argv[i];
        } else if (strcmp(word, "--style=brace") == 0 || strcmp(word, "--style=indent") == 0) {
            run->style = word + 8;
        } else if (strcmp(word, "--strict-types") == 0) {
            run->strict_types = true;
        } else if (word[0] == '-') {
            fprintf(stderr, "Error: unknown option '%s' (see tauraro --help)\n", word);
            *status = 2;
            return false;
        } else {
            any = true;
            ok = add_path(word, files, status);
        }
    }
    if (ok && !any) {
        ok = add_path(".", files, status);
    }
    if (!ok) {
        fprintf(stderr, "Error: MemoryError\n");
        *status = 1;
    }
    return *status == 0;
}

int tr_cli_test(CommandLine *line) {
    TestRun run = {.line = line};
    PathList files = {0};
    int status = 0;
    if (read_words(&run, &files, &status)) {
        for (size_t i = 0; i < files.count && !run.stop; i++) {
            run_file(&run, files.items[i]);
        }
        printf("%u passed, %u failed", run.passed, run.failed);
        if (run.skipped) {
            printf(", %u skipped", run.skipped);
        }
        putchar('\n');
        status = run.stop ? 130 : run.failed != 0;
    }
    paths_free(&files);
    int flushed = tr_cli_flush();
    return status ? status : flushed;
}
