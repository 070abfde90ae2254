# Raising, catching, finally, custom classes, unwinding through calls.
class Problem(Exception):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code


def risky(i):
    if i % 3 == 0:
        raise Problem(i)
    if i % 5 == 0:
        raise ValueError("five")
    return i


def deep(n, i):
    if n == 0:
        return risky(i)
    return deep(n - 1, i)


def main():
    good = problems = values = cleaned = 0
    for i in range(1200000):
        try:
            good += risky(i)
        except Problem as e:
            problems += e.code
        except ValueError:
            values += 1
        finally:
            cleaned += 1
    print(good, problems, values, cleaned)
    caught = 0
    for i in range(150000):
        try:
            deep(10, i)
        except (Problem, ValueError):
            caught += 1
    print(caught)
    d = {}
    missing = 0
    for i in range(600000):
        try:
            d[i % 2]
        except KeyError:
            missing += 1
            if missing == 300000:
                d[0] = d[1] = 1
    print(missing)


main()
