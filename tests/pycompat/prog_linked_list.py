class LinkedList:
    class _Node:
        def __init__(self, v, n=None):
            self.v, self.n = v, n

    def __init__(self, it=()):
        self.head = self.tail = None
        self._len = 0
        for v in it:
            self.append(v)

    def append(self, v):
        n = self._Node(v)
        if self.tail is None:
            self.head = n
        else:
            self.tail.n = n
        self.tail = n
        self._len += 1

    def push(self, v):
        self.head = self._Node(v, self.head)
        self.tail = self.tail or self.head
        self._len += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        v, self.head = self.head.v, self.head.n
        if self.head is None:
            self.tail = None
        self._len -= 1
        return v

    def reverse(self):
        prev, n = None, self.head
        self.tail = n
        while n:
            n.n, prev, n = prev, n, n.n
        self.head = prev

    def __iter__(self):
        n = self.head
        while n:
            yield n.v
            n = n.n

    def __len__(self):
        return self._len

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += len(self)
        if not 0 <= i < len(self):
            raise IndexError(i)
        for j, v in enumerate(self):
            if j == i:
                return v

    def __eq__(self, o):
        return isinstance(o, LinkedList) and list(self) == list(o)

    def __add__(self, o):
        r = LinkedList(self)
        for v in o:
            r.append(v)
        return r

    def __contains__(self, x):
        return any(v == x for v in self)

    def __repr__(self):
        return f"LinkedList({list(self)!r})"

    def __bool__(self):
        return self._len > 0

    def sort(self, key=lambda v: v):
        def merge(a, b):
            out = LinkedList()
            while a and b:
                out.append((a if key(a.head.v) <= key(b.head.v) else b).pop())
            for r in (a, b):
                while r:
                    out.append(r.pop())
            return out

        def msort(l):
            if len(l) < 2:
                return l
            a = LinkedList()
            for _ in range(len(l) // 2):
                a.append(l.pop())
            return merge(msort(a), msort(l))

        s = msort(LinkedList(self))
        self.head, self.tail = s.head, s.tail


l = LinkedList([5, 2, 8, 1, 9, 3])
l.push(7)
print(
    l,
    len(l),
    l[0],
    l[-1],
    l[1:4],
    l[::-2],
    8 in l,
    100 in l,
    l == LinkedList([7, 5, 2, 8, 1, 9, 3]),
    l + [1, 2],
)
l.reverse()
print(l, list(l))
l.sort()
print(l, l.tail.v)
l.sort(key=lambda v: -v)
print(l, [l.pop() for _ in range(3)], l, bool(l), bool(LinkedList()), max(l), sorted(l), sum(l))
for f in (lambda: LinkedList().pop(), lambda: l[99], lambda: l["a"], lambda: hash(l)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
big = LinkedList(range(3000))
big.reverse()
print(big[0], len(big), big[2999])
