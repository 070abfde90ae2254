# Sum of ten million ints in a list by an explicit loop (the C counterpart is sum_ints.c).
def total(numbers):
    s = 0
    for n in numbers:
        s += n
    return s


numbers = list(range(10000000))
for _ in range(5):
    s = total(numbers)
print(s)
