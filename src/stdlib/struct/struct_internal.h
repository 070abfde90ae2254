/* Formats of the struct module, parsed: shared by struct_format.c (parsing, one value) and struct.c
 * (the module). */
#ifndef TR_STDLIB_STRUCT_INTERNAL_H
#define TR_STDLIB_STRUCT_INTERNAL_H

#include "objects/int_internal.h"

typedef struct StructItem {
    char code;
    uint8_t size;      /* bytes of one value */
    bool native_rules; /* messages and conversions of the machine's own layout (see struct_format.c)
                        */
    int64_t offset;    /* of the first value */
    int64_t count;     /* values; length for 's' and 'p' */
} StructItem;

enum { STRUCT_SMALL = 12 };

typedef struct StructLayout {
    StructItem *items; /* `small` or owned */
    size_t item_count, capacity;
    int64_t size;   /* bytes in all */
    int64_t values; /* arguments of pack() */
    bool little;
    StructItem small[STRUCT_SMALL];
} StructLayout;

/* Parses; false = struct.error pending. Release with tr_struct_layout_free (also valid after
 * failure). The layout must stay where it is: `items` may point into it. */
bool tr_struct_layout_parse(VM *vm, const char *format, size_t size,
                            StructLayout *layout) TR_MUST_CHECK;
void tr_struct_layout_free(StructLayout *layout);

/* One value to and from bytes. */
bool tr_struct_pack_value(VM *vm, const StructItem *item, bool little, ValueRef value,
                          uint8_t *out) TR_MUST_CHECK;
Value tr_struct_unpack_value(VM *vm, const StructItem *item, bool little, const uint8_t *data);

#endif
