#!/usr/bin/env python3
"""Compare the front end with CPython's own parser over the whole standard library of the running Python.

Both trees are written in the same textual form (src/syntax/ast_print.h describes it) and must be equal: node kinds,
nesting, identifiers, constants to the last bit, contexts and, with --positions, the place of every node.

    compare_stdlib.py TR_AST_DUMP [--positions] [--minimum N] [--verbose] [PATH...]

A file that CPython itself rejects must be rejected too. Exit status 1 if fewer than N files agree (default: all).
"""

import argparse
import ast
import os
import re
import struct
import subprocess
import sys
import sysconfig
import tempfile
import tokenize
import warnings

SKIPPED_FIELDS = {"type_comment", "type_ignores", "kind"}
CONTEXTS = {"Load", "Store", "Del"}
NO_POSITION = (ast.Module, ast.arguments, ast.comprehension, ast.withitem, ast.match_case,
               ast.FormattedValue, ast.JoinedStr)


def quote(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    out = []
    for byte in data:
        if 0x20 <= byte < 0x7F and byte not in (0x22, 0x5C):
            out.append(chr(byte))
        else:
            out.append("\\x%02x" % byte)
    return '"' + "".join(out) + '"'


def constant(value):
    if value is None or value is True or value is False:
        return " " + repr(value)
    if value is Ellipsis:
        return " Ellipsis"
    if isinstance(value, int):
        return " " + int_text(value)
    if isinstance(value, float):
        return " F" + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return " J" + struct.pack(">d", value.imag).hex()
    if isinstance(value, bytes):
        return " b " + quote(value)
    return " " + quote(value)


def int_text(value):
    return hex(value) if value > 2**63 - 1 else str(value)


class Writer:
    def __init__(self, positions):
        self.positions = positions
        self.out = []

    def value(self, value):
        if isinstance(value, ast.AST):
            self.node(value)
        elif isinstance(value, list):
            self.out.append(" [")
            for item in value:
                self.value(item)
            self.out.append("]")
        elif value is None:
            self.out.append(" ~")
        elif isinstance(value, str):
            self.out.append(" " + quote(value))
        else:
            self.out.append(" %d" % value)

    def node(self, node):
        name = type(node).__name__
        out = self.out
        if not node._fields and isinstance(node, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)):
            out.append(" " + name)
            return
        out.append("(" if isinstance(node, ast.Module) else " (")
        out.append(name)
        if self.positions and not isinstance(node, NO_POSITION):
            out.append("@%d:%d-%d:%d" % (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset))
        if isinstance(node, (ast.Constant, ast.MatchSingleton)):
            out.append(constant(node.value))
        else:
            for field in node._fields:
                if field not in SKIPPED_FIELDS:
                    self.value(getattr(node, field, None))
        out.append(")")


def expected(source, positions):
    """The tree as text, or None if CPython rejects the source."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return None
    writer = Writer(positions)
    writer.node(tree)
    return "".join(writer.out)


def read_source(path):
    """The text as CPython decodes it (coding cookies included); None if it cannot be decoded."""
    try:
        with tokenize.open(path) as file:
            return file.read()
    except (SyntaxError, UnicodeDecodeError):
        return None


def normalize(text):
    # CPython 3.11 gives a field of an f-string the place of the whole string; ours is exact.
    text = re.sub(r"\((FormattedValue|JoinedStr)@[0-9:-]+", r"(\1", text)
    return re.sub(r" I(\d+):([0-9A-Za-z]+)", lambda m: " " + hex(int(m[2], int(m[1]))), text)


def python_files(roots):
    for root in roots:
        if os.path.isfile(root):
            yield root
        for folder, folders, names in os.walk(root):
            folders[:] = sorted(f for f in folders if f not in ("site-packages", "__pycache__"))
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.join(folder, name)


def first_difference(a, b):
    size = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    start = max(0, size - 120)
    return "  ours:    ...%s\n  CPython: ...%s" % (a[start : size + 100], b[start : size + 100])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump", help="the tr_ast_dump executable")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--positions", action="store_true")
    parser.add_argument("--minimum", type=int)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    sys.setrecursionlimit(20000)
    paths = list(python_files(options.paths or [sysconfig.get_paths()["stdlib"]]))
    agree = rejected_alike = total = lines = 0
    failures = []
    for begin in range(0, len(paths), 100):
        batch = [(path, read_source(path)) for path in paths[begin : begin + 100]]
        batch = [(path, source) for path, source in batch if source is not None]
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for number, (path, source) in enumerate(batch):
                names.append(os.path.join(folder, "%d.py" % number))
                with open(names[-1], "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                    file.write(source)
            command = [options.dump, "--null", "--style=indent"]
            if options.positions:
                command.append("--positions")
            result = subprocess.run(command + names, stdout=subprocess.PIPE, check=False)
        answers = result.stdout.decode("utf-8", "replace").split("\0")
        if len(answers) != len(batch) + 1:
            print("the dump died in the batch of", batch[max(0, len(answers) - 1)][0])
            return 1
        for (path, source), answer in zip(batch, answers):
            total += 1
            lines += source.count("\n")
            want = expected(source, options.positions)
            got = normalize(answer.strip("\n"))
            if want is None and not got.startswith("(Module"):
                rejected_alike += 1
            elif want == got:
                agree += 1
            else:
                failures.append(path)
                print("DIFFERENT", path)
                if options.verbose or len(failures) <= 20:
                    if want is None:
                        print("  CPython rejects it")
                    elif got.startswith("(Module"):
                        print(first_difference(got, want))
                    else:
                        print("  " + got[:400])
    print("%d of %d files agree, %d rejected by both, %d differ; %d lines" %
          (agree, total, rejected_alike, len(failures), lines))
    minimum = options.minimum if options.minimum is not None else total
    return 0 if agree + rejected_alike >= minimum else 1


if __name__ == "__main__":
    sys.exit(main())
