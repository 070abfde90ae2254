/* Strings: making, sharing, hashing, comparing, joining and indexing them.
 *
 * A string is one block: header, UTF-8 bytes, NUL. `length` counts code points, and size == length
 * says that the text is ASCII, so the flag follows from the two numbers. Lone surrogates are kept
 * in their three bytes (WTF-8); byte order of WTF-8 is code point order, so comparing is memcmp.
 *
 * Indexing text that is not ASCII goes through breadcrumbs: the byte offset of every 64th code
 * point, made on the first use of a text longer than that. Nothing fails without them (no memory,
 * or text beyond 4 GB): the walk is longer.
 *
 * Interning: vm->interned is a set of borrowed pointers; a dying string takes itself out.
 * One-character ASCII strings are interned and shared through vm->ascii, the empty one through
 * vm->name.empty. A string that is exact, not interned and owned once may grow in place
 * (tr_str_append): such a string was never seen by anybody who could expect it to stay.
 *
 * None of this runs user code. Strings are made before the type `str` is complete, so only
 * vm->type.str itself is used. */
#include "objects/str.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "objects/list.h"
#include "objects/str_impl.h"

enum { CRUMB = 64 }; /* code points between two breadcrumbs */

/* ---- allocation ---- */

static size_t dict_slot_offset(size_t size) {
    return (offsetof(StrObject, data) + size + 1 + 7) & ~(size_t)7;
}

DictObject **tr_str_dict_slot(StrObject *s) {
    return (DictObject **)(void *)((char *)s + dict_slot_offset(s->size));
}

static StrObject *alloc_capacity(VM *vm, TypeObject *type, size_t size, size_t length,
                                 size_t capacity) {
    if (capacity > SIZE_MAX / 4) {
        return tr_raise_no_memory(vm), NULL;
    }
    size_t total = offsetof(StrObject, data) + capacity + 1;
    size_t cleared = offsetof(StrObject, data);
    if (type->flags & TYPE_HAS_DICT) {
        total = cleared = dict_slot_offset(capacity) + sizeof(DictObject *);
    }
    StrObject *s = tr_object_new_partly(vm, type, total, cleared);
    if (!s) {
        return NULL;
    }
    s->size = size;
    s->length = length;
    s->capacity = capacity;
    s->data[size] = 0;
    if (size == length) {
        s->base.flags |= STR_ASCII;
    }
    return s;
}

StrObject *tr_str_alloc_type(VM *vm, TypeObject *type, size_t size, size_t length) {
    return alloc_capacity(vm, type, size, length, size);
}

StrObject *tr_str_alloc(VM *vm, size_t size, size_t length) {
    return alloc_capacity(vm, vm->type.str, size, length, size);
}

static StrObject *shared_empty(VM *vm) {
    if (TR_UNLIKELY(!vm->name.empty)) {
        vm->name.empty = tr_str_intern(vm, "", 0);
        if (!vm->name.empty) {
            return NULL;
        }
    }
    return tr_object_retain(vm->name.empty);
}

static StrObject *shared_ascii(VM *vm, unsigned char c) {
    if (TR_UNLIKELY(!vm->ascii[c])) {
        char text = (char)c;
        vm->ascii[c] = tr_str_intern(vm, &text, 1);
        if (!vm->ascii[c]) {
            return NULL;
        }
    }
    return tr_object_retain(vm->ascii[c]);
}

static StrObject *new_counted(VM *vm, const char *utf8, size_t size, size_t length) {
    if (size <= 1) {
        return size == 0 ? shared_empty(vm) : shared_ascii(vm, (unsigned char)utf8[0]);
    }
    StrObject *s = tr_str_alloc(vm, size, length);
    if (s) {
        memcpy(s->data, utf8, size);
    }
    return s;
}

StrObject *tr_str_new(VM *vm, const char *utf8, size_t size) {
    return new_counted(vm, utf8, size, size <= 1 ? size : tr_utf8_count(utf8, size));
}

StrObject *tr_str_from_cstr(VM *vm, const char *text) {
    return tr_str_new(vm, text, strlen(text));
}

StrObject *tr_str_from_char(VM *vm, uint32_t code_point) {
    if (code_point < 128) {
        return shared_ascii(vm, (unsigned char)code_point);
    }
    char bytes[4];
    size_t size = tr_utf8_encode(code_point, bytes);
    return new_counted(vm, bytes, size, 1);
}

Value tr_str_exact(VM *vm, StrObject *s) {
    if (s->base.tag == TAG_STR) {
        return tr_obj_retained(s);
    }
    return tr_str_value(new_counted(vm, s->data, s->size, s->length));
}

Value tr_str_slice_bytes(VM *vm, StrObject *s, size_t start, size_t stop) {
    if (start == 0 && stop == s->size) {
        return tr_str_exact(vm, s);
    }
    size_t size = stop - start;
    size_t length = tr_str_is_ascii(s) ? size : tr_utf8_count(s->data + start, size);
    return tr_str_value(new_counted(vm, s->data + start, size, length));
}

enum { SCRATCH_MAX = 4096 };

void tr_str_buffer_free(VM *vm, StrBuf *buffer) {
    if (vm->scratch || !buffer->data || buffer->capacity > SCRATCH_MAX) {
        tr_strbuf_free(buffer);
        return;
    }
    vm->scratch = buffer->data;
    vm->scratch_capacity = buffer->capacity;
    *buffer = (StrBuf){0};
}

Value tr_str_from_buffer(VM *vm, StrBuf *buffer) {
    Value result =
        tr_strbuf_ok(buffer)
            ? tr_str_value(tr_str_new(vm, buffer->data ? buffer->data : "", buffer->size))
            : tr_raise_no_memory(vm);
    tr_str_buffer_free(vm, buffer);
    return result;
}

/* ---- interning ---- */

struct StrTable { /* open addressing, linear probing, at most three quarters full */
    StrObject **slots;
    size_t mask;
    size_t count;
};

static bool table_grow(struct StrTable *table) {
    size_t capacity = table->slots ? (table->mask + 1) * 2 : 2048;
    StrObject **slots = tr_calloc(capacity, sizeof *slots);
    if (!slots) {
        return false;
    }
    size_t mask = capacity - 1;
    for (size_t i = 0; table->slots && i <= table->mask; i++) {
        StrObject *s = table->slots[i];
        if (s) {
            size_t at = s->hash & mask;
            while (slots[at]) {
                at = (at + 1) & mask;
            }
            slots[at] = s;
        }
    }
    tr_free(table->slots);
    table->slots = slots;
    table->mask = mask;
    return true;
}

/* Makes sure that the table exists and has room for one more. */
static bool table_prepare(VM *vm) {
    if (!vm->interned) {
        vm->interned = tr_calloc(1, sizeof *vm->interned);
        if (!vm->interned) {
            return tr_raise_no_memory(vm), false;
        }
    }
    struct StrTable *table = vm->interned;
    if ((!table->slots || (table->count + 1) * 4 > (table->mask + 1) * 3) && !table_grow(table)) {
        return tr_raise_no_memory(vm), false;
    }
    return true;
}

/* Where the text is, or where it would go. */
static StrObject **table_find(struct StrTable *table, const char *text, size_t size,
                              uint64_t hash) {
    size_t at = hash & table->mask;
    StrObject *s;
    while ((s = table->slots[at]) != NULL &&
           !(s->hash == hash && s->size == size && memcmp(s->data, text, size) == 0)) {
        at = (at + 1) & table->mask;
    }
    return &table->slots[at];
}

static void table_remove(struct StrTable *table, StrObject *s) {
    size_t at = s->hash & table->mask;
    while (table->slots[at] != s) {
        if (!table->slots[at]) {
            return;
        }
        at = (at + 1) & table->mask;
    }
    /* Close the gap: move back what probed past it. */
    size_t gap = at;
    table->slots[gap] = NULL;
    table->count--;
    for (at = (gap + 1) & table->mask; table->slots[at]; at = (at + 1) & table->mask) {
        size_t home = table->slots[at]->hash & table->mask;
        if (((at - home) & table->mask) >= ((at - gap) & table->mask)) {
            table->slots[gap] = table->slots[at];
            table->slots[at] = NULL;
            gap = at;
        }
    }
}

static uint64_t hash_text(VM *vm, const char *text, size_t size) {
    return size == 0 ? 0 : (uint64_t)tr_hash_bytes(text, size, vm->hash_seed);
}

static StrObject *table_put(VM *vm, StrObject **slot, StrObject *s) {
    *slot = s;
    vm->interned->count++;
    s->base.flags |= STR_INTERNED;
    return s;
}

StrObject *tr_str_intern(VM *vm, const char *utf8, size_t size) {
    if (!table_prepare(vm)) {
        return NULL;
    }
    uint64_t hash = hash_text(vm, utf8, size);
    StrObject **slot = table_find(vm->interned, utf8, size, hash);
    if (*slot) {
        return tr_object_retain(*slot);
    }
    StrObject *s = tr_str_alloc(vm, size, tr_utf8_count(utf8, size));
    if (!s) {
        return NULL;
    }
    memcpy(s->data, utf8, size);
    s->hash = hash;
    s->base.flags |= STR_HASHED;
    return table_put(vm, slot, s);
}

StrObject *tr_str_intern_object(VM *vm, StrObject *s) {
    if (s->base.flags & STR_INTERNED) {
        return tr_object_retain(s);
    }
    if (s->base.tag != TAG_STR) {
        return tr_str_intern(vm, s->data, s->size);
    }
    if (!table_prepare(vm)) {
        return NULL;
    }
    uint64_t hash = tr_str_hash(vm, s);
    StrObject **slot = table_find(vm->interned, s->data, s->size, hash);
    return tr_object_retain(*slot ? *slot : table_put(vm, slot, s));
}

void tr_str_dealloc(VM *vm, Object *self) {
    StrObject *s = (StrObject *)(void *)self;
    if ((s->base.flags & STR_INTERNED) && vm->interned) {
        table_remove(vm->interned, s);
    }
    tr_free(s->breadcrumbs);
    tr_object_free(vm, self); /* releases the dictionary of a subclass's instance too */
}

void tr_str_finish(VM *vm) {
    for (size_t i = 0; i < TR_COUNT(vm->ascii); i++) {
        StrObject *s = vm->ascii[i];
        vm->ascii[i] = NULL;
        tr_object_release(vm, s);
    }
    tr_free(vm->scratch);
    vm->scratch = NULL;
    vm->scratch_capacity = 0;
    if (vm->interned) {
        tr_free(vm->interned->slots);
        tr_free(vm->interned);
        vm->interned = NULL;
    }
}

/* ---- hash and comparison ---- */

uint64_t tr_str_hash(VM *vm, StrObject *s) {
    if (!(s->base.flags & STR_HASHED)) {
        s->hash = hash_text(vm, s->data, s->size);
        s->base.flags |= STR_HASHED;
    }
    return s->hash;
}

bool tr_str_equal(const StrObject *a, const StrObject *b) {
    if (a == b) {
        return true;
    }
    if (a->size != b->size || (a->base.flags & b->base.flags & STR_INTERNED)) {
        return false;
    }
    if ((a->base.flags & b->base.flags & STR_HASHED) && a->hash != b->hash) {
        return false;
    }
    return memcmp(a->data, b->data, a->size) == 0;
}

bool tr_str_equals_cstr(const StrObject *s, const char *text) {
    size_t size = strlen(text);
    return s->size == size && memcmp(s->data, text, size) == 0;
}

int tr_str_compare(const StrObject *a, const StrObject *b) {
    size_t common = TR_MIN(a->size, b->size);
    int order = common ? memcmp(a->data, b->data, common) : 0;
    if (order == 0) {
        order = a->size < b->size ? -1 : a->size > b->size;
    }
    return order;
}

/* ---- concatenation ---- */

static StrObject *too_long(VM *vm) {
    tr_raise(vm, vm->exc.OverflowError, "strings are too large to concat");
    return NULL;
}

StrObject *tr_str_concat(VM *vm, StrObject *a, StrObject *b) {
    if (a->size == 0 && b->base.tag == TAG_STR) {
        return tr_object_retain(b);
    }
    if (b->size == 0 && a->base.tag == TAG_STR) {
        return tr_object_retain(a);
    }
    size_t size = a->size + b->size;
    if (size < a->size || size > SIZE_MAX / 4) {
        return too_long(vm);
    }
    if (size == 0) {
        return shared_empty(vm);
    }
    StrObject *s = tr_str_alloc(vm, size, a->length + b->length);
    if (s) {
        memcpy(s->data, a->data, a->size);
        memcpy(s->data + a->size, b->data, b->size);
    }
    return s;
}

bool tr_str_append(VM *vm, StrObject **a, StrObject *b) {
    StrObject *s = *a;
    if (b->size == 0 && s->base.tag == TAG_STR) {
        return true;
    }
    size_t size = s->size + b->size;
    if (size < s->size || size > SIZE_MAX / 4) {
        return too_long(vm), false;
    }
    bool mine = s->base.rc == 1 && s->base.tag == TAG_STR && !(s->base.flags & STR_INTERNED);
    if (!mine || size > s->capacity) {
        if (s->size == 0 && b->base.tag == TAG_STR) {
            *a = tr_object_retain(b);
            tr_object_release(vm, s);
            return true;
        }
        /* Only a string that is appended to again gets more than the rest of its cell. */
        size_t wanted = mine && size > 64 ? size + size / 2 : size;
        size_t total = (offsetof(StrObject, data) + wanted + 1 + 15) & ~(size_t)15;
        StrObject *grown = alloc_capacity(vm, vm->type.str, size, s->length + b->length,
                                          total - offsetof(StrObject, data) - 1);
        if (!grown) {
            return false;
        }
        memcpy(grown->data, s->data, s->size);
        memcpy(grown->data + s->size, b->data, b->size);
        *a = grown;
        tr_object_release(vm, s);
        return true;
    }
    memmove(s->data + s->size, b->data,
            b->size); /* b may be s itself only with rc > 1: never here */
    s->data[size] = 0;
    s->size = size;
    s->length += b->length;
    s->base.flags &= (uint16_t)~(STR_HASHED | STR_ASCII);
    if (s->length == size) {
        s->base.flags |= STR_ASCII;
    }
    tr_free(s->breadcrumbs);
    s->breadcrumbs = NULL;
    return true;
}

/* The items of a join: an array of Values, or a list. Nothing here runs user code, so a list stays
 * as it is. */
typedef struct JoinItems {
    const Value *values;
    const ListObject *list; /* NULL = values */
    size_t count;
} JoinItems;

static inline ValueRef join_item(const JoinItems *items, size_t index) {
    return items->list ? tr_list_at(items->list, index) : items->values[index];
}

static StrObject *join_too_long(VM *vm) {
    tr_raise(vm, vm->exc.OverflowError, "join() result is too long for a Python string");
    return NULL;
}

static StrObject *join(VM *vm, StrObject *separator, const JoinItems *items) {
    size_t size = 0;
    size_t length = 0;
    size_t count = items->count;
    for (size_t i = 0; i < count; i++) {
        ValueRef v = join_item(items, i);
        if (!tr_is_str(v)) {
            tr_raise(vm, vm->exc.TypeError, "sequence item %zu: expected str instance, %T found", i,
                     v);
            return NULL;
        }
        size += tr_as_str(v)->size;
        length += tr_as_str(v)->length;
        if (size > SIZE_MAX / 8) {
            return join_too_long(vm);
        }
    }
    if (count == 0) {
        return shared_empty(vm);
    }
    if (count == 1 && join_item(items, 0).tag == TAG_STR) {
        return tr_object_retain(join_item(items, 0).o);
    }
    size_t gaps = count - 1;
    if (separator->size && gaps > (SIZE_MAX / 8) / separator->size) {
        return join_too_long(vm);
    }
    size += gaps * separator->size;
    length += gaps * separator->length;
    if (size == 0) {
        return shared_empty(vm);
    }
    StrObject *s = tr_str_alloc(vm, size, length);
    if (!s) {
        return NULL;
    }
    char *to = s->data;
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            if (separator->size == 1) {
                *to++ = separator->data[0];
            } else {
                memcpy(to, separator->data, separator->size);
                to += separator->size;
            }
        }
        StrObject *item = tr_as_str(join_item(items, i));
        if (item->size == 1) { /* often characters: cheaper than a call */
            *to++ = item->data[0];
        } else {
            memcpy(to, item->data, item->size);
            to += item->size;
        }
    }
    return s;
}

StrObject *tr_str_join(VM *vm, StrObject *separator, const Value *items, size_t count) {
    return join(vm, separator, &(JoinItems){.values = items, .count = count});
}

StrObject *tr_str_join_list(VM *vm, StrObject *separator, ListObject *list) {
    return join(vm, separator, &(JoinItems){.list = list, .count = list->size});
}

/* ---- positions ---- */

static void make_breadcrumbs(StrObject *s) {
    if (s->size > UINT32_MAX) {
        return;
    }
    uint32_t *crumbs = tr_malloc((s->length / CRUMB + 1) * sizeof *crumbs);
    if (!crumbs) {
        return; /* slower, not wrong */
    }
    size_t offset = 0;
    for (size_t i = 0; i < s->length; i++) {
        if (i % CRUMB == 0) {
            crumbs[i / CRUMB] = (uint32_t)offset;
        }
        offset += tr_utf8_width(s->data[offset]);
    }
    if (s->length % CRUMB == 0) {
        crumbs[s->length / CRUMB] = (uint32_t)offset;
    }
    s->breadcrumbs = crumbs;
}

size_t tr_str_offset_of(VM *vm, StrObject *s, size_t index) {
    (void)vm;
    if (tr_str_is_ascii(s)) {
        return index;
    }
    if (index >= s->length) {
        return s->size;
    }
    size_t offset = 0;
    size_t rest = index;
    if (index >= CRUMB) {
        if (!s->breadcrumbs) {
            make_breadcrumbs(s);
        }
        if (s->breadcrumbs) {
            offset = s->breadcrumbs[index / CRUMB];
            rest = index % CRUMB;
        }
    }
    while (rest-- > 0) {
        offset += tr_utf8_width(s->data[offset]);
    }
    return offset;
}

size_t tr_str_index_of_offset(StrObject *s, size_t offset) {
    if (tr_str_is_ascii(s)) {
        return offset;
    }
    if (offset >= s->size) {
        return s->length;
    }
    if (offset < 4 * CRUMB) {
        return tr_utf8_count(s->data, offset);
    }
    if (!s->breadcrumbs) {
        make_breadcrumbs(s);
        if (!s->breadcrumbs) {
            return tr_utf8_count(s->data, offset);
        }
    }
    size_t low = 0;
    size_t high = s->length / CRUMB;
    while (low < high) { /* the last crumb that is not behind the offset */
        size_t middle = (low + high + 1) / 2;
        if (s->breadcrumbs[middle] <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low * CRUMB + tr_utf8_count(s->data + s->breadcrumbs[low], offset - s->breadcrumbs[low]);
}

uint32_t tr_str_char_at(VM *vm, StrObject *s, size_t index) {
    if (tr_str_is_ascii(s)) {
        return (unsigned char)s->data[index];
    }
    size_t width;
    return tr_utf8_decode(s->data + tr_str_offset_of(vm, s, index), &width);
}

StrObject *tr_str_substring(VM *vm, StrObject *s, size_t start, size_t stop) {
    if (start == 0 && stop == s->length && s->base.tag == TAG_STR) {
        return tr_object_retain(s);
    }
    if (tr_str_is_ascii(s)) {
        return new_counted(vm, s->data + start, stop - start, stop - start);
    }
    size_t from = tr_str_offset_of(vm, s, start);
    size_t to = tr_str_offset_of(vm, s, stop);
    return new_counted(vm, s->data + from, to - from, stop - start);
}

Value tr_str_get_item(VM *vm, StrObject *s, int64_t index) {
    if (index < 0) {
        index += (int64_t)s->length;
    }
    if (index < 0 || (uint64_t)index >= s->length) {
        return tr_raise(vm, vm->exc.IndexError, "string index out of range");
    }
    return tr_str_value(tr_str_from_char(vm, tr_str_char_at(vm, s, (size_t)index)));
}

const char *tr_str_to_cstr(VM *vm, ValueRef v) {
    if (!tr_is_str(v)) {
        tr_raise(vm, vm->exc.TypeError, "expected str, not %T", v);
        return NULL;
    }
    StrObject *s = tr_as_str(v);
    if (memchr(s->data, 0, s->size)) {
        tr_raise(vm, vm->exc.ValueError, "embedded null character");
        return NULL;
    }
    return s->data;
}
