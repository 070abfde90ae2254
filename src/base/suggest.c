/* See suggest.h. Three rows of the usual dynamic-programming table on the stack are enough for
 * transpositions. */
#include "base/suggest.h"

#include <string.h>

enum { MOVE_COST = 2, CASE_COST = 1 };

static unsigned char lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static unsigned substitution(char a, char b) {
    if (a == b) {
        return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}

unsigned tr_suggest_distance(const char *a, size_t a_length, const char *b, size_t b_length,
                             unsigned limit) {
    unsigned rows[3][TR_SUGGEST_MAX_LENGTH + 1];
    size_t gap = a_length > b_length ? a_length - b_length : b_length - a_length;
    if (a_length > TR_SUGGEST_MAX_LENGTH || b_length > TR_SUGGEST_MAX_LENGTH ||
        gap * MOVE_COST > limit) {
        return limit + 1;
    }
    unsigned *before = rows[0];
    unsigned *last = rows[1];
    unsigned *row = rows[2];
    for (size_t j = 0; j <= b_length; j++) {
        last[j] = (unsigned)j * MOVE_COST;
        before[j] = 0;
    }
    for (size_t i = 1; i <= a_length; i++) {
        row[0] = (unsigned)i * MOVE_COST;
        unsigned least = row[0];
        for (size_t j = 1; j <= b_length; j++) {
            unsigned best = last[j - 1] + substitution(a[i - 1], b[j - 1]);
            best = TR_MIN(best, last[j] + MOVE_COST);
            best = TR_MIN(best, row[j - 1] + MOVE_COST);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = TR_MIN(best, before[j - 2] + MOVE_COST);
            }
            row[j] = best;
            least = TR_MIN(least, best);
        }
        if (least > limit) {
            return limit + 1;
        }
        unsigned *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return TR_MIN(last[b_length], limit + 1);
}

void tr_suggest_begin(Suggestion *suggestion, const char *name, size_t length) {
    *suggestion = (Suggestion){.name = name, .length = length};
}

void tr_suggest_offer(Suggestion *suggestion, const char *candidate, size_t length) {
    if (length == suggestion->length && memcmp(candidate, suggestion->name, length) == 0) {
        return;
    }
    /* A third of the letters may be wrong. */
    unsigned limit = (unsigned)(suggestion->length + length + 3) * MOVE_COST / 6;
    if (suggestion->best) {
        if (suggestion->best_distance == 0) {
            return;
        }
        limit = TR_MIN(limit, suggestion->best_distance - 1);
    }
    unsigned distance =
        tr_suggest_distance(suggestion->name, suggestion->length, candidate, length, limit);
    if (distance <= limit) {
        suggestion->best = candidate;
        suggestion->best_length = length;
        suggestion->best_distance = distance;
    }
}
