# Reading and writing instance attributes, slots, class attributes, module globals.
LIMIT = 100


class Point:
    scale = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("a", "b", "c")

    def __init__(self):
        self.a = 1
        self.b = 2
        self.c = 3


class Wide:
    def __init__(self):
        self.f0 = self.f1 = self.f2 = self.f3 = self.f4 = 0
        self.f5 = self.f6 = self.f7 = self.f8 = self.f9 = 1


def main():
    p = Point(1, 2)
    for i in range(4000000):
        p.x = p.y + i
        p.y = p.x - p.scale * i
        if p.y > LIMIT:
            p.y = 0
    print(p.x, p.y)
    s = Slotted()
    for i in range(3000000):
        s.a, s.b = s.b, s.a + s.c
        s.b &= 1023
    print(s.a, s.b, s.c)
    w = Wide()
    for i in range(2000000):
        w.f0 += w.f9
        w.f4 += w.f5 + w.f0 % 3
        w.f8 = w.f4 & 255
    print(w.f0, w.f4, w.f8)


main()
