/* Hashes that must be CPython's, quality of the one that is ours, digests, and the Mersenne
 * Twister's sequence. */
#include "base_unit.h"

#include "base/digest.h"
#include "base/hash.h"
#include "base/mt19937.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static void numeric_hashes(void **state) {
    (void)state;
    assert_int_equal(tr_hash_int64(0), 0);
    assert_int_equal(tr_hash_int64(-1), -2);
    assert_int_equal(tr_hash_int64((INT64_C(1) << 61) - 1), 0);
    assert_int_equal(tr_hash_int64(INT64_MIN), -4);
    assert_int_equal(tr_hash_double(0.1), INT64_C(230584300921369408));
    assert_int_equal(tr_hash_double(1.5), INT64_C(1152921504606846977));
    assert_int_equal(tr_hash_double(-1.0), -2);
    assert_int_equal(tr_hash_double(-0.0), 0);
    assert_int_equal(tr_hash_double(1e300), INT64_C(1224995262755759164));
    assert_int_equal(tr_hash_double(5e-324), 16777216);
    assert_int_equal(tr_hash_double(-INFINITY), -314159);
    assert_int_equal(tr_hash_complex(1, 2), 2000007);
    uint64_t seed = 8;
    for (int i = 0; i < 10000; i++) {
        int64_t value = (int64_t)(unit_random(&seed) >> 11) - (INT64_C(1) << 52);
        assert_int_equal(tr_hash_double((double)value), tr_hash_int64(value));
    }
}

static void container_hashes(void **state) {
    (void)state;
    TupleHash tuple;
    tr_hash_tuple_start(&tuple);
    assert_int_equal(tr_hash_tuple_finish(&tuple), INT64_C(5740354900026072187));
    uint64_t set = 0;
    for (int64_t i = 1; i <= 3; i++) {
        tr_hash_tuple_add(&tuple, i);
        set = tr_hash_set_add(set, i);
    }
    assert_int_equal(tr_hash_tuple_finish(&tuple), INT64_C(529344067295497451));
    assert_int_equal(tr_hash_set_finish(set, 3), INT64_C(-272375401224217160));
}

static void byte_hash(void **state) {
    (void)state;
    /* Depends on the contents, the length and the seed, not on the alignment; the low bits spread.
     */
    char zeros[128] = {0};
    char moved[128 + 8];
    enum { BUCKETS = 256, KEYS = 25600 };
    static unsigned buckets[BUCKETS];
    for (size_t n = 0; n < 128; n++) {
        int64_t hash = tr_hash_bytes(zeros, n, 1);
        assert_true(hash != -1);
        assert_true(hash != tr_hash_bytes(zeros, n, 2));
        assert_true(n == 0 || hash != tr_hash_bytes(zeros, n - 1, 1));
        memset(moved, 0, sizeof moved);
        assert_int_equal(tr_hash_bytes(moved + n % 8, n, 1), hash);
        for (size_t i = 0; i < n; i++) {
            moved[i] ^= 1;
            assert_true(tr_hash_bytes(moved, n, 1) != hash);
            moved[i] ^= 1;
        }
    }
    for (int i = 0; i < KEYS; i++) {
        char key[32];
        int length = snprintf(key, sizeof key, "name_%d", i);
        buckets[(uint64_t)tr_hash_bytes(key, (size_t)length, 99) % BUCKETS]++;
    }
    for (int i = 0; i < BUCKETS; i++) {
        assert_in_range(buckets[i], 50, 160); /* 100 expected, standard deviation 10 */
    }
    assert_true(tr_hash_spread(1) != tr_hash_spread(2));
    assert_true(tr_hash_mix(1, 2) != tr_hash_mix(2, 1));
}

static void digests(void **state) {
    (void)state;
    static const struct {
        DigestKind kind;
        const char *of_abc;
    } known[] = {
        {DIGEST_MD5, "900150983cd24fb0d6963f7d28e17f72"},
        {DIGEST_SHA1, "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {DIGEST_SHA224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"},
        {DIGEST_SHA256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {DIGEST_SHA384, "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                        "8086072ba1e7cc2358baeca134c825a7"},
        {DIGEST_SHA512, "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
    };
    for (size_t i = 0; i < TR_COUNT(known); i++) {
        uint8_t out[TR_DIGEST_MAX];
        char text[2 * TR_DIGEST_MAX + 1];
        tr_digest_bytes(known[i].kind, "abc", 3, out);
        for (size_t k = 0; k < tr_digest_size(known[i].kind); k++) {
            (void)snprintf(text + 2 * k, 3, "%02x", out[k]);
        }
        assert_string_equal(text, known[i].of_abc);
        /* The pieces in which the bytes arrive do not matter. */
        uint8_t data[500];
        uint8_t whole[TR_DIGEST_MAX];
        for (size_t k = 0; k < sizeof data; k++) {
            data[k] = (uint8_t)(k * 7);
        }
        for (size_t length = 0; length < sizeof data; length += 13) {
            tr_digest_bytes(known[i].kind, data, length, whole);
            Digest digest;
            tr_digest_start(&digest, known[i].kind);
            for (size_t at = 0, step = 1; at < length; at += step, step = step * 3 % 97 + 1) {
                step = TR_MIN(step, length - at);
                tr_digest_update(&digest, data + at, step);
            }
            tr_digest_finish(&digest, out);
            assert_memory_equal(out, whole, tr_digest_size(known[i].kind));
        }
    }
}

static void mersenne_twister(void **state) {
    (void)state;
    MersenneTwister mt;
    tr_mt_seed_int64(&mt, 12345);
    assert_int_equal(tr_mt_next32(&mt), 1789368711u);
    assert_int_equal(tr_mt_bits64(&mt, 32), 3146859322u);
    assert_int_equal(tr_mt_next32(&mt), 43676229u);
    assert_true(tr_mt_random(&mt) == 0.8201747225612886);
    assert_int_equal(tr_mt_below(&mt, UINT64_C(1000000000000000)), INT64_C(336239257942247));
    MersenneTwister copy = mt;
    uint64_t limbs[2];
    tr_mt_bits(&mt, 100, limbs);
    assert_true(limbs[1] >> 36 == 0);
    assert_int_equal(tr_mt_below(&copy, 1), 0);
    tr_mt_seed_int64(&copy, -12345);
    assert_int_equal(tr_mt_next32(&copy), 1789368711u); /* the sign of a seed is dropped */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numeric_hashes),   cmocka_unit_test(container_hashes),
        cmocka_unit_test(byte_hash),        cmocka_unit_test(digests),
        cmocka_unit_test(mersenne_twister),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
