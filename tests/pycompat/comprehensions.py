print(
    [i * j for i in range(3) for j in range(i)],
    [i for i in range(10) if i % 2 if i > 3],
    {i: i**2 for i in range(4)},
    sorted({i % 3 for i in range(10)}),
    list(i for i in "abc"),
    [[j for j in range(i)] for i in range(3)],
    [(a, b) for a, b in zip("ab", range(2))],
    [x for x, in [(1,), (2,)]],
    [y for x in [[1, 2], [3]] for y in x],
    [*(i for i in range(2))],
    {**{k: 1 for k in "ab"}},
    [a if a else "zero" for a in range(2)],
    sum(i for i in range(5)),
    max(len(w) for w in ["a", "bbb"]),
    any(i > 3 for i in range(5)),
    ",".join(str(i) for i in range(3)),
)
i = "keep"
[i for i in range(3)]
print(i)
print(
    [last := n for n in range(3)],
    last,
    [y for n in range(6) if (y := n % 3)],
    (lambda: [z := 1, z])(),
)


def gen_order():
    def t(n):
        print("t", n)
        return n

    return [t(a) + t(b) for a in range(2) if t(10) for b in range(2)], {
        t(1): t(2) for _ in range(1)
    }


print(gen_order())


def outer_first():
    try:
        return [q for q in undefined]
    except NameError as e:
        return str(e)


print(outer_first())
g = (1 // x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(list(g))
try:
    list(x for x in 5)
except TypeError as e:
    print(e)
m = [[1, 2, 3], [4, 5, 6]]
print(
    [[r[c] for r in m] for c in range(3)],
    [x for r in m for x in r if x % 2],
    list(zip(*m)),
    {(a, b): a * b for a in range(2) for b in range(2)},
    [[(i, j) for j in range(i)] for i in range(3)],
)
fns = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in fns])
print(
    [k for k in {"a": 1}],
    [v for v in {"x": 2}.items()],
    [c for c in "héé"],
    [b for b in b"ab"],
    [l.strip() for l in " a , b ".split(",")],
)


async def af():
    return [x async for x in ag()] + [await co() for _ in range(2)]


async def ag():
    for i in range(3):
        yield i


async def co():
    return "c"


c = af()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


class D:
    xs = [1, 2]
    ys = [x * 2 for x in xs]


print(D.ys)
print(
    [x for x in range(3)][::-1],
    [(yield_) for yield_ in range(2)],
    len([1 for _ in range(1000)]),
    sum([[1], [2]], []),
    [i for i in range(5) if not i & 1 or i == 3],
    [1, 2, *[i for i in range(2)], 3],
)
