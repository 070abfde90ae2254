/* The module `_random`: the Mersenne Twister behind lib/random.tr.
 *
 * Random reproduces CPython's sequences: same seeding, same order of draws. Besides the methods of
 * CPython's _random.Random there is _randbelow(n), which draws exactly what
 * random.Random._randbelow_with_getrandbits(n) draws, without a loop in bytecode. */
#include "stdlib/stdlib.h"

#include "base/alloc.h"
#include "base/mt19937.h"
#include "objects/int_internal.h"
#include "objects/list.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct RandomObject {
    Object base;
    MersenneTwister mt;
} RandomObject;

static MersenneTwister *twister(ValueRef v) {
    return &((RandomObject *)(void *)v.o)->mt;
}

/* ---- seeding ---- */

/* From the system's source of randomness, or from the clock if there is none. */
static void seed_from_system(MersenneTwister *mt) {
    uint32_t words[TR_MT_WORDS];
    size_t done = 0;
    while (done < sizeof words) {
        size_t part = TR_MIN(sizeof words - done, 256);
        if (getentropy((char *)words + done, part) != 0) {
            struct timespec now;
            clock_gettime(CLOCK_REALTIME, &now);
            uint64_t mix = (uint64_t)now.tv_sec * 1000000007u ^ (uint64_t)now.tv_nsec ^
                           (uint64_t)(uintptr_t)mt;
            words[0] = (uint32_t)mix;
            words[1] = (uint32_t)(mix >> 32);
            tr_mt_seed_words(mt, words, 2);
            return;
        }
        done += part;
    }
    tr_mt_seed_words(mt, words, TR_MT_WORDS);
}

static bool seed_from_int(VM *vm, MersenneTwister *mt, ValueRef value) {
    if (value.tag == TAG_INT) {
        tr_mt_seed_int64(mt, value.i);
        return true;
    }
    uint64_t storage[1];
    BigInt big = tr_int_view(value, storage);
    uint32_t *words = tr_realloc_array(NULL, 2 * big.count, sizeof *words);
    if (!words) {
        tr_raise_no_memory(vm);
        return false;
    }
    for (size_t i = 0; i < big.count; i++) {
        words[2 * i] = (uint32_t)big.limbs[i];
        words[2 * i + 1] = (uint32_t)(big.limbs[i] >> 32);
    }
    size_t count = 2 * big.count;
    tr_mt_seed_words(mt, words, words[count - 1] ? count : count - 1);
    tr_free(words);
    return true;
}

static bool seed(VM *vm, MersenneTwister *mt, ValueRef value) {
    if (tr_is_undef(value) || tr_is_none(value)) {
        seed_from_system(mt);
        return true;
    }
    if (tr_is_int_like(value)) {
        return seed_from_int(vm, mt, tr_int_value(value));
    }
    int64_t hash;
    if (!tr_hash(vm, value, &hash)) {
        return false;
    }
    Value word = tr_int_from_uint64(vm, (uint64_t)hash); /* as an unsigned word, like CPython */
    if (tr_is_error(word)) {
        return false;
    }
    bool done = seed_from_int(vm, mt, word);
    tr_release(vm, word);
    return done;
}

/* Seeding is the business of __init__, which lib/random.tr replaces. */
static Value random_create(VM *vm, TypeObject *type, const Value *args, uint32_t n,
                           const KwNames *kw) {
    (void)args, (void)n, (void)kw;
    RandomObject *object = tr_object_new(vm, type, type->instance_size);
    if (!object) {
        return tr_undef();
    }
    tr_mt_seed_int64(&object->mt, 0);
    return tr_obj(object);
}

static bool random_init(VM *vm, ValueRef self, const Value *args, uint32_t n, const KwNames *kw) {
    uint32_t total = n + (kw ? kw->count : 0);
    if (total > 1 || (kw && kw->count)) {
        tr_raise(vm, vm->exc.TypeError, "Random() takes at most 1 argument (%u given)", total);
        return false;
    }
    return seed(vm, twister(self), n == 1 ? args[0] : tr_undef());
}

static void random_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static Value random_seed(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return seed(vm, twister(args[0]), args[1]) ? tr_none() : tr_undef();
}

/* ---- drawing ---- */

static Value random_random(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_float(tr_mt_random(twister(args[0])));
}

static Value draw_bits(VM *vm, MersenneTwister *mt, uint64_t bits) {
    if (bits == 0) {
        return tr_int(0);
    }
    if (bits <= 64) {
        return tr_int_from_uint64(vm, tr_mt_bits64(mt, (unsigned)bits));
    }
    size_t limbs = (size_t)(bits / 64 + (bits % 64 != 0));
    BigIntObject *object = tr_bigint_alloc(vm, limbs);
    if (!object) {
        return tr_undef();
    }
    tr_mt_bits(mt, bits, object->limbs);
    while (limbs > 0 && object->limbs[limbs - 1] == 0) {
        limbs--;
    }
    BigInt result = {.limbs = object->limbs, .count = limbs};
    return tr_bigint_finish(vm, object, &result);
}

static Value random_getrandbits(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t bits;
    if (!tr_to_int64(vm, args[1], &bits)) {
        return tr_undef();
    }
    if (bits < 0) {
        return tr_raise(vm, vm->exc.ValueError, "number of bits must be non-negative");
    }
    return draw_bits(vm, twister(args[0]), (uint64_t)bits);
}

static Value random_randbelow(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value limit = tr_index(vm, args[1]);
    if (tr_is_error(limit)) {
        return limit;
    }
    MersenneTwister *mt = twister(args[0]);
    Value result;
    if (tr_int_sign(limit) <= 0) {
        result = tr_int(0);
    } else if (limit.tag == TAG_INT) {
        result = tr_int_from_uint64(vm, tr_mt_below(mt, (uint64_t)limit.i));
    } else {
        uint64_t bits = (uint64_t)tr_int_bit_length(limit);
        do {
            result = draw_bits(vm, mt, bits);
            if (tr_is_error(result) || tr_int_compare(result, limit) < 0) {
                break;
            }
            tr_release(vm, result);
        } while (true);
    }
    tr_release(vm, limit);
    return result;
}

/* ---- state ---- */

static Value random_getstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    const MersenneTwister *mt = twister(args[0]);
    TupleObject *state = tr_tuple_new(vm, TR_MT_WORDS + 1);
    if (!state) {
        return tr_undef();
    }
    for (size_t i = 0; i < TR_MT_WORDS; i++) {
        state->items[i] = tr_int(mt->state[i]);
    }
    state->items[TR_MT_WORDS] = tr_int(mt->index);
    return tr_obj(state);
}

static Value random_setstate(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    if (!tr_is_tuple(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "state vector must be a tuple");
    }
    const TupleObject *state = tr_as_tuple(args[1]);
    if (state->size != TR_MT_WORDS + 1) {
        return tr_raise(vm, vm->exc.ValueError, "state vector is the wrong size");
    }
    MersenneTwister fresh;
    for (size_t i = 0; i <= TR_MT_WORDS; i++) {
        int64_t word;
        if (!tr_to_int64(vm, state->items[i], &word)) {
            return tr_undef();
        }
        if (i == TR_MT_WORDS) {
            if (word < 0 || word > TR_MT_WORDS) {
                return tr_raise(vm, vm->exc.ValueError, "invalid state");
            }
            fresh.index = (uint32_t)word;
        } else {
            fresh.state[i] = (uint32_t)word;
        }
    }
    *twister(args[0]) = fresh;
    return tr_none();
}

static const BuiltinDef random_methods[] = {
    {"_randbelow(self, n, /)", random_randbelow,
     "Return a random int in the range [0,n); 0 if n is 0.", 0},
    {"getrandbits(self, k, /)", random_getrandbits,
     "getrandbits(k) -> x.  Generates an int with k random bits.", 0},
    {"getstate(self, /)", random_getstate, "getstate() -> tuple containing the current state.", 0},
    {"random(self, /)", random_random, "random() -> x in the interval [0, 1).", 0},
    {"seed(self, n=None, /)", random_seed,
     "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\n"
     "of the current time and the process identifier.",
     0},
    {"setstate(self, state, /)", random_setstate,
     "setstate(state) -> None.  Restores generator state.", 0},
    {NULL, NULL, NULL, 0},
};

static const TypeSlots random_slots = {
    .dealloc = random_dealloc, .create = random_create, .init = random_init};
static const TypeSpec random_spec = {
    .name = "_random.Random",
    .instance_size = sizeof(RandomObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_BASE,
    .doc = "Random() -> create a random number generator with its own internal state.",
    .slots = &random_slots,
    .methods = random_methods,
};

ModuleObject *tr_random_module_new(VM *vm) {
    if (!vm->type.random) {
        vm->type.random = tr_type_new_builtin(vm, &random_spec, NULL);
    }
    ModuleObject *module = vm->type.random ? tr_module_new(vm, "_random") : NULL;
    if (module && tr_module_add_type(vm, module, vm->type.random)) {
        return module;
    }
    tr_object_release(vm, module);
    return NULL;
}
