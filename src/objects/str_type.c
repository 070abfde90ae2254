/* The type `str`: construction, operators, iteration and the table of its methods.
 *
 * A subclass with a dictionary keeps the pointer to it behind the text (tr_str_dict_slot); its
 * instances can be part of cycles; the collector itself visits that dictionary (gc.c), as for every class that
 * adds one to a builtin's layout. */
#include "base/unicode.h"
#include "objects/bytes.h"
#include "objects/function.h"
#include "objects/str_impl.h"

/* ---- life ---- */

/* str(bytes_like, encoding, errors). */
static Value decode_argument(VM *vm, ValueRef object, ValueRef encoding, ValueRef errors) {
    const char *encoding_text = "utf-8";
    const char *errors_text = "strict";
    if (!tr_is_undef(encoding)) {
        if (!tr_str_argument(vm, encoding, "str() argument 'encoding' ") ||
            !(encoding_text = tr_str_to_cstr(vm, encoding))) {
            return tr_undef();
        }
    }
    if (!tr_is_undef(errors)) {
        if (!tr_str_argument(vm, errors, "str() argument 'errors' ") ||
            !(errors_text = tr_str_to_cstr(vm, errors))) {
            return tr_undef();
        }
    }
    if (tr_is_undef(object)) {
        return tr_str_value(tr_str_new(vm, "", 0));
    }
    if (tr_is_str(object)) {
        return tr_raise(vm, vm->exc.TypeError, "decoding str is not supported");
    }
    if (!tr_type_of(vm, object)->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError,
                        "decoding to str: need a bytes-like object, %T found", object);
    }
    BufferView view;
    if (!tr_get_buffer(vm, object, &view, BUFFER_READ)) {
        return tr_undef();
    }
    StrObject *s = tr_str_decode(vm, view.data, (size_t)view.size, encoding_text, errors_text);
    tr_release_buffer(vm, &view);
    return tr_str_value(s);
}

static Value str_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    Value text;
    if (n == 1 && (!kw || kw->count == 0)) {
        text = tr_str(vm, args[0]);
    } else if (n == 0 && (!kw || kw->count == 0)) {
        text = tr_str_value(tr_str_new(vm, "", 0));
    } else {
        Value slots[3];
        if (!tr_bind_arguments(vm, "str(object=<unset>, encoding=<unset>, errors=<unset>)", args, n,
                               kw, slots)) {
            return tr_undef();
        }
        if (tr_is_undef(slots[1]) && tr_is_undef(slots[2])) {
            text = tr_str(vm, slots[0]);
        } else {
            text = decode_argument(vm, slots[0], slots[1], slots[2]);
        }
    }
    if (tr_is_error(text) || type == vm->type.str) {
        return text;
    }
    StrObject *from = tr_as_str(text);
    StrObject *s = tr_str_alloc_type(vm, type, from->size, from->length);
    if (s) {
        memcpy(s->data, from->data, from->size);
    }
    tr_release(vm, text);
    return tr_str_value(s);
}

/* ---- text ---- */

/* Printable ASCII that is neither a quote nor the backslash. */
static inline bool needs_no_escape(char c) {
    return (unsigned char)(c - 32) < 95 && c != '\'' && c != '\\';
}

/* Appends the escape of a character that repr does not show as it is. */
static void append_escape(StrBuf *out, uint32_t c) {
    switch (c) {
    case '\n':
        tr_strbuf_text(out, "\\n");
        return;
    case '\r':
        tr_strbuf_text(out, "\\r");
        return;
    case '\t':
        tr_strbuf_text(out, "\\t");
        return;
    default:
        break;
    }
    tr_strbuf_text(out, c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U");
    tr_strbuf_hex(out, c, c < 0x100 ? 2 : c < 0x10000 ? 4 : 8);
}

void tr_str_repr_append(StrBuf *out, const char *text, size_t size, bool ascii) {
    char quote = memchr(text, '\'', size) && !memchr(text, '"', size) ? '"' : '\'';
    tr_strbuf_reserve(out, size + 2);
    tr_strbuf_char(out, quote);
    size_t start = 0; /* of the run that is copied unchanged */
    size_t width;
    for (size_t at = 0; at < size; at += width) {
        unsigned char byte = (unsigned char)text[at];
        if (byte - 32u < 95 && byte != '\\' && byte != (unsigned char)quote) {
            width = 1;
            continue;
        }
        uint32_t c = tr_utf8_decode(text + at, &width);
        bool backslash = c == '\\' || c == (unsigned char)quote;
        if (!backslash && (c < 128 ? c - 32 < 95u : !ascii && tr_unicode_is_printable(c))) {
            continue;
        }
        tr_strbuf_append(out, text + start, at - start);
        if (backslash) {
            tr_strbuf_char(out, '\\');
            start = at;
        } else {
            append_escape(out, c);
            start = at + width;
        }
    }
    tr_strbuf_append(out, text + start, size - start);
    tr_strbuf_char(out, quote);
}

static Value str_repr(VM *vm, ValueRef self) {
    StrObject *s = tr_as_str(self);
    size_t plain = 0; /* most texts need quotes and nothing else */
    while (plain < s->size && needs_no_escape(s->data[plain])) {
        plain++;
    }
    if (plain == s->size) {
        StrObject *result = tr_str_alloc(vm, s->size + 2, s->size + 2);
        if (result) {
            result->data[0] = result->data[s->size + 1] = '\'';
            memcpy(result->data + 1, s->data, s->size);
        }
        return tr_str_value(result);
    }
    StrBuf out = tr_str_buffer(vm);
    tr_str_repr_append(&out, s->data, s->size, false);
    return tr_str_from_buffer(vm, &out);
}

static Value str_str(VM *vm, ValueRef self) {
    return tr_str_exact(vm, tr_as_str(self));
}

static bool str_hash(VM *vm, ValueRef self, int64_t *out) {
    *out = (int64_t)tr_str_hash(vm, tr_as_str(self));
    return true;
}

static Value str_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    (void)vm;
    if (!tr_is_str(left) || !tr_is_str(right)) {
        return tr_not_implemented();
    }
    StrObject *a = tr_as_str(left);
    StrObject *b = tr_as_str(right);
    switch (op) {
    case CMP_EQ:
        return tr_bool(tr_str_equal(a, b));
    case CMP_NE:
        return tr_bool(!tr_str_equal(a, b));
    case CMP_LT:
        return tr_bool(tr_str_compare(a, b) < 0);
    case CMP_LE:
        return tr_bool(tr_str_compare(a, b) <= 0);
    case CMP_GT:
        return tr_bool(tr_str_compare(a, b) > 0);
    default:
        return tr_bool(tr_str_compare(a, b) >= 0);
    }
}

/* ---- operators ---- */

static Value str_percent(VM *vm, ValueRef left, ValueRef right) {
    return tr_is_str(left) ? tr_str_percent(vm, tr_as_str(left), right) : tr_not_implemented();
}

static Value str_concat(VM *vm, ValueRef left, ValueRef right) {
    if (!tr_is_str(right)) {
        return tr_raise(vm, vm->exc.TypeError, "can only concatenate str (not \"%T\") to str",
                        right);
    }
    return tr_str_value(tr_str_concat(vm, tr_as_str(left), tr_as_str(right)));
}

static Value str_repeat(VM *vm, ValueRef left, ValueRef right) {
    StrObject *s = tr_as_str(left);
    int64_t count;
    if (!tr_is_int_like(right) && !tr_type_of(vm, right)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError, "can't multiply sequence by non-int of type '%T'",
                        right);
    }
    if (!tr_to_clamped(vm, right, &count)) {
        return tr_undef();
    }
    if (count == INT64_MAX && tr_is_int_like(right) && right.tag != TAG_INT) {
        return tr_raise(vm, vm->exc.OverflowError, "cannot fit 'int' into an index-sized integer");
    }
    if (count <= 0 || s->size == 0) {
        return tr_str_value(tr_str_new(vm, "", 0));
    }
    if (count == 1) {
        return tr_str_exact(vm, s);
    }
    if ((uint64_t)count > SIZE_MAX / 8 / s->size) {
        return tr_raise(vm, vm->exc.OverflowError, "repeated string is too long");
    }
    StrObject *result = tr_str_alloc(vm, s->size * (size_t)count, s->length * (size_t)count);
    if (!result) {
        return tr_undef();
    }
    if (s->size == 1) {
        memset(result->data, s->data[0], result->size);
        return tr_obj(result);
    }
    memcpy(result->data, s->data, s->size);
    for (size_t done = s->size; done < result->size;) { /* double what is there */
        size_t part = TR_MIN(done, result->size - done);
        memcpy(result->data + done, result->data, part);
        done += part;
    }
    return tr_obj(result);
}

static int64_t str_length(VM *vm, ValueRef self) {
    (void)vm;
    return (int64_t)tr_as_str(self)->length;
}

/* The bytes from `last` backwards, eight at a time. */
static void reverse_bytes(char *to, const char *last, size_t count) {
    for (; count >= 8; count -= 8, to += 8, last -= 8) {
        uint64_t word;
        memcpy(&word, last - 7, sizeof word);
        word = __builtin_bswap64(word);
        memcpy(to, &word, sizeof word);
    }
    while (count-- > 0) {
        *to++ = *last--;
    }
}

/* Every step-th of `count` characters, from code point `start` on. */
static Value extended_slice(VM *vm, StrObject *s, int64_t start, int64_t step, int64_t count) {
    if (tr_str_is_ascii(s)) {
        if (count <= 1) {
            return tr_str_value(tr_str_new(vm, s->data + start, (size_t)count));
        }
        StrObject *result = tr_str_alloc(vm, (size_t)count, (size_t)count);
        if (result && step == -1) {
            reverse_bytes(result->data, s->data + start, (size_t)count);
            return tr_obj(result);
        }
        for (int64_t i = 0; result && i < count; i++) {
            result->data[i] = s->data[start + i * step];
        }
        return tr_str_value(result);
    }
    StrBuf out = {0};
    size_t offset = count > 0 ? tr_str_offset_of(vm, s, (size_t)start) : 0;
    for (int64_t i = 0; i < count; i++) {
        tr_strbuf_append(&out, s->data + offset, tr_utf8_width(s->data[offset]));
        if (i + 1 == count) {
            break;
        }
        if (step < -64 || step > 64) {
            offset = tr_str_offset_of(vm, s, (size_t)(start + (i + 1) * step));
            continue;
        }
        for (int64_t k = 0; k < step; k++) {
            offset = tr_utf8_next(s->data, offset);
        }
        for (int64_t k = 0; k > step; k--) {
            offset = tr_utf8_prev(s->data, offset);
        }
    }
    return tr_str_from_buffer(vm, &out);
}

static Value str_get_item(VM *vm, ValueRef self, ValueRef key) {
    StrObject *s = tr_as_str(self);
    if (key.tag == TAG_INT) {
        return tr_str_get_item(vm, s, key.i);
    }
    if (key.tag == TAG_SLICE) {
        int64_t start, stop, step;
        int64_t count = tr_slice_range(vm, key, (int64_t)s->length, &start, &stop, &step);
        if (count < 0) {
            return tr_undef();
        }
        if (count == 0) {
            return tr_str_value(tr_str_new(vm, "", 0));
        }
        if (step == 1) {
            return tr_str_value(tr_str_substring(vm, s, (size_t)start, (size_t)(start + count)));
        }
        return extended_slice(vm, s, start, step, count);
    }
    if (!tr_is_int_like(key) && !tr_type_of(vm, key)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->exc.TypeError, "string indices must be integers, not '%T'", key);
    }
    int64_t index;
    return tr_to_index(vm, key, &index) ? tr_str_get_item(vm, s, index) : tr_undef();
}

static int str_contains(VM *vm, ValueRef self, ValueRef item) {
    if (!tr_is_str(item)) {
        tr_raise(vm, vm->exc.TypeError, "'in <string>' requires string as left operand, not %T",
                 item);
        return -1;
    }
    StrObject *s = tr_as_str(self);
    StrObject *wanted = tr_as_str(item);
    if (wanted->size == 1) {
        return memchr(s->data, wanted->data[0], s->size) != NULL;
    }
    return tr_bytes_find(s->data, s->size, wanted->data, wanted->size) != TR_NOT_FOUND;
}

static TR_METHOD(str_getnewargs) {
    (void)n, (void)kw;
    Value text = tr_str_exact(vm, tr_as_str(args[0]));
    if (tr_is_error(text)) {
        return text;
    }
    Value result = tr_tuple_pack(vm, 1, text);
    tr_release(vm, text);
    return result;
}

static TR_METHOD(str_sizeof) {
    (void)vm, (void)n, (void)kw;
    return tr_int((int64_t)(offsetof(StrObject, data) + tr_as_str(args[0])->capacity + 1));
}

/* ---- iteration ---- */

typedef struct StrIterator {
    Object base;
    StrObject *text; /* NULL when exhausted */
    size_t offset;
} StrIterator;

static Value str_iter(VM *vm, ValueRef self) {
    StrIterator *iterator = tr_object_new(vm, vm->type.str_iterator, sizeof *iterator);
    if (!iterator) {
        return tr_undef();
    }
    iterator->text = tr_object_retain(tr_as_str(self));
    return tr_obj(iterator);
}

static Value iterator_self(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static Value iterator_next(VM *vm, ValueRef self) {
    StrIterator *iterator = (StrIterator *)(void *)self.o;
    StrObject *s = iterator->text;
    if (!s) {
        return tr_undef();
    }
    if (iterator->offset >= s->size) {
        iterator->text = NULL;
        tr_object_release(vm, s);
        return tr_undef();
    }
    unsigned char first = (unsigned char)s->data[iterator->offset];
    if (TR_LIKELY(first < 128 && vm->ascii[first] != NULL)) {
        iterator->offset++;
        return tr_obj_retained(vm->ascii[first]);
    }
    size_t width;
    uint32_t c = tr_utf8_decode(s->data + iterator->offset, &width);
    iterator->offset += width;
    return tr_str_value(tr_str_from_char(vm, c));
}

static TR_METHOD(iterator_length_hint) {
    (void)vm, (void)n, (void)kw;
    StrIterator *iterator = (StrIterator *)(void *)args[0].o;
    if (!iterator->text) {
        return tr_int(0);
    }
    return tr_int((int64_t)tr_utf8_count(iterator->text->data + iterator->offset,
                                         iterator->text->size - iterator->offset));
}

Value tr_iterator_reduce(VM *vm, ValueRef sequence, int64_t index) {
    ValueRef function = tr_dict_get_cstr(vm, vm->builtins, "iter");
    if (tr_is_undef(function)) {
        return tr_raise(vm, vm->exc.AttributeError, "iter");
    }
    Value args = tr_tuple_pack(vm, 1, sequence);
    if (tr_is_error(args)) {
        return args;
    }
    Value result = index < 0 ? tr_tuple_pack(vm, 2, function, args)
                             : tr_tuple_pack(vm, 3, function, args, tr_int(index));
    tr_release(vm, args);
    return result;
}

static TR_METHOD(iterator_reduce) {
    (void)n, (void)kw;
    StrIterator *iterator = (StrIterator *)(void *)args[0].o;
    StrObject *s = iterator->text;
    if (!s) {
        return tr_iterator_reduce(vm, tr_obj(vm->name.empty), -1);
    }
    return tr_iterator_reduce(vm, tr_obj(s), (int64_t)tr_str_index_of_offset(s, iterator->offset));
}

static TR_METHOD(iterator_setstate) {
    (void)n, (void)kw;
    StrIterator *iterator = (StrIterator *)(void *)args[0].o;
    int64_t index;
    if (!tr_to_clamped(vm, args[1], &index)) {
        return tr_undef();
    }
    StrObject *s = iterator->text;
    if (s) {
        index = TR_MAX(TR_MIN(index, (int64_t)s->length), 0);
        iterator->offset = tr_str_offset_of(vm, s, (size_t)index);
    }
    return tr_none();
}

static void iterator_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((StrIterator *)(void *)self)->text);
    tr_object_free(vm, self);
}

/* ---- tables ---- */

#define SEARCH_ARGS "(self, sub, start=None, end=None, /)"
#define SEARCH_DOC " in self[start:end]. start and end are as in slices."

static const BuiltinDef str_methods[] = {
    {"capitalize(self, /)", tr_strm_capitalize,
     "A copy with the first character in title case and the rest in lower case.", 0},
    {"casefold(self, /)", tr_strm_casefold, "A copy suited for comparing without regard to case.",
     0},
    {"center(self, width, fillchar=' ', /)", tr_strm_center,
     "A copy of at least `width` characters with self in the middle.", 0},
    {"count" SEARCH_ARGS, tr_strm_count, "The number of occurrences of sub" SEARCH_DOC,
     BUILTIN_TAKES},
    {"encode(self, /, encoding='utf-8', errors='strict')", tr_strm_encode,
     "The text as bytes in an encoding.", 0},
    {"endswith(self, suffix, start=None, end=None, /)", tr_strm_endswith,
     "Does self[start:end] end with suffix? suffix can be a tuple of strings, one of which must "
     "match.",
     BUILTIN_TAKES},
    {"expandtabs(self, /, tabsize=8)", tr_strm_expandtabs,
     "A copy in which spaces replace the tabs.", 0},
    {"find" SEARCH_ARGS, tr_strm_find,
     "The lowest index of sub" SEARCH_DOC " -1 if it is not there.", BUILTIN_TAKES},
    {"format(self, /, *args, **kwargs)", tr_strm_format,
     "A copy in which the fields in braces are replaced by formatted arguments.", 0},
    {"format_map(self, mapping, /)", tr_strm_format_map,
     "Like format(**mapping), but looks the names up in mapping itself.", 0},
    {"index" SEARCH_ARGS, tr_strm_index, "Like find(), but raises ValueError if sub is not there.",
     BUILTIN_TAKES},
    {"isalnum(self, /)", tr_strm_isalnum, "Are all characters letters or digits, and is there one?",
     0},
    {"isalpha(self, /)", tr_strm_isalpha, "Are all characters letters, and is there one?", 0},
    {"isascii(self, /)", tr_strm_isascii, "Are all characters ASCII? True for the empty string.",
     0},
    {"isdecimal(self, /)", tr_strm_isdecimal,
     "Are all characters decimal digits, and is there one?", 0},
    {"isdigit(self, /)", tr_strm_isdigit, "Are all characters digits, and is there one?", 0},
    {"isidentifier(self, /)", tr_strm_isidentifier,
     "Is this a valid name? Keywords count as names here.", 0},
    {"islower(self, /)", tr_strm_islower,
     "Are all cased characters in lower case, and is there one?", 0},
    {"isnumeric(self, /)", tr_strm_isnumeric, "Are all characters numeric, and is there one?", 0},
    {"isprintable(self, /)", tr_strm_isprintable, "Does repr() show all characters as they are?",
     0},
    {"isspace(self, /)", tr_strm_isspace, "Are all characters white space, and is there one?", 0},
    {"istitle(self, /)", tr_strm_istitle, "Do words begin with a capital and go on in lower case?",
     0},
    {"isupper(self, /)", tr_strm_isupper,
     "Are all cased characters in upper case, and is there one?", 0},
    {"join(self, iterable, /)", tr_strm_join,
     "The strings of iterable in one, with self between them.", 0},
    {"ljust(self, width, fillchar=' ', /)", tr_strm_ljust,
     "A copy of at least `width` characters, filled on the right.", 0},
    {"lower(self, /)", tr_strm_lower, "A copy in lower case.", 0},
    {"lstrip(self, chars=None, /)", tr_strm_lstrip,
     "A copy without the leading characters that are in chars, or white space.", 0},
    {"maketrans(x, y=<unset>, z=<unset>, /)", tr_strm_maketrans,
     "A table for translate(): from a dict, or from strings of equal length; characters of z are "
     "deleted.",
     BUILTIN_STATIC},
    {"partition(self, sep, /)", tr_strm_partition,
     "(before, sep, after) at the first occurrence of sep; (self, '', '') if it is not there.", 0},
    {"removeprefix(self, prefix, /)", tr_strm_removeprefix,
     "A copy without the prefix, if it begins with it.", 0},
    {"removesuffix(self, suffix, /)", tr_strm_removesuffix,
     "A copy without the suffix, if it ends with it.", 0},
    {"replace(self, old, new, count=-1, /)", tr_strm_replace,
     "A copy with occurrences of old replaced by new: all, or the first `count`.", 0},
    {"rfind" SEARCH_ARGS, tr_strm_rfind,
     "The highest index of sub" SEARCH_DOC " -1 if it is not there.", BUILTIN_TAKES},
    {"rindex" SEARCH_ARGS, tr_strm_rindex,
     "Like rfind(), but raises ValueError if sub is not there.", BUILTIN_TAKES},
    {"rjust(self, width, fillchar=' ', /)", tr_strm_rjust,
     "A copy of at least `width` characters, filled on the left.", 0},
    {"rpartition(self, sep, /)", tr_strm_rpartition,
     "(before, sep, after) at the last occurrence of sep; ('', '', self) if it is not there.", 0},
    {"rsplit(self, /, sep=None, maxsplit=-1)", tr_strm_rsplit,
     "Like split(), counting maxsplit from the right.", 0},
    {"rstrip(self, chars=None, /)", tr_strm_rstrip,
     "A copy without the trailing characters that are in chars, or white space.", 0},
    {"split(self, /, sep=None, maxsplit=-1)", tr_strm_split,
     "The list of the parts between occurrences of sep, or between runs of white space.", 0},
    {"splitlines(self, /, keepends=False)", tr_strm_splitlines,
     "The list of lines, with or without their ends.", 0},
    {"startswith(self, prefix, start=None, end=None, /)", tr_strm_startswith,
     "Does self[start:end] begin with prefix? prefix can be a tuple of strings, one of which must "
     "match.",
     BUILTIN_TAKES},
    {"strip(self, chars=None, /)", tr_strm_strip,
     "A copy without the characters at both ends that are in chars, or white space.", 0},
    {"swapcase(self, /)", tr_strm_swapcase, "A copy with upper and lower case exchanged.", 0},
    {"title(self, /)", tr_strm_title, "A copy in which every word begins with a capital.", 0},
    {"translate(self, table, /)", tr_strm_translate,
     "A copy in which each character is replaced by table[ord(character)]: an int, a string, or "
     "None to delete.",
     0},
    {"upper(self, /)", tr_strm_upper, "A copy in upper case.", 0},
    {"zfill(self, width, /)", tr_strm_zfill,
     "A copy filled with zeros behind the sign to at least `width` characters.", 0},
    {"__format__(self, format_spec, /)", tr_strm_dunder_format,
     "The text as the format specification asks.", 0},
    {"__getnewargs__(self, /)", str_getnewargs, NULL, 0},
    {"__sizeof__(self, /)", str_sizeof, "Size in memory, in bytes.", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots str_slots = {
    .dealloc = tr_str_dealloc,
    .create = str_create,
    .repr = str_repr,
    .str = str_str,
    .hash = str_hash,
    .compare = str_compare,
    .iter = str_iter,
    .binary[BIN_MOD] = str_percent,
    .length = str_length,
    .get_item = str_get_item,
    .contains = str_contains,
    .concat = str_concat,
    .repeat = str_repeat,
};

static const TypeSpec str_spec = {
    .name = "str",
    .instance_size = sizeof(StrObject),
    .tag = TAG_STR,
    .flags = TYPE_BASE | TYPE_IS_STR | TYPE_IMMUTABLE | TYPE_MATCH_SELF,
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
           "The text of an object (its __str__), or bytes decoded. Strings are immutable sequences "
           "of code points.",
    .slots = &str_slots,
    .methods = str_methods,
};

static const BuiltinDef iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint, "How many characters are left.", 0},
    {"__reduce__(self, /)", iterator_reduce, NULL, 0},
    {"__setstate__(self, state, /)", iterator_setstate, "Goes on at another index.", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots iterator_slots = {
    .dealloc = iterator_dealloc,
    .iter = iterator_self,
    .next = iterator_next,
};

static const TypeSpec iterator_spec = {
    .name = "str_iterator",
    .instance_size = sizeof(StrIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_IMMUTABLE | TYPE_NO_NEW,
    .slots = &iterator_slots,
    .methods = iterator_methods,
};

bool tr_str_init_types(VM *vm) {
    vm->type.str = tr_type_new_builtin(vm, &str_spec, NULL);
    vm->type.str_iterator = tr_type_new_builtin(vm, &iterator_spec, NULL);
    vm->tag_type[TAG_STR] = vm->type.str;
    return vm->type.str && vm->type.str_iterator;
}
