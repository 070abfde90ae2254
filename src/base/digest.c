/* See digest.h. All kinds share the Merkle-Damgard frame: full blocks are compressed as they
 * arrive, a partial one waits in `block`, and the end is padded with 0x80, zeros and the length in
 * bits. SHA-224 and SHA-384 are SHA-256 and SHA-512 with other starting values and a shorter
 * output, and SHA-256's constants are the upper halves of SHA-512's. */
#include "base/digest.h"

#include <string.h>

/* floor(abs(sin(i + 1)) * 2**32) */
static const uint32_t MD5_K[64] = {
    0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
    0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
    0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
    0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
    0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
    0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
    0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
    0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
};

/* The fractional bits of the cube roots of the first 80 primes; SHA-256 takes the upper halves of
 * the first 64. */
static const uint64_t SHA_K[80] = {
    UINT64_C(0x428A2F98D728AE22), UINT64_C(0x7137449123EF65CD), UINT64_C(0xB5C0FBCFEC4D3B2F),
    UINT64_C(0xE9B5DBA58189DBBC), UINT64_C(0x3956C25BF348B538), UINT64_C(0x59F111F1B605D019),
    UINT64_C(0x923F82A4AF194F9B), UINT64_C(0xAB1C5ED5DA6D8118), UINT64_C(0xD807AA98A3030242),
    UINT64_C(0x12835B0145706FBE), UINT64_C(0x243185BE4EE4B28C), UINT64_C(0x550C7DC3D5FFB4E2),
    UINT64_C(0x72BE5D74F27B896F), UINT64_C(0x80DEB1FE3B1696B1), UINT64_C(0x9BDC06A725C71235),
    UINT64_C(0xC19BF174CF692694), UINT64_C(0xE49B69C19EF14AD2), UINT64_C(0xEFBE4786384F25E3),
    UINT64_C(0x0FC19DC68B8CD5B5), UINT64_C(0x240CA1CC77AC9C65), UINT64_C(0x2DE92C6F592B0275),
    UINT64_C(0x4A7484AA6EA6E483), UINT64_C(0x5CB0A9DCBD41FBD4), UINT64_C(0x76F988DA831153B5),
    UINT64_C(0x983E5152EE66DFAB), UINT64_C(0xA831C66D2DB43210), UINT64_C(0xB00327C898FB213F),
    UINT64_C(0xBF597FC7BEEF0EE4), UINT64_C(0xC6E00BF33DA88FC2), UINT64_C(0xD5A79147930AA725),
    UINT64_C(0x06CA6351E003826F), UINT64_C(0x142929670A0E6E70), UINT64_C(0x27B70A8546D22FFC),
    UINT64_C(0x2E1B21385C26C926), UINT64_C(0x4D2C6DFC5AC42AED), UINT64_C(0x53380D139D95B3DF),
    UINT64_C(0x650A73548BAF63DE), UINT64_C(0x766A0ABB3C77B2A8), UINT64_C(0x81C2C92E47EDAEE6),
    UINT64_C(0x92722C851482353B), UINT64_C(0xA2BFE8A14CF10364), UINT64_C(0xA81A664BBC423001),
    UINT64_C(0xC24B8B70D0F89791), UINT64_C(0xC76C51A30654BE30), UINT64_C(0xD192E819D6EF5218),
    UINT64_C(0xD69906245565A910), UINT64_C(0xF40E35855771202A), UINT64_C(0x106AA07032BBD1B8),
    UINT64_C(0x19A4C116B8D2D0C8), UINT64_C(0x1E376C085141AB53), UINT64_C(0x2748774CDF8EEB99),
    UINT64_C(0x34B0BCB5E19B48A8), UINT64_C(0x391C0CB3C5C95A63), UINT64_C(0x4ED8AA4AE3418ACB),
    UINT64_C(0x5B9CCA4F7763E373), UINT64_C(0x682E6FF3D6B2B8A3), UINT64_C(0x748F82EE5DEFB2FC),
    UINT64_C(0x78A5636F43172F60), UINT64_C(0x84C87814A1F0AB72), UINT64_C(0x8CC702081A6439EC),
    UINT64_C(0x90BEFFFA23631E28), UINT64_C(0xA4506CEBDE82BDE9), UINT64_C(0xBEF9A3F7B2C67915),
    UINT64_C(0xC67178F2E372532B), UINT64_C(0xCA273ECEEA26619C), UINT64_C(0xD186B8C721C0C207),
    UINT64_C(0xEADA7DD6CDE0EB1E), UINT64_C(0xF57D4F7FEE6ED178), UINT64_C(0x06F067AA72176FBA),
    UINT64_C(0x0A637DC5A2C898A6), UINT64_C(0x113F9804BEF90DAE), UINT64_C(0x1B710B35131C471B),
    UINT64_C(0x28DB77F523047D84), UINT64_C(0x32CAAB7B40C72493), UINT64_C(0x3C9EBE0A15C9BEBC),
    UINT64_C(0x431D67C49C100D4C), UINT64_C(0x4CC5D4BECB3E42B6), UINT64_C(0x597F299CFC657E2A),
    UINT64_C(0x5FCB6FAB3AD6FAEC), UINT64_C(0x6C44198C4A475817),
};

/* The fractional bits of the square roots of primes 1 to 8 (SHA-512, SHA-256) and 9 to 16 (SHA-384,
 * SHA-224). */
static const uint64_t SHA_START[16] = {
    UINT64_C(0x6A09E667F3BCC908), UINT64_C(0xBB67AE8584CAA73B), UINT64_C(0x3C6EF372FE94F82B),
    UINT64_C(0xA54FF53A5F1D36F1), UINT64_C(0x510E527FADE682D1), UINT64_C(0x9B05688C2B3E6C1F),
    UINT64_C(0x1F83D9ABFB41BD6B), UINT64_C(0x5BE0CD19137E2179), UINT64_C(0xCBBB9D5DC1059ED8),
    UINT64_C(0x629A292A367CD507), UINT64_C(0x9159015A3070DD17), UINT64_C(0x152FECD8F70E5939),
    UINT64_C(0x67332667FFC00B31), UINT64_C(0x8EB44A8768581511), UINT64_C(0xDB0C2E0D64F98FA7),
    UINT64_C(0x47B5481DBEFA4FA4),
};

static const uint32_t MD5_SHA1_START[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476,
                                           0xC3D2E1F0};

static inline uint32_t rotate_left32(uint32_t x, unsigned n) {
    return x << n | x >> (32 - n);
}

static inline uint32_t rotate_right32(uint32_t x, unsigned n) {
    return x >> n | x << (32 - n);
}

static inline uint64_t rotate_right64(uint64_t x, unsigned n) {
    return x >> n | x << (64 - n);
}

static inline uint32_t load_little32(const uint8_t *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint32_t load_big32(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static void compress_md5(uint32_t s[8], const uint8_t *block) {
    static const uint8_t shifts[4][4] = {
        {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t a = s[0];
    uint32_t b = s[1];
    uint32_t c = s[2];
    uint32_t d = s[3];
    for (unsigned i = 0; i < 64; i++) {
        uint32_t f;
        unsigned g;
        switch (i / 16) {
        case 0:
            f = (b & c) | (~b & d);
            g = i;
            break;
        case 1:
            f = (d & b) | (~d & c);
            g = (5 * i + 1) % 16;
            break;
        case 2:
            f = b ^ c ^ d;
            g = (3 * i + 5) % 16;
            break;
        default:
            f = c ^ (b | ~d);
            g = (7 * i) % 16;
            break;
        }
        f += a + MD5_K[i] + load_little32(block + (size_t)g * 4);
        a = d;
        d = c;
        c = b;
        b += rotate_left32(f, shifts[i / 16][i % 4]);
    }
    s[0] += a;
    s[1] += b;
    s[2] += c;
    s[3] += d;
}

static void compress_sha1(uint32_t s[8], const uint8_t *block) {
    uint32_t w[80];
    for (unsigned i = 0; i < 16; i++) {
        w[i] = load_big32(block + (size_t)i * 4);
    }
    for (unsigned i = 16; i < 80; i++) {
        w[i] = rotate_left32(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    uint32_t a = s[0];
    uint32_t b = s[1];
    uint32_t c = s[2];
    uint32_t d = s[3];
    uint32_t e = s[4];
    for (unsigned i = 0; i < 80; i++) {
        uint32_t f;
        uint32_t k;
        if (i < 20) {
            f = (b & c) | (~b & d);
            k = 0x5A827999;
        } else if (i < 40) {
            f = b ^ c ^ d;
            k = 0x6ED9EBA1;
        } else if (i < 60) {
            f = (b & c) | (b & d) | (c & d);
            k = 0x8F1BBCDC;
        } else {
            f = b ^ c ^ d;
            k = 0xCA62C1D6;
        }
        uint32_t t = rotate_left32(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = rotate_left32(b, 30);
        b = a;
        a = t;
    }
    s[0] += a;
    s[1] += b;
    s[2] += c;
    s[3] += d;
    s[4] += e;
}

static void compress_sha256(uint32_t s[8], const uint8_t *block) {
    uint32_t w[64];
    for (unsigned i = 0; i < 16; i++) {
        w[i] = load_big32(block + (size_t)i * 4);
    }
    for (unsigned i = 16; i < 64; i++) {
        uint32_t x = w[i - 15];
        uint32_t y = w[i - 2];
        w[i] = w[i - 16] + (rotate_right32(x, 7) ^ rotate_right32(x, 18) ^ (x >> 3)) + w[i - 7] +
               (rotate_right32(y, 17) ^ rotate_right32(y, 19) ^ (y >> 10));
    }
    uint32_t v[8];
    memcpy(v, s, sizeof v);
    for (unsigned i = 0; i < 64; i++) {
        uint32_t e = v[4];
        uint32_t a = v[0];
        uint32_t t1 = v[7] +
                      (rotate_right32(e, 6) ^ rotate_right32(e, 11) ^ rotate_right32(e, 25)) +
                      ((e & v[5]) ^ (~e & v[6])) + (uint32_t)(SHA_K[i] >> 32) + w[i];
        uint32_t t2 = (rotate_right32(a, 2) ^ rotate_right32(a, 13) ^ rotate_right32(a, 22)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (unsigned i = 0; i < 8; i++) {
        s[i] += v[i];
    }
}

static void compress_sha512(uint64_t s[8], const uint8_t *block) {
    uint64_t w[80];
    for (unsigned i = 0; i < 16; i++) {
        w[i] = (uint64_t)load_big32(block + (size_t)i * 8) << 32 |
               load_big32(block + (size_t)i * 8 + 4);
    }
    for (unsigned i = 16; i < 80; i++) {
        uint64_t x = w[i - 15];
        uint64_t y = w[i - 2];
        w[i] = w[i - 16] + (rotate_right64(x, 1) ^ rotate_right64(x, 8) ^ (x >> 7)) + w[i - 7] +
               (rotate_right64(y, 19) ^ rotate_right64(y, 61) ^ (y >> 6));
    }
    uint64_t v[8];
    memcpy(v, s, sizeof v);
    for (unsigned i = 0; i < 80; i++) {
        uint64_t e = v[4];
        uint64_t a = v[0];
        uint64_t t1 = v[7] +
                      (rotate_right64(e, 14) ^ rotate_right64(e, 18) ^ rotate_right64(e, 41)) +
                      ((e & v[5]) ^ (~e & v[6])) + SHA_K[i] + w[i];
        uint64_t t2 = (rotate_right64(a, 28) ^ rotate_right64(a, 34) ^ rotate_right64(a, 39)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (unsigned i = 0; i < 8; i++) {
        s[i] += v[i];
    }
}

static bool is_wide(DigestKind kind) {
    return kind == DIGEST_SHA384 || kind == DIGEST_SHA512;
}

size_t tr_digest_size(DigestKind kind) {
    static const uint8_t sizes[] = {16, 20, 28, 32, 48, 64};
    return sizes[kind];
}

size_t tr_digest_block_size(DigestKind kind) {
    return is_wide(kind) ? 128 : 64;
}

void tr_digest_start(Digest *digest, DigestKind kind) {
    memset(digest, 0, sizeof *digest);
    digest->kind = kind;
    for (unsigned i = 0; i < 8; i++) {
        switch (kind) {
        case DIGEST_MD5:
        case DIGEST_SHA1:
            digest->state.w32[i] = i < TR_COUNT(MD5_SHA1_START) ? MD5_SHA1_START[i] : 0;
            break;
        case DIGEST_SHA224:
            digest->state.w32[i] = (uint32_t)SHA_START[i + 8];
            break;
        case DIGEST_SHA256:
            digest->state.w32[i] = (uint32_t)(SHA_START[i] >> 32);
            break;
        case DIGEST_SHA384:
            digest->state.w64[i] = SHA_START[i + 8];
            break;
        case DIGEST_SHA512:
            digest->state.w64[i] = SHA_START[i];
            break;
        }
    }
}

static void compress(Digest *digest, const uint8_t *block) {
    switch (digest->kind) {
    case DIGEST_MD5:
        compress_md5(digest->state.w32, block);
        break;
    case DIGEST_SHA1:
        compress_sha1(digest->state.w32, block);
        break;
    case DIGEST_SHA224:
    case DIGEST_SHA256:
        compress_sha256(digest->state.w32, block);
        break;
    case DIGEST_SHA384:
    case DIGEST_SHA512:
        compress_sha512(digest->state.w64, block);
        break;
    }
}

void tr_digest_update(Digest *digest, const void *bytes, size_t length) {
    const uint8_t *p = bytes;
    size_t block_size = tr_digest_block_size(digest->kind);
    size_t used = (size_t)(digest->length % block_size);
    digest->length += length;
    if (used != 0) {
        size_t taken = TR_MIN(length, block_size - used);
        if (taken != 0) {
            memcpy(digest->block + used, p, taken);
        }
        if (used + taken < block_size) {
            return;
        }
        compress(digest, digest->block);
        p += taken;
        length -= taken;
    }
    for (; length >= block_size; length -= block_size, p += block_size) {
        compress(digest, p);
    }
    if (length != 0) {
        memcpy(digest->block, p, length);
    }
}

void tr_digest_finish(Digest *digest, uint8_t *out) {
    size_t block_size = tr_digest_block_size(digest->kind);
    size_t length_size = block_size / 8; /* 64-bit or 128-bit length field */
    uint64_t bits = digest->length * 8;
    uint64_t high_bits = digest->length >> 61;
    size_t used = (size_t)(digest->length % block_size);
    digest->block[used++] = 0x80;
    if (used > block_size - length_size) {
        memset(digest->block + used, 0, block_size - used);
        compress(digest, digest->block);
        used = 0;
    }
    memset(digest->block + used, 0, block_size - used);
    for (unsigned i = 0; i < 8; i++) {
        uint8_t byte = (uint8_t)(bits >> (8 * i));
        if (digest->kind == DIGEST_MD5) {
            digest->block[block_size - 8 + i] = byte;
        } else {
            digest->block[block_size - 1 - i] = byte;
        }
    }
    if (is_wide(digest->kind)) {
        digest->block[block_size - 9] = (uint8_t)high_bits;
    }
    compress(digest, digest->block);
    size_t size = tr_digest_size(digest->kind);
    for (size_t i = 0; i < size; i++) {
        if (is_wide(digest->kind)) {
            out[i] = (uint8_t)(digest->state.w64[i / 8] >> (56 - 8 * (i % 8)));
        } else if (digest->kind == DIGEST_MD5) {
            out[i] = (uint8_t)(digest->state.w32[i / 4] >> (8 * (i % 4)));
        } else {
            out[i] = (uint8_t)(digest->state.w32[i / 4] >> (24 - 8 * (i % 4)));
        }
    }
}

void tr_digest_bytes(DigestKind kind, const void *bytes, size_t length, uint8_t *out) {
    Digest digest;
    tr_digest_start(&digest, kind);
    tr_digest_update(&digest, bytes, length);
    tr_digest_finish(&digest, out);
}
