def err(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import operator as op

VALUES = [
    0,
    1,
    -1,
    2,
    -2,
    7,
    -7,
    10,
    255,
    -256,
    2**31,
    -(2**31),
    2**63 - 1,
    -(2**63),
    2**63,
    2**64,
    -(2**64) - 1,
    10**30,
    -(10**30),
    True,
    False,
]
for name in ("add", "sub", "mul", "floordiv", "mod", "truediv", "and_", "or_", "xor"):
    f = getattr(op, name)
    for a in VALUES:
        print(name, a, [err(f, a, b) for b in VALUES])
for a in VALUES:
    print(
        a,
        -a,
        +a,
        ~a,
        abs(a),
        bool(a),
        a.bit_length(),
        a.bit_count(),
        hash(a),
        float(a),
        divmod(a, 7),
        divmod(a, -7),
    )
    print(
        [err(op.lshift, a, n) for n in (0, 1, 3, 64, 70)],
        [err(op.rshift, a, n) for n in (0, 1, 3, 64, 200)],
        err(op.lshift, a, -1),
        err(op.rshift, a, -1),
    )
    print([a < b for b in VALUES], [a == b for b in VALUES])
