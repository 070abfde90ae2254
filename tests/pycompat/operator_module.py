import operator as op


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for n in (
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "lshift",
    "rshift",
    "and_",
    "or_",
    "xor",
    "lt",
    "le",
    "eq",
    "ne",
    "gt",
    "ge",
    "is_",
    "is_not",
    "concat",
    "contains",
    "countOf",
    "indexOf",
    "getitem",
    "matmul",
    "iadd",
    "iconcat",
):
    f = getattr(op, n)
    print(n, err(f, 7, 2), err(f, [1, 2], [2]), err(f, [1, 2], 1), err(f, "ab", "b"), f.__name__)
for n in ("neg", "pos", "abs", "inv", "invert", "not_", "truth", "index", "length_hint"):
    print(n, err(getattr(op, n), 5), err(getattr(op, n), -2.5), err(getattr(op, n), []))
ig = op.itemgetter(1)
print(
    ig("abc"),
    op.itemgetter(0, 2)("abc"),
    op.itemgetter("k")({"k": 5}),
    op.itemgetter(slice(1, 3))("abcd"),
    err(ig, [1]),
    err(op.itemgetter),
    repr(ig),
    repr(op.itemgetter("a", 2)),
    sorted([(1, "b"), (0, "c")], key=op.itemgetter(1)),
)


class C:
    x = 1

    class D:
        y = 2

    def m(self, a=0, b=0):
        return ("m", a, b)


print(
    op.attrgetter("x")(C),
    op.attrgetter("D.y")(C),
    op.attrgetter("x", "D.y")(C),
    err(op.attrgetter("z"), C),
    err(op.attrgetter, 5),
    repr(op.attrgetter("x.y", "z")),
    op.methodcaller("m", 1, b=2)(C()),
    op.methodcaller("upper")("ab"),
    err(op.methodcaller("zz"), 1),
    repr(op.methodcaller("m", 1, k=2)),
    err(op.methodcaller),
    err(op.methodcaller, 5),
)
l = [1, 2, 3]
op.setitem(l, 0, 9)
op.delitem(l, 1)
print(
    l,
    op.getitem(l, slice(1)),
    op.call(max, 1, 2) if hasattr(op, "call") else 2,
    op.iadd([1], [2]),
    op.__add__(1, 2),
    op.concat("a", "b"),
    err(op.concat, 1, 2),
    op.countOf([1, 1], 1),
    err(op.indexOf, [1], 5),
    list(map(op.mul, [1, 2], [3, 4])),
    op.length_hint([1, 2]),
    err(op.index, 1.5),
)
