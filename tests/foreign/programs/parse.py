"""The opposite of format()."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import parse

CASES = [("It's {}, I love it!", "It's spam, I love it!"), ("{:d} + {:d}", "1 + 22"), ("{a} {b:w}", "x yy"), ("{:f}", "3.14"),
         ("{:x}", "ff"), ("{:o}", "0o17"), ("{:b}", "101"), ("{:e}", "1.5e3"), ("{:g}", "1e5"), ("{:%}", "50%"), ("{:n}", "1,000"),
         ("{:ti}", "2011-02-03T10:21:36"), ("{:tt}", "10:21:36 PM"), ("{:>}", "   right"), ("{:^}", "  mid  "), ("{:.2}{:.2}", "abcd"),
         ("{:2d}{:2d}", "0102"), ("{name} {name}", "a a"), ("{name} {name}", "a b"), ("{p[x]} {p[y]}", "1 2"), ("no", "yes"),
         ("{:l}", "letters"), ("{:W}", "  "), ("{:S}", "abc"), ("{:D}", "abc"), ("{n:d}", "-5"), ("{:d}", "0x1f"), ("{{}} {}", "{} x")]
for pattern, text in CASES:
    print(pattern, "|", text, "->", parse.parse(pattern, text))
print(list(r.fixed[0] for r in parse.findall("<{}>", "<a> <b> <c>")), parse.search("age: {:d}\n", "name: x\nage: 42\n"))
result = parse.compile("{x:d}-{y:w}").parse("12-ab")
print(result.named, result.fixed, result.spans, result["x"], "y" in result)
print(parse.parse("{:Num}", "5", {"Num": lambda t: int(t) * 2}), parse.parse("HELLO {}", "hello x"), parse.parse("HELLO {}", "hello x", case_sensitive=True))
for bad in ("{:d", "{a:z}", "{a:d} {a:w}"):
    try:
        print(parse.compile(bad))
    except Exception as error:
        print(bad, type(error).__name__, error)
