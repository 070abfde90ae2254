/* See mt19937.h. The recurrence regenerates all 624 words at once; tempering happens when a word is
 * handed out. */
#include "base/mt19937.h"

enum { MIDDLE = 397 };

static void regenerate(MersenneTwister *mt) {
    uint32_t *s = mt->state;
    for (unsigned i = 0; i < TR_MT_WORDS; i++) {
        uint32_t next = s[i + 1 < TR_MT_WORDS ? i + 1 : 0];
        uint32_t y = (s[i] & 0x80000000u) | (next & 0x7FFFFFFFu);
        uint32_t far = s[i + MIDDLE < TR_MT_WORDS ? i + MIDDLE : i + MIDDLE - TR_MT_WORDS];
        s[i] = far ^ (y >> 1) ^ (0x9908B0DFu & (0u - (y & 1)));
    }
    mt->index = 0;
}

void tr_mt_seed_words(MersenneTwister *mt, const uint32_t *words, size_t count) {
    uint32_t *s = mt->state;
    s[0] = 19650218u;
    for (uint32_t i = 1; i < TR_MT_WORDS; i++) {
        s[i] = 1812433253u * (s[i - 1] ^ (s[i - 1] >> 30)) + i;
    }
    uint32_t i = 1;
    size_t j = 0;
    for (size_t k = TR_MAX(count, (size_t)TR_MT_WORDS); k > 0; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + words[j] + (uint32_t)j;
        if (++i == TR_MT_WORDS) {
            s[0] = s[TR_MT_WORDS - 1];
            i = 1;
        }
        if (++j == count) {
            j = 0;
        }
    }
    for (unsigned k = TR_MT_WORDS - 1; k > 0; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - i;
        if (++i == TR_MT_WORDS) {
            s[0] = s[TR_MT_WORDS - 1];
            i = 1;
        }
    }
    s[0] = 0x80000000u;
    mt->index = TR_MT_WORDS;
}

void tr_mt_seed_int64(MersenneTwister *mt, int64_t value) {
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    uint32_t words[2] = {(uint32_t)magnitude, (uint32_t)(magnitude >> 32)};
    tr_mt_seed_words(mt, words, words[1] ? 2 : 1);
}

uint32_t tr_mt_next32(MersenneTwister *mt) {
    if (mt->index >= TR_MT_WORDS) {
        regenerate(mt);
    }
    uint32_t y = mt->state[mt->index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9D2C5680u;
    y ^= (y << 15) & 0xEFC60000u;
    return y ^ (y >> 18);
}

double tr_mt_random(MersenneTwister *mt) {
    uint32_t high = tr_mt_next32(mt) >> 5;
    uint32_t low = tr_mt_next32(mt) >> 6;
    return ((double)high * 67108864.0 + (double)low) * (1.0 / 9007199254740992.0);
}

uint64_t tr_mt_bits64(MersenneTwister *mt, unsigned bits) {
    if (bits <= 32) {
        return tr_mt_next32(mt) >> (32 - bits);
    }
    uint64_t low = tr_mt_next32(mt);
    uint64_t high = tr_mt_next32(mt) >> (64 - bits);
    return high << 32 | low;
}

void tr_mt_bits(MersenneTwister *mt, uint64_t bits, uint64_t *limbs) {
    for (; bits > 64; bits -= 64) {
        *limbs++ = tr_mt_bits64(mt, 64);
    }
    *limbs = tr_mt_bits64(mt, (unsigned)bits);
}

uint64_t tr_mt_below(MersenneTwister *mt, uint64_t n) {
    unsigned bits = 64 - (unsigned)__builtin_clzll(n);
    uint64_t value;
    do {
        value = tr_mt_bits64(mt, bits);
    } while (value >= n);
    return value;
}
