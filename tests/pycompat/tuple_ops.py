def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for t in [(), (1,), (1, 2, 3), ("a", None, (1, 2)), (1,) * 5]:
    print(
        t,
        repr(t),
        len(t),
        t + (9,),
        t * 2,
        t[::-1],
        t[1:],
        bool(t),
        t == tuple(list(t)),
        hash(t) == hash(tuple(list(t))),
        t.count(1),
        err(t.index, 2),
        1 in t,
        list(t),
        tuple(reversed(t)),
    )
a, b, *c = 1, 2, 3, 4
print(a, b, c)
*a, b = [1]
print(a, b)
a, *b, c = "xy"
print(a, b, c)
(a, b), c = (1, 2), 3
print(a, b, c)
[a, [b, *c]] = 1, (2, 3, 4)
print(a, b, c)
a = b = c = []
print(a is b)


def unpack(n, v):
    try:
        if n == 2:
            a, b = v
        elif n == 3:
            a, b, c = v
        elif n == 4:
            a, *b, c = v
        return "ok"
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for v in (
    [],
    [1],
    [1, 2],
    [1, 2, 3],
    "abcd",
    5,
    None,
    {1: 2},
    iter([1, 2]),
    range(10),
    (x for x in "ab"),
):
    print(
        unpack(2, v),
        unpack(3, v) if not hasattr(v, "__next__") else "",
        unpack(4, v) if not hasattr(v, "__next__") else "",
    )
print(
    (1, 2) < (1, 3),
    (1,) < (1, 0),
    (1, "a") == (1, "a"),
    (1, 2) == [1, 2],
    err(lambda: (1,) < ("a",)),
    err(lambda: (1,) + [2]),
    err(lambda: (1,) * "a"),
    err(lambda: (1, 2)[5]),
    err(lambda: (1, 2)["a"]),
    err(hash, ([],)),
    tuple(),
    tuple("ab"),
    err(tuple, 5),
)


def si():
    t = (1,)
    t[0] = 2


def di():
    t = (1,)
    del t[0]


print(err(si), err(di))
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
x = (1,)
print(x, type(x))
x = (1, 2)
y = x
x += (3,)
print(x, y)
print(*(1, 2), *[3], sep="-")
print((*"ab", *()), [*range(3)], {*[1, 1]}, {**{"a": 1}})


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __repr__(self):
        return "T" + super().__repr__()


t = T(1, 2)
print(t, t + (3,), type(t[:1]), t == (1, 2), isinstance(t, tuple), {t: 1}, t * 2, len(t))
print(
    hash((1, 2)) == hash((1.0, 2)),
    hash(()) == hash(()),
    {(1, 2): "x"}[1, 2],
    ((1)),
    ((1),),
    (((1, 2)),),
)
for i, (a, (b, c)) in enumerate([(1, (2, 3)), (4, (5, 6))]):
    print(i, a, b, c)
print(
    sorted([(2, "b"), (1, "z"), (2, "a")]),
    min((3, 1), (2, 9)),
    max([(1,), (1, 0)]),
    sum([(1,), (2,)], ()),
    [(i, j) for i in range(2) for j in "ab"],
)
