"""The modules binascii and errno."""

import binascii
import errno


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check('errno.errorcode[11]', lambda: errno.errorcode[11])
check('errno.errorcode[35]', lambda: errno.errorcode[35])
check('errno.errorcode[95]', lambda: errno.errorcode[95])
check('errno.ENOENT', lambda: errno.ENOENT)
check("binascii.hexlify(b'abc')", lambda: binascii.hexlify(b'abc'))
check("binascii.hexlify(b'abcdefg','-')", lambda: binascii.hexlify(b'abcdefg', '-'))
check("binascii.hexlify(b'abcdefg','-',2)", lambda: binascii.hexlify(b'abcdefg', '-', 2))
check("binascii.hexlify(b'abcdefg','-',-2)", lambda: binascii.hexlify(b'abcdefg', '-', -2))
check("binascii.hexlify(b'abcdefg',b'-',3)", lambda: binascii.hexlify(b'abcdefg', b'-', 3))
check("binascii.hexlify(b'abcdefg','--')", lambda: binascii.hexlify(b'abcdefg', '--'))
check("binascii.hexlify(b'abcdefg',5)", lambda: binascii.hexlify(b'abcdefg', 5))
check("binascii.hexlify('abc')", lambda: binascii.hexlify('abc'))
check("binascii.unhexlify('616263')", lambda: binascii.unhexlify('616263'))
check("binascii.unhexlify(b'6162F')", lambda: binascii.unhexlify(b'6162F'))
check("binascii.unhexlify(b'616g')", lambda: binascii.unhexlify(b'616g'))
check("binascii.unhexlify('\xe9')", lambda: binascii.unhexlify('é'))
check('binascii.unhexlify(5)', lambda: binascii.unhexlify(5))
check("binascii.b2a_base64(b'')", lambda: binascii.b2a_base64(b''))
check("binascii.b2a_base64(b'a')", lambda: binascii.b2a_base64(b'a'))
check("binascii.b2a_base64(b'ab',newline=False)", lambda: binascii.b2a_base64(b'ab', newline=False))
check("binascii.b2a_base64(b'abcdefg'*20)", lambda: binascii.b2a_base64(b'abcdefg' * 20))
check("binascii.b2a_base64('a')", lambda: binascii.b2a_base64('a'))
check("binascii.a2b_base64('YQ==')", lambda: binascii.a2b_base64('YQ=='))
check("binascii.a2b_base64('YQ=')", lambda: binascii.a2b_base64('YQ='))
check("binascii.a2b_base64('YQ')", lambda: binascii.a2b_base64('YQ'))
check("binascii.a2b_base64('Y')", lambda: binascii.a2b_base64('Y'))
check("binascii.a2b_base64('YWI=')", lambda: binascii.a2b_base64('YWI='))
check("binascii.a2b_base64('YW\\nI=')", lambda: binascii.a2b_base64('YW\nI='))
check("binascii.a2b_base64('YW!I=')", lambda: binascii.a2b_base64('YW!I='))
check(
    "binascii.a2b_base64('YW!I=',strict_mode=True)",
    lambda: binascii.a2b_base64('YW!I=', strict_mode=True),
)
check(
    "binascii.a2b_base64('=YWI=',strict_mode=True)",
    lambda: binascii.a2b_base64('=YWI=', strict_mode=True),
)
check(
    "binascii.a2b_base64('YWI=YWI=',strict_mode=True)",
    lambda: binascii.a2b_base64('YWI=YWI=', strict_mode=True),
)
check("binascii.a2b_base64('YWI=YWI=')", lambda: binascii.a2b_base64('YWI=YWI='))
check("binascii.a2b_base64('YWJjZ')", lambda: binascii.a2b_base64('YWJjZ'))
check("binascii.a2b_base64('YWJjZGVmZ')", lambda: binascii.a2b_base64('YWJjZGVmZ'))
check("binascii.a2b_base64('\xe9')", lambda: binascii.a2b_base64('é'))
check('binascii.a2b_base64(5)', lambda: binascii.a2b_base64(5))
check("binascii.crc32(b'hello')", lambda: binascii.crc32(b'hello'))
check("binascii.crc32(b'hello',5)", lambda: binascii.crc32(b'hello', 5))
check("binascii.crc32(b'hello',2**40+5)", lambda: binascii.crc32(b'hello', 2**40 + 5))
check("binascii.crc32(b'hello',-1)", lambda: binascii.crc32(b'hello', -1))
check("binascii.crc_hqx(b'hello',0)", lambda: binascii.crc_hqx(b'hello', 0))
check("binascii.a2b_qp(b'a=3Db=\\nc_d')", lambda: binascii.a2b_qp(b'a=3Db=\nc_d'))
check(
    "binascii.a2b_qp(b'a=3Db=\\nc_d',header=True)",
    lambda: binascii.a2b_qp(b'a=3Db=\nc_d', header=True),
)
