/* What the files that implement bytes, bytearray and memoryview share. Nobody else includes this.
 *
 * The methods common to bytes and bytearray work on a Span of the receiver and make results of the
 * receiver's kind. A bytearray can be changed by user code, so a method converts all arguments that
 * may call some (__index__, iteration) before it takes the Span. */
#ifndef TR_OBJECTS_BYTES_IMPL_H
#define TR_OBJECTS_BYTES_IMPL_H

#include "objects/bytes.h"
#include "objects/list.h"
#include "objects/str_impl.h"

typedef struct Span {
    const char *data;
    size_t size;
} Span;

/* The contents of a bytes or bytearray (or of an instance of a subclass). */
static inline Span tr_bytes_span(ValueRef v) {
    if (tr_is_bytes(v)) {
        return (Span){tr_as_bytes(v)->data, tr_as_bytes(v)->size};
    }
    BytearrayObject *array = (BytearrayObject *)(void *)v.o;
    return (Span){array->data ? array->data : "", array->size};
}
/* A new bytes, or bytearray if `like` is one. data NULL: uninitialised room for the caller to fill.
 */
Value tr_bytes_make(VM *vm, ValueRef like, const char *data, size_t size);
char *tr_bytes_data(ValueRef v); /* of a fresh result */

/* A bytes-like argument. Release it with tr_bytes_argument_done(). */
typedef struct BytesArgument {
    Span span;
    BufferView view;
    bool held; /* view is in use */
    char byte; /* what an int argument stands for */
} BytesArgument;
bool tr_bytes_argument(VM *vm, ValueRef v, BytesArgument *out) TR_MUST_CHECK;
/* Same, or an int in range(256). */
bool tr_bytes_or_int_argument(VM *vm, ValueRef v, BytesArgument *out) TR_MUST_CHECK;
void tr_bytes_argument_done(VM *vm, BytesArgument *argument);

BytesObject *tr_bytes_alloc_type(VM *vm, TypeObject *type, size_t size) TR_MUST_CHECK;
/* The int in v as a byte; ValueError with `message` if it is out of range. */
bool tr_byte_from_value(VM *vm, ValueRef v, const char *message, unsigned char *out) TR_MUST_CHECK;
/* bytes(source) / bytearray(source): int, buffer or iterable of ints. */
bool tr_bytes_collect(VM *vm, ValueRef source, bool array, StrBuf *out) TR_MUST_CHECK;
/* What bytes(), bytearray() and bytearray.__init__ do with (source, encoding, errors). */
bool tr_bytes_construct(VM *vm, const Value *slots, bool array, StrBuf *out) TR_MUST_CHECK;
/* Items of an extended slice into a new object like `like`. */
Value tr_bytes_slice(VM *vm, ValueRef self, ValueRef slice);
/* data.hex(sep, bytes_per_sep): the two arguments may be UNDEF. */
Value tr_bytes_hex(VM *vm, const char *data, size_t size, ValueRef separator, ValueRef group);
/* Compares as bytes do; NotImplemented if one operand is not bytes-like. */
Value tr_bytes_compare(VM *vm, ValueRef left, ValueRef right, CompareOp op);
/* left + right and left * n, of the kind of left. */
Value tr_bytes_concat(VM *vm, ValueRef left, ValueRef right);
Value tr_bytes_repeat(VM *vm, ValueRef left, ValueRef right);
bool tr_bytes_repeat_count(VM *vm, ValueRef count, size_t size, size_t *out) TR_MUST_CHECK;
int tr_bytes_contains(VM *vm, ValueRef self, ValueRef item);
int64_t tr_bytes_length(VM *vm, ValueRef self);
Value tr_bytes_iter(VM *vm, ValueRef self);
Value tr_bytes_percent_slot(VM *vm, ValueRef left, ValueRef right);
/* Fills a view of size contiguous bytes. */
void tr_bytes_fill_view(BufferView *view, void *data, size_t size, bool readonly, ValueRef owner);
/* bytes % arguments (format_percent.c). */
Value tr_bytes_percent(VM *vm, ValueRef format, ValueRef arguments);

bool tr_bytearray_init_type(VM *vm) TR_MUST_CHECK;
bool tr_memoryview_init_type(VM *vm) TR_MUST_CHECK;

/* bytes_methods.c: looking and replacing */
TR_METHOD(tr_bytesm_count);
TR_METHOD(tr_bytesm_endswith);
TR_METHOD(tr_bytesm_find);
TR_METHOD(tr_bytesm_index);
TR_METHOD(tr_bytesm_partition);
TR_METHOD(tr_bytesm_removeprefix);
TR_METHOD(tr_bytesm_removesuffix);
TR_METHOD(tr_bytesm_replace);
TR_METHOD(tr_bytesm_rfind);
TR_METHOD(tr_bytesm_rindex);
TR_METHOD(tr_bytesm_rpartition);
TR_METHOD(tr_bytesm_startswith);
/* bytes_split.c: splitting, joining, trimming, padding */
TR_METHOD(tr_bytesm_center);
TR_METHOD(tr_bytesm_expandtabs);
TR_METHOD(tr_bytesm_join);
TR_METHOD(tr_bytesm_ljust);
TR_METHOD(tr_bytesm_lstrip);
TR_METHOD(tr_bytesm_rjust);
TR_METHOD(tr_bytesm_rsplit);
TR_METHOD(tr_bytesm_rstrip);
TR_METHOD(tr_bytesm_split);
TR_METHOD(tr_bytesm_splitlines);
TR_METHOD(tr_bytesm_strip);
TR_METHOD(tr_bytesm_zfill);
/* bytes_case.c: kinds of bytes, case, tables, hexadecimal, decoding */
TR_METHOD(tr_bytesm_capitalize);
TR_METHOD(tr_bytesm_decode);
TR_METHOD(tr_bytesm_fromhex);
TR_METHOD(tr_bytesm_hex);
TR_METHOD(tr_bytesm_isalnum);
TR_METHOD(tr_bytesm_isalpha);
TR_METHOD(tr_bytesm_isascii);
TR_METHOD(tr_bytesm_isdigit);
TR_METHOD(tr_bytesm_islower);
TR_METHOD(tr_bytesm_isspace);
TR_METHOD(tr_bytesm_istitle);
TR_METHOD(tr_bytesm_isupper);
TR_METHOD(tr_bytesm_lower);
TR_METHOD(tr_bytesm_maketrans);
TR_METHOD(tr_bytesm_swapcase);
TR_METHOD(tr_bytesm_title);
TR_METHOD(tr_bytesm_translate);
TR_METHOD(tr_bytesm_upper);

/* The rows of the method table that bytes and bytearray have in common. */
#define TR_BYTES_METHODS                                                                           \
    {"capitalize(self, /)", tr_bytesm_capitalize,                                                  \
     "A copy with the first byte in upper case, the rest in lower.", 0},                           \
        {"center(self, width, fillchar=b' ', /)", tr_bytesm_center,                                \
         "A copy of at least `width` bytes, self in the middle.", 0},                              \
        {"count(self, sub, start=None, end=None, /)", tr_bytesm_count,                             \
         "The number of occurrences of sub in self[start:end].", BUILTIN_TAKES},                   \
        {"decode(self, /, encoding='utf-8', errors='strict')", tr_bytesm_decode,                   \
         "The bytes as text in an encoding.", 0},                                                  \
        {"endswith(self, suffix, start=None, end=None, /)", tr_bytesm_endswith,                    \
         "Does self[start:end] end with suffix, or with one of a tuple?", BUILTIN_TAKES},          \
        {"expandtabs(self, /, tabsize=8)", tr_bytesm_expandtabs,                                   \
         "A copy in which spaces replace the tabs.", 0},                                           \
        {"find(self, sub, start=None, end=None, /)", tr_bytesm_find,                               \
         "The lowest index of sub in self[start:end], or -1.", BUILTIN_TAKES},                     \
        {"fromhex(type, string, /)", tr_bytesm_fromhex,                                            \
         "The bytes that a string of hexadecimal digits spells; blanks are skipped.",              \
         BUILTIN_CLASS},                                                                           \
        {"hex(self, /, sep=<unset>, bytes_per_sep=1)", tr_bytesm_hex,                              \
         "Two hexadecimal digits per byte, with sep between groups.", 0},                          \
        {"index(self, sub, start=None, end=None, /)", tr_bytesm_index,                             \
         "Like find(), but raises ValueError if sub is not there.", BUILTIN_TAKES},                \
        {"isalnum(self, /)", tr_bytesm_isalnum,                                                    \
         "Are all bytes ASCII letters or digits, and is there one?", 0},                           \
        {"isalpha(self, /)", tr_bytesm_isalpha, "Are all bytes ASCII letters, and is there one?",  \
         0},                                                                                       \
        {"isascii(self, /)", tr_bytesm_isascii, "Are all bytes below 128?", 0},                    \
        {"isdigit(self, /)", tr_bytesm_isdigit, "Are all bytes ASCII digits, and is there one?",   \
         0},                                                                                       \
        {"islower(self, /)", tr_bytesm_islower,                                                    \
         "Are all ASCII letters in lower case, and is there one?", 0},                             \
        {"isspace(self, /)", tr_bytesm_isspace,                                                    \
         "Are all bytes ASCII white space, and is there one?", 0},                                 \
        {"istitle(self, /)", tr_bytesm_istitle,                                                    \
         "Do words begin with a capital and go on in lower case?", 0},                             \
        {"isupper(self, /)", tr_bytesm_isupper,                                                    \
         "Are all ASCII letters in upper case, and is there one?", 0},                             \
        {"join(self, iterable_of_bytes, /)", tr_bytesm_join,                                       \
         "The items of the iterable in one, with self between them.", 0},                          \
        {"ljust(self, width, fillchar=b' ', /)", tr_bytesm_ljust,                                  \
         "A copy of at least `width` bytes, filled on the right.", 0},                             \
        {"lower(self, /)", tr_bytesm_lower, "A copy with ASCII letters in lower case.", 0},        \
        {"lstrip(self, bytes=None, /)", tr_bytesm_lstrip,                                          \
         "A copy without the leading bytes that are in the argument, or white space.", 0},         \
        {"maketrans(frm, to, /)", tr_bytesm_maketrans, "A table for translate().",                 \
         BUILTIN_STATIC},                                                                          \
        {"partition(self, sep, /)", tr_bytesm_partition,                                           \
         "(before, sep, after) at the first occurrence of sep.", 0},                               \
        {"removeprefix(self, prefix, /)", tr_bytesm_removeprefix,                                  \
         "A copy without the prefix, if it begins with it.", 0},                                   \
        {"removesuffix(self, suffix, /)", tr_bytesm_removesuffix,                                  \
         "A copy without the suffix, if it ends with it.", 0},                                     \
        {"replace(self, old, new, count=-1, /)", tr_bytesm_replace,                                \
         "A copy with occurrences of old replaced by new.", 0},                                    \
        {"rfind(self, sub, start=None, end=None, /)", tr_bytesm_rfind,                             \
         "The highest index of sub in self[start:end], or -1.", BUILTIN_TAKES},                    \
        {"rindex(self, sub, start=None, end=None, /)", tr_bytesm_rindex,                           \
         "Like rfind(), but raises ValueError if sub is not there.", BUILTIN_TAKES},               \
        {"rjust(self, width, fillchar=b' ', /)", tr_bytesm_rjust,                                  \
         "A copy of at least `width` bytes, filled on the left.", 0},                              \
        {"rpartition(self, sep, /)", tr_bytesm_rpartition,                                         \
         "(before, sep, after) at the last occurrence of sep.", 0},                                \
        {"rsplit(self, /, sep=None, maxsplit=-1)", tr_bytesm_rsplit,                               \
         "Like split(), counting maxsplit from the right.", 0},                                    \
        {"rstrip(self, bytes=None, /)", tr_bytesm_rstrip,                                          \
         "A copy without the trailing bytes that are in the argument, or white space.", 0},        \
        {"split(self, /, sep=None, maxsplit=-1)", tr_bytesm_split,                                 \
         "The list of the parts between occurrences of sep, or of white space.", 0},               \
        {"splitlines(self, /, keepends=False)", tr_bytesm_splitlines,                              \
         "The list of lines, with or without their ends.", 0},                                     \
        {"startswith(self, prefix, start=None, end=None, /)", tr_bytesm_startswith,                \
         "Does self[start:end] begin with prefix, or with one of a tuple?", BUILTIN_TAKES},        \
        {"strip(self, bytes=None, /)", tr_bytesm_strip,                                            \
         "A copy without the bytes at both ends that are in the argument, or white space.", 0},    \
        {"swapcase(self, /)", tr_bytesm_swapcase, "A copy with upper and lower case exchanged.",   \
         0},                                                                                       \
        {"title(self, /)", tr_bytesm_title, "A copy in which every word begins with a capital.",   \
         0},                                                                                       \
        {"translate(self, table, /, delete=b'')", tr_bytesm_translate,                             \
         "A copy without the bytes in delete, the others replaced by table[byte].", 0},            \
        {"upper(self, /)", tr_bytesm_upper, "A copy with ASCII letters in upper case.", 0},        \
        {"zfill(self, width, /)", tr_bytesm_zfill,                                                 \
         "A copy filled with zeros behind the sign to at least `width` bytes.", 0}

#endif
