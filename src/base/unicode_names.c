/* See unicode_names.h. To find a name, its words are turned into the bytes of the compressed form,
 * and the table is searched for that string of bytes: about 0.1 ms in the worst case, without any
 * index. */
#include "base/unicode_names.h"

#include <stdio.h>
#include <string.h>

#include "base/unicode_names_table.h"

enum { ONE_BYTE = 0xC0, MAX_WORDS = 16 };

/* ---- Hangul ---- */

enum { HANGUL_FIRST = 0xAC00, HANGUL_L = 19, HANGUL_V = 21, HANGUL_T = 28 };

static const char *const hangul_l[HANGUL_L] = {"G", "GG", "N", "D",  "DD", "R", "M",
                                               "B", "BB", "S", "SS", "",   "J", "JJ",
                                               "C", "K",  "T", "P",  "H"};
static const char *const hangul_v[HANGUL_V] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                               "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                               "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char *const hangul_t[HANGUL_T] = {
    "",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
    "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};
static const char hangul_prefix[] = "HANGUL SYLLABLE ";

/* The longest of the parts that the text begins with. */
static int longest_part(const char *const *parts, int count, const char *text, size_t length) {
    int best = -1;
    size_t best_length = 0;
    for (int i = 0; i < count; i++) {
        size_t size = strlen(parts[i]);
        if (size <= length && memcmp(parts[i], text, size) == 0 &&
            (best < 0 || size > best_length)) {
            best = i;
            best_length = size;
        }
    }
    return best;
}

static bool find_hangul(const char *name, size_t length, uint32_t *codepoint) {
    const char *const *parts[] = {hangul_l, hangul_v, hangul_t};
    static const int counts[] = {HANGUL_L, HANGUL_V, HANGUL_T};
    int index[3];
    for (int i = 0; i < 3; i++) {
        index[i] = longest_part(parts[i], counts[i], name, length);
        if (index[i] < 0) {
            return false;
        }
        size_t size = strlen(parts[i][index[i]]);
        name += size;
        length -= size;
    }
    if (length != 0) {
        return false;
    }
    *codepoint = (uint32_t)(HANGUL_FIRST + (index[0] * HANGUL_V + index[1]) * HANGUL_T + index[2]);
    return true;
}

/* ---- words ---- */

static const uint8_t *word_at(uint32_t number) { /* from 1 */
    const uint8_t *p = tr_uniname_words + tr_uniname_word_index[(number - 1) / 64];
    for (uint32_t i = (number - 1) % 64; i > 0; i--) {
        p += 1 + *p;
    }
    return p;
}

static uint32_t word_number(const char *word, size_t length) {
    const uint8_t *p = tr_uniname_words;
    for (uint32_t number = 1; number <= tr_uniname_word_count; number++) {
        if (*p == length && memcmp(p + 1, word, length) == 0) {
            return number;
        }
        p += 1 + *p;
    }
    return 0;
}

static size_t encode_name(const char *name, size_t length, uint8_t out[MAX_WORDS * 2]) {
    size_t size = 0;
    size_t start = 0;
    for (size_t i = 0; i <= length; i++) {
        if (i < length && name[i] != ' ') {
            continue;
        }
        uint32_t number = word_number(name + start, i - start);
        if (number == 0 || size + 2 > MAX_WORDS * 2) {
            return 0;
        }
        if (number < ONE_BYTE) {
            out[size++] = (uint8_t)number;
        } else {
            out[size++] = (uint8_t)(ONE_BYTE + (number - ONE_BYTE) / 255);
            out[size++] = (uint8_t)((number - ONE_BYTE) % 255 + 1);
        }
        start = i + 1;
    }
    return size;
}

/* Which of `count` names in a row is this one; -1: none. *end gets the place behind the last name
 * looked at. */
static int64_t search(const uint8_t *names, uint32_t count, const uint8_t *wanted, size_t size,
                      const uint8_t **end) {
    for (uint32_t i = 0; i < count; i++) {
        size_t length = strlen((const char *)names);
        if (length == size && memcmp(names, wanted, size) == 0) {
            return i;
        }
        names += length + 1;
    }
    *end = names;
    return -1;
}

static bool find_prefixed(const char *name, size_t length, uint32_t *codepoint) {
    const char *dash = NULL;
    for (size_t i = 0; i < length; i++) {
        dash = name[i] == '-' ? name + i : dash;
    }
    size_t digits = dash ? length - (size_t)(dash + 1 - name) : 0;
    if (digits < 4 || digits > 6) {
        return false;
    }
    uint32_t code = 0;
    for (const char *p = dash + 1; p < name + length; p++) {
        unsigned digit = *p >= '0' && *p <= '9'   ? (unsigned)(*p - '0')
                         : *p >= 'A' && *p <= 'F' ? (unsigned)(*p - 'A') + 10
                                                  : 16;
        if (digit == 16) {
            return false;
        }
        code = code * 16 + digit;
    }
    size_t prefix = (size_t)(dash + 1 - name);
    for (uint32_t i = 0; i < tr_uniname_prefix_count; i++) {
        const UniNamePrefix *range = &tr_uniname_prefixes[i];
        if (code >= range->first && code <= range->last && strlen(range->prefix) == prefix &&
            memcmp(range->prefix, name, prefix) == 0 && (digits == 4 || code > 0xFFFF) &&
            (digits < 6 || code > 0xFFFFF)) {
            *codepoint = code;
            return true;
        }
    }
    return false;
}

bool tr_unicode_find_name(const char *name, size_t length, uint32_t *codepoint) {
    char upper[TR_UNICODE_NAME_MAX];
    if (length == 0 || length >= sizeof upper) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        char c = name[i];
        upper[i] = (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    }
    size_t hangul = sizeof hangul_prefix - 1;
    if (length > hangul && memcmp(upper, hangul_prefix, hangul) == 0) {
        return find_hangul(upper + hangul, length - hangul, codepoint);
    }
    if (find_prefixed(upper, length, codepoint)) {
        return true;
    }
    uint8_t wanted[MAX_WORDS * 2];
    size_t size = encode_name(upper, length, wanted);
    if (size == 0) {
        return false;
    }
    const uint8_t *end;
    for (uint32_t i = 0; i < tr_uniname_run_count; i++) {
        const UniNameRun *run = &tr_uniname_runs[i];
        int64_t found = search(tr_uniname_names + run->start, run->count, wanted, size, &end);
        if (found >= 0) {
            *codepoint = run->first + (uint32_t)found;
            return true;
        }
    }
    int64_t alias = search(tr_uniname_aliases, tr_uniname_alias_count, wanted, size, &end);
    if (alias >= 0) {
        *codepoint = tr_uniname_alias_codes[alias];
    }
    return alias >= 0;
}

/* ---- the other direction ---- */

static size_t decode_name(const uint8_t *p, char out[TR_UNICODE_NAME_MAX]) {
    size_t size = 0;
    while (*p) {
        uint32_t number = *p++;
        if (number >= ONE_BYTE) {
            number = ONE_BYTE + (number - ONE_BYTE) * 255 + (uint32_t)(*p++ - 1);
        }
        const uint8_t *word = word_at(number);
        if (size + *word + 2 > TR_UNICODE_NAME_MAX) {
            break;
        }
        if (size > 0) {
            out[size++] = ' ';
        }
        memcpy(out + size, word + 1, *word);
        size += *word;
    }
    out[size] = '\0';
    return size;
}

size_t tr_unicode_name(uint32_t codepoint, char out[TR_UNICODE_NAME_MAX]) {
    if (codepoint - HANGUL_FIRST < HANGUL_L * HANGUL_V * HANGUL_T) {
        uint32_t index = codepoint - HANGUL_FIRST;
        return (size_t)snprintf(out, TR_UNICODE_NAME_MAX, "%s%s%s%s", hangul_prefix,
                                hangul_l[index / (HANGUL_V * HANGUL_T)],
                                hangul_v[index / HANGUL_T % HANGUL_V], hangul_t[index % HANGUL_T]);
    }
    for (uint32_t i = 0; i < tr_uniname_prefix_count; i++) {
        const UniNamePrefix *range = &tr_uniname_prefixes[i];
        if (codepoint >= range->first && codepoint <= range->last) {
            return (size_t)snprintf(out, TR_UNICODE_NAME_MAX, "%s%04X", range->prefix, codepoint);
        }
    }
    uint32_t low = 0;
    uint32_t high = tr_uniname_run_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (tr_uniname_runs[middle].first + tr_uniname_runs[middle].count <= codepoint) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == tr_uniname_run_count || tr_uniname_runs[low].first > codepoint) {
        out[0] = '\0';
        return 0;
    }
    const uint8_t *p = tr_uniname_names + tr_uniname_runs[low].start;
    for (uint32_t skip = codepoint - tr_uniname_runs[low].first; skip > 0; skip--) {
        p += strlen((const char *)p) + 1;
    }
    return decode_name(p, out);
}
