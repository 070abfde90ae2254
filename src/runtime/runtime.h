/* The runtime: starting and stopping a VM, imports, running code, reporting errors.
 *
 * src/cli and the C API (include/tauraro/tauraro.h) are thin layers over this. */
#ifndef TR_RUNTIME_RUNTIME_H
#define TR_RUNTIME_RUNTIME_H

#include "compiler/code.h"
#include "objects/function.h"

typedef struct VMOptions VMOptions;
struct VMOptions {
    int argc;
    char **argv;         /* sys.argv; borrowed for the life of the VM */
    const char *program; /* argv[0] of the process, or NULL: where lib/ is looked for */
    bool cfg_test;       /* #[cfg(test)] */
    bool strict_types;
    const char *style;   /* NULL, "brace", "indent" */
    bool no_site_path;   /* do not add the script's directory to sys.path */
    bool isolated_output; /* embedder: do not touch C stdout buffering */
};

struct Runtime {
    Value intrinsics[64];     /* builtin functions, made on demand */
    Value import_error_hint;  /* UNDEF or str */
    bool signal_installed;
    Value display_value;      /* REPL's `_` */
};

VM *tr_vm_new(const VMOptions *options) TR_MUST_CHECK; /* NULL: no memory */
/* Ends the VM: module globals are dropped in reverse order, a last collection runs, everything is freed. Returns live objects left (0). */
int64_t tr_vm_free(VM *vm);

/* ---- running (run.c) ---- */
CodeObject *tr_compile_file(VM *vm, const char *path, bool cfg_test) TR_MUST_CHECK; /* reads, checks encoding, compiles */
Value tr_run_code(VM *vm, CodeObject *code, DictObject *globals, ValueRef names_or_undef);
/* Runs a module's code as __main__, then `fn main` (9.7). The result is None or main's int. */
Value tr_run_main(VM *vm, CodeObject *code, const char *path);
/* The pending exception -> exit status: SystemExit quietly, others with a traceback on stderr. */
int tr_report_exit(VM *vm);

/* ---- errors (traceback.c) ---- */
void tr_error_print_traceback(VM *vm, ValueRef exception);
void tr_error_print_pending(VM *vm); /* uncaught: through sys.excepthook if replaced; clears */

/* ---- imports (import.c) ---- */
bool tr_import_init(VM *vm) TR_MUST_CHECK;
Value tr_import_module(VM *vm, const char *name); /* the module itself (not its package), owned */
Value tr_import_hook(VM *vm, StrObject *name, ValueRef globals, ValueRef fromlist, int64_t level);

/* ---- sys (sys.c) ---- */
ModuleObject *tr_sys_module_new(VM *vm) TR_MUST_CHECK;
ValueRef tr_sys_get(VM *vm, const char *name); /* borrowed, UNDEF if missing */

/* ---- builtins that need the compiler (builtins_exec.c) ---- */
Value tr_run_class_body(VM *vm, FunctionObject *body, ValueRef namespace_);
extern const BuiltinDef tr_builtin_exec_functions[];

/* ---- interrupts (signals.c) ---- */
void tr_signals_install(VM *vm); /* SIGINT raises KeyboardInterrupt in this VM */
void tr_signals_remove(VM *vm);

/* plugin.c: the module `_x` from tauraro_x.so; UNDEF without exception = there is none. */
Value tr_plugin_load(VM *vm, StrObject *full);

#endif
