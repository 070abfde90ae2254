def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for t in ["", "aaa", "banana", "hello", "éaéa"]:
    for a, b in [
        ("a", "b"),
        ("a", ""),
        ("", "-"),
        ("an", "AN"),
        ("zz", "y"),
        ("é", "ee"),
        ("aaa", "a"),
    ]:
        print(repr(t), a, b, [repr(t.replace(a, b, n)) for n in (-1, 0, 1, 2, 10)])
table = str.maketrans("abc", "xyz", "d")
print(
    sorted(table.items()), "abcdef".translate(table), "abc".translate({97: "AA", 98: None, 99: 67})
)
print(
    str.maketrans({"a": 1, "b": "long", 99: None}),
    "aabbcc".translate(str.maketrans({"b": "long", 99: None})),
)
print(
    err(str.maketrans, "ab", "c"),
    err(str.maketrans, {"ab": 1}),
    err(str.maketrans, 5),
    err("a".translate, 5),
)


class T:
    def __getitem__(self, k):
        if k == 98:
            raise LookupError
        return chr(k + 1)


print("abc".translate(T()))
print(
    err("a".replace, 1, 2),
    err("a".replace, "a"),
    err("a".replace, "a", "b", "c"),
    "a.b".replace(".", "/"),
)
