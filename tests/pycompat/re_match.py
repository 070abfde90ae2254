import re


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


CASES = [
    (r"abc", "xabcx"),
    (r"a.c", "a\nc abc"),
    (r"^a", "ba\na"),
    (r"a$", "ba\n"),
    (r"a*", "aaa"),
    (r"a+?", "aaa"),
    (r"a{2,3}", "aaaa"),
    (r"a{2}", "aaa"),
    (r"(a)(b)?", "ac"),
    (r"(?P<y>\d{4})-(?P<m>\d\d)", "on 2024-05-06"),
    (r"[a-c]+", "xxabcabcd"),
    (r"[^a-c]+", "abcxyz"),
    (r"\d+", "a12b345"),
    (r"\w+", "hé_llo wörld"),
    (r"\s+", "a \t\nb"),
    (r"\bfoo\b", "a foo b"),
    (r"\Bo", "foo"),
    (r"(a|b)+", "abab"),
    (r"(?:ab)+", "ababx"),
    (r"a(?=b)", "acab"),
    (r"a(?!b)", "abac"),
    (r"(?<=x)y", "yxy"),
    (r"(?<!x)y", "xyy"),
    (r"(\w)\1", "hello"),
    (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""),
    (r"(?i)HeLLo", "hello"),
    (r"(?s)a.b", "a\nb"),
    (r"(?m)^b", "a\nb"),
    (r"(?x) a \s b # comment", "a b"),
    (r"(a)|(b)", "b"),
    (r"", "abc"),
    (r"[\]\-\\]+", "a]-\\"),
    (r"\.", "a.b"),
    (r"x*", "aaa"),
    (r"(?(1)a|b)", "b"),
    (r"(x)?(?(1)y|z)", "xy z"),
    (r"[[:alpha:]]" if False else r"[a-z&&b]", "b"),
    (r"\A\w\Z", "a"),
    (r"a|ab", "ab"),
    (r"(a(b(c)))", "abc"),
    (r"[\d-]+", "1-2"),
    (r"\u00e9\x41", "éA"),
    (r"日+", "x日日"),
    (r"(?a:\w+)", "é1a"),
    (r"(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10", "abcdefghijj"),
    (r"[^\W\d_]+", "12ab_c"),
    (r"a{,2}", "aaa"),
    (r"a{1,}", "aaa"),
    (r"\\", "a\\b"),
    (r"{", "{"),
    (r"a{", "a{"),
    (r"(?i:A)b", "ab"),
    (r"(?:a|b)*c", "ababc"),
]
for p, s in CASES:
    for f in ("search", "match", "fullmatch"):
        m = err(getattr(re, f), p, s)
        print(
            f,
            p,
            (
                m
                if not isinstance(m, re.Match)
                else (m.span(), m.group(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup)
            ),
        )
    print(
        err(re.findall, p, s),
        [m.span() for m in re.finditer(p, s)] if not isinstance(err(re.compile, p), str) else "",
    )
m = re.match(r"(?P<a>\w)(?P<b>\d)?", "x")
print(
    m.group("a"),
    m["a"],
    m[0],
    m.group(0, 1),
    m.groups("d"),
    m.groupdict("dd"),
    m.start(),
    m.end("a"),
    m.span(2),
    m.start("b"),
    m.string,
    m.pos,
    m.endpos,
    m.re.pattern,
    bool(m),
    repr(m),
    err(m.group, 9),
    err(m.group, "zz"),
    m.expand(r"<\1\g<a>>"),
    m.regs,
)
for bad in (
    "(",
    ")",
    "[",
    "*",
    "a**",
    "a{2,1}",
    "(?P<1>a)",
    "(?P<a>x)(?P<a>y)",
    r"\1",
    "(?<=a+)b",
    "(?P=x)",
    "[z-a]",
    "\\",
    "(?z)",
    "(?",
    "(?P<a",
    "a++b" if False else "+",
    "(?#",
    "x{1000000000000}",
    "[a",
    r"(?P<é>a)",
    r"\g",
    "(?i",
    "(a",
    "a)",
):
    print(bad, err(re.compile, bad) if isinstance(err(re.compile, bad), str) else "ok")
