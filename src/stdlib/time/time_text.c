/* The module `time`: broken-down time as text: asctime, ctime, strftime, strptime.
 *
 * strftime leaves each directive to the C library, one at a time, so that the text between them can
 * be any UTF-8.
 *
 * strptime matches by backtracking: a number of at most two digits may also match with one, as in
 * "%m%d" against "11". Names of days and months are English in any case. */
#include "stdlib/time/time_internal.h"

#include <ctype.h>
#include <string.h>

const char *const tr_time_weekdays[7] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                         "Friday", "Saturday", "Sunday"};
const char *const tr_time_months[12] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

static Value as_text(VM *vm, const struct tm *tm) {
    return tr_str_value(tr_str_format(
        vm, "%.*s %.*s %s%d %02d:%02d:%02d %d", 3, tr_time_weekdays[(tm->tm_wday + 6) % 7], 3,
        tr_time_months[tm->tm_mon], tm->tm_mday < 10 ? " " : "", tm->tm_mday, tm->tm_hour,
        tm->tm_min, tm->tm_sec, tm->tm_year + 1900));
}

static Value time_asctime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    struct tm tm;
    bool done = tr_is_undef(args[0]) ? tr_time_now(vm, &tm) : tr_time_read(vm, args[0], &tm, true);
    return done ? as_text(vm, &tm) : tr_undef();
}

static Value time_ctime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    struct tm tm;
    int64_t seconds = (int64_t)time(NULL);
    if (!tr_is_undef(args[0]) && !tr_is_none(args[0]) && !tr_time_seconds(vm, args[0], &seconds)) {
        return tr_undef();
    }
    return tr_time_break_down(vm, seconds, true, &tm) ? as_text(vm, &tm) : tr_undef();
}

/* ---- strftime ---- */

/* Appends what the C library makes of one directive ("%Y", "%-d", "%Ey"). */
static void append_directive(StrBuf *out, const char *directive, const struct tm *tm) {
    char format[8], text[256];
    size_t length = strlen(directive);
    if (length >= sizeof format - 1) {
        return;
    }
    /* A leading blank tells "nothing" (as %p may give) from "too long". */
    format[0] = ' ';
    memcpy(format + 1, directive, length + 1);
    size_t size = strftime(text, sizeof text, format, tm);
    if (size > 0) {
        tr_strbuf_append(out, text + 1, size - 1);
    }
}

static Value time_strftime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    struct tm tm;
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "strftime() argument 1 must be str, not %T",
                        args[0]);
    }
    if (!(tr_is_undef(args[1]) ? tr_time_now(vm, &tm) : tr_time_read(vm, args[1], &tm, true))) {
        return tr_undef();
    }
    const StrObject *format = tr_as_str(args[0]);
    StrBuf out = {0};
    const char *p = format->data, *end = p + format->size;
    while (p < end) {
        if (*p != '%' || p + 1 == end) {
            tr_strbuf_char(&out, *p++);
            continue;
        }
        const char *start = p++;
        while (p < end && strchr("-_0^#EO", *p) && *p) {
            p++;
        }
        char directive[6];
        size_t length = p < end ? (size_t)(p - start) + 1 : 0;
        if (length == 0 || length >= sizeof directive || (unsigned char)*p >= 128) {
            tr_strbuf_append(&out, start, (size_t)(p - start));
            continue;
        }
        memcpy(directive, start, length);
        directive[length] = '\0';
        if (*p == '%') {
            tr_strbuf_char(&out, '%');
        } else {
            append_directive(&out, directive, &tm);
        }
        p++;
    }
    Value result = tr_strbuf_ok(&out)
                       ? tr_str_value(tr_str_new(vm, out.data ? out.data : "", out.size))
                       : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}

/* ---- strptime ---- */

enum { NOT_GIVEN = -1000000, MAX_DIRECTIVES = 1000 };

typedef struct Parsed {
    int year, month, day, hour, minute, second, weekday, julian;
    int iso_year, iso_week, week_of_year;
    bool week_starts_monday, twelve_hours, afternoon;
    int64_t fraction; /* microseconds */
    bool has_zone;
    int zone_sign;
    int64_t gmtoff, gmtoff_fraction;
    int dst; /* -1 unknown */
    const char *zone;
    size_t zone_size;
} Parsed;

typedef struct Matcher {
    const char *end, *format_end;
    const char *stop; /* where the text that matched ends */
    int depth;
} Matcher;

static bool match(Matcher *m, const char *format, const char *text, Parsed *parsed);

static bool equals_ignoring_case(const char *text, const char *word, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (tolower((unsigned char)text[i]) != tolower((unsigned char)word[i])) {
            return false;
        }
    }
    return true;
}

/* Continues after a number of `least` to `most` digits with value low..high, longest first. */
static bool match_number(Matcher *m, const char *format, const char *text, Parsed *parsed,
                         int *field, int least, int most, int low, int high, bool blank) {
    const char *start = text;
    if (blank && text < m->end && *text == ' ') { /* " 5" for a day */
        start++;
        least = most = 1;
    }
    for (int digits = most; digits >= least; digits--) {
        int value = 0, i = 0;
        if (m->end - start < digits) {
            continue;
        }
        for (; i < digits && isdigit((unsigned char)start[i]); i++) {
            value = value * 10 + (start[i] - '0');
        }
        if (i < digits || value < low || value > high) {
            continue;
        }
        Parsed attempt = *parsed;
        *(int *)(void *)((char *)&attempt + ((char *)field - (char *)parsed)) = value;
        if (match(m, format, start + digits, &attempt)) {
            *parsed = attempt;
            return true;
        }
    }
    return false;
}

/* Continues after one of the names, whole or (short_form) its first three letters. */
static bool match_name(Matcher *m, const char *format, const char *text, Parsed *parsed, int *field,
                       const char *const *names, int count, bool short_form, int first) {
    for (int i = 0; i < count; i++) {
        size_t length = short_form ? 3 : strlen(names[i]);
        if ((size_t)(m->end - text) >= length && equals_ignoring_case(text, names[i], length)) {
            Parsed attempt = *parsed;
            *(int *)(void *)((char *)&attempt + ((char *)field - (char *)parsed)) = i + first;
            if (match(m, format, text + length, &attempt)) {
                *parsed = attempt;
                return true;
            }
        }
    }
    return false;
}

static bool two_digits(const char **text, const char *end, int *out) {
    if (end - *text < 2 || !isdigit((unsigned char)(*text)[0]) ||
        !isdigit((unsigned char)(*text)[1])) {
        return false;
    }
    *out = ((*text)[0] - '0') * 10 + ((*text)[1] - '0');
    *text += 2;
    return true;
}

/* %z: Z, or [+-]HH[:]MM[[:]SS[.ffffff]] */
static bool match_offset(Matcher *m, const char *format, const char *text, Parsed *parsed) {
    Parsed attempt = *parsed;
    attempt.has_zone = true;
    if (text < m->end && *text == 'Z') {
        attempt.gmtoff = attempt.gmtoff_fraction = 0;
        text++;
    } else {
        int hours, minutes, seconds = 0, sign;
        if (text == m->end || (*text != '+' && *text != '-')) {
            return false;
        }
        sign = *text++ == '-' ? -1 : 1;
        if (!two_digits(&text, m->end, &hours)) {
            return false;
        }
        bool colon = text < m->end && *text == ':';
        text += colon;
        if (!two_digits(&text, m->end, &minutes) || minutes > 59) {
            return false;
        }
        const char *more = text;
        if (colon == (more < m->end && *more == ':')) {
            more += colon;
            if (two_digits(&more, m->end, &seconds) && seconds < 60) {
                text = more;
                if (text < m->end && *text == '.') {
                    int64_t fraction = 0;
                    int digits = 0;
                    for (text++; digits < 6 && text < m->end && isdigit((unsigned char)*text);
                         text++, digits++) {
                        fraction = fraction * 10 + (*text - '0');
                    }
                    for (; digits < 6; digits++) {
                        fraction *= 10;
                    }
                    attempt.gmtoff_fraction = sign * fraction;
                }
            } else {
                seconds = 0;
            }
        }
        attempt.gmtoff = sign * (int64_t)(hours * 3600 + minutes * 60 + seconds);
    }
    if (match(m, format, text, &attempt)) {
        *parsed = attempt;
        return true;
    }
    return false;
}

static bool match_fraction(Matcher *m, const char *format, const char *text, Parsed *parsed) {
    for (int digits = 6; digits >= 1; digits--) {
        int64_t value = 0;
        int i = 0;
        if (m->end - text < digits) {
            continue;
        }
        for (; i < digits && isdigit((unsigned char)text[i]); i++) {
            value = value * 10 + (text[i] - '0');
        }
        if (i < digits) {
            continue;
        }
        for (; i < 6; i++) {
            value *= 10;
        }
        Parsed attempt = *parsed;
        attempt.fraction = value;
        if (match(m, format, text + digits, &attempt)) {
            *parsed = attempt;
            return true;
        }
    }
    return false;
}

static bool match_half_day(Matcher *m, const char *format, const char *text, Parsed *parsed) {
    if (m->end - text < 2 ||
        (!equals_ignoring_case(text, "am", 2) && !equals_ignoring_case(text, "pm", 2))) {
        return false;
    }
    Parsed attempt = *parsed;
    attempt.afternoon = tolower((unsigned char)*text) == 'p';
    attempt.twelve_hours = true;
    if (match(m, format, text + 2, &attempt)) {
        *parsed = attempt;
        return true;
    }
    return false;
}

/* %Z: UTC, GMT or a name of the local zone. */
static bool match_zone(Matcher *m, const char *format, const char *text, Parsed *parsed) {
    const char *names[4] = {"utc", "gmt", NULL, NULL};
#if !TR_WASM
    names[2] = tzname[0];
    names[3] = tzname[1];
#endif
    for (int i = 0; i < 4; i++) {
        size_t length = names[i] ? strlen(names[i]) : 0;
        if (length && (size_t)(m->end - text) >= length &&
            equals_ignoring_case(text, names[i], length)) {
            Parsed attempt = *parsed;
            attempt.dst = i == 3 && names[2] && strcmp(names[2], names[3]) != 0;
            attempt.zone = text;
            attempt.zone_size = length;
            if (match(m, format, text + length, &attempt)) {
                *parsed = attempt;
                return true;
            }
        }
    }
    return false;
}

/* A directive that stands for others. */
static bool match_expansion(Matcher *m, const char *expansion, const char *format, const char *text,
                            Parsed *parsed) {
    /* Match the expansion against growing prefixes: it ends where the rest can go on. */
    for (const char *stop = m->end; stop >= text; stop--) {
        Matcher inner = {
            .end = stop, .format_end = expansion + strlen(expansion), .depth = m->depth};
        Parsed attempt = *parsed;
        if (match(&inner, expansion, text, &attempt) && inner.stop == stop &&
            match(m, format, stop, &attempt)) {
            *parsed = attempt;
            return true;
        }
    }
    return false;
}

static bool match_directive(Matcher *m, char directive, const char *rest, const char *text,
                            Parsed *p) {
    switch (directive) {
    case 'a':
        return match_name(m, rest, text, p, &p->weekday, tr_time_weekdays, 7, true, 0);
    case 'A':
        return match_name(m, rest, text, p, &p->weekday, tr_time_weekdays, 7, false, 0);
    case 'b':
        return match_name(m, rest, text, p, &p->month, tr_time_months, 12, true, 1);
    case 'B':
        return match_name(m, rest, text, p, &p->month, tr_time_months, 12, false, 1);
    case 'c':
        return match_expansion(m, "%a %b %d %H:%M:%S %Y", rest, text, p);
    case 'd':
        return match_number(m, rest, text, p, &p->day, 1, 2, 1, 31, true);
    case 'f':
        return match_fraction(m, rest, text, p);
    case 'G':
        return match_number(m, rest, text, p, &p->iso_year, 4, 4, 0, 9999, false);
    case 'H':
        return match_number(m, rest, text, p, &p->hour, 1, 2, 0, 23, false);
    case 'I':
        p->twelve_hours = true;
        return match_number(m, rest, text, p, &p->hour, 1, 2, 1, 12, false);
    case 'j':
        return match_number(m, rest, text, p, &p->julian, 1, 3, 1, 366, false);
    case 'm':
        return match_number(m, rest, text, p, &p->month, 1, 2, 1, 12, false);
    case 'M':
        return match_number(m, rest, text, p, &p->minute, 1, 2, 0, 59, false);
    case 'p':
        return match_half_day(m, rest, text, p);
    case 'S':
        return match_number(m, rest, text, p, &p->second, 1, 2, 0, 61, false);
    case 'u': {
        Parsed saved = *p;
        if (match_number(m, rest, text, p, &p->weekday, 1, 1, 1, 7, false)) {
            p->weekday -= p->weekday > 0;
            return true;
        }
        *p = saved;
        return false;
    }
    case 'U':
    case 'W':
        p->week_starts_monday = directive == 'W';
        return match_number(m, rest, text, p, &p->week_of_year, 1, 2, 0, 53, false);
    case 'V':
        return match_number(m, rest, text, p, &p->iso_week, 1, 2, 1, 53, false);
    case 'w':
        if (match_number(m, rest, text, p, &p->weekday, 1, 1, 0, 6, false)) {
            p->weekday = (p->weekday + 6) % 7;
            return true;
        }
        return false;
    case 'x':
        return match_expansion(m, "%m/%d/%y", rest, text, p);
    case 'X':
        return match_expansion(m, "%H:%M:%S", rest, text, p);
    case 'y':
        if (match_number(m, rest, text, p, &p->year, 2, 2, 0, 99, false)) {
            if (p->year < 100) {
                p->year += p->year <= 68 ? 2000 : 1900;
            }
            return true;
        }
        return false;
    case 'Y':
        return match_number(m, rest, text, p, &p->year, 4, 4, 0, 9999, false);
    case 'z':
        return match_offset(m, rest, text, p);
    case 'Z':
        return match_zone(m, rest, text, p) || match(m, rest, text, p);
    case '%':
        return text < m->end && *text == '%' && match(m, rest, text + 1, p);
    default:
        return false;
    }
}

/* Matches as much text as the format describes; m->stop tells where it ended. */
static bool match(Matcher *m, const char *format, const char *text, Parsed *parsed) {
    if (format == m->format_end) {
        m->stop = text;
        return true;
    }
    if (++m->depth > MAX_DIRECTIVES) {
        return false;
    }
    bool done;
    if (isspace((unsigned char)*format)) {
        while (format < m->format_end && isspace((unsigned char)*format)) {
            format++;
        }
        const char *start = text;
        while (text < m->end && isspace((unsigned char)*text)) {
            text++;
        }
        /* "%d" takes a leading blank of its own: give back one at most. */
        done = text > start && match(m, format, text, parsed);
        if (!done && text - start > 1) {
            done = match(m, format, text - 1, parsed);
        }
    } else if (*format != '%') {
        done = text < m->end && tolower((unsigned char)*text) == tolower((unsigned char)*format) &&
               match(m, format + 1, text + 1, parsed);
    } else {
        done = match_directive(m, format[1], format + 2, text, parsed);
    }
    m->depth--;
    return done;
}

/* ---- the date that was meant ---- */

static bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days from 1 January of year 1 to 1 January of `year`. */
static int64_t days_before_year(int64_t year) {
    int64_t y = year - 1;
    return y * 365 + (y >= 0 ? y / 4 - y / 100 + y / 400 : -((-y + 3) / 4) + 1);
}

static int days_before_month(int year, int month) {
    static const int days[12] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    return days[month - 1] + (month > 2 && is_leap(year));
}

static int weekday_of(int year, int day_of_year) { /* Monday = 0; day_of_year from 1 */
    return (int)((days_before_year(year) + day_of_year - 1) % 7 + 7) % 7;
}

/* Sets month and day from the day of the year, which may lie in a neighbouring year. */
static void from_day_of_year(Parsed *p, int64_t julian) {
    while (julian <= 0) {
        p->year--;
        julian += 365 + is_leap(p->year);
    }
    while (julian > 365 + is_leap(p->year)) {
        julian -= 365 + is_leap(p->year);
        p->year++;
    }
    p->julian = (int)julian;
    p->month = 12;
    while (days_before_month(p->year, p->month) >= julian) {
        p->month--;
    }
    p->day = (int)julian - days_before_month(p->year, p->month);
}

static Value complete(VM *vm, Parsed *p, struct tm *tm) {
    if (p->iso_year != NOT_GIVEN) {
        if (p->julian != NOT_GIVEN) {
            return tr_raise(vm, vm->exc.ValueError,
                            "Day of the year directive '%%j' is not compatible with ISO year "
                            "directive '%%G'. Use '%%Y' instead.");
        }
        if (p->iso_week == NOT_GIVEN || p->weekday == NOT_GIVEN) {
            return tr_raise(vm, vm->exc.ValueError,
                            "ISO year directive '%%G' must be used with the ISO week directive "
                            "'%%V' and a weekday directive ('%%A', '%%a', '%%w', or '%%u').");
        }
    } else if (p->iso_week != NOT_GIVEN) {
        if (p->year == NOT_GIVEN || p->weekday == NOT_GIVEN) {
            return tr_raise(vm, vm->exc.ValueError,
                            "ISO week directive '%%V' must be used with the ISO year directive "
                            "'%%G' and a weekday directive ('%%A', '%%a', '%%w', or '%%u').");
        }
        return tr_raise(vm, vm->exc.ValueError,
                        "ISO week directive '%%V' is incompatible with the year directive '%%Y'. "
                        "Use the ISO year '%%G' instead.");
    }
    bool leap_day_guess = false;
    if (p->year == NOT_GIVEN && p->month == 2 && p->day == 29) {
        p->year = 1904; /* any leap year: the default one is none */
        leap_day_guess = true;
    } else if (p->year == NOT_GIVEN && p->iso_year == NOT_GIVEN) {
        p->year = 1900;
    }
    if (p->twelve_hours && p->hour != NOT_GIVEN) {
        p->hour = p->hour % 12 + (p->afternoon ? 12 : 0);
    }
    if (p->julian == NOT_GIVEN && p->weekday != NOT_GIVEN) {
        if (p->week_of_year != NOT_GIVEN) {
            int first = weekday_of(p->year, 1), weekday = p->weekday;
            if (!p->week_starts_monday) {
                first = (first + 1) % 7;
                weekday = (weekday + 1) % 7;
            }
            int week_zero = (7 - first) % 7; /* days before the first full week */
            int64_t julian = p->week_of_year == 0
                                 ? 1 + weekday - first
                                 : 1 + week_zero + 7 * (int64_t)(p->week_of_year - 1) + weekday;
            from_day_of_year(p, julian);
        } else if (p->iso_year != NOT_GIVEN) {
            p->year = p->iso_year;
            int fourth = weekday_of(p->year, 4); /* 4 January is always in week 1 */
            from_day_of_year(p, (int64_t)(p->iso_week - 1) * 7 + p->weekday + 4 - fourth);
        }
    }
    if (p->julian != NOT_GIVEN && p->month == NOT_GIVEN && p->day == NOT_GIVEN) {
        from_day_of_year(p, p->julian);
    }
    int month = p->month == NOT_GIVEN ? 1 : p->month, day = p->day == NOT_GIVEN ? 1 : p->day;
    int length = month == 2 ? 28 + is_leap(p->year) : 30 + ((month + (month > 7)) & 1);
    if (day > length) {
        return tr_raise(vm, vm->exc.ValueError, "day is out of range for month");
    }
    int julian = p->julian == NOT_GIVEN ? days_before_month(p->year, month) + day : p->julian;
    memset(tm, 0, sizeof *tm);
    tm->tm_wday =
        p->weekday == NOT_GIVEN ? (weekday_of(p->year, julian) + 1) % 7 : (p->weekday + 1) % 7;
    tm->tm_year = (leap_day_guess ? 1900 : p->year) - 1900;
    tm->tm_mon = month - 1;
    tm->tm_mday = day;
    tm->tm_hour = p->hour == NOT_GIVEN ? 0 : p->hour;
    tm->tm_min = p->minute == NOT_GIVEN ? 0 : p->minute;
    tm->tm_sec = p->second == NOT_GIVEN ? 0 : p->second;
    tm->tm_yday = julian - 1;
    tm->tm_isdst = p->dst;
    return tr_none();
}

/* The first directive that does not exist, '%' for a percent sign at the end, 0 if all are fine. */
static char bad_directive(const char *format, const char *end) {
    for (; format < end; format++) {
        if (*format == '%') {
            if (++format == end) {
                return '%';
            }
            if (*format == '\0' || !strchr("aAbBcdfGHIjmMpSuUWVwxXyYzZ%", *format)) {
                return *format ? *format : '?';
            }
        }
    }
    return '\0';
}

/* Parses; the broken-down time goes to *tm, the rest to *parsed. UNDEF = exception. */
static Value parse_time(VM *vm, const Value *args, Parsed *parsed, struct tm *tm) {
    const char *format = "%a %b %d %H:%M:%S %Y";
    size_t format_size = strlen(format);
    for (int i = 0; i < 2; i++) {
        if (!tr_is_undef(args[i]) && !tr_is_str(args[i])) {
            return tr_raise(vm, vm->exc.TypeError,
                            "strptime() argument %d must be str, not <class '%T'>", i, args[i]);
        }
    }
    if (!tr_is_undef(args[1])) {
        format = tr_as_str(args[1])->data;
        format_size = tr_as_str(args[1])->size;
    }
    const StrObject *text = tr_as_str(args[0]);
    *parsed = (Parsed){.year = NOT_GIVEN,
                       .month = NOT_GIVEN,
                       .day = NOT_GIVEN,
                       .hour = NOT_GIVEN,
                       .minute = NOT_GIVEN,
                       .second = NOT_GIVEN,
                       .weekday = NOT_GIVEN,
                       .julian = NOT_GIVEN,
                       .iso_year = NOT_GIVEN,
                       .iso_week = NOT_GIVEN,
                       .week_of_year = NOT_GIVEN,
                       .dst = -1};
    Matcher m = {.end = text->data + text->size, .format_end = format + format_size};
    char bad = bad_directive(format, m.format_end);
    if (bad == '%') {
        return tr_raise(vm, vm->exc.ValueError, "stray %% in format '%s'", format);
    }
    if (bad) {
        return tr_raise(vm, vm->exc.ValueError, "'%c' is a bad directive in format '%s'", bad,
                        format);
    }
    bool matched = match(&m, format, text->data, parsed);
    if (!matched) {
        Value shown =
            tr_is_undef(args[1]) ? tr_str_value(tr_str_from_cstr(vm, format)) : tr_retain(args[1]);
        if (!tr_is_error(shown)) {
            tr_raise(vm, vm->exc.ValueError, "time data %R does not match format %R", args[0],
                     shown);
            tr_release(vm, shown);
        }
        return tr_undef();
    }
    if (m.stop < m.end) {
        return tr_raise(vm, vm->exc.ValueError, "unconverted data remains: %s", m.stop);
    }
    return complete(vm, parsed, tm);
}

static Value time_strptime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Parsed parsed;
    struct tm tm;
    if (tr_is_error(parse_time(vm, args, &parsed, &tm))) {
        return tr_undef();
    }
    if (!parsed.has_zone && !parsed.zone_size) {
        return tr_time_struct(vm, &tm, NULL, 0);
    }
    Value result = tr_time_struct(vm, &tm, NULL, 0);
    if (!tr_is_error(result)) {
        TupleObject *tuple = tr_as_tuple(result);
        if (parsed.zone_size) {
            Value zone = tr_str_value(tr_str_new(vm, parsed.zone, parsed.zone_size));
            if (tr_is_error(zone)) {
                tr_release(vm, result);
                return zone;
            }
            tr_store(vm, &tuple->items[9], zone);
        }
        if (parsed.has_zone) {
            tr_store(vm, &tuple->items[10], tr_int(parsed.gmtoff));
        }
    }
    return result;
}

/* (struct_time, microseconds, microseconds of the offset): what datetime.strptime needs. */
static Value time_strptime_full(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    Parsed parsed;
    struct tm tm;
    if (tr_is_error(parse_time(vm, args, &parsed, &tm))) {
        return tr_undef();
    }
    Value base = time_strptime(vm, args, n, kw);
    if (tr_is_error(base)) {
        return base;
    }
    Value result =
        tr_tuple_pack(vm, 3, base, tr_int(parsed.fraction), tr_int(parsed.gmtoff_fraction));
    tr_release(vm, base);
    return result;
}

const BuiltinDef tr_time_text_functions[] = {
    {"_strptime(string, format=<unset>, /)", time_strptime_full,
     "Returns (struct_time, microseconds, microseconds of the UTC offset).", 0},
    {"asctime(tuple=<unset>, /)", time_asctime,
     "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.\n"
     "When the time tuple is not present, current time as returned by localtime()\n"
     "is used.",
     0},
    {"ctime(seconds=None, /)", time_ctime,
     "Convert a time in seconds since the Epoch to a string in local time.\n"
     "This is equivalent to asctime(localtime(seconds)). When the time tuple is\n"
     "not present, current time as returned by localtime() is used.",
     0},
    {"strftime(format, tuple=<unset>, /)", time_strftime,
     "Convert a time tuple to a string according to a format specification.\n"
     "See the library reference manual for formatting codes. When the time tuple\n"
     "is not present, current time as returned by localtime() is used.",
     0},
    {"strptime(string, format='%a %b %d %H:%M:%S %Y', /)", time_strptime,
     "Parse a string to a time tuple according to a format specification.\n"
     "See the library reference manual for formatting codes (same as\n"
     "strftime()).",
     0},
    {NULL, NULL, NULL, 0},
};
