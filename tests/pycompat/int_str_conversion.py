import sys

for n in (
    0,
    5,
    -5,
    10**18,
    10**19,
    -(10**19),
    2**127,
    3**200,
    -(3**300),
    10**100,
    10**100 - 1,
    7**1000,
):
    print(
        n,
        repr(n) == str(n),
        "%d" % n == str(n),
        f"{n}" == str(n),
        format(n, ",d")[:40],
        hex(n)[:40],
        len(bin(n)),
    )
try:
    str(10**4300)
except ValueError as e:
    print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(len(str(10**4299)), sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
x = 12345**3000
s = str(x)
print(len(s), s[:30], s[-30:], int(s) == x)
big = int("123456789" * 2000)
print(big % 997, big % 10**12, str(big)[5000:5020])
