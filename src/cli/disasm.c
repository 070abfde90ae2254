/* `tauraro disasm FILE`: the compiled code as text. */
#include "cli/cli.h"

#include "objects/str.h"
#include "runtime/runtime.h"

#include <stdio.h>

int tr_cli_disasm(CommandLine *line) {
    if (line->argc != 1) {
        fprintf(stderr, "Error: disasm needs one file\n");
        return 2;
    }
    VMOptions options = {.program = line->program};
    VM *vm = tr_vm_new(&options);
    if (!vm) {
        fprintf(stderr, "Error: MemoryError: cannot start\n");
        return 1;
    }
    int status = 0;
    CodeObject *code = tr_compile_file(vm, line->argv[0], false);
    Value text = code ? tr_code_disassemble(vm, code) : tr_undef();
    if (tr_is_error(text)) {
        status = tr_report_exit(vm);
    } else {
        fwrite(tr_as_str(text)->data, 1, tr_as_str(text)->size, stdout);
        tr_release(vm, text);
    }
    tr_object_release(vm, code);
    tr_vm_free(vm);
    return status;
}
