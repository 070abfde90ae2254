"""The module time where it does not depend on the clock or the zone."""

import time


def check(text, function):
    try:
        print(text, "=>", ascii(function()))
    except Exception as error:
        print(text, "=>", type(error).__name__, ascii(str(error)))


check(
    'time.struct_time((1,2,3,4,5,6,7,8,9))', lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9))
)
check(
    'time.struct_time((1,2,3,4,5,6,7,8,9)).tm_year',
    lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9)).tm_year,
)
check(
    'time.struct_time((1,2,3,4,5,6,7,8,9,10,11)).tm_zone',
    lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).tm_zone,
)
check('time.struct_time((1,2,3))', lambda: time.struct_time((1, 2, 3)))
check(
    'time.struct_time((1,2,3,4,5,6,7,8,9,10,11,12))',
    lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
)
check('time.struct_time(5)', lambda: time.struct_time(5))
check(
    'time.struct_time((1,2,3,4,5,6,7,8,9))==(1,2,3,4,5,6,7,8,9)',
    lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9)) == (1, 2, 3, 4, 5, 6, 7, 8, 9),
)
check(
    'time.struct_time((1,2,3,4,5,6,7,8,9))[0]',
    lambda: time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9))[0],
)
check(
    'len(time.struct_time((1,2,3,4,5,6,7,8,9)))',
    lambda: len(time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9))),
)
check('time.struct_time.n_fields', lambda: time.struct_time.n_fields)
check('time.struct_time.__match_args__', lambda: time.struct_time.__match_args__)
check('time.gmtime(0)', lambda: time.gmtime(0))
check('time.gmtime(0).tm_zone', lambda: time.gmtime(0).tm_zone)
check('time.gmtime(1e9)', lambda: time.gmtime(1e9))
check('time.gmtime(-1.5)', lambda: time.gmtime(-1.5))
check('time.gmtime(1e30)', lambda: time.gmtime(1e30))
check("time.gmtime(float('nan'))", lambda: time.gmtime(float('nan')))
check("time.gmtime('a')", lambda: time.gmtime('a'))
check('time.mktime((2000,1,1,0,0,0,0,1,0))', lambda: time.mktime((2000, 1, 1, 0, 0, 0, 0, 1, 0)))
check('time.mktime((2000,1,1,0,0,0,0,1))', lambda: time.mktime((2000, 1, 1, 0, 0, 0, 0, 1)))
check('time.mktime(5)', lambda: time.mktime(5))
check(
    "time.strftime('%Y-%m-%d %H:%M:%S \xe9 %a %A %b %B %p %j %U %w %y %Z %% %',(2000,1,1,13,0,0,5,1,0))",
    lambda: time.strftime(
        '%Y-%m-%d %H:%M:%S é %a %A %b %B %p %j %U %w %y %Z %% %', (2000, 1, 1, 13, 0, 0, 5, 1, 0)
    ),
)
check(
    "time.strftime('%Y-%m-%d',(2000,0,0,13,0,0,5,0,0))",
    lambda: time.strftime('%Y-%m-%d', (2000, 0, 0, 13, 0, 0, 5, 0, 0)),
)
check(
    "time.strftime('%Y',(2000,1,32,13,0,0,5,0,0))",
    lambda: time.strftime('%Y', (2000, 1, 32, 13, 0, 0, 5, 0, 0)),
)
check(
    "time.strftime('%Y',(2000,1,3,24,0,0,5,0,0))",
    lambda: time.strftime('%Y', (2000, 1, 3, 24, 0, 0, 5, 0, 0)),
)
check("time.strftime('')", lambda: time.strftime(''))
check('time.strftime(5)', lambda: time.strftime(5))
check("time.strptime('2020-02-29','%Y-%m-%d')", lambda: time.strptime('2020-02-29', '%Y-%m-%d'))
check("time.strptime('2021-02-29','%Y-%m-%d')", lambda: time.strptime('2021-02-29', '%Y-%m-%d'))
check(
    "time.strptime('Sat Jan  1 13:14:15 2000')", lambda: time.strptime('Sat Jan  1 13:14:15 2000')
)
check("time.strptime('12:30 PM','%I:%M %p')", lambda: time.strptime('12:30 PM', '%I:%M %p'))
check("time.strptime('12:30 am','%I:%M %p')", lambda: time.strptime('12:30 am', '%I:%M %p'))
check("time.strptime('abc','%Y')", lambda: time.strptime('abc', '%Y'))
check("time.strptime('2000x','%Y')", lambda: time.strptime('2000x', '%Y'))
check("time.strptime('2000','%Q')", lambda: time.strptime('2000', '%Q'))
check("time.strptime('2000','%Y%')", lambda: time.strptime('2000', '%Y%'))
check("time.strptime('11','%m%d')", lambda: time.strptime('11', '%m%d'))
check("time.strptime('111','%m%d')", lambda: time.strptime('111', '%m%d'))
check("time.strptime('2000 60','%Y %j')", lambda: time.strptime('2000 60', '%Y %j'))
check("time.strptime('2000 10 1','%Y %U %w')", lambda: time.strptime('2000 10 1', '%Y %U %w'))
check("time.strptime('2000 10 1','%Y %W %w')", lambda: time.strptime('2000 10 1', '%Y %W %w'))
check("time.strptime('69','%y')", lambda: time.strptime('69', '%y'))
check("time.strptime('68','%y')", lambda: time.strptime('68', '%y'))
check("time.strptime('10 Feb 2020','%d %b %Y')", lambda: time.strptime('10 Feb 2020', '%d %b %Y'))
check(
    "time.strptime('10 FEBRUARY 2020','%d %B %Y')",
    lambda: time.strptime('10 FEBRUARY 2020', '%d %B %Y'),
)
check(
    "time.strptime('2020-01-01T00:00:00+0530','%Y-%m-%dT%H:%M:%S%z').tm_gmtoff",
    lambda: time.strptime('2020-01-01T00:00:00+0530', '%Y-%m-%dT%H:%M:%S%z').tm_gmtoff,
)
check(
    "time.strptime('2020-01-01 UTC','%Y-%m-%d %Z')",
    lambda: time.strptime('2020-01-01 UTC', '%Y-%m-%d %Z'),
)
check("time.strptime('02/29','%m/%d')", lambda: time.strptime('02/29', '%m/%d'))
check("time.strptime('1.123456','%S.%f')", lambda: time.strptime('1.123456', '%S.%f'))
check("time.strptime('01/02/03','%x')", lambda: time.strptime('01/02/03', '%x'))
check("time.strptime('01:02:03','%X')", lambda: time.strptime('01:02:03', '%X'))
check("time.strptime('Mon','%a')", lambda: time.strptime('Mon', '%a'))
check("time.strptime('%','%%')", lambda: time.strptime('%', '%%'))
check("time.strptime(5,'%Y')", lambda: time.strptime(5, '%Y'))
check('time.sleep(-1)', lambda: time.sleep(-1))
check("time.sleep('a')", lambda: time.sleep('a'))
check('time.daylight', lambda: time.daylight)
check('time.altzone', lambda: time.altzone)
