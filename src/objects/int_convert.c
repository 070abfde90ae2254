/* Integers as text and as bytes.
 *
 * Parsing follows int(text, base): surrounding blanks, sign, prefix, single underscores between
 * digits, digits of any script. Decimal conversions in either direction stop at
 * VM.int_max_str_digits digits, because they take more than linear time; bases that are powers of
 * two have no limit. */
#include "objects/int_internal.h"

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { DIGITS_ALWAYS_ALLOWED = 640 };

Value tr_int_raise_digits(VM *vm, int64_t digits) {
    if (digits < 0) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Exceeds the limit (%d digits) for integer string conversion; use "
                        "sys.set_int_max_str_digits() to increase the limit",
                        (int)vm->int_max_str_digits);
    }
    return tr_raise(vm, vm->exc.ValueError,
                    "Exceeds the limit (%d digits) for integer string conversion: value has %lld "
                    "digits; use sys.set_int_max_str_digits() to increase the limit",
                    (int)vm->int_max_str_digits, (long long)digits);
}

static bool too_many_digits(const VM *vm, uint64_t digits, int base) {
    return digits > DIGITS_ALWAYS_ALLOWED && (base & (base - 1)) != 0 &&
           vm->int_max_str_digits > 0 && digits > (uint64_t)vm->int_max_str_digits;
}

/* ---- to text ---- */

StrObject *tr_int_to_str(VM *vm, ValueRef a, int base) {
    if (a.tag == TAG_INT) {
        char buffer[66];
        char *p = buffer + sizeof buffer;
        uint64_t rest = a.i < 0 ? 0 - (uint64_t)a.i : (uint64_t)a.i;
        do {
            *--p = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % (unsigned)base];
            rest /= (unsigned)base;
        } while (rest);
        if (a.i < 0) {
            *--p = '-';
        }
        return tr_str_new(vm, p, (size_t)(buffer + sizeof buffer - p));
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    /* What is too long beyond doubt is refused before the work is done. */
    if (base == 10) {
        double least = (double)(tr_big_bit_length(&x) - 1) * 0.30102999566398;
        if (too_many_digits(vm, (uint64_t)least + 1, base)) {
            tr_int_raise_digits(vm, -1);
            return NULL;
        }
    }
    char *text = tr_malloc(tr_big_format_bound(&x, (unsigned)base));
    size_t length = 0;
    if (!text || !tr_big_format(&x, (unsigned)base, text, &length)) {
        tr_free(text);
        tr_raise_no_memory(vm);
        return NULL;
    }
    StrObject *result = NULL;
    if (too_many_digits(vm, length - x.negative, base)) {
        tr_int_raise_digits(vm, -1);
    } else {
        result = tr_str_new(vm, text, length);
    }
    tr_free(text);
    return result;
}

/* ---- from text ---- */

void tr_number_text(StrBuf *out, const char *text, size_t size) {
    for (size_t i = 0; i < size;) {
        size_t width;
        uint32_t c = tr_utf8_decode(text + i, &width);
        i += width;
        if (c < 128) {
            tr_strbuf_char(out, (char)c);
        } else if (tr_unicode_is_space(c)) {
            tr_strbuf_char(out, ' ');
        } else {
            int digit = tr_unicode_decimal(c);
            tr_strbuf_char(out, digit < 0 ? '?' : (char)('0' + digit));
        }
    }
}

static int digit_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'Z') {
        return c - 'A' + 10;
    }
    return 99;
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Digits only, at least one. */
static Value from_digits(VM *vm, const char *digits, size_t size, int base, bool negative) {
    uint64_t small = 0;
    bool fits = true;
    for (size_t i = 0; i < size; i++) {
        if (__builtin_mul_overflow(small, (uint64_t)base, &small) ||
            __builtin_add_overflow(small, (uint64_t)digit_value(digits[i]), &small)) {
            fits = false;
            break;
        }
    }
    if (fits) {
        Value magnitude = tr_int_from_uint64(vm, small);
        if (!negative || tr_is_error(magnitude)) {
            return magnitude;
        }
        Value result = tr_int_neg(vm, magnitude);
        tr_release(vm, magnitude);
        return result;
    }
    BigIntObject *object = tr_bigint_alloc(vm, tr_big_parse_bound(size, (unsigned)base));
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    if (!tr_big_parse(&result, digits, size, (unsigned)base)) {
        return tr_bigint_fail(vm, object);
    }
    result.negative = negative && result.count != 0;
    return tr_bigint_finish(vm, object, &result);
}

Value tr_int_from_digits(VM *vm, const char *digits, size_t size, int base) {
    if (too_many_digits(vm, size, base)) {
        return tr_int_raise_digits(vm, (int64_t)size);
    }
    return from_digits(vm, digits, size, base, false);
}

static Value parse_ascii(VM *vm, const char *text, size_t size, int base) {
    const char *end = text + size;
    while (text < end && is_blank(*text)) {
        text++;
    }
    while (text < end && is_blank(end[-1])) {
        end--;
    }
    bool negative = false;
    if (text < end && (*text == '+' || *text == '-')) {
        negative = *text++ == '-';
    }
    /* Prefix. With base 0 it decides; a leading zero then allows only zeros. */
    bool only_zero = false;
    char letter = end - text >= 2 && *text == '0' ? (char)(text[1] | 0x20) : '\0';
    int prefix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (base == 0) {
        if (prefix) {
            base = prefix;
        } else {
            base = 10;
            only_zero = text < end && *text == '0';
        }
    }
    if (prefix && prefix == base) {
        text += 2;
        if (text < end && *text == '_') {
            text++;
        }
    }
    if (text == end || *text == '_' || end[-1] == '_') {
        return tr_undef();
    }
    size_t digits = 0;
    bool underscores = false;
    for (const char *p = text; p < end; p++) {
        if (*p == '_') {
            if (p[-1] == '_') {
                return tr_undef();
            }
            underscores = true;
        } else {
            int value = digit_value(*p);
            if (value >= base || (only_zero && value != 0)) {
                return tr_undef();
            }
            digits++;
        }
    }
    if (too_many_digits(vm, digits, base)) {
        return tr_int_raise_digits(vm, (int64_t)digits);
    }
    if (!underscores) {
        return from_digits(vm, text, digits, base, negative);
    }
    char *plain = tr_malloc(digits);
    if (!plain) {
        return tr_raise_no_memory(vm);
    }
    size_t n = 0;
    for (const char *p = text; p < end; p++) {
        if (*p != '_') {
            plain[n++] = *p;
        }
    }
    Value result = from_digits(vm, plain, n, base, negative);
    tr_free(plain);
    return result;
}

Value tr_int_parse(VM *vm, const char *text, size_t size, int base) {
    if (tr_utf8_is_ascii(text, size)) {
        return parse_ascii(vm, text, size, base);
    }
    StrBuf ascii = {0};
    tr_number_text(&ascii, text, size);
    if (!tr_strbuf_ok(&ascii)) {
        tr_strbuf_free(&ascii);
        return tr_raise_no_memory(vm);
    }
    Value result = parse_ascii(vm, ascii.data, ascii.size, base);
    tr_strbuf_free(&ascii);
    return result;
}

/* ---- bytes ---- */

Value tr_int_from_bytes(VM *vm, const uint8_t *data, size_t size, bool little, bool is_signed) {
    if (size <= 8) {
        uint64_t word = 0;
        for (size_t i = 0; i < size; i++) {
            word = word << 8 | data[little ? size - 1 - i : i];
        }
        if (is_signed && size > 0) {
            unsigned shift = (unsigned)(64 - 8 * size);
            return tr_int((int64_t)(word << shift) >> shift);
        }
        return tr_int_from_uint64(vm, word);
    }
    BigIntObject *object = tr_bigint_alloc(vm, (size + 7) / 8);
    if (!object) {
        return tr_undef();
    }
    BigInt result = {.limbs = object->limbs};
    tr_big_from_bytes(&result, data, size, little, is_signed);
    return tr_bigint_finish(vm, object, &result);
}

bool tr_int_to_bytes(VM *vm, ValueRef a, uint8_t *out, size_t size, bool little, bool is_signed) {
    if (!is_signed && tr_int_sign(a) < 0) {
        tr_raise(vm, vm->exc.OverflowError, "can't convert negative int to unsigned");
        return false;
    }
    uint64_t storage[1];
    BigInt x = tr_int_view(a, storage);
    if (!tr_big_to_bytes(&x, out, size, little, is_signed)) {
        tr_raise(vm, vm->exc.OverflowError, "int too big to convert");
        return false;
    }
    return true;
}
