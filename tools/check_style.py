#!/usr/bin/env python3
"""Check (or with --fix, repair) the layout of the files in the repository.

Rules: UTF-8, newline at the end, no tabs (Makefiles excepted), no blanks at a line's end, lines of at most 140 columns
(clang-format lays code out at 100; tables may reach further), an opening comment in every C file, no words that mark
unfinished work. With --fix, clang-format runs over the C files and the mechanical rules are repaired.

usage: tools/check_style.py [--fix] [--format]     --format also fails when clang-format would change a file
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXT = {".c", ".h", ".def", ".inc", ".py", ".tr", ".cmake", ".md", ".sh", ".txt", ".lua", ".js", ".json"}
C_SUFFIXES = {".c", ".h"}
# Spelled in pieces, so that this file passes its own check.
WIDTH = 140  # clang-format keeps code at 100; tables and long strings may reach further
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
MAY_HOLD_ODD_TEXT = ("tests/lang/", "tests/syntax/", "tests/pycompat/", "tests/guide/", "tests/foreign/programs/", "bench/")


def tracked_files():
    out = subprocess.run(["git", "ls-files"], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    return [line for line in out.decode().splitlines() if (ROOT / line).is_file()]


def check_file(name, text, fix):
    errors = []
    path = pathlib.PurePath(name)
    if fix:
        text = "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"
    if text and not text.endswith("\n"):
        errors.append(f"{name}: no newline at the end")
    is_c = path.suffix in C_SUFFIXES
    for number, line in enumerate(text.split("\n"), 1):
        where = f"{name}:{number}"
        if "\t" in line and path.name != "Makefile":
            errors.append(f"{where}: a tab")
        if line != line.rstrip():
            errors.append(f"{where}: blanks at the end of the line")
        if path.suffix not in (".md", ".json", ".def") and len(line) > WIDTH:
            errors.append(f"{where}: {len(line)} columns")
        if (is_c or path.suffix == ".tr") and UNFINISHED.search(line):
            errors.append(f"{where}: marks unfinished work")
    if is_c and name.startswith("src/") and not text.startswith("/*"):
        errors.append(f"{name}: does not open with a comment that says what the file is")
    return errors, text


def clang_format():
    for name in ("clang-format-19", "clang-format"):
        if shutil.which(name):
            return name
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("--format", action="store_true")
    options = parser.parse_args()
    failed, count = set(), 0
    names = tracked_files()
    formatter = clang_format()
    c_files = [n for n in names if pathlib.PurePath(n).suffix in C_SUFFIXES]
    if options.fix and formatter and c_files:
        subprocess.run([formatter, "-i", *c_files], cwd=ROOT, check=True)
    for name in names:
        path = ROOT / name
        if path.suffix not in TEXT and path.name not in ("Makefile", "CMakeLists.txt"):
            continue
        count += 1
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            if not name.startswith(MAY_HOLD_ODD_TEXT):
                print(f"{name}: {error}")
                failed.add(name)
            continue
        if name.startswith(MAY_HOLD_ODD_TEXT):
            continue
        errors, fixed = check_file(name, text, options.fix)
        if options.fix and fixed != text:
            path.write_bytes(fixed.encode("utf-8"))
        for error in errors:
            print(error)
            failed.add(name)
    if options.format and formatter and c_files:
        for name in c_files:
            done = subprocess.run([formatter, "--dry-run", "--Werror", name], cwd=ROOT,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done.returncode:
                print(f"{name}: clang-format would change it")
                failed.add(name)
    print(f"style: {count - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
