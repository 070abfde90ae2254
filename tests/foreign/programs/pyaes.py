"""AES in every mode, with round trips."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import pyaes

KEYS = [bytes(range(16)), bytes(range(24)), bytes(range(32))]
IV = b"InitializationVe"
TEXT = b"The quick brown fox jumps over the lazy dog. " * 4
for key in KEYS:
    aes = pyaes.AES(key)
    block = aes.encrypt(list(range(16)))
    print(bytes(block).hex(), aes.decrypt(block))
    ecb = pyaes.AESModeOfOperationECB(key)
    coded = ecb.encrypt(TEXT[:16])
    print(coded.hex(), pyaes.AESModeOfOperationECB(key).decrypt(coded))
    cbc = pyaes.AESModeOfOperationCBC(key, iv=IV)
    coded = b"".join(cbc.encrypt(TEXT[i:i + 16]) for i in range(0, 64, 16))
    print(coded.hex())
    back = pyaes.AESModeOfOperationCBC(key, iv=IV)
    print(b"".join(back.decrypt(coded[i:i + 16]) for i in range(0, 64, 16)))
    for size in (1, 8):
        cfb = pyaes.AESModeOfOperationCFB(key, iv=IV, segment_size=size)
        coded = cfb.encrypt(TEXT[:64])
        print(coded.hex(), pyaes.AESModeOfOperationCFB(key, iv=IV, segment_size=size).decrypt(coded))
    for make in (lambda: pyaes.AESModeOfOperationOFB(key, iv=IV), lambda: pyaes.AESModeOfOperationCTR(key, pyaes.Counter(100))):
        coded = make().encrypt(TEXT)
        print(coded.hex(), make().decrypt(coded) == TEXT)
    encrypter = pyaes.Encrypter(pyaes.AESModeOfOperationCBC(key, IV))
    coded = encrypter.feed(TEXT[:50]) + encrypter.feed(TEXT[50:]) + encrypter.feed()
    decrypter = pyaes.Decrypter(pyaes.AESModeOfOperationCBC(key, IV))
    print(len(coded), decrypter.feed(coded) + decrypter.feed() == TEXT)
for bad in (lambda: pyaes.AES(b"short"), lambda: pyaes.AESModeOfOperationCBC(KEYS[0], b"x"),
            lambda: pyaes.AESModeOfOperationECB(KEYS[0]).encrypt(b"short")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
