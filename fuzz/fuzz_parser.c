/* libFuzzer target for the scanner and the parser.
 *
 * The first byte chooses mode, style and whether incomplete input is tolerated and an allocation
 * fails; the rest is the source. What is checked besides the sanitizers: nothing leaks, a failed
 * allocation is reported, an error comes with a diagnostic, and a tree can be printed. Build with
 * -DTR_FUZZ=ON and clang. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "syntax/ast_print.h"
#include "syntax/parser.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition) {
    if (!condition) {
        abort();
    }
}

static void render(const Diagnostics *diagnostics, const char *source, size_t length,
                   DiagFormat format) {
    DiagRenderOptions options = {
        .source = source, .source_length = length, .format = format, .colors = length & 1};
    char *text = tr_diag_render(diagnostics, &options, NULL);
    require(text != NULL);
    tr_free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 2) {
        return 0;
    }
    static const BlockStyle styles[] = {BLOCK_NONE, BLOCK_INDENT, BLOCK_BRACE, BLOCK_NONE};
    ParseOptions options = {
        .mode = (ParseMode)(data[0] % 3),
        .style = styles[(data[0] >> 2) & 3],
        .tolerate_incomplete = (data[0] & 16) != 0,
    };
    uint64_t failing = data[0] & 32 ? data[1] : 0;
    const char *source = (const char *)data + 2;
    size_t length = size - 2;
    Arena arena;
    Diagnostics diagnostics;
    Module *module;
    tr_arena_init(&arena);
    tr_diag_init(&diagnostics);
    tr_alloc_fail_after(failing, (data[0] & 64) != 0);
    ParseStatus status = tr_parse(source, length, &options, &arena, &diagnostics, &module);
    uint64_t made = tr_alloc_fail_after(0, false);
    if (failing && made >= failing) {
        require(status == PARSE_NO_MEMORY);
    } else {
        require(status != PARSE_NO_MEMORY);
        require((status == PARSE_OK) == (module != NULL));
        require((status == PARSE_ERROR) == (diagnostics.error_count > 0));
        require(status != PARSE_INCOMPLETE || options.tolerate_incomplete);
        if (module) {
            StrBuf out = {0};
            tr_ast_print(module, true, &out);
            require(tr_strbuf_ok(&out));
            tr_strbuf_free(&out);
        }
        render(&diagnostics, source, length, DIAG_TEXT);
        render(&diagnostics, source, length, DIAG_JSON);
    }
    tr_diag_free(&diagnostics);
    tr_arena_free(&arena);
    require(tr_alloc_live_blocks() == 0);
    return 0;
}
