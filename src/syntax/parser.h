/* The entry point of the front end: UTF-8 source text in, tree out.
 *
 * The parser drives the scanner: tokens carry positions and a "first on its line" flag, and only
 * the parser knows whether a `{` opens a block or a display, hence whether newlines and `//`
 * matter. Module level is read in indent style; if the first block of the file opens with `{`, or
 * an error comes before any block, it is read once more in brace style (language reference,
 * "Style"). Running time is linear in the length of the text apart from small look-aheads.
 *
 * Errors go to the Diagnostics, several per run where recovery at a statement is safe. */
#ifndef TR_SYNTAX_PARSER_H
#define TR_SYNTAX_PARSER_H

#include "base/arena.h"
#include "syntax/ast.h"
#include "syntax/diag.h"

typedef enum ParseStatus {
    PARSE_OK,
    PARSE_ERROR,      /* at least one error is in the diagnostics */
    PARSE_INCOMPLETE, /* only with tolerate_incomplete: the text is a proper beginning; ask for
                         another line */
    PARSE_NO_MEMORY,  /* raise MemoryError; the arena is the caller's to free as always */
} ParseStatus;

#define TR_PARSE_DEFAULT_DEPTH 400

typedef struct ParseOptions {
    const char *filename; /* for whoever renders the diagnostics; the parser does not read it */
    ParseMode mode;
    /* BLOCK_INDENT or BLOCK_BRACE: this layout at module level, no restart. BLOCK_NONE: find out.
     * A comment `# tauraro: style=brace` in the first lines wins over both. */
    BlockStyle style;
    /* REPL: answer PARSE_INCOMPLETE instead of an error at the end of the text. */
    bool tolerate_incomplete;
    /* Nesting of brackets, blocks and operators; 0: TR_PARSE_DEFAULT_DEPTH. A level takes up to
     * 2 KiB of C stack. Expressions are at most 8 times this high. */
    int max_depth;
    uint32_t max_errors; /* stop after so many; 0: 20 */
} ParseOptions;

/* Parse `length` bytes of `source` (no NUL needed at the end). On PARSE_OK *out is the tree in
 * `arena`; otherwise NULL. Warnings may be added to `diagnostics` also on success. `options` NULL:
 * defaults (PARSE_EXEC). The source need not outlive the call, except for rendering diagnostics,
 * which is given the text again. */
ParseStatus tr_parse(const char *source, size_t length, const ParseOptions *options, Arena *arena,
                     Diagnostics *diagnostics, Module **out) TR_MUST_CHECK;

#endif
