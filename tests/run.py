#!/usr/bin/env python3
"""Run tests/lang/*.tr: each program carries what is expected of it in comments.

    # expect: text               the next line of standard output (all of them, in order; nothing else is printed)
    # expect error line N: text  an uncaught error: standard error names line N and contains text, the status is not 0
    # expect check error: text   `tauraro check` refuses the file and its message contains text (so does line N: text)
    # expect diagnostic: text    what `tauraro check` prints contains text, be it an error or a warning
    # expect exit: N             the exit status
    # expect stderr: text        standard error contains text
    # flags: ...                 flags before the file name
    # args: ...                  arguments for the program
    # stdin: text                one line of standard input

`//` may stand for `#`. A comment counts wherever it stands on a line, so that an expectation can follow the statement
that prints. A file with no `# expect:` line that expects no error must print nothing.

Modes: interp runs the executable as it is; gcstress, asan and oom run the executable of that preset. A `# modes: a, b`
line limits a file to these modes.
"""
import dataclasses
import pathlib
import re
import shlex
import sys

from harness import (ROOT, Result, add_options, clean_environment, diff, need_executable, parser_for, run_cases,
                     run_program, selected, tail)

DIRECTIVE = re.compile(
    r"(?:#|//) (?P<key>expect check error(?: line \d+)?|expect diagnostic|expect error(?: line \d+)?|expect exit|expect stderr|expect"
    r"|flags|args|stdin|modes):(?: (?P<text>.*))?$")


@dataclasses.dataclass
class Case:
    name: str
    path: pathlib.Path
    mode: str
    stdout: list = dataclasses.field(default_factory=list)
    errors: list = dataclasses.field(default_factory=list)  # (line or None, text)
    check_errors: list = dataclasses.field(default_factory=list)
    diagnostics: list = dataclasses.field(default_factory=list)
    stderr: list = dataclasses.field(default_factory=list)
    status: int = None
    flags: list = dataclasses.field(default_factory=list)
    args: list = dataclasses.field(default_factory=list)
    stdin: str = ""
    modes: list = None


def read_case(path, mode, name):
    case = Case(name, path, mode)
    for line in path.read_bytes().decode("utf-8", "replace").splitlines():
        found = DIRECTIVE.search(line)
        if not found:
            continue
        key, text = found["key"], found["text"] or ""
        number = re.search(r"line (\d+)", key)
        number = int(number.group(1)) if number else None
        if key == "expect":
            case.stdout.append(text)
        elif key.startswith("expect check error"):
            case.check_errors.append((number, text))
        elif key.startswith("expect error"):
            case.errors.append((number, text))
        elif key == "expect diagnostic":
            case.diagnostics.append(text)
        elif key == "expect exit":
            case.status = int(text)
        elif key == "expect stderr":
            case.stderr.append(text)
        elif key == "flags":
            case.flags += shlex.split(text)
        elif key == "args":
            case.args += shlex.split(text)
        elif key == "stdin":
            case.stdin += text + "\n"
        elif key == "modes":
            case.modes = [m.strip() for m in text.split(",")]
    return case


def has_error(stderr, number, text):
    if text not in stderr:
        return False
    return number is None or re.search(rf"(line |:){number}\b", stderr) is not None


def check_messages(wanted, output, what):
    problems = []
    if output.timed_out or output.status <= 0:
        problems.append(f"{what} should have failed, but {output.describe_status()}")
    for number, text in wanted:
        if not has_error(output.stderr + output.stdout, number, text):
            where = f" at line {number}" if number else ""
            problems.append(f"expected the error{where}: {text}\nstandard error was:\n{tail(output.stderr)}")
    return problems


def make_check(options):
    def check(case):
        if case.modes is not None and case.mode not in case.modes:
            return Result(case.name, True, skipped=f"not in mode {case.mode}")
        executable = str(ROOT / "build" / case.mode / "tauraro") if case.mode != "interp" else options.tauraro
        env = clean_environment(ASAN_OPTIONS="detect_leaks=1:exitcode=99", UBSAN_OPTIONS="print_stacktrace=1")
        timeout = options.timeout * (5 if case.mode != "interp" else 1)
        if case.check_errors:
            output = run_program([executable, "check", *case.flags, str(case.path)], timeout, env=env)
            problems = check_messages(case.check_errors, output, "`tauraro check`")
            return Result(case.name, not problems, "\n".join(problems), output.seconds)
        if case.diagnostics:
            output = run_program([executable, "check", *case.flags, str(case.path)], timeout, env=env)
            said = output.stdout + output.stderr
            missing = [t for t in case.diagnostics if t not in said]
            problems = [f"`tauraro check` does not say: {t}\nit said:\n{tail(said)}" for t in missing]
            return Result(case.name, not problems, "\n".join(problems), output.seconds)
        command = [executable, "run", *case.flags, str(case.path), *case.args]
        output = run_program(command, timeout, case.stdin.encode(), cwd=case.path.parent, env=env)
        problems = []
        expected = "".join(line + "\n" for line in case.stdout)
        if output.stdout != expected:
            problems.append(diff(expected, output.stdout))
        if case.errors:
            problems += check_messages(case.errors, output, "the program")
        elif output.timed_out or output.status != (case.status or 0):
            wanted = case.status or 0
            problems.append(f"{output.describe_status()}, expected {wanted}\n{tail(output.stderr)}")
        for text in case.stderr:
            if text not in output.stderr:
                problems.append(f"standard error lacks: {text}\nit was:\n{tail(output.stderr)}")
        return Result(case.name, not problems, "\n".join(problems), output.seconds)
    return check


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    parser.add_argument("--mode", action="append", help="interp (default), gcstress, asan, oom; may be repeated")
    parser.add_argument("--dir", default=str(ROOT / "tests/lang"))
    options = parser.parse_args()
    need_executable(options)
    folder = pathlib.Path(options.dir)
    cases = []
    for mode in options.mode or ["interp"]:
        for path in sorted(folder.rglob("*.tr")):
            if "modules" in path.relative_to(folder).parts:
                continue  # imported by tests, not tests
            name = f"{mode}:{path.relative_to(folder)}"
            if selected(name, options):
                cases.append(read_case(path, mode, name))
    return run_cases("lang", cases, make_check(options), options)


if __name__ == "__main__":
    sys.exit(main())
