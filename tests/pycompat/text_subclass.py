# Subclasses of str, bytes and bytearray: attributes, overridden methods, results of operations.
class Name(str):
    def __new__(cls, text, extra=None):
        self = super().__new__(cls, text)
        self.extra = extra
        return self

    def shout(self):
        return self.upper() + "!"


n = Name("alice", 5)
print(
    n,
    repr(n),
    n.extra,
    n.shout(),
    len(n),
    n == "alice",
    hash(n) == hash("alice"),
    n[1:3],
    type(n[:]),
    type(n + "x"),
)
n.other = [n]
print(sorted(vars(n)), n.other[0] is n, isinstance(n, str), type(n).__mro__)
print(
    type(n.strip()),
    type(n.replace("z", "y")),
    type(n * 1),
    type(str(n)),
    type("".join([n])),
    type(n.lower()),
    type(n.ljust(0)),
)
print(
    {n: 1}["alice"],
    {"alice": 2}[n],
    n in ["alice"],
    "%s|%10s|%r" % (n, n, n),
    "{}|{:>8}|{!r}".format(n, n, n),
    f"{n}|{n:>8}|{n!r}",
)
print(
    "".join([n, Name("bob")]),
    n.join(["1", "2"]),
    sorted([Name("b"), Name("a")]),
    n < "b",
    max(n),
    n.encode(),
)
del n.extra
print(hasattr(n, "extra"))
print(Name(b"xyz", 1), Name(12), str(Name("q")) == "q")


class Loud(str):
    def __str__(self):
        return "STR"

    def __repr__(self):
        return "REPR"

    def __format__(self, spec):
        return "FORMAT" + spec

    def __len__(self):
        return 99

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __add__(self, other):
        return "ADD"

    def __radd__(self, other):
        return "RADD"

    def __getitem__(self, i):
        return "ITEM"

    def __contains__(self, x):
        return True

    def __iter__(self):
        return iter("ITER")

    def __mod__(self, x):
        return "MOD"


l = Loud("abc")
print(
    l,
    [l],
    f"{l}",
    f"{l:x}",
    f"{l!s}",
    f"{l!r}",
    "%s" % l,
    "%r" % l,
    len(l),
    l == 5,
    hash(l),
    l + "x",
    "x" + l,
    l[0],
    "q" in l,
    list(l),
    l % 1,
)
print(
    str(l),
    repr(l),
    format(l),
    "".join([l]),
    l.upper(),
    "abc".find(l),
    {l: 1},
    str.__str__(l),
    str.__repr__(l),
    str.__len__(l),
)


class Blob(bytes):
    def __new__(cls, data, tag=None):
        self = super().__new__(cls, data)
        self.tag = tag
        return self


b = Blob(b"data", "t")
print(
    b,
    b.tag,
    len(b),
    b[1:],
    type(b[:]),
    b == b"data",
    hash(b) == hash(b"data"),
    type(b + b""),
    type(b.upper()),
    {b: 1}[b"data"],
)
print(
    Blob.fromhex("6162"),
    type(Blob.fromhex("6162")),
    bytes(b),
    type(bytes(b)),
    b"".join([b]),
    Blob(3),
    Blob([1, 2]),
    b.decode(),
)
b.tag = b
print(b.tag.tag is b)


class Buffer(bytearray):
    limit = 10

    def __init__(self, *args):
        super().__init__(*args)
        self.log = []

    def append(self, x):
        self.log.append(x)
        super().append(x)


f = Buffer(b"ab")
f.append(99)
f += b"d"
print(
    f,
    f.log,
    type(f),
    len(f),
    f[0],
    type(f[:]),
    f.limit,
    type(f.copy()),
    f == b"abcd",
    Buffer(),
    Buffer("é", "utf8"),
)


class Key:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return 5

    def __repr__(self):
        raise ValueError("no repr")


for call in (
    lambda: str(Key("a")),
    lambda: repr(Key("a")),
    lambda: f"{Key('a')}",
    lambda: "%r" % Key("a"),
    lambda: "{!r}".format(Key("a")),
    lambda: Name(),
    lambda: str.__new__(int),
    lambda: str.upper(5),
    lambda: bytes.__new__(str),
    lambda: "".join([n, 5]),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Slotted(str):
    __slots__ = ()


s = Slotted("abc")
try:
    s.x = 1
except AttributeError as e:
    print(e)
print(s, s.upper(), type(s))


class Table:
    def __getitem__(self, c):
        if c == 97:
            raise LookupError
        if c == 98:
            return None
        return chr(c + 1) if c < 120 else "<>"


print("abcxyz".translate(Table()))


class Position:
    def __index__(self):
        return 1


p = Position()
print(
    "abc"[p],
    "abc"[p:],
    "abc".find("c", p),
    "ab" * p,
    "abc".center(p),
    b"abc"[p:],
    "%*d" % (3, 4),
    "abc".replace("b", "x", p),
)
