# types: names of types, SimpleNamespace, new_class, DynamicClassAttribute, coroutine.
import types


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


def f():
    pass


class A:
    def m(self):
        pass


print(
    isinstance(f, types.FunctionType),
    isinstance(lambda: 0, types.LambdaType),
    isinstance(len, types.BuiltinFunctionType),
)
print(
    isinstance(A().m, types.MethodType),
    isinstance(types, types.ModuleType),
    isinstance(f.__code__, types.CodeType),
)
print(
    isinstance(A.__dict__, types.MappingProxyType),
    isinstance(None, types.NoneType),
    isinstance(..., types.EllipsisType),
    isinstance(NotImplemented, types.NotImplementedType),
)


def g():
    yield 1


async def c():
    pass


async def ag():
    yield


print(isinstance(g(), types.GeneratorType), isinstance(ag(), types.AsyncGeneratorType))
co = c()
print(isinstance(co, types.CoroutineType))
co.close()
print(types.GenericAlias is type(list[int]), types.UnionType is type(int | str))
ns = types.SimpleNamespace(a=1, b="x")
print(ns, ns.a, ns == types.SimpleNamespace(b="x", a=1), ns != types.SimpleNamespace(a=1))
ns.c = [1]
del ns.a
print(ns, vars(ns))
ns.me = ns
print(ns)


class NS(types.SimpleNamespace):
    pass


print(NS(q=2), types.SimpleNamespace())
err(types.SimpleNamespace, 1)
print(types.SimpleNamespace(a=1).__reduce__())
mp = types.MappingProxyType({"a": 1})
print(mp, mp["a"], mp | {"b": 2}, len(mp), list(mp.items()))
try:
    mp["x"] = 1
except TypeError as e:
    print(e)
m = types.ModuleType("mymod", "doc")
print(m.__name__, m.__doc__)
C = types.new_class("C", (A,), {}, lambda ns: ns.update(x=5))
print(C.__name__, C.x, C.__mro__[1] is A)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"pre": 1}

    def __new__(m, name, bases, ns, **kw):
        return super().__new__(m, name, bases, ns)

    def __init__(self, name, bases, ns, **kw):
        pass


D = types.new_class("D", (), {"metaclass": Meta, "opt": 3})
print(type(D) is Meta, D.pre)


class E:
    def __mro_entries__(self, bases):
        return (A,)


e = E()
print(types.resolve_bases((e, int)) == (A, int), types.resolve_bases((int,)))
F = types.new_class("F", (e,))
print(F.__bases__ == (A,), F.__orig_bases__ == (e,))
print(types.prepare_class("X", (D,), {"opt": 1})[0] is Meta)


class M2(type):
    pass


class P(metaclass=M2):
    pass


err(types.new_class, "Q", (D, P))


class G:
    @types.DynamicClassAttribute
    def v(self):
        "doc v"
        return 42

    @v.setter
    def v(self, x):
        print("set", x)


print(G().v)
G().v = 3
err(getattr, G, "v")
try:
    del G().v
except AttributeError as x:
    print(x)


@types.coroutine
def gc():
    r = yield 10
    return r


async def user():
    return await gc()


u = user()
print(u.send(None))
try:
    u.send("back")
except StopIteration as s:
    print(s.value)
err(types.coroutine, 1)
try:
    raise ValueError
except ValueError as x:
    print(
        isinstance(x.__traceback__, types.TracebackType),
        isinstance(x.__traceback__.tb_frame, types.FrameType),
    )


def outer():
    v = 1
    return lambda: v


print(isinstance(outer().__closure__[0], types.CellType))
print(
    isinstance(str.join, types.MethodDescriptorType),
    isinstance(object.__init__, types.WrapperDescriptorType),
    isinstance(dict.__dict__["fromkeys"], types.ClassMethodDescriptorType),
)
meth = types.MethodType(lambda self, x: (self, x), 5)
print(meth(6), meth.__self__)
