/* Classes of bytes, shared by the files of the scanner. */
#ifndef TR_SYNTAX_SCANNER_CHARS_H
#define TR_SYNTAX_SCANNER_CHARS_H

#include "base/compiler.h"

static inline bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static inline bool is_hex(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Bytes of identifiers; every non-ASCII byte counts, the characters are checked afterwards. */
static inline bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static inline bool is_name_byte(char c) {
    return is_name_start(c) || is_digit(c);
}

#endif
