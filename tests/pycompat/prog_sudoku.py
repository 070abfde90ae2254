GRID = "53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79".replace(
    " ", ""
)
ROWS = [list(range(9 * i, 9 * i + 9)) for i in range(9)]
COLS = [list(range(i, 81, 9)) for i in range(9)]
BOXES = [
    [27 * r + 3 * c + 9 * i + j for i in range(3) for j in range(3)]
    for r in range(3)
    for c in range(3)
]
UNITS = ROWS + COLS + BOXES
PEERS = [set().union(*(u for u in UNITS if i in u)) - {i} for i in range(81)]
steps = 0


def solve(grid):
    global steps
    best = None
    for i, ch in enumerate(grid):
        if ch == ".":
            options = [d for d in "123456789" if all(grid[p] != d for p in PEERS[i])]
            if best is None or len(options) < len(best[1]):
                best = i, options
            if len(options) < 2:
                break
    if best is None:
        return grid
    i, options = best
    for d in options:
        steps += 1
        r = solve(grid[:i] + d + grid[i + 1 :])
        if r:
            return r
    return None


r = solve(GRID)
for row in ROWS:
    print(" ".join(r[i] for i in row))
print(
    steps,
    all(sorted(r[i] for i in u) == list("123456789") for u in UNITS),
    solve("11" + "." * 79 if False else "5" + GRID[1:8] + "5" + GRID[9:]),
)
