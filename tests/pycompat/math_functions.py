import math


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


V = [
    0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    10,
    100.7,
    -3.3,
    1e10,
    1e-10,
    1e308,
    float("inf"),
    float("-inf"),
    float("nan"),
    True,
    10**20,
]
for n in (
    "ceil",
    "floor",
    "trunc",
    "fabs",
    "sqrt",
    "isqrt",
    "factorial",
    "degrees",
    "radians",
    "isfinite",
    "isinf",
    "isnan",
    "frexp",
    "modf",
    "exp2",
    "cbrt",
):
    print(
        n,
        (
            [err(getattr(math, n), v) for v in V]
            if n != "factorial"
            else [err(math.factorial, v) for v in (0, 1, 5, 20, 25, -1, 2.0, 2.5, "a", True)]
        ),
    )


def r(x):
    return float("%.12g" % x) if isinstance(x, float) else x


for n in (
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "exp",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "erf",
    "erfc",
    "gamma",
    "lgamma",
):
    print(n, [r(err(getattr(math, n), v)) for v in V])
print(
    math.pi,
    math.e,
    math.tau,
    math.inf,
    math.nan,
    math.log(8, 2),
    math.log(100, 10),
    err(math.log, 0),
    err(math.log, -1),
    err(math.log, 10, 1),
    math.log(10**400) if True else 0,
    math.log2(2**2000),
    math.pow(2, 0.5),
    err(math.pow, -1, 0.5),
    err(math.pow, 0, -1),
    math.hypot(3, 4),
    math.hypot(1, 2, 2),
    math.hypot(),
    math.dist([1, 2], [4, 6]),
    err(math.dist, [1], [1, 2]),
    math.atan2(1, -1),
    math.atan2(0.0, -0.0),
    math.copysign(3, -0.0),
    math.fmod(-7, 3),
    err(math.fmod, 1, 0),
    math.remainder(7, 4),
    math.ldexp(0.5, 3),
    err(math.ldexp, 1.0, 5000),
    math.fsum([0.1] * 10),
    math.prod([1, 2, 3]),
    math.prod([], start=5),
    math.prod([0.5, "a"]) if False else "",
    math.gcd(12, 18),
    math.gcd(),
    math.gcd(-4, 6, 8),
    math.lcm(4, 6),
    math.lcm(0, 5),
    err(math.gcd, 1.5),
    math.comb(5, 2),
    math.comb(50, 25),
    math.comb(3, 5),
    err(math.comb, -1, 2),
    math.perm(5, 2),
    math.perm(5),
    math.perm(3, 5),
    math.isclose(1.0, 1.0 + 1e-10),
    math.isclose(1, 1.1),
    math.isclose(0, 1e-10, abs_tol=1e-9),
    math.isclose(1, 2, rel_tol=0.5),
    math.nextafter(1.0, 2.0),
    math.ulp(1.0),
    math.isqrt(10**40),
    err(math.isqrt, -1),
    err(math.sqrt, "a"),
    err(math.sqrt),
    err(math.sin, 1, 2),
    math.ceil(-0.5),
    math.floor(1e20),
    math.trunc(-2.7),
    math.sumprod if False else "",
)


class C:
    def __ceil__(self):
        return "c"

    def __floor__(self):
        return "f"

    def __trunc__(self):
        return "t"

    def __float__(self):
        return 4.0

    def __index__(self):
        return 6


print(
    math.ceil(C()),
    math.floor(C()),
    math.trunc(C()),
    math.sqrt(C()),
    math.gcd(C(), 4),
    math.factorial(C()),
    err(math.exp, 1000),
    err(math.cosh, 1000),
    err(math.gamma, -1),
    err(math.atanh, 1),
    math.exp(-1000),
    math.fsum([1e100, 1.0, -1e100]),
    err(math.fsum, ["a"]),
    math.modf(-2.5),
    math.frexp(8),
    math.comb(100, 3),
    math.isqrt(2**101),
    err(math.floor, float("inf")),
    err(math.ceil, float("nan")),
)
