import base64


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for d in (b"", b"a", b"ab", b"abc", b"hello world", bytes(range(256))):
    for n in ("b64", "urlsafe_b64", "standard_b64", "b32", "b16", "b85", "a85", "b32hex"):
        e = getattr(base64, n + "encode")(d)
        print(n, e, getattr(base64, n + "decode")(e) == d)
print(
    base64.b64decode("aGk="),
    base64.b64decode(b"aGk" b"="),
    err(base64.b64decode, "aGk"),
    err(base64.b64decode, "a"),
    base64.b64decode("aG\nk="),
    err(base64.b64decode, "aG*k=", validate=True),
    base64.b64decode("a-_b", altchars="-_"),
    base64.b64encode(b"\xff\xfe", altchars=b"-_"),
    err(base64.b16decode, "ab"),
    base64.b16decode("ab", casefold=True),
    err(base64.b32decode, "abc"),
    base64.encodebytes(b"x" * 80),
    base64.decodebytes(b"eHh4\n"),
    err(base64.b64encode, "str"),
    base64.a85encode(b"test", adobe=True),
    base64.b32decode("ME======"),
    base64.urlsafe_b64decode("_-8="),
    err(base64.b64decode, "é"),
)
