# contextlib: everything public, sync and async.
import contextlib, io, sys
from contextlib import *


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as s:
        return s.value


@contextmanager
def cm(name, swallow=False):
    "cm doc"
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
        if not swallow:
            raise
    finally:
        print("exit", name)


with cm("a") as v:
    print(v)


def bad():
    with cm("b"):
        raise ValueError("v1")


err(bad)
with cm("c", True):
    raise ValueError("v2")
print(cm.__name__, cm.__doc__, cm("q").__doc__)


@cm("deco")
def fn(x):
    return x * 2


print(fn(4), fn(5), fn.__name__)


@contextmanager
def noyield():
    if False:
        yield


err(noyield().__enter__)


@contextmanager
def twice():
    yield 1
    yield 2


def t():
    with twice():
        pass


err(t)


@contextmanager
def twice2():
    try:
        yield 1
    except KeyError:
        yield 2


def t():
    with twice2():
        raise KeyError("k")


err(t)


def t():
    with cm("si"):
        raise StopIteration("stop")


err(t)


@contextmanager
def replace():
    try:
        yield
    except KeyError as e:
        raise TypeError("new") from e


def t():
    with replace():
        raise KeyError("k")


try:
    t()
except TypeError as e:
    print(repr(e), repr(e.__cause__))


class Thing:
    def close(self):
        print("closed")

    async def aclose(self):
        print("aclosed")


with closing(Thing()) as x:
    print(type(x).__name__)
with suppress(KeyError, IndexError):
    {}["x"]


def t():
    with suppress(KeyError):
        raise ValueError("not suppressed")


err(t)
with suppress():
    pass
b = io.StringIO()
with redirect_stdout(b) as tgt:
    print("hidden")
    print(tgt is b)
print(repr(b.getvalue()))
b = io.StringIO()
with redirect_stderr(b):
    print("err", file=sys.stderr)
print(repr(b.getvalue()))
with nullcontext(5) as n, nullcontext() as n2:
    print(n, n2)


class My(ContextDecorator):
    def __enter__(self):
        print("My in")
        return self

    def __exit__(self, *e):
        print("My out", e[0])
        return False


@My()
def g():
    print("g")
    return 1


print(g())
with ExitStack() as st:
    print(st.enter_context(cm("s1")))
    st.callback(print, "callback", sep="-", end="!\n")

    @st.callback
    def cb():
        print("cb deco")

    st.push(lambda *e: print("push", e[0]))
    st.push(My())
    print("body")


def t():
    with ExitStack() as st:
        st.push(lambda *e: print("saw", e[0].__name__) or True)
        st.callback(lambda: 1 / 0)
        raise KeyError("orig")


err(t)


def t():
    with ExitStack() as st:
        st.callback(lambda: {}["inner"])
        st.callback(lambda: 1 / 0)
        raise ValueError("orig")


try:
    t()
except KeyError as e:
    print(
        repr(e),
        repr(e.__context__),
        repr(e.__context__.__context__),
        e.__context__.__context__.__context__,
    )
with ExitStack() as st:
    st.callback(print, "moved")
    st2 = st.pop_all()
print("before")
st2.close()
err(ExitStack().enter_context, 5)


class Abs(AbstractContextManager):
    def __exit__(self, *a):
        print("Abs exit")


with Abs() as a:
    print(isinstance(a, Abs))
err(AbstractContextManager)
print(
    issubclass(My, AbstractContextManager),
    isinstance(Thing(), AbstractContextManager),
    issubclass(nullcontext, AbstractAsyncContextManager),
)


@asynccontextmanager
async def acm(n):
    print("aenter", n)
    try:
        yield n
    except ValueError as e:
        print("acaught", e)
    finally:
        print("aexit", n)


async def main():
    async with acm("x") as v:
        print(v)
    async with acm("y"):
        raise ValueError("ay")
    async with aclosing(Thing()):
        pass
    async with nullcontext(3) as q:
        print(q)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm("z"))
        st.enter_context(cm("sync"))

        async def acb(x):
            print("acb", x)

        st.push_async_callback(acb, 1)
        st.callback(print, "plain")

        async def ex(*e):
            print("aexit fn", e[0])
            return True

        st.push_async_exit(ex)
        raise KeyError("zz")
    print("after")
    try:
        await AsyncExitStack().enter_async_context(5)
    except TypeError as e:
        print(e)

    @acm("deco")
    async def fn():
        return 9

    print(await fn())
    st = AsyncExitStack()
    st.push_async_exit(acm("never"))
    st.pop_all()
    s = AsyncExitStack()
    s.callback(print, "aclose cb")
    await s.aclose()


run(main())
import os

here = os.getcwd()
with chdir("/"):
    print(os.getcwd())
print(os.getcwd() == here)
