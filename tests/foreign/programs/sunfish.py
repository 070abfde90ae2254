"""Chess engine: move generation counts, evaluation and fixed-depth searches from a few positions."""
import sys

sys.path.insert(0, sys.argv[1])
import sunfish

START = sunfish.Position(sunfish.initial, 0, (True, True), (True, True), 0, 0)


def count_moves(pos, depth):
    if depth == 0:
        return 1
    total = 0
    for move in pos.gen_moves():
        after = pos.move(move)
        if any(after.value(m) >= sunfish.MATE_LOWER for m in after.gen_moves()):
            continue
        total += count_moves(after, depth - 1)
    return total


def name(move, flip):
    i, j = (119 - move.i, 119 - move.j) if flip else (move.i, move.j)
    return sunfish.render(i) + sunfish.render(j) + move.prom.lower()


for depth in (1, 2, 3):
    print("positions at depth", depth, count_moves(START, depth))
history = [START]
for text in ("e2e4", "e7e5", "g1f3", "b8c6", "f1b5"):
    i, j = sunfish.parse(text[:2]), sunfish.parse(text[2:])
    if len(history) % 2 == 0:
        i, j = 119 - i, 119 - j
    history.append(history[-1].move(sunfish.Move(i, j, "")))
    pos = history[-1]
    print(text, pos.score, len(list(pos.gen_moves())), pos.wc, pos.bc, pos.ep, pos.kp)
    print(sorted(name(m, len(history) % 2 == 0) for m in pos.gen_moves()))
print(history[-1].board)
searcher = sunfish.Searcher()
searcher.deadline = searcher.soft = 1e18
try:
    for depth, gamma, score, move in searcher.search(history):
        print(depth, gamma, score, name(move, len(history) % 2 == 0) if move else None)
        if depth >= 4:
            break
except sunfish.Stop:
    print("stopped")
