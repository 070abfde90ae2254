import os, os.path as P


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


V = [
    "",
    "/",
    "a",
    "a/b",
    "/a/b/",
    "a//b",
    "./a/../b",
    "../x",
    "/..",
    "a.txt",
    ".bashrc",
    "a.tar.gz",
    "a/.b/c.d",
    "//x",
    "///x",
    "a/",
    "..",
    ".",
]
for v in V:
    print(
        repr(v),
        P.basename(v),
        P.dirname(v),
        P.split(v),
        P.splitext(v),
        P.normpath(v),
        P.isabs(v),
        P.join("base", v),
        P.join(v, "tail"),
        P.splitdrive(v),
    )
print(
    P.join("a", "b", "c"),
    P.join("a", "/b"),
    P.join("a"),
    P.join("a", ""),
    err(P.join, "a", 5),
    err(P.join),
    P.commonprefix(["abc", "abd"]),
    P.commonpath(["/a/b", "/a/c"]),
    P.commonpath(["a/b", "a"]),
    err(P.commonpath, []),
    err(P.commonpath, ["/a", "b"]),
    P.relpath("/a/b", "/a/c"),
    P.relpath("/a", "/a"),
    P.expanduser("x"),
    P.expandvars("a$NOPE_X/b"),
    P.normcase("A"),
    P.exists("/"),
    P.isdir("/"),
    P.isfile("/"),
    P.exists("/nope"),
    P.islink("/"),
    P.abspath("/a/../b"),
    P.sep,
    P.pardir,
    P.extsep,
    os.sep,
    os.linesep == "\n",
    os.name,
    os.curdir,
    os.getcwd() == P.abspath("."),
    P.realpath("/"),
    isinstance(os.getpid(), int),
    os.environ.get("NOPE_X", "dflt"),
    os.getenv("NOPE_X"),
    "PATH" in os.environ,
    isinstance(os.listdir("/"), list),
    err(os.listdir, "/nope"),
    err(os.mkdir, "/"),
    os.fspath("a"),
    err(os.fspath, 5),
    P.getsize(__file__) > 100,
    P.basename(__file__),
    P.samefile("/", "/."),
)
d = "_os_test_dir"
os.mkdir(d)
print(P.isdir(d), os.listdir(d))
os.makedirs(d + "/x/y", exist_ok=True)
open(d + "/f", "w").close()
print(
    sorted(os.listdir(d)),
    [(P.relpath(a, d), sorted(b), c) for a, b, c in os.walk(d)],
    os.stat(d + "/f").st_size,
    err(os.rmdir, d),
    err(os.mkdir, d),
)
os.rename(d + "/f", d + "/g")
os.remove(d + "/g")
os.removedirs(d + "/x/y")
print(P.exists(d))
os.environ["TR_TEST_VAR"] = "v"
print(
    os.environ["TR_TEST_VAR"], os.getenv("TR_TEST_VAR"), P.expandvars("$TR_TEST_VAR-${TR_TEST_VAR}")
)
del os.environ["TR_TEST_VAR"]
print(err(lambda: os.environ["TR_TEST_VAR"]), os.strerror(2), os.path is P)
