for c in list(range(0, 40)) + [
    92,
    39,
    34,
    127,
    128,
    160,
    173,
    255,
    0x100,
    0x300,
    0x378,
    0x2028,
    0xD800,
    0xE000,
    0xFEFF,
    0xFFFF,
    0x1F600,
    0xE0001,
    0x10FFFF,
]:
    ch = chr(c)
    print(c, repr(ch), ascii(ch), ch.isprintable(), len(repr(ch)))
for s in [
    "it's",
    'say "x"',
    "both ' and \"",
    "back\\slash",
    "tab\t",
    "nul\0end",
    "\x7f\x80",
    "mixed é 日 \U0001f600 \ud800",
]:
    print(
        ascii(s),
        repr(s).encode("utf-8", "backslashreplace"),
        eval(repr(s)) == s,
        eval(ascii(s)) == s,
    )
print("\x41\u0042\U00000043\103\7"[:4], '\'', "\"", "a\
b", r"\n", r'\'', "\N{LATIN SMALL LETTER E WITH ACUTE}")
print(
    [
        repr(b)
        for b in (b"", b"a'b", b'a"b', b"a'b\"c", b"\0\n\t\r\x7f\x80\xff\\", bytes(range(30, 40)))
    ]
)
print(repr(bytearray(b"x'y")), str(b"abc"), repr(["a'b", b"c"]), str(("é",)), "%r" % ("\n",))
