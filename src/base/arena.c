/* See arena.h. A block is a header followed by its bytes. Sizes double from 4 KiB up to 256 KiB, so
 * that a small parse takes little and a big one makes few calls; a larger request gets a block of
 * its own. */
#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

#include "base/alloc.h"

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 256 * 1024 };

struct ArenaBlock {
    ArenaBlock *previous;
    char *end;
    alignas(max_align_t) char data[];
};

static size_t align_up(size_t size) {
    const size_t mask = alignof(max_align_t) - 1;
    return (size + mask) & ~mask;
}

void tr_arena_init(Arena *arena) {
    memset(arena, 0, sizeof *arena);
}

static void drop_blocks_after(Arena *arena, const ArenaBlock *keep) {
    while (arena->block != keep) {
        ArenaBlock *block = arena->block;
        arena->block = block->previous;
        arena->used -= (size_t)(block->end - block->data);
        tr_free(block);
    }
}

void tr_arena_free(Arena *arena) {
    drop_blocks_after(arena, NULL);
    tr_arena_init(arena);
}

static bool add_block(Arena *arena, size_t size) {
    size_t wanted = FIRST_BLOCK;
    if (arena->block) {
        wanted =
            TR_MIN((size_t)(arena->block->end - arena->block->data) * 2, (size_t)LARGEST_BLOCK);
    }
    wanted = TR_MAX(wanted, size);
    ArenaBlock *block = tr_malloc(sizeof *block + wanted);
    if (!block) {
        return false;
    }
    block->previous = arena->block;
    block->end = block->data + wanted;
    arena->block = block;
    arena->next = block->data;
    arena->end = block->end;
    arena->used += wanted;
    return true;
}

void *tr_arena_alloc(Arena *arena, size_t size) {
    if (TR_UNLIKELY(size > SIZE_MAX / 4)) {
        return NULL;
    }
    size = align_up(TR_MAX(size, 1));
    if (TR_UNLIKELY((size_t)(arena->end - arena->next) < size) && !add_block(arena, size)) {
        return NULL;
    }
    void *result = arena->next;
    arena->next += size;
    return result;
}

void *tr_arena_calloc(Arena *arena, size_t size) {
    void *result = tr_arena_alloc(arena, size);
    if (result) {
        memset(result, 0, size);
    }
    return result;
}

void *tr_arena_array(Arena *arena, size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return NULL;
    }
    return tr_arena_alloc(arena, bytes);
}

char *tr_arena_copy(Arena *arena, const void *data, size_t length) {
    if (length > SIZE_MAX / 4) {
        return NULL;
    }
    char *copy = tr_arena_alloc(arena, length + 1);
    if (copy) {
        if (length) {
            memcpy(copy, data, length);
        }
        copy[length] = '\0';
    }
    return copy;
}

ArenaMark tr_arena_mark(const Arena *arena) {
    return (ArenaMark){arena->block, arena->next};
}

void tr_arena_rewind(Arena *arena, ArenaMark mark) {
    drop_blocks_after(arena, mark.block);
    arena->next = mark.next;
    arena->end = mark.block ? mark.block->end : NULL;
}
