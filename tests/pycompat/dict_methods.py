def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = {"b": 1, "a": 2}
d["c"] = 3
d["a"] = 20
print(
    d,
    len(d),
    list(d),
    list(d.keys()),
    list(d.values()),
    list(d.items()),
    list(reversed(d)),
    list(reversed(d.items())),
)
del d["b"]
d["b"] = 9
print(
    d,
    "a" in d,
    "z" in d,
    d.get("z"),
    d.get("z", 0),
    d.get("a", 0),
    err(lambda: d["z"]),
    err(lambda: d[1]),
    err(lambda: d[None]),
    err(lambda: d[(1, 2)]),
)
print(
    d.pop("a"),
    err(d.pop, "a"),
    d.pop("a", "dflt"),
    d.popitem(),
    d,
    d.setdefault("n"),
    d.setdefault("n", 5),
    d.setdefault("m", []),
    d,
)
d.clear()
print(d, err(d.popitem), err(d.pop), err(d.__delitem__, "x"))
d.update({"x": 1})
d.update([("y", 2), ("z", 3)])
d.update(w=4, x=10)
d.update({"q": 1}, r=2)
print(
    d,
    err(d.update, 5),
    err(d.update, [1]),
    err(d.update, [(1, 2, 3)]),
    err(d.update, "ab"),
    err(d.update, ["ab", "cd"]),
    d,
)
print(
    {"a": 1} | {"b": 2} | {"a": 3},
    err(lambda: {} | [1]),
    dict(a=1) == {"a": 1},
    {"a": 1, "b": 2} == {"b": 2, "a": 1},
    {1: 2} != {1: 3},
    err(lambda: {} < {}),
)
e = {"a": 1}
e |= {"b": 2}
e |= [("c", 3)]
print(e)
print(
    dict(),
    dict([("a", 1)]),
    dict({"x": 1}, y=2),
    dict(zip("ab", [1, 2])),
    dict.fromkeys("abc"),
    dict.fromkeys([1, 2], 0),
    {**{"a": 1}, "b": 2, **{"a": 3}},
    err(dict, 5),
    err(dict, [1]),
    err(dict, ["a"]),
    err(lambda: dict(**{1: 2})),
    {k: v for k, v in zip("xy", (1, 2))},
    dict(dict(a=1)),
)
print(
    {1: "a", 1.0: "b", True: "c"},
    {0: 1, False: 2, -0.0: 3},
    {"": 1},
    {(): 1, (1,): 2},
    {None: 1},
    err(lambda: {[]: 1}),
    err(lambda: {{}: 1}),
    err(lambda: {}[[]]),
    repr({"a": {"b": []}}),
    str({}),
)
r = {}
r["self"] = r
print(r)
k = e.keys()
v = e.values()
i = e.items()
e["new"] = 0
print(
    k,
    v,
    i,
    len(k),
    "a" in k,
    1 in v,
    ("a", 1) in i,
    k & {"a"},
    k | ["zz"] == {"a", "b", "c", "new", "zz"},
    sorted(k - {"a"}),
    sorted(k ^ {"a", "q"}),
    i & {("a", 1)},
    k == {"a", "b", "c", "new"},
    k.isdisjoint(["zz"]),
    k >= {"a"},
    k.mapping["a"],
)


def mutate():
    d = {1: 1, 2: 2}
    for x in d:
        d[x + 10] = 1


def mutate2():
    d = {1: 1, 2: 2}
    for x in d:
        del d[x]


print(err(mutate), err(mutate2))
c = e.copy()
c["a"] = 100
print(e["a"], c["a"], c == e)
print(
    sorted(e.items(), key=lambda kv: -kv[1]),
    min(e),
    max(e, key=e.get),
    sum(e.values()),
    [*e],
    {*e} == set(e),
    err(hash, {}),
)


class M(dict):
    def __missing__(self, k):
        return k * 2


m = M(a=1)
print(m["a"], m["zz"], m.get("zz"), "zz" in m, m, type(m.copy()).__name__, isinstance(m, dict))


class BadHash:
    def __hash__(self):
        raise ValueError("no hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise ValueError("no eq")


print(
    err(lambda: {BadHash(): 1}),
    err(lambda: {BadEq(): 1, BadEq(): 2}),
    err(lambda: {}.get(BadHash())),
)
