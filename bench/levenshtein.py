# Edit distance by dynamic programming: string indexing, small ints, min by comparison.
def distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(len(a)):
        current = [i + 1]
        x = a[i]
        for j in range(len(b)):
            d = previous[j] if x == b[j] else previous[j] + 1
            up = previous[j + 1] + 1
            left = current[j] + 1
            if up < d:
                d = up
            if left < d:
                d = left
            current.append(d)
        previous = current
    return previous[-1]


def word(seed, n):
    letters = "abcdefghij"
    out = []
    for _ in range(n):
        seed = seed * 16807 % 2147483647
        out.append(letters[seed % 10])
    return "".join(out)


total = 0
for k in range(50):
    total += distance(word(k + 1, 400), word(k + 100, 380))
print(total)
