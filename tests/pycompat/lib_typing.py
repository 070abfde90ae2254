# typing: reprs, equality, generics, protocols, helpers.
import typing, collections, collections.abc, sys
from typing import *


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V", bound=int)
S = TypeVar("S", int, str)
Co = TypeVar("Co", covariant=True)
Cn = TypeVar("Cn", contravariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(
    T,
    V,
    S,
    Co,
    Cn,
    P,
    Ts,
    T.__name__,
    V.__bound__,
    S.__constraints__,
    Co.__covariant__,
    T.__module__,
    P.args,
    P.kwargs,
)
err(TypeVar, "X", int)
err(TypeVar, "X", int, str, bound=int)
err(TypeVar, "X", covariant=True, contravariant=True)
print(
    Any,
    Union[int, str],
    Optional[int],
    Union[int],
    Union[int, int, str],
    Union[int, None],
    Union[int, Union[str, float]],
    Optional[Union[int, str]],
    Union[int, str] == Union[str, int],
    Optional[None],
    Union["X", int],
)
print(
    List[int],
    Dict[str, int],
    Tuple[int, ...],
    Tuple[()],
    Tuple[int, str],
    Set[T],
    FrozenSet[int],
    Type[int],
    Callable[[int, str], bool],
    Callable[..., T],
    Callable[[], None],
    Callable[P, T],
    Iterable[int],
    Iterator[T],
    Mapping[str, T],
    Sequence[int],
    Generator[int, str, None],
    Deque[int],
    DefaultDict[str, int],
    Counter[str],
    ChainMap[str, int],
    OrderedDict[str, int],
    ContextManager[int],
    Awaitable[int],
    Coroutine[int, int, int],
    AsyncIterator[int],
)
print(
    List,
    Dict,
    Tuple,
    Callable,
    Iterable,
    Hashable,
    Sized,
    Text,
    ByteString,
    AnyStr,
    AnyStr.__constraints__,
    NoReturn,
    Never,
    Self,
    LiteralString,
    ClassVar,
    Final,
    ClassVar[int],
    Final[str],
    Literal[1, "a", None, True],
    Annotated[int, 5, "x"],
    Required[int],
    NotRequired[int],
    TypeGuard[int],
    Concatenate[int, P],
    Unpack[Ts],
    TypeAlias,
    Optional,
    Union,
)
print(
    List[int] == List[int],
    hash(List[int]) == hash(List[int]),
    List[int] is List[int],
    List[int] != List[str],
    List[T][int],
    Dict[K, T][str, int],
    Dict[str, T][int],
    Union[T, int][str],
    Callable[[T], K][int, str],
    Tuple[T, ...][int],
    Optional[T][int],
    Callable[P, T][[int, str], bool],
    Callable[P, int][...],
    Callable[Concatenate[int, P], T][[str], bytes],
    List[List[T]][int],
    Annotated[T, 1][int],
)
for t in (
    List[int],
    List,
    Union[int, str],
    Optional[int],
    Callable[[int], str],
    Callable[..., int],
    list[int],
    int | str,
    Annotated[int, 1],
    Literal[1, 2],
    int,
    Generic,
    ClassVar[int],
    Tuple[()],
    P.args,
    Dict[str, T],
    None,
    collections.abc.Callable[[int], str],
):
    print(t, get_origin(t), get_args(t), getattr(t, "__parameters__", "-"))
err(lambda: List[int, str])
err(lambda: Dict[int])
err(lambda: List[int][str])
err(lambda: Union[()])
err(lambda: Optional[int, str])
err(lambda: Callable[int])
err(lambda: Callable[int, str])
err(lambda: ClassVar[int, str])
err(lambda: List[ClassVar[int]])
err(lambda: NoReturn[int])
err(lambda: Any[int])
err(lambda: Annotated[int])
err(lambda: isinstance(1, Any))
err(lambda: isinstance(1, List[int]))
err(lambda: issubclass(int, Union[int, str]))
err(lambda: Any())
err(lambda: Union())
err(lambda: List())
err(lambda: isinstance(1, Union[int, str]))
err(lambda: Hashable[int])
err(lambda: List[Generic])
err(lambda: Tuple[Final])
err(lambda: Dict[T, T][int, str])
err(lambda: isinstance(1, Optional))
print(
    isinstance([], List),
    issubclass(dict, Mapping),
    isinstance({}, Dict),
    isinstance((), Hashable),
    isinstance(1, Union[int, str]),
    isinstance(None, Optional[int]),
    issubclass(int, (int | None)),
)


class G(Generic[T, K]):
    def __init__(self, v=None):
        self.v = v


print(
    G[int, str],
    G[int, T],
    G[int, T][str],
    G.__parameters__,
    G[int, str](5).v,
    G[int, str](5).__orig_class__,
    G.__orig_bases__,
    G[int, str].__origin__ is G,
    G[T, int].__parameters__,
)
err(lambda: G[int])
err(lambda: G[int, str][int])
err(lambda: Generic[int])
err(lambda: Generic[T, T])
err(lambda: Generic[()])


class H(G[int, T]):
    pass


print(H[str], H.__parameters__, H.__mro__[1] is G, H.__orig_bases__)
err(lambda: isinstance(H(), G[int, str]))
print(isinstance(H(), G))


class L2(List[T]):
    pass


print(L2[int], L2([1]), L2.__mro__[1], L2.__bases__ == (list, Generic))


class It(Iterable[T], Generic[T, K]):
    def __iter__(self):
        return iter([])


print(It.__parameters__, isinstance(It(), collections.abc.Iterable))


def bad1():
    class X(Generic):
        pass


def bad2():
    class X(Generic[T], Generic[K]):
        pass


def bad3():
    class X(List[K], Generic[T]):
        pass


def bad4():
    class X(Union[int, str]):
        pass


def bad5():
    class X(T):
        pass


for b in (bad1, bad2, bad3, bad4, bad5):
    err(b)


class VG(Generic[Unpack[Ts]]):
    pass


print(VG[int, str], VG[()], VG.__parameters__)


class PG(Generic[P, T]):
    pass


print(PG[[int, str], bool], PG[..., int], PG[P, int][[str]])


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self):
        pass


class NF:
    pass


print(
    isinstance(F(), Closable),
    isinstance(NF(), Closable),
    issubclass(F, Closable),
    issubclass(NF, Closable),
    Closable._is_protocol,
)
err(Closable)


class NR(Protocol):
    def x(self): ...


err(lambda: isinstance(F(), NR))
err(lambda: issubclass(F, NR))


@runtime_checkable
class Attr(Protocol):
    name: str


class HasName:
    name = "n"


class InstName:
    def __init__(self):
        self.name = "x"


print(isinstance(HasName(), Attr), isinstance(InstName(), Attr), isinstance(F(), Attr))
err(lambda: issubclass(HasName, Attr))


class Impl(Closable):
    def __init__(self, q):
        self.q = q

    def close(self):
        return "c"


print(Impl(3).q, isinstance(Impl(1), Closable), Impl._is_protocol)


class Dflt(Protocol):
    def hello(self):
        return "hello"


class UseD(Dflt):
    pass


print(UseD().hello())


class GP(Protocol[T]):
    def get(self) -> T: ...


print(GP[int], GP.__parameters__)
err(lambda: runtime_checkable(F))


def badp():
    class X(F, Protocol):
        pass


err(badp)
print(
    isinstance(1, SupportsInt),
    isinstance("", SupportsInt),
    isinstance(1.5, SupportsFloat),
    isinstance(1, SupportsIndex),
    isinstance(1, SupportsAbs),
    isinstance(1.0, SupportsRound),
    isinstance(b"", SupportsBytes),
    isinstance(1j, SupportsComplex),
    SupportsInt,
    SupportsAbs[int],
)


class NT(NamedTuple):
    "nt doc"

    x: int
    y: str = "d"

    def m(self):
        return self.x * 2

    @property
    def p(self):
        return self.y


n = NT(1)
print(
    n,
    n.m(),
    n.p,
    NT.__annotations__,
    NT._field_defaults,
    NT.__doc__,
    NT._fields,
    NT(2, y="z"),
    n == (1, "d"),
    NT.__bases__,
    NT.__orig_bases__ == (NamedTuple,),
    isinstance(n, tuple),
    n._replace(x=5),
)
N2 = NamedTuple("N2", [("a", int), ("b", "str")])
print(N2(1, 2), N2.__annotations__, NamedTuple("N3", q=int).__annotations__ if 0 else "")


def badnt():
    class X(NamedTuple):
        a: int = 1
        b: str


def badnt2():
    class X(NamedTuple):
        a: int

        def _replace(self):
            pass


err(badnt)
err(badnt2)
err(NT)


class GNT(NamedTuple, Generic[T]):
    v: T


print(GNT(1), GNT[int], GNT[int](3), GNT.__parameters__)


class TD(TypedDict):
    a: int
    b: NotRequired[str]


class TD2(TD, total=False):
    c: Required[int]
    d: float


print(
    TD(a=1),
    type(TD(a=1)),
    TD.__annotations__,
    TD.__required_keys__,
    TD.__optional_keys__,
    sorted(TD2.__required_keys__),
    sorted(TD2.__optional_keys__),
    TD2.__total__,
    TD.__total__,
    is_typeddict(TD),
    is_typeddict(dict),
    TD2.__annotations__.keys(),
)
err(lambda: isinstance({}, TD))
TD3 = TypedDict("TD3", {"in": int, "x y": str})
print(TD3, TD3.__annotations__, TD3({"in": 1}), TD3.__name__)


def badtd():
    class X(TD, dict):
        pass


err(badtd)
print(get_type_hints(TD), get_type_hints(TD, include_extras=True))
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, Optional[UserId], UserId | None)


def badn():
    class X(UserId):
        pass


err(badn)
print(cast(int, "x"), cast("List[int]", 5))


@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...


print(len(get_overloads(ov)) if False else "")
err(ov, 1)


def ov(x):
    return x


print(ov(3), len(get_overloads(ov)))
clear_overloads()
print(len(get_overloads(ov)))


def fn(
    a: int, b: "List[str]" = None, *c: "Optional[int]", d: Annotated[int, 1], **e: None
) -> "G[int, str]":
    pass


print(get_type_hints(fn), get_type_hints(fn, include_extras=True))


class Base:
    a: int
    b: "Base"


class Der(Base):
    c: ClassVar["int"]
    b: "Optional[Der]"
    d: Final[int] = 3
    e: "list[Der]"
    f: "int | None"


print(get_type_hints(Der), get_type_hints(Base)["b"] is Base)
err(get_type_hints, 5)
print(get_type_hints(len), get_type_hints(typing) == {} or "mod")


def unk(x: "Undefined"):
    pass


err(get_type_hints, unk)
print(
    get_type_hints(unk, globalns={"Undefined": int}),
    get_type_hints(unk, localns={"Undefined": str}),
)


@no_type_check
def ntc(x: "whatever !"):
    pass


print(get_type_hints(ntc))
print(
    ForwardRef("X"),
    ForwardRef("X") == ForwardRef("X"),
    List["X"],
    List["X"] == List["X"],
    Dict["A", "B"].__args__,
    ForwardRef("int")._evaluate({}, {}, frozenset()),
)
err(ForwardRef, "x y")
err(ForwardRef, 5)


@final
class Fin:
    pass


print(Fin.__final__)
err(assert_never, 5)
print(assert_type(5, int), TYPE_CHECKING)


@dataclass_transform(kw_only_default=True)
def dt(c):
    return c


print(dt.__dataclass_transform__)
print(
    int | List[int],
    List[int] | None,
    T | int,
    "X" | T if False else Union["X", T],
    Literal[1] | Literal[2],
    Literal[1, 2] == Literal[2, 1],
    Literal[1] == Literal[True],
    Literal[1, 1, 2],
    Literal[Literal[1, 2], 3],
    hash(Literal[1]) == hash(Literal[1]),
)
print(
    Annotated[Annotated[int, 1], 2],
    Annotated[int, 1].__metadata__,
    Annotated[int, 1].__origin__,
    Annotated[int, 1] == Annotated[int, 1],
    Annotated[List[T], 1][int],
    Annotated[int, 1](7),
)
print(
    IO[str],
    TextIO,
    Pattern[str],
    Match[str],
    typing.Pattern,
    isinstance(__import__("re").compile("x"), Pattern),
)


class SubAny(Any):
    pass


print(SubAny(), SubAny.__name__) if False else print(SubAny.__name__, isinstance(SubAny(), SubAny))
print(
    List.__name__,
    List[int].__name__,
    Union.__name__ if hasattr(Union, "__name__") else "",
    Callable.__name__,
    G[int, str].__name__,
    Optional[int].__name__,
    List[int].__module__,
    G[int, str].__module__,
)
import copy

print(copy.copy(T) is T, copy.deepcopy(List[T]) == List[T])
print(
    Type["X"],
    Type[Any],
    Dict[str, Any],
    Callable[[Any], Any],
    Callable[["X"], "Y"],
    Tuple["X", ...],
    list["X"],
    Optional["X"],
)
print(typing.get_type_hints(NT), sorted(typing.__all__)[:5], len(typing.__all__))
err(getattr, typing, "NoSuch")


class Nested:
    class Inner(Generic[T]):
        pass


print(Nested.Inner[int], List[Nested.Inner], Union[Nested, None])
