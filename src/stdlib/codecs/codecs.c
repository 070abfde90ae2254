/* The module `_codecs`: what `codecs` needs from the engine's encodings. The classes are in
 * lib/codecs.tr.
 *
 * A name that the engine does not know is looked for by `codecs` among the functions that the
 * program registered; here it is a LookupError. */
#include "stdlib/codecs/codecs.h"

#include "objects/bytes.h"
#include "objects/list.h"
#include "objects/str.h"

/* The C string of a str argument, `fallback` if it is missing; NULL + exception otherwise. */
static const char *text_argument(VM *vm, ValueRef v, const char *fallback, const char *what) {
    if (tr_is_undef(v) || tr_is_none(v)) {
        return fallback;
    }
    if (!tr_is_str(v)) {
        tr_raise(vm, vm->exc.TypeError, "%s must be str, not %T", what, v);
        return NULL;
    }
    return tr_str_to_cstr(vm, v);
}

static Value codecs_encode(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const char *encoding = text_argument(vm, args[1], "utf-8", "encode() argument 'encoding'");
    const char *errors =
        encoding ? text_argument(vm, args[2], "strict", "encode() argument 'errors'") : NULL;
    if (!errors) {
        return tr_undef();
    }
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "encode() argument must be str, not %T", args[0]);
    }
    return tr_str_encode(vm, tr_as_str(args[0]), encoding, errors);
}

/* (text, bytes consumed); with final false an incomplete sequence at the end is left. */
static Value decode(VM *vm, ValueRef data, ValueRef encoding_value, ValueRef errors_value,
                    bool final) {
    const char *encoding =
        text_argument(vm, encoding_value, "utf-8", "decode() argument 'encoding'");
    const char *errors =
        encoding ? text_argument(vm, errors_value, "strict", "decode() argument 'errors'") : NULL;
    BufferView view;
    if (!errors || !tr_get_buffer(vm, data, &view, BUFFER_READ)) {
        return tr_undef();
    }
    size_t consumed = 0;
    const char *bytes = view.size ? view.data : "";
    StrObject *text =
        tr_str_decode_partial(vm, bytes, (size_t)view.size, encoding, errors, final, &consumed);
    tr_release_buffer(vm, &view);
    if (!text) {
        return tr_undef();
    }
    Value result = tr_tuple_pack(vm, 2, tr_obj(text), tr_int((int64_t)consumed));
    tr_object_release(vm, text);
    return result;
}

static Value codecs_decode(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int final = tr_is_undef(args[3]) ? 1 : tr_truth(vm, args[3]);
    return final < 0 ? tr_undef() : decode(vm, args[0], args[1], args[2], final > 0);
}

static Value codecs_canonical_name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const char *encoding = text_argument(vm, args[0], "utf-8", "lookup() argument");
    if (!encoding) {
        return tr_undef();
    }
    const char *name = tr_codec_canonical_name(encoding);
    return name ? tr_str_value(tr_str_from_cstr(vm, name)) : tr_none();
}

static Value codecs_register_error(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_str(args[0])) {
        return tr_raise(vm, vm->exc.TypeError, "register_error() argument 1 must be str, not %T",
                        args[0]);
    }
    if (!tr_is_callable(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "handler must be callable");
    }
    return tr_codec_register_error(vm, tr_as_str(args[0]), args[1]) ? tr_none() : tr_undef();
}

static Value codecs_find_error(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const char *name = text_argument(vm, args[0], "strict", "lookup_error() argument");
    if (!name) {
        return tr_undef();
    }
    Value handler = tr_codec_find_error(vm, name);
    return tr_is_undef(handler) ? tr_none() : handler;
}

static const BuiltinDef functions[] = {
    {"encode(text, encoding='utf-8', errors='strict', /)", codecs_encode, "Encodes a str: bytes.",
     0},
    {"decode(data, encoding='utf-8', errors='strict', final=True, /)", codecs_decode,
     "Decodes bytes: (str, number of bytes used).", 0},
    {"canonical_name(encoding, /)", codecs_canonical_name,
     "The usual name of an encoding, or None.", 0},
    {"register_error(name, handler, /)", codecs_register_error,
     "Makes a function that takes a UnicodeError an error handler.", 0},
    {"find_error(name, /)", codecs_find_error, "The handler registered under the name, or None.",
     0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_codecs_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "_codecs");
    if (module && !tr_module_add_functions(vm, module, functions)) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
