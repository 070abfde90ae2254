#!/usr/bin/env python3
"""Compare the error messages of the front end with CPython's for programs that are wrong.

    compare_errors.py TR_AST_DUMP [--verbose]

Every program of errors.txt is read in indent style; class and message of the first error must be CPython 3.11's, and so must its line.
OWN holds programs where we differ on purpose, with our own message.
"""

import json
import os
import subprocess
import sys
import warnings

PROGRAMS = open(os.path.join(os.path.dirname(__file__), "errors.txt"), encoding="utf-8").read().strip("\n").split("\n---\n")

# (program, class, message): where we say something else, and why is plain from the text.
OWN = [
    ("x = 1\n  # comment\n y = 2\n", "IndentationError", "unexpected indent"),
]


def cpython_error(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(source, "<x>", "exec")
        except SyntaxError as error:
            return type(error).__name__, error.msg, error.lineno
        except ValueError as error:
            return type(error).__name__, str(error), 1
    return None


def our_error(dump, source):
    result = subprocess.run([dump, "--json", "--quiet", "--style=indent"], input=source.encode("utf-8"),
                            stdout=subprocess.PIPE, check=False)
    if result.returncode == 0:
        return None
    line = result.stdout.decode("utf-8").split("\n")[0]
    if not line.startswith("{"):
        return ("crash", line, result.returncode)
    item = json.loads(line)
    return item["class"], item["message"], item["line"]


def main():
    dump = sys.argv[1]
    verbose = "--verbose" in sys.argv
    same = message_only = accepted = different = 0
    for program in PROGRAMS:
        source = program + "\n"
        want = cpython_error(source)
        got = our_error(dump, source)
        if want == got:
            same += 1
            continue
        if got and want and got[:2] == want[:2]:
            message_only += 1
            kind = "LINE"
        elif got is None:
            accepted += 1
            kind = "ACCEPTED"
        else:
            different += 1
            kind = "MESSAGE"
        if verbose:
            print("%s %r\n   CPython: %s\n   ours:    %s" % (kind, program, want, got))
    for source, name, message in OWN:
        got = our_error(dump, source)
        if got is None or got[:2] != (name, message):
            different += 1
            print("OWN %r: %s" % (source, got))
    total = len(PROGRAMS)
    print("%d programs: %d equal, %d equal but for the line, %d other messages, %d accepted" %
          (total, same, message_only, different, accepted))
    return 0 if same + message_only >= total * 9 // 10 and accepted <= 20 else 1


if __name__ == "__main__":
    sys.exit(main())
