/* See hash.h. The byte hash multiplies 64-bit words to 128 bits and folds the halves together (the
 * construction of the wyhash family): two multiplications for a key of up to 16 bytes, one per
 * eight bytes beyond, with the length and the seed mixed in so that neither trailing zeros nor a
 * known seed-free state help to build collisions. */
#include "base/hash.h"

#include <math.h>
#include <string.h>

static const uint64_t KEY_A = UINT64_C(0x9FB21C651E98DF25);
static const uint64_t KEY_B = UINT64_C(0xC4CEB9FE1A85EC53);
static const uint64_t KEY_C = UINT64_C(0xA3AAAC4E2D5B1F87);

static inline uint64_t load64(const unsigned char *p) {
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

static inline uint64_t load32(const unsigned char *p) {
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

static inline uint64_t fold(uint64_t a, uint64_t b) {
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

int64_t tr_hash_bytes(const void *bytes, size_t length, uint64_t seed) {
    const unsigned char *p = bytes;
    uint64_t a = 0;
    uint64_t b = 0;
    seed ^= KEY_A;
    if (length <= 16) {
        if (length >= 8) {
            a = load64(p);
            b = load64(p + length - 8);
        } else if (length >= 4) {
            a = load32(p);
            b = load32(p + length - 4);
        } else if (length > 0) {
            a = (uint64_t)p[0] << 16 | (uint64_t)p[length / 2] << 8 | p[length - 1];
        }
    } else {
        size_t left = length;
        if (left > 32) {
            uint64_t other = seed;
            do {
                seed = fold(load64(p) ^ KEY_B, load64(p + 8) ^ seed);
                other = fold(load64(p + 16) ^ KEY_C, load64(p + 24) ^ other);
                p += 32;
                left -= 32;
            } while (left > 32);
            seed ^= other;
        }
        if (left > 16) {
            seed = fold(load64(p) ^ KEY_B, load64(p + 8) ^ seed);
            p += 16;
            left -= 16;
        }
        a = load64(p + left - 16);
        b = load64(p + left - 8);
    }
    uint64_t hash = fold(KEY_C ^ (uint64_t)length, fold(a ^ KEY_B, b ^ seed) ^ seed);
    return hash == UINT64_MAX ? -2 : (int64_t)hash;
}

/* The value modulo 2**61 - 1, where 2 has order 61: shifting is rotating. 28 bits of the fraction
 * at a time. */
int64_t tr_hash_double(double value) {
    if (isinf(value)) {
        return value > 0 ? TR_HASH_INF : -TR_HASH_INF;
    }
    int exponent;
    double fraction = frexp(value, &exponent);
    bool negative = fraction < 0;
    fraction = fabs(fraction);
    uint64_t hash = 0;
    while (fraction != 0) {
        hash = ((hash << 28) & TR_HASH_MODULUS) | hash >> 33;
        fraction *= 268435456.0;
        exponent -= 28;
        uint64_t part = (uint64_t)fraction;
        fraction -= (double)part;
        hash += part;
        if (hash >= TR_HASH_MODULUS) {
            hash -= TR_HASH_MODULUS;
        }
    }
    unsigned shift = (unsigned)(exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61);
    hash = ((hash << shift) & TR_HASH_MODULUS) | hash >> (61 - shift);
    int64_t signed_hash = negative ? -(int64_t)hash : (int64_t)hash;
    return signed_hash == -1 ? -2 : signed_hash;
}

int64_t tr_hash_set_finish(uint64_t accumulator, size_t count) {
    uint64_t hash = accumulator ^ ((uint64_t)count + 1) * UINT64_C(1927868237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069 + UINT64_C(907133923);
    return hash == UINT64_MAX ? 590923713 : (int64_t)hash;
}
