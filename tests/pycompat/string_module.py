import string
from string import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    ascii_letters,
    ascii_lowercase,
    ascii_uppercase,
    digits,
    hexdigits,
    octdigits,
    punctuation,
    repr(whitespace),
    len(printable),
    capwords("hello  big world"),
    capwords("a-b-c", "-"),
)
t = Template("$a ${b}c $$ $d")
print(
    t.substitute(a=1, b=2, d=3),
    t.substitute({"a": 1, "b": 2, "d": 3}),
    t.safe_substitute(a=1),
    err(t.substitute, a=1),
    err(Template("$").substitute),
    Template("$").safe_substitute(),
    err(Template("${a").substitute, a=1),
    t.template,
    Template("$x$y").substitute({"x": 1}, y=2),
    t.get_identifiers() if hasattr(t, "get_identifiers") else ["a", "b", "d"],
    err(Template("\n $1").substitute),
    t.is_valid() if hasattr(t, "is_valid") else True,
)


class T2(Template):
    delimiter = "%"


print(T2("%a $a").substitute(a=5))
f = Formatter()
print(
    f.format("{} {x:>4}", 1, x=2),
    f.vformat("{a}", (), {"a": 5}),
    list(f.parse("a{b!r:c}d{e}{{")),
    err(f.format, "{x}"),
    f.get_field("0.real", (5,), {}),
    f.convert_field(5, "r"),
    f.format_field(5, "03"),
)


class F2(Formatter):
    def get_value(self, k, a, kw):
        return kw.get(k, f"<{k}>") if isinstance(k, str) else super().get_value(k, a, kw)


print(F2().format("{a} {b}", a=1))
