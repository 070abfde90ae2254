class Trie:
    def __init__(self, words=()):
        self.root, self.size = {}, 0
        for w in words:
            self.add(w)

    def add(self, w):
        n = self.root
        for c in w:
            n = n.setdefault(c, {})
        if "$" not in n:
            n["$"] = True
            self.size += 1

    def _find(self, p):
        n = self.root
        for c in p:
            if c not in n:
                return None
            n = n[c]
        return n

    def __contains__(self, w):
        n = self._find(w)
        return n is not None and "$" in n

    def __len__(self):
        return self.size

    def __iter__(self):
        yield from self._walk(self.root, "")

    def _walk(self, n, p):
        if "$" in n:
            yield p
        for c in sorted(k for k in n if k != "$"):
            yield from self._walk(n[c], p + c)

    def complete(self, p, limit=None):
        n = self._find(p)
        out = []
        if n is not None:
            for w in self._walk(n, p):
                if limit is not None and len(out) >= limit:
                    break
                out.append(w)
        return out

    def remove(self, w):
        path, n = [], self.root
        for c in w:
            if c not in n:
                raise KeyError(w)
            path.append((n, c))
            n = n[c]
        if n.pop("$", None) is None:
            raise KeyError(w)
        self.size -= 1
        for m, c in reversed(path):
            if m[c]:
                break
            del m[c]


t = Trie("car card care cat dog do dot été ete".split())
print(
    list(t),
    len(t),
    "car" in t,
    "ca" in t,
    "" in t,
    t.complete("ca"),
    t.complete("ca", 2),
    t.complete("x"),
    t.complete("é"),
)
t.add("car")
t.remove("card")
print(list(t), len(t), t.root["c"]["a"])
for w in ("zzz", "ca", "card"):
    try:
        t.remove(w)
    except KeyError as e:
        print("KeyError", e)
