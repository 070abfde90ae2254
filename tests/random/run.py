#!/usr/bin/env python3
"""Random programs, run by CPython 3.11 and by Tauraro; the outputs must be equal.

usage: tests/random/run.py [--programs N] [--seed S] [--tauraro EXE]

Programs come in files of 50 (see generate.py). A file whose outputs differ is kept in build/random/; the report names the first
program of it that differs.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import ROOT, Result, add_options, diff, need_executable, parser_for  # noqa: E402
from harness import run_cases, run_program, tail  # noqa: E402
from run_pycompat import find_cpython  # noqa: E402
from generate import generate  # noqa: E402

PER_FILE = 50


NO_KEY = re.compile(r"map has no key ('[^']*')")
RECURSION = re.compile(r"RecursionError maximum recursion depth exceeded.*")


def normalise(text):
    """Attributes of dicts read keys (the first known difference from Python), which shows in this one message."""
    return RECURSION.sub("RecursionError", NO_KEY.sub(r"'dict' object has no attribute \1", text))


def split(text):
    """[(program name, its output)]"""
    parts = text.split("== prog_")
    return [(p.split("\n", 1)[0], p) for p in parts[1:]]


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    parser.add_argument("--programs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    need_executable(options)
    python = find_cpython()
    if not python:
        sys.exit("CPython 3.11 is needed as the oracle")
    folder = ROOT / "build/random"
    folder.mkdir(parents=True, exist_ok=True)

    def check(seed):
        path = folder / f"random_{seed}.py"
        path.write_text(generate(seed, PER_FILE), encoding="utf-8")
        wanted = run_program([python, str(path)], 60)
        got = run_program([options.tauraro, "run", str(path)], 60)
        name = f"seed {seed}"
        wanted.stdout, got.stdout = normalise(wanted.stdout), normalise(got.stdout)
        if wanted.timed_out:
            path.unlink()
            return Result(name, True, skipped="CPython needs too long")
        if wanted.stdout == got.stdout and wanted.status == got.status:
            path.unlink()
            return Result(name, True)
        theirs = dict(split(got.stdout))
        differing = [n for n, text in split(wanted.stdout) if theirs.get(n) != text]
        message = f"{len(differing)} of {PER_FILE} differ, first prog_{differing[0] if differing else '?'} ({path})\n"
        if differing:
            first = differing[0]
            message += diff(dict(split(wanted.stdout))[first], theirs.get(first, ""), ("python3", "tauraro"))
        if got.status != wanted.status or got.timed_out:
            message += f"\n{got.describe_status()}, python3: {wanted.describe_status()}\n{tail(got.stderr, 5)}"
        return Result(name, False, message)

    seeds = range(options.seed, options.seed + (options.programs + PER_FILE - 1) // PER_FILE)
    return run_cases("random", seeds, check, options)


if __name__ == "__main__":
    sys.exit(main())
