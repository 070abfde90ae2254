def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


base = list(range(8))
STOPS = (None, 0, 1, 3, 7, 8, 20, -1, -3, -8, -20)
for i in STOPS:
    for j in STOPS:
        print(i, j, base[i:j], [base[i:j:k] for k in (2, 3, -1, -2, 100, -100)])
for i in STOPS:
    for j in (None, 0, 3, 5, -2, 20):
        a = base[:]
        a[i:j] = ["x", "y"]
        b = base[:]
        del b[i:j]
        c = base[:]
        c[i:j] = []
        d = base[:]
        del d[i:j:2]
        e = base[:]
        del e[i:j:-3]
        print(a, b, c == b, d, e)
a = base[:]
a[::2] = "abcd"
print(a)
a[::-2] = [1, 2, 3, 4]
print(a)
a[1:1] = iter([7, 7])
print(a)
a[:] = a[2:4]
print(a)
a[5:] = range(3)
print(a)


def f1():
    a[::2] = [1]


def f2():
    a[::0]


def f3():
    a[0:1] = 5


def f4():
    a[100] = 1


def f5():
    del a[100]


def f6():
    a[-100]


def f7():
    a["x"] = 1


def f8():
    a["a":"b"]


def f9():
    a[::0] = []


def f10():
    a[1.5:2]


for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10):
    print(err(f))
s = slice(1, 10, 2)
print(
    s,
    s.start,
    s.stop,
    s.step,
    s.indices(5),
    slice(None).indices(3),
    slice(-1, None, -1).indices(4),
    base[s],
    s == slice(1, 10, 2),
    err(hash, s),
    err(slice),
    slice(5),
    slice("a", None),
    err(lambda: slice(0, 1, 0).indices(3)),
    err(lambda: slice("a").indices(3)),
    slice(1, 2) < slice(1, 3),
)


class I:
    def __index__(self):
        return 2


print(base[I()], base[I() :], base[: I()], base[:: I()])
a = [1, 2, 3]
a[1:2] = a
print(a)
a[len(a) :] = a
print(a)
a[0], a[-1] = a[-1], a[0]
print(a)


class L(list):
    def __getitem__(self, k):
        return ("got", k)


print(L([1])[1:2], L([1])[1:2, 3], L([1])[...], L()[::2])
