def outer():
    x = 1

    def get():
        return x

    def set_(v):
        nonlocal x
        x = v

    def inner():
        y = x + 1

        def deep():
            return x, y

        return deep

    return get, set_, inner


g, s, i = outer()
print(g())
s(5)
print(g(), i()())
g2, s2, i2 = outer()
print(g2(), g())
fs = [lambda: k for k in range(3)]
print([f() for f in fs])
fs = [lambda k=k: k for k in range(3)]
print([f() for f in fs])


def counter():
    n = 0
    while True:

        def bump(by=1):
            nonlocal n
            n += by
            return n

        return bump


c = counter()
print(c(), c(), c(10), c.__closure__[0].cell_contents, c.__code__.co_freevars)
G = 1


def use_global():
    global G, NEW
    G += 1
    NEW = "new"

    def inner():
        return G

    return inner()


print(use_global(), G, NEW)


def unbound():
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)


unbound()


def free():
    def f():
        return late

    try:
        f()
    except NameError as e:
        print(e)
    late = 5
    return f()


print(free())
try:
    undefined_name
except NameError as e:
    print(e, e.name)


class K:
    a = 1
    b = [v for v in [a] * 2]

    def m(self):
        try:
            return a
        except NameError as e:
            return str(e)

    c = a + 1
    try:
        d = [a + z for z in range(1)]
    except NameError as e:
        d = str(e)


print(K.b, K().m(), K.c, K.d)


def shadow(list):
    return [list for list in range(2)], list


print(shadow("param"))


def nested(n):
    return n if n == 0 else (lambda m: nested(m))(n - 1)


print(nested(5))


def comp():
    return (
        [(lambda: i + j)() for i in range(2) for j in range(2)],
        {i: (lambda: i)() for i in range(2)},
        [y := 1, y + 1],
        y,
    )


print(comp())
print([w := 5, w * 2], w)


def f():
    a = 1
    exec("a = 2")
    return a, sorted(locals())


print(f())


def deleter():
    z = 1

    def g():
        return z

    del z
    try:
        g()
    except NameError as e:
        print(e)


deleter()


def many(a):
    def f1(b):
        def f2(c):
            def f3(d):
                return a, b, c, d

            return f3

        return f2

    return f1


print(many(1)(2)(3)(4))


def cls_closure(v):
    class A:
        x = v

        def get(self):
            return v, __class__

    return A


A = cls_closure(9)
print(A.x, A().get()[0], A().get()[1] is A)
print(eval("x + y", {"x": 1, "y": 2}), eval("x", {}, {"x": 3}), (lambda x: eval("x"))(7))
ns = {}
exec("def q(): return 5\nr = q()", ns)
print(ns["r"], ns["q"]())
