/* UTF-16 and UTF-32, either byte order. The byte-order mark is the business of codec.c, which sets
 * `consumed` behind it.
 *
 * Lone surrogates are errors in both directions unless the handler passes them. A decoder that is
 * not final leaves an incomplete unit, or half of a surrogate pair, at the end. */
#include "objects/codec_impl.h"

static uint32_t unit16(const Decoder *decoder, size_t at) {
    uint32_t a = decoder->data[at];
    uint32_t b = decoder->data[at + 1];
    return decoder->big ? a << 8 | b : b << 8 | a;
}

static uint32_t unit32(const Decoder *decoder, size_t at) {
    const unsigned char *p = decoder->data + at;
    return decoder->big ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]
                        : (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

bool tr_decode_utf16(Decoder *decoder) {
    size_t at = decoder->consumed;
    size_t size = decoder->size;
    bool ok = true;
    while (ok && at < size) {
        if (size - at < 2) {
            if (!decoder->final) {
                break;
            }
            ok = tr_decode_error(decoder, at, size, "truncated data", &at);
            continue;
        }
        uint32_t c = unit16(decoder, at);
        if (c < 0xD800 || c > 0xDFFF) {
            tr_strbuf_codepoint(&decoder->out, c);
            at += 2;
        } else if (c >= 0xDC00) {
            ok = tr_decode_error(decoder, at, at + 2, "illegal encoding", &at);
        } else if (size - at < 4) {
            if (!decoder->final) {
                break;
            }
            ok = tr_decode_error(decoder, at, size, "unexpected end of data", &at);
        } else {
            uint32_t low = unit16(decoder, at + 2);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                tr_strbuf_codepoint(&decoder->out, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
                at += 4;
            } else {
                ok = tr_decode_error(decoder, at, at + 2, "illegal UTF-16 surrogate", &at);
            }
        }
    }
    decoder->consumed = at;
    return ok;
}

bool tr_decode_utf32(Decoder *decoder) {
    size_t at = decoder->consumed;
    size_t size = decoder->size;
    bool ok = true;
    while (ok && at < size) {
        if (size - at < 4) {
            if (!decoder->final) {
                break;
            }
            ok = tr_decode_error(decoder, at, size, "truncated data", &at);
            continue;
        }
        uint32_t c = unit32(decoder, at);
        if (c >= 0xD800 && c <= 0xDFFF) {
            ok = tr_decode_error(decoder, at, at + 4,
                                 "code point in surrogate code point range(0xd800, 0xe000)", &at);
        } else if (c > TR_UNICODE_MAX) {
            ok = tr_decode_error(decoder, at, at + 4, "code point not in range(0x110000)", &at);
        } else {
            tr_strbuf_codepoint(&decoder->out, c);
            at += 4;
        }
    }
    decoder->consumed = at;
    return ok;
}

/* A surrogate is an error of its own, not a run as in the other codecs. */
static bool encode_wide(Encoder *encoder, bool pairs) {
    const StrObject *s = encoder->text;
    size_t width;
    for (size_t at = 0; at < s->size;) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c >= 0xD800 && c <= 0xDFFF) {
            if (!tr_encode_error(encoder, at, at + width, "surrogates not allowed", &at)) {
                return false;
            }
            continue;
        }
        if (pairs && c >= 0x10000) {
            tr_encode_unit(encoder, 0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
        tr_encode_unit(encoder, c);
        at += width;
    }
    return true;
}

bool tr_encode_utf16(Encoder *encoder) {
    return encode_wide(encoder, true);
}

bool tr_encode_utf32(Encoder *encoder) {
    return encode_wide(encoder, false);
}
