import traceback, sys


def show(e, depth=0):
    while e is not None:
        print(
            " " * depth,
            type(e).__name__,
            e,
            "cause",
            type(e.__cause__).__name__,
            "context",
            type(e.__context__).__name__,
            e.__suppress_context__,
        )
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
        depth += 1


def a():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("during")


def b():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("from") from e


def c():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("none") from None


def d():
    try:
        a()
    except ValueError:
        {}["k"]


def e_():
    try:
        raise KeyError("first")
    finally:
        raise TypeError("in finally")


def f():
    raise ValueError("x") from KeyError("cause")


def g():
    raise ValueError from TypeError


def h():
    try:
        raise ValueError("v")
    except ValueError as e:
        try:
            raise e
        except ValueError as e2:
            raise RuntimeError("r") from e2


def i():
    raise ValueError("bad") from 5


def j():
    class CM:
        def __enter__(self):
            return self

        def __exit__(self, *a):
            raise OSError("exit")

    with CM():
        raise KeyError("body")


def k():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise TypeError(3)


def gen():
    try:
        yield
    except ValueError:
        raise KeyError("gen")


def l():
    x = gen()
    next(x)
    x.throw(ValueError("in"))


for fn in (a, b, c, d, e_, f, g, h, i, j, k, l):
    try:
        fn()
    except BaseException as e:
        print(fn.__name__)
        show(e)


def info():
    try:
        raise ValueError("i")
    except ValueError:
        t, v, tb = sys.exc_info()
        print(t.__name__, v, tb is v.__traceback__)
        try:
            raise KeyError("n")
        except KeyError:
            print(sys.exc_info()[0].__name__)
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info())


info()
try:
    b()
except ValueError as e:
    print("".join(traceback.format_exception_only(type(e), e)), end="")
    tb = e.__traceback__
    n = 0
    while tb:
        n += 1
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
    print(n, [(s.name, s.lineno, s.line) for s in traceback.extract_tb(e.__traceback__)])
try:
    raise KeyError("k") from ValueError("v")
except KeyError as e:
    x = e
try:
    raise x
except KeyError as e:
    print(e is x, e.__cause__, e.__context__)
e = ValueError("loop")
try:
    try:
        raise e
    except ValueError:
        raise e
except ValueError as z:
    print(z.__context__)


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    err(lambda: setattr(ValueError(), "__cause__", 5)),
    err(lambda: setattr(ValueError(), "__context__", "x")),
    err(lambda: setattr(ValueError(), "__traceback__", 1)),
    err(lambda: delattr(ValueError(), "__cause__")),
)
