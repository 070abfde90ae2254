import json


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class I(int):
    def __repr__(self):
        return "weird"


class F(float):
    def __repr__(self):
        return "weird"


import enum


class E(enum.IntEnum):
    A = 3


V = [
    None,
    True,
    False,
    0,
    -5,
    10**30,
    1.5,
    -0.0,
    1e100,
    1e-7,
    float("inf"),
    float("nan"),
    "",
    "a\"b\\c/d\n\t\r\b\f\x00\x1f\x7f",
    "é日𝄞\u2028\ud800",
    [],
    [1, [2, []]],
    (1, 2),
    {},
    {"a": {"b": [1]}},
    {1: 2, 1.5: 3, True: 4, None: 5},
    {"z": 1, "a": 2},
    I(7),
    F(2.5),
    E.A,
    [None, True],
    {"k": (1,)},
]
for v in V:
    print(
        ascii(err(json.dumps, v)),
        ascii(err(json.dumps, v, ensure_ascii=False)),
        ascii(err(json.dumps, v, indent=2)),
        ascii(err(json.dumps, v, separators=(",", ":"), sort_keys=True)),
        ascii(err(json.dumps, v, allow_nan=False)),
    )
for v in ({1, 2}, b"x", object, 1j, {(1,): 2}, [set()], {"a": b"x"}, {b"k": 1}, range(2), ...):
    print(
        type(v).__name__,
        err(json.dumps, v),
        err(json.dumps, v, default=str) if type(v) is not type else "",
        err(json.dumps, v, skipkeys=True),
    )
r = []
r.append(r)
d = {}
d["d"] = d
print(err(json.dumps, r), err(json.dumps, d), err(json.dumps, {1: 1, "a": 2}, sort_keys=True))
print(json.dumps({"a": [1, {"b": 2}], "c": "x"}, indent=4))
print(json.dumps([1, [2, 3], {}, []], indent="--"))
print(json.dumps({"a": 1}, indent=0))
print(json.dumps([1, 2], indent=None, separators=(" ; ", " = ")))
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True, indent=1))


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(
    json.dumps({"z": 1 + 2j}, cls=Enc),
    err(json.dumps, {1}, cls=Enc),
    Enc(sort_keys=True).encode({"b": 1, "a": 1j}),
    list(json.JSONEncoder().iterencode([1, {"a": 2}]))[:3] != [],
    "".join(json.JSONEncoder().iterencode([1, {"a": [None]}])),
)
import io

f = io.StringIO()
json.dump({"a": [1, 2.5, None]}, f)
print(f.getvalue())
