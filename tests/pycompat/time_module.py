import time


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__


a = time.time()
b = time.perf_counter()
c = time.monotonic()
time.sleep(0.01)
print(
    time.time() >= a,
    time.perf_counter() > b,
    time.monotonic() > c,
    isinstance(time.time_ns(), int),
    time.process_time() >= 0,
    time.perf_counter_ns() > 0,
    err(time.sleep, -1),
    err(time.sleep, "x"),
)
for s in (0, 1, 86399, 10**9, 1.9e9, -1, 951782400):
    t = time.gmtime(s)
    print(
        tuple(t),
        t.tm_year,
        t.tm_yday,
        t.tm_wday,
        time.strftime("%Y-%m-%d %H:%M:%S %j %a %b", t),
        time.asctime(t),
    )
print(
    time.gmtime(0),
    time.strptime("2024-05-06 07:08:09", "%Y-%m-%d %H:%M:%S")[:6],
    err(time.strptime, "x", "%Y"),
    time.mktime(time.localtime(10**9)),
    time.strftime("%%", time.gmtime(0)),
    time.ctime(0)[-4:],
    time.struct_time(range(9)).tm_hour,
    len(time.localtime()),
    isinstance(time.tzname, tuple),
    time.gmtime(0) < time.gmtime(1),
    time.gmtime(0)[0],
    time.gmtime(5) == time.gmtime(5),
)
