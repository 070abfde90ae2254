import functools, operator
from functools import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    reduce(operator.add, [1, 2, 3]),
    reduce(lambda a, b: a * b, [], 5),
    err(reduce, operator.add, []),
    reduce(max, "abc"),
    reduce(lambda a, b: [a, b], "abc", 0),
    err(reduce, operator.add, 5),
    err(reduce, operator.add),
)
p = partial(pow, 2)
print(
    p(3),
    p.func is pow,
    p.args,
    p.keywords,
    partial(int, base=2)("101"),
    partial(print, "a", sep="-")("b"),
    repr(partial(max, 1)).split("(")[0],
    partial(p, 5)(),
    partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4, x=5),
    err(partial, 5),
    err(partial),
    partial(partial(max, 1), 2).args,
)
p.attr = 1
print(p.attr)


@wraps(pow)
def w(*a):
    "mine"
    return pow(*a)


print(w.__name__, w.__doc__ == pow.__doc__, w.__wrapped__ is pow)


def deco(f):
    @wraps(f)
    def inner(*a, **k):
        return ("wrapped", f(*a, **k))

    return inner


@deco
def hello(n: int = 3):
    "doc here"
    return n


print(
    hello(5),
    hello.__name__,
    hello.__doc__,
    hello.__wrapped__(1),
    hello.__annotations__,
    hello.__qualname__,
)
calls = []


@lru_cache(maxsize=2)
def sq(x):
    calls.append(x)
    return x * x


print(sq(1), sq(1), sq(2), sq(3), sq(1), calls, sq.cache_info(), sq.cache_parameters())
sq.cache_clear()
print(sq.cache_info(), sq.__wrapped__(5))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), err(fib, []))


@lru_cache(typed=True)
def ty(x):
    return type(x).__name__


print(ty(1), ty(1.0), ty(True), ty.cache_info())


@lru_cache
def kw(a, b=2):
    return a, b


print(kw(1), kw(1, b=2), kw(a=1), kw.cache_info().misses)


@total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


a, b = T(1), T(2)
print(
    a < b,
    a <= b,
    a > b,
    a >= b,
    a <= a,
    a >= a,
    a != b,
    sorted([b, a])[0].v,
    err(total_ordering, type("X", (), {})),
)


class C:
    n = 0

    @cached_property
    def v(self):
        C.n += 1
        return C.n


c = C()
print(c.v, c.v, C.n, c.__dict__, C().v)
del c.v
print(c.v, type(C.v).__name__)


@singledispatch
def sd(x):
    return "default"


@sd.register
def _(x: int):
    return "int"


@sd.register(str)
def _(x):
    return "str"


@sd.register(list)
@sd.register(tuple)
def _(x):
    return "seq"


sd.register(float, lambda x: "float")
print(
    sd(1),
    sd("a"),
    sd([]),
    sd(()),
    sd(1.5),
    sd(None),
    sd(True),
    sd.dispatch(bool)(1),
    sorted(k.__name__ for k in sd.registry),
)


class M:
    @singledispatchmethod
    def m(self, x):
        return "base"

    @m.register
    def _(self, x: int):
        return "int " + str(x)

    def pm(self, a, b):
        return a, b

    half = partialmethod(pm, 1)


print(
    M().m("s"),
    M().m(5),
    M().half(2),
    sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)),
    cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2),
    functools.update_wrapper(lambda: 1, len).__name__,
    functools.WRAPPER_ASSIGNMENTS[:3],
)
