def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(
    abs(-5),
    abs(-2.5),
    abs(3 + 4j),
    err(abs, "x"),
    all([]),
    any([0, 1]),
    ascii("é\n"),
    bin(5),
    callable(print),
    chr(97),
    err(chr, -1),
    err(chr, 0x110000),
    err(chr, "a"),
    ord("é"),
    err(ord, "ab"),
    err(ord, ""),
    err(ord, 5),
    ord(b"x"),
)
print(
    divmod(7, 3),
    divmod(-7, 3),
    divmod(7.5, 2),
    err(divmod, 1, 0),
    err(divmod, "a", 1),
    list(enumerate("ab", 1)),
    list(enumerate([], 5)),
    err(enumerate),
    err(enumerate, 5),
    list(filter(None, [0, 1, "", "a"])),
    list(filter(lambda x: x > 1, [1, 2, 3])),
    err(filter, None),
    err(lambda: list(filter(5, [1]))),
)
print(
    hasattr("", "upper"),
    hasattr(5, "zz"),
    getattr("a", "upper")(),
    err(getattr, 5, "zz"),
    getattr(5, "zz", None),
    err(getattr, 5, 5),
    hash("a") == hash("a"),
    hex(255),
    id(5) == id(5),
    isinstance(5, (int, str)),
    isinstance(True, int),
    err(isinstance, 5, "int"),
    isinstance(5, int | str),
    issubclass(bool, int),
    err(issubclass, 5, int),
    iter([1]).__next__(),
    err(iter, 5),
)
c = iter([1, 2, 3, 0, 5])
print(
    list(iter(lambda: next(c), 0)),
    len("abc"),
    err(len, 5),
    list(map(str, [1, 2])),
    list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    err(map, str),
    err(lambda: list(map(5, [1]))),
    max(1, 2),
    max([3, 1]),
    max("ab", "b", key=len),
    min([], default="d"),
    err(max, []),
    err(min, 5),
    next(iter([]), "d"),
    err(next, []),
    err(next, iter([])),
)
print(
    oct(8),
    pow(2, 10),
    pow(2, 10, 1000),
    list(reversed([1, 2])),
    err(reversed, {1}),
    err(reversed, 5),
    round(2.5),
    round(3.5),
    round(-2.5),
    round(2.567, 2),
    round(1234, -2),
    round(5),
    err(round, "a"),
    round(2.5, None),
    err(round, 1, "a"),
    sorted([3, 1]),
    sum([1, 2], 10),
    sum([[1], [2]], []),
    err(sum, ["a"]),
    err(sum, [1], "a"),
    sum(()),
    err(sum, 5),
    sum([0.1] * 3),
    sum([1, 2.5, True]),
)
print(
    list(zip()),
    list(zip([1, 2], "ab")),
    list(zip([1], [2, 3])),
    err(zip, 5),
    err(lambda: list(zip([1], [1, 2], strict=True))),
    err(lambda: list(zip([1, 2], [1], strict=True))),
    list(zip("ab", range(9), [True, False])),
    type(5),
    type("").__name__,
    type(type(5)),
    vars(type("X", (), {"a": 1}))["a"],
    err(vars, 5),
    repr("a"),
    str(5),
    bool([]),
    int("5"),
    float("1.5"),
    slice(3),
    list(slice(5).indices(3)),
    format(5, "03"),
    err(format, 5, "zz"),
    format([1]),
    dir([])[:3],
    complex(1, 2),
)
print(
    eval("1 + 2"),
    eval("[x for x in range(3)]"),
    err(eval, "1 +"),
    err(eval, "x = 1"),
    err(eval, "undefined_thing"),
    eval(" 5 "),
    eval(compile("2 * 3", "f", "eval")),
    err(eval, 5),
    eval("a", {"a": 1}),
    err(compile, "1 +", "f", "exec"),
    err(compile, "1", "f", "zz"),
    exec("pass"),
    err(exec, "raise ValueError('e')"),
    err(exec, "1 / 0"),
    isinstance(globals(), dict),
    locals() is globals(),
    __name__,
    sorted(k for k in locals() if k in ("err", "c")),
)
print(
    print("a", "b", sep="-", end="!\n"),
    print(),
    print("x", end=""),
    print(1, [2], None, sep=""),
    err(print, 1, sep=5),
    err(print, end=5),
    err(print, foo=1),
    print(*[], sep="x"),
    err(input, 1, 2),
    callable(input),
    open.__name__,
    help if False else "",
    err(__import__, "nope_mod"),
    __import__("math").pi,
    object().__class__,
    err(object, 1),
    err(setattr, 1, "a", 2),
    err(delattr, 1, "a"),
    memoryview(b"a")[0],
    frozenset([1]),
    bytes(2),
    bytearray(b"a"),
    type(NotImplemented),
    staticmethod,
    property,
    super,
    range(2),
)
import builtins

print(
    sorted(
        n
        for n in dir(builtins)
        if n[0].islower()
        and n not in ("copyright", "credits", "license", "exit", "quit", "help", "malloc", "free")
    )[:30],
    builtins.len is len,
    hasattr(builtins, "aiter"),
)


async def ai():
    yield 1


print(type(aiter(ai())).__name__, err(aiter, 5), err(anext, 5), breakpoint.__name__)
