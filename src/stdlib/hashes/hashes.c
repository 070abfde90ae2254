/* The module `_hashes`: message digests behind lib/hashlib.tr. Each algorithm is a function that
 * makes a hash object. */
#include "stdlib/stdlib.h"

#include "base/buffer.h"
#include "base/digest.h"
#include "objects/bytes.h"
#include "objects/str.h"

typedef struct HashObject {
    Object base;
    Digest digest;
} HashObject;

static const struct {
    const char *name;
    DigestKind kind;
} algorithms[] = {
    {"md5", DIGEST_MD5},       {"sha1", DIGEST_SHA1},     {"sha224", DIGEST_SHA224},
    {"sha256", DIGEST_SHA256}, {"sha384", DIGEST_SHA384}, {"sha512", DIGEST_SHA512},
};

static HashObject *as_hash(ValueRef v) {
    return (HashObject *)(void *)v.o;
}

static const char *algorithm_name(DigestKind kind) {
    for (size_t i = 0; i < TR_COUNT(algorithms); i++) {
        if (algorithms[i].kind == kind) {
            return algorithms[i].name;
        }
    }
    return "";
}

static bool update(VM *vm, Digest *digest, ValueRef data) {
    if (tr_is_str(data)) {
        tr_raise(vm, vm->exc.TypeError, "Strings must be encoded before hashing");
        return false;
    }
    if (!tr_type_of(vm, data)->slots.get_buffer) {
        tr_raise(vm, vm->exc.TypeError, "object supporting the buffer API required");
        return false;
    }
    BufferView view;
    if (!tr_get_buffer(vm, data, &view, BUFFER_READ)) {
        return false;
    }
    tr_digest_update(digest, view.data, (size_t)view.size);
    tr_release_buffer(vm, &view);
    return true;
}

static Value hash_new(VM *vm, DigestKind kind, ValueRef data) {
    HashObject *hash = tr_object_new(vm, vm->type.hash_object, sizeof(HashObject));
    if (!hash) {
        return tr_undef();
    }
    tr_digest_start(&hash->digest, kind);
    if (!tr_is_undef(data) && !update(vm, &hash->digest, data)) {
        tr_object_release(vm, hash);
        return tr_undef();
    }
    return tr_obj(hash);
}

/* Defines hashes_<name>(string=b'', *, usedforsecurity=True). */
#define HASH_FUNCTION(name, kind)                                                                  \
    static Value hashes_##name(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {         \
        (void)n, (void)kw;                                                                         \
        return hash_new(vm, kind, args[0]);                                                        \
    }

HASH_FUNCTION(md5, DIGEST_MD5)
HASH_FUNCTION(sha1, DIGEST_SHA1)
HASH_FUNCTION(sha224, DIGEST_SHA224)
HASH_FUNCTION(sha256, DIGEST_SHA256)
HASH_FUNCTION(sha384, DIGEST_SHA384)
HASH_FUNCTION(sha512, DIGEST_SHA512)

static Value hash_update(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return update(vm, &as_hash(args[0])->digest, args[1]) ? tr_none() : tr_undef();
}

static size_t finish(ValueRef self, uint8_t out[TR_DIGEST_MAX]) {
    Digest copy = as_hash(self)->digest; /* the hash can go on after digest() */
    tr_digest_finish(&copy, out);
    return tr_digest_size(copy.kind);
}

static Value hash_digest(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    uint8_t out[TR_DIGEST_MAX];
    size_t size = finish(args[0], out);
    BytesObject *bytes = tr_bytes_new(vm, (const char *)out, size);
    return bytes ? tr_obj(bytes) : tr_undef();
}

static Value hash_hexdigest(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    uint8_t out[TR_DIGEST_MAX];
    char text[2 * TR_DIGEST_MAX];
    size_t size = finish(args[0], out);
    for (size_t i = 0; i < size; i++) {
        text[2 * i] = "0123456789abcdef"[out[i] >> 4];
        text[2 * i + 1] = "0123456789abcdef"[out[i] & 15];
    }
    return tr_str_value(tr_str_new(vm, text, 2 * size));
}

static Value hash_copy(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    HashObject *copy = tr_object_new(vm, vm->type.hash_object, sizeof(HashObject));
    if (!copy) {
        return tr_undef();
    }
    copy->digest = as_hash(args[0])->digest;
    return tr_obj(copy);
}

static Value hash_name(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, algorithm_name(as_hash(self)->digest.kind)));
}
static Value hash_digest_size(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int((int64_t)tr_digest_size(as_hash(self)->digest.kind));
}
static Value hash_block_size(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int((int64_t)tr_digest_block_size(as_hash(self)->digest.kind));
}

static Value hash_repr(VM *vm, ValueRef self) {
    StrBuf text = {0};
    tr_strbuf_printf(&text, "<%s _hashes.HASH object @ %p>",
                     algorithm_name(as_hash(self)->digest.kind), (void *)self.o);
    Value result = tr_strbuf_ok(&text) ? tr_str_value(tr_str_new(vm, text.data, text.size))
                                       : tr_raise_no_memory(vm);
    tr_strbuf_free(&text);
    return result;
}

static void hash_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static const BuiltinDef hash_methods[] = {
    {"copy(self, /)", hash_copy, "Return a copy of the hash object.", 0},
    {"digest(self, /)", hash_digest, "Return the digest value as a bytes object.", 0},
    {"hexdigest(self, /)", hash_hexdigest,
     "Return the digest value as a string of hexadecimal digits.", 0},
    {"update(self, obj, /)", hash_update,
     "Update this hash object's state with the provided string.", 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef hash_getsets[] = {
    {"block_size", hash_block_size, NULL, NULL},
    {"digest_size", hash_digest_size, NULL, NULL},
    {"name", hash_name, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots hash_slots = {.dealloc = hash_dealloc, .repr = hash_repr};
static const TypeSpec hash_spec = {
    .name = "_hashes.HASH",
    .instance_size = sizeof(HashObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &hash_slots,
    .methods = hash_methods,
    .getsets = hash_getsets,
};

static const BuiltinDef functions[] = {
    {"md5(string=b'', *, usedforsecurity=True)", hashes_md5,
     "Return an MD5 hash object; optionally initialized with a string.", 0},
    {"sha1(string=b'', *, usedforsecurity=True)", hashes_sha1,
     "Return a SHA-1 hash object; optionally initialized with a string.", 0},
    {"sha224(string=b'', *, usedforsecurity=True)", hashes_sha224,
     "Return a SHA-224 hash object; optionally initialized with a string.", 0},
    {"sha256(string=b'', *, usedforsecurity=True)", hashes_sha256,
     "Return a SHA-256 hash object; optionally initialized with a string.", 0},
    {"sha384(string=b'', *, usedforsecurity=True)", hashes_sha384,
     "Return a SHA-384 hash object; optionally initialized with a string.", 0},
    {"sha512(string=b'', *, usedforsecurity=True)", hashes_sha512,
     "Return a SHA-512 hash object; optionally initialized with a string.", 0},
    {NULL, NULL, NULL, 0},
};

ModuleObject *tr_hashes_module_new(VM *vm) {
    if (!vm->type.hash_object) {
        vm->type.hash_object = tr_type_new_builtin(vm, &hash_spec, NULL);
    }
    ModuleObject *module = vm->type.hash_object ? tr_module_new(vm, "_hashes") : NULL;
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add_type(vm, module, vm->type.hash_object)) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
