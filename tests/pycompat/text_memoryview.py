# memoryview: indexing, slicing, casts, assignment, release.
def fresh():
    return memoryview(bytearray(range(12)))


for expression in r"""
memoryview(1)
m[100]
m["a"]
m[1.5]
m[0, 0]
m[()]
m[1:3].tolist()
m[::-2].tolist()
m[::2].tobytes()
bytes(m[::2]), bytes(m[::-1]), bytearray(m[1:3])
b"".join([m[:2], m[3:4]])
m.cast("H").tolist()
m.cast("f").format
m.cast("zz")
m.cast("H").cast("I")
m.cast("d")
m[::2].cast("H")
m.cast("B", [3, 4]).tolist()
m.cast("B", [3, 4])[1, 2]
m.cast("B", [3, 4])[1]
m.cast("B", [3, 4])[5, 0]
m.cast("B", [3, 4])[1, 2, 3]
m.cast("B", [3, 4])[1:2].tolist()
m.cast("B", [3, 4])[::-2].tolist()
m.cast("B", [3, 4])[1,]
m.cast("B", [3, 4])[1:2, 0]
m.cast("B", [3, 4]).shape, m.cast("B", [3, 4]).strides, m.cast("B", [3, 4]).ndim
m.cast("B", [3, 5])
m.cast("B", [3, 0])
m.cast("B", ["a"])
m.cast("B", 5)
m.cast("B", [3, 4]).cast("B", [4, 3])
m.cast("B", [3, 4]).cast("B").tolist()
m.cast("H", [2, 3]).tolist()
m.cast("B", [2, 2, 3]).tolist(), m.cast("B", [2, 2, 3])[1, 1, 2]
len(m.cast("B", [3, 4]))
m.itemsize, m.nbytes, m.readonly, m.format, m.ndim, m.shape, m.strides, m.suboffsets
m.contiguous, m.c_contiguous, m.f_contiguous, m.obj
m[::2].contiguous, m[::2].strides, m[::2].nbytes
r.readonly, r.toreadonly().readonly, m.toreadonly().readonly
hash(r) == hash(b"abcdef")
hash(m)
hash(memoryview(b"abcd").cast("H"))
m.cast("c").tolist()
m.cast("?").tolist()
m.hex(), m.hex(":"), m[::2].hex("-", 2)
m.tobytes("F"), m.cast("B", [3, 4]).tobytes("F"), m.tobytes(None)
m.tobytes("X")
m == bytes(range(12)), m == bytearray(range(12)), m != b"", r == b"abcdef", r == "abcdef", m == m[:]
m.cast("H") == m, m[::2] == bytes(range(0, 12, 2)), b"abcdef" == r, bytes(range(0, 12, 2)) == m[::2]
memoryview(b"\0\0\0\0").cast("f") == memoryview(b"\0\0\0\0").cast("i")
m < m
m.release() or m.release()
m.release() or m.tolist()
m.release() or m.nbytes
m.release() or len(m)
m.release() or repr(m)[:20]
repr(m)[:12]
m.__enter__() is m
m.__exit__(None, None, None) or m[0]
list(m)[:3], list(reversed(m))[:2], 5 in m, 300 in m
type(iter(m)).__name__
m.cast("H")[0:2].tolist(), m.cast("H")[::2].tolist(), m.cast("H")[-1]
memoryview(bytearray(1)).cast("B", ())[()]
memoryview(bytearray(1)).cast("B", ())[0]
memoryview(m).obj is m.obj
m.cast(1)
m.cast("@H").tolist()
m.cast("<H")
m + m
str(m[:0], "latin-1"), str(r, "ascii")
int.from_bytes(m[1:3], "big"), bytes(m).find(m[2:4]), b"a" + r[1:3], bytearray(b"x") + m[:1]
memoryview(b"abc")[True]
""".strip().splitlines():
    m = fresh()
    r = memoryview(b"abcdef")
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "->", type(e).__name__, e)

for statement in r"""
r[0] = 1
m[0] = 256
m[0] = "a"
m[0] = 255
m[-1] = 7
m[1:3] = b"xy"
m[1:3] = b"xyz"
m[::2] = b"abcdef"
m[::-1] = bytes(range(12))
m[1:3] = m[2:4]
m[2:6] = m[1:5]
m[1:5] = m[2:6]
del m[0]
m.cast("H")[0] = 65535
m.cast("H")[0] = 65536
m.cast("h")[0] = -1
m.cast("i")[0] = -2
m.cast("I")[0] = -2
m.cast("f")[0] = 1.5
m.cast("f")[0] = "a"
m.cast("?")[0] = 5
m.cast("c")[0] = b"z"
m.cast("c")[0] = 1
m.cast("c")[0] = b"zz"
m.cast("B", [3, 4])[1, 2] = 99
m.cast("B", [3, 4])[0] = 1
m["a"] = 1
m[1:2] = 5
m[1:3] = "ab"
m[100] = 1
m.toreadonly()[0] = 1
""".strip().splitlines():
    m = fresh()
    r = memoryview(b"abcdef")
    try:
        exec(statement)
        print(statement, "->", m.tolist())
    except Exception as e:
        print(statement, "->", type(e).__name__, e)

b = bytearray(5)
m = memoryview(b)
m2 = m[1:]
m.release()
try:
    b.append(1)
except BufferError as e:
    print(e)
m2.release()
b.append(1)
print(b)
with memoryview(b) as m:
    m[0] = 9
    print(m[0])
try:
    m[0]
except ValueError as e:
    print(e)
print(b)
m = memoryview(b)
inner = memoryview(m)
print(inner.obj is b)
