from collections import defaultdict, OrderedDict, ChainMap, UserDict, UserList, UserString


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = defaultdict(list)
d["a"].append(1)
d["b"]
print(
    d,
    d["zz"],
    len(d),
    d.get("q"),
    "q" in d,
    d.default_factory,
    defaultdict(int, {"x": 1}, y=2),
    err(lambda: defaultdict()["k"]),
    err(defaultdict, 5),
    defaultdict(None),
)
n = defaultdict(lambda: defaultdict(int))
n["a"]["b"] += 1
print(n["a"]["b"], dict(n["a"]))
d.default_factory = None
print(err(lambda: d["new"]))
e = defaultdict(int, a=1) | {"b": 2}
print(type(e).__name__, e, e.copy(), d.__missing__.__name__)
o = OrderedDict([("b", 1), ("a", 2)])
o["c"] = 3
o.move_to_end("b")
print(o, list(o))
o.move_to_end("c", last=False)
print(
    o,
    o.popitem(),
    o.popitem(last=False),
    o,
    err(o.move_to_end, "zz"),
    list(reversed(o)),
    OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1),
    OrderedDict(a=1, b=2) == dict(b=2, a=1),
    OrderedDict.fromkeys("ab", 0),
    o.copy(),
    type(o.copy()).__name__,
    OrderedDict(a=1) | {"z": 1},
    err(OrderedDict().popitem),
    repr(OrderedDict()),
    isinstance(o, dict),
)
o.update(x=1)
o["x"] = 5
print(o, o.setdefault("y", 7), o.pop("x"), o.pop("nope", "d"), dict(o), list(o.items()), sorted(o))
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(
    c["a"],
    c["b"],
    c.get("z"),
    err(lambda: c["z"]),
    len(c),
    sorted(c),
    dict(c) == {"a": 1, "b": 3},
    c.maps,
    "b" in c,
    c.new_child({"b": 9})["b"],
    c.parents["a"],
)
c["n"] = 5
print(c.maps[0], err(c.__delitem__, "b"))
del c["n"]
print(
    c, c.pop("a"), c["a"], bool(ChainMap()), list(c.items()), c | {"k": 1}, repr(ChainMap({}, {}))
)


class UD(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(str(k), v)


u = UD({1: "a"}, b=2)
u[3] = 4
print(
    u,
    u.data,
    len(u),
    "1" in u,
    1 in u,
    u.get("3"),
    dict(u),
    u == {"1": "a", "b": 2, "3": 4},
    u.pop("b"),
    u.copy(),
    u | {"q": 1},
    list(u.items()),
)
l = UserList([1, 2])
l.append(3)
l += [4]
print(
    l,
    l.data,
    l[1:],
    l + [9],
    l * 2,
    l == [1, 2, 3, 4],
    len(l),
    2 in l,
    type(l[1:]).__name__,
    sorted(l, reverse=True),
    l.index(3),
    l.pop(),
    l.count(1),
    list(reversed(l)),
    l < [9],
)
s = UserString("abc")
print(
    s,
    s.upper(),
    s + "d",
    s[1],
    len(s),
    s == "abc",
    "b" in s,
    s.replace("a", "z"),
    type(s.upper()).__name__,
    hash(s) == hash("abc"),
    s * 2,
    s.split("b"),
    f"{s}",
    s.find("c"),
    int(UserString("5")),
    s > "abb",
)
