# Counting substrings of DNA in a dict: slicing, hashing strings, sorting.
def make_dna(n):
    seed = 7
    parts = []
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        parts.append("ACGT"[seed * 4 // 139968])
    return "".join(parts)


def count(text, k):
    counts = {}
    for i in range(len(text) - k + 1):
        piece = text[i:i + k]
        if piece in counts:
            counts[piece] += 1
        else:
            counts[piece] = 1
    return counts


def main():
    text = make_dna(250000)
    for k in (1, 2, 4, 6, 8, 12, 18):
        counts = count(text, k)
        rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        print(k, len(counts), rows[0][0], rows[0][1])
    longer = count(text, 10)
    print([longer.get(word, 0) for word in ("GGTATTTTAA", "ACGTACGTAC", "TTTTTTTTTT")])


main()
