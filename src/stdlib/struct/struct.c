/* The module `struct`: values packed into bytes as C lays them out.
 *
 * The functions of the module parse their format on each call into a layout on the C stack, which
 * costs less than a cache of objects; a Struct object keeps its layout. */
#include "stdlib/struct/struct_internal.h"

#include "objects/bytes.h"
#include "objects/exception.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "stdlib/stdlib.h"

#include <string.h>

typedef struct StructObject {
    Object base;
    Value format; /* str */
    StructLayout layout;
} StructObject;

static StructObject *as_struct(ValueRef v) {
    return (StructObject *)(void *)v.o;
}

/* ---- packing ---- */

static bool check_values(VM *vm, const StructLayout *layout, uint32_t given, const char *name) {
    if ((int64_t)given == layout->values) {
        return true;
    }
    tr_raise(vm, vm->type.struct_error, "%s expected %lld items for packing (got %u)", name,
             (long long)layout->values, given);
    return false;
}

static bool pack_all(VM *vm, const StructLayout *layout, const Value *values, uint8_t *out) {
    for (size_t i = 0; i < layout->item_count; i++) {
        const StructItem *item = &layout->items[i];
        int64_t count = item->code == 's' || item->code == 'p' ? 1 : item->count;
        uint8_t *place = out + item->offset;
        for (int64_t k = 0; k < count; k++, place += item->size) {
            if (!tr_struct_pack_value(vm, item, layout->little, *values++, place)) {
                return false;
            }
        }
    }
    return true;
}

static Value pack(VM *vm, const StructLayout *layout, const Value *values, uint32_t n) {
    if (!check_values(vm, layout, n, "pack")) {
        return tr_undef();
    }
    BytesObject *bytes = tr_bytes_new(vm, NULL, (size_t)layout->size);
    if (!bytes) {
        return tr_undef();
    }
    if (layout->size && !pack_all(vm, layout, values, (uint8_t *)bytes->data)) {
        tr_object_release(vm, bytes);
        return tr_undef();
    }
    return tr_obj(bytes);
}

/* Turns an offset into a position with room for the layout; false = struct.error. */
static bool place(VM *vm, const StructLayout *layout, int64_t size, int64_t *offset, bool packing) {
    const char *name = packing ? "pack_into" : "unpack_from";
    if (*offset < 0) {
        if (*offset + layout->size > 0) {
            tr_raise(vm, vm->type.struct_error,
                     packing ? "no space to pack %lld bytes at offset %lld"
                             : "not enough data to unpack %lld bytes at offset %lld",
                     (long long)layout->size, (long long)*offset);
            return false;
        }
        if (*offset + size < 0) {
            tr_raise(vm, vm->type.struct_error, "offset %lld out of range for %lld-byte buffer",
                     (long long)*offset, (long long)size);
            return false;
        }
        *offset += size;
    }
    if (size - *offset < layout->size) {
        tr_raise(vm, vm->type.struct_error,
                 "%s requires a buffer of at least %llu bytes for %s %lld bytes at offset %lld "
                 "(actual buffer size is %lld)",
                 name, (unsigned long long)layout->size + (unsigned long long)*offset,
                 packing ? "packing" : "unpacking", (long long)layout->size, (long long)*offset,
                 (long long)size);
        return false;
    }
    return true;
}

/* args: buffer, offset, values... */
static Value pack_into(VM *vm, const StructLayout *layout, const Value *args, uint32_t n) {
    if (n < 2) {
        return tr_raise(vm, vm->type.struct_error, "pack_into expected %s argument",
                        n == 0 ? "buffer" : "offset");
    }
    if (!check_values(vm, layout, n - 2, "pack_into")) {
        return tr_undef();
    }
    BufferView view;
    int64_t offset;
    if (!tr_type_of(vm, args[0])->slots.get_buffer) {
        return tr_raise(vm, vm->exc.TypeError,
                        "argument must be read-write bytes-like object, not %T", args[0]);
    }
    if (!tr_get_buffer(vm, args[0], &view, BUFFER_READ)) {
        return tr_undef();
    }
    bool done = false;
    if (view.readonly) {
        tr_raise(vm, vm->exc.TypeError, "argument must be read-write bytes-like object, not %T",
                 args[0]);
    } else if (tr_to_int64(vm, args[1], &offset) && place(vm, layout, view.size, &offset, true)) {
        uint8_t *out = (uint8_t *)view.data + offset;
        if (layout->size) {
            memset(out, 0, (size_t)layout->size);
        }
        done = pack_all(vm, layout, args + 2, out);
    }
    tr_release_buffer(vm, &view);
    return done ? tr_none() : tr_undef();
}

/* ---- unpacking ---- */

static Value unpack_bytes(VM *vm, const StructLayout *layout, const uint8_t *data) {
    TupleObject *tuple = tr_tuple_new(vm, (size_t)layout->values);
    if (!tuple) {
        return tr_undef();
    }
    size_t at = 0;
    for (size_t i = 0; i < layout->item_count; i++) {
        const StructItem *item = &layout->items[i];
        int64_t count = item->code == 's' || item->code == 'p' ? 1 : item->count;
        const uint8_t *source = data + item->offset;
        for (int64_t k = 0; k < count; k++, source += item->size) {
            Value value = tr_struct_unpack_value(vm, item, layout->little, source);
            if (tr_is_error(value)) {
                tr_object_release(vm, tuple);
                return value;
            }
            tuple->items[at++] = value;
        }
    }
    return tr_obj(tuple);
}

static Value unpack(VM *vm, const StructLayout *layout, ValueRef buffer) {
    BufferView view;
    if (!tr_get_buffer(vm, buffer, &view, BUFFER_READ)) {
        return tr_undef();
    }
    Value result = view.size == layout->size ? unpack_bytes(vm, layout, view.data)
                                             : tr_raise(vm, vm->type.struct_error,
                                                        "unpack requires a buffer of %lld bytes",
                                                        (long long)layout->size);
    tr_release_buffer(vm, &view);
    return result;
}

static Value unpack_from(VM *vm, const StructLayout *layout, ValueRef buffer, ValueRef where) {
    BufferView view;
    int64_t offset = 0;
    if ((!tr_is_undef(where) && !tr_to_int64(vm, where, &offset)) ||
        !tr_get_buffer(vm, buffer, &view, BUFFER_READ)) {
        return tr_undef();
    }
    Value result = place(vm, layout, view.size, &offset, false)
                       ? unpack_bytes(vm, layout, (const uint8_t *)view.data + offset)
                       : tr_undef();
    tr_release_buffer(vm, &view);
    return result;
}

/* ---- Struct ---- */

/* The ASCII text of a format, which may be str or bytes; owned bytes or str Value. */
static Value format_text(VM *vm, ValueRef v, const char **text, size_t *size) {
    if (tr_is_str(v)) {
        if (!tr_str_is_ascii(tr_as_str(v))) {
            Value encoded = tr_str_encode(vm, tr_as_str(v), "ascii", "strict");
            tr_release(vm, encoded); /* raises: the text is not ASCII */
            return tr_undef();
        }
        *text = tr_as_str(v)->data;
        *size = tr_as_str(v)->size;
        return tr_retain(v);
    }
    if (tr_is_bytes(v)) {
        *text = tr_as_bytes(v)->data;
        *size = tr_as_bytes(v)->size;
        return tr_retain(v);
    }
    return tr_raise(vm, vm->exc.TypeError,
                    "Struct() argument 1 must be a str or bytes object, not %T", v);
}

static bool parse_format(VM *vm, ValueRef format, StructLayout *layout) {
    const char *text;
    size_t size;
    Value owner = format_text(vm, format, &text, &size);
    if (tr_is_error(owner)) {
        return false;
    }
    bool done = tr_struct_layout_parse(vm, text, size, layout);
    if (!done) {
        tr_struct_layout_free(layout);
    }
    tr_release(vm, owner);
    return done;
}

static Value struct_new(VM *vm, TypeObject *type, ValueRef format) {
    const char *text;
    size_t size;
    Value owner = format_text(vm, format, &text, &size);
    if (tr_is_error(owner)) {
        return owner;
    }
    StructObject *object = tr_object_new(vm, type, type->instance_size);
    if (object) {
        object->layout.items = object->layout.small;
        object->format = tr_str_value(tr_str_new(vm, text, size));
        if (tr_is_error(object->format) ||
            !tr_struct_layout_parse(vm, text, size, &object->layout)) {
            tr_object_release(vm, object);
            object = NULL;
        }
    }
    tr_release(vm, owner);
    return object ? tr_obj(object) : tr_undef();
}

static Value struct_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    Value format;
    return tr_bind_arguments(vm, "Struct(format)", args, n, kw, &format)
               ? struct_new(vm, type, format)
               : tr_undef();
}

static void struct_dealloc(VM *vm, Object *self) {
    StructObject *object = (StructObject *)(void *)self;
    tr_release(vm, object->format);
    tr_struct_layout_free(&object->layout);
    tr_object_free(vm, self);
}

static bool no_keywords(VM *vm, const char *name, const KwNames *kw) {
    if (kw && kw->count) {
        tr_raise(vm, vm->exc.TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    return true;
}

static Value struct_pack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return no_keywords(vm, "pack", kw) ? pack(vm, &as_struct(args[0])->layout, args + 1, n - 1)
                                       : tr_undef();
}
static Value struct_pack_into(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return no_keywords(vm, "pack_into", kw)
               ? pack_into(vm, &as_struct(args[0])->layout, args + 1, n - 1)
               : tr_undef();
}
static Value struct_unpack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return unpack(vm, &as_struct(args[0])->layout, args[1]);
}
static Value struct_unpack_from(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return unpack_from(vm, &as_struct(args[0])->layout, args[1], args[2]);
}
static Value struct_format(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(as_struct(self)->format);
}
static Value struct_size(VM *vm, ValueRef self) {
    (void)vm;
    return tr_int(as_struct(self)->layout.size);
}

/* ---- iter_unpack ---- */

typedef struct UnpackIterator {
    Object base;
    Value owner;     /* Struct */
    BufferView view; /* released when exhausted: owner UNDEF then */
    int64_t offset;
} UnpackIterator;

static Value iterate(VM *vm, ValueRef owner, ValueRef buffer) {
    const StructLayout *layout = &as_struct(owner)->layout;
    if (layout->size == 0) {
        return tr_raise(vm, vm->type.struct_error,
                        "cannot iteratively unpack with a struct of length 0");
    }
    UnpackIterator *it = tr_object_new(vm, vm->type.struct_iterator, sizeof(UnpackIterator));
    if (!it) {
        return tr_undef();
    }
    it->view.owner = tr_undef();
    if (!tr_get_buffer(vm, buffer, &it->view, BUFFER_READ)) {
        it->view.owner = tr_undef();
        tr_object_release(vm, it);
        return tr_undef();
    }
    it->owner = tr_retain(owner);
    if (it->view.size % layout->size != 0) {
        tr_raise(vm, vm->type.struct_error,
                 "iterative unpacking requires a buffer of a multiple of %lld bytes",
                 (long long)layout->size);
        tr_object_release(vm, it);
        return tr_undef();
    }
    return tr_obj(it);
}

static void iterator_dealloc(VM *vm, Object *self) {
    UnpackIterator *it = (UnpackIterator *)(void *)self;
    tr_release_buffer(vm, &it->view);
    tr_release(vm, it->owner);
    tr_object_free(vm, self);
}

static Value iterator_next(VM *vm, ValueRef self) {
    UnpackIterator *it = (UnpackIterator *)(void *)self.o;
    if (tr_is_undef(it->view.owner)) {
        return tr_undef();
    }
    if (it->offset >= it->view.size) {
        tr_release_buffer(vm, &it->view);
        it->view.owner = tr_undef();
        return tr_undef();
    }
    const StructLayout *layout = &as_struct(it->owner)->layout;
    Value result = unpack_bytes(vm, layout, (const uint8_t *)it->view.data + it->offset);
    it->offset += layout->size;
    return result;
}

static Value iterator_length_hint(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    UnpackIterator *it = (UnpackIterator *)(void *)args[0].o;
    if (tr_is_undef(it->view.owner)) {
        return tr_int(0);
    }
    return tr_int((it->view.size - it->offset) / as_struct(it->owner)->layout.size);
}

static Value struct_iter_unpack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return iterate(vm, args[0], args[1]);
}

/* ---- functions of the module ---- */

static Value module_calcsize(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StructLayout layout;
    if (!parse_format(vm, args[0], &layout)) {
        return tr_undef();
    }
    tr_struct_layout_free(&layout);
    return tr_int(layout.size);
}

static Value with_format(VM *vm, const char *name, const Value *args, uint32_t n, const KwNames *kw,
                         Value (*function)(VM *vm, const StructLayout *layout, const Value *args,
                                           uint32_t n)) {
    StructLayout layout;
    if (!no_keywords(vm, name, kw)) {
        return tr_undef();
    }
    if (n == 0) {
        return tr_raise(vm, vm->exc.TypeError, "missing format argument");
    }
    if (!parse_format(vm, args[0], &layout)) {
        return tr_undef();
    }
    Value result = function(vm, &layout, args + 1, n - 1);
    tr_struct_layout_free(&layout);
    return result;
}

static Value module_pack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return with_format(vm, "pack", args, n, kw, pack);
}
static Value module_pack_into(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    return with_format(vm, "pack_into", args, n, kw, pack_into);
}
static Value module_unpack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StructLayout layout;
    if (!parse_format(vm, args[0], &layout)) {
        return tr_undef();
    }
    Value result = unpack(vm, &layout, args[1]);
    tr_struct_layout_free(&layout);
    return result;
}
static Value module_unpack_from(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StructLayout layout;
    if (!parse_format(vm, args[0], &layout)) {
        return tr_undef();
    }
    Value result = unpack_from(vm, &layout, args[1], args[2]);
    tr_struct_layout_free(&layout);
    return result;
}
static Value module_iter_unpack(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value object = struct_new(vm, vm->type.struct_layout, args[0]);
    if (tr_is_error(object)) {
        return object;
    }
    Value result = iterate(vm, object, args[1]);
    tr_release(vm, object);
    return result;
}
static Value module_clearcache(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_none(); /* nothing is cached */
}

static const BuiltinDef struct_methods[] = {
    {"pack(self, /, *values)", struct_pack,
     "Return a bytes object with the values packed according to the format.", BUILTIN_RAW},
    {"pack_into(self, /, *args)", struct_pack_into,
     "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values into the writable buffer.",
     BUILTIN_RAW},
    {"unpack(self, buffer, /)", struct_unpack,
     "Return a tuple containing unpacked values.\n\n"
     "The buffer's size in bytes must be Struct.size.",
     0},
    {"unpack_from(self, /, buffer, offset=0)", struct_unpack_from,
     "Return a tuple containing unpacked values, from a position in the buffer.", 0},
    {"iter_unpack(self, buffer, /)", struct_iter_unpack,
     "Return an iterator yielding tuples.\n\n"
     "The buffer's size must be a multiple of Struct.size.",
     0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef struct_getsets[] = {
    {"format", struct_format, NULL, "struct format string"},
    {"size", struct_size, NULL, "struct size in bytes"},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots struct_slots = {.dealloc = struct_dealloc, .create = struct_create};
static const TypeSpec struct_spec = {
    .name = "_struct.Struct",
    .instance_size = sizeof(StructObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_BASE,
    .doc = "Struct(fmt) --> compiled struct object",
    .slots = &struct_slots,
    .methods = struct_methods,
    .getsets = struct_getsets,
};

static const BuiltinDef iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots iterator_slots = {
    .dealloc = iterator_dealloc, .iter = tr_iter_self, .next = iterator_next};
static const TypeSpec iterator_spec = {
    .name = "_struct.unpack_iterator",
    .instance_size = sizeof(UnpackIterator),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .slots = &iterator_slots,
    .methods = iterator_methods,
};

static const TypeSlots error_slots = {0};
static const TypeSpec error_spec = {
    .name = "struct.error",
    .instance_size = sizeof(ExceptionObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_BASE | TYPE_GC | TYPE_IS_EXCEPTION,
    .slots = &error_slots,
};

static const BuiltinDef functions[] = {
    {"_clearcache()", module_clearcache, "Clear the internal cache.", 0},
    {"calcsize(format, /)", module_calcsize,
     "Return size in bytes of the struct described by the format string.", 0},
    {"iter_unpack(format, buffer, /)", module_iter_unpack,
     "Return an iterator yielding tuples unpacked from the given bytes.\n\n"
     "The bytes are unpacked according to the format string, like\n"
     "a repeated invocation of unpack_from().",
     0},
    {"pack(format, /, *values)", module_pack,
     "pack(format, v1, v2, ...) -> bytes\n\n"
     "Return a bytes object containing the values v1, v2, ... packed according\n"
     "to the format string.",
     BUILTIN_RAW},
    {"pack_into(format, /, *args)", module_pack_into,
     "pack_into(format, buffer, offset, v1, v2, ...)\n\n"
     "Pack the values v1, v2, ... according to the format string and write\n"
     "the packed bytes into the writable buffer buf starting at offset.",
     BUILTIN_RAW},
    {"unpack(format, buffer, /)", module_unpack,
     "Return a tuple containing values unpacked according to the format string.\n\n"
     "The buffer's size in bytes must be calcsize(format).",
     0},
    {"unpack_from(format, /, buffer, offset=0)", module_unpack_from,
     "Return a tuple containing values unpacked according to the format string.\n\n"
     "The buffer's size, minus offset, must be at least calcsize(format).",
     0},
    {NULL, NULL, NULL, 0},
};

static bool make_types(VM *vm) {
    if (vm->type.struct_error) {
        return true;
    }
    vm->type.struct_layout = tr_type_new_builtin(vm, &struct_spec, NULL);
    vm->type.struct_iterator =
        vm->type.struct_layout ? tr_type_new_builtin(vm, &iterator_spec, NULL) : NULL;
    vm->type.struct_error =
        vm->type.struct_iterator ? tr_type_new_builtin(vm, &error_spec, vm->exc.Exception) : NULL;
    return vm->type.struct_error != NULL;
}

ModuleObject *tr_struct_module_new(VM *vm) {
    ModuleObject *module = make_types(vm) ? tr_module_new(vm, "struct") : NULL;
    if (module && tr_module_add_functions(vm, module, functions) &&
        tr_module_add_type(vm, module, vm->type.struct_layout) &&
        tr_module_add_type(vm, module, vm->type.struct_error)) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
