def err(v, s):
    try:
        return format(v, s)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for s in [
    "",
    "s",
    "10",
    "<10",
    ">10",
    "^10",
    "*^11",
    ".2",
    "10.2",
    "-<10.3s",
    "é^9",
    "0",
    "05",
    "0<5",
    ".0",
    "1.1",
]:
    print(repr(s), [repr(err(v, s)) for v in ("", "a", "hello", "日本語", "x" * 12)])
for s in ["d", "=5", "+", " ", ",", "#", "x", ".2f", "f", "_", "05d", "z"]:
    print(repr(s), err("abc", s))
for v in (None, [1], (1, 2), {"a": 1}, {1}, b"x", object, len, 1j, range(3), Ellipsis):
    for s in ("", "5", "s", "x"):
        print(type(v).__name__, repr(s), err(v, s))
for v in (1 + 2j, -0.5j, complex("nan"), 1e10 + 1j, 0j):
    for s in ("", ".2f", "10", ">20.1f", "e", "g", "+", ",", "<30", "=10", "%", "010"):
        print(repr(s), err(v, s))
