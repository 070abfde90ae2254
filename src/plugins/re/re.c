/* The plug-in behind the module `re`: compiled patterns of PCRE2.
 *
 * lib/re.tr translates Python's pattern syntax to PCRE2's and makes Match and Pattern objects; this file compiles, matches and
 * turns byte offsets into indices. Code(pattern, options) is one compiled pattern; its methods take and give indices of the
 * subject (code points of a str, bytes of anything bytes-like). Options are PCRE2's own, exported as constants.
 *
 * A result is a tuple of 2 * (groups + 1) ints, -1 for a group that took no part. */
#define PCRE2_CODE_UNIT_WIDTH 8

#include "objects/bytes.h"
#include "objects/error.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/str.h"

#include <pcre2.h>
#include <string.h>

typedef struct PatternObject {
    Object base;
    pcre2_code *code;
    pcre2_match_data *data;
    uint32_t groups;
    bool is_text;
    bool busy; /* data is in use: a finalizer or __eq__ may match again meanwhile, then it gets its own */
} PatternObject;

typedef struct Subject {
    StrObject *text; /* NULL for bytes */
    BufferView view;
    const char *data;
    size_t size;   /* bytes */
    size_t length; /* indices */
} Subject;

ModuleObject *tr_plugin_module_new(VM *vm);

static bool subject_open(VM *vm, const PatternObject *pattern, ValueRef v, Subject *s) {
    memset(s, 0, sizeof *s);
    if (pattern->is_text) {
        if (!tr_is_str(v)) {
            tr_raise(vm, vm->exc.TypeError,
                     tr_is_bytes(v) ? "cannot use a string pattern on a bytes-like object"
                                    : "expected string or bytes-like object, got '%T'", v);
            return false;
        }
        s->text = tr_as_str(v);
        s->data = s->text->data;
        s->size = s->text->size;
        s->length = s->text->length;
        return true;
    }
    if (tr_is_str(v)) {
        tr_raise(vm, vm->exc.TypeError, "cannot use a bytes pattern on a string-like object");
        return false;
    }
    if (!tr_get_buffer(vm, v, &s->view, BUFFER_READ)) {
        tr_error_clear(vm);
        tr_raise(vm, vm->exc.TypeError, "expected string or bytes-like object, got '%T'", v);
        return false;
    }
    s->data = s->view.data;
    s->size = s->length = (size_t)s->view.size;
    return true;
}

static void subject_close(VM *vm, Subject *s) {
    if (!s->text && s->data) {
        tr_release_buffer(vm, &s->view);
    }
}

static size_t clamp(int64_t index, size_t length) {
    return index < 0 ? 0 : (uint64_t)index > length ? length : (size_t)index;
}

static size_t offset_of(VM *vm, const Subject *s, size_t index) {
    return s->text ? tr_str_offset_of(vm, s->text, index) : index;
}

static Value index_of(const Subject *s, PCRE2_SIZE offset) {
    if (offset == PCRE2_UNSET) {
        return tr_int(-1);
    }
    return tr_int((int64_t)(s->text ? tr_str_index_of_offset(s->text, offset) : offset));
}

static Value spans(VM *vm, const PatternObject *pattern, const Subject *s, pcre2_match_data *data, int count) {
    size_t n = 2 * ((size_t)pattern->groups + 1);
    TupleObject *result = tr_tuple_new(vm, n);
    if (!result) {
        return tr_undef();
    }
    const PCRE2_SIZE *vector = pcre2_get_ovector_pointer(data);
    for (size_t i = 0; i < n; i++) {
        result->items[i] = i < 2 * (size_t)count ? index_of(s, vector[i]) : tr_int(-1);
    }
    return tr_obj(result);
}

/* > 0 matched, 0 no match, -1 exception. */
static int run(VM *vm, const PatternObject *pattern, const Subject *s, size_t start, size_t end, uint32_t options,
               pcre2_match_data *data) {
    int count = pcre2_match(pattern->code, (PCRE2_SPTR)s->data, end, start, options, data, NULL);
    if (count > 0) {
        return count;
    }
    if (count == PCRE2_ERROR_NOMATCH) {
        return 0;
    }
    PCRE2_UCHAR text[160];
    if (pcre2_get_error_message(count, text, sizeof text) < 0) {
        text[0] = 0;
    }
    if (count == PCRE2_ERROR_NOMEMORY || count == PCRE2_ERROR_HEAPLIMIT) {
        tr_raise_no_memory(vm);
    } else {
        tr_raise(vm, vm->exc.RuntimeError, "regular expression: %s", (const char *)text);
    }
    return -1;
}

static pcre2_match_data *data_take(VM *vm, PatternObject *pattern) {
    if (!pattern->busy) {
        pattern->busy = true;
        return pattern->data;
    }
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(pattern->code, NULL);
    if (!data) {
        tr_raise_no_memory(vm);
    }
    return data;
}

static void data_give(PatternObject *pattern, pcre2_match_data *data) {
    if (data == pattern->data) {
        pattern->busy = false;
    } else {
        pcre2_match_data_free(data);
    }
}

/* match(subject, pos, endpos, options) -> spans or None */
static Value code_match(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    PatternObject *pattern = (PatternObject *)(void *)args[0].o;
    int64_t pos, end, options;
    Subject s;
    if (!tr_to_int64(vm, args[2], &pos) || !tr_to_int64(vm, args[3], &end) || !tr_to_int64(vm, args[4], &options) ||
        !subject_open(vm, pattern, args[1], &s)) {
        return tr_undef();
    }
    Value result = tr_undef();
    size_t stop = clamp(end, s.length), start = clamp(pos, s.length);
    pcre2_match_data *data = data_take(vm, pattern);
    if (data) {
        int count = start > stop ? 0 : run(vm, pattern, &s, offset_of(vm, &s, start), offset_of(vm, &s, stop),
                                           (uint32_t)options, data);
        result = count > 0 ? spans(vm, pattern, &s, data, count) : count == 0 ? tr_none() : tr_undef();
        data_give(pattern, data);
    }
    subject_close(vm, &s);
    return result;
}

/* scan(subject, pos, endpos, count) -> list of spans of all matches, at most count of them unless that is 0. An empty match
 * may follow a match, but not another empty one at the same place. */
static Value code_scan(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    PatternObject *pattern = (PatternObject *)(void *)args[0].o;
    int64_t pos, end, most;
    Subject s;
    if (!tr_to_int64(vm, args[2], &pos) || !tr_to_int64(vm, args[3], &end) || !tr_to_int64(vm, args[4], &most) ||
        !subject_open(vm, pattern, args[1], &s)) {
        return tr_undef();
    }
    ListObject *list = tr_list_new(vm, 0);
    pcre2_match_data *data = list ? data_take(vm, pattern) : NULL;
    bool ok = data != NULL;
    if (ok) {
        size_t first = clamp(pos, s.length), last = clamp(end, s.length);
        size_t start = offset_of(vm, &s, first), stop = offset_of(vm, &s, last);
        uint32_t options = 0;
        while (ok && start <= stop && (most <= 0 || (int64_t)list->size < most)) {
            int count = run(vm, pattern, &s, start, stop, options, data);
            if (count <= 0) {
                ok = count == 0;
                break;
            }
            const PCRE2_SIZE *vector = pcre2_get_ovector_pointer(data);
            start = vector[1];
            options = vector[0] == vector[1] ? PCRE2_NOTEMPTY_ATSTART : 0;
            Value item = spans(vm, pattern, &s, data, count);
            ok = !tr_is_error(item) && tr_list_append_take(vm, list, item);
        }
        data_give(pattern, data);
    }
    subject_close(vm, &s);
    if (!ok) {
        tr_object_release(vm, list);
        return tr_undef();
    }
    return tr_obj(list);
}

static void code_dealloc(VM *vm, Object *self) {
    PatternObject *pattern = (PatternObject *)(void *)self;
    pcre2_match_data_free(pattern->data);
    pcre2_code_free(pattern->code);
    tr_object_free(vm, self);
}

static Value code_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    Value slots[2];
    int64_t options;
    if (!tr_bind_arguments(vm, "Code(pattern, options)", args, n, kw, slots) || !tr_to_int64(vm, slots[1], &options)) {
        return tr_undef();
    }
    bool is_text = tr_is_str(slots[0]);
    if (!is_text && !tr_is_bytes(slots[0])) {
        return tr_raise(vm, vm->exc.TypeError, "first argument must be string or compiled pattern");
    }
    const char *text = is_text ? tr_as_str(slots[0])->data : ((BytesObject *)(void *)slots[0].o)->data;
    size_t size = is_text ? tr_as_str(slots[0])->size : ((BytesObject *)(void *)slots[0].o)->size;
    PatternObject *self = tr_object_new(vm, type, sizeof *self);
    if (!self) {
        return tr_undef();
    }
    self->is_text = is_text;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    int error = 0;
    PCRE2_SIZE where = 0;
    if (context) {
        pcre2_set_newline(context, PCRE2_NEWLINE_LF);
        self->code = pcre2_compile((PCRE2_SPTR)text, size, (uint32_t)options, &error, &where, context);
        pcre2_compile_context_free(context);
    }
    if (self->code) {
        pcre2_pattern_info(self->code, PCRE2_INFO_CAPTURECOUNT, &self->groups);
        self->data = pcre2_match_data_create_from_pattern(self->code, NULL);
        if (self->data) {
            return tr_obj(self);
        }
    }
    if (error) {
        PCRE2_UCHAR message[160];
        if (pcre2_get_error_message(error, message, sizeof message) < 0) {
            message[0] = 0;
        }
        tr_raise(vm, vm->exc.ValueError, "%s", (const char *)message);
    } else {
        tr_raise_no_memory(vm);
    }
    tr_object_release(vm, self);
    return tr_undef();
}

static Value code_groups(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(((PatternObject *)(void *)self.o)->groups);
}

static const BuiltinDef code_methods[] = {
    {"match(self, subject, pos, endpos, options, /)", code_match, "Spans of the first match, or None.", 0},
    {"scan(self, subject, pos, endpos, count, /)", code_scan, "Spans of all matches.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef code_getsets[] = {
    {"groups", code_groups, NULL, "Number of groups."},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots code_slots = {.dealloc = code_dealloc, .create = code_create};
static const TypeSpec code_spec = {
    .name = "_re.Code",
    .instance_size = sizeof(PatternObject),
    .tag = TAG_OBJECT,
    .doc = "A compiled regular expression.",
    .slots = &code_slots,
    .methods = code_methods,
    .getsets = code_getsets,
};

ModuleObject *tr_plugin_module_new(VM *vm) {
    static const struct {
        const char *name;
        uint32_t value;
    } constants[] = {
        {"UTF", PCRE2_UTF | PCRE2_MATCH_INVALID_UTF}, {"UCP", PCRE2_UCP},           {"CASELESS", PCRE2_CASELESS},
        {"MULTILINE", PCRE2_MULTILINE},               {"DOTALL", PCRE2_DOTALL},     {"EXTENDED", PCRE2_EXTENDED},
        {"CIRCUMFLEX", PCRE2_ALT_CIRCUMFLEX},         {"ANCHORED", PCRE2_ANCHORED}, {"ENDANCHORED", PCRE2_ENDANCHORED},
        {"NOTEMPTY", PCRE2_NOTEMPTY_ATSTART},
    };
    ModuleObject *module = tr_module_new(vm, "_re");
    TypeObject *type = module ? tr_type_new_builtin(vm, &code_spec, NULL) : NULL;
    bool ok = type && tr_module_add(vm, module, "Code", tr_obj(type));
    for (size_t i = 0; ok && i < TR_COUNT(constants); i++) {
        ok = tr_module_add(vm, module, constants[i].name, tr_int(constants[i].value));
    }
    if (!ok) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
