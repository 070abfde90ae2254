# asyncio: tasks, gather, timeouts, cancellation, synchronisation, queues.
import asyncio, time

def run(c):
    try: print("->", asyncio.run(c))
    except BaseException as e: print("->", type(e).__name__, e)
async def val(x, d=0.0):
    await asyncio.sleep(d); return x
async def boom(m="boom", d=0.0):
    await asyncio.sleep(d); raise ValueError(m)
async def basic():
    print(await val(1), await asyncio.gather(val(1, .02), val(2, .01), val(3)), await asyncio.gather(), await asyncio.gather(val(1), boom(), return_exceptions=True))
    t = asyncio.create_task(val(5), name="nm"); print(t.get_name(), t.done(), asyncio.current_task().get_name() != "nm"); print(await t, t.done(), t.result(), t.exception(), t.cancelled())
    t = asyncio.create_task(boom())
    try: await t
    except ValueError as e: print("caught", e, t.exception())
    try: await asyncio.gather(val(1), boom("g"))
    except ValueError as e: print("gather", e)
    return "done"
run(basic()); run(boom("top"))
async def cancel():
    async def w():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError as e: print("cancelled", e.args); raise
        finally: print("fin")
    t = asyncio.create_task(w()); await asyncio.sleep(0); print(t.cancel("why"), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print("CE", e.args, t.cancelled(), t.cancel())
    async def stubborn():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return "survived"
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled())
    t = asyncio.create_task(w()); t.cancel()
    try: await t
    except asyncio.CancelledError: print("never started")
run(cancel())
async def timeouts():
    try: await asyncio.wait_for(val(1, 5), .01)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    print(await asyncio.wait_for(val(2), 1), await asyncio.wait_for(val(3), None))
    try:
        async with asyncio.timeout(.01): await asyncio.sleep(5)
    except TimeoutError as e: print("timeout ctx", repr(e))
    async with asyncio.timeout(5) as cm: await asyncio.sleep(0)
    print(cm.expired())
    try: await asyncio.wait_for(boom(), 1)
    except ValueError as e: print(e)
    try: await asyncio.wait_for(val(1, 1), 0)
    except TimeoutError: print("zero")
    sh = asyncio.create_task(val("sh", .03))
    try: await asyncio.wait_for(asyncio.shield(sh), .005)
    except TimeoutError: print("shielded", sh.done(), await sh)
run(timeouts())
async def waiting():
    ts = [asyncio.create_task(val(i, i * .02)) for i in range(3)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED); print(len(d), len(p)); d, p = await asyncio.wait(ts); print(sorted(t.result() for t in d), len(p))
    d, p = await asyncio.wait([asyncio.create_task(val(1, 1))], timeout=.01); print(len(d), len(p)); [t.cancel() for t in p]
    d, p = await asyncio.wait([asyncio.create_task(boom(d=.01)), asyncio.create_task(val(1, 1))], return_when=asyncio.FIRST_EXCEPTION); print(len(d), len(p)); [t.cancel() for t in p]; d.pop().exception()
    print([await f for f in asyncio.as_completed([val("slow", .03), val("fast", .01)])])
    for bad in ([], val(1)):
        try: await asyncio.wait(bad)
        except (TypeError, ValueError) as e: print(type(e).__name__, e)
        if bad: bad.close()
run(waiting())
async def sync():
    lock = asyncio.Lock(); log = []
    async def use(n):
        async with lock: log.append(f"in{n}"); await asyncio.sleep(0); log.append(f"out{n}")
    await asyncio.gather(*(use(i) for i in range(3))); print(log, lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
    ev = asyncio.Event()
    async def waiter(n): await ev.wait(); return n
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]; await asyncio.sleep(0); print(ev.is_set()); ev.set(); print(await asyncio.gather(*ts), await ev.wait()); ev.clear()
    sem = asyncio.Semaphore(2); act = mx = 0
    async def s():
        nonlocal act, mx
        async with sem: act += 1; mx = max(mx, act); await asyncio.sleep(0); act -= 1
    await asyncio.gather(*(s() for _ in range(6))); print(mx, sem.locked())
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    c = asyncio.Condition(); items = []
    async def cons():
        async with c: await c.wait_for(lambda: items); return items.pop()
    t = asyncio.create_task(cons()); await asyncio.sleep(0)
    async with c: items.append("it"); c.notify_all()
    print(await t)
    try: c.notify()
    except RuntimeError as e: print(e)
    bar = asyncio.Barrier(3); print(sorted(await asyncio.gather(*(bar.wait() for _ in range(3)))), bar.parties, bar.n_waiting, bar.broken)
run(sync())
async def queues():
    q = asyncio.Queue(2); got = []
    async def prod():
        for i in range(5): await q.put(i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: got.append(x); q.task_done()
        q.task_done()
    await asyncio.gather(prod(), cons()); await q.join(); print(got, q.qsize(), q.empty(), q.full(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print("empty", repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull: print("full")
    p = asyncio.PriorityQueue(); [p.put_nowait(x) for x in (3, 1, 2)]; print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue(); [l.put_nowait(x) for x in (3, 1, 2)]; print([l.get_nowait() for _ in range(3)])
    try: l.task_done(); l.task_done(); l.task_done(); l.task_done()
    except ValueError as e: print(e)
run(queues())
async def groups():
    async with asyncio.TaskGroup() as tg: a = tg.create_task(val(1, .01)); b = tg.create_task(val(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom("g1", .01)); slow = tg.create_task(val(1, 5))
    except* ValueError as eg: print(eg, eg.exceptions, slow.cancelled())
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(val(1, 5)); raise KeyError("body")
    except* KeyError as eg: print(repr(eg))
run(groups())
async def futures():
    loop = asyncio.get_running_loop(); f = loop.create_future(); log = []; f.add_done_callback(lambda x: log.append(x.result())); loop.call_soon(f.set_result, 42); print(await f, f); await asyncio.sleep(0); print(log)
    try: f.set_result(1)
    except asyncio.InvalidStateError: print("invalid")
    g = loop.create_future()
    try: g.result()
    except asyncio.InvalidStateError as e: print(e)
    g.set_exception(KeyError("fe"))
    try: await g
    except KeyError as e: print(repr(e))
    order = []; loop.call_later(.02, order.append, "later"); loop.call_later(.01, order.append, "sooner"); loop.call_soon(order.append, "soon"); h = loop.call_later(.005, order.append, "no"); h.cancel(); await asyncio.sleep(.05); print(order, h.cancelled(), loop.is_running(), loop is asyncio.get_event_loop())
    print(asyncio.iscoroutine(c := val(1)), asyncio.iscoroutinefunction(val), asyncio.isfuture(f), len(asyncio.all_tasks())); c.close(); print(await asyncio.ensure_future(val(9)), await asyncio.sleep(0, "res"), await asyncio.to_thread(lambda x: x * 2, 4))
    class Aw:
        def __await__(self): yield from asyncio.sleep(0).__await__(); return "aw"
    print(await Aw(), await asyncio.gather(Aw(), val(1)), await asyncio.wait_for(Aw(), 1))
    try: await asyncio.gather(5)
    except TypeError as e: print(e)
    try: asyncio.run(val(1))
    except RuntimeError as e: print(e)
run(futures())
async def agen():
    try:
        for i in range(3): yield i; await asyncio.sleep(0)
    finally: print("agen closed")
async def ag():
    print([x async for x in agen()])
    async for x in agen():
        if x == 1: break
    return "ag"
run(ag())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.run(5)
except ValueError as e: print(e)
with asyncio.Runner() as r: print(r.run(val(1)), r.run(val(2)), r.get_loop().is_closed())
async def leftover():
    async def bg():
        try: await asyncio.sleep(100)
        except asyncio.CancelledError: print("bg cancelled"); raise
    asyncio.create_task(bg()); await asyncio.sleep(0); return "main done"
run(leftover())
loop = asyncio.new_event_loop(); print(loop.run_until_complete(val("ruc"))); loop.close(); print(loop.is_closed())
try: loop.run_until_complete(c := val(1))
except RuntimeError as e: print(e); c.close()
t0 = time.monotonic()
async def par(): await asyncio.gather(*(asyncio.sleep(.05) for _ in range(20)))
asyncio.run(par()); print(time.monotonic() - t0 < .5)
print(asyncio.CancelledError.__mro__[1].__name__, asyncio.TimeoutError is TimeoutError, asyncio.CancelledError)
