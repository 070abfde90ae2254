/* See buffer.h. Growth is by half, with a small first block, so that appending n bytes one by one
 * costs O(n) and a short text costs one allocation. Memory comes from tr_realloc, so that failures
 * can be injected. */
#include "base/buffer.h"

#include "base/alloc.h"
#include "base/utf8.h"

#include <stdio.h>

enum { FIRST_CAPACITY = 56 };

bool tr_strbuf_grow(StrBuf *buf, size_t extra) {
    if (buf->failed) {
        return false;
    }
    size_t needed;
    if (__builtin_add_overflow(buf->size, extra, &needed) || needed >= SIZE_MAX / 2) {
        buf->failed = true;
        return false;
    }
    if (buf->data && needed <= buf->capacity) {
        return true;
    }
    size_t capacity = buf->capacity + buf->capacity / 2;
    capacity = TR_MAX(capacity, needed);
    capacity = TR_MAX(capacity, (size_t)FIRST_CAPACITY);
    char *data = tr_realloc(buf->data, capacity + 1);
    if (!data) {
        buf->failed = true;
        return false;
    }
    buf->data = data;
    buf->capacity = capacity;
    return true;
}

void tr_strbuf_free(StrBuf *buf) {
    tr_free(buf->data);
    *buf = (StrBuf){0};
}

char *tr_strbuf_take(StrBuf *buf, size_t *size) {
    if (!tr_strbuf_reserve(buf, 0)) {
        tr_strbuf_free(buf);
        return NULL;
    }
    buf->data[buf->size] = '\0';
    char *data = buf->data;
    if (size) {
        *size = buf->size;
    }
    /* Give back what was reserved in vain when that is worth a call. */
    if (buf->capacity - buf->size > 64 + buf->size / 8) {
        char *smaller = tr_realloc(data, buf->size + 1);
        data = smaller ? smaller : data;
    }
    *buf = (StrBuf){0};
    return data;
}

const char *tr_strbuf_cstr(StrBuf *buf) {
    if (buf->failed || !tr_strbuf_reserve(buf, 0)) {
        return "";
    }
    buf->data[buf->size] = '\0';
    return buf->data;
}

void tr_strbuf_vprintf(StrBuf *buf, const char *format, va_list args) {
    if (!tr_strbuf_reserve(buf, 32)) {
        return;
    }
    va_list again;
    va_copy(again, args);
    size_t room = buf->capacity - buf->size + 1;
    int written = vsnprintf(buf->data + buf->size, room, format, args);
    if (written < 0) {
        buf->failed = true;
    } else if ((size_t)written < room) {
        buf->size += (size_t)written;
    } else if (tr_strbuf_reserve(buf, (size_t)written)) {
        (void)vsnprintf(buf->data + buf->size, (size_t)written + 1, format, again);
        buf->size += (size_t)written;
    }
    va_end(again);
}

void tr_strbuf_printf(StrBuf *buf, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tr_strbuf_vprintf(buf, format, args);
    va_end(args);
}

void tr_strbuf_uint64(StrBuf *buf, uint64_t value) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    tr_strbuf_append(buf, digits + at, sizeof digits - at);
}

void tr_strbuf_int64(StrBuf *buf, int64_t value) {
    uint64_t magnitude = (uint64_t)value;
    if (value < 0) {
        tr_strbuf_char(buf, '-');
        magnitude = 0 - magnitude;
    }
    tr_strbuf_uint64(buf, magnitude);
}

void tr_strbuf_hex(StrBuf *buf, uint64_t value, unsigned digits) {
    char *out = tr_strbuf_extend(buf, digits);
    if (!out) {
        return;
    }
    for (unsigned i = digits; i-- > 0;) {
        out[i] = "0123456789abcdef"[value & 15];
        value >>= 4;
    }
}

void tr_strbuf_codepoint(StrBuf *buf, uint32_t codepoint) {
    char bytes[4];
    tr_strbuf_append(buf, bytes, tr_utf8_encode(codepoint, bytes));
}

void tr_strbuf_fill(StrBuf *buf, char byte, size_t count) {
    if (count == 0) {
        return;
    }
    char *out = tr_strbuf_extend(buf, count);
    if (out) {
        memset(out, byte, count);
    }
}
