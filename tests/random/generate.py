"""Random Python programs that end, print much and do not depend on hash order or addresses.

generate(seed, count) gives the text of one file with `count` small programs, each a function called under try/except, so
that one file (two processes: CPython and Tauraro) stands for many programs. Expressions are grown by type, with a small
share of deliberately wrong ones, because the errors and their messages are compared too.
"""
import random
import warnings

HEADER = '''# Random programs, seed {seed}. Written by tests/random/generate.py.
class Thing:
    count = 0

    def __init__(self, a, b=2):
        self.a = a
        self.b = b

    def total(self, *more, scale=1):
        return (self.a + self.b + sum(more)) * scale

    def __repr__(self):
        return f"Thing({{self.a!r}}, {{self.b!r}})"

    def __eq__(self, other):
        return isinstance(other, Thing) and (self.a, self.b) == (other.a, other.b)

    def __hash__(self):
        return hash((self.a, self.b))

    def __lt__(self, other):
        return (self.a, self.b) < (other.a, other.b)

    @property
    def double(self):
        return self.a * 2

    @double.setter
    def double(self, value):
        self.a = value

    @classmethod
    def make(cls, n):
        cls.count += 1
        return cls(n, n + 1)

    @staticmethod
    def helper(x, y=3):
        return x, y


class Sub(Thing):
    def total(self, *more, scale=2):
        return super().total(*more, scale=scale) + 1

    def __add__(self, other):
        return Sub(self.a + (other.a if isinstance(other, Thing) else other), self.b)

    def __getitem__(self, k):
        return (self.a, self.b)[k]

    def __len__(self):
        return 2

    def __iter__(self):
        yield self.a
        yield self.b


class Problem(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code


class Manager:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None)
        return self.swallow


def show(v):
    if isinstance(v, (set, frozenset)):
        return type(v).__name__ + str(sorted(map(show, v)))
    if isinstance(v, dict):
        return "{{" + ", ".join(show(k) + ": " + show(w) for k, w in v.items()) + "}}"
    if isinstance(v, (list, tuple)):
        return type(v).__name__ + "[" + ", ".join(map(show, v)) + "]"
    if isinstance(v, (int, float, str, bytes, bool, type(None), complex, range, Thing, slice)):
        return repr(v)
    if isinstance(v, BaseException):
        return type(v).__name__ + repr(v.args)
    return type(v).__name__


def gen_numbers(n, step=1):
    for i in range(0, n, step):
        got = yield i
        if got is not None:
            print("got", show(got))


def outer_function(a, b=1, *args, c=2, **kw):
    def inner(x):
        nonlocal b
        b += x
        return a, b, args, c, sorted(kw)
    return inner

'''
FOOTER = '''
def run(name, f):
    print("==", name)
    try:
        r = f()
        print("returned", show(r))
    except RecursionError:
        print("RecursionError")
    except Exception as e:
        print("raised", type(e).__name__, str(e))
        if e.__context__ is not None:
            print("context", type(e.__context__).__name__)


for _name, _f in list(globals().items()):
    if _name.startswith("prog_"):
        run(_name, _f)
'''
STRINGS = ["", "a", "abc", "Hello World", "x,y,,z", "  pad ", "é日", "12", "-3.5", "aXbX", "%s", "{}", "tab\t", "mississippi"]
SPECS = ["d", "5", "<6", ">6", "^7", "05", "+", ",", ".2f", "e", "x", "b", "%", ".3g", "s", "*^9", "", "10.3", "_", "#x"]


class Gen:
    def __init__(self, rng):
        self.r = rng
        self.depth = 0
        self.lines = []
        self.indent = 1
        self.scope = []
        self.serial = 0
        self.loops = 0

    # -- expressions ------------------------------------------------------------------------------------------------
    def pick(self, *choices):
        return self.r.choice(choices)

    def var(self, kind):
        names = [n for n, k in self.scope if k == kind]
        return self.r.choice(names) if names and self.r.random() < 0.6 else None

    def expr(self, kind=None):
        if kind is None:
            kind = self.pick("int", "int", "float", "str", "str", "list", "list", "tuple", "dict", "set", "bool", "thing",
                             "bytes", "none")
        if self.r.random() < 0.02:
            kind = self.pick("int", "float", "str", "list", "tuple", "dict", "set", "bool", "thing", "bytes", "none")
        name = self.var(kind)
        if name:
            return name
        self.depth += 1
        try:
            if self.depth > 4:
                return getattr(self, "leaf_" + kind)()
            return getattr(self, "make_" + kind)()
        finally:
            self.depth -= 1

    def leaf_int(self):
        return str(self.pick(0, 1, 2, 3, 5, 7, 10, 100, 255, 12345, 2 ** 31, 2 ** 62, 10 ** 20)) if self.r.random() < 0.8 \
            else f"({-self.r.randrange(1, 50)})"

    def leaf_float(self):
        return self.pick("0.0", "1.5", "0.1", "2.75", "1e10", "1e-7", "(-3.25)", "100.0", "float('inf')")

    def leaf_str(self):
        return repr(self.r.choice(STRINGS))

    def leaf_bytes(self):
        return self.pick("b''", "b'abc'", "b'a,b'", "bytes([1, 2, 255])")

    def leaf_list(self):
        return self.pick("[]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[1.5, 2]", "[[1], [2, 3]]", "list('abc')", "list(range(5))")

    def leaf_tuple(self):
        return self.pick("()", "(1,)", "(1, 'a')", "(1, 2, 3)", "((1, 2), 3)")

    def leaf_dict(self):
        return self.pick("{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1], 'j': 2}", "dict(zip('ab', [1, 2]))")

    def leaf_set(self):
        return self.pick("set()", "{1, 2}", "{3, 4, 5}", "set([9, 7, 1])", "frozenset([1, 2])")

    def leaf_bool(self):
        return self.pick("True", "False")

    def leaf_none(self):
        return "None"

    def leaf_thing(self):
        return self.pick("Thing(1)", "Thing(2, 3)", "Sub(1)", "Sub(4, 'x')", "Thing.make(5)", "Sub.make(2)")

    def make_int(self):
        e = self.expr
        c = self.r.randrange(22)
        if c < 6:
            return f"({e('int')} {self.pick('+', '-', '*', '//', '%', '&', '|', '^')} {e('int')})"
        if c == 6:
            return f"({e('int')} {self.pick('<<', '>>')} {self.r.randrange(0, 70)})"
        if c == 7:
            return f"(({e('int')}) % 1000) ** {self.r.randrange(0, 6)}"
        if c == 8:
            return f"len({e(self.pick('str', 'list', 'tuple', 'dict', 'set'))})"
        if c == 9:
            return f"{e('str')}.{self.pick('find', 'count', 'rfind', 'index')}({e('str')})"
        if c == 10:
            return f"sum({e('list')})"
        if c == 11:
            return f"{self.pick('abs', 'int', '-', '~', '+', 'bool')}({e('int')})"
        if c == 12:
            return f"int({self.pick(e('float'), e('str'))})"
        if c == 13:
            return f"({e('int')} if {e('bool')} else {e('int')})"
        if c == 14:
            return f"{self.pick('max', 'min')}({e('int')}, {e('int')})"
        if c == 15:
            return f"{e('list')}[{e('int')} % 3]"
        if c == 16:
            return f"{e('thing')}.{self.pick('a', 'b', 'double', 'total()', 'total(1, 2)', 'total(scale=3)', 'count')}"
        if c == 17:
            return f"{e('int')}.bit_length()"
        if c == 18:
            return f"divmod({e('int')}, {e('int')})[{self.pick(0, 1)}]"
        if c == 19:
            return f"{e('dict')}.get({self.expr()}, {e('int')})"
        if c == 20:
            return f"(lambda x, y={e('int')}: x + y)({e('int')})"
        return self.leaf_int()

    def make_float(self):
        e = self.expr
        c = self.r.randrange(8)
        if c < 3:
            return f"({e('float')} {self.pick('+', '-', '*', '/', '//', '%')} {e(self.pick('float', 'int'))})"
        if c == 3:
            return f"({e('int')} / {e('int')})"
        if c == 4:
            return f"round({e('float')}, {self.r.randrange(-1, 4)})"
        if c == 5:
            return f"float({self.pick(e('int'), e('str'))})"
        if c == 6:
            return f"{self.pick('abs', '-')}({e('float')})"
        return self.leaf_float()

    def make_str(self):
        e = self.expr
        c = self.r.randrange(20)
        if c < 3:
            return f"({e('str')} + {e('str')})"
        if c == 3:
            return f"{e('str')}[{self.slice()}]"
        if c == 4:
            return f"{e('str')}.{self.pick('upper', 'lower', 'title', 'strip', 'swapcase', 'capitalize', 'lstrip', 'casefold')}()"
        if c == 5:
            return f"show({self.safe()})"
        if c == 6:
            return f"repr({e(self.pick('int', 'float', 'str', 'bytes'))} or 0)"
        if c == 7:
            return f"{e('str')}.replace({e('str')}, {e('str')})"
        if c == 8:
            return f"{e('str')}.join(map(show, {e('list')}))"
        if c == 9:
            return "f" + repr("<{" + "x" + "!r:>8}|{y}>").replace("x", "1 + 1").replace("y", str(self.r.randrange(9)))
        if c == 10:
            return f"format({e(self.pick('int', 'float', 'str'))}, {self.r.choice(SPECS)!r})"
        if c == 11:
            return f"{self.pick('%d|', '%5s|', '%r', '%x', '%.2f', '%-4s|')!r} % (show({self.safe()}),)"
        if c == 12:
            return f"({e('str')} * ({e('int')} % 4))"
        if c == 13:
            return f"{e('str')}.{self.pick('center', 'ljust', 'rjust', 'zfill')}({self.r.randrange(0, 12)})"
        if c == 14:
            return f"chr(97 + {e('int')} % 26)"
        if c == 15:
            return f"{e('str')}[{e('int')} % 2]"
        if c == 16:
            return f"({e('str')} if {e('bool')} else {e('str')})"
        if c == 17:
            return f"type({self.expr()}).__name__"
        if c == 18:
            return f"{self.pick('{} {}', '{0!r} {1}', '{:>6}{}', '{1}{0}')!r}.format(show({self.safe()}), show({e('int')}))"
        return self.leaf_str()

    def make_bytes(self):
        e = self.expr
        c = self.r.randrange(5)
        if c == 0:
            return f"({e('bytes')} + {e('bytes')})"
        if c == 1:
            return f"{e('str')}.encode()"
        if c == 2:
            return f"{e('bytes')}[{self.slice()}]"
        if c == 3:
            return f"bytes({e('list')})"
        return self.leaf_bytes()

    def slice(self):
        part = lambda: self.pick("", "", str(self.r.randrange(-5, 8)))
        return f"{part()}:{part()}" + (f":{self.pick(1, 2, -1, -2)}" if self.r.random() < 0.4 else "")

    def make_list(self):
        e = self.expr
        c = self.r.randrange(17)
        if c < 3:
            return "[" + ", ".join(self.expr() for _ in range(self.r.randrange(0, 4))) + "]"
        if c == 3:
            return f"({e('list')} + {e('list')})"
        if c == 4:
            return f"{e('list')}[{self.slice()}]"
        if c == 5:
            v = self.fresh()
            return f"[{v} {self.pick('* 2', '+ 1', ', ' + v)[0:5]} for {v} in {e(self.pick('list', 'tuple'))}]".replace(
                ", ", "* 3 if True else ", 1) \
                if self.r.random() < 0.3 else f"[{v} for {v} in {e('list')} if {v}]"
        if c == 6:
            return f"sorted({e(self.pick('list', 'str', 'set', 'tuple'))}{self.pick('', ', reverse=True', ', key=show')})"
        if c == 7:
            return f"list({e(self.pick('str', 'tuple', 'dict', 'bytes'))})"
        if c == 8:
            return f"{e('str')}.split({self.pick('', repr(','), repr('X'))})"
        if c == 9:
            return f"list(range({self.r.randrange(-3, 6)}, {self.r.randrange(0, 9)}, {self.pick(1, 2, -1, 3)}))"
        if c == 10:
            return f"list({self.pick('zip', 'zip')}({e('list')}, {e('str')}))"
        if c == 11:
            return f"list(enumerate({e('str')}, {self.r.randrange(3)}))"
        if c == 12:
            return f"[*{e('tuple')}, {self.expr()}]"
        if c == 13:
            return f"({e('list')} * {self.r.randrange(0, 3)})"
        if c == 14:
            return f"list({e('dict')}.{self.pick('keys', 'values', 'items')}())"
        if c == 15:
            return f"list(map(lambda v: v {self.pick('+ v', '* 2', '== 1')}, {e('list')}))"
        return self.leaf_list()

    def make_tuple(self):
        e = self.expr
        c = self.r.randrange(6)
        if c < 2:
            return "(" + "".join(self.expr() + ", " for _ in range(self.r.randrange(1, 4))) + ")"
        if c == 2:
            return f"tuple({e('list')})"
        if c == 3:
            return f"({e('tuple')} + {e('tuple')})"
        if c == 4:
            return f"{e('tuple')}[{self.slice()}]"
        return self.leaf_tuple()

    def make_dict(self):
        e = self.expr
        c = self.r.randrange(7)
        if c < 3:
            body = ", ".join(f"{e(self.pick('str', 'int', 'tuple', 'bool'))}: {self.expr()}" for _ in range(self.r.randrange(0, 4)))
            return "{" + body + "}"
        if c == 3:
            return f"{{**{e('dict')}, {e('str')}: {self.expr()}}}"
        if c == 4:
            v = self.fresh()
            return f"{{{v}: len(show({v})) for {v} in {e(self.pick('str', 'tuple'))}}}"
        if c == 5:
            return f"({e('dict')} | {e('dict')})"
        return self.leaf_dict()

    def make_set(self):
        e = self.expr
        c = self.r.randrange(4)
        if c == 0:
            return f"({e('set')} {self.pick('|', '&', '-', '^')} {e('set')})"
        if c == 1:
            return f"set(range({e('int')} % 9))"
        if c == 2:
            v = self.fresh()
            return f"{{ord({v}) % 11 for {v} in {e('str')}}}"
        return self.leaf_set()

    def make_bool(self):
        e = self.expr
        c = self.r.randrange(9)
        if c < 3:
            k = self.pick("int", "float", "str", "list", "tuple")
            return f"({e(k)} {self.pick('<', '<=', '==', '!=', '>', '>=')} {e(k)})"
        if c == 3:
            return f"({e('int')} < {e('int')} <= {e('int')})"
        if c == 4:
            return f"(not {self.expr()})"
        if c == 5:
            return f"({self.expr()} {self.pick('and', 'or')} {self.expr()})"
        if c == 6:
            return f"({e('str')} in {e(self.pick('str', 'list', 'dict'))})"
        if c == 7:
            return f"isinstance({self.expr()}, {self.pick('int', 'str', '(list, tuple)', 'Thing', 'object')})"
        return f"{e('str')}.{self.pick('isdigit', 'isalpha', 'islower', 'isspace', 'isidentifier')}()"

    def make_none(self):
        return "None"

    def make_thing(self):
        e = self.expr
        c = self.r.randrange(5)
        if c == 0:
            return f"{self.pick('Thing', 'Sub')}({e('int')}, b={e('int')})"
        if c == 1:
            return f"(Sub({e('int')}) + {e(self.pick('int', 'thing'))})"
        return self.leaf_thing()

    def safe(self):
        return self.expr(self.pick("int", "float", "str", "list", "tuple", "dict", "bool", "none", "thing", "bytes"))

    def fresh(self):
        self.serial += 1
        return f"v{self.serial}"

    # -- statements -------------------------------------------------------------------------------------------------
    def emit(self, text):
        self.lines.append("    " * self.indent + text)

    def risky(self, *texts):
        """Statements that may raise: mostly under a try of their own, so that the program goes on."""
        if self.r.random() < 0.85:
            self.emit("try:")
            for text in texts:
                self.emit("    " + text)
            x = self.fresh()
            self.emit(f"except Exception as {x}:")
            self.emit(f"    print(type({x}).__name__, {x})")
        else:
            for text in texts:
                self.emit(text)

    def block(self, n, header):
        self.emit(header)
        self.indent += 1
        mark = len(self.scope)
        before = len(self.lines)
        for _ in range(self.r.randrange(1, n + 1)):
            self.statement()
        if len(self.lines) == before:
            self.emit("pass")
        del self.scope[mark:]
        self.indent -= 1

    def statement(self):
        c = self.r.randrange(30)
        e = self.expr
        if self.indent > 4 and c >= 10:
            c %= 10
        if c < 6:
            kind = self.pick("int", "float", "str", "list", "dict", "tuple", "set", "thing", "bool", "bytes")
            name = self.fresh()
            text = e(kind)
            self.emit(f"{name} = {getattr(self, 'leaf_' + kind)()}")
            self.risky(f"{name} = {text}")
            self.scope.append((name, kind))
        elif c < 9:
            self.risky(f"print(show({self.expr()}), show({self.expr()}))")
        elif c == 9:
            name = self.var("int")
            self.risky(f"{name} {self.pick('+=', '-=', '*=', '|=')} {e('int')} % 100" if name else "pass")
        elif c == 10:
            self.block(3, f"if {e('bool')}:")
            if self.r.random() < 0.5:
                self.block(2, f"elif {e('bool')}:")
            if self.r.random() < 0.6:
                self.block(2, "else:")
        elif c in (11, 12):
            v = self.fresh()
            self.scope.append((v, "int"))
            self.loops += 1
            self.block(3, f"for {v} in {self.pick(f'range({self.r.randrange(0, 5)})', e('list') + '[:4]')}:")
            self.loops -= 1
            if self.r.random() < 0.3:
                self.block(1, "else:")
        elif c == 13:
            v = self.fresh()
            self.emit(f"{v} = {self.r.randrange(0, 4)}")
            self.emit(f"while {v} > 0:")
            self.indent += 1
            self.emit(f"{v} -= 1")
            self.loops += 1
            self.indent -= 1
            self.block(2, "    if True:")
            self.loops -= 1
        elif c in (14, 15):
            self.block(3, "try:")
            for kind in self.r.sample(["ZeroDivisionError", "TypeError", "ValueError", "(KeyError, IndexError)", "Problem",
                                       "AttributeError"],
                                      self.r.randrange(1, 4)):
                x = self.fresh()
                self.emit(f"except {kind} as {x}:")
                self.indent += 1
                self.emit(f"print('caught', type({x}).__name__, {x})")
                if self.r.random() < 0.2:
                    self.emit(self.pick("raise", f"raise Problem(1) from {x}", "raise ValueError('again')"))
                self.indent -= 1
            if self.r.random() < 0.3:
                self.block(1, "finally:")
        elif c == 16:
            name = self.var("list")
            if name:
                self.risky(f"{name}.{self.pick('append', 'extend', 'remove')}({self.expr()})"
                          if self.r.random() < 0.6
                          else f"{name}.{self.pick('reverse()', 'sort()', 'pop()', 'insert(1, 5)', 'clear()', 'sort(key=show)')}")
                self.risky(f"print(show({name}))")
        elif c == 17:
            name = self.var("list")
            if name:
                self.risky(self.pick(f"{name}[{self.slice()}] = {e('list')}", f"del {name}[{self.slice()}]",
                                    f"{name}[{e('int')} % 4] = {self.expr()}", f"{name} += {e('list')}"))
                self.risky(f"print(show({name}))")
        elif c == 18:
            name = self.var("dict")
            if name:
                self.risky(self.pick(f"{name}[{e('str')}] = {self.expr()}", f"{name}.update({e('dict')})", f"{name}.pop({e('str')}, None)",
                                    f"{name}.setdefault({e('str')}, []).append(1)", f"del {name}[{e('str')}]"))
                self.risky(f"print(show({name}))")
        elif c == 19:
            name = self.var("thing")
            if name:
                self.risky(self.pick(f"{name}.a = {e('int')}", f"{name}.double = {e('int')}", f"{name}.extra = {self.expr()}",
                                    f"del {name}.b", f"{name}.b += {e('int')}"))
                self.risky(f"print(show({name}), sorted(vars({name})))")
        elif c == 20:
            a, b = self.fresh(), self.fresh()
            self.risky(self.pick(f"{a}, {b} = {e('tuple')}", f"{a}, *{b} = {e('list')}", f"*{a}, {b} = {e('str')}",
                                 f"{a} = {b} = {self.expr()}",
                                f"{a}, {b} = {self.expr()}, {self.expr()}"))
            self.risky(f"print(show({a}), show({b}))")
        elif c == 21 and self.loops:
            self.emit(f"if {e('bool')}:")
            self.emit("    " + self.pick("break", "continue"))
        elif c == 22:
            f = self.fresh()
            params = self.pick("a", "a, b=2", "a, *args", "*, a=1, **kw", "a, /, b=3", "a=[]")
            self.emit(f"def {f}({params}):")
            self.indent += 1
            mark, loops, self.loops = len(self.scope), self.loops, 0
            self.scope = []
            self.statement()
            self.emit(self.pick("return a", f"return a, {self.leaf_int()}", f"return {self.expr()}", "yield a", "pass"))
            self.scope, self.loops = self.scope[:0] , loops
            self.indent -= 1
            call = f"{f}({self.pick('1', '1, 2', 'a=5', '', '1, b=4', '*[1, 2]', '**{chr(97): 3}', repr('s'))})"
            self.risky(f"print(show({call}))" if self.r.random() < 0.7 else f"print(show(list({call})))")
        elif c == 23 and self.indent > 2:
            self.emit(self.pick("raise Problem(5)", "raise ValueError('v')", f"assert {e('bool')}, {e('str')}",
                                "raise KeyError('k') from None"))
        elif c == 24:
            self.block(3, f"with Manager({self.leaf_str()}, {self.leaf_bool()}) as {self.fresh()}:")
        elif c == 25:
            g = self.fresh()
            self.risky(f"{g} = gen_numbers({self.r.randrange(0, 5)}{self.pick('', ', 2')})")
            self.risky(self.pick(f"print(show(list({g})))", f"print(next({g}, 'none'))", f"{g}.close()",
                                 f"next({g}); print({g}.send({self.leaf_int()}))",
                                f"print(show([*{g}]), next({g}, None))", f"next({g}); {g}.throw(ValueError('thrown'))"))
        elif c == 26:
            f = self.fresh()
            self.risky(f"{f} = outer_function({e('int')}, {self.pick(e('int'), 'b=' + self.leaf_int(), 'z=1')})")
            self.risky(f"print(show({f}(1)), show({f}({self.leaf_int()})))")
        elif c == 27:
            v = self.fresh()
            self.emit(f"match {self.expr()}:")
            for pattern in self.r.sample(["0 | 1", "int()", "str() as s", "[]", "[x, *rest]", "{'a': y}", "Thing(a=q)", "None",
                                          "(1, z)", "True"], 4):
                self.emit(f"    case {pattern}:")
                self.emit(f"        {v} = {pattern!r}")
            self.emit("    case _:")
            self.emit(f"        {v} = 'default'")
            self.emit(f"print({v})")
        elif c == 28:
            self.emit(f"return {self.expr()}" if self.indent > 1 and self.r.random() < 0.3 else "pass")
        else:
            k = self.fresh()
            self.emit(f"class {k}({self.pick('Thing', 'Sub', 'object', 'dict', 'list', 'int')}):")
            self.emit(f"    attr = {self.leaf_int()}")
            self.emit(f"    def m(self, x): return (self.attr, x, type(self).__name__ == {k!r})")
            self.risky(f"print({k}.attr, show({k}({self.pick('', '1', '[1]', '1, 2')}).m({self.leaf_str()})))")

    def program(self, name):
        self.scope, self.lines, self.indent, self.loops = [], [], 1, 0
        self.lines.append(f"def {name}():")
        for _ in range(self.r.randrange(4, 14)):
            self.statement()
        self.emit("pass")
        return "\n".join(self.lines) + "\n\n"


def generate(seed, count=50):
    gen = Gen(random.Random(seed))
    out = [HEADER.format(seed=seed)]
    made = 0
    while made < count:
        text = gen.program(f"prog_{made}")
        try:
            warnings.simplefilter("ignore", SyntaxWarning)
            compile(text, "p", "exec")
        except (SyntaxError, ValueError):
            continue
        out.append(text)
        made += 1
    out.append(FOOTER)
    return "\n".join(out)


if __name__ == "__main__":
    import sys
    print(generate(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 50))
