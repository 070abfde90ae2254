/* The growable byte buffer: appending, taking, and the sticky failure flag. */
#include "base_unit.h"

#include "base/buffer.h"

#include <string.h>

static void builds_text(void **state) {
    (void)state;
    StrBuf buf = {0};
    assert_string_equal(tr_strbuf_cstr(&buf), "");
    tr_strbuf_text(&buf, "x = ");
    tr_strbuf_int64(&buf, INT64_MIN);
    tr_strbuf_char(&buf, ' ');
    tr_strbuf_uint64(&buf, UINT64_MAX);
    tr_strbuf_char(&buf, ' ');
    tr_strbuf_hex(&buf, 0xE9, 4);
    tr_strbuf_codepoint(&buf, 0x20AC);
    tr_strbuf_codepoint(&buf, 0x1F600);
    tr_strbuf_fill(&buf, '.', 3);
    tr_strbuf_fill(&buf, '?', 0);
    tr_strbuf_printf(&buf, "%d-%s", 42, "end");
    size_t size;
    char *text = tr_strbuf_take(&buf, &size);
    assert_string_equal(text, "x = -9223372036854775808 18446744073709551615 00e9"
                              "\xE2\x82\xAC\xF0\x9F\x98\x80...42-end");
    assert_int_equal(size, strlen(text));
    assert_null(buf.data);
    tr_free(text);
}

static void long_printf_and_truncate(void **state) {
    (void)state;
    StrBuf buf = {0};
    for (int i = 0; i < 50; i++) {
        tr_strbuf_printf(&buf, "%0*d|", i * 7, i);
    }
    size_t expected = 0;
    for (int i = 0; i < 50; i++) {
        size_t width = (size_t)(i * 7);
        expected += (width > (i < 10 ? 1u : 2u) ? width : i < 10 ? 1u : 2u) + 1;
    }
    assert_int_equal(buf.size, expected);
    tr_strbuf_truncate(&buf, 4);
    assert_string_equal(tr_strbuf_cstr(&buf), "0|00");
    tr_strbuf_truncate(&buf, 100);
    assert_int_equal(buf.size, 4);
    char *place = tr_strbuf_extend(&buf, 2);
    memcpy(place, "ab", 2);
    assert_string_equal(tr_strbuf_cstr(&buf), "0|00ab");
    tr_strbuf_free(&buf);
    tr_strbuf_free(&buf);
}

static bool build(size_t *size) {
    StrBuf buf = {0};
    for (int i = 0; i < 1000; i++) {
        tr_strbuf_int64(&buf, i);
        tr_strbuf_printf(&buf, "%s", "some text that is longer");
        tr_strbuf_fill(&buf, ' ', 40);
    }
    char *text = tr_strbuf_take(&buf, size);
    tr_free(text);
    tr_strbuf_free(&buf);
    return text != NULL;
}

static void failure_is_sticky(void **state) {
    (void)state;
    uint64_t attempts;
    size_t size;
    UNIT_FAIL_EACH(attempts, build(&size));
    assert_true(attempts > 5);
    assert_int_equal(size, 1000 * 64 + 2890);

    StrBuf buf = {0};
    tr_strbuf_text(&buf, "kept");
    (void)tr_alloc_fail_after(1, false);
    tr_strbuf_fill(&buf, 'x', 1000);
    (void)tr_alloc_fail_after(0, false);
    assert_false(tr_strbuf_ok(&buf));
    tr_strbuf_text(&buf, "ignored");
    tr_strbuf_char(&buf, 'x');
    assert_int_equal(buf.size, 4);
    assert_string_equal(tr_strbuf_cstr(&buf), "");
    assert_null(tr_strbuf_take(&buf, NULL));
    assert_true(tr_strbuf_ok(&buf));

    assert_false(tr_strbuf_reserve(&buf, SIZE_MAX - 1));
    assert_false(tr_strbuf_ok(&buf));
    tr_strbuf_free(&buf);
    assert_int_equal(tr_alloc_live_blocks(), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(builds_text),
        cmocka_unit_test(long_printf_and_truncate),
        cmocka_unit_test(failure_is_sticky),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
