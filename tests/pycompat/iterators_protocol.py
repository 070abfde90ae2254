def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for o in (
    [1, 2],
    (1,),
    "ab",
    b"ab",
    {1: 2},
    {3},
    range(2),
    {1: 2}.keys(),
    {1: 2}.values(),
    {1: 2}.items(),
    frozenset([1]),
    bytearray(b"x"),
    memoryview(b"y"),
    zip([1], [2]),
    map(str, [1]),
    filter(None, [1]),
    enumerate("a"),
    reversed([1]),
    iter([1]),
    (i for i in [1]),
):
    it = iter(o)
    print(
        type(o).__name__,
        type(it).__name__ if not isinstance(o, str) else "an iterator of str",
        next(it),
        iter(it) is it,
        hasattr(it, "__next__"),
        hasattr(it, "__length_hint__"),
    )
it = iter([1, 2, 3])
print(
    it.__length_hint__(),
    next(it),
    it.__length_hint__(),
    list(it),
    list(it),
    next(it, "end"),
    err(next, it),
)
l = [1, 2]
it = iter(l)
next(it)
l.append(3)
print(list(it))
l.append(4)
print(list(it))
l = [1, 2, 3]
it = reversed(l)
next(it)
l.clear()
print(list(it))
s = {1}
it = iter(s)
s.add(2)
print(err(next, it))
d = {1: 1}
it = iter(d)
d[2] = 2
print(err(next, it))
z = zip([1, 2, 3], it2 := iter([1]))
print(list(z))
a = iter([1, 2, 3, 4])
print(list(zip(a, a)))
m = map(lambda x, y: x + y, [1, 2], [3])
print(next(m), err(next, m))


class A:
    def __iter__(self):
        return iter([1, 2])


class B:
    def __getitem__(self, i):
        return [10, 20][i]


class C:
    def __iter__(self):
        return 5


class D:
    def __next__(self):
        return 1


class E:
    __iter__ = None


class F:
    def __iter__(self):
        yield from "ef"

    def __contains__(self, x):
        return "custom"

    def __len__(self):
        return 99


class G:
    def __iter__(self):
        return iter([3, 1, 2])

    def __reversed__(self):
        return iter([9])

    def __length_hint__(self):
        return 3


for k in (A, B, C, D, E, F, G):
    print(
        k.__name__,
        err(list, k()),
        err(lambda: 1 in k()),
        err(lambda: list(reversed(k()))),
        err(len, k()),
        err(sorted, k()),
        err(max, k()),
        err(lambda: dict(zip(k(), k()))),
        err(lambda: [*k()]),
        err(next, k()),
    )
import operator

print(operator.length_hint(G(), 5), operator.length_hint([1]), operator.length_hint(5, 7))
x = iter(int, 1)
print(next(x), next(x))
vals = iter([1, 2, 3])
print(list(iter(vals.__next__, 2)), list(vals), err(iter, 1, 2))
print(err(lambda: iter(lambda: 1)), list(iter(iter([1]).__next__, 5)) if False else "")


def stop():
    raise StopIteration("early")


print(
    list(map(lambda x: x if x < 2 else stop(), [0, 1, 2, 3])),
    err(lambda: list(x if x < 2 else stop() for x in range(4))),
)
it = enumerate(["a", "b"], start=10)
print(next(it), list(it), err(enumerate, [], "a"))
z = zip()
print(list(z))
f = filter(lambda x: x % 2, range(5))
print(next(f), list(f))
r = reversed("abc")
print(next(r), list(r))
print(
    sum(iter([1, 2])),
    max(iter("ab")),
    list(zip(*[iter("abcdef")] * 2)),
    dict(iter([("a", 1)])),
    set(iter("aa")),
    tuple(iter([])),
    "".join(iter("ab")),
    any(iter([0])),
    sorted(iter("ba")),
    min(iter([2, 1])),
    len(list(iter(range(5)))),
    *iter("xy"),
)
