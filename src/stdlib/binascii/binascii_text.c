/* The module `binascii`: the two older encodings of bytes as text, quoted-printable (RFC 2045) and
 * uuencode. */
#include "stdlib/binascii/binascii_internal.h"

#include "objects/ops.h"

#include <string.h>

/* ---- quoted-printable ---- */

static Value a2b_qp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    int header = tr_is_undef(args[1]) ? 0 : tr_truth(vm, args[1]);
    if (header < 0 || !tr_binascii_get(vm, args[0], true, &view)) {
        return tr_undef();
    }
    const uint8_t *p = view.data, *end = p + view.size;
    StrBuf out = {0};
    while (p < end) {
        if (*p == '=') {
            if (++p == end) {
                break;
            }
            if (*p == '\n' || *p == '\r') { /* a soft line break */
                while (p < end && *p != '\n') {
                    p++;
                }
                p += p < end;
            } else if (*p == '=') {
                tr_strbuf_char(&out, '=');
                p++;
            } else if (end - p >= 2 && tr_binascii_hex_digit(p[0]) >= 0 &&
                       tr_binascii_hex_digit(p[1]) >= 0) {
                tr_strbuf_char(
                    &out, (char)(tr_binascii_hex_digit(p[0]) << 4 | tr_binascii_hex_digit(p[1])));
                p += 2;
            } else {
                tr_strbuf_char(&out, '=');
            }
        } else if (header && *p == '_') {
            tr_strbuf_char(&out, ' ');
            p++;
        } else {
            tr_strbuf_char(&out, (char)*p++);
        }
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

enum { QP_LINE = 76 };

typedef struct QpWriter {
    StrBuf out;
    size_t line; /* bytes in the current line */
    bool crlf;
} QpWriter;

static void end_line(QpWriter *w) {
    tr_strbuf_text(&w->out, w->crlf ? "\r\n" : "\n");
    w->line = 0;
}

static void soft_break(QpWriter *w) {
    tr_strbuf_char(&w->out, '=');
    end_line(w);
}

static void put_hex(QpWriter *w, uint8_t c) {
    const char digits[] = "0123456789ABCDEF";
    char text[3] = {'=', digits[c >> 4], digits[c & 15]};
    tr_strbuf_append(&w->out, text, 3);
}

/* A blank at the end of a line would get lost in transport. */
static void protect_blank(QpWriter *w) {
    if (w->out.size > 0) {
        char last = w->out.data[w->out.size - 1];
        if (last == ' ' || last == '\t') {
            tr_strbuf_truncate(&w->out, w->out.size - 1);
            put_hex(w, (uint8_t)last);
        }
    }
}

static bool flag(VM *vm, ValueRef v, bool fallback, bool *out) {
    int truth = tr_is_undef(v) ? fallback : tr_truth(vm, v);
    *out = truth > 0;
    return truth >= 0;
}

static Value b2a_qp(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    bool quote_tabs, is_text, header;
    if (!flag(vm, args[1], false, &quote_tabs) || !flag(vm, args[2], true, &is_text) ||
        !flag(vm, args[3], false, &header) || !tr_binascii_get(vm, args[0], false, &view)) {
        return tr_undef();
    }
    const uint8_t *data = view.data;
    const size_t size = (size_t)view.size;
    const uint8_t *newline = size ? memchr(data, '\n', size) : NULL;
    QpWriter w = {.crlf = newline && newline > data && newline[-1] == '\r'};
    for (size_t i = 0; i < size;) {
        uint8_t c = data[i];
        bool last = i + 1 == size, blank = c == ' ' || c == '\t', line_end = c == '\r' || c == '\n';
        bool lone_dot = c == '.' && w.line == 0 &&
                        (last || data[i + 1] == '\n' || data[i + 1] == '\r' || data[i + 1] == 0);
        if (c > 126 || c == '=' || (header && c == '_') || lone_dot || (!is_text && line_end) ||
            (blank && last) || (c < 33 && !line_end && (quote_tabs || !blank))) {
            if (w.line + 3 >= QP_LINE) {
                soft_break(&w);
            }
            put_hex(&w, c);
            w.line += 3;
            i++;
        } else if (is_text && (c == '\n' || (c == '\r' && !last && data[i + 1] == '\n'))) {
            protect_blank(&w);
            end_line(&w);
            i += c == '\r' ? 2 : 1;
        } else {
            if (!last && data[i + 1] != '\n' && w.line + 1 >= QP_LINE) {
                soft_break(&w);
            }
            w.line++;
            tr_strbuf_char(&w.out, header && c == ' ' ? '_' : (char)c);
            i++;
        }
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &w.out);
}

/* ---- uuencode ---- */

static Value b2a_uu(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    bool backtick;
    StrBuf out = {0};
    if (!flag(vm, args[1], false, &backtick) || !tr_binascii_get(vm, args[0], false, &view)) {
        return tr_undef();
    }
    if (view.size > 45) {
        return tr_binascii_fail(vm, &out, &view, "At most 45 bytes at once");
    }
    const uint8_t *data = view.data;
    const char zero = backtick ? '`' : ' ';
    tr_strbuf_char(&out, view.size ? (char)(' ' + view.size) : zero);
    for (int64_t i = 0; i < view.size; i += 3) {
        uint32_t word = 0;
        for (int64_t k = i; k < i + 3; k++) {
            word = word << 8 | (k < view.size ? data[k] : 0u);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
            uint32_t bits = word >> shift & 63;
            tr_strbuf_char(&out, bits ? (char)(' ' + bits) : zero);
        }
    }
    tr_strbuf_char(&out, '\n');
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

static Value a2b_uu(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    BufferView view;
    StrBuf out = {0};
    if (!tr_binascii_get(vm, args[0], true, &view)) {
        return tr_undef();
    }
    const uint8_t *p = view.data, *end = p + view.size;
    size_t wanted =
        p < end ? (size_t)(*p++ - ' ') & 63 : 32; /* an empty line means 32 zero bytes */
    uint32_t word = 0;
    int bits = 0;
    while (out.size < wanted && !out.failed) {
        uint32_t value = 0; /* missing characters stand for blanks, as some mailers strip those */
        if (p < end && *p != '\n' && *p != '\r') {
            if (*p < ' ' || *p > ' ' + 64) {
                return tr_binascii_fail(vm, &out, &view, "Illegal char");
            }
            value = (uint32_t)(*p - ' ') & 63;
        }
        p += p < end;
        word = word << 6 | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            tr_strbuf_char(&out, (char)(word >> bits));
        }
    }
    for (; p < end; p++) {
        if (*p != ' ' && *p != '`' && *p != '\n' && *p != '\r') {
            return tr_binascii_fail(vm, &out, &view, "Trailing garbage");
        }
    }
    tr_release_buffer(vm, &view);
    return tr_binascii_result(vm, &out);
}

const BuiltinDef tr_binascii_text_functions[] = {
    {"a2b_qp(data, header=False)", a2b_qp, "Decode a string of qp-encoded data.", 0},
    {"a2b_uu(data, /)", a2b_uu, "Decode a line of uuencoded data.", 0},
    {"b2a_qp(data, quotetabs=False, istext=True, header=False)", b2a_qp,
     "Encode a string using quoted-printable encoding.\n\n"
     "On encoding, when istext is set, newlines are not encoded, and white\n"
     "space at end of lines is.  When istext is not set, \\r and \\n (CR/LF)\n"
     "are both encoded.  When quotetabs is set, space and tabs are encoded.",
     0},
    {"b2a_uu(data, /, *, backtick=False)", b2a_uu, "Uuencode line of data.", 0},
    {NULL, NULL, NULL, 0},
};
