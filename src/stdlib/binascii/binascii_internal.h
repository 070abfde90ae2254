/* What the files of the binascii module share. */
#ifndef TR_STDLIB_BINASCII_INTERNAL_H
#define TR_STDLIB_BINASCII_INTERNAL_H

#include "base/buffer.h"
#include "stdlib/stdlib.h"

extern const BuiltinDef tr_binascii_text_functions[]; /* binascii_text.c */

/* The bytes of an argument: a buffer, or (if text is allowed) an ASCII str. Release with
 * tr_release_buffer. */
bool tr_binascii_get(VM *vm, ValueRef v, bool text, BufferView *view) TR_MUST_CHECK;
/* Bytes object of a finished buffer, which is freed. */
Value tr_binascii_result(VM *vm, StrBuf *out);
/* Frees both and raises binascii.Error. */
Value tr_binascii_fail(VM *vm, StrBuf *out, BufferView *view, const char *message);
int tr_binascii_hex_digit(uint8_t c); /* 0..15, -1 */

#endif
