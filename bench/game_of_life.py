# Cells as a set of tuples: tuple hashing, set and dict traffic, comprehensions.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def main():
    pattern = ["  X", "X X", " XX"]
    cells = set()
    for k in range(40):
        for y, row in enumerate(pattern):
            for x, ch in enumerate(row):
                if ch == "X":
                    cells.add((x + 7 * k, y + 5 * (k % 9)))
    cells |= {(x, -20) for x in range(100)}
    for _ in range(500):
        cells = step(cells)
    print(len(cells), sorted(cells)[:3])


main()
