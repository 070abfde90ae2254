/* Hash functions: our own for strings, CPython's for numbers, tuples and frozensets.
 *
 * Programs can observe hash() of numbers and tuples of numbers, and rely on hash(1) == hash(1.0) ==
 * hash(True), so those follow CPython 3.11 on 64-bit platforms exactly. String hashes are seeded
 * per VM, as Python's are by default, and may be any good function. A hash is an int64_t and never
 * -1, CPython's error value. */
#ifndef TR_BASE_HASH_H
#define TR_BASE_HASH_H

#include "base/compiler.h"

#define TR_HASH_MODULUS ((UINT64_C(1) << 61) - 1)
#define TR_HASH_INF 314159
#define TR_HASH_IMAG 1000003

/* Hash of bytes: fast for short keys, passes no information about the seed. Never -1. */
int64_t tr_hash_bytes(const void *bytes, size_t length, uint64_t seed);

/* Mixes two words into one; good enough to index a power-of-two table with the low bits. */
static inline uint64_t tr_hash_mix(uint64_t a, uint64_t b) {
    unsigned __int128 product =
        (unsigned __int128)(a ^ UINT64_C(0x9E3779B97F4A7C15)) * (b ^ UINT64_C(0xD1B54A32D192ED03));
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}
/* A bijection that spreads the bits of pointers and small integers over the word. */
static inline uint64_t tr_hash_spread(uint64_t x) {
    x ^= x >> 32;
    x *= UINT64_C(0xE9846AF9B1A615D1);
    x ^= x >> 32;
    x *= UINT64_C(0xE9846AF9B1A615D1);
    return x ^ (x >> 28);
}

/* hash(int) of a machine integer. */
static inline int64_t tr_hash_int64(int64_t value) {
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    magnitude = (magnitude & TR_HASH_MODULUS) + (magnitude >> 61);
    if (magnitude >= TR_HASH_MODULUS) {
        magnitude -= TR_HASH_MODULUS;
    }
    int64_t hash = value < 0 ? -(int64_t)magnitude : (int64_t)magnitude;
    return hash == -1 ? -2 : hash;
}
/* hash(float) for everything but NaN, which 3.11 hashes by identity (see tr_hash_pointer). */
int64_t tr_hash_double(double value);
/* hash(complex) from the hashes of its two parts. */
static inline int64_t tr_hash_complex(int64_t real, int64_t imag) {
    uint64_t hash = (uint64_t)real + UINT64_C(1000003) * (uint64_t)imag;
    return hash == UINT64_MAX ? -2 : (int64_t)hash;
}
/* CPython's hash by identity: the address rotated right by four bits. */
static inline int64_t tr_hash_pointer(const void *pointer) {
    uint64_t word = (uint64_t)(uintptr_t)pointer;
    word = (word >> 4) | (word << 60);
    return word == UINT64_MAX ? -2 : (int64_t)word;
}

/* hash(tuple): start, one add per item's hash, finish. */
typedef struct TupleHash {
    uint64_t accumulator;
    uint64_t count;
} TupleHash;
static inline void tr_hash_tuple_start(TupleHash *state) {
    state->accumulator = UINT64_C(2870177450012600261);
    state->count = 0;
}
static inline void tr_hash_tuple_add(TupleHash *state, int64_t item) {
    uint64_t acc = state->accumulator + (uint64_t)item * UINT64_C(14029467366897019727);
    acc = (acc << 31) | (acc >> 33);
    state->accumulator = acc * UINT64_C(11400714785074694791);
    state->count++;
}
static inline int64_t tr_hash_tuple_finish(const TupleHash *state) {
    uint64_t acc = state->accumulator + (state->count ^ (UINT64_C(2870177450012600261) ^ 3527539));
    return acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
}

/* hash(frozenset): zero, one add per member's hash in any order, finish with the number of members.
 */
static inline uint64_t tr_hash_set_add(uint64_t accumulator, int64_t item) {
    uint64_t hash = (uint64_t)item;
    return accumulator ^ ((hash ^ UINT64_C(89869747) ^ (hash << 16)) * UINT64_C(3644798167));
}
int64_t tr_hash_set_finish(uint64_t accumulator, size_t count);

#endif
