# Product of two matrices as lists of lists of floats.
def make(n, seed):
    tmp = seed / n / n
    return [[tmp * (i - j) * (i + j) for j in range(n)] for i in range(n)]


def multiply(a, b):
    n = len(a)
    m = len(b[0])
    p = len(b)
    bt = [[b[i][j] for i in range(p)] for j in range(m)]
    out = []
    for i in range(n):
        row = a[i]
        line = []
        for j in range(m):
            col = bt[j]
            s = 0.0
            for k in range(p):
                s += row[k] * col[k]
            line.append(s)
        out.append(line)
    return out


n = 320
c = multiply(make(n, 1.0), make(n, 2.0))
print("%.6f" % c[n // 2][n // 2], "%.6f" % c[1][2])
