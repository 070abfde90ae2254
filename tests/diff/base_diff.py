#!/usr/bin/env python3
"""Compares src/base with CPython: python3 tests/diff/base_diff.py PATH-TO-BASE_DRIVER [SEED] [SCALE].

Each group makes random questions, computes CPython's answers, and sends all of them through one run of the driver
(tests/diff/base_driver.c). The first differences are printed and the exit status is 1. SCALE multiplies the number of
questions. CPython must be 3.11 (Unicode 14, hashes); the same seed asks the same questions.
"""
import hashlib
import math
import random
import struct
import subprocess
import sys
import unicodedata

import _sre

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

rng = random.Random()


def hexa(n):
    return ("-" if n < 0 else "") + format(abs(n), "x")


def bits_of(x):
    return struct.pack(">d", x).hex()


def to_base(n, base):
    letters = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    sign, n, out = ("-" if n < 0 else ""), abs(n), []
    while n:
        n, d = divmod(n, base)
        out.append(letters[d])
    return sign + "".join(reversed(out))


def random_big(max_bits=2000, signed=True):
    """Sizes of all orders; long runs of zeros and ones, which provoke carries and rare quotient corrections."""
    bits = int(2 ** rng.uniform(0, math.log2(max_bits)))
    kind = rng.random()
    if kind < 0.5:
        n = rng.getrandbits(bits)
    else:
        n, left = 0, bits
        while left > 0:
            run = min(left, rng.choice([1, 3, 31, 32, 33, 63, 64, 65, 128, 200]))
            n = n << run | rng.choice([0, (1 << run) - 1, rng.getrandbits(run)])
            left -= run
    if rng.random() < 0.1:
        n += rng.choice([-1, 1])
    return -n if signed and rng.random() < 0.5 else n


def random_double():
    kind = rng.random()
    if kind < 0.5:
        while True:
            x = struct.unpack(">d", rng.randbytes(8))[0]
            if x == x:
                return x
    if kind < 0.6:
        return math.ldexp(rng.random(), rng.randint(-1080, -1000))
    if kind < 0.8:
        return float(repr(round(rng.uniform(-1000, 1000), rng.randint(0, 6))))
    if kind < 0.9:
        return float(rng.randint(-10**rng.randint(1, 25), 10**rng.randint(1, 25)))
    return float("%d.%de%d" % (rng.randint(0, 9), rng.randint(0, 10**rng.randint(1, 17)), rng.randint(-310, 300)))


def attempt(make):
    try:
        return make()
    except (OverflowError, ValueError, ZeroDivisionError):
        return "!"


def trunc_divmod(a, b):
    q, r = divmod(abs(a), abs(b))
    return (q if (a < 0) == (b < 0) else -q), (-r if a < 0 else r)


def group_linear(n):
    for _ in range(n):
        a, b = random_big(), random_big()
        yield f"add {hexa(a)} {hexa(b)}", hexa(a + b)
        yield f"aadd {hexa(a)} {hexa(b)}", hexa(a + b)
        yield f"sub {hexa(a)} {hexa(b)}", hexa(a - b)
        yield f"and {hexa(a)} {hexa(b)}", hexa(a & b)
        yield f"or {hexa(a)} {hexa(b)}", hexa(a | b)
        yield f"xor {hexa(a)} {hexa(b)}", hexa(a ^ b)
        yield f"not {hexa(a)}", hexa(~a)
        yield f"cmp {hexa(a)} {hexa(b)}", str((a > b) - (a < b))
        yield f"bits {hexa(a)}", str(a.bit_length())
        yield f"count {hexa(a)}", str(a.bit_count())
        yield f"hash {hexa(a)}", str(hash(a))
        k = rng.choice([0, 1, 63, 64, 65, rng.randint(0, 300), rng.randint(0, 2500)])
        yield f"shl {hexa(a)} {k}", hexa(a << k)
        yield f"shr {hexa(a)} {k}", hexa(a >> k)
        length = max(0, (a.bit_length() + 7) // 8 + rng.randint(-1, 2))
        order, sign = rng.choice(["little", "big"]), rng.choice([True, False])
        if length > 0:
            yield (f"bytes {hexa(a)} {length} {order} {'s' if sign else 'u'}",
                   attempt(lambda: a.to_bytes(length, order, signed=sign).hex()))


def group_float(n):
    for _ in range(n):
        a, b = random_big(1200), random_big(1200)
        yield f"float {hexa(a)}", attempt(lambda: bits_of(float(a)))
        if b:
            yield f"tdiv {hexa(a)} {hexa(b)}", attempt(lambda: bits_of(a / b))
        # halfway cases
        h = (rng.getrandbits(52) | 1 << 52) * 2 + 1 << rng.randint(1, 900)
        h += rng.choice([-1, 0, 1])
        yield f"float {hexa(h)}", attempt(lambda: bits_of(float(h)))
        yield f"tdiv {hexa(h)} {hexa(1 << 1074)}", bits_of(h / (1 << 1074))
        x = random_double()
        if not math.isinf(x):
            yield f"fromd {bits_of(x)}", hexa(int(x))
            t = int(x)
            yield f"cmpd {hexa(t)} {bits_of(x)}", str((t > x) - (t < x))
            yield f"cmpd {hexa(a)} {bits_of(x)}", str((a > x) - (a < x))
            yield f"hashd {bits_of(x)}", str(hash(x))
        i = rng.randint(-2**63, 2**63 - 1) >> rng.randint(0, 63)
        yield f"hashi {i}", str(hash(i))
        items = [rng.randint(-5, 5) * rng.choice([1, 2**40]) for _ in range(rng.randint(0, 6))]
        unique = list(dict.fromkeys(items))
        yield "hashes " + " ".join(map(str, unique)), f"{hash(tuple(unique))} {hash(frozenset(unique))}"


def group_mul(n):
    for _ in range(n):
        big = rng.choice([1000, 6000, 30000])
        a, b = random_big(big), random_big(big)
        yield f"mul {hexa(a)} {hexa(b)}", hexa(a * b)
        yield f"sqr {hexa(a)}", hexa(a * a)
        if b:
            q, r = divmod(a, b)
            yield f"divmod {hexa(a)} {hexa(b)}", hexa(q) + "\n" + hexa(r)
            q, r = trunc_divmod(a, b)
            yield f"tdivmod {hexa(a)} {hexa(b)}", hexa(q) + "\n" + hexa(r)
            c = a * b + rng.choice([-1, 0, 1])
            q, r = divmod(c, b)
            yield f"divmod {hexa(c)} {hexa(b)}", hexa(q) + "\n" + hexa(r)


def group_huge(n):
    for _ in range(n):
        a, b = random_big(200000), random_big(120000)
        a |= 1 << rng.randint(10000, 200000)
        b |= 1 << rng.randint(8000, 100000)
        yield f"mul {hexa(a)} {hexa(b)}", hexa(a * b)
        yield f"sqr {hexa(a)}", hexa(a * a)
        q, r = divmod(a, b)
        yield f"divmod {hexa(a)} {hexa(b)}", hexa(q) + "\n" + hexa(r)
        yield f"isqrt {hexa(abs(a))}", hexa(math.isqrt(abs(a)))
        c = a * b
        q, r = divmod(c - 1, b)
        yield f"divmod {hexa(c - 1)} {hexa(b)}", hexa(q) + "\n" + hexa(r)
        d = random_big(60000)
        yield f"str {hexa(d)} 10", str(d)
        yield f"int {abs(d)} 10", hexa(abs(d))
        base = rng.randint(3, 36)
        text = to_base(abs(d) >> 30000 if abs(d) >> 30000 else abs(d), base)
        yield f"int {text} {base}", hexa(int(text, base))
        yield f"str {hexa(int(text, base))} {base}", text


def group_theory(n):
    for _ in range(n):
        a, b, m = random_big(1500), random_big(1500), random_big(900)
        g = random_big(500)
        yield f"gcd {hexa(a)} {hexa(b)}", hexa(math.gcd(a, b))
        yield f"gcd {hexa(a * g)} {hexa(b * g)}", hexa(math.gcd(a * g, b * g))
        yield f"isqrt {hexa(abs(a))}", hexa(math.isqrt(abs(a)))
        square = a * a + rng.choice([-1, 0, 1])
        if square >= 0:
            yield f"isqrt {hexa(square)}", hexa(math.isqrt(square))
        if m:
            yield f"inv {hexa(a)} {hexa(m)}", attempt(lambda: hexa(pow(a, -1, m)))
            e = abs(random_big(rng.choice([8, 40, 300])))
            yield f"powmod {hexa(a)} {hexa(e)} {hexa(m)}", hexa(pow(a, e, m))
        e = rng.randint(0, 60)
        base = random_big(rng.choice([4, 64, 300]))
        yield f"pow {hexa(base)} {e}", hexa(base ** e)
        radix = rng.randint(2, 36)
        text = to_base(b, radix)
        yield f"str {hexa(b)} {radix}", text
        yield f"int {text.lstrip('-')} {radix}", hexa(abs(b))
        yield f"int {'000' + text.lstrip('-').upper()} {radix}", hexa(abs(b))


def group_misc(n):
    kinds = [hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512]
    for _ in range(n):
        data = rng.randbytes(rng.choice([0, 1, 55, 56, 63, 64, 111, 112, 119, 127, 128, rng.randint(0, 700)]))
        kind = rng.randrange(6)
        yield f"digest {kind} {data.hex()}00", kinds[kind](data).hexdigest()
        seed = rng.randint(-2**62, 2**62) >> rng.randint(0, 62)
        r = random.Random(seed)
        for _ in range(700):
            r.getrandbits(32)
        bits = r.getrandbits(150)
        mask = 2**64 - 1
        yield (f"random {seed}", f"{bits & mask} {bits >> 64 & mask} {bits >> 128} {r.getrandbits(7)} "
               f"{r.randrange(1000)} {bits_of(r.random())}")
        text = "".join(chr(rng.choice([65, 0xe9, 0x20ac, 0x1f600, rng.randint(0, 0xd7ff), 0xd800]))
                       for _ in range(rng.randint(1, 40)))
        raw = bytearray(text.encode("utf-8", "surrogatepass"))
        if rng.random() < 0.6:
            for _ in range(rng.randint(1, 3)):
                raw[rng.randrange(len(raw))] = rng.choice([0x80, 0xc0, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff, 65])
        if rng.random() < 0.3:
            del raw[-1:]
        if raw:
            def strict():
                try:
                    s = bytes(raw).decode("utf-8")
                except UnicodeDecodeError as e:
                    return f"{e.start} {e.end} {e.reason}"
                return f"ok {len(s)} {len(s[:len(s) // 2].encode())}"
            yield f"utf8 1 {raw.hex()}", strict()
            def loose():
                try:
                    s = bytes(raw).decode("utf-8", "surrogatepass")
                except UnicodeDecodeError as e:
                    return None
                return f"ok {len(s)} {len(s[:len(s) // 2].encode('utf-8', 'surrogatepass'))}"
            if loose():
                yield f"utf8 0 {raw.hex()}", loose()
        letters = rng.choice(["ab", "a", "abcdefgh"])
        hay = "".join(rng.choice(letters) for _ in range(rng.randint(1, 200)))
        if rng.random() < 0.5:
            at = rng.randrange(len(hay))
            needle = hay[at:at + rng.randint(1, 20)]
        else:
            needle = "".join(rng.choice(letters) for _ in range(rng.randint(1, 8)))
        yield f"find {hay} {needle}", f"{hay.find(needle)} {hay.rfind(needle)} {hay.count(needle)}"


def random_number_text():
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice([1, 3, 17, 18, 19, 20, 21, 25, 40, 800, 900])))
    kind = rng.random()
    if kind < 0.3:
        # halfway between two doubles, or a digit off
        m = rng.getrandbits(rng.choice([1, 20, 52, 53])) * 2 + 1
        e = rng.randint(-1075, 960)
        if kind < 0.1:
            m, e = rng.getrandbits(52) * 2 + 1, -1075
        if e >= 0:
            text = str(m << e)
        else:
            digits = str(m * 5 ** -e)
            text = digits + "e%d" % e
        if kind < 0.25:
            mantissa, _, exponent = text.partition("e")
            at = rng.randrange(len(mantissa))
            if rng.random() < 0.3:
                mantissa += "." + "0" * rng.randint(0, 900) + rng.choice("01")
            elif rng.random() < 0.3:
                mantissa = mantissa[:at + 1]
                exponent = str(int(exponent or 0) + len(text.partition("e")[0]) - at - 1)
            text = mantissa + ("e" + exponent if exponent else "")
        return text
    if kind < 0.35:
        # about half of the smallest subnormal
        text = ("2.47032822920623272082828643964341106861825299013071623822127928412503377536351043759326"
                "49918180817996189")
        return text[:rng.randint(10, len(text))] + rng.choice(["", "0", "1", "9"]) + "e-324"
    if kind < 0.7:
        return digits + "." + str(rng.getrandbits(rng.choice([1, 10, 64]))) + "e%d" % rng.randint(-360, 330)
    if kind < 0.8:
        return repr(random_double())
    if kind < 0.9:
        return rng.choice(["", "0", "000"]) + "." + "0" * rng.randint(0, 330) + digits
    return rng.choice([
        "1_0.0_1", "1__0", "_1", "1_", "1_.0", "1e1_0", "1e", ".", "", "1.", "-.5e+3", "+inf",
        "-Infinity", "nan", "infinit", "1e400", "1e-400", "-0", "0e999999999999999999999",
        "1e99999999999999999999", "1x", "1e-99999999999999999999", "2.4703282292062327208e-324",
        "2.4703282292062328e-324",
    ]) or "x"


def group_dtoa(n):
    specials = [0.0, -0.0, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, math.inf,
                -math.inf, math.nan, 0.5, 1.5, 2.5, 1e16, 1e15, 9999999999999998.0, 123456789012345680.0, 1e22, 1e23,
                9.5, 99.5, 0.05, 0.15, 1e-5, 0.0001, 2.0**-44, 9007199254740993.0, 1e21, 4503599627370497.5]
    specials += [2.0 ** e for e in range(-1074, 1024)] + [float(f"1e{e}") for e in range(-323, 309)]
    specials += [math.nextafter(2.0 ** e, 0) for e in range(-1000, 1024, 7)]
    for i in range(n):
        x = specials[i] if i < len(specials) else random_double()
        yield f"repr {bits_of(x)}", repr(x)
        kind = rng.choice("eEfFgGn%")
        precision = rng.choice([-1, 0, 1, 2, 3, 6, 9, 15, 16, 17, 18, 20, rng.randint(0, 60), rng.randint(0, 1200)])
        alternate, sign, z = rng.random() < 0.3, rng.choice(["", "+", " "]), rng.random() < 0.2
        spec = sign + ("z" if z else "") + ("#" if alternate else "")
        spec += ("" if precision < 0 else f".{precision}") + kind
        number = {"": 0, "+": 2, " ": 4}[sign] + (8 if z else 0) + alternate
        yield f"format {bits_of(x)} {kind} {precision} {number}", format(x, spec)
        if precision >= 0:
            yield f"format {bits_of(x)} g {precision} 16", format(x, f".{precision}")
        yield f"format {bits_of(x)} r -1 16", repr(x)
        yield f"hex {bits_of(x)}", x.hex()
        text = x.hex()
        if rng.random() < 0.5:
            text = rng.choice(["", "-", "+"]) + rng.choice(["0x", "", "0X"]) + "%x.%xp%d" % (
                rng.getrandbits(rng.choice([1, 8, 60, 70])), rng.getrandbits(rng.choice([1, 52, 53, 64, 80])),
                rng.choice([0, 5, rng.randint(-1200, 1100), -1074]))
        if x == x:
            yield f"fromhex {text}", attempt(lambda: bits_of(float.fromhex(text)))
        if math.isfinite(x):
            d = rng.choice([0, 1, 2, 3, 10, -1, -5, 16, 17, 22, 23, rng.randint(-330, 330)])
            yield f"round {bits_of(x)} {d}", attempt(lambda: bits_of(round(x, d)))
        t = random_number_text()
        if not t.startswith("nan"):
            yield f"parse {t}", attempt(lambda: bits_of(float(t)))


def forms(text):
    return "+".join(format(ord(c), "x") for c in text)


def group_unicode(n):
    """Every code point, whatever n is."""
    for low in range(0, 0x110000, 0x1000):
        lines = []
        for c in range(low, low + 0x1000):
            ch = chr(c)
            category = unicodedata.category(ch)
            facts = (ch.isalpha(), ch.isalnum(), ch.isdecimal(), ch.isdigit(), ch.isnumeric(),
                     ch.isspace(), ch.isupper(), ch.islower(), category == "Lt",
                     ch.isprintable(), ch.isidentifier(), ("a" + ch).isidentifier(),
                     len(("a" + ch + "b").splitlines()) == 2)
            numeric = unicodedata.numeric(ch, None)
            lines.append("%s %d %d %s %s %s %s %s %s %x" % (
                "".join("01"[f] for f in facts), unicodedata.decimal(ch, -1), unicodedata.digit(ch, -1),
                "-" if numeric is None else "%.17g" % numeric, category, forms(ch.upper()), forms(ch.lower()),
                forms(ch.title()), forms(ch.casefold()), _sre.unicode_tolower(c)))
        yield f"uni {low} {low + 0x1000}", "\n".join(lines)
    for _ in range(2000):
        letters = "aA\u03a3\u03a3. '\u00ad\u0301\u02b0\u01c5\U0001d6a8"
        text = "".join(rng.choice(letters) for _ in range(rng.randint(1, 8)))
        for i, ch in enumerate(text):
            if ch == "\u03a3":
                before = len(text[:i].lower())
                yield (f"sigma {text.encode().hex()} {len(text[:i].encode())}",
                       format(ord(text.lower()[before]), "x"))


GROUPS = {
    "linear": (group_linear, 2000), "float": (group_float, 3000), "mul": (group_mul, 400),
    "dtoa": (group_dtoa, 5000), "unicode": (group_unicode, 1), "huge": (group_huge, 8),
    "theory": (group_theory, 400), "misc": (group_misc, 1000),
}


def main():
    driver = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    scale = float(sys.argv[3]) if len(sys.argv) > 3 else 1
    only = sys.argv[4:]
    failed = False
    for name, (group, count) in GROUPS.items():
        if only and name not in only:
            continue
        rng.seed(seed)
        pairs = list(group(max(1, int(count * scale))))
        run = subprocess.run([driver], input="\n".join(q for q, _ in pairs) + "\n", text=True,
                             stdout=subprocess.PIPE)
        got = run.stdout.split("\n")
        at, bad = 0, 0
        for question, expected in pairs:
            lines = expected.count("\n") + 1
            answer = "\n".join(got[at:at + lines])
            at += lines
            if answer != expected:
                bad += 1
                if bad <= 3:
                    print(f"{name}: {question[:300]}\n  expected {expected[:300]}\n  got      {answer[:300]}")
        if run.returncode != 0:
            print(f"{name}: the driver ended with status {run.returncode}")
            bad += 1
        print(f"{name}: {len(pairs)} questions, {bad} differences")
        failed |= bad != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
