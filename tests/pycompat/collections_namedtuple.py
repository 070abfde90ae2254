from collections import namedtuple


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


P = namedtuple("P", "x y")
p = P(1, 2)
print(
    p,
    p.x,
    p[1],
    p._fields,
    p._asdict(),
    p._replace(x=9),
    P._make([3, 4]),
    len(p),
    p == (1, 2),
    hash(p) == hash((1, 2)),
    list(p),
    p + (3,),
    isinstance(p, tuple),
    P.__name__,
    P.__doc__,
    P.x.__doc__,
    err(P),
    err(P, 1),
    err(P, 1, 2, 3),
    err(P, 1, z=2),
    P(y=5, x=6),
    P(*[1, 2]),
    err(setattr, p, "x", 5),
    err(p._replace, z=1),
    err(lambda: p.z),
    err(P._make, [1]),
    p._field_defaults,
    P.__slots__,
    P.__match_args__,
)
a, b = p
print(
    a,
    b,
    sorted([P(2, 1), P(1, 9)]),
    max(P(1, 2), P(1, 3)),
    {p: 1}[(1, 2)],
    p * 2,
    p[::-1],
    "%s %s" % p,
    repr(P("a", [1])),
    P(x=1, y=2) is p,
    P(1, 2).__class__ is P,
)
D = namedtuple("D", ["a", "b", "c"], defaults=[10, 20])
print(D(1), D(1, 2), D._field_defaults, err(D))
R = namedtuple("R", "a class def a", rename=True)
print(R._fields, R(1, 2, 3, 4))
C = namedtuple("C", "one, two")
print(C(1, 2))
E = namedtuple("E", ())
print(E(), len(E()))
for bad in ("class", "_x", "a a", "1a", "a-b", 5):
    print(bad, err(namedtuple, "T", bad) if bad != 5 else err(namedtuple, "T", 5))
print(
    err(namedtuple, "1T", "a"),
    err(namedtuple, "class", "a"),
    err(namedtuple, "T", "a", defaults=[1, 2]),
)


class Q(namedtuple("Q", "w h")):
    __slots__ = ()

    @property
    def area(self):
        return self.w * self.h

    def __str__(self):
        return f"{self.w}x{self.h}"

    def __new__(cls, w, h=2):
        return super().__new__(cls, w, h)


q = Q(3)
print(
    q.area,
    str(q),
    repr(q),
    q._replace(h=5).area,
    type(q._replace(h=1)).__name__,
    q == (3, 2),
    Q._make((1, 1)).area,
    q._asdict(),
)
from typing import NamedTuple


class T(NamedTuple):
    """Doc."""

    a: int
    b: str = "x"

    def both(self):
        return f"{self.a}{self.b}"


t = T(1)
print(
    t,
    t.both(),
    T.__doc__,
    T._fields,
    T._field_defaults,
    T.__annotations__,
    err(T),
    t == (1, "x"),
    T(b="q", a=2),
    isinstance(t, tuple),
)
V = NamedTuple("V", [("m", int), ("n", float)])
print(V(1, 2.0), V.__annotations__)
match p:
    case P(x, y):
        print("matched", x, y)
