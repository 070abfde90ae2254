# Allocation and release of many small objects.
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def check(node):
    if node.left is None:
        return 1
    return 1 + check(node.left) + check(node.right)


def main(n):
    print("stretch", check(make(n + 1)))
    kept = make(n)
    for depth in range(4, n + 1, 4):
        count = 1 << (n - depth + 4)
        total = 0
        for _ in range(count):
            total += check(make(depth))
        print(count, "trees of depth", depth, "check", total)
    print("kept", check(kept))


main(16)
