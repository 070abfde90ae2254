TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity; it was the season of Light, it was the season of Darkness.
We had everything before us, we had nothing before us! Were we all going direct to Heaven? Were we?"""
words = [w.strip(".,;!?").lower() for w in TEXT.split()]
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(len(words), len(freq), sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:8])
by_len = {}
for w in freq:
    by_len.setdefault(len(w), []).append(w)
for n in sorted(by_len):
    print(f"{n:>3} {'*' * len(by_len[n]):<12}| {', '.join(sorted(by_len[n])[:4])}")
print(
    sum(map(len, words)) / len(words),
    max(words, key=len),
    [s.strip()[:12] for s in TEXT.replace("?", ".").replace("!", ".").split(".") if s.strip()],
)
pairs = {}
for a, b in zip(words, words[1:]):
    pairs[a, b] = pairs.get((a, b), 0) + 1
print(sorted(pairs.items(), key=lambda kv: (-kv[1], kv[0]))[:5])
print(
    "".join(sorted(set(TEXT.lower()) & set("abcdefghijklmnopqrstuvwxyz"))),
    {v: TEXT.lower().count(v) for v in "aeiou"},
)
print(
    TEXT.title()[:60],
    TEXT.swapcase()[:40],
    TEXT.upper().find("AGE"),
    TEXT.rfind("was"),
    TEXT.count("\n"),
    len(TEXT.splitlines()),
)


def wrap(text, w):
    line = ""
    for word in text.split():
        if len(line) + len(word) + bool(line) > w:
            yield line
            line = word
        else:
            line += " " * bool(line) + word
    if line:
        yield line


for l in wrap(TEXT, 48):
    print(f"|{l:<48}|{l:>48}|"[:60], len(l))


def rot13(s):
    return "".join(
        (
            chr((ord(c) - b + 13) % 26 + b)
            if (b := 97 if c.islower() else 65 if c.isupper() else 0)
            else c
        )
        for c in s
    )


print(rot13(TEXT[:50]), rot13(rot13(TEXT)) == TEXT)


def is_pal(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]


print(
    [is_pal(s) for s in ("A man, a plan, a canal: Panama", "not one", "")],
    " ".join(w[::-1] for w in TEXT.split()[:6]),
)
anag = {}
for w in "listen silent enlist google elgoog abc cab bca".split():
    anag.setdefault("".join(sorted(w)), []).append(w)
print(anag)
print(
    "\n".join(
        "{:<10}{:^7}{:>8.2f}%".format(w, c, 100 * c / len(words))
        for w, c in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:4]
    )
)
