/* Characters by name, for "\N{...}" and unicodedata.lookup/name: Unicode 14.0 with its aliases, as
 * CPython 3.11 has it.
 *
 * Names are matched without regard to ASCII case, as CPython does. Hangul syllables and CJK
 * ideographs are computed, all others come from a compressed table made by
 * tools/gen_unicode_names.py. */
#ifndef TR_BASE_UNICODE_NAMES_H
#define TR_BASE_UNICODE_NAMES_H

#include "base/compiler.h"

/* The code point with this name or alias; false if there is none. */
bool tr_unicode_find_name(const char *name, size_t length, uint32_t *codepoint);

#define TR_UNICODE_NAME_MAX 96
/* The name of a code point (no alias), written with a NUL; returns its length, 0 if it has no name.
 */
size_t tr_unicode_name(uint32_t codepoint, char out[TR_UNICODE_NAME_MAX]);

#endif
