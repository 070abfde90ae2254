/* What the files that implement str, bytes and the codecs share among themselves. Nobody else includes this. */
#ifndef TR_OBJECTS_STR_IMPL_H
#define TR_OBJECTS_STR_IMPL_H

#include "base/buffer.h"
#include "base/utf8.h"
#include "objects/dict.h"
#include "objects/str.h"

/* An uninitialised instance of `type` (str or a subclass of it). */
StrObject *tr_str_alloc_type(VM *vm, TypeObject *type, size_t size, size_t length) TR_MUST_CHECK;
/* A new reference to s itself if it is an exact str, else an exact copy. */
Value tr_str_exact(VM *vm, StrObject *s);
/* Text between two byte offsets on character boundaries; the whole of an exact str is s itself. */
Value tr_str_slice_bytes(VM *vm, StrObject *s, size_t start, size_t stop);
/* Makes a str of a buffer that holds valid WTF-8 and frees the buffer. */
Value tr_str_from_buffer(VM *vm, StrBuf *buffer);
void tr_str_dealloc(VM *vm, Object *self);

/* start and stop arguments of find, count, startswith, index: None or UNDEF = the whole; negative ones count from the
 * end; clamped to [0, length]. start may come out behind stop, or behind length (which find("") can tell). */
bool tr_text_bounds(VM *vm, ValueRef start, ValueRef stop, int64_t length, int64_t *from, int64_t *to) TR_MUST_CHECK;
/* The str in v, or NULL + TypeError "must be str, not x" with `what` in front ("" or "replace() argument 1 "). */
StrObject *tr_str_argument(VM *vm, ValueRef v, const char *what) TR_MUST_CHECK;

/* repr of text, with quotes, appended; `ascii` escapes everything beyond ASCII. */
void tr_str_repr_append(StrBuf *out, const char *text, size_t size, bool ascii);
/* repr of bytes without the leading b: quotes and escapes. */
void tr_bytes_repr_append(StrBuf *out, const char *data, size_t size);

/* The tables of methods, one per file; str_type.c makes the type of them. */
Value tr_str_method_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
Value tr_str_method_format_map(VM *vm, const Value *args, uint32_t n, const KwNames *kw);
Value tr_str_method_dunder_format(VM *vm, const Value *args, uint32_t n, const KwNames *kw);

#endif
