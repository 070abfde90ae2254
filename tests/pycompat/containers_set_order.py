"""The order in which sets of ints give their items follows from the operations, in CPython; it has to be the same here."""
state = 12345


def rand(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    return (state >> 33) % n


def check(s):
    h = len(s)
    for x in s:
        h = (h * 31 + x) % 1000000007
    return h


total = 0
for size in (10, 100, 1000, 20000, 60000):
    sets = [set() for _ in range(3)]
    for step in range(3000):
        k = rand(3)
        s = sets[k]
        o = sets[rand(3)]
        what = rand(20)
        if what < 8:
            for _ in range(1 + size // 50):
                s.add(rand(size) * (1, 1, 1, 8, -1, 1 << 40)[rand(6)])
        elif what < 12:
            for _ in range(1 + size // 60):
                s.discard(rand(size))
        elif what == 12 and s:
            total += s.pop()
        elif what == 13:
            sets[k] = s | o
        elif what == 14:
            sets[k] = s & o
        elif what == 15:
            sets[k] = s - o
        elif what == 16:
            sets[k] = s ^ o
        elif what == 17:
            s |= o
        elif what == 18:
            sets[k] = set(list(s)) if rand(2) else set(frozenset(s))
        elif what == 19:
            s.symmetric_difference_update(list(o)[:5])
            s.difference_update(range(rand(size)))
            s.update({i: 0 for i in range(rand(20))})
        if size <= 1000 or step % 50 == 0:
            total = (total * 7 + check(sets[k])) % 1000000007
    print(size, total, [len(x) for x in sets], list(sets[0])[:8])
print({3, 1, 2}, {10, 5, 20}, {100, 50, 25, 12}, {-1, -2, -3}, {0.5, 1.5, 2.5}, {True, 2, 3.0}, {2**61, 2**62, 1})
print(list({i * i for i in range(20)}), list(set(range(30, 0, -3))), list(frozenset([9, 8, 7, 17, 33])))
print(list({1: 2, 3: 4}.keys() | {2}), list({1, 2, 3}.intersection([3, 2, 9])), list({5, 6, 7}.difference([6])))
