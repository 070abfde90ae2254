DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(y, m):
    return 29 if m == 2 and leap(y) else DAYS[m - 1]


def ordinal(y, m, d):
    n = (y - 1) * 365 + (y - 1) // 4 - (y - 1) // 100 + (y - 1) // 400
    return n + sum(days_in(y, k) for k in range(1, m)) + d


def weekday(y, m, d):
    return "Mon Tue Wed Thu Fri Sat Sun".split()[(ordinal(y, m, d) - 1) % 7]


def calendar(y, m):
    first = (ordinal(y, m, 1) - 1) % 7
    cells = ["  "] * first + [f"{d:2}" for d in range(1, days_in(y, m) + 1)]
    yield f"{'January February March April May June July August September October November December'.split()[m - 1]} {y}".center(
        20
    )
    yield "Mo Tu We Th Fr Sa Su"
    for i in range(0, len(cells), 7):
        yield " ".join(cells[i : i + 7])


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    return divmod(h + l - 7 * m + 114, 31)[0], (h + l - 7 * m + 114) % 31 + 1


for y, m in ((2024, 2), (2023, 10), (2000, 1)):
    print("\n".join(calendar(y, m)))
print(
    [easter(y) for y in (2000, 2019, 2023, 2024, 2025, 2038)],
    weekday(2024, 2, 29),
    ordinal(1, 1, 1),
    ordinal(1970, 1, 1),
    [y for y in (1900, 2000, 2023, 2024) if leap(y)],
)
import datetime

print(
    all(
        datetime.date(y, m, 15).toordinal() == ordinal(y, m, 15)
        for y in range(1900, 2100, 7)
        for m in range(1, 13)
    ),
    sum(1 for y in range(1901, 2001) for m in range(1, 13) if weekday(y, m, 1) == "Sun"),
)
