def sieve(n):
    s = bytearray([1]) * (n + 1)
    s[0:2] = b"\0\0"
    for i in range(2, int(n**0.5) + 1):
        if s[i]:
            s[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, v in enumerate(s) if v]


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, r = n - 1, 0
    while d % 2 == 0:
        d //= 2
        r += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factor(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1 + (p > 2)
    return out + [n] * (n > 1)


ps = sieve(1000)
print(len(ps), ps[-5:], [p for p in ps if is_prime(p)] == ps, [n for n in range(30) if is_prime(n)])
print([(n, factor(n)) for n in (1, 2, 12, 97, 360, 1001, 99991, 2**32 - 1, 600851475143)])
print(
    is_prime(2**61 - 1),
    is_prime(2**89 - 1),
    is_prime(2**67 - 1),
    is_prime(10**18 + 9),
    is_prime(561),
)
p, q, e = 2**89 - 1, 2**107 - 1, 65537
n, phi = p * q, (p - 1) * (q - 1)
d = pow(e, -1, phi)
m = int.from_bytes("Hello RSA é".encode(), "big")
c = pow(m, e, n)
print(n, d, c, pow(c, d, n) == m, pow(c, d, n).to_bytes(12, "big").decode())


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


print(
    egcd(240, 46), egcd(17, 3120), [sum(i for i in range(1, n) if n % i == 0) for n in (6, 28, 496)]
)


def perfect_power(n):
    for b in range(2, n.bit_length() + 1):
        lo, hi = 1, 1 << n.bit_length() // b + 1
        while lo < hi:
            mid = (lo + hi) // 2
            if mid**b < n:
                lo = mid + 1
            else:
                hi = mid
        if lo**b == n:
            return lo, b
    return None


print([perfect_power(n) for n in (8, 9, 10, 2**100, 3**77, 10**40)])
try:
    pow(2, -1, 4)
except ValueError as ex:
    print(ex)
