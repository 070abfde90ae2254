# Building, joining, splitting, replacing and searching strings.
def main():
    text = ""
    for i in range(300000):
        text += "x"
        if i % 1000 == 0:
            text += "\n"
    print(len(text), text.count("\n"))
    parts = []
    for i in range(300000):
        parts.append("item " + str(i))
    joined = ",".join(parts)
    print(len(joined))
    pieces = joined.split(",")
    total = 0
    for p in pieces:
        if p.endswith("7"):
            total += len(p.replace("item", "thing").upper())
    print(total)
    lines = []
    for i in range(150000):
        lines.append(f"{i}:{i * 2}:{i % 7}")
    found = 0
    for line in lines:
        a, b, c = line.split(":")
        if c == "3" and b.startswith("1"):
            found += int(a)
    print(found)
    out = []
    for word in ("the quick brown fox jumps over the lazy dog " * 6000).split():
        out.append(word.capitalize()[::-1].strip("e"))
    print(len(" ".join(out)))
    pos = n = 0
    while True:
        pos = joined.find("99", pos)
        if pos < 0:
            break
        n += 1
        pos += 1
    print(n)


for _ in range(6):
    main()
