import sys, math, os.path, collections.abc as cabc
from math import sqrt as root, pi
from os import path, sep

print(
    sys.__name__,
    math.__name__,
    os.path.join("a", "b"),
    cabc.Sized.__name__,
    root(16),
    pi == math.pi,
    path is os.path,
    sep,
    __name__,
    "math" in sys.modules,
    sys.modules["math"] is math,
    type(math).__name__,
    repr(math)[:14],
    hasattr(math, "zz"),
)


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e).split(" (")[0]


def i1():
    import no_such_module_abc


def i2():
    from math import no_such_name


def i3():
    import math.sub


def i4():
    from no_such_module_abc import x


def i5():
    import os.no_such


def i6():
    return math.no_such


for f in (i1, i2, i3, i4, i5, i6):
    print(err(f))
try:
    import no_such_module_xyz
except ImportError as e:
    print(type(e).__name__, e.name, e.path, isinstance(e, ModuleNotFoundError))
try:
    from math import zzz
except ImportError as e:
    print(type(e).__name__, e.name, str(e)[:40])


def local_import():
    import string as s
    from itertools import chain, count as c

    return s.digits, list(chain("a", "b")), next(c(5))


print(local_import())
exec("from math import *", ns := {})
print("sin" in ns, "_x" in ns)
math.custom = 5
print(math.custom)
del math.custom
import math as m2

print(
    m2 is math,
    __import__("os").path is os.path,
    __import__("os.path").__name__,
    __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "os.path"),
)
print(
    sys.argv[1:],
    isinstance(sys.path, list),
    sys.version_info >= (3, 11),
    sys.version_info[:2],
    sys.version_info.major,
    sys.byteorder,
    sys.maxunicode,
    sys.getrecursionlimit() > 100,
    sys.float_info.max,
    sys.float_info.epsilon,
    sys.int_info.bits_per_digit > 0,
    sys.hash_info.width,
    type(sys.stdout).__name__ != "",
    sys.implementation.name != "",
    sys.getsizeof([]) > 0,
    sys.intern("a") == "a",
    callable(sys.exit),
    sys.platform,
)
sys.setrecursionlimit(500)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(300))
print(err(lambda: deep(1000))[:50])
sys.setrecursionlimit(1000)
print(sys.getrecursionlimit(), err(lambda: sys.setrecursionlimit(0)))
sys.stdout.write("written\n")
print("to stdout", file=sys.stdout)
sys.stdout.flush()
print("x", "y", file=sys.stdout, sep="|", flush=True)


class W:
    def __init__(self):
        self.s = []

    def write(self, t):
        self.s.append(t)


w = W()
print("captured", 1, file=w)
print(w.s)
old = sys.stdout
sys.stdout = w
print("hidden")
sys.stdout = old
print(w.s)
import io

b = io.StringIO()
print("a", "b", file=b, end="!")
print(repr(b.getvalue()))
import importlib

print(importlib.import_module("math") is math, importlib.import_module("os.path").join("x", "y"))
