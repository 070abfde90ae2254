/* The data behind unicode_names.c; tools/gen_unicode_names.py describes its form. */
#ifndef TR_BASE_UNICODE_NAMES_TABLE_H
#define TR_BASE_UNICODE_NAMES_TABLE_H

#include "base/compiler.h"

typedef struct UniNameRun { /* consecutive characters */
    uint32_t first;
    uint32_t count;
    uint32_t start; /* of the first one's name in tr_uniname_names */
} UniNameRun;

typedef struct UniNamePrefix { /* the name is the prefix and the code in hexadecimal */
    uint32_t first, last;
    const char *prefix;
} UniNamePrefix;

extern const uint32_t tr_uniname_word_count;
extern const uint8_t tr_uniname_words[]; /* length byte and letters of each word, number 1 first */
extern const uint32_t tr_uniname_word_index[]; /* offset of every 64th word */
extern const uint32_t tr_uniname_run_count;
extern const UniNameRun tr_uniname_runs[];
extern const uint8_t tr_uniname_names[];
extern const uint32_t tr_uniname_alias_count;
extern const uint32_t tr_uniname_alias_codes[];
extern const uint8_t tr_uniname_aliases[];
extern const uint32_t tr_uniname_prefix_count;
extern const UniNamePrefix tr_uniname_prefixes[];

#endif
