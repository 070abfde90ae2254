# collections.abc: every class, registrations, mixin methods.
import collections.abc as m
from collections.abc import *
from collections import deque, OrderedDict, Counter, defaultdict


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


def gen():
    yield


async def co():
    pass


async def agen():
    yield


c = co()
things = [
    1,
    "s",
    b"b",
    bytearray(),
    [],
    (),
    {},
    set(),
    frozenset(),
    range(3),
    {}.keys(),
    {}.items(),
    {}.values(),
    iter([]),
    gen(),
    c,
    agen(),
    len,
    deque(),
    OrderedDict(),
    Counter(),
    defaultdict(),
    memoryview(b""),
    None,
    object(),
    type.__dict__,
    iter({}),
    zip(),
    map(str, []),
    reversed([]),
    enumerate([]),
    slice(1),
    1.5,
]
names = [n for n in m.__all__]
print(names)
for t in things:
    print(type(t).__name__, [n for n in names if isinstance(t, getattr(m, n))])
c.close()
for n in names:
    k = getattr(m, n)
    print(
        n,
        k.__module__,
        sorted(getattr(k, "__abstractmethods__", ())),
        [b.__name__ for b in k.__mro__],
    )
    err(k) if n not in ("MappingView", "KeysView", "ItemsView", "ValuesView") else None


class LS(Set):
    def __init__(self, it):
        self.l = list(dict.fromkeys(it))

    def __contains__(self, x):
        return x in self.l

    def __iter__(self):
        return iter(self.l)

    def __len__(self):
        return len(self.l)

    def __repr__(self):
        return f"LS({self.l})"

    __hash__ = Set._hash


a, b = LS([1, 2, 3]), LS([2, 3, 4])
print(
    a & b,
    a | b,
    a - b,
    a ^ b,
    a <= b,
    a == LS([3, 2, 1]),
    a < LS([1, 2, 3, 4]),
    a >= LS([1]),
    a > a,
    a.isdisjoint([9]),
    a & [1],
    [1, 7] | a,
    [1, 7] - a,
    [1, 7] ^ a,
    a != b,
)
print(
    hash(LS([1, 2])) == hash(LS([2, 1])) == hash(frozenset([1, 2])),
    hash(LS([])) == hash(frozenset()),
)
err(lambda: a | 5)
err(lambda: a <= 5)


class MS(LS, MutableSet):
    def add(self, x):
        if x not in self.l:
            self.l.append(x)

    def discard(self, x):
        if x in self.l:
            self.l.remove(x)


s = MS([1, 2])
s |= [3]
s &= MS([1, 3, 5])
print(s)
s ^= [1, 9]
print(s)
s -= [9]
print(s, s.pop(), s)
err(s.remove, 4)
err(s.pop)
s.add(1)
s ^= s
print(s)
s.add(1)
s -= s
print(s)
s.add(2)
s.clear()
print(len(s))


class MM(MutableMapping):
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

    def __repr__(self):
        return f"MM({self.d})"


x = MM()
x.update({"a": 1}, b=2)
x.update([("c", 3)])
print(
    x,
    x.get("a"),
    x.get("z", 0),
    "a" in x,
    x.pop("a"),
    x.pop("a", None),
    x.setdefault("k", 5),
    x == {"b": 2, "c": 3, "k": 5},
)
err(x.pop, "nope")
print(
    x.keys(),
    x.items(),
    x.values(),
    list(x.keys()),
    list(x.items()),
    list(x.values()),
    x.keys() & {"b"},
    ("b", 2) in x.items(),
    2 in x.values(),
    len(x.items()),
    "b" in x.keys(),
    x.keys() | ["z"] == {"b", "c", "k", "z"},
)
print(x.popitem(), x)
x.clear()
err(x.popitem)
err(reversed, x)
print(x.keys() == set(), x != {}, MM() == MM())


class SQ(MutableSequence):
    def __init__(self, l):
        self.l = list(l)

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


q = SQ([1, 2, 3])
q.append(4)
q.extend([5, 6])
q += [7]
q.reverse()
print(list(q), list(reversed(q)), q.index(5), q.count(1), 3 in q, q.pop(), q.pop(0))
q.remove(4)
print(q.l)
err(q.remove, 99)
err(q.index, 2, 0, 1)
err(q.index, 2, -1)
q.extend(q)
print(q.l)
q.clear()
print(q.l)
print(q.index.__name__, SQ([1, 2, 1]).index(1, 1))


class It(Iterator):
    n = 0

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n


print(list(It()), iter(It()) is not None)


class G(Generator):
    def send(self, v):
        return ("sent", v)

    def throw(self, t, v=None, tb=None):
        return super().throw(t, v, tb)


g = G()
print(next(g), g.send(3))
err(g.throw, ValueError("x"))
err(g.close)
err(g.throw, KeyError)


class NoHash:
    __hash__ = None


class NoIter:
    __iter__ = None

    def __len__(self):
        return 0

    def __contains__(self, x):
        return True


print(
    isinstance(NoHash(), Hashable),
    isinstance(NoIter(), Iterable),
    isinstance(NoIter(), Collection),
    isinstance(NoIter(), Sized),
    issubclass(NoIter, Container),
)
print(
    Callable[[int, str], bool],
    Callable[..., int],
    Callable[[], int],
    Callable[[int], str].__args__,
    Iterable[int],
    Mapping[str, int],
    isinstance(len, Callable),
)
err(lambda: Callable[int])
err(lambda: Callable[int, str])
print(
    Callable[[list[int]], dict[str, int]],
    Callable[[int], str] == Callable[[int], str],
    Callable[[int], str].__origin__,
)
import typing

T = typing.TypeVar("T")
print(Callable[[T], T][int], Callable[[T], T].__parameters__, Callable[..., T][str])


class AI(AsyncIterator):
    async def __anext__(self):
        raise StopAsyncIteration


print(isinstance(AI(), AsyncIterable), AI().__aiter__() is not None)


class Co(Coroutine):
    def __await__(self):
        yield

    def send(self, v):
        raise StopIteration

    def throw(self, *a):
        return super().throw(*a)


Co().close()
print(isinstance(Co(), Awaitable))


class MV(MappingView):
    pass


print(MV({1: 2}), len(MV({1: 2})))
