import random
from random import Random

r = Random(42)
print(
    [r.random() for _ in range(5)],
    [r.randint(1, 100) for _ in range(10)],
    [r.randrange(0, 50, 5) for _ in range(5)],
    r.choice("abcdef"),
    [r.uniform(1, 5) for _ in range(3)],
    r.getrandbits(10),
    r.getrandbits(100),
    r.getrandbits(0),
    r.sample(range(100), 5),
    r.choices("abc", k=5),
    r.choices([1, 2], weights=[1, 9], k=6),
    r.choices("xyz", cum_weights=[1, 2, 10], k=4),
)
l = list(range(10))
r.shuffle(l)
print(
    l,
    r.gauss(0, 1),
    r.gauss(0, 1),
    r.normalvariate(5, 2),
    r.expovariate(1.5),
    r.triangular(),
    r.triangular(1, 5, 2),
    r.betavariate(1, 2),
    r.gammavariate(2, 3),
    r.gammavariate(0.5, 1),
    r.lognormvariate(0, 1),
    r.vonmisesvariate(0, 1),
    r.paretovariate(3),
    r.weibullvariate(1, 2),
    r.randbytes(5),
    r.sample("abcdefgh", 3),
    r.sample([1, 2], counts=[3, 4], k=3),
    r.randint(-(10**20), 10**20),
    r.randrange(10**30),
    r.choice([1]),
    r.random(),
)
for s in (
    0,
    1,
    -1,
    2**40,
    10**30,
    "text",
    "",
    b"bytes",
    1.5,
    bytearray(b"x"),
    None if False else "é",
):
    x = Random(s)
    print(repr(s), x.random(), x.randint(0, 10**6), x.getrandbits(32))
random.seed(7)
a = [random.random() for _ in range(3)]
st = random.getstate()
b = random.random()
random.setstate(st)
print(a, b == random.random(), st[0], len(st[1]))
random.seed(7)
print(
    [random.random() for _ in range(3)] == a,
    random.randint(1, 6),
    random.choice(["a", "b"]),
    random.shuffle([1]),
    random.uniform(0, 1),
    random.sample([1, 2, 3], 2),
    random.seed("v", version=2),
)


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    err(r.choice, []),
    err(r.randint, 5, 1),
    err(r.randrange, 0),
    err(r.randrange, 5, 5),
    err(r.sample, [1], 2),
    err(r.sample, [1], -1),
    err(r.choices, [], k=1),
    err(r.choices, "ab", weights=[1], k=1),
    err(r.choices, "ab", weights=[0, 0]),
    err(r.getrandbits, -1),
    err(r.randrange, 1, 10, 0),
    err(r.shuffle, "abc"),
    err(Random, []),
    err(r.sample, {1, 2}, 1),
    err(r.randint, 1.5, 2),
    err(r.choice, {1}),
    err(r.choice, {0: "a"}),
)


class My(Random):
    def random(self):
        return 0.25


m = My()
print(
    m.random(),
    m.uniform(0, 4),
    m.choice("abcd"),
    m.randint(0, 7),
    m.shuffle([1, 2]),
    m.choices("abcd", k=2),
)
x = Random(99)
print(
    [x.randint(0, 9) for _ in range(50)],
    sum(x.random() for _ in range(1000)),
    x.sample(range(10**6), 20),
    sorted(x.sample(range(30), 30)) == list(range(30)),
    [round(x.gauss(0, 1), 12) for _ in range(6)],
    x.choices(range(5), k=20),
)
big = list(range(60))
x.shuffle(big)
print(big)
