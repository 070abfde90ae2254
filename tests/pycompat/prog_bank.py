class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.id, Account._next = Account._next, Account._next + 1
        self.owner, self._balance, self.log = owner, balance, []

    @property
    def balance(self):
        return self._balance

    def deposit(self, n):
        if n <= 0:
            raise ValueError("deposit must be positive")
        self._balance += n
        self.log.append(("deposit", n))
        return self

    def withdraw(self, n):
        if n > self._balance:
            raise InsufficientFunds(n, self._balance)
        self._balance -= n
        self.log.append(("withdraw", n))
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"


class Savings(Account):
    rate = 0.05

    def add_interest(self):
        return self.deposit(round(self._balance * self.rate, 2))


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, cls, *a):
        acc = cls(*a)
        self.accounts[acc.id] = acc
        return acc

    def transfer(self, a, b, n):
        src, dst = self.accounts[a], self.accounts[b]
        src.withdraw(n)
        try:
            dst.deposit(n)
        except ValueError:
            src.deposit(n)
            raise

    def __iter__(self):
        return iter(self.accounts.values())

    def __len__(self):
        return len(self.accounts)

    def __getitem__(self, k):
        return self.accounts[k]


bank = Bank()
a = bank.open(Account, "Ann", 100)
b = bank.open(Savings, "Bob", 50.5)
bank.transfer(1, 2, 30)
print(list(bank), len(bank), bank[1].log)
for f in (
    lambda: bank.transfer(1, 2, 1000),
    lambda: bank.transfer(1, 9, 1),
    lambda: a.deposit(-5),
    lambda: setattr(a, "balance", 5),
    lambda: b.add_interest().withdraw(1e9),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "need", None))
print(
    a,
    b,
    b.balance,
    sum(x.balance for x in bank),
    max(bank, key=lambda x: x.balance),
    sorted(bank, key=lambda x: x.owner, reverse=True),
)
print(a.deposit(1).deposit(2).withdraw(3).log)
