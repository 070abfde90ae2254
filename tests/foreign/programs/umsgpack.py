"""MessagePack: pack, unpack, errors."""
import datetime
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import umsgpack

VALUES = [None, True, False, 0, 1, 127, 128, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1, -1, -32, -33, -128, -129, -32768,
          -32769, -2**31, -2**31 - 1, -2**63, 0.0, 1.5, -2.25, 1e300, "", "a", "é" * 20, "x" * 40, "y" * 300, b"", b"abc", b"z" * 300,
          [], [1, [2, [3]]], list(range(20)), {}, {"a": 1, "b": [1, 2]}, {1: {2: {3: None}}}, {str(i): i for i in range(20)},
          umsgpack.Ext(5, b"data"), umsgpack.Ext(100, b"x" * 17),
          datetime.datetime(2020, 1, 2, 3, 4, 5, 678, tzinfo=datetime.timezone.utc)]
for value in VALUES:
    packed = umsgpack.packb(value)
    back = umsgpack.unpackb(packed)
    print(len(packed), packed[:24].hex(), back == value, repr(back)[:60])
for value in (2**64, -2**63 - 1, object, {1, 2}):
    try:
        umsgpack.packb(value)
    except umsgpack.PackException as error:
        print(type(error).__name__, str(error)[:40])
for data in (b"", b"\xc1", b"\x92\x01", b"\xa5ab", b"\xd9", b"\x81\x90\x01", b"\xa1\xff", b"\x82\x01\x02\x01\x03"):
    try:
        print(umsgpack.unpackb(data))
    except (umsgpack.UnpackException, TypeError) as error:
        print(data, type(error).__name__, error)
