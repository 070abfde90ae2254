import typing
from typing import *


def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__


T = TypeVar("T")
K = TypeVar("K", bound=int)
print(
    T.__name__,
    repr(T),
    Optional[int],
    Union[int, str],
    Union[int, int],
    List[int],
    Dict[str, int],
    Tuple[int, ...],
    Callable[[int], str],
    Any,
    Optional[int] == Union[int, None],
    list[int],
    dict[str, list[int]],
    int | str,
    (int | None) == Optional[int],
    isinstance(5, int | str),
    Literal["a", 1],
    get_origin(List[int]),
    get_args(Dict[str, int]),
    get_origin(int),
    get_args(Union[int, str]),
    Type[int],
    Iterable[int],
    ClassVar[int],
    Final[int],
)


class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v

    def get(self) -> T:
        return self.v


b = Box[int](5)
print(b.get(), Box[str]("x").v, Box[int], type(b).__name__, Box.__parameters__)


class Stack(Generic[T], list):
    pass


print(
    Stack[int]([1]),
    cast(int, "x"),
    TYPE_CHECKING,
    NoReturn,
    NewType("UserId", int)(5),
    NewType("U", str).__name__,
)


class TD(TypedDict):
    a: int
    b: str


d = TD(a=1, b="x")
print(d, type(d).__name__, TD.__annotations__)


class Pr(Protocol):
    def m(self) -> int: ...
@runtime_checkable
class RP(Protocol):
    def close(self): ...
class HasClose:
    def close(self):
        pass


print(isinstance(HasClose(), RP), isinstance(5, RP), err(isinstance, 5, Pr))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(
    f(1), f("a"), get_type_hints(Box.get) == {"return": T}, final(int) is int, no_type_check(f) is f
)


def g(a: "int", b: Optional[str] = None) -> List[int]: ...


print(
    get_type_hints(g),
    Annotated[int, "meta"],
    get_args(Annotated[int, "m"]),
    AnyStr.__name__,
    Sequence[int],
    Mapping[str, int],
    NamedTuple.__name__,
    list[T][int],
    Deque[int],
    DefaultDict[str, int],
)
