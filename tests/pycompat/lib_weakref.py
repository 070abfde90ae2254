# weakref: references, containers, finalize.
import weakref, gc, copy
from weakref import *

def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, "" if "weakref" in str(e) else e)

class A:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f"A({self.n})"
    def m(self, x=1): return self.n + x
    def __call__(self): return "called"
a = A(1); r = ref(a); print(r() is a, r == ref(a), hash(r) == hash(a), getweakrefcount(a) >= 1, r in getweakrefs(a), isinstance(r, ReferenceType))
log = []; r2 = ref(a, lambda w: log.append("dead")); p = proxy(a); print(p.n, p.m(5), isinstance(p, ProxyTypes)); p.n = 7; print(a.n)
del a; gc.collect(); print(r(), r2(), log); err(lambda: p.n); err(ref, 5); err(ref, "x")
d = WeakValueDictionary(); x, y = A(1), A(2); d["x"] = x; d["y"] = y
print(sorted(d.keys()), len(d), d["x"], d.get("z"), "x" in d, sorted(d.items(), key=str), [v.n for v in d.values()], d.setdefault("x", y), d.pop("y"), len(d), d.pop("q", 5)); err(d.pop, "q"); d["y"] = y; c = d.copy(); del y; gc.collect(); print(dict(d), dict(c), "y" in d); d.update(k=x); print(sorted(d)); print(sorted(dict(d | {"m": x})), d.popitem()[1]); d["x"] = x; del d["x"]
err(lambda: d["none"]); print(len(list(c.valuerefs())), isinstance(d, __import__("collections").abc.MutableMapping))
k = WeakKeyDictionary(); x1, y1 = A(1), A(2); k[x1] = "one"; k[y1] = "two"; print(k[x1], len(k), x1 in k, 5 in k, k.get(A()), sorted(k.values()), sorted(map(repr, k)), k.pop(y1), k.setdefault(y1, "again"), k[y1]); cp = k.copy(); del y1; gc.collect(); print(len(k), dict(k), len(cp), [repr(i) for i in k.items()]); err(lambda: k[A()]); k.update({x1: "upd"}); print(k[x1], (k | {x1: 5})[x1]); del k[x1]; print(len(k)); err(k.popitem); err(k.pop, x1); print(k.pop(x1, 0))
s = WeakSet(); i1, i2, i3 = A(1), A(2), A(3); s.add(i1); s.update([i2, i3]); print(len(s), i1 in s, 5 in s, sorted(map(repr, s)), sorted(map(repr, s & {i1, i2})), len(s | {A(9)}), len(s - {i1}), len(s ^ {i1}), s <= {i1, i2, i3}, s == WeakSet([i1, i2, i3]), s.isdisjoint([A()]), s < {i1, i2, i3}); t = s.copy(); s.discard(i1); s.remove(i2); err(s.remove, i2); print(len(s), len(t), s.issubset(t), t.issuperset(s), t > s); del i3; gc.collect(); print(len(s), len(t)); s |= {i1}; s -= {i1}; s ^= [i2]; s &= [i2]; print(len(s), s.pop()); err(s.pop); t.clear(); print(len(t), bool(t))
o = A(10); wm = WeakMethod(o.m); print(wm()(5), wm == WeakMethod(o.m), hash(wm) == hash(WeakMethod(o.m)), wm != WeakMethod(A().m), isinstance(wm, ref)); lg = []; wm2 = WeakMethod(o.m, lambda w: lg.append(w is wm2)); del o; gc.collect(); print(wm(), lg); err(WeakMethod, len if 0 else 5)
o = A(3); fl = []; f = finalize(o, fl.append, "bye"); print(f.alive, f.atexit, f.peek()[2], f.peek()[0] is o); del o; gc.collect(); print(f.alive, fl, f(), f.peek(), f.detach())
o = A(4); f = finalize(o, lambda *a, **k: (a, k), 1, z=2); print(f(), f(), f.alive); f2 = finalize(o, print, "never"); print(f2.detach()[2]); f3 = finalize(o, print, "at exit", o.n); f4 = finalize(o, print, "second"); f5 = finalize(o, print, "not at exit"); f5.atexit = False; print(f5.atexit, f2.alive)
class Slot:
    __slots__ = ("a", "__weakref__")
class NoWeak:
    __slots__ = ()
print(ref(Slot()) is not None); err(ref, NoWeak())
kr = weakref.KeyedRef(o, None, "key"); print(kr.key, kr() is o)
class Sub(ref): pass
sr = Sub(o); print(sr() is o, type(sr).__name__); pc = proxy(o); print(pc(), isinstance(pc, CallableProxyType), pc == o, str(pc))
def fn(): pass
print(ref(fn)() is fn, ref(A)() is A)
cyc = A(); cyc.me = cyc; rc = ref(cyc); del cyc; gc.collect(); print(rc())
