class Sleep:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        r = yield self.v
        return r


def run(c):
    v = None
    seen = []
    while True:
        try:
            seen.append(c.send(v))
            v = len(seen)
        except StopIteration as e:
            return seen, e.value
        except Exception as e:
            return seen, type(e).__name__ + ": " + str(e)


async def a():
    return 1


async def b():
    x = await a()
    y = await Sleep("s1")
    z = await Sleep("s2")
    return x, y, z


print(run(a()), run(b()))


async def agen(n):
    for i in range(n):
        await Sleep("tick%d" % i)
        got = yield i
        if got:
            print("got", got)


async def use():
    out = []
    async for v in agen(3):
        out.append(v)
    else:
        out.append("else")
    return (
        out,
        [v async for v in agen(2)],
        {v: 1 async for v in agen(2) if v},
        [w for w in range(2)],
        [await a() for _ in range(2)],
    )


print(run(use()))


class CM:
    def __init__(self, n, swallow=False):
        self.n, self.swallow = n, swallow

    async def __aenter__(self):
        print("enter", self.n)
        await Sleep("in" + self.n)
        return self

    async def __aexit__(self, t, e, tb):
        print("exit", self.n, t and t.__name__)
        await Sleep("out" + self.n)
        return self.swallow


async def withs():
    async with CM("a") as x, CM("b"):
        print("body", x.n)
    async with CM("c", True):
        raise ValueError("swallowed")
    async with CM("d"):
        raise KeyError("kept")


print(run(withs()))


class AIt:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


async def it():
    return [x async for x in AIt()]


print(run(it()))


async def errs():
    out = []
    for f in (lambda: 5, lambda: None, lambda: [1]):
        try:
            await f()
        except TypeError as e:
            out.append(str(e))
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        out.append(str(e))
    try:
        async with 5:
            pass
    except (TypeError, AttributeError) as e:
        out.append(type(e).__name__)
    try:
        [x async for x in 5]
    except TypeError as e:
        out.append(str(e))
    return out


print(run(errs()))


async def raiser():
    await Sleep(1)
    raise OSError("os")


async def catcher():
    try:
        await raiser()
    except OSError as e:
        return "caught " + str(e)
    finally:
        print("finally")


print(run(catcher()))


async def asend():
    g = agen(3)
    r = [await g.asend(None)]
    r.append(await g.asend("hello"))
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as e:
        r.append(str(e))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        r.append("stop")
    h = agen(2)
    await h.__anext__()
    await h.aclose()
    return r


print(run(asend()))
c = a()
print(type(c).__name__, c.__name__, c.cr_running)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
co = a()
try:
    co.send(None)
except StopIteration as e:
    print(e.value)
try:
    co.send(None)
except RuntimeError as e:
    print(e)
print(type(agen(1)).__name__, hasattr(a, "__await__"), hasattr(co, "__await__"))
