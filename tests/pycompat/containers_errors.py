"""Every operation of the builtin containers with arguments that are wrong in some way, and some that are right."""


def show(text, env=None):
    try:
        print(text, "->", repr(eval(text, env or globals())))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


class Idx:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class BadEq:
    def __eq__(self, other):
        raise ValueError("eq")

    __hash__ = None


class BadHash:
    def __hash__(self):
        raise KeyError("hash")


class L(list):
    pass


class T(tuple):
    pass


class D(dict):
    pass


class S(set):
    pass


class F(frozenset):
    pass


exprs = """
[1,2,3][3]
[1,2,3][-4]
[1,2,3]['a']
[1,2,3][1.0]
[1,2,3][Idx(1)]
[1,2,3][True]
[1,2,3][10**30]
[1,2,3][::0]
[1,2,3]['a':]
[1,2,3][Idx(1):]
[1,2,3][::-1]
[1,2,3][10**30:]
[1,2,3][:-10**30]
[1,2,3][-1:-3:-1]
[1,2,3].__setitem__(5, 1)
[1,2,3].__setitem__('a', 1)
[1,2,3].__delitem__(5)
[1,2,3].__setitem__(slice(0,2), 5)
[1,2,3].__setitem__(slice(0,3,2), 5)
[1,2,3].__setitem__(slice(0,3,2), [1])
[1,2,3].__setitem__(slice(0,3,2), 'ab')
[1] + (2,)
[1] + 5
(1,) + [2]
[1] * 'a'
[1] * 1.5
'a' * [1]
[1] * -1
[1] * Idx(2)
Idx(2) * [1]
[1] * 10**30
(1,) * 10**30
[] * 10**15
[1] < 5
[1] < (1,)
[1] < [1,2]
[1,2] < [1]
[1,'a'] < [1,2]
[[]] < [[1]]
[1].append()
[1].append(1,2)
[1].append(x=1)
[1].extend(5)
[1].extend()
[].pop()
[1].pop(5)
[1].pop('a')
[1].pop(1,2)
[1].remove(2)
[1].remove(BadEq())
[BadEq()].remove(1)
[1].index(2)
[1].index('x')
[1,2,1].index(1,1)
[1,2,1].index(1,-2)
[1,2,1].index(1,0,0)
[1].index(1,'a')
[1].index(1, None)
[1].insert(0)
[1].insert('a', 1)
[1].insert(10**30, 1)
[3,1,2].sort(key=5)
[3,1,2].sort(5)
[3,1,2].sort(foo=1)
[3,'a'].sort()
[3,None].sort()
sorted([3,1,2], reverse=True)
sorted([3,1,2], key=lambda x: -x)
sorted([3,1,2], key=lambda x: 1//0)
sorted([(1,'b'),(1,'a')])
sorted([1, 2.5, True])
sorted(['b','a','é'])
sorted([(1,2),(1,)], reverse=True)
sorted(5)
[1].count()
[1,1.0,True].count(1)
[1].copy(2)
[1].clear(2)
[1].reverse(1)
list(5)
list(1,2)
list(x=1)
list('abc')
list({'a':1})
list({1})
list(range(5))
L([1,2])
L([1,2]) + [3]
type(L([1,2])[:]).__name__
L([1]) == [1]
hash([])
hash([1].__iter__()) is not None
[1].__hash__
[1].foo
[1].__len__()
[1].__contains__(1)
[1,2].__reversed__().__length_hint__()
iter([1,2,3]).__length_hint__()
(1,2,3)[3]
(1,2,3)['a']
(1,2,3)[::2]
(1,2,3)[Idx(-1)]
(1,2,3).index(5)
(1,2,3).index(3,0,1)
(1,2,3).count(2)
(1,2,3).count()
tuple(5)
tuple(1,2)
tuple(x=1)
tuple('ab')
T([1,2])
T((1,2)) == (1,2)
type(T((1,2))[:]).__name__
T((1,2)) + (3,)
hash((1,2,3))
hash(())
hash((1,))
hash((1.5,'a')) == hash((1.5,'a'))
hash(([],))
hash((1,(2,(3,))))
hash((True,1.0,10**20))
(1,2) < (1,3)
(1,2) < [1]
(1,2) == [1,2]
(1,2).foo
(1,)*3
()*5
{}['a']
{}[[]]
{1:2}[BadHash()]
{(1,2):3}[1,2]
{}[1,2]
{None:1}[None]
{1:'a'}[True]
{1:'a'}[1.0]
{}.get([])
{}.get(1)
{}.get(1,2)
{}.get()
{}.get(1,2,3)
{}.pop(1)
{}.pop(1,2)
{}.pop()
{}.pop([], 1)
{1:2}.pop([])
{}.popitem()
{}.popitem(1)
{}.setdefault()
{}.setdefault([], 1)
{}.setdefault(1)
{}.update(5)
{}.update([5])
{}.update([[1]])
{}.update([(1,2,3)])
{}.update(['ab'])
{}.update({1:2}, a=1)
{}.update(1,2)
{}.update(None)
{}.fromkeys([1,2])
dict.fromkeys('ab', 0)
dict.fromkeys(5)
dict.fromkeys()
D.fromkeys([1])
dict([(1,2),(3,4)])
dict({1:2}, a=3)
dict(a=1, b=2)
dict(5)
dict([1])
dict(['a'])
dict([[1,2,3]])
dict(1,2)
{1:2} | {3:4}
{1:2} | [(3,4)]
{1:2} < {3:4}
{1:2} == {1:2.0}
{1:2} != {1:3}
{1:[2]} == {1:[2]}
type(D()|{}).__name__
D(a=1)
{1:2}.keys()
{1:2}.values()
{1:2}.items()
{}.keys()
{1:2}.keys() | {3}
{1:2}.keys() & [1]
{1:2}.keys() - [1]
{1:2}.keys() ^ {3}
{1:2}.items() & {(1,2)}
{1:2}.items() | {(1,3)}
{1:2}.items() ^ {1:3}.items()
{1:[2]}.items() ^ {1:[2]}.items()
{1:[2]}.items() | {1}
{1:2}.keys() == {1}
{1:2}.keys() < {1,2}
{1:2}.keys() <= [1]
{1:2}.keys() == [1]
{1:2}.items() == {(1,2)}
{1:2}.items() >= {(1,2)}
{1:2}.values() == {1:2}.values()
{1:2}.keys().isdisjoint([2])
{1:2}.keys().isdisjoint(5)
{1:2}.items().isdisjoint([(1,2)])
(1,2) in {1:2}.items()
(1,3) in {1:2}.items()
5 in {1:2}.items()
[] in {1:2}.keys()
2 in {1:2}.values()
{1:2}.keys().mapping
{1:2}.keys()[0]
len({1:2}.items())
list(reversed({1:2,3:4}))
list(reversed({1:2,3:4}.values()))
list(reversed({1:2,3:4}.items()))
hash({})
hash({}.keys())
iter({1:2}.items()).__length_hint__()
{1:2}.__contains__(1)
[] in {}
set(5)
set(1,2)
set(x=1)
set([1,[2]])
set('aab') == {'a','b'}
{1,2} | {3}
{1,2} | [3]
{1,2} & {2}
{1,2} - {2}
{1,2} ^ {2,3}
{1,2} < {1,2,3}
{1,2} <= {1,2}
{1,2} > {1}
{1,2} >= [1]
{1,2} == [1,2]
{1,2} == frozenset([1,2])
{1}.add()
{1}.add([])
{1}.remove(2)
{1}.remove([])
{1}.remove({1})
{1}.discard({1})
{1} in {frozenset([1])}
{1}.discard(2)
{1}.discard([])
set().pop()
{1}.pop(1)
{1}.union([2],(3,))
{1}.union(5)
{1}.intersection([1],[1,2])
{1}.intersection(5)
{1}.difference([1])
{1}.symmetric_difference([1,2])
{1}.symmetric_difference([1],[2])
{1}.issubset([1,2])
{1}.issuperset([1,2])
{1}.issuperset(5)
{1}.isdisjoint([2])
{1}.isdisjoint()
{1}.update([2],x=1)
{1,2}.intersection_update([1])
{1}.copy()
{1}.foo
hash({1})
hash(frozenset([1,2,3]))
hash(frozenset())
hash(frozenset([frozenset([1])]))
frozenset([1]).add(2)
frozenset(5)
frozenset([1,2]) | {3}
{3} | frozenset([1,2])
frozenset([1]) & {1}
frozenset() is frozenset()
frozenset([1])
frozenset()
set()
S([1])
S()
F([1])
S([1]) | {2}
type(S([1]) & {1}).__name__
type(F([1]).copy()).__name__
{1}.__iter__().__length_hint__()
list(enumerate('ab'))
list(enumerate('ab', 5))
list(enumerate('ab', start=10**20))
enumerate()
enumerate(5)
enumerate('a', 'b')
list(enumerate(iterable='ab', start=1))
list(zip())
list(zip([1,2],'ab'))
list(zip([1,2],'a'))
list(zip([1,2],'a',strict=True))
list(zip([1],'ab',strict=True))
list(zip([1],[1],[],strict=True))
list(zip([],[],[1],strict=True))
zip(5)
zip([1],5)
zip([],foo=1)
list(map(str,[1,2]))
list(map(lambda a,b:a+b,[1,2],[3,4,5]))
map()
map(str)
map(str,5)
list(map(None,[1]))
list(filter(None,[0,1,'',2]))
list(filter(lambda x:x>1,[1,2,3]))
filter()
filter(None)
filter(None,5)
list(reversed([1,2,3]))
list(reversed((1,2,3)))
list(reversed('abc'))
list(reversed(range(3)))
reversed()
reversed(5)
reversed({1})
reversed([1],2)
reversed([1,2]).__length_hint__()
reversed((1,2)).__length_hint__()
next(iter([]))
next(iter([]), 5)
iter(5)
iter(5,5)
list(iter([1,2,3].pop, 1))
list[int]
list[int, str]
dict[str, list[int]]
tuple[int, ...]
tuple[()]
list[int] == list[int]
list[int] == list[str]
hash(list[int]) == hash(list[int])
list[int]()
list[int]([1])
list[int].__origin__
list[int].__args__
list[int].__parameters__
list[int][str]
list[int].append
isinstance([], list[int])
issubclass(list, list[int])
int | str
int | None
None | int
int | str | int
(int | str) == (str | int)
(int | str).__args__
isinstance(1, int | str)
isinstance('a', int | None)
isinstance(None, int | None)
issubclass(bool, int | str)
isinstance('x', int | list[int])
int | 5
int | list[int]
list[int] | None
hash(int | str) == hash(str | int)
(int | str)[int]
(int | str)()
[*list[int]]
type(list[int]).__name__
type(int | str).__name__
list[list[int | None] | str]
"""
for line in exprs.strip().split("\n"):
    show(line)
