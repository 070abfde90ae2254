/* UTF-8: checking, stepping, counting and searching.
 *
 * Two dialects. Strict UTF-8 is what files, C libraries and Python's codec accept. WTF-8 also has
 * the lone surrogates U+D800..U+DFFF in their natural three bytes, because a Python str may hold
 * them (surrogateescape, "\ud800"); strings inside the engine are WTF-8. Functions that step or
 * count assume valid WTF-8 and never read past the end they are given. Offsets and lengths are
 * bytes, indexes are code points. */
#ifndef TR_BASE_UTF8_H
#define TR_BASE_UTF8_H

#include "base/compiler.h"

#define TR_UNICODE_MAX 0x10FFFFu

/* The first offence found by a validator, in the terms of UnicodeDecodeError. */
typedef struct Utf8Error {
    size_t start; /* offset of the first bad byte */
    size_t end;   /* offset after the bad sequence (maximal valid prefix, as CPython reports it) */
    const char
        *reason; /* "invalid start byte", "invalid continuation byte", "unexpected end of data" */
} Utf8Error;

/* True when all bytes are valid; error may be NULL. */
bool tr_utf8_validate(const char *text, size_t length, Utf8Error *error);
bool tr_wtf8_validate(const char *text, size_t length, Utf8Error *error);

/* Length of the prefix that is ASCII. */
size_t tr_utf8_ascii_prefix(const char *text, size_t length);
static inline bool tr_utf8_is_ascii(const char *text, size_t length) {
    return tr_utf8_ascii_prefix(text, length) == length;
}
/* Number of code points. */
size_t tr_utf8_count(const char *text, size_t length);
/* Byte offset of code point number `index`; `length` if there are not that many. */
size_t tr_utf8_offset(const char *text, size_t length, size_t index);
/* Code-point index of the byte offset (which is on a boundary). */
static inline size_t tr_utf8_index(const char *text, size_t offset) {
    return tr_utf8_count(text, offset);
}
/* True if the valid WTF-8 text holds a surrogate, that is, is not UTF-8; *offset is where. */
bool tr_utf8_find_surrogate(const char *text, size_t length, size_t *offset);

/* Bytes of the sequence that this first byte starts, 1..4, in valid text. */
static inline size_t tr_utf8_width(char first) {
    unsigned char byte = (unsigned char)first;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}
static inline bool tr_utf8_is_continuation(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}
/* Bytes that the code point takes. */
static inline size_t tr_utf8_size(uint32_t codepoint) {
    return codepoint < 0x80 ? 1 : codepoint < 0x800 ? 2 : codepoint < 0x10000 ? 3 : 4;
}
/* The code point at text, which is valid; *width gets its bytes. */
static inline uint32_t tr_utf8_decode(const char *text, size_t *width) {
    const unsigned char *p = (const unsigned char *)text;
    if (p[0] < 0x80) {
        *width = 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *width = 2;
        return ((p[0] & 0x1Fu) << 6) | (p[1] & 0x3Fu);
    }
    if (p[0] < 0xF0) {
        *width = 3;
        return ((p[0] & 0x0Fu) << 12) | ((p[1] & 0x3Fu) << 6) | (p[2] & 0x3Fu);
    }
    *width = 4;
    return ((p[0] & 0x07u) << 18) | ((p[1] & 0x3Fu) << 12) | ((p[2] & 0x3Fu) << 6) | (p[3] & 0x3Fu);
}
/* Like tr_utf8_decode for text that may be invalid (WTF-8 rules): returns UINT32_MAX and width 1
 * for a bad byte. length >= 1 is what may be read. */
uint32_t tr_utf8_decode_checked(const char *text, size_t length, size_t *width);
/* Writes the code point (a surrogate becomes WTF-8) and returns the number of bytes. */
static inline size_t tr_utf8_encode(uint32_t codepoint, char out[4]) {
    if (codepoint < 0x80) {
        out[0] = (char)codepoint;
        return 1;
    }
    if (codepoint < 0x800) {
        out[0] = (char)(0xC0 | (codepoint >> 6));
        out[1] = (char)(0x80 | (codepoint & 0x3F));
        return 2;
    }
    if (codepoint < 0x10000) {
        out[0] = (char)(0xE0 | (codepoint >> 12));
        out[1] = (char)(0x80 | ((codepoint >> 6) & 0x3F));
        out[2] = (char)(0x80 | (codepoint & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | (codepoint >> 18));
    out[1] = (char)(0x80 | ((codepoint >> 12) & 0x3F));
    out[2] = (char)(0x80 | ((codepoint >> 6) & 0x3F));
    out[3] = (char)(0x80 | (codepoint & 0x3F));
    return 4;
}
/* The offset of the code point before `offset`, which is > 0. */
static inline size_t tr_utf8_prev(const char *text, size_t offset) {
    do {
        offset--;
    } while (offset > 0 && tr_utf8_is_continuation(text[offset]));
    return offset;
}
/* The offset after the code point at `offset`. */
static inline size_t tr_utf8_next(const char *text, size_t offset) {
    return offset + tr_utf8_width(text[offset]);
}

/* ---- search, on bytes; correct for UTF-8 too because sequences cannot overlap ---- */
#define TR_NOT_FOUND SIZE_MAX
/* Offset of the first occurrence, or TR_NOT_FOUND. An empty needle is found at 0. Linear time in
 * the worst case. */
size_t tr_bytes_find(const char *text, size_t length, const char *needle, size_t needle_length);
/* Offset of the last occurrence; an empty needle is found at length. */
size_t tr_bytes_rfind(const char *text, size_t length, const char *needle, size_t needle_length);
/* Number of occurrences that do not overlap, at most `limit`; needle is not empty. */
size_t tr_bytes_count(const char *text, size_t length, const char *needle, size_t needle_length,
                      size_t limit);
size_t tr_bytes_find_byte(const char *text, size_t length, char byte);
size_t tr_bytes_rfind_byte(const char *text, size_t length, char byte);

#endif
