/* StrObject: immutable Unicode text as UTF-8 (lone surrogates as WTF-8), NUL-terminated.
 *
 * The length in code points is known; indexing is O(1) for ASCII text and uses lazily built
 * breadcrumbs (byte offset of every 64th code point) otherwise. Names in code are interned: two
 * interned strings are equal exactly if they are the same object. */
#ifndef TR_OBJECTS_STR_H
#define TR_OBJECTS_STR_H

#include "objects/ops.h"

#include <string.h>

enum { STR_ASCII = OBJ_USER, STR_INTERNED = OBJ_USER << 1, STR_HASHED = OBJ_USER << 2 };

struct StrObject {
    Object base;
    size_t size;           /* bytes, without the NUL */
    size_t length;         /* code points */
    uint64_t hash;         /* valid with STR_HASHED */
    uint32_t *breadcrumbs; /* NULL until needed; owned */
    size_t capacity;       /* bytes available in data, without the NUL */
    char data[];
};

static inline bool tr_str_is_ascii(const StrObject *s) {
    return (s->base.flags & STR_ASCII) != 0;
}
static inline StrObject *tr_as_str(ValueRef v) { /* v is known to be a str */
    return (StrObject *)(void *)v.o;
}

StrObject *tr_str_new(VM *vm, const char *utf8,
                      size_t size) TR_MUST_CHECK; /* valid (W)UTF-8; single characters are shared */
StrObject *tr_str_from_cstr(VM *vm, const char *text) TR_MUST_CHECK;
StrObject *tr_str_from_char(VM *vm, uint32_t code_point) TR_MUST_CHECK;
/* An uninitialised string of `size` bytes and `length` code points, to be filled at once. Never
 * shared. */
StrObject *tr_str_alloc(VM *vm, size_t size, size_t length) TR_MUST_CHECK;
/* Decodes with error handler "strict", "ignore", "replace", "surrogateescape", "surrogatepass",
 * "backslashreplace". */
StrObject *tr_str_decode(VM *vm, const char *data, size_t size, const char *encoding,
                         const char *errors) TR_MUST_CHECK;
/* Same for a stream: with `final` false an incomplete sequence at the end is left; *consumed =
 * bytes dealt with. */
StrObject *tr_str_decode_partial(VM *vm, const char *data, size_t size, const char *encoding,
                                 const char *errors, bool final, size_t *consumed) TR_MUST_CHECK;
/* "utf-8" for "UTF8": the name codecs.lookup() reports; NULL = unknown encoding. */
const char *tr_codec_canonical_name(const char *encoding);
/* codecs.register_error(): the handler is called with the exception. tr_codec_find_error: owned,
 * UNDEF = not registered (no exception). */
bool tr_codec_register_error(VM *vm, StrObject *name, ValueRef handler) TR_MUST_CHECK;
Value tr_codec_find_error(VM *vm, const char *name);
StrObject *tr_str_intern(VM *vm, const char *utf8, size_t size) TR_MUST_CHECK; /* owned reference */
StrObject *tr_str_intern_object(VM *vm, StrObject *s) TR_MUST_CHECK; /* owned; s is borrowed */
uint64_t tr_str_hash(VM *vm, StrObject *s);                          /* cached */
bool tr_str_equal(const StrObject *a, const StrObject *b);
bool tr_str_equals_cstr(const StrObject *s, const char *text);
int tr_str_compare(const StrObject *a, const StrObject *b); /* by code point: <0, 0, >0 */
StrObject *tr_str_concat(VM *vm, StrObject *a, StrObject *b) TR_MUST_CHECK;
/* a + b where *a (owned) may be reused in place if nobody else has it; *a becomes the result. */
bool tr_str_append(VM *vm, StrObject **a, StrObject *b) TR_MUST_CHECK;
StrObject *tr_str_substring(VM *vm, StrObject *s, size_t start,
                            size_t stop) TR_MUST_CHECK; /* code points, start <= stop <= length */
StrObject *tr_str_join(VM *vm, StrObject *separator, const Value *items,
                       size_t count) TR_MUST_CHECK;
uint32_t tr_str_char_at(VM *vm, StrObject *s, size_t index); /* code point; index < length */
size_t tr_str_offset_of(VM *vm, StrObject *s, size_t index); /* code point index -> byte offset */
size_t tr_str_index_of_offset(StrObject *s, size_t offset);  /* byte offset -> code point index */
Value tr_str_get_item(VM *vm, StrObject *s, int64_t index); /* with negative index and IndexError */
/* UTF-8 text of a str without NULs for C; NULL + ValueError("embedded null character") otherwise.
 * Borrowed. */
const char *tr_str_to_cstr(VM *vm, ValueRef v);
/* f-string and %-formatting support (format.c) */
Value tr_format_value(VM *vm, ValueRef v, int conversion /* 0 'r' 's' 'a' */,
                      ValueRef spec_or_undef);
Value tr_str_percent(VM *vm, StrObject *format, ValueRef arguments);
static inline Value tr_str_value(StrObject *s) { /* owned pointer or NULL -> Value or UNDEF */
    return s ? tr_obj(s) : tr_undef();
}
/* Where an instance of a subclass with attributes of its own (TYPE_HAS_DICT) keeps its dictionary:
 * the last 8 bytes of the allocation, behind the text. */
DictObject **tr_str_dict_slot(StrObject *s);
bool tr_str_init_types(VM *vm) TR_MUST_CHECK; /* str_type.c: vm->type.str, str_iterator */
/* Releases vm->ascii and the table of interned strings; the last use of strings in a VM. */
void tr_str_finish(VM *vm);

#endif
