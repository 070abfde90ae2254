/* tr_parse: checks and copies the text, chooses the layout, runs the attempts.
 *
 * Module level is read in indent style. If the first block opens with `{`, or an error comes before
 * any block, the text is read again in brace style, and the errors of the attempt that got further
 * are kept. At most three passes, each linear. */
#include "syntax/parser_internal.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

/* `# tauraro: style=brace` in the comment lines that open the file. */
static BlockStyle style_comment(const char *text) {
    for (int line = 0; line < 10 && (*text == '#' || *text == '\n'); line++) {
        const char *end = strchr(text, '\n');
        size_t length = end ? (size_t)(end - text) : strlen(text);
        const char *p = text + (length > 0);
        while (*p == ' ') {
            p++;
        }
        if (strncmp(p, "tauraro:", 8) == 0) {
            p += 8;
            while (*p == ' ') {
                p++;
            }
            if (strncmp(p, "style=brace", 11) == 0) {
                return BLOCK_BRACE;
            }
            if (strncmp(p, "style=indent", 12) == 0) {
                return BLOCK_INDENT;
            }
        }
        if (!end) {
            break;
        }
        text = end + 1;
    }
    return BLOCK_NONE;
}

static bool parse_module_body(Parser *p) {
    if (p->options->mode == PARSE_EVAL) {
        Span start = token_span(&p->token);
        p->statement_start = p->token.start;
        Expr *value = parse_star_expressions(p);
        if (!value) {
            return false;
        }
        if (!at(p, TOKEN_END)) {
            fail_token(p);
            return false;
        }
        Stmt *stmt = stmt_new(p, STMT_EXPR, start);
        if (!stmt) {
            return false;
        }
        stmt->as.value = value;
        stmt_done(p, stmt);
        return list_push(p, &stmt, sizeof(Stmt *));
    }
    if (at(p, TOKEN_END)) {
        return true;
    }
    return parse_column(p, NULL, true);
}

static void reset(Parser *p, Diagnostics *diagnostics, BlockStyle style, bool auto_style) {
    p->diagnostics = diagnostics;
    p->context = (Context){.brace = style == BLOCK_BRACE};
    p->failed = p->fatal = p->incomplete = p->restart = p->quiet = false;
    p->statement_start = UINT32_MAX;
    p->auto_style = auto_style;
    p->first_block = BLOCK_NONE;
    p->suite_open_at_end = false;
    p->depth = 0;
    p->in_class = false;
    p->function_flags = NULL;
    p->block_header = false;
    p->floor_div_line = 0;

    p->open_count = 0;
    p->scratch_size = 0;
    p->previous = (Token){.end_line = 1, .line = 1};
    p->token = *tr_scanner_token(p->scanner, 0, 1, 0, parser_scan_mode(&p->context));
}

/* One attempt. Returns true if the tree is complete and no error was reported. */
static bool attempt(Parser *p, Diagnostics *diagnostics, BlockStyle style, bool auto_style,
                    Module *module) {
    reset(p, diagnostics, style, auto_style);
    bool ok = parse_module_body(p);
    p->no_memory = p->no_memory || diagnostics->out_of_memory; /* a hint that was lost counts too */
    if (!ok || p->failed || diagnostics->error_count > 0 || p->no_memory) {
        return false;
    }
    if (!LIST_TAKE(p, 0, module->body)) {
        return false;
    }
    module->style = style;
    module->mode = p->options->mode;
    module->span = (Span){1, 0, p->token.line, p->token.column};
    return true;
}

static uint64_t first_error(const Diagnostics *diagnostics) {
    for (uint32_t i = 0; i < diagnostics->count; i++) {
        const Diagnostic *item = &diagnostics->items[i];
        if (item->severity == DIAG_ERROR) {
            return ((uint64_t)item->span.line << 32) | item->span.column;
        }
    }
    return UINT64_MAX;
}

/* Indent style first; if the first block opened with `{`, or an error came before any block, brace
 * style; the errors of the attempt that got further. */
static bool parse_either(Parser *p, Diagnostics *out, Module *module) {
    Diagnostics first;
    tr_diag_init(&first);
    bool ok = attempt(p, &first, BLOCK_INDENT, true, module);
    bool before_block = p->first_block == BLOCK_NONE || p->restart;
    bool give_up = p->no_memory || (p->incomplete && !before_block);
    if (ok || give_up || !before_block) {
        bool clean = first.count == 0;
        uint64_t where = first_error(&first);
        tr_diag_free(&first);
        if (give_up || (ok && clean)) {
            return ok;
        }
        (void)where;
        return attempt(p, out, BLOCK_INDENT, false, module);
    }
    bool restart = p->restart;
    bool first_incomplete = p->incomplete;
    uint64_t indent_error = first_error(&first);
    tr_diag_free(&first);
    if (restart) {
        return attempt(p, out, BLOCK_BRACE, false, module);
    }
    Diagnostics second;
    tr_diag_init(&second);
    ok = attempt(p, &second, BLOCK_BRACE, false, module);
    uint64_t brace_error = first_error(&second);
    bool brace = ok || p->incomplete ||
                 (!first_incomplete && brace_error != UINT64_MAX && brace_error > indent_error);
    tr_diag_free(&second);
    if (p->no_memory || p->incomplete) {
        return false;
    }
    return attempt(p, out, brace ? BLOCK_BRACE : BLOCK_INDENT, false, module);
}

/* A copy of the source with every kind of newline turned into \n, and a NUL behind. NULL: no
 * memory. */
static char *normalized(const char *source, size_t length, size_t *out_length) {
    char *copy = tr_malloc(length + 8);
    if (!copy) {
        return NULL;
    }
    size_t size = 0;
    if (length == 0 || !memchr(source, '\r', length)) {
        if (length) {
            memcpy(copy, source, length);
        }
        size = length;
    } else {
        for (size_t i = 0; i < length; i++) {
            char c = source[i];
            if (c == '\r') {
                c = '\n';
                i += i + 1 < length && source[i + 1] == '\n';
            }
            copy[size++] = c;
        }
    }
    memset(copy + size, 0, 8);
    *out_length = size;
    return copy;
}

static Span span_of_offset(const char *text, size_t offset) {
    Span span = {1, 0, 1, 0};
    for (size_t i = 0; i < offset; i++) {
        span.column++;
        if (text[i] == '\n') {
            span.line++;
            span.column = 0;
        }
    }
    span.end_line = span.line;
    span.end_column = span.column + 1;
    return span;
}

/* What no token could express: too long, NUL bytes, not UTF-8. */
static bool check_text(const char *text, size_t length, Diagnostics *diagnostics) {
    Span start = {1, 0, 1, 1};
    if (length > UINT32_MAX / 2) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "too-long", start,
                    "source text is too long");
        return false;
    }
    const char *nul = length ? memchr(text, '\0', length) : NULL;
    if (nul) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "null-byte",
                    span_of_offset(text, (size_t)(nul - text)),
                    "source code string cannot contain null bytes");
        return false;
    }
    Utf8Error error;
    if (!tr_utf8_validate(text, length, &error)) {
        tr_diag_add(diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "not-utf8",
                    span_of_offset(text, error.start),
                    "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %zu: %s",
                    (unsigned char)text[error.start], error.start, error.reason);
        return false;
    }
    return true;
}

/* REPL: a suite of several lines goes on until an empty line. */
static bool ends_with_empty_line(const char *text, size_t length) {
    int newlines = 0;
    while (length > 0) {
        char c = text[--length];
        if (c == '\n') {
            newlines++;
        } else if (c != ' ' && c != '\t') {
            break;
        }
    }
    return newlines >= 2;
}

static ParseStatus parse_text(Parser *p, Module *module) {
    Diagnostics *diagnostics = p->diagnostics;
    BlockStyle style = style_comment(p->text);
    if (style == BLOCK_NONE) {
        style = p->options->style == BLOCK_INDENT || p->options->style == BLOCK_BRACE
                    ? p->options->style
                    : BLOCK_NONE;
    }
    uint32_t errors = diagnostics->error_count;
    bool ok;
    if (style == BLOCK_NONE) {
        ok = parse_either(p, diagnostics, module);
    } else {
        ok = attempt(p, diagnostics, style, false, module);
    }
    if (p->no_memory || diagnostics->out_of_memory) {
        return PARSE_NO_MEMORY;
    }
    if (p->incomplete && diagnostics->error_count == errors) {
        return PARSE_INCOMPLETE;
    }
    if (!ok) {
        return PARSE_ERROR;
    }
    if (p->options->tolerate_incomplete && p->options->mode == PARSE_SINGLE &&
        p->suite_open_at_end && !ends_with_empty_line(p->text, p->length)) {
        return PARSE_INCOMPLETE;
    }
    return PARSE_OK;
}

ParseStatus tr_parse(const char *source, size_t length, const ParseOptions *options, Arena *arena,
                     Diagnostics *diagnostics, Module **out) {
    static const ParseOptions defaults = {0};
    *out = NULL;
    size_t size = 0;
    char *text = normalized(source, length, &size);
    if (!text) {
        return PARSE_NO_MEMORY;
    }
    if (!check_text(text, size, diagnostics)) {
        tr_free(text);
        return diagnostics->out_of_memory ? PARSE_NO_MEMORY : PARSE_ERROR;
    }
    Scanner *scanner = tr_malloc(sizeof *scanner);
    Module *module = tr_arena_calloc(arena, sizeof *module);
    ParseStatus status = PARSE_NO_MEMORY;
    Parser parser = {.arena = arena,
                     .diagnostics = diagnostics,
                     .options = options ? options : &defaults,
                     .scanner = scanner,
                     .text = text,
                     .length = (uint32_t)size};
    if (scanner && module) {
        tr_scanner_init(scanner, text, (uint32_t)size);
        int depth = parser.options->max_depth;
        parser.max_depth = depth > 0 ? TR_MIN(depth, 8000) : TR_PARSE_DEFAULT_DEPTH;
        parser.max_height = (uint32_t)parser.max_depth * 8;
        parser.error_limit = parser.options->max_errors ? parser.options->max_errors : 20;
        status = parse_text(&parser, module);
    }
    if (status == PARSE_OK) {
        *out = module;
    }
    tr_free(parser.names);
    tr_free(parser.open);
    tr_free(parser.scratch);
    tr_free(scanner);
    tr_free(text);
    return status;
}
