# Word counts and group-by in dicts with string and int keys.
def main():
    seed = 17
    words = []
    for i in range(60000):
        seed = seed * 16807 % 2147483647
        words.append("w" + str(seed % 5000))
    total = 0
    for _ in range(10):
        counts = {}
        for w in words:
            counts[w] = counts.get(w, 0) + 1
        best = 0
        for w, c in counts.items():
            if c > best:
                best = c
        total += best
    print(len(counts), total)
    squares = {}
    for i in range(400000):
        squares[i * 7] = i
    s = 0
    for i in range(0, 2800000, 3):
        if i in squares:
            s += squares[i]
    for i in range(0, 400000, 2):
        del squares[i * 7]
    print(len(squares), s)
    groups = {}
    for w in words:
        key = len(w)
        if key not in groups:
            groups[key] = []
        groups[key].append(w)
    print(sorted((k, len(v)) for k, v in groups.items()))


for _ in range(5):
    main()
