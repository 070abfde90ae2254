def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


x = 1
del x
try:
    x
except NameError as e:
    print(e)
a, b = 1, 2
del a, b
print("a" in globals(), "b" in globals())
c = [1, 2, 3, 4, 5]
del c[0], c[-1]
print(c)
del c[:2]
print(c)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
e, f = 1, 2
del (e, f)
g = [1]
del [g]
print("g" in globals())


class O:
    z = 5


o = O()
o.p = 1
del o.p
print(hasattr(o, "p"), err(lambda: delattr(o, "p")), err(lambda: delattr(o, "z")))
del O.z
print(hasattr(o, "z"))


def f1():
    del undefined_local
    undefined_local = 1


def f2():
    del undefined_global_name


def f3():
    global gone
    gone = 1
    del gone
    return gone


def f4():
    d = {}
    del d["k"]


def f5():
    l = []
    del l[0]


def f6():
    t = (1,)
    del t[0]


def f7():
    del "abc"[0]


def f8():
    s = {1}
    del s[0]


def f9():
    x = 1
    del x
    return x


def f10():
    x = 1

    def g():
        return x

    del x
    return g()


for f in (f1, f2, f4, f5, f6, f8, f9, f10):
    print(f.__name__, err(f))


class D:
    def __delitem__(self, k):
        print("delitem", k)

    def __delattr__(self, k):
        print("delattr", k)

    def __del__(self):
        print("finalised")


q = D()
del q[1], q[1:2], q.x, q[..., 1]
r = q
del q
print("still")
del r
print("end")


class Chain:
    def __init__(self, n, nxt=None):
        self.n, self.nxt = n, nxt

    def __del__(self):
        print("del", self.n)


h = Chain(1, Chain(2, Chain(3)))
del h
print("after chain")


def scope():
    v = Chain("local")
    print("in scope")


scope()
l = [Chain("a"), Chain("b")]
l.pop()
print("popped")
l.clear()
print("cleared")
d = {"k": Chain("v")}
d["k"] = None
print("replaced")
t = Chain("t")
t = None
print("none")


def ret():
    return Chain("r")


ret()
print("discarded")
x = ret()
x = 5
print([Chain("i").n for _ in range(2)])
