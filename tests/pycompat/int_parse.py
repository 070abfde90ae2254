def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for s in [
    "0",
    "1",
    "-1",
    "+5",
    " 42 ",
    "\n7\t",
    "1_000",
    "1__0",
    "_1",
    "1_",
    "0x10",
    "0b1",
    "",
    " ",
    "abc",
    "12a",
    "1.5",
    "1e5",
    "--1",
    "+-1",
    "- 1",
    "٣",
    "１２",
    "9" * 40,
    "0" * 10 + "5",
    "007",
    "é",
    "1\0",
]:
    print(repr(s), err(int, s), [err(int, s, base) for base in (0, 2, 8, 10, 16, 36)])
for s, b in [
    ("0x1F", 16),
    ("0x1F", 0),
    ("0b101", 0),
    ("0o17", 0),
    ("0o17", 8),
    ("z", 36),
    ("Zz", 36),
    ("10", 2),
    ("2", 2),
    ("-0xff", 0),
    ("010", 0),
    ("0", 0),
    ("00", 0),
    ("0x", 16),
    ("0_7", 0),
    ("ff", 16),
    ("1", 1),
    ("1", 37),
    ("1", -1),
    ("0B1", 2),
    ("0X_f", 16),
]:
    print(s, b, err(int, s, b))
print(
    int(),
    int(3.9),
    int(-3.9),
    int(True),
    int(1e20),
    err(int, 1j),
    err(int, None),
    err(int, []),
    err(int, float("nan")),
    err(int, float("inf")),
    err(int, 5, 10),
    err(int, b"12"),
    err(int, b"1f", 16),
    err(int, bytearray(b"3")),
    err(int, "5", base="x"),
    err(int, base=10),
)


class I:
    def __int__(self):
        return 5


class X:
    def __index__(self):
        return 6


class T:
    def __trunc__(self):
        return 7


class B:
    def __int__(self):
        return "s"


print(
    int(I()),
    int(X()),
    int(T()),
    err(int, B()),
    err(int, object()),
    [1, 2, 3, 4, 5, 6, 7][X()],
    hex(X()),
    err(hex, I()),
    bin(X()),
    oct(X()),
)
print(
    [(hex(n), oct(n), bin(n)) for n in (0, 1, -1, 255, -255, 2**64, -(2**70))],
    err(hex, 1.5),
    err(bin, "a"),
)
print(
    (1000).to_bytes(2, "big"),
    (1000).to_bytes(4, "little"),
    (-1).to_bytes(3, "big", signed=True),
    err((256).to_bytes, 1, "big"),
    err((-1).to_bytes, 2, "big"),
    err((1).to_bytes, 1, "middle"),
    (0).to_bytes(0, "big"),
    (5).to_bytes(),
)
print(
    int.from_bytes(b"\x01\x00", "big"),
    int.from_bytes(b"\x01\x00", "little"),
    int.from_bytes(b"\xff\xfe", "big", signed=True),
    int.from_bytes([1, 2], "big"),
    int.from_bytes(b"", "big"),
    (2**80).to_bytes(11, "little").hex(),
    int.from_bytes(bytes(range(20)), "big"),
)
print(0b1010, 0o17, 0xFF, 1_000_000, 0x_FF, 0b_1, 00, 0_0)
