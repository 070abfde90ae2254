from functools import lru_cache


def knapsack(items, cap):
    best = [[0] * (cap + 1) for _ in range(len(items) + 1)]
    for i, (w, v) in enumerate(items, 1):
        for c in range(cap + 1):
            best[i][c] = best[i - 1][c] if w > c else max(best[i - 1][c], best[i - 1][c - w] + v)
    out, c = [], cap
    for i in range(len(items), 0, -1):
        if best[i][c] != best[i - 1][c]:
            out.append(i - 1)
            c -= items[i - 1][0]
    return best[-1][-1], out[::-1]


print(
    knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15),
    knapsack([], 5),
    knapsack([(5, 10)], 4),
)


@lru_cache(None)
def lcs(a, b):
    if not a or not b:
        return ""
    if a[-1] == b[-1]:
        return lcs(a[:-1], b[:-1]) + a[-1]
    return max(lcs(a[:-1], b), lcs(a, b[:-1]), key=len)


print(lcs("AGGTABXYZ", "GXTXAYBZ"), lcs("", "a"), lcs("kitten", "sitting"))


def edit(a, b):
    d = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            d[i, j] = min(
                d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1])
            )
    return d[len(a), len(b)]


print(
    [
        edit(a, b)
        for a, b in (
            ("kitten", "sitting"),
            ("", "abc"),
            ("same", "same"),
            ("intention", "execution"),
        )
    ]
)


def coins(n, cs=(25, 10, 5, 1)):
    ways = [1] + [0] * n
    for c in cs:
        for i in range(c, n + 1):
            ways[i] += ways[i - c]
    return ways[n]


print([coins(n) for n in (0, 1, 10, 100, 1000)])


def lis(a):
    import bisect

    tails = []
    for x in a:
        i = bisect.bisect_left(tails, x)
        tails[i : i + 1] = [x]
    return len(tails)


print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lis([1] * 5))


def partitions(n, m=None):
    m = n if m is None else m
    if n == 0:
        yield []
        return
    for k in range(min(n, m), 0, -1):
        for rest in partitions(n - k, k):
            yield [k] + rest


print(list(partitions(5)), sum(1 for _ in partitions(20)))


def max_subarray(a):
    best = cur = a[0]
    s = t = start = 0
    for i, x in enumerate(a[1:], 1):
        cur, start = (x, i) if cur < 0 else (cur + x, start)
        if cur > best:
            best, s, t = cur, start, i
    return best, a[s : t + 1]


print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1]))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(4)), sum(1 for _ in hanoi(10)))
cat = [1]
for n in range(25):
    cat.append(sum(cat[i] * cat[n - i] for i in range(n + 1)))
print(cat)
