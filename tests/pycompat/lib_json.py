# json: loads, dumps, options, errors.
import json, io, math
from collections import OrderedDict, namedtuple
from enum import IntEnum


def err(f, *a, **k):
    try:
        print("ok", repr(f(*a, **k)))
    except RecursionError:
        print("RecursionError")
    except Exception as e:
        print(type(e).__name__, e)


vals = [
    None,
    True,
    False,
    0,
    -5,
    10**30,
    1.5,
    1e100,
    1e-7,
    -0.0,
    "",
    "abc",
    "q\"\\/\b\f\n\r\t\x00\x1f\x7f",
    "é€😀\ud800",
    [],
    {},
    [1, [2, [3]]],
    {"a": 1, "b": [True, None]},
    (1, 2),
    {1: 2, None: 3, True: 4, 1.5: 5},
    [[], {}],
    {"x": {}, "y": []},
    float("nan"),
    float("inf"),
    -float("inf"),
    [float("nan")],
]
for v in vals:
    print(
        json.dumps(v),
        json.dumps(v, indent=2),
        json.dumps(v, indent="\t", separators=(",", ":")),
        json.dumps(v, ensure_ascii=False).encode("utf-8", "surrogatepass"),
        json.dumps(v, indent=0),
        json.dumps(v, separators=(",", ":")),
    )
print(json.dumps({"b": 1, "a": 2, "c": {"z": 1, "y": 2}}, sort_keys=True, indent=4))
err(json.dumps, {(1, 2): 3})
print(
    json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True, indent=1)
)
err(json.dumps, {1, 2})
err(json.dumps, object)
err(json.dumps, b"x")
err(json.dumps, 1j)
err(json.dumps, float("nan"), allow_nan=False)
err(json.dumps, [float("inf")], allow_nan=False)
err(json.dumps, {"a": 1, 2: 3}, sort_keys=True)
l = []
l.append(l)
err(json.dumps, l)
d = {}
d["d"] = d
err(json.dumps, d)
err(json.dumps, {1, 2}, default=lambda o: sorted(o))
err(json.dumps, 1j, default=lambda o: o)
err(json.dumps, [{3}], default=list, indent=1)


class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(
    json.dumps([1j, 2], cls=E),
    E(indent=1).encode({"a": 1j}),
    list(json.JSONEncoder().iterencode([1, {"a": [2, "x"]}, []])),
    list(json.JSONEncoder(indent=1).iterencode({"k": [1]})),
)
err(json.dumps, {3}, cls=E)


class I(int):
    pass


class S(str):
    pass


class Fl(float):
    def __repr__(self):
        return "float!"


class IE(IntEnum):
    A = 1


NT = namedtuple("NT", "a b")
print(
    json.dumps([I(3), S("s"), Fl(1.5), IE.A, NT(1, 2), OrderedDict(b=1, a=2)]),
    json.dumps({IE.A: 1, S("k"): 2, I(4): 1, Fl(2.5): 1}),
    json.dumps("abc"),
    json.dumps(S("x")),
)
texts = [
    "null",
    "true",
    " false ",
    "0",
    "-0",
    "123",
    "-12.5e3",
    "1E5",
    "1e-2",
    "1.0",
    "[]",
    "{}",
    "[1, 2,3 ]",
    '{"a": 1, "b": {"c": []}}',
    '"a\\n\\u00e9\\ud83d\\ude00\\/"',
    '"\\ud800"',
    '"\\ud83dx"',
    '"\\ud83d\\u0041"',
    "NaN",
    "Infinity",
    "-Infinity",
    "[NaN]",
    "\t\n\r 1",
    '{"a":1,"a":2}',
    '"é"',
    "123456789012345678901234567890",
    "1e400",
    '"\x7f"',
    "",
    " ",
    "nul",
    "truee",
    "[",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1 2]",
    "]",
    "{",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    "{a:1}",
    "{1:2}",
    '{"a" 1}',
    '{"a":}',
    '{,}',
    '"',
    '"abc',
    '"a\\',
    '"a\\x"',
    '"\\u12"',
    '"\\u12G4"',
    '"\\ud83d\\u12"',
    '"\\u',
    '"a\nb"',
    '"\x00"',
    '"abc\x01',
    '"a\\"b\x02"',
    "01",
    "1.",
    ".5",
    "-",
    "+1",
    "1e",
    "--1",
    "- 1",
    "1 2",
    "[1]x",
    "{} {}",
    "'a'",
    "\ufeff1",
    "[1,\n2,\n x]",
    '{"a":1,\n"b" 2}',
    "[\"a\", nope]",
    "-I",
    "-Infinit",
    "Inf",
    "0x10",
    "1_0",
    "[true,false,null",
    '{"a":[1,{"b":}]}',
    '{"a":"b}',
    "\x0b1",
    "[1\xa0]",
    "１",
]
for t in texts:
    print(ascii(t), end=" ")
    err(lambda: json.loads(t))
try:
    json.loads('{"a":\n  [1,\n  x]}')
except json.JSONDecodeError as e:
    print(
        e.msg,
        e.pos,
        e.lineno,
        e.colno,
        e.doc,
        isinstance(e, ValueError),
        type(e).__module__,
        e.__reduce__(),
        e.args,
    )
err(json.loads, 5)
err(json.loads, None)
print(
    json.loads(b'{"a": "\xc3\xa9"}'),
    json.loads(bytearray(b"[1]")),
    json.loads('"x"'.encode("utf-16")),
    json.loads('[1]'.encode("utf-16-le")),
    json.loads('{"a":1}'.encode("utf-32")),
    json.loads(b'\xef\xbb\xbf[1]'),
    json.loads("[1]".encode("utf-32-be")),
    json.loads("1".encode("utf-16-be")),
)
err(json.loads, b"\xff\xff")
print(
    json.loads(
        '{"a": 1.5, "b": [2, NaN]}',
        parse_float=lambda s: "F" + s,
        parse_int=lambda s: "I" + s,
        parse_constant=lambda s: "C" + s,
    ),
    json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())),
    json.loads('{"b": 1, "a": 2}', object_pairs_hook=list),
    json.loads('{"x": {}}', object_pairs_hook=OrderedDict),
    json.loads('"a\nb"', strict=False),
    json.loads('{"a":1}', object_hook=lambda d: 1, object_pairs_hook=lambda p: 2),
)
dec = json.JSONDecoder()
print(dec.raw_decode('{"a":1} rest'), dec.raw_decode(' 1', 1), dec.decode("  [1] "))
err(dec.raw_decode, " 1")
err(dec.raw_decode, "")


class D(json.JSONDecoder):
    def decode(self, s):
        return ("D", super().decode(s))


print(json.loads("[1]", cls=D))
f = io.StringIO()
json.dump({"a": [1, 2.5, "x"]}, f, indent=1)
print(f.getvalue())
f.seek(0)
print(json.load(f))
print(
    json.JSONEncoder(sort_keys=True, separators=("; ", "=")).encode({"b": 1, "a": 2}),
    sorted(json.__all__),
    json.encoder.JSONEncoder is json.JSONEncoder,
    json.decoder.JSONDecodeError is json.JSONDecodeError,
)
err(json.loads, "[" * 100000)
err(json.dumps, {"a": 1}, bogus=1)
x = {"k%d" % i: [i, i / 3, str(i), None, {"n": [True] * (i % 3)}] for i in range(50)}
print(json.loads(json.dumps(x)) == x, json.loads(json.dumps(x, indent=3)) == x, len(json.dumps(x)))
import random

r = random.Random(3)
base = json.dumps({"a": [1, 2.5e3, "x\\\"\u20ac", None, True], "b": {"c": "d"}})
for _ in range(400):
    b = list(base)
    for _ in range(r.randint(1, 2)):
        i = r.randrange(len(b))
        op = r.randrange(3)
        if op == 0:
            del b[i]
        elif op == 1:
            b[i] = r.choice('{}[]",:\\0eu1-.tn \n\x01')
        else:
            b.insert(i, r.choice('{}[]",:\\0eu1-.tn \n\x01'))
    err(json.loads, "".join(b))
