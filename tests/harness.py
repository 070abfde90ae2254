"""What the test runners share: running a program with a time limit, comparing, reporting.

A runner makes a list of Case objects and calls run_cases(), which runs them on a few threads (each case is a process,
so threads are enough), prints every failure with a diff, ends with "N passed, N failed" and can write JUnit XML.
"""
import argparse
import concurrent.futures
import dataclasses
import difflib
import os
import pathlib
import signal
import subprocess
import sys
import time
from xml.sax.saxutils import escape, quoteattr

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_DIFF_LINES = 40


@dataclasses.dataclass
class Output:
    stdout: str
    stderr: str
    status: int  # exit status; negative: the signal that ended it
    seconds: float
    timed_out: bool = False

    def describe_status(self):
        if self.timed_out:
            return "timed out"
        if self.status < 0:
            return f"ended by {signal.Signals(-self.status).name}"
        return f"exit status {self.status}"


@dataclasses.dataclass
class Result:
    name: str
    ok: bool
    message: str = ""
    seconds: float = 0.0
    skipped: str = ""


def clean_environment(**extra):
    """The environment for a test: no colours, no locale surprises, UTF-8, a fixed hash seed for CPython."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_", "TAURARO"))}
    env.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_COLOR="1", PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", TZ="UTC")
    env.update(extra)
    return env


def run_program(command, timeout=20.0, stdin=b"", cwd=None, env=None):
    """Run command and return its Output. The whole process group is ended when the time is over."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               cwd=cwd, env=env or clean_environment(), start_new_session=True)
    timed_out = False
    try:
        out, err = process.communicate(stdin, timeout=timeout)
    except subprocess.TimeoutExpired:
        timed_out = True
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    return Output(out.decode("utf-8", "backslashreplace"), err.decode("utf-8", "backslashreplace"),
                  process.returncode, time.monotonic() - start, timed_out)


def diff(expected, actual, names=("expected", "actual")):
    lines = list(difflib.unified_diff(expected.splitlines(), actual.splitlines(), *names, lineterm="", n=2))
    if len(lines) > MAX_DIFF_LINES:
        lines[MAX_DIFF_LINES:] = [f"... {len(lines) - MAX_DIFF_LINES} more lines of difference"]
    if not lines and expected != actual:
        lines = ["(they differ in line ends only)"]
    return "\n".join(lines)


def tail(text, lines=12):
    kept = text.rstrip("\n").split("\n")
    return "\n".join(kept[-lines:])


def add_options(parser):
    parser.add_argument("names", nargs="*", help="only the tests whose name contains one of these")
    parser.add_argument("--tauraro", default=str(ROOT / "build/release/tauraro"), help="the executable under test")
    parser.add_argument("-j", "--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--junit", metavar="FILE", help="write JUnit XML")
    parser.add_argument("--timeout", type=float, default=20.0, help="seconds for one test")
    parser.add_argument("-q", "--quiet", action="store_true", help="names of failures only, no diffs")
    parser.add_argument("--list-failures", metavar="FILE", help="write the failures' names to FILE")


def selected(name, options):
    return not options.names or any(part in name for part in options.names)


def need_executable(options):
    path = pathlib.Path(options.tauraro)
    if not path.is_file():
        sys.exit(f"{path} does not exist: build it first (make)")
    options.tauraro = str(path.resolve())


def run_cases(title, cases, check, options):
    """Run check(case) -> Result for each case; report; return the exit status."""
    results = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        for result in pool.map(check, cases):
            results.append(result)
            if not result.ok and not result.skipped:
                print(f"FAIL {result.name}")
                if result.message and not options.quiet:
                    print("    " + result.message.replace("\n", "\n    "))
                sys.stdout.flush()
    skipped = [r for r in results if r.skipped]
    failed = [r for r in results if not r.ok and not r.skipped]
    passed = len(results) - len(failed) - len(skipped)
    if options.junit:
        write_junit(options.junit, title, results)
    if options.list_failures:
        pathlib.Path(options.list_failures).write_text("".join(r.name + "\n" for r in failed))
    note = f", {len(skipped)} skipped" if skipped else ""
    print(f"{title}: {passed} passed, {len(failed)} failed{note}")
    return 1 if failed else 0


def write_junit(path, title, results):
    rows = []
    for r in results:
        head = f"<testcase classname={quoteattr(title)} name={quoteattr(r.name)} time=\"{r.seconds:.3f}\""
        if r.skipped:
            rows.append(f"{head}><skipped message={quoteattr(r.skipped)}/></testcase>")
        elif r.ok:
            rows.append(head + "/>")
        else:
            clean = "".join(c for c in r.message if c in "\t\n" or ord(c) >= 32)
            rows.append(f"{head}><failure>{escape(clean)}</failure></testcase>")
    failures = sum(not r.ok and not r.skipped for r in results)
    text = f"<testsuite name={quoteattr(title)} tests=\"{len(results)}\" failures=\"{failures}\">\n"
    pathlib.Path(path).write_text("<?xml version=\"1.0\"?>\n" + text + "\n".join(rows) + "\n</testsuite>\n")


def read_known_failures(path):
    """{name: reason} of tests that are known to fail. They run; one that passes is named: its line should go."""
    rows = {}
    if pathlib.Path(path).exists():
        for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                name, reason = line.split("\t", 1)
                rows[name] = reason
    return rows


def with_known_failures(check, known, name_of):
    def checked(case):
        result = check(case)
        reason = known.get(name_of(case))
        if reason is None or result.skipped:
            return result
        if result.ok:
            print(f"{result.name} passes now: take its line out of the list of known failures ({reason})", flush=True)
            return result
        return Result(result.name, True, skipped=f"known failure: {reason}")
    return checked


def parser_for(description):
    return argparse.ArgumentParser(description=description.strip().split("\n")[0])
