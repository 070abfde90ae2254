# Iterators of str, bytes and bytearray: copying and positions.
import copy
for s in ("aé😀z", b"abcd", bytearray(b"abcd")):
    it = iter(s)
    next(it)
    print(it.__reduce__(), type(it).__name__)
    other = copy.copy(it)
    print(list(other), list(it), it.__reduce__())
    it = iter(s)
    it.__setstate__(2); print(next(it)); it.__setstate__(-5); print(next(it)); it.__setstate__(100); print(list(it)); it.__setstate__(0); print(list(it))
