from dataclasses import dataclass, field
from collections import defaultdict
from functools import total_ordering


@total_ordering
@dataclass(frozen=True)
class Money:
    cents: int

    @classmethod
    def parse(cls, s):
        a, _, b = s.partition(".")
        return cls(int(a) * 100 + int(b.ljust(2, "0")))

    def __lt__(self, o):
        return self.cents < o.cents

    def __add__(self, o):
        return Money(self.cents + o.cents) if isinstance(o, Money) else NotImplemented

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __mul__(self, n):
        return Money(round(self.cents * n))

    def __str__(self):
        return f"{self.cents // 100:,}.{self.cents % 100:02d}"


@dataclass
class Item:
    sku: str
    price: Money
    qty: int = 0
    tags: set = field(default_factory=set)

    @property
    def value(self):
        return self.price * self.qty


class Store:
    def __init__(self):
        self.items = {}
        self.index = defaultdict(set)

    def load(self, text):
        for n, line in enumerate(text.strip().splitlines(), 1):
            try:
                sku, price, qty, *tags = (p.strip() for p in line.split("|"))
                self.add(Item(sku, Money.parse(price), int(qty), set(tags)))
            except ValueError as e:
                print(f"line {n}: {e}")

    def add(self, item):
        if item.sku in self.items:
            raise ValueError(f"duplicate {item.sku}")
        self.items[item.sku] = item
        for t in item.tags:
            self.index[t].add(item.sku)

    def total(self, tag=None):
        return sum(i.value for i in self.items.values() if tag is None or tag in i.tags)


s = Store()
s.load("""
nut | 0.05 | 1000 | metal | small
bolt | 0.10 | 500 | metal
board | 12.5 | 20 | wood
nut | 1.00 | 1
bad
glue | x | 3
rope | 3.99 | -2 | fibre
""")
print(s.total(), s.total("metal"), {k: sorted(v) for k, v in sorted(s.index.items())})
print(
    sorted((str(i.value), i.sku) for i in s.items.values()),
    max(s.items.values(), key=lambda i: i.price).sku,
)
for i in sorted(s.items.values(), key=lambda i: (-i.value.cents, i.sku)):
    print(
        f"{i.sku:<8}|{i.qty:>6}|{str(i.price):>10}|{str(i.value):>12}|{','.join(sorted(i.tags)):^14}|"
    )
print(
    Money(5) < Money(6),
    Money(5) >= Money(5),
    Money(123456789),
    Money(100) * 1.5,
    Money.parse("7"),
    Money.parse("7.5"),
    hash(Money(1)) == hash(Money(1)),
)
try:
    Money(1) + 5
except TypeError as e:
    print(e)
