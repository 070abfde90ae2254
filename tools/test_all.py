#!/usr/bin/env python3
"""`make test`: build, run every check that belongs to a change, end with one line "N passed, N failed".

Each step is a command that prints its own "N passed, N failed" line (or, for a plain command, counts as one test).
A step that needs what is not built yet reports a failure instead of being left out. `--quick` leaves out the builds
with GC stress and the address sanitizer.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUMMARY = re.compile(r"(\d+) passed, (\d+) failed")
CTEST = re.compile(r"(\d+) tests failed out of (\d+)")


class Totals:
    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.failed_steps = []

    def step(self, title, command, timeout=1800):
        print(f"==> {title}", flush=True)
        start = time.monotonic()
        lines, status = [], None
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   errors="backslashreplace")
        try:
            for line in process.stdout:
                sys.stdout.write(line)
                lines.append(line)
                if time.monotonic() - start > timeout:
                    process.kill()
            status = process.wait()
        finally:
            process.stdout.close()
        text = "".join(lines[-50:])
        found = SUMMARY.findall(text)
        ctest = CTEST.search(text)
        if ctest:
            passed, failed = int(ctest.group(2)) - int(ctest.group(1)), int(ctest.group(1))
        elif found:
            passed, failed = map(int, found[-1])
        else:
            passed, failed = (1, 0) if status == 0 else (0, 1)
        if status != 0 and failed == 0:
            failed = 1
        self.passed += passed
        self.failed += failed
        if failed:
            self.failed_steps.append(title)
        print(f"    {passed} passed, {failed} failed, {time.monotonic() - start:.0f} s", flush=True)
        return status == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    jobs = str(os.cpu_count() or 2)
    python = sys.executable
    totals = Totals()

    totals.step("include direction", [python, "tools/check_includes.py"])
    totals.step("style", [python, "tools/check_style.py"])

    def build(preset):
        configure = totals.step(f"configure {preset}", ["cmake", "--preset", preset])
        return configure and totals.step(f"build {preset}", ["ninja", "-C", f"build/{preset}", "-j", jobs])

    if build("release"):
        totals.step("unit tests", ["ctest", "--test-dir", "build/release", "--output-on-failure", "-j", jobs])
        totals.step("language", [python, "tests/run.py"])
        totals.step("guide fragments", [python, "tests/run_guide.py"])
        totals.step("subcommands", [python, "tests/cli/run.py"])
        if (ROOT / "tests/syntax/run.py").exists():
            totals.step("syntax", [python, "tests/syntax/run.py"])
        totals.step("against CPython", [python, "tests/run_pycompat.py"])
        totals.step("documentation", [python, "tools/run_docs_blocks.py"])
    if not options.quick:
        for preset in ("gcstress", "asan"):
            if build(preset):
                totals.step(f"language, {preset}", [python, "tests/run.py", "--mode", preset])
                if preset == "asan":
                    totals.step("unit tests, asan",
                                ["ctest", "--test-dir", "build/asan", "--output-on-failure", "-j", jobs])
    if totals.failed_steps:
        print("failed steps: " + ", ".join(totals.failed_steps))
    print(f"{totals.passed} passed, {totals.failed} failed")
    return 1 if totals.failed else 0


if __name__ == "__main__":
    sys.exit(main())
