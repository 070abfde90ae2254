/* Doubles and text: exact in both directions, and never dependent on the locale.
 *
 * Shortest digits are those of the shortest decimal that reads back as the same double and, among
 * these, the closest to the true value (what repr shows). Fixed-precision output and reading are
 * correctly rounded, ties to even, for every precision. See dtoa.c, dtoa_fixed.c and dtoa_parse.c
 * for the methods. */
#ifndef TR_BASE_DTOA_H
#define TR_BASE_DTOA_H

#include "base/buffer.h"
#include "base/compiler.h"

/* ---- shortest ---- */

#define TR_DOUBLE_SHORTEST_MAX 17
/* value is finite and > 0. Writes the digits (no NUL) and returns their number, 1..17; the value
 * reads as 0.d1d2d3... * 10**(*point). The last digit is not zero. */
int tr_double_shortest(double value, char digits[TR_DOUBLE_SHORTEST_MAX], int *point);

#define TR_DOUBLE_REPR_SIZE 32
/* repr(float): "0.1", "1e+16", "inf", "nan", "-0.0". Writes a NUL too; returns the length without
 * it. */
size_t tr_double_repr(double value, char out[TR_DOUBLE_REPR_SIZE]);

/* ---- formatted ---- */

enum {
    TR_DOUBLE_ALTERNATE = 1,   /* '#': always a decimal point; 'g' keeps trailing zeros */
    TR_DOUBLE_SIGN_PLUS = 2,   /* '+': positive values and nan get a plus sign */
    TR_DOUBLE_SIGN_SPACE = 4,  /* ' ': or a blank */
    TR_DOUBLE_NO_NEG_ZERO = 8, /* 'z': a value that rounds to -0 loses its sign */
    TR_DOUBLE_ADD_DOT_ZERO =
        16 /* 'r' and 'g': append ".0" to what looks like an int (repr, str, format "") */
};
/* Appends value as the format mini-language's type says: one of e E f F g G n % r. precision < 0 is
 * the type's default (6); ignored for 'r', which is repr's digits. The text may be long: "1e300" in
 * 'f' has 301 digits. */
void tr_double_format(StrBuf *out, double value, char type, int precision, unsigned flags);
/* round(value, ndigits), correctly rounded (half even on the exact value). False: "rounded value
 * too large to represent". value may be inf or nan (returned unchanged). */
bool tr_double_round(double value, int ndigits, double *out) TR_MUST_CHECK;

/* ---- reading ---- */

/* The longest prefix that is a decimal float: [+-] (digits [. digits] | . digits) [e [+-] digits],
 * or inf/infinity/nan in any case. Returns its length, 0 if there is none. Too large reads as inf,
 * too small as 0. Does not skip blanks and takes no underscores. */
size_t tr_double_scan(const char *text, size_t length, double *out);
/* The whole text as float() reads it, without the surrounding blanks: a float as above, with single
 * underscores between digits. False if it is something else. Fails on no memory by returning false
 * too (only for text with underscores and more than 200 bytes). */
bool tr_double_parse(const char *text, size_t length, double *out) TR_MUST_CHECK;

/* ---- hexadecimal ---- */

#define TR_DOUBLE_HEX_SIZE 40
/* float.hex(): "0x1.8000000000000p+1". Writes a NUL too; returns the length without it. */
size_t tr_double_hex(double value, char out[TR_DOUBLE_HEX_SIZE]);
typedef enum HexStatus { HEX_OK, HEX_INVALID, HEX_TOO_LARGE } HexStatus;
/* float.fromhex() of the whole text (surrounding ASCII blanks allowed). */
HexStatus tr_double_from_hex(const char *text, size_t length, double *out) TR_MUST_CHECK;

#endif
