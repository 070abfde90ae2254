/* Compiler and platform facts that the rest of the code relies on.
 *
 * The code is C11 plus a few GNU extensions (gcc >= 12, clang >= 15). Everything that depends on the
 * compiler is named here once, so that a port changes this file alone. Knows nothing of the engine. */
#ifndef TR_BASE_COMPILER_H
#define TR_BASE_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TR_LIKELY(x) __builtin_expect(!!(x), 1)
#define TR_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* The result says whether the call failed; ignoring it loses an error. */
#define TR_MUST_CHECK __attribute__((warn_unused_result))
#define TR_NORETURN _Noreturn
#define TR_NOINLINE __attribute__((noinline))
#define TR_ALWAYS_INLINE inline __attribute__((always_inline))
#define TR_COLD __attribute__((cold, noinline))
#define TR_PRINTF(fmt, first) __attribute__((format(printf, fmt, first)))
#define TR_UNUSED __attribute__((unused))
#define TR_FALLTHROUGH __attribute__((fallthrough))

/* Number of elements of a true array. */
#define TR_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define TR_MIN(a, b) ((a) < (b) ? (a) : (b))
#define TR_MAX(a, b) ((a) > (b) ? (a) : (b))

#if defined(__SANITIZE_ADDRESS__)
#define TR_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TR_ASAN 1
#endif
#endif
#ifndef TR_ASAN
#define TR_ASAN 0
#endif

#if defined(__wasm__)
#define TR_WASM 1
#else
#define TR_WASM 0
#endif

#endif
