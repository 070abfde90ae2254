# base64 and binascii.
import base64, binascii, io

def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

seed = 5
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % (1 << 31)
    return (seed >> 8) % n
datas = [b"", b"a", b"ab", b"abc", b"abcd", b"hello world", bytes(range(256)), b"\0\0\0\0", b"\0" * 7, b"    x", b"\xff" * 9] + [bytes(rnd(256) for _ in range(rnd(40))) for _ in range(20)]
for d in datas:
    for e, q in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.encodebytes, base64.decodebytes), (binascii.hexlify, binascii.unhexlify), (base64.standard_b64encode, base64.standard_b64decode)):
        x = e(d); print(x); assert q(x) == d, (e, d, q(x))
    print(binascii.crc32(d), binascii.crc_hqx(d, 0), binascii.b2a_base64(d, newline=False), base64.a85encode(d, adobe=True, wrapcol=20, foldspaces=True, pad=True), base64.a85decode(base64.a85encode(d, adobe=True), adobe=True) == d, binascii.b2a_uu(d[:45]), binascii.a2b_uu(binascii.b2a_uu(d[:45])) == d[:45])
print(base64.b64encode(b"\xfb\xff", b"-_"), base64.b64decode("-_8=", "-_"), base64.b64decode("aGk="), base64.b64decode(b"aG k=\n!"), base64.b64decode(bytearray(b"aGk=")), base64.b32decode("mzxw6===", casefold=True), base64.b32decode("M1023456", map01="L") if 0 else "", base64.b16decode("ff", casefold=True))
for bad in ("a", "ab", "abc", "abcde", "=", "====", "ab=c", "ab==cd", "abc=d", "YQ==YQ==", "a===", "!!!"): print(bad, end=" "); err(base64.b64decode, bad); err(base64.b64decode, bad, validate=True)
err(base64.b64decode, "é"); err(base64.b64encode, "str"); err(base64.b64decode, 5); err(base64.b32decode, "ABC"); err(base64.b32decode, "ABCDEFG1"); err(base64.b32decode, "A======="); err(base64.b16decode, "ab"); err(base64.b16decode, "ABC"); err(base64.b85decode, b"\x00"); err(base64.b85decode, "~~~~~"); err(base64.a85decode, "x" * 5); err(base64.a85decode, "az"); err(base64.a85decode, "abc", adobe=True); err(base64.a85decode, "{"); err(binascii.unhexlify, "abc"); err(binascii.unhexlify, "zz"); err(binascii.unhexlify, "é"); err(base64.encodebytes, "s"); err(binascii.hexlify, 5); err(binascii.b2a_uu, b"x" * 46)
print(binascii.hexlify(b"\x01\x02\x03", "-"), binascii.hexlify(b"abcdef", b":", 2), binascii.hexlify(memoryview(b"xy")), issubclass(binascii.Error, ValueError), binascii.crc32(b"b", binascii.crc32(b"a")) == binascii.crc32(b"ab"))
i, o = io.BytesIO(b"x" * 100), io.BytesIO(); base64.encode(i, o); print(o.getvalue()); o.seek(0); z = io.BytesIO(); base64.decode(o, z); print(z.getvalue() == b"x" * 100)
for s in (b"plain", b"caf\xc3\xa9 = x", b"trail \nnext\t\n", b"a" * 100, b"under_score sp", b".\n.x", b"tab\there", b"\r\nx\r\n", b"end "):
    for kw in ({}, {"quotetabs": True}, {"istext": False}, {"header": True}): print(binascii.b2a_qp(s, **kw), binascii.a2b_qp(binascii.b2a_qp(s, **kw), header=kw.get("header", False)) == s)
print(binascii.a2b_qp(b"a=3D=\nb=zz=="), sorted(base64.__all__))
