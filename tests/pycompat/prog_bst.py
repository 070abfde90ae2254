class Tree:
    class Node:
        __slots__ = "k", "v", "l", "r", "h"

        def __init__(self, k, v):
            self.k, self.v, self.l, self.r, self.h = k, v, None, None, 1

    def __init__(self, items=()):
        self.root = None
        self.n = 0
        for k, v in items:
            self[k] = v

    @staticmethod
    def _h(n):
        return n.h if n else 0

    def _fix(self, n):
        n.h = 1 + max(self._h(n.l), self._h(n.r))
        b = self._h(n.l) - self._h(n.r)
        if b > 1:
            if self._h(n.l.l) < self._h(n.l.r):
                n.l = self._left(n.l)
            return self._right(n)
        if b < -1:
            if self._h(n.r.r) < self._h(n.r.l):
                n.r = self._right(n.r)
            return self._left(n)
        return n

    def _left(self, n):
        r = n.r
        n.r, r.l = r.l, n
        self._fix(n)
        return self._fix(r)

    def _right(self, n):
        l = n.l
        n.l, l.r = l.r, n
        self._fix(n)
        return self._fix(l)

    def __setitem__(self, k, v):
        def put(n):
            if n is None:
                self.n += 1
                return Tree.Node(k, v)
            if k == n.k:
                n.v = v
                return n
            if k < n.k:
                n.l = put(n.l)
            else:
                n.r = put(n.r)
            return self._fix(n)

        self.root = put(self.root)

    def __getitem__(self, k):
        n = self.root
        while n:
            if k == n.k:
                return n.v
            n = n.l if k < n.k else n.r
        raise KeyError(k)

    def __delitem__(self, k):
        def rm(n, k):
            if n is None:
                raise KeyError(k)
            if k < n.k:
                n.l = rm(n.l, k)
            elif k > n.k:
                n.r = rm(n.r, k)
            elif n.l is None or n.r is None:
                return n.l or n.r
            else:
                m = n.r
                while m.l:
                    m = m.l
                n.k, n.v = m.k, m.v
                n.r = rm(n.r, m.k)
            return self._fix(n)

        self.root = rm(self.root, k)
        self.n -= 1

    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.l)
                yield n.k
                yield from walk(n.r)

        return walk(self.root)

    def __len__(self):
        return self.n


t = Tree((i * 37 % 101, i) for i in range(101))
print(list(t) == list(range(101)), len(t), t.root.h, t[50], sum(t[k] for k in t))
for k in range(0, 101, 3):
    del t[k]
print(list(t)[:12], len(t), t.root.h)
for f in (lambda: t[0], lambda: t.__delitem__(3), lambda: t["x"]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
