/* Exception classes and instances.
 *
 * One C layout for all: args, the chain (cause, context, traceback) and a dictionary. Classes with members of their own keep them in the
 * dictionary under their attribute names, set by their init; StopIteration.value and SystemExit.code have a field, because the VM reads
 * them often. The class tree is errors.def. Groups are in exception_group.c, raising in error.c. */
#include "objects/exception.h"

#include "base/alloc.h"

#include "objects/internal.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <string.h>

static ExceptionObject *as_exc(ValueRef v) {
    return tr_as_exception(v);
}

static void exc_dealloc(VM *vm, Object *self) {
    ExceptionObject *e = (ExceptionObject *)(void *)self;
    DictObject *dict = e->dict;
    e->dict = NULL;
    tr_object_release(vm, dict);
    tr_release(vm, e->args);
    tr_release(vm, e->cause);
    tr_release(vm, e->context);
    tr_release(vm, e->traceback);
    tr_release(vm, e->value);
    tr_object_free(vm, self);
}

static void exc_traverse(Object *self, GcVisit visit, void *context) {
    ExceptionObject *e = (ExceptionObject *)(void *)self;
    tr_gc_visit_object(e->dict, visit, context);
    tr_gc_visit_value(e->args, visit, context);
    tr_gc_visit_value(e->cause, visit, context);
    tr_gc_visit_value(e->context, visit, context);
    tr_gc_visit_value(e->traceback, visit, context);
    tr_gc_visit_value(e->value, visit, context);
}

static void exc_clear(VM *vm, Object *self) {
    ExceptionObject *e = (ExceptionObject *)(void *)self;
    DictObject *dict = e->dict;
    e->dict = NULL;
    tr_object_release(vm, dict);
    tr_store(vm, &e->cause, tr_undef());
    tr_store(vm, &e->context, tr_undef());
    tr_store(vm, &e->traceback, tr_undef());
    tr_store(vm, &e->value, tr_undef());
}

static Value exc_alloc(VM *vm, TypeObject *type, ValueRef args) {
    ExceptionObject *e = tr_object_new(vm, type, type->instance_size);
    if (!e) {
        return tr_undef();
    }
    e->args = tr_retain(args);
    e->cause = e->context = e->traceback = e->value = tr_undef();
    return tr_obj(e);
}

static Value exc_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    (void)kw;
    TupleObject *tuple = tr_tuple_from_array(vm, args, n);
    if (!tuple) {
        return tr_undef();
    }
    Value e = exc_alloc(vm, type, tr_obj(tuple));
    tr_object_release(vm, tuple);
    return e;
}

static bool no_keywords(VM *vm, ValueRef self, const KwNames *kw) {
    if (kw && kw->count) {
        return tr_raise(vm, vm->exc.TypeError, "%T() takes no keyword arguments", self), false;
    }
    return true;
}

static bool set_args(VM *vm, ValueRef self, const Value *args, uint32_t n) {
    TupleObject *tuple = tr_tuple_from_array(vm, args, n);
    if (!tuple) {
        return false;
    }
    tr_store(vm, &as_exc(self)->args, tr_obj(tuple));
    return true;
}

static bool exc_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    return no_keywords(vm, self, kw) && set_args(vm, self, args, n);
}

Value tr_exception_new(VM *vm, TypeObject *type, ValueRef args_tuple) {
    return exc_alloc(vm, type, args_tuple);
}

static Value exc_repr(VM *vm, ValueRef self) {
    TupleObject *args = tr_as_tuple(as_exc(self)->args);
    if (args->size == 1) {
        return tr_str_value(tr_str_format(vm, "%T(%R)", self, args->items[0]));
    }
    return tr_str_value(tr_str_format(vm, "%T%R", self, as_exc(self)->args));
}

static Value exc_str(VM *vm, ValueRef self) {
    TupleObject *args = tr_as_tuple(as_exc(self)->args);
    if (args->size == 0) {
        return tr_obj_retained(vm->name.empty);
    }
    return tr_str(vm, args->size == 1 ? args->items[0] : as_exc(self)->args);
}

/* ---- members in the dictionary ---- */

static bool set_member(VM *vm, ValueRef self, const char *name, ValueRef value) {
    ExceptionObject *e = as_exc(self);
    if (!e->dict && !(e->dict = tr_dict_new(vm))) {
        return false;
    }
    return tr_dict_set_cstr(vm, e->dict, name, tr_is_undef(value) ? tr_none() : value);
}

static ValueRef member(VM *vm, ValueRef self, const char *name) { /* borrowed; None if absent */
    ExceptionObject *e = as_exc(self);
    ValueRef v = e->dict ? tr_dict_get_cstr(vm, e->dict, name) : tr_undef();
    return tr_is_undef(v) ? tr_none() : v;
}

/* Members are hidden from __dict__ by living under a name that starts with a space. */
#define MEMBER(c_name, text)                                                                       \
    static Value get_##c_name(VM *vm, ValueRef self) {                                             \
        return tr_retain(member(vm, self, " " text));                                              \
    }                                                                                              \
    static bool set_##c_name(VM *vm, ValueRef self, ValueRef value) {                              \
        return set_member(vm, self, " " text, value);                                              \
    }
#define MEMBER_ROW(c_name, text) {text, get_##c_name, set_##c_name, NULL}

MEMBER(name, "name")
MEMBER(path, "path")
MEMBER(msg, "msg")
MEMBER(obj, "obj")
MEMBER(errno, "errno")
MEMBER(strerror, "strerror")
MEMBER(filename, "filename")
MEMBER(filename2, "filename2")
MEMBER(lineno, "lineno")
MEMBER(offset, "offset")
MEMBER(text, "text")
MEMBER(end_lineno, "end_lineno")
MEMBER(end_offset, "end_offset")
MEMBER(print_file_and_line, "print_file_and_line")
MEMBER(encoding, "encoding")
MEMBER(object, "object")
MEMBER(start, "start")
MEMBER(end, "end")
MEMBER(reason, "reason")
MEMBER(code, "code")
MEMBER(message, "message")
MEMBER(function, "function")
MEMBER(library, "library")

void tr_attribute_error_details(VM *vm, ValueRef object, StrObject *name) {
    if (!tr_is_exception(vm->pending)) {
        return;
    }
    Value e = tr_error_take(vm);
    if (!set_member(vm, e, " name", tr_obj(name)) || !set_member(vm, e, " obj", object)) {
        tr_error_clear(vm); /* the details are a courtesy */
    }
    tr_error_restore(vm, e);
}

bool tr_exception_set_member(VM *vm, ValueRef exception, const char *name, ValueRef value) {
    char key[64];
    key[0] = ' ';
    strncpy(key + 1, name, sizeof key - 2);
    key[sizeof key - 1] = 0;
    return set_member(vm, exception, key, value);
}

ValueRef tr_exception_member(VM *vm, ValueRef exception, const char *name) {
    char key[64];
    key[0] = ' ';
    strncpy(key + 1, name, sizeof key - 2);
    key[sizeof key - 1] = 0;
    return member(vm, exception, key);
}

/* ---- common attributes ---- */

static Value or_none(ValueRef v) {
    return tr_is_undef(v) ? tr_none() : tr_retain(v);
}

static Value get_args(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_exc(self)->args);
}
static bool put_args(VM *vm, ValueRef self, ValueRef value) {
    if (tr_is_undef(value)) {
        return tr_raise(vm, vm->exc.TypeError, "args may not be deleted"), false;
    }
    Value tuple = tr_tuple_from(vm, value);
    if (tr_is_error(tuple)) {
        return false;
    }
    tr_store(vm, &as_exc(self)->args, tuple);
    return true;
}
static Value get_cause(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_exc(self)->cause);
}
static bool put_cause(VM *vm, ValueRef self, ValueRef value) {
    if (!tr_is_none(value) && !tr_is_exception(value)) {
        return tr_raise(vm, vm->exc.TypeError, "exception cause must be None or derive from BaseException"), false;
    }
    tr_store(vm, &as_exc(self)->cause, tr_is_none(value) ? tr_undef() : tr_retain(value));
    as_exc(self)->suppress_context = true;
    return true;
}
static Value get_context(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_exc(self)->context);
}
static bool put_context(VM *vm, ValueRef self, ValueRef value) {
    if (!tr_is_none(value) && !tr_is_exception(value)) {
        return tr_raise(vm, vm->exc.TypeError, "exception context must be None or derive from BaseException"), false;
    }
    tr_store(vm, &as_exc(self)->context, tr_is_none(value) ? tr_undef() : tr_retain(value));
    return true;
}
static Value get_suppress(VM *vm, ValueRef self) {
    (void)vm;
    return tr_bool(as_exc(self)->suppress_context);
}
static bool put_suppress(VM *vm, ValueRef self, ValueRef value) {
    int truth = tr_truth(vm, value);
    as_exc(self)->suppress_context = truth > 0;
    return truth >= 0;
}
static Value get_traceback(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_exc(self)->traceback);
}
static bool put_traceback(VM *vm, ValueRef self, ValueRef value) {
    bool none = tr_is_none(value);
    if (tr_is_undef(value) || (!none && tr_type_of(vm, value) != vm->type.traceback)) {
        return tr_raise(vm, vm->exc.TypeError, "__traceback__ must be a traceback or None"), false;
    }
    tr_store(vm, &as_exc(self)->traceback, none ? tr_undef() : tr_retain(value));
    return true;
}
static Value get_dict(VM *vm, ValueRef self) {
    ExceptionObject *e = as_exc(self);
    if (!e->dict && !(e->dict = tr_dict_new(vm))) {
        return tr_undef();
    }
    bool hidden = false;
    uint32_t position = 0;
    ValueRef key, value;
    while (tr_dict_next(e->dict, &position, &key, &value)) {
        hidden |= tr_is_str(key) && tr_as_str(key)->data[0] == ' ';
    }
    if (!hidden) {
        return tr_obj_retained(e->dict);
    }
    DictObject *visible = tr_dict_new(vm);
    position = 0;
    while (visible && tr_dict_next(e->dict, &position, &key, &value)) {
        if (tr_is_str(key) && tr_as_str(key)->data[0] != ' ' && !tr_dict_set(vm, visible, key, value)) {
            tr_object_release(vm, visible);
            visible = NULL;
        }
    }
    return visible ? tr_obj(visible) : tr_undef();
}

static const GetSetDef base_getsets[] = {
    {"args", get_args, put_args, NULL},
    {"__cause__", get_cause, put_cause, "exception cause"},
    {"__context__", get_context, put_context, "exception context"},
    {"__suppress_context__", get_suppress, put_suppress, NULL},
    {"__traceback__", get_traceback, put_traceback, NULL},
    {"__dict__", get_dict, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static Value exc_with_traceback(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return put_traceback(vm, args[0], args[1]) ? tr_retain(args[0]) : tr_undef();
}

static Value exc_add_note(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "note must be a str, not '%T'", args[1]);
    }
    Value notes = tr_get_attr_or_undef(vm, args[0], vm->name.__notes__);
    if (tr_is_undef(notes)) {
        if (tr_error_pending(vm)) {
            return tr_undef();
        }
        ListObject *list = tr_list_new(vm, 1);
        if (!list || !tr_set_attr(vm, args[0], vm->name.__notes__, tr_obj(list))) {
            tr_object_release(vm, list);
            return tr_undef();
        }
        notes = tr_obj(list);
    }
    bool ok = false;
    if (!tr_is_list(notes)) {
        tr_raise(vm, vm->exc.TypeError, "Cannot add note: __notes__ is not a list");
    } else {
        ok = tr_list_append(vm, tr_as_list(notes), args[1]);
    }
    tr_release(vm, notes);
    return ok ? tr_none() : tr_undef();
}

static Value exc_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value type = tr_obj(tr_type_of(vm, args[0]));
    Value dict = get_dict(vm, args[0]);
    if (tr_is_error(dict)) {
        return dict;
    }
    Value result = tr_as_dict(dict)->count ? tr_tuple_pack(vm, 3, type, as_exc(args[0])->args, dict)
                                           : tr_tuple_pack(vm, 2, type, as_exc(args[0])->args);
    tr_release(vm, dict);
    return result;
}

static Value exc_setstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (tr_is_none(args[1])) {
        return tr_none();
    }
    if (!tr_is_dict(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "state is not a dictionary");
    }
    uint32_t position = 0;
    ValueRef key, value;
    while (tr_dict_next(tr_as_dict(args[1]), &position, &key, &value)) {
        if (!tr_is_str(key) || !tr_set_attr(vm, args[0], tr_as_str(key), value)) {
            return tr_error_pending(vm) ? tr_undef() : tr_raise(vm, vm->exc.TypeError, "bad state");
        }
    }
    return tr_none();
}

static const BuiltinDef base_methods[] = {
    {"with_traceback(self, tb, /)", exc_with_traceback,
     "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.", 0},
    {"add_note(self, note, /)", exc_add_note, "Exception.add_note(note) --\n    add a note to the exception", 0},
    {"__reduce__(self, /)", exc_reduce, NULL, 0},
    {"__setstate__(self, state, /)", exc_setstate, NULL, 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots base_slots = {
    .dealloc = exc_dealloc,
    .traverse = exc_traverse,
    .clear = exc_clear,
    .create = exc_create,
    .init = exc_init,
    .repr = exc_repr,
    .str = exc_str,
};

/* ---- classes with members ---- */

/* Takes keyword arguments that are members; others are an error. */
static bool member_keywords(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw,
                            const char *const *allowed) {
    for (uint32_t k = 0; kw && k < kw->count; k++) {
        bool known = false;
        for (const char *const *p = allowed; *p; p++) {
            known |= tr_str_equals_cstr(kw->names[k], *p);
        }
        if (!known) {
            return tr_raise(vm, vm->exc.TypeError, "'%U' is an invalid keyword argument for %T", kw->names[k], self),
                   false;
        }
        if (!tr_exception_set_member(vm, self, kw->names[k]->data, args[n + k])) {
            return false;
        }
    }
    return true;
}

static bool import_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    static const char *const allowed[] = {"name", "path", NULL};
    return set_args(vm, self, args, n) && member_keywords(vm, self, args, n, kw, allowed) &&
           (n != 1 || set_member(vm, self, " msg", args[0]));
}

static Value import_str(VM *vm, ValueRef self) {
    ValueRef msg = member(vm, self, " msg");
    return tr_is_str(msg) ? tr_retain(msg) : exc_str(vm, self);
}

static bool name_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    static const char *const allowed[] = {"name", NULL};
    return set_args(vm, self, args, n) && member_keywords(vm, self, args, n, kw, allowed);
}

static bool attribute_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    static const char *const allowed[] = {"name", "obj", NULL};
    return set_args(vm, self, args, n) && member_keywords(vm, self, args, n, kw, allowed);
}

static Value key_str(VM *vm, ValueRef self) {
    TupleObject *args = tr_as_tuple(as_exc(self)->args);
    return args->size == 1 ? tr_repr(vm, args->items[0]) : exc_str(vm, self);
}

static bool stop_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!exc_init(vm, self, args, n, kw)) {
        return false;
    }
    tr_store(vm, &as_exc(self)->value, n ? tr_retain(args[0]) : tr_none());
    return true;
}

static Value get_value(VM *vm, ValueRef self) {
    (void)vm;
    return or_none(as_exc(self)->value);
}
static bool put_value(VM *vm, ValueRef self, ValueRef value) {
    tr_store(vm, &as_exc(self)->value, tr_is_undef(value) ? tr_none() : tr_retain(value));
    return true;
}

static bool exit_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!exc_init(vm, self, args, n, kw)) {
        return false;
    }
    Value code = n == 0 ? tr_none() : n == 1 ? tr_retain(args[0]) : tr_retain(as_exc(self)->args);
    tr_store(vm, &as_exc(self)->value, code);
    return true;
}

TypeObject *tr_errno_class(VM *vm, int64_t error); /* error.c */

/* OSError(errno, ...) makes an instance of the subclass that fits. */
static Value os_create(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw) {
    if (type == vm->exc.OSError && n >= 2 && n <= 5 && args[0].tag == TAG_INT) {
        type = tr_errno_class(vm, args[0].i);
    }
    return exc_create(vm, type, args, n, kw);
}

static bool os_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!no_keywords(vm, self, kw)) {
        return false;
    }
    bool full = n >= 2 && n <= 5;
    bool has_file = full && n >= 3 && !tr_is_none(args[2]);
    if (!set_args(vm, self, args, has_file ? 2 : n)) {
        return false;
    }
    if (!full) {
        return true;
    }
    if (!set_member(vm, self, " errno", args[0]) || !set_member(vm, self, " strerror", args[1])) {
        return false;
    }
    if (has_file && !set_member(vm, self, " filename", args[2])) {
        return false;
    }
    return n < 5 || tr_is_none(args[4]) || set_member(vm, self, " filename2", args[4]);
}

static Value os_str(VM *vm, ValueRef self) {
    ValueRef number = member(vm, self, " errno"), text = member(vm, self, " strerror");
    ValueRef file = member(vm, self, " filename"), file2 = member(vm, self, " filename2");
    if (!tr_is_none(file)) {
        return tr_str_value(tr_is_none(file2)
                                ? tr_str_format(vm, "[Errno %S] %S: %R", number, text, file)
                                : tr_str_format(vm, "[Errno %S] %S: %R -> %R", number, text, file, file2));
    }
    if (!tr_is_none(number) && !tr_is_none(text)) {
        return tr_str_value(tr_str_format(vm, "[Errno %S] %S", number, text));
    }
    return exc_str(vm, self);
}

static bool syntax_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    if (!exc_init(vm, self, args, n, kw)) {
        return false;
    }
    if (n >= 1 && !set_member(vm, self, " msg", args[0])) {
        return false;
    }
    if (n != 2) {
        return true;
    }
    static const char *const names[] = {" filename", " lineno", " offset", " text", " end_lineno", " end_offset"};
    Value details = tr_tuple_from(vm, args[1]);
    if (tr_is_error(details)) {
        return false;
    }
    TupleObject *tuple = tr_as_tuple(details);
    bool ok = tuple->size == 4 || tuple->size == 6;
    if (!ok) {
        tr_raise(vm, vm->exc.TypeError, "function missing required argument 'filename' (pos 1)");
    }
    for (size_t i = 0; ok && i < tuple->size; i++) {
        ok = set_member(vm, self, names[i], tuple->items[i]);
    }
    tr_release(vm, details);
    return ok;
}

static Value syntax_str(VM *vm, ValueRef self) {
    ValueRef msg = member(vm, self, " msg"), file = member(vm, self, " filename"), line = member(vm, self, " lineno");
    const char *base = NULL;
    if (tr_is_str(file)) {
        base = strrchr(tr_as_str(file)->data, '/');
        base = base ? base + 1 : tr_as_str(file)->data;
    }
    if (base && line.tag == TAG_INT) {
        return tr_str_value(tr_str_format(vm, "%S (%s, line %lld)", msg, base, (long long)line.i));
    }
    if (base) {
        return tr_str_value(tr_str_format(vm, "%S (%s)", msg, base));
    }
    if (line.tag == TAG_INT) {
        return tr_str_value(tr_str_format(vm, "%S (line %lld)", msg, (long long)line.i));
    }
    return tr_str(vm, msg);
}

static bool unicode_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    static const char *const names[] = {" encoding", " object", " start", " end", " reason"};
    if (!exc_init(vm, self, args, n, kw)) {
        return false;
    }
    bool translate = tr_has_type(vm, self, vm->exc.UnicodeTranslateError);
    uint32_t expected = translate ? 4 : 5;
    if (n != expected) {
        return tr_raise(vm, vm->exc.TypeError, "function takes exactly %u arguments (%u given)", expected, n), false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!set_member(vm, self, names[i + translate], args[i])) {
            return false;
        }
    }
    return true;
}

static Value unicode_str(VM *vm, ValueRef self) {
    ValueRef encoding = member(vm, self, " encoding"), object = member(vm, self, " object");
    ValueRef start = member(vm, self, " start"), end = member(vm, self, " end"), reason = member(vm, self, " reason");
    if (start.tag != TAG_INT || end.tag != TAG_INT) {
        return tr_obj_retained(vm->name.empty);
    }
    bool one = end.i == start.i + 1;
    if (tr_has_type(vm, self, vm->exc.UnicodeDecodeError)) {
        if (one) {
            Value byte = tr_get_item(vm, object, start);
            if (tr_is_error(byte)) {
                return byte;
            }
            return tr_str_value(tr_str_format(vm, "'%S' codec can't decode byte 0x%02x in position %lld: %S", encoding,
                                              (unsigned)byte.i, (long long)start.i, reason));
        }
        return tr_str_value(tr_str_format(vm, "'%S' codec can't decode bytes in position %lld-%lld: %S", encoding,
                                          (long long)start.i, (long long)end.i - 1, reason));
    }
    bool translate = tr_has_type(vm, self, vm->exc.UnicodeTranslateError);
    if (one && tr_is_str(object) && start.i >= 0 && (size_t)start.i < tr_as_str(object)->length) {
        uint32_t c = tr_str_char_at(vm, tr_as_str(object), (size_t)start.i);
        const char *format = c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x";
        char digits[16];
        StrObject *escape = tr_str_format(vm, format, c);
        if (!escape) {
            return tr_undef();
        }
        strncpy(digits, escape->data, sizeof digits - 1);
        digits[sizeof digits - 1] = 0;
        tr_object_release(vm, escape);
        return translate
                   ? tr_str_value(tr_str_format(vm, "can't translate character '%s' in position %lld: %S", digits,
                                                (long long)start.i, reason))
                   : tr_str_value(tr_str_format(vm, "'%S' codec can't encode character '%s' in position %lld: %S",
                                                encoding, digits, (long long)start.i, reason));
    }
    return translate ? tr_str_value(tr_str_format(vm, "can't translate characters in position %lld-%lld: %S",
                                                  (long long)start.i, (long long)end.i - 1, reason))
                     : tr_str_value(tr_str_format(vm, "'%S' codec can't encode characters in position %lld-%lld: %S",
                                                  encoding, (long long)start.i, (long long)end.i - 1, reason));
}

static const GetSetDef import_getsets[] = {
    MEMBER_ROW(msg, "msg"), MEMBER_ROW(name, "name"), MEMBER_ROW(path, "path"), {NULL, NULL, NULL, NULL}};
static const GetSetDef name_getsets[] = {MEMBER_ROW(name, "name"), {NULL, NULL, NULL, NULL}};
static const GetSetDef attribute_getsets[] = {
    MEMBER_ROW(name, "name"), MEMBER_ROW(obj, "obj"), {NULL, NULL, NULL, NULL}};
static const GetSetDef stop_getsets[] = {{"value", get_value, put_value, NULL}, {NULL, NULL, NULL, NULL}};
static const GetSetDef exit_getsets[] = {{"code", get_value, put_value, NULL}, {NULL, NULL, NULL, NULL}};
static const GetSetDef os_getsets[] = {MEMBER_ROW(errno, "errno"),       MEMBER_ROW(strerror, "strerror"),
                                       MEMBER_ROW(filename, "filename"), MEMBER_ROW(filename2, "filename2"),
                                       {NULL, NULL, NULL, NULL}};
static const GetSetDef syntax_getsets[] = {MEMBER_ROW(msg, "msg"),
                                           MEMBER_ROW(filename, "filename"),
                                           MEMBER_ROW(lineno, "lineno"),
                                           MEMBER_ROW(offset, "offset"),
                                           MEMBER_ROW(text, "text"),
                                           MEMBER_ROW(end_lineno, "end_lineno"),
                                           MEMBER_ROW(end_offset, "end_offset"),
                                           MEMBER_ROW(print_file_and_line, "print_file_and_line"),
                                           {NULL, NULL, NULL, NULL}};
static const GetSetDef unicode_getsets[] = {MEMBER_ROW(encoding, "encoding"), MEMBER_ROW(object, "object"),
                                            MEMBER_ROW(start, "start"),       MEMBER_ROW(end, "end"),
                                            MEMBER_ROW(reason, "reason"),     {NULL, NULL, NULL, NULL}};
static const GetSetDef ffi_getsets[] = {MEMBER_ROW(code, "code"), MEMBER_ROW(message, "message"),
                                        MEMBER_ROW(function, "function"), MEMBER_ROW(library, "library"),
                                        {NULL, NULL, NULL, NULL}};

static bool ffi_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    static const char *const allowed[] = {"code", "function", "library", NULL};
    return set_args(vm, self, args, n) && set_member(vm, self, " code", tr_int(0)) &&
           set_member(vm, self, " message", n ? args[0] : tr_obj(vm->name.empty)) &&
           member_keywords(vm, self, args, n, kw, allowed);
}

typedef struct Special {
    const char *name;
    bool (*init)(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw);
    UnaryFn str;
    Value (*create)(VM *vm, TypeObject *type, const Value *args, uint32_t n, const KwNames *kw);
    const GetSetDef *getsets;
} Special;

static const Special specials[] = {
    {"ImportError", import_init, import_str, NULL, import_getsets},
    {"NameError", name_init, NULL, NULL, name_getsets},
    {"AttributeError", attribute_init, NULL, NULL, attribute_getsets},
    {"KeyError", NULL, key_str, NULL, NULL},
    {"StopIteration", stop_init, NULL, NULL, stop_getsets},
    {"SystemExit", exit_init, NULL, NULL, exit_getsets},
    {"OSError", os_init, os_str, os_create, os_getsets},
    {"SyntaxError", syntax_init, syntax_str, NULL, syntax_getsets},
    {"UnicodeDecodeError", unicode_init, unicode_str, NULL, unicode_getsets},
    {"UnicodeEncodeError", unicode_init, unicode_str, NULL, unicode_getsets},
    {"UnicodeTranslateError", unicode_init, unicode_str, NULL, unicode_getsets},
    {"FFIError", ffi_init, NULL, NULL, ffi_getsets},
};
enum { CLASS_COUNT = 0
#define EXC(name, base) +1
#include "objects/errors.def"
#undef EXC
};

/* Specs and slots of the classes are per process but constant: built once from the table above at compile time is not possible in C, so
 * every VM owns an array of them (vm->type.base_exception->extra). */
typedef struct ExceptionSpecs {
    TypeSpec specs[CLASS_COUNT];
    TypeSlots slots[CLASS_COUNT];
} ExceptionSpecs;

static void free_specs(VM *vm, void *extra) {
    (void)vm;
    tr_free(extra);
}

static TypeObject *make_class(VM *vm, ExceptionSpecs *table, size_t index, const char *name, TypeObject *base) {
    TypeSpec *spec = &table->specs[index];
    TypeSlots *slots = &table->slots[index];
    memset(spec, 0, sizeof *spec);
    memset(slots, 0, sizeof *slots);
    spec->name = name;
    spec->instance_size = sizeof(ExceptionObject);
    spec->tag = TAG_OBJECT;
    spec->flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT | TYPE_IS_EXCEPTION;
    spec->slots = slots;
    slots->create = exc_create;
    slots->init = exc_init;
    if (base->slots.init != exc_init) {
        slots->init = base->slots.init;
    }
    if (base->slots.create != exc_create) {
        slots->create = base->slots.create;
    }
    for (size_t i = 0; i < TR_COUNT(specials); i++) {
        if (strcmp(specials[i].name, name) == 0) {
            slots->init = specials[i].init ? specials[i].init : slots->init;
            slots->create = specials[i].create ? specials[i].create : slots->create;
            slots->str = specials[i].str;
            spec->getsets = specials[i].getsets;
        }
    }
    TypeObject *type = tr_type_new_builtin(vm, spec, base);
    if (type) {
        type->dict_offset = offsetof(ExceptionObject, dict);
    }
    return type;
}

static const TypeSpec base_spec = {
    .name = "BaseException",
    .instance_size = sizeof(ExceptionObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_GC | TYPE_BASE | TYPE_HAS_DICT | TYPE_IS_EXCEPTION,
    .doc = "Common base class for all exceptions",
    .slots = &base_slots,
    .methods = base_methods,
    .getsets = base_getsets,
};

bool tr_exception_group_init(VM *vm);
bool tr_traceback_init_type(VM *vm);

bool tr_exception_init_types(VM *vm) {
    TypeObject *base = tr_type_new_builtin(vm, &base_spec, NULL);
    ExceptionSpecs *table = tr_malloc(sizeof *table);
    if (!base || !table) {
        tr_free(table);
        return false;
    }
    base->dict_offset = offsetof(ExceptionObject, dict);
    base->extra = table;
    base->extra_free = free_specs;
    vm->type.base_exception = vm->exc.BaseException = base;
    size_t index = 0;
#define EXC(class_name, base_name)                                                                 \
    vm->exc.class_name = make_class(vm, table, index++, #class_name, vm->exc.base_name);           \
    if (!vm->exc.class_name) {                                                                     \
        return false;                                                                              \
    }
#include "objects/errors.def"
#undef EXC
    if (!tr_traceback_init_type(vm) || !tr_exception_group_init(vm)) {
        return false;
    }
    vm->memory_error = exc_alloc(vm, vm->exc.MemoryError, vm->empty_tuple);
    return !tr_is_error(vm->memory_error);
}
