/* The compiler: what code it emits, that the verifier accepts it and refuses broken code, and that
 * running out of memory at any allocation leaves nothing behind. */
#include "base_unit.h"

#include "base/alloc.h"
#include "compiler/compile.h"
#include "objects/error.h"
#include "objects/str.h"
#include "runtime/runtime.h"

#include <stdio.h>
#include <string.h>

static int start_vm(void **state) {
    static const VMOptions options = {0};
    *state = tr_vm_new(&options);
    return *state ? 0 : -1;
}

static int stop_vm(void **state) {
    return tr_vm_free(*state) == 0 ? 0 : -1;
}

static CodeObject *compile(VM *vm, const char *source) {
    CompileOptions options = {.mode = COMPILE_EXEC, .filename = "<test>", .top_level_await = true};
    return tr_compile(vm, source, strlen(source), &options);
}

/* The instructions of the whole program, with blanks squeezed. */
static void listing(VM *vm, const char *source, char *out, size_t size) {
    CodeObject *code = compile(vm, source);
    assert_non_null(code);
    assert_true(tr_code_verify(vm, code));
    Value text = tr_code_disassemble(vm, code);
    assert_false(tr_is_error(text));
    size_t n = 0;
    bool blank = false;
    for (const char *p = tr_as_str(text)->data; *p && n + 1 < size; p++) {
        if (*p == ' ' && blank) {
            continue;
        }
        blank = *p == ' ';
        out[n++] = *p;
    }
    out[n] = '\0';
    tr_release(vm, text);
    tr_object_release(vm, code);
}

static void expect(VM *vm, const char *source, const char *wanted) {
    static char text[1 << 16];
    listing(vm, source, text, sizeof text);
    if (!strstr(text, wanted)) {
        print_error("%s\n--- lacks: %s\n--- in:\n%s\n", source, wanted, text);
        fail();
    }
}

static void refuse(VM *vm, const char *source, const char *unwanted) {
    static char text[1 << 16];
    listing(vm, source, text, sizeof text);
    if (strstr(text, unwanted)) {
        print_error("%s\n--- has: %s\n--- in:\n%s\n", source, unwanted, text);
        fail();
    }
}

static void computes_into_variables(void **state) {
    VM *vm = *state;
    expect(vm, "def f(a, b):\n    x = a + b\n    return x\n", "ADD x a b\n");
    expect(vm, "def f(s, t):\n    s = s + t\n    return s\n", "ADD s s t\n");
    expect(vm, "def f(s):\n    s += [1]\n", "ADD s s t0! (in place)\n");
    expect(vm, "def f(p):\n    for k, v in p:\n        print(k, v)\n", "UNPACK k t1! 2\n");
    refuse(vm, "def f(a, b):\n    a, b = b, a\n", "BUILD_TUPLE");
    /* A later part of the expression binds the variable: it is copied first. */
    expect(vm, "def f(a):\n    return a + (a := 2)\n", "MOVE t1 a\n");
    /* A value in steps must not show in the variable before it is complete. */
    refuse(vm, "def f(a, b):\n    x = a and b()\n    return x\n", "MOVE x a\n");
}

static void folds_constants(void **state) {
    VM *vm = *state;
    expect(vm, "x = 2 ** 10 + 1\n", "LOAD_INT t0 1025\n");
    expect(vm, "x = (1, 'a', (2.5, None))\n", "LOAD_K t0 (1, 'a', (2.5, None))\n");
    expect(vm, "x = 'a' * 10000\n", "MUL_K");
    refuse(vm, "while True:\n    f()\n", "JUMP_IF");
    refuse(vm, "if 0:\n    hidden()\n", "hidden");
    refuse(vm, "def f():\n    return 1\n    dead()\n", "dead");
}

static void keeps_constants_apart(void **state) {
    VM *vm = *state;
    CodeObject *code =
        compile(vm, "x = [(0,), (0.0,), (-0.0,), (False,), (1,), (True,), (1,)]\nf(x)\n");
    assert_non_null(code);
    TupleObject *all = NULL;
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->constants[i].tag == TAG_TUPLE) {
            all = tr_as_tuple(code->constants[i]);
        }
    }
    assert_non_null(all);
    assert_int_equal(all->size, 7);
    assert_int_equal(tr_as_tuple(all->items[1])->items[0].tag, TAG_FLOAT);
    assert_int_equal(tr_as_tuple(all->items[3])->items[0].tag, TAG_BOOL);
    assert_true(tr_as_tuple(all->items[2])->items[0].bits != 0);
    tr_object_release(vm, code);
}

static void fuses_conditions(void **state) {
    VM *vm = *state;
    expect(vm, "def f(n):\n    if n < 2:\n        g()\n", "JUMP_NOT_LT_K n 2");
    expect(vm, "def f(a, b):\n    while not a >= b:\n        g()\n", "JUMP_GE a b");
    expect(vm, "def f(a):\n    if a is not None:\n        g()\n", "JUMP_IF_NONE a");
    expect(vm, "def f(a, b, c):\n    if 0 <= a < b and c:\n        g()\n", "JUMP_NOT_LT a b");
}

static void refuses_broken_code(void **state) {
    VM *vm = *state;
    CodeObject *code = compile(vm, "def f(a):\n    return a\nprint(f(1))\n");
    assert_non_null(code);
    Insn saved = code->insns[0];
    code->insns[0].a = 60000;
    assert_false(tr_code_verify(vm, code));
    tr_error_clear(vm);
    code->insns[0] = saved;
    Insn last = code->insns[code->insn_count - 1];
    code->insns[code->insn_count - 1] = (Insn){.op = OP_NOP};
    assert_false(tr_code_verify(vm, code));
    tr_error_clear(vm);
    code->insns[code->insn_count - 1] = (Insn){.op = OP_JUMP, .d = 1000};
    assert_false(tr_code_verify(vm, code));
    tr_error_clear(vm);
    code->insns[code->insn_count - 1] = last;
    assert_true(tr_code_verify(vm, code));
    tr_object_release(vm, code);
}

static void jumps_far(void **state) {
    VM *vm = *state;
    enum { LINES = 12000 };
    char *source = tr_malloc(LINES * 24 + 200), *p = source;
    assert_non_null(source);
    p += sprintf(p, "def f(x):\n    for i in x:\n        if i < 5:\n");
    for (int i = 0; i < LINES; i++) {
        p += sprintf(p, "            x = g(x)\n");
    }
    CodeObject *code = compile(vm, source);
    assert_non_null(code);
    assert_true(tr_code_verify(vm, code));
    tr_object_release(vm, code);
    tr_free(source);
}

static void survives_lack_of_memory(void **state) {
    VM *vm = *state;
    static const char source[] =
        "'doc'\nimport a.b as c\nclass A(B, metaclass=M):\n    x: int = 1\n    def f(self, *a, "
        "k=1.5, **d) -> int:\n"
        "        super().f()\n        return [y for y in a if (z := y)], lambda q: q + k, "
        "12345678901234567890123\n"
        "async def g(n):\n    async with n as m, o:\n        async for i in m: await i\n"
        "def h(n):\n    try:\n        yield f'{n!r:>{n}}'\n    except (A, B) as e:\n        raise "
        "X from e\n"
        "    finally:\n        print(*n, **k)\nmatch x:\n    case [1, *r] | {'k': r}: pass\n    "
        "case C(a, b=b) if a: pass\n";
    tr_object_release(vm, compile(vm, source));
    tr_gc_collect(vm);
    int64_t objects = vm->live_objects;
    for (uint64_t n = 1;; n++) {
        tr_alloc_fail_after(n, false);
        CodeObject *code = compile(vm, source);
        bool failed = tr_alloc_fail_after(0, false) >= n;
        assert_true(code || tr_error_pending(vm));
        tr_error_clear(vm);
        tr_object_release(vm, code);
        if (!failed) {
            break;
        }
    }
    tr_gc_collect(vm);
    assert_int_equal(vm->live_objects, objects);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(computes_into_variables, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(folds_constants, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(keeps_constants_apart, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(fuses_conditions, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(refuses_broken_code, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(jumps_far, start_vm, stop_vm),
        cmocka_unit_test_setup_teardown(survives_lack_of_memory, start_vm, stop_vm),
    };
    return cmocka_run_group_tests_name("compiler", tests, NULL, NULL);
}
