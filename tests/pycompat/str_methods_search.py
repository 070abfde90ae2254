def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


s = "mississippi"
for sub in ["", "i", "ss", "issi", "x", "mississippi", "p", "mississippix"]:
    for m in ("find", "rfind", "count", "index", "rindex"):
        print(
            m,
            repr(sub),
            err(getattr(s, m), sub),
            err(getattr(s, m), sub, 3),
            err(getattr(s, m), sub, 2, 7),
            err(getattr(s, m), sub, -4),
            err(getattr(s, m), sub, 50),
            err(getattr(s, m), sub, 3, 2),
        )
    print(
        s.startswith(sub), s.endswith(sub), s.startswith(sub, 2), s.endswith(sub, 0, -1), sub in s
    )
print(
    s.startswith(("x", "mi")),
    s.endswith(("x", "y")),
    err(s.startswith, 1),
    err(s.endswith, ["a"]),
    err(s.find, 1),
    err(s.count),
)
u = "naïve café 日本語 naïve"
for sub in ["ï", "é", "日本", "naïve", "語", "z"]:
    print(
        sub,
        u.find(sub),
        u.rfind(sub),
        u.count(sub),
        u.find(sub, 5),
        u.partition(sub),
        u.rpartition(sub),
    )
print(err(s.partition, ""), err(s.rpartition, ""), err(s.partition, 1), err(lambda: 1 in s))
