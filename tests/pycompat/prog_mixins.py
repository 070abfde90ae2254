class Reprable:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()) if not k.startswith('_'))})"


class Comparable:
    def _key(self):
        return tuple(sorted(vars(self).items()))

    def __eq__(self, o):
        return type(self) is type(o) and self._key() == o._key()

    def __lt__(self, o):
        return self._key() < o._key() if type(self) is type(o) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class Validated:
    RULES = {}

    def __setattr__(self, k, v):
        for c in type(self).__mro__:
            rule = c.__dict__.get("RULES", {}).get(k)
            if rule and not rule(v):
                raise ValueError(f"bad {k}: {v!r} ({c.__name__})")
        super().__setattr__(k, v)


class Serial:
    registry = {}

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Serial.registry[tag or cls.__name__.lower()] = cls
        cls.tag = tag or cls.__name__.lower()

    def dump(self):
        return {
            "type": self.tag,
            **{k: v.dump() if isinstance(v, Serial) else v for k, v in vars(self).items()},
        }

    @staticmethod
    def load(d):
        d = {k: Serial.load(v) if isinstance(v, dict) and "type" in v else v for k, v in d.items()}
        c = Serial.registry[d.pop("type")]
        o = c.__new__(c)
        for k, v in d.items():
            setattr(o, k, v)
        return o


class Shape(Reprable, Comparable, Validated, Serial):
    RULES = {"name": lambda v: isinstance(v, str)}

    def __init__(self, name):
        self.name = name


class Circle(Shape, tag="circ"):
    RULES = {"r": lambda v: v > 0}

    def __init__(self, name, r):
        super().__init__(name)
        self.r = r


class Group(Shape):
    def __init__(self, name, a, b):
        super().__init__(name)
        self.a, self.b = a, b


c, d = Circle("c", 2), Circle("d", 3)
g = Group("g", c, Group("h", d, Shape("s")))
print(
    c,
    g,
    c == Circle("c", 2),
    c < d,
    sorted([d, c]),
    len({c, Circle("c", 2), d}),
    sorted(Serial.registry),
)
print(g.dump(), Serial.load(g.dump()) == g, [k.__name__ for k in Circle.__mro__])
for f in (
    lambda: Circle("x", -1),
    lambda: Circle(5, 1),
    lambda: setattr(c, "r", 0),
    lambda: c < g,
    lambda: Serial.load({"type": "nope"}),
    lambda: Circle("a"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
