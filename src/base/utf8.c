/* See utf8.h. The hot loops take eight bytes at a time as one word (SWAR), which is portable to
 * wasm32 and fast enough that no vector instructions are needed: text is mostly ASCII, and an ASCII
 * word costs one AND. Substring search compares sixteen places at once with the needle's ends
 * while that pays, and hands over to libc's memmem, which is linear in the worst case, when it
 * meets too many false starts. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "base/utf8.h"

#include <string.h>

#define HIGH_BITS UINT64_C(0x8080808080808080)
#define ONES UINT64_C(0x0101010101010101)

static inline uint64_t load_word(const char *p) {
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

size_t tr_utf8_ascii_prefix(const char *text, size_t length) {
    size_t i = 0;
    while (length - i >= 32) {
        uint64_t any = load_word(text + i) | load_word(text + i + 8) | load_word(text + i + 16) |
                       load_word(text + i + 24);
        if (any & HIGH_BITS) {
            break;
        }
        i += 32;
    }
    while (length - i >= 8 && !(load_word(text + i) & HIGH_BITS)) {
        i += 8;
    }
    while (i < length && (unsigned char)text[i] < 0x80) {
        i++;
    }
    return i;
}

/* Classifies the sequence at p, p[0] >= 0x80, of which `room` bytes may be read. Returns its length
 * if it is valid, else 0 with the length of the maximal valid prefix in *bad and the reason. */
static size_t check_sequence(const unsigned char *p, size_t room, bool surrogates, size_t *bad,
                             const char **reason) {
    static const char bad_start[] = "invalid start byte";
    static const char bad_next[] = "invalid continuation byte";
    static const char at_end[] = "unexpected end of data";
    *bad = 1;
    if (p[0] < 0xC2 || p[0] > 0xF4) {
        *reason = bad_start;
        return 0;
    }
    /* The second byte is restricted after some first bytes: no overlong forms, nothing above
     * U+10FFFF. */
    unsigned low = 0x80;
    unsigned high = 0xBF;
    size_t width = 2;
    if (p[0] >= 0xF0) {
        width = 4;
        low = p[0] == 0xF0 ? 0x90 : 0x80;
        high = p[0] == 0xF4 ? 0x8F : 0xBF;
    } else if (p[0] >= 0xE0) {
        width = 3;
        low = p[0] == 0xE0 ? 0xA0 : 0x80;
        high = p[0] == 0xED && !surrogates ? 0x9F : 0xBF;
    }
    for (size_t i = 1; i < width; i++) {
        *bad = i;
        if (i >= room) {
            *reason = at_end;
            return 0;
        }
        if (p[i] < low || p[i] > high) {
            *reason = bad_next;
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return width;
}

static bool validate(const char *text, size_t length, bool surrogates, Utf8Error *error) {
    size_t i = 0;
    for (;;) {
        if (i < length && (unsigned char)text[i] < 0x80) {
            i += tr_utf8_ascii_prefix(text + i, length - i);
        }
        if (i >= length) {
            return true;
        }
        size_t bad;
        const char *reason;
        size_t width =
            check_sequence((const unsigned char *)text + i, length - i, surrogates, &bad, &reason);
        if (width == 0) {
            if (error) {
                *error = (Utf8Error){.start = i, .end = i + bad, .reason = reason};
            }
            return false;
        }
        i += width;
    }
}

bool tr_utf8_validate(const char *text, size_t length, Utf8Error *error) {
    return validate(text, length, false, error);
}

bool tr_wtf8_validate(const char *text, size_t length, Utf8Error *error) {
    return validate(text, length, true, error);
}

uint32_t tr_utf8_decode_checked(const char *text, size_t length, size_t *width) {
    if ((unsigned char)text[0] >= 0x80) {
        size_t bad;
        const char *reason;
        if (check_sequence((const unsigned char *)text, length, true, &bad, &reason) == 0) {
            *width = 1;
            return UINT32_MAX;
        }
    }
    return tr_utf8_decode(text, width);
}

/* One bit per byte that continues a sequence (10xxxxxx), at the byte's lowest place. */
static inline uint64_t continuation_bits(uint64_t word) {
    return (word >> 7) & (~word >> 6) & ONES;
}

size_t tr_utf8_count(const char *text, size_t length) {
    size_t continuations = 0;
    size_t i = 0;
    while (length - i >= 8) {
        /* Each byte lane of the sum counts up to 255 words before it must be emptied. */
        size_t words = TR_MIN((length - i) / 8, (size_t)255);
        uint64_t lanes = 0;
        for (size_t k = 0; k < words; k++, i += 8) {
            lanes += continuation_bits(load_word(text + i));
        }
        uint64_t pairs =
            (lanes & UINT64_C(0x00FF00FF00FF00FF)) + ((lanes >> 8) & UINT64_C(0x00FF00FF00FF00FF));
        continuations += (size_t)((pairs * UINT64_C(0x0001000100010001)) >> 48);
    }
    for (; i < length; i++) {
        continuations += tr_utf8_is_continuation(text[i]);
    }
    return length - continuations;
}

size_t tr_utf8_offset(const char *text, size_t length, size_t index) {
    size_t i = 0;
    /* A word holds at most eight starts, so whole words can be skipped while more than that are
     * wanted. */
    while (index >= 8 && length - i >= 8) {
        index -= 8 - (size_t)__builtin_popcountll(continuation_bits(load_word(text + i)));
        i += 8;
    }
    while (i < length && tr_utf8_is_continuation(text[i])) {
        i++;
    }
    while (index > 0 && i < length) {
        i += tr_utf8_width(text[i]);
        index--;
    }
    return TR_MIN(i, length);
}

bool tr_utf8_find_surrogate(const char *text, size_t length, size_t *offset) {
    const char *p = text;
    const char *end = text + length;
    while (p < end && (p = memchr(p, 0xED, (size_t)(end - p))) != NULL) {
        if (end - p >= 2 && (unsigned char)p[1] >= 0xA0) {
            if (offset) {
                *offset = (size_t)(p - text);
            }
            return true;
        }
        p++;
    }
    return false;
}

/* ---- search ---- */

size_t tr_bytes_find_byte(const char *text, size_t length, char byte) {
    const char *at = length ? memchr(text, (unsigned char)byte, length) : NULL;
    return at ? (size_t)(at - text) : TR_NOT_FOUND;
}

size_t tr_bytes_rfind_byte(const char *text, size_t length, char byte) {
    uint64_t pattern = ONES * (unsigned char)byte;
    while (length >= 8) {
        /* The classic zero-byte test: nonzero exactly if some byte of the difference is zero. */
        uint64_t difference = load_word(text + length - 8) ^ pattern;
        if ((difference - ONES) & ~difference & HIGH_BITS) {
            break;
        }
        length -= 8;
    }
    while (length > 0) {
        if (text[--length] == byte) {
            return length;
        }
    }
    return TR_NOT_FOUND;
}

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
typedef unsigned char Bytes16 __attribute__((vector_size(16)));

static inline Bytes16 load_bytes(const char *p) {
    Bytes16 bytes;
    memcpy(&bytes, p, sizeof bytes);
    return bytes;
}

/* Sixteen places at a time: a match must have the needle's first byte and, at the right distance,
 * its last one. Every place that has both and is no match uses up credit, every step earns some;
 * without credit the text is too regular for this and memmem, which is linear, takes over. */
static size_t find_text(const char *text, size_t length, const char *needle, size_t needle_length) {
    size_t distance = needle_length - 1;
    Bytes16 first = (Bytes16){0} + (unsigned char)needle[0];
    Bytes16 last = (Bytes16){0} + (unsigned char)needle[distance];
    ptrdiff_t credit = 64;
    size_t at = 0;
    for (; at + distance + 16 <= length && credit >= 0; at += 16) {
        Bytes16 both = (Bytes16)(load_bytes(text + at) == first) &
                       (Bytes16)(load_bytes(text + at + distance) == last);
        uint64_t places[2];
        memcpy(places, &both, sizeof places);
        credit++;
        if (!(places[0] | places[1])) {
            continue;
        }
        for (size_t half = 0; half < 2; half++) {
            while (places[half]) {
                unsigned lane = (unsigned)__builtin_ctzll(places[half]) / 8;
                size_t start = at + half * 8 + lane;
                if (memcmp(text + start + 1, needle + 1, distance) == 0) {
                    return start;
                }
                credit -= 4;
                places[half] &= ~(UINT64_C(0xFF) << (lane * 8));
            }
        }
    }
    const char *found = memmem(text + at, length - at, needle, needle_length);
    return found ? (size_t)(found - text) : TR_NOT_FOUND;
}
#else
static size_t find_text(const char *text, size_t length, const char *needle, size_t needle_length) {
    const char *found = memmem(text, length, needle, needle_length);
    return found ? (size_t)(found - text) : TR_NOT_FOUND;
}
#endif

size_t tr_bytes_find(const char *text, size_t length, const char *needle, size_t needle_length) {
    if (needle_length == 0) {
        return 0;
    }
    if (needle_length > length) {
        return TR_NOT_FOUND;
    }
    if (needle_length == 1) {
        return tr_bytes_find_byte(text, length, needle[0]);
    }
    return find_text(text, length, needle, needle_length);
}

size_t tr_bytes_rfind(const char *text, size_t length, const char *needle, size_t needle_length) {
    if (needle_length == 0) {
        return length;
    }
    if (needle_length == 1) {
        return tr_bytes_rfind_byte(text, length, needle[0]);
    }
    while (needle_length <= length) {
        size_t starts = length - needle_length + 1;
        size_t at = tr_bytes_rfind_byte(text, starts, needle[0]);
        if (at == TR_NOT_FOUND) {
            return TR_NOT_FOUND;
        }
        if (memcmp(text + at, needle, needle_length) == 0) {
            return at;
        }
        length = at + needle_length - 1;
    }
    return TR_NOT_FOUND;
}

size_t tr_bytes_count(const char *text, size_t length, const char *needle, size_t needle_length,
                      size_t limit) {
    size_t count = 0;
    size_t i = 0;
    while (count < limit) {
        size_t at = tr_bytes_find(text + i, length - i, needle, needle_length);
        if (at == TR_NOT_FOUND) {
            break;
        }
        count++;
        i += at + needle_length;
    }
    return count;
}
