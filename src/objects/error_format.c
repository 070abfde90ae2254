/* tr_str_format(): printf for messages, with directives for values, types and strings. See error.h
 * for the list.
 *
 * The text is gathered in a StrBuf and becomes a str at the end. C strings come from the operating
 * system and from foreign libraries too, so the result is checked: bytes that are not UTF-8 are
 * shown as U+FFFD rather than let into a str. %R and %S run user code (__repr__, __str__); if that
 * raises, the result is NULL and its exception stays pending. */
#include "objects/error.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "objects/str_impl.h"

typedef struct Directive {
    bool zero, left;
    int width;
    int precision; /* -1 = none */
    int size;      /* 0 int, 1 long, 2 long long, 3 size_t */
} Directive;

static void append_padded(StrBuf *out, const Directive *d, const char *text, size_t size) {
    size_t width = d->width > 0 ? (size_t)d->width : 0;
    size_t columns = width ? tr_utf8_count(text, size) : 0;
    size_t padding = width > columns ? width - columns : 0;
    if (!d->left) {
        tr_strbuf_fill(out, ' ', padding);
    }
    tr_strbuf_append(out, text, size);
    if (d->left) {
        tr_strbuf_fill(out, ' ', padding);
    }
}

static void append_cstring(StrBuf *out, const Directive *d, const char *text) {
    if (!text) {
        text = "(null)";
    }
    size_t size = d->precision >= 0 ? strnlen(text, (size_t)d->precision) : strlen(text);
    if (d->precision >= 0 && size == (size_t)d->precision) {
        /* Cut between characters: step back over a sequence that is not complete. */
        size_t start = size;
        while (start > 0 && size - start < 4 && tr_utf8_is_continuation(text[start - 1])) {
            start--;
        }
        if (start > 0 && (unsigned char)text[start - 1] >= 0xC0 &&
            tr_utf8_width(text[start - 1]) > size - start + 1) {
            size = start - 1;
        }
    }
    append_padded(out, d, text, size);
}

static void append_unsigned(StrBuf *out, const Directive *d, unsigned long long value,
                            unsigned base, bool negative) {
    char digits[40];
    size_t at = sizeof digits;
    do {
        digits[--at] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    size_t wanted = d->zero && d->width > 0 ? (size_t)d->width - (negative && d->width > 0) : 1;
    while (sizeof digits - at < TR_MIN(wanted, sizeof digits - 1)) {
        digits[--at] = '0';
    }
    if (negative) {
        digits[--at] = '-';
    }
    append_padded(out, d, digits + at, sizeof digits - at);
}

/* Appends a str Value and consumes it; false if it is the mark of an error. */
static bool append_text(VM *vm, StrBuf *out, const Directive *d, Value text) {
    if (tr_is_error(text)) {
        return false;
    }
    if (tr_is_str(text)) {
        StrObject *s = tr_as_str(text);
        size_t size = s->size;
        if (d->precision >= 0 && s->length > (size_t)d->precision) {
            size = tr_str_offset_of(vm, s, (size_t)d->precision);
        }
        append_padded(out, d, s->data, size);
    }
    tr_release(vm, text);
    return true;
}

static const char *parse_directive(const char *p, Directive *d, va_list *arguments) {
    *d = (Directive){.precision = -1};
    for (;; p++) {
        if (*p == '0') {
            d->zero = true;
        } else if (*p == '-') {
            d->left = true;
        } else {
            break;
        }
    }
    while (*p >= '0' && *p <= '9') {
        d->width = d->width * 10 + (*p++ - '0');
    }
    if (*p == '.') {
        p++;
        if (*p == '*') {
            p++;
            d->precision = va_arg(*arguments, int);
        } else {
            d->precision = 0;
            while (*p >= '0' && *p <= '9') {
                d->precision = d->precision * 10 + (*p++ - '0');
            }
        }
    }
    if (*p == 'z') {
        p++;
        d->size = 3;
    } else {
        for (; *p == 'l'; p++) {
            d->size++;
        }
    }
    return p;
}

static long long signed_argument(const Directive *d, va_list *arguments) {
    switch (d->size) {
    case 0:
        return va_arg(*arguments, int);
    case 1:
        return va_arg(*arguments, long);
    case 2:
        return va_arg(*arguments, long long);
    default:
        return va_arg(*arguments, ptrdiff_t);
    }
}

static unsigned long long unsigned_argument(const Directive *d, va_list *arguments) {
    switch (d->size) {
    case 0:
        return va_arg(*arguments, unsigned);
    case 1:
        return va_arg(*arguments, unsigned long);
    case 2:
        return va_arg(*arguments, unsigned long long);
    default:
        return va_arg(*arguments, size_t);
    }
}

/* The name messages use: builtin classes of a module appear with it ("collections.deque"), as in
 * Python. */
static const char *message_name(const TypeObject *type) {
    return type->spec && strchr(type->spec->name, '.') ? type->spec->name : tr_type_name(type);
}

/* One directive, whose letter is `letter`. False = exception pending. */
static bool append_directive(VM *vm, StrBuf *out, const Directive *d, char letter,
                             va_list *arguments) {
    switch (letter) {
    case 'd':
    case 'i': {
        long long value = signed_argument(d, arguments);
        unsigned long long magnitude =
            value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
        append_unsigned(out, d, magnitude, 10, value < 0);
        return true;
    }
    case 'u':
        append_unsigned(out, d, unsigned_argument(d, arguments), 10, false);
        return true;
    case 'x':
        append_unsigned(out, d, unsigned_argument(d, arguments), 16, false);
        return true;
    case 'p':
        tr_strbuf_text(out, "0x");
        append_unsigned(out, d, (uintptr_t)va_arg(*arguments, void *), 16, false);
        return true;
    case 'c':
        tr_strbuf_codepoint(out, (uint32_t)va_arg(*arguments, int));
        return true;
    case 's':
        append_cstring(out, d, va_arg(*arguments, const char *));
        return true;
    case 'T':
        append_cstring(out, d, message_name(tr_type_of(vm, va_arg(*arguments, Value))));
        return true;
    case 'N':
        append_cstring(out, d, message_name(va_arg(*arguments, TypeObject *)));
        return true;
    case 'U': {
        StrObject *s = va_arg(*arguments, StrObject *);
        return append_text(vm, out, d, tr_obj_retained(s));
    }
    case 'R':
        return append_text(vm, out, d, tr_repr(vm, va_arg(*arguments, Value)));
    case 'S':
        return append_text(vm, out, d, tr_str(vm, va_arg(*arguments, Value)));
    default: /* %% and anything unknown stand for themselves */
        tr_strbuf_char(out, letter);
        return true;
    }
}

StrObject *tr_str_format_v(VM *vm, const char *format, va_list arguments) {
    StrBuf out = tr_str_buffer(vm);
    StrObject *result = NULL;
    va_list rest;
    va_copy(rest, arguments);
    for (const char *p = format; *p;) {
        const char *percent = strchr(p, '%');
        if (!percent || !percent[1]) {
            tr_strbuf_text(&out, p);
            break;
        }
        tr_strbuf_append(&out, p, (size_t)(percent - p));
        Directive d;
        p = parse_directive(percent + 1, &d, &rest);
        if (!append_directive(vm, &out, &d, *p, &rest)) {
            goto done;
        }
        p += *p != 0;
    }
    if (!tr_strbuf_ok(&out)) {
        tr_raise_no_memory(vm);
    } else if (out.size == 0 || tr_wtf8_validate(out.data, out.size, NULL)) {
        result = tr_str_new(vm, tr_strbuf_cstr(&out), out.size);
    } else {
        result = tr_str_decode(vm, out.data, out.size, "utf-8", "replace");
    }
done:
    va_end(rest);
    tr_str_buffer_free(vm, &out);
    return result;
}

StrObject *tr_str_format(VM *vm, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    StrObject *result = tr_str_format_v(vm, format, arguments);
    va_end(arguments);
    return result;
}
