# os, os.path, stat, io, linecache, warnings.
import os, os.path, stat, sys, io, linecache, warnings


def err(f, *a, **k):
    try:
        print("ok", repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


p = os.path
print(
    p is sys.modules["os.path"],
    p.__name__,
    os.name,
    os.sep,
    os.linesep,
    os.pathsep,
    os.curdir,
    os.pardir,
    os.devnull,
    os.altsep,
    os.extsep,
)
cases = [
    "",
    "/",
    "//",
    "///",
    "a",
    "a/",
    "/a",
    "a/b",
    "a//b",
    "a/b/",
    "/a/b.txt",
    ".bashrc",
    "a/.b.c",
    "x.tar.gz",
    "..",
    "../a",
    "a/..",
    "./a",
    "a/./b/../c",
    "//a/b",
    "///a",
    "a.b/c",
    "...",
    "a...",
    "/..",
    "/../a",
    "a/../..",
    b"a/b.c",
    b"/x/../y",
]
for c in cases:
    print(
        repr(c),
        p.split(c),
        p.splitext(c),
        p.basename(c),
        p.dirname(c),
        p.normpath(c),
        p.isabs(c),
        p.splitdrive(c),
        p.normcase(c),
    )
for args in (
    ("a", "b"),
    ("a/", "b"),
    ("a", "/b"),
    ("a", "", "c"),
    ("", "a"),
    ("a",),
    ("a", ""),
    (b"a", b"b"),
    ("/", "a", "b", ".."),
):
    print(args, p.join(*args))
err(p.join, "a", b"b")
err(p.join, "a", 5)
err(p.join, 5)
err(p.split, None)
err(os.fspath, 5)
print(
    p.commonprefix(["/usr/lib", "/usr/local"]),
    p.commonpath(["/usr/lib", "/usr/local/x"]),
    p.commonpath(["a/b", "a/c"]),
    repr(p.commonpath(["a", "b"])),
    p.commonprefix([]),
    p.commonpath(["/a/b/", "/a/./b/c"]),
)
err(p.commonpath, [])
err(p.commonpath, ["/a", "b"])
err(p.commonpath, ["a", b"b"])
print(
    p.relpath("/a/b/c", "/a"),
    p.relpath("/a", "/a/b/c"),
    p.relpath("/a/b", "/a/b"),
    p.relpath("x/y", "x"),
    p.relpath("/x", "/"),
)
err(p.relpath, "")
os.environ["TRVAR"] = "val ue"
print(
    p.expandvars("$TRVAR/${TRVAR}x/$NOPE_X/${NOPE_X}/$/${TRVAR"),
    os.getenv("TRVAR"),
    os.environ.get("TRVAR"),
    "TRVAR" in os.environ,
    os.getenv("NOPE_X", 5),
)
del os.environ["TRVAR"]
print(os.getenv("TRVAR"), os.environ.pop("TRVAR", None))
err(lambda: os.environ["NOPE_X"])
err(lambda: os.environ.__setitem__("A", 5))
os.environ["HOME"] = "/home/me/"
print(
    p.expanduser("~"),
    p.expanduser("~/x"),
    p.expanduser("a~"),
    p.expanduser("~nosuchuser_x/y"),
    os.environb[b"HOME"],
    isinstance(os.environ.copy(), dict),
    repr(os.environ)[:8],
    len(os.environ) > 0,
)


class PL:
    def __fspath__(self):
        return "pl/x"


class BadPL:
    def __fspath__(self):
        return 5


print(
    p.basename(PL()),
    isinstance(PL(), os.PathLike),
    issubclass(str, os.PathLike),
    os.fspath(PL()),
    os.fsencode("é"),
    os.fsdecode(b"\xc3\xa9"),
    os.fsencode(b"x"),
    os.fsdecode("y"),
)
err(os.fspath, BadPL())
err(os.PathLike)
d = "/tmp/trlib_os_%d" % os.getpid()
os.mkdir(d)
here = os.getcwd()
os.chdir(d)
os.makedirs("a/b/c")
err(os.makedirs, "a/b/c")
os.makedirs("a/b/c", exist_ok=True)
err(os.mkdir, "a")
err(os.listdir, "nope")
err(os.rmdir, "a")
for n in ("f1", "a/f2", "a/b/f3"):
    with open(n, "w") as f:
        f.write(n * 3)
os.symlink("f1", "link")
os.symlink("nowhere", "broken")
os.symlink("a", "dlink")
print(
    sorted(os.listdir(".")),
    p.exists("f1"),
    p.exists("broken"),
    p.lexists("broken"),
    p.isfile("link"),
    p.islink("link"),
    p.isdir("dlink"),
    p.isdir("a"),
    p.isfile("a"),
    p.getsize("f1"),
    p.samefile("f1", "link"),
    p.exists("\0"),
    p.ismount("/"),
    p.ismount("a"),
    os.stat("f1").st_size,
    stat.filemode(os.lstat("link").st_mode),
    stat.S_ISDIR(os.stat("a").st_mode),
    p.getmtime("f1") > 1e9,
)
print(
    p.realpath("link") == p.realpath("f1"),
    p.realpath("dlink/f2") == p.join(p.realpath(d), "a/f2"),
    p.realpath("broken") == p.join(p.realpath(d), "nowhere"),
    p.abspath("x/../y") == p.join(os.getcwd(), "y"),
)
err(p.realpath, "broken/x", strict=False) if 0 else None
for top, dirs, files in os.walk("."):
    dirs.sort()
    print(top, dirs, sorted(files))
print(
    sorted((t, tuple(sorted(ds)), tuple(sorted(fs))) for t, ds, fs in os.walk("a", topdown=False)),
    [x for x in os.walk("nope")],
    len(list(os.walk(".", followlinks=True))),
)
with os.scandir(".") as it:
    print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink()) for e in it))
os.rename("f1", "g1")
os.remove("a/f2")
os.unlink("a/b/f3")
os.removedirs("a/b/c")
print(sorted(os.listdir()))
os.renames("g1", "n1/n2/g")
print(p.isfile("n1/n2/g"))
os.replace("n1/n2/g", "h")
os.chmod("h", 0o600)
print(oct(stat.S_IMODE(os.stat("h").st_mode)), os.access("h", os.R_OK), os.access("zz", os.F_OK))
fd = os.open("fdfile", os.O_WRONLY | os.O_CREAT, 0o644)
os.write(fd, b"xyz")
os.close(fd)
print(open("fdfile").read())
fd = os.open("fdfile", os.O_RDONLY)
with os.fdopen(fd) as f:
    print(f.read())
err(os.fdopen, "x")
print(
    os.getpid() > 0,
    len(os.urandom(8)),
    os.strerror(2),
    os.cpu_count() > 0,
    os.get_exec_path({"PATH": "/a:/b"}),
    os.get_exec_path({}),
)
for m in (
    0o100644,
    0o040755,
    0o120777,
    0o104755,
    0o102644,
    0o041777,
    0o010000,
    0o140000,
    0o060660,
    0o020666,
    0,
    0o101000,
):
    print(stat.filemode(m), stat.S_IMODE(m), stat.S_IFMT(m), stat.S_ISREG(m))
with open("src.py", "w") as f:
    f.write("line1\nline2 é\nlast")
print(
    repr(linecache.getline("src.py", 1)),
    repr(linecache.getline("src.py", 3)),
    repr(linecache.getline("src.py", 9)),
    linecache.getlines("src.py"),
    repr(linecache.getline("<string>", 1)),
    repr(linecache.getline("nofile", 1)),
)
with open("src.py", "w") as f:
    f.write("changed completely\n")
linecache.checkcache("src.py")
print(linecache.getlines("src.py"))
linecache.clearcache()
os.chdir(here)
print(
    isinstance(io.StringIO(), io.TextIOBase),
    isinstance(io.BytesIO(), io.BufferedIOBase),
    isinstance(io.BytesIO(), io.IOBase),
    isinstance(sys.stdout, io.TextIOBase),
    io.SEEK_END,
    io.DEFAULT_BUFFER_SIZE,
    issubclass(io.UnsupportedOperation, (OSError)),
    issubclass(io.UnsupportedOperation, ValueError),
)


class R(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.i = 0

    def readable(self):
        return True

    def readinto(self, b):
        part = self.data[self.i : self.i + len(b)]
        b[: len(part)] = part
        self.i += len(part)
        return len(part)


r = R(b"ab\ncd\nef")
print(r.read(1), r.readline(), list(r), r.read(), r.closed)
r.close()
print(r.closed)
err(r.readline)
err(R(b"").seek, 0)
err(R(b"").fileno)
with R(b"xyz") as r2:
    print(r2.readall(), r2.readable(), r2.writable(), r2.seekable(), r2.isatty())


class TW(io.TextIOBase):
    def __init__(self):
        self.out = []

    def write(self, s):
        self.out.append(s)
        return len(s)

    def writable(self):
        return True


w = TW()
print("hello", 1, file=w)
w.writelines(["a", "b"])
print(w.out, w.encoding)
err(w.read)


def wshow(message, category, filename, lineno, file=None, line=None):
    print("SHOW", category.__name__, message)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", DeprecationWarning)
    warnings.warn(RuntimeWarning("three"))
    warnings.warn("two", DeprecationWarning)
    print(
        [(str(w.message), w.category.__name__, w.lineno > 0, w.filename == __file__) for w in log]
    )
with warnings.catch_warnings():
    warnings.simplefilter("error")
    err(warnings.warn, "boom", UserWarning)
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", "skip.*")
    warnings.filterwarnings("error", category=RuntimeWarning)
    warnings.warn("Skip me")
    warnings.warn("keep me")
    err(warnings.warn, "rt", RuntimeWarning)
    for _ in range(3):
        warnings.warn("loop")
    print([str(w.message) for w in log])
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for _ in range(2):
        warnings.warn("o1")
    warnings.warn("o1")
    print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.warn("x")
    print(len(log))
err(warnings.warn, "x", int)
err(warnings.simplefilter, "bad") if 0 else None
print(
    repr(warnings.formatwarning("m", UserWarning, "file.py", 3, "the line")),
    repr(warnings.formatwarning("m", UserWarning, "nofile.py", 3)),
)
b = io.StringIO()
warnings.showwarning("msg", UserWarning, "nofile.py", 7, file=b)
print(repr(b.getvalue()))


def helper():
    warnings.warn("from helper", stacklevel=2)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    helper()
    print(str(log[0])[:40], log[0].line)
cw = warnings.catch_warnings()
print(repr(cw))
with cw:
    pass
err(cw.__enter__)
old = sys.stderr
sys.stderr = io.StringIO()
warnings.warn_explicit("ex", UserWarning, "fn.py", 5)
print(repr(sys.stderr.getvalue()))
sys.stderr = old
