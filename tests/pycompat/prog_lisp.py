def tokenize(s):
    return s.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(toks):
    if not toks:
        raise SyntaxError("unexpected end")
    t = toks.pop(0)
    if t == "(":
        out = []
        while toks and toks[0] != ")":
            out.append(read(toks))
        if not toks:
            raise SyntaxError("missing )")
        toks.pop(0)
        return out
    if t == ")":
        raise SyntaxError("unexpected )")
    if t == "'":
        return ["quote", read(toks)]
    for conv in (int, float):
        try:
            return conv(t)
        except ValueError:
            pass
    return t


class Env(dict):
    def __init__(self, names=(), args=(), outer=None):
        super().__init__(zip(names, args))
        self.outer = outer

    def find(self, k):
        if k in self:
            return self
        if self.outer is None:
            raise NameError(k)
        return self.outer.find(k)


class Fn:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def __call__(self, *a):
        if len(a) != len(self.names):
            raise TypeError(f"expected {len(self.names)} arguments, got {len(a)}")
        return ev(self.body, Env(self.names, a, self.env))


def ev(x, env):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        op = x[0] if x else None
        if op == "quote":
            return x[1]
        if op == "if":
            x = x[2] if ev(x[1], env) else x[3]
        elif op == "define":
            env[x[1]] = ev(x[2], env)
            return None
        elif op == "set!":
            env.find(x[1])[x[1]] = ev(x[2], env)
            return None
        elif op == "lambda":
            return Fn(x[1], x[2], env)
        elif op == "begin":
            for e in x[1:-1]:
                ev(e, env)
            x = x[-1]
        else:
            f, *a = [ev(e, env) for e in x]
            if isinstance(f, Fn):
                if len(a) != len(f.names):
                    return f(*a)
                x, env = f.body, Env(f.names, a, f.env)
            else:
                return f(*a)


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    return (
        {True: "#t", False: "#f", None: "nil"}.get(v, str(v))
        if not isinstance(v, (int, float)) or isinstance(v, bool)
        else str(v)
    )


import operator as op

G = Env()
G.update(
    {
        "+": lambda *a: sum(a),
        "-": op.sub,
        "*": op.mul,
        "/": op.truediv,
        "<": op.lt,
        "=": op.eq,
        "list": lambda *a: list(a),
        "car": lambda l: l[0],
        "cdr": lambda l: l[1:],
        "cons": lambda a, b: [a] + b,
        "null?": lambda l: l == [],
        "map": lambda f, l: [f(v) for v in l],
    }
)
for src in (
    "(define x 10)",
    "(+ x 5 1)",
    "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
    "(fact 20)",
    "(define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))))",
    "(loop 5000 0)",
    "(map (lambda (v) (* v v)) '(1 2 3))",
    "'(a (b c) 1.5)",
    "(define counter (lambda (n) (lambda () (begin (set! n (+ n 1)) n))))",
    "(define c (counter 5))",
    "(list (c) (c))",
    "(cdr '(1 2))",
    "(if (null? '()) 1 2)",
    "(undefined 1)",
    "(",
    ")",
    "(car '())",
    "((lambda (a) a))",
    "(1 2)",
    "(/ 1 0)",
    "(set! nope 1)",
):
    try:
        v = ev(read(tokenize(src)), G)
        print(src, "=>", show(v) if not isinstance(v, Fn) else "fn")
    except Exception as e:
        print(src, "=> error", type(e).__name__, e)
