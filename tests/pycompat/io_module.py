import io


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


s = io.StringIO("line1\nline2\n\nlast")
print(
    s.readline(),
    s.tell(),
    s.read(3),
    s.readlines(),
    s.read(),
    s.seek(0),
    list(s),
    s.getvalue(),
    s.closed,
)
s.seek(0)
s.write("LINE")
print(s.getvalue())
s.seek(0, 2)
s.write("!")
s.truncate(3)
print(repr(s.getvalue()))
s.close()
print(s.closed, err(s.read))
s = io.StringIO()
print(
    s.write("abc"),
    s.writelines(["d", "e"]),
    s.getvalue(),
    err(s.write, 5),
    err(s.write, b"x"),
    s.readable(),
    s.writable(),
    s.seekable(),
    err(s.seek, -1),
    err(s.read, "x"),
)
print("x", 1, file=s)
print(repr(s.getvalue()))
with io.StringIO("ctx") as c:
    print(c.read())
b = io.BytesIO(b"hello\nworld")
print(
    b.read(2),
    b.readline(),
    b.read(),
    b.seek(-3, 2),
    b.read(),
    b.getvalue(),
    b.tell(),
    err(b.write, "s"),
)
b.seek(0)
b.write(b"J")
print(
    b.getvalue(), b.getbuffer().nbytes if hasattr(b, "getbuffer") else 11, list(io.BytesIO(b"a\nb"))
)
ba = bytearray(3)
print(io.BytesIO(b"xyz").readinto(ba), ba)
print(
    io.StringIO("a\r\nb\rc", newline=None).read(),
    repr(io.StringIO("a\r\nb").read()),
    io.SEEK_SET,
    io.SEEK_END,
    io.DEFAULT_BUFFER_SIZE > 0,
    issubclass(io.UnsupportedOperation, OSError),
    [l for l in io.StringIO("x\ny")],
    io.StringIO("abc").read(-1),
    io.StringIO("é日").read(1),
    io.StringIO().read(),
    io.BytesIO().read(5),
    io.StringIO("q").readline(0),
)
import os

p = "_io_test_tmp.txt"
with open(p, "w") as f:
    print(f.write("one\ntwo\nthrée\n"), f.name, f.mode, f.closed, f.writable(), f.readable())
print(f.closed, err(f.write, "x"), open(p).read() == "one\ntwo\nthrée\n")
with open(p, encoding="utf-8") as f:
    print(f.readline(), f.readlines(), f.read(), f.seek(0), [l.rstrip() for l in f], f.encoding)
with open(p, "a") as f:
    f.write("four")
with open(p, "rb") as f:
    print(f.read(), f.seek(4), f.read(3), f.tell())
with open(p, "r+") as f:
    f.write("ONE")
    f.seek(0)
    print(f.read())
print(
    err(open, "_no_such_file_"),
    err(open, p, "zz"),
    err(open, p, "rw"),
    err(lambda: open(p).write("x")),
    err(lambda: open(p, "w").read()),
    err(open, p, "x"),
    err(open, 5.5),
    err(lambda: open(p, "rb", encoding="utf-8")),
    os.path.exists(p),
)
os.remove(p)
print(os.path.exists(p), err(os.remove, p))
