import bisect, heapq
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a = [1, 3, 3, 3, 5, 8]
for x in (0, 1, 2, 3, 4, 8, 9):
    print(
        x,
        bisect_left(a, x),
        bisect_right(a, x),
        bisect.bisect(a, x),
        bisect_left(a, x, 2),
        bisect_right(a, x, 0, 3),
        bisect_left(a, x, lo=1, hi=4),
    )
insort(a, 4)
insort_left(a, 3)
insort_right(a, 3)
insort(a, 100)
insort(a, -5)
print(
    a,
    err(bisect_left, a, 1, -1),
    err(bisect_left, a, "x"),
    err(bisect_left, 5, 1),
    bisect_left([], 1),
    bisect_left(["a", "c"], "b"),
    bisect_left([(1, "x"), (2, "y")], 2, key=lambda t: t[0]),
    bisect_right([3, 2, 1], -2, key=lambda v: -v),
)
b = [(1, "a"), (3, "c")]
insort(b, (2, "b"), key=lambda t: t[0])
print(b)
h = []
for v in (5, 1, 8, 3, 9, 2, 7):
    heapq.heappush(h, v)
print(
    h,
    [heapq.heappop(h) for _ in range(3)],
    h,
    heapq.heappushpop(h, 0),
    heapq.heappushpop(h, 6),
    heapq.heapreplace(h, 1),
    h,
    err(heapq.heappop, []),
    err(heapq.heapreplace, [], 1),
    heapq.heappushpop([], 5),
)
l = [9, 4, 7, 1, 8, 2]
heapq.heapify(l)
print(l, sorted(l))
print(
    heapq.nlargest(3, l),
    heapq.nsmallest(2, l),
    heapq.nlargest(0, l),
    heapq.nlargest(100, [1, 2]),
    heapq.nsmallest(2, ["bbb", "a", "cc"], key=len),
    heapq.nlargest(1, [3, 1], key=lambda v: -v),
    heapq.nsmallest(1, []),
    list(heapq.merge([1, 4], [2, 3], [])),
    list(heapq.merge([3, 1], [4, 2], reverse=True)),
    list(heapq.merge(["a", "ccc"], ["bb"], key=len)),
    err(heapq.heappush, 5, 1),
    err(heapq.heapify, [1, "a"]),
    err(heapq.heappush, [1], "a"),
)
st = 1
h = []
out = []
for i in range(300):
    st = st * 1103515245 + 12345 & 0x7FFFFFFF
    heapq.heappush(h, (st % 97, i))
    if i % 3 == 2:
        out.append(heapq.heappop(h))
print(out[:10], len(h), h[0], heapq.nsmallest(5, h), heapq.nlargest(5, h))


class T:
    def __init__(self, p):
        self.p = p

    def __lt__(self, o):
        return self.p < o.p


q = [T(3), T(1), T(2)]
heapq.heapify(q)
print([heapq.heappop(q).p for _ in range(3)])
