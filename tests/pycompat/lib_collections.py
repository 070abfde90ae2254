# collections: namedtuple, Counter, OrderedDict, ChainMap, defaultdict, deque, User*.
import collections, copy
from collections import *


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y")
p = P(1, 2)
print(
    p,
    p.x,
    p.y,
    p[0],
    p == (1, 2),
    P._fields,
    P.__doc__,
    P.x.__doc__,
    P.__module__,
    P.__match_args__,
)
print(
    p._replace(x=9), p._asdict(), P._make([3, 4]), P(y=1, x=2), P.__new__.__doc__, P._make.__doc__
)
err(P, 1)
err(P, 1, 2, 3)
err(P, 1, z=2)
err(P._make, [1])
err(p._replace, q=1, x=1)
try:
    p.x = 3
except AttributeError as e:
    print("AttributeError")
err(namedtuple, "P", "a b a")
err(namedtuple, "P", "def")
err(namedtuple, "1P", "a")
err(namedtuple, "P", "_a")
err(namedtuple, "P", "a-b")
print(namedtuple("R", "a def a _x 9", rename=True)._fields)
D = namedtuple("D", ["a", "b", "c"], defaults=[1, 2])
print(D(0), D._field_defaults, D(5, c=7), hash(D(0)) == hash((0, 1, 2)))
err(namedtuple, "D", "a", defaults=(1, 2))


class Sub(P):
    def norm(self):
        return self.x + self.y


print(
    Sub(3, 4),
    Sub(3, 4).norm(),
    Sub(1, 2)._replace(y=5),
    repr(namedtuple("E", "")()),
    namedtuple("S", "only")(1),
)
a, b = p
print(
    a,
    b,
    copy.copy(p),
    copy.deepcopy(p),
    p.__getnewargs__(),
    sorted([P(2, 1), P(1, 5)]),
    namedtuple("M", "a, b", module="mm").__module__,
)
match p:
    case P(x, y=2):
        print("matched", x)

c = Counter("abracadabra")
print(c, c.most_common(2), c["zz"], c.total(), sorted(c.elements()), c.most_common())
c.update("aab")
c.subtract({"b": 10})
print(c, -c, +c)
print(
    Counter(a=3, b=1) + Counter(a=1, b=-2, c=4),
    Counter(a=3, b=1) - Counter(a=1, b=2),
    Counter(a=3, b=1) & Counter(a=1, b=2),
    Counter(a=3, b=1) | Counter(a=1, b=2),
)
x = Counter(a=1)
x += Counter(b=2)
print(x)
x -= Counter(b=1)
print(x)
x |= Counter(c=5)
print(x)
x &= Counter(c=2, a=1)
print(x)
print(
    Counter(a=1) == Counter(a=1, b=0),
    Counter(a=1) <= Counter(a=2),
    Counter(a=1) < Counter(a=1),
    Counter(a=2) >= Counter(a=1),
    Counter(a=2) > Counter(a=1),
    Counter(),
    Counter(a=1) != Counter(a=2),
)
del x["nope"]
x["k"] += 3
print(x, x.copy(), type(x.copy()).__name__)
err(Counter.fromkeys, "ab")
err(Counter, 5)
print(Counter({"a": "x", "b": 1}), Counter([1, 1, 2]).items(), copy.copy(Counter("ab")))


class C2(Counter):
    pass


print(C2("aa"))

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, OrderedDict(), list(o), list(reversed(o)))
o.move_to_end("a")
print(o)
o.move_to_end("c", last=False)
print(list(o.items()), o.popitem(), o.popitem(last=False), o)
print(
    OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1),
    OrderedDict(a=1, b=2) == dict(b=2, a=1),
    OrderedDict(a=1) != OrderedDict(a=1),
)
err(o.move_to_end, "zz")
err(OrderedDict().popitem)
err(o.pop, "zz")
print(o.pop("zz", 5), o.setdefault("n", 3), o.pop("n"))
print(
    OrderedDict.fromkeys("ab", 0),
    o | {"q": 1},
    {"q": 1} | o,
    type(o.copy()).__name__,
    isinstance(o, dict),
)
o |= {"zz": 2}
print(o)
o["self"] = o
print(o)


class OD2(OrderedDict):
    def __missing__(self, k):
        return "m" + k


print(OD2(a=1)["x"], OD2(a=1), copy.copy(OD2(a=1)))
od = OrderedDict(a=1, b=2)
od["a"] = 9
print(od, list(od.keys()), list(od.values()))
del od["a"]
od["a"] = 1
print(od)
od.update(c=5)
print(od)
od.clear()
print(od)
print(list(reversed(OrderedDict(a=1, b=2).items())), copy.deepcopy(OrderedDict(a=[1])))

cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(
    cm,
    cm["a"],
    cm["b"],
    len(cm),
    list(cm),
    cm.get("z"),
    cm.parents,
    cm.new_child({"n": 1}),
    cm.new_child(k=1),
    bool(ChainMap()),
    "b" in cm,
    dict(cm),
)
cm["b"] = 10
print(cm.maps)
del cm["b"]
try:
    del cm["b"]
except KeyError as e:
    print(e)
try:
    cm["zzz"]
except KeyError as e:
    print(repr(e))
err(cm.pop, "b")
print(cm.pop("a"), cm.maps)
err(cm.popitem)
print(cm | {"c": 1}, {"c": 1} | cm, cm.copy(), cm == {"a": 2, "b": 3})
cm |= {"k": 1}
print(cm, ChainMap.fromkeys("ab", 1))
cm.clear()
print(cm)
for k, v in cm.items():
    print(k, v)

d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], len(d), d.default_factory is list, d.get("zz"))
err(defaultdict, 1)
print(defaultdict(int, {"a": 1}) | {"b": 2}, defaultdict(None, a=1), d.copy())
try:
    defaultdict()["x"]
except KeyError as e:
    print(repr(e))


class DD(defaultdict):
    def __missing__(self, k):
        return k * 2


print(DD()["ab"])

q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, q.maxlen, q[0], q[-1], len(q))
q.rotate(1)
print(q)
q.rotate(-2)
print(list(q), q.pop(), q.popleft(), 3 in q, q.index(3), q.count(3))
q.extend("xy")
q.extendleft("ab")
print(q)
q.insert(1, "i") if len(q) < 4 else None
q.reverse()
print(q, deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) < deque([2]))
err(deque().pop)
err(deque([1]).remove, 5)
err(deque, [], -1)
del q[0]
q[0] = "z"
print(q, q.copy(), list(reversed(q)))

u = UserDict(a=1)
u["b"] = 2
print(
    u,
    u | {"c": 1},
    {"z": 0} | u,
    len(u),
    u.copy(),
    "a" in u,
    u.get("q", 7),
    UserDict.fromkeys("ab"),
    u.pop("a"),
    dict(u),
    copy.copy(u),
)
u |= {"m": 1}
print(u)


class UD(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)

    def __missing__(self, k):
        return "missing"


print(UD(a=1), UD(a=2)["zz"], UD({"b": 3}).copy())
try:
    UserDict()["k"]
except KeyError as e:
    print(repr(e))
l = UserList([3, 1, 2])
l.sort()
l.append(9)
print(
    l,
    l[1:],
    l + [1],
    [0] + l,
    l * 2,
    l == [1, 2, 3, 9],
    l < [2],
    l.index(9),
    l.count(1),
    type(l[1:]).__name__,
    l.pop(),
    l.copy(),
    copy.copy(l),
)
l += (5,)
l *= 2
l.reverse()
l.extend(UserList([7]))
l.insert(0, "q")
l.remove(5)
del l[0]
l[0] = "s"
print(l, 7 in l, len(l), UserList("ab"))
s = UserString("Hello")
print(
    s,
    repr(s),
    s.upper(),
    s + " x",
    "y " + s,
    s * 2,
    s[1:3],
    len(s),
    s == "Hello",
    s.replace("l", "L"),
    s.split("l"),
    s.startswith("He"),
    s.join(["a", "b"]),
    "ell" in s,
    s % (),
    UserString("%s!") % "a",
    hash(s) == hash("Hello"),
    s.encode(),
    type(s.lower()).__name__,
    s.center(11, "*"),
    UserString(12),
    int(UserString("7")),
    s.find("l"),
    s < "Iello",
    s.partition("l"),
    s.isalpha(),
    s.title(),
    s.zfill(8),
    s.count("l"),
    s.strip("H"),
)
print(
    collections.abc.Mapping.__name__,
    isinstance(u, collections.abc.MutableMapping),
    isinstance(l, collections.abc.MutableSequence),
    isinstance(cm, collections.abc.Mapping),
)
err(getattr, collections, "nothing_here")
