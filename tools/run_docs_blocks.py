#!/usr/bin/env python3
"""Execute the code blocks of README.md and docs/guide, so that the documentation cannot promise what is not there.

A block fenced with ```tauraro or ```python is written to a file and run by tauraro; ```sh is run by sh with `tauraro` on
PATH. A following ```output block is the exact standard output expected. Words after the language change that:

    no-run       only `tauraro check` (for sh: not executed)
    error        the run must fail; the output block is then what standard error contains, line by line
    continue     the block is appended to the one before it

Blocks in other languages (c, text, output) are not executed.
"""
import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests"))
from harness import ROOT, Result, add_options, clean_environment, diff, need_executable  # noqa: E402
from harness import parser_for, run_cases, run_program, selected, tail  # noqa: E402

FENCE = re.compile(r"^```(\S*)\s*(.*)$")


class Block:
    def __init__(self, name, language, words, text):
        self.name, self.language, self.words, self.text, self.output = name, language, words, text, None


def read_blocks(path):
    blocks, lines = [], path.read_text(encoding="utf-8").split("\n")
    i = 0
    while i < len(lines):
        opener = FENCE.match(lines[i])
        i += 1
        if not opener:
            continue
        first, body = i, []
        while i < len(lines) and not lines[i].startswith("```"):
            body.append(lines[i])
            i += 1
        i += 1
        language, words = opener.group(1), opener.group(2).split()
        text = "\n".join(body) + "\n"
        if language == "output" and blocks and blocks[-1].output is None:
            blocks[-1].output = text
        elif language in ("tauraro", "python", "sh"):
            if "continue" in words and blocks:
                text = blocks[-1].text + text
            blocks.append(Block(f"{path.relative_to(ROOT)}:{first}", language, words, text))
    return blocks


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    options = parser.parse_args()
    need_executable(options)
    paths = [ROOT / "README.md", *sorted((ROOT / "docs/guide").rglob("*.md"))]
    blocks = [b for p in paths if p.exists() for b in read_blocks(p) if selected(b.name, options)]
    env = clean_environment(PATH=os.path.dirname(options.tauraro) + os.pathsep + os.environ["PATH"])

    def check(block):
        with tempfile.TemporaryDirectory() as folder:
            if block.language == "sh":
                if "no-run" in block.words:
                    return Result(block.name, True, skipped="marked no-run")
                output = run_program(["sh", "-e", "-c", block.text], options.timeout, cwd=ROOT, env=env)
            else:
                suffix = ".py" if block.language == "python" else ".tr"
                file = pathlib.Path(folder) / ("block" + suffix)
                file.write_text(block.text, encoding="utf-8")
                verb = "check" if "no-run" in block.words else "run"
                output = run_program([options.tauraro, verb, str(file)], options.timeout, cwd=folder, env=env)
        problems = []
        if "error" in block.words:
            if output.status == 0:
                problems.append("should have failed")
            for line in (block.output or "").splitlines():
                if line.strip() and line.strip() not in output.stderr:
                    problems.append(f"standard error lacks: {line}\n{tail(output.stderr)}")
        else:
            if output.status != 0 or output.timed_out:
                problems.append(output.describe_status() + "\n" + tail(output.stderr))
            if block.output is not None and output.stdout != block.output and "no-run" not in block.words:
                problems.append(diff(block.output, output.stdout))
        return Result(block.name, not problems, "\n".join(problems), output.seconds)

    return run_cases("docs", blocks, check, options)


if __name__ == "__main__":
    sys.exit(main())
