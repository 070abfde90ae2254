# functools: everything public.
import functools
from functools import *


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


def deco(f):
    @wraps(f)
    def w(*a, **k):
        "wdoc"
        return f(*a, **k)

    return w


@deco
def hello(x: int) -> str:
    "hello doc"
    return x


hello.extra = 1
print(
    hello.__name__,
    hello.__doc__,
    hello.__annotations__,
    hello.__wrapped__.__name__,
    hello.__qualname__,
    hello(3),
    hello.__module__,
)


class NoName:
    def __call__(self):
        pass


print(update_wrapper(lambda: 0, NoName()).__name__)


@total_ordering
class V:
    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return s.v == o.v if isinstance(o, V) else NotImplemented

    def __lt__(s, o):
        return s.v < o.v if isinstance(o, V) else NotImplemented


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), V(1) != V(1))
err(lambda: V(1) <= 5)
err(lambda: V(1) >= 5)


@total_ordering
class W:
    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return s.v == o.v

    def __ge__(s, o):
        return s.v >= o.v


print(W(1) < W(2), W(1) <= W(1), W(2) > W(1), W.__lt__.__name__)


class Z:
    pass


err(total_ordering, Z)
print(
    sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)),
    reduce(lambda a, b: a * b, [1, 2, 3, 4]),
    reduce(lambda a, b: a + b, [], 5),
)
err(reduce, lambda a, b: a, [])
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(1) == k(1), k(3).obj)
p = partial(int, base=2)
print(p("101"), p.func is int, p.args, p.keywords, p)
p2 = partial(partial(print, 1), 2, sep="-")
p2(3)
print(p2.args, p2.func is print)
err(partial)
err(partial, 5)
print(partial(max, 1)(0, 5))


class PM:
    def set(self, a, b):
        return (self.__class__.__name__, a, b)

    set1 = partialmethod(set, 1)
    set2 = partialmethod(set, b=2)
    cm = partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 7)
    st = partialmethod(staticmethod(lambda x, y: (x, y)), 8)


print(PM().set1(5), PM().set2(6), PM().cm(), PM.cm(), PM().st(9), PM.set1(PM(), 3))
err(partialmethod, 5)
calls = []


@lru_cache(maxsize=2)
def sq(x):
    calls.append(x)
    return x * x


print(
    sq(1),
    sq(2),
    sq(1),
    sq(3),
    sq(2),
    calls,
    sq.cache_info(),
    sq.cache_parameters(),
    sq.__wrapped__(9),
    sq.__name__,
)
sq.cache_clear()
print(sq.cache_info())


@lru_cache
def f2(*a, **k):
    return (a, k)


print(f2(1, b=2), f2(1, b=2), f2(1.0), f2(1), f2.cache_info(), f2.cache_parameters())


@lru_cache(typed=True)
def f3(x):
    return type(x).__name__


print(f3(1), f3(1.0), f3(True), f3.cache_info())


@lru_cache(maxsize=0)
def f4(x):
    return x


print(f4(1), f4(1), f4.cache_info())
err(lru_cache, "x")
err(f3, [])


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info(), lru_cache(maxsize=-5)(abs).cache_parameters())


class LM:
    @lru_cache(maxsize=None)
    def m(self, x):
        return x + 1


o = LM()
print(o.m(1), o.m(1), LM.m.cache_info())


class CP:
    n = 0

    @cached_property
    def v(self):
        "the doc"
        self.n += 1
        return self.n


c = CP()
print(c.v, c.v, c.__dict__, CP.v.__doc__, CP.__dict__["v"].attrname)
del c.v
print(c.v)


class Sl:
    __slots__ = ()
    v = cached_property(lambda self: 1)


err(lambda: Sl().v)
cp = cached_property(lambda s: 1)


class NoSet:
    pass


NoSet.x = cp
err(lambda: NoSet().x)
try:

    class Two:
        a = b = cached_property(lambda s: 1)

except (TypeError, RuntimeError) as e:
    print(type(e.__cause__ or e).__name__, e.__cause__ or e)


@singledispatch
def show(x):
    return "obj " + repr(x)


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def show_list(x):
    return f"list {len(x)}"


@show.register
def _(x: float | str):
    return f"fs {x}"


show.register(type(None), lambda x: "none")
from collections.abc import Mapping, Sized, Iterable


@show.register(Mapping)
def _(x):
    return "mapping"


print(
    show(1),
    show(True),
    show([1]),
    show(2.5),
    show("s"),
    show(None),
    show({}),
    show(()),
    show.dispatch(bool) is show.dispatch(int),
    sorted(c.__name__ for c in show.registry),
    show_list([1, 2]),
)
err(show)
err(show.register, 5)


def noann(x):
    pass


try:
    show.register(noann)
except TypeError as e:
    print(str(e).split(":")[0])


def badann(x: 5):
    pass


err(show.register, badann)


@singledispatch
def amb(x):
    return "base"


amb.register(Sized, lambda x: "sized")
amb.register(Iterable, lambda x: "iter")


class SI:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


err(amb, SI())
print(amb(5))


class SM:
    @singledispatchmethod
    def neg(self, a):
        raise NotImplementedError("nope")

    @neg.register
    def _(self, a: int):
        return -a

    @neg.register(bool)
    def _(self, a):
        return not a

    @singledispatchmethod
    @classmethod
    def cm(cls, a):
        return (cls.__name__, "obj")

    @cm.register(int)
    @classmethod
    def _(cls, a):
        return (cls.__name__, "int")


print(SM().neg(5), SM().neg(True), SM.cm(1), SM().cm("x"))
err(SM().neg, "s")
err(singledispatchmethod, 5)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES, sorted(functools.__all__))
