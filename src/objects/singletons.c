/* The types of the immediate values: None, NotImplemented, Ellipsis, and foreign pointers.
 *
 * These values are never objects; the types exist so that they have methods, a class and a repr. A
 * `ptr` is an address without ownership: it moves by bytes, is ordered and hashable, and is never
 * null (a null pointer is None). */
#include "objects/int_internal.h"

#include "base/hash.h"
#include "objects/function.h"

static bool no_arguments(VM *vm, const char *name, uint32_t n, const KwNames *kw) {
    if (n || (kw && kw->count)) {
        tr_raise(vm, vm->exc.TypeError, "%s takes no arguments", name);
        return false;
    }
    return true;
}

static bool constant_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    *out = INT64_C(0xfca86420) + self.tag;
    return true;
}

/* ---- None ---- */

static Value none_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                         const KwNames *kw) {
    (void)type, (void)args;
    return no_arguments(vm, "NoneType", n, kw) ? tr_none() : tr_undef();
}
static Value none_repr(VM *vm, ValueRef self) {
    (void)self;
    return tr_str_value(tr_str_from_cstr(vm, "None"));
}
static int none_truth(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return 0;
}

static const TypeSlots none_slots = {
    .create = none_create, .repr = none_repr, .hash = constant_hash, .truth = none_truth};
static const TypeSpec none_spec = {
    .name = "NoneType", .instance_size = sizeof(Object), .tag = TAG_NONE, .slots = &none_slots};

/* ---- NotImplemented ---- */

static Value not_implemented_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                                    const KwNames *kw) {
    (void)type, (void)args;
    return no_arguments(vm, "NotImplementedType", n, kw) ? tr_not_implemented() : tr_undef();
}
static Value not_implemented_repr(VM *vm, ValueRef self) {
    (void)self;
    return tr_str_value(tr_str_from_cstr(vm, "NotImplemented"));
}
static Value not_implemented_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return not_implemented_repr(vm, args[0]);
}

static const BuiltinDef not_implemented_methods[] = {
    {"__reduce__(self, /)", not_implemented_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots not_implemented_slots = {
    .create = not_implemented_create, .repr = not_implemented_repr, .hash = constant_hash};
static const TypeSpec not_implemented_spec = {.name = "NotImplementedType",
                                              .instance_size = sizeof(Object),
                                              .tag = TAG_NOTIMPL,
                                              .slots = &not_implemented_slots,
                                              .methods = not_implemented_methods};

/* ---- Ellipsis ---- */

static Value ellipsis_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                             const KwNames *kw) {
    (void)type, (void)args;
    return no_arguments(vm, "EllipsisType", n, kw) ? tr_ellipsis() : tr_undef();
}
static Value ellipsis_repr(VM *vm, ValueRef self) {
    (void)self;
    return tr_str_value(tr_str_from_cstr(vm, "Ellipsis"));
}
static Value ellipsis_reduce(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return ellipsis_repr(vm, args[0]);
}

static const BuiltinDef ellipsis_methods[] = {
    {"__reduce__(self, /)", ellipsis_reduce, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const TypeSlots ellipsis_slots = {
    .create = ellipsis_create, .repr = ellipsis_repr, .hash = constant_hash};
static const TypeSpec ellipsis_spec = {.name = "ellipsis",
                                       .instance_size = sizeof(Object),
                                       .tag = TAG_ELLIPSIS,
                                       .slots = &ellipsis_slots,
                                       .methods = ellipsis_methods};

/* ---- ptr ---- */

/* Address 0 is None, as everywhere. */
static Value pointer_from(uint64_t address) {
    return address ? tr_ptr((void *)(uintptr_t)address) : tr_none();
}

static uint64_t address_of(ValueRef v) {
    return (uint64_t)(uintptr_t)v.p;
}

static Value ptr_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                        const KwNames *kw) {
    (void)type;
    if ((kw && kw->count) || n != 1) {
        return tr_raise(vm, vm->exc.TypeError, "ptr() takes exactly one argument (%u given)",
                        n + (kw ? kw->count : 0));
    }
    if (args[0].tag == TAG_PTR || tr_is_none(args[0])) {
        return args[0];
    }
    Value index = tr_index(vm, args[0]);
    if (tr_is_error(index)) {
        return index;
    }
    uint64_t address;
    bool fits = tr_int_to_uint64(index, &address) && address <= UINTPTR_MAX;
    tr_release(vm, index);
    return fits ? pointer_from(address)
                : tr_raise(vm, vm->exc.OverflowError, "int is not an address: %R", args[0]);
}

static Value ptr_repr(VM *vm, ValueRef self) {
    StrBuf text = {0};
    tr_strbuf_printf(&text, "<ptr 0x%llx>", (unsigned long long)address_of(self));
    Value result = tr_strbuf_ok(&text) ? tr_str_value(tr_str_new(vm, text.data, text.size))
                                       : tr_raise_no_memory(vm);
    tr_strbuf_free(&text);
    return result;
}

static bool ptr_hash(VM *vm, ValueRef self, int64_t *out) {
    (void)vm;
    *out = tr_hash_pointer(self.p);
    return true;
}

static int ptr_truth(VM *vm, ValueRef self) {
    (void)vm;
    return self.p != NULL;
}

static Value ptr_compare(VM *vm, ValueRef a, ValueRef b, CompareOp op) {
    (void)vm;
    if (b.tag != TAG_PTR) {
        return tr_not_implemented();
    }
    uint64_t x = address_of(a), y = address_of(b);
    switch (op) {
    case CMP_LT:
        return tr_bool(x < y);
    case CMP_LE:
        return tr_bool(x <= y);
    case CMP_EQ:
        return tr_bool(x == y);
    case CMP_NE:
        return tr_bool(x != y);
    case CMP_GT:
        return tr_bool(x > y);
    case CMP_GE:
    default:
        return tr_bool(x >= y);
    }
}

/* pointer + sign * offset bytes, checked against the ends of the address space. */
static Value move_pointer(VM *vm, ValueRef pointer, ValueRef offset, bool backwards) {
    int64_t bytes;
    if (!tr_to_int64(vm, offset, &bytes)) {
        return tr_undef();
    }
    __int128 address = (__int128)address_of(pointer) + (backwards ? -(__int128)bytes : bytes);
    if (address < 0 || address > (__int128)UINTPTR_MAX) {
        return tr_raise(vm, vm->exc.OverflowError, "pointer arithmetic leaves the address space");
    }
    return pointer_from((uint64_t)address);
}

static Value ptr_add(VM *vm, ValueRef a, ValueRef b) {
    if (a.tag == TAG_PTR && tr_is_int_like(b)) {
        return move_pointer(vm, a, b, false);
    }
    if (b.tag == TAG_PTR && tr_is_int_like(a)) {
        return move_pointer(vm, b, a, false);
    }
    return tr_not_implemented();
}

static Value ptr_sub(VM *vm, ValueRef a, ValueRef b) {
    if (a.tag == TAG_PTR && b.tag == TAG_PTR) {
        uint64_t x = address_of(a), y = address_of(b);
        if (x >= y) {
            return tr_int_from_uint64(vm, x - y);
        }
        Value distance = tr_int_from_uint64(vm, y - x);
        Value result = tr_is_error(distance) ? distance : tr_int_neg(vm, distance);
        tr_release(vm, distance);
        return result;
    }
    if (a.tag == TAG_PTR && tr_is_int_like(b)) {
        return move_pointer(vm, a, b, true);
    }
    return tr_not_implemented();
}

static Value ptr_int(VM *vm, ValueRef self) {
    return tr_int_from_uint64(vm, address_of(self));
}

static const TypeSlots ptr_slots = {
    .create = ptr_create,
    .repr = ptr_repr,
    .hash = ptr_hash,
    .compare = ptr_compare,
    .truth = ptr_truth,
    .binary = {[BIN_ADD] = ptr_add, [BIN_SUB] = ptr_sub},
    .unary = {[UN_INT] = ptr_int},
};
static const TypeSpec ptr_spec = {
    .name = "ptr",
    .instance_size = sizeof(Object),
    .tag = TAG_PTR,
    .doc = "ptr(address) -> pointer\n\nA foreign address, without ownership. p + n and p - n move "
           "by bytes, p - q is the distance.\nThe address 0 is null.",
    .slots = &ptr_slots,
};

bool tr_singletons_init_types(VM *vm) {
    vm->type.none = tr_type_new_builtin(vm, &none_spec, NULL);
    vm->type.not_implemented =
        vm->type.none ? tr_type_new_builtin(vm, &not_implemented_spec, NULL) : NULL;
    vm->type.ellipsis =
        vm->type.not_implemented ? tr_type_new_builtin(vm, &ellipsis_spec, NULL) : NULL;
    vm->type.ptr = vm->type.ellipsis ? tr_type_new_builtin(vm, &ptr_spec, NULL) : NULL;
    if (!vm->type.ptr) {
        return false;
    }
    vm->tag_type[TAG_NONE] = vm->type.none;
    vm->tag_type[TAG_NOTIMPL] = vm->type.not_implemented;
    vm->tag_type[TAG_ELLIPSIS] = vm->type.ellipsis;
    vm->tag_type[TAG_PTR] = vm->type.ptr;
    return true;
}
