/* Doubles and text: cases with a name, the round trip of random doubles, and failing allocations.
 * The comparison with CPython is tests/diff/base_diff.py. */
#include "base_unit.h"

#include "base/dtoa.h"

#include <math.h>
#include <string.h>

static double from_bits(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static void assert_repr(double value, const char *expected) {
    char text[TR_DOUBLE_REPR_SIZE];
    assert_int_equal(tr_double_repr(value, text), strlen(expected));
    assert_string_equal(text, expected);
}

static void repr_of_known_values(void **state) {
    (void)state;
    assert_repr(0.1, "0.1");
    assert_repr(-0.0, "-0.0");
    assert_repr(1e16, "1e+16");
    assert_repr(9999999999999998.0, "9999999999999998.0");
    assert_repr(123456789.125, "123456789.125");
    assert_repr(0.0001, "0.0001");
    assert_repr(0.00001, "1e-05");
    assert_repr(5e-324, "5e-324");
    assert_repr(2.2250738585072014e-308, "2.2250738585072014e-308");
    assert_repr(1.7976931348623157e308, "1.7976931348623157e+308");
    assert_repr(0x1p-44, "5.684341886080802e-14"); /* a tie between two 16-digit candidates */
    assert_repr(9007199254740992.0, "9007199254740992.0");
    assert_repr(2e22, "2e+22");
    assert_repr(INFINITY, "inf");
    assert_repr(-INFINITY, "-inf");
    assert_repr(NAN, "nan");
}

static void round_trip(void **state) {
    (void)state;
    uint64_t seed = 2024;
    for (int i = 0; i < 200000; i++) {
        double value = from_bits(unit_random(&seed));
        if (isnan(value)) {
            continue;
        }
        char text[TR_DOUBLE_HEX_SIZE];
        double back;
        size_t length = tr_double_repr(value, text);
        assert_true(tr_double_parse(text, length, &back));
        assert_true(back == value);
        if (i % 10 == 0) {
            length = tr_double_hex(value, text);
            assert_true(tr_double_from_hex(text, length, &back) == HEX_OK);
            assert_true(back == value);
        }
    }
}

static void assert_format(double value, char type, int precision, unsigned flags,
                          const char *expected) {
    StrBuf out = {0};
    tr_double_format(&out, value, type, precision, flags);
    assert_string_equal(tr_strbuf_cstr(&out), expected);
    tr_strbuf_free(&out);
}

static void formats(void **state) {
    (void)state;
    assert_format(3.14159, 'f', 2, 0, "3.14");
    assert_format(2.5, 'f', 0, 0, "2");
    assert_format(3.5, 'f', 0, 0, "4");
    assert_format(0.5, 'f', 0, TR_DOUBLE_ALTERNATE, "0.");
    assert_format(0.125, 'f', 2, 0, "0.12");
    assert_format(9.995, 'f', 2, 0, "9.99");
    assert_format(999999.5, 'f', 0, 0, "1000000");
    assert_format(1e23, 'f', 1, 0, "99999999999999991611392.0");
    assert_format(-1.0, 'e', -1, 0, "-1.000000e+00");
    assert_format(9.99e100, 'e', 1, 0, "1.0e+101");
    assert_format(1e-300, 'E', 0, TR_DOUBLE_SIGN_PLUS, "+1E-300");
    assert_format(0.0, 'e', 3, 0, "0.000e+00");
    assert_format(123456.0, 'g', -1, 0, "123456");
    assert_format(1234567.0, 'g', -1, 0, "1.23457e+06");
    assert_format(0.0001, 'g', 0, 0, "0.0001");
    assert_format(1.0, 'g', 3, TR_DOUBLE_ALTERNATE, "1.00");
    assert_format(100.0, 'g', 3, TR_DOUBLE_ADD_DOT_ZERO, "1e+02");
    assert_format(10.0, 'g', 3, TR_DOUBLE_ADD_DOT_ZERO, "10.0");
    assert_format(0.256, '%', 1, 0, "25.6%");
    assert_format(-0.001, 'f', 1, TR_DOUBLE_NO_NEG_ZERO, "0.0");
    assert_format(-0.001, 'f', 1, 0, "-0.0");
    assert_format(INFINITY, 'F', 2, TR_DOUBLE_SIGN_SPACE, " INF");
    assert_format(NAN, 'g', 2, TR_DOUBLE_SIGN_PLUS, "+nan");
    assert_format(5e-324, 'e', 20, 0, "4.94065645841246544177e-324");
    assert_format(1.0, 'r', -1, TR_DOUBLE_ADD_DOT_ZERO, "1.0");
    assert_format(1.0, 'r', -1, 0, "1");
    assert_format(1.0, 'f', 30, 0, "1.000000000000000000000000000000");
}

static void rounding(void **state) {
    (void)state;
    double out;
    assert_true(tr_double_round(2.675, 2, &out));
    assert_true(out == 2.67);
    assert_true(tr_double_round(-2.5, 0, &out));
    assert_true(out == -2.0);
    assert_true(tr_double_round(1234.5, -2, &out));
    assert_true(out == 1200.0);
    assert_true(tr_double_round(-4.0, -1, &out));
    assert_true(out == 0.0 && signbit(out));
    assert_true(tr_double_round(5e-324, 323, &out));
    assert_true(out == 0.0);
    assert_true(tr_double_round(INFINITY, 2, &out));
    assert_true(isinf(out));
    assert_false(tr_double_round(1.7976931348623157e308, -308, &out));
}

static void assert_parses(const char *text, double expected) {
    double value;
    assert_true(tr_double_parse(text, strlen(text), &value));
    assert_true(value == expected && signbit(value) == signbit(expected));
}

static void parsing(void **state) {
    (void)state;
    assert_parses("0", 0.0);
    assert_parses("-0.0e99999999999999999999", -0.0);
    assert_parses("1_000.5", 1000.5);
    assert_parses(".5", 0.5);
    assert_parses("5.", 5.0);
    assert_parses("+1E+2", 100.0);
    assert_parses("1e309", INFINITY);
    assert_parses("1e-400", 0.0);
    assert_parses("-InFinity", -INFINITY);
    assert_parses("9007199254740993", 9007199254740992.0); /* a tie, to even */
    assert_parses("9007199254740993.0000000000000000001", 9007199254740994.0);
    assert_parses("2.4703282292062327208e-324", 0.0); /* just below half the least */
    assert_parses("2.4703282292062327209e-324", 5e-324);
    assert_parses("2.2250738585072011e-308", 0x0.fffffffffffffp-1022);
    assert_parses("1.7976931348623158e308", 1.7976931348623157e308);
    assert_parses("1.797693134862315808e308", INFINITY);
    const char *const wrong[] = {"",    ".",  "e5", "1e",    "1e+",  "_1",  "1_",   "1__0", "1_.5",
                                 "--1", "1 ", " 1", "infin", "nanx", "0x1", "1.5.", "1e5.0"};
    for (size_t i = 0; i < TR_COUNT(wrong); i++) {
        double value;
        assert_false(tr_double_parse(wrong[i], strlen(wrong[i]), &value));
    }
    double value;
    assert_int_equal(tr_double_scan("12.5abc", 7, &value), 4);
    assert_true(value == 12.5);
    assert_int_equal(tr_double_scan("1e+x", 4, &value), 1);
    assert_int_equal(tr_double_scan("x", 1, &value), 0);

    char text[400];
    memset(text, '1', sizeof text);
    text[1] = '_';
    (void)tr_alloc_fail_after(1, false);
    assert_false(tr_double_parse(text, 300, &value));
    (void)tr_alloc_fail_after(0, false);
    assert_true(tr_double_parse(text, 300, &value));
    assert_true(value > 1e298 && value < 1e300);
    assert_int_equal(tr_alloc_live_blocks(), 0);
}

static HexStatus hex(const char *text, double *out) {
    return tr_double_from_hex(text, strlen(text), out);
}

static void hexadecimal(void **state) {
    (void)state;
    char text[TR_DOUBLE_HEX_SIZE];
    (void)tr_double_hex(-1.5, text);
    assert_string_equal(text, "-0x1.8000000000000p+0");
    (void)tr_double_hex(5e-324, text);
    assert_string_equal(text, "0x0.0000000000001p-1022");
    (void)tr_double_hex(0.0, text);
    assert_string_equal(text, "0x0.0p+0");
    double value;
    assert_true(hex(" 0x1.8p1\n", &value) == HEX_OK && value == 3.0);
    assert_true(hex("-a.8", &value) == HEX_OK && value == -10.5);
    assert_true(hex("0x1.00000000000008p0", &value) == HEX_OK && value == 1.0); /* a tie */
    assert_true(hex("0x1.00000000000008000000000000000000001p0", &value) == HEX_OK && value > 1.0);
    assert_true(hex("0x.8p-1074", &value) == HEX_OK && value == 0.0);
    assert_true(hex("0x1p-99999999999999999999", &value) == HEX_OK && value == 0.0);
    assert_true(hex("-inf", &value) == HEX_OK && value == -INFINITY);
    assert_true(hex("nan", &value) == HEX_OK && isnan(value));
    assert_true(hex("0x1p1024", &value) == HEX_TOO_LARGE);
    assert_true(hex("0x1.fffffffffffff8p1023", &value) == HEX_TOO_LARGE);
    assert_true(hex("0x", &value) == HEX_INVALID);
    assert_true(hex("0x.p1", &value) == HEX_INVALID);
    assert_true(hex("1p", &value) == HEX_INVALID);
    assert_true(hex("1 2", &value) == HEX_INVALID);
    assert_true(hex("", &value) == HEX_INVALID);
}

static bool long_text(void) {
    StrBuf out = {0};
    tr_double_format(&out, 1e300, 'f', 500, 0);
    bool ok = tr_strbuf_ok(&out);
    if (ok) {
        assert_int_equal(out.size, 802);
    }
    tr_strbuf_free(&out);
    return ok;
}

static void out_of_memory(void **state) {
    (void)state;
    uint64_t attempts;
    UNIT_FAIL_EACH(attempts, long_text());
    assert_true(attempts >= 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repr_of_known_values),
        cmocka_unit_test(round_trip),
        cmocka_unit_test(formats),
        cmocka_unit_test(rounding),
        cmocka_unit_test(parsing),
        cmocka_unit_test(hexadecimal),
        cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
