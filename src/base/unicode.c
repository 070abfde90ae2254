/* See unicode.h. A look-up is two table reads to a record number and one to the record; code points
 * above the last one behave like an unassigned character. */
#include "base/unicode.h"

#include "base/unicode_tables.h"
#include "base/utf8.h"

static const UnicodeRecord *record_of(uint32_t c) {
    if (c > TR_UNICODE_MAX) {
        c = TR_UNICODE_MAX;
    }
    uint32_t block = tr_unicode_blocks[c >> TR_UNICODE_SHIFT];
    uint32_t mask = (1u << TR_UNICODE_SHIFT) - 1;
    return &tr_unicode_records[tr_unicode_numbers[(block << TR_UNICODE_SHIFT) + (c & mask)]];
}

unsigned tr_unicode_flags(uint32_t c) {
    return record_of(c)->flags;
}

unsigned tr_unicode_columns(uint32_t c) {
    if (c < 0x7F) {
        return c >= 0x20;
    }
    if (c < 0xA0) {
        return 0;
    }
    unsigned flags = record_of(c)->flags;
    if (flags & TR_UNI_COMBINING) {
        return 0;
    }
    return flags & TR_UNI_WIDE ? 2 : 1;
}

/* ---- numbers ---- */

int tr_unicode_decimal(uint32_t c) {
    return record_of(c)->decimal;
}

int tr_unicode_digit(uint32_t c) {
    return record_of(c)->digit;
}

bool tr_unicode_numeric(uint32_t c, double *out) {
    int digit = record_of(c)->digit;
    if (digit >= 0) {
        *out = digit;
        return true;
    }
    size_t low = 0;
    size_t high = tr_unicode_numeric_run_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const UnicodeNumericRun *run = &tr_unicode_numeric_runs[middle];
        if (c < run->first) {
            high = middle;
        } else if (c - run->first >= run->count) {
            low = middle + 1;
        } else {
            *out = tr_unicode_numeric_values[run->value + (c - run->first)];
            return true;
        }
    }
    return false;
}

/* ---- case ---- */

enum { FORM_UPPER, FORM_LOWER, FORM_TITLE, FORM_FOLD };

static unsigned map(uint32_t c, const UnicodeRecord *record, int32_t distance, unsigned form,
                    uint32_t out[3]) {
    if (record->special == 0) {
        out[0] = (uint32_t)((int32_t)c + distance);
        return 1;
    }
    const uint32_t *entry = &tr_unicode_specials[record->special];
    uint32_t lengths = entry[0];
    entry++;
    for (; form > 0; form--) {
        entry += lengths & 15;
        lengths >>= 4;
    }
    unsigned count = lengths & 15;
    for (unsigned i = 0; i < count; i++) {
        out[i] = entry[i];
    }
    return count;
}

unsigned tr_unicode_upper(uint32_t c, uint32_t out[3]) {
    const UnicodeRecord *record = record_of(c);
    return map(c, record, record->upper, FORM_UPPER, out);
}

unsigned tr_unicode_lower(uint32_t c, uint32_t out[3]) {
    const UnicodeRecord *record = record_of(c);
    return map(c, record, record->lower, FORM_LOWER, out);
}

unsigned tr_unicode_title(uint32_t c, uint32_t out[3]) {
    const UnicodeRecord *record = record_of(c);
    return map(c, record, record->title, FORM_TITLE, out);
}

unsigned tr_unicode_casefold(uint32_t c, uint32_t out[3]) {
    const UnicodeRecord *record = record_of(c);
    return map(c, record, record->fold, FORM_FOLD, out);
}

uint32_t tr_unicode_simple_upper(uint32_t c) {
    return (uint32_t)((int32_t)c + record_of(c)->upper);
}

uint32_t tr_unicode_simple_lower(uint32_t c) {
    return (uint32_t)((int32_t)c + record_of(c)->lower);
}

/* The sigma ends a word if, leaving case-ignorable characters out, a cased character comes before
 * it and none after (Unicode 14, section 3.13, Final_Sigma). */
uint32_t tr_unicode_lower_sigma(const char *text, size_t length, size_t offset) {
    bool cased_before = false;
    size_t width;
    for (size_t i = offset; i > 0;) {
        i = tr_utf8_prev(text, i);
        unsigned flags = tr_unicode_flags(tr_utf8_decode(text + i, &width));
        if (!(flags & TR_UNI_CASE_IGNORABLE)) {
            cased_before = (flags & TR_UNI_CASED) != 0;
            break;
        }
    }
    if (!cased_before) {
        return 0x3C3;
    }
    for (size_t i = tr_utf8_next(text, offset); i < length; i += width) {
        unsigned flags = tr_unicode_flags(tr_utf8_decode(text + i, &width));
        if (!(flags & TR_UNI_CASE_IGNORABLE)) {
            return flags & TR_UNI_CASED ? 0x3C3 : 0x3C2;
        }
    }
    return 0x3C2;
}

const char *tr_unicode_category(uint32_t c) {
    return tr_unicode_category_names[record_of(c)->category];
}
