/* The one door to the system allocator.
 *
 * Every allocation of the engine goes through these functions, so that an embedder can replace them, tests can
 * make the n-th one fail, and a debug build can count what lives. All of them may return NULL; the caller turns
 * that into MemoryError (or its own error) and releases what it holds. Sizes are bytes; a request for 0 bytes
 * returns a unique non-NULL pointer. */
#ifndef TR_BASE_ALLOC_H
#define TR_BASE_ALLOC_H

#include "base/compiler.h"

typedef struct AllocHooks {
    void *(*realloc)(void *context, void *ptr, size_t size); /* ptr NULL: allocate. size is never 0. */
    void (*free)(void *context, void *ptr);                  /* ptr is never NULL. */
    void *context;
} AllocHooks;

/* Replace the system allocator. Call before the first allocation of the process; NULL restores libc's. */
void tr_alloc_set_hooks(const AllocHooks *hooks);

void *tr_malloc(size_t size) TR_MUST_CHECK;
void *tr_calloc(size_t count, size_t size) TR_MUST_CHECK; /* NULL also when count * size overflows */
void *tr_realloc(void *ptr, size_t size) TR_MUST_CHECK;   /* on failure ptr stays valid */
/* Room for count elements of size bytes; NULL (ptr stays valid) also when the product overflows. */
void *tr_realloc_array(void *ptr, size_t count, size_t size) TR_MUST_CHECK;
void tr_free(void *ptr); /* NULL is fine */

/* Failure injection, compiled in always (one predictable branch). The n-th allocation from now fails (1 = the next)
 * and, if `sticky`, all after it too; 0 turns it off. Returns how many allocations were made since the last call. */
uint64_t tr_alloc_fail_after(uint64_t n, bool sticky);
/* Blocks handed out and not freed yet. Zero at the end of every test. */
int64_t tr_alloc_live_blocks(void);

#endif
