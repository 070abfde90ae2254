from collections import deque, defaultdict
import heapq

E = [
    ("A", "B", 4),
    ("A", "C", 2),
    ("B", "C", 5),
    ("B", "D", 10),
    ("C", "E", 3),
    ("E", "D", 4),
    ("D", "F", 11),
    ("G", "H", 1),
]
g = defaultdict(dict)
for a, b, w in E:
    g[a][b] = w
    g[b][a] = w


def bfs(s):
    seen, q, out = {s}, deque([s]), []
    while q:
        x = q.popleft()
        out.append(x)
        for y in sorted(g[x]):
            if y not in seen:
                seen.add(y)
                q.append(y)
    return out


def dfs(s, seen=None):
    seen = seen if seen is not None else set()
    seen.add(s)
    yield s
    for y in sorted(g[s]):
        if y not in seen:
            yield from dfs(y, seen)


def dijkstra(s):
    d, prev, h = {s: 0}, {}, [(0, s)]
    while h:
        c, x = heapq.heappop(h)
        if c > d[x]:
            continue
        for y, w in g[x].items():
            if c + w < d.get(y, float("inf")):
                d[y] = c + w
                prev[y] = x
                heapq.heappush(h, (c + w, y))
    return d, prev


def path(prev, t):
    out = [t]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return out[::-1]


print(bfs("A"), list(dfs("A")))
d, p = dijkstra("A")
print(sorted(d.items()), {t: "".join(path(p, t)) for t in sorted(d)})


def kruskal():
    par = {v: v for v in g}

    def find(x):
        while par[x] != x:
            par[x] = par[par[x]]
            x = par[x]
        return x

    out = []
    for w, a, b in sorted((w, a, b) for a, b, w in E):
        if find(a) != find(b):
            par[find(a)] = find(b)
            out.append((a, b, w))
    return out, sum(e[2] for e in out), len({find(v) for v in g})


print(kruskal())
deps = {"app": ["db", "web"], "web": ["http", "log"], "db": ["log"], "http": [], "log": []}


def topo(d):
    done, out, path = set(), [], []

    def visit(n):
        if n in path:
            raise ValueError("cycle: " + " > ".join(path + [n]))
        if n in done:
            return
        path.append(n)
        for m in d.get(n, ()):
            visit(m)
        path.pop()
        done.add(n)
        out.append(n)

    for n in sorted(d):
        visit(n)
    return out


print(topo(deps))
try:
    topo({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)
n = 6
m = [[(i * 7 + j * 3) % 10 + 1 if i != j else 0 for j in range(n)] for i in range(n)]
for k in range(n):
    for i in range(n):
        for j in range(n):
            m[i][j] = min(m[i][j], m[i][k] + m[k][j])
print(m)
maze = ["S.#.....", ".##.###.", "....#...", ".##...#E"]
q = deque([(0, 0, 0)])
seen = {(0, 0)}
while q:
    y, x, s = q.popleft()
    if maze[y][x] == "E":
        print("steps", s)
        break
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        a, b = y + dy, x + dx
        if (
            0 <= a < len(maze)
            and 0 <= b < len(maze[0])
            and maze[a][b] != "#"
            and (a, b) not in seen
        ):
            seen.add((a, b))
            q.append((a, b, s + 1))
