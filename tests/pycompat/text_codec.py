# Encoding and decoding with every error handler, and the exceptions' attributes.
TEXTS = [
    "",
    "abc",
    "aé",
    "aéÿ",
    "aéāĂb",
    "€",
    "日本",
    "a😀b",
    "\ud800",
    "a\ud800\udc00b",
    "a\udc80\udcffb",
    "\x00\x7f\x80\x9f\xa0",
    "a\n\t\\'\"\r",
    "\ufeffx",
    "ż" * 20,
]
CODECS = [
    "utf-8",
    "utf-8-sig",
    "ascii",
    "latin-1",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be",
    "cp1252",
    "cp437",
    "iso8859-15",
    "unicode_escape",
    "raw_unicode_escape",
]
HANDLERS = [
    "strict",
    "ignore",
    "replace",
    "backslashreplace",
    "xmlcharrefreplace",
    "surrogateescape",
    "surrogatepass",
]


def describe(e):
    if isinstance(e, UnicodeError):
        return f"{type(e).__name__} {e.encoding} {ascii(e.object)} {e.start} {e.end} {e.reason} | {ascii(str(e))}"
    return f"{type(e).__name__}: {e}"


for text in TEXTS:
    for codec in CODECS:
        for handler in HANDLERS:
            try:
                data = text.encode(codec, handler)
                back = data.decode(codec, handler if handler != "xmlcharrefreplace" else "strict")
                print(ascii(text), codec, handler, data, ascii(back))
            except (UnicodeError, LookupError, TypeError) as e:
                print(ascii(text), codec, handler, describe(e))

DATA = [
    b"",
    b"abc",
    b"\xff",
    b"a\xff\xfe",
    b"\xc3\xa9",
    b"\xc3",
    b"a\xe6\x97",
    b"\xe6\x97\xa5x\xf0\x9f\x98\x80",
    b"\xf0\x9f\x98",
    b"\xed\xa0\x80",
    b"a\xed\xa0",
    b"\xc0\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\xf4\x90\x80\x80",
    b"\x80\x81\x8d",
    b"\xef\xbb\xbfa",
    b"\xef\xbb",
    b"\xff\xfea\x00",
    b"\xfe\xff\x00a",
    b"\xff\xfe",
    b"a\x00\x00\xd8",
    b"\x00\xd8a\x00",
    b"\x00\xdca\x00",
    b"\xd8\x00\xdc\x00",
    b"a\\n\\x41\\u1234\\U00012345\\101\\q",
    b"a\\x4",
    b"a\\x4zb",
    b"a\\u4zb",
    b"a\\U00110000b",
    b"a\\",
    b"a\\777\\0",
    b"a\\\nb",
    b"\\\\u1234",
    b"\\u12",
    b"\x00" * 8,
    b"\x00\x00\xfe\xff\x00\x00\x00a",
    b"\x41\x42\x43\x44\x45",
]
for data in DATA:
    for codec in CODECS:
        for handler in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]:
            if handler == "surrogateescape" and "32" in codec:
                continue
            try:
                print(data, codec, handler, ascii(data.decode(codec, handler)))
            except (UnicodeError, LookupError, TypeError) as e:
                print(data, codec, handler, describe(e))

for name in [
    "UTF8",
    "Utf_8",
    "utf 8",
    "U8",
    "latin1",
    "L1",
    "ISO-8859-1",
    "iso8859_1",
    "us-ascii",
    "646",
    "windows-1252",
    "UTF-16LE",
    "utf_32_be",
    "nope",
    "",
    "a" * 100,
]:
    try:
        print(
            name[:20],
            "aé".encode(name, "replace"),
            b"a".decode(name) if "16" not in name and "32" not in name else "",
        )
    except LookupError as e:
        print(type(e).__name__, e)
for call in [
    "'a'.encode('a\\0b')",
    "'é'.encode('ascii', 'nope')",
    "'a'.encode('ascii', 'nope')",
    "b'\\xff'.decode('ascii', 'nope')",
    "b'\\xff'.decode('ascii', 'xmlcharrefreplace')",
    "'a'.encode(None)",
    "b'a'.decode(None)",
    "'a'.encode(encoding='ascii')",
    "b'\\xe9'.decode(encoding='latin-1', errors='strict')",
    "bytearray(b'\\xe9').decode('latin-1')",
    "str(memoryview(b'\\xc3\\xa9'), 'utf-8')",
    "str(b'\\xff', errors='replace')",
]:
    try:
        print(call, ascii(eval(call)))
    except Exception as e:
        print(call, describe(e))
