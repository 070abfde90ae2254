/* `format % arguments` for str, bytes and bytearray.
 *
 * One walk serves both: a str template is UTF-8, a bytes one is bytes, and the output buffer holds
 * the same. They differ in what %s, %c and %a make and in the type of mapping keys. Arguments are a
 * tuple, taken one after the other, or one value; with
 * %(key) the value must be a mapping. Numbers are printed as sign, prefix, digits, so that zeros go
 * between sign and digits. */
#include "base/dtoa.h"
#include "objects/bytes_impl.h"
#include "objects/number.h"

enum { FLAG_LEFT = 1, FLAG_SIGN = 2, FLAG_BLANK = 4, FLAG_ALTERNATE = 8, FLAG_ZERO = 16 };

typedef struct Percent {
    VM *vm;
    bool bytes;
    const char *text; /* the template */
    size_t size, at;
    StrBuf out;
    Value arguments; /* borrowed */
    size_t next;     /* index in a tuple */
    bool used;       /* a single value has been taken */
    Value keyed;  /* owned: what the last %(key) found; takes the place of the arguments. UNDEF = no
                     key yet */
    bool mapping; /* arguments may be looked up by key; no check that all were used */
} Percent;

typedef struct Conversion {
    unsigned flags;
    int64_t width, precision; /* -1 = not given */
    uint32_t letter;
    size_t letter_at; /* where the letter stands */
} Conversion;

/* ---- parsing ---- */

/* The next argument, owned. */
static Value next_argument(Percent *p) {
    if (!tr_is_undef(p->keyed)) {
        if (!p->used) {
            p->used = true;
            return tr_retain(p->keyed);
        }
    } else if (tr_is_tuple(p->arguments)) {
        TupleObject *tuple = tr_as_tuple(p->arguments);
        if (p->next < tuple->size) {
            return tr_retain(tuple->items[p->next++]);
        }
    } else if (!p->used) {
        p->used = true;
        return tr_retain(p->arguments);
    }
    return tr_raise(p->vm, p->vm->exc.TypeError, "not enough arguments for format string");
}

static bool incomplete(Percent *p) {
    tr_raise(p->vm, p->vm->exc.ValueError, "incomplete format");
    return false;
}

/* `(key)`: looks the argument up. p->at is behind the parenthesis. */
static bool parse_key(Percent *p) {
    VM *vm = p->vm;
    if (!p->mapping) {
        return tr_raise(vm, vm->exc.TypeError, "format requires a mapping"), false;
    }
    size_t start = p->at;
    int depth = 1;
    while (p->at < p->size) {
        char letter = p->text[p->at++];
        depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (depth == 0) {
            break;
        }
    }
    if (depth > 0) {
        return tr_raise(vm, vm->exc.ValueError, "incomplete format key"), false;
    }
    size_t size = p->at - 1 - start;
    Value key = tr_undef();
    if (p->bytes) {
        BytesObject *bytes = tr_bytes_new(vm, p->text + start, size);
        key = bytes ? tr_obj(bytes) : tr_undef();
    } else {
        key = tr_str_value(tr_str_new(vm, p->text + start, size));
    }
    if (tr_is_error(key)) {
        return false;
    }
    tr_store(vm, &p->keyed, tr_get_item(vm, p->arguments, key));
    p->used = false;
    tr_release(vm, key);
    return !tr_is_error(p->keyed);
}

/* Digits or `*`. */
static bool parse_amount(Percent *p, int64_t *out, const char *what) {
    VM *vm = p->vm;
    if (p->at < p->size && p->text[p->at] == '*') {
        p->at++;
        Value v = next_argument(p);
        if (tr_is_error(v)) {
            return false;
        }
        bool ok = tr_is_int_like(v);
        if (!ok) {
            tr_raise(vm, vm->exc.TypeError, "* wants int");
        } else {
            ok = tr_to_int64(vm, v, out);
        }
        tr_release(vm, v);
        return ok;
    }
    int64_t value = 0;
    while (p->at < p->size && p->text[p->at] >= '0' && p->text[p->at] <= '9') {
        int digit = p->text[p->at++] - '0';
        if (value > (INT64_MAX - digit) / 10) {
            return tr_raise(vm, vm->exc.ValueError, "%s too big", what), false;
        }
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

/* What stands between `%` and the letter, and the letter. p->at is behind the `%`. */
static bool parse_conversion(Percent *p, Conversion *c) {
    if (p->at < p->size && p->text[p->at] == '(') {
        p->at++;
        if (!parse_key(p)) {
            return false;
        }
    }
    for (const char *found; p->at < p->size && (found = memchr("-+ #0", p->text[p->at], 5)) != NULL;
         p->at++) {
        c->flags |= 1u << (found - "-+ #0");
    }
    if (p->at < p->size &&
        (p->text[p->at] == '*' || (p->text[p->at] >= '0' && p->text[p->at] <= '9'))) {
        if (!parse_amount(p, &c->width, "width")) {
            return false;
        }
        if (c->width < 0) {
            c->flags |= FLAG_LEFT;
            c->width = -c->width;
        }
    }
    if (p->at < p->size && p->text[p->at] == '.') {
        p->at++;
        c->precision = 0;
        if (p->at < p->size && !parse_amount(p, &c->precision, "precision")) {
            return false;
        }
        c->precision = TR_MAX(c->precision, 0);
    }
    if (p->at < p->size && memchr("hlL", p->text[p->at], 3)) {
        p->at++;
    }
    if (p->at >= p->size) {
        return incomplete(p);
    }
    c->letter_at = p->at;
    size_t width = 1;
    c->letter = p->bytes ? (unsigned char)p->text[p->at] : tr_utf8_decode(p->text + p->at, &width);
    p->at += width;
    return true;
}

/* ---- output ---- */

/* Appends text (columns = its characters) padded to the width. */
static bool emit(Percent *p, const Conversion *c, const char *text, size_t size, size_t columns) {
    size_t padding = c->width > 0 && (uint64_t)c->width > columns ? (size_t)c->width - columns : 0;
    if (padding > SIZE_MAX / 4) {
        return tr_raise_no_memory(p->vm), false;
    }
    if (!(c->flags & FLAG_LEFT)) {
        tr_strbuf_fill(&p->out, ' ', padding);
    }
    tr_strbuf_append(&p->out, text, size);
    if (c->flags & FLAG_LEFT) {
        tr_strbuf_fill(&p->out, ' ', padding);
    }
    return true;
}

/* Appends a number whose text may begin with '-'; prefix ("0x") goes behind the sign. */
static bool emit_number(Percent *p, const Conversion *c, const char *text, size_t size,
                        const char *prefix) {
    char sign = c->flags & FLAG_SIGN ? '+' : c->flags & FLAG_BLANK ? ' ' : 0;
    if (size > 0 && text[0] == '-') {
        sign = '-';
        text++;
        size--;
    }
    size_t prefix_size = strlen(prefix);
    size_t columns = (sign != 0) + prefix_size + size;
    size_t padding = c->width > 0 && (uint64_t)c->width > columns ? (size_t)c->width - columns : 0;
    if (padding > SIZE_MAX / 4) {
        return tr_raise_no_memory(p->vm), false;
    }
    bool left = (c->flags & FLAG_LEFT) != 0;
    bool zeros = !left && (c->flags & FLAG_ZERO);
    if (!left && !zeros) {
        tr_strbuf_fill(&p->out, ' ', padding);
    }
    if (sign) {
        tr_strbuf_char(&p->out, sign);
    }
    tr_strbuf_append(&p->out, prefix, prefix_size);
    if (zeros) {
        tr_strbuf_fill(&p->out, '0', padding);
    }
    tr_strbuf_append(&p->out, text, size);
    if (left) {
        tr_strbuf_fill(&p->out, ' ', padding);
    }
    return true;
}

/* The plain int for %d and %x; owned. */
static Value integer_argument(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    bool exact = c->letter == 'o' || c->letter == 'x' || c->letter == 'X';
    if (tr_is_int_like(v)) {
        return tr_retain(tr_int_value(v));
    }
    const TypeSlots *slots = &tr_type_of(vm, v)->slots;
    Value result = tr_undef();
    if (exact && slots->unary[UN_INDEX]) {
        result = tr_index(vm, v);
    } else if (!exact && (slots->unary[UN_INT] || slots->unary[UN_INDEX] || tr_is_float_like(v))) {
        result = tr_is_float_like(v) ? tr_int_from_double(vm, tr_float_value(v))
                                     : tr_unary(vm, UN_INT, v);
    }
    if (tr_is_error(result)) {
        if (tr_error_pending(vm) && !tr_error_matches(vm, vm->exc.TypeError)) {
            return result;
        }
        tr_error_clear(vm);
        char letter = p->bytes && c->letter == 'i' ? 'd' : (char)c->letter;
        return tr_raise(vm, vm->exc.TypeError, "%%%c format: %s is required, not %T", letter,
                        exact ? "an integer" : "a real number", v);
    }
    Value plain = tr_retain(tr_int_value(result));
    tr_release(vm, result);
    return plain;
}

/* The digits of a machine integer, with a minus sign, at the end of `room`; returns where they
 * start. */
static char *write_integer(char room[72], int64_t value, unsigned base, const char *letters) {
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    char *at = room + 72;
    do {
        *--at = letters[magnitude % base];
        magnitude /= base;
    } while (magnitude);
    if (value < 0) {
        *--at = '-';
    }
    return at;
}

/* Appends the number whose digits, perhaps with a minus sign, are given. */
static bool emit_integer(Percent *p, const Conversion *c, const char *digits, size_t size) {
    bool negative = digits[0] == '-';
    const char *prefix = !(c->flags & FLAG_ALTERNATE) ? ""
                         : c->letter == 'o'           ? "0o"
                         : c->letter == 'x'           ? "0x"
                         : c->letter == 'X'           ? "0X"
                                                      : "";
    if (c->precision <= (int64_t)(size - negative)) {
        return emit_number(p, c, digits, size, prefix);
    }
    StrBuf text = {0};
    tr_strbuf_append(&text, digits, negative);
    tr_strbuf_fill(&text, '0', (size_t)c->precision - (size - negative));
    tr_strbuf_append(&text, digits + negative, size - negative);
    bool ok = tr_strbuf_ok(&text) ? emit_number(p, c, text.data, text.size, prefix)
                                  : (tr_raise_no_memory(p->vm), false);
    tr_strbuf_free(&text);
    return ok;
}

static bool convert_integer(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    Value number = integer_argument(p, c, v);
    if (tr_is_error(number)) {
        return false;
    }
    unsigned base = c->letter == 'o' ? 8 : c->letter == 'x' || c->letter == 'X' ? 16 : 10;
    if (number.tag == TAG_INT) {
        char room[72];
        const char *letters = c->letter == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
        const char *at = write_integer(room, number.i, base, letters);
        return emit_integer(p, c, at, (size_t)(room + sizeof room - at));
    }
    StrObject *digits = tr_int_to_str(vm, number, (int)base);
    tr_release(vm, number);
    if (!digits) {
        return false;
    }
    if (c->letter == 'X') { /* new and of more than one character: nobody else has it */
        tr_ascii_map(digits->data, digits->data, digits->size, CASE_UPPER);
    }
    bool ok = emit_integer(p, c, digits->data, digits->size);
    tr_object_release(vm, digits);
    return ok;
}

static bool convert_float(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    double number;
    if (!tr_to_double(vm, v, &number)) {
        if (p->bytes && tr_error_matches(vm, vm->exc.TypeError)) {
            tr_error_clear(vm);
            tr_raise(vm, vm->exc.TypeError, "float argument required, not %T", v);
        }
        return false;
    }
    if (c->precision > INT32_MAX) {
        return tr_raise(vm, vm->exc.ValueError, "precision too big"), false;
    }
    if (c->width <= 0 && !(c->flags & (FLAG_SIGN | FLAG_BLANK))) {
        tr_double_format(&p->out, number, (char)c->letter, c->precision < 0 ? 6 : (int)c->precision,
                         c->flags & FLAG_ALTERNATE ? TR_DOUBLE_ALTERNATE : 0);
        return true;
    }
    StrBuf text = {0};
    tr_double_format(&text, number, (char)c->letter, c->precision < 0 ? 6 : (int)c->precision,
                     c->flags & FLAG_ALTERNATE ? TR_DOUBLE_ALTERNATE : 0);
    bool ok = tr_strbuf_ok(&text) ? emit_number(p, c, text.data, text.size, "")
                                  : (tr_raise_no_memory(vm), false);
    tr_strbuf_free(&text);
    return ok;
}

/* %s, %r, %a: consumes text. */
static bool emit_text(Percent *p, const Conversion *c, Value text) {
    if (tr_is_error(text)) {
        return false;
    }
    StrObject *s = tr_as_str(text);
    size_t size = s->size;
    size_t columns = s->length;
    if (c->precision >= 0 && (uint64_t)c->precision < columns) {
        columns = (size_t)c->precision;
        size = tr_str_offset_of(p->vm, s, columns);
    }
    bool ok = emit(p, c, s->data, size, columns);
    tr_release(p->vm, text);
    return ok;
}

static bool emit_bytes(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    Value made = tr_undef();
    if (!tr_type_of(vm, v)->slots.get_buffer) {
        bool found;
        made = tr_call_special(vm, v, vm->name.__bytes__, NULL, 0, &found);
        if (tr_is_error(made)) {
            if (!tr_error_pending(vm)) {
                tr_raise(vm, vm->exc.TypeError,
                         "%%b requires a bytes-like object, or an object that implements "
                         "__bytes__, not '%T'",
                         v);
            }
            return false;
        }
        if (!tr_is_bytes(made)) {
            tr_raise(vm, vm->exc.TypeError, "__bytes__ returned non-bytes (type %T)", made);
            tr_release(vm, made);
            return false;
        }
        v = made;
    }
    BytesArgument argument;
    bool ok = tr_bytes_argument(vm, v, &argument);
    if (ok) {
        size_t size = argument.span.size;
        if (c->precision >= 0 && (uint64_t)c->precision < size) {
            size = (size_t)c->precision;
        }
        ok = emit(p, c, argument.span.data, size, size);
        tr_bytes_argument_done(vm, &argument);
    }
    tr_release(vm, made);
    return ok;
}

static bool convert_char(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    if (p->bytes) {
        if (tr_is_bytes(v) || tr_is_bytearray(v)) {
            Span s = tr_bytes_span(v);
            if (s.size == 1) {
                return emit(p, c, s.data, 1, 1);
            }
        } else if (tr_is_int_like(v) || tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
            int64_t code;
            if (!tr_to_clamped(vm, v, &code)) {
                return false;
            }
            if (code < 0 || code > 255) {
                return tr_raise(vm, vm->exc.OverflowError, "%%c arg not in range(256)"), false;
            }
            char byte = (char)code;
            return emit(p, c, &byte, 1, 1);
        }
        tr_raise(vm, vm->exc.TypeError, "%%c requires an integer in range(256) or a single byte");
        return false;
    }
    if (tr_is_str(v)) {
        if (tr_as_str(v)->length == 1) {
            return emit(p, c, tr_as_str(v)->data, tr_as_str(v)->size, 1);
        }
    } else if (tr_is_int_like(v) || tr_type_of(vm, v)->slots.unary[UN_INDEX]) {
        int64_t code;
        if (!tr_to_clamped(vm, v, &code)) {
            return false;
        }
        if (code < 0 || code > TR_UNICODE_MAX) {
            return tr_raise(vm, vm->exc.OverflowError, "%%c arg not in range(0x110000)"), false;
        }
        char text[4];
        return emit(p, c, text, tr_utf8_encode((uint32_t)code, text), 1);
    }
    return tr_raise(vm, vm->exc.TypeError, "%%c requires int or char"), false;
}

static bool unsupported(Percent *p, const Conversion *c) {
    size_t index = p->bytes ? c->letter_at : tr_utf8_count(p->text, c->letter_at);
    tr_raise(p->vm, p->vm->exc.ValueError, "unsupported format character '%c' (0x%x) at index %zu",
             c->letter >= 32 && c->letter < 127 ? (int)c->letter : '?', c->letter, index);
    return false;
}

static bool convert(Percent *p, const Conversion *c, ValueRef v) {
    VM *vm = p->vm;
    switch (c->letter) {
    case 's':
        return p->bytes ? emit_bytes(p, c, v)
                        : emit_text(p, c, v.tag == TAG_STR ? tr_retain(v) : tr_str(vm, v));
    case 'b':
        return p->bytes ? emit_bytes(p, c, v) : unsupported(p, c);
    case 'r':
        return emit_text(p, c, p->bytes ? tr_ascii(vm, v) : tr_repr(vm, v));
    case 'a':
        return emit_text(p, c, tr_ascii(vm, v));
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
        return convert_integer(p, c, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        return convert_float(p, c, v);
    case 'c':
        return convert_char(p, c, v);
    default:
        return unsupported(p, c);
    }
}

/* One conversion; p->at is behind its `%`. */
static bool run_conversion(Percent *p) {
    if (p->at < p->size && p->text[p->at] == '%') {
        p->at++;
        tr_strbuf_char(&p->out, '%');
        return true;
    }
    Conversion c = {.width = -1, .precision = -1};
    if (!parse_conversion(p, &c)) {
        return false;
    }
    Value argument = next_argument(p);
    bool ok = !tr_is_error(argument) && convert(p, &c, argument);
    tr_release(p->vm, argument);
    return ok;
}

/* Fills p->out. */
static bool run(Percent *p) {
    VM *vm = p->vm;
    tr_strbuf_reserve(&p->out, p->size + 16);
    while (p->at < p->size) {
        const char *percent = memchr(p->text + p->at, '%', p->size - p->at);
        size_t literal = percent ? (size_t)(percent - p->text) - p->at : p->size - p->at;
        tr_strbuf_append(&p->out, p->text + p->at, literal);
        p->at += literal;
        if (!percent) {
            break;
        }
        p->at++;
        if (!run_conversion(p)) {
            return false;
        }
    }
    bool left = tr_is_tuple(p->arguments) ? p->next < tr_as_tuple(p->arguments)->size : !p->used;
    if (left && !p->mapping) {
        tr_raise(vm, vm->exc.TypeError, "not all arguments converted during %s formatting",
                 p->bytes ? "bytes" : "string");
        return false;
    }
    if (!tr_strbuf_ok(&p->out)) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

Value tr_str_percent(VM *vm, StrObject *format, ValueRef arguments) {
    Percent p = {.vm = vm,
                 .out = tr_str_buffer(vm),
                 .text = format->data,
                 .size = format->size,
                 .arguments = arguments,
                 .keyed = tr_undef()};
    p.mapping = !tr_is_tuple(arguments) && !tr_is_str(arguments) &&
                tr_type_of(vm, arguments)->slots.get_item;
    tr_object_retain(format);
    bool ok = run(&p);
    tr_release(vm, p.keyed);
    tr_object_release(vm, format);
    if (!ok) {
        tr_str_buffer_free(vm, &p.out);
        return tr_undef();
    }
    return tr_str_from_buffer(vm, &p.out);
}

Value tr_bytes_percent(VM *vm, ValueRef format, ValueRef arguments) {
    Span s = tr_bytes_span(format);
    Percent p = {.vm = vm,
                 .out = tr_str_buffer(vm),
                 .bytes = true,
                 .text = s.data,
                 .size = s.size,
                 .arguments = arguments,
                 .keyed = tr_undef()};
    p.mapping = !tr_is_tuple(arguments) && !tr_is_str(arguments) && !tr_is_bytes(arguments) &&
                !tr_is_bytearray(arguments) && tr_type_of(vm, arguments)->slots.get_item;
    BufferView hold = {.owner =
                           tr_undef()}; /* a bytearray must keep its bytes while user code runs */
    if (!tr_is_bytes(format) && !tr_get_buffer(vm, format, &hold, BUFFER_READ)) {
        tr_str_buffer_free(vm, &p.out);
        return tr_undef();
    }
    tr_retain(format);
    bool ok = run(&p);
    tr_release(vm, p.keyed);
    tr_release_buffer(vm, &hold);
    Value result =
        ok ? tr_bytes_make(vm, format, p.out.data ? p.out.data : "", p.out.size) : tr_undef();
    tr_release(vm, format);
    tr_str_buffer_free(vm, &p.out);
    return result;
}
