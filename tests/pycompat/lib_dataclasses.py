# dataclasses: all parameters, errors and helper functions.
import dataclasses, typing, copy, abc
from dataclasses import *
from collections import namedtuple, defaultdict, OrderedDict


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class P:
    x: int
    y: float = 1.5
    z: list = field(default_factory=list)
    c: typing.ClassVar[int] = 7


p = P(1)
print(
    p,
    p == P(1),
    p != P(2),
    P.__doc__,
    P.__match_args__,
    P.y,
    hasattr(P, "z"),
    P.__hash__,
    p.__dict__,
    P.c,
)
err(P)
err(P, 1, 2, 3, 4)
err(P, q=1)
err(hash, p)
err(lambda: p < P(2))
print(
    p == 5,
    P(1).z is P(1).z,
    P.__init__.__annotations__,
    P.__init__.__qualname__,
    P.__eq__.__qualname__,
    P.__repr__.__qualname__,
)
for f in fields(P):
    print(
        f.name,
        f.type,
        f.default is MISSING or f.default,
        f.default_factory is MISSING or f.default_factory,
        f.init,
        f.repr,
        f.hash,
        f.compare,
        f.metadata,
        f.kw_only,
    )
print(
    asdict(P(1, 2, [P(3)])),
    astuple(P(1, 2, [P(3), {"k": P(4)}])),
    replace(p, x=10),
    is_dataclass(P),
    is_dataclass(p),
    is_dataclass(int),
    [f.name for f in fields(p)],
)
print(repr(fields(P)[0]).replace(repr(MISSING), "MISSING"), P.__dataclass_params__)


@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = field(default="q", compare=False)
    c: int = field(default=0, repr=False)


f = F(1)
print(
    f,
    f < F(2),
    f <= F(1),
    f > F(0),
    f >= F(2),
    hash(f) == hash(F(1, "zz")),
    sorted([F(3), F(1)]),
    {F(1): 2}[F(1)],
)
for op in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "new", 2)):
    try:
        op()
    except FrozenInstanceError as e:
        print("Frozen", e, isinstance(e, AttributeError))
err(lambda: f < 1)


@dataclass
class B:
    x: int = 0
    y: int = 1


@dataclass
class D(B):
    z: int = 2
    x: str = "over"


print(D(), D(1, 2, 3), [f.name for f in fields(D)], D.__doc__)


@dataclass
class Post:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    d: InitVar[str] = "dd"

    def __post_init__(self, b, d):
        self.c = self.a + b
        self.e = d


print(Post(1, 2), Post(1, 2, "x").e, Post.__doc__)
err(lambda: replace(Post(1, 2), a=5))
err(lambda: replace(Post(1, 2), c=5))
print(replace(Post(1, 2), a=5, b=1), InitVar[int], InitVar["x"], InitVar[typing.List[int]])


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2


print(K(a=1), K.__doc__, K.__match_args__)
err(K, 1)


@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
    d: int = field(default=4, kw_only=False)


print(K2(1, c=3), K2(1, 5, c=3, b=0), K2.__doc__, K2.__match_args__)


@dataclass(slots=True)
class S:
    x: int
    y: int = 5


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"), s.y)
err(lambda: setattr(s, "q", 1))
print(copy.copy(s), copy.deepcopy(s))


@dataclass(slots=True)
class S2(S):
    z: int = 6


print(S2(1), S2.__slots__)


@dataclass(slots=True, frozen=True)
class S3:
    x: list


print(copy.deepcopy(S3([1])), hash(S3((1,))) == hash(((1,),)))


@dataclass(slots=True, weakref_slot=True)
class S4:
    x: int


print(S4.__slots__)


@dataclass(eq=False)
class NE:
    x: int


print(NE(1) == NE(1), hash(NE(1)) is not None)


@dataclass(unsafe_hash=True)
class UH:
    x: int
    y: int = field(hash=False, default=1)


print(hash(UH(1)) == hash((1,)))


@dataclass(repr=False, init=False)
class NR:
    x: int = 3


print(NR().x, NR.__doc__, "NR object" in repr(NR()))


@dataclass
class Rec:
    me: typing.Any = None


r = Rec()
r.me = r
print(r)


@dataclass
class HasAll:
    x: int

    def __repr__(self):
        return "mine"

    def __eq__(self, o):
        return True

    def __hash__(self):
        return 4


print(HasAll(1), HasAll(1) == 3, hash(HasAll(2)))


def t1():
    @dataclass
    class X:
        a: int = 1
        b: int


def t2():
    @dataclass
    class X:
        a: list = []


def t3():
    @dataclass(order=True, eq=False)
    class X:
        a: int


def t4():
    @dataclass
    class X(F):
        q: int = 1


def t5():
    @dataclass(frozen=True)
    class X(B):
        q: int = 1


def t6():
    @dataclass(order=True)
    class X:
        a: int

        def __lt__(self, o):
            return 1


def t7():
    @dataclass(frozen=True)
    class X:
        a: int

        def __setattr__(self, n, v):
            pass


def t8():
    @dataclass(unsafe_hash=True)
    class X:
        a: int

        def __hash__(self):
            return 1


def t9():
    @dataclass
    class X:
        a = field()


def t10():
    @dataclass(slots=True)
    class X:
        __slots__ = ("a",)
        a: int


def t11():
    @dataclass
    class X:
        a: typing.ClassVar[int] = field(default_factory=int)


def t12():
    @dataclass
    class X:
        a: typing.ClassVar[int] = field(kw_only=True)


def t13():
    @dataclass
    class X:
        _: KW_ONLY
        __: KW_ONLY


def t14():
    @dataclass(weakref_slot=True)
    class X:
        a: int


def t15():
    return field(default=1, default_factory=int)


def t16():
    @dataclass
    class X:
        a: dict = field(default={})


for t in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16):
    err(t)
err(asdict, P)
err(astuple, 5)
err(replace, P)
err(fields, 5)
err(asdict, 1)
M = make_dataclass(
    "M",
    ["a", ("b", int), ("c", int, field(default=3)), ("d", int, 4)],
    namespace={"m": lambda self: self.b},
    frozen=True,
)
print(M(1, 2), M(1, 2).m(), M.__doc__, M.__annotations__)
err(make_dataclass, "M", ["a", "a"])
err(make_dataclass, "M", ["def"])
err(make_dataclass, "M", ["1"])
err(make_dataclass, "M", [("a", int, 1, 2)])
NT = namedtuple("NT", "u v")


@dataclass
class Deep:
    n: NT
    d: dict
    t: tuple = (1,)


dd = defaultdict(list)
dd["k"].append(P(1))
print(
    asdict(Deep(NT(P(1), 2), {"a": [P(2)]})),
    astuple(Deep(NT(1, 2), dict(dd))),
    asdict(P(1), dict_factory=OrderedDict),
    astuple(P(1), tuple_factory=list),
)


@dataclass
class Str:
    a: "int"
    b: "typing.ClassVar[int]" = 5
    c: "InitVar[int]" = 6
    d: "dataclasses.InitVar[int]" = 7
    e: "list[int]" = None


print(Str(1), [f.name for f in fields(Str)], Str.__doc__)


class Base(abc.ABC):
    @abc.abstractmethod
    def x(self): ...
@dataclass
class Impl(Base):
    x: int = 3


print(Impl())
match P(1, 2):
    case P(x, y, z=[]):
        print("m", x, y)


@dataclass
class Self_:
    self: int
    other: int = 2


print(Self_(1), Self_(1) == Self_(1))


@dataclass
class G(typing.Generic[typing.TypeVar("T")]):
    v: int


print(G(1), G[int](2))


class Desc:
    def __set_name__(self, o, n):
        print("set_name", n)

    def __get__(self, i, o):
        return 42 if i is None else i.__dict__.get("_v", 0)

    def __set__(self, i, v):
        i.__dict__["_v"] = v


@dataclass
class HasD:
    v: int = Desc()


print(HasD(), HasD(5))


@dataclass
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__, asdict(Empty()))


@dataclass
class Outer:
    @dataclass
    class Inner:
        q: int

    i: Inner


print(Outer(Outer.Inner(1)))


@dataclass(frozen=True)
class FB:
    a: int


@dataclass(frozen=True)
class FD(FB):
    b: int


fd = FD(1, 2)
print(fd, hash(fd) == hash((1, 2)))
err(lambda: setattr(fd, "a", 1))


class Plain(FB):
    pass


pl = Plain(1)
pl.other = 5
print(pl.other)
err(lambda: setattr(pl, "a", 1))


@dataclass
class Doc:
    "own doc"

    a: typing.Optional[int] = None
    b: typing.List[int] = field(default_factory=list)


print(Doc.__doc__)


@dataclass
class Doc2:
    a: typing.Optional[int] = None
    b: typing.List[int] = field(default_factory=list)
    c: "str" = "s"
    d: list[int] = None
    e: int | None = None
    f: P = None


print(Doc2.__doc__)
