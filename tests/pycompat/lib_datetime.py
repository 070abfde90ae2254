# datetime: all classes, arithmetic, formats, parsing, errors.
import os

os.environ["TZ"] = "UTC"
import time as _t

if hasattr(_t, "tzset"):
    _t.tzset()
import datetime as dt, copy
from datetime import *


def err(f, *a, **k):
    try:
        r = f(*a, **k)
        print("ok", repr(r), r)
    except Exception as e:
        print(type(e).__name__, str(e).replace("'datetime.", "'"))


print(dt.MINYEAR, dt.MAXYEAR, dt.UTC, sorted(dt.__all__))
for args in (
    {},
    {"days": 1},
    {"days": -1},
    {"hours": 25, "minutes": 61},
    {"seconds": 1.5},
    {"microseconds": -1},
    {"weeks": 2, "milliseconds": 3},
    {"days": 0.5, "hours": 0.1},
    {"days": 1e-6},
    {"seconds": -0.1},
    {"microseconds": 0.5},
    {"microseconds": 1.5},
    {"microseconds": 2.5},
    {"days": 999999999},
    {"days": -999999999},
    {"hours": 1 / 3, "days": 1 / 7},
):
    t = timedelta(**args)
    print(
        args,
        repr(t),
        t,
        t.days,
        t.seconds,
        t.microseconds,
        t.total_seconds(),
        bool(t),
        hash(t) == hash(timedelta(**args)),
    )
err(timedelta, 10**9)
err(timedelta, "x")
err(timedelta, float("nan"))
err(timedelta, float("inf"))
err(timedelta, days=None)
a, b = timedelta(days=3, hours=5), timedelta(minutes=7, microseconds=13)
print(
    a + b,
    a - b,
    -a,
    +a,
    abs(-a),
    a * 2,
    3 * b,
    a * 1.5,
    b * 0.3,
    a / 2,
    a / b,
    a // b,
    a // 7,
    a % b,
    divmod(a, b),
    a / 2.5,
    a > b,
    a == b,
    a != b,
    a <= a,
    b < a,
    timedelta.min,
    timedelta.max,
    timedelta.resolution,
    sorted([a, b, -a]),
    sum([a, b], timedelta()),
)
err(lambda: a + 1)
err(lambda: a / 0)
err(lambda: a // timedelta(0))
err(lambda: a % timedelta(0))
err(lambda: a < 1)
print(a == 1)
err(lambda: a * "x")
err(lambda: timedelta.max + timedelta(1))
err(lambda: a / 0.0)
err(lambda: a // 0)
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
    d.isocalendar().week,
    d.toordinal(),
    d.ctime(),
    d.timetuple(),
    d.isoformat(),
    d.replace(year=2020),
    d + timedelta(1),
    d - timedelta(60),
    d - date(2023, 1, 1),
    date.fromordinal(738000),
    date.fromisoformat("2021-03-04"),
    date.min,
    date.max,
    date.resolution,
    hash(d) == hash(date(2024, 2, 29)),
    d < date(2024, 3, 1),
    d == date(2024, 2, 29),
    timedelta(1) + d,
    f"{d:%d/%m/%Y}",
    f"{d}",
    format(d, ""),
    d.strftime("%A %d %B %Y %j %U %W %y %% %a %b %H:%M"),
)
for y, m, dd in (
    (2023, 2, 29),
    (2023, 13, 1),
    (2023, 0, 1),
    (0, 1, 1),
    (10000, 1, 1),
    (2023, 1, 32),
    (2023, 4, 31),
):
    err(date, y, m, dd)
err(date, 2023)
err(date, 2023, 1)
err(date, "2023", 1, 1)
err(date, 2023.0, 1, 1)
err(d.replace, day=31)
err(lambda: date.max + timedelta(1))
err(lambda: date.min - timedelta(1))
err(lambda: d + 1)
err(lambda: d < 5)
err(date.fromordinal, 0)
err(date.fromordinal, 10**8)
err(lambda: d - 5)
print(d == 5)
for s in (
    "2021-03-04",
    "20210304",
    "2021-W01",
    "2021-W01-3",
    "2021W013",
    "2020-W53-7",
    "2021-W53-1",
    "2021-3-4",
    "2021-13-01",
    "x",
    "",
    "2021-03-04T",
    "2021-0304",
    "2021-W00-1",
    "2021-W01-8",
    "2021-02-30",
):
    err(date.fromisoformat, s)
err(date.fromisoformat, 5)
print(date.fromisocalendar(2021, 1, 1), date.fromisocalendar(2020, 53, 7))
err(date.fromisocalendar, 2021, 53, 1)
err(date.fromisocalendar, 2021, 1, 0)
err(date.fromisocalendar, 0, 1, 1)
for y in (1, 4, 100, 400, 1900, 1999, 2000, 2001, 9999):
    for m, q in ((1, 1), (2, 28), (3, 1), (12, 31)):
        z = date(y, m, q)
        assert date.fromordinal(z.toordinal()) == z
        print(z, z.toordinal(), tuple(z.isocalendar()), end="; ")
print()
t = time(13, 5, 9, 1200)
print(
    t,
    repr(t),
    t.hour,
    t.minute,
    t.second,
    t.microsecond,
    t.tzinfo,
    t.fold,
    t.isoformat("minutes"),
    t.isoformat("milliseconds"),
    t.isoformat("hours"),
    t.isoformat("seconds"),
    t.isoformat("microseconds"),
    t.replace(hour=1),
    time(),
    repr(time(1, 2, 3)),
    time.min,
    time.max,
    time.resolution,
    t < time(14),
    t == time(13, 5, 9, 1200),
    hash(t) == hash(time(13, 5, 9, 1200)),
    t.strftime("%H-%M-%S.%f %p %I"),
    f"{t:%H}",
    bool(time(0)),
    time(1, fold=1),
    repr(time(1, fold=1)),
    repr(time(1, tzinfo=timezone.utc, fold=1)),
)
err(time, 24)
err(time, 1, 60)
err(time, 1, 1, 60)
err(time, 1, 1, 1, 10**6)
err(time, fold=2)
err(time, tzinfo=5)
err(time, "x")
err(t.isoformat, "bad")
err(lambda: t < 5)
err(lambda: t < time(1, tzinfo=timezone.utc))
print(
    t == time(1, tzinfo=timezone.utc),
    time(12, tzinfo=timezone(timedelta(hours=1))) == time(11, tzinfo=timezone.utc),
    time(12, tzinfo=timezone(timedelta(hours=1))) < time(11, 30, tzinfo=timezone.utc),
    time(1, tzinfo=timezone(timedelta(hours=-5, minutes=-30))),
    time(1, tzinfo=timezone.utc).utcoffset(),
    time(1).utcoffset(),
    time(1, tzinfo=timezone.utc).tzname(),
    time(1).dst(),
)
for s in (
    "13",
    "13:05",
    "1305",
    "13:05:09",
    "130509",
    "13:05:09.5",
    "13:05:09.123456789",
    "13:05:09,25",
    "T13:05",
    "13:05+01:00",
    "13:05Z",
    "13:05-0530",
    "13:05:09.1+01:02:03",
    "13:05+00:00",
    "25:00",
    "1",
    "",
    "13:5",
    "13:05:",
    "13:05x",
    "13:0509",
    "13:05:09.",
    "13:05+",
    "13:05+1",
    "13:60",
    "13:05+25:00",
):
    err(time.fromisoformat, s)
n = datetime(2023, 12, 31, 23, 59, 58, 999999)
z = timezone(timedelta(hours=2), "TWO")
aw = datetime(2023, 6, 1, 12, tzinfo=z)
print(
    n,
    repr(n),
    n.date(),
    n.time(),
    n.timetz(),
    n + timedelta(seconds=2),
    n - timedelta(days=1),
    n - datetime(2023, 1, 1),
    n.isoformat(),
    n.isoformat(" ", "minutes"),
    n.ctime(),
    n.timetuple(),
    n.utctimetuple(),
    n.weekday(),
    n.replace(microsecond=0, hour=1),
    n.strftime("%Y-%m-%dT%H:%M:%S.%f%z%Z|%c|%x|%X|%p"),
    repr(datetime(2023, 1, 1)),
    repr(datetime(2023, 1, 1, 0, 0, 5)),
    datetime.combine(d, t),
    datetime.combine(d, t, tzinfo=z),
    datetime.min,
    datetime.max,
    datetime.resolution,
    hash(n) == hash(n.replace()),
    f"{n:%H}",
    f"{n}",
    n.toordinal(),
    n.isocalendar(),
)
print(
    aw,
    repr(aw),
    aw.utcoffset(),
    aw.tzname(),
    aw.dst(),
    aw.astimezone(timezone.utc),
    aw.astimezone(timezone(timedelta(hours=-3, minutes=-30))),
    aw == datetime(2023, 6, 1, 10, tzinfo=timezone.utc),
    aw - datetime(2023, 6, 1, 10, tzinfo=timezone.utc),
    hash(aw) == hash(datetime(2023, 6, 1, 10, tzinfo=timezone.utc)),
    aw.timestamp(),
    aw.utctimetuple(),
    aw.strftime("%z %Z"),
    aw.isoformat(),
    aw.timetz(),
    aw > datetime(2023, 6, 1, 9, tzinfo=timezone.utc),
    repr(datetime(2023, 1, 1, fold=1, tzinfo=timezone.utc)),
    repr(datetime(2023, 1, 1, fold=1)),
)
err(datetime, 2023, 1, 1, 24)
err(datetime, 2023)
err(datetime, 2023, 2, 30)
err(lambda: n < aw)
err(lambda: n - aw)
print(n == aw, n != aw)
err(lambda: n < d)
err(lambda: d < n)
print(n == d, d == n)
err(lambda: n + 1)
err(lambda: datetime.max + timedelta(1))
err(lambda: n < 5)
err(n.isoformat, "TT")
err(datetime.combine, 1, t)
err(datetime.combine, d, 5)
err(n.replace, month=13)
err(n.astimezone, 5)
err(datetime, 2023, 1, 1, tzinfo="x")
print(
    datetime.fromtimestamp(0),
    datetime.utcfromtimestamp(1e9),
    datetime.fromtimestamp(1.5, timezone.utc),
    datetime.fromtimestamp(-1.25, z),
    datetime.fromtimestamp(1234567890.123456),
    date.fromtimestamp(86400 * 365),
    datetime(1970, 1, 2).timestamp(),
    datetime(2001, 9, 9, 1, 46, 40, 5).timestamp(),
    datetime.utcfromtimestamp(0.9999999),
    datetime.utcfromtimestamp(-0.0000001),
    datetime(2020, 1, 1).astimezone(z),
    datetime(2020, 1, 1).astimezone(),
)
err(datetime.fromtimestamp, float("nan"))
err(datetime.fromtimestamp, "x")
err(datetime.fromtimestamp, float("inf"))
x = datetime.now()
print(
    type(x).__name__,
    x.tzinfo,
    abs(datetime.utcnow() - x) < timedelta(seconds=5),
    datetime.now(timezone.utc).tzinfo,
    date.today() == x.date() or True,
    type(datetime.today()).__name__,
)
for s in (
    "2023-01-02",
    "2023-01-02T03:04:05",
    "2023-01-02 03:04",
    "2023-01-02T03:04:05.678",
    "2023-01-02T03:04:05.678901+02:30",
    "20230102T030405Z",
    "2023-W01-1T05",
    "2023-01-02x03",
    "2023-01-02T",
    "20230102",
    "2023-01-02T03:04:05+00:00",
    "2023W011T0304",
    "2023-W01",
    "2023W01T03",
    "2023-01",
    "nope",
    "2023-01-02T25:00",
    "2023-01-02T03:04:05.",
    "2023-13-02T03:04",
):
    err(datetime.fromisoformat, s)
err(datetime.fromisoformat, None)
for args in (
    (timedelta(0),),
    (timedelta(hours=5, minutes=30),),
    (timedelta(hours=-5), "EST"),
    (timedelta(seconds=3661),),
    (timedelta(microseconds=1),),
    (timedelta(0), "Z"),
    (timedelta(hours=23, minutes=59),),
):
    q = timezone(*args)
    print(
        repr(q),
        q,
        q.utcoffset(None),
        q.tzname(None),
        q.dst(None),
        q == timezone(args[0]),
        hash(q) == hash(timezone(args[0])),
        q is timezone.utc,
        copy.deepcopy(q) == q,
    )
err(timezone, timedelta(hours=24))
err(timezone, 5)
err(timezone, timedelta(1), 5)
err(timezone.utc.utcoffset, 5)
err(timezone.utc.fromutc, n)
print(timezone.min, timezone.max, timezone.utc == UTC, timezone.utc != 5)


class Z2(tzinfo):
    def utcoffset(self, d):
        return timedelta(hours=1) + self.dst(d)

    def dst(self, d):
        return timedelta(hours=1) if d is not None and 4 <= d.month <= 9 else timedelta(0)

    def tzname(self, d):
        return "Z2S" if self.dst(d) else "Z2"

    def __repr__(self):
        return "Z2()"


z2 = Z2()
s1 = datetime(2023, 7, 1, 12, tzinfo=z2)
w1 = datetime(2023, 1, 1, 12, tzinfo=z2)
print(
    s1,
    w1,
    s1.tzname(),
    w1.dst(),
    s1 - w1,
    s1.astimezone(timezone.utc),
    datetime(2023, 7, 1, tzinfo=timezone.utc).astimezone(z2),
    s1.timetuple().tm_isdst,
    w1.timetuple().tm_isdst,
    s1.strftime("%Z%z"),
    repr(s1),
    time(1, tzinfo=z2).utcoffset(),
)
err(tzinfo().utcoffset, None)
err(tzinfo().tzname, None)
err(tzinfo().dst, None)
err(lambda: datetime(2023, 1, 1, tzinfo=tzinfo()).utcoffset())


class BadZ(tzinfo):
    def utcoffset(self, d):
        return 5

    def tzname(self, d):
        return 5

    def dst(self, d):
        return timedelta(days=2)


bz = datetime(2023, 1, 1, tzinfo=BadZ())
err(bz.utcoffset)
err(bz.tzname)
for s, f in (
    ("2023-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"),
    ("6/5/23", "%d/%m/%y"),
    ("6/5/70", "%d/%m/%y"),
    ("Jan 5 2020", "%b %d %Y"),
    ("january 05, 2020", "%B %d, %Y"),
    ("Mon Jan  6 03:04:05 2020", "%c"),
    ("03:04 PM", "%I:%M %p"),
    ("12:04 am", "%I:%M %p"),
    ("12 PM", "%I %p"),
    ("2020-060", "%Y-%j"),
    ("1.25", "%S.%f"),
    ("1.123456", "%S.%f"),
    ("+0530", "%z"),
    ("-05:30", "%z"),
    ("Z", "%z"),
    ("+01:02:03.5", "%z"),
    ("UTC", "%Z"),
    ("2020 10 1", "%Y %U %w"),
    ("2020 10 1", "%Y %W %w"),
    ("2020 W10 1", "%G W%V %u"),
    ("123", "%d%m"),
    ("1112", "%d%m"),
    ("05/06/07", "%x"),
    ("01:02:03", "%X"),
    ("100%", "%f%%"),
    ("29 02", "%d %m"),
    ("2020-01-01   x", "%Y-%m-%d x"),
    ("20200101", "%Y%m%d"),
    ("Tuesday 2020 5", "%A %Y %W"),
    ("x", "%Y"),
    ("2020-01-01 extra", "%Y-%m-%d"),
    ("2020", "%Q"),
    ("2020", "%"),
    ("2020-13-01", "%Y-%m-%d"),
    ("2020-02-30", "%Y-%m-%d"),
    ("2020 10", "%Y %V"),
    ("2020 10", "%G %V"),
    ("2020 1", "%G %j"),
    ("2020 10 1", "%Y %V %u"),
    ("+5", "%z"),
    ("31", "%d"),
    ("32", "%d"),
    ("2021-01-01T00:00:00.000Z", "%Y-%m-%dT%H:%M:%S.%fZ"),
    ("2020-12-31 0 0", "%Y-%m-%d %U %w"),
    ("60", "%S"),
    ("2020 0 1", "%Y %W %w"),
):
    print(repr(s), f, end=" ")
    err(datetime.strptime, s, f)
err(datetime.strptime, 5, "%Y")


class MyD(date):
    def extra(self):
        return self.year + 1


class MyDT(datetime):
    pass


print(
    repr(MyD(2020, 1, 1)),
    MyD(2020, 1, 1).extra(),
    type(MyD(2020, 1, 1) + timedelta(1)).__name__,
    type(MyDT(2020, 1, 1) + timedelta(1)).__name__,
    repr(MyDT.strptime("2020", "%Y")),
    type(MyDT.now()).__name__,
    MyD.fromisoformat("2020-01-02"),
    repr(MyDT(2020, 1, 2).replace(day=3)),
    MyD(2020, 1, 1) == date(2020, 1, 1),
)
for o in (d, t, n, aw, a, timezone.utc, z):
    print(copy.copy(o) == o, copy.deepcopy(o) == o)
print(
    isinstance(n, date),
    issubclass(datetime, date),
    {d: 1}[date(2024, 2, 29)],
    max(d, date(2025, 1, 1)),
    [n, datetime(2020, 1, 1)] > [datetime(2021, 1, 1)],
    date(2020, 1, 1).__reduce__()[1],
    n.__reduce__()[1],
    t.__reduce__()[1],
)
match d:
    case date(year=2024, month=m):
        print("m", m)
try:
    d.year = 5
except AttributeError:
    print("AttributeError")
print(
    date.__module__,
    datetime.__name__,
    timedelta(1).__class__.__module__,
    d.isocalendar().__class__.__name__,
)
