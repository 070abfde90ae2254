def err(v, s):
    try:
        return format(v, s)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


VALUES = [
    0.0,
    -0.0,
    1.0,
    -1.5,
    3.14159265,
    1e-7,
    123456789.123,
    1e16,
    1e22,
    1.7976931348623157e308,
    5e-324,
    float("inf"),
    float("-inf"),
    float("nan"),
    0.1,
    2.675,
    1e100,
]
SPECS = [
    "",
    "f",
    ".0f",
    ".1f",
    ".2f",
    ".10f",
    "e",
    ".0e",
    ".3e",
    "E",
    ".3E",
    "g",
    ".3g",
    ".10g",
    "G",
    ".0g",
    "%",
    ".1%",
    "n",
    "10",
    "<10",
    ">10.2f",
    "^12.3e",
    "=10.1f",
    "010.2f",
    "+",
    "+.1f",
    " .1f",
    ",",
    ",.2f",
    "_.1f",
    "*>15",
    "#.0f",
    "#g",
    "#.3g",
    "F",
    "012,.1f",
    ".3",
    ".17",
    "z.0f"[1:],
    "-.1f",
    "20",
    "+010",
    "x<+12.2f",
]
for s in SPECS:
    print(repr(s), [err(v, s) for v in VALUES])
for s in ["d", "x", "s", "c", "q", ".", ".f", "5.f", ",n", "ff", "#d", ".-1f"]:
    print(repr(s), err(1.5, s))
for v in [0.5, 1.5, 2.5, 0.125, 1e15, 999999.5, 0.00001234, 12345678]:
    print([("%." + str(p) + c) % v for p in range(0, 7, 2) for c in "feg"])
