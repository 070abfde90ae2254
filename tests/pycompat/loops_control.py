for i in range(3):
    if i == 1:
        continue
    print(i)
else:
    print("for else")
for i in range(3):
    if i == 1:
        break
else:
    print("no")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("n", n)
else:
    print("while else")
while True:
    n += 1
    if n > 5:
        break
print(n)
for x in []:
    pass
else:
    print("empty else")
for i in range(2):
    for j in range(3):
        if j == 1:
            break
        print(i, j)
    else:
        print("never")


def nested():
    for i in range(5):
        for j in range(5):
            if i * j == 6:
                return i, j


print(nested())
for a, (b, c) in [(1, (2, 3))]:
    print(a, b, c)
l = [1, 2, 3]
for v in l:
    if v < 3:
        l.append(v + 10)
    if len(l) > 8:
        break
print(l)
for i, v in enumerate(l[:]):
    if v > 10:
        l.remove(v)
print(l)


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i


for s in Seq():
    print(s, end=" ")
print()


class It:
    def __init__(self):
        self.n = 3

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for v in It():
    print(v, end=" ")
print(list(It()), 1 in It(), sum(It()))
for k in {"a": 1, "b": 2}:
    print(k)
for ch in "hé":
    print(ch)
for b in b"hi":
    print(b)


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def fi():
    for x in 5:
        pass


def fj():
    class Bad:
        def __iter__(self):
            return 5

    for x in Bad():
        pass


def fk():
    class Bad:
        def __iter__(self):
            raise ValueError("iter")

    for x in Bad():
        pass


def fl():
    class Bad:
        def __iter__(self):
            return self

        def __next__(self):
            raise ValueError("next")

    for x in Bad():
        pass


print(err(fi), err(fj), err(fk), err(fl), i, v)
for d["k"] in (d := {}, 1) if False else []:
    pass


class O:
    pass


o = O()
for o.x in range(3):
    pass
print(o.x)
d = {}
for d["i"] in "ab":
    pass
print(d)
x = 10
while x > 0:
    x -= 3
else:
    print("x", x)
for i in range(3):
    pass
del i
try:
    i
except NameError as e:
    print(e)
print(
    [a for a in range(5) if a % 2 == 0 or a == 3],
    1 if x else 2,
    x if x > 0 else "neg" if x < -5 else "small",
    not x,
    x and 5,
    x or 5,
)
if x > 0:
    print("a")
elif x == -2:
    print("b")
else:
    print("c")
t = 0
for i in range(100):
    if i % 15 == 0:
        continue
    if i > 50:
        break
    t += i
print(t, i)
pass
print(*(k for k in range(3)), sep="")
import sys

print(sys.maxsize)
