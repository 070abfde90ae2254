# abc: abstract methods, registration, hooks, caches.
import abc
from abc import ABC, ABCMeta, abstractmethod


def err(f, *a, **k):
    try:
        print("ok", f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


class Shape(ABC):
    @abstractmethod
    def area(self):
        "doc"

    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def st(): ...
    def desc(self):
        return f"{self.name}:{self.area()}"


print(sorted(Shape.__abstractmethods__))
err(Shape)


class Half(Shape):
    def area(self):
        return 2

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def st():
        return 0


err(Half)


class Full(Half):
    name = "full"


print(
    Full().desc(),
    isinstance(Full(), Shape),
    issubclass(Full, Shape),
    Full.make().desc(),
    Full.__abstractmethods__,
)


class One(ABC):
    @abstractmethod
    def f(self): ...


err(One)


class Plain:
    pass


class Derived(Plain):
    pass


class R(metaclass=ABCMeta):
    pass


print(isinstance(Plain(), R), issubclass(Plain, R))
t = abc.get_cache_token()
print(R.register(Plain) is Plain, abc.get_cache_token() != t)
print(
    isinstance(Plain(), R),
    issubclass(Plain, R),
    isinstance(Derived(), R),
    issubclass(Derived, R),
    issubclass(int, R),
    isinstance(1, R),
)
R.register(int)
print(isinstance(1, R), isinstance(True, R), issubclass(bool, R), isinstance("", R))


class Sub(R):
    pass


Sub.register(str)
print(isinstance("", R), isinstance("", Sub), isinstance(1, Sub))
err(R.register, 1)
err(Sub.register, R)
err(issubclass, 1, R)


@R.register
class Deco:
    pass


print(Deco.__name__, isinstance(Deco(), R))


class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hook:
            return any("quack" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self):
        pass


class Robo(Duck):
    pass


print(issubclass(Duck, Hook), isinstance(Robo(), Hook), issubclass(int, Hook))


class Proxy:
    @property
    def __class__(self):
        return Full


print(isinstance(Proxy(), Shape), isinstance(Proxy(), Full))


class WithKw(ABC):
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag


class Tagged(WithKw, tag="t"):
    pass


print(Tagged.tag)


def addf(cls):
    cls.f = lambda self: 1
    return abc.update_abstractmethods(cls)


@addf
class Two(One):
    pass


print(Two().f(), abc.update_abstractmethods(int))


class Old(ABC):
    @abc.abstractproperty
    def p(self): ...
    @abc.abstractclassmethod
    def c(cls): ...
    @abc.abstractstaticmethod
    def s(): ...


print(sorted(Old.__abstractmethods__))


class Prop(ABC):
    @property
    def x(self):
        return 1

    @x.setter
    @abstractmethod
    def x(self, v): ...


err(Prop)
print(ABC.__name__, ABC.__module__, ABCMeta.__module__, type(ABC) is ABCMeta)


class Meta2(ABCMeta):
    pass


class V(metaclass=Meta2):
    @abstractmethod
    def z(self): ...


err(V)


def mk():
    class T:
        pass

    return T


for i in range(50):
    assert not isinstance(mk()(), R)


class Base0(ABC):
    @abstractmethod
    def b(self):
        return "base"


class Impl(Base0):
    def b(self):
        return super().b() + "+impl"


print(Impl().b())
