class CM:
    def __init__(self, n, swallow=False, fail=None):
        self.n, self.s, self.f = n, swallow, fail

    def __enter__(self):
        print("enter", self.n)
        if self.f == "enter":
            raise RuntimeError("enter " + self.n)
        return self.n

    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None, v, tb is not None)
        if self.f == "exit":
            raise RuntimeError("exit " + self.n)
        return self.s


with CM("a") as a, CM("b") as b:
    print(a, b)
with CM("c") as c, CM("d"):
    print(c)
with CM("e", True):
    raise ValueError("gone")


def err(f):
    try:
        return f()
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


def f1():
    with CM("f"):
        raise KeyError("k")


def f2():
    with CM("g"):
        return "returned"


def f3():
    for i in range(3):
        with CM("h%d" % i):
            if i == 0:
                continue
            if i == 1:
                break
    return i


def f4():
    with CM("i", fail="enter"):
        print("never")


def f5():
    with CM("j"), CM("k", fail="enter"):
        print("never")


def f6():
    with CM("l"), CM("m", fail="exit"):
        pass


def f7():
    with CM("n", swallow=True), CM("o", fail="exit"):
        raise ValueError("x")


def f8():
    with 5:
        pass


def f9():
    with open:
        pass


def f10():
    class E:
        def __enter__(self):
            return 1

    with E():
        pass


def f11():
    with CM("p") as (x, y):
        print(x, y)


def f12():
    with CM("qq") as (x, y):
        return x, y


def f13():
    with CM("r") as d["k"]:
        return d


def g():
    with CM("gen"):
        yield 1
        yield 2


d = {}
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13):
    print(f.__name__, err(f))
it = g()
print(next(it))
it.close()
print(list(g()))


class Inst:
    pass


i = Inst()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: None
print(err(lambda: exec("with i: pass", {"i": i})))


class Truthy:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        return "yes"


with Truthy() as t:
    raise OSError
print("survived", type(t).__name__)


class Nested:
    def __enter__(self):
        self.inner = CM("inner")
        self.inner.__enter__()
        return self

    def __exit__(self, *a):
        return self.inner.__exit__(*a)


with Nested() as n:
    print("in nested")
with CM("s"):
    try:
        raise ValueError(1)
    except ValueError:
        print("handled inside")
