from array import array
import array as mod


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for t in "bBhHiIlLqQfd":
    a = array(t, [1, 2, 3])
    a.append(4)
    a.extend([5])
    a.insert(0, 9)
    print(
        t,
        a,
        a.typecode,
        len(a),
        a[0],
        a[-1],
        a[1:3],
        a.tolist(),
        a.pop(),
        a.index(2),
        a.count(1),
        a.itemsize >= 1,
        err(a.append, "x"),
        err(a.append, 10**30),
        err(a.remove, 99),
        a[::-1],
        a == array(t, a),
        a * 2 == a + a,
    )
print(
    mod.typecodes,
    err(array, "z"),
    err(array, "i", ["a"]),
    err(array, "b", [200]),
    err(array),
    err(array, 5),
    array("u", "héy"),
    array("i"),
    array("i", b"\1\0\0\0"),
    array("d", (x / 2 for x in range(3))),
    array("B", b"ab"),
    err(array, "i", "str"),
    err(array, "i", 5),
)
a = array("i", range(5))
a[0] = 10
a[1:3] = array("i", [7, 8, 9])
del a[0]
a.reverse()
print(
    a,
    7 in a,
    list(a),
    a.tobytes()[:4],
    max(a),
    sorted(a),
    err(lambda: a[100]),
    err(lambda: a["x"]),
    err(a.__setitem__, 0, "q"),
    err(lambda: a + [1]),
    err(a.__setitem__, slice(0, 1), [1]),
    a < array("i", [100]),
    a == [1],
    bool(array("i")),
    err(a.extend, array("d", [1.0])),
    err(a.index, 99),
)
a.frombytes(b"\5\0\0\0")
a.fromlist([6])
print(a, err(a.frombytes, b"x"), err(a.fromlist, ["x"]), a.buffer_info()[1])
a.byteswap()
a.byteswap()
print(a)
m = memoryview(a)
print(m.format, m[0], m.itemsize, m.nbytes, err(a.append, 1))
m[0] = 99
m.release()
a += array("i", [1])
a *= 2
print(a, repr(array("f", [0.1])), array("u", "ab").tounicode(), hash is not None, err(hash, a))
import copy

b = copy.copy(a)
b[0] = -1
print(a[0], b[0])
print(
    [x for x in array("h", [3, 1])],
    array("B", [255]).tobytes(),
    bytes(array("H", [258])),
    array("d", [1.5, float("inf")]),
    sum(array("q", [2**62, 2**62])),
    *array("b", [1, -1])
)
