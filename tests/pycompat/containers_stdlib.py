"""itertools, collections, functools, operator, bisect, heapq, array: results and messages."""
import array as array_module
import bisect
import collections
import copy
import functools
import heapq
import itertools
import operator
from array import array
from collections import Counter, OrderedDict, defaultdict, deque
from itertools import *


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


class Bad:
    def __iter__(self):
        yield 1
        raise ValueError("bad")


def take(n, it):
    return list(islice(it, n))


exprs = """
take(4, count())
take(4, count(3, 2))
take(3, count(1.5, 0.5))
take(3, count(step=-1))
take(2, count(2**63-1))
count('a')
count(1,2,3)
repr(count(2**70, 3))
take(5, cycle('ab'))
list(cycle([]))
cycle()
cycle(5)
cycle([1],[2])
list(repeat(1,3))
list(repeat(1,-3))
repeat()
repeat(1,2,3)
repeat(1,'a')
repeat(1,times=2)
repeat(object=1,times=2)
operator.length_hint(repeat(1,3))
operator.length_hint(repeat(1))
list(chain([1],(2,),'c'))
list(chain())
list(chain(5))
chain(a=1)
list(chain.from_iterable(['ab','cd']))
list(chain.from_iterable([1]))
list(chain(Bad()))
list(compress('abcdef',[1,0,1,0,1,1]))
list(compress('abc',[1]))
compress('a')
list(compress(data='ab',selectors=[0,1]))
list(dropwhile(lambda x:x<3,[1,2,3,1]))
list(takewhile(lambda x:x<3,[1,2,3,1]))
list(filterfalse(lambda x:x%2,range(6)))
list(filterfalse(None,[0,1,2,'']))
list(filterfalse(bool,[0,1,2,'']))
dropwhile(None)
takewhile(1,2,3)
list(starmap(pow,[(2,3),(3,2)]))
list(starmap(pow,[2]))
list(starmap(lambda *a:a,['ab',[1,2,3]]))
list(islice('abcdef',3))
list(islice('abcdef',1,4))
list(islice('abcdef',0,None,2))
list(islice('abcdef',None))
list(islice('abcdef',2,None))
list(islice('abcdef',5,2))
islice('a',-1)
islice('a','b')
islice('a',0,-1)
islice('a',-1,1)
islice('a',0,1,0)
islice('a',0,1,'x')
islice('a')
islice(5,1)
list(accumulate([1,2,3]))
list(accumulate([1,2,3],operator.mul))
list(accumulate([1,2,3],initial=10))
list(accumulate([],initial=10))
list(accumulate([]))
list(accumulate('abc'))
list(accumulate([1,'a']))
accumulate()
list(pairwise('abcd'))
list(pairwise('a'))
list(zip_longest('abc','x'))
list(zip_longest('abc','x',fillvalue='-'))
list(zip_longest())
zip_longest('a',foo=1)
list(product('ab',[1,2]))
list(product('ab',repeat=2))
list(product())
list(product('ab',[]))
list(product([1],repeat=0))
product([1],repeat=-1)
product([1],foo=2)
list(permutations('abc'))
list(permutations('abc',2))
list(permutations('abc',0))
list(permutations('abc',4))
permutations('a',-1)
permutations('a','b')
list(combinations('abcd',2))
list(combinations('abc',0))
list(combinations('abc',5))
combinations('a',-1)
combinations('a')
list(combinations_with_replacement('abc',2))
list(combinations_with_replacement('',2))
list(combinations_with_replacement('a',0))
[(k,list(g)) for k,g in groupby('aabbbca')]
[(k,list(g)) for k,g in groupby([1,3,2,4],key=lambda x:x%2)]
[k for k,g in groupby('aab')]
list(groupby([]))
groupby()
[list(x) for x in tee('abc')]
[list(x) for x in tee('abc',3)]
tee('abc',0)
tee('abc',-1)
tee(5)
[next(copy.copy(iter(tee('abc')[0])))]
deque('abc')
deque('abc',maxlen=2)
deque('abc',2).maxlen
deque([1],maxlen=-1)
deque([1],maxlen='a')
deque(5)
deque([1,2,3])[1]
deque([1,2,3])[-1]
deque([1,2,3])[5]
deque([1,2,3])['a']
deque([1,2,3])[1:2]
deque([1,2])+deque([3])
deque([1,2])+[3]
deque([1,2])*2
deque([1,2],3)*2
2*deque([1])
deque([1,2])*-1
deque([1,2])==deque([1,2])
deque([1,2])==[1,2]
deque([1,2])<deque([1,3])
deque([1,2])<[3]
deque().pop()
deque().popleft()
deque([1,2,1]).count(1)
deque([1,2,3]).index(2)
deque([1,2,3]).index(5)
deque([1,2,3]).index(3,0,2)
deque([1,2,3]).remove(9)
deque([1],1).insert(0,2)
hash(deque())
list(reversed(deque([1,2])))
2 in deque([1,2])
deque([1,2]).__reduce__()[0]
copy.copy(deque([1,2],5))
copy.deepcopy(deque([[1]]))
operator.length_hint(iter(deque([1,2])))
bool(deque())
defaultdict(int,a=1)
defaultdict(list)['x']
defaultdict()['x']
defaultdict(5)
defaultdict(None,{1:2})
defaultdict(int,[(1,2)],b=3)
defaultdict(list).default_factory
repr(defaultdict(lambda: 0))[:25]
defaultdict(int,a=1)|{'b':2}
{'b':2}|defaultdict(int,a=1)
defaultdict(int,a=1).copy()
copy.copy(defaultdict(list,a=[1]))
defaultdict(int,a=1)=={'a':1}
defaultdict(int).get('x')
OrderedDict(a=1,b=2)
OrderedDict([('a',1)])
OrderedDict()
OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1)
OrderedDict(a=1,b=2)=={'b':2,'a':1}
OrderedDict(a=1).popitem()
OrderedDict(a=1,b=2).popitem(last=False)
OrderedDict().popitem()
OrderedDict(a=1).move_to_end('z')
OrderedDict(a=1).pop('z')
OrderedDict(a=1).pop('z',5)
OrderedDict(a=1).pop(key='a')
OrderedDict(a=1).setdefault('b',2)
OrderedDict(a=1).keys()
OrderedDict(a=1).items()
OrderedDict(a=1).values()
OrderedDict(a=1)|{'b':2}
{'b':2}|OrderedDict(a=1)
OrderedDict.fromkeys('ab',1)
OrderedDict(a=1).copy()
OrderedDict(5)
OrderedDict([1])
list(reversed(OrderedDict(a=1,b=2)))
OrderedDict(a=1).update(b=2)
Counter('abracadabra').most_common(2)
Counter('aab')+Counter('b')
Counter('aab')-Counter('ab')
Counter('aab')&Counter('ab')
Counter('aab')|Counter('abb')
Counter(a=1)['z']
sorted(Counter('aab').elements())
Counter([1,1.0,True])
functools.reduce(operator.add,[1,2,3])
functools.reduce(operator.add,[],5)
functools.reduce(operator.add,[])
functools.reduce(1,[1,2])
functools.reduce(operator.add,5)
functools.reduce(operator.add)
functools.partial(int,base=2)('101')
functools.partial(int,base=2)
functools.partial()
functools.partial(5)
functools.partial(print,1,2).args
functools.partial(functools.partial(max,1),2)(3)
functools.partial(dict,a=1)(a=2,b=3)
functools.partial(dict,a=1).keywords
sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:b-a))
functools.cmp_to_key(lambda a,b:a-b)(1)<functools.cmp_to_key(lambda a,b:a-b)(2)
functools.cmp_to_key(lambda a,b:a-b)(1).obj
functools.cmp_to_key()
functools.lru_cache(maxsize=2)(len).cache_info()
functools.lru_cache(maxsize=-5)(len).cache_info()
functools.lru_cache(maxsize='a')(len)
functools.cache(len)([1])
operator.itemgetter(1)('abc')
operator.itemgetter(1,2)('abc')
operator.itemgetter('a')({'a':5})
operator.itemgetter(5)([1])
operator.itemgetter()
operator.itemgetter(1,2)
operator.attrgetter('real')(5)
operator.attrgetter('real','imag')(5)
operator.attrgetter('real.imag')(5)
operator.attrgetter('foo')(5)
operator.attrgetter(5)
operator.attrgetter('a.b','c')
operator.methodcaller('upper')('a')
operator.methodcaller('split','b',maxsplit=1)('abcb')
operator.methodcaller('foo')('a')
operator.methodcaller()
operator.methodcaller('f',1,x=2)
operator.itemgetter(1)(1,2)
operator.add(1,2)
operator.add(1)
operator.concat([1],[2])
operator.concat(1,2)
operator.iadd([1],[2])
operator.contains([1],1)
operator.countOf([1,1,2],1)
operator.indexOf([1,2],2)
operator.indexOf([1,2],3)
operator.getitem([1],0)
operator.index(5)
operator.index(5.5)
operator.is_(None,None)
operator.not_(0)
operator.truth([])
operator.length_hint([1,2])
operator.length_hint(5)
operator.length_hint(5,3)
operator.length_hint(5,'a')
operator.matmul(1,2)
operator.inv(5)
operator.__add__(1,2)
operator.call(max,1,2)
operator.ipow(2,3)
operator.mod('%d',5)
bisect.bisect([1,2,3],2)
bisect.bisect_left([1,2,3],2)
bisect.bisect([1,2,3],2,1,2)
bisect.bisect([1,2,3],2,-1)
bisect.bisect([1,2],'a')
bisect.bisect_left([(1,'a'),(2,'b')],2,key=lambda p:p[0])
bisect.bisect((1,2,3),2.5)
bisect.bisect(5,1)
bisect.insort([1],2,key=5)
heapq.nsmallest(2,[3,1,2])
heapq.nlargest(2,[3,1,2])
heapq.nsmallest(2,'bca',key=ord)
list(heapq.merge([1,3],[2,4]))
heapq.heappop([])
heapq.heappush([1],'a')
heapq.heapreplace([],1)
heapq.heappushpop([2],1)
heapq.heappushpop([2],3)
heapq.heapify(5)
heapq.heappush(5,1)
array('i',[1,2,3])
array('d',[1.5])
array('b',[200])
array('B',[-1])
array('u','héllo')
array('q',[2**62])[0]
array('Q',[2**64-1])
array('Q',[2**64])
array('f',[0.1])[0]
array('x')
array('i','a')
array('i',[1.5])
array('i',b'\\x01\\x00\\x00\\x00')
array('i',[1,2,3])[1:]
array('i',[1,2,3])[::-1]
array('i',[1,2])+array('i',[3])
array('i',[1])*3
array('i',[1,2]).tobytes()
array('i',[1,2]).tolist()
array('i',[1,2])==array('i',[1,2])
array('i',[1,2])==array('d',[1,2])
array('i',[1,2])<array('i',[1,3])
array('i',[3,1]).index(1)
array('i',[3,1]).index(5)
array('i',[1]).pop(3)
array('i').typecode, array('i').itemsize
memoryview(array('i',[1,2])).tolist()
bytes(array('H',[1,2]))
sum(array('i',range(10)))
sorted(array('i',[3,1,2]))
3 in array('i',[3])
array('i',[1,2]).buffer_info()[1]
array_module.typecodes
list(array('i',[1,2]))
copy.copy(array('i',[1]))
array('i',[1,2,3]).__reduce_ex__(2)
array('u','ab').tounicode()
array('i').tounicode()
"""
for line in exprs.strip().split("\n"):
    show(line)

d = deque(range(5), maxlen=5)
d.rotate(2)
print(d)
d.rotate(-7)
print(d)
d.append(9)
d.appendleft(8)
d.extend([1, 2])
d.extendleft([3, 4])
print(d, d.pop(), d.popleft(), d)
d.reverse()
d.insert(1, "x")
del d[0]
d[0] = "y"
d += "z"
print(d)
d *= 2
print(d, list(d), d.index("z"))
for n in range(1, 20):
    q = deque(range(n))
    for k in range(-n - 1, n + 2):
        r = q.copy()
        r.rotate(k)
        if list(r) != [(i - k) % n for i in range(n)]:
            print("rotate", n, k, r)
q = deque()
for i in range(1000):
    q.append(i)
    if i % 3:
        q.popleft()
    if i % 7 == 0:
        q.appendleft(-i)
print(len(q), list(q)[:5], list(q)[-5:], q[len(q) // 2])

o = OrderedDict.fromkeys("abcdef")
o.move_to_end("a")
o.move_to_end("e", last=False)
print("".join(o), o.popitem(last=False), o.popitem(), "".join(o))
for i in range(1000):
    o[i] = i
    o.move_to_end(i)
    if len(o) > 10:
        o.popitem(last=False)
print(list(o))
o.extra = 5
print(o.extra, o.__dict__)


class OD(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)


x = OD(a=1)
x.update(b=2)
x |= {"c": 3}
print(x, x.setdefault("d", 4), x)

calls = []


@functools.lru_cache(maxsize=3)
def f(a, b=0):
    calls.append((a, b))
    return a + b


for a in (1, 2, 3, 1, 4, 1, 2, 5, 1):
    f(a)
f(1, b=2), f(1, b=2), f(a=1)
print(calls, f.cache_info(), f.__name__, f.cache_parameters())
f.cache_clear()
print(f.cache_info())


@functools.lru_cache(maxsize=None, typed=True)
def g(x):
    return type(x).__name__


print(g(1), g(1.0), g(True), g("a"), g(1), g.cache_info())


@functools.lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


class M:
    @functools.lru_cache(maxsize=10)
    def m(self, x):
        return x * 2


m = M()
print(m.m(2), m.m(2), M.m.cache_info())

h = []
for i in range(50):
    heapq.heappush(h, (i * 37) % 50)
print(h)
print([heapq.heappop(h) for _ in range(50)])
h = [(i * 37) % 50 for i in range(50)]
heapq.heapify(h)
print(h, heapq.heapreplace(h, 25), h[0])
h = ["b", 1.5, 2]
print(end="")
try:
    heapq.heapify(h)
except TypeError as e:
    print(e)
l = []
for i in (5, 2, 8, 2, 9, 1):
    bisect.insort(l, i)
print(l)
l = []
for i in (5, 2, 8, 2, 9, 1):
    bisect.insort_left(l, (i, len(l)), key=lambda p: p[0])
print(l)

a = array("i", range(10))
a[2:4] = array("i", [7, 7, 7])
del a[::3]
a.insert(1, 99)
a.append(5)
a.extend([1, 2])
a.remove(99)
a.byteswap()
a.byteswap()
a.reverse()
print(a, a.count(7), a.pop(), a.pop(0))
a.frombytes(a.tobytes())
a.fromlist([1, 2])
print(a, len(a))
m = memoryview(a)
try:
    a.append(1)
except BufferError as e:
    print(e)
m[0] = 42
m.release()
a.append(1)
print(a[0], a[-1])
g = groupby([1, 1, 2, 2, 3])
k, first = next(g)
k2, second = next(g)
print(k, list(first), k2, list(second))
t1, t2 = tee(range(200))
print(sum(islice(t1, 150)), sum(t2), sum(t1))
dd = defaultdict(lambda: defaultdict(list))
dd["a"]["b"].append(1)
print({k: dict(v) for k, v in dd.items()})
it = chain([1, 2], [3])
print(next(it), list(it), list(it))
p = permutations(range(4))
kept = [next(p), next(p)]
print(kept, sum(1 for _ in p))
print(len(list(product(range(3), repeat=5))), len(list(combinations(range(12), 5))), len(set(permutations(range(5)))))
