"""Containers that are changed, compared, printed or collected while an operation on them is running."""
import gc


def err(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Killer:
    """Equal to nothing; runs an action when it is compared."""

    def __init__(self, action, result=False):
        self.action = action
        self.result = result

    def __eq__(self, other):
        self.action()
        return self.result

    def __hash__(self):
        return 1


# lists
a = []
a.extend([Killer(a.clear), 2, 3])
print(err(a.index, 3), a)
a.extend([Killer(a.clear), 2, 3])
print(err(a.remove, 3), a)
a.extend([Killer(a.clear, True), 2, 3])
print(err(a.remove, 3), a)
a.extend([Killer(a.clear), 2, 3])
print(3 in a, a)
a.extend([Killer(a.clear), 2, 3])
print(a.count(3), a)
a.extend([Killer(a.clear), 2, 3])
b = [1, 2, 3]
print(a == b, a)
a.extend([Killer(a.clear), 2, 3])
print(err(lambda: a < b), a)


class Grow:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        if len(self.target) < 20:
            self.target.append(len(self.target))
        return False


a = []
a.append(Grow(a))
a.append(Grow(a))
print(10 in a, len(a))

l = [3, 1, 2]
print(err(lambda: l.sort(key=lambda x: l.append(x) or x)), l)
l = [3, 1, 2]
print(err(lambda: l.sort(key=lambda x: len(l))), l)
l = [3, 1, 2]
print(err(lambda: l.sort(key=lambda x: 1 // (x - 1))), sorted(l))


class Cmp:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 5:
            raise RuntimeError("five")
        return self.n < other.n


l = [Cmp(n) for n in (9, 8, 7, 5, 3, 1, 2)]
print(err(l.sort), sorted(c.n for c in l))
l = [1, 2, 3]
for x in l:
    if len(l) < 10:
        l.append(x * 10)
print(l)
l = [1, 2, 3, 4]
for x in l:
    l.remove(x)
print(l)
it = iter(l := [1, 2])
print(list(it), l.append(3), list(it))
r = reversed(l)
l.clear()
print(list(r))
l = [1, 2, 3]
l[:] = l
print(l)
l[1:2] = l
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l.extend(l)
print(l)
l += l[:2]
l *= 2
print(l, len(l))
l[2:5] = (x for x in "abcdefg")
print(l)
del l[::3], l[-1:0:-2]
print(l)

# dicts
d = {}
d[Killer(d.clear)] = 1
print(err(lambda: d[Killer(lambda: None)])[:8], len(d))
d = {i: i for i in range(5)}
print(err(lambda: [d.pop(k) for k in d]))
d = {i: i for i in range(5)}
print(err(lambda: [d.setdefault(k + 10) for k in d]))
d = {1: 1, 2: 2}


def swap():
    for k in d:
        del d[k]
        d[k + 10] = 1


print(err(swap), len(d))
d = {1: 1, 2: 2}
for k in d:
    d[k] = k * 2
print(d)


class Key:
    def __init__(self, n, log):
        self.n = n
        self.log = log

    def __hash__(self):
        self.log.append(("h", self.n))
        return 7

    def __eq__(self, other):
        self.log.append((self.n, other.n))
        return self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


log = []
d = {Key(i, log): i for i in range(3)}
print(log)
log.clear()
print(d[Key(2, log)], Key(5, log) in d, log)
log.clear()
s = {Key(i, log) for i in range(3)}
print(len(s), log)
log.clear()
print(len(s | {Key(3, log)}), log)

# recursion
l = [1]
l.append(l)
t = (1, l)
l.append(t)
print(l, t)
d = {}
d["d"] = d
d["v"] = d.values()
print(d)
print(err(lambda: l == [1, l, t]))
m = []
n = [m]
m.append(n)
print(err(lambda: m == n))

deep = []
for i in range(100000):
    deep = [deep]
del deep
deep = ()
for i in range(100000):
    deep = (deep,)
del deep
deep = None
for i in range(100000):
    deep = {"x": deep}
del deep
print("deep structures are gone")

# cycles
class Node:
    count = 0

    def __init__(self):
        Node.count += 1

    def __del__(self):
        Node.count -= 1


for make in (
    lambda n: [n],
    lambda n: (n,),
    lambda n: {"n": n},
    lambda n: {n},
    lambda n: frozenset([n]),
    lambda n: iter([n]),
    lambda n: {1: n}.values(),
    lambda n: enumerate([n]),
    lambda n: zip([n]),
    lambda n: map(str, [n]),
    lambda n: filter(None, [n]),
    lambda n: reversed([n]),
    lambda n: iter({n: 1}.items()),
):
    node = Node()
    node.me = make(node)
    del node
gc.collect()
print(Node.count)

# subclasses with attributes
class L(list):
    pass


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


class D(dict):
    def __missing__(self, key):
        return f"<{key}>"


class S(set):
    pass


class F(frozenset):
    pass


for o in (L([1, 2]), T(1, 2), D(a=1), S([1]), F([1])):
    o.name = "x"
    o.other = [o]
    print(o, o.name, sorted(o.__dict__), len(o), bool(o), o == type(o).__mro__[1](o))
print(D()["k"], D().get("k"), err(lambda: dict()["k"]), "k" in D())


class Counting(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


c = Counting(a=1)
c["b"] = 1
c.update(z=1)
print(c, c | {"q": 1}, dict(c), {**c})


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i


print(list(Seq()), list(reversed(Seq())), 4 in Seq(), tuple(Seq()), sum(Seq()), [*Seq()], max(Seq()))
print(list(zip(Seq(), enumerate(Seq()))))

# reused tuples must not be seen to change
print(list(zip([1, 2, 3], "abc")), [p for p in zip([1, 2], [3, 4])], list(enumerate("ab")), list({1: 2, 3: 4}.items()))
kept = []
for p in zip([1, 2, 3], [4, 5, 6]):
    if p[0] == 2:
        kept.append(p)
print(kept)
