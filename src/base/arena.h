/* A bump arena: many small objects with one lifetime, freed together.
 *
 * Blocks of growing size come from tr_malloc; an allocation is an addition and a comparison. There
 * is no individual free. A mark remembers the current end, and rewinding to it drops everything
 * allocated since (used by speculative parsing). All functions report a failed allocation by
 * returning NULL (false) and leave the arena usable. */
#ifndef TR_BASE_ARENA_H
#define TR_BASE_ARENA_H

#include "base/compiler.h"

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    ArenaBlock *block; /* the newest, NULL before the first allocation */
    char *next, *end;  /* free part of the newest block */
    size_t used;       /* bytes in all blocks, for statistics */
} Arena;

typedef struct ArenaMark {
    ArenaBlock *block;
    char *next;
} ArenaMark;

void tr_arena_init(Arena *arena);
void tr_arena_free(Arena *arena); /* frees every block; the arena can be used again */

/* Aligned for any object; not zeroed. size 0 gives a valid pointer. */
void *tr_arena_alloc(Arena *arena, size_t size) TR_MUST_CHECK;
void *tr_arena_calloc(Arena *arena, size_t size) TR_MUST_CHECK;
/* count elements of size bytes, NULL also on overflow of the product. */
void *tr_arena_array(Arena *arena, size_t count, size_t size) TR_MUST_CHECK;
/* A copy of `length` bytes followed by a NUL. */
char *tr_arena_copy(Arena *arena, const void *data, size_t length) TR_MUST_CHECK;

ArenaMark tr_arena_mark(const Arena *arena);
void tr_arena_rewind(Arena *arena, ArenaMark mark);

#endif
