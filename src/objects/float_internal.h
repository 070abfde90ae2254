/* What float.c, float_convert.c and complex.c share. */
#ifndef TR_OBJECTS_FLOAT_INTERNAL_H
#define TR_OBJECTS_FLOAT_INTERNAL_H

#include "objects/int_internal.h"

extern const BuiltinDef tr_float_methods[]; /* float_convert.c */

/* float(x) of one argument: a plain float. */
Value tr_float_from_value(VM *vm, ValueRef v);
/* float() of a str, bytes or other buffer; the TypeError or ValueError of float() otherwise. */
Value tr_float_parse_value(VM *vm, ValueRef v);
/* (ar + ai j) ** (br + bi j) */
Value tr_complex_pow(VM *vm, double ar, double ai, double br, double bi);

#endif
