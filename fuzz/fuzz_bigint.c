/* Integers of any size against a model that could not be simpler: digits of 32 bits, schoolbook
 * multiplication, and everything else checked through it (a quotient by multiplying back, text by
 * Horner's rule). The first bytes choose the operation and the sizes, so that the thresholds
 * between algorithms are crossed; the rest are the limbs, repeated if there are too few, which
 * gives the long runs of equal limbs that break carries. */
#include "base/alloc.h"
#include "base/bigint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_LIMBS = 460, MODEL_DIGITS = 4 * MAX_LIMBS + 16 };

typedef struct Model {
    uint32_t digits[MODEL_DIGITS]; /* base 2**32 */
    size_t count;
} Model;

static void check(bool condition, const char *what) {
    if (!condition) {
        fprintf(stderr, "fuzz_bigint: %s\n", what);
        abort();
    }
}

static void model_normalise(Model *m) {
    while (m->count > 0 && m->digits[m->count - 1] == 0) {
        m->count--;
    }
}

static void model_of(Model *m, const BigInt *a) {
    m->count = a->count * 2;
    for (size_t i = 0; i < m->count; i++) {
        m->digits[i] = (uint32_t)(a->limbs[i / 2] >> (32 * (i % 2)));
    }
    model_normalise(m);
}

static void model_multiply(Model *r, const Model *a, const Model *b) {
    r->count = a->count + b->count;
    memset(r->digits, 0, sizeof r->digits);
    for (size_t i = 0; i < a->count; i++) {
        uint64_t carry = 0;
        for (size_t j = 0; j < b->count; j++) {
            uint64_t t = (uint64_t)a->digits[i] * b->digits[j] + r->digits[i + j] + carry;
            r->digits[i + j] = (uint32_t)t;
            carry = t >> 32;
        }
        r->digits[i + b->count] = (uint32_t)carry;
    }
    model_normalise(r);
}

static void model_add(Model *a, const Model *b) {
    uint64_t carry = 0;
    size_t n = TR_MAX(a->count, b->count) + 1;
    for (size_t i = 0; i < n; i++) {
        uint64_t t = carry + (i < a->count ? a->digits[i] : 0);
        t += i < b->count ? b->digits[i] : 0;
        a->digits[i] = (uint32_t)t;
        carry = t >> 32;
    }
    a->count = n;
    model_normalise(a);
}

static bool model_equal(const Model *a, const Model *b) {
    return a->count == b->count &&
           memcmp(a->digits, b->digits, a->count * sizeof a->digits[0]) == 0;
}

typedef struct Input {
    const uint8_t *data;
    size_t size;
    size_t at;
} Input;

static uint8_t next_byte(Input *in) {
    if (in->size == 0) {
        return 0;
    }
    uint8_t byte = in->data[in->at % in->size];
    in->at++;
    return byte;
}

static BigInt read_big(Input *in, size_t limbs) {
    BigInt value;
    check(tr_big_alloc(&value, limbs + 2), "no memory");
    for (size_t i = 0; i < limbs; i++) {
        value.limbs[i] = 0;
        for (int k = 0; k < 8; k++) {
            value.limbs[i] = value.limbs[i] << 8 | next_byte(in);
        }
    }
    value.count = limbs;
    while (value.count > 0 && value.limbs[value.count - 1] == 0) {
        value.count--;
    }
    return value;
}

static BigInt room(size_t limbs) {
    BigInt value;
    check(tr_big_alloc(&value, limbs), "no memory");
    return value;
}

static void check_product(const BigInt *a, const BigInt *b) {
    static Model x, y, expected, got;
    BigInt r = room(tr_big_mul_bound(a, b) + 1);
    check(tr_big_mul(&r, a, b), "no memory");
    model_of(&x, a);
    model_of(&y, b);
    model_multiply(&expected, &x, &y);
    model_of(&got, &r);
    check(model_equal(&expected, &got), "product");
    tr_big_free(&r);
}

static void check_division(const BigInt *a, const BigInt *b) {
    static Model x, y, back, rest;
    if (b->count == 0) {
        return;
    }
    BigInt q = room(tr_big_quotient_bound(a, b));
    BigInt r = room(tr_big_remainder_bound(b));
    check(tr_big_divmod_trunc(&q, &r, a, b), "no memory");
    check(tr_big_compare_magnitude(&r, b) < 0, "remainder too large");
    model_of(&x, &q);
    model_of(&y, b);
    model_multiply(&back, &x, &y);
    model_of(&rest, &r);
    model_add(&back, &rest);
    model_of(&x, a);
    check(model_equal(&back, &x), "quotient");
    tr_big_free(&q);
    tr_big_free(&r);
}

static void check_text(const BigInt *a, unsigned base) {
    size_t length = 0;
    char *text = malloc(tr_big_format_bound(a, base));
    check(text && tr_big_format(a, base, text, &length), "no memory");
    static Model value;
    value.count = 0;
    for (size_t i = 0; i < length; i++) {
        uint64_t carry = (uint64_t)(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
        check(carry < base, "digit");
        for (size_t k = 0; k < value.count; k++) {
            uint64_t t = (uint64_t)value.digits[k] * base + carry;
            value.digits[k] = (uint32_t)t;
            carry = t >> 32;
        }
        if (carry != 0) {
            value.digits[value.count++] = (uint32_t)carry;
        }
    }
    static Model expected;
    model_of(&expected, a);
    check(model_equal(&value, &expected), "digits");
    BigInt back = room(tr_big_parse_bound(length, base));
    check(tr_big_parse(&back, text, length, base), "no memory");
    check(tr_big_compare(&back, a) == 0, "parsed back");
    tr_big_free(&back);
    free(text);
}

static void check_root(const BigInt *a) {
    BigInt root = room(a->count / 2 + 2);
    BigInt square = room(a->count + 4);
    uint64_t one = 1;
    BigInt unit = {.limbs = &one, .count = 1};
    check(tr_big_isqrt(&root, a), "no memory");
    check(tr_big_mul(&square, &root, &root), "no memory");
    check(tr_big_compare(&square, a) <= 0, "root too large");
    tr_big_add(&root, &root, &unit);
    check(tr_big_mul(&square, &root, &root), "no memory");
    check(tr_big_compare(&square, a) > 0, "root too small");
    tr_big_free(&root);
    tr_big_free(&square);
}

/* The gcd divides both, and the inverse of a / g modulo b / g exists and is one. */
static void check_gcd(const BigInt *a, const BigInt *b) {
    if (a->count == 0 || b->count == 0) {
        return;
    }
    BigInt g = room(tr_big_gcd_bound(a, b) + 1);
    check(tr_big_gcd(&g, a, b), "no memory");
    BigInt x = room(tr_big_quotient_bound(a, &g));
    BigInt y = room(tr_big_quotient_bound(b, &g));
    BigInt rest = room(g.count);
    check(tr_big_divmod_trunc(&x, &rest, a, &g) && rest.count == 0, "gcd divides a");
    check(tr_big_divmod_trunc(&y, &rest, b, &g) && rest.count == 0, "gcd divides b");
    BigInt inverse = room(y.count);
    BigInt product = room(x.count + y.count + 1);
    BigInt left = room(y.count);
    bool exists;
    check(tr_big_inverse_mod(&inverse, &x, &y, &exists) && exists, "inverse exists");
    check(tr_big_mul(&product, &x, &inverse), "no memory");
    check(tr_big_divmod_floor(NULL, &left, &product, &y), "no memory");
    if (y.count == 1 && y.limbs[0] == 1) {
        check(left.count == 0, "inverse modulo one");
    } else {
        check(left.count == 1 && left.limbs[0] == 1, "inverse");
    }
    tr_big_free(&g);
    tr_big_free(&x);
    tr_big_free(&y);
    tr_big_free(&rest);
    tr_big_free(&inverse);
    tr_big_free(&product);
    tr_big_free(&left);
}

/* base**(2 e + 1) mod m from one call equals the square of base**e times base. */
static void check_power(const BigInt *base, const BigInt *exponent, const BigInt *modulus) {
    if (modulus->count == 0) {
        return;
    }
    uint64_t one = 1;
    BigInt unit = {.limbs = &one, .count = 1};
    BigInt twice = room(exponent->count + 2);
    BigInt p = room(modulus->count);
    BigInt p2 = room(modulus->count);
    BigInt product = room(2 * modulus->count + base->count + 2);
    BigInt squared = room(modulus->count);
    tr_big_shift_left(&twice, exponent, 1);
    tr_big_add(&twice, &twice, &unit);
    check(tr_big_pow_mod(&p, base, exponent, modulus), "no memory");
    check(tr_big_pow_mod(&p2, base, &twice, modulus), "no memory");
    check(tr_big_mul(&product, &p, &p), "no memory");
    check(tr_big_divmod_floor(NULL, &squared, &product, modulus), "no memory");
    check(tr_big_mul(&product, &squared, base), "no memory");
    check(tr_big_divmod_floor(NULL, &p, &product, modulus), "no memory");
    check(tr_big_compare(&p, &p2) == 0, "power");
    tr_big_free(&twice);
    tr_big_free(&p);
    tr_big_free(&p2);
    tr_big_free(&product);
    tr_big_free(&squared);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Input in = {data, size, 0};
    unsigned op = next_byte(&in) % 6;
    size_t limit = op <= 1 ? MAX_LIMBS : op == 2 ? 130 : 40;
    size_t na = (next_byte(&in) | (size_t)next_byte(&in) << 8) % limit;
    size_t nb = (next_byte(&in) | (size_t)next_byte(&in) << 8) % limit;
    unsigned base = 2 + next_byte(&in) % 35;
    BigInt a = read_big(&in, na);
    BigInt b = read_big(&in, nb);
    switch (op) {
    case 0:
        check_product(&a, &b);
        check_product(&a, &a);
        break;
    case 1:
        check_division(&a, &b);
        break;
    case 2:
        check_text(&a, base);
        break;
    case 3:
        check_root(&a);
        break;
    case 4:
        check_gcd(&a, &b);
        break;
    default: {
        BigInt exponent = read_big(&in, 1 + base % 3);
        check_power(&a, &exponent, &b);
        tr_big_free(&exponent);
        break;
    }
    }
    tr_big_free(&a);
    tr_big_free(&b);
    check(tr_alloc_live_blocks() == 0, "memory left");
    return 0;
}
