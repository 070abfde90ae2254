def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for s in ["", "a", "hello", "héllo wörld 日本 𝄞x", "é" * 3 + "a" * 300 + "日" + "b" * 300]:
    n = len(s)
    print(n, [err(lambda: s[i]) for i in (0, 1, -1, n - 1, n, -n, -n - 1)])
    for a in (None, 0, 1, 2, -1, -2, 100, -100, 303, 304):
        for b in (None, 0, 3, -1, 100, 302, 306):
            print(a, b, repr(s[a:b][:12]), len(s[a:b]), len(s[a:b:2]), repr(s[a:b:-1][:5]))
s = "hello"
print(
    err(lambda: s["a"]),
    err(lambda: s[1.0]),
    err(lambda: s[None]),
    err(lambda: s[::0]),
    err(lambda: s[10**30]),
    s[: 10**30],
    s[True],
)


def set_item():
    s[0] = "j"


def del_item():
    del s[0]


print(err(set_item), err(del_item))
print(
    s * 0,
    s * -1,
    s * 3,
    2 * s,
    s + "!",
    "l" in s,
    "" in s,
    list(s),
    tuple("é日"),
    [*"ab"],
    max(s),
    min(s),
    sorted(s),
    list(reversed(s)),
)
print(
    err(lambda: s * 1.5),
    err(lambda: s + 1),
    err(lambda: 1 + s),
    err(lambda: s - "l"),
    err(lambda: s * "a"),
    err(lambda: -s),
)
for i, ch in enumerate("aé日𝄞"):
    print(i, ch, ord(ch), hex(ord(ch)), chr(ord(ch)) == ch)
