# statistics, fractions and numbers.
import statistics, numbers, math, operator
from statistics import *
from fractions import Fraction as F


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


sets = [
    [1, 2, 3, 4],
    [1.5, 2.5, 4, 9],
    [F(1, 3), F(2, 5), 1],
    [1e20, 1.0, -1e20],
    [5],
    [True, False, 3],
    [0.1] * 10,
    [float("inf"), 1.0],
    [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
]
for d in sets:
    print(d)
    for f in (
        mean,
        fmean,
        median,
        median_low,
        median_high,
        mode,
        multimode,
        pvariance,
        pstdev,
        variance,
        stdev,
        geometric_mean,
        harmonic_mean,
        quantiles,
        median_grouped,
    ):
        if d[0] == float("inf") and f in (
            variance,
            stdev,
            pstdev,
            pvariance,
            geometric_mean,
            harmonic_mean,
        ):
            continue
        err(f, d)
for f in (
    mean,
    fmean,
    median,
    median_low,
    median_high,
    mode,
    multimode,
    pvariance,
    pstdev,
    variance,
    stdev,
    geometric_mean,
    harmonic_mean,
    quantiles,
    median_grouped,
):
    err(f, [])
err(mean, ["a"])
err(mean, [1, "a"])
err(harmonic_mean, [-1, 2])
err(harmonic_mean, [0, 2])
err(harmonic_mean, [40, 60], weights=[5, 30])
err(harmonic_mean, [1, 2], weights=[1])
err(geometric_mean, [1, -1])
print(
    quantiles(range(1, 11), n=10),
    quantiles([1, 5, 9, 11], n=3, method="inclusive"),
    fmean([1, 2, 3], [3, 1, 1]),
    variance([1, 2, 4], 2),
    pvariance([1, 2, 4], F(7, 3)),
    mode("aabbb"),
    multimode("aabbc"),
    median_grouped([52, 52, 53, 54], interval=2),
    median(iter([3, 1, 2])),
)
err(quantiles, [1, 2], n=0)
err(quantiles, [1, 2], method="x")
err(fmean, [1, 2], [1])
err(fmean, [1, 2], [0, 0])
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 8.0, 9.8]
print(
    covariance(x, y),
    correlation(x, y),
    linear_regression(x, y),
    linear_regression(x, y, proportional=True),
)
err(covariance, [1], [1, 2])
err(correlation, [1, 1], [1, 2])
err(linear_regression, [1, 1], [1, 2])
err(covariance, [1], [1])
n = NormalDist(100, 15)
print(
    n,
    n.mean,
    n.median,
    n.mode,
    n.stdev,
    n.variance,
    n.pdf(110),
    n.cdf(120),
    n.inv_cdf(0.9),
    n.quantiles(),
    n.zscore(130),
    n.overlap(NormalDist(110, 15)),
    n.overlap(NormalDist(110, 5)),
    n + 5,
    n - 5,
    n * 2,
    n / 3,
    -n,
    +n,
    7 + n,
    7 - n,
    2 * n,
    n + NormalDist(1, 8),
    n - NormalDist(1, 8),
    n == NormalDist(100, 15),
    hash(n) == hash(NormalDist(100.0, 15.0)),
    n.samples(3, seed=4),
    NormalDist.from_samples([1, 2, 4, 8]),
    NormalDist(),
)
print(
    [
        NormalDist().inv_cdf(p)
        for p in (1e-300, 1e-20, 1e-5, 0.01, 0.1, 0.3, 0.5, 0.51, 0.8, 0.93, 0.999, 1 - 1e-12)
    ],
    [NormalDist(1, 2).cdf(v) for v in (-20, -3, 0, 1, 4, 30)],
)
err(NormalDist, 0, -1)
err(n.inv_cdf, 0)
err(NormalDist(0, 0).pdf, 1)
err(NormalDist(0, 0).cdf, 1)
err(n.overlap, 5)
err(NormalDist.from_samples, [1])
print(issubclass(StatisticsError, ValueError))

print(
    F(),
    F(3),
    F(6, 4),
    F(-6, 4),
    F(6, -4),
    F("3/7"),
    F(" -1.25e2 "),
    F("1_000/3"),
    F(".5"),
    F("7."),
    F(0.75),
    F(F(1, 2), F(3, 4)),
    F("1e-3"),
    repr(F(1, 2)),
    str(F(4, 2)),
    F(True),
)
for bad in ("", "a", "1/", "1/0", "1 /2", "1.5/2", "e5", "--1", "1__0", "/2", "1e", "+-1"):
    err(F, bad)
err(F, 1, 0)
err(F, 1.5, 2)
err(F, None)
err(F, float("inf"))
err(F, float("nan"))
err(F, 1j)
a, b = F(3, 4), F(-5, 6)
for op in (
    operator.add,
    operator.sub,
    operator.mul,
    operator.truediv,
    operator.floordiv,
    operator.mod,
    divmod,
    operator.lt,
    operator.le,
    operator.gt,
    operator.ge,
    operator.eq,
    operator.ne,
):
    print(op.__name__, op(a, b), op(a, 2), op(2, a), op(a, 0.5), op(0.5, a))
print(
    a**2,
    a**-2,
    b**3,
    b**-3,
    a**0.5,
    a ** F(1, 2),
    2 ** F(2),
    2 ** F(1, 2),
    2.0**a,
    F(2) ** F(-1),
    a + 1j,
    1j * a,
    -a,
    +a,
    abs(b),
    int(b),
    math.floor(b),
    math.ceil(b),
    math.trunc(b),
    round(F(5, 2)),
    round(F(7, 2)),
    round(F(22, 7), 3),
    round(F(12345), -2),
    float(a),
    complex(a),
    bool(F(0)),
    hash(F(3)) == hash(3),
    hash(F(1, 2)) == hash(0.5),
    hash(F(-1, 3)),
)
print(
    F(3.141592653589793).limit_denominator(1000),
    F(1, 3).limit_denominator(2),
    F("3.1415926").limit_denominator(),
    a.numerator,
    a.denominator,
    a.as_integer_ratio(),
    F.from_float(0.25),
    F.from_float(3),
    a == 0.75,
    F(1, 3) == 1 / 3,
    F(1) == 1,
    a != "x",
    sum([F(1, 3)] * 3),
    max(a, b),
    sorted([a, b, 0.1, 1]),
    F(1, 2) == complex(0.5, 0),
)
err(F.from_float, "x")
err(lambda: a / 0)
err(lambda: a // 0)
err(lambda: a % 0)
err(lambda: a < "x")
err(lambda: a + "x")
err(F(1, 3).limit_denominator, 0)
err(lambda: F(0) ** -1)
print(
    isinstance(a, numbers.Rational),
    isinstance(1, numbers.Integral),
    isinstance(1.0, numbers.Real),
    isinstance(1j, numbers.Complex),
    isinstance(1.0, numbers.Rational),
    issubclass(numbers.Integral, numbers.Number),
    isinstance(True, numbers.Integral),
    isinstance(a, numbers.Real),
    a.real,
    a.imag,
    a.conjugate(),
)


class MyF(F):
    pass


print(repr(MyF(1, 2)), type(MyF(1, 2) + 1).__name__, f"{a}", {F(1, 2): 1}[0.5])
err(numbers.Number) if False else None
import copy

print(copy.copy(a) is a, copy.deepcopy(MyF(1, 2)))
