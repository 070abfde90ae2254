"""Arithmetic and conversions of floats and complex numbers."""

import math


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check(
    "repr(complex(float.fromhex('0x1.a1b68b416285ap-464'),float.fromhex('0x1.768128c0a4f6fp+351')))",
    lambda: repr(
        complex(float.fromhex('0x1.a1b68b416285ap-464'), float.fromhex('0x1.768128c0a4f6fp+351'))
    ),
)
check(
    "complex(float.fromhex('-0x1.9983e0868662fp-329'),float.fromhex('-0x1.bf0b61c349a24p+8')) + float.fromhex('-0x1.b5767d2773393p+9')",
    lambda: complex(
        float.fromhex('-0x1.9983e0868662fp-329'), float.fromhex('-0x1.bf0b61c349a24p+8')
    )
    + float.fromhex('-0x1.b5767d2773393p+9'),
)
check(
    "complex(float.fromhex('0x1.88fbbef6a3b41p-734'),float.fromhex('0x1.990afe26fe594p+8')) + float.fromhex('0x1.c6d4761dd65a8p+270')",
    lambda: complex(float.fromhex('0x1.88fbbef6a3b41p-734'), float.fromhex('0x1.990afe26fe594p+8'))
    + float.fromhex('0x1.c6d4761dd65a8p+270'),
)
check(
    "round(float.fromhex('-0x1.161ec82fcef76p-1002'))",
    lambda: round(float.fromhex('-0x1.161ec82fcef76p-1002')),
)
check(
    "float.fromhex('0x1.a8c1766626dc6p+9').as_integer_ratio()",
    lambda: float.fromhex('0x1.a8c1766626dc6p+9').as_integer_ratio(),
)
check(
    "repr(float.fromhex('0x1.514285cabc8b8p+210'))",
    lambda: repr(float.fromhex('0x1.514285cabc8b8p+210')),
)
check(
    "repr(float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: repr(float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "complex(float.fromhex('-0x1.607ac0f690de0p-921'),float.fromhex('-0x1.ad36cebe14c04p-460')) ** 8",
    lambda: complex(
        float.fromhex('-0x1.607ac0f690de0p-921'), float.fromhex('-0x1.ad36cebe14c04p-460')
    )
    ** 8,
)
check(
    "hash(complex(float.fromhex('-0x1.6a67072a7efaap-443'),float.fromhex('-0x1.75803363ee9cdp+999')))",
    lambda: hash(
        complex(float.fromhex('-0x1.6a67072a7efaap-443'), float.fromhex('-0x1.75803363ee9cdp+999'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.1c37937e08000p+53'))",
    lambda: math.ceil(float.fromhex('0x1.1c37937e08000p+53')),
)
check(
    "repr(float.fromhex('-0x1.d0d65c77eb59bp+556'))",
    lambda: repr(float.fromhex('-0x1.d0d65c77eb59bp+556')),
)
check(
    "abs(complex(float.fromhex('-0x1.2cd8b7101a600p+1'),float.fromhex('0x1.ea1cf10e0e570p+131')))",
    lambda: abs(
        complex(float.fromhex('-0x1.2cd8b7101a600p+1'), float.fromhex('0x1.ea1cf10e0e570p+131'))
    ),
)
check(
    "divmod(float.fromhex('-0x1.5914c0a37e195p+227'),float.fromhex('-0x1.d0b06f211d658p+9'))",
    lambda: divmod(
        float.fromhex('-0x1.5914c0a37e195p+227'), float.fromhex('-0x1.d0b06f211d658p+9')
    ),
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p-1022'),float.fromhex('0x1.249ad2594c37dp+332')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p-1022'), float.fromhex('0x1.249ad2594c37dp+332'))
    ),
)
check(
    "int(float.fromhex('0x1.0000000000000p+0'))", lambda: int(float.fromhex('0x1.0000000000000p+0'))
)
check(
    "complex(float.fromhex('0x1.3d7451dda4de8p+7'),float.fromhex('-0x1.510f9dcfdbbbdp+721')) ** -2",
    lambda: complex(float.fromhex('0x1.3d7451dda4de8p+7'), float.fromhex('-0x1.510f9dcfdbbbdp+721'))
    ** -2,
)
check(
    "float.fromhex('-0x1.094a7c47dfa73p-650').as_integer_ratio()",
    lambda: float.fromhex('-0x1.094a7c47dfa73p-650').as_integer_ratio(),
)
check(
    "abs(complex(float.fromhex('-0x1.4bd89892465e1p-747'),float.fromhex('0x1.31a4787a940a1p-166')))",
    lambda: abs(
        complex(float.fromhex('-0x1.4bd89892465e1p-747'), float.fromhex('0x1.31a4787a940a1p-166'))
    ),
)
check(
    "repr(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('-0x1.30f7ff72049eap+8')))",
    lambda: repr(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('-0x1.30f7ff72049eap+8'))
    ),
)
check(
    "math.floor(float.fromhex('-0x1.af0ebc428d000p+0'))",
    lambda: math.floor(float.fromhex('-0x1.af0ebc428d000p+0')),
)
check(
    "math.floor(float.fromhex('0x1.74a91c1e9b742p+9'))",
    lambda: math.floor(float.fromhex('0x1.74a91c1e9b742p+9')),
)
check(
    "complex(float.fromhex('0x1.0cf1298239b3cp+9'),float.fromhex('0x1.4cd9d91c52200p+8')) * float.fromhex('0x1.0000000000000p+0')",
    lambda: complex(float.fromhex('0x1.0cf1298239b3cp+9'), float.fromhex('0x1.4cd9d91c52200p+8'))
    * float.fromhex('0x1.0000000000000p+0'),
)
check(
    "complex(float.fromhex('-0x1.bac4d6f1827aap-688'),float.fromhex('0x1.c020dd65b1722p+9')) / complex(float.fromhex('-0x1.113489a12a070p-61'),float.fromhex('0x1.921f9f01b866ep+1'))",
    lambda: complex(float.fromhex('-0x1.bac4d6f1827aap-688'), float.fromhex('0x1.c020dd65b1722p+9'))
    / complex(float.fromhex('-0x1.113489a12a070p-61'), float.fromhex('0x1.921f9f01b866ep+1')),
)
check(
    "int(float.fromhex('-0x1.6d7328462be25p+9'))",
    lambda: int(float.fromhex('-0x1.6d7328462be25p+9')),
)
check(
    "complex(float.fromhex('-0x1.a4b26ddabe9fcp+8'),float.fromhex('-0x1.e000000000000p+2')) ** 4",
    lambda: complex(float.fromhex('-0x1.a4b26ddabe9fcp+8'), float.fromhex('-0x1.e000000000000p+2'))
    ** 4,
)
check(
    "round(float.fromhex('0x1.0000000000000p-1022'))",
    lambda: round(float.fromhex('0x1.0000000000000p-1022')),
)
check(
    "math.floor(float.fromhex('0x1.a1316df3c18c2p+9'))",
    lambda: math.floor(float.fromhex('0x1.a1316df3c18c2p+9')),
)
check(
    "complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.249ad2594c37dp+332')) ** 9",
    lambda: complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.249ad2594c37dp+332'))
    ** 9,
)
check(
    "round(float.fromhex('0x1.a7213dc1e1f38p+7'),15)",
    lambda: round(float.fromhex('0x1.a7213dc1e1f38p+7'), 15),
)
check('float(7)', lambda: float(7))
check(
    "math.ceil(float.fromhex('0x1.36cb62e0a9520p+9'))",
    lambda: math.ceil(float.fromhex('0x1.36cb62e0a9520p+9')),
)
check(
    "round(float.fromhex('0x1.8bd7678d59beep+36'),0)",
    lambda: round(float.fromhex('0x1.8bd7678d59beep+36'), 0),
)
check(
    "math.floor(float.fromhex('-0x1.b256ccbc0ca83p-425'))",
    lambda: math.floor(float.fromhex('-0x1.b256ccbc0ca83p-425')),
)
check(
    "int(float.fromhex('-0x1.249cc94425509p+796'))",
    lambda: int(float.fromhex('-0x1.249cc94425509p+796')),
)
check(
    "round(float.fromhex('0x1.3cad5700b1954p+8'),9)",
    lambda: round(float.fromhex('0x1.3cad5700b1954p+8'), 9),
)
check(
    "math.ceil(float.fromhex('-0x1.7315a412019dcp+125'))",
    lambda: math.ceil(float.fromhex('-0x1.7315a412019dcp+125')),
)
check(
    "hash(complex(float.fromhex('-0x1.40c62be64d734p+8'),float.fromhex('0x1.68b38ee326f18p+8')))",
    lambda: hash(
        complex(float.fromhex('-0x1.40c62be64d734p+8'), float.fromhex('0x1.68b38ee326f18p+8'))
    ),
)
check(
    "complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('0x1.0000000000000p-1')) == complex(float.fromhex('0x1.0000000000000p-1022'),float.fromhex('-0x1.d619afac0e642p-968'))",
    lambda: complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('0x1.0000000000000p-1'))
    == complex(float.fromhex('0x1.0000000000000p-1022'), float.fromhex('-0x1.d619afac0e642p-968')),
)
check(
    "round(float.fromhex('-0x1.0000000000000p+63'),18)",
    lambda: round(float.fromhex('-0x1.0000000000000p+63'), 18),
)
check(
    "complex(float.fromhex('0x1.83bd65b8bfe21p+675'),float.fromhex('-0x1.bcb078be8e6f8p+9')) ** 3",
    lambda: complex(float.fromhex('0x1.83bd65b8bfe21p+675'), float.fromhex('-0x1.bcb078be8e6f8p+9'))
    ** 3,
)
check(
    "hash(complex(float.fromhex('-0x1.ff539c2fb8b00p+3'),float.fromhex('0x1.9a27e1a0e4accp+8')))",
    lambda: hash(
        complex(float.fromhex('-0x1.ff539c2fb8b00p+3'), float.fromhex('0x1.9a27e1a0e4accp+8'))
    ),
)
check(
    "math.floor(float.fromhex('0x1.a908951cf09d7p+630'))",
    lambda: math.floor(float.fromhex('0x1.a908951cf09d7p+630')),
)
check(
    "float.fromhex('0x1.33cd9ed5023ecp+8') + float.fromhex('0x1.6d6262d36d845p-900')",
    lambda: float.fromhex('0x1.33cd9ed5023ecp+8') + float.fromhex('0x1.6d6262d36d845p-900'),
)
check(
    "round(float.fromhex('0x1.03808ec0df01bp-805'))",
    lambda: round(float.fromhex('0x1.03808ec0df01bp-805')),
)
check(
    "repr(float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: repr(float.fromhex('0x1.4f8b588e368f1p-17')),
)
check("float('inf')", lambda: float('inf'))
check(
    "divmod(float.fromhex('0x1.16a0fba893232p+9'),float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: divmod(float.fromhex('0x1.16a0fba893232p+9'), float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "hash(complex(float.fromhex('0x1.7a5aa470146eep+9'),float.fromhex('0x1.0000000000000p+0')))",
    lambda: hash(
        complex(float.fromhex('0x1.7a5aa470146eep+9'), float.fromhex('0x1.0000000000000p+0'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('-0x1.a5bbed921670cp+7')))",
    lambda: repr(
        complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('-0x1.a5bbed921670cp+7'))
    ),
)
check(
    "round(float.fromhex('0x1.0f0cf064dd592p+73'),11)",
    lambda: round(float.fromhex('0x1.0f0cf064dd592p+73'), 11),
)
check("float.fromhex('-0x0.0p+0').is_integer()", lambda: float.fromhex('-0x0.0p+0').is_integer())
check(
    "abs(complex(float.fromhex('-0x1.ba343c8022990p+7'),float.fromhex('0x1.1ccf385ebc8a0p+1023')))",
    lambda: abs(
        complex(float.fromhex('-0x1.ba343c8022990p+7'), float.fromhex('0x1.1ccf385ebc8a0p+1023'))
    ),
)
check(
    "divmod(float.fromhex('-0x1.c9bd489e03748p-215'),float.fromhex('0x1.d6f3454800000p+26'))",
    lambda: divmod(
        float.fromhex('-0x1.c9bd489e03748p-215'), float.fromhex('0x1.d6f3454800000p+26')
    ),
)
check(
    "float.fromhex('0x1.3e0dd2a6211d4p+8') / float.fromhex('0x1.999999999999ap-4')",
    lambda: float.fromhex('0x1.3e0dd2a6211d4p+8') / float.fromhex('0x1.999999999999ap-4'),
)
check(
    "complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('-0x1.e000000000000p+2')) + complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('0x0.0p+0'))",
    lambda: complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('-0x1.e000000000000p+2'))
    + complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('0x0.0p+0')),
)
check(
    "float('1.000000000000000000000000000000e+00')",
    lambda: float('1.000000000000000000000000000000e+00'),
)
check(
    "math.floor(float.fromhex('0x1.249ad2594c37dp+332'))",
    lambda: math.floor(float.fromhex('0x1.249ad2594c37dp+332')),
)
check(
    "float.fromhex('0x1.f3f5a98a3b2cfp+394') // float.fromhex('-0x1.1db5373fb1dd6p+410')",
    lambda: float.fromhex('0x1.f3f5a98a3b2cfp+394') // float.fromhex('-0x1.1db5373fb1dd6p+410'),
)
check(
    "complex(float.fromhex('0x1.4077625bcf750p+6'),float.fromhex('-0x1.308f7d3bc4a01p-467')) * float.fromhex('-0x1.dff3b77d2e56ap-196')",
    lambda: complex(float.fromhex('0x1.4077625bcf750p+6'), float.fromhex('-0x1.308f7d3bc4a01p-467'))
    * float.fromhex('-0x1.dff3b77d2e56ap-196'),
)
check(
    "divmod(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.6b51709fd41d3p-143'))",
    lambda: divmod(
        float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.6b51709fd41d3p-143')
    ),
)
check("float('+.5')", lambda: float('+.5'))
check(
    "float.fromhex('0x1.645317fd3bf18p+8').as_integer_ratio()",
    lambda: float.fromhex('0x1.645317fd3bf18p+8').as_integer_ratio(),
)
check(
    "abs(complex(float.fromhex('0x1.c1773f7e0300dp+220'),float.fromhex('0x1.a858e0e8e63f4p+9')))",
    lambda: abs(
        complex(float.fromhex('0x1.c1773f7e0300dp+220'), float.fromhex('0x1.a858e0e8e63f4p+9'))
    ),
)
check("math.floor(float.fromhex('-0x0.0p+0'))", lambda: math.floor(float.fromhex('-0x0.0p+0')))
check(
    "complex(float.fromhex('0x1.a165502b91734p+9'),float.fromhex('0x1.249ad2594c37dp+332')) == complex(float.fromhex('-0x1.bce0420af68a5p+738'),float.fromhex('0x1.0000000000000p-1022'))",
    lambda: complex(float.fromhex('0x1.a165502b91734p+9'), float.fromhex('0x1.249ad2594c37dp+332'))
    == complex(float.fromhex('-0x1.bce0420af68a5p+738'), float.fromhex('0x1.0000000000000p-1022')),
)
check(
    "math.trunc(float.fromhex('-0x1.37e06731c2284p+8'))",
    lambda: math.trunc(float.fromhex('-0x1.37e06731c2284p+8')),
)
check(
    "float.fromhex('-0x1.375b177e12330p-355') ** float.fromhex('0x1.249ad2594c37dp+332')",
    lambda: float.fromhex('-0x1.375b177e12330p-355') ** float.fromhex('0x1.249ad2594c37dp+332'),
)
check(
    "math.trunc(float.fromhex('0x1.16de8c80f15d0p+9'))",
    lambda: math.trunc(float.fromhex('0x1.16de8c80f15d0p+9')),
)
check(
    "repr(float.fromhex('0x1.0000000000000p+53'))",
    lambda: repr(float.fromhex('0x1.0000000000000p+53')),
)
check(
    "round(float.fromhex('0x1.88925a8963979p-782'))",
    lambda: round(float.fromhex('0x1.88925a8963979p-782')),
)
check(
    "hash(float.fromhex('-0x1.b42d9fd96789ap-53'))",
    lambda: hash(float.fromhex('-0x1.b42d9fd96789ap-53')),
)
check(
    "int(float.fromhex('0x1.c000000000000p+2'))", lambda: int(float.fromhex('0x1.c000000000000p+2'))
)
check(
    "divmod(float.fromhex('0x1.1ccf385ebc8a0p+1023'),float.fromhex('0x1.be448e8aa945ap+9'))",
    lambda: divmod(float.fromhex('0x1.1ccf385ebc8a0p+1023'), float.fromhex('0x1.be448e8aa945ap+9')),
)
check(
    "abs(complex(float.fromhex('0x1.999999999999ap-4'),float.fromhex('0x1.e264bde4293d0p+7')))",
    lambda: abs(
        complex(float.fromhex('0x1.999999999999ap-4'), float.fromhex('0x1.e264bde4293d0p+7'))
    ),
)
check(
    "complex(float.fromhex('0x1.c41cd6a8c3c3ep+9'),float.fromhex('-0x1.dae243a3a3378p+9')) ** 12",
    lambda: complex(float.fromhex('0x1.c41cd6a8c3c3ep+9'), float.fromhex('-0x1.dae243a3a3378p+9'))
    ** 12,
)
check(
    "float.fromhex('-0x1.61b1042c4a4b8p+580') == float.fromhex('-0x1.5730ac92d0b2fp+9')",
    lambda: float.fromhex('-0x1.61b1042c4a4b8p+580') == float.fromhex('-0x1.5730ac92d0b2fp+9'),
)
check(
    "complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('0x1.ce46d9dc674dcp+9')) ** 6",
    lambda: complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('0x1.ce46d9dc674dcp+9'))
    ** 6,
)
check(
    "math.trunc(float.fromhex('0x1.999999999999ap-4'))",
    lambda: math.trunc(float.fromhex('0x1.999999999999ap-4')),
)
check(
    "float.fromhex('0x1.4f8b588e368f1p-17').is_integer()",
    lambda: float.fromhex('0x1.4f8b588e368f1p-17').is_integer(),
)
check(
    "int(float.fromhex('-0x1.5043c19427f67p+672'))",
    lambda: int(float.fromhex('-0x1.5043c19427f67p+672')),
)
check(
    "repr(float.fromhex('0x1.f2a1364bf1204p+8'))",
    lambda: repr(float.fromhex('0x1.f2a1364bf1204p+8')),
)
check(
    "repr(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('0x1.0000000000000p+63')))",
    lambda: repr(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('0x1.0000000000000p+63'))
    ),
)
check(
    "math.floor(float.fromhex('0x1.9f590d3d54601p-198'))",
    lambda: math.floor(float.fromhex('0x1.9f590d3d54601p-198')),
)
check(
    "float.fromhex('0x1.0000000000000p+63') == float.fromhex('0x1.f5bbb4d9bb628p+8')",
    lambda: float.fromhex('0x1.0000000000000p+63') == float.fromhex('0x1.f5bbb4d9bb628p+8'),
)
check(
    "hash(float.fromhex('-0x1.c6a5b91bc30dbp-766'))",
    lambda: hash(float.fromhex('-0x1.c6a5b91bc30dbp-766')),
)
check(
    "math.ceil(float.fromhex('-0x1.581c12ae898a2p+9'))",
    lambda: math.ceil(float.fromhex('-0x1.581c12ae898a2p+9')),
)
check(
    "float.fromhex('-0x1.37c1b89842d2cp+631').hex()",
    lambda: float.fromhex('-0x1.37c1b89842d2cp+631').hex(),
)
check(
    "int(float.fromhex('0x1.bf1acefd272afp+153'))",
    lambda: int(float.fromhex('0x1.bf1acefd272afp+153')),
)
check(
    "complex(float.fromhex('-0x1.965bc523adcd0p+5'),float.fromhex('0x1.36114de5fa534p+77')) - 0",
    lambda: complex(float.fromhex('-0x1.965bc523adcd0p+5'), float.fromhex('0x1.36114de5fa534p+77'))
    - 0,
)
check(
    "complex(float.fromhex('0x1.1c37937e08000p+53'),float.fromhex('-0x1.a185a25b2c308p-102')) - float.fromhex('-0x1.9a3d02a6249cap+372')",
    lambda: complex(
        float.fromhex('0x1.1c37937e08000p+53'), float.fromhex('-0x1.a185a25b2c308p-102')
    )
    - float.fromhex('-0x1.9a3d02a6249cap+372'),
)
check("math.trunc(float.fromhex('0x0.0p+0'))", lambda: math.trunc(float.fromhex('0x0.0p+0')))
check(
    "round(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: round(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "float.fromhex('-0x1.50128a8e41ddcp+8').hex()",
    lambda: float.fromhex('-0x1.50128a8e41ddcp+8').hex(),
)
check(
    "float.fromhex('0x1.0000000000000p+63').is_integer()",
    lambda: float.fromhex('0x1.0000000000000p+63').is_integer(),
)
check(
    "int(float.fromhex('-0x1.d52a84118fb84p+9'))",
    lambda: int(float.fromhex('-0x1.d52a84118fb84p+9')),
)
check(
    "math.ceil(float.fromhex('-0x1.8238ad5e3fa3cp+8'))",
    lambda: math.ceil(float.fromhex('-0x1.8238ad5e3fa3cp+8')),
)
check(
    "abs(complex(float.fromhex('0x1.36d834bb79dacp+8'),float.fromhex('0x1.39eb398315b60p+7')))",
    lambda: abs(
        complex(float.fromhex('0x1.36d834bb79dacp+8'), float.fromhex('0x1.39eb398315b60p+7'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.0000000000000p+63'))",
    lambda: math.ceil(float.fromhex('0x1.0000000000000p+63')),
)
check(
    "round(float.fromhex('-0x1.0000000000000p+63'),-2)",
    lambda: round(float.fromhex('-0x1.0000000000000p+63'), -2),
)
check(
    "float.fromhex('0x1.3b04ac590bf42p+9').is_integer()",
    lambda: float.fromhex('0x1.3b04ac590bf42p+9').is_integer(),
)
check(
    "float.fromhex('-0x1.fee294c981e8fp+8').is_integer()",
    lambda: float.fromhex('-0x1.fee294c981e8fp+8').is_integer(),
)
check(
    "float.fromhex('-0x1.d14f2106b7652p+1002') == float.fromhex('0x1.86a1a844ce9b8p+517')",
    lambda: float.fromhex('-0x1.d14f2106b7652p+1002') == float.fromhex('0x1.86a1a844ce9b8p+517'),
)
check(
    "complex(float.fromhex('0x1.4000000000000p+1'),float.fromhex('0x1.84b8ddf693f58p+7')) == float.fromhex('0x1.921f9f01b866ep+1')",
    lambda: complex(float.fromhex('0x1.4000000000000p+1'), float.fromhex('0x1.84b8ddf693f58p+7'))
    == float.fromhex('0x1.921f9f01b866ep+1'),
)
check(
    "float.fromhex('-0x1.15ff61b9d03d6p+9').is_integer()",
    lambda: float.fromhex('-0x1.15ff61b9d03d6p+9').is_integer(),
)
check(
    "math.trunc(float.fromhex('-0x1.0a5acf45051f8p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.0a5acf45051f8p+9')),
)
check(
    "math.floor(float.fromhex('-0x1.a5ea5ac6459f0p+7'))",
    lambda: math.floor(float.fromhex('-0x1.a5ea5ac6459f0p+7')),
)
check(
    "repr(complex(float.fromhex('-0x1.bbebdd2b8a80ap+9'),float.fromhex('0x1.d0e4fb5ea8da8p+9')))",
    lambda: repr(
        complex(float.fromhex('-0x1.bbebdd2b8a80ap+9'), float.fromhex('0x1.d0e4fb5ea8da8p+9'))
    ),
)
check(
    "complex(float.fromhex('-0x1.2aed67f3f44d0p+7'),float.fromhex('-0x0.0p+0')) ** 9",
    lambda: complex(float.fromhex('-0x1.2aed67f3f44d0p+7'), float.fromhex('-0x0.0p+0')) ** 9,
)
check(
    "float.fromhex('-0x1.6a5251366fefbp+386').hex()",
    lambda: float.fromhex('-0x1.6a5251366fefbp+386').hex(),
)
check(
    "float.fromhex('0x1.184932a84d4d2p+205').hex()",
    lambda: float.fromhex('0x1.184932a84d4d2p+205').hex(),
)
check("float(' 1_0.5e1_0 ')", lambda: float(' 1_0.5e1_0 '))
check(
    "repr(float.fromhex('0x1.748b251cc79c5p-71'))",
    lambda: repr(float.fromhex('0x1.748b251cc79c5p-71')),
)
check(
    "math.trunc(float.fromhex('-0x1.141802982c319p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.141802982c319p+9')),
)
check(
    "float.fromhex('0x1.47f791363c227p-572').is_integer()",
    lambda: float.fromhex('0x1.47f791363c227p-572').is_integer(),
)
check("repr(float.fromhex('0x0.0p+0'))", lambda: repr(float.fromhex('0x0.0p+0')))
check(
    "float.fromhex('0x1.0000000000000p-1').is_integer()",
    lambda: float.fromhex('0x1.0000000000000p-1').is_integer(),
)
check(
    "divmod(float.fromhex('0x1.e5e2ddd5b2450p+7'),float.fromhex('0x1.1ccf385ebc8a0p+1023'))",
    lambda: divmod(float.fromhex('0x1.e5e2ddd5b2450p+7'), float.fromhex('0x1.1ccf385ebc8a0p+1023')),
)
check(
    "int(float.fromhex('-0x1.2be4bda7f594bp+888'))",
    lambda: int(float.fromhex('-0x1.2be4bda7f594bp+888')),
)
check(
    "divmod(float.fromhex('0x1.999999999999ap-4'),float.fromhex('-0x1.8dd93d6c6d7e5p-167'))",
    lambda: divmod(float.fromhex('0x1.999999999999ap-4'), float.fromhex('-0x1.8dd93d6c6d7e5p-167')),
)
check(
    "float.fromhex('0x1.0000000000000p-1022') >= float.fromhex('-0x1.16fa975a4f2d2p-520')",
    lambda: float.fromhex('0x1.0000000000000p-1022') >= float.fromhex('-0x1.16fa975a4f2d2p-520'),
)
check(
    "float.fromhex('-0x1.cecfa9d31790dp+947').is_integer()",
    lambda: float.fromhex('-0x1.cecfa9d31790dp+947').is_integer(),
)
check(
    "divmod(float.fromhex('0x1.5367716b7f735p+580'),float.fromhex('0x1.1ccf385ebc8a0p+1023'))",
    lambda: divmod(
        float.fromhex('0x1.5367716b7f735p+580'), float.fromhex('0x1.1ccf385ebc8a0p+1023')
    ),
)
check(
    "(-11682557483086085) <= float.fromhex('0x1.3c43f42c00000p+30')",
    lambda: (-11682557483086085) <= float.fromhex('0x1.3c43f42c00000p+30'),
)
check(
    "float.fromhex('0x1.5555555555555p-2').as_integer_ratio()",
    lambda: float.fromhex('0x1.5555555555555p-2').as_integer_ratio(),
)
check(
    "int(float.fromhex('0x1.0f0cf064dd592p+73'))",
    lambda: int(float.fromhex('0x1.0f0cf064dd592p+73')),
)
check(
    "float.fromhex('-0x1.05a0852e473e0p-81').hex()",
    lambda: float.fromhex('-0x1.05a0852e473e0p-81').hex(),
)
check(
    "float.fromhex('0x0.0p+0') / float.fromhex('-0x1.f2ef421bf37dbp+8')",
    lambda: float.fromhex('0x0.0p+0') / float.fromhex('-0x1.f2ef421bf37dbp+8'),
)
check(
    "divmod(float.fromhex('0x1.cdf04a107747cp+8'),float.fromhex('-0x1.f178d0f507988p+9'))",
    lambda: divmod(float.fromhex('0x1.cdf04a107747cp+8'), float.fromhex('-0x1.f178d0f507988p+9')),
)
check(
    "repr(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('0x1.249ad2594c37dp+332')))",
    lambda: repr(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('0x1.249ad2594c37dp+332'))
    ),
)
check(
    "float.fromhex('-0x1.7a65ddd10193cp+306').as_integer_ratio()",
    lambda: float.fromhex('-0x1.7a65ddd10193cp+306').as_integer_ratio(),
)
check(
    "float.fromhex('0x1.eecaa5cf0877bp-497').is_integer()",
    lambda: float.fromhex('0x1.eecaa5cf0877bp-497').is_integer(),
)
check(
    "int(float.fromhex('0x1.999999999999ap-4'))", lambda: int(float.fromhex('0x1.999999999999ap-4'))
)
check("float('e5')", lambda: float('e5'))
check(
    "repr(float.fromhex('-0x1.01d8ea6f56dd0p-638'))",
    lambda: repr(float.fromhex('-0x1.01d8ea6f56dd0p-638')),
)
check(
    "math.trunc(float.fromhex('-0x1.0000000000000p+63'))",
    lambda: math.trunc(float.fromhex('-0x1.0000000000000p+63')),
)
check(
    "float.fromhex('0x1.d9d407fff30aep-988').hex()",
    lambda: float.fromhex('0x1.d9d407fff30aep-988').hex(),
)
check(
    "(-460259968785349617) >= float.fromhex('0x1.fb3cbb61f3646p+52')",
    lambda: (-460259968785349617) >= float.fromhex('0x1.fb3cbb61f3646p+52'),
)
check(
    "complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('-0x1.de4a75c96f784p-931')) ** 7",
    lambda: complex(
        float.fromhex('-0x1.e000000000000p+2'), float.fromhex('-0x1.de4a75c96f784p-931')
    )
    ** 7,
)
check(
    "complex(float.fromhex('-0x1.903c16672621bp-472'),float.fromhex('0x1.52d02c7e14af6p+76')) ** 6",
    lambda: complex(
        float.fromhex('-0x1.903c16672621bp-472'), float.fromhex('0x1.52d02c7e14af6p+76')
    )
    ** 6,
)
check(
    "round(float.fromhex('0x1.0000000000000p+0'),0)",
    lambda: round(float.fromhex('0x1.0000000000000p+0'), 0),
)
check(
    "float.fromhex('0x1.c000000000000p+2').hex()",
    lambda: float.fromhex('0x1.c000000000000p+2').hex(),
)
check(
    "float.fromhex('0x1.ad7f29abcaf48p-24').is_integer()",
    lambda: float.fromhex('0x1.ad7f29abcaf48p-24').is_integer(),
)
check(
    "int(float.fromhex('0x1.cd85e24cf5172p+9'))", lambda: int(float.fromhex('0x1.cd85e24cf5172p+9'))
)
check(
    "int(float.fromhex('0x1.426c9e6d9c249p+868'))",
    lambda: int(float.fromhex('0x1.426c9e6d9c249p+868')),
)
check(
    "abs(complex(float.fromhex('0x1.1ccf385ebc8a0p+1023'),float.fromhex('0x1.ac1b0cccacfbcp+9')))",
    lambda: abs(
        complex(float.fromhex('0x1.1ccf385ebc8a0p+1023'), float.fromhex('0x1.ac1b0cccacfbcp+9'))
    ),
)
check(
    "divmod(float.fromhex('0x1.d774886c1b320p+6'),float.fromhex('0x1.c55093c715f9dp+326'))",
    lambda: divmod(float.fromhex('0x1.d774886c1b320p+6'), float.fromhex('0x1.c55093c715f9dp+326')),
)
check(
    "hash(complex(float.fromhex('-0x1.2b0f2d0b1ecccp-204'),float.fromhex('-0x1.1a47a21c63d14p-321')))",
    lambda: hash(
        complex(float.fromhex('-0x1.2b0f2d0b1ecccp-204'), float.fromhex('-0x1.1a47a21c63d14p-321'))
    ),
)
check(
    "complex(float.fromhex('0x1.d6f3454800000p+26'),float.fromhex('0x1.249ad2594c37dp+332')) ** -5",
    lambda: complex(float.fromhex('0x1.d6f3454800000p+26'), float.fromhex('0x1.249ad2594c37dp+332'))
    ** -5,
)
check(
    "repr(float.fromhex('-0x1.6ebaaf60f2aacp+7'))",
    lambda: repr(float.fromhex('-0x1.6ebaaf60f2aacp+7')),
)
check(
    "int(float.fromhex('-0x1.e000000000000p+2'))",
    lambda: int(float.fromhex('-0x1.e000000000000p+2')),
)
check(
    "complex(float.fromhex('0x1.52f55556daec0p+6'),float.fromhex('0x1.c1fb8e30a0882p+9')) * float.fromhex('-0x1.579f69533f0d2p+1021')",
    lambda: complex(float.fromhex('0x1.52f55556daec0p+6'), float.fromhex('0x1.c1fb8e30a0882p+9'))
    * float.fromhex('-0x1.579f69533f0d2p+1021'),
)
check(
    "divmod(float.fromhex('-0x1.bb48df4d04b0dp+9'),float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: divmod(float.fromhex('-0x1.bb48df4d04b0dp+9'), float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "float.fromhex('0x1.4000000000000p+1').as_integer_ratio()",
    lambda: float.fromhex('0x1.4000000000000p+1').as_integer_ratio(),
)
check(
    "divmod(float.fromhex('0x1.999999999999ap-4'),float.fromhex('0x0.0p+0'))",
    lambda: divmod(float.fromhex('0x1.999999999999ap-4'), float.fromhex('0x0.0p+0')),
)
check(
    "divmod(float.fromhex('0x1.1ccf385ebc8a0p+1023'),float.fromhex('-0x1.9d2ca267b4ea4p-800'))",
    lambda: divmod(
        float.fromhex('0x1.1ccf385ebc8a0p+1023'), float.fromhex('-0x1.9d2ca267b4ea4p-800')
    ),
)
check(
    "int(float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: int(float.fromhex('0x1.4f8b588e368f1p-17')),
)
check(
    "repr(complex(float.fromhex('0x1.e45f50e38489ep+9'),float.fromhex('0x1.d6f3454800000p+26')))",
    lambda: repr(
        complex(float.fromhex('0x1.e45f50e38489ep+9'), float.fromhex('0x1.d6f3454800000p+26'))
    ),
)
check(
    "round(float.fromhex('0x1.e1740092a9b80p+8'),4)",
    lambda: round(float.fromhex('0x1.e1740092a9b80p+8'), 4),
)
check(
    "repr(float.fromhex('0x1.7c3b0b709418ap-851'))",
    lambda: repr(float.fromhex('0x1.7c3b0b709418ap-851')),
)
check(
    "float.fromhex('0x1.0000000000000p+0').hex()",
    lambda: float.fromhex('0x1.0000000000000p+0').hex(),
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('-0x1.0000000000000p+63')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('-0x1.0000000000000p+63'))
    ),
)
check(
    "(-91) < float.fromhex('0x1.ecc55fd3c455ep+61')",
    lambda: (-91) < float.fromhex('0x1.ecc55fd3c455ep+61'),
)
check(
    "math.ceil(float.fromhex('0x1.f20d5505397d7p-505'))",
    lambda: math.ceil(float.fromhex('0x1.f20d5505397d7p-505')),
)
check(
    "float.fromhex('-0x1.e000000000000p+2').as_integer_ratio()",
    lambda: float.fromhex('-0x1.e000000000000p+2').as_integer_ratio(),
)
check(
    "(-6) < float.fromhex('0x1.c6725fcf13accp+61')",
    lambda: (-6) < float.fromhex('0x1.c6725fcf13accp+61'),
)
check(
    "float.fromhex('-0x1.168bfef2c5f18p+9') ** float.fromhex('0x1.ad7f29abcaf48p-24')",
    lambda: float.fromhex('-0x1.168bfef2c5f18p+9') ** float.fromhex('0x1.ad7f29abcaf48p-24'),
)
check(
    "math.trunc(float.fromhex('-0x1.db7944f756d00p-83'))",
    lambda: math.trunc(float.fromhex('-0x1.db7944f756d00p-83')),
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p+63'),float.fromhex('0x1.0f0cf064dd592p+73')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p+63'), float.fromhex('0x1.0f0cf064dd592p+73'))
    ),
)
check(
    "float.fromhex('0x1.ccf884be37d38p+7').hex()",
    lambda: float.fromhex('0x1.ccf884be37d38p+7').hex(),
)
check(
    "complex(float.fromhex('-0x1.810ffddf5b2a0p+9'),float.fromhex('0x1.249ad2594c37dp+332')) * float.fromhex('0x1.e27d5ad714967p-557')",
    lambda: complex(float.fromhex('-0x1.810ffddf5b2a0p+9'), float.fromhex('0x1.249ad2594c37dp+332'))
    * float.fromhex('0x1.e27d5ad714967p-557'),
)
check(
    "hash(complex(float.fromhex('0x1.aca5dbcab7e4ep+9'),float.fromhex('0x1.921f9f01b866ep+1')))",
    lambda: hash(
        complex(float.fromhex('0x1.aca5dbcab7e4ep+9'), float.fromhex('0x1.921f9f01b866ep+1'))
    ),
)
check(
    "hash(complex(float.fromhex('0x1.5555555555555p-2'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: hash(
        complex(float.fromhex('0x1.5555555555555p-2'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "round(float.fromhex('0x1.7a341fc94a2a4p+8'))",
    lambda: round(float.fromhex('0x1.7a341fc94a2a4p+8')),
)
check(
    "round(float.fromhex('0x1.e6ff17a783b3cp-336'))",
    lambda: round(float.fromhex('0x1.e6ff17a783b3cp-336')),
)
check(
    "int(float.fromhex('-0x1.d1915c66a0f0cp-829'))",
    lambda: int(float.fromhex('-0x1.d1915c66a0f0cp-829')),
)
check(
    "round(float.fromhex('-0x1.885dfcd5c5b51p+21'),-8)",
    lambda: round(float.fromhex('-0x1.885dfcd5c5b51p+21'), -8),
)
check("float('\u0663.\u0665')", lambda: float('٣.٥'))
check(
    "int(float.fromhex('0x1.85b2b37f6b3fdp-226'))",
    lambda: int(float.fromhex('0x1.85b2b37f6b3fdp-226')),
)
check(
    "round(float.fromhex('-0x1.66bd0ab4c3640p+7'))",
    lambda: round(float.fromhex('-0x1.66bd0ab4c3640p+7')),
)
check(
    "float.fromhex('0x1.ad7f29abcaf48p-24').as_integer_ratio()",
    lambda: float.fromhex('0x1.ad7f29abcaf48p-24').as_integer_ratio(),
)
check(
    "(-18014398509481983) < float.fromhex('0x1.a0203a4bc3814p+8')",
    lambda: (-18014398509481983) < float.fromhex('0x1.a0203a4bc3814p+8'),
)
check(
    "abs(complex(float.fromhex('0x1.b762a99998b38p+9'),float.fromhex('0x1.98a33812c25ebp-502')))",
    lambda: abs(
        complex(float.fromhex('0x1.b762a99998b38p+9'), float.fromhex('0x1.98a33812c25ebp-502'))
    ),
)
check(
    "divmod(float.fromhex('-0x1.23d1c7c202fbfp+203'),float.fromhex('-0x1.08a1ff2d0ecb7p+9'))",
    lambda: divmod(
        float.fromhex('-0x1.23d1c7c202fbfp+203'), float.fromhex('-0x1.08a1ff2d0ecb7p+9')
    ),
)
check(
    "math.floor(float.fromhex('0x1.27eccdbff7fc0p+7'))",
    lambda: math.floor(float.fromhex('0x1.27eccdbff7fc0p+7')),
)
check(
    "float.fromhex('-0x1.20a4aeaff6d46p+9').as_integer_ratio()",
    lambda: float.fromhex('-0x1.20a4aeaff6d46p+9').as_integer_ratio(),
)
check(
    "float.fromhex('0x1.0000000000000p+0') < float.fromhex('0x1.beedbf9af9b70p+7')",
    lambda: float.fromhex('0x1.0000000000000p+0') < float.fromhex('0x1.beedbf9af9b70p+7'),
)
check(
    "float.fromhex('-0x1.18274a281b45cp+8').is_integer()",
    lambda: float.fromhex('-0x1.18274a281b45cp+8').is_integer(),
)
check(
    "float.fromhex('0x0.0000000000001p-1022').hex()",
    lambda: float.fromhex('0x0.0000000000001p-1022').hex(),
)
check(
    "float.fromhex('0x1.249ad2594c37dp+332').hex()",
    lambda: float.fromhex('0x1.249ad2594c37dp+332').hex(),
)
check("float('9.223372036854776e+18')", lambda: float('9.223372036854776e+18'))
check(
    "float.fromhex('0x1.96acd8a033fd8p+8').is_integer()",
    lambda: float.fromhex('0x1.96acd8a033fd8p+8').is_integer(),
)
check(
    "math.floor(float.fromhex('-0x1.e000000000000p+2'))",
    lambda: math.floor(float.fromhex('-0x1.e000000000000p+2')),
)
check(
    "float.fromhex('0x1.7168ded52dcf4p+9').is_integer()",
    lambda: float.fromhex('0x1.7168ded52dcf4p+9').is_integer(),
)
check(
    "float.fromhex('0x1.6d4683ea950c8p-197').is_integer()",
    lambda: float.fromhex('0x1.6d4683ea950c8p-197').is_integer(),
)
check(
    "hash(complex(float.fromhex('0x1.d6f3454800000p+26'),float.fromhex('-0x0.0p+0')))",
    lambda: hash(complex(float.fromhex('0x1.d6f3454800000p+26'), float.fromhex('-0x0.0p+0'))),
)
check(
    "float.fromhex('-0x1.08aac3c54630ap+9').is_integer()",
    lambda: float.fromhex('-0x1.08aac3c54630ap+9').is_integer(),
)
check("float('5.')", lambda: float('5.'))
check(
    "float.fromhex('0x1.eda016765390dp-459').is_integer()",
    lambda: float.fromhex('0x1.eda016765390dp-459').is_integer(),
)
check(
    "round(float.fromhex('0x1.c000000000000p+2'))",
    lambda: round(float.fromhex('0x1.c000000000000p+2')),
)
check(
    "float.fromhex('0x1.47756f43dfad6p+756') * float.fromhex('0x1.721f77671914ep-799')",
    lambda: float.fromhex('0x1.47756f43dfad6p+756') * float.fromhex('0x1.721f77671914ep-799'),
)
check(
    "float.fromhex('0x1.97dd6231dcff4p+9').hex()",
    lambda: float.fromhex('0x1.97dd6231dcff4p+9').hex(),
)
check(
    "float.fromhex('0x1.921f9f01b866ep+1').hex()",
    lambda: float.fromhex('0x1.921f9f01b866ep+1').hex(),
)
check(
    "math.ceil(float.fromhex('-0x1.5eff4fd894b8ep+8'))",
    lambda: math.ceil(float.fromhex('-0x1.5eff4fd894b8ep+8')),
)
check(
    "round(float.fromhex('-0x1.55c25a8ce3408p-816'))",
    lambda: round(float.fromhex('-0x1.55c25a8ce3408p-816')),
)
check(
    "(-891328874) > float.fromhex('0x1.7e43c8800759cp+996')",
    lambda: (-891328874) > float.fromhex('0x1.7e43c8800759cp+996'),
)
check(
    "float('4.940656458412465441765687928682e-324')",
    lambda: float('4.940656458412465441765687928682e-324'),
)
check(
    "hash(float.fromhex('0x1.3f23ecf0ac258p+8'))",
    lambda: hash(float.fromhex('0x1.3f23ecf0ac258p+8')),
)
check(
    "math.ceil(float.fromhex('0x1.8000000000000p+0'))",
    lambda: math.ceil(float.fromhex('0x1.8000000000000p+0')),
)
check(
    "float.fromhex('0x1.91cad80bed451p+826').is_integer()",
    lambda: float.fromhex('0x1.91cad80bed451p+826').is_integer(),
)
check(
    "round(float.fromhex('-0x1.b6467e732ac0dp+852'),2)",
    lambda: round(float.fromhex('-0x1.b6467e732ac0dp+852'), 2),
)
check(
    "hash(complex(float.fromhex('-0x1.b19f41b18c7b3p-245'),float.fromhex('-0x1.cf402aa642e00p+7')))",
    lambda: hash(
        complex(float.fromhex('-0x1.b19f41b18c7b3p-245'), float.fromhex('-0x1.cf402aa642e00p+7'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.0f0cf064dd592p+73'))",
    lambda: math.ceil(float.fromhex('0x1.0f0cf064dd592p+73')),
)
check("float('5e-324')", lambda: float('5e-324'))
check(
    "complex(float.fromhex('-0x1.cea61125a8d46p+8'),float.fromhex('-0x1.e000000000000p+2')) ** 9",
    lambda: complex(float.fromhex('-0x1.cea61125a8d46p+8'), float.fromhex('-0x1.e000000000000p+2'))
    ** 9,
)
check(
    "repr(complex(float.fromhex('-0x1.0f515c845cb29p-72'),float.fromhex('0x1.0e759ab89182ap+347')))",
    lambda: repr(
        complex(float.fromhex('-0x1.0f515c845cb29p-72'), float.fromhex('0x1.0e759ab89182ap+347'))
    ),
)
check(
    "float.fromhex('0x1.0f0cf064dd592p+73').is_integer()",
    lambda: float.fromhex('0x1.0f0cf064dd592p+73').is_integer(),
)
check('float(511845581318886086618353749345)', lambda: float(511845581318886086618353749345))
check(
    "math.ceil(float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: math.ceil(float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "math.floor(float.fromhex('0x1.5555555555555p-2'))",
    lambda: math.floor(float.fromhex('0x1.5555555555555p-2')),
)
check(
    "float.fromhex('-0x1.51cdb4bf9b5b8p+8') < float.fromhex('-0x1.82bc8747a1ddap+8')",
    lambda: float.fromhex('-0x1.51cdb4bf9b5b8p+8') < float.fromhex('-0x1.82bc8747a1ddap+8'),
)
check(
    "repr(complex(float.fromhex('-0x1.b20db79fa77f4p-455'),float.fromhex('-0x1.35c92d923b9b2p+8')))",
    lambda: repr(
        complex(float.fromhex('-0x1.b20db79fa77f4p-455'), float.fromhex('-0x1.35c92d923b9b2p+8'))
    ),
)
check(
    "hash(complex(float.fromhex('-0x1.9e9d62025ed6ep+8'),float.fromhex('0x1.04a13733df2fbp+169')))",
    lambda: hash(
        complex(float.fromhex('-0x1.9e9d62025ed6ep+8'), float.fromhex('0x1.04a13733df2fbp+169'))
    ),
)
check(
    "round(float.fromhex('0x1.1c37937e08000p+53'),2)",
    lambda: round(float.fromhex('0x1.1c37937e08000p+53'), 2),
)
check(
    "float.fromhex('-0x1.b2a8c53c73a46p+632') < float.fromhex('0x1.1c37937e08000p+53')",
    lambda: float.fromhex('-0x1.b2a8c53c73a46p+632') < float.fromhex('0x1.1c37937e08000p+53'),
)
check(
    "abs(complex(float.fromhex('-0x1.40b8387a35fe0p+6'),float.fromhex('0x1.5555555555555p-2')))",
    lambda: abs(
        complex(float.fromhex('-0x1.40b8387a35fe0p+6'), float.fromhex('0x1.5555555555555p-2'))
    ),
)
check(
    "math.floor(float.fromhex('0x1.0b208d68145d7p-810'))",
    lambda: math.floor(float.fromhex('0x1.0b208d68145d7p-810')),
)
check(
    "round(float.fromhex('0x1.b1f3d09309be0p-547'),-7)",
    lambda: round(float.fromhex('0x1.b1f3d09309be0p-547'), -7),
)
check(
    "hash(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.51f22cd688c9cp+8')))",
    lambda: hash(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.51f22cd688c9cp+8'))
    ),
)
check(
    "math.trunc(float.fromhex('-0x1.0000000000000p+0'))",
    lambda: math.trunc(float.fromhex('-0x1.0000000000000p+0')),
)
check(
    "complex(float.fromhex('0x1.217e7103b18dfp-27'),float.fromhex('0x1.0f0cf064dd592p+73')) ** 6",
    lambda: complex(float.fromhex('0x1.217e7103b18dfp-27'), float.fromhex('0x1.0f0cf064dd592p+73'))
    ** 6,
)
check(
    "int(float.fromhex('0x1.171fd77417fffp+1010'))",
    lambda: int(float.fromhex('0x1.171fd77417fffp+1010')),
)
check(
    "round(float.fromhex('-0x1.65f9dfeaa40dbp+9'),3)",
    lambda: round(float.fromhex('-0x1.65f9dfeaa40dbp+9'), 3),
)
check("math.trunc(float.fromhex('-0x0.0p+0'))", lambda: math.trunc(float.fromhex('-0x0.0p+0')))
check(
    "repr(float.fromhex('0x1.f1ee45290bd73p+996'))",
    lambda: repr(float.fromhex('0x1.f1ee45290bd73p+996')),
)
check(
    "complex(float.fromhex('0x1.e64c6d408399bp-319'),float.fromhex('0x1.5555555555555p-2')) == complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x0.0000000000001p-1022'))",
    lambda: complex(float.fromhex('0x1.e64c6d408399bp-319'), float.fromhex('0x1.5555555555555p-2'))
    == complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "repr(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: repr(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    'float((-262604423238171516307992635265353536733))',
    lambda: float((-262604423238171516307992635265353536733)),
)
check(
    "round(float.fromhex('0x1.921f9f01b866ep+1'))",
    lambda: round(float.fromhex('0x1.921f9f01b866ep+1')),
)
check(
    "hash(complex(float.fromhex('0x1.15f772f96cf81p-21'),float.fromhex('-0x1.6fd5adbacb7a6p-307')))",
    lambda: hash(
        complex(float.fromhex('0x1.15f772f96cf81p-21'), float.fromhex('-0x1.6fd5adbacb7a6p-307'))
    ),
)
check(
    "divmod(float.fromhex('0x1.d7acb481c7426p-229'),float.fromhex('0x1.249ad2594c37dp+332'))",
    lambda: divmod(
        float.fromhex('0x1.d7acb481c7426p-229'), float.fromhex('0x1.249ad2594c37dp+332')
    ),
)
check(
    "complex(float.fromhex('0x1.cb1b52a920a28p+438'),float.fromhex('0x1.4f8b588e368f1p-17')) / float.fromhex('0x1.52d02c7e14af6p+76')",
    lambda: complex(float.fromhex('0x1.cb1b52a920a28p+438'), float.fromhex('0x1.4f8b588e368f1p-17'))
    / float.fromhex('0x1.52d02c7e14af6p+76'),
)
check('float((-1936630269))', lambda: float((-1936630269)))
check(
    "hash(complex(float.fromhex('-0x1.774fd016289cfp-253'),float.fromhex('0x1.ad7f29abcaf48p-24')))",
    lambda: hash(
        complex(float.fromhex('-0x1.774fd016289cfp-253'), float.fromhex('0x1.ad7f29abcaf48p-24'))
    ),
)
check(
    "int(float.fromhex('-0x1.52b64d5999c19p+592'))",
    lambda: int(float.fromhex('-0x1.52b64d5999c19p+592')),
)
check(
    "float.fromhex('-0x1.ac5cb01b7a708p+9').hex()",
    lambda: float.fromhex('-0x1.ac5cb01b7a708p+9').hex(),
)
check(
    "hash(complex(float.fromhex('0x1.b53f2182ae5b5p+750'),float.fromhex('0x1.ad7f29abcaf48p-24')))",
    lambda: hash(
        complex(float.fromhex('0x1.b53f2182ae5b5p+750'), float.fromhex('0x1.ad7f29abcaf48p-24'))
    ),
)
check(
    "complex(float.fromhex('-0x1.0d19f984fb832p+8'),float.fromhex('0x0.0000000000001p-1022')) == 2",
    lambda: complex(
        float.fromhex('-0x1.0d19f984fb832p+8'), float.fromhex('0x0.0000000000001p-1022')
    )
    == 2,
)
check(
    "int(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: int(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "repr(float.fromhex('0x1.da4a98148fd20p+339'))",
    lambda: repr(float.fromhex('0x1.da4a98148fd20p+339')),
)
check(
    "int(float.fromhex('-0x1.26e7cde68e463p+9'))",
    lambda: int(float.fromhex('-0x1.26e7cde68e463p+9')),
)
check(
    "float.fromhex('0x1.589100bd1ed78p-332') < float.fromhex('0x1.5555555555555p-2')",
    lambda: float.fromhex('0x1.589100bd1ed78p-332') < float.fromhex('0x1.5555555555555p-2'),
)
check(
    "divmod(float.fromhex('0x1.1c37937e08000p+53'),float.fromhex('0x1.0f0cf064dd592p+73'))",
    lambda: divmod(float.fromhex('0x1.1c37937e08000p+53'), float.fromhex('0x1.0f0cf064dd592p+73')),
)
check("float('1e')", lambda: float('1e'))
check(
    "complex(float.fromhex('0x1.b4f8b0a92d0acp+9'),float.fromhex('-0x1.2909f0464aca5p+696')) ** 5",
    lambda: complex(float.fromhex('0x1.b4f8b0a92d0acp+9'), float.fromhex('-0x1.2909f0464aca5p+696'))
    ** 5,
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "round(float.fromhex('-0x1.c65c3f01b8c34p+9'),4)",
    lambda: round(float.fromhex('-0x1.c65c3f01b8c34p+9'), 4),
)
check(
    "abs(complex(float.fromhex('0x1.a764e317f8138p+8'),float.fromhex('0x1.4b53c03b1f844p-948')))",
    lambda: abs(
        complex(float.fromhex('0x1.a764e317f8138p+8'), float.fromhex('0x1.4b53c03b1f844p-948'))
    ),
)
check(
    "round(float.fromhex('-0x1.4a12272f7cabbp-987'))",
    lambda: round(float.fromhex('-0x1.4a12272f7cabbp-987')),
)
check(
    "round(float.fromhex('0x1.4000000000000p+1'),-2)",
    lambda: round(float.fromhex('0x1.4000000000000p+1'), -2),
)
check(
    "abs(complex(float.fromhex('0x1.196c1ef5cbdd4p+8'),float.fromhex('-0x1.e000000000000p+2')))",
    lambda: abs(
        complex(float.fromhex('0x1.196c1ef5cbdd4p+8'), float.fromhex('-0x1.e000000000000p+2'))
    ),
)
check(
    "int(float.fromhex('0x1.35ebecbcc9740p+8'))", lambda: int(float.fromhex('0x1.35ebecbcc9740p+8'))
)
check(
    "round(float.fromhex('0x1.cba81a3f281c0p+3'))",
    lambda: round(float.fromhex('0x1.cba81a3f281c0p+3')),
)
check(
    "math.trunc(float.fromhex('0x1.d5352a7d3dbb2p-707'))",
    lambda: math.trunc(float.fromhex('0x1.d5352a7d3dbb2p-707')),
)
check('float((-53))', lambda: float((-53)))
check(
    "math.ceil(float.fromhex('0x1.2b200391c995cp+9'))",
    lambda: math.ceil(float.fromhex('0x1.2b200391c995cp+9')),
)
check(
    "repr(float.fromhex('0x1.8bcb2af9098f0p+6'))",
    lambda: repr(float.fromhex('0x1.8bcb2af9098f0p+6')),
)
check(
    "205621511690293395163741034922809649258 >= float.fromhex('0x1.1eb403576d7dbp+63')",
    lambda: 205621511690293395163741034922809649258 >= float.fromhex('0x1.1eb403576d7dbp+63'),
)
check(
    "hash(complex(float.fromhex('-0x1.230b190895a52p+8'),float.fromhex('0x1.0000000000000p-1')))",
    lambda: hash(
        complex(float.fromhex('-0x1.230b190895a52p+8'), float.fromhex('0x1.0000000000000p-1'))
    ),
)
check(
    "math.floor(float.fromhex('-0x1.2531e017943e5p-545'))",
    lambda: math.floor(float.fromhex('-0x1.2531e017943e5p-545')),
)
check(
    "hash(float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: hash(float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('-0x1.06c9f956077dcp+601')) ** 10",
    lambda: complex(
        float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('-0x1.06c9f956077dcp+601')
    )
    ** 10,
)
check(
    "hash(complex(float.fromhex('0x1.62dd911b39afep+9'),float.fromhex('0x1.6652e3b9c9665p-316')))",
    lambda: hash(
        complex(float.fromhex('0x1.62dd911b39afep+9'), float.fromhex('0x1.6652e3b9c9665p-316'))
    ),
)
check(
    "float.fromhex('0x1.fc2f0a396ab3bp-417').as_integer_ratio()",
    lambda: float.fromhex('0x1.fc2f0a396ab3bp-417').as_integer_ratio(),
)
check(
    "math.trunc(float.fromhex('0x1.794840341ca30p+8'))",
    lambda: math.trunc(float.fromhex('0x1.794840341ca30p+8')),
)
check(
    "math.floor(float.fromhex('0x1.3759e9859bff8p+7'))",
    lambda: math.floor(float.fromhex('0x1.3759e9859bff8p+7')),
)
check(
    "repr(float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: repr(float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "float.fromhex('-0x1.e000000000000p+2') ** float.fromhex('0x1.79e998fc4420cp+8')",
    lambda: float.fromhex('-0x1.e000000000000p+2') ** float.fromhex('0x1.79e998fc4420cp+8'),
)
check('float((-4024514482))', lambda: float((-4024514482)))
check(
    "float.fromhex('-0x1.0000000000000p+63') + float.fromhex('0x1.0000000000000p-1')",
    lambda: float.fromhex('-0x1.0000000000000p+63') + float.fromhex('0x1.0000000000000p-1'),
)
check(
    "int(float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: int(float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "float.fromhex('0x1.50b7c46b11e1ap+9') - float.fromhex('-0x1.8c5cf578955d0p+9')",
    lambda: float.fromhex('0x1.50b7c46b11e1ap+9') - float.fromhex('-0x1.8c5cf578955d0p+9'),
)
check(
    "abs(complex(float.fromhex('-0x1.e56fd87efc9c9p-525'),float.fromhex('0x1.caedbf3d9e3bcp+948')))",
    lambda: abs(
        complex(float.fromhex('-0x1.e56fd87efc9c9p-525'), float.fromhex('0x1.caedbf3d9e3bcp+948'))
    ),
)
check(
    "float.fromhex('-0x1.0000000000000p+0').hex()",
    lambda: float.fromhex('-0x1.0000000000000p+0').hex(),
)
check(
    "int(float.fromhex('0x1.0000000000000p+63'))",
    lambda: int(float.fromhex('0x1.0000000000000p+63')),
)
check(
    "round(float.fromhex('0x1.13274cee1b01ap+720'),9)",
    lambda: round(float.fromhex('0x1.13274cee1b01ap+720'), 9),
)
check(
    "math.floor(float.fromhex('-0x1.981887df1a6e0p+7'))",
    lambda: math.floor(float.fromhex('-0x1.981887df1a6e0p+7')),
)
check(
    "complex(float.fromhex('0x1.0e2d6fc34061cp+8'),float.fromhex('0x1.921f9f01b866ep+1')) + float.fromhex('0x1.0f0cf064dd592p+73')",
    lambda: complex(float.fromhex('0x1.0e2d6fc34061cp+8'), float.fromhex('0x1.921f9f01b866ep+1'))
    + float.fromhex('0x1.0f0cf064dd592p+73'),
)
check(
    "math.floor(float.fromhex('-0x1.147e7b7304ce0p-334'))",
    lambda: math.floor(float.fromhex('-0x1.147e7b7304ce0p-334')),
)
check(
    "math.trunc(float.fromhex('0x1.0f0cf064dd592p+73'))",
    lambda: math.trunc(float.fromhex('0x1.0f0cf064dd592p+73')),
)
check(
    "math.trunc(float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: math.trunc(float.fromhex('0x1.4f8b588e368f1p-17')),
)
check("float.fromhex('0x0.0p+0').hex()", lambda: float.fromhex('0x0.0p+0').hex())
check(
    "complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('0x1.8ed1551716e8ap+9')) ** 12",
    lambda: complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('0x1.8ed1551716e8ap+9'))
    ** 12,
)
check(
    "abs(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('-0x1.3a7cd0085c0b2p+9')))",
    lambda: abs(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('-0x1.3a7cd0085c0b2p+9'))
    ),
)
check(
    "hash(float.fromhex('0x1.0000000000000p-1'))",
    lambda: hash(float.fromhex('0x1.0000000000000p-1')),
)
check(
    "math.ceil(float.fromhex('0x1.4f901bf587923p+67'))",
    lambda: math.ceil(float.fromhex('0x1.4f901bf587923p+67')),
)
check(
    "math.floor(float.fromhex('0x1.8f0261c91319ep+9'))",
    lambda: math.floor(float.fromhex('0x1.8f0261c91319ep+9')),
)
check(
    "hash(complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.188c73851e26dp+188')))",
    lambda: hash(
        complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.188c73851e26dp+188'))
    ),
)
check(
    "complex(float.fromhex('-0x1.bb65165a8e7bdp-826'),float.fromhex('0x1.a061989140c34p+9')) * 2",
    lambda: complex(float.fromhex('-0x1.bb65165a8e7bdp-826'), float.fromhex('0x1.a061989140c34p+9'))
    * 2,
)
check(
    "round(float.fromhex('-0x1.8153a8e881195p+9'),-1)",
    lambda: round(float.fromhex('-0x1.8153a8e881195p+9'), -1),
)
check(
    "int(float.fromhex('-0x1.2f9fc139a6ed8p+9'))",
    lambda: int(float.fromhex('-0x1.2f9fc139a6ed8p+9')),
)
check(
    "round(float.fromhex('0x1.38a4d7d4903d0p+6'))",
    lambda: round(float.fromhex('0x1.38a4d7d4903d0p+6')),
)
check(
    "complex(float.fromhex('0x1.03eb872b49538p+41'),float.fromhex('-0x1.0000000000000p+0')) / complex(float.fromhex('0x1.171288ad55507p-408'),float.fromhex('0x1.0000000000000p+0'))",
    lambda: complex(float.fromhex('0x1.03eb872b49538p+41'), float.fromhex('-0x1.0000000000000p+0'))
    / complex(float.fromhex('0x1.171288ad55507p-408'), float.fromhex('0x1.0000000000000p+0')),
)
check(
    "divmod(float.fromhex('0x1.96b137a6d6d14p+8'),float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: divmod(float.fromhex('0x1.96b137a6d6d14p+8'), float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "round(float.fromhex('0x1.b0623a07d7b00p+5'))",
    lambda: round(float.fromhex('0x1.b0623a07d7b00p+5')),
)
check(
    "float.fromhex('0x1.0000000000000p+53').as_integer_ratio()",
    lambda: float.fromhex('0x1.0000000000000p+53').as_integer_ratio(),
)
check(
    "float.fromhex('-0x1.24d0ef24272c8p+9') + float.fromhex('0x1.0000000000000p+63')",
    lambda: float.fromhex('-0x1.24d0ef24272c8p+9') + float.fromhex('0x1.0000000000000p+63'),
)
check("float('-Infinity')", lambda: float('-Infinity'))
check(
    "math.floor(float.fromhex('0x1.0000000000000p-1'))",
    lambda: math.floor(float.fromhex('0x1.0000000000000p-1')),
)
check(
    "float.fromhex('-0x1.3c1160c408a80p+9').is_integer()",
    lambda: float.fromhex('-0x1.3c1160c408a80p+9').is_integer(),
)
check(
    "float.fromhex('-0x1.4206964808fe6p-509').is_integer()",
    lambda: float.fromhex('-0x1.4206964808fe6p-509').is_integer(),
)
check(
    "repr(float.fromhex('0x1.e004e39899964p+8'))",
    lambda: repr(float.fromhex('0x1.e004e39899964p+8')),
)
check(
    "complex(float.fromhex('0x1.02e5d60d47944p+8'),float.fromhex('-0x1.0000000000000p+63')) ** 3",
    lambda: complex(float.fromhex('0x1.02e5d60d47944p+8'), float.fromhex('-0x1.0000000000000p+63'))
    ** 3,
)
check(
    "hash(complex(float.fromhex('-0x1.42dee64fdc844p+745'),float.fromhex('0x1.054e6092895bep-402')))",
    lambda: hash(
        complex(float.fromhex('-0x1.42dee64fdc844p+745'), float.fromhex('0x1.054e6092895bep-402'))
    ),
)
check(
    "hash(complex(float.fromhex('-0x1.4c69255fcc14cp+7'),float.fromhex('0x1.989040e7fff84p+8')))",
    lambda: hash(
        complex(float.fromhex('-0x1.4c69255fcc14cp+7'), float.fromhex('0x1.989040e7fff84p+8'))
    ),
)
check(
    "round(float.fromhex('-0x1.0000000000000p+63'))",
    lambda: round(float.fromhex('-0x1.0000000000000p+63')),
)
check(
    "abs(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('0x1.143ed1c261e1cp+602')))",
    lambda: abs(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('0x1.143ed1c261e1cp+602'))
    ),
)
check(
    "hash(float.fromhex('-0x1.32d799a116a18p+6'))",
    lambda: hash(float.fromhex('-0x1.32d799a116a18p+6')),
)
check(
    "round(float.fromhex('-0x1.2f372cc384e75p+9'))",
    lambda: round(float.fromhex('-0x1.2f372cc384e75p+9')),
)
check(
    "complex(float.fromhex('-0x1.96284a3a4afa2p+8'),float.fromhex('0x1.1f7121aa411fap+9')) == 3",
    lambda: complex(float.fromhex('-0x1.96284a3a4afa2p+8'), float.fromhex('0x1.1f7121aa411fap+9'))
    == 3,
)
check(
    "hash(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('-0x1.cbe03fefc4273p-358')))",
    lambda: hash(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('-0x1.cbe03fefc4273p-358'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.001177b95e7ecp+9')))",
    lambda: repr(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.001177b95e7ecp+9'))
    ),
)
check(
    "int(float.fromhex('-0x1.359453c7bd87ap+8'))",
    lambda: int(float.fromhex('-0x1.359453c7bd87ap+8')),
)
check(
    "math.trunc(float.fromhex('0x1.d58c2a71a6757p+608'))",
    lambda: math.trunc(float.fromhex('0x1.d58c2a71a6757p+608')),
)
check(
    "abs(complex(float.fromhex('0x1.52d02c7e14af6p+76'),float.fromhex('-0x1.1378d7a28d95bp-192')))",
    lambda: abs(
        complex(float.fromhex('0x1.52d02c7e14af6p+76'), float.fromhex('-0x1.1378d7a28d95bp-192'))
    ),
)
check(
    "float.fromhex('0x1.aab861d9d3dc4p+8').is_integer()",
    lambda: float.fromhex('0x1.aab861d9d3dc4p+8').is_integer(),
)
check(
    "divmod(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: divmod(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.4f8b588e368f1p-17')),
)
check(
    "complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.b1ea33d2f210ep+9')) + float.fromhex('0x1.86eb550d07f60p+8')",
    lambda: complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.b1ea33d2f210ep+9'))
    + float.fromhex('0x1.86eb550d07f60p+8'),
)
check(
    "math.ceil(float.fromhex('-0x1.8d8b65baa9feap-74'))",
    lambda: math.ceil(float.fromhex('-0x1.8d8b65baa9feap-74')),
)
check(
    "round(float.fromhex('-0x1.1c67258137fa1p-48'))",
    lambda: round(float.fromhex('-0x1.1c67258137fa1p-48')),
)
check(
    "abs(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.4000000000000p+1')))",
    lambda: abs(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.4000000000000p+1'))
    ),
)
check(
    "complex(float.fromhex('-0x1.0bc4de90b7886p+8'),float.fromhex('0x1.52d02c7e14af6p+76')) + complex(float.fromhex('-0x1.b2a903752fec8p+9'),float.fromhex('0x1.42c33c8198f34p+8'))",
    lambda: complex(float.fromhex('-0x1.0bc4de90b7886p+8'), float.fromhex('0x1.52d02c7e14af6p+76'))
    + complex(float.fromhex('-0x1.b2a903752fec8p+9'), float.fromhex('0x1.42c33c8198f34p+8')),
)
check(
    "float.fromhex('0x1.eafbfa6ba99c6p+9') ** float.fromhex('0x1.5555555555555p-2')",
    lambda: float.fromhex('0x1.eafbfa6ba99c6p+9') ** float.fromhex('0x1.5555555555555p-2'),
)
check(
    "int(float.fromhex('0x1.0000000000000p-1'))", lambda: int(float.fromhex('0x1.0000000000000p-1'))
)
check(
    "divmod(float.fromhex('0x1.0000000000000p+53'),float.fromhex('0x1.0000000000000p-1'))",
    lambda: divmod(float.fromhex('0x1.0000000000000p+53'), float.fromhex('0x1.0000000000000p-1')),
)
check(
    "float.fromhex('0x1.abdaeef796a5cp+667').hex()",
    lambda: float.fromhex('0x1.abdaeef796a5cp+667').hex(),
)
check(
    "hash(complex(float.fromhex('-0x1.09cfc90dc8d28p+807'),float.fromhex('-0x1.eedb89978250ap+8')))",
    lambda: hash(
        complex(float.fromhex('-0x1.09cfc90dc8d28p+807'), float.fromhex('-0x1.eedb89978250ap+8'))
    ),
)
check(
    "divmod(float.fromhex('0x1.a95f74c28dd14p+9'),float.fromhex('0x0.0000000000001p-1022'))",
    lambda: divmod(float.fromhex('0x1.a95f74c28dd14p+9'), float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "complex(float.fromhex('-0x1.fa4b404751783p+579'),float.fromhex('0x1.bc562d9818086p+142')) ** 0",
    lambda: complex(
        float.fromhex('-0x1.fa4b404751783p+579'), float.fromhex('0x1.bc562d9818086p+142')
    )
    ** 0,
)
check(
    "abs(complex(float.fromhex('-0x1.4e526a225f703p+9'),float.fromhex('0x1.58d4d9f6d7a30p+9')))",
    lambda: abs(
        complex(float.fromhex('-0x1.4e526a225f703p+9'), float.fromhex('0x1.58d4d9f6d7a30p+9'))
    ),
)
check(
    "divmod(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.5ee2e4a712ee5p+714'))",
    lambda: divmod(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.5ee2e4a712ee5p+714')),
)
check(
    "complex(float.fromhex('-0x1.4a76d213def80p+6'),float.fromhex('-0x1.10c14ab8fe23ap+8')) ** 12",
    lambda: complex(float.fromhex('-0x1.4a76d213def80p+6'), float.fromhex('-0x1.10c14ab8fe23ap+8'))
    ** 12,
)
check(
    "complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.b3fe7d9f68d45p+838')) ** 4",
    lambda: complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.b3fe7d9f68d45p+838'))
    ** 4,
)
check(
    "divmod(float.fromhex('-0x1.a941314cbdeabp+677'),float.fromhex('-0x1.6868db4557cd2p+8'))",
    lambda: divmod(
        float.fromhex('-0x1.a941314cbdeabp+677'), float.fromhex('-0x1.6868db4557cd2p+8')
    ),
)
check(
    "float.fromhex('0x1.2f25801b45222p+9').as_integer_ratio()",
    lambda: float.fromhex('0x1.2f25801b45222p+9').as_integer_ratio(),
)
check(
    "complex(float.fromhex('-0x1.6bc333ce312f0p+139'),float.fromhex('0x1.0000000000000p+53')) ** 6",
    lambda: complex(
        float.fromhex('-0x1.6bc333ce312f0p+139'), float.fromhex('0x1.0000000000000p+53')
    )
    ** 6,
)
check(
    "float.fromhex('0x1.3d5e2441acf88p+7').hex()",
    lambda: float.fromhex('0x1.3d5e2441acf88p+7').hex(),
)
check(
    "round(float.fromhex('0x1.0f0cf064dd592p+73'))",
    lambda: round(float.fromhex('0x1.0f0cf064dd592p+73')),
)
check(
    "divmod(float.fromhex('-0x1.98206868e342ap+842'),float.fromhex('0x1.f894c1acd31d4p+961'))",
    lambda: divmod(
        float.fromhex('-0x1.98206868e342ap+842'), float.fromhex('0x1.f894c1acd31d4p+961')
    ),
)
check(
    "divmod(float.fromhex('-0x1.0d1517de2abf0p+5'),float.fromhex('0x1.f6ed27379198fp+449'))",
    lambda: divmod(float.fromhex('-0x1.0d1517de2abf0p+5'), float.fromhex('0x1.f6ed27379198fp+449')),
)
check(
    "float.fromhex('0x1.dc94f1f2e177ep-791') >= float.fromhex('0x1.5266495a81e4cp+8')",
    lambda: float.fromhex('0x1.dc94f1f2e177ep-791') >= float.fromhex('0x1.5266495a81e4cp+8'),
)
check(
    "complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('0x1.d6f3454800000p+26')) != 3",
    lambda: complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('0x1.d6f3454800000p+26'))
    != 3,
)
check('float((-3385996004218318556))', lambda: float((-3385996004218318556)))
check(
    "math.floor(float.fromhex('0x1.1f2a57a7bdc68p+8'))",
    lambda: math.floor(float.fromhex('0x1.1f2a57a7bdc68p+8')),
)
check("float('-956526.837')", lambda: float('-956526.837'))
check(
    "divmod(float.fromhex('0x1.d70a679455787p+111'),float.fromhex('-0x1.0865ca35e20d1p+9'))",
    lambda: divmod(float.fromhex('0x1.d70a679455787p+111'), float.fromhex('-0x1.0865ca35e20d1p+9')),
)
check(
    "math.trunc(float.fromhex('0x1.f0b909f054a10p+7'))",
    lambda: math.trunc(float.fromhex('0x1.f0b909f054a10p+7')),
)
check(
    "float.fromhex('-0x1.6348bfb51d0d3p+745').hex()",
    lambda: float.fromhex('-0x1.6348bfb51d0d3p+745').hex(),
)
check(
    "repr(float.fromhex('-0x1.1419f54d1c178p+7'))",
    lambda: repr(float.fromhex('-0x1.1419f54d1c178p+7')),
)
check(
    "float.fromhex('0x1.d73f46350f638p+8').is_integer()",
    lambda: float.fromhex('0x1.d73f46350f638p+8').is_integer(),
)
check(
    "float.fromhex('0x1.249ad2594c37dp+332').as_integer_ratio()",
    lambda: float.fromhex('0x1.249ad2594c37dp+332').as_integer_ratio(),
)
check(
    "abs(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.1ccf385ebc8a0p+1023')))",
    lambda: abs(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.1ccf385ebc8a0p+1023'))
    ),
)
check(
    "divmod(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.d6f3454800000p+26'))",
    lambda: divmod(
        float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.d6f3454800000p+26')
    ),
)
check(
    "float.fromhex('-0x1.f558daebb082ap+8').as_integer_ratio()",
    lambda: float.fromhex('-0x1.f558daebb082ap+8').as_integer_ratio(),
)
check(
    "math.floor(float.fromhex('0x1.8caaca895102fp-746'))",
    lambda: math.floor(float.fromhex('0x1.8caaca895102fp-746')),
)
check(
    "float.fromhex('0x1.999999999999ap-4').hex()",
    lambda: float.fromhex('0x1.999999999999ap-4').hex(),
)
check(
    "repr(complex(float.fromhex('0x1.52d02c7e14af6p+76'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: repr(
        complex(float.fromhex('0x1.52d02c7e14af6p+76'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    "round(float.fromhex('0x1.b49a56caabb55p-877'),-8)",
    lambda: round(float.fromhex('0x1.b49a56caabb55p-877'), -8),
)
check(
    "float.fromhex('0x1.98929896c3ddep-821').is_integer()",
    lambda: float.fromhex('0x1.98929896c3ddep-821').is_integer(),
)
check(
    "hash(complex(float.fromhex('0x1.4000000000000p+1'),float.fromhex('0x1.0f0cf064dd592p+73')))",
    lambda: hash(
        complex(float.fromhex('0x1.4000000000000p+1'), float.fromhex('0x1.0f0cf064dd592p+73'))
    ),
)
check(
    "float.fromhex('-0x1.1260941a4b1d8p+9').hex()",
    lambda: float.fromhex('-0x1.1260941a4b1d8p+9').hex(),
)
check(
    "math.floor(float.fromhex('-0x1.8b101333f0ee8p+7'))",
    lambda: math.floor(float.fromhex('-0x1.8b101333f0ee8p+7')),
)
check("float('.')", lambda: float('.'))
check(
    "math.ceil(float.fromhex('-0x1.da0a184e8a5f2p+9'))",
    lambda: math.ceil(float.fromhex('-0x1.da0a184e8a5f2p+9')),
)
check(
    "hash(float.fromhex('-0x1.c3bfa7dedceabp-31'))",
    lambda: hash(float.fromhex('-0x1.c3bfa7dedceabp-31')),
)
check(
    "2147483648 < float.fromhex('0x1.f0247a23726f6p+126')",
    lambda: 2147483648 < float.fromhex('0x1.f0247a23726f6p+126'),
)
check(
    "float.fromhex('0x1.69c52fd412752p-467').hex()",
    lambda: float.fromhex('0x1.69c52fd412752p-467').hex(),
)
check(
    "float.fromhex('-0x1.f9a5c40696273p+8').as_integer_ratio()",
    lambda: float.fromhex('-0x1.f9a5c40696273p+8').as_integer_ratio(),
)
check(
    "abs(complex(float.fromhex('-0x1.0fa1eea0562bep+8'),float.fromhex('0x1.25973e11a4d95p+781')))",
    lambda: abs(
        complex(float.fromhex('-0x1.0fa1eea0562bep+8'), float.fromhex('0x1.25973e11a4d95p+781'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.249ad2594c37dp+332'))",
    lambda: math.ceil(float.fromhex('0x1.249ad2594c37dp+332')),
)
check(
    "(-3568134773) > float.fromhex('0x1.fd81d6a5fa98bp+63')",
    lambda: (-3568134773) > float.fromhex('0x1.fd81d6a5fa98bp+63'),
)
check(
    "math.floor(float.fromhex('0x1.0000000000000p+63'))",
    lambda: math.floor(float.fromhex('0x1.0000000000000p+63')),
)
check(
    "repr(float.fromhex('-0x1.3451275938d92p+9'))",
    lambda: repr(float.fromhex('-0x1.3451275938d92p+9')),
)
check(
    "complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('-0x1.13288575be88cp+816')) ** 11",
    lambda: complex(
        float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('-0x1.13288575be88cp+816')
    )
    ** 11,
)
check(
    "math.trunc(float.fromhex('0x1.0ff5597dfcbf8p+7'))",
    lambda: math.trunc(float.fromhex('0x1.0ff5597dfcbf8p+7')),
)
check(
    "divmod(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('-0x1.e000000000000p+2'))",
    lambda: divmod(
        float.fromhex('0x0.0000000000001p-1022'), float.fromhex('-0x1.e000000000000p+2')
    ),
)
check(
    "repr(float.fromhex('0x1.4000000000000p+1'))",
    lambda: repr(float.fromhex('0x1.4000000000000p+1')),
)
check(
    "abs(complex(float.fromhex('0x1.705661121fbfbp+804'),float.fromhex('0x0.0p+0')))",
    lambda: abs(complex(float.fromhex('0x1.705661121fbfbp+804'), float.fromhex('0x0.0p+0'))),
)
check(
    "round(float.fromhex('0x1.69984d0b192e2p-24'),18)",
    lambda: round(float.fromhex('0x1.69984d0b192e2p-24'), 18),
)
check(
    "repr(complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('0x1.a95a976064270p+9')))",
    lambda: repr(
        complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('0x1.a95a976064270p+9'))
    ),
)
check(
    "round(float.fromhex('0x1.0000000000000p-1'))",
    lambda: round(float.fromhex('0x1.0000000000000p-1')),
)
check(
    "math.ceil(float.fromhex('0x1.3a92e0154cd71p-733'))",
    lambda: math.ceil(float.fromhex('0x1.3a92e0154cd71p-733')),
)
check(
    "math.trunc(float.fromhex('-0x1.e7f3094aa4ba5p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.e7f3094aa4ba5p+9')),
)
check(
    "round(float.fromhex('0x1.8000000000000p+0'),15)",
    lambda: round(float.fromhex('0x1.8000000000000p+0'), 15),
)
check(
    "math.floor(float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: math.floor(float.fromhex('0x1.4f8b588e368f1p-17')),
)
check(
    "math.trunc(float.fromhex('0x1.cac4fe096d829p+945'))",
    lambda: math.trunc(float.fromhex('0x1.cac4fe096d829p+945')),
)
check(
    "round(float.fromhex('0x1.0000000000000p-1'),-8)",
    lambda: round(float.fromhex('0x1.0000000000000p-1'), -8),
)
check(
    "math.trunc(float.fromhex('-0x1.e000000000000p+2'))",
    lambda: math.trunc(float.fromhex('-0x1.e000000000000p+2')),
)
check(
    "abs(complex(float.fromhex('0x1.6c2445b8e3e20p-197'),float.fromhex('-0x1.0fadfe43cc428p+991')))",
    lambda: abs(
        complex(float.fromhex('0x1.6c2445b8e3e20p-197'), float.fromhex('-0x1.0fadfe43cc428p+991'))
    ),
)
check(
    "float.fromhex('0x1.1c37937e08000p+53').hex()",
    lambda: float.fromhex('0x1.1c37937e08000p+53').hex(),
)
check(
    "math.ceil(float.fromhex('-0x1.98f0a1405ab77p+9'))",
    lambda: math.ceil(float.fromhex('-0x1.98f0a1405ab77p+9')),
)
check(
    "int(float.fromhex('-0x1.b21f35c35da49p+309'))",
    lambda: int(float.fromhex('-0x1.b21f35c35da49p+309')),
)
check(
    "math.floor(float.fromhex('0x1.921f9f01b866ep+1'))",
    lambda: math.floor(float.fromhex('0x1.921f9f01b866ep+1')),
)
check(
    "round(float.fromhex('0x1.d6f3454800000p+26'),12)",
    lambda: round(float.fromhex('0x1.d6f3454800000p+26'), 12),
)
check(
    "repr(float.fromhex('-0x1.b0d5028c0513cp+9'))",
    lambda: repr(float.fromhex('-0x1.b0d5028c0513cp+9')),
)
check(
    "math.ceil(float.fromhex('-0x1.81b995a44a128p+8'))",
    lambda: math.ceil(float.fromhex('-0x1.81b995a44a128p+8')),
)
check(
    "float.fromhex('-0x1.80f93bc105e91p+9') ** float.fromhex('0x1.c000000000000p+2')",
    lambda: float.fromhex('-0x1.80f93bc105e91p+9') ** float.fromhex('0x1.c000000000000p+2'),
)
check(
    "math.trunc(float.fromhex('-0x1.6cd3ddbed688dp-717'))",
    lambda: math.trunc(float.fromhex('-0x1.6cd3ddbed688dp-717')),
)
check(
    "complex(float.fromhex('-0x1.ba09873d88778p+8'),float.fromhex('-0x1.3e4edcd975180p+4')) ** -3",
    lambda: complex(float.fromhex('-0x1.ba09873d88778p+8'), float.fromhex('-0x1.3e4edcd975180p+4'))
    ** -3,
)
check(
    "float.fromhex('-0x1.15be818861a28p+8').hex()",
    lambda: float.fromhex('-0x1.15be818861a28p+8').hex(),
)
check(
    "divmod(float.fromhex('-0x1.233fe264543cdp+9'),float.fromhex('-0x1.95fef736788f8p-397'))",
    lambda: divmod(
        float.fromhex('-0x1.233fe264543cdp+9'), float.fromhex('-0x1.95fef736788f8p-397')
    ),
)
check(
    "math.ceil(float.fromhex('0x1.999999999999ap-4'))",
    lambda: math.ceil(float.fromhex('0x1.999999999999ap-4')),
)
check(
    "float.fromhex('-0x1.ff40ee8877ce0p-860').as_integer_ratio()",
    lambda: float.fromhex('-0x1.ff40ee8877ce0p-860').as_integer_ratio(),
)
check(
    "repr(float.fromhex('0x1.0000000000000p-1'))",
    lambda: repr(float.fromhex('0x1.0000000000000p-1')),
)
check('float((-1659517913809864038))', lambda: float((-1659517913809864038)))
check('float((-2096912378))', lambda: float((-2096912378)))
check(
    "round(float.fromhex('-0x1.0000000000000p+63'),5)",
    lambda: round(float.fromhex('-0x1.0000000000000p+63'), 5),
)
check(
    'float((-57872371370953869148226906194252732373))',
    lambda: float((-57872371370953869148226906194252732373)),
)
check(
    "hash(complex(float.fromhex('-0x1.d4941348d4f5dp-892'),float.fromhex('0x1.4000000000000p+1')))",
    lambda: hash(
        complex(float.fromhex('-0x1.d4941348d4f5dp-892'), float.fromhex('0x1.4000000000000p+1'))
    ),
)
check(
    "round(float.fromhex('-0x1.d803460144b6cp+7'),3)",
    lambda: round(float.fromhex('-0x1.d803460144b6cp+7'), 3),
)
check(
    "float.fromhex('0x1.8000000000000p+0') * float.fromhex('-0x1.abc9095acec58p-816')",
    lambda: float.fromhex('0x1.8000000000000p+0') * float.fromhex('-0x1.abc9095acec58p-816'),
)
check(
    "(-1420176416) >= float.fromhex('0x1.0000000000000p+63')",
    lambda: (-1420176416) >= float.fromhex('0x1.0000000000000p+63'),
)
check('float((-1067138318))', lambda: float((-1067138318)))
check(
    "divmod(float.fromhex('-0x1.299313a7dee78p-104'),float.fromhex('0x1.0669bb554fa98p+8'))",
    lambda: divmod(float.fromhex('-0x1.299313a7dee78p-104'), float.fromhex('0x1.0669bb554fa98p+8')),
)
check(
    "float.fromhex('0x1.c000000000000p+2').as_integer_ratio()",
    lambda: float.fromhex('0x1.c000000000000p+2').as_integer_ratio(),
)
check(
    "round(float.fromhex('-0x1.5d9e370d2e89ap+9'),-6)",
    lambda: round(float.fromhex('-0x1.5d9e370d2e89ap+9'), -6),
)
check(
    "divmod(float.fromhex('0x1.70238210b8020p+5'),float.fromhex('0x1.93d9801f4d0e4p+61'))",
    lambda: divmod(float.fromhex('0x1.70238210b8020p+5'), float.fromhex('0x1.93d9801f4d0e4p+61')),
)
check(
    "complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.abda8eac81559p+818')) != complex(float.fromhex('-0x1.221b7d86c685cp+9'),float.fromhex('0x1.095a3bc4b8c60p+7'))",
    lambda: complex(
        float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.abda8eac81559p+818')
    )
    != complex(float.fromhex('-0x1.221b7d86c685cp+9'), float.fromhex('0x1.095a3bc4b8c60p+7')),
)
check(
    "repr(float.fromhex('0x1.0000000000000p+0'))",
    lambda: repr(float.fromhex('0x1.0000000000000p+0')),
)
check(
    "divmod(float.fromhex('-0x1.0f54c3189ad4bp+45'),float.fromhex('0x1.57ce52937fe1dp-491'))",
    lambda: divmod(
        float.fromhex('-0x1.0f54c3189ad4bp+45'), float.fromhex('0x1.57ce52937fe1dp-491')
    ),
)
check(
    "(-1949777345) != float.fromhex('0x1.a98e15fa31e49p+63')",
    lambda: (-1949777345) != float.fromhex('0x1.a98e15fa31e49p+63'),
)
check(
    "round(float.fromhex('0x1.8fe2ec5e5aae0p+669'))",
    lambda: round(float.fromhex('0x1.8fe2ec5e5aae0p+669')),
)
check(
    "repr(complex(float.fromhex('-0x1.ce80e4a3e24a8p+9'),float.fromhex('0x1.4000000000000p+1')))",
    lambda: repr(
        complex(float.fromhex('-0x1.ce80e4a3e24a8p+9'), float.fromhex('0x1.4000000000000p+1'))
    ),
)
check(
    "int(float.fromhex('0x1.d6f3454800000p+26'))",
    lambda: int(float.fromhex('0x1.d6f3454800000p+26')),
)
check(
    "math.ceil(float.fromhex('-0x1.0000000000000p+63'))",
    lambda: math.ceil(float.fromhex('-0x1.0000000000000p+63')),
)
check(
    "repr(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('-0x1.0000000000000p+63')))",
    lambda: repr(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('-0x1.0000000000000p+63'))
    ),
)
check(
    "abs(complex(float.fromhex('-0x1.a9f2f26f78d6dp+619'),float.fromhex('0x1.9d5e92fdf2f38p+7')))",
    lambda: abs(
        complex(float.fromhex('-0x1.a9f2f26f78d6dp+619'), float.fromhex('0x1.9d5e92fdf2f38p+7'))
    ),
)
check(
    "hash(complex(float.fromhex('0x1.09100cc070fe6p-602'),float.fromhex('-0x1.0000000000000p+63')))",
    lambda: hash(
        complex(float.fromhex('0x1.09100cc070fe6p-602'), float.fromhex('-0x1.0000000000000p+63'))
    ),
)
check(
    "complex(float.fromhex('0x1.190bb9b504742p+9'),float.fromhex('-0x0.0p+0')) ** -8",
    lambda: complex(float.fromhex('0x1.190bb9b504742p+9'), float.fromhex('-0x0.0p+0')) ** -8,
)
check(
    "round(float.fromhex('-0x1.e000000000000p+2'),1)",
    lambda: round(float.fromhex('-0x1.e000000000000p+2'), 1),
)
check(
    "repr(complex(float.fromhex('-0x1.2f6e92c4750aep+9'),float.fromhex('0x1.4f8b588e368f1p-17')))",
    lambda: repr(
        complex(float.fromhex('-0x1.2f6e92c4750aep+9'), float.fromhex('0x1.4f8b588e368f1p-17'))
    ),
)
check(
    "repr(float.fromhex('0x1.d7ef1e645c413p-663'))",
    lambda: repr(float.fromhex('0x1.d7ef1e645c413p-663')),
)
check(
    "math.trunc(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: math.trunc(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "abs(complex(float.fromhex('-0x1.52319f6954ac0p-614'),float.fromhex('0x1.8f962dafe2ce6p+9')))",
    lambda: abs(
        complex(float.fromhex('-0x1.52319f6954ac0p-614'), float.fromhex('0x1.8f962dafe2ce6p+9'))
    ),
)
check(
    "int(float.fromhex('-0x1.a0dd631b0ca07p+290'))",
    lambda: int(float.fromhex('-0x1.a0dd631b0ca07p+290')),
)
check(
    "math.ceil(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: math.ceil(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "math.trunc(float.fromhex('0x1.d1ccd4b77b262p-163'))",
    lambda: math.trunc(float.fromhex('0x1.d1ccd4b77b262p-163')),
)
check(
    "int(float.fromhex('-0x1.5eb1e73a3b2e4p+8'))",
    lambda: int(float.fromhex('-0x1.5eb1e73a3b2e4p+8')),
)
check(
    "float.fromhex('0x1.47a6a12f46ef7p-152') / float.fromhex('-0x1.e000000000000p+2')",
    lambda: float.fromhex('0x1.47a6a12f46ef7p-152') / float.fromhex('-0x1.e000000000000p+2'),
)
check(
    "abs(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: abs(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "round(float.fromhex('0x1.ab1f468f7cfddp-807'))",
    lambda: round(float.fromhex('0x1.ab1f468f7cfddp-807')),
)
check(
    "float.fromhex('0x1.0000000000000p-1').as_integer_ratio()",
    lambda: float.fromhex('0x1.0000000000000p-1').as_integer_ratio(),
)
check(
    "round(float.fromhex('0x1.6b04196bc9328p-247'))",
    lambda: round(float.fromhex('0x1.6b04196bc9328p-247')),
)
check(
    "hash(complex(float.fromhex('-0x1.dad92de81bee4p+7'),float.fromhex('-0x1.0000000000000p+0')))",
    lambda: hash(
        complex(float.fromhex('-0x1.dad92de81bee4p+7'), float.fromhex('-0x1.0000000000000p+0'))
    ),
)
check(
    "hash(float.fromhex('-0x1.760a49e12ddfap-722'))",
    lambda: hash(float.fromhex('-0x1.760a49e12ddfap-722')),
)
check(
    "float.fromhex('0x1.999999999999ap-4') < float.fromhex('0x1.1c37937e08000p+53')",
    lambda: float.fromhex('0x1.999999999999ap-4') < float.fromhex('0x1.1c37937e08000p+53'),
)
check(
    "7 > float.fromhex('0x1.0cd9ffb65b279p+63')", lambda: 7 > float.fromhex('0x1.0cd9ffb65b279p+63')
)
check(
    "float.fromhex('0x1.d6f3454800000p+26').as_integer_ratio()",
    lambda: float.fromhex('0x1.d6f3454800000p+26').as_integer_ratio(),
)
check(
    "math.floor(float.fromhex('-0x1.2335aa500de19p+617'))",
    lambda: math.floor(float.fromhex('-0x1.2335aa500de19p+617')),
)
check(
    "hash(complex(float.fromhex('0x1.ca358c11d5d27p+354'),float.fromhex('0x1.1a23529816c8cp+8')))",
    lambda: hash(
        complex(float.fromhex('0x1.ca358c11d5d27p+354'), float.fromhex('0x1.1a23529816c8cp+8'))
    ),
)
check(
    "int(float.fromhex('0x1.69f52d12ee438p+334'))",
    lambda: int(float.fromhex('0x1.69f52d12ee438p+334')),
)
check(
    "float('3.333333333333333148296162562474e-01')",
    lambda: float('3.333333333333333148296162562474e-01'),
)
check(
    "repr(complex(float.fromhex('0x1.0000000000000p+63'),float.fromhex('-0x1.3d9e666c05f88p+7')))",
    lambda: repr(
        complex(float.fromhex('0x1.0000000000000p+63'), float.fromhex('-0x1.3d9e666c05f88p+7'))
    ),
)
check(
    "repr(complex(float.fromhex('-0x1.717ee2886d6e9p+900'),float.fromhex('0x1.0000000000000p+63')))",
    lambda: repr(
        complex(float.fromhex('-0x1.717ee2886d6e9p+900'), float.fromhex('0x1.0000000000000p+63'))
    ),
)
check(
    "float.fromhex('0x1.3ea06768528f8p-483').hex()",
    lambda: float.fromhex('0x1.3ea06768528f8p-483').hex(),
)
check(
    "float.fromhex('0x0.0000000000001p-1022') * float.fromhex('-0x1.e358c76d592cdp+666')",
    lambda: float.fromhex('0x0.0000000000001p-1022') * float.fromhex('-0x1.e358c76d592cdp+666'),
)
check("float.fromhex('-0x0.0p+0').hex()", lambda: float.fromhex('-0x0.0p+0').hex())
check(
    "round(float.fromhex('-0x1.e8544668a4e24p+8'))",
    lambda: round(float.fromhex('-0x1.e8544668a4e24p+8')),
)
check(
    "math.floor(float.fromhex('0x1.8000000000000p+0'))",
    lambda: math.floor(float.fromhex('0x1.8000000000000p+0')),
)
check(
    "hash(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.e7c49a339454cp+9')))",
    lambda: hash(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.e7c49a339454cp+9'))
    ),
)
check(
    "math.trunc(float.fromhex('0x1.3bbe18b1c4ce5p-609'))",
    lambda: math.trunc(float.fromhex('0x1.3bbe18b1c4ce5p-609')),
)
check(
    "float.fromhex('-0x1.20adae0fc0576p+8').hex()",
    lambda: float.fromhex('-0x1.20adae0fc0576p+8').hex(),
)
check(
    "complex(float.fromhex('0x1.30776e512a1c8p+7'),float.fromhex('-0x1.2eb8d68322349p+9')) * complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.999999999999ap-4'))",
    lambda: complex(float.fromhex('0x1.30776e512a1c8p+7'), float.fromhex('-0x1.2eb8d68322349p+9'))
    * complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.999999999999ap-4')),
)
check(
    "abs(complex(float.fromhex('0x1.0000000000000p+63'),float.fromhex('-0x1.96dcbb91754d9p-794')))",
    lambda: abs(
        complex(float.fromhex('0x1.0000000000000p+63'), float.fromhex('-0x1.96dcbb91754d9p-794'))
    ),
)
check(
    "round(float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: round(float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "complex(float.fromhex('0x1.61425a6d09140p+4'),float.fromhex('0x1.0e49c7c2e7febp+63')) * 3",
    lambda: complex(float.fromhex('0x1.61425a6d09140p+4'), float.fromhex('0x1.0e49c7c2e7febp+63'))
    * 3,
)
check(
    "float.fromhex('0x1.03389f268bd71p-288').hex()",
    lambda: float.fromhex('0x1.03389f268bd71p-288').hex(),
)
check(
    "abs(complex(float.fromhex('-0x1.ce6530cbea5ecp+8'),float.fromhex('-0x1.675368b932498p-393')))",
    lambda: abs(
        complex(float.fromhex('-0x1.ce6530cbea5ecp+8'), float.fromhex('-0x1.675368b932498p-393'))
    ),
)
check(
    "abs(complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('0x1.921f9f01b866ep+1')))",
    lambda: abs(
        complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('0x1.921f9f01b866ep+1'))
    ),
)
check(
    "float.fromhex('-0x1.ea41e2ee6e0d0p+7') * float.fromhex('0x1.1852b786c42e8p+9')",
    lambda: float.fromhex('-0x1.ea41e2ee6e0d0p+7') * float.fromhex('0x1.1852b786c42e8p+9'),
)
check(
    "divmod(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.e4c0fa3113552p+103'))",
    lambda: divmod(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.e4c0fa3113552p+103')),
)
check(
    "hash(complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.999999999999ap-4')))",
    lambda: hash(
        complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.999999999999ap-4'))
    ),
)
check(
    "int(float.fromhex('0x1.6415d4321b4cep+666'))",
    lambda: int(float.fromhex('0x1.6415d4321b4cep+666')),
)
check("float('-319349.467')", lambda: float('-319349.467'))
check(
    "float.fromhex('-0x1.914c23e491ae0p+7').hex()",
    lambda: float.fromhex('-0x1.914c23e491ae0p+7').hex(),
)
check(
    "math.trunc(float.fromhex('0x1.1ccf385ebc8a0p+1023'))",
    lambda: math.trunc(float.fromhex('0x1.1ccf385ebc8a0p+1023')),
)
check("float('--1')", lambda: float('--1'))
check(
    "complex(float.fromhex('0x1.a3c7a91bd296cp+9'),float.fromhex('0x1.52d02c7e14af6p+76')) - complex(float.fromhex('0x1.a72ce5e6b7384p+9'),float.fromhex('0x1.e0c409ba32712p+9'))",
    lambda: complex(float.fromhex('0x1.a3c7a91bd296cp+9'), float.fromhex('0x1.52d02c7e14af6p+76'))
    - complex(float.fromhex('0x1.a72ce5e6b7384p+9'), float.fromhex('0x1.e0c409ba32712p+9')),
)
check(
    "float.fromhex('0x1.58e123539823ap+74').as_integer_ratio()",
    lambda: float.fromhex('0x1.58e123539823ap+74').as_integer_ratio(),
)
check(
    "divmod(float.fromhex('0x0.0p+0'),float.fromhex('0x1.0000000000000p+63'))",
    lambda: divmod(float.fromhex('0x0.0p+0'), float.fromhex('0x1.0000000000000p+63')),
)
check(
    "int(float.fromhex('0x1.1281cb17a21f0p+6'))", lambda: int(float.fromhex('0x1.1281cb17a21f0p+6'))
)
check(
    "round(float.fromhex('0x1.0000000000000p+53'),13)",
    lambda: round(float.fromhex('0x1.0000000000000p+53'), 13),
)
check(
    "repr(complex(float.fromhex('0x1.7d444740db4b8p+7'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: repr(
        complex(float.fromhex('0x1.7d444740db4b8p+7'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    "complex(float.fromhex('-0x1.70915cb357bb8p+26'),float.fromhex('0x1.999999999999ap-4')) == float.fromhex('0x1.8000000000000p+0')",
    lambda: complex(float.fromhex('-0x1.70915cb357bb8p+26'), float.fromhex('0x1.999999999999ap-4'))
    == float.fromhex('0x1.8000000000000p+0'),
)
check(
    "complex(float.fromhex('0x1.d6f3454800000p+26'),float.fromhex('0x1.8000000000000p+0')) ** 11",
    lambda: complex(float.fromhex('0x1.d6f3454800000p+26'), float.fromhex('0x1.8000000000000p+0'))
    ** 11,
)
check(
    "complex(float.fromhex('-0x1.443fdd4e60f80p+921'),float.fromhex('0x1.95f12db397f84p+9')) ** 5",
    lambda: complex(float.fromhex('-0x1.443fdd4e60f80p+921'), float.fromhex('0x1.95f12db397f84p+9'))
    ** 5,
)
check(
    "round(float.fromhex('0x1.9c35dda9d5cc2p+9'))",
    lambda: round(float.fromhex('0x1.9c35dda9d5cc2p+9')),
)
check(
    "abs(complex(float.fromhex('0x1.368821c647d08p+8'),float.fromhex('0x1.012ba313ed800p+5')))",
    lambda: abs(
        complex(float.fromhex('0x1.368821c647d08p+8'), float.fromhex('0x1.012ba313ed800p+5'))
    ),
)
check(
    "float.fromhex('-0x1.41bb9b80f7b7cp+9').hex()",
    lambda: float.fromhex('-0x1.41bb9b80f7b7cp+9').hex(),
)
check(
    "float.fromhex('0x1.164a937641c15p-610').is_integer()",
    lambda: float.fromhex('0x1.164a937641c15p-610').is_integer(),
)
check(
    "math.floor(float.fromhex('-0x1.74ed30036d47cp+9'))",
    lambda: math.floor(float.fromhex('-0x1.74ed30036d47cp+9')),
)
check(
    "complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.52d02c7e14af6p+76')) ** 1",
    lambda: complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ** 1,
)
check(
    "int(float.fromhex('-0x1.b1d764de0ad20p+6'))",
    lambda: int(float.fromhex('-0x1.b1d764de0ad20p+6')),
)
check(
    "math.floor(float.fromhex('0x1.c000000000000p+2'))",
    lambda: math.floor(float.fromhex('0x1.c000000000000p+2')),
)
check(
    "abs(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: abs(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    "math.trunc(float.fromhex('0x1.3f0a8fb637c98p+7'))",
    lambda: math.trunc(float.fromhex('0x1.3f0a8fb637c98p+7')),
)
check("round(float.fromhex('-0x0.0p+0'))", lambda: round(float.fromhex('-0x0.0p+0')))
check(
    "float.fromhex('0x1.147eac74f9e45p+169').as_integer_ratio()",
    lambda: float.fromhex('0x1.147eac74f9e45p+169').as_integer_ratio(),
)
check('float((-117))', lambda: float((-117)))
check(
    "complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x0.0000000000001p-1022')) ** 1",
    lambda: complex(
        float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x0.0000000000001p-1022')
    )
    ** 1,
)
check(
    "math.ceil(float.fromhex('-0x1.a3786b561636fp+9'))",
    lambda: math.ceil(float.fromhex('-0x1.a3786b561636fp+9')),
)
check(
    "hash(float.fromhex('-0x1.c3e389e39f018p+6'))",
    lambda: hash(float.fromhex('-0x1.c3e389e39f018p+6')),
)
check(
    "complex(float.fromhex('-0x1.5929577719942p+9'),float.fromhex('-0x1.b5915b2f785cep+8')) ** 0",
    lambda: complex(float.fromhex('-0x1.5929577719942p+9'), float.fromhex('-0x1.b5915b2f785cep+8'))
    ** 0,
)
check(
    "abs(complex(float.fromhex('0x1.97b489930bcacp+454'),float.fromhex('0x1.249ad2594c37dp+332')))",
    lambda: abs(
        complex(float.fromhex('0x1.97b489930bcacp+454'), float.fromhex('0x1.249ad2594c37dp+332'))
    ),
)
check(
    "math.floor(float.fromhex('0x1.cd2f267d4dfd8p+7'))",
    lambda: math.floor(float.fromhex('0x1.cd2f267d4dfd8p+7')),
)
check(
    "abs(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.95568cc357a98p+7')))",
    lambda: abs(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.95568cc357a98p+7'))
    ),
)
check(
    "complex(float.fromhex('0x1.1c37937e08000p+53'),float.fromhex('0x1.be7b8a248d5c0p+8')) ** -1",
    lambda: complex(float.fromhex('0x1.1c37937e08000p+53'), float.fromhex('0x1.be7b8a248d5c0p+8'))
    ** -1,
)
check(
    "abs(complex(float.fromhex('0x1.f93307807f895p-928'),float.fromhex('0x1.4f8b588e368f1p-17')))",
    lambda: abs(
        complex(float.fromhex('0x1.f93307807f895p-928'), float.fromhex('0x1.4f8b588e368f1p-17'))
    ),
)
check(
    "hash(complex(float.fromhex('-0x1.8d7017f55345fp-668'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: hash(
        complex(float.fromhex('-0x1.8d7017f55345fp-668'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.44ae78fe0ba14p+448'),float.fromhex('-0x1.e2ecba32e5d38p+733')))",
    lambda: repr(
        complex(float.fromhex('0x1.44ae78fe0ba14p+448'), float.fromhex('-0x1.e2ecba32e5d38p+733'))
    ),
)
check(
    "round(float.fromhex('-0x1.3320fc67cb696p+9'))",
    lambda: round(float.fromhex('-0x1.3320fc67cb696p+9')),
)
check(
    "math.trunc(float.fromhex('-0x1.c1e8ae20fbd8ep+8'))",
    lambda: math.trunc(float.fromhex('-0x1.c1e8ae20fbd8ep+8')),
)
check(
    "repr(complex(float.fromhex('0x1.3f1358c34d020p+5'),float.fromhex('0x1.4000000000000p+1')))",
    lambda: repr(
        complex(float.fromhex('0x1.3f1358c34d020p+5'), float.fromhex('0x1.4000000000000p+1'))
    ),
)
check(
    "float.fromhex('0x1.8523eaa00cb70p+9').as_integer_ratio()",
    lambda: float.fromhex('0x1.8523eaa00cb70p+9').as_integer_ratio(),
)
check(
    "complex(float.fromhex('-0x1.3c4e874636b7ep-135'),float.fromhex('-0x1.92bd5a76a191ap-126')) ** 12",
    lambda: complex(
        float.fromhex('-0x1.3c4e874636b7ep-135'), float.fromhex('-0x1.92bd5a76a191ap-126')
    )
    ** 12,
)
check(
    "float.fromhex('0x1.9a01d749e4f98p-480').is_integer()",
    lambda: float.fromhex('0x1.9a01d749e4f98p-480').is_integer(),
)
check(
    "float.fromhex('0x1.cb31b33d2ae45p+597').is_integer()",
    lambda: float.fromhex('0x1.cb31b33d2ae45p+597').is_integer(),
)
check('float((-107735826839881677763039962412))', lambda: float((-107735826839881677763039962412)))
check(
    "repr(float.fromhex('0x1.323e7062a7eb1p+407'))",
    lambda: repr(float.fromhex('0x1.323e7062a7eb1p+407')),
)
check(
    "math.floor(float.fromhex('0x1.bf87f8296b044p+1021'))",
    lambda: math.floor(float.fromhex('0x1.bf87f8296b044p+1021')),
)
check(
    "abs(complex(float.fromhex('0x1.14862e6ca48e0p+6'),float.fromhex('0x1.26d81b0569015p+530')))",
    lambda: abs(
        complex(float.fromhex('0x1.14862e6ca48e0p+6'), float.fromhex('0x1.26d81b0569015p+530'))
    ),
)
check(
    "repr(complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('0x1.468f470d90b39p-286')))",
    lambda: repr(
        complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('0x1.468f470d90b39p-286'))
    ),
)
check(
    "divmod(float.fromhex('-0x1.d0f48d589df00p+5'),float.fromhex('-0x1.ac7a6b333e4d4p+940'))",
    lambda: divmod(
        float.fromhex('-0x1.d0f48d589df00p+5'), float.fromhex('-0x1.ac7a6b333e4d4p+940')
    ),
)
check(
    "(-372346825021504632567119447078024803678915375610727659555730) < float.fromhex('0x1.7e43c8800759cp+996')",
    lambda: (-372346825021504632567119447078024803678915375610727659555730)
    < float.fromhex('0x1.7e43c8800759cp+996'),
)
check(
    "repr(float.fromhex('-0x1.cb4b70d5f6515p-58'))",
    lambda: repr(float.fromhex('-0x1.cb4b70d5f6515p-58')),
)
check(
    "math.ceil(float.fromhex('0x1.fd8830a48a273p-180'))",
    lambda: math.ceil(float.fromhex('0x1.fd8830a48a273p-180')),
)
check('float(9223372036854775807)', lambda: float(9223372036854775807))
check(
    "abs(complex(float.fromhex('0x1.72ce44441b171p+794'),float.fromhex('-0x1.bdacf0efb5a00p+7')))",
    lambda: abs(
        complex(float.fromhex('0x1.72ce44441b171p+794'), float.fromhex('-0x1.bdacf0efb5a00p+7'))
    ),
)
check(
    "float.fromhex('0x1.0000000000000p+63') / float.fromhex('0x1.8fefc43e838b3p+414')",
    lambda: float.fromhex('0x1.0000000000000p+63') / float.fromhex('0x1.8fefc43e838b3p+414'),
)
check(
    "(-8532286475357914878) < float.fromhex('0x1.221c00b72af93p+62')",
    lambda: (-8532286475357914878) < float.fromhex('0x1.221c00b72af93p+62'),
)
check(
    "float.fromhex('-0x1.e000000000000p+2').hex()",
    lambda: float.fromhex('-0x1.e000000000000p+2').hex(),
)
check(
    "complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.249ad2594c37dp+332')) ** 0",
    lambda: complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.249ad2594c37dp+332'))
    ** 0,
)
check(
    "float.fromhex('-0x1.e390bd00d53c8p+9') == float.fromhex('0x1.0000000000000p-1')",
    lambda: float.fromhex('-0x1.e390bd00d53c8p+9') == float.fromhex('0x1.0000000000000p-1'),
)
check(
    "hash(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('-0x1.d11246bc0736bp-945')))",
    lambda: hash(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('-0x1.d11246bc0736bp-945'))
    ),
)
check("float('-550318.285')", lambda: float('-550318.285'))
check("float('0x1')", lambda: float('0x1'))
check(
    "float.fromhex('0x1.85c8d8ee43f12p+77').hex()",
    lambda: float.fromhex('0x1.85c8d8ee43f12p+77').hex(),
)
check(
    "repr(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('-0x1.e000000000000p+2')))",
    lambda: repr(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('-0x1.e000000000000p+2'))
    ),
)
check(
    "hash(float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: hash(float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "float.fromhex('-0x1.8943495ccfff4p+581').hex()",
    lambda: float.fromhex('-0x1.8943495ccfff4p+581').hex(),
)
check(
    "float.fromhex('0x1.0000000000000p+0').as_integer_ratio()",
    lambda: float.fromhex('0x1.0000000000000p+0').as_integer_ratio(),
)
check(
    "float.fromhex('0x1.8000000000000p+0').is_integer()",
    lambda: float.fromhex('0x1.8000000000000p+0').is_integer(),
)
check(
    "int(float.fromhex('-0x1.0000000000000p+63'))",
    lambda: int(float.fromhex('-0x1.0000000000000p+63')),
)
check(
    "round(float.fromhex('-0x1.d61479f6c9580p+8'),18)",
    lambda: round(float.fromhex('-0x1.d61479f6c9580p+8'), 18),
)
check(
    "round(float.fromhex('0x1.1ccf385ebc8a0p+1023'),-1)",
    lambda: round(float.fromhex('0x1.1ccf385ebc8a0p+1023'), -1),
)
check(
    "float.fromhex('0x1.0eff78bbf9af1p-74') + float.fromhex('-0x1.059eda2aed300p+970')",
    lambda: float.fromhex('0x1.0eff78bbf9af1p-74') + float.fromhex('-0x1.059eda2aed300p+970'),
)
check(
    "int(float.fromhex('0x1.54537383371f8p+9'))", lambda: int(float.fromhex('0x1.54537383371f8p+9'))
)
check(
    "repr(complex(float.fromhex('0x1.e64934438b762p+424'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: repr(
        complex(float.fromhex('0x1.e64934438b762p+424'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.999999999999ap-4')))",
    lambda: repr(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.999999999999ap-4'))
    ),
)
check(
    "int(float.fromhex('0x1.c011241fe8020p+756'))",
    lambda: int(float.fromhex('0x1.c011241fe8020p+756')),
)
check("math.ceil(float.fromhex('0x0.0p+0'))", lambda: math.ceil(float.fromhex('0x0.0p+0')))
check(
    "float.fromhex('0x1.999999999999ap-4').as_integer_ratio()",
    lambda: float.fromhex('0x1.999999999999ap-4').as_integer_ratio(),
)
check(
    "hash(float.fromhex('-0x1.f2816a45149f8p+7'))",
    lambda: hash(float.fromhex('-0x1.f2816a45149f8p+7')),
)
check(
    "divmod(float.fromhex('-0x1.9799a9aa4af7cp-205'),float.fromhex('-0x1.1f0e672f00336p+8'))",
    lambda: divmod(
        float.fromhex('-0x1.9799a9aa4af7cp-205'), float.fromhex('-0x1.1f0e672f00336p+8')
    ),
)
check(
    "complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('-0x1.0e6250344462fp-289')) * 10",
    lambda: complex(
        float.fromhex('0x1.0000000000000p+53'), float.fromhex('-0x1.0e6250344462fp-289')
    )
    * 10,
)
check(
    "repr(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.999999999999ap-4')))",
    lambda: repr(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.999999999999ap-4'))
    ),
)
check(
    "divmod(float.fromhex('-0x1.32688477eb13fp+9'),float.fromhex('0x1.464a22764b7b0p+8'))",
    lambda: divmod(float.fromhex('-0x1.32688477eb13fp+9'), float.fromhex('0x1.464a22764b7b0p+8')),
)
check(
    "hash(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.4f8b588e368f1p-17')))",
    lambda: hash(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.4f8b588e368f1p-17'))
    ),
)
check(
    "float.fromhex('-0x1.ea4757a947970p+6') < float.fromhex('-0x1.082e74173f06fp+722')",
    lambda: float.fromhex('-0x1.ea4757a947970p+6') < float.fromhex('-0x1.082e74173f06fp+722'),
)
check(
    "float.fromhex('-0x1.0f043fda26d99p-305').hex()",
    lambda: float.fromhex('-0x1.0f043fda26d99p-305').hex(),
)
check(
    "complex(float.fromhex('0x1.6f0fb4b3382aap+9'),float.fromhex('0x1.c000000000000p+2')) == complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('0x1.999999999999ap-4'))",
    lambda: complex(float.fromhex('0x1.6f0fb4b3382aap+9'), float.fromhex('0x1.c000000000000p+2'))
    == complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('0x1.999999999999ap-4')),
)
check(
    "repr(float.fromhex('0x1.359643fc26c76p-1004'))",
    lambda: repr(float.fromhex('0x1.359643fc26c76p-1004')),
)
check(
    "divmod(float.fromhex('0x1.35ab3b278387dp-500'),float.fromhex('-0x1.23398e127e2e5p-657'))",
    lambda: divmod(
        float.fromhex('0x1.35ab3b278387dp-500'), float.fromhex('-0x1.23398e127e2e5p-657')
    ),
)
check(
    "round(float.fromhex('-0x1.3e744f8439710p+7'))",
    lambda: round(float.fromhex('-0x1.3e744f8439710p+7')),
)
check(
    "round(float.fromhex('-0x1.7655525044fd1p+9'),-7)",
    lambda: round(float.fromhex('-0x1.7655525044fd1p+9'), -7),
)
check(
    "round(float.fromhex('0x1.0000000000000p-1022'),19)",
    lambda: round(float.fromhex('0x1.0000000000000p-1022'), 19),
)
check(
    "divmod(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.4000000000000p+1'))",
    lambda: divmod(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.4000000000000p+1')),
)
check(
    "complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.4000000000000p+1')) != 1",
    lambda: complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.4000000000000p+1'))
    != 1,
)
check(
    "math.trunc(float.fromhex('0x1.0000000000000p-1'))",
    lambda: math.trunc(float.fromhex('0x1.0000000000000p-1')),
)
check(
    "float.fromhex('0x1.8c3f93033b580p+7').hex()",
    lambda: float.fromhex('0x1.8c3f93033b580p+7').hex(),
)
check(
    "round(float.fromhex('-0x1.e4a5bed353240p+9'),11)",
    lambda: round(float.fromhex('-0x1.e4a5bed353240p+9'), 11),
)
check(
    "float.fromhex('0x1.4f8b588e368f1p-17') // float.fromhex('0x1.838bc95a4a876p+9')",
    lambda: float.fromhex('0x1.4f8b588e368f1p-17') // float.fromhex('0x1.838bc95a4a876p+9'),
)
check(
    "float.fromhex('-0x1.3baaef6ba5666p+9').is_integer()",
    lambda: float.fromhex('-0x1.3baaef6ba5666p+9').is_integer(),
)
check(
    "float.fromhex('0x1.0326e6bce87d8p+8').hex()",
    lambda: float.fromhex('0x1.0326e6bce87d8p+8').hex(),
)
check(
    "float.fromhex('0x1.10b6ae4758338p+8').is_integer()",
    lambda: float.fromhex('0x1.10b6ae4758338p+8').is_integer(),
)
check(
    "complex(float.fromhex('0x1.c1da9078039aap+44'),float.fromhex('0x1.249ad2594c37dp+332')) ** 11",
    lambda: complex(float.fromhex('0x1.c1da9078039aap+44'), float.fromhex('0x1.249ad2594c37dp+332'))
    ** 11,
)
check(
    "hash(float.fromhex('0x1.22f4e50722b00p+7'))",
    lambda: hash(float.fromhex('0x1.22f4e50722b00p+7')),
)
check(
    "complex(float.fromhex('-0x1.7b4593680422fp+577'),float.fromhex('0x1.2dea92707ead0p-112')) / complex(float.fromhex('-0x1.81e813d535486p+9'),float.fromhex('-0x1.dda954ebdb8f0p+162'))",
    lambda: complex(
        float.fromhex('-0x1.7b4593680422fp+577'), float.fromhex('0x1.2dea92707ead0p-112')
    )
    / complex(float.fromhex('-0x1.81e813d535486p+9'), float.fromhex('-0x1.dda954ebdb8f0p+162')),
)
check(
    "repr(complex(float.fromhex('-0x1.b879aa02a2c0dp-552'),float.fromhex('-0x1.56a2399f1f8e2p+171')))",
    lambda: repr(
        complex(float.fromhex('-0x1.b879aa02a2c0dp-552'), float.fromhex('-0x1.56a2399f1f8e2p+171'))
    ),
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.0000000000000p+63')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.0000000000000p+63'))
    ),
)
check(
    "float.fromhex('-0x1.8cf09c9bdbf91p+9') + float.fromhex('0x1.0000000000000p+53')",
    lambda: float.fromhex('-0x1.8cf09c9bdbf91p+9') + float.fromhex('0x1.0000000000000p+53'),
)
check(
    "round(float.fromhex('0x1.249ad2594c37dp+332'))",
    lambda: round(float.fromhex('0x1.249ad2594c37dp+332')),
)
check(
    "math.ceil(float.fromhex('0x1.921f9f01b866ep+1'))",
    lambda: math.ceil(float.fromhex('0x1.921f9f01b866ep+1')),
)
check(
    "math.ceil(float.fromhex('-0x1.cbe03ebe41645p+9'))",
    lambda: math.ceil(float.fromhex('-0x1.cbe03ebe41645p+9')),
)
check(
    "abs(complex(float.fromhex('-0x1.1fc9333db3eecp-140'),float.fromhex('0x0.0000000000001p-1022')))",
    lambda: abs(
        complex(float.fromhex('-0x1.1fc9333db3eecp-140'), float.fromhex('0x0.0000000000001p-1022'))
    ),
)
check(
    "complex(float.fromhex('-0x1.991d840477fecp+9'),float.fromhex('0x1.9de2c8b564a64p+589')) == complex(float.fromhex('0x1.0ca57158313b8p+8'),float.fromhex('-0x1.556bc1cb4bb0ep-402'))",
    lambda: complex(float.fromhex('-0x1.991d840477fecp+9'), float.fromhex('0x1.9de2c8b564a64p+589'))
    == complex(float.fromhex('0x1.0ca57158313b8p+8'), float.fromhex('-0x1.556bc1cb4bb0ep-402')),
)
check(
    "math.floor(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: math.floor(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "math.floor(float.fromhex('-0x1.069da0efbd38cp+9'))",
    lambda: math.floor(float.fromhex('-0x1.069da0efbd38cp+9')),
)
check(
    "round(float.fromhex('0x1.c726803558f65p-102'),-10)",
    lambda: round(float.fromhex('0x1.c726803558f65p-102'), -10),
)
check(
    "round(float.fromhex('-0x1.5187778415f94p+8'))",
    lambda: round(float.fromhex('-0x1.5187778415f94p+8')),
)
check(
    "complex(float.fromhex('-0x1.c45c846fc81d1p-534'),float.fromhex('-0x1.240850254ea67p+865')) ** complex(float.fromhex('-0x1.9d1943db6bc13p+387'),float.fromhex('0x1.0000000000000p+0'))",
    lambda: complex(
        float.fromhex('-0x1.c45c846fc81d1p-534'), float.fromhex('-0x1.240850254ea67p+865')
    )
    ** complex(float.fromhex('-0x1.9d1943db6bc13p+387'), float.fromhex('0x1.0000000000000p+0')),
)
check(
    "float.fromhex('0x1.557d58d1ecfd0p+8') >= float.fromhex('0x1.463ca6fbe4b90p+6')",
    lambda: float.fromhex('0x1.557d58d1ecfd0p+8') >= float.fromhex('0x1.463ca6fbe4b90p+6'),
)
check(
    "(-164) != float.fromhex('0x1.32078c073ab00p+63')",
    lambda: (-164) != float.fromhex('0x1.32078c073ab00p+63'),
)
check(
    "repr(complex(float.fromhex('0x1.79cbfec2b9a50p+9'),float.fromhex('0x1.0000000000000p+53')))",
    lambda: repr(
        complex(float.fromhex('0x1.79cbfec2b9a50p+9'), float.fromhex('0x1.0000000000000p+53'))
    ),
)
check(
    "float.fromhex('0x0.0p+0').as_integer_ratio()",
    lambda: float.fromhex('0x0.0p+0').as_integer_ratio(),
)
check(
    "complex(float.fromhex('-0x0.0p+0'),float.fromhex('-0x1.ade267c01877dp-477')) ** complex(float.fromhex('-0x1.1e36901d24ca6p+8'),float.fromhex('-0x1.bc59c73c5e338p-998'))",
    lambda: complex(float.fromhex('-0x0.0p+0'), float.fromhex('-0x1.ade267c01877dp-477'))
    ** complex(float.fromhex('-0x1.1e36901d24ca6p+8'), float.fromhex('-0x1.bc59c73c5e338p-998')),
)
check(
    "math.trunc(float.fromhex('-0x1.bf418469ca1cdp+680'))",
    lambda: math.trunc(float.fromhex('-0x1.bf418469ca1cdp+680')),
)
check(
    "complex(float.fromhex('0x1.57b4badd9c330p+8'),float.fromhex('0x1.249ad2594c37dp+332')) * complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.8000000000000p+0'))",
    lambda: complex(float.fromhex('0x1.57b4badd9c330p+8'), float.fromhex('0x1.249ad2594c37dp+332'))
    * complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.8000000000000p+0')),
)
check(
    "math.trunc(float.fromhex('-0x1.1e230e0b7d2ddp+935'))",
    lambda: math.trunc(float.fromhex('-0x1.1e230e0b7d2ddp+935')),
)
check(
    "abs(complex(float.fromhex('-0x1.e08e266693a4fp-227'),float.fromhex('-0x1.bd931133f83afp+875')))",
    lambda: abs(
        complex(float.fromhex('-0x1.e08e266693a4fp-227'), float.fromhex('-0x1.bd931133f83afp+875'))
    ),
)
check(
    "float.fromhex('-0x1.15a04aadc95bcp+8').hex()",
    lambda: float.fromhex('-0x1.15a04aadc95bcp+8').hex(),
)
check('float(8589934593)', lambda: float(8589934593))
check(
    "complex(float.fromhex('-0x1.5965939d9610dp-958'),float.fromhex('0x1.718b2c6b77aa7p+405')) - float.fromhex('0x1.c82f1f9926249p+470')",
    lambda: complex(
        float.fromhex('-0x1.5965939d9610dp-958'), float.fromhex('0x1.718b2c6b77aa7p+405')
    )
    - float.fromhex('0x1.c82f1f9926249p+470'),
)
check(
    "repr(float.fromhex('-0x1.2537a4e46d10fp+9'))",
    lambda: repr(float.fromhex('-0x1.2537a4e46d10fp+9')),
)
check(
    "float.fromhex('0x1.79a59035beff8p+8').as_integer_ratio()",
    lambda: float.fromhex('0x1.79a59035beff8p+8').as_integer_ratio(),
)
check(
    "math.trunc(float.fromhex('0x1.0000000000000p+63'))",
    lambda: math.trunc(float.fromhex('0x1.0000000000000p+63')),
)
check(
    "math.trunc(float.fromhex('-0x1.f0b36a6eaa2a0p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.f0b36a6eaa2a0p+9')),
)
check(
    "float.fromhex('-0x1.a449d5a38eb46p+9') ** float.fromhex('-0x0.0p+0')",
    lambda: float.fromhex('-0x1.a449d5a38eb46p+9') ** float.fromhex('-0x0.0p+0'),
)
check(
    "round(float.fromhex('0x1.83d43d4c5cee8p+9'))",
    lambda: round(float.fromhex('0x1.83d43d4c5cee8p+9')),
)
check(
    "repr(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: repr(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    "complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.0000000000000p+53')) / complex(float.fromhex('-0x1.e3caa7fbc82e0p+6'),float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.0000000000000p+53'))
    / complex(float.fromhex('-0x1.e3caa7fbc82e0p+6'), float.fromhex('0x1.4f8b588e368f1p-17')),
)
check(
    "complex(float.fromhex('-0x1.ddbc1ebba00a5p+9'),float.fromhex('0x1.1c37937e08000p+53')) ** 8",
    lambda: complex(float.fromhex('-0x1.ddbc1ebba00a5p+9'), float.fromhex('0x1.1c37937e08000p+53'))
    ** 8,
)
check(
    "float.fromhex('0x1.47253c907cc3ep-802') + float.fromhex('-0x1.d43351b88247fp-441')",
    lambda: float.fromhex('0x1.47253c907cc3ep-802') + float.fromhex('-0x1.d43351b88247fp-441'),
)
check(
    "float.fromhex('0x1.1a22aad235752p+9').is_integer()",
    lambda: float.fromhex('0x1.1a22aad235752p+9').is_integer(),
)
check(
    "repr(float.fromhex('-0x1.81e89e9d1762cp+7'))",
    lambda: repr(float.fromhex('-0x1.81e89e9d1762cp+7')),
)
check(
    "float.fromhex('-0x1.0213a9db9ef2cp+7').as_integer_ratio()",
    lambda: float.fromhex('-0x1.0213a9db9ef2cp+7').as_integer_ratio(),
)
check(
    "(-2779958209893332114724469532374799231823650124657884734817545920943205701371611811049870190605947463801679239595877265791099435161099741957403972957295) <= float.fromhex('0x1.0000000000000p-1')",
    lambda: (
        -2779958209893332114724469532374799231823650124657884734817545920943205701371611811049870190605947463801679239595877265791099435161099741957403972957295
    )
    <= float.fromhex('0x1.0000000000000p-1'),
)
check(
    "complex(float.fromhex('-0x1.866ada46fda1ap+9'),float.fromhex('0x1.52d02c7e14af6p+76')) * 7",
    lambda: complex(float.fromhex('-0x1.866ada46fda1ap+9'), float.fromhex('0x1.52d02c7e14af6p+76'))
    * 7,
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('-0x1.0000000000000p+0')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('-0x1.0000000000000p+0'))
    ),
)
check(
    "complex(float.fromhex('-0x1.40f31fd239778p-523'),float.fromhex('-0x1.0000000000000p+0')) == 1",
    lambda: complex(
        float.fromhex('-0x1.40f31fd239778p-523'), float.fromhex('-0x1.0000000000000p+0')
    )
    == 1,
)
check(
    "int(float.fromhex('0x1.921f9f01b866ep+1'))", lambda: int(float.fromhex('0x1.921f9f01b866ep+1'))
)
check(
    "int(float.fromhex('0x1.52d02c7e14af6p+76'))",
    lambda: int(float.fromhex('0x1.52d02c7e14af6p+76')),
)
check(
    "repr(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.921f9f01b866ep+1')))",
    lambda: repr(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.921f9f01b866ep+1'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.ada688ddb1850p+6'))",
    lambda: math.ceil(float.fromhex('0x1.ada688ddb1850p+6')),
)
check(
    "float.fromhex('0x1.1b11f86f09ba7p+514').as_integer_ratio()",
    lambda: float.fromhex('0x1.1b11f86f09ba7p+514').as_integer_ratio(),
)
check(
    "hash(complex(float.fromhex('0x1.f0eba6ea06048p+8'),float.fromhex('-0x1.a13ecf206dcf8p+7')))",
    lambda: hash(
        complex(float.fromhex('0x1.f0eba6ea06048p+8'), float.fromhex('-0x1.a13ecf206dcf8p+7'))
    ),
)
check(
    "complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('-0x1.4bf312b00f34dp-68')) ** 2",
    lambda: complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('-0x1.4bf312b00f34dp-68'))
    ** 2,
)
check(
    "float.fromhex('0x1.da8800f1d353cp+935').hex()",
    lambda: float.fromhex('0x1.da8800f1d353cp+935').hex(),
)
check(
    "round(float.fromhex('0x1.cb838fc9a36f0p+8'),9)",
    lambda: round(float.fromhex('0x1.cb838fc9a36f0p+8'), 9),
)
check(
    "math.floor(float.fromhex('-0x1.d3da4a8733e79p+131'))",
    lambda: math.floor(float.fromhex('-0x1.d3da4a8733e79p+131')),
)
check(
    "complex(float.fromhex('-0x1.d60cba097bb0ap+9'),float.fromhex('0x1.ad067d7e18593p-82')) ** 0",
    lambda: complex(float.fromhex('-0x1.d60cba097bb0ap+9'), float.fromhex('0x1.ad067d7e18593p-82'))
    ** 0,
)
check(
    "math.floor(float.fromhex('0x1.4000000000000p+1'))",
    lambda: math.floor(float.fromhex('0x1.4000000000000p+1')),
)
check(
    "round(float.fromhex('0x1.1ccf385ebc8a0p+1023'),8)",
    lambda: round(float.fromhex('0x1.1ccf385ebc8a0p+1023'), 8),
)
check(
    "float.fromhex('0x1.5c7a28489a04ap+173').is_integer()",
    lambda: float.fromhex('0x1.5c7a28489a04ap+173').is_integer(),
)
check(
    "math.floor(float.fromhex('-0x1.e1b0b76c82ef1p+1014'))",
    lambda: math.floor(float.fromhex('-0x1.e1b0b76c82ef1p+1014')),
)
check(
    "hash(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('-0x1.2b9963c2766d7p-51')))",
    lambda: hash(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('-0x1.2b9963c2766d7p-51'))
    ),
)
check(
    "math.trunc(float.fromhex('-0x1.3185252f465c6p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.3185252f465c6p+9')),
)
check(
    "round(float.fromhex('0x1.ac864e34c7c1ep-310'))",
    lambda: round(float.fromhex('0x1.ac864e34c7c1ep-310')),
)
check(
    "repr(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('-0x1.b647cd4eeeb8cp+9')))",
    lambda: repr(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('-0x1.b647cd4eeeb8cp+9'))
    ),
)
check(
    "math.floor(float.fromhex('0x1.ad7f29abcaf48p-24'))",
    lambda: math.floor(float.fromhex('0x1.ad7f29abcaf48p-24')),
)
check(
    "math.floor(float.fromhex('0x1.e306980c7ea35p-318'))",
    lambda: math.floor(float.fromhex('0x1.e306980c7ea35p-318')),
)
check(
    "int(float.fromhex('-0x1.d5a12359c5f40p+6'))",
    lambda: int(float.fromhex('-0x1.d5a12359c5f40p+6')),
)
check(
    "divmod(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('-0x1.dd1fd2f81ac4ap-922'))",
    lambda: divmod(
        float.fromhex('0x0.0000000000001p-1022'), float.fromhex('-0x1.dd1fd2f81ac4ap-922')
    ),
)
check(
    "round(float.fromhex('-0x1.77beee223706fp-279'))",
    lambda: round(float.fromhex('-0x1.77beee223706fp-279')),
)
check(
    "float.fromhex('-0x1.0000000000000p+63').as_integer_ratio()",
    lambda: float.fromhex('-0x1.0000000000000p+63').as_integer_ratio(),
)
check(
    "int(float.fromhex('-0x1.00759bbf9585ap+9'))",
    lambda: int(float.fromhex('-0x1.00759bbf9585ap+9')),
)
check(
    "math.trunc(float.fromhex('0x1.5cb48b38e9c9cp+8'))",
    lambda: math.trunc(float.fromhex('0x1.5cb48b38e9c9cp+8')),
)
check(
    "float.fromhex('0x1.0000000000000p+0').is_integer()",
    lambda: float.fromhex('0x1.0000000000000p+0').is_integer(),
)
check(
    "round(float.fromhex('-0x1.8ba948137b886p+571'))",
    lambda: round(float.fromhex('-0x1.8ba948137b886p+571')),
)
check(
    "divmod(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.567484f8ae887p+492'))",
    lambda: divmod(
        float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.567484f8ae887p+492')
    ),
)
check(
    "52264886738700171973662462420 <= float.fromhex('0x1.07ad8aaa00000p+32')",
    lambda: 52264886738700171973662462420 <= float.fromhex('0x1.07ad8aaa00000p+32'),
)
check(
    "hash(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: hash(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "round(float.fromhex('0x1.b8ca7bf387929p+286'))",
    lambda: round(float.fromhex('0x1.b8ca7bf387929p+286')),
)
check(
    "abs(complex(float.fromhex('-0x0.0p+0'),float.fromhex('0x0.0000000000001p-1022')))",
    lambda: abs(complex(float.fromhex('-0x0.0p+0'), float.fromhex('0x0.0000000000001p-1022'))),
)
check(
    "float.fromhex('-0x1.bfbc75db92d54p+7') // float.fromhex('0x1.34403f6cb8370p+6')",
    lambda: float.fromhex('-0x1.bfbc75db92d54p+7') // float.fromhex('0x1.34403f6cb8370p+6'),
)
check(
    "float.fromhex('-0x1.8616c89da1a12p+130') / float.fromhex('-0x1.babcb4a16c658p+7')",
    lambda: float.fromhex('-0x1.8616c89da1a12p+130') / float.fromhex('-0x1.babcb4a16c658p+7'),
)
check(
    "hash(float.fromhex('-0x1.15bf2d29d1738p+6'))",
    lambda: hash(float.fromhex('-0x1.15bf2d29d1738p+6')),
)
check(
    "round(float.fromhex('-0x1.3c203d63b40e4p+8'),-10)",
    lambda: round(float.fromhex('-0x1.3c203d63b40e4p+8'), -10),
)
check('float((-8589934591))', lambda: float((-8589934591)))
check(
    "float.fromhex('-0x1.8ca073667658ep+9').is_integer()",
    lambda: float.fromhex('-0x1.8ca073667658ep+9').is_integer(),
)
check(
    "hash(complex(float.fromhex('0x1.bad06b9ef14c0p+9'),float.fromhex('0x1.2476f41fbcb80p+966')))",
    lambda: hash(
        complex(float.fromhex('0x1.bad06b9ef14c0p+9'), float.fromhex('0x1.2476f41fbcb80p+966'))
    ),
)
check(
    "round(float.fromhex('0x1.1ccf385ebc8a0p+1023'),5)",
    lambda: round(float.fromhex('0x1.1ccf385ebc8a0p+1023'), 5),
)
check(
    "repr(float.fromhex('0x1.d6f3454800000p+26'))",
    lambda: repr(float.fromhex('0x1.d6f3454800000p+26')),
)
check(
    "repr(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('0x1.ad7f29abcaf48p-24')))",
    lambda: repr(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('0x1.ad7f29abcaf48p-24'))
    ),
)
check(
    "divmod(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.bdb5ef8fb0bdcp+8'))",
    lambda: divmod(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.bdb5ef8fb0bdcp+8')),
)
check("int(float.fromhex('0x0.0p+0'))", lambda: int(float.fromhex('0x0.0p+0')))
check(
    "math.floor(float.fromhex('0x1.9dd5c1ad4365bp+442'))",
    lambda: math.floor(float.fromhex('0x1.9dd5c1ad4365bp+442')),
)
check(
    "math.trunc(float.fromhex('0x1.ebae56fc5c8afp+759'))",
    lambda: math.trunc(float.fromhex('0x1.ebae56fc5c8afp+759')),
)
check(
    "complex(float.fromhex('0x1.86eda39a1f5adp-518'),float.fromhex('-0x1.e000000000000p+2')) / 0",
    lambda: complex(float.fromhex('0x1.86eda39a1f5adp-518'), float.fromhex('-0x1.e000000000000p+2'))
    / 0,
)
check(
    "float.fromhex('0x1.0000000000000p+63').as_integer_ratio()",
    lambda: float.fromhex('0x1.0000000000000p+63').as_integer_ratio(),
)
check(
    "math.trunc(float.fromhex('0x1.5b7001dd8c106p+1015'))",
    lambda: math.trunc(float.fromhex('0x1.5b7001dd8c106p+1015')),
)
check(
    "complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('0x1.d8444d85f3ab8p+7')) ** -6",
    lambda: complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('0x1.d8444d85f3ab8p+7'))
    ** -6,
)
check(
    "float.fromhex('0x1.419d3e188e9aep+9').hex()",
    lambda: float.fromhex('0x1.419d3e188e9aep+9').hex(),
)
check(
    "abs(complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('0x1.5a6918e9a1927p+59')))",
    lambda: abs(
        complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('0x1.5a6918e9a1927p+59'))
    ),
)
check(
    "divmod(float.fromhex('0x1.ddf3b100cd4e0p+9'),float.fromhex('-0x1.e6073365957aap-888'))",
    lambda: divmod(float.fromhex('0x1.ddf3b100cd4e0p+9'), float.fromhex('-0x1.e6073365957aap-888')),
)
check(
    "float.fromhex('0x1.e2c11be60e359p+864').as_integer_ratio()",
    lambda: float.fromhex('0x1.e2c11be60e359p+864').as_integer_ratio(),
)
check('float((-9007199254740992))', lambda: float((-9007199254740992)))
check(
    "complex(float.fromhex('0x1.3b5da0fda8d07p+998'),float.fromhex('-0x1.79d0cf90ca576p+8')) / complex(float.fromhex('0x1.c3bc61ceb36a0p+6'),float.fromhex('0x1.6e03e3b13cb0cp+9'))",
    lambda: complex(float.fromhex('0x1.3b5da0fda8d07p+998'), float.fromhex('-0x1.79d0cf90ca576p+8'))
    / complex(float.fromhex('0x1.c3bc61ceb36a0p+6'), float.fromhex('0x1.6e03e3b13cb0cp+9')),
)
check(
    "float.fromhex('-0x1.c10af427752ffp+9').hex()",
    lambda: float.fromhex('-0x1.c10af427752ffp+9').hex(),
)
check(
    "math.ceil(float.fromhex('0x1.1a0dd46269a87p-330'))",
    lambda: math.ceil(float.fromhex('0x1.1a0dd46269a87p-330')),
)
check(
    "repr(float.fromhex('0x0.0000000000001p-1022'))",
    lambda: repr(float.fromhex('0x0.0000000000001p-1022')),
)
check(
    "hash(float.fromhex('0x1.6ac374a93a780p+8'))",
    lambda: hash(float.fromhex('0x1.6ac374a93a780p+8')),
)
check(
    "math.trunc(float.fromhex('-0x1.30cd2dfd095d5p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.30cd2dfd095d5p+9')),
)
check(
    "hash(complex(float.fromhex('0x1.4324286c89d64p+990'),float.fromhex('0x0.0p+0')))",
    lambda: hash(complex(float.fromhex('0x1.4324286c89d64p+990'), float.fromhex('0x0.0p+0'))),
)
check(
    "float.fromhex('0x1.921f9f01b866ep+1').as_integer_ratio()",
    lambda: float.fromhex('0x1.921f9f01b866ep+1').as_integer_ratio(),
)
check(
    "complex(float.fromhex('0x1.0000000000000p-1022'),float.fromhex('-0x1.13a347b3bdecfp-1014')) - 5",
    lambda: complex(
        float.fromhex('0x1.0000000000000p-1022'), float.fromhex('-0x1.13a347b3bdecfp-1014')
    )
    - 5,
)
check(
    "round(float.fromhex('0x1.d6f3454800000p+26'),17)",
    lambda: round(float.fromhex('0x1.d6f3454800000p+26'), 17),
)
check(
    "round(float.fromhex('-0x1.a71975179758dp+9'),-6)",
    lambda: round(float.fromhex('-0x1.a71975179758dp+9'), -6),
)
check(
    "divmod(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('-0x1.1ccd99c866d88p+6'))",
    lambda: divmod(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('-0x1.1ccd99c866d88p+6')),
)
check(
    "repr(complex(float.fromhex('0x1.26891e5bcc9c0p+5'),float.fromhex('-0x1.2cdfb471c1a8ep-183')))",
    lambda: repr(
        complex(float.fromhex('0x1.26891e5bcc9c0p+5'), float.fromhex('-0x1.2cdfb471c1a8ep-183'))
    ),
)
check(
    "divmod(float.fromhex('0x1.088d0f0114cb8p+7'),float.fromhex('0x1.02f920ee7269bp+385'))",
    lambda: divmod(float.fromhex('0x1.088d0f0114cb8p+7'), float.fromhex('0x1.02f920ee7269bp+385')),
)
check(
    "divmod(float.fromhex('-0x1.24a7ac1c29116p-265'),float.fromhex('-0x1.8342cdcf8b6c9p+9'))",
    lambda: divmod(
        float.fromhex('-0x1.24a7ac1c29116p-265'), float.fromhex('-0x1.8342cdcf8b6c9p+9')
    ),
)
check(
    "repr(float.fromhex('0x1.249ad2594c37dp+332'))",
    lambda: repr(float.fromhex('0x1.249ad2594c37dp+332')),
)
check(
    "math.floor(float.fromhex('0x1.f74e6cdbcc5a5p+650'))",
    lambda: math.floor(float.fromhex('0x1.f74e6cdbcc5a5p+650')),
)
check(
    "abs(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('-0x1.7ee92a99e7b28p+7')))",
    lambda: abs(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('-0x1.7ee92a99e7b28p+7'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.68518062d4338p+8')))",
    lambda: repr(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.68518062d4338p+8'))
    ),
)
check(
    "float.fromhex('-0x1.e6976cce72b76p+340').as_integer_ratio()",
    lambda: float.fromhex('-0x1.e6976cce72b76p+340').as_integer_ratio(),
)
check(
    "round(float.fromhex('-0x1.d000de014ac82p-843'),2)",
    lambda: round(float.fromhex('-0x1.d000de014ac82p-843'), 2),
)
check(
    "int(float.fromhex('-0x1.23539195ab86dp+109'))",
    lambda: int(float.fromhex('-0x1.23539195ab86dp+109')),
)
check(
    "complex(float.fromhex('-0x1.62759da942de1p+9'),float.fromhex('-0x1.a8f8ca0b65e10p+7')) * 9",
    lambda: complex(float.fromhex('-0x1.62759da942de1p+9'), float.fromhex('-0x1.a8f8ca0b65e10p+7'))
    * 9,
)
check(
    "complex(float.fromhex('-0x1.1680fbd524312p+9'),float.fromhex('-0x0.0p+0')) ** float.fromhex('-0x1.2129227ee2c74p+9')",
    lambda: complex(float.fromhex('-0x1.1680fbd524312p+9'), float.fromhex('-0x0.0p+0'))
    ** float.fromhex('-0x1.2129227ee2c74p+9'),
)
check(
    "abs(complex(float.fromhex('0x1.5acba667ebe64p+8'),float.fromhex('0x1.1ccf385ebc8a0p+1023')))",
    lambda: abs(
        complex(float.fromhex('0x1.5acba667ebe64p+8'), float.fromhex('0x1.1ccf385ebc8a0p+1023'))
    ),
)
check(
    "hash(float.fromhex('0x1.4000000000000p+1'))",
    lambda: hash(float.fromhex('0x1.4000000000000p+1')),
)
check(
    "float.fromhex('0x1.a208820f8824bp-713').hex()",
    lambda: float.fromhex('0x1.a208820f8824bp-713').hex(),
)
check(
    "math.ceil(float.fromhex('-0x1.55a6beed8f002p-53'))",
    lambda: math.ceil(float.fromhex('-0x1.55a6beed8f002p-53')),
)
check(
    "divmod(float.fromhex('0x1.0000000000000p+63'),float.fromhex('0x1.b4d410d7265adp+426'))",
    lambda: divmod(float.fromhex('0x1.0000000000000p+63'), float.fromhex('0x1.b4d410d7265adp+426')),
)
check(
    "int(float.fromhex('-0x1.952da73865015p+719'))",
    lambda: int(float.fromhex('-0x1.952da73865015p+719')),
)
check(
    "math.trunc(float.fromhex('0x1.848f511736428p+7'))",
    lambda: math.trunc(float.fromhex('0x1.848f511736428p+7')),
)
check(
    "float.fromhex('0x1.8000000000000p+0') - float.fromhex('-0x1.a8ea51280079dp+9')",
    lambda: float.fromhex('0x1.8000000000000p+0') - float.fromhex('-0x1.a8ea51280079dp+9'),
)
check(
    "float.fromhex('0x0.0p+0') / float.fromhex('0x1.1ccf385ebc8a0p+1023')",
    lambda: float.fromhex('0x0.0p+0') / float.fromhex('0x1.1ccf385ebc8a0p+1023'),
)
check(
    "complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x0.0p+0')) ** -6",
    lambda: complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x0.0p+0')) ** -6,
)
check(
    "math.trunc(float.fromhex('0x1.1c37937e08000p+53'))",
    lambda: math.trunc(float.fromhex('0x1.1c37937e08000p+53')),
)
check(
    "round(float.fromhex('0x1.1ccf385ebc8a0p+1023'),19)",
    lambda: round(float.fromhex('0x1.1ccf385ebc8a0p+1023'), 19),
)
check(
    "complex(float.fromhex('0x1.0000000000000p-1022'),float.fromhex('-0x1.8eca92a5e28d2p+9')) + float.fromhex('0x0.0p+0')",
    lambda: complex(
        float.fromhex('0x1.0000000000000p-1022'), float.fromhex('-0x1.8eca92a5e28d2p+9')
    )
    + float.fromhex('0x0.0p+0'),
)
check(
    "float.fromhex('-0x1.7cfc115692944p+7').hex()",
    lambda: float.fromhex('-0x1.7cfc115692944p+7').hex(),
)
check(
    "divmod(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.0313754b2fe22p+8'))",
    lambda: divmod(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.0313754b2fe22p+8')),
)
check("float('-5.888554285227297e-62')", lambda: float('-5.888554285227297e-62'))
check(
    "math.trunc(float.fromhex('-0x1.383927181f6bep+538'))",
    lambda: math.trunc(float.fromhex('-0x1.383927181f6bep+538')),
)
check(
    "divmod(float.fromhex('-0x0.0p+0'),float.fromhex('-0x1.c84fc1706bacep+9'))",
    lambda: divmod(float.fromhex('-0x0.0p+0'), float.fromhex('-0x1.c84fc1706bacep+9')),
)
check(
    "divmod(float.fromhex('0x1.fa05451c77b80p+7'),float.fromhex('0x1.b88dc27678288p+9'))",
    lambda: divmod(float.fromhex('0x1.fa05451c77b80p+7'), float.fromhex('0x1.b88dc27678288p+9')),
)
check(
    "float.fromhex('-0x1.47086f02631e8p+9') // float.fromhex('0x1.0c9aa6568fadep+9')",
    lambda: float.fromhex('-0x1.47086f02631e8p+9') // float.fromhex('0x1.0c9aa6568fadep+9'),
)
check(
    "math.trunc(float.fromhex('-0x1.ac297e6c8ecc5p+9'))",
    lambda: math.trunc(float.fromhex('-0x1.ac297e6c8ecc5p+9')),
)
check(
    "round(float.fromhex('-0x1.05e6e8353d6dfp+9'),-9)",
    lambda: round(float.fromhex('-0x1.05e6e8353d6dfp+9'), -9),
)
check(
    "float.fromhex('0x1.7cca1134503d9p-424') * float.fromhex('0x1.4f8b588e368f1p-17')",
    lambda: float.fromhex('0x1.7cca1134503d9p-424') * float.fromhex('0x1.4f8b588e368f1p-17'),
)
check(
    "int(float.fromhex('0x1.80a6c21e870a0p+5'))", lambda: int(float.fromhex('0x1.80a6c21e870a0p+5'))
)
check(
    "round(float.fromhex('0x1.d6f3454800000p+26'))",
    lambda: round(float.fromhex('0x1.d6f3454800000p+26')),
)
check(
    "float.fromhex('-0x1.2edf4c1e5eadbp+845') - float.fromhex('0x1.c000000000000p+2')",
    lambda: float.fromhex('-0x1.2edf4c1e5eadbp+845') - float.fromhex('0x1.c000000000000p+2'),
)
check(
    "repr(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.faecfe9bee660p+7')))",
    lambda: repr(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.faecfe9bee660p+7'))
    ),
)
check(
    "float.fromhex('-0x1.19bd795fc42d8p+6') == float.fromhex('0x1.1ccf385ebc8a0p+1023')",
    lambda: float.fromhex('-0x1.19bd795fc42d8p+6') == float.fromhex('0x1.1ccf385ebc8a0p+1023'),
)
check(
    "abs(complex(float.fromhex('0x1.813e41827fcdcp-592'),float.fromhex('-0x1.0000000000000p+63')))",
    lambda: abs(
        complex(float.fromhex('0x1.813e41827fcdcp-592'), float.fromhex('-0x1.0000000000000p+63'))
    ),
)
check(
    "math.ceil(float.fromhex('-0x1.ad97d849fef1ep+9'))",
    lambda: math.ceil(float.fromhex('-0x1.ad97d849fef1ep+9')),
)
check(
    "repr(complex(float.fromhex('0x1.3926076898955p+431'),float.fromhex('0x1.02c6e5cbde0b0p+6')))",
    lambda: repr(
        complex(float.fromhex('0x1.3926076898955p+431'), float.fromhex('0x1.02c6e5cbde0b0p+6'))
    ),
)
check(
    "math.ceil(float.fromhex('-0x1.e000000000000p+2'))",
    lambda: math.ceil(float.fromhex('-0x1.e000000000000p+2')),
)
check(
    "float.fromhex('-0x1.ca55a4e9cd286p+980').hex()",
    lambda: float.fromhex('-0x1.ca55a4e9cd286p+980').hex(),
)
check(
    "abs(complex(float.fromhex('0x1.360f775d59be3p-560'),float.fromhex('-0x1.508807a83a4c7p+9')))",
    lambda: abs(
        complex(float.fromhex('0x1.360f775d59be3p-560'), float.fromhex('-0x1.508807a83a4c7p+9'))
    ),
)
check(
    "divmod(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.4f8b588e368f1p-17'))",
    lambda: divmod(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.4f8b588e368f1p-17')),
)
check(
    "float.fromhex('0x1.0f0cf064dd592p+73').as_integer_ratio()",
    lambda: float.fromhex('0x1.0f0cf064dd592p+73').as_integer_ratio(),
)
check(
    "float.fromhex('0x1.d527cb9d05280p+9').hex()",
    lambda: float.fromhex('0x1.d527cb9d05280p+9').hex(),
)
check(
    "round(float.fromhex('0x1.d6f3454800000p+26'),2)",
    lambda: round(float.fromhex('0x1.d6f3454800000p+26'), 2),
)
check(
    "complex(float.fromhex('-0x1.62602e803c7b6p+659'),float.fromhex('-0x1.c6f487c061600p-279')) ** -1",
    lambda: complex(
        float.fromhex('-0x1.62602e803c7b6p+659'), float.fromhex('-0x1.c6f487c061600p-279')
    )
    ** -1,
)
check(
    "hash(complex(float.fromhex('-0x1.e295b26aa9e09p+9'),float.fromhex('0x1.0000000000000p+53')))",
    lambda: hash(
        complex(float.fromhex('-0x1.e295b26aa9e09p+9'), float.fromhex('0x1.0000000000000p+53'))
    ),
)
check(
    "float.fromhex('-0x1.8667049d30df4p+9').hex()",
    lambda: float.fromhex('-0x1.8667049d30df4p+9').hex(),
)
check(
    "float.fromhex('0x1.196d1ed1ccd00p+7').is_integer()",
    lambda: float.fromhex('0x1.196d1ed1ccd00p+7').is_integer(),
)
check(
    "complex(float.fromhex('-0x1.7c1351a5de9aep+9'),float.fromhex('0x1.cba57976de23ep+9')) ** -1",
    lambda: complex(float.fromhex('-0x1.7c1351a5de9aep+9'), float.fromhex('0x1.cba57976de23ep+9'))
    ** -1,
)
check(
    "divmod(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.f0a6ee3e6ad2cp+9'))",
    lambda: divmod(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.f0a6ee3e6ad2cp+9')),
)
check(
    "float.fromhex('-0x1.4e4a6c9c86e40p+9').is_integer()",
    lambda: float.fromhex('-0x1.4e4a6c9c86e40p+9').is_integer(),
)
check(
    "round(float.fromhex('0x1.d0cf69aa2cb08p+9'))",
    lambda: round(float.fromhex('0x1.d0cf69aa2cb08p+9')),
)
check(
    "divmod(float.fromhex('0x1.0000000000000p+63'),float.fromhex('0x1.5555555555555p-2'))",
    lambda: divmod(float.fromhex('0x1.0000000000000p+63'), float.fromhex('0x1.5555555555555p-2')),
)
check(
    "abs(complex(float.fromhex('0x1.15cb40935d4d4p+80'),float.fromhex('-0x1.e9c8eddd652ebp+987')))",
    lambda: abs(
        complex(float.fromhex('0x1.15cb40935d4d4p+80'), float.fromhex('-0x1.e9c8eddd652ebp+987'))
    ),
)
check(
    "repr(float.fromhex('-0x1.535b21fbdf86ep-718'))",
    lambda: repr(float.fromhex('-0x1.535b21fbdf86ep-718')),
)
check(
    "float.fromhex('-0x1.12d45bfc9b8c0p+6') // float.fromhex('-0x1.46f77e1cffd29p+161')",
    lambda: float.fromhex('-0x1.12d45bfc9b8c0p+6') // float.fromhex('-0x1.46f77e1cffd29p+161'),
)
check(
    "repr(complex(float.fromhex('0x1.746f81820359fp+154'),float.fromhex('0x1.ad7f29abcaf48p-24')))",
    lambda: repr(
        complex(float.fromhex('0x1.746f81820359fp+154'), float.fromhex('0x1.ad7f29abcaf48p-24'))
    ),
)
check(
    "complex(float.fromhex('0x1.90d44e658cde4p+8'),float.fromhex('-0x1.8760cce4005c0p+4')) ** 0",
    lambda: complex(float.fromhex('0x1.90d44e658cde4p+8'), float.fromhex('-0x1.8760cce4005c0p+4'))
    ** 0,
)
check(
    "round(float.fromhex('0x1.4f8b588e368f1p-17'),-2)",
    lambda: round(float.fromhex('0x1.4f8b588e368f1p-17'), -2),
)
check(
    "complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.ac4de791e8d02p-28')) - 2",
    lambda: complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.ac4de791e8d02p-28'))
    - 2,
)
check(
    "repr(complex(float.fromhex('0x1.de1d90a715b1ep-637'),float.fromhex('0x1.0000000000000p-1022')))",
    lambda: repr(
        complex(float.fromhex('0x1.de1d90a715b1ep-637'), float.fromhex('0x1.0000000000000p-1022'))
    ),
)
check(
    "abs(complex(float.fromhex('0x1.2a568cc6766d2p+9'),float.fromhex('0x1.5d0e879274278p+606')))",
    lambda: abs(
        complex(float.fromhex('0x1.2a568cc6766d2p+9'), float.fromhex('0x1.5d0e879274278p+606'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.84c508c5cfda8p+960')))",
    lambda: repr(
        complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.84c508c5cfda8p+960'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: repr(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "round(float.fromhex('0x1.749ed6790ea5cp+8'),6)",
    lambda: round(float.fromhex('0x1.749ed6790ea5cp+8'), 6),
)
check(
    "repr(complex(float.fromhex('0x1.64d89bff4eac4p+9'),float.fromhex('-0x1.e000f0c43630ep+864')))",
    lambda: repr(
        complex(float.fromhex('0x1.64d89bff4eac4p+9'), float.fromhex('-0x1.e000f0c43630ep+864'))
    ),
)
check(
    "math.ceil(float.fromhex('-0x1.1f68bb0d80b19p-141'))",
    lambda: math.ceil(float.fromhex('-0x1.1f68bb0d80b19p-141')),
)
check(
    "hash(complex(float.fromhex('0x1.5555555555555p-2'),float.fromhex('0x1.921f9f01b866ep+1')))",
    lambda: hash(
        complex(float.fromhex('0x1.5555555555555p-2'), float.fromhex('0x1.921f9f01b866ep+1'))
    ),
)
check(
    "complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('-0x1.3aee5a16ab75ap+9')) ** 0",
    lambda: complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('-0x1.3aee5a16ab75ap+9'))
    ** 0,
)
check(
    "float.fromhex('0x1.73faee5a89af8p+8').is_integer()",
    lambda: float.fromhex('0x1.73faee5a89af8p+8').is_integer(),
)
check(
    "hash(complex(float.fromhex('0x1.3ba4829aae51dp+788'),float.fromhex('0x1.52d02c7e14af6p+76')))",
    lambda: hash(
        complex(float.fromhex('0x1.3ba4829aae51dp+788'), float.fromhex('0x1.52d02c7e14af6p+76'))
    ),
)
check(
    "repr(float.fromhex('-0x1.bccf92727e542p-595'))",
    lambda: repr(float.fromhex('-0x1.bccf92727e542p-595')),
)
check(
    "round(float.fromhex('0x1.0000000000000p+63'),14)",
    lambda: round(float.fromhex('0x1.0000000000000p+63'), 14),
)
check(
    "math.ceil(float.fromhex('0x1.290a80f497c53p+149'))",
    lambda: math.ceil(float.fromhex('0x1.290a80f497c53p+149')),
)
check(
    "abs(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('0x1.dbc15965e9812p+785')))",
    lambda: abs(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('0x1.dbc15965e9812p+785'))
    ),
)
check(
    "complex(float.fromhex('0x1.02ace576be808p+9'),float.fromhex('0x1.0000000000000p+0')) == complex(float.fromhex('0x1.ce20c3e403b52p+9'),float.fromhex('-0x1.0000000000000p+63'))",
    lambda: complex(float.fromhex('0x1.02ace576be808p+9'), float.fromhex('0x1.0000000000000p+0'))
    == complex(float.fromhex('0x1.ce20c3e403b52p+9'), float.fromhex('-0x1.0000000000000p+63')),
)
check(
    "hash(complex(float.fromhex('0x1.bc6b46b37dee9p+721'),float.fromhex('-0x1.0000000000000p+0')))",
    lambda: hash(
        complex(float.fromhex('0x1.bc6b46b37dee9p+721'), float.fromhex('-0x1.0000000000000p+0'))
    ),
)
check(
    "repr(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.3779a3a62938cp+9')))",
    lambda: repr(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.3779a3a62938cp+9'))
    ),
)
check(
    "abs(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('-0x1.f5196731b41e0p+6')))",
    lambda: abs(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('-0x1.f5196731b41e0p+6'))
    ),
)
check(
    "hash(float.fromhex('-0x1.998b007288720p+4'))",
    lambda: hash(float.fromhex('-0x1.998b007288720p+4')),
)
check(
    "round(float.fromhex('0x1.7ab8958757e96p+9'),7)",
    lambda: round(float.fromhex('0x1.7ab8958757e96p+9'), 7),
)
check(
    "divmod(float.fromhex('0x1.26501482d6e9cp+367'),float.fromhex('-0x1.9277cc56c1108p+873'))",
    lambda: divmod(
        float.fromhex('0x1.26501482d6e9cp+367'), float.fromhex('-0x1.9277cc56c1108p+873')
    ),
)
check(
    "int(float.fromhex('0x1.0000000000000p+53'))",
    lambda: int(float.fromhex('0x1.0000000000000p+53')),
)
check("int(float.fromhex('-0x0.0p+0'))", lambda: int(float.fromhex('-0x0.0p+0')))
check(
    "float.fromhex('0x1.c000000000000p+2') / float.fromhex('0x1.b57ff97ab5a54p+8')",
    lambda: float.fromhex('0x1.c000000000000p+2') / float.fromhex('0x1.b57ff97ab5a54p+8'),
)
check(
    "math.floor(float.fromhex('-0x1.163d2eb60b370p+326'))",
    lambda: math.floor(float.fromhex('-0x1.163d2eb60b370p+326')),
)
check(
    "hash(complex(float.fromhex('0x1.b2f357d4999a0p+5'),float.fromhex('0x0.0000000000001p-1022')))",
    lambda: hash(
        complex(float.fromhex('0x1.b2f357d4999a0p+5'), float.fromhex('0x0.0000000000001p-1022'))
    ),
)
check(
    "hash(complex(float.fromhex('-0x1.e6874ba31a8ddp+195'),float.fromhex('-0x1.943da402eb888p+8')))",
    lambda: hash(
        complex(float.fromhex('-0x1.e6874ba31a8ddp+195'), float.fromhex('-0x1.943da402eb888p+8'))
    ),
)
check(
    "float('-9.333304963591063721584624358718e-55')",
    lambda: float('-9.333304963591063721584624358718e-55'),
)
check(
    "round(float.fromhex('-0x1.dcfb5a69d36a2p+131'))",
    lambda: round(float.fromhex('-0x1.dcfb5a69d36a2p+131')),
)
check(
    "int(float.fromhex('-0x1.06d4e787f4e86p+9'))",
    lambda: int(float.fromhex('-0x1.06d4e787f4e86p+9')),
)
check(
    "complex(float.fromhex('0x1.357db3d02ebc6p+654'),float.fromhex('0x1.f0677dc3ab5acp+9')) ** -6",
    lambda: complex(float.fromhex('0x1.357db3d02ebc6p+654'), float.fromhex('0x1.f0677dc3ab5acp+9'))
    ** -6,
)
check(
    "abs(complex(float.fromhex('-0x1.54bc53714f175p+9'),float.fromhex('-0x1.51e91d6e86beap+854')))",
    lambda: abs(
        complex(float.fromhex('-0x1.54bc53714f175p+9'), float.fromhex('-0x1.51e91d6e86beap+854'))
    ),
)
check(
    "complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('-0x1.1dc5fd173b006p-546')) ** 7",
    lambda: complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('-0x1.1dc5fd173b006p-546'))
    ** 7,
)
check(
    "int(float.fromhex('-0x1.8adb420b3e016p+9'))",
    lambda: int(float.fromhex('-0x1.8adb420b3e016p+9')),
)
check(
    "abs(complex(float.fromhex('0x1.8690c450eb924p+8'),float.fromhex('0x1.5555555555555p-2')))",
    lambda: abs(
        complex(float.fromhex('0x1.8690c450eb924p+8'), float.fromhex('0x1.5555555555555p-2'))
    ),
)
check(
    "math.ceil(float.fromhex('0x1.5938f071235dep-893'))",
    lambda: math.ceil(float.fromhex('0x1.5938f071235dep-893')),
)
check(
    "divmod(float.fromhex('-0x1.17b61c6ecc99bp-120'),float.fromhex('0x1.0000000000000p+0'))",
    lambda: divmod(float.fromhex('-0x1.17b61c6ecc99bp-120'), float.fromhex('0x1.0000000000000p+0')),
)
check(
    "complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.be75e7427fa7bp+827')) + float.fromhex('-0x1.0000000000000p+63')",
    lambda: complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.be75e7427fa7bp+827'))
    + float.fromhex('-0x1.0000000000000p+63'),
)
check(
    "repr(complex(float.fromhex('-0x1.eb3307832951cp+614'),float.fromhex('-0x1.5b0ee8962dbd6p+9')))",
    lambda: repr(
        complex(float.fromhex('-0x1.eb3307832951cp+614'), float.fromhex('-0x1.5b0ee8962dbd6p+9'))
    ),
)
check(
    "complex(float.fromhex('0x1.59d0a789c881ep-369'),float.fromhex('0x1.41346fb27b9bap+102')) ** 5",
    lambda: complex(
        float.fromhex('0x1.59d0a789c881ep-369'), float.fromhex('0x1.41346fb27b9bap+102')
    )
    ** 5,
)
check(
    "int(float.fromhex('-0x1.ce1c163a93520p+449'))",
    lambda: int(float.fromhex('-0x1.ce1c163a93520p+449')),
)
check(
    "float.fromhex('-0x1.3799843c05c16p+9') // float.fromhex('0x1.22cfd540b3400p+5')",
    lambda: float.fromhex('-0x1.3799843c05c16p+9') // float.fromhex('0x1.22cfd540b3400p+5'),
)
check(
    "abs(complex(float.fromhex('-0x1.a99c226055f9ep+862'),float.fromhex('0x1.ccdb98037e698p-235')))",
    lambda: abs(
        complex(float.fromhex('-0x1.a99c226055f9ep+862'), float.fromhex('0x1.ccdb98037e698p-235'))
    ),
)
check(
    "float.fromhex('-0x1.047b9dd275172p+987').is_integer()",
    lambda: float.fromhex('-0x1.047b9dd275172p+987').is_integer(),
)
check(
    "int(float.fromhex('-0x1.6d7abae5ff657p+123'))",
    lambda: int(float.fromhex('-0x1.6d7abae5ff657p+123')),
)
check(
    "math.trunc(float.fromhex('0x1.b0ede7c819414p+195'))",
    lambda: math.trunc(float.fromhex('0x1.b0ede7c819414p+195')),
)
check(
    "float.fromhex('-0x1.e54c5a04c0f56p+9') + float.fromhex('0x1.0000000000000p+0')",
    lambda: float.fromhex('-0x1.e54c5a04c0f56p+9') + float.fromhex('0x1.0000000000000p+0'),
)
check(
    "abs(complex(float.fromhex('-0x1.9580c43a0c066p+8'),float.fromhex('-0x1.d2ce901a63700p+6')))",
    lambda: abs(
        complex(float.fromhex('-0x1.9580c43a0c066p+8'), float.fromhex('-0x1.d2ce901a63700p+6'))
    ),
)
check(
    "round(float.fromhex('0x1.0000000000000p+53'),-9)",
    lambda: round(float.fromhex('0x1.0000000000000p+53'), -9),
)
check(
    "round(float.fromhex('0x1.d6f3454800000p+26'),13)",
    lambda: round(float.fromhex('0x1.d6f3454800000p+26'), 13),
)
check(
    "float.fromhex('-0x1.38a3b1328b2a3p-817').hex()",
    lambda: float.fromhex('-0x1.38a3b1328b2a3p-817').hex(),
)
check(
    "int(float.fromhex('-0x1.8aa812bfd54aap+9'))",
    lambda: int(float.fromhex('-0x1.8aa812bfd54aap+9')),
)
check("float('5.907229917372995e+221')", lambda: float('5.907229917372995e+221'))
check(
    "float.fromhex('0x1.3d74c132eb400p+3').as_integer_ratio()",
    lambda: float.fromhex('0x1.3d74c132eb400p+3').as_integer_ratio(),
)
check(
    "abs(complex(float.fromhex('0x1.4000000000000p+1'),float.fromhex('0x1.1c37937e08000p+53')))",
    lambda: abs(
        complex(float.fromhex('0x1.4000000000000p+1'), float.fromhex('0x1.1c37937e08000p+53'))
    ),
)
check(
    "complex(float.fromhex('0x1.5019ae399efb0p+8'),float.fromhex('0x1.31dc6a80ef4aep+659')) ** -3",
    lambda: complex(float.fromhex('0x1.5019ae399efb0p+8'), float.fromhex('0x1.31dc6a80ef4aep+659'))
    ** -3,
)
check(
    "float.fromhex('0x1.9c101c2578ef2p-851').hex()",
    lambda: float.fromhex('0x1.9c101c2578ef2p-851').hex(),
)
check(
    "float.fromhex('0x1.0d3a4355ad88ap-55') >= float.fromhex('-0x1.0000000000000p+0')",
    lambda: float.fromhex('0x1.0d3a4355ad88ap-55') >= float.fromhex('-0x1.0000000000000p+0'),
)
check(
    "repr(float.fromhex('-0x1.78eb86ab7eed8p+8'))",
    lambda: repr(float.fromhex('-0x1.78eb86ab7eed8p+8')),
)
check(
    "float.fromhex('-0x1.3bda3542f869ap-309').hex()",
    lambda: float.fromhex('-0x1.3bda3542f869ap-309').hex(),
)
check(
    "complex(float.fromhex('0x1.85b75af5adfe4p-379'),float.fromhex('0x1.8000000000000p+0')) ** -3",
    lambda: complex(float.fromhex('0x1.85b75af5adfe4p-379'), float.fromhex('0x1.8000000000000p+0'))
    ** -3,
)
check(
    "math.floor(float.fromhex('-0x1.4465271fad0dep+8'))",
    lambda: math.floor(float.fromhex('-0x1.4465271fad0dep+8')),
)
check(
    "complex(float.fromhex('-0x1.8b1afcd1cd9cap+9'),float.fromhex('0x1.ce7286fede0f6p+159')) ** 9",
    lambda: complex(float.fromhex('-0x1.8b1afcd1cd9cap+9'), float.fromhex('0x1.ce7286fede0f6p+159'))
    ** 9,
)
check(
    "divmod(float.fromhex('0x1.5c873e5c0ed6dp-734'),float.fromhex('0x1.a1404003c22f2p+390'))",
    lambda: divmod(
        float.fromhex('0x1.5c873e5c0ed6dp-734'), float.fromhex('0x1.a1404003c22f2p+390')
    ),
)
check(
    "(-6629980022450467) > float.fromhex('0x1.8000000000000p+2')",
    lambda: (-6629980022450467) > float.fromhex('0x1.8000000000000p+2'),
)
check(
    "5959629326808037350 >= float.fromhex('0x1.e636e9640a3f0p+60')",
    lambda: 5959629326808037350 >= float.fromhex('0x1.e636e9640a3f0p+60'),
)
check(
    "complex(float.fromhex('0x1.4e4995ea6df20p+6'),float.fromhex('0x1.8139fe8f76c80p+870')) ** 10",
    lambda: complex(float.fromhex('0x1.4e4995ea6df20p+6'), float.fromhex('0x1.8139fe8f76c80p+870'))
    ** 10,
)
