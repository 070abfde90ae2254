# Every method of str over texts that are ASCII, Latin, Greek, CJK, astral and lone surrogates.
STRINGS = [
    "",
    "a",
    "abc",
    "Hello World",
    " \t x  y\n",
    "aXbXc",
    "ÀÉÎ straße",
    "ΑΣ ΣΑΣ.Σ",
    "ﬁne Ǆ ǅ ǆ",
    "\u2028a\x85b\x1cc\r\nd\re\n",
    "日本語テキスト",
    "a😀b😀c",
    "İıŉ",
    "12345",
    "٣²½Ⅷ",
    "_x1",
    "x y",
    "\t1\t22\t333\n\t4",
    "+42",
    "-0x",
    "aaaa",
    "abababab",
    "\ud800x\udc00",
    "'\"\\\n\x00\x7f\x80\xad\u0378\U0001f600\U0010ffff",
    "ÀÉÎ" * 40 + "Z" + "é" * 70,
    "ab" * 50,
    "ß",
    "ŉ",
    "\u1e9e",
    "\xa0\u3000 x \u3000",
    "\x1f\x1e",
    "xX",
]


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def show(label, *values):
    print(label, *[ascii(v) for v in values])


SIMPLE = [
    "capitalize",
    "casefold",
    "lower",
    "upper",
    "title",
    "swapcase",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
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
]
SEARCH = ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]
CUT = [
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

for number, s in enumerate(STRINGS):
    show(number, s, len(s), repr(s), list(s), s[::-1])
    for name in SIMPLE:
        show(name, getattr(s, name)())
    show("lines", s.splitlines(True))
    for width in (0, 1, 5, 12):
        show(
            width,
            s.center(width),
            s.ljust(width, "é"),
            s.rjust(width, "-"),
            s.zfill(width),
            s.expandtabs(width),
        )
    for sub in [
        "",
        "a",
        "X",
        "b",
        "é",
        "日",
        "😀",
        "ab",
        "aba",
        "\ud800",
        " ",
        "Σ",
        s[:2],
        s[-2:],
        s[1:3],
    ]:
        for name in SEARCH:
            method = getattr(s, name)
            show(
                name,
                attempt(method, sub),
                *[
                    attempt(method, sub, i, j)
                    for i, j in [
                        (0, 3),
                        (1, None),
                        (-3, -1),
                        (2, 1),
                        (None, 50),
                        (5, 100),
                        (-100, 100),
                    ]
                ],
            )
        for name in CUT:
            show(name, attempt(getattr(s, name), sub))
        for limit in (-1, 0, 1, 2):
            show(
                "limit",
                attempt(s.split, sub, limit),
                attempt(s.rsplit, sub, limit),
                s.replace(sub, "", limit),
                s.replace(sub, "Z", limit),
                s.replace(sub, "éé", limit),
            )
        show("operators", sub in s, sub < s, sub == s, sub + s, sub.join([s, sub, "q"]))
    for n in (-1, 0, 1, 2, 3):
        show("times", s * n, s.split(None, n), s.rsplit(None, n))
    for i in (None, 0, 2, -2, 70, -70, 1000):
        for j in (None, 0, 5, -1, 100, -100):
            show("slice", s[i:j], s[i:j:2], s[i:j:-1], s[j:i:-3])
    for i in (0, 1, -1, 64, 65, 130, -130, 1000):
        show("item", attempt(s.__getitem__, i))
    table = str.maketrans("abé", "xyz", "c")
    show("translate", s.translate(table), s.translate({97: "ZZ", 98: None, 233: 120}))

for expression in """
"abc".find(1)
"abc".index("z")
"abc".rfind(None)
"abc".find("a", "b")
"abc".replace(1, 2)
"abc".replace("a", 2)
"abc".replace("a", "b", "c")
"a".startswith(1)
"a".startswith((1,))
"a".startswith(("x", "a"))
"a".endswith((1,))
"a".split(1)
"a".split("")
"a".rsplit("")
"a".join([1])
"a".join(1)
"-".join("abc")
"-".join(x for x in "abc")
"".join([])
"a".center("x")
"a".center(3, "xx")
"a".ljust(3, 1)
"a".strip(1)
"a".partition(1)
"a".partition("")
"a".removeprefix(1)
"a".translate(1)
"a".translate({97: 1.5})
"a".translate({97: -1})
"a".translate({97: 1114112})
str.maketrans(1)
str.maketrans("a", 1)
str.maketrans("ab", "c")
str.maketrans({"ab": 1})
str.maketrans({1.5: 1})
str.maketrans(1, "a")
str.maketrans("ab", "cd", "e")
"a".zfill("x")
"a".encode(1)
"a".splitlines("x")
"a"[1.5]
"a"["x"]
"a"[5]
"a" + 1
1 + "a"
"a" * "b"
"a" * 1.5
3 * "ab"
1 in "a"
"a" < 1
"a" == 1
"a" != 1
str(b"a", 1)
str(1, "utf8")
str("a", "utf8")
str(object=5)
str(encoding="utf8")
str(b"abc", errors="strict")
str(b"a\\xc3\\xa9", "utf8")
str(b"abc")
str()
"a" * (10 ** 30)
"a"[::0]
"a".split(maxsplit="x")
"a".__getnewargs__()
"abc".__contains__("b")
"abc".__eq__(1)
"abc".__lt__("b")
"abc".__len__()
"abc".__getitem__(slice(0, 3, 2))
hash("") == 0
hash("abc") == hash("ab" + "c")
iter("ab").__length_hint__()
list(reversed("aé😀"))
min("hello"), max("hello"), sorted("hello")
"a" "b" 'c'
"aé" < "aê", "z" < "é", "a" < "aa", "" < "a", "\\ud800" < "\\U00010000", "\\uffff" < "\\U00010000"
""".strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "->", type(e).__name__, e)

# Appending in a loop, and that earlier values stay as they were.
s = ""
kept = []
for i in range(200):
    s += chr(97 + i % 26) if i % 7 else "é"
    if i % 50 == 0:
        kept.append(s)
print(len(s), s[100:120], [len(k) for k in kept], hash(s) == hash(s[:]), kept[1][-3:])
t = s
t += "!"
print(len(s), len(t), t is s, t[-1])
d = {s: 1}
s += "x"
print(s in d, t[:-1] in d)
