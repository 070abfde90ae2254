# Large integers: factorial, Fibonacci, powers, digits of pi, division, decimal conversion.
def pi_digits(n):
    k, a, b, a1, b1 = 2, 4, 1, 12, 4
    out = []
    while len(out) < n:
        p, q, k = k * k, 2 * k + 1, k + 1
        a, b, a1, b1 = a1, b1, p * a + q * a1, p * b + q * b1
        d, d1 = a // b, a1 // b1
        while d == d1 and len(out) < n:
            out.append(str(d))
            a, a1 = 10 * (a % b), 10 * (a1 % b1)
            d, d1 = a // b, a1 // b1
    return "".join(out)


def main():
    f = 1
    for i in range(1, 5001):
        f *= i
    text = str(f // 10 ** 12200)
    print(len(text), text[:20])
    a, b = 0, 1
    for _ in range(122000):
        a, b = b, a + b
    print(a % 10 ** 20)
    print(pi_digits(2500)[-20:])
    print(pow(3, 10 ** 200, 10 ** 40 + 7))
    x = 3 ** 20000
    print((x * x + 1) % (2 ** 521 - 1) % 10 ** 15, (x >> 500) & 0xFFFF)
    s = 0
    for i in range(800000):
        s += (i << 70) // (i + 1)
    print(s)


main()
