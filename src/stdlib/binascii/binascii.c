/* The module `_binascii`, behind lib/binascii.tr: bytes to and from hexadecimal, base64 and
 * quoted-printable text; checksums.
 *
 * Functions that read text (a2b_*, unhexlify) take bytes-like objects and ASCII str; the others
 * take bytes-like objects. */
#include "stdlib/binascii/binascii_internal.h"

#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/number.h"
#include "objects/str.h"

#include <string.h>

/* ---- arguments ---- */

bool tr_binascii_get(VM *vm, ValueRef v, bool text, BufferView *view) {
    if (text && tr_is_str(v)) {
        StrObject *s = tr_as_str(v);
        if (!tr_str_is_ascii(s)) {
            tr_raise(vm, vm->exc.ValueError,
                     "string argument should contain only ASCII characters");
            return false;
        }
        memset(view, 0, sizeof *view);
        view->data = s->data;
        view->size = (int64_t)s->size;
        view->owner = tr_retain(v);
        return true;
    }
    if (text && !tr_type_of(vm, v)->slots.get_buffer) {
        tr_raise(vm, vm->exc.TypeError,
                 "argument should be bytes, buffer or ASCII string, not '%T'", v);
        return false;
    }
    return tr_get_buffer(vm, v, view, BUFFER_READ);
}

Value tr_binascii_result(VM *vm, StrBuf *out) {
    BytesObject *bytes = NULL;
    if (tr_strbuf_ok(out)) {
        bytes = tr_bytes_new(vm, out->data ? out->data : "", out->size);
    } else {
        tr_raise_no_memory(vm);
    }
    tr_strbuf_free(out);
    return bytes ? tr_obj(bytes) : tr_undef();
}

Value tr_binascii_fail(VM *vm, StrBuf *out, BufferView *view, const char *message) {
    tr_strbuf_free(out);
    tr_release_buffer(vm, view);
    return tr_raise(vm, vm->type.binascii_error, "%s", message);
}

/* ---- hexadecimal ---- */

static Value hexlify(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    char separator = '\0';
    int64_t every = 1;
    if (!tr_is_undef(args[1])) {
        BufferView sep;
        if (tr_length(vm, args[1]) < 0) {
            return tr_undef();
        }
        if (!tr_is_str(args[1]) && !tr_is_bytes(args[1])) {
            return tr_raise(vm, vm->exc.TypeError, "sep must be str or bytes.");
        }
        if (!tr_binascii_get(vm, args[1], true, &sep)) {
            return tr_undef();
        }
        int64_t size = sep.size;
        separator = size ? *(const char *)sep.data : '\0';
        tr_release_buffer(vm, &sep);
        if (size != 1) {
            return tr_raise(vm, vm->exc.ValueError, "sep must be length 1.");
        }
    }
    if (!tr_is_undef(args[2]) && !tr_to_int64(vm, args[2], &every)) {
        return tr_undef();
    }
    if (!tr_binascii_get(vm, args[0], false, &view)) {
        return tr_undef();
    }
    const uint8_t *data = view.data;
    StrBuf out = {0};
    int64_t group = every < 0 ? -every : every;
    for (int64_t i = 0; i < view.size; i++) {
        /* Positive: groups are counted from the right; negative: from the left. */
        int64_t position = every < 0 ? i : view.size - i;
        if (separator && group && i > 0 && position % group == 0) {
            tr_strbuf_char(&out, separator);
        }
        tr_strbuf_hex(&out, data[i], 2);
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

int tr_binascii_hex_digit(uint8_t c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static Value unhexlify(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    if (!tr_binascii_get(vm, args[0], true, &view)) {
        return tr_undef();
    }
    StrBuf out = {0};
    const uint8_t *data = view.data;
    if (view.size % 2) {
        return tr_binascii_fail(vm, &out, &view, "Odd-length string");
    }
    for (int64_t i = 0; i < view.size; i += 2) {
        int high = tr_binascii_hex_digit(data[i]), low = tr_binascii_hex_digit(data[i + 1]);
        if (high < 0 || low < 0) {
            return tr_binascii_fail(vm, &out, &view, "Non-hexadecimal digit found");
        }
        tr_strbuf_char(&out, (char)(high << 4 | low));
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

/* ---- base64 ---- */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static Value b2a_base64(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    int newline = tr_is_undef(args[1]) ? 1 : tr_truth(vm, args[1]);
    if (newline < 0 || !tr_binascii_get(vm, args[0], false, &view)) {
        return tr_undef();
    }
    const uint8_t *data = view.data;
    StrBuf out = {0};
    for (int64_t i = 0; i < view.size; i += 3) {
        int64_t rest = view.size - i;
        uint32_t word = (uint32_t)data[i] << 16 | (rest > 1 ? (uint32_t)data[i + 1] << 8 : 0) |
                        (rest > 2 ? data[i + 2] : 0u);
        char four[4] = {alphabet[word >> 18], alphabet[word >> 12 & 63],
                        rest > 1 ? alphabet[word >> 6 & 63] : '=',
                        rest > 2 ? alphabet[word & 63] : '='};
        tr_strbuf_append(&out, four, 4);
    }
    if (newline) {
        tr_strbuf_char(&out, '\n');
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

static int base64_digit(uint8_t c) {
    const char *p = c ? strchr(alphabet, c) : NULL;
    return p ? (int)(p - alphabet) : -1;
}

static Value a2b_base64(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    int strict = tr_is_undef(args[1]) ? 0 : tr_truth(vm, args[1]);
    if (strict < 0 || !tr_binascii_get(vm, args[0], true, &view)) {
        return tr_undef();
    }
    const uint8_t *data = view.data;
    StrBuf out = {0};
    uint32_t word = 0;
    int digits = 0, pads = 0;
    bool padding_started = false;
    if (strict && view.size > 0 && data[0] == '=') {
        return tr_binascii_fail(vm, &out, &view, "Leading padding not allowed");
    }
    for (int64_t i = 0; i < view.size; i++) {
        uint8_t c = data[i];
        if (c == '=') {
            padding_started = true;
            if (digits >= 2 && digits + ++pads >= 4) { /* a full group: the data ends here */
                if (strict && i + 1 < view.size) {
                    return tr_binascii_fail(vm, &out, &view, "Excess data after padding");
                }
                tr_release_buffer(vm, &view);
                return tr_binascii_result(vm, &out);
            }
            continue;
        }
        int digit = base64_digit(c);
        if (digit < 0) {
            if (strict) {
                return tr_binascii_fail(vm, &out, &view, "Only base64 data is allowed");
            }
            continue;
        }
        if (strict && padding_started) {
            return tr_binascii_fail(vm, &out, &view, "Discontinuous padding not allowed");
        }
        pads = 0;
        word = (word << 6 | (uint32_t)digit) & 0xffffff;
        switch (digits) {
        case 0:
            digits = 1;
            break;
        case 1:
            tr_strbuf_char(&out, (char)(word >> 4));
            digits = 2;
            break;
        case 2:
            tr_strbuf_char(&out, (char)(word >> 2));
            digits = 3;
            break;
        default:
            tr_strbuf_char(&out, (char)word);
            digits = 0;
            break;
        }
    }
    if (digits == 1) {
        size_t groups = out.size / 3 * 4 + 1;
        tr_strbuf_free(&out);
        tr_release_buffer(vm, &view);
        return tr_raise(vm, vm->type.binascii_error,
                        "Invalid base64-encoded string: number of data characters (%zu) cannot "
                        "be 1 more than a multiple of 4",
                        groups);
    }
    if (digits != 0) {
        return tr_binascii_fail(vm, &out, &view, "Incorrect padding");
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

/* ---- checksums ---- */

static uint32_t crc32_byte(uint32_t crc) {
    for (int bit = 0; bit < 8; bit++) {
        crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1)));
    }
    return crc;
}

static Value checksum(VM *vm, const Value *args, bool crc_ccitt) {
    BufferView view;
    int64_t start = 0;
    if (!tr_is_undef(args[1])) {
        Value index = tr_index(vm, args[1]);
        if (tr_is_error(index)) {
            return index;
        }
        Value low = tr_int_bitop(vm, BIN_AND, index, tr_int(0xffffffff));
        tr_release(vm, index);
        if (tr_is_error(low)) {
            return low;
        }
        start = low.i;
    }
    if (!tr_binascii_get(vm, args[0], false, &view)) {
        return tr_undef();
    }
    const uint8_t *data = view.data;
    uint32_t crc;
    if (crc_ccitt) {
        crc = (uint32_t)start & 0xffff;
        for (int64_t i = 0; i < view.size; i++) {
            crc ^= (uint32_t)data[i] << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
            }
        }
    } else {
        uint32_t table[256];
        for (uint32_t i = 0; i < 256; i++) {
            table[i] = crc32_byte(i);
        }
        crc = ~(uint32_t)start;
        for (int64_t i = 0; i < view.size; i++) {
            crc = table[(crc ^ data[i]) & 0xff] ^ crc >> 8;
        }
        crc = ~crc;
    }
    tr_release_buffer(vm, &view);
    return tr_int(crc);
}

static Value crc32(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return checksum(vm, args, false);
}
static Value crc_hqx(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return checksum(vm, args, true);
}

static const BuiltinDef functions[] = {
    {"a2b_base64(data, /, *, strict_mode=False)", a2b_base64, "Decode a line of base64 data.", 0},
    {"a2b_hex(hexstr, /)", unhexlify, "Binary data of hexadecimal representation.", 0},
    {"b2a_base64(data, /, *, newline=True)", b2a_base64, "Base64-code line of data.", 0},
    {"b2a_hex(data, sep=<unset>, bytes_per_sep=1)", hexlify,
     "Hexadecimal representation of binary data.\n\n"
     "  sep\n    An optional single character or byte to separate hex bytes.\n"
     "  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n"
     "    right, negative values count from the left.",
     0},
    {"crc32(data, crc=0, /)", crc32, "Compute CRC-32 incrementally.", 0},
    {"crc_hqx(data, crc, /)", crc_hqx, "Compute CRC-CCITT incrementally.", 0},
    {"hexlify(data, sep=<unset>, bytes_per_sep=1)", hexlify,
     "Hexadecimal representation of binary data.", 0},
    {"unhexlify(hexstr, /)", unhexlify,
     "Binary data of hexadecimal representation.\n\n"
     "hexstr must contain an even number of hex digits (upper or lower case).",
     0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots no_slots = {0};
static const TypeSpec error_spec = {.name = "binascii.Error",
                                    .instance_size = sizeof(ExceptionObject),
                                    .tag = TAG_OBJECT,
                                    .flags = TYPE_BASE | TYPE_GC | TYPE_IS_EXCEPTION,
                                    .slots = &no_slots};
static const TypeSpec incomplete_spec = {.name = "binascii.Incomplete",
                                         .instance_size = sizeof(ExceptionObject),
                                         .tag = TAG_OBJECT,
                                         .flags = TYPE_BASE | TYPE_GC | TYPE_IS_EXCEPTION,
                                         .slots = &no_slots};

ModuleObject *tr_binascii_module_new(VM *vm) {
    if (!vm->type.binascii_error) {
        vm->type.binascii_error = tr_type_new_builtin(vm, &error_spec, vm->exc.ValueError);
    }
    if (vm->type.binascii_error && !vm->type.binascii_incomplete) {
        vm->type.binascii_incomplete = tr_type_new_builtin(vm, &incomplete_spec, vm->exc.Exception);
    }
    ModuleObject *module = vm->type.binascii_incomplete ? tr_module_new(vm, "_binascii") : NULL;
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add_functions(vm, module, tr_binascii_text_functions) &&
        tr_module_add_type(vm, module, vm->type.binascii_error) &&
        tr_module_add_type(vm, module, vm->type.binascii_incomplete)) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
