/* The four normalization forms of Unicode 14.0 (annex 15), as unicodedata.normalize has them; NFKC
 * is also what Python compares identifiers by. Text is WTF-8: lone surrogates pass unchanged. */
#ifndef TR_BASE_UNICODE_NORMALIZE_H
#define TR_BASE_UNICODE_NORMALIZE_H

#include "base/buffer.h"
#include "base/compiler.h"

typedef enum UnicodeForm {
    UNICODE_NFC,  /* canonical decomposition, then composition */
    UNICODE_NFD,  /* canonical decomposition */
    UNICODE_NFKC, /* compatible decomposition, then canonical composition */
    UNICODE_NFKD, /* compatible decomposition */
} UnicodeForm;

/* Appends the normalized form of the valid text. False: no memory (and out->failed is set). */
bool tr_unicode_normalize(const char *text, size_t length, UnicodeForm form,
                          StrBuf *out) TR_MUST_CHECK;

/* Canonical combining class, 0 for most characters; unicodedata.combining. */
unsigned tr_unicode_combining(uint32_t c);

#endif
