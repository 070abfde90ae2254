def err(f, *a):
    try:
        return f(*a)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


def flow(n):
    log = []
    try:
        log.append("try")
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        if n == 3:
            return log
        if n == 4:
            1 / 0
        if n == 6:
            raise SystemExit(3)
    except ValueError as e:
        log.append(repr(e))
    except (KeyError, IndexError) as e:
        log.append(("tuple", e.args))
    except ArithmeticError:
        log.append("arith")
    except:
        log.append("bare")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


for n in range(7):
    print(n, flow(n))


def fr():
    try:
        return "try"
    finally:
        print("f1")


def fo():
    try:
        return "try"
    finally:
        return "finally"


def fl():
    out = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append("f%d" % i)
    return out


def fs():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def fx():
    x = 1
    try:
        return x
    finally:
        x = 2


print(fr(), fo(), fl(), fs(), fx())


def reraise():
    try:
        try:
            raise ValueError("inner")
        except ValueError:
            raise
    except ValueError as e:
        return "outer " + str(e)


print(reraise(), err(lambda: (_ for _ in ()).throw(ValueError("g"))))


def norr():
    raise


print(err(norr))
for x in (5, "s", None, object, int):
    try:
        raise x
    except TypeError as e:
        print(e)
    except BaseException as e:
        print("raised", type(e))
for c in (
    ValueError,
    KeyError,
    StopIteration,
    OSError,
    SystemExit,
    KeyboardInterrupt,
    Exception,
    BaseException,
    AttributeError,
    NameError,
    ImportError,
    UnicodeError,
    ArithmeticError,
    LookupError,
    AssertionError,
    RuntimeError,
    RecursionError,
    NotImplementedError,
    TypeError,
    EOFError,
    MemoryError,
    BufferError,
    Warning,
    DeprecationWarning,
    GeneratorExit,
    OverflowError,
    ZeroDivisionError,
    FloatingPointError,
    ModuleNotFoundError,
    TimeoutError,
    FileNotFoundError,
    ConnectionError,
    StopAsyncIteration,
    IndentationError,
    TabError,
    SyntaxError,
    IndexError,
    UnboundLocalError,
    ReferenceError,
    SystemError,
    PermissionError,
    IsADirectoryError,
    BlockingIOError,
    InterruptedError,
    UserWarning,
):
    e = c() if c not in () else None
    print(
        c.__name__,
        [k.__name__ for k in c.__mro__[1:]],
        repr(c("a")),
        str(c("a", "b")) if c not in (SyntaxError, IndentationError, TabError) else "",
        repr(e),
        e.args,
    )


class E(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


class F(Exception):
    def __str__(self):
        return "F str"


class G(Exception):
    pass


print(
    repr(E(1)),
    str(E(1)),
    E(1).args,
    E(1, b=3).args,
    repr(F("x")),
    str(F()),
    repr(G("a", 2)),
    str(G("a", 2)),
    str(G()),
    repr(KeyError("k")),
    str(KeyError("k")),
    str(KeyError()),
    str(KeyError("a", "b")),
)
print(
    OSError(2, "No such", "f.txt"),
    repr(OSError(2, "No such")),
    type(OSError(2, "x")).__name__,
    type(OSError(13, "x")).__name__,
    OSError(2, "No such", "f").filename,
    OSError(2, "a").errno,
    OSError("just").errno,
    OSError(2, "a").strerror,
    StopIteration(5).value,
    SystemExit(4).code,
    SystemExit().code,
    ImportError("m", name="n", path="p").name,
    AttributeError("x", name="q", obj=3).obj,
)
print(
    err(lambda: {}["k"]),
    err(lambda: [][0]),
    err(lambda: 1 / 0),
    err(lambda: int("x")),
    err(lambda: None.a),
    err(lambda: undefined),
    err(lambda: "a" + 1),
    err(lambda: open("/nonexistent/file")),
    err(lambda: __import__("no_such_module_x")),
    err(lambda: [].pop()),
    err(lambda: next(iter([]))),
    err(lambda: assert_(0)),
    err(lambda: 2**10000 * 1.0),
)


def at():
    assert 1 == 2, "message"


def at2():
    assert False


def at3():
    assert (), {"a": 1}


print(err(at), err(at2), err(at3))


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
try:
    raise ValueError from None
except ValueError as e:
    print(e.__cause__, e.__suppress_context__)
e = ValueError("x")
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__, err(e.add_note, 5))
e.custom = 5
print(e.custom, e.__dict__["custom"])
e.args = (1, 2)
print(e, repr(e))
print(
    ValueError("a") == ValueError("a"),
    isinstance(e, Exception),
    issubclass(KeyError, LookupError),
    err(lambda: ValueError(a=1)),
    e.with_traceback(None) is e,
)
