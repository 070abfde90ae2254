/* What the files that implement str, bytes and the codecs share among themselves. Nobody else
 * includes this. */
#ifndef TR_OBJECTS_STR_IMPL_H
#define TR_OBJECTS_STR_IMPL_H

#include "base/buffer.h"
#include "base/utf8.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/str.h"

/* An uninitialised instance of `type` (str or a subclass of it). */
StrObject *tr_str_alloc_type(VM *vm, TypeObject *type, size_t size, size_t length) TR_MUST_CHECK;
/* A new reference to s itself if it is an exact str, else an exact copy. */
Value tr_str_exact(VM *vm, StrObject *s);
/* Text between two byte offsets on character boundaries; the whole of an exact str is s itself. */
Value tr_str_slice_bytes(VM *vm, StrObject *s, size_t start, size_t stop);
/* An empty buffer for building a str. It may come with the memory of the one that was finished last
 * (vm->scratch), so that short results need no allocation of their own. */
static inline StrBuf tr_str_buffer(VM *vm) {
    StrBuf buffer = {.data = vm->scratch, .capacity = vm->scratch_capacity};
    vm->scratch = NULL;
    vm->scratch_capacity = 0;
    return buffer;
}
/* Frees such a buffer, or keeps its memory for the next one. */
void tr_str_buffer_free(VM *vm, StrBuf *buffer);
/* Makes a str of a buffer that holds valid WTF-8 and frees the buffer. */
Value tr_str_from_buffer(VM *vm, StrBuf *buffer);
void tr_str_dealloc(VM *vm, Object *self);

/* start and stop arguments of find, count, startswith, index: None or UNDEF = the whole. The first
 * function gets the ints (it may run user code); the second one resolves negative ones and clamps
 * to [0, length]. start may come out behind stop, or behind length (which find("") can tell). */
bool tr_text_indices(VM *vm, ValueRef start, ValueRef stop, int64_t *from,
                     int64_t *to) TR_MUST_CHECK;
void tr_text_clamp(int64_t length, int64_t *from, int64_t *to);
/* The tabsize of expandtabs: a C int. */
bool tr_text_tab_size(VM *vm, ValueRef v, int64_t *out) TR_MUST_CHECK;
/* The str in v, or NULL + TypeError "must be str, not x" with `what` in front ("" or "replace()
 * argument 1 "). */
StrObject *tr_str_argument(VM *vm, ValueRef v, const char *what) TR_MUST_CHECK;

/* What __reduce__ of an iterator returns: (iter, (sequence,), index), without the index if it is
 * negative. */
Value tr_iterator_reduce(VM *vm, ValueRef sequence, int64_t index);

/* repr of text, with quotes, appended; `ascii` escapes everything beyond ASCII. */
void tr_str_repr_append(StrBuf *out, const char *text, size_t size, bool ascii);
/* repr of bytes without the leading b: quotes and escapes. */
void tr_bytes_repr_append(StrBuf *out, const char *data, size_t size);

/* Case mapping of ASCII text (other bytes stay): size bytes from `from` to `to`, which may be the
 * same place only for operations that do not look back (not CASE_TITLE). */
typedef enum CaseOp {
    CASE_LOWER,
    CASE_UPPER,
    CASE_FOLD,
    CASE_SWAP,
    CASE_TITLE,
    CASE_CAPITALIZE
} CaseOp;
void tr_ascii_map(char *to, const char *from, size_t size, CaseOp op);
/* sep.join(list) without a copy of the items. */
StrObject *tr_str_join_list(VM *vm, StrObject *separator, ListObject *list) TR_MUST_CHECK;

/* The methods of str, by file. str_type.c holds the table with their signatures and descriptions.
 */
#define TR_METHOD(name) Value name(VM *vm, const Value *args, uint32_t n, const KwNames *kw)
/* str_methods.c */
TR_METHOD(tr_strm_find);
TR_METHOD(tr_strm_rfind);
TR_METHOD(tr_strm_index);
TR_METHOD(tr_strm_rindex);
TR_METHOD(tr_strm_count);
TR_METHOD(tr_strm_startswith);
TR_METHOD(tr_strm_endswith);
TR_METHOD(tr_strm_replace);
TR_METHOD(tr_strm_removeprefix);
TR_METHOD(tr_strm_removesuffix);
/* str_shape.c */
TR_METHOD(tr_strm_strip);
TR_METHOD(tr_strm_lstrip);
TR_METHOD(tr_strm_rstrip);
TR_METHOD(tr_strm_center);
TR_METHOD(tr_strm_ljust);
TR_METHOD(tr_strm_rjust);
TR_METHOD(tr_strm_zfill);
TR_METHOD(tr_strm_expandtabs);
TR_METHOD(tr_strm_translate);
TR_METHOD(tr_strm_maketrans);
TR_METHOD(tr_strm_encode);
/* str_case.c */
TR_METHOD(tr_strm_capitalize);
TR_METHOD(tr_strm_casefold);
TR_METHOD(tr_strm_lower);
TR_METHOD(tr_strm_swapcase);
TR_METHOD(tr_strm_title);
TR_METHOD(tr_strm_upper);
TR_METHOD(tr_strm_isalnum);
TR_METHOD(tr_strm_isalpha);
TR_METHOD(tr_strm_isascii);
TR_METHOD(tr_strm_isdecimal);
TR_METHOD(tr_strm_isdigit);
TR_METHOD(tr_strm_isidentifier);
TR_METHOD(tr_strm_islower);
TR_METHOD(tr_strm_isnumeric);
TR_METHOD(tr_strm_isprintable);
TR_METHOD(tr_strm_isspace);
TR_METHOD(tr_strm_istitle);
TR_METHOD(tr_strm_isupper);
/* str_split.c */
TR_METHOD(tr_strm_split);
TR_METHOD(tr_strm_rsplit);
TR_METHOD(tr_strm_splitlines);
TR_METHOD(tr_strm_partition);
TR_METHOD(tr_strm_rpartition);
TR_METHOD(tr_strm_join);
/* format_str.c */
TR_METHOD(tr_strm_format);
TR_METHOD(tr_strm_format_map);
TR_METHOD(tr_strm_dunder_format);

#endif
