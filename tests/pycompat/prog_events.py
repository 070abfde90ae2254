class Event:
    def __init__(self, name):
        self.name, self.handlers = name, []

    def __iadd__(self, h):
        self.handlers.append(h)
        return self

    def __isub__(self, h):
        self.handlers.remove(h)
        return self

    def __call__(self, *a, **k):
        return [h(*a, **k) for h in self.handlers]

    def __len__(self):
        return len(self.handlers)

    def __bool__(self):
        return True


class Observable:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls._events = {
            **getattr(cls, "_events", {}),
            **{k: v for k, v in vars(cls).items() if isinstance(v, Signal)},
        }


class Signal:
    def __set_name__(self, owner, name):
        self.name = "_sig_" + name

    def __get__(self, o, t=None):
        if o is None:
            return self
        if self.name not in o.__dict__:
            o.__dict__[self.name] = Event(self.name)
        return o.__dict__[self.name]

    def __set__(self, o, v):
        if v is not self.__get__(o):
            raise AttributeError("signals cannot be replaced")


class Button(Observable):
    clicked = Signal()
    moved = Signal()

    def click(self, n):
        return self.clicked(self, n)


class Toggle(Button):
    toggled = Signal()


log = []
b = Button()
f = lambda s, n: log.append(("f", n)) or "f"
b.clicked += f
b.clicked += lambda s, n: n * 2
print(b.click(5), log, len(b.clicked), len(b.moved), sorted(Toggle._events))
b.clicked -= f
print(b.click(6), log)
for g in (
    lambda: setattr(b, "clicked", 5),
    lambda: b.clicked.handlers.remove(f),
    lambda: b.click(),
    lambda: b.nope,
):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)
t = Toggle()
t.toggled += print
t.toggled("on", 1)
print(len(Button().clicked), t.clicked is t.clicked, Button().clicked is b.clicked)


def trace(fn):
    depth = 0

    def inner(*a):
        nonlocal depth
        print("  " * depth + f"-> {fn.__name__}{a}")
        depth += 1
        try:
            r = fn(*a)
        finally:
            depth -= 1
        print("  " * depth + f"<- {r}")
        return r

    return inner


@trace
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


fib(3)
