class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Q(P):
    pass


class N:
    pass


import enum


class Color(enum.Enum):
    RED = 1
    BLUE = 2


def m(v):
    match v:
        case 0:
            return "zero"
        case -1 | 1.5:
            return "neg or float"
        case "s":
            return "str s"
        case b"b":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case 1 + 2j:
            return "complex"
        case Color.RED:
            return "red"
        case []:
            return "empty seq"
        case [x]:
            return ("one", x)
        case [x, y] if x == y:
            return ("same", x)
        case [1, *rest]:
            return ("starts 1", rest)
        case [*init, "end"]:
            return ("ends", init)
        case (a, [b, c]):
            return ("nested", a, b, c)
        case [a, *_, z]:
            return ("ends", a, z)
        case {"type": "p", "v": v}:
            return ("map p", v)
        case {"type": str(t), **rest}:
            return ("map", t, rest)
        case {}:
            return "any map"
        case P(0, y):
            return ("P0", y)
        case Q(x=5):
            return "Q5"
        case P(x, y=(1 | 2) as q):
            return ("P12", x, q)
        case P():
            return "P"
        case int(n) if n > 100:
            return ("big", n)
        case int() | float():
            return "number"
        case str(s) | bytes(s):
            return ("text", s)
        case set():
            return "set"
        case Color() as c:
            return ("color", c.name)
        case N as cls if False:
            return "never"
        case _:
            return "other"


for v in (
    0,
    False,
    -1,
    1.5,
    "s",
    "t",
    b"b",
    b"c",
    None,
    True,
    1,
    1 + 2j,
    Color.RED,
    Color.BLUE,
    [],
    [5],
    [5, 5],
    [1, 2, 3],
    [9, "end"],
    [2, [3, 4]],
    [7, 8, 9],
    (),
    (1,),
    (1, 1),
    range(0),
    range(1),
    "ab",
    bytearray(b"x"),
    {"type": "p", "v": 1},
    {"type": "q", "z": 2},
    {"type": 5},
    {},
    {"a": 1},
    P(0, 1),
    Q(5, 6),
    P(3, 2),
    P(3, 3),
    101,
    50,
    2.5,
    {1},
    object,
    iter([]),
    [[], []],
):
    r = m(v)
    print(type(v).__name__, r)


def kw(d):
    match d:
        case {"a": 1, "b": b}:
            return b
        case {"a": int(x) | str(x)}:
            return x
        case {1: one, None: n}:
            return one, n
        case {Color.BLUE.name: z}:
            return z
    return "none"


print(
    kw({"a": 1, "b": 2, "c": 3}),
    kw({"a": "s"}),
    kw({1: 2, None: 3}),
    kw({"BLUE": 4}),
    kw([]),
    kw({"a": 2.5}),
)


def seq(x):
    match x:
        case 1, 2:
            return "pair"
        case 1, *r:
            return r
        case (3 | 4), a:
            return a
        case [[a], [b]]:
            return a + b
        case str():
            return "str"


for x in ((1, 2), [1, 2], (1, 5, 6), [3, 9], [[1], [2]], "12", None):
    print(seq(x))


def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def bad1(v):
    match v:
        case N(1):
            return 1


def bad3(v):
    match v:
        case P(1, 2, 3):
            return 1


def bad4(v):
    match v:
        case P(1, x=2):
            return 1


print(err(bad1, N()), err(bad3, P(1, 2)), err(bad4, P(1, 2)), err(bad1, 5))


def scope(v):
    match v:
        case [a, b] if a > b:
            pass
        case [a, b]:
            pass
    return a, b


print(scope([1, 2]), scope([2, 1]))
for src in (
    "match x:\n case a: pass\n case b: pass",
    "match x:\n case a | b: pass",
    "match x:\n case {**r, 'a': 1}: pass",
    "match x:\n case [*a, *b]: pass",
    "match x:\n case {'a': 1, 'a': 2}: pass",
    "match x:\n case [a, a]: pass",
    "match x:\n case P(x=1, x=2): pass",
    "match x:\n case 1 + 1: pass",
    "match x:\n case f'x': pass",
    "match x:\n pass",
    "match x, y:\n case 1, 2: pass",
    "match (x):\n case (1): pass",
    "match [x]:\n case [1]: pass",
    "match = 1\nmatch\nmatch[0] if 0 else 1",
):
    try:
        compile(src, "s", "exec")
        print("ok")
    except SyntaxError:
        print("SyntaxError")
