/* The data behind unicode_normalize.c; tools/gen_unicode_normalize.py makes it. All sorted by their
 * first members. */
#ifndef TR_BASE_UNICODE_NORMALIZE_TABLE_H
#define TR_BASE_UNICODE_NORMALIZE_TABLE_H

#include "base/compiler.h"

typedef struct UniDecomposition { /* starts and lengths in tr_uninorm_codes */
    uint32_t code;
    uint16_t canonical_start, canonical_length; /* length 0: none */
    uint16_t compatible_start, compatible_length;
} UniDecomposition;

typedef struct UniCombining { /* canonical combining class, never 0 */
    uint32_t code;
    uint32_t class_;
} UniCombining;

typedef struct UniPair { /* first + second compose to code */
    uint32_t first, second, code;
} UniPair;

extern const uint32_t tr_uninorm_codes[];
extern const uint32_t tr_uninorm_decomposition_count;
extern const UniDecomposition tr_uninorm_decompositions[];
extern const uint32_t tr_uninorm_class_count;
extern const UniCombining tr_uninorm_classes[];
extern const uint32_t tr_uninorm_pair_count;
extern const UniPair tr_uninorm_pairs[];

#endif
