data = [((i * 7919) % 101, i) for i in range(120)]
a = [d[0] for d in data]
print(sorted(a))
print(sorted(a, reverse=True))
print(sorted(data, key=lambda t: t[0] % 10))
print(sorted(data, key=lambda t: t[0] % 10, reverse=True)[:20])


class K:
    n = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        K.n += 1
        return self.v < o.v

    def __repr__(self):
        return f"K{self.v}"


ks = [K(v) for v in a[:40]]
ks.sort()
print(ks, K.n > 0)
print(sorted(ks, reverse=True)[:5], min(ks), max(ks))
print(
    sorted("The quick brown Fox".split(), key=str.lower),
    sorted([3, 1.5, True, -2]),
    sorted(["b", "B", "a"], key=lambda s: (s.lower(), s)),
    sorted([[1, 2], [1], []]),
    sorted({3: 1, 1: 2}),
    sorted({"x", "a"}),
    sorted((5, 4)),
    sorted([1.0, float("inf"), -1]),
)
for bad in ([1, "a"], [None, None], [1, 2j], [{}, {}], [object(), object()]):
    try:
        print(sorted(bad))
    except TypeError as e:
        print(e)


class B:
    def __lt__(self, o):
        raise ValueError("lt")


try:
    [B(), B()].sort()
except ValueError as e:
    print(e)
l = [3, 1, 2]


def key(v):
    l.append(9)
    return v


try:
    l.sort(key=key)
except ValueError as e:
    print(e)
big = [(i * 1103515245 + 12345) % 65536 for i in range(3000)]
s = sorted(big)
print(s[:10], s[-10:], all(s[i] <= s[i + 1] for i in range(len(s) - 1)), sum(s) == sum(big))
r = list(range(500)) + list(range(250, 0, -1))
r.sort()
print(r[:8], r[-3:])
words = [str(v) for v in big[:200]]
words.sort()
print(words[:10])
words.sort(key=len)
print(words[:10])
words.sort(key=int, reverse=True)
print(words[:6])
import functools

print(
    sorted([5, 2, 8], key=functools.cmp_to_key(lambda a, b: b - a)),
    max("abc", "ab", key=len),
    min([3, 1, 2], key=lambda v: -v),
    max([], default=0),
    min([[]], default=1),
)
for f in (
    lambda: max([]),
    lambda: min(),
    lambda: max(5),
    lambda: max(1, "a"),
    lambda: max(1, 2, default=3),
    lambda: sorted(),
    lambda: sorted([1], 2),
    lambda: sorted(5),
    lambda: max(1, 2, key=5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
