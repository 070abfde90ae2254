def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


TEXTS = [
    "",
    " ",
    "a",
    "a b c",
    "  a  b  c  ",
    "a,b,,c,",
    ",a",
    "aXXbXXc",
    "one\ttwo\nthree four",
    "a\u00a0b\u2003c",
    "x" * 5,
]
for t in TEXTS:
    print(
        repr(t),
        t.split(),
        t.rsplit(),
        t.split(","),
        t.split("XX"),
        t.rsplit(",", 1),
        t.split(",", 1),
        t.split(None, 1),
        t.rsplit(None, 1),
        t.split(maxsplit=0),
    )
    print(t.partition(","), t.rpartition(","))
for t in [
    "a\nb\r\nc\rd",
    "a\n\nb\n",
    "",
    "\n",
    "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i",
    "no newline",
]:
    print(t.splitlines(), t.splitlines(True), t.splitlines(keepends=False))
print(
    err("a".split, ""),
    err("a".split, 1),
    err("a".split, ",", "x"),
    err("a".rsplit, ""),
    err("a".splitlines, "x", "y"),
)
for sep in [",", "", " - ", "é"]:
    print(
        repr(sep.join(["a", "b", "c"])),
        repr(sep.join([])),
        repr(sep.join("xyz")),
        repr(sep.join(["one"])),
        repr(sep.join(str(i) for i in range(5))),
    )
print(
    err(",".join, [1]),
    err(",".join, ["a", 2]),
    err(",".join, 5),
    err(",".join, ["a", None, "b"]),
    err("".join, [b"a"]),
)
