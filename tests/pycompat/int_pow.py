def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for a in (0, 1, -1, 2, -2, 3, 10, 7**20, True):
    for b in (0, 1, 2, 3, 10, 63, 64, 100, -1, -2):
        print(a, b, err(pow, a, b), err(lambda: a**b))
    for m in (1, 2, 7, -7, 10**9 + 7, 2**64, 0):
        print(a, m, [err(pow, a, b, m) for b in (0, 1, 5, 100, 10**20, -1, -3)])
print(
    pow(3, -1, 11),
    err(pow, 2, -1, 4),
    pow(2, 0.5),
    pow(-8, 1 / 3),
    pow(0, 0),
    0**0,
    err(pow, 0, -1),
    err(pow, 0.0, -1),
    err(pow, 2, 3.0, 5),
    err(pow, 2.0, 3, 5),
    err(pow, "a", 2),
    2**0.5,
    (-2) ** 2,
    -(2**2),
    2**-1,
    2**3**2,
)
print(
    pow(base=2, exp=5),
    pow(2, 5, mod=7),
    err(lambda: pow(2)),
    err(pow, None, 2),
    err(lambda: 2 ** "a"),
    err(lambda: 2**None),
)
