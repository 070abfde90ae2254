/* See scanner.h. One function skips what lies between tokens (blanks, newlines, comments), one
 * reads a token; string ends and numbers have helpers. */
#include "syntax/scanner.h"

#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "syntax/scanner_chars.h"

const char *const tr_attribute_names[] = {
    "align", "cfg",    "debug_ffi", "deprecated",   "export", "ignore", "inline",
    "link",  "packed", "repr",      "should_panic", "test",   NULL};

bool tr_attribute_is_known(const char *name, size_t length) {
    for (const char *const *known = tr_attribute_names; *known; known++) {
        if (strlen(*known) == length && memcmp(*known, name, length) == 0) {
            return true;
        }
    }
    return false;
}

/* ---- words ---- */

static const char *const word_texts[WORD_COUNT] = {"",
#define TR_WORD(id, text) text,
                                                   TR_RESERVED_WORDS(TR_WORD) TR_SOFT_WORDS(TR_WORD)
#undef TR_WORD
};

const char *tr_word_text(Word word) {
    return word < WORD_COUNT ? word_texts[word] : "";
}

/* Per length one short chain of comparisons: the compiler drops the words of other lengths. */
static Word word_find(const char *text, size_t length) {
#define TR_WORD(id, spelling)                                                                      \
    if (sizeof(spelling) - 1 == SIZE && memcmp(text, spelling, sizeof(spelling) - 1) == 0) {       \
        return WORD_##id;                                                                          \
    }
#define TR_WORDS_OF_SIZE                                                                           \
    TR_RESERVED_WORDS(TR_WORD)                                                                     \
    TR_SOFT_WORDS(TR_WORD)                                                                         \
    break;
    switch (length) {
    case 1: {
        enum { SIZE = 1 };
        TR_WORDS_OF_SIZE
    }
    case 2: {
        enum { SIZE = 2 };
        TR_WORDS_OF_SIZE
    }
    case 3: {
        enum { SIZE = 3 };
        TR_WORDS_OF_SIZE
    }
    case 4: {
        enum { SIZE = 4 };
        TR_WORDS_OF_SIZE
    }
    case 5: {
        enum { SIZE = 5 };
        TR_WORDS_OF_SIZE
    }
    case 6: {
        enum { SIZE = 6 };
        TR_WORDS_OF_SIZE
    }
    case 7: {
        enum { SIZE = 7 };
        TR_WORDS_OF_SIZE
    }
    case 8: {
        enum { SIZE = 8 };
        TR_WORDS_OF_SIZE
    }
    case 12: {
        enum { SIZE = 12 };
        TR_WORDS_OF_SIZE
    }
    default:
        break;
    }
#undef TR_WORDS_OF_SIZE
#undef TR_WORD
    return WORD_OTHER;
}

void tr_scanner_init(Scanner *scanner, const char *text, uint32_t length) {
    scanner->text = text;
    scanner->length = length;
    for (size_t i = 0; i < TOKEN_CACHE_SIZE; i++) {
        scanner->cache[i].key = UINT32_MAX;
    }
}

/* ---- between tokens ---- */

typedef struct Position {
    uint32_t at; /* offset */
    uint32_t line;
    uint32_t line_start; /* offset of the physical line */
    uint32_t logical;    /* offset of the line that was not continued with a backslash */
    bool first;          /* a newline was passed */
    bool depends;
    ScanError error;
} Position;

/* In indent style `#[` opens an attribute only if the name is known and not followed by prose, `]`
 * closes on the line and nothing but a comment follows; in brace style any identifier will do. */
static bool is_attribute(const Scanner *scanner, uint32_t at, bool brace) {
    const char *p = scanner->text + at + 2;
    while (*p == ' ' || *p == '\t') {
        p++;
    }
    const char *name = p;
    if (!is_name_start(*p)) {
        return false;
    }
    while (is_name_byte(*p)) {
        p++;
    }
    if (brace) {
        return true;
    }
    if (!tr_attribute_is_known(name, (size_t)(p - name))) {
        return false;
    }
    while (*p == ' ' || *p == '\t') {
        p++;
    }
    if (*p != '(' && *p != '=' && *p != ',' && *p != ']') {
        return false; /* prose in brackets */
    }
    int depth = 1;
    char quote = '\0';
    for (; *p != '\n' && *p != '\0' && depth > 0; p++) {
        if (quote) {
            if (*p == '\\' && p[1] != '\n' && p[1] != '\0') {
                p++;
            } else if (*p == quote) {
                quote = '\0';
            }
        } else if (*p == '"' || *p == '\'') {
            quote = *p;
        } else if (*p == '[') {
            depth++;
        } else if (*p == ']') {
            depth--;
        }
    }
    if (depth > 0) {
        return false;
    }
    while (*p == ' ' || *p == '\t') {
        p++;
    }
    return *p == '\n' || *p == '\0' || *p == '#' || (*p == '/' && p[1] == '/');
}

static void skip_line(const Scanner *scanner, Position *position) {
    const char *start = scanner->text + position->at;
    const char *newline = memchr(start, '\n', scanner->length - position->at);
    position->at = newline ? (uint32_t)(newline - scanner->text) : scanner->length;
}

static void pass_newline(Position *position) {
    position->at++;
    position->line++;
    position->line_start = position->at;
}

static bool skip_block_comment(const Scanner *scanner, Position *position) {
    uint32_t i = position->at + 2;
    uint32_t line = position->line;
    uint32_t line_start = position->line_start;
    for (; i < scanner->length; i++) {
        if (scanner->text[i] == '\n') {
            line++;
            line_start = i + 1;
        } else if (scanner->text[i] == '*' && scanner->text[i + 1] == '/') {
            if (line != position->line) {
                position->first = true;
                position->logical = line_start;
            }
            position->line = line;
            position->line_start = line_start;
            position->at = i + 2;
            return true;
        }
    }
    position->error = SCAN_UNTERMINATED_COMMENT;
    return false;
}

/* Advances over blanks, newlines and comments to where a token starts, or stops with an error. */
static void skip_trivia(const Scanner *scanner, Position *position, unsigned mode) {
    const char *text = scanner->text;
    for (;;) {
        switch (text[position->at]) {
        case ' ':
        case '\t':
        case '\f':
            position->at++;
            continue;
        case '\n':
            pass_newline(position);
            position->first = true;
            position->logical = position->at;
            continue;
        case '\\':
            if (text[position->at + 1] != '\n') {
                position->error = position->at + 1 >= scanner->length ? SCAN_BACKSLASH_AT_END
                                                                      : SCAN_STRAY_BACKSLASH;
                return;
            }
            position->at++;
            pass_newline(position);
            if (position->at >= scanner->length) {
                position->error = SCAN_BACKSLASH_AT_END;
                return;
            }
            continue;
        case '#':
            if (text[position->at + 1] == '[' && position->first) {
                position->depends = true;
                if (!(mode & (SCAN_BRACKETS | SCAN_FIELD)) &&
                    is_attribute(scanner, position->at, (mode & SCAN_BRACE) != 0)) {
                    return;
                }
            }
            skip_line(scanner, position);
            continue;
        case '/':
            if (text[position->at + 1] == '/') {
                position->depends = true;
                if ((mode & SCAN_BRACE) || (position->first && !(mode & SCAN_BRACKETS))) {
                    skip_line(scanner, position);
                    continue;
                }
            } else if (text[position->at + 1] == '*') {
                if (!skip_block_comment(scanner, position)) {
                    return;
                }
                continue;
            }
            return;
        default:
            return;
        }
    }
}

/* The column of the token at position->at, tabs to multiples of 8. A line continued by a backslash
 * within its indentation keeps the indentation of its first part, as in CPython. */
static uint32_t measure_indent(const Scanner *scanner, const Position *position, uint32_t tab,
                               bool *has_tab) {
    const char *text = scanner->text;
    uint32_t column = 0;
    uint32_t i = position->logical;
    for (; i < position->at; i++) {
        if (text[i] == '\t') {
            column = (column / tab + 1) * tab;
            *has_tab = true;
        } else if (text[i] == '\f') {
            column = 0;
        } else if (text[i] == '\\' && text[i + 1] == '\n') {
            break;
        } else {
            column++;
        }
    }
    return column;
}

uint32_t tr_scanner_line_indent(const Scanner *scanner, const Token *token, uint32_t tab,
                                bool *has_tab) {
    if (token->flags & TOKEN_FIRST) {
        Position position = {.at = token->start, .logical = token->logical};
        return measure_indent(scanner, &position, tab, has_tab);
    }
    const char *text = scanner->text;
    uint32_t i = token->start - token->column;
    Position position = {.logical = i};
    while (text[i] == ' ' || text[i] == '\t' || text[i] == '\f') {
        i++;
    }
    position.at = i;
    return measure_indent(scanner, &position, tab, has_tab);
}

/* ---- numbers ---- */

/* Digits with single underscores between them; `*p` stands on the first. False: an underscore at a
 * wrong place. */
static bool skip_digits(const char **p, bool (*is_valid)(char)) {
    for (;;) {
        while (is_valid(**p)) {
            (*p)++;
        }
        if (**p != '_') {
            return true;
        }
        (*p)++;
        if (!is_valid(**p)) {
            return false;
        }
    }
}

static bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

static bool is_binary(char c) {
    return c == '0' || c == '1';
}

/* A number may be followed directly by one of these keywords (deprecated), else by nothing that
 * continues a name. */
static bool keyword_follows(const char *p) {
    static const char *const words[] = {"and", "else", "for", "if", "in", "is", "not", "or"};
    for (size_t i = 0; i < TR_COUNT(words); i++) {
        size_t length = strlen(words[i]);
        if (strncmp(p, words[i], length) == 0) {
            return true;
        }
    }
    return false;
}

static const char *finish_number(Token *token, const char *p, ScanError error) {
    if (is_name_byte(*p)) {
        if (keyword_follows(p)) {
            token->flags |= TOKEN_GLUED_WORD;
        } else {
            token->kind = TOKEN_ERROR;
            token->error = (uint8_t)error;
        }
    }
    return p;
}

static const char *number_error(Token *token, const char *p, ScanError error) {
    token->kind = TOKEN_ERROR;
    token->error = (uint8_t)error;
    return p;
}

static const char *scan_based(Token *token, const char *p, bool (*is_valid)(char), ScanError error,
                              ScanError digit_error) {
    do {
        if (*p == '_') {
            p++;
        }
        if (!is_valid(*p)) {
            return is_digit(*p) ? number_error(token, p + 1, digit_error)
                                : number_error(token, p, error);
        }
        while (is_valid(*p)) {
            p++;
        }
    } while (*p == '_');
    if (is_digit(*p)) {
        return number_error(token, p + 1, digit_error);
    }
    return finish_number(token, p, error);
}

/* Reads a number at p and returns its end; turns the token into an error if it is malformed. */
static const char *scan_number(Token *token, const char *p, unsigned mode) {
    token->kind = TOKEN_NUMBER;
    bool zero = *p == '0';
    const char *start = p;
    if (zero) {
        switch (p[1] | 0x20) {
        case 'x':
            return scan_based(token, p + 2, is_hex, SCAN_BAD_HEX, SCAN_BAD_HEX);
        case 'o':
            return scan_based(token, p + 2, is_octal, SCAN_BAD_OCTAL, SCAN_OCTAL_DIGIT);
        case 'b':
            return scan_based(token, p + 2, is_binary, SCAN_BAD_BINARY, SCAN_BINARY_DIGIT);
        default:
            break;
        }
    }
    if (*p != '.' && !skip_digits(&p, is_digit)) {
        return number_error(token, p, SCAN_BAD_DECIMAL);
    }
    const char *integer_end = p;
    bool is_float = false;
    if (*p == '.') {
        if (p[1] == '.') {
            token->flags |= TOKEN_DEPENDS;
        }
        if (!(p[1] == '.' && (mode & SCAN_PATTERN) && p > start)) {
            is_float = true;
            p++;
            if (is_digit(*p) && !skip_digits(&p, is_digit)) {
                return number_error(token, p, SCAN_BAD_DECIMAL);
            }
        }
    }
    if (*p == 'e' || *p == 'E') {
        const char *exponent = p + 1;
        if (*exponent == '+' || *exponent == '-') {
            exponent++;
            if (!is_digit(*exponent)) {
                return number_error(token, exponent, SCAN_BAD_DECIMAL);
            }
        }
        if (is_digit(*exponent)) {
            is_float = true;
            p = exponent;
            if (!skip_digits(&p, is_digit)) {
                return number_error(token, p, SCAN_BAD_DECIMAL);
            }
        }
    }
    if (*p == 'j' || *p == 'J') {
        return finish_number(token, p + 1, SCAN_BAD_IMAGINARY);
    }
    if (zero && !is_float) {
        for (const char *digit = start; digit < integer_end; digit++) {
            if (*digit != '0' && *digit != '_') {
                return number_error(token, integer_end, SCAN_LEADING_ZEROS);
            }
        }
    }
    return finish_number(token, p, SCAN_BAD_DECIMAL);
}

/* ---- tokens ---- */

/* Reads an identifier at p and returns its end. */
static const char *scan_name(Token *token, const char *p, const char *end) {
    const char *start = p;
    bool ascii = true;
    while (is_name_byte(*p)) {
        ascii &= (unsigned char)*p < 0x80;
        p++;
    }
    token->kind = TOKEN_NAME;
    if (ascii) {
        Word word = word_find(start, (size_t)(p - start));
        token->word = (uint8_t)word;
        if (word != WORD_OTHER && word <= WORD_YIELD) {
            token->kind = TOKEN_KEYWORD;
        }
        return p;
    }
    token->flags |= TOKEN_NON_ASCII;
    for (const char *c = start; c < p;) {
        size_t width = 1;
        uint32_t codepoint = tr_utf8_decode_checked(c, (size_t)(end - c), &width);
        bool valid =
            c == start ? tr_unicode_is_xid_start(codepoint) : tr_unicode_is_xid_continue(codepoint);
        if (!valid) {
            /* The error covers the character alone. */
            if (c > start) {
                return c; /* report it when the parser comes to it */
            }
            token->kind = TOKEN_ERROR;
            token->error = SCAN_BAD_IDENTIFIER;
            return c + width;
        }
        c += width;
    }
    return p;
}

static const char *scan_operator(Token *token, const char *p, unsigned mode) {
#define TR_ONE(kind_) (token->kind = (kind_), p + 1)
#define TR_TWO(kind_) (token->kind = (kind_), p + 2)
#define TR_THREE(kind_) (token->kind = (kind_), p + 3)
    char next = p[1];
    switch (*p) {
    case '(':
        return TR_ONE(TOKEN_LPAR);
    case ')':
        return TR_ONE(TOKEN_RPAR);
    case '[':
        return TR_ONE(TOKEN_LSQB);
    case ']':
        return TR_ONE(TOKEN_RSQB);
    case '{':
        return TR_ONE(TOKEN_LBRACE);
    case '}':
        return TR_ONE(TOKEN_RBRACE);
    case ',':
        return TR_ONE(TOKEN_COMMA);
    case ';':
        return TR_ONE(TOKEN_SEMI);
    case '?':
        return TR_ONE(TOKEN_QUESTION);
    case '~':
        return TR_ONE(TOKEN_TILDE);
    case ':':
        if (next == '=') {
            token->flags |= TOKEN_DEPENDS;
            if (!(mode & SCAN_FIELD)) {
                return TR_TWO(TOKEN_COLON_EQUAL);
            }
        }
        return TR_ONE(TOKEN_COLON);
    case '.':
        if (next == '.') {
            token->flags |= TOKEN_DEPENDS;
            if (p[2] == '.') {
                return TR_THREE(TOKEN_ELLIPSIS);
            }
            if (mode & SCAN_PATTERN) {
                return p[2] == '=' ? TR_THREE(TOKEN_DOT_DOT_EQUAL) : TR_TWO(TOKEN_DOT_DOT);
            }
        }
        return TR_ONE(TOKEN_DOT);
    case '=':
        if (next == '=') {
            return TR_TWO(TOKEN_EQ);
        }
        return next == '>' ? TR_TWO(TOKEN_FAT_ARROW) : TR_ONE(TOKEN_EQUAL);
    case '!':
        return next == '=' ? TR_TWO(TOKEN_NOT_EQ) : TR_ONE(TOKEN_BANG);
    case '<':
        if (next == '<') {
            return p[2] == '=' ? TR_THREE(TOKEN_LSHIFT_EQUAL) : TR_TWO(TOKEN_LSHIFT);
        }
        return next == '=' ? TR_TWO(TOKEN_LT_E) : TR_ONE(TOKEN_LT);
    case '>':
        if (next == '>') {
            return p[2] == '=' ? TR_THREE(TOKEN_RSHIFT_EQUAL) : TR_TWO(TOKEN_RSHIFT);
        }
        return next == '=' ? TR_TWO(TOKEN_GT_E) : TR_ONE(TOKEN_GT);
    case '+':
        return next == '=' ? TR_TWO(TOKEN_PLUS_EQUAL) : TR_ONE(TOKEN_PLUS);
    case '-':
        if (next == '>') {
            return TR_TWO(TOKEN_ARROW);
        }
        return next == '=' ? TR_TWO(TOKEN_MINUS_EQUAL) : TR_ONE(TOKEN_MINUS);
    case '*':
        if (next == '*') {
            return p[2] == '=' ? TR_THREE(TOKEN_STAR_STAR_EQUAL) : TR_TWO(TOKEN_STAR_STAR);
        }
        return next == '=' ? TR_TWO(TOKEN_STAR_EQUAL) : TR_ONE(TOKEN_STAR);
    case '/':
        if (next == '/') {
            return p[2] == '=' ? TR_THREE(TOKEN_SLASH_SLASH_EQUAL) : TR_TWO(TOKEN_SLASH_SLASH);
        }
        return next == '=' ? TR_TWO(TOKEN_SLASH_EQUAL) : TR_ONE(TOKEN_SLASH);
    case '%':
        return next == '=' ? TR_TWO(TOKEN_PERCENT_EQUAL) : TR_ONE(TOKEN_PERCENT);
    case '@':
        return next == '=' ? TR_TWO(TOKEN_AT_EQUAL) : TR_ONE(TOKEN_AT);
    case '&':
        if (next == '&') {
            return TR_TWO(TOKEN_AND_AND);
        }
        return next == '=' ? TR_TWO(TOKEN_AMPERSAND_EQUAL) : TR_ONE(TOKEN_AMPERSAND);
    case '|':
        if (next == '|') {
            return TR_TWO(TOKEN_OR_OR);
        }
        return next == '=' ? TR_TWO(TOKEN_BAR_EQUAL) : TR_ONE(TOKEN_BAR);
    case '^':
        return next == '=' ? TR_TWO(TOKEN_CARET_EQUAL) : TR_ONE(TOKEN_CARET);
    case '#': /* skip_trivia stops here only for an attribute */
        return TR_TWO(TOKEN_ATTRIBUTE);
    default:
        token->kind = TOKEN_ERROR;
        token->error = SCAN_BAD_CHARACTER;
        return p + 1;
    }
#undef TR_ONE
#undef TR_TWO
#undef TR_THREE
}

/* The end position of a token that may span lines. */
static void set_end(const Scanner *scanner, Token *token, uint32_t line_start) {
    token->end_line = token->line;
    if (token->kind == TOKEN_STRING || token->kind == TOKEN_ERROR) {
        const char *p = scanner->text + token->start;
        const char *end = scanner->text + token->end;
        const char *newline;
        while (p < end && (newline = memchr(p, '\n', (size_t)(end - p))) != NULL) {
            token->end_line++;
            p = newline + 1;
            line_start = (uint32_t)(p - scanner->text);
        }
    }
    token->end_column = token->end - line_start;
}

static void scan_token(const Scanner *scanner, Token *token, uint32_t from, uint32_t line,
                       uint32_t column, unsigned mode) {
    const char *text = scanner->text;
    Position position = {.at = from,
                         .line = line,
                         .line_start = from - column,
                         .logical = from - column,
                         .first = from == 0};
    if (from == 0 && memcmp(text, "\xEF\xBB\xBF", TR_MIN(3u, scanner->length + 1)) == 0) {
        position.at = position.line_start = position.logical = 3;
    }
    skip_trivia(scanner, &position, mode);
    memset(token, 0, sizeof *token);
    token->key = from;
    token->mode = (uint8_t)mode;
    token->start = position.at;
    token->line = position.line;
    token->column = position.at - position.line_start;
    if (position.first) {
        bool has_tab = false;
        token->indent = measure_indent(scanner, &position, 8, &has_tab);
        token->logical = position.logical;
        token->flags = (uint8_t)(TOKEN_FIRST | (has_tab ? TOKEN_TAB_INDENT : 0));
    }
    if (position.depends) {
        token->flags |= TOKEN_DEPENDS;
    }
    const char *p = text + position.at;
    const char *end = p;
    if (position.error) {
        token->kind = TOKEN_ERROR;
        token->error = (uint8_t)position.error;
        end = position.error == SCAN_STRAY_BACKSLASH ? p + 1 : text + scanner->length;
    } else if (position.at >= scanner->length) {
        token->kind = TOKEN_END;
        token->flags |= TOKEN_FIRST;
        token->logical = position.logical;
        token->indent = 0;
    } else if (is_name_start(*p) || *p == '"' || *p == '\'') {
        if (tr_scanner_string_start(scanner, position.at, &token->string_flags, &token->prefix)) {
            uint32_t offset = position.at;
            bool found = tr_scanner_string_end(scanner, position.at, &offset);
            token->kind = found ? TOKEN_STRING : TOKEN_ERROR;
            if (!found) {
                token->error = token->string_flags & STRING_TRIPLE ? SCAN_UNTERMINATED_TRIPLE
                                                                   : SCAN_UNTERMINATED_STRING;
            }
            end = text + offset;
        } else {
            end = scan_name(token, p, text + scanner->length);
        }
    } else if (is_digit(*p) || (*p == '.' && is_digit(p[1]))) {
        end = scan_number(token, p, mode);
    } else {
        end = scan_operator(token, p, mode);
    }
    token->end = (uint32_t)(end - text);
    set_end(scanner, token, position.line_start);
}

const Token *tr_scanner_token(Scanner *scanner, uint32_t from, uint32_t line, uint32_t column,
                              unsigned mode) {
    Token *token = &scanner->cache[from % TOKEN_CACHE_SIZE];
    if (token->key == from && (token->mode == mode || !(token->flags & TOKEN_DEPENDS))) {
        return token;
    }
    scan_token(scanner, token, from, line, column, mode);
    return token;
}
