def err(f, *r):
    try:
        return f(*r)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class M(type):
    log = []

    @classmethod
    def __prepare__(m, name, bases, **kw):
        M.log.append(("prepare", name, sorted(kw)))
        return {"injected": 1}

    def __new__(m, name, bases, ns, **kw):
        M.log.append(("new", name, [k for k in ns if not k.startswith("__")]))
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        M.log.append(("init", name))
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        M.log.append(("call", cls.__name__, a))
        return super().__call__(*a, **k)

    def meta_method(cls):
        return "mm " + cls.__name__

    @property
    def meta_prop(cls):
        return "mp " + cls.__name__

    def __len__(cls):
        return 7

    def __getitem__(cls, k):
        return (cls.__name__, k)

    def __iter__(cls):
        return iter([cls.__name__])

    def __contains__(cls, x):
        return x == 1

    def __repr__(cls):
        return f"<M {cls.__name__}>"

    def __getattr__(cls, n):
        if n.startswith("_"):
            raise AttributeError(n)
        return "dyn " + n

    def __instancecheck__(cls, o):
        return o == "magic" or type.__instancecheck__(cls, o)

    def __subclasscheck__(cls, c):
        return c is int or type.__subclasscheck__(cls, c)

    def __eq__(cls, o):
        return cls is o

    def __hash__(cls):
        return 5

    def __add__(cls, o):
        return "added"

    def __bool__(cls):
        return False


class A(metaclass=M, key=1):
    y = 2

    def __init__(self, v):
        self.v = v


class B(A):
    pass


print(
    A(5).v,
    A.injected,
    A.meta_method(),
    A.meta_prop,
    len(A),
    A[3],
    list(A),
    1 in A,
    A,
    repr(B),
    A.something,
    isinstance("magic", A),
    isinstance(5, A),
    issubclass(int, A),
    issubclass(str, A),
    A == B,
    A + 1,
    bool(A),
    type(A).__name__,
    type(B).__name__,
    err(lambda: A(1).meta_method()),
    err(lambda: A(1).meta_prop),
)
for x in M.log:
    print(x)


class M2(type):
    pass


print(
    err(lambda: M2("X", (A,), {})),
    type(M2("Y", (), {"z": 1})).__name__,
    err(lambda: type("Z", (), {}, bad=1)),
)


class Single(type):
    _i = {}

    def __call__(cls, *a):
        if cls not in cls._i:
            cls._i[cls] = super().__call__(*a)
        return cls._i[cls]


class S(metaclass=Single):
    def __init__(self, v=0):
        self.v = v


print(S(1) is S(2), S().v)


def func_meta(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)


class FM(metaclass=func_meta, opt=3):
    a = 1


print(FM)


class Reg:
    subs = []

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Reg.subs.append((cls.__name__, name))


class R1(Reg, name="one"):
    pass


class R2(R1):
    pass


print(Reg.subs, err(lambda: type("R3", (Reg,), {}, bad=2)))


class CG:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(CG[int], CG[1, 2], err(lambda: A(1)[0]), err(lambda: int[0]), list[int], dict[str, int])


class Order(type):
    @classmethod
    def __prepare__(cls, n, b):
        class L(dict):
            def __setitem__(s, k, v):
                s.setdefault("order", []) if k != "order" else None
                dict.__setitem__(s, k, v)
                s["order"].append(k) if k != "order" and not k.startswith("__") else None

        return L()


class Od(metaclass=Order):
    b = 1
    a = 2

    def c(self):
        pass


print(Od.order)
class_ns = {}


class MB:
    def __mro_entries__(self, bases):
        return (dict,)


class X(MB()):
    pass


print(X.__bases__, X.__orig_bases__[0].__class__.__name__, isinstance(X(), dict))
print(
    type.__call__(int, "5"),
    type("T", (), {})().__class__.__name__,
    M.__mro__[1] is type,
    isinstance(A, type),
    isinstance(type, object),
    issubclass(M, type),
)
