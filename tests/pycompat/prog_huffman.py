import heapq
from collections import Counter


class Node:
    def __init__(self, w, sym=None, kids=()):
        self.w, self.sym, self.kids = w, sym, kids

    def __lt__(self, o):
        return (self.w, self.first()) < (o.w, o.first())

    def first(self):
        return self.sym if self.sym else min(k.first() for k in self.kids)


def build(text):
    h = [Node(n, c) for c, n in Counter(text).items()]
    heapq.heapify(h)
    while len(h) > 1:
        a, b = heapq.heappop(h), heapq.heappop(h)
        heapq.heappush(h, Node(a.w + b.w, None, (a, b)))
    return h[0]


def codes(n, prefix=""):
    if n.sym:
        return {n.sym: prefix or "0"}
    return {**codes(n.kids[0], prefix + "0"), **codes(n.kids[1], prefix + "1")}


def decode(tree, bits):
    out, n = [], tree
    for b in bits:
        n = n.kids[int(b)] if n.kids else n
        if n.sym:
            out.append(n.sym)
            n = tree
    return "".join(out)


for text in (
    "mississippi river",
    "aaaa",
    "abracadabra",
    "the quick brown fox jumps over the lazy dog",
):
    t = build(text)
    c = codes(t)
    bits = "".join(c[ch] for ch in text)
    print(
        sorted(c.items(), key=lambda kv: (len(kv[1]), kv[1])),
        len(bits),
        bits[:30],
        decode(t, bits) == text,
    )
