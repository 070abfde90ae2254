/* Integers of any size against themselves: identities that tie the algorithms of all sizes
 * together, known values, and every allocation failing in turn. The comparison with CPython is
 * tests/diff/base_diff.py. */
#include "base_unit.h"

#include "base/bigint.h"

#include <math.h>
#include <string.h>

static BigInt make(size_t room) {
    BigInt value;
    assert_true(tr_big_alloc(&value, room));
    return value;
}

/* `limbs` random limbs; one time in three made of long runs of equal bits. */
static BigInt random_big(uint64_t *seed, size_t limbs) {
    BigInt value = make(limbs ? limbs : 1);
    bool runs = unit_random(seed) % 3 == 0;
    for (size_t i = 0; i < limbs; i++) {
        uint64_t word = unit_random(seed);
        value.limbs[i] = runs ? (word & 1 ? UINT64_MAX : 0) << (word & 2 ? word >> 58 : 0) : word;
    }
    if (limbs != 0 && value.limbs[limbs - 1] == 0) {
        value.limbs[limbs - 1] = 1;
    }
    value.count = limbs;
    value.negative = limbs != 0 && unit_random(seed) % 2 == 0;
    return value;
}

static BigInt parse(const char *text) {
    bool negative = *text == '-';
    text += negative;
    BigInt value = make(tr_big_parse_bound(strlen(text), 10));
    assert_true(tr_big_parse(&value, text, strlen(text), 10));
    value.negative = negative && value.count != 0;
    return value;
}

static void assert_text(const BigInt *value, unsigned base, const char *expected) {
    char text[4096];
    size_t length;
    assert_true(tr_big_format_bound(value, base) <= sizeof text);
    assert_true(tr_big_format(value, base, text, &length));
    assert_int_equal(length, strlen(expected));
    assert_memory_equal(text, expected, length);
}

static void machine_integers(void **state) {
    (void)state;
    const int64_t values[] = {0, 1, -1, 255, INT64_MAX, INT64_MIN, INT64_MIN + 1, -4096};
    for (size_t i = 0; i < TR_COUNT(values); i++) {
        uint64_t limb;
        int64_t back;
        BigInt value = tr_big_of_int64(values[i], &limb);
        assert_true(tr_big_to_int64(&value, &back));
        assert_int_equal(back, values[i]);
        assert_true(tr_big_low64(&value) == (uint64_t)values[i]);
        assert_int_equal(tr_big_compare_double(&value, (double)values[i] + 4096), -1);
        uint64_t unsigned_back;
        assert_int_equal(tr_big_to_uint64(&value, &unsigned_back), values[i] >= 0);
    }
    BigInt big = parse("9223372036854775808");
    int64_t out = 7;
    assert_false(tr_big_to_int64(&big, &out));
    assert_int_equal(out, 7);
    big.negative = true;
    assert_true(tr_big_to_int64(&big, &out));
    assert_int_equal(out, INT64_MIN);
    tr_big_free(&big);
}

static void known_values(void **state) {
    (void)state;
    uint64_t limb;
    BigInt two = tr_big_of_int64(2, &limb);
    BigInt power = make(tr_big_pow_bound(&two, 200));
    assert_true(tr_big_pow(&power, &two, 200));
    assert_text(&power, 10, "1606938044258990275541962092341162602522202993782792835301376");
    assert_text(&power, 16, "100000000000000000000000000000000000000000000000000");
    assert_text(&power, 8, "4000000000000000000000000000000000000000000000000000000000000000000");
    assert_text(&power, 36, "bnklg118comha6gqury14067gur54n8won6guf4");
    double value;
    assert_true(tr_big_to_double(&power, &value));
    assert_true(value == ldexp(1, 200));
    int64_t exponent;
    assert_true(tr_big_frexp(&power, &exponent) == 0.5);
    assert_int_equal(exponent, 201);

    BigInt base = parse("-3");
    BigInt modulus = parse("1000000007");
    BigInt result = make(modulus.count);
    assert_true(tr_big_pow_mod(&result, &base, &power, &modulus));
    assert_text(&result, 10, "454104396");
    bool exists;
    assert_true(tr_big_inverse_mod(&result, &base, &modulus, &exists));
    assert_true(exists);
    assert_text(&result, 10, "666666671");

    BigInt root = make(power.count / 2 + 1);
    assert_true(tr_big_isqrt(&root, &power));
    assert_text(&root, 10, "1267650600228229401496703205376");
    assert_int_equal(tr_big_bit_length(&power), 201);
    assert_int_equal(tr_big_trailing_zeros(&power), 200);
    assert_int_equal(tr_big_pow_bound(&power, UINT64_MAX), SIZE_MAX);
    assert_int_equal(tr_big_shift_left_bound(&power, UINT64_MAX), SIZE_MAX);
    tr_big_free(&power);
    tr_big_free(&base);
    tr_big_free(&modulus);
    tr_big_free(&result);
    tr_big_free(&root);
}

/* (a + b)**2 == a*a + 2*a*b + b*b, and dividing the product by a factor gives the other back. */
static void check_identities(uint64_t *seed, size_t na, size_t nb) {
    BigInt a = random_big(seed, na);
    BigInt b = random_big(seed, nb);
    size_t room = 2 * (na + nb) + 4;
    BigInt sum = make(room);
    BigInt left = make(room);
    BigInt right = make(room);
    BigInt term = make(room);
    tr_big_add(&sum, &a, &b);
    assert_true(tr_big_mul(&left, &sum, &sum));
    assert_true(tr_big_mul(&right, &a, &a));
    assert_true(tr_big_mul(&term, &b, &b));
    tr_big_add(&right, &right, &term);
    assert_true(tr_big_mul(&term, &a, &b));
    tr_big_add(&right, &right, &term);
    tr_big_add(&right, &right, &term);
    assert_int_equal(tr_big_compare(&left, &right), 0);
    tr_big_sub(&left, &left, &right);
    assert_int_equal(left.count, 0);
    assert_false(left.negative);

    if (nb != 0) {
        /* term = a * b still; add a remainder smaller than b. */
        BigInt quotient = make(tr_big_quotient_bound(&term, &b) + 1);
        BigInt rest = make(nb);
        BigInt back = make(room);
        assert_true(tr_big_divmod_floor(&quotient, &rest, &term, &b));
        assert_int_equal(tr_big_compare(&quotient, &a), 0);
        assert_int_equal(rest.count, 0);
        BigInt other = make(tr_big_quotient_bound(&sum, &b) + nb);
        assert_true(tr_big_divmod_floor(&other, &rest, &sum, &b));
        assert_true(rest.count == 0 || rest.negative == b.negative);
        assert_true(tr_big_compare_magnitude(&rest, &b) < 0);
        assert_true(tr_big_mul(&back, &other, &b));
        tr_big_add(&back, &back, &rest);
        assert_int_equal(tr_big_compare(&back, &sum), 0);
        tr_big_free(&quotient);
        tr_big_free(&rest);
        tr_big_free(&other);
        tr_big_free(&back);
    }
    tr_big_free(&a);
    tr_big_free(&b);
    tr_big_free(&sum);
    tr_big_free(&left);
    tr_big_free(&right);
    tr_big_free(&term);
}

static void identities(void **state) {
    (void)state;
    uint64_t seed = 42;
    const size_t sizes[] = {0,  1,  2,  3,   7,   31,  32,  33,  47,  48,  49,  55,
                            56, 57, 63, 112, 113, 139, 140, 141, 170, 280, 421, 700};
    for (size_t i = 0; i < TR_COUNT(sizes); i++) {
        for (size_t j = 0; j < TR_COUNT(sizes); j++) {
            check_identities(&seed, sizes[i], sizes[j]);
        }
    }
    assert_int_equal(tr_alloc_live_blocks(), 0);
}

static void bits_and_bytes(void **state) {
    (void)state;
    uint64_t seed = 7;
    for (int round = 0; round < 300; round++) {
        BigInt a = random_big(&seed, unit_random(&seed) % 6);
        BigInt b = random_big(&seed, unit_random(&seed) % 6);
        BigInt x = make(16);
        BigInt y = make(16);
        BigInt z = make(16);
        /* a + b == (a ^ b) + 2 * (a & b), a | b == (a ^ b) ^ (a & b), ~a == -a - 1 */
        tr_big_and(&x, &a, &b);
        tr_big_xor(&y, &a, &b);
        tr_big_xor(&z, &x, &y);
        BigInt w = make(16);
        tr_big_or(&w, &a, &b);
        assert_int_equal(tr_big_compare(&w, &z), 0);
        tr_big_add(&z, &x, &x);
        tr_big_add(&z, &z, &y);
        tr_big_add(&w, &a, &b);
        assert_int_equal(tr_big_compare(&w, &z), 0);
        tr_big_not(&w, &a);
        tr_big_add(&w, &w, &a);
        assert_text(&w, 10, "-1");
        /* Shifting is multiplying, and dividing towards minus infinity. */
        uint64_t by = unit_random(&seed) % 300;
        tr_big_shift_left(&w, &a, by);
        tr_big_shift_right(&z, &w, by);
        assert_int_equal(tr_big_compare(&z, &a), 0);
        tr_big_shift_right(&z, &a, by);
        tr_big_shift_left(&w, &z, by);
        assert_true(tr_big_compare(&w, &a) <= 0);
        uint8_t bytes[64];
        for (int order = 0; order < 2; order++) {
            assert_true(tr_big_to_bytes(&a, bytes, sizeof bytes, order, true));
            tr_big_from_bytes(&w, bytes, sizeof bytes, order, true);
            assert_int_equal(tr_big_compare(&w, &a), 0);
        }
        tr_big_free(&a);
        tr_big_free(&b);
        tr_big_free(&x);
        tr_big_free(&y);
        tr_big_free(&z);
        tr_big_free(&w);
    }
    BigInt minus128 = parse("-128");
    uint8_t byte;
    assert_true(tr_big_to_bytes(&minus128, &byte, 1, true, true));
    assert_int_equal(byte, 0x80);
    assert_false(tr_big_to_bytes(&minus128, &byte, 1, true, false));
    minus128.negative = false;
    assert_false(tr_big_to_bytes(&minus128, &byte, 1, true, true));
    assert_true(tr_big_to_bytes(&minus128, &byte, 1, true, false));
    minus128.limbs[0] = 0;
    minus128.count = 0;
    assert_true(tr_big_to_bytes(&minus128, &byte, 0, true, true));
    tr_big_free(&minus128);
    assert_int_equal(tr_alloc_live_blocks(), 0);
}

static bool text_round_trip(const BigInt *a, unsigned base) {
    char *text = NULL;
    BigInt back = {0};
    size_t length;
    bool ok = false;
    BigInt positive = *a;
    positive.negative = false;
    text = tr_malloc(tr_big_format_bound(a, base));
    if (text && tr_big_format(&positive, base, text, &length) &&
        tr_big_alloc(&back, tr_big_parse_bound(length, base)) &&
        tr_big_parse(&back, text, length, base)) {
        assert_int_equal(tr_big_compare(&positive, &back), 0);
        ok = true;
    }
    tr_free(text);
    tr_big_free(&back);
    return ok;
}

static void text_both_ways(void **state) {
    (void)state;
    uint64_t seed = 99;
    const size_t sizes[] = {0, 1, 2, 5, 40, 41, 79, 80, 81, 82, 83, 160, 161, 300, 900};
    for (size_t i = 0; i < TR_COUNT(sizes); i++) {
        for (unsigned base = 2; base <= 36; base++) {
            BigInt a = random_big(&seed, sizes[i]);
            assert_true(text_round_trip(&a, base));
            tr_big_free(&a);
        }
    }
}

static bool all_operations(const BigInt *a, const BigInt *b) {
    size_t room = 2 * (a->count + b->count) + 8;
    BigInt x = {0};
    BigInt y = {0};
    double value;
    bool exists;
    bool ok = tr_big_alloc(&x, room) && tr_big_alloc(&y, room) && tr_big_mul(&x, a, b) &&
              tr_big_divmod_floor(&x, &y, a, b) && tr_big_divmod_floor(&x, NULL, a, b) &&
              tr_big_divmod_trunc(NULL, &y, a, b) && tr_big_gcd(&x, a, b) && tr_big_pow(&x, b, 2) &&
              tr_big_isqrt(&x, a) && tr_big_inverse_mod(&x, a, b, &exists) &&
              tr_big_true_divide(&value, a, b) != BIG_DIVIDE_NO_MEMORY;
    if (ok) {
        uint64_t limb;
        BigInt exponent = tr_big_of_uint64(65537, &limb);
        ok = tr_big_pow_mod(&x, a, &exponent, b);
    }
    if (ok) {
        ok = text_round_trip(a, 10);
    }
    tr_big_free(&x);
    tr_big_free(&y);
    return ok;
}

static void out_of_memory(void **state) {
    (void)state;
    uint64_t seed = 5;
    BigInt a = random_big(&seed, 300);
    BigInt b = random_big(&seed, 100);
    a.negative = false;
    b.negative = true;
    uint64_t attempts;
    UNIT_FAIL_EACH(attempts, all_operations(&a, &b));
    assert_true(attempts > 20);
    tr_big_free(&a);
    tr_big_free(&b);
    assert_int_equal(tr_alloc_live_blocks(), 0);
}

static void doubles(void **state) {
    (void)state;
    uint64_t limbs[TR_BIG_DOUBLE_LIMBS];
    BigInt whole = {.limbs = limbs};
    const double values[] = {0.0,
                             0.5,
                             -0.9,
                             1.0,
                             -1.5,
                             4294967296.0,
                             0x1p63,
                             -0x1p64,
                             0x1p100,
                             1e308,
                             1.7976931348623157e308};
    for (size_t i = 0; i < TR_COUNT(values); i++) {
        tr_big_from_double(&whole, values[i]);
        double back;
        assert_true(tr_big_to_double(&whole, &back));
        assert_true(back == trunc(values[i]));
        assert_int_equal(tr_big_compare_double(&whole, INFINITY), -1);
        assert_int_equal(tr_big_compare_double(&whole, -INFINITY), 1);
        double fraction = values[i] - trunc(values[i]);
        assert_int_equal(tr_big_compare_double(&whole, values[i]),
                         fraction > 0 ? -1 : fraction < 0);
    }
    uint64_t huge[17] = {0};
    huge[16] = 1;
    BigInt too_large = {.limbs = huge, .count = 17, .negative = true};
    double out;
    assert_false(tr_big_to_double(&too_large, &out));
    assert_true(out == -INFINITY);
    assert_true(tr_big_true_divide(&out, &too_large, &too_large) == BIG_DIVIDE_OK);
    assert_true(out == 1.0);
}

static void one_word(void **state) {
    (void)state;
    assert_int_equal(tr_uint64_gcd(0, 0), 0);
    assert_int_equal(tr_uint64_gcd(0, 12), 12);
    assert_int_equal(tr_uint64_gcd(UINT64_C(1) << 63, 48), 16);
    assert_int_equal(tr_uint64_gcd(1071, 462), 21);
    assert_int_equal(tr_uint64_isqrt(UINT64_MAX), UINT32_MAX);
    assert_int_equal(tr_uint64_isqrt(24), 4);
    assert_int_equal(tr_uint64_isqrt(UINT64_C(18446744065119617024)), UINT64_C(4294967294));
    assert_int_equal(tr_uint64_isqrt(UINT64_C(18446744065119617025)), UINT64_C(4294967295));
    assert_int_equal(tr_uint64_pow_mod(3, 5, 1), 0);
    assert_int_equal(tr_uint64_pow_mod(0, 0, 7), 1);
    uint64_t seed = 77;
    for (int i = 0; i < 2000; i++) {
        uint64_t a = unit_random(&seed) >> unit_random(&seed) % 64;
        uint64_t e = unit_random(&seed) >> unit_random(&seed) % 64;
        uint64_t m = unit_random(&seed) >> unit_random(&seed) % 64 | 1;
        uint64_t limbs[3];
        uint64_t out;
        BigInt x = tr_big_of_uint64(a, &limbs[0]);
        BigInt y = tr_big_of_uint64(e, &limbs[1]);
        BigInt z = tr_big_of_uint64(m, &limbs[2]);
        BigInt r = {.limbs = &out};
        assert_true(tr_big_pow_mod(&r, &x, &y, &z));
        assert_int_equal(tr_uint64_pow_mod(a, e, m), r.count ? out : 0);
        m &= ~UINT64_C(1);
        if (m != 0) {
            z = tr_big_of_uint64(m, &limbs[2]);
            assert_true(tr_big_pow_mod(&r, &x, &y, &z));
            assert_int_equal(tr_uint64_pow_mod(a, e, m), r.count ? out : 0);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(machine_integers), cmocka_unit_test(known_values),
        cmocka_unit_test(identities),       cmocka_unit_test(bits_and_bytes),
        cmocka_unit_test(text_both_ways),   cmocka_unit_test(out_of_memory),
        cmocka_unit_test(doubles),          cmocka_unit_test(one_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
