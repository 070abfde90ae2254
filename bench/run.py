#!/usr/bin/env python3
"""Measure the programs of this folder under Tauraro and its peers, all in one run on one machine.

Every program exists as .py, which tauraro, python3 and pypy3 run unchanged, and where the language allows as .lua and
.js with the same algorithm and the same output (outputs are compared; a difference is reported). Repetitions are
interleaved, so that a disturbance hits all peers alike. Reported are the median of the CPU time (user + system) and the
peak resident memory. Peers that are not installed are left out.

usage: bench/run.py [--tauraro EXE] [-n REPETITIONS] [--peers a,b] [--write] [NAME ...]

--write puts the table into bench/RESULTS.md.
"""
import argparse
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ["tauraro", "python3", "pypy3", "lua5.4", "luajit", "node"]
SUFFIX = {"tauraro": ".py", "python3": ".py", "pypy3": ".py", "lua5.4": ".lua", "luajit": ".lua", "node": ".js"}


class Run:
    def __init__(self, seconds, memory, output, status):
        self.seconds, self.memory, self.output, self.status = seconds, memory, output, status


def helper():
    """The compiled measure.c, built on first use."""
    exe = ROOT / "build/bench/measure"
    source = HERE / "measure.c"
    if not exe.exists() or exe.stat().st_mtime < source.stat().st_mtime:
        exe.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cc", "-O1", "-o", str(exe), str(source)], check=True)
    return str(exe)


def measure(command, timeout=120):
    """CPU seconds, peak memory in kilobytes, output and status of one run."""
    with tempfile.TemporaryDirectory() as folder:
        result = pathlib.Path(folder) / "result"
        try:
            done = subprocess.run([helper(), str(result), *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  stdin=subprocess.DEVNULL, timeout=timeout, check=False)
        except subprocess.TimeoutExpired:
            return Run(float(timeout), 0, b"", -1)
        seconds, memory, status = result.read_text().split()
        return Run(float(seconds), int(memory), done.stdout, int(status))


def command_line(peer, tauraro, path):
    if peer == "tauraro":
        return [tauraro, "run", str(path)]
    # This very CPython, not a wrapper script that stands for it on the PATH.
    return [sys.executable if peer == "python3" else peer, str(path)]


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def version_of(peer, tauraro):
    flag = {"lua5.4": "-v", "luajit": "-v"}.get(peer, "--version")
    command = tauraro if peer == "tauraro" else peer
    done = subprocess.run([command, flag], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    lines = done.stdout.strip().splitlines() or ["?"]
    if peer == "pypy3":
        return " / ".join(line.strip("[] ") for line in lines)[:90]
    return lines[0][:90]


def machine():
    model = "unknown processor"
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    return f"{os.cpu_count()} cores, {model}, {platform.system()} {platform.machine()}"


def measure_programs(names, peers, tauraro, repetitions):
    """{(name, peer): [Run, ...]}; the first run of python3 gives the output that all others must match."""
    results, problems = {}, []
    for name in names:
        for repetition in range(repetitions):
            for peer in peers:
                path = HERE / (name + SUFFIX[peer])
                if not path.exists() or (name, peer) in problems:
                    continue
                run = measure(command_line(peer, tauraro, path))
                if run.status != 0:
                    print(f"{name}: {peer} fails with status {run.status}", file=sys.stderr)
                    problems.append((name, peer))
                    results.pop((name, peer), None)
                    continue
                results.setdefault((name, peer), []).append(run)
        outputs = {peer: results[name, peer][0].output for peer in peers if (name, peer) in results}
        reference = outputs.get("python3")
        for peer, output in outputs.items():
            if reference is not None and output.split() != reference.split():
                print(f"{name}: {peer} prints something else than python3", file=sys.stderr)
                if peer == "tauraro":
                    results.pop((name, peer))
        row = "  ".join(f"{peer} {median(results, name, peer):.3f}" for peer in peers if (name, peer) in results)
        print(f"{name:18} {row}", flush=True)
    return results


def median(results, name, peer):
    return statistics.median(run.seconds for run in results[name, peer])


def peak(results, name, peer):
    return statistics.median(run.memory for run in results[name, peer]) / 1024


def measure_startup(peers, tauraro):
    """Median CPU milliseconds and peak MB of an empty program."""
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for peer in peers:
            path = pathlib.Path(folder) / ("empty" + SUFFIX[peer])
            path.write_text("")
            times, memory = [], 0
            for _ in range(20):
                run = measure(command_line(peer, tauraro, path))
                times.append(run.seconds * 1000)
                memory = max(memory, run.memory / 1024)
            rows[peer] = (statistics.median(times), memory)
    return rows


def measure_parsing(tauraro):
    """Million lines a minute: `tauraro check` and CPython's compile() to a tree, over the programs here, repeated."""
    text = "\n\n".join(p.read_text() for p in sorted(HERE.glob("*.py")) if p.name != "run.py")
    text *= max(1, 200000 // text.count("\n"))
    lines = text.count("\n")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "big.py"
        path.write_text(text)
        empty = pathlib.Path(folder) / "empty.py"
        empty.write_text("")
        ours = min(measure([tauraro, "check", str(path)]).seconds for _ in range(3))
        base = min(measure([tauraro, "check", str(empty)]).seconds for _ in range(3))
        code = "import ast, sys; ast.parse(open(sys.argv[1]).read())"
        theirs = min(measure(["python3", "-c", code, str(path)]).seconds for _ in range(3))
        python_base = min(measure(["python3", "-c", code, str(empty)]).seconds for _ in range(3))
    per_minute = [lines / max(t, 1e-9) * 60 / 1e6 for t in (ours - base, theirs - python_base)]
    return lines, per_minute


def measure_c_sum():
    """CPU seconds of the C version of sum_ints, or None without a compiler."""
    if not shutil.which("cc"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        exe = pathlib.Path(folder) / "sum_ints"
        subprocess.run(["cc", "-O2", "-o", str(exe), str(HERE / "sum_ints.c")], check=True)
        return statistics.median(measure([str(exe)]).seconds for _ in range(5))


def report(names, peers, results, startup, parsing, c_sum, tauraro, repetitions):
    out = ["# Results", "",
           f"Written by `bench/run.py --write`: {machine()}. Median CPU seconds of {repetitions} interleaved runs; in "
           "brackets the peak resident memory in MB. A dash: the program does not exist in that language, or failed.",
           ""]
    for peer in peers:
        out.append(f"* {peer}: {version_of(peer, tauraro)}")
    out += ["", "| program | " + " | ".join(peers) + " | CPython / Tauraro | Tauraro / Lua |",
            "|---|" + "---:|" * (len(peers) + 2)]
    against_python, against_lua = {}, {}
    for name in names:
        cells = []
        for peer in peers:
            if (name, peer) in results:
                cells.append(f"{median(results, name, peer):.2f} ({peak(results, name, peer):.0f})")
            else:
                cells.append("-")
        ratios = []
        for store, top, bottom in ((against_python, "python3", "tauraro"), (against_lua, "tauraro", "lua5.4")):
            if (name, top) in results and (name, bottom) in results:
                store[name] = median(results, name, top) / median(results, name, bottom)
                ratios.append(f"{store[name]:.2f}")
            else:
                ratios.append("-")
        out.append(f"| {name} | " + " | ".join(cells + ratios) + " |")
    out.append("")
    if against_python:
        slower = sorted(n for n, r in against_python.items() if r < 1)
        out.append(f"* Geometric mean over {len(against_python)} programs: {geometric_mean(against_python.values()):.2f} "
                   f"times as fast as CPython. Slower than CPython: {', '.join(slower) or 'none'}.")
    if against_lua:
        out.append(f"* Geometric mean of time relative to Lua 5.4 over {len(against_lua)} programs: "
                   f"{geometric_mean(against_lua.values()):.2f}.")
    for peer in peers:
        if peer not in ("tauraro", "python3") and "python3" in peers:
            both = [median(results, n, "python3") / median(results, n, peer) for n in names
                    if (n, peer) in results and (n, "python3") in results]
            if both:
                out.append(f"* For comparison, {peer} is {geometric_mean(both):.2f} times as fast as CPython on its "
                           f"{len(both)} programs.")
    if c_sum and ("sum_ints", "tauraro") in results:
        ours = median(results, "sum_ints", "tauraro")
        out.append(f"* Sum of ten million ints, five times, with making the list: C {c_sum:.3f} s, Tauraro {ours:.3f} s.")
    out.append("* Empty program, CPU milliseconds (peak MB): "
               + ", ".join(f"{peer} {ms:.1f} ({mb:.1f})" for peer, (ms, mb) in startup.items()) + ".")
    if parsing:
        lines, (ours, theirs) = parsing
        out.append(f"* Parsing {lines} lines: Tauraro (`check`) {ours:.1f} million lines a minute, CPython (`ast.parse`) "
                   f"{theirs:.1f}.")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--tauraro", default=str(ROOT / "build/release/tauraro"))
    parser.add_argument("-n", "--repetitions", type=int, default=5)
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    tauraro = str(pathlib.Path(options.tauraro).resolve())
    peers = [p for p in options.peers.split(",")
             if (pathlib.Path(tauraro).exists() if p == "tauraro" else shutil.which(p))]
    names = sorted(p.stem for p in HERE.glob("*.py") if p.name != "run.py")
    if options.names:
        names = [n for n in names if any(part in n for part in options.names)]
    results = measure_programs(names, peers, tauraro, options.repetitions)
    have_ours = "tauraro" in peers
    text = report(names, peers, results, measure_startup(peers, tauraro), measure_parsing(tauraro) if have_ours else None,
                  measure_c_sum(), tauraro, options.repetitions)
    print()
    print(text)
    if options.write:
        (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
