/* What the unit tests of src/base share: cmocka with the headers it wants, a small deterministic
 * random generator, and a loop that makes each allocation of an operation fail in turn. */
#ifndef TR_TESTS_BASE_UNIT_H
#define TR_TESTS_BASE_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"

static inline uint64_t unit_random(uint64_t *state) {
    uint64_t x = *state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    *state = x;
    return x * UINT64_C(0x2545F4914F6CDD1D);
}

/* Evaluates the bool expression with the first, second, ... allocation failing until it is true,
 * and checks that a failed attempt leaves no memory behind. `attempts` counts the failures. */
#define UNIT_FAIL_EACH(attempts, expression)                                                       \
    do {                                                                                           \
        (attempts) = 0;                                                                            \
        for (bool done = false; !done;) {                                                          \
            int64_t before = tr_alloc_live_blocks();                                               \
            (void)tr_alloc_fail_after((attempts) + 1, false);                                      \
            done = (expression);                                                                   \
            (void)tr_alloc_fail_after(0, false);                                                   \
            if (!done) {                                                                           \
                assert_int_equal(tr_alloc_live_blocks(), before);                                  \
                (attempts)++;                                                                      \
            }                                                                                      \
        }                                                                                          \
    } while (0)

#endif
