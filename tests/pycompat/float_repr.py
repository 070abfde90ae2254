import struct

VALUES = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    0.2,
    0.1 + 0.2,
    1 / 3,
    2 / 3,
    1e15,
    1e16,
    1e17,
    123456789012345.6,
    1234567890123456.7,
    12345678901234567.0,
    1e-4,
    1e-5,
    0.0001234,
    0.00001234,
    5e-324,
    2.2250738585072014e-308,
    1.7976931348623157e308,
    1e22,
    1e23,
    9007199254740993.0,
    3.141592653589793,
    2.718281828459045,
    100.0,
    1e100,
    1.5e-10,
    float("inf"),
    float("-inf"),
    float("nan"),
    4.35,
    0.3,
    299792458.0,
    6.02214076e23,
    1e21,
    123e-7,
    9.999999999999999e22,
]
for v in VALUES:
    print(repr(v), str(v), f"{v}", "%s" % v, v.hex(), v.is_integer())
state = 1
for _ in range(300):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    v = struct.unpack("<d", struct.pack("<Q", state))[0]
    print(repr(v))
for s in [
    "1",
    "1.",
    ".5",
    "1e5",
    "1E-5",
    "+1.5",
    "-1.5",
    " 2.5 ",
    "inf",
    "-Infinity",
    "nan",
    "NaN",
    "1_000.5",
    "0x1p3",
    "",
    ".",
    "e5",
    "1e",
    "1.5.5",
    "abc",
    "1__0",
    "_1",
    "1_",
    "1e400",
    "-1e400",
    "1e-400",
    "٣.٥",
    "0.1e1_0",
    "infinit",
    "++1",
    "1 2",
    "1\0",
]:
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(repr(s), e)
for s in [
    "0x1.8p1",
    "0x1p-1074",
    "-0x.8p0",
    "inf",
    "0x1.fffffffffffffp+1023",
    "1.8",
    "0x",
    "0x1p2000",
    "zz",
]:
    try:
        print(s, float.fromhex(s))
    except Exception as e:
        print(s, type(e).__name__, e)
