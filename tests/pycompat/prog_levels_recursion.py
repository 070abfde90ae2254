def ackermann(m, n):
    return (
        n + 1
        if m == 0
        else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
    )


def permutations(xs):
    if len(xs) <= 1:
        yield xs
    for i, x in enumerate(xs):
        for p in permutations(xs[:i] + xs[i + 1 :]):
            yield [x] + p if len(xs) > 1 else p


def power_set(xs):
    return [[]] if not xs else (lambda r: r + [[xs[0]] + s for s in r])(power_set(xs[1:]))


def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def collatz(n, seen={1: 1}):
    if n not in seen:
        seen[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return seen[n]


def brackets(n, o=0, c=0, s=""):
    if len(s) == 2 * n:
        return [s]
    return (brackets(n, o + 1, c, s + "(") if o < n else []) + (
        brackets(n, o, c + 1, s + ")") if c < o else []
    )


def flood(grid, y, x, new):
    old = grid[y][x]
    if old == new:
        return 0
    todo, n = [(y, x)], 0
    while todo:
        a, b = todo.pop()
        if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == old:
            grid[a][b] = new
            n += 1
            todo += [(a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)]
    return n


print(
    ackermann(2, 3),
    [ackermann(1, n) for n in range(5)],
    list(permutations([1, 2, 3])),
    power_set("abc" and [1, 2, 3]),
    len(list(queens(6))),
    next(queens(8)),
    is_even(400),
    is_odd(401),
    max(range(1, 3000), key=collatz),
    collatz(27),
    brackets(3),
    len(brackets(7)),
)
g = [list(r) for r in ("..#..", ".##..", "...##", "..#..")]
print(flood(g, 0, 0, "o"), ["".join(r) for r in g], flood(g, 0, 0, "o"))


def deep(n):
    return [] if n == 0 else [deep(n - 1)]


x = deep(90)
d = 0
while x:
    x = x[0]
    d += 1
print(d, repr(deep(5)), (lambda f: f(f, 10))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))


def mutual(n):
    def a(k):
        return k if k <= 0 else b(k - 1) + 1

    def b(k):
        return k if k <= 0 else a(k - 2) + 2

    return a(n), b(n)


print([mutual(n) for n in range(8)])
try:
    (lambda f: f(f))(lambda f: f(f))
except RecursionError as e:
    print(type(e).__name__)
