# heapq, bisect, string and textwrap.
import heapq, bisect, string, textwrap
from textwrap import *


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


seed = 7


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % (1 << 31)
    return (seed >> 8) % n


for size in (0, 1, 2, 5, 17, 100):
    d = [rnd(50) for _ in range(size)]
    h = list(d)
    heapq.heapify(h)
    print(h)
    print([heapq.heappop(h) for _ in range(size)] == sorted(d))
    print(
        heapq.nsmallest(3, d),
        heapq.nlargest(4, d),
        heapq.nsmallest(3, iter(d), key=lambda x: -x),
        heapq.nlargest(2, iter(d)),
        heapq.nsmallest(1, d),
        heapq.nlargest(1, d, key=lambda x: x % 7),
        heapq.nsmallest(1000, d) == sorted(d),
        heapq.nlargest(0, d),
    )
h = []
for x in (5, 1, 4, 1, 3):
    heapq.heappush(h, x)
print(h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h)
err(heapq.heappop, [])
err(heapq.heapreplace, [], 1)
print(heapq.heappushpop([], 3))
print(
    list(heapq.merge([1, 4, 7], [2, 5], [0, 9, 10], [])),
    list(heapq.merge([7, 3], [8, 1], reverse=True)),
    list(heapq.merge(["a", "ccc"], ["bb"], key=len)),
    list(heapq.merge()),
    list(heapq.merge([1, 1], [1, 1])),
)
a = [1, 2, 2, 2, 5, 8]
print(
    [bisect.bisect_left(a, x) for x in range(10)],
    [bisect.bisect_right(a, x) for x in range(10)],
    bisect.bisect(a, 2, 1, 3),
    bisect.bisect_left([(1, "a"), (3, "b")], 2, key=lambda t: t[0]),
)
bisect.insort(a, 3)
bisect.insort_left(a, 2)
print(a)
err(bisect.bisect, a, 1, -1)
b = ["bb", "a"]
bisect.insort(b, "ccc", key=len)
print(b, bisect.bisect_left(a, 5, lo=2, hi=4))
for n in sorted(string.__all__):
    if n.islower():
        print(n, repr(getattr(string, n)) if n != "capwords" else "")
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
T = string.Template
t = T("$who likes ${what} for $$5 and $x_1.")
print(
    t.substitute(who="A", what="B", x_1=3),
    t.substitute({"who": 1, "what": 2, "x_1": 0}, who="kw"),
    t.safe_substitute(who="A"),
    t.get_identifiers(),
    t.is_valid(),
    t.template,
)
err(t.substitute, who=1)
for bad in ("$", "a $ b", "x\ny $1", "${a", "${}", "$-", "ok $a ${b c}"):
    err(T(bad).substitute, a=1, b=2)
    print(
        repr(T(bad).safe_substitute(a=1)),
        T(bad).is_valid(),
        T(bad).get_identifiers() if T(bad).is_valid() else "",
    )


class Pct(T):
    delimiter = "%"


class Dot(T):
    idpattern = r"[a-z]+\.[a-z]+"


class Big(T):
    flags = 0
    idpattern = "[A-Z]+"


print(
    Pct("%a and %% and %{b} $x").substitute(a=1, b=2),
    Dot("$a.b $c").safe_substitute({"a.b": 5}),
    Big("$ABC $abc").safe_substitute(ABC=1, abc=2),
    T("$Ünder $a").safe_substitute(a=1),
)
err(T("$a").substitute, {"a": 1}, {"b": 2})
F = string.Formatter()
print(
    F.format(
        "{0} {1!r} {x:>5} {y.real} {z[k]} {{}} {w[0]:{n}}",
        1,
        "a",
        x=2,
        y=3j,
        z={"k": 9},
        w=[7],
        n=4,
    ),
    F.format("{} {}", 1, 2),
    F.vformat("{a}{0}", [1], {"a": 2}),
    list(F.parse("a{b!r:c}d{{e}}{f}")),
    F.get_field("0.real", (3,), {}),
    F.format("{:{}}|", "x", 5),
)
for bad in ("{", "}", "{a", "{0}{}", "{}{0}", "{a.}", "{a[}", "{a!x}", "{0!}", "{missing}", "{5}"):
    try:
        print(F.format(bad, 1, a=2))
    except Exception as e:
        print(type(e).__name__)


class NF(string.Formatter):
    def get_value(self, key, args, kw):
        return kw.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def check_unused_args(self, used, args, kw):
        print("used", sorted(map(str, used)))


print(NF().format("{a} {b} {0}", 1, a=2))
text = "The quick brown-fox jumps over--the lazy dog. Hello there! This   is a test of self-documenting, multi-level 3-4 well-known --option -x e-mail co-op stuff that's (parenthesized-word) \"quoted--text\" http://example.com/a-b-c and supercalifragilisticexpialidocious.\tTab.\nNewline here."
for w in (1, 3, 5, 10, 17, 20, 33, 70):
    for kw in (
        {},
        {"break_long_words": False},
        {"break_on_hyphens": False},
        {"fix_sentence_endings": True},
        {"initial_indent": "* ", "subsequent_indent": "  "} if w > 3 else {},
        {"max_lines": 2, "placeholder": "~"},
        {"drop_whitespace": False},
        {"replace_whitespace": False, "expand_tabs": False},
    ):
        print(w, sorted(kw), wrap(text, w, **kw))
print(
    repr(fill("a b c d", 3)),
    shorten("Hello   world and more", 15),
    shorten("Hello world", 5, placeholder="..."),
    shorten("Hello world", 100),
    wrap(""),
    wrap("   "),
    fill("  x y", 4),
)
err(wrap, "a", 0)
err(shorten, "Hello world", 3)
words = [
    "--",
    "-",
    "a-b",
    "ab-cd",
    "ab--cd",
    "x---y",
    "a.--b",
    "--foo",
    "foo--",
    "1-2",
    "ab-1",
    "ab-c",
    "a-bc",
    "abc-def-ghi",
    "e-mail",
    "non-",
    "-non",
    "don't--do",
    "\"hi\"--you",
    "a--",
    "--a--",
    "ü-ö",
    "über-größe",
    "x_y-z_w",
    "(ab-cd)",
    "ab-cd.",
    "T-shirts",
    "i-i-i",
    "aa-b-cc",
]
for w in words:
    print(w, TextWrapper()._split(w), TextWrapper(break_on_hyphens=False)._split(w))
for _ in range(300):
    s = " ".join("".join("ab-.1'\" "[rnd(8)] for _ in range(rnd(9) + 1)) for _ in range(6))
    print(repr(s), TextWrapper()._split(s), wrap(s, 7))
print(
    repr(dedent("  a\n    b\n\n  c\n   ")),
    repr(dedent("\ta\n\t b")),
    repr(dedent("a\n  b")),
    repr(dedent("  \n  \n")),
    repr(dedent("\t x\n  y")),
    repr(dedent("")),
    repr(dedent("  a\n b\n")),
)
print(
    repr(indent("a\n\n b\nc", "> ")),
    repr(indent("a\n\nb", "+ ", lambda l: True)),
    repr(indent("", "x")),
)
