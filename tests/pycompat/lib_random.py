# random: the same sequences for the same seeds, all distributions, errors.
import random
from random import Random


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


for s in (0, 1, 42, -5, 10**30, 3.5, "hello", "", b"bytes", bytearray(b"x"), "ünï", True):
    r = Random(s)
    print(
        repr(s),
        r.random(),
        r.getrandbits(70),
        r.randint(1, 100),
        r.randrange(10**25),
        r.randrange(5, 50, 7),
        r.randrange(50, 5, -7),
    )
r = Random()
r.seed("hello", version=1)
print(r.random())
r.seed(b"hello", 1)
print(r.random())
r.seed("", 1)
print(r.random())
err(Random, [1])
err(Random, (1, 2))
random.seed(12345)
x = list(range(20))
random.shuffle(x)
print(
    x,
    random.choice("abcdef"),
    random.choices("abc", k=5),
    random.choices([1, 2, 3], [1, 5, 0.5], k=6),
    random.choices("xyz", cum_weights=[1, 2, 9], k=4),
    random.sample(range(1000), 10),
    random.sample("abcdefgh", 8),
    random.sample(range(10**9), 3),
    random.sample(["r", "b"], counts=[4, 2], k=5),
    random.sample([1, 2], 0),
)
print(
    random.uniform(1, 5),
    random.uniform(5, -5),
    random.triangular(),
    random.triangular(1, 10, 3),
    random.triangular(2, 2),
    random.normalvariate(0, 1),
    random.normalvariate(),
    random.gauss(1, 2),
    random.gauss(),
    random.lognormvariate(0, 0.5),
    random.expovariate(2),
    random.vonmisesvariate(1, 4),
    random.vonmisesvariate(0, 0),
    random.gammavariate(2, 3),
    random.gammavariate(1, 3),
    random.gammavariate(0.5, 3),
    random.betavariate(2, 3),
    random.paretovariate(3),
    random.weibullvariate(1, 2),
    random.randbytes(7),
    random.getrandbits(0),
    random.random(),
)
st = random.getstate()
a = [random.random() for _ in range(3)] + [random.gauss()]
random.setstate(st)
print(a == [random.random() for _ in range(3)] + [random.gauss()], st[0], len(st[1]), st[2])
for f, args in (
    (random.randrange, (0,)),
    (random.randrange, (5, 5)),
    (random.randrange, (5, 1)),
    (random.randrange, (1, 5, 0)),
    (random.randrange, (1, 5, -1)),
    (random.randint, (5, 1)),
    (random.choice, ([],)),
    (random.sample, ({1, 2}, 1)),
    (random.sample, ([1], 2)),
    (random.sample, ([1], -1)),
    (random.choices, ([],)),
    (random.choices, ("ab", [1])),
    (random.choices, ("ab", [0, 0])),
    (random.choices, ("ab", [float("inf"), 1])),
    (random.choices, ("ab", 2)),
    (random.gammavariate, (0, 1)),
    (random.setstate, ((9, (), None),)),
    (random.getrandbits, (-1,)),
    (random.randrange, (None,)),
    (random.randrange, ("a",)),
    (random.shuffle, ("abc",)),
    (random.randrange, (1, None, 2)),
):
    err(f, *args)
err(random.choices, "ab", [1, 2], cum_weights=[1, 2])
err(random.sample, [1, 2], counts=[1], k=1)
err(random.sample, [1, 2], counts=[0, 0], k=1)
err(random.sample, [1, 2], counts=[0.5, 0.5], k=1)


class Fixed(Random):
    def random(self):
        return 0.25


f = Fixed(1)
print(f.randrange(100), f.choice("abcd"), f.random(), f.uniform(0, 8))


class Bits(Random):
    def getrandbits(self, k):
        return 0


print(Bits(1).randrange(10), Bits(3).sample(range(5), 3))
sr = random.SystemRandom()
v = sr.random()
print(
    0 <= v < 1,
    0 <= sr.randrange(10) < 10,
    len(sr.randbytes(5)),
    sr.getrandbits(10) < 1024,
    sr.seed(1),
)
err(sr.getstate)
err(sr.getrandbits, -1)
import copy

r = Random(7)
r.random()
c = copy.copy(r)
print(c.random() == r.random())
r = Random(5)
print([r.gauss(0, 1) for _ in range(5)])
r.seed(5)
print([round(r.normalvariate(10, 2), 6) for _ in range(5)])
print(sorted(random.__all__))
r = Random(99)
print(
    sum(r.random() for _ in range(10000)),
    sum(r.randrange(1000) for _ in range(10000)),
    sum(r.expovariate(1) for _ in range(1000)),
)
