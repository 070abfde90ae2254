/* Allocation of objects and what happens when a count reaches zero.
 *
 * Small objects (up to SMALL_LIMIT bytes) come from pages of equal cells, one set of pages for types that the cycle collector
 * has to see and one for the others. A free cell has tag 0 and links to the next one through its type field, so the collector can walk a
 * page without further bookkeeping. Larger objects are blocks of the system allocator with two links in front when the collector must see
 * them. Builds with ASan or TR_GC_STRESS use blocks only, so that misuse shows at once.
 *
 * Freeing is iterative: beyond a nesting of DEAD_DEPTH, dying objects wait in vm->dead and are unlinked by the outermost call. */
#include "objects/object.h"

#include "base/alloc.h"
#include "objects/dict.h"
#include "objects/error.h"
#include "objects/internal.h"

#include <string.h>

enum { CELL_STEP = 16, SMALL_LIMIT = 512, CLASSES = SMALL_LIMIT / CELL_STEP + 1, PAGE_SIZE = 16384 };
enum { DEAD_DEPTH = 40 };

#if TR_ASAN || defined(TR_GC_STRESS)
#define TR_NO_PAGES 1
#else
#define TR_NO_PAGES 0
#endif

typedef struct Page {
    struct Page *next;
    uint32_t cell_size;
    uint32_t bump; /* cells handed out so far, from the start */
    uint32_t cells;
    uint32_t padding;
    char data[];
} Page;

typedef struct Large { /* in front of a large TYPE_GC object */
    struct Large *previous, *next;
} Large;

struct PagePool {
    Object *free[2][CLASSES]; /* [is_gc][class]: linked through ->type */
    Page *pages[2][CLASSES];
    Large large;   /* ring */
    Large *cursor; /* next one that tr_object_each_gc() visits: moves on if that one is freed meanwhile */
};

bool tr_object_pool_init(VM *vm) {
    vm->pages = tr_calloc(1, sizeof *vm->pages);
    if (!vm->pages) {
        return false;
    }
    vm->pages->large.next = vm->pages->large.previous = &vm->pages->large;
    vm->gc_threshold = 20000;
    vm->gc_enabled = true;
    return true;
}

void tr_object_pool_free(VM *vm) {
    if (!vm->pages) {
        return;
    }
    for (int gc = 0; gc < 2; gc++) {
        for (int c = 0; c < CLASSES; c++) {
            Page *next;
            for (Page *page = vm->pages->pages[gc][c]; page; page = next) {
                next = page->next;
                tr_free(page);
            }
        }
    }
    Large *next_large;
    for (Large *large = vm->pages->large.next; large != &vm->pages->large; large = next_large) {
        next_large = large->next;
        tr_free(large); /* builtin types, already emptied */
    }
    tr_free(vm->pages);
    tr_free(vm->dead);
    tr_free(vm->finalize_queue);
}

void tr_object_each_gc(VM *vm, void (*each)(VM *vm, Object *object, void *context), void *context) {
    PagePool *pool = vm->pages;
    for (int c = 0; c < CLASSES; c++) {
        for (Page *page = pool->pages[1][c]; page; page = page->next) {
            char *cell = page->data;
            for (uint32_t i = 0; i < page->bump; i++, cell += page->cell_size) {
                Object *object = (Object *)(void *)cell;
                if (object->tag != 0) {
                    each(vm, object, context);
                }
            }
        }
    }
    Large *saved = pool->cursor;
    for (Large *large = pool->large.next; large != &pool->large; large = pool->cursor) {
        pool->cursor = large->next;
        each(vm, (Object *)(void *)(large + 1), context);
    }
    pool->cursor = saved;
}

static TR_NOINLINE Object *refill(VM *vm, int gc, uint32_t size_class) {
    PagePool *pool = vm->pages;
    uint32_t cell = size_class * CELL_STEP;
    Page *page = pool->pages[gc][size_class];
    if (!page || page->bump == page->cells) {
        Page *fresh = tr_malloc(PAGE_SIZE);
        if (!fresh) {
            return NULL;
        }
        fresh->next = page;
        fresh->cell_size = cell;
        fresh->bump = 0;
        fresh->cells = (uint32_t)((PAGE_SIZE - sizeof(Page)) / cell);
        fresh->padding = 0;
        pool->pages[gc][size_class] = page = fresh;
    }
    return (Object *)(void *)(page->data + (size_t)page->bump++ * cell);
}

static Object *allocate_large(VM *vm, bool gc, size_t size) {
    if (!gc) {
        return tr_malloc(size);
    }
    if (size > SIZE_MAX - sizeof(Large)) {
        return NULL;
    }
    Large *large = tr_malloc(sizeof(Large) + size);
    if (!large) {
        return NULL;
    }
    Large *ring = &vm->pages->large;
    large->previous = ring->previous;
    large->next = ring;
    ring->previous->next = large;
    ring->previous = large;
    return (Object *)(void *)(large + 1);
}

static TR_ALWAYS_INLINE void *object_new(VM *vm, TypeObject *type, size_t size, size_t cleared) {
    bool gc = (type->flags & TYPE_GC) != 0;
    uint32_t size_class = (uint32_t)((size + CELL_STEP - 1) / CELL_STEP);
    Object *object;
    uint16_t flags = 0;
    if (TR_LIKELY(size <= SMALL_LIMIT && !TR_NO_PAGES)) {
        object = vm->pages->free[gc][size_class];
        if (TR_LIKELY(object != NULL)) {
            vm->pages->free[gc][size_class] = (Object *)(void *)object->type;
        } else {
            object = refill(vm, gc, size_class);
        }
    } else {
        size_class = 0;
        flags = OBJ_LARGE;
        object = allocate_large(vm, gc, size);
    }
    if (TR_UNLIKELY(!object)) {
        tr_raise_no_memory(vm);
        return NULL;
    }
    memset((char *)object + sizeof(Object), 0, cleared - sizeof(Object));
    object->rc = 1;
    object->tag = type->tag;
    object->size_class = (uint8_t)size_class;
    object->flags = flags;
    object->type = type;
    if (type->flags & TYPE_HEAP) {
        type->base.rc++;
    }
    vm->live_objects++;
    if (gc && ++vm->gc_allocated > vm->gc_threshold && vm->gc_enabled) {
        vm->breaker |= BREAK_GC;
    }
#ifdef TR_GC_STRESS
    if (gc && vm->gc_enabled) {
        vm->breaker |= BREAK_GC;
    }
#endif
    return object;
}

void *tr_object_new(VM *vm, TypeObject *type, size_t size) {
    return object_new(vm, type, size, size);
}

void *tr_object_new_partly(VM *vm, TypeObject *type, size_t size, size_t cleared) {
    return object_new(vm, type, size, cleared);
}

void tr_object_free(VM *vm, void *pointer) {
    Object *object = pointer;
    TypeObject *type = object->type;
    bool gc = (type->flags & TYPE_GC) != 0;
    if (type->flags & TYPE_DICT_ADDED) {
        DictObject **dict = tr_object_dict_slot(vm, object);
        if (dict) {
            tr_object_release(vm, *dict);
        }
    }
    if (gc && vm->gc_allocated > 0) {
        vm->gc_allocated--;
    }
    vm->live_objects--;
    bool large = (object->flags & OBJ_LARGE) != 0;
    uint8_t size_class = object->size_class;
    object->tag = 0;
    if (large && gc) {
        Large *header = (Large *)(void *)object - 1;
        if (vm->pages->cursor == header) {
            vm->pages->cursor = header->next;
        }
        header->previous->next = header->next;
        header->next->previous = header->previous;
        tr_free(header);
    } else if (large) {
        tr_free(object);
    } else {
        object->type = (TypeObject *)(void *)vm->pages->free[gc][size_class];
        vm->pages->free[gc][size_class] = object;
    }
    if (type->flags & TYPE_HEAP) {
        tr_object_release(vm, type);
    }
}

/* ---- blocks: cells of the pages that the collector does not walk, without a header ---- */

void *tr_block_new(VM *vm, size_t size, uint8_t *room) {
    if (size > SMALL_LIMIT || TR_NO_PAGES) {
        *room = 0;
        return tr_malloc(size);
    }
    uint32_t size_class = size <= CELL_STEP ? 1 : (uint32_t)((size + CELL_STEP - 1) / CELL_STEP);
    Object *cell = vm->pages->free[0][size_class];
    if (TR_LIKELY(cell != NULL)) {
        vm->pages->free[0][size_class] = (Object *)(void *)cell->type;
    } else {
        cell = refill(vm, 0, size_class);
    }
    *room = (uint8_t)size_class;
    return cell;
}

void tr_block_free(VM *vm, void *block, uint8_t room) {
    if (room == 0) {
        tr_free(block);
    } else {
        Object *cell = block;
        cell->type = (TypeObject *)(void *)vm->pages->free[0][room];
        vm->pages->free[0][room] = cell;
    }
}

void *tr_block_resize(VM *vm, void *block, uint8_t *room, size_t used, size_t size) {
    if (!block) {
        return tr_block_new(vm, size, room);
    }
    if (*room == 0 && (size > SMALL_LIMIT || TR_NO_PAGES)) {
        return tr_realloc(block, size);
    }
    if (*room != 0 && size <= *room * (size_t)CELL_STEP && size > (*room - 1) * (size_t)CELL_STEP) {
        return block;
    }
    uint8_t fresh_room;
    void *fresh = tr_block_new(vm, size, &fresh_room);
    if (fresh) {
        memcpy(fresh, block, used < size ? used : size);
        tr_block_free(vm, block, *room);
        *room = fresh_room;
    }
    return fresh;
}

static bool queue_finalizer(VM *vm, Object *object) { /* takes a reference that is already counted */
    if (vm->finalize_count == vm->finalize_capacity) {
        size_t capacity = vm->finalize_capacity ? vm->finalize_capacity * 2 : 64;
        Object **queue = tr_realloc_array(vm->finalize_queue, capacity, sizeof *queue);
        if (!queue) {
            return false;
        }
        vm->finalize_queue = queue;
        vm->finalize_capacity = capacity;
    }
    vm->finalize_queue[vm->finalize_count++] = object;
    vm->breaker |= BREAK_FINALIZE;
    return true;
}

bool tr_object_queue_finalizer(VM *vm, Object *object) {
    return queue_finalizer(vm, object);
}

static void unlink_dead(VM *vm, Object *object) {
    object->type->slots.dealloc(vm, object);
}

void tr_object_dead(VM *vm, Object *object) {
    if (TR_UNLIKELY(object->flags & OBJ_WEAK)) {
        tr_weak_object_dies(vm, object);
        if (object->rc) { /* cannot happen: callbacks are queued */
            return;
        }
    }
    if (TR_UNLIKELY((object->type->flags & TYPE_HAS_DEL) && !(object->flags & OBJ_FINALIZED))) {
        object->flags |= OBJ_FINALIZED;
        object->rc = 1;
        if (queue_finalizer(vm, object)) {
            return;
        }
        object->rc = 0; /* no memory to remember it: its __del__ is lost, the object is not */
    }
    if (TR_UNLIKELY(vm->dead_depth >= DEAD_DEPTH)) {
        if (vm->dead_count < vm->dead_capacity) {
            vm->dead[vm->dead_count++] = object;
            return;
        }
        size_t capacity = vm->dead_capacity ? vm->dead_capacity * 2 : 256;
        Object **dead = tr_realloc_array(vm->dead, capacity, sizeof *dead);
        if (dead) {
            vm->dead = dead;
            vm->dead_capacity = capacity;
            vm->dead[vm->dead_count++] = object;
            return;
        }
    }
    vm->dead_depth++;
    unlink_dead(vm, object);
    if (vm->dead_depth == 1) {
        while (vm->dead_count) {
            unlink_dead(vm, vm->dead[--vm->dead_count]);
        }
    }
    vm->dead_depth--;
}

/* ---- finalizers: called by the interpreter between instructions ---- */

/* What the finalizers let die is queued anew and handled by the nested call that the interpreter makes, or by the next round here. */
void tr_run_finalizers(VM *vm) {
    Value saved = vm->pending;
    vm->pending = tr_undef();
    while (vm->finalize_count) {
        Object **queue = vm->finalize_queue;
        size_t count = vm->finalize_count;
        vm->finalize_queue = NULL;
        vm->finalize_count = vm->finalize_capacity = 0;
        vm->breaker &= ~(uint32_t)BREAK_FINALIZE;
        for (size_t i = 0; i < count; i++) {
            Object *object = queue[i];
            if (tr_type_is_subclass(object->type, vm->type.weakref)) {
                tr_weak_run_callback(vm, object);
            } else if (object->type->slots.finalize) {
                object->type->slots.finalize(vm, tr_obj(object));
            }
            tr_object_release(vm, object);
        }
        tr_free(queue);
    }
    vm->breaker &= ~(uint32_t)BREAK_FINALIZE;
    vm->pending = saved;
}

/* ---- attribute dictionaries of instances that are not shape-based ---- */

DictObject **tr_object_dict_slot(VM *vm, Object *object) {
    TypeObject *type = object->type;
    if (type->dict_offset) {
        return (DictObject **)(void *)((char *)object + type->dict_offset);
    }
    if (!(type->flags & TYPE_HAS_DICT) || (type->flags & TYPE_INSTANCE)) {
        return NULL;
    }
    if (type->flags & TYPE_IS_STR) {
        return tr_str_dict_slot((StrObject *)(void *)object);
    }
    if (type->flags & TYPE_IS_BYTES) {
        return tr_bytes_dict_slot((struct BytesObject *)(void *)object);
    }
    if (type->flags & TYPE_IS_TUPLE) {
        return tr_tuple_dict_slot((struct TupleObject *)(void *)object);
    }
    (void)vm;
    return NULL;
}
