#!/usr/bin/env python3
"""Run every fuzzer of a fuzz build for a while, with a corpus of the repository's own programs.

usage: tools/run_fuzzers.py BUILD_FOLDER [--seconds N]       findings stay in BUILD_FOLDER/findings
"""
import argparse
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEEDS = ("tests/lang/*.tr", "tests/guide/*.tr", "tests/syntax/**/*.tr", "bench/*.py", "lib/*.tr")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build")
    parser.add_argument("--seconds", type=int, default=60, help="for each fuzzer")
    options = parser.parse_args()
    build = pathlib.Path(options.build)
    fuzzers = sorted(p for p in build.glob("fuzz_*") if p.is_file() and p.suffix == "")
    if not fuzzers:
        sys.exit(f"no fuzzers in {build}")
    corpus, findings = build / "corpus", build / "findings"
    findings.mkdir(exist_ok=True)
    if not corpus.exists():
        corpus.mkdir()
        for pattern in SEEDS:
            for path in ROOT.glob(pattern):
                shutil.copy(path, corpus / str(path.relative_to(ROOT)).replace("/", "_"))
    failed = 0
    for fuzzer in fuzzers:
        own = build / "corpus_new" / fuzzer.name
        own.mkdir(parents=True, exist_ok=True)
        command = [str(fuzzer), f"-max_total_time={options.seconds}", "-timeout=10", "-rss_limit_mb=2048",
                   f"-artifact_prefix={findings}/{fuzzer.name}-", "-print_final_stats=1", str(own), str(corpus)]
        done = subprocess.run(command, check=False)
        failed += done.returncode != 0
        print(f"{fuzzer.name}: {'finding' if done.returncode else 'clean'}", flush=True)
    print(f"fuzzers: {len(fuzzers) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
