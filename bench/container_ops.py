# list.append and pop, dict insert and look-up, set operations, long string sums, slicing.
def main():
    items = []
    append = 0
    for i in range(1500000):
        items.append(i)
    while len(items) > 750000:
        append += items.pop()
    print(len(items), append)
    table = {}
    for i in range(500000):
        table["k" + str(i % 50000)] = i
    hits = 0
    for i in range(0, 100000, 2):
        if "k" + str(i) in table:
            hits += 1
    print(len(table), hits)
    a = set(range(0, 300000, 2))
    b = set(range(0, 300000, 3))
    print(len(a & b), len(a | b), len(a - b), len(a ^ b))
    long_a = "a" * 100000
    long_b = "b" * 100000
    n = 0
    for _ in range(2000):
        n += len(long_a + long_b)
    print(n)
    window = list(range(1000))
    s = 0
    for i in range(100000):
        s += len(window[i % 500:i % 500 + 20])
    print(s)
    t = 0
    for i, (x, y) in enumerate(zip(range(400000), range(400000, 0, -1))):
        t += i * x - y
    print(t)


for _ in range(3):
    main()
