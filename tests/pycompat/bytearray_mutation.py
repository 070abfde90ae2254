def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


b = bytearray(b"abcdef")
b[0] = 90
print(b)
b[-1] = 0
print(b)
b[1:3] = b"XYZ"
print(b)
b[1:1] = [1, 2]
print(b)
del b[0]
print(b)
del b[::2]
print(b)
b[::2] = b"..." if len(b) > 4 else b".."
print(b)
b.append(65)
b.extend([66, 67])
b.extend(b"DE")
b += b"F"
b *= 2
print(b)
print(b.pop(), b.pop(0), b.pop(-2), b)
b.insert(0, 33)
b.insert(100, 34)
b.insert(-1, 35)
print(b)
b.remove(65)
print(b)
b.reverse()
print(b)
c = b.copy()
c.clear()
print(b, c)


def f1():
    b[0] = 256


def f2():
    b[0] = "a"


def f3():
    b[100] = 1


def f4():
    b[::2] = b"x"


def f5():
    b[0:1] = 5


def f6():
    b[1.0]


def f7():
    del b[100]


for f in (
    f1,
    f2,
    f3,
    f4,
    f5,
    f6,
    f7,
    lambda: b.append(300),
    lambda: b.append("a"),
    lambda: b.remove(1),
    lambda: bytearray().pop(),
    lambda: b.pop(100),
    lambda: b.extend("abc"),
    lambda: b.extend([1, 999]),
    lambda: hash(b),
    lambda: b.insert("a", 1),
    lambda: b.remove(999),
):
    print(err(f))
x = bytearray(5)
x[:] = b"12"
print(x, len(x))
x[5:10] = b"tail"
print(x)
m = memoryview(x)
print(err(x.append, 1))
m.release()
x.append(1)
print(x)
print(
    bytearray(b"a") == b"a",
    b"a" == bytearray(b"a"),
    bytearray(b"b") > b"a",
    bytearray(b"x") + b"y",
    b"y" + bytearray(b"x"),
    type(b"y" + bytearray(b"x")).__name__,
)
for i in bytearray(b"hi"):
    print(i)
print(
    bytearray(b"a,b").split(b","),
    bytearray(b"ab").join([b"1", bytearray(b"2")]),
    bytearray(b"q").hex(),
    repr(bytearray(b"\x00'")),
)
