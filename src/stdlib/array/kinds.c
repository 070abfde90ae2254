/* array: reading and writing items of each type code, with CPython's range checks and messages. */
#include "objects/number.h"
#include "stdlib/array/array_impl.h"

#define GET_INT(name, type)                                                                        \
    static Value get_##name(VM *vm, const char *item) {                                            \
        type value;                                                                                \
        (void)vm;                                                                                  \
        memcpy(&value, item, sizeof value);                                                        \
        return tr_int(value);                                                                      \
    }
GET_INT(int8, int8_t)
GET_INT(uint8, uint8_t)
GET_INT(int16, int16_t)
GET_INT(uint16, uint16_t)
GET_INT(int32, int32_t)
GET_INT(uint32, uint32_t)
GET_INT(int64, int64_t)

static Value get_uint64(VM *vm, const char *item) {
    uint64_t value;
    memcpy(&value, item, sizeof value);
    return tr_int_from_uint64(vm, value);
}

static Value get_float(VM *vm, const char *item) {
    float value;
    (void)vm;
    memcpy(&value, item, sizeof value);
    return tr_float((double)value);
}

static Value get_double(VM *vm, const char *item) {
    double value;
    (void)vm;
    memcpy(&value, item, sizeof value);
    return tr_float(value);
}

static Value get_char(VM *vm, const char *item) {
    uint32_t value;
    memcpy(&value, item, sizeof value);
    if (value > 0x10ffff) {
        return tr_raise(vm, vm->exc.ValueError, "character U+%x is not in range [U+0000; U+10ffff]",
                        value);
    }
    return tr_str_value(tr_str_from_char(vm, value));
}

static bool overflow(VM *vm, const char *message) {
    tr_raise(vm, vm->exc.OverflowError, "%s", message);
    return false;
}

/* An int through __index__; `complaint` when it does not fit 64 bits. */
static bool read_signed(VM *vm, ValueRef value, const char *complaint, int64_t *out) {
    if (TR_LIKELY(value.tag == TAG_INT)) {
        *out = value.i;
        return true;
    }
    Value index = tr_index(vm, value);
    if (tr_is_error(index)) {
        return false;
    }
    bool fits = tr_int_to_int64(tr_int_value(index), out);
    tr_release(vm, index);
    return fits || overflow(vm, complaint);
}

static bool read_unsigned(VM *vm, ValueRef value, const char *negative, const char *complaint,
                          uint64_t *out) {
    Value index = tr_index(vm, value);
    if (tr_is_error(index)) {
        return false;
    }
    ValueRef number = tr_int_value(index);
    bool below = tr_int_sign(number) < 0;
    bool fits = !below && tr_int_to_uint64(number, out);
    tr_release(vm, index);
    return fits || overflow(vm, below ? negative : complaint);
}

static const char too_long[] = "Python int too large to convert to C long";
static const char too_unsigned_long[] = "Python int too large to convert to C unsigned long";

/* Small kinds go through a wider C type with a message of its own, as CPython's argument parser
 * does. */
#define SET_SMALL(name, type, low, high, wide_low, wide_high, wide, text)                          \
    static bool set_##name(VM *vm, char *item, ValueRef value) {                                   \
        int64_t number;                                                                            \
        if (!read_signed(vm, value, too_long, &number)) {                                          \
            return false;                                                                          \
        }                                                                                          \
        if (number < (wide_low)) {                                                                 \
            return overflow(vm, wide " is less than minimum");                                     \
        }                                                                                          \
        if (number > (wide_high)) {                                                                \
            return overflow(vm, wide " is greater than maximum");                                  \
        }                                                                                          \
        if (number < (low)) {                                                                      \
            return overflow(vm, text " is less than minimum");                                     \
        }                                                                                          \
        if (number > (high)) {                                                                     \
            return overflow(vm, text " is greater than maximum");                                  \
        }                                                                                          \
        type stored = (type)number;                                                                \
        memcpy(item, &stored, sizeof stored);                                                      \
        return true;                                                                               \
    }
SET_SMALL(int8, int8_t, INT8_MIN, INT8_MAX, INT16_MIN, INT16_MAX, "signed short integer",
          "signed char")
SET_SMALL(uint8, uint8_t, 0, UINT8_MAX, 0, UINT8_MAX, "unsigned byte integer",
          "unsigned byte integer")
SET_SMALL(int16, int16_t, INT16_MIN, INT16_MAX, INT16_MIN, INT16_MAX, "signed short integer",
          "signed short integer")
SET_SMALL(uint16, uint16_t, 0, UINT16_MAX, INT32_MIN, INT32_MAX, "signed integer", "unsigned short")
SET_SMALL(int32, int32_t, INT32_MIN, INT32_MAX, INT32_MIN, INT32_MAX, "signed integer",
          "signed integer")

static bool set_uint32(VM *vm, char *item, ValueRef value) {
    uint64_t number;
    if (!read_unsigned(vm, value, "can't convert negative value to unsigned int", too_unsigned_long,
                       &number)) {
        return false;
    }
    if (number > UINT32_MAX) {
        return overflow(vm, "unsigned int is greater than maximum");
    }
    uint32_t stored = (uint32_t)number;
    memcpy(item, &stored, sizeof stored);
    return true;
}

static bool set_long(VM *vm, char *item, ValueRef value) {
    int64_t number;
    if (!read_signed(vm, value, too_long, &number)) {
        return false;
    }
    memcpy(item, &number, sizeof number);
    return true;
}

static bool set_unsigned_long(VM *vm, char *item, ValueRef value) {
    uint64_t number;
    if (!read_unsigned(vm, value, "can't convert negative value to unsigned int", too_unsigned_long,
                       &number)) {
        return false;
    }
    memcpy(item, &number, sizeof number);
    return true;
}

static bool set_int64(VM *vm, char *item, ValueRef value) {
    int64_t number;
    if (!read_signed(vm, value, "int too big to convert", &number)) {
        return false;
    }
    memcpy(item, &number, sizeof number);
    return true;
}

static bool set_uint64(VM *vm, char *item, ValueRef value) {
    uint64_t number;
    if (!read_unsigned(vm, value, "can't convert negative int to unsigned",
                       "int too big to convert", &number)) {
        return false;
    }
    memcpy(item, &number, sizeof number);
    return true;
}

static bool set_float(VM *vm, char *item, ValueRef value) {
    double number;
    if (!tr_to_double(vm, value, &number)) {
        return false;
    }
    float stored = (float)number;
    memcpy(item, &stored, sizeof stored);
    return true;
}

static bool set_double(VM *vm, char *item, ValueRef value) {
    double number;
    if (!tr_to_double(vm, value, &number)) {
        return false;
    }
    memcpy(item, &number, sizeof number);
    return true;
}

static bool set_char(VM *vm, char *item, ValueRef value) {
    if (!tr_is_str(value) || tr_as_str(value)->length != 1) {
        tr_raise(vm, vm->exc.TypeError, "array item must be unicode character");
        return false;
    }
    uint32_t stored = tr_str_char_at(vm, tr_as_str(value), 0);
    memcpy(item, &stored, sizeof stored);
    return true;
}

const ArrayKind *tr_array_kind(char code) {
    static const ArrayKind kinds[] = {
        {'b', 1, "b", get_int8, set_int8},
        {'B', 1, "B", get_uint8, set_uint8},
        {'u', 4, "w", get_char, set_char},
        {'h', 2, "h", get_int16, set_int16},
        {'H', 2, "H", get_uint16, set_uint16},
        {'i', 4, "i", get_int32, set_int32},
        {'I', 4, "I", get_uint32, set_uint32},
        {'l', 8, "l", get_int64, set_long},
        {'L', 8, "L", get_uint64, set_unsigned_long},
        {'q', 8, "q", get_int64, set_int64},
        {'Q', 8, "Q", get_uint64, set_uint64},
        {'f', 4, "f", get_float, set_float},
        {'d', 8, "d", get_double, set_double},
    };
    for (size_t i = 0; i < TR_COUNT(kinds); i++) {
        if (kinds[i].code == code) {
            return &kinds[i];
        }
    }
    return NULL;
}
