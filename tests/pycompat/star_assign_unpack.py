def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for v in ([1, 2, 3, 4], "abcd", (1, 2), range(5), {"x": 1, "y": 2}, iter([7, 8, 9])):
    a, *b = v if not hasattr(v, "__next__") else list(v)
    print(a, b)
*a, b = [1, 2, 3]
print(a, b)
a, *b, c = (1, 2)
print(a, b, c)
(*a,) = "xyz"
print(a)
[a, *b] = 1, 2
print(a, b)
(a, (b, *c)), d = (1, (2, 3, 4)), 5
print(a, b, c, d)
for a, *b in [(1, 2, 3), "ab"]:
    print(a, b)
x = y, z = 1, 2
print(x, y, z)
a = [0, 1, 2]
i = 0
i, a[i] = 1, 9
print(i, a)
a[0], a[1] = a[1], a[0]
print(a)


class C:
    pass


o = C()
o.p, o.q = 1, 2
print(o.p, o.q)
d = {}
d["a"], d["b"] = "AB"
print(d)
[o.r, d["z"]] = [3, 4]
print(o.r, d["z"])


def fa():
    a, b = (1,)


def fb():
    a, b = 1, 2, 3


def fc():
    a, *b, c = (1,)


def fd():
    a, b = 5


def fe():
    a, b = None


def ff():
    (a, b), c = 1, 2


def fg():
    a, b = "x"


def fh():
    a, b = {}


def fi():
    a, b, *c = [1]


def fj():
    [] = [1]


def fk():
    [] = []
    return "ok"


def fl():
    a, b = (x for x in range(100))


for f in (fa, fb, fc, fd, fe, ff, fg, fh, fi, fj, fk, fl):
    print(err(f))
print(
    [*"ab", *range(2)],
    (*[1], 2),
    {*[1, 1]},
    {**{"a": 1}, **{"b": 2}},
    print(*[1, 2], *"x", sep=","),
    [*{}, *()],
    max(*[1, 5], *[3]),
)
(a,) = [5]
print(a)
a = b = [1]
a += [2]
print(b)
a, b = b, a
print(a is b)


def gen():
    yield from (1, 2)


a, b = gen()
print(a, b)
(a), (b) = 1, 2
a, b = b, a
print(a, b)
a = 1, *[2, 3], 4
print(a)
return_ = lambda: (1, *[2])
print(return_())
s = slice(*[1, 2])
print(s)


def f():
    return 1, *[2, 3]


def g():
    yield 1, *[2]


print(f(), list(g()))
x = [1, 2, 3]
x[*[0]] if False else None
x[1:], y = [9], 1
print(x)
a = [1, 2, 3]
a[0], *a[1:2] = [7, 8, 9]
print(a)
x: int = 5
y: "str"
print(x, "y" in globals(), __annotations__)
(z): int = 3
print(z)
a = b = c = 0
a += 1
b -= 1
c |= 6
c ^= 3
c <<= 2
c >>= 1
c **= 2
c %= 7
print(a, b, c)
f = 7
f //= 2
print(f)
f /= 2
print(f)
m = [1]
m *= 3
print(m)
