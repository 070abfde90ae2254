/* Error handlers of the codecs: the builtin ones and those that a program registered.
 *
 * The builtin ones are policies, found by name once per conversion, and work without calls. A
 * registered one is called with the exception and answers with a replacement and the position at
 * which to go on; it is user code, so what the conversion reads must stay (the callers hold it). */
#include "objects/codec_impl.h"

#include "base/unicode_names.h"
#include "objects/list.h"

ErrorPolicy tr_codec_policy(VM *vm, const char *errors, Value *handler) {
    *handler = tr_undef();
    static const char *const names[] = {
        "strict",          "ignore",        "replace",    "backslashreplace", "xmlcharrefreplace",
        "surrogateescape", "surrogatepass", "namereplace"};
    for (size_t i = 0; errors && i < TR_COUNT(names); i++) {
        if (strcmp(errors, names[i]) == 0) {
            return (ErrorPolicy)i;
        }
    }
    if (!errors) {
        return POLICY_STRICT;
    }
    *handler = tr_codec_find_error(vm, errors);
    return tr_is_undef(*handler) ? POLICY_UNKNOWN : POLICY_CUSTOM;
}

/* ---- exceptions ---- */

/* class(encoding, object, start, end, reason). Consumes object; owned, or UNDEF. */
static Value new_exception(VM *vm, TypeObject *class, const char *encoding, Value object,
                           size_t start, size_t end, const char *reason) {
    Value args[5] = {tr_undef(), object, tr_int((int64_t)start), tr_int((int64_t)end), tr_undef()};
    Value exception = tr_undef();
    if (!tr_is_error(object)) {
        args[0] = tr_str_value(tr_str_from_cstr(vm, encoding));
        args[4] = tr_str_value(tr_str_from_cstr(vm, reason));
    }
    if (!tr_is_error(args[0]) && !tr_is_error(args[4])) {
        exception = tr_call(vm, tr_obj(class), args, 5, NULL);
    }
    tr_release(vm, args[0]);
    tr_release(vm, args[1]);
    tr_release(vm, args[4]);
    return exception;
}

static Value decode_exception(Decoder *decoder, size_t start, size_t end, const char *reason) {
    VM *vm = decoder->vm;
    BytesObject *object = tr_bytes_new(vm, (const char *)decoder->data, decoder->size);
    return new_exception(vm, vm->exc.UnicodeDecodeError, decoder->encoding,
                         object ? tr_obj(object) : tr_undef(), start, end, reason);
}

static Value encode_exception(Encoder *encoder, size_t start, size_t end, const char *reason) {
    VM *vm = encoder->vm;
    StrObject *s = encoder->text;
    return new_exception(vm, vm->exc.UnicodeEncodeError, encoder->encoding, tr_obj_retained(s),
                         tr_str_index_of_offset(s, start), tr_str_index_of_offset(s, end), reason);
}

static bool raise_taken(VM *vm, Value exception) {
    if (!tr_is_error(exception)) {
        tr_raise_exception(vm, exception);
        tr_release(vm, exception);
    }
    return false;
}

/* ---- handlers of the program: codecs.register_error() ---- */

bool tr_codec_register_error(VM *vm, StrObject *name, ValueRef handler) {
    if (!vm->codec_errors) {
        vm->codec_errors = tr_dict_new(vm);
    }
    return vm->codec_errors && tr_dict_set_str(vm, vm->codec_errors, name, handler);
}

Value tr_codec_find_error(VM *vm, const char *name) {
    if (!vm->codec_errors) {
        return tr_undef();
    }
    return tr_retain(tr_dict_get_cstr(vm, vm->codec_errors, name));
}

/* Calls the handler with the exception (consumed). Its answer is a tuple of a replacement and the
 * position to go on at, of which *position is checked against `length`. Owned tuple, or UNDEF. */
static Value call_handler(VM *vm, ValueRef handler, Value exception, int64_t length, bool bytes_too,
                          int64_t *position) {
    if (tr_is_error(exception)) {
        return exception;
    }
    Value answer = tr_call1(vm, handler, exception);
    tr_release(vm, exception);
    if (tr_is_error(answer)) {
        return answer;
    }
    bool good = tr_is_tuple(answer) && tr_as_tuple(answer)->size == 2;
    if (good) {
        const Value *items = tr_as_tuple(answer)->items;
        good = (tr_is_str(items[0]) || (bytes_too && tr_is_bytes(items[0]))) &&
               tr_is_int_like(items[1]);
    }
    if (!good) {
        tr_raise(vm, vm->exc.TypeError,
                 bytes_too ? "encoding error handler must return (str/bytes, int) tuple"
                           : "decoding error handler must return (str, int) tuple");
    } else if (tr_to_clamped(vm, tr_as_tuple(answer)->items[1], position)) {
        if (*position < 0) {
            *position += length;
        }
        if (*position >= 0 && *position <= length) {
            return answer;
        }
        tr_raise(vm, vm->exc.IndexError, "position %lld from error handler out of bounds",
                 (long long)*position);
    }
    tr_release(vm, answer);
    return tr_undef();
}

static bool decode_custom(Decoder *decoder, size_t start, size_t end, const char *reason,
                          size_t *resume) {
    int64_t position;
    Value answer =
        call_handler(decoder->vm, decoder->handler, decode_exception(decoder, start, end, reason),
                     (int64_t)decoder->size, false, &position);
    if (tr_is_error(answer)) {
        return false;
    }
    StrObject *text = tr_as_str(tr_as_tuple(answer)->items[0]);
    tr_strbuf_append(&decoder->out, text->data, text->size);
    tr_release(decoder->vm, answer);
    *resume = (size_t)position;
    return true;
}

static bool unknown_handler(VM *vm, const char *errors) {
    tr_raise(vm, vm->exc.LookupError, "unknown error handler name '%s'", errors);
    return false;
}

static uint32_t read_unit(const Decoder *decoder, size_t at) {
    uint32_t value = 0;
    for (int i = 0; i < decoder->unit; i++) {
        int byte = decoder->big ? i : decoder->unit - 1 - i;
        value = value << 8 | decoder->data[at + (size_t)byte];
    }
    return value;
}

/* surrogatepass: is there a surrogate at start? */
static bool pass_surrogate(Decoder *decoder, size_t start, size_t *resume) {
    const unsigned char *p = decoder->data + start;
    size_t rest = decoder->size - start;
    uint32_t c = 0;
    size_t width = (size_t)decoder->unit;
    if (decoder->unit == 1) {
        if (rest >= 3 && p[0] == 0xED && (p[1] & 0xE0) == 0xA0 && (p[2] & 0xC0) == 0x80) {
            c = 0xD000u | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
            width = 3;
        }
    } else if (decoder->unit && rest >= width) {
        c = read_unit(decoder, start);
    }
    if (c < 0xD800 || c > 0xDFFF) {
        return false;
    }
    tr_strbuf_codepoint(&decoder->out, c);
    *resume = start + width;
    return true;
}

bool tr_decode_error(Decoder *decoder, size_t start, size_t end, const char *reason,
                     size_t *resume) {
    *resume = end;
    switch (decoder->policy) {
    case POLICY_IGNORE:
        return true;
    case POLICY_REPLACE:
        tr_strbuf_codepoint(&decoder->out, 0xFFFD);
        return true;
    case POLICY_BACKSLASH:
        for (size_t i = start; i < end; i++) {
            tr_strbuf_text(&decoder->out, "\\x");
            tr_strbuf_hex(&decoder->out, decoder->data[i], 2);
        }
        return true;
    case POLICY_SURROGATEESCAPE: {
        size_t at = start;
        for (; at < end && decoder->data[at] >= 128; at++) {
            tr_strbuf_codepoint(&decoder->out, 0xDC00u + decoder->data[at]);
        }
        if (at > start) {
            *resume = at;
            return true;
        }
        break;
    }
    case POLICY_SURROGATEPASS:
        if (pass_surrogate(decoder, start, resume)) {
            return true;
        }
        break;
    case POLICY_XML:
    case POLICY_NAME:
        tr_raise(decoder->vm, decoder->vm->exc.TypeError,
                 "don't know how to handle UnicodeDecodeError in error callback");
        return false;
    case POLICY_CUSTOM:
        return decode_custom(decoder, start, end, reason, resume);
    case POLICY_UNKNOWN:
        return unknown_handler(decoder->vm, decoder->errors);
    case POLICY_STRICT:
        break;
    }
    return raise_taken(decoder->vm, decode_exception(decoder, start, end, reason));
}

void tr_encode_unit(Encoder *encoder, uint32_t value) {
    int bytes = encoder->unit <= 1 ? 1 : encoder->unit;
    for (int i = 0; i < bytes; i++) {
        int shift = 8 * (encoder->big ? bytes - 1 - i : i);
        tr_strbuf_char(&encoder->out, (char)(value >> shift));
    }
}

static void encode_ascii(Encoder *encoder, const char *text, size_t size) {
    for (size_t i = 0; i < size; i++) {
        tr_encode_unit(encoder, (unsigned char)text[i]);
    }
}

static void append_backslash(StrBuf *out, uint32_t c) {
    tr_strbuf_text(out, c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U");
    tr_strbuf_hex(out, c, c < 0x100 ? 2 : c < 0x10000 ? 4 : 8);
}

/* Appends the replacement for one character; false if the handler has none. */
static bool encode_replacement(Encoder *encoder, uint32_t c, const char *bytes, size_t width) {
    StrBuf text = {0};
    switch (encoder->policy) {
    case POLICY_IGNORE:
        return true;
    case POLICY_REPLACE:
        tr_encode_unit(encoder, '?');
        return true;
    case POLICY_BACKSLASH:
        append_backslash(&text, c);
        break;
    case POLICY_NAME: {
        char name[TR_UNICODE_NAME_MAX];
        if (tr_unicode_name(c, name) > 0) {
            tr_strbuf_text(&text, "\\N{");
            tr_strbuf_text(&text, name);
            tr_strbuf_char(&text, '}');
        } else {
            append_backslash(&text, c);
        }
        break;
    }
    case POLICY_XML:
        tr_strbuf_text(&text, "&#");
        tr_strbuf_uint64(&text, c);
        tr_strbuf_char(&text, ';');
        break;
    case POLICY_SURROGATEESCAPE:
        if (encoder->unit > 1 || c < 0xDC80 || c > 0xDCFF) {
            return false;
        }
        tr_strbuf_char(&encoder->out, (char)(c - 0xDC00));
        return true;
    case POLICY_SURROGATEPASS:
        if (encoder->unit == 0 || c < 0xD800 || c > 0xDFFF) {
            return false;
        }
        if (encoder->unit == 1) {
            tr_strbuf_append(&encoder->out, bytes, width);
        } else {
            tr_encode_unit(encoder, c);
        }
        return true;
    default:
        return false;
    }
    encode_ascii(encoder, text.data, text.size);
    encoder->out.failed |= text.failed;
    tr_strbuf_free(&text);
    return true;
}

/* Appends a replacement that a handler of the program gave; false if the encoding lacks a character
 * of it. */
static bool encode_text(Encoder *encoder, const StrObject *s) {
    size_t width;
    if (encoder->unit == 1) {
        tr_strbuf_append(&encoder->out, s->data, s->size);
        return true;
    }
    uint32_t limit = encoder->unit                               ? TR_UNICODE_MAX + 1
                     : strcmp(encoder->encoding, "latin-1") == 0 ? 256
                                                                 : 128;
    for (size_t at = 0; at < s->size; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (c >= limit) {
            return false;
        }
        if (encoder->unit == 2 && c >= 0x10000) {
            tr_encode_unit(encoder, 0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
        tr_encode_unit(encoder, c);
    }
    return true;
}

static bool encode_custom(Encoder *encoder, size_t start, size_t end, const char *reason,
                          size_t *resume) {
    VM *vm = encoder->vm;
    int64_t position;
    Value answer = call_handler(vm, encoder->handler, encode_exception(encoder, start, end, reason),
                                (int64_t)encoder->text->length, true, &position);
    if (tr_is_error(answer)) {
        return false;
    }
    ValueRef replacement = tr_as_tuple(answer)->items[0];
    bool ok = true;
    if (tr_is_bytes(replacement)) {
        tr_strbuf_append(&encoder->out, tr_as_bytes(replacement)->data,
                         tr_as_bytes(replacement)->size);
    } else {
        ok = encode_text(encoder, tr_as_str(replacement));
    }
    tr_release(vm, answer);
    *resume = tr_str_offset_of(vm, encoder->text, (size_t)position);
    return ok ? true : raise_taken(vm, encode_exception(encoder, start, end, reason));
}

bool tr_encode_error(Encoder *encoder, size_t start, size_t end, const char *reason,
                     size_t *resume) {
    VM *vm = encoder->vm;
    StrObject *s = encoder->text;
    *resume = end;
    if (encoder->policy == POLICY_UNKNOWN) {
        return unknown_handler(vm, encoder->errors);
    }
    if (encoder->policy == POLICY_CUSTOM) {
        return encode_custom(encoder, start, end, reason, resume);
    }
    size_t before = encoder->out.size;
    size_t width;
    for (size_t at = start; at < end; at += width) {
        uint32_t c = tr_utf8_decode(s->data + at, &width);
        if (!encode_replacement(encoder, c, s->data + at, width)) {
            if (encoder->unit == 0) {
                start = at; /* one byte per character: what came before has been dealt with */
            }
            tr_strbuf_truncate(&encoder->out, before);
            return raise_taken(vm, encode_exception(encoder, start, end, reason));
        }
    }
    return true;
}
