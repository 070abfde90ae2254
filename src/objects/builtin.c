/* Functions and methods written in C: argument binding by their Python signature, and the descriptor types around them.
 *
 * A signature is parsed when the function is first called with anything but the exact number of
 * positional arguments, or inspected. Functions whose
 * signature has *args or **kwargs, or the flag BUILTIN_RAW, see the caller's arguments unchanged (self first). */
#include "objects/function.h"

#include "base/alloc.h"
#include "objects/internal.h"
#include "objects/str.h"
#include "objects/type_internal.h"

#include <ctype.h>
#include <string.h>

enum { MAX_PARAMETERS = 16 };

typedef struct Signature {
    uint8_t count, required, positional, positional_only; /* counts include self */
    bool named_required; /* a parameter that has to be given by keyword */
    bool raw;
    bool takes; /* BUILTIN_TAKES */
    struct {
        const char *name;
        uint8_t size;
        bool optional;
    } parameters[MAX_PARAMETERS];
} Signature;

static void parse_signature(const char *text, Signature *out) {
    memset(out, 0, sizeof *out);
    const char *p = strchr(text, '(');
    if (!p) {
        out->raw = true;
        return;
    }
    p++;
    bool keyword_only = false;
    while (*p && *p != ')') {
        while (*p == ' ' || *p == ',') {
            p++;
        }
        if (*p == ')' || !*p) {
            break;
        }
        if (*p == '/') {
            out->positional_only = out->count;
            p++;
            continue;
        }
        if (*p == '*') {
            p++;
            if (*p == '*' || isalpha((unsigned char)*p) || *p == '_') {
                out->raw = true;
                return;
            }
            keyword_only = true;
            continue;
        }
        if (*p == '.' || out->count == MAX_PARAMETERS) {
            out->raw = true;
            return;
        }
        const char *start = p;
        while (isalnum((unsigned char)*p) || *p == '_') {
            p++;
        }
        if (p == start) {
            out->raw = true;
            return;
        }
        out->parameters[out->count].name = start;
        out->parameters[out->count].size = (uint8_t)(p - start);
        bool optional = *p == '=';
        if (optional) {
            int depth = 0;
            char quote = 0;
            for (p++; *p; p++) {
                if (quote) {
                    quote = *p == quote ? 0 : quote;
                } else if (*p == '\'' || *p == '"') {
                    quote = *p;
                } else if (*p == '(' || *p == '[' || *p == '{') {
                    depth++;
                } else if ((*p == ',' || *p == ')') && depth == 0) {
                    break;
                } else if (*p == ')' || *p == ']' || *p == '}') {
                    depth--;
                }
            }
        } else {
            out->required++;
            out->named_required |= keyword_only;
        }
        out->parameters[out->count].optional = optional;
        out->count++;
        if (!keyword_only) {
            out->positional = out->count;
        }
    }
}

static const char *plural(int64_t n) {
    return n == 1 ? "" : "s";
}

/* `given` positional arguments and `keywords` others do not fit; both without the `hidden` leading one (self). */
static Value wrong_count(VM *vm, const Signature *s, const char *name, const char *owner, uint32_t given,
                         uint32_t keywords, uint32_t hidden) {
    uint32_t max = s->positional - hidden, required = 0, required_only = 0;
    for (uint32_t i = hidden; i < s->positional; i++) {
        required += !s->parameters[i].optional;
        required_only += !s->parameters[i].optional && i < s->positional_only;
    }
    if (s->positional_only == s->count) { /* takes no keywords */
        const char *dot = owner ? "." : "";
        owner = owner ? owner : "";
        if (max == 0) {
            return tr_raise(vm, vm->exc.TypeError, "%s%s%s() takes no arguments (%u given)", owner, dot, name, given);
        }
        if (max == 1 && required == 1) {
            return tr_raise(vm, vm->exc.TypeError, "%s%s%s() takes exactly one argument (%u given)", owner, dot, name,
                            given);
        }
        if (required == max) {
            return tr_raise(vm, vm->exc.TypeError, "%s expected %u argument%s, got %u", name, max, plural(max), given);
        }
        if (s->takes) {
            return tr_raise(vm, vm->exc.TypeError, "%s() takes at %s %u argument%s (%u given)", name,
                            given < required ? "least" : "most", given < required ? required : max,
                            plural(given < required ? required : max), given);
        }
        return tr_raise(vm, vm->exc.TypeError, "%s expected at %s %u argument%s, got %u", name,
                        given < required ? "least" : "most", given < required ? required : max,
                        plural(given < required ? required : max), given);
    }
    uint32_t all = s->count - hidden;
    if (given + keywords > all) {
        return tr_raise(vm, vm->exc.TypeError, "%s() takes %s %u argument%s (%u given)", name,
                        s->required == s->count ? "exactly" : "at most", all, plural(all), given + keywords);
    }
    if (given < required_only) {
        return tr_raise(vm, vm->exc.TypeError, "%s() takes %s %u positional argument%s (%u given)", name,
                        required_only < max ? "at least" : "exactly", required_only, plural(required_only), given);
    }
    if (max == 0) {
        return tr_raise(vm, vm->exc.TypeError, "%s() takes no positional arguments", name);
    }
    return tr_raise(vm, vm->exc.TypeError, "%s() takes %s %u positional argument%s (%u given)", name,
                    required == max ? "exactly" : "at most", max, plural(max), given);
}

static bool bind(VM *vm, const Signature *s, const char *name, const char *owner, const Value *args, uint32_t n,
                 const KwNames *kw, Value *slots, uint32_t hidden) {
    uint32_t keywords = kw ? kw->count : 0;
    if (n > s->positional || (keywords && n + keywords > s->count && s->positional_only < s->count)) {
        wrong_count(vm, s, name, owner, n - hidden, keywords, hidden);
        return false;
    }
    uint32_t i;
    for (i = 0; i < n; i++) {
        slots[i] = args[i];
    }
    for (; i < s->count; i++) {
        slots[i] = tr_undef();
    }
    for (uint32_t k = 0; k < keywords; k++) {
        const StrObject *key = kw->names[k];
        uint32_t found = s->count;
        for (i = s->positional_only; i < s->count; i++) {
            if (s->parameters[i].size == key->size && memcmp(s->parameters[i].name, key->data, key->size) == 0) {
                found = i;
                break;
            }
        }
        if (found == s->count) {
            if (s->positional_only == s->count) {
                return tr_raise(vm, vm->exc.TypeError, "%s%s%s() takes no keyword arguments", owner ? owner : "",
                                owner ? "." : "", name),
                       false;
            }
            for (i = 0; i < s->positional_only; i++) {
                if (tr_is_undef(slots[i]) && !s->parameters[i].optional) {
                    return wrong_count(vm, s, name, owner, n - hidden, keywords, hidden), false;
                }
            }
            return tr_raise(vm, vm->exc.TypeError, "'%U' is an invalid keyword argument for %s()", key, name), false;
        }
        if (!tr_is_undef(slots[found])) {
            return tr_raise(vm, vm->exc.TypeError, "argument for %s() given by name ('%U') and position (%u)", name,
                            key, found + 1 - hidden),
                   false;
        }
        slots[found] = args[n + k];
    }
    for (i = 0; i < s->count; i++) {
        if (tr_is_undef(slots[i]) && !s->parameters[i].optional) {
            bool positional_only = s->positional_only == s->count;
            if (positional_only || i < s->positional_only) {
                wrong_count(vm, s, name, owner, n - hidden, keywords, hidden);
            } else {
                tr_raise(vm, vm->exc.TypeError, "%s() missing required argument '%.*s' (pos %u)", name,
                         (int)s->parameters[i].size, s->parameters[i].name, i + 1 - hidden);
            }
            return false;
        }
    }
    return true;
}

bool tr_bind_arguments(VM *vm, const char *signature, const Value *args, uint32_t n, const KwNames *kw, Value *slots) {
    Signature s;
    parse_signature(signature, &s);
    char name[64];
    size_t size = strcspn(signature, "(");
    size = TR_MIN(size, sizeof name - 1);
    memcpy(name, signature, size);
    name[size] = 0;
    return bind(vm, &s, name, NULL, args, n, kw, slots, 0);
}

Value tr_builtin_new(VM *vm, const BuiltinDef *def, TypeObject *owner, ValueRef self, ValueRef module) {
    BuiltinObject *builtin = tr_object_new(vm, vm->type.builtin, sizeof *builtin);
    if (!builtin) {
        return tr_undef();
    }
    builtin->def = def;
    builtin->owner = owner;
    builtin->self = tr_retain(self);
    builtin->module = tr_retain(module);
    builtin->name = tr_str_intern(vm, def->signature, strcspn(def->signature, "("));
    if (!builtin->name) {
        tr_object_release(vm, builtin);
        return tr_undef();
    }
    return tr_obj(builtin);
}

static Signature *signature_of(VM *vm, BuiltinObject *builtin) {
    if (!builtin->signature) {
        Signature *s = tr_malloc(sizeof *s);
        if (!s) {
            tr_raise_no_memory(vm);
            return NULL;
        }
        parse_signature(builtin->def->signature, s);
        s->takes = (builtin->def->flags & BUILTIN_TAKES) != 0;
        s->raw |= (builtin->def->flags & BUILTIN_RAW) != 0;
        builtin->signature = s;
    }
    return builtin->signature;
}

/* What goes before the name of a function in some messages: its module, unless that is builtins. */
static const char *module_name(const BuiltinObject *builtin) {
    if (builtin->module.tag != TAG_STR) {
        return NULL;
    }
    const char *name = ((const StrObject *)(const void *)builtin->module.o)->data;
    return strcmp(name, "builtins") == 0 ? NULL : name;
}

/* Positional arguments only, and none that is required is missing: nothing has to be checked. */
static inline bool binds_plainly(const Signature *s, uint32_t n) {
    return !s->raw && n >= s->required && n <= s->positional && !s->named_required;
}

static Value call_plainly(VM *vm, BuiltinFn function, const Signature *s, const Value *args, uint32_t n) {
    Value slots[MAX_PARAMETERS];
    uint32_t i = 0;
    for (; i < n; i++) {
        slots[i] = args[i];
    }
    for (; i < s->count; i++) {
        slots[i] = tr_undef();
    }
    return function(vm, slots, s->count, NULL);
}

Value tr_builtin_call(VM *vm, BuiltinObject *builtin, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    Signature *s = builtin->signature ? builtin->signature : signature_of(vm, builtin);
    if (!s) {
        return tr_undef();
    }
    bool has_self = !tr_is_undef(self) && (self.tag != TAG_MODULE || builtin->owner);
    BuiltinFn function = builtin->def->function;
    if (!has_self) {
        if (s->raw) {
            return function(vm, args, n, kw);
        }
        if (n == s->count && !kw) {
            return s->positional == s->count ? function(vm, args, n, NULL)
                                             : wrong_count(vm, s, builtin->name->data, module_name(builtin), n, 0, 0);
        }
        if (!kw && binds_plainly(s, n)) {
            return call_plainly(vm, function, s, args, n);
        }
        Value slots[MAX_PARAMETERS];
        if (!bind(vm, s, builtin->name->data, module_name(builtin), args, n, kw, slots, 0)) {
            return tr_undef();
        }
        return function(vm, slots, s->count, NULL);
    }
    uint32_t total = n + (kw ? kw->count : 0);
    Value small[MAX_PARAMETERS + 1];
    Value *all = total < TR_COUNT(small) ? small : tr_malloc((total + 1) * sizeof(Value));
    if (!all) {
        return tr_raise_no_memory(vm);
    }
    all[0] = self;
    for (uint32_t i = 0; i < total; i++) {
        all[i + 1] = args[i];
    }
    Value result;
    if (s->raw) {
        result = function(vm, all, n + 1, kw);
    } else if (n + 1 == s->count && s->positional == s->count && !kw) {
        result = function(vm, all, n + 1, NULL);
    } else if (!kw && binds_plainly(s, n + 1)) {
        result = call_plainly(vm, function, s, all, n + 1);
    } else {
        Value slots[MAX_PARAMETERS];
        const char *owner = builtin->owner ? tr_type_name(builtin->owner) : NULL;
        result = bind(vm, s, builtin->name->data, owner, all, n + 1, kw, slots, 1)
                     ? function(vm, slots, s->count, NULL)
                     : tr_undef();
    }
    if (all != small) {
        tr_free(all);
    }
    return result;
}

/* args[0] is self: what a method call on a builtin type compiles to. */
Value tr_builtin_call_method(VM *vm, BuiltinObject *builtin, const Value *args, uint32_t n) {
    const Signature *s = builtin->signature;
    if (TR_LIKELY(s && (s->raw || (n == s->count && s->positional == s->count)))) {
        return builtin->def->function(vm, args, n, NULL);
    }
    if (s && binds_plainly(s, n)) {
        return call_plainly(vm, builtin->def->function, s, args, n);
    }
    return tr_builtin_call(vm, builtin, args[0], args + 1, n - 1, NULL);
}

/* ---- builtin_function_or_method ---- */

static Value builtin_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    return tr_builtin_call(vm, builtin, builtin->self, args, n, kw);
}

static void builtin_dealloc(VM *vm, Object *self) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self;
    tr_object_release(vm, builtin->name);
    tr_release(vm, builtin->self);
    tr_release(vm, builtin->module);
    tr_free(builtin->signature);
    tr_object_free(vm, self);
}

static void builtin_traverse(Object *self, GcVisit visit, void *context) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self;
    tr_gc_visit_value(builtin->self, visit, context);
    tr_gc_visit_value(builtin->module, visit, context);
}

static Value builtin_repr(VM *vm, ValueRef self) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    if (tr_is_undef(builtin->self) || builtin->self.tag == TAG_MODULE) {
        return tr_str_value(tr_str_format(vm, "<built-in function %U>", builtin->name));
    }
    return tr_str_value(tr_str_format(vm, "<built-in method %U of %T object at %p>", builtin->name, builtin->self,
                                      (void *)builtin->self.o));
}

static Value builtin_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || right.tag != TAG_BUILTIN) {
        return tr_not_implemented();
    }
    (void)vm;
    BuiltinObject *a = (BuiltinObject *)(void *)left.o, *b = (BuiltinObject *)(void *)right.o;
    bool equal = a->def == b->def && tr_is_same(a->self, b->self);
    return tr_bool(equal == (op == CMP_EQ));
}

static bool builtin_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    uint64_t bound = tr_is_heap(builtin->self) ? builtin->self.bits >> 4 : 0;
    *out = (int64_t)(((uintptr_t)builtin->def >> 4) ^ bound);
    return true;
}

static Value builtin_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(((BuiltinObject *)(void *)self.o)->name);
}

static Value builtin_qualname(VM *vm, ValueRef self) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    if (tr_is_undef(builtin->self) || builtin->self.tag == TAG_MODULE) {
        if (builtin->owner) {
            return tr_str_value(tr_str_format(vm, "%N.%U", builtin->owner, builtin->name));
        }
        return tr_obj_retained(builtin->name);
    }
    const TypeObject *type =
        builtin->self.tag == TAG_TYPE ? (TypeObject *)(void *)builtin->self.o : tr_type_of(vm, builtin->self);
    return tr_str_value(tr_str_format(vm, "%N.%U", type, builtin->name));
}

static Value builtin_doc(VM *vm, ValueRef self) {
    const char *doc = ((BuiltinObject *)(void *)self.o)->def->doc;
    return doc ? tr_str_value(tr_str_from_cstr(vm, doc)) : tr_none();
}

/* A function of a module has the module as __self__. It is looked up, not held: no cycle between the two. */
static Value builtin_self(VM *vm, ValueRef self) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    if (!tr_is_undef(builtin->self)) {
        return tr_retain(builtin->self);
    }
    if (builtin->module.tag == TAG_STR && vm->modules) {
        ValueRef module =
            tr_dict_get_str(vm, vm->modules, (StrObject *)(void *)builtin->module.o);
        if (!tr_is_undef(module)) {
            return tr_retain(module);
        }
    }
    return tr_none();
}

static Value builtin_module(VM *vm, ValueRef self) {
    BuiltinObject *builtin = (BuiltinObject *)(void *)self.o;
    if (builtin->module.tag == TAG_STR) {
        return tr_retain(builtin->module);
    }
    if (builtin->owner || !tr_is_undef(builtin->self)) {
        return tr_none();
    }
    return tr_obj_retained(vm->name.builtins);
}

static Value builtin_text_signature(VM *vm, ValueRef self) {
    const char *signature = strchr(((BuiltinObject *)(void *)self.o)->def->signature, '(');
    return signature ? tr_str_value(tr_str_from_cstr(vm, signature)) : tr_none();
}

static const GetSetDef builtin_getsets[] = {
    {"__name__", builtin_name, NULL, NULL},
    {"__qualname__", builtin_qualname, NULL, NULL},
    {"__doc__", builtin_doc, NULL, NULL},
    {"__self__", builtin_self, NULL, NULL},
    {"__module__", builtin_module, NULL, NULL},
    {"__text_signature__", builtin_text_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots builtin_slots = {
    .dealloc = builtin_dealloc,
    .traverse = builtin_traverse,
    .repr = builtin_repr,
    .call = builtin_call,
    .compare = builtin_compare,
    .hash = builtin_hash,
};

static const TypeSpec builtin_spec = {
    .name = "builtin_function_or_method",
    .instance_size = sizeof(BuiltinObject),
    .tag = TAG_BUILTIN,
    .flags = TYPE_GC | TYPE_NO_NEW,
    .slots = &builtin_slots,
    .getsets = builtin_getsets,
};

/* ---- method_descriptor, classmethod_descriptor: a builtin in a class's dictionary ---- */

typedef struct MethodDescriptor {
    Object base;
    BuiltinObject *builtin;
} MethodDescriptor;

static Value descriptor_new(VM *vm, TypeObject *type, ValueRef builtin) {
    MethodDescriptor *descriptor = tr_object_new(vm, type, sizeof *descriptor);
    if (!descriptor) {
        return tr_undef();
    }
    descriptor->builtin = tr_object_retain(builtin.o);
    return tr_obj(descriptor);
}

Value tr_builtin_wrap_for_type(VM *vm, TypeObject *type, ValueRef method, uint32_t flags) {
    (void)type;
    if (flags & BUILTIN_STATIC) {
        return tr_staticmethod_new(vm, method);
    }
    return descriptor_new(vm, flags & BUILTIN_CLASS ? vm->type.classmethod_descriptor : vm->type.method_descriptor,
                          method);
}

BuiltinObject *tr_method_descriptor_builtin(ValueRef v) {
    return ((MethodDescriptor *)(void *)v.o)->builtin;
}

static Value bind_builtin(VM *vm, BuiltinObject *builtin, ValueRef self) {
    BuiltinObject *bound = tr_object_new(vm, vm->type.builtin, sizeof *bound);
    if (!bound) {
        return tr_undef();
    }
    bound->def = builtin->def;
    bound->owner = builtin->owner;
    bound->name = tr_object_retain(builtin->name);
    bound->self = tr_retain(self);
    bound->module = tr_undef();
    return tr_obj(bound);
}

static bool applies(VM *vm, BuiltinObject *builtin, ValueRef object) {
    if (tr_has_type(vm, object, builtin->owner)) {
        return true;
    }
    return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' for '%N' objects doesn't apply to a '%T' object",
                    builtin->name, builtin->owner, object),
           false;
}

static Value descriptor_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    (void)type;
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    return applies(vm, builtin, object) ? bind_builtin(vm, builtin, object) : tr_undef();
}

static Value descriptor_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    if (n < 1) {
        return tr_raise(vm, vm->exc.TypeError, "unbound method %N.%U() needs an argument", builtin->owner,
                        builtin->name);
    }
    if (!tr_has_type(vm, args[0], builtin->owner)) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' for '%N' objects doesn't apply to a '%T' object",
                        builtin->name, builtin->owner, args[0]);
    }
    return tr_builtin_call(vm, builtin, args[0], args + 1, n - 1, kw);
}

static Value class_descriptor_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    Value cls = tr_is_undef(type) ? tr_obj(tr_type_of(vm, object)) : type;
    return bind_builtin(vm, builtin, cls);
}

static Value class_descriptor_call(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    if (n < 1 || args[0].tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.TypeError, "descriptor '%U' for type '%N' needs a type as argument", builtin->name,
                        builtin->owner);
    }
    return tr_builtin_call(vm, builtin, args[0], args + 1, n - 1, kw);
}

static void descriptor_dealloc(VM *vm, Object *self) {
    tr_object_release(vm, ((MethodDescriptor *)(void *)self)->builtin);
    tr_object_free(vm, self);
}

static Value descriptor_repr(VM *vm, ValueRef self) {
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    return tr_str_value(tr_str_format(vm, "<method '%U' of '%N' objects>", builtin->name, builtin->owner));
}

static Value descriptor_name(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_method_descriptor_builtin(self)->name);
}

static Value descriptor_qualname(VM *vm, ValueRef self) {
    BuiltinObject *builtin = tr_method_descriptor_builtin(self);
    return tr_str_value(tr_str_format(vm, "%N.%U", builtin->owner, builtin->name));
}

static Value descriptor_doc(VM *vm, ValueRef self) {
    return builtin_doc(vm, tr_obj(tr_method_descriptor_builtin(self)));
}

static Value descriptor_objclass(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(tr_method_descriptor_builtin(self)->owner);
}

static Value descriptor_signature(VM *vm, ValueRef self) {
    return builtin_text_signature(vm, tr_obj(tr_method_descriptor_builtin(self)));
}

static const GetSetDef descriptor_getsets[] = {
    {"__name__", descriptor_name, NULL, NULL},
    {"__qualname__", descriptor_qualname, NULL, NULL},
    {"__doc__", descriptor_doc, NULL, NULL},
    {"__objclass__", descriptor_objclass, NULL, NULL},
    {"__text_signature__", descriptor_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots descriptor_slots = {
    .dealloc = descriptor_dealloc,
    .repr = descriptor_repr,
    .call = descriptor_call,
    .get = descriptor_get,
};
static const TypeSlots class_descriptor_slots = {
    .dealloc = descriptor_dealloc,
    .repr = descriptor_repr,
    .call = class_descriptor_call,
    .get = class_descriptor_get,
};
static const TypeSpec descriptor_spec = {
    .name = "method_descriptor",
    .instance_size = sizeof(MethodDescriptor),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &descriptor_slots,
    .getsets = descriptor_getsets,
};
static const TypeSpec class_descriptor_spec = {
    .name = "classmethod_descriptor",
    .instance_size = sizeof(MethodDescriptor),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &class_descriptor_slots,
    .getsets = descriptor_getsets,
};

/* ---- getset_descriptor ---- */

typedef struct GetSetObject {
    Object base;
    const GetSetDef *def;
    TypeObject *owner; /* borrowed */
} GetSetObject;

Value tr_getset_new(VM *vm, const GetSetDef *def, TypeObject *owner) {
    GetSetObject *getset = tr_object_new(vm, vm->type.getset_descriptor, sizeof *getset);
    if (!getset) {
        return tr_undef();
    }
    getset->def = def;
    getset->owner = owner;
    return tr_obj(getset);
}

static bool getset_applies(VM *vm, const GetSetObject *getset, ValueRef object) {
    if (tr_has_type(vm, object, getset->owner)) {
        return true;
    }
    return tr_raise(vm, vm->exc.TypeError, "descriptor '%s' for '%N' objects doesn't apply to a '%T' object",
                    getset->def->name, getset->owner, object),
           false;
}

static Value getset_get(VM *vm, ValueRef self, ValueRef object, ValueRef type) {
    GetSetObject *getset = (GetSetObject *)(void *)self.o;
    (void)type;
    if (tr_is_undef(object)) {
        return tr_retain(self);
    }
    return getset_applies(vm, getset, object) ? getset->def->get(vm, object) : tr_undef();
}

static bool getset_set(VM *vm, ValueRef self, ValueRef object, ValueRef value) {
    GetSetObject *getset = (GetSetObject *)(void *)self.o;
    if (!getset_applies(vm, getset, object)) {
        return false;
    }
    if (!getset->def->set) {
        return tr_raise(vm, vm->exc.AttributeError, "attribute '%s' of '%N' objects is not writable",
                        getset->def->name, getset->owner),
               false;
    }
    return getset->def->set(vm, object, value);
}

static Value getset_repr(VM *vm, ValueRef self) {
    GetSetObject *getset = (GetSetObject *)(void *)self.o;
    return tr_str_value(tr_str_format(vm, "<attribute '%s' of '%N' objects>", getset->def->name, getset->owner));
}

static void getset_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static Value getset_name(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, ((GetSetObject *)(void *)self.o)->def->name));
}

static Value getset_doc(VM *vm, ValueRef self) {
    const char *doc = ((GetSetObject *)(void *)self.o)->def->doc;
    return doc ? tr_str_value(tr_str_from_cstr(vm, doc)) : tr_none();
}

static Value getset_objclass(VM *vm, ValueRef self) {
    (void)vm;
    return tr_obj_retained(((GetSetObject *)(void *)self.o)->owner);
}

static const GetSetDef getset_getsets[] = {
    {"__name__", getset_name, NULL, NULL},
    {"__doc__", getset_doc, NULL, NULL},
    {"__objclass__", getset_objclass, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const TypeSlots getset_slots = {
    .dealloc = getset_dealloc,
    .repr = getset_repr,
    .get = getset_get,
    .set = getset_set,
};
static const TypeSpec getset_spec = {
    .name = "getset_descriptor",
    .instance_size = sizeof(GetSetObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &getset_slots,
    .getsets = getset_getsets,
};

bool tr_builtin_init_types(VM *vm) {
    return tr_type_fill(vm, vm->type.builtin, &builtin_spec, vm->type.object) &&
           tr_type_fill(vm, vm->type.method_descriptor, &descriptor_spec, vm->type.object) &&
           tr_type_fill(vm, vm->type.classmethod_descriptor, &class_descriptor_spec, vm->type.object) &&
           tr_type_fill(vm, vm->type.getset_descriptor, &getset_spec, vm->type.object);
}
