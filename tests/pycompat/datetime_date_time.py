from datetime import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = date(2024, 2, 29)
print(
    d,
    repr(d),
    d.year,
    d.month,
    d.day,
    d.weekday(),
    d.isoweekday(),
    d.isocalendar(),
    tuple(d.isocalendar()),
    d.isoformat(),
    d.ctime(),
    d.toordinal(),
    date.fromordinal(738945),
    d.timetuple()[:8],
    d.replace(year=2023, day=1),
    err(d.replace, year=2023),
    d.strftime("%Y/%m/%d %A %B %j %U %W %a %b %y %e %%"),
    date.min,
    date.max,
    date.resolution,
    date.fromisoformat("2024-02-29"),
    err(date.fromisoformat, "2024-2-9"),
    err(date.fromisoformat, "x"),
    date.fromisocalendar(2024, 9, 4),
    f"{d:%d.%m.%Y}",
    str(d),
    hash(d) == hash(date(2024, 2, 29)),
)
for a in (
    (2024, 13, 1),
    (2024, 0, 1),
    (2023, 2, 29),
    (0, 1, 1),
    (10000, 1, 1),
    (2024, 1, 32),
    ("a", 1, 1),
    (2024, 1),
    (2024, 1, 1.5),
    (2024.0, 1, 1),
):
    print(a, err(date, *a))
e = date(2024, 3, 1)
print(
    e - d,
    d - e,
    d + timedelta(1),
    d - timedelta(days=60),
    d < e,
    d == e,
    d != date(2024, 2, 29),
    sorted([e, d]),
    max(d, e),
    err(lambda: d < 5),
    err(lambda: d + 5),
    err(lambda: d + e),
    d == "x",
    err(lambda: date.max + timedelta(1)),
    bool(d),
    timedelta(1) + d,
    {d: 1}[date(2024, 2, 29)],
)
t = time(13, 5, 9, 123456)
print(
    t,
    repr(t),
    t.hour,
    t.microsecond,
    t.isoformat(),
    t.isoformat("minutes"),
    t.isoformat("milliseconds"),
    time(),
    time(1),
    time(1, 2),
    repr(time(1, 2)),
    t.replace(hour=1),
    t.strftime("%H:%M:%S.%f %I %p"),
    time.min,
    time.max,
    time.resolution,
    time.fromisoformat("04:05:06.789"),
    time.fromisoformat("04:05"),
    err(time.fromisoformat, "25:00"),
    t < time(14),
    t == time(13, 5, 9, 123456),
    err(time, 24),
    err(time, 1, 60),
    err(time, 1, 2, 3, 10**6),
    err(time, "a"),
    bool(time()),
    err(lambda: t + timedelta(1)),
    time(1, 2, 3, tzinfo=timezone.utc),
    time(1, fold=1),
    err(t.isoformat, "zz"),
)
for y in (1, 1900, 1999, 2000, 2023, 2024, 9999):
    x = date(y, 12, 31)
    print(
        x.timetuple().tm_yday,
        x.isocalendar(),
        x.weekday(),
        x.toordinal(),
        date(y, 1, 1).isocalendar().week,
        x.strftime("%G-W%V-%u %w"),
    )
print(
    [(date(2024, 1, 1) + timedelta(days=31 * i)).isoformat() for i in range(12)],
    sum((date(2024, m % 12 + 1, 1) - date(2024, m, 1)).days for m in range(1, 12)),
    date(2000, 1, 1).__class__.__name__,
    isinstance(d, date),
    issubclass(datetime, date),
    MINYEAR,
    MAXYEAR,
    date.__doc__ is not None,
)
