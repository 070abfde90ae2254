import contextlib, io, sys
from contextlib import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


@contextmanager
def cm(n, swallow=False):
    print("enter", n)
    try:
        yield n * 2
    except ValueError as e:
        print("caught", e)
        if not swallow:
            raise
    finally:
        print("exit", n)


with cm("a") as v:
    print(v)
with cm("b", True):
    raise ValueError("swallowed")


def f1():
    with cm("c"):
        raise ValueError("out")


def f2():
    with cm("d"):
        raise KeyError("k")


print(err(f1), err(f2))


@contextmanager
def bad1():
    return
    yield


@contextmanager
def bad2():
    yield 1
    yield 2


@contextmanager
def bad3():
    try:
        yield
    except ValueError:
        raise RuntimeError("replaced")


def use(c):
    with c():
        pass


def use2(c):
    with c():
        raise ValueError("v")


print(err(use, bad1), err(use, bad2), err(use2, bad3), err(use2, bad2))


@cm("deco")
def deco():
    print("in deco")
    return 5


print(deco(), deco())
with suppress(KeyError, ValueError):
    {}["x"]
with suppress():
    print("none")
print(err(lambda: exec("with s(KeyError): 1/0", {"s": suppress})))


class Cl:
    def close(self):
        print("closed")


with closing(Cl()) as c:
    print(type(c).__name__)
with nullcontext(5) as x:
    print(x)
b = io.StringIO()
with redirect_stdout(b):
    print("hidden")
print(repr(b.getvalue()))
e = io.StringIO()
with redirect_stderr(e):
    print("err", file=sys.stderr)
print(repr(e.getvalue()))
with ExitStack() as s:
    print(s.enter_context(cm("s1")), s.enter_context(cm("s2")))
    s.callback(print, "callback", end="!\n")
    s.push(lambda *a: print("push", a[0]))
with ExitStack() as s:
    s.callback(print, "moved")
    t = s.pop_all()
print("popped")
t.close()


def f3():
    with ExitStack() as s:
        s.enter_context(cm("z"))
        s.callback(lambda: 1 / 0)
        raise KeyError("first")


print(err(f3))
with ExitStack() as s:
    s.enter_context(suppress(ValueError))
    raise ValueError


class CD(ContextDecorator):
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *a):
        print("out")


@CD()
def g():
    print("g")


g()
print(isinstance(cm("q"), AbstractContextManager), hasattr(CD, "__call__"))


class A(AbstractContextManager):
    def __exit__(self, *a):
        return None


with A() as a:
    print(type(a).__name__)


@asynccontextmanager
async def acm():
    print("aenter")
    yield 1
    print("aexit")


async def main():
    async with acm() as v:
        print(v)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm())
        st.callback(print, "cb")


try:
    main().send(None)
except StopIteration:
    print("done")
