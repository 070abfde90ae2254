import traceback, sys, io


def a():
    b(1)


def b(x):
    if x:
        raise ValueError("deep")


try:
    a()
except ValueError as e:
    tb = e.__traceback__
    st = traceback.extract_tb(tb)
    print([(f.name, f.lineno, f.line) for f in st], len(st))
    print("".join(traceback.format_exception_only(e)), end="")
    out = traceback.format_exception(type(e), e, tb)
    print(out[0], out[-1], end="")
    print(traceback.format_exc().splitlines()[0], traceback.format_exc().splitlines()[-1])
    s = io.StringIO()
    traceback.print_exc(file=s)
    print(s.getvalue().count("File"), s.getvalue().splitlines()[-1])
    te = traceback.TracebackException.from_exception(e)
    print(str(te), te.exc_type.__name__, [f.name for f in te.stack])
    print([f.f_code.co_name for f, n in traceback.walk_tb(tb)])
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("outer") from e
except KeyError as e:
    t = "".join(traceback.format_exception(e))
    print("direct cause" in t, t.splitlines()[-1], t.count("Traceback"))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("outer2")
except KeyError as e:
    t = "".join(traceback.format_exception(e))
    print("During handling" in t, t.count("Traceback"))
    print("".join(traceback.format_exception(e, chain=False)).count("Traceback"))
e = ValueError("noted")
e.add_note("a note\nsecond")
print("".join(traceback.format_exception_only(e)), end="")
print(
    "".join(traceback.format_exception_only(ValueError())),
    "".join(traceback.format_exception_only(KeyError("k"))),
    "".join(traceback.format_exception_only(type("My", (Exception,), {})("x"))).split(".")[-1],
    end="",
)


def rec(n):
    return rec(n - 1) if n else 1 / 0


try:
    rec(10)
except ZeroDivisionError:
    t = traceback.format_exc()
    print("Previous line repeated" in t, t.splitlines()[-1])


def stack():
    return [f.name for f in traceback.extract_stack()][-2:]


def outer():
    return stack()


print(outer())
f = traceback.FrameSummary("f.py", 3, "fn")
print(f.filename, f.lineno, f.name)
print(traceback.format_list([("x.py", 1, "f", "code")]))
print(traceback.format_tb(None), traceback.format_exc())
