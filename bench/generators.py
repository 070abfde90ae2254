# Generators in pipelines, recursion through yield from, generator expressions.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def scaled(source, k):
    for x in source:
        yield x * k


class Tree:
    def __init__(self, left, value, right):
        self.left = left
        self.value = value
        self.right = right

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()


def build(lo, hi):
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    return Tree(build(lo, mid), mid, build(mid + 1, hi))


def accumulate():
    total = 0
    while True:
        x = yield total
        if x is None:
            return
        total += x


def main():
    s = 0
    for x in scaled(evens(count(1500000)), 3):
        s += x
    print(s)
    tree = build(0, 60000)
    t = 0
    for v in tree.walk():
        t += v
    print(t)
    g = accumulate()
    next(g)
    r = 0
    for i in range(500000):
        r = g.send(i)
    print(r)
    print(sum(x * x % 1000003 for x in range(1500000) if x & 1))


for _ in range(3):
    main()
