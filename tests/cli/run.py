#!/usr/bin/env python3
"""The subcommands check, repl and test, run as a person would: words, standard input, output, exit status.

Each case is (name, files {path: text}, words, standard input, exit status, expected standard output or None, texts that
standard error must contain). The files are written to a fresh folder, which is the current one.
"""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import Result, add_options, diff, need_executable, parser_for, run_cases, run_program, selected  # noqa: E402

TESTS = """
let seen = []
#[test]
fn adds() {
    seen.append(1)
    assert_eq(len(seen), 1)
}
fn test_fresh() { assert_eq(seen, []) }
#[test]
#[ignore]
fn slow() { assert false }
#[test]
#[should_panic]
fn panics() { throw ValueError("boom") }
#[test]
#[should_panic(expected = "oom")]
fn panics_with() { throw ValueError("boom") }
#[test]
async fn later() { await nothing() }
async fn nothing() {}
fn main() { print("main is not run") }
"""

FAILURES = """
fn test_wrong() { assert_eq(1, 2) }
#[test]
#[should_panic]
fn calm() {}
#[test]
#[should_panic(expected = "bang")]
fn other() { throw ValueError("boom") }
"""

CASES = [
    ("check_clean", {"a.tr": "let x = 1\nprint(x)\n"}, ["check", "a.tr"], "", 0, "", []),
    ("check_error", {"a.tr": "let x = = 1\n", "b.tr": "print(1)\n"}, ["check", "b.tr", "a.tr"], "", 1, "", ["SyntaxError"]),
    ("check_json", {"a.tr": "print(1)\n"}, ["check", "--format=json", "a.tr"], "", 0, "", []),
    ("check_does_not_run", {"a.tr": "1 // 0\nprint('no')\n"}, ["check", "a.tr"], "", 0, "", []),
    ("check_usage", {}, ["check"], "", 2, "", ["needs a file"]),
    ("check_option", {}, ["check", "--nonsense", "a.tr"], "", 2, "", ["--nonsense"]),

    ("repl_values", {}, ["repl"], "1 + 2\n_ * 10\nNone\n'a'\n", 0, "3\n30\n'a'\n", []),
    ("repl_no_words", {}, [], "x = 5\nx", 0, "5\n", []),
    ("repl_blocks", {}, ["repl"], "def f(x):\n    return x * 2\n\nf(4)\nfn g(a) {\n    return a\n}\ng(1)\n", 0, "8\n1\n", []),
    ("repl_open_bracket", {}, ["repl"], "(1 +\n2)\n", 0, "3\n", []),
    ("repl_goes_on", {}, ["repl"], "1/0\nbad syntax\n7\n", 0, "7\n", ["ZeroDivisionError", "SyntaxError"]),
    ("repl_exit", {}, ["repl"], "raise SystemExit(3)\n1\n", 3, "", []),
    ("repl_incomplete_end", {}, ["repl"], "(1,\n", 0, "", ["was never closed"]),
    ("repl_displayhook", {}, ["repl"], "import sys\nsys.displayhook = lambda v: print('<', v, '>')\n4\n", 0, "< 4 >\n", []),
    ("repl_usage", {}, ["repl", "x"], "", 2, "", ["does not take 'x'"]),

    ("test_all_kinds", {"test_a.tr": TESTS}, ["test"], "", 0, "5 passed, 0 failed, 1 skipped\n", []),
    ("test_failures", {"test_a.tr": FAILURES}, ["test", "test_a.tr"], "", 1, "0 passed, 3 failed\n",
     ["FAILED test_a.tr::test_wrong", "1 != 2", "FAILED test_a.tr::calm", "FAILED test_a.tr::other", "ValueError: boom"]),
    ("test_folders", {"sub/deep/test_b.tr": "def test_b():\n    assert __name__ == 'test_b'\n",
                      "sub/other.tr": "def test_not_found(): assert False\n"}, ["test", "sub"], "", 0, "1 passed, 0 failed\n", []),
    ("test_word", {"test_a.tr": FAILURES + TESTS}, ["test", "-k", "fresh"], "", 0, "1 passed, 0 failed\n", []),
    ("test_imports_neighbour", {"t/test_a.tr": "import two\ndef test_a(): assert two.two == 2\n", "t/two.tr": "two = 2\n"},
     ["test", "t/test_a.tr"], "", 0, "1 passed, 0 failed\n", []),
    ("test_cfg", {"test_a.tr": "#[cfg(test)]\nfn test_on() {}\n#[cfg(not(test))]\nfn test_off() {}\n"}, ["test"], "", 0,
     "1 passed, 0 failed\n", []),
    ("test_broken_file", {"test_a.tr": "def test(:\n", "test_b.tr": "def test_b(): pass\n"}, ["test"], "", 1,
     "1 passed, 1 failed\n", ["FAILED test_a.tr", "SyntaxError"]),
    ("test_no_such_path", {}, ["test", "nowhere"], "", 2, "", ["nowhere"]),
]


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    options = parser.parse_args()
    need_executable(options)

    def check(case):
        name, files, words, stdin, status, stdout, errors = case
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            output = run_program([options.tauraro, *words], options.timeout, stdin.encode(), cwd=folder)
        problems = []
        if output.status != status or output.timed_out:
            problems.append(f"{output.describe_status()}, expected {status}")
        if output.stdout != stdout:
            problems.append(diff(stdout, output.stdout))
        problems += [f"standard error lacks {text!r}" for text in errors if text not in output.stderr]
        if problems or (not errors and output.stderr):
            problems.append("standard error: " + output.stderr)
        return Result(name, not problems, "\n".join(problems), output.seconds)

    return run_cases("cli", [c for c in CASES if selected(c[0], options)], check, options)


if __name__ == "__main__":
    sys.exit(main())
