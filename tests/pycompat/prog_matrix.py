class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        assert len({len(r) for r in self.rows}) == 1, "ragged"

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, k):
        return self.rows[k[0]][k[1]] if isinstance(k, tuple) else self.rows[k]

    def __setitem__(self, k, v):
        self.rows[k[0]][k[1]] = v

    def __add__(self, o):
        return (
            Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
            if isinstance(o, Matrix)
            else NotImplemented
        )

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"{self.shape} @ {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __pow__(self, n):
        r, b = Matrix.identity(len(self.rows)), self
        while n:
            r, b, n = (r @ b if n & 1 else r), b @ b, n >> 1
        return r

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __neg__(self):
        return self * -1

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def det(self):
        m = [r[:] for r in self.rows]
        n = len(m)
        s = 1
        prev = 1
        for k in range(n - 1):
            if m[k][k] == 0:
                for i in range(k + 1, n):
                    if m[i][k]:
                        m[k], m[i] = m[i], m[k]
                        s = -s
                        break
                else:
                    return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
            prev = m[k][k]
        return s * m[-1][-1]

    def __repr__(self):
        return "Matrix(" + repr(self.rows) + ")"

    def __iter__(self):
        return iter(self.rows)


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(
    a @ b,
    a + b,
    a * 3,
    2 * a,
    a.T,
    -a,
    a.det(),
    a**10,
    a == Matrix([[1, 2], [3, 4]]),
    a[0, 1],
    a[1],
    a.shape,
    Matrix([[1, 1], [1, 0]]) ** 90,
    [sum(r) for r in a],
)
a[0, 0] = 9
print(a)
for f in (
    lambda: a @ Matrix([[1, 2, 3]]),
    lambda: a + 5,
    lambda: Matrix([[1], [1, 2]]),
    lambda: a[5, 5],
    lambda: a ** "x",
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = Matrix([[(i * i + 3 * j + i * j) % 7 for j in range(6)] for i in range(6)])
print(
    m.det(),
    m.T.det(),
    (m @ m).det() == m.det() ** 2,
    Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(),
    sum(m[i, i] for i in range(6)),
)
