def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, w, h):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(w)) for y in range(h))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for i in range(5):
    print(show(glider, 6, 6), len(glider), sep="\n")
    glider = step(glider)
r = {(10, 10), (11, 10), (9, 11), (10, 11), (10, 12)}
sizes = []
for i in range(60):
    sizes.append(len(r))
    r = step(r)
print(sizes, sorted(r)[:4])
blinker = {(0, 0), (1, 0), (2, 0)}
print(step(step(blinker)) == blinker, step(set()), step({(0, 0)}))
