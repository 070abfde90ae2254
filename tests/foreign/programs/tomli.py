"""TOML documents, good and bad."""
import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "src"))
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import tomli

GOOD = '''
title = "Example \\u00e9 \\t tab"
literal = 'C:\\path'
multi = """
one \\
   two
three"""
raw = \'\'\'a
b\'\'\'
ints = [1, -2, +3, 0xff, 0o17, 0b101, 1_000_000]
floats = [1.0, -0.5, 1e10, 6.626e-34, inf, -inf, 1_0.0_1]
bools = [true, false]
date = 1979-05-27
time = 07:32:00.123456
datetime = 1979-05-27T07:32:00Z
offset = 1979-05-27T00:32:00-07:00
local = 1979-05-27 07:32:00
inline = { a = 1, b.c = "x", d = [ { e = 1 }, {} ] }
"quoted key" = 1
a.b.c = 2

[owner]
name = "Tom"
[owner.address]
city = "X"
[[products]]
name = "Hammer"
[[products]]
name = "Nail"
  [[products.sizes]]
  mm = 10
  [[products.sizes]]
  mm = 20
'''
for key, value in tomli.loads(GOOD).items():
    print(key, "=", repr(value))
BAD = ["a = 1\na = 2", "a =", "= 1", "a = 01", "[a]\n[a]", "a = [1", 'a = "x', "a = 1979-13-01", "a.b = 1\na = 2", "[[a]]\n[a]",
       "a = {b = 1", "a = tru", "a = 1__0", "\x00", 'a = "\\q"', "a b = 1", "[x", "a = nul", "a = 0x", "a = .5", "x = '''"]
for text in BAD:
    try:
        print(repr(text), tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        print(repr(text), error)
try:
    tomli.loads(b"a = 1")
except TypeError as error:
    print(error)
print(tomli.loads("f = 1.5", parse_float=lambda text: "<" + text + ">"))
