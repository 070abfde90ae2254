# unicodedata: every property of every character (as sums), normalization, messages.
import unicodedata as u


def total(f):
    value = 0
    for c in range(0x110000):
        for x in str(f(chr(c))):
            value = (value * 31 + ord(x)) % 1000000007
    return value


print(u.unidata_version)
for f in (u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition):
    print(f.__name__, total(f))
print(total(lambda c: u.decimal(c, "")), total(lambda c: u.digit(c, "")), total(lambda c: u.numeric(c, "")))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, sum(i * ord(x) for c in range(0xA0, 0x30000) for i, x in enumerate(u.normalize(form, chr(c)), 1)))
    for text in ("", "abc", "é", "e\u0301", "a\u0323\u0307b", "a\u0307\u0323", "한글", "\u1112\u1161\u11ab", "ﬁ ² Ⅷ", "\u1e9b\u0323", "\u212b", "\u0344",
                 "q\u0307\u0323\u0301", "\u0958", "\U0001d15e", "é" * 20 + "e\u0301" * 20, "\u0301a", "a\u0301\u0301", "\u0cc6\u0cc2\u0cd5", "\ud800e\u0301"):
        result = u.normalize(form, text)
        print(ascii(text), ascii(result), u.is_normalized(form, text), u.is_normalized(form, result))
for c in "aé€😀\u0627\u0300":
    print(ascii(c), u.name(c), u.lookup(u.name(c)) == c, u.category(c))
for call in (lambda: u.name("\x00"), lambda: u.name("\x00", "none"), lambda: u.lookup("no such"), lambda: u.decimal("a"), lambda: u.digit("a"),
             lambda: u.numeric("a"), lambda: u.numeric("½"), lambda: u.category("ab"), lambda: u.category(1), lambda: u.name(1),
             lambda: u.normalize("X", "é"), lambda: u.normalize("NFC", 1), lambda: u.decomposition("½"), lambda: u.decomposition("é")):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
