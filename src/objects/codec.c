/* Encodings: their names, and UTF-8, ASCII and Latin-1.
 *
 * tr_str_decode() and tr_str_encode() find the codec by name; the wide Unicode forms, the escapes
 * and the code pages have files of their own. Text inside the engine is UTF-8, so those two
 * directions are a check and a copy. Names are compared without regard to case, with '-', '_' and '
 * ' alike. */
#include "objects/codec_impl.h"

typedef enum Codec {
    CODEC_UTF8,
    CODEC_UTF8_SIG,
    CODEC_ASCII,
    CODEC_LATIN1,
    CODEC_UTF16,
    CODEC_UTF16_LE,
    CODEC_UTF16_BE,
    CODEC_UTF32,
    CODEC_UTF32_LE,
    CODEC_UTF32_BE,
    CODEC_ESCAPE,
    CODEC_RAW_ESCAPE,
    CODEC_CHARMAP,
} Codec;

/* Every name a codec answers to; the first of each codec is its canonical one. */
static const struct CodecName {
    const char *name;
    Codec codec;
    const char *canonical;
} codec_names[] = {
    {"utf-8", CODEC_UTF8, "utf-8"},
    {"utf8", CODEC_UTF8, "utf-8"},
    {"u8", CODEC_UTF8, "utf-8"},
    {"utf", CODEC_UTF8, "utf-8"},
    {"cp65001", CODEC_UTF8, "utf-8"},
    {"utf-8-sig", CODEC_UTF8_SIG, "utf-8-sig"},
    {"utf8-sig", CODEC_UTF8_SIG, "utf-8-sig"},
    {"ascii", CODEC_ASCII, "ascii"},
    {"us-ascii", CODEC_ASCII, "ascii"},
    {"646", CODEC_ASCII, "ascii"},
    {"ansi-x3.4-1968", CODEC_ASCII, "ascii"},
    {"latin-1", CODEC_LATIN1, "iso8859-1"},
    {"latin1", CODEC_LATIN1, "iso8859-1"},
    {"latin", CODEC_LATIN1, "iso8859-1"},
    {"iso-8859-1", CODEC_LATIN1, "iso8859-1"},
    {"iso8859-1", CODEC_LATIN1, "iso8859-1"},
    {"iso8859", CODEC_LATIN1, "iso8859-1"},
    {"8859", CODEC_LATIN1, "iso8859-1"},
    {"cp819", CODEC_LATIN1, "iso8859-1"},
    {"l1", CODEC_LATIN1, "iso8859-1"},
    {"utf-16", CODEC_UTF16, "utf-16"},
    {"utf16", CODEC_UTF16, "utf-16"},
    {"u16", CODEC_UTF16, "utf-16"},
    {"utf-16-le", CODEC_UTF16_LE, "utf-16-le"},
    {"utf-16le", CODEC_UTF16_LE, "utf-16-le"},
    {"utf-16-be", CODEC_UTF16_BE, "utf-16-be"},
    {"utf-16be", CODEC_UTF16_BE, "utf-16-be"},
    {"utf-32", CODEC_UTF32, "utf-32"},
    {"utf32", CODEC_UTF32, "utf-32"},
    {"u32", CODEC_UTF32, "utf-32"},
    {"utf-32-le", CODEC_UTF32_LE, "utf-32-le"},
    {"utf-32le", CODEC_UTF32_LE, "utf-32-le"},
    {"utf-32-be", CODEC_UTF32_BE, "utf-32-be"},
    {"utf-32be", CODEC_UTF32_BE, "utf-32-be"},
    {"unicode-escape", CODEC_ESCAPE, "unicode-escape"},
    {"raw-unicode-escape", CODEC_RAW_ESCAPE, "raw-unicode-escape"},
    {"cp1252", CODEC_CHARMAP, "cp1252"},
    {"windows-1252", CODEC_CHARMAP, "cp1252"},
    {"1252", CODEC_CHARMAP, "cp1252"},
    {"cp1250", CODEC_CHARMAP, "cp1250"},
    {"windows-1250", CODEC_CHARMAP, "cp1250"},
    {"cp1251", CODEC_CHARMAP, "cp1251"},
    {"windows-1251", CODEC_CHARMAP, "cp1251"},
    {"cp437", CODEC_CHARMAP, "cp437"},
    {"ibm437", CODEC_CHARMAP, "cp437"},
    {"437", CODEC_CHARMAP, "cp437"},
    {"cp850", CODEC_CHARMAP, "cp850"},
    {"ibm850", CODEC_CHARMAP, "cp850"},
    {"850", CODEC_CHARMAP, "cp850"},
    {"iso8859-2", CODEC_CHARMAP, "iso8859-2"},
    {"iso-8859-2", CODEC_CHARMAP, "iso8859-2"},
    {"latin2", CODEC_CHARMAP, "iso8859-2"},
    {"iso8859-15", CODEC_CHARMAP, "iso8859-15"},
    {"iso-8859-15", CODEC_CHARMAP, "iso8859-15"},
    {"latin9", CODEC_CHARMAP, "iso8859-15"},
    {"koi8-r", CODEC_CHARMAP, "koi8-r"},
};

static const struct CodecName *find_codec(const char *encoding) {
    if (strcmp(encoding, "utf-8") == 0) {
        return &codec_names[0];
    }
    char name[24];
    size_t size = 0;
    for (const char *p = encoding; *p; p++) {
        char c = *p;
        if (c == '_' || c == ' ') {
            c = '-';
        } else if (c >= 'A' && c <= 'Z') {
            c = (char)(c | 32);
        }
        if (c == '-' && size > 0 && name[size - 1] == '-') {
            continue; /* runs of separators count as one */
        }
        if (size + 1 == sizeof name) {
            return NULL;
        }
        name[size++] = c;
    }
    name[size] = 0;
    for (size_t i = 0; i < TR_COUNT(codec_names); i++) {
        if (strcmp(codec_names[i].name, name) == 0) {
            return &codec_names[i];
        }
    }
    return NULL;
}

const char *tr_codec_canonical_name(const char *encoding) {
    const struct CodecName *found = find_codec(encoding);
    return found ? found->canonical : NULL;
}

/* ---- UTF-8, ASCII, Latin-1 ---- */

static bool decode_utf8(Decoder *decoder) {
    const char *text = (const char *)decoder->data;
    size_t at = 0;
    while (at < decoder->size) {
        Utf8Error error;
        if (tr_utf8_validate(text + at, decoder->size - at, &error)) {
            tr_strbuf_append(&decoder->out, text + at, decoder->size - at);
            at = decoder->size;
            break;
        }
        size_t start = at + error.start;
        tr_strbuf_append(&decoder->out, text + at, error.start);
        if (!decoder->final && strcmp(error.reason, "unexpected end of data") == 0) {
            at = start;
            break;
        }
        if (!tr_decode_error(decoder, start, at + error.end, error.reason, &at)) {
            return false;
        }
    }
    decoder->consumed = at;
    return true;
}

static bool decode_ascii(Decoder *decoder) {
    const char *text = (const char *)decoder->data;
    size_t at = 0;
    while (at < decoder->size) {
        size_t plain = tr_utf8_ascii_prefix(text + at, decoder->size - at);
        tr_strbuf_append(&decoder->out, text + at, plain);
        at += plain;
        if (at < decoder->size &&
            !tr_decode_error(decoder, at, at + 1, "ordinal not in range(128)", &at)) {
            return false;
        }
    }
    decoder->consumed = at;
    return true;
}

static bool decode_latin1(Decoder *decoder) {
    const char *text = (const char *)decoder->data;
    size_t at = 0;
    while (at < decoder->size) {
        size_t plain = tr_utf8_ascii_prefix(text + at, decoder->size - at);
        tr_strbuf_append(&decoder->out, text + at, plain);
        for (at += plain; at < decoder->size && decoder->data[at] >= 128; at++) {
            tr_strbuf_codepoint(&decoder->out, decoder->data[at]);
        }
    }
    decoder->consumed = at;
    return true;
}

static bool encode_utf8(Encoder *encoder) {
    const StrObject *s = encoder->text;
    size_t at = 0;
    size_t offset;
    while (at < s->size && tr_utf8_find_surrogate(s->data + at, s->size - at, &offset)) {
        tr_strbuf_append(&encoder->out, s->data + at, offset);
        at += offset;
        size_t end = at;
        while (end < s->size && (unsigned char)s->data[end] == 0xED &&
               (unsigned char)s->data[end + 1] >= 0xA0) {
            end += 3;
        }
        if (!tr_encode_error(encoder, at, end, "surrogates not allowed", &at)) {
            return false;
        }
    }
    tr_strbuf_append(&encoder->out, s->data + at, s->size - at);
    return true;
}

/* ASCII and Latin-1: characters below `limit` are their own bytes. */
static bool encode_narrow(Encoder *encoder, uint32_t limit) {
    const StrObject *s = encoder->text;
    size_t width;
    for (size_t at = 0; at < s->size;) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c < limit) {
            tr_strbuf_char(&encoder->out, (char)c);
            at += width;
            continue;
        }
        size_t end = at + width;
        while (end < s->size && tr_utf8_decode(s->data + end, &width) >= limit) {
            end += width;
        }
        if (!tr_encode_error(
                encoder, at, end,
                limit == 128 ? "ordinal not in range(128)" : "ordinal not in range(256)", &at)) {
            return false;
        }
    }
    return true;
}

/* ---- dispatch ---- */

static bool decode_with(Decoder *decoder, const struct CodecName *found) {
    const unsigned char *data = decoder->data;
    size_t size = decoder->size;
    size_t skip = 0;
    bool ok = false;
    switch (found->codec) {
    case CODEC_UTF8_SIG:
        if (size >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0) {
            skip = 3;
        }
        TR_FALLTHROUGH;
    case CODEC_UTF8:
        decoder->encoding = "utf-8";
        decoder->unit = 1;
        decoder->data += skip;
        decoder->size -= skip;
        ok = decode_utf8(decoder);
        decoder->consumed += skip;
        return ok;
    case CODEC_ASCII:
        decoder->encoding = "ascii";
        return decode_ascii(decoder);
    case CODEC_LATIN1:
        decoder->encoding = "latin-1";
        return decode_latin1(decoder);
    case CODEC_UTF16:
    case CODEC_UTF16_LE:
    case CODEC_UTF16_BE:
        decoder->unit = 2;
        decoder->big = found->codec == CODEC_UTF16_BE;
        if (found->codec == CODEC_UTF16 && size >= 2) {
            decoder->big = data[0] == 0xFE && data[1] == 0xFF;
            skip = decoder->big || (data[0] == 0xFF && data[1] == 0xFE) ? 2 : 0;
        }
        decoder->encoding = decoder->big ? "utf-16-be" : "utf-16-le";
        decoder->consumed = skip;
        return tr_decode_utf16(decoder);
    case CODEC_UTF32:
    case CODEC_UTF32_LE:
    case CODEC_UTF32_BE:
        decoder->unit = 4;
        decoder->big = found->codec == CODEC_UTF32_BE;
        if (found->codec == CODEC_UTF32 && size >= 4) {
            decoder->big = memcmp(data, "\0\0\xFE\xFF", 4) == 0;
            skip = decoder->big || memcmp(data, "\xFF\xFE\0\0", 4) == 0 ? 4 : 0;
        }
        decoder->encoding = decoder->big ? "utf-32-be" : "utf-32-le";
        decoder->consumed = skip;
        return tr_decode_utf32(decoder);
    case CODEC_ESCAPE:
        decoder->encoding = "unicodeescape";
        return tr_decode_unicode_escape(decoder);
    case CODEC_RAW_ESCAPE:
        decoder->encoding = "rawunicodeescape";
        return tr_decode_raw_unicode_escape(decoder);
    case CODEC_CHARMAP:
        decoder->encoding = "charmap";
        return tr_decode_charmap(decoder, tr_charmap_find(found->canonical));
    }
    return ok;
}

StrObject *tr_str_decode_partial(VM *vm, const char *data, size_t size, const char *encoding,
                                 const char *errors, bool final, size_t *consumed) {
    const struct CodecName *found = find_codec(encoding);
    if (!found) {
        return tr_raise(vm, vm->exc.LookupError, "unknown encoding: %s", encoding), NULL;
    }
    /* What is ASCII means the same in most encodings and needs no further check. */
    bool narrow = found->codec == CODEC_UTF8 || found->codec == CODEC_ASCII ||
                  found->codec == CODEC_LATIN1 || found->codec == CODEC_CHARMAP;
    if (narrow && (size == 0 || tr_utf8_is_ascii(data, size))) {
        *consumed = size;
        if (size <= 1) {
            return tr_str_new(vm, data, size);
        }
        StrObject *s = tr_str_alloc(vm, size, size);
        if (s) {
            memcpy(s->data, data, size);
        }
        return s;
    }
    if (found->codec == CODEC_UTF8 && tr_utf8_validate(data, size, NULL)) {
        *consumed = size;
        return tr_str_new(vm, data, size);
    }
    Decoder decoder = {.vm = vm,
                       .errors = errors,

                       .data = (const unsigned char *)data,
                       .size = size,
                       .final = final};
    decoder.policy = tr_codec_policy(vm, errors, &decoder.handler);
    tr_strbuf_reserve(&decoder.out, size);
    bool ok = decode_with(&decoder, found);
    tr_release(vm, decoder.handler);
    if (!ok) {
        tr_strbuf_free(&decoder.out);
        return NULL;
    }
    *consumed = decoder.consumed;
    Value result = tr_str_from_buffer(vm, &decoder.out);
    return tr_is_error(result) ? NULL : tr_as_str(result);
}

StrObject *tr_str_decode(VM *vm, const char *data, size_t size, const char *encoding,
                         const char *errors) {
    size_t consumed;
    return tr_str_decode_partial(vm, data, size, encoding, errors, true, &consumed);
}

static bool encode_with(Encoder *encoder, const struct CodecName *found) {
    switch (found->codec) {
    case CODEC_UTF8_SIG:
        tr_strbuf_text(&encoder->out, "\xEF\xBB\xBF");
        TR_FALLTHROUGH;
    case CODEC_UTF8:
        encoder->encoding = "utf-8";
        encoder->unit = 1;
        return encode_utf8(encoder);
    case CODEC_ASCII:
        encoder->encoding = "ascii";
        return encode_narrow(encoder, 128);
    case CODEC_LATIN1:
        encoder->encoding = "latin-1";
        return encode_narrow(encoder, 256);
    case CODEC_UTF16:
    case CODEC_UTF16_LE:
    case CODEC_UTF16_BE:
        encoder->encoding = found->canonical;
        encoder->unit = 2;
        encoder->big = found->codec == CODEC_UTF16_BE;
        if (found->codec == CODEC_UTF16) {
            tr_encode_unit(encoder, 0xFEFF);
        }
        return tr_encode_utf16(encoder);
    case CODEC_UTF32:
    case CODEC_UTF32_LE:
    case CODEC_UTF32_BE:
        encoder->encoding = found->canonical;
        encoder->unit = 4;
        encoder->big = found->codec == CODEC_UTF32_BE;
        if (found->codec == CODEC_UTF32) {
            tr_encode_unit(encoder, 0xFEFF);
        }
        return tr_encode_utf32(encoder);
    case CODEC_ESCAPE:
        return tr_encode_unicode_escape(encoder);
    case CODEC_RAW_ESCAPE:
        return tr_encode_raw_unicode_escape(encoder);
    case CODEC_CHARMAP:
        encoder->encoding = "charmap";
        return tr_encode_charmap(encoder, tr_charmap_find(found->canonical));
    }
    return false;
}

Value tr_str_encode(VM *vm, StrObject *s, const char *encoding, const char *errors) {
    const struct CodecName *found = find_codec(encoding);
    if (!found) {
        return tr_raise(vm, vm->exc.LookupError, "unknown encoding: %s", encoding);
    }
    bool narrow = found->codec == CODEC_UTF8 || found->codec == CODEC_ASCII ||
                  found->codec == CODEC_LATIN1 || found->codec == CODEC_CHARMAP;
    if ((narrow && tr_str_is_ascii(s)) ||
        (found->codec == CODEC_UTF8 && !tr_utf8_find_surrogate(s->data, s->size, NULL))) {
        BytesObject *bytes = tr_bytes_new(vm, s->data, s->size);
        return bytes ? tr_obj(bytes) : tr_undef();
    }
    Encoder encoder = {.vm = vm, .errors = errors, .text = s};
    encoder.policy = tr_codec_policy(vm, errors, &encoder.handler);
    Value result = tr_undef();
    if (encode_with(&encoder, found)) {
        if (!tr_strbuf_ok(&encoder.out)) {
            tr_raise_no_memory(vm);
        } else {
            BytesObject *bytes = tr_bytes_new(vm, tr_strbuf_cstr(&encoder.out), encoder.out.size);
            result = bytes ? tr_obj(bytes) : tr_undef();
        }
    }
    tr_release(vm, encoder.handler);
    tr_strbuf_free(&encoder.out);
    return result;
}
