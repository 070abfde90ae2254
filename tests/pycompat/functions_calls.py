def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def none():
    pass


def one(a):
    return a


def two(a, b=2):
    return (a, b)


def star(a, *args, k=1, **kw):
    return (a, args, k, sorted(kw.items()))


def posonly(a, b=5, /, c=7, *, d, e=9):
    return (a, b, c, d, e)


def kwonly(*, x, y=2):
    return (x, y)


class C:
    def m(self, a):
        return a

    @classmethod
    def c(cls, a):
        return a

    @staticmethod
    def s(a):
        return a


CALLS = [
    ((), {}),
    ((1,), {}),
    ((1, 2), {}),
    ((1, 2, 3), {}),
    ((1, 2, 3, 4), {}),
    ((), {"a": 1}),
    ((1,), {"a": 2}),
    ((1,), {"b": 3}),
    ((1,), {"z": 3}),
    ((1, 2), {"b": 3}),
    ((1,), {"d": 4}),
    ((1, 2, 3), {"d": 4, "e": 5}),
    ((), {"x": 1}),
    ((), {"x": 1, "y": 3}),
    ((), {"y": 1}),
    ((), {"a": 1, "d": 2}),
    ((1,), {"k": 2, "q": 3}),
    ((1, 2), {"d": 1, "a": 5}),
]
for f in (
    none,
    one,
    two,
    star,
    posonly,
    kwonly,
    C().m,
    C.c,
    C.s,
    C.m,
    lambda a, b: (a, b),
    lambda *a: a,
    lambda **k: k,
):
    for a, k in CALLS:
        print(getattr(f, "__qualname__", "?"), a, k, err(f, *a, **k))
print(
    two(*[1], **{"b": 5}),
    star(*range(3), *"ab", k=3, **{"z": 1}, **{"w": 2}),
    err(lambda: two(**{"a": 1}, **{"a": 2})),
    err(lambda: two(*5)),
    err(lambda: two(**5)),
    err(lambda: two(1, **{1: 2})),
    err(lambda: two(1, a=1)),
    err(lambda: (5)()),
    err(lambda: "x"()),
    err(lambda: None()),
)


def defaults(a, b=[], c={}):
    b.append(a)
    c[a] = 1
    return b, c


print(
    defaults(1),
    defaults(2),
    defaults(3, []),
    defaults.__defaults__,
    star.__kwdefaults__,
    two.__name__,
    two.__qualname__,
    C.m.__qualname__,
    two.__defaults__,
    one.__defaults__,
    two.__code__.co_argcount,
    two.__code__.co_varnames,
    star.__code__.co_name,
)
x = 1


def early(a=x):
    return a


x = 2
print(early())
early.__defaults__ = (5,)
print(early())
early.attr = "v"
print(early.attr, early.__dict__, early.__doc__, early.__module__)


def doc():
    """The doc."""


print(
    doc.__doc__,
    (lambda: 0).__name__,
    doc.__annotations__,
    callable(doc),
    callable(5),
    callable(C),
    callable(C()),
)


def ann(a: int, b: "str" = "x", *args: float, k: list = None, **kw: dict) -> bool:
    pass


print(ann.__annotations__)
