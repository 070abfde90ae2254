/* The Mersenne Twister, seeded and read the way CPython's random module does, so that a seed gives
 * the same sequence in both languages. M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM
 * TOMACS 8 (1998).
 *
 * seed(int) is init_by_array over the 32-bit words of abs(seed), least significant first, at least
 * one word; seed(str/bytes) version 2 appends sha512 of the bytes and takes the whole as a
 * big-endian int. The caller makes the words; tr_mt_random and tr_mt_bits are random() and
 * getrandbits(). */
#ifndef TR_BASE_MT19937_H
#define TR_BASE_MT19937_H

#include "base/compiler.h"

#define TR_MT_WORDS 624

typedef struct MersenneTwister {
    uint32_t state[TR_MT_WORDS];
    uint32_t index; /* next word to hand out; 624 = regenerate first. getstate() shows it as the
                       last item. */
} MersenneTwister;

/* count >= 1 */
void tr_mt_seed_words(MersenneTwister *mt, const uint32_t *words, size_t count);
/* seed(value) for a machine integer. */
void tr_mt_seed_int64(MersenneTwister *mt, int64_t value);
uint32_t tr_mt_next32(MersenneTwister *mt);
/* random(): in [0, 1) with 53 bits. */
double tr_mt_random(MersenneTwister *mt);
/* getrandbits(bits): fills (bits + 63) / 64 limbs, least significant first; bits >= 1. Not
 * normalised. */
void tr_mt_bits(MersenneTwister *mt, uint64_t bits, uint64_t *limbs);
/* getrandbits for 1 <= bits <= 64. */
uint64_t tr_mt_bits64(MersenneTwister *mt, unsigned bits);
/* random._randbelow(n) for n >= 1: uniform in [0, n) by rejection, drawing what CPython draws. */
uint64_t tr_mt_below(MersenneTwister *mt, uint64_t n);

#endif
