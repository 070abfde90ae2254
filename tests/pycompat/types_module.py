import types


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def f(a, b=1):
    "doc"
    return a + b


def gen():
    yield 1


async def co():
    pass


class C:
    def m(self):
        pass


for n, v in [
    ("FunctionType", f),
    ("LambdaType", lambda: 0),
    ("GeneratorType", gen()),
    ("MethodType", C().m),
    ("BuiltinFunctionType", len),
    ("BuiltinMethodType", [].append),
    ("ModuleType", types),
    ("CodeType", f.__code__),
    ("NoneType", None),
    ("EllipsisType", ...),
    ("NotImplementedType", NotImplemented),
    ("MappingProxyType", C.__dict__),
    ("MethodDescriptorType", str.upper),
    ("WrapperDescriptorType", object.__init__),
    (
        "GetSetDescriptorType",
        type.__dict__["__name__"] if False else f.__class__.__dict__["__code__"],
    ),
    ("UnionType", int | str),
    ("GenericAlias", list[int]),
    ("TracebackType", None),
    ("SimpleNamespace", types.SimpleNamespace()),
]:
    print(n, isinstance(v, getattr(types, n)), getattr(types, n).__name__)
ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
del ns.a
print(ns, ns == types.SimpleNamespace(b="x", c=[1]), ns.__dict__, err(lambda: ns.zz))
mp = types.MappingProxyType({"a": 1})
print(
    mp,
    mp["a"],
    len(mp),
    "a" in mp,
    list(mp),
    err(lambda: mp.__setitem__("b", 1)),
    mp | {"b": 2},
    mp.get("z", 0),
    dict(mp),
    mp.copy(),
    mp == {"a": 1},
)
src = {"x": 1}
p = types.MappingProxyType(src)
src["y"] = 2
print(p)
m = types.MethodType(lambda self, x: (self, x), 5)
print(m(1), m.__self__)
mod = types.ModuleType("mymod", "its doc")
mod.x = 1
print(mod.__name__, mod.__doc__, mod.x, repr(mod))
A = types.new_class("A", (C,), {}, lambda ns: ns.update(z=5))
print(A.z, A.__name__, A.__bases__)
g = types.FunctionType(f.__code__, {"x": 1}, "renamed", (10,))
print(g(1), g.__name__, types.resolve_bases((C,)), types.prepare_class("X")[2])


class D:
    @types.DynamicClassAttribute
    def v(self):
        return 5


print(D().v)
co().close()
print(types.CellType(5).cell_contents, type(types.coroutine(gen)).__name__)
