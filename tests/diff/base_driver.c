/* Answers questions about src/base on standard input, one per line, for tests/diff/base_diff.py,
 * which compares the answers with CPython's. A question is a word and its arguments, separated by
 * blanks; big integers are hexadecimal with an optional sign, doubles are the 16 hexadecimal digits
 * of their bits, byte strings are hexadecimal. The answer is one line in the same notation; "!"
 * stands for an error. */
#include "base/alloc.h"
#include "base/bigint.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/dtoa.h"
#include "base/hash.h"
#include "base/mt19937.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ARGS = 8 };

typedef struct Question {
    char *args[MAX_ARGS];
    int count;
} Question;

static TR_NORETURN void die(const char *what) {
    fprintf(stderr, "base_driver: %s\n", what);
    exit(2);
}

static BigInt read_big(const char *text) {
    bool negative = *text == '-';
    text += negative;
    size_t length = strlen(text);
    BigInt value;
    if (!tr_big_alloc(&value, tr_big_parse_bound(length, 16)) ||
        !tr_big_parse(&value, text, length, 16)) {
        die("no memory");
    }
    value.negative = negative && value.count != 0;
    return value;
}

static void print_big(const BigInt *value, unsigned base) {
    size_t length;
    char *text = tr_malloc(tr_big_format_bound(value, base));
    if (!text || !tr_big_format(value, base, text, &length)) {
        die("no memory");
    }
    printf("%.*s\n", (int)length, text);
    tr_free(text);
}

static BigInt room(size_t limbs) {
    BigInt value;
    if (limbs == SIZE_MAX || !tr_big_alloc(&value, limbs)) {
        die("no memory");
    }
    memset(value.limbs, 0xA5, limbs * sizeof(uint64_t));
    return value;
}

static double read_double(const char *text) {
    uint64_t bits = strtoull(text, NULL, 16);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static void print_double(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    printf("%016" PRIx64 "\n", bits);
}

static size_t read_bytes(const char *text, uint8_t *out) {
    size_t length = strlen(text) / 2;
    for (size_t i = 0; i < length; i++) {
        char pair[3] = {text[2 * i], text[2 * i + 1], 0};
        out[i] = (uint8_t)strtoul(pair, NULL, 16);
    }
    return length;
}

static bool answer_big(const Question *q) {
    const char *op = q->args[0];
    static const char *const known[] = {
        "add", "sub",   "mul",   "divmod", "tdivmod", "and",  "or",    "xor",    "gcd", "cmp",
        "not", "bits",  "count", "hash",   "shl",     "shr",  "pow",   "powmod", "inv", "isqrt",
        "str", "float", "tdiv",  "bytes",  "sqr",     "cmpd", "fromd", "aadd"};
    bool found = false;
    for (size_t i = 0; i < TR_COUNT(known); i++) {
        found |= strcmp(op, known[i]) == 0;
    }
    if (!found) {
        return false;
    }
    BigInt a = {0};
    BigInt b = {0};
    BigInt c = {0};
    BigInt r = {0};
    BigInt r2 = {0};
    bool ok = true;
    if (strcmp(op, "fromd") != 0) {
        a = read_big(q->args[1]);
    }
    bool second_is_big = q->count > 2 && strcmp(op, "shl") && strcmp(op, "shr") &&
                         strcmp(op, "pow") && strcmp(op, "str") && strcmp(op, "bytes") &&
                         strcmp(op, "cmpd");
    if (second_is_big) {
        b = read_big(q->args[2]);
    }
    if (strcmp(op, "add") == 0) {
        r = room(tr_big_add_bound(&a, &b));
        tr_big_add(&r, &a, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "aadd") == 0) {
        r = room(tr_big_add_bound(&a, &b));
        tr_big_copy(&r, &a);
        tr_big_add(&r, &r, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "sub") == 0) {
        r = room(tr_big_add_bound(&a, &b));
        tr_big_sub(&r, &a, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "mul") == 0) {
        r = room(tr_big_mul_bound(&a, &b) + 1);
        ok = tr_big_mul(&r, &a, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "sqr") == 0) {
        r = room(tr_big_mul_bound(&a, &a) + 1);
        ok = tr_big_mul(&r, &a, &a);
        print_big(&r, 16);
    } else if (strcmp(op, "divmod") == 0 || strcmp(op, "tdivmod") == 0) {
        r = room(tr_big_quotient_bound(&a, &b));
        r2 = room(tr_big_remainder_bound(&b));
        bool (*divide)(BigInt *, BigInt *, const BigInt *, const BigInt *) =
            op[0] == 't' ? tr_big_divmod_trunc : tr_big_divmod_floor;
        BigInt only = room(tr_big_quotient_bound(&a, &b));
        ok = divide(&r, &r2, &a, &b) && divide(&only, NULL, &a, &b);
        if (tr_big_compare(&only, &r) != 0) {
            die("quotient alone differs");
        }
        ok = ok && divide(NULL, &r2, &a, &b);
        tr_big_free(&only);
        print_big(&r, 16);
        print_big(&r2, 16);
    } else if (strcmp(op, "and") == 0 || strcmp(op, "or") == 0 || strcmp(op, "xor") == 0) {
        r = room(tr_big_bitwise_bound(&a, &b));
        (op[0] == 'a' ? tr_big_and : op[0] == 'o' ? tr_big_or : tr_big_xor)(&r, &a, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "not") == 0) {
        r = room(a.count + 1);
        tr_big_not(&r, &a);
        print_big(&r, 16);
    } else if (strcmp(op, "gcd") == 0) {
        r = room(tr_big_gcd_bound(&a, &b) + 1);
        ok = tr_big_gcd(&r, &a, &b);
        print_big(&r, 16);
    } else if (strcmp(op, "cmp") == 0) {
        printf("%d\n", tr_big_compare(&a, &b));
    } else if (strcmp(op, "cmpd") == 0) {
        printf("%d\n", tr_big_compare_double(&a, read_double(q->args[2])));
    } else if (strcmp(op, "fromd") == 0) {
        r = room(TR_BIG_DOUBLE_LIMBS);
        tr_big_from_double(&r, read_double(q->args[1]));
        print_big(&r, 16);
    } else if (strcmp(op, "bits") == 0) {
        printf("%" PRIu64 "\n", tr_big_bit_length(&a));
    } else if (strcmp(op, "count") == 0) {
        printf("%" PRIu64 "\n", tr_big_bit_count(&a));
    } else if (strcmp(op, "hash") == 0) {
        printf("%" PRId64 "\n", tr_big_hash(&a));
    } else if (strcmp(op, "shl") == 0) {
        uint64_t by = strtoull(q->args[2], NULL, 10);
        r = room(tr_big_shift_left_bound(&a, by));
        tr_big_shift_left(&r, &a, by);
        print_big(&r, 16);
    } else if (strcmp(op, "shr") == 0) {
        uint64_t by = strtoull(q->args[2], NULL, 10);
        r = room(tr_big_shift_right_bound(&a, by));
        tr_big_shift_right(&r, &a, by);
        print_big(&r, 16);
    } else if (strcmp(op, "pow") == 0) {
        uint64_t by = strtoull(q->args[2], NULL, 10);
        r = room(tr_big_pow_bound(&a, by));
        ok = tr_big_pow(&r, &a, by);
        print_big(&r, 16);
    } else if (strcmp(op, "powmod") == 0) {
        c = read_big(q->args[3]);
        r = room(c.count);
        ok = tr_big_pow_mod(&r, &a, &b, &c);
        print_big(&r, 16);
    } else if (strcmp(op, "inv") == 0) {
        bool exists;
        r = room(b.count);
        ok = tr_big_inverse_mod(&r, &a, &b, &exists);
        if (exists) {
            print_big(&r, 16);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "isqrt") == 0) {
        r = room(a.count / 2 + 1);
        ok = tr_big_isqrt(&r, &a);
        print_big(&r, 16);
    } else if (strcmp(op, "str") == 0) {
        print_big(&a, (unsigned)atoi(q->args[2]));
    } else if (strcmp(op, "float") == 0) {
        double value;
        if (tr_big_to_double(&a, &value)) {
            print_double(value);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "tdiv") == 0) {
        double value;
        if (tr_big_true_divide(&value, &a, &b) == BIG_DIVIDE_OK) {
            print_double(value);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "bytes") == 0) {
        size_t length = (size_t)atol(q->args[2]);
        bool little = q->args[3][0] == 'l';
        bool is_signed = q->args[4][0] == 's';
        uint8_t *bytes = tr_malloc(length);
        if (!bytes) {
            die("no memory");
        }
        if (tr_big_to_bytes(&a, bytes, length, little, is_signed)) {
            for (size_t i = 0; i < length; i++) {
                printf("%02x", bytes[i]);
            }
            puts("");
            r = room((length + 7) / 8 + 1);
            tr_big_from_bytes(&r, bytes, length, little, is_signed);
            if (tr_big_compare(&a, &r) != 0) {
                die("from_bytes(to_bytes) differs");
            }
        } else {
            puts("!");
        }
        tr_free(bytes);
    }
    if (!ok) {
        die("no memory");
    }
    tr_big_free(&a);
    tr_big_free(&b);
    tr_big_free(&c);
    tr_big_free(&r);
    tr_big_free(&r2);
    return true;
}

static void print_mapping(unsigned (*map)(uint32_t, uint32_t *), uint32_t c) {
    uint32_t forms[3];
    unsigned count = map(c, forms);
    for (unsigned i = 0; i < count; i++) {
        printf("%s%x", i ? "+" : " ", (unsigned)forms[i]);
    }
}

/* One line per code point in [low, high) with all that unicode.h knows about it. */
static void answer_unicode(uint32_t low, uint32_t high) {
    for (uint32_t c = low; c < high; c++) {
        double numeric;
        printf("%d%d%d%d%d%d%d%d%d%d%d%d%d %d %d ", tr_unicode_is_alpha(c), tr_unicode_is_alnum(c),
               tr_unicode_is_decimal(c), tr_unicode_is_digit(c), tr_unicode_is_numeric(c),
               tr_unicode_is_space(c), tr_unicode_is_upper(c), tr_unicode_is_lower(c),
               tr_unicode_is_title(c), tr_unicode_is_printable(c), tr_unicode_is_xid_start(c),
               tr_unicode_is_xid_continue(c), tr_unicode_is_linebreak(c), tr_unicode_decimal(c),
               tr_unicode_digit(c));
        if (tr_unicode_numeric(c, &numeric)) {
            printf("%.17g", numeric);
        } else {
            printf("-");
        }
        printf(" %s", tr_unicode_category(c));
        print_mapping(tr_unicode_upper, c);
        print_mapping(tr_unicode_lower, c);
        print_mapping(tr_unicode_title, c);
        print_mapping(tr_unicode_casefold, c);
        printf(" %x\n", (unsigned)tr_unicode_simple_lower(c));
    }
}

static bool answer_text(const Question *q) {
    const char *op = q->args[0];
    if (strcmp(op, "int") == 0) {
        /* int TEXT BASE */
        unsigned base = (unsigned)atoi(q->args[2]);
        size_t length = strlen(q->args[1]);
        BigInt r = room(tr_big_parse_bound(length, base));
        if (!tr_big_parse(&r, q->args[1], length, base)) {
            die("no memory");
        }
        print_big(&r, 16);
        tr_big_free(&r);
    } else if (strcmp(op, "digest") == 0) {
        /* digest KIND BYTES */
        uint8_t *bytes = tr_malloc(strlen(q->args[2]));
        uint8_t out[TR_DIGEST_MAX];
        if (!bytes) {
            die("no memory");
        }
        size_t length = read_bytes(q->args[2], bytes) -
                        1; /* the last byte is a dummy, so that none is a word */
        DigestKind kind = (DigestKind)atoi(q->args[1]);
        Digest digest;
        tr_digest_start(&digest, kind);
        tr_digest_update(&digest, bytes, length / 3);
        tr_digest_update(&digest, bytes + length / 3, length - length / 3);
        tr_digest_finish(&digest, out);
        for (size_t i = 0; i < tr_digest_size(kind); i++) {
            printf("%02x", out[i]);
        }
        puts("");
        tr_free(bytes);
    } else if (strcmp(op, "random") == 0) {
        /* random SEED: some of everything */
        MersenneTwister mt;
        tr_mt_seed_int64(&mt, strtoll(q->args[1], NULL, 10));
        for (int i = 0; i < 700; i++) {
            (void)tr_mt_next32(&mt);
        }
        uint64_t limbs[3];
        tr_mt_bits(&mt, 150, limbs);
        uint64_t seven = tr_mt_bits64(&mt, 7);
        uint64_t below = tr_mt_below(&mt, 1000);
        printf("%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " ", limbs[0], limbs[1],
               limbs[2], seven, below);
        print_double(tr_mt_random(&mt));
    } else if (strcmp(op, "utf8") == 0) {
        /* utf8 STRICT BYTES */
        uint8_t *bytes = tr_malloc(strlen(q->args[2]));
        if (!bytes) {
            die("no memory");
        }
        size_t length = read_bytes(q->args[2], bytes);
        Utf8Error error;
        const char *text = (const char *)bytes;
        bool strict = q->args[1][0] == '1';
        if (strict ? tr_utf8_validate(text, length, &error)
                   : tr_wtf8_validate(text, length, &error)) {
            size_t count = tr_utf8_count(text, length);
            printf("ok %zu %zu\n", count, tr_utf8_offset(text, length, count / 2));
        } else {
            printf("%zu %zu %s\n", error.start, error.end, error.reason);
        }
        tr_free(bytes);
    } else if (strcmp(op, "find") == 0) {
        size_t n = strlen(q->args[1]);
        size_t m = strlen(q->args[2]);
        printf("%" PRId64 " %" PRId64 " %zu\n",
               (int64_t)(ptrdiff_t)tr_bytes_find(q->args[1], n, q->args[2], m),
               (int64_t)(ptrdiff_t)tr_bytes_rfind(q->args[1], n, q->args[2], m),
               tr_bytes_count(q->args[1], n, q->args[2], m, SIZE_MAX));
    } else if (strcmp(op, "repr") == 0) {
        char text[TR_DOUBLE_REPR_SIZE];
        (void)tr_double_repr(read_double(q->args[1]), text);
        puts(text);
    } else if (strcmp(op, "format") == 0) {
        /* format DOUBLE TYPE PRECISION FLAGS */
        StrBuf out = {0};
        tr_double_format(&out, read_double(q->args[1]), q->args[2][0], atoi(q->args[3]),
                         (unsigned)atoi(q->args[4]));
        puts(tr_strbuf_cstr(&out));
        tr_strbuf_free(&out);
    } else if (strcmp(op, "parse") == 0) {
        double value;
        if (tr_double_parse(q->args[1], strlen(q->args[1]), &value)) {
            print_double(value);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "hex") == 0) {
        char text[TR_DOUBLE_HEX_SIZE];
        (void)tr_double_hex(read_double(q->args[1]), text);
        puts(text);
    } else if (strcmp(op, "fromhex") == 0) {
        double value;
        if (tr_double_from_hex(q->args[1], strlen(q->args[1]), &value) == HEX_OK) {
            print_double(value);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "round") == 0) {
        double value;
        if (tr_double_round(read_double(q->args[1]), atoi(q->args[2]), &value)) {
            print_double(value);
        } else {
            puts("!");
        }
    } else if (strcmp(op, "uni") == 0) {
        answer_unicode((uint32_t)atol(q->args[1]), (uint32_t)atol(q->args[2]));
    } else if (strcmp(op, "sigma") == 0) {
        uint8_t bytes[256];
        size_t length = read_bytes(q->args[1], bytes);
        uint32_t c = tr_unicode_lower_sigma((const char *)bytes, length, (size_t)atol(q->args[2]));
        printf("%x\n", (unsigned)c);
    } else if (strcmp(op, "hashd") == 0) {
        printf("%" PRId64 "\n", tr_hash_double(read_double(q->args[1])));
    } else if (strcmp(op, "hashi") == 0) {
        printf("%" PRId64 "\n", tr_hash_int64(strtoll(q->args[1], NULL, 10)));
    } else if (strcmp(op, "hashes") == 0) {
        /* hashes INT...: of the tuple and of the frozenset */
        TupleHash tuple;
        uint64_t set = 0;
        tr_hash_tuple_start(&tuple);
        for (int i = 1; i < q->count; i++) {
            int64_t item = tr_hash_int64(strtoll(q->args[i], NULL, 10));
            tr_hash_tuple_add(&tuple, item);
            set = tr_hash_set_add(set, item);
        }
        printf("%" PRId64 " %" PRId64 "\n", tr_hash_tuple_finish(&tuple),
               tr_hash_set_finish(set, (size_t)(q->count - 1)));
    } else {
        return false;
    }
    return true;
}

int main(void) {
    static char line[1 << 22];
    while (fgets(line, sizeof line, stdin)) {
        Question q = {.count = 0};
        for (char *p = strtok(line, " \n"); p && q.count < MAX_ARGS; p = strtok(NULL, " \n")) {
            q.args[q.count++] = p;
        }
        if (q.count == 0) {
            continue;
        }
        if (!answer_big(&q) && !answer_text(&q)) {
            die(q.args[0]);
        }
    }
    return tr_alloc_live_blocks() == 0 ? 0 : 3;
}
