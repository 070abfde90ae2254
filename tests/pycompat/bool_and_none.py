print(
    True + True,
    True * 5,
    True / 2,
    -True,
    ~True,
    True & False,
    True | 2,
    True ^ True,
    type(True & True).__name__,
    type(True & 1).__name__,
    not 0,
    not [],
    bool("False"),
    True == 1,
    True is 1 if False else 0,
    hash(True),
    int(False),
    str(True),
    repr(False),
    f"{True:d} {True:>6} {True!s:>6}",
)
print(
    isinstance(True, int),
    issubclass(bool, int),
    bool.__mro__,
    True.bit_length(),
    True.real,
    sum([True, True, False]),
    [10, 20][True],
    {True: "a", 1: "b"},
    {0, False, 0.0},
)


def err(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Sub:
    pass


print(
    err(lambda: bool(1, 2)),
    err(lambda: type("X", (bool,), {})),
    err(lambda: type("X", (type(None),), {})),
    err(lambda: None + 1),
    err(lambda: None[0]),
    err(lambda: None.x),
    err(lambda: None()),
    err(lambda: len(None)),
    err(lambda: iter(None)),
    err(lambda: None < 1),
    err(lambda: setattr(None, "x", 1)),
)
print(
    None is None,
    None == None,
    None == 0,
    repr(None),
    bool(None),
    type(None),
    type(None)(),
    hash(None) == hash(None),
    [None] * 3,
    None or "d",
    None and 1,
    str(None),
    NotImplemented,
    Ellipsis,
    ...,
    bool(...),
    type(...),
    type(NotImplemented).__name__,
)
print(
    1 and 2,
    0 and 2,
    1 or 2,
    0 or 2,
    0 or "" or [],
    1 and "" and 3,
    not 1 == 2,
    not (1 and 0),
    1 < 2 < 3,
    1 < 3 < 2,
    1 == 1 == 1,
    1 < 2 > 1,
    3 > 2 == True,
    (1 < 2) == True,
)


class W:
    def __bool__(self):
        return 5


class L:
    def __len__(self):
        return -1


class M:
    def __len__(self):
        return "x"


print(
    err(lambda: bool(W())),
    err(lambda: bool(L())),
    err(lambda: bool(M())),
    err(lambda: len(L())),
    err(lambda: len(M())),
    any([0, "", 3]),
    all([1, 0]),
    any([]),
    all([]),
)
