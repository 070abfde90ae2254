# enum: members, flags, errors, boundaries, functional API.
import enum, warnings
from enum import *


class A(Enum):
    X = 5
    Y = 1
    Z = auto()


print(list(A))


class C(Enum):
    RED = 1
    BLUE = 2

    @enum.property
    def foo(self):
        return 'f'


def err(f):
    try:
        print('ok', f())
    except BaseException as e:
        print(type(e).__name__, e)


err(lambda: C.RED.BLUE)
err(lambda: C.foo)
err(lambda: C.nope)
print(dir(C), dir(C.RED), dir(C.RED) and [n for n in dir(C.RED) if n[0] != '_'])


class F(Flag):
    A = 1
    B = 2
    C = 4
    AB = 3


print([n for n in dir(F.A) if n[0] != '_'])
err(lambda: setattr(C, 'RED', 3))
err(lambda: delattr(C, 'RED'))
err(lambda: setattr(C.RED, 'value', 3))
err(lambda: setattr(C.RED, 'name', 3))
err(lambda: delattr(C.RED, 'name'))
err(lambda: C.RED < C.BLUE)
err(lambda: Enum('X', 'a b a'))
err(lambda: C(9))
err(lambda: C('x', 'y'))
err(lambda: F(8))
err(lambda: F(-1))
err(lambda: ~F.A)
err(lambda: 1 in F.A)
err(lambda: F.A | 1)
err(lambda: F('x'))


class I(IntFlag):
    A = 1
    B = 2


print(
    I(8),
    repr(I(9)),
    ~I.A,
    repr(~I.A),
    I.A | 8,
    repr(I.A | 8),
    repr(I(0)),
    repr(I(-1)),
    repr(F(0)),
    F(0),
    str(I(0)),
)
print(enum.__all__)


def mk():
    class Q(Enum):
        def m(self):
            return 1

        a = 1
        a = 2


err(mk)


def mk():
    class Q(Enum):
        mro = 1


err(mk)


def mk():
    class Q(Enum):
        _x_ = 1


err(mk)


def mk():
    class Q(C):
        pass


err(mk)


class E0(Enum):
    pass


def mk():
    class Q(Enum):
        _order_ = 'A B'
        B = 1
        A = 2


err(mk)


def mk():
    class Q(Enum):
        a = 1

        def _generate_next_value_(name, start, count, last):
            return 1


err(lambda: 0)
err(lambda: E0())
err(lambda: E0(1))
err(lambda: Enum())


class S(StrEnum):
    A = auto()
    b_C = auto()


print(list(S), f"{S.A:>5}|{S.A!r}")


def mk():
    class Q(StrEnum):
        a = 1


err(mk)


def mk():
    @unique
    class Q(Enum):
        a = 1
        b = 1
        c = 2
        d = 2


err(mk)


def mk():
    @verify(CONTINUOUS)
    class Q(Enum):
        a = 1
        b = 4


err(mk)


def mk():
    @verify(CONTINUOUS)
    class Q(Flag):
        a = 1
        b = 4
        c = 32


err(mk)


def mk():
    @verify(NAMED_FLAGS)
    class Q(Flag):
        a = 1
        b = 7
        c = 32
        d = 0b1000001


err(mk)
print(auto(), nonmember(3).value, member)


class T(Enum):
    A = (1, auto())
    B = (auto(), auto())


print(list(T))
print(C.__doc__, C.__module__, Flag.__doc__ and 1, type(C).__mro__)
warnings.simplefilter('always')


class W(Enum):
    class Inner:
        pass

    __priv = 3

    def __init__(self, *a):
        pass


print(list(W.__members__), W._W__priv)
err(lambda: 1 in C)
print(
    C.__members__,
    C['RED'],
    len(C),
    bool(C),
    list(reversed(C)),
    C.RED in C,
    hash(C.RED) == hash('RED'),
)
err(lambda: C['nope'])
err(lambda: FlagBoundary('x'))
print(list(FlagBoundary), list(EnumCheck), repr(KEEP), str(KEEP))
print(I.__dict__.get('_boundary_'), F._flag_mask_, F._singles_mask_, F._all_bits_)
print(
    list(F),
    list(F.AB),
    len(F.AB),
    F.A | F.C,
    repr(F.A | F.C),
    F(7),
    F.A in F.AB,
    bool(F(0)),
    F.AB ^ F.A,
    F.AB & F.A,
    ~F.AB,
)
err(lambda: EnumType)


class P(Enum):
    def __new__(cls, v, w):
        o = object.__new__(cls)
        o._value_ = v
        o.w = w
        return o

    A = 1, 2
    B = 3, 4


print(P.A.w, P(3), repr(P.B))


class DT(float, Enum):
    A = 1.5


print(repr(DT.A), str(DT.A), f"{DT.A}", DT.A + 1, format(DT.A, '.3f') if 0 else '')
print(I.A.__class__, format(I.A, '03d'), '%d' % I.A, str(I.A | I.B))


class B2(Enum):
    A = [1]
    B = [1]
    C = {}


print(list(B2), B2([1]))
print(F.A.__reduce_ex__(2), C.RED.__reduce_ex__(4), (F.A | F.B | F.C).__reduce_ex__(2))

import copy

print(copy.copy(C.RED) is C.RED, copy.deepcopy([C.RED])[0] is C.RED)


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def dens(self):
        return round(self.mass / self.radius, 3)

    def __str__(self):
        return "planet " + self.name.lower()

    @classmethod
    def biggest(cls):
        return max(cls, key=lambda p: p.mass)

    @staticmethod
    def st():
        return 1


print(
    Planet.EARTH.dens,
    Planet.MARS,
    repr(Planet.MARS),
    f"{Planet.MARS:>15}|",
    Planet.biggest().name,
    Planet((5.9, 6.3)),
    Planet.st(),
)


class Color(Enum):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    CRIMSON = RED

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        if value == 99:
            return 5
        if value == 98:
            raise KeyError("ninety-eight")
        return None


print(
    Color("red"),
    Color.CRIMSON is Color.RED,
    list(Color.__members__),
    Color.CRIMSON.name,
    len(Color),
)
err(lambda: Color(99))
err(lambda: Color(98))
err(lambda: Color(97))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return name + str(count)

    A = auto()
    B = auto()


print(list(Auto))
print(
    list(Enum("Fn", "A B C")),
    list(Enum("Fn", ["A", "B"], start=5)),
    list(Enum("Fn", {"A": 10, "B": 20})),
    list(Enum("Fn", [("X", "x")])),
    list(IntEnum("Fi", "A B")),
    list(Flag("Ff", "A B C")),
    Enum("Fn", "A", module="mm", qualname="q.Fn").__module__,
    list(Enum("Fs", "A B", type=str)),
)


class Sh(IntEnum):
    SQ = 2
    CI = 1


print(
    Sh.SQ + 1,
    Sh.SQ > Sh.CI,
    sorted(Sh),
    Sh(2),
    repr(Sh.SQ),
    str(Sh.SQ),
    f"{Sh.SQ:>3}",
    Sh.SQ == 2,
    {2: "x"}[Sh.SQ],
    [0, 1, 2][Sh.CI],
    Sh.SQ | 1,
    isinstance(Sh.SQ, int),
    Sh.SQ.real,
    hash(Sh.SQ) == hash(2),
)


class Sx(str, Enum):
    A = "a"


print(str(Sx.A), repr(Sx.A), f"{Sx.A}", Sx.A == "a", Sx.A.upper(), "x" + Sx.A, Sx("a"))
err(lambda: StrEnum("Q", {"A": 1}))


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(
    list(Perm),
    Perm.R | Perm.W,
    Perm(5),
    Perm.RWX & ~Perm.W,
    ~Perm.R,
    Perm.R in Perm.RWX,
    Perm(0),
    bool(Perm(0)),
    [p.name for p in Perm.RWX],
    (Perm.R | Perm.W).name,
    (Perm.R | Perm.W).value,
    Perm(0).name,
    list(Perm(0)),
    Perm["RWX"],
    hash(Perm.R | Perm.W) == hash("R|W"),
)


class Co(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ej(Flag, boundary=EJECT):
    A = 1
    B = 2


class Ke(Flag, boundary=KEEP):
    A = 1
    B = 2


print(Co(9), Ej(9), Ke(9), repr(Ke(9)), ~Ke(1), Ke(8), Co(-1), Co(8))
err(lambda: Perm(16))
err(lambda: Perm(-20))


class Gap(Flag):
    A = 1
    C = 4
    AC = 5
    Z = 0


print(list(Gap), Gap(5), Gap.Z, Gap.AC.name, repr(Gap.AC), ~Gap.A)
err(lambda: Gap(2))


class IF(IntFlag):
    R = 4
    W = 2
    X = 1


print(
    IF.R | 2,
    repr(IF.R | IF.W),
    IF.R + 1,
    repr(IF(16)),
    ~IF.R,
    repr(IF.R & 5),
    IF(7) ^ IF.X,
    1 | IF.R,
    repr(1 | IF.R),
    list(IF(7)),
    IF.R in IF(6),
    str(IF(6)),
    f"{IF(6)}",
    repr(IF(0)),
    len(IF(7)),
    6 == IF(6),
)


class Decr(Flag):
    B = 2
    A = 1


print(list(Decr), Decr(3), list(Decr(3)))


class Ign(Enum):
    _ignore_ = "tmp i"
    tmp = vars()
    for i in range(3):
        tmp[f"M{i}"] = i


print(list(Ign), hasattr(Ign, "i"))


class Mem(Enum):
    A = member(lambda: 5)
    B = nonmember(6)

    @member
    def C():
        return 7


print(list(Mem.__members__), Mem.B, Mem.A.value(), Mem.C.value())


class Ordered(Enum):
    _order_ = "A B C"
    A = 1
    B = 2
    C = 3


print(list(Ordered))


class Base(Enum):
    def hi(self):
        return f"hi {self.name} {self.extra()}"

    def extra(self):
        return "base"

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, list(cls.__members__))


class Child(Base):
    A = 1

    def extra(self):
        return "child"


print(Child.A.hi(), Child.A != Child(1), isinstance(Child.A, Base), issubclass(Child, Enum))
import dataclasses


@dataclasses.dataclass
class DC:
    x: int
    y: int = 2


class DE(DC, Enum):
    A = 1, 3
    B = 4


print(DE.A.x, DE.A.y, DE.B.y, repr(DE.A), DE.B)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print(
    {Color.RED: 1}[Color.RED],
    Color.RED is Color(1),
    Color.RED == 1,
    {Color.RED, Color.CRIMSON} == {Color.RED},
)
print(
    show_flag_values(13) if "show_flag_values" in globals() else enum.show_flag_values(13),
    enum.bin(10),
    enum.bin(-5),
    enum.bin(5, 8),
)


class Nm(Enum):
    name = "n"
    value = "v"


print(list(Nm), Nm.name, Nm.value, Nm.name.value, Nm.value.name)


class Cplx(complex, Enum):
    I = 1j


print(Cplx.I, repr(Cplx.I), Cplx.I * 2)


class TT(tuple, Enum):
    A = (1, 2)


print(TT.A, repr(TT.A), len(TT.A), TT.A[0])


class Dat(bytes, Enum):
    A = b"x"


print(repr(Dat.A), Dat.A.decode())


class Call(Enum):
    A = 1

    def __call__(self, x):
        return (self.name, x)

    def __lt__(self, o):
        return self.value < o.value


print(Call.A(5))


@enum.global_enum
class Glob(Enum):
    GA = 1
    GB = 2


print(GA, repr(GB), str(GB))


@enum.global_enum
class GFl(Flag):
    FA = 1
    FB = 2


print(str(FA))


@unique
class Un(Enum):
    A = 1


@verify(UNIQUE, CONTINUOUS, NAMED_FLAGS)
class Ve(IntEnum):
    A = 1
    B = 2


print(list(Un), list(Ve))


def mk():
    @verify(UNIQUE)
    class Q(Enum):
        a = 1
        b = 1


err(mk)


class Mix:
    def mixed(self):
        return self.value * 2


class Mx(Mix, Enum):
    A = 3


print(Mx.A.mixed())


def mk():
    class Q(Enum, Mix):
        A = 1


err(mk)


def mk():
    class Q(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last):
            return 1


err(mk)
print(type(C), EnumMeta is EnumType, C.__class__, repr(Enum), repr(Flag), repr(IntFlag))
