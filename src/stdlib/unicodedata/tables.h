/* The data of the module `unicodedata`; tools/gen_unicodedata.py makes tables.c. Lists are sorted
 * by code point. */
#ifndef TR_STDLIB_UNICODEDATA_TABLES_H
#define TR_STDLIB_UNICODEDATA_TABLES_H

#include "base/compiler.h"

typedef struct UcdRun { /* code points from `first` to the next run */
    uint32_t first;
    uint8_t bidirectional, width, mirrored;
} UcdRun;

typedef struct UcdDecomposition {
    uint32_t code;
    uint16_t start; /* in tr_ucd_texts */
    uint8_t count;
    uint8_t tag; /* 0 = canonical */
} UcdDecomposition;

extern const char *const tr_ucd_bidirectional_names[];
extern const char *const tr_ucd_width_names[];
extern const char *const tr_ucd_tag_names[];
extern const UcdRun tr_ucd_runs[];
extern const uint32_t tr_ucd_run_count;
extern const UcdDecomposition tr_ucd_decompositions[];
extern const uint32_t tr_ucd_decomposition_count;
extern const uint32_t tr_ucd_texts[];

#endif
