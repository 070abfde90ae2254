#!/usr/bin/env python3
"""Every fragment in tests/guide/ (the guide's code blocks, one file each) must pass `tauraro check`."""
import sys

from harness import ROOT, Result, add_options, need_executable, parser_for, run_cases, run_program, selected, tail


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    options = parser.parse_args()
    need_executable(options)
    paths = [p for p in sorted((ROOT / "tests/guide").glob("*.tr")) if selected(p.stem, options)]

    def check(path):
        output = run_program([options.tauraro, "check", str(path)], options.timeout)
        ok = output.status == 0 and not output.timed_out
        return Result(path.stem, ok, "" if ok else output.describe_status() + "\n" + tail(output.stderr),
                      output.seconds)

    return run_cases("guide", paths, check, options)


if __name__ == "__main__":
    sys.exit(main())
