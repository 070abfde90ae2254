"""The module struct."""

import struct


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check('struct.pack("<e",-7.173485020558921e-05)', lambda: struct.pack("<e", -7.173485020558921e-05))
check("struct.pack('@H',127)", lambda: struct.pack('@H', 127))
check(
    "struct.unpack('>3L2I3x0d0d',b'\\xaf\\x1bp\\x82H(g\\xdeps\\xf7\\x90\\xa5:\\x14[\\xe6\\xa0\\x19\\x03U.)')",
    lambda: struct.unpack(
        '>3L2I3x0d0d', b'\xaf\x1bp\x82H(g\xdeps\xf7\x90\xa5:\x14[\xe6\xa0\x19\x03U.)'
    ),
)
check(
    'struct.unpack(\'@2f3Lh2QIB\',b\'\\x85\\xd8\\x12j"\\xfb\\\\\\xd4C\\x04\\xa0l\\xf4\\x85\\xb0`V\\xab\\x14*\\xbaU\\xe3\\x06\\xd6p\\x84R\\xedT\\x7fZ\\x86\\n\\xef\\xb8SQ`>B\\xafn&\\xa7v@\\xb5\\x14[)\\xad\\x80\\x9e\\\'\\x0f\\xa9\\x91\\xfc2\\xc3\')',
    lambda: struct.unpack(
        '@2f3Lh2QIB',
        b'\x85\xd8\x12j"\xfb\\\xd4C\x04\xa0l\xf4\x85\xb0`V\xab\x14*\xbaU\xe3\x06\xd6p\x84R\xedT\x7fZ\x86\n\xef\xb8SQ`>B\xafn&\xa7v@\xb5\x14[)\xad\x80\x9e\'\x0f\xa9\x91\xfc2\xc3',
    ),
)
check(
    "struct.unpack('>e',struct.pack('>e',1e38))",
    lambda: struct.unpack('>e', struct.pack('>e', 1e38)),
)
check("struct.calcsize('=0Lbd')", lambda: struct.calcsize('=0Lbd'))
check(
    "struct.unpack('<2d',b'\\x07\\xbfe\\x91\\xef\\x83>+*5\\x9fO(\\x03\\x0f\\x13')",
    lambda: struct.unpack('<2d', b'\x07\xbfe\x91\xef\x83>+*5\x9fO(\x03\x0f\x13'),
)
check(
    "struct.unpack_from('<0lx3b2x2l',b'\\xeb4\\x01\\xc0\\xf3\\rE~p\\x12\\x03q\\xfb\\x1fE\\xeb_\\xe0\\xf3',-6)",
    lambda: struct.unpack_from(
        '<0lx3b2x2l', b'\xeb4\x01\xc0\xf3\rE~p\x12\x03q\xfb\x1fE\xeb_\xe0\xf3', -6
    ),
)
check(
    'struct.unpack(\'>3f3q2Q\',b\'GR\\x11\\x8d\\x1fF$\\xb8?kS4\\xf7\\xb1\\xa7\\x12\\x07\\xd0\\xf1\\xfd\\x89\\x8b>I\\x95n\\x1eD\\xc6\\xf8oU%w\\x04\\x1d\\xcd\\x8b"\\t\\xad\\xdas\\xc7\\x16\\x1b\\x03\\xfb\\xf1M\\xf7\\xa6\')',
    lambda: struct.unpack(
        '>3f3q2Q',
        b'GR\x11\x8d\x1fF$\xb8?kS4\xf7\xb1\xa7\x12\x07\xd0\xf1\xfd\x89\x8b>I\x95n\x1eD\xc6\xf8oU%w\x04\x1d\xcd\x8b"\t\xad\xdas\xc7\x16\x1b\x03\xfb\xf1M\xf7\xa6',
    ),
)
check("struct.calcsize('>')", lambda: struct.calcsize('>'))
check("struct.pack('>B',2**70)", lambda: struct.pack('>B', 2**70))
check(
    "struct.unpack('@e',struct.pack('@e',2.9e-8))",
    lambda: struct.unpack('@e', struct.pack('@e', 2.9e-8)),
)
check("struct.calcsize('')", lambda: struct.calcsize(''))
check(
    'struct.unpack(\'@2h3B\',b\'\\xa4\\xa6\\x8d&5\\xc9"\')',
    lambda: struct.unpack('@2h3B', b'\xa4\xa6\x8d&5\xc9"'),
)
check("struct.calcsize('=2hbq2d')", lambda: struct.calcsize('=2hbq2d'))
check(
    "struct.unpack_from('=0ihq',b'7\\x94\\xfdQ\\xbf\\x02K\\xb5\\x8f\\xce\\xe0\\x971\\xa7\\xa4',-7)",
    lambda: struct.unpack_from('=0ihq', b'7\x94\xfdQ\xbf\x02K\xb5\x8f\xce\xe0\x971\xa7\xa4', -7),
)
check("struct.calcsize('!3I')", lambda: struct.calcsize('!3I'))
check("struct.unpack_from('!',b'\\rz|}/',-1)", lambda: struct.unpack_from('!', b'\rz|}/', -1))
check("struct.pack('!?',True)", lambda: struct.pack('!?', True))
check(
    "struct.unpack('=e',struct.pack('=e',1e38))",
    lambda: struct.unpack('=e', struct.pack('=e', 1e38)),
)
check("struct.pack('<l',2**64-1)", lambda: struct.pack('<l', 2**64 - 1))
check("struct.calcsize('>Q2H3xi2iH')", lambda: struct.calcsize('>Q2H3xi2iH'))
check("struct.calcsize('>2q2q')", lambda: struct.calcsize('>2q2q'))
check("struct.calcsize('!?2L0q2xx')", lambda: struct.calcsize('!?2L0q2xx'))
check(
    "struct.unpack('<e',struct.pack('<e',65520.0))",
    lambda: struct.unpack('<e', struct.pack('<e', 65520.0)),
)
check("struct.calcsize('=2?3b2bL')", lambda: struct.calcsize('=2?3b2bL'))
check("struct.pack('!q',2**63)", lambda: struct.pack('!q', 2**63))
check('struct.pack(\'=?\',"a")', lambda: struct.pack('=?', "a"))
check("struct.pack('>f',2**2000)", lambda: struct.pack('>f', 2**2000))
check('struct.pack("<e",-21145.525755592484)', lambda: struct.pack("<e", -21145.525755592484))
check("struct.pack('@B',-128)", lambda: struct.pack('@B', -128))
check('struct.pack("<e",6.537180976940833e-05)', lambda: struct.pack("<e", 6.537180976940833e-05))
check(
    "struct.unpack('@f',struct.pack('@f',65504.0))",
    lambda: struct.unpack('@f', struct.pack('@f', 65504.0)),
)
check(
    "struct.unpack_from('>3i3if3x',b'\\xab:hg\\xd6\\x13i\\xfb!\\xbc:\\xe6\\xf6Q\\x05%\\t\\x8d\\xfc\\x06\\xabIQ\\x18`\\xe1\\x9e\\x1e\\x8c\\x8c\\xdf\\x81J\\xfb(e',7)",
    lambda: struct.unpack_from(
        '>3i3if3x',
        b'\xab:hg\xd6\x13i\xfb!\xbc:\xe6\xf6Q\x05%\t\x8d\xfc\x06\xabIQ\x18`\xe1\x9e\x1e\x8c\x8c\xdf\x81J\xfb(e',
        7,
    ),
)
check("struct.unpack('<e',b'\\x8es')", lambda: struct.unpack('<e', b'\x8es'))
check("struct.pack('!b',300)", lambda: struct.pack('!b', 300))
check("struct.pack('@B',-1)", lambda: struct.pack('@B', -1))
check(
    "struct.unpack('0b2L0d2b',b'2\\x99\\x95\\x13\\n0\\xa4\\xed\\xf4;6y@Q\\xa2\\x07\\x9c\\xcf')",
    lambda: struct.unpack('0b2L0d2b', b'2\x99\x95\x13\n0\xa4\xed\xf4;6y@Q\xa2\x07\x9c\xcf'),
)
check("struct.pack('!I',2**63-1)", lambda: struct.pack('!I', 2**63 - 1))
check("struct.pack('=Q',127)", lambda: struct.pack('=Q', 127))
check("struct.calcsize('<L')", lambda: struct.calcsize('<L'))
check("struct.unpack('@',b'')", lambda: struct.unpack('@', b''))
check('struct.pack("<e",2.6485449668252667e-06)', lambda: struct.pack("<e", 2.6485449668252667e-06))
check("struct.calcsize('!')", lambda: struct.calcsize('!'))
check(
    "struct.unpack('f',struct.pack('f',2**2000))",
    lambda: struct.unpack('f', struct.pack('f', 2**2000)),
)
check('struct.pack("<e",0.9366611102808533)', lambda: struct.pack("<e", 0.9366611102808533))
check("struct.pack('<f',3.5e38)", lambda: struct.pack('<f', 3.5e38))
check("struct.pack('?',2**33)", lambda: struct.pack('?', 2**33))
check("struct.calcsize('=2b3H2i0H')", lambda: struct.calcsize('=2b3H2i0H'))
check(
    "struct.unpack('@q0x3Q0f3I0l',b'9\\xbe\\x96\\x04z\\xc7\\xbd>\\xcda\\xf97\\x8f\\xa3,\\x89\\n\\xab$E\\xf3\\x9a\\xf6\\xb1\\r\\xd2\\x03\\x97\\xdc!S\\x12\\xb4h\\x9a\\xcd\\xfa~\\xc5l`\\xf6t9\\\\\\xd6\\x04m')",
    lambda: struct.unpack(
        '@q0x3Q0f3I0l',
        b'9\xbe\x96\x04z\xc7\xbd>\xcda\xf97\x8f\xa3,\x89\n\xab$E\xf3\x9a\xf6\xb1\r\xd2\x03\x97\xdc!S\x12\xb4h\x9a\xcd\xfa~\xc5l`\xf6t9\\\xd6\x04m',
    ),
)
check(
    "struct.unpack('=f',struct.pack('=f',1e38))",
    lambda: struct.unpack('=f', struct.pack('=f', 1e38)),
)
check("struct.pack('@l',-128)", lambda: struct.pack('@l', -128))
check(
    "struct.unpack_from('>3L',b'c\\x08\\xbe\\x0e\\xa8|j_\\xb4\\x8ev\\xea\\xaf\\xa2\\xa6\\xcd\\x82',-2)",
    lambda: struct.unpack_from('>3L', b'c\x08\xbe\x0e\xa8|j_\xb4\x8ev\xea\xaf\xa2\xa6\xcd\x82', -2),
)
check(
    "struct.unpack('@2d',b'\\x04\\x00\\x94)\\xd5\\xde\\x18f=\\xe8k{~\\xcf\\xa5^')",
    lambda: struct.unpack('@2d', b'\x04\x00\x94)\xd5\xde\x18f=\xe8k{~\xcf\xa5^'),
)
check('struct.pack("<e",-12310.284837034917)', lambda: struct.pack("<e", -12310.284837034917))
check(
    "struct.unpack_from('>3l2l3L',b'\\x0c\\xec\\x9b\\xfeS*(\\x9es\\xda3\\r\\xdd?\\xbc\\x11o\\x16\\xddj\\x909\\xecls\\xfa\\xc3\\x8c%f\\xf4\\xd8\\x9f\\x8cL\\x9c\\xc7',1)",
    lambda: struct.unpack_from(
        '>3l2l3L',
        b'\x0c\xec\x9b\xfeS*(\x9es\xda3\r\xdd?\xbc\x11o\x16\xddj\x909\xecls\xfa\xc3\x8c%f\xf4\xd8\x9f\x8cL\x9c\xc7',
        1,
    ),
)
check(
    "struct.unpack('=2ib3H',b'5\\x15W\\x07\\xe8\\xc0\\xbd\\x04\\x17u\\xd6\\xf9\\x9a \\xed')",
    lambda: struct.unpack('=2ib3H', b'5\x15W\x07\xe8\xc0\xbd\x04\x17u\xd6\xf9\x9a \xed'),
)
check(
    "struct.unpack_from('>0iL0Q2i',b'\\x88>\\x9c\\x97\\xb7\\x9f\\x84\\xf8\\x08\\xbfP\\xe6\\xde\\x9e\\x85\\x01Y',7)",
    lambda: struct.unpack_from(
        '>0iL0Q2i', b'\x88>\x9c\x97\xb7\x9f\x84\xf8\x08\xbfP\xe6\xde\x9e\x85\x01Y', 7
    ),
)
check("struct.unpack('<e',b'\\x1c\\xb8')", lambda: struct.unpack('<e', b'\x1c\xb8'))
check("struct.calcsize('>3H0b0H3h')", lambda: struct.calcsize('>3H0b0H3h'))
check("struct.pack('>b',2**33)", lambda: struct.pack('>b', 2**33))
check("struct.pack('<L',True)", lambda: struct.pack('<L', True))
check("struct.pack('=n',-1)", lambda: struct.pack('=n', -1))
check('struct.pack("<e",-3.207156537427565e-05)', lambda: struct.pack("<e", -3.207156537427565e-05))
check("struct.pack('!q',300)", lambda: struct.pack('!q', 300))
check("struct.pack('>I',65535)", lambda: struct.pack('>I', 65535))
check("struct.pack('i',1.5)", lambda: struct.pack('i', 1.5))
check("struct.pack('<?',-128)", lambda: struct.pack('<?', -128))
check("struct.pack('?',-2**70)", lambda: struct.pack('?', -(2**70)))
check("struct.pack('!P',-2**70)", lambda: struct.pack('!P', -(2**70)))
check(
    "struct.unpack_from('<',b'1r\\x85\\xb7k',2)", lambda: struct.unpack_from('<', b'1r\x85\xb7k', 2)
)
check(
    'struct.unpack(\'!f\',struct.pack(\'!f\',float("inf")))',
    lambda: struct.unpack('!f', struct.pack('!f', float("inf"))),
)
check(
    'struct.unpack(\'3if0iH\',b"\\xf6\\x7f\\xcd\\xe1\\xb46\\xda\\xf6\\x9b\\xd2\\xe2\\xc4\\xfa#\\xd0s\'L")',
    lambda: struct.unpack('3if0iH', b"\xf6\x7f\xcd\xe1\xb46\xda\xf6\x9b\xd2\xe2\xc4\xfa#\xd0s'L"),
)
check(
    "struct.unpack('@3B0qH',b'\\xe8-Z\\x89\\xae(\\x1c\\xe9\\x08\\x04')",
    lambda: struct.unpack('@3B0qH', b'\xe8-Z\x89\xae(\x1c\xe9\x08\x04'),
)
check("struct.unpack('>e',b'\\xbaA')", lambda: struct.unpack('>e', b'\xbaA'))
check("struct.unpack('<e',b'\\x87A')", lambda: struct.unpack('<e', b'\x87A'))
check(
    "struct.unpack_from('=i',b'\\xe1\\x17j\\xf3:\\xf4\\x1e\\xe5|',-5)",
    lambda: struct.unpack_from('=i', b'\xe1\x17j\xf3:\xf4\x1e\xe5|', -5),
)
check(
    "struct.unpack_from('=q2h3di2I0b',b'\\xf7`1\\xbc\\xcaj\\xb5\\x9c\\xa1\\x17\\xacvB\\xa9l\\xee\\xc06\\x15\\xb6L\\xb9$\\x89\\xe2\\xbeA\\xda\\xd1\\x892k(\\x85&^\\x86\\xac\\xb3\\xf2\\xdc\\xcf\\xee0z\\x0b1\\xe7mw\\xaf\\x9f\\xf3',5)",
    lambda: struct.unpack_from(
        '=q2h3di2I0b',
        b'\xf7`1\xbc\xcaj\xb5\x9c\xa1\x17\xacvB\xa9l\xee\xc06\x15\xb6L\xb9$\x89\xe2\xbeA\xda\xd1\x892k(\x85&^\x86\xac\xb3\xf2\xdc\xcf\xee0z\x0b1\xe7mw\xaf\x9f\xf3',
        5,
    ),
)
check("struct.unpack('>',b'')", lambda: struct.unpack('>', b''))
check("struct.pack('>?',-128)", lambda: struct.pack('>?', -128))
check(
    "struct.unpack('>0q2H',b'\\xad\\xc4<\\xfb')", lambda: struct.unpack('>0q2H', b'\xad\xc4<\xfb')
)
check('struct.pack("<e",0.5201308430690905)', lambda: struct.pack("<e", 0.5201308430690905))
check(
    "struct.unpack('@d',struct.pack('@d',3.5e38))",
    lambda: struct.unpack('@d', struct.pack('@d', 3.5e38)),
)
check(
    "struct.unpack('<f',struct.pack('<f',-0.0))",
    lambda: struct.unpack('<f', struct.pack('<f', -0.0)),
)
check(
    'struct.unpack_from(\'3Q3H2QL\',b"\\xb5w\\x1e\\xee\\xac\\x06U\\x89/:\\xc6\\xa1\\xb8-zq \\x9d\\x12\\xa8:g\\xf7\\x16\\x1b\\x81L\\xd0\\xd9\\xf7\\xa7\\xf7I\\x94\\xa3\\x00\\xfa\'HO\\xb34C\\xe7\\xee\\xbdpR\\xb8\\xdd\\x15U\\x89\\xbf\\xcf\\xdd\\xb7\\x93\\xee\\xa0P",4)',
    lambda: struct.unpack_from(
        '3Q3H2QL',
        b"\xb5w\x1e\xee\xac\x06U\x89/:\xc6\xa1\xb8-zq \x9d\x12\xa8:g\xf7\x16\x1b\x81L\xd0\xd9\xf7\xa7\xf7I\x94\xa3\x00\xfa'HO\xb34C\xe7\xee\xbdpR\xb8\xdd\x15U\x89\xbf\xcf\xdd\xb7\x93\xee\xa0P",
        4,
    ),
)
check("struct.pack('=L',1.5)", lambda: struct.pack('=L', 1.5))
check("struct.unpack('e',struct.pack('e',1e6))", lambda: struct.unpack('e', struct.pack('e', 1e6)))
check(
    'struct.unpack_from(\'@3dB2dH0i\',b"\\x15\\x16\\xd98\\xfd\\xd5\\xf3q\\xe3\\xf9\\xe8\\xe3\\xe5\\xfd\\x1b\\r\\xa2FC\\xb8\\xb3]\\xb2\\x8a\\xca\\xd6n+D\\xe3\\xb7\\x9d\\xef\\xab\\x13\\xfa\\xbf\\xbfu\\x97\\xc0\\xc1\\xc8\'\\xa5\\x05X\\xdeW\\x03\\xbf\\xf8\\xd4\\xf1.\\x85\\xda",0)',
    lambda: struct.unpack_from(
        '@3dB2dH0i',
        b"\x15\x16\xd98\xfd\xd5\xf3q\xe3\xf9\xe8\xe3\xe5\xfd\x1b\r\xa2FC\xb8\xb3]\xb2\x8a\xca\xd6n+D\xe3\xb7\x9d\xef\xab\x13\xfa\xbf\xbfu\x97\xc0\xc1\xc8'\xa5\x05X\xdeW\x03\xbf\xf8\xd4\xf1.\x85\xda",
        0,
    ),
)
check("struct.pack('<q',2**63-1)", lambda: struct.pack('<q', 2**63 - 1))
check("struct.calcsize('<')", lambda: struct.calcsize('<'))
check("struct.calcsize('<I')", lambda: struct.calcsize('<I'))
check("struct.pack('Q',300)", lambda: struct.pack('Q', 300))
check("struct.calcsize('@HQ0hi')", lambda: struct.calcsize('@HQ0hi'))
check("struct.calcsize('@I0qd')", lambda: struct.calcsize('@I0qd'))
check("struct.pack('I',127)", lambda: struct.pack('I', 127))
check('struct.pack("<e",59161.899576264695)', lambda: struct.pack("<e", 59161.899576264695))
check("struct.calcsize('>3?3h2HL')", lambda: struct.calcsize('>3?3h2HL'))
check("struct.unpack('',b'')", lambda: struct.unpack('', b''))
check("struct.pack('<I',0)", lambda: struct.pack('<I', 0))
check(
    "struct.unpack('<2I0x0q0?2LL',b'\\xa1\\x8a\\xd2\\xd2\\x94\\x176\\xae\\xd5u\\xed\\xb7:\\xc1}t\\xf4\\x1eA\\x05')",
    lambda: struct.unpack(
        '<2I0x0q0?2LL', b'\xa1\x8a\xd2\xd2\x94\x176\xae\xd5u\xed\xb7:\xc1}t\xf4\x1eA\x05'
    ),
)
check("struct.pack('>Q',-2**70)", lambda: struct.pack('>Q', -(2**70)))
check("struct.calcsize('<L3x')", lambda: struct.calcsize('<L3x'))
check("struct.pack('=B',2**33)", lambda: struct.pack('=B', 2**33))
check("struct.pack('Q',-128)", lambda: struct.pack('Q', -128))
check("struct.pack('l',2**33)", lambda: struct.pack('l', 2**33))
check(
    "struct.unpack('!2b3d',b'b\\x02\\xca\\x04\\xf7V\\xa3M\\xd8\\x15d\\x95\\x8d\\x1e\\x003\\xc5\\x0e\\x91\\x8f\\x7f`k\\x1e\\xd9\\xb9')",
    lambda: struct.unpack(
        '!2b3d',
        b'b\x02\xca\x04\xf7V\xa3M\xd8\x15d\x95\x8d\x1e\x003\xc5\x0e\x91\x8f\x7f`k\x1e\xd9\xb9',
    ),
)
check(
    "struct.unpack_from('i',b'xi\\xbawvEdq\\xd7',-3)",
    lambda: struct.unpack_from('i', b'xi\xbawvEdq\xd7', -3),
)
check("struct.pack('!L',True)", lambda: struct.pack('!L', True))
check(
    "struct.unpack('3I3Qq0d',b'o1Lr\\xb3\\xa7.s\\xc9\\xee\\xec\\x14[\\xb9N\\xe0E\\x12H\\xb5A\\xacg/\\x8dOx\\x1c\\xc4\\xd5ES\\xa5Cz-\\xd2(\\xcbm\\x04\\x83]5\\x05\\xfa\\x93/')",
    lambda: struct.unpack(
        '3I3Qq0d',
        b'o1Lr\xb3\xa7.s\xc9\xee\xec\x14[\xb9N\xe0E\x12H\xb5A\xacg/\x8dOx\x1c\xc4\xd5ES\xa5Cz-\xd2(\xcbm\x04\x83]5\x05\xfa\x93/',
    ),
)
check("struct.pack('<b',-2**70)", lambda: struct.pack('<b', -(2**70)))
check("struct.pack('=P',-2**70)", lambda: struct.pack('=P', -(2**70)))
check(
    "struct.unpack('@2Q2b3Lli0b',b'OH\\xf5k\\x85\\xc9\\xb1\\xaa)\\x00\\x00\\xb6+\\xaf/U\\xd8:\\x7f\\x8f\\x91\\xba_\\xc8\\x14\\t\\x12d\\xb8\\x18\\x17o\\x04\\x84%w\\x7f6\\xe7W\\x80\\xaf\\x04\\x9a\\xf0M!\\xf0\\xb0\\xecd\\x07\\xf1\\x00\\xa9R\\x1d\\x06=N')",
    lambda: struct.unpack(
        '@2Q2b3Lli0b',
        b'OH\xf5k\x85\xc9\xb1\xaa)\x00\x00\xb6+\xaf/U\xd8:\x7f\x8f\x91\xba_\xc8\x14\t\x12d\xb8\x18\x17o\x04\x84%w\x7f6\xe7W\x80\xaf\x04\x9a\xf0M!\xf0\xb0\xecd\x07\xf1\x00\xa9R\x1d\x06=N',
    ),
)
check("struct.unpack('>e',b'\\x89\\xe6')", lambda: struct.unpack('>e', b'\x89\xe6'))
check("struct.calcsize('!0?')", lambda: struct.calcsize('!0?'))
check("struct.pack('!h',2**63-1)", lambda: struct.pack('!h', 2**63 - 1))
check('struct.pack("<e",0.726310146502972)', lambda: struct.pack("<e", 0.726310146502972))
check(
    "struct.unpack_from('=x2Q3B3L2i',b'\\xf8\\t\\xb6\\xb3\\n_\\xafg\\x10\\x15\\xd3\\x0e\\xf3\\xe4\\xa8v\\xf1w\\xc2\\xebv\\xa3)g\\xa4\\x0fc\\xd7$Q\\xb6\\x05\\x10\\x02\\x84\\xee\\r\\xe3\\x9e\\xa5\\x85\\xeb\\xd6\\xb2\\xc5',-6)",
    lambda: struct.unpack_from(
        '=x2Q3B3L2i',
        b'\xf8\t\xb6\xb3\n_\xafg\x10\x15\xd3\x0e\xf3\xe4\xa8v\xf1w\xc2\xebv\xa3)g\xa4\x0fc\xd7$Q\xb6\x05\x10\x02\x84\xee\r\xe3\x9e\xa5\x85\xeb\xd6\xb2\xc5',
        -6,
    ),
)
check(
    'struct.unpack_from(\'3Q2B0fq\',b\'\\x87\\xa3\\xd6\\x04=\\xda\\x08\\xee\\xf3o\\xf2Vl\\xd4\\xb7R\\xf6\\x90\\x0eT\\x0f\\xcb\\xd9\\xdeb\\x7f\\x03X\\x0e8\\xd5\\xb1<\\xcc\\x83\\xb1\\xe42e"\\xb1\\x9d\\x9c\\x14\\xdb\',-7)',
    lambda: struct.unpack_from(
        '3Q2B0fq',
        b'\x87\xa3\xd6\x04=\xda\x08\xee\xf3o\xf2Vl\xd4\xb7R\xf6\x90\x0eT\x0f\xcb\xd9\xdeb\x7f\x03X\x0e8\xd5\xb1<\xcc\x83\xb1\xe42e"\xb1\x9d\x9c\x14\xdb',
        -7,
    ),
)
check("struct.pack('f',3.5e38)", lambda: struct.pack('f', 3.5e38))
check("struct.unpack('>e',b'\\xf1\\x80')", lambda: struct.unpack('>e', b'\xf1\x80'))
check("struct.calcsize('=I2q')", lambda: struct.calcsize('=I2q'))
check("struct.pack('=?',0)", lambda: struct.pack('=?', 0))
check(
    "struct.unpack_from('@2q0Q0d',b'\\x96i\\x04\\x1f\\xe7N\\x9e\\x89D\\x7fw\\xb5\\xe3\\x98\\xad:c\\xf0H\\xf6\\x98',2)",
    lambda: struct.unpack_from(
        '@2q0Q0d', b'\x96i\x04\x1f\xe7N\x9e\x89D\x7fw\xb5\xe3\x98\xad:c\xf0H\xf6\x98', 2
    ),
)
check("struct.pack('!I',-1)", lambda: struct.pack('!I', -1))
check("struct.unpack('>2h',b'ha%\\x84')", lambda: struct.unpack('>2h', b'ha%\x84'))
check(
    "struct.unpack('>L3f3l3h2h2h',b'qX\\xc6\\x05\\x8bw\\xb8\\xfa9n^T\\xe2$\\x915-\\xce\\x92\\x1c\\xcd\\x8b.!\\xde*\\x1en\\x8dVJ\\xf1\\x8c\\xb7N\\x04\\xc2\\xfap\\xdf\\x1ac')",
    lambda: struct.unpack(
        '>L3f3l3h2h2h',
        b'qX\xc6\x05\x8bw\xb8\xfa9n^T\xe2$\x915-\xce\x92\x1c\xcd\x8b.!\xde*\x1en\x8dVJ\xf1\x8c\xb7N\x04\xc2\xfap\xdf\x1ac',
    ),
)
check("struct.pack('=h',-128)", lambda: struct.pack('=h', -128))
check('struct.pack("<e",-5.365673198025598e-05)', lambda: struct.pack("<e", -5.365673198025598e-05))
check("struct.unpack('<d',struct.pack('<d',3))", lambda: struct.unpack('<d', struct.pack('<d', 3)))
check(
    "struct.unpack_from('2q3l3H',b'\\x7f\\xe8\\xc9\\xca\\x11\\xcejwF\\xfcl\\xf3\\xc53\\xddk\\x19z>,6\\xd8\\xc6\\xea\\xb6\\xd0\\xb7\\x15\\x10\\xda\\x8f\\xb9\\xa9\\xcfT\\xfe\\x9b\\x15\\xb1\\x17j\\xe3n\\x92\\xe4\\xd2.\\xf2\\x04\\x08\\xc9',8)",
    lambda: struct.unpack_from(
        '2q3l3H',
        b'\x7f\xe8\xc9\xca\x11\xcejwF\xfcl\xf3\xc53\xddk\x19z>,6\xd8\xc6\xea\xb6\xd0\xb7\x15\x10\xda\x8f\xb9\xa9\xcfT\xfe\x9b\x15\xb1\x17j\xe3n\x92\xe4\xd2.\xf2\x04\x08\xc9',
        8,
    ),
)
check("struct.calcsize('!2i0l')", lambda: struct.calcsize('!2i0l'))
check(
    "struct.unpack_from('@2B',b' r\\xf7\\r\\xf3\\x9eD',-7)",
    lambda: struct.unpack_from('@2B', b' r\xf7\r\xf3\x9eD', -7),
)
check('struct.pack(\'f\',"a")', lambda: struct.pack('f', "a"))
check(
    "struct.unpack_from('<',b'\\x06\\xe96\\xb7p',-7)",
    lambda: struct.unpack_from('<', b'\x06\xe96\xb7p', -7),
)
check("struct.unpack('=d',struct.pack('=d',3))", lambda: struct.unpack('=d', struct.pack('=d', 3)))
check("struct.calcsize('<3B0d')", lambda: struct.calcsize('<3B0d'))
check("struct.calcsize('!2x2B')", lambda: struct.calcsize('!2x2B'))
check("struct.unpack('>x',b'\\x89')", lambda: struct.unpack('>x', b'\x89'))
check("struct.pack('=h',-2**70)", lambda: struct.pack('=h', -(2**70)))
check(
    "struct.unpack('@3d0x2?',b'\\x89qP\\xa2\\x9f\\x82\\x9b\\x001\\xfd\\x83\\x1b\\xcb\\xa2<\\xc5\\x0f\\xd7\\x86\\xc1\\x85\\xbdt\\xa9\\xda;')",
    lambda: struct.unpack(
        '@3d0x2?',
        b'\x89qP\xa2\x9f\x82\x9b\x001\xfd\x83\x1b\xcb\xa2<\xc5\x0f\xd7\x86\xc1\x85\xbdt\xa9\xda;',
    ),
)
check("struct.pack('i',2**64-1)", lambda: struct.pack('i', 2**64 - 1))
check(
    "struct.unpack('>d',struct.pack('>d',2**2000))",
    lambda: struct.unpack('>d', struct.pack('>d', 2**2000)),
)
check(
    "struct.unpack('>e',struct.pack('>e',1e300))",
    lambda: struct.unpack('>e', struct.pack('>e', 1e300)),
)
check('struct.pack("<e",2.996370477997445e-05)', lambda: struct.pack("<e", 2.996370477997445e-05))
check(
    "struct.unpack('=e',struct.pack('=e',1e-40))",
    lambda: struct.unpack('=e', struct.pack('=e', 1e-40)),
)
check("struct.unpack('>e',b'\\xa8\\x92')", lambda: struct.unpack('>e', b'\xa8\x92'))
check(
    "struct.unpack('@d',struct.pack('@d',0.1))", lambda: struct.unpack('@d', struct.pack('@d', 0.1))
)
check("struct.pack('@d',1e6)", lambda: struct.pack('@d', 1e6))
check("struct.pack('<b',2**63)", lambda: struct.pack('<b', 2**63))
check("struct.pack('@P',2**63-1)", lambda: struct.pack('@P', 2**63 - 1))
check("struct.pack('<d',1e38)", lambda: struct.pack('<d', 1e38))
check(
    "struct.unpack('>e',struct.pack('>e',2.9e-8))",
    lambda: struct.unpack('>e', struct.pack('>e', 2.9e-8)),
)
check("struct.pack('>q',2**63)", lambda: struct.pack('>q', 2**63))
check("struct.pack('d',2.9e-8)", lambda: struct.pack('d', 2.9e-8))
check('struct.pack(\'>f\',"a")', lambda: struct.pack('>f', "a"))
check("struct.pack('<B',True)", lambda: struct.pack('<B', True))
check(
    "struct.unpack_from('!ld0fl2hh',b'n\\x1e5B\\x81\\xdf1#\\xafg\\xeb/t^5\\x9f\\xd0wi\\xb4j,\\xd6\\xac\\xeb\\xcc\\xdb',-7)",
    lambda: struct.unpack_from(
        '!ld0fl2hh', b'n\x1e5B\x81\xdf1#\xafg\xeb/t^5\x9f\xd0wi\xb4j,\xd6\xac\xeb\xcc\xdb', -7
    ),
)
check("struct.calcsize('>0if')", lambda: struct.calcsize('>0if'))
check("struct.pack('=e',1.5)", lambda: struct.pack('=e', 1.5))
check("struct.calcsize('@0l3?0?H3b2H')", lambda: struct.calcsize('@0l3?0?H3b2H'))
check("struct.pack('<I',2**33)", lambda: struct.pack('<I', 2**33))
check(
    'struct.unpack_from(\'<3Q3l0l\',b\'\\xd4\\xce\\x01\\x1b\\xc6\\xd8\\x96\\xb9\\x9a#\\xb9"\\xf1\\x0b\\x08\\xa5\\xe2@\\xb4{\\xe3\\t\\xb6.w\\t\\xa5\\xab\\\\\\xd9\\xb5\\xdf\\x13e\\x0b\\xe1\\x965\\x10\\xcd\\x91\',8)',
    lambda: struct.unpack_from(
        '<3Q3l0l',
        b'\xd4\xce\x01\x1b\xc6\xd8\x96\xb9\x9a#\xb9"\xf1\x0b\x08\xa5\xe2@\xb4{\xe3\t\xb6.w\t\xa5\xab\\\xd9\xb5\xdf\x13e\x0b\xe1\x965\x10\xcd\x91',
        8,
    ),
)
check("struct.pack('@P',-1)", lambda: struct.pack('@P', -1))
check('struct.pack(\'=d\',"a")', lambda: struct.pack('=d', "a"))
check('struct.pack("<e",3.85045625337837e-05)', lambda: struct.pack("<e", 3.85045625337837e-05))
check("struct.unpack('>e',b':R')", lambda: struct.unpack('>e', b':R'))
check("struct.pack('!I',2**63)", lambda: struct.pack('!I', 2**63))
check(
    'struct.unpack_from(\'=2dLL3?2Il\',b"dt\\x93#\\x98\\xa6\\x9e\\x02S\\xa9\\t\\xdf\\xf2\\xccp\\xd8\\xc1\\xf6\\xa4c\\x02\'\\x18\\xc8k\\xf2\\xc7\\xa9\\x1d\\t\\x07\\x9e\\x148*\\x0ek\\x8a\\x99gI\\x8b\\xe94",-1)',
    lambda: struct.unpack_from(
        '=2dLL3?2Il',
        b"dt\x93#\x98\xa6\x9e\x02S\xa9\t\xdf\xf2\xccp\xd8\xc1\xf6\xa4c\x02'\x18\xc8k\xf2\xc7\xa9\x1d\t\x07\x9e\x148*\x0ek\x8a\x99gI\x8b\xe94",
        -1,
    ),
)
check(
    "struct.unpack_from('<3I2i2bb3f3x',b'Xx\\x14\\x06%&\\xe8\\xefY?\\xd3\\xa1\\xf6\\x16\\xbe!C\\xfdq]j\\xfa\\xd2\\\\h\\xa9\\xfeV5s*\\x93\\x9a\\xe9\\xb2\\x96\\xcfy[XU\\xe8\\xf7',-4)",
    lambda: struct.unpack_from(
        '<3I2i2bb3f3x',
        b'Xx\x14\x06%&\xe8\xefY?\xd3\xa1\xf6\x16\xbe!C\xfdq]j\xfa\xd2\\h\xa9\xfeV5s*\x93\x9a\xe9\xb2\x96\xcfy[XU\xe8\xf7',
        -4,
    ),
)
check("struct.unpack('e',b'\\xab\\xe8')", lambda: struct.unpack('e', b'\xab\xe8'))
check("struct.pack('!I',-128)", lambda: struct.pack('!I', -128))
check("struct.calcsize('@')", lambda: struct.calcsize('@'))
check("struct.unpack('>e',b'\\xec9')", lambda: struct.unpack('>e', b'\xec9'))
check(
    "struct.unpack('<e',struct.pack('<e',3.5e38))",
    lambda: struct.unpack('<e', struct.pack('<e', 3.5e38)),
)
check("struct.pack('<I',-2**70)", lambda: struct.pack('<I', -(2**70)))
check("struct.pack('q',2**33)", lambda: struct.pack('q', 2**33))
check(
    'struct.unpack(\'!3Q2B0B?3b\',b"M\\xafz\\xe2_\\x11n|!\\xf1\\x04\\x80m\\x9f\\xc9\\xa8!6P\'\\xb1cP$\\xa6\\xa1\\x8e<\\xb99")',
    lambda: struct.unpack(
        '!3Q2B0B?3b', b"M\xafz\xe2_\x11n|!\xf1\x04\x80m\x9f\xc9\xa8!6P'\xb1cP$\xa6\xa1\x8e<\xb99"
    ),
)
check("struct.pack('>n',2**33)", lambda: struct.pack('>n', 2**33))
check("struct.unpack('!',b'')", lambda: struct.unpack('!', b''))
check("struct.pack('>H',-128)", lambda: struct.pack('>H', -128))
check('struct.pack(\'b\',"a")', lambda: struct.pack('b', "a"))
check("struct.pack('<H',0)", lambda: struct.pack('<H', 0))
check(
    "struct.unpack_from('0H2i0?0L0f',b'L\\t\\x9bK\\xb8UM\\x8b\\xa9G\\xb6E\\x95',4)",
    lambda: struct.unpack_from('0H2i0?0L0f', b'L\t\x9bK\xb8UM\x8b\xa9G\xb6E\x95', 4),
)
check('struct.pack("<e",-13317.726612077786)', lambda: struct.pack("<e", -13317.726612077786))
check(
    'struct.unpack_from(\'!2q0H2?\',b"\\x02\\xfa\\xedy\\xf3%\\xf7\\xf9\\xaf\\x15\\xe6\\x1d\\x94\'\\xc3\\x82\\xc0\\x87f\\x7f\\xac\\x03\\xad",-3)',
    lambda: struct.unpack_from(
        '!2q0H2?',
        b"\x02\xfa\xedy\xf3%\xf7\xf9\xaf\x15\xe6\x1d\x94'\xc3\x82\xc0\x87f\x7f\xac\x03\xad",
        -3,
    ),
)
check(
    'struct.unpack_from(\'3Q2Q2B3Q0b\',b"I\\x02?\\xc8\\xe6Q\'-d~\\x99\\xb4\\x89\\x86\\x8f\\x111\\xf0\\x7f\\x1b\\xcb\\xfd@\\xb7\\xf6\\x8ae.U\\xa1%\\xc1\\xafB\\xc1\\x8dB\\xe7\\n\\x8b#lk\\x93o\\xf6X\\xbdf\\x8fPd\\xf1\\xfe\\xf5[\\xf4\\x12\\x90\\x19\\xf7|\\x0eDS\\xfaUE\\xde+%b:e\\xb0\\r\\xdf",-4)',
    lambda: struct.unpack_from(
        '3Q2Q2B3Q0b',
        b"I\x02?\xc8\xe6Q'-d~\x99\xb4\x89\x86\x8f\x111\xf0\x7f\x1b\xcb\xfd@\xb7\xf6\x8ae.U\xa1%\xc1\xafB\xc1\x8dB\xe7\n\x8b#lk\x93o\xf6X\xbdf\x8fPd\xf1\xfe\xf5[\xf4\x12\x90\x19\xf7|\x0eDS\xfaUE\xde+%b:e\xb0\r\xdf",
        -4,
    ),
)
check(
    "struct.unpack('=3bB2x3B3b',b'\\xf4\\x0f\\x80\\xe4\\xce\\xeb\\xac8t\\x94\\x90\\x9e')",
    lambda: struct.unpack('=3bB2x3B3b', b'\xf4\x0f\x80\xe4\xce\xeb\xac8t\x94\x90\x9e'),
)
check("struct.pack('>d',65520.0)", lambda: struct.pack('>d', 65520.0))
check(
    "struct.unpack_from('>3I',b'\\x99\\x82l\\xe6\\x8ecq\\x04\\xa9\\x9d\\\\\\x1ek\\xe4\\xd9\\xa9m',-6)",
    lambda: struct.unpack_from('>3I', b'\x99\x82l\xe6\x8ecq\x04\xa9\x9d\\\x1ek\xe4\xd9\xa9m', -6),
)
check("struct.pack('=h',65535)", lambda: struct.pack('=h', 65535))
check('struct.pack("<e",-0.8716678704591689)', lambda: struct.pack("<e", -0.8716678704591689))
check("struct.unpack('>e',b'\\x90\\xb3')", lambda: struct.unpack('>e', b'\x90\xb3'))
check(
    "struct.unpack_from('<2?I0fQ3fh',b'\\xf8\\xfe\\xc6\\xb5\\xb0\\xf4\\xa8c\\x94\\x8e\\xb3\\x1e\\x88\\xf4\\xe8\\x0b|\\xae\\x02\\xc1e\\x8f\\x04\\xc6\\xf1%\\xb8c\\xdb\\xa7\\xa3\\xd7\\x03',2)",
    lambda: struct.unpack_from(
        '<2?I0fQ3fh',
        b'\xf8\xfe\xc6\xb5\xb0\xf4\xa8c\x94\x8e\xb3\x1e\x88\xf4\xe8\x0b|\xae\x02\xc1e\x8f\x04\xc6\xf1%\xb8c\xdb\xa7\xa3\xd7\x03',
        2,
    ),
)
check("struct.pack('>L',-128)", lambda: struct.pack('>L', -128))
check(
    'struct.unpack_from(\'<0L2Bq3l3l\',b"8\\xa6g?\\xde\\xee\\xdc$%\'\\xb4\\xf6\\xe7(\\xddX\\x93I\\xe5\\xfb\\x93\\xc9jg\\x07j \\x1ba\\x9d\\xaa\\x8170\\x88\\xc5Bi`",0)',
    lambda: struct.unpack_from(
        '<0L2Bq3l3l',
        b"8\xa6g?\xde\xee\xdc$%'\xb4\xf6\xe7(\xddX\x93I\xe5\xfb\x93\xc9jg\x07j \x1ba\x9d\xaa\x8170\x88\xc5Bi`",
        0,
    ),
)
check("struct.pack('=f',0.1)", lambda: struct.pack('=f', 0.1))
check("struct.unpack('>0h',b'')", lambda: struct.unpack('>0h', b''))
check('struct.pack(\'>f\',float("-inf"))', lambda: struct.pack('>f', float("-inf")))
check("struct.calcsize('!0d0B')", lambda: struct.calcsize('!0d0B'))
check("struct.calcsize('>i')", lambda: struct.calcsize('>i'))
check("struct.pack('@I',300)", lambda: struct.pack('@I', 300))
check("struct.calcsize('?2Id')", lambda: struct.calcsize('?2Id'))
check("struct.pack('=n',0)", lambda: struct.pack('=n', 0))
check("struct.pack('@N',2**63-1)", lambda: struct.pack('@N', 2**63 - 1))
check("struct.pack('i',-1)", lambda: struct.pack('i', -1))
check('struct.pack(\'@e\',"a")', lambda: struct.pack('@e', "a"))
check("struct.unpack('e',b'\\xdc\\xde')", lambda: struct.unpack('e', b'\xdc\xde'))
check(
    "struct.unpack_from('=',b'\\xab\\x0e\\xd2u\\xdc',-6)",
    lambda: struct.unpack_from('=', b'\xab\x0e\xd2u\xdc', -6),
)
check("struct.pack('=H',127)", lambda: struct.pack('=H', 127))
check("struct.calcsize('!2b3d')", lambda: struct.calcsize('!2b3d'))
check(
    "struct.unpack('<0l?0I0Q2B2q',b'\\xff\\x93\\xcb\\x8b\\x13\\xc2\\xb9ZR\\xaa\\x978\\x87\\xff\\x99\\xcbGF_')",
    lambda: struct.unpack(
        '<0l?0I0Q2B2q', b'\xff\x93\xcb\x8b\x13\xc2\xb9ZR\xaa\x978\x87\xff\x99\xcbGF_'
    ),
)
check(
    "struct.unpack('3L3lb',b'}G\\xc9\\x92\\x8b\\xa7\\x80\\xad\\xf1\\xae\\xc0\\xf2\\xc6\\xbc\\x8e\\xf4LG\\xcfrv\\x00\\xa5\\x12}o\\x98\\x8czU\\xa2X\\x8f\\x94\\xf7\\x8c\\xaa\\x86\\xe4\\xc8\\x91\\xe8\\x1fvLC\\x8da\\xf2')",
    lambda: struct.unpack(
        '3L3lb',
        b'}G\xc9\x92\x8b\xa7\x80\xad\xf1\xae\xc0\xf2\xc6\xbc\x8e\xf4LG\xcfrv\x00\xa5\x12}o\x98\x8czU\xa2X\x8f\x94\xf7\x8c\xaa\x86\xe4\xc8\x91\xe8\x1fvLC\x8da\xf2',
    ),
)
check("struct.pack('>f',1e6)", lambda: struct.pack('>f', 1e6))
check(
    "struct.unpack('!3L0b0L',b'}D:<G:\\x1a\\xf9\\xc1\\x05\\xf3\\xed')",
    lambda: struct.unpack('!3L0b0L', b'}D:<G:\x1a\xf9\xc1\x05\xf3\xed'),
)
check("struct.pack('<l',0)", lambda: struct.pack('<l', 0))
check(
    'struct.unpack(\'@0B3LH3q\',b\'&x8\\xc2A\\xbf4\\xccHJ9GZy.\\xba\\x01\\xd7\\xb91\\xbb&w1\\x19"\\\'\\xbb6\\xcf\\xc0\\xb1\\x1bT\\x85\\xd2\\x96i\\xf5e\\xfd^\\x19\\xa7{f\\xf1\\xd1\\x05\\xdc\\xa76q\\xb3\\xd4\\xa6\')',
    lambda: struct.unpack(
        '@0B3LH3q',
        b'&x8\xc2A\xbf4\xccHJ9GZy.\xba\x01\xd7\xb91\xbb&w1\x19"\'\xbb6\xcf\xc0\xb1\x1bT\x85\xd2\x96i\xf5e\xfd^\x19\xa7{f\xf1\xd1\x05\xdc\xa76q\xb3\xd4\xa6',
    ),
)
check("struct.unpack('e',b'y\\xba')", lambda: struct.unpack('e', b'y\xba'))
check('struct.pack(\'!d\',float("inf"))', lambda: struct.pack('!d', float("inf")))
check("struct.pack('@H',2**63)", lambda: struct.pack('@H', 2**63))
check(
    "struct.unpack('@e',struct.pack('@e',1e-5))",
    lambda: struct.unpack('@e', struct.pack('@e', 1e-5)),
)
check(
    'struct.unpack_from(\'<2i0Qqd\',b\'\\x86\\x03\\x97\\xb7t0cx\\xb5C}\\x8auV"\\xd6\\xd7\\xa0\\xb4\\x8c\\xb0H\\xf2y\\x82\\x9c\\xaae\\xa3\',-4)',
    lambda: struct.unpack_from(
        '<2i0Qqd',
        b'\x86\x03\x97\xb7t0cx\xb5C}\x8auV"\xd6\xd7\xa0\xb4\x8c\xb0H\xf2y\x82\x9c\xaae\xa3',
        -4,
    ),
)
check("struct.calcsize('=2B2?Q')", lambda: struct.calcsize('=2B2?Q'))
check(
    "struct.unpack('@0l3?0?H3b2H',b'2GW+\\x1d0;{\\x87\\xce\\x96WFP')",
    lambda: struct.unpack('@0l3?0?H3b2H', b'2GW+\x1d0;{\x87\xce\x96WFP'),
)
check("struct.pack('b',2**64-1)", lambda: struct.pack('b', 2**64 - 1))
check('struct.pack("<e",3.022250790733561e-05)', lambda: struct.pack("<e", 3.022250790733561e-05))
check('struct.pack("<e",-0.553189132892639)', lambda: struct.pack("<e", -0.553189132892639))
check("struct.pack('=n',2**63-1)", lambda: struct.pack('=n', 2**63 - 1))
check(
    "struct.unpack_from('=2hbq2d',b'\\xa3Y\\xb4\\xca\\xe2\\x1e`p\\xbff\\x9b\\rV\\x82\\xe7\\xa4aJoI\\xcd@@\\xac#?`\\x03\\x88\\x95\\xb9X\\xf0\\x0c',2)",
    lambda: struct.unpack_from(
        '=2hbq2d',
        b'\xa3Y\xb4\xca\xe2\x1e`p\xbff\x9b\rV\x82\xe7\xa4aJoI\xcd@@\xac#?`\x03\x88\x95\xb9X\xf0\x0c',
        2,
    ),
)
check("struct.unpack('e',b'~\\x15')", lambda: struct.unpack('e', b'~\x15'))
check('struct.pack(\'>I\',"a")', lambda: struct.pack('>I', "a"))
check(
    'struct.unpack_from(\'!3i0Q2h\',b\'\\x17\\xf3\\x88\\x96vo\\x05"+&\\xf9\\x94\\x00\\xbc\\x15\\x88z\\xe2J]\\x9e\',8)',
    lambda: struct.unpack_from(
        '!3i0Q2h', b'\x17\xf3\x88\x96vo\x05"+&\xf9\x94\x00\xbc\x15\x88z\xe2J]\x9e', 8
    ),
)
check("struct.pack('>n',-128)", lambda: struct.pack('>n', -128))
check("struct.pack('@Q',2**63-1)", lambda: struct.pack('@Q', 2**63 - 1))
check("struct.pack('>e',1e-5)", lambda: struct.pack('>e', 1e-5))
check("struct.pack('=N',65535)", lambda: struct.pack('=N', 65535))
check(
    "struct.unpack('>f',struct.pack('>f',2**2000))",
    lambda: struct.unpack('>f', struct.pack('>f', 2**2000)),
)
check(
    "struct.unpack('@2q3x',b'\\xbc\\xe8J\\xb5\\xdaPG33>x:\\x9b5OH\\xdd\\xc4\\x93')",
    lambda: struct.unpack('@2q3x', b'\xbc\xe8J\xb5\xdaPG33>x:\x9b5OH\xdd\xc4\x93'),
)
check('struct.pack("<e",-9.527476821135512e-05)', lambda: struct.pack("<e", -9.527476821135512e-05))
check("struct.pack('@q',-2**70)", lambda: struct.pack('@q', -(2**70)))
check("struct.pack('!b',2**70)", lambda: struct.pack('!b', 2**70))
check("struct.pack('@L',65535)", lambda: struct.pack('@L', 65535))
check("struct.calcsize('>3l2l3L')", lambda: struct.calcsize('>3l2l3L'))
check(
    "struct.unpack('@Lh2f0f0x',b'\\x10\\xf5\\x83IR\\x0c\\xd6y\\\\0\\xa6U/\\xd6\\xa1?\\xf2t\\xa2I')",
    lambda: struct.unpack('@Lh2f0f0x', b'\x10\xf5\x83IR\x0c\xd6y\\0\xa6U/\xd6\xa1?\xf2t\xa2I'),
)
check(
    "struct.unpack('<3H2Q3f0i3f',b'\\xbf\\xb7d\\xae\\x84\\x11\\x98\\xafSVVrq\\xde\\xdb\\x90i\\xac\\xf8\\xe0]b\\x03\\xc0rS\\x1d\\xb2E\\xd0\\x02\\x8b[6\\n\\xd5\\xfbq\\x16\\x06*Cfm\\xf6x')",
    lambda: struct.unpack(
        '<3H2Q3f0i3f',
        b'\xbf\xb7d\xae\x84\x11\x98\xafSVVrq\xde\xdb\x90i\xac\xf8\xe0]b\x03\xc0rS\x1d\xb2E\xd0\x02\x8b[6\n\xd5\xfbq\x16\x06*Cfm\xf6x',
    ),
)
check(
    "struct.unpack('BiH',b'\\xda\\xf5\\xd3\\x83\\xa1\\xf8\\xcb\\xa8\\xba9')",
    lambda: struct.unpack('BiH', b'\xda\xf5\xd3\x83\xa1\xf8\xcb\xa8\xba9'),
)
check(
    "struct.unpack('<0f2I',b'Ju\\xc0\\xfdW\\xc1\\x92\\xb2')",
    lambda: struct.unpack('<0f2I', b'Ju\xc0\xfdW\xc1\x92\xb2'),
)
check(
    'struct.unpack(\'=e\',struct.pack(\'=e\',float("-inf")))',
    lambda: struct.unpack('=e', struct.pack('=e', float("-inf"))),
)
check("struct.pack('f',1e300)", lambda: struct.pack('f', 1e300))
check("struct.pack('@n',True)", lambda: struct.pack('@n', True))
check(
    "struct.unpack('@2l3bId2?2I',b'\\xc3\\x91D\\x7f\\xac\\xd7(y\\xb2\\xe1\\x03\\xb3\\xf2sg\\x11\\xacb\\x95\\x89*\\xa1\\x0e\\xdaFz\\x0fl6\\xf7X5\\xd3\\xbd4\\xa6\\xd3U0}|\\x89\\xfdM')",
    lambda: struct.unpack(
        '@2l3bId2?2I',
        b'\xc3\x91D\x7f\xac\xd7(y\xb2\xe1\x03\xb3\xf2sg\x11\xacb\x95\x89*\xa1\x0e\xdaFz\x0fl6\xf7X5\xd3\xbd4\xa6\xd3U0}|\x89\xfdM',
    ),
)
check('struct.pack("<e",-0.7080838922231547)', lambda: struct.pack("<e", -0.7080838922231547))
check("struct.unpack('<e',b'L\\x91')", lambda: struct.unpack('<e', b'L\x91'))
check("struct.pack('q',2**63)", lambda: struct.pack('q', 2**63))
check(
    "struct.unpack_from('<0Q2f2L2B',b'#\\x8a{\\xd0\\x08\\x8b|\\xc0>l\\xf1`\\xba>*\\x93\\x19\\xb4K\\x00`\\x07\\x81',0)",
    lambda: struct.unpack_from(
        '<0Q2f2L2B', b'#\x8a{\xd0\x08\x8b|\xc0>l\xf1`\xba>*\x93\x19\xb4K\x00`\x07\x81', 0
    ),
)
check("struct.pack('Q',-2**70)", lambda: struct.pack('Q', -(2**70)))
check("struct.pack('!L',2**33)", lambda: struct.pack('!L', 2**33))
check(
    "struct.unpack('!d',struct.pack('!d',1e38))",
    lambda: struct.unpack('!d', struct.pack('!d', 1e38)),
)
check(
    "struct.unpack_from('>',b'\\x8c\\x8e+\\x98\\r',1)",
    lambda: struct.unpack_from('>', b'\x8c\x8e+\x98\r', 1),
)
check("struct.pack('<f',1e-5)", lambda: struct.pack('<f', 1e-5))
check(
    "struct.unpack_from('@3Q',b'\\x14#u*-\\xc1%\\xf7\\x9c\\x85\\xea\\x01\\xf5\\x9c\\xb1S\\xb56\\x9c>\\xbf\\x08\\xbd\\xa0F\\x16?.\\xe8',-2)",
    lambda: struct.unpack_from(
        '@3Q',
        b'\x14#u*-\xc1%\xf7\x9c\x85\xea\x01\xf5\x9c\xb1S\xb56\x9c>\xbf\x08\xbd\xa0F\x16?.\xe8',
        -2,
    ),
)
check('struct.pack(\'!e\',float("-inf"))', lambda: struct.pack('!e', float("-inf")))
check("struct.pack('>?',65535)", lambda: struct.pack('>?', 65535))
check("struct.pack('h',127)", lambda: struct.pack('h', 127))
check("struct.calcsize('=i3b0l2h')", lambda: struct.calcsize('=i3b0l2h'))
check(
    'struct.unpack_from(\'=0Lbd\',b\'a\\xe4\\xa3\\xb8\\xbeP_\\xa4\\x04k\\x1aI\\x0c"\',5)',
    lambda: struct.unpack_from('=0Lbd', b'a\xe4\xa3\xb8\xbeP_\xa4\x04k\x1aI\x0c"', 5),
)
check("struct.unpack('>3x',b'\\xfcw\\xc9')", lambda: struct.unpack('>3x', b'\xfcw\xc9'))
check(
    "struct.unpack('!2i0d',b'j\\x8f\\x0ej\\xe8MQF')",
    lambda: struct.unpack('!2i0d', b'j\x8f\x0ej\xe8MQF'),
)
check(
    "struct.unpack_from('<0l?0I0Q2B2q',b'\\x9cbmT\\xea\\x1fG\\xdc\\xd8\\xfa\\xc2$~\\xc3Q\\xaa\\x14\\x87\\x1e\\x0b\\xefv\\xa3O',0)",
    lambda: struct.unpack_from(
        '<0l?0I0Q2B2q', b'\x9cbmT\xea\x1fG\xdc\xd8\xfa\xc2$~\xc3Q\xaa\x14\x87\x1e\x0b\xefv\xa3O', 0
    ),
)
check(
    "struct.unpack_from('@2l3bId2?2I',b',\\x88\\xfb\\x05+D\\xe3v\\xcd\\x10$uT9\\xd1\\xc1g?\\xf8\\xb0\\xc0\\xf0\\xc5f\\xb4+9p\\xa8\\x15;.4\\x85\\x93tg\\xd1?\\xe6\\xb2\\x91\\x88\\tm\\xbc=\\xb8A',3)",
    lambda: struct.unpack_from(
        '@2l3bId2?2I',
        b',\x88\xfb\x05+D\xe3v\xcd\x10$uT9\xd1\xc1g?\xf8\xb0\xc0\xf0\xc5f\xb4+9p\xa8\x15;.4\x85\x93tg\xd1?\xe6\xb2\x91\x88\tm\xbc=\xb8A',
        3,
    ),
)
check("struct.calcsize('<IqB')", lambda: struct.calcsize('<IqB'))
check("struct.calcsize('!3i0Q2h')", lambda: struct.calcsize('!3i0Q2h'))
check(
    'struct.unpack(\'=0b3I2d\',b\' ox\\xe3\\xb8.,\\xd8]\\xe6\\xefi\\x81I\\xc7e"\\xe3\\xb0b\\x89\\xcd\\x835\\x18\\xfc\\xdf\\x03\')',
    lambda: struct.unpack(
        '=0b3I2d', b' ox\xe3\xb8.,\xd8]\xe6\xefi\x81I\xc7e"\xe3\xb0b\x89\xcd\x835\x18\xfc\xdf\x03'
    ),
)
check("struct.pack('<f',1e38)", lambda: struct.pack('<f', 1e38))
check("struct.calcsize('3l0x2?2b0I')", lambda: struct.calcsize('3l0x2?2b0I'))
check("struct.pack('@N',2**64-1)", lambda: struct.pack('@N', 2**64 - 1))
check("struct.unpack('>e',b',i')", lambda: struct.unpack('>e', b',i'))
check("struct.calcsize('3d')", lambda: struct.calcsize('3d'))
check("struct.calcsize('=0L0H2?b3Q')", lambda: struct.calcsize('=0L0H2?b3Q'))
check(
    "struct.unpack('e',struct.pack('e',2**2000))",
    lambda: struct.unpack('e', struct.pack('e', 2**2000)),
)
check("struct.pack('>?',0)", lambda: struct.pack('>?', 0))
check("struct.unpack('e',b'\\xa4\\xc6')", lambda: struct.unpack('e', b'\xa4\xc6'))
check('struct.pack(\'<L\',"a")', lambda: struct.pack('<L', "a"))
check("struct.pack('!I',1.5)", lambda: struct.pack('!I', 1.5))
check("struct.pack('@?',-1)", lambda: struct.pack('@?', -1))
check("struct.unpack('e',b'\\x16\\xe6')", lambda: struct.unpack('e', b'\x16\xe6'))
check(
    "struct.unpack('@HQ0hi',b'I\\xd6\\xf0]FE\\x89us\\x08q\\xef|D\\x08\\xc4H\\x95\\x99,')",
    lambda: struct.unpack('@HQ0hi', b'I\xd6\xf0]FE\x89us\x08q\xef|D\x08\xc4H\x95\x99,'),
)
check(
    "struct.unpack('>3ix2f',b'\\x8fVD\\xcc1\\x0fa\\x18~\\xc6@h\\xe6/\\x7f\\xbeh\\x0bB\\x0be')",
    lambda: struct.unpack('>3ix2f', b'\x8fVD\xcc1\x0fa\x18~\xc6@h\xe6/\x7f\xbeh\x0bB\x0be'),
)
check(
    "struct.unpack_from('>B3xLQ',b'\\x98\\xc0f\\xe9]\\x8e\\x92\\x1a\\x04\\xa8\\xbeX{9\\xa9\\xc5\\xfe]u\\xe8v',6)",
    lambda: struct.unpack_from(
        '>B3xLQ', b'\x98\xc0f\xe9]\x8e\x92\x1a\x04\xa8\xbeX{9\xa9\xc5\xfe]u\xe8v', 6
    ),
)
check("struct.calcsize('=0I2I')", lambda: struct.calcsize('=0I2I'))
check(
    "struct.unpack('<e',struct.pack('<e',2.9e-8))",
    lambda: struct.unpack('<e', struct.pack('<e', 2.9e-8)),
)
check(
    "struct.unpack_from('3?fq2Q0?2f',b'&\\xcf!\\x04\\xc4\\x17\\x9e\\xacZI\\xa5\\xe1\\xc3\\xd0#\\x0c\\xc1\\xb4@\\x0e\\xe0\\xc9\\xde,AB\\xcd1+\\xaeps\\xca\\xf2\\xaaz\\x04\\xd7\\xd7Yn\\x95\\xae\\x05\\xd8',7)",
    lambda: struct.unpack_from(
        '3?fq2Q0?2f',
        b'&\xcf!\x04\xc4\x17\x9e\xacZI\xa5\xe1\xc3\xd0#\x0c\xc1\xb4@\x0e\xe0\xc9\xde,AB\xcd1+\xaeps\xca\xf2\xaaz\x04\xd7\xd7Yn\x95\xae\x05\xd8',
        7,
    ),
)
check(
    "struct.unpack('=f',struct.pack('=f',65520.0))",
    lambda: struct.unpack('=f', struct.pack('=f', 65520.0)),
)
check("struct.pack('@H',1.5)", lambda: struct.pack('@H', 1.5))
check("struct.unpack('<e',b'\\xc4]')", lambda: struct.unpack('<e', b'\xc4]'))
check("struct.calcsize('=3bqd0B0Hf')", lambda: struct.calcsize('=3bqd0B0Hf'))
check("struct.unpack('<e',b'\\xbe]')", lambda: struct.unpack('<e', b'\xbe]'))
check("struct.pack('>Q',0)", lambda: struct.pack('>Q', 0))
check(
    "struct.unpack_from('<',b'\\x82;\\xb7O\\xec',-8)",
    lambda: struct.unpack_from('<', b'\x82;\xb7O\xec', -8),
)
check("struct.pack('!h',2**70)", lambda: struct.pack('!h', 2**70))
check('struct.pack("<e",-0.1246013070784715)', lambda: struct.pack("<e", -0.1246013070784715))
check('struct.pack(\'@L\',"a")', lambda: struct.pack('@L', "a"))
check("struct.calcsize('<3bx0q0H')", lambda: struct.calcsize('<3bx0q0H'))
check("struct.pack('d',1e6)", lambda: struct.pack('d', 1e6))
check(
    "struct.unpack_from('2d2L3?2L0x3b',b'\\x1d\\x96\\xea9\\x1f\\xe0H\\xa9\\xee\\xbf\\xda\\xe2a\\x86\\xad\\xe1\\x11\\x92B\\xf5R\\xe2\\x03\\x87u\\xa1xDKd\\x05\\x19\\x052\\x1f \\x12\\xb3\\xf2w\\xf2\\xca\\xce\\xcc\\xa2kS\\xdds\\xc2\\xc7\\xe3\\x0eA\\x9c\\xe4\\xc1\\x9dj\\xcc\\xe4!\\x87\\xfb',5)",
    lambda: struct.unpack_from(
        '2d2L3?2L0x3b',
        b'\x1d\x96\xea9\x1f\xe0H\xa9\xee\xbf\xda\xe2a\x86\xad\xe1\x11\x92B\xf5R\xe2\x03\x87u\xa1xDKd\x05\x19\x052\x1f \x12\xb3\xf2w\xf2\xca\xce\xcc\xa2kS\xdds\xc2\xc7\xe3\x0eA\x9c\xe4\xc1\x9dj\xcc\xe4!\x87\xfb',
        5,
    ),
)
check("struct.calcsize('l')", lambda: struct.calcsize('l'))
check("struct.pack('=Q',2**64-1)", lambda: struct.pack('=Q', 2**64 - 1))
check(
    "struct.unpack('=2B3f2B3h',b'\\xf5O\\xfb\\xd9\\xaa\\r\\xee\\xb03\\xa0\\xbc\\x89h\\xb2\\x13\\xf4\\xf0\\x9e\\x8f\\xc7\\xbdK')",
    lambda: struct.unpack(
        '=2B3f2B3h', b'\xf5O\xfb\xd9\xaa\r\xee\xb03\xa0\xbc\x89h\xb2\x13\xf4\xf0\x9e\x8f\xc7\xbdK'
    ),
)
check('struct.pack("<e",0.9054471837224385)', lambda: struct.pack("<e", 0.9054471837224385))
check(
    'struct.unpack_from(\'>2B2Q\',b"\\x19\\xf4\\x14\\x1c\\xc6\\xeb\\xff\\xb3|\\xb8\\x9c\\xfa\\xac?\\xf4\\xdc4j\\xfb\'\\x1fO2",2)',
    lambda: struct.unpack_from(
        '>2B2Q', b"\x19\xf4\x14\x1c\xc6\xeb\xff\xb3|\xb8\x9c\xfa\xac?\xf4\xdc4j\xfb'\x1fO2", 2
    ),
)
check('struct.pack("<e",-68443.9639967387)', lambda: struct.pack("<e", -68443.9639967387))
check("struct.pack('=l',2**64-1)", lambda: struct.pack('=l', 2**64 - 1))
check(
    "struct.unpack_from('=q3B0x3l',b'\\x8c\\xa6\\x0b+p\\xc7\\xf1\\xdc\\xf9O<\\x1b-T\\xfb3\\xf6\\xa0\\xa2\\xd9J\\xa3\\xee]%_\\x80\\xc8',3)",
    lambda: struct.unpack_from(
        '=q3B0x3l',
        b'\x8c\xa6\x0b+p\xc7\xf1\xdc\xf9O<\x1b-T\xfb3\xf6\xa0\xa2\xd9J\xa3\xee]%_\x80\xc8',
        3,
    ),
)
check(
    "struct.unpack('=3x0l3b0q',b'\\xcd\\xd4\\xe0oo\\x8e')",
    lambda: struct.unpack('=3x0l3b0q', b'\xcd\xd4\xe0oo\x8e'),
)
check('struct.pack("<e",-0.8088540014071459)', lambda: struct.pack("<e", -0.8088540014071459))
check("struct.calcsize('=3?2?0I2i')", lambda: struct.calcsize('=3?2?0I2i'))
check("struct.pack('@I',-2**70)", lambda: struct.pack('@I', -(2**70)))
check(
    "struct.unpack_from('=',b'\\x8c\\xdf8\\x94-',0)",
    lambda: struct.unpack_from('=', b'\x8c\xdf8\x94-', 0),
)
check(
    "struct.unpack('d',struct.pack('d',1e38))", lambda: struct.unpack('d', struct.pack('d', 1e38))
)
check("struct.calcsize('>3?2I3l0bx')", lambda: struct.calcsize('>3?2I3l0bx'))
check('struct.pack("<e",700.5665824297757)', lambda: struct.pack("<e", 700.5665824297757))
check(
    "struct.unpack('@3L2?0i3H',b'\\xc9\\x02P\\x9d3\\x9b\\xb7(\\xe4\\x17w:\\x1f!\\t]\\x82>\\n\\xe2\\x80\\xe5\\x86\\xbcH\\xd7\\x04\\x00o!\\xac>\\x11\\xa6')",
    lambda: struct.unpack(
        '@3L2?0i3H',
        b'\xc9\x02P\x9d3\x9b\xb7(\xe4\x17w:\x1f!\t]\x82>\n\xe2\x80\xe5\x86\xbcH\xd7\x04\x00o!\xac>\x11\xa6',
    ),
)
check('struct.pack("<e",6.808609704863683e-05)', lambda: struct.pack("<e", 6.808609704863683e-05))
check(
    "struct.unpack('=0lHBx2HQ',b'\\x9f^\\xdbx}Db\\n\\x00f\\xdf1#r\\xc4\\xbe')",
    lambda: struct.unpack('=0lHBx2HQ', b'\x9f^\xdbx}Db\n\x00f\xdf1#r\xc4\xbe'),
)
check("struct.pack('=d',2**2000)", lambda: struct.pack('=d', 2**2000))
check(
    "struct.unpack('@3I0fH',b'\\xb6c\\xdb\\xd5`D\\xf0\\xf1\\x08Y*\\x98\\x96q')",
    lambda: struct.unpack('@3I0fH', b'\xb6c\xdb\xd5`D\xf0\xf1\x08Y*\x98\x96q'),
)
check("struct.calcsize('3h2H0ix')", lambda: struct.calcsize('3h2H0ix'))
check('struct.pack(\'=e\',float("inf"))', lambda: struct.pack('=e', float("inf")))
check(
    "struct.unpack_from('=',b'\\x18(\\x88e~',-8)",
    lambda: struct.unpack_from('=', b'\x18(\x88e~', -8),
)
check(
    "struct.unpack('<0B3xx3H3d',b'/g\\xe3\\xb9\\x11\\x82\\x9f\\x83\\xe9Z\\x85\\xfdq1\\x8e\\xa3I\\xeb\\xce0F\\x08u\\x01\\x1f+<wZ\\r\\xfc\\x86\\n\\x9e')",
    lambda: struct.unpack(
        '<0B3xx3H3d',
        b'/g\xe3\xb9\x11\x82\x9f\x83\xe9Z\x85\xfdq1\x8e\xa3I\xeb\xce0F\x08u\x01\x1f+<wZ\r\xfc\x86\n\x9e',
    ),
)
check(
    "struct.unpack_from('>Hq?2d3q0h',b'\\x1a\\xe3\\xa7\\x02\\xf1pt\\xd3\\\\\\xac\\xa8\\x80\\xf2\\xf18\\xe6\\xed\\xf0\\x08\\xab\\xb1~\\xe1\\r\\xba\\xef\\x08\\xea!\\xe6\\x96\\xb4p\\x83Nw\\xbbpY\\xf5\\x08\\xb8\\xc4Js\\xf6#\\xdfg\\x93{\\x13\\xa9J\\xe4!',-2)",
    lambda: struct.unpack_from(
        '>Hq?2d3q0h',
        b'\x1a\xe3\xa7\x02\xf1pt\xd3\\\xac\xa8\x80\xf2\xf18\xe6\xed\xf0\x08\xab\xb1~\xe1\r\xba\xef\x08\xea!\xe6\x96\xb4p\x83Nw\xbbpY\xf5\x08\xb8\xc4Js\xf6#\xdfg\x93{\x13\xa9J\xe4!',
        -2,
    ),
)
check("struct.unpack('>e',b'=\\x05')", lambda: struct.unpack('>e', b'=\x05'))
check("struct.pack('!i',-1)", lambda: struct.pack('!i', -1))
check(
    "struct.unpack('@0h2L2B',b'W\\xf6H\\xc9,P\\x89\\xae\\x97\\xa1\\xe2s\\nB#\\xba1\\xa0')",
    lambda: struct.unpack('@0h2L2B', b'W\xf6H\xc9,P\x89\xae\x97\xa1\xe2s\nB#\xba1\xa0'),
)
check("struct.pack('d',1e38)", lambda: struct.pack('d', 1e38))
check("struct.pack('>l',65535)", lambda: struct.pack('>l', 65535))
check('struct.pack(\'@h\',"a")', lambda: struct.pack('@h', "a"))
check(
    "struct.unpack('@x0lH0h2Q',b'\\xfe\\x16\\xc1\\xf0\\xcd\\xe5\\x1d\\xf3\\xe5I\\xab\\\\1\\xf1Z\\xaa\\xaeNF\\xd4r?\\xc3\\xd6\\xeel7q\\x1a\\nK\\xac')",
    lambda: struct.unpack(
        '@x0lH0h2Q',
        b'\xfe\x16\xc1\xf0\xcd\xe5\x1d\xf3\xe5I\xab\\1\xf1Z\xaa\xaeNF\xd4r?\xc3\xd6\xeel7q\x1a\nK\xac',
    ),
)
check("struct.pack('<I',True)", lambda: struct.pack('<I', True))
check(
    'struct.pack("<e",-2.9669326273378666e-05)', lambda: struct.pack("<e", -2.9669326273378666e-05)
)
check("struct.calcsize('<3i0?f0hH')", lambda: struct.calcsize('<3i0?f0hH'))
check("struct.pack('d',1e-40)", lambda: struct.pack('d', 1e-40))
check(
    "struct.unpack('@f0q0B2I3b',b'R\\xcc\\xe8\\x8d\\xcb\\xa5-N\\xe6Z\\xc7\\x1bdNKq\\xb5@<')",
    lambda: struct.unpack('@f0q0B2I3b', b'R\xcc\xe8\x8d\xcb\xa5-N\xe6Z\xc7\x1bdNKq\xb5@<'),
)
check(
    'struct.unpack(\'>e\',struct.pack(\'>e\',float("inf")))',
    lambda: struct.unpack('>e', struct.pack('>e', float("inf"))),
)
check(
    "struct.unpack('@2q0Q0d',b'\\x8f\\xa0\\x08\\xc1p\\xe1\\x03K\\xa3\\x06D\\x1e\\x17\\xf1\\xde8')",
    lambda: struct.unpack('@2q0Q0d', b'\x8f\xa0\x08\xc1p\xe1\x03K\xa3\x06D\x1e\x17\xf1\xde8'),
)
check("struct.pack('=i',-128)", lambda: struct.pack('=i', -128))
check("struct.pack('I',2**63)", lambda: struct.pack('I', 2**63))
check(
    "struct.unpack('<3x3b0i2i',b'\\xc8\\x9d\\xee  \\x97\\x84\\x19xc\\x989h\\x92')",
    lambda: struct.unpack('<3x3b0i2i', b'\xc8\x9d\xee  \x97\x84\x19xc\x989h\x92'),
)
check("struct.unpack('<2B0i',b'?\\x80')", lambda: struct.unpack('<2B0i', b'?\x80'))
check("struct.unpack('e',b'\\x9cH')", lambda: struct.unpack('e', b'\x9cH'))
check(
    "struct.unpack('=3d0h0h0B3d',b'4la\\xd5#\\xb1\\xd9\\x84\\xba\\x0c4`\\xa6\\n!&\\x88P\\x8d\\xc8Z\\xb7\\x88\\xc9\\xf1o\\xed~\\x16]\\x83m\\xf5\\x89\\x89\\x10\\xba\\xf0\\xf4\\xc1>\\xaaiM\\xfb\\xc4\\xa1I')",
    lambda: struct.unpack(
        '=3d0h0h0B3d',
        b'4la\xd5#\xb1\xd9\x84\xba\x0c4`\xa6\n!&\x88P\x8d\xc8Z\xb7\x88\xc9\xf1o\xed~\x16]\x83m\xf5\x89\x89\x10\xba\xf0\xf4\xc1>\xaaiM\xfb\xc4\xa1I',
    ),
)
check("struct.pack('@d',0.1)", lambda: struct.pack('@d', 0.1))
check("struct.unpack('<e',b'\\xed\\x16')", lambda: struct.unpack('<e', b'\xed\x16'))
check("struct.pack('>B',2**63)", lambda: struct.pack('>B', 2**63))
check(
    "struct.unpack('f',struct.pack('f',2.9e-8))",
    lambda: struct.unpack('f', struct.pack('f', 2.9e-8)),
)
check('struct.pack(\'n\',"a")', lambda: struct.pack('n', "a"))
check("struct.calcsize('@2d')", lambda: struct.calcsize('@2d'))
check(
    "struct.unpack('e',struct.pack('e',-0.0))", lambda: struct.unpack('e', struct.pack('e', -0.0))
)
check(
    "struct.unpack('0H2i0?0L0f',b'OB\\x12n\\x9a\\xd8\\xe8A')",
    lambda: struct.unpack('0H2i0?0L0f', b'OB\x12n\x9a\xd8\xe8A'),
)
check('struct.pack(\'@i\',"a")', lambda: struct.pack('@i', "a"))
check(
    "struct.unpack_from('@2hQ',b'7{\\x92\\xcb(\\x88Z\\xf6\\xa3j\\xb1B\\xb5\\x89ZP\\xe3\\x07\\x07\\x14\\\\',-8)",
    lambda: struct.unpack_from(
        '@2hQ', b'7{\x92\xcb(\x88Z\xf6\xa3j\xb1B\xb5\x89ZP\xe3\x07\x07\x14\\', -8
    ),
)
check("struct.pack('<B',0)", lambda: struct.pack('<B', 0))
check("struct.pack('d',2**2000)", lambda: struct.pack('d', 2**2000))
check(
    "struct.unpack_from('3?0I',b'\\x1c\\x01\\x95\\xbb\\xdc\\xbf\\x1b\\x1b:',6)",
    lambda: struct.unpack_from('3?0I', b'\x1c\x01\x95\xbb\xdc\xbf\x1b\x1b:', 6),
)
check('struct.pack("<e",0.8563015998203263)', lambda: struct.pack("<e", 0.8563015998203263))
check(
    "struct.unpack('>f',struct.pack('>f',-0.0))",
    lambda: struct.unpack('>f', struct.pack('>f', -0.0)),
)
check("struct.unpack('<',b'')", lambda: struct.unpack('<', b''))
check("struct.calcsize('<l0HL0H3d')", lambda: struct.calcsize('<l0HL0H3d'))
check(
    "struct.unpack_from('!3I',b':\\xd5\\xd1\\xe5\\x10P\\x16D\\xa7\\x9dy\\x142\\xac\\xc0\\x83\\xdb',-3)",
    lambda: struct.unpack_from('!3I', b':\xd5\xd1\xe5\x10P\x16D\xa7\x9dy\x142\xac\xc0\x83\xdb', -3),
)
check("struct.pack('<I',300)", lambda: struct.pack('<I', 300))
check("struct.pack('@e',2.9e-8)", lambda: struct.pack('@e', 2.9e-8))
check("struct.calcsize('2l0ih')", lambda: struct.calcsize('2l0ih'))
check(
    "struct.unpack_from('>',b'\\xe2\\xd7\\xa9i\\xf2',-3)",
    lambda: struct.unpack_from('>', b'\xe2\xd7\xa9i\xf2', -3),
)
check("struct.unpack('>e',b'\\x07\\xb0')", lambda: struct.unpack('>e', b'\x07\xb0'))
check("struct.pack('@b',0)", lambda: struct.pack('@b', 0))
check('struct.pack("<e",0.2613009273904483)', lambda: struct.pack("<e", 0.2613009273904483))
check("struct.pack('>i',-128)", lambda: struct.pack('>i', -128))
check("struct.calcsize('!2i')", lambda: struct.calcsize('!2i'))
check(
    'struct.unpack_from(\'3I3Qq0d\',b"U\\xc4\\xb0\\x83\\xe1\\xbcL\\xfd\\xa5<\\xdcNI\\x02\\xed\\x83j\\x15=\\x02<u\'\\x00\\xba\\x94\\xff\\x146&\\xf2\\xa2\\xca\\xbckf\\xaa\\xb9\\x05&\\xb4\\x0c\\xe0\\xe7\\x89\\x9b^Z\\xc0\\x06\\xa8\\xe1\\xd1",-1)',
    lambda: struct.unpack_from(
        '3I3Qq0d',
        b"U\xc4\xb0\x83\xe1\xbcL\xfd\xa5<\xdcNI\x02\xed\x83j\x15=\x02<u'\x00\xba\x94\xff\x146&\xf2\xa2\xca\xbckf\xaa\xb9\x05&\xb4\x0c\xe0\xe7\x89\x9b^Z\xc0\x06\xa8\xe1\xd1",
        -1,
    ),
)
check("struct.pack('!Q',0)", lambda: struct.pack('!Q', 0))
check("struct.pack('@f',2**2000)", lambda: struct.pack('@f', 2**2000))
check("struct.unpack('e',b'\\x8f\\xbc')", lambda: struct.unpack('e', b'\x8f\xbc'))
check('struct.pack("<e",6.658171734531316e-06)', lambda: struct.pack("<e", 6.658171734531316e-06))
check(
    "struct.unpack('<f',struct.pack('<f',65520.0))",
    lambda: struct.unpack('<f', struct.pack('<f', 65520.0)),
)
check("struct.calcsize('>0q2H')", lambda: struct.calcsize('>0q2H'))
check("struct.pack('@Q',-2**70)", lambda: struct.pack('@Q', -(2**70)))
check(
    "struct.unpack_from('@',b'f\\xfb\\x1a6\\xca',-4)",
    lambda: struct.unpack_from('@', b'f\xfb\x1a6\xca', -4),
)
check("struct.pack('f',2.9e-8)", lambda: struct.pack('f', 2.9e-8))
check("struct.calcsize('>I3f0b3B0b')", lambda: struct.calcsize('>I3f0b3B0b'))
check("struct.pack('>h',-128)", lambda: struct.pack('>h', -128))
check("struct.pack('!n',-2**70)", lambda: struct.pack('!n', -(2**70)))
check(
    "struct.unpack_from('>i',b'\\x84\\x14]l\\x80\\x07I\\x17\\xba',-6)",
    lambda: struct.unpack_from('>i', b'\x84\x14]l\x80\x07I\x17\xba', -6),
)
check("struct.calcsize('>0d0L3lx?3b')", lambda: struct.calcsize('>0d0L3lx?3b'))
check("struct.pack('>n',2**64-1)", lambda: struct.pack('>n', 2**64 - 1))
check(
    "struct.unpack_from('>0f',b'\\xc8\\x1e\\xba\\xe6j',-1)",
    lambda: struct.unpack_from('>0f', b'\xc8\x1e\xba\xe6j', -1),
)
check("struct.pack('<L',1.5)", lambda: struct.pack('<L', 1.5))
check("struct.pack('@i',-1)", lambda: struct.pack('@i', -1))
check("struct.pack('=h',2**64-1)", lambda: struct.pack('=h', 2**64 - 1))
check("struct.pack('<B',-1)", lambda: struct.pack('<B', -1))
check("struct.calcsize('!2I3L')", lambda: struct.calcsize('!2I3L'))
check("struct.unpack('e',b'\\xd4;')", lambda: struct.unpack('e', b'\xd4;'))
check("struct.pack('I',1.5)", lambda: struct.pack('I', 1.5))
check("struct.unpack('>e',b'\\x08\\x83')", lambda: struct.unpack('>e', b'\x08\x83'))
check("struct.calcsize('>0f')", lambda: struct.calcsize('>0f'))
check("struct.pack('B',127)", lambda: struct.pack('B', 127))
check("struct.calcsize('0f0?0L')", lambda: struct.calcsize('0f0?0L'))
check("struct.pack('>q',True)", lambda: struct.pack('>q', True))
check("struct.pack('!b',1.5)", lambda: struct.pack('!b', 1.5))
check("struct.unpack('!d',struct.pack('!d',3))", lambda: struct.unpack('!d', struct.pack('!d', 3)))
check("struct.pack('<f',5e-8)", lambda: struct.pack('<f', 5e-8))
check("struct.pack('!L',127)", lambda: struct.pack('!L', 127))
check(
    "struct.unpack_from('<2L2H',b'}\\xe51\\x95]\\xe0D\\\\\\xfa\\xee\\xf6\\x03R\\x92\\xfaJ\\xdc',-3)",
    lambda: struct.unpack_from('<2L2H', b'}\xe51\x95]\xe0D\\\xfa\xee\xf6\x03R\x92\xfaJ\xdc', -3),
)
check("struct.unpack('>e',b'\\xd9D')", lambda: struct.unpack('>e', b'\xd9D'))
check("struct.pack('P',2**63)", lambda: struct.pack('P', 2**63))
check("struct.pack('@n',2**33)", lambda: struct.pack('@n', 2**33))
check("struct.pack('Q',2**63-1)", lambda: struct.pack('Q', 2**63 - 1))
check("struct.pack('h',2**33)", lambda: struct.pack('h', 2**33))
check(
    'struct.pack("<e",-3.9740391263184384e-05)', lambda: struct.pack("<e", -3.9740391263184384e-05)
)
check("struct.calcsize('>2?3L0qq0d2?')", lambda: struct.calcsize('>2?3L0qq0d2?'))
check("struct.pack('!L',0)", lambda: struct.pack('!L', 0))
check("struct.pack('<L',-2**70)", lambda: struct.pack('<L', -(2**70)))
check(
    "struct.unpack_from('!3x3HL2q0Q',b'\\xc7\\xdfq-\\xd0\\xb1;i\\t\\x8b\\x1a\\xad\\x10\\xeaB\\x15\\xcb\\t\\xbc\\xdb= U\\x90r,1T\\xdd5\\xce\\x06\\xa3\\xee',6)",
    lambda: struct.unpack_from(
        '!3x3HL2q0Q',
        b'\xc7\xdfq-\xd0\xb1;i\t\x8b\x1a\xad\x10\xeaB\x15\xcb\t\xbc\xdb= U\x90r,1T\xdd5\xce\x06\xa3\xee',
        6,
    ),
)
check(
    "struct.unpack('@3lLfi',b'\\x9f\\xbf\\xad=*)\\xcda|BK\\xc2\\x92\\xc3v\\xbb\\xaa\\x9e\\x16\\xc9\\n\\x14.\\xc9\\xf2.\\x0e\\xack\\xba\\x8a\\xe0\\xa4\\xf3E<\\r\\x0c\\x818')",
    lambda: struct.unpack(
        '@3lLfi',
        b'\x9f\xbf\xad=*)\xcda|BK\xc2\x92\xc3v\xbb\xaa\x9e\x16\xc9\n\x14.\xc9\xf2.\x0e\xack\xba\x8a\xe0\xa4\xf3E<\r\x0c\x818',
    ),
)
check(
    "struct.unpack('!e',struct.pack('!e',0.1))", lambda: struct.unpack('!e', struct.pack('!e', 0.1))
)
check(
    'struct.unpack(\'=d\',struct.pack(\'=d\',float("-inf")))',
    lambda: struct.unpack('=d', struct.pack('=d', float("-inf"))),
)
check("struct.pack('@N',2**33)", lambda: struct.pack('@N', 2**33))
check("struct.pack('>l',-1)", lambda: struct.pack('>l', -1))
check("struct.calcsize('=2l0Q2I2I0x2?')", lambda: struct.calcsize('=2l0Q2I2I0x2?'))
check('struct.pack("<e",0.5536758545754583)', lambda: struct.pack("<e", 0.5536758545754583))
check('struct.pack("<e",8.492855563877847e-05)', lambda: struct.pack("<e", 8.492855563877847e-05))
check("struct.calcsize('!2q2I2I3bb2?')", lambda: struct.calcsize('!2q2I2I3bb2?'))
check("struct.calcsize('!3L0b0L')", lambda: struct.calcsize('!3L0b0L'))
check(
    "struct.unpack('!f',struct.pack('!f',1.5))", lambda: struct.unpack('!f', struct.pack('!f', 1.5))
)
check('struct.pack("<e",38110.37686646018)', lambda: struct.pack("<e", 38110.37686646018))
check("struct.calcsize('!I3i2d2qf')", lambda: struct.calcsize('!I3i2d2qf'))
check(
    "struct.unpack('<3f',b'\\xaai\\xe4 \\x97\\xd0\\xd0\\xd2\\xb4y\\xb6\\xeb')",
    lambda: struct.unpack('<3f', b'\xaai\xe4 \x97\xd0\xd0\xd2\xb4y\xb6\xeb'),
)
check("struct.unpack('@0Q',b'')", lambda: struct.unpack('@0Q', b''))
check(
    "struct.unpack_from('>3q0hf',b'\\x83\\x86\\xa8\\x88\\x98&\\xff1\\x06P\\xba(]\\xdc\\x935\\x10\\xac\\xb0\\x05\\x14/\\xb7+\\xc2\\xab\\xa3\\x95\\xed\\xfa[g\\x80',-3)",
    lambda: struct.unpack_from(
        '>3q0hf',
        b'\x83\x86\xa8\x88\x98&\xff1\x06P\xba(]\xdc\x935\x10\xac\xb0\x05\x14/\xb7+\xc2\xab\xa3\x95\xed\xfa[g\x80',
        -3,
    ),
)
check(
    "struct.unpack('=e',struct.pack('=e',1e300))",
    lambda: struct.unpack('=e', struct.pack('=e', 1e300)),
)
check("struct.calcsize('0i')", lambda: struct.calcsize('0i'))
check(
    'struct.unpack(\'<H3h0Bh2d0f\',b\'\\xb6%1R\\xe7\\x94G\\xf2a\\x06"8j\\xd6U\\xe5nd\\xa34G\\x0c?s\\x8cC\')',
    lambda: struct.unpack(
        '<H3h0Bh2d0f', b'\xb6%1R\xe7\x94G\xf2a\x06"8j\xd6U\xe5nd\xa34G\x0c?s\x8cC'
    ),
)
check(
    "struct.unpack('@2i2Q0b',b'\\xab\\xdfH\\ra\\xe2*\\xa4C\\xe1\\x9d\\x84N\\x86\\xcc\\x06\\xea\\x82#\\xe7\\x83%_\\xef')",
    lambda: struct.unpack(
        '@2i2Q0b', b'\xab\xdfH\ra\xe2*\xa4C\xe1\x9d\x84N\x86\xcc\x06\xea\x82#\xe7\x83%_\xef'
    ),
)
check("struct.unpack('e',b'\\xb7\\x1e')", lambda: struct.unpack('e', b'\xb7\x1e'))
check("struct.pack('@Q',-128)", lambda: struct.pack('@Q', -128))
check('struct.pack(\'!e\',float("inf"))', lambda: struct.pack('!e', float("inf")))
check('struct.pack("<e",-2429.782105124861)', lambda: struct.pack("<e", -2429.782105124861))
check("struct.pack('N',0)", lambda: struct.pack('N', 0))
check('struct.pack(\'@Q\',"a")', lambda: struct.pack('@Q', "a"))
check(
    "struct.unpack_from('@2i2Q0b',b'\\xa8\\x16H\\x82v\\xe7\\x12\\x86%SJ=+S\\xeb\\x92E\\x0b;\\xd4s\\x1d\\xd5\\x15\\xc4\\xa2\\x13.;',7)",
    lambda: struct.unpack_from(
        '@2i2Q0b',
        b'\xa8\x16H\x82v\xe7\x12\x86%SJ=+S\xeb\x92E\x0b;\xd4s\x1d\xd5\x15\xc4\xa2\x13.;',
        7,
    ),
)
check("struct.pack('!i',-2**70)", lambda: struct.pack('!i', -(2**70)))
check(
    "struct.unpack('<3h2?Q3H2f',b',Ys\\x05\\x8c\\x97q\\xf89g\\xadcW\\x15\\xc8&&\\xdc\\xee\\x0b&\\x8a\\xe8\\xd8y\\xd7\\xe3\\xd7\\\\\\xe5')",
    lambda: struct.unpack(
        '<3h2?Q3H2f',
        b',Ys\x05\x8c\x97q\xf89g\xadcW\x15\xc8&&\xdc\xee\x0b&\x8a\xe8\xd8y\xd7\xe3\xd7\\\xe5',
    ),
)
check("struct.pack('@Q',0)", lambda: struct.pack('@Q', 0))
check("struct.pack('!b',True)", lambda: struct.pack('!b', True))
check("struct.pack('f',1e-5)", lambda: struct.pack('f', 1e-5))
check("struct.pack('@Q',2**63)", lambda: struct.pack('@Q', 2**63))
check(
    "struct.unpack_from('<B2qb2H2h',b'\\xd0\\xe3\\xb6\\x9a\\xfc~\\xa4Q\\x91c\\xe4\\xc9*\\xee\\x04\\xe2\\xe7+\\x04\\x89ho<\\xc8\\xb6?+0\\x16\\xadw',-3)",
    lambda: struct.unpack_from(
        '<B2qb2H2h',
        b'\xd0\xe3\xb6\x9a\xfc~\xa4Q\x91c\xe4\xc9*\xee\x04\xe2\xe7+\x04\x89ho<\xc8\xb6?+0\x16\xadw',
        -3,
    ),
)
check("struct.calcsize('>3q0hf')", lambda: struct.calcsize('>3q0hf'))
check("struct.pack('@I',True)", lambda: struct.pack('@I', True))
check(
    'struct.unpack(\'<ql0d3i\',b\'\\xdc7m\\x00\\xa5Pr\\x12\\x96"\\xe11t\\xb0:f\\x9c\\xe5p\\xc9\\xd1*\\xa8\\xf4\')',
    lambda: struct.unpack(
        '<ql0d3i', b'\xdc7m\x00\xa5Pr\x12\x96"\xe11t\xb0:f\x9c\xe5p\xc9\xd1*\xa8\xf4'
    ),
)
check(
    "struct.unpack('!3xQ',b'\\x85\\x1e\\xe8>\\xb2\\xbf-2j\\xf1\\xcf')",
    lambda: struct.unpack('!3xQ', b'\x85\x1e\xe8>\xb2\xbf-2j\xf1\xcf'),
)
check("struct.pack('<b',2**64-1)", lambda: struct.pack('<b', 2**64 - 1))
check('struct.pack(\'f\',float("inf"))', lambda: struct.pack('f', float("inf")))
check('struct.pack(\'=f\',float("inf"))', lambda: struct.pack('=f', float("inf")))
check('struct.pack("<e",0.9459991975217228)', lambda: struct.pack("<e", 0.9459991975217228))
check("struct.calcsize('=')", lambda: struct.calcsize('='))
check(
    "struct.unpack_from('@3bI0H0Hh0d',b'n\\xea\\xc1{&\\xbc\\x90)\\x92\\xf3\\x0b\\xde&}\\xb1\\x1b\\x12]\\x85\\x95a',7)",
    lambda: struct.unpack_from(
        '@3bI0H0Hh0d', b'n\xea\xc1{&\xbc\x90)\x92\xf3\x0b\xde&}\xb1\x1b\x12]\x85\x95a', 7
    ),
)
check(
    "struct.unpack_from('<3?3h0b3x3Hf',b')\\x0b\\xe2BWJ^\\xa1q8\\xdfy\\xbc\\xc98\\xb1\\xfc\\x92\\x7f\\xb0u\\xd9\\x9b\\xcaV\\xbbP',6)",
    lambda: struct.unpack_from(
        '<3?3h0b3x3Hf',
        b')\x0b\xe2BWJ^\xa1q8\xdfy\xbc\xc98\xb1\xfc\x92\x7f\xb0u\xd9\x9b\xcaV\xbbP',
        6,
    ),
)
check(
    "struct.unpack_from('>3I0I',b'W\\x1a9\\xff\\xf7\\x8b\\xbf\\xcc\\x00\\xc6)\\x96\\xfa \\xd8$\\x03',6)",
    lambda: struct.unpack_from(
        '>3I0I', b'W\x1a9\xff\xf7\x8b\xbf\xcc\x00\xc6)\x96\xfa \xd8$\x03', 6
    ),
)
check("struct.calcsize('!Lx')", lambda: struct.calcsize('!Lx'))
check(
    "struct.unpack('!d',struct.pack('!d',65520.0))",
    lambda: struct.unpack('!d', struct.pack('!d', 65520.0)),
)
check(
    'struct.unpack(\'@q0l0I0q2l0x\',b"\\x7f\\xebd\\xa5\\x12TR\\x8f\\xf1\\xda\\x18\\xb7\'\\xf2W)\\x03\\x87>\\xeam\\xe0\\x9d\\x05")',
    lambda: struct.unpack(
        '@q0l0I0q2l0x', b"\x7f\xebd\xa5\x12TR\x8f\xf1\xda\x18\xb7'\xf2W)\x03\x87>\xeam\xe0\x9d\x05"
    ),
)
check("struct.calcsize('!3I3b0H3h')", lambda: struct.calcsize('!3I3b0H3h'))
check('struct.pack("<e",-0.8418702232162334)', lambda: struct.pack("<e", -0.8418702232162334))
check("struct.pack('=f',65520.0)", lambda: struct.pack('=f', 65520.0))
check(
    'struct.unpack_from(\'=2?2L\',b"w\\x8af\\xb1=\\x16ULP\\x19\\xdc|\\x8a\\xb2\'",-8)',
    lambda: struct.unpack_from('=2?2L', b"w\x8af\xb1=\x16ULP\x19\xdc|\x8a\xb2'", -8),
)
check("struct.pack('=N',2**33)", lambda: struct.pack('=N', 2**33))
check("struct.calcsize('@0Q')", lambda: struct.calcsize('@0Q'))
check("struct.pack('<N',1.5)", lambda: struct.pack('<N', 1.5))
check(
    "struct.unpack('>I3f0b3B0b',b'\\xad\\x1b\\xea\\x81\\x8e\\x16\\xcec\\xcbn\\x19\\x8c(\\xf4\\x8cU%Y\\x89')",
    lambda: struct.unpack(
        '>I3f0b3B0b', b'\xad\x1b\xea\x81\x8e\x16\xcec\xcbn\x19\x8c(\xf4\x8cU%Y\x89'
    ),
)
check(
    "struct.unpack('<f',struct.pack('<f',3.5e38))",
    lambda: struct.unpack('<f', struct.pack('<f', 3.5e38)),
)
check('struct.pack("<e",-0.5417794172129551)', lambda: struct.pack("<e", -0.5417794172129551))
check("struct.calcsize('<2l2?3d2x0f2H')", lambda: struct.calcsize('<2l2?3d2x0f2H'))
check(
    "struct.unpack_from('=0hi3L',b'\\xf0\\xa7\\xbd=\\x92hq\\x8f\\x1eE\\xdd\\xbfu\\x9b(\\xd0mXv\\x9a\\x97',6)",
    lambda: struct.unpack_from(
        '=0hi3L', b'\xf0\xa7\xbd=\x92hq\x8f\x1eE\xdd\xbfu\x9b(\xd0mXv\x9a\x97', 6
    ),
)
check(
    "struct.unpack('d',struct.pack('d',1e-40))", lambda: struct.unpack('d', struct.pack('d', 1e-40))
)
check(
    "struct.unpack('@3b0H3df2I',b'V\\xb4.\\xc8\\xc1\\xd1E\\x11\\xe5\\x16\\x08\\xf6U\\xceI\\xbf\\x8b\\xd6v\\x9fK\\xff\\xfc\\x81\\x9b{F\\x1bU\\x00\\x00\\xd9\\xb5\\x132\\xad\\x81\\xd9\\xb7\\xd5\\r%o\\xad')",
    lambda: struct.unpack(
        '@3b0H3df2I',
        b'V\xb4.\xc8\xc1\xd1E\x11\xe5\x16\x08\xf6U\xceI\xbf\x8b\xd6v\x9fK\xff\xfc\x81\x9b{F\x1bU\x00\x00\xd9\xb5\x132\xad\x81\xd9\xb7\xd5\r%o\xad',
    ),
)
check('struct.pack(\'h\',"a")', lambda: struct.pack('h', "a"))
check("struct.unpack('>e',b'L!')", lambda: struct.unpack('>e', b'L!'))
check(
    "struct.unpack_from('>',b'\\xa5\\n \\xeaf',-1)",
    lambda: struct.unpack_from('>', b'\xa5\n \xeaf', -1),
)
check("struct.calcsize('>0d0i')", lambda: struct.calcsize('>0d0i'))
check("struct.unpack('e',b'\\x06\\x8b')", lambda: struct.unpack('e', b'\x06\x8b'))
check(
    "struct.unpack('!f',struct.pack('!f',5e-8))",
    lambda: struct.unpack('!f', struct.pack('!f', 5e-8)),
)
check("struct.calcsize('0l2f2hI3H2I')", lambda: struct.calcsize('0l2f2hI3H2I'))
check("struct.calcsize('@2B')", lambda: struct.calcsize('@2B'))
check("struct.pack('>q',127)", lambda: struct.pack('>q', 127))
check("struct.pack('>b',-2**70)", lambda: struct.pack('>b', -(2**70)))
check(
    "struct.unpack('=d',struct.pack('=d',1e-40))",
    lambda: struct.unpack('=d', struct.pack('=d', 1e-40)),
)
check(
    'struct.unpack_from(\'@3b0H3df2I\',b\'\\xf1\\x8f\\xda\\xd2\\x19\\x08\\x1e\\x1e\\x01\\n\\xd3\\xe1D\\xef\\xcdA\\x08\\x0cSb\\x81S"U\\xc09\\x15\\xcf\\xcaQ[\\xe8\\xcas\\xbd~\\xc3|\\xaa\\xff:\\x10\\xe1\\xa6\\xd1\\xd2\\xab\\xe17\',-6)',
    lambda: struct.unpack_from(
        '@3b0H3df2I',
        b'\xf1\x8f\xda\xd2\x19\x08\x1e\x1e\x01\n\xd3\xe1D\xef\xcdA\x08\x0cSb\x81S"U\xc09\x15\xcf\xcaQ[\xe8\xcas\xbd~\xc3|\xaa\xff:\x10\xe1\xa6\xd1\xd2\xab\xe17',
        -6,
    ),
)
check(
    "struct.unpack('=2i2b',b'\\xb3\\x9b;\\x9a\\x01\\\\\\xd6\\x06\\x8ac')",
    lambda: struct.unpack('=2i2b', b'\xb3\x9b;\x9a\x01\\\xd6\x06\x8ac'),
)
check(
    "struct.unpack('!f3f',b'\\x82=\\x7f\\x0f\\xecS\\xe6n*\\xc5\\xf6\\xb6\\xc4<y{')",
    lambda: struct.unpack('!f3f', b'\x82=\x7f\x0f\xecS\xe6n*\xc5\xf6\xb6\xc4<y{'),
)
check("struct.calcsize('<0lx3b2x2l')", lambda: struct.calcsize('<0lx3b2x2l'))
check("struct.pack('=B',300)", lambda: struct.pack('=B', 300))
check(
    "struct.unpack_from('=2B2?Q',b'G\\xa8\\xe1\\xd7ZLr$\\xdb\\xb3^\\xc0;Hh\\xc2(',-4)",
    lambda: struct.unpack_from('=2B2?Q', b'G\xa8\xe1\xd7ZLr$\xdb\xb3^\xc0;Hh\xc2(', -4),
)
check('struct.pack(\'<l\',"a")', lambda: struct.pack('<l', "a"))
check(
    "struct.unpack('!3i0Qq2x',b'\\xb4\\xa7\\xe3\\x89\\x1a\\xbe\\x0b2\\xa7\\xf6K\\xb3\\x13\\\\\\x0eu\\xb7\\xab7\\x84\\xf4\\xfd')",
    lambda: struct.unpack(
        '!3i0Qq2x', b'\xb4\xa7\xe3\x89\x1a\xbe\x0b2\xa7\xf6K\xb3\x13\\\x0eu\xb7\xab7\x84\xf4\xfd'
    ),
)
check(
    "struct.unpack('!d',struct.pack('!d',3.5e38))",
    lambda: struct.unpack('!d', struct.pack('!d', 3.5e38)),
)
check(
    "struct.unpack('>f',struct.pack('>f',6e-8))",
    lambda: struct.unpack('>f', struct.pack('>f', 6e-8)),
)
check('struct.pack("<e",-57286.05377277393)', lambda: struct.pack("<e", -57286.05377277393))
check("struct.pack('!l',1.5)", lambda: struct.pack('!l', 1.5))
check("struct.pack('=l',2**63)", lambda: struct.pack('=l', 2**63))
check("struct.pack('@n',300)", lambda: struct.pack('@n', 300))
check('struct.pack(\'>q\',"a")', lambda: struct.pack('>q', "a"))
check(
    'struct.unpack(\'<3h2H2H2f3f3f\',b"\\x90\\xd8\'\\xc6\\x1c\\x8b\\xe0\\xf8M\\xea2[\\xbd\\xe4\\x9e\\x10XJ[T\\x86 \\xc4*2m\\tm5\\xe7K\\xd0\\x0f\\xc8?\\xb3\\xac\\xb1!\\xda{\\xb1\\xfdP;\\xb7")',
    lambda: struct.unpack(
        '<3h2H2H2f3f3f',
        b"\x90\xd8'\xc6\x1c\x8b\xe0\xf8M\xea2[\xbd\xe4\x9e\x10XJ[T\x86 \xc4*2m\tm5\xe7K\xd0\x0f\xc8?\xb3\xac\xb1!\xda{\xb1\xfdP;\xb7",
    ),
)
check('struct.pack("<e",0.579654277725405)', lambda: struct.pack("<e", 0.579654277725405))
check("struct.calcsize('@2q3x')", lambda: struct.calcsize('@2q3x'))
check("struct.pack('!H',-1)", lambda: struct.pack('!H', -1))
check("struct.calcsize('@3dB2dH0i')", lambda: struct.calcsize('@3dB2dH0i'))
check("struct.unpack('>e',b'M\\x7f')", lambda: struct.unpack('>e', b'M\x7f'))
check("struct.pack('!P',65535)", lambda: struct.pack('!P', 65535))
check('struct.pack("<e",2.543356139084592e-06)', lambda: struct.pack("<e", 2.543356139084592e-06))
check(
    "struct.unpack('!d',struct.pack('!d',5e-8))",
    lambda: struct.unpack('!d', struct.pack('!d', 5e-8)),
)
check(
    "struct.unpack('!2dh',b'!\\xd8\\x93\\xff\\n\\x91\\x05.\\x97z^\\xa5\\xeb\\xc6\\xfd?Bt')",
    lambda: struct.unpack('!2dh', b'!\xd8\x93\xff\n\x91\x05.\x97z^\xa5\xeb\xc6\xfd?Bt'),
)
check("struct.pack('=I',2**63)", lambda: struct.pack('=I', 2**63))
check("struct.pack('>d',2**2000)", lambda: struct.pack('>d', 2**2000))
check(
    "struct.unpack('>3I0iq0B',b'\\x98+\\xc8R\\x010L8\\xe1\\x0f\\x02\\x00\\x8b\\xb4\\xf4^\\x00\\x1ev\\x10')",
    lambda: struct.unpack(
        '>3I0iq0B', b'\x98+\xc8R\x010L8\xe1\x0f\x02\x00\x8b\xb4\xf4^\x00\x1ev\x10'
    ),
)
check("struct.pack('L',-2**70)", lambda: struct.pack('L', -(2**70)))
check("struct.pack('h',2**63)", lambda: struct.pack('h', 2**63))
check(
    'struct.unpack(\'>B2q3f\',b\'\\xae:w5\\x98\\xb1\\xab\\xc4\\xd5="\\xb9\\x043\\xeb\\xbc?u\\xf7\\xe3\\xcf\\x99\\xb6#\\xbf_~w\\x98\')',
    lambda: struct.unpack(
        '>B2q3f',
        b'\xae:w5\x98\xb1\xab\xc4\xd5="\xb9\x043\xeb\xbc?u\xf7\xe3\xcf\x99\xb6#\xbf_~w\x98',
    ),
)
check("struct.pack('@L',300)", lambda: struct.pack('@L', 300))
check("struct.pack('<L',2**63)", lambda: struct.pack('<L', 2**63))
check(
    "struct.unpack('@0H2L0b0Q0?0H',b'|\\xe0\\x8e<\\x95j\\x83\\x0b\\xfb&s|#\\xef-\\x17')",
    lambda: struct.unpack('@0H2L0b0Q0?0H', b'|\xe0\x8e<\x95j\x83\x0b\xfb&s|#\xef-\x17'),
)
check("struct.pack('=e',6e-8)", lambda: struct.pack('=e', 6e-8))
check("struct.pack('=H',-128)", lambda: struct.pack('=H', -128))
check(
    "struct.unpack('=d',struct.pack('=d',1.5))", lambda: struct.unpack('=d', struct.pack('=d', 1.5))
)
check(
    "struct.unpack('>b0xxi',b'\\xff\\x17\\x07B\\x87%')",
    lambda: struct.unpack('>b0xxi', b'\xff\x17\x07B\x87%'),
)
check(
    "struct.unpack_from('l2H',b'-.`\\xe9\\xce8\\x84D0\\xa7:\\x1a\\xf3aho\\xab',-6)",
    lambda: struct.unpack_from('l2H', b'-.`\xe9\xce8\x84D0\xa7:\x1a\xf3aho\xab', -6),
)
check('struct.pack(\'=I\',"a")', lambda: struct.pack('=I', "a"))
check(
    "struct.unpack('<f',struct.pack('<f',2.9e-8))",
    lambda: struct.unpack('<f', struct.pack('<f', 2.9e-8)),
)
check(
    "struct.unpack('!f',struct.pack('!f',6e-8))",
    lambda: struct.unpack('!f', struct.pack('!f', 6e-8)),
)
check("struct.pack('=d',3.5e38)", lambda: struct.pack('=d', 3.5e38))
check("struct.pack('@q',2**33)", lambda: struct.pack('@q', 2**33))
check("struct.calcsize('2q3l3H')", lambda: struct.calcsize('2q3l3H'))
check("struct.unpack('>e',b'i\\x88')", lambda: struct.unpack('>e', b'i\x88'))
check('struct.pack("<e",-0.26929455486567155)', lambda: struct.pack("<e", -0.26929455486567155))
check("struct.pack('!l',-128)", lambda: struct.pack('!l', -128))
check("struct.pack('<?',-2**70)", lambda: struct.pack('<?', -(2**70)))
check('struct.pack("<e",-40221.23063539244)', lambda: struct.pack("<e", -40221.23063539244))
check(
    "struct.unpack_from('@0B3bB0h3Q0f',b'\\x05E\\xd5Y\\xd9\\xfa\\xba\\x88\\xb4j\\xc7\\x95[\\xe4Vh\\x94\\x86\\x91\\x95\\x04\\xae};p\\xc4y\\xe7K;6V\\x93a\\x96\\xae\\xea',-8)",
    lambda: struct.unpack_from(
        '@0B3bB0h3Q0f',
        b'\x05E\xd5Y\xd9\xfa\xba\x88\xb4j\xc7\x95[\xe4Vh\x94\x86\x91\x95\x04\xae};p\xc4y\xe7K;6V\x93a\x96\xae\xea',
        -8,
    ),
)
check('struct.pack(\'@B\',"a")', lambda: struct.pack('@B', "a"))
check("struct.pack('<f',2.9e-8)", lambda: struct.pack('<f', 2.9e-8))
check("struct.pack('=f',-0.0)", lambda: struct.pack('=f', -0.0))
check(
    "struct.unpack_from('!2x3l3Q3q',b'\\x0fX\\xb9\\x97\\xe7\\xee\\xf8\\x99\\x15/\\xedQ\\xdbvk-8),]\\xf6Hl/)/\\x0bP\\x15O\\x13\\xc2\\xff\\xdf\\x80^\\xd2\\xf5\\x05\\xd8\\xbd\\xa6z\\x98\\xa9\\x7f\\x9eCTF\\xe7LQ\\x9e\\x8c\\xc9\\x99\\x94\\x8d`\\x8e\\xdf\\xd8\\x1a\\xb5\\xb3\\xc5',-8)",
    lambda: struct.unpack_from(
        '!2x3l3Q3q',
        b'\x0fX\xb9\x97\xe7\xee\xf8\x99\x15/\xedQ\xdbvk-8),]\xf6Hl/)/\x0bP\x15O\x13\xc2\xff\xdf\x80^\xd2\xf5\x05\xd8\xbd\xa6z\x98\xa9\x7f\x9eCTF\xe7LQ\x9e\x8c\xc9\x99\x94\x8d`\x8e\xdf\xd8\x1a\xb5\xb3\xc5',
        -8,
    ),
)
check("struct.pack('=e',1e6)", lambda: struct.pack('=e', 1e6))
check('struct.pack("<e",19182.507409026264)', lambda: struct.pack("<e", 19182.507409026264))
check("struct.pack('<?',65535)", lambda: struct.pack('<?', 65535))
check("struct.pack('<d',3)", lambda: struct.pack('<d', 3))
check(
    "struct.unpack_from('>i2fI2Q',b'6\\xbf\\xad1n\\xc6\\xd1\\x0bs\\xd5\\xbb\\xd6\\xceDc%\\x10\\xfc\\xa7\\x87\\xce\\xa3\\xbbN\\xd1\\x87\\xc6$.\\x0cG\\x1b0Iu\\xb3\\x90',3)",
    lambda: struct.unpack_from(
        '>i2fI2Q',
        b'6\xbf\xad1n\xc6\xd1\x0bs\xd5\xbb\xd6\xceDc%\x10\xfc\xa7\x87\xce\xa3\xbbN\xd1\x87\xc6$.\x0cG\x1b0Iu\xb3\x90',
        3,
    ),
)
check('struct.pack("<e",-21333.815117114864)', lambda: struct.pack("<e", -21333.815117114864))
check("struct.calcsize('@3b')", lambda: struct.calcsize('@3b'))
check("struct.pack('!Q',True)", lambda: struct.pack('!Q', True))
check('struct.pack("<e",14089.289410093916)', lambda: struct.pack("<e", 14089.289410093916))
check(
    "struct.unpack_from('>2x2Q2?',b'u9\\x86\\xa2T$\\xa0m\\x87N\\x89\\xb5\\x10B\\x8a\\xf4\\x8bR\\xa8\\x863\\x89\\x19A\\xb4',7)",
    lambda: struct.unpack_from(
        '>2x2Q2?', b'u9\x86\xa2T$\xa0m\x87N\x89\xb5\x10B\x8a\xf4\x8bR\xa8\x863\x89\x19A\xb4', 7
    ),
)
check("struct.pack('@n',-128)", lambda: struct.pack('@n', -128))
check("struct.pack('=h',True)", lambda: struct.pack('=h', True))
check('struct.pack("<e",-21533.174473970364)', lambda: struct.pack("<e", -21533.174473970364))
check("struct.pack('>d',6e-8)", lambda: struct.pack('>d', 6e-8))
check(
    "struct.unpack('<2?i0?0f3i',b'h\\xd0\\xd1Lu\\xcf\\x03\\x16\\xe0-;\\x9b\\xfa\\xf8G\\xf1\\x81\\xf1')",
    lambda: struct.unpack('<2?i0?0f3i', b'h\xd0\xd1Lu\xcf\x03\x16\xe0-;\x9b\xfa\xf8G\xf1\x81\xf1'),
)
check("struct.pack('@P',2**33)", lambda: struct.pack('@P', 2**33))
check(
    "struct.unpack_from('@2d',b'\\xa1\\xf6\\xfe\\xa4\\xccW\\x93K\\xba;\\x9d\\xc1g\\xb1@\\xbb\\x88\\xa4\\xe6\\x7f\\x91',6)",
    lambda: struct.unpack_from(
        '@2d', b'\xa1\xf6\xfe\xa4\xccW\x93K\xba;\x9d\xc1g\xb1@\xbb\x88\xa4\xe6\x7f\x91', 6
    ),
)
check("struct.calcsize('@2H3I')", lambda: struct.calcsize('@2H3I'))
check("struct.pack('<l',-128)", lambda: struct.pack('<l', -128))
check("struct.pack('<i',65535)", lambda: struct.pack('<i', 65535))
check(
    "struct.unpack_from('=3h2h',b'n\\xa2\\xb6\\x1c\\x8f\\xba\\xed\\xa89\\xdb\\xd0\\xa3\\xff\\x18\\xfe',2)",
    lambda: struct.unpack_from(
        '=3h2h', b'n\xa2\xb6\x1c\x8f\xba\xed\xa89\xdb\xd0\xa3\xff\x18\xfe', 2
    ),
)
check("struct.unpack('e',b'\\x99U')", lambda: struct.unpack('e', b'\x99U'))
check(
    "struct.unpack('=2dLL3?2Il',b'\\xfdc\\x82\\xd7TD\\x0b\\xb0\\x19\\x11\\xef\\xb8\\xcf_\\x14\\x1b\\xb5\\xf6\\xe6\\xcfQR\\x80\\xe7\\x9e\\x13$V\\xfbbo\\x9e\\xd2\\x1fv\\x8a\\xbb\\xa1\\x06')",
    lambda: struct.unpack(
        '=2dLL3?2Il',
        b'\xfdc\x82\xd7TD\x0b\xb0\x19\x11\xef\xb8\xcf_\x14\x1b\xb5\xf6\xe6\xcfQR\x80\xe7\x9e\x13$V\xfbbo\x9e\xd2\x1fv\x8a\xbb\xa1\x06',
    ),
)
check(
    "struct.unpack('=f',struct.pack('=f',1e-40))",
    lambda: struct.unpack('=f', struct.pack('=f', 1e-40)),
)
check(
    "struct.unpack_from('<3f0?2I3b3i2h',b'\\x1c\\xd8M\\x02h\\x81z\\xe5o\\xafuh-wV\\xf3\\x8aS\\xb5^f\\xa3\\rBY\\xa1Mp\\x92\\x8d\\xed\\x81\\x9aA\\x91\\xa9\\xb4\\xaa\\xfa\\xba\\x836\\xde<',-2)",
    lambda: struct.unpack_from(
        '<3f0?2I3b3i2h',
        b'\x1c\xd8M\x02h\x81z\xe5o\xafuh-wV\xf3\x8aS\xb5^f\xa3\rBY\xa1Mp\x92\x8d\xed\x81\x9aA\x91\xa9\xb4\xaa\xfa\xba\x836\xde<',
        -2,
    ),
)
check("struct.pack('!d',3.5e38)", lambda: struct.pack('!d', 3.5e38))
check('struct.pack("<e",2.734492264279066e-05)', lambda: struct.pack("<e", 2.734492264279066e-05))
check(
    "struct.unpack('!2d3HQ3hB',b'\\xc7\\xbd\\xaa7\\xb5u\\x00\\xfb\\xa2\\x96\\x8a\\xf4\\x8d\\x07M\\xbdHi\\xe4\\x12I?\\x0f|\\xb3\\xc0\\x80mu-\\r\\xbd\\xdb\\xc4\\xe7I&')",
    lambda: struct.unpack(
        '!2d3HQ3hB',
        b'\xc7\xbd\xaa7\xb5u\x00\xfb\xa2\x96\x8a\xf4\x8d\x07M\xbdHi\xe4\x12I?\x0f|\xb3\xc0\x80mu-\r\xbd\xdb\xc4\xe7I&',
    ),
)
check("struct.pack('@H',65535)", lambda: struct.pack('@H', 65535))
check('struct.pack(\'=H\',"a")', lambda: struct.pack('=H', "a"))
check('struct.pack(\'@n\',"a")', lambda: struct.pack('@n', "a"))
check(
    "struct.unpack_from('@x',b'\\xdd\\xf52\\x15\\x06\\xa1',8)",
    lambda: struct.unpack_from('@x', b'\xdd\xf52\x15\x06\xa1', 8),
)
check("struct.pack('>?',2**63-1)", lambda: struct.pack('>?', 2**63 - 1))
check("struct.pack('>i',2**70)", lambda: struct.pack('>i', 2**70))
check("struct.pack('@?',0)", lambda: struct.pack('@?', 0))
check(
    "struct.unpack_from('>0?l0x',b'\\xf0\\x16YO\\xef\\x08\\xc5\\xccu',-3)",
    lambda: struct.unpack_from('>0?l0x', b'\xf0\x16YO\xef\x08\xc5\xccu', -3),
)
check("struct.unpack('e',b'lN')", lambda: struct.unpack('e', b'lN'))
check("struct.pack('@l',0)", lambda: struct.pack('@l', 0))
check("struct.calcsize('@3f2Bh2L0i')", lambda: struct.calcsize('@3f2Bh2L0i'))
check("struct.unpack('<e',b'\\xcd\\xed')", lambda: struct.unpack('<e', b'\xcd\xed'))
check("struct.pack('<N',2**63)", lambda: struct.pack('<N', 2**63))
check(
    "struct.unpack_from('!3xQ',b'\\x066S7@6\\x16Iwc\\xbcx\\x89\\x95\\xa5\\x1d',-5)",
    lambda: struct.unpack_from('!3xQ', b'\x066S7@6\x16Iwc\xbcx\x89\x95\xa5\x1d', -5),
)
check("struct.pack('@B',1.5)", lambda: struct.pack('@B', 1.5))
check(
    "struct.unpack_from('<3bx0q0H',b'V\\xb1\\x07\\x95\\xecy\\x95\\xd3\\xb8',4)",
    lambda: struct.unpack_from('<3bx0q0H', b'V\xb1\x07\x95\xecy\x95\xd3\xb8', 4),
)
check(
    "struct.unpack('=0Hdf3qx',b'\\x9fM\\xfa\\xf0~X\\xd9[`\\xe3\\xe5P\\xa8\\x0c\\x06\\t\\xf2\\x90q\\x11Q\\xfa\\xf6-\\xf0\\x88PB\\x06\\x1d\\x96\\x1e\\x03\\xb8\\xfd\\x06\\xdc')",
    lambda: struct.unpack(
        '=0Hdf3qx',
        b'\x9fM\xfa\xf0~X\xd9[`\xe3\xe5P\xa8\x0c\x06\t\xf2\x90q\x11Q\xfa\xf6-\xf0\x88PB\x06\x1d\x96\x1e\x03\xb8\xfd\x06\xdc',
    ),
)
check("struct.pack('@I',2**70)", lambda: struct.pack('@I', 2**70))
check("struct.pack('l',2**64-1)", lambda: struct.pack('l', 2**64 - 1))
check("struct.calcsize('!3qQ2qILI')", lambda: struct.calcsize('!3qQ2qILI'))
check("struct.calcsize('d0f0qd')", lambda: struct.calcsize('d0f0qd'))
check("struct.calcsize('@3?b3l2d0q2x')", lambda: struct.calcsize('@3?b3l2d0q2x'))
check("struct.calcsize('<0I0d0Qq3I2H')", lambda: struct.calcsize('<0I0d0Qq3I2H'))
check("struct.pack('>?',127)", lambda: struct.pack('>?', 127))
check("struct.pack('!i',2**70)", lambda: struct.pack('!i', 2**70))
check("struct.unpack('<e',b'K\\xc7')", lambda: struct.unpack('<e', b'K\xc7'))
check("struct.pack('<I',2**64-1)", lambda: struct.pack('<I', 2**64 - 1))
check(
    "struct.unpack('<0lx3b2x2l',b'\\xaac\\xf0+\\x97\\x10\\xaf}\\xd4\\x1d\\xd0\\x93\\x14H')",
    lambda: struct.unpack('<0lx3b2x2l', b'\xaac\xf0+\x97\x10\xaf}\xd4\x1d\xd0\x93\x14H'),
)
check("struct.pack('!b',0)", lambda: struct.pack('!b', 0))
check("struct.pack('Q',1.5)", lambda: struct.pack('Q', 1.5))
check("struct.unpack('>e',b'\\xd5q')", lambda: struct.unpack('>e', b'\xd5q'))
check("struct.unpack('>e',b'\\xed\\x1f')", lambda: struct.unpack('>e', b'\xed\x1f'))
check("struct.calcsize('@3Q')", lambda: struct.calcsize('@3Q'))
check('struct.pack("<e",-42123.45749076834)', lambda: struct.pack("<e", -42123.45749076834))
check(
    "struct.unpack_from('!0?3ih3B',b'\\x8d\\xb84\\x86\\xc1\\xa5\\x94\\xcc\\x96\\xe7JY\\xfe\\x89\\xf1\\xfa\\x12\\xda\\xb0\\xaf\\xef\\x89',2)",
    lambda: struct.unpack_from(
        '!0?3ih3B',
        b'\x8d\xb84\x86\xc1\xa5\x94\xcc\x96\xe7JY\xfe\x89\xf1\xfa\x12\xda\xb0\xaf\xef\x89',
        2,
    ),
)
check(
    'struct.unpack(\'e\',struct.pack(\'e\',"a"))', lambda: struct.unpack('e', struct.pack('e', "a"))
)
check(
    "struct.unpack('!3I',b'\\x82W\\xd6\\xc2\\xf8\\x9bn^\\x05vW\\xf3')",
    lambda: struct.unpack('!3I', b'\x82W\xd6\xc2\xf8\x9bn^\x05vW\xf3'),
)
check(
    "struct.unpack_from('>3f3q2Q',b'\\xc4F\\xf9\\x14\\xb9\\xec`\\xdd\\xe4\\x93\\xef\\x00\\xcd\\xe9\\x938\\x06P\\x9e\\x9e\\x86\\x13X\\xec\\x97LxF]\\xebl\\xd4\\xa1\\xf6JHa8v\\xa4\\x15\\x92\\x0c\\x18\\x0e\\xb5\\x07\\x04a\\x1dRf\\xdf|\\xcc\\xc3t',3)",
    lambda: struct.unpack_from(
        '>3f3q2Q',
        b'\xc4F\xf9\x14\xb9\xec`\xdd\xe4\x93\xef\x00\xcd\xe9\x938\x06P\x9e\x9e\x86\x13X\xec\x97LxF]\xebl\xd4\xa1\xf6JHa8v\xa4\x15\x92\x0c\x18\x0e\xb5\x07\x04a\x1dRf\xdf|\xcc\xc3t',
        3,
    ),
)
check(
    "struct.unpack('@d',struct.pack('@d',1e300))",
    lambda: struct.unpack('@d', struct.pack('@d', 1e300)),
)
check("struct.unpack('e',b'XB')", lambda: struct.unpack('e', b'XB'))
check("struct.pack('<B',-128)", lambda: struct.pack('<B', -128))
check("struct.pack('!d',3)", lambda: struct.pack('!d', 3))
check(
    "struct.unpack_from('!3?0dx2h0i',b'\\xf4\\xd3E\\xa4i\\x1a,r\\xa0\\xc1\\x0f\\xb3\\x94',-4)",
    lambda: struct.unpack_from('!3?0dx2h0i', b'\xf4\xd3E\xa4i\x1a,r\xa0\xc1\x0f\xb3\x94', -4),
)
check("struct.pack('d',-0.0)", lambda: struct.pack('d', -0.0))
check("struct.pack('=L',65535)", lambda: struct.pack('=L', 65535))
check(
    "struct.unpack_from('>',b'\\xf0\\xa1\\x1f\\x9f_',-6)",
    lambda: struct.unpack_from('>', b'\xf0\xa1\x1f\x9f_', -6),
)
check("struct.pack('!Q',127)", lambda: struct.pack('!Q', 127))
check(
    "struct.unpack('=2l0Q2I2I0x2?',b'7\\x1f\\x02\\x13\\x1b\\xbe\\xf4\\x94\\x9f\\x10z\\xd2\\xd05\\xefH\\x8f\\xdd$\\xfe\\xf0\\x07\\x98\\x90?\\xc6')",
    lambda: struct.unpack(
        '=2l0Q2I2I0x2?',
        b'7\x1f\x02\x13\x1b\xbe\xf4\x94\x9f\x10z\xd2\xd05\xefH\x8f\xdd$\xfe\xf0\x07\x98\x90?\xc6',
    ),
)
check("struct.pack('=P',1.5)", lambda: struct.pack('=P', 1.5))
check("struct.calcsize('<0f2I')", lambda: struct.calcsize('<0f2I'))
check("struct.unpack('e',b'U\\xa7')", lambda: struct.unpack('e', b'U\xa7'))
check("struct.pack('>l',2**63)", lambda: struct.pack('>l', 2**63))
check('struct.pack("<e",-9.350579235338896e-05)', lambda: struct.pack("<e", -9.350579235338896e-05))
check("struct.pack('=B',1.5)", lambda: struct.pack('=B', 1.5))
check(
    "struct.unpack('<f',struct.pack('<f',1.5))", lambda: struct.unpack('<f', struct.pack('<f', 1.5))
)
check("struct.calcsize('@0h2L2B')", lambda: struct.calcsize('@0h2L2B'))
check("struct.unpack('>e',b'x\\x82')", lambda: struct.unpack('>e', b'x\x82'))
check("struct.pack('@i',0)", lambda: struct.pack('@i', 0))
check("struct.pack('d',1e-5)", lambda: struct.pack('d', 1e-5))
check("struct.unpack('e',b'\\x1dh')", lambda: struct.unpack('e', b'\x1dh'))
check(
    "struct.unpack_from('0HB',b'\\x99ZAZ;\\x8a',-1)",
    lambda: struct.unpack_from('0HB', b'\x99ZAZ;\x8a', -1),
)
check("struct.pack('@n',1.5)", lambda: struct.pack('@n', 1.5))
check("struct.unpack('<e',b'\\xe4=')", lambda: struct.unpack('<e', b'\xe4='))
check(
    "struct.unpack('!d',struct.pack('!d',65504.0))",
    lambda: struct.unpack('!d', struct.pack('!d', 65504.0)),
)
check("struct.pack('!i',300)", lambda: struct.pack('!i', 300))
check(
    "struct.unpack('@f',struct.pack('@f',1e-40))",
    lambda: struct.unpack('@f', struct.pack('@f', 1e-40)),
)
check("struct.pack('!d',1e300)", lambda: struct.pack('!d', 1e300))
check(
    "struct.unpack('2d2L3?2L0x3b',b'\\x7f\\x92\\x19p[\\xf4\\xe9?\\xbeS\\x8e\\x80\\x1e\\xe4\\xfdu\\x1eW\\x82<8v\\xfc\\x1e2\\x86\\xddg\\x0e\\x96p\\xf8\\x83\\x9er\\xdab>\\x95\\x93\\x9d\\xc1-\\xa0\\xccY\\x8a\\xbd\\x8c)\\xfc\\x9a\\xc3\\x88\\x88\\xe4\\xcf\\x08)')",
    lambda: struct.unpack(
        '2d2L3?2L0x3b',
        b'\x7f\x92\x19p[\xf4\xe9?\xbeS\x8e\x80\x1e\xe4\xfdu\x1eW\x82<8v\xfc\x1e2\x86\xddg\x0e\x96p\xf8\x83\x9er\xdab>\x95\x93\x9d\xc1-\xa0\xccY\x8a\xbd\x8c)\xfc\x9a\xc3\x88\x88\xe4\xcf\x08)',
    ),
)
check('struct.pack("<e",7.360470833262597e-05)', lambda: struct.pack("<e", 7.360470833262597e-05))
check("struct.unpack('<e',b'\\x01\\xf7')", lambda: struct.unpack('<e', b'\x01\xf7'))
check("struct.pack('@f',3)", lambda: struct.pack('@f', 3))
check('struct.pack(\'@l\',"a")', lambda: struct.pack('@l', "a"))
check(
    "struct.unpack_from('<',b'\\t\\xb9\\x0e\\x08+',5)",
    lambda: struct.unpack_from('<', b'\t\xb9\x0e\x08+', 5),
)
check("struct.pack('I',-128)", lambda: struct.pack('I', -128))
check("struct.pack('d',65520.0)", lambda: struct.pack('d', 65520.0))
check("struct.calcsize('!3?0dx2h0i')", lambda: struct.calcsize('!3?0dx2h0i'))
check("struct.unpack('<0i',b'')", lambda: struct.unpack('<0i', b''))
check('struct.pack("<e",-0.5643515817674587)', lambda: struct.pack("<e", -0.5643515817674587))
check(
    "struct.unpack('<d',struct.pack('<d',1e-40))",
    lambda: struct.unpack('<d', struct.pack('<d', 1e-40)),
)
check(
    "struct.unpack_from('=0?I0b2i0?',b'Z\\t7\\x96\\xe7\\xe8]\\t\\x93\\x07,e\\x18A\\x10\\x05\\x05',6)",
    lambda: struct.unpack_from('=0?I0b2i0?', b'Z\t7\x96\xe7\xe8]\t\x93\x07,e\x18A\x10\x05\x05', 6),
)
check("struct.pack('=n',65535)", lambda: struct.pack('=n', 65535))
check("struct.unpack('>e',b'\\xf1\\xf6')", lambda: struct.unpack('>e', b'\xf1\xf6'))
check("struct.pack('<B',2**63)", lambda: struct.pack('<B', 2**63))
check("struct.pack('=n',-128)", lambda: struct.pack('=n', -128))
check(
    "struct.unpack_from('>',b'\\xabU\\xed\\x9f\\xf0',-5)",
    lambda: struct.unpack_from('>', b'\xabU\xed\x9f\xf0', -5),
)
check("struct.unpack('=',b'')", lambda: struct.unpack('=', b''))
check("struct.pack('!e',1/3)", lambda: struct.pack('!e', 1 / 3))
check("struct.calcsize('!0H2B')", lambda: struct.calcsize('!0H2B'))
check('struct.pack("<e",60039.38119623858)', lambda: struct.pack("<e", 60039.38119623858))
check("struct.pack('>h',True)", lambda: struct.pack('>h', True))
check(
    "struct.unpack_from('@h2d2?f3I',b']Mj\\xfc\\xcbQ\\x95\\xc7M\\xab\\xa6\\x10b\\x18^\\xd9\\xd1u\\x8bB\\xcdR)\\x81,h\\x0f\\x15\\\\G\\x13\\xf0\\xb9\\xc6\\xe1\\xccQ\\xcf\\xca\\xcem$\\xdd\\xf3\\x8f\\xa0j\\xafD',6)",
    lambda: struct.unpack_from(
        '@h2d2?f3I',
        b']Mj\xfc\xcbQ\x95\xc7M\xab\xa6\x10b\x18^\xd9\xd1u\x8bB\xcdR)\x81,h\x0f\x15\\G\x13\xf0\xb9\xc6\xe1\xccQ\xcf\xca\xcem$\xdd\xf3\x8f\xa0j\xafD',
        6,
    ),
)
check('struct.pack(\'I\',"a")', lambda: struct.pack('I', "a"))
check(
    "struct.unpack('=3f3f2H',b'\\xe8\\xa6/\\xa03\\x1e.\\x90\\x0f`\\xac\\x16\\xbb\\xcf\\xe0g\\x190\\xd5\\xf6~\\x8aQ\\xa6Q\\x178\\x0b')",
    lambda: struct.unpack(
        '=3f3f2H',
        b'\xe8\xa6/\xa03\x1e.\x90\x0f`\xac\x16\xbb\xcf\xe0g\x190\xd5\xf6~\x8aQ\xa6Q\x178\x0b',
    ),
)
check("struct.pack('@I',-128)", lambda: struct.pack('@I', -128))
check(
    "struct.unpack('@2d3?',b'7\\x89>H\\x8ay\\xcf[\\x1b\\x9b\\x8a\\xdd\\x08_Ukb~\\x06')",
    lambda: struct.unpack('@2d3?', b'7\x89>H\x8ay\xcf[\x1b\x9b\x8a\xdd\x08_Ukb~\x06'),
)
check("struct.pack('i',2**70)", lambda: struct.pack('i', 2**70))
check("struct.pack('>L',2**64-1)", lambda: struct.pack('>L', 2**64 - 1))
check("struct.unpack('>e',b'\\x1a\\xdb')", lambda: struct.unpack('>e', b'\x1a\xdb'))
check('struct.pack("<e",-0.8628326438459861)', lambda: struct.pack("<e", -0.8628326438459861))
check("struct.unpack('>e',b'\\x81\\xb3')", lambda: struct.unpack('>e', b'\x81\xb3'))
check(
    'struct.pack("<e",-2.8207756459336885e-05)', lambda: struct.pack("<e", -2.8207756459336885e-05)
)
check("struct.unpack('e',b'\\xe5\\xcd')", lambda: struct.unpack('e', b'\xe5\xcd'))
check('struct.pack("<e",50622.89544505527)', lambda: struct.pack("<e", 50622.89544505527))
check("struct.unpack('>e',b'5o')", lambda: struct.unpack('>e', b'5o'))
check('struct.pack("<e",2.3049773680618177e-05)', lambda: struct.pack("<e", 2.3049773680618177e-05))
check("struct.unpack('>e',b'cZ')", lambda: struct.unpack('>e', b'cZ'))
check('struct.pack("<e",-8.483337565590077e-05)', lambda: struct.pack("<e", -8.483337565590077e-05))
check("struct.unpack('<e',b'\\xf2\\xc7')", lambda: struct.unpack('<e', b'\xf2\xc7'))
check('struct.pack("<e",-54928.80946781282)', lambda: struct.pack("<e", -54928.80946781282))
check("struct.unpack('<e',b'bk')", lambda: struct.unpack('<e', b'bk'))
check('struct.pack("<e",-7.180088411439753e-05)', lambda: struct.pack("<e", -7.180088411439753e-05))
check("struct.unpack('e',b'A\\xcb')", lambda: struct.unpack('e', b'A\xcb'))
check('struct.pack("<e",65198.7600840455)', lambda: struct.pack("<e", 65198.7600840455))
check("struct.unpack('<e',b'\\xbf\\x03')", lambda: struct.unpack('<e', b'\xbf\x03'))
check('struct.pack("<e",-69980.45259582315)', lambda: struct.pack("<e", -69980.45259582315))
check("struct.unpack('e',b'\\xed*')", lambda: struct.unpack('e', b'\xed*'))
check('struct.pack("<e",-0.6320306380401719)', lambda: struct.pack("<e", -0.6320306380401719))
check("struct.unpack('e',b'\\xf7\\xd1')", lambda: struct.unpack('e', b'\xf7\xd1'))
check('struct.pack("<e",-9.897434121213112e-05)', lambda: struct.pack("<e", -9.897434121213112e-05))
check("struct.unpack('e',b'\\x07\\xb6')", lambda: struct.unpack('e', b'\x07\xb6'))
check('struct.pack("<e",2.254299401323346e-05)', lambda: struct.pack("<e", 2.254299401323346e-05))
check("struct.unpack('e',b't!')", lambda: struct.unpack('e', b't!'))
check('struct.pack("<e",6.559962122891342e-07)', lambda: struct.pack("<e", 6.559962122891342e-07))
check("struct.unpack('>e',b'\\x13\\xee')", lambda: struct.unpack('>e', b'\x13\xee'))
check('struct.pack("<e",9392.813762973266)', lambda: struct.pack("<e", 9392.813762973266))
check("struct.unpack('>e',b'\\xf8\\xeb')", lambda: struct.unpack('>e', b'\xf8\xeb'))
check('struct.pack("<e",-57171.669776985116)', lambda: struct.pack("<e", -57171.669776985116))
check("struct.unpack('>e',b'\\xaaM')", lambda: struct.unpack('>e', b'\xaaM'))
check('struct.pack("<e",-13988.462816156025)', lambda: struct.pack("<e", -13988.462816156025))
check("struct.unpack('>e',b'\\xa1\\x01')", lambda: struct.unpack('>e', b'\xa1\x01'))
check('struct.pack("<e",5354.31753374236)', lambda: struct.pack("<e", 5354.31753374236))
check("struct.pack('c',b'ab')", lambda: struct.pack('c', b'ab'))
check("struct.pack('c',5)", lambda: struct.pack('c', 5))
check("struct.pack('s','a')", lambda: struct.pack('s', 'a'))
check("struct.pack('3s',b'abcdef')", lambda: struct.pack('3s', b'abcdef'))
check("struct.pack('3s',bytearray(b'ab'))", lambda: struct.pack('3s', bytearray(b'ab')))
check("struct.pack('c',bytearray(b'a'))", lambda: struct.pack('c', bytearray(b'a')))
check("struct.pack('5p',b'abc')", lambda: struct.pack('5p', b'abc'))
check("struct.pack('2p',b'abc')", lambda: struct.pack('2p', b'abc'))
check("struct.pack('p',5)", lambda: struct.pack('p', 5))
check("struct.pack('0p',b'a')", lambda: struct.pack('0p', b'a'))
check("struct.pack('0s',b'a')", lambda: struct.pack('0s', b'a'))
check("struct.unpack('5p',b'\\x09abcd')", lambda: struct.unpack('5p', b'\x09abcd'))
check("struct.unpack('p',b'\\x05')", lambda: struct.unpack('p', b'\x05'))
check("struct.unpack('0s',b'')", lambda: struct.unpack('0s', b''))
check("struct.unpack('c',b'a')", lambda: struct.unpack('c', b'a'))
check("struct.pack('300p',b'a'*299)[:3]", lambda: struct.pack('300p', b'a' * 299)[:3])
check("struct.pack('z',1)", lambda: struct.pack('z', 1))
check("struct.pack('5')", lambda: struct.pack('5'))
check("struct.pack('5 i',1)", lambda: struct.pack('5 i', 1))
check("struct.pack('i',1,2)", lambda: struct.pack('i', 1, 2))
check("struct.pack('2i',1)", lambda: struct.pack('2i', 1))
check("struct.pack('999999999999999999999i',1)", lambda: struct.pack('999999999999999999999i', 1))
check("struct.pack('9223372036854775807i',1)", lambda: struct.pack('9223372036854775807i', 1))
check("struct.unpack('i',b'abc')", lambda: struct.unpack('i', b'abc'))
check("struct.unpack('i',5)", lambda: struct.unpack('i', 5))
check("struct.pack_into('i',bytearray(4),1,5)", lambda: struct.pack_into('i', bytearray(4), 1, 5))
check("struct.pack_into('i',bytearray(4),-4,5)", lambda: struct.pack_into('i', bytearray(4), -4, 5))
check("struct.pack_into('i',bytearray(4),-1,5)", lambda: struct.pack_into('i', bytearray(4), -1, 5))
check("struct.pack_into('i',bytearray(4),-9,5)", lambda: struct.pack_into('i', bytearray(4), -9, 5))
check("struct.pack_into('i',b'abcd',0,5)", lambda: struct.pack_into('i', b'abcd', 0, 5))
check("struct.pack_into('i',bytearray(4))", lambda: struct.pack_into('i', bytearray(4)))
check("struct.pack_into('i')", lambda: struct.pack_into('i'))
check("struct.pack_into('i',bytearray(4),0)", lambda: struct.pack_into('i', bytearray(4), 0))
check("struct.unpack_from('i',b'abcd',1)", lambda: struct.unpack_from('i', b'abcd', 1))
check("struct.unpack_from('i',b'abcd',-1)", lambda: struct.unpack_from('i', b'abcd', -1))
check("struct.unpack_from('i',b'abcd',-9)", lambda: struct.unpack_from('i', b'abcd', -9))
check("struct.unpack_from('i',b'abcd')", lambda: struct.unpack_from('i', b'abcd'))
check(
    "struct.unpack_from('i',buffer=b'abcd',offset=0)",
    lambda: struct.unpack_from('i', buffer=b'abcd', offset=0),
)
check("struct.iter_unpack('',b'')", lambda: struct.iter_unpack('', b''))
check("struct.iter_unpack('i',b'abc')", lambda: struct.iter_unpack('i', b'abc'))
check(
    "struct.iter_unpack('h',b'abcd').__length_hint__()",
    lambda: struct.iter_unpack('h', b'abcd').__length_hint__(),
)
check("struct.Struct('<ih').size", lambda: struct.Struct('<ih').size)
check("struct.Struct('<ih').format", lambda: struct.Struct('<ih').format)
check("struct.Struct('<ih').pack(1,2)", lambda: struct.Struct('<ih').pack(1, 2))
check("struct.Struct('<ih').unpack(b'abcdef')", lambda: struct.Struct('<ih').unpack(b'abcdef'))
check("struct.Struct('\xe9')", lambda: struct.Struct('é'))
check('struct.Struct(5)', lambda: struct.Struct(5))
check("struct.Struct(b'<i').format", lambda: struct.Struct(b'<i').format)
check("struct.pack('?',[])", lambda: struct.pack('?', []))
check("struct.pack('?',[1])", lambda: struct.pack('?', [1]))
check("struct.unpack('?',b'\\x02')", lambda: struct.unpack('?', b'\x02'))
check("struct.pack(b'i',5)", lambda: struct.pack(b'i', 5))
check("struct.pack('i')", lambda: struct.pack('i'))
check('struct.pack()', lambda: struct.pack())
check('struct.pack(5)', lambda: struct.pack(5))
check("struct.pack('i i\\ti', 1,2,3)", lambda: struct.pack('i i\ti', 1, 2, 3))
