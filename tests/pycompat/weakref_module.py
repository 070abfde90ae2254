import weakref, gc


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class C:
    def __init__(self, n="c"):
        self.n = n

    def m(self):
        return "m " + self.n

    def __repr__(self):
        return f"C({self.n})"


c = C()
r = weakref.ref(c)
print(
    r() is c,
    weakref.ref(c) is r,
    r == weakref.ref(c),
    hash(r) == hash(c),
    weakref.getweakrefcount(c),
    weakref.getweakrefs(c) == [r],
)
log = []
r2 = weakref.ref(c, lambda w: log.append(w() is None))
del c
print(r(), r2(), log)
p_src = C("p")
p = weakref.proxy(p_src)
print(p.n, p.m(), str(p), bool(p))
p.n = "changed"
print(p_src.n)
del p_src
print(err(lambda: p.n))
w = weakref.WeakValueDictionary()
a = C("a")
w["k"] = a
w["j"] = C("gone")
print(dict(w), len(w), "k" in w, w.get("j"))
del a
print(len(w), list(w))
wk = weakref.WeakKeyDictionary()
a = C("key")
wk[a] = 1
print(len(wk), wk[a], list(wk.items()))
del a
print(len(wk))
ws = weakref.WeakSet()
a = C("s")
ws.add(a)
ws.add(C("t"))
print(len(ws), a in ws, list(ws))
del a
print(len(ws))
print(
    err(weakref.ref, 5),
    err(weakref.ref, "s"),
    err(weakref.ref, []),
    err(weakref.ref, None),
    weakref.ref(C)() is C,
    weakref.ref(len)() is len,
    weakref.ref({1}.__class__)() is set,
)
c = C("m")
wm = weakref.WeakMethod(c.m)
print(wm()())
del c
print(wm())
c = C("fin")
f = weakref.finalize(c, print, "finalized", "x")
print(f.alive)
del c
print(f.alive)
c = C("f2")
f = weakref.finalize(c, lambda: "called")
print(f(), f(), f.alive)
d = C("detach")
f = weakref.finalize(d, print, "never")
print(f.detach() is not None)
del d


class Node:
    def __init__(self):
        self.parent = None
        self.kids = []

    def add(self, k):
        k.parent = weakref.ref(self)
        self.kids.append(k)
        return k


root = Node()
kid = root.add(Node())
print(kid.parent() is root)
del root
print(kid.parent())
x = C()
y = C()
x.o, y.o = y, x
rx = weakref.ref(x, lambda w: print("cycle collected"))
del x, y
gc.collect()
print(rx())
print(weakref.ReferenceType.__name__, callable(weakref.ref(C)))
