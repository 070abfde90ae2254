def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


s = "aé日𝄞"
for enc in (
    "utf-8",
    "UTF8",
    "utf_8",
    "ascii",
    "latin-1",
    "iso-8859-1",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-8-sig",
    "nope",
):
    print(enc, err(s.encode, enc), err("abc".encode, enc))
for h in (
    "strict",
    "ignore",
    "replace",
    "backslashreplace",
    "xmlcharrefreplace",
    "namereplace",
    "surrogateescape",
    "unknown",
):
    print(h, err(s.encode, "ascii", h), err(s.encode, "latin-1", errors=h))
    print(
        h, ascii(err(b"a\xff\xfeb\xe9".decode, "utf-8", h)), ascii(err(b"a\xe9".decode, "ascii", h))
    )
BAD = [
    b"\x80",
    b"\xc3",
    b"\xc3(",
    b"\xe2\x82",
    b"\xe2(\xa1",
    b"\xf0\x9f\x98",
    b"\xed\xa0\x80",
    b"\xc0\x80",
    b"\xf4\x90\x80\x80",
    b"\xff",
    b"ab\xffcd",
    b"\xf8\x88\x80\x80\x80",
]
for b in BAD:
    print(
        b,
        err(b.decode),
        ascii(err(b.decode, "utf-8", "replace")),
        ascii(err(b.decode, "utf-8", "ignore")),
    )
for b in (b"\xe9\xff", b"abc"):
    print(b.decode("latin-1"), err(b.decode, "ascii"), err(b.decode, "utf-16"))
print(
    "\ud800".encode("utf-8", "surrogatepass"),
    err("\ud800".encode),
    err("a\udcffb".encode, "utf-8", "surrogateescape"),
)
try:
    b"ab\xff".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
try:
    "abé".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason, isinstance(e, ValueError))
