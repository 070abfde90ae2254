from itertools import *
import operator


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


L = list
print(
    L(chain("ab", [1], ())),
    L(chain()),
    L(chain.from_iterable(["ab", "c"])),
    err(lambda: L(chain(5))),
    L(islice(count(), 3)),
    L(islice(count(5, -2), 3)),
    L(islice(count(0.5, 0.25), 3)),
    err(count, "a"),
    repr(count(3)),
    repr(count(1, 2)),
    L(islice(cycle("ab"), 5)),
    L(cycle([])),
    L(repeat("x", 3)),
    L(islice(repeat(1), 2)),
    repr(repeat(1, 2)),
    repr(repeat("a")),
)
print(
    L(accumulate([1, 2, 3])),
    L(accumulate([1, 2, 3], operator.mul)),
    L(accumulate([], initial=5)),
    L(accumulate([1, 2], initial=10)),
    L(accumulate("abc")),
    L(accumulate([3, 1, 2], max)),
    L(compress("abcd", [1, 0, True, ""])),
    L(dropwhile(lambda x: x < 3, [1, 3, 2, 5])),
    L(takewhile(lambda x: x < 3, [1, 2, 3, 1])),
    L(filterfalse(lambda x: x % 2, range(5))),
    L(filterfalse(None, [0, 1, ""])),
    L(starmap(pow, [(2, 3), (3, 2)])),
    L(pairwise("abcd")),
    L(pairwise([1])),
)
for a in ((3,), (1, 3), (1, None), (0, 10, 3), (None, None), (None, 4, 2), (5, 2), (0,)):
    print(a, L(islice("abcdef", *a)))
print(
    err(islice, "a", -1),
    err(islice, "a", "x"),
    err(islice, "a", 0, 1, 0),
    err(islice, "a"),
    err(islice, "a", 1, -2),
)
print(
    L(zip_longest("abc", [1])),
    L(zip_longest("a", "bcd", fillvalue="-")),
    L(zip_longest()),
    err(lambda: zip_longest("a", foo=1)),
    L(product("ab", [1, 2])),
    L(product(repeat=2)),
    L(product([0, 1], repeat=3)),
    L(product()),
    L(product("ab", [])),
    L(permutations("abc")),
    L(permutations("abc", 2)),
    L(permutations("ab", 3)),
    L(permutations([], 0)),
    L(combinations("abcd", 2)),
    L(combinations("ab", 0)),
    L(combinations("ab", 3)),
    L(combinations_with_replacement("abc", 2)),
    err(combinations, "a", -1),
    err(permutations, "a", -1),
)
for k, g in groupby([1, 1, 2, 3, 3, 1]):
    print(k, L(g), end=" ")
print([(k, L(g)) for k, g in groupby("AaBbb", key=str.lower)], [k for k, g in groupby([])])
it = groupby("aab")
k, g = next(it)
next(it)
print(L(g))
a, b = tee([1, 2, 3])
print(next(a), L(b), L(a))
x, y, z = tee("ab", 3)
print(L(x), L(y), L(z), tee([1], 0), err(tee, [1], -1))
c = count(10)
print(next(c), next(c), c)
r = repeat(5, 3)
print(next(r), L(r))
ch = chain([1], [2])
print(next(ch), L(ch), iter(ch) is ch, type(ch).__name__)


def lazy():
    for i in range(3):
        print("gen", i)
        yield i


t = takewhile(lambda v: v < 1, lazy())
print(next(t))
print(L(t))
i = islice(lazy(), 1)
print(L(i))
print(
    sum(1 for _ in permutations(range(5))),
    L(map(sum, product(range(2), repeat=2))),
    max(map(len, combinations("abcde", 3))),
    ["".join(p) for p in permutations("ab")],
    L(zip(count(), "ab")),
    dict(zip("ab", count(1))),
    L(islice(accumulate(count(1)), 4)),
    L(starmap(lambda *a: a, [(), (1, 2)])),
    L(chain.from_iterable(repeat("x", 2))),
    [L(g) for _, g in groupby(range(6), lambda v: v // 2)],
)
