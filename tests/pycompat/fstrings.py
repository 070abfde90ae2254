import math

x, y, name = 5, 2.5, "é"
d = {"k": [1, 2], "q": "v"}


class C:
    def __format__(self, s):
        return "<" + s + ">"

    def __repr__(self):
        return "C-é"


print(f"{x} {y} {name} {d['k'][1]} {x + 1} {x * y:.3f} {'nested ' + 'quotes'}")
print(f"{x!r} {name!r} {name!a} {name!s:>5} {C()} {C():abc} {C()!r:>8} {C()!a}")
print(f"{x=} {x = } {name=} {y=:.1f} {name=!s} {d=}")
w, p = 10, 3
print(f"{math.pi:{w}.{p}f}|{x:0{w}d}|{name:*^{w}}|{x:{'>'}{w}}|")
print(f"{{}} {{{x}}} }}{{ {'{'} {'}'}")
print(f"{(lambda v: v * 2)(x)} {[i for i in range(3)]} { {1: 2}[1] } {x if x > 3 else y}")
print(f'''{x
+ 1} multi
line {y}''')
print(rf"\n{x}\t", f"\n{x}\t".encode(), f"\u00e9{x}", f"\N{BULLET}", fr"{x}\d")
print("a" f"{x}" 'b' f'{y}', f"" f"", f"{''}")
print(f"{x:>{x + 3}}|{x:{'0'}>{4}}|{3.7:{'.1f'}}")
print(
    f"{x,}",
    f"{x, y}",
    f"{*[1, 2],}",
    f"{not x}",
    f"{x == 5}",
    f"{x != 5}",
    f"{x <= 5}",
    f"{d['k']!r:10}|",
)
print(
    f"{x:%}",
    f"{12345678:,}",
    f"{255:#x}",
    f"{True}",
    f"{None!s:>6}",
    f"{'a' 'b'}",
    f"{yield_ if (yield_ := 4) else 0}",
)


def f(n):
    return f"{n}" if n < 2 else f"{f(n - 1)}-{f(n - 2)}"


print(f(5))
for bad in [
    "f'{'",
    "f'}'",
    "f'{}'",
    "f'{x!z}'",
    "f'{x:{y:{z}}}'",
    "f'{a b}'",
    "f'{#}'",
    "f'{x!}'",
    "f'{lambda x:1}'",
    "f'{ }'",
    "f'{*}'",
    "f'{x'",
]:
    try:
        compile(bad, "s", "eval")
        print(bad, "ok")
    except SyntaxError as e:
        print(bad, "SyntaxError")
