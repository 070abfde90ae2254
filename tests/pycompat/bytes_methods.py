def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for T in (bytes, bytearray):
    b = T(b"Hello, World hello")
    print(b, len(b), b[0], b[-1], b[1:5], b[::-1], b[::2], list(b[:4]))
    for m, *a in [
        ("upper",),
        ("lower",),
        ("title",),
        ("capitalize",),
        ("swapcase",),
        ("split",),
        ("split", b","),
        ("split", b"l", 1),
        ("rsplit", b"l", 1),
        ("partition", b","),
        ("rpartition", b"l"),
        ("find", b"l"),
        ("rfind", b"l"),
        ("find", 111),
        ("index", b"W"),
        ("index", b"zz"),
        ("count", b"l"),
        ("count", 108),
        ("replace", b"l", b"L"),
        ("replace", b"l", b"", 2),
        ("startswith", b"Hell"),
        ("endswith", (b"x", b"hello")),
        ("strip", b"Ho"),
        ("lstrip", b"He"),
        ("rstrip", b"lo"),
        ("center", 24, b"*"),
        ("ljust", 22),
        ("rjust", 22, b"."),
        ("zfill", 22),
        ("hex",),
        ("hex", ":"),
        ("hex", "-", 4),
        ("isalpha",),
        ("isdigit",),
        ("isspace",),
        ("isupper",),
        ("islower",),
        ("istitle",),
        ("isalnum",),
        ("isascii",),
        ("translate", None, b"l"),
        ("expandtabs", 4),
        ("splitlines",),
        ("removeprefix", b"Hello"),
        ("removesuffix", b"hello"),
        ("decode",),
        ("join", [b"a", b"b"]),
        ("find", "l"),
        ("startswith", "H"),
        ("join", ["a"]),
        ("split", ""),
        ("count",),
        ("center", 5, b"ab"),
        ("find", 300),
    ]:
        print(m, a, err(getattr(b, m), *a))
    print(
        b + b"!",
        b * 2 == b + b,
        b"l" in b,
        108 in b,
        err(lambda: "l" in b),
        err(lambda: 300 in b),
        err(lambda: b + "x"),
        b == b"Hello, World hello",
        b < b"I",
        err(lambda: b < "x"),
        b == "x",
    )
    print(
        T(),
        T(3),
        T([1, 2, 255]),
        T("é", "utf-8"),
        T(b"x"),
        err(T, [256]),
        err(T, [-1]),
        err(T, "x"),
        err(T, -1),
        err(T, 1.5),
        err(T, ["a"]),
        T(range(3)),
        err(T, None),
        T(memoryview(b"mv")),
    )
    print(
        T.fromhex("00 ff Ab"),
        err(T.fromhex, "0"),
        err(T.fromhex, "zz"),
        T.maketrans(b"ab", b"xy")[96:100],
        err(T.maketrans, b"a", b"xy"),
    )
print(
    b"%d %s %r %x %c %b" % (1, b"s", b"r", 255, 65, b"b"),
    err(lambda: b"%s" % "x"),
    err(lambda: b"%d" % b"x"),
    b"%5.2f|%-5d|" % (1.5, 3),
    b"%(a)s" % {b"a": b"v"},
)
print(
    bytes.__doc__ is not None,
    b"a" b"b",
    rb"\x",
    b"\x41\101\n",
    hash(b"ab") == hash(b"ab"),
    {b"a": 1}[b"a"],
    bytes([65]) is bytes([65]) or True,
)
