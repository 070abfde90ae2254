/* str.format(), str.format_map(), str.__format__ and the formatting of f-string fields.
 *
 * A template is walked once: literal text is copied, a replacement field is parsed into name,
 * conversion and spec. The spec may hold fields of its own, one level deep, which share the
 * automatic numbering. Fields can run user code (__format__, attribute and item access), so the
 * template is retained while it is used. */
#include "objects/format_spec.h"
#include "objects/number.h"
#include "objects/str_impl.h"

/* ---- str.__format__ ---- */

static Value format_text(VM *vm, StrObject *s, StrObject *spec_text, ValueRef self) {
    if (spec_text->size == 0) {
        return tr_str_exact(vm, s);
    }
    FormatSpec spec;
    if (!tr_format_spec_parse(vm, spec_text->data, spec_text->size, 's', '<', self, &spec)) {
        return tr_undef();
    }
    if (spec.type != 's') {
        return tr_format_unknown_code(vm, spec.type, self);
    }
    if (spec.sign) {
        return tr_raise(vm, vm->exc.ValueError, "%s not allowed in string format specifier",
                        spec.sign == ' ' ? "Space" : "Sign");
    }
    if (spec.no_neg_zero) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate) {
        return tr_raise(vm, vm->exc.ValueError,
                        "Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align == '=') {
        return tr_raise(vm, vm->exc.ValueError,
                        "'=' alignment not allowed in string format specifier");
    }
    size_t size = s->size;
    if (spec.precision >= 0 && (uint64_t)spec.precision < s->length) {
        size = tr_str_offset_of(vm, s, (size_t)spec.precision);
    }
    StrBuf out = tr_str_buffer(vm);
    tr_format_pad(&out, &spec, s->data, size);
    return tr_format_finish(vm, &out);
}

TR_METHOD(tr_strm_dunder_format) {
    (void)n, (void)kw;
    StrObject *spec = tr_str_argument(vm, args[1], "__format__() argument ");
    return spec ? format_text(vm, tr_as_str(args[0]), spec, args[0]) : tr_undef();
}

/* ---- f-strings ---- */

static Value convert(VM *vm, ValueRef v, int conversion) {
    switch (conversion) {
    case 'r':
        return tr_repr(vm, v);
    case 's':
        return tr_str(vm, v);
    default:
        return tr_ascii(vm, v);
    }
}

Value tr_format_value(VM *vm, ValueRef v, int conversion, ValueRef spec) {
    bool plain = tr_is_undef(spec) || tr_as_str(spec)->size == 0;
    if (conversion) {
        Value text = convert(vm, v, conversion);
        if (plain || tr_is_error(text)) {
            return text;
        }
        Value result = tr_format_value(vm, text, 0, spec);
        tr_release(vm, text);
        return result;
    }
    switch (v.tag) {
    case TAG_STR:
        return plain ? tr_retain(v) : format_text(vm, tr_as_str(v), tr_as_str(spec), v);
    case TAG_INT:
        return plain ? tr_str_value(tr_int_to_str(vm, v, 10))
                     : tr_int_format(vm, v, tr_as_str(spec));
    case TAG_FLOAT:
        return plain ? tr_str_value(tr_float_repr(vm, v.f))
                     : tr_float_format(vm, v.f, tr_as_str(spec));
    default:
        return tr_format(vm, v, plain ? NULL : tr_as_str(spec));
    }
}

/* ---- the template ---- */

typedef struct Text {
    const char *at, *end;
} Text;

typedef struct Formatter {
    VM *vm;
    const Value *args; /* positional arguments; NULL with format_map() */
    uint32_t count;
    const KwNames *kw; /* their values follow args */
    Value mapping;     /* format_map()'s argument, else UNDEF */
    int64_t next;      /* automatic numbering: the next index */
    enum { NUMBERING_UNKNOWN, NUMBERING_AUTOMATIC, NUMBERING_MANUAL } numbering;
} Formatter;

typedef struct Field {
    Text name, spec;
    uint32_t conversion; /* 0 = none */
    bool nested;         /* the spec holds fields */
} Field;

static bool value_error(VM *vm, const char *message) {
    tr_raise(vm, vm->exc.ValueError, "%s", message);
    return false;
}

/* Parses a field; text->at is behind its opening brace and ends up behind the closing one. */
static bool parse_field(VM *vm, Text *text, Field *field) {
    *field = (Field){.name = {text->at, text->at}};
    char c = 0;
    while (text->at < text->end) {
        c = *text->at++;
        if (c == '{') {
            return value_error(vm, "unexpected '{' in field name");
        }
        if (c == '[') { /* an index may hold anything up to its bracket */
            while (text->at < text->end && *text->at != ']') {
                text->at++;
            }
            continue;
        }
        if (c == '}' || c == ':' || c == '!') {
            break;
        }
    }
    if (c != '!' && c != ':') {
        field->name.end = text->at - 1;
        return c == '}' ? true : value_error(vm, "expected '}' before end of string");
    }
    field->name.end = text->at - 1;
    if (c == '!') {
        if (text->at >= text->end) {
            return value_error(vm, "end of string while looking for conversion specifier");
        }
        size_t width;
        field->conversion = tr_utf8_decode(text->at, &width);
        text->at += width;
        if (text->at < text->end) {
            c = *text->at++;
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                return value_error(vm, "expected ':' after conversion specifier");
            }
        }
    }
    field->spec.at = text->at;
    int depth = 1;
    while (text->at < text->end) {
        c = *text->at++;
        if (c == '{') {
            field->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            field->spec.end = text->at - 1;
            return true;
        }
    }
    return value_error(vm, "unmatched '{' in format spec");
}

/* Is the text a decimal number? 1 yes, 0 no, -1 too large. */
static int parse_index(Text text, int64_t *out) {
    if (text.at == text.end) {
        return 0;
    }
    int64_t value = 0;
    for (const char *p = text.at; p < text.end; p++) {
        if (*p < '0' || *p > '9') {
            return 0;
        }
        if (value > (INT64_MAX - (*p - '0')) / 10) {
            return -1;
        }
        value = value * 10 + (*p - '0');
    }
    *out = value;
    return 1;
}

static Value too_many_digits(VM *vm) {
    return tr_raise(vm, vm->exc.ValueError, "Too many decimal digits in format string");
}

static bool set_numbering(Formatter *f, bool automatic) {
    if (f->numbering == NUMBERING_UNKNOWN) {
        f->numbering = automatic ? NUMBERING_AUTOMATIC : NUMBERING_MANUAL;
    } else if ((f->numbering == NUMBERING_AUTOMATIC) != automatic) {
        return value_error(f->vm, automatic ? "cannot switch from manual field specification to "
                                              "automatic field numbering"
                                            : "cannot switch from automatic field numbering to "
                                              "manual field specification");
    }
    return true;
}

/* The argument that the first part of a field's name means. Owned. */
static Value first_object(Formatter *f, Text name) {
    VM *vm = f->vm;
    int64_t index = 0;
    int number = parse_index(name, &index);
    if (number < 0) {
        return too_many_digits(vm);
    }
    bool automatic = name.at == name.end;
    if (number || automatic) {
        if (!set_numbering(f, automatic)) {
            return tr_undef();
        }
        if (automatic) {
            index = f->next++;
        }
        if (!tr_is_undef(f->mapping)) {
            return tr_raise(vm, vm->exc.ValueError, "Format string contains positional fields");
        }
        if (index >= f->count) {
            return tr_raise(vm, vm->exc.IndexError,
                            "Replacement index %lld out of range for positional args tuple",
                            (long long)index);
        }
        return tr_retain(f->args[index]);
    }
    size_t size = (size_t)(name.end - name.at);
    for (uint32_t i = 0; f->kw && i < f->kw->count; i++) {
        if (f->kw->names[i]->size == size && memcmp(f->kw->names[i]->data, name.at, size) == 0) {
            return tr_retain(f->args[f->count + i]);
        }
    }
    Value key = tr_str_value(tr_str_new(vm, name.at, size));
    if (tr_is_error(key)) {
        return key;
    }
    Value result = tr_is_undef(f->mapping) ? tr_raise_value(vm, vm->exc.KeyError, key)
                                           : tr_get_item(vm, f->mapping, key);
    tr_release(vm, key);
    return result;
}

/* One `.name` or `[index]`, whose text is `part`. Consumes object. */
static Value follow(VM *vm, Value object, Text part, bool attribute) {
    Value result;
    int64_t index;
    int number = attribute ? 0 : parse_index(part, &index);
    if (part.at == part.end) {
        result = tr_raise(vm, vm->exc.ValueError, "Empty attribute in format string");
    } else if (number < 0) {
        result = too_many_digits(vm);
    } else if (number) {
        result = tr_get_item(vm, object, tr_int(index));
    } else if (attribute) {
        StrObject *name = tr_str_intern(vm, part.at, (size_t)(part.end - part.at));
        result = name ? tr_get_attr(vm, object, name) : tr_undef();
        tr_object_release(vm, name);
    } else {
        Value key = tr_str_value(tr_str_new(vm, part.at, (size_t)(part.end - part.at)));
        result = tr_is_error(key) ? key : tr_get_item(vm, object, key);
        tr_release(vm, key);
    }
    tr_release(vm, object);
    return result;
}

/* The object that a field's name means. Owned. */
static Value field_object(Formatter *f, Text name) {
    VM *vm = f->vm;
    const char *p = name.at;
    while (p < name.end && *p != '.' && *p != '[') {
        p++;
    }
    Value object = first_object(f, (Text){name.at, p});
    while (!tr_is_error(object) && p < name.end) {
        char kind = *p++;
        Text part = {p, p};
        if (kind == '.') {
            while (p < name.end && *p != '.' && *p != '[') {
                p++;
            }
            part.end = p;
        } else if (kind == '[') {
            while (p < name.end && *p != ']') {
                p++;
            }
            part.end = p;
            if (p == name.end) {
                tr_release(vm, object);
                return tr_raise(vm, vm->exc.ValueError, "Missing ']' in format string");
            }
            p++;
        } else {
            tr_release(vm, object);
            return tr_raise(vm, vm->exc.ValueError,
                            "Only '.' or '[' may follow ']' in format field specifier");
        }
        object = follow(vm, object, part, kind == '.');
    }
    return object;
}

static Value convert_field(VM *vm, Value object, uint32_t conversion) {
    Value result;
    if (conversion == 'r' || conversion == 's' || conversion == 'a') {
        result = convert(vm, object, (int)conversion);
    } else if (conversion > 32 && conversion < 127) {
        result =
            tr_raise(vm, vm->exc.ValueError, "Unknown conversion specifier %c", (int)conversion);
    } else {
        result = tr_raise(vm, vm->exc.ValueError, "Unknown conversion specifier \\x%x", conversion);
    }
    tr_release(vm, object);
    return result;
}

static bool build(Formatter *f, Text text, int depth, StrBuf *out);

/* Appends the formatted field. */
static bool render_field(Formatter *f, const Field *field, int depth, StrBuf *out) {
    VM *vm = f->vm;
    Value object = field_object(f, field->name);
    if (!tr_is_error(object) && field->conversion) {
        object = convert_field(vm, object, field->conversion);
    }
    if (tr_is_error(object)) {
        return false;
    }
    Value spec = tr_undef();
    if (field->nested) {
        StrBuf expanded = {0};
        if (!build(f, field->spec, depth - 1, &expanded)) {
            tr_strbuf_free(&expanded);
            tr_release(vm, object);
            return false;
        }
        spec = tr_str_from_buffer(vm, &expanded);
    } else if (field->spec.at < field->spec.end) {
        spec = tr_str_value(
            tr_str_new(vm, field->spec.at, (size_t)(field->spec.end - field->spec.at)));
    }
    Value result = tr_undef();
    if (!tr_error_pending(vm)) {
        result = tr_format_value(vm, object, 0, spec);
    }
    tr_release(vm, spec);
    tr_release(vm, object);
    if (tr_is_error(result)) {
        return false;
    }
    tr_strbuf_append(out, tr_as_str(result)->data, tr_as_str(result)->size);
    tr_release(vm, result);
    return true;
}

static bool build(Formatter *f, Text text, int depth, StrBuf *out) {
    VM *vm = f->vm;
    if (depth <= 0) {
        return value_error(vm, "Max string recursion exceeded");
    }
    while (text.at < text.end) {
        const char *start = text.at;
        while (text.at < text.end && *text.at != '{' && *text.at != '}') {
            text.at++;
        }
        tr_strbuf_append(out, start, (size_t)(text.at - start));
        if (text.at == text.end) {
            break;
        }
        char brace = *text.at++;
        bool doubled = text.at < text.end && *text.at == brace;
        if (doubled) {
            tr_strbuf_char(out, brace);
            text.at++;
            continue;
        }
        if (brace == '}') {
            return value_error(vm, "Single '}' encountered in format string");
        }
        if (text.at == text.end) {
            return value_error(vm, "Single '{' encountered in format string");
        }
        Field field;
        if (!parse_field(vm, &text, &field) || !render_field(f, &field, depth, out)) {
            return false;
        }
    }
    return true;
}

static Value format_template(Formatter *f, StrObject *template) {
    VM *vm = f->vm;
    StrBuf out = tr_str_buffer(vm);
    tr_object_retain(template);
    tr_strbuf_reserve(&out, template->size + 16);
    bool ok = build(f, (Text){template->data, template->data + template->size}, 2, &out);
    tr_object_release(vm, template);
    if (!ok) {
        tr_str_buffer_free(vm, &out);
        return tr_undef();
    }
    return tr_str_from_buffer(vm, &out);
}

TR_METHOD(tr_strm_format) {
    if (n == 0 || !tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "unbound method str.format() needs an argument");
    }
    Formatter f = {.vm = vm, .args = args + 1, .count = n - 1, .kw = kw, .mapping = tr_undef()};
    return format_template(&f, tr_as_str(args[0]));
}

TR_METHOD(tr_strm_format_map) {
    (void)n, (void)kw;
    Formatter f = {.vm = vm, .mapping = args[1]};
    return format_template(&f, tr_as_str(args[0]));
}
