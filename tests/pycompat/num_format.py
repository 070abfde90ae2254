"""format() of int, float and complex."""


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check("format(5,'s')", lambda: format(5, 's'))
check("format(5,'.2d')", lambda: format(5, '.2d'))
check("format(5,'.2c')", lambda: format(5, '.2c'))
check("format(65,'c')", lambda: format(65, 'c'))
check("format(65,'+c')", lambda: format(65, '+c'))
check("format(65,'#c')", lambda: format(65, '#c'))
check("format(65,',c')", lambda: format(65, ',c'))
check("format(-1,'c')", lambda: format(-1, 'c'))
check("format(1<<70,'c')", lambda: format(1 << 70, 'c'))
check("format(65,'5c')", lambda: format(65, '5c'))
check("format(65,'<5c')", lambda: format(65, '<5c'))
check("format(65,'05c')", lambda: format(65, '05c'))
check("format(5,'zd')", lambda: format(5, 'zd'))
check("format(5,'ze')", lambda: format(5, 'ze'))
check("format(255,'#x')", lambda: format(255, '#x'))
check("format(255,'#X')", lambda: format(255, '#X'))
check("format(255,'#010x')", lambda: format(255, '#010x'))
check("format(255,'_x')", lambda: format(255, '_x'))
check("format(-255,'#b')", lambda: format(-255, '#b'))
check("format(5,'n')", lambda: format(5, 'n'))
check("format(10**30,',')", lambda: format(10**30, ','))
check("format(10**30,'.3e')", lambda: format(10**30, '.3e'))
check("format(5,'.3')", lambda: format(5, '.3'))
check("format(5,'f')", lambda: format(5, 'f'))
check("format(5,'%')", lambda: format(5, '%'))
check("format(10**400,'f')", lambda: format(10**400, 'f'))
check("format(5.5,'d')", lambda: format(5.5, 'd'))
check("format(5.5,'x')", lambda: format(5.5, 'x'))
check("format(5.5,'n')", lambda: format(5.5, 'n'))
check("format(5.5,',n')", lambda: format(5.5, ',n'))
check("format(5.5,'')", lambda: format(5.5, ''))
check("format(5.0,'')", lambda: format(5.0, ''))
check("format(5.0,'10')", lambda: format(5.0, '10'))
check("format(1e20,'10')", lambda: format(1e20, '10'))
check("format(1e20,'.3')", lambda: format(1e20, '.3'))
check("format(1e20,',')", lambda: format(1e20, ','))
check("format(12345.678,'.2')", lambda: format(12345.678, '.2'))
check("format(12345.678,',.2f')", lambda: format(12345.678, ',.2f'))
check("format(float('nan'),'010')", lambda: format(float('nan'), '010'))
check("format(float('inf'),'+.3f')", lambda: format(float('inf'), '+.3f'))
check("format(float('inf'),'F')", lambda: format(float('inf'), 'F'))
check("format(-0.0,'z.1f')", lambda: format(-0.0, 'z.1f'))
check("format(-0.04,'z.1f')", lambda: format(-0.04, 'z.1f'))
check("format(1.5,'#.0f')", lambda: format(1.5, '#.0f'))
check("format(1.5,'.0f')", lambda: format(1.5, '.0f'))
check("format(1e10,'g')", lambda: format(1e10, 'g'))
check("format(1e10,'G')", lambda: format(1e10, 'G'))
check("format(1e10,'#g')", lambda: format(1e10, '#g'))
check("format(0.5,'%')", lambda: format(0.5, '%'))
check("format(0.5,'.0%')", lambda: format(0.5, '.0%'))
check("format(1.5,'_')", lambda: format(1.5, '_'))
check("format(1.5,'_.3e')", lambda: format(1.5, '_.3e'))
check("format(1.5,'s')", lambda: format(1.5, 's'))
check("format(1.5,'.3000f')", lambda: format(1.5, '.3000f'))
check("format(1+2j,'')", lambda: format(1 + 2j, ''))
check("format(1+2j,'.2f')", lambda: format(1 + 2j, '.2f'))
check("format(1+2j,'20')", lambda: format(1 + 2j, '20'))
check("format(1+2j,'020')", lambda: format(1 + 2j, '020'))
check("format(1+2j,'=20')", lambda: format(1 + 2j, '=20'))
check("format(1+2j,'<20.1f')", lambda: format(1 + 2j, '<20.1f'))
check("format(1+2j,'d')", lambda: format(1 + 2j, 'd'))
check("format(1+2j,'n')", lambda: format(1 + 2j, 'n'))
check("format(1j,'')", lambda: format(1j, ''))
check("format(1j,'g')", lambda: format(1j, 'g'))
check("format(1j,'e')", lambda: format(1j, 'e'))
check("format(1+2j,'+')", lambda: format(1 + 2j, '+'))
check("format(1+2j,',.2f')", lambda: format(1 + 2j, ',.2f'))
check("format(1234567+2j,',')", lambda: format(1234567 + 2j, ','))
check("format(-1-2j,' .1e')", lambda: format(-1 - 2j, ' .1e'))
check("format(1+2j,'%')", lambda: format(1 + 2j, '%'))
check("format(1+2j,'#g')", lambda: format(1 + 2j, '#g'))
check("format(1+2j,'z')", lambda: format(1 + 2j, 'z'))
check("format(complex(-0.0,2),'')", lambda: format(complex(-0.0, 2), ''))
check("format(1+2j,'.3')", lambda: format(1 + 2j, '.3'))
check("format(True,'d')", lambda: format(True, 'd'))
check("format(True,'')", lambda: format(True, ''))
check("format(True,'5')", lambda: format(True, '5'))
check("format(True,'s')", lambda: format(True, 's'))
check("format(3,'1000000000000000000000d')", lambda: format(3, '1000000000000000000000d'))
check("format(3,',,')", lambda: format(3, ',,'))
check("format(3,'_,')", lambda: format(3, '_,'))
check("format(3,',_')", lambda: format(3, ',_'))
check("format(3,'x^5')", lambda: format(3, 'x^5'))
check("format(1234,'010,')", lambda: format(1234, '010,'))
check("format(1234.5,'012,.2f')", lambda: format(1234.5, '012,.2f'))
check("format(-1234,'=+10')", lambda: format(-1234, '=+10'))
check("format(3,'+08.3f')", lambda: format(3, '+08.3f'))
check("format(1e300,'f')[:20]", lambda: format(1e300, 'f')[:20])
check("format(2**64,'o')", lambda: format(2**64, 'o'))
check("format(0,'#o')", lambda: format(0, '#o'))
check("format(0,',b')", lambda: format(0, ',b'))
check("format(100,'_b')", lambda: format(100, '_b'))
check("format(1.0,'.0')", lambda: format(1.0, '.0'))
check("format(123.0,'.1')", lambda: format(123.0, '.1'))
check("format(123.0,'.3')", lambda: format(123.0, '.3'))
check("format(1234567.0,'.3')", lambda: format(1234567.0, '.3'))
check("format(1e16,'')", lambda: format(1e16, ''))
check("format(1e16,'r')", lambda: format(1e16, 'r'))
check("format(5,'.3000000000f')", lambda: format(5, '.3000000000f'))
check("format(5.5,'.3000000000f')", lambda: format(5.5, '.3000000000f'))
check("format(0.1,'.20')", lambda: format(0.1, '.20'))
check("format(1.0,'#')", lambda: format(1.0, '#'))
check("format(1.0,'#.3')", lambda: format(1.0, '#.3'))
check("format(1.0,'08')", lambda: format(1.0, '08'))
check("format(1e100,'08')", lambda: format(1e100, '08'))
check("format(float('nan'),'')", lambda: format(float('nan'), ''))
check("format(-1,'-')", lambda: format(-1, '-'))
check("format(1,' ')", lambda: format(1, ' '))
check("format(1.5,' .1f')", lambda: format(1.5, ' .1f'))
check("format(5, '5.1g')", lambda: format(5, '5.1g'))
check("format(7,'06')", lambda: format(7, '06'))
check("format(-7,'06')", lambda: format(-7, '06'))
check("format(7,'<06')", lambda: format(7, '<06'))
check("format(7,'^06')", lambda: format(7, '^06'))
check(
    "format(complex(float.fromhex('0x1.1c37937e08000p+53'),float.fromhex('-0x1.0000000000000p+0')),' 0_.0E')",
    lambda: format(
        complex(float.fromhex('0x1.1c37937e08000p+53'), float.fromhex('-0x1.0000000000000p+0')),
        ' 0_.0E',
    ),
)
check(
    "format(float.fromhex('0x1.4f8b588e368f1p-17'),'^-#0.0%')",
    lambda: format(float.fromhex('0x1.4f8b588e368f1p-17'), '^-#0.0%'),
)
check(
    "format(float.fromhex('0x1.1ccf385ebc8a0p+1023'),'<+05,.10f')",
    lambda: format(float.fromhex('0x1.1ccf385ebc8a0p+1023'), '<+05,.10f'),
)
check(
    "format(float.fromhex('0x1.249ad2594c37dp+332'),'x>z.10e')",
    lambda: format(float.fromhex('0x1.249ad2594c37dp+332'), 'x>z.10e'),
)
check("format((-14165401811460934187),'^-#')", lambda: format((-14165401811460934187), '^-#'))
check(
    "format(complex(float.fromhex('-0x1.c830906dbe5abp-859'),float.fromhex('0x1.c000000000000p+2')),'*< z030,.1F')",
    lambda: format(
        complex(float.fromhex('-0x1.c830906dbe5abp-859'), float.fromhex('0x1.c000000000000p+2')),
        '*< z030,.1F',
    ),
)
check("format(5,'=-#5o')", lambda: format(5, '=-#5o'))
check(
    "format((-2847792731542791067529784989533751946942882313015667288046469286059776044946517355876172701505552199283538174673219980699307870615737545012248260003002),'x>05,o')",
    lambda: format(
        (
            -2847792731542791067529784989533751946942882313015667288046469286059776044946517355876172701505552199283538174673219980699307870615737545012248260003002
        ),
        'x>05,o',
    ),
)
check(
    "format(float.fromhex('0x1.a1503111e9eaep-446'),'*<-30,.1e')",
    lambda: format(float.fromhex('0x1.a1503111e9eaep-446'), '*<-30,.1e'),
)
check(
    "format(complex(float.fromhex('0x1.edfa44e642120p+8'),float.fromhex('0x1.e69ac9c4b1758p+7')),'*< #.3g')",
    lambda: format(
        complex(float.fromhex('0x1.edfa44e642120p+8'), float.fromhex('0x1.e69ac9c4b1758p+7')),
        '*< #.3g',
    ),
)
check(
    "format(float.fromhex('0x1.0f0cf064dd592p+73'),'x>-05,.1%')",
    lambda: format(float.fromhex('0x1.0f0cf064dd592p+73'), 'x>-05,.1%'),
)
check(
    "format(float.fromhex('-0x1.90daff925d5c0p+7'),'x>-030.3G')",
    lambda: format(float.fromhex('-0x1.90daff925d5c0p+7'), 'x>-030.3G'),
)
check(
    "format(63521913476381624797953376433737941528,'<-30,x')",
    lambda: format(63521913476381624797953376433737941528, '<-30,x'),
)
check(
    "format(float.fromhex('0x1.47a66470d6d04p+8'),'=-#.0')",
    lambda: format(float.fromhex('0x1.47a66470d6d04p+8'), '=-#.0'),
)
check(
    "format(float.fromhex('0x1.0000000000000p+63'),'^ 020.0g')",
    lambda: format(float.fromhex('0x1.0000000000000p+63'), '^ 020.0g'),
)
check(
    "format(complex(float.fromhex('0x1.101f6b0e02ec8p-357'),float.fromhex('-0x1.add3a6fd06f64p+8')),'<-.0e')",
    lambda: format(
        complex(float.fromhex('0x1.101f6b0e02ec8p-357'), float.fromhex('-0x1.add3a6fd06f64p+8')),
        '<-.0e',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.671a3d78b168cp+544'),float.fromhex('0x1.df3b543bf8944p+782')),'<+5,.3e')",
    lambda: format(
        complex(float.fromhex('-0x1.671a3d78b168cp+544'), float.fromhex('0x1.df3b543bf8944p+782')),
        '<+5,.3e',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.e30c0c4d414c2p+962'),float.fromhex('0x1.cfe9cfdc7e401p+1006')),'*<+z#0.0g')",
    lambda: format(
        complex(float.fromhex('-0x1.e30c0c4d414c2p+962'), float.fromhex('0x1.cfe9cfdc7e401p+1006')),
        '*<+z#0.0g',
    ),
)
check(
    "format(complex(float.fromhex('0x1.5d85cf291a766p+9'),float.fromhex('-0x1.c586131908f06p+9')),'=-30.1%')",
    lambda: format(
        complex(float.fromhex('0x1.5d85cf291a766p+9'), float.fromhex('-0x1.c586131908f06p+9')),
        '=-30.1%',
    ),
)
check("format(1,'^0_e')", lambda: format(1, '^0_e'))
check(
    "format(complex(float.fromhex('0x1.3e64330da9726p+9'),float.fromhex('0x1.cdbcf8c674fc2p+9')),'^-5,.1e')",
    lambda: format(
        complex(float.fromhex('0x1.3e64330da9726p+9'), float.fromhex('0x1.cdbcf8c674fc2p+9')),
        '^-5,.1e',
    ),
)
check(
    "format((-7288563849326723734),'x>#020,b')", lambda: format((-7288563849326723734), 'x>#020,b')
)
check(
    "format(float.fromhex('0x1.e97257292a8e0p+9'),'<+z#30.10e')",
    lambda: format(float.fromhex('0x1.e97257292a8e0p+9'), '<+z#30.10e'),
)
check(
    "format(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.8000000000000p+0')),'*<20.1F')",
    lambda: format(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.8000000000000p+0')),
        '*<20.1F',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.c8c4dd90d2d32p+8'),float.fromhex('0x1.109779e6c301ep+9')),'z0G')",
    lambda: format(
        complex(float.fromhex('-0x1.c8c4dd90d2d32p+8'), float.fromhex('0x1.109779e6c301ep+9')),
        'z0G',
    ),
)
check(
    "format((-423032938971300953220552872036),'x> 030,d')",
    lambda: format((-423032938971300953220552872036), 'x> 030,d'),
)
check(
    "format(float.fromhex('0x1.52d02c7e14af6p+76'),' z#20_.0%')",
    lambda: format(float.fromhex('0x1.52d02c7e14af6p+76'), ' z#20_.0%'),
)
check(
    "format(complex(float.fromhex('-0x1.36549bc1f2f30p+5'),float.fromhex('0x1.eed04b8085d08p+9')),'*<%')",
    lambda: format(
        complex(float.fromhex('-0x1.36549bc1f2f30p+5'), float.fromhex('0x1.eed04b8085d08p+9')),
        '*<%',
    ),
)
check(
    "format(complex(float.fromhex('0x1.1c37937e08000p+53'),float.fromhex('-0x1.97b868250f765p-44')),'x>+z#05_.3G')",
    lambda: format(
        complex(float.fromhex('0x1.1c37937e08000p+53'), float.fromhex('-0x1.97b868250f765p-44')),
        'x>+z#05_.3G',
    ),
)
check("format((-18014398509481983),'<+#30_X')", lambda: format((-18014398509481983), '<+#30_X'))
check(
    "format(1078574865141075549450094469408,'-030,c')",
    lambda: format(1078574865141075549450094469408, '-030,c'),
)
check("format(9808898129134298995,'^ 05.2f')", lambda: format(9808898129134298995, '^ 05.2f'))
check("format(8723499479643376242,'=#5c')", lambda: format(8723499479643376242, '=#5c'))
check(
    "format(float.fromhex('0x1.ff34806e4ae24p+8'),'<+z_.0')",
    lambda: format(float.fromhex('0x1.ff34806e4ae24p+8'), '<+z_.0'),
)
check(
    "format(1122311234621903639323623035046,'-#5,.2f')",
    lambda: format(1122311234621903639323623035046, '-#5,.2f'),
)
check(
    "format(float.fromhex('0x1.4000000000000p+1'),'<030_.3g')",
    lambda: format(float.fromhex('0x1.4000000000000p+1'), '<030_.3g'),
)
check("format(975793434,'<-20,X')", lambda: format(975793434, '<-20,X'))
check(
    "format(complex(float.fromhex('0x1.7705523b2c14cp-652'),float.fromhex('0x1.a34f414e22f42p+9')),'^ z05_.25F')",
    lambda: format(
        complex(float.fromhex('0x1.7705523b2c14cp-652'), float.fromhex('0x1.a34f414e22f42p+9')),
        '^ z05_.25F',
    ),
)
check(
    "format(complex(float.fromhex('0x1.487bef3424072p+9'),float.fromhex('-0x1.045ed5c860f84p+9')),'^+20,.1E')",
    lambda: format(
        complex(float.fromhex('0x1.487bef3424072p+9'), float.fromhex('-0x1.045ed5c860f84p+9')),
        '^+20,.1E',
    ),
)
check(
    "format(complex(float.fromhex('0x1.921f9f01b866ep+1'),float.fromhex('0x1.0000000000000p+53')),'^+030.25G')",
    lambda: format(
        complex(float.fromhex('0x1.921f9f01b866ep+1'), float.fromhex('0x1.0000000000000p+53')),
        '^+030.25G',
    ),
)
check(
    "format(float.fromhex('0x1.7228fbb2e7c28p+9'),'<#,.3f')",
    lambda: format(float.fromhex('0x1.7228fbb2e7c28p+9'), '<#,.3f'),
)
check("format(758884425,'*<+#0c')", lambda: format(758884425, '*<+#0c'))
check(
    "format(complex(float.fromhex('-0x1.a5e23d25e8191p-272'),float.fromhex('-0x1.ff5113497efe8p+442')),'*<#5.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.a5e23d25e8191p-272'), float.fromhex('-0x1.ff5113497efe8p+442')),
        '*<#5.10e',
    ),
)
check("format(0,'^+#0.2f')", lambda: format(0, '^+#0.2f'))
check("format((-35219870884711975199),'+30X')", lambda: format((-35219870884711975199), '+30X'))
check(
    "format(float.fromhex('-0x1.a333932eb8f49p+909'),'x> z20_.3%')",
    lambda: format(float.fromhex('-0x1.a333932eb8f49p+909'), 'x> z20_.3%'),
)
check(
    "format(float.fromhex('0x1.0000000000000p+63'),'*<z0.10n')",
    lambda: format(float.fromhex('0x1.0000000000000p+63'), '*<z0.10n'),
)
check("format(1367723998465278,'=+#5%')", lambda: format(1367723998465278, '=+#5%'))
check(
    "format(complex(float.fromhex('0x0.0p+0'),float.fromhex('0x1.a0c6e3e3e7104p+8')),'x>#20_.0f')",
    lambda: format(
        complex(float.fromhex('0x0.0p+0'), float.fromhex('0x1.a0c6e3e3e7104p+8')), 'x>#20_.0f'
    ),
)
check(
    "format(float.fromhex('-0x1.e000000000000p+2'),'x>+#05.25')",
    lambda: format(float.fromhex('-0x1.e000000000000p+2'), 'x>+#05.25'),
)
check(
    "format(float.fromhex('0x1.c000000000000p+2'),'<-20_.3E')",
    lambda: format(float.fromhex('0x1.c000000000000p+2'), '<-20_.3E'),
)
check(
    "format(float.fromhex('0x1.f6d8c616be9ebp+950'),'=z#020,.1e')",
    lambda: format(float.fromhex('0x1.f6d8c616be9ebp+950'), '=z#020,.1e'),
)
check("format(1094735022,'>-#05b')", lambda: format(1094735022, '>-#05b'))
check("format(3762581086678158,'^-#05d')", lambda: format(3762581086678158, '^-#05d'))
check(
    "format((-1631397031229997727556298627997505173468296382041051257908789720736872925363772223035091649006504532475376481656889268856567006059887113514906803468430),'+30o')",
    lambda: format(
        (
            -1631397031229997727556298627997505173468296382041051257908789720736872925363772223035091649006504532475376481656889268856567006059887113514906803468430
        ),
        '+30o',
    ),
)
check(
    "format(float.fromhex('0x1.921f9f01b866ep+1'),'^ z#5.3F')",
    lambda: format(float.fromhex('0x1.921f9f01b866ep+1'), '^ z#5.3F'),
)
check(
    "format(float.fromhex('0x1.c2f3d5b606338p+7'),'>z#030.25f')",
    lambda: format(float.fromhex('0x1.c2f3d5b606338p+7'), '>z#030.25f'),
)
check(
    "format((-226147629952670537235241580187536221599),'<5d')",
    lambda: format((-226147629952670537235241580187536221599), '<5d'),
)
check(
    "format(complex(float.fromhex('0x1.5555555555555p-2'),float.fromhex('-0x1.55ea44a822de9p-469')),'x> #0.0%')",
    lambda: format(
        complex(float.fromhex('0x1.5555555555555p-2'), float.fromhex('-0x1.55ea44a822de9p-469')),
        'x> #0.0%',
    ),
)
check("format(1551132405,'*<-,x')", lambda: format(1551132405, '*<-,x'))
check(
    "format(float.fromhex('0x1.249ad2594c37dp+332'),'+z#20.1%')",
    lambda: format(float.fromhex('0x1.249ad2594c37dp+332'), '+z#20.1%'),
)
check(
    "format(float.fromhex('0x1.c45494ab0c404p+8'),'*< z05_e')",
    lambda: format(float.fromhex('0x1.c45494ab0c404p+8'), '*< z05_e'),
)
check(
    "format(float.fromhex('0x1.0000000000000p+0'),'<-z#5.1g')",
    lambda: format(float.fromhex('0x1.0000000000000p+0'), '<-z#5.1g'),
)
check(
    "format(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('-0x1.0000000000000p+0')),'>030_.1G')",
    lambda: format(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('-0x1.0000000000000p+0')),
        '>030_.1G',
    ),
)
check(
    "format(float.fromhex('0x1.0eb94fbb31935p-397'),'x>-#20n')",
    lambda: format(float.fromhex('0x1.0eb94fbb31935p-397'), 'x>-#20n'),
)
check(
    "format(float.fromhex('0x1.70c148ab1eec0p+3'),'=+#030.25F')",
    lambda: format(float.fromhex('0x1.70c148ab1eec0p+3'), '=+#030.25F'),
)
check(
    "format(float.fromhex('-0x1.ed7e2d1dd226cp+83'),'x>-#05.25g')",
    lambda: format(float.fromhex('-0x1.ed7e2d1dd226cp+83'), 'x>-#05.25g'),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('-0x1.021ac4503ef34p+456')),'*<05G')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('-0x1.021ac4503ef34p+456')),
        '*<05G',
    ),
)
check(
    "format(complex(float.fromhex('0x1.4000000000000p+1'),float.fromhex('-0x1.0000000000000p+0')),'> z#0E')",
    lambda: format(
        complex(float.fromhex('0x1.4000000000000p+1'), float.fromhex('-0x1.0000000000000p+0')),
        '> z#0E',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p+53'),'+020.10F')",
    lambda: format(float.fromhex('0x1.0000000000000p+53'), '+020.10F'),
)
check(
    "format((-3273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376),'\xe9^ 05g')",
    lambda: format(
        (
            -3273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376
        ),
        'é^ 05g',
    ),
)
check("format(9936200917512121,' #,%')", lambda: format(9936200917512121, ' #,%'))
check(
    "format(complex(float.fromhex('-0x1.2e996ea7e978ep+387'),float.fromhex('-0x1.4f0c6c83ba28fp-265')),'^05,f')",
    lambda: format(
        complex(float.fromhex('-0x1.2e996ea7e978ep+387'), float.fromhex('-0x1.4f0c6c83ba28fp-265')),
        '^05,f',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.28b1ec901eb33p+186'),float.fromhex('-0x1.2283b71698803p+398')),'<-#20g')",
    lambda: format(
        complex(float.fromhex('-0x1.28b1ec901eb33p+186'), float.fromhex('-0x1.2283b71698803p+398')),
        '<-#20g',
    ),
)
check("format(15,'>+0_o')", lambda: format(15, '>+0_o'))
check(
    "format(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.0000000000000p+0')),'x>+.1G')",
    lambda: format(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.0000000000000p+0')),
        'x>+.1G',
    ),
)
check(
    "format(float.fromhex('-0x1.52d12e268284ep-417'),'<z030_.10f')",
    lambda: format(float.fromhex('-0x1.52d12e268284ep-417'), '<z030_.10f'),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p-1022'),float.fromhex('0x1.79f836b00e6f2p+9')),'^ z#5.3F')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p-1022'), float.fromhex('0x1.79f836b00e6f2p+9')),
        '^ z#5.3F',
    ),
)
check(
    "format(complex(float.fromhex('0x1.5555555555555p-2'),float.fromhex('0x1.f152424b3002cp+707')),'^+#0_')",
    lambda: format(
        complex(float.fromhex('0x1.5555555555555p-2'), float.fromhex('0x1.f152424b3002cp+707')),
        '^+#0_',
    ),
)
check(
    "format(float.fromhex('0x1.24e113eadd9d8p+7'),'=-#05_.0F')",
    lambda: format(float.fromhex('0x1.24e113eadd9d8p+7'), '=-#05_.0F'),
)
check("format(4124343328,'\xe9^+05n')", lambda: format(4124343328, 'é^+05n'))
check(
    "format(69755729443126309449612897254206353152,'\xe9^05d')",
    lambda: format(69755729443126309449612897254206353152, 'é^05d'),
)
check("format(11406663588767194,'< 05_x')", lambda: format(11406663588767194, '< 05_x'))
check(
    "format(complex(float.fromhex('0x1.ca20631fa53c3p-862'),float.fromhex('-0x1.838e4d55fe100p+2')),'=-05,.3F')",
    lambda: format(
        complex(float.fromhex('0x1.ca20631fa53c3p-862'), float.fromhex('-0x1.838e4d55fe100p+2')),
        '=-05,.3F',
    ),
)
check(
    "format((-186390543237515534288766717439632899006),'\xe9^-#030o')",
    lambda: format((-186390543237515534288766717439632899006), 'é^-#030o'),
)
check(
    "format(complex(float.fromhex('0x1.5555555555555p-2'),float.fromhex('0x1.8000000000000p+0')),'>-z#020,.3n')",
    lambda: format(
        complex(float.fromhex('0x1.5555555555555p-2'), float.fromhex('0x1.8000000000000p+0')),
        '>-z#020,.3n',
    ),
)
check("format(4,'*<-020g')", lambda: format(4, '*<-020g'))
check(
    "format(float.fromhex('0x1.fab286cc54405p+415'),'< #5.0n')",
    lambda: format(float.fromhex('0x1.fab286cc54405p+415'), '< #5.0n'),
)
check(
    "format(complex(float.fromhex('0x1.d6f3454800000p+26'),float.fromhex('0x0.0p+0')),'= #020.3%')",
    lambda: format(
        complex(float.fromhex('0x1.d6f3454800000p+26'), float.fromhex('0x0.0p+0')), '= #020.3%'
    ),
)
check(
    "format(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('-0x1.0054bd6c31d06p+8')),'x>#30.25G')",
    lambda: format(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('-0x1.0054bd6c31d06p+8')),
        'x>#30.25G',
    ),
)
check(
    "format(complex(float.fromhex('0x0.0p+0'),float.fromhex('0x1.0000000000000p+0')),'=#20_.25n')",
    lambda: format(
        complex(float.fromhex('0x0.0p+0'), float.fromhex('0x1.0000000000000p+0')), '=#20_.25n'
    ),
)
check("format(1021437165070660970,'\xe9^-05c')", lambda: format(1021437165070660970, 'é^-05c'))
check(
    "format(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('0x1.01906a0c30a4ap+433')),'<+020,.1e')",
    lambda: format(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('0x1.01906a0c30a4ap+433')),
        '<+020,.1e',
    ),
)
check(
    "format(float.fromhex('-0x1.0b1b2ce85e040p+9'),'>-z#020,.3n')",
    lambda: format(float.fromhex('-0x1.0b1b2ce85e040p+9'), '>-z#020,.3n'),
)
check("format(11489619064028815376,' 05_X')", lambda: format(11489619064028815376, ' 05_X'))
check(
    "format((-232046451978627601300510361600014868156),'*<+05_')",
    lambda: format((-232046451978627601300510361600014868156), '*<+05_'),
)
check(
    "format((-738798430551769495350125413169),'<+#0_c')",
    lambda: format((-738798430551769495350125413169), '<+#0_c'),
)
check(
    "format(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('-0x1.df87ae1873a76p+107')),'>-z030_.0f')",
    lambda: format(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('-0x1.df87ae1873a76p+107')),
        '>-z030_.0f',
    ),
)
check(
    "format(float.fromhex('-0x1.702c8bb2b3c10p-369'),'+z030_.0F')",
    lambda: format(float.fromhex('-0x1.702c8bb2b3c10p-369'), '+z030_.0F'),
)
check(
    "format(complex(float.fromhex('0x1.95520eb4bc160p+8'),float.fromhex('0x1.0f0cf064dd592p+73')),'*< #0_.10n')",
    lambda: format(
        complex(float.fromhex('0x1.95520eb4bc160p+8'), float.fromhex('0x1.0f0cf064dd592p+73')),
        '*< #0_.10n',
    ),
)
check("format((-4983739852575582),'<-020,.2f')", lambda: format((-4983739852575582), '<-020,.2f'))
check(
    "format(complex(float.fromhex('-0x1.b0793dbd55a21p+9'),float.fromhex('0x1.77a7c8faa592cp+9')),'*<+z05')",
    lambda: format(
        complex(float.fromhex('-0x1.b0793dbd55a21p+9'), float.fromhex('0x1.77a7c8faa592cp+9')),
        '*<+z05',
    ),
)
check(
    "format(1936431021220425791674729620711189426336259366879231760787106071250276122982968269650696549251917707851907293160873577600498695358467379067281928061854,'<5b')",
    lambda: format(
        1936431021220425791674729620711189426336259366879231760787106071250276122982968269650696549251917707851907293160873577600498695358467379067281928061854,
        '<5b',
    ),
)
check("format((-4611686018427387903),'^+#0,c')", lambda: format((-4611686018427387903), '^+#0,c'))
check("format(9007199254740993,'< 020_.2f')", lambda: format(9007199254740993, '< 020_.2f'))
check("format((-4234338294245354619),'> 05_x')", lambda: format((-4234338294245354619), '> 05_x'))
check(
    "format(float.fromhex('0x1.7f47ad3245e60p+6'),'=5,n')",
    lambda: format(float.fromhex('0x1.7f47ad3245e60p+6'), '=5,n'),
)
check(
    "format(complex(float.fromhex('-0x1.1d900fe6a9c82p+8'),float.fromhex('0x1.e7ecd7d7833d7p-856')),'<20,.3e')",
    lambda: format(
        complex(float.fromhex('-0x1.1d900fe6a9c82p+8'), float.fromhex('0x1.e7ecd7d7833d7p-856')),
        '<20,.3e',
    ),
)
check(
    "format(float.fromhex('-0x1.3765ae20cef2bp-394'),'x>-#05.10e')",
    lambda: format(float.fromhex('-0x1.3765ae20cef2bp-394'), 'x>-#05.10e'),
)
check(
    "format(float.fromhex('-0x1.04f5fb67a60cep+8'),'*<-z#0_.3n')",
    lambda: format(float.fromhex('-0x1.04f5fb67a60cep+8'), '*<-z#0_.3n'),
)
check(
    "format(float.fromhex('-0x1.f941104964ae7p+460'),'<#5.1G')",
    lambda: format(float.fromhex('-0x1.f941104964ae7p+460'), '<#5.1G'),
)
check(
    "format(complex(float.fromhex('-0x1.903f8d763a5b4p+9'),float.fromhex('-0x1.0000000000000p+63')),'^ 020.3g')",
    lambda: format(
        complex(float.fromhex('-0x1.903f8d763a5b4p+9'), float.fromhex('-0x1.0000000000000p+63')),
        '^ 020.3g',
    ),
)
check(
    "format(float.fromhex('-0x1.235cc4bdc9034p+646'),'x>z20.0F')",
    lambda: format(float.fromhex('-0x1.235cc4bdc9034p+646'), 'x>z20.0F'),
)
check(
    "format(float.fromhex('0x1.5555555555555p-2'),'^#,.1e')",
    lambda: format(float.fromhex('0x1.5555555555555p-2'), '^#,.1e'),
)
check(
    "format(complex(float.fromhex('-0x1.6879430101638p+8'),float.fromhex('-0x0.0p+0')),'>#30F')",
    lambda: format(
        complex(float.fromhex('-0x1.6879430101638p+8'), float.fromhex('-0x0.0p+0')), '>#30F'
    ),
)
check(
    "format(float.fromhex('0x1.5a5a646222594p+9'),'=-.1%')",
    lambda: format(float.fromhex('0x1.5a5a646222594p+9'), '=-.1%'),
)
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('0x1.0000000000000p+63')),'=-#20.25G')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('0x1.0000000000000p+63')),
        '=-#20.25G',
    ),
)
check(
    "format(float.fromhex('0x1.999999999999ap-4'),'=#5.25G')",
    lambda: format(float.fromhex('0x1.999999999999ap-4'), '=#5.25G'),
)
check(
    "format(complex(float.fromhex('-0x1.3915d38525f9ep+190'),float.fromhex('0x1.8000000000000p+0')),'-z,.1')",
    lambda: format(
        complex(float.fromhex('-0x1.3915d38525f9ep+190'), float.fromhex('0x1.8000000000000p+0')),
        '-z,.1',
    ),
)
check("format(16428046740730389,'>-#05,c')", lambda: format(16428046740730389, '>-#05,c'))
check("format(7685589060479968721,'\xe9^ #05_d')", lambda: format(7685589060479968721, 'é^ #05_d'))
check(
    "format(float.fromhex('0x1.ad7f29abcaf48p-24'),'-z5.3%')",
    lambda: format(float.fromhex('0x1.ad7f29abcaf48p-24'), '-z5.3%'),
)
check(
    "format(complex(float.fromhex('0x1.d90830f59fafep+9'),float.fromhex('-0x1.10f8362755984p+8')),'x>30,E')",
    lambda: format(
        complex(float.fromhex('0x1.d90830f59fafep+9'), float.fromhex('-0x1.10f8362755984p+8')),
        'x>30,E',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('-0x1.f8996dece326ap+375')),'x>z.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('-0x1.f8996dece326ap+375')),
        'x>z.10e',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p+53'),'*<+#5,.1%')",
    lambda: format(float.fromhex('0x1.0000000000000p+53'), '*<+#5,.1%'),
)
check(
    "format(float.fromhex('0x1.ad715524a85d8p+9'),'+z0_.25n')",
    lambda: format(float.fromhex('0x1.ad715524a85d8p+9'), '+z0_.25n'),
)
check(
    "format(complex(float.fromhex('0x1.4000000000000p+1'),float.fromhex('0x1.d6f3454800000p+26')),'>-#030,.10E')",
    lambda: format(
        complex(float.fromhex('0x1.4000000000000p+1'), float.fromhex('0x1.d6f3454800000p+26')),
        '>-#030,.10E',
    ),
)
check("format((-237),'020g')", lambda: format((-237), '020g'))
check(
    "format(complex(float.fromhex('-0x1.273042bcc8ac1p-749'),float.fromhex('-0x1.cf610442aa82ep+9')),'=-30,f')",
    lambda: format(
        complex(float.fromhex('-0x1.273042bcc8ac1p-749'), float.fromhex('-0x1.cf610442aa82ep+9')),
        '=-30,f',
    ),
)
check("format((-1727635484),'x>#30_%')", lambda: format((-1727635484), 'x>#30_%'))
check("format(2147483649,'x>#020,n')", lambda: format(2147483649, 'x>#020,n'))
check("format(36893488147419103233,'5c')", lambda: format(36893488147419103233, '5c'))
check("format(18014398509481983,'*<+30n')", lambda: format(18014398509481983, '*<+30n'))
check(
    "format(complex(float.fromhex('-0x0.0p+0'),float.fromhex('0x1.999999999999ap-4')),'<020.25n')",
    lambda: format(
        complex(float.fromhex('-0x0.0p+0'), float.fromhex('0x1.999999999999ap-4')), '<020.25n'
    ),
)
check(
    "format(float.fromhex('-0x1.d06ec802bbed9p-104'),'<+#.1%')",
    lambda: format(float.fromhex('-0x1.d06ec802bbed9p-104'), '<+#.1%'),
)
check(
    "format(float.fromhex('-0x1.e000000000000p+2'),'^ z5,.3')",
    lambda: format(float.fromhex('-0x1.e000000000000p+2'), '^ z5,.3'),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.999999999999ap-4')),'*<-z#0.10')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.999999999999ap-4')),
        '*<-z#0.10',
    ),
)
check("format((-4),'-#5b')", lambda: format((-4), '-#5b'))
check(
    "format(complex(float.fromhex('0x0.0p+0'),float.fromhex('0x1.921f9f01b866ep+1')),'=+#0.1f')",
    lambda: format(
        complex(float.fromhex('0x0.0p+0'), float.fromhex('0x1.921f9f01b866ep+1')), '=+#0.1f'
    ),
)
check(
    "format((-1566579959509412298552431912611463834699484241908667583859331),'20,b')",
    lambda: format((-1566579959509412298552431912611463834699484241908667583859331), '20,b'),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+0'),float.fromhex('0x1.0eebbc37994f7p-397')),'*<-30.25e')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+0'), float.fromhex('0x1.0eebbc37994f7p-397')),
        '*<-30.25e',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p-1'),'x>+z#05_.3G')",
    lambda: format(float.fromhex('0x1.0000000000000p-1'), 'x>+z#05_.3G'),
)
check(
    "format(complex(float.fromhex('0x1.e145bf570b7c3p+155'),float.fromhex('-0x1.1b7079c4070b1p-337')),'>-#05,.3E')",
    lambda: format(
        complex(float.fromhex('0x1.e145bf570b7c3p+155'), float.fromhex('-0x1.1b7079c4070b1p-337')),
        '>-#05,.3E',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.f5d5ba1efa890p+6'),float.fromhex('-0x1.c38fcdeea09d4p+8')),'< 5.0G')",
    lambda: format(
        complex(float.fromhex('-0x1.f5d5ba1efa890p+6'), float.fromhex('-0x1.c38fcdeea09d4p+8')),
        '< 5.0G',
    ),
)
check(
    "format(float.fromhex('0x1.1ac1c7f110600p+6'),'= .10f')",
    lambda: format(float.fromhex('0x1.1ac1c7f110600p+6'), '= .10f'),
)
check("format((-1311196094),'^-20,.2f')", lambda: format((-1311196094), '^-20,.2f'))
check(
    "format(complex(float.fromhex('-0x1.e79d9f67e279dp+855'),float.fromhex('0x1.b29fbd9f2651dp-173')),'^+5,.3E')",
    lambda: format(
        complex(float.fromhex('-0x1.e79d9f67e279dp+855'), float.fromhex('0x1.b29fbd9f2651dp-173')),
        '^+5,.3E',
    ),
)
check(
    "format((-11907506600458530399),'*<#030_n')",
    lambda: format((-11907506600458530399), '*<#030_n'),
)
check(
    "format((-1587355003336147994026485285062097008522087579779539764820333),'x>-030_%')",
    lambda: format((-1587355003336147994026485285062097008522087579779539764820333), 'x>-030_%'),
)
check("format((-7),'-30n')", lambda: format((-7), '-30n'))
check(
    "format(float.fromhex('0x1.0000000000000p-1'),'#20.0E')",
    lambda: format(float.fromhex('0x1.0000000000000p-1'), '#20.0E'),
)
check("format((-1504632286362154782),'*< #30')", lambda: format((-1504632286362154782), '*< #30'))
check("format(6,'\xe9^#20g')", lambda: format(6, 'é^#20g'))
check(
    "format(804530421626765465647275444028,'\xe9^+020X')",
    lambda: format(804530421626765465647275444028, 'é^+020X'),
)
check("format((-36893488147419103231),' #020g')", lambda: format((-36893488147419103231), ' #020g'))
check("format((-4008879031802250),'= #05_g')", lambda: format((-4008879031802250), '= #05_g'))
check(
    "format(1088279312675318995658214890314167847062682247876592069965164705216381868888163009859985275453492454969729822766571833262922526233522507402691304150465,'<-c')",
    lambda: format(
        1088279312675318995658214890314167847062682247876592069965164705216381868888163009859985275453492454969729822766571833262922526233522507402691304150465,
        '<-c',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.98b19eaa075ddp+776'),float.fromhex('-0x1.e0bba53647c90p+8')),'^+z#30_.25E')",
    lambda: format(
        complex(float.fromhex('-0x1.98b19eaa075ddp+776'), float.fromhex('-0x1.e0bba53647c90p+8')),
        '^+z#30_.25E',
    ),
)
check(
    "format(float.fromhex('0x1.81efeb40fa58cp+8'),'*<+020_.25g')",
    lambda: format(float.fromhex('0x1.81efeb40fa58cp+8'), '*<+020_.25g'),
)
check(
    "format(complex(float.fromhex('0x1.b22110deb4118p-984'),float.fromhex('0x1.0000000000000p+53')),'<z#020.0')",
    lambda: format(
        complex(float.fromhex('0x1.b22110deb4118p-984'), float.fromhex('0x1.0000000000000p+53')),
        '<z#020.0',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.ebd439773aa9fp-147'),float.fromhex('0x1.48022574a0996p-949')),'>+z.0F')",
    lambda: format(
        complex(float.fromhex('-0x1.ebd439773aa9fp-147'), float.fromhex('0x1.48022574a0996p-949')),
        '>+z.0F',
    ),
)
check(
    "format(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('0x1.3c63cdd7250bcp-846')),'x>#05_E')",
    lambda: format(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('0x1.3c63cdd7250bcp-846')),
        'x>#05_E',
    ),
)
check(
    "format(complex(float.fromhex('0x1.55fabbca94109p+483'),float.fromhex('0x1.0000000000000p-1')),'>-.1F')",
    lambda: format(
        complex(float.fromhex('0x1.55fabbca94109p+483'), float.fromhex('0x1.0000000000000p-1')),
        '>-.1F',
    ),
)
check(
    "format(complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.c000000000000p+2')),'=.25g')",
    lambda: format(
        complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.c000000000000p+2')),
        '=.25g',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.71e04cdaea2c0p+3'),float.fromhex('-0x1.12fd87e43e862p-650')),'>+z#0.0f')",
    lambda: format(
        complex(float.fromhex('-0x1.71e04cdaea2c0p+3'), float.fromhex('-0x1.12fd87e43e862p-650')),
        '>+z#0.0f',
    ),
)
check(
    "format(1267650600228229401496703205377,'x> 0n')",
    lambda: format(1267650600228229401496703205377, 'x> 0n'),
)
check(
    "format(float.fromhex('-0x1.28c87c0cd5e54p+7'),'^ z20,.0%')",
    lambda: format(float.fromhex('-0x1.28c87c0cd5e54p+7'), '^ z20,.0%'),
)
check("format(2044556701197500,'*< 20_')", lambda: format(2044556701197500, '*< 20_'))
check(
    "format(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('0x1.52d02c7e14af6p+76')),'^ 020.0g')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('0x1.52d02c7e14af6p+76')),
        '^ 020.0g',
    ),
)
check(
    "format(float.fromhex('0x1.0f0cf064dd592p+73'),'>z05,.10E')",
    lambda: format(float.fromhex('0x1.0f0cf064dd592p+73'), '>z05,.10E'),
)
check(
    "format(complex(float.fromhex('-0x1.29416736f224ap+8'),float.fromhex('-0x1.050080b67b156p+9')),'>-#5_.0F')",
    lambda: format(
        complex(float.fromhex('-0x1.29416736f224ap+8'), float.fromhex('-0x1.050080b67b156p+9')),
        '>-#5_.0F',
    ),
)
check(
    "format(float.fromhex('0x1.ad7f29abcaf48p-24'),'x>#0_.25')",
    lambda: format(float.fromhex('0x1.ad7f29abcaf48p-24'), 'x>#0_.25'),
)
check(
    "format(float.fromhex('0x1.52d02c7e14af6p+76'),'^-#30.3g')",
    lambda: format(float.fromhex('0x1.52d02c7e14af6p+76'), '^-#30.3g'),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('0x1.8000000000000p+0')),' #0_.3e')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('0x1.8000000000000p+0')),
        ' #0_.3e',
    ),
)
check("format(1982286297,'x>-5n')", lambda: format(1982286297, 'x>-5n'))
check(
    "format(float.fromhex('0x1.0000000000000p-1022'),'<z#30,.1E')",
    lambda: format(float.fromhex('0x1.0000000000000p-1022'), '<z#30,.1E'),
)
check("format(3110667166,'x> #20,d')", lambda: format(3110667166, 'x> #20,d'))
check(
    "format(float.fromhex('-0x1.ec02ee217d159p+9'),'^ #020.25e')",
    lambda: format(float.fromhex('-0x1.ec02ee217d159p+9'), '^ #020.25e'),
)
check(
    "format(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.0a5277bd8204cp+8')),'^020_.0n')",
    lambda: format(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.0a5277bd8204cp+8')),
        '^020_.0n',
    ),
)
check(
    "format(float.fromhex('-0x1.d4fc0725c8239p+186'),'>-#5_.0F')",
    lambda: format(float.fromhex('-0x1.d4fc0725c8239p+186'), '>-#5_.0F'),
)
check(
    "format(float.fromhex('-0x1.112cd67dfe408p+7'),'= 30.1F')",
    lambda: format(float.fromhex('-0x1.112cd67dfe408p+7'), '= 30.1F'),
)
check("format(2147483648,'^-#05n')", lambda: format(2147483648, '^-#05n'))
check(
    "format(complex(float.fromhex('0x1.0f0cf064dd592p+73'),float.fromhex('0x1.949e6054f7dd6p-412')),'>-#05,.1e')",
    lambda: format(
        complex(float.fromhex('0x1.0f0cf064dd592p+73'), float.fromhex('0x1.949e6054f7dd6p-412')),
        '>-#05,.1e',
    ),
)
check(
    "format(complex(float.fromhex('0x1.999999999999ap-4'),float.fromhex('0x1.2823432e1e134p-432')),'x>+#,.25f')",
    lambda: format(
        complex(float.fromhex('0x1.999999999999ap-4'), float.fromhex('0x1.2823432e1e134p-432')),
        'x>+#,.25f',
    ),
)
check("format((-1803010731221996),'x>+_x')", lambda: format((-1803010731221996), 'x>+_x'))
check(
    "format(float.fromhex('-0x1.5a4aeaeea424ap+9'),'*<+z#.3E')",
    lambda: format(float.fromhex('-0x1.5a4aeaeea424ap+9'), '*<+z#.3E'),
)
check(
    "format(complex(float.fromhex('0x1.56b1b90e97accp+9'),float.fromhex('0x0.0000000000001p-1022')),'+z0_.25n')",
    lambda: format(
        complex(float.fromhex('0x1.56b1b90e97accp+9'), float.fromhex('0x0.0000000000001p-1022')),
        '+z0_.25n',
    ),
)
check(
    "format(complex(float.fromhex('0x1.cb22998668290p-209'),float.fromhex('0x1.ad7f29abcaf48p-24')),'< z#0.10%')",
    lambda: format(
        complex(float.fromhex('0x1.cb22998668290p-209'), float.fromhex('0x1.ad7f29abcaf48p-24')),
        '< z#0.10%',
    ),
)
check("format(7108471500694238,'*<#05x')", lambda: format(7108471500694238, '*<#05x'))
check("format(2721636419,'x>-020,X')", lambda: format(2721636419, 'x>-020,X'))
check(
    "format(float.fromhex('0x1.356c1871a176fp-867'),'>#020,e')",
    lambda: format(float.fromhex('0x1.356c1871a176fp-867'), '>#020,e'),
)
check(
    "format((-1115022502531026385672334599235886016904598953980722519525346797318733068963833068854965496275999944351576009276267783968099082815503385611305534208060),'=#_b')",
    lambda: format(
        (
            -1115022502531026385672334599235886016904598953980722519525346797318733068963833068854965496275999944351576009276267783968099082815503385611305534208060
        ),
        '=#_b',
    ),
)
check(
    "format(complex(float.fromhex('0x1.59b61994521c6p-318'),float.fromhex('0x1.249ad2594c37dp+332')),'= 0.10F')",
    lambda: format(
        complex(float.fromhex('0x1.59b61994521c6p-318'), float.fromhex('0x1.249ad2594c37dp+332')),
        '= 0.10F',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p-1022'),'^-.0%')",
    lambda: format(float.fromhex('0x1.0000000000000p-1022'), '^-.0%'),
)
check(
    "format(complex(float.fromhex('-0x1.9a894ecd8f464p+7'),float.fromhex('0x1.42669a4398e52p+247')),'<z#5.0e')",
    lambda: format(
        complex(float.fromhex('-0x1.9a894ecd8f464p+7'), float.fromhex('0x1.42669a4398e52p+247')),
        '<z#5.0e',
    ),
)
check(
    "format((-3273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376),'<#30,%')",
    lambda: format(
        (
            -3273390607896141870013189696827599152216642046043064789483291368096133796404674554883270092325904157150886684127560071009217256545885393053328527589376
        ),
        '<#30,%',
    ),
)
check(
    "format(float.fromhex('-0x1.4f5d0478e5149p-216'),'= #30.1%')",
    lambda: format(float.fromhex('-0x1.4f5d0478e5149p-216'), '= #30.1%'),
)
check(
    "format(float.fromhex('0x1.e7ce0e3295d1ap+9'),'=+%')",
    lambda: format(float.fromhex('0x1.e7ce0e3295d1ap+9'), '=+%'),
)
check(
    "format(float.fromhex('0x1.6f122b784ee2ap+723'),'x>+,.0f')",
    lambda: format(float.fromhex('0x1.6f122b784ee2ap+723'), 'x>+,.0f'),
)
check("format(3705404789926132385,'x>+#x')", lambda: format(3705404789926132385, 'x>+#x'))
check(
    "format(float.fromhex('0x1.1ccf385ebc8a0p+1023'),'<+#030%')",
    lambda: format(float.fromhex('0x1.1ccf385ebc8a0p+1023'), '<+#030%'),
)
check(
    "format(float.fromhex('0x1.0000000000000p-1'),'^z#5_.1n')",
    lambda: format(float.fromhex('0x1.0000000000000p-1'), '^z#5_.1n'),
)
check(
    "format(complex(float.fromhex('-0x1.8bb0e0124a9acp-536'),float.fromhex('0x1.1c37937e08000p+53')),'<z#05.10G')",
    lambda: format(
        complex(float.fromhex('-0x1.8bb0e0124a9acp-536'), float.fromhex('0x1.1c37937e08000p+53')),
        '<z#05.10G',
    ),
)
check("format(4719543022186420555,' 030,g')", lambda: format(4719543022186420555, ' 030,g'))
check(
    "format(float.fromhex('-0x1.0000000000000p+0'),'x>+#20e')",
    lambda: format(float.fromhex('-0x1.0000000000000p+0'), 'x>+#20e'),
)
check("format(8,'=#30.2f')", lambda: format(8, '=#30.2f'))
check(
    "format(float.fromhex('0x1.d1c0254e701d0p+6'),'<-z020_.25g')",
    lambda: format(float.fromhex('0x1.d1c0254e701d0p+6'), '<-z020_.25g'),
)
check(
    "format(float.fromhex('0x1.0f0cf064dd592p+73'),'*<+z030,.25n')",
    lambda: format(float.fromhex('0x1.0f0cf064dd592p+73'), '*<+z030,.25n'),
)
check(
    "format(float.fromhex('0x1.4000000000000p+1'),'x>+30,.1n')",
    lambda: format(float.fromhex('0x1.4000000000000p+1'), 'x>+30,.1n'),
)
check(
    "format(complex(float.fromhex('0x1.999999999999ap-4'),float.fromhex('0x1.06276e690db49p+60')),'^+z#5.1g')",
    lambda: format(
        complex(float.fromhex('0x1.999999999999ap-4'), float.fromhex('0x1.06276e690db49p+60')),
        '^+z#5.1g',
    ),
)
check(
    "format(complex(float.fromhex('-0x0.0p+0'),float.fromhex('0x1.921f9f01b866ep+1')),'=-#.0')",
    lambda: format(
        complex(float.fromhex('-0x0.0p+0'), float.fromhex('0x1.921f9f01b866ep+1')), '=-#.0'
    ),
)
check(
    "format(float.fromhex('0x1.02b9a72da1a34p-824'),'x> z030.25f')",
    lambda: format(float.fromhex('0x1.02b9a72da1a34p-824'), 'x> z030.25f'),
)
check(
    "format(float.fromhex('0x1.0000000000000p+53'),'> #20_.25G')",
    lambda: format(float.fromhex('0x1.0000000000000p+53'), '> #20_.25G'),
)
check(
    "format(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('0x1.cda8b11df8ae7p-231')),'^+z#0_.3f')",
    lambda: format(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('0x1.cda8b11df8ae7p-231')),
        '^+z#0_.3f',
    ),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+63'),float.fromhex('0x1.4000000000000p+1')),'*< z05,.0e')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+63'), float.fromhex('0x1.4000000000000p+1')),
        '*< z05,.0e',
    ),
)
check(
    "format(float.fromhex('0x0.0000000000001p-1022'),'>+30_g')",
    lambda: format(float.fromhex('0x0.0000000000001p-1022'), '>+30_g'),
)
check(
    "format(float.fromhex('-0x1.2aa07df0691e9p+187'),'x>-030.3g')",
    lambda: format(float.fromhex('-0x1.2aa07df0691e9p+187'), 'x>-030.3g'),
)
check(
    "format(float.fromhex('0x1.0f0cf064dd592p+73'),'=+20.10F')",
    lambda: format(float.fromhex('0x1.0f0cf064dd592p+73'), '=+20.10F'),
)
check("format(4833934634910261,'\xe9^#0x')", lambda: format(4833934634910261, 'é^#0x'))
check(
    "format(float.fromhex('0x1.6f0db0425ae3cp+9'),'^#05.0E')",
    lambda: format(float.fromhex('0x1.6f0db0425ae3cp+9'), '^#05.0E'),
)
check(
    "format(float.fromhex('0x1.96cd849c13e80p+9'),'*< F')",
    lambda: format(float.fromhex('0x1.96cd849c13e80p+9'), '*< F'),
)
check(
    "format(complex(float.fromhex('0x1.7b4a243343561p+618'),float.fromhex('0x1.cf9117a3db560p+8')),'*< #,.25')",
    lambda: format(
        complex(float.fromhex('0x1.7b4a243343561p+618'), float.fromhex('0x1.cf9117a3db560p+8')),
        '*< #,.25',
    ),
)
check(
    "format(complex(float.fromhex('0x1.d17f8e8ebae15p+878'),float.fromhex('0x1.1e49f91d2b38ep+9')),'x>z5.3')",
    lambda: format(
        complex(float.fromhex('0x1.d17f8e8ebae15p+878'), float.fromhex('0x1.1e49f91d2b38ep+9')),
        'x>z5.3',
    ),
)
check("format(0,'< #20,n')", lambda: format(0, '< #20,n'))
check(
    "format(float.fromhex('0x1.c000000000000p+2'),'< z#5.0G')",
    lambda: format(float.fromhex('0x1.c000000000000p+2'), '< z#5.0G'),
)
check("format(5169481081958343,'>+c')", lambda: format(5169481081958343, '>+c'))
check("format(7,'^-#5,.2f')", lambda: format(7, '^-#5,.2f'))
check(
    "format(complex(float.fromhex('0x1.409c680738e3cp+9'),float.fromhex('0x1.3dd069a6c3b68p+8')),'=-#030,.1f')",
    lambda: format(
        complex(float.fromhex('0x1.409c680738e3cp+9'), float.fromhex('0x1.3dd069a6c3b68p+8')),
        '=-#030,.1f',
    ),
)
check(
    "format(float.fromhex('-0x1.ab2e313719d78p+7'),'< #020.0E')",
    lambda: format(float.fromhex('-0x1.ab2e313719d78p+7'), '< #020.0E'),
)
check(
    "format(complex(float.fromhex('0x1.7aaf5f6639379p-481'),float.fromhex('-0x1.8c0944cf88033p+371')),'*< 020.1')",
    lambda: format(
        complex(float.fromhex('0x1.7aaf5f6639379p-481'), float.fromhex('-0x1.8c0944cf88033p+371')),
        '*< 020.1',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.937c9b8d197d2p+8'),float.fromhex('0x0.0p+0')),'>+z#020,.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.937c9b8d197d2p+8'), float.fromhex('0x0.0p+0')), '>+z#020,.10e'
    ),
)
check(
    "format(float.fromhex('0x1.0f0cf064dd592p+73'),'+#20,.3f')",
    lambda: format(float.fromhex('0x1.0f0cf064dd592p+73'), '+#20,.3f'),
)
check(
    "format(float.fromhex('0x1.0000000000000p-1'),'*<-z030,.1F')",
    lambda: format(float.fromhex('0x1.0000000000000p-1'), '*<-z030,.1F'),
)
check(
    "format(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.4dedabfa7ab62p+756')),'+z#020_.1f')",
    lambda: format(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.4dedabfa7ab62p+756')),
        '+z#020_.1f',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.99756a0b8117cp+9'),float.fromhex('-0x1.9c05309713b0cp+9')),'^z#020_.1n')",
    lambda: format(
        complex(float.fromhex('-0x1.99756a0b8117cp+9'), float.fromhex('-0x1.9c05309713b0cp+9')),
        '^z#020_.1n',
    ),
)
check("format((-7),'^ 05,e')", lambda: format((-7), '^ 05,e'))
check(
    "format(complex(float.fromhex('0x0.0p+0'),float.fromhex('-0x1.972a9c103e34cp+8')),'^z#0,.1g')",
    lambda: format(
        complex(float.fromhex('0x0.0p+0'), float.fromhex('-0x1.972a9c103e34cp+8')), '^z#0,.1g'
    ),
)
check(
    "format(float.fromhex('0x1.07d3e9163fd80p+4'),' #0,.10')",
    lambda: format(float.fromhex('0x1.07d3e9163fd80p+4'), ' #0,.10'),
)
check("format((-16696215569514918),'<#_b')", lambda: format((-16696215569514918), '<#_b'))
check(
    "format(complex(float.fromhex('0x1.353b7aca6f2eep-328'),float.fromhex('-0x1.749119b239fbap+9')),'*<#05,.25e')",
    lambda: format(
        complex(float.fromhex('0x1.353b7aca6f2eep-328'), float.fromhex('-0x1.749119b239fbap+9')),
        '*<#05,.25e',
    ),
)
check("format(248,'*<-#30c')", lambda: format(248, '*<-#30c'))
check("format((-4436435229468872),'*< #20o')", lambda: format((-4436435229468872), '*< #20o'))
check(
    "format(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('-0x0.0p+0')),'x>#30_.10')",
    lambda: format(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('-0x0.0p+0')), 'x>#30_.10'
    ),
)
check(
    "format(complex(float.fromhex('0x1.c6ed7909262c0p+36'),float.fromhex('0x1.0000000000000p-1')),'x>-020.10n')",
    lambda: format(
        complex(float.fromhex('0x1.c6ed7909262c0p+36'), float.fromhex('0x1.0000000000000p-1')),
        'x>-020.10n',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('-0x1.097065cb863cap+215')),'^+z.0e')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('-0x1.097065cb863cap+215')),
        '^+z.0e',
    ),
)
check(
    "format(complex(float.fromhex('0x1.5989bd251188bp+1000'),float.fromhex('-0x1.5b7d38ac83c5fp+9')),'<-z030.1g')",
    lambda: format(
        complex(float.fromhex('0x1.5989bd251188bp+1000'), float.fromhex('-0x1.5b7d38ac83c5fp+9')),
        '<-z030.1g',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.a48265828ce8ep+9'),float.fromhex('0x1.ab1c9bf1ed08bp-178')),'^-20,.0f')",
    lambda: format(
        complex(float.fromhex('-0x1.a48265828ce8ep+9'), float.fromhex('0x1.ab1c9bf1ed08bp-178')),
        '^-20,.0f',
    ),
)
check(
    "format(float.fromhex('0x1.5555555555555p-2'),'>+30_.25')",
    lambda: format(float.fromhex('0x1.5555555555555p-2'), '>+30_.25'),
)
check(
    "format(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.921f9f01b866ep+1')),'^+z5_g')",
    lambda: format(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.921f9f01b866ep+1')),
        '^+z5_g',
    ),
)
check(
    "format((-340282366920938463463374607431768211455),'+#0,')",
    lambda: format((-340282366920938463463374607431768211455), '+#0,'),
)
check(
    "format(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('-0x1.63fee04eac3bdp+735')),'z#030.10f')",
    lambda: format(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('-0x1.63fee04eac3bdp+735')),
        'z#030.10f',
    ),
)
check("format(152,'x> #_b')", lambda: format(152, 'x> #_b'))
check(
    "format(complex(float.fromhex('-0x1.a168826ecb27dp+9'),float.fromhex('-0x1.f46afd49417fbp+735')),'=z020.0F')",
    lambda: format(
        complex(float.fromhex('-0x1.a168826ecb27dp+9'), float.fromhex('-0x1.f46afd49417fbp+735')),
        '=z020.0F',
    ),
)
check(
    "format(float.fromhex('0x1.8d8476b9683fap+9'),'x>+z5,.10G')",
    lambda: format(float.fromhex('0x1.8d8476b9683fap+9'), 'x>+z5,.10G'),
)
check("format(36893488147419103232,'>-05,n')", lambda: format(36893488147419103232, '>-05,n'))
check(
    "format(float.fromhex('0x1.f0bc5afc9465cp+361'),'+#.0n')",
    lambda: format(float.fromhex('0x1.f0bc5afc9465cp+361'), '+#.0n'),
)
check(
    "format(float.fromhex('0x1.4f8b588e368f1p-17'),'x>+z5.0')",
    lambda: format(float.fromhex('0x1.4f8b588e368f1p-17'), 'x>+z5.0'),
)
check("format((-249),'<-20d')", lambda: format((-249), '<-20d'))
check(
    "format(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('-0x1.1001d5c72127bp-248')),'=+30.10%')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('-0x1.1001d5c72127bp-248')),
        '=+30.10%',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.b89bdab1d7106p+8'),float.fromhex('-0x1.33b2edfa30842p+818')),'*<-030,.0n')",
    lambda: format(
        complex(float.fromhex('-0x1.b89bdab1d7106p+8'), float.fromhex('-0x1.33b2edfa30842p+818')),
        '*<-030,.0n',
    ),
)
check(
    "format(float.fromhex('-0x1.5bedc64c007bap+9'),'*<-20.3n')",
    lambda: format(float.fromhex('-0x1.5bedc64c007bap+9'), '*<-20.3n'),
)
check(
    "format((-113332460901507114817079619145003167891895211843746045862689),'*<+0g')",
    lambda: format((-113332460901507114817079619145003167891895211843746045862689), '*<+0g'),
)
check(
    "format(complex(float.fromhex('0x1.080d4279908f8p+462'),float.fromhex('0x1.1c37937e08000p+53')),'^-z0.10E')",
    lambda: format(
        complex(float.fromhex('0x1.080d4279908f8p+462'), float.fromhex('0x1.1c37937e08000p+53')),
        '^-z0.10E',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('0x1.ad7f29abcaf48p-24')),'<+z#030_.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('0x1.ad7f29abcaf48p-24')),
        '<+z#030_.10e',
    ),
)
check(
    "format(float.fromhex('0x1.6628f57ec9764p+8'),'<z020_.25e')",
    lambda: format(float.fromhex('0x1.6628f57ec9764p+8'), '<z020_.25e'),
)
check(
    "format(float.fromhex('0x1.5555555555555p-2'),'<020.25G')",
    lambda: format(float.fromhex('0x1.5555555555555p-2'), '<020.25G'),
)
check(
    "format(complex(float.fromhex('-0x1.daa5ad12478eep+9'),float.fromhex('-0x1.34e31f095fd32p+9')),'<.25e')",
    lambda: format(
        complex(float.fromhex('-0x1.daa5ad12478eep+9'), float.fromhex('-0x1.34e31f095fd32p+9')),
        '<.25e',
    ),
)
check(
    "format(float.fromhex('-0x0.0p+0'),'*<-030,.0n')",
    lambda: format(float.fromhex('-0x0.0p+0'), '*<-030,.0n'),
)
check(
    "format(float.fromhex('0x0.0p+0'),'=-#20.25G')",
    lambda: format(float.fromhex('0x0.0p+0'), '=-#20.25G'),
)
check(
    "format(complex(float.fromhex('0x1.d6f3454800000p+26'),float.fromhex('-0x1.b702ec09d50a3p+896')),'>-z#.1')",
    lambda: format(
        complex(float.fromhex('0x1.d6f3454800000p+26'), float.fromhex('-0x1.b702ec09d50a3p+896')),
        '>-z#.1',
    ),
)
check(
    "format(float.fromhex('0x1.db9c2398aabd6p+9'),'*<05G')",
    lambda: format(float.fromhex('0x1.db9c2398aabd6p+9'), '*<05G'),
)
check(
    "format(complex(float.fromhex('0x1.249ad2594c37dp+332'),float.fromhex('0x1.0000000000000p-1022')),'>z#030_.3')",
    lambda: format(
        complex(float.fromhex('0x1.249ad2594c37dp+332'), float.fromhex('0x1.0000000000000p-1022')),
        '>z#030_.3',
    ),
)
check("format(16494001193450718426,'=+030d')", lambda: format(16494001193450718426, '=+030d'))
check(
    "format(complex(float.fromhex('-0x1.c06269d99db4cp+9'),float.fromhex('-0x1.0000000000000p+63')),'+020,f')",
    lambda: format(
        complex(float.fromhex('-0x1.c06269d99db4cp+9'), float.fromhex('-0x1.0000000000000p+63')),
        '+020,f',
    ),
)
check(
    "format(complex(float.fromhex('0x1.8000000000000p+0'),float.fromhex('0x1.ad7f29abcaf48p-24')),'x>+#0,.0%')",
    lambda: format(
        complex(float.fromhex('0x1.8000000000000p+0'), float.fromhex('0x1.ad7f29abcaf48p-24')),
        'x>+#0,.0%',
    ),
)
check(
    "format(float.fromhex('0x1.d28d63086135bp+681'),'*<+#_.1g')",
    lambda: format(float.fromhex('0x1.d28d63086135bp+681'), '*<+#_.1g'),
)
check(
    "format(float.fromhex('0x1.c100aaf2568d0p+9'),'<-30.10%')",
    lambda: format(float.fromhex('0x1.c100aaf2568d0p+9'), '<-30.10%'),
)
check(
    "format(float.fromhex('0x1.c000000000000p+2'),'z#.3%')",
    lambda: format(float.fromhex('0x1.c000000000000p+2'), 'z#.3%'),
)
check(
    "format(complex(float.fromhex('-0x1.ff298c8ba5fe2p+8'),float.fromhex('0x1.249ad2594c37dp+332')),'^#030F')",
    lambda: format(
        complex(float.fromhex('-0x1.ff298c8ba5fe2p+8'), float.fromhex('0x1.249ad2594c37dp+332')),
        '^#030F',
    ),
)
check(
    "format(complex(float.fromhex('0x1.062ef49c13fa8p+8'),float.fromhex('-0x1.14cdbf04f22efp+843')),'-30G')",
    lambda: format(
        complex(float.fromhex('0x1.062ef49c13fa8p+8'), float.fromhex('-0x1.14cdbf04f22efp+843')),
        '-30G',
    ),
)
check(
    "format(float.fromhex('-0x1.e000000000000p+2'),'=+z#030.3e')",
    lambda: format(float.fromhex('-0x1.e000000000000p+2'), '=+z#030.3e'),
)
check(
    "format(float.fromhex('0x1.52d02c7e14af6p+76'),'#030.1')",
    lambda: format(float.fromhex('0x1.52d02c7e14af6p+76'), '#030.1'),
)
check(
    "format(float.fromhex('0x1.c000000000000p+2'),'< z20,.1%')",
    lambda: format(float.fromhex('0x1.c000000000000p+2'), '< z20,.1%'),
)
check(
    "format((-940046904145621802897589102643),'*<-#5_')",
    lambda: format((-940046904145621802897589102643), '*<-#5_'),
)
check(
    "format(complex(float.fromhex('0x1.c000000000000p+2'),float.fromhex('-0x1.7a07194dc5598p-273')),'05.25')",
    lambda: format(
        complex(float.fromhex('0x1.c000000000000p+2'), float.fromhex('-0x1.7a07194dc5598p-273')),
        '05.25',
    ),
)
check(
    "format(3192964244420302515068661108859880940909680202360675602215871133820823376278861631877074727571397499928171559860586550991286233876386968235547982896640,'\xe9^-#30_')",
    lambda: format(
        3192964244420302515068661108859880940909680202360675602215871133820823376278861631877074727571397499928171559860586550991286233876386968235547982896640,
        'é^-#30_',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.fcf92e075e7fbp-151'),float.fromhex('0x1.b05b84f887880p+6')),'= #,.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.fcf92e075e7fbp-151'), float.fromhex('0x1.b05b84f887880p+6')),
        '= #,.10e',
    ),
)
check(
    "format(float.fromhex('0x1.921f9f01b866ep+1'),'x>+z#030,.10')",
    lambda: format(float.fromhex('0x1.921f9f01b866ep+1'), 'x>+z#030,.10'),
)
check(
    "format(complex(float.fromhex('0x1.e9b6a8d51c65bp+705'),float.fromhex('-0x1.e000000000000p+2')),'<0.0n')",
    lambda: format(
        complex(float.fromhex('0x1.e9b6a8d51c65bp+705'), float.fromhex('-0x1.e000000000000p+2')),
        '<0.0n',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p+53'),'*<+20_.25e')",
    lambda: format(float.fromhex('0x1.0000000000000p+53'), '*<+20_.25e'),
)
check(
    "format(complex(float.fromhex('0x1.8e6f5e0bbd042p+9'),float.fromhex('0x0.0p+0')),'^z#5_.1n')",
    lambda: format(
        complex(float.fromhex('0x1.8e6f5e0bbd042p+9'), float.fromhex('0x0.0p+0')), '^z#5_.1n'
    ),
)
check(
    "format(complex(float.fromhex('0x1.3f93e748d5510p+8'),float.fromhex('-0x1.8fd4569f0a8a9p+752')),'*< 5.3g')",
    lambda: format(
        complex(float.fromhex('0x1.3f93e748d5510p+8'), float.fromhex('-0x1.8fd4569f0a8a9p+752')),
        '*< 5.3g',
    ),
)
check("format(6430884462641544647,'> 030_x')", lambda: format(6430884462641544647, '> 030_x'))
check(
    "format(float.fromhex('-0x1.0c636f830ac42p-327'),'< #030_.0e')",
    lambda: format(float.fromhex('-0x1.0c636f830ac42p-327'), '< #030_.0e'),
)
check(
    "format(complex(float.fromhex('-0x1.09c90d7ee0140p+6'),float.fromhex('0x1.e86ca71285930p+7')),'<-z5.3G')",
    lambda: format(
        complex(float.fromhex('-0x1.09c90d7ee0140p+6'), float.fromhex('0x1.e86ca71285930p+7')),
        '<-z5.3G',
    ),
)
check("format(153,'x>-05_c')", lambda: format(153, 'x>-05_c'))
check(
    "format(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('-0x0.0p+0')),'=+#05.25%')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('-0x0.0p+0')), '=+#05.25%'
    ),
)
check(
    "format(float.fromhex('0x1.160a1268cbdf8p+7'),'*< 20.0f')",
    lambda: format(float.fromhex('0x1.160a1268cbdf8p+7'), '*< 20.0f'),
)
check(
    "format(float.fromhex('-0x1.da360476480adp+9'),'^#030F')",
    lambda: format(float.fromhex('-0x1.da360476480adp+9'), '^#030F'),
)
check(
    "format(float.fromhex('0x1.961b4ed62573bp-146'),'#05_.0n')",
    lambda: format(float.fromhex('0x1.961b4ed62573bp-146'), '#05_.0n'),
)
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+63'),float.fromhex('-0x1.6b8190c998c70p-358')),'+5.10G')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+63'), float.fromhex('-0x1.6b8190c998c70p-358')),
        '+5.10G',
    ),
)
check(
    "format(float.fromhex('0x1.5555555555555p-2'),'>30.1E')",
    lambda: format(float.fromhex('0x1.5555555555555p-2'), '>30.1E'),
)
check(
    "format(float.fromhex('-0x1.48e5838890de6p+8'),'> z05.0e')",
    lambda: format(float.fromhex('-0x1.48e5838890de6p+8'), '> z05.0e'),
)
check(
    "format(float.fromhex('0x1.0000000000000p+63'),'^#,.3')",
    lambda: format(float.fromhex('0x1.0000000000000p+63'), '^#,.3'),
)
check(
    "format(float.fromhex('0x1.ca2040bd388a8p+763'),'x>+.25g')",
    lambda: format(float.fromhex('0x1.ca2040bd388a8p+763'), 'x>+.25g'),
)
check("format(8574885816822029,'*<-020c')", lambda: format(8574885816822029, '*<-020c'))
check(
    "format(float.fromhex('0x1.b66d5a71e834cp+9'),'-5.1E')",
    lambda: format(float.fromhex('0x1.b66d5a71e834cp+9'), '-5.1E'),
)
check("format(18446744073709551617,'>#030x')", lambda: format(18446744073709551617, '>#030x'))
check(
    "format(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('0x1.0000000000000p-1022')),'-020.3f')",
    lambda: format(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('0x1.0000000000000p-1022')),
        '-020.3f',
    ),
)
check(
    "format(float.fromhex('-0x1.7c14b5080e7d8p+8'),'=-30.1%')",
    lambda: format(float.fromhex('-0x1.7c14b5080e7d8p+8'), '=-30.1%'),
)
check(
    "format(complex(float.fromhex('-0x1.0ae7db3705846p+9'),float.fromhex('0x1.be6e335f95b64p+9')),'>+#020.3%')",
    lambda: format(
        complex(float.fromhex('-0x1.0ae7db3705846p+9'), float.fromhex('0x1.be6e335f95b64p+9')),
        '>+#020.3%',
    ),
)
check(
    "format(float.fromhex('0x1.0000000000000p+53'),'-z#020,.1f')",
    lambda: format(float.fromhex('0x1.0000000000000p+53'), '-z#020,.1f'),
)
check(
    "format(complex(float.fromhex('0x1.52d02c7e14af6p+76'),float.fromhex('0x1.8000000000000p+0')),'> #020.1E')",
    lambda: format(
        complex(float.fromhex('0x1.52d02c7e14af6p+76'), float.fromhex('0x1.8000000000000p+0')),
        '> #020.1E',
    ),
)
check("format(8380446958,'>-30x')", lambda: format(8380446958, '>-30x'))
check(
    "format(float.fromhex('0x1.ecca4289f02abp+1018'),'x>#20.10')",
    lambda: format(float.fromhex('0x1.ecca4289f02abp+1018'), 'x>#20.10'),
)
check("format((-2),'=5_g')", lambda: format((-2), '=5_g'))
check(
    "format(float.fromhex('0x1.f5d39a01ff5b2p-56'),'*< 0_.3F')",
    lambda: format(float.fromhex('0x1.f5d39a01ff5b2p-56'), '*< 0_.3F'),
)
check("format(8589934591,'+30,d')", lambda: format(8589934591, '+30,d'))
check(
    "format(complex(float.fromhex('-0x1.5e4687ed4c364p+8'),float.fromhex('-0x1.8e2dff9410e8cp+7')),'>030,.3G')",
    lambda: format(
        complex(float.fromhex('-0x1.5e4687ed4c364p+8'), float.fromhex('-0x1.8e2dff9410e8cp+7')),
        '>030,.3G',
    ),
)
check("format(2473891540,' 05X')", lambda: format(2473891540, ' 05X'))
check(
    "format(complex(float.fromhex('-0x1.089ab3a3cf1d5p+562'),float.fromhex('0x1.dcccea21019c4p+1018')),'^5,.1E')",
    lambda: format(
        complex(float.fromhex('-0x1.089ab3a3cf1d5p+562'), float.fromhex('0x1.dcccea21019c4p+1018')),
        '^5,.1E',
    ),
)
check(
    "format(float.fromhex('-0x1.4e502af3c2882p-266'),'<0_.3f')",
    lambda: format(float.fromhex('-0x1.4e502af3c2882p-266'), '<0_.3f'),
)
check(
    "format(float.fromhex('0x1.ad7f29abcaf48p-24'),'<+z#030_.10e')",
    lambda: format(float.fromhex('0x1.ad7f29abcaf48p-24'), '<+z#030_.10e'),
)
check(
    "format(complex(float.fromhex('-0x1.c496e6407b31bp-834'),float.fromhex('0x1.1c37937e08000p+53')),'>+#05.0F')",
    lambda: format(
        complex(float.fromhex('-0x1.c496e6407b31bp-834'), float.fromhex('0x1.1c37937e08000p+53')),
        '>+#05.0F',
    ),
)
check(
    "format(float.fromhex('0x1.13a34f8c85b6bp-994'),'^ 30.0')",
    lambda: format(float.fromhex('0x1.13a34f8c85b6bp-994'), '^ 30.0'),
)
check(
    "format(complex(float.fromhex('0x1.e4373fcec0ef5p+764'),float.fromhex('0x1.0000000000000p-1')),'=#20,.10G')",
    lambda: format(
        complex(float.fromhex('0x1.e4373fcec0ef5p+764'), float.fromhex('0x1.0000000000000p-1')),
        '=#20,.10G',
    ),
)
check(
    "format(complex(float.fromhex('0x1.1ccf385ebc8a0p+1023'),float.fromhex('-0x1.611e4d5bf04e8p+9')),'^+.10G')",
    lambda: format(
        complex(float.fromhex('0x1.1ccf385ebc8a0p+1023'), float.fromhex('-0x1.611e4d5bf04e8p+9')),
        '^+.10G',
    ),
)
check(
    "format((-466232898483463293204972154546),'x>+#030g')",
    lambda: format((-466232898483463293204972154546), 'x>+#030g'),
)
check(
    "format(complex(float.fromhex('-0x1.ce599961b13aep+9'),float.fromhex('0x1.82b1dd7a13070p+7')),'<5.10e')",
    lambda: format(
        complex(float.fromhex('-0x1.ce599961b13aep+9'), float.fromhex('0x1.82b1dd7a13070p+7')),
        '<5.10e',
    ),
)
check(
    "format(float.fromhex('0x1.b6c1e9f374307p+478'),'x>5_.1e')",
    lambda: format(float.fromhex('0x1.b6c1e9f374307p+478'), 'x>5_.1e'),
)
check("format(2685082130083036153,'\xe9^#5X')", lambda: format(2685082130083036153, 'é^#5X'))
check(
    "format(float.fromhex('-0x1.ce97f103de972p+9'),'*<+#,.10f')",
    lambda: format(float.fromhex('-0x1.ce97f103de972p+9'), '*<+#,.10f'),
)
check("format((-18014398509481983),'^-05o')", lambda: format((-18014398509481983), '^-05o'))
check(
    "format(float.fromhex('-0x1.a5c3b57348524p-847'),'>-020')",
    lambda: format(float.fromhex('-0x1.a5c3b57348524p-847'), '>-020'),
)
check(
    "format(complex(float.fromhex('-0x1.d8a6365d1f4e5p+9'),float.fromhex('-0x1.96e6e2e4b3872p-437')),'=+#20,.0E')",
    lambda: format(
        complex(float.fromhex('-0x1.d8a6365d1f4e5p+9'), float.fromhex('-0x1.96e6e2e4b3872p-437')),
        '=+#20,.0E',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('0x1.52d02c7e14af6p+76')),'< #5.3e')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('0x1.52d02c7e14af6p+76')),
        '< #5.3e',
    ),
)
check(
    "format(complex(float.fromhex('0x1.4d554eb2368b9p+445'),float.fromhex('0x1.8cad4bdc2fe34p+8')),'^#0,g')",
    lambda: format(
        complex(float.fromhex('0x1.4d554eb2368b9p+445'), float.fromhex('0x1.8cad4bdc2fe34p+8')),
        '^#0,g',
    ),
)
check(
    "format(complex(float.fromhex('0x1.aaffa6fddf302p+9'),float.fromhex('0x1.0000000000000p-1')),'x>-#030.25F')",
    lambda: format(
        complex(float.fromhex('0x1.aaffa6fddf302p+9'), float.fromhex('0x1.0000000000000p-1')),
        'x>-#030.25F',
    ),
)
check("format(57,'x>-#020,.2f')", lambda: format(57, 'x>-#020,.2f'))
check("format((-25813896110242152857),'>0,')", lambda: format((-25813896110242152857), '>0,'))
check(
    "format(complex(float.fromhex('-0x1.bbf75a4fbc660p+4'),float.fromhex('0x1.a60a53abbdc0ep+9')),'<-0_.0g')",
    lambda: format(
        complex(float.fromhex('-0x1.bbf75a4fbc660p+4'), float.fromhex('0x1.a60a53abbdc0ep+9')),
        '<-0_.0g',
    ),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p+53'),float.fromhex('0x1.a7cd40c78a43bp+482')),'x> #030%')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p+53'), float.fromhex('0x1.a7cd40c78a43bp+482')),
        'x> #030%',
    ),
)
check(
    "format((-1286935992300580633406156619191179072320904657999308755859005),'^ 30_X')",
    lambda: format((-1286935992300580633406156619191179072320904657999308755859005), '^ 30_X'),
)
check(
    "format(75252537875306988451334089448,'x>+20,%')",
    lambda: format(75252537875306988451334089448, 'x>+20,%'),
)
check(
    "format(complex(float.fromhex('-0x1.8b480d2733d60p+880'),float.fromhex('0x1.4f8b588e368f1p-17')),'*<-z#030.1e')",
    lambda: format(
        complex(float.fromhex('-0x1.8b480d2733d60p+880'), float.fromhex('0x1.4f8b588e368f1p-17')),
        '*<-z#030.1e',
    ),
)
check(
    "format((-1508358532028134366506175193620260869316118798264013281276875),'\xe9^ #5,x')",
    lambda: format((-1508358532028134366506175193620260869316118798264013281276875), 'é^ #5,x'),
)
check("format(6604788451961377712,'^05_c')", lambda: format(6604788451961377712, '^05_c'))
check(
    "format(float.fromhex('0x1.5c3e3b2f726d0p+7'),'+z#0_.1n')",
    lambda: format(float.fromhex('0x1.5c3e3b2f726d0p+7'), '+z#0_.1n'),
)
check(
    "format(float.fromhex('0x1.d6f3454800000p+26'),'=-#.10')",
    lambda: format(float.fromhex('0x1.d6f3454800000p+26'), '=-#.10'),
)
check(
    "format(complex(float.fromhex('-0x1.35a338dcdb56dp-1009'),float.fromhex('-0x1.46b5d60482688p-383')),'^ z20,.0%')",
    lambda: format(
        complex(
            float.fromhex('-0x1.35a338dcdb56dp-1009'), float.fromhex('-0x1.46b5d60482688p-383')
        ),
        '^ z20,.0%',
    ),
)
check(
    "format(complex(float.fromhex('0x1.0000000000000p-1'),float.fromhex('-0x1.0000000000000p+0')),'^+#20_.0n')",
    lambda: format(
        complex(float.fromhex('0x1.0000000000000p-1'), float.fromhex('-0x1.0000000000000p+0')),
        '^+#20_.0n',
    ),
)
check(
    "format(complex(float.fromhex('0x1.4f8b588e368f1p-17'),float.fromhex('-0x1.4f359df5fb878p+7')),'*<-20.3n')",
    lambda: format(
        complex(float.fromhex('0x1.4f8b588e368f1p-17'), float.fromhex('-0x1.4f359df5fb878p+7')),
        '*<-20.3n',
    ),
)
check("format((-14746187979928827695),'>+30b')", lambda: format((-14746187979928827695), '>+30b'))
check("format(2147483649,'+#,b')", lambda: format(2147483649, '+#,b'))
check("format(1046124594,'\xe9^-0x')", lambda: format(1046124594, 'é^-0x'))
check(
    "format(complex(float.fromhex('-0x1.11f239dcab514p-434'),float.fromhex('0x1.0000000000000p-1')),'< z030,.10g')",
    lambda: format(
        complex(float.fromhex('-0x1.11f239dcab514p-434'), float.fromhex('0x1.0000000000000p-1')),
        '< z030,.10g',
    ),
)
check(
    "format(complex(float.fromhex('0x1.ad7f29abcaf48p-24'),float.fromhex('-0x1.659d26c46993cp-619')),'x>+z05,.10e')",
    lambda: format(
        complex(float.fromhex('0x1.ad7f29abcaf48p-24'), float.fromhex('-0x1.659d26c46993cp-619')),
        'x>+z05,.10e',
    ),
)
check("format(6422304907492207348,'0_e')", lambda: format(6422304907492207348, '0_e'))
check(
    "format(float.fromhex('0x1.ad7f29abcaf48p-24'),'*<-z#5.1G')",
    lambda: format(float.fromhex('0x1.ad7f29abcaf48p-24'), '*<-z#5.1G'),
)
check("format(6635474890693552590,'>-20,')", lambda: format(6635474890693552590, '>-20,'))
check(
    "format(float.fromhex('-0x1.e000000000000p+2'),'>+z#020,.10e')",
    lambda: format(float.fromhex('-0x1.e000000000000p+2'), '>+z#020,.10e'),
)
check("format((-256),'\xe9^ o')", lambda: format((-256), 'é^ o'))
check(
    "format(complex(float.fromhex('0x1.999999999999ap-4'),float.fromhex('0x1.d69636cac72bcp+8')),'< z#5.0G')",
    lambda: format(
        complex(float.fromhex('0x1.999999999999ap-4'), float.fromhex('0x1.d69636cac72bcp+8')),
        '< z#5.0G',
    ),
)
check(
    "format(float.fromhex('0x1.78d73d33e9d62p+919'),'^+#030,.0E')",
    lambda: format(float.fromhex('0x1.78d73d33e9d62p+919'), '^+#030,.0E'),
)
check(
    "format((-4611686018427387903),'\xe9^-#030,b')",
    lambda: format((-4611686018427387903), 'é^-#030,b'),
)
check(
    "format(float.fromhex('0x1.999999999999ap-4'),'= #20_.1%')",
    lambda: format(float.fromhex('0x1.999999999999ap-4'), '= #20_.1%'),
)
check("format(4280576252882515534,'*<#030')", lambda: format(4280576252882515534, '*<#030'))
check("format(565300984,'< #0_g')", lambda: format(565300984, '< #0_g'))
check(
    "format(1194905788779696789287090887727605347008273693070666175527301,'\xe9^+5,x')",
    lambda: format(1194905788779696789287090887727605347008273693070666175527301, 'é^+5,x'),
)
check(
    "format(complex(float.fromhex('-0x1.751147245ee32p+8'),float.fromhex('0x1.5555555555555p-2')),'< #05.25%')",
    lambda: format(
        complex(float.fromhex('-0x1.751147245ee32p+8'), float.fromhex('0x1.5555555555555p-2')),
        '< #05.25%',
    ),
)
check(
    "format(complex(float.fromhex('0x0.0000000000001p-1022'),float.fromhex('-0x1.cd878af3e6d92p+8')),'+z0E')",
    lambda: format(
        complex(float.fromhex('0x0.0000000000001p-1022'), float.fromhex('-0x1.cd878af3e6d92p+8')),
        '+z0E',
    ),
)
check(
    "format(float.fromhex('0x1.921f9f01b866ep+1'),'x>z020,.10e')",
    lambda: format(float.fromhex('0x1.921f9f01b866ep+1'), 'x>z020,.10e'),
)
check("format((-6589757128636539),'^-#030')", lambda: format((-6589757128636539), '^-#030'))
check(
    "format(complex(float.fromhex('-0x1.0000000000000p+0'),float.fromhex('-0x1.415687fcada18p+114')),'^-#0.0%')",
    lambda: format(
        complex(float.fromhex('-0x1.0000000000000p+0'), float.fromhex('-0x1.415687fcada18p+114')),
        '^-#0.0%',
    ),
)
check(
    "format(complex(float.fromhex('-0x1.1b82ed0dfd1aep-482'),float.fromhex('0x1.5555555555555p-2')),'^ 30.0')",
    lambda: format(
        complex(float.fromhex('-0x1.1b82ed0dfd1aep-482'), float.fromhex('0x1.5555555555555p-2')),
        '^ 30.0',
    ),
)
check(
    "format((-13861435872286803971),'*<+#030X')",
    lambda: format((-13861435872286803971), '*<+#030X'),
)
check(
    "format(float.fromhex('0x1.f35d94a4fe9ccp+9'),'=+z#_.0f')",
    lambda: format(float.fromhex('0x1.f35d94a4fe9ccp+9'), '=+z#_.0f'),
)
check(
    "format(float.fromhex('0x1.1c37937e08000p+53'),'>+z#5.10g')",
    lambda: format(float.fromhex('0x1.1c37937e08000p+53'), '>+z#5.10g'),
)
check("format((-185038097),'+0e')", lambda: format((-185038097), '+0e'))
check(
    "format(float.fromhex('-0x1.e000000000000p+2'),'=20,.0n')",
    lambda: format(float.fromhex('-0x1.e000000000000p+2'), '=20,.0n'),
)
check(
    "format(float.fromhex('0x1.f5325d0c36f7dp-543'),'= 020.1')",
    lambda: format(float.fromhex('0x1.f5325d0c36f7dp-543'), '= 020.1'),
)
check(
    "format(complex(float.fromhex('-0x1.e000000000000p+2'),float.fromhex('0x1.c000000000000p+2')),'x>#05_.1%')",
    lambda: format(
        complex(float.fromhex('-0x1.e000000000000p+2'), float.fromhex('0x1.c000000000000p+2')),
        'x>#05_.1%',
    ),
)
check("format((-4177801601),'>-#030o')", lambda: format((-4177801601), '>-#030o'))
check(
    "format(float.fromhex('0x1.4f8b588e368f1p-17'),'^ 20,F')",
    lambda: format(float.fromhex('0x1.4f8b588e368f1p-17'), '^ 20,F'),
)
check(
    "format(float.fromhex('0x1.4f8b588e368f1p-17'),'<#,')",
    lambda: format(float.fromhex('0x1.4f8b588e368f1p-17'), '<#,'),
)
check("format((-2147483648),'*< #0o')", lambda: format((-2147483648), '*< #0o'))
check("format(11558566401210423847,' X')", lambda: format(11558566401210423847, ' X'))
check("format((-8589934592),'x>05d')", lambda: format((-8589934592), 'x>05d'))
check(
    "format(complex(float.fromhex('0x0.0p+0'),float.fromhex('0x1.0000000000000p-1')),'*< #05,.1g')",
    lambda: format(
        complex(float.fromhex('0x0.0p+0'), float.fromhex('0x1.0000000000000p-1')), '*< #05,.1g'
    ),
)
check(
    "format(float.fromhex('0x1.52d02c7e14af6p+76'),'x>+#020_G')",
    lambda: format(float.fromhex('0x1.52d02c7e14af6p+76'), 'x>+#020_G'),
)
check(
    "format(float.fromhex('-0x1.8ec4950f9adb0p+8'),'^ z030.10F')",
    lambda: format(float.fromhex('-0x1.8ec4950f9adb0p+8'), '^ z030.10F'),
)
check(
    "format(float.fromhex('0x1.1c37937e08000p+53'),'x> z#30,G')",
    lambda: format(float.fromhex('0x1.1c37937e08000p+53'), 'x> z#30,G'),
)
check("format(4233245274814247821,'>#5,d')", lambda: format(4233245274814247821, '>#5,d'))
