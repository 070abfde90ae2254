# traceback: formatting of exceptions, chains, groups, stacks.
import traceback, sys, io, re

def show(text):
    """Print without the lines of marks under the source, which differ in detail."""
    if not isinstance(text, str): text = "".join(text)
    for line in text.splitlines():
        if line.strip() and set(line.strip()) <= set("^~|+ ") and "^" in line: continue
        print(line.replace(__file__, "FILE"))
def a(n): return b(n)
def b(n):
    if n == 0: raise ValueError("bottom")
    return a(n - 1)
def rec(n):
    if n == 0: raise KeyError("deep")
    rec(n - 1)
try: a(2)
except ValueError as e:
    show(traceback.format_exc()); show(traceback.format_exception(e)); show(traceback.format_exception(type(e), e, e.__traceback__)); show(traceback.format_exception_only(e)); show(traceback.format_exception_only(type(e), e)); show(traceback.format_tb(e.__traceback__)); show(traceback.format_tb(e.__traceback__, limit=1)); show(traceback.format_tb(e.__traceback__, limit=-1)); show(traceback.format_exc(limit=1))
    for f in traceback.extract_tb(e.__traceback__): print(f.name, f.lineno, f.line, f.filename == __file__, len(f), f[2], list(f)[1] == f.lineno, f.locals)
    print([(f.f_code.co_name, l) for f, l in traceback.walk_tb(e.__traceback__)])
    s = io.StringIO(); traceback.print_exc(file=s); show(s.getvalue())
    s = io.StringIO(); traceback.print_tb(e.__traceback__, file=s); show(s.getvalue())
    s = io.StringIO(); traceback.print_exception(e, file=s, limit=2); show(s.getvalue())
try: rec(20)
except KeyError as e: show(traceback.format_exc())
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise TypeError("caused") from z
except TypeError as e: show(traceback.format_exc()); show(traceback.format_exc(chain=False))
try:
    try: {}["k"]
    except KeyError: raise RuntimeError("during")
except RuntimeError as e: show(traceback.format_exc())
try:
    try: {}["k"]
    except KeyError: raise RuntimeError("suppressed") from None
except RuntimeError as e: show(traceback.format_exc())
class MyErr(Exception):
    def __str__(self): raise ValueError("no str")
class Multi(Exception): pass
for x in (MyErr(), Multi("line1\nline2"), Multi(), KeyError("k"), OSError(2, "No such file"), SystemExit(3), Exception(1, 2), Exception(""), StopIteration(), UnicodeDecodeError("utf-8", b"x", 0, 1, "bad"), AssertionError()):
    show(traceback.format_exception_only(x))
n = ValueError("with notes"); n.add_note("note 1"); n.add_note("note 2\nsecond"); show(traceback.format_exception_only(n)); show(traceback.format_exception(n))
try: compile("x = = 1\n", "fn.py", "exec")
except SyntaxError as e: r = traceback.format_exception_only(e); print(r[-1].startswith("SyntaxError"), r[0], r[1])
se = SyntaxError("custom", ("f.py", 3, 5, "  abc def\n", 3, 8)); show(traceback.format_exception_only(se)); show(traceback.format_exception_only(SyntaxError("bare"))); show(traceback.format_exception_only(SyntaxError("nf", ("f.py", None, None, None))))
def mk(x):
    try: raise x
    except Exception as e: return e
try: raise ExceptionGroup("eg", [mk(ValueError(1)), ExceptionGroup("inner", [mk(TypeError("t")), KeyError("k")]), OSError("o")])
except ExceptionGroup as e: show(traceback.format_exc())
show(traceback.format_exception(ExceptionGroup("wide", [ValueError(i) for i in range(20)])))
g = ValueError("leaf")
for i in range(13): g = ExceptionGroup(f"level {i}", [g])
show(traceback.format_exception(g))
te = traceback.TracebackException.from_exception(mk(ValueError("te")))
print(te, te.exc_type.__name__, len(te.stack), te == te); show(te.format()); show(te.format_exception_only())
te = traceback.TracebackException.from_exception(mk(ValueError("loc")), capture_locals=True); print("x = ValueError('loc')" in "".join(te.format()))
def st(): return traceback.extract_stack(), traceback.format_stack()
x, y = st(); print([f.name for f in x][-2:], len(y) == len(x)); show(y[-1])
print(traceback.format_list([("f.py", 1, "fn", "src line"), ("g.py", 2, "gn", None)]), repr(traceback.FrameSummary("f.py", 1, "n", line=" x ")), traceback.FrameSummary("f.py", 1, "n", line="x") == ("f.py", 1, "n", "x"), traceback.FrameSummary("f", 1, "n", line="x") == traceback.FrameSummary("f", 1, "n", line="y"))
print(traceback.StackSummary.from_list([("f.py", 1, "fn", "s")] * 6).format())
try: traceback.format_exception(5)
except TypeError as e: print(e)
try: traceback.format_exception(ValueError, 1)
except ValueError as e: print(e)
print(repr(traceback.format_exc()), traceback.format_exception_only(None), traceback.format_exception(None))
s = io.StringIO(); traceback.print_stack(file=s); show(s.getvalue().splitlines(True)[-2:])
class Outer:
    class Inner(Exception): pass
show(traceback.format_exception_only(Outer.Inner("q")))
import json
try: json.loads("x")
except ValueError as e: show(traceback.format_exception_only(e))
e = mk(ValueError("clear")); traceback.clear_frames(e.__traceback__); print("cleared")
print(sorted(traceback.__all__))
