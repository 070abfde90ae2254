/* Ctrl-C. The handler sets a flag of the VM that asked for it; the interpreter sees it between instructions. */
#include "objects/error.h"
#include "runtime/runtime.h"
#include "vm/vm_internal.h"

#if !TR_WASM
#include <signal.h>
#include <stdatomic.h>

static VM *_Atomic interrupted_vm; /* one VM of the process owns the terminal's interrupt */
static struct sigaction previous;

static void on_interrupt(int number) {
    (void)number;
    VM *vm = atomic_load(&interrupted_vm);
    if (vm) {
        vm->breaker |= BREAK_INTERRUPT;
    }
}

void tr_signals_install(VM *vm) {
    VM *nobody = NULL;
    if (!atomic_compare_exchange_strong(&interrupted_vm, &nobody, vm)) {
        return;
    }
    struct sigaction action = {.sa_handler = on_interrupt};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &previous);
    vm->runtime->signal_installed = true;
}

void tr_signals_remove(VM *vm) {
    if (vm->runtime && vm->runtime->signal_installed) {
        sigaction(SIGINT, &previous, NULL);
        atomic_store(&interrupted_vm, NULL);
        vm->runtime->signal_installed = false;
    }
}
#else
void tr_signals_install(VM *vm) {
    (void)vm;
}
void tr_signals_remove(VM *vm) {
    (void)vm;
}
#endif

bool tr_interrupted(VM *vm) {
    tr_raise_exception(vm, tr_obj(vm->exc.KeyboardInterrupt));
    return false;
}
