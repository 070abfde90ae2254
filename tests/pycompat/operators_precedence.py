print(
    2 + 3 * 4**2 / 8 - 1,
    -(2**2),
    (-2) ** 2,
    2**-1,
    not 1 == 2,
    not 1 in [2],
    1 < 2 < 3 < 2,
    1 | 2 ^ 3 & 4,
    1 << 2 + 1,
    ~5 + 1,
    -5 // 2,
    -5 % 3,
    5 % -3,
    5 // -2,
    2**3**0,
    7 // 2 * 2,
    7 * 2 // 2,
    1 if 0 else 2 if 0 else 3,
    (lambda: 1)() or 2,
    1 and 2 or 3,
    0 and 2 or 3,
    not 0 and not 1,
    5 if not [] else 6,
    3 in [3] == True,
    1 == 1 in [1],
    "a" "b" * 2,
    [1] + [2] * 2,
    -(1**0),
    +-+5,
    ~-1,
    not not 1,
    1 is not None,
    1 not in [2],
    2 * -3,
    1 - -1,
    10 - 3 - 2,
    2**2**3,
    100 / 10 / 5,
    6 & 3 | 8,
    6 ^ 3 & 1,
    1 < 2 == True,
    (1 < 2) == True,
    1 == 2 == False,
)


def t(n):
    print("t", n, end=" ")
    return n


print(t(1) < t(3) < t(2))
print(t(5) < t(3) < t(2))
print(t(0) and t(1))
print(t(1) and t(2))
print(t(0) or t(2))
print(t(1) or t(2))
print(t(1) if t(0) else t(2))
print(t(1) + t(2) * t(3))
print([t(1), t(2)][t(0)])
print({t(1): t(2), t(3): t(4)})
x = [0, 0]
x[t(0)] = t(9)
print(x)
print(t(2) ** t(3))
print((t(1), *[t(2)], t(3)))
print(max(t(1), key=lambda v: v) if False else t(4))
f = lambda a, b=0, *c, **d: (a, b, c, d)
print(f(t(1), *[t(2)], **{"k": t(3)}))
print(not t(1))
print(t("a") in t("abc"))
x[t(1)] += t(5)
print(x)
print(t(1) == t(1) != t(2))
a = b = t(7)
print(a, b)
d = {}
d[t("k")], d[t("j")] = t(1), t(2)
print(d)
print(f"{t(1)}{t(2)}")
assert t(1), t(2)
print()
print(t([1, 2, 3])[t(0) : t(2) : t(1)])
i = 0
l = [10, 20, 30]
i, l[i] = 2, 5
print(i, l)
print((y := t(5)) + y, [z := t(1), z], (lambda: (w := 3))())
print(
    1 if True else 2,
    (1, 2)[1],
    [1, 2][-1],
    "abc"[1],
    {1: 2}[1],
    (lambda x: x)(1),
    (5).bit_length(),
    (5.0).is_integer(),
    (1.5).hex(),
    (1e3).is_integer(),
    0x10.real,
    ().__len__(),
    "%d" % 5 + "x",
    "%d" % (5 + 1),
    -(3).__abs__(),
    [].__class__.__name__,
)
for e in (
    "1 +",
    "(1",
    "1)",
    "a b",
    "1 = 2",
    "f() = 1",
    "x + 1 = 2",
    "None = 1",
    "for",
    "if x",
    "def f(",
    "class",
    "return",
    "lambda: (yield)",
    "*a",
    "*a, b = 1, 2 = 3",
    "a = *b",
    "print 1",
    "x := 1",
    "(x := 1)",
    "[x := 1]",
    "f(x := 1)",
    "f(a, b=1, c)",
    "f(**a, *b)",
    "f(a=1, a=2)",
    "def f(a, a): pass",
    "def f(a=1, b): pass",
    "def f(*): pass",
    "def f(*, a): pass",
    "def f(a, /, b): pass",
    "def f(/): pass",
    "break",
    "continue",
    "del f()",
    "del x + 1",
    "global x",
    "nonlocal x",
    "import",
    "from x import",
    "from . import *",
    "1 if 2",
    "x if y else",
    "try: pass",
    "with: pass",
    "async def f(): pass",
    "await x",
    "assert",
    "raise",
    "raise x from",
    "@x",
    "a ? b",
    "a $ b",
    "'abc",
    "'''abc",
    "0777",
    "1_",
    "1__0",
    "0b2",
    "0xg",
    "1e",
    "1.e5",
    ".5",
    "5.",
    "1j",
    "1_000",
    "a.b.c = 1",
    "a[0], b.c = 1, 2",
    "(a, b) += 1",
    "a: int = 1",
    "a.b: int",
    "(a): int",
    "a, b: int",
    "if x:\npass",
    "\tx = 1",
    "  x",
    "x;",
    ";",
    "x;;y",
    "pass; pass",
    "x\\\n+1",
    "",
    "#c",
    "\n\n",
    "def f():\n  x\n y",
    "if 1: x = 1; y = 2",
    "if 1:\n\n  x\n",
    "else: pass",
    "elif x: pass",
    "except: pass",
    "lambda x=1, *y, z, **w: 0",
    "{**a, 'b': 1}",
    "{*a, 1}",
    "{**a, 1}",
    "{a: 1, 2}",
    "[*a for a in b]",
    "(*a)",
    "(*a,)",
    "f(*a for a in b)",
    "f(a for a in b)",
    "f(a for a in b, c)",
    "f(c, a for a in b)",
    "x[1:2, ::3]",
    "x[*a]",
    "x[a:=1]",
    "not",
    "a not b",
    "a is not b",
    "a not in b",
    "a <> b",
    "a === b",
    "a++",
    "++a",
    "a--b",
    "~a",
    "yield 1",
    "def f(): yield 1",
    "def f(): x = yield",
    "class A: return 1",
    "def f():\n nonlocal x",
    "print(a=1, *b)",
    "with a as b, c as d: pass",
    "with (a as b, c as d): pass",
    "with (a, b): pass",
    "match x:\n case 1: pass",
    "type = 1",
    "match = 1",
    "async = 1",
    "await = 1",
    "True = 1",
    "__debug__ = 1",
    "a = yield = 1",
    "a = b = c",
    "def f(x): global x",
):
    try:
        compile(e, "s", "exec")
        print(repr(e), "ok")
    except SyntaxError as x:
        print(repr(e), type(x).__name__)
