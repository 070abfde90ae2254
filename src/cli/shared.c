/* What the subcommands that execute programs have in common.
 *
 * `run`, `repl` and `test` each own a VM and decide themselves what an error means; the two things they must agree on are where the
 * script's own modules are found (the first entry of sys.path) and what becomes of a coroutine that the program leaves behind as its
 * result: it is run to its end by the library's loop. */
#include "cli/cli.h"

#include "objects/list.h"
#include "objects/str.h"
#include "runtime/runtime.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

bool tr_cli_add_script_folder(VM *vm, const char *file) {
    ValueRef path = tr_sys_get(vm, "path");
    if (!tr_is_list(path)) {
        return true;
    }
    const char *slash = file ? strrchr(file, '/') : NULL;
    StrObject *folder = tr_str_decode(vm, slash ? file : "", slash ? (size_t)(slash - file) : 0, "utf-8", "surrogateescape");
    bool ok = folder && tr_list_insert(vm, tr_as_list(path), 0, tr_obj(folder));
    tr_object_release(vm, folder);
    return ok;
}

Value tr_cli_finish(VM *vm, Value result) {
    if (result.tag != TAG_GENERATOR || result.o->type != vm->type.coroutine) {
        return result;
    }
    Value module = tr_import_module(vm, "asyncio");
    Value run = tr_is_error(module) ? tr_undef() : tr_get_attr_cstr(vm, module, "run");
    Value finished = tr_is_error(run) ? tr_undef() : tr_call1(vm, run, result);
    tr_release(vm, run);
    tr_release(vm, module);
    tr_release(vm, result);
    return finished;
}

int tr_cli_flush(void) {
    if (fflush(stdout) != 0 || ferror(stdout)) {
        if (errno != EPIPE) {
            fprintf(stderr, "Error: cannot write standard output: %s\n", strerror(errno));
        }
        return 120;
    }
    return 0;
}
