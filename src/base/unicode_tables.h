/* The layout of the generated tables in unicode_tables.c, shared by it and unicode.c alone. */
#ifndef TR_BASE_UNICODE_TABLES_H
#define TR_BASE_UNICODE_TABLES_H

#include "base/unicode.h"

/* What many code points have in common. The distances lead to the simple mappings. */
typedef struct UnicodeRecord {
    int32_t upper;
    int32_t lower;
    int32_t title;
    int32_t fold;
    uint16_t flags;
    uint16_t special; /* 0, or where in tr_unicode_specials the full mappings are */
    uint8_t category;
    int8_t decimal;
    int8_t digit;
} UnicodeRecord;

/* Neighbouring code points whose numeric values are neighbours in tr_unicode_numeric_values. */
typedef struct UnicodeNumericRun {
    uint32_t first;
    uint16_t count;
    uint16_t value;
} UnicodeNumericRun;

/* record of c = records[numbers[(blocks[c >> SHIFT] << SHIFT) + (c & MASK)]] */
#define TR_UNICODE_SHIFT 7

extern const UnicodeRecord tr_unicode_records[];
extern const uint16_t tr_unicode_blocks[];
extern const uint16_t tr_unicode_numbers[];
/* An entry: the lengths of upper, lower, title and folded form, four bits each, then their code
 * points. */
extern const uint32_t tr_unicode_specials[];
extern const UnicodeNumericRun tr_unicode_numeric_runs[]; /* sorted */
extern const size_t tr_unicode_numeric_run_count;
extern const double tr_unicode_numeric_values[];
extern const char tr_unicode_category_names[][3];

#endif
