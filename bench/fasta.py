# Random DNA by cumulative frequencies: an integer generator, bisection by hand, joining strings.
IM = 139968
IA = 3877
IC = 29573
ALPHABET = [("a", 0.3029549426680), ("c", 0.1979883004921), ("g", 0.1975473066391), ("t", 0.3015094502008)]


def cumulate(table):
    total = 0.0
    chars = []
    probs = []
    for ch, p in table:
        total += p
        chars.append(ch)
        probs.append(total)
    probs[-1] = 1.0
    return chars, probs


def random_lines(table, count, seed):
    chars, probs = cumulate(table)
    lines = []
    line = []
    for _ in range(count):
        seed = (seed * IA + IC) % IM
        r = seed / IM
        i = 0
        while probs[i] < r:
            i += 1
        line.append(chars[i])
        if len(line) == 60:
            lines.append("".join(line))
            line = []
    if line:
        lines.append("".join(line))
    return lines, seed


def main(n):
    lines, seed = random_lines(ALPHABET, n, 42)
    total = 0
    for line in lines:
        total += line.count("a") + 2 * line.count("t")
    print(len(lines), total, seed, lines[0], lines[-1])


main(6000000)
