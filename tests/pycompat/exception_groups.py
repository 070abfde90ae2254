def show(e, ind=0):
    print(" " * ind + type(e).__name__, e.args[0] if isinstance(e, BaseExceptionGroup) else e)
    if isinstance(e, BaseExceptionGroup):
        for s in e.exceptions:
            show(s, ind + 2)


def err(f):
    try:
        return f()
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


g = ExceptionGroup(
    "g", [ValueError(1), ExceptionGroup("n", [KeyError("k"), ValueError(2)]), OSError("o")]
)
print(g, repr(g), g.message, len(g.exceptions))
show(g)
show(g.subgroup(ValueError))
m, r = g.split(ValueError)
show(m)
show(r)
print(g.subgroup(IndexError), g.split(IndexError)[0], g.split(ValueError)[1].message)
show(g.subgroup(lambda e: isinstance(e, OSError)))
show(g.derive([ValueError(5)]))
print(
    err(lambda: ExceptionGroup("x", [])),
    err(lambda: ExceptionGroup("x", [5])),
    err(lambda: ExceptionGroup("x")),
    err(lambda: ExceptionGroup(5, [ValueError()])),
    err(lambda: ExceptionGroup("x", [KeyboardInterrupt()])),
    type(BaseExceptionGroup("x", [ValueError()])).__name__,
    type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__,
    str(ExceptionGroup("one", [ValueError()])),
    ExceptionGroup.__mro__[1:3],
)


def test(make):
    log = []
    try:
        try:
            raise make()
        except* ValueError as e:
            log.append(
                ("value", type(e).__name__, len(e.exceptions), [str(x) for x in e.exceptions])
            )
        except* (KeyError, IndexError) as e:
            log.append(("lookup", len(e.exceptions)))
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as e:
        log.append(("escaped", type(e).__name__))
        print(log)
        show(e)
        return
    print(log)


for make in (
    lambda: g,
    lambda: ValueError("plain"),
    lambda: KeyError("k"),
    lambda: TypeError("t"),
    lambda: ExceptionGroup("only", [ValueError(9)]),
    lambda: ExceptionGroup("mixed", [TypeError("t"), ValueError("v")]),
    lambda: BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(3)]),
):
    test(make)


def raising():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError:
        pass


try:
    raising()
except BaseException as e:
    show(e)
    print(type(e.__context__).__name__)


def reraise():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise


try:
    reraise()
except BaseException as e:
    show(e)


def nothing():
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("else")


nothing()


def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("e", [ValueError(i)])
        except* ValueError as e:
            print(i, e.exceptions[0])


loop()


def bad():
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass


print(err(bad))


class MyG(ExceptionGroup):
    def derive(self, excs):
        return MyG("derived " + self.message, excs)


mg = MyG("mine", [ValueError(1), KeyError(2)])
show(mg.subgroup(ValueError))
show(mg.split(KeyError)[1])
for src in (
    "try: pass\nexcept* ValueError: return",
    "try: pass\nexcept*: pass",
    "try: pass\nexcept ValueError: pass\nexcept* KeyError: pass",
    "for x in y:\n try: pass\n except* E: break",
):
    try:
        compile(src, "s", "exec")
        print("ok")
    except SyntaxError:
        print("SyntaxError")
