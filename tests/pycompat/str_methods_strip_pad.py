def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for t in ["", "abc", "  abc  ", "xxabcxx", "abcabc", "\t\nabc\r\n", "\u2003wide\u2003", "ééaéé"]:
    print(
        [
            repr(v)
            for v in (
                t.strip(),
                t.lstrip(),
                t.rstrip(),
                t.strip("x"),
                t.strip("abc"),
                t.lstrip("ab"),
                t.rstrip("bc"),
                t.strip("é"),
                t.strip(""),
                t.strip(None),
            )
        ]
    )
    for w in (0, 5, 8, 9):
        print(
            [
                repr(v)
                for v in (
                    t.center(w),
                    t.ljust(w),
                    t.rjust(w),
                    t.center(w, "*"),
                    t.ljust(w, "-"),
                    t.rjust(w, "é"),
                    t.zfill(w),
                )
            ]
        )
    print(
        repr(t.removeprefix("ab")),
        repr(t.removesuffix("bc")),
        repr(t.removeprefix("")),
        repr(t.removesuffix(t)),
    )
for t in ["5", "-5", "+5", "--5", "", "-", "+é"]:
    print(repr(t.zfill(4)))
print(
    err("a".center, 5, "xy"),
    err("a".ljust, "5"),
    err("a".center, 5, ""),
    err("a".zfill, 1.5),
    err("a".strip, 1),
    err("a".center),
)
for t in ["a\tb", "\t", "ab\tc\td", "a\nb\tc", "\t\tx", "abc\té\tz"]:
    print(
        [repr(t.expandtabs(n)) for n in (8, 4, 1, 0, -1)],
        repr(t.expandtabs()),
        repr(t.expandtabs(tabsize=3)),
    )
