"""Command-line parsing from usage texts."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
from docopt import docopt, DocoptExit

DOC = """Naval Fate.

Usage:
  prog ship new <name>...
  prog ship [<name>] move <x> <y> [--speed=<kn>]
  prog ship shoot <x> <y>
  prog mine (set|remove) <x> <y> [--moored|--drifting]
  prog -h | --help
  prog --version

Options:
  -h --help     Show this screen.
  --version     Show version.
  --speed=<kn>  Speed in knots [default: 10].
  --moored      Mored (anchored) mine.
  --drifting    Drifting mine.
"""
for line in ("ship new a b c", "ship t move 1 2 --speed=15", "ship t move 1 2", "ship shoot 3 4", "mine set 1 2 --moored",
             "mine remove 1 2 --drifting", "mine set 1", "", "ship t move 1 2 --sp 7", "mine set 1 2 --moored --drifting",
             "--help", "--version"):
    try:
        result = docopt(DOC, argv=line.split(), version="Naval Fate 2.0")
        print(line, "->", sorted(result.items()))
        print(result)
    except DocoptExit as error:
        print(line, "-> exit", str(error).splitlines()[0])
    except SystemExit as error:
        print(line, "-> SystemExit", error.code)
OPTIONS = """Usage: tool [-vqrh] [--file=FILE] [--path=PATH]... [ARG ...]

-v  verbose
-q --quiet  quiet
-r  recursive
-h
--file=FILE  a file [default: out.txt]
--path=PATH  a path [default: /a /b]
"""
for line in ("-vq x y", "--file in.txt", "-vvv", "--path=1 --path=2 z", "--fi=3", "--unknown", "-x"):
    try:
        print(line, "->", sorted(docopt(OPTIONS, line.split(), help=False).items()))
    except DocoptExit as error:
        print(line, "-> exit", str(error).splitlines()[0])
