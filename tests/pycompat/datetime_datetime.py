from datetime import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a = datetime(2024, 5, 6, 7, 8, 9, 10)
b = datetime(2023, 12, 31, 23, 59, 59)
print(
    a,
    repr(a),
    b,
    repr(b),
    a - b,
    b - a,
    a.date(),
    a.time(),
    a.year,
    a.second,
    a.microsecond,
    a.weekday(),
    a.isoweekday(),
    a.isocalendar().week,
    a.isoformat(),
    a.isoformat(" "),
    a.isoformat("T", "seconds"),
    a.isoformat(timespec="hours"),
    a.ctime(),
    a.timetuple()[:6],
    a.toordinal(),
    a.replace(month=1, microsecond=0),
    datetime.combine(date(2020, 1, 2), time(3, 4)),
    datetime.min,
    datetime.max,
    datetime.resolution,
)
print(
    a + timedelta(days=1, hours=-3),
    a - timedelta(weeks=2),
    a < b,
    a == a.replace(),
    max(a, b),
    err(lambda: a < date(2024, 1, 1)),
    a == date(2024, 5, 6),
    err(lambda: a + 5),
    err(lambda: a + b),
    err(lambda: datetime.max + timedelta(1)),
    hash(a) == hash(a.replace()),
    datetime(2024, 1, 1) - datetime(2023, 1, 1),
    sorted([a, b])[0] is b,
)
for f in (
    "%Y-%m-%d %H:%M:%S",
    "%d/%m/%y",
    "%A %d %B %Y",
    "%I:%M %p",
    "%j %U %W %w",
    "%f %Z%z|",
    "%%",
    "%b %a",
    "%x" if False else "%H",
    "text %Y",
    "%-d" if False else "%d",
    "%G %V %u",
    "%c" if False else "%S",
    "é %Y",
):
    print(f, a.strftime(f), b.strftime(f), format(a, f))
for s, f in [
    ("2024-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"),
    ("6/5/24", "%d/%m/%y"),
    ("May 6 2024", "%b %d %Y"),
    ("Monday 06 May 2024", "%A %d %B %Y"),
    ("07:08 PM", "%I:%M %p"),
    ("12:00 AM", "%I:%M %p"),
    ("2024 127", "%Y %j"),
    ("1.5", "%S.%f"),
    ("2024-05-06T07:08:09+0200", "%Y-%m-%dT%H:%M:%S%z"),
    ("x", "%Y"),
    ("2024-13-01", "%Y-%m-%d"),
    ("2024-02-30", "%Y-%m-%d"),
    ("2024 ", "%Y"),
    ("2024x", "%Y"),
    ("", "%Y"),
    ("99", "%y"),
    ("68", "%y"),
    ("69", "%y"),
    ("%", "%%"),
    ("5", "%q"),
]:
    print(s, f, err(datetime.strptime, s, f))
for s in (
    "2024-05-06",
    "2024-05-06T07:08",
    "2024-05-06 07:08:09",
    "2024-05-06T07:08:09.123",
    "2024-05-06T07:08:09.123456+05:30",
    "2024-05-06T07:08:09Z",
    "20240506T070809",
    "2024-W19-1",
    "2024-05-06T25:00",
    "x",
    "",
    "2024-05",
    "2024-05-06T",
):
    print(s, err(datetime.fromisoformat, s))
for x in (
    (2024, 1, 1, 24),
    (2024, 1, 1, 0, 60),
    (2024, 1, 1, 0, 0, 60),
    (2024, 1, 1, 0, 0, 0, -1),
    (2024,),
    ("x",),
    (2024, 2, 30),
):
    print(x, err(datetime, *x))
print(
    datetime.fromtimestamp(0, timezone.utc),
    datetime.utcfromtimestamp(1e9),
    datetime.fromtimestamp(1.5, timezone.utc),
    datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp(),
    datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(),
    datetime.fromordinal(1),
    isinstance(datetime.now(), datetime),
    datetime.now() <= datetime.now(),
    date.today() == datetime.today().date(),
    err(datetime.fromtimestamp, 10**20),
)
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
z = timezone(timedelta(hours=5, minutes=30), "IST")
n = timezone(timedelta(hours=-8))
print(
    u,
    repr(u),
    u.astimezone(z),
    u.astimezone(n),
    u.tzinfo,
    u.tzname(),
    u.utcoffset(),
    u.astimezone(z) == u,
    z,
    repr(z),
    repr(n),
    n.tzname(None),
    z.utcoffset(None),
    timezone.utc,
    repr(timezone.utc),
    err(timezone, timedelta(hours=24)),
    err(timezone, 5),
    u - u.astimezone(z),
    err(lambda: u - a),
    err(lambda: u < a),
    u == a,
    u.replace(tzinfo=None),
    u.timetz(),
    u.utctimetuple()[:5],
    u.isoformat(),
    (u + timedelta(hours=1)).strftime("%z %Z"),
    u.astimezone(z).isoformat(),
    timezone(timedelta(0)) == timezone.utc,
    timezone(timedelta(seconds=3661)),
    u.dst(),
    datetime(2024, 1, 1, fold=1).fold,
)


class EST(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=-5)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return "EST"


print(
    datetime(2024, 1, 1, tzinfo=EST()),
    u.astimezone(EST()),
    datetime(2024, 1, 1, tzinfo=EST()).tzname(),
    datetime(2024, 1, 1, tzinfo=EST()) < u,
)
