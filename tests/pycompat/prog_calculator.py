import re


class Lexer:
    TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_]\w*)|(\*\*|[-+*/%()=,^]))")

    def __init__(self, text):
        self.toks = list(self.scan(text))
        self.i = 0

    def scan(self, t):
        pos = 0
        t = t.rstrip()
        while pos < len(t):
            m = self.TOKEN.match(t, pos)
            if not m:
                raise SyntaxError(f"bad character {t[pos]!r} at {pos}")
            n, name, op = m.groups()
            pos = m.end()
            yield (
                ("num", float(n) if "." in n else int(n))
                if n
                else ("name", name) if name else ("op", op)
            )
        yield ("end", None)

    def peek(self):
        return self.toks[self.i]

    def next(self):
        self.i += 1
        return self.toks[self.i - 1]

    def accept(self, *ops):
        k, v = self.peek()
        if k == "op" and v in ops:
            return self.next()[1]


class Calc:
    FUNCS = {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}

    def __init__(self):
        self.vars = {"pi": 3.14159}

    def run(self, text):
        lx = self.lx = Lexer(text)
        if len(lx.toks) > 2 and lx.toks[0][0] == "name" and lx.toks[1] == ("op", "="):
            name = lx.next()[1]
            lx.next()
            v = self.vars[name] = self.expr()
        else:
            v = self.expr()
        if lx.peek()[0] != "end":
            raise SyntaxError(f"unexpected {lx.peek()[1]!r}")
        return v

    def expr(self):
        v = self.term()
        while op := self.lx.accept("+", "-"):
            r = self.term()
            v = v + r if op == "+" else v - r
        return v

    def term(self):
        v = self.unary()
        while op := self.lx.accept("*", "/", "%"):
            r = self.unary()
            v = v * r if op == "*" else v / r if op == "/" else v % r
        return v

    def unary(self):
        return -self.unary() if self.lx.accept("-") else self.power()

    def power(self):
        v = self.atom()
        return v ** self.unary() if self.lx.accept("**", "^") else v

    def atom(self):
        k, v = self.lx.next()
        if k == "num":
            return v
        if k == "name":
            if self.lx.accept("("):
                args = []
                if not self.lx.accept(")"):
                    args.append(self.expr())
                    while self.lx.accept(","):
                        args.append(self.expr())
                    if not self.lx.accept(")"):
                        raise SyntaxError("expected )")
                return self.FUNCS[v](*args)
            if v not in self.vars:
                raise NameError(v)
            return self.vars[v]
        if v == "(":
            r = self.expr()
            if not self.lx.accept(")"):
                raise SyntaxError("expected )")
            return r
        raise SyntaxError(f"unexpected {v!r}")


c = Calc()
for t in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "2 ** 3 ** 2",
    "-2 ** 2",
    "x = 5",
    "x * x - 1",
    "y = x / 2",
    "max(1, x, y) + min(3, 2)",
    "10 % 4",
    "1.5 * .5",
    "sum()",
    "abs(-7.25)",
    "1 +",
    "(1",
    "foo",
    "bar(1)",
    "1 / 0",
    "2 $ 3",
    "1 2",
    "pi * 2",
    "2^10",
    "--3",
    "max()",
):
    try:
        print(t, "=", c.run(t))
    except Exception as e:
        print(t, "->", type(e).__name__, e)
