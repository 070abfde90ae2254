import enum


class S(enum.Enum):
    IDLE = "idle"
    RUN = "run"
    PAUSE = "pause"
    DONE = "done"


class Machine:
    T = {
        (S.IDLE, "start"): S.RUN,
        (S.RUN, "pause"): S.PAUSE,
        (S.PAUSE, "resume"): S.RUN,
        (S.RUN, "stop"): S.DONE,
    }

    def __init__(self):
        self.state, self.history = S.IDLE, []

    def __getattr__(self, name):
        if any(e == name for _, e in self.T):
            return lambda *a: self.fire(name, *a)
        raise AttributeError(f"no event {name!r}")

    def fire(self, event, *data):
        try:
            new = self.T[self.state, event]
        except KeyError:
            raise ValueError(f"{event} not allowed in {self.state.name}") from None
        getattr(self, f"on_{new.value}", lambda *a: None)(*data)
        self.history.append((self.state.value, event, new.value))
        self.state = new
        return self


class Job(Machine):
    def on_run(self, *a):
        print("running", *a)

    def on_done(self):
        print("done")


j = Job()
j.start("x", 1).pause().resume().stop()
print(j.state, j.history)
for e in ("start", "bogus"):
    try:
        getattr(j, e)()
    except Exception as x:
        print(type(x).__name__, x, x.__cause__, x.__suppress_context__)


def traffic():
    state = "red"
    while True:
        cmd = yield state
        match (state, cmd):
            case ("red", "next"):
                state = "green"
            case ("green", "next"):
                state = "yellow"
            case ("yellow", "next"):
                state = "red"
            case (_, "emergency"):
                state = "flashing"
            case ("flashing", "reset"):
                state = "red"
            case (s, c):
                state = f"{s}?{c}"


t = traffic()
print(
    next(t),
    [
        t.send(c)
        for c in ("next", "next", "next", "emergency", "reset", "zap", "next", "emergency", "reset")
    ],
)
