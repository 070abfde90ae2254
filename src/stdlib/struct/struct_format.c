/* struct formats: parsing, and packing of single values.
 *
 * "Native rules" are those of the machine's own layout ('@', or a standard format whose byte order
 * and size are the machine's): they differ from the others in the words of error messages and in
 * that a float too large for 'f' becomes infinite, because CPython has two implementations. */
#include "stdlib/struct/struct_internal.h"

#include "base/alloc.h"
#include "objects/bytes.h"

#include <math.h>
#include <string.h>

typedef struct CodeInfo {
    char code;
    uint8_t native_size, native_align, standard_size; /* standard_size 0: native only */
} CodeInfo;

static const CodeInfo codes[] = {
    {'x', 1, 1, 1},
    {'b', 1, 1, 1},
    {'B', 1, 1, 1},
    {'c', 1, 1, 1},
    {'s', 1, 1, 1},
    {'p', 1, 1, 1},
    {'?', sizeof(bool), _Alignof(bool), 1},
    {'h', sizeof(short), _Alignof(short), 2},
    {'H', sizeof(short), _Alignof(short), 2},
    {'i', sizeof(int), _Alignof(int), 4},
    {'I', sizeof(int), _Alignof(int), 4},
    {'l', sizeof(long), _Alignof(long), 4},
    {'L', sizeof(long), _Alignof(long), 4},
    {'q', sizeof(long long), _Alignof(long long), 8},
    {'Q', sizeof(long long), _Alignof(long long), 8},
    {'n', sizeof(size_t), _Alignof(size_t), 0},
    {'N', sizeof(size_t), _Alignof(size_t), 0},
    {'P', sizeof(void *), _Alignof(void *), 0},
    {'e', 2, 2, 2},
    {'f', sizeof(float), _Alignof(float), 4},
    {'d', sizeof(double), _Alignof(double), 8},
};

static bool host_is_little(void) {
    const uint16_t probe = 1;
    return *(const uint8_t *)&probe == 1;
}

static bool format_error(VM *vm, const char *message) {
    tr_raise(vm, vm->type.struct_error, "%s", message);
    return false;
}

/* ---- parsing ---- */

static const CodeInfo *find_code(char c) {
    for (size_t i = 0; i < TR_COUNT(codes); i++) {
        if (codes[i].code == c) {
            return &codes[i];
        }
    }
    return NULL;
}

static bool add_item(VM *vm, StructLayout *layout, StructItem item) {
    if (layout->item_count == layout->capacity) {
        size_t capacity = 2 * layout->capacity;
        StructItem *items = tr_realloc_array(layout->items == layout->small ? NULL : layout->items,
                                             capacity, sizeof *items);
        if (!items) {
            tr_raise_no_memory(vm);
            return false;
        }
        if (layout->items == layout->small) {
            memcpy(items, layout->small, sizeof layout->small);
        }
        layout->items = items;
        layout->capacity = capacity;
    }
    layout->items[layout->item_count++] = item;
    return true;
}

bool tr_struct_layout_parse(VM *vm, const char *format, size_t size, StructLayout *layout) {
    const char *p = format, *end = format + size;
    bool native = true, host_little = host_is_little();
    layout->items = layout->small;
    layout->item_count = 0;
    layout->capacity = STRUCT_SMALL;
    layout->size = layout->values = 0;
    layout->little = host_little;
    if (p < end && strchr("@=<>!", *p) && *p) {
        native = *p == '@';
        layout->little = *p == '<' || ((native || *p == '=') && host_little);
        p++;
    }
    while (p < end) {
        char c = *p++;
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            continue;
        }
        int64_t count = 1;
        if (c >= '0' && c <= '9') {
            count = c - '0';
            while (p < end && *p >= '0' && *p <= '9') {
                if (__builtin_mul_overflow(count, 10, &count) ||
                    __builtin_add_overflow(count, *p - '0', &count)) {
                    return format_error(vm, "total struct size too long");
                }
                p++;
            }
            if (p == end) {
                return format_error(vm, "repeat count given without format specifier");
            }
            c = *p++;
        }
        const CodeInfo *info = find_code(c);
        if (!info || (!native && info->standard_size == 0)) {
            return format_error(vm, "bad char in struct format");
        }
        StructItem item = {.code = c, .count = count};
        item.size = native ? info->native_size : info->standard_size;
        item.native_rules = native || (layout->little == host_little && !strchr("?efd", c) &&
                                       info->native_size == info->standard_size);
        if (native) {
            int64_t mask = info->native_align - 1;
            if (__builtin_add_overflow(layout->size, mask, &layout->size)) {
                return format_error(vm, "total struct size too long");
            }
            layout->size &= ~mask;
        }
        item.offset = layout->size;
        int64_t bytes;
        if (__builtin_mul_overflow(count, (int64_t)item.size, &bytes) ||
            __builtin_add_overflow(layout->size, bytes, &layout->size)) {
            return format_error(vm, "total struct size too long");
        }
        if (c == 'x' || (count == 0 && c != 's' && c != 'p')) {
            continue;
        }
        layout->values += c == 's' || c == 'p' ? 1 : count;
        if (!add_item(vm, layout, item)) {
            return false;
        }
    }
    return true;
}

void tr_struct_layout_free(StructLayout *layout) {
    if (layout->items != layout->small) {
        tr_free(layout->items);
    }
    layout->items = layout->small;
}

/* ---- words ---- */

static void put_word(uint8_t *out, uint64_t word, unsigned size, bool little) {
    for (unsigned i = 0; i < size; i++) {
        out[little ? i : size - 1 - i] = (uint8_t)(word >> (8 * i));
    }
}

static uint64_t get_word(const uint8_t *data, unsigned size, bool little) {
    uint64_t word = 0;
    for (unsigned i = 0; i < size; i++) {
        word |= (uint64_t)data[little ? i : size - 1 - i] << (8 * i);
    }
    return word;
}

/* ---- half precision ---- */

/* Nearest half, ties to even; false if it is too large. */
static bool to_half(double value, uint16_t *out) {
    uint16_t sign = signbit(value) ? 0x8000 : 0;
    if (isnan(value)) {
        *out = sign | 0x7e00;
        return true;
    }
    if (isinf(value)) {
        *out = sign | 0x7c00;
        return true;
    }
    double magnitude = fabs(value);
    int exponent;
    if (magnitude == 0.0) {
        *out = sign;
        return true;
    }
    frexp(magnitude, &exponent); /* magnitude is in [2**(exponent-1), 2**exponent) */
    if (exponent > 16) {
        return false;
    }
    /* In units of the last place: normal numbers have 11 significant bits, subnormal ones are
     * multiples of 2**-24. */
    int unit = TR_MAX(exponent - 11, -24);
    double units = nearbyint(ldexp(magnitude, -unit)); /* exact but for the rounding */
    unsigned bits = (unsigned)units;
    /* A carry into the next binade comes out right by addition: the exponent field counts binades
     * from 2**-14. */
    unsigned field = unit == -24 ? bits : (unsigned)(unit + 24) * 1024 + bits;
    if (field >= 0x7c00) {
        return false;
    }
    *out = (uint16_t)(sign | field);
    return true;
}

static double from_half(uint16_t bits) {
    int exponent = bits >> 10 & 31, fraction = bits & 1023;
    double magnitude;
    if (exponent == 31) {
        magnitude = fraction ? (double)NAN : HUGE_VAL;
    } else if (exponent == 0) {
        magnitude = ldexp(fraction, -24);
    } else {
        magnitude = ldexp(fraction + 1024, exponent - 25);
    }
    return bits & 0x8000 ? -magnitude : magnitude;
}

/* ---- one value ---- */

/* The int behind an argument; struct.error for everything without __index__. */
static Value integer_argument(VM *vm, ValueRef value) {
    if (!tr_is_int_like(value) && !tr_type_of(vm, value)->slots.unary[UN_INDEX]) {
        return tr_raise(vm, vm->type.struct_error, "required argument is not an integer");
    }
    return tr_index(vm, value);
}

static bool out_of_range(VM *vm, const StructItem *item, int64_t low, uint64_t high) {
    const char *name = item->code == 'b'                         ? "byte"
                       : item->code == 'B'                       ? "ubyte"
                       : item->code == 'h' && item->native_rules ? "short"
                       : item->code == 'H' && item->native_rules ? "ushort"
                                                                 : NULL;
    if (name) {
        tr_raise(vm, vm->type.struct_error, "%s format requires %lld <= number <= %llu", name,
                 (long long)low, (unsigned long long)high);
    } else {
        tr_raise(vm, vm->type.struct_error, "'%c' format requires %lld <= number <= %llu",
                 item->code, (long long)low, (unsigned long long)high);
    }
    return false;
}

static bool pack_integer(VM *vm, const StructItem *item, bool little, ValueRef value,
                         uint8_t *out) {
    Value number = integer_argument(vm, value);
    if (tr_is_error(number)) {
        return false;
    }
    char code = item->code;
    const char *too_large = code == 'P' || (item->size == 8 && !item->native_rules)
                                ? "int too large to convert"
                                : "argument out of range";
    bool is_signed = strchr("bhilqn", code) != NULL;
    bool through_signed = is_signed || code == 'B' || (code == 'H' && item->native_rules);
    unsigned bits = 8u * item->size;
    uint64_t word;
    int64_t small;
    bool fits = code == 'P' && number.tag == TAG_INT ? (word = (uint64_t)number.i, true)
                : through_signed
                    ? (tr_int_to_int64(number, &small) && (word = (uint64_t)small, true))
                    : tr_int_to_uint64(number, &word);
    tr_release(vm, number);
    if (!fits) {
        return format_error(vm, too_large);
    }
    if (is_signed) {
        int64_t high = (int64_t)(UINT64_MAX >> (65 - bits)), low = -high - 1;
        if ((int64_t)word < low || (int64_t)word > high) {
            return out_of_range(vm, item, low, (uint64_t)high);
        }
    } else if (bits < 64 && (word >> bits) != 0) {
        return code == 'P' ? format_error(vm, too_large)
                           : out_of_range(vm, item, 0, UINT64_MAX >> (64 - bits));
    }
    put_word(out, word, item->size, little);
    return true;
}

static bool pack_float(VM *vm, const StructItem *item, bool little, ValueRef value, uint8_t *out) {
    double d;
    if (!tr_to_double(vm, value, &d)) {
        tr_error_clear(vm);
        return format_error(vm, "required argument is not a float");
    }
    uint64_t word = 0;
    bool fits = true;
    if (item->code == 'd') {
        memcpy(&word, &d, sizeof d);
    } else if (item->code == 'f') {
        float f = (float)d;
        uint32_t narrow;
        memcpy(&narrow, &f, sizeof f);
        word = narrow;
        fits = item->native_rules || !isinf(f) || isinf(d);
    } else {
        uint16_t half = 0;
        fits = to_half(d, &half);
        word = half;
    }
    if (!fits) {
        tr_raise(vm, vm->exc.OverflowError, "float too large to pack with %c format", item->code);
        return false;
    }
    put_word(out, word, item->size, little);
    return true;
}

/* 'c', 's' and 'p' take bytes; the last two also bytearray. */
static bool pack_bytes(VM *vm, const StructItem *item, ValueRef value, uint8_t *out) {
    const char *data;
    size_t size;
    if (tr_is_bytes(value)) {
        data = tr_as_bytes(value)->data;
        size = tr_as_bytes(value)->size;
    } else if (item->code != 'c' && tr_is_bytearray(value)) {
        const BytearrayObject *array = (BytearrayObject *)(void *)value.o;
        data = array->data;
        size = array->size;
    } else if (item->code == 'c') {
        return format_error(vm, "char format requires a bytes object of length 1");
    } else {
        tr_raise(vm, vm->type.struct_error, "argument for '%c' must be a bytes object", item->code);
        return false;
    }
    if (item->code == 'c') {
        if (size != 1) {
            return format_error(vm, "char format requires a bytes object of length 1");
        }
        *out = (uint8_t)*data;
        return true;
    }
    size_t room = (size_t)item->count;
    if (item->code == 'p') {
        if (room == 0) {
            return true;
        }
        size = TR_MIN(size, room - 1);
        *out = (uint8_t)TR_MIN(size, 255);
        out++;
    }
    if (size) {
        memcpy(out, data, TR_MIN(size, room));
    }
    return true;
}

bool tr_struct_pack_value(VM *vm, const StructItem *item, bool little, ValueRef value,
                          uint8_t *out) {
    switch (item->code) {
    case 'c':
    case 's':
    case 'p':
        return pack_bytes(vm, item, value, out);
    case '?': {
        int truth = tr_truth(vm, value);
        *out = truth > 0;
        return truth >= 0;
    }
    case 'e':
    case 'f':
    case 'd':
        return pack_float(vm, item, little, value, out);
    default:
        return pack_integer(vm, item, little, value, out);
    }
}

static Value bytes_value(VM *vm, const uint8_t *data, size_t size) {
    BytesObject *bytes = tr_bytes_new(vm, (const char *)data, size);
    return bytes ? tr_obj(bytes) : tr_undef();
}

Value tr_struct_unpack_value(VM *vm, const StructItem *item, bool little, const uint8_t *data) {
    switch (item->code) {
    case 'c':
        return bytes_value(vm, data, 1);
    case 's':
        return bytes_value(vm, data, (size_t)item->count);
    case 'p': {
        size_t size = item->count ? TR_MIN((size_t)data[0], (size_t)item->count - 1) : 0;
        return bytes_value(vm, size ? data + 1 : (const uint8_t *)"", size);
    }
    case '?':
        return tr_bool(*data != 0);
    case 'e':
        return tr_float(from_half((uint16_t)get_word(data, 2, little)));
    case 'f': {
        uint32_t word = (uint32_t)get_word(data, 4, little);
        float f;
        memcpy(&f, &word, sizeof f);
        return tr_float((double)f);
    }
    case 'd': {
        uint64_t word = get_word(data, 8, little);
        double d;
        memcpy(&d, &word, sizeof d);
        return tr_float(d);
    }
    case 'b':
    case 'h':
    case 'i':
    case 'l':
    case 'q':
    case 'n': {
        unsigned shift = 64u - 8u * item->size;
        return tr_int((int64_t)(get_word(data, item->size, little) << shift) >> shift);
    }
    default:
        return tr_int_from_uint64(vm, get_word(data, item->size, little));
    }
}
