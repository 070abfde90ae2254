/* The module `unicodedata`: names and properties of characters, and normalization.
 *
 * Categories, digit values, names and normal forms come from src/base, which the engine needs
 * anyway; the rest is in tables.c. */
#include "stdlib/unicodedata/unicodedata.h"

#include "base/buffer.h"
#include "base/unicode.h"
#include "base/unicode_names.h"
#include "base/unicode_normalize.h"
#include "base/utf8.h"
#include "objects/str.h"
#include "stdlib/unicodedata/tables.h"

#include <stdio.h>

/* The character in v; `what` names function and argument for the TypeError. */
static bool character(VM *vm, ValueRef v, const char *what, uint32_t *out) {
    if (!tr_is_str(v) || tr_as_str(v)->length != 1) {
        tr_raise(vm, vm->exc.TypeError, "%s must be a unicode character, not %T", what, v);
        return false;
    }
    *out = tr_str_char_at(vm, tr_as_str(v), 0);
    return true;
}

static const UcdRun *run_of(uint32_t c) {
    uint32_t low = 0;
    uint32_t high = tr_ucd_run_count - 1;
    while (low < high) {
        uint32_t middle = (low + high + 1) / 2;
        if (tr_ucd_runs[middle].first <= c) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return &tr_ucd_runs[low];
}

static Value text_result(VM *vm, const char *text) {
    return tr_str_value(tr_str_from_cstr(vm, text));
}

/* What a look-up without a result gives: the default argument, or ValueError. */
static Value missing(VM *vm, ValueRef fallback, const char *message) {
    return tr_is_undef(fallback) ? tr_raise(vm, vm->exc.ValueError, "%s", message)
                                 : tr_retain(fallback);
}

#define FUNCTION(name) static Value name(VM *vm, const Value *args, uint32_t n, const KwNames *kw)

FUNCTION(ucd_category) {
    (void)n, (void)kw;
    uint32_t c;
    return character(vm, args[0], "category() argument", &c)
               ? text_result(vm, tr_unicode_category(c))
               : tr_undef();
}

FUNCTION(ucd_bidirectional) {
    (void)n, (void)kw;
    uint32_t c;
    return character(vm, args[0], "bidirectional() argument", &c)
               ? text_result(vm, tr_ucd_bidirectional_names[run_of(c)->bidirectional])
               : tr_undef();
}

FUNCTION(ucd_combining) {
    (void)n, (void)kw;
    uint32_t c;
    return character(vm, args[0], "combining() argument", &c) ? tr_int(tr_unicode_combining(c))
                                                              : tr_undef();
}

FUNCTION(ucd_mirrored) {
    (void)n, (void)kw;
    uint32_t c;
    return character(vm, args[0], "mirrored() argument", &c) ? tr_int(run_of(c)->mirrored)
                                                             : tr_undef();
}

FUNCTION(ucd_east_asian_width) {
    (void)n, (void)kw;
    uint32_t c;
    return character(vm, args[0], "east_asian_width() argument", &c)
               ? text_result(vm, tr_ucd_width_names[run_of(c)->width])
               : tr_undef();
}

FUNCTION(ucd_decomposition) {
    (void)n, (void)kw;
    uint32_t c;
    if (!character(vm, args[0], "decomposition() argument", &c)) {
        return tr_undef();
    }
    uint32_t low = 0;
    uint32_t high = tr_ucd_decomposition_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (tr_ucd_decompositions[middle].code < c) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const UcdDecomposition *entry = &tr_ucd_decompositions[low];
    if (low == tr_ucd_decomposition_count || entry->code != c) {
        return text_result(vm, "");
    }
    StrBuf out = {0};
    tr_strbuf_text(&out, tr_ucd_tag_names[entry->tag]);
    for (unsigned i = 0; i < entry->count; i++) {
        tr_strbuf_printf(&out, out.size ? " %04X" : "%04X",
                         (unsigned)tr_ucd_texts[entry->start + i]);
    }
    Value result = tr_strbuf_ok(&out) ? tr_str_value(tr_str_new(vm, tr_strbuf_cstr(&out), out.size))
                                      : tr_raise_no_memory(vm);
    tr_strbuf_free(&out);
    return result;
}

FUNCTION(ucd_decimal) {
    (void)n, (void)kw;
    uint32_t c;
    if (!character(vm, args[0], "decimal() argument 1", &c)) {
        return tr_undef();
    }
    int value = tr_unicode_decimal(c);
    return value >= 0 ? tr_int(value) : missing(vm, args[1], "not a decimal");
}

FUNCTION(ucd_digit) {
    (void)n, (void)kw;
    uint32_t c;
    if (!character(vm, args[0], "digit() argument 1", &c)) {
        return tr_undef();
    }
    int value = tr_unicode_digit(c);
    return value >= 0 ? tr_int(value) : missing(vm, args[1], "not a digit");
}

FUNCTION(ucd_numeric) {
    (void)n, (void)kw;
    uint32_t c;
    double value;
    if (!character(vm, args[0], "numeric() argument 1", &c)) {
        return tr_undef();
    }
    return tr_unicode_numeric(c, &value) ? tr_float(value)
                                         : missing(vm, args[1], "not a numeric character");
}

FUNCTION(ucd_name) {
    (void)n, (void)kw;
    uint32_t c;
    char name[TR_UNICODE_NAME_MAX];
    if (!character(vm, args[0], "name() argument 1", &c)) {
        return tr_undef();
    }
    return tr_unicode_name(c, name) ? text_result(vm, name) : missing(vm, args[1], "no such name");
}

FUNCTION(ucd_lookup) {
    (void)n, (void)kw;
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "lookup() argument must be str, not %T", args[0]);
    }
    StrObject *name = tr_as_str(args[0]);
    uint32_t c;
    if (tr_unicode_find_name(name->data, name->size, &c)) {
        return tr_str_value(tr_str_from_char(vm, c));
    }
    StrObject *message = tr_str_format(vm, "undefined character name '%U'", name);
    if (message) {
        tr_raise_value(vm, vm->exc.KeyError, tr_obj(message));
        tr_object_release(vm, message);
    }
    return tr_undef();
}

/* Reads the two arguments of normalize() and is_normalized(); returns the text in the form, owned.
 */
static Value normalized(VM *vm, const Value *args, const char *function) {
    for (int i = 0; i < 2; i++) {
        if (!tr_is_str(args[i])) {
            return tr_raise(vm, vm->exc.TypeError, "%s() argument %d must be str, not %T", function,
                            i + 1, args[i]);
        }
    }
    static const struct {
        const char *name;
        UnicodeForm form;
    } forms[] = {
        {"NFC", UNICODE_NFC}, {"NFKC", UNICODE_NFKC}, {"NFD", UNICODE_NFD}, {"NFKD", UNICODE_NFKD}};
    StrObject *text = tr_as_str(args[1]);
    for (unsigned i = 0; i < 4; i++) {
        if (!tr_str_equals_cstr(tr_as_str(args[0]), forms[i].name)) {
            continue;
        }
        if (tr_str_is_ascii(text)) {
            return tr_retain(args[1]);
        }
        StrBuf out = {0};
        Value result = tr_unicode_normalize(text->data, text->size, forms[i].form, &out)
                           ? tr_str_value(tr_str_new(vm, tr_strbuf_cstr(&out), out.size))
                           : tr_raise_no_memory(vm);
        tr_strbuf_free(&out);
        return result;
    }
    return tr_raise(vm, vm->exc.ValueError, "invalid normalization form");
}

FUNCTION(ucd_normalize) {
    (void)n, (void)kw;
    return normalized(vm, args, "normalize");
}

FUNCTION(ucd_is_normalized) {
    (void)n, (void)kw;
    Value text = normalized(vm, args, "is_normalized");
    if (tr_is_error(text)) {
        return text;
    }
    bool same = tr_str_equal(tr_as_str(text), tr_as_str(args[1]));
    tr_release(vm, text);
    return tr_bool(same);
}

static const BuiltinDef functions[] = {
    {"bidirectional(chr, /)", ucd_bidirectional, "The bidirectional class of a character, or ''.",
     0},
    {"category(chr, /)", ucd_category, "The general category of a character.", 0},
    {"combining(chr, /)", ucd_combining, "The canonical combining class, 0 if there is none.", 0},
    {"decimal(chr, default=<unset>, /)", ucd_decimal, "The decimal value of a character as an int.",
     0},
    {"decomposition(chr, /)", ucd_decomposition, "The decomposition mapping as text, or ''.", 0},
    {"digit(chr, default=<unset>, /)", ucd_digit, "The digit value of a character as an int.", 0},
    {"east_asian_width(chr, /)", ucd_east_asian_width, "The East Asian width of a character.", 0},
    {"is_normalized(form, unistr, /)", ucd_is_normalized, "Is the text in the normalization form?",
     0},
    {"lookup(name, /)", ucd_lookup, "The character with a name.", 0},
    {"mirrored(chr, /)", ucd_mirrored,
     "1 if the character is mirrored in bidirectional text, else 0.", 0},
    {"name(chr, default=<unset>, /)", ucd_name, "The name of a character.", 0},
    {"normalize(form, unistr, /)", ucd_normalize,
     "The text in form 'NFC', 'NFKC', 'NFD' or 'NFKD'.", 0},
    {"numeric(chr, default=<unset>, /)", ucd_numeric,
     "The numeric value of a character as a float.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_unicodedata_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "unicodedata");
    if (!module) {
        return NULL;
    }
    StrObject *version = tr_str_from_cstr(vm, tr_unicode_version);
    if (!version || !tr_module_add_functions(vm, module, functions) ||
        !tr_module_add(vm, module, "unidata_version", tr_obj_retained(version))) {
        tr_object_release(vm, version);
        tr_object_release(vm, module);
        return NULL;
    }
    tr_object_release(vm, version);
    return module;
}
