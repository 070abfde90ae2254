/* What the codecs share: the state of a conversion and the error handlers. Only codec*.c include
 * this.
 *
 * A conversion walks over its input and appends to `out`. Where it meets something it cannot
 * convert it calls tr_decode_error() or tr_encode_error(), which follow the error handler: append a
 * replacement and say where to go on, or raise UnicodeDecodeError / UnicodeEncodeError with
 * CPython's five arguments and return false. */
#ifndef TR_OBJECTS_CODEC_IMPL_H
#define TR_OBJECTS_CODEC_IMPL_H

#include "objects/bytes.h"
#include "objects/str_impl.h"

typedef enum ErrorPolicy {
    POLICY_STRICT,
    POLICY_IGNORE,
    POLICY_REPLACE,
    POLICY_BACKSLASH,       /* backslashreplace */
    POLICY_XML,             /* xmlcharrefreplace: encoding only */
    POLICY_SURROGATEESCAPE, /* undecodable bytes 0x80.. <-> U+DC80.. */
    POLICY_SURROGATEPASS,   /* UTF-8, -16, -32: surrogates as if they were characters */
    POLICY_NAME,            /* namereplace: encoding only */
    POLICY_CUSTOM,          /* registered by the program */
    POLICY_UNKNOWN,         /* LookupError at the first error */
} ErrorPolicy;

typedef struct Decoder {
    VM *vm;
    const char *encoding; /* as the exception names it */
    const char *errors;
    ErrorPolicy policy;
    Value handler; /* owned; of POLICY_CUSTOM */
    const unsigned char *data;
    size_t size;
    bool final;      /* false: an incomplete sequence at the end is left for the next call */
    size_t consumed; /* how far the conversion came */
    int unit;        /* bytes per unit: what surrogatepass looks at (1 = UTF-8) */
    bool big;        /* byte order of the units */
    StrBuf out;
} Decoder;

typedef struct Encoder {
    VM *vm;
    const char *encoding;
    const char *errors;
    ErrorPolicy policy;
    Value handler; /* owned; of POLICY_CUSTOM */
    StrObject *text;
    int unit; /* 0 = one byte per character and no surrogatepass, 1 = UTF-8, 2 and 4 */
    bool big;
    StrBuf out;
} Encoder;

/* Deals with the bytes [start, end); *resume = where to go on. */
bool tr_decode_error(Decoder *decoder, size_t start, size_t end, const char *reason,
                     size_t *resume) TR_MUST_CHECK;
/* Deals with the characters between the byte offsets [start, end) of the text; *resume = where to
 * go on. */
bool tr_encode_error(Encoder *encoder, size_t start, size_t end, const char *reason,
                     size_t *resume) TR_MUST_CHECK;
/* The policy of a handler's name; *handler (owned) is what a program registered under it, or UNDEF.
 */
ErrorPolicy tr_codec_policy(VM *vm, const char *errors, Value *handler);
/* Appends one unit of UTF-16 or UTF-32 (or a byte). */
void tr_encode_unit(Encoder *encoder, uint32_t value);

bool tr_decode_utf16(Decoder *decoder) TR_MUST_CHECK;
bool tr_decode_utf32(Decoder *decoder) TR_MUST_CHECK;
bool tr_encode_utf16(Encoder *encoder) TR_MUST_CHECK;
bool tr_encode_utf32(Encoder *encoder) TR_MUST_CHECK;
bool tr_decode_unicode_escape(Decoder *decoder) TR_MUST_CHECK;
bool tr_decode_raw_unicode_escape(Decoder *decoder) TR_MUST_CHECK;
bool tr_encode_unicode_escape(Encoder *encoder) TR_MUST_CHECK;
bool tr_encode_raw_unicode_escape(Encoder *encoder) TR_MUST_CHECK;
/* Single-byte code pages; `table` is what bytes 128..255 mean, 0 = undefined. NULL = no such page.
 */
const uint16_t *tr_charmap_find(const char *canonical_name);
bool tr_decode_charmap(Decoder *decoder, const uint16_t *table) TR_MUST_CHECK;
bool tr_encode_charmap(Encoder *encoder, const uint16_t *table) TR_MUST_CHECK;

#endif
