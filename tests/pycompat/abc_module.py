from abc import *
import collections.abc as ca


def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class A(ABC):
    @abstractmethod
    def f(self):
        return "base f"

    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    def g(self):
        return "g" + self.f()


class B(A):
    def f(self):
        return "B" + super().f()


class C(B):
    p = 5

    @classmethod
    def c(cls):
        return "c"


print(
    err(A),
    err(B),
    C().g(),
    C().p,
    C.c(),
    sorted(A.__abstractmethods__),
    C.__abstractmethods__,
    isinstance(C(), A),
    issubclass(C, A),
    type(A).__name__,
)


class One(metaclass=ABCMeta):
    @abstractmethod
    def m(self):
        pass


print(err(One))


class V:
    pass


A.register(V)
print(isinstance(V(), A), issubclass(V, A), V.__mro__)


class H(ABC):
    @classmethod
    def __subclasshook__(cls, k):
        return True if any("quack" in b.__dict__ for b in k.__mro__) else NotImplemented


class D:
    def quack(self):
        pass


print(issubclass(D, H), issubclass(int, H), isinstance(D(), H))


class It:
    def __iter__(self):
        return iter([])


class Sz:
    def __len__(self):
        return 0


class Cal:
    def __call__(self):
        pass


V = [
    [],
    (),
    {},
    set(),
    "",
    b"",
    5,
    None,
    iter([]),
    (i for i in ()),
    range(1),
    It(),
    Sz(),
    Cal(),
    len,
    {}.keys(),
    {}.items(),
    frozenset(),
    bytearray(),
    memoryview(b""),
    object(),
]
for n in (
    "Iterable",
    "Iterator",
    "Sized",
    "Container",
    "Collection",
    "Sequence",
    "MutableSequence",
    "Mapping",
    "MutableMapping",
    "Set",
    "MutableSet",
    "Hashable",
    "Callable",
    "Generator",
    "Reversible",
    "KeysView",
    "ItemsView",
    "ValuesView",
    "Awaitable",
    "Coroutine",
    "AsyncIterable",
    "ByteString",
):
    k = getattr(ca, n)
    print(n, [isinstance(v, k) for v in V], k.__name__)


class MySeq(ca.Sequence):
    def __init__(self, *a):
        self.a = a

    def __len__(self):
        return len(self.a)

    def __getitem__(self, i):
        return self.a[i]


s = MySeq(1, 2, 3, 2)
print(
    list(s),
    2 in s,
    s.index(2),
    s.count(2),
    list(reversed(s)),
    err(s.index, 9),
    isinstance(s, ca.Iterable),
)


class MyMap(ca.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = MyMap()
m["a"] = 1
m.update(b=2, c=3)
print(
    dict(m),
    m.get("z"),
    m.pop("a"),
    m.setdefault("q", 9),
    list(m.items()),
    list(m.keys()),
    list(m.values()),
    "b" in m,
    m == {"b": 2, "c": 3, "q": 9},
    m.popitem(),
    len(m),
    err(m.pop, "zz"),
)
m.clear()
print(len(m), err(ca.MutableMapping), err(ca.Sequence))


class MySet(ca.Set):
    def __init__(self, i):
        self.s = list(dict.fromkeys(i))

    def __contains__(self, x):
        return x in self.s

    def __iter__(self):
        return iter(self.s)

    def __len__(self):
        return len(self.s)


x, y = MySet([1, 2, 3]), MySet([2, 3, 4])
print(
    list(x & y),
    list(x | y),
    list(x - y),
    list(x ^ y),
    x < y,
    x <= x,
    x == MySet([3, 2, 1]),
    x.isdisjoint(y),
)


class ML(ca.MutableSequence):
    def __init__(self):
        self.l = []

    def __len__(self):
        return len(self.l)

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def insert(self, i, v):
        self.l.insert(i, v)


l = ML()
l.append(1)
l.extend([2, 3])
l += [4]
l.reverse()
print(list(l), l.pop(), l.pop(0), l.remove(2) or list(l))
l.clear()
print(len(l))
