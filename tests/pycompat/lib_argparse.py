# argparse: parsing, help, errors.
import os
os.environ["COLUMNS"] = "80"
import argparse, sys, io
from argparse import *

def go(p, line, method="parse_args"):
    out, err = io.StringIO(), io.StringIO(); o, e = sys.stdout, sys.stderr; sys.stdout, sys.stderr = out, err; r = None
    try: r = repr(getattr(p, method)(line.split() if isinstance(line, str) else line))
    except SystemExit as x: r = f"exit {x.code}"
    except Exception as x: r = f"{type(x).__name__} {x}"
    finally: sys.stdout, sys.stderr = o, e
    print(repr(line), "=>", r)
    if out.getvalue(): print("OUT", out.getvalue())
    if err.getvalue(): print("ERR", err.getvalue())
p = ArgumentParser(prog="prog", description="A program that does many things and has a rather long description which has to be wrapped somewhere.", epilog="The end of %(prog)s.")
p.add_argument("file", help="the file"); p.add_argument("rest", nargs="*", help="more files")
p.add_argument("-v", "--verbose", action="count", default=0, help="say more"); p.add_argument("-o", "--output", metavar="OUT", help="where to write the result of everything that this program computes (default: %(default)s)", default="a.out"); p.add_argument("-n", "--num", type=int, default="5"); p.add_argument("-f", "--flag", action="store_true"); p.add_argument("--no-thing", action="store_false", dest="thing"); p.add_argument("-c", "--choice", choices=["a", "b", "c"]); p.add_argument("--pair", nargs=2, type=float, metavar=("X", "Y")); p.add_argument("-a", "--app", action="append"); p.add_argument("--const", action="store_const", const=42); p.add_argument("--opt", nargs="?", const="C", default="D"); p.add_argument("--many", nargs="+"); p.add_argument("--version", action="version", version="%(prog)s 1.0"); p.add_argument("--ext", action="extend", nargs="*", default=["z"]); p.add_argument("--hidden", help=argparse.SUPPRESS); p.add_argument("-i", action="append_const", const=1, dest="lst"); p.add_argument("--a-very-long-option-name-indeed", type=float, help="pct 100%%")
for l in ("x", "x y z", "x -vvv -o out -n 7 -f", "x -vfo out", "x -n7 --num=8", "x --output=foo --choice a", "x --choice d", "x -n abc", "", "x --pair 1 2.5", "x --pair 1", "x -a 1 -a 2", "x --const --opt", "x --opt E", "x --many a b c", "x --many", "--many a b -- x", "x --verb", "x --o", "x --unknown", "x --version", "-h", "x --ext a b --ext c", "x -i -i", "x --no-thing", "x -n -5", "x -- -v", "x --flag=1", "x -f1", "x --out", "x --outp q", "x -", "x --hidden h", "x -5", ["x", "a b"], ["x", "-q r"]): go(p, l)
go(p, "x --zzz y", "parse_known_args"); go(p, "x -n 1 y", "parse_intermixed_args"); print(p.format_usage()); print(p.format_help()); print(p.get_default("num"), p.prog)
q = ArgumentParser(prog="q", formatter_class=ArgumentDefaultsHelpFormatter, conflict_handler="resolve", argument_default=None); g = q.add_argument_group("Group One", "about one"); g.add_argument("--foo", default=3, help="foo help"); q.add_argument("--foo", default=4, help="new foo"); m = q.add_mutually_exclusive_group(required=True); m.add_argument("--on", action="store_true"); m.add_argument("--off", action="store_true", help="off"); m2 = q.add_mutually_exclusive_group(); m2.add_argument("-x"); m2.add_argument("-y", nargs="?"); q.add_argument("--bool", action=BooleanOptionalAction, default=True, help="bool")
for l in ("--on", "--on --off", "", "--off -x 1 -y", "--on --no-bool", "-h", "--on -x 1"): go(q, l)
r = ArgumentParser(prog="git"); r.add_argument("--verbose", action="store_true"); s = r.add_subparsers(dest="cmd", title="commands", description="all commands", help="what to do", required=True, metavar="CMD"); a = s.add_parser("add", help="add files", aliases=["a"]); a.add_argument("paths", nargs="+"); a.set_defaults(func="do_add"); c = s.add_parser("commit", help="commit it"); c.add_argument("-m", required=True)
for l in ("add x y", "a z", "commit -m msg", "commit", "", "bad", "--verbose add q", "-h", "add -h", "add x --nope"): go(r, l)
r2 = ArgumentParser(prog="r2"); r2.add_subparsers().add_parser("one"); go(r2, ""); go(r2, "one"); go(r2, "two"); print(r2.format_help())
t = ArgumentParser(prog="t", add_help=False, usage="%(prog)s [custom]", allow_abbrev=False); t.add_argument("--long-name"); t.add_argument("pos", nargs="?", default="dd"); t.add_argument("rem", nargs=REMAINDER); go(t, "a -b --c d"); go(t, ""); go(t, "--long x"); print(t.format_help())
par = ArgumentParser(add_help=False); par.add_argument("--shared", default="sh"); gp = par.add_argument_group("pg"); gp.add_argument("--inpg"); ch = ArgumentParser(prog="ch", parents=[par], formatter_class=RawDescriptionHelpFormatter, description="line 1\n  line 2"); ch.add_argument("x", type=int, choices=range(3), help="%(type)s %(choices)s"); go(ch, "--shared 1 2"); go(ch, "7"); print(ch.format_help())
raw = ArgumentParser(prog="raw", formatter_class=RawTextHelpFormatter); raw.add_argument("--z", help="l1\nl2"); print(raw.format_help()); mt = ArgumentParser(prog="mt", formatter_class=MetavarTypeHelpFormatter, add_help=False); mt.add_argument("--i", type=int); mt.add_argument("f", type=float); print(mt.format_help())
e = ArgumentParser(prog="e", exit_on_error=False); e.add_argument("--n", type=int); go(e, "--n x")
def typ(s):
    if s == "bad": raise ArgumentTypeError("really bad")
    return s.upper()
ty = ArgumentParser(prog="ty"); ty.add_argument("v", type=typ); ty.add_argument("--l", type=lambda s: int(s)); go(ty, "ok"); go(ty, "bad"); go(ty, "ok --l q")
class MyA(Action):
    def __call__(self, parser, ns, values, option_string=None): setattr(ns, self.dest, (values, option_string))
my = ArgumentParser(prog="my", prefix_chars="-+"); my.add_argument("+f", "++foo", action=MyA); my.add_argument("-b", action=MyA, nargs=2); go(my, "+f 1"); go(my, "++foo 2 -b 3 4"); go(my, "+h")
for bad in (lambda: p.add_argument("--num"), lambda: p.add_argument("x", required=True), lambda: p.add_argument("--y", action="nope"), lambda: p.add_argument("--y", type="str"), lambda: p.add_argument("--y", nargs=0), lambda: p.add_argument("--y", nargs=2, metavar=("A",)), lambda: p.add_argument("a", "--b"), lambda: ArgumentParser(conflict_handler="x"), lambda: m.add_argument("--req", required=True)):
    try: bad()
    except Exception as x: print(type(x).__name__, x)
n = Namespace(a=1, b="x"); print(n, n == Namespace(b="x", a=1), "a" in n, vars(n), Namespace(**{"x y": 1})); print(FileType("r"), FileType("wb", 0), repr(p.add_argument("--zz")))
w = ArgumentParser(prog="a-long-program-name-that-takes-space"); [w.add_argument(f"--option-number-{i}", metavar=f"VALUE{i}") for i in range(8)]; [w.add_argument(f"positional{i}") for i in range(6)]; print(w.format_usage()); w2 = ArgumentParser(prog="x" * 70); w2.add_argument("--abc"); w2.add_argument("def"); print(w2.format_usage())
ff = ArgumentParser(prog="ff", fromfile_prefix_chars="@"); ff.add_argument("--k"); ff.add_argument("p")
with open("/tmp/trlib_args.txt", "w") as fh: fh.write("--k\nv\n")
go(ff, "@/tmp/trlib_args.txt pp"); go(ff, "@/no/such pp"); ns = Namespace(pre=1); print(ff.parse_args(["z"], ns) is ns, ns)
