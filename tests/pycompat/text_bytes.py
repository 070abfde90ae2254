# Every method of bytes and bytearray, and what changes a bytearray.
VALUES = [
    b"",
    b"a",
    b"abc",
    b"Hello World",
    b" \t x  y\n",
    b"aXbXc",
    b"\x00\xff'\"\\",
    b"a\r\nb\nc\rd\x0be\x1c",
    b"abababab",
    b"\xc3\xa9\xe6\x97",
    b"12",
    b"-5",
    b"a1 B2",
]


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


SIMPLE = [
    "capitalize",
    "lower",
    "upper",
    "title",
    "swapcase",
    "isalnum",
    "isalpha",
    "isascii",
    "isdigit",
    "islower",
    "isspace",
    "istitle",
    "isupper",
    "strip",
    "lstrip",
    "rstrip",
    "split",
    "rsplit",
    "splitlines",
    "expandtabs",
    "hex",
]
SEARCH = ["find", "rfind", "index", "rindex", "count"]
CUT = [
    "startswith",
    "endswith",
    "partition",
    "rpartition",
    "removeprefix",
    "removesuffix",
    "strip",
    "lstrip",
    "rstrip",
    "split",
    "rsplit",
]

for kind in (bytes, bytearray):
    for value in VALUES:
        v = kind(value)
        print(repr(v), len(v), list(v), v[::-1], v * 2, 2 * v, v * -1, bool(v))
        for name in SIMPLE:
            print(name, getattr(v, name)())
        for width in (0, 5, 8):
            print(
                width,
                v.center(width),
                v.ljust(width, b"-"),
                v.rjust(width),
                v.zfill(width),
                v.expandtabs(width),
            )
        for sub in [
            b"",
            b"a",
            b"X",
            b"ab",
            value[:2],
            value[-2:],
            97,
            b"\xa9",
            bytearray(b"b"),
            memoryview(b"c"),
        ]:
            for name in SEARCH:
                m = getattr(v, name)
                print(
                    name,
                    attempt(m, sub),
                    attempt(m, sub, 1),
                    attempt(m, sub, -3, -1),
                    attempt(m, sub, None, 4),
                )
            print(sub in v)
            if sub == 97:
                continue
            for name in CUT:
                result = attempt(getattr(v, name), sub)
                print(name, [bytes(x) for x in result] if isinstance(result, tuple) else result, type(result))
            for limit in (-1, 0, 1, 2):
                print(
                    attempt(v.split, sub, limit),
                    attempt(v.rsplit, sub, limit),
                    v.replace(sub, b"zz", limit),
                )
            print(v + sub, v == sub, v.join([sub, b"q"]), attempt(v.__lt__, sub))
        for i in (None, 0, 2, -2, 50):
            for j in (None, 0, 5, -1, -50):
                print(v[i:j], v[i:j:2], v[i:j:-1])

for expression in r"""
b"a".find("x")
b"a".find(300)
"x" in b"a"
300 in b"a"
1.5 in b"a"
b"a".index(b"z")
b"a".startswith("x")
b"a".startswith(("x",))
b"a".endswith(None)
b"a".replace("a", b"")
b"a".split("x")
b"a".split(b"")
b"a".partition(b"")
b"a".join(["x"])
b"a".join([b"x", 1])
b"a".join(1)
b"a".join([bytearray(b"x"), memoryview(b"y")])
b"a".strip("x")
b"a".center(5, "x")
b"a".center(5, b"xx")
b"a".translate("x")
b"a".translate(b"x")
b"abc".translate(None, b"a")
b"abc".translate(None, delete=b"a")
bytes.maketrans(b"a", b"bc")
b"abc".translate(bytes.maketrans(b"ab", b"xy"), b"c")
bytes("abc")
bytes("aé", "utf8"), bytes("aé", "latin-1")
bytes("é", "ascii")
bytes(b"x", "utf8")
bytes(encoding="utf8")
bytes(errors="strict")
bytes("a", "utf8", 1)
bytes("a", 1)
bytes(-1)
bytes(1.5)
bytes([256])
bytes([-1])
bytes(["a"])
bytes(object())
bytes(3), bytes(True), bytes(range(3)), bytes((1, 2)), bytes({1}), bytes(x for x in [1, 2])
bytearray("abc")
bytearray(-1)
bytearray([256])
bytearray(1.5)
bytearray(None)
b"abc"[1.5]
b"abc"["a"]
b"abc"[10]
bytearray(b"abc")[1.5]
bytearray(b"abc")[10]
b"a" + 1
b"a" + "a"
bytearray(b"a") + 1
bytearray(b"a") + b"b", b"a" + bytearray(b"b"), b"a" + memoryview(b"b")
b"a" * "x"
b"a" < 1
b"a" == "a", b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"a" == memoryview(b"a"), b"a" < bytearray(b"b")
b"abc".hex("::")
b"abc".hex("é")
b"abcdefg".hex(":", 2), b"abcdefg".hex(":", -2), b"abc".hex(b"-"), b"abc".hex(":", 0)
bytes.fromhex("zz")
bytes.fromhex("abc")
bytes.fromhex("ab cd\n12"), bytearray.fromhex("abcd")
bytes.fromhex("a b")
bytes.fromhex(1)
bytes.fromhex("é")
b"abc".decode("zz")
b"abc".decode(1)
hash(bytearray())
hash(b"abc") == hash(b"ab" + b"c")
repr(b"a'b"), repr(b'a"\'b'), repr(b"\x00\n\t\\\xff"), repr(bytearray(b"a'b"))
str(b"abc"), str(bytearray(b"abc"))
list(reversed(b"abc")), iter(b"abc").__length_hint__(), min(b"abc"), sum(b"abc")
b"abc".__getnewargs__()
type(bytearray(b"a b").split()[0])
bytes(bytearray(b"abc")), bytes(memoryview(b"abc"))
""".strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "->", type(e).__name__, e)

for statement in r"""
x[1] = 256
x[1] = "a"
x[1] = 65
x[-1] = 66
x[10] = 1
x["a"] = 1
x[1:3] = b"XYZ"
x[1:3] = b""
x[1:3] = [1, 2, 3]
x[1:3] = "ab"
x[1:3] = 5
x[:0] = b"front"
x[6:] = b"back"
x[10:20] = b"far"
x[3:1] = b"in"
x[::2] = b"abc"
x[::2] = b"ab"
x[::-1] = b"123456"
x[::2] = b""
del x[::2]
del x[::-2]
del x[1:4]
del x[:3]
del x[1]
del x[10]
del x["a"]
x[1:3] = iter([1, 2])
x[1:3] = x
x.append(256)
x.append("a")
x.append(65)
x.extend("ab")
x.extend([256])
x.extend([65, 66])
x.extend(x)
x.extend(5)
x.extend(memoryview(b"mv"))
x.insert(1, 256)
x.insert(1, 65)
x.insert(-100, 65)
x.insert(100, 65)
x.pop()
x.pop(0)
x.pop(10)
x.remove(98)
x.remove(1)
x.remove(300)
x.reverse()
x.clear()
x += b"12"
x += x
x += "a"
x *= 2
x *= 0
x *= "a"
x.__init__(b"zz")
x.__init__("é", "utf8")
""".strip().splitlines():
    x = bytearray(b"abcdef")
    try:
        exec(statement)
        print(statement, "->", x)
    except Exception as e:
        print(statement, "->", type(e).__name__, e, x)

queue = bytearray()
for i in range(1000):
    queue.append(i % 256)
    if i % 3 == 0:
        del queue[:2]
print(len(queue), queue[:5], queue[-5:])
held = memoryview(queue)
for action in (
    lambda: queue.append(1),
    lambda: queue.pop(),
    lambda: queue.clear(),
    lambda: queue.extend(b"x"),
):
    try:
        action()
    except BufferError as e:
        print("BufferError", e)
queue[0] = 7
print(held[0])
held.release()
queue.append(1)
print(len(queue))


class HasBytes:
    def __bytes__(self):
        return b"from __bytes__"


class BadBytes:
    def __bytes__(self):
        return "text"


class Indexed:
    def __index__(self):
        return 3


print(
    bytes(HasBytes()),
    b"%b" % HasBytes(),
    bytes(Indexed()),
    bytearray(Indexed()),
    b"abcdef"[Indexed()],
)
for call in (lambda: bytes(BadBytes()), lambda: b"%b" % BadBytes()):
    try:
        call()
    except TypeError as e:
        print(e)
