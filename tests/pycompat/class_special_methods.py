import operator as op


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n!r})"


BIN = [
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "lshift",
    "rshift",
    "and",
    "or",
    "xor",
    "matmul",
    "divmod",
]
for name in BIN:
    setattr(V, f"__{name}__", lambda s, o, name=name: f"{s!r}.{name}({o!r})")
    setattr(V, f"__r{name}__", lambda s, o, name=name: f"{s!r}.r{name}({o!r})")
for name in ("neg", "pos", "invert", "abs"):
    setattr(V, f"__{name}__", lambda s, name=name: f"{name} {s!r}")
v, w = V(1), V(2)
print(
    v + w,
    v + 1,
    1 + v,
    v - w,
    2 - v,
    v * 3,
    3 * v,
    v / 2,
    2 / v,
    v // 2,
    2 // v,
    v % 2,
    2 % v,
    v**2,
    2**v,
    v << 1,
    1 << v,
    v >> 1,
    v & 1,
    1 & v,
    v | 1,
    v ^ 1,
    v @ w,
    [1] @ v,
    divmod(v, 2),
    divmod(2, v),
    -v,
    +v,
    ~v,
    abs(v),
    "s" + v if False else "",
    [1] + v if False else "",
    1.5 * v,
    None + v,
    (1,) * v if False else "",
)
x = v
x += 5
print(x)


class I(V):
    def __iadd__(self, o):
        self.n += o
        return self

    def __imul__(self, o):
        return NotImplemented

    def __isub__(self, o):
        return "isub"


i = j = I(1)
i += 5
print(i, i is j)
i *= 2
print(i)
k = I(1)
k -= 1
print(k)


class C:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq")
        return self.n == getattr(o, "n", o)

    def __lt__(self, o):
        print("lt")
        return NotImplemented if isinstance(o, str) else self.n < o.n

    def __hash__(self):
        return self.n

    def __bool__(self):
        print("bool")
        return self.n > 0

    def __len__(self):
        return 3

    def __contains__(self, x):
        print("contains", x)
        return x

    def __getitem__(self, k):
        return ("get", k)

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __call__(self, *a, **k):
        return a, k

    def __iter__(self):
        return iter([1, 2])

    def __reversed__(self):
        return "rev"

    def __index__(self):
        return self.n

    def __int__(self):
        return 10

    def __float__(self):
        return 1.5

    def __complex__(self):
        return 2j

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return 5

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __str__(self):
        return "C!"

    def __format__(self, s):
        return "fmt" + s

    def __bytes__(self):
        return b"bytes"

    def __dir__(self):
        return ["b", "a"]

    def __sizeof__(self):
        return 77

    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        print("exit", a[0])
        return True

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, m):
        return "deep"

    def __getattr__(self, n):
        if n.startswith("__"):
            raise AttributeError(n)
        return "attr " + n

    def __instancecheck__(self, o):
        return True


c, d = C(1), C(2)
print(
    c == d,
    c != d,
    c == 1,
    c < d,
    c > d,
    bool(c),
    not c,
    0 in c,
    c[1],
    c[1:2],
    c[1, 2],
    c[...],
    c(1, a=2),
    list(c),
    reversed(c),
    int(c),
    float(c),
    complex(c),
    round(c),
    round(c, 2),
    hex(c),
    [10, 20, 30][c],
    str(c),
    repr(c)[:11],
    f"{c:x}",
    bytes(c),
    dir(c),
    len(c),
    {c: 1}[C(1)],
    c.foo,
    "%s" % c,
)
c[1] = 2
del c[3]
c[1:2, ...] = 0
with c as e:
    print(e)
    raise ValueError
import math, copy

print(
    math.floor(c),
    math.ceil(c),
    math.trunc(c),
    copy.copy(c),
    copy.deepcopy(c),
    isinstance(5, C) if False else "",
    op.index(c),
    bool(c) and True,
    [*c],
    max(c),
    sum(c),
    sorted(c),
    1 if c else 2,
    dict([c]),
    tuple(c),
)
try:
    c < "s"
except TypeError as e:
    print(e)


class NoEq:
    __eq__ = None
    __hash__ = None


for f in (
    lambda: NoEq() == 1,
    lambda: hash(NoEq()),
    lambda: {NoEq()},
    lambda: V(1) < V(2),
    lambda: V(1)(),
    lambda: V(1)[0],
    lambda: len(V(1)),
    lambda: [][V(1)],
    lambda: V(1) in V(2),
    lambda: iter(V(1)),
    lambda: int(V(1)),
    lambda: float(V(1)),
    lambda: round(V(1)),
    lambda: V(1) > 5,
    lambda: hex(V(1)),
    lambda: "a"[V(1)],
    lambda: bytes(V(1)),
    lambda: next(V(1)),
    lambda: reversed(V(1)),
    lambda: V(1).x,
    lambda: {}[V],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:60])


class EqOnly:
    def __eq__(self, o):
        return True


try:
    hash(EqOnly())
except TypeError as e:
    print(e)


class GetItem:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


g = GetItem()
print(list(g), 20 in g, 99 in g, [*g], max(g))
a, b, *r = g
print(a, b, r)


class RSub(V):
    def __radd__(self, o):
        return "RSub wins"


print(V(1) + RSub(2), V(1) + V(2))


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return 6

    def __len__(self):
        return 1.5

    def __hash__(self):
        return "h"

    def __index__(self):
        return "i"

    def __iter__(self):
        return 5

    def __bool__(self):
        return 2


for f in (repr, str, len, hash, iter, bool, list, lambda b: [1][b], lambda b: range(b)):
    try:
        print(f(Bad()))
    except Exception as e:
        print(type(e).__name__, e)
