def err(f, *r):
    try:
        return f(*r)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class A:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


a = A(1)
print(a.x, err(lambda: a.y), err(setattr, a, "z", 1), err(lambda: a.__dict__), err(lambda: a.z))
a.y = 2
print(a.y)
del a.y
print(
    err(lambda: a.y),
    err(delattr, a, "y"),
    hasattr(a, "y"),
    A.__slots__,
    type(A.x).__name__,
    A.x.__get__(a),
    repr(A.x),
)


class B(A):
    __slots__ = ("w",)


class C(A):
    pass


b = B(1)
b.w = 5
print(b.w, b.x, err(setattr, b, "q", 1))
c = C(1)
c.q = 2
print(c.__dict__, c.x, c.q)


class D:
    __slots__ = "single"


d = D()
d.single = 1
print(d.single, err(setattr, d, "s", 1))


class E:
    __slots__ = ["a", "__dict__"]


e = E()
e.a = 1
e.b = 2
print(e.__dict__, e.a)


class F:
    __slots__ = {"m": "doc of m"}


f = F()
f.m = 3
print(f.m, F.m.__doc__)
print(
    err(lambda: type("G", (), {"__slots__": ("x",), "x": 1})),
    err(lambda: type("G", (), {"__slots__": ("1a",)})),
    err(lambda: type("G", (), {"__slots__": (5,)})),
    err(lambda: type("G", (A, D), {})),
    err(lambda: type("G", (int,), {"__slots__": ("x",)})),
    type("G", (int,), {"__slots__": ()}).__name__,
    err(lambda: type("G", (tuple,), {"__slots__": ("q",)})),
)


class P:
    __slots__ = ("__priv",)

    def __init__(self):
        self.__priv = 1

    def get(self):
        return self.__priv


print(P().get(), P.__slots__, hasattr(P(), "_P__priv"))


class W:
    __slots__ = ("__weakref__", "v")


import weakref

w = W()
r = weakref.ref(w)
print(r() is w)
del w
print(r())
print(err(weakref.ref, A(1)), err(weakref.ref, 5))


class M1:
    __slots__ = ()


class M2(M1, A):
    __slots__ = ("n",)


m = M2(1)
m.n = 2
print(m.x, m.n, err(setattr, m, "k", 1))
import copy

k = copy.copy(a)
print(k.x, k is a)
print(err(lambda: vars(a)), [s for s in dir(A) if not s.startswith("_")])


class Pt:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, o):
        return (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Pt({self.x}, {self.y})"


ps = [Pt(i % 3, i) for i in range(5)]
print(ps, sorted(ps, key=lambda p: p.x), {Pt(1, 2): "k"}[Pt(1, 2)], sum(p.y for p in ps))
