# All solutions of the queens problem by backtracking: recursion, list indexing.
def solve(row, n, columns, up, down):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if not columns[c] and not up[row + c] and not down[row - c + n]:
            columns[c] = up[row + c] = down[row - c + n] = True
            count += solve(row + 1, n, columns, up, down)
            columns[c] = up[row + c] = down[row - c + n] = False
    return count


for n in (6, 8, 9, 10):
    print(n, solve(0, n, [False] * n, [False] * (2 * n), [False] * (2 * n + 1)))
print(12, solve(0, 12, [False] * 12, [False] * 24, [False] * 25))
