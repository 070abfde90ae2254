# copy: builtin containers, protocols, cycles.
import copy


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


l = [1, [2, 3], {"a": [4]}, (5, [6])]
s = copy.copy(l)
d = copy.deepcopy(l)
print(s == l, s is l, s[1] is l[1], d == l, d[1] is l[1], d[2]["a"] is l[2]["a"], d[3] is l[3])
t = (1, 2, "x")
print(copy.deepcopy(t) is t, copy.copy(t) is t)
l.append(l)
d = copy.deepcopy(l)
print(d[-1] is d, len(d))
a = [1]
d = copy.deepcopy([a, a])
print(d[0] is d[1], d[0] is a)


class A:
    def __init__(self):
        self.x = [1]
        self.me = self

    def m(self):
        return self.x


o = A()
c = copy.copy(o)
d = copy.deepcopy(o)
print(c.x is o.x, c.me is o, d.x is o.x, d.me is d, d.x, type(d) is A)


class C:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return ("deep", type(memo).__name__)


print(copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()]))


class S:
    __slots__ = ("a", "b")


s = S()
s.a = [1]
c = copy.copy(s)
d = copy.deepcopy(s)
print(c.a is s.a, d.a == s.a, d.a is s.a, hasattr(c, "b"))


class SD(S):
    pass


s = SD()
s.a = 1
s.q = [2]
d = copy.deepcopy(s)
print(d.a, d.q, d.q is s.q)


class L(list):
    pass


x = L([1, [2]])
x.attr = 5
c = copy.copy(x)
d = copy.deepcopy(x)
print(type(c).__name__, c, c.attr, c[1] is x[1], d, d[1] is x[1], d.attr)


class D(dict):
    pass


x = D(a=[1])
x.z = 1
c = copy.copy(x)
d = copy.deepcopy(x)
print(type(c).__name__, c, c.z, d, d["a"] is x["a"])


class T(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


print(copy.copy(T(1, 2)), type(copy.deepcopy(T(1, [2]))).__name__)


class St:
    def __init__(self):
        self.v = 1

    def __getstate__(self):
        return {"v": self.v + 1}

    def __setstate__(self, st):
        self.v = st["v"] * 10


print(copy.copy(St()).v, copy.deepcopy(St()).v)


class R:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return (R, (self.n + 1,), {"extra": [1]})


print(copy.copy(R(1)).n, copy.deepcopy(R(1)).extra)


class RS:
    def __reduce__(self):
        return "RS"


rs = RS()
print(copy.copy(rs) is rs, copy.deepcopy(rs) is rs)
print(
    copy.copy({1, 2}),
    copy.deepcopy({(1, 2)}),
    copy.copy(bytearray(b"x")),
    copy.deepcopy(bytearray(b"y")),
    copy.deepcopy(frozenset([1])),
    copy.copy(None),
    copy.deepcopy(len) is len,
    copy.deepcopy(A) is A,
    copy.copy(3.5),
    copy.deepcopy(1j),
    copy.deepcopy(range(3)),
    copy.deepcopy(...),
)
m = o.m
print(copy.deepcopy(m).__self__ is o, copy.deepcopy(m)())
e = ValueError("a", 1)
e.note = 2
c = copy.copy(e)
print(repr(c), c.note, c is e)
memo = {}
y = copy.deepcopy([1, [2]], memo)
print(len(memo) > 0)
err(copy.copy, (i for i in []))
import collections

print(
    copy.copy(collections.deque([1, 2], 3)),
    copy.deepcopy(collections.deque([[1]])),
    copy.deepcopy(collections.defaultdict(list, a=[1])),
    copy.copy(collections.OrderedDict(a=1)),
)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)
import datetime, fractions

print(copy.copy(datetime.date(2020, 1, 2)), copy.deepcopy(fractions.Fraction(1, 3)))
