# Escape-time fractal: a tight float loop in one function.
def main(size):
    inside = 0
    checksum = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            cr = 2.0 * x / size - 1.5
            zr = zi = zr2 = zi2 = 0.0
            n = 0
            while n < 50 and zr2 + zi2 <= 4.0:
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
                zr2 = zr * zr
                zi2 = zi * zi
                n += 1
            if n == 50:
                inside += 1
            checksum = (checksum * 31 + n) % 1000003
    print(inside, checksum)


main(600)
