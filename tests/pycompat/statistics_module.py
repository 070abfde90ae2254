from statistics import *
import statistics


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


D = [
    [1, 2, 3, 4],
    [5],
    [1.5, 2.5, 2.5, 8],
    [3, 1, 2, 3, 3],
    [-1, 0, 1],
    [10**6, 10**6 + 1],
    [0.1] * 5,
    [2, 2, 2],
    [1, 100, 3, 7, 9, 11],
]
for d in D:
    for n in (
        "mean",
        "fmean",
        "median",
        "median_low",
        "median_high",
        "mode",
        "multimode",
        "pvariance",
        "pstdev",
        "variance",
        "stdev",
        "harmonic_mean",
        "geometric_mean",
    ):
        r = err(getattr(statistics, n), d)
        print(n, "%.10g" % r if isinstance(r, float) else r, end=" ")
    print()
for n in ("mean", "median", "mode", "variance", "fmean", "multimode", "stdev"):
    print(n, err(getattr(statistics, n), []), err(getattr(statistics, n), iter([1, 2, 4])))
print(
    median_grouped([1, 2, 2, 3]),
    quantiles([1, 2, 3, 4, 5]),
    quantiles(range(1, 11), n=4, method="inclusive"),
    quantiles([1, 2, 3], n=2),
    err(quantiles, [1]),
    mode("aabbb"),
    mode(["x"]),
    multimode("aabb"),
    err(mean, ["a"]),
    fmean([1, 2, 3], [1, 1, 2]),
    harmonic_mean([40, 60], [1, 2]),
    err(harmonic_mean, [-1]),
    err(geometric_mean, [0]),
    pvariance([1, 2], 1.5),
    variance([1, 2, 3], 2),
    isinstance(StatisticsError(), ValueError),
)
print(
    [
        "%.9g" % v
        for v in (
            covariance([1, 2, 3], [1, 5, 7]),
            correlation([1, 2, 3], [1, 5, 7]),
            *linear_regression([1, 2, 3], [2, 4, 7]),
        )
    ]
)
n = NormalDist(10, 2)
print(
    n.mean,
    n.stdev,
    "%.9g %.9g %.9g" % (n.pdf(11), n.cdf(11), n.inv_cdf(0.9)),
    n + 5,
    n * 2,
    n,
    "%.9g" % n.zscore(14),
    "%.9g" % n.overlap(NormalDist(12, 2)),
    NormalDist.from_samples([1, 2, 3]),
)
