import operator as op


def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


V = [
    0j,
    1 + 2j,
    -1.5 - 0.5j,
    3 + 0j,
    1j,
    -0.0 + 0j,
    complex("inf"),
    complex(float("nan"), 1),
    2,
    2.5,
    True,
]
for a in V:
    print(repr(a), str(a), bool(a), err(abs, a), -a, +a, err(hash, a) if a == a else "")
    for name in ("add", "sub", "mul", "truediv", "eq", "ne", "lt", "floordiv", "mod"):
        print(name, [err(getattr(op, name), a, complex(b)) for b in V])
for s in [
    "1+2j",
    "1",
    "j",
    "-j",
    "+1j",
    "1e5-2e-3j",
    " 3j ",
    "(1+2j)",
    "( 1+2j )",
    "1 + 2j",
    "",
    "1+2",
    "abc",
    "nan+infj",
    "1+j",
    "inf",
    "1j2",
    "1_0+2_0j",
]:
    print(repr(s), err(complex, s))
print(
    complex(),
    complex(1),
    complex(1, 2),
    complex(1.5, -2.5),
    complex(1j, 1j),
    complex(imag=3),
    complex(real=2),
    err(complex, "1", 2),
    err(complex, 1, "2"),
    err(complex, None),
    (1 + 2j).real,
    (1 + 2j).imag,
    (1 + 2j).conjugate(),
    1j**2,
    (1 + 1j) ** 3,
    (1 + 1j) ** 0.5,
    2**1j,
    err(lambda: 0j**-1),
    (1 + 2j) ** 0,
    err(int, 1j),
    err(float, 1j),
    err(round, 1j),
    err(divmod, 1j, 1),
)
print(
    1 + 2j == complex(1, 2),
    1 == 1 + 0j,
    hash(1 + 0j) == hash(1),
    [1j, 2][0],
    {1j: 1},
    1.5j,
    15j,
    1e3j,
    abs(3 + 4j),
    3j * 1j,
    (1 + 2j) / (3 - 4j),
    -1j,
    -(1j),
    0 - 1j,
    repr(-0j),
    repr(complex(-0.0, -0.0)),
)


class C:
    def __complex__(self):
        return 1 + 1j


print(complex(C()), sum([1j, 2, 3.5]), err(max, 1j, 2j), sorted([2, 1], key=lambda v: v))
