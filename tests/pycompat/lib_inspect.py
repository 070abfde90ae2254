# inspect: signatures, predicates, documentation, sources.
import inspect, functools, sys, types
from inspect import *

def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

def f(a, b: int, /, c, d=4, *args, e, f: str = "x", **kw) -> list: "doc"
def g(): pass
def h(a, *, k=1): pass
def gen(): yield 1
async def co(): pass
async def ag(): yield
class A:
    "A doc\n\n    indented\n      more\n    "
    cls_attr = 1
    def __init__(self, x, y=2): "init doc"
    def m(self, z): "m doc"
    @classmethod
    def cm(cls, q): pass
    @staticmethod
    def sm(s=1): pass
    @property
    def p(self): "p doc"; return 1
class B(A):
    def m(self, z): pass
    def __call__(self, w, *v): pass
class N:
    def __new__(cls, n1, n2=3): return super().__new__(cls)
class E: pass
class Meta(type):
    def __call__(cls, mc): pass
class WM(metaclass=Meta): pass
for o in (f, g, h, gen, co, A, B, N, E, WM, A.m, A(1).m, A.cm, A.sm, B(1), B(1).m, lambda x, y=[1]: 0, functools.partial(f, 1, 2, 3, e=5), functools.partial(h, k=3), functools.partial(h, 1)):
    err(signature, o)
err(signature, 5)
s = signature(f); print(list(s.parameters), s.return_annotation, s.parameters["b"].annotation, s.parameters["d"].default, [str(p.kind) for p in s.parameters.values()], repr(s.parameters["a"]), repr(s), s == signature(f), hash(s) == hash(signature(f)), s.parameters["a"].default is Parameter.empty, repr(s.parameters["a"].kind), s.parameters["e"].kind is Parameter.KEYWORD_ONLY)
def bnd(fn, *a, **k):
    b = signature(fn).bind(*a, **k); r = (b.arguments, b.args, b.kwargs); b.apply_defaults(); return r, b.arguments, b
err(bnd, f, 1, 2, 3, e=5); err(bnd, f, 1, 2, 3, 4, 5, 6, e=5, zz=1); err(bnd, f, 1); err(bnd, f, 1, 2, c=3, e=1); err(bnd, f, 1, 2, 3, e=1, c=4); err(bnd, g, 1); err(bnd, g, x=1); err(bnd, h, 1, 2); err(bnd, h, 1, z=2); err(bnd, h); err(lambda: signature(f).bind_partial(1)); err(lambda: signature(h).bind_partial(k=5).kwargs)
p = Parameter("x", Parameter.POSITIONAL_OR_KEYWORD, default=1, annotation=int); print(p, p.replace(name="y", default=Parameter.empty), p == p.replace(), Signature([p], return_annotation=str), Signature([p]).replace(return_annotation=int)); err(Parameter, "1x", Parameter.KEYWORD_ONLY); err(Parameter, "x", Parameter.VAR_POSITIONAL, default=1); err(Signature, [p, p]); err(Signature, [p, Parameter("q", Parameter.POSITIONAL_ONLY)]); err(Signature, [p, Parameter("q", Parameter.POSITIONAL_OR_KEYWORD)])
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k): return fn(*a, **k)
    return w
wf = deco(f); print(signature(wf), signature(wf, follow_wrapped=False), unwrap(wf) is f)
def loop(): pass
loop.__wrapped__ = loop
try: unwrap(loop)
except ValueError as e: print(str(e)[:45])
g.__signature__ = Signature([p]); print(signature(g)); del g.__signature__
objs = {"f": f, "gen": gen, "co": co, "ag": ag, "A": A, "m": A(1).m, "len": len, "mod": sys, "code": f.__code__, "prop": A.p, "join": str.join, "g()": gen(), "int": 1, "partial": functools.partial(gen), "cm": A.cm}
preds = [isfunction, ismethod, isclass, ismodule, isbuiltin, isroutine, iscode, isframe, istraceback, isgenerator, isgeneratorfunction, iscoroutine, iscoroutinefunction, isawaitable, isasyncgen, isasyncgenfunction, isabstract, isdatadescriptor, ismethoddescriptor]
for n, o in objs.items(): print(n, [q.__name__ for q in preds if q(o)])
c = co(); print(iscoroutine(c), isawaitable(c), getcoroutinestate(c)); c.close(); print(getcoroutinestate(c)); it = gen(); print(getgeneratorstate(it)); next(it); print(getgeneratorstate(it)); it.close(); print(getgeneratorstate(it))
print(repr(getdoc(A)), getdoc(A.m), getdoc(B.m), getdoc(B(1).m), getdoc(A.p), getdoc(g), repr(cleandoc("  a\n    b\n\n   c\n\n")), getmro(B) == B.__mro__)
print([n for n, v in getmembers(B(1)) if not n.startswith("__")], [n for n, v in getmembers(B, isfunction)], getmembers(A(1), lambda v: v == 1))
print(getmodule(A) is sys.modules["__main__"], getmodule(functools) is functools, getfullargspec(f), getfullargspec(A(1).m), getcallargs(h, 5), getcallargs(A(1).m, z=3)["z"])
print(getattr_static(A(1), "p") is A.__dict__["p"], getattr_static(A, "cls_attr"), getattr_static(A(1), "nope", 5)); err(getattr_static, A(1), "nope")
def fr():
    x = currentframe(); return x.f_code.co_name, stack()[0].function, stack()[1].function if len(stack()) > 1 else None
print(fr()[:2])
def cv():
    return f, len, undefined_name, p
def outer():
    z = 1
    def inner(): return z + 1
    return inner
r = getclosurevars(cv); print(sorted(r.globals), sorted(r.builtins), r.unbound, getclosurevars(outer()).nonlocals)
print(get_annotations(f), get_annotations(A))
def sa(x: "int", y: "list[str]" = 1) -> "None": pass
print(get_annotations(sa), get_annotations(sa, eval_str=True), signature(sa), signature(sa, eval_str=True))
print(getsource(h), getsourcelines(gen)[0], getsource(A), getsource(A.m), getsource(outer))
class CallI:
    def __call__(self, a, *, b): pass
print(signature(CallI()), isabstract(A), signature(functools.partial(A(1).m)), signature(functools.partialmethod(A.m, 1).__get__(A(1), A)) if False else "")
