/* The module `time`: clocks, sleep and broken-down time. Text is in time_text.c, strptime in
 * time_parse.c.
 *
 * sleep() waits in slices for an absolute deadline: a signal or an interrupt request from another
 * thread ends it within one slice, and the interpreter raises KeyboardInterrupt as soon as the
 * builtin returns. */
#include "stdlib/time/time_internal.h"

#include "runtime/structseq.h"

#include <errno.h>
#include <math.h>
#include <string.h>

static const int64_t nanoseconds = 1000000000;

/* ---- clocks ---- */

static bool read_clock(VM *vm, clockid_t clock, int64_t *out) {
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) {
        tr_raise_errno(vm, errno, tr_undef());
        return false;
    }
    *out = (int64_t)now.tv_sec * nanoseconds + now.tv_nsec;
    return true;
}

static Value clock_float(VM *vm, clockid_t clock) {
    int64_t now;
    return read_clock(vm, clock, &now) ? tr_float((double)now / 1e9) : tr_undef();
}
static Value clock_int(VM *vm, clockid_t clock) {
    int64_t now;
    return read_clock(vm, clock, &now) ? tr_int(now) : tr_undef();
}

#ifndef CLOCK_THREAD_CPUTIME_ID
#define CLOCK_THREAD_CPUTIME_ID CLOCK_PROCESS_CPUTIME_ID
#endif

/* Defines time_<name>() and time_<name>_ns(). */
#define CLOCK_FUNCTIONS(name, clock)                                                               \
    static Value time_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {           \
        (void)args, (void)n, (void)kw;                                                             \
        return clock_float(vm, clock);                                                             \
    }                                                                                              \
    static Value time_##name##_ns(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {      \
        (void)args, (void)n, (void)kw;                                                             \
        return clock_int(vm, clock);                                                               \
    }

CLOCK_FUNCTIONS(time, CLOCK_REALTIME)
CLOCK_FUNCTIONS(monotonic, CLOCK_MONOTONIC)
#if defined(CLOCK_PROCESS_CPUTIME_ID)
CLOCK_FUNCTIONS(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK_FUNCTIONS(thread_time, CLOCK_THREAD_CPUTIME_ID)
#else
CLOCK_FUNCTIONS(process_time, CLOCK_MONOTONIC)
CLOCK_FUNCTIONS(thread_time, CLOCK_MONOTONIC)
#endif

/* ---- sleep ---- */

static Value time_sleep(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const int64_t slice = 50 * 1000 * 1000;
    double seconds;
    int64_t now, deadline;
    if (tr_is_float_like(args[0])) {
        seconds = tr_float_value(args[0]);
        if (isnan(seconds)) {
            return tr_raise(vm, vm->exc.ValueError, "Invalid value NaN (not a number)");
        }
    } else {
        int64_t whole;
        if (!tr_to_int64(vm, args[0], &whole)) {
            if (tr_error_matches(vm, vm->exc.OverflowError)) {
                tr_error_clear(vm);
                tr_raise(vm, vm->exc.OverflowError, "timestamp out of range for platform time_t");
            }
            return tr_undef();
        }
        seconds = (double)whole;
    }
    if (seconds < 0.0) {
        return tr_raise(vm, vm->exc.ValueError, "sleep length must be non-negative");
    }
    if (seconds > 9e9) {
        return tr_raise(vm, vm->exc.OverflowError, "timestamp out of range for platform time_t");
    }
    if (!read_clock(vm, CLOCK_MONOTONIC, &now)) {
        return tr_undef();
    }
    deadline = now + (int64_t)ceil(seconds * 1e9);
    for (;;) {
        int64_t rest = deadline - now;
        struct timespec wait = {.tv_sec = 0, .tv_nsec = (long)TR_MIN(TR_MAX(rest, 0), slice)};
        if (nanosleep(&wait, NULL) != 0 && errno != EINTR) {
            return tr_raise_errno(vm, errno, tr_undef());
        }
        if (rest <= slice || (vm->breaker & BREAK_INTERRUPT)) {
            if (rest <= 0 || (vm->breaker & BREAK_INTERRUPT)) {
                return tr_none();
            }
        }
        if (!read_clock(vm, CLOCK_MONOTONIC, &now)) {
            return tr_undef();
        }
        if (now >= deadline) {
            return tr_none();
        }
    }
}

/* ---- struct_time ---- */

static const char *const struct_time_fields[] = {
    "tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",    "tm_sec",
    "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff", NULL,
};

static const StructSeqDef struct_time_def = {
    .name = "time.struct_time",
    .doc = "The time value as returned by gmtime(), localtime(), and strptime(), and\n"
           "accepted by asctime(), mktime() and strftime().  May be considered as a\n"
           "sequence of 9 integers.",
    .fields = struct_time_fields,
    .visible = 9,
    .total = 11,
};

Value tr_time_struct(VM *vm, const struct tm *tm, const char *zone, long gmtoff) {
    TupleObject *tuple = tr_structseq_new(vm, vm->type.struct_time);
    if (!tuple) {
        return tr_undef();
    }
    tuple->items[0] = tr_int((int64_t)tm->tm_year + 1900);
    tuple->items[1] = tr_int(tm->tm_mon + 1);
    tuple->items[2] = tr_int(tm->tm_mday);
    tuple->items[3] = tr_int(tm->tm_hour);
    tuple->items[4] = tr_int(tm->tm_min);
    tuple->items[5] = tr_int(tm->tm_sec);
    tuple->items[6] = tr_int((tm->tm_wday + 6) % 7); /* Monday is 0 */
    tuple->items[7] = tr_int(tm->tm_yday + 1);
    tuple->items[8] = tr_int(tm->tm_isdst);
    if (zone) {
        StrObject *text = tr_str_decode(vm, zone, strlen(zone), "utf-8", "surrogateescape");
        if (!text) {
            tr_object_release(vm, tuple);
            return tr_undef();
        }
        tuple->items[9] = tr_obj(text);
        tuple->items[10] = tr_int(gmtoff);
    }
    return tr_obj(tuple);
}

static bool in_range(VM *vm, int64_t value, int64_t low, int64_t high, const char *what) {
    if (value < low || value > high) {
        tr_raise(vm, vm->exc.ValueError, "%s out of range", what);
        return false;
    }
    return true;
}

bool tr_time_read(VM *vm, ValueRef v, struct tm *out, bool check) {
    int64_t field[9];
    if (!tr_is_tuple(v)) {
        tr_raise(vm, vm->exc.TypeError, "Tuple or struct_time argument required");
        return false;
    }
    const TupleObject *tuple = tr_as_tuple(v);
    if (tuple->size != 9) {
        tr_raise(vm, vm->exc.TypeError, "%s: illegal time tuple argument",
                 check ? "strftime()" : "mktime()");
        return false;
    }
    for (size_t i = 0; i < 9; i++) {
        if (!tr_to_int64(vm, tuple->items[i], &field[i])) {
            return false;
        }
        if (field[i] > INT32_MAX || field[i] < INT32_MIN) {
            tr_raise(vm, vm->exc.OverflowError,
                     i == 0 ? "year out of range" : "Python int too large to convert to C int");
            return false;
        }
    }
    if (field[0] < INT32_MIN + 1900) {
        tr_raise(vm, vm->exc.OverflowError, "year out of range");
        return false;
    }
    if (check) { /* zero stands for "the first" */
        field[1] += field[1] == 0;
        field[2] += field[2] == 0;
        field[7] += field[7] == 0;
        if (!in_range(vm, field[1], 1, 12, "month") ||
            !in_range(vm, field[2], 1, 31, "day of month") ||
            !in_range(vm, field[3], 0, 23, "hour") || !in_range(vm, field[4], 0, 59, "minute") ||
            !in_range(vm, field[5], 0, 61, "seconds") ||
            !in_range(vm, field[6], -1, INT32_MAX, "day of week") ||
            !in_range(vm, field[7], 1, 366, "day of year")) {
            return false;
        }
    }
    memset(out, 0, sizeof *out);
    out->tm_year = (int)(field[0] - 1900);
    out->tm_mon = (int)(field[1] - 1);
    out->tm_mday = (int)field[2];
    out->tm_hour = (int)field[3];
    out->tm_min = (int)field[4];
    out->tm_sec = (int)field[5];
    out->tm_wday = (int)((field[6] + 1) % 7);
    out->tm_yday = (int)(field[7] - 1);
    out->tm_isdst = (int)field[8];
    return true;
}

bool tr_time_seconds(VM *vm, ValueRef v, int64_t *out) {
    if (tr_is_float_like(v)) {
        double d = tr_float_value(v);
        if (isnan(d)) {
            tr_raise(vm, vm->exc.ValueError, "Invalid value NaN (not a number)");
            return false;
        }
        d = floor(d);
        if (d < -9.2e18 || d > 9.2e18) {
            tr_raise(vm, vm->exc.OverflowError, "timestamp out of range for platform time_t");
            return false;
        }
        *out = (int64_t)d;
        return true;
    }
    if (tr_to_int64(vm, v, out)) {
        return true;
    }
    if (tr_error_matches(vm, vm->exc.OverflowError)) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.OverflowError, "timestamp out of range for platform time_t");
    }
    return false;
}

bool tr_time_break_down(VM *vm, int64_t seconds, bool local, struct tm *out) {
    time_t t = (time_t)seconds;
    errno = 0;
    if ((local ? localtime_r(&t, out) : gmtime_r(&t, out)) == NULL) {
        tr_raise_errno(vm, errno ? errno : EOVERFLOW, tr_undef());
        return false;
    }
    return true;
}

bool tr_time_now(VM *vm, struct tm *out) {
    return tr_time_break_down(vm, (int64_t)time(NULL), true, out);
}

static Value broken_down(VM *vm, ValueRef seconds_or_none, bool local) {
    struct tm tm;
    int64_t seconds = (int64_t)time(NULL);
    if ((!tr_is_undef(seconds_or_none) && !tr_is_none(seconds_or_none) &&
         !tr_time_seconds(vm, seconds_or_none, &seconds)) ||
        !tr_time_break_down(vm, seconds, local, &tm)) {
        return tr_undef();
    }
    return tr_time_struct(vm, &tm, tm.tm_zone ? tm.tm_zone : "UTC", tm.tm_gmtoff);
}

static Value time_gmtime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return broken_down(vm, args[0], false);
}
static Value time_localtime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return broken_down(vm, args[0], true);
}

static Value time_mktime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    struct tm tm;
    if (!tr_time_read(vm, args[0], &tm, false)) {
        return tr_undef();
    }
    tm.tm_wday = -1; /* mktime() sets it unless it fails: -1 is a valid result */
    time_t result = mktime(&tm);
    if (result == (time_t)-1 && tm.tm_wday == -1) {
        return tr_raise(vm, vm->exc.OverflowError, "mktime argument out of range");
    }
    return tr_float((double)result);
}

/* ---- clock_gettime and the like ---- */

static bool clock_id(VM *vm, ValueRef v, clockid_t *out) {
    int64_t id;
    if (!tr_to_int64(vm, v, &id)) {
        return false;
    }
#if TR_WASM
    *out = id == 0 ? CLOCK_REALTIME : CLOCK_MONOTONIC;
#else
    *out = (clockid_t)id;
#endif
    return true;
}

static Value time_clock_gettime(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    clockid_t clock;
    return clock_id(vm, args[0], &clock) ? clock_float(vm, clock) : tr_undef();
}
static Value time_clock_gettime_ns(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    clockid_t clock;
    return clock_id(vm, args[0], &clock) ? clock_int(vm, clock) : tr_undef();
}
static Value time_clock_getres(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    clockid_t clock;
    struct timespec resolution;
    if (!clock_id(vm, args[0], &clock)) {
        return tr_undef();
    }
    if (clock_getres(clock, &resolution) != 0) {
        return tr_raise_errno(vm, errno, tr_undef());
    }
    return tr_float((double)resolution.tv_sec + (double)resolution.tv_nsec / 1e9);
}

/* ---- zones ---- */

/* Offset from UTC and name of the zone at a moment. */
static bool zone_at(VM *vm, int64_t seconds, long *offset, StrObject **name) {
    struct tm tm;
    if (!tr_time_break_down(vm, seconds, true, &tm)) {
        return false;
    }
    const char *zone = tm.tm_zone ? tm.tm_zone : "UTC";
    *offset = tm.tm_gmtoff;
    *name = tr_str_decode(vm, zone, strlen(zone), "utf-8", "surrogateescape");
    return *name != NULL;
}

/* timezone, altzone, daylight, tzname: what the zone is in the middle of this winter and this
 * summer. */
static bool add_zone(VM *vm, ModuleObject *module) {
    const int64_t year = (365 * 24 + 6) * 3600;
    int64_t start = (int64_t)time(NULL) / year * year;
    long january, july;
    StrObject *names[2] = {NULL, NULL};
    bool done =
        zone_at(vm, start, &january, &names[0]) && zone_at(vm, start + year / 2, &july, &names[1]);
    if (done) {
        bool south = january > july; /* daylight saving time is the one further east */
        long standard = south ? july : january, summer = south ? january : july;
        StrObject *first = names[south], *second = names[!south];
        done = tr_module_add(vm, module, "timezone", tr_int(-standard)) &&
               tr_module_add(vm, module, "altzone", tr_int(-summer)) &&
               tr_module_add(vm, module, "daylight", tr_int(january != july)) &&
               tr_module_add(vm, module, "tzname",
                             tr_tuple_pack(vm, 2, tr_obj(first), tr_obj(second)));
    }
    tr_object_release(vm, names[0]);
    tr_object_release(vm, names[1]);
    return done;
}

static Value time_tzset(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)args, (void)n, (void)kw;
#if !TR_WASM
    tzset();
#endif
    StrObject *name = tr_str_intern(vm, "time", 4);
    if (!name) {
        return tr_undef();
    }
    ValueRef module = tr_dict_get_str(vm, vm->modules, name);
    tr_object_release(vm, name);
    if (module.tag == TAG_MODULE && !add_zone(vm, tr_as_module(module))) {
        return tr_undef();
    }
    return tr_none();
}

static const BuiltinDef functions[] = {
    {"clock_getres(clk_id, /)", time_clock_getres,
     "Return the resolution (precision) of the specified clock clk_id.", 0},
    {"clock_gettime(clk_id, /)", time_clock_gettime,
     "Return the time of the specified clock clk_id as a float.", 0},
    {"clock_gettime_ns(clk_id, /)", time_clock_gettime_ns,
     "Return the time of the specified clock clk_id as nanoseconds (int).", 0},
    {"gmtime(seconds=None, /)", time_gmtime,
     "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).\n"
     "When 'seconds' is not passed in, convert the current time instead.",
     0},
    {"localtime(seconds=None, /)", time_localtime,
     "Convert seconds since the Epoch to a time tuple expressing local time.\n"
     "When 'seconds' is not passed in, convert the current time instead.",
     0},
    {"mktime(tuple, /)", time_mktime,
     "Convert a time tuple in local time to seconds since the Epoch.", 0},
    {"monotonic()", time_monotonic, "Monotonic clock, cannot go backward.", 0},
    {"monotonic_ns()", time_monotonic_ns, "Monotonic clock, cannot go backward, as nanoseconds.",
     0},
    {"perf_counter()", time_monotonic, "Performance counter for benchmarking.", 0},
    {"perf_counter_ns()", time_monotonic_ns, "Performance counter for benchmarking as nanoseconds.",
     0},
    {"process_time()", time_process_time,
     "Process time for profiling: sum of the kernel and user-space CPU time.", 0},
    {"process_time_ns()", time_process_time_ns, "Process time for profiling as nanoseconds.", 0},
    {"sleep(seconds, /)", time_sleep,
     "Delay execution for a given number of seconds.  The argument may be\n"
     "a floating point number for subsecond precision.",
     0},
    {"thread_time()", time_thread_time, "Thread time for profiling.", 0},
    {"thread_time_ns()", time_thread_time_ns, "Thread time for profiling as nanoseconds.", 0},
    {"time()", time_time,
     "Return the current time in seconds since the Epoch.\n"
     "Fractions of a second may be present if the system clock provides them.",
     0},
    {"time_ns()", time_time_ns, "Return the current time in nanoseconds since the Epoch.", 0},
    {"tzset()", time_tzset,
     "Initialize, or reinitialize, the local timezone to the value stored in\n"
     "os.environ['TZ'].",
     0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_time_module_new(VM *vm) {
    if (!vm->type.struct_time) {
        vm->type.struct_time = tr_structseq_type_new(vm, &struct_time_def);
        if (!vm->type.struct_time) {
            return NULL;
        }
    }
    ModuleObject *module = tr_module_new(vm, "time");
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add_functions(vm, module, tr_time_text_functions) &&
        tr_module_add_type(vm, module, vm->type.struct_time) &&
#if !TR_WASM
        tr_module_add(vm, module, "CLOCK_REALTIME", tr_int(CLOCK_REALTIME)) &&
        tr_module_add(vm, module, "CLOCK_MONOTONIC", tr_int(CLOCK_MONOTONIC)) &&
        tr_module_add(vm, module, "CLOCK_PROCESS_CPUTIME_ID", tr_int(CLOCK_PROCESS_CPUTIME_ID)) &&
        tr_module_add(vm, module, "CLOCK_THREAD_CPUTIME_ID", tr_int(CLOCK_THREAD_CPUTIME_ID)) &&
#else
        tr_module_add(vm, module, "CLOCK_REALTIME", tr_int(0)) &&
        tr_module_add(vm, module, "CLOCK_MONOTONIC", tr_int(1)) &&
#endif
        tr_module_add(vm, module, "_STRUCT_TM_ITEMS", tr_int(11)) && add_zone(vm, module)) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
