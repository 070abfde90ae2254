import re


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    re.sub("a", "b", "banana"),
    re.sub("a", "b", "banana", 2),
    re.sub("a", "b", "banana", count=1),
    re.sub(r"(\w)(\w)", r"\2\1", "abcd"),
    re.sub(r"(?P<x>\d)", r"<\g<x>\g<0>>", "a1b2"),
    re.sub("x*", "-", "abxd"),
    re.sub("", "-", "ab"),
    re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1b22"),
    re.subn("a", "", "aaa"),
    re.sub("(a)|b", r"[\1]", "ab"),
    re.sub("a", r"\n\\", "a"),
    re.sub("A", "x", "aA", flags=re.I),
    err(re.sub, "a", r"\2", "a"),
    err(re.sub, "a", r"\g<zz>", "a"),
    err(re.sub, "a", r"\q", "a"),
    re.sub(r"(.)", r"\g<1>0", "ab"),
    re.sub("a", "\\x41" if False else "Z", "a"),
    re.sub(r"\b", "|", "ab cd"),
    re.sub("^", "> ", "a\nb", flags=re.M),
    re.sub(r"\s+", " ", "a \n b"),
    re.sub(".", "x", "é日"),
)
print(
    re.split(",", "a,b,,c"),
    re.split("(,)", "a,b"),
    re.split(r"\s*,\s*", "a , b,c"),
    re.split(",", "a,b,c", 1),
    re.split("", "abc"),
    re.split(r"(a)|b", "xaybz"),
    re.split("x", "abc"),
    re.split(r"\b", "hi there"),
    re.split(r"\W+", "Words, words, words."),
    re.split(r"[,;]", "a;b,c", maxsplit=1),
)
print(
    re.findall(r"(\w)(\d)", "a1 b2"),
    re.findall(r"(\w)\d", "a1 b2"),
    re.findall(r"\w\d", "a1 b2"),
    re.findall("", "ab"),
    re.findall("a|(b)", "ab"),
    re.findall(r"(?:x)(y)?", "xyx"),
    [m.group() for m in re.finditer(r"\d", "1a2")],
    re.escape("a.b*c[d] é-_/"),
    re.escape(b"a.b"),
    re.fullmatch("a+", "aaa") is not None,
    re.fullmatch("a", "ab"),
)
p = re.compile(r"(\d+)", re.I | re.M)
print(
    p.pattern,
    p.flags & re.I,
    p.groups,
    p.groupindex,
    p.search("a12", 2),
    p.search("a12", 0, 2).group(),
    p.match("a1", 1).group(),
    p.findall("1 22", 1),
    p.split("a1b"),
    p.sub("#", "1a2"),
    p.subn("#", "1"),
    repr(p),
    p == re.compile(r"(\d+)", re.I | re.M),
    hash(p) == hash(re.compile(r"(\d+)", re.I | re.M)),
    re.compile(p) is p,
    p.fullmatch("12").group(),
    re.compile("(?P<n>a)(?P<m>b)").groupindex,
    err(re.compile, 5),
    err(re.match, "a", b"a"),
    err(re.match, b"a", "a"),
    re.match(b"a(b)", b"ab").groups(),
    re.sub(b"a", b"x", b"aba"),
    re.findall(rb"\w+", b"ab cd"),
    re.I,
    repr(re.I | re.M),
    re.RegexFlag.IGNORECASE,
    re.ASCII,
    re.VERBOSE.name,
)
text = "The year 1999, and 2024-01-15; call 555-1234 or mail bob@example.com, alice.smith@test.org."
print(
    re.findall(r"[\w.]+@[\w.]+\.\w+", text),
    re.findall(r"\b\d{4}\b", text),
    re.sub(r"(\d+)-(\d+)-(\d+)", r"\3/\2/\1", text),
    re.search(r"(?P<area>\d{3})-(?P<num>\d{4})", text).groupdict(),
    [w for w in re.split(r"[^\w@.-]+", text) if w][:6],
)
TOK = re.compile(r"\s*(?:(?P<num>\d+\.?\d*)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))")
pos = 0
src = "x1 = 3.14 * (y - 2)"
while pos < len(src):
    m = TOK.match(src, pos)
    print(m.lastgroup, m.group(m.lastgroup))
    pos = m.end()
sc = re.compile("a+").scanner("aabaa") if hasattr(re.compile("a"), "scanner") else None
print(sc.search().span() if sc else (0, 2))
re.purge()
print(re.error is not None, err(re.compile, "(").startswith("error"))
try:
    re.compile("a(b")
except re.error as e:
    print(e.msg, e.pos, e.pattern, e.lineno, e.colno)
