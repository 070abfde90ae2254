# threading and _thread, in ways that do not depend on the order in which threads run.
import threading, _thread, queue

def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

log = []
t = threading.Thread(target=lambda x, y=0: log.append(x + y), args=(1,), kwargs={"y": 2}, name="worker")
print(t.name, t.daemon, t.is_alive(), t.ident); t.start(); t.join(); print(log, t.is_alive(), t.ident is not None); err(t.start); err(threading.Thread().join)
total = 0
lock = threading.Lock()
def add():
    global total
    for _ in range(100):
        with lock:
            total += 1
ts = [threading.Thread(target=add) for _ in range(5)]
for x in ts: x.start()
for x in ts: x.join()
print(total, lock.locked(), lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.release()); err(lock.release); err(lock.acquire, False, 1); err(lock.acquire, True, -2)
r = threading.RLock(); print(r.acquire(), r.acquire(), r.release(), r.release()); err(r.release)
with r:
    with r: print("nested")
class Sub(threading.Thread):
    def run(self): self.result = (threading.current_thread() is self, threading.current_thread().name)
s = Sub(name="sub"); s.start(); s.join(); print(s.result, threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count(), [x.name for x in threading.enumerate()])
e = threading.Event(); print(e.is_set(), e.wait(0.01)); threading.Thread(target=e.set).start(); print(e.wait(5)); e.clear(); print(e.is_set())
sem = threading.Semaphore(2); print(sem.acquire(), sem.acquire(), sem.acquire(False), sem.acquire(timeout=0.01)); sem.release(2); err(threading.Semaphore, -1); b = threading.BoundedSemaphore(1); err(b.release)
c = threading.Condition(); err(c.wait); err(c.notify)
with c: print(c.wait(0.01), c.wait_for(lambda: True), c.wait_for(lambda: False, 0.01)); c.notify_all()
loc = threading.local(); loc.x = 1; seen = []
def use(): seen.append(hasattr(loc, "x")); loc.x = 2; seen.append(loc.x)
x = threading.Thread(target=use); x.start(); x.join(); print(seen, loc.x, loc.__dict__); del loc.x; err(lambda: loc.x); err(delattr, loc, "x")
class L(threading.local):
    def __init__(self, v): self.v = v
    def double(self): return self.v * 2
l = L(4); got = []; x = threading.Thread(target=lambda: got.append((l.v, l.double()))); l.v = 9; x.start(); x.join(); print(got, l.v, l.double())
ids = []; x = threading.Thread(target=lambda: ids.append(threading.get_ident())); x.start(); x.join(); print(ids[0] != threading.get_ident(), ids[0] == x.ident)
errors = []; threading.excepthook = lambda a: errors.append((a.exc_type.__name__, str(a.exc_value), a.thread.name)); x = threading.Thread(target=lambda: 1 / 0, name="bad"); x.start(); x.join(); print(errors)
tm = threading.Timer(0.01, log.append, ["timer"]); tm.start(); tm.join(); print(log); tm = threading.Timer(5, log.append); tm.cancel(); tm.start(); tm.join(); print(log)
q = queue.Queue()
def prod():
    for i in range(3): q.put(i)
x = threading.Thread(target=prod); x.start(); print([q.get() for _ in range(3)]); x.join()
done = _thread.allocate_lock(); done.acquire(); _thread.start_new_thread(lambda a, k=0: (log.append(a + k), done.release()), (1,), {"k": 4}); print(done.acquire(True, 5), log[-1]); err(_thread.start_new_thread, 5, ()); err(_thread.start_new_thread, print, []); print(_thread.LockType is type(done), threading.TIMEOUT_MAX > 0)
bar = threading.Barrier(1); print(bar.wait(), bar.parties, bar.n_waiting, bar.broken); bar.abort(); err(bar.wait)
d = threading.Thread(target=print, daemon=True); print(d.daemon, d.isDaemon()); d.daemon = False; d.setName("new"); print(d.getName()); print(repr(threading.Thread(name="rp")).startswith("<Thread(rp, initial"))
print(threading.Thread(target=prod).name.endswith("(prod)"))
