"""The generator behind random."""

import _random


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check('_random.Random(5).random()', lambda: _random.Random(5).random())
check('_random.Random(0).random()', lambda: _random.Random(0).random())
check('_random.Random(-5).random()', lambda: _random.Random(-5).random())
check('_random.Random(2**100).getrandbits(100)', lambda: _random.Random(2**100).getrandbits(100))
check('_random.Random(5).getrandbits(0)', lambda: _random.Random(5).getrandbits(0))
check('_random.Random(5).getrandbits(1)', lambda: _random.Random(5).getrandbits(1))
check('_random.Random(5).getrandbits(32)', lambda: _random.Random(5).getrandbits(32))
check('_random.Random(5).getrandbits(33)', lambda: _random.Random(5).getrandbits(33))
check('_random.Random(5).getrandbits(64)', lambda: _random.Random(5).getrandbits(64))
check('_random.Random(5).getrandbits(65)', lambda: _random.Random(5).getrandbits(65))
check('_random.Random(5).getrandbits(1000)', lambda: _random.Random(5).getrandbits(1000))
check('_random.Random(5).getrandbits(-1)', lambda: _random.Random(5).getrandbits(-1))
check('_random.Random(2**64).random()', lambda: _random.Random(2**64).random())
check('_random.Random(2**96-1).random()', lambda: _random.Random(2**96 - 1).random())
check('_random.Random(1.5).random()', lambda: _random.Random(1.5).random())
check('_random.Random(5).getstate()', lambda: _random.Random(5).getstate())
check('_random.Random(5).setstate((1,2))', lambda: _random.Random(5).setstate((1, 2)))
check('_random.Random(5).setstate([1,2])', lambda: _random.Random(5).setstate([1, 2]))
