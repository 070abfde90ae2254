def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


b = bytearray(b"abcdefgh")
m = memoryview(b)
print(
    len(m),
    m[0],
    m[-1],
    bytes(m[2:5]),
    m.tolist(),
    m.nbytes,
    m.itemsize,
    m.format,
    m.readonly,
    m.shape,
    m.strides,
    m.ndim,
    m.contiguous,
    m.obj is b,
)
m[0] = 65
m[1:3] = b"XY"
print(b)
print(
    bytes(m[::-1]),
    bytes(m[::2]),
    m[2:4].tobytes(),
    m == b,
    m[0:2] == b"AX",
    m == "x",
    m.hex(),
    memoryview(b"abc").hex("-"),
)


def w():
    m[0:2] = b"xyz"


def v():
    memoryview(b"ro")[0] = 1


def u():
    m[0] = 300


def t():
    m[0] = "a"


for f in (
    w,
    v,
    u,
    t,
    lambda: m[100],
    lambda: m["a"],
    lambda: memoryview("s"),
    lambda: memoryview(5),
    lambda: hash(m),
    lambda: memoryview(),
    lambda: m.cast("zz"),
):
    print(err(f))
print(hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"abc").readonly)
c = memoryview(bytearray(8)).cast("i")
c[0] = -5
c[1] = 7
print(c.tolist(), len(c), c.itemsize, c.format, c.nbytes, bytes(c.cast("B")))
d = memoryview(bytearray(8)).cast("H")
d[3] = 65535
print(d.tolist(), err(lambda: d.__setitem__(0, 65536)))
with memoryview(b"ctx") as x:
    print(x[0])
print(err(lambda: x[0]))
print(
    list(memoryview(b"it")),
    [i for i in m][:3],
    65 in m,
    m[3:].tolist(),
    sorted(memoryview(b"cab")),
    bytes(memoryview(b"q")),
    b"".join([memoryview(b"a"), b"b"]),
)
print(repr(m)[:12], m[2:2].tobytes(), m.toreadonly().readonly, int.from_bytes(m[:2], "big"))
