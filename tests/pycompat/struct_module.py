import struct


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for f, *v in [
    ("b", -5),
    ("B", 200),
    ("h", -300),
    ("H", 65535),
    ("i", -70000),
    ("I", 2**32 - 1),
    ("l", 5),
    ("q", -(2**63)),
    ("Q", 2**64 - 1),
    ("f", 1.5),
    ("d", -2.25),
    ("?", True),
    ("c", b"x"),
    ("5s", b"abc"),
    ("3s", b"abcdef"),
    ("5p", b"abc"),
    ("2h", 1, 2),
    ("hbh", 1, 2, 3),
    ("xbx", 7),
    ("e", 0.5),
    ("n", -1),
    ("N", 1),
    ("P", 0),
    ("0s", b""),
    ("3x",),
    ("",),
]:
    for o in "<>=!@":
        if f in ("n", "N", "P") and o != "@":
            print(f, o, err(struct.calcsize, o + f))
            continue
        p = err(struct.pack, o + f, *v)
        print(
            o + f,
            p,
            err(struct.calcsize, o + f),
            err(struct.unpack, o + f, p) if isinstance(p, bytes) else "",
        )
for f, *v in [
    ("b", 128),
    ("b", -129),
    ("B", -1),
    ("h", 40000),
    ("i", 2**31),
    ("I", -1),
    ("q", 2**63),
    ("Q", -1),
    ("b", "a"),
    ("b", 1.5),
    ("f", "x"),
    ("c", b"ab"),
    ("c", "a"),
    ("s", "a"),
    ("i",),
    ("i", 1, 2),
    ("z", 1),
    ("f", 1e300),
    ("5",),
    ("?", []),
    ("?", "x"),
    ("e", 1e10),
    ("<n", 1),
    ("b", None),
]:
    print(f, v, err(struct.pack, f, *v))
print(
    err(struct.unpack, "i", b"abc"),
    err(struct.unpack, "<i", b"12345"),
    struct.unpack("<hh", b"\1\0\2\0"),
    struct.unpack_from("<h", b"\0\0\5\0", 2),
    err(struct.unpack_from, "<i", b"abc"),
    list(struct.iter_unpack("<h", b"\1\0\2\0")),
    err(lambda: list(struct.iter_unpack("<h", b"123"))),
    struct.calcsize("bhi"),
    struct.calcsize("<bhi"),
    struct.calcsize("bq"),
    struct.calcsize("qb"),
    struct.calcsize("@bi0q"),
    err(struct.calcsize, "zz"),
)
b = bytearray(8)
struct.pack_into("<ih", b, 1, -2, 3)
print(b, err(struct.pack_into, "<q", b, 4, 1))
s = struct.Struct("<2sH")
print(
    s.size,
    s.format,
    s.pack(b"ab", 5),
    s.unpack(b"xy\1\0"),
    s.unpack_from(b"..xy\2\0", 2),
    list(s.iter_unpack(b"ab\1\0cd\2\0")),
    struct.error.__name__,
    isinstance(struct.error(), Exception),
    struct.pack("<h h ", 1, 2),
    struct.unpack("<d", struct.pack("<d", float("inf"))),
    struct.pack("<f", 0.1).hex(),
    struct.unpack("<f", struct.pack("<f", 0.1))[0],
    struct.pack(">d", -0.0).hex(),
    struct.unpack("<e", b"\x00\x3c"),
    struct.unpack("<3s2s", b"abcde"),
    struct.unpack("4p", b"\3abc"),
    struct.unpack("<?", b"\2"),
)
