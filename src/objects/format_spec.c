/* The parser of the format mini-language and the padding that all types share. See format_spec.h.
 *
 * The rules are those of CPython 3.11, down to the order in which mistakes are noticed: a second
 * separator is reported before a bad precision, and whatever follows the presentation type is
 * reported last. A zero before the width means fill '0', and alignment '=' where numbers are
 * aligned to the right by default. */
#include "objects/format_spec.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "objects/str_impl.h"

static bool is_align(char c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

/* Reads decimal digits, of any script. Returns how many there were, -1 if the number is too large.
 */
static int parse_integer(const char *text, size_t size, size_t *pos, int64_t *out) {
    int64_t value = 0;
    int count = 0;
    size_t width;
    for (; *pos < size; *pos += width, count++) {
        int digit = tr_unicode_decimal(tr_utf8_decode(text + *pos, &width));
        if (digit < 0) {
            break;
        }
        if (value > (INT64_MAX - digit) / 10) {
            return -1;
        }
        value = value * 10 + digit;
    }
    if (count > 0) {
        *out = value;
    }
    return count;
}

/* Is a separator allowed with this type? Sets the group size. */
static bool check_grouping(VM *vm, FormatSpec *spec, bool type_given) {
    uint32_t type = spec->type;
    spec->group = 3;
    if (!spec->grouping) {
        return true;
    }
    if (!type_given && type == 0) {
        return true;
    }
    if (type < 128 && type != 0) {
        if (strchr("defgEG%F", (int)type)) {
            return true;
        }
        if (strchr("boxX", (int)type) && spec->grouping == '_') {
            spec->group = 4;
            return true;
        }
    }
    if (type > 32 && type < 128) {
        tr_raise(vm, vm->exc.ValueError, "Cannot specify '%c' with '%c'.", spec->grouping,
                 (int)type);
    } else {
        tr_raise(vm, vm->exc.ValueError, "Cannot specify '%c' with '\\x%x'.", spec->grouping, type);
    }
    return false;
}

static bool both_separators(VM *vm) {
    tr_raise(vm, vm->exc.ValueError, "Cannot specify both ',' and '_'.");
    return false;
}

bool tr_format_spec_parse(VM *vm, const char *text, size_t size, char default_type,
                          char default_align, ValueRef object, FormatSpec *out) {
    FormatSpec spec = {
        .fill = ' ', .align = default_align, .group = 3, .width = -1, .precision = -1};
    spec.type = (uint32_t)(unsigned char)default_type;
    size_t pos = 0;

    if (size > 0) {
        size_t width;
        uint32_t first = tr_utf8_decode(text, &width);
        if (width < size && is_align(text[width])) {
            spec.fill = first;
            spec.fill_given = spec.align_given = true;
            spec.align = text[width];
            pos = width + 1;
        } else if (is_align(text[0])) {
            spec.align = text[0];
            spec.align_given = true;
            pos = 1;
        }
    }
    if (pos < size && (text[pos] == ' ' || text[pos] == '+' || text[pos] == '-')) {
        spec.sign = text[pos++];
    }
    if (pos < size && text[pos] == 'z') {
        spec.no_neg_zero = true;
        pos++;
    }
    if (pos < size && text[pos] == '#') {
        spec.alternate = true;
        pos++;
    }
    if (!spec.fill_given && pos < size && text[pos] == '0') {
        spec.zero_pad = true;
        spec.fill = '0';
        if (!spec.align_given && default_align == '>') {
            spec.align = '=';
        }
        pos++;
    }
    if (parse_integer(text, size, &pos, &spec.width) < 0) {
        return tr_raise(vm, vm->exc.ValueError, "Too many decimal digits in format string"), false;
    }
    if (pos < size && text[pos] == ',') {
        spec.grouping = ',';
        pos++;
    }
    if (pos < size && text[pos] == '_') {
        if (spec.grouping) {
            return both_separators(vm);
        }
        spec.grouping = '_';
        pos++;
    }
    if (pos < size && text[pos] == ',' && spec.grouping == '_') {
        return both_separators(vm);
    }
    if (pos < size && text[pos] == '.') {
        pos++;
        int count = parse_integer(text, size, &pos, &spec.precision);
        if (count < 0) {
            return tr_raise(vm, vm->exc.ValueError, "Too many decimal digits in format string"),
                   false;
        }
        if (count == 0) {
            return tr_raise(vm, vm->exc.ValueError, "Format specifier missing precision"), false;
        }
    }
    bool type_given = false;
    if (pos < size) {
        size_t width;
        spec.type = tr_utf8_decode(text + pos, &width);
        type_given = true;
        if (pos + width < size) {
            tr_raise(vm, vm->exc.ValueError,
                     "Invalid format specifier '%.*s' for object of type '%T'",
                     (int)TR_MIN(size, 10000), text, object);
            return false;
        }
    }
    if (!check_grouping(vm, &spec, type_given)) {
        return false;
    }
    *out = spec;
    return true;
}

Value tr_format_unknown_code(VM *vm, uint32_t code, ValueRef object) {
    if (code > 32 && code < 128) {
        return tr_raise(vm, vm->exc.ValueError, "Unknown format code '%c' for object of type '%T'",
                        (int)code, object);
    }
    return tr_raise(vm, vm->exc.ValueError, "Unknown format code '\\x%x' for object of type '%T'",
                    code, object);
}

static void append_fill(StrBuf *out, uint32_t fill, int64_t count) {
    if (count <= 0) {
        return;
    }
    if (fill < 128) {
        tr_strbuf_fill(out, (char)fill, (size_t)count);
        return;
    }
    char bytes[4];
    size_t width = tr_utf8_encode(fill, bytes);
    if ((uint64_t)count > SIZE_MAX / 8 || !tr_strbuf_reserve(out, (size_t)count * width)) {
        out->failed = true;
        return;
    }
    for (int64_t i = 0; i < count; i++) {
        tr_strbuf_append(out, bytes, width);
    }
}

void tr_format_pad(StrBuf *out, const FormatSpec *spec, const char *text, size_t size) {
    int64_t padding = spec->width - (int64_t)tr_utf8_count(text, size);
    int64_t left = 0;
    if (padding <= 0) {
        padding = 0;
    } else if (spec->align == '^') {
        left = padding / 2;
    } else if (spec->align != '<') {
        left = padding;
    }
    append_fill(out, spec->fill, left);
    tr_strbuf_append(out, text, size);
    append_fill(out, spec->fill, padding - left);
}

/* Digits with separators, zero-padded to at least min_width columns; NULL out only measures. Works
 * from the right, as the groups do. Returns the number of bytes. */
static size_t group_digits(char *end, const FormatSpec *spec, const char *digits, size_t count,
                           int64_t min_width) {
    if (count == 0) {
        return 0;
    }
    if (!spec->grouping) {
        size_t total = TR_MAX(count, min_width > 0 ? (size_t)min_width : 0);
        if (end) {
            memcpy(end - count, digits, count);
            memset(end - total, '0', total - count);
        }
        return total;
    }
    size_t written = 0;
    bool separator = false;
    for (;;) {
        int64_t needed = TR_MAX(TR_MAX((int64_t)count, min_width), 1);
        size_t group = (size_t)TR_MIN((int64_t)spec->group, needed);
        size_t from_digits = TR_MIN(count, group);
        size_t zeros = group - from_digits;
        if (end) {
            if (separator) {
                *--end = spec->grouping;
            }
            end -= from_digits;
            memcpy(end, digits + count - from_digits, from_digits);
            end -= zeros;
            memset(end, '0', zeros);
        }
        written += group + separator;
        separator = true;
        count -= from_digits;
        min_width -= (int64_t)group;
        if (count == 0 && min_width <= 0) {
            return written;
        }
        min_width--;
    }
}

void tr_format_number(StrBuf *out, const FormatSpec *spec, char sign, const char *prefix,
                      const char *digits, size_t digit_count, const char *rest, size_t rest_size) {
    size_t prefix_size = strlen(prefix);
    int64_t fixed = (int64_t)(prefix_size + rest_size) + (sign != 0);
    int64_t min_width = spec->fill == '0' && spec->align == '=' ? spec->width - fixed : 0;
    size_t grouped = group_digits(NULL, spec, digits, digit_count, min_width);
    int64_t padding = TR_MAX(spec->width - fixed - (int64_t)grouped, 0);
    int64_t left = spec->align == '>' ? padding : spec->align == '^' ? padding / 2 : 0;
    int64_t inner = spec->align == '=' ? padding : 0;

    append_fill(out, spec->fill, left);
    if (sign) {
        tr_strbuf_char(out, sign);
    }
    tr_strbuf_append(out, prefix, prefix_size);
    append_fill(out, spec->fill, inner);
    char *place = grouped ? tr_strbuf_extend(out, grouped) : NULL;
    if (place) {
        group_digits(place + grouped, spec, digits, digit_count, min_width);
    }
    tr_strbuf_append(out, rest, rest_size);
    append_fill(out, spec->fill, padding - left - inner);
}

Value tr_format_finish(VM *vm, StrBuf *out) {
    return tr_str_from_buffer(vm, out);
}
