"""Functional helpers over iterables and dicts."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import toolz
from toolz.curried import filter as cfilter, map as cmap

print(list(toolz.accumulate(lambda a, b: a + b, range(6))), toolz.groupby(len, ["a", "bb", "cc", "d"]))
print(list(toolz.partition(2, range(7))), list(toolz.partition_all(3, range(7))), list(toolz.sliding_window(3, range(5))))
print(toolz.frequencies("mississippi"), list(toolz.interpose("-", "abc")), list(toolz.unique([1, 2, 1, 3])))
print(toolz.merge({1: 1}, {2: 2}), toolz.merge_with(sum, {1: 1}, {1: 5}), toolz.valmap(str, {1: 2}), toolz.keyfilter(bool, {0: 1, 1: 2}))
print(toolz.assoc({}, "a", 1), toolz.dissoc({"a": 1, "b": 2}, "a"), toolz.assoc_in({}, ["a", "b"], 3),
      toolz.update_in({"a": {"b": 1}}, ["a", "b"], lambda x: x + 1), toolz.get_in(["a", 0], {"a": [7]}))
print(toolz.pipe(range(10), cfilter(lambda x: x % 2), cmap(lambda x: x * x), list))
add = toolz.curry(lambda x, y, z=0: x + y + z)
print(add(1)(2), add(1, 2), add(1)(2, z=3), toolz.compose(str, abs)(-5), toolz.thread_first(3, (pow, 2), str))
print(list(toolz.join(lambda x: x[0], [(1, "a"), (2, "b")], lambda x: x[0], [(1, "c"), (3, "d")])))
print(toolz.reduceby(lambda x: x % 2, lambda a, b: a + b, range(10)), toolz.topk(3, [4, 9, 1, 7]), list(toolz.take_nth(3, range(10))))
print(toolz.first("abc"), toolz.last([1, 2]), toolz.nth(2, "abcd"), list(toolz.concat([[1], [2, 3]])), toolz.countby(str.isupper, "aBcD"))
print(list(toolz.interleave([[1, 2], [3, 4]])), toolz.isdistinct([1, 1]), list(toolz.diff([1, 2], [1, 3])), list(toolz.mapcat(str.upper, ["ab", "c"])))
memo = toolz.memoize(lambda x: print("computing", x) or x * 2)
print(memo(2), memo(2), memo(3))
print(toolz.juxt(min, max, sum)([3, 1, 2]), toolz.complement(bool)(0), toolz.do(print, 5), toolz.excepts(ZeroDivisionError, lambda x: 1 / x, lambda e: -1)(0))
