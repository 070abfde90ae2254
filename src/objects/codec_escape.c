/* unicode_escape and raw_unicode_escape: the escapes of string literals as an encoding.
 *
 * Bytes that are not part of an escape stand for themselves (Latin-1). An escape that is cut short
 * is reported up to its last good digit. */
#include "objects/codec_impl.h"

#include "base/unicode_names.h"

static int hex_digit(unsigned char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The digits of \x, \u and \U; `at` is behind the letter, `start` at the backslash. *at moves on,
 * also on error. */
static bool decode_hex(Decoder *decoder, size_t start, size_t *at, int digits, bool raw) {
    uint32_t value = 0;
    int count = 0;
    size_t pos = *at;
    for (; count < digits && pos < decoder->size && hex_digit(decoder->data[pos]) >= 0;
         count++, pos++) {
        value = value << 4 | (uint32_t)hex_digit(decoder->data[pos]);
    }
    if (count < digits) {
        const char *reason = digits == 2   ? "truncated \\xXX escape"
                             : digits == 4 ? "truncated \\uXXXX escape"
                                           : "truncated \\UXXXXXXXX escape";
        return tr_decode_error(decoder, start, pos, reason, at);
    }
    if (value > TR_UNICODE_MAX) {
        return tr_decode_error(decoder, start, pos,
                               raw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character", at);
    }
    tr_strbuf_codepoint(&decoder->out, value);
    *at = pos;
    return true;
}

static bool decode_name(Decoder *decoder, size_t start, size_t *at) {
    size_t pos = *at;
    if (pos < decoder->size && decoder->data[pos] == '{') {
        while (pos < decoder->size && decoder->data[pos] != '}') {
            pos++;
        }
        if (pos < decoder->size && pos > *at + 1) {
            uint32_t c;
            const char *name = (const char *)decoder->data + *at + 1;
            if (tr_unicode_find_name(name, pos - *at - 1, &c)) {
                tr_strbuf_codepoint(&decoder->out, c);
                *at = pos + 1;
                return true;
            }
            return tr_decode_error(decoder, start, pos + 1, "unknown Unicode character name", at);
        }
    }
    return tr_decode_error(decoder, start, pos, "malformed \\N character escape", at);
}

/* The escape whose letter is at *at. */
static bool decode_escape(Decoder *decoder, size_t start, size_t *at) {
    static const char simple[] = "\\\\''\"\"b\bf\ft\tn\nr\rv\va\a";
    unsigned char c = decoder->data[*at];
    ++*at;
    for (size_t i = 0; i + 1 < sizeof simple; i += 2) {
        if (c == (unsigned char)simple[i]) {
            tr_strbuf_char(&decoder->out, simple[i + 1]);
            return true;
        }
    }
    switch (c) {
    case '\n':
        return true;
    case 'x':
        return decode_hex(decoder, start, at, 2, false);
    case 'u':
        return decode_hex(decoder, start, at, 4, false);
    case 'U':
        return decode_hex(decoder, start, at, 8, false);
    case 'N':
        return decode_name(decoder, start, at);
    default:
        break;
    }
    if (c >= '0' && c <= '7') {
        uint32_t value = (uint32_t)(c - '0');
        for (int i = 0;
             i < 2 && *at < decoder->size && decoder->data[*at] >= '0' && decoder->data[*at] <= '7';
             i++, ++*at) {
            value = value * 8 + (uint32_t)(decoder->data[*at] - '0');
        }
        tr_strbuf_codepoint(&decoder->out, value);
        return true;
    }
    tr_strbuf_char(&decoder->out, '\\');
    tr_strbuf_codepoint(&decoder->out, c);
    return true;
}

bool tr_decode_unicode_escape(Decoder *decoder) {
    size_t at = 0;
    while (at < decoder->size) {
        unsigned char c = decoder->data[at];
        if (c != '\\') {
            tr_strbuf_codepoint(&decoder->out, c);
            at++;
            continue;
        }
        size_t start = at++;
        bool ok = at == decoder->size
                      ? tr_decode_error(decoder, start, at, "\\ at end of string", &at)
                      : decode_escape(decoder, start, &at);
        if (!ok) {
            return false;
        }
    }
    decoder->consumed = at;
    return true;
}

bool tr_decode_raw_unicode_escape(Decoder *decoder) {
    size_t at = 0;
    while (at < decoder->size) {
        unsigned char c = decoder->data[at];
        if (c != '\\' || at + 1 == decoder->size) {
            tr_strbuf_codepoint(&decoder->out, c);
            at++;
            continue;
        }
        unsigned char letter = decoder->data[at + 1];
        if (letter != 'u' && letter != 'U') {
            tr_strbuf_char(&decoder->out, '\\');
            tr_strbuf_codepoint(&decoder->out, letter);
            at += 2;
            continue;
        }
        size_t start = at;
        at += 2;
        if (!decode_hex(decoder, start, &at, letter == 'u' ? 4 : 8, true)) {
            return false;
        }
    }
    decoder->consumed = at;
    return true;
}

static void append_hex_escape(StrBuf *out, uint32_t c) {
    tr_strbuf_text(out, c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U");
    tr_strbuf_hex(out, c, c < 0x100 ? 2 : c < 0x10000 ? 4 : 8);
}

bool tr_encode_unicode_escape(Encoder *encoder) {
    const StrObject *s = encoder->text;
    StrBuf *out = &encoder->out;
    size_t width;
    for (size_t at = 0; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c == '\\') {
            tr_strbuf_text(out, "\\\\");
        } else if (c == '\t' || c == '\n' || c == '\r') {
            tr_strbuf_char(out, '\\');
            tr_strbuf_char(out, c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        } else if (c >= ' ' && c < 127) {
            tr_strbuf_char(out, (char)c);
        } else {
            append_hex_escape(out, c);
        }
    }
    return true;
}

bool tr_encode_raw_unicode_escape(Encoder *encoder) {
    const StrObject *s = encoder->text;
    size_t width;
    for (size_t at = 0; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c < 0x100) {
            tr_strbuf_char(&encoder->out, (char)c);
        } else {
            append_hex_escape(&encoder->out, c);
        }
    }
    return true;
}
