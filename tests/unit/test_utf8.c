/* UTF-8: every code point both ways, the errors that CPython's codec reports, counting against
 * stepping, and search against the obvious loop. */
#include "base_unit.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static void every_code_point(void **state) {
    (void)state;
    char text[8];
    for (uint32_t c = 0; c <= TR_UNICODE_MAX; c++) {
        size_t width = tr_utf8_encode(c, text);
        size_t read;
        bool surrogate = c >= 0xD800 && c <= 0xDFFF;
        assert_int_equal(width, tr_utf8_size(c));
        assert_int_equal(width, tr_utf8_width(text[0]));
        assert_int_equal(tr_utf8_decode(text, &read), c);
        assert_int_equal(read, width);
        assert_int_equal(tr_utf8_decode_checked(text, width, &read), c);
        assert_int_equal(tr_utf8_validate(text, width, NULL), !surrogate);
        assert_true(tr_wtf8_validate(text, width, NULL));
        assert_int_equal(tr_utf8_find_surrogate(text, width, NULL), surrogate);
        if (width > 1) {
            assert_int_equal(tr_utf8_decode_checked(text, width - 1, &read), UINT32_MAX);
            assert_int_equal(read, 1);
        }
    }
}

static void assert_error(const char *text, size_t length, size_t start, size_t end,
                         const char *reason) {
    Utf8Error error;
    assert_false(tr_utf8_validate(text, length, &error));
    assert_int_equal(error.start, start);
    assert_int_equal(error.end, end);
    assert_string_equal(error.reason, reason);
}

static void errors(void **state) {
    (void)state;
    assert_error("abc\x80", 4, 3, 4, "invalid start byte");
    assert_error("\xC0\x80", 2, 0, 1, "invalid start byte");
    assert_error("\xF5\x80\x80\x80", 4, 0, 1, "invalid start byte");
    assert_error("\xE2\x82", 2, 0, 2, "unexpected end of data");
    assert_error("\xE2\x82x", 3, 0, 2, "invalid continuation byte");
    assert_error("\xE0\x80\x80", 3, 0, 1, "invalid continuation byte");
    assert_error("\xED\xA0\x80", 3, 0, 1, "invalid continuation byte");
    assert_error("\xF4\x90\x80\x80", 4, 0, 1, "invalid continuation byte");
    assert_error("0123456789012345678901234567890123456789\xF0\x9F\x98", 43, 40, 43,
                 "unexpected end of data");
    assert_true(tr_utf8_validate("", 0, NULL));
}

static void counting_and_stepping(void **state) {
    (void)state;
    static const uint32_t samples[] = {'a', 'z', 0xE9, 0x20AC, 0x1F600, 0xD800, 0x7FF, 0x800};
    uint64_t seed = 3;
    for (int round = 0; round < 200; round++) {
        char text[4 * 3000];
        size_t offsets[3001];
        size_t length = 0;
        size_t count = unit_random(&seed) % 3000;
        bool mostly_ascii = round % 2;
        for (size_t i = 0; i < count; i++) {
            offsets[i] = length;
            size_t pick = unit_random(&seed) % (mostly_ascii ? 100 : TR_COUNT(samples));
            length += tr_utf8_encode(pick < TR_COUNT(samples) ? samples[pick] : 'x', text + length);
        }
        offsets[count] = length;
        assert_int_equal(tr_utf8_count(text, length), count);
        for (int k = 0; k < 20; k++) {
            size_t index = unit_random(&seed) % (count + 1);
            assert_int_equal(tr_utf8_offset(text, length, index), offsets[index]);
            assert_int_equal(tr_utf8_index(text, offsets[index]), index);
            if (index > 0) {
                assert_int_equal(tr_utf8_prev(text, offsets[index]), offsets[index - 1]);
                assert_int_equal(tr_utf8_next(text, offsets[index - 1]), offsets[index]);
            }
        }
        assert_int_equal(tr_utf8_offset(text, length, count + 5), length);
    }
}

static size_t slow_find(const char *text, size_t n, const char *needle, size_t m) {
    for (size_t i = 0; m <= n && i <= n - m; i++) {
        if (memcmp(text + i, needle, m) == 0) {
            return i;
        }
    }
    return TR_NOT_FOUND;
}

static size_t slow_rfind(const char *text, size_t n, const char *needle, size_t m) {
    for (size_t i = m <= n ? n - m + 1 : 0; i-- > 0;) {
        if (memcmp(text + i, needle, m) == 0) {
            return i;
        }
    }
    return TR_NOT_FOUND;
}

static void searching(void **state) {
    (void)state;
    uint64_t seed = 11;
    for (int round = 0; round < 20000; round++) {
        size_t n = unit_random(&seed) % 200;
        size_t m = unit_random(&seed) % 7;
        unsigned letters = 1 + (unsigned)(unit_random(&seed) % 3);
        char *text = malloc(n + 1); /* exact, so that the sanitizer sees reads past the end */
        char *needle = malloc(m + 1);
        for (size_t i = 0; i < n; i++) {
            text[i] = (char)('a' + unit_random(&seed) % letters);
        }
        for (size_t i = 0; i < m; i++) {
            needle[i] = (char)('a' + unit_random(&seed) % letters);
        }
        assert_int_equal(tr_bytes_find(text, n, needle, m), slow_find(text, n, needle, m));
        assert_int_equal(tr_bytes_rfind(text, n, needle, m), slow_rfind(text, n, needle, m));
        if (m > 0) {
            size_t count = 0;
            for (size_t at = 0, i; (i = slow_find(text + at, n - at, needle, m)) != TR_NOT_FOUND;) {
                at += i + m;
                count++;
            }
            assert_int_equal(tr_bytes_count(text, n, needle, m, SIZE_MAX), count);
            assert_int_equal(tr_bytes_count(text, n, needle, m, 2), TR_MIN(count, (size_t)2));
        }
        free(text);
        free(needle);
    }
    assert_int_equal(tr_bytes_find("abc", 3, "", 0), 0);
    assert_int_equal(tr_bytes_rfind("abc", 3, "", 0), 3);
    assert_int_equal(tr_bytes_rfind_byte("a\0b\0c", 5, '\0'), 3);
    assert_int_equal(tr_bytes_find_byte("abc", 3, 'x'), TR_NOT_FOUND);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point),
        cmocka_unit_test(errors),
        cmocka_unit_test(counting_and_stepping),
        cmocka_unit_test(searching),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
