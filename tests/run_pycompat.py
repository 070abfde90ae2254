#!/usr/bin/env python3
"""Run tests/pycompat/*.py under CPython 3.11 and under Tauraro and compare standard output and exit status.

The programs are ordinary Python, deterministic and independent of hash randomisation. Tracebacks (standard error) are
not compared. CPython's output is the oracle; where no CPython 3.11 is installed, the outputs recorded in
tests/pycompat/expected/ take its place (`--record` writes them). known_failures.tsv lists, with the reason, the programs
that are known to differ; they run too, and one that no longer differs is named, so that its line can go.
"""
import pathlib
import shutil
import subprocess
import sys

from harness import ROOT, Output, Result, add_options, diff, need_executable, parser_for, run_cases, run_program
from harness import read_known_failures, selected, tail, with_known_failures

FOLDER = ROOT / "tests/pycompat"
EXPECTED = FOLDER / "expected"


def find_cpython():
    for name in (sys.executable, "python3.11", "python3"):
        path = shutil.which(name)
        if path:
            code = "import sys; print(sys.version_info[:2] == (3, 11) and sys.implementation.name == 'cpython')"
            done = subprocess.run([path, "-c", code], stdout=subprocess.PIPE, check=False)
            if done.stdout.strip() == b"True":
                return path
    return None


def expected_output(python, path, timeout):
    if python:
        return run_program([python, str(path)], timeout, cwd=FOLDER)
    recorded = EXPECTED / (path.stem + ".out")
    if not recorded.exists():
        return None
    status, _, text = recorded.read_text(encoding="utf-8").partition("\n")
    return Output(text, "", int(status), 0.0)


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    parser.add_argument("--record", action="store_true", help="write tests/pycompat/expected/ with CPython")
    options = parser.parse_args()
    python = find_cpython()
    paths = [p for p in sorted(FOLDER.glob("*.py")) if selected(p.stem, options)]
    if options.record:
        if not python:
            sys.exit("--record needs CPython 3.11")
        EXPECTED.mkdir(exist_ok=True)
        for path in paths:
            output = run_program([python, str(path)], options.timeout, cwd=FOLDER)
            (EXPECTED / (path.stem + ".out")).write_text(f"{output.status}\n{output.stdout}", encoding="utf-8")
        return 0
    need_executable(options)

    def check(path):
        wanted = expected_output(python, path, options.timeout)
        if wanted is None:
            return Result(path.stem, True, skipped="no CPython 3.11 and no recorded output")
        got = run_program([options.tauraro, "run", str(path)], options.timeout, cwd=FOLDER)
        problems = []
        if wanted.stdout != got.stdout:
            problems.append(diff(wanted.stdout, got.stdout, ("python3", "tauraro")))
        if got.timed_out or wanted.status != got.status:
            problems.append(f"{got.describe_status()}, python3: {wanted.describe_status()}")
        if problems and got.stderr:
            problems.append("standard error:\n" + tail(got.stderr, 8))
        return Result(path.stem, not problems, "\n".join(problems), got.seconds)

    known = read_known_failures(FOLDER / "known_failures.tsv")
    return run_cases("pycompat", paths, with_known_failures(check, known, lambda path: path.stem), options)


if __name__ == "__main__":
    sys.exit(main())
