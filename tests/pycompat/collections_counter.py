from collections import Counter


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


c = Counter("mississippi")
print(
    c,
    c["s"],
    c["z"],
    c.most_common(),
    c.most_common(2),
    c.most_common(0),
    sorted(c.elements()),
    c.total(),
    len(c),
    "z" in c,
    sum(c.values()),
)
print(
    Counter(),
    Counter(a=3, b=1),
    Counter({"x": 2}),
    Counter([1, 1, 2]),
    Counter(None),
    err(Counter, 5),
    err(Counter, 1, 2),
)
a, b = Counter(a=3, b=1, c=0), Counter(a=1, b=2, d=5)
print(
    a + b,
    a - b,
    a & b,
    a | b,
    +a,
    -Counter(a=-2, b=1),
    a == b,
    a <= b,
    a >= a,
    a < b,
    Counter(a=1) == Counter(a=1, b=0),
    b - a,
)
c = Counter(a=1)
c.update("aab")
c.update({"b": 10})
c.update(z=2)
print(c)
c.subtract("aa")
c.subtract({"b": 20})
print(c, c.most_common())
c["new"] += 5
print(c)
del c["new"]
del c["nothere"]
print(c, +c)
c += Counter(q=1)
print(c)
c -= Counter(q=1, a=5)
print(c)
c |= Counter(z=9)
c &= Counter(z=3)
print(c)
c.clear()
print(c)
print(
    Counter("ab").copy(),
    type(Counter("ab").copy()).__name__,
    dict(Counter("aab")),
    list(Counter("bab")),
    Counter("ab").keys() == {"a", "b"},
    err(Counter.fromkeys, "ab"),
    Counter(a=1).pop("a"),
    isinstance(Counter(), dict),
    Counter("abc").get("zz", 7),
    repr(Counter({1: 2, "x": 1})),
    Counter(a=2.5, b=-1),
    list(Counter(a=2, b=0, c=-1).elements()),
    Counter(w.lower() for w in "The the THE cat".split()),
    max(Counter("aab"), key=Counter("aab").get),
)
words = "the quick brown fox jumps over the lazy dog the end".split()
print(
    Counter(words).most_common(3),
    Counter(map(len, words)),
    sorted(Counter(words).items(), key=lambda kv: (-kv[1], kv[0]))[:4],
)
