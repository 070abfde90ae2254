/* What the files of the math module share. */
#ifndef TR_STDLIB_MATH_INTERNAL_H
#define TR_STDLIB_MATH_INTERNAL_H

#include "objects/int_internal.h"
#include "stdlib/stdlib.h"

/* math_gamma.c: set errno to EDOM or ERANGE as the C library does. */
double tr_math_gamma(double x);
double tr_math_lgamma(double x);

extern const BuiltinDef tr_math_int_functions[]; /* math_int.c */
extern const BuiltinDef tr_math_sum_functions[]; /* math_sum.c */

#endif
