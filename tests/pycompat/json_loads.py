import json


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


GOOD = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "12",
    "-1.5",
    "1e5",
    "1E+2",
    "1.5e-3",
    "123456789012345678901234567890",
    '""',
    '"a\\"b\\\\c\\/d\\n\\t\\u00e9\\ud834\\udd1e"',
    '"é日"',
    "[]",
    "[1, [2, {}]]",
    "{}",
    '{"a": 1, "b": {"c": []}}',
    ' [ 1 , 2 ] ',
    "\n\t{ \"a\" :\r 1 }",
    "NaN",
    "Infinity",
    "-Infinity",
    '"\\ud800"',
    '{"a":1,"a":2}',
    '["x", null, true]',
    "1.0",
    "-1",
    "1e400",
    "0.1",
]
for s in GOOD:
    print(ascii(s), ascii(err(json.loads, s)), type(err(json.loads, s)).__name__)
BAD = [
    "",
    " ",
    "nul",
    "tru",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1 2]",
    "{",
    "{a: 1}",
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{"a":1 "b":2}',
    "{'a': 1}",
    '"abc',
    '"a\nb"',
    '"\\x"',
    '"\\u12"',
    '"\\u123g"',
    "01",
    "-",
    "1.",
    ".5",
    "+1",
    "1e",
    "0x1",
    "[1]x",
    "1 2",
    "nan",
    "// c\n1",
    '"\t"',
    "[1}",
    '{"a":1]',
    "\ufeff1",
    "--1",
    "[1,,2]",
    '{"a"::1}',
    '{1: 2}',
    '"\\',
]
for s in BAD:
    print(ascii(s), ascii(err(json.loads, s)))
try:
    json.loads('{"a": [1,\n 2, x]}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc, isinstance(e, ValueError))
print(
    json.loads(b'{"a": "\xc3\xa9"}'),
    json.loads(bytearray(b"[1]")),
    err(json.loads, 5),
    err(json.loads, None),
    json.loads("[1.5, 2]", parse_float=str),
    json.loads("[1, 2.0]", parse_int=float),
    json.loads("[NaN]", parse_constant=lambda c: "const " + c),
    json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())),
    json.loads('{"b": 1, "a": 2}', object_pairs_hook=list),
    err(json.loads, '"a\tb"'),
    json.loads('"a\tb"', strict=False),
)
import io

print(
    json.load(io.StringIO("[1, 2]")),
    json.JSONDecoder().raw_decode('{"a": 1} tail'),
    err(json.JSONDecoder().raw_decode, "x"),
    json.JSONDecoder().decode(" [1] "),
)
for v in (
    [1, "a", None, True, 2.5, {"k": [1, 2, {"z": "é"}]}],
    "quote\" back\\",
    {"nested": [[[[]]]]},
    [1e300, -1e-300, 0.1, 1 / 3],
):
    print(json.loads(json.dumps(v)) == v, json.loads(json.dumps(v, indent=3)) == v)
deep = "[" * 500 + "]" * 500
x = json.loads(deep)
n = 0
while x:
    x = x[0]
    n += 1
print(n, len(json.dumps([{"i": i, "s": str(i) * 3} for i in range(50)])))
