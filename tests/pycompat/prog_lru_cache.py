class Node:
    __slots__ = ("k", "v", "p", "n")

    def __init__(self, k=None, v=None):
        self.k, self.v, self.p, self.n = k, v, None, None


class LRU:
    def __init__(self, cap):
        self.cap, self.d, self.h, self.t = cap, {}, Node(), Node()
        self.h.n, self.t.p = self.t, self.h
        self.hits = self.misses = 0

    def _rm(self, x):
        x.p.n, x.n.p = x.n, x.p

    def _add(self, x):
        x.p, x.n = self.t.p, self.t
        self.t.p.n = x
        self.t.p = x

    def get(self, k, default=None):
        if k not in self.d:
            self.misses += 1
            return default
        self.hits += 1
        x = self.d[k]
        self._rm(x)
        self._add(x)
        return x.v

    def put(self, k, v):
        if k in self.d:
            self._rm(self.d[k])
        x = self.d[k] = Node(k, v)
        self._add(x)
        if len(self.d) > self.cap:
            y = self.h.n
            self._rm(y)
            del self.d[y.k]

    def __iter__(self):
        x = self.h.n
        while x is not self.t:
            yield x.k, x.v
            x = x.n


c = LRU(3)
for i, ch in enumerate("abcabdaefgah"):
    print(ch, c.get(ch, "-"), end=" ")
    c.put(ch, i)
print(list(c), c.hits, c.misses)
st = 3
c = LRU(50)
for _ in range(3000):
    st = st * 75 % 65537
    k = st % 97
    if c.get(k) is None:
        c.put(k, st)
print(c.hits, c.misses, list(c)[:5])
