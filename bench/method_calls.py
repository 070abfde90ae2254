# Bound methods, inheritance, super, properties, class attributes.
class Shape:
    count = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def area(self):
        return 0

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def weight(self):
        return self.area() * self.factor


class Square(Shape):
    factor = 2

    def __init__(self, x, y, side):
        super().__init__(x, y)
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    factor = 3

    def __init__(self, x, y, radius):
        super().__init__(x, y)
        self._radius = radius

    @property
    def radius(self):
        return self._radius

    def area(self):
        return 3 * self.radius * self.radius


def main():
    shapes = []
    for i in range(1000):
        shapes.append(Square(i, i, i % 10))
        shapes.append(Circle(i, -i, i % 7))
    total = 0
    for _ in range(1000):
        for s in shapes:
            total += s.move(1, 2).weight()
    print(total, shapes[0].x, shapes[1].y)
    move = shapes[0].move
    for _ in range(5000000):
        move(1, 1)
    print(shapes[0].x)


main()
