/* See unicode_normalize.h. The text is decomposed into an array of code points, marks are put in
 * canonical order, and pairs are composed in place. Code points wait in a StrBuf, which gives
 * growth and the sticky failure. */
#include "base/unicode_normalize.h"

#include <string.h>

#include "base/unicode_normalize_table.h"
#include "base/utf8.h"

enum {
    HANGUL_FIRST = 0xAC00,
    HANGUL_L_FIRST = 0x1100,
    HANGUL_V_FIRST = 0x1161,
    HANGUL_T_FIRST = 0x11A7,
    HANGUL_L = 19,
    HANGUL_V = 21,
    HANGUL_T = 28,
    HANGUL_COUNT = HANGUL_L * HANGUL_V * HANGUL_T,
};

unsigned tr_unicode_combining(uint32_t c) {
    if (c < 0x300) {
        return 0;
    }
    uint32_t low = 0;
    uint32_t high = tr_uninorm_class_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (tr_uninorm_classes[middle].code < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < tr_uninorm_class_count && tr_uninorm_classes[low].code == c
               ? tr_uninorm_classes[low].class_
               : 0;
}

static const UniDecomposition *find_decomposition(uint32_t c) {
    uint32_t low = 0;
    uint32_t high = c < 0xA0 ? 0 : tr_uninorm_decomposition_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        uint32_t code = tr_uninorm_decompositions[middle].code;
        if (code == c) {
            return &tr_uninorm_decompositions[middle];
        }
        if (code < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

static void put(StrBuf *codes, uint32_t c) {
    tr_strbuf_append(codes, &c, sizeof c);
}

static void decompose(StrBuf *codes, uint32_t c, bool compatible) {
    if (c - HANGUL_FIRST < HANGUL_COUNT) {
        uint32_t index = c - HANGUL_FIRST;
        put(codes, HANGUL_L_FIRST + index / (HANGUL_V * HANGUL_T));
        put(codes, HANGUL_V_FIRST + index / HANGUL_T % HANGUL_V);
        if (index % HANGUL_T != 0) {
            put(codes, HANGUL_T_FIRST + index % HANGUL_T);
        }
        return;
    }
    const UniDecomposition *found = find_decomposition(c);
    uint32_t length = !found ? 0 : compatible ? found->compatible_length : found->canonical_length;
    if (length == 0) {
        put(codes, c);
        return;
    }
    uint32_t start = compatible ? found->compatible_start : found->canonical_start;
    tr_strbuf_append(codes, &tr_uninorm_codes[start], length * sizeof(uint32_t));
}

/* Sorts every run of marks by combining class, keeping the order of equals. */
static void reorder(uint32_t *codes, size_t count) {
    for (size_t i = 1; i < count; i++) {
        unsigned class_ = tr_unicode_combining(codes[i]);
        if (class_ == 0) {
            continue;
        }
        uint32_t c = codes[i];
        size_t place = i;
        while (place > 0 && tr_unicode_combining(codes[place - 1]) > class_) {
            codes[place] = codes[place - 1];
            place--;
        }
        codes[place] = c;
    }
}

/* The character that the two compose to, 0 if they do not. */
static uint32_t compose_pair(uint32_t first, uint32_t second) {
    if (first - HANGUL_L_FIRST < HANGUL_L && second - HANGUL_V_FIRST < HANGUL_V) {
        return HANGUL_FIRST +
               ((first - HANGUL_L_FIRST) * HANGUL_V + (second - HANGUL_V_FIRST)) * HANGUL_T;
    }
    if (first - HANGUL_FIRST < HANGUL_COUNT && (first - HANGUL_FIRST) % HANGUL_T == 0 &&
        second > HANGUL_T_FIRST && second < HANGUL_T_FIRST + HANGUL_T) {
        return first + (second - HANGUL_T_FIRST);
    }
    uint32_t low = 0;
    uint32_t high = tr_uninorm_pair_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const UniPair *pair = &tr_uninorm_pairs[middle];
        if (pair->first == first && pair->second == second) {
            return pair->code;
        }
        if (pair->first < first || (pair->first == first && pair->second < second)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

/* Composes in place and returns the new count. A mark joins the last starter unless one of the same
 * or a higher class stands between them. */
static size_t compose(uint32_t *codes, size_t count) {
    size_t size = 0;
    size_t starter = SIZE_MAX; /* place of the last starter in the result */
    unsigned last_class = 0;   /* of what stands directly before, 0 right after the starter */
    for (size_t i = 0; i < count; i++) {
        uint32_t c = codes[i];
        unsigned class_ = tr_unicode_combining(c);
        bool adjacent = starter != SIZE_MAX && size == starter + 1;
        if (starter != SIZE_MAX && (adjacent || (class_ != 0 && last_class < class_))) {
            uint32_t composed = compose_pair(codes[starter], c);
            if (composed) {
                codes[starter] = composed;
                continue;
            }
        }
        if (class_ == 0) {
            starter = size;
        }
        last_class = class_;
        codes[size++] = c;
    }
    return size;
}

bool tr_unicode_normalize(const char *text, size_t length, UnicodeForm form, StrBuf *out) {
    if (tr_utf8_is_ascii(text, length)) {
        tr_strbuf_append(out, text, length);
        return tr_strbuf_ok(out);
    }
    bool compatible = form == UNICODE_NFKC || form == UNICODE_NFKD;
    StrBuf buffer = {0};
    for (size_t i = 0; i < length;) {
        size_t width = 1;
        decompose(&buffer, tr_utf8_decode(text + i, &width), compatible);
        i += width;
    }
    if (!tr_strbuf_ok(&buffer)) {
        out->failed = true;
        tr_strbuf_free(&buffer);
        return false;
    }
    uint32_t *codes = (uint32_t *)(void *)buffer.data;
    size_t count = buffer.size / sizeof *codes;
    reorder(codes, count);
    if (form == UNICODE_NFC || form == UNICODE_NFKC) {
        count = compose(codes, count);
    }
    for (size_t i = 0; i < count; i++) {
        tr_strbuf_codepoint(out, codes[i]);
    }
    tr_strbuf_free(&buffer);
    return tr_strbuf_ok(out);
}
