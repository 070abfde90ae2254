# platform, queue, graphlib, importlib, keyword, reprlib, __future__, copyreg.
import platform, queue, graphlib, importlib, keyword, reprlib, __future__, copyreg, sys

def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

import os
u = platform.uname(); print(tuple(u)[:5] == tuple(os.uname()), len(u), u.system == platform.system(), platform.machine() == u.machine, platform.node() == u[1], platform.architecture(), isinstance(platform.platform(), str), platform.python_version().startswith("3."), len(platform.python_version_tuple()), platform.release() == u.release, u.version == platform.version(), isinstance(platform.python_implementation(), str), platform.system() in platform.platform(), repr(u)[:18])
q = queue.Queue(2); q.put(1); q.put(2); print(q.full(), q.qsize(), q.get(), q.empty(), q.get_nowait())
for f in (q.get_nowait, lambda: q.get(timeout=.01), lambda: q.get(False), lambda: q.get(timeout=-1)):
    try: f()
    except queue.Empty as e: print("Empty", repr(e))
    except ValueError as e: print(e)
q.put(1); q.put(2)
try: q.put_nowait(3)
except queue.Full as e: print("Full", repr(e))
q.task_done(); q.task_done(); q.task_done(); q.task_done(); err(q.task_done); q.join()
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; print([p.get() for _ in range(3)]); l = queue.LifoQueue(); [l.put(x) for x in (3, 1, 2)]; print([l.get() for _ in range(3)]); s = queue.SimpleQueue(); s.put("x"); print(s.get(), s.empty(), s.qsize())
T = graphlib.TopologicalSorter; t = T({"D": {"B": 1, "C": 1}, "C": ["A"], "B": ["A"]}); print(list(t.static_order())); t = T(); t.add(1, 2, 3); t.add(2, 3); t.prepare(); print(t.is_active(), t.get_ready(), t.get_ready()); t.done(3); print(t.get_ready(), bool(t)); t.done(2); print(t.get_ready()); t.done(1); print(t.is_active())
err(lambda: list(T({1: [2], 2: [3], 3: [1]}).static_order())); err(t.prepare); err(t.add, 5); err(t.done, 1); err(t.done, 99); t2 = T({1: [2]}); err(t2.get_ready); err(t2.is_active); err(t2.done, 1); t2.prepare(); err(t2.done, 1)
try: list(T({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as e: print(e.args)
print(importlib.import_module("json").__name__, importlib.import_module("os.path") is os.path, importlib.import_module(".abc", "collections").__name__); err(importlib.import_module, "no_such_mod_x"); err(importlib.import_module, ".x"); importlib.invalidate_caches()
print(keyword.iskeyword("if"), keyword.iskeyword("x"), keyword.issoftkeyword("match"), keyword.kwlist, "_" in keyword.softkwlist)
r = reprlib.repr; print(r(list(range(100))), r("x" * 100), r({i: i for i in range(10)}), r(set(range(10))), r((1,)), r([[[[[[[[1]]]]]]]]), r(10**100), r(frozenset([1, 2])), r("short"), r({}), r(set()), r(()), r([]))
import array, collections
print(r(array.array("i", range(10))), r(collections.deque(range(10))), r(array.array("d")))
R = reprlib.Repr(); R.maxlist = 2; R.maxstring = 10; R.maxlevel = 1; print(R.repr([1, 2, 3]), R.repr("abcdefghijklmnop"), R.repr([[1], [2]]))
class Big:
    def __repr__(self): return "B" * 100
class Bad:
    def __repr__(self): raise ValueError
print(r(Big()), r(Bad())[:18])
class Rec(list):
    @reprlib.recursive_repr()
    def __repr__(self): return "<" + "|".join(map(repr, self)) + ">"
x = Rec([1]); x.append(x); print(x, Rec.__repr__.__name__)
print(__future__.annotations, __future__.division.getMandatoryRelease(), __future__.all_feature_names, __future__.annotations.getOptionalRelease())
class C:
    def __init__(self, v): self.v = v
copyreg.pickle(C, lambda c: (C, (c.v * 2,))); import copy; print(copy.copy(C(5)).v); err(copyreg.pickle, C, 5); err(copyreg.constructor, 5); print(copyreg.__newobj__(list), complex in copyreg.dispatch_table)
