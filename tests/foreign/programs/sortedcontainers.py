"""Sorted lists, dicts and sets against plain sorting, with a fixed stream of operations."""
import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "src"))
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
from sortedcontainers import SortedDict, SortedKeyList, SortedList, SortedSet

state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % (1 << 31)
    return (state >> 8) % n


sl, plain = SortedList(), []
sl._reset(8)
for step in range(2000):
    op, value = rand(4), rand(300)
    if op < 2:
        sl.add(value)
        plain.append(value)
        plain.sort()
    elif plain:
        if op == 2:
            position = rand(len(plain))
            assert sl.pop(position) == plain.pop(position)
        elif value in plain:
            sl.remove(value)
            plain.remove(value)
        else:
            sl.discard(value)
    assert len(sl) == len(plain)
sl._check()
print(list(sl) == plain, len(sl), sl[:5], sl[-3:], sl.bisect_left(100), sl.bisect_right(100), sl.count(sl[3]))
print(sl[10:40:7], list(sl.irange(50, 80)), list(sl.islice(3, 9)), sl.index(sl[7]))
print(repr(SortedList("hello world")), SortedList([1, 2]) + SortedList([0]), SortedList([1, 2]) * 2)
for bad in (lambda: SortedList([1]).remove(5), lambda: SortedList().pop(), lambda: SortedList([1])[4],
            lambda: SortedList([1]).append(2), lambda: SortedList([3, 1]).__setitem__(0, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
keys = SortedKeyList(["pear", "fig", "banana", "kiwi"], key=len)
keys.add("apple")
print(keys, keys.bisect_key(4), list(keys.irange_key(4, 5)))
d = SortedDict({"b": 2, "a": 1, "d": 4})
d["c"] = 3
print(d, list(d.keys()), list(d.values()), d.peekitem(0), d.popitem(), d.setdefault("z", 26), d.keys()[1], d.items()[-1])
d.update(q=1)
del d["a"]
print(list(reversed(d)), d.bisect("c"), "q" in d, d.get("nope"), d.copy() == d)
s = SortedSet([5, 1, 3, 1])
s |= {9, 2}
print(s, s & {1, 9, 7}, s - {1}, s ^ {1, 100}, s[0], s[-1], s.isdisjoint({77}), s.pop(), sorted(s.union([50])))
