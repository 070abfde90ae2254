words = ["", "a", "A", "aa", "ab", "b", "é", "e\u0301", "z", "日", "𝄞", "\uffff", "a\0b", "a\0"]
print(sorted(words), sorted(words, key=str.lower), max(words), min(words))
for a in words:
    print(repr(a), [(a < b, a <= b, a == b, a != b) for b in words[:6]])
print("a" == 1, "a" != 1, "a" is None)
for op in ("<", "<=", ">", ">="):
    try:
        eval("'a' " + op + " 1")
    except TypeError as e:
        print(e)
print(
    hash("a") == hash("a"),
    hash("") == hash(""),
    hash("ab") == hash("a" + "b"),
    len({"a", "a", "b"}),
)
x = "abc"
print(x is x, x == "ab" + "c", str(x) is x)


class S(str):
    def __eq__(self, o):
        return "always"

    __hash__ = str.__hash__
    extra = 1


s = S("hi")
print(
    s,
    repr(s),
    s == 5,
    s.extra,
    s + "!",
    type(s + "!"),
    s.upper(),
    type(s.upper()),
    len(s),
    isinstance(s, str),
    type(str(s)),
    s[0],
    {s: 1}["hi"] if False else 0,
)
s.attr = 5
print(s.attr, s.__dict__)
print(
    str(),
    str(5),
    str(None),
    str(b"x"),
    str(b"h\xc3\xa9", "utf-8"),
    str(b"abc", encoding="ascii"),
    str(object=3),
)
for f in (
    lambda: str(b"\xff", "utf-8"),
    lambda: str(5, "utf-8"),
    lambda: str("a", "utf-8"),
    lambda: str(1, 2, 3, 4),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
