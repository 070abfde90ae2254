def err(f, *a):
    try:
        return f(*a)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


def g(n):
    for i in range(n):
        yield i
    return "done"


print(
    list(g(3)),
    sum(g(5)),
    [*g(2)],
    tuple(g(2)),
    max(g(4)),
    dict(enumerate(g(2))),
    set(g(2)) == {0, 1},
    2 in g(5),
    list(zip(g(3), g(2))),
    next(g(1)),
    next(g(0), "dflt"),
)
x = g(2)
print(
    next(x),
    next(x),
    err(next, x),
    err(next, x),
    iter(x) is x,
    type(x).__name__,
    x.__name__,
    x.gi_running,
    x.gi_frame is None,
)
try:
    next(g(0))
except StopIteration as e:
    print(e.value, e.args)


def echo():
    r = None
    while True:
        try:
            r = yield ("got", r)
        except ValueError as e:
            r = "caught " + str(e)
        except GeneratorExit:
            print("exit")
            raise


e = echo()
print(
    e.send(None),
    e.send(1),
    e.send([2]),
    e.throw(ValueError("v")),
    e.throw(ValueError, "w") if False else e.throw(ValueError("w")),
    e.close(),
    e.close(),
    err(e.send, 1),
    err(next, e),
)
print(err(echo().send, 5))
n = echo()
print(err(n.throw, KeyError("k")), err(next, n))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
print(err(s.close))


def fin():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


f = fin()
print(next(f))
f.close()
f = fin()
print(list(f))
f = fin()
next(f)
del f
print("deleted")


def stop():
    yield 1
    raise StopIteration("x")


print(err(list, stop()))


def rec():
    yield next(me)


me = rec()
print(err(next, me))


def sub():
    r = yield "a"
    print("sub got", r)
    try:
        yield "b"
    except KeyError:
        yield "handled"
    return "result"


def main():
    v = yield from sub()
    print("v", v)
    v = yield from [1, 2]
    print("v", v)
    yield from "xy"
    return 7


m = main()
print(next(m), m.send("S"), m.throw(KeyError("k")), list(m))


def deleg():
    try:
        yield from g(2)
    finally:
        print("deleg finally")


d = deleg()
next(d)
d.close()


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n if self.n < 4 else self.stop()

    def stop(self):
        raise StopIteration("itval")

    def send(self, v):
        return "sent %r" % (v,)

    def throw(self, *a):
        return "thrown"

    def close(self):
        print("closed")


def dd():
    r = yield from It()
    print("r", r)


d = dd()
print(next(d), d.send(5), d.throw(ValueError("q")), next(d), list(d))
d = dd()
next(d)
d.close()
print(
    err(lambda: list((yield_ for yield_ in g(2)))),
    err(list, (1 / 0 for _ in range(1))),
    list(a + b for a in g(2) for b in g(2)),
)


def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])


print(list(tree((((None, 1, None), 2, (None, 3, None)), 4, (None, 5, None)))))


def inf():
    n = 0
    while True:
        yield n
        n += 1


import itertools

print(list(itertools.islice(inf(), 5)), list(itertools.takewhile(lambda v: v < 3, inf())))


def noyield():
    if False:
        yield


print(list(noyield()))
lam = lambda: (yield 5)
print(list(lam()))


def ctx():
    try:
        raise ValueError("inner")
    except ValueError:
        yield 1
        import sys

        yield sys.exc_info()[0].__name__


c = ctx()
print(next(c), next(c))
x = yield_ = 3
print(x)
gen = g(3)
print([next(gen), *gen], list(gen))
