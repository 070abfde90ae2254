class D:
    def __init__(self, n):
        self.n = n

    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, o, t=None):
        return ("get", self.n, o is None, t.__name__ if t else None)


class DD(D):
    def __set__(self, o, v):
        print("set", self.name, v)
        o.__dict__[self.name] = v

    def __delete__(self, o):
        print("delete", self.name)


class A:
    nd = D(1)
    dd = DD(2)


a = A()
print(a.nd, A.nd, a.dd, A.dd)
a.nd = 5
print(a.nd, a.__dict__)
a.dd = 6
print(a.dd, a.__dict__)
del a.dd
del a.nd
print(a.nd, A.__dict__["nd"].name)


class SetOnly:
    def __set__(self, o, v):
        o.__dict__["so"] = v * 2


class B:
    so = SetOnly()


b = B()
print(type(b.so).__name__)
b.so = 4
print(b.so)


def err(f, *r):
    try:
        return f(*r)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class NoDel:
    def __set__(self, o, v):
        pass

    def __get__(self, o, t):
        raise AttributeError("custom")


class C:
    x = NoDel()

    def __getattr__(self, n):
        return "fallback " + n


print(err(delattr, C(), "x"), C().x, err(lambda: C.x))


class Cached:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, o, n):
        self.n = n

    def __get__(self, o, t):
        if o is None:
            return self
        v = o.__dict__[self.n] = self.f(o)
        return v


class E:
    calls = 0

    @Cached
    def val(self):
        E.calls += 1
        return 42


e = E()
print(e.val, e.val, E.calls, type(E.val).__name__)
p = property(lambda s: s._v, lambda s, v: setattr(s, "_v", v), None, "the doc")


class F:
    v = p


f = F()
f.v = 3
print(
    f.v,
    F.v is p,
    p.__doc__,
    p.fget is not None,
    p.fdel,
    err(delattr, f, "v"),
    err(lambda: property().__get__(f)),
    F.v.fget(f),
)
q = p.getter(lambda s: "new")
F.w = q
print(f.w)


class Typed:
    def __init__(self, t):
        self.t = t

    def __set_name__(self, o, n):
        self.n = "_" + n

    def __get__(self, o, t=None):
        return self if o is None else getattr(o, self.n, None)

    def __set__(self, o, v):
        if not isinstance(v, self.t):
            raise TypeError(f"{self.n[1:]} must be {self.t.__name__}, not {type(v).__name__}")
        setattr(o, self.n, v)


class P:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


print(P("x", 3).name, err(P, 5, 3), err(P, "x", "y"), vars(P("q", 1)))


class G:
    def __getattribute__(self, n):
        if n == "secret":
            return "hidden"
        return object.__getattribute__(self, n)

    def __getattr__(self, n):
        return "missing " + n

    def __setattr__(self, n, v):
        print("setattr", n)
        object.__setattr__(self, n, v)

    def __delattr__(self, n):
        print("delattr", n)
        object.__delattr__(self, n)


g = G()
g.x = 1
print(g.x, g.secret, g.nope)
del g.x
print(g.x, err(delattr, g, "x"))
f = A.__init__ if False else (lambda self: self)
m = f.__get__(5)
print(m(), m.__self__, type(m).__name__, f.__get__(None, int) is f)
s = staticmethod(len)
c = classmethod(lambda cls: cls.__name__)
print(s("abc"), s.__func__ is len, s.__get__(1)([1, 2]), c.__get__(None, int)(), c.__func__(str))


class H:
    @classmethod
    @property
    def cp(cls):
        return cls.__name__ + " cp"


print(
    H.cp,
    len.__self__.__name__ if hasattr(len, "__self__") else "",
    "".join.__self__ == "",
    [].append.__name__,
    str.upper.__get__("abc")(),
    str.upper("x"),
    int.__add__(1, 2),
    list.__len__([1]),
    err(str.upper, 5),
    err(list.append, 5, 1),
    dict.get({"a": 1}, "a"),
)
