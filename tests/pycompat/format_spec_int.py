def err(v, s):
    try:
        return format(v, s)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


VALUES = [0, 1, -1, 42, -42, 255, 1234567, -1234567, 10**20, -(10**20), True]
SPECS = [
    "",
    "d",
    "5",
    "<8",
    ">8",
    "^8",
    "=8",
    "08",
    "+",
    " ",
    "-",
    "+08",
    "*^12",
    "x",
    "X",
    "#x",
    "#X",
    "o",
    "#o",
    "b",
    "#b",
    ",",
    "_",
    "_x",
    "_b",
    "#_x",
    "08x",
    "#010x",
    "+#x",
    "c",
    "n",
    "e",
    ".3e",
    "f",
    ".2f",
    "g",
    "%",
    ".1%",
    "é>6",
    "x=+10",
    "015,",
    "0<10",
    "#b",
    ",d",
    "^+9,d",
    "1",
    "00005",
]
for s in SPECS:
    print(repr(s), [err(v, s) for v in VALUES])
for s in [
    ".3",
    ".3d",
    "s",
    "q",
    "z",
    ",x",
    ",_",
    "_,",
    "5.",
    "=",
    "<",
    "xx",
    "10dd",
    "#s",
    ",c",
    "+c",
    ".0c",
    "0.5d",
    "{",
    "\u00e9",
    "١d",
]:
    print(repr(s), err(5, s))
print(
    [format(c, "c") for c in (65, 233, 0x1F600)], err(-1, "c"), err(0x110000, "c"), err(10**30, "c")
)
