class A:
    def f(self):
        return "A"


class B(A):
    def f(self):
        return "B" + super().f()


class C(A):
    def f(self):
        return "C" + super().f()


class D(B, C):
    def f(self):
        return "D" + super().f()


class E(C):
    pass


class F(D, E):
    pass


print(
    [k.__name__ for k in F.__mro__],
    F().f(),
    D().f(),
    E().f(),
    super(D, F()).f(),
    super(B, F()).f(),
    F.mro() == list(F.__mro__),
)


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    err(lambda: type("X", (A, B), {})),
    err(lambda: type("X", (D, C, B), {})),
    err(lambda: type("X", (A, A), {})),
    err(lambda: type("X", (5,), {})),
    err(lambda: type("X", (int, str), {})),
    err(lambda: type("X", (bool,), {})),
    err(lambda: type("X", (type(None),), {})),
    err(lambda: type(1, (), {})),
    err(lambda: type("X", [], {})),
    err(lambda: type("a", "b")),
)


class O:
    pass


class M1(O):
    pass


class M2(O):
    pass


class M3(O):
    pass


class N1(M1, M2):
    pass


class N2(M2, M3):
    pass


class P(N1, N2):
    pass


print([k.__name__ for k in P.__mro__])


class Root:
    def __init__(self, **kw):
        self.log = ["Root"]
        assert not kw


class L1(Root):
    def __init__(self, a=0, **kw):
        super().__init__(**kw)
        self.log.append(("L1", a))


class L2(Root):
    def __init__(self, b=0, **kw):
        super().__init__(**kw)
        self.log.append(("L2", b))


class Both(L1, L2):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("Both")


print(Both(a=1, b=2).log)


class S:
    def __getattr__(self, n):
        return "S." + n


class T(S):
    x = 5

    def __getattr__(self, n):
        return "T(" + super().__getattr__(n) + ")"


print(T().x, T().y, err(lambda: super(T, T()).z), super(T, T).__thisclass__.__name__)


class Cls:
    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def st():
        return "static"


class Sub(Cls):
    @classmethod
    def make(cls):
        return "sub " + super().make()

    @staticmethod
    def st():
        return "sub " + Cls.st()


print(Sub.make(), Sub().make(), Sub.st(), super(Sub, Sub).make(), super(Sub, Sub()).st())
print(
    err(lambda: super().x),
    err(lambda: super(5)),
    err(lambda: super(A, 5)),
    err(lambda: super(B, A())),
    err(lambda: super(A, A()).nope),
    repr(super(B, B())).startswith("<super: <class 'B'>, <B object>>"),
    isinstance(F(), (E, B)),
    issubclass(F, O),
    F.__bases__,
    A.__subclasses__() == [B, C],
)


class Changing(B):
    pass


c = Changing()
print(c.f())
Changing.__bases__ = (C,)
print(c.f(), [k.__name__ for k in Changing.__mro__])
A.f = lambda self: "A2"
print(F().f(), c.f())


class I(int):
    def __add__(self, o):
        return I(super().__add__(o) + 1000)

    def __repr__(self):
        return "I" + super().__repr__()


print(
    I(1) + 2,
    I(3),
    I(5) * 2,
    type(I(5) * 2).__name__,
    I(1) == 1,
    {I(1): "x"}[1],
    sum([I(1), I(2)]),
    I("7"),
    I(2) ** 3,
    -I(4),
    I(3).bit_length(),
    [0, 1, 2][I(1)],
    max(I(1), 2),
)
