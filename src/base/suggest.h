/* "Did you mean ...?": the candidate closest to a misspelt name.
 *
 * Distance is Damerau-Levenshtein (optimal string alignment): insertions, deletions, substitutions
 * and swaps of neighbours cost 2, a change of letter case costs 1. A candidate is proposed only if
 * it is near enough to the length of both names to look like a slip. Works on bytes and allocates
 * nothing, so it can run while memory is short.
 *
 *     Suggestion suggestion;
 *     tr_suggest_begin(&suggestion, "lenght", 6);
 *     for each known name: tr_suggest_offer(&suggestion, known, known_length);
 *     if (suggestion.best) ... */
#ifndef TR_BASE_SUGGEST_H
#define TR_BASE_SUGGEST_H

#include "base/compiler.h"

#define TR_SUGGEST_MAX_LENGTH 40 /* longer names are never suggested for nor proposed */

typedef struct Suggestion {
    const char *name;
    size_t length;
    const char *best; /* the closest candidate so far (the caller's text), or NULL */
    size_t best_length;
    unsigned best_distance;
} Suggestion;

void tr_suggest_begin(Suggestion *suggestion, const char *name, size_t length);
/* Of equally close candidates the one offered first wins. A candidate equal to the name is ignored.
 */
void tr_suggest_offer(Suggestion *suggestion, const char *candidate, size_t length);

/* The distance as described above, or `limit` + 1 if it exceeds `limit`. Both lengths <=
 * TR_SUGGEST_MAX_LENGTH. */
unsigned tr_suggest_distance(const char *a, size_t a_length, const char *b, size_t b_length,
                             unsigned limit);

#endif
