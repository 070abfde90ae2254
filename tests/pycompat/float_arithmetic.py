import operator as op


def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


V = [
    0.0,
    -0.0,
    1.0,
    -1.5,
    0.1,
    3.0,
    -7.25,
    1e10,
    1e300,
    -1e-300,
    float("inf"),
    float("-inf"),
    float("nan"),
    2,
    -3,
    10**20,
    True,
]
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lt", "le", "eq", "ne"):
    for a in V:
        if name == "pow" and a == 10**20:
            continue
        print(name, a, [err(getattr(op, name), a, float(b)) for b in V])
for a in V:
    print(
        a,
        -a,
        abs(a),
        bool(a),
        err(int, a),
        err(round, a),
        err(round, a, 2),
        err(round, a, -1),
        err(divmod, a, 3.0),
        err(divmod, a, -0.5),
        err(hash, a) if a == a else "nan",
    )
for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, 0.1 + 0.2, 1e16 + 1, 5e-324):
    print(v, round(v), [round(v, n) for n in range(-4, 6)], v.as_integer_ratio(), v.is_integer())
print(
    (1.0).hex(),
    (0.1).as_integer_ratio(),
    err(float("inf").as_integer_ratio),
    err(float("nan").as_integer_ratio),
    float(),
    float(True),
    float("1"),
    err(float, None),
    err(float, []),
    err(float, 1j),
    float(10**20),
    err(float, "1", 2),
)


class F:
    def __float__(self):
        return 2.5


class G:
    def __index__(self):
        return 3


class H:
    def __float__(self):
        return 3


print(
    float(F()),
    float(G()),
    err(float, H()),
    err(float, object()),
    0.1 + 0.2 == 0.3,
    1e308 * 10,
    -1e308 * 10,
    1e-320 / 10,
    float("nan") == float("nan"),
    0.0 == -0.0,
    str(-0.0),
    hash(1.0) == hash(1),
    hash(0.5),
    hash(1e300),
    hash(float("inf")),
    3.0 == 3,
    {1: "a"}[1.0],
    sum([0.1] * 10),
    7 // 2.0,
    -7 // 2.0,
    7 % -3.0,
    -7 % 3.0,
    5.5 % 2,
    1e15 + 0.3,
)
