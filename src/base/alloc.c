/* See alloc.h. The counters are the only process-wide state of the core; they are updated with relaxed atomics
 * because several VMs may run on several threads. */
#include "base/alloc.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static AllocHooks hooks;
static _Atomic int64_t live_blocks;
static _Atomic uint64_t made;
static _Atomic uint64_t fail_at; /* value of `made` at which allocations fail; 0 = never */
static _Atomic bool fail_sticky;

void tr_alloc_set_hooks(const AllocHooks *new_hooks) {
    if (new_hooks) {
        hooks = *new_hooks;
    } else {
        memset(&hooks, 0, sizeof hooks);
    }
}

uint64_t tr_alloc_fail_after(uint64_t n, bool sticky) {
    uint64_t count = atomic_exchange_explicit(&made, 0, memory_order_relaxed);
    atomic_store_explicit(&fail_sticky, sticky, memory_order_relaxed);
    atomic_store_explicit(&fail_at, n, memory_order_relaxed);
    return count;
}

int64_t tr_alloc_live_blocks(void) {
    return atomic_load_explicit(&live_blocks, memory_order_relaxed);
}

static void bump(_Atomic int64_t *counter, int64_t by) {
    atomic_fetch_add_explicit(counter, by, memory_order_relaxed);
}

static bool must_fail(void) {
    uint64_t limit = atomic_load_explicit(&fail_at, memory_order_relaxed);
    if (TR_LIKELY(limit == 0)) {
        return false;
    }
    uint64_t number = atomic_fetch_add_explicit(&made, 1, memory_order_relaxed) + 1;
    return number == limit ||
           (number > limit && atomic_load_explicit(&fail_sticky, memory_order_relaxed));
}

void *tr_realloc(void *ptr, size_t size) {
    if (must_fail()) {
        return NULL;
    }
    if (size == 0) {
        size = 1;
    }
    void *block = hooks.realloc ? hooks.realloc(hooks.context, ptr, size) : realloc(ptr, size);
    if (block && !ptr) {
        bump(&live_blocks, 1);
    }
    return block;
}

void *tr_malloc(size_t size) {
    return tr_realloc(NULL, size);
}

void *tr_calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return NULL;
    }
    void *block = tr_malloc(bytes);
    if (block) {
        memset(block, 0, bytes);
    }
    return block;
}

void *tr_realloc_array(void *ptr, size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return NULL;
    }
    return tr_realloc(ptr, bytes);
}

void tr_free(void *ptr) {
    if (!ptr) {
        return;
    }
    bump(&live_blocks, -1);
    if (hooks.free) {
        hooks.free(hooks.context, ptr);
    } else {
        free(ptr);
    }
}
