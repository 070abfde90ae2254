def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a = [3, 1, 2]
a.append(5)
a.extend("xy")
a.extend(range(2))
print(a)
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "near")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a, err(a.pop, 100), err([].pop), err(a.pop, "x"))
a.remove("x")
print(a, err(a.remove, "zz"))
print(
    a.index(5),
    err(a.index, 99),
    a.count(1),
    [1, 2, 1].index(1, 1),
    err([1, 2].index, 1, 1),
    [1, 2, 3].index(3, -1),
    err([1].index, 1, 5, 9),
)
b = a.copy()
b.clear()
print(a, b)
a.reverse()
print(a)
c = [5, 2, 9, 1]
c.sort()
print(c)
c.sort(reverse=True)
print(c)
c.sort(key=lambda v: v % 3)
print(c)
print(
    err([1, "a"].sort),
    err([1].sort, 5),
    err([3, 1].sort, key=5),
    err(lambda: sorted([1, None])),
    sorted("hello", reverse=True),
    sorted([[2], [1, 5], [1]]),
    sorted([(1, "b"), (1, "a")]),
)
for v in ([], [1], [1, 2, 3], [[1], [2]], ["a", None, 2.5]):
    print(
        v,
        len(v),
        v + [9],
        v * 2,
        v * 0,
        2 * v,
        v * -1,
        bool(v),
        v == list(v),
        v != v[:],
        str(v),
        repr(v),
        list(reversed(v)),
        v[::-1],
        [*v, *v],
    )
print(
    [1, 2] < [1, 3],
    [1] < [1, 0],
    [] < [0],
    [2] > [1, 9],
    [1, 2] == (1, 2),
    [1, "a"] == [1, "a"],
    err(lambda: [1] < ["a"]),
    err(lambda: [1] < 5),
    err(lambda: [1] + (2,)),
    err(lambda: [1] + 5),
    err(lambda: [1] * "a"),
    err(lambda: [1] * 1.5),
    err(lambda: [1] - [1]),
)
x = [1, 2]
y = x
x += [3]
print(y)
x += "ab"
x += (4,)
print(y is x, y)
x *= 2
print(y)
x = x + []
print(y is x)
print(err(lambda: x.__iadd__(5)))
r = [1]
r.append(r)
print(r, r[1] is r, repr({"k": r}))
print(
    list(),
    list("abc"),
    list((1, 2)),
    list({"a": 1}),
    list(range(3)),
    list(map(str, [1])),
    err(list, 5),
    err(list, 1, 2),
    err(lambda: list(x=1)),
    [0] * 3,
    [[]] * 2,
)
print(
    2 in [1, 2],
    "b" not in ["a"],
    None in [None],
    [1] in [[1]],
    float("nan") in [float("nan")],
    1.0 in [1],
    True in [1],
)
print(
    hash is not None,
    err(hash, [1]),
    err(lambda: {[]: 1}),
    err(lambda: {[]}),
    err(lambda: [].x),
    err(lambda: setattr([], "x", 1)),
    err(lambda: [1][None]),
    err(lambda: [1]["a"]),
    err(lambda: [1][1.5]),
)
