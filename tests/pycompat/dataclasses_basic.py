from dataclasses import *
import dataclasses


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


@dataclass
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list)

    def total(self):
        return self.x + self.y


p = P(1)
print(
    p,
    p.total(),
    p == P(1),
    p != P(2),
    p.z is P(1).z,
    err(P),
    err(P, 1, 2, [], 4),
    P(1, z=[3]),
    err(hash, p),
    [f.name for f in fields(P)],
    asdict(p),
    astuple(p),
    replace(p, x=9),
    is_dataclass(P),
    is_dataclass(p),
    is_dataclass(5),
    P.__match_args__,
    P.__doc__,
    P.__annotations__,
)


@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = "b"
    c: float = field(default=0.0, compare=False, repr=False)


v = V(1)
print(
    v,
    v < V(2),
    sorted([V(3), V(1)]),
    hash(v) == hash(V(1)),
    {v: 1}[V(1)],
    err(setattr, v, "a", 2),
    err(delattr, v, "a"),
    v == V(1, c=9.0),
    v >= V(0),
    err(lambda: v < 5),
    replace(v, b="q"),
)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Child(Base):
    c: int = 3
    a: int = 10


print(Child(), Child(1, 2, 3), [f.name for f in fields(Child)], Base(1) == Child(1))


@dataclass
class Post:
    w: int
    h: int = 1
    area: int = field(init=False)
    scale: InitVar[int] = 1
    K: "typing.ClassVar[int]" = 7

    def __post_init__(self, scale):
        self.area = self.w * self.h * scale


import typing

print(
    Post(2, 3),
    Post(2, 3, 4).area,
    Post.K if hasattr(Post, "K") else "",
    err(lambda: Post(1, area=5)),
)


@dataclass(kw_only=True)
class KW:
    a: int
    b: int = 2


print(KW(a=1), err(KW, 1))


@dataclass
class Mix:
    a: int
    _: KW_ONLY
    b: int = 0


print(Mix(1, b=2), err(Mix, 1, 2))


@dataclass(slots=True)
class S:
    a: int
    b: int = 2


s = S(1)
print(s, err(setattr, s, "z", 1), S.__slots__)


@dataclass(repr=False, eq=False)
class N:
    a: int = 1


print(N() == N(), repr(N()).startswith("<"))


@dataclass(unsafe_hash=True)
class U:
    a: int


print(hash(U(1)) == hash(U(1)), len({U(1), U(1)}))


def bad1():
    @dataclass
    class X:
        a: int = 1
        b: int


def bad2():
    @dataclass
    class X:
        a: list = []


def bad3():
    @dataclass(order=True, eq=False)
    class X:
        a: int


def bad4():
    @dataclass(frozen=True)
    class X(Base):
        pass


for b in (bad1, bad2, bad3, bad4):
    print(err(b))
D = make_dataclass(
    "D", ["x", ("y", int), ("z", int, field(default=3))], namespace={"s": lambda self: self.x}
)
print(D(1, 2), D(1, 2).s())
print(err(fields, 5), err(asdict, 5), err(replace, v, zz=1))


@dataclass
class Tree:
    v: int
    kids: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {"k": Tree(5)})
print(t)
print(asdict(t))
print(astuple(t))
print(asdict(t, dict_factory=lambda kv: sorted(kv, key=str))[0])
r = Tree(1)
r.kids.append(r)
print(r)
match P(1, 2):
    case P(x, y):
        print(x, y)
f = fields(P)[1]
print(
    f.name,
    f.default,
    f.default_factory is MISSING,
    f.init,
    f.repr,
    f.compare,
    f.hash,
    f.kw_only,
    dict(f.metadata),
    fields(V)[2].compare,
    field(metadata={"a": 1}).metadata["a"],
)
