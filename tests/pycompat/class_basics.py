class A:
    """Doc of A."""

    x = 1

    def __init__(self, v=0):
        self.v = v

    def get(self):
        return self.v

    @staticmethod
    def st(a):
        return ("static", a)

    @classmethod
    def cl(cls, a):
        return (cls.__name__, a)

    @property
    def p(self):
        "prop doc"
        return self.v * 2

    @p.setter
    def p(self, n):
        self.v = n // 2

    @p.deleter
    def p(self):
        print("deleting")
        self.v = None


a = A(5)
print(
    a.get(),
    A.get(a),
    a.st(1),
    A.st(2),
    a.cl(3),
    A.cl(4),
    a.p,
    a.x,
    A.x,
    A.__doc__,
    A.__name__,
    A.__qualname__,
    A.__module__,
    A.__bases__,
    A.__mro__,
    a.__class__,
    A.__dict__["x"],
    a.__dict__,
    A.p.__doc__,
)
a.p = 20
print(a.v)
del a.p
print(a.v)
a.x = 9
print(a.x, A.x)
del a.x
print(a.x)
a.new = 1
print(a.__dict__, hasattr(a, "new"), hasattr(a, "zz"), getattr(a, "zz", "d"))


def err(f, *r):
    try:
        return f(*r)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class B(A):
    def get(self):
        return ("B", super().get())

    def __init__(self, *a, extra=None):
        super().__init__(*a)
        self.extra = extra

    @classmethod
    def cl(cls, a):
        return ("B",) + super().cl(a)


b = B(3, extra="e")
print(
    b.get(),
    b.extra,
    b.cl(1),
    B.cl(2),
    isinstance(b, A),
    issubclass(B, A),
    issubclass(A, B),
    B.__bases__[0].__name__,
    B.x,
    isinstance(b, (int, A)),
    type(b) is B,
)


class RO:
    @property
    def r(self):
        return 1


print(
    err(setattr, RO(), "r", 2),
    err(delattr, RO(), "r"),
    err(lambda: A.zz),
    err(lambda: a.zz),
    err(delattr, a, "zz"),
    err(lambda: A(1, 2, 3)),
    err(lambda: A.get()),
    err(lambda: object(1)),
    err(lambda: a()),
    err(lambda: a[0]),
    err(lambda: len(a)),
    err(lambda: iter(a)),
    err(lambda: a + 1),
    err(lambda: a < a),
    err(lambda: -a),
    err(lambda: int(a)),
    err(lambda: a.get(1)),
    err(setattr, object(), "x", 1),
    err(setattr, int, "x", 1),
    err(lambda: isinstance(1, 5)),
    err(lambda: issubclass(1, int)),
)
m = a.get
print(
    m.__self__ is a, m.__func__ is A.get, m.__name__, m == a.get, m is a.get, hash(m) == hash(a.get)
)
f = A.get
print(f(A(8)), f.__qualname__)
A.later = lambda self: ("later", self.v)
print(b.later())
A.x = 100
print(b.x, B.x)
b.get = lambda: "instance"
print(b.get())
del b.get
print(b.get())


class Empty:
    pass


e = Empty()
e.a, e.b = 1, 2
print(
    vars(e),
    e == e,
    e != Empty(),
    e == Empty(),
    hash(e) == hash(e),
    bool(e),
    repr(e).startswith("<__main__.Empty object at 0x"),
    str(Empty),
    repr(Empty),
    callable(e),
    dir(e)[-2:],
)


class Meta1:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("sub", cls.__name__, tag)


class S1(Meta1, tag="t"):
    pass


class S2(S1):
    pass


print(S1.tag, S2.tag, err(lambda: type("S3", (object,), {}, q=1)))


class New:
    made = 0

    def __new__(cls, *a):
        New.made += 1
        o = super().__new__(cls)
        o.pre = a
        return o

    def __init__(self, *a):
        self.post = a


n = New(1, 2)
print(n.pre, n.post, New.made)


class NotSame:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(NotSame())
C = type("C", (A,), {"y": 5, "m": lambda self: self.y})
print(C().m(), C.__name__, C(7).get())
e.__class__ = B
print(type(e).__name__)
print(
    err(lambda: setattr(e, "__class__", int)),
    type(a).__name__,
    type(A).__name__,
    type(type).__name__,
)
