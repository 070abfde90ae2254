/* The tuples with names in `sys`: version_info, float_info, int_info, hash_info, flags,
 * thread_info.
 *
 * int_info describes our limbs, hash_info the hash of numbers (which is CPython's); the version is
 * that of the Python whose behaviour the language follows. */
#include "runtime/sys_info.h"

#include "objects/str.h"
#include "runtime/structseq.h"

#include <float.h>

/* A new type and its only instance, from `def->total` values, which are taken. */
static Value make(VM *vm, const StructSeqDef *def, const Value *values) {
    TypeObject *type = tr_structseq_type_new(vm, def);
    TupleObject *tuple = type ? tr_structseq_new(vm, type) : NULL;
    bool ok = tuple != NULL;
    for (uint32_t i = 0; i < def->total; i++) {
        ok = ok && !tr_is_error(values[i]);
        if (tuple) {
            tuple->items[i] = tr_is_error(values[i]) ? tr_none() : values[i];
        } else {
            tr_release(vm, values[i]);
        }
    }
    if (!ok) {
        tr_object_release(vm, tuple);
        return tr_undef();
    }
    return tr_obj(tuple);
}

static Value text(VM *vm, const char *c_string) {
    return tr_str_value(tr_str_from_cstr(vm, c_string));
}

Value tr_sys_version_info(VM *vm) {
    static const char *const fields[] = {"major", "minor", "micro", "releaselevel", "serial", NULL};
    static const StructSeqDef def = {"sys.version_info",
                                     "sys.version_info\n\nVersion information as a named tuple.",
                                     fields, 5, 5};
    const Value values[] = {tr_int(3), tr_int(11), tr_int(7), text(vm, "final"), tr_int(0)};
    return make(vm, &def, values);
}

static Value float_info(VM *vm) {
    static const char *const fields[] = {"max",     "max_exp",    "max_10_exp", "min",
                                         "min_exp", "min_10_exp", "dig",        "mant_dig",
                                         "epsilon", "radix",      "rounds",     NULL};
    static const StructSeqDef def = {
        "sys.float_info", "sys.float_info\n\nInformation about the float type.", fields, 11, 11};
    const Value values[] = {tr_float(DBL_MAX),
                            tr_int(DBL_MAX_EXP),
                            tr_int(DBL_MAX_10_EXP),
                            tr_float(DBL_MIN),
                            tr_int(DBL_MIN_EXP),
                            tr_int(DBL_MIN_10_EXP),
                            tr_int(DBL_DIG),
                            tr_int(DBL_MANT_DIG),
                            tr_float(DBL_EPSILON),
                            tr_int(FLT_RADIX),
                            tr_int(1)};
    return make(vm, &def, values);
}

static Value int_info(VM *vm) {
    static const char *const fields[] = {"bits_per_digit", "sizeof_digit", "default_max_str_digits",
                                         "str_digits_check_threshold", NULL};
    static const StructSeqDef def = {
        "sys.int_info", "sys.int_info\n\nInformation about the int type.", fields, 4, 4};
    const Value values[] = {tr_int(64), tr_int(8), tr_int(4300), tr_int(640)};
    return make(vm, &def, values);
}

static Value hash_info(VM *vm) {
    static const char *const fields[] = {"width",     "modulus",   "inf",       "nan",    "imag",
                                         "algorithm", "hash_bits", "seed_bits", "cutoff", NULL};
    static const StructSeqDef def = {
        "sys.hash_info", "sys.hash_info\n\nParameters of the hash of numbers.", fields, 9, 9};
    const Value values[] = {tr_int(64),      tr_int((INT64_C(1) << 61) - 1),
                            tr_int(314159),  tr_int(0),
                            tr_int(1000003), text(vm, "tauraro"),
                            tr_int(64),      tr_int(64),
                            tr_int(0)};
    return make(vm, &def, values);
}

static Value flags(VM *vm) {
    static const char *const fields[] = {"debug",
                                         "inspect",
                                         "interactive",
                                         "optimize",
                                         "dont_write_bytecode",
                                         "no_user_site",
                                         "no_site",
                                         "ignore_environment",
                                         "verbose",
                                         "bytes_warning",
                                         "quiet",
                                         "hash_randomization",
                                         "isolated",
                                         "dev_mode",
                                         "utf8_mode",
                                         "warn_default_encoding",
                                         "safe_path",
                                         "int_max_str_digits",
                                         NULL};
    static const StructSeqDef def = {
        "sys.flags", "sys.flags\n\nFlags provided through command line arguments.", fields, 18, 18};
    const Value values[] = {tr_int(0), tr_int(0),      tr_int(0), tr_int(0),      tr_int(1),
                            tr_int(0), tr_int(0),      tr_int(0), tr_int(0),      tr_int(0),
                            tr_int(0), tr_int(1),      tr_int(0), tr_bool(false), tr_int(1),
                            tr_int(0), tr_bool(false), tr_int(-1)};
    return make(vm, &def, values);
}

static Value thread_info(VM *vm) {
    static const char *const fields[] = {"name", "lock", "version", NULL};
    static const StructSeqDef def = {"sys.thread_info",
                                     "sys.thread_info\n\nInformation about threads.", fields, 3, 3};
    const Value values[] = {text(vm, "pthread"), tr_none(), tr_none()};
    return make(vm, &def, values);
}

bool tr_sys_add_info(VM *vm, ModuleObject *sys) {
    return tr_module_add(vm, sys, "float_info", float_info(vm)) &&
           tr_module_add(vm, sys, "int_info", int_info(vm)) &&
           tr_module_add(vm, sys, "hash_info", hash_info(vm)) &&
           tr_module_add(vm, sys, "flags", flags(vm)) &&
           tr_module_add(vm, sys, "thread_info", thread_info(vm)) &&
           tr_module_add(vm, sys, "float_repr_style", text(vm, "short"));
}
