def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


R = [
    range(0),
    range(5),
    range(1, 5),
    range(0, 10, 3),
    range(10, 0, -3),
    range(5, 0),
    range(-5, 5, 2),
    range(0, 1, 100),
    range(10**20, 10**20 + 5),
    range(0, -10, -4),
    range(2**63 - 2, 2**63 + 2),
]
for r in R:
    print(
        r,
        repr(r),
        len(r),
        list(r),
        list(reversed(r)),
        bool(r),
        r.start,
        r.stop,
        r.step,
        r[1:3],
        r[::-1],
        list(r[::2]),
        err(lambda: r[0]),
        err(lambda: r[-1]),
        err(lambda: r[100]),
        4 in r,
        4.0 in r,
        "a" in r,
        r.count(3),
        err(r.index, 4),
        hash(r) == hash(range(r.start, r.stop, r.step)),
    )
print(
    range(0) == range(2, 1),
    range(0, 3, 2) == range(0, 4, 2),
    range(3) == [0, 1, 2],
    range(1, 5)[1:],
    range(10)[2:8:2],
    range(10)[::-3],
    err(range),
    err(range, 1.5),
    err(range, "a"),
    err(range, 0, 5, 0),
    err(range, 1, 2, 3, 4),
    err(lambda: range(3)["a"]),
    err(lambda: range(3) < range(4)),
    err(setattr, range(3), "start", 1),
    err(lambda: range(3) + range(2)),
    err(len, range(2**64)),
)
print(
    sum(range(101)),
    max(range(5)),
    min(range(3, 9)),
    sorted(range(3, 0, -1)),
    [*range(3)],
    list(zip(range(3), range(3, 6))),
    list(enumerate(range(2), 5)),
    5 in range(0, 10, 5),
    10**30 in range(10**31),
    range(10**30)[10**29],
    range(5).index(True),
)
it = iter(range(3))
print(
    next(it),
    it.__length_hint__(),
    list(it),
    list(it),
    type(it).__name__,
    type(iter(range(2**70))).__name__,
)
r = reversed(range(4))
print(next(r), list(r))
class_ = type(range(1))
print(class_, isinstance(range(1), class_))


class I:
    def __index__(self):
        return 3


print(list(range(I())), range(I(), 5), 3 in range(5), True in range(2), {range(3): 1}[range(3)])
for i in range(3):
    pass
print(i)
for i in range(3):
    i = 10
print(i)
