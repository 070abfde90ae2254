# Closures, nested functions, lambdas, higher-order functions, nonlocal.
def counter():
    n = 0

    def step(k):
        nonlocal n
        n += k
        return n
    return step


def compose(f, g):
    return lambda x: f(g(x))


def adder(k):
    return lambda x: x + k


def fold(f, items, start):
    acc = start
    for item in items:
        acc = f(acc, item)
    return acc


def main():
    step = counter()
    r = 0
    for i in range(3000000):
        r = step(i)
    print(r)
    f = adder(1)
    for k in range(2, 12):
        f = compose(adder(k), f)
    total = 0
    for i in range(300000):
        total += f(i)
    print(total)
    print(fold(lambda a, b: (a * 31 + b) % 1000003, range(2000000), 7))
    makers = [(lambda x, k=k: x * k) for k in range(10)]
    s = 0
    for i in range(300000):
        s += makers[i % 10](i)
    print(s)
    print(sum(map(lambda x: x * 2, filter(lambda x: x % 3, range(2000000)))))


main()
