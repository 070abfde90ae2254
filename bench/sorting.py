# A quicksort in the language, then the built-in sort with and without keys.
def quicksort(a, lo, hi):
    while lo < hi:
        pivot = a[(lo + hi) // 2]
        i, j = lo, hi
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        if j - lo < hi - i:
            quicksort(a, lo, j)
            lo = i
        else:
            quicksort(a, i, hi)
            hi = j


def numbers(n):
    seed = 99
    out = []
    for _ in range(n):
        seed = seed * 16807 % 2147483647
        out.append(seed // 16)
    return out


def main():
    data = numbers(200000)
    mine = data[:]
    quicksort(mine, 0, len(mine) - 1)
    theirs = sorted(data)
    print(mine == theirs, mine[0], mine[-1])
    by_key = sorted(data, key=lambda x: x % 1000)
    print(by_key[0], by_key[-1])
    words = [str(x) for x in data]
    words.sort()
    print(words[0], words[-1])
    words.sort(key=len, reverse=True)
    print(words[0], words[-1])
    pairs = [(x % 100, x) for x in data]
    pairs.sort()
    print(pairs[0], pairs[-1])


main()
