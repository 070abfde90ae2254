/* What the files of the time module share. */
#ifndef TR_STDLIB_TIME_INTERNAL_H
#define TR_STDLIB_TIME_INTERNAL_H

#include "objects/int_internal.h"
#include "objects/list.h"
#include "stdlib/stdlib.h"

#include <time.h>

extern const BuiltinDef tr_time_text_functions[]; /* time_text.c */

extern const char *const tr_time_weekdays[7]; /* Monday first */
extern const char *const tr_time_months[12];

/* A struct_time of broken-down time; zone may be NULL (then both hidden fields are None). */
Value tr_time_struct(VM *vm, const struct tm *tm, const char *zone, long gmtoff);
/* Reads a struct_time or a tuple of nine ints; checks ranges if `check`. False = exception. */
bool tr_time_read(VM *vm, ValueRef v, struct tm *out, bool check) TR_MUST_CHECK;
/* Local time now. */
bool tr_time_now(VM *vm, struct tm *out) TR_MUST_CHECK;
/* localtime_r or gmtime_r of whole seconds; OverflowError or OSError. */
bool tr_time_break_down(VM *vm, int64_t seconds, bool local, struct tm *out) TR_MUST_CHECK;
/* Whole seconds (floor) of a number. */
bool tr_time_seconds(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK;

#endif
