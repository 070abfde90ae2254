/* Doubles and text against libc: reading against strtod, fixed and exponent formats against
 * snprintf, shortest digits by reading them back and by trying one digit less. glibc's conversions
 * are exact, so any difference is a bug here. */
#include "base/alloc.h"
#include "base/dtoa.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool condition, const char *what) {
    if (!condition) {
        fprintf(stderr, "fuzz_dtoa: %s\n", what);
        abort();
    }
}

static bool same(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0 || (isnan(a) && isnan(b));
}

static void check_reading(const char *text, size_t length) {
    double value;
    size_t used = tr_double_scan(text, length, &value);
    if (used == 0) {
        return;
    }
    char *copy = malloc(used + 1);
    check(copy != NULL, "no memory");
    memcpy(copy, text, used);
    copy[used] = '\0';
    char *end;
    double expected = strtod(copy, &end);
    check(end == copy + used, "length of a number");
    check(same(value, expected), "value of a number");
    free(copy);
    double whole;
    if (tr_double_parse(text, length, &whole) && !memchr(text, '_', length)) {
        check(used == length && same(whole, value), "whole text");
    }
    HexStatus status = tr_double_from_hex(text, length, &whole);
    (void)status;
}

static void check_hex(double value) {
    char text[TR_DOUBLE_HEX_SIZE];
    double back;
    size_t length = tr_double_hex(value, text);
    check(tr_double_from_hex(text, length, &back) == HEX_OK && same(back, value), "hexadecimal");
    check(same(strtod(text, NULL), value), "hexadecimal against strtod");
}

static void check_writing(double value, int precision) {
    char text[TR_DOUBLE_REPR_SIZE];
    size_t length = tr_double_repr(value, text);
    check(length == strlen(text) && same(strtod(text, NULL), value), "repr");
    if (!isfinite(value)) {
        return;
    }
    check_hex(value);
    static char expected[2000];
    static const char kinds[] = "feg";
    for (int i = 0; i < 3; i++) {
        for (unsigned alternate = 0; alternate < 2; alternate++) {
            StrBuf out = {0};
            char format[] = {'%', alternate ? '#' : '+', '.', '*', kinds[i], '\0'};
            (void)snprintf(expected, sizeof expected, format, precision, value);
            tr_double_format(&out, value, kinds[i], precision,
                             alternate ? TR_DOUBLE_ALTERNATE : TR_DOUBLE_SIGN_PLUS);
            check(strcmp(tr_strbuf_cstr(&out), expected) == 0, "format");
            tr_strbuf_free(&out);
        }
    }
    if (value == 0) {
        return;
    }
    char digits[TR_DOUBLE_SHORTEST_MAX];
    int point;
    int count = tr_double_shortest(fabs(value), digits, &point);
    check(count >= 1 && count <= TR_DOUBLE_SHORTEST_MAX && digits[count - 1] != '0', "digits");
    if (count > 1) {
        /* No number with one digit less reads back as the value. */
        (void)snprintf(expected, sizeof expected, "%.*e", count - 2, value);
        check(!same(strtod(expected, NULL), value), "shortest");
    }
    if (count < 17) {
        /* Of those with as many digits, the closest is the one printf rounds to. */
        (void)snprintf(expected, sizeof expected, "%.*e", count - 1, fabs(value));
        if (same(strtod(expected, NULL), fabs(value))) {
            check(expected[0] == digits[0] &&
                      memcmp(expected + 2, digits + 1, (size_t)(count - 1)) == 0,
                  "closest");
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 1) {
        return 0;
    }
    check_reading((const char *)data + 1, size - 1);
    if (size >= 9) {
        double value;
        memcpy(&value, data + 1, sizeof value);
        check_writing(value, data[0] < 200 ? data[0] % 40 : data[0] * 4);
    }
    check(tr_alloc_live_blocks() == 0, "memory left");
    return 0;
}
