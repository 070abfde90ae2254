class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    def __repr__(self):
        return f"Poly{self.c}"

    def __str__(self):
        parts = []
        for i in range(len(self.c) - 1, -1, -1):
            k = self.c[i]
            if k:
                body = "" if abs(k) == 1 and i else str(abs(k))
                body += "" if i == 0 else "x" if i == 1 else f"x^{i}"
                parts.append(("-" if k < 0 else "+", body))
        if not parts:
            return "0"
        s = " ".join(f"{a} {b}" for a, b in parts)
        return s[2:] if s[0] == "+" else "-" + s[2:]

    def __call__(self, x):
        r = 0
        for k in reversed(self.c):
            r = r * x + k
        return r

    def __add__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        n = max(len(self.c), len(o.c))
        return Poly(
            *(a + b for a, b in zip(self.c + (0,) * (n - len(self.c)), o.c + (0,) * (n - len(o.c))))
        )

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-k for k in self.c))

    def __sub__(self, o):
        return self + -(o if isinstance(o, Poly) else Poly(o))

    def __rsub__(self, o):
        return -self + o

    def __mul__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        r = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                r[i + j] += a * b
        return Poly(*r)

    __rmul__ = __mul__

    def __pow__(self, n):
        r = Poly(1)
        for _ in range(n):
            r *= self
        return r

    def __divmod__(self, o):
        if not o.c:
            raise ZeroDivisionError("polynomial division by zero")
        q, r = [0] * max(1, len(self.c) - len(o.c) + 1), list(self.c)
        for i in range(len(self.c) - len(o.c), -1, -1):
            q[i], m = divmod(r[i + len(o.c) - 1], o.c[-1])
            for j, b in enumerate(o.c):
                r[i + j] -= q[i] * b
        return Poly(*q), Poly(*r)

    def __floordiv__(self, o):
        return divmod(self, o)[0]

    def __mod__(self, o):
        return divmod(self, o)[1]

    def __eq__(self, o):
        return self.c == (o.c if isinstance(o, Poly) else Poly(o).c)

    def __hash__(self):
        return hash(self.c)

    def derive(self):
        return Poly(
            *(
                (i * k for i, k in enumerate(self.c))[1:]
                if False
                else [i * k for i, k in enumerate(self.c)][1:]
            )
        )


x = Poly(0, 1)
p = (x + 1) ** 4 - 3 * x * x + 7
print(
    p,
    repr(p),
    p(2),
    p.derive(),
    p - p,
    5 - x,
    (x - 1) * (x + 1),
    divmod(p, x - 2),
    p // (x + 1),
    p % (x + 1),
    str(Poly()),
    str(Poly(-1)),
    str(-x),
    Poly(1, 0, 0) == 1,
    {Poly(1, 2): "k"}[Poly(1, 2, 0)],
)
print((x + 1) ** 20, ((x + 1) ** 20)(10) == 11**20, [((x * x + x + 41)(n)) for n in range(6)])
for f in (lambda: divmod(p, Poly()), lambda: x + "a", lambda: p**-1 == 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
