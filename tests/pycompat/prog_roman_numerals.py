VALUES = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
]


def roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} out of range")
    out = ""
    for v, s in VALUES:
        k, n = divmod(n, v)
        out += s * k
    return out


def number(s):
    v = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += -v[a] if v.get(b, 0) > v[a] else v[a]
    return total


for n in (1, 4, 9, 14, 40, 44, 90, 99, 400, 444, 1994, 2024, 3999):
    print(n, roman(n), number(roman(n)))
print(
    all(number(roman(n)) == n for n in range(1, 4000)),
    max(range(1, 4000), key=lambda n: len(roman(n))),
)
for f in (lambda: roman(0), lambda: roman(4000), lambda: number("Q"), lambda: roman("x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
