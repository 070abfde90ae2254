from datetime import timedelta as T


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


V = [
    T(),
    T(1),
    T(seconds=1),
    T(days=-1),
    T(hours=25, minutes=61),
    T(milliseconds=1500),
    T(microseconds=-1),
    T(weeks=1, days=1.5),
    T(seconds=0.1),
    T(days=999999999),
    T(1, 2, 3, 4, 5, 6, 7),
    T(minutes=-90),
]
for v in V:
    print(
        v,
        repr(v),
        v.days,
        v.seconds,
        v.microseconds,
        v.total_seconds(),
        bool(v),
        -v if v.days < 900 else "",
        abs(v),
        +v,
        v * 2 if v.days < 900 else "",
        v / 2,
        v // 2,
        hash(v) == hash(T(v.days, v.seconds, v.microseconds)),
        str(v),
    )
a, b = T(hours=5), T(hours=2)
print(
    a + b,
    a - b,
    b - a,
    a / b,
    a // b,
    a % b,
    divmod(a, b),
    a * 1.5,
    2 * a,
    a / 1.5,
    a < b,
    a == T(minutes=300),
    max(a, b),
    sorted([a, b]),
    sum([a, b], T()),
    err(lambda: a + 1),
    err(lambda: a * b),
    err(lambda: a / 0),
    err(lambda: a // T()),
    err(lambda: a < 1),
    err(lambda: 5 / a),
    a == 5,
    err(T, "x"),
    err(T, days=10**10),
    err(T, foo=1),
    T.min,
    T.max,
    T.resolution,
    T(seconds=1e-7),
    T(seconds=1.0000005),
    T(days=0.5),
    T(microseconds=0.5),
    T(microseconds=1.5),
    err(T, None),
    err(lambda: a % 0),
    {a: 1}[T(hours=5)],
    -a // b,
    a // T(minutes=7),
    a % T(minutes=7),
    T(1) > T(hours=23),
    f"{a}",
    err(lambda: T.max + T(1)),
    err(lambda: T(days=float("nan"))),
    T(days=1, seconds=-1),
    T(seconds=86400 * 3 + 5),
)
