/* Character properties, spot checks. All code points are compared with CPython by
 * tests/diff/base_diff.py. */
#include "base_unit.h"

#include "base/unicode.h"

#include <string.h>

static void properties(void **state) {
    (void)state;
    assert_string_equal(tr_unicode_version, "14.0.0");
    assert_true(tr_unicode_is_alpha(0xE9) && !tr_unicode_is_alpha('1') &&
                !tr_unicode_is_alpha(0x24B6));
    assert_true(tr_unicode_is_alnum('1') && tr_unicode_is_alnum(0xBD));
    assert_true(tr_unicode_is_decimal(0x0663) && !tr_unicode_is_decimal(0xB2));
    assert_true(tr_unicode_is_digit(0xB2) && !tr_unicode_is_digit(0xBD));
    assert_true(tr_unicode_is_numeric(0x4E94));
    assert_true(tr_unicode_is_space(' ') && tr_unicode_is_space(0x1F) &&
                tr_unicode_is_space(0x3000));
    assert_false(tr_unicode_is_space(0x200B));
    assert_true(tr_unicode_is_upper(0x24B6) && tr_unicode_is_lower(0xAA));
    assert_true(tr_unicode_is_title(0x1C5));
    assert_true(tr_unicode_is_printable(' ') && !tr_unicode_is_printable(0xA0));
    assert_false(tr_unicode_is_printable(0x7F) || tr_unicode_is_printable(0xD800));
    assert_true(tr_unicode_is_xid_start('_') && !tr_unicode_is_xid_start('9'));
    assert_true(tr_unicode_is_xid_continue('9') && tr_unicode_is_xid_continue(0xB7));
    assert_true(tr_unicode_is_linebreak('\n') && tr_unicode_is_linebreak(0x2028));
    assert_false(tr_unicode_is_linebreak(0x1F));
    assert_int_equal(tr_unicode_columns('a'), 1);
    assert_int_equal(tr_unicode_columns(0x4E2D), 2);
    assert_int_equal(tr_unicode_columns(0x301), 0);
    assert_int_equal(tr_unicode_columns(7), 0);
    assert_string_equal(tr_unicode_category('A'), "Lu");
    assert_string_equal(tr_unicode_category(0x10FFFF), "Cn");
    assert_int_equal(tr_unicode_flags(0x110000), tr_unicode_flags(0x10FFFF));
    for (uint32_t c = 0; c < 128; c++) {
        /* The inline answers for ASCII agree with the table. */
        unsigned flags = tr_unicode_flags(c);
        assert_int_equal(tr_unicode_is_space(c), (flags & TR_UNI_SPACE) != 0);
        assert_int_equal(tr_unicode_is_printable(c), (flags & TR_UNI_PRINTABLE) != 0);
        assert_int_equal(tr_unicode_is_upper(c), (flags & TR_UNI_UPPER) != 0);
        assert_int_equal(tr_unicode_is_lower(c), (flags & TR_UNI_LOWER) != 0);
        assert_int_equal(tr_unicode_is_decimal(c), (flags & TR_UNI_DECIMAL) != 0);
        assert_int_equal(tr_unicode_is_linebreak(c), (flags & TR_UNI_LINEBREAK) != 0);
        assert_int_equal(tr_unicode_is_xid_continue(c), (flags & TR_UNI_XID_CONTINUE) != 0);
    }
}

static void numbers(void **state) {
    (void)state;
    double value;
    assert_int_equal(tr_unicode_decimal(0x0665), 5);
    assert_int_equal(tr_unicode_decimal(0xB2), -1);
    assert_int_equal(tr_unicode_digit(0xB2), 2);
    assert_true(tr_unicode_numeric(0xBD, &value) && value == 0.5);
    assert_true(tr_unicode_numeric('7', &value) && value == 7);
    assert_true(tr_unicode_numeric(0x5146, &value) && value == 1e12);
    assert_false(tr_unicode_numeric('x', &value));
    assert_false(tr_unicode_numeric(0x110000, &value));
}

static void cases(void **state) {
    (void)state;
    uint32_t out[3];
    assert_int_equal(tr_unicode_upper(0xDF, out), 2);
    assert_true(out[0] == 'S' && out[1] == 'S');
    assert_int_equal(tr_unicode_title(0xFB03, out), 3);
    assert_true(out[0] == 'F' && out[1] == 'f' && out[2] == 'i');
    assert_int_equal(tr_unicode_lower(0x130, out), 2);
    assert_true(out[0] == 'i' && out[1] == 0x307);
    assert_int_equal(tr_unicode_casefold(0x13A0, out), 1);
    assert_int_equal(out[0], 0x13A0);
    assert_int_equal(tr_unicode_casefold(0xAB70, out), 1);
    assert_int_equal(out[0], 0x13A0);
    assert_int_equal(tr_unicode_simple_lower(0x130), 'i');
    assert_int_equal(tr_unicode_simple_upper(0x1F80), 0x1F88);
    assert_int_equal(tr_unicode_simple_upper(0xDF), 0xDF);
    assert_int_equal(tr_unicode_upper(0xD800, out), 1);
    assert_int_equal(out[0], 0xD800);
    const char *word =
        "\xCE\x9F\xCE\xA3\xCC\x81."; /* omicron, sigma, combining accent, full stop */
    assert_int_equal(tr_unicode_lower_sigma(word, 7, 2), 0x3C2);
    const char *inside = "\xCE\x9F\xCE\xA3'a";
    assert_int_equal(tr_unicode_lower_sigma(inside, 6, 2), 0x3C3);
    assert_int_equal(tr_unicode_lower_sigma(inside + 2, 2, 0), 0x3C3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(properties),
        cmocka_unit_test(numbers),
        cmocka_unit_test(cases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
