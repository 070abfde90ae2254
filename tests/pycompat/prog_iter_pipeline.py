import itertools


def read(text):
    for n, line in enumerate(text.split("\n"), 1):
        yield n, line


def strip_comments(lines):
    for n, l in lines:
        l = l.partition("#")[0].rstrip()
        if l:
            yield n, l


def sections(lines):
    name, body = None, []
    for n, l in lines:
        if l.startswith("[") and l.endswith("]"):
            if name is not None:
                yield name, body
            name, body = l[1:-1], []
        elif name is None:
            raise SyntaxError(f"line {n}: outside a section")
        else:
            k, eq, v = l.partition("=")
            if not eq:
                raise SyntaxError(f"line {n}: no '='")
            body.append((k.strip(), v.strip()))
    if name is not None:
        yield name, body


def interpolate(secs):
    seen = {}
    for name, body in secs:
        d = seen[name] = {}
        for k, v in body:
            while "${" in v:
                a, _, rest = v.partition("${")
                ref, _, b = rest.partition("}")
                s, _, key = ref.rpartition(".")
                v = a + seen[s or name][key] + b
            d[k] = v
        yield name, d


CONF = """# global
[paths]
root = /srv   # the root
data = ${root}/data
[app]
name = demo
log = ${paths.data}/${name}.log
debug = yes
"""
pipe = lambda t: interpolate(sections(strip_comments(read(t))))
print(dict(pipe(CONF)))
for bad in ("x = 1", "[a]\nnovalue", "[a]\nx = ${y}", "[a]\nx = ${b.c}", ""):
    try:
        print(dict(pipe(bad)))
    except Exception as e:
        print(type(e).__name__, e)


def chunks(it, n):
    it = iter(it)
    while c := list(itertools.islice(it, n)):
        yield c


def windowed(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)):
            yield from flatten(y)
        else:
            yield y


print(
    list(chunks(range(7), 3)),
    list(windowed("abcde", 3)),
    list(flatten([1, [2, (3, [4, []])], "ab"])),
)


class Stream:
    def __init__(self, it):
        self.it = iter(it)

    def __iter__(self):
        return self.it

    def map(self, f):
        return Stream(f(x) for x in self.it)

    def filter(self, f):
        return Stream(x for x in self.it if f(x))

    def take(self, n):
        return Stream(itertools.islice(self.it, n))

    def __or__(self, f):
        return f(self)


print(
    Stream(itertools.count(1)).filter(lambda x: x % 3 == 0).map(lambda x: x * x).take(5) | list,
    Stream("abc") | (lambda s: "".join(s.map(str.upper))),
)


def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        total += x
        n += 1
        avg = total / n


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60, -10)])
