a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(
    a + b,
    a - b,
    a * b,
    b // a,
    b % a,
    -b // a,
    -b % a,
    b // -a,
    b % -a,
    divmod(-b, -a),
    a / b,
    a**5,
    a**3 // b**2,
)
print(
    a & b,
    a | b,
    a ^ b,
    ~a,
    -a & b,
    a & -b,
    -a & -b,
    -a | b,
    -a ^ b,
    a << 77,
    a >> 13,
    -a >> 13,
    -a >> 200,
    a >> 500,
)
f = 1
for i in range(1, 300):
    f *= i
    if i % 37 == 0:
        print(f, f.bit_length(), len(str(f)))
for i in range(299, 1, -1):
    f //= i
print(f)
x, y = 0, 1
for i in range(1000):
    x, y = y, x + y
print(x)
for n in (3, 10, 100, 500, 1000):
    v = 7**n
    print(
        v % 10**9,
        v.bit_length(),
        str(v)[:20],
        str(v)[-20:],
        int(str(v)) == v,
        int(hex(v), 16) == v,
        v == eval(repr(v)),
    )
print(2**1000 % 1000007, (2**521 - 1) * (2**607 - 1) % (10**50), (10**200 + 1) ** 2 // 10**199)
for s in range(0, 140, 7):
    print(s, 1 << s, (1 << s) - 1, -(1 << s), (1 << s) * ((1 << s) + 1))
print(
    [hash(2**k) for k in range(55, 75)],
    hash(-(2**61)),
    hash(10**50),
    hash(-(10**50)),
    hash(2**61 - 1),
    hash(-1),
    hash(-2),
)
print(
    a > b,
    a == a + 0,
    a < float("inf"),
    a == float(a),
    float(a),
    10**22 == 1e22,
    10**23 == 1e23,
    2**53 + 1 == float(2**53 + 1),
    2**1024 > 1e308,
)
for f in (
    lambda: float(10**400),
    lambda: 10**400 / 3,
    lambda: 10**400 * 1.0,
    lambda: int("9" * 5000),
    lambda: str(10**5000),
    lambda: 1 << 10**20 if False else 0,
    lambda: a // 0,
    lambda: a % 0,
    lambda: range(2**70)[2**69],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(
    10**400 // 10**399,
    10**400 / 10**399,
    round(a, -20),
    round(-a, -29),
    round(15, -1),
    round(25, -1),
    round(a),
    a.__index__(),
    a.conjugate(),
    a.real,
    a.imag,
    a.numerator,
    a.denominator,
    a.as_integer_ratio(),
)
