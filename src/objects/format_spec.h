/* The format mini-language: `[[fill]align][sign][z][#][0][width][,_][.precision][type]`.
 *
 * One parser and one pair of padding functions for str (format_str.c) and for int, float and
 * complex (format_number.c), so that every type reads a spec alike and reports the same mistakes in
 * CPython's words. The parser checks what is independent of the type; the meaning of `type` belongs
 * to the caller, which rejects a code it does not know with tr_format_unknown_code(). */
#ifndef TR_OBJECTS_FORMAT_SPEC_H
#define TR_OBJECTS_FORMAT_SPEC_H

#include "base/buffer.h"
#include "objects/ops.h"

typedef struct FormatSpec {
    uint32_t fill;     /* code point; ' ' unless given ('0' with zero_pad) */
    bool fill_given;   /* an explicit fill character */
    bool align_given;  /* an explicit alignment */
    char align;        /* '<' '>' '=' '^' */
    char sign;         /* '+' '-' ' ', 0 = not given */
    bool no_neg_zero;  /* 'z' */
    bool alternate;    /* '#' */
    bool zero_pad;     /* '0' before the width */
    char grouping;     /* ',' '_' or 0 */
    uint8_t group;     /* digits per group: 4 for '_' with b, o, x, X, else 3 */
    int64_t width;     /* -1 = not given */
    int64_t precision; /* -1 = not given */
    uint32_t type;     /* presentation type, a code point; default_type when not given */
} FormatSpec;

/* Parses the spec of `object` (used in messages only). `default_align` is '<' or '>'. False =
 * ValueError pending. */
bool tr_format_spec_parse(VM *vm, const char *text, size_t size, char default_type,
                          char default_align, ValueRef object, FormatSpec *out) TR_MUST_CHECK;

/* ValueError "Unknown format code 'x' for object of type 'int'"; returns UNDEF. */
Value tr_format_unknown_code(VM *vm, uint32_t code, ValueRef object);

/* Appends valid WTF-8 text, padded to the width with the fill as `align` says ('=' counts as '>').
 */
void tr_format_pad(StrBuf *out, const FormatSpec *spec, const char *text, size_t size);

/* Appends a number made of its parts: sign ('+', '-', ' ' or 0), prefix ("0x"), the integer digits
 * that are grouped, and the rest (".5e+10", "%", or the whole text of what has no digits: "inf").
 * Handles every alignment, and zeros that take part in the grouping. All parts are ASCII. */
void tr_format_number(StrBuf *out, const FormatSpec *spec, char sign, const char *prefix,
                      const char *digits, size_t digit_count, const char *rest, size_t rest_size);

/* Makes the str of a finished buffer and frees the buffer. UNDEF + MemoryError on failure. */
Value tr_format_finish(VM *vm, StrBuf *out);

#endif
