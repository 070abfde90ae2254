#!/usr/bin/env python3
"""Run programs of other projects under CPython 3.11 and under Tauraro and compare standard output and exit status.

tune.tsv names them: test files of other Python implementations (kind `test`) and programs (kind `program`, each driven
by our own script programs/<name>.py, which imports the fetched code). None of that code is kept in this repository: it
is fetched when this runs, into build/foreign, from GitHub or, with --mirror DIR (or TAURARO_FOREIGN_MIRROR), from
bare git directories DIR/owner+name/repo.

ratchet.json holds how many pass for each repository; a run with fewer fails, `--update` raises the numbers.
exclusions.tsv lists the files that need not pass, each with its reason. What CPython prints is cached in
build/foreign/expected. Addresses (0x7f...) are normalised on both sides.
"""
import collections
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from harness import ROOT, Output, Result, add_options, diff, need_executable  # noqa: E402
from harness import parser_for, run_cases, run_program, selected, tail  # noqa: E402
from run_pycompat import find_cpython  # noqa: E402

HERE = ROOT / "tests/foreign"
WORK = ROOT / "build/foreign"
ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{5,16}\b")
Entry = collections.namedtuple("Entry", "kind repository path tier")


def read_entries():
    lines = (HERE / "tune.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [Entry(*line.split("\t")) for line in lines if line.strip()]


def read_exclusions():
    result = {}
    for line in (HERE / "exclusions.tsv").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            repository, path, reason = line.split("\t", 2)
            result[repository, path] = reason
    return result


def wanted_folders(repository):
    """The folders that hold a repository's listed tests; for a program, everything."""
    entries = [e for e in read_entries() if e.repository == repository]
    if any(e.kind != "test" for e in entries):
        return None
    return tuple({str(pathlib.PurePosixPath(e.path).parent) + "/" for e in entries})


def unpack(git, folders, target):
    """Write the files of HEAD under target. Large files, and such as a partial copy lacks, are left out."""
    listing = subprocess.run([*git, "ls-tree", "-r", "-z", "HEAD"], stdout=subprocess.PIPE, check=True).stdout
    rows = []
    for row in listing.split(b"\0"):
        if not row:
            continue
        head, name = row.split(b"\t", 1)
        kind, digest = head.split()[1:3]
        name = name.decode("utf-8", "surrogateescape")
        if kind == b"blob" and (folders is None or name.startswith(folders)):
            rows.append((digest, name))
    batch = subprocess.Popen([*git, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)
    for digest, name in rows:
        batch.stdin.write(digest + b"\n")
        batch.stdin.flush()
        answer = batch.stdout.readline().split()
        if answer[-1] == b"missing":
            continue
        data = batch.stdout.read(int(answer[2]) + 1)[:-1]
        if len(data) <= 4 << 20:
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    batch.stdin.close()
    batch.wait()


def fetch(repository, mirror):
    """Put the newest tree of the repository into build/foreign/src/owner+name; return (folder, commit)."""
    name = repository.replace("/", "+")
    target, stamp = WORK / "src" / name, WORK / "src" / (name + ".commit")
    if stamp.exists():
        return target, stamp.read_text().strip()
    WORK.joinpath("src").mkdir(parents=True, exist_ok=True)
    git_dir = pathlib.Path(mirror) / name / "repo" if mirror else WORK / "git" / name
    if not git_dir.exists():
        if mirror:
            return None, f"{git_dir} does not exist"
        git_dir.parent.mkdir(parents=True, exist_ok=True)
        url = f"https://github.com/{repository}"
        done = subprocess.run(["git", "clone", "--quiet", "--bare", "--depth", "1", url, str(git_dir)], check=False)
        if done.returncode:
            return None, f"cannot clone {url}"
    git = ["git", f"--git-dir={git_dir}"]
    commit = subprocess.run([*git, "rev-parse", "HEAD"], stdout=subprocess.PIPE, check=True, text=True).stdout.strip()
    unpack(git, wanted_folders(repository), target)
    stamp.write_text(commit + "\n")
    return target, commit


def normalise(text):
    return ADDRESS.sub("0xADDRESS", text)


def command_for(entry, folder):
    """(arguments after the interpreter, working directory)"""
    if entry.kind == "test":
        path = folder / entry.path
        return [str(path)], path.parent
    return [str(HERE / "programs" / (entry.path + ".py")), str(folder)], HERE / "programs"


def python_output(python, entry, folder, commit, timeout):
    arguments, cwd = command_for(entry, folder)
    driver = pathlib.Path(arguments[0]).read_bytes()
    key = hashlib.sha256(f"{commit} {entry.path} {python}\n".encode() + driver).hexdigest()[:24]
    cache = WORK / "expected" / key
    if cache.exists():
        saved = json.loads(cache.read_text(encoding="utf-8"))
        return Output(saved["stdout"], "", saved["status"], saved["seconds"])
    output = run_program([python, *arguments], timeout, cwd=cwd)
    cache.parent.mkdir(parents=True, exist_ok=True)
    saved = {"stdout": output.stdout, "status": output.status, "seconds": output.seconds}
    cache.write_text(json.dumps(saved), encoding="utf-8")
    return output


def make_check(options, python, folders, exclusions):
    def check(entry):
        name = f"{entry.repository}:{entry.path}"
        folder, commit = folders[entry.repository]
        if folder is None:
            return Result(name, False, commit)
        if (entry.repository, entry.path) in exclusions and not options.all:
            return Result(name, True, skipped=exclusions[entry.repository, entry.path])
        wanted = python_output(python, entry, folder, commit, options.timeout)
        if options.python_only:
            ok = not wanted.timed_out
            return Result(name, ok, "" if ok else wanted.describe_status() + "\n" + tail(wanted.stderr))
        arguments, cwd = command_for(entry, folder)
        got = run_program([options.tauraro, "run", *arguments], options.timeout, cwd=cwd)
        problems = []
        expected, actual = normalise(wanted.stdout), normalise(got.stdout)
        if expected != actual:
            problems.append(diff(expected, actual, ("python3", "tauraro")))
        if got.timed_out or got.status != wanted.status:
            problems.append(f"{got.describe_status()}, python3: exit status {wanted.status}")
        if problems and got.stderr:
            problems.append("standard error:\n" + tail(got.stderr, 6))
        return Result(name, not problems, "\n".join(problems), got.seconds)
    return check


def main():
    parser = parser_for(__doc__)
    add_options(parser)
    parser.add_argument("--mirror", default=os.environ.get("TAURARO_FOREIGN_MIRROR"))
    parser.add_argument("--kind", choices=["test", "program"], help="only this kind")
    parser.add_argument("--tier", help="only this tier (core, light, heavy)")
    parser.add_argument("--all", action="store_true", help="run the excluded ones too")
    parser.add_argument("--update", action="store_true", help="raise the numbers in ratchet.json")
    parser.add_argument("--python-only", action="store_true", help="only fill the cache of CPython's outputs")
    options = parser.parse_args()
    python = find_cpython()
    if not python:
        sys.exit("CPython 3.11 is needed as the oracle")
    if not options.python_only:
        need_executable(options)
    exclusions = read_exclusions()
    entries = [e for e in read_entries() if e.kind in ("test", "program")
               and (not options.kind or e.kind == options.kind) and (not options.tier or e.tier == options.tier)
               and selected(f"{e.repository}:{e.path}", options)]
    folders = {r: fetch(r, options.mirror) for r in sorted({e.repository for e in entries})}
    passed = collections.Counter()
    inner = make_check(options, python, folders, exclusions)

    def check(entry):
        result = inner(entry)
        if result.ok and not result.skipped:
            passed[entry.repository if entry.kind == "test" else "programs"] += 1
        return result

    status = run_cases("foreign", entries, check, options)
    whole = not (options.names or options.kind or options.tier or options.python_only)
    if not whole:
        return status
    ratchet_file = HERE / "ratchet.json"
    ratchet = json.loads(ratchet_file.read_text(encoding="utf-8"))
    if options.update:
        new = {name: max(passed[name], ratchet.get(name, 0)) for name in sorted({*passed, *ratchet})}
        ratchet_file.write_text(json.dumps(new, indent=2) + "\n", encoding="utf-8")
        return 0
    status = 0
    for name, count in sorted(ratchet.items()):
        if passed[name] < count:
            print(f"{name}: {passed[name]} pass, {count} did before")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
