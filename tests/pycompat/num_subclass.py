"""Subclasses of int, float, complex and bool's refusal; special methods that arithmetic and constructors call."""


def check(text, function):
    try:
        print(text, "=>", repr(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


class Number(int):
    def __new__(cls, value, unit=""):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"Number({int(self)}, {self.unit!r})"


class Plain(int):
    pass


class Real(float):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Z(complex):
    pass


n = Number(5, "m")
check("n", lambda: n)
check("str", lambda: str(n))
check("unit", lambda: n.unit)
check("n + 1", lambda: n + 1)
check("1 + n", lambda: 1 + n)
check("type", lambda: type(n + 1).__name__)
check("n == 5", lambda: n == 5)
check("hash", lambda: hash(n) == hash(5))
check("dict", lambda: {5: "a"}[n])
check("int(n)", lambda: (int(n), type(int(n)).__name__))
check("float(n)", lambda: float(n))
check("format", lambda: f"{n:>5} {n:x} {n}")
check("index", lambda: [0, 1, 2, 3, 4, 5][n])
check("range", lambda: list(range(Number(3))))
check("big", lambda: Number(10**30) * 2)
check("neg", lambda: -n)
check("round", lambda: round(Number(15), -1))
check("bool", lambda: bool(Number(0)))
check("isinstance", lambda: (isinstance(n, int), isinstance(n, Number), type(n) is int))
check("real", lambda: (type(n.real).__name__, n.real, n.imag, n.numerator, n.denominator))
check("conjugate", lambda: type(n.conjugate()).__name__)
check("from_bytes", lambda: Plain.from_bytes(b"\x01\x02", "big"))
check("from_bytes type", lambda: type(Plain.from_bytes(b"\x01\x02", "big")).__name__)
check("Plain()", lambda: Plain())
check("Plain('12', 16)", lambda: Plain("12", 16))
check("Plain attr", lambda: setattr(Plain(3), "x", 1))
check("sum", lambda: sum([n, n, 1]))
check("max", lambda: max([Plain(3), n, 4]))
check("sorted", lambda: sorted([n, 3, Plain(4)]))
check("divmod", lambda: divmod(n, 2))
check("pow", lambda: pow(n, 2, 7))
check("shift", lambda: (1 << n, n >> 1, n | 8, n & 4, n ^ 1))
check("true division", lambda: n / 2)
check("compare", lambda: (n < 6, n <= 5, n > 4.5, 4.5 < n))
check("getnewargs", lambda: n.__getnewargs__())
check("in set", lambda: 5 in {n})

r = Real("2.5")
check("r", lambda: r)
check("r + 1", lambda: (r + 1, type(r + 1).__name__))
check("r type", lambda: type(r).__name__)
check("fromhex", lambda: type(Real.fromhex("0x1p3")).__name__)
check("is_integer", lambda: Real(3.0).is_integer())
check("round", lambda: (round(r), round(Real(2.567), 2)))
check("int", lambda: int(r))
check("format", lambda: f"{r:.3f}")
check("hash", lambda: hash(r) == hash(2.5))
check("dict", lambda: {2.5: 1}[r])
check("abs", lambda: abs(Real(-1.5)))
check("as_integer_ratio", lambda: r.as_integer_ratio())
check("Real(r)", lambda: Real(r))

z = Z(1, 2)
check("z", lambda: z)
check("z * 2", lambda: (z * 2, type(z * 2).__name__))
check("z.real", lambda: (z.real, z.imag))
check("abs z", lambda: abs(Z(3, 4)))
check("z ==", lambda: z == 1 + 2j)
check("complex(z)", lambda: (complex(z), type(complex(z)).__name__))


def make_bool_subclass():
    class B(bool):
        pass

    return B


check("bool subclass", make_bool_subclass)


class Indexed:
    def __index__(self):
        return 7


class Floated:
    def __float__(self):
        return 2.25


class Truncated:
    def __trunc__(self):
        return 9


class Complexed:
    def __complex__(self):
        return 1 + 1j


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __complex__(self):
        return 1


class Rounds:
    def __round__(self, *args):
        return ("rounded", args)

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other):
        return ("rpow", other)

    def __abs__(self):
        return "abs"


for name, cls in [
    ("Indexed", Indexed),
    ("Floated", Floated),
    ("Truncated", Truncated),
    ("Complexed", Complexed),
    ("Bad", Bad),
    ("Rounds", Rounds),
]:
    for function in (int, float, complex, bool, hex, round, abs, chr, range):
        check(f"{function.__name__}({name}())", lambda: function(cls()))
    for text, operation in [
        ("1 + x", lambda x: 1 + x),
        ("1.5 * x", lambda x: 1.5 * x),
        ("[1, 2][x:]", lambda x: [1, 2][x:]),
        ("pow(x, 2)", lambda x: pow(x, 2)),
        ("pow(x, 2, 3)", lambda x: pow(x, 2, 3)),
        ("pow(2, x)", lambda x: pow(2, x)),
        ("divmod(x, 2)", lambda x: divmod(x, 2)),
        ("divmod(2, x)", lambda x: divmod(2, x)),
        ("round(x, 2)", lambda x: round(x, 2)),
        ("1 << x", lambda x: 1 << x),
        ("bytes(x)", lambda x: bytes(x)),
        ("[0] * x", lambda x: [0] * x),
        ("int('11', x)", lambda x: int("11", x)),
        ("complex(1, x)", lambda x: complex(1, x)),
        ("round(2.567, x)", lambda x: round(2.567, x)),
    ]:
        check(f"{text} for {name}", lambda: operation(cls()))

import math

check("floor", lambda: math.floor(Rounds()))
check("ceil", lambda: math.ceil(Rounds()))
check("trunc", lambda: math.trunc(Truncated()))
check("sqrt", lambda: math.sqrt(Floated()))
check("sqrt index", lambda: math.sqrt(Indexed()))
check("factorial", lambda: math.factorial(Indexed()))
check("gcd", lambda: math.gcd(Indexed(), 14))
