def crc32_table():
    table = []
    for i in range(256):
        c = i
        for _ in range(8):
            c = c >> 1 ^ 0xEDB88320 if c & 1 else c >> 1
        table.append(c)
    return table


TABLE = crc32_table()


def crc32(data):
    c = 0xFFFFFFFF
    for b in data:
        c = TABLE[(c ^ b) & 255] ^ c >> 8
    return c ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv(data):
    h = 0xCBF29CE484222325
    for x in data:
        h = (h ^ x) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


for d in (b"", b"a", b"123456789", bytes(range(256)), "é日".encode()):
    print(f"{crc32(d):08x} {adler(d):08x} {fnv(d):016x}")


def gray(n):
    return n ^ n >> 1


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


print(
    [f"{gray(i):04b}" for i in range(16)],
    [popcount(i) for i in range(20)],
    [bin(~i & 0xFF) for i in range(4)],
)
x = 0x12345678
print(
    hex((x & 0xFF) << 24 | (x & 0xFF00) << 8 | x >> 8 & 0xFF00 | x >> 24),
    hex(int(f"{x:032b}"[::-1], 2)),
    x.bit_length(),
    hex(x << 8 & 0xFFFFFFFF),
    hex(-x & 0xFFFFFFFF),
    -x >> 4,
    -1 >> 10,
    1 << 70,
)


class BitSet:
    def __init__(self, items=()):
        self.v = 0
        for i in items:
            self.v |= 1 << i

    def __or__(self, o):
        r = BitSet()
        r.v = self.v | o.v
        return r

    def __and__(self, o):
        r = BitSet()
        r.v = self.v & o.v
        return r

    def __contains__(self, i):
        return bool(self.v >> i & 1)

    def __iter__(self):
        v, i = self.v, 0
        while v:
            if v & 1:
                yield i
            v >>= 1
            i += 1

    def __len__(self):
        return self.v.bit_count()


a, b = BitSet([1, 5, 100]), BitSet([5, 64])
print(list(a | b), list(a & b), 100 in a, 99 in a, len(a | b), a.v)


def xorshift(seed):
    while True:
        seed ^= seed << 13 & 0xFFFFFFFF
        seed ^= seed >> 17
        seed ^= seed << 5 & 0xFFFFFFFF
        yield seed


g = xorshift(2463534242)
print([next(g) for _ in range(6)])
