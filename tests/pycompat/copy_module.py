import copy
from copy import copy as cp, deepcopy as dc


def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for v in (
    5,
    "s",
    None,
    1.5,
    (1, [2]),
    [1, [2]],
    {"a": [1]},
    {1, 2},
    frozenset([1]),
    b"x",
    bytearray(b"y"),
    range(3),
    slice(1, 2),
    len,
    int,
    1j,
    ...,
    lambda: 0,
):
    a, b = cp(v), dc(v)
    print(type(v).__name__, a == v, a is v, b == v, b is v)
l = [[1, 2], [3]]
s, d = cp(l), dc(l)
l[0].append(9)
print(s, d, s[0] is l[0], d[0] is l[0])
r = [1]
r.append(r)
q = dc(r)
print(q[1] is q, q is r, q[0])
t = ([],)
u = dc(t)
print(u is t, u[0] is t[0])
x = []
y = dc([x, x])
print(y[0] is y[1])
dd = {"k": {"j": [1]}}
e = dc(dd)
e["k"]["j"].append(2)
print(dd, e)


class P:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    __hash__ = None


p = P([1])
a, b = cp(p), dc(p)
print(a.v is p.v, b.v is p.v, b == p, type(b).__name__)


class C:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, m):
        return ("deep", type(m).__name__)


print(cp(C()), dc(C()), dc([C()]), dc({"c": C()}))


class N:
    def __init__(self, n, nxt=None):
        self.n, self.nxt, self.all = n, nxt, None


a = N(1, N(2))
a.nxt.nxt = a
a.all = [a, a.nxt]
b = dc(a)
print(b.n, b.nxt.n, b.nxt.nxt is b, b.all[0] is b, b is a)


class S:
    __slots__ = ("a", "b")


s = S()
s.a = [1]
t = dc(s)
print(t.a, t.a is s.a, hasattr(t, "b"))


class L(list):
    pass


l = L([[1]])
l.attr = [5]
m = dc(l)
n = cp(l)
print(m, m.attr, m.attr is l.attr, type(m).__name__, n.attr is l.attr, m[0] is l[0])


class R:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return (R, (self.x + 1,))


print(cp(R(1)).x, dc(R(5)).x)


class G:
    def __getstate__(self):
        return {"z": 1}

    def __setstate__(self, st):
        self.st = st


print(cp(G()).st, dc(G()).st, err(dc, (i for i in ())), err(cp, (i for i in ())))
import collections, datetime

print(
    dc(collections.OrderedDict(a=[1])),
    dc(collections.defaultdict(list, a=[1])),
    dc(collections.deque([[1]])),
    dc(datetime.date(2024, 1, 1)),
    cp(collections.Counter("aa")),
    dc(ValueError("x", [1])).args,
    copy.Error.__name__,
    copy.replace if hasattr(copy, "replace") else "",
)
