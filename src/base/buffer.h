/* StrBuf: a byte buffer that grows, the way text and binary data are built everywhere in the
 * engine.
 *
 * Failure is sticky: once an allocation fails, `failed` is set and every further append does
 * nothing, so that a caller appends freely and asks once, at the end (tr_strbuf_ok, or
 * tr_strbuf_take returning NULL). The contents are always followed by room for one NUL byte, which
 * tr_strbuf_cstr and tr_strbuf_take write.
 *
 * A buffer starts as all zero bytes and then owns no memory: `StrBuf out = {0};`. Whoever declares
 * it calls tr_strbuf_free (harmless after take). Sizes are bytes; nothing here checks that the
 * bytes are UTF-8. */
#ifndef TR_BASE_BUFFER_H
#define TR_BASE_BUFFER_H

#include "base/compiler.h"

#include <stdarg.h>
#include <string.h>

typedef struct StrBuf {
    char *data;      /* NULL until the first append */
    size_t size;     /* bytes in use */
    size_t capacity; /* bytes usable, not counting the place of the NUL */
    bool failed;     /* an allocation failed; size and data stay valid but incomplete */
} StrBuf;

/* Makes room for `extra` more bytes. Returns false, and sets the flag, when there is no memory. */
bool tr_strbuf_grow(StrBuf *buf, size_t extra);
/* Releases the memory and makes the buffer empty and not failed. */
void tr_strbuf_free(StrBuf *buf);
/* Hands the NUL-terminated memory to the caller, who frees it with tr_free; the buffer becomes
 * empty. Returns NULL (and frees everything) if any append failed or the last allocation fails.
 * `size` may be NULL. */
char *tr_strbuf_take(StrBuf *buf, size_t *size) TR_MUST_CHECK;
/* The contents as a C string, owned by the buffer and valid until the next append. Never NULL; ""
 * after failure. */
const char *tr_strbuf_cstr(StrBuf *buf);

/* Appends formatted text (C printf rules; use tr_double_format for floats, which ignores the
 * locale). */
void tr_strbuf_printf(StrBuf *buf, const char *format, ...) TR_PRINTF(2, 3);
void tr_strbuf_vprintf(StrBuf *buf, const char *format, va_list args) TR_PRINTF(2, 0);
void tr_strbuf_int64(StrBuf *buf, int64_t value);
void tr_strbuf_uint64(StrBuf *buf, uint64_t value);
/* `digits` lower-case hexadecimal digits of value, zero-padded: tr_strbuf_hex(b, 0xe9, 2) appends
 * "e9". */
void tr_strbuf_hex(StrBuf *buf, uint64_t value, unsigned digits);
/* Appends one code point as UTF-8; a lone surrogate becomes its three WTF-8 bytes. */
void tr_strbuf_codepoint(StrBuf *buf, uint32_t codepoint);
/* Appends `count` copies of the byte. */
void tr_strbuf_fill(StrBuf *buf, char byte, size_t count);

static inline bool tr_strbuf_ok(const StrBuf *buf) {
    return !buf->failed;
}

/* Makes room for `extra` bytes; false when there is no memory (or there was none before). */
static inline bool tr_strbuf_reserve(StrBuf *buf, size_t extra) {
    if (TR_LIKELY(buf->data && extra <= buf->capacity - buf->size && !buf->failed)) {
        return true;
    }
    return tr_strbuf_grow(buf, extra);
}

static inline void tr_strbuf_append(StrBuf *buf, const void *bytes, size_t count) {
    if (count != 0 && tr_strbuf_reserve(buf, count)) {
        memcpy(buf->data + buf->size, bytes, count);
        buf->size += count;
    }
}

static inline void tr_strbuf_char(StrBuf *buf, char byte) {
    if (tr_strbuf_reserve(buf, 1)) {
        buf->data[buf->size++] = byte;
    }
}

/* Appends a C string. */
static inline void tr_strbuf_text(StrBuf *buf, const char *text) {
    tr_strbuf_append(buf, text, strlen(text));
}

/* Room for `count` bytes that the caller fills right away; NULL on failure. */
static inline char *tr_strbuf_extend(StrBuf *buf, size_t count) {
    if (!tr_strbuf_reserve(buf, count)) {
        return NULL;
    }
    char *start = buf->data + buf->size;
    buf->size += count;
    return start;
}

/* Forgets the bytes after the first `size`; keeps the memory. */
static inline void tr_strbuf_truncate(StrBuf *buf, size_t size) {
    if (size < buf->size) {
        buf->size = size;
    }
}

#endif
