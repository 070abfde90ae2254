from collections import deque


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft([-1, -2])
print(
    d,
    len(d),
    d[0],
    d[-1],
    d[3],
    list(reversed(d)),
    3 in d,
    d.count(1),
    d.index(3),
    err(d.index, 99),
)
print(d.pop(), d.popleft(), d)
d.rotate(2)
print(d)
d.rotate(-1)
print(d)
d.rotate()
print(d)
d.rotate(100)
print(d)
d.reverse()
print(d)
d.remove(3)
print(d, err(d.remove, 99))
d.insert(1, "i")
d.insert(-1, "j")
d.insert(100, "k")
print(d)
del d[0]
d[1] = "set"
print(d)
del d[-1]
print(d)
c = d.copy()
d.clear()
print(
    d,
    c,
    err(d.pop),
    err(d.popleft),
    err(lambda: d[0]),
    err(lambda: d[1:2]),
    bool(d),
    err(lambda: c["a"]),
)
m = deque(maxlen=3)
m.extend(range(5))
print(m, m.maxlen)
m.append(9)
m.appendleft(8)
print(m, err(m.insert, 1, 5))
m.extendleft("ab")
print(
    m,
    deque([1, 2, 3], 2),
    deque([1, 2], maxlen=0),
    err(deque, [1], -1),
    err(deque, 5),
    err(deque, [1], "a"),
    deque("abc"),
    deque(),
    deque(maxlen=None).maxlen,
    err(setattr, m, "maxlen", 5),
)
print(
    deque([1, 2]) == deque([1, 2]),
    deque([1]) == [1],
    deque([1]) < deque([2]),
    deque([1]) + deque([2]),
    deque([1]) * 2,
    err(lambda: deque([1]) + [2]),
    deque([1, 2]).__class__.__name__,
    err(hash, deque()),
)
x = deque([1])
x += [2, 3]
x *= 2
print(x)
x.append(x)
print(x)


def mutate():
    q = deque([1, 2, 3])
    for v in q:
        q.append(v)


print(err(mutate))
q = deque(range(1000))
for i in range(5000):
    q.append(q.popleft()) if i % 3 else q.rotate(7)
print(list(q)[:8], sum(q), len(q), q[500])
it = iter(deque([1, 2]))
print(next(it), list(it))
import copy

a = deque([[1]])
b = copy.copy(a)
b[0].append(2)
print(
    a,
    copy.deepcopy(a)[0] is a[0],
    sorted(deque([3, 1])),
    max(deque([1, 5])),
    deque([1, 2, 3]).index(3, 1, 3),
    *deque("xy")
)


class S(deque):
    def __repr__(self):
        return "S" + super().__repr__()


print(S([1]), S([1]).copy(), S([1]) + S([2]))
