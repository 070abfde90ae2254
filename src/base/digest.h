/* Message digests: MD5 (RFC 1321), SHA-1, SHA-256 and SHA-512 (FIPS 180-4).
 *
 * Needed to reproduce random.seed("text") and for hashlib, uuid and cache keys. One state type
 * serves all four, so that a hash object is one struct: start, update any number of times, finish
 * once. Copying the struct copies the hash in progress. Not for secrets: nothing is constant-time
 * or wiped. */
#ifndef TR_BASE_DIGEST_H
#define TR_BASE_DIGEST_H

#include "base/compiler.h"

typedef enum DigestKind {
    DIGEST_MD5,
    DIGEST_SHA1,
    DIGEST_SHA224,
    DIGEST_SHA256,
    DIGEST_SHA384,
    DIGEST_SHA512
} DigestKind;

#define TR_DIGEST_MAX 64

typedef struct Digest {
    union {
        uint32_t w32[8];
        uint64_t w64[8];
    } state;
    uint64_t length; /* bytes seen */
    uint8_t block[128];
    DigestKind kind;
} Digest;

void tr_digest_start(Digest *digest, DigestKind kind);
void tr_digest_update(Digest *digest, const void *bytes, size_t length);
/* Writes tr_digest_size bytes; the state is spent. */
void tr_digest_finish(Digest *digest, uint8_t *out);
size_t tr_digest_size(DigestKind kind);       /* 16, 20, 28, 32, 48, 64 */
size_t tr_digest_block_size(DigestKind kind); /* 64 or 128 */
/* All in one. */
void tr_digest_bytes(DigestKind kind, const void *bytes, size_t length, uint8_t *out);

#endif
