import enum
from enum import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def hex(self):
        return "#" + str(self.value)

    @classmethod
    def first(cls):
        return next(iter(cls))

    @property
    def low(self):
        return self.name.lower()


print(
    C.RED,
    repr(C.RED),
    C.RED.name,
    C.RED.value,
    C(2),
    C["RED"],
    C.CRIMSON,
    C.CRIMSON is C.RED,
    list(C),
    len(C),
    C.__members__,
    C.RED.hex(),
    C.first(),
    C.RED.low,
    C.RED == 1,
    C.RED == C.RED,
    C.RED != C.GREEN,
    isinstance(C.RED, C),
    C.RED in C,
    type(C.RED),
    hash(C.RED) == hash(C.RED),
    {C.RED: 1},
    err(C, 9),
    err(lambda: C["NO"]),
    err(lambda: C.NO),
    err(lambda: C.RED < C.GREEN),
    err(setattr, C, "RED", 5),
    err(delattr, C, "RED"),
    err(setattr, C.RED, "value", 3),
    f"{C.RED}",
    "%s" % C.RED,
    str(C),
    repr(C),
    list(reversed(C)),
    C.__name__,
    bool(C.RED),
    [c.name for c in C],
)


class A(Enum):
    X = auto()
    Y = auto()
    Z = "s"


print(list(A), A.X.value, A.Z.value)


class I(IntEnum):
    ONE = 1
    TWO = 2


print(
    I.ONE,
    repr(I.ONE),
    I.ONE + 1,
    I.ONE < I.TWO,
    I.ONE == 1,
    [10, 20, 30][I.TWO],
    sorted([I.TWO, I.ONE]),
    f"{I.ONE}",
    "%d" % I.TWO,
    I(1),
    isinstance(I.ONE, int),
    max(I),
    sum(I),
    str(I.ONE),
    format(I.TWO, "03d"),
)


class S(str, Enum):
    A = "a"
    B = "b"


print(S.A, repr(S.A), S.A == "a", S.A.upper(), S("b"), S.A + "x", f"{S.A}", str(S.A))


class SS(StrEnum):
    HELLO = auto()
    W = "world"


print(SS.HELLO, repr(SS.W), SS.HELLO == "hello", SS.W.title(), f"{SS.W}", ",".join(SS))


class F(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(
    F.R,
    repr(F.R),
    F.R | F.X,
    repr(F.R | F.X),
    F.RW,
    ~F.R,
    F.R & F.RW,
    F.R ^ F.RW,
    F.R in F.RW,
    F(0),
    bool(F(0)),
    F(5),
    list(F),
    list(F.RW),
    F.RW.value,
    F.R.value,
    F.X.value,
    len(F.RW),
    err(F, 99),
    F.R == 1,
)


class IF(IntFlag):
    A = 1
    B = 2


print(
    IF.A | IF.B,
    repr(IF.A | IF.B),
    IF.A + 1,
    IF(3),
    IF.A | 8,
    repr(IF(8)),
    IF.A == 1,
    IF.B in IF(3),
    ~IF.A,
)


@unique
class U(Enum):
    A = 1
    B = 2


def dup():
    @unique
    class D(Enum):
        A = 1
        B = 1


print(err(dup), err(lambda: type("X", (C,), {})))


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, m, r):
        self.m, self.r = m, r

    @property
    def density(self):
        return round(self.m / self.r**3, 5)


print(Planet.EARTH.density, Planet.MARS.m, Planet.EARTH.value, Planet((0.6, 3.3)))


class N(Enum):
    _ignore_ = ["z"]

    def _generate_next_value_(name, start, count, last):
        return name.lower() * 2

    AB = auto()
    C = auto()


print([n.value for n in N])


class M(Enum):
    A = 1

    @classmethod
    def _missing_(cls, v):
        return cls.A if v == "def" else None


print(M("def"), err(M, "no"))
E = Enum("E", "P Q")
print(
    list(E), E.P.value, list(Enum("G", {"u": 5, "v": 6})), list(IntEnum("H", ["a", "b"], start=10))
)
print(
    enum.Enum.__name__,
    C.RED.__class__.__name__,
    isinstance(C, EnumMeta),
    dir(C)[:2] if False else "",
    C.RED.__doc__,
    {c: c.value for c in C},
)
