import cmath, math


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def r(z):
    if isinstance(z, complex):
        return "(%.10g, %.10g)" % (z.real + 0.0, z.imag + 0.0)
    return "%.10g" % z if isinstance(z, float) else z


V = [1 + 2j, -1.5 + 0.5j, 2j, 3, 0.5 - 0.25j, -2 - 1j]
for n in (
    "sqrt",
    "exp",
    "log",
    "log10",
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
    "phase",
):
    print(n, [r(err(getattr(cmath, n), v)) for v in V])
print(
    [tuple(map(r, cmath.polar(v))) for v in V],
    r(cmath.rect(2, math.pi / 3)),
    cmath.isnan(complex("nan")),
    cmath.isinf(complex("infj")),
    cmath.isfinite(1j),
    cmath.isclose(1 + 1j, 1 + 1.0000000001j),
    cmath.pi,
    cmath.e,
    cmath.tau,
    cmath.inf,
    cmath.infj,
    cmath.nan,
    cmath.nanj,
    r(cmath.log(8, 2)),
    err(cmath.log, 0),
    err(cmath.sqrt, "a"),
    r(cmath.sqrt(-1)),
    r(cmath.exp(1j * cmath.pi)),
    cmath.phase(-1.0),
    cmath.polar(1),
    err(cmath.rect, 1),
)
