/* The steps of a compilation, shared by tr_compile (which raises) and tr_check (which reports). */
#ifndef TR_COMPILER_COMPILE_H
#define TR_COMPILER_COMPILE_H

#include "compiler/code.h"
#include "syntax/diag.h"

/* Parses and compiles. NULL: an exception is pending (no memory, recursion), or there are errors in
 * the diagnostics, or *incomplete was set. The diagnostics are the caller's to free. */
CodeObject *tr_compile_with(VM *vm, const char *source, size_t size, const CompileOptions *options,
                            Diagnostics *diagnostics, bool *incomplete) TR_MUST_CHECK;
/* Makes the first error of the diagnostics the pending exception, with all details; the others
 * become its notes. */
void tr_raise_diagnostics(VM *vm, const char *source, size_t size, const char *filename,
                          const Diagnostics *diagnostics);

/* `tauraro check`: parse and compile without running. Sets *text to the rendered diagnostics
 * (tr_malloc'ed, "" if there are none) and *errors
 * to the number of errors. False: an exception is pending. */
bool tr_check(VM *vm, const char *source, size_t size, const CompileOptions *options,
              DiagFormat format, bool colors, char **text, uint32_t *errors) TR_MUST_CHECK;

#endif
