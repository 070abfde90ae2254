def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


S = sorted
for T in (set, frozenset):
    a, b = T([1, 2, 3, 4]), T([3, 4, 5])
    print(
        S(a | b),
        S(a & b),
        S(a - b),
        S(a ^ b),
        a < b,
        a <= a,
        T([1]) < a,
        a > T([1]),
        a >= b,
        a == T([4, 3, 2, 1]),
        a != b,
        a.isdisjoint([9]),
        a.issubset(range(10)),
        a.issuperset([1]),
        S(a.union([7], [8])),
        S(a.intersection([1, 2], [2])),
        S(a.difference([1], [2])),
        S(a.symmetric_difference([1, 9])),
        len(a),
        2 in a,
        S(a.copy()),
    )
    print(
        err(lambda: a | [1]),
        err(lambda: a & "x"),
        err(lambda: a - 1),
        err(lambda: a < [1]),
        err(T, 5),
        err(T, [[]]),
        T(),
        repr(T([1])),
        bool(T()),
        type(a | b).__name__,
        err(lambda: a.union(5)),
        a == [1, 2, 3, 4],
        T("aab") == {"a", "b"},
    )
print(
    set([1]) == frozenset([1]),
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    type({1} | frozenset([2])).__name__,
    type(frozenset([2]) | {1}).__name__,
    err(hash, {1}),
    {frozenset([1]): "x"}[frozenset([1])],
    {1} in {frozenset([1])},
    err(lambda: [] in {1}),
)
s = {1, 2, 3}
s.add(4)
s.add(1)
s.discard(2)
s.discard(99)
print(S(s))
s.remove(1)
print(S(s), err(s.remove, 99), err(s.remove, "k"))
s.update([5, 6], {7})
print(S(s))
s.intersection_update([5, 6, 7, 8], range(6, 9))
print(S(s))
s.difference_update([6])
print(S(s))
s.symmetric_difference_update([7, 10])
print(S(s))
print(s.pop(), s, err(s.pop))
s |= {1, 2}
s &= {2, 3}
s ^= {3}
s -= {2}
print(s)
s.clear()
print(s, err(s.pop), err(s.add, []), err(s.update, 5))


def mutate():
    t = {1, 2, 3}
    for x in t:
        t.add(x + 10)


print(
    err(mutate),
    {1, 1.0, True},
    {i % 3 for i in range(10)},
    len({"a", "b", "a"}),
    {*"hello"} == set("hello"),
    S({(1, 2), (0, 5)}),
    {None},
    {1} | {2} == {1, 2},
    min({3, 1, 2}),
    sum({1, 2, 3}),
    err(lambda: {1}[0]),
    err(frozenset([1]).__getattribute__, "add"),
)
big = set(range(0, 1000, 3))
other = set(range(0, 1000, 5))
print(len(big & other), len(big | other), len(big - other), S(big & other)[:8], sum(big ^ other))
for i in range(0, 1000, 2):
    big.discard(i)
print(len(big), S(big)[:10])
r = {1, 2}
t = r
r |= {3}
print(t is r, S(t))
f = frozenset([1])
g = f
f |= {2}
print(g is f, S(f), frozenset(g) is g, set() == frozenset(), S(set("abc") - set("b")))


class SS(set):
    pass


x = SS([1, 2])
print(type(x | {3}).__name__, type(x.copy()).__name__, repr(x), x == {1, 2})
