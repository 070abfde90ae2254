# Finding loops in control-flow graphs: union-find, sets, dicts, many small objects.
NONHEADER, REDUCIBLE, SELF, IRREDUCIBLE, DEAD = 0, 1, 2, 3, 4
MAX_NON_BACK = 32 * 1024


class Block:
    def __init__(self, name):
        self.name = name
        self.ins = []
        self.outs = []


class Graph:
    def __init__(self):
        self.blocks = {}
        self.start = None

    def block(self, name):
        b = self.blocks.get(name)
        if b is None:
            b = self.blocks[name] = Block(name)
            if self.start is None:
                self.start = b
        return b

    def edge(self, a, b):
        x, y = self.block(a), self.block(b)
        x.outs.append(y)
        y.ins.append(x)


class Loop:
    counter = 0

    def __init__(self, header, reducible):
        Loop.counter += 1
        self.ident = Loop.counter
        self.header = header
        self.reducible = reducible
        self.blocks = [header]
        self.children = []
        self.parent = None

    def set_parent(self, parent):
        self.parent = parent
        parent.children.append(self)


class UnionNode:
    def __init__(self, block, number):
        self.parent = self
        self.block = block
        self.number = number
        self.loop = None

    def find(self):
        node = self
        path = []
        while node is not node.parent:
            if node.parent is not node.parent.parent:
                path.append(node)
            node = node.parent
        for p in path:
            p.parent = node.parent
        return node


class Finder:
    def __init__(self, graph):
        self.graph = graph
        self.loops = []

    def is_ancestor(self, w, v, last):
        return w <= v <= last[w]

    def search(self, start, nodes, number, last):
        stack = [(start, 0)]
        number[start] = 0
        nodes[0] = UnionNode(start, 0)
        count = 1
        while stack:
            block, i = stack.pop()
            if i < len(block.outs):
                stack.append((block, i + 1))
                target = block.outs[i]
                if number[target] < 0:
                    number[target] = count
                    nodes[count] = UnionNode(target, count)
                    count += 1
                    stack.append((target, 0))
            else:
                last[number[block]] = count - 1
        return count

    def run(self):
        graph = self.graph
        size = len(graph.blocks)
        if size == 0:
            return 0
        back = [[] for _ in range(size)]
        non_back = [set() for _ in range(size)]
        header = [0] * size
        kinds = [NONHEADER] * size
        last = [0] * size
        nodes = [None] * size
        number = {b: -1 for b in graph.blocks.values()}
        self.search(graph.start, nodes, number, last)
        for w in range(size):
            node = nodes[w]
            if node is None:
                kinds[w] = DEAD
                continue
            for b in node.block.ins:
                v = number[b]
                if v >= 0:
                    if self.is_ancestor(w, v, last):
                        back[w].append(v)
                    else:
                        non_back[w].add(v)
        for w in range(size - 1, -1, -1):
            if nodes[w] is None:
                continue
            pool = []
            in_pool = set()
            for v in back[w]:
                if v != w:
                    node = nodes[v].find()
                    if node not in in_pool:
                        pool.append(node)
                        in_pool.add(node)
                else:
                    kinds[w] = SELF
            work = list(pool)
            if pool:
                kinds[w] = REDUCIBLE
            while work:
                x = work.pop(0)
                if len(non_back[x.number]) > MAX_NON_BACK:
                    return 0
                for y in sorted(non_back[x.number]):
                    ydash = nodes[y].find()
                    if not self.is_ancestor(w, ydash.number, last):
                        kinds[w] = IRREDUCIBLE
                        non_back[w].add(ydash.number)
                    elif ydash.number != w and ydash not in in_pool:
                        work.append(ydash)
                        pool.append(ydash)
                        in_pool.add(ydash)
            if pool or kinds[w] == SELF:
                loop = Loop(nodes[w].block, kinds[w] != IRREDUCIBLE)
                nodes[w].loop = loop
                for node in pool:
                    header[node.number] = w
                    node.parent = nodes[w]
                    if node.loop is not None:
                        node.loop.set_parent(loop)
                    else:
                        loop.blocks.append(node.block)
                self.loops.append(loop)
        return len(self.loops)


def diamond(g, start):
    g.edge(start, start + 1)
    g.edge(start, start + 2)
    g.edge(start + 1, start + 3)
    g.edge(start + 2, start + 3)
    return start + 3


def straight(g, start, n):
    for i in range(n):
        g.edge(start + i, start + i + 1)
    return start + n


def base_loop(g, start):
    header = straight(g, start, 1)
    d1 = diamond(g, header)
    d11 = straight(g, d1, 1)
    d2 = diamond(g, d11)
    footer = straight(g, d2, 1)
    g.edge(d2, d11)
    g.edge(d1, header)
    g.edge(footer, start)
    return straight(g, footer, 1)


def build():
    g = Graph()
    g.edge(0, 1)
    n = 2
    for _ in range(5):
        g.edge(2, n + 1)
        n += 1
        for _ in range(20):
            top = n
            n = straight(g, n, 1)
            for _ in range(8):
                n = base_loop(g, n)
            bottom = straight(g, n, 1)
            g.edge(n, top)
            n = bottom
        g.edge(n, 1)
    g.edge(1, 2)
    return g


def main():
    total = 0
    for _ in range(16):
        g = build()
        finder = Finder(g)
        total += finder.run()
        depth = {}
        for loop in finder.loops:
            d, l = 0, loop
            while l is not None:
                d += 1
                l = l.parent
            depth[d] = depth.get(d, 0) + len(loop.blocks)
    print(total, len(g.blocks), sorted(depth.items()))


main()
