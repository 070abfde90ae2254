d = {}
for i in range(2000):
    d[(i * 7919) % 10007] = i
for i in range(0, 2000, 3):
    d.pop((i * 7919) % 10007)
print(len(d), list(d)[:10], list(d)[-5:], sum(d.values()))
for i in range(0, 2000, 6):
    d[(i * 7919) % 10007] = -i
print(len(d), list(d.items())[-4:], d[(6 * 7919) % 10007])
s = {}
for i in range(500):
    s["key" + str(i % 83)] = s.get("key" + str(i % 83), 0) + i
print(list(s.items())[:12], len(s))
x = {"a": 1, "b": 2, "c": 3}
x["a"] = x.pop("a")
print(x)
del x["b"]
x["b"] = 0
print(x)
y = dict(reversed(list(x.items())))
print(y)
print(list({**y, "z": 1, "c": 9}), list(y | {"c": 5, "q": 1}))
it = iter(x)
print(next(it))
x["c"] = 100
print(next(it))
x["new"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)


class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 4

    def __eq__(self, o):
        return isinstance(o, H) and self.v == o.v

    def __repr__(self):
        return f"H{self.v}"


h = {H(i): i for i in range(40)}
print(len(h), h[H(17)], H(99) in h, list(h)[:5])
for i in range(0, 40, 2):
    del h[H(i)]
print(list(h.values()), h.get(H(3)), h.get(H(4), "gone"))
mixed = {
    1: "int",
    "1": "str",
    (1,): "tuple",
    1.5: "float",
    None: "none",
    b"1": "bytes",
    frozenset([1]): "fs",
    2**70: "big",
    True: "bool",
}
print(mixed, mixed[2**70], mixed[frozenset([1])])
print(
    {k: v for k, v in sorted({3: "c", 1: "a"}.items())},
    {i: {j: i * j for j in range(3)} for i in range(3)},
)
import sys

g = globals()
g["made_here"] = 5
print(made_here)
del g["made_here"]
print("made_here" in g)
